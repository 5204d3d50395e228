package org.jonum.lapack.internal;

import org.jonum.blas.DoubleLimits;

/// √(x² + y²) without overflow or underflow on the way.
final class Dlapy2 {
    /// A square that underflows cannot be seen in a sum above this.
    private static final double LOW = DoubleLimits.SAFE_MIN / DoubleLimits.EPS;

    private Dlapy2() {}

    /// The length of (x, y); NaN if one is NaN, else +∞ if one is infinite.
    static double length(double x, double y) {
        double sum = x * x + y * y;
        if (sum >= LOW && sum <= DoubleLimits.HUGE) return Math.sqrt(sum);
        double a = Math.abs(x), b = Math.abs(y), big = Math.max(a, b), small = Math.min(a, b);
        if (small == 0 || big == Double.POSITIVE_INFINITY) return big;
        double ratio = small / big;
        return big * Math.sqrt(1 + ratio * ratio);
    }
}
