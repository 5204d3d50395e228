// Generated from DoubleJcudaEigen.java by build/Float32.java. Do not edit.
package org.jonum.gpu.internal.jcuda;

import static jcuda.jcusolver.JCusolverDn.cusolverDnSsygvd;
import static jcuda.jcusolver.JCusolverDn.cusolverDnSsygvd_bufferSize;
import static jcuda.jcusolver.JCusolverDn.cusolverDnXgesvd;
import static jcuda.jcusolver.JCusolverDn.cusolverDnXgesvd_bufferSize;
import static jcuda.jcusolver.JCusolverDn.cusolverDnXsyevd;
import static jcuda.jcusolver.JCusolverDn.cusolverDnXsyevd_bufferSize;
import static org.jonum.gpu.internal.Codes.FLOAT;

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
        int job = Codes.vectors(vectors), fill = Codes.of(uplo);
        done("cusolverDnXsyevd_bufferSize", cusolverDnXsyevd_bufferSize(handle(), params(), job, fill, n, FLOAT, p(a),
                lda, FLOAT, p(w), FLOAT, onDevice(), onHost()));
        Pointer host = host(work), buffer = p(work.device(onDevice()[0]));
        done("cusolverDnXsyevd",
                cusolverDnXsyevd(handle(), params(), job, fill, n, FLOAT, p(a), lda, FLOAT, p(w), FLOAT,
                        buffer, onDevice()[0], host, onHost()[0], p(info)));
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
        done("cusolverDnXgesvd_bufferSize", cusolverDnXgesvd_bufferSize(handle(), params(), jobu, jobvt, m, n, FLOAT,
                p(a), lda, FLOAT, p(s), FLOAT, p(u), ldu, FLOAT, p(vt), ldvt, FLOAT, onDevice(), onHost()));
        Pointer host = host(work), buffer = p(work.device(onDevice()[0]));
        done("cusolverDnXgesvd",
                cusolverDnXgesvd(handle(), params(), jobu, jobvt, m, n, FLOAT, p(a), lda, FLOAT, p(s),
                        FLOAT, p(u), ldu, FLOAT, p(vt), ldvt, FLOAT, buffer, onDevice()[0], host, onHost()[0],
                        p(info)));
    }

    @Override
    default void sgeev(boolean vectors, long n, long a, long lda, long w, long vr, long ldvr, long info,
            Workspace work) {
        throw new UnsupportedOperationException("JCusolver has no cusolverDnXgeev");
    }
}
