// Generated from DoubleRefinementDoor.java by build/Float32.java. Do not edit.
package org.jonum.lapack.internal.door;

import static org.jonum.lapack.Fact.EQUILIBRATE;
import static org.jonum.lapack.Fact.FACTORED;

import org.jonum.blas.Trans;
import org.jonum.blas.Uplo;
import org.jonum.blas.internal.door.Args;
import org.jonum.lapack.FloatGesvx;
import org.jonum.lapack.FloatGtsvx;
import org.jonum.lapack.FloatPosvx;
import org.jonum.lapack.FloatRefinement;
import org.jonum.lapack.Equed;
import org.jonum.lapack.Fact;

/// The public door of [FloatRefinement]: checks, then the drivers.
interface FloatRefinementDoor extends FloatRefinement {
    /// The drivers behind the door; they may rely on the checks.
    FloatRefinement drivers();

    @Override
    default void sgerfs(Trans trans, int n, int nrhs, float[] a, int aOff, int lda, float[] af,
            int afOff, int ldaf, int[] ipiv, int ipivOff, float[] b, int bOff, int ldb, float[] x,
            int xOff, int ldx, float[] ferr, int ferrOff, float[] berr, int berrOff) {
        Args.present("sgerfs", "trans", trans, "NO_TRANS, TRANS or CONJ_TRANS");
        Args.dim("sgerfs", "n", n);
        Args.dim("sgerfs", "nrhs", nrhs);
        Args.ld("sgerfs", "lda", lda, "n", n);
        Args.ld("sgerfs", "ldaf", ldaf, "n", n);
        Operands operands = new Operands("sgerfs");
        operands.reads("a", a, aOff, n, n, lda);
        operands.reads("af", af, afOff, n, n, ldaf);
        Checks.pivots("sgerfs", ipiv, ipivOff, n, "n", n);
        operands.refines(n, nrhs, b, bOff, ldb, x, xOff, ldx, ferr, ferrOff, berr, berrOff);
        drivers().sgerfs(trans, n, nrhs, a, aOff, lda, af, afOff, ldaf, ipiv, ipivOff, b, bOff, ldb,
                x, xOff, ldx, ferr, ferrOff, berr, berrOff);
    }

    @Override
    default void sporfs(Uplo uplo, int n, int nrhs, float[] a, int aOff, int lda, float[] af,
            int afOff, int ldaf, float[] b, int bOff, int ldb, float[] x, int xOff, int ldx,
            float[] ferr, int ferrOff, float[] berr, int berrOff) {
        Checks.triangle("sporfs", uplo, n);
        Args.dim("sporfs", "nrhs", nrhs);
        Args.ld("sporfs", "lda", lda, "n", n);
        Args.ld("sporfs", "ldaf", ldaf, "n", n);
        Operands operands = new Operands("sporfs");
        operands.reads("a", a, aOff, n, n, lda);
        operands.reads("af", af, afOff, n, n, ldaf);
        operands.refines(n, nrhs, b, bOff, ldb, x, xOff, ldx, ferr, ferrOff, berr, berrOff);
        drivers().sporfs(uplo, n, nrhs, a, aOff, lda, af, afOff, ldaf, b, bOff, ldb, x, xOff, ldx,
                ferr, ferrOff, berr, berrOff);
    }

    @Override
    default void ssyrfs(Uplo uplo, int n, int nrhs, float[] a, int aOff, int lda, float[] af, int afOff, int ldaf,
            int[] ipiv, int ipivOff, float[] b, int bOff, int ldb, float[] x, int xOff, int ldx, float[] ferr,
            int ferrOff, float[] berr, int berrOff) {
        Checks.triangle("ssyrfs", uplo, n);
        Args.dim("ssyrfs", "nrhs", nrhs);
        Args.ld("ssyrfs", "lda", lda, "n", n);
        Args.ld("ssyrfs", "ldaf", ldaf, "n", n);
        Operands operands = new Operands("ssyrfs");
        operands.reads("a", a, aOff, n, n, lda);
        operands.reads("af", af, afOff, n, n, ldaf);
        Args.vector("ssyrfs", "ipiv", ipiv, ipivOff, n);
        Checks.exchanges("ssyrfs", n, ipiv, ipivOff);
        operands.refines(n, nrhs, b, bOff, ldb, x, xOff, ldx, ferr, ferrOff, berr, berrOff);
        drivers().ssyrfs(uplo, n, nrhs, a, aOff, lda, af, afOff, ldaf, ipiv, ipivOff, b, bOff, ldb, x, xOff, ldx,
                ferr, ferrOff, berr, berrOff);
    }

    @Override
    default Equed slaqge(int m, int n, float[] a, int aOff, int lda, float[] r, int rOff,
            float[] c, int cOff, float rowCnd, float colCnd, float amax) {
        Args.dim("slaqge", "m", m);
        Args.dim("slaqge", "n", n);
        Args.ld("slaqge", "lda", lda, "m", m);
        Operands operands = new Operands("slaqge");
        operands.writes("a", a, aOff, m, n, lda);
        operands.reads("r", r, rOff, m);
        operands.reads("c", c, cOff, n);
        return drivers().slaqge(m, n, a, aOff, lda, r, rOff, c, cOff, rowCnd, colCnd, amax);
    }

    @Override
    default Equed slaqsy(Uplo uplo, int n, float[] a, int aOff, int lda, float[] s, int sOff,
            float sCond, float amax) {
        Checks.triangle("slaqsy", uplo, n);
        Args.ld("slaqsy", "lda", lda, "n", n);
        Operands operands = new Operands("slaqsy");
        operands.writes("a", a, aOff, n, n, lda);
        operands.reads("s", s, sOff, n);
        return drivers().slaqsy(uplo, n, a, aOff, lda, s, sOff, sCond, amax);
    }

    @Override
    default FloatGesvx sgesvx(Fact fact, Trans trans, int n, int nrhs, float[] a, int aOff,
            int lda, float[] af, int afOff, int ldaf, int[] ipiv, int ipivOff, Equed equed,
            float[] r, int rOff, float[] c, int cOff, float[] b, int bOff, int ldb, float[] x,
            int xOff, int ldx, float[] ferr, int ferrOff, float[] berr, int berrOff) {
        Args.present("sgesvx", "fact", fact, "FACTORED, NOT_FACTORED or EQUILIBRATE");
        Args.present("sgesvx", "trans", trans, "NO_TRANS, TRANS or CONJ_TRANS");
        Args.dim("sgesvx", "n", n);
        Args.dim("sgesvx", "nrhs", nrhs);
        Args.ld("sgesvx", "lda", lda, "n", n);
        Args.ld("sgesvx", "ldaf", ldaf, "n", n);
        Args.present("sgesvx", "equed", equed, "NONE, ROW, COLUMN or BOTH");
        Args.ld("sgesvx", "ldb", ldb, "n", n);
        Args.ld("sgesvx", "ldx", ldx, "n", n);
        boolean rows = fact == EQUILIBRATE || fact == FACTORED && equed.rows();
        boolean columns = fact == EQUILIBRATE || fact == FACTORED && equed.columns();
        Operands operands = new Operands("sgesvx");
        operands.writes("a", a, aOff, n, n, lda);
        operands.writes("af", af, afOff, n, n, ldaf);
        Args.vector("sgesvx", "ipiv", ipiv, ipivOff, n);
        if (fact == FACTORED) Checks.pivots("sgesvx", ipiv, ipivOff, n, "n", n);
        operands.writes("r", r, rOff, rows ? n : 0);
        operands.writes("c", c, cOff, columns ? n : 0);
        if (fact == FACTORED) Checks.positive("sgesvx", "r", r, rOff, rows ? n : 0);
        if (fact == FACTORED) Checks.positive("sgesvx", "c", c, cOff, columns ? n : 0);
        operands.writes("b", b, bOff, n, nrhs, ldb);
        operands.writes("x", x, xOff, n, nrhs, ldx);
        operands.writes("ferr", ferr, ferrOff, nrhs);
        operands.writes("berr", berr, berrOff, nrhs);
        return drivers().sgesvx(fact, trans, n, nrhs, a, aOff, lda, af, afOff, ldaf, ipiv, ipivOff,
                equed, r, rOff, c, cOff, b, bOff, ldb, x, xOff, ldx, ferr, ferrOff, berr, berrOff);
    }

    @Override
    default FloatPosvx sposvx(Fact fact, Uplo uplo, int n, int nrhs, float[] a, int aOff, int lda,
            float[] af, int afOff, int ldaf, Equed equed, float[] s, int sOff, float[] b,
            int bOff, int ldb, float[] x, int xOff, int ldx, float[] ferr, int ferrOff,
            float[] berr, int berrOff) {
        Args.present("sposvx", "fact", fact, "FACTORED, NOT_FACTORED or EQUILIBRATE");
        Checks.triangle("sposvx", uplo, n);
        Args.dim("sposvx", "nrhs", nrhs);
        Args.ld("sposvx", "lda", lda, "n", n);
        Args.ld("sposvx", "ldaf", ldaf, "n", n);
        Args.present("sposvx", "equed", equed, "NONE or BOTH");
        if (fact == FACTORED && equed.rows() != equed.columns()) {
            throw Args.bad("sposvx", "equed", equed, "NONE or BOTH");
        }
        Args.ld("sposvx", "ldb", ldb, "n", n);
        Args.ld("sposvx", "ldx", ldx, "n", n);
        boolean scaled = fact == EQUILIBRATE || fact == FACTORED && equed.rows();
        Operands operands = new Operands("sposvx");
        operands.writes("a", a, aOff, n, n, lda);
        operands.writes("af", af, afOff, n, n, ldaf);
        operands.writes("s", s, sOff, scaled ? n : 0);
        if (fact == FACTORED) Checks.positive("sposvx", "s", s, sOff, scaled ? n : 0);
        operands.writes("b", b, bOff, n, nrhs, ldb);
        operands.writes("x", x, xOff, n, nrhs, ldx);
        operands.writes("ferr", ferr, ferrOff, nrhs);
        operands.writes("berr", berr, berrOff, nrhs);
        return drivers().sposvx(fact, uplo, n, nrhs, a, aOff, lda, af, afOff, ldaf, equed, s, sOff,
                b, bOff, ldb, x, xOff, ldx, ferr, ferrOff, berr, berrOff);
    }

    @Override
    default FloatGtsvx ssysvx(Fact fact, Uplo uplo, int n, int nrhs, float[] a, int aOff, int lda, float[] af,
            int afOff, int ldaf, int[] ipiv, int ipivOff, float[] b, int bOff, int ldb, float[] x, int xOff, int ldx,
            float[] ferr, int ferrOff, float[] berr, int berrOff) {
        Checks.factored("ssysvx", fact);
        Checks.triangle("ssysvx", uplo, n);
        Args.dim("ssysvx", "nrhs", nrhs);
        Args.ld("ssysvx", "lda", lda, "n", n);
        Args.ld("ssysvx", "ldaf", ldaf, "n", n);
        Operands operands = new Operands("ssysvx");
        operands.reads("a", a, aOff, n, n, lda);
        operands.writes("af", af, afOff, n, n, ldaf);
        Args.vector("ssysvx", "ipiv", ipiv, ipivOff, n);
        if (fact == FACTORED) Checks.exchanges("ssysvx", n, ipiv, ipivOff);
        operands.refines(n, nrhs, b, bOff, ldb, x, xOff, ldx, ferr, ferrOff, berr, berrOff);
        return drivers().ssysvx(fact, uplo, n, nrhs, a, aOff, lda, af, afOff, ldaf, ipiv, ipivOff, b, bOff, ldb, x,
                xOff, ldx, ferr, ferrOff, berr, berrOff);
    }
}
