package org.jonum.lapack.internal;

import static org.jonum.blas.Uplo.LOWER;

import org.jonum.blas.DoubleView;
import org.jonum.blas.internal.threads.Scratch;
import org.jonum.lapack.internal.blocks.DoubleBlocks;

/// QR factorization of an upper triangle on top of another matrix, [R; B].
///
/// Reflection i is made of row i of R and of B alone, so V = [I; V2], and V2 takes the place of B.
/// The last l rows of B may be an upper trapezoid, which V2 is then, too: what is below it is
/// neither read nor written. l = 0 is a full B, l = n = m a triangle under a triangle. The
/// algorithm is that of [Dgeqrf].
final class Dtpqrt {
    private Dtpqrt() {}

    /// R := the triangle of [R; B], B := V2, T := the triangles of n_b reflections each, side by side.
    static void factor(DoubleBlocks la, DoubleView r, DoubleView b, int l, DoubleView t) {
        int n = r.cols(), nb = t.rows();
        for (int j = 0; j < n; j += nb) {
            int cols = Math.min(nb, n - j);
            step(la, r, b, l, j, t.block(0, j, cols, cols));
        }
    }

    /// R := the triangle of [R; B], B := V2, τ := the factors of the reflections; B is full.
    static void factor(DoubleBlocks la, DoubleView r, DoubleView b, DoubleView tau) {
        int n = r.cols(), nb = Math.min(n, Blocking.QR_BLOCK);
        double[] work = Scratch.doubles((long) nb * nb);
        for (int j = 0; j < n; j += nb) {
            int cols = Math.min(nb, n - j);
            DoubleView t = DoubleBlocks.beside(r, work, 0, cols, cols);
            step(la, r, b, 0, j, t);
            for (int i = 0; i < cols; i++) tau.data()[tau.at(j + i, 0)] = t.get(i, i);
        }
        Scratch.give(work);
    }

    /// As many columns from column j on as T has, then what is right of them.
    private static void step(DoubleBlocks la, DoubleView r, DoubleView b, int l, int j,
            DoubleView t) {
        int cols = t.cols(), right = r.cols() - j - cols;
        DoubleView v = columns(b, l, j, cols);
        double[] work = Scratch.doubles((long) v.rows() * cols);
        DoubleView copy = DoubleBlocks.beside(v, work, 0, v.rows(), cols);
        int full = full(b, l, j);
        copy(la, v, copy, full);
        panel(la, r.block(j, j, cols, cols), copy, t);
        Dtprfb.apply(la, copy, LOWER, t.t(), r.block(j, j + cols, cols, right),
                b.block(0, j + cols, v.rows(), right));
        copyBack(la, copy, v, full);
        Scratch.give(work);
    }

    /// The part of B, or V2, that columns j and following reach into.
    static DoubleView columns(DoubleView b, int l, int j, int cols) {
        return b.block(0, j, Math.min(b.rows(), b.rows() - l + j + cols), cols);
    }

    /// The rows that column j reaches into.
    static int full(DoubleView b, int l, int j) {
        return Math.min(b.rows(), b.rows() - l + j + 1);
    }

    /// Copy := V, whose rows from `full` on are the strict upper trapezoid, with zeros below it.
    static void copy(DoubleBlocks la, DoubleView v, DoubleView copy, int full) {
        DoubleBlocks.zero(copy.block(full, 0, v.rows() - full, v.cols()));
        copyBack(la, v, copy, full);
    }

    private static void copyBack(DoubleBlocks la, DoubleView from, DoubleView to, int full) {
        int rows = from.rows(), cols = from.cols();
        la.copy(from.block(0, 0, full, cols), to.block(0, 0, full, cols));
        for (int i = full; i < rows; i++) {
            for (int j = i - full + 1; j < cols; j++) to.data()[to.at(i, j)] = from.get(i, j);
        }
    }

    /// R and B := the triangle and V2, T := the triangle of the reflections.
    private static void panel(DoubleBlocks la, DoubleView r, DoubleView b, DoubleView t) {
        int m = b.rows(), n = b.cols();
        if (n <= Blocking.QR_PANEL) {
            reflections(la, r, b, t);
            return;
        }
        int n1 = Blocking.half(n, Blocking.QR_PANEL), n2 = n - n1;
        DoubleView left = b.block(0, 0, m, n1), right = b.block(0, n1, m, n2),
                t1 = t.block(0, 0, n1, n1);
        panel(la, r.block(0, 0, n1, n1), left, t1);
        Dtprfb.apply(la, left, LOWER, t1.t(), r.block(0, n1, n1, n2), right);
        panel(la, r.block(n1, n1, n2, n2), right, t.block(n1, n1, n2, n2));
        Dlarft.join(la, products(la, b), 0, n1, n, t);
    }

    /// The products of columns of [I; V].
    static Dlarft.Products products(DoubleBlocks la, DoubleView v) {
        int m = v.rows();
        return (i, j, k, t12) -> la.gemm(1, v.block(0, i, m, j - i).t(), v.block(0, j, m, k - j), 0,
                t12);
    }

    /// A few columns, one reflection after the other.
    private static void reflections(DoubleBlocks la, DoubleView r, DoubleView b, DoubleView t) {
        double[] work = Scratch.doubles(b.cols());
        DoubleView y = DoubleBlocks.beside(b, work, 0, b.cols(), 1);
        for (int j = 0; j < b.cols(); j++) {
            DoubleView v = b.col(j);
            double tau = Dgeqrf.reflect(la, r.data(), r.at(j, j), v, Dlarfg::reflection);
            Dgeqrf.products(la, b, v, y);
            Dgeqrf.triangle(t, j, tau, y);
            Dgeqrf.apply(la, tau, j, v, r.row(j), b, y);
        }
        Scratch.give(work);
    }
}
