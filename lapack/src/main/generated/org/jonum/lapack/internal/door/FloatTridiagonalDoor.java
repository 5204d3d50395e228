// Generated from DoubleTridiagonalDoor.java by build/Float32.java. Do not edit.
package org.jonum.lapack.internal.door;

import org.jonum.blas.Trans;
import org.jonum.blas.internal.door.Args;
import org.jonum.lapack.FloatGtsvx;
import org.jonum.lapack.FloatTridiagonal;
import org.jonum.lapack.Fact;
import org.jonum.lapack.Norm;

/// The public door of the routines of [FloatTridiagonal]: checks, then the drivers.
interface FloatTridiagonalDoor extends FloatTridiagonal {
    /// The drivers behind the door; they may rely on the checks.
    FloatTridiagonal drivers();

    @Override
    default int sgttrf(int n, float[] dl, int dlOff, float[] d, int dOff, float[] du, int duOff,
            float[] du2, int du2Off, int[] ipiv, int ipivOff) {
        Args.dim("sgttrf", "n", n);
        Operands operands = new Operands("sgttrf");
        operands.writes("dl", dl, dlOff, Math.max(0, n - 1));
        operands.writes("d", d, dOff, n);
        operands.writes("du", du, duOff, Math.max(0, n - 1));
        operands.writes("du2", du2, du2Off, Math.max(0, n - 2));
        Args.vector("sgttrf", "ipiv", ipiv, ipivOff, n);
        return drivers().sgttrf(n, dl, dlOff, d, dOff, du, duOff, du2, du2Off, ipiv, ipivOff);
    }

    @Override
    default void sgttrs(Trans trans, int n, int nrhs, float[] dl, int dlOff, float[] d, int dOff,
            float[] du, int duOff, float[] du2, int du2Off, int[] ipiv, int ipivOff, float[] b,
            int bOff, int ldb) {
        Args.present("sgttrs", "trans", trans, "NO_TRANS, TRANS or CONJ_TRANS");
        Args.dim("sgttrs", "n", n);
        Args.dim("sgttrs", "nrhs", nrhs);
        Args.ld("sgttrs", "ldb", ldb, "n", n);
        Operands operands = new Operands("sgttrs");
        operands.reads("dl", dl, dlOff, Math.max(0, n - 1));
        operands.reads("d", d, dOff, n);
        operands.reads("du", du, duOff, Math.max(0, n - 1));
        operands.reads("du2", du2, du2Off, Math.max(0, n - 2));
        Checks.pivotsWithin("sgttrs", ipiv, ipivOff, n, 1);
        operands.writes("b", b, bOff, n, nrhs, ldb);
        drivers().sgttrs(trans, n, nrhs, dl, dlOff, d, dOff, du, duOff, du2, du2Off, ipiv, ipivOff,
                b, bOff, ldb);
    }

    @Override
    default int sgtsv(int n, int nrhs, float[] dl, int dlOff, float[] d, int dOff, float[] du,
            int duOff, float[] b, int bOff, int ldb) {
        Args.dim("sgtsv", "n", n);
        Args.dim("sgtsv", "nrhs", nrhs);
        Args.ld("sgtsv", "ldb", ldb, "n", n);
        Operands operands = new Operands("sgtsv");
        operands.writes("dl", dl, dlOff, Math.max(0, n - 1));
        operands.writes("d", d, dOff, n);
        operands.writes("du", du, duOff, Math.max(0, n - 1));
        operands.writes("b", b, bOff, n, nrhs, ldb);
        return drivers().sgtsv(n, nrhs, dl, dlOff, d, dOff, du, duOff, b, bOff, ldb);
    }

    @Override
    default float sgtcon(Norm norm, int n, float[] dl, int dlOff, float[] d, int dOff,
            float[] du, int duOff, float[] du2, int du2Off, int[] ipiv, int ipivOff, float anorm) {
        Checks.conditionNorm("sgtcon", norm);
        Args.dim("sgtcon", "n", n);
        Args.vector("sgtcon", "dl", dl, dlOff, Math.max(0, n - 1), 1);
        Args.vector("sgtcon", "d", d, dOff, n, 1);
        Args.vector("sgtcon", "du", du, duOff, Math.max(0, n - 1), 1);
        Args.vector("sgtcon", "du2", du2, du2Off, Math.max(0, n - 2), 1);
        Checks.pivotsWithin("sgtcon", ipiv, ipivOff, n, 1);
        Checks.anorm("sgtcon", anorm);
        return drivers().sgtcon(norm, n, dl, dlOff, d, dOff, du, duOff, du2, du2Off, ipiv, ipivOff,
                anorm);
    }

    @Override
    default void slagtm(Trans trans, int n, int nrhs, float alpha, float[] dl, int dlOff,
            float[] d, int dOff, float[] du, int duOff, float[] x, int xOff, int ldx,
            float beta, float[] b, int bOff, int ldb) {
        Args.present("slagtm", "trans", trans, "NO_TRANS, TRANS or CONJ_TRANS");
        Args.dim("slagtm", "n", n);
        Args.dim("slagtm", "nrhs", nrhs);
        Args.ld("slagtm", "ldx", ldx, "n", n);
        Args.ld("slagtm", "ldb", ldb, "n", n);
        Operands operands = new Operands("slagtm");
        operands.reads("dl", dl, dlOff, Math.max(0, n - 1));
        operands.reads("d", d, dOff, n);
        operands.reads("du", du, duOff, Math.max(0, n - 1));
        operands.reads("x", x, xOff, n, nrhs, ldx);
        operands.writes("b", b, bOff, n, nrhs, ldb);
        drivers().slagtm(trans, n, nrhs, alpha, dl, dlOff, d, dOff, du, duOff, x, xOff, ldx, beta,
                b, bOff, ldb);
    }

    @Override
    default void sgtrfs(Trans trans, int n, int nrhs, float[] dl, int dlOff, float[] d, int dOff,
            float[] du, int duOff, float[] dlf, int dlfOff, float[] df, int dfOff, float[] duf,
            int dufOff, float[] du2, int du2Off, int[] ipiv, int ipivOff, float[] b, int bOff,
            int ldb, float[] x, int xOff, int ldx, float[] ferr, int ferrOff, float[] berr,
            int berrOff) {
        Args.present("sgtrfs", "trans", trans, "NO_TRANS, TRANS or CONJ_TRANS");
        Args.dim("sgtrfs", "n", n);
        Args.dim("sgtrfs", "nrhs", nrhs);
        Operands operands = new Operands("sgtrfs");
        operands.reads("dl", dl, dlOff, Math.max(0, n - 1));
        operands.reads("d", d, dOff, n);
        operands.reads("du", du, duOff, Math.max(0, n - 1));
        operands.reads("dlf", dlf, dlfOff, Math.max(0, n - 1));
        operands.reads("df", df, dfOff, n);
        operands.reads("duf", duf, dufOff, Math.max(0, n - 1));
        operands.reads("du2", du2, du2Off, Math.max(0, n - 2));
        Checks.pivotsWithin("sgtrfs", ipiv, ipivOff, n, 1);
        operands.refines(n, nrhs, b, bOff, ldb, x, xOff, ldx, ferr, ferrOff, berr, berrOff);
        drivers().sgtrfs(trans, n, nrhs, dl, dlOff, d, dOff, du, duOff, dlf, dlfOff, df, dfOff, duf,
                dufOff, du2, du2Off, ipiv, ipivOff, b, bOff, ldb, x, xOff, ldx, ferr, ferrOff, berr,
                berrOff);
    }

    @Override
    default FloatGtsvx sgtsvx(Fact fact, Trans trans, int n, int nrhs, float[] dl, int dlOff,
            float[] d, int dOff, float[] du, int duOff, float[] dlf, int dlfOff, float[] df,
            int dfOff, float[] duf, int dufOff, float[] du2, int du2Off, int[] ipiv, int ipivOff,
            float[] b, int bOff, int ldb, float[] x, int xOff, int ldx, float[] ferr,
            int ferrOff, float[] berr, int berrOff) {
        Checks.factored("sgtsvx", fact);
        Args.present("sgtsvx", "trans", trans, "NO_TRANS, TRANS or CONJ_TRANS");
        Args.dim("sgtsvx", "n", n);
        Args.dim("sgtsvx", "nrhs", nrhs);
        Operands operands = new Operands("sgtsvx");
        operands.reads("dl", dl, dlOff, Math.max(0, n - 1));
        operands.reads("d", d, dOff, n);
        operands.reads("du", du, duOff, Math.max(0, n - 1));
        operands.writes("dlf", dlf, dlfOff, Math.max(0, n - 1));
        operands.writes("df", df, dfOff, n);
        operands.writes("duf", duf, dufOff, Math.max(0, n - 1));
        operands.writes("du2", du2, du2Off, Math.max(0, n - 2));
        Args.vector("sgtsvx", "ipiv", ipiv, ipivOff, n);
        if (fact == Fact.FACTORED) Checks.pivotsWithin("sgtsvx", ipiv, ipivOff, n, 1);
        operands.refines(n, nrhs, b, bOff, ldb, x, xOff, ldx, ferr, ferrOff, berr, berrOff);
        return drivers().sgtsvx(fact, trans, n, nrhs, dl, dlOff, d, dOff, du, duOff, dlf, dlfOff,
                df, dfOff, duf, dufOff, du2, du2Off, ipiv, ipivOff, b, bOff, ldb, x, xOff, ldx,
                ferr, ferrOff, berr, berrOff);
    }
}
