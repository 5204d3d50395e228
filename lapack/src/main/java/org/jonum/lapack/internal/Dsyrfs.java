package org.jonum.lapack.internal;

import java.util.function.Consumer;
import org.jonum.blas.Blas;
import org.jonum.blas.Trans;
import org.jonum.blas.Uplo;

/// Refinement and error bounds for symmetric systems, see [DoubleRefine].
final class Dsyrfs {
    private Dsyrfs() {}

    /// Improve X, the solution of A·X = B.
    ///
    /// @param inverse x := A⁻¹·x, in the first n elements
    static void refine(Blas blas, Uplo uplo, int n, int nrhs, double[] a, int aOff, int lda, Consumer<double[]> inverse,
            double[] b, int bOff, int ldb, double[] x, int xOff, int ldx, double[] ferr, int ferrOff, double[] berr,
            int berrOff) {
        Entries triangle = Entries.trapezoid(uplo, n, n, aOff, lda);
        DoubleRefine.improve(blas, n, nrhs, n, DoubleRefine.STEPS, new DoubleRefine.Equations() {
            @Override
            public void subtractProduct(double[] x, int xOff, double[] r) {
                blas.dsymv(uplo, n, -1, a, aOff, lda, x, xOff, 1, 1, r, 0, 1);
            }

            @Override
            public void addSizes(double[] x, int xOff, double[] w) {
                DoubleEntries.addSymmetricSizes(uplo, triangle, a, x, xOff, w);
            }

            @Override
            public void solve(Trans trans, double[] x) {
                inverse.accept(x);
            }
        }, b, bOff, ldb, x, xOff, ldx, ferr, ferrOff, berr, berrOff);
    }
}
