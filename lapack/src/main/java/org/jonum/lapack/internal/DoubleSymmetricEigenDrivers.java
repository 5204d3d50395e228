package org.jonum.lapack.internal;

import org.jonum.blas.Blas;
import org.jonum.blas.Side;
import org.jonum.blas.Trans;
import org.jonum.blas.Uplo;
import org.jonum.lapack.Compz;
import org.jonum.lapack.DoubleNorms;
import org.jonum.lapack.DoubleSymmetricEigen;
import org.jonum.lapack.Job;
import org.jonum.lapack.internal.blocks.DoubleBlocks;

/// The routines of [DoubleSymmetricEigen] in Java.
public interface DoubleSymmetricEigenDrivers extends DoubleSymmetricEigen, DoubleNorms {
    /// What the routines call.
    Blas blas();

    @Override
    default void dsytrd(Uplo uplo, int n, double[] a, int aOff, int lda, double[] d, int dOff, double[] e, int eOff,
            double[] tau, int tauOff) {
        Dsytrd.reduce(blas(), uplo, n, a, aOff, lda, d, dOff, e, eOff, tau, tauOff);
    }

    @Override
    default void dorgtr(Uplo uplo, int n, double[] a, int aOff, int lda, double[] tau, int tauOff) {
        Dorgtr.form(blas(), uplo, n, a, aOff, lda, tau, tauOff);
    }

    @Override
    default void dormtr(Side side, Uplo uplo, Trans trans, int m, int n, double[] a, int aOff, int lda, double[] tau,
            int tauOff, double[] c, int cOff, int ldc) {
        Dormtr.multiply(blas(), side, uplo, trans, m, n, a, aOff, lda, tau, tauOff, c, cOff, ldc);
    }

    @Override
    default int dsterf(int n, double[] d, int dOff, double[] e, int eOff) {
        return Dsterf.solve(n, d, dOff, e, eOff);
    }

    @Override
    default int dsteqr(Compz compz, int n, double[] d, int dOff, double[] e, int eOff, double[] z, int zOff, int ldz) {
        return Dsteqr.solve(blas(), compz, n, d, dOff, e, eOff, z, zOff, ldz);
    }

    @Override
    default int dstedc(Compz compz, int n, double[] d, int dOff, double[] e, int eOff, double[] z, int zOff, int ldz) {
        return Dstedc.solve(blas(), compz, n, d, dOff, e, eOff, z, zOff, ldz);
    }

    @Override
    default int dstev(Job jobz, int n, double[] d, int dOff, double[] e, int eOff, double[] z, int zOff, int ldz) {
        return dsteqr(jobz == Job.NONE ? Compz.NONE : Compz.INITIALIZE, n, d, dOff, e, eOff, z, zOff, ldz);
    }

    @Override
    default int dstevd(Job jobz, int n, double[] d, int dOff, double[] e, int eOff, double[] z, int zOff, int ldz) {
        return dstedc(jobz == Job.NONE ? Compz.NONE : Compz.INITIALIZE, n, d, dOff, e, eOff, z, zOff, ldz);
    }

    @Override
    default int dsyev(Job jobz, Uplo uplo, int n, double[] a, int aOff, int lda, double[] w, int wOff) {
        return Dsyev.solve(this, jobz, uplo, n, a, aOff, lda, w, wOff);
    }

    @Override
    default int dsyevd(Job jobz, Uplo uplo, int n, double[] a, int aOff, int lda, double[] w, int wOff) {
        return Dsyev.conquer(this, new DoubleBlocks(blas()), jobz, uplo, n, a, aOff, lda, w, wOff);
    }
}
