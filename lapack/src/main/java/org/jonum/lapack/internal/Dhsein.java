package org.jonum.lapack.internal;

import java.util.Arrays;
import org.jonum.blas.DoubleLimits;
import org.jonum.blas.DoubleView;
import org.jonum.blas.internal.threads.Scratch;
import org.jonum.lapack.EigSource;
import org.jonum.lapack.Hsein;
import org.jonum.lapack.Sides;
import org.jonum.lapack.StartVectors;

/// Selected eigenvectors of an upper Hessenberg matrix by inverse iteration (Peters & Wilkinson 1979).
///
/// With H − λ·I = P·L·U, a solution of U·x = v that is much larger than v is an eigenvector up to rounding; almost
/// any v will do, and if one does not, another one that is orthogonal to it is tried. Eigenvalues of one block that
/// are nearly equal are moved apart by a rounding error, so that their vectors differ. Left eigenvectors are right
/// ones of the transpose with rows and columns in reverse order, which is upper Hessenberg again.
final class Dhsein {
    private final DoubleView h;                                 // or its mirror image
    private final int n;
    private final double[] re, im;                              // U, by columns
    private final double[] x, y;                                // the vector

    private Dhsein(DoubleView h) {
        this.h = h;
        n = h.rows();
        re = Scratch.doubles((long) n * n);
        im = Scratch.doubles((long) n * n);
        x = Scratch.doubles(n);
        y = Scratch.doubles(n);
    }

    private void close() {
        Scratch.give(re);
        Scratch.give(im);
        Scratch.give(x);
        Scratch.give(y);
    }

    /// VL, VR := the vectors; wr := the eigenvalues moved apart; ifaill, ifailr := 0, or the number (from 1) of the
    /// eigenvalue whose vector has not converged.
    static Hsein iterate(Sides side, EigSource source, StartVectors start, boolean[] select, int selectOff,
            DoubleView h,
            double[] wr, int wrOff, double[] wi, int wiOff, DoubleView vl, DoubleView vr, int[] ifaill, int ifaillOff,
            int[] ifailr, int ifailrOff) {
        int n = h.rows(), m = 0, info = 0, lo = 0, hi = 0;
        double norm = 0;
        double[] work = Scratch.doubles((long) n * n);
        Dhsein right = new Dhsein(h), left = new Dhsein(mirror(h, work));
        for (int k = 0; k < n; k++) {
            boolean pair = wi[wiOff + k] != 0 && k + 1 < n;
            if (pair) {
                select[selectOff + k] |= select[selectOff + k + 1];
                select[selectOff + k + 1] = false;
            }
            if (k >= hi) {                                      // the next block
                lo = k;
                hi = source == EigSource.NONE ? n : k + 1;
                while (hi < n && h.get(hi, hi - 1) != 0) hi++;
                if (source == EigSource.NONE) lo = 0;
                norm = norm(h, lo, hi);
            }
            if (select[selectOff + k]) {
                double small = Math.max(norm * DoubleLimits.ULP, DoubleLimits.SAFE_MIN / DoubleLimits.ULP * n);
                separate(select, selectOff, wr, wrOff, wi, wiOff, lo, k, small);
                double a = wr[wrOff + k], b = pair ? Math.abs(wi[wiOff + k]) : 0;
                if (pair) wr[wrOff + k + 1] = a;
                for (int s = 0; s < 2; s++) {                   // left, then right
                    if (side == (s == 0 ? Sides.RIGHT : Sides.LEFT)) continue;
                    Dhsein d = s == 0 ? left : right;
                    DoubleView v = s == 0 ? vl : vr;
                    int end = s == 0 ? n - lo : hi;
                    boolean converged = d.vector(a, b, small, end, start == StartVectors.USER, v, m, s == 0, pair);
                    int[] fail = s == 0 ? ifaill : ifailr;
                    int at = (s == 0 ? ifaillOff : ifailrOff) + m;
                    fail[at] = converged ? 0 : k + 1;
                    if (pair) fail[at + 1] = fail[at];
                    if (!converged) info += pair ? 2 : 1;
                }
                m += pair ? 2 : 1;
            }
            if (pair) k++;
        }
        left.close();
        right.close();
        Scratch.give(work);
        return new Hsein(info, m);
    }

    /// P·Hᵀ·P, rows and columns in reverse order.
    private static DoubleView mirror(DoubleView h, double[] data) {
        int n = h.rows();
        for (int j = 0; j < n; j++) {
            for (int i = 0; i <= Math.min(j + 1, n - 1); i++) data[i + j * n] = h.get(n - 1 - j, n - 1 - i);
        }
        return DoubleView.of(data, 0, n, n, Math.max(1, n));
    }

    /// The ∞-norm of a diagonal block.
    private static double norm(DoubleView h, int lo, int hi) {
        double norm = 0;
        for (int i = lo; i < hi; i++) {
            double sum = 0;
            for (int j = Math.max(lo, i - 1); j < hi; j++) sum += Math.abs(h.get(i, j));
            norm = !(sum <= norm) ? sum : norm;
        }
        return norm;
    }

    /// Eigenvalue k away from those selected before in its block.
    private static void separate(boolean[] select, int selectOff, double[] wr, int wrOff, double[] wi, int wiOff,
            int lo,
            int k, double small) {
        for (int i = k - 1, tries = 0; i >= lo && tries <= k; i--) {
            double distance = Math.abs(wr[wrOff + i] - wr[wrOff + k])
                    + Math.abs(Math.abs(wi[wiOff + i]) - Math.abs(wi[wiOff + k]));
            if (!select[selectOff + i] || !(distance < small)) continue;
            wr[wrOff + k] += small;
            tries++;
            i = k;
        }
    }

    /// The eigenvector of a + b·i into column m, and m + 1 for a pair; H is used up to row and column `end` − 1.
    private boolean vector(double a, double b, double small, int end, boolean given, DoubleView v, int m,
            boolean left, boolean pair) {
        factor(a, b, small, end);
        double root = Math.sqrt(end), growth = 0.1 / root, scale = 0;
        boolean converged = false;
        for (int step = 0; step < end && !converged; step++) {
            if (step == 0 && given) {
                take(v, m, left, pair, end, small * root);
            } else {
                start(step, small, root, end);
            }
            scale = solve(end);
            double size = 0;
            for (int i = 0; i < end; i++) size += Math.abs(x[i]) + Math.abs(y[i]);
            converged = size >= growth * scale;
        }
        double largest = 0;
        for (int i = 0; i < end; i++) largest = Math.max(largest, Math.abs(x[i]) + Math.abs(y[i]));
        for (int i = 0; i < n; i++) {
            int at = v.at(left ? n - 1 - i : i, m);
            v.data()[at] = i < end ? x[i] / largest : 0;
            if (pair) v.data()[at + v.cs()] = i < end ? (left ? -y[i] : y[i]) / largest : 0;
        }
        return converged;
    }

    /// U of H − (a + b·i)·I with partial pivoting; pivots that are zero become small.
    private void factor(double a, double b, double small, int end) {
        for (int j = 0; j < end; j++) {
            for (int i = 0; i <= Math.min(j + 1, end - 1); i++) re[i + j * n] = h.get(i, j) - (i == j ? a : 0);
            Arrays.fill(im, j * n, j * n + end, 0);
            im[j + j * n] = -b;
        }
        for (int i = 0; i + 1 < end; i++) {
            int p = i + i * n;
            if (Math.abs(re[p + 1]) > Math.abs(re[p]) + Math.abs(im[p])) {
                for (int j = i, q = p; j < end; j++, q += n) {
                    double r = re[q], s = im[q];
                    re[q] = re[q + 1];
                    im[q] = im[q + 1];
                    re[q + 1] = r;
                    im[q + 1] = s;
                }
            }
            if (re[p] == 0 && im[p] == 0) re[p] = small;
            double l = DoubleComplex.divideRe(re[p + 1], im[p + 1], re[p], im[p]);
            double t = DoubleComplex.divideIm(re[p + 1], im[p + 1], re[p], im[p]);
            for (int j = i + 1, q = p + n; j < end; j++, q += n) {
                re[q + 1] -= l * re[q] - t * im[q];
                im[q + 1] -= l * im[q] + t * re[q];
            }
        }
        int last = end - 1 + (end - 1) * n;
        if (re[last] == 0 && im[last] == 0) re[last] = small;
    }

    /// Vectors of that size that are orthogonal to each other, or nearly so.
    private void start(int step, double small, double root, int end) {
        Arrays.fill(y, 0, end, 0);
        Arrays.fill(x, 0, end, step == 0 ? small : small / (root + 1));
        if (step == 0) return;
        x[0] = small;
        x[end - step] -= small * root;
    }

    /// The user's vector, of a given length.
    private void take(DoubleView v, int m, boolean left, boolean pair, int end, double length) {
        double norm = 0;
        for (int i = 0; i < end; i++) {
            int row = left ? n - 1 - i : i;
            x[i] = v.get(row, m);
            y[i] = pair ? (left ? -1 : 1) * v.get(row, m + 1) : 0;
            norm = Math.hypot(norm, Math.hypot(x[i], y[i]));
        }
        double factor = length / Math.max(norm, length * DoubleLimits.ULP);
        for (int i = 0; i < end; i++) {
            x[i] *= factor;
            y[i] *= factor;
        }
    }

    /// x := s·U⁻¹·x; returns s ≤ 1, which keeps it from overflowing.
    private double solve(int end) {
        double big = DoubleLimits.ULP / DoubleLimits.SAFE_MIN, scale = 1;
        for (int j = end - 1; j >= 0; j--) {
            int p = j * n;
            double pivot = Math.abs(re[p + j]) + Math.abs(im[p + j]), size = Math.abs(x[j]) + Math.abs(y[j]), above = 0;
            for (int i = 0; i < j; i++) above = Math.max(above, Math.abs(re[p + i]) + Math.abs(im[p + i]));
            double room = big * Math.min(1, pivot) / Math.max(1, above);
            if (size > room) {
                double down = room / size / 2;
                for (int i = 0; i < end; i++) {
                    x[i] *= down;
                    y[i] *= down;
                }
                scale *= down;
            }
            double r = DoubleComplex.divideRe(x[j], y[j], re[p + j], im[p + j]);
            double s = DoubleComplex.divideIm(x[j], y[j], re[p + j], im[p + j]);
            x[j] = r;
            y[j] = s;
            for (int i = 0; i < j; i++) {
                x[i] -= r * re[p + i] - s * im[p + i];
                y[i] -= r * im[p + i] + s * re[p + i];
            }
        }
        return scale;
    }
}
