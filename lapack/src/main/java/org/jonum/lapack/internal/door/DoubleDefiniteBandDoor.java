package org.jonum.lapack.internal.door;

import org.jonum.blas.Uplo;
import org.jonum.blas.internal.door.Args;
import org.jonum.lapack.DoubleDefiniteBand;
import org.jonum.lapack.DoublePoequ;
import org.jonum.lapack.DoublePosvx;
import org.jonum.lapack.Equed;
import org.jonum.lapack.Fact;

/// The public door of the routines of [DoubleDefiniteBand]: checks, then the drivers.
interface DoubleDefiniteBandDoor extends DoubleDefiniteBand {
    /// The drivers behind the door; they may rely on the checks.
    DoubleDefiniteBand drivers();

    @Override
    default int dpbtrf(Uplo uplo, int n, int kd, double[] ab, int abOff, int ldab) {
        Checks.band("dpbtrf", uplo, n, kd, ldab);
        Args.matrix("dpbtrf", "ab", ab, abOff, kd + 1, n, ldab);
        return drivers().dpbtrf(uplo, n, kd, ab, abOff, ldab);
    }

    @Override
    default void dpbtrs(Uplo uplo, int n, int kd, int nrhs, double[] ab, int abOff, int ldab,
            double[] b, int bOff, int ldb) {
        Checks.band("dpbtrs", uplo, n, kd, ldab);
        Args.dim("dpbtrs", "nrhs", nrhs);
        Args.ld("dpbtrs", "ldb", ldb, "n", n);
        Operands operands = new Operands("dpbtrs");
        operands.reads("ab", ab, abOff, kd + 1, n, ldab);
        operands.writes("b", b, bOff, n, nrhs, ldb);
        drivers().dpbtrs(uplo, n, kd, nrhs, ab, abOff, ldab, b, bOff, ldb);
    }

    @Override
    default int dpbsv(Uplo uplo, int n, int kd, int nrhs, double[] ab, int abOff, int ldab,
            double[] b, int bOff, int ldb) {
        Checks.band("dpbsv", uplo, n, kd, ldab);
        Args.dim("dpbsv", "nrhs", nrhs);
        Args.ld("dpbsv", "ldb", ldb, "n", n);
        Operands operands = new Operands("dpbsv");
        operands.writes("ab", ab, abOff, kd + 1, n, ldab);
        operands.writes("b", b, bOff, n, nrhs, ldb);
        return drivers().dpbsv(uplo, n, kd, nrhs, ab, abOff, ldab, b, bOff, ldb);
    }

    @Override
    default double dpbcon(Uplo uplo, int n, int kd, double[] ab, int abOff, int ldab, double anorm) {
        Checks.band("dpbcon", uplo, n, kd, ldab);
        Args.matrix("dpbcon", "ab", ab, abOff, kd + 1, n, ldab);
        Checks.anorm("dpbcon", anorm);
        return drivers().dpbcon(uplo, n, kd, ab, abOff, ldab, anorm);
    }

    @Override
    default DoublePoequ dpbequ(Uplo uplo, int n, int kd, double[] ab, int abOff, int ldab,
            double[] s, int sOff) {
        Checks.band("dpbequ", uplo, n, kd, ldab);
        Operands operands = new Operands("dpbequ");
        operands.reads("ab", ab, abOff, kd + 1, n, ldab);
        operands.writes("s", s, sOff, n);
        return drivers().dpbequ(uplo, n, kd, ab, abOff, ldab, s, sOff);
    }

    @Override
    default Equed dlaqsb(Uplo uplo, int n, int kd, double[] ab, int abOff, int ldab, double[] s,
            int sOff, double sCond, double amax) {
        Checks.band("dlaqsb", uplo, n, kd, ldab);
        Operands operands = new Operands("dlaqsb");
        operands.writes("ab", ab, abOff, kd + 1, n, ldab);
        operands.reads("s", s, sOff, n);
        return drivers().dlaqsb(uplo, n, kd, ab, abOff, ldab, s, sOff, sCond, amax);
    }

    @Override
    default void dpbrfs(Uplo uplo, int n, int kd, int nrhs, double[] ab, int abOff, int ldab,
            double[] afb, int afbOff, int ldafb, double[] b, int bOff, int ldb, double[] x,
            int xOff, int ldx, double[] ferr, int ferrOff, double[] berr, int berrOff) {
        Checks.band("dpbrfs", uplo, n, kd, ldab);
        Args.dim("dpbrfs", "nrhs", nrhs);
        Args.ldBand("dpbrfs", "ldafb", ldafb, "kd + 1", kd + 1L);
        Operands operands = new Operands("dpbrfs");
        operands.reads("ab", ab, abOff, kd + 1, n, ldab);
        operands.reads("afb", afb, afbOff, kd + 1, n, ldafb);
        operands.refines(n, nrhs, b, bOff, ldb, x, xOff, ldx, ferr, ferrOff, berr, berrOff);
        drivers().dpbrfs(uplo, n, kd, nrhs, ab, abOff, ldab, afb, afbOff, ldafb, b, bOff, ldb, x,
                xOff, ldx, ferr, ferrOff, berr, berrOff);
    }

    @Override
    default DoublePosvx dpbsvx(Fact fact, Uplo uplo, int n, int kd, int nrhs, double[] ab,
            int abOff, int ldab, double[] afb, int afbOff, int ldafb, Equed equed, double[] s,
            int sOff, double[] b, int bOff, int ldb, double[] x, int xOff, int ldx, double[] ferr,
            int ferrOff, double[] berr, int berrOff) {
        Args.present("dpbsvx", "fact", fact, "FACTORED, NOT_FACTORED or EQUILIBRATE");
        Checks.band("dpbsvx", uplo, n, kd, ldab);
        Args.dim("dpbsvx", "nrhs", nrhs);
        Args.ldBand("dpbsvx", "ldafb", ldafb, "kd + 1", kd + 1L);
        Args.present("dpbsvx", "equed", equed, "NONE or BOTH");
        boolean halfScaled = fact == Fact.FACTORED && equed.rows() != equed.columns();
        if (halfScaled) throw Args.bad("dpbsvx", "equed", equed, "NONE or BOTH");
        boolean scaled = fact == Fact.EQUILIBRATE || fact == Fact.FACTORED && equed.rows();
        Args.ld("dpbsvx", "ldb", ldb, "n", n);
        Args.ld("dpbsvx", "ldx", ldx, "n", n);
        Operands operands = new Operands("dpbsvx");
        operands.writes("ab", ab, abOff, kd + 1, n, ldab);
        operands.writes("afb", afb, afbOff, kd + 1, n, ldafb);
        operands.writes("s", s, sOff, scaled ? n : 0);
        if (fact == Fact.FACTORED) Checks.positive("dpbsvx", "s", s, sOff, scaled ? n : 0);
        operands.writes("b", b, bOff, n, nrhs, ldb);
        operands.writes("x", x, xOff, n, nrhs, ldx);
        operands.writes("ferr", ferr, ferrOff, nrhs);
        operands.writes("berr", berr, berrOff, nrhs);
        return drivers().dpbsvx(fact, uplo, n, kd, nrhs, ab, abOff, ldab, afb, afbOff, ldafb, equed,
                s, sOff, b, bOff, ldb, x, xOff, ldx, ferr, ferrOff, berr, berrOff);
    }
}
