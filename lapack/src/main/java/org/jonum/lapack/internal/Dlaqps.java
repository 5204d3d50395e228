package org.jonum.lapack.internal;

import static org.jonum.blas.Trans.NO_TRANS;
import static org.jonum.blas.Trans.TRANS;

import java.util.Arrays;
import org.jonum.blas.Blas;
import org.jonum.blas.DoubleView;
import org.jonum.blas.internal.threads.Scratch;
import org.jonum.lapack.internal.blocks.DoubleBlocks;

/// A block of columns of pivoted QR (Quintana-Ortí, Sun & Bischof 1998).
///
/// The reflections of the block change what is right of it and below it to A − V·Fᵀ. Pivots need no
/// more than the next row of that, and the column that is chosen; the rest is one product at the
/// end:
///
/// ```
///     F := [F f],   f = τ·(Aᵀ·v − F·(Vᵀ·v)),   A as it was before the block
/// ```
/// The block ends early when the norm of a column has to be computed from its entries, for which the
/// product must have been done.
final class Dlaqps {
    private Dlaqps() {}

    /// As many columns from column `from` on as F has, or fewer; {@return how many}
    static int factor(DoubleBlocks la, DoubleView view, int from, int[] jpvt, int jpvtOff,
            double[] tau, int tauOff, DoubleView f, DoubleRemainingNorms norms) {
        Blas blas = la.blas();
        double[] a = view.data(), y = f.data();
        int m = view.rows(), n = view.cols(), lda = view.cs(), ldf = f.cs(), done = 0;
        boolean spoilt = false;
        while (done < f.cols() && !spoilt) {
            int j = from + done, below = m - j, right = n - j - 1, diagonal = view.at(j, j);
            int pivot = norms.largest(j);
            if (pivot != j) {
                Dgeqp3.exchange(blas, view, jpvt, jpvtOff, pivot, j);
                blas.dswap(done, y, f.at(pivot - from, 0), ldf, y, f.at(done, 0), ldf);
                norms.replace(j, pivot);
            }
            if (done > 0) {                                     // the column: a := a − V·f(j)ᵀ
                blas.dgemv(NO_TRANS, below, done, -1, a, view.at(j, from), lda, y, f.at(done, 0), ldf, 1,
                        a, diagonal, 1);
            }
            double factor = Dlarfg.reflect(blas, below, a, diagonal, below == 1 ? diagonal : diagonal + 1);
            tau[tauOff + j] = factor;
            double beta = a[diagonal];
            a[diagonal] = 1;
            column(blas, view, from, done, factor, f);
            if (right > 0) {                                    // the row: a := a − v(j)·Fᵀ
                blas.dgemv(NO_TRANS, right, done + 1, -1, y, f.at(done + 1, 0), ldf, a, view.at(j, from), lda,
                        1, a, diagonal + lda, lda);
            }
            a[diagonal] = beta;
            done++;
            spoilt = norms.finish(j, j + 1);
        }
        int end = from + done;
        la.gemm(-1, view.block(end, from, m - end, done), f.block(done, 0, n - end, done).t(), 1,
                view.block(end, end, m - end, n - end));
        norms.refresh(end);
        return done;
    }

    /// Column `done` of F.
    private static void column(Blas blas, DoubleView view, int from, int done, double factor,
            DoubleView f) {
        double[] a = view.data(), y = f.data();
        int j = from + done, below = view.rows() - j, right = view.cols() - j - 1, lda = view.cs();
        int top = f.at(0, done), v = view.at(j, j);
        Arrays.fill(y, top, top + done + 1, 0);
        if (right > 0) {
            blas.dgemv(TRANS, below, right, factor, a, v + lda, lda, a, v, 1, 0, y, top + done + 1, 1);
        }
        if (done == 0) return;
        double[] w = Scratch.doubles(done);
        blas.dgemv(TRANS, below, done, -factor, a, view.at(j, from), lda, a, v, 1, 0, w, 0, 1);
        blas.dgemv(NO_TRANS, f.rows(), done, 1, y, f.at(0, 0), f.cs(), w, 0, 1, 1, y, top, 1);
        Scratch.give(w);
    }
}
