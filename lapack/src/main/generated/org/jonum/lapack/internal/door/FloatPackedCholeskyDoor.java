// Generated from DoublePackedCholeskyDoor.java by build/Float32.java. Do not edit.
package org.jonum.lapack.internal.door;

import static org.jonum.lapack.Fact.EQUILIBRATE;
import static org.jonum.lapack.Fact.FACTORED;

import java.util.List;
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
        FloatOperand.packed("spptrf", "ap", uplo, n, ap, apOff);
        return drivers().spptrf(uplo, n, ap, apOff);
    }

    @Override
    default void spptrs(Uplo uplo, int n, int nrhs, float[] ap, int apOff, float[] b, int bOff, int ldb) {
        system("spptrs", uplo, n, nrhs, ap, apOff, b, bOff, ldb);
        drivers().spptrs(uplo, n, nrhs, ap, apOff, b, bOff, ldb);
    }

    @Override
    default int spptri(Uplo uplo, int n, float[] ap, int apOff) {
        FloatOperand.packed("spptri", "ap", uplo, n, ap, apOff);
        return drivers().spptri(uplo, n, ap, apOff);
    }

    @Override
    default float sppcon(Uplo uplo, int n, float[] ap, int apOff, float anorm) {
        FloatOperand.packed("sppcon", "ap", uplo, n, ap, apOff);
        Checks.anorm("sppcon", anorm);
        return drivers().sppcon(uplo, n, ap, apOff, anorm);
    }

    @Override
    default FloatPoequ sppequ(Uplo uplo, int n, float[] ap, int apOff, float[] s, int sOff) {
        var am = FloatOperand.packed("sppequ", "ap", uplo, n, ap, apOff);
        var sv = FloatOperand.vector("sppequ", "s", s, sOff, n);
        FloatOperand.refuseOverlap("sppequ", List.of(sv), List.of(am));
        return drivers().sppequ(uplo, n, ap, apOff, s, sOff);
    }

    @Override
    default void spprfs(Uplo uplo, int n, int nrhs, float[] ap, int apOff, float[] afp, int afpOff, float[] b,
            int bOff, int ldb, float[] x, int xOff, int ldx, float[] ferr, int ferrOff, float[] berr, int berrOff) {
        var am = FloatOperand.packed("spprfs", "ap", uplo, n, ap, apOff);
        var afm = FloatOperand.packed("spprfs", "afp", uplo, n, afp, afpOff);
        Args.dim("spprfs", "nrhs", nrhs);
        Args.ld("spprfs", "ldb", ldb, "n", n);
        Args.ld("spprfs", "ldx", ldx, "n", n);
        var bm = FloatOperand.matrix("spprfs", "b", b, bOff, n, nrhs, ldb);
        var xm = FloatOperand.matrix("spprfs", "x", x, xOff, n, nrhs, ldx);
        var fv = FloatOperand.vector("spprfs", "ferr", ferr, ferrOff, nrhs);
        var bv = FloatOperand.vector("spprfs", "berr", berr, berrOff, nrhs);
        FloatOperand.refuseOverlap("spprfs", List.of(xm, fv, bv), List.of(am, afm, bm));
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
        var am = FloatOperand.packed("sppsvx", "ap", uplo, n, ap, apOff);
        Args.dim("sppsvx", "nrhs", nrhs);
        var afm = FloatOperand.packed("sppsvx", "afp", uplo, n, afp, afpOff);
        Args.present("sppsvx", "equed", equed, "NONE or BOTH");
        if (fact == FACTORED && equed.rows() != equed.columns()) {
            throw Args.bad("sppsvx", "equed", equed, "NONE or BOTH");
        }
        boolean scaled = fact == EQUILIBRATE || fact == FACTORED && equed.rows();
        var sv = FloatOperand.vector("sppsvx", "s", s, sOff, scaled ? n : 0);
        if (fact == FACTORED) sv.mustBePositive("sppsvx");
        Args.ld("sppsvx", "ldb", ldb, "n", n);
        Args.ld("sppsvx", "ldx", ldx, "n", n);
        var bm = FloatOperand.matrix("sppsvx", "b", b, bOff, n, nrhs, ldb);
        var xm = FloatOperand.matrix("sppsvx", "x", x, xOff, n, nrhs, ldx);
        var fv = FloatOperand.vector("sppsvx", "ferr", ferr, ferrOff, nrhs);
        var bv = FloatOperand.vector("sppsvx", "berr", berr, berrOff, nrhs);
        FloatOperand.refuseOverlap("sppsvx", List.of(am, afm, sv, bm, xm, fv, bv), List.of());
        return drivers().sppsvx(fact, uplo, n, nrhs, ap, apOff, afp, afpOff, equed, s, sOff, b, bOff, ldb, x, xOff,
                ldx, ferr, ferrOff, berr, berrOff);
    }

    private static void system(String routine, Uplo uplo, int n, int nrhs, float[] ap, int apOff, float[] b, int bOff,
            int ldb) {
        var am = FloatOperand.packed(routine, "ap", uplo, n, ap, apOff);
        Args.dim(routine, "nrhs", nrhs);
        Args.ld(routine, "ldb", ldb, "n", n);
        var bm = FloatOperand.matrix(routine, "b", b, bOff, n, nrhs, ldb);
        FloatOperand.refuseOverlap(routine, List.of(bm), List.of(am));
    }
}
