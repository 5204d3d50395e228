package org.jonum.lapack.internal.door;

import org.jonum.blas.internal.door.Args;
import org.jonum.lapack.DoubleDefiniteTridiagonal;
import org.jonum.lapack.DoubleGtsvx;
import org.jonum.lapack.Fact;

/// The public door of the routines of [DoubleDefiniteTridiagonal]: checks, then the drivers.
interface DoubleDefiniteTridiagonalDoor extends DoubleDefiniteTridiagonal {
    /// The drivers behind the door; they may rely on the checks.
    DoubleDefiniteTridiagonal drivers();

    @Override
    default int dpttrf(int n, double[] d, int dOff, double[] e, int eOff) {
        Args.dim("dpttrf", "n", n);
        Operands operands = new Operands("dpttrf");
        operands.writes("d", d, dOff, n);
        operands.writes("e", e, eOff, Math.max(0, n - 1));
        return drivers().dpttrf(n, d, dOff, e, eOff);
    }

    @Override
    default void dpttrs(int n, int nrhs, double[] d, int dOff, double[] e, int eOff, double[] b,
            int bOff, int ldb) {
        Args.dim("dpttrs", "n", n);
        Args.dim("dpttrs", "nrhs", nrhs);
        Args.ld("dpttrs", "ldb", ldb, "n", n);
        Operands operands = new Operands("dpttrs");
        operands.reads("d", d, dOff, n);
        operands.reads("e", e, eOff, Math.max(0, n - 1));
        operands.writes("b", b, bOff, n, nrhs, ldb);
        drivers().dpttrs(n, nrhs, d, dOff, e, eOff, b, bOff, ldb);
    }

    @Override
    default int dptsv(int n, int nrhs, double[] d, int dOff, double[] e, int eOff, double[] b,
            int bOff, int ldb) {
        Args.dim("dptsv", "n", n);
        Args.dim("dptsv", "nrhs", nrhs);
        Args.ld("dptsv", "ldb", ldb, "n", n);
        Operands operands = new Operands("dptsv");
        operands.writes("d", d, dOff, n);
        operands.writes("e", e, eOff, Math.max(0, n - 1));
        operands.writes("b", b, bOff, n, nrhs, ldb);
        return drivers().dptsv(n, nrhs, d, dOff, e, eOff, b, bOff, ldb);
    }

    @Override
    default double dptcon(int n, double[] d, int dOff, double[] e, int eOff, double anorm) {
        Args.dim("dptcon", "n", n);
        Args.vector("dptcon", "d", d, dOff, n, 1);
        Args.vector("dptcon", "e", e, eOff, Math.max(0, n - 1), 1);
        Checks.anorm("dptcon", anorm);
        return drivers().dptcon(n, d, dOff, e, eOff, anorm);
    }

    @Override
    default void dptrfs(int n, int nrhs, double[] d, int dOff, double[] e, int eOff, double[] df,
            int dfOff, double[] ef, int efOff, double[] b, int bOff, int ldb, double[] x, int xOff,
            int ldx, double[] ferr, int ferrOff, double[] berr, int berrOff) {
        Args.dim("dptrfs", "n", n);
        Args.dim("dptrfs", "nrhs", nrhs);
        Operands operands = new Operands("dptrfs");
        operands.reads("d", d, dOff, n);
        operands.reads("e", e, eOff, Math.max(0, n - 1));
        operands.reads("df", df, dfOff, n);
        operands.reads("ef", ef, efOff, Math.max(0, n - 1));
        operands.refines(n, nrhs, b, bOff, ldb, x, xOff, ldx, ferr, ferrOff, berr, berrOff);
        drivers().dptrfs(n, nrhs, d, dOff, e, eOff, df, dfOff, ef, efOff, b, bOff, ldb, x, xOff,
                ldx, ferr, ferrOff, berr, berrOff);
    }

    @Override
    default DoubleGtsvx dptsvx(Fact fact, int n, int nrhs, double[] d, int dOff, double[] e,
            int eOff, double[] df, int dfOff, double[] ef, int efOff, double[] b, int bOff, int ldb,
            double[] x, int xOff, int ldx, double[] ferr, int ferrOff, double[] berr, int berrOff) {
        Checks.factored("dptsvx", fact);
        Args.dim("dptsvx", "n", n);
        Args.dim("dptsvx", "nrhs", nrhs);
        Operands operands = new Operands("dptsvx");
        operands.reads("d", d, dOff, n);
        operands.reads("e", e, eOff, Math.max(0, n - 1));
        operands.writes("df", df, dfOff, n);
        operands.writes("ef", ef, efOff, Math.max(0, n - 1));
        operands.refines(n, nrhs, b, bOff, ldb, x, xOff, ldx, ferr, ferrOff, berr, berrOff);
        return drivers().dptsvx(fact, n, nrhs, d, dOff, e, eOff, df, dfOff, ef, efOff, b, bOff, ldb,
                x, xOff, ldx, ferr, ferrOff, berr, berrOff);
    }
}
