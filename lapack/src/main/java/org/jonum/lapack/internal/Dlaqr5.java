package org.jonum.lapack.internal;

import java.util.Arrays;
import org.jonum.blas.DoubleView;
import org.jonum.blas.internal.threads.Scratch;
import org.jonum.lapack.internal.blocks.DoubleBlocks;

/// One sweep of the small-bulge multishift QR algorithm (Braman, Byers & Mathias 2002, part I).
///
/// Each pair of shifts makes a bulge of order 3 at the top, which is chased off at the bottom. The
/// bulges follow each other at a distance of 3 rows, so that they all fit into a window on the
/// diagonal:
///
/// ```
///     [h h h h h h h h]      within the window the lowest bulge goes as far as it can, then the next
///     [b b b b h h h h]      one up to it, and so on; all that is done there is also done to U = I.
///     [b b b b h h h h]      What is above the window is then multiplied by U, what is on its right
///     [b b b b h h h h]      by Uᵀ, Z by U: products of matrices. The next window begins where
///     [      b b b b h]      the chain of bulges stands now.
///     [      b b b b h]
///     [      b b b b h]
/// ```
/// The window is copied into one array for each column, whose loops the compiler can vectorize.
final class Dlaqr5 {
    private final DoubleBlocks la;
    private final DoubleView h, z;
    private final boolean schur;
    private final double[] sr, si;
    private final int[] at = new int[Blocking.BULGES];          // the first row of each bulge's next reflection
    private final double[][] w, u;                              // the window with a column on its left, and U
    private final double[] v = new double[3];
    private int top, bottom, bulges, size;

    /// Sweeps for blocks of `rows` rows at most.
    ///
    /// @param sr real parts of shifts, which each sweep finds where it is told
    /// @param si their imaginary parts
    Dlaqr5(DoubleBlocks la, boolean schur, DoubleView h, int rows, double[] sr, double[] si, DoubleView z) {
        this.la = la;
        this.schur = schur;
        this.h = h;
        this.z = z;
        this.sr = sr;
        this.si = si;
        int most = Math.min(rows, window(Blocking.BULGES));
        w = new double[most + 1][most];
        u = new double[most][most];
    }

    /// Rows of a window: the chain of bulges, and room for as much again.
    private static int window(int bulges) {
        return 6 * bulges + 2;
    }

    /// Chase the bulges of the shifts `from` to `from` + 2·bulges − 1, each a real or conjugate pair, through rows top
    /// to bottom − 1.
    void sweep(int top, int bottom, int from, int bulges) {
        this.top = top;
        this.bottom = bottom;
        for (int done = 0; done < bulges; done += Blocking.BULGES) {
            this.bulges = Math.min(Blocking.BULGES, bulges - done);
            size = Math.min(bottom - top, window(this.bulges));
            chase(from + 2 * done);
        }
    }

    private void chase(int shift) {
        for (int b = 0; b < bulges; b++) at[b] = top;
        int begin = top;
        while (begin < bottom) {
            int end = Math.min(bottom, begin + size), n = end - begin;
            load(begin, n);
            for (int b = 0; b < bulges; b++) chase(b, shift + 2 * b, begin, n, end == bottom);
            store(begin, n);
            outside(begin, n);
            if (end == bottom) return;
            begin = at[bulges - 1];
        }
    }

    /// One bulge goes down as far as the window reaches and the one below it allows.
    private void chase(int bulge, int shift, int begin, int n, boolean last) {
        int stop = last ? n - 2 : n - 4 - 3 * bulge;
        for (int k = at[bulge] - begin; k <= stop; k++) {       // rows k to k + order − 1 of the window
            int order = Math.min(3, n - k);
            double[] left = w[k];                               // their column k − 1
            if (begin + k == top) {
                start(shift, order);
            } else {
                System.arraycopy(left, k, v, 0, order);
            }
            double tau = DoubleBulge.reflection(v, order);
            if (begin + k > top) {
                left[k] = v[0];
                for (int i = 1; i < order; i++) left[k + i] = 0;
            }
            apply(k, order, n, Math.min(n, k + 3 + 2 * bulge), tau, v[1], v[2]);
        }
        at[bulge] = begin + stop + 1;
    }

    private void start(int shift, int order) {
        double[] small = new double[9];
        for (int j = 0; j < 3 && j < order; j++) {
            for (int i = 0; i < order; i++) small[i + 3 * j] = w[j + 1][i];
        }
        DoubleBulge.start(DoubleView.of(small, 0, 3, 3, 3), 0, order, sr[shift], si[shift], sr[shift + 1],
                si[shift + 1], v);
    }

    /// The reflection of rows and columns k to k + order − 1 of the window, in it and in U: each bulge before this one
    /// has filled two more diagonals of U below its first two.
    private void apply(int k, int order, int n, int filled, double tau, double v1, double v2) {
        double t1 = tau * v1, t2 = tau * v2;
        if (order == 3) {
            for (int j = k + 1; j <= n; j++) {
                double[] x = w[j];
                double sum = x[k] + v1 * x[k + 1] + v2 * x[k + 2];
                x[k] -= sum * tau;
                x[k + 1] -= sum * t1;
                x[k + 2] -= sum * t2;
            }
            columns(w[k + 1], w[k + 2], w[k + 3], 0, Math.min(k + 4, n), tau, v1, v2);
            columns(u[k], u[k + 1], u[k + 2], 0, filled, tau, v1, v2);
        } else {
            for (int j = k + 1; j <= n; j++) {
                double[] x = w[j];
                double sum = x[k] + v1 * x[k + 1];
                x[k] -= sum * tau;
                x[k + 1] -= sum * t1;
            }
            columns(w[k + 1], w[k + 2], 0, n, tau, v1);
            columns(u[k], u[k + 1], 0, filled, tau, v1);
        }
    }

    private static void columns(double[] x, double[] y, double[] z, int begin, int end, double tau, double v1,
            double v2) {
        double t1 = tau * v1, t2 = tau * v2;
        for (int i = begin; i < end; i++) {
            double sum = x[i] + v1 * y[i] + v2 * z[i];
            x[i] -= sum * tau;
            y[i] -= sum * t1;
            z[i] -= sum * t2;
        }
    }

    private static void columns(double[] x, double[] y, int begin, int end, double tau, double v1) {
        double t1 = tau * v1;
        for (int i = begin; i < end; i++) {
            double sum = x[i] + v1 * y[i];
            x[i] -= sum * tau;
            y[i] -= sum * t1;
        }
    }

    /// w := the window and the column on its left, U := I.
    private void load(int begin, int n) {
        for (int j = begin == top ? 1 : 0; j <= n; j++) {
            System.arraycopy(h.data(), h.at(begin, begin + j - 1), w[j], 0, n);
        }
        for (int j = 0; j < n; j++) {
            Arrays.fill(u[j], 0, n, 0);
            u[j][j] = 1;
        }
    }

    private void store(int begin, int n) {
        for (int j = begin == top ? 1 : 0; j <= n; j++) {
            System.arraycopy(w[j], 0, h.data(), h.at(begin, begin + j - 1), n);
        }
    }

    /// All that U changes outside of the window.
    private void outside(int begin, int n) {
        int first = schur ? 0 : top, last = schur ? h.cols() : bottom, end = begin + n;
        double[] data = Scratch.doubles((long) n * n);
        for (int j = 0; j < n; j++) System.arraycopy(u[j], 0, data, j * n, n);
        DoubleView q = DoubleView.of(data, 0, n, n, n);
        multiply(la, h.block(begin, end, n, last - end).t(), q);
        multiply(la, h.block(first, begin, begin - first, n), q);
        multiply(la, z.block(0, begin, z.rows(), n), q);
        Scratch.give(data);
    }

    /// A := A·Q.
    static void multiply(DoubleBlocks la, DoubleView a, DoubleView q) {
        int m = a.rows(), n = a.cols();
        if (m == 0 || n == 0) return;
        double[] work = Scratch.doubles((long) m * n);
        DoubleView product = a.rs() == 1 ? DoubleView.of(work, 0, m, n, m) : DoubleView.of(work, 0, n, m, n).t();
        la.gemm(1, a, q, 0, product);
        la.copy(product, a);
        Scratch.give(work);
    }
}
