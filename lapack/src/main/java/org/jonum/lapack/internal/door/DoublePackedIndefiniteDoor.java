package org.jonum.lapack.internal.door;

import org.jonum.blas.Uplo;
import org.jonum.blas.internal.door.Args;
import org.jonum.lapack.DoubleGtsvx;
import org.jonum.lapack.DoublePackedIndefinite;
import org.jonum.lapack.Fact;

/// The public door of [DoublePackedIndefinite]: checks, then the drivers.
interface DoublePackedIndefiniteDoor extends DoublePackedIndefinite {
    /// The drivers behind the door; they may rely on the checks.
    DoublePackedIndefinite drivers();

    @Override
    default int dsptrf(Uplo uplo, int n, double[] ap, int apOff, int[] ipiv, int ipivOff) {
        Checks.triangle("dsptrf", uplo, n);
        Args.packed("dsptrf", "ap", ap, apOff, n);
        Args.vector("dsptrf", "ipiv", ipiv, ipivOff, n);
        return drivers().dsptrf(uplo, n, ap, apOff, ipiv, ipivOff);
    }

    @Override
    default void dsptrs(Uplo uplo, int n, int nrhs, double[] ap, int apOff, int[] ipiv, int ipivOff, double[] b,
            int bOff, int ldb) {
        system("dsptrs", uplo, n, nrhs, ap, apOff, ipiv, ipivOff, b, bOff, ldb);
        Checks.exchanges("dsptrs", n, ipiv, ipivOff);
        drivers().dsptrs(uplo, n, nrhs, ap, apOff, ipiv, ipivOff, b, bOff, ldb);
    }

    @Override
    default int dsptri(Uplo uplo, int n, double[] ap, int apOff, int[] ipiv, int ipivOff) {
        factored("dsptri", uplo, n, ap, apOff, ipiv, ipivOff);
        return drivers().dsptri(uplo, n, ap, apOff, ipiv, ipivOff);
    }

    @Override
    default double dspcon(Uplo uplo, int n, double[] ap, int apOff, int[] ipiv, int ipivOff, double anorm) {
        factored("dspcon", uplo, n, ap, apOff, ipiv, ipivOff);
        Checks.anorm("dspcon", anorm);
        return drivers().dspcon(uplo, n, ap, apOff, ipiv, ipivOff, anorm);
    }

    @Override
    default void dsprfs(Uplo uplo, int n, int nrhs, double[] ap, int apOff, double[] afp, int afpOff, int[] ipiv,
            int ipivOff, double[] b, int bOff, int ldb, double[] x, int xOff, int ldx, double[] ferr, int ferrOff,
            double[] berr, int berrOff) {
        Checks.triangle("dsprfs", uplo, n);
        Operands operands = new Operands("dsprfs");
        operands.readsPacked("ap", ap, apOff, n);
        operands.readsPacked("afp", afp, afpOff, n);
        Args.vector("dsprfs", "ipiv", ipiv, ipivOff, n);
        Args.dim("dsprfs", "nrhs", nrhs);
        Checks.exchanges("dsprfs", n, ipiv, ipivOff);
        operands.refines(n, nrhs, b, bOff, ldb, x, xOff, ldx, ferr, ferrOff, berr, berrOff);
        drivers().dsprfs(uplo, n, nrhs, ap, apOff, afp, afpOff, ipiv, ipivOff, b, bOff, ldb, x, xOff, ldx, ferr,
                ferrOff, berr, berrOff);
    }

    @Override
    default int dspsv(Uplo uplo, int n, int nrhs, double[] ap, int apOff, int[] ipiv, int ipivOff, double[] b,
            int bOff, int ldb) {
        system("dspsv", uplo, n, nrhs, ap, apOff, ipiv, ipivOff, b, bOff, ldb);
        return drivers().dspsv(uplo, n, nrhs, ap, apOff, ipiv, ipivOff, b, bOff, ldb);
    }

    @Override
    default DoubleGtsvx dspsvx(Fact fact, Uplo uplo, int n, int nrhs, double[] ap, int apOff, double[] afp, int afpOff,
            int[] ipiv, int ipivOff, double[] b, int bOff, int ldb, double[] x, int xOff, int ldx, double[] ferr,
            int ferrOff, double[] berr, int berrOff) {
        Checks.factored("dspsvx", fact);
        Checks.triangle("dspsvx", uplo, n);
        Operands operands = new Operands("dspsvx");
        operands.readsPacked("ap", ap, apOff, n);
        operands.writesPacked("afp", afp, afpOff, n);
        Args.dim("dspsvx", "nrhs", nrhs);
        Args.vector("dspsvx", "ipiv", ipiv, ipivOff, n);
        if (fact == Fact.FACTORED) Checks.exchanges("dspsvx", n, ipiv, ipivOff);
        operands.refines(n, nrhs, b, bOff, ldb, x, xOff, ldx, ferr, ferrOff, berr, berrOff);
        return drivers().dspsvx(fact, uplo, n, nrhs, ap, apOff, afp, afpOff, ipiv, ipivOff, b, bOff, ldb, x, xOff,
                ldx, ferr, ferrOff, berr, berrOff);
    }

    private static void factored(String routine, Uplo uplo, int n, double[] ap, int apOff, int[] ipiv, int ipivOff) {
        Checks.triangle(routine, uplo, n);
        Args.packed(routine, "ap", ap, apOff, n);
        Args.vector(routine, "ipiv", ipiv, ipivOff, n);
        Checks.exchanges(routine, n, ipiv, ipivOff);
    }

    private static void system(String routine, Uplo uplo, int n, int nrhs, double[] ap, int apOff, int[] ipiv,
            int ipivOff, double[] b, int bOff, int ldb) {
        Checks.triangle(routine, uplo, n);
        Operands operands = new Operands(routine);
        operands.readsPacked("ap", ap, apOff, n);
        Args.vector(routine, "ipiv", ipiv, ipivOff, n);
        Args.dim(routine, "nrhs", nrhs);
        Args.ld(routine, "ldb", ldb, "n", n);
        operands.writes("b", b, bOff, n, nrhs, ldb);
    }
}
