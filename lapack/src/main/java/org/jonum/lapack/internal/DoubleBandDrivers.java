package org.jonum.lapack.internal;

import org.jonum.blas.Blas;
import org.jonum.blas.Trans;
import org.jonum.lapack.DoubleBand;
import org.jonum.lapack.DoubleGeequ;
import org.jonum.lapack.DoubleGesvx;
import org.jonum.lapack.Equed;
import org.jonum.lapack.Fact;
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
    default DoubleGeequ dgbequ(int m, int n, int kl, int ku, double[] ab, int abOff, int ldab,
            double[] r, int rOff, double[] c, int cOff) {
        return Dgeequ.scale(Entries.band(m, n, kl, ku, abOff, ldab), ab, r, rOff, c, cOff);
    }

    @Override
    default Equed dlaqgb(int m, int n, int kl, int ku, double[] ab, int abOff, int ldab, double[] r,
            int rOff, double[] c, int cOff, double rowCnd, double colCnd, double amax) {
        return Dlaqge.scale(Entries.band(m, n, kl, ku, abOff, ldab), ab, r, rOff, c, cOff, rowCnd,
                colCnd, amax);
    }

    @Override
    default void dgbrfs(Trans trans, int n, int kl, int ku, int nrhs, double[] ab, int abOff,
            int ldab, double[] afb, int afbOff, int ldafb, int[] ipiv, int ipivOff, double[] b,
            int bOff, int ldb, double[] x, int xOff, int ldx, double[] ferr, int ferrOff,
            double[] berr, int berrOff) {
        Dgbrfs.refine(blas(), trans, n, kl, ku, nrhs, ab, abOff, ldab, afb, afbOff, ldafb, ipiv,
                ipivOff, b, bOff, ldb, x, xOff, ldx, ferr, ferrOff, berr, berrOff);
    }

    @Override
    default DoubleGesvx dgbsvx(Fact fact, Trans trans, int n, int kl, int ku, int nrhs, double[] ab,
            int abOff, int ldab, double[] afb, int afbOff, int ldafb, int[] ipiv, int ipivOff,
            Equed equed, double[] r, int rOff, double[] c, int cOff, double[] b, int bOff, int ldb,
            double[] x, int xOff, int ldx, double[] ferr, int ferrOff, double[] berr, int berrOff) {
        return Dgbsvx.solve(this, fact, trans, n, kl, ku, nrhs, ab, abOff, ldab, afb, afbOff, ldafb,
                ipiv, ipivOff, equed, r, rOff, c, cOff, b, bOff, ldb, x, xOff, ldx, ferr, ferrOff,
                berr, berrOff);
    }
}
