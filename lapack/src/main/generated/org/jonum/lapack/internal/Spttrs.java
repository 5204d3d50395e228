// Generated from Dpttrs.java by build/Float32.java. Do not edit.
package org.jonum.lapack.internal;

/// Solve with the factors of a positive definite tridiagonal matrix: L·D·Lᵀ·X = B.
final class Spttrs {
    private Spttrs() {}

    /// B := A⁻¹·B.
    static void solve(int n, int nrhs, float[] d, int dOff, float[] e, int eOff, float[] b, int bOff, int ldb) {
        if (n == 0) return;
        for (int j = 0; j < nrhs; j++) {
            int x = bOff + j * ldb;
            float last = b[x];
            for (int i = 1; i < n; i++) {
                last = b[x + i] - e[eOff + i - 1] * last;
                b[x + i] = last;
            }
            last /= d[dOff + n - 1];
            b[x + n - 1] = last;
            for (int i = n - 2; i >= 0; i--) {
                last = b[x + i] / d[dOff + i] - e[eOff + i] * last;
                b[x + i] = last;
            }
        }
    }
}
