package org.jonum.lapack.internal;

import org.jonum.blas.Blas;
import org.jonum.blas.DoubleView;
import org.jonum.blas.Uplo;
import org.jonum.lapack.DoubleIndefinite;

/// The double routines for symmetric indefinite matrices in Java.
public interface DoubleIndefiniteDrivers extends DoubleIndefinite {
    /// From so many right-hand sides on a copy of the triangle pays.
    int MANY = 8;

    /// What the routines call.
    Blas blas();

    @Override
    default int dsytrf(Uplo uplo, int n, double[] a, int aOff, int lda, int[] ipiv, int ipivOff) {
        return Dsytrf.factor(DoubleLdl.of(blas(), Pivoting.PARTIAL, uplo, n, a, aOff, lda, ipiv, ipivOff));
    }

    @Override
    default void dsytrs(Uplo uplo, int n, int nrhs, double[] a, int aOff, int lda, int[] ipiv, int ipivOff,
            double[] b, int bOff, int ldb) {
        DoubleLdl ldl = DoubleLdl.of(blas(), Pivoting.PARTIAL, uplo, n, a, aOff, lda, ipiv, ipivOff);
        Dsytrs.solve(ldl, ldl.rows(b, bOff, nrhs, ldb));
    }

    @Override
    default void dsytrs2(Uplo uplo, int n, int nrhs, double[] a, int aOff, int lda, int[] ipiv, int ipivOff,
            double[] b, int bOff, int ldb) {
        DoubleLdl ldl = DoubleLdl.of(blas(), Pivoting.PARTIAL, uplo, n, a, aOff, lda, ipiv, ipivOff);
        Dsytrs.solveTriangles(ldl, ldl.rows(b, bOff, nrhs, ldb));
    }

    @Override
    default int dsytri(Uplo uplo, int n, double[] a, int aOff, int lda, int[] ipiv, int ipivOff) {
        return Dsytri.invert(DoubleLdl.of(blas(), Pivoting.PARTIAL, uplo, n, a, aOff, lda, ipiv, ipivOff));
    }

    @Override
    default double dsycon(Uplo uplo, int n, double[] a, int aOff, int lda, int[] ipiv, int ipivOff, double anorm) {
        return Dsycon.rcond(DoubleLdl.of(blas(), Pivoting.PARTIAL, uplo, n, a, aOff, lda, ipiv, ipivOff), anorm);
    }

    @Override
    default int dsysv(Uplo uplo, int n, int nrhs, double[] a, int aOff, int lda, int[] ipiv, int ipivOff,
            double[] b, int bOff, int ldb) {
        int info = dsytrf(uplo, n, a, aOff, lda, ipiv, ipivOff);
        if (info != 0) return info;
        if (nrhs < MANY) {
            dsytrs(uplo, n, nrhs, a, aOff, lda, ipiv, ipivOff, b, bOff, ldb);
        } else {
            dsytrs2(uplo, n, nrhs, a, aOff, lda, ipiv, ipivOff, b, bOff, ldb);
        }
        return 0;
    }

    @Override
    default int dsytrf_rook(Uplo uplo, int n, double[] a, int aOff, int lda, int[] ipiv, int ipivOff) {
        return Dsytrf.factor(DoubleLdl.of(blas(), Pivoting.ROOK, uplo, n, a, aOff, lda, ipiv, ipivOff));
    }

    @Override
    default void dsytrs_rook(Uplo uplo, int n, int nrhs, double[] a, int aOff, int lda, int[] ipiv, int ipivOff,
            double[] b, int bOff, int ldb) {
        DoubleLdl ldl = DoubleLdl.of(blas(), Pivoting.ROOK, uplo, n, a, aOff, lda, ipiv, ipivOff);
        DoubleView x = ldl.rows(b, bOff, nrhs, ldb);
        if (nrhs < MANY) {
            Dsytrs.solve(ldl, x);
        } else {
            Dsytrs.solveTriangles(ldl, x);
        }
    }

    @Override
    default int dsytri_rook(Uplo uplo, int n, double[] a, int aOff, int lda, int[] ipiv, int ipivOff) {
        return Dsytri.invert(DoubleLdl.of(blas(), Pivoting.ROOK, uplo, n, a, aOff, lda, ipiv, ipivOff));
    }

    @Override
    default double dsycon_rook(Uplo uplo, int n, double[] a, int aOff, int lda, int[] ipiv, int ipivOff, double anorm) {
        return Dsycon.rcond(DoubleLdl.of(blas(), Pivoting.ROOK, uplo, n, a, aOff, lda, ipiv, ipivOff), anorm);
    }

    @Override
    default int dsysv_rook(Uplo uplo, int n, int nrhs, double[] a, int aOff, int lda, int[] ipiv, int ipivOff,
            double[] b, int bOff, int ldb) {
        int info = dsytrf_rook(uplo, n, a, aOff, lda, ipiv, ipivOff);
        if (info == 0) dsytrs_rook(uplo, n, nrhs, a, aOff, lda, ipiv, ipivOff, b, bOff, ldb);
        return info;
    }
}
