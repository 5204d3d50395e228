package org.jonum.lapack.internal;

import org.jonum.blas.Blas;
import org.jonum.blas.Uplo;
import org.jonum.lapack.DoubleCholesky;

/// The double Cholesky routines in Java.
public interface DoubleCholeskyDrivers extends DoubleCholesky {
    /// What the routines call.
    Blas blas();

    @Override
    default int dpotrf(Uplo uplo, int n, double[] a, int aOff, int lda) {
        return Dpotrf.factor(blas(), uplo, n, a, aOff, lda);
    }

    @Override
    default void dpotrs(Uplo uplo, int n, int nrhs, double[] a, int aOff, int lda, double[] b,
            int bOff, int ldb) {
        Dpotrs.solve(blas(), uplo, n, nrhs, a, aOff, lda, b, bOff, ldb);
    }

    @Override
    default double dpocon(Uplo uplo, int n, double[] a, int aOff, int lda, double anorm) {
        return Dpocon.rcond(blas(), uplo, n, a, aOff, lda, anorm);
    }
}
