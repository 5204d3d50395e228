// Generated from DoubleDefiniteBandDoor.java by build/Float32.java. Do not edit.
package org.jonum.lapack.internal.door;

import org.jonum.blas.Uplo;
import org.jonum.blas.internal.door.Args;
import org.jonum.lapack.FloatDefiniteBand;
import org.jonum.lapack.FloatPoequ;
import org.jonum.lapack.FloatPosvx;
import org.jonum.lapack.Equed;
import org.jonum.lapack.Fact;

/// The public door of the routines of [FloatDefiniteBand]: checks, then the drivers.
interface FloatDefiniteBandDoor extends FloatDefiniteBand {
    /// The drivers behind the door; they may rely on the checks.
    FloatDefiniteBand drivers();

    @Override
    default int spbtrf(Uplo uplo, int n, int kd, float[] ab, int abOff, int ldab) {
        Checks.band("spbtrf", uplo, n, kd, ldab);
        Args.matrix("spbtrf", "ab", ab, abOff, kd + 1, n, ldab);
        return drivers().spbtrf(uplo, n, kd, ab, abOff, ldab);
    }

    @Override
    default void spbtrs(Uplo uplo, int n, int kd, int nrhs, float[] ab, int abOff, int ldab,
            float[] b, int bOff, int ldb) {
        Checks.band("spbtrs", uplo, n, kd, ldab);
        Args.dim("spbtrs", "nrhs", nrhs);
        Args.ld("spbtrs", "ldb", ldb, "n", n);
        Operands operands = new Operands("spbtrs");
        operands.reads("ab", ab, abOff, kd + 1, n, ldab);
        operands.writes("b", b, bOff, n, nrhs, ldb);
        drivers().spbtrs(uplo, n, kd, nrhs, ab, abOff, ldab, b, bOff, ldb);
    }

    @Override
    default int spbsv(Uplo uplo, int n, int kd, int nrhs, float[] ab, int abOff, int ldab,
            float[] b, int bOff, int ldb) {
        Checks.band("spbsv", uplo, n, kd, ldab);
        Args.dim("spbsv", "nrhs", nrhs);
        Args.ld("spbsv", "ldb", ldb, "n", n);
        Operands operands = new Operands("spbsv");
        operands.writes("ab", ab, abOff, kd + 1, n, ldab);
        operands.writes("b", b, bOff, n, nrhs, ldb);
        return drivers().spbsv(uplo, n, kd, nrhs, ab, abOff, ldab, b, bOff, ldb);
    }

    @Override
    default float spbcon(Uplo uplo, int n, int kd, float[] ab, int abOff, int ldab, float anorm) {
        Checks.band("spbcon", uplo, n, kd, ldab);
        Args.matrix("spbcon", "ab", ab, abOff, kd + 1, n, ldab);
        Checks.anorm("spbcon", anorm);
        return drivers().spbcon(uplo, n, kd, ab, abOff, ldab, anorm);
    }

    @Override
    default FloatPoequ spbequ(Uplo uplo, int n, int kd, float[] ab, int abOff, int ldab,
            float[] s, int sOff) {
        Checks.band("spbequ", uplo, n, kd, ldab);
        Operands operands = new Operands("spbequ");
        operands.reads("ab", ab, abOff, kd + 1, n, ldab);
        operands.writes("s", s, sOff, n);
        return drivers().spbequ(uplo, n, kd, ab, abOff, ldab, s, sOff);
    }

    @Override
    default Equed slaqsb(Uplo uplo, int n, int kd, float[] ab, int abOff, int ldab, float[] s,
            int sOff, float sCond, float amax) {
        Checks.band("slaqsb", uplo, n, kd, ldab);
        Operands operands = new Operands("slaqsb");
        operands.writes("ab", ab, abOff, kd + 1, n, ldab);
        operands.reads("s", s, sOff, n);
        return drivers().slaqsb(uplo, n, kd, ab, abOff, ldab, s, sOff, sCond, amax);
    }

    @Override
    default void spbrfs(Uplo uplo, int n, int kd, int nrhs, float[] ab, int abOff, int ldab,
            float[] afb, int afbOff, int ldafb, float[] b, int bOff, int ldb, float[] x,
            int xOff, int ldx, float[] ferr, int ferrOff, float[] berr, int berrOff) {
        Checks.band("spbrfs", uplo, n, kd, ldab);
        Args.dim("spbrfs", "nrhs", nrhs);
        Args.ldBand("spbrfs", "ldafb", ldafb, "kd + 1", kd + 1L);
        Operands operands = new Operands("spbrfs");
        operands.reads("ab", ab, abOff, kd + 1, n, ldab);
        operands.reads("afb", afb, afbOff, kd + 1, n, ldafb);
        operands.refines(n, nrhs, b, bOff, ldb, x, xOff, ldx, ferr, ferrOff, berr, berrOff);
        drivers().spbrfs(uplo, n, kd, nrhs, ab, abOff, ldab, afb, afbOff, ldafb, b, bOff, ldb, x,
                xOff, ldx, ferr, ferrOff, berr, berrOff);
    }

    @Override
    default FloatPosvx spbsvx(Fact fact, Uplo uplo, int n, int kd, int nrhs, float[] ab,
            int abOff, int ldab, float[] afb, int afbOff, int ldafb, Equed equed, float[] s,
            int sOff, float[] b, int bOff, int ldb, float[] x, int xOff, int ldx, float[] ferr,
            int ferrOff, float[] berr, int berrOff) {
        Args.present("spbsvx", "fact", fact, "FACTORED, NOT_FACTORED or EQUILIBRATE");
        Checks.band("spbsvx", uplo, n, kd, ldab);
        Args.dim("spbsvx", "nrhs", nrhs);
        Args.ldBand("spbsvx", "ldafb", ldafb, "kd + 1", kd + 1L);
        Args.present("spbsvx", "equed", equed, "NONE or BOTH");
        boolean halfScaled = fact == Fact.FACTORED && equed.rows() != equed.columns();
        if (halfScaled) throw Args.bad("spbsvx", "equed", equed, "NONE or BOTH");
        boolean scaled = fact == Fact.EQUILIBRATE || fact == Fact.FACTORED && equed.rows();
        Args.ld("spbsvx", "ldb", ldb, "n", n);
        Args.ld("spbsvx", "ldx", ldx, "n", n);
        Operands operands = new Operands("spbsvx");
        operands.writes("ab", ab, abOff, kd + 1, n, ldab);
        operands.writes("afb", afb, afbOff, kd + 1, n, ldafb);
        operands.writes("s", s, sOff, scaled ? n : 0);
        if (fact == Fact.FACTORED) Checks.positive("spbsvx", "s", s, sOff, scaled ? n : 0);
        operands.writes("b", b, bOff, n, nrhs, ldb);
        operands.writes("x", x, xOff, n, nrhs, ldx);
        operands.writes("ferr", ferr, ferrOff, nrhs);
        operands.writes("berr", berr, berrOff, nrhs);
        return drivers().spbsvx(fact, uplo, n, kd, nrhs, ab, abOff, ldab, afb, afbOff, ldafb, equed,
                s, sOff, b, bOff, ldb, x, xOff, ldx, ferr, ferrOff, berr, berrOff);
    }
}
