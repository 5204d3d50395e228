// Generated from DoubleCudaLevel3.java by build/Float32.java. Do not edit.
package org.jonum.gpu.internal;

import org.jonum.blas.Diag;
import org.jonum.blas.Side;
import org.jonum.blas.Trans;
import org.jonum.blas.Uplo;

/// Products of matrices on the device.
public interface FloatCudaLevel3 {
    /// C = α·op(A)·op(B) + β·C.
    void sgemm(Trans transA, Trans transB, long m, long n, long k, float alpha, long a, long lda, long b, long ldb,
            float beta, long c, long ldc);

    /// C = α·A·B + β·C or α·B·A + β·C, A symmetric.
    void ssymm(Side side, Uplo uplo, long m, long n, float alpha, long a, long lda, long b, long ldb, float beta,
            long c, long ldc);

    /// C = α·A·Aᵀ + β·C or α·Aᵀ·A + β·C, one triangle.
    void ssyrk(Uplo uplo, Trans trans, long n, long k, float alpha, long a, long lda, float beta, long c, long ldc);

    /// C = α·(A·Bᵀ + B·Aᵀ) + β·C or α·(Aᵀ·B + Bᵀ·A) + β·C, one triangle.
    void ssyr2k(Uplo uplo, Trans trans, long n, long k, float alpha, long a, long lda, long b, long ldb, float beta,
            long c, long ldc);

    /// C = α·op(A)·B or α·B·op(A), A triangular. C may be B.
    void strmm(Side side, Uplo uplo, Trans trans, Diag diag, long m, long n, float alpha, long a, long lda, long b,
            long ldb, long c, long ldc);

    /// B = α·op(A)⁻¹·B or α·B·op(A)⁻¹, A triangular.
    void strsm(Side side, Uplo uplo, Trans trans, Diag diag, long m, long n, float alpha, long a, long lda, long b,
            long ldb);

    /// C = α·op(A) + β·op(B). C may be A or B where that one is not transposed; with β = 0, B is not read.
    void sgeam(Trans transA, Trans transB, long m, long n, float alpha, long a, long lda, float beta, long b,
            long ldb, long c, long ldc);
}
