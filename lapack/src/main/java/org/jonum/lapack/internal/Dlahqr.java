package org.jonum.lapack.internal;

import org.jonum.blas.Blas;
import org.jonum.blas.DoubleLimits;
import org.jonum.blas.DoubleView;
import org.jonum.lapack.DoubleSchurBlock;

/// The double-shift QR algorithm for small Hessenberg matrices (Francis 1961; Golub & Van Loan 2013,
/// §7.5).
///
/// A subdiagonal entry is dropped where that changes the eigenvalues of the 2×2 block around it by a
/// rounding error only (Ahues & Tisseur 1997). Every tenth step without a deflation takes shifts that
/// have nothing to do with the matrix, which ends cycles; the number of steps is bounded.
final class Dlahqr {
    /// Steps without a deflation before an exceptional one.
    private static final int PATIENCE = 10;
    private static final double SMALL = DoubleLimits.SAFE_MIN / DoubleLimits.ULP;

    private final Blas blas;
    private final DoubleView h, z;
    private final boolean schur;
    private final double[] v = new double[3];
    private double re1, im1, re2, im2;

    private Dlahqr(Blas blas, boolean schur, DoubleView h, DoubleView z) {
        this.blas = blas;
        this.schur = schur;
        this.h = h;
        this.z = z;
    }

    /// Rows and columns lo to hi − 1 of H, isolated from the others, to real Schur form.
    ///
    /// @param schur whether all of H is to become the Schur form, or just its eigenvalues are wanted
    /// @param z     gets the transformations on its columns; without rows if not wanted
    /// @return 0, or k > 0 if only the eigenvalues k to hi − 1 have been found
    static int iterate(Blas blas, boolean schur, int lo, int hi, DoubleView h, double[] wr,
            int wrOff, double[] wi, int wiOff, DoubleView z) {
        Dlahqr q = new Dlahqr(blas, schur, h, z);
        int steps = 30 * Math.max(10, hi - lo);
        for (int bottom = hi - 1; bottom >= lo;) {
            int top = q.isolate(lo, bottom, steps);
            if (top < 0) return bottom + 1;
            if (top == bottom) {
                wr[wrOff + top] = h.get(top, top);
                wi[wiOff + top] = 0;
            } else {
                q.standardize(top, wr, wrOff, wi, wiOff);
            }
            bottom = top - 1;
        }
        return 0;
    }

    /// Steps until a block of order 1 or 2 splits off at the bottom: where it begins, or −1.
    private int isolate(int lo, int bottom, int steps) {
        int top = lo;
        for (int step = 0; step <= steps; step++) {
            top = split(h, top, bottom);
            if (top > lo) h.data()[h.at(top, top - 1)] = 0;
            if (top >= bottom - 1) return top;
            shifts(top, bottom, step);
            sweep(top, bottom, start(top, bottom));
        }
        return -1;
    }

    /// {@return the largest k > top for which entry (k, k − 1) is negligible, else top}
    static int split(DoubleView h, int top, int bottom) {
        for (int k = bottom; k > top; k--) {
            double sub = Math.abs(h.get(k, k - 1));
            if (sub <= SMALL * (h.rows())) return k;
            double a = h.get(k - 1, k - 1), d = h.get(k, k), size = Math.abs(a) + Math.abs(d);
            if (size == 0) {
                if (k - 2 >= top) size += Math.abs(h.get(k - 1, k - 2));
                if (k + 1 <= bottom) size += Math.abs(h.get(k + 1, k));
            }
            if (!(sub <= DoubleLimits.ULP * size)) continue;
            double sup = Math.abs(h.get(k - 1, k)), gap = Math.abs(a - d);
            double more = Math.max(sub, sup), less = Math.min(sub, sup);
            double wide = Math.max(Math.abs(d), gap), narrow = Math.min(Math.abs(d), gap), sum = wide + more;
            if (less * (more / sum) <= Math.max(SMALL * h.rows(), DoubleLimits.ULP * (narrow * (wide / sum)))) return k;
        }
        return top;
    }

    /// The two shifts: the eigenvalues of the last 2×2 block, the nearer one twice if they are real; or exceptional
    /// ones, from the bottom and from the top in turn.
    private void shifts(int top, int bottom, int step) {
        double a, b, c, d;
        if (step > 0 && step % (2 * PATIENCE) == 0) {
            double s = Math.abs(h.get(bottom, bottom - 1)) + Math.abs(h.get(bottom - 1, bottom - 2));
            a = d = 0.75 * s + h.get(bottom, bottom);
            b = -0.4375 * s;
            c = s;
        } else if (step > 0 && step % PATIENCE == 0) {
            double s = Math.abs(h.get(top + 1, top)) + Math.abs(h.get(top + 2, top + 1));
            a = d = 0.75 * s + h.get(top, top);
            b = -0.4375 * s;
            c = s;
        } else {
            a = h.get(bottom - 1, bottom - 1);
            b = h.get(bottom - 1, bottom);
            c = h.get(bottom, bottom - 1);
            d = h.get(bottom, bottom);
        }
        double s = Math.abs(a) + Math.abs(b) + Math.abs(c) + Math.abs(d);
        re1 = im1 = re2 = im2 = 0;
        if (s == 0) return;
        double half = (a / s + d / s) / 2, det = (a / s - half) * (d / s - half) - b / s * (c / s);
        double root = Math.sqrt(Math.abs(det));
        if (det >= 0) {
            re1 = re2 = half * s;
            im1 = root * s;
            im2 = -im1;
        } else {
            double above = (half + root) * s, below = (half - root) * s;
            re1 = re2 = Math.abs(above - d) <= Math.abs(below - d) ? above : below;
        }
    }

    /// Where the step may begin: two consecutive small subdiagonal entries do as well as one that is zero.
    private int start(int top, int bottom) {
        for (int m = bottom - 2;; m--) {
            DoubleBulge.start(h, m, 3, re1, im1, re2, im2, v);
            if (m == top) return m;
            double around = Math.abs(h.get(m - 1, m - 1)) + Math.abs(h.get(m, m)) + Math.abs(h.get(m + 1, m + 1));
            double spill = Math.abs(h.get(m, m - 1)) * (Math.abs(v[1]) + Math.abs(v[2]));
            if (spill <= DoubleLimits.ULP * Math.abs(v[0]) * around) return m;
        }
    }

    /// One double-shift step on rows m to bottom, the first column of (H − s₁)·(H − s₂) in v.
    private void sweep(int top, int bottom, int m) {
        double[] a = h.data();
        int first = schur ? 0 : top, last = schur ? h.cols() - 1 : bottom;
        for (int k = m; k < bottom; k++) {
            int n = Math.min(3, bottom - k + 1);
            if (k > m) System.arraycopy(a, h.at(k, k - 1), v, 0, n);
            double tau = DoubleBulge.reflection(v, n);
            if (k > m) {
                int at = h.at(k, k - 1);
                a[at] = v[0];
                for (int i = 1; i < n; i++) a[at + i] = 0;
            } else if (m > top) {
                a[h.at(k, k - 1)] *= 1 - tau;                   // not its sign alone: v may be small
            }
            DoubleBulge.rows(h, k, n, k, last + 1, tau, v[1], v[2]);
            DoubleBulge.columns(h, k, n, first, Math.min(k + 3, bottom) + 1, tau, v[1], v[2]);
            DoubleBulge.columns(z, k, n, 0, z.rows(), tau, v[1], v[2]);
        }
    }

    /// The 2×2 block that begins at row k.
    private void standardize(int k, double[] wr, int wrOff, double[] wi, int wiOff) {
        double[] a = h.data();
        int p = h.at(k, k), ld = h.cs(), first = schur ? 0 : k, right = schur ? h.cols() - k - 2 : 0;
        DoubleSchurBlock b = Dlanv2.standardize(a[p], a[p + ld], a[p + 1], a[p + ld + 1]);
        a[p] = b.a();
        a[p + ld] = b.b();
        a[p + 1] = b.c();
        a[p + ld + 1] = b.d();
        wr[wrOff + k] = b.rt1r();
        wi[wiOff + k] = b.rt1i();
        wr[wrOff + k + 1] = b.rt2r();
        wi[wiOff + k + 1] = b.rt2i();
        if (right > 0) blas.drot(right, a, p + 2 * ld, ld, a, p + 2 * ld + 1, ld, b.cs(), b.sn());
        blas.drot(k - first, a, h.at(first, k), 1, a, h.at(first, k + 1), 1, b.cs(), b.sn());
        if (z.rows() == 0) return;
        blas.drot(z.rows(), z.data(), z.at(0, k), 1, z.data(), z.at(0, k + 1), 1, b.cs(), b.sn());
    }
}
