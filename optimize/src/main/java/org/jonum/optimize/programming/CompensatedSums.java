package org.jonum.optimize.programming;

/// Sums of products as if in twice the precision: multipliers of 10¹⁷ that cancel leave no rounding errors behind.
///
/// **Source** T. J. Dekker (1971), Numer. Math. 18, 224–242; T. Ogita, S. M. Rump & S. Oishi (2005), SIAM J. Sci. Comput. 26.
final class CompensatedSums {
    private static final double SPLIT = 0x1p27 + 1, LARGE = 1e140;

    private final double[] high, low;

    CompensatedSums(int n) {
        high = new double[n];
        low = new double[n];
    }

    /// Adds a·b to a sum.
    void add(int i, double a, double b) {
        double p = a * b, s = high[i] + p, t = s - high[i];
        double lost = (high[i] - (s - t)) + (p - t);
        // beyond, splitting could overflow
        if (Math.abs(a) < LARGE && Math.abs(b) < LARGE) {
            double c = SPLIT * a, a1 = c - (c - a), a2 = a - a1, d = SPLIT * b, b1 = d - (d - b), b2 = b - b1;
            lost += a2 * b2 - (((p - a1 * b1) - a2 * b1) - a1 * b2);
        }
        high[i] = s;
        low[i] += lost;
    }

    /// {@return a sum}
    double get(int i) {
        double s = high[i] + low[i];
        // infinite sums have no rounding error
        return Double.isNaN(s) ? high[i] : s;
    }
}
