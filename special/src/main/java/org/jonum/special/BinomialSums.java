package org.jonum.special;

import static org.jonum.special.DoubleDouble.productError;
import static org.jonum.special.DoubleDouble.quotientError;
import static org.jonum.special.DoubleDouble.sumError;

/// I_x(a, b) for integers a and b, the upper tail of the binomial law with n = a + b − 1 trials:
///
/// I_x(a, b) = C(n, a)·xᵃ·yᵇ⁻¹·(1 + r₁·(1 + r₂·(1 + …))), rᵢ = (b − i)/(a + i)·x/y, y = 1 − x.
///
/// The first term is a product of pairs of doubles. The others fall, so that the roundings of their ratios count less and less; what the
/// ratio x/y has lost is made good for to first order.
///
/// Source: DLMF 8.17.5.
final class BinomialSums {
    /// Above, I is 1 less the other tail.
    private static final double SMALL = 0.5;

    private BinomialSums() {}

    static boolean has(double a, double b) {
        return a + b <= FactorialTable.MOST + 1 && a == Math.rint(a) && b == Math.rint(b);
    }

    /// I_{x + xl}(a, b) for 1 − x − xl = y + yl.
    static double lower(double a, double b, double x, double xl, double y, double yl) {
        if (a * y < b * x) {
            double v = 1 - tail(b, a, y, yl, x, xl);
            if (v > SMALL) return v;
        }
        return Math.min(1, tail(a, b, x, xl, y, yl));
    }

    private static double tail(double a, double b, double x, double xl, double y, double yl) {
        DoubleDouble l = PairLog.quick(x, xl / x), m = PairLog.quick(y, yl / y);
        double p = a * l.hi(), q = (b - 1) * m.hi(), e = p + q;
        double el = sumError(p, q, e) + (productError(a, l.hi(), p) + a * l.lo())
                + (productError(b - 1, m.hi(), q) + (b - 1) * m.lo());
        int i = (int) a, j = (int) b - 1, n = i + j;
        double f = FactorialTable.INVERSE[i], g = FactorialTable.INVERSE[j], h = FactorialTable.VALUE[n], c = f * g;
        double cl = productError(f, g, c) + (f * FactorialTable.INVERSE_LO[j] + FactorialTable.INVERSE_LO[i] * g);
        double d = c * h, dl = productError(c, h, d) + (c * FactorialTable.VALUE_LO[n] + cl * h);
        return sum(a, b, x, xl, y, yl, d, dl, e, el);
    }

    /// The sum, times d + dl and e^(e + el).
    private static double sum(double a, double b, double x, double xl, double y, double yl, double d, double dl,
            double e, double el) {
        double[] inverse = FactorialTable.RECIPROCAL;
        double odds = x / y, t = 1, s = 1, low = 0;
        int k = (int) a + 1;
        for (double v = b - 1; v > 0 && t > 0x1p-57 * s; v -= 4, k += 4) { // from the factor 0 on, nothing counts
            double p = odds * (v * inverse[k]), pq = p * (odds * ((v - 1) * inverse[k + 1]));
            double r = odds * ((v - 2) * inverse[k + 2]), rest = r * (odds * ((v - 3) * inverse[k + 3]));
            double four = t * (p + pq * ((1 + r) + rest)), sum = s + four;
            low += four - (sum - s);
            s = sum;
            t *= pq * rest;
        }
        double slope = x * (b - 1) * s - y * a * (s - 1); // of the sum in log(x/y): that of all iterated terms
        low += slope * (quotientError(x, xl, y, yl, odds) / odds);
        double p = d * s;
        return PairExp.expTimes(e, el, p, productError(d, s, p) + (d * low + dl * s));
    }
}
