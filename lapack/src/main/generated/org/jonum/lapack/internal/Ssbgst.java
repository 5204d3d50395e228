// Generated from Dsbgst.java by build/Float32.java. Do not edit.
package org.jonum.lapack.internal;

import static org.jonum.blas.Diag.NON_UNIT;
import static org.jonum.blas.Side.LEFT;
import static org.jonum.blas.Side.RIGHT;
import static org.jonum.blas.Uplo.LOWER;

import org.jonum.blas.Blas;
import org.jonum.blas.FloatView;
import org.jonum.blas.Uplo;
import org.jonum.blas.internal.threads.Scratch;
import org.jonum.lapack.Job;
import org.jonum.lapack.Part;
import org.jonum.lapack.internal.blocks.FloatBlocks;

/// From A·x = λ·B·x, both banded, to a standard problem with the band of A (Crawford 1973), B = SᵀS split (Wilkinson 1977).
///
/// S⁻¹ is a product of inverses of block rows of S, for its lower part from the last one to the first. With I a block of
/// rows, J the ≤ kb columns left of it, and P the rows and columns that are finished,
///
/// ```
///          J   I                         J  I   P
///     S = [*      ]                J   [ A  A   F ]     A·I := A·I·S(I, I)⁻¹          and the same for rows,
///     I   [ M   L ]                I   [ A  A   A ]     A·J := A·J − A·I·S(I, J)      which leaves fill F
///     P   [      1]                P   [ Fᵀ A   A ]
/// ```
/// The fill is removed by the QR factorization of the ka columns that reach too far down: its Q belongs to finished rows,
/// where B is the identity already. Applied from both sides, it moves the fill down by ka, again and again, until that leaves
/// the matrix. The upper part of S is the lower one of everything read backwards.
///
/// A lies in a band wide enough for the fill, both triangles, so that every block of it is an ordinary matrix.
final class Ssbgst {
    private final FloatBlocks la;
    private final int n, ka, kb, step;
    private final FloatView a, s, x;

    /// @param a    A, all of its band
    /// @param s    the lower triangle of S's storage
    /// @param x    n columns; no rows if X is not wanted
    /// @param step rows of S that are taken together
    private Ssbgst(FloatBlocks la, int ka, int kb, int step, FloatView a, FloatView s, FloatView x) {
        this.la = la;
        this.n = a.rows();
        this.ka = ka;
        this.kb = kb;
        this.step = step;
        this.a = a;
        this.s = s;
        this.x = x;
    }

    /// A := XᵀAX with X = S⁻¹Q, Q orthogonal such that the band stays the same; X too, if wanted.
    static void reduce(Blas blas, Job vect, Uplo uplo, int n, int ka, int kb, float[] ab, int abOff, int ldab,
            float[] bb, int bbOff, int ldbb, float[] x, int xOff, int ldx) {
        FloatView band = Ssbtrd.lower(uplo, n, ka, ab, abOff, ldab), s = Ssbtrd.lower(uplo, n, kb, bb, bbOff, ldbb);
        int rows = vect == Job.VECTORS ? n : 0;
        if (rows > 0) Slaset.fill(Part.ALL, n, n, 0, 1, x, xOff, ldx);
        FloatView xv = FloatView.of(x, xOff, rows, n, ldx);
        int step = Math.max(ka, Blocking.BAND_PENCIL_ROWS), split = Spbstf.split(n, kb);
        int width = (int) Math.min(Math.max(0, n - 1), (long) ka + kb + step - 1), ld = 2 * width + 1;
        float[] work = Scratch.floats((long) n * (ld + 1));
        FloatView a = new FloatView(work, width, n, n, 1, ld);
        for (int j = 0; j < n; j++) {
            for (int i = Math.max(0, j - width); i < Math.min(n, j + width + 1); i++) {
                work[a.at(i, j)] = Math.abs(i - j) > ka ? 0 : band.get(Math.max(i, j), Math.min(i, j));
            }
        }
        FloatBlocks la = new FloatBlocks(blas);
        new Ssbgst(la, ka, kb, step, a, s, xv).rows(split, 0);
        new Ssbgst(la, ka, kb, step, a.reverse(), s.reverse().t(), xv.reverse()).rows(n - split, n - split);
        for (int j = 0; j < n; j++) {
            for (int i = j; i < Math.min(n, j + ka + 1); i++) band.data()[band.at(i, j)] = a.get(i, j);
        }
        Scratch.give(work);
    }

    /// All rows of S from `split` on, which have no elements left of column `first`.
    private void rows(int split, int first) {
        for (int block = (n - split + step - 1) / step - 1; block >= 0; block--) {
            int r = split + block * step, size = Math.min(step, n - r), left = Math.min(kb, r - first);
            divide(r, size, left);
            if (kb == 0) continue;                              // S is diagonal, and there is no fill
            int bottom = Math.min(n, r + size + ka);
            for (int top = r - left + ka; top + 1 < n; top += ka) {
                reflect(top, bottom);
                bottom = Math.min(n, bottom + ka);
            }
        }
    }

    /// A, X := what the inverse of `size` rows of S from row r on makes of them.
    private void divide(int r, int size, int left) {
        int lo = Math.max(0, r - ka), length = Math.min(n, r + size + ka) - lo, j = r - left;
        float[] work = Scratch.floats((long) size * (size + left));
        FloatView row = FloatBlocks.beside(a, work, 0, size, left + size);
        for (int q = 0; q < left + size; q++) {
            for (int p = 0; p < size; p++) {
                int distance = left + p - q;
                work[row.at(p, q)] = distance < 0 || distance > kb ? 0 : s.get(r + p, j + q);
            }
        }
        FloatView l = row.block(0, left, size, size), m = row.block(0, 0, size, left);
        columns(l, m, a.block(lo, r, length, size), a.block(lo, j, length, left));
        columns(l, m, a.block(r, lo, size, length).t(), a.block(j, lo, left, length).t());
        if (x.rows() > 0) columns(l, m, x.block(0, r, n, size), x.block(0, j, n, left));
        Scratch.give(work);
    }

    /// I := I·L⁻¹, J := J − I·M.
    private void columns(FloatView l, FloatView m, FloatView i, FloatView j) {
        la.trsm(RIGHT, LOWER, NON_UNIT, 1, l, i);
        la.gemm(-1, i, m, 1, j);
    }

    /// Make the ka columns left of column `top` triangular in rows `top` to `bottom` − 1, by a similarity.
    private void reflect(int top, int bottom) {
        int height = bottom - top, k = Math.min(height, ka), end = Math.min(n, bottom + ka);
        float[] work = Scratch.floats((long) height * ka), tau = Scratch.floats(k);
        FloatView panel = a.block(top, top - ka, height, ka), mirror = a.block(top - ka, top, ka, height).t();
        FloatView v = FloatBlocks.beside(a, work, 0, height, ka), taus = Sgeqrf.taus(tau, 0, k);
        la.copy(panel, v);
        Sgeqrf.factor(la, v, taus, Slarfg::reflection);
        for (int q = 0; q < ka; q++) {
            for (int p = 0; p < height; p++) {
                float r = p <= q ? v.get(p, q) : 0;
                a.data()[panel.at(p, q)] = r;
                a.data()[mirror.at(p, q)] = r;
            }
        }
        FloatView q = v.block(0, 0, height, k);
        Sormqr.multiply(la, LEFT, true, q, taus, a.block(top, top, height, end - top));
        Sormqr.multiply(la, RIGHT, false, q, taus, a.block(top, top, end - top, height));
        if (x.rows() > 0) Sormqr.multiply(la, RIGHT, false, q, taus, x.block(0, top, n, height));
        Scratch.give(work);
        Scratch.give(tau);
    }
}
