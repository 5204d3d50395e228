package org.jonum.stat.inference;

import org.jonum.stat.ConfidenceInterval;

/// Confidence intervals for the difference p₁ − p₂ of two probabilities, after k₁ successes in n₁ trials and k₂ in n₂.
///
/// {@snippet :
/// ConfidenceInterval i = RiskDifferenceInterval.NEWCOMBE.of(56, 70, 48, 80, 0.95);
/// boolean published = Math.abs(i.lower() - 0.0524) < 5e-5 && Math.abs(i.upper() - 0.3339) < 5e-5;     // published == true
/// }
/// Compared by Newcombe (1998), Interval estimation for the difference between independent proportions.
public enum RiskDifferenceInterval {
    /// Wilson's intervals of both probabilities, put together: d − √((p₁ − l₁)² + (u₂ − p₂)²) to d + √((u₁ − p₁)² + (p₂ − l₂)²) (Newcombe's method 10).
    NEWCOMBE {
        @Override
        public ConfidenceInterval of(long k1, long n1, long k2, long n2, double level) {
            TwoProportions t = TwoProportions.of("RiskDifferenceInterval", k1, n1, k2, n2, level);
            ConfidenceInterval i = ProportionInterval.WILSON.of(k1, n1, level),
                    j = ProportionInterval.WILSON.of(k2, n2, level);
            double p = t.first(), q = t.second();
            return within(p - q - Math.hypot(p - i.lower(), j.upper() - q),
                    p - q + Math.hypot(i.upper() - p, q - j.lower()), level);
        }
    },
    /// The score test does not reject (Miettinen & Nurminen 1985); Mee's (1984) without the factor (N − 1)/N.
    MIETTINEN_NURMINEN {
        @Override
        public ConfidenceInterval of(long k1, long n1, long k2, long n2, double level) {
            return TwoProportions.of("RiskDifferenceInterval", k1, n1, k2, n2, level).differences(level);
        }
    },
    /// Wald's with a success and a failure added to each sample (Agresti & Caffo 2000).
    AGRESTI_CAFFO {
        @Override
        public ConfidenceInterval of(long k1, long n1, long k2, long n2, double level) {
            TwoProportions.of("RiskDifferenceInterval", k1, n1, k2, n2, level);
            double m1 = n1 + 2.0, m2 = n2 + 2.0, p = (k1 + 1.0) / m1, q = (k2 + 1.0) / m2;
            double w = TwoProportions.quantile(level) * Math.sqrt(p * (1 - p) / m1 + q * (1 - q) / m2);
            return within(p - q - w, p - q + w, level);
        }
    };

    /// The interval.
    ///
    /// @param k1    successes in the first sample, from 0 to n1
    /// @param n1    trials, from 1
    /// @param k2    successes in the second sample, from 0 to n2
    /// @param n2    trials, from 1
    /// @param level about the probability with which such intervals cover the difference, between 0 and 1
    /// @return the interval, within −1 and 1
    /// @throws IllegalArgumentException if an argument is out of its range
    public abstract ConfidenceInterval of(long k1, long n1, long k2, long n2, double level);

    private static ConfidenceInterval within(double lower, double upper, double level) {
        return new ConfidenceInterval(Math.max(-1, lower), Math.min(1, upper), level);
    }
}
