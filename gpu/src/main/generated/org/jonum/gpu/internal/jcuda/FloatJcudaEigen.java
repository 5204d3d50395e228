// Generated from DoubleJcudaEigen.java by build/Float32.java. Do not edit.
package org.jonum.gpu.internal.jcuda;

import static jcuda.jcusolver.JCusolverDn.cusolverDnSgesvd;
import static jcuda.jcusolver.JCusolverDn.cusolverDnSgesvd_bufferSize;
import static jcuda.jcusolver.JCusolverDn.cusolverDnSsyevd;
import static jcuda.jcusolver.JCusolverDn.cusolverDnSsyevd_bufferSize;
import static jcuda.jcusolver.JCusolverDn.cusolverDnSsygvd;
import static jcuda.jcusolver.JCusolverDn.cusolverDnSsygvd_bufferSize;

import jcuda.Pointer;
import org.jonum.blas.Uplo;
import org.jonum.gpu.internal.Codes;
import org.jonum.gpu.internal.FloatCudaEigen;
import org.jonum.gpu.internal.Workspace;

/// Eigenvalues and singular values, by JCusolver, which has no `cusolverDnXgeev`.
interface FloatJcudaEigen extends FloatCudaEigen, JcusolverCall {
    @Override
    default void ssyevd(boolean vectors, Uplo uplo, long n, long a, long lda, long w, long info, Workspace work) {
        begin();
        int job = Codes.vectors(vectors), fill = Codes.of(uplo), order = Math.toIntExact(n), ld = Math.toIntExact(lda);
        done("cusolverDnSsyevd_bufferSize",
                cusolverDnSsyevd_bufferSize(handle(), job, fill, order, p(a), ld, p(w), elements()));
        Pointer buffer = p(work.device((long) elements()[0] * Float.BYTES));
        done("cusolverDnSsyevd", cusolverDnSsyevd(handle(), job, fill, order, p(a), ld, p(w), buffer, elements()[0],
                p(info)));
    }

    @Override
    default void ssygvd(boolean vectors, Uplo uplo, int n, long a, int lda, long b, int ldb, long w, long info,
            Workspace work) {
        begin();
        int type = 1, job = Codes.vectors(vectors), fill = Codes.of(uplo);
        done("cusolverDnSsygvd_bufferSize",
                cusolverDnSsygvd_bufferSize(handle(), type, job, fill, n, p(a), lda, p(b), ldb,
                        p(w), elements()));
        Pointer buffer = p(work.device((long) elements()[0] * Float.BYTES));
        done("cusolverDnSsygvd", cusolverDnSsygvd(handle(), type, job, fill, n, p(a), lda, p(b), ldb, p(w), buffer,
                elements()[0], p(info)));
    }

    @Override
    default void sgesvd(char jobu, char jobvt, long m, long n, long a, long lda, long s, long u, long ldu, long vt,
            long ldvt, long info, Workspace work) {
        begin();
        int rows = Math.toIntExact(m), cols = Math.toIntExact(n);
        done("cusolverDnSgesvd_bufferSize", cusolverDnSgesvd_bufferSize(handle(), rows, cols, elements()));
        Pointer buffer = p(work.device((long) elements()[0] * Float.BYTES)), none = p(0);
        done("cusolverDnSgesvd", cusolverDnSgesvd(handle(), jobu, jobvt, rows, cols, p(a), Math.toIntExact(lda), p(s),
                p(u), Math.toIntExact(ldu), p(vt), Math.toIntExact(ldvt), buffer, elements()[0], none, p(info)));
    }

    @Override
    default void sgeev(boolean vectors, long n, long a, long lda, long w, long vr, long ldvr, long info,
            Workspace work) {
        throw new UnsupportedOperationException("JCusolver has no cusolverDnXgeev");
    }
}
