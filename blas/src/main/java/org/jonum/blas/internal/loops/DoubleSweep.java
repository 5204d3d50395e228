package org.jonum.blas.internal.loops;

import org.jonum.blas.Diag;
import org.jonum.blas.Side;
import org.jonum.blas.Trans;
import org.jonum.blas.Uplo;
import org.jonum.blas.internal.threads.Pool;
import org.jonum.blas.internal.threads.Scratch;
import org.jonum.blas.spi.DoubleKernels;

/// B := α·T·B and B := T⁻¹·B in place, T = op(A) triangular of a large order, in one sweep over blocks B_p of kc rows. Each block is
/// packed once for all its products; the rows B_i above it (T upper) or below it (T lower) take theirs at once.
///
/// ```
///   T·B     p downwards (T upper) or upwards (lower)     B̃ := B_p,  B_i := B_i + α·T_ip·B̃,  B_p := α·T_pp·B̃
///   T⁻¹·B   p upwards (T upper) or downwards (lower)     B_p := T_pp⁻¹·B_p,  B̃ := B_p,  B_i := B_i − T_ip·B̃
/// ```
/// A block may be overwritten once it is packed. Columns of B are independent, so threads take bands of columns; a column gets the
/// same operations in whichever band it lies. The object is an operation under way, from a pool.
final class DoubleSweep {
    /// The order from which a product is faster in one sweep than by halves of [DoubleTriangle]. A solution, whose diagonal
    /// blocks that solves, is so from the second block on.
    static final int LARGE = 129;

    private static final Pool<DoubleSweep> POOL = new Pool<>(DoubleSweep::new);

    private Uplo uplo = Uplo.UPPER;
    private Trans trans = Trans.NO_TRANS;
    private Diag diag = Diag.NON_UNIT;
    private double[] a = DoubleSource.NOTHING, b = DoubleSource.NOTHING;
    private int aOff, lda, m, n, bOff, ldb;

    private DoubleSweep() {}

    /// A of order m and B, m×n.
    static DoubleSweep take(Uplo uplo, Trans trans, Diag diag, double[] a, int aOff, int lda,
            double[] b, int bOff, int ldb, int m, int n) {
        DoubleSweep o = POOL.take();
        o.uplo = uplo;
        o.trans = trans;
        o.diag = diag;
        o.a = a;
        o.aOff = aOff;
        o.lda = lda;
        o.b = b;
        o.bOff = bOff;
        o.ldb = ldb;
        o.m = m;
        o.n = n;
        return o;
    }

    /// Back to the pool, with nothing held.
    void give() {
        a = DoubleSource.NOTHING;
        b = DoubleSource.NOTHING;
        POOL.give(this);
    }

    /// B := α·T·B.
    void multiply(DoubleKernels kernels, double alpha) {
        run(kernels, false, alpha);
    }

    /// B := T⁻¹·B.
    void solve(DoubleKernels kernels) {
        run(kernels, true, -1);
    }

    private void run(DoubleKernels kernels, boolean solve, double alpha) {
        boolean large = (long) n * m * m / 2 >= DoubleProduct.PARALLEL;
        int step = Cuts.band(n, kernels.nr(), large);
        if (step >= n) columns(kernels, solve, alpha, 0, n);           // one thread makes no object
        else Cuts.bands(n, step, (first, count) -> columns(kernels, solve, alpha, first, count));
    }

    /// The columns of B from `first` on, nc at a time.
    private void columns(DoubleKernels kernels, boolean solve, double alpha, int first, int columns) {
        int kc = Math.min(kernels.blocking().kc(), m), nc = Math.min(kernels.blocking().nc(), columns);
        double[] bt = Scratch.doubles((long) kc * nc);
        for (int j = 0; j < columns; j += nc) {
            sweep(kernels, solve, alpha, kc, bt, bOff + (first + j) * ldb, Math.min(nc, columns - j));
        }
        Scratch.give(bt);
    }

    /// The columns of B from index `at` on.
    private void sweep(DoubleKernels kernels, boolean solve, double alpha, int kc, double[] bt, int at, int cols) {
        boolean upper = isUpper(), down = upper != solve;
        int rs = trans.isTrans() ? lda : 1, cs = trans.isTrans() ? 1 : lda;
        DoubleProduct product = DoubleProduct.take();
        for (int done = 0; done < m; done += kc) {
            int depth = Math.min(kc, m - done), p = down ? done : m - done - depth, block = aOff + p * (lda + 1);
            int top = upper ? 0 : p + depth, others = upper ? p : m - top;
            if (solve) solveBlock(kernels, block, depth, at + p, cols);
            product.bT.general(b, at + p, ldb, 1);
            product.bT.pack(kernels, 0, cols, 0, depth, kernels.nr(), 1, bt, 0);
            product.a.general(a, aOff + top * rs + p * cs, rs, cs);
            product.onto(Part.ALL, b, at + top, ldb, others, cols);
            product.rows(kernels, alpha, 0, depth, bt, 0, cols, true);
            product.a.general(a, block, rs, cs);
            if (!solve) multiplyBlock(kernels, alpha, product.a, depth, bt, at + p, cols);
        }
        product.give();
    }

    /// Whether T is upper triangular.
    private boolean isUpper() {
        return uplo == Uplo.UPPER != trans.isTrans();
    }

    private void solveBlock(DoubleKernels kernels, int block, int depth, int at, int cols) {
        DoubleTriangle t = DoubleTriangle.take(Side.LEFT, uplo, trans, diag, a, block, lda, b, at, ldb, depth, cols);
        t.solve(kernels);
        t.give();
    }

    /// B_p from index `at` on := α·T_pp·B̃, mc rows at a time; of T_pp the columns are packed that these rows have.
    private void multiplyBlock(DoubleKernels kernels, double alpha, DoubleSource block, int depth, double[] bt, int at,
            int cols) {
        int mr = kernels.mr(), nr = kernels.nr(), mc = Math.min(kernels.blocking().mc(), up(depth, mr));
        double[] tt = Scratch.doubles((long) mc * depth), tile = Scratch.doubles((long) mr * nr);
        for (int ic = 0; ic < depth; ic += mc) {
            int rows = Math.min(mc, depth - ic), left = isUpper() ? ic : 0, k = isUpper() ? depth - ic : ic + rows;
            block.pack(kernels, ic, rows, left, k, mr, kernels.unit(), tt, 0);
            for (int i = 0; i < rows; i += mr) {
                int h = Math.min(mr, rows - i), high = up(h, kernels.unit());
                fillUp(tt, i * k + (ic - left + i) * high, h, high);
            }
            for (int j = 0; j < cols; j += nr) {
                int w = Math.min(nr, cols - j), bj = j * depth + left * w;
                boolean finite = kernels.maxAbs(k * w, bt, bj) < Double.POSITIVE_INFINITY;
                for (int i = 0; i < rows; i += mr) {
                    int h = Math.min(mr, rows - i), to = at + ic + i + j * ldb;
                    multiplyTile(kernels, finite, alpha, h, w, k, ic - left + i, tt, i * k, bt, bj, to, tile);
                }
            }
        }
        Scratch.give(tt);
        Scratch.give(tile);
    }

    /// The packed rows of a triangle as a tile takes them: zeros in the other triangle, ones on a unit diagonal.
    private void fillUp(double[] tt, int to, int h, int high) {
        for (int p = 0; p < h; p++) {
            int first = isUpper() ? p + 1 : 0, end = isUpper() ? h : p;
            for (int r = first; r < end; r++) tt[to + r + p * high] = 0;
            if (diag == Diag.UNIT) tt[to + p + p * high] = 1;
        }
    }

    /// A tile of B: h rows of T, whose diagonal begins at column d of the k that are packed, by w columns of B̃.
    private void multiplyTile(DoubleKernels kernels, boolean finite, double alpha, int h, int w, int k, int d,
            double[] tt, int tOff, double[] bt, int btOff, int to, double[] tile) {
        int high = up(h, kernels.unit()), first = isUpper() ? d : 0, depth = isUpper() ? k - d : d + h;
        int ti = tOff + first * high, bi = btOff + first * w;
        if (!finite) {
            exactTile(alpha, h, high, w, depth, d - first, tt, ti, bt, bi, to);
        } else if (h == high) {
            kernels.setTile(h, w, depth, alpha, tt, ti, bt, bi, b, to, ldb);
        } else {
            kernels.setTile(high, w, depth, alpha, tt, ti, bt, bi, tile, 0, high);
            for (int q = 0; q < w; q++) System.arraycopy(tile, q * high, b, to + q * ldb, h);
        }
    }

    /// The same where B̃ has Inf or NaN, which must not meet the zeros of T.
    private void exactTile(double alpha, int h, int high, int w, int depth, int d, double[] tt, int ti,
            double[] bt, int bi, int to) {
        for (int q = 0; q < w; q++) {
            for (int r = 0; r < h; r++) {
                int first = isUpper() ? d + r : 0, end = isUpper() ? depth : d + r + 1;
                double sum = 0;
                for (int p = first; p < end; p++) sum += tt[ti + r + p * high] * bt[bi + p * w + q];
                b[to + r + q * ldb] = alpha * sum;
            }
        }
    }

    private static int up(int n, int unit) {
        return Math.ceilDiv(n, unit) * unit;
    }
}
