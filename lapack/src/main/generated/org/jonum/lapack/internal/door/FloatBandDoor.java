// Generated from DoubleBandDoor.java by build/Float32.java. Do not edit.
package org.jonum.lapack.internal.door;

import org.jonum.blas.Trans;
import org.jonum.blas.internal.door.Args;
import org.jonum.lapack.FloatBand;
import org.jonum.lapack.FloatGeequ;
import org.jonum.lapack.FloatGesvx;
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
        Operands operands = new Operands("sgbrfs");
        operands.reads("ab", ab, abOff, kl + ku + 1, n, ldab);
        operands.reads("afb", afb, afbOff, 2 * kl + ku + 1, n, ldafb);
        Checks.pivotsWithin("sgbrfs", ipiv, ipivOff, n, kl);
        operands.refines(n, nrhs, b, bOff, ldb, x, xOff, ldx, ferr, ferrOff, berr, berrOff);
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
}
