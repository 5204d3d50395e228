package org.jonum.lapack.internal;

import static org.jonum.lapack.Vect.Q;

import org.jonum.blas.Blas;
import org.jonum.blas.DoubleView;
import org.jonum.blas.internal.threads.Scratch;
import org.jonum.lapack.Vect;
import org.jonum.lapack.internal.blocks.DoubleBlocks;

/// Form Q, or Pᵀ, of a bidiagonal reduction.
///
/// The reflections are those that [Dormbr] finds. Unless they lie in columns and where Q will lie, Q is
/// formed beside them.
final class Dorgbr {
    private Dorgbr() {}

    /// A := the first n columns of Q, or the first m rows of Pᵀ.
    static void form(Blas blas, Vect vect, int m, int n, int k, double[] a, int aOff, int lda,
            double[] tau, int tauOff) {
        if (m == 0 || n == 0) return;
        if (vect == Q && !Dormbr.shifted(vect, m, k)) {
            Dorgqr.form(blas, m, n, k, a, aOff, lda, tau, tauOff);
        } else {
            DoubleView view = DoubleView.of(a, aOff, m, n, lda), q = vect == Q ? view : view.t();
            beside(new DoubleBlocks(blas), Dormbr.reflections(vect, q.rows(), k, a, aOff, lda), tau, tauOff, q);
        }
    }

    /// Q := [I; 0] with what the reflections make of its last rows.
    private static void beside(DoubleBlocks la, DoubleView v, double[] tau, int tauOff, DoubleView q) {
        int rows = v.rows(), skip = q.rows() - rows, cols = q.cols() - skip, k = v.cols();
        double[] work = Scratch.doubles((long) rows * cols);
        la.copy(v, DoubleView.of(work, 0, rows, k, rows));
        Dorgqr.form(la.blas(), rows, cols, k, work, 0, Math.max(1, rows), tau, tauOff);
        la.copy(DoubleView.of(work, 0, rows, cols, rows), q.block(skip, skip, rows, cols));
        Scratch.give(work);
        if (skip == 1) unitFirst(q);
    }

    /// The first row and column := those of the identity.
    private static void unitFirst(DoubleView q) {
        double[] data = q.data();
        for (int i = 0; i < q.rows(); i++) data[q.at(i, 0)] = 0;
        for (int j = 0; j < q.cols(); j++) data[q.at(0, j)] = 0;
        data[q.at(0, 0)] = 1;
    }
}
