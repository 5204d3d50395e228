package org.jonum.stat.inference;

import org.jonum.stat.ConfidenceInterval;

/// Confidence intervals for the relative risk p₁/p₂ of two probabilities, after k₁ successes in n₁ trials and k₂ in n₂.
///
/// {@snippet :
/// ConfidenceInterval i = RiskRatioInterval.KATZ.of(27, 122, 44, 487, 0.95);
/// double lower = i.lower();                      // lower == 1.5836990926700116
/// double upper = i.upper();                      // upper == 3.788678631546635
/// }
/// With no success in the first sample the lower end is 0, with none in the second the upper one is ∞.
public enum RiskRatioInterval {
    /// log p₁/p₂ ± z·√(1/k₁ − 1/n₁ + 1/k₂ − 1/n₂) (Katz, Baptista, Azen & Pike 1978); from 0 to ∞ if a sample has no success.
    KATZ {
        @Override
        public ConfidenceInterval of(long k1, long n1, long k2, long n2, double level) {
            TwoProportions t = TwoProportions.of("RiskRatioInterval", k1, n1, k2, n2, level);
            if (k1 == 0 || k2 == 0) return new ConfidenceInterval(0, Double.POSITIVE_INFINITY, level);
            double log = Math.log(t.first() / t.second());
            double square = (t.n1() - t.k1()) / t.k1() / t.n1() + (t.n2() - t.k2()) / t.k2() / t.n2();
            double w = TwoProportions.quantile(level) * Math.sqrt(square);
            return new ConfidenceInterval(Math.exp(log - w), Math.exp(log + w), level);
        }
    },
    /// The score test does not reject (Miettinen & Nurminen 1985); Koopman's (1984) without the factor (N − 1)/N.
    MIETTINEN_NURMINEN {
        @Override
        public ConfidenceInterval of(long k1, long n1, long k2, long n2, double level) {
            TwoProportions t = TwoProportions.of("RiskRatioInterval", k1, n1, k2, n2, level);
            double start = Math.log((k1 + 0.5) / (n1 + 0.5)) - Math.log((k2 + 0.5) / (n2 + 0.5));
            return TwoProportions.ratios(t::ratio, start, k1 == 0, k2 == 0, level);
        }
    };

    /// The interval.
    ///
    /// @param k1    successes in the first sample, from 0 to n1
    /// @param n1    trials, from 1
    /// @param k2    successes in the second sample, from 0 to n2
    /// @param n2    trials, from 1
    /// @param level about the probability with which such intervals cover the ratio, between 0 and 1
    /// @return the interval, within 0 and ∞
    /// @throws IllegalArgumentException if an argument is out of its range
    public abstract ConfidenceInterval of(long k1, long n1, long k2, long n2, double level);
}
