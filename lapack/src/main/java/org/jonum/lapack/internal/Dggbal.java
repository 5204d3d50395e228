package org.jonum.lapack.internal;

import org.jonum.blas.Blas;
import org.jonum.blas.DoubleLimits;
import org.jonum.blas.DoubleView;
import org.jonum.lapack.Balance;
import org.jonum.lapack.Balanced;

/// Balancing of a pencil (A, B) (Ward 1981).
///
/// The permutation isolates eigenvalues: a row in which A and B together have one entry other than zero goes, with
/// the column of that entry, to the end, a column with one such entry to the beginning. The scaling by powers of 10,
/// see [DoublePencilScaling], brings the sizes of all entries between near to 1.
final class Dggbal {
    private static final double RADIX = 10, LOG_RADIX = Math.log10(RADIX);
    private static final int LEAST = (int) (Math.log10(DoubleLimits.SAFE_MIN) / LOG_RADIX + 1);
    private static final int MOST = (int) (-Math.log10(DoubleLimits.SAFE_MIN) / LOG_RADIX);

    private final Blas blas;
    private final DoubleView a, b;
    private final double[] left, right;
    private final int left0, right0;
    private int lo, hi;

    private Dggbal(Blas blas, DoubleView a, DoubleView b, double[] left, int left0, double[] right, int right0) {
        this.blas = blas;
        this.a = a;
        this.b = b;
        this.left = left;
        this.left0 = left0;
        this.right = right;
        this.right0 = right0;
        hi = a.rows();
    }

    /// A, B, lscale, rscale := the balanced pencil and what was done.
    static Balanced balance(Blas blas, Balance job, int n, double[] a, int aOff, int lda, double[] b, int bOff,
            int ldb, double[] lscale, int lscaleOff, double[] rscale, int rscaleOff) {
        Dggbal balance = new Dggbal(blas, DoubleView.of(a, aOff, n, n, lda), DoubleView.of(b, bOff, n, n, ldb), lscale,
                lscaleOff, rscale, rscaleOff);
        if (job == Balance.PERMUTE || job == Balance.BOTH) balance.permute();
        for (int i = balance.lo; i < balance.hi; i++) lscale[lscaleOff + i] = rscale[rscaleOff + i] = 1;
        if ((job == Balance.SCALE || job == Balance.BOTH) && balance.hi - balance.lo > 1) balance.scale();
        if (job == Balance.NONE) return new Balanced(0, n);
        return new Balanced(balance.lo, balance.hi);
    }

    private void permute() {
        for (int i = hi - 1; i >= 0 && hi > 1; i--) {
            int j = only(a.t(), b.t(), i, 0);
            if (j < 0) continue;
            exchange(i, j, hi - 1);
            i = --hi;                                           // look again at all that are left
        }
        if (hi == 1) return;
        for (int j = lo; j < hi; j++) {
            int i = only(a, b, j, lo);
            if (i < 0) continue;
            exchange(i, j, lo);
            j = lo++;
        }
    }

    /// The only row, from `from` to hi − 1, in which column j of one of the matrices is not zero, the last one if it is
    /// zero in all; −1 if there are several.
    private int only(DoubleView x, DoubleView y, int j, int from) {
        int found = -1;
        for (int i = from; i < hi; i++) {
            if (x.get(i, j) == 0 && y.get(i, j) == 0) continue;
            if (found >= 0) return -1;
            found = i;
        }
        return found < 0 ? hi - 1 : found;
    }

    /// Row i and column j go to row and column k.
    private void exchange(int i, int j, int k) {
        left[left0 + k] = i;
        right[right0 + k] = j;
        for (DoubleView x : new DoubleView[] {a, b}) {
            int cols = x.cols() - lo;
            if (i != k) blas.dswap(cols, x.data(), x.at(i, lo), x.cs(), x.data(), x.at(k, lo), x.cs());
            if (j != k) blas.dswap(hi, x.data(), x.at(0, j), 1, x.data(), x.at(0, k), 1);
        }
    }

    private void scale() {
        new DoublePencilScaling(a, b, lo, hi).solve(left, left0, right, right0);
        for (int i = lo; i < hi; i++) left[left0 + i] = factor(left[left0 + i], a.t(), b.t(), i, lo, a.cols());
        for (int j = lo; j < hi; j++) right[right0 + j] = factor(right[right0 + j], a, b, j, 0, hi);
        for (DoubleView x : new DoubleView[] {a, b}) {
            for (int i = lo; i < hi; i++) blas.dscal(x.cols() - lo, left[left0 + i], x.data(), x.at(i, lo), x.cs());
            for (int j = lo; j < hi; j++) blas.dscal(hi, right[right0 + j], x.data(), x.at(0, j), 1);
        }
    }

    /// The power of the radix nearest to an exponent, such that nothing in column j overflows; 1 if it is not finite.
    private double factor(double exponent, DoubleView x, DoubleView y, int j, int from, int to) {
        double largest = 0;
        for (int i = from; i < to; i++)
            largest = Math.max(largest, Math.max(Math.abs(x.get(i, j)), Math.abs(y.get(i, j))));
        if (!(largest < Double.POSITIVE_INFINITY)) return 1;    // nor NaN
        int digits = (int) (Math.log10(largest + DoubleLimits.SAFE_MIN) / LOG_RADIX + 1);
        int power = (int) (exponent + Math.copySign(0.5, exponent));
        return Math.pow(RADIX, Math.min(Math.max(power, LEAST), Math.min(MOST, MOST - digits)));
    }
}
