package org.jonum.lapack.internal.door;

import org.jonum.blas.internal.door.Args;
import org.jonum.lapack.Range;

/// The checks of what tells which eigenvalues are wanted.
final class Selection {
    private Selection() {}

    /// The range of a matrix of order n is there and not empty.
    static void check(String routine, Range range, int n, double vl, double vu, int il, int iu) {
        if (range == Range.VALUES && n > 0 && !(vl < vu)) throw Args.bad(routine, "vu", vu, "> vl = " + vl);
        if (range != Range.INDICES) return;
        if (il < 0 || il >= Math.max(1, n)) {
            throw Args.bad(routine, "il", il, ">= 0 and < max(1, n) = " + Math.max(1, n));
        }
        if (iu > n || iu < Math.min(n, il + 1)) {
            throw Args.bad(routine, "iu", iu, ">= min(n, il + 1) = " + Math.min(n, il + 1) + " and <= n = " + n);
        }
    }

    /// The same for singular values, which are not negative.
    static void checkSizes(String routine, Range range, int n, double vl, double vu, int il, int iu) {
        if (range == Range.VALUES && !(vl >= 0)) throw Args.bad(routine, "vl", vl, ">= 0");
        check(routine, range, n, vl, vu, il, iu);
    }

    /// How many eigenvalues there may be.
    static int most(Range range, int n, int il, int iu) {
        return range == Range.INDICES ? iu - il : n;
    }

    /// Eigenvalues stand in the order of their blocks, ascending within each; the ends of the blocks ascend up to n.
    static void blocks(String routine, int n, int m, double[] w, int wOff, int[] iblock, int iblockOff, int[] isplit,
            int isplitOff) {
        ascending(routine, n, m, iblock, iblockOff, isplit, isplitOff);
        for (int j = 1; j < m; j++) {
            if (iblock[iblockOff + j] == iblock[iblockOff + j - 1] && w[wOff + j] < w[wOff + j - 1]) {
                throw Args.bad(routine, "w", w[wOff + j] + " after " + w[wOff + j - 1], "ascending in each block");
            }
        }
    }

    /// Eigenvalues stand in the order of their blocks, ascending within each; the ends of the blocks ascend up to n.
    static void blocks(String routine, int n, int m, float[] w, int wOff, int[] iblock, int iblockOff, int[] isplit,
            int isplitOff) {
        ascending(routine, n, m, iblock, iblockOff, isplit, isplitOff);
        for (int j = 1; j < m; j++) {
            if (iblock[iblockOff + j] == iblock[iblockOff + j - 1] && w[wOff + j] < w[wOff + j - 1]) {
                throw Args.bad(routine, "w", w[wOff + j] + " after " + w[wOff + j - 1], "ascending in each block");
            }
        }
    }

    private static void ascending(String routine, int n, int m, int[] iblock, int iblockOff, int[] isplit,
            int isplitOff) {
        for (int j = 0, last = 0; j < m; j++) {
            int block = iblock[iblockOff + j];
            if (block < last || block >= n) {
                throw Args.bad(routine, "iblock", block, ">= " + last + " and < n = " + n + ", blocks count from 0");
            }
            last = block;
        }
        int blocks = m == 0 ? 0 : iblock[iblockOff + m - 1] + 1;
        Args.vector(routine, "isplit", isplit, isplitOff, blocks);
        for (int b = 0, end = 0; b < blocks; b++) {
            if (isplit[isplitOff + b] <= end || isplit[isplitOff + b] > n) {
                throw Args.bad(routine, "isplit", isplit[isplitOff + b], "> " + end + " and <= n = " + n);
            }
            end = isplit[isplitOff + b];
        }
    }
}
