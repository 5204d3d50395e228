// Generated from Dorgbr.java by build/Float32.java. Do not edit.
package org.jonum.lapack.internal;

import static org.jonum.lapack.Vect.Q;

import org.jonum.blas.Blas;
import org.jonum.blas.FloatView;
import org.jonum.blas.internal.threads.Scratch;
import org.jonum.lapack.Vect;
import org.jonum.lapack.internal.blocks.FloatBlocks;

/// Form Q, or Pᵀ, of a bidiagonal reduction.
///
/// The reflections are those that [Sormbr] finds. Unless they lie in columns and where Q will lie, Q is
/// formed beside them.
final class Sorgbr {
    private Sorgbr() {}

    /// A := the first n columns of Q, or the first m rows of Pᵀ.
    static void form(Blas blas, Vect vect, int m, int n, int k, float[] a, int aOff, int lda,
            float[] tau, int tauOff) {
        if (m == 0 || n == 0) return;
        if (vect == Q && !Sormbr.shifted(vect, m, k)) {
            Sorgqr.form(blas, m, n, k, a, aOff, lda, tau, tauOff);
        } else {
            FloatView view = FloatView.of(a, aOff, m, n, lda), q = vect == Q ? view : view.t();
            beside(new FloatBlocks(blas), Sormbr.reflections(vect, q.rows(), k, a, aOff, lda), tau, tauOff, q);
        }
    }

    /// Q := [I; 0] with what the reflections make of its last rows.
    private static void beside(FloatBlocks la, FloatView v, float[] tau, int tauOff, FloatView q) {
        int rows = v.rows(), skip = q.rows() - rows, cols = q.cols() - skip, k = v.cols();
        float[] work = Scratch.floats((long) rows * cols);
        la.copy(v, FloatView.of(work, 0, rows, k, rows));
        Sorgqr.form(la.blas(), rows, cols, k, work, 0, Math.max(1, rows), tau, tauOff);
        la.copy(FloatView.of(work, 0, rows, cols, rows), q.block(skip, skip, rows, cols));
        Scratch.give(work);
        if (skip == 1) unitFirst(q);
    }

    /// The first row and column := those of the identity.
    private static void unitFirst(FloatView q) {
        float[] data = q.data();
        for (int i = 0; i < q.rows(); i++) data[q.at(i, 0)] = 0;
        for (int j = 0; j < q.cols(); j++) data[q.at(0, j)] = 0;
        data[q.at(0, 0)] = 1;
    }
}
