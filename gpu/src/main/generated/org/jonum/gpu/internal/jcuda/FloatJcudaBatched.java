// Generated from DoubleJcudaBatched.java by build/Float32.java. Do not edit.
package org.jonum.gpu.internal.jcuda;

import jcuda.jcublas.JCublas2;
import org.jonum.blas.Diag;
import org.jonum.blas.Side;
import org.jonum.blas.Trans;
import org.jonum.blas.Uplo;
import org.jonum.gpu.internal.Codes;
import org.jonum.gpu.internal.FloatCudaBatched;

/// Many small problems at once, by JCublas.
interface FloatJcudaBatched extends FloatCudaBatched, JcublasCall {
    @Override
    default void sgemmBatched(Trans transA, Trans transB, long m, long n, long k, float alpha, long aArray, long lda,
            long bArray, long ldb, float beta, long cArray, long ldc, long count) {
        begin();
        done("cublasSgemmBatched", JCublas2.cublasSgemmBatched_64(handle(), Codes.of(transA), Codes.of(transB), m, n, k,
                alpha(alpha), p(aArray), lda, p(bArray), ldb, beta(beta), p(cArray), ldc, count));
    }

    @Override
    default void sgemmStridedBatched(Trans transA, Trans transB, long m, long n, long k, float alpha, long a, long lda,
            long strideA, long b, long ldb, long strideB, float beta, long c, long ldc, long strideC, long count) {
        begin();
        done("cublasSgemmStridedBatched",
                JCublas2.cublasSgemmStridedBatched_64(handle(), Codes.of(transA), Codes.of(transB), m, n, k,
                        alpha(alpha), p(a), lda, strideA, p(b), ldb, strideB, beta(beta), p(c), ldc, strideC, count));
    }

    @Override
    default void strsmBatched(Side side, Uplo uplo, Trans trans, Diag diag, long m, long n, float alpha, long aArray,
            long lda, long bArray, long ldb, long count) {
        begin();
        done("cublasStrsmBatched", JCublas2.cublasStrsmBatched_64(handle(), Codes.of(side), Codes.of(uplo),
                Codes.of(trans), Codes.of(diag), m, n, alpha(alpha), p(aArray), lda, p(bArray), ldb, count));
    }

    @Override
    default void sgetrfBatched(int n, long aArray, int lda, long ipiv, long info, int count) {
        begin();
        done("cublasSgetrfBatched", JCublas2.cublasSgetrfBatched(handle(), n, p(aArray), lda, p(ipiv), p(info), count));
    }

    @Override
    default void sgetrsBatched(Trans trans, int n, int nrhs, long aArray, int lda, long ipiv, long bArray, int ldb,
            int count) {
        begin();
        done("cublasSgetrsBatched", JCublas2.cublasSgetrsBatched(handle(), Codes.of(trans), n, nrhs, p(aArray), lda,
                p(ipiv), p(bArray), ldb, result(), count));
    }
}
