package org.jonum.lapack.internal;

import org.jonum.blas.Blas;
import org.jonum.blas.Trans;
import org.jonum.lapack.DoubleGtsvx;
import org.jonum.lapack.DoubleTridiagonal;
import org.jonum.lapack.Fact;
import org.jonum.lapack.Norm;

/// The routines of [DoubleTridiagonal] in Java.
public interface DoubleTridiagonalDrivers extends DoubleTridiagonal {
    /// What the routines call.
    Blas blas();

    @Override
    default int dgttrf(int n, double[] dl, int dlOff, double[] d, int dOff, double[] du, int duOff,
            double[] du2, int du2Off, int[] ipiv, int ipivOff) {
        return Dgttrf.factor(n, dl, dlOff, d, dOff, du, duOff, du2, du2Off, ipiv, ipivOff);
    }

    @Override
    default void dgttrs(Trans trans, int n, int nrhs, double[] dl, int dlOff, double[] d, int dOff,
            double[] du, int duOff, double[] du2, int du2Off, int[] ipiv, int ipivOff, double[] b,
            int bOff, int ldb) {
        Dgttrs.solve(trans, n, nrhs, dl, dlOff, d, dOff, du, duOff, du2, du2Off, ipiv, ipivOff, b,
                bOff, ldb);
    }

    @Override
    default int dgtsv(int n, int nrhs, double[] dl, int dlOff, double[] d, int dOff, double[] du,
            int duOff, double[] b, int bOff, int ldb) {
        return Dgtsv.solve(n, nrhs, dl, dlOff, d, dOff, du, duOff, b, bOff, ldb);
    }

    @Override
    default double dgtcon(Norm norm, int n, double[] dl, int dlOff, double[] d, int dOff,
            double[] du, int duOff, double[] du2, int du2Off, int[] ipiv, int ipivOff, double anorm) {
        return Dgtcon.rcond(blas(), norm, n, dl, dlOff, d, dOff, du, duOff, du2, du2Off, ipiv,
                ipivOff, anorm);
    }

    @Override
    default void dlagtm(Trans trans, int n, int nrhs, double alpha, double[] dl, int dlOff,
            double[] d, int dOff, double[] du, int duOff, double[] x, int xOff, int ldx,
            double beta, double[] b, int bOff, int ldb) {
        Dlagtm.multiply(trans, n, nrhs, alpha, dl, dlOff, d, dOff, du, duOff, x, xOff, ldx, beta, b,
                bOff, ldb);
    }

    @Override
    default void dgtrfs(Trans trans, int n, int nrhs, double[] dl, int dlOff, double[] d, int dOff,
            double[] du, int duOff, double[] dlf, int dlfOff, double[] df, int dfOff, double[] duf,
            int dufOff, double[] du2, int du2Off, int[] ipiv, int ipivOff, double[] b, int bOff,
            int ldb, double[] x, int xOff, int ldx, double[] ferr, int ferrOff, double[] berr,
            int berrOff) {
        Dgtrfs.refine(blas(), trans, n, nrhs, dl, dlOff, d, dOff, du, duOff, dlf, dlfOff, df, dfOff,
                duf, dufOff, du2, du2Off, ipiv, ipivOff, b, bOff, ldb, x, xOff, ldx, ferr, ferrOff,
                berr, berrOff);
    }

    @Override
    default DoubleGtsvx dgtsvx(Fact fact, Trans trans, int n, int nrhs, double[] dl, int dlOff,
            double[] d, int dOff, double[] du, int duOff, double[] dlf, int dlfOff, double[] df,
            int dfOff, double[] duf, int dufOff, double[] du2, int du2Off, int[] ipiv, int ipivOff,
            double[] b, int bOff, int ldb, double[] x, int xOff, int ldx, double[] ferr,
            int ferrOff, double[] berr, int berrOff) {
        return Dgtsvx.solve(this, fact, trans, n, nrhs, dl, dlOff, d, dOff, du, duOff, dlf, dlfOff,
                df, dfOff, duf, dufOff, du2, du2Off, ipiv, ipivOff, b, bOff, ldb, x, xOff, ldx,
                ferr, ferrOff, berr, berrOff);
    }
}
