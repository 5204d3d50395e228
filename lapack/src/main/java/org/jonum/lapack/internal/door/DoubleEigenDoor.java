package org.jonum.lapack.internal.door;

import org.jonum.blas.internal.door.Args;
import org.jonum.blas.internal.door.Overlap;
import org.jonum.lapack.Balance;
import org.jonum.lapack.DoubleEigen;
import org.jonum.lapack.DoubleGeevx;
import org.jonum.lapack.HowMany;
import org.jonum.lapack.Job;
import org.jonum.lapack.Sense;
import org.jonum.lapack.Sides;

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
        new DoubleOperands("dgeev").matrix("a", a, aOff, n, n, lda).vector("wr", wr, wrOff, n).vector("wi",
                wi, wiOff, n).matrix("vl", vl, vlOff, left, n, ldvl).matrix("vr", vr, vrOff, right, n, ldvr);
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
        new DoubleOperands("dgeevx").matrix("a", a, aOff, n, n, lda).vector("wr", wr, wrOff, n).vector("wi",
                wi, wiOff, n).matrix("vl", vl, vlOff, left, n, ldvl).matrix("vr", vr, vrOff, right, n,
                        ldvr)
                .vector("scale", scale, scaleOff, n).vector("rconde", rconde, rcondeOff, values ? n : 0)
                .vector("rcondv", rcondv, rcondvOff, vectors);
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
        Args.matrix("dtrevc3", "t", t, tOff, n, n, ldt);
        if (howmny == HowMany.SELECTED) Checks.flags("dtrevc3", "select", select, selectOff, n);
        int m = howmny == HowMany.SELECTED ? selected(n, select, selectOff, t, tOff, ldt) : n;
        if (mm < m) throw Args.bad("dtrevc3", "mm", mm, ">= the number of columns wanted = " + m);
        new DoubleOperands("dtrevc3").matrix("t", t, tOff, n, n, ldt).matrix("vl", vl, vlOff, left, m,
                ldvl).matrix("vr", vr, vrOff, right, m, ldvr);
        return drivers().dtrevc3(side, howmny, select, selectOff, n, t, tOff, ldt, vl, vlOff,
                ldvl, vr, vrOff, ldvr, mm);
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
