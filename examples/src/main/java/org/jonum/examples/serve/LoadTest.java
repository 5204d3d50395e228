package org.jonum.examples.serve;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Arrays;
import java.util.Locale;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import org.jonum.stat.QuantileType;
import org.jonum.stat.Quantiles;

/// Sends the same request many times from several threads, and tells how long answers took.
public final class LoadTest {
    private LoadTest() {}

    /// What was measured.
    ///
    /// @param requests   how many
    /// @param failures   how many were not answered with 200
    /// @param median     milliseconds that half of the answers took at most
    /// @param worst      milliseconds that 99 of 100 took at most
    /// @param throughput requests in a second
    public record Figures(int requests, int failures, double median, double worst, double throughput) {
        /// {@return them in one line}
        @Override
        public String toString() {
            return String.format(Locale.ROOT, "%5d requests, %d failed, p50 %.2f ms, p99 %.2f ms, %.0f requests/s",
                    requests,
                    failures, median, worst, throughput);
        }
    }

    /// Send requests.
    ///
    /// @param address  where to
    /// @param body     what
    /// @param requests how many in all
    /// @param threads  how many at a time
    /// @return what was measured
    public static Figures run(URI address, String body, int requests, int threads) {
        HttpRequest request = HttpRequest.newBuilder(address).POST(BodyPublishers.ofString(body)).build();
        double[] milliseconds = new double[requests];
        AtomicInteger next = new AtomicInteger(), failures = new AtomicInteger();
        long start = System.nanoTime();
        try (HttpClient client = HttpClient.newHttpClient();
                ExecutorService senders = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int t = 0; t < threads; t++) {
                senders.execute(() -> {
                    for (int i = next.getAndIncrement(); i < requests; i = next.getAndIncrement()) {
                        long sent = System.nanoTime();
                        if (!isAnswered(client, request)) failures.incrementAndGet();
                        milliseconds[i] = (System.nanoTime() - sent) * 1e-6;
                    }
                });
            }
        }
        double seconds = (System.nanoTime() - start) * 1e-9;
        double[] q = Quantiles.quantiles(Arrays.copyOf(milliseconds, requests), QuantileType.LINEAR, 0.5, 0.99);
        return new Figures(requests, failures.get(), q[0], q[1], requests / seconds);
    }

    private static boolean isAnswered(HttpClient client, HttpRequest request) {
        try {
            HttpResponse<String> answer = client.send(request, BodyHandlers.ofString());
            return answer.statusCode() == 200;
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
