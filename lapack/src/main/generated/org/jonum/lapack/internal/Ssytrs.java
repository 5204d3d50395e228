// Generated from Dsytrs.java by build/Float32.java. Do not edit.
package org.jonum.lapack.internal;

import static org.jonum.blas.Diag.UNIT;
import static org.jonum.blas.Side.LEFT;
import static org.jonum.blas.Uplo.LOWER;
import static org.jonum.blas.Uplo.UPPER;
import static org.jonum.lapack.internal.FloatLdl.plain;

import org.jonum.blas.FloatView;
import org.jonum.blas.internal.threads.Scratch;
import org.jonum.lapack.internal.blocks.FloatBlocks;

/// Solve A·X = B with A = L·D·Lᵀ: L is a product of exchanges and of columns, P₀·L₀·P₁·L₁ ⋯.
///
/// ```
///   for each block k, down:   exchange rows;  B2 := B2 − L21·B1;  B1 := D⁻¹·B1
///   for each block k, up:     B1 := B1 − L21ᵀ·B2;  exchange rows
/// ```
/// With many right-hand sides the exchanges are made in a copy of L first, so that two triangular solves do the work.
final class Ssytrs {
    private Ssytrs() {}

    /// B := A⁻¹·B, column by column of L.
    static void solve(FloatLdl ldl, FloatView b) {
        FloatBlocks la = new FloatBlocks(ldl.blas());
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
    static void solveTriangles(FloatLdl ldl, FloatView b) {
        int n = ldl.n();
        float[] copy = Scratch.floats((long) n * n);
        FloatView a = ldl.a(), lower = ldl.square(copy);
        for (int j = 0; j < n; j++) {
            for (int i = j + 1; i < n; i++) copy[lower.at(i, j)] = a.get(i, j);
        }
        for (int k = 0, r; k < n; k += r) {
            r = ldl.order(k);
            if (r == 2) copy[lower.at(k + 1, k)] = 0;           // belongs to D
            exchange(ldl, lower.block(0, 0, n, k), k, r);
            exchange(ldl, b, k, r);
        }
        FloatBlocks la = new FloatBlocks(ldl.blas());
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

    private static void exchange(FloatLdl ldl, FloatView b, int k, int r) {
        ldl.swapRows(b, k, ldl.first(k));
        if (r == 2) ldl.swapRows(b, k + 1, ldl.second(k));
    }

    private static void restore(FloatLdl ldl, FloatView b, int k, int r) {
        if (r == 2) ldl.swapRows(b, k + 1, ldl.second(k));
        ldl.swapRows(b, k, ldl.first(k));
    }

    /// Rows of the block at k := D⁻¹·rows; a block of order 2 is scaled by its entry off the diagonal.
    private static void divide(FloatView a, FloatView view, int k, int r) {
        float[] b = view.data();
        if (r == 1) {
            float d = a.get(k, k);
            for (int j = 0; j < view.cols(); j++) b[view.at(k, j)] /= d;
            return;
        }
        float off = a.get(k + 1, k), upper = a.get(k, k) / off, lower = a.get(k + 1, k + 1) / off;
        float det = upper * lower - 1;
        for (int j = 0; j < view.cols(); j++) {
            float x = view.get(k, j) / off, y = view.get(k + 1, j) / off;
            b[view.at(k, j)] = (lower * x - y) / det;
            b[view.at(k + 1, j)] = (upper * y - x) / det;
        }
    }
}
