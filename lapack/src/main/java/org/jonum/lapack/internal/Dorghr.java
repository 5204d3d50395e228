package org.jonum.lapack.internal;

import java.util.Arrays;
import org.jonum.blas.Blas;

/// Form the Q of a reduction to Hessenberg form in place of its reflections, which move one column to the right: Q
/// is the identity but for rows and columns lo + 1 to hi − 1.
final class Dorghr {
    private Dorghr() {}

    /// A := Q.
    static void form(Blas blas, int n, int lo, int hi, double[] a, int aOff, int lda, double[] tau, int tauOff) {
        for (int j = n - 1; j >= 0; j--) {
            int col = aOff + j * lda;
            if (j > lo && j < hi) {
                Arrays.fill(a, col, col + lo + 1, 0);
                System.arraycopy(a, col - lda + lo + 1, a, col + lo + 1, hi - lo - 1);
                Arrays.fill(a, col + hi, col + n, 0);
            } else {
                Arrays.fill(a, col, col + n, 0);
                a[col + j] = 1;
            }
        }
        int order = hi - lo - 1;
        if (order > 0) Dorgqr.form(blas, order, order, order, a, aOff + (lo + 1) * (lda + 1), lda, tau, tauOff + lo);
    }
}
