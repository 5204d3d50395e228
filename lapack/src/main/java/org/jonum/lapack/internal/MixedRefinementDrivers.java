package org.jonum.lapack.internal;

import org.jonum.blas.Blas;
import org.jonum.blas.Uplo;
import org.jonum.lapack.DoubleCholesky;
import org.jonum.lapack.DoubleLu;
import org.jonum.lapack.DoubleNorms;
import org.jonum.lapack.FloatCholesky;
import org.jonum.lapack.FloatLu;
import org.jonum.lapack.MixedRefinement;
import org.jonum.lapack.MixedSolve;

/// The routines of [MixedRefinement] in Java, over those of both precisions.
public interface MixedRefinementDrivers extends MixedRefinement, DoubleLu, FloatLu, DoubleCholesky,
        FloatCholesky, DoubleNorms {
    /// What the routines call.
    Blas blas();

    @Override
    default MixedSolve dsgesv(int n, int nrhs, double[] a, int aOff, int lda, int[] ipiv,
            int ipivOff, double[] b, int bOff, int ldb, double[] x, int xOff, int ldx) {
        return Dsgesv.solve(this, n, nrhs, a, aOff, lda, ipiv, ipivOff, b, bOff, ldb, x, xOff, ldx);
    }

    @Override
    default MixedSolve dsposv(Uplo uplo, int n, int nrhs, double[] a, int aOff, int lda, double[] b,
            int bOff, int ldb, double[] x, int xOff, int ldx) {
        return Dsposv.solve(this, uplo, n, nrhs, a, aOff, lda, b, bOff, ldb, x, xOff, ldx);
    }
}
