package org.jonum.lapack.internal;

import org.jonum.blas.DoubleView;
import org.jonum.blas.Uplo;

/// Split Cholesky factorization B = SᵀS of a band matrix (Wilkinson 1977): one half from each end.
///
/// ```
///         [U  0]      U: order m = (n + kd)/2, upper triangular       UᵀU = B11 − MᵀM
///     S = [M  L]      L: lower triangular                             LᵀL = B22,  M = L⁻ᵀ·B21
/// ```
/// S has the band of B, and s(i, j) lies where b(i, j) or b(j, i) did, whichever is stored.
final class Dpbstf {
    private Dpbstf() {}

    /// The order of U.
    static int split(int n, int kd) {
        return Math.min(n, (n + kd) / 2);
    }

    /// B := S; 0, or k if the pivot of row k is not positive.
    static int factor(Uplo uplo, int n, int kd, double[] ab, int abOff, int ldab) {
        DoubleView b = Dsbtrd.lower(uplo, n, kd, ab, abOff, ldab);
        int m = split(n, kd);
        for (int j = n - 1; j >= m; j--) {
            int k = Math.min(kd, j);
            if (!step(b, j, k, b.at(j, j - k), b.cs(), j - k)) return j + 1;
        }
        for (int j = 0; j < m; j++) {
            int k = Math.min(kd, m - 1 - j);
            if (!step(b, j, k, b.at(Math.min(j + 1, m - 1), j), b.rs(), j + 1)) return j + 1;
        }
        return 0;
    }

    /// Row j of S, k elements beside the diagonal, and what it takes from the k×k triangle at (i, i).
    private static boolean step(DoubleView b, int j, int k, int row, int inc, int i) {
        double[] a = b.data();
        double pivot = b.get(j, j);
        if (!(pivot > 0)) return false;
        double d = Math.sqrt(pivot);
        a[b.at(j, j)] = d;
        for (int p = 0; p < k; p++) a[row + p * inc] /= d;
        for (int q = 0; q < k; q++) {
            double f = a[row + q * inc];
            for (int p = q; p < k; p++) a[b.at(i + p, i + q)] -= f * a[row + p * inc];
        }
        return true;
    }
}
