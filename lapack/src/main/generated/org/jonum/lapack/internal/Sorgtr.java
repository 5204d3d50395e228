// Generated from Dorgtr.java by build/Float32.java. Do not edit.
package org.jonum.lapack.internal;

import static org.jonum.blas.Uplo.LOWER;

import java.util.Arrays;
import org.jonum.blas.Blas;
import org.jonum.blas.Uplo;

/// Form the Q of [Ssytrd] in place of its reflections.
///
/// `LOWER`: the reflections leave the first row alone, Q = [1 0; 0 Q'] with the Q' of a QR
/// factorization, whose vectors stand one column too far left. `UPPER`: they leave the last one
/// alone, Q = [Q' 0; 0 1] with that of a QL factorization, one column too far right.
final class Sorgtr {
    private Sorgtr() {}

    /// A := Q.
    static void form(Blas blas, Uplo uplo, int n, float[] a, int aOff, int lda, float[] tau, int tauOff) {
        if (n == 0) return;
        if (uplo == LOWER) {
            for (int j = n - 1; j > 0; j--) {
                int col = aOff + j * lda;
                System.arraycopy(a, col - lda + j, a, col + j, n - j);
                a[col] = 0;
            }
            unit(n, a, aOff, 0);
            Sorgqr.form(blas, n - 1, n - 1, n - 1, a, aOff + 1 + lda, lda, tau, tauOff);
        } else {
            for (int j = 0; j < n - 1; j++) {
                int col = aOff + j * lda;
                System.arraycopy(a, col + lda, a, col, j + 1);
                a[col + n - 1] = 0;
            }
            unit(n, a, aOff + (n - 1) * lda, n - 1);
            Sorgql.form(blas, n - 1, n - 1, n - 1, a, aOff, lda, tau, tauOff);
        }
    }

    private static void unit(int n, float[] a, int col, int i) {
        Arrays.fill(a, col, col + n, 0);
        a[col + i] = 1;
    }
}
