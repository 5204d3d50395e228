package org.jonum.distuv;

import java.util.random.RandomGenerator;

/// Beta numbers, by what suits the shapes: both above 1, one of them, none; one of them enormous.
///
/// Sources: Cheng, Generating beta variates with nonintegral shape parameters (1978), algorithms BB and BC; Jöhnk, Erzeugung von
/// betaverteilten und gammaverteilten Zufallszahlen (1964), here in logarithms, so that no shape is too small.
final class BetaSampler {
    private static final double LOG_4 = 1.3862943611198906, ONE_PLUS_LOG_5 = 2.6094379124341003;
    private static final double HUGE = 1e10;

    private BetaSampler() {
    }

    /// The sampler for two shapes above 0.
    static Sampler of(double alpha, double beta) {
        if (Math.max(alpha, beta) > HUGE) return new Ratio(new GammaSampler(alpha, 1), new GammaSampler(beta, 1));
        if (Math.min(alpha, beta) > 1) return new Both(alpha, beta);
        return Math.max(alpha, beta) > 1 ? new One(alpha, beta) : new None(alpha, beta);
    }

    /// X/(X + Y) of gamma numbers.
    private record Ratio(Sampler x, Sampler y) implements Sampler {
        @Override
        public double next(RandomGenerator random) {
            double g = x.next(random);
            return g / (g + y.next(random));
        }
    }

    /// Shapes of at most 1: of U^(1/α) and V^(1/β), given that their sum is at most 1, the part of the first in it.
    private record None(double alpha, double beta) implements Sampler {
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

    /// BB: shapes above 1. The odds X/(1 − X) are bounded by those of W/b, W = a·eᵛ with a logistic V.
    private static final class Both implements Sampler {
        private final double a, b, sum, spread, gamma;
        private final boolean swapped;

        Both(double alpha, double beta) {
            a = Math.min(alpha, beta);
            b = Math.max(alpha, beta);
            swapped = a != alpha;
            sum = a + b;
            spread = Math.sqrt((sum - 2) / (2 * a * b - sum));
            gamma = a + 1 / spread;
        }

        @Override
        public double next(RandomGenerator random) {
            double w = a;
            for (int tries = 0; tries < Uniforms.TRIES; tries++) {
                double u = Uniforms.exact(random), z = u * u * Uniforms.open(random);
                double v = spread * logit(u), rise = a * StrictMath.expm1(v), r = gamma * v - LOG_4, s = r - rise;
                w = a + rise;
                if (s + ONE_PLUS_LOG_5 >= 5 * z) break;
                double log = StrictMath.log(z);
                if (s >= log || r - sum * StrictMath.log1p(rise / sum) >= log) break;
            }
            return swapped ? b / (b + w) : w / (b + w);
        }
    }

    /// BC: one shape of at most 1. As BB, with another V and other bounds.
    private static final class One implements Sampler {
        private final double a, b, sum, k1, k2;
        private final boolean swapped;

        One(double alpha, double beta) {
            a = Math.max(alpha, beta);
            b = Math.min(alpha, beta);
            swapped = a != alpha;
            sum = a + b;
            double delta = 1 + a - b;
            k1 = delta * (0.0138889 + 0.0416667 * b) / (a / b - 0.777778);
            k2 = 0.25 + (0.5 + 0.25 / delta) * b;
        }

        @Override
        public double next(RandomGenerator random) {
            double v = 0, e = 1;
            for (int tries = 0; tries < Uniforms.TRIES; tries++) {
                double down = Uniforms.exact(random), u = 1 - down, u2 = Uniforms.open(random), z = u * u * u2;
                v = -logit(down) / b;
                e = StrictMath.exp(-Math.abs(v));
                if (u < 0.5 ? 0.25 * u2 + z - u * u2 >= k1 : z > 0.25 && z >= k2) continue;
                if (u >= 0.5 && z <= 0.25) break;
                double log = v > 0 ? StrictMath.log(sum / (a + b * e)) : StrictMath.log(sum / (b + a * e)) + v;
                if (sum * log - LOG_4 >= StrictMath.log(z)) break; // log is log((a + b)/(b + W)) + V
            }
            double w = v > 0 ? a : a * e, rest = v > 0 ? b * e : b; // W and b, both by eᵛ if that is large
            return (swapped ? rest : w) / (rest + w);
        }
    }

    /// log(u/(1 − u)).
    private static double logit(double u) {
        return StrictMath.log(u / (1 - u));
    }
}
