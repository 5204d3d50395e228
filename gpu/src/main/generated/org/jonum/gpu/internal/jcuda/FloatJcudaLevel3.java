// Generated from DoubleJcudaLevel3.java by build/Float32.java. Do not edit.
package org.jonum.gpu.internal.jcuda;

import jcuda.jcublas.JCublas2;
import org.jonum.blas.Diag;
import org.jonum.blas.Side;
import org.jonum.blas.Trans;
import org.jonum.blas.Uplo;
import org.jonum.gpu.internal.Codes;
import org.jonum.gpu.internal.FloatCudaLevel3;

/// Products of matrices, by JCublas.
interface FloatJcudaLevel3 extends FloatCudaLevel3, JcublasCall {
    @Override
    default void sgemm(Trans transA, Trans transB, long m, long n, long k, float alpha, long a, long lda, long b,
            long ldb, float beta, long c, long ldc) {
        begin();
        done("cublasSgemm", JCublas2.cublasSgemm_v2_64(handle(), Codes.of(transA), Codes.of(transB), m, n, k,
                alpha(alpha), p(a), lda, p(b), ldb, beta(beta), p(c), ldc));
    }

    @Override
    default void ssymm(Side side, Uplo uplo, long m, long n, float alpha, long a, long lda, long b, long ldb,
            float beta, long c, long ldc) {
        begin();
        done("cublasSsymm", JCublas2.cublasSsymm_v2_64(handle(), Codes.of(side), Codes.of(uplo), m, n, alpha(alpha),
                p(a), lda, p(b), ldb, beta(beta), p(c), ldc));
    }

    @Override
    default void ssyrk(Uplo uplo, Trans trans, long n, long k, float alpha, long a, long lda, float beta, long c,
            long ldc) {
        begin();
        done("cublasSsyrk", JCublas2.cublasSsyrk_v2_64(handle(), Codes.of(uplo), Codes.of(trans), n, k, alpha(alpha),
                p(a), lda, beta(beta), p(c), ldc));
    }

    @Override
    default void ssyr2k(Uplo uplo, Trans trans, long n, long k, float alpha, long a, long lda, long b, long ldb,
            float beta, long c, long ldc) {
        begin();
        done("cublasSsyr2k", JCublas2.cublasSsyr2k_v2_64(handle(), Codes.of(uplo), Codes.of(trans), n, k, alpha(alpha),
                p(a), lda, p(b), ldb, beta(beta), p(c), ldc));
    }

    @Override
    default void strmm(Side side, Uplo uplo, Trans trans, Diag diag, long m, long n, float alpha, long a, long lda,
            long b, long ldb, long c, long ldc) {
        begin();
        done("cublasStrmm", JCublas2.cublasStrmm_v2_64(handle(), Codes.of(side), Codes.of(uplo), Codes.of(trans),
                Codes.of(diag), m, n, alpha(alpha), p(a), lda, p(b), ldb, p(c), ldc));
    }

    @Override
    default void strsm(Side side, Uplo uplo, Trans trans, Diag diag, long m, long n, float alpha, long a, long lda,
            long b, long ldb) {
        begin();
        done("cublasStrsm", JCublas2.cublasStrsm_v2_64(handle(), Codes.of(side), Codes.of(uplo), Codes.of(trans),
                Codes.of(diag), m, n, alpha(alpha), p(a), lda, p(b), ldb));
    }

    @Override
    default void sgeam(Trans transA, Trans transB, long m, long n, float alpha, long a, long lda, float beta, long b,
            long ldb, long c, long ldc) {
        begin();
        done("cublasSgeam", JCublas2.cublasSgeam_64(handle(), Codes.of(transA), Codes.of(transB), m, n, alpha(alpha),
                p(a), lda, beta(beta), p(b), ldb, p(c), ldc));
    }
}
