// Generated from DoubleCholeskyDrivers.java by build/Float32.java. Do not edit.
package org.jonum.lapack.internal;

import org.jonum.blas.Blas;
import org.jonum.blas.Diag;
import org.jonum.blas.Uplo;
import org.jonum.lapack.FloatCholesky;
import org.jonum.lapack.FloatPoequ;
import org.jonum.lapack.Pstrf;

/// The float Cholesky routines in Java.
public interface FloatCholeskyDrivers extends FloatCholesky {
    /// What the routines call.
    Blas blas();

    @Override
    default int spotrf(Uplo uplo, int n, float[] a, int aOff, int lda) {
        return Spotrf.factor(blas(), uplo, n, a, aOff, lda);
    }

    @Override
    default void spotrs(Uplo uplo, int n, int nrhs, float[] a, int aOff, int lda, float[] b,
            int bOff, int ldb) {
        Spotrs.solve(blas(), uplo, n, nrhs, a, aOff, lda, b, bOff, ldb);
    }

    @Override
    default float spocon(Uplo uplo, int n, float[] a, int aOff, int lda, float anorm) {
        return Spocon.rcond(blas(), uplo, n, a, aOff, lda, anorm);
    }

    @Override
    default int sposv(Uplo uplo, int n, int nrhs, float[] a, int aOff, int lda, float[] b,
            int bOff, int ldb) {
        int info = spotrf(uplo, n, a, aOff, lda);
        if (info == 0) spotrs(uplo, n, nrhs, a, aOff, lda, b, bOff, ldb);
        return info;
    }

    @Override
    default int spotri(Uplo uplo, int n, float[] a, int aOff, int lda) {
        int info = Strtri.invert(blas(), uplo, Diag.NON_UNIT, n, a, aOff, lda);
        if (info == 0) Slauum.multiply(blas(), uplo, n, a, aOff, lda);
        return info;
    }

    @Override
    default void slauum(Uplo uplo, int n, float[] a, int aOff, int lda) {
        Slauum.multiply(blas(), uplo, n, a, aOff, lda);
    }

    @Override
    default FloatPoequ spoequ(int n, float[] a, int aOff, int lda, float[] s, int sOff) {
        return Spoequ.scale(Entries.general(n, n, aOff, lda), a, s, sOff);
    }

    @Override
    default Pstrf spstrf(Uplo uplo, int n, float[] a, int aOff, int lda, int[] piv, int pivOff,
            float tol) {
        return Spstrf.factor(blas(), uplo, n, a, aOff, lda, piv, pivOff, tol);
    }
}
