// Generated from Dlangt.java by build/Float32.java. Do not edit.
package org.jonum.lapack.internal;

import org.jonum.blas.Blas;
import org.jonum.lapack.Norm;

/// Norms of a tridiagonal matrix.
final class Slangt {
    private Slangt() {}

    /// The norm of A.
    static float norm(Blas blas, Norm norm, int n, float[] dl, int dlOff, float[] d, int dOff, float[] du,
            int duOff) {
        if (n == 0) return 0;
        return switch (norm) {
            case MAX -> Math.max(max(n, d, dOff), Math.max(max(n - 1, dl, dlOff), max(n - 1, du, duOff)));
            case ONE -> sums(n, du, duOff, d, dOff, dl, dlOff);
            case INF -> sums(n, dl, dlOff, d, dOff, du, duOff);
            case FROBENIUS -> {
                float[] norms =
                        {blas.snrm2(n, d, dOff, 1), blas.snrm2(n - 1, dl, dlOff, 1), blas.snrm2(n - 1, du, duOff, 1)};
                yield blas.snrm2(3, norms, 0, 1);
            }
        };
    }

    private static float max(int n, float[] x, int xOff) {
        float max = 0;
        for (int i = 0; i < n; i++) max = Math.max(max, Math.abs(x[xOff + i]));
        return max;
    }

    /// The largest sum |beforeᵢ₋₁| + |dᵢ| + |afterᵢ|.
    private static float sums(int n, float[] before, int beforeOff, float[] d, int dOff, float[] after,
            int afterOff) {
        float max = 0;
        for (int i = 0; i < n; i++) {
            float sum = Math.abs(d[dOff + i]);
            if (i > 0) sum += Math.abs(before[beforeOff + i - 1]);
            if (i < n - 1) sum += Math.abs(after[afterOff + i]);
            max = Math.max(max, sum);
        }
        return max;
    }
}
