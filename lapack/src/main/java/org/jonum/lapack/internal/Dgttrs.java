package org.jonum.lapack.internal;

import org.jonum.blas.Trans;

/// Solve with the LU factors of a tridiagonal matrix, one right-hand side after the other.
final class Dgttrs {
    private Dgttrs() {}

    /// B := op(A)⁻¹·B.
    static void solve(Trans trans, int n, int nrhs, double[] dl, int dlOff, double[] d, int dOff, double[] du,
            int duOff, double[] du2, int du2Off, int[] ipiv, int ipivOff, double[] b, int bOff, int ldb) {
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
    private static void forwardLower(int n, double[] dl, int dlOff, int[] ipiv, int ipivOff, double[] b, int x) {
        double top = b[x];
        for (int i = 0; i < n - 1; i++) {
            double next = b[x + i + 1];
            boolean exchange = ipiv[ipivOff + i] != i;
            double first = exchange ? next : top, second = exchange ? top : next;
            b[x + i] = first;
            top = second - dl[dlOff + i] * first;
        }
        b[x + n - 1] = top;
    }

    /// x := U⁻¹·x.
    private static void backUpper(int n, double[] d, int dOff, double[] du, int duOff, double[] du2, int du2Off,
            double[] b, int x) {
        double one = b[x + n - 1] / d[dOff + n - 1], two = 0;
        b[x + n - 1] = one;
        for (int i = n - 2; i >= 0; i--) {
            double sum = b[x + i] - du[duOff + i] * one;
            if (i < n - 2) sum -= du2[du2Off + i] * two;
            two = one;
            one = sum / d[dOff + i];
            b[x + i] = one;
        }
    }

    /// x := U⁻ᵀ·x.
    private static void forwardUpper(int n, double[] d, int dOff, double[] du, int duOff, double[] du2, int du2Off,
            double[] b, int x) {
        double one = b[x] / d[dOff], two = 0;
        b[x] = one;
        for (int i = 1; i < n; i++) {
            double sum = b[x + i] - du[duOff + i - 1] * one;
            if (i > 1) sum -= du2[du2Off + i - 2] * two;
            two = one;
            one = sum / d[dOff + i];
            b[x + i] = one;
        }
    }

    /// x := L⁻ᵀ·x.
    private static void backLower(int n, double[] dl, int dlOff, int[] ipiv, int ipivOff, double[] b, int x) {
        double below = b[x + n - 1];
        for (int i = n - 2; i >= 0; i--) {
            double value = b[x + i] - dl[dlOff + i] * below;
            boolean exchange = ipiv[ipivOff + i] != i;
            b[x + i + 1] = exchange ? value : below;
            below = exchange ? below : value;
        }
        b[x] = below;
    }
}
