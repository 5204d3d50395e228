// Generated from Dormtr.java by build/Float32.java. Do not edit.
package org.jonum.lapack.internal;

import static org.jonum.blas.Side.LEFT;
import static org.jonum.blas.Uplo.LOWER;

import org.jonum.blas.Blas;
import org.jonum.blas.Side;
import org.jonum.blas.Trans;
import org.jonum.blas.Uplo;

/// Multiply by the Q of [Ssytrd], which leaves the first row (`LOWER`) or the last (`UPPER`) alone.
final class Sormtr {
    private Sormtr() {}

    /// C := op(Q)·C or C·op(Q).
    static void multiply(Blas blas, Side side, Uplo uplo, Trans trans, int m, int n, float[] a, int aOff, int lda,
            float[] tau, int tauOff, float[] c, int cOff, int ldc) {
        int rows = side == LEFT ? m - 1 : m, cols = side == LEFT ? n : n - 1, k = side == LEFT ? rows : cols;
        if (rows <= 0 || cols <= 0) return;
        if (uplo == LOWER) {
            int moved = side == LEFT ? cOff + 1 : cOff + ldc;
            Sormqr.multiply(blas, side, trans, rows, cols, k, a, aOff + 1, lda, tau, tauOff, c, moved, ldc);
        } else {
            Sormql.multiply(blas, side, trans, rows, cols, k, a, aOff + lda, lda, tau, tauOff, c, cOff, ldc);
        }
    }
}
