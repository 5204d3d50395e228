package org.jonum.lapack.internal;

import org.jonum.blas.Trans;

/// Product with a tridiagonal matrix.
final class Dlagtm {
    private Dlagtm() {}

    /// B := α·op(A)·X + β·B; B is not read for β = 0.
    static void multiply(Trans trans, int n, int nrhs, double alpha, double[] dl, int dlOff, double[] d, int dOff,
            double[] du, int duOff, double[] x, int xOff, int ldx, double beta, double[] b, int bOff, int ldb) {
        double[] left = trans.isTrans() ? du : dl, right = trans.isTrans() ? dl : du;
        int l0 = trans.isTrans() ? duOff : dlOff, r0 = trans.isTrans() ? dlOff : duOff;
        for (int j = 0; j < nrhs; j++) {
            int xj = xOff + j * ldx, bj = bOff + j * ldb;
            for (int i = 0; i < n; i++) {
                double sum = d[dOff + i] * x[xj + i];
                if (i > 0) sum += left[l0 + i - 1] * x[xj + i - 1];
                if (i < n - 1) sum += right[r0 + i] * x[xj + i + 1];
                b[bj + i] = alpha * sum + (beta == 0 ? 0 : beta * b[bj + i]);
            }
        }
    }
}
