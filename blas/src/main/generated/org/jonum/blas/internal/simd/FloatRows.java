// Generated from DoubleRows.java by build/Float32.java. Do not edit.
package org.jonum.blas.internal.simd;

/// y += A·(α·x) by rows: a few vectors of y stay in registers while all columns of A pass.
///
/// Faster than by columns where A is small, since y is loaded and stored once only; and with a range check for
/// each vector that is loaded, which for the compiler depends on lda.
final class FloatRows {
    private static final int L = FloatLanes.L, L2 = 2 * L, L4 = 4 * L, L6 = 6 * L, L8 = 8 * L, L10 = 10 * L;

    private FloatRows() {}

    /// y += Σ_j A_j·(α·x_j), each element of y in this order.
    static void gemvN(int m, int n, float alpha, float[] a, int aOff, int lda,
            float[] x, int xOff, float[] y, int yOff) {
        int i = 0;
        if (m < L) {
            for (; i < m; i++) {
                float s = y[yOff + i];
                for (int j = 0, p = aOff + i; j < n; j++, p += lda) s = Simd.fma(a[p], alpha * x[xOff + j], s);
                y[yOff + i] = s;
            }
            return;
        }
        for (; i <= m - L10; i += L8) FloatRowGroups.rows8(L8, n, alpha, a, aOff + i, lda, x, xOff, y, yOff + i);
        if (i < m - L8) {
            FloatRowGroups.rows4(L4, n, alpha, a, aOff + i, lda, x, xOff, y, yOff + i);
            i += L4;
        }
        if (i < m - L6) FloatRowGroups.rows8(m - i, n, alpha, a, aOff + i, lda, x, xOff, y, yOff + i);
        else if (i < m - L4) FloatRowGroups.rows6(m - i, n, alpha, a, aOff + i, lda, x, xOff, y, yOff + i);
        else if (i < m - L2) FloatRowGroups.rows4(m - i, n, alpha, a, aOff + i, lda, x, xOff, y, yOff + i);
        else FloatRowGroups.rows2(m - i, n, alpha, a, aOff + i, lda, x, xOff, y, yOff + i);
    }
}
