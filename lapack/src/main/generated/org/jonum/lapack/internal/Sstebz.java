// Generated from Dstebz.java by build/Float32.java. Do not edit.
package org.jonum.lapack.internal;

import java.util.Arrays;
import org.jonum.blas.FloatLimits;
import org.jonum.lapack.EigenOrder;
import org.jonum.lapack.Range;
import org.jonum.lapack.Stebz;

/// Eigenvalues of a symmetric tridiagonal matrix by bisection (Golub & Van Loan 2013, §8.4.1).
///
/// The matrix falls apart into blocks, which are bisected one after the other. Eigenvalues wanted by their numbers
/// are first enclosed as a whole: what is found beyond them, equal to the first or the last to working precision, is
/// dropped.
final class Sstebz {
    private final FloatScaledTridiagonal t;
    private final FloatBisection bisection;
    private final int[] isplit;
    private final int isplitOff, nsplit;
    /// Eigenvalues found, their blocks, their numbers within these (as long as they are in this order), and how many
    /// they are.
    final float[] w;
    final int[] iblock, number;
    int m;

    private Sstebz(FloatScaledTridiagonal t, float atol, int[] isplit, int isplitOff, int nsplit) {
        this.t = t;
        this.isplit = isplit;
        this.isplitOff = isplitOff;
        this.nsplit = nsplit;
        bisection = FloatBisection.of(t.sturm(), atol);
        w = new float[t.n()];
        iblock = new int[t.n()];
        number = new int[t.n()];
    }

    /// How many eigenvalues there are in a range whatever they are: what is set to NaN if the matrix is not finite.
    static int sure(Range range, int n, int il, int iu) {
        return range == Range.ALL ? n : range == Range.INDICES ? iu - il : 0;
    }

    /// Nothing yet, for a matrix that has been split.
    static Sstebz none(FloatScaledTridiagonal t, int[] isplit, int isplitOff, int nsplit) {
        return new Sstebz(t, FloatLimits.ULP, isplit, isplitOff, nsplit);
    }

    /// The eigenvalues wanted of a matrix that has been split, block by block.
    static Sstebz search(FloatScaledTridiagonal t, int[] isplit, int isplitOff, int nsplit, float atol, Range range,
            float vl, float vu, int il, int iu) {
        Sstebz search = new Sstebz(t, atol, isplit, isplitOff, nsplit);
        search.find(range, vl * t.scale(), vu * t.scale(), il, iu);
        return search;
    }

    /// The eigenvalues wanted, their blocks, and the ends of the blocks.
    static Stebz bisect(Range range, EigenOrder order, int n, float vl, float vu, int il, int iu, float abstol,
            float[] d, int dOff, float[] e, int eOff, float[] w, int wOff, int[] iblock, int iblockOff,
            int[] isplit, int isplitOff) {
        FloatScaledTridiagonal t = FloatScaledTridiagonal.of(n, d, dOff, e, eOff);
        Stebz found;
        if (t.isFinite()) {
            int nsplit = t.split(0, isplit, isplitOff);
            float atol = abstol > 0 ? abstol * t.scale() : FloatLimits.ULP;
            Sstebz search = search(t, isplit, isplitOff, nsplit, atol, range, vl, vu, il, iu);
            if (order == EigenOrder.ENTIRE) search.sort();
            for (int k = 0; k < search.m; k++) w[wOff + k] = t.unscaled(search.w[k]);
            System.arraycopy(search.iblock, 0, iblock, iblockOff, search.m);
            found = new Stebz(0, search.m, nsplit);
        } else {
            int m = sure(range, n, il, iu);
            Arrays.fill(w, wOff, wOff + m, Float.NaN);
            Arrays.fill(iblock, iblockOff, iblockOff + m, 0);
            isplit[isplitOff] = n;
            found = new Stebz(1, m, 1);
        }
        t.give();
        return found;
    }

    private void find(Range range, float vl, float vu, int il, int iu) {
        int n = t.n();
        if (n == 0) return;
        float lower = t.lower(0, n), upper = t.upper(0, n);
        if (range == Range.VALUES) {
            between(Math.clamp(vl, lower, upper), Math.clamp(vu, lower, upper));
        } else if (range == Range.ALL || il == 0 && iu == n) {
            between(lower, upper);
        } else {
            float lo = il == 0 ? lower : bisection.bracket(0, n, il, lower, upper)[0];
            float hi = iu == n ? upper : bisection.bracket(0, n, iu - 1, lower, upper)[1];
            between(lo, hi);
            int before = il - bisection.sturm().count(0, n, lo);
            for (int k = 0; k < before && m > iu - il; k++) drop(smallest());
            while (m > iu - il) drop(largest());
        }
    }

    /// All eigenvalues of each block in (lo, hi].
    private void between(float lo, float hi) {
        for (int b = 0, from = 0; b < nsplit; b++) {
            int to = isplit[isplitOff + b];
            FloatSturm sturm = bisection.sturm();
            int below = sturm.count(from, to, lo), upTo = Math.max(below, sturm.count(from, to, hi));
            bisection.eigenvalues(from, to, Math.max(lo, t.lower(from, to)), Math.min(hi, t.upper(from, to)), below,
                    upTo, w, m);
            if (to - from == 1 && upTo > below) w[m] = t.d()[from];
            Arrays.fill(iblock, m, m + upTo - below, b);
            for (int k = below; k < upTo; k++) number[m++] = k;
            from = to;
        }
    }

    private void drop(int k) {
        m--;
        System.arraycopy(w, k + 1, w, k, m - k);
        System.arraycopy(iblock, k + 1, iblock, k, m - k);
        System.arraycopy(number, k + 1, number, k, m - k);
    }

    private int smallest() {
        int best = 0;
        for (int k = 1; k < m; k++) if (w[k] < w[best]) best = k;
        return best;
    }

    private int largest() {
        int best = 0;
        for (int k = 1; k < m; k++) if (w[k] >= w[best]) best = k;
        return best;
    }

    /// Ascending; eigenvalues of a block, which are so already, keep their order.
    private void sort() {
        for (int k = 1; k < m; k++) {
            float value = w[k];
            int block = iblock[k], at = k;
            for (; at > 0 && w[at - 1] > value; at--) {
                w[at] = w[at - 1];
                iblock[at] = iblock[at - 1];
            }
            w[at] = value;
            iblock[at] = block;
        }
    }
}
