// Generated from DoubleIndefiniteDrivers.java by build/Float32.java. Do not edit.
package org.jonum.lapack.internal;

import org.jonum.blas.Blas;
import org.jonum.blas.FloatView;
import org.jonum.blas.Uplo;
import org.jonum.lapack.FloatIndefinite;

/// The float routines for symmetric indefinite matrices in Java.
public interface FloatIndefiniteDrivers extends FloatIndefinite {
    /// From so many right-hand sides on a copy of the triangle pays.
    int MANY = 8;

    /// What the routines call.
    Blas blas();

    @Override
    default int ssytrf(Uplo uplo, int n, float[] a, int aOff, int lda, int[] ipiv, int ipivOff) {
        return Ssytrf.factor(FloatLdl.of(blas(), Pivoting.PARTIAL, uplo, n, a, aOff, lda, ipiv, ipivOff));
    }

    @Override
    default void ssytrs(Uplo uplo, int n, int nrhs, float[] a, int aOff, int lda, int[] ipiv, int ipivOff,
            float[] b, int bOff, int ldb) {
        FloatLdl ldl = FloatLdl.of(blas(), Pivoting.PARTIAL, uplo, n, a, aOff, lda, ipiv, ipivOff);
        Ssytrs.solve(ldl, ldl.rows(b, bOff, nrhs, ldb));
    }

    @Override
    default void ssytrs2(Uplo uplo, int n, int nrhs, float[] a, int aOff, int lda, int[] ipiv, int ipivOff,
            float[] b, int bOff, int ldb) {
        FloatLdl ldl = FloatLdl.of(blas(), Pivoting.PARTIAL, uplo, n, a, aOff, lda, ipiv, ipivOff);
        Ssytrs.solveTriangles(ldl, ldl.rows(b, bOff, nrhs, ldb));
    }

    @Override
    default int ssytri(Uplo uplo, int n, float[] a, int aOff, int lda, int[] ipiv, int ipivOff) {
        return Ssytri.invert(FloatLdl.of(blas(), Pivoting.PARTIAL, uplo, n, a, aOff, lda, ipiv, ipivOff));
    }

    @Override
    default float ssycon(Uplo uplo, int n, float[] a, int aOff, int lda, int[] ipiv, int ipivOff, float anorm) {
        return Ssycon.rcond(FloatLdl.of(blas(), Pivoting.PARTIAL, uplo, n, a, aOff, lda, ipiv, ipivOff), anorm);
    }

    @Override
    default int ssysv(Uplo uplo, int n, int nrhs, float[] a, int aOff, int lda, int[] ipiv, int ipivOff,
            float[] b, int bOff, int ldb) {
        int info = ssytrf(uplo, n, a, aOff, lda, ipiv, ipivOff);
        if (info != 0) return info;
        if (nrhs < MANY) {
            ssytrs(uplo, n, nrhs, a, aOff, lda, ipiv, ipivOff, b, bOff, ldb);
        } else {
            ssytrs2(uplo, n, nrhs, a, aOff, lda, ipiv, ipivOff, b, bOff, ldb);
        }
        return 0;
    }

    @Override
    default int ssytrf_rook(Uplo uplo, int n, float[] a, int aOff, int lda, int[] ipiv, int ipivOff) {
        return Ssytrf.factor(FloatLdl.of(blas(), Pivoting.ROOK, uplo, n, a, aOff, lda, ipiv, ipivOff));
    }

    @Override
    default void ssytrs_rook(Uplo uplo, int n, int nrhs, float[] a, int aOff, int lda, int[] ipiv, int ipivOff,
            float[] b, int bOff, int ldb) {
        FloatLdl ldl = FloatLdl.of(blas(), Pivoting.ROOK, uplo, n, a, aOff, lda, ipiv, ipivOff);
        FloatView x = ldl.rows(b, bOff, nrhs, ldb);
        if (nrhs < MANY) {
            Ssytrs.solve(ldl, x);
        } else {
            Ssytrs.solveTriangles(ldl, x);
        }
    }

    @Override
    default int ssytri_rook(Uplo uplo, int n, float[] a, int aOff, int lda, int[] ipiv, int ipivOff) {
        return Ssytri.invert(FloatLdl.of(blas(), Pivoting.ROOK, uplo, n, a, aOff, lda, ipiv, ipivOff));
    }

    @Override
    default float ssycon_rook(Uplo uplo, int n, float[] a, int aOff, int lda, int[] ipiv, int ipivOff, float anorm) {
        return Ssycon.rcond(FloatLdl.of(blas(), Pivoting.ROOK, uplo, n, a, aOff, lda, ipiv, ipivOff), anorm);
    }

    @Override
    default int ssysv_rook(Uplo uplo, int n, int nrhs, float[] a, int aOff, int lda, int[] ipiv, int ipivOff,
            float[] b, int bOff, int ldb) {
        int info = ssytrf_rook(uplo, n, a, aOff, lda, ipiv, ipivOff);
        if (info == 0) ssytrs_rook(uplo, n, nrhs, a, aOff, lda, ipiv, ipivOff, b, bOff, ldb);
        return info;
    }
}
