package org.jonum.gpu.internal;

import org.jonum.blas.Side;
import org.jonum.blas.Trans;
import org.jonum.blas.Uplo;

/// Factorizations for linear systems and least squares on the device.
public interface DoubleCudaLinear {
    /// A = L·Lᵀ or Uᵀ·U.
    void dpotrf(Uplo uplo, long n, long a, long lda, long info, Workspace work);

    /// A·X = B after [#dpotrf].
    void dpotrs(Uplo uplo, long n, long nrhs, long a, long lda, long b, long ldb, long info);

    /// A⁻¹ after [#dpotrf], one triangle.
    void dpotri(Uplo uplo, int n, long a, int lda, long info, Workspace work);

    /// P·A = L·U.
    ///
    /// @param ipiv min(m, n) pivots of [CudaSolver#pivotBytes()], counted from 1
    void dgetrf(long m, long n, long a, long lda, long ipiv, long info, Workspace work);

    /// op(A)·X = B after [#dgetrf].
    void dgetrs(Trans trans, long n, long nrhs, long a, long lda, long ipiv, long b, long ldb, long info);

    /// A = Q·R.
    void dgeqrf(long m, long n, long a, long lda, long tau, long info, Workspace work);

    /// C = op(Q)·C or C·op(Q) after [#dgeqrf].
    void dormqr(Side side, Trans trans, int m, int n, int k, long a, int lda, long tau, long c, int ldc, long info,
            Workspace work);

    /// The first n columns of Q after [#dgeqrf].
    void dorgqr(int m, int n, int k, long a, int lda, long tau, long info, Workspace work);

    /// Aᵢ = L·Lᵀ or Uᵀ·U; an *array* is device memory with `count` addresses.
    ///
    /// @param info count ints
    void dpotrfBatched(Uplo uplo, int n, long aArray, int lda, long info, int count);

    /// Aᵢ·xᵢ = bᵢ after [#dpotrfBatched], one right-hand side each.
    ///
    /// @param info one int
    void dpotrsBatched(Uplo uplo, int n, long aArray, int lda, long bArray, int ldb, long info, int count);
}
