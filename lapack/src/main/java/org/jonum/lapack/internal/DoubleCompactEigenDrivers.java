package org.jonum.lapack.internal;

import org.jonum.blas.Blas;
import org.jonum.blas.Side;
import org.jonum.blas.Trans;
import org.jonum.blas.Uplo;
import org.jonum.lapack.Compz;
import org.jonum.lapack.DoubleCompactEigen;
import org.jonum.lapack.DoubleEigenSubset;
import org.jonum.lapack.DoubleSymmetricEigen;
import org.jonum.lapack.Job;
import org.jonum.lapack.Range;
import org.jonum.lapack.Selected;

/// The routines of [DoubleCompactEigen] in Java.
public interface DoubleCompactEigenDrivers extends DoubleCompactEigen, DoubleSymmetricEigen, DoubleEigenSubset {
    /// What the routines call.
    Blas blas();

    @Override
    default void dsbtrd(Compz vect, Uplo uplo, int n, int kd, double[] ab, int abOff, int ldab, double[] d, int dOff,
            double[] e, int eOff, double[] q, int qOff, int ldq) {
        Dsbtrd.reduce(blas(), vect, uplo, n, kd, ab, abOff, ldab, d, dOff, e, eOff, q, qOff, ldq);
    }

    @Override
    default int dsbev(Job jobz, Uplo uplo, int n, int kd, double[] ab, int abOff, int ldab, double[] w, int wOff,
            double[] z, int zOff, int ldz) {
        return Dsbev.solve(this, this::dsteqr, Dsbev.vectors(jobz), uplo, n, kd, ab, abOff, ldab, w, wOff, z, zOff,
                ldz);
    }

    @Override
    default int dsbevd(Job jobz, Uplo uplo, int n, int kd, double[] ab, int abOff, int ldab, double[] w, int wOff,
            double[] z, int zOff, int ldz) {
        return Dsbev.solve(this, this::dstedc, Dsbev.vectors(jobz), uplo, n, kd, ab, abOff, ldab, w, wOff, z, zOff,
                ldz);
    }

    @Override
    default void dsptrd(Uplo uplo, int n, double[] ap, int apOff, double[] d, int dOff, double[] e, int eOff,
            double[] tau, int tauOff) {
        Dsptrd.reduce(this, uplo, n, ap, apOff, d, dOff, e, eOff, tau, tauOff);
    }

    @Override
    default void dopgtr(Uplo uplo, int n, double[] ap, int apOff, double[] tau, int tauOff, double[] q, int qOff,
            int ldq) {
        Dsptrd.form(this, uplo, n, ap, apOff, tau, tauOff, q, qOff, ldq);
    }

    @Override
    default void dopmtr(Side side, Uplo uplo, Trans trans, int m, int n, double[] ap, int apOff, double[] tau,
            int tauOff, double[] c, int cOff, int ldc) {
        Dsptrd.multiply(this, side, uplo, trans, m, n, ap, apOff, tau, tauOff, c, cOff, ldc);
    }

    @Override
    default int dspev(Job jobz, Uplo uplo, int n, double[] ap, int apOff, double[] w, int wOff, double[] z, int zOff,
            int ldz) {
        return Dsptrd.solve(jobz, uplo, n, ap, apOff, z, zOff, ldz,
                (a, aOff, lda) -> dsyev(jobz, uplo, n, a, aOff, lda, w, wOff));
    }

    @Override
    default int dspevd(Job jobz, Uplo uplo, int n, double[] ap, int apOff, double[] w, int wOff, double[] z, int zOff,
            int ldz) {
        return Dsptrd.solve(jobz, uplo, n, ap, apOff, z, zOff, ldz,
                (a, aOff, lda) -> dsyevd(jobz, uplo, n, a, aOff, lda, w, wOff));
    }

    @Override
    default Selected dspevx(Job jobz, Range range, Uplo uplo, int n, double[] ap, int apOff, double vl, double vu,
            int il, int iu, double abstol, double[] w, int wOff, double[] z, int zOff, int ldz, int[] ifail,
            int ifailOff) {
        try (var a = DoubleUnpacked.of(uplo, n, ap, apOff)) {
            return dsyevx(jobz, range, uplo, n, a.data(), 0, a.ld(), vl, vu, il, iu, abstol, w, wOff, z, zOff, ldz,
                    ifail, ifailOff);
        }
    }
}
