// Generated from Dsyrfs.java by build/Float32.java. Do not edit.
package org.jonum.lapack.internal;

import java.util.function.Consumer;
import org.jonum.blas.Blas;
import org.jonum.blas.Trans;
import org.jonum.blas.Uplo;

/// Refinement and error bounds for symmetric systems, see [FloatRefine].
final class Ssyrfs {
    private Ssyrfs() {}

    /// Improve X, the solution of A·X = B.
    ///
    /// @param inverse x := A⁻¹·x, in the first n elements
    static void refine(Blas blas, Uplo uplo, int n, int nrhs, float[] a, int aOff, int lda, Consumer<float[]> inverse,
            float[] b, int bOff, int ldb, float[] x, int xOff, int ldx, float[] ferr, int ferrOff, float[] berr,
            int berrOff) {
        Entries triangle = Entries.trapezoid(uplo, n, n, aOff, lda);
        FloatRefine.improve(blas, n, nrhs, n, FloatRefine.STEPS, new FloatRefine.Equations() {
            @Override
            public void subtractProduct(float[] x, int xOff, float[] r) {
                blas.ssymv(uplo, n, -1, a, aOff, lda, x, xOff, 1, 1, r, 0, 1);
            }

            @Override
            public void addSizes(float[] x, int xOff, float[] w) {
                FloatEntries.addSymmetricSizes(uplo, triangle, a, x, xOff, w);
            }

            @Override
            public void solve(Trans trans, float[] x) {
                inverse.accept(x);
            }
        }, b, bOff, ldb, x, xOff, ldx, ferr, ferrOff, berr, berrOff);
    }
}
