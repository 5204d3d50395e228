package org.jonum.lapack.internal;

import org.jonum.blas.Blas;
import org.jonum.blas.DoubleView;
import org.jonum.blas.Side;
import org.jonum.blas.internal.threads.Scratch;
import org.jonum.lapack.internal.blocks.DoubleBlocks;

/// QR factorization with column pivoting: at each step the column whose remaining part is largest
/// comes first (Businger & Golub 1965).
///
/// By blocks of columns ([Dlaqps]), so that half of the work is a product of matrices
/// (Quintana-Ortí, Sun & Bischof 1998). The norms of the remaining parts are updated; those that
/// cancellation has spoilt are computed again ([DoubleRemainingNorms]).
final class Dgeqp3 {
    private Dgeqp3() {}

    /// A·P := Q·R; columns whose jpvt is not 0 are moved to the front and stay there. jpvt := the
    /// columns of A in the order of A·P.
    static void factor(Blas blas, int m, int n, double[] a, int aOff, int lda, int[] jpvt,
            int jpvtOff, double[] tau, int tauOff) {
        DoubleBlocks la = new DoubleBlocks(blas);
        DoubleView view = DoubleView.of(a, aOff, m, n, lda);
        int k = Math.min(m, n), fixed = Math.min(k, toFront(blas, view, jpvt, jpvtOff));
        DoubleView front = view.block(0, 0, m, fixed), taus = Dgeqrf.taus(tau, tauOff, fixed);
        Dgeqrf.factor(la, front, taus, Dlarfg::reflection);
        Dormqr.multiply(la, Side.LEFT, true, front, taus, view.block(0, fixed, m, n - fixed));
        if (fixed == k) return;

        DoubleRemainingNorms norms = DoubleRemainingNorms.of(blas, view, fixed);
        int nb = Math.min(k - fixed, Blocking.PIVOTED_QR_BLOCK);
        double[] work = Scratch.doubles((long) n * nb);
        for (int j = fixed; j < k;) {
            int b = Math.min(Blocking.inCache(m - j, n - j) ? Blocking.PIVOTED_QR_SMALL_BLOCK : nb, k - j);
            DoubleView f = DoubleView.of(work, 0, n - j, b, n - j);
            j += Dlaqps.factor(la, view, j, jpvt, jpvtOff, tau, tauOff, f, norms);
        }
        Scratch.give(work);
        norms.give();
    }

    /// Bring the marked columns to the front, and jpvt from marks to columns; {@return how many
    /// there are}
    private static int toFront(Blas blas, DoubleView a, int[] jpvt, int jpvtOff) {
        int front = 0;
        for (int j = 0; j < a.cols(); j++) {
            boolean marked = jpvt[jpvtOff + j] != 0;
            jpvt[jpvtOff + j] = j;
            if (marked) exchange(blas, a, jpvt, jpvtOff, j, front++);
        }
        return front;
    }

    /// Exchange columns i and j.
    static void exchange(Blas blas, DoubleView a, int[] jpvt, int jpvtOff, int i, int j) {
        if (i == j) return;
        blas.dswap(a.rows(), a.data(), a.at(0, i), 1, a.data(), a.at(0, j), 1);
        int first = jpvt[jpvtOff + i];
        jpvt[jpvtOff + i] = jpvt[jpvtOff + j];
        jpvt[jpvtOff + j] = first;
    }
}
