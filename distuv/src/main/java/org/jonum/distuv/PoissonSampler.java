package org.jonum.distuv;

import java.util.random.RandomGenerator;

/// Poisson numbers: for means below 16 by inversion, above by transformed rejection with immediate acceptance.
///
/// Source: Hörmann, The transformed rejection method for generating Poisson random variables (1993), algorithm PTRS; its masses
/// by [Stirling].
final class PoissonSampler implements DiscreteSampler {
    private static final double SWITCH = 16, ENORMOUS = 0x1p62, NEAR = 20;

    private final double mean, zero; // P(0) in the first case
    private final long base;         // ⌊mean⌋
    private final double part, a, b, scale, immediate, half, peak; // in the second

    /// @param mean at least 0
    PoissonSampler(double mean) {
        this.mean = mean;
        zero = mean < SWITCH ? StrictMath.exp(-mean) : 0;
        base = (long) mean;
        part = mean - base;
        b = 0.931 + 2.53 * Math.sqrt(mean);
        a = -0.059 + 0.02483 * b;
        scale = 1.1239 + 1.1328 / (b - 3.4);
        immediate = 0.9277 - 3.6224 / (b - 2);
        half = mean < SWITCH ? 0 : Stirling.HALF_LOG_2PI + 0.5 * StrictMath.log(mean);
        peak = mean < SWITCH ? 0 : StrictMath.exp(logMass(0));
    }

    @Override
    public long next(RandomGenerator random) {
        return mean < SWITCH ? inverted(random) : mean < ENORMOUS ? rejected(random) : enormous(random);
    }

    private long inverted(RandomGenerator random) {
        for (int tries = 0; tries < Uniforms.TRIES; tries++) {
            double u = Uniforms.halfOpen(random), p = zero;
            for (int k = 0; k < Reciprocals.LENGTH - 1; k++) {
                if (u < p) return k;
                u -= p;
                p *= mean * Reciprocals.OF[k + 1];
            } // what rounding left of the sum of all masses is drawn again
        }
        return 0;
    }

    private long rejected(RandomGenerator random) {
        for (int tries = 0; tries < Uniforms.TRIES; tries++) {
            double u = Uniforms.centred(random), v = Uniforms.open(random), us = 0.5 - Math.abs(u);
            double d = Math.floor((2 * a / us + b) * u + part + 0.43), k = base + d;
            if (us >= 0.07 && v <= immediate) return base + (long) d;
            if (k < 0 || us < 0.013 && v > us) continue;
            double w = v * scale / (a / (us * us) + b);
            boolean isLow = Math.abs(d) <= NEAR ? isBelowMass(w, d) : StrictMath.log(w) <= logMass(d);
            if (isLow) return base + (long) d;
        }
        return base;
    }

    /// log P(base + d).
    private double logMass(double d) {
        return -half - Stirling.deviance(mean, d + 0.5 - part) - Stirling.correction(base + d);
    }

    /// Whether w ≤ P(base + d), by the quotients of neighbouring masses.
    private boolean isBelowMass(double w, double d) {
        double product = 1, first = base + Math.min(d, 0);
        for (int i = 1; i <= Math.abs(d); i++) product *= mean / (first + i);
        return d < 0 ? w * product <= peak : w <= peak * product;
    }

    private long enormous(RandomGenerator random) {
        return (long) Math.max(0, mean + Math.sqrt(mean) * Ziggurat.normal(random));
    }
}
