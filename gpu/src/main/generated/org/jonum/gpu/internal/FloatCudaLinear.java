// Generated from DoubleCudaLinear.java by build/Float32.java. Do not edit.
package org.jonum.gpu.internal;

import org.jonum.blas.Side;
import org.jonum.blas.Trans;
import org.jonum.blas.Uplo;

/// Factorizations for linear systems and least squares on the device.
public interface FloatCudaLinear {
    /// A = L·Lᵀ or Uᵀ·U.
    void spotrf(Uplo uplo, long n, long a, long lda, long info, Workspace work);

    /// A·X = B after [#spotrf].
    void spotrs(Uplo uplo, long n, long nrhs, long a, long lda, long b, long ldb, long info);

    /// A⁻¹ after [#spotrf], one triangle.
    void spotri(Uplo uplo, int n, long a, int lda, long info, Workspace work);

    /// P·A = L·U.
    ///
    /// @param ipiv min(m, n) pivots of [CudaSolver#pivotBytes()], counted from 1
    void sgetrf(long m, long n, long a, long lda, long ipiv, long info, Workspace work);

    /// op(A)·X = B after [#sgetrf].
    void sgetrs(Trans trans, long n, long nrhs, long a, long lda, long ipiv, long b, long ldb, long info);

    /// A = Q·R.
    void sgeqrf(long m, long n, long a, long lda, long tau, long info, Workspace work);

    /// C = op(Q)·C or C·op(Q) after [#sgeqrf].
    void sormqr(Side side, Trans trans, int m, int n, int k, long a, int lda, long tau, long c, int ldc, long info,
            Workspace work);

    /// The first n columns of Q after [#sgeqrf].
    void sorgqr(int m, int n, int k, long a, int lda, long tau, long info, Workspace work);

    /// Aᵢ = L·Lᵀ or Uᵀ·U; an *array* is device memory with `count` addresses.
    ///
    /// @param info count ints
    void spotrfBatched(Uplo uplo, int n, long aArray, int lda, long info, int count);

    /// Aᵢ·xᵢ = bᵢ after [#spotrfBatched], one right-hand side each.
    ///
    /// @param info one int
    void spotrsBatched(Uplo uplo, int n, long aArray, int lda, long bArray, int ldb, long info, int count);
}
