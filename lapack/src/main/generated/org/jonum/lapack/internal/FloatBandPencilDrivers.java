// Generated from DoubleBandPencilDrivers.java by build/Float32.java. Do not edit.
package org.jonum.lapack.internal;

import org.jonum.blas.Blas;
import org.jonum.blas.Uplo;
import org.jonum.lapack.Compz;
import org.jonum.lapack.FloatBandPencil;
import org.jonum.lapack.FloatCompactEigen;
import org.jonum.lapack.FloatSymmetricEigen;
import org.jonum.lapack.Job;
import org.jonum.lapack.Range;
import org.jonum.lapack.Selected;

/// The routines of [FloatBandPencil] in Java: factor, reduce, and the standard problem with X where that has Q.
public interface FloatBandPencilDrivers extends FloatBandPencil, FloatCompactEigen, FloatSymmetricEigen {
    /// What the routines call.
    Blas blas();

    @Override
    default int spbstf(Uplo uplo, int n, int kd, float[] ab, int abOff, int ldab) {
        return Spbstf.factor(uplo, n, kd, ab, abOff, ldab);
    }

    @Override
    default void ssbgst(Job vect, Uplo uplo, int n, int ka, int kb, float[] ab, int abOff, int ldab, float[] bb,
            int bbOff, int ldbb, float[] x, int xOff, int ldx) {
        Ssbgst.reduce(blas(), vect, uplo, n, ka, kb, ab, abOff, ldab, bb, bbOff, ldbb, x, xOff, ldx);
    }

    @Override
    default int ssbgv(Job jobz, Uplo uplo, int n, int ka, int kb, float[] ab, int abOff, int ldab, float[] bb,
            int bbOff, int ldbb, float[] w, int wOff, float[] z, int zOff, int ldz) {
        int bad = spbstf(uplo, n, kb, bb, bbOff, ldbb);
        if (bad != 0) return n + bad;
        ssbgst(jobz, uplo, n, ka, kb, ab, abOff, ldab, bb, bbOff, ldbb, z, zOff, ldz);
        return Ssbev.solve(this, this::ssteqr, given(jobz), uplo, n, ka, ab, abOff, ldab, w, wOff, z, zOff, ldz);
    }

    @Override
    default int ssbgvd(Job jobz, Uplo uplo, int n, int ka, int kb, float[] ab, int abOff, int ldab, float[] bb,
            int bbOff, int ldbb, float[] w, int wOff, float[] z, int zOff, int ldz) {
        int bad = spbstf(uplo, n, kb, bb, bbOff, ldbb);
        if (bad != 0) return n + bad;
        ssbgst(jobz, uplo, n, ka, kb, ab, abOff, ldab, bb, bbOff, ldbb, z, zOff, ldz);
        return Ssbev.solve(this, this::sstedc, given(jobz), uplo, n, ka, ab, abOff, ldab, w, wOff, z, zOff, ldz);
    }

    @Override
    default Selected ssbgvx(Job jobz, Range range, Uplo uplo, int n, int ka, int kb, float[] ab, int abOff, int ldab,
            float[] bb, int bbOff, int ldbb, float[] q, int qOff, int ldq, float vl, float vu, int il, int iu,
            float abstol, float[] w, int wOff, float[] z, int zOff, int ldz, int[] ifail, int ifailOff) {
        int bad = spbstf(uplo, n, kb, bb, bbOff, ldbb);
        if (bad != 0) return new Selected(n + bad, 0);
        ssbgst(jobz, uplo, n, ka, kb, ab, abOff, ldab, bb, bbOff, ldbb, q, qOff, ldq);
        return Ssbevx.solve(blas(), given(jobz), range, uplo, n, ka, ab, abOff, ldab, q, qOff, ldq, vl, vu, il, iu,
                abstol, w, wOff, z, zOff, ldz, ifail, ifailOff);
    }

    private static Compz given(Job jobz) {
        return jobz == Job.VECTORS ? Compz.VECTORS : Compz.NONE;
    }
}
