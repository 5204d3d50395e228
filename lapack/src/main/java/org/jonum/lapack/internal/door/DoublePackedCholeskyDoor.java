package org.jonum.lapack.internal.door;

import static org.jonum.lapack.Fact.EQUILIBRATE;
import static org.jonum.lapack.Fact.FACTORED;

import org.jonum.blas.Uplo;
import org.jonum.blas.internal.door.Args;
import org.jonum.lapack.DoublePackedCholesky;
import org.jonum.lapack.DoublePoequ;
import org.jonum.lapack.DoublePosvx;
import org.jonum.lapack.Equed;
import org.jonum.lapack.Fact;

/// The public door of [DoublePackedCholesky]: checks, then the drivers.
interface DoublePackedCholeskyDoor extends DoublePackedCholesky {
    /// The drivers behind the door; they may rely on the checks.
    DoublePackedCholesky drivers();

    @Override
    default int dpptrf(Uplo uplo, int n, double[] ap, int apOff) {
        Checks.triangle("dpptrf", uplo, n);
        Args.packed("dpptrf", "ap", ap, apOff, n);
        return drivers().dpptrf(uplo, n, ap, apOff);
    }

    @Override
    default void dpptrs(Uplo uplo, int n, int nrhs, double[] ap, int apOff, double[] b, int bOff, int ldb) {
        system("dpptrs", uplo, n, nrhs, ap, apOff, b, bOff, ldb);
        drivers().dpptrs(uplo, n, nrhs, ap, apOff, b, bOff, ldb);
    }

    @Override
    default int dpptri(Uplo uplo, int n, double[] ap, int apOff) {
        Checks.triangle("dpptri", uplo, n);
        Args.packed("dpptri", "ap", ap, apOff, n);
        return drivers().dpptri(uplo, n, ap, apOff);
    }

    @Override
    default double dppcon(Uplo uplo, int n, double[] ap, int apOff, double anorm) {
        Checks.triangle("dppcon", uplo, n);
        Args.packed("dppcon", "ap", ap, apOff, n);
        Checks.anorm("dppcon", anorm);
        return drivers().dppcon(uplo, n, ap, apOff, anorm);
    }

    @Override
    default DoublePoequ dppequ(Uplo uplo, int n, double[] ap, int apOff, double[] s, int sOff) {
        Checks.triangle("dppequ", uplo, n);
        Operands operands = new Operands("dppequ");
        operands.readsPacked("ap", ap, apOff, n);
        operands.writes("s", s, sOff, n);
        return drivers().dppequ(uplo, n, ap, apOff, s, sOff);
    }

    @Override
    default void dpprfs(Uplo uplo, int n, int nrhs, double[] ap, int apOff, double[] afp, int afpOff, double[] b,
            int bOff, int ldb, double[] x, int xOff, int ldx, double[] ferr, int ferrOff, double[] berr, int berrOff) {
        Checks.triangle("dpprfs", uplo, n);
        Operands operands = new Operands("dpprfs");
        operands.readsPacked("ap", ap, apOff, n);
        operands.readsPacked("afp", afp, afpOff, n);
        Args.dim("dpprfs", "nrhs", nrhs);
        operands.refines(n, nrhs, b, bOff, ldb, x, xOff, ldx, ferr, ferrOff, berr, berrOff);
        drivers().dpprfs(uplo, n, nrhs, ap, apOff, afp, afpOff, b, bOff, ldb, x, xOff, ldx, ferr, ferrOff, berr,
                berrOff);
    }

    @Override
    default int dppsv(Uplo uplo, int n, int nrhs, double[] ap, int apOff, double[] b, int bOff, int ldb) {
        system("dppsv", uplo, n, nrhs, ap, apOff, b, bOff, ldb);
        return drivers().dppsv(uplo, n, nrhs, ap, apOff, b, bOff, ldb);
    }

    @Override
    default DoublePosvx dppsvx(Fact fact, Uplo uplo, int n, int nrhs, double[] ap, int apOff, double[] afp, int afpOff,
            Equed equed, double[] s, int sOff, double[] b, int bOff, int ldb, double[] x, int xOff, int ldx,
            double[] ferr, int ferrOff, double[] berr, int berrOff) {
        Args.present("dppsvx", "fact", fact, "FACTORED, NOT_FACTORED or EQUILIBRATE");
        Checks.triangle("dppsvx", uplo, n);
        Operands operands = new Operands("dppsvx");
        operands.writesPacked("ap", ap, apOff, n);
        Args.dim("dppsvx", "nrhs", nrhs);
        operands.writesPacked("afp", afp, afpOff, n);
        Args.present("dppsvx", "equed", equed, "NONE or BOTH");
        if (fact == FACTORED && equed.rows() != equed.columns()) {
            throw Args.bad("dppsvx", "equed", equed, "NONE or BOTH");
        }
        boolean scaled = fact == EQUILIBRATE || fact == FACTORED && equed.rows();
        operands.writes("s", s, sOff, scaled ? n : 0);
        if (fact == FACTORED && scaled) Checks.positive("dppsvx", "s", s, sOff, n);
        Args.ld("dppsvx", "ldb", ldb, "n", n);
        Args.ld("dppsvx", "ldx", ldx, "n", n);
        operands.writes("b", b, bOff, n, nrhs, ldb);
        operands.writes("x", x, xOff, n, nrhs, ldx);
        operands.writes("ferr", ferr, ferrOff, nrhs);
        operands.writes("berr", berr, berrOff, nrhs);
        return drivers().dppsvx(fact, uplo, n, nrhs, ap, apOff, afp, afpOff, equed, s, sOff, b, bOff, ldb, x, xOff,
                ldx, ferr, ferrOff, berr, berrOff);
    }

    private static void system(String routine, Uplo uplo, int n, int nrhs, double[] ap, int apOff, double[] b, int bOff,
            int ldb) {
        Checks.triangle(routine, uplo, n);
        Operands operands = new Operands(routine);
        operands.readsPacked("ap", ap, apOff, n);
        Args.dim(routine, "nrhs", nrhs);
        Args.ld(routine, "ldb", ldb, "n", n);
        operands.writes("b", b, bOff, n, nrhs, ldb);
    }
}
