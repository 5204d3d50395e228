// Generated from Dormhr.java by build/Float32.java. Do not edit.
package org.jonum.lapack.internal;

import org.jonum.blas.Blas;
import org.jonum.blas.FloatView;
import org.jonum.blas.Side;
import org.jonum.blas.Trans;

/// Multiply by the Q of a reduction to Hessenberg form: it is the identity but for rows and columns lo + 1 to hi − 1.
final class Sormhr {
    private Sormhr() {}

    /// C := op(Q)·C or C·op(Q).
    static void multiply(Blas blas, Side side, Trans trans, int m, int n, int lo, int hi, float[] a, int aOff,
            int lda, float[] tau, int tauOff, float[] c, int cOff, int ldc) {
        int order = hi - lo - 1;
        if (order <= 0 || m == 0 || n == 0) return;
        boolean left = side == Side.LEFT;
        FloatView view = FloatView.of(c, cOff, m, n, ldc);
        Sormqr.multiply(blas, side, trans, left ? order : m, left ? n : order, order, a, aOff + lo + 1 + lo * lda, lda,
                tau, tauOff + lo, c, left ? view.at(lo + 1, 0) : view.at(0, lo + 1), ldc);
    }
}
