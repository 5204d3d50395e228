// Generated from DoubleSvdDoor.java by build/Float32.java. Do not edit.
package org.jonum.lapack.internal.door;

import static org.jonum.lapack.SvdJob.ALL;
import static org.jonum.lapack.SvdJob.NONE;
import static org.jonum.lapack.SvdJob.OVERWRITE;
import static org.jonum.lapack.SvdJob.THIN;

import org.jonum.blas.internal.door.Args;
import org.jonum.lapack.Compz;
import org.jonum.lapack.FloatSvd;
import org.jonum.lapack.Job;
import org.jonum.lapack.Part;
import org.jonum.lapack.Range;
import org.jonum.lapack.SvdJob;
import org.jonum.lapack.Svdx;

/// The public door of the routines of [FloatSvd]: checks, then the drivers.
interface FloatSvdDoor extends FloatSvd {
    /// The drivers behind the door; they may rely on the checks.
    FloatSvd drivers();

    @Override
    default int sgesvd(SvdJob jobu, SvdJob jobvt, int m, int n, float[] a, int aOff, int lda, float[] s, int sOff,
            float[] u, int uOff, int ldu, float[] vt, int vtOff, int ldvt) {
        Args.present("sgesvd", "jobu", jobu, "ALL, THIN, OVERWRITE or NONE");
        Args.present("sgesvd", "jobvt", jobvt, "ALL, THIN, OVERWRITE or NONE");
        if (jobu == OVERWRITE && jobvt == OVERWRITE) {
            throw Args.bad("sgesvd", "jobvt", jobvt, "another value where jobu is OVERWRITE");
        }
        decomposition("sgesvd", jobu, jobvt, m, n, a, aOff, lda, s, sOff, u, uOff, ldu, vt, vtOff, ldvt);
        return drivers().sgesvd(jobu, jobvt, m, n, a, aOff, lda, s, sOff, u, uOff, ldu, vt, vtOff, ldvt);
    }

    @Override
    default int sgesdd(SvdJob jobz, int m, int n, float[] a, int aOff, int lda, float[] s, int sOff, float[] u,
            int uOff, int ldu, float[] vt, int vtOff, int ldvt) {
        Args.present("sgesdd", "jobz", jobz, "ALL, THIN, OVERWRITE or NONE");
        SvdJob jobu = jobz == OVERWRITE && m < n ? ALL : jobz, jobvt = jobz == OVERWRITE && m >= n ? ALL : jobz;
        decomposition("sgesdd", jobu, jobvt, m, n, a, aOff, lda, s, sOff, u, uOff, ldu, vt, vtOff, ldvt);
        return drivers().sgesdd(jobz, m, n, a, aOff, lda, s, sOff, u, uOff, ldu, vt, vtOff, ldvt);
    }

    @Override
    default int sgesvj(Part joba, Job jobu, Compz jobv, int m, int n, float[] a, int aOff, int lda, float[] sva,
            int svaOff, int mv, float[] v, int vOff, int ldv) {
        Args.present("sgesvj", "joba", joba, "ALL, UPPER or LOWER");
        Args.present("sgesvj", "jobu", jobu, "NONE or VECTORS");
        Args.present("sgesvj", "jobv", jobv, "NONE, INITIALIZE or VECTORS");
        Args.dim("sgesvj", "m", m);
        Checks.atMost("sgesvj", "n", n, "m", m);
        Args.dim("sgesvj", "mv", mv);
        int rows = jobv == Compz.NONE ? 0 : jobv == Compz.INITIALIZE ? n : mv, cols = jobv == Compz.NONE ? 0 : n;
        Args.ld("sgesvj", "lda", lda, "m", m);
        Args.ld("sgesvj", "ldv", ldv, "rows of v", rows);
        Operands operands = new Operands("sgesvj");
        operands.writes("a", a, aOff, m, n, lda);
        operands.writes("sva", sva, svaOff, n);
        if (rows > 0) operands.writes("v", v, vOff, rows, cols, ldv);
        return drivers().sgesvj(joba, jobu, jobv, m, n, a, aOff, lda, sva, svaOff, mv, v, vOff, ldv);
    }

    @Override
    default int sgejsv(SvdJob jobu, Job jobv, int m, int n, float[] a, int aOff, int lda, float[] sva, int svaOff,
            float[] u, int uOff, int ldu, float[] v, int vOff, int ldv) {
        Args.present("sgejsv", "jobu", jobu, "ALL, THIN or NONE");
        if (jobu == OVERWRITE) throw Args.bad("sgejsv", "jobu", jobu, "ALL, THIN or NONE");
        Args.present("sgejsv", "jobv", jobv, "NONE or VECTORS");
        Args.dim("sgejsv", "m", m);
        Checks.atMost("sgejsv", "n", n, "m", m);
        int uCols = jobu == NONE ? 0 : jobu == ALL ? m : n, vCols = jobv == Job.NONE ? 0 : n;
        Args.ld("sgejsv", "lda", lda, "m", m);
        Args.ld("sgejsv", "ldu", ldu, "rows of u", uCols == 0 ? 0 : m);
        Args.ld("sgejsv", "ldv", ldv, "rows of v", vCols);
        Operands operands = new Operands("sgejsv");
        operands.writes("a", a, aOff, m, n, lda);
        operands.writes("sva", sva, svaOff, n);
        if (uCols > 0) operands.writes("u", u, uOff, m, uCols, ldu);
        if (vCols > 0) operands.writes("v", v, vOff, n, n, ldv);
        return drivers().sgejsv(jobu, jobv, m, n, a, aOff, lda, sva, svaOff, u, uOff, ldu, v, vOff, ldv);
    }

    @Override
    default Svdx sgesvdx(Job jobu, Job jobvt, Range range, int m, int n, float[] a, int aOff, int lda, float vl,
            float vu, int il, int iu, float[] s, int sOff, float[] u, int uOff, int ldu, float[] vt, int vtOff,
            int ldvt) {
        Args.present("sgesvdx", "jobu", jobu, "NONE or VECTORS");
        Args.present("sgesvdx", "jobvt", jobvt, "NONE or VECTORS");
        Args.present("sgesvdx", "range", range, "ALL, VALUES or INDICES");
        Args.dim("sgesvdx", "m", m);
        Args.dim("sgesvdx", "n", n);
        Args.ld("sgesvdx", "lda", lda, "m", m);
        int k = Math.min(m, n);
        Selection.checkSizes("sgesvdx", range, k, vl, vu, il, iu);
        int most = Selection.most(range, k, il, iu);
        int uCols = jobu == Job.NONE ? 0 : most, vtRows = jobvt == Job.NONE ? 0 : most;
        Args.ld("sgesvdx", "ldu", ldu, "rows of u", jobu == Job.NONE ? 0 : m);
        Args.ld("sgesvdx", "ldvt", ldvt, "rows of vt", vtRows);
        Operands operands = new Operands("sgesvdx");
        operands.writes("a", a, aOff, m, n, lda);
        operands.writes("s", s, sOff, k);
        if (uCols > 0) operands.writes("u", u, uOff, m, uCols, ldu);
        if (vtRows > 0) operands.writes("vt", vt, vtOff, vtRows, n, ldvt);
        return drivers().sgesvdx(jobu, jobvt, range, m, n, a, aOff, lda, vl, vu, il, iu, s, sOff, u, uOff, ldu, vt,
                vtOff, ldvt);
    }

    private static void decomposition(String routine, SvdJob jobu, SvdJob jobvt, int m, int n, float[] a, int aOff,
            int lda, float[] s, int sOff, float[] u, int uOff, int ldu, float[] vt, int vtOff, int ldvt) {
        Args.dim(routine, "m", m);
        Args.dim(routine, "n", n);
        Args.ld(routine, "lda", lda, "m", m);
        int k = Math.min(m, n);
        int uRows = wanted(jobu) ? m : 0, uCols = jobu == ALL ? m : jobu == THIN ? k : 0;
        int vtRows = jobvt == ALL ? n : jobvt == THIN ? k : 0, vtCols = wanted(jobvt) ? n : 0;
        Args.ld(routine, "ldu", ldu, "rows of u", uRows);
        Args.ld(routine, "ldvt", ldvt, "rows of vt", vtRows);
        Operands operands = new Operands(routine);
        operands.writes("a", a, aOff, m, n, lda);
        operands.writes("s", s, sOff, k);
        if (uCols > 0) operands.writes("u", u, uOff, uRows, uCols, ldu);
        if (vtCols > 0) operands.writes("vt", vt, vtOff, vtRows, vtCols, ldvt);
    }

    private static boolean wanted(SvdJob job) {
        return job != NONE && job != OVERWRITE;
    }
}
