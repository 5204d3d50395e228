// Generated from Dhsein.java by build/Float32.java. Do not edit.
package org.jonum.lapack.internal;

import java.util.Arrays;
import org.jonum.blas.FloatLimits;
import org.jonum.blas.FloatView;
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
final class Shsein {
    private final FloatView h;                                 // or its mirror image
    private final int n;
    private final float[] re, im;                              // U, by columns
    private final float[] x, y;                                // the vector

    private Shsein(FloatView h) {
        this.h = h;
        n = h.rows();
        re = Scratch.floats((long) n * n);
        im = Scratch.floats((long) n * n);
        x = Scratch.floats(n);
        y = Scratch.floats(n);
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
            FloatView h,
            float[] wr, int wrOff, float[] wi, int wiOff, FloatView vl, FloatView vr, int[] ifaill, int ifaillOff,
            int[] ifailr, int ifailrOff) {
        int n = h.rows(), m = 0, info = 0, lo = 0, hi = 0;
        float norm = 0;
        float[] work = Scratch.floats((long) n * n);
        Shsein right = new Shsein(h), left = new Shsein(mirror(h, work));
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
                float small = Math.max(norm * FloatLimits.ULP, FloatLimits.SAFE_MIN / FloatLimits.ULP * n);
                separate(select, selectOff, wr, wrOff, wi, wiOff, lo, k, small);
                float a = wr[wrOff + k], b = pair ? Math.abs(wi[wiOff + k]) : 0;
                if (pair) wr[wrOff + k + 1] = a;
                for (int s = 0; s < 2; s++) {                   // left, then right
                    if (side == (s == 0 ? Sides.RIGHT : Sides.LEFT)) continue;
                    Shsein d = s == 0 ? left : right;
                    FloatView v = s == 0 ? vl : vr;
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
    private static FloatView mirror(FloatView h, float[] data) {
        int n = h.rows();
        for (int j = 0; j < n; j++) {
            for (int i = 0; i <= Math.min(j + 1, n - 1); i++) data[i + j * n] = h.get(n - 1 - j, n - 1 - i);
        }
        return FloatView.of(data, 0, n, n, Math.max(1, n));
    }

    /// The ∞-norm of a diagonal block.
    private static float norm(FloatView h, int lo, int hi) {
        float norm = 0;
        for (int i = lo; i < hi; i++) {
            float sum = 0;
            for (int j = Math.max(lo, i - 1); j < hi; j++) sum += Math.abs(h.get(i, j));
            norm = !(sum <= norm) ? sum : norm;
        }
        return norm;
    }

    /// Eigenvalue k away from those selected before in its block.
    private static void separate(boolean[] select, int selectOff, float[] wr, int wrOff, float[] wi, int wiOff,
            int lo,
            int k, float small) {
        for (int i = k - 1, tries = 0; i >= lo && tries <= k; i--) {
            float distance = Math.abs(wr[wrOff + i] - wr[wrOff + k])
                    + Math.abs(Math.abs(wi[wiOff + i]) - Math.abs(wi[wiOff + k]));
            if (!select[selectOff + i] || !(distance < small)) continue;
            wr[wrOff + k] += small;
            tries++;
            i = k;
        }
    }

    /// The eigenvector of a + b·i into column m, and m + 1 for a pair; H is used up to row and column `end` − 1.
    private boolean vector(float a, float b, float small, int end, boolean given, FloatView v, int m,
            boolean left, boolean pair) {
        factor(a, b, small, end);
        float root = (float) Math.sqrt(end), growth = 0.1f / root, scale = 0;
        boolean converged = false;
        for (int step = 0; step < end && !converged; step++) {
            if (step == 0 && given) {
                take(v, m, left, pair, end, small * root);
            } else {
                start(step, small, root, end);
            }
            scale = solve(end);
            float size = 0;
            for (int i = 0; i < end; i++) size += Math.abs(x[i]) + Math.abs(y[i]);
            converged = size >= growth * scale;
        }
        float largest = 0;
        for (int i = 0; i < end; i++) largest = Math.max(largest, Math.abs(x[i]) + Math.abs(y[i]));
        for (int i = 0; i < n; i++) {
            int at = v.at(left ? n - 1 - i : i, m);
            v.data()[at] = i < end ? x[i] / largest : 0;
            if (pair) v.data()[at + v.cs()] = i < end ? (left ? -y[i] : y[i]) / largest : 0;
        }
        return converged;
    }

    /// U of H − (a + b·i)·I with partial pivoting; pivots that are zero become small.
    private void factor(float a, float b, float small, int end) {
        for (int j = 0; j < end; j++) {
            for (int i = 0; i <= Math.min(j + 1, end - 1); i++) re[i + j * n] = h.get(i, j) - (i == j ? a : 0);
            Arrays.fill(im, j * n, j * n + end, 0);
            im[j + j * n] = -b;
        }
        for (int i = 0; i + 1 < end; i++) {
            int p = i + i * n;
            if (Math.abs(re[p + 1]) > Math.abs(re[p]) + Math.abs(im[p])) {
                for (int j = i, q = p; j < end; j++, q += n) {
                    float r = re[q], s = im[q];
                    re[q] = re[q + 1];
                    im[q] = im[q + 1];
                    re[q + 1] = r;
                    im[q + 1] = s;
                }
            }
            if (re[p] == 0 && im[p] == 0) re[p] = small;
            float l = FloatComplex.divideRe(re[p + 1], im[p + 1], re[p], im[p]);
            float t = FloatComplex.divideIm(re[p + 1], im[p + 1], re[p], im[p]);
            for (int j = i + 1, q = p + n; j < end; j++, q += n) {
                re[q + 1] -= l * re[q] - t * im[q];
                im[q + 1] -= l * im[q] + t * re[q];
            }
        }
        int last = end - 1 + (end - 1) * n;
        if (re[last] == 0 && im[last] == 0) re[last] = small;
    }

    /// Vectors of that size that are orthogonal to each other, or nearly so.
    private void start(int step, float small, float root, int end) {
        Arrays.fill(y, 0, end, 0);
        Arrays.fill(x, 0, end, step == 0 ? small : small / (root + 1));
        if (step == 0) return;
        x[0] = small;
        x[end - step] -= small * root;
    }

    /// The user's vector, of a given length.
    private void take(FloatView v, int m, boolean left, boolean pair, int end, float length) {
        float norm = 0;
        for (int i = 0; i < end; i++) {
            int row = left ? n - 1 - i : i;
            x[i] = v.get(row, m);
            y[i] = pair ? (left ? -1 : 1) * v.get(row, m + 1) : 0;
            norm = (float) Math.hypot(norm, (float) Math.hypot(x[i], y[i]));
        }
        float factor = length / Math.max(norm, length * FloatLimits.ULP);
        for (int i = 0; i < end; i++) {
            x[i] *= factor;
            y[i] *= factor;
        }
    }

    /// x := s·U⁻¹·x; returns s ≤ 1, which keeps it from overflowing.
    private float solve(int end) {
        float big = FloatLimits.ULP / FloatLimits.SAFE_MIN, scale = 1;
        for (int j = end - 1; j >= 0; j--) {
            int p = j * n;
            float pivot = Math.abs(re[p + j]) + Math.abs(im[p + j]), size = Math.abs(x[j]) + Math.abs(y[j]), above = 0;
            for (int i = 0; i < j; i++) above = Math.max(above, Math.abs(re[p + i]) + Math.abs(im[p + i]));
            float room = big * Math.min(1, pivot) / Math.max(1, above);
            if (size > room) {
                float down = room / size / 2;
                for (int i = 0; i < end; i++) {
                    x[i] *= down;
                    y[i] *= down;
                }
                scale *= down;
            }
            float r = FloatComplex.divideRe(x[j], y[j], re[p + j], im[p + j]);
            float s = FloatComplex.divideIm(x[j], y[j], re[p + j], im[p + j]);
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
