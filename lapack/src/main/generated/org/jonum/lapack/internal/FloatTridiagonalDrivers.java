// Generated from DoubleTridiagonalDrivers.java by build/Float32.java. Do not edit.
package org.jonum.lapack.internal;

import org.jonum.blas.Blas;
import org.jonum.blas.Trans;
import org.jonum.lapack.FloatGtsvx;
import org.jonum.lapack.FloatTridiagonal;
import org.jonum.lapack.Fact;
import org.jonum.lapack.Norm;

/// The routines of [FloatTridiagonal] in Java.
public interface FloatTridiagonalDrivers extends FloatTridiagonal {
    /// What the routines call.
    Blas blas();

    @Override
    default int sgttrf(int n, float[] dl, int dlOff, float[] d, int dOff, float[] du, int duOff,
            float[] du2, int du2Off, int[] ipiv, int ipivOff) {
        return Sgttrf.factor(n, dl, dlOff, d, dOff, du, duOff, du2, du2Off, ipiv, ipivOff);
    }

    @Override
    default void sgttrs(Trans trans, int n, int nrhs, float[] dl, int dlOff, float[] d, int dOff,
            float[] du, int duOff, float[] du2, int du2Off, int[] ipiv, int ipivOff, float[] b,
            int bOff, int ldb) {
        Sgttrs.solve(trans, n, nrhs, dl, dlOff, d, dOff, du, duOff, du2, du2Off, ipiv, ipivOff, b,
                bOff, ldb);
    }

    @Override
    default int sgtsv(int n, int nrhs, float[] dl, int dlOff, float[] d, int dOff, float[] du,
            int duOff, float[] b, int bOff, int ldb) {
        return Sgtsv.solve(n, nrhs, dl, dlOff, d, dOff, du, duOff, b, bOff, ldb);
    }

    @Override
    default float sgtcon(Norm norm, int n, float[] dl, int dlOff, float[] d, int dOff,
            float[] du, int duOff, float[] du2, int du2Off, int[] ipiv, int ipivOff, float anorm) {
        return Sgtcon.rcond(blas(), norm, n, dl, dlOff, d, dOff, du, duOff, du2, du2Off, ipiv,
                ipivOff, anorm);
    }

    @Override
    default void slagtm(Trans trans, int n, int nrhs, float alpha, float[] dl, int dlOff,
            float[] d, int dOff, float[] du, int duOff, float[] x, int xOff, int ldx,
            float beta, float[] b, int bOff, int ldb) {
        Slagtm.multiply(trans, n, nrhs, alpha, dl, dlOff, d, dOff, du, duOff, x, xOff, ldx, beta, b,
                bOff, ldb);
    }

    @Override
    default void sgtrfs(Trans trans, int n, int nrhs, float[] dl, int dlOff, float[] d, int dOff,
            float[] du, int duOff, float[] dlf, int dlfOff, float[] df, int dfOff, float[] duf,
            int dufOff, float[] du2, int du2Off, int[] ipiv, int ipivOff, float[] b, int bOff,
            int ldb, float[] x, int xOff, int ldx, float[] ferr, int ferrOff, float[] berr,
            int berrOff) {
        Sgtrfs.refine(blas(), trans, n, nrhs, dl, dlOff, d, dOff, du, duOff, dlf, dlfOff, df, dfOff,
                duf, dufOff, du2, du2Off, ipiv, ipivOff, b, bOff, ldb, x, xOff, ldx, ferr, ferrOff,
                berr, berrOff);
    }

    @Override
    default FloatGtsvx sgtsvx(Fact fact, Trans trans, int n, int nrhs, float[] dl, int dlOff,
            float[] d, int dOff, float[] du, int duOff, float[] dlf, int dlfOff, float[] df,
            int dfOff, float[] duf, int dufOff, float[] du2, int du2Off, int[] ipiv, int ipivOff,
            float[] b, int bOff, int ldb, float[] x, int xOff, int ldx, float[] ferr,
            int ferrOff, float[] berr, int berrOff) {
        return Sgtsvx.solve(this, fact, trans, n, nrhs, dl, dlOff, d, dOff, du, duOff, dlf, dlfOff,
                df, dfOff, duf, dufOff, du2, du2Off, ipiv, ipivOff, b, bOff, ldb, x, xOff, ldx,
                ferr, ferrOff, berr, berrOff);
    }
}
