package org.jonum.distuv;

import org.jonum.special.StandardNormal;

/// Inverses of discrete laws from a start near by: Cornish & Fisher's (1937) second-order normal approximation, then
/// doubled steps that bracket the answer and halved ones that find it, each by the smaller tail.
final class Nearby {
    private static final double HUGE = 0x1p62;

    private Nearby() {
    }

    private interface Condition {
        boolean holds(double k);
    }

    /// The smallest k of the support with P(X ≤ k) ≥ p.
    static long quantile(DiscreteDistribution law, double p) {
        if (!(p > 0 && p < 1)) return Sums.quantile(law, p);
        return quantile(law, p, start(law, StandardNormal.quantile(p)));
    }

    /// The smallest k of the support with P(X > k) ≤ q.
    static long isf(DiscreteDistribution law, double q) {
        if (!(q > 0 && q < 1)) return Sums.isf(law, q);
        return isf(law, q, start(law, StandardNormal.inverseSf(q)));
    }

    /// The same for 0 < p < 1 from a start of the law.
    static long quantile(DiscreteDistribution law, double p, double start) {
        return first(law, start, p <= 0.5 ? k -> law.cdf(k) >= p : k -> law.sf(k) <= 1 - p);
    }

    static long isf(DiscreteDistribution law, double q, double start) {
        return first(law, start, q <= 0.5 ? k -> law.sf(k) <= q : k -> law.cdf(k) >= 1 - q);
    }

    private static double start(DiscreteDistribution law, double z) {
        double skew = law.skewness(),
                s = z + (Double.isNaN(skew) ? 0 : Math.max(-1, Math.min(1, skew)) * (z * z - 1) / 6);
        return Math.floor(law.mean() + law.sd() * s);
    }

    /// The first k of the support for which a condition holds that goes on to hold.
    private static long first(DiscreteDistribution law, double start, Condition condition) {
        Interval all = law.support();
        double least = Math.max(all.lower(), -HUGE), most = Math.min(all.upper(), HUGE);
        double k = Math.max(least, Math.min(most, start)), step = 1, below, above;
        if (condition.holds(k)) {
            above = k;
            below = k - 1;
            while (below >= least && condition.holds(below)) {
                above = below;
                step *= 2;
                below = Math.max(least - 1, above - step);
            }
        } else {
            below = k;
            above = Math.min(most, k + 1);
            while (above < most && !condition.holds(above)) {
                below = above;
                step *= 2;
                above = Math.min(most, below + step);
            }
            if (above == HUGE && !condition.holds(above)) return Long.MAX_VALUE;
        }
        while (above - below > 1) {
            double middle = Math.floor(below + (above - below) / 2);
            if (middle == below || middle == above) break;
            if (condition.holds(middle)) above = middle;
            else below = middle;
        }
        return (long) above;
    }
}
