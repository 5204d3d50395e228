package org.jonum.lapack.internal;

import static org.jonum.blas.Side.LEFT;

import org.jonum.blas.Blas;
import org.jonum.blas.DoubleView;
import org.jonum.blas.Side;
import org.jonum.blas.Trans;
import org.jonum.lapack.Vect;
import org.jonum.lapack.internal.blocks.DoubleBlocks;

/// Multiply by Q or P of a bidiagonal reduction.
///
/// The reflections of P lie in rows: they are those of Q in the transposed array. Where the bidiagonal
/// matrix has its second diagonal on the side of the factor, its reflections begin one row further down,
/// Q = diag(1, Q'), and there is one less.
final class Dormbr {
    private Dormbr() {}

    /// C := op(F)·C or C·op(F), F = Q or P.
    static void multiply(Blas blas, Vect vect, Side side, Trans trans, int m, int n, int k, double[] a,
            int aOff, int lda, double[] tau, int tauOff, double[] c, int cOff, int ldc) {
        if (m == 0 || n == 0) return;
        int order = side == LEFT ? m : n, skip = shifted(vect, order, k) ? 1 : 0;
        DoubleView v = reflections(vect, order, k, a, aOff, lda);
        DoubleView all = DoubleView.of(c, cOff, m, n, ldc);
        DoubleView turned = side == LEFT ? all.block(skip, 0, m - skip, n) : all.block(0, skip, m, n - skip);
        Dormqr.multiply(new DoubleBlocks(blas), side, trans, v, tau, tauOff, turned);
    }

    /// Whether the reflections begin one row further down, A having had k columns (of Q) or rows (of P).
    static boolean shifted(Vect vect, int order, int k) {
        return vect == Vect.Q ? order < k : order <= k;
    }

    /// The reflections as the columns of a unit lower trapezoid.
    static DoubleView reflections(Vect vect, int order, int k, double[] a, int aOff, int lda) {
        int skip = shifted(vect, order, k) ? 1 : 0, count = skip == 1 ? order - 1 : k;
        DoubleView columns = vect == Vect.Q ? DoubleView.of(a, aOff, order, count, lda)
                : DoubleView.of(a, aOff, count, order, lda).t();
        return columns.block(skip, 0, order - skip, count);
    }
}
