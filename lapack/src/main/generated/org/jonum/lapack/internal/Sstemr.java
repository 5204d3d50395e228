// Generated from Dstemr.java by build/Float32.java. Do not edit.
package org.jonum.lapack.internal;

import java.util.Arrays;
import org.jonum.blas.Blas;
import org.jonum.blas.FloatLimits;
import org.jonum.blas.internal.threads.Scratch;
import org.jonum.lapack.Compz;
import org.jonum.lapack.Job;
import org.jonum.lapack.Range;
import org.jonum.lapack.Selected;

/// Eigenvalues and vectors of a symmetric tridiagonal matrix by relatively robust representations, see [FloatMrrr].
///
/// T falls apart where an entry below the diagonal is at most ε·max|tᵢⱼ|. Eigenvalues come from the QL method where all
/// are wanted, else from bisection. What comes back from a block is looked at: where a residual is large, or vectors of
/// close eigenvalues are not orthogonal, divide and conquer solves the block again, so that results are good always.
final class Sstemr {
    /// Residuals and cosines of neighbours that are accepted, in units of n·ε.
    private static final float GOOD = 10;
    /// Distance, in units of the largest entry of T, up to which eigenvalues are looked at in pairs.
    private static final float CLOSE = 1e-3f;

    private final Blas blas;
    private final FloatScaledTridiagonal t;
    private final int[] ends;
    private final float[] z;
    private final int zOff, ldz;

    private Sstemr(Blas blas, FloatScaledTridiagonal t, float[] z, int zOff, int ldz) {
        this.blas = blas;
        this.t = t;
        this.z = z;
        this.zOff = zOff;
        this.ldz = ldz;
        ends = new int[t.n()];
    }

    /// w := the eigenvalues wanted, ascending; Z := their vectors.
    ///
    /// @return info = n if T is not finite, else 0
    static Selected solve(Blas blas, Job jobz, Range range, int n, float[] d, int dOff, float[] e, int eOff,
            float vl, float vu, int il, int iu, float[] w, int wOff, float[] z, int zOff, int ldz) {
        FloatScaledTridiagonal t = FloatScaledTridiagonal.of(n, d, dOff, e, eOff);
        Selected found;
        if (t.isFinite()) {
            Sstemr it = new Sstemr(blas, t, z, zOff, ldz);
            Sstebz values = it.values(range, vl, vu, il, iu);
            if (jobz == Job.VECTORS) {
                it.vectors(values);
            } else {
                Arrays.sort(values.w, 0, values.m);
            }
            for (int k = 0; k < values.m; k++) w[wOff + k] = t.unscaled(values.w[k]);
            found = new Selected(0, values.m);
        } else {
            found = FloatSymmetricSubset.notFinite(jobz, n, Sstebz.sure(range, n, il, iu), w, wOff, z, zOff, ldz);
        }
        t.give();
        return found;
    }

    /// The eigenvalues wanted, block by block, with a small absolute error.
    private Sstebz values(Range range, float vl, float vu, int il, int iu) {
        int n = t.n(), blocks = t.split(FloatLimits.EPS, ends, 0);
        if (range != Range.ALL) { return Sstebz.search(t, ends, 0, blocks, FloatLimits.ULP, range, vl, vu, il, iu); }
        Sstebz all = Sstebz.none(t, ends, 0, blocks);
        float[] e = Scratch.floats(n);
        System.arraycopy(t.d(), 0, all.w, 0, n);
        System.arraycopy(t.e(), 0, e, 0, n);
        for (int b = 0, from = 0; b < blocks; from = ends[b++]) {
            Ssterf.solve(ends[b] - from, all.w, from, e, from);
            Arrays.fill(all.iblock, from, ends[b], b);
            for (int i = from; i < ends[b]; i++) all.number[i] = i - from;
        }
        all.m = n;
        Scratch.give(e);
        return all;
    }

    /// The vector of each eigenvalue in the column of its place in ascending order; w := ascending.
    private void vectors(Sstebz values) {
        int m = values.m, n = t.n();
        int[] column = columns(values.w, m);
        for (int j = 0; j < m; j++) Arrays.fill(z, zOff + j * ldz, zOff + j * ldz + n, 0);
        for (int k = 0, end; k < m; k = end) {
            int b = values.iblock[k];
            for (end = k + 1; end < m && values.iblock[end] == b;) end++;
            block(b == 0 ? 0 : ends[b - 1], ends[b], values.number[k], values.w, k, Arrays.copyOfRange(column, k, end));
        }
        float[] found = values.w.clone();
        for (int k = 0; k < m; k++) values.w[column[k]] = found[k];
        sort(values.w, m);
    }

    /// The place of each of m numbers in their ascending order.
    private static int[] columns(float[] w, int m) {
        int[] order = new int[m], column = new int[m];
        for (int k = 0; k < m; k++) {
            int at = k;
            for (; at > 0 && w[order[at - 1]] > w[k]; at--) order[at] = order[at - 1];
            order[at] = k;
        }
        for (int j = 0; j < m; j++) column[order[j]] = j;
        return column;
    }

    /// Exchange eigenvalues, and vectors with them, which their last correction has put in the wrong order.
    private void sort(float[] w, int m) {
        for (int k = 1; k < m; k++) {
            for (int j = k; j > 0 && w[j - 1] > w[j]; j--) {
                float value = w[j];
                w[j] = w[j - 1];
                w[j - 1] = value;
                blas.sswap(t.n(), z, zOff + j * ldz, 1, z, zOff + (j - 1) * ldz, 1);
            }
        }
    }

    // ---- one block ----

    /// The vectors of a block, which has `column.length` of the eigenvalues wanted: w[k], its number `begin` in the block,
    /// and those after it.
    private void block(int from, int to, int begin, float[] w, int k, int[] column) {
        int n = to - from, count = column.length;
        if (n == 1) {
            z[zOff + from + column[0] * ldz] = 1;
            return;
        }
        int end = begin + count, first = Math.max(0, begin - 1), last = Math.min(n, end + 1);
        float[] lambda = Scratch.floats(last - first);
        System.arraycopy(w, k, lambda, begin - first, count);
        if (first < begin) lambda[0] = Math.min(value(from, to, first), lambda[1]);
        if (last > end) lambda[last - 1 - first] = Math.max(value(from, to, end), lambda[end - 1 - first]);
        FloatMrrr.Target target = new FloatMrrr.Target(begin, end, lambda, z, zOff + from, ldz, column);
        if (FloatMrrr.solve(t, from, to, first, last, target) && isGood(from, to, first, target)) {
            System.arraycopy(lambda, begin - first, w, k, count);
        } else {
            conquer(from, to, w, k, target);
        }
        Scratch.give(lambda);
    }

    private float value(int from, int to, int number) {
        FloatBisection bisection = FloatBisection.of(t.sturm(), FloatLimits.ULP);
        float[] bracket = bisection.bracket(from, to, number, t.lower(from, to), t.upper(from, to));
        return FloatBisection.middle(bracket[0], bracket[1]);
    }

    /// Whether the vectors solve their equation, and neighbours, and all that are close to each other, are orthogonal.
    private boolean isGood(int from, int to, int first, FloatMrrr.Target target) {
        int n = to - from;
        float most = GOOD * n * FloatLimits.ULP;
        float[] lambda = target.lambda();
        for (int k = target.begin(); k < target.end(); k++) {
            float value = lambda[k - first];
            if (!(residual(from, to, value, target.at(k)) <= most)) return false;
            for (int j = k - 1; j >= target.begin() && (j == k - 1 || value - lambda[j - first] <= CLOSE); j--) {
                if (!(Math.abs(blas.sdot(n, z, target.at(j), 1, z, target.at(k), 1)) <= most)) return false;
            }
        }
        return true;
    }

    /// The largest entry of T·z − λ·z.
    private float residual(int from, int to, float lambda, int at) {
        float most = 0, before = 0;
        for (int i = from, k = at; i < to; i++, k++) {
            float after = i < to - 1 ? t.e()[i] * z[k + 1] : 0;
            most = Math.max(most, Math.abs(before + (t.d()[i] - lambda) * z[k] + after));
            before = t.e()[i] * z[k];
        }
        return most;
    }

    /// All vectors of a block by divide and conquer; those wanted are kept.
    private void conquer(int from, int to, float[] w, int k, FloatMrrr.Target target) {
        int n = to - from;
        float[] d = Scratch.floats(n), e = Scratch.floats(n), all = Scratch.floats((long) n * n);
        System.arraycopy(t.d(), from, d, 0, n);
        System.arraycopy(t.e(), from, e, 0, n);
        Sstedc.solve(blas, Compz.INITIALIZE, n, d, 0, e, 0, all, 0, n);
        for (int j = target.begin(); j < target.end(); j++) {
            w[k + j - target.begin()] = d[j];
            System.arraycopy(all, j * n, z, target.at(j), n);
        }
        Scratch.give(d);
        Scratch.give(e);
        Scratch.give(all);
    }
}
