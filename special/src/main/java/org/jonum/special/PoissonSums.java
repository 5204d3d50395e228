package org.jonum.special;

import static org.jonum.special.DoubleDouble.productError;
import static org.jonum.special.DoubleDouble.quotientError;
import static org.jonum.special.DoubleDouble.sumError;

/// P(n, x) and Q(n, x) for integers n of moderate size, the tails of Poisson's law:
///
/// Q(n, x) = e⁻ˣxⁿ⁻¹/(n−1)!·(1 + (n−1)/x·(1 + (n−2)/x·(1 + …))), P(n, x) = e⁻ˣxⁿ/n!·(1 + x/(n+1)·(1 + x/(n+2)·(1 + …))).
///
/// The first terms are products of pairs of doubles. The others fall where the tail is the smaller one, so that the roundings of their ratios
/// count less and less; what 1/x has lost is made good for to first order.
///
/// Source: DLMF 8.4.10, 8.7.1.
final class PoissonSums {
    private static final double MOST = 64, LEAST = 1e-3, LARGEST = 700;

    private PoissonSums() {}

    static boolean has(double a, double x) {
        return a <= MOST && x < LARGEST && x > LEAST && a == Math.rint(a);
    }

    /// P(n, x) for x ≤ n.
    static double lower(double n, double x) {
        double t = 1, s = 1, low = 0;
        for (double k = n + 1; t > 0x1p-57 * s; k += 2) { // two terms for a division
            double d = k + 1, r = x / (k * d), next = t * (r * x), pair = t * (r * d) + next, sum = s + pair;
            low += pair - (sum - s);
            s = sum;
            t = next;
        }
        return times(n, x, s, low);
    }

    /// Q(n, x) for x ≥ n.
    static double upper(double n, double x) {
        double w = 1 / x, t = 1, s = 1, low = 0, last = n - 1;
        for (double k = last; k > 0 && t > 0x1p-57 * s; k -= 2) {
            double r = k * w, next = t * (r * ((k - 1) * w)), pair = t * r + next, sum = s + pair;
            low += pair - (sum - s);
            s = sum;
            t = next;
        }
        double slope = last * s - x * (s - 1); // of the sum in log(1/x)
        return times(last, x, s, low + slope * (quotientError(1, 0, x, 0, w) * x));
    }

    /// (s + low)·e⁻ˣxᵏ/k!
    private static double times(double k, double x, double s, double low) {
        DoubleDouble l = PairLog.loose(x, 0);
        double p = k * l.hi(), e = p - x, el = sumError(p, -x, e) + (productError(k, l.hi(), p) + k * l.lo());
        double f = FactorialTable.INVERSE[(int) k], v = f * s;
        return PairExp.expTimes(e, el, v, productError(f, s, v) + (f * low + FactorialTable.INVERSE_LO[(int) k] * s));
    }
}
