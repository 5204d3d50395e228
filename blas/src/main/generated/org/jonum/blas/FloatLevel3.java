// Generated from DoubleLevel3.java by build/Float32.java. Do not edit.
package org.jonum.blas;

/// Matrix–matrix operations on `float[]`.
public interface FloatLevel3 {

    /// C := α·op(A)·op(B) + β·C, op(A) m×k, op(B) k×n, C m×n.
    void sgemm(Trans transA, Trans transB, int m, int n, int k, float alpha,
            float[] a, int aOff, int lda, float[] b, int bOff, int ldb,
            float beta, float[] c, int cOff, int ldc);

    /// The triangle `uplo` of C := α·op(A)·op(B) + β·C, op(A) n×k, op(B) k×n, C n×n; the other triangle is never touched.
    void sgemmt(Uplo uplo, Trans transA, Trans transB, int n, int k, float alpha,
            float[] a, int aOff, int lda, float[] b, int bOff, int ldb,
            float beta, float[] c, int cOff, int ldc);

    /// C := α·A·B + β·C (`LEFT`) or α·B·A + β·C (`RIGHT`), A symmetric, B and C m×n.
    void ssymm(Side side, Uplo uplo, int m, int n, float alpha,
            float[] a, int aOff, int lda, float[] b, int bOff, int ldb,
            float beta, float[] c, int cOff, int ldc);

    /// C := α·A·Aᵀ + β·C (`NO_TRANS`, A n×k) or α·Aᵀ·A + β·C (`TRANS`, A k×n), C symmetric n×n.
    void ssyrk(Uplo uplo, Trans trans, int n, int k, float alpha,
            float[] a, int aOff, int lda, float beta, float[] c, int cOff, int ldc);

    /// C := α·A·Bᵀ + α·B·Aᵀ + β·C (`NO_TRANS`) or α·Aᵀ·B + α·Bᵀ·A + β·C (`TRANS`), C symmetric n×n.
    void ssyr2k(Uplo uplo, Trans trans, int n, int k, float alpha,
            float[] a, int aOff, int lda, float[] b, int bOff, int ldb,
            float beta, float[] c, int cOff, int ldc);

    /// B := α·op(A)·B (`LEFT`) or α·B·op(A) (`RIGHT`), A triangular, B m×n.
    void strmm(Side side, Uplo uplo, Trans transA, Diag diag, int m, int n, float alpha,
            float[] a, int aOff, int lda, float[] b, int bOff, int ldb);

    /// Solve op(A)·X = α·B (`LEFT`) or X·op(A) = α·B (`RIGHT`), A triangular; B is overwritten with X. No test for singularity.
    void strsm(Side side, Uplo uplo, Trans transA, Diag diag, int m, int n, float alpha,
            float[] a, int aOff, int lda, float[] b, int bOff, int ldb);

    /// `count` products of one shape: Cᵢ := α·op(Aᵢ)·op(Bᵢ) + β·Cᵢ, each operand an array of its own with its own offset.
    void sgemmBatched(Trans transA, Trans transB, int m, int n, int k, float alpha,
            float[][] a, int[] aOff, int lda, float[][] b, int[] bOff, int ldb,
            float beta, float[][] c, int[] cOff, int ldc, int count);

    /// `count` products of one shape, operand i at `off + i*stride`: Cᵢ := α·op(Aᵢ)·op(Bᵢ) + β·Cᵢ.
    void sgemmStridedBatched(Trans transA, Trans transB, int m, int n, int k, float alpha,
            float[] a, int aOff, int lda, int strideA, float[] b, int bOff, int ldb, int strideB,
            float beta, float[] c, int cOff, int ldc, int strideC, int count);

    /// B := α·op(A), A rows×cols.
    void somatcopy(Trans trans, int rows, int cols, float alpha,
            float[] a, int aOff, int lda, float[] b, int bOff, int ldb);

    /// A := α·op(A) in place, A rows×cols with leading dimension lda before and ldb after.
    void simatcopy(Trans trans, int rows, int cols, float alpha, float[] a, int aOff, int lda, int ldb);

    /// C := α·A + β·C, rows×cols.
    void sgeadd(int rows, int cols, float alpha, float[] a, int aOff, int lda,
            float beta, float[] c, int cOff, int ldc);
}
