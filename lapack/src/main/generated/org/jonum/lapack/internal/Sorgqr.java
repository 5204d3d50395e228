// Generated from Dorgqr.java by build/Float32.java. Do not edit.
package org.jonum.lapack.internal;

import static org.jonum.blas.Diag.NON_UNIT;
import static org.jonum.blas.Diag.UNIT;
import static org.jonum.blas.Side.LEFT;
import static org.jonum.blas.Side.RIGHT;
import static org.jonum.blas.Uplo.LOWER;
import static org.jonum.blas.Uplo.UPPER;

import org.jonum.blas.Blas;
import org.jonum.blas.FloatView;
import org.jonum.blas.internal.threads.Scratch;
import org.jonum.lapack.internal.blocks.FloatBlocks;

/// Form columns of Q = H₀·H₁ ⋯ Hₖ₋₁ in place of the reflections.
///
/// The last reflections, whose part of Q stays in a cache, are applied one by one. Then from the last
/// block to the first: the block is applied to the columns on its right, which are finished so far as
/// the later reflections go; then its own columns, in exact arithmetic (I − V·T·Vᵀ)·[I; 0], become
///
/// ```
///     [I − V1·W]
///     [  −V2·W ]     W = T·V1ᵀ, a product of two upper triangles, so V2 can be overwritten
/// ```
final class Sorgqr {
    private Sorgqr() {}

    /// A := the first n columns of Q.
    static void form(Blas blas, int m, int n, int k, float[] a, int aOff, int lda, float[] tau,
            int tauOff) {
        form(new FloatBlocks(blas), FloatView.of(a, aOff, m, n, lda),
                Sgeqrf.taus(tau, tauOff, k));
    }

    /// Q := its first columns, of which there are as many as the view has; the reflections, as many
    /// as τ has, are in the columns of the view.
    static void form(FloatBlocks la, FloatView q, FloatView tau) {
        int m = q.rows(), n = q.cols(), k = tau.rows(), nb = Math.min(k, Blocking.QR_BLOCK);
        FloatBlocks.zero(q.block(0, k, m, n - k));
        for (int j = k; j < n; j++) q.data()[q.at(j, j)] = 1;
        int single = k;
        while (single > 0 && Blocking.inCache(m - single + 1, n - single + 1)) single--;
        oneByOne(la, q, tau, single);
        float[] work = Scratch.floats(3L * nb * nb);
        for (int end = single; end > 0;) {
            int j = (end - 1) / nb * nb, b = end - j;
            FloatView v = q.block(j, j, m - j, b), t = FloatBlocks.beside(q, work, 0, b, b);
            Slarft.form(la, v, tau.block(j, 0, b, 1), t);
            Slarfb.apply(la, v, UPPER, t, q.block(j, end, m - j, n - end));
            columns(la, v, t, work, nb * nb);
            FloatBlocks.zero(q.block(0, j, j, b));
            end = j;
        }
        Scratch.give(work);
    }

    /// The columns from `first` on: H·[1 0; 0 Q], from the last reflection to the first.
    private static void oneByOne(FloatBlocks la, FloatView q, FloatView tau, int first) {
        int m = q.rows(), n = q.cols();
        float[] data = q.data(), work = Scratch.floats(n);
        for (int j = tau.rows() - 1; j >= first; j--) {
            float factor = tau.get(j, 0);
            FloatView v = q.block(j, j, m - j, 1), right = q.block(j, j + 1, m - j, n - j - 1);
            data[v.at(0, 0)] = 1;
            if (right.cols() > 0) {
                FloatView y = FloatBlocks.beside(q, work, 0, right.cols(), 1);
                la.gemm(factor, right.t(), v, 0, y);
                la.ger(-1, v, y, right);
            }
            for (int i = 0; i < j; i++) data[q.at(i, j)] = 0;
            data[v.at(0, 0)] = 1 - factor;
            for (int i = 1; i < m - j; i++) data[v.at(i, 0)] *= -factor;
        }
        Scratch.give(work);
    }

    /// V := (I − V·T·Vᵀ)·[I; 0].
    private static void columns(FloatBlocks la, FloatView v, FloatView t, float[] work,
            int off) {
        int b = v.cols();
        FloatView v1 = v.block(0, 0, b, b), v2 = v.block(b, 0, v.rows() - b, b);
        FloatView l = FloatBlocks.beside(v, work, off, b, b),
                w = FloatBlocks.beside(v, work, off + b * b, b, b);
        unitLower(v1, l);
        la.copy(l.t(), w);
        la.trmm(LEFT, UPPER, NON_UNIT, 1, t, w);                // W := T·V1ᵀ
        la.trmm(RIGHT, UPPER, NON_UNIT, -1, w, v2);             // V2 := −V2·W
        la.trmm(LEFT, LOWER, UNIT, -1, l, w);
        la.copy(w, v1);
        for (int i = 0; i < b; i++) v.data()[v.at(i, i)] += 1;  // V1 := I − V1·W
    }

    /// L := the unit lower triangle that V holds below its diagonal, ones and zeros included.
    private static void unitLower(FloatView v, FloatView l) {
        for (int j = 0; j < v.cols(); j++) {
            for (int i = 0; i < v.rows(); i++) {
                l.data()[l.at(i, j)] = i > j ? v.get(i, j) : i == j ? 1 : 0;
            }
        }
    }
}
