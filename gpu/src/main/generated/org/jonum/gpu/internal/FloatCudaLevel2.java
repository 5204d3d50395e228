// Generated from DoubleCudaLevel2.java by build/Float32.java. Do not edit.
package org.jonum.gpu.internal;

import org.jonum.blas.Diag;
import org.jonum.blas.Trans;
import org.jonum.blas.Uplo;

/// Matrices and vectors on the device.
public interface FloatCudaLevel2 {
    /// y = α·op(A)·x + β·y.
    void sgemv(Trans trans, long m, long n, float alpha, long a, long lda, long x, long incX, float beta, long y,
            long incY);

    /// y = α·A·x + β·y, A symmetric.
    void ssymv(Uplo uplo, long n, float alpha, long a, long lda, long x, long incX, float beta, long y, long incY);

    /// A = α·x·yᵀ + A.
    void sger(long m, long n, float alpha, long x, long incX, long y, long incY, long a, long lda);

    /// A = α·x·xᵀ + A, A symmetric.
    void ssyr(Uplo uplo, long n, float alpha, long x, long incX, long a, long lda);

    /// x = op(A)·x, A triangular.
    void strmv(Uplo uplo, Trans trans, Diag diag, long n, long a, long lda, long x, long incX);

    /// x = op(A)⁻¹·x, A triangular.
    void strsv(Uplo uplo, Trans trans, Diag diag, long n, long a, long lda, long x, long incX);
}
