package org.jonum.lapack.internal.door;

import org.jonum.blas.Trans;
import org.jonum.blas.internal.door.Args;
import org.jonum.lapack.DoubleGtsvx;
import org.jonum.lapack.DoubleTridiagonal;
import org.jonum.lapack.Fact;
import org.jonum.lapack.Norm;

/// The public door of the routines of [DoubleTridiagonal]: checks, then the drivers.
interface DoubleTridiagonalDoor extends DoubleTridiagonal {
    /// The drivers behind the door; they may rely on the checks.
    DoubleTridiagonal drivers();

    @Override
    default int dgttrf(int n, double[] dl, int dlOff, double[] d, int dOff, double[] du, int duOff,
            double[] du2, int du2Off, int[] ipiv, int ipivOff) {
        Args.dim("dgttrf", "n", n);
        Operands operands = new Operands("dgttrf");
        operands.writes("dl", dl, dlOff, Math.max(0, n - 1));
        operands.writes("d", d, dOff, n);
        operands.writes("du", du, duOff, Math.max(0, n - 1));
        operands.writes("du2", du2, du2Off, Math.max(0, n - 2));
        Args.vector("dgttrf", "ipiv", ipiv, ipivOff, n);
        return drivers().dgttrf(n, dl, dlOff, d, dOff, du, duOff, du2, du2Off, ipiv, ipivOff);
    }

    @Override
    default void dgttrs(Trans trans, int n, int nrhs, double[] dl, int dlOff, double[] d, int dOff,
            double[] du, int duOff, double[] du2, int du2Off, int[] ipiv, int ipivOff, double[] b,
            int bOff, int ldb) {
        Args.present("dgttrs", "trans", trans, "NO_TRANS, TRANS or CONJ_TRANS");
        Args.dim("dgttrs", "n", n);
        Args.dim("dgttrs", "nrhs", nrhs);
        Args.ld("dgttrs", "ldb", ldb, "n", n);
        Operands operands = new Operands("dgttrs");
        operands.reads("dl", dl, dlOff, Math.max(0, n - 1));
        operands.reads("d", d, dOff, n);
        operands.reads("du", du, duOff, Math.max(0, n - 1));
        operands.reads("du2", du2, du2Off, Math.max(0, n - 2));
        Checks.pivotsWithin("dgttrs", ipiv, ipivOff, n, 1);
        operands.writes("b", b, bOff, n, nrhs, ldb);
        drivers().dgttrs(trans, n, nrhs, dl, dlOff, d, dOff, du, duOff, du2, du2Off, ipiv, ipivOff,
                b, bOff, ldb);
    }

    @Override
    default int dgtsv(int n, int nrhs, double[] dl, int dlOff, double[] d, int dOff, double[] du,
            int duOff, double[] b, int bOff, int ldb) {
        Args.dim("dgtsv", "n", n);
        Args.dim("dgtsv", "nrhs", nrhs);
        Args.ld("dgtsv", "ldb", ldb, "n", n);
        Operands operands = new Operands("dgtsv");
        operands.writes("dl", dl, dlOff, Math.max(0, n - 1));
        operands.writes("d", d, dOff, n);
        operands.writes("du", du, duOff, Math.max(0, n - 1));
        operands.writes("b", b, bOff, n, nrhs, ldb);
        return drivers().dgtsv(n, nrhs, dl, dlOff, d, dOff, du, duOff, b, bOff, ldb);
    }

    @Override
    default double dgtcon(Norm norm, int n, double[] dl, int dlOff, double[] d, int dOff,
            double[] du, int duOff, double[] du2, int du2Off, int[] ipiv, int ipivOff, double anorm) {
        Checks.conditionNorm("dgtcon", norm);
        Args.dim("dgtcon", "n", n);
        Args.vector("dgtcon", "dl", dl, dlOff, Math.max(0, n - 1), 1);
        Args.vector("dgtcon", "d", d, dOff, n, 1);
        Args.vector("dgtcon", "du", du, duOff, Math.max(0, n - 1), 1);
        Args.vector("dgtcon", "du2", du2, du2Off, Math.max(0, n - 2), 1);
        Checks.pivotsWithin("dgtcon", ipiv, ipivOff, n, 1);
        Checks.anorm("dgtcon", anorm);
        return drivers().dgtcon(norm, n, dl, dlOff, d, dOff, du, duOff, du2, du2Off, ipiv, ipivOff,
                anorm);
    }

    @Override
    default void dlagtm(Trans trans, int n, int nrhs, double alpha, double[] dl, int dlOff,
            double[] d, int dOff, double[] du, int duOff, double[] x, int xOff, int ldx,
            double beta, double[] b, int bOff, int ldb) {
        Args.present("dlagtm", "trans", trans, "NO_TRANS, TRANS or CONJ_TRANS");
        Args.dim("dlagtm", "n", n);
        Args.dim("dlagtm", "nrhs", nrhs);
        Args.ld("dlagtm", "ldx", ldx, "n", n);
        Args.ld("dlagtm", "ldb", ldb, "n", n);
        Operands operands = new Operands("dlagtm");
        operands.reads("dl", dl, dlOff, Math.max(0, n - 1));
        operands.reads("d", d, dOff, n);
        operands.reads("du", du, duOff, Math.max(0, n - 1));
        operands.reads("x", x, xOff, n, nrhs, ldx);
        operands.writes("b", b, bOff, n, nrhs, ldb);
        drivers().dlagtm(trans, n, nrhs, alpha, dl, dlOff, d, dOff, du, duOff, x, xOff, ldx, beta,
                b, bOff, ldb);
    }

    @Override
    default void dgtrfs(Trans trans, int n, int nrhs, double[] dl, int dlOff, double[] d, int dOff,
            double[] du, int duOff, double[] dlf, int dlfOff, double[] df, int dfOff, double[] duf,
            int dufOff, double[] du2, int du2Off, int[] ipiv, int ipivOff, double[] b, int bOff,
            int ldb, double[] x, int xOff, int ldx, double[] ferr, int ferrOff, double[] berr,
            int berrOff) {
        Args.present("dgtrfs", "trans", trans, "NO_TRANS, TRANS or CONJ_TRANS");
        Args.dim("dgtrfs", "n", n);
        Args.dim("dgtrfs", "nrhs", nrhs);
        Operands operands = new Operands("dgtrfs");
        operands.reads("dl", dl, dlOff, Math.max(0, n - 1));
        operands.reads("d", d, dOff, n);
        operands.reads("du", du, duOff, Math.max(0, n - 1));
        operands.reads("dlf", dlf, dlfOff, Math.max(0, n - 1));
        operands.reads("df", df, dfOff, n);
        operands.reads("duf", duf, dufOff, Math.max(0, n - 1));
        operands.reads("du2", du2, du2Off, Math.max(0, n - 2));
        Checks.pivotsWithin("dgtrfs", ipiv, ipivOff, n, 1);
        operands.refines(n, nrhs, b, bOff, ldb, x, xOff, ldx, ferr, ferrOff, berr, berrOff);
        drivers().dgtrfs(trans, n, nrhs, dl, dlOff, d, dOff, du, duOff, dlf, dlfOff, df, dfOff, duf,
                dufOff, du2, du2Off, ipiv, ipivOff, b, bOff, ldb, x, xOff, ldx, ferr, ferrOff, berr,
                berrOff);
    }

    @Override
    default DoubleGtsvx dgtsvx(Fact fact, Trans trans, int n, int nrhs, double[] dl, int dlOff,
            double[] d, int dOff, double[] du, int duOff, double[] dlf, int dlfOff, double[] df,
            int dfOff, double[] duf, int dufOff, double[] du2, int du2Off, int[] ipiv, int ipivOff,
            double[] b, int bOff, int ldb, double[] x, int xOff, int ldx, double[] ferr,
            int ferrOff, double[] berr, int berrOff) {
        Checks.factored("dgtsvx", fact);
        Args.present("dgtsvx", "trans", trans, "NO_TRANS, TRANS or CONJ_TRANS");
        Args.dim("dgtsvx", "n", n);
        Args.dim("dgtsvx", "nrhs", nrhs);
        Operands operands = new Operands("dgtsvx");
        operands.reads("dl", dl, dlOff, Math.max(0, n - 1));
        operands.reads("d", d, dOff, n);
        operands.reads("du", du, duOff, Math.max(0, n - 1));
        operands.writes("dlf", dlf, dlfOff, Math.max(0, n - 1));
        operands.writes("df", df, dfOff, n);
        operands.writes("duf", duf, dufOff, Math.max(0, n - 1));
        operands.writes("du2", du2, du2Off, Math.max(0, n - 2));
        Args.vector("dgtsvx", "ipiv", ipiv, ipivOff, n);
        if (fact == Fact.FACTORED) Checks.pivotsWithin("dgtsvx", ipiv, ipivOff, n, 1);
        operands.refines(n, nrhs, b, bOff, ldb, x, xOff, ldx, ferr, ferrOff, berr, berrOff);
        return drivers().dgtsvx(fact, trans, n, nrhs, dl, dlOff, d, dOff, du, duOff, dlf, dlfOff,
                df, dfOff, duf, dufOff, du2, du2Off, ipiv, ipivOff, b, bOff, ldb, x, xOff, ldx,
                ferr, ferrOff, berr, berrOff);
    }
}
