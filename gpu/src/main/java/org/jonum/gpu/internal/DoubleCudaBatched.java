package org.jonum.gpu.internal;

import org.jonum.blas.Diag;
import org.jonum.blas.Side;
import org.jonum.blas.Trans;
import org.jonum.blas.Uplo;

/// Many small problems at once. An *array* is memory of the device with `count` addresses of matrices.
public interface DoubleCudaBatched {
    /// Cᵢ = α·op(Aᵢ)·op(Bᵢ) + β·Cᵢ.
    void dgemmBatched(Trans transA, Trans transB, long m, long n, long k, double alpha, long aArray, long lda,
            long bArray, long ldb, double beta, long cArray, long ldc, long count);

    /// Cᵢ = α·op(Aᵢ)·op(Bᵢ) + β·Cᵢ, matrices at equal distances (in elements).
    void dgemmStridedBatched(Trans transA, Trans transB, long m, long n, long k, double alpha, long a, long lda,
            long strideA, long b, long ldb, long strideB, double beta, long c, long ldc, long strideC, long count);

    /// Bᵢ = α·op(Aᵢ)⁻¹·Bᵢ or α·Bᵢ·op(Aᵢ)⁻¹, Aᵢ triangular.
    void dtrsmBatched(Side side, Uplo uplo, Trans trans, Diag diag, long m, long n, double alpha, long aArray,
            long lda, long bArray, long ldb, long count);

    /// P·Aᵢ = L·U.
    ///
    /// @param ipiv n·count ints, counted from 1; 0 for no pivoting
    /// @param info count ints
    void dgetrfBatched(int n, long aArray, int lda, long ipiv, long info, int count);

    /// Aᵢ·X = Bᵢ after [#dgetrfBatched].
    void dgetrsBatched(Trans trans, int n, int nrhs, long aArray, int lda, long ipiv, long bArray, int ldb, int count);
}
