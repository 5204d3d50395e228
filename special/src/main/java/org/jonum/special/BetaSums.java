package org.jonum.special;

import static org.jonum.special.DoubleDouble.productError;
import static org.jonum.special.DoubleDouble.sumError;

/// I_x(a, b) for small integers b, where it is a finite sum of positive terms:
///
/// I_x(a, b) = xᵃ·Σ y(a)·y(a+1)⋯y(a+j−1)/j! over j < b, y = 1 − x.
///
/// The power, the products, the reciprocals of factorials and the sum are pairs of doubles, so that what is left to 1 has its digits, too.
///
/// Source: DLMF 8.17.24.
final class BetaSums {
    private static final int MOST = 48;
    private static final double LARGE = 1e6, LEAST = 1e-200;
    /// Up to this power a logarithm to 62 bits is enough.
    private static final double FEW = 128;
    /// Added to a ≤ LARGE and taken away, it leaves a multiple of 2⁻³¹, to which integers are added without a rounding.
    private static final double GRID = 0x1.8p21;
    private BetaSums() {}

    /// Whether b is small enough, and a, too.
    static boolean has(double a, double b) {
        return b <= MOST && b == Math.rint(b) && a < LARGE;
    }

    /// I_{x + xl}(a, b) for 1 − x − xl = y + yl, or NaN where xᵃ is about to underflow.
    static double lower(double a, double b, double x, double xl, double y, double yl) {
        DoubleDouble p = power(a, x, xl), s = sum(a, (int) b, y, yl);
        double v = p.hi() * s.hi();
        return p.hi() > LEAST ? v + (productError(p.hi(), s.hi(), v) + (p.hi() * s.lo() + p.lo() * s.hi()))
                : Double.NaN;
    }

    /// 1 less the same, with an error of some 2⁻⁶⁰.
    static double complement(double a, double b, double x, double xl, double y, double yl) {
        DoubleDouble p = power(a, x, xl), s = sum(a, (int) b, y, yl);
        double v = p.hi() * s.hi(), rest = 1 - v;
        double low = productError(p.hi(), s.hi(), v) + (p.hi() * s.lo() + p.lo() * s.hi());
        return p.hi() > LEAST ? rest + (sumError(1, -v, rest) - low) : Double.NaN;
    }

    private static DoubleDouble power(double a, double x, double xl) {
        DoubleDouble l = a < FEW && x >= Double.MIN_NORMAL ? PairLog.quick(x, xl / x) : PairLog.loose(x, xl);
        double e = l.hi() * a;
        return PairExp.pair(e, productError(l.hi(), a, e) + l.lo() * a);
    }

    private static DoubleDouble sum(double a, int b, double y, double yl) {
        double whole = (a + GRID) - GRID, rest = y * (a - whole), n = 1, nl = 0, s = 1, sl = 0;
        for (int j = 1; j < b; j++) {
            double m = whole + (j - 1), w = y * m, wl = productError(y, m, w) + (rest + yl * m);
            double next = n * w, f = FactorialTable.INVERSE[j];
            nl = (productError(n, w, next) + n * wl) + nl * w;
            n = next;
            double t = n * f, tl = productError(n, f, t) + (n * FactorialTable.INVERSE_LO[j] + nl * f), v = s + t;
            sl += sumError(s, t, v) + tl;
            s = v;
        }
        return DoubleDouble.quickSum(s, sl);
    }
}
