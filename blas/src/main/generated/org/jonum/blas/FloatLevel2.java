// Generated from DoubleLevel2.java by build/Float32.java. Do not edit.
package org.jonum.blas;

/// Matrix–vector operations on `float[]`.
public interface FloatLevel2 {

    /// y := α·op(A)·x + β·y, A general m×n.
    void sgemv(Trans trans, int m, int n, float alpha, float[] a, int aOff, int lda,
            float[] x, int xOff, int incX, float beta, float[] y, int yOff, int incY);

    /// y := α·op(A)·x + β·y, A an m×n band matrix with kl sub- and ku superdiagonals; (i, j) is `a[aOff + ku + i − j + j*lda]`.
    void sgbmv(Trans trans, int m, int n, int kl, int ku, float alpha, float[] a, int aOff, int lda,
            float[] x, int xOff, int incX, float beta, float[] y, int yOff, int incY);

    /// y := α·A·x + β·y, A symmetric.
    void ssymv(Uplo uplo, int n, float alpha, float[] a, int aOff, int lda,
            float[] x, int xOff, int incX, float beta, float[] y, int yOff, int incY);

    /// y := α·A·x + β·y, A a symmetric band matrix with k off-diagonals on each side.
    void ssbmv(Uplo uplo, int n, int k, float alpha, float[] a, int aOff, int lda,
            float[] x, int xOff, int incX, float beta, float[] y, int yOff, int incY);

    /// y := α·A·x + β·y, A symmetric in packed storage.
    void sspmv(Uplo uplo, int n, float alpha, float[] ap, int apOff,
            float[] x, int xOff, int incX, float beta, float[] y, int yOff, int incY);

    /// x := op(A)·x, A triangular.
    void strmv(Uplo uplo, Trans trans, Diag diag, int n, float[] a, int aOff, int lda,
            float[] x, int xOff, int incX);

    /// x := op(A)·x, A a triangular band matrix with k off-diagonals.
    void stbmv(Uplo uplo, Trans trans, Diag diag, int n, int k, float[] a, int aOff, int lda,
            float[] x, int xOff, int incX);

    /// x := op(A)·x, A triangular in packed storage.
    void stpmv(Uplo uplo, Trans trans, Diag diag, int n, float[] ap, int apOff,
            float[] x, int xOff, int incX);

    /// Solve op(A)·x = b, A triangular; x holds b on entry. No test for singularity.
    void strsv(Uplo uplo, Trans trans, Diag diag, int n, float[] a, int aOff, int lda,
            float[] x, int xOff, int incX);

    /// Solve op(A)·x = b, A a triangular band matrix with k off-diagonals; x holds b on entry.
    void stbsv(Uplo uplo, Trans trans, Diag diag, int n, int k, float[] a, int aOff, int lda,
            float[] x, int xOff, int incX);

    /// Solve op(A)·x = b, A triangular in packed storage; x holds b on entry.
    void stpsv(Uplo uplo, Trans trans, Diag diag, int n, float[] ap, int apOff,
            float[] x, int xOff, int incX);

    /// A := α·x·yᵀ + A, A general m×n.
    void sger(int m, int n, float alpha, float[] x, int xOff, int incX,
            float[] y, int yOff, int incY, float[] a, int aOff, int lda);

    /// A := α·x·xᵀ + A, A symmetric.
    void ssyr(Uplo uplo, int n, float alpha, float[] x, int xOff, int incX,
            float[] a, int aOff, int lda);

    /// A := α·x·xᵀ + A, A symmetric in packed storage.
    void sspr(Uplo uplo, int n, float alpha, float[] x, int xOff, int incX, float[] ap, int apOff);

    /// A := α·x·yᵀ + α·y·xᵀ + A, A symmetric.
    void ssyr2(Uplo uplo, int n, float alpha, float[] x, int xOff, int incX,
            float[] y, int yOff, int incY, float[] a, int aOff, int lda);

    /// A := α·x·yᵀ + α·y·xᵀ + A, A symmetric in packed storage.
    void sspr2(Uplo uplo, int n, float alpha, float[] x, int xOff, int incX,
            float[] y, int yOff, int incY, float[] ap, int apOff);
}
