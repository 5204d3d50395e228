package org.jonum.lapack.internal.door;

import org.jonum.blas.Trans;
import org.jonum.blas.internal.door.Args;
import org.jonum.lapack.DoubleSchurBlock;
import org.jonum.lapack.DoubleSchurBlocks;
import org.jonum.lapack.DoubleSmallSolution;
import org.jonum.lapack.Job;

/// The public door of the routines of [DoubleSchurBlocks]: checks, then the drivers.
interface DoubleSchurBlocksDoor extends DoubleSchurBlocks {
    /// The drivers behind the door; they may rely on the checks.
    DoubleSchurBlocks drivers();

    @Override
    default DoubleSchurBlock dlanv2(double a, double b, double c, double d) {
        return drivers().dlanv2(a, b, c, d);
    }

    @Override
    default DoubleSmallSolution dlaln2(Trans ltrans, int na, int nw, double smin, double ca,
            double[] a, int aOff, int lda, double d1, double d2, double[] b, int bOff, int ldb,
            double wr, double wi, double[] x, int xOff, int ldx) {
        Args.present("dlaln2", "ltrans", ltrans, "NO_TRANS, TRANS or CONJ_TRANS");
        if (na != 1 && na != 2) throw Args.bad("dlaln2", "na", na, ">= 1 and <= 2");
        if (nw != 1 && nw != 2) throw Args.bad("dlaln2", "nw", nw, ">= 1 and <= 2");
        Args.ld("dlaln2", "lda", lda, "na", na);
        Args.ld("dlaln2", "ldb", ldb, "na", na);
        Args.ld("dlaln2", "ldx", ldx, "na", na);
        Operands operands = new Operands("dlaln2");
        operands.reads("a", a, aOff, na, na, lda);
        operands.reads("b", b, bOff, na, nw, ldb);
        operands.writes("x", x, xOff, na, nw, ldx);
        return drivers().dlaln2(ltrans, na, nw, smin, ca, a, aOff, lda, d1, d2, b, bOff, ldb,
                wr, wi, x, xOff, ldx);
    }

    @Override
    default DoubleSmallSolution dlasy2(Trans ltranl, Trans ltranr, int isgn, int n1, int n2,
            double[] tl, int tlOff, int ldtl, double[] tr, int trOff, int ldtr, double[] b, int bOff, int ldb,
            double[] x, int xOff, int ldx) {
        Args.present("dlasy2", "ltranl", ltranl, "NO_TRANS, TRANS or CONJ_TRANS");
        Args.present("dlasy2", "ltranr", ltranr, "NO_TRANS, TRANS or CONJ_TRANS");
        if (isgn != 1 && isgn != -1) throw Args.bad("dlasy2", "isgn", isgn, "1 or -1");
        Checks.atMost("dlasy2", "n1", n1, "a block's order", 2);
        Checks.atMost("dlasy2", "n2", n2, "a block's order", 2);
        Args.ld("dlasy2", "ldtl", ldtl, "n1", n1);
        Args.ld("dlasy2", "ldtr", ldtr, "n2", n2);
        Args.ld("dlasy2", "ldb", ldb, "n1", n1);
        Args.ld("dlasy2", "ldx", ldx, "n1", n1);
        Operands operands = new Operands("dlasy2");
        operands.reads("tl", tl, tlOff, n1, n1, ldtl);
        operands.reads("tr", tr, trOff, n2, n2, ldtr);
        operands.reads("b", b, bOff, n1, n2, ldb);
        operands.writes("x", x, xOff, n1, n2, ldx);
        return drivers().dlasy2(ltranl, ltranr, isgn, n1, n2, tl, tlOff, ldtl, tr, trOff, ldtr,
                b, bOff, ldb, x, xOff, ldx);
    }

    @Override
    default int dlaexc(Job wantq, int n, double[] t, int tOff, int ldt, double[] q, int qOff,
            int ldq, int j1, int n1, int n2) {
        Args.present("dlaexc", "wantq", wantq, "a constant");
        Args.dim("dlaexc", "n", n);
        int rows = wantq == Job.VECTORS ? n : 0;
        Args.ld("dlaexc", "ldt", ldt, "n", n);
        Args.ld("dlaexc", "ldq", ldq, "n", rows);
        Checks.atMost("dlaexc", "n1", n1, "a block's order", 2);
        Checks.atMost("dlaexc", "n2", n2, "a block's order", 2);
        Checks.atMost("dlaexc", "j1", j1, "n - n1 - n2", Math.max(0, n - n1 - n2));
        Operands operands = new Operands("dlaexc");
        operands.writes("t", t, tOff, n, n, ldt);
        operands.writes("q", q, qOff, rows, n, ldq);
        return drivers().dlaexc(wantq, n, t, tOff, ldt, q, qOff, ldq, j1, n1, n2);
    }
}
