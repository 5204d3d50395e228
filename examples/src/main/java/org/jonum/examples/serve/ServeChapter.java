package org.jonum.examples.serve;

import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jonum.examples.Chapter;
import org.jonum.examples.Dataset;
import org.jonum.examples.learn.LogisticRegression;
import org.jonum.examples.learn.Scaler;
import org.jonum.mat.Matrix;

/// A model learnt, saved, loaded and served over HTTP, with a load test and bad requests.
public final class ServeChapter implements Chapter {
    private static final int SENDERS = 8, BATCH = 64;

    private final int requests;

    /// The chapter.
    ///
    /// @param requests of the load test
    public ServeChapter(int requests) {
        this.requests = requests;
    }

    @Override
    public String name() {
        return "serve";
    }

    @Override
    public String title() {
        return "A model behind HTTP: latency, throughput, and what happens to bad requests";
    }

    @Override
    public void run(PrintStream out) {
        try {
            Path file = Files.createTempFile("tumours", ".npz");
            try {
                serve(out, file, Dataset.breastCancer().split(4, new Random(1)));
            } finally {
                Files.delete(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void serve(PrintStream out, Path file, Dataset.Split halves) throws IOException, InterruptedException {
        learn(halves.train()).write(file);
        out.printf("A model of %d tumours, saved in %d bytes%n", halves.train().size(), Files.size(file));
        Dataset test = halves.test();
        try (ModelServer server = new ModelServer(SavedModel.read(file, test.classes()))) {
            String one = json(test.x().block(0, 0, 1, test.x().cols()));
            out.println("One request:  " + post(server.address(), one));
            LoadTest.run(server.address(), one, requests, SENDERS);                    // warms up
            out.println("One row each: " + LoadTest.run(server.address(), one, requests, SENDERS));
            String many = json(test.x().selectRows(IntStream.range(0, BATCH).toArray()));
            LoadTest.Figures batched = LoadTest.run(server.address(), many, requests, SENDERS);
            out.printf("%d rows each: %s, %.0f rows/s%n", BATCH, batched, BATCH * batched.throughput());
            out.println("Bad requests:");
            for (String bad : new String[] {"rows", "{\"rows\": [[1, 2]]}", "{\"rows\": [" + "[],".repeat(400_000)})
                out.println("  " + post(server.address(), bad));
            out.println("And it goes on: " + post(server.address(), one));
        }
    }

    static SavedModel learn(Dataset train) {
        Scaler scaler = Scaler.of(train.x());
        Dataset scaled = new Dataset(scaler.apply(train.x()), train.y(), train.classes());
        return new SavedModel(scaler, new LogisticRegression(0.002).fit(scaled), train.classes());
    }

    static String json(Matrix x) {
        return x.rowViews().stream().map(r -> Arrays.toString(r.toArray()))
                .collect(Collectors.joining(", ", "{\"rows\": [", "]}"));
    }

    static String post(URI address, String body) throws IOException, InterruptedException {
        try (HttpClient client = HttpClient.newHttpClient()) {
            HttpResponse<String> answer = client.send(
                    HttpRequest.newBuilder(address).POST(BodyPublishers.ofString(body)).build(),
                    BodyHandlers.ofString());
            return answer.statusCode() + " " + answer.body();
        }
    }
}
