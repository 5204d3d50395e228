package org.jonum.lapack.internal;

import org.jonum.blas.Blas;
import org.jonum.blas.Trans;

/// Refinement and error bounds for tridiagonal systems, see [DoubleRefine].
final class Dgtrfs {
    private static final int IN_ROW = 3;

    private Dgtrfs() {}

    /// Improve X, the solution of op(A)·X = B from the factors DLF, DF, DUF, DU2 of A.
    static void refine(Blas blas, Trans trans, int n, int nrhs, double[] dl, int dlOff, double[] d, int dOff,
            double[] du, int duOff, double[] dlf, int dlfOff, double[] df, int dfOff, double[] duf, int dufOff,
            double[] du2, int du2Off, int[] ipiv, int ipivOff, double[] b, int bOff, int ldb, double[] x, int xOff,
            int ldx, double[] ferr, int ferrOff, double[] berr, int berrOff) {
        DoubleRefine.improve(blas, n, nrhs, IN_ROW, DoubleRefine.STEPS, new DoubleRefine.Equations() {
            @Override
            public void subtractProduct(double[] x, int xOff, double[] r) {
                Dlagtm.multiply(trans, n, 1, -1, dl, dlOff, d, dOff, du, duOff, x, xOff, n, 1, r, 0, n);
            }

            @Override
            public void addSizes(double[] x, int xOff, double[] w) {
                if (trans.isTrans()) addRows(n, du, duOff, d, dOff, dl, dlOff, x, xOff, w);
                else addRows(n, dl, dlOff, d, dOff, du, duOff, x, xOff, w);
            }

            @Override
            public void solve(Trans back, double[] x) {
                Trans op = back.isTrans() == trans.isTrans() ? Trans.NO_TRANS : Trans.TRANS;
                Dgttrs.solve(op, n, 1, dlf, dlfOff, df, dfOff, duf, dufOff, du2, du2Off, ipiv, ipivOff, x, 0, n);
            }
        }, b, bOff, ldb, x, xOff, ldx, ferr, ferrOff, berr, berrOff);
    }

    /// w := w + |A|·|x|, row by row.
    static void addRows(int n, double[] left, int leftOff, double[] d, int dOff, double[] right, int rightOff,
            double[] x, int xOff, double[] w) {
        for (int i = 0; i < n; i++) {
            double sum = Math.abs(d[dOff + i] * x[xOff + i]);
            if (i > 0) sum += Math.abs(left[leftOff + i - 1] * x[xOff + i - 1]);
            if (i < n - 1) sum += Math.abs(right[rightOff + i] * x[xOff + i + 1]);
            w[i] += sum;
        }
    }
}
