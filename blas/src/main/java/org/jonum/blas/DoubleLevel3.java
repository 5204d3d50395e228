package org.jonum.blas;

/// Matrix–matrix operations on `double[]`.
public interface DoubleLevel3 {

    /// C := α·op(A)·op(B) + β·C, op(A) m×k, op(B) k×n, C m×n.
    void dgemm(Trans transA, Trans transB, int m, int n, int k, double alpha,
            double[] a, int aOff, int lda, double[] b, int bOff, int ldb,
            double beta, double[] c, int cOff, int ldc);

    /// The triangle `uplo` of C := α·op(A)·op(B) + β·C, op(A) n×k, op(B) k×n, C n×n; the other triangle is never touched.
    void dgemmt(Uplo uplo, Trans transA, Trans transB, int n, int k, double alpha,
            double[] a, int aOff, int lda, double[] b, int bOff, int ldb,
            double beta, double[] c, int cOff, int ldc);

    /// C := α·A·B + β·C (`LEFT`) or α·B·A + β·C (`RIGHT`), A symmetric, B and C m×n.
    void dsymm(Side side, Uplo uplo, int m, int n, double alpha,
            double[] a, int aOff, int lda, double[] b, int bOff, int ldb,
            double beta, double[] c, int cOff, int ldc);

    /// C := α·A·Aᵀ + β·C (`NO_TRANS`, A n×k) or α·Aᵀ·A + β·C (`TRANS`, A k×n), C symmetric n×n.
    void dsyrk(Uplo uplo, Trans trans, int n, int k, double alpha,
            double[] a, int aOff, int lda, double beta, double[] c, int cOff, int ldc);

    /// C := α·A·Bᵀ + α·B·Aᵀ + β·C (`NO_TRANS`) or α·Aᵀ·B + α·Bᵀ·A + β·C (`TRANS`), C symmetric n×n.
    void dsyr2k(Uplo uplo, Trans trans, int n, int k, double alpha,
            double[] a, int aOff, int lda, double[] b, int bOff, int ldb,
            double beta, double[] c, int cOff, int ldc);

    /// B := α·op(A)·B (`LEFT`) or α·B·op(A) (`RIGHT`), A triangular, B m×n.
    void dtrmm(Side side, Uplo uplo, Trans transA, Diag diag, int m, int n, double alpha,
            double[] a, int aOff, int lda, double[] b, int bOff, int ldb);

    /// Solve op(A)·X = α·B (`LEFT`) or X·op(A) = α·B (`RIGHT`), A triangular; B is overwritten with X. No test for singularity.
    void dtrsm(Side side, Uplo uplo, Trans transA, Diag diag, int m, int n, double alpha,
            double[] a, int aOff, int lda, double[] b, int bOff, int ldb);

    /// `count` products of one shape: Cᵢ := α·op(Aᵢ)·op(Bᵢ) + β·Cᵢ, each operand an array of its own with its own offset.
    void dgemmBatched(Trans transA, Trans transB, int m, int n, int k, double alpha,
            double[][] a, int[] aOff, int lda, double[][] b, int[] bOff, int ldb,
            double beta, double[][] c, int[] cOff, int ldc, int count);

    /// `count` products of one shape, operand i at `off + i*stride`: Cᵢ := α·op(Aᵢ)·op(Bᵢ) + β·Cᵢ.
    void dgemmStridedBatched(Trans transA, Trans transB, int m, int n, int k, double alpha,
            double[] a, int aOff, int lda, int strideA, double[] b, int bOff, int ldb, int strideB,
            double beta, double[] c, int cOff, int ldc, int strideC, int count);

    /// B := α·op(A), A rows×cols.
    void domatcopy(Trans trans, int rows, int cols, double alpha,
            double[] a, int aOff, int lda, double[] b, int bOff, int ldb);

    /// A := α·op(A) in place, A rows×cols with leading dimension lda before and ldb after.
    void dimatcopy(Trans trans, int rows, int cols, double alpha, double[] a, int aOff, int lda, int ldb);

    /// C := α·A + β·C, rows×cols.
    void dgeadd(int rows, int cols, double alpha, double[] a, int aOff, int lda,
            double beta, double[] c, int cOff, int ldc);
}
