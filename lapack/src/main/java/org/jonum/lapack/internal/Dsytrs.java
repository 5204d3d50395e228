package org.jonum.lapack.internal;

import static org.jonum.blas.Diag.UNIT;
import static org.jonum.blas.Side.LEFT;
import static org.jonum.blas.Uplo.LOWER;
import static org.jonum.blas.Uplo.UPPER;
import static org.jonum.lapack.internal.DoubleLdl.plain;

import org.jonum.blas.DoubleView;
import org.jonum.blas.internal.threads.Scratch;
import org.jonum.lapack.internal.blocks.DoubleBlocks;

/// Solve A·X = B with A = L·D·Lᵀ: L is a product of exchanges and of columns, P₀·L₀·P₁·L₁ ⋯.
///
/// ```
///   for each block k, down:   exchange rows;  B2 := B2 − L21·B1;  B1 := D⁻¹·B1
///   for each block k, up:     B1 := B1 − L21ᵀ·B2;  exchange rows
/// ```
/// With many right-hand sides the exchanges are made in a copy of L first, so that two triangular solves do the work.
final class Dsytrs {
    private Dsytrs() {}

    /// B := A⁻¹·B, column by column of L.
    static void solve(DoubleLdl ldl, DoubleView b) {
        DoubleBlocks la = new DoubleBlocks(ldl.blas());
        int n = ldl.n(), cols = b.cols();
        for (int k = 0, r; k < n; k += r) {
            r = ldl.order(k);
            int rest = n - k - r;
            exchange(ldl, b, k, r);
            la.gemm(-1, plain(ldl.a().block(k + r, k, rest, r)), plain(b.block(k, 0, r, cols)), 1,
                    plain(b.block(k + r, 0, rest, cols)));
            divide(ldl.a(), b, k, r);
        }
        for (int k = n; k > 0;) {
            int r = ldl.order(k - 1), rest = n - k;
            k -= r;
            la.gemm(-1, plain(ldl.a().block(k + r, k, rest, r)).t(), plain(b.block(k + r, 0, rest, cols)), 1,
                    plain(b.block(k, 0, r, cols)));
            restore(ldl, b, k, r);
        }
    }

    /// B := A⁻¹·B by triangular solves with a copy of L in which all exchanges have been made.
    static void solveTriangles(DoubleLdl ldl, DoubleView b) {
        int n = ldl.n();
        double[] copy = Scratch.doubles((long) n * n);
        DoubleView a = ldl.a(), lower = ldl.square(copy);
        for (int j = 0; j < n; j++) {
            for (int i = j + 1; i < n; i++) copy[lower.at(i, j)] = a.get(i, j);
        }
        for (int k = 0, r; k < n; k += r) {
            r = ldl.order(k);
            if (r == 2) copy[lower.at(k + 1, k)] = 0;           // belongs to D
            exchange(ldl, lower.block(0, 0, n, k), k, r);
            exchange(ldl, b, k, r);
        }
        DoubleBlocks la = new DoubleBlocks(ldl.blas());
        la.trsm(LEFT, ldl.stored(), UNIT, 1, plain(lower), plain(b));
        for (int k = 0, r; k < n; k += r) {
            r = ldl.order(k);
            divide(a, b, k, r);
        }
        la.trsm(LEFT, ldl.stored() == LOWER ? UPPER : LOWER, UNIT, 1, plain(lower).t(), plain(b));
        for (int k = n; k > 0;) {
            int r = ldl.order(k - 1);
            k -= r;
            restore(ldl, b, k, r);
        }
        Scratch.give(copy);
    }

    private static void exchange(DoubleLdl ldl, DoubleView b, int k, int r) {
        ldl.swapRows(b, k, ldl.first(k));
        if (r == 2) ldl.swapRows(b, k + 1, ldl.second(k));
    }

    private static void restore(DoubleLdl ldl, DoubleView b, int k, int r) {
        if (r == 2) ldl.swapRows(b, k + 1, ldl.second(k));
        ldl.swapRows(b, k, ldl.first(k));
    }

    /// Rows of the block at k := D⁻¹·rows; a block of order 2 is scaled by its entry off the diagonal.
    private static void divide(DoubleView a, DoubleView view, int k, int r) {
        double[] b = view.data();
        if (r == 1) {
            double d = a.get(k, k);
            for (int j = 0; j < view.cols(); j++) b[view.at(k, j)] /= d;
            return;
        }
        double off = a.get(k + 1, k), upper = a.get(k, k) / off, lower = a.get(k + 1, k + 1) / off;
        double det = upper * lower - 1;
        for (int j = 0; j < view.cols(); j++) {
            double x = view.get(k, j) / off, y = view.get(k + 1, j) / off;
            b[view.at(k, j)] = (lower * x - y) / det;
            b[view.at(k + 1, j)] = (upper * y - x) / det;
        }
    }
}
