package org.jonum.lapack.internal;

import java.util.Arrays;
import org.jonum.blas.Blas;
import org.jonum.blas.DoubleLimits;
import org.jonum.blas.internal.threads.Scratch;
import org.jonum.lapack.Compz;
import org.jonum.lapack.Job;
import org.jonum.lapack.Range;
import org.jonum.lapack.Selected;

/// Eigenvalues and vectors of a symmetric tridiagonal matrix by relatively robust representations, see [DoubleMrrr].
///
/// T falls apart where an entry below the diagonal is at most ε·max|tᵢⱼ|. Eigenvalues come from the QL method where all
/// are wanted, else from bisection. What comes back from a block is looked at: where a residual is large, or vectors of
/// close eigenvalues are not orthogonal, divide and conquer solves the block again, so that results are good always.
final class Dstemr {
    /// Residuals and cosines of neighbours that are accepted, in units of n·ε.
    private static final double GOOD = 10;
    /// Distance, in units of the largest entry of T, up to which eigenvalues are looked at in pairs.
    private static final double CLOSE = 1e-3;

    private final Blas blas;
    private final DoubleScaledTridiagonal t;
    private final int[] ends;
    private final double[] z;
    private final int zOff, ldz;

    private Dstemr(Blas blas, DoubleScaledTridiagonal t, double[] z, int zOff, int ldz) {
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
    static Selected solve(Blas blas, Job jobz, Range range, int n, double[] d, int dOff, double[] e, int eOff,
            double vl, double vu, int il, int iu, double[] w, int wOff, double[] z, int zOff, int ldz) {
        DoubleScaledTridiagonal t = DoubleScaledTridiagonal.of(n, d, dOff, e, eOff);
        Selected found;
        if (t.isFinite()) {
            Dstemr it = new Dstemr(blas, t, z, zOff, ldz);
            Dstebz values = it.values(range, vl, vu, il, iu);
            if (jobz == Job.VECTORS) {
                it.vectors(values);
            } else {
                Arrays.sort(values.w, 0, values.m);
            }
            for (int k = 0; k < values.m; k++) w[wOff + k] = t.unscaled(values.w[k]);
            found = new Selected(0, values.m);
        } else {
            found = DoubleSymmetricSubset.notFinite(jobz, n, Dstebz.sure(range, n, il, iu), w, wOff, z, zOff, ldz);
        }
        t.give();
        return found;
    }

    /// The eigenvalues wanted, block by block, with a small absolute error.
    private Dstebz values(Range range, double vl, double vu, int il, int iu) {
        int n = t.n(), blocks = t.split(DoubleLimits.EPS, ends, 0);
        if (range != Range.ALL) { return Dstebz.search(t, ends, 0, blocks, DoubleLimits.ULP, range, vl, vu, il, iu); }
        Dstebz all = Dstebz.none(t, ends, 0, blocks);
        double[] e = Scratch.doubles(n);
        System.arraycopy(t.d(), 0, all.w, 0, n);
        System.arraycopy(t.e(), 0, e, 0, n);
        for (int b = 0, from = 0; b < blocks; from = ends[b++]) {
            Dsterf.solve(ends[b] - from, all.w, from, e, from);
            Arrays.fill(all.iblock, from, ends[b], b);
            for (int i = from; i < ends[b]; i++) all.number[i] = i - from;
        }
        all.m = n;
        Scratch.give(e);
        return all;
    }

    /// The vector of each eigenvalue in the column of its place in ascending order; w := ascending.
    private void vectors(Dstebz values) {
        int m = values.m, n = t.n();
        int[] column = columns(values.w, m);
        for (int j = 0; j < m; j++) Arrays.fill(z, zOff + j * ldz, zOff + j * ldz + n, 0);
        for (int k = 0, end; k < m; k = end) {
            int b = values.iblock[k];
            for (end = k + 1; end < m && values.iblock[end] == b;) end++;
            block(b == 0 ? 0 : ends[b - 1], ends[b], values.number[k], values.w, k, Arrays.copyOfRange(column, k, end));
        }
        double[] found = values.w.clone();
        for (int k = 0; k < m; k++) values.w[column[k]] = found[k];
        sort(values.w, m);
    }

    /// The place of each of m numbers in their ascending order.
    private static int[] columns(double[] w, int m) {
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
    private void sort(double[] w, int m) {
        for (int k = 1; k < m; k++) {
            for (int j = k; j > 0 && w[j - 1] > w[j]; j--) {
                double value = w[j];
                w[j] = w[j - 1];
                w[j - 1] = value;
                blas.dswap(t.n(), z, zOff + j * ldz, 1, z, zOff + (j - 1) * ldz, 1);
            }
        }
    }

    // ---- one block ----

    /// The vectors of a block, which has `column.length` of the eigenvalues wanted: w[k], its number `begin` in the block,
    /// and those after it.
    private void block(int from, int to, int begin, double[] w, int k, int[] column) {
        int n = to - from, count = column.length;
        if (n == 1) {
            z[zOff + from + column[0] * ldz] = 1;
            return;
        }
        int end = begin + count, first = Math.max(0, begin - 1), last = Math.min(n, end + 1);
        double[] lambda = Scratch.doubles(last - first);
        System.arraycopy(w, k, lambda, begin - first, count);
        if (first < begin) lambda[0] = Math.min(value(from, to, first), lambda[1]);
        if (last > end) lambda[last - 1 - first] = Math.max(value(from, to, end), lambda[end - 1 - first]);
        DoubleMrrr.Target target = new DoubleMrrr.Target(begin, end, lambda, z, zOff + from, ldz, column);
        if (DoubleMrrr.solve(t, from, to, first, last, target) && isGood(from, to, first, target)) {
            System.arraycopy(lambda, begin - first, w, k, count);
        } else {
            conquer(from, to, w, k, target);
        }
        Scratch.give(lambda);
    }

    private double value(int from, int to, int number) {
        DoubleBisection bisection = DoubleBisection.of(t.sturm(), DoubleLimits.ULP);
        double[] bracket = bisection.bracket(from, to, number, t.lower(from, to), t.upper(from, to));
        return DoubleBisection.middle(bracket[0], bracket[1]);
    }

    /// Whether the vectors solve their equation, and neighbours, and all that are close to each other, are orthogonal.
    private boolean isGood(int from, int to, int first, DoubleMrrr.Target target) {
        int n = to - from;
        double most = GOOD * n * DoubleLimits.ULP;
        double[] lambda = target.lambda();
        for (int k = target.begin(); k < target.end(); k++) {
            double value = lambda[k - first];
            if (!(residual(from, to, value, target.at(k)) <= most)) return false;
            for (int j = k - 1; j >= target.begin() && (j == k - 1 || value - lambda[j - first] <= CLOSE); j--) {
                if (!(Math.abs(blas.ddot(n, z, target.at(j), 1, z, target.at(k), 1)) <= most)) return false;
            }
        }
        return true;
    }

    /// The largest entry of T·z − λ·z.
    private double residual(int from, int to, double lambda, int at) {
        double most = 0, before = 0;
        for (int i = from, k = at; i < to; i++, k++) {
            double after = i < to - 1 ? t.e()[i] * z[k + 1] : 0;
            most = Math.max(most, Math.abs(before + (t.d()[i] - lambda) * z[k] + after));
            before = t.e()[i] * z[k];
        }
        return most;
    }

    /// All vectors of a block by divide and conquer; those wanted are kept.
    private void conquer(int from, int to, double[] w, int k, DoubleMrrr.Target target) {
        int n = to - from;
        double[] d = Scratch.doubles(n), e = Scratch.doubles(n), all = Scratch.doubles((long) n * n);
        System.arraycopy(t.d(), from, d, 0, n);
        System.arraycopy(t.e(), from, e, 0, n);
        Dstedc.solve(blas, Compz.INITIALIZE, n, d, 0, e, 0, all, 0, n);
        for (int j = target.begin(); j < target.end(); j++) {
            w[k + j - target.begin()] = d[j];
            System.arraycopy(all, j * n, z, target.at(j), n);
        }
        Scratch.give(d);
        Scratch.give(e);
        Scratch.give(all);
    }
}
