package org.jonum.distuv;

import java.util.random.RandomGenerator;

/// Beta numbers: X/(X + Y) of gamma numbers; if both shapes are at most 1, by rejection in logarithms, so that none is too small.
///
/// With gamma numbers of this speed the ratio takes less than half the time of Cheng's algorithms BB and BC (28 against 95 ns for
/// the shapes 2 and 3, 70 against 120 for 0.7 and 1.5), at any size of the shapes.
///
/// Source: Jöhnk, Erzeugung von betaverteilten und gammaverteilten Zufallszahlen (1964).
final class BetaSampler {
    private BetaSampler() {
    }

    /// The sampler for two shapes above 0.
    static Sampler of(double alpha, double beta) {
        if (Math.max(alpha, beta) <= 1) return new Small(alpha, beta);
        return new Ratio(new GammaSampler(alpha, 1), new GammaSampler(beta, 1));
    }

    private record Ratio(GammaSampler x, GammaSampler y) implements Sampler {
        @Override
        public double next(RandomGenerator random) {
            double g = x.next(random);
            return g / (g + y.next(random));
        }
    }

    /// U^(1/α) and V^(1/β), given that their sum is at most 1: the part of the first in it.
    private record Small(double alpha, double beta) implements Sampler {
        @Override
        public double next(RandomGenerator random) {
            for (int tries = 0; tries < Uniforms.TRIES; tries++) {
                double x = -Ziggurat.exponential(random) / alpha, y = -Ziggurat.exponential(random) / beta;
                double sum = Math.max(x, y) + StrictMath.log1p(StrictMath.exp(-Math.abs(x - y)));
                if (sum <= 0) return StrictMath.exp(x - sum);
            }
            return alpha / (alpha + beta);
        }
    }
}
