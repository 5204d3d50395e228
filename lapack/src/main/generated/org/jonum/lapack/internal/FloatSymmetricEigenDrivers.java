// Generated from DoubleSymmetricEigenDrivers.java by build/Float32.java. Do not edit.
package org.jonum.lapack.internal;

import org.jonum.blas.Blas;
import org.jonum.blas.Side;
import org.jonum.blas.Trans;
import org.jonum.blas.Uplo;
import org.jonum.lapack.Compz;
import org.jonum.lapack.FloatNorms;
import org.jonum.lapack.FloatSymmetricEigen;
import org.jonum.lapack.Job;
import org.jonum.lapack.internal.blocks.FloatBlocks;

/// The routines of [FloatSymmetricEigen] in Java.
public interface FloatSymmetricEigenDrivers extends FloatSymmetricEigen, FloatNorms {
    /// What the routines call.
    Blas blas();

    @Override
    default void ssytrd(Uplo uplo, int n, float[] a, int aOff, int lda, float[] d, int dOff, float[] e, int eOff,
            float[] tau, int tauOff) {
        Ssytrd.reduce(blas(), uplo, n, a, aOff, lda, d, dOff, e, eOff, tau, tauOff);
    }

    @Override
    default void sorgtr(Uplo uplo, int n, float[] a, int aOff, int lda, float[] tau, int tauOff) {
        Sorgtr.form(blas(), uplo, n, a, aOff, lda, tau, tauOff);
    }

    @Override
    default void sormtr(Side side, Uplo uplo, Trans trans, int m, int n, float[] a, int aOff, int lda, float[] tau,
            int tauOff, float[] c, int cOff, int ldc) {
        Sormtr.multiply(blas(), side, uplo, trans, m, n, a, aOff, lda, tau, tauOff, c, cOff, ldc);
    }

    @Override
    default int ssterf(int n, float[] d, int dOff, float[] e, int eOff) {
        return Ssterf.solve(n, d, dOff, e, eOff);
    }

    @Override
    default int ssteqr(Compz compz, int n, float[] d, int dOff, float[] e, int eOff, float[] z, int zOff, int ldz) {
        return Ssteqr.solve(blas(), compz, n, d, dOff, e, eOff, z, zOff, ldz);
    }

    @Override
    default int sstedc(Compz compz, int n, float[] d, int dOff, float[] e, int eOff, float[] z, int zOff, int ldz) {
        return Sstedc.solve(blas(), compz, n, d, dOff, e, eOff, z, zOff, ldz);
    }

    @Override
    default int sstev(Job jobz, int n, float[] d, int dOff, float[] e, int eOff, float[] z, int zOff, int ldz) {
        return ssteqr(jobz == Job.NONE ? Compz.NONE : Compz.INITIALIZE, n, d, dOff, e, eOff, z, zOff, ldz);
    }

    @Override
    default int sstevd(Job jobz, int n, float[] d, int dOff, float[] e, int eOff, float[] z, int zOff, int ldz) {
        return sstedc(jobz == Job.NONE ? Compz.NONE : Compz.INITIALIZE, n, d, dOff, e, eOff, z, zOff, ldz);
    }

    @Override
    default int ssyev(Job jobz, Uplo uplo, int n, float[] a, int aOff, int lda, float[] w, int wOff) {
        return Ssyev.solve(this, jobz, uplo, n, a, aOff, lda, w, wOff);
    }

    @Override
    default int ssyevd(Job jobz, Uplo uplo, int n, float[] a, int aOff, int lda, float[] w, int wOff) {
        return Ssyev.conquer(this, new FloatBlocks(blas()), jobz, uplo, n, a, aOff, lda, w, wOff);
    }
}
