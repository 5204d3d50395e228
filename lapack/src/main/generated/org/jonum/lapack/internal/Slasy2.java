// Generated from Dlasy2.java by build/Float32.java. Do not edit.
package org.jonum.lapack.internal;

import java.util.Arrays;
import org.jonum.blas.FloatLimits;
import org.jonum.blas.internal.threads.Scratch;
import org.jonum.lapack.FloatSmallSolution;

/// The Sylvester equation op(L)·X ± X·op(R) = s·B for L and R of order 1 or 2.
///
/// The up to four equations K·vec(X) = s·vec(B), K = I ⊗ op(L) ± op(R)ᵀ ⊗ I, are solved by Gaussian
/// elimination with complete pivoting (Golub & Van Loan 2013, §7.6.3). Pivots below ε·max|K| are
/// replaced by that size, and s ≤ 1 keeps X from overflowing.
final class Slasy2 {
    private static final float SMALL = FloatLimits.SAFE_MIN / FloatLimits.ULP;

    private Slasy2() {}

    /// X (n1×n2), its ∞-norm, and s.
    ///
    /// @param sign 1 or −1
    static FloatSmallSolution solve(boolean transL, boolean transR, float sign, int n1, int n2,
            float[] l, int lOff, int ldl, float[] r, int rOff, int ldr, float[] b, int bOff,
            int ldb, float[] x, int xOff, int ldx) {
        return solve(transL, transR, sign, n1, n2, l, lOff, ldl, r, rOff, ldr, b, bOff, ldb, x, xOff, ldx, SMALL);
    }

    /// The same with pivots of at least a given size.
    static FloatSmallSolution solve(boolean transL, boolean transR, float sign, int n1, int n2,
            float[] l, int lOff, int ldl, float[] r, int rOff, int ldr, float[] b, int bOff,
            int ldb, float[] x, int xOff, int ldx, float least) {
        int order = n1 * n2;
        if (order == 0) return new FloatSmallSolution(1, 0, 0);
        float[] k = Scratch.floats(order * (order + 2L));     // K, vec(B) as its next column, then which unknown is which
        Arrays.fill(k, 0, order * order, 0);
        int y = order * order, cols = y + order;
        int lRow = transL ? ldl : 1, lCol = transL ? 1 : ldl, rRow = transR ? ldr : 1, rCol = transR ? 1 : ldr;
        float largest = 0;
        for (int j = 0; j < n2; j++) {
            for (int i = 0; i < n1; i++) {                      // equation (i, j)
                int row = i + j * n1;
                for (int p = 0; p < n1; p++) k[row + (p + j * n1) * order] += l[lOff + i * lRow + p * lCol];
                for (int p = 0; p < n2; p++) k[row + (i + p * n1) * order] += sign * r[rOff + p * rRow + j * rCol];
                k[y + row] = b[bOff + i + j * ldb];
            }
        }
        for (int i = 0; i < n1 * n1; i++) largest = Math.max(largest, Math.abs(l[lOff + i % n1 + i / n1 * ldl]));
        for (int i = 0; i < n2 * n2; i++) largest = Math.max(largest, Math.abs(r[rOff + i % n2 + i / n2 * ldr]));
        int info = eliminate(order, k, order == 1 ? least : Math.max(least, FloatLimits.ULP * largest));
        float scale = substitute(order, k);
        float norm = 0;
        for (int i = 0; i < order; i++) {
            int unknown = (int) k[cols + i];
            x[xOff + unknown % n1 + unknown / n1 * ldx] = k[y + i];
        }
        Scratch.give(k);
        for (int i = 0; i < n1; i++) {
            float sum = 0;
            for (int j = 0; j < n2; j++) sum += Math.abs(x[xOff + i + j * ldx]);
            norm = Math.max(norm, sum);
        }
        return new FloatSmallSolution(scale, norm, info);
    }

    /// [K vec(B)] := its upper triangle after row and column exchanges; unknown i is then number k[n·(n + 1) + i].
    private static int eliminate(int n, float[] k, float least) {
        int info = 0;
        for (int i = 0; i < n; i++) k[n * (n + 1) + i] = i;
        for (int i = 0; i < n; i++) {
            int row = i, col = i;
            for (int q = i; q < n; q++) {
                for (int p = i; p < n; p++) {
                    if (Math.abs(k[p + q * n]) > Math.abs(k[row + col * n])) {
                        row = p;
                        col = q;
                    }
                }
            }
            for (int q = 0; q <= n && row != i; q++) exchange(k, i + q * n, row + q * n);
            for (int p = 0; p < n && col != i; p++) exchange(k, p + i * n, p + col * n);
            exchange(k, n * (n + 1) + i, n * (n + 1) + col);
            if (Math.abs(k[i + i * n]) < least) {
                k[i + i * n] = least;
                info = 1;
            }
            for (int p = i + 1; p < n; p++) {
                float factor = k[p + i * n] / k[i + i * n];
                for (int q = i + 1; q <= n; q++) k[p + q * n] -= factor * k[i + q * n];
            }
        }
        return info;
    }

    private static void exchange(float[] k, int i, int j) {
        float t = k[i];
        k[i] = k[j];
        k[j] = t;
    }

    /// vec(B) := K⁻¹·s·vec(B); every pivot is at least as large as what stands on its right.
    private static float substitute(int n, float[] k) {
        float scale = 1;
        int y = n * n;
        for (int i = 0; i < n; i++) {
            if (8 * SMALL * Math.abs(k[y + i]) > Math.abs(k[i + i * n])) {
                float largest = 0;
                for (int p = 0; p < n; p++) largest = Math.max(largest, Math.abs(k[y + p]));
                scale = 0.125f / largest;
                for (int p = 0; p < n; p++) k[y + p] *= scale;
                break;
            }
        }
        for (int i = n - 1; i >= 0; i--) {
            for (int q = i + 1; q < n; q++) k[y + i] -= k[i + q * n] * k[y + q];
            k[y + i] /= k[i + i * n];
        }
        return scale;
    }
}
