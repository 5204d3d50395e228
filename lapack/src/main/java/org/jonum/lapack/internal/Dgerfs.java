package org.jonum.lapack.internal;

import org.jonum.blas.Blas;
import org.jonum.blas.Trans;

/// Refinement and error bounds for general systems, see [DoubleRefine].
final class Dgerfs {
    private Dgerfs() {}

    /// Improve X, the solution of op(A)·X = B from the factors AF of A.
    static void refine(Blas blas, Trans trans, int n, int nrhs, double[] a, int aOff, int lda,
            double[] af, int afOff, int ldaf, int[] ipiv, int ipivOff, double[] b, int bOff, int ldb,
            double[] x, int xOff, int ldx, double[] ferr, int ferrOff, double[] berr, int berrOff) {
        DoubleRefine.improve(blas, n, nrhs, n, DoubleRefine.STEPS, new DoubleRefine.Equations() {
            @Override
            public void subtractProduct(double[] x, int xOff, double[] r) {
                blas.dgemv(trans, n, n, -1, a, aOff, lda, x, xOff, 1, 1, r, 0, 1);
            }

            @Override
            public void addSizes(double[] x, int xOff, double[] w) {
                if (trans.isTrans()) addRows(n, a, aOff, lda, x, xOff, w);
                else addColumns(n, a, aOff, lda, x, xOff, w);
            }

            @Override
            public void solve(Trans back, double[] x) {
                Trans op = back.isTrans() == trans.isTrans() ? Trans.NO_TRANS : Trans.TRANS;
                Dgetrs.solve(blas, op, n, 1, af, afOff, ldaf, ipiv, ipivOff, x, 0, n);
            }
        }, b, bOff, ldb, x, xOff, ldx, ferr, ferrOff, berr, berrOff);
    }

    /// w := w + |A|·|x|.
    private static void addColumns(int n, double[] a, int aOff, int lda, double[] x, int xOff,
            double[] w) {
        for (int j = 0; j < n; j++) {
            int col = aOff + j * lda;
            double size = Math.abs(x[xOff + j]);
            for (int i = 0; i < n; i++) w[i] += Math.abs(a[col + i]) * size;
        }
    }

    /// w := w + |Aᵀ|·|x|.
    private static void addRows(int n, double[] a, int aOff, int lda, double[] x, int xOff,
            double[] w) {
        for (int j = 0; j < n; j++) {
            int col = aOff + j * lda;
            double sum = 0;
            for (int i = 0; i < n; i++) sum += Math.abs(a[col + i]) * Math.abs(x[xOff + i]);
            w[j] += sum;
        }
    }
}
