package org.jonum.lapack.internal.door;

import java.util.List;
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
        var dlOp = DoubleOperand.vector("dgttrf", "dl", dl, dlOff, Math.max(0, n - 1));
        var dOp = DoubleOperand.vector("dgttrf", "d", d, dOff, n);
        var duOp = DoubleOperand.vector("dgttrf", "du", du, duOff, Math.max(0, n - 1));
        var du2Op = DoubleOperand.vector("dgttrf", "du2", du2, du2Off, Math.max(0, n - 2));
        Args.vector("dgttrf", "ipiv", ipiv, ipivOff, n);
        DoubleOperand.refuseOverlap("dgttrf", List.of(dlOp, dOp, duOp, du2Op), List.of());
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
        var dlOp = DoubleOperand.vector("dgttrs", "dl", dl, dlOff, Math.max(0, n - 1));
        var dOp = DoubleOperand.vector("dgttrs", "d", d, dOff, n);
        var duOp = DoubleOperand.vector("dgttrs", "du", du, duOff, Math.max(0, n - 1));
        var du2Op = DoubleOperand.vector("dgttrs", "du2", du2, du2Off, Math.max(0, n - 2));
        Checks.pivotsWithin("dgttrs", ipiv, ipivOff, n, 1);
        var bOp = DoubleOperand.matrix("dgttrs", "b", b, bOff, n, nrhs, ldb);
        DoubleOperand.refuseOverlap("dgttrs", List.of(bOp), List.of(dlOp, dOp, duOp, du2Op));
        drivers().dgttrs(trans, n, nrhs, dl, dlOff, d, dOff, du, duOff, du2, du2Off, ipiv, ipivOff,
                b, bOff, ldb);
    }

    @Override
    default int dgtsv(int n, int nrhs, double[] dl, int dlOff, double[] d, int dOff, double[] du,
            int duOff, double[] b, int bOff, int ldb) {
        Args.dim("dgtsv", "n", n);
        Args.dim("dgtsv", "nrhs", nrhs);
        Args.ld("dgtsv", "ldb", ldb, "n", n);
        var dlOp = DoubleOperand.vector("dgtsv", "dl", dl, dlOff, Math.max(0, n - 1));
        var dOp = DoubleOperand.vector("dgtsv", "d", d, dOff, n);
        var duOp = DoubleOperand.vector("dgtsv", "du", du, duOff, Math.max(0, n - 1));
        var bOp = DoubleOperand.matrix("dgtsv", "b", b, bOff, n, nrhs, ldb);
        DoubleOperand.refuseOverlap("dgtsv", List.of(dlOp, dOp, duOp, bOp), List.of());
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
        var dlOp = DoubleOperand.vector("dlagtm", "dl", dl, dlOff, Math.max(0, n - 1));
        var dOp = DoubleOperand.vector("dlagtm", "d", d, dOff, n);
        var duOp = DoubleOperand.vector("dlagtm", "du", du, duOff, Math.max(0, n - 1));
        var xOp = DoubleOperand.matrix("dlagtm", "x", x, xOff, n, nrhs, ldx);
        var bOp = DoubleOperand.matrix("dlagtm", "b", b, bOff, n, nrhs, ldb);
        DoubleOperand.refuseOverlap("dlagtm", List.of(bOp), List.of(dlOp, dOp, duOp, xOp));
        drivers().dlagtm(trans, n, nrhs, alpha, dl, dlOff, d, dOff, du, duOff, x, xOff, ldx, beta,
                b, bOff, ldb);
    }

    @Override
    default int dpttrf(int n, double[] d, int dOff, double[] e, int eOff) {
        Args.dim("dpttrf", "n", n);
        var dOp = DoubleOperand.vector("dpttrf", "d", d, dOff, n);
        var eOp = DoubleOperand.vector("dpttrf", "e", e, eOff, Math.max(0, n - 1));
        DoubleOperand.refuseOverlap("dpttrf", List.of(dOp, eOp), List.of());
        return drivers().dpttrf(n, d, dOff, e, eOff);
    }

    @Override
    default void dpttrs(int n, int nrhs, double[] d, int dOff, double[] e, int eOff, double[] b,
            int bOff, int ldb) {
        Args.dim("dpttrs", "n", n);
        Args.dim("dpttrs", "nrhs", nrhs);
        Args.ld("dpttrs", "ldb", ldb, "n", n);
        var dOp = DoubleOperand.vector("dpttrs", "d", d, dOff, n);
        var eOp = DoubleOperand.vector("dpttrs", "e", e, eOff, Math.max(0, n - 1));
        var bOp = DoubleOperand.matrix("dpttrs", "b", b, bOff, n, nrhs, ldb);
        DoubleOperand.refuseOverlap("dpttrs", List.of(bOp), List.of(dOp, eOp));
        drivers().dpttrs(n, nrhs, d, dOff, e, eOff, b, bOff, ldb);
    }

    @Override
    default int dptsv(int n, int nrhs, double[] d, int dOff, double[] e, int eOff, double[] b,
            int bOff, int ldb) {
        Args.dim("dptsv", "n", n);
        Args.dim("dptsv", "nrhs", nrhs);
        Args.ld("dptsv", "ldb", ldb, "n", n);
        var dOp = DoubleOperand.vector("dptsv", "d", d, dOff, n);
        var eOp = DoubleOperand.vector("dptsv", "e", e, eOff, Math.max(0, n - 1));
        var bOp = DoubleOperand.matrix("dptsv", "b", b, bOff, n, nrhs, ldb);
        DoubleOperand.refuseOverlap("dptsv", List.of(dOp, eOp, bOp), List.of());
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
    default void dgtrfs(Trans trans, int n, int nrhs, double[] dl, int dlOff, double[] d, int dOff,
            double[] du, int duOff, double[] dlf, int dlfOff, double[] df, int dfOff, double[] duf,
            int dufOff, double[] du2, int du2Off, int[] ipiv, int ipivOff, double[] b, int bOff,
            int ldb, double[] x, int xOff, int ldx, double[] ferr, int ferrOff, double[] berr,
            int berrOff) {
        Args.present("dgtrfs", "trans", trans, "NO_TRANS, TRANS or CONJ_TRANS");
        Args.dim("dgtrfs", "n", n);
        Args.dim("dgtrfs", "nrhs", nrhs);
        Args.ld("dgtrfs", "ldb", ldb, "n", n);
        Args.ld("dgtrfs", "ldx", ldx, "n", n);
        var dlOp = DoubleOperand.vector("dgtrfs", "dl", dl, dlOff, Math.max(0, n - 1));
        var dOp = DoubleOperand.vector("dgtrfs", "d", d, dOff, n);
        var duOp = DoubleOperand.vector("dgtrfs", "du", du, duOff, Math.max(0, n - 1));
        var dlfOp = DoubleOperand.vector("dgtrfs", "dlf", dlf, dlfOff, Math.max(0, n - 1));
        var dfOp = DoubleOperand.vector("dgtrfs", "df", df, dfOff, n);
        var dufOp = DoubleOperand.vector("dgtrfs", "duf", duf, dufOff, Math.max(0, n - 1));
        var du2Op = DoubleOperand.vector("dgtrfs", "du2", du2, du2Off, Math.max(0, n - 2));
        Checks.pivotsWithin("dgtrfs", ipiv, ipivOff, n, 1);
        var bOp = DoubleOperand.matrix("dgtrfs", "b", b, bOff, n, nrhs, ldb);
        var xOp = DoubleOperand.matrix("dgtrfs", "x", x, xOff, n, nrhs, ldx);
        var ferrOp = DoubleOperand.vector("dgtrfs", "ferr", ferr, ferrOff, nrhs);
        var berrOp = DoubleOperand.vector("dgtrfs", "berr", berr, berrOff, nrhs);
        DoubleOperand.refuseOverlap("dgtrfs", List.of(xOp, ferrOp, berrOp), List.of(dlOp, dOp, duOp,
                dlfOp, dfOp, dufOp, du2Op, bOp));
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
        Args.present("dgtsvx", "fact", fact, "FACTORED or NOT_FACTORED");
        if (fact == Fact.EQUILIBRATE)
            throw Args.bad("dgtsvx", "fact", fact,
                    "FACTORED or NOT_FACTORED");
        Args.present("dgtsvx", "trans", trans, "NO_TRANS, TRANS or CONJ_TRANS");
        Args.dim("dgtsvx", "n", n);
        Args.dim("dgtsvx", "nrhs", nrhs);
        Args.ld("dgtsvx", "ldb", ldb, "n", n);
        Args.ld("dgtsvx", "ldx", ldx, "n", n);
        var dlOp = DoubleOperand.vector("dgtsvx", "dl", dl, dlOff, Math.max(0, n - 1));
        var dOp = DoubleOperand.vector("dgtsvx", "d", d, dOff, n);
        var duOp = DoubleOperand.vector("dgtsvx", "du", du, duOff, Math.max(0, n - 1));
        var dlfOp = DoubleOperand.vector("dgtsvx", "dlf", dlf, dlfOff, Math.max(0, n - 1));
        var dfOp = DoubleOperand.vector("dgtsvx", "df", df, dfOff, n);
        var dufOp = DoubleOperand.vector("dgtsvx", "duf", duf, dufOff, Math.max(0, n - 1));
        var du2Op = DoubleOperand.vector("dgtsvx", "du2", du2, du2Off, Math.max(0, n - 2));
        Args.vector("dgtsvx", "ipiv", ipiv, ipivOff, n);
        if (fact == Fact.FACTORED) Checks.pivotsWithin("dgtsvx", ipiv, ipivOff, n, 1);
        var bOp = DoubleOperand.matrix("dgtsvx", "b", b, bOff, n, nrhs, ldb);
        var xOp = DoubleOperand.matrix("dgtsvx", "x", x, xOff, n, nrhs, ldx);
        var ferrOp = DoubleOperand.vector("dgtsvx", "ferr", ferr, ferrOff, nrhs);
        var berrOp = DoubleOperand.vector("dgtsvx", "berr", berr, berrOff, nrhs);
        DoubleOperand.refuseOverlap("dgtsvx", List.of(dlfOp, dfOp, dufOp, du2Op, xOp, ferrOp,
                berrOp), List.of(dlOp, dOp, duOp, bOp));
        return drivers().dgtsvx(fact, trans, n, nrhs, dl, dlOff, d, dOff, du, duOff, dlf, dlfOff,
                df, dfOff, duf, dufOff, du2, du2Off, ipiv, ipivOff, b, bOff, ldb, x, xOff, ldx,
                ferr, ferrOff, berr, berrOff);
    }

    @Override
    default void dptrfs(int n, int nrhs, double[] d, int dOff, double[] e, int eOff, double[] df,
            int dfOff, double[] ef, int efOff, double[] b, int bOff, int ldb, double[] x, int xOff,
            int ldx, double[] ferr, int ferrOff, double[] berr, int berrOff) {
        Args.dim("dptrfs", "n", n);
        Args.dim("dptrfs", "nrhs", nrhs);
        Args.ld("dptrfs", "ldb", ldb, "n", n);
        Args.ld("dptrfs", "ldx", ldx, "n", n);
        var dOp = DoubleOperand.vector("dptrfs", "d", d, dOff, n);
        var eOp = DoubleOperand.vector("dptrfs", "e", e, eOff, Math.max(0, n - 1));
        var dfOp = DoubleOperand.vector("dptrfs", "df", df, dfOff, n);
        var efOp = DoubleOperand.vector("dptrfs", "ef", ef, efOff, Math.max(0, n - 1));
        var bOp = DoubleOperand.matrix("dptrfs", "b", b, bOff, n, nrhs, ldb);
        var xOp = DoubleOperand.matrix("dptrfs", "x", x, xOff, n, nrhs, ldx);
        var ferrOp = DoubleOperand.vector("dptrfs", "ferr", ferr, ferrOff, nrhs);
        var berrOp = DoubleOperand.vector("dptrfs", "berr", berr, berrOff, nrhs);
        DoubleOperand.refuseOverlap("dptrfs", List.of(xOp, ferrOp, berrOp), List.of(dOp, eOp, dfOp,
                efOp, bOp));
        drivers().dptrfs(n, nrhs, d, dOff, e, eOff, df, dfOff, ef, efOff, b, bOff, ldb, x, xOff,
                ldx, ferr, ferrOff, berr, berrOff);
    }

    @Override
    default DoubleGtsvx dptsvx(Fact fact, int n, int nrhs, double[] d, int dOff, double[] e,
            int eOff, double[] df, int dfOff, double[] ef, int efOff, double[] b, int bOff, int ldb,
            double[] x, int xOff, int ldx, double[] ferr, int ferrOff, double[] berr, int berrOff) {
        Args.present("dptsvx", "fact", fact, "FACTORED or NOT_FACTORED");
        if (fact == Fact.EQUILIBRATE)
            throw Args.bad("dptsvx", "fact", fact,
                    "FACTORED or NOT_FACTORED");
        Args.dim("dptsvx", "n", n);
        Args.dim("dptsvx", "nrhs", nrhs);
        Args.ld("dptsvx", "ldb", ldb, "n", n);
        Args.ld("dptsvx", "ldx", ldx, "n", n);
        var dOp = DoubleOperand.vector("dptsvx", "d", d, dOff, n);
        var eOp = DoubleOperand.vector("dptsvx", "e", e, eOff, Math.max(0, n - 1));
        var dfOp = DoubleOperand.vector("dptsvx", "df", df, dfOff, n);
        var efOp = DoubleOperand.vector("dptsvx", "ef", ef, efOff, Math.max(0, n - 1));
        var bOp = DoubleOperand.matrix("dptsvx", "b", b, bOff, n, nrhs, ldb);
        var xOp = DoubleOperand.matrix("dptsvx", "x", x, xOff, n, nrhs, ldx);
        var ferrOp = DoubleOperand.vector("dptsvx", "ferr", ferr, ferrOff, nrhs);
        var berrOp = DoubleOperand.vector("dptsvx", "berr", berr, berrOff, nrhs);
        DoubleOperand.refuseOverlap("dptsvx", List.of(dfOp, efOp, xOp, ferrOp, berrOp), List.of(dOp,
                eOp, bOp));
        return drivers().dptsvx(fact, n, nrhs, d, dOff, e, eOff, df, dfOff, ef, efOff, b, bOff, ldb,
                x, xOff, ldx, ferr, ferrOff, berr, berrOff);
    }
}
