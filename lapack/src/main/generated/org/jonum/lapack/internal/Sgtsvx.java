// Generated from Dgtsvx.java by build/Float32.java. Do not edit.
package org.jonum.lapack.internal;

import org.jonum.blas.FloatLimits;
import org.jonum.blas.Trans;
import org.jonum.lapack.FloatGtsvx;
import org.jonum.lapack.Fact;
import org.jonum.lapack.Norm;
import org.jonum.lapack.Part;

/// Solve a tridiagonal system: factor, estimate the condition, solve, refine, bound.
final class Sgtsvx {
    private Sgtsvx() {}

    /// X := op(A)⁻¹·B, and what is known of it.
    static FloatGtsvx solve(FloatTridiagonalDrivers la, Fact fact, Trans trans, int n, int nrhs, float[] dl,
            int dlOff, float[] d, int dOff, float[] du, int duOff, float[] dlf, int dlfOff, float[] df, int dfOff,
            float[] duf, int dufOff, float[] du2, int du2Off, int[] ipiv, int ipivOff, float[] b, int bOff, int ldb,
            float[] x, int xOff, int ldx, float[] ferr, int ferrOff, float[] berr, int berrOff) {
        if (fact != Fact.FACTORED && n > 0) {
            System.arraycopy(dl, dlOff, dlf, dlfOff, n - 1);
            System.arraycopy(d, dOff, df, dfOff, n);
            System.arraycopy(du, duOff, duf, dufOff, n - 1);
            int info = la.sgttrf(n, dlf, dlfOff, df, dfOff, duf, dufOff, du2, du2Off, ipiv, ipivOff);
            if (info > 0) return new FloatGtsvx(info, 0);
        }
        Norm norm = trans.isTrans() ? Norm.INF : Norm.ONE;
        float anorm = Slangt.norm(la.blas(), norm, n, dl, dlOff, d, dOff, du, duOff);
        float rcond = la.sgtcon(norm, n, dlf, dlfOff, df, dfOff, duf, dufOff, du2, du2Off, ipiv, ipivOff, anorm);
        Slacpy.copy(Part.ALL, n, nrhs, b, bOff, ldb, x, xOff, ldx);
        la.sgttrs(trans, n, nrhs, dlf, dlfOff, df, dfOff, duf, dufOff, du2, du2Off, ipiv, ipivOff, x, xOff, ldx);
        la.sgtrfs(trans, n, nrhs, dl, dlOff, d, dOff, du, duOff, dlf, dlfOff, df, dfOff, duf, dufOff, du2, du2Off,
                ipiv, ipivOff, b, bOff, ldb, x, xOff, ldx, ferr, ferrOff, berr, berrOff);
        return new FloatGtsvx(rcond >= FloatLimits.EPS ? 0 : n + 1, rcond);
    }
}
