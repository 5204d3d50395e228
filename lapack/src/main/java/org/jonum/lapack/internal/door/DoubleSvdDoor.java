package org.jonum.lapack.internal.door;

import static org.jonum.lapack.SvdJob.ALL;
import static org.jonum.lapack.SvdJob.NONE;
import static org.jonum.lapack.SvdJob.OVERWRITE;
import static org.jonum.lapack.SvdJob.THIN;

import org.jonum.blas.internal.door.Args;
import org.jonum.lapack.Compz;
import org.jonum.lapack.DoubleSvd;
import org.jonum.lapack.Job;
import org.jonum.lapack.Part;
import org.jonum.lapack.Range;
import org.jonum.lapack.SvdJob;
import org.jonum.lapack.Svdx;

/// The public door of the routines of [DoubleSvd]: checks, then the drivers.
interface DoubleSvdDoor extends DoubleSvd {
    /// The drivers behind the door; they may rely on the checks.
    DoubleSvd drivers();

    @Override
    default int dgesvd(SvdJob jobu, SvdJob jobvt, int m, int n, double[] a, int aOff, int lda, double[] s, int sOff,
            double[] u, int uOff, int ldu, double[] vt, int vtOff, int ldvt) {
        Args.present("dgesvd", "jobu", jobu, "ALL, THIN, OVERWRITE or NONE");
        Args.present("dgesvd", "jobvt", jobvt, "ALL, THIN, OVERWRITE or NONE");
        if (jobu == OVERWRITE && jobvt == OVERWRITE) {
            throw Args.bad("dgesvd", "jobvt", jobvt, "another value where jobu is OVERWRITE");
        }
        decomposition("dgesvd", jobu, jobvt, m, n, a, aOff, lda, s, sOff, u, uOff, ldu, vt, vtOff, ldvt);
        return drivers().dgesvd(jobu, jobvt, m, n, a, aOff, lda, s, sOff, u, uOff, ldu, vt, vtOff, ldvt);
    }

    @Override
    default int dgesdd(SvdJob jobz, int m, int n, double[] a, int aOff, int lda, double[] s, int sOff, double[] u,
            int uOff, int ldu, double[] vt, int vtOff, int ldvt) {
        Args.present("dgesdd", "jobz", jobz, "ALL, THIN, OVERWRITE or NONE");
        SvdJob jobu = jobz == OVERWRITE && m < n ? ALL : jobz, jobvt = jobz == OVERWRITE && m >= n ? ALL : jobz;
        decomposition("dgesdd", jobu, jobvt, m, n, a, aOff, lda, s, sOff, u, uOff, ldu, vt, vtOff, ldvt);
        return drivers().dgesdd(jobz, m, n, a, aOff, lda, s, sOff, u, uOff, ldu, vt, vtOff, ldvt);
    }

    @Override
    default int dgesvj(Part joba, Job jobu, Compz jobv, int m, int n, double[] a, int aOff, int lda, double[] sva,
            int svaOff, int mv, double[] v, int vOff, int ldv) {
        Args.present("dgesvj", "joba", joba, "ALL, UPPER or LOWER");
        Args.present("dgesvj", "jobu", jobu, "NONE or VECTORS");
        Args.present("dgesvj", "jobv", jobv, "NONE, INITIALIZE or VECTORS");
        Args.dim("dgesvj", "m", m);
        Checks.atMost("dgesvj", "n", n, "m", m);
        Args.dim("dgesvj", "mv", mv);
        int rows = jobv == Compz.NONE ? 0 : jobv == Compz.INITIALIZE ? n : mv, cols = jobv == Compz.NONE ? 0 : n;
        Args.ld("dgesvj", "lda", lda, "m", m);
        Args.ld("dgesvj", "ldv", ldv, "rows of v", rows);
        Operands operands = new Operands("dgesvj");
        operands.writes("a", a, aOff, m, n, lda);
        operands.writes("sva", sva, svaOff, n);
        if (rows > 0) operands.writes("v", v, vOff, rows, cols, ldv);
        return drivers().dgesvj(joba, jobu, jobv, m, n, a, aOff, lda, sva, svaOff, mv, v, vOff, ldv);
    }

    @Override
    default int dgejsv(SvdJob jobu, Job jobv, int m, int n, double[] a, int aOff, int lda, double[] sva, int svaOff,
            double[] u, int uOff, int ldu, double[] v, int vOff, int ldv) {
        Args.present("dgejsv", "jobu", jobu, "ALL, THIN or NONE");
        if (jobu == OVERWRITE) throw Args.bad("dgejsv", "jobu", jobu, "ALL, THIN or NONE");
        Args.present("dgejsv", "jobv", jobv, "NONE or VECTORS");
        Args.dim("dgejsv", "m", m);
        Checks.atMost("dgejsv", "n", n, "m", m);
        int uCols = jobu == NONE ? 0 : jobu == ALL ? m : n, vCols = jobv == Job.NONE ? 0 : n;
        Args.ld("dgejsv", "lda", lda, "m", m);
        Args.ld("dgejsv", "ldu", ldu, "rows of u", uCols == 0 ? 0 : m);
        Args.ld("dgejsv", "ldv", ldv, "rows of v", vCols);
        Operands operands = new Operands("dgejsv");
        operands.writes("a", a, aOff, m, n, lda);
        operands.writes("sva", sva, svaOff, n);
        if (uCols > 0) operands.writes("u", u, uOff, m, uCols, ldu);
        if (vCols > 0) operands.writes("v", v, vOff, n, n, ldv);
        return drivers().dgejsv(jobu, jobv, m, n, a, aOff, lda, sva, svaOff, u, uOff, ldu, v, vOff, ldv);
    }

    @Override
    default Svdx dgesvdx(Job jobu, Job jobvt, Range range, int m, int n, double[] a, int aOff, int lda, double vl,
            double vu, int il, int iu, double[] s, int sOff, double[] u, int uOff, int ldu, double[] vt, int vtOff,
            int ldvt) {
        Args.present("dgesvdx", "jobu", jobu, "NONE or VECTORS");
        Args.present("dgesvdx", "jobvt", jobvt, "NONE or VECTORS");
        Args.present("dgesvdx", "range", range, "ALL, VALUES or INDICES");
        Args.dim("dgesvdx", "m", m);
        Args.dim("dgesvdx", "n", n);
        Args.ld("dgesvdx", "lda", lda, "m", m);
        int k = Math.min(m, n);
        Selection.checkSizes("dgesvdx", range, k, vl, vu, il, iu);
        int most = Selection.most(range, k, il, iu);
        int uCols = jobu == Job.NONE ? 0 : most, vtRows = jobvt == Job.NONE ? 0 : most;
        Args.ld("dgesvdx", "ldu", ldu, "rows of u", jobu == Job.NONE ? 0 : m);
        Args.ld("dgesvdx", "ldvt", ldvt, "rows of vt", vtRows);
        Operands operands = new Operands("dgesvdx");
        operands.writes("a", a, aOff, m, n, lda);
        operands.writes("s", s, sOff, k);
        if (uCols > 0) operands.writes("u", u, uOff, m, uCols, ldu);
        if (vtRows > 0) operands.writes("vt", vt, vtOff, vtRows, n, ldvt);
        return drivers().dgesvdx(jobu, jobvt, range, m, n, a, aOff, lda, vl, vu, il, iu, s, sOff, u, uOff, ldu, vt,
                vtOff, ldvt);
    }

    private static void decomposition(String routine, SvdJob jobu, SvdJob jobvt, int m, int n, double[] a, int aOff,
            int lda, double[] s, int sOff, double[] u, int uOff, int ldu, double[] vt, int vtOff, int ldvt) {
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
