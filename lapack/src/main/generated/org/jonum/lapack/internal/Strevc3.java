// Generated from Dtrevc3.java by build/Float32.java. Do not edit.
package org.jonum.lapack.internal;

import java.util.Arrays;
import org.jonum.blas.Blas;
import org.jonum.blas.FloatLimits;
import org.jonum.blas.FloatView;
import org.jonum.blas.internal.threads.Scratch;
import org.jonum.lapack.FloatSmallSolution;
import org.jonum.lapack.HowMany;
import org.jonum.lapack.Sides;
import org.jonum.lapack.internal.blocks.FloatBlocks;

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
final class Strevc3 {
    private final FloatBlocks la;
    private final FloatView t;
    private final int n;
    private final float small, big;
    private final float[] above;                               // sum of |T(i, j)| over i < j

    private Strevc3(FloatBlocks la, FloatView t) {
        this.la = la;
        this.t = t;
        n = t.rows();
        small = FloatLimits.SAFE_MIN / FloatLimits.ULP * n;
        big = (1 - FloatLimits.ULP) / small;
        above = new float[n];
        for (int j = 0; j < n; j++) above[j] = la.blas().sasum(j, t.data(), t.at(0, j), 1);
    }

    /// VL, VR := the eigenvectors wanted.
    ///
    /// @return how many columns that is
    static int compute(Blas blas, Sides side, HowMany howMany, boolean[] select, int selectOff, int n, float[] t,
            int tOff, int ldt, float[] vl, int vlOff, int ldvl, float[] vr, int vrOff, int ldvr) {
        FloatBlocks la = new FloatBlocks(blas);
        FloatView view = FloatView.of(t, tOff, n, n, ldt);
        int[] wanted = wanted(view, howMany, select, selectOff);
        int m = wanted.length;
        if (m == 0) return 0;
        boolean back = howMany == HowMany.BACKTRANSFORM;
        if (side != Sides.LEFT) {
            new Strevc3(la, view).vectors(wanted, back, false, FloatView.of(vr, vrOff, n, m, ldvr));
        }
        if (side != Sides.RIGHT) {
            float[] work = Scratch.floats((long) n * n);
            FloatView flipped = FloatView.of(work, 0, n, n, n);
            for (int j = 0; j < n; j++) {
                for (int i = 0; i <= Math.min(j + 1, n - 1); i++) work[i + j * n] = view.get(n - 1 - j, n - 1 - i);
            }
            int[] mirrored = new int[m];
            for (int i = 0; i < m; i++) mirrored[i] = n - 1 - wanted[m - 1 - i];
            new Strevc3(la, flipped).vectors(mirrored, back, true, FloatView.of(vl, vlOff, n, m, ldvl));
            Scratch.give(work);
        }
        return m;
    }

    /// The columns of the eigenvectors wanted; of a pair, both.
    private static int[] wanted(FloatView t, HowMany howMany, boolean[] select, int off) {
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
    private void vectors(int[] wanted, boolean back, boolean left, FloatView v) {
        float[] work = Scratch.floats((long) n * Math.min(n, Blocking.EIGENVECTORS + 1));
        for (int end = wanted.length; end > 0;) {
            int begin = Math.max(0, end - Blocking.EIGENVECTORS);
            if (begin > 0 && second(wanted[begin])) begin--;
            int count = end - begin, top = wanted[end - 1] + 1;
            FloatView b = FloatView.of(work, 0, n, count, n);
            Arrays.fill(work, 0, n * count, 0);
            solve(wanted, begin, b);
            int to = left ? wanted.length - end : begin;
            if (left) mirror(wanted, begin, b);
            FloatView out = v.block(0, to, n, count);
            if (back) {
                FloatView x = left ? b.block(n - top, 0, top, count) : b.block(0, 0, top, count);
                normalize(wanted, begin, left, x);
                float[] product = Scratch.floats((long) n * count);
                FloatView p = FloatView.of(product, 0, n, count, n);
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
    private void solve(int[] wanted, int begin, FloatView b) {
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
    private void solve(int j, boolean pair, int first, int end, boolean starts, FloatView b, int c) {
        float[] x = b.data(), a = t.data();
        int re = b.at(0, c), im = re + b.cs(), columns = pair ? 2 : 1;
        float wr = t.get(j, j),
                wi = pair ? (float) Math.sqrt(Math.abs(t.get(j, j + 1))) * (float) Math.sqrt(Math.abs(t.get(j + 1, j))) : 0;
        float least = Math.max(FloatLimits.ULP * (Math.abs(wr) + Math.abs(wi)), small);
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
            float bound = size == 2 ? Math.max(above[row], above[row + 1]) : above[row];
            FloatSmallSolution s = Slaln2.solve(false, size, columns, least, 1, a, t.at(row, row), t.cs(), 1, 1, x,
                    re + row, b.cs(), wr, wi, x, re + row, b.cs());
            float scale = s.scale(), down = s.xnorm() > 1 && bound > big / s.xnorm() ? 1 / s.xnorm() : 1;
            if (scale * down != 1) rescale(b, c, columns, row, size, scale, down);
            for (int k = row; k < row + size; k++) {
                int col = t.at(0, k);
                float xr = x[re + k];
                for (int i = first; i < row; i++) x[re + i] -= xr * a[col + i];
                if (!pair) continue;
                float xi = x[im + k];
                for (int i = first; i < row; i++) x[im + i] -= xi * a[col + i];
            }
        }
    }

    /// The vector of a diagonal block: of 1, and of [a b; c a] with b·c < 0.
    private void start(int j, boolean pair, float wi, float[] x, int re, int im) {
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
    private void rescale(FloatView b, int c, int columns, int row, int size, float scale, float down) {
        for (int k = c; k < c + columns; k++) {
            for (int i = 0; i < n; i++) {
                b.data()[b.at(i, k)] *= i >= row && i < row + size ? down : scale * down;
            }
        }
    }

    /// Vectors of the flipped matrix to left ones of T: rows and columns in reverse order, conjugated.
    private void mirror(int[] wanted, int begin, FloatView b) {
        float[] x = b.data();
        int count = b.cols();
        for (int c = 0; c < count; c++) {
            for (int i = 0, p = b.at(0, c), q = p + n - 1; i < n / 2; i++, p++, q--) {
                float y = x[p];
                x[p] = x[q];
                x[q] = y;
            }
        }
        for (int c = 0; c < count / 2; c++) la.blas().sswap(n, x, b.at(0, c), 1, x, b.at(0, count - 1 - c), 1);
        for (int c = 1, order; c < count; c += order) {         // a pair stands in the wrong order now
            order = second(wanted[begin + count - c]) ? 2 : 1;
            if (order == 1) continue;
            la.blas().sswap(n, x, b.at(0, c - 1), 1, x, b.at(0, c), 1);
            la.blas().sscal(n, -1, x, b.at(0, c), 1);
        }
    }

    /// The largest |re| + |im| of each vector becomes 1.
    private void normalize(int[] wanted, int begin, boolean left, FloatView v) {
        float[] x = v.data();
        int count = v.cols();
        for (int c = 0; c < count; c++) {
            int j = left ? wanted[begin + count - 1 - c] : wanted[begin + c];
            boolean pair = left ? second(j) : j + 1 < n && t.get(j + 1, j) != 0;
            float largest = 0;
            for (int i = 0; i < v.rows(); i++) {
                float size = Math.abs(v.get(i, c)) + (pair ? Math.abs(v.get(i, c + 1)) : 0);
                largest = Math.max(largest, size);
            }
            float factor = 1 / largest;
            la.blas().sscal(v.rows(), factor, x, v.at(0, c), 1);
            if (pair) la.blas().sscal(v.rows(), factor, x, v.at(0, ++c), 1);
        }
    }
}
