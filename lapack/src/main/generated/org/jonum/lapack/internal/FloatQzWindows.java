// Generated from DoubleQzWindows.java by build/Float32.java. Do not edit.
package org.jonum.lapack.internal;

import org.jonum.blas.FloatLimits;
import org.jonum.blas.FloatView;
import org.jonum.blas.internal.threads.Scratch;
import org.jonum.lapack.internal.blocks.FloatBlocks;

/// QZ with many shifts and aggressive early deflation, for large pencils (Kågström & Kressner 2006).
///
/// Everything is done in diagonal windows, in which the transformations U and V are gathered; what lies beside a window is
/// then multiplied by them:
///
/// ```
///     [·  X  ·]    X := X·V, rows above
///     [   W  Y]    W := Uᵀ·W·V, step by step
///     [      ·]    Y := Uᵀ·Y, columns to the right; Q := Q·U, Z := Z·V
/// ```
/// The last window is brought to Schur form. What the entry h before it has become, h·Uᵀ·e₁, is a spike; eigenvalues at
/// which the spike is negligible have converged. Others are moved up, what is left is reduced again, and their values are
/// the shifts. Then a chain of small bulges, each for two shifts and four rows from the next, is chased from the first
/// window to the last (Braman, Byers & Mathias 2002).
final class FloatQzWindows {
    /// Rows from one bulge to the next.
    private static final int APART = 4;
    /// Share of a window, in percent, that must converge for a sweep to be left out.
    private static final int ENOUGH = 14;

    private final FloatBlocks la;
    private final FloatView h, t, q, z;
    private final float[] none = {};
    private int top, end;

    FloatQzWindows(FloatBlocks la, FloatView h, FloatView t, FloatView q, FloatView z) {
        this.la = la;
        this.h = h;
        this.t = t;
        this.q = q;
        this.z = z;
    }

    /// Deflate what has converged at the end of rows first to last; if that is little, one sweep.
    ///
    /// @param newTop the first row that transformations of columns have to reach
    /// @param newEnd the column after the last one that transformations of rows have to reach
    /// @param hs     the reciprocal of a norm of H
    /// @param ts     the reciprocal of a norm of T
    void advance(int first, int last, int newTop, int newEnd, float hs, float ts) {
        int size = last + 1 - first, shifts = size < 150 ? 12 : size < 300 ? 20 : size < 600 ? 32 : 64;
        int order = Math.min(size / 3, 3 * shifts / 2);
        top = newTop;
        end = newEnd;
        float[] re = new float[order], im = new float[order], beta = new float[order];
        FloatPencilValues values = new FloatPencilValues(re, 0, im, 0, beta, 0);
        int left = deflate(last + 1 - order, order, values), found = order - left;
        if (left < 0 || 100 * found >= ENOUGH * order) return;
        int pairs = pair(left, values, Math.min(shifts, left)) / 2;
        if (pairs > 0) sweep(first, last + 1 - found, pairs, values, hs, ts);
    }

    /// Aggressive early deflation in the window of that order that begins with row w.
    ///
    /// @return how many eigenvalues did not converge; they are the first ones of `values`; −1 if the window itself did not
    private int deflate(int w, int order, FloatPencilValues values) {
        int n = order + 1;                                      // one row and column more, for the spike
        float[] work = Scratch.floats(4L * n * n);
        FloatView s = FloatView.of(work, 0, n, n, n), p = FloatView.of(work, n * n, n, n, n);
        FloatView u = FloatView.of(work, 2 * n * n, n, n, n), v = FloatView.of(work, 3 * n * n, n, n, n);
        la.copy(h.block(w - 1, w - 1, n, n), s);
        la.copy(t.block(w - 1, w - 1, n, n), p);
        for (FloatView x : new FloatView[] {u, v}) FloatPencilReduction.identity(x);
        FloatView s1 = s.block(1, 1, order, order), p1 = p.block(1, 1, order, order), u1 = u.block(1, 1, order, order),
                v1 = v.block(1, 1, order, order);
        float spike = s.get(1, 0);
        int left = new FloatQz(la.blas(), true, s1, p1, u1, v1, values).iterate(0, order) == 0
                ? converged(s1, p1, u1, v1, spike) : -1;
        if (left >= 0) {
            for (int k = 0; k < left;) k += Stgsen.eigenvalues(la.blas(), s1, p1, v1, k, values);
        }
        if (left >= 0 && left < order) {
            for (int i = 0; i < order; i++) s.data()[s.at(1 + i, 0)] = i < left ? spike * u1.get(0, i) : 0;
            for (int j = 1; j < n; j++) s.data()[s.at(0, j)] = p.data()[p.at(0, j)] = 0;
            Sgghrd.reduce(la, 0, left + 1, s, p, u, v);
            h.data()[h.at(w, w - 1)] = s.get(1, 0);
            la.copy(s1, h.block(w, w, order, order));
            la.copy(p1, t.block(w, w, order, order));
            beside(w, order, u1, v1);
        }
        Scratch.give(work);
        return left;
    }

    /// Eigenvalues at which the spike is negligible stay at the end, others are moved to the beginning. Returns the number of
    /// these.
    private int converged(FloatView s, FloatView p, FloatView u, FloatView v, float spike) {
        Stgexc exchange = new Stgexc(la, s, p, u, v);
        int kept = 0, left = s.rows();
        while (kept < left) {
            int k = left - 1;
            boolean block = k > 0 && s.get(k, k - 1) != 0;
            float size = Math.abs(s.get(k, k)), here = Math.abs(spike * u.get(0, k));
            if (block) {
                size += (float) Math.sqrt(Math.abs(s.get(k, k - 1))) * (float) Math.sqrt(Math.abs(s.get(k - 1, k)));
                here = Math.max(here, Math.abs(spike * u.get(0, k - 1)));
            }
            if (here <= Math.max(FloatLimits.SAFE_MIN, FloatLimits.ULP * (size == 0 ? Math.abs(spike) : size))) {
                left -= block ? 2 : 1;
            } else {
                if (exchange.move(k, kept).info() != 0) return left;
                kept += block ? 2 : 1;
            }
        }
        return left;
    }

    /// Pairs of shifts, the last `most` of the first `count` values: complex pairs, and real ones two by two, at the beginning
    /// of `values`. Returns their number, an even one.
    private static int pair(int count, FloatPencilValues values, int most) {
        int real = -1, found = 0;
        float[] re = values.re().clone(), im = values.im().clone(), beta = values.beta().clone();
        for (int k = count - 1; k >= 0 && found + 2 <= most; k--) {
            int other = im[k] != 0 ? k - 1 : real;
            if (im[k] == 0 && real < 0) {
                real = k;
                continue;
            }
            values.set(found, re[other], im[other], beta[other]);
            values.set(found + 1, re[k], im[k], beta[k]);
            found += 2;
            if (im[k] != 0) k--;
            else real = -1;
        }
        return found;
    }

    /// Chase a chain of bulges over rows first to hi − 1.
    private void sweep(int first, int hi, int pairs, FloatPencilValues shifts, float hs, float ts) {
        int chain = APART * pairs, most = Math.min(2 * chain + APART, hi - first);
        float[] work = Scratch.floats(2L * most * most);
        int size = chain, at = first + 1;                       // where the last bulge of the chain stands
        FloatView u = FloatView.of(work, 0, size, size, size), v = FloatView.of(work, most * most, size, size, size);
        FloatQz window = window(first, size, u, v);
        for (int i = 0; i < pairs; i++) {
            window.introduce(shifts, 2 * i, hs, ts, 1 + APART * (pairs - 1 - i), hi - 1 - first);
        }
        beside(first, size, u, v);
        while (at < hi) {
            int w = at - 1, lowest = at + APART * (pairs - 1), steps = chain;
            boolean over = lowest + steps + 3 >= hi;
            size = over ? hi - w : lowest + steps + 3 - w;
            u = FloatView.of(work, 0, size, size, size);
            v = FloatView.of(work, most * most, size, size, size);
            window = window(w, size, u, v);
            for (int i = 0; i < pairs; i++) {
                int from = lowest - APART * i - w;
                window.chase(from, over ? hi - 1 - w : from + steps, hi - 1 - w);
            }
            beside(w, size, u, v);
            at = over ? hi : at + steps;
        }
        Scratch.give(work);
    }

    /// A window in which transformations are gathered.
    private FloatQz window(int w, int size, FloatView u, FloatView v) {
        FloatPencilReduction.identity(u);
        FloatPencilReduction.identity(v);
        return new FloatQz(la.blas(), true, h.block(w, w, size, size), t.block(w, w, size, size), u, v,
                new FloatPencilValues(none, 0, none, 0, none, 0));
    }

    /// What lies beside a window is multiplied by its transformations.
    private void beside(int w, int size, FloatView u, FloatView v) {
        int right = end - w - size, above = w - top;
        float[] work = Scratch.floats((long) size * Math.max(Math.max(right, above), Math.max(q.rows(), z.rows())));
        for (FloatView x : new FloatView[] {h, t}) {
            FloatSweeps.multiply(la, x.block(w, w + size, size, right), u, work);
            FloatSweeps.multiply(la, x.block(top, w, above, size).t(), v, work);
        }
        FloatSweeps.multiply(la, q.block(0, w, q.rows(), size).t(), u, work);
        FloatSweeps.multiply(la, z.block(0, w, z.rows(), size).t(), v, work);
        Scratch.give(work);
    }
}
