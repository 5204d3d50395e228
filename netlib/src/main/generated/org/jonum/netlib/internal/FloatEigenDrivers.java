// Generated from DoubleEigenDrivers.java by build/Float32.java. Do not edit.
package org.jonum.netlib.internal;

import org.jonum.blas.Uplo;
import org.jonum.lapack.Job;
import org.jonum.lapack.SvdJob;

/// Eigenvalues, singular values and the reductions to condensed form by the library.
abstract class FloatEigenDrivers extends FloatLeastSquaresDrivers {
    /// How many times as tall as wide a matrix may be for a copy of U with as many columns as rows.
    private static final long SQUARE = 4;

    FloatEigenDrivers(NetlibBlas engine) {
        super(engine);
    }

    @Override
    public void ssytrd(Uplo uplo, int n, float[] a, int aOff, int lda, float[] d, int dOff, float[] e, int eOff,
            float[] tau, int tauOff) {
        if (!pays("ssytrd", n) || !finiteFloats.triangle(uplo, n, a, aOff, lda)) {
            super.ssytrd(uplo, n, a, aOff, lda, d, dOff, e, eOff, tau, tauOff);
            return;
        }
        String u = Letters.of(uplo);
        float[] answer = new float[1];
        ask((l, i) -> l.ssytrd(u, n, a, aOff, lda, d, dOff, e, eOff, tau, tauOff, answer, 0, -1, i));
        float[] work = work(answer);
        call((l, i) -> l.ssytrd(u, n, a, aOff, lda, d, dOff, e, eOff, tau, tauOff, work, 0, work.length, i));
    }

    @Override
    public int ssyev(Job jobz, Uplo uplo, int n, float[] a, int aOff, int lda, float[] w, int wOff) {
        if (!pays("ssyev", n) || !finiteFloats.triangle(uplo, n, a, aOff, lda)) {
            return super.ssyev(jobz, uplo, n, a, aOff, lda, w, wOff);
        }
        String z = Letters.of(jobz), u = Letters.of(uplo);
        float[] answer = new float[1];
        ask((l, i) -> l.ssyev(z, u, n, a, aOff, lda, w, wOff, answer, 0, -1, i));
        float[] work = work(answer);
        return call((l, i) -> l.ssyev(z, u, n, a, aOff, lda, w, wOff, work, 0, work.length, i));
    }

    @Override
    public int ssyevd(Job jobz, Uplo uplo, int n, float[] a, int aOff, int lda, float[] w, int wOff) {
        if (!pays("ssyevd", n) || !finiteFloats.triangle(uplo, n, a, aOff, lda)) {
            return super.ssyevd(jobz, uplo, n, a, aOff, lda, w, wOff);
        }
        String z = Letters.of(jobz), u = Letters.of(uplo);
        float[] answer = new float[1];
        int[] iAnswer = new int[1];
        ask((l, i) -> l.ssyevd(z, u, n, a, aOff, lda, w, wOff, answer, 0, -1, iAnswer, 0, -1, i));
        float[] work = work(answer);
        int[] iwork = new int[Math.max(1, iAnswer[0])];
        return call((l, i) -> l.ssyevd(z, u, n, a, aOff, lda, w, wOff, work, 0, work.length, iwork, 0, iwork.length,
                i));
    }

    @Override
    public void sgehrd(int n, int ilo, int ihi, float[] a, int aOff, int lda, float[] tau, int tauOff) {
        if (!pays("sgehrd", n) || !finiteFloats.matrix(n, n, a, aOff, lda)) {
            super.sgehrd(n, ilo, ihi, a, aOff, lda, tau, tauOff);
            return;
        }
        FloatOperand p = FloatOperand.of(n, n, a, aOff, lda);
        float[] answer = new float[1];
        ask((l, i) -> l.sgehrd(n, ilo + 1, ihi, p.a, p.off, p.ld, tau, tauOff, answer, 0, -1, i));
        answer[0] = Math.max(n, answer[0]);                         // where nothing is to be reduced it asks for too little
        float[] work = work(answer);
        call((l, i) -> l.sgehrd(n, ilo + 1, ihi, p.a, p.off, p.ld, tau, tauOff, work, 0, work.length, i));
        p.back();
    }

    @Override
    public int sgeev(Job jobvl, Job jobvr, int n, float[] a, int aOff, int lda, float[] wr, int wrOff,
            float[] wi, int wiOff, float[] vl, int vlOff, int ldvl, float[] vr, int vrOff, int ldvr) {
        if (!pays("sgeev", n) || !finiteFloats.matrix(n, n, a, aOff, lda)) {
            return super.sgeev(jobvl, jobvr, n, a, aOff, lda, wr, wrOff, wi, wiOff, vl, vlOff, ldvl, vr, vrOff, ldvr);
        }
        String left = Letters.of(jobvl), right = Letters.of(jobvr);
        FloatOperand p = FloatOperand.of(n, n, a, aOff, lda);
        FloatOperand x = wanted(jobvl == Job.VECTORS ? n : 0, n, vl, vlOff, ldvl, n);
        FloatOperand y = wanted(jobvr == Job.VECTORS ? n : 0, n, vr, vrOff, ldvr, n);
        float[] answer = new float[1];
        ask((l, i) -> l.sgeev(left, right, n, p.a, p.off, p.ld, wr, wrOff, wi, wiOff, x.a, x.off, x.ld,
                y.a, y.off, y.ld, answer, 0, -1, i));
        float[] work = work(answer);
        int info = call((l, i) -> l.sgeev(left, right, n, p.a, p.off, p.ld, wr, wrOff, wi, wiOff, x.a, x.off, x.ld,
                y.a, y.off, y.ld, work, 0, work.length, i));
        p.back();
        x.back();
        y.back();
        return info;
    }

    @Override
    public int sggev(Job jobvl, Job jobvr, int n, float[] a, int aOff, int lda, float[] b, int bOff, int ldb,
            float[] alphar, int alpharOff, float[] alphai, int alphaiOff, float[] beta, int betaOff,
            float[] vl, int vlOff, int ldvl, float[] vr, int vrOff, int ldvr) {
        if (!pays("sggev", n) || !finiteFloats.matrix(n, n, a, aOff, lda)
                || !finiteFloats.matrix(n, n, b, bOff, ldb)) {
            return super.sggev(jobvl, jobvr, n, a, aOff, lda, b, bOff, ldb, alphar, alpharOff, alphai, alphaiOff,
                    beta, betaOff, vl, vlOff, ldvl, vr, vrOff, ldvr);
        }
        String left = Letters.of(jobvl), right = Letters.of(jobvr);
        FloatOperand p = FloatOperand.of(n, n, a, aOff, lda), q = FloatOperand.of(n, n, b, bOff, ldb);
        FloatOperand x = wanted(jobvl == Job.VECTORS ? n : 0, n, vl, vlOff, ldvl, n);
        FloatOperand y = wanted(jobvr == Job.VECTORS ? n : 0, n, vr, vrOff, ldvr, n);
        float[] answer = new float[1];
        ask((l, i) -> l.sggev(left, right, n, p.a, p.off, p.ld, q.a, q.off, q.ld, alphar, alpharOff, alphai, alphaiOff,
                beta, betaOff, x.a, x.off, x.ld, y.a, y.off, y.ld, answer, 0, -1, i));
        float[] work = work(answer);
        int info = call((l, i) -> l.sggev(left, right, n, p.a, p.off, p.ld, q.a, q.off, q.ld, alphar, alpharOff,
                alphai, alphaiOff, beta, betaOff, x.a, x.off, x.ld, y.a, y.off, y.ld, work, 0, work.length, i));
        p.back();
        q.back();
        x.back();
        y.back();
        return info;
    }

    @Override
    public void sgebrd(int m, int n, float[] a, int aOff, int lda, float[] d, int dOff, float[] e, int eOff,
            float[] tauq, int tauqOff, float[] taup, int taupOff) {
        if (!pays("sgebrd", Math.min(m, n)) || !finiteFloats.matrix(m, n, a, aOff, lda)) {
            super.sgebrd(m, n, a, aOff, lda, d, dOff, e, eOff, tauq, tauqOff, taup, taupOff);
            return;
        }
        FloatOperand p = FloatOperand.of(m, n, a, aOff, lda);
        float[] answer = new float[1];
        ask((l, i) -> l.sgebrd(m, n, p.a, p.off, p.ld, d, dOff, e, eOff, tauq, tauqOff, taup, taupOff,
                answer, 0, -1, i));
        float[] work = work(answer);
        call((l, i) -> l.sgebrd(m, n, p.a, p.off, p.ld, d, dOff, e, eOff, tauq, tauqOff, taup, taupOff,
                work, 0, work.length, i));
        p.back();
    }

    @Override
    public int sgesvd(SvdJob jobu, SvdJob jobvt, int m, int n, float[] a, int aOff, int lda, float[] s, int sOff,
            float[] u, int uOff, int ldu, float[] vt, int vtOff, int ldvt) {
        int k = Math.min(m, n);
        if (!pays("sgesvd", k) || jobu == SvdJob.THIN && tall(m, n) || !finiteFloats.matrix(m, n, a, aOff, lda)) {
            return super.sgesvd(jobu, jobvt, m, n, a, aOff, lda, s, sOff, u, uOff, ldu, vt, vtOff, ldvt);
        }
        int colsU = jobu == SvdJob.ALL ? m : jobu == SvdJob.THIN ? k : 0;
        int rowsV = jobvt == SvdJob.ALL ? n : jobvt == SvdJob.THIN ? k : 0;
        String left = Letters.of(jobu), right = Letters.of(jobvt);
        FloatOperand p = FloatOperand.of(m, n, a, aOff, lda);
        FloatOperand x = wanted(colsU == 0 ? 0 : m, colsU, u, uOff, ldu, m);
        FloatOperand y = wanted(rowsV, n, vt, vtOff, ldvt, n);
        float[] answer = new float[1];
        ask((l, i) -> l.sgesvd(left, right, m, n, p.a, p.off, p.ld, s, sOff, x.a, x.off, x.ld, y.a, y.off, y.ld,
                answer, 0, -1, i));
        float[] work = work(answer);
        int info = call((l, i) -> l.sgesvd(left, right, m, n, p.a, p.off, p.ld, s, sOff, x.a, x.off, x.ld,
                y.a, y.off, y.ld, work, 0, work.length, i));
        p.back();
        x.back();
        y.back();
        return info;
    }

    @Override
    public int sgesdd(SvdJob jobz, int m, int n, float[] a, int aOff, int lda, float[] s, int sOff,
            float[] u, int uOff, int ldu, float[] vt, int vtOff, int ldvt) {
        int k = Math.min(m, n);
        if (!pays("sgesdd", k) || jobz == SvdJob.THIN && tall(m, n) || !finiteFloats.matrix(m, n, a, aOff, lda)) {
            return super.sgesdd(jobz, m, n, a, aOff, lda, s, sOff, u, uOff, ldu, vt, vtOff, ldvt);
        }
        boolean all = jobz == SvdJob.ALL, thin = jobz == SvdJob.THIN, over = jobz == SvdJob.OVERWRITE;
        int colsU = all || over && m < n ? m : thin ? k : 0, rowsV = all || over && m >= n ? n : thin ? k : 0;
        String job = Letters.of(jobz);
        FloatOperand p = FloatOperand.of(m, n, a, aOff, lda);
        FloatOperand x = wanted(colsU == 0 ? 0 : m, colsU, u, uOff, ldu, m);
        FloatOperand y = wanted(rowsV, n, vt, vtOff, ldvt, n);
        int[] iwork = new int[8 * k];
        float[] answer = new float[1];
        ask((l, i) -> l.sgesdd(job, m, n, p.a, p.off, p.ld, s, sOff, x.a, x.off, x.ld, y.a, y.off, y.ld,
                answer, 0, -1, iwork, 0, i));
        float[] work = work(answer);
        int info = call((l, i) -> l.sgesdd(job, m, n, p.a, p.off, p.ld, s, sOff, x.a, x.off, x.ld, y.a, y.off, y.ld,
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
    private static FloatOperand wanted(int rows, int cols, float[] a, int off, int ld,
            int colsChecked) {
        return rows == 0 ? FloatOperand.of(1, 1, new float[1], 0, 1, colsChecked)
                : FloatOperand.of(rows, cols, a, off, ld, colsChecked);
    }
}
