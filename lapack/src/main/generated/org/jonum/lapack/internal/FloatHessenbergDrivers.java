// Generated from DoubleHessenbergDrivers.java by build/Float32.java. Do not edit.
package org.jonum.lapack.internal;

import org.jonum.blas.Blas;
import org.jonum.blas.Side;
import org.jonum.blas.Trans;
import org.jonum.lapack.Balance;
import org.jonum.lapack.Balanced;
import org.jonum.lapack.Compz;
import org.jonum.lapack.FloatHessenberg;
import org.jonum.lapack.SchurJob;

/// The routines of [FloatHessenberg] in Java.
public interface FloatHessenbergDrivers extends FloatHessenberg {
    /// What the routines call.
    Blas blas();

    @Override
    default Balanced sgebal(Balance job, int n, float[] a, int aOff, int lda, float[] scale,
            int scaleOff) {
        return Sgebal.balance(blas(), job, n, a, aOff, lda, scale, scaleOff);
    }

    @Override
    default void sgebak(Balance job, Side side, int n, int ilo, int ihi, float[] scale, int scaleOff, int m,
            float[] v, int vOff, int ldv) {
        Sgebak.transform(blas(), job, side, n, ilo, ihi, scale, scaleOff, m, v, vOff, ldv);
    }

    @Override
    default void sgehrd(int n, int ilo, int ihi, float[] a, int aOff, int lda, float[] tau,
            int tauOff) {
        Sgehrd.reduce(blas(), n, ilo, ihi, a, aOff, lda, tau, tauOff);
    }

    @Override
    default void sorghr(int n, int ilo, int ihi, float[] a, int aOff, int lda, float[] tau,
            int tauOff) {
        Sorghr.form(blas(), n, ilo, ihi, a, aOff, lda, tau, tauOff);
    }

    @Override
    default void sormhr(Side side, Trans trans, int m, int n, int ilo, int ihi, float[] a, int aOff, int lda,
            float[] tau, int tauOff, float[] c, int cOff, int ldc) {
        Sormhr.multiply(blas(), side, trans, m, n, ilo, ihi, a, aOff, lda, tau, tauOff, c, cOff,
                ldc);
    }

    @Override
    default int shseqr(SchurJob job, Compz compz, int n, int ilo, int ihi, float[] h, int hOff,
            int ldh, float[] wr, int wrOff, float[] wi, int wiOff, float[] z, int zOff, int ldz) {
        return Shseqr.iterate(blas(), job, compz, n, ilo, ihi, h, hOff, ldh, wr, wrOff, wi,
                wiOff, z, zOff, ldz);
    }
}
