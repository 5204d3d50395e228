package org.jonum.lapack.internal;

import org.jonum.blas.Blas;
import org.jonum.blas.Diag;
import org.jonum.blas.Trans;
import org.jonum.blas.Uplo;
import org.jonum.lapack.DoubleBand;
import org.jonum.lapack.Norm;

/// The routines of [DoubleBand] in Java.
public interface DoubleBandDrivers extends DoubleBand {
    /// What the routines call.
    Blas blas();

    @Override
    default int dgbtrf(int m, int n, int kl, int ku, double[] ab, int abOff, int ldab, int[] ipiv,
            int ipivOff) {
        return Dgbtrf.factor(blas(), m, n, kl, ku, ab, abOff, ldab, ipiv, ipivOff);
    }

    @Override
    default void dgbtrs(Trans trans, int n, int kl, int ku, int nrhs, double[] ab, int abOff,
            int ldab, int[] ipiv, int ipivOff, double[] b, int bOff, int ldb) {
        Dgbtrs.solve(blas(), trans, n, kl, ku, nrhs, ab, abOff, ldab, ipiv, ipivOff, b, bOff, ldb);
    }

    @Override
    default int dgbsv(int n, int kl, int ku, int nrhs, double[] ab, int abOff, int ldab, int[] ipiv,
            int ipivOff, double[] b, int bOff, int ldb) {
        int info = dgbtrf(n, n, kl, ku, ab, abOff, ldab, ipiv, ipivOff);
        if (info == 0)
            dgbtrs(Trans.NO_TRANS, n, kl, ku, nrhs, ab, abOff, ldab, ipiv, ipivOff, b,
                    bOff, ldb);
        return info;
    }

    @Override
    default double dgbcon(Norm norm, int n, int kl, int ku, double[] ab, int abOff, int ldab,
            int[] ipiv, int ipivOff, double anorm) {
        return Dgbcon.rcond(blas(), norm, n, kl, ku, ab, abOff, ldab, ipiv, ipivOff, anorm);
    }

    @Override
    default int dpbtrf(Uplo uplo, int n, int kd, double[] ab, int abOff, int ldab) {
        return Dpbtrf.factor(blas(), uplo, n, kd, ab, abOff, ldab);
    }

    @Override
    default void dpbtrs(Uplo uplo, int n, int kd, int nrhs, double[] ab, int abOff, int ldab,
            double[] b, int bOff, int ldb) {
        Dpbtrs.solve(blas(), uplo, n, kd, nrhs, ab, abOff, ldab, b, bOff, ldb);
    }

    @Override
    default int dpbsv(Uplo uplo, int n, int kd, int nrhs, double[] ab, int abOff, int ldab,
            double[] b, int bOff, int ldb) {
        int info = dpbtrf(uplo, n, kd, ab, abOff, ldab);
        if (info == 0) dpbtrs(uplo, n, kd, nrhs, ab, abOff, ldab, b, bOff, ldb);
        return info;
    }

    @Override
    default double dpbcon(Uplo uplo, int n, int kd, double[] ab, int abOff, int ldab, double anorm) {
        return Dpbcon.rcond(blas(), uplo, n, kd, ab, abOff, ldab, anorm);
    }

    @Override
    default int dtbtrs(Uplo uplo, Trans trans, Diag diag, int n, int kd, int nrhs, double[] ab,
            int abOff, int ldab, double[] b, int bOff, int ldb) {
        return Dtbtrs.solve(blas(), uplo, trans, diag, n, kd, nrhs, ab, abOff, ldab, b, bOff, ldb);
    }

    @Override
    default double dtbcon(Norm norm, Uplo uplo, Diag diag, int n, int kd, double[] ab, int abOff,
            int ldab) {
        return Dtbcon.rcond(blas(), norm, uplo, diag, n, kd, ab, abOff, ldab);
    }
}
