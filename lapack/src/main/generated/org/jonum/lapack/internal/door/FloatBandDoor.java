// Generated from DoubleBandDoor.java by build/Float32.java. Do not edit.
package org.jonum.lapack.internal.door;

import org.jonum.blas.Diag;
import org.jonum.blas.Trans;
import org.jonum.blas.Uplo;
import org.jonum.blas.internal.door.Args;
import org.jonum.lapack.FloatBand;
import org.jonum.lapack.FloatGeequ;
import org.jonum.lapack.FloatGesvx;
import org.jonum.lapack.FloatPoequ;
import org.jonum.lapack.FloatPosvx;
import org.jonum.lapack.Equed;
import org.jonum.lapack.Fact;
import org.jonum.lapack.Norm;

/// The public door of the routines of [FloatBand]: checks, then the drivers.
interface FloatBandDoor extends FloatBand {
    /// The drivers behind the door; they may rely on the checks.
    FloatBand drivers();

    @Override
    default int sgbtrf(int m, int n, int kl, int ku, float[] ab, int abOff, int ldab, int[] ipiv,
            int ipivOff) {
        Args.dim("sgbtrf", "m", m);
        Args.dim("sgbtrf", "n", n);
        Args.dim("sgbtrf", "kl", kl);
        Args.dim("sgbtrf", "ku", ku);
        Args.ldBand("sgbtrf", "ldab", ldab, "2*kl + ku + 1", 2L * kl + ku + 1);
        Args.matrix("sgbtrf", "ab", ab, abOff, m == 0 ? 0 : 2 * kl + ku + 1, n, ldab);
        Args.vector("sgbtrf", "ipiv", ipiv, ipivOff, Math.min(m, n));
        return drivers().sgbtrf(m, n, kl, ku, ab, abOff, ldab, ipiv, ipivOff);
    }

    @Override
    default void sgbtrs(Trans trans, int n, int kl, int ku, int nrhs, float[] ab, int abOff,
            int ldab, int[] ipiv, int ipivOff, float[] b, int bOff, int ldb) {
        Args.present("sgbtrs", "trans", trans, "NO_TRANS, TRANS or CONJ_TRANS");
        Args.dim("sgbtrs", "n", n);
        Args.dim("sgbtrs", "kl", kl);
        Args.dim("sgbtrs", "ku", ku);
        Args.dim("sgbtrs", "nrhs", nrhs);
        Args.ldBand("sgbtrs", "ldab", ldab, "2*kl + ku + 1", 2L * kl + ku + 1);
        Args.ld("sgbtrs", "ldb", ldb, "n", n);
        Operands operands = new Operands("sgbtrs");
        operands.reads("ab", ab, abOff, 2 * kl + ku + 1, n, ldab);
        Checks.pivotsWithin("sgbtrs", ipiv, ipivOff, n, kl);
        operands.writes("b", b, bOff, n, nrhs, ldb);
        drivers().sgbtrs(trans, n, kl, ku, nrhs, ab, abOff, ldab, ipiv, ipivOff, b, bOff, ldb);
    }

    @Override
    default int sgbsv(int n, int kl, int ku, int nrhs, float[] ab, int abOff, int ldab, int[] ipiv,
            int ipivOff, float[] b, int bOff, int ldb) {
        Args.dim("sgbsv", "n", n);
        Args.dim("sgbsv", "kl", kl);
        Args.dim("sgbsv", "ku", ku);
        Args.dim("sgbsv", "nrhs", nrhs);
        Args.ldBand("sgbsv", "ldab", ldab, "2*kl + ku + 1", 2L * kl + ku + 1);
        Args.ld("sgbsv", "ldb", ldb, "n", n);
        Operands operands = new Operands("sgbsv");
        operands.writes("ab", ab, abOff, 2 * kl + ku + 1, n, ldab);
        Args.vector("sgbsv", "ipiv", ipiv, ipivOff, n);
        operands.writes("b", b, bOff, n, nrhs, ldb);
        return drivers().sgbsv(n, kl, ku, nrhs, ab, abOff, ldab, ipiv, ipivOff, b, bOff, ldb);
    }

    @Override
    default float sgbcon(Norm norm, int n, int kl, int ku, float[] ab, int abOff, int ldab,
            int[] ipiv, int ipivOff, float anorm) {
        Checks.conditionNorm("sgbcon", norm);
        Args.dim("sgbcon", "n", n);
        Args.dim("sgbcon", "kl", kl);
        Args.dim("sgbcon", "ku", ku);
        Args.ldBand("sgbcon", "ldab", ldab, "2*kl + ku + 1", 2L * kl + ku + 1);
        Args.matrix("sgbcon", "ab", ab, abOff, 2 * kl + ku + 1, n, ldab);
        Checks.pivotsWithin("sgbcon", ipiv, ipivOff, n, kl);
        Checks.anorm("sgbcon", anorm);
        return drivers().sgbcon(norm, n, kl, ku, ab, abOff, ldab, ipiv, ipivOff, anorm);
    }

    @Override
    default int spbtrf(Uplo uplo, int n, int kd, float[] ab, int abOff, int ldab) {
        Args.present("spbtrf", "uplo", uplo, "UPPER or LOWER");
        Args.dim("spbtrf", "n", n);
        Args.dim("spbtrf", "kd", kd);
        Args.ldBand("spbtrf", "ldab", ldab, "kd + 1", kd + 1L);
        Args.matrix("spbtrf", "ab", ab, abOff, kd + 1, n, ldab);
        return drivers().spbtrf(uplo, n, kd, ab, abOff, ldab);
    }

    @Override
    default void spbtrs(Uplo uplo, int n, int kd, int nrhs, float[] ab, int abOff, int ldab,
            float[] b, int bOff, int ldb) {
        Args.present("spbtrs", "uplo", uplo, "UPPER or LOWER");
        Args.dim("spbtrs", "n", n);
        Args.dim("spbtrs", "kd", kd);
        Args.dim("spbtrs", "nrhs", nrhs);
        Args.ldBand("spbtrs", "ldab", ldab, "kd + 1", kd + 1L);
        Args.ld("spbtrs", "ldb", ldb, "n", n);
        Operands operands = new Operands("spbtrs");
        operands.reads("ab", ab, abOff, kd + 1, n, ldab);
        operands.writes("b", b, bOff, n, nrhs, ldb);
        drivers().spbtrs(uplo, n, kd, nrhs, ab, abOff, ldab, b, bOff, ldb);
    }

    @Override
    default int spbsv(Uplo uplo, int n, int kd, int nrhs, float[] ab, int abOff, int ldab,
            float[] b, int bOff, int ldb) {
        Args.present("spbsv", "uplo", uplo, "UPPER or LOWER");
        Args.dim("spbsv", "n", n);
        Args.dim("spbsv", "kd", kd);
        Args.dim("spbsv", "nrhs", nrhs);
        Args.ldBand("spbsv", "ldab", ldab, "kd + 1", kd + 1L);
        Args.ld("spbsv", "ldb", ldb, "n", n);
        Operands operands = new Operands("spbsv");
        operands.writes("ab", ab, abOff, kd + 1, n, ldab);
        operands.writes("b", b, bOff, n, nrhs, ldb);
        return drivers().spbsv(uplo, n, kd, nrhs, ab, abOff, ldab, b, bOff, ldb);
    }

    @Override
    default float spbcon(Uplo uplo, int n, int kd, float[] ab, int abOff, int ldab, float anorm) {
        Args.present("spbcon", "uplo", uplo, "UPPER or LOWER");
        Args.dim("spbcon", "n", n);
        Args.dim("spbcon", "kd", kd);
        Args.ldBand("spbcon", "ldab", ldab, "kd + 1", kd + 1L);
        Args.matrix("spbcon", "ab", ab, abOff, kd + 1, n, ldab);
        Checks.anorm("spbcon", anorm);
        return drivers().spbcon(uplo, n, kd, ab, abOff, ldab, anorm);
    }

    @Override
    default int stbtrs(Uplo uplo, Trans trans, Diag diag, int n, int kd, int nrhs, float[] ab,
            int abOff, int ldab, float[] b, int bOff, int ldb) {
        Args.present("stbtrs", "uplo", uplo, "UPPER or LOWER");
        Args.present("stbtrs", "trans", trans, "NO_TRANS, TRANS or CONJ_TRANS");
        Args.present("stbtrs", "diag", diag, "NON_UNIT or UNIT");
        Args.dim("stbtrs", "n", n);
        Args.dim("stbtrs", "kd", kd);
        Args.dim("stbtrs", "nrhs", nrhs);
        Args.ldBand("stbtrs", "ldab", ldab, "kd + 1", kd + 1L);
        Args.ld("stbtrs", "ldb", ldb, "n", n);
        Operands operands = new Operands("stbtrs");
        operands.reads("ab", ab, abOff, kd + 1, n, ldab);
        operands.writes("b", b, bOff, n, nrhs, ldb);
        return drivers().stbtrs(uplo, trans, diag, n, kd, nrhs, ab, abOff, ldab, b, bOff, ldb);
    }

    @Override
    default float stbcon(Norm norm, Uplo uplo, Diag diag, int n, int kd, float[] ab, int abOff,
            int ldab) {
        Checks.conditionNorm("stbcon", norm);
        Args.present("stbcon", "uplo", uplo, "UPPER or LOWER");
        Args.present("stbcon", "diag", diag, "NON_UNIT or UNIT");
        Args.dim("stbcon", "n", n);
        Args.dim("stbcon", "kd", kd);
        Args.ldBand("stbcon", "ldab", ldab, "kd + 1", kd + 1L);
        Args.matrix("stbcon", "ab", ab, abOff, kd + 1, n, ldab);
        return drivers().stbcon(norm, uplo, diag, n, kd, ab, abOff, ldab);
    }

    @Override
    default FloatGeequ sgbequ(int m, int n, int kl, int ku, float[] ab, int abOff, int ldab,
            float[] r, int rOff, float[] c, int cOff) {
        Args.dim("sgbequ", "m", m);
        Args.dim("sgbequ", "n", n);
        Args.dim("sgbequ", "kl", kl);
        Args.dim("sgbequ", "ku", ku);
        Args.ldBand("sgbequ", "ldab", ldab, "kl + ku + 1", (long) kl + ku + 1);
        Operands operands = new Operands("sgbequ");
        operands.reads("ab", ab, abOff, m == 0 ? 0 : kl + ku + 1, n, ldab);
        operands.writes("r", r, rOff, m);
        operands.writes("c", c, cOff, n);
        return drivers().sgbequ(m, n, kl, ku, ab, abOff, ldab, r, rOff, c, cOff);
    }

    @Override
    default Equed slaqgb(int m, int n, int kl, int ku, float[] ab, int abOff, int ldab, float[] r,
            int rOff, float[] c, int cOff, float rowCnd, float colCnd, float amax) {
        Args.dim("slaqgb", "m", m);
        Args.dim("slaqgb", "n", n);
        Args.dim("slaqgb", "kl", kl);
        Args.dim("slaqgb", "ku", ku);
        Args.ldBand("slaqgb", "ldab", ldab, "kl + ku + 1", (long) kl + ku + 1);
        Operands operands = new Operands("slaqgb");
        operands.writes("ab", ab, abOff, m == 0 ? 0 : kl + ku + 1, n, ldab);
        operands.reads("r", r, rOff, m);
        operands.reads("c", c, cOff, n);
        return drivers().slaqgb(m, n, kl, ku, ab, abOff, ldab, r, rOff, c, cOff, rowCnd, colCnd,
                amax);
    }

    @Override
    default void sgbrfs(Trans trans, int n, int kl, int ku, int nrhs, float[] ab, int abOff,
            int ldab, float[] afb, int afbOff, int ldafb, int[] ipiv, int ipivOff, float[] b,
            int bOff, int ldb, float[] x, int xOff, int ldx, float[] ferr, int ferrOff,
            float[] berr, int berrOff) {
        Args.present("sgbrfs", "trans", trans, "NO_TRANS, TRANS or CONJ_TRANS");
        Args.dim("sgbrfs", "n", n);
        Args.dim("sgbrfs", "kl", kl);
        Args.dim("sgbrfs", "ku", ku);
        Args.dim("sgbrfs", "nrhs", nrhs);
        Args.ldBand("sgbrfs", "ldab", ldab, "kl + ku + 1", (long) kl + ku + 1);
        Args.ldBand("sgbrfs", "ldafb", ldafb, "2*kl + ku + 1", 2L * kl + ku + 1);
        Args.ld("sgbrfs", "ldb", ldb, "n", n);
        Args.ld("sgbrfs", "ldx", ldx, "n", n);
        Operands operands = new Operands("sgbrfs");
        operands.reads("ab", ab, abOff, kl + ku + 1, n, ldab);
        operands.reads("afb", afb, afbOff, 2 * kl + ku + 1, n, ldafb);
        Checks.pivotsWithin("sgbrfs", ipiv, ipivOff, n, kl);
        operands.reads("b", b, bOff, n, nrhs, ldb);
        operands.writes("x", x, xOff, n, nrhs, ldx);
        operands.writes("ferr", ferr, ferrOff, nrhs);
        operands.writes("berr", berr, berrOff, nrhs);
        drivers().sgbrfs(trans, n, kl, ku, nrhs, ab, abOff, ldab, afb, afbOff, ldafb, ipiv, ipivOff,
                b, bOff, ldb, x, xOff, ldx, ferr, ferrOff, berr, berrOff);
    }

    @Override
    default FloatGesvx sgbsvx(Fact fact, Trans trans, int n, int kl, int ku, int nrhs, float[] ab,
            int abOff, int ldab, float[] afb, int afbOff, int ldafb, int[] ipiv, int ipivOff,
            Equed equed, float[] r, int rOff, float[] c, int cOff, float[] b, int bOff, int ldb,
            float[] x, int xOff, int ldx, float[] ferr, int ferrOff, float[] berr, int berrOff) {
        Args.present("sgbsvx", "fact", fact, "FACTORED, NOT_FACTORED or EQUILIBRATE");
        Args.present("sgbsvx", "trans", trans, "NO_TRANS, TRANS or CONJ_TRANS");
        Args.dim("sgbsvx", "n", n);
        Args.dim("sgbsvx", "kl", kl);
        Args.dim("sgbsvx", "ku", ku);
        Args.dim("sgbsvx", "nrhs", nrhs);
        Args.ldBand("sgbsvx", "ldab", ldab, "kl + ku + 1", (long) kl + ku + 1);
        Args.ldBand("sgbsvx", "ldafb", ldafb, "2*kl + ku + 1", 2L * kl + ku + 1);
        Args.present("sgbsvx", "equed", equed, "NONE, ROW, COLUMN or BOTH");
        boolean rows = fact == Fact.EQUILIBRATE || fact == Fact.FACTORED && equed.rows();
        boolean columns = fact == Fact.EQUILIBRATE || fact == Fact.FACTORED && equed.columns();
        Args.ld("sgbsvx", "ldb", ldb, "n", n);
        Args.ld("sgbsvx", "ldx", ldx, "n", n);
        Operands operands = new Operands("sgbsvx");
        operands.writes("ab", ab, abOff, kl + ku + 1, n, ldab);
        operands.writes("afb", afb, afbOff, 2 * kl + ku + 1, n, ldafb);
        Args.vector("sgbsvx", "ipiv", ipiv, ipivOff, n);
        if (fact == Fact.FACTORED) Checks.pivotsWithin("sgbsvx", ipiv, ipivOff, n, kl);
        operands.writes("r", r, rOff, rows ? n : 0);
        if (fact == Fact.FACTORED) Checks.positive("sgbsvx", "r", r, rOff, rows ? n : 0);
        operands.writes("c", c, cOff, columns ? n : 0);
        if (fact == Fact.FACTORED) Checks.positive("sgbsvx", "c", c, cOff, columns ? n : 0);
        operands.writes("b", b, bOff, n, nrhs, ldb);
        operands.writes("x", x, xOff, n, nrhs, ldx);
        operands.writes("ferr", ferr, ferrOff, nrhs);
        operands.writes("berr", berr, berrOff, nrhs);
        return drivers().sgbsvx(fact, trans, n, kl, ku, nrhs, ab, abOff, ldab, afb, afbOff, ldafb,
                ipiv, ipivOff, equed, r, rOff, c, cOff, b, bOff, ldb, x, xOff, ldx, ferr, ferrOff,
                berr, berrOff);
    }

    @Override
    default FloatPoequ spbequ(Uplo uplo, int n, int kd, float[] ab, int abOff, int ldab,
            float[] s, int sOff) {
        Args.present("spbequ", "uplo", uplo, "UPPER or LOWER");
        Args.dim("spbequ", "n", n);
        Args.dim("spbequ", "kd", kd);
        Args.ldBand("spbequ", "ldab", ldab, "kd + 1", kd + 1L);
        Operands operands = new Operands("spbequ");
        operands.reads("ab", ab, abOff, kd + 1, n, ldab);
        operands.writes("s", s, sOff, n);
        return drivers().spbequ(uplo, n, kd, ab, abOff, ldab, s, sOff);
    }

    @Override
    default Equed slaqsb(Uplo uplo, int n, int kd, float[] ab, int abOff, int ldab, float[] s,
            int sOff, float sCond, float amax) {
        Args.present("slaqsb", "uplo", uplo, "UPPER or LOWER");
        Args.dim("slaqsb", "n", n);
        Args.dim("slaqsb", "kd", kd);
        Args.ldBand("slaqsb", "ldab", ldab, "kd + 1", kd + 1L);
        Operands operands = new Operands("slaqsb");
        operands.writes("ab", ab, abOff, kd + 1, n, ldab);
        operands.reads("s", s, sOff, n);
        return drivers().slaqsb(uplo, n, kd, ab, abOff, ldab, s, sOff, sCond, amax);
    }

    @Override
    default void spbrfs(Uplo uplo, int n, int kd, int nrhs, float[] ab, int abOff, int ldab,
            float[] afb, int afbOff, int ldafb, float[] b, int bOff, int ldb, float[] x,
            int xOff, int ldx, float[] ferr, int ferrOff, float[] berr, int berrOff) {
        Args.present("spbrfs", "uplo", uplo, "UPPER or LOWER");
        Args.dim("spbrfs", "n", n);
        Args.dim("spbrfs", "kd", kd);
        Args.dim("spbrfs", "nrhs", nrhs);
        Args.ldBand("spbrfs", "ldab", ldab, "kd + 1", kd + 1L);
        Args.ldBand("spbrfs", "ldafb", ldafb, "kd + 1", kd + 1L);
        Args.ld("spbrfs", "ldb", ldb, "n", n);
        Args.ld("spbrfs", "ldx", ldx, "n", n);
        Operands operands = new Operands("spbrfs");
        operands.reads("ab", ab, abOff, kd + 1, n, ldab);
        operands.reads("afb", afb, afbOff, kd + 1, n, ldafb);
        operands.reads("b", b, bOff, n, nrhs, ldb);
        operands.writes("x", x, xOff, n, nrhs, ldx);
        operands.writes("ferr", ferr, ferrOff, nrhs);
        operands.writes("berr", berr, berrOff, nrhs);
        drivers().spbrfs(uplo, n, kd, nrhs, ab, abOff, ldab, afb, afbOff, ldafb, b, bOff, ldb, x,
                xOff, ldx, ferr, ferrOff, berr, berrOff);
    }

    @Override
    default FloatPosvx spbsvx(Fact fact, Uplo uplo, int n, int kd, int nrhs, float[] ab,
            int abOff, int ldab, float[] afb, int afbOff, int ldafb, Equed equed, float[] s,
            int sOff, float[] b, int bOff, int ldb, float[] x, int xOff, int ldx, float[] ferr,
            int ferrOff, float[] berr, int berrOff) {
        Args.present("spbsvx", "fact", fact, "FACTORED, NOT_FACTORED or EQUILIBRATE");
        Args.present("spbsvx", "uplo", uplo, "UPPER or LOWER");
        Args.dim("spbsvx", "n", n);
        Args.dim("spbsvx", "kd", kd);
        Args.dim("spbsvx", "nrhs", nrhs);
        Args.ldBand("spbsvx", "ldab", ldab, "kd + 1", kd + 1L);
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

    @Override
    default void stbrfs(Uplo uplo, Trans trans, Diag diag, int n, int kd, int nrhs, float[] ab,
            int abOff, int ldab, float[] b, int bOff, int ldb, float[] x, int xOff, int ldx,
            float[] ferr, int ferrOff, float[] berr, int berrOff) {
        Args.present("stbrfs", "uplo", uplo, "UPPER or LOWER");
        Args.present("stbrfs", "trans", trans, "NO_TRANS, TRANS or CONJ_TRANS");
        Args.present("stbrfs", "diag", diag, "NON_UNIT or UNIT");
        Args.dim("stbrfs", "n", n);
        Args.dim("stbrfs", "kd", kd);
        Args.dim("stbrfs", "nrhs", nrhs);
        Args.ldBand("stbrfs", "ldab", ldab, "kd + 1", kd + 1L);
        Args.ld("stbrfs", "ldb", ldb, "n", n);
        Args.ld("stbrfs", "ldx", ldx, "n", n);
        Operands operands = new Operands("stbrfs");
        operands.reads("ab", ab, abOff, kd + 1, n, ldab);
        operands.reads("b", b, bOff, n, nrhs, ldb);
        operands.reads("x", x, xOff, n, nrhs, ldx);
        operands.writes("ferr", ferr, ferrOff, nrhs);
        operands.writes("berr", berr, berrOff, nrhs);
        drivers().stbrfs(uplo, trans, diag, n, kd, nrhs, ab, abOff, ldab, b, bOff, ldb, x, xOff,
                ldx, ferr, ferrOff, berr, berrOff);
    }
}
