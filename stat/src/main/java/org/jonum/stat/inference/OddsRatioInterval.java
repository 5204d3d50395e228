package org.jonum.stat.inference;

import org.jonum.stat.Alternative;
import org.jonum.stat.ConfidenceInterval;

/// Confidence intervals for the odds ratio p₁(1 − p₂)/((1 − p₁)p₂) of two probabilities, after k₁ successes in n₁ trials and k₂ in n₂.
///
/// {@snippet :
/// ConfidenceInterval i = OddsRatioInterval.WOOLF.of(27, 122, 44, 487, 0.95);
/// double lower = i.lower();                      // lower == 1.687805434258926
/// }
/// The lower end is 0 where the sample's odds ratio is, the upper one ∞ where that is.
public enum OddsRatioInterval {
    /// log of the sample's odds ratio ± z·√(Σ 1/cell) (Woolf 1955); from 0 to ∞ if a cell is 0.
    WOOLF {
        @Override
        public ConfidenceInterval of(long k1, long n1, long k2, long n2, double level) {
            TwoProportions t = TwoProportions.of("OddsRatioInterval", k1, n1, k2, n2, level);
            double a = t.k1(), b = t.n1() - a, c = t.k2(), d = t.n2() - c;
            if (a == 0 || b == 0 || c == 0 || d == 0) return new ConfidenceInterval(0, Double.POSITIVE_INFINITY, level);
            double log = Math.log(a / b) - Math.log(c / d);
            double w = TwoProportions.quantile(level) * Math.sqrt(1 / a + 1 / b + 1 / c + 1 / d);
            return new ConfidenceInterval(Math.exp(log - w), Math.exp(log + w), level);
        }
    },
    /// The score test does not reject (Miettinen & Nurminen 1985); Cornfield's (1956) without the factor (N − 1)/N.
    MIETTINEN_NURMINEN {
        @Override
        public ConfidenceInterval of(long k1, long n1, long k2, long n2, double level) {
            TwoProportions t = TwoProportions.of("OddsRatioInterval", k1, n1, k2, n2, level);
            double start = Math.log((t.k1() + 0.5) / (t.n1() - t.k1() + 0.5))
                    - Math.log((t.k2() + 0.5) / (t.n2() - t.k2() + 0.5));
            return TwoProportions.ratios(t::odds, start, k1 == 0 || k2 == n2, k2 == 0 || k1 == n1, level);
        }
    },
    /// Both exact tests of half the size, given the margins, do not reject: covers at least so often; that of [FisherExactTest].
    EXACT {
        @Override
        public ConfidenceInterval of(long k1, long n1, long k2, long n2, double level) {
            TwoProportions.of("OddsRatioInterval", k1, n1, k2, n2, level);
            return new OddsRatio(new long[][] {{k1, n1 - k1}, {k2, n2 - k2}}).interval(Alternative.TWO_SIDED, level);
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
