package org.jonum.lapack.internal;

import org.jonum.blas.DoubleLimits;

/// When it pays to equilibrate a matrix, and how it is done.
///
/// A scaling that would change sizes by less than a factor of ten is left out, unless the largest
/// entry is near the ends of the range (Anderson et al., LAPACK Users' Guide, 3rd ed., §6.2).
final class DoubleScaling {
    private static final double WORTHWHILE = 0.1;
    private static final double SMALL = DoubleLimits.SAFE_MIN / DoubleLimits.ULP;

    private DoubleScaling() {}

    /// Whether factors with this ratio of smallest to largest are as good as none.
    static boolean balanced(double ratio) {
        return ratio >= WORTHWHILE;
    }

    /// Whether a largest entry leaves room on both sides.
    static boolean moderate(double amax) {
        return amax >= SMALL && amax <= 1 / SMALL;
    }

    /// The smallest over the largest of n ≥ 1 positive numbers, which may be ∞; NaN if one is.
    static double ratio(int n, double[] x, int xOff) {
        double min = x[xOff];
        for (int i = 1; i < n; i++) min = Math.min(min, x[xOff + i]);
        return clamp(min) / clamp(max(n, x, xOff));
    }

    /// The largest of n numbers ≥ 0; NaN if one is.
    static double max(int n, double[] x, int xOff) {
        double max = 0;
        for (int i = 0; i < n; i++) max = Math.max(max, x[xOff + i]);
        return max;
    }

    /// The nearest number whose reciprocal is a normal number.
    static double clamp(double x) {
        return Math.min(Math.max(x, DoubleLimits.SAFE_MIN), 1 / DoubleLimits.SAFE_MIN);
    }

    /// X := diag(r)·X, and the bounds of its error, which is now in units of the smallest factor.
    static void solution(int n, int nrhs, double[] r, int rOff, double[] x, int xOff, int ldx,
            double[] ferr, int ferrOff) {
        rows(n, nrhs, r, rOff, x, xOff, ldx);
        double ratio = ratio(n, r, rOff);
        for (int j = 0; j < nrhs; j++) ferr[ferrOff + j] /= ratio;
    }

    /// A := diag(r)·A.
    static void rows(int m, int n, double[] r, int rOff, double[] a, int aOff, int lda) {
        for (int j = 0; j < n; j++) {
            int col = aOff + j * lda;
            for (int i = 0; i < m; i++) a[col + i] *= r[rOff + i];
        }
    }
}
