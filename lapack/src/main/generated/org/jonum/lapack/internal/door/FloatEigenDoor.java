// Generated from DoubleEigenDoor.java by build/Float32.java. Do not edit.
package org.jonum.lapack.internal.door;

import org.jonum.blas.internal.door.Args;
import org.jonum.lapack.Balance;
import org.jonum.lapack.FloatEigen;
import org.jonum.lapack.FloatGeevx;
import org.jonum.lapack.EigSource;
import org.jonum.lapack.HowMany;
import org.jonum.lapack.Hsein;
import org.jonum.lapack.Job;
import org.jonum.lapack.Sense;
import org.jonum.lapack.Sides;
import org.jonum.lapack.StartVectors;

/// The public door of the routines of [FloatEigen]: checks, then the drivers.
interface FloatEigenDoor extends FloatEigen {
    /// The drivers behind the door; they may rely on the checks.
    FloatEigen drivers();

    @Override
    default int sgeev(Job jobvl, Job jobvr, int n, float[] a, int aOff, int lda, float[] wr,
            int wrOff, float[] wi, int wiOff, float[] vl, int vlOff, int ldvl, float[] vr,
            int vrOff, int ldvr) {
        Args.present("sgeev", "jobvl", jobvl, "a constant");
        Args.present("sgeev", "jobvr", jobvr, "a constant");
        Args.dim("sgeev", "n", n);
        int left = jobvl == Job.VECTORS ? n : 0, right = jobvr == Job.VECTORS ? n : 0;
        Args.ld("sgeev", "lda", lda, "n", n);
        Args.ld("sgeev", "ldvl", ldvl, "n", left);
        Args.ld("sgeev", "ldvr", ldvr, "n", right);
        Operands operands = new Operands("sgeev");
        operands.writes("a", a, aOff, n, n, lda);
        operands.writes("wr", wr, wrOff, n);
        operands.writes("wi", wi, wiOff, n);
        operands.writes("vl", vl, vlOff, left, n, ldvl);
        operands.writes("vr", vr, vrOff, right, n, ldvr);
        return drivers().sgeev(jobvl, jobvr, n, a, aOff, lda, wr, wrOff, wi, wiOff, vl, vlOff,
                ldvl, vr, vrOff, ldvr);
    }

    @Override
    default FloatGeevx sgeevx(Balance balanc, Job jobvl, Job jobvr, Sense sense, int n,
            float[] a, int aOff, int lda, float[] wr, int wrOff, float[] wi, int wiOff,
            float[] vl, int vlOff, int ldvl, float[] vr, int vrOff, int ldvr, float[] scale,
            int scaleOff, float[] rconde, int rcondeOff, float[] rcondv, int rcondvOff) {
        Args.present("sgeevx", "balanc", balanc, "a constant");
        Args.present("sgeevx", "jobvl", jobvl, "a constant");
        Args.present("sgeevx", "jobvr", jobvr, "a constant");
        Args.present("sgeevx", "sense", sense, "a constant");
        boolean values = sense == Sense.EIGENVALUES || sense == Sense.BOTH;
        if (values && (jobvl == Job.NONE || jobvr == Job.NONE))
            throw Args.bad("sgeevx", "sense", sense,
                    "jobvl and jobvr VECTORS");
        Args.dim("sgeevx", "n", n);
        int left = jobvl == Job.VECTORS ? n : 0, right = jobvr == Job.VECTORS ? n : 0;
        Args.ld("sgeevx", "lda", lda, "n", n);
        Args.ld("sgeevx", "ldvl", ldvl, "n", left);
        Args.ld("sgeevx", "ldvr", ldvr, "n", right);
        int vectors = sense == Sense.VECTORS || sense == Sense.BOTH ? n : 0;
        Operands operands = new Operands("sgeevx");
        operands.writes("a", a, aOff, n, n, lda);
        operands.writes("wr", wr, wrOff, n);
        operands.writes("wi", wi, wiOff, n);
        operands.writes("vl", vl, vlOff, left, n, ldvl);
        operands.writes("vr", vr, vrOff, right, n, ldvr);
        operands.writes("scale", scale, scaleOff, n);
        operands.writes("rconde", rconde, rcondeOff, values ? n : 0);
        operands.writes("rcondv", rcondv, rcondvOff, vectors);
        return drivers().sgeevx(balanc, jobvl, jobvr, sense, n, a, aOff, lda, wr, wrOff, wi,
                wiOff, vl, vlOff, ldvl, vr, vrOff, ldvr, scale, scaleOff, rconde, rcondeOff,
                rcondv, rcondvOff);
    }

    @Override
    default int strevc3(Sides side, HowMany howmny, boolean[] select, int selectOff, int n,
            float[] t, int tOff, int ldt, float[] vl, int vlOff, int ldvl, float[] vr, int vrOff, int ldvr, int mm) {
        Args.present("strevc3", "side", side, "a constant");
        Args.present("strevc3", "howmny", howmny, "a constant");
        Args.dim("strevc3", "n", n);
        int left = side == Sides.RIGHT ? 0 : n, right = side == Sides.LEFT ? 0 : n;
        Args.ld("strevc3", "ldt", ldt, "n", n);
        Args.ld("strevc3", "ldvl", ldvl, "n", left);
        Args.ld("strevc3", "ldvr", ldvr, "n", right);
        Args.dim("strevc3", "mm", mm);
        Operands operands = new Operands("strevc3");
        operands.reads("t", t, tOff, n, n, ldt);
        if (howmny == HowMany.SELECTED) Checks.flags("strevc3", "select", select, selectOff, n);
        int m = howmny == HowMany.SELECTED ? selected(n, select, selectOff, t, tOff, ldt) : n;
        if (mm < m) throw Args.bad("strevc3", "mm", mm, ">= the number of columns wanted = " + m);
        operands.writes("vl", vl, vlOff, left, m, ldvl);
        operands.writes("vr", vr, vrOff, right, m, ldvr);
        return drivers().strevc3(side, howmny, select, selectOff, n, t, tOff, ldt, vl, vlOff,
                ldvl, vr, vrOff, ldvr, mm);
    }

    @Override
    default Hsein shsein(Sides side, EigSource eigsrc, StartVectors initv, boolean[] select, int selectOff, int n,
            float[] h, int hOff, int ldh, float[] wr, int wrOff, float[] wi, int wiOff, float[] vl, int vlOff,
            int ldvl, float[] vr, int vrOff, int ldvr,
            int mm, int[] ifaill, int ifaillOff, int[] ifailr, int ifailrOff) {
        Args.present("shsein", "side", side, "a constant");
        Args.present("shsein", "eigsrc", eigsrc, "a constant");
        Args.present("shsein", "initv", initv, "a constant");
        Args.dim("shsein", "n", n);
        int left = side == Sides.RIGHT ? 0 : n, right = side == Sides.LEFT ? 0 : n;
        Args.ld("shsein", "ldh", ldh, "n", n);
        Args.ld("shsein", "ldvl", ldvl, "n", left);
        Args.ld("shsein", "ldvr", ldvr, "n", right);
        Args.dim("shsein", "mm", mm);
        Operands operands = new Operands("shsein");
        operands.reads("h", h, hOff, n, n, ldh);
        operands.writes("wr", wr, wrOff, n);
        operands.reads("wi", wi, wiOff, n);
        Checks.flags("shsein", "select", select, selectOff, n);
        int m = 0;
        for (int k = 0; k < n; k++) {
            boolean pair = wi[wiOff + k] != 0 && k + 1 < n;
            if (select[selectOff + k] || pair && select[selectOff + k + 1]) m += pair ? 2 : 1;
            if (pair) k++;
        }
        if (mm < m) throw Args.bad("shsein", "mm", mm, ">= the number of columns wanted = " + m);
        Args.vector("shsein", "ifaill", ifaill, ifaillOff, side == Sides.RIGHT ? 0 : m);
        Args.vector("shsein", "ifailr", ifailr, ifailrOff, side == Sides.LEFT ? 0 : m);
        operands.writes("vl", vl, vlOff, left, m, ldvl);
        operands.writes("vr", vr, vrOff, right, m, ldvr);
        return drivers().shsein(side, eigsrc, initv, select, selectOff, n, h, hOff, ldh, wr,
                wrOff, wi, wiOff, vl, vlOff, ldvl, vr, vrOff, ldvr, mm, ifaill, ifaillOff,
                ifailr, ifailrOff);
    }

    /// How many columns the selected eigenvectors of a quasi-triangular matrix take.
    static int selected(int n, boolean[] select, int off, float[] t, int tOff, int ldt) {
        int m = 0;
        for (int j = 0; j < n; j++) {
            boolean pair = j + 1 < n && t[tOff + j + 1 + j * ldt] != 0;
            if (select[off + j] || pair && select[off + j + 1]) m += pair ? 2 : 1;
            if (pair) j++;
        }
        return m;
    }
}
