// Generated from DoublePencilEigenDoor.java by build/Float32.java. Do not edit.
package org.jonum.lapack.internal.door;

import org.jonum.blas.internal.door.Args;
import org.jonum.lapack.Balance;
import org.jonum.lapack.FloatGgevx;
import org.jonum.lapack.FloatPencilEigen;
import org.jonum.lapack.Eigenvectors;
import org.jonum.lapack.HowMany;
import org.jonum.lapack.Job;
import org.jonum.lapack.Sense;
import org.jonum.lapack.Sides;

/// The public door of the routines of [FloatPencilEigen]: checks, then the drivers.
interface FloatPencilEigenDoor extends FloatPencilEigen {
    /// The drivers behind the door; they may rely on the checks.
    FloatPencilEigen drivers();

    @Override
    default Eigenvectors stgevc(Sides side, HowMany howmny, boolean[] select, int selectOff, int n,
            float[] s, int sOff, int lds, float[] p, int pOff, int ldp, float[] vl, int vlOff,
            int ldvl, float[] vr, int vrOff, int ldvr, int mm) {
        Args.present("stgevc", "side", side, "LEFT, RIGHT or BOTH");
        Args.present("stgevc", "howmny", howmny, "ALL, BACKTRANSFORM or SELECTED");
        Args.dim("stgevc", "n", n);
        Args.ld("stgevc", "lds", lds, "n", n);
        Args.ld("stgevc", "ldp", ldp, "n", n);
        Args.ld("stgevc", "ldvl", ldvl, "n", side != Sides.RIGHT ? n : 0);
        Args.ld("stgevc", "ldvr", ldvr, "n", side != Sides.LEFT ? n : 0);
        if (howmny == HowMany.SELECTED) Checks.flags("stgevc", "select", select, selectOff, n);
        Operands operands = new Operands("stgevc");
        operands.reads("s", s, sOff, n, n, lds);
        operands.reads("p", p, pOff, n, n, ldp);
        int need = howmny == HowMany.SELECTED ? FloatEigenDoor.selected(n, select, selectOff, s, sOff, lds) : n;
        if (mm < need) throw Args.bad("stgevc", "mm", mm, ">= the number of columns needed, " + need);
        if (side != Sides.RIGHT) operands.writes("vl", vl, vlOff, n, mm, ldvl);
        if (side != Sides.LEFT) operands.writes("vr", vr, vrOff, n, mm, ldvr);
        return drivers().stgevc(side, howmny, select, selectOff, n, s, sOff, lds, p, pOff, ldp, vl,
                vlOff, ldvl, vr, vrOff, ldvr, mm);
    }

    @Override
    default int sggev(Job jobvl, Job jobvr, int n, float[] a, int aOff, int lda, float[] b,
            int bOff, int ldb, float[] alphar, int alpharOff, float[] alphai, int alphaiOff,
            float[] beta, int betaOff, float[] vl, int vlOff, int ldvl, float[] vr, int vrOff,
            int ldvr) {
        Args.present("sggev", "jobvl", jobvl, "NONE or VECTORS");
        Args.present("sggev", "jobvr", jobvr, "NONE or VECTORS");
        Args.dim("sggev", "n", n);
        Args.ld("sggev", "lda", lda, "n", n);
        Args.ld("sggev", "ldb", ldb, "n", n);
        Operands operands = new Operands("sggev");
        operands.writes("a", a, aOff, n, n, lda);
        operands.writes("b", b, bOff, n, n, ldb);
        operands.writes("alphar", alphar, alpharOff, n);
        operands.writes("alphai", alphai, alphaiOff, n);
        operands.writes("beta", beta, betaOff, n);
        operands.writesSquare("vl", jobvl != Job.NONE, vl, vlOff, n, ldvl);
        operands.writesSquare("vr", jobvr != Job.NONE, vr, vrOff, n, ldvr);
        return drivers().sggev(jobvl, jobvr, n, a, aOff, lda, b, bOff, ldb, alphar, alpharOff,
                alphai, alphaiOff, beta, betaOff, vl, vlOff, ldvl, vr, vrOff, ldvr);
    }

    @Override
    default FloatGgevx sggevx(Balance balanc, Job jobvl, Job jobvr, Sense sense, int n,
            float[] a, int aOff, int lda, float[] b, int bOff, int ldb, float[] alphar,
            int alpharOff, float[] alphai, int alphaiOff, float[] beta, int betaOff, float[] vl,
            int vlOff, int ldvl, float[] vr, int vrOff, int ldvr, float[] lscale, int lscaleOff,
            float[] rscale, int rscaleOff, float[] rconde, int rcondeOff, float[] rcondv,
            int rcondvOff) {
        Args.present("sggevx", "balanc", balanc, "NONE, PERMUTE, SCALE or BOTH");
        Args.present("sggevx", "jobvl", jobvl, "NONE or VECTORS");
        Args.present("sggevx", "jobvr", jobvr, "NONE or VECTORS");
        Args.present("sggevx", "sense", sense, "NONE, EIGENVALUES, VECTORS or BOTH");
        Args.dim("sggevx", "n", n);
        Args.ld("sggevx", "lda", lda, "n", n);
        Args.ld("sggevx", "ldb", ldb, "n", n);
        Operands operands = new Operands("sggevx");
        operands.writes("a", a, aOff, n, n, lda);
        operands.writes("b", b, bOff, n, n, ldb);
        operands.writes("alphar", alphar, alpharOff, n);
        operands.writes("alphai", alphai, alphaiOff, n);
        operands.writes("beta", beta, betaOff, n);
        operands.writesSquare("vl", jobvl != Job.NONE, vl, vlOff, n, ldvl);
        operands.writesSquare("vr", jobvr != Job.NONE, vr, vrOff, n, ldvr);
        operands.writes("lscale", lscale, lscaleOff, n);
        operands.writes("rscale", rscale, rscaleOff, n);
        if (sense == Sense.EIGENVALUES || sense == Sense.BOTH) operands.writes("rconde", rconde, rcondeOff, n);
        if (sense == Sense.VECTORS || sense == Sense.BOTH) operands.writes("rcondv", rcondv, rcondvOff, n);
        return drivers().sggevx(balanc, jobvl, jobvr, sense, n, a, aOff, lda, b, bOff, ldb, alphar,
                alpharOff, alphai, alphaiOff, beta, betaOff, vl, vlOff, ldvl, vr, vrOff, ldvr,
                lscale, lscaleOff, rscale, rscaleOff, rconde, rcondeOff, rcondv, rcondvOff);
    }
}
