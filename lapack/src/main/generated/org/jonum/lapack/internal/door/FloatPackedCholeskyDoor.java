// Generated from DoublePackedCholeskyDoor.java by build/Float32.java. Do not edit.
package org.jonum.lapack.internal.door;

import static org.jonum.lapack.Fact.EQUILIBRATE;
import static org.jonum.lapack.Fact.FACTORED;

import org.jonum.blas.Uplo;
import org.jonum.blas.internal.door.Args;
import org.jonum.lapack.FloatPackedCholesky;
import org.jonum.lapack.FloatPoequ;
import org.jonum.lapack.FloatPosvx;
import org.jonum.lapack.Equed;
import org.jonum.lapack.Fact;

/// The public door of [FloatPackedCholesky]: checks, then the drivers.
interface FloatPackedCholeskyDoor extends FloatPackedCholesky {
    /// The drivers behind the door; they may rely on the checks.
    FloatPackedCholesky drivers();

    @Override
    default int spptrf(Uplo uplo, int n, float[] ap, int apOff) {
        Checks.triangle("spptrf", uplo, n);
        Args.packed("spptrf", "ap", ap, apOff, n);
        return drivers().spptrf(uplo, n, ap, apOff);
    }

    @Override
    default void spptrs(Uplo uplo, int n, int nrhs, float[] ap, int apOff, float[] b, int bOff, int ldb) {
        system("spptrs", uplo, n, nrhs, ap, apOff, b, bOff, ldb);
        drivers().spptrs(uplo, n, nrhs, ap, apOff, b, bOff, ldb);
    }

    @Override
    default int spptri(Uplo uplo, int n, float[] ap, int apOff) {
        Checks.triangle("spptri", uplo, n);
        Args.packed("spptri", "ap", ap, apOff, n);
        return drivers().spptri(uplo, n, ap, apOff);
    }

    @Override
    default float sppcon(Uplo uplo, int n, float[] ap, int apOff, float anorm) {
        Checks.triangle("sppcon", uplo, n);
        Args.packed("sppcon", "ap", ap, apOff, n);
        Checks.anorm("sppcon", anorm);
        return drivers().sppcon(uplo, n, ap, apOff, anorm);
    }

    @Override
    default FloatPoequ sppequ(Uplo uplo, int n, float[] ap, int apOff, float[] s, int sOff) {
        Checks.triangle("sppequ", uplo, n);
        Operands operands = new Operands("sppequ");
        operands.readsPacked("ap", ap, apOff, n);
        operands.writes("s", s, sOff, n);
        return drivers().sppequ(uplo, n, ap, apOff, s, sOff);
    }

    @Override
    default void spprfs(Uplo uplo, int n, int nrhs, float[] ap, int apOff, float[] afp, int afpOff, float[] b,
            int bOff, int ldb, float[] x, int xOff, int ldx, float[] ferr, int ferrOff, float[] berr, int berrOff) {
        Checks.triangle("spprfs", uplo, n);
        Operands operands = new Operands("spprfs");
        operands.readsPacked("ap", ap, apOff, n);
        operands.readsPacked("afp", afp, afpOff, n);
        Args.dim("spprfs", "nrhs", nrhs);
        operands.refines(n, nrhs, b, bOff, ldb, x, xOff, ldx, ferr, ferrOff, berr, berrOff);
        drivers().spprfs(uplo, n, nrhs, ap, apOff, afp, afpOff, b, bOff, ldb, x, xOff, ldx, ferr, ferrOff, berr,
                berrOff);
    }

    @Override
    default int sppsv(Uplo uplo, int n, int nrhs, float[] ap, int apOff, float[] b, int bOff, int ldb) {
        system("sppsv", uplo, n, nrhs, ap, apOff, b, bOff, ldb);
        return drivers().sppsv(uplo, n, nrhs, ap, apOff, b, bOff, ldb);
    }

    @Override
    default FloatPosvx sppsvx(Fact fact, Uplo uplo, int n, int nrhs, float[] ap, int apOff, float[] afp, int afpOff,
            Equed equed, float[] s, int sOff, float[] b, int bOff, int ldb, float[] x, int xOff, int ldx,
            float[] ferr, int ferrOff, float[] berr, int berrOff) {
        Args.present("sppsvx", "fact", fact, "FACTORED, NOT_FACTORED or EQUILIBRATE");
        Checks.triangle("sppsvx", uplo, n);
        Operands operands = new Operands("sppsvx");
        operands.writesPacked("ap", ap, apOff, n);
        Args.dim("sppsvx", "nrhs", nrhs);
        operands.writesPacked("afp", afp, afpOff, n);
        Args.present("sppsvx", "equed", equed, "NONE or BOTH");
        if (fact == FACTORED && equed.rows() != equed.columns()) {
            throw Args.bad("sppsvx", "equed", equed, "NONE or BOTH");
        }
        boolean scaled = fact == EQUILIBRATE || fact == FACTORED && equed.rows();
        operands.writes("s", s, sOff, scaled ? n : 0);
        if (fact == FACTORED && scaled) Checks.positive("sppsvx", "s", s, sOff, n);
        Args.ld("sppsvx", "ldb", ldb, "n", n);
        Args.ld("sppsvx", "ldx", ldx, "n", n);
        operands.writes("b", b, bOff, n, nrhs, ldb);
        operands.writes("x", x, xOff, n, nrhs, ldx);
        operands.writes("ferr", ferr, ferrOff, nrhs);
        operands.writes("berr", berr, berrOff, nrhs);
        return drivers().sppsvx(fact, uplo, n, nrhs, ap, apOff, afp, afpOff, equed, s, sOff, b, bOff, ldb, x, xOff,
                ldx, ferr, ferrOff, berr, berrOff);
    }

    private static void system(String routine, Uplo uplo, int n, int nrhs, float[] ap, int apOff, float[] b, int bOff,
            int ldb) {
        Checks.triangle(routine, uplo, n);
        Operands operands = new Operands(routine);
        operands.readsPacked("ap", ap, apOff, n);
        Args.dim(routine, "nrhs", nrhs);
        Args.ld(routine, "ldb", ldb, "n", n);
        operands.writes("b", b, bOff, n, nrhs, ldb);
    }
}
