// Generated from Dormbr.java by build/Float32.java. Do not edit.
package org.jonum.lapack.internal;

import static org.jonum.blas.Side.LEFT;

import org.jonum.blas.Blas;
import org.jonum.blas.FloatView;
import org.jonum.blas.Side;
import org.jonum.blas.Trans;
import org.jonum.lapack.Vect;
import org.jonum.lapack.internal.blocks.FloatBlocks;

/// Multiply by Q or P of a bidiagonal reduction.
///
/// The reflections of P lie in rows: they are those of Q in the transposed array. Where the bidiagonal
/// matrix has its second diagonal on the side of the factor, its reflections begin one row further down,
/// Q = diag(1, Q'), and there is one less.
final class Sormbr {
    private Sormbr() {}

    /// C := op(F)·C or C·op(F), F = Q or P.
    static void multiply(Blas blas, Vect vect, Side side, Trans trans, int m, int n, int k, float[] a,
            int aOff, int lda, float[] tau, int tauOff, float[] c, int cOff, int ldc) {
        if (m == 0 || n == 0) return;
        int order = side == LEFT ? m : n, skip = shifted(vect, order, k) ? 1 : 0;
        FloatView v = reflections(vect, order, k, a, aOff, lda);
        FloatView all = FloatView.of(c, cOff, m, n, ldc);
        FloatView turned = side == LEFT ? all.block(skip, 0, m - skip, n) : all.block(0, skip, m, n - skip);
        Sormqr.multiply(new FloatBlocks(blas), side, trans, v, tau, tauOff, turned);
    }

    /// Whether the reflections begin one row further down, A having had k columns (of Q) or rows (of P).
    static boolean shifted(Vect vect, int order, int k) {
        return vect == Vect.Q ? order < k : order <= k;
    }

    /// The reflections as the columns of a unit lower trapezoid.
    static FloatView reflections(Vect vect, int order, int k, float[] a, int aOff, int lda) {
        int skip = shifted(vect, order, k) ? 1 : 0, count = skip == 1 ? order - 1 : k;
        FloatView columns = vect == Vect.Q ? FloatView.of(a, aOff, order, count, lda)
                : FloatView.of(a, aOff, count, order, lda).t();
        return columns.block(skip, 0, order - skip, count);
    }
}
