package org.jonum.lapack.internal;

import static org.jonum.blas.Diag.NON_UNIT;
import static org.jonum.blas.Diag.UNIT;
import static org.jonum.blas.Side.LEFT;
import static org.jonum.blas.Side.RIGHT;
import static org.jonum.blas.Uplo.LOWER;
import static org.jonum.blas.Uplo.UPPER;

import java.util.Arrays;
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
        DoubleBlocks la = new DoubleBlocks(blas);
        DoubleView q = DoubleView.of(a, aOff, m, n, lda);
        for (int j = k; j < n; j++) unitColumn(q, j);
        int nb = Math.min(k, Blocking.QR_BLOCK);
        double[] work = Scratch.doubles(3L * nb * nb);
        for (int end = k; end > 0;) {
            int j = (end - 1) / nb * nb, b = end - j;
            DoubleView v = q.block(j, j, m - j, b), t = DoubleView.of(work, 0, b, b, b);
            Dlarft.form(la, v, tau, tauOff + j, t);
            Dlarfb.apply(la, v, UPPER, t, q.block(j, end, m - j, n - end));
            columns(la, v, t, work, nb * nb);
            for (int i = j; i < end; i++) Arrays.fill(a, aOff + i * lda, aOff + i * lda + j, 0);
            end = j;
        }
        Scratch.give(work);
    }

    /// V := (I − V·T·Vᵀ)·[I; 0].
    private static void columns(DoubleBlocks la, DoubleView v, DoubleView t, double[] work,
            int off) {
        int b = v.cols();
        DoubleView v1 = v.block(0, 0, b, b), v2 = v.block(b, 0, v.rows() - b, b);
        DoubleView l = DoubleView.of(work, off, b, b, b),
                w = DoubleView.of(work, off + b * b, b, b, b);
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
        double[] data = l.data();
        for (int j = 0; j < v.cols(); j++) {
            Arrays.fill(data, l.at(0, j), l.at(j, j), 0);
            data[l.at(j, j)] = 1;
            System.arraycopy(v.data(), v.at(j, j) + 1, data, l.at(j, j) + 1, v.rows() - j - 1);
        }
    }

    private static void unitColumn(DoubleView q, int j) {
        Arrays.fill(q.data(), q.at(0, j), q.at(0, j) + q.rows(), 0);
        q.data()[q.at(j, j)] = 1;
    }
}
