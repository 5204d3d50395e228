package org.jonum.bench.measure;

import java.util.stream.DoubleStream;

/// What a second thread gains on this machine where nothing but the core is shared: two processors may be halves of
/// one core.
public final class TwoThreads {
    private static final int RUNS = 2_000, ROUNDS = 9;

    private TwoThreads() {}

    /// {@return the fused multiply-adds per second of two threads over those of one, the median of some rounds}
    public static double gain() {
        return Quartiles.of(DoubleStream.generate(() -> 2 * seconds(1) / seconds(2)).limit(ROUNDS).toArray()).median();
    }

    private static double seconds(int threads) {
        long start = System.nanoTime();
        Thread[] others = new Thread[threads - 1];
        for (int i = 0; i < others.length; i++) others[i] = Thread.ofPlatform().start(TwoThreads::work);
        work();
        try {
            for (Thread t : others) t.join();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
        return (System.nanoTime() - start) * 1e-9;
    }

    private static void work() {
        double sum = 0;
        for (int i = 0; i < RUNS; i++) sum += DoublePeak.run();
        if (Double.isNaN(sum)) throw new AssertionError("the chains converge");
    }
}
