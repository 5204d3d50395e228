// Generated from Dptsvx.java by build/Float32.java. Do not edit.
package org.jonum.lapack.internal;

import org.jonum.blas.FloatLimits;
import org.jonum.lapack.FloatGtsvx;
import org.jonum.lapack.Fact;
import org.jonum.lapack.Norm;
import org.jonum.lapack.Part;

/// Solve a positive definite tridiagonal system: factor, find the condition, solve, refine, bound.
final class Sptsvx {
    private Sptsvx() {}

    /// X := A⁻¹·B, and what is known of it.
    static FloatGtsvx solve(FloatDefiniteTridiagonalDrivers la, Fact fact, int n, int nrhs, float[] d, int dOff,
            float[] e,
            int eOff, float[] df, int dfOff, float[] ef, int efOff, float[] b, int bOff, int ldb, float[] x,
            int xOff, int ldx, float[] ferr, int ferrOff, float[] berr, int berrOff) {
        if (fact != Fact.FACTORED && n > 0) {
            System.arraycopy(d, dOff, df, dfOff, n);
            System.arraycopy(e, eOff, ef, efOff, n - 1);
            int info = la.spttrf(n, df, dfOff, ef, efOff);
            if (info > 0) return new FloatGtsvx(info, 0);
        }
        float anorm = Slanst.norm(la.blas(), Norm.ONE, n, d, dOff, e, eOff);
        float rcond = la.sptcon(n, df, dfOff, ef, efOff, anorm);
        Slacpy.copy(Part.ALL, n, nrhs, b, bOff, ldb, x, xOff, ldx);
        la.spttrs(n, nrhs, df, dfOff, ef, efOff, x, xOff, ldx);
        la.sptrfs(n, nrhs, d, dOff, e, eOff, df, dfOff, ef, efOff, b, bOff, ldb, x, xOff, ldx, ferr, ferrOff, berr,
                berrOff);
        return new FloatGtsvx(rcond >= FloatLimits.EPS ? 0 : n + 1, rcond);
    }
}
