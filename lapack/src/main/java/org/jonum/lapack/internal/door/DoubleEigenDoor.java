package org.jonum.lapack.internal.door;

import org.jonum.blas.internal.door.Args;
import org.jonum.lapack.Balance;
import org.jonum.lapack.DoubleEigen;
import org.jonum.lapack.DoubleGeevx;
import org.jonum.lapack.EigSource;
import org.jonum.lapack.HowMany;
import org.jonum.lapack.Hsein;
import org.jonum.lapack.Job;
import org.jonum.lapack.Sense;
import org.jonum.lapack.Sides;
import org.jonum.lapack.StartVectors;

/// The public door of the routines of [DoubleEigen]: checks, then the drivers.
interface DoubleEigenDoor extends DoubleEigen {
    /// The drivers behind the door; they may rely on the checks.
    DoubleEigen drivers();

    @Override
    default int dgeev(Job jobvl, Job jobvr, int n, double[] a, int aOff, int lda, double[] wr,
            int wrOff, double[] wi, int wiOff, double[] vl, int vlOff, int ldvl, double[] vr,
            int vrOff, int ldvr) {
        Args.present("dgeev", "jobvl", jobvl, "a constant");
        Args.present("dgeev", "jobvr", jobvr, "a constant");
        Args.dim("dgeev", "n", n);
        int left = jobvl == Job.VECTORS ? n : 0, right = jobvr == Job.VECTORS ? n : 0;
        Args.ld("dgeev", "lda", lda, "n", n);
        Args.ld("dgeev", "ldvl", ldvl, "n", left);
        Args.ld("dgeev", "ldvr", ldvr, "n", right);
        Operands operands = new Operands("dgeev");
        operands.writes("a", a, aOff, n, n, lda);
        operands.writes("wr", wr, wrOff, n);
        operands.writes("wi", wi, wiOff, n);
        operands.writes("vl", vl, vlOff, left, n, ldvl);
        operands.writes("vr", vr, vrOff, right, n, ldvr);
        return drivers().dgeev(jobvl, jobvr, n, a, aOff, lda, wr, wrOff, wi, wiOff, vl, vlOff,
                ldvl, vr, vrOff, ldvr);
    }

    @Override
    default DoubleGeevx dgeevx(Balance balanc, Job jobvl, Job jobvr, Sense sense, int n,
            double[] a, int aOff, int lda, double[] wr, int wrOff, double[] wi, int wiOff,
            double[] vl, int vlOff, int ldvl, double[] vr, int vrOff, int ldvr, double[] scale,
            int scaleOff, double[] rconde, int rcondeOff, double[] rcondv, int rcondvOff) {
        Args.present("dgeevx", "balanc", balanc, "a constant");
        Args.present("dgeevx", "jobvl", jobvl, "a constant");
        Args.present("dgeevx", "jobvr", jobvr, "a constant");
        Args.present("dgeevx", "sense", sense, "a constant");
        boolean values = sense == Sense.EIGENVALUES || sense == Sense.BOTH;
        if (values && (jobvl == Job.NONE || jobvr == Job.NONE))
            throw Args.bad("dgeevx", "sense", sense,
                    "jobvl and jobvr VECTORS");
        Args.dim("dgeevx", "n", n);
        int left = jobvl == Job.VECTORS ? n : 0, right = jobvr == Job.VECTORS ? n : 0;
        Args.ld("dgeevx", "lda", lda, "n", n);
        Args.ld("dgeevx", "ldvl", ldvl, "n", left);
        Args.ld("dgeevx", "ldvr", ldvr, "n", right);
        int vectors = sense == Sense.VECTORS || sense == Sense.BOTH ? n : 0;
        Operands operands = new Operands("dgeevx");
        operands.writes("a", a, aOff, n, n, lda);
        operands.writes("wr", wr, wrOff, n);
        operands.writes("wi", wi, wiOff, n);
        operands.writes("vl", vl, vlOff, left, n, ldvl);
        operands.writes("vr", vr, vrOff, right, n, ldvr);
        operands.writes("scale", scale, scaleOff, n);
        operands.writes("rconde", rconde, rcondeOff, values ? n : 0);
        operands.writes("rcondv", rcondv, rcondvOff, vectors);
        return drivers().dgeevx(balanc, jobvl, jobvr, sense, n, a, aOff, lda, wr, wrOff, wi,
                wiOff, vl, vlOff, ldvl, vr, vrOff, ldvr, scale, scaleOff, rconde, rcondeOff,
                rcondv, rcondvOff);
    }

    @Override
    default int dtrevc3(Sides side, HowMany howmny, boolean[] select, int selectOff, int n,
            double[] t, int tOff, int ldt, double[] vl, int vlOff, int ldvl, double[] vr, int vrOff, int ldvr, int mm) {
        Args.present("dtrevc3", "side", side, "a constant");
        Args.present("dtrevc3", "howmny", howmny, "a constant");
        Args.dim("dtrevc3", "n", n);
        int left = side == Sides.RIGHT ? 0 : n, right = side == Sides.LEFT ? 0 : n;
        Args.ld("dtrevc3", "ldt", ldt, "n", n);
        Args.ld("dtrevc3", "ldvl", ldvl, "n", left);
        Args.ld("dtrevc3", "ldvr", ldvr, "n", right);
        Args.dim("dtrevc3", "mm", mm);
        Operands operands = new Operands("dtrevc3");
        operands.reads("t", t, tOff, n, n, ldt);
        if (howmny == HowMany.SELECTED) Checks.flags("dtrevc3", "select", select, selectOff, n);
        int m = howmny == HowMany.SELECTED ? selected(n, select, selectOff, t, tOff, ldt) : n;
        if (mm < m) throw Args.bad("dtrevc3", "mm", mm, ">= the number of columns wanted = " + m);
        operands.writes("vl", vl, vlOff, left, m, ldvl);
        operands.writes("vr", vr, vrOff, right, m, ldvr);
        return drivers().dtrevc3(side, howmny, select, selectOff, n, t, tOff, ldt, vl, vlOff,
                ldvl, vr, vrOff, ldvr, mm);
    }

    @Override
    default Hsein dhsein(Sides side, EigSource eigsrc, StartVectors initv, boolean[] select, int selectOff, int n,
            double[] h, int hOff, int ldh, double[] wr, int wrOff, double[] wi, int wiOff, double[] vl, int vlOff,
            int ldvl, double[] vr, int vrOff, int ldvr,
            int mm, int[] ifaill, int ifaillOff, int[] ifailr, int ifailrOff) {
        Args.present("dhsein", "side", side, "a constant");
        Args.present("dhsein", "eigsrc", eigsrc, "a constant");
        Args.present("dhsein", "initv", initv, "a constant");
        Args.dim("dhsein", "n", n);
        int left = side == Sides.RIGHT ? 0 : n, right = side == Sides.LEFT ? 0 : n;
        Args.ld("dhsein", "ldh", ldh, "n", n);
        Args.ld("dhsein", "ldvl", ldvl, "n", left);
        Args.ld("dhsein", "ldvr", ldvr, "n", right);
        Args.dim("dhsein", "mm", mm);
        Operands operands = new Operands("dhsein");
        operands.reads("h", h, hOff, n, n, ldh);
        operands.writes("wr", wr, wrOff, n);
        operands.reads("wi", wi, wiOff, n);
        Checks.flags("dhsein", "select", select, selectOff, n);
        int m = 0;
        for (int k = 0; k < n; k++) {
            boolean pair = wi[wiOff + k] != 0 && k + 1 < n;
            if (select[selectOff + k] || pair && select[selectOff + k + 1]) m += pair ? 2 : 1;
            if (pair) k++;
        }
        if (mm < m) throw Args.bad("dhsein", "mm", mm, ">= the number of columns wanted = " + m);
        Args.vector("dhsein", "ifaill", ifaill, ifaillOff, side == Sides.RIGHT ? 0 : m);
        Args.vector("dhsein", "ifailr", ifailr, ifailrOff, side == Sides.LEFT ? 0 : m);
        operands.writes("vl", vl, vlOff, left, m, ldvl);
        operands.writes("vr", vr, vrOff, right, m, ldvr);
        return drivers().dhsein(side, eigsrc, initv, select, selectOff, n, h, hOff, ldh, wr,
                wrOff, wi, wiOff, vl, vlOff, ldvl, vr, vrOff, ldvr, mm, ifaill, ifaillOff,
                ifailr, ifailrOff);
    }

    /// How many columns the selected eigenvectors of a quasi-triangular matrix take.
    static int selected(int n, boolean[] select, int off, double[] t, int tOff, int ldt) {
        int m = 0;
        for (int j = 0; j < n; j++) {
            boolean pair = j + 1 < n && t[tOff + j + 1 + j * ldt] != 0;
            if (select[off + j] || pair && select[off + j + 1]) m += pair ? 2 : 1;
            if (pair) j++;
        }
        return m;
    }
}
