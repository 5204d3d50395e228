package org.jonum.blas;

/// Matrix–vector operations on `double[]`.
public interface DoubleLevel2 {

    /// y := α·op(A)·x + β·y, A general m×n.
    void dgemv(Trans trans, int m, int n, double alpha, double[] a, int aOff, int lda,
            double[] x, int xOff, int incX, double beta, double[] y, int yOff, int incY);

    /// y := α·op(A)·x + β·y, A an m×n band matrix with kl sub- and ku superdiagonals; (i, j) is `a[aOff + ku + i − j + j*lda]`.
    void dgbmv(Trans trans, int m, int n, int kl, int ku, double alpha, double[] a, int aOff, int lda,
            double[] x, int xOff, int incX, double beta, double[] y, int yOff, int incY);

    /// y := α·A·x + β·y, A symmetric.
    void dsymv(Uplo uplo, int n, double alpha, double[] a, int aOff, int lda,
            double[] x, int xOff, int incX, double beta, double[] y, int yOff, int incY);

    /// y := α·A·x + β·y, A a symmetric band matrix with k off-diagonals on each side.
    void dsbmv(Uplo uplo, int n, int k, double alpha, double[] a, int aOff, int lda,
            double[] x, int xOff, int incX, double beta, double[] y, int yOff, int incY);

    /// y := α·A·x + β·y, A symmetric in packed storage.
    void dspmv(Uplo uplo, int n, double alpha, double[] ap, int apOff,
            double[] x, int xOff, int incX, double beta, double[] y, int yOff, int incY);

    /// x := op(A)·x, A triangular.
    void dtrmv(Uplo uplo, Trans trans, Diag diag, int n, double[] a, int aOff, int lda,
            double[] x, int xOff, int incX);

    /// x := op(A)·x, A a triangular band matrix with k off-diagonals.
    void dtbmv(Uplo uplo, Trans trans, Diag diag, int n, int k, double[] a, int aOff, int lda,
            double[] x, int xOff, int incX);

    /// x := op(A)·x, A triangular in packed storage.
    void dtpmv(Uplo uplo, Trans trans, Diag diag, int n, double[] ap, int apOff,
            double[] x, int xOff, int incX);

    /// Solve op(A)·x = b, A triangular; x holds b on entry. No test for singularity.
    void dtrsv(Uplo uplo, Trans trans, Diag diag, int n, double[] a, int aOff, int lda,
            double[] x, int xOff, int incX);

    /// Solve op(A)·x = b, A a triangular band matrix with k off-diagonals; x holds b on entry.
    void dtbsv(Uplo uplo, Trans trans, Diag diag, int n, int k, double[] a, int aOff, int lda,
            double[] x, int xOff, int incX);

    /// Solve op(A)·x = b, A triangular in packed storage; x holds b on entry.
    void dtpsv(Uplo uplo, Trans trans, Diag diag, int n, double[] ap, int apOff,
            double[] x, int xOff, int incX);

    /// A := α·x·yᵀ + A, A general m×n.
    void dger(int m, int n, double alpha, double[] x, int xOff, int incX,
            double[] y, int yOff, int incY, double[] a, int aOff, int lda);

    /// A := α·x·xᵀ + A, A symmetric.
    void dsyr(Uplo uplo, int n, double alpha, double[] x, int xOff, int incX,
            double[] a, int aOff, int lda);

    /// A := α·x·xᵀ + A, A symmetric in packed storage.
    void dspr(Uplo uplo, int n, double alpha, double[] x, int xOff, int incX, double[] ap, int apOff);

    /// A := α·x·yᵀ + α·y·xᵀ + A, A symmetric.
    void dsyr2(Uplo uplo, int n, double alpha, double[] x, int xOff, int incX,
            double[] y, int yOff, int incY, double[] a, int aOff, int lda);

    /// A := α·x·yᵀ + α·y·xᵀ + A, A symmetric in packed storage.
    void dspr2(Uplo uplo, int n, double alpha, double[] x, int xOff, int incX,
            double[] y, int yOff, int incY, double[] ap, int apOff);
}
