package org.jonum.lapack.internal;

import org.jonum.blas.Blas;
import org.jonum.blas.Uplo;
import org.jonum.lapack.DoubleDefiniteBand;
import org.jonum.lapack.DoublePoequ;
import org.jonum.lapack.DoublePosvx;
import org.jonum.lapack.Equed;
import org.jonum.lapack.Fact;

/// The routines of [DoubleDefiniteBand] in Java.
public interface DoubleDefiniteBandDrivers extends DoubleDefiniteBand {
    /// What the routines call.
    Blas blas();

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
    default DoublePoequ dpbequ(Uplo uplo, int n, int kd, double[] ab, int abOff, int ldab,
            double[] s, int sOff) {
        return Dpoequ.scale(Entries.band(uplo, n, kd, abOff, ldab), ab, s, sOff);
    }

    @Override
    default Equed dlaqsb(Uplo uplo, int n, int kd, double[] ab, int abOff, int ldab, double[] s,
            int sOff, double sCond, double amax) {
        return Dlaqsy.scale(Entries.band(uplo, n, kd, abOff, ldab), ab, s, sOff, sCond, amax);
    }

    @Override
    default void dpbrfs(Uplo uplo, int n, int kd, int nrhs, double[] ab, int abOff, int ldab,
            double[] afb, int afbOff, int ldafb, double[] b, int bOff, int ldb, double[] x,
            int xOff, int ldx, double[] ferr, int ferrOff, double[] berr, int berrOff) {
        Dpbrfs.refine(blas(), uplo, n, kd, nrhs, ab, abOff, ldab, afb, afbOff, ldafb, b, bOff, ldb,
                x, xOff, ldx, ferr, ferrOff, berr, berrOff);
    }

    @Override
    default DoublePosvx dpbsvx(Fact fact, Uplo uplo, int n, int kd, int nrhs, double[] ab,
            int abOff, int ldab, double[] afb, int afbOff, int ldafb, Equed equed, double[] s,
            int sOff, double[] b, int bOff, int ldb, double[] x, int xOff, int ldx, double[] ferr,
            int ferrOff, double[] berr, int berrOff) {
        return Dpbsvx.solve(this, fact, uplo, n, kd, nrhs, ab, abOff, ldab, afb, afbOff, ldafb,
                equed, s, sOff, b, bOff, ldb, x, xOff, ldx, ferr, ferrOff, berr, berrOff);
    }
}
