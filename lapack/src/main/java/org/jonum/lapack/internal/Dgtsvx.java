package org.jonum.lapack.internal;

import org.jonum.blas.DoubleLimits;
import org.jonum.blas.Trans;
import org.jonum.lapack.DoubleGtsvx;
import org.jonum.lapack.Fact;
import org.jonum.lapack.Norm;
import org.jonum.lapack.Part;

/// Solve a tridiagonal system: factor, estimate the condition, solve, refine, bound.
final class Dgtsvx {
    private Dgtsvx() {}

    /// X := op(A)⁻¹·B, and what is known of it.
    static DoubleGtsvx solve(DoubleTridiagonalDrivers la, Fact fact, Trans trans, int n, int nrhs, double[] dl,
            int dlOff, double[] d, int dOff, double[] du, int duOff, double[] dlf, int dlfOff, double[] df, int dfOff,
            double[] duf, int dufOff, double[] du2, int du2Off, int[] ipiv, int ipivOff, double[] b, int bOff, int ldb,
            double[] x, int xOff, int ldx, double[] ferr, int ferrOff, double[] berr, int berrOff) {
        if (fact != Fact.FACTORED && n > 0) {
            System.arraycopy(dl, dlOff, dlf, dlfOff, n - 1);
            System.arraycopy(d, dOff, df, dfOff, n);
            System.arraycopy(du, duOff, duf, dufOff, n - 1);
            int info = la.dgttrf(n, dlf, dlfOff, df, dfOff, duf, dufOff, du2, du2Off, ipiv, ipivOff);
            if (info > 0) return new DoubleGtsvx(info, 0);
        }
        Norm norm = trans.isTrans() ? Norm.INF : Norm.ONE;
        double anorm = Dlangt.norm(la.blas(), norm, n, dl, dlOff, d, dOff, du, duOff);
        double rcond = la.dgtcon(norm, n, dlf, dlfOff, df, dfOff, duf, dufOff, du2, du2Off, ipiv, ipivOff, anorm);
        Dlacpy.copy(Part.ALL, n, nrhs, b, bOff, ldb, x, xOff, ldx);
        la.dgttrs(trans, n, nrhs, dlf, dlfOff, df, dfOff, duf, dufOff, du2, du2Off, ipiv, ipivOff, x, xOff, ldx);
        la.dgtrfs(trans, n, nrhs, dl, dlOff, d, dOff, du, duOff, dlf, dlfOff, df, dfOff, duf, dufOff, du2, du2Off,
                ipiv, ipivOff, b, bOff, ldb, x, xOff, ldx, ferr, ferrOff, berr, berrOff);
        return new DoubleGtsvx(rcond >= DoubleLimits.EPS ? 0 : n + 1, rcond);
    }
}
