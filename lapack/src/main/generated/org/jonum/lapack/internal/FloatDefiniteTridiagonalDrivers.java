// Generated from DoubleDefiniteTridiagonalDrivers.java by build/Float32.java. Do not edit.
package org.jonum.lapack.internal;

import org.jonum.blas.Blas;
import org.jonum.lapack.FloatDefiniteTridiagonal;
import org.jonum.lapack.FloatGtsvx;
import org.jonum.lapack.Fact;

/// The routines of [FloatDefiniteTridiagonal] in Java.
public interface FloatDefiniteTridiagonalDrivers extends FloatDefiniteTridiagonal {
    /// What the routines call.
    Blas blas();

    @Override
    default int spttrf(int n, float[] d, int dOff, float[] e, int eOff) {
        return Spttrf.factor(n, d, dOff, e, eOff);
    }

    @Override
    default void spttrs(int n, int nrhs, float[] d, int dOff, float[] e, int eOff, float[] b,
            int bOff, int ldb) {
        Spttrs.solve(n, nrhs, d, dOff, e, eOff, b, bOff, ldb);
    }

    @Override
    default int sptsv(int n, int nrhs, float[] d, int dOff, float[] e, int eOff, float[] b,
            int bOff, int ldb) {
        int info = spttrf(n, d, dOff, e, eOff);
        if (info == 0) spttrs(n, nrhs, d, dOff, e, eOff, b, bOff, ldb);
        return info;
    }

    @Override
    default float sptcon(int n, float[] d, int dOff, float[] e, int eOff, float anorm) {
        return Sptcon.rcond(n, d, dOff, e, eOff, anorm);
    }

    @Override
    default void sptrfs(int n, int nrhs, float[] d, int dOff, float[] e, int eOff, float[] df,
            int dfOff, float[] ef, int efOff, float[] b, int bOff, int ldb, float[] x, int xOff,
            int ldx, float[] ferr, int ferrOff, float[] berr, int berrOff) {
        Sptrfs.refine(blas(), n, nrhs, d, dOff, e, eOff, df, dfOff, ef, efOff, b, bOff, ldb, x,
                xOff, ldx, ferr, ferrOff, berr, berrOff);
    }

    @Override
    default FloatGtsvx sptsvx(Fact fact, int n, int nrhs, float[] d, int dOff, float[] e,
            int eOff, float[] df, int dfOff, float[] ef, int efOff, float[] b, int bOff, int ldb,
            float[] x, int xOff, int ldx, float[] ferr, int ferrOff, float[] berr, int berrOff) {
        return Sptsvx.solve(this, fact, n, nrhs, d, dOff, e, eOff, df, dfOff, ef, efOff, b, bOff,
                ldb, x, xOff, ldx, ferr, ferrOff, berr, berrOff);
    }
}
