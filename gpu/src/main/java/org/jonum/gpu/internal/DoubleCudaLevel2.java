package org.jonum.gpu.internal;

import org.jonum.blas.Diag;
import org.jonum.blas.Trans;
import org.jonum.blas.Uplo;

/// Matrices and vectors on the device.
public interface DoubleCudaLevel2 {
    /// y = α·op(A)·x + β·y.
    void dgemv(Trans trans, long m, long n, double alpha, long a, long lda, long x, long incX, double beta, long y,
            long incY);

    /// y = α·A·x + β·y, A symmetric.
    void dsymv(Uplo uplo, long n, double alpha, long a, long lda, long x, long incX, double beta, long y, long incY);

    /// A = α·x·yᵀ + A.
    void dger(long m, long n, double alpha, long x, long incX, long y, long incY, long a, long lda);

    /// A = α·x·xᵀ + A, A symmetric.
    void dsyr(Uplo uplo, long n, double alpha, long x, long incX, long a, long lda);

    /// x = op(A)·x, A triangular.
    void dtrmv(Uplo uplo, Trans trans, Diag diag, long n, long a, long lda, long x, long incX);

    /// x = op(A)⁻¹·x, A triangular.
    void dtrsv(Uplo uplo, Trans trans, Diag diag, long n, long a, long lda, long x, long incX);
}
