// Generated from DoublePencilDoor.java by build/Float32.java. Do not edit.
package org.jonum.lapack.internal.door;

import org.jonum.blas.Side;
import org.jonum.blas.Trans;
import org.jonum.blas.internal.door.Args;
import org.jonum.lapack.Balance;
import org.jonum.lapack.Balanced;
import org.jonum.lapack.Compz;
import org.jonum.lapack.FloatGgevx;
import org.jonum.lapack.FloatPencil;
import org.jonum.lapack.FloatPencilSelect;
import org.jonum.lapack.FloatTgsen;
import org.jonum.lapack.FloatTgsyl;
import org.jonum.lapack.EigSort;
import org.jonum.lapack.Eigenvectors;
import org.jonum.lapack.Gges;
import org.jonum.lapack.HowMany;
import org.jonum.lapack.Job;
import org.jonum.lapack.Reordered;
import org.jonum.lapack.SchurJob;
import org.jonum.lapack.Sense;
import org.jonum.lapack.Sides;

/// The public door of the routines of [FloatPencil]: checks, then the drivers.
interface FloatPencilDoor extends FloatPencil {
    /// The drivers behind the door; they may rely on the checks.
    FloatPencil drivers();

    /// Rows and columns that were exchanged when balancing lie in the pencil.
    private static void exchanged(String name, int n, int ilo, int ihi, float[] scale, int off) {
        for (int i = 0; i < n; i++) {
            float k = scale[off + i];
            if ((i < ilo || i >= ihi) && !(k >= 0 && k < n)) {
                throw Args.bad("sggbak", name + "[" + (off + i) + "]", k, ">= 0 and < n = " + n);
            }
        }
    }

    @Override
    default Balanced sggbal(Balance job, int n, float[] a, int aOff, int lda, float[] b,
            int bOff, int ldb, float[] lscale, int lscaleOff, float[] rscale, int rscaleOff) {
        Args.present("sggbal", "job", job, "NONE, PERMUTE, SCALE or BOTH");
        Args.dim("sggbal", "n", n);
        Args.ld("sggbal", "lda", lda, "n", n);
        Args.ld("sggbal", "ldb", ldb, "n", n);
        Operands operands = new Operands("sggbal");
        operands.writes("a", a, aOff, n, n, lda);
        operands.writes("b", b, bOff, n, n, ldb);
        operands.writes("lscale", lscale, lscaleOff, n);
        operands.writes("rscale", rscale, rscaleOff, n);
        return drivers().sggbal(job, n, a, aOff, lda, b, bOff, ldb, lscale, lscaleOff, rscale,
                rscaleOff);
    }

    @Override
    default void sggbak(Balance job, Side side, int n, int ilo, int ihi, float[] lscale,
            int lscaleOff, float[] rscale, int rscaleOff, int m, float[] v, int vOff, int ldv) {
        Args.present("sggbak", "job", job, "NONE, PERMUTE, SCALE or BOTH");
        Args.present("sggbak", "side", side, "LEFT or RIGHT");
        Args.dim("sggbak", "n", n);
        Checks.atMost("sggbak", "ilo", ilo, "n", n);
        Ranges.between("sggbak", "ihi", ihi, "ilo", ilo, "n", n);
        Args.dim("sggbak", "m", m);
        Args.ld("sggbak", "ldv", ldv, "n", n);
        Operands operands = new Operands("sggbak");
        operands.reads("lscale", lscale, lscaleOff, n);
        operands.reads("rscale", rscale, rscaleOff, n);
        boolean permuted = job == Balance.PERMUTE || job == Balance.BOTH;
        if (permuted) exchanged("lscale", n, ilo, ihi, lscale, lscaleOff);
        if (permuted) exchanged("rscale", n, ilo, ihi, rscale, rscaleOff);
        operands.writes("v", v, vOff, n, m, ldv);
        drivers().sggbak(job, side, n, ilo, ihi, lscale, lscaleOff, rscale, rscaleOff, m, v, vOff,
                ldv);
    }

    @Override
    default void sgghrd(Compz compq, Compz compz, int n, int ilo, int ihi, float[] a, int aOff,
            int lda, float[] b, int bOff, int ldb, float[] q, int qOff, int ldq, float[] z,
            int zOff, int ldz) {
        Args.present("sgghrd", "compq", compq, "NONE, INITIALIZE or VECTORS");
        Args.present("sgghrd", "compz", compz, "NONE, INITIALIZE or VECTORS");
        Args.dim("sgghrd", "n", n);
        Checks.atMost("sgghrd", "ilo", ilo, "n", n);
        Ranges.between("sgghrd", "ihi", ihi, "ilo", ilo, "n", n);
        Args.ld("sgghrd", "lda", lda, "n", n);
        Args.ld("sgghrd", "ldb", ldb, "n", n);
        Args.ld("sgghrd", "ldq", ldq, "n", compq != Compz.NONE ? n : 0);
        Args.ld("sgghrd", "ldz", ldz, "n", compz != Compz.NONE ? n : 0);
        Operands operands = new Operands("sgghrd");
        operands.writes("a", a, aOff, n, n, lda);
        operands.writes("b", b, bOff, n, n, ldb);
        if (compq != Compz.NONE) operands.writes("q", q, qOff, n, n, ldq);
        if (compz != Compz.NONE) operands.writes("z", z, zOff, n, n, ldz);
        drivers().sgghrd(compq, compz, n, ilo, ihi, a, aOff, lda, b, bOff, ldb, q, qOff, ldq, z,
                zOff, ldz);
    }

    @Override
    default int shgeqz(SchurJob job, Compz compq, Compz compz, int n, int ilo, int ihi, float[] h,
            int hOff, int ldh, float[] t, int tOff, int ldt, float[] alphar, int alpharOff,
            float[] alphai, int alphaiOff, float[] beta, int betaOff, float[] q, int qOff,
            int ldq, float[] z, int zOff, int ldz) {
        Args.present("shgeqz", "job", job, "EIGENVALUES or SCHUR");
        Args.present("shgeqz", "compq", compq, "NONE, INITIALIZE or VECTORS");
        Args.present("shgeqz", "compz", compz, "NONE, INITIALIZE or VECTORS");
        Args.dim("shgeqz", "n", n);
        Checks.atMost("shgeqz", "ilo", ilo, "n", n);
        Ranges.between("shgeqz", "ihi", ihi, "ilo", ilo, "n", n);
        Args.ld("shgeqz", "ldh", ldh, "n", n);
        Args.ld("shgeqz", "ldt", ldt, "n", n);
        Args.ld("shgeqz", "ldq", ldq, "n", compq != Compz.NONE ? n : 0);
        Args.ld("shgeqz", "ldz", ldz, "n", compz != Compz.NONE ? n : 0);
        Operands operands = new Operands("shgeqz");
        operands.writes("h", h, hOff, n, n, ldh);
        operands.writes("t", t, tOff, n, n, ldt);
        operands.writes("alphar", alphar, alpharOff, n);
        operands.writes("alphai", alphai, alphaiOff, n);
        operands.writes("beta", beta, betaOff, n);
        if (compq != Compz.NONE) operands.writes("q", q, qOff, n, n, ldq);
        if (compz != Compz.NONE) operands.writes("z", z, zOff, n, n, ldz);
        return drivers().shgeqz(job, compq, compz, n, ilo, ihi, h, hOff, ldh, t, tOff, ldt, alphar,
                alpharOff, alphai, alphaiOff, beta, betaOff, q, qOff, ldq, z, zOff, ldz);
    }

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
    default Reordered stgexc(Job wantq, Job wantz, int n, float[] a, int aOff, int lda,
            float[] b, int bOff, int ldb, float[] q, int qOff, int ldq, float[] z, int zOff,
            int ldz, int ifst, int ilst) {
        Args.present("stgexc", "wantq", wantq, "NONE or VECTORS");
        Args.present("stgexc", "wantz", wantz, "NONE or VECTORS");
        Args.dim("stgexc", "n", n);
        Args.ld("stgexc", "lda", lda, "n", n);
        Args.ld("stgexc", "ldb", ldb, "n", n);
        Args.ld("stgexc", "ldq", ldq, "n", wantq != Job.NONE ? n : 0);
        Args.ld("stgexc", "ldz", ldz, "n", wantz != Job.NONE ? n : 0);
        Ranges.row("stgexc", "ifst", ifst, n);
        Ranges.row("stgexc", "ilst", ilst, n);
        Operands operands = new Operands("stgexc");
        operands.writes("a", a, aOff, n, n, lda);
        operands.writes("b", b, bOff, n, n, ldb);
        if (wantq != Job.NONE) operands.writes("q", q, qOff, n, n, ldq);
        if (wantz != Job.NONE) operands.writes("z", z, zOff, n, n, ldz);
        return drivers().stgexc(wantq, wantz, n, a, aOff, lda, b, bOff, ldb, q, qOff, ldq, z, zOff,
                ldz, ifst, ilst);
    }

    @Override
    default FloatTgsen stgsen(int ijob, Job wantq, Job wantz, boolean[] select, int selectOff,
            int n, float[] a, int aOff, int lda, float[] b, int bOff, int ldb, float[] alphar,
            int alpharOff, float[] alphai, int alphaiOff, float[] beta, int betaOff, float[] q,
            int qOff, int ldq, float[] z, int zOff, int ldz, float[] dif, int difOff) {
        Ranges.code("stgsen", "ijob", ijob, 5);
        Args.present("stgsen", "wantq", wantq, "NONE or VECTORS");
        Args.present("stgsen", "wantz", wantz, "NONE or VECTORS");
        Args.dim("stgsen", "n", n);
        Args.ld("stgsen", "lda", lda, "n", n);
        Args.ld("stgsen", "ldb", ldb, "n", n);
        Args.ld("stgsen", "ldq", ldq, "n", wantq != Job.NONE ? n : 0);
        Args.ld("stgsen", "ldz", ldz, "n", wantz != Job.NONE ? n : 0);
        Checks.flags("stgsen", "select", select, selectOff, n);
        Operands operands = new Operands("stgsen");
        operands.writes("a", a, aOff, n, n, lda);
        operands.writes("b", b, bOff, n, n, ldb);
        operands.writes("alphar", alphar, alpharOff, n);
        operands.writes("alphai", alphai, alphaiOff, n);
        operands.writes("beta", beta, betaOff, n);
        if (wantq != Job.NONE) operands.writes("q", q, qOff, n, n, ldq);
        if (wantz != Job.NONE) operands.writes("z", z, zOff, n, n, ldz);
        if (ijob >= 2) operands.writes("dif", dif, difOff, 2);
        return drivers().stgsen(ijob, wantq, wantz, select, selectOff, n, a, aOff, lda, b, bOff,
                ldb, alphar, alpharOff, alphai, alphaiOff, beta, betaOff, q, qOff, ldq, z, zOff,
                ldz, dif, difOff);
    }

    @Override
    default int stgsna(Sense job, HowMany howmny, boolean[] select, int selectOff, int n,
            float[] a, int aOff, int lda, float[] b, int bOff, int ldb, float[] vl, int vlOff,
            int ldvl, float[] vr, int vrOff, int ldvr, float[] s, int sOff, float[] dif,
            int difOff, int mm) {
        Args.present("stgsna", "job", job, "EIGENVALUES, VECTORS or BOTH");
        Args.present("stgsna", "howmny", howmny, "ALL or SELECTED");
        if (job == Sense.NONE) throw Args.bad("stgsna", "job", job, "EIGENVALUES, VECTORS or BOTH");
        if (howmny == HowMany.BACKTRANSFORM) throw Args.bad("stgsna", "howmny", howmny, "ALL or SELECTED");
        Args.dim("stgsna", "n", n);
        Args.ld("stgsna", "lda", lda, "n", n);
        Args.ld("stgsna", "ldb", ldb, "n", n);
        Args.ld("stgsna", "ldvl", ldvl, "n", job != Sense.VECTORS ? n : 0);
        Args.ld("stgsna", "ldvr", ldvr, "n", job != Sense.VECTORS ? n : 0);
        if (howmny == HowMany.SELECTED) Checks.flags("stgsna", "select", select, selectOff, n);
        Operands operands = new Operands("stgsna");
        operands.reads("a", a, aOff, n, n, lda);
        operands.reads("b", b, bOff, n, n, ldb);
        if (job != Sense.VECTORS) operands.reads("vl", vl, vlOff, n, mm, ldvl);
        if (job != Sense.VECTORS) operands.reads("vr", vr, vrOff, n, mm, ldvr);
        int need = howmny == HowMany.SELECTED ? FloatEigenDoor.selected(n, select, selectOff, a, aOff, lda) : n;
        if (mm < need) throw Args.bad("stgsna", "mm", mm, ">= the number of eigenvalues, " + need);
        if (job != Sense.VECTORS) operands.writes("s", s, sOff, mm);
        if (job != Sense.EIGENVALUES) operands.writes("dif", dif, difOff, mm);
        return drivers().stgsna(job, howmny, select, selectOff, n, a, aOff, lda, b, bOff, ldb, vl,
                vlOff, ldvl, vr, vrOff, ldvr, s, sOff, dif, difOff, mm);
    }

    @Override
    default FloatTgsyl stgsyl(Trans trans, int ijob, int m, int n, float[] a, int aOff, int lda,
            float[] b, int bOff, int ldb, float[] c, int cOff, int ldc, float[] d, int dOff,
            int ldd, float[] e, int eOff, int lde, float[] f, int fOff, int ldf) {
        Args.present("stgsyl", "trans", trans, "NO_TRANS, TRANS or CONJ_TRANS");
        Ranges.code("stgsyl", "ijob", ijob, trans.isTrans() ? 0 : 4);
        Args.dim("stgsyl", "m", m);
        Args.dim("stgsyl", "n", n);
        Args.ld("stgsyl", "lda", lda, "m", m);
        Args.ld("stgsyl", "ldb", ldb, "n", n);
        Args.ld("stgsyl", "ldc", ldc, "m", m);
        Args.ld("stgsyl", "ldd", ldd, "m", m);
        Args.ld("stgsyl", "lde", lde, "n", n);
        Args.ld("stgsyl", "ldf", ldf, "m", m);
        Operands operands = new Operands("stgsyl");
        operands.reads("a", a, aOff, m, m, lda);
        operands.reads("b", b, bOff, n, n, ldb);
        operands.reads("d", d, dOff, m, m, ldd);
        operands.reads("e", e, eOff, n, n, lde);
        operands.writes("c", c, cOff, m, n, ldc);
        operands.writes("f", f, fOff, m, n, ldf);
        return drivers().stgsyl(trans, ijob, m, n, a, aOff, lda, b, bOff, ldb, c, cOff, ldc, d,
                dOff, ldd, e, eOff, lde, f, fOff, ldf);
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
        Args.ld("sggev", "ldvl", ldvl, "n", jobvl != Job.NONE ? n : 0);
        Args.ld("sggev", "ldvr", ldvr, "n", jobvr != Job.NONE ? n : 0);
        Operands operands = new Operands("sggev");
        operands.writes("a", a, aOff, n, n, lda);
        operands.writes("b", b, bOff, n, n, ldb);
        operands.writes("alphar", alphar, alpharOff, n);
        operands.writes("alphai", alphai, alphaiOff, n);
        operands.writes("beta", beta, betaOff, n);
        if (jobvl != Job.NONE) operands.writes("vl", vl, vlOff, n, n, ldvl);
        if (jobvr != Job.NONE) operands.writes("vr", vr, vrOff, n, n, ldvr);
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
        Args.ld("sggevx", "ldvl", ldvl, "n", jobvl != Job.NONE ? n : 0);
        Args.ld("sggevx", "ldvr", ldvr, "n", jobvr != Job.NONE ? n : 0);
        Operands operands = new Operands("sggevx");
        operands.writes("a", a, aOff, n, n, lda);
        operands.writes("b", b, bOff, n, n, ldb);
        operands.writes("alphar", alphar, alpharOff, n);
        operands.writes("alphai", alphai, alphaiOff, n);
        operands.writes("beta", beta, betaOff, n);
        if (jobvl != Job.NONE) operands.writes("vl", vl, vlOff, n, n, ldvl);
        if (jobvr != Job.NONE) operands.writes("vr", vr, vrOff, n, n, ldvr);
        operands.writes("lscale", lscale, lscaleOff, n);
        operands.writes("rscale", rscale, rscaleOff, n);
        if (sense == Sense.EIGENVALUES || sense == Sense.BOTH) operands.writes("rconde", rconde, rcondeOff, n);
        if (sense == Sense.VECTORS || sense == Sense.BOTH) operands.writes("rcondv", rcondv, rcondvOff, n);
        return drivers().sggevx(balanc, jobvl, jobvr, sense, n, a, aOff, lda, b, bOff, ldb, alphar,
                alpharOff, alphai, alphaiOff, beta, betaOff, vl, vlOff, ldvl, vr, vrOff, ldvr,
                lscale, lscaleOff, rscale, rscaleOff, rconde, rcondeOff, rcondv, rcondvOff);
    }

    @Override
    default Gges sgges(Job jobvsl, Job jobvsr, EigSort sort, FloatPencilSelect selctg, int n,
            float[] a, int aOff, int lda, float[] b, int bOff, int ldb, float[] alphar,
            int alpharOff, float[] alphai, int alphaiOff, float[] beta, int betaOff,
            float[] vsl, int vslOff, int ldvsl, float[] vsr, int vsrOff, int ldvsr) {
        Args.present("sgges", "jobvsl", jobvsl, "NONE or VECTORS");
        Args.present("sgges", "jobvsr", jobvsr, "NONE or VECTORS");
        Args.present("sgges", "sort", sort, "NONE or SELECTED");
        if (sort == EigSort.SELECTED) Args.present("sgges", "selctg", selctg);
        Args.dim("sgges", "n", n);
        Args.ld("sgges", "lda", lda, "n", n);
        Args.ld("sgges", "ldb", ldb, "n", n);
        Args.ld("sgges", "ldvsl", ldvsl, "n", jobvsl != Job.NONE ? n : 0);
        Args.ld("sgges", "ldvsr", ldvsr, "n", jobvsr != Job.NONE ? n : 0);
        Operands operands = new Operands("sgges");
        operands.writes("a", a, aOff, n, n, lda);
        operands.writes("b", b, bOff, n, n, ldb);
        operands.writes("alphar", alphar, alpharOff, n);
        operands.writes("alphai", alphai, alphaiOff, n);
        operands.writes("beta", beta, betaOff, n);
        if (jobvsl != Job.NONE) operands.writes("vsl", vsl, vslOff, n, n, ldvsl);
        if (jobvsr != Job.NONE) operands.writes("vsr", vsr, vsrOff, n, n, ldvsr);
        return drivers().sgges(jobvsl, jobvsr, sort, selctg, n, a, aOff, lda, b, bOff, ldb, alphar,
                alpharOff, alphai, alphaiOff, beta, betaOff, vsl, vslOff, ldvsl, vsr, vsrOff, ldvsr);
    }

    @Override
    default Gges sggesx(Job jobvsl, Job jobvsr, EigSort sort, FloatPencilSelect selctg,
            Sense sense, int n, float[] a, int aOff, int lda, float[] b, int bOff, int ldb,
            float[] alphar, int alpharOff, float[] alphai, int alphaiOff, float[] beta,
            int betaOff, float[] vsl, int vslOff, int ldvsl, float[] vsr, int vsrOff, int ldvsr,
            float[] rconde, int rcondeOff, float[] rcondv, int rcondvOff) {
        Args.present("sggesx", "jobvsl", jobvsl, "NONE or VECTORS");
        Args.present("sggesx", "jobvsr", jobvsr, "NONE or VECTORS");
        Args.present("sggesx", "sort", sort, "NONE or SELECTED");
        if (sort == EigSort.SELECTED) Args.present("sggesx", "selctg", selctg);
        Args.present("sggesx", "sense", sense, "NONE, EIGENVALUES, VECTORS or BOTH");
        Args.dim("sggesx", "n", n);
        Args.ld("sggesx", "lda", lda, "n", n);
        Args.ld("sggesx", "ldb", ldb, "n", n);
        Args.ld("sggesx", "ldvsl", ldvsl, "n", jobvsl != Job.NONE ? n : 0);
        Args.ld("sggesx", "ldvsr", ldvsr, "n", jobvsr != Job.NONE ? n : 0);
        if (sort == EigSort.NONE && sense != Sense.NONE)
            throw Args.bad("sggesx", "sense", sense, "NONE where sort is NONE");
        Operands operands = new Operands("sggesx");
        operands.writes("a", a, aOff, n, n, lda);
        operands.writes("b", b, bOff, n, n, ldb);
        operands.writes("alphar", alphar, alpharOff, n);
        operands.writes("alphai", alphai, alphaiOff, n);
        operands.writes("beta", beta, betaOff, n);
        if (jobvsl != Job.NONE) operands.writes("vsl", vsl, vslOff, n, n, ldvsl);
        if (jobvsr != Job.NONE) operands.writes("vsr", vsr, vsrOff, n, n, ldvsr);
        if (sense == Sense.EIGENVALUES || sense == Sense.BOTH) operands.writes("rconde", rconde, rcondeOff, 2);
        if (sense == Sense.VECTORS || sense == Sense.BOTH) operands.writes("rcondv", rcondv, rcondvOff, 2);
        return drivers().sggesx(jobvsl, jobvsr, sort, selctg, sense, n, a, aOff, lda, b, bOff, ldb,
                alphar, alpharOff, alphai, alphaiOff, beta, betaOff, vsl, vslOff, ldvsl, vsr,
                vsrOff, ldvsr, rconde, rcondeOff, rcondv, rcondvOff);
    }
}
