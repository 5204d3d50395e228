package org.jonum.gpu.internal.jcuda;

import jcuda.jcublas.JCublas2;
import org.jonum.blas.Diag;
import org.jonum.blas.Side;
import org.jonum.blas.Trans;
import org.jonum.blas.Uplo;
import org.jonum.gpu.internal.Codes;
import org.jonum.gpu.internal.DoubleCudaBatched;

/// Many small problems at once, by JCublas.
interface DoubleJcudaBatched extends DoubleCudaBatched, JcublasCall {
    @Override
    default void dgemmBatched(Trans transA, Trans transB, long m, long n, long k, double alpha, long aArray, long lda,
            long bArray, long ldb, double beta, long cArray, long ldc, long count) {
        begin();
        done("cublasDgemmBatched", JCublas2.cublasDgemmBatched_64(handle(), Codes.of(transA), Codes.of(transB), m, n, k,
                alpha(alpha), p(aArray), lda, p(bArray), ldb, beta(beta), p(cArray), ldc, count));
    }

    @Override
    default void dgemmStridedBatched(Trans transA, Trans transB, long m, long n, long k, double alpha, long a, long lda,
            long strideA, long b, long ldb, long strideB, double beta, long c, long ldc, long strideC, long count) {
        begin();
        done("cublasDgemmStridedBatched",
                JCublas2.cublasDgemmStridedBatched_64(handle(), Codes.of(transA), Codes.of(transB), m, n, k,
                        alpha(alpha), p(a), lda, strideA, p(b), ldb, strideB, beta(beta), p(c), ldc, strideC, count));
    }

    @Override
    default void dtrsmBatched(Side side, Uplo uplo, Trans trans, Diag diag, long m, long n, double alpha, long aArray,
            long lda, long bArray, long ldb, long count) {
        begin();
        done("cublasDtrsmBatched", JCublas2.cublasDtrsmBatched_64(handle(), Codes.of(side), Codes.of(uplo),
                Codes.of(trans), Codes.of(diag), m, n, alpha(alpha), p(aArray), lda, p(bArray), ldb, count));
    }

    @Override
    default void dgetrfBatched(int n, long aArray, int lda, long ipiv, long info, int count) {
        begin();
        done("cublasDgetrfBatched", JCublas2.cublasDgetrfBatched(handle(), n, p(aArray), lda, p(ipiv), p(info), count));
    }

    @Override
    default void dgetrsBatched(Trans trans, int n, int nrhs, long aArray, int lda, long ipiv, long bArray, int ldb,
            int count) {
        begin();
        done("cublasDgetrsBatched", JCublas2.cublasDgetrsBatched(handle(), Codes.of(trans), n, nrhs, p(aArray), lda,
                p(ipiv), p(bArray), ldb, result(), count));
    }
}
