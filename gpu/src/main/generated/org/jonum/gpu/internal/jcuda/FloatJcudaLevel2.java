// Generated from DoubleJcudaLevel2.java by build/Float32.java. Do not edit.
package org.jonum.gpu.internal.jcuda;

import jcuda.jcublas.JCublas2;
import org.jonum.blas.Diag;
import org.jonum.blas.Trans;
import org.jonum.blas.Uplo;
import org.jonum.gpu.internal.Codes;
import org.jonum.gpu.internal.FloatCudaLevel2;

/// Matrices and vectors, by JCublas.
interface FloatJcudaLevel2 extends FloatCudaLevel2, JcublasCall {
    @Override
    default void sgemv(Trans trans, long m, long n, float alpha, long a, long lda, long x, long incX, float beta,
            long y, long incY) {
        begin();
        done("cublasSgemv", JCublas2.cublasSgemv_v2_64(handle(), Codes.of(trans), m, n, alpha(alpha), p(a), lda, p(x),
                incX, beta(beta), p(y), incY));
    }

    @Override
    default void ssymv(Uplo uplo, long n, float alpha, long a, long lda, long x, long incX, float beta, long y,
            long incY) {
        begin();
        done("cublasSsymv", JCublas2.cublasSsymv_v2_64(handle(), Codes.of(uplo), n, alpha(alpha), p(a), lda, p(x), incX,
                beta(beta), p(y), incY));
    }

    @Override
    default void sger(long m, long n, float alpha, long x, long incX, long y, long incY, long a, long lda) {
        begin();
        done("cublasSger", JCublas2.cublasSger_v2_64(handle(), m, n, alpha(alpha), p(x), incX, p(y), incY, p(a), lda));
    }

    @Override
    default void ssyr(Uplo uplo, long n, float alpha, long x, long incX, long a, long lda) {
        begin();
        done("cublasSsyr", JCublas2.cublasSsyr_v2_64(handle(), Codes.of(uplo), n, alpha(alpha), p(x), incX, p(a), lda));
    }

    @Override
    default void strmv(Uplo uplo, Trans trans, Diag diag, long n, long a, long lda, long x, long incX) {
        begin();
        done("cublasStrmv", JCublas2.cublasStrmv_v2_64(handle(), Codes.of(uplo), Codes.of(trans), Codes.of(diag), n,
                p(a), lda, p(x), incX));
    }

    @Override
    default void strsv(Uplo uplo, Trans trans, Diag diag, long n, long a, long lda, long x, long incX) {
        begin();
        done("cublasStrsv", JCublas2.cublasStrsv_v2_64(handle(), Codes.of(uplo), Codes.of(trans), Codes.of(diag), n,
                p(a), lda, p(x), incX));
    }
}
