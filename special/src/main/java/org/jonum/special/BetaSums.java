package org.jonum.special;

/// I_x(a, b) for small integers b, where it is a finite sum of positive terms:
///
/// I_x(a, b) = xᵃ·Σ (a)ⱼ/j!·yʲ over j < b, y = 1 − x.
///
/// Source: DLMF 8.17.24.
final class BetaSums {
    private static final double MOST = 32, LARGE = 1e6, LEAST = 1e-280;

    private BetaSums() {}

    /// Whether b is small enough, and a, too.
    static boolean has(double a, double b) {
        return b <= MOST && b == Math.rint(b) && a < LARGE;
    }

    /// I_{x + xl}(a, b) for 1 − x − xl = y + yl, or NaN where xᵃ is about to underflow; terms and sum are pairs.
    static double lower(double a, double b, double x, double xl, double y, double yl) {
        double t = Math.pow(x, a), tl = 0, s = t, sl = 0;
        if (!(t > LEAST)) return Double.NaN;
        for (double j = 1; j < b; j++) {
            double r = 1.0 / j, m = a + (j - 1), ml = DoubleDouble.sumError(a, j - 1, m), p = y * m, q = p * r;
            double ql = (DoubleDouble.productError(y, m, p) + (y * ml + yl * m)
                    + (p - q * j - DoubleDouble.productError(q, j, q * j))) * r;
            double next = t * q, v = s + next;
            tl = DoubleDouble.productError(t, q, next) + (t * ql + tl * q);
            t = next;
            sl += (next - (v - s)) + tl;
            s = v;
        }
        return s + (sl + s * (a * (xl / x)));
    }
}
