package org.jonum.lapack.internal;

import org.jonum.blas.Blas;
import org.jonum.blas.Diag;
import org.jonum.blas.Uplo;
import org.jonum.lapack.DoubleCholesky;
import org.jonum.lapack.DoublePoequ;
import org.jonum.lapack.Pstrf;

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

    @Override
    default int dposv(Uplo uplo, int n, int nrhs, double[] a, int aOff, int lda, double[] b,
            int bOff, int ldb) {
        int info = dpotrf(uplo, n, a, aOff, lda);
        if (info == 0) dpotrs(uplo, n, nrhs, a, aOff, lda, b, bOff, ldb);
        return info;
    }

    @Override
    default int dpotri(Uplo uplo, int n, double[] a, int aOff, int lda) {
        int info = Dtrtri.invert(blas(), uplo, Diag.NON_UNIT, n, a, aOff, lda);
        if (info == 0) Dlauum.multiply(blas(), uplo, n, a, aOff, lda);
        return info;
    }

    @Override
    default void dlauum(Uplo uplo, int n, double[] a, int aOff, int lda) {
        Dlauum.multiply(blas(), uplo, n, a, aOff, lda);
    }

    @Override
    default DoublePoequ dpoequ(int n, double[] a, int aOff, int lda, double[] s, int sOff) {
        return Dpoequ.scale(Entries.general(n, n, aOff, lda), a, s, sOff);
    }

    @Override
    default Pstrf dpstrf(Uplo uplo, int n, double[] a, int aOff, int lda, int[] piv, int pivOff,
            double tol) {
        return Dpstrf.factor(blas(), uplo, n, a, aOff, lda, piv, pivOff, tol);
    }
}
