// Generated from DoubleCudaBatched.java by build/Float32.java. Do not edit.
package org.jonum.gpu.internal;

import org.jonum.blas.Diag;
import org.jonum.blas.Side;
import org.jonum.blas.Trans;
import org.jonum.blas.Uplo;

/// Many small problems at once. An *array* is memory of the device with `count` addresses of matrices.
public interface FloatCudaBatched {
    /// Cᵢ = α·op(Aᵢ)·op(Bᵢ) + β·Cᵢ.
    void sgemmBatched(Trans transA, Trans transB, long m, long n, long k, float alpha, long aArray, long lda,
            long bArray, long ldb, float beta, long cArray, long ldc, long count);

    /// Cᵢ = α·op(Aᵢ)·op(Bᵢ) + β·Cᵢ, matrices at equal distances (in elements).
    void sgemmStridedBatched(Trans transA, Trans transB, long m, long n, long k, float alpha, long a, long lda,
            long strideA, long b, long ldb, long strideB, float beta, long c, long ldc, long strideC, long count);

    /// Bᵢ = α·op(Aᵢ)⁻¹·Bᵢ or α·Bᵢ·op(Aᵢ)⁻¹, Aᵢ triangular.
    void strsmBatched(Side side, Uplo uplo, Trans trans, Diag diag, long m, long n, float alpha, long aArray,
            long lda, long bArray, long ldb, long count);

    /// P·Aᵢ = L·U.
    ///
    /// @param ipiv n·count ints, counted from 1; 0 for no pivoting
    /// @param info count ints
    void sgetrfBatched(int n, long aArray, int lda, long ipiv, long info, int count);

    /// Aᵢ·X = Bᵢ after [#sgetrfBatched].
    void sgetrsBatched(Trans trans, int n, int nrhs, long aArray, int lda, long ipiv, long bArray, int ldb, int count);
}
