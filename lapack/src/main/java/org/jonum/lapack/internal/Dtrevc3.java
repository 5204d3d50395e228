package org.jonum.lapack.internal;

import java.util.Arrays;
import org.jonum.blas.Blas;
import org.jonum.blas.DoubleLimits;
import org.jonum.blas.DoubleView;
import org.jonum.blas.internal.threads.Scratch;
import org.jonum.lapack.DoubleSmallSolution;
import org.jonum.lapack.HowMany;
import org.jonum.lapack.Sides;
import org.jonum.lapack.internal.blocks.DoubleBlocks;

/// Eigenvectors of a quasi-triangular matrix by back-substitution with many vectors at once.
///
/// The vector of the eigenvalue λ at (j, j) has xⱼ = 1 and (T − λ·I)·x = 0 in the rows above. Blocks of
/// rows R are taken from the bottom to the top:
///
/// ```
///     for each vector: solve (T(R, R) − λ·I)·x(R) = b(R)         with the λ of that vector
///     B(above R) := B(above R) − T(above R, R)·X(R)              one product for all vectors
/// ```
/// A vector is scaled down as soon as one of its entries, or what it is multiplied by, might overflow.
/// Left eigenvectors are right ones of the transpose with rows and columns in reverse order, which is
/// upper quasi-triangular again.
final class Dtrevc3 {
    private final DoubleBlocks la;
    private final DoubleView t;
    private final int n;
    private final double small, big;
    private final double[] above;                               // sum of |T(i, j)| over i < j

    private Dtrevc3(DoubleBlocks la, DoubleView t) {
        this.la = la;
        this.t = t;
        n = t.rows();
        small = DoubleLimits.SAFE_MIN / DoubleLimits.ULP * n;
        big = (1 - DoubleLimits.ULP) / small;
        above = new double[n];
        for (int j = 0; j < n; j++) above[j] = la.blas().dasum(j, t.data(), t.at(0, j), 1);
    }

    /// VL, VR := the eigenvectors wanted.
    ///
    /// @return how many columns that is
    static int compute(Blas blas, Sides side, HowMany howMany, boolean[] select, int selectOff, int n, double[] t,
            int tOff, int ldt, double[] vl, int vlOff, int ldvl, double[] vr, int vrOff, int ldvr) {
        DoubleBlocks la = new DoubleBlocks(blas);
        DoubleView view = DoubleView.of(t, tOff, n, n, ldt);
        int[] wanted = wanted(view, howMany, select, selectOff);
        int m = wanted.length;
        if (m == 0) return 0;
        boolean back = howMany == HowMany.BACKTRANSFORM;
        if (side != Sides.LEFT) {
            new Dtrevc3(la, view).vectors(wanted, back, false, DoubleView.of(vr, vrOff, n, m, ldvr));
        }
        if (side != Sides.RIGHT) {
            double[] work = Scratch.doubles((long) n * n);
            DoubleView flipped = DoubleView.of(work, 0, n, n, n);
            for (int j = 0; j < n; j++) {
                for (int i = 0; i <= Math.min(j + 1, n - 1); i++) work[i + j * n] = view.get(n - 1 - j, n - 1 - i);
            }
            int[] mirrored = new int[m];
            for (int i = 0; i < m; i++) mirrored[i] = n - 1 - wanted[m - 1 - i];
            new Dtrevc3(la, flipped).vectors(mirrored, back, true, DoubleView.of(vl, vlOff, n, m, ldvl));
            Scratch.give(work);
        }
        return m;
    }

    /// The columns of the eigenvectors wanted; of a pair, both.
    private static int[] wanted(DoubleView t, HowMany howMany, boolean[] select, int off) {
        int n = t.rows(), m = 0;
        int[] wanted = new int[n];
        for (int j = 0; j < n; j++) {
            int size = j + 1 < n && t.get(j + 1, j) != 0 ? 2 : 1;
            boolean take = howMany != HowMany.SELECTED || select[off + j] || size == 2 && select[off + j + 1];
            for (int i = 0; take && i < size; i++) wanted[m++] = j + i;
            if (take && size == 2 && howMany == HowMany.SELECTED) {
                select[off + j] = true;
                select[off + j + 1] = false;
            }
            j += size - 1;
        }
        return Arrays.copyOf(wanted, m);
    }

    /// The vectors of the eigenvalues `wanted`, in ascending order, into V; if `left`, V has them in reverse order and
    /// upside down.
    private void vectors(int[] wanted, boolean back, boolean left, DoubleView v) {
        double[] work = Scratch.doubles((long) n * Math.min(n, Blocking.EIGENVECTORS + 1));
        for (int end = wanted.length; end > 0;) {
            int begin = Math.max(0, end - Blocking.EIGENVECTORS);
            if (begin > 0 && second(wanted[begin])) begin--;
            int count = end - begin, top = wanted[end - 1] + 1;
            DoubleView b = DoubleView.of(work, 0, n, count, n);
            Arrays.fill(work, 0, n * count, 0);
            solve(wanted, begin, b);
            int to = left ? wanted.length - end : begin;
            if (left) mirror(wanted, begin, b);
            DoubleView out = v.block(0, to, n, count);
            if (back) {
                DoubleView x = left ? b.block(n - top, 0, top, count) : b.block(0, 0, top, count);
                normalize(wanted, begin, left, x);
                double[] product = Scratch.doubles((long) n * count);
                DoubleView p = DoubleView.of(product, 0, n, count, n);
                la.gemm(1, v.block(0, left ? n - top : 0, n, top), x, 0, p);
                la.copy(p, out);
                Scratch.give(product);
            } else {
                la.copy(b, out);
            }
            normalize(wanted, begin, left, out);
            end = begin;
        }
        Scratch.give(work);
    }

    /// Whether row j is the second one of a 2×2 block.
    private boolean second(int j) {
        return j > 0 && t.get(j, j - 1) != 0;
    }

    /// B := the vectors, real and imaginary parts side by side.
    private void solve(int[] wanted, int begin, DoubleView b) {
        int count = b.cols(), top = wanted[begin + count - 1] + 1;
        for (int end = top; end > 0;) {
            int first = Math.max(0, end - Blocking.EIGENVECTOR_ROWS);
            if (first > 0 && second(first)) first--;
            for (int c = 0; c < count; c++) {
                int j = wanted[begin + c];
                boolean pair = j + 1 < n && t.get(j + 1, j) != 0;
                if (j >= first) solve(j, pair, first, Math.min(end, j + (pair ? 2 : 1)), j < end, b, c);
                if (pair) c++;
            }
            la.gemm(-1, t.block(0, first, first, end - first), b.block(first, 0, end - first, count), 1,
                    b.block(0, 0, first, count));
            end = first;
        }
    }

    /// Rows first to end − 1 of one vector, in column c, or two columns for a pair.
    private void solve(int j, boolean pair, int first, int end, boolean starts, DoubleView b, int c) {
        double[] x = b.data(), a = t.data();
        int re = b.at(0, c), im = re + b.cs(), columns = pair ? 2 : 1;
        double wr = t.get(j, j),
                wi = pair ? Math.sqrt(Math.abs(t.get(j, j + 1))) * Math.sqrt(Math.abs(t.get(j + 1, j))) : 0;
        double least = Math.max(DoubleLimits.ULP * (Math.abs(wr) + Math.abs(wi)), small);
        int row = end;
        if (starts) {
            row = j;
            start(j, pair, wi, x, re, im);
            for (int k = j; k < end; k++) {
                for (int i = first; i < j; i++) {
                    x[re + i] -= x[re + k] * a[t.at(i, k)];
                    if (pair) x[im + i] -= x[im + k] * a[t.at(i, k)];
                }
            }
        }
        while (row > first) {
            int size = row - 1 > 0 && t.get(row - 1, row - 2) != 0 ? 2 : 1;
            row -= size;
            double bound = size == 2 ? Math.max(above[row], above[row + 1]) : above[row];
            DoubleSmallSolution s = Dlaln2.solve(false, size, columns, least, 1, a, t.at(row, row), t.cs(), 1, 1, x,
                    re + row, b.cs(), wr, wi, x, re + row, b.cs());
            double scale = s.scale(), down = s.xnorm() > 1 && bound > big / s.xnorm() ? 1 / s.xnorm() : 1;
            if (scale * down != 1) rescale(b, c, columns, row, size, scale, down);
            for (int k = row; k < row + size; k++) {
                int col = t.at(0, k);
                double xr = x[re + k];
                for (int i = first; i < row; i++) x[re + i] -= xr * a[col + i];
                if (!pair) continue;
                double xi = x[im + k];
                for (int i = first; i < row; i++) x[im + i] -= xi * a[col + i];
            }
        }
    }

    /// The vector of a diagonal block: of 1, and of [a b; c a] with b·c < 0.
    private void start(int j, boolean pair, double wi, double[] x, int re, int im) {
        if (!pair) {
            x[re + j] = 1;
        } else if (Math.abs(t.get(j, j + 1)) >= Math.abs(t.get(j + 1, j))) {
            x[re + j] = 1;
            x[im + j + 1] = wi / t.get(j, j + 1);
        } else {
            x[re + j] = -wi / t.get(j + 1, j);
            x[im + j + 1] = 1;
        }
    }

    /// All entries times scale·down; those just solved for have been multiplied by `scale` already.
    private void rescale(DoubleView b, int c, int columns, int row, int size, double scale, double down) {
        for (int k = c; k < c + columns; k++) {
            for (int i = 0; i < n; i++) {
                b.data()[b.at(i, k)] *= i >= row && i < row + size ? down : scale * down;
            }
        }
    }

    /// Vectors of the flipped matrix to left ones of T: rows and columns in reverse order, conjugated.
    private void mirror(int[] wanted, int begin, DoubleView b) {
        double[] x = b.data();
        int count = b.cols();
        for (int c = 0; c < count; c++) {
            for (int i = 0, p = b.at(0, c), q = p + n - 1; i < n / 2; i++, p++, q--) {
                double y = x[p];
                x[p] = x[q];
                x[q] = y;
            }
        }
        for (int c = 0; c < count / 2; c++) la.blas().dswap(n, x, b.at(0, c), 1, x, b.at(0, count - 1 - c), 1);
        for (int c = 1, order; c < count; c += order) {         // a pair stands in the wrong order now
            order = second(wanted[begin + count - c]) ? 2 : 1;
            if (order == 1) continue;
            la.blas().dswap(n, x, b.at(0, c - 1), 1, x, b.at(0, c), 1);
            la.blas().dscal(n, -1, x, b.at(0, c), 1);
        }
    }

    /// The largest |re| + |im| of each vector becomes 1.
    private void normalize(int[] wanted, int begin, boolean left, DoubleView v) {
        double[] x = v.data();
        int count = v.cols();
        for (int c = 0; c < count; c++) {
            int j = left ? wanted[begin + count - 1 - c] : wanted[begin + c];
            boolean pair = left ? second(j) : j + 1 < n && t.get(j + 1, j) != 0;
            double largest = 0;
            for (int i = 0; i < v.rows(); i++) {
                double size = Math.abs(v.get(i, c)) + (pair ? Math.abs(v.get(i, c + 1)) : 0);
                largest = Math.max(largest, size);
            }
            double factor = 1 / largest;
            la.blas().dscal(v.rows(), factor, x, v.at(0, c), 1);
            if (pair) la.blas().dscal(v.rows(), factor, x, v.at(0, ++c), 1);
        }
    }
}
