package org.jonum.lapack.internal.door;

import org.jonum.blas.internal.door.Args;
import org.jonum.lapack.Balance;
import org.jonum.lapack.DoubleGgevx;
import org.jonum.lapack.DoublePencilEigen;
import org.jonum.lapack.Eigenvectors;
import org.jonum.lapack.HowMany;
import org.jonum.lapack.Job;
import org.jonum.lapack.Sense;
import org.jonum.lapack.Sides;

/// The public door of the routines of [DoublePencilEigen]: checks, then the drivers.
interface DoublePencilEigenDoor extends DoublePencilEigen {
    /// The drivers behind the door; they may rely on the checks.
    DoublePencilEigen drivers();

    @Override
    default Eigenvectors dtgevc(Sides side, HowMany howmny, boolean[] select, int selectOff, int n,
            double[] s, int sOff, int lds, double[] p, int pOff, int ldp, double[] vl, int vlOff,
            int ldvl, double[] vr, int vrOff, int ldvr, int mm) {
        Args.present("dtgevc", "side", side, "LEFT, RIGHT or BOTH");
        Args.present("dtgevc", "howmny", howmny, "ALL, BACKTRANSFORM or SELECTED");
        Args.dim("dtgevc", "n", n);
        Args.ld("dtgevc", "lds", lds, "n", n);
        Args.ld("dtgevc", "ldp", ldp, "n", n);
        Args.ld("dtgevc", "ldvl", ldvl, "n", side != Sides.RIGHT ? n : 0);
        Args.ld("dtgevc", "ldvr", ldvr, "n", side != Sides.LEFT ? n : 0);
        if (howmny == HowMany.SELECTED) Checks.flags("dtgevc", "select", select, selectOff, n);
        Operands operands = new Operands("dtgevc");
        operands.reads("s", s, sOff, n, n, lds);
        operands.reads("p", p, pOff, n, n, ldp);
        int need = howmny == HowMany.SELECTED ? DoubleEigenDoor.selected(n, select, selectOff, s, sOff, lds) : n;
        if (mm < need) throw Args.bad("dtgevc", "mm", mm, ">= the number of columns needed, " + need);
        if (side != Sides.RIGHT) operands.writes("vl", vl, vlOff, n, mm, ldvl);
        if (side != Sides.LEFT) operands.writes("vr", vr, vrOff, n, mm, ldvr);
        return drivers().dtgevc(side, howmny, select, selectOff, n, s, sOff, lds, p, pOff, ldp, vl,
                vlOff, ldvl, vr, vrOff, ldvr, mm);
    }

    @Override
    default int dggev(Job jobvl, Job jobvr, int n, double[] a, int aOff, int lda, double[] b,
            int bOff, int ldb, double[] alphar, int alpharOff, double[] alphai, int alphaiOff,
            double[] beta, int betaOff, double[] vl, int vlOff, int ldvl, double[] vr, int vrOff,
            int ldvr) {
        Args.present("dggev", "jobvl", jobvl, "NONE or VECTORS");
        Args.present("dggev", "jobvr", jobvr, "NONE or VECTORS");
        Args.dim("dggev", "n", n);
        Args.ld("dggev", "lda", lda, "n", n);
        Args.ld("dggev", "ldb", ldb, "n", n);
        Operands operands = new Operands("dggev");
        operands.writes("a", a, aOff, n, n, lda);
        operands.writes("b", b, bOff, n, n, ldb);
        operands.writes("alphar", alphar, alpharOff, n);
        operands.writes("alphai", alphai, alphaiOff, n);
        operands.writes("beta", beta, betaOff, n);
        operands.writesSquare("vl", jobvl != Job.NONE, vl, vlOff, n, ldvl);
        operands.writesSquare("vr", jobvr != Job.NONE, vr, vrOff, n, ldvr);
        return drivers().dggev(jobvl, jobvr, n, a, aOff, lda, b, bOff, ldb, alphar, alpharOff,
                alphai, alphaiOff, beta, betaOff, vl, vlOff, ldvl, vr, vrOff, ldvr);
    }

    @Override
    default DoubleGgevx dggevx(Balance balanc, Job jobvl, Job jobvr, Sense sense, int n,
            double[] a, int aOff, int lda, double[] b, int bOff, int ldb, double[] alphar,
            int alpharOff, double[] alphai, int alphaiOff, double[] beta, int betaOff, double[] vl,
            int vlOff, int ldvl, double[] vr, int vrOff, int ldvr, double[] lscale, int lscaleOff,
            double[] rscale, int rscaleOff, double[] rconde, int rcondeOff, double[] rcondv,
            int rcondvOff) {
        Args.present("dggevx", "balanc", balanc, "NONE, PERMUTE, SCALE or BOTH");
        Args.present("dggevx", "jobvl", jobvl, "NONE or VECTORS");
        Args.present("dggevx", "jobvr", jobvr, "NONE or VECTORS");
        Args.present("dggevx", "sense", sense, "NONE, EIGENVALUES, VECTORS or BOTH");
        Args.dim("dggevx", "n", n);
        Args.ld("dggevx", "lda", lda, "n", n);
        Args.ld("dggevx", "ldb", ldb, "n", n);
        Operands operands = new Operands("dggevx");
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
        return drivers().dggevx(balanc, jobvl, jobvr, sense, n, a, aOff, lda, b, bOff, ldb, alphar,
                alpharOff, alphai, alphaiOff, beta, betaOff, vl, vlOff, ldvl, vr, vrOff, ldvr,
                lscale, lscaleOff, rscale, rscaleOff, rconde, rcondeOff, rcondv, rcondvOff);
    }
}
