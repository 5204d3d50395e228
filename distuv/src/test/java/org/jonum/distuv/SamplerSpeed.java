package org.jonum.distuv;

import java.util.Locale;
import java.util.random.RandomGenerator;

/// Nanoseconds for a number, of the samplers that match a pattern: `java … org.jonum.distuv.SamplerSpeed [pattern]`.
final class SamplerSpeed {
    private static final int N = 100_000, ROUNDS = 20;

    private SamplerSpeed() {
    }

    static void main(String[] args) {
        String pattern = args.length > 0 ? args[0] : ".*";
        RandomGenerator random = new Philox4x64(1);
        System.out.printf(Locale.ROOT, "%-60s %8.2f ns%n", "bits of Philox4x64", time(r -> r.nextLong(), random));
        System.out.printf(Locale.ROOT, "%-60s %8.2f ns%n", "bits of Philox4x32",
                time(r -> r.nextLong(), new Philox4x32(1)));
        for (SamplerCell cell : SamplerCell.all()) {
            if (!cell.name().matches(pattern)) continue;
            System.out.printf(Locale.ROOT, "%-60s %8.2f ns%n", cell.name(), time(cell::next, random));
        }
    }

    /// The best of the rounds.
    private static double time(Sampler sampler, RandomGenerator random) {
        double[] out = new double[N];
        double best = Double.POSITIVE_INFINITY;
        for (int i = 0; i < ROUNDS; i++) {
            long start = System.nanoTime();
            sampler.fill(random, out);
            best = Math.min(best, (System.nanoTime() - start) / (double) N);
        }
        return best;
    }
}
