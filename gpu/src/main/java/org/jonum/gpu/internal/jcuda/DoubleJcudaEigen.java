package org.jonum.gpu.internal.jcuda;

import static jcuda.jcusolver.JCusolverDn.cusolverDnDgesvd;
import static jcuda.jcusolver.JCusolverDn.cusolverDnDgesvd_bufferSize;
import static jcuda.jcusolver.JCusolverDn.cusolverDnDsyevd;
import static jcuda.jcusolver.JCusolverDn.cusolverDnDsyevd_bufferSize;
import static jcuda.jcusolver.JCusolverDn.cusolverDnDsygvd;
import static jcuda.jcusolver.JCusolverDn.cusolverDnDsygvd_bufferSize;

import jcuda.Pointer;
import org.jonum.blas.Uplo;
import org.jonum.gpu.internal.Codes;
import org.jonum.gpu.internal.DoubleCudaEigen;
import org.jonum.gpu.internal.Workspace;

/// Eigenvalues and singular values, by JCusolver, which has no `cusolverDnXgeev`.
interface DoubleJcudaEigen extends DoubleCudaEigen, JcusolverCall {
    @Override
    default void dsyevd(boolean vectors, Uplo uplo, long n, long a, long lda, long w, long info, Workspace work) {
        begin();
        int job = Codes.vectors(vectors), fill = Codes.of(uplo), order = Math.toIntExact(n), ld = Math.toIntExact(lda);
        done("cusolverDnDsyevd_bufferSize",
                cusolverDnDsyevd_bufferSize(handle(), job, fill, order, p(a), ld, p(w), elements()));
        Pointer buffer = p(work.device((long) elements()[0] * Double.BYTES));
        done("cusolverDnDsyevd", cusolverDnDsyevd(handle(), job, fill, order, p(a), ld, p(w), buffer, elements()[0],
                p(info)));
    }

    @Override
    default void dsygvd(boolean vectors, Uplo uplo, int n, long a, int lda, long b, int ldb, long w, long info,
            Workspace work) {
        begin();
        int type = 1, job = Codes.vectors(vectors), fill = Codes.of(uplo);
        done("cusolverDnDsygvd_bufferSize",
                cusolverDnDsygvd_bufferSize(handle(), type, job, fill, n, p(a), lda, p(b), ldb,
                        p(w), elements()));
        Pointer buffer = p(work.device((long) elements()[0] * Double.BYTES));
        done("cusolverDnDsygvd", cusolverDnDsygvd(handle(), type, job, fill, n, p(a), lda, p(b), ldb, p(w), buffer,
                elements()[0], p(info)));
    }

    @Override
    default void dgesvd(char jobu, char jobvt, long m, long n, long a, long lda, long s, long u, long ldu, long vt,
            long ldvt, long info, Workspace work) {
        begin();
        int rows = Math.toIntExact(m), cols = Math.toIntExact(n);
        done("cusolverDnDgesvd_bufferSize", cusolverDnDgesvd_bufferSize(handle(), rows, cols, elements()));
        Pointer buffer = p(work.device((long) elements()[0] * Double.BYTES)), none = p(0);
        done("cusolverDnDgesvd", cusolverDnDgesvd(handle(), jobu, jobvt, rows, cols, p(a), Math.toIntExact(lda), p(s),
                p(u), Math.toIntExact(ldu), p(vt), Math.toIntExact(ldvt), buffer, elements()[0], none, p(info)));
    }

    @Override
    default void dgeev(boolean vectors, long n, long a, long lda, long w, long vr, long ldvr, long info,
            Workspace work) {
        throw new UnsupportedOperationException("JCusolver has no cusolverDnXgeev");
    }
}
