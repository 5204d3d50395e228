package org.jonum.lapack.internal;

import org.jonum.blas.Blas;
import org.jonum.blas.Side;
import org.jonum.blas.Trans;
import org.jonum.lapack.Balance;
import org.jonum.lapack.Balanced;
import org.jonum.lapack.Compz;
import org.jonum.lapack.DoubleHessenberg;
import org.jonum.lapack.SchurJob;

/// The routines of [DoubleHessenberg] in Java.
public interface DoubleHessenbergDrivers extends DoubleHessenberg {
    /// What the routines call.
    Blas blas();

    @Override
    default Balanced dgebal(Balance job, int n, double[] a, int aOff, int lda, double[] scale,
            int scaleOff) {
        return Dgebal.balance(blas(), job, n, a, aOff, lda, scale, scaleOff);
    }

    @Override
    default void dgebak(Balance job, Side side, int n, int ilo, int ihi, double[] scale, int scaleOff, int m,
            double[] v, int vOff, int ldv) {
        Dgebak.transform(blas(), job, side, n, ilo, ihi, scale, scaleOff, m, v, vOff, ldv);
    }

    @Override
    default void dgehrd(int n, int ilo, int ihi, double[] a, int aOff, int lda, double[] tau,
            int tauOff) {
        Dgehrd.reduce(blas(), n, ilo, ihi, a, aOff, lda, tau, tauOff);
    }

    @Override
    default void dorghr(int n, int ilo, int ihi, double[] a, int aOff, int lda, double[] tau,
            int tauOff) {
        Dorghr.form(blas(), n, ilo, ihi, a, aOff, lda, tau, tauOff);
    }

    @Override
    default void dormhr(Side side, Trans trans, int m, int n, int ilo, int ihi, double[] a, int aOff, int lda,
            double[] tau, int tauOff, double[] c, int cOff, int ldc) {
        Dormhr.multiply(blas(), side, trans, m, n, ilo, ihi, a, aOff, lda, tau, tauOff, c, cOff,
                ldc);
    }

    @Override
    default int dhseqr(SchurJob job, Compz compz, int n, int ilo, int ihi, double[] h, int hOff,
            int ldh, double[] wr, int wrOff, double[] wi, int wiOff, double[] z, int zOff, int ldz) {
        return Dhseqr.iterate(blas(), job, compz, n, ilo, ihi, h, hOff, ldh, wr, wrOff, wi,
                wiOff, z, zOff, ldz);
    }
}
