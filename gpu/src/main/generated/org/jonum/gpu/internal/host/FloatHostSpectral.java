// Generated from DoubleHostSpectral.java by build/Float32.java. Do not edit.
package org.jonum.gpu.internal.host;

import static org.jonum.gpu.internal.host.Flops.size;

import org.jonum.blas.Trans;
import org.jonum.blas.Uplo;
import org.jonum.lapack.Job;
import org.jonum.lapack.SvdJob;

/// Eigenvalues and singular values on the device.
abstract class FloatHostSpectral extends FloatHostLinear {
    FloatHostSpectral(HostBlas engine) {
        super(engine);
    }

    @Override
    public int ssyev(Job jobz, Uplo uplo, int n, float[] a, int aOff, int lda, float[] w, int wOff) {
        return symmetric("ssyev", jobz, uplo, n, a, aOff, lda, w, wOff) ? 0
                : super.ssyev(jobz, uplo, n, a, aOff, lda, w, wOff);
    }

    @Override
    public int ssyevd(Job jobz, Uplo uplo, int n, float[] a, int aOff, int lda, float[] w, int wOff) {
        return symmetric("ssyevd", jobz, uplo, n, a, aOff, lda, w, wOff) ? 0
                : super.ssyevd(jobz, uplo, n, a, aOff, lda, w, wOff);
    }

    /// Whether the device has done it.
    private boolean symmetric(String routine, Job jobz, Uplo uplo, int n, float[] a, int aOff, int lda, float[] w,
            int wOff) {
        boolean vectors = jobz == Job.VECTORS;
        if (!floatsPay(routine, Work.SYMMETRIC, (vectors ? 9 : 4) * size(n, n) * n / 3,
                (vectors ? 2 : 1) * size(n, n) + n)
                || !numbers(routine, finiteFloats.triangle(uplo, n, a, aOff, lda))) {
            return false;
        }
        try (DeviceCall d = call(routine)) {
            long x = d.send(uplo, n, a, aOff, lda), v = d.roomForFloats(n, 1);
            d.solver().ssyevd(vectors, uplo, n, x, n, v, d.info(), d.work());
            if (d.outcome() != 0) return failed(routine);
            d.fetch(v, n, 1, w, wOff, n);
            if (vectors) d.fetch(x, n, n, a, aOff, lda);
            return true;
        }
    }

    /// Without left vectors, which the library has not.
    @Override
    public int sgeev(Job jobvl, Job jobvr, int n, float[] a, int aOff, int lda, float[] wr, int wrOff,
            float[] wi, int wiOff, float[] vl, int vlOff, int ldvl, float[] vr, int vrOff, int ldvr) {
        boolean vectors = jobvr == Job.VECTORS;
        if (has("sgeev", jobvl == Job.NONE && hasGeev())
                && floatsPay("sgeev", Work.EIGEN, (vectors ? 25 : 10) * size(n, n) * n,
                        (vectors ? 2 : 1) * size(n, n) + 2 * n)
                && numbers("sgeev", finiteFloats.matrix(n, n, a, aOff, lda))) {
            try (DeviceCall d = call("sgeev")) {
                long x = d.send(n, n, a, aOff, lda), w = d.roomForFloats(n, 2);
                long y = vectors ? d.roomForFloats(n, n) : 0;
                d.solver().sgeev(vectors, n, x, n, w, y, n, d.info(), d.work());
                if (d.outcome() == 0) {
                    d.fetch(w, n, 1, wr, wrOff, n);
                    d.fetch(w + (long) n * Float.BYTES, n, 1, wi, wiOff, n);
                    if (vectors) d.fetch(y, n, n, vr, vrOff, ldvr);
                    return 0;
                }
            }
            failed("sgeev");
        }
        return super.sgeev(jobvl, jobvr, n, a, aOff, lda, wr, wrOff, wi, wiOff, vl, vlOff, ldvl, vr, vrOff, ldvr);
    }

    @Override
    public int sgesvd(SvdJob jobu, SvdJob jobvt, int m, int n, float[] a, int aOff, int lda, float[] s, int sOff,
            float[] u, int uOff, int ldu, float[] vt, int vtOff, int ldvt) {
        return singular("sgesvd", jobu, jobvt, m, n, a, aOff, lda, s, sOff, u, uOff, ldu, vt, vtOff, ldvt) ? 0
                : super.sgesvd(jobu, jobvt, m, n, a, aOff, lda, s, sOff, u, uOff, ldu, vt, vtOff, ldvt);
    }

    @Override
    public int sgesdd(SvdJob jobz, int m, int n, float[] a, int aOff, int lda, float[] s, int sOff,
            float[] u, int uOff, int ldu, float[] vt, int vtOff, int ldvt) {
        boolean over = jobz == SvdJob.OVERWRITE;                    // then only one side: the other one is square
        return singular("sgesdd", over && m < n ? SvdJob.ALL : jobz, over && m >= n ? SvdJob.ALL : jobz, m, n, a, aOff,
                lda, s,
                sOff,
                u, uOff, ldu, vt, vtOff, ldvt) ? 0
                        : super.sgesdd(jobz, m, n, a, aOff, lda, s, sOff, u, uOff, ldu, vt, vtOff, ldvt);
    }

    private static boolean none(SvdJob job) {
        return job == SvdJob.NONE;
    }

    /// Whether the device has done it. The library wants no fewer rows than columns: else Aᵀ = V·S·Uᵀ is decomposed.
    private boolean singular(String routine, SvdJob jobu, SvdJob jobvt, int m, int n, float[] a, int aOff, int lda,
            float[] s,
            int sOff,
            float[] u, int uOff, int ldu, float[] vt, int vtOff, int ldvt) {
        int k = Math.min(m, n), cols = jobu == SvdJob.ALL ? m : k, rows = jobvt == SvdJob.ALL ? n : k;
        if (!floatsPay(routine, Work.SVD, (none(jobu) && none(jobvt) ? 4 : 14) * size(m, n) * k,
                size(m, n) + (none(jobu) ? 0 : size(m, cols)) + (none(jobvt) ? 0 : size(rows, n)) + k)
                || !numbers(routine, finiteFloats.matrix(m, n, a, aOff, lda))) {
            return false;
        }
        try (DeviceCall d = call(routine)) {
            long w = d.roomForFloats(k, 1), x = d.send(m, n, a, aOff, lda);
            long left = none(jobu) ? 0 : d.roomForFloats(m, cols), right = none(jobvt) ? 0 : d.roomForFloats(rows, n);
            if (m >= n) {
                d.solver().sgesvd(letter(jobu), letter(jobvt), m, n, x, m, w, left, m, right, rows, d.info(), d.work());
            } else {
                long t = transposed(d, m, n, x);
                long v = none(jobvt) ? 0 : d.roomForFloats(n, rows), ut = none(jobu) ? 0 : d.roomForFloats(cols, m);
                d.solver().sgesvd(letter(jobvt), letter(jobu), n, m, t, n, w, v, n, ut, cols, d.info(), d.work());
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
        long t = d.roomForFloats(n, m);
        transpose(d, m, n, x, t);
        return t;
    }

    private static void transpose(DeviceCall d, int m, int n, long from, long to) {
        d.blas().sgeam(Trans.TRANS, Trans.TRANS, n, m, 1, from, m, 0, from, m, to, n);
    }
}
