// Generated from DoubleDefiniteTridiagonalDoor.java by build/Float32.java. Do not edit.
package org.jonum.lapack.internal.door;

import org.jonum.blas.internal.door.Args;
import org.jonum.lapack.FloatDefiniteTridiagonal;
import org.jonum.lapack.FloatGtsvx;
import org.jonum.lapack.Fact;

/// The public door of the routines of [FloatDefiniteTridiagonal]: checks, then the drivers.
interface FloatDefiniteTridiagonalDoor extends FloatDefiniteTridiagonal {
    /// The drivers behind the door; they may rely on the checks.
    FloatDefiniteTridiagonal drivers();

    @Override
    default int spttrf(int n, float[] d, int dOff, float[] e, int eOff) {
        Args.dim("spttrf", "n", n);
        Operands operands = new Operands("spttrf");
        operands.writes("d", d, dOff, n);
        operands.writes("e", e, eOff, Math.max(0, n - 1));
        return drivers().spttrf(n, d, dOff, e, eOff);
    }

    @Override
    default void spttrs(int n, int nrhs, float[] d, int dOff, float[] e, int eOff, float[] b,
            int bOff, int ldb) {
        Args.dim("spttrs", "n", n);
        Args.dim("spttrs", "nrhs", nrhs);
        Args.ld("spttrs", "ldb", ldb, "n", n);
        Operands operands = new Operands("spttrs");
        operands.reads("d", d, dOff, n);
        operands.reads("e", e, eOff, Math.max(0, n - 1));
        operands.writes("b", b, bOff, n, nrhs, ldb);
        drivers().spttrs(n, nrhs, d, dOff, e, eOff, b, bOff, ldb);
    }

    @Override
    default int sptsv(int n, int nrhs, float[] d, int dOff, float[] e, int eOff, float[] b,
            int bOff, int ldb) {
        Args.dim("sptsv", "n", n);
        Args.dim("sptsv", "nrhs", nrhs);
        Args.ld("sptsv", "ldb", ldb, "n", n);
        Operands operands = new Operands("sptsv");
        operands.writes("d", d, dOff, n);
        operands.writes("e", e, eOff, Math.max(0, n - 1));
        operands.writes("b", b, bOff, n, nrhs, ldb);
        return drivers().sptsv(n, nrhs, d, dOff, e, eOff, b, bOff, ldb);
    }

    @Override
    default float sptcon(int n, float[] d, int dOff, float[] e, int eOff, float anorm) {
        Args.dim("sptcon", "n", n);
        Args.vector("sptcon", "d", d, dOff, n, 1);
        Args.vector("sptcon", "e", e, eOff, Math.max(0, n - 1), 1);
        Checks.anorm("sptcon", anorm);
        return drivers().sptcon(n, d, dOff, e, eOff, anorm);
    }

    @Override
    default void sptrfs(int n, int nrhs, float[] d, int dOff, float[] e, int eOff, float[] df,
            int dfOff, float[] ef, int efOff, float[] b, int bOff, int ldb, float[] x, int xOff,
            int ldx, float[] ferr, int ferrOff, float[] berr, int berrOff) {
        Args.dim("sptrfs", "n", n);
        Args.dim("sptrfs", "nrhs", nrhs);
        Operands operands = new Operands("sptrfs");
        operands.reads("d", d, dOff, n);
        operands.reads("e", e, eOff, Math.max(0, n - 1));
        operands.reads("df", df, dfOff, n);
        operands.reads("ef", ef, efOff, Math.max(0, n - 1));
        operands.refines(n, nrhs, b, bOff, ldb, x, xOff, ldx, ferr, ferrOff, berr, berrOff);
        drivers().sptrfs(n, nrhs, d, dOff, e, eOff, df, dfOff, ef, efOff, b, bOff, ldb, x, xOff,
                ldx, ferr, ferrOff, berr, berrOff);
    }

    @Override
    default FloatGtsvx sptsvx(Fact fact, int n, int nrhs, float[] d, int dOff, float[] e,
            int eOff, float[] df, int dfOff, float[] ef, int efOff, float[] b, int bOff, int ldb,
            float[] x, int xOff, int ldx, float[] ferr, int ferrOff, float[] berr, int berrOff) {
        Checks.factored("sptsvx", fact);
        Args.dim("sptsvx", "n", n);
        Args.dim("sptsvx", "nrhs", nrhs);
        Operands operands = new Operands("sptsvx");
        operands.reads("d", d, dOff, n);
        operands.reads("e", e, eOff, Math.max(0, n - 1));
        operands.writes("df", df, dfOff, n);
        operands.writes("ef", ef, efOff, Math.max(0, n - 1));
        operands.refines(n, nrhs, b, bOff, ldb, x, xOff, ldx, ferr, ferrOff, berr, berrOff);
        return drivers().sptsvx(fact, n, nrhs, d, dOff, e, eOff, df, dfOff, ef, efOff, b, bOff, ldb,
                x, xOff, ldx, ferr, ferrOff, berr, berrOff);
    }
}
