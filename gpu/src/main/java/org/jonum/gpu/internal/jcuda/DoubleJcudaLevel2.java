package org.jonum.gpu.internal.jcuda;

import jcuda.jcublas.JCublas2;
import org.jonum.blas.Diag;
import org.jonum.blas.Trans;
import org.jonum.blas.Uplo;
import org.jonum.gpu.internal.Codes;
import org.jonum.gpu.internal.DoubleCudaLevel2;

/// Matrices and vectors, by JCublas.
interface DoubleJcudaLevel2 extends DoubleCudaLevel2, JcublasCall {
    @Override
    default void dgemv(Trans trans, long m, long n, double alpha, long a, long lda, long x, long incX, double beta,
            long y, long incY) {
        begin();
        done("cublasDgemv", JCublas2.cublasDgemv_v2_64(handle(), Codes.of(trans), m, n, alpha(alpha), p(a), lda, p(x),
                incX, beta(beta), p(y), incY));
    }

    @Override
    default void dsymv(Uplo uplo, long n, double alpha, long a, long lda, long x, long incX, double beta, long y,
            long incY) {
        begin();
        done("cublasDsymv", JCublas2.cublasDsymv_v2_64(handle(), Codes.of(uplo), n, alpha(alpha), p(a), lda, p(x), incX,
                beta(beta), p(y), incY));
    }

    @Override
    default void dger(long m, long n, double alpha, long x, long incX, long y, long incY, long a, long lda) {
        begin();
        done("cublasDger", JCublas2.cublasDger_v2_64(handle(), m, n, alpha(alpha), p(x), incX, p(y), incY, p(a), lda));
    }

    @Override
    default void dsyr(Uplo uplo, long n, double alpha, long x, long incX, long a, long lda) {
        begin();
        done("cublasDsyr", JCublas2.cublasDsyr_v2_64(handle(), Codes.of(uplo), n, alpha(alpha), p(x), incX, p(a), lda));
    }

    @Override
    default void dtrmv(Uplo uplo, Trans trans, Diag diag, long n, long a, long lda, long x, long incX) {
        begin();
        done("cublasDtrmv", JCublas2.cublasDtrmv_v2_64(handle(), Codes.of(uplo), Codes.of(trans), Codes.of(diag), n,
                p(a), lda, p(x), incX));
    }

    @Override
    default void dtrsv(Uplo uplo, Trans trans, Diag diag, long n, long a, long lda, long x, long incX) {
        begin();
        done("cublasDtrsv", JCublas2.cublasDtrsv_v2_64(handle(), Codes.of(uplo), Codes.of(trans), Codes.of(diag), n,
                p(a), lda, p(x), incX));
    }
}
