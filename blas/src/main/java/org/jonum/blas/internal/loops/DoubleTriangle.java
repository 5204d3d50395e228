package org.jonum.blas.internal.loops;

import org.jonum.blas.Diag;
import org.jonum.blas.Side;
import org.jonum.blas.Trans;
import org.jonum.blas.Uplo;
import org.jonum.blas.internal.threads.Parallel;
import org.jonum.blas.internal.threads.Pool;
import org.jonum.blas.internal.threads.Scratch;
import org.jonum.blas.spi.DoubleKernels;

/// X := X·T⁻¹ and X := X·T, T triangular, by halves: everything off the diagonal blocks is a packed product.
///
/// A triangle on the left is one on the right of the transpose: op(A)·X = B is Xᵀ·op(A)ᵀ = Bᵀ. Rows of X are
/// independent, so threads take bands of rows; a row gets the same operations in whichever band it lies.
/// The object is an operation under way, from a pool.
final class DoubleTriangle {
    /// Order up to which a diagonal block goes to the panel kernels.
    private static final int BASE = 64;

    private static final Pool<DoubleTriangle> POOL = new Pool<>(DoubleTriangle::new);

    private Uplo uplo = Uplo.UPPER;
    private Diag diag = Diag.NON_UNIT;
    private double[] t = DoubleSource.NOTHING, x = DoubleSource.NOTHING;
    private int tOff, tRs, tCs, order, xOff, xRs, xCs, rows;

    private DoubleTriangle() {}

    /// The triangle T = op(A), or op(A)ᵀ where A stands on the left, and X = B, or Bᵀ.
    static DoubleTriangle take(Side side, Uplo uplo, Trans trans, Diag diag, double[] a, int aOff, int lda,
            double[] b, int bOff, int ldb, int m, int n) {
        DoubleTriangle o = POOL.take();
        boolean left = side == Side.LEFT, flip = trans.isTrans() != left;
        o.uplo = flip ? uplo.flip() : uplo;
        o.diag = diag;
        o.t = a;
        o.tOff = aOff;
        o.tRs = flip ? lda : 1;
        o.tCs = flip ? 1 : lda;
        o.order = left ? m : n;
        o.x = b;
        o.xOff = bOff;
        o.xRs = left ? ldb : 1;
        o.xCs = left ? 1 : ldb;
        o.rows = left ? n : m;
        return o;
    }

    /// Back to the pool, with nothing held.
    void give() {
        t = DoubleSource.NOTHING;
        x = DoubleSource.NOTHING;
        POOL.give(this);
    }

    /// X := X·T⁻¹.
    void solve(DoubleKernels kernels) {
        int step = band(kernels);
        if (step >= rows) {
            solve(kernels, 0, order);
        } else {
            Parallel.forEach(Math.ceilDiv(rows, step), i -> {
                DoubleTriangle band = rows(i * step, Math.min(step, rows - i * step));
                band.solve(kernels, 0, order);
                band.give();
            });
        }
    }

    /// X := X·T.
    void multiply(DoubleKernels kernels) {
        int step = band(kernels);
        if (step >= rows) {
            multiply(kernels, 0, order);
        } else {
            Parallel.forEach(Math.ceilDiv(rows, step), i -> {
                DoubleTriangle band = rows(i * step, Math.min(step, rows - i * step));
                band.multiply(kernels, 0, order);
                band.give();
            });
        }
    }

    /// Rows of X for one task.
    private int band(DoubleKernels kernels) {
        int threads = (long) rows * order * order / 2 < DoubleProduct.PARALLEL ? 1 : Parallel.threads();
        return threads == 1 ? rows : Cuts.step(rows, 2 * threads, kernels.panelRows());
    }

    /// The same operation on some rows of X.
    private DoubleTriangle rows(int first, int count) {
        DoubleTriangle o = POOL.take();
        o.uplo = uplo;
        o.diag = diag;
        o.t = t;
        o.tOff = tOff;
        o.tRs = tRs;
        o.tCs = tCs;
        o.order = order;
        o.x = x;
        o.xOff = xOff + first * xRs;
        o.xRs = xRs;
        o.xCs = xCs;
        o.rows = count;
        return o;
    }

    /// Columns i … i + n of X, T's diagonal block of order n at i. Upper: X₁ := B₁T₁₁⁻¹, B₂ := B₂ − X₁T₁₂,
    /// X₂ := B₂T₂₂⁻¹; lower: the same from the other end.
    private void solve(DoubleKernels kernels, int i, int n) {
        if (n <= BASE) {
            base(kernels, true, i, n);
            return;
        }
        int h = n / 2, j = i + h;
        if (uplo == Uplo.UPPER) {
            solve(kernels, i, h);
            addProduct(kernels, -1, i, h, j, n - h);
            solve(kernels, j, n - h);
        } else {
            solve(kernels, j, n - h);
            addProduct(kernels, -1, j, n - h, i, h);
            solve(kernels, i, h);
        }
    }

    /// Upper: X₂ := X₂T₂₂, X₂ := X₂ + X₁T₁₂, X₁ := X₁T₁₁; lower: the same from the other end.
    private void multiply(DoubleKernels kernels, int i, int n) {
        if (n <= BASE) {
            base(kernels, false, i, n);
            return;
        }
        int h = n / 2, j = i + h;
        if (uplo == Uplo.UPPER) {
            multiply(kernels, j, n - h);
            addProduct(kernels, 1, i, h, j, n - h);
            multiply(kernels, i, h);
        } else {
            multiply(kernels, i, h);
            addProduct(kernels, 1, j, n - h, i, h);
            multiply(kernels, j, n - h);
        }
    }

    /// X_j := X_j + α·X_i·T_ij for the blocks of ni columns at i and of nj columns at j.
    private void addProduct(DoubleKernels kernels, double alpha, int i, int ni, int j, int nj) {
        DoubleProduct p = DoubleProduct.take();
        DoubleSource left = xRs == 1 ? p.a : p.bT, right = xRs == 1 ? p.bT : p.a;       // X_jᵀ where X lies by rows
        left.general(x, xOff + i * xCs, xRs, xCs);
        right.general(t, tOff + i * tRs + j * tCs, tCs, tRs);
        if (xRs == 1) {
            p.onto(Part.ALL, x, xOff + j * xCs, xCs, rows, nj);
        } else {
            p.onto(Part.ALL, x, xOff + j * xCs, xRs, nj, rows);
        }
        p.runPacked(kernels, alpha, ni, true);
        p.give();
    }

    /// A diagonal block: whole panels of rows in place where they are contiguous, by way of scratch where not. A lower
    /// triangle is an upper one with rows and columns counted from the end; so are the columns of X.
    private void base(DoubleKernels kernels, boolean inverse, int i, int n) {
        int high = kernels.panelRows(), columns = xOff + i * xCs;
        boolean upper = uplo == Uplo.UPPER;
        double[] triangle = packed(i, n), panel = Scratch.doubles((long) high * n);
        for (int r = 0; r < rows; r += high) {
            int h = Math.min(high, rows - r), at = columns + r * xRs;
            boolean inPlace = h == high && xRs == 1;
            double[] to = inPlace ? x : panel;
            int ld = inPlace ? xCs : high, first = (inPlace ? at : 0) + (upper ? 0 : (n - 1) * ld),
                    step = upper ? ld : -ld;
            if (!inPlace) gather(kernels, at, h, n, high, panel);
            if (inverse) {
                kernels.solvePanel(n, triangle, 0, n, to, first, step);
            } else {
                kernels.multiplyPanel(n, triangle, 0, n, to, first, step);
            }
            if (!inPlace) scatter(at, h, n, high, panel);
        }
        Scratch.give(panel);
        Scratch.give(triangle);
    }

    private void gather(DoubleKernels kernels, int at, int h, int n, int high, double[] panel) {
        if (xRs == 1) {
            kernels.packDown(h, high, n, x, at, xCs, panel, 0);
        } else {
            kernels.packAlong(h, high, n, x, at, xRs, panel, 0);
        }
    }

    private void scatter(int at, int h, int n, int high, double[] panel) {
        if (xRs == 1) {
            for (int q = 0; q < n; q++) System.arraycopy(panel, q * high, x, at + q * xCs, h);
        } else {
            for (int r = 0; r < h; r++) {
                for (int q = 0, o = at + r * xRs; q < n; q++) x[o + q] = panel[r + q * high];
            }
        }
    }

    /// A diagonal block of T as an upper triangle by columns, its diagonal filled in; what lies below is not set.
    private double[] packed(int i, int n) {
        double[] to = Scratch.doubles((long) n * n);
        boolean upper = uplo == Uplo.UPPER;
        int first = tOff + (upper ? i : i + n - 1) * (tRs + tCs), down = upper ? tRs : -tRs, right = upper ? tCs : -tCs;
        for (int q = 0; q < n; q++) {
            for (int p = 0, f = first + q * right; p < q; p++, f += down) to[p + q * n] = t[f];
            to[q + q * n] = diag == Diag.UNIT ? 1 : t[first + q * (down + right)];
        }
        return to;
    }
}
