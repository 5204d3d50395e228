package org.jonum.netlib.internal;

import org.jonum.blas.Uplo;
import org.jonum.lapack.Job;
import org.jonum.lapack.SvdJob;

/// Eigenvalues, singular values and the reductions to condensed form by the library.
abstract class DoubleEigenDrivers extends DoubleLeastSquaresDrivers {
    /// How many times as tall as wide a matrix may be for a copy of U with as many columns as rows.
    private static final long SQUARE = 4;

    DoubleEigenDrivers(NetlibBlas engine) {
        super(engine);
    }

    @Override
    public void dsytrd(Uplo uplo, int n, double[] a, int aOff, int lda, double[] d, int dOff, double[] e, int eOff,
            double[] tau, int tauOff) {
        if (!pays("dsytrd", n) || !finiteDoubles.triangle(uplo, n, a, aOff, lda)) {
            super.dsytrd(uplo, n, a, aOff, lda, d, dOff, e, eOff, tau, tauOff);
            return;
        }
        String u = Letters.of(uplo);
        double[] answer = new double[1];
        ask((l, i) -> l.dsytrd(u, n, a, aOff, lda, d, dOff, e, eOff, tau, tauOff, answer, 0, -1, i));
        double[] work = work(answer);
        call((l, i) -> l.dsytrd(u, n, a, aOff, lda, d, dOff, e, eOff, tau, tauOff, work, 0, work.length, i));
    }

    @Override
    public int dsyev(Job jobz, Uplo uplo, int n, double[] a, int aOff, int lda, double[] w, int wOff) {
        if (!pays("dsyev", n) || !finiteDoubles.triangle(uplo, n, a, aOff, lda)) {
            return super.dsyev(jobz, uplo, n, a, aOff, lda, w, wOff);
        }
        String z = Letters.of(jobz), u = Letters.of(uplo);
        double[] answer = new double[1];
        ask((l, i) -> l.dsyev(z, u, n, a, aOff, lda, w, wOff, answer, 0, -1, i));
        double[] work = work(answer);
        return call((l, i) -> l.dsyev(z, u, n, a, aOff, lda, w, wOff, work, 0, work.length, i));
    }

    @Override
    public int dsyevd(Job jobz, Uplo uplo, int n, double[] a, int aOff, int lda, double[] w, int wOff) {
        if (!pays("dsyevd", n) || !finiteDoubles.triangle(uplo, n, a, aOff, lda)) {
            return super.dsyevd(jobz, uplo, n, a, aOff, lda, w, wOff);
        }
        String z = Letters.of(jobz), u = Letters.of(uplo);
        double[] answer = new double[1];
        int[] iAnswer = new int[1];
        ask((l, i) -> l.dsyevd(z, u, n, a, aOff, lda, w, wOff, answer, 0, -1, iAnswer, 0, -1, i));
        double[] work = work(answer);
        int[] iwork = new int[Math.max(1, iAnswer[0])];
        return call((l, i) -> l.dsyevd(z, u, n, a, aOff, lda, w, wOff, work, 0, work.length, iwork, 0, iwork.length,
                i));
    }

    @Override
    public void dgehrd(int n, int ilo, int ihi, double[] a, int aOff, int lda, double[] tau, int tauOff) {
        if (!pays("dgehrd", n) || !finiteDoubles.matrix(n, n, a, aOff, lda)) {
            super.dgehrd(n, ilo, ihi, a, aOff, lda, tau, tauOff);
            return;
        }
        DoubleOperand p = DoubleOperand.of(n, n, a, aOff, lda);
        double[] answer = new double[1];
        ask((l, i) -> l.dgehrd(n, ilo + 1, ihi, p.a, p.off, p.ld, tau, tauOff, answer, 0, -1, i));
        answer[0] = Math.max(n, answer[0]);                         // where nothing is to be reduced it asks for too little
        double[] work = work(answer);
        call((l, i) -> l.dgehrd(n, ilo + 1, ihi, p.a, p.off, p.ld, tau, tauOff, work, 0, work.length, i));
        p.back();
    }

    @Override
    public int dgeev(Job jobvl, Job jobvr, int n, double[] a, int aOff, int lda, double[] wr, int wrOff,
            double[] wi, int wiOff, double[] vl, int vlOff, int ldvl, double[] vr, int vrOff, int ldvr) {
        if (!pays("dgeev", n) || !finiteDoubles.matrix(n, n, a, aOff, lda)) {
            return super.dgeev(jobvl, jobvr, n, a, aOff, lda, wr, wrOff, wi, wiOff, vl, vlOff, ldvl, vr, vrOff, ldvr);
        }
        String left = Letters.of(jobvl), right = Letters.of(jobvr);
        DoubleOperand p = DoubleOperand.of(n, n, a, aOff, lda);
        DoubleOperand x = wanted(jobvl == Job.VECTORS ? n : 0, n, vl, vlOff, ldvl, n);
        DoubleOperand y = wanted(jobvr == Job.VECTORS ? n : 0, n, vr, vrOff, ldvr, n);
        double[] answer = new double[1];
        ask((l, i) -> l.dgeev(left, right, n, p.a, p.off, p.ld, wr, wrOff, wi, wiOff, x.a, x.off, x.ld,
                y.a, y.off, y.ld, answer, 0, -1, i));
        double[] work = work(answer);
        int info = call((l, i) -> l.dgeev(left, right, n, p.a, p.off, p.ld, wr, wrOff, wi, wiOff, x.a, x.off, x.ld,
                y.a, y.off, y.ld, work, 0, work.length, i));
        p.back();
        x.back();
        y.back();
        return info;
    }

    @Override
    public int dggev(Job jobvl, Job jobvr, int n, double[] a, int aOff, int lda, double[] b, int bOff, int ldb,
            double[] alphar, int alpharOff, double[] alphai, int alphaiOff, double[] beta, int betaOff,
            double[] vl, int vlOff, int ldvl, double[] vr, int vrOff, int ldvr) {
        if (!pays("dggev", n) || !finiteDoubles.matrix(n, n, a, aOff, lda)
                || !finiteDoubles.matrix(n, n, b, bOff, ldb)) {
            return super.dggev(jobvl, jobvr, n, a, aOff, lda, b, bOff, ldb, alphar, alpharOff, alphai, alphaiOff,
                    beta, betaOff, vl, vlOff, ldvl, vr, vrOff, ldvr);
        }
        String left = Letters.of(jobvl), right = Letters.of(jobvr);
        DoubleOperand p = DoubleOperand.of(n, n, a, aOff, lda), q = DoubleOperand.of(n, n, b, bOff, ldb);
        DoubleOperand x = wanted(jobvl == Job.VECTORS ? n : 0, n, vl, vlOff, ldvl, n);
        DoubleOperand y = wanted(jobvr == Job.VECTORS ? n : 0, n, vr, vrOff, ldvr, n);
        double[] answer = new double[1];
        ask((l, i) -> l.dggev(left, right, n, p.a, p.off, p.ld, q.a, q.off, q.ld, alphar, alpharOff, alphai, alphaiOff,
                beta, betaOff, x.a, x.off, x.ld, y.a, y.off, y.ld, answer, 0, -1, i));
        double[] work = work(answer);
        int info = call((l, i) -> l.dggev(left, right, n, p.a, p.off, p.ld, q.a, q.off, q.ld, alphar, alpharOff,
                alphai, alphaiOff, beta, betaOff, x.a, x.off, x.ld, y.a, y.off, y.ld, work, 0, work.length, i));
        p.back();
        q.back();
        x.back();
        y.back();
        return info;
    }

    @Override
    public void dgebrd(int m, int n, double[] a, int aOff, int lda, double[] d, int dOff, double[] e, int eOff,
            double[] tauq, int tauqOff, double[] taup, int taupOff) {
        if (!pays("dgebrd", Math.min(m, n)) || !finiteDoubles.matrix(m, n, a, aOff, lda)) {
            super.dgebrd(m, n, a, aOff, lda, d, dOff, e, eOff, tauq, tauqOff, taup, taupOff);
            return;
        }
        DoubleOperand p = DoubleOperand.of(m, n, a, aOff, lda);
        double[] answer = new double[1];
        ask((l, i) -> l.dgebrd(m, n, p.a, p.off, p.ld, d, dOff, e, eOff, tauq, tauqOff, taup, taupOff,
                answer, 0, -1, i));
        double[] work = work(answer);
        call((l, i) -> l.dgebrd(m, n, p.a, p.off, p.ld, d, dOff, e, eOff, tauq, tauqOff, taup, taupOff,
                work, 0, work.length, i));
        p.back();
    }

    @Override
    public int dgesvd(SvdJob jobu, SvdJob jobvt, int m, int n, double[] a, int aOff, int lda, double[] s, int sOff,
            double[] u, int uOff, int ldu, double[] vt, int vtOff, int ldvt) {
        int k = Math.min(m, n);
        if (!pays("dgesvd", k) || jobu == SvdJob.THIN && tall(m, n) || !finiteDoubles.matrix(m, n, a, aOff, lda)) {
            return super.dgesvd(jobu, jobvt, m, n, a, aOff, lda, s, sOff, u, uOff, ldu, vt, vtOff, ldvt);
        }
        int colsU = jobu == SvdJob.ALL ? m : jobu == SvdJob.THIN ? k : 0;
        int rowsV = jobvt == SvdJob.ALL ? n : jobvt == SvdJob.THIN ? k : 0;
        String left = Letters.of(jobu), right = Letters.of(jobvt);
        DoubleOperand p = DoubleOperand.of(m, n, a, aOff, lda);
        DoubleOperand x = wanted(colsU == 0 ? 0 : m, colsU, u, uOff, ldu, m);
        DoubleOperand y = wanted(rowsV, n, vt, vtOff, ldvt, n);
        double[] answer = new double[1];
        ask((l, i) -> l.dgesvd(left, right, m, n, p.a, p.off, p.ld, s, sOff, x.a, x.off, x.ld, y.a, y.off, y.ld,
                answer, 0, -1, i));
        double[] work = work(answer);
        int info = call((l, i) -> l.dgesvd(left, right, m, n, p.a, p.off, p.ld, s, sOff, x.a, x.off, x.ld,
                y.a, y.off, y.ld, work, 0, work.length, i));
        p.back();
        x.back();
        y.back();
        return info;
    }

    @Override
    public int dgesdd(SvdJob jobz, int m, int n, double[] a, int aOff, int lda, double[] s, int sOff,
            double[] u, int uOff, int ldu, double[] vt, int vtOff, int ldvt) {
        int k = Math.min(m, n);
        if (!pays("dgesdd", k) || jobz == SvdJob.THIN && tall(m, n) || !finiteDoubles.matrix(m, n, a, aOff, lda)) {
            return super.dgesdd(jobz, m, n, a, aOff, lda, s, sOff, u, uOff, ldu, vt, vtOff, ldvt);
        }
        boolean all = jobz == SvdJob.ALL, thin = jobz == SvdJob.THIN, over = jobz == SvdJob.OVERWRITE;
        int colsU = all || over && m < n ? m : thin ? k : 0, rowsV = all || over && m >= n ? n : thin ? k : 0;
        String job = Letters.of(jobz);
        DoubleOperand p = DoubleOperand.of(m, n, a, aOff, lda);
        DoubleOperand x = wanted(colsU == 0 ? 0 : m, colsU, u, uOff, ldu, m);
        DoubleOperand y = wanted(rowsV, n, vt, vtOff, ldvt, n);
        int[] iwork = new int[8 * k];
        double[] answer = new double[1];
        ask((l, i) -> l.dgesdd(job, m, n, p.a, p.off, p.ld, s, sOff, x.a, x.off, x.ld, y.a, y.off, y.ld,
                answer, 0, -1, iwork, 0, i));
        double[] work = work(answer);
        int info = call((l, i) -> l.dgesdd(job, m, n, p.a, p.off, p.ld, s, sOff, x.a, x.off, x.ld, y.a, y.off, y.ld,
                work, 0, work.length, iwork, 0, i));
        p.back();
        x.back();
        y.back();
        return info;
    }

    /// netlib wants room for all of U, even where some columns are asked for: whether that is too much.
    private static boolean tall(int m, int n) {
        return m > SQUARE * n || (long) m * m > Integer.MAX_VALUE;
    }

    /// A matrix of results; for one without rows that nobody wants, something that may be passed.
    private static DoubleOperand wanted(int rows, int cols, double[] a, int off, int ld,
            int colsChecked) {
        return rows == 0 ? DoubleOperand.of(1, 1, new double[1], 0, 1, colsChecked)
                : DoubleOperand.of(rows, cols, a, off, ld, colsChecked);
    }
}
