// Generated from Dgtrfs.java by build/Float32.java. Do not edit.
package org.jonum.lapack.internal;

import org.jonum.blas.Blas;
import org.jonum.blas.Trans;

/// Refinement and error bounds for tridiagonal systems, see [FloatRefine].
final class Sgtrfs {
    private static final int IN_ROW = 3;

    private Sgtrfs() {}

    /// Improve X, the solution of op(A)·X = B from the factors DLF, DF, DUF, DU2 of A.
    static void refine(Blas blas, Trans trans, int n, int nrhs, float[] dl, int dlOff, float[] d, int dOff,
            float[] du, int duOff, float[] dlf, int dlfOff, float[] df, int dfOff, float[] duf, int dufOff,
            float[] du2, int du2Off, int[] ipiv, int ipivOff, float[] b, int bOff, int ldb, float[] x, int xOff,
            int ldx, float[] ferr, int ferrOff, float[] berr, int berrOff) {
        FloatRefine.improve(blas, n, nrhs, IN_ROW, FloatRefine.STEPS, new FloatRefine.Equations() {
            @Override
            public void subtractProduct(float[] x, int xOff, float[] r) {
                Slagtm.multiply(trans, n, 1, -1, dl, dlOff, d, dOff, du, duOff, x, xOff, n, 1, r, 0, n);
            }

            @Override
            public void addSizes(float[] x, int xOff, float[] w) {
                if (trans.isTrans()) addRows(n, du, duOff, d, dOff, dl, dlOff, x, xOff, w);
                else addRows(n, dl, dlOff, d, dOff, du, duOff, x, xOff, w);
            }

            @Override
            public void solve(Trans back, float[] x) {
                Trans op = back.isTrans() == trans.isTrans() ? Trans.NO_TRANS : Trans.TRANS;
                Sgttrs.solve(op, n, 1, dlf, dlfOff, df, dfOff, duf, dufOff, du2, du2Off, ipiv, ipivOff, x, 0, n);
            }
        }, b, bOff, ldb, x, xOff, ldx, ferr, ferrOff, berr, berrOff);
    }

    /// w := w + |A|·|x|, row by row.
    static void addRows(int n, float[] left, int leftOff, float[] d, int dOff, float[] right, int rightOff,
            float[] x, int xOff, float[] w) {
        for (int i = 0; i < n; i++) {
            float sum = Math.abs(d[dOff + i] * x[xOff + i]);
            if (i > 0) sum += Math.abs(left[leftOff + i - 1] * x[xOff + i - 1]);
            if (i < n - 1) sum += Math.abs(right[rightOff + i] * x[xOff + i + 1]);
            w[i] += sum;
        }
    }
}
