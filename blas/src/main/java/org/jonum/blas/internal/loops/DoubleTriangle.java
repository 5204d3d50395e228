package org.jonum.blas.internal.loops;

import java.util.Arrays;
import org.jonum.blas.Diag;
import org.jonum.blas.Side;
import org.jonum.blas.Trans;
import org.jonum.blas.Uplo;
import org.jonum.blas.internal.threads.Pool;
import org.jonum.blas.internal.threads.Scratch;
import org.jonum.blas.spi.DoubleKernels;

/// X := X·T⁻¹ and X := X·T, T triangular, by halves: everything off the diagonal blocks is a packed product.
///
/// A triangle on the left is one on the right of the transpose: op(A)·X = B is Xᵀ·op(A)ᵀ = Bᵀ. Rows of X are
/// independent, so threads take bands of rows; a row gets the same operations in whichever band it lies.
/// The object is an operation under way, from a pool.
final class DoubleTriangle {
    /// Order up to which a diagonal block goes to the tiles.
    private static final int BASE = 128;

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
        run(kernels, -1);
    }

    /// X := X·T.
    void multiply(DoubleKernels kernels) {
        run(kernels, 1);
    }

    private void run(DoubleKernels kernels, double sign) {
        boolean large = (long) rows * order * order / 2 >= DoubleProduct.PARALLEL;
        int step = Cuts.band(rows, kernels.mr(), large);
        if (step >= rows) run(kernels, sign, 0, rows, 0, order);       // one thread makes no object
        else Cuts.bands(rows, step, (first, count) -> run(kernels, sign, first, count, 0, order));
    }

    /// A band of `count` rows of X, columns i … i + n, T's diagonal block of order n at i, in halves X₁ and X₂; T upper
    /// (lower: 1 and 2 change places).
    ///
    /// ```
    ///   X·T⁻¹   X₁ := X₁T₁₁⁻¹    X₂ := X₂ − X₁T₁₂    X₂ := X₂T₂₂⁻¹      sign −1
    ///   X·T     X₂ := X₂T₂₂      X₂ := X₂ + X₁T₁₂    X₁ := X₁T₁₁        sign  1
    /// ```
    private void run(DoubleKernels kernels, double sign, int first, int count, int i, int n) {
        if (n <= BASE) {
            base(kernels, sign, first, count, i, n);
            return;
        }
        int h = n / 2, j = i + h;
        boolean upper = uplo == Uplo.UPPER;
        int one = upper ? i : j, n1 = upper ? h : n - h, two = upper ? j : i, n2 = n - n1;
        if (sign < 0) {
            run(kernels, sign, first, count, one, n1);
            addProduct(kernels, sign, first, count, one, n1, two, n2);
            run(kernels, sign, first, count, two, n2);
        } else {
            run(kernels, sign, first, count, two, n2);
            addProduct(kernels, sign, first, count, one, n1, two, n2);
            run(kernels, sign, first, count, one, n1);
        }
    }

    /// X_j := X_j + α·X_i·T_ij for the blocks of ni columns at i and of nj columns at j.
    private void addProduct(DoubleKernels kernels, double alpha, int first, int count, int i, int ni, int j, int nj) {
        int x0 = xOff + first * xRs;
        DoubleProduct p = DoubleProduct.take();
        DoubleSource left = xRs == 1 ? p.a : p.bT, right = xRs == 1 ? p.bT : p.a;       // X_jᵀ where X lies by rows
        left.general(x, x0 + i * xCs, xRs, xCs);
        right.general(t, tOff + i * tRs + j * tCs, tCs, tRs);
        if (xRs == 1) {
            p.onto(Part.ALL, x, x0 + j * xCs, xCs, count, nj);
        } else {
            p.onto(Part.ALL, x, x0 + j * xCs, xRs, nj, count);
        }
        p.runPacked(kernels, alpha, ni, true);
        p.give();
    }

    /// A diagonal block, on one packed panel of mr rows of X at a time, in place, by the tiles of a product. Column panel j of
    /// the solution is
    ///
    /// ```
    ///   X_j := (X_j − X_R·T_Rj)·T_jj⁻¹    R all before j, for j = 0, 1, … (upper); all after j, for j = …, 1, 0 (lower)
    ///   X_j := X_j·T_jj + X_R·T_Rj        the same R, in the opposite order
    /// ```
    /// Columns are padded to whole panels: T by an identity, X by zeros.
    private void base(DoubleKernels kernels, double sign, int first, int count, int i, int n) {
        int mr = kernels.mr(), padded = Math.ceilDiv(n, kernels.nr()) * kernels.nr();
        double[] triangle = packed(kernels, i, n, padded), panel = Scratch.doubles((long) mr * padded);
        for (int r = first; r < first + count; r += mr) {
            int h = Math.min(mr, first + count - r), at = xOff + i * xCs + r * xRs;
            kernels.toPanel(h, n, x, at, xRs, xCs, panel);
            Arrays.fill(panel, n * mr, padded * mr, 0);
            panel(kernels, sign, n, padded, triangle, panel);
            kernels.fromPanel(h, n, x, at, xRs, xCs, panel);
        }
        Scratch.give(panel);
        Scratch.give(triangle);
    }

    /// X·T takes one tile with the zeros of T's diagonal blocks, where X has no Inf or NaN that they must not meet.
    private void panel(DoubleKernels kernels, double sign, int n, int padded, double[] triangle, double[] panel) {
        int mr = kernels.mr(), nr = kernels.nr();
        boolean upper = uplo == Uplo.UPPER, ascending = upper == sign < 0;
        boolean whole = sign > 0 && kernels.maxAbs(n * mr, panel, 0) < Double.POSITIVE_INFINITY;
        for (int step = 0; step < padded; step += nr) {
            int j = ascending ? step : padded - nr - step, to = j * mr, diagonal = j * padded + j * nr;
            int first = upper ? 0 : j + nr, depth = Math.max(upper ? j : n - first, 0);
            if (whole) {
                int top = Math.min(first, j);
                kernels.setTile(mr, nr, depth + nr, 1, panel, top * mr, triangle, j * padded + top * nr, panel, to, mr);
                continue;
            }
            if (sign > 0) kernels.multiplyTile(uplo, triangle, diagonal, panel, to);
            if (depth > 0) {
                kernels.addTile(mr, nr, depth, sign, panel, first * mr, triangle, j * padded + first * nr, panel, to,
                        mr);
            }
            if (sign < 0) kernels.solveTile(uplo, triangle, diagonal, panel, to);
        }
    }

    /// A diagonal block of T by panels of nr columns, each by rows, as far as the triangle goes; the diagonal blocks of the
    /// panels are filled up with zeros and padded with an identity.
    private double[] packed(DoubleKernels kernels, int i, int n, int padded) {
        int nr = kernels.nr(), block = tOff + i * (tRs + tCs);
        double[] to = Scratch.doubles((long) padded * padded);
        boolean upper = uplo == Uplo.UPPER;
        for (int j = 0; j < padded; j += nr) {
            int w = Math.min(nr, n - j), first = upper ? 0 : j + nr, depth = upper ? j : n - first;
            int from = block + first * tRs + j * tCs, o = j * padded + first * nr;
            if (depth > 0 && tRs == 1) {
                kernels.packAlong(w, nr, nr, depth, t, from, tCs, to, o);
            } else if (depth > 0) {
                kernels.packDown(w, nr, nr, depth, t, from, tRs, to, o);
            }
            for (int p = j; p < j + nr; p++) {
                for (int q = j; q < j + nr; q++) {
                    boolean stored = p < n && q < n && (upper ? p < q : p > q);
                    double d = q < n && diag == Diag.NON_UNIT ? t[block + q * (tRs + tCs)] : 1;
                    to[j * padded + p * nr + q - j] = stored ? t[block + p * tRs + q * tCs] : p == q ? d : 0;
                }
            }
        }
        return to;
    }
}
