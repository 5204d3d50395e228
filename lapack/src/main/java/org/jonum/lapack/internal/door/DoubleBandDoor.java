package org.jonum.lapack.internal.door;

import org.jonum.blas.Trans;
import org.jonum.blas.internal.door.Args;
import org.jonum.lapack.DoubleBand;
import org.jonum.lapack.DoubleGeequ;
import org.jonum.lapack.DoubleGesvx;
import org.jonum.lapack.Equed;
import org.jonum.lapack.Fact;
import org.jonum.lapack.Norm;

/// The public door of the routines of [DoubleBand]: checks, then the drivers.
interface DoubleBandDoor extends DoubleBand {
    /// The drivers behind the door; they may rely on the checks.
    DoubleBand drivers();

    @Override
    default int dgbtrf(int m, int n, int kl, int ku, double[] ab, int abOff, int ldab, int[] ipiv,
            int ipivOff) {
        Args.dim("dgbtrf", "m", m);
        Args.dim("dgbtrf", "n", n);
        Args.dim("dgbtrf", "kl", kl);
        Args.dim("dgbtrf", "ku", ku);
        Args.ldBand("dgbtrf", "ldab", ldab, "2*kl + ku + 1", 2L * kl + ku + 1);
        Args.matrix("dgbtrf", "ab", ab, abOff, m == 0 ? 0 : 2 * kl + ku + 1, n, ldab);
        Args.vector("dgbtrf", "ipiv", ipiv, ipivOff, Math.min(m, n));
        return drivers().dgbtrf(m, n, kl, ku, ab, abOff, ldab, ipiv, ipivOff);
    }

    @Override
    default void dgbtrs(Trans trans, int n, int kl, int ku, int nrhs, double[] ab, int abOff,
            int ldab, int[] ipiv, int ipivOff, double[] b, int bOff, int ldb) {
        Args.present("dgbtrs", "trans", trans, "NO_TRANS, TRANS or CONJ_TRANS");
        Args.dim("dgbtrs", "n", n);
        Args.dim("dgbtrs", "kl", kl);
        Args.dim("dgbtrs", "ku", ku);
        Args.dim("dgbtrs", "nrhs", nrhs);
        Args.ldBand("dgbtrs", "ldab", ldab, "2*kl + ku + 1", 2L * kl + ku + 1);
        Args.ld("dgbtrs", "ldb", ldb, "n", n);
        Operands operands = new Operands("dgbtrs");
        operands.reads("ab", ab, abOff, 2 * kl + ku + 1, n, ldab);
        Checks.pivotsWithin("dgbtrs", ipiv, ipivOff, n, kl);
        operands.writes("b", b, bOff, n, nrhs, ldb);
        drivers().dgbtrs(trans, n, kl, ku, nrhs, ab, abOff, ldab, ipiv, ipivOff, b, bOff, ldb);
    }

    @Override
    default int dgbsv(int n, int kl, int ku, int nrhs, double[] ab, int abOff, int ldab, int[] ipiv,
            int ipivOff, double[] b, int bOff, int ldb) {
        Args.dim("dgbsv", "n", n);
        Args.dim("dgbsv", "kl", kl);
        Args.dim("dgbsv", "ku", ku);
        Args.dim("dgbsv", "nrhs", nrhs);
        Args.ldBand("dgbsv", "ldab", ldab, "2*kl + ku + 1", 2L * kl + ku + 1);
        Args.ld("dgbsv", "ldb", ldb, "n", n);
        Operands operands = new Operands("dgbsv");
        operands.writes("ab", ab, abOff, 2 * kl + ku + 1, n, ldab);
        Args.vector("dgbsv", "ipiv", ipiv, ipivOff, n);
        operands.writes("b", b, bOff, n, nrhs, ldb);
        return drivers().dgbsv(n, kl, ku, nrhs, ab, abOff, ldab, ipiv, ipivOff, b, bOff, ldb);
    }

    @Override
    default double dgbcon(Norm norm, int n, int kl, int ku, double[] ab, int abOff, int ldab,
            int[] ipiv, int ipivOff, double anorm) {
        Checks.conditionNorm("dgbcon", norm);
        Args.dim("dgbcon", "n", n);
        Args.dim("dgbcon", "kl", kl);
        Args.dim("dgbcon", "ku", ku);
        Args.ldBand("dgbcon", "ldab", ldab, "2*kl + ku + 1", 2L * kl + ku + 1);
        Args.matrix("dgbcon", "ab", ab, abOff, 2 * kl + ku + 1, n, ldab);
        Checks.pivotsWithin("dgbcon", ipiv, ipivOff, n, kl);
        Checks.anorm("dgbcon", anorm);
        return drivers().dgbcon(norm, n, kl, ku, ab, abOff, ldab, ipiv, ipivOff, anorm);
    }

    @Override
    default DoubleGeequ dgbequ(int m, int n, int kl, int ku, double[] ab, int abOff, int ldab,
            double[] r, int rOff, double[] c, int cOff) {
        Args.dim("dgbequ", "m", m);
        Args.dim("dgbequ", "n", n);
        Args.dim("dgbequ", "kl", kl);
        Args.dim("dgbequ", "ku", ku);
        Args.ldBand("dgbequ", "ldab", ldab, "kl + ku + 1", (long) kl + ku + 1);
        Operands operands = new Operands("dgbequ");
        operands.reads("ab", ab, abOff, m == 0 ? 0 : kl + ku + 1, n, ldab);
        operands.writes("r", r, rOff, m);
        operands.writes("c", c, cOff, n);
        return drivers().dgbequ(m, n, kl, ku, ab, abOff, ldab, r, rOff, c, cOff);
    }

    @Override
    default Equed dlaqgb(int m, int n, int kl, int ku, double[] ab, int abOff, int ldab, double[] r,
            int rOff, double[] c, int cOff, double rowCnd, double colCnd, double amax) {
        Args.dim("dlaqgb", "m", m);
        Args.dim("dlaqgb", "n", n);
        Args.dim("dlaqgb", "kl", kl);
        Args.dim("dlaqgb", "ku", ku);
        Args.ldBand("dlaqgb", "ldab", ldab, "kl + ku + 1", (long) kl + ku + 1);
        Operands operands = new Operands("dlaqgb");
        operands.writes("ab", ab, abOff, m == 0 ? 0 : kl + ku + 1, n, ldab);
        operands.reads("r", r, rOff, m);
        operands.reads("c", c, cOff, n);
        return drivers().dlaqgb(m, n, kl, ku, ab, abOff, ldab, r, rOff, c, cOff, rowCnd, colCnd,
                amax);
    }

    @Override
    default void dgbrfs(Trans trans, int n, int kl, int ku, int nrhs, double[] ab, int abOff,
            int ldab, double[] afb, int afbOff, int ldafb, int[] ipiv, int ipivOff, double[] b,
            int bOff, int ldb, double[] x, int xOff, int ldx, double[] ferr, int ferrOff,
            double[] berr, int berrOff) {
        Args.present("dgbrfs", "trans", trans, "NO_TRANS, TRANS or CONJ_TRANS");
        Args.dim("dgbrfs", "n", n);
        Args.dim("dgbrfs", "kl", kl);
        Args.dim("dgbrfs", "ku", ku);
        Args.dim("dgbrfs", "nrhs", nrhs);
        Args.ldBand("dgbrfs", "ldab", ldab, "kl + ku + 1", (long) kl + ku + 1);
        Args.ldBand("dgbrfs", "ldafb", ldafb, "2*kl + ku + 1", 2L * kl + ku + 1);
        Operands operands = new Operands("dgbrfs");
        operands.reads("ab", ab, abOff, kl + ku + 1, n, ldab);
        operands.reads("afb", afb, afbOff, 2 * kl + ku + 1, n, ldafb);
        Checks.pivotsWithin("dgbrfs", ipiv, ipivOff, n, kl);
        operands.refines(n, nrhs, b, bOff, ldb, x, xOff, ldx, ferr, ferrOff, berr, berrOff);
        drivers().dgbrfs(trans, n, kl, ku, nrhs, ab, abOff, ldab, afb, afbOff, ldafb, ipiv, ipivOff,
                b, bOff, ldb, x, xOff, ldx, ferr, ferrOff, berr, berrOff);
    }

    @Override
    default DoubleGesvx dgbsvx(Fact fact, Trans trans, int n, int kl, int ku, int nrhs, double[] ab,
            int abOff, int ldab, double[] afb, int afbOff, int ldafb, int[] ipiv, int ipivOff,
            Equed equed, double[] r, int rOff, double[] c, int cOff, double[] b, int bOff, int ldb,
            double[] x, int xOff, int ldx, double[] ferr, int ferrOff, double[] berr, int berrOff) {
        Args.present("dgbsvx", "fact", fact, "FACTORED, NOT_FACTORED or EQUILIBRATE");
        Args.present("dgbsvx", "trans", trans, "NO_TRANS, TRANS or CONJ_TRANS");
        Args.dim("dgbsvx", "n", n);
        Args.dim("dgbsvx", "kl", kl);
        Args.dim("dgbsvx", "ku", ku);
        Args.dim("dgbsvx", "nrhs", nrhs);
        Args.ldBand("dgbsvx", "ldab", ldab, "kl + ku + 1", (long) kl + ku + 1);
        Args.ldBand("dgbsvx", "ldafb", ldafb, "2*kl + ku + 1", 2L * kl + ku + 1);
        Args.present("dgbsvx", "equed", equed, "NONE, ROW, COLUMN or BOTH");
        boolean rows = fact == Fact.EQUILIBRATE || fact == Fact.FACTORED && equed.rows();
        boolean columns = fact == Fact.EQUILIBRATE || fact == Fact.FACTORED && equed.columns();
        Args.ld("dgbsvx", "ldb", ldb, "n", n);
        Args.ld("dgbsvx", "ldx", ldx, "n", n);
        Operands operands = new Operands("dgbsvx");
        operands.writes("ab", ab, abOff, kl + ku + 1, n, ldab);
        operands.writes("afb", afb, afbOff, 2 * kl + ku + 1, n, ldafb);
        Args.vector("dgbsvx", "ipiv", ipiv, ipivOff, n);
        if (fact == Fact.FACTORED) Checks.pivotsWithin("dgbsvx", ipiv, ipivOff, n, kl);
        operands.writes("r", r, rOff, rows ? n : 0);
        if (fact == Fact.FACTORED) Checks.positive("dgbsvx", "r", r, rOff, rows ? n : 0);
        operands.writes("c", c, cOff, columns ? n : 0);
        if (fact == Fact.FACTORED) Checks.positive("dgbsvx", "c", c, cOff, columns ? n : 0);
        operands.writes("b", b, bOff, n, nrhs, ldb);
        operands.writes("x", x, xOff, n, nrhs, ldx);
        operands.writes("ferr", ferr, ferrOff, nrhs);
        operands.writes("berr", berr, berrOff, nrhs);
        return drivers().dgbsvx(fact, trans, n, kl, ku, nrhs, ab, abOff, ldab, afb, afbOff, ldafb,
                ipiv, ipivOff, equed, r, rOff, c, cOff, b, bOff, ldb, x, xOff, ldx, ferr, ferrOff,
                berr, berrOff);
    }
}
