package org.jonum.distuv;

import java.util.random.RandomGenerator;

/// Normal numbers between two bounds.
///
/// A wide interval about the mean: normal numbers until one is in it. A narrow one: uniform numbers, taken with the density by its
/// maximum. A tail from a: a + E/λ with an exponential E and λ = (a + √(a² + 4))/2, taken with the probability
/// exp(−(E − 1)²/(2λ²)); measured from the bound, so that it is right however far out that is.
///
/// Source: Robert, Simulation of truncated normal variables (1995).
final class TruncatedNormalSampler implements Sampler {
    private static final double WIDE = 2.5066282746310002; // √(2π)

    private final double mean, sd, lower, upper;
    private final double a, b, span, rate; // in sd: the near and the far bound from the mean, and between them
    private final boolean left;      // that they are in the lower tail

    /// @param mean  finite
    /// @param sd    above 0
    /// @param lower below `upper`, may be −∞
    /// @param upper may be ∞
    TruncatedNormalSampler(double mean, double sd, double lower, double upper) {
        this.mean = mean;
        this.sd = sd;
        this.lower = lower;
        this.upper = upper;
        left = upper < mean;
        a = left ? (mean - upper) / sd : (lower - mean) / sd;
        b = left ? (mean - lower) / sd : (upper - mean) / sd;
        span = (upper - lower) / sd;
        rate = a > 1e8 ? a : (a + Math.sqrt(a * a + 4)) / 2;
    }

    @Override
    public double next(RandomGenerator random) {
        double x = a < 0 ? span > WIDE ? normal(random) : uniform(random)
                : rate * span > 1.5 ? tail(random) : uniform(random);
        return Math.min(upper, Math.max(lower, x));
    }

    private double normal(RandomGenerator random) {
        for (int tries = 0; tries < Uniforms.TRIES; tries++) {
            double z = Ziggurat.normal(random);
            if (z >= a && z <= b) return mean + sd * z;
        }
        return Math.clamp(mean, lower, upper);
    }

    private double uniform(RandomGenerator random) {
        double t = 0;
        for (int tries = 0; tries < Uniforms.TRIES; tries++) {
            t = Uniforms.open(random);
            double s = span * t, fall = a < 0 ? (a + s) * (a + s) : s * (2 * a + s);
            if (2 * Ziggurat.exponential(random) >= fall) break;
        }
        return left ? upper - (upper - lower) * t : lower + (upper - lower) * t;
    }

    private double tail(RandomGenerator random) {
        for (int tries = 0; tries < Uniforms.TRIES; tries++) {
            double e = Ziggurat.exponential(random), d = (e - 1) / rate;
            if (e <= rate * span && 2 * Ziggurat.exponential(random) >= d * d) {
                return left ? upper - sd * (e / rate) : lower + sd * (e / rate);
            }
        }
        return left ? upper : lower;
    }
}
