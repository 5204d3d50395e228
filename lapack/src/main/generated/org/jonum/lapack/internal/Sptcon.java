// Generated from Dptcon.java by build/Float32.java. Do not edit.
package org.jonum.lapack.internal;

import org.jonum.blas.internal.threads.Scratch;

/// Condition of a positive definite tridiagonal matrix, exactly: |A⁻¹| is the inverse of the matrix whose
/// factors are D and M(L) = I − |N|, N the part of L below the diagonal, so that ‖A⁻¹‖₁ = ‖A⁻¹‖∞ is the
/// largest element of M(L)⁻ᵀ·D⁻¹·M(L)⁻¹·e, e all ones (Higham 1986).
final class Sptcon {
    private Sptcon() {}

    /// 1 / (‖A‖·‖A⁻¹‖); 1 for n = 0, 0 if A is singular, NaN if anorm or a factor is.
    static float rcond(int n, float[] d, int dOff, float[] e, int eOff, float anorm) {
        if (n == 0) return 1;
        if (anorm == 0 || anorm == Float.POSITIVE_INFINITY) return 0;
        if (!(anorm > 0)) return Float.NaN;
        for (int i = 0; i < n; i++) if (d[dOff + i] <= 0) return 0;
        float before = Math.min(1, anorm), after = Math.max(1, anorm), max = 0, last = 0;
        float[] x = Scratch.floats(n);
        for (int i = 0; i < n; i++) {
            last = before + (i == 0 ? 0 : Math.abs(e[eOff + i - 1]) * last);
            x[i] = last;
        }
        last = 0;
        for (int i = n - 1; i >= 0; i--) {
            last = x[i] / d[dOff + i] + (i == n - 1 ? 0 : Math.abs(e[eOff + i]) * last);
            max = Math.max(max, last);
        }
        Scratch.give(x);
        return Math.min(1, 1 / (max * after));
    }
}
