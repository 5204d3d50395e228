package org.jonum.lapack.internal;

import static org.jonum.blas.Uplo.LOWER;

import org.jonum.blas.Blas;
import org.jonum.blas.DoubleView;
import org.jonum.blas.internal.threads.Scratch;
import org.jonum.lapack.DoubleReflection;
import org.jonum.lapack.internal.blocks.DoubleBlocks;

/// QR factorization by blocks of Householder reflections.
///
/// A panel of columns is factored by recursion, which yields the triangle T of its reflections on
/// the way (Elmroth & Gustavson 2000); then I − V·Tᵀ·Vᵀ is applied to all columns on its right.
///
/// The three relatives are this one on another view. LQ is the QR factorization of Aᵀ, QL that of A
/// read backwards, RQ that of Aᵀ read backwards: with J·A·J = Q·R, J the reversal, A =
/// (J·Q·J)·(J·R·J) and J·R·J is lower triangular.
final class Dgeqrf {
    private Dgeqrf() {}

    /// What makes one reflection: [Dlarfg], or [Dlarfgp] for a diagonal that is not negative.
    @FunctionalInterface
    interface Reflections {
        /// x := v₂; {@return β and τ}
        DoubleReflection of(Blas blas, int n, double alpha, double[] x, int xOff, int inc);
    }

    /// A := R and the reflections.
    static void factor(Blas blas, int m, int n, double[] a, int aOff, int lda, double[] tau,
            int tauOff) {
        factor(new DoubleBlocks(blas), DoubleView.of(a, aOff, m, n, lda),
                taus(tau, tauOff, Math.min(m, n)), Dlarfg::reflection);
    }

    /// A := R and the reflections, τ := their factors.
    static void factor(DoubleBlocks la, DoubleView a, DoubleView tau, Reflections reflections) {
        int m = a.rows(), n = a.cols(), k = Math.min(m, n), nb = Math.min(k, Blocking.QR_BLOCK), j = 0;
        double[] work = Scratch.doubles((long) nb * nb);
        for (; j < k && !Blocking.inCache(m - j, n - j); j += nb) {
            int b = Math.min(nb, k - j);
            DoubleView t = DoubleBlocks.beside(a, work, 0, b, b);
            step(la, a, j, t, reflections);
            for (int i = 0; i < b; i++) tau.data()[tau.at(j + i, 0)] = t.get(i, i);
        }
        Scratch.give(work);
        if (j < k) unblocked(la, a.block(j, j, m - j, n - j), tau.block(j, 0, k - j, 1), reflections);
    }

    /// The same one reflection after the other.
    private static void unblocked(DoubleBlocks la, DoubleView a, DoubleView tau, Reflections reflections) {
        int m = a.rows(), n = a.cols();
        if (Math.abs(a.rs()) != 1) {
            double[] work = Scratch.doubles((long) m * n);
            DoubleView copy = DoubleBlocks.beside(a, work, 0, m, n);
            la.copy(a, copy);
            unblocked(la, copy, tau, reflections);
            la.copy(copy, a);
            Scratch.give(work);
            return;
        }
        double[] data = a.data(), work = Scratch.doubles(n);
        for (int j = 0; j < Math.min(m, n); j++) {
            int at = a.at(j, j);
            double factor = reflect(la, data, at, a.block(j + 1, j, m - j - 1, 1), reflections);
            tau.data()[tau.at(j, 0)] = factor;
            if (factor == 0 || j + 1 == n) continue;
            double beta = data[at];
            data[at] = 1;
            DoubleView v = a.block(j, j, m - j, 1), right = a.block(j, j + 1, m - j, n - j - 1);
            DoubleView y = DoubleBlocks.beside(a, work, 0, n - j - 1, 1);
            la.gemm(factor, right.t(), v, 0, y);                // y := τ·Aᵀ·v
            la.ger(-1, v, y, right);                            // A := A − v·yᵀ
            data[at] = beta;
        }
        Scratch.give(work);
    }

    /// The k factors τ as a column.
    static DoubleView taus(double[] tau, int tauOff, int k) {
        return DoubleView.of(tau, tauOff, k, 1, Math.max(1, k));
    }

    /// Factor as many columns from column j on as T has, and apply their reflections to the right.
    /// A panel whose columns are not contiguous is worked on in a copy.
    static void step(DoubleBlocks la, DoubleView a, int j, DoubleView t, Reflections reflections) {
        int b = t.cols(), rows = a.rows() - j;
        DoubleView panel = a.block(j, j, rows, b), right = a.block(j, j + b, rows, a.cols() - j - b);
        if (Math.abs(panel.rs()) == 1) {
            panel(la, panel, t, reflections);
            Dlarfb.apply(la, panel, LOWER, t.t(), right);
        } else {
            double[] work = Scratch.doubles((long) rows * b);
            DoubleView copy = DoubleBlocks.beside(panel, work, 0, rows, b);
            la.copy(panel, copy);
            panel(la, copy, t, reflections);
            Dlarfb.apply(la, copy, LOWER, t.t(), right);
            la.copy(copy, panel);
            Scratch.give(work);
        }
    }

    /// Panel := R and V, T := the triangle of its reflections; the panel has at least as many rows
    /// as columns.
    private static void panel(DoubleBlocks la, DoubleView a, DoubleView t, Reflections reflections) {
        int m = a.rows(), n = a.cols();
        if (n <= Blocking.QR_PANEL) {
            columns(la, a, t, reflections);
            return;
        }
        int n1 = Blocking.half(n, Blocking.QR_PANEL), n2 = n - n1;
        DoubleView left = a.block(0, 0, m, n1), t1 = t.block(0, 0, n1, n1),
                t2 = t.block(n1, n1, n2, n2);
        panel(la, left, t1, reflections);
        Dlarfb.apply(la, left, LOWER, t1.t(), a.block(0, n1, m, n2));
        panel(la, a.block(n1, n1, m - n1, n2), t2, reflections);
        Dlarft.join(la, Dlarft.trapezoidal(la, a), 0, n1, n, t);
    }

    /// A few columns, one reflection after the other.
    private static void columns(DoubleBlocks la, DoubleView a, DoubleView t, Reflections reflections) {
        int n = a.cols();
        double[] work = Scratch.doubles(n);
        DoubleView y = DoubleBlocks.beside(a, work, 0, n, 1);
        for (int j = 0; j < n; j++) {
            int below = a.rows() - j - 1;
            DoubleView v = a.block(j + 1, j, below, 1), all = a.block(j + 1, 0, below, n);
            double tau = reflect(la, a.data(), a.at(j, j), v, reflections);
            products(la, all, v, y);
            for (int i = 0; i < j; i++) work[y.at(i, 0)] += a.get(j, i);
            triangle(t, j, tau, y);
            apply(la, tau, j, v, a.row(j), all, y);
        }
        Scratch.give(work);
    }

    /// One reflection of α and x, a contiguous column; α := β, {@return τ}
    static double reflect(DoubleBlocks la, double[] alpha, int at, DoubleView x, Reflections reflections) {
        int off = x.rs() < 0 ? x.reverse().off() : x.off();
        DoubleReflection h = reflections.of(la.blas(), x.rows() + 1, alpha[at], x.data(), off, 1);
        alpha[at] = h.alpha();
        return h.tau();
    }

    /// y := Aᵀ·v: of the columns left of v for T, of those right of it for the update.
    static void products(DoubleBlocks la, DoubleView a, DoubleView v, DoubleView y) {
        if (v.rows() == 0) {
            DoubleBlocks.zero(y);
        } else {
            la.gemm(1, a.t(), v, 0, y);
        }
    }

    /// Column j of T: τ on the diagonal, −τ·T·y above it.
    static void triangle(DoubleView t, int j, double tau, DoubleView y) {
        double[] data = t.data();
        for (int i = 0; i < j; i++) {
            double sum = 0;
            for (int p = i; p < j; p++) sum += t.get(i, p) * y.get(p, 0);
            data[t.at(i, j)] = -tau * sum;
        }
        data[t.at(j, j)] = tau;
    }

    /// Right of column j, [row; A] := (I − τ·[1; v]·[1 vᵀ])·[row; A], where y = Aᵀ·v.
    static void apply(DoubleBlocks la, double tau, int j, DoubleView v, DoubleView row, DoubleView a,
            DoubleView y) {
        int n = a.cols(), right = n - j - 1;
        double[] r = row.data(), w = y.data();
        for (int k = j + 1; k < n; k++) {
            int at = row.at(0, k), to = y.at(k, 0);
            double x = tau * (r[at] + w[to]);
            r[at] -= x;
            w[to] = x;
        }
        la.ger(-1, v, y.block(j + 1, 0, right, 1), a.block(0, j + 1, v.rows(), right));
    }
}
