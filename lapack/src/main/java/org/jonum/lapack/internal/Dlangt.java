package org.jonum.lapack.internal;

import org.jonum.blas.Blas;
import org.jonum.lapack.Norm;

/// Norms of a tridiagonal matrix.
final class Dlangt {
    private Dlangt() {}

    /// The norm of A.
    static double norm(Blas blas, Norm norm, int n, double[] dl, int dlOff, double[] d, int dOff, double[] du,
            int duOff) {
        if (n == 0) return 0;
        return switch (norm) {
            case MAX -> Math.max(max(n, d, dOff), Math.max(max(n - 1, dl, dlOff), max(n - 1, du, duOff)));
            case ONE -> sums(n, du, duOff, d, dOff, dl, dlOff);
            case INF -> sums(n, dl, dlOff, d, dOff, du, duOff);
            case FROBENIUS -> {
                double[] norms =
                        {blas.dnrm2(n, d, dOff, 1), blas.dnrm2(n - 1, dl, dlOff, 1), blas.dnrm2(n - 1, du, duOff, 1)};
                yield blas.dnrm2(3, norms, 0, 1);
            }
        };
    }

    private static double max(int n, double[] x, int xOff) {
        double max = 0;
        for (int i = 0; i < n; i++) max = Math.max(max, Math.abs(x[xOff + i]));
        return max;
    }

    /// The largest sum |beforeᵢ₋₁| + |dᵢ| + |afterᵢ|.
    private static double sums(int n, double[] before, int beforeOff, double[] d, int dOff, double[] after,
            int afterOff) {
        double max = 0;
        for (int i = 0; i < n; i++) {
            double sum = Math.abs(d[dOff + i]);
            if (i > 0) sum += Math.abs(before[beforeOff + i - 1]);
            if (i < n - 1) sum += Math.abs(after[afterOff + i]);
            max = Math.max(max, sum);
        }
        return max;
    }
}
