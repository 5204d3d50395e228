// Generated from DoubleCompactEigenDrivers.java by build/Float32.java. Do not edit.
package org.jonum.lapack.internal;

import org.jonum.blas.Blas;
import org.jonum.blas.Side;
import org.jonum.blas.Trans;
import org.jonum.blas.Uplo;
import org.jonum.lapack.Compz;
import org.jonum.lapack.FloatCompactEigen;
import org.jonum.lapack.FloatEigenSubset;
import org.jonum.lapack.FloatSymmetricEigen;
import org.jonum.lapack.Job;
import org.jonum.lapack.Range;
import org.jonum.lapack.Selected;

/// The routines of [FloatCompactEigen] in Java.
public interface FloatCompactEigenDrivers extends FloatCompactEigen, FloatSymmetricEigen, FloatEigenSubset {
    /// What the routines call.
    Blas blas();

    @Override
    default void ssbtrd(Compz vect, Uplo uplo, int n, int kd, float[] ab, int abOff, int ldab, float[] d, int dOff,
            float[] e, int eOff, float[] q, int qOff, int ldq) {
        Ssbtrd.reduce(blas(), vect, uplo, n, kd, ab, abOff, ldab, d, dOff, e, eOff, q, qOff, ldq);
    }

    @Override
    default int ssbev(Job jobz, Uplo uplo, int n, int kd, float[] ab, int abOff, int ldab, float[] w, int wOff,
            float[] z, int zOff, int ldz) {
        return Ssbev.solve(this, this::ssteqr, Ssbev.vectors(jobz), uplo, n, kd, ab, abOff, ldab, w, wOff, z, zOff,
                ldz);
    }

    @Override
    default int ssbevd(Job jobz, Uplo uplo, int n, int kd, float[] ab, int abOff, int ldab, float[] w, int wOff,
            float[] z, int zOff, int ldz) {
        return Ssbev.solve(this, this::sstedc, Ssbev.vectors(jobz), uplo, n, kd, ab, abOff, ldab, w, wOff, z, zOff,
                ldz);
    }

    @Override
    default void ssptrd(Uplo uplo, int n, float[] ap, int apOff, float[] d, int dOff, float[] e, int eOff,
            float[] tau, int tauOff) {
        Ssptrd.reduce(this, uplo, n, ap, apOff, d, dOff, e, eOff, tau, tauOff);
    }

    @Override
    default void sopgtr(Uplo uplo, int n, float[] ap, int apOff, float[] tau, int tauOff, float[] q, int qOff,
            int ldq) {
        Ssptrd.form(this, uplo, n, ap, apOff, tau, tauOff, q, qOff, ldq);
    }

    @Override
    default void sopmtr(Side side, Uplo uplo, Trans trans, int m, int n, float[] ap, int apOff, float[] tau,
            int tauOff, float[] c, int cOff, int ldc) {
        Ssptrd.multiply(this, side, uplo, trans, m, n, ap, apOff, tau, tauOff, c, cOff, ldc);
    }

    @Override
    default int sspev(Job jobz, Uplo uplo, int n, float[] ap, int apOff, float[] w, int wOff, float[] z, int zOff,
            int ldz) {
        return Ssptrd.solve(jobz, uplo, n, ap, apOff, z, zOff, ldz,
                (a, aOff, lda) -> ssyev(jobz, uplo, n, a, aOff, lda, w, wOff));
    }

    @Override
    default int sspevd(Job jobz, Uplo uplo, int n, float[] ap, int apOff, float[] w, int wOff, float[] z, int zOff,
            int ldz) {
        return Ssptrd.solve(jobz, uplo, n, ap, apOff, z, zOff, ldz,
                (a, aOff, lda) -> ssyevd(jobz, uplo, n, a, aOff, lda, w, wOff));
    }

    @Override
    default Selected sspevx(Job jobz, Range range, Uplo uplo, int n, float[] ap, int apOff, float vl, float vu,
            int il, int iu, float abstol, float[] w, int wOff, float[] z, int zOff, int ldz, int[] ifail,
            int ifailOff) {
        try (var a = FloatUnpacked.of(uplo, n, ap, apOff)) {
            return ssyevx(jobz, range, uplo, n, a.data(), 0, a.ld(), vl, vu, il, iu, abstol, w, wOff, z, zOff, ldz,
                    ifail, ifailOff);
        }
    }
}
