package org.jonum.distuv;

import java.util.random.RandomGenerator;

/// Binomial numbers: for few expected successes or failures by inversion, else by transformed rejection with immediate acceptance.
///
/// Source: Hörmann, The generation of binomial random variates (1993), algorithm BTRS; its masses by [Stirling].
final class BinomialSampler implements DiscreteSampler {
    private static final double SWITCH = 16;

    private final long trials;
    private final boolean failures; // that they are counted, since they are rarer
    private final double p, q, mean, zero, odds; // of what is counted; P(0) and p/q for inversion
    private final double a, b, shift, immediate, alpha, peak, centre, centreRest; // for rejection
    private final long base;

    /// @param trials      at least 0
    /// @param probability from 0 to 1
    BinomialSampler(long trials, double probability) {
        this.trials = trials;
        failures = probability > 0.5;
        p = failures ? 1 - probability : probability;
        q = 1 - p;
        mean = trials * p;
        zero = mean < SWITCH ? StrictMath.exp(trials * StrictMath.log1p(-p)) : 0;
        odds = p / q;
        double sd = Math.sqrt(mean * q);
        b = 1.15 + 2.53 * sd;
        a = -0.0873 + 0.0248 * b + 0.01 * p;
        base = (long) mean;
        shift = mean - base + 0.5;
        immediate = 0.92 - 4.2 / b;
        alpha = (2.83 + 5.1 / b) * sd;
        double n1 = trials + 1.0;
        centre = n1 * p;
        centreRest = n1 * q;
        peak = mean < SWITCH ? 0 : logMass(Math.floor(centre) - base);
    }

    @Override
    public long next(RandomGenerator random) {
        long k = mean < SWITCH ? inverted(random) : rejected(random);
        return failures ? trials - k : k;
    }

    private long inverted(RandomGenerator random) {
        int last = (int) Math.min(trials, Reciprocals.LENGTH - 2);
        for (int tries = 0; tries < Uniforms.TRIES; tries++) {
            double u = Uniforms.halfOpen(random), mass = zero;
            for (int k = 0; k <= last; k++) {
                if (u < mass) return k;
                u -= mass;
                mass *= odds * ((trials - k) * Reciprocals.OF[k + 1]);
            } // what rounding left of the sum of all masses is drawn again
        }
        return 0;
    }

    private long rejected(RandomGenerator random) {
        for (int tries = 0; tries < Uniforms.TRIES; tries++) {
            double u = Uniforms.centred(random), v = Uniforms.open(random), us = 0.5 - Math.abs(u);
            double d = Math.floor((2 * a / us + b) * u + shift);
            long k = base + (long) d;
            if (us >= 0.07 && v <= immediate) return k;
            if (k < 0 || k > trials) continue;
            if (StrictMath.log(v * alpha / (a / (us * us) + b)) <= logMass(d) - peak) return k;
        }
        return base;
    }

    /// log P(base + d) but for a constant.
    private double logMass(double d) {
        double k = base + d, x = d + 0.5 + (base - centre);
        return -Stirling.deviance(centre, x) - Stirling.deviance(centreRest, -x) - Stirling.correction(k)
                - Stirling.correction(trials - k);
    }
}
