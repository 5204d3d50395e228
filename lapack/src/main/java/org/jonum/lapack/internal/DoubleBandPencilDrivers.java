package org.jonum.lapack.internal;

import org.jonum.blas.Blas;
import org.jonum.blas.Uplo;
import org.jonum.lapack.Compz;
import org.jonum.lapack.DoubleBandPencil;
import org.jonum.lapack.DoubleCompactEigen;
import org.jonum.lapack.DoubleSymmetricEigen;
import org.jonum.lapack.Job;
import org.jonum.lapack.Range;
import org.jonum.lapack.Selected;

/// The routines of [DoubleBandPencil] in Java: factor, reduce, and the standard problem with X where that has Q.
public interface DoubleBandPencilDrivers extends DoubleBandPencil, DoubleCompactEigen, DoubleSymmetricEigen {
    /// What the routines call.
    Blas blas();

    @Override
    default int dpbstf(Uplo uplo, int n, int kd, double[] ab, int abOff, int ldab) {
        return Dpbstf.factor(uplo, n, kd, ab, abOff, ldab);
    }

    @Override
    default void dsbgst(Job vect, Uplo uplo, int n, int ka, int kb, double[] ab, int abOff, int ldab, double[] bb,
            int bbOff, int ldbb, double[] x, int xOff, int ldx) {
        Dsbgst.reduce(blas(), vect, uplo, n, ka, kb, ab, abOff, ldab, bb, bbOff, ldbb, x, xOff, ldx);
    }

    @Override
    default int dsbgv(Job jobz, Uplo uplo, int n, int ka, int kb, double[] ab, int abOff, int ldab, double[] bb,
            int bbOff, int ldbb, double[] w, int wOff, double[] z, int zOff, int ldz) {
        int bad = dpbstf(uplo, n, kb, bb, bbOff, ldbb);
        if (bad != 0) return n + bad;
        dsbgst(jobz, uplo, n, ka, kb, ab, abOff, ldab, bb, bbOff, ldbb, z, zOff, ldz);
        return Dsbev.solve(this, this::dsteqr, given(jobz), uplo, n, ka, ab, abOff, ldab, w, wOff, z, zOff, ldz);
    }

    @Override
    default int dsbgvd(Job jobz, Uplo uplo, int n, int ka, int kb, double[] ab, int abOff, int ldab, double[] bb,
            int bbOff, int ldbb, double[] w, int wOff, double[] z, int zOff, int ldz) {
        int bad = dpbstf(uplo, n, kb, bb, bbOff, ldbb);
        if (bad != 0) return n + bad;
        dsbgst(jobz, uplo, n, ka, kb, ab, abOff, ldab, bb, bbOff, ldbb, z, zOff, ldz);
        return Dsbev.solve(this, this::dstedc, given(jobz), uplo, n, ka, ab, abOff, ldab, w, wOff, z, zOff, ldz);
    }

    @Override
    default Selected dsbgvx(Job jobz, Range range, Uplo uplo, int n, int ka, int kb, double[] ab, int abOff, int ldab,
            double[] bb, int bbOff, int ldbb, double[] q, int qOff, int ldq, double vl, double vu, int il, int iu,
            double abstol, double[] w, int wOff, double[] z, int zOff, int ldz, int[] ifail, int ifailOff) {
        int bad = dpbstf(uplo, n, kb, bb, bbOff, ldbb);
        if (bad != 0) return new Selected(n + bad, 0);
        dsbgst(jobz, uplo, n, ka, kb, ab, abOff, ldab, bb, bbOff, ldbb, q, qOff, ldq);
        return Dsbevx.solve(blas(), given(jobz), range, uplo, n, ka, ab, abOff, ldab, q, qOff, ldq, vl, vu, il, iu,
                abstol, w, wOff, z, zOff, ldz, ifail, ifailOff);
    }

    private static Compz given(Job jobz) {
        return jobz == Job.VECTORS ? Compz.VECTORS : Compz.NONE;
    }
}
