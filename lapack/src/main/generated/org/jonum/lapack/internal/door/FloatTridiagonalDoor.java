// Generated from DoubleTridiagonalDoor.java by build/Float32.java. Do not edit.
package org.jonum.lapack.internal.door;

import java.util.List;
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
        var dlOp = FloatOperand.vector("sgttrf", "dl", dl, dlOff, Math.max(0, n - 1));
        var dOp = FloatOperand.vector("sgttrf", "d", d, dOff, n);
        var duOp = FloatOperand.vector("sgttrf", "du", du, duOff, Math.max(0, n - 1));
        var du2Op = FloatOperand.vector("sgttrf", "du2", du2, du2Off, Math.max(0, n - 2));
        Args.vector("sgttrf", "ipiv", ipiv, ipivOff, n);
        FloatOperand.refuseOverlap("sgttrf", List.of(dlOp, dOp, duOp, du2Op), List.of());
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
        var dlOp = FloatOperand.vector("sgttrs", "dl", dl, dlOff, Math.max(0, n - 1));
        var dOp = FloatOperand.vector("sgttrs", "d", d, dOff, n);
        var duOp = FloatOperand.vector("sgttrs", "du", du, duOff, Math.max(0, n - 1));
        var du2Op = FloatOperand.vector("sgttrs", "du2", du2, du2Off, Math.max(0, n - 2));
        Checks.pivotsWithin("sgttrs", ipiv, ipivOff, n, 1);
        var bOp = FloatOperand.matrix("sgttrs", "b", b, bOff, n, nrhs, ldb);
        FloatOperand.refuseOverlap("sgttrs", List.of(bOp), List.of(dlOp, dOp, duOp, du2Op));
        drivers().sgttrs(trans, n, nrhs, dl, dlOff, d, dOff, du, duOff, du2, du2Off, ipiv, ipivOff,
                b, bOff, ldb);
    }

    @Override
    default int sgtsv(int n, int nrhs, float[] dl, int dlOff, float[] d, int dOff, float[] du,
            int duOff, float[] b, int bOff, int ldb) {
        Args.dim("sgtsv", "n", n);
        Args.dim("sgtsv", "nrhs", nrhs);
        Args.ld("sgtsv", "ldb", ldb, "n", n);
        var dlOp = FloatOperand.vector("sgtsv", "dl", dl, dlOff, Math.max(0, n - 1));
        var dOp = FloatOperand.vector("sgtsv", "d", d, dOff, n);
        var duOp = FloatOperand.vector("sgtsv", "du", du, duOff, Math.max(0, n - 1));
        var bOp = FloatOperand.matrix("sgtsv", "b", b, bOff, n, nrhs, ldb);
        FloatOperand.refuseOverlap("sgtsv", List.of(dlOp, dOp, duOp, bOp), List.of());
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
        var dlOp = FloatOperand.vector("slagtm", "dl", dl, dlOff, Math.max(0, n - 1));
        var dOp = FloatOperand.vector("slagtm", "d", d, dOff, n);
        var duOp = FloatOperand.vector("slagtm", "du", du, duOff, Math.max(0, n - 1));
        var xOp = FloatOperand.matrix("slagtm", "x", x, xOff, n, nrhs, ldx);
        var bOp = FloatOperand.matrix("slagtm", "b", b, bOff, n, nrhs, ldb);
        FloatOperand.refuseOverlap("slagtm", List.of(bOp), List.of(dlOp, dOp, duOp, xOp));
        drivers().slagtm(trans, n, nrhs, alpha, dl, dlOff, d, dOff, du, duOff, x, xOff, ldx, beta,
                b, bOff, ldb);
    }

    @Override
    default int spttrf(int n, float[] d, int dOff, float[] e, int eOff) {
        Args.dim("spttrf", "n", n);
        var dOp = FloatOperand.vector("spttrf", "d", d, dOff, n);
        var eOp = FloatOperand.vector("spttrf", "e", e, eOff, Math.max(0, n - 1));
        FloatOperand.refuseOverlap("spttrf", List.of(dOp, eOp), List.of());
        return drivers().spttrf(n, d, dOff, e, eOff);
    }

    @Override
    default void spttrs(int n, int nrhs, float[] d, int dOff, float[] e, int eOff, float[] b,
            int bOff, int ldb) {
        Args.dim("spttrs", "n", n);
        Args.dim("spttrs", "nrhs", nrhs);
        Args.ld("spttrs", "ldb", ldb, "n", n);
        var dOp = FloatOperand.vector("spttrs", "d", d, dOff, n);
        var eOp = FloatOperand.vector("spttrs", "e", e, eOff, Math.max(0, n - 1));
        var bOp = FloatOperand.matrix("spttrs", "b", b, bOff, n, nrhs, ldb);
        FloatOperand.refuseOverlap("spttrs", List.of(bOp), List.of(dOp, eOp));
        drivers().spttrs(n, nrhs, d, dOff, e, eOff, b, bOff, ldb);
    }

    @Override
    default int sptsv(int n, int nrhs, float[] d, int dOff, float[] e, int eOff, float[] b,
            int bOff, int ldb) {
        Args.dim("sptsv", "n", n);
        Args.dim("sptsv", "nrhs", nrhs);
        Args.ld("sptsv", "ldb", ldb, "n", n);
        var dOp = FloatOperand.vector("sptsv", "d", d, dOff, n);
        var eOp = FloatOperand.vector("sptsv", "e", e, eOff, Math.max(0, n - 1));
        var bOp = FloatOperand.matrix("sptsv", "b", b, bOff, n, nrhs, ldb);
        FloatOperand.refuseOverlap("sptsv", List.of(dOp, eOp, bOp), List.of());
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
    default void sgtrfs(Trans trans, int n, int nrhs, float[] dl, int dlOff, float[] d, int dOff,
            float[] du, int duOff, float[] dlf, int dlfOff, float[] df, int dfOff, float[] duf,
            int dufOff, float[] du2, int du2Off, int[] ipiv, int ipivOff, float[] b, int bOff,
            int ldb, float[] x, int xOff, int ldx, float[] ferr, int ferrOff, float[] berr,
            int berrOff) {
        Args.present("sgtrfs", "trans", trans, "NO_TRANS, TRANS or CONJ_TRANS");
        Args.dim("sgtrfs", "n", n);
        Args.dim("sgtrfs", "nrhs", nrhs);
        Args.ld("sgtrfs", "ldb", ldb, "n", n);
        Args.ld("sgtrfs", "ldx", ldx, "n", n);
        var dlOp = FloatOperand.vector("sgtrfs", "dl", dl, dlOff, Math.max(0, n - 1));
        var dOp = FloatOperand.vector("sgtrfs", "d", d, dOff, n);
        var duOp = FloatOperand.vector("sgtrfs", "du", du, duOff, Math.max(0, n - 1));
        var dlfOp = FloatOperand.vector("sgtrfs", "dlf", dlf, dlfOff, Math.max(0, n - 1));
        var dfOp = FloatOperand.vector("sgtrfs", "df", df, dfOff, n);
        var dufOp = FloatOperand.vector("sgtrfs", "duf", duf, dufOff, Math.max(0, n - 1));
        var du2Op = FloatOperand.vector("sgtrfs", "du2", du2, du2Off, Math.max(0, n - 2));
        Checks.pivotsWithin("sgtrfs", ipiv, ipivOff, n, 1);
        var bOp = FloatOperand.matrix("sgtrfs", "b", b, bOff, n, nrhs, ldb);
        var xOp = FloatOperand.matrix("sgtrfs", "x", x, xOff, n, nrhs, ldx);
        var ferrOp = FloatOperand.vector("sgtrfs", "ferr", ferr, ferrOff, nrhs);
        var berrOp = FloatOperand.vector("sgtrfs", "berr", berr, berrOff, nrhs);
        FloatOperand.refuseOverlap("sgtrfs", List.of(xOp, ferrOp, berrOp), List.of(dlOp, dOp, duOp,
                dlfOp, dfOp, dufOp, du2Op, bOp));
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
        Args.present("sgtsvx", "fact", fact, "FACTORED or NOT_FACTORED");
        if (fact == Fact.EQUILIBRATE)
            throw Args.bad("sgtsvx", "fact", fact,
                    "FACTORED or NOT_FACTORED");
        Args.present("sgtsvx", "trans", trans, "NO_TRANS, TRANS or CONJ_TRANS");
        Args.dim("sgtsvx", "n", n);
        Args.dim("sgtsvx", "nrhs", nrhs);
        Args.ld("sgtsvx", "ldb", ldb, "n", n);
        Args.ld("sgtsvx", "ldx", ldx, "n", n);
        var dlOp = FloatOperand.vector("sgtsvx", "dl", dl, dlOff, Math.max(0, n - 1));
        var dOp = FloatOperand.vector("sgtsvx", "d", d, dOff, n);
        var duOp = FloatOperand.vector("sgtsvx", "du", du, duOff, Math.max(0, n - 1));
        var dlfOp = FloatOperand.vector("sgtsvx", "dlf", dlf, dlfOff, Math.max(0, n - 1));
        var dfOp = FloatOperand.vector("sgtsvx", "df", df, dfOff, n);
        var dufOp = FloatOperand.vector("sgtsvx", "duf", duf, dufOff, Math.max(0, n - 1));
        var du2Op = FloatOperand.vector("sgtsvx", "du2", du2, du2Off, Math.max(0, n - 2));
        Args.vector("sgtsvx", "ipiv", ipiv, ipivOff, n);
        if (fact == Fact.FACTORED) Checks.pivotsWithin("sgtsvx", ipiv, ipivOff, n, 1);
        var bOp = FloatOperand.matrix("sgtsvx", "b", b, bOff, n, nrhs, ldb);
        var xOp = FloatOperand.matrix("sgtsvx", "x", x, xOff, n, nrhs, ldx);
        var ferrOp = FloatOperand.vector("sgtsvx", "ferr", ferr, ferrOff, nrhs);
        var berrOp = FloatOperand.vector("sgtsvx", "berr", berr, berrOff, nrhs);
        FloatOperand.refuseOverlap("sgtsvx", List.of(dlfOp, dfOp, dufOp, du2Op, xOp, ferrOp,
                berrOp), List.of(dlOp, dOp, duOp, bOp));
        return drivers().sgtsvx(fact, trans, n, nrhs, dl, dlOff, d, dOff, du, duOff, dlf, dlfOff,
                df, dfOff, duf, dufOff, du2, du2Off, ipiv, ipivOff, b, bOff, ldb, x, xOff, ldx,
                ferr, ferrOff, berr, berrOff);
    }

    @Override
    default void sptrfs(int n, int nrhs, float[] d, int dOff, float[] e, int eOff, float[] df,
            int dfOff, float[] ef, int efOff, float[] b, int bOff, int ldb, float[] x, int xOff,
            int ldx, float[] ferr, int ferrOff, float[] berr, int berrOff) {
        Args.dim("sptrfs", "n", n);
        Args.dim("sptrfs", "nrhs", nrhs);
        Args.ld("sptrfs", "ldb", ldb, "n", n);
        Args.ld("sptrfs", "ldx", ldx, "n", n);
        var dOp = FloatOperand.vector("sptrfs", "d", d, dOff, n);
        var eOp = FloatOperand.vector("sptrfs", "e", e, eOff, Math.max(0, n - 1));
        var dfOp = FloatOperand.vector("sptrfs", "df", df, dfOff, n);
        var efOp = FloatOperand.vector("sptrfs", "ef", ef, efOff, Math.max(0, n - 1));
        var bOp = FloatOperand.matrix("sptrfs", "b", b, bOff, n, nrhs, ldb);
        var xOp = FloatOperand.matrix("sptrfs", "x", x, xOff, n, nrhs, ldx);
        var ferrOp = FloatOperand.vector("sptrfs", "ferr", ferr, ferrOff, nrhs);
        var berrOp = FloatOperand.vector("sptrfs", "berr", berr, berrOff, nrhs);
        FloatOperand.refuseOverlap("sptrfs", List.of(xOp, ferrOp, berrOp), List.of(dOp, eOp, dfOp,
                efOp, bOp));
        drivers().sptrfs(n, nrhs, d, dOff, e, eOff, df, dfOff, ef, efOff, b, bOff, ldb, x, xOff,
                ldx, ferr, ferrOff, berr, berrOff);
    }

    @Override
    default FloatGtsvx sptsvx(Fact fact, int n, int nrhs, float[] d, int dOff, float[] e,
            int eOff, float[] df, int dfOff, float[] ef, int efOff, float[] b, int bOff, int ldb,
            float[] x, int xOff, int ldx, float[] ferr, int ferrOff, float[] berr, int berrOff) {
        Args.present("sptsvx", "fact", fact, "FACTORED or NOT_FACTORED");
        if (fact == Fact.EQUILIBRATE)
            throw Args.bad("sptsvx", "fact", fact,
                    "FACTORED or NOT_FACTORED");
        Args.dim("sptsvx", "n", n);
        Args.dim("sptsvx", "nrhs", nrhs);
        Args.ld("sptsvx", "ldb", ldb, "n", n);
        Args.ld("sptsvx", "ldx", ldx, "n", n);
        var dOp = FloatOperand.vector("sptsvx", "d", d, dOff, n);
        var eOp = FloatOperand.vector("sptsvx", "e", e, eOff, Math.max(0, n - 1));
        var dfOp = FloatOperand.vector("sptsvx", "df", df, dfOff, n);
        var efOp = FloatOperand.vector("sptsvx", "ef", ef, efOff, Math.max(0, n - 1));
        var bOp = FloatOperand.matrix("sptsvx", "b", b, bOff, n, nrhs, ldb);
        var xOp = FloatOperand.matrix("sptsvx", "x", x, xOff, n, nrhs, ldx);
        var ferrOp = FloatOperand.vector("sptsvx", "ferr", ferr, ferrOff, nrhs);
        var berrOp = FloatOperand.vector("sptsvx", "berr", berr, berrOff, nrhs);
        FloatOperand.refuseOverlap("sptsvx", List.of(dfOp, efOp, xOp, ferrOp, berrOp), List.of(dOp,
                eOp, bOp));
        return drivers().sptsvx(fact, n, nrhs, d, dOff, e, eOff, df, dfOff, ef, efOff, b, bOff, ldb,
                x, xOff, ldx, ferr, ferrOff, berr, berrOff);
    }
}
