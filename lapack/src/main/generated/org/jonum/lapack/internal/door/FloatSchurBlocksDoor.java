// Generated from DoubleSchurBlocksDoor.java by build/Float32.java. Do not edit.
package org.jonum.lapack.internal.door;

import org.jonum.blas.Trans;
import org.jonum.blas.internal.door.Args;
import org.jonum.lapack.FloatSchurBlock;
import org.jonum.lapack.FloatSchurBlocks;
import org.jonum.lapack.FloatSmallSolution;
import org.jonum.lapack.Job;

/// The public door of the routines of [FloatSchurBlocks]: checks, then the drivers.
interface FloatSchurBlocksDoor extends FloatSchurBlocks {
    /// The drivers behind the door; they may rely on the checks.
    FloatSchurBlocks drivers();

    @Override
    default FloatSchurBlock slanv2(float a, float b, float c, float d) {
        return drivers().slanv2(a, b, c, d);
    }

    @Override
    default FloatSmallSolution slaln2(Trans ltrans, int na, int nw, float smin, float ca,
            float[] a, int aOff, int lda, float d1, float d2, float[] b, int bOff, int ldb,
            float wr, float wi, float[] x, int xOff, int ldx) {
        Args.present("slaln2", "ltrans", ltrans, "NO_TRANS, TRANS or CONJ_TRANS");
        if (na != 1 && na != 2) throw Args.bad("slaln2", "na", na, ">= 1 and <= 2");
        if (nw != 1 && nw != 2) throw Args.bad("slaln2", "nw", nw, ">= 1 and <= 2");
        Args.ld("slaln2", "lda", lda, "na", na);
        Args.ld("slaln2", "ldb", ldb, "na", na);
        Args.ld("slaln2", "ldx", ldx, "na", na);
        Operands operands = new Operands("slaln2");
        operands.reads("a", a, aOff, na, na, lda);
        operands.reads("b", b, bOff, na, nw, ldb);
        operands.writes("x", x, xOff, na, nw, ldx);
        return drivers().slaln2(ltrans, na, nw, smin, ca, a, aOff, lda, d1, d2, b, bOff, ldb,
                wr, wi, x, xOff, ldx);
    }

    @Override
    default FloatSmallSolution slasy2(Trans ltranl, Trans ltranr, int isgn, int n1, int n2,
            float[] tl, int tlOff, int ldtl, float[] tr, int trOff, int ldtr, float[] b, int bOff, int ldb,
            float[] x, int xOff, int ldx) {
        Args.present("slasy2", "ltranl", ltranl, "NO_TRANS, TRANS or CONJ_TRANS");
        Args.present("slasy2", "ltranr", ltranr, "NO_TRANS, TRANS or CONJ_TRANS");
        if (isgn != 1 && isgn != -1) throw Args.bad("slasy2", "isgn", isgn, "1 or -1");
        Checks.atMost("slasy2", "n1", n1, "a block's order", 2);
        Checks.atMost("slasy2", "n2", n2, "a block's order", 2);
        Args.ld("slasy2", "ldtl", ldtl, "n1", n1);
        Args.ld("slasy2", "ldtr", ldtr, "n2", n2);
        Args.ld("slasy2", "ldb", ldb, "n1", n1);
        Args.ld("slasy2", "ldx", ldx, "n1", n1);
        Operands operands = new Operands("slasy2");
        operands.reads("tl", tl, tlOff, n1, n1, ldtl);
        operands.reads("tr", tr, trOff, n2, n2, ldtr);
        operands.reads("b", b, bOff, n1, n2, ldb);
        operands.writes("x", x, xOff, n1, n2, ldx);
        return drivers().slasy2(ltranl, ltranr, isgn, n1, n2, tl, tlOff, ldtl, tr, trOff, ldtr,
                b, bOff, ldb, x, xOff, ldx);
    }

    @Override
    default int slaexc(Job wantq, int n, float[] t, int tOff, int ldt, float[] q, int qOff,
            int ldq, int j1, int n1, int n2) {
        Args.present("slaexc", "wantq", wantq, "a constant");
        Args.dim("slaexc", "n", n);
        int rows = wantq == Job.VECTORS ? n : 0;
        Args.ld("slaexc", "ldt", ldt, "n", n);
        Args.ld("slaexc", "ldq", ldq, "n", rows);
        Checks.atMost("slaexc", "n1", n1, "a block's order", 2);
        Checks.atMost("slaexc", "n2", n2, "a block's order", 2);
        Checks.atMost("slaexc", "j1", j1, "n - n1 - n2", Math.max(0, n - n1 - n2));
        Operands operands = new Operands("slaexc");
        operands.writes("t", t, tOff, n, n, ldt);
        operands.writes("q", q, qOff, rows, n, ldq);
        return drivers().slaexc(wantq, n, t, tOff, ldt, q, qOff, ldq, j1, n1, n2);
    }
}
