package org.jonum.stat.inference;

import org.jonum.special.IncompleteBeta;
import org.jonum.special.StandardNormal;
import org.jonum.stat.ConfidenceInterval;

/// Confidence intervals for the probability of success after k successes in n trials.
///
/// {@snippet :
/// ConfidenceInterval i = ProportionInterval.WILSON.of(8, 10, 0.95);
/// double lower = i.lower();                      // lower == 0.49016247153664183
/// }
/// Compared by Brown, Cai & DasGupta (2001), Interval estimation for a binomial proportion.
public enum ProportionInterval {
    /// Both tests of half the size do not reject: never covers too seldom (Clopper & Pearson 1934); R's `binom.test`.
    CLOPPER_PEARSON {
        @Override
        public ConfidenceInterval of(long k, long n, double level) {
            check(k, n, level);
            double out = 0.5 * (1 - level);
            return new ConfidenceInterval(lower(k, n, out), upper(k, n, out), level);
        }
    },
    /// The score test does not reject (Wilson 1927); R's `prop.test` without correction.
    WILSON {
        @Override
        public ConfidenceInterval of(long k, long n, double level) {
            check(k, n, level);
            double z = quantile(level), p = (double) k / n;
            return within(score(p, n, -z), score(p, n, z), k, n, level);
        }
    },
    /// The same with correction for continuity; R's `prop.test`.
    WILSON_CORRECTED {
        @Override
        public ConfidenceInterval of(long k, long n, double level) {
            check(k, n, level);
            double z = quantile(level), p = (double) k / n, c = 0.5 / n;
            return within(k == 0 ? 0 : score(p - c, n, -z), k == n ? 1 : score(p + c, n, z), k, n, level);
        }
    },
    /// Wald's with z²/2 added to successes and failures (Agresti & Coull 1998).
    AGRESTI_COULL {
        @Override
        public ConfidenceInterval of(long k, long n, double level) {
            check(k, n, level);
            double z = quantile(level), m = n + z * z, p = (k + 0.5 * z * z) / m, w = z * Math.sqrt(p * (1 - p) / m);
            return new ConfidenceInterval(Math.max(0, p - w), Math.min(1, p + w), level);
        }
    },
    /// Quantiles of the law Beta(k + ½, n − k + ½), with the ends 0 for k = 0 and 1 for k = n (Jeffreys' prior).
    JEFFREYS {
        @Override
        public ConfidenceInterval of(long k, long n, double level) {
            check(k, n, level);
            double out = 0.5 * (1 - level);
            return new ConfidenceInterval(k == 0 ? 0 : IncompleteBeta.inverse(k + 0.5, n - k + 0.5, out),
                    k == n ? 1 : IncompleteBeta.inverseComplement(k + 0.5, n - k + 0.5, out), level);
        }
    },
    /// p ± z√(p(1 − p)/n), which covers too seldom and is here for comparison (Laplace, Wald).
    WALD {
        @Override
        public ConfidenceInterval of(long k, long n, double level) {
            check(k, n, level);
            double p = (double) k / n, w = quantile(level) * Math.sqrt(p * (1 - p) / n);
            return new ConfidenceInterval(Math.max(0, p - w), Math.min(1, p + w), level);
        }
    };

    /// The interval.
    ///
    /// @param k     successes, from 0 to n
    /// @param n     trials, from 1
    /// @param level between 0 and 1
    /// @return the interval, within 0 and 1
    /// @throws IllegalArgumentException if an argument is out of its range
    public abstract ConfidenceInterval of(long k, long n, double level);

    private static void check(long k, long n, double level) {
        Args.count("ProportionInterval", "n", n);
        Args.check(n >= 1, "ProportionInterval", "n", n, "≥ 1");
        Args.check(k >= 0 && k <= n, "ProportionInterval", "k", k, "0 ≤ k ≤ n = " + n);
        Args.level("ProportionInterval", level);
    }

    private static double quantile(double level) {
        return StandardNormal.inverseSf(0.5 * (1 - level));
    }

    /// The p′ with p − p′ = −z√(p′(1 − p′)/n).
    static double score(double p, long n, double z) {
        double half = z * z / (2.0 * n);
        return (p + half + z * Math.sqrt(p * (1 - p) / n + half / (2.0 * n))) / (1 + 2 * half);
    }

    private static ConfidenceInterval within(double lower, double upper, long k, long n, double level) {
        return new ConfidenceInterval(k == 0 ? 0 : Math.max(0, lower), k == n ? 1 : Math.min(1, upper), level);
    }

    /// The p with P(X ≥ k) = out.
    static double lower(long k, long n, double out) {
        return k == 0 ? 0 : IncompleteBeta.inverse((double) k, n - k + 1.0, out);
    }

    /// The p with P(X ≤ k) = out.
    static double upper(long k, long n, double out) {
        return k == n ? 1 : IncompleteBeta.inverseComplement(k + 1.0, (double) n - k, out);
    }
}
