package org.jonum.special;

import static org.jonum.special.DoubleDouble.productError;
import static org.jonum.special.DoubleDouble.sumError;

/// P(n, x) and Q(n, x) for integers n of moderate size, the tails of Poisson's law:
///
/// Q(n, x) = e⁻ˣxⁿ⁻¹/(n−1)!·(1 + (n−1)/x·(1 + (n−2)/x·(1 + …))), P(n, x) = e⁻ˣxⁿ/n!·(1 + x/(n+1)·(1 + x/(n+2)·(1 + …))).
///
/// The first terms are products of pairs of doubles. The others fall where the tail is the smaller one, so that their roundings count less and less;
/// what 1/x has lost is made good for to first order.
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
        double[] inverse = FactorialTable.RECIPROCAL;
        double t = 1, s = 1, low = 0;
        for (int k = (int) n + 1; t > 0x1p-57 * s; k += 4) {
            double p = x * inverse[k], q = x * inverse[k + 1], r = x * inverse[k + 2], pq = p * q,
                    rest = r * (x * inverse[k + 3]);
            double four = t * (p + pq * ((1 + r) + rest)), sum = s + four;
            low += four - (sum - s);
            s = sum;
            t *= pq * rest;
        }
        return times(n, x, s, low);
    }

    /// Q(n, x) for x ≥ n.
    static double upper(double n, double x) {
        double w = 1 / x, last = n - 1, t = 1, s = 1, low = 0;
        for (double k = last; k > 0 && t > 0x1p-57 * s; k -= 4) { // from the factor 0 on, nothing counts
            double p = k * w, pq = p * ((k - 1) * w), r = (k - 2) * w, rest = r * ((k - 3) * w);
            double four = t * (p + pq * ((1 + r) + rest)), sum = s + four;
            low += four - (sum - s);
            s = sum;
            t *= pq * rest;
        }
        double slope = last * s - x * (s - 1); // of the sum in log(1/x)
        return times(last, x, s, low + slope * DoubleDouble.remainder(1, x, w));
    }

    /// (s + low)·e⁻ˣxᵏ/k!
    private static double times(double k, double x, double s, double low) {
        DoubleDouble l = PairLog.quick(x, 0);
        double p = k * l.hi(), e = p - x, el = sumError(p, -x, e) + (productError(k, l.hi(), p) + k * l.lo());
        double f = FactorialTable.INVERSE[(int) k], v = f * s;
        return PairExp.expTimes(e, el, v, productError(f, s, v) + (f * low + FactorialTable.INVERSE_LO[(int) k] * s));
    }
}
