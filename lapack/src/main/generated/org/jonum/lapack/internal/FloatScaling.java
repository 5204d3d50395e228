// Generated from DoubleScaling.java by build/Float32.java. Do not edit.
package org.jonum.lapack.internal;

import org.jonum.blas.FloatLimits;

/// When it pays to equilibrate a matrix, and how it is done.
///
/// A scaling that would change sizes by less than a factor of ten is left out, unless the largest
/// entry is near the ends of the range (Anderson et al., LAPACK Users' Guide, 3rd ed., §6.2).
final class FloatScaling {
    private static final float WORTHWHILE = 0.1f;
    private static final float SMALL = FloatLimits.SAFE_MIN / FloatLimits.ULP;

    private FloatScaling() {}

    /// Whether factors with this ratio of smallest to largest are as good as none.
    static boolean balanced(float ratio) {
        return ratio >= WORTHWHILE;
    }

    /// Whether a largest entry leaves room on both sides.
    static boolean moderate(float amax) {
        return amax >= SMALL && amax <= 1 / SMALL;
    }

    /// The smallest over the largest of n ≥ 1 positive numbers, which may be ∞; NaN if one is.
    static float ratio(int n, float[] x, int xOff) {
        float min = x[xOff];
        for (int i = 1; i < n; i++) min = Math.min(min, x[xOff + i]);
        return clamp(min) / clamp(max(n, x, xOff));
    }

    /// The largest of n numbers ≥ 0; NaN if one is.
    static float max(int n, float[] x, int xOff) {
        float max = 0;
        for (int i = 0; i < n; i++) max = Math.max(max, x[xOff + i]);
        return max;
    }

    /// The nearest number whose reciprocal is a normal number.
    static float clamp(float x) {
        return Math.min(Math.max(x, FloatLimits.SAFE_MIN), 1 / FloatLimits.SAFE_MIN);
    }

    /// X := diag(r)·X, and the bounds of its error, which is now in units of the smallest factor.
    static void solution(int n, int nrhs, float[] r, int rOff, float[] x, int xOff, int ldx,
            float[] ferr, int ferrOff) {
        rows(n, nrhs, r, rOff, x, xOff, ldx);
        float ratio = ratio(n, r, rOff);
        for (int j = 0; j < nrhs; j++) ferr[ferrOff + j] /= ratio;
    }

    /// A := diag(r)·A.
    static void rows(int m, int n, float[] r, int rOff, float[] a, int aOff, int lda) {
        for (int j = 0; j < n; j++) {
            int col = aOff + j * lda;
            for (int i = 0; i < m; i++) a[col + i] *= r[rOff + i];
        }
    }
}
