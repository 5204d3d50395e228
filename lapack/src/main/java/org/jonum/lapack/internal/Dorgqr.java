package org.jonum.lapack.internal;

import static org.jonum.blas.Diag.NON_UNIT;
import static org.jonum.blas.Diag.UNIT;
import static org.jonum.blas.Side.LEFT;
import static org.jonum.blas.Side.RIGHT;
import static org.jonum.blas.Uplo.LOWER;
import static org.jonum.blas.Uplo.UPPER;

import org.jonum.blas.Blas;
import org.jonum.blas.DoubleView;
import org.jonum.blas.internal.threads.Scratch;
import org.jonum.lapack.internal.blocks.DoubleBlocks;

/// Form columns of Q = H₀·H₁ ⋯ Hₖ₋₁ in place of the reflections.
///
/// From the last block to the first: the block is applied to the columns on its right, which are
/// finished so far as the later reflections go; then its own columns, in exact arithmetic (I −
/// V·T·Vᵀ)·[I; 0], become
///
/// ```
///     [I − V1·W]
///     [  −V2·W ]     W = T·V1ᵀ, a product of two upper triangles, so V2 can be overwritten
/// ```
final class Dorgqr {
    private Dorgqr() {}

    /// A := the first n columns of Q.
    static void form(Blas blas, int m, int n, int k, double[] a, int aOff, int lda, double[] tau,
            int tauOff) {
        form(new DoubleBlocks(blas), DoubleView.of(a, aOff, m, n, lda),
                Dgeqrf.taus(tau, tauOff, k));
    }

    /// Q := its first columns, of which there are as many as the view has; the reflections, as many
    /// as τ has, are in the columns of the view.
    static void form(DoubleBlocks la, DoubleView q, DoubleView tau) {
        int m = q.rows(), n = q.cols(), k = tau.rows(), nb = Math.min(k, Blocking.QR_BLOCK);
        DoubleBlocks.zero(q.block(0, k, m, n - k));
        for (int j = k; j < n; j++) q.data()[q.at(j, j)] = 1;
        double[] work = Scratch.doubles(3L * nb * nb);
        for (int end = k; end > 0;) {
            int j = (end - 1) / nb * nb, b = end - j;
            DoubleView v = q.block(j, j, m - j, b), t = DoubleBlocks.beside(q, work, 0, b, b);
            Dlarft.form(la, v, tau.block(j, 0, b, 1), t);
            Dlarfb.apply(la, v, UPPER, t, q.block(j, end, m - j, n - end));
            columns(la, v, t, work, nb * nb);
            DoubleBlocks.zero(q.block(0, j, j, b));
            end = j;
        }
        Scratch.give(work);
    }

    /// V := (I − V·T·Vᵀ)·[I; 0].
    private static void columns(DoubleBlocks la, DoubleView v, DoubleView t, double[] work,
            int off) {
        int b = v.cols();
        DoubleView v1 = v.block(0, 0, b, b), v2 = v.block(b, 0, v.rows() - b, b);
        DoubleView l = DoubleBlocks.beside(v, work, off, b, b),
                w = DoubleBlocks.beside(v, work, off + b * b, b, b);
        unitLower(v1, l);
        la.copy(l.t(), w);
        la.trmm(LEFT, UPPER, NON_UNIT, 1, t, w);                // W := T·V1ᵀ
        la.trmm(RIGHT, UPPER, NON_UNIT, -1, w, v2);             // V2 := −V2·W
        la.trmm(LEFT, LOWER, UNIT, -1, l, w);
        la.copy(w, v1);
        for (int i = 0; i < b; i++) v.data()[v.at(i, i)] += 1;  // V1 := I − V1·W
    }

    /// L := the unit lower triangle that V holds below its diagonal, ones and zeros included.
    private static void unitLower(DoubleView v, DoubleView l) {
        for (int j = 0; j < v.cols(); j++) {
            for (int i = 0; i < v.rows(); i++) {
                l.data()[l.at(i, j)] = i > j ? v.get(i, j) : i == j ? 1 : 0;
            }
        }
    }
}
