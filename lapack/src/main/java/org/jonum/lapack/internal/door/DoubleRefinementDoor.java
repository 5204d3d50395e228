package org.jonum.lapack.internal.door;

import static org.jonum.lapack.Fact.EQUILIBRATE;
import static org.jonum.lapack.Fact.FACTORED;

import org.jonum.blas.Trans;
import org.jonum.blas.Uplo;
import org.jonum.blas.internal.door.Args;
import org.jonum.lapack.DoubleGesvx;
import org.jonum.lapack.DoubleGtsvx;
import org.jonum.lapack.DoublePosvx;
import org.jonum.lapack.DoubleRefinement;
import org.jonum.lapack.Equed;
import org.jonum.lapack.Fact;

/// The public door of [DoubleRefinement]: checks, then the drivers.
interface DoubleRefinementDoor extends DoubleRefinement {
    /// The drivers behind the door; they may rely on the checks.
    DoubleRefinement drivers();

    @Override
    default void dgerfs(Trans trans, int n, int nrhs, double[] a, int aOff, int lda, double[] af,
            int afOff, int ldaf, int[] ipiv, int ipivOff, double[] b, int bOff, int ldb, double[] x,
            int xOff, int ldx, double[] ferr, int ferrOff, double[] berr, int berrOff) {
        Args.present("dgerfs", "trans", trans, "NO_TRANS, TRANS or CONJ_TRANS");
        Args.dim("dgerfs", "n", n);
        Args.dim("dgerfs", "nrhs", nrhs);
        Args.ld("dgerfs", "lda", lda, "n", n);
        Args.ld("dgerfs", "ldaf", ldaf, "n", n);
        Operands operands = new Operands("dgerfs");
        operands.reads("a", a, aOff, n, n, lda);
        operands.reads("af", af, afOff, n, n, ldaf);
        Checks.pivots("dgerfs", ipiv, ipivOff, n, "n", n);
        operands.refines(n, nrhs, b, bOff, ldb, x, xOff, ldx, ferr, ferrOff, berr, berrOff);
        drivers().dgerfs(trans, n, nrhs, a, aOff, lda, af, afOff, ldaf, ipiv, ipivOff, b, bOff, ldb,
                x, xOff, ldx, ferr, ferrOff, berr, berrOff);
    }

    @Override
    default void dporfs(Uplo uplo, int n, int nrhs, double[] a, int aOff, int lda, double[] af,
            int afOff, int ldaf, double[] b, int bOff, int ldb, double[] x, int xOff, int ldx,
            double[] ferr, int ferrOff, double[] berr, int berrOff) {
        Checks.triangle("dporfs", uplo, n);
        Args.dim("dporfs", "nrhs", nrhs);
        Args.ld("dporfs", "lda", lda, "n", n);
        Args.ld("dporfs", "ldaf", ldaf, "n", n);
        Operands operands = new Operands("dporfs");
        operands.reads("a", a, aOff, n, n, lda);
        operands.reads("af", af, afOff, n, n, ldaf);
        operands.refines(n, nrhs, b, bOff, ldb, x, xOff, ldx, ferr, ferrOff, berr, berrOff);
        drivers().dporfs(uplo, n, nrhs, a, aOff, lda, af, afOff, ldaf, b, bOff, ldb, x, xOff, ldx,
                ferr, ferrOff, berr, berrOff);
    }

    @Override
    default void dsyrfs(Uplo uplo, int n, int nrhs, double[] a, int aOff, int lda, double[] af, int afOff, int ldaf,
            int[] ipiv, int ipivOff, double[] b, int bOff, int ldb, double[] x, int xOff, int ldx, double[] ferr,
            int ferrOff, double[] berr, int berrOff) {
        Checks.triangle("dsyrfs", uplo, n);
        Args.dim("dsyrfs", "nrhs", nrhs);
        Args.ld("dsyrfs", "lda", lda, "n", n);
        Args.ld("dsyrfs", "ldaf", ldaf, "n", n);
        Operands operands = new Operands("dsyrfs");
        operands.reads("a", a, aOff, n, n, lda);
        operands.reads("af", af, afOff, n, n, ldaf);
        Args.vector("dsyrfs", "ipiv", ipiv, ipivOff, n);
        Checks.exchanges("dsyrfs", n, ipiv, ipivOff);
        operands.refines(n, nrhs, b, bOff, ldb, x, xOff, ldx, ferr, ferrOff, berr, berrOff);
        drivers().dsyrfs(uplo, n, nrhs, a, aOff, lda, af, afOff, ldaf, ipiv, ipivOff, b, bOff, ldb, x, xOff, ldx,
                ferr, ferrOff, berr, berrOff);
    }

    @Override
    default Equed dlaqge(int m, int n, double[] a, int aOff, int lda, double[] r, int rOff,
            double[] c, int cOff, double rowCnd, double colCnd, double amax) {
        Args.dim("dlaqge", "m", m);
        Args.dim("dlaqge", "n", n);
        Args.ld("dlaqge", "lda", lda, "m", m);
        Operands operands = new Operands("dlaqge");
        operands.writes("a", a, aOff, m, n, lda);
        operands.reads("r", r, rOff, m);
        operands.reads("c", c, cOff, n);
        return drivers().dlaqge(m, n, a, aOff, lda, r, rOff, c, cOff, rowCnd, colCnd, amax);
    }

    @Override
    default Equed dlaqsy(Uplo uplo, int n, double[] a, int aOff, int lda, double[] s, int sOff,
            double sCond, double amax) {
        Checks.triangle("dlaqsy", uplo, n);
        Args.ld("dlaqsy", "lda", lda, "n", n);
        Operands operands = new Operands("dlaqsy");
        operands.writes("a", a, aOff, n, n, lda);
        operands.reads("s", s, sOff, n);
        return drivers().dlaqsy(uplo, n, a, aOff, lda, s, sOff, sCond, amax);
    }

    @Override
    default DoubleGesvx dgesvx(Fact fact, Trans trans, int n, int nrhs, double[] a, int aOff,
            int lda, double[] af, int afOff, int ldaf, int[] ipiv, int ipivOff, Equed equed,
            double[] r, int rOff, double[] c, int cOff, double[] b, int bOff, int ldb, double[] x,
            int xOff, int ldx, double[] ferr, int ferrOff, double[] berr, int berrOff) {
        Args.present("dgesvx", "fact", fact, "FACTORED, NOT_FACTORED or EQUILIBRATE");
        Args.present("dgesvx", "trans", trans, "NO_TRANS, TRANS or CONJ_TRANS");
        Args.dim("dgesvx", "n", n);
        Args.dim("dgesvx", "nrhs", nrhs);
        Args.ld("dgesvx", "lda", lda, "n", n);
        Args.ld("dgesvx", "ldaf", ldaf, "n", n);
        Args.present("dgesvx", "equed", equed, "NONE, ROW, COLUMN or BOTH");
        Args.ld("dgesvx", "ldb", ldb, "n", n);
        Args.ld("dgesvx", "ldx", ldx, "n", n);
        boolean rows = fact == EQUILIBRATE || fact == FACTORED && equed.rows();
        boolean columns = fact == EQUILIBRATE || fact == FACTORED && equed.columns();
        Operands operands = new Operands("dgesvx");
        operands.writes("a", a, aOff, n, n, lda);
        operands.writes("af", af, afOff, n, n, ldaf);
        Args.vector("dgesvx", "ipiv", ipiv, ipivOff, n);
        if (fact == FACTORED) Checks.pivots("dgesvx", ipiv, ipivOff, n, "n", n);
        operands.writes("r", r, rOff, rows ? n : 0);
        operands.writes("c", c, cOff, columns ? n : 0);
        if (fact == FACTORED) Checks.positive("dgesvx", "r", r, rOff, rows ? n : 0);
        if (fact == FACTORED) Checks.positive("dgesvx", "c", c, cOff, columns ? n : 0);
        operands.writes("b", b, bOff, n, nrhs, ldb);
        operands.writes("x", x, xOff, n, nrhs, ldx);
        operands.writes("ferr", ferr, ferrOff, nrhs);
        operands.writes("berr", berr, berrOff, nrhs);
        return drivers().dgesvx(fact, trans, n, nrhs, a, aOff, lda, af, afOff, ldaf, ipiv, ipivOff,
                equed, r, rOff, c, cOff, b, bOff, ldb, x, xOff, ldx, ferr, ferrOff, berr, berrOff);
    }

    @Override
    default DoublePosvx dposvx(Fact fact, Uplo uplo, int n, int nrhs, double[] a, int aOff, int lda,
            double[] af, int afOff, int ldaf, Equed equed, double[] s, int sOff, double[] b,
            int bOff, int ldb, double[] x, int xOff, int ldx, double[] ferr, int ferrOff,
            double[] berr, int berrOff) {
        Args.present("dposvx", "fact", fact, "FACTORED, NOT_FACTORED or EQUILIBRATE");
        Checks.triangle("dposvx", uplo, n);
        Args.dim("dposvx", "nrhs", nrhs);
        Args.ld("dposvx", "lda", lda, "n", n);
        Args.ld("dposvx", "ldaf", ldaf, "n", n);
        Args.present("dposvx", "equed", equed, "NONE or BOTH");
        if (fact == FACTORED && equed.rows() != equed.columns()) {
            throw Args.bad("dposvx", "equed", equed, "NONE or BOTH");
        }
        Args.ld("dposvx", "ldb", ldb, "n", n);
        Args.ld("dposvx", "ldx", ldx, "n", n);
        boolean scaled = fact == EQUILIBRATE || fact == FACTORED && equed.rows();
        Operands operands = new Operands("dposvx");
        operands.writes("a", a, aOff, n, n, lda);
        operands.writes("af", af, afOff, n, n, ldaf);
        operands.writes("s", s, sOff, scaled ? n : 0);
        if (fact == FACTORED) Checks.positive("dposvx", "s", s, sOff, scaled ? n : 0);
        operands.writes("b", b, bOff, n, nrhs, ldb);
        operands.writes("x", x, xOff, n, nrhs, ldx);
        operands.writes("ferr", ferr, ferrOff, nrhs);
        operands.writes("berr", berr, berrOff, nrhs);
        return drivers().dposvx(fact, uplo, n, nrhs, a, aOff, lda, af, afOff, ldaf, equed, s, sOff,
                b, bOff, ldb, x, xOff, ldx, ferr, ferrOff, berr, berrOff);
    }

    @Override
    default DoubleGtsvx dsysvx(Fact fact, Uplo uplo, int n, int nrhs, double[] a, int aOff, int lda, double[] af,
            int afOff, int ldaf, int[] ipiv, int ipivOff, double[] b, int bOff, int ldb, double[] x, int xOff, int ldx,
            double[] ferr, int ferrOff, double[] berr, int berrOff) {
        Checks.factored("dsysvx", fact);
        Checks.triangle("dsysvx", uplo, n);
        Args.dim("dsysvx", "nrhs", nrhs);
        Args.ld("dsysvx", "lda", lda, "n", n);
        Args.ld("dsysvx", "ldaf", ldaf, "n", n);
        Operands operands = new Operands("dsysvx");
        operands.reads("a", a, aOff, n, n, lda);
        operands.writes("af", af, afOff, n, n, ldaf);
        Args.vector("dsysvx", "ipiv", ipiv, ipivOff, n);
        if (fact == FACTORED) Checks.exchanges("dsysvx", n, ipiv, ipivOff);
        operands.refines(n, nrhs, b, bOff, ldb, x, xOff, ldx, ferr, ferrOff, berr, berrOff);
        return drivers().dsysvx(fact, uplo, n, nrhs, a, aOff, lda, af, afOff, ldaf, ipiv, ipivOff, b, bOff, ldb, x,
                xOff, ldx, ferr, ferrOff, berr, berrOff);
    }
}
