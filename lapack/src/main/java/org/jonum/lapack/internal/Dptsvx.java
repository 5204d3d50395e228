package org.jonum.lapack.internal;

import org.jonum.blas.DoubleLimits;
import org.jonum.lapack.DoubleGtsvx;
import org.jonum.lapack.Fact;
import org.jonum.lapack.Norm;
import org.jonum.lapack.Part;

/// Solve a positive definite tridiagonal system: factor, find the condition, solve, refine, bound.
final class Dptsvx {
    private Dptsvx() {}

    /// X := A⁻¹·B, and what is known of it.
    static DoubleGtsvx solve(DoubleDefiniteTridiagonalDrivers la, Fact fact, int n, int nrhs, double[] d, int dOff,
            double[] e,
            int eOff, double[] df, int dfOff, double[] ef, int efOff, double[] b, int bOff, int ldb, double[] x,
            int xOff, int ldx, double[] ferr, int ferrOff, double[] berr, int berrOff) {
        if (fact != Fact.FACTORED && n > 0) {
            System.arraycopy(d, dOff, df, dfOff, n);
            System.arraycopy(e, eOff, ef, efOff, n - 1);
            int info = la.dpttrf(n, df, dfOff, ef, efOff);
            if (info > 0) return new DoubleGtsvx(info, 0);
        }
        double anorm = Dlanst.norm(la.blas(), Norm.ONE, n, d, dOff, e, eOff);
        double rcond = la.dptcon(n, df, dfOff, ef, efOff, anorm);
        Dlacpy.copy(Part.ALL, n, nrhs, b, bOff, ldb, x, xOff, ldx);
        la.dpttrs(n, nrhs, df, dfOff, ef, efOff, x, xOff, ldx);
        la.dptrfs(n, nrhs, d, dOff, e, eOff, df, dfOff, ef, efOff, b, bOff, ldb, x, xOff, ldx, ferr, ferrOff, berr,
                berrOff);
        return new DoubleGtsvx(rcond >= DoubleLimits.EPS ? 0 : n + 1, rcond);
    }
}
