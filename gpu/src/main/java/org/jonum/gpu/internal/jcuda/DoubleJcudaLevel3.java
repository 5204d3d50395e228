package org.jonum.gpu.internal.jcuda;

import jcuda.jcublas.JCublas2;
import org.jonum.blas.Diag;
import org.jonum.blas.Side;
import org.jonum.blas.Trans;
import org.jonum.blas.Uplo;
import org.jonum.gpu.internal.Codes;
import org.jonum.gpu.internal.DoubleCudaLevel3;

/// Products of matrices, by JCublas.
interface DoubleJcudaLevel3 extends DoubleCudaLevel3, JcublasCall {
    @Override
    default void dgemm(Trans transA, Trans transB, long m, long n, long k, double alpha, long a, long lda, long b,
            long ldb, double beta, long c, long ldc) {
        begin();
        done("cublasDgemm", JCublas2.cublasDgemm_v2_64(handle(), Codes.of(transA), Codes.of(transB), m, n, k,
                alpha(alpha), p(a), lda, p(b), ldb, beta(beta), p(c), ldc));
    }

    @Override
    default void dsymm(Side side, Uplo uplo, long m, long n, double alpha, long a, long lda, long b, long ldb,
            double beta, long c, long ldc) {
        begin();
        done("cublasDsymm", JCublas2.cublasDsymm_v2_64(handle(), Codes.of(side), Codes.of(uplo), m, n, alpha(alpha),
                p(a), lda, p(b), ldb, beta(beta), p(c), ldc));
    }

    @Override
    default void dsyrk(Uplo uplo, Trans trans, long n, long k, double alpha, long a, long lda, double beta, long c,
            long ldc) {
        begin();
        done("cublasDsyrk", JCublas2.cublasDsyrk_v2_64(handle(), Codes.of(uplo), Codes.of(trans), n, k, alpha(alpha),
                p(a), lda, beta(beta), p(c), ldc));
    }

    @Override
    default void dsyr2k(Uplo uplo, Trans trans, long n, long k, double alpha, long a, long lda, long b, long ldb,
            double beta, long c, long ldc) {
        begin();
        done("cublasDsyr2k", JCublas2.cublasDsyr2k_v2_64(handle(), Codes.of(uplo), Codes.of(trans), n, k, alpha(alpha),
                p(a), lda, p(b), ldb, beta(beta), p(c), ldc));
    }

    @Override
    default void dtrmm(Side side, Uplo uplo, Trans trans, Diag diag, long m, long n, double alpha, long a, long lda,
            long b, long ldb, long c, long ldc) {
        begin();
        done("cublasDtrmm", JCublas2.cublasDtrmm_v2_64(handle(), Codes.of(side), Codes.of(uplo), Codes.of(trans),
                Codes.of(diag), m, n, alpha(alpha), p(a), lda, p(b), ldb, p(c), ldc));
    }

    @Override
    default void dtrsm(Side side, Uplo uplo, Trans trans, Diag diag, long m, long n, double alpha, long a, long lda,
            long b, long ldb) {
        begin();
        done("cublasDtrsm", JCublas2.cublasDtrsm_v2_64(handle(), Codes.of(side), Codes.of(uplo), Codes.of(trans),
                Codes.of(diag), m, n, alpha(alpha), p(a), lda, p(b), ldb));
    }

    @Override
    default void dgeam(Trans transA, Trans transB, long m, long n, double alpha, long a, long lda, double beta, long b,
            long ldb, long c, long ldc) {
        begin();
        done("cublasDgeam", JCublas2.cublasDgeam_64(handle(), Codes.of(transA), Codes.of(transB), m, n, alpha(alpha),
                p(a), lda, beta(beta), p(b), ldb, p(c), ldc));
    }
}
