package org.jonum.gpu.internal.host;

import static org.jonum.gpu.internal.host.Flops.size;

import org.jonum.blas.Trans;
import org.jonum.blas.Uplo;
import org.jonum.lapack.Job;
import org.jonum.lapack.SvdJob;

/// Eigenvalues and singular values on the device.
abstract class DoubleHostSpectral extends DoubleHostLinear {
    DoubleHostSpectral(HostBlas engine) {
        super(engine);
    }

    @Override
    public int dsyev(Job jobz, Uplo uplo, int n, double[] a, int aOff, int lda, double[] w, int wOff) {
        return symmetric("dsyev", jobz, uplo, n, a, aOff, lda, w, wOff) ? 0
                : super.dsyev(jobz, uplo, n, a, aOff, lda, w, wOff);
    }

    @Override
    public int dsyevd(Job jobz, Uplo uplo, int n, double[] a, int aOff, int lda, double[] w, int wOff) {
        return symmetric("dsyevd", jobz, uplo, n, a, aOff, lda, w, wOff) ? 0
                : super.dsyevd(jobz, uplo, n, a, aOff, lda, w, wOff);
    }

    /// Whether the device has done it.
    private boolean symmetric(String routine, Job jobz, Uplo uplo, int n, double[] a, int aOff, int lda, double[] w,
            int wOff) {
        boolean vectors = jobz == Job.VECTORS;
        if (!doublesPay(routine, Work.SYMMETRIC, (vectors ? 9 : 4) * size(n, n) * n / 3,
                (vectors ? 2 : 1) * size(n, n) + n)
                || !numbers(routine, finiteDoubles.triangle(uplo, n, a, aOff, lda))) {
            return false;
        }
        try (DeviceCall d = call(routine)) {
            long x = d.send(uplo, n, a, aOff, lda), v = d.roomForDoubles(n, 1);
            d.solver().dsyevd(vectors, uplo, n, x, n, v, d.info(), d.work());
            if (d.outcome() != 0) return failed(routine);
            d.fetch(v, n, 1, w, wOff, n);
            if (vectors) d.fetch(x, n, n, a, aOff, lda);
            return true;
        }
    }

    /// Without left vectors, which the library has not.
    @Override
    public int dgeev(Job jobvl, Job jobvr, int n, double[] a, int aOff, int lda, double[] wr, int wrOff,
            double[] wi, int wiOff, double[] vl, int vlOff, int ldvl, double[] vr, int vrOff, int ldvr) {
        boolean vectors = jobvr == Job.VECTORS;
        if (has("dgeev", jobvl == Job.NONE && hasGeev())
                && doublesPay("dgeev", Work.EIGEN, (vectors ? 25 : 10) * size(n, n) * n,
                        (vectors ? 2 : 1) * size(n, n) + 2 * n)
                && numbers("dgeev", finiteDoubles.matrix(n, n, a, aOff, lda))) {
            try (DeviceCall d = call("dgeev")) {
                long x = d.send(n, n, a, aOff, lda), w = d.roomForDoubles(n, 2);
                long y = vectors ? d.roomForDoubles(n, n) : 0;
                d.solver().dgeev(vectors, n, x, n, w, y, n, d.info(), d.work());
                if (d.outcome() == 0) {
                    d.fetch(w, n, 1, wr, wrOff, n);
                    d.fetch(w + (long) n * Double.BYTES, n, 1, wi, wiOff, n);
                    if (vectors) d.fetch(y, n, n, vr, vrOff, ldvr);
                    return 0;
                }
            }
            failed("dgeev");
        }
        return super.dgeev(jobvl, jobvr, n, a, aOff, lda, wr, wrOff, wi, wiOff, vl, vlOff, ldvl, vr, vrOff, ldvr);
    }

    @Override
    public int dgesvd(SvdJob jobu, SvdJob jobvt, int m, int n, double[] a, int aOff, int lda, double[] s, int sOff,
            double[] u, int uOff, int ldu, double[] vt, int vtOff, int ldvt) {
        return singular("dgesvd", jobu, jobvt, m, n, a, aOff, lda, s, sOff, u, uOff, ldu, vt, vtOff, ldvt) ? 0
                : super.dgesvd(jobu, jobvt, m, n, a, aOff, lda, s, sOff, u, uOff, ldu, vt, vtOff, ldvt);
    }

    @Override
    public int dgesdd(SvdJob jobz, int m, int n, double[] a, int aOff, int lda, double[] s, int sOff,
            double[] u, int uOff, int ldu, double[] vt, int vtOff, int ldvt) {
        boolean over = jobz == SvdJob.OVERWRITE;                    // then only one side: the other one is square
        return singular("dgesdd", over && m < n ? SvdJob.ALL : jobz, over && m >= n ? SvdJob.ALL : jobz, m, n, a, aOff,
                lda, s,
                sOff,
                u, uOff, ldu, vt, vtOff, ldvt) ? 0
                        : super.dgesdd(jobz, m, n, a, aOff, lda, s, sOff, u, uOff, ldu, vt, vtOff, ldvt);
    }

    private static boolean none(SvdJob job) {
        return job == SvdJob.NONE;
    }

    /// Whether the device has done it. The library wants no fewer rows than columns: else Aᵀ = V·S·Uᵀ is decomposed.
    private boolean singular(String routine, SvdJob jobu, SvdJob jobvt, int m, int n, double[] a, int aOff, int lda,
            double[] s,
            int sOff,
            double[] u, int uOff, int ldu, double[] vt, int vtOff, int ldvt) {
        int k = Math.min(m, n), cols = jobu == SvdJob.ALL ? m : k, rows = jobvt == SvdJob.ALL ? n : k;
        if (!doublesPay(routine, Work.SVD, (none(jobu) && none(jobvt) ? 4 : 14) * size(m, n) * k,
                size(m, n) + (none(jobu) ? 0 : size(m, cols)) + (none(jobvt) ? 0 : size(rows, n)) + k)
                || !numbers(routine, finiteDoubles.matrix(m, n, a, aOff, lda))) {
            return false;
        }
        try (DeviceCall d = call(routine)) {
            long w = d.roomForDoubles(k, 1), x = d.send(m, n, a, aOff, lda);
            long left = none(jobu) ? 0 : d.roomForDoubles(m, cols), right = none(jobvt) ? 0 : d.roomForDoubles(rows, n);
            if (m >= n) {
                d.solver().dgesvd(letter(jobu), letter(jobvt), m, n, x, m, w, left, m, right, rows, d.info(), d.work());
            } else {
                long t = transposed(d, m, n, x);
                long v = none(jobvt) ? 0 : d.roomForDoubles(n, rows), ut = none(jobu) ? 0 : d.roomForDoubles(cols, m);
                d.solver().dgesvd(letter(jobvt), letter(jobu), n, m, t, n, w, v, n, ut, cols, d.info(), d.work());
                if (!none(jobu)) transpose(d, cols, m, ut, left);
                if (!none(jobvt)) transpose(d, n, rows, v, right);
            }
            if (d.outcome() != 0) return failed(routine);
            d.fetch(w, k, 1, s, sOff, k);
            if (jobu == SvdJob.OVERWRITE) d.fetch(left, m, cols, a, aOff, lda);
            else if (!none(jobu)) d.fetch(left, m, cols, u, uOff, ldu);
            if (jobvt == SvdJob.OVERWRITE) d.fetch(right, rows, n, a, aOff, lda);
            else if (!none(jobvt)) d.fetch(right, rows, n, vt, vtOff, ldvt);
            return true;
        }
    }

    private static char letter(SvdJob job) {
        return none(job) ? 'N' : job == SvdJob.ALL ? 'A' : 'S';
    }

    /// {@return the address of the transpose of an m×n matrix}
    private static long transposed(DeviceCall d, int m, int n, long x) {
        long t = d.roomForDoubles(n, m);
        transpose(d, m, n, x, t);
        return t;
    }

    private static void transpose(DeviceCall d, int m, int n, long from, long to) {
        d.blas().dgeam(Trans.TRANS, Trans.TRANS, n, m, 1, from, m, 0, from, m, to, n);
    }
}
