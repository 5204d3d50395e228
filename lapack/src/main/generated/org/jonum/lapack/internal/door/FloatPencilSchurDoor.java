// Generated from DoublePencilSchurDoor.java by build/Float32.java. Do not edit.
package org.jonum.lapack.internal.door;

import org.jonum.blas.Trans;
import org.jonum.blas.internal.door.Args;
import org.jonum.lapack.FloatPencilSchur;
import org.jonum.lapack.FloatPencilSelect;
import org.jonum.lapack.FloatTgsen;
import org.jonum.lapack.FloatTgsyl;
import org.jonum.lapack.EigSort;
import org.jonum.lapack.Gges;
import org.jonum.lapack.HowMany;
import org.jonum.lapack.Job;
import org.jonum.lapack.Reordered;
import org.jonum.lapack.Sense;

/// The public door of the routines of [FloatPencilSchur]: checks, then the drivers.
interface FloatPencilSchurDoor extends FloatPencilSchur {
    /// The drivers behind the door; they may rely on the checks.
    FloatPencilSchur drivers();

    @Override
    default Reordered stgexc(Job wantq, Job wantz, int n, float[] a, int aOff, int lda,
            float[] b, int bOff, int ldb, float[] q, int qOff, int ldq, float[] z, int zOff,
            int ldz, int ifst, int ilst) {
        Args.present("stgexc", "wantq", wantq, "NONE or VECTORS");
        Args.present("stgexc", "wantz", wantz, "NONE or VECTORS");
        Args.dim("stgexc", "n", n);
        Args.ld("stgexc", "lda", lda, "n", n);
        Args.ld("stgexc", "ldb", ldb, "n", n);
        Ranges.row("stgexc", "ifst", ifst, n);
        Ranges.row("stgexc", "ilst", ilst, n);
        Operands operands = new Operands("stgexc");
        operands.writes("a", a, aOff, n, n, lda);
        operands.writes("b", b, bOff, n, n, ldb);
        operands.writesSquare("q", wantq != Job.NONE, q, qOff, n, ldq);
        operands.writesSquare("z", wantz != Job.NONE, z, zOff, n, ldz);
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
        Checks.flags("stgsen", "select", select, selectOff, n);
        Operands operands = new Operands("stgsen");
        operands.writes("a", a, aOff, n, n, lda);
        operands.writes("b", b, bOff, n, n, ldb);
        operands.writes("alphar", alphar, alpharOff, n);
        operands.writes("alphai", alphai, alphaiOff, n);
        operands.writes("beta", beta, betaOff, n);
        operands.writesSquare("q", wantq != Job.NONE, q, qOff, n, ldq);
        operands.writesSquare("z", wantz != Job.NONE, z, zOff, n, ldz);
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
        Operands operands = new Operands("sgges");
        operands.writes("a", a, aOff, n, n, lda);
        operands.writes("b", b, bOff, n, n, ldb);
        operands.writes("alphar", alphar, alpharOff, n);
        operands.writes("alphai", alphai, alphaiOff, n);
        operands.writes("beta", beta, betaOff, n);
        operands.writesSquare("vsl", jobvsl != Job.NONE, vsl, vslOff, n, ldvsl);
        operands.writesSquare("vsr", jobvsr != Job.NONE, vsr, vsrOff, n, ldvsr);
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
        if (sort == EigSort.NONE && sense != Sense.NONE)
            throw Args.bad("sggesx", "sense", sense, "NONE where sort is NONE");
        Operands operands = new Operands("sggesx");
        operands.writes("a", a, aOff, n, n, lda);
        operands.writes("b", b, bOff, n, n, ldb);
        operands.writes("alphar", alphar, alpharOff, n);
        operands.writes("alphai", alphai, alphaiOff, n);
        operands.writes("beta", beta, betaOff, n);
        operands.writesSquare("vsl", jobvsl != Job.NONE, vsl, vslOff, n, ldvsl);
        operands.writesSquare("vsr", jobvsr != Job.NONE, vsr, vsrOff, n, ldvsr);
        if (sense == Sense.EIGENVALUES || sense == Sense.BOTH) operands.writes("rconde", rconde, rcondeOff, 2);
        if (sense == Sense.VECTORS || sense == Sense.BOTH) operands.writes("rcondv", rcondv, rcondvOff, 2);
        return drivers().sggesx(jobvsl, jobvsr, sort, selctg, sense, n, a, aOff, lda, b, bOff, ldb,
                alphar, alpharOff, alphai, alphaiOff, beta, betaOff, vsl, vslOff, ldvsl, vsr,
                vsrOff, ldvsr, rconde, rcondeOff, rcondv, rcondvOff);
    }
}
