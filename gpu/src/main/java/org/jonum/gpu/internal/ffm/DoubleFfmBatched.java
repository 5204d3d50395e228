package org.jonum.gpu.internal.ffm;

import static org.jonum.gpu.internal.ffm.Fn.D;
import static org.jonum.gpu.internal.ffm.Fn.I;
import static org.jonum.gpu.internal.ffm.Fn.J;
import static org.jonum.gpu.internal.ffm.Fn.P;

import java.util.List;
import org.jonum.blas.Diag;
import org.jonum.blas.Side;
import org.jonum.blas.Trans;
import org.jonum.blas.Uplo;
import org.jonum.gpu.internal.Codes;
import org.jonum.gpu.internal.DoubleCudaBatched;

/// Many small problems at once, by cuBLAS.
interface DoubleFfmBatched extends DoubleCudaBatched, FfmBlasCall {
    Fn DGEMM_BATCHED = Fn.of("cublasDgemmBatched_64", D, I, I, J, J, J, P, D, J, D, J, P, D, J, J);
    Fn DGEMM_STRIDED_BATCHED =
            Fn.of("cublasDgemmStridedBatched_64", D, I, I, J, J, J, P, D, J, J, D, J, J, P, D, J, J, J);
    Fn DTRSM_BATCHED = Fn.of("cublasDtrsmBatched_64", D, I, I, I, I, J, J, P, D, J, D, J, J);
    Fn DGETRF_BATCHED = Fn.of("cublasDgetrfBatched", D, I, D, I, D, D, I);
    Fn DGETRS_BATCHED = Fn.of("cublasDgetrsBatched", D, I, I, I, D, I, D, D, I, P, I);

    /// The functions above.
    List<Fn> ALL = List.of(DGEMM_BATCHED, DGEMM_STRIDED_BATCHED, DTRSM_BATCHED, DGETRF_BATCHED, DGETRS_BATCHED);

    @Override
    default void dgemmBatched(Trans transA, Trans transB, long m, long n, long k, double alpha, long aArray, long lda,
            long bArray, long ldb, double beta, long cArray, long ldc, long count) {
        begin();
        try {
            done(DGEMM_BATCHED, (int) DGEMM_BATCHED.call().invokeExact(at(DGEMM_BATCHED), handle(), Codes.of(transA),
                    Codes.of(transB), m, n, k, alpha(alpha), aArray, lda, bArray, ldb, beta(beta), cArray, ldc, count));
        } catch (Throwable t) {
            throw Fn.unchecked(t);
        }
    }

    @Override
    default void dgemmStridedBatched(Trans transA, Trans transB, long m, long n, long k, double alpha, long a, long lda,
            long strideA, long b, long ldb, long strideB, double beta, long c, long ldc, long strideC, long count) {
        begin();
        try {
            done(DGEMM_STRIDED_BATCHED,
                    (int) DGEMM_STRIDED_BATCHED.call().invokeExact(at(DGEMM_STRIDED_BATCHED), handle(),
                            Codes.of(transA), Codes.of(transB), m, n, k, alpha(alpha), a, lda, strideA, b, ldb, strideB,
                            beta(beta), c, ldc, strideC, count));
        } catch (Throwable t) {
            throw Fn.unchecked(t);
        }
    }

    @Override
    default void dtrsmBatched(Side side, Uplo uplo, Trans trans, Diag diag, long m, long n, double alpha, long aArray,
            long lda, long bArray, long ldb, long count) {
        begin();
        try {
            done(DTRSM_BATCHED,
                    (int) DTRSM_BATCHED.call().invokeExact(at(DTRSM_BATCHED), handle(), Codes.of(side), Codes.of(uplo),
                            Codes.of(trans), Codes.of(diag), m, n, alpha(alpha), aArray, lda, bArray, ldb, count));
        } catch (Throwable t) {
            throw Fn.unchecked(t);
        }
    }

    @Override
    default void dgetrfBatched(int n, long aArray, int lda, long ipiv, long info, int count) {
        begin();
        try {
            done(DGETRF_BATCHED, (int) DGETRF_BATCHED.call().invokeExact(at(DGETRF_BATCHED), handle(), n, aArray, lda,
                    ipiv, info, count));
        } catch (Throwable t) {
            throw Fn.unchecked(t);
        }
    }

    @Override
    default void dgetrsBatched(Trans trans, int n, int nrhs, long aArray, int lda, long ipiv, long bArray, int ldb,
            int count) {
        begin();
        try {
            done(DGETRS_BATCHED, (int) DGETRS_BATCHED.call().invokeExact(at(DGETRS_BATCHED), handle(), Codes.of(trans),
                    n, nrhs, aArray, lda, ipiv, bArray, ldb, result(), count));
        } catch (Throwable t) {
            throw Fn.unchecked(t);
        }
    }
}
