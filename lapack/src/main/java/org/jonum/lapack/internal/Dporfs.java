package org.jonum.lapack.internal;

import static org.jonum.blas.Uplo.UPPER;

import org.jonum.blas.Blas;
import org.jonum.blas.Trans;
import org.jonum.blas.Uplo;

/// Refinement and error bounds for positive definite systems, see [DoubleRefine].
final class Dporfs {
    private Dporfs() {}

    /// Improve X, the solution of A·X = B from the factor AF of A.
    static void refine(Blas blas, Uplo uplo, int n, int nrhs, double[] a, int aOff, int lda,
            double[] af, int afOff, int ldaf, double[] b, int bOff, int ldb,
            double[] x, int xOff, int ldx, double[] ferr, int ferrOff, double[] berr, int berrOff) {
        DoubleRefine.improve(blas, n, nrhs, n, DoubleRefine.STEPS, new DoubleRefine.Equations() {
            @Override
            public void subtractProduct(double[] x, int xOff, double[] r) {
                blas.dsymv(uplo, n, -1, a, aOff, lda, x, xOff, 1, 1, r, 0, 1);
            }

            @Override
            public void addSizes(double[] x, int xOff, double[] w) {
                addSymmetric(uplo, n, a, aOff, lda, x, xOff, w);
            }

            @Override
            public void solve(Trans trans, double[] x) {
                Dpotrs.solve(blas, uplo, n, 1, af, afOff, ldaf, x, 0, n);
            }
        }, b, bOff, ldb, x, xOff, ldx, ferr, ferrOff, berr, berrOff);
    }

    /// w := w + |A|·|x|, A symmetric: each column of the triangle also serves as a row.
    static void addSymmetric(Uplo uplo, int n, double[] a, int aOff, int lda, double[] x, int xOff,
            double[] w) {
        for (int j = 0; j < n; j++) {
            int col = aOff + j * lda, from = uplo == UPPER ? 0 : j + 1, to = uplo == UPPER ? j : n;
            double size = Math.abs(x[xOff + j]), sum = Math.abs(a[col + j]) * size;
            for (int i = from; i < to; i++) {
                double entry = Math.abs(a[col + i]);
                w[i] += entry * size;
                sum += entry * Math.abs(x[xOff + i]);
            }
            w[j] += sum;
        }
    }
}
