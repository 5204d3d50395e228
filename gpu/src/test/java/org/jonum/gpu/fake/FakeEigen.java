package org.jonum.gpu.fake;

import java.lang.foreign.MemorySegment;
import org.jonum.blas.Uplo;
import org.jonum.lapack.Job;
import org.jonum.lapack.SvdJob;

/// Eigenvalues and singular values of cuSOLVER. In names of functions of one precision, X stands for S and D.
@SuppressWarnings({"unused", "MemberName", "UnusedMethod", "MethodName"})
final class FakeEigen extends Buffers {
    FakeEigen(FakeCuda cuda) {
        super(cuda);
    }

    private static Job job(int code) {
        need(code == 0 || code == 1);
        return code == 1 ? Job.VECTORS : Job.NONE;
    }

    int cusolverDnXsyevd_bufferSize(long handle, long params, int jobz, int uplo, long n, int typeA, long a, long lda,
            int typeW, long w, int compute, MemorySegment device, MemorySegment host) {
        known(params);
        return say(handle, n, device, host);
    }

    int cusolverDnXsyevd(long handle, long params, int jobz, int uplo, long n, int typeA, long a, long lda, int typeW,
            long w, int compute, long buffer, long size, MemorySegment host, long hostSize, long info) {
        Real r = Real.of(typeA);
        need(typeW == typeA && compute == typeA);
        known(params);
        Job j = job(jobz);
        Uplo u = uplo(uplo);
        return later(handle, n, buffer, size, host, hostSize, info, () -> {
            Array p = matrix(r, a, lda, n, n), q = array(r, w, n);
            int k = LAPACK.dsyevd(j, u, i(n), p.x, 0, i(lda), q.x, 0);
            p.back();
            q.back();
            return k;
        });
    }

    int cusolverDnXsygvd_bufferSize(Real r, long handle, int type, int jobz, int uplo, int n, long a, int lda, long b,
            int ldb, long w, MemorySegment size) {
        return say(handle, n, size);
    }

    int cusolverDnXsygvd(Real r, long handle, int type, int jobz, int uplo, int n, long a, int lda, long b, int ldb,
            long w, long buffer, int size, long info) {
        need(type == 1);
        Job j = job(jobz);
        Uplo u = uplo(uplo);
        return later(r, handle, n, buffer, size, info, () -> {
            Array p = matrix(r, a, lda, n, n), q = matrix(r, b, ldb, n, n), v = array(r, w, n);
            int k = LAPACK.dsygvd(1, j, u, n, p.x, 0, lda, q.x, 0, ldb, v.x, 0);
            p.back();
            q.back();
            v.back();
            return k;
        });
    }

    int cusolverDnXgesvd_bufferSize(long handle, long params, byte jobu, byte jobvt, long m, long n, int typeA, long a,
            long lda, int typeS, long s, int typeU, long u, long ldu, int typeVt, long vt, long ldvt, int compute,
            MemorySegment device, MemorySegment host) {
        known(params);
        return say(handle, n, device, host);
    }

    private static SvdJob job(byte code) {
        return switch (code) {
            case 'A' -> SvdJob.ALL;
            case 'S' -> SvdJob.THIN;
            case 'N' -> SvdJob.NONE;
            default -> throw new Refused("job " + code);
        };
    }

    int cusolverDnXgesvd(long handle, long params, byte jobu, byte jobvt, long m, long n, int typeA, long a, long lda,
            int typeS, long s, int typeU, long u, long ldu, int typeVt, long vt, long ldvt, int compute, long buffer,
            long size, MemorySegment host, long hostSize, long info) {
        Real r = Real.of(typeA);
        need(typeS == typeA && typeU == typeA && typeVt == typeA && compute == typeA && m >= n);
        known(params);
        SvdJob left = job(jobu), right = job(jobvt);
        return later(handle, n, buffer, size, host, hostSize, info, () -> {
            Array p = matrix(r, a, lda, m, n), v = array(r, s, n);
            Array x = left == SvdJob.NONE ? array(r, 0, 0) : matrix(r, u, ldu, m, left == SvdJob.ALL ? m : n);
            Array y = right == SvdJob.NONE ? array(r, 0, 0) : matrix(r, vt, ldvt, n, n);
            int k = LAPACK.dgesvd(left, right, i(m), i(n), p.x, 0, i(lda), v.x, 0, x.x, 0, i(Math.max(1, ldu)), y.x, 0,
                    i(Math.max(1, ldvt)));
            p.back();
            v.back();
            x.back();
            y.back();
            return k;
        });
    }

    int cusolverDnXgeev_bufferSize(long handle, long params, int jobvl, int jobvr, long n, int typeA, long a, long lda,
            int typeW, long w, int typeVl, long vl, long ldvl, int typeVr, long vr, long ldvr, int compute,
            MemorySegment device, MemorySegment host) {
        known(params);
        return say(handle, n, device, host);
    }

    int cusolverDnXgeev(long handle, long params, int jobvl, int jobvr, long n, int typeA, long a, long lda, int typeW,
            long w, int typeVl, long vl, long ldvl, int typeVr, long vr, long ldvr, int compute, long buffer,
            long size, MemorySegment host, long hostSize, long info) {
        Real r = Real.of(typeA);
        need(typeW == typeA && typeVl == typeA && typeVr == typeA && compute == typeA && jobvl == 0);
        known(params);
        Job job = job(jobvr);
        return later(handle, n, buffer, size, host, hostSize, info, () -> {
            int m = i(n);
            Array p = matrix(r, a, lda, n, n), v = array(r, w, 2 * n);
            Array x = job == Job.NONE ? array(r, 0, 0) : matrix(r, vr, ldvr, n, n);
            int k = LAPACK.dgeev(Job.NONE, job, m, p.x, 0, i(lda), v.x, 0, v.x, m, new double[0], 0, 1, x.x, 0,
                    i(Math.max(1, ldvr)));
            p.back();
            v.back();
            x.back();
            return k;
        });
    }
}
