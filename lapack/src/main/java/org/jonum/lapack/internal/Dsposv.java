package org.jonum.lapack.internal;

import static org.jonum.blas.Uplo.UPPER;

import org.jonum.blas.DoubleView;
import org.jonum.blas.Side;
import org.jonum.blas.Uplo;
import org.jonum.blas.internal.threads.Scratch;
import org.jonum.lapack.MixedSolve;
import org.jonum.lapack.Norm;
import org.jonum.lapack.internal.blocks.DoubleBlocks;

/// Solve a positive definite system by a Cholesky factorization in float, see [MixedRefine]; in double
/// if that fails.
final class Dsposv {
    private Dsposv() {}

    /// X := A⁻¹·B.
    static MixedSolve solve(MixedRefinementDrivers la, Uplo uplo, int n, int nrhs, double[] a,
            int aOff, int lda, double[] b, int bOff, int ldb, double[] x, int xOff, int ldx) {
        if (n == 0) return new MixedSolve(0, 0);
        float[] l = Scratch.floats((long) n * n);
        int iter = refine(la, uplo, n, nrhs, a, aOff, lda, l, b, bOff, ldb, x, xOff, ldx);
        Scratch.give(l);
        if (iter >= 0) return new MixedSolve(0, iter);
        int info = la.dpotrf(uplo, n, a, aOff, lda);
        if (info == 0) {
            new DoubleBlocks(la.blas()).copy(DoubleView.of(b, bOff, n, nrhs, ldb),
                    DoubleView.of(x, xOff, n, nrhs, ldx));
            la.dpotrs(uplo, n, nrhs, a, aOff, lda, x, xOff, ldx);
        }
        return new MixedSolve(info, iter);
    }

    private static int refine(MixedRefinementDrivers la, Uplo uplo, int n, int nrhs, double[] a,
            int aOff, int lda, float[] l, double[] b, int bOff, int ldb, double[] x, int xOff,
            int ldx) {
        for (int j = 0; j < n; j++) {
            int from = uplo == UPPER ? 0 : j, length = uplo == UPPER ? j + 1 : n - j;
            if (!MixedRefine.toFloat(length, a, aOff + from + j * lda, l, from + j * n)) {
                return MixedRefine.OUT_OF_RANGE;
            }
        }
        if (la.spotrf(uplo, n, l, 0, n) != 0) return MixedRefine.NOT_FACTORED;
        double anorm = la.dlansy(Norm.INF, uplo, n, a, aOff, lda);
        return MixedRefine.solve(n, nrhs, anorm, new MixedRefine.Factored() {
            @Override
            public void solve(float[] s) {
                la.spotrs(uplo, n, nrhs, l, 0, n, s, 0, n);
            }

            @Override
            public void subtractProduct(double[] r) {
                la.blas().dsymm(Side.LEFT, uplo, n, nrhs, -1, a, aOff, lda, x, xOff, ldx, 1, r, 0, n);
            }
        }, b, bOff, ldb, x, xOff, ldx);
    }
}
