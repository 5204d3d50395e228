package org.jonum.lapack.internal;

import org.jonum.blas.Blas;
import org.jonum.lapack.DoubleDefiniteTridiagonal;
import org.jonum.lapack.DoubleGtsvx;
import org.jonum.lapack.Fact;

/// The routines of [DoubleDefiniteTridiagonal] in Java.
public interface DoubleDefiniteTridiagonalDrivers extends DoubleDefiniteTridiagonal {
    /// What the routines call.
    Blas blas();

    @Override
    default int dpttrf(int n, double[] d, int dOff, double[] e, int eOff) {
        return Dpttrf.factor(n, d, dOff, e, eOff);
    }

    @Override
    default void dpttrs(int n, int nrhs, double[] d, int dOff, double[] e, int eOff, double[] b,
            int bOff, int ldb) {
        Dpttrs.solve(n, nrhs, d, dOff, e, eOff, b, bOff, ldb);
    }

    @Override
    default int dptsv(int n, int nrhs, double[] d, int dOff, double[] e, int eOff, double[] b,
            int bOff, int ldb) {
        int info = dpttrf(n, d, dOff, e, eOff);
        if (info == 0) dpttrs(n, nrhs, d, dOff, e, eOff, b, bOff, ldb);
        return info;
    }

    @Override
    default double dptcon(int n, double[] d, int dOff, double[] e, int eOff, double anorm) {
        return Dptcon.rcond(n, d, dOff, e, eOff, anorm);
    }

    @Override
    default void dptrfs(int n, int nrhs, double[] d, int dOff, double[] e, int eOff, double[] df,
            int dfOff, double[] ef, int efOff, double[] b, int bOff, int ldb, double[] x, int xOff,
            int ldx, double[] ferr, int ferrOff, double[] berr, int berrOff) {
        Dptrfs.refine(blas(), n, nrhs, d, dOff, e, eOff, df, dfOff, ef, efOff, b, bOff, ldb, x,
                xOff, ldx, ferr, ferrOff, berr, berrOff);
    }

    @Override
    default DoubleGtsvx dptsvx(Fact fact, int n, int nrhs, double[] d, int dOff, double[] e,
            int eOff, double[] df, int dfOff, double[] ef, int efOff, double[] b, int bOff, int ldb,
            double[] x, int xOff, int ldx, double[] ferr, int ferrOff, double[] berr, int berrOff) {
        return Dptsvx.solve(this, fact, n, nrhs, d, dOff, e, eOff, df, dfOff, ef, efOff, b, bOff,
                ldb, x, xOff, ldx, ferr, ferrOff, berr, berrOff);
    }
}
