package org.jonum.lapack.internal.door;

import org.jonum.blas.Trans;
import org.jonum.blas.internal.door.Args;
import org.jonum.lapack.DoublePencilSchur;
import org.jonum.lapack.DoublePencilSelect;
import org.jonum.lapack.DoubleTgsen;
import org.jonum.lapack.DoubleTgsyl;
import org.jonum.lapack.EigSort;
import org.jonum.lapack.Gges;
import org.jonum.lapack.HowMany;
import org.jonum.lapack.Job;
import org.jonum.lapack.Reordered;
import org.jonum.lapack.Sense;

/// The public door of the routines of [DoublePencilSchur]: checks, then the drivers.
interface DoublePencilSchurDoor extends DoublePencilSchur {
    /// The drivers behind the door; they may rely on the checks.
    DoublePencilSchur drivers();

    @Override
    default Reordered dtgexc(Job wantq, Job wantz, int n, double[] a, int aOff, int lda,
            double[] b, int bOff, int ldb, double[] q, int qOff, int ldq, double[] z, int zOff,
            int ldz, int ifst, int ilst) {
        Args.present("dtgexc", "wantq", wantq, "NONE or VECTORS");
        Args.present("dtgexc", "wantz", wantz, "NONE or VECTORS");
        Args.dim("dtgexc", "n", n);
        Args.ld("dtgexc", "lda", lda, "n", n);
        Args.ld("dtgexc", "ldb", ldb, "n", n);
        Ranges.row("dtgexc", "ifst", ifst, n);
        Ranges.row("dtgexc", "ilst", ilst, n);
        Operands operands = new Operands("dtgexc");
        operands.writes("a", a, aOff, n, n, lda);
        operands.writes("b", b, bOff, n, n, ldb);
        operands.writesSquare("q", wantq != Job.NONE, q, qOff, n, ldq);
        operands.writesSquare("z", wantz != Job.NONE, z, zOff, n, ldz);
        return drivers().dtgexc(wantq, wantz, n, a, aOff, lda, b, bOff, ldb, q, qOff, ldq, z, zOff,
                ldz, ifst, ilst);
    }

    @Override
    default DoubleTgsen dtgsen(int ijob, Job wantq, Job wantz, boolean[] select, int selectOff,
            int n, double[] a, int aOff, int lda, double[] b, int bOff, int ldb, double[] alphar,
            int alpharOff, double[] alphai, int alphaiOff, double[] beta, int betaOff, double[] q,
            int qOff, int ldq, double[] z, int zOff, int ldz, double[] dif, int difOff) {
        Ranges.code("dtgsen", "ijob", ijob, 5);
        Args.present("dtgsen", "wantq", wantq, "NONE or VECTORS");
        Args.present("dtgsen", "wantz", wantz, "NONE or VECTORS");
        Args.dim("dtgsen", "n", n);
        Args.ld("dtgsen", "lda", lda, "n", n);
        Args.ld("dtgsen", "ldb", ldb, "n", n);
        Checks.flags("dtgsen", "select", select, selectOff, n);
        Operands operands = new Operands("dtgsen");
        operands.writes("a", a, aOff, n, n, lda);
        operands.writes("b", b, bOff, n, n, ldb);
        operands.writes("alphar", alphar, alpharOff, n);
        operands.writes("alphai", alphai, alphaiOff, n);
        operands.writes("beta", beta, betaOff, n);
        operands.writesSquare("q", wantq != Job.NONE, q, qOff, n, ldq);
        operands.writesSquare("z", wantz != Job.NONE, z, zOff, n, ldz);
        if (ijob >= 2) operands.writes("dif", dif, difOff, 2);
        return drivers().dtgsen(ijob, wantq, wantz, select, selectOff, n, a, aOff, lda, b, bOff,
                ldb, alphar, alpharOff, alphai, alphaiOff, beta, betaOff, q, qOff, ldq, z, zOff,
                ldz, dif, difOff);
    }

    @Override
    default int dtgsna(Sense job, HowMany howmny, boolean[] select, int selectOff, int n,
            double[] a, int aOff, int lda, double[] b, int bOff, int ldb, double[] vl, int vlOff,
            int ldvl, double[] vr, int vrOff, int ldvr, double[] s, int sOff, double[] dif,
            int difOff, int mm) {
        Args.present("dtgsna", "job", job, "EIGENVALUES, VECTORS or BOTH");
        Args.present("dtgsna", "howmny", howmny, "ALL or SELECTED");
        if (job == Sense.NONE) throw Args.bad("dtgsna", "job", job, "EIGENVALUES, VECTORS or BOTH");
        if (howmny == HowMany.BACKTRANSFORM) throw Args.bad("dtgsna", "howmny", howmny, "ALL or SELECTED");
        Args.dim("dtgsna", "n", n);
        Args.ld("dtgsna", "lda", lda, "n", n);
        Args.ld("dtgsna", "ldb", ldb, "n", n);
        Args.ld("dtgsna", "ldvl", ldvl, "n", job != Sense.VECTORS ? n : 0);
        Args.ld("dtgsna", "ldvr", ldvr, "n", job != Sense.VECTORS ? n : 0);
        if (howmny == HowMany.SELECTED) Checks.flags("dtgsna", "select", select, selectOff, n);
        Operands operands = new Operands("dtgsna");
        operands.reads("a", a, aOff, n, n, lda);
        operands.reads("b", b, bOff, n, n, ldb);
        if (job != Sense.VECTORS) operands.reads("vl", vl, vlOff, n, mm, ldvl);
        if (job != Sense.VECTORS) operands.reads("vr", vr, vrOff, n, mm, ldvr);
        int need = howmny == HowMany.SELECTED ? DoubleEigenDoor.selected(n, select, selectOff, a, aOff, lda) : n;
        if (mm < need) throw Args.bad("dtgsna", "mm", mm, ">= the number of eigenvalues, " + need);
        if (job != Sense.VECTORS) operands.writes("s", s, sOff, mm);
        if (job != Sense.EIGENVALUES) operands.writes("dif", dif, difOff, mm);
        return drivers().dtgsna(job, howmny, select, selectOff, n, a, aOff, lda, b, bOff, ldb, vl,
                vlOff, ldvl, vr, vrOff, ldvr, s, sOff, dif, difOff, mm);
    }

    @Override
    default DoubleTgsyl dtgsyl(Trans trans, int ijob, int m, int n, double[] a, int aOff, int lda,
            double[] b, int bOff, int ldb, double[] c, int cOff, int ldc, double[] d, int dOff,
            int ldd, double[] e, int eOff, int lde, double[] f, int fOff, int ldf) {
        Args.present("dtgsyl", "trans", trans, "NO_TRANS, TRANS or CONJ_TRANS");
        Ranges.code("dtgsyl", "ijob", ijob, trans.isTrans() ? 0 : 4);
        Args.dim("dtgsyl", "m", m);
        Args.dim("dtgsyl", "n", n);
        Args.ld("dtgsyl", "lda", lda, "m", m);
        Args.ld("dtgsyl", "ldb", ldb, "n", n);
        Args.ld("dtgsyl", "ldc", ldc, "m", m);
        Args.ld("dtgsyl", "ldd", ldd, "m", m);
        Args.ld("dtgsyl", "lde", lde, "n", n);
        Args.ld("dtgsyl", "ldf", ldf, "m", m);
        Operands operands = new Operands("dtgsyl");
        operands.reads("a", a, aOff, m, m, lda);
        operands.reads("b", b, bOff, n, n, ldb);
        operands.reads("d", d, dOff, m, m, ldd);
        operands.reads("e", e, eOff, n, n, lde);
        operands.writes("c", c, cOff, m, n, ldc);
        operands.writes("f", f, fOff, m, n, ldf);
        return drivers().dtgsyl(trans, ijob, m, n, a, aOff, lda, b, bOff, ldb, c, cOff, ldc, d,
                dOff, ldd, e, eOff, lde, f, fOff, ldf);
    }

    @Override
    default Gges dgges(Job jobvsl, Job jobvsr, EigSort sort, DoublePencilSelect selctg, int n,
            double[] a, int aOff, int lda, double[] b, int bOff, int ldb, double[] alphar,
            int alpharOff, double[] alphai, int alphaiOff, double[] beta, int betaOff,
            double[] vsl, int vslOff, int ldvsl, double[] vsr, int vsrOff, int ldvsr) {
        Args.present("dgges", "jobvsl", jobvsl, "NONE or VECTORS");
        Args.present("dgges", "jobvsr", jobvsr, "NONE or VECTORS");
        Args.present("dgges", "sort", sort, "NONE or SELECTED");
        if (sort == EigSort.SELECTED) Args.present("dgges", "selctg", selctg);
        Args.dim("dgges", "n", n);
        Args.ld("dgges", "lda", lda, "n", n);
        Args.ld("dgges", "ldb", ldb, "n", n);
        Operands operands = new Operands("dgges");
        operands.writes("a", a, aOff, n, n, lda);
        operands.writes("b", b, bOff, n, n, ldb);
        operands.writes("alphar", alphar, alpharOff, n);
        operands.writes("alphai", alphai, alphaiOff, n);
        operands.writes("beta", beta, betaOff, n);
        operands.writesSquare("vsl", jobvsl != Job.NONE, vsl, vslOff, n, ldvsl);
        operands.writesSquare("vsr", jobvsr != Job.NONE, vsr, vsrOff, n, ldvsr);
        return drivers().dgges(jobvsl, jobvsr, sort, selctg, n, a, aOff, lda, b, bOff, ldb, alphar,
                alpharOff, alphai, alphaiOff, beta, betaOff, vsl, vslOff, ldvsl, vsr, vsrOff, ldvsr);
    }

    @Override
    default Gges dggesx(Job jobvsl, Job jobvsr, EigSort sort, DoublePencilSelect selctg,
            Sense sense, int n, double[] a, int aOff, int lda, double[] b, int bOff, int ldb,
            double[] alphar, int alpharOff, double[] alphai, int alphaiOff, double[] beta,
            int betaOff, double[] vsl, int vslOff, int ldvsl, double[] vsr, int vsrOff, int ldvsr,
            double[] rconde, int rcondeOff, double[] rcondv, int rcondvOff) {
        Args.present("dggesx", "jobvsl", jobvsl, "NONE or VECTORS");
        Args.present("dggesx", "jobvsr", jobvsr, "NONE or VECTORS");
        Args.present("dggesx", "sort", sort, "NONE or SELECTED");
        if (sort == EigSort.SELECTED) Args.present("dggesx", "selctg", selctg);
        Args.present("dggesx", "sense", sense, "NONE, EIGENVALUES, VECTORS or BOTH");
        Args.dim("dggesx", "n", n);
        Args.ld("dggesx", "lda", lda, "n", n);
        Args.ld("dggesx", "ldb", ldb, "n", n);
        if (sort == EigSort.NONE && sense != Sense.NONE)
            throw Args.bad("dggesx", "sense", sense, "NONE where sort is NONE");
        Operands operands = new Operands("dggesx");
        operands.writes("a", a, aOff, n, n, lda);
        operands.writes("b", b, bOff, n, n, ldb);
        operands.writes("alphar", alphar, alpharOff, n);
        operands.writes("alphai", alphai, alphaiOff, n);
        operands.writes("beta", beta, betaOff, n);
        operands.writesSquare("vsl", jobvsl != Job.NONE, vsl, vslOff, n, ldvsl);
        operands.writesSquare("vsr", jobvsr != Job.NONE, vsr, vsrOff, n, ldvsr);
        if (sense == Sense.EIGENVALUES || sense == Sense.BOTH) operands.writes("rconde", rconde, rcondeOff, 2);
        if (sense == Sense.VECTORS || sense == Sense.BOTH) operands.writes("rcondv", rcondv, rcondvOff, 2);
        return drivers().dggesx(jobvsl, jobvsr, sort, selctg, sense, n, a, aOff, lda, b, bOff, ldb,
                alphar, alpharOff, alphai, alphaiOff, beta, betaOff, vsl, vslOff, ldvsl, vsr,
                vsrOff, ldvsr, rconde, rcondeOff, rcondv, rcondvOff);
    }
}
