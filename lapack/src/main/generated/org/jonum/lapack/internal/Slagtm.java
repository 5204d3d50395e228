// Generated from Dlagtm.java by build/Float32.java. Do not edit.
package org.jonum.lapack.internal;

import org.jonum.blas.Trans;

/// Product with a tridiagonal matrix.
final class Slagtm {
    private Slagtm() {}

    /// B := α·op(A)·X + β·B; B is not read for β = 0.
    static void multiply(Trans trans, int n, int nrhs, float alpha, float[] dl, int dlOff, float[] d, int dOff,
            float[] du, int duOff, float[] x, int xOff, int ldx, float beta, float[] b, int bOff, int ldb) {
        float[] left = trans.isTrans() ? du : dl, right = trans.isTrans() ? dl : du;
        int l0 = trans.isTrans() ? duOff : dlOff, r0 = trans.isTrans() ? dlOff : duOff;
        for (int j = 0; j < nrhs; j++) {
            int xj = xOff + j * ldx, bj = bOff + j * ldb;
            for (int i = 0; i < n; i++) {
                float sum = d[dOff + i] * x[xj + i];
                if (i > 0) sum += left[l0 + i - 1] * x[xj + i - 1];
                if (i < n - 1) sum += right[r0 + i] * x[xj + i + 1];
                b[bj + i] = alpha * sum + (beta == 0 ? 0 : beta * b[bj + i]);
            }
        }
    }
}
