package org.jonum.lapack.internal.door;

import org.jonum.blas.Trans;
import org.jonum.blas.internal.door.Args;
import org.jonum.lapack.DoubleGeesx;
import org.jonum.lapack.DoubleReorderedSchur;
import org.jonum.lapack.DoubleSchur;
import org.jonum.lapack.DoubleSelect;
import org.jonum.lapack.DoubleSylvester;
import org.jonum.lapack.EigSort;
import org.jonum.lapack.Gees;
import org.jonum.lapack.HowMany;
import org.jonum.lapack.Job;
import org.jonum.lapack.Reordered;
import org.jonum.lapack.Sense;
import org.jspecify.annotations.Nullable;

/// The public door of the routines of [DoubleSchur]: checks, then the drivers.
interface DoubleSchurDoor extends DoubleSchur {
    /// The drivers behind the door; they may rely on the checks.
    DoubleSchur drivers();

    @Override
    default Gees dgees(Job jobvs, EigSort sort, @Nullable DoubleSelect select, int n, double[] a, int aOff, int lda,
            double[] wr, int wrOff, double[] wi, int wiOff, double[] vs,
            int vsOff, int ldvs) {
        Args.present("dgees", "jobvs", jobvs, "a constant");
        Args.present("dgees", "sort", sort, "a constant");
        if (sort == EigSort.SELECTED && select == null) throw Args.bad("dgees", "select", "null", "a predicate");
        Args.dim("dgees", "n", n);
        int rows = jobvs == Job.VECTORS ? n : 0;
        Args.ld("dgees", "lda", lda, "n", n);
        Args.ld("dgees", "ldvs", ldvs, "n", rows);
        Operands operands = new Operands("dgees");
        operands.writes("a", a, aOff, n, n, lda);
        operands.writes("wr", wr, wrOff, n);
        operands.writes("wi", wi, wiOff, n);
        operands.writes("vs", vs, vsOff, rows, n, ldvs);
        return drivers().dgees(jobvs, sort, select, n, a, aOff, lda, wr, wrOff, wi, wiOff, vs,
                vsOff, ldvs);
    }

    @Override
    default DoubleGeesx dgeesx(Job jobvs, EigSort sort, @Nullable DoubleSelect select, Sense sense, int n, double[] a,
            int aOff, int lda, double[] wr, int wrOff, double[] wi,
            int wiOff, double[] vs, int vsOff, int ldvs) {
        Args.present("dgeesx", "jobvs", jobvs, "a constant");
        Args.present("dgeesx", "sort", sort, "a constant");
        Args.present("dgeesx", "sense", sense, "a constant");
        if (sort == EigSort.SELECTED && select == null) throw Args.bad("dgeesx", "select", "null", "a predicate");
        if (sort == EigSort.NONE && sense != Sense.NONE)
            throw Args.bad("dgeesx", "sense", sense,
                    "NONE, as nothing is selected");
        Args.dim("dgeesx", "n", n);
        int rows = jobvs == Job.VECTORS ? n : 0;
        Args.ld("dgeesx", "lda", lda, "n", n);
        Args.ld("dgeesx", "ldvs", ldvs, "n", rows);
        Operands operands = new Operands("dgeesx");
        operands.writes("a", a, aOff, n, n, lda);
        operands.writes("wr", wr, wrOff, n);
        operands.writes("wi", wi, wiOff, n);
        operands.writes("vs", vs, vsOff, rows, n, ldvs);
        return drivers().dgeesx(jobvs, sort, select, sense, n, a, aOff, lda, wr, wrOff, wi,
                wiOff, vs, vsOff, ldvs);
    }

    @Override
    default Reordered dtrexc(Job compq, int n, double[] t, int tOff, int ldt, double[] q, int qOff, int ldq, int ifst,
            int ilst) {
        Args.present("dtrexc", "compq", compq, "a constant");
        Args.dim("dtrexc", "n", n);
        int rows = compq == Job.VECTORS ? n : 0;
        Args.ld("dtrexc", "ldt", ldt, "n", n);
        Args.ld("dtrexc", "ldq", ldq, "n", rows);
        if (n > 0) {
            Checks.atMost("dtrexc", "ifst", ifst, "n - 1", n - 1);
            Checks.atMost("dtrexc", "ilst", ilst, "n - 1", n - 1);
        }
        Operands operands = new Operands("dtrexc");
        operands.writes("t", t, tOff, n, n, ldt);
        operands.writes("q", q, qOff, rows, n, ldq);
        return drivers().dtrexc(compq, n, t, tOff, ldt, q, qOff, ldq, ifst, ilst);
    }

    @Override
    default DoubleReorderedSchur dtrsen(Sense job, Job compq, boolean[] select, int selectOff,
            int n, double[] t, int tOff, int ldt, double[] q, int qOff, int ldq, double[] wr,
            int wrOff, double[] wi, int wiOff) {
        Args.present("dtrsen", "job", job, "a constant");
        Args.present("dtrsen", "compq", compq, "a constant");
        Args.dim("dtrsen", "n", n);
        int rows = compq == Job.VECTORS ? n : 0;
        Checks.flags("dtrsen", "select", select, selectOff, n);
        Args.ld("dtrsen", "ldt", ldt, "n", n);
        Args.ld("dtrsen", "ldq", ldq, "n", rows);
        Operands operands = new Operands("dtrsen");
        operands.writes("t", t, tOff, n, n, ldt);
        operands.writes("q", q, qOff, rows, n, ldq);
        operands.writes("wr", wr, wrOff, n);
        operands.writes("wi", wi, wiOff, n);
        return drivers().dtrsen(job, compq, select, selectOff, n, t, tOff, ldt, q, qOff, ldq,
                wr, wrOff, wi, wiOff);
    }

    @Override
    default int dtrsna(Sense job, HowMany howmny, boolean[] select, int selectOff, int n,
            double[] t, int tOff, int ldt, double[] vl, int vlOff, int ldvl, double[] vr, int vrOff, int ldvr,
            double[] s, int sOff, double[] sep, int sepOff, int mm) {
        Args.present("dtrsna", "job", job, "a constant");
        if (job == Sense.NONE) throw Args.bad("dtrsna", "job", job, "EIGENVALUES, VECTORS or BOTH");
        Args.present("dtrsna", "howmny", howmny, "a constant");
        if (howmny == HowMany.BACKTRANSFORM) throw Args.bad("dtrsna", "howmny", howmny, "ALL or SELECTED");
        Args.dim("dtrsna", "n", n);
        int rows = job == Sense.VECTORS ? 0 : n;
        Args.ld("dtrsna", "ldt", ldt, "n", n);
        Args.ld("dtrsna", "ldvl", ldvl, "n", rows);
        Args.ld("dtrsna", "ldvr", ldvr, "n", rows);
        Operands operands = new Operands("dtrsna");
        operands.reads("t", t, tOff, n, n, ldt);
        if (howmny == HowMany.SELECTED) Checks.flags("dtrsna", "select", select, selectOff, n);
        int m = howmny == HowMany.SELECTED ? DoubleEigenDoor.selected(n, select, selectOff, t, tOff, ldt) : n;
        if (mm < m) throw Args.bad("dtrsna", "mm", mm, ">= the number of elements wanted = " + m);
        operands.reads("vl", vl, vlOff, rows, m, ldvl);
        operands.reads("vr", vr, vrOff, rows, m, ldvr);
        int count = job == Sense.VECTORS ? 0 : m, seps = job == Sense.EIGENVALUES ? 0 : m;
        operands.writes("s", s, sOff, count);
        operands.writes("sep", sep, sepOff, seps);
        return drivers().dtrsna(job, howmny, select, selectOff, n, t, tOff, ldt, vl, vlOff,
                ldvl, vr, vrOff, ldvr, s, sOff, sep, sepOff, mm);
    }

    @Override
    default DoubleSylvester dtrsyl(Trans trana, Trans tranb, int isgn, int m, int n, double[] a,
            int aOff, int lda, double[] b, int bOff, int ldb, double[] c, int cOff, int ldc) {
        sylvester("dtrsyl", trana, tranb, isgn, m, n, a, aOff, lda, b, bOff, ldb, c, cOff, ldc);
        return drivers().dtrsyl(trana, tranb, isgn, m, n, a, aOff, lda, b, bOff, ldb, c, cOff,
                ldc);
    }

    @Override
    default DoubleSylvester dtrsyl3(Trans trana, Trans tranb, int isgn, int m, int n, double[] a,
            int aOff, int lda, double[] b, int bOff, int ldb, double[] c, int cOff, int ldc) {
        sylvester("dtrsyl3", trana, tranb, isgn, m, n, a, aOff, lda, b, bOff, ldb, c, cOff, ldc);
        return drivers().dtrsyl3(trana, tranb, isgn, m, n, a, aOff, lda, b, bOff, ldb, c, cOff, ldc);
    }

    private static void sylvester(String routine, Trans trana, Trans tranb, int isgn, int m, int n, double[] a,
            int aOff, int lda, double[] b, int bOff, int ldb, double[] c, int cOff, int ldc) {
        Args.present(routine, "trana", trana, "NO_TRANS, TRANS or CONJ_TRANS");
        Args.present(routine, "tranb", tranb, "NO_TRANS, TRANS or CONJ_TRANS");
        if (isgn != 1 && isgn != -1) throw Args.bad(routine, "isgn", isgn, "1 or -1");
        Args.dim(routine, "m", m);
        Args.dim(routine, "n", n);
        Args.ld(routine, "lda", lda, "m", m);
        Args.ld(routine, "ldb", ldb, "n", n);
        Args.ld(routine, "ldc", ldc, "m", m);
        Operands operands = new Operands(routine);
        operands.reads("a", a, aOff, m, m, lda);
        operands.reads("b", b, bOff, n, n, ldb);
        operands.writes("c", c, cOff, m, n, ldc);
    }
}
