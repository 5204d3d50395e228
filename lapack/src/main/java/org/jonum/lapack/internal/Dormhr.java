package org.jonum.lapack.internal;

import org.jonum.blas.Blas;
import org.jonum.blas.DoubleView;
import org.jonum.blas.Side;
import org.jonum.blas.Trans;

/// Multiply by the Q of a reduction to Hessenberg form: it is the identity but for rows and columns lo + 1 to hi − 1.
final class Dormhr {
    private Dormhr() {}

    /// C := op(Q)·C or C·op(Q).
    static void multiply(Blas blas, Side side, Trans trans, int m, int n, int lo, int hi, double[] a, int aOff,
            int lda, double[] tau, int tauOff, double[] c, int cOff, int ldc) {
        int order = hi - lo - 1;
        if (order <= 0 || m == 0 || n == 0) return;
        boolean left = side == Side.LEFT;
        DoubleView view = DoubleView.of(c, cOff, m, n, ldc);
        Dormqr.multiply(blas, side, trans, left ? order : m, left ? n : order, order, a, aOff + lo + 1 + lo * lda, lda,
                tau, tauOff + lo, c, left ? view.at(lo + 1, 0) : view.at(0, lo + 1), ldc);
    }
}
