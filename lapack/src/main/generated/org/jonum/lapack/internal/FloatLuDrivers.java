// Generated from DoubleLuDrivers.java by build/Float32.java. Do not edit.
package org.jonum.lapack.internal;

import org.jonum.blas.Blas;
import org.jonum.blas.Trans;
import org.jonum.lapack.FloatLu;
import org.jonum.lapack.FloatGeequ;
import org.jonum.lapack.Norm;

/// The float LU routines in Java.
public interface FloatLuDrivers extends FloatLu {
    /// What the routines call.
    Blas blas();

    @Override
    default int sgetrf(int m, int n, float[] a, int aOff, int lda, int[] ipiv, int ipivOff) {
        return Sgetrf.factor(blas(), m, n, a, aOff, lda, ipiv, ipivOff);
    }

    @Override
    default void sgetrs(Trans trans, int n, int nrhs, float[] a, int aOff, int lda, int[] ipiv,
            int ipivOff,
            float[] b, int bOff, int ldb) {
        Sgetrs.solve(blas(), trans, n, nrhs, a, aOff, lda, ipiv, ipivOff, b, bOff, ldb);
    }

    @Override
    default int sgesv(int n, int nrhs, float[] a, int aOff, int lda, int[] ipiv, int ipivOff,
            float[] b, int bOff, int ldb) {
        int info = sgetrf(n, n, a, aOff, lda, ipiv, ipivOff);
        if (info == 0) sgetrs(Trans.NO_TRANS, n, nrhs, a, aOff, lda, ipiv, ipivOff, b, bOff, ldb);
        return info;
    }

    @Override
    default float sgecon(Norm norm, int n, float[] a, int aOff, int lda, float anorm) {
        return Sgecon.rcond(blas(), norm, n, a, aOff, lda, anorm);
    }

    @Override
    default void slaswp(int n, float[] a, int aOff, int lda, int k1, int k2, int[] ipiv,
            int ipivOff, int incX) {
        Slaswp.swap(n, a, aOff, lda, k1, k2, ipiv, ipivOff, incX);
    }

    @Override
    default int sgetri(int n, float[] a, int aOff, int lda, int[] ipiv, int ipivOff) {
        return Sgetri.invert(blas(), n, a, aOff, lda, ipiv, ipivOff);
    }

    @Override
    default FloatGeequ sgeequ(int m, int n, float[] a, int aOff, int lda, float[] r, int rOff,
            float[] c, int cOff) {
        return Sgeequ.scale(Entries.general(m, n, aOff, lda), a, r, rOff, c, cOff);
    }
}
