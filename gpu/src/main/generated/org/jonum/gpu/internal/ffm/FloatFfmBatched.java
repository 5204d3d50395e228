// Generated from DoubleFfmBatched.java by build/Float32.java. Do not edit.
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
import org.jonum.gpu.internal.FloatCudaBatched;

/// Many small problems at once, by cuBLAS.
interface FloatFfmBatched extends FloatCudaBatched, FfmBlasCall {
    Fn SGEMM_BATCHED = Fn.of("cublasSgemmBatched_64", D, I, I, J, J, J, P, D, J, D, J, P, D, J, J);
    Fn SGEMM_STRIDED_BATCHED =
            Fn.of("cublasSgemmStridedBatched_64", D, I, I, J, J, J, P, D, J, J, D, J, J, P, D, J, J, J);
    Fn STRSM_BATCHED = Fn.of("cublasStrsmBatched_64", D, I, I, I, I, J, J, P, D, J, D, J, J);
    Fn SGETRF_BATCHED = Fn.of("cublasSgetrfBatched", D, I, D, I, D, D, I);
    Fn SGETRS_BATCHED = Fn.of("cublasSgetrsBatched", D, I, I, I, D, I, D, D, I, P, I);

    /// The functions above.
    List<Fn> ALL = List.of(SGEMM_BATCHED, SGEMM_STRIDED_BATCHED, STRSM_BATCHED, SGETRF_BATCHED, SGETRS_BATCHED);

    @Override
    default void sgemmBatched(Trans transA, Trans transB, long m, long n, long k, float alpha, long aArray, long lda,
            long bArray, long ldb, float beta, long cArray, long ldc, long count) {
        begin();
        try {
            done(SGEMM_BATCHED, (int) SGEMM_BATCHED.call().invokeExact(at(SGEMM_BATCHED), handle(), Codes.of(transA),
                    Codes.of(transB), m, n, k, alpha(alpha), aArray, lda, bArray, ldb, beta(beta), cArray, ldc, count));
        } catch (Throwable t) {
            throw Fn.unchecked(t);
        }
    }

    @Override
    default void sgemmStridedBatched(Trans transA, Trans transB, long m, long n, long k, float alpha, long a, long lda,
            long strideA, long b, long ldb, long strideB, float beta, long c, long ldc, long strideC, long count) {
        begin();
        try {
            done(SGEMM_STRIDED_BATCHED,
                    (int) SGEMM_STRIDED_BATCHED.call().invokeExact(at(SGEMM_STRIDED_BATCHED), handle(),
                            Codes.of(transA), Codes.of(transB), m, n, k, alpha(alpha), a, lda, strideA, b, ldb, strideB,
                            beta(beta), c, ldc, strideC, count));
        } catch (Throwable t) {
            throw Fn.unchecked(t);
        }
    }

    @Override
    default void strsmBatched(Side side, Uplo uplo, Trans trans, Diag diag, long m, long n, float alpha, long aArray,
            long lda, long bArray, long ldb, long count) {
        begin();
        try {
            done(STRSM_BATCHED,
                    (int) STRSM_BATCHED.call().invokeExact(at(STRSM_BATCHED), handle(), Codes.of(side), Codes.of(uplo),
                            Codes.of(trans), Codes.of(diag), m, n, alpha(alpha), aArray, lda, bArray, ldb, count));
        } catch (Throwable t) {
            throw Fn.unchecked(t);
        }
    }

    @Override
    default void sgetrfBatched(int n, long aArray, int lda, long ipiv, long info, int count) {
        begin();
        try {
            done(SGETRF_BATCHED, (int) SGETRF_BATCHED.call().invokeExact(at(SGETRF_BATCHED), handle(), n, aArray, lda,
                    ipiv, info, count));
        } catch (Throwable t) {
            throw Fn.unchecked(t);
        }
    }

    @Override
    default void sgetrsBatched(Trans trans, int n, int nrhs, long aArray, int lda, long ipiv, long bArray, int ldb,
            int count) {
        begin();
        try {
            done(SGETRS_BATCHED, (int) SGETRS_BATCHED.call().invokeExact(at(SGETRS_BATCHED), handle(), Codes.of(trans),
                    n, nrhs, aArray, lda, ipiv, bArray, ldb, result(), count));
        } catch (Throwable t) {
            throw Fn.unchecked(t);
        }
    }
}
