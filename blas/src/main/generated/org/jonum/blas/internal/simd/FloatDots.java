// Generated from DoubleDots.java by build/Float32.java. Do not edit.
package org.jonum.blas.internal.simd;

/// Dot products of several columns of A with one vector at a time, alone or in the pass that adds up the columns.
///
/// How many columns are taken together does not show in their sums, except for the odd one at the end.
final class FloatDots {
    private FloatDots() {}

    /// y_j += α·(A_jᵀ·x).
    static void gemvT(int m, int n, float alpha, float[] a, int aOff, int lda,
            float[] x, int xOff, float[] y, int yOff) {
        int j = 0;
        if (FloatLanes.L == 8 && m < 8) {
            for (; j < n; j++) {
                y[yOff + j] = Simd.fma(alpha, FloatStreams.dot(m, a, aOff + j * lda, x, xOff), y[yOff + j]);
            }
            return;
        }
        if (FloatColumns.eight(m, n)) {
            for (; j <= n - 8; j += 8) FloatDotGroups.dot8(m, alpha, a, aOff + j * lda, lda, x, xOff, y, yOff + j);
        }
        for (; j <= n - 4; j += 4) FloatDotGroups.dot4(m, alpha, a, aOff + j * lda, lda, x, xOff, y, yOff + j);
        if (j <= n - 2) {
            FloatDotGroups.dot2(m, alpha, a, aOff + j * lda, lda, x, xOff, y, yOff + j);
            j += 2;
        }
        if (j < n) y[yOff + j] = Simd.fma(alpha, FloatStreams.dot(m, a, aOff + j * lda, x, xOff), y[yOff + j]);
    }

    /// y += Σ_j A_j·(α·u_j) and z_j += α·(A_jᵀ·x), A read once.
    static void gemvBoth(int m, int n, float alpha, float[] a, int aOff, int lda, float[] u, int uOff,
            float[] y, int yOff, float[] x, int xOff, float[] z, int zOff) {
        int j = 0;
        for (; j <= n - 4; j += 4) {
            FloatBothGroups.both4(m, alpha, a, aOff + j * lda, lda, u, uOff + j, y, yOff, x, xOff, z, zOff + j);
        }
        if (j <= n - 2) {
            FloatBothGroups.both2(m, alpha, a, aOff + j * lda, lda, u, uOff + j, y, yOff, x, xOff, z, zOff + j);
            j += 2;
        }
        if (j < n) {
            FloatStreams.axpy(m, alpha * u[uOff + j], a, aOff + j * lda, y, yOff);
            z[zOff + j] = Simd.fma(alpha, FloatStreams.dot(m, a, aOff + j * lda, x, xOff), z[zOff + j]);
        }
    }
}
