// Generated from DoublePackedIndefiniteDoor.java by build/Float32.java. Do not edit.
package org.jonum.lapack.internal.door;

import org.jonum.blas.Uplo;
import org.jonum.blas.internal.door.Args;
import org.jonum.lapack.FloatGtsvx;
import org.jonum.lapack.FloatPackedIndefinite;
import org.jonum.lapack.Fact;

/// The public door of [FloatPackedIndefinite]: checks, then the drivers.
interface FloatPackedIndefiniteDoor extends FloatPackedIndefinite {
    /// The drivers behind the door; they may rely on the checks.
    FloatPackedIndefinite drivers();

    @Override
    default int ssptrf(Uplo uplo, int n, float[] ap, int apOff, int[] ipiv, int ipivOff) {
        Checks.triangle("ssptrf", uplo, n);
        Args.packed("ssptrf", "ap", ap, apOff, n);
        Args.vector("ssptrf", "ipiv", ipiv, ipivOff, n);
        return drivers().ssptrf(uplo, n, ap, apOff, ipiv, ipivOff);
    }

    @Override
    default void ssptrs(Uplo uplo, int n, int nrhs, float[] ap, int apOff, int[] ipiv, int ipivOff, float[] b,
            int bOff, int ldb) {
        system("ssptrs", uplo, n, nrhs, ap, apOff, ipiv, ipivOff, b, bOff, ldb);
        Checks.exchanges("ssptrs", n, ipiv, ipivOff);
        drivers().ssptrs(uplo, n, nrhs, ap, apOff, ipiv, ipivOff, b, bOff, ldb);
    }

    @Override
    default int ssptri(Uplo uplo, int n, float[] ap, int apOff, int[] ipiv, int ipivOff) {
        factored("ssptri", uplo, n, ap, apOff, ipiv, ipivOff);
        return drivers().ssptri(uplo, n, ap, apOff, ipiv, ipivOff);
    }

    @Override
    default float sspcon(Uplo uplo, int n, float[] ap, int apOff, int[] ipiv, int ipivOff, float anorm) {
        factored("sspcon", uplo, n, ap, apOff, ipiv, ipivOff);
        Checks.anorm("sspcon", anorm);
        return drivers().sspcon(uplo, n, ap, apOff, ipiv, ipivOff, anorm);
    }

    @Override
    default void ssprfs(Uplo uplo, int n, int nrhs, float[] ap, int apOff, float[] afp, int afpOff, int[] ipiv,
            int ipivOff, float[] b, int bOff, int ldb, float[] x, int xOff, int ldx, float[] ferr, int ferrOff,
            float[] berr, int berrOff) {
        Checks.triangle("ssprfs", uplo, n);
        Operands operands = new Operands("ssprfs");
        operands.readsPacked("ap", ap, apOff, n);
        operands.readsPacked("afp", afp, afpOff, n);
        Args.vector("ssprfs", "ipiv", ipiv, ipivOff, n);
        Args.dim("ssprfs", "nrhs", nrhs);
        Checks.exchanges("ssprfs", n, ipiv, ipivOff);
        operands.refines(n, nrhs, b, bOff, ldb, x, xOff, ldx, ferr, ferrOff, berr, berrOff);
        drivers().ssprfs(uplo, n, nrhs, ap, apOff, afp, afpOff, ipiv, ipivOff, b, bOff, ldb, x, xOff, ldx, ferr,
                ferrOff, berr, berrOff);
    }

    @Override
    default int sspsv(Uplo uplo, int n, int nrhs, float[] ap, int apOff, int[] ipiv, int ipivOff, float[] b,
            int bOff, int ldb) {
        system("sspsv", uplo, n, nrhs, ap, apOff, ipiv, ipivOff, b, bOff, ldb);
        return drivers().sspsv(uplo, n, nrhs, ap, apOff, ipiv, ipivOff, b, bOff, ldb);
    }

    @Override
    default FloatGtsvx sspsvx(Fact fact, Uplo uplo, int n, int nrhs, float[] ap, int apOff, float[] afp, int afpOff,
            int[] ipiv, int ipivOff, float[] b, int bOff, int ldb, float[] x, int xOff, int ldx, float[] ferr,
            int ferrOff, float[] berr, int berrOff) {
        Checks.factored("sspsvx", fact);
        Checks.triangle("sspsvx", uplo, n);
        Operands operands = new Operands("sspsvx");
        operands.readsPacked("ap", ap, apOff, n);
        operands.writesPacked("afp", afp, afpOff, n);
        Args.dim("sspsvx", "nrhs", nrhs);
        Args.vector("sspsvx", "ipiv", ipiv, ipivOff, n);
        if (fact == Fact.FACTORED) Checks.exchanges("sspsvx", n, ipiv, ipivOff);
        operands.refines(n, nrhs, b, bOff, ldb, x, xOff, ldx, ferr, ferrOff, berr, berrOff);
        return drivers().sspsvx(fact, uplo, n, nrhs, ap, apOff, afp, afpOff, ipiv, ipivOff, b, bOff, ldb, x, xOff,
                ldx, ferr, ferrOff, berr, berrOff);
    }

    private static void factored(String routine, Uplo uplo, int n, float[] ap, int apOff, int[] ipiv, int ipivOff) {
        Checks.triangle(routine, uplo, n);
        Args.packed(routine, "ap", ap, apOff, n);
        Args.vector(routine, "ipiv", ipiv, ipivOff, n);
        Checks.exchanges(routine, n, ipiv, ipivOff);
    }

    private static void system(String routine, Uplo uplo, int n, int nrhs, float[] ap, int apOff, int[] ipiv,
            int ipivOff, float[] b, int bOff, int ldb) {
        Checks.triangle(routine, uplo, n);
        Operands operands = new Operands(routine);
        operands.readsPacked("ap", ap, apOff, n);
        Args.vector(routine, "ipiv", ipiv, ipivOff, n);
        Args.dim(routine, "nrhs", nrhs);
        Args.ld(routine, "ldb", ldb, "n", n);
        operands.writes("b", b, bOff, n, nrhs, ldb);
    }
}
