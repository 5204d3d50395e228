package org.jonum.lapack.internal;

import org.jonum.blas.Blas;
import org.jonum.blas.Trans;
import org.jonum.lapack.DoubleLu;
import org.jonum.lapack.DoubleGeequ;
import org.jonum.lapack.Norm;

/// The double LU routines in Java.
public interface DoubleLuDrivers extends DoubleLu {
    /// What the routines call.
    Blas blas();

    @Override
    default int dgetrf(int m, int n, double[] a, int aOff, int lda, int[] ipiv, int ipivOff) {
        return Dgetrf.factor(blas(), m, n, a, aOff, lda, ipiv, ipivOff);
    }

    @Override
    default void dgetrs(Trans trans, int n, int nrhs, double[] a, int aOff, int lda, int[] ipiv,
            int ipivOff,
            double[] b, int bOff, int ldb) {
        Dgetrs.solve(blas(), trans, n, nrhs, a, aOff, lda, ipiv, ipivOff, b, bOff, ldb);
    }

    @Override
    default int dgesv(int n, int nrhs, double[] a, int aOff, int lda, int[] ipiv, int ipivOff,
            double[] b, int bOff, int ldb) {
        int info = dgetrf(n, n, a, aOff, lda, ipiv, ipivOff);
        if (info == 0) dgetrs(Trans.NO_TRANS, n, nrhs, a, aOff, lda, ipiv, ipivOff, b, bOff, ldb);
        return info;
    }

    @Override
    default double dgecon(Norm norm, int n, double[] a, int aOff, int lda, double anorm) {
        return Dgecon.rcond(blas(), norm, n, a, aOff, lda, anorm);
    }

    @Override
    default void dlaswp(int n, double[] a, int aOff, int lda, int k1, int k2, int[] ipiv,
            int ipivOff, int incX) {
        Dlaswp.swap(n, a, aOff, lda, k1, k2, ipiv, ipivOff, incX);
    }

    @Override
    default int dgetri(int n, double[] a, int aOff, int lda, int[] ipiv, int ipivOff) {
        return Dgetri.invert(blas(), n, a, aOff, lda, ipiv, ipivOff);
    }

    @Override
    default DoubleGeequ dgeequ(int m, int n, double[] a, int aOff, int lda, double[] r, int rOff,
            double[] c, int cOff) {
        return Dgeequ.scale(Entries.general(m, n, aOff, lda), a, r, rOff, c, cOff);
    }
}
