package org.jonum.distuv;

import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;

/// Binomial numbers: for few expected successes or failures by inversion, else by transformed rejection with immediate acceptance; near the
/// mode masses are products of quotients, elsewhere by [Stirling].
///
/// Source: Hörmann, The generation of binomial random variates (1993), algorithms BTRS and BTRD.
final class BinomialSampler implements DiscreteSampler {
    private static final double SWITCH = 64, NEAR = 20;
    private static final int DRAWN = 16;

    private final long trials;
    private final boolean failures; // that they are counted, since they are rarer
    private final double p, q, mean, zero, odds; // of what is counted; P(0) and p/q for inversion
    private final double a, b, shift, immediate, alpha, mode, peak, centre, centreRest; // for rejection
    private final long base;
    private final int last; // for inversion
    private int drawn;      // so many, and perhaps fewer if by several threads
    private @Nullable InversionTable table;

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
        last = (int) Math.min(trials, Reciprocals.LENGTH - 2);
        b = 1.15 + 2.53 * sd;
        a = -0.0873 + 0.0248 * b + 0.01 * p;
        base = (long) mean;
        shift = mean - base + 0.5;
        immediate = 0.92 - 4.2 / b;
        alpha = (2.83 + 5.1 / b) * sd;
        double n1 = trials + 1.0;
        centre = n1 * p;
        centreRest = n1 * q;
        mode = Math.floor(centre) - base;
        peak = mean < SWITCH ? 0 : logMass(mode);
    }

    @Override
    public long next(RandomGenerator random) {
        long k = mean < SWITCH ? inverted(random) : rejected(random);
        return failures ? trials - k : k;
    }

    private long inverted(RandomGenerator random) {
        for (int tries = 0; tries < Uniforms.TRIES; tries++) {
            int k = least(Uniforms.halfOpen(random));
            if (k <= last) return k; // what rounding left of the sum of all masses is drawn again
        }
        return 0;
    }

    /// The least k whose cumulative mass is above u, or more than the last one. After some draws a table of the same sums is worth its time; which
    /// thread makes it, and whether another has to make it too, is all one.
    private int least(double u) {
        InversionTable known = table;
        if (known != null) return known.least(u);
        if (++drawn > DRAWN) table = new InversionTable(sums());
        double mass = zero, sum = zero;
        int k = 0;
        while (k <= last && sum <= u) {
            mass *= growth(k++);
            sum += mass;
        }
        return k;
    }

    private double[] sums() {
        double[] sums = new double[last + 1];
        double mass = zero, sum = zero;
        for (int k = 0; k <= last; k++) {
            sums[k] = sum;
            mass *= growth(k);
            sum += mass;
        }
        return sums;
    }

    /// P(k + 1)/P(k).
    private double growth(int k) {
        return odds * ((trials - k) * Reciprocals.OF[k + 1]);
    }

    private long rejected(RandomGenerator random) {
        for (int tries = 0; tries < Uniforms.TRIES; tries++) {
            double u = Uniforms.centred(random), v = Uniforms.open(random), us = 0.5 - Math.abs(u);
            double d = Math.floor((2 * a / us + b) * u + shift);
            long k = base + (long) d;
            if (us >= 0.07 && v <= immediate) return k;
            if (k < 0 || k > trials) continue;
            double w = v * alpha / (a / (us * us) + b);
            boolean isLow = Math.abs(d - mode) <= NEAR ? isBelowMass(w, d) : StrictMath.log(w) <= logMass(d) - peak;
            if (isLow) return k;
        }
        return base;
    }

    /// Whether w ≤ P(base + d)/P(base + mode), by the quotients of neighbouring masses.
    private boolean isBelowMass(double w, double d) {
        double n1 = trials + 1.0, product = 1, first = base + Math.min(d, mode);
        for (int i = 1; i <= Math.abs(d - mode); i++) product *= (n1 - (first + i)) / (first + i) * odds;
        return d < mode ? w * product <= 1 : w <= product;
    }

    /// log P(base + d) but for a constant.
    private double logMass(double d) {
        double k = base + d, x = d + 0.5 + (base - centre);
        return -Stirling.deviance(centre, x) - Stirling.deviance(centreRest, -x) - Stirling.correction(k)
                - Stirling.correction(trials - k);
    }
}
