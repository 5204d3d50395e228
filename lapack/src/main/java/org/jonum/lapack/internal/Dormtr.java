package org.jonum.lapack.internal;

import static org.jonum.blas.Side.LEFT;
import static org.jonum.blas.Uplo.LOWER;

import org.jonum.blas.Blas;
import org.jonum.blas.Side;
import org.jonum.blas.Trans;
import org.jonum.blas.Uplo;

/// Multiply by the Q of [Dsytrd], which leaves the first row (`LOWER`) or the last (`UPPER`) alone.
final class Dormtr {
    private Dormtr() {}

    /// C := op(Q)·C or C·op(Q).
    static void multiply(Blas blas, Side side, Uplo uplo, Trans trans, int m, int n, double[] a, int aOff, int lda,
            double[] tau, int tauOff, double[] c, int cOff, int ldc) {
        int rows = side == LEFT ? m - 1 : m, cols = side == LEFT ? n : n - 1, k = side == LEFT ? rows : cols;
        if (rows <= 0 || cols <= 0) return;
        if (uplo == LOWER) {
            int moved = side == LEFT ? cOff + 1 : cOff + ldc;
            Dormqr.multiply(blas, side, trans, rows, cols, k, a, aOff + 1, lda, tau, tauOff, c, moved, ldc);
        } else {
            Dormql.multiply(blas, side, trans, rows, cols, k, a, aOff + lda, lda, tau, tauOff, c, cOff, ldc);
        }
    }
}
