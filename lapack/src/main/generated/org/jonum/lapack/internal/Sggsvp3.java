// Generated from Dggsvp3.java by build/Float32.java. Do not edit.
package org.jonum.lapack.internal;

import static org.jonum.blas.Side.LEFT;
import static org.jonum.blas.Side.RIGHT;
import static org.jonum.blas.Trans.NO_TRANS;
import static org.jonum.blas.Trans.TRANS;

import org.jonum.blas.Blas;
import org.jonum.blas.FloatView;
import org.jonum.blas.Side;
import org.jonum.blas.Trans;
import org.jonum.blas.internal.threads.Scratch;
import org.jonum.lapack.Direct;
import org.jonum.lapack.Ggsvp3;
import org.jonum.lapack.internal.blocks.FloatBlocks;

/// The first step of the generalized singular value decomposition of A (m×n) and B (p×n): triangles and ranks (Bai & Demmel
/// 1993, §4).
///
/// ```
///              n−k−l  k   l                    n−k−l  k   l
///     Uᵀ·A·Q = [  0  A12 A13]  k      Vᵀ·B·Q = [  0   0  B13]  l
///              [  0   0  A23]  l               [  0   0   0 ]  p − l
///              [  0   0   0 ]  m − k − l
/// ```
/// B is factored by QR with pivoting, which tells its rank l, and what is left by RQ, so that its columns come last; then the
/// first n − l columns of A likewise, which gives k; then the last l columns of A below these k rows by QR.
final class Sggsvp3 {
    private final Blas blas;
    private final FloatView a, b, u, v, q;
    private final float[] tau;
    private final int m, p, n;

    private Sggsvp3(Blas blas, FloatView a, FloatView b, FloatView u, FloatView v, FloatView q, float[] tau) {
        this.blas = blas;
        this.a = a;
        this.b = b;
        this.u = u;
        this.v = v;
        this.q = q;
        this.tau = tau;
        m = a.rows();
        p = b.rows();
        n = a.cols();
    }

    /// A, B := the triangles, U, V, Q := the orthogonal matrices, which may have no rows if they are not wanted.
    static Ggsvp3 reduce(Blas blas, FloatView a, FloatView b, float tola, float tolb, FloatView u, FloatView v,
            FloatView q) {
        float[] tau = Scratch.floats(Math.max(a.cols(), Math.max(a.rows(), b.rows())));
        Sggsvp3 step = new Sggsvp3(blas, a, b, u, v, q, tau);
        int l = step.reduceB(tolb), k = step.reduceA(l, tola);
        Scratch.give(tau);
        return new Ggsvp3(k, l);
    }

    /// B := [0 B13; 0 0], A := A·Q; returns l.
    private int reduceB(float tol) {
        FloatPencilReduction.identity(q);
        pivoted(b, a, q);
        int l = rank(b, tol);
        form(b, v);
        clear(b.block(0, 0, l, n));
        zero(b.block(l, 0, p - l, n));
        if (n > l) {
            FloatView top = b.block(0, 0, l, n);
            Sgerqf.factor(blas, l, n, top.data(), top.off(), top.cs(), tau, 0);
            multiplyRq(top, a);
            multiplyRq(top, q);
            zero(b.block(0, 0, l, n - l));
            clear(b.block(0, n - l, l, l));
        }
        return l;
    }

    /// A := [0 A12 A13; 0 0 A23; 0 0 0]; returns k.
    private int reduceA(int l, float tol) {
        int c = n - l;
        FloatView first = a.block(0, 0, m, c), last = a.block(0, c, m, l), qFirst = q.block(0, 0, q.rows(), c);
        pivoted(first, qFirst);
        int k = rank(first, tol);
        multiplyQr(LEFT, TRANS, first, last);
        form(first, u);
        clear(a.block(0, 0, k, c));
        zero(a.block(k, 0, m - k, c));
        if (c > k) {
            FloatView top = a.block(0, 0, k, c);
            Sgerqf.factor(blas, k, c, top.data(), top.off(), top.cs(), tau, 0);
            multiplyRq(top, qFirst);
            zero(a.block(0, 0, k, c - k));
            clear(a.block(0, c - k, k, k));
        }
        if (m > k) {
            FloatView rest = a.block(k, c, m - k, l);
            Sgeqrf.factor(blas, m - k, l, rest.data(), rest.off(), rest.cs(), tau, 0);
            if (u.rows() > 0) multiplyQr(RIGHT, NO_TRANS, rest, u.block(0, k, m, m - k));
            clear(rest);
        }
        return k;
    }

    /// X := R and the reflections of X·P = Q·R, and other matrices := themselves, times P.
    private void pivoted(FloatView x, FloatView... others) {
        int cols = x.cols();
        int[] pivots = new int[cols];
        Sgeqp3.factor(blas, x.rows(), cols, x.data(), x.off(), x.cs(), pivots, 0, tau, 0);
        for (FloatView y : others) {
            if (y.rows() == 0) continue;
            Slapmt.permute(blas, Direct.FORWARD, y.rows(), cols, y.data(), y.off(), y.cs(), pivots, 0);
        }
    }

    /// The number of diagonal entries that count.
    private static int rank(FloatView x, float tol) {
        int rank = 0;
        for (int i = 0; i < Math.min(x.rows(), x.cols()); i++) if (Math.abs(x.get(i, i)) > tol) rank++;
        return rank;
    }

    /// Q := the square orthogonal factor of the QR factorization that stands in X.
    private void form(FloatView x, FloatView to) {
        int order = x.rows(), k = Math.min(order, x.cols());
        if (to.rows() == 0) return;
        new FloatBlocks(blas).copy(x.block(0, 0, order, k), to.block(0, 0, order, k));
        Sorgqr.form(blas, order, order, k, to.data(), to.off(), to.cs(), tau, 0);
    }

    private void multiplyQr(Side side, Trans trans, FloatView x, FloatView y) {
        if (y.rows() == 0 || y.cols() == 0) return;
        Sormqr.multiply(blas, side, trans, y.rows(), y.cols(), Math.min(x.rows(), x.cols()), x.data(), x.off(), x.cs(),
                tau, 0, y.data(), y.off(), y.cs());
    }

    /// Y := Y·Zᵀ, Z of the RQ factorization that stands in X.
    private void multiplyRq(FloatView x, FloatView y) {
        if (y.rows() == 0 || x.rows() == 0) return;
        Sormrq.multiply(blas, RIGHT, TRANS, y.rows(), x.cols(), x.rows(), x.data(), x.off(), x.cs(), tau, 0, y.data(),
                y.off(), y.cs());
    }

    /// Entries below the diagonal := 0.
    private static void clear(FloatView x) {
        for (int j = 0; j < x.cols(); j++) {
            for (int i = j + 1; i < x.rows(); i++) x.data()[x.at(i, j)] = 0;
        }
    }

    private static void zero(FloatView x) {
        for (int j = 0; j < x.cols(); j++) {
            for (int i = 0; i < x.rows(); i++) x.data()[x.at(i, j)] = 0;
        }
    }
}
