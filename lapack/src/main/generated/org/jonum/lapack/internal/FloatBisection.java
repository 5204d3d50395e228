// Generated from DoubleBisection.java by build/Float32.java. Do not edit.
package org.jonum.lapack.internal;

import org.jonum.blas.FloatLimits;
import org.jonum.blas.internal.threads.Scratch;

/// Eigenvalues of a symmetric tridiagonal matrix by bisection with Sturm counts (Barth, Martin & Wilkinson 1967).
///
/// An interval (lo, hi] with the counts at its ends is halved until it is as narrow as `atol`, or as `rtol` times
/// its larger end; halves without an eigenvalue are dropped, so that a cluster is bisected once. The intervals wait on
/// a stack, from which several are taken at a time.
///
/// @param sturm the matrix
/// @param atol  absolute width of an interval that needs no halving
/// @param rtol  the same relative to its ends
record FloatBisection(FloatSturm sturm, float atol, float rtol) {

    /// Bisection as accurately as it goes with an absolute error of `atol`.
    static FloatBisection of(FloatSturm sturm, float atol) {
        return new FloatBisection(sturm, Math.max(atol, sturm.pivmin()), 2 * FloatLimits.ULP);
    }

    /// All eigenvalues of rows from ≤ i < to in the interval (lo, hi], ascending.
    ///
    /// @param below how many lie below lo
    /// @param upTo  how many lie below hi
    /// @param w     receives upTo − below eigenvalues
    void eigenvalues(int from, int to, float lo, float hi, int below, int upTo, float[] w, int wOff) {
        int most = upTo - below, size = 0, shift = wOff - below;
        if (most <= 0) return;
        float[] ends = Scratch.floats(2L * most);
        int[] counts = new int[2 * most];
        size = push(ends, counts, size, lo, hi, below, upTo, w, shift);
        float[] mid = new float[FloatSturm.TOGETHER], los = mid.clone(), his = mid.clone();
        int[] belows = new int[FloatSturm.TOGETHER], upTos = belows.clone(), at = belows.clone();
        while (size > 0) {
            int taken = Math.min(size, FloatSturm.TOGETHER);
            for (int k = 0; k < taken; k++) {
                size--;
                los[k] = ends[2 * size];
                his[k] = ends[2 * size + 1];
                belows[k] = counts[2 * size];
                upTos[k] = counts[2 * size + 1];
                mid[k] = middle(los[k], his[k]);
            }
            sturm.count(from, to, mid, at);
            for (int k = 0; k < taken; k++) {
                int c = Math.clamp(at[k], belows[k], upTos[k]);
                size = push(ends, counts, size, los[k], mid[k], belows[k], c, w, shift);
                size = push(ends, counts, size, mid[k], his[k], c, upTos[k], w, shift);
            }
        }
        Scratch.give(ends);
    }

    /// Put an interval on the stack, or its middle among the results, or nothing.
    private int push(float[] ends, int[] counts, int size, float lo, float hi, int below, int upTo, float[] w,
            int shift) {
        if (below == upTo) return size;
        if (isNarrow(lo, hi)) {
            for (int k = below; k < upTo; k++) w[shift + k] = middle(lo, hi);
            return size;
        }
        ends[2 * size] = lo;
        ends[2 * size + 1] = hi;
        counts[2 * size] = below;
        counts[2 * size + 1] = upTo;
        return size + 1;
    }

    /// Narrow an interval about eigenvalue number k of rows from ≤ i < to.
    ///
    /// @return lo and hi with count(lo) ≤ k < count(hi), as the arguments have it
    float[] bracket(int from, int to, int k, float lo, float hi) {
        while (!isNarrow(lo, hi)) {
            float mid = middle(lo, hi);
            if (sturm.count(from, to, mid) > k) {
                hi = mid;
            } else {
                lo = mid;
            }
        }
        return new float[] {lo, hi};
    }

    private boolean isNarrow(float lo, float hi) {
        float mid = middle(lo, hi), size = Math.max(Math.abs(lo), Math.abs(hi));
        return !(hi - lo > Math.max(atol, rtol * size) && lo < mid && mid < hi);
    }

    /// Half way from lo to hi.
    static float middle(float lo, float hi) {
        return lo + (hi - lo) / 2;
    }
}
