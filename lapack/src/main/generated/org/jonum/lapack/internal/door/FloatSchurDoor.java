// Generated from DoubleSchurDoor.java by build/Float32.java. Do not edit.
package org.jonum.lapack.internal.door;

import org.jonum.blas.Trans;
import org.jonum.blas.internal.door.Args;
import org.jonum.lapack.FloatGeesx;
import org.jonum.lapack.FloatReorderedSchur;
import org.jonum.lapack.FloatSchur;
import org.jonum.lapack.FloatSelect;
import org.jonum.lapack.FloatSylvester;
import org.jonum.lapack.EigSort;
import org.jonum.lapack.Gees;
import org.jonum.lapack.HowMany;
import org.jonum.lapack.Job;
import org.jonum.lapack.Reordered;
import org.jonum.lapack.Sense;
import org.jspecify.annotations.Nullable;

/// The public door of the routines of [FloatSchur]: checks, then the drivers.
interface FloatSchurDoor extends FloatSchur {
    /// The drivers behind the door; they may rely on the checks.
    FloatSchur drivers();

    @Override
    default Gees sgees(Job jobvs, EigSort sort, @Nullable FloatSelect select, int n, float[] a, int aOff, int lda,
            float[] wr, int wrOff, float[] wi, int wiOff, float[] vs,
            int vsOff, int ldvs) {
        Args.present("sgees", "jobvs", jobvs, "a constant");
        Args.present("sgees", "sort", sort, "a constant");
        if (sort == EigSort.SELECTED && select == null) throw Args.bad("sgees", "select", "null", "a predicate");
        Args.dim("sgees", "n", n);
        int rows = jobvs == Job.VECTORS ? n : 0;
        Args.ld("sgees", "lda", lda, "n", n);
        Args.ld("sgees", "ldvs", ldvs, "n", rows);
        Operands operands = new Operands("sgees");
        operands.writes("a", a, aOff, n, n, lda);
        operands.writes("wr", wr, wrOff, n);
        operands.writes("wi", wi, wiOff, n);
        operands.writes("vs", vs, vsOff, rows, n, ldvs);
        return drivers().sgees(jobvs, sort, select, n, a, aOff, lda, wr, wrOff, wi, wiOff, vs,
                vsOff, ldvs);
    }

    @Override
    default FloatGeesx sgeesx(Job jobvs, EigSort sort, @Nullable FloatSelect select, Sense sense, int n, float[] a,
            int aOff, int lda, float[] wr, int wrOff, float[] wi,
            int wiOff, float[] vs, int vsOff, int ldvs) {
        Args.present("sgeesx", "jobvs", jobvs, "a constant");
        Args.present("sgeesx", "sort", sort, "a constant");
        Args.present("sgeesx", "sense", sense, "a constant");
        if (sort == EigSort.SELECTED && select == null) throw Args.bad("sgeesx", "select", "null", "a predicate");
        if (sort == EigSort.NONE && sense != Sense.NONE)
            throw Args.bad("sgeesx", "sense", sense,
                    "NONE, as nothing is selected");
        Args.dim("sgeesx", "n", n);
        int rows = jobvs == Job.VECTORS ? n : 0;
        Args.ld("sgeesx", "lda", lda, "n", n);
        Args.ld("sgeesx", "ldvs", ldvs, "n", rows);
        Operands operands = new Operands("sgeesx");
        operands.writes("a", a, aOff, n, n, lda);
        operands.writes("wr", wr, wrOff, n);
        operands.writes("wi", wi, wiOff, n);
        operands.writes("vs", vs, vsOff, rows, n, ldvs);
        return drivers().sgeesx(jobvs, sort, select, sense, n, a, aOff, lda, wr, wrOff, wi,
                wiOff, vs, vsOff, ldvs);
    }

    @Override
    default Reordered strexc(Job compq, int n, float[] t, int tOff, int ldt, float[] q, int qOff, int ldq, int ifst,
            int ilst) {
        Args.present("strexc", "compq", compq, "a constant");
        Args.dim("strexc", "n", n);
        int rows = compq == Job.VECTORS ? n : 0;
        Args.ld("strexc", "ldt", ldt, "n", n);
        Args.ld("strexc", "ldq", ldq, "n", rows);
        if (n > 0) {
            Checks.atMost("strexc", "ifst", ifst, "n - 1", n - 1);
            Checks.atMost("strexc", "ilst", ilst, "n - 1", n - 1);
        }
        Operands operands = new Operands("strexc");
        operands.writes("t", t, tOff, n, n, ldt);
        operands.writes("q", q, qOff, rows, n, ldq);
        return drivers().strexc(compq, n, t, tOff, ldt, q, qOff, ldq, ifst, ilst);
    }

    @Override
    default FloatReorderedSchur strsen(Sense job, Job compq, boolean[] select, int selectOff,
            int n, float[] t, int tOff, int ldt, float[] q, int qOff, int ldq, float[] wr,
            int wrOff, float[] wi, int wiOff) {
        Args.present("strsen", "job", job, "a constant");
        Args.present("strsen", "compq", compq, "a constant");
        Args.dim("strsen", "n", n);
        int rows = compq == Job.VECTORS ? n : 0;
        Checks.flags("strsen", "select", select, selectOff, n);
        Args.ld("strsen", "ldt", ldt, "n", n);
        Args.ld("strsen", "ldq", ldq, "n", rows);
        Operands operands = new Operands("strsen");
        operands.writes("t", t, tOff, n, n, ldt);
        operands.writes("q", q, qOff, rows, n, ldq);
        operands.writes("wr", wr, wrOff, n);
        operands.writes("wi", wi, wiOff, n);
        return drivers().strsen(job, compq, select, selectOff, n, t, tOff, ldt, q, qOff, ldq,
                wr, wrOff, wi, wiOff);
    }

    @Override
    default int strsna(Sense job, HowMany howmny, boolean[] select, int selectOff, int n,
            float[] t, int tOff, int ldt, float[] vl, int vlOff, int ldvl, float[] vr, int vrOff, int ldvr,
            float[] s, int sOff, float[] sep, int sepOff, int mm) {
        Args.present("strsna", "job", job, "a constant");
        if (job == Sense.NONE) throw Args.bad("strsna", "job", job, "EIGENVALUES, VECTORS or BOTH");
        Args.present("strsna", "howmny", howmny, "a constant");
        if (howmny == HowMany.BACKTRANSFORM) throw Args.bad("strsna", "howmny", howmny, "ALL or SELECTED");
        Args.dim("strsna", "n", n);
        int rows = job == Sense.VECTORS ? 0 : n;
        Args.ld("strsna", "ldt", ldt, "n", n);
        Args.ld("strsna", "ldvl", ldvl, "n", rows);
        Args.ld("strsna", "ldvr", ldvr, "n", rows);
        Operands operands = new Operands("strsna");
        operands.reads("t", t, tOff, n, n, ldt);
        if (howmny == HowMany.SELECTED) Checks.flags("strsna", "select", select, selectOff, n);
        int m = howmny == HowMany.SELECTED ? FloatEigenDoor.selected(n, select, selectOff, t, tOff, ldt) : n;
        if (mm < m) throw Args.bad("strsna", "mm", mm, ">= the number of elements wanted = " + m);
        operands.reads("vl", vl, vlOff, rows, m, ldvl);
        operands.reads("vr", vr, vrOff, rows, m, ldvr);
        int count = job == Sense.VECTORS ? 0 : m, seps = job == Sense.EIGENVALUES ? 0 : m;
        operands.writes("s", s, sOff, count);
        operands.writes("sep", sep, sepOff, seps);
        return drivers().strsna(job, howmny, select, selectOff, n, t, tOff, ldt, vl, vlOff,
                ldvl, vr, vrOff, ldvr, s, sOff, sep, sepOff, mm);
    }

    @Override
    default FloatSylvester strsyl(Trans trana, Trans tranb, int isgn, int m, int n, float[] a,
            int aOff, int lda, float[] b, int bOff, int ldb, float[] c, int cOff, int ldc) {
        sylvester("strsyl", trana, tranb, isgn, m, n, a, aOff, lda, b, bOff, ldb, c, cOff, ldc);
        return drivers().strsyl(trana, tranb, isgn, m, n, a, aOff, lda, b, bOff, ldb, c, cOff,
                ldc);
    }

    @Override
    default FloatSylvester strsyl3(Trans trana, Trans tranb, int isgn, int m, int n, float[] a,
            int aOff, int lda, float[] b, int bOff, int ldb, float[] c, int cOff, int ldc) {
        sylvester("strsyl3", trana, tranb, isgn, m, n, a, aOff, lda, b, bOff, ldb, c, cOff, ldc);
        return drivers().strsyl3(trana, tranb, isgn, m, n, a, aOff, lda, b, bOff, ldb, c, cOff, ldc);
    }

    private static void sylvester(String routine, Trans trana, Trans tranb, int isgn, int m, int n, float[] a,
            int aOff, int lda, float[] b, int bOff, int ldb, float[] c, int cOff, int ldc) {
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
