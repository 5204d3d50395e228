// Generated from Dgttrs.java by build/Float32.java. Do not edit.
package org.jonum.lapack.internal;

import org.jonum.blas.Trans;

/// Solve with the LU factors of a tridiagonal matrix, one right-hand side after the other.
final class Sgttrs {
    private Sgttrs() {}

    /// B := op(A)⁻¹·B.
    static void solve(Trans trans, int n, int nrhs, float[] dl, int dlOff, float[] d, int dOff, float[] du,
            int duOff, float[] du2, int du2Off, int[] ipiv, int ipivOff, float[] b, int bOff, int ldb) {
        if (n == 0) return;
        for (int j = 0; j < nrhs; j++) {
            int x = bOff + j * ldb;
            if (trans.isTrans()) {
                forwardUpper(n, d, dOff, du, duOff, du2, du2Off, b, x);
                backLower(n, dl, dlOff, ipiv, ipivOff, b, x);
            } else {
                forwardLower(n, dl, dlOff, ipiv, ipivOff, b, x);
                backUpper(n, d, dOff, du, duOff, du2, du2Off, b, x);
            }
        }
    }

    /// x := L⁻¹·x.
    private static void forwardLower(int n, float[] dl, int dlOff, int[] ipiv, int ipivOff, float[] b, int x) {
        float top = b[x];
        for (int i = 0; i < n - 1; i++) {
            float next = b[x + i + 1];
            boolean exchange = ipiv[ipivOff + i] != i;
            float first = exchange ? next : top, second = exchange ? top : next;
            b[x + i] = first;
            top = second - dl[dlOff + i] * first;
        }
        b[x + n - 1] = top;
    }

    /// x := U⁻¹·x.
    private static void backUpper(int n, float[] d, int dOff, float[] du, int duOff, float[] du2, int du2Off,
            float[] b, int x) {
        float one = b[x + n - 1] / d[dOff + n - 1], two = 0;
        b[x + n - 1] = one;
        for (int i = n - 2; i >= 0; i--) {
            float sum = b[x + i] - du[duOff + i] * one;
            if (i < n - 2) sum -= du2[du2Off + i] * two;
            two = one;
            one = sum / d[dOff + i];
            b[x + i] = one;
        }
    }

    /// x := U⁻ᵀ·x.
    private static void forwardUpper(int n, float[] d, int dOff, float[] du, int duOff, float[] du2, int du2Off,
            float[] b, int x) {
        float one = b[x] / d[dOff], two = 0;
        b[x] = one;
        for (int i = 1; i < n; i++) {
            float sum = b[x + i] - du[duOff + i - 1] * one;
            if (i > 1) sum -= du2[du2Off + i - 2] * two;
            two = one;
            one = sum / d[dOff + i];
            b[x + i] = one;
        }
    }

    /// x := L⁻ᵀ·x.
    private static void backLower(int n, float[] dl, int dlOff, int[] ipiv, int ipivOff, float[] b, int x) {
        float below = b[x + n - 1];
        for (int i = n - 2; i >= 0; i--) {
            float value = b[x + i] - dl[dlOff + i] * below;
            boolean exchange = ipiv[ipivOff + i] != i;
            b[x + i + 1] = exchange ? value : below;
            below = exchange ? below : value;
        }
        b[x] = below;
    }
}
