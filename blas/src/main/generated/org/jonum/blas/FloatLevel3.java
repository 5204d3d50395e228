// Generated from DoubleLevel3.java by build/Float32.java. Do not edit.
package org.jonum.blas;

/// Matrix–matrix operations on `float[]`: level 3 of BLAS, and what modern libraries add to it.
///
/// **Storage.** Matrices are column-major: entry (i, j), counted from 0, is `a[aOff + i + j*lda]`.
/// A block of a larger matrix is a matrix with another offset and the same leading dimension. For
/// symmetric and triangular matrices only the triangle named by `uplo` is read or written; the
/// other one, the diagonal under `UNIT` and the padding between columns are never touched: NaN
/// there does not matter.
///
/// **Special values.** α = 0: the product is absent, its operands are not read. β = 0: C is
/// overwritten without being read. Elements are never skipped because they are 0: 0·NaN is NaN and
/// reaches the result.
///
/// **Overlap.** What is written must not share elements with an input; two blocks of one array that
/// interleave without sharing elements are fine. Inputs may overlap each other.
///
/// **Threads.** Large products run on the shared pool, on as many threads as `-Djonum.threads` or
/// [Backend#where] allow. The result is bitwise the same for any number of threads. All routines
/// may be called from many threads at once.
///
/// **Error bounds** hold elementwise, for every back end and order of summation while nothing
/// underflows; |A| is the matrix of absolute values, γₖ = k·u/(1 − k·u) with u = [FloatLimits#EPS]
/// (Higham 2002, §3.5).
///
/// **Refused arguments** throw before anything is written: [IllegalArgumentException] for values
/// and shapes, [IndexOutOfBoundsException] for arrays that are too short.
///
/// Source: Dongarra, Du Croz, Duff, Hammarling, A set of level 3 basic linear algebra subprograms
/// (ACM TOMS 16, 1990).
public interface FloatLevel3 {

    /// General product: C := α·op(A)·op(B) + β·C, op(A) m×k, op(B) k×n, C m×n.
    ///
    /// {@snippet :
    /// Blas blas = Backend.current().blas();
    /// float[] a = {1, 3, 2, 4}, b = {5, 7, 6, 8};    // [1 2; 3 4] and [5 6; 7 8]
    /// float[] c = new float[4];
    /// blas.sgemm(Trans.NO_TRANS, Trans.NO_TRANS, 2, 2, 2, 1, a, 0, 2, b, 0, 2, 0, c, 0, 2);
    /// // c == {19, 43, 22, 50}
    /// // a[2], a[3] and b[2], b[3] hold columns: add their product to c[3]
    /// blas.sgemm(Trans.TRANS, Trans.NO_TRANS, 1, 1, 2, 1, a, 2, 2, b, 2, 2, 1, c, 3, 2);
    /// // c == {19, 43, 22, 94}
    /// }
    /// With k = 0 the product is zero: C := β·C.
    /// **Cost** 2·m·n·k flops.  **Error** ≤ γₖ₊₂·(|α|·|op(A)|·|op(B)| + |β|·|C|).
    ///
    /// @param transA `NO_TRANS` for A, else Aᵀ
    /// @param transB `NO_TRANS` for B, else Bᵀ
    /// @param m      rows of C, m ≥ 0
    /// @param n      columns of C, n ≥ 0
    /// @param k      columns of op(A) and rows of op(B), k ≥ 0
    /// @param alpha  factor of the product; if 0, A and B are not read
    /// @param a      array that holds A
    /// @param aOff   index of its entry (0, 0), aOff ≥ 0
    /// @param lda    distance between columns of A, lda ≥ max(1, rows of A)
    /// @param b      array that holds B
    /// @param bOff   index of its entry (0, 0), bOff ≥ 0
    /// @param ldb    distance between columns of B, ldb ≥ max(1, rows of B)
    /// @param beta   factor of C; if 0, C is not read
    /// @param c      array that holds C
    /// @param cOff   index of its entry (0, 0), cOff ≥ 0
    /// @param ldc    distance between columns of C, ldc ≥ max(1, m)
    /// @throws IllegalArgumentException if a dimension is negative, a leading dimension too small,
    ///     an argument null, or C overlaps A or B
    /// @throws IndexOutOfBoundsException if A, B or C does not fit in its array
    /// @see <a href="https://www.netlib.org/blas/sgemm.f">reference SGEMM</a>
    void sgemm(Trans transA, Trans transB, int m, int n, int k, float alpha,
            float[] a, int aOff, int lda, float[] b, int bOff, int ldb,
            float beta, float[] c, int cOff, int ldc);

    /// One triangle of a product that is known to be symmetric (or of which only half is wanted):
    /// C := α·op(A)·op(B) + β·C, op(A) n×k, op(B) k×n. The other triangle of C is never touched.
    ///
    /// {@snippet :
    /// Blas blas = Backend.current().blas();
    /// float[] a = {1, 3, 2, 4}, b = {5, 7, 6, 8}, c = {0, 0, 9, 0};
    /// blas.sgemmt(Uplo.LOWER, Trans.NO_TRANS, Trans.NO_TRANS, 2, 2, 1, a, 0, 2, b, 0, 2,
    ///         0, c, 0, 2);
    /// // c == {19, 43, 9, 50}
    /// }
    /// **Cost** n·(n + 1)·k flops.  **Error** as [#sgemm]. In LAPACK 3.12.1 and later the name is
    /// SGEMMTR.
    ///
    /// @param uplo   the triangle of C to compute
    /// @param transA `NO_TRANS` for A, else Aᵀ
    /// @param transB `NO_TRANS` for B, else Bᵀ
    /// @param n      order of C, n ≥ 0
    /// @param k      columns of op(A) and rows of op(B), k ≥ 0
    /// @param alpha  factor of the product; if 0, A and B are not read
    /// @param a      array that holds A
    /// @param aOff   index of its entry (0, 0), aOff ≥ 0
    /// @param lda    distance between columns of A, lda ≥ max(1, rows of A)
    /// @param b      array that holds B
    /// @param bOff   index of its entry (0, 0), bOff ≥ 0
    /// @param ldb    distance between columns of B, ldb ≥ max(1, rows of B)
    /// @param beta   factor of C; if 0, C is not read
    /// @param c      array that holds C
    /// @param cOff   index of its entry (0, 0), cOff ≥ 0
    /// @param ldc    distance between columns of C, ldc ≥ max(1, n)
    /// @throws IllegalArgumentException if a dimension is negative, a leading dimension too small,
    ///     an argument null, or C overlaps A or B
    /// @throws IndexOutOfBoundsException if A, B or C does not fit in its array
    void sgemmt(Uplo uplo, Trans transA, Trans transB, int n, int k, float alpha,
            float[] a, int aOff, int lda, float[] b, int bOff, int ldb,
            float beta, float[] c, int cOff, int ldc);

    /// Product with a symmetric matrix: C := α·A·B + β·C (`LEFT`) or α·B·A + β·C (`RIGHT`), B and C
    /// m×n.
    ///
    /// {@snippet :
    /// Blas blas = Backend.current().blas();
    /// float[] a = {1, Float.NaN, 2, 3};               // upper triangle of [1 2; 2 3]
    /// float[] b = {1, 3, 2, 4}, c = new float[4];
    /// blas.ssymm(Side.LEFT, Uplo.UPPER, 2, 2, 1, a, 0, 2, b, 0, 2, 0, c, 0, 2);
    /// // c == {7, 11, 10, 16}
    /// }
    /// **Cost** 2·m·n·k flops, k the order of A: m (`LEFT`) or n (`RIGHT`).  **Error** as [#sgemm].
    ///
    /// @param side  where A stands: `LEFT` for A·B, `RIGHT` for B·A
    /// @param uplo  the stored triangle of A
    /// @param m     rows of C, m ≥ 0
    /// @param n     columns of C, n ≥ 0
    /// @param alpha factor of the product; if 0, A and B are not read
    /// @param a     array that holds A
    /// @param aOff  index of its entry (0, 0), aOff ≥ 0
    /// @param lda   distance between columns of A, lda ≥ max(1, rows of A)
    /// @param b     array that holds B
    /// @param bOff  index of its entry (0, 0), bOff ≥ 0
    /// @param ldb   distance between columns of B, ldb ≥ max(1, rows of B)
    /// @param beta  factor of C; if 0, C is not read
    /// @param c     array that holds C
    /// @param cOff  index of its entry (0, 0), cOff ≥ 0
    /// @param ldc   distance between columns of C, ldc ≥ max(1, m)
    /// @throws IllegalArgumentException if a dimension is negative, a leading dimension too small,
    ///     an argument null, or C overlaps A or B
    /// @throws IndexOutOfBoundsException if A, B or C does not fit in its array
    /// @see <a href="https://www.netlib.org/blas/ssymm.f">reference SSYMM</a>
    void ssymm(Side side, Uplo uplo, int m, int n, float alpha,
            float[] a, int aOff, int lda, float[] b, int bOff, int ldb,
            float beta, float[] c, int cOff, int ldc);

    /// Product with its own transpose: the triangle `uplo` of C := α·A·Aᵀ + β·C (`NO_TRANS`, A n×k)
    /// or C := α·Aᵀ·A + β·C (`TRANS`, A k×n). The other triangle of C is never touched.
    ///
    /// {@snippet :
    /// Blas blas = Backend.current().blas();
    /// float[] a = {1, 1, 1, 0, 1, 2}, c = {0, 9, 0, 0};      // A is 3×2; normal equations AᵀA
    /// blas.ssyrk(Uplo.UPPER, Trans.TRANS, 2, 3, 1, a, 0, 3, 0, c, 0, 2);
    /// // c == {3, 9, 3, 5}
    /// }
    /// **Cost** n·(n + 1)·k flops.  **Error** as [#sgemm].
    ///
    /// @param uplo  the triangle of C to compute
    /// @param trans `NO_TRANS` or transposed, see above
    /// @param n     order of C, n ≥ 0
    /// @param k     the other dimension of A, k ≥ 0
    /// @param alpha factor of the product; if 0, A is not read
    /// @param a     array that holds A
    /// @param aOff  index of its entry (0, 0), aOff ≥ 0
    /// @param lda   distance between columns of A, lda ≥ max(1, rows of A)
    /// @param beta  factor of C; if 0, C is not read
    /// @param c     array that holds C
    /// @param cOff  index of its entry (0, 0), cOff ≥ 0
    /// @param ldc   distance between columns of C, ldc ≥ max(1, n)
    /// @throws IllegalArgumentException if a dimension is negative, a leading dimension too small,
    ///     an argument null, or C overlaps A
    /// @throws IndexOutOfBoundsException if A or C does not fit in its array
    /// @see <a href="https://www.netlib.org/blas/ssyrk.f">reference SSYRK</a>
    void ssyrk(Uplo uplo, Trans trans, int n, int k, float alpha,
            float[] a, int aOff, int lda, float beta, float[] c, int cOff, int ldc);

    /// Symmetrized product: the triangle `uplo` of C := α·A·Bᵀ + α·B·Aᵀ + β·C (`NO_TRANS`, A and B
    /// n×k) or C := α·Aᵀ·B + α·Bᵀ·A + β·C (`TRANS`, A and B k×n). The other triangle of C is never
    /// touched.
    ///
    /// {@snippet :
    /// Blas blas = Backend.current().blas();
    /// float[] a = {1, 2}, b = {3, 4}, c = {0, 0, 9, 0};
    /// blas.ssyr2k(Uplo.LOWER, Trans.NO_TRANS, 2, 1, 1, a, 0, 2, b, 0, 2, 0, c, 0, 2);
    /// // c == {6, 10, 9, 16}
    /// }
    /// **Cost** 2·n·(n + 1)·k flops.  **Error** as [#sgemm], with 2·k for k.
    ///
    /// @param uplo  the triangle of C to compute
    /// @param trans `NO_TRANS` or transposed, see above
    /// @param n     order of C, n ≥ 0
    /// @param k     the other dimension of A and B, k ≥ 0
    /// @param alpha factor of the product; if 0, A and B are not read
    /// @param a     array that holds A
    /// @param aOff  index of its entry (0, 0), aOff ≥ 0
    /// @param lda   distance between columns of A, lda ≥ max(1, rows of A)
    /// @param b     array that holds B
    /// @param bOff  index of its entry (0, 0), bOff ≥ 0
    /// @param ldb   distance between columns of B, ldb ≥ max(1, rows of B)
    /// @param beta  factor of C; if 0, C is not read
    /// @param c     array that holds C
    /// @param cOff  index of its entry (0, 0), cOff ≥ 0
    /// @param ldc   distance between columns of C, ldc ≥ max(1, n)
    /// @throws IllegalArgumentException if a dimension is negative, a leading dimension too small,
    ///     an argument null, or C overlaps A or B
    /// @throws IndexOutOfBoundsException if A, B or C does not fit in its array
    /// @see <a href="https://www.netlib.org/blas/ssyr2k.f">reference SSYR2K</a>
    void ssyr2k(Uplo uplo, Trans trans, int n, int k, float alpha,
            float[] a, int aOff, int lda, float[] b, int bOff, int ldb,
            float beta, float[] c, int cOff, int ldc);

    /// Product with a triangular matrix, in place: B := α·op(A)·B (`LEFT`) or B := α·B·op(A)
    /// (`RIGHT`), B m×n.
    ///
    /// {@snippet :
    /// Blas blas = Backend.current().blas();
    /// float[] a = {1, Float.NaN, 2, 3}, b = {1, 1, 1, 2};   // [1 2; 0 3] and [1 1; 1 2]
    /// blas.strmm(Side.LEFT, Uplo.UPPER, Trans.NO_TRANS, Diag.NON_UNIT, 2, 2, 1, a, 0, 2, b, 0, 2);
    /// // b == {3, 3, 5, 6}
    /// }
    /// With α = 0 B is filled with zeros, nothing is read.
    /// **Cost** m·n·k flops, k the order of A: m (`LEFT`) or n (`RIGHT`).  **Error** ≤
    /// γₖ₊₁·|α|·|op(A)|·|B|.
    ///
    /// @param side   where A stands: `LEFT` for A·B, `RIGHT` for B·A
    /// @param uplo   the stored triangle of A
    /// @param transA `NO_TRANS` for A, else Aᵀ
    /// @param diag   `UNIT` if the diagonal of A is 1 and not to be read
    /// @param m      rows of B, m ≥ 0
    /// @param n      columns of B, n ≥ 0
    /// @param alpha  factor of the product; if 0, neither A nor B is read
    /// @param a      array that holds A
    /// @param aOff   index of its entry (0, 0), aOff ≥ 0
    /// @param lda    distance between columns of A, lda ≥ max(1, rows of A)
    /// @param b      array that holds B on entry, the product on return
    /// @param bOff   index of its entry (0, 0), bOff ≥ 0
    /// @param ldb    distance between columns of B, ldb ≥ max(1, m)
    /// @throws IllegalArgumentException if a dimension is negative, a leading dimension too small,
    ///     an argument null, or B overlaps A
    /// @throws IndexOutOfBoundsException if A or B does not fit in its array
    /// @see <a href="https://www.netlib.org/blas/strmm.f">reference STRMM</a>
    void strmm(Side side, Uplo uplo, Trans transA, Diag diag, int m, int n, float alpha,
            float[] a, int aOff, int lda, float[] b, int bOff, int ldb);

    /// Solve triangular systems: op(A)·X = α·B (`LEFT`) or X·op(A) = α·B (`RIGHT`); B, m×n, is
    /// overwritten with X. No test for singularity: a zero on the diagonal gives Inf or NaN.
    ///
    /// {@snippet :
    /// Blas blas = Backend.current().blas();
    /// float[] a = {1, Float.NaN, 2, 3}, b = {3, 3, 5, 6};   // [1 2; 0 3] and [3 5; 3 6]
    /// blas.strsm(Side.LEFT, Uplo.UPPER, Trans.NO_TRANS, Diag.NON_UNIT, 2, 2, 1, a, 0, 2, b, 0, 2);
    /// // b == {1, 1, 1, 2}
    /// }
    /// With α = 0 B is filled with zeros, nothing is read.
    /// **Cost** m·n·k flops, k the order of A: m (`LEFT`) or n (`RIGHT`).  **Error** the residual
    /// is small: |α·B − op(A)·X| ≤ γₖ₊₁·(|op(A)|·|X| + |α·B|), and likewise on the right (Higham
    /// 2002, §8.1).
    ///
    /// @param side   where A stands: `LEFT` for A·B, `RIGHT` for B·A
    /// @param uplo   the stored triangle of A
    /// @param transA `NO_TRANS` for A, else Aᵀ
    /// @param diag   `UNIT` if the diagonal of A is 1 and not to be read
    /// @param m      rows of B, m ≥ 0
    /// @param n      columns of B, n ≥ 0
    /// @param alpha  factor of B; if 0, neither A nor B is read
    /// @param a      array that holds A
    /// @param aOff   index of its entry (0, 0), aOff ≥ 0
    /// @param lda    distance between columns of A, lda ≥ max(1, rows of A)
    /// @param b      array that holds B on entry, X on return
    /// @param bOff   index of its entry (0, 0), bOff ≥ 0
    /// @param ldb    distance between columns of B, ldb ≥ max(1, m)
    /// @throws IllegalArgumentException if a dimension is negative, a leading dimension too small,
    ///     an argument null, or B overlaps A
    /// @throws IndexOutOfBoundsException if A or B does not fit in its array
    /// @see <a href="https://www.netlib.org/blas/strsm.f">reference STRSM</a>
    void strsm(Side side, Uplo uplo, Trans transA, Diag diag, int m, int n, float alpha,
            float[] a, int aOff, int lda, float[] b, int bOff, int ldb);

    /// Many products of one shape, each operand with an array and an offset of its own:
    /// Cᵢ := α·op(Aᵢ)·op(Bᵢ) + β·Cᵢ for i = 0 … count − 1.
    ///
    /// {@snippet :
    /// Blas blas = Backend.current().blas();
    /// float[][] a = {{2}, {3}}, b = {{5}, {7}}, c = {{0}, {0}};
    /// int[] first = {0, 0};
    /// blas.sgemmBatched(Trans.NO_TRANS, Trans.NO_TRANS, 1, 1, 1, 1, a, first, 1, b, first, 1,
    ///         0, c, first, 1, 2);
    /// // c[0] == {10}; c[1] == {21}
    /// }
    /// The products run in any order: no Cᵢ may share elements with another C, nor with any A or B.
    /// **Cost** count times [#sgemm]; small products share the threads.  **Error** as [#sgemm].
    ///
    /// @param transA `NO_TRANS` for A, else Aᵀ
    /// @param transB `NO_TRANS` for B, else Bᵀ
    /// @param m      rows of each C, m ≥ 0
    /// @param n      columns of each C, n ≥ 0
    /// @param k      columns of op(A) and rows of op(B), k ≥ 0
    /// @param alpha  factor of the products; if 0, no A and no B is read
    /// @param a      arrays that hold the A, at least count
    /// @param aOff   index of entry (0, 0) of each A
    /// @param lda    distance between columns of each A, lda ≥ max(1, rows of A)
    /// @param b      arrays that hold the B, at least count
    /// @param bOff   index of entry (0, 0) of each B
    /// @param ldb    distance between columns of each B, ldb ≥ max(1, rows of B)
    /// @param beta   factor of each C; if 0, no C is read
    /// @param c      arrays that hold the C, at least count
    /// @param cOff   index of entry (0, 0) of each C
    /// @param ldc    distance between columns of each C, ldc ≥ max(1, m)
    /// @param count  number of products, count ≥ 0
    /// @throws IllegalArgumentException if a dimension is negative, a leading dimension too small,
    ///     an argument null, or a C overlaps an A or B
    /// @throws IndexOutOfBoundsException if there are fewer than count arrays, or a matrix does not
    ///     fit in its own
    void sgemmBatched(Trans transA, Trans transB, int m, int n, int k, float alpha,
            float[][] a, int[] aOff, int lda, float[][] b, int[] bOff, int ldb,
            float beta, float[][] c, int[] cOff, int ldc, int count);

    /// Many products of one shape, at equal distances: Cᵢ := α·op(Aᵢ)·op(Bᵢ) + β·Cᵢ for i = 0 …
    /// count − 1, with the entry (0, 0) of Aᵢ at `a[aOff + i*strideA]`, and so on. Stride 0 shares
    /// one A or B.
    ///
    /// {@snippet :
    /// Blas blas = Backend.current().blas();
    /// float[] a = {2, 3}, b = {5}, c = new float[2];
    /// blas.sgemmStridedBatched(Trans.NO_TRANS, Trans.NO_TRANS, 1, 1, 1, 1, a, 0, 1, 1, b, 0, 1, 0,
    ///         0, c, 0, 1, 1, 2);
    /// // c == {10, 15}
    /// }
    /// **Cost** count times [#sgemm]; small products share the threads.  **Error** as [#sgemm].
    ///
    /// @param transA  `NO_TRANS` for A, else Aᵀ
    /// @param transB  `NO_TRANS` for B, else Bᵀ
    /// @param m       rows of each C, m ≥ 0
    /// @param n       columns of each C, n ≥ 0
    /// @param k       columns of op(A) and rows of op(B), k ≥ 0
    /// @param alpha   factor of the products; if 0, no A and no B is read
    /// @param a       array that holds all A
    /// @param aOff    index of entry (0, 0) of the first A, aOff ≥ 0
    /// @param lda     distance between columns of each A, lda ≥ max(1, rows of A)
    /// @param strideA distance from one A to the next, strideA ≥ 0
    /// @param b       array that holds all B
    /// @param bOff    index of entry (0, 0) of the first B, bOff ≥ 0
    /// @param ldb     distance between columns of each B, ldb ≥ max(1, rows of B)
    /// @param strideB distance from one B to the next, strideB ≥ 0
    /// @param beta    factor of each C; if 0, no C is read
    /// @param c       array that holds all C
    /// @param cOff    index of entry (0, 0) of the first C, cOff ≥ 0
    /// @param ldc     distance between columns of each C, ldc ≥ max(1, m)
    /// @param strideC distance from one C to the next, strideC ≥ (n − 1)·ldc + m
    /// @param count   number of products, count ≥ 0
    /// @throws IllegalArgumentException if a dimension is negative, a leading dimension too small,
    ///     an argument null, or a C overlaps an A or B
    /// @throws IndexOutOfBoundsException if A, B or C does not fit in its array
    void sgemmStridedBatched(Trans transA, Trans transB, int m, int n, int k, float alpha,
            float[] a, int aOff, int lda, int strideA, float[] b, int bOff, int ldb, int strideB,
            float beta, float[] c, int cOff, int ldc, int strideC, int count);

    /// Scaled copy, transposed or not: B := α·op(A), A rows×cols.
    ///
    /// {@snippet :
    /// Blas blas = Backend.current().blas();
    /// float[] a = {1, 4, 2, 5, 3, 6}, b = new float[6];       // [1 2 3; 4 5 6]
    /// blas.somatcopy(Trans.TRANS, 2, 3, 1, a, 0, 2, b, 0, 3);   // b == {1, 2, 3, 4, 5, 6}
    /// }
    /// An extension that OpenBLAS and oneMKL share.  **Cost** rows·cols flops.  **Error** relative
    /// ≤ u.
    ///
    /// @param trans `NO_TRANS` for B := α·A, else B := α·Aᵀ
    /// @param rows  rows of A, rows ≥ 0
    /// @param cols  columns of A, cols ≥ 0
    /// @param alpha factor of A; if 0, A is not read
    /// @param a     array that holds A
    /// @param aOff  index of its entry (0, 0), aOff ≥ 0
    /// @param lda   distance between columns of A, lda ≥ max(1, rows)
    /// @param b     array that holds B
    /// @param bOff  index of its entry (0, 0), bOff ≥ 0
    /// @param ldb   distance between columns of B, ldb ≥ max(1, rows of B)
    /// @throws IllegalArgumentException if a dimension is negative, a leading dimension too small,
    ///     an argument null, or B overlaps A
    /// @throws IndexOutOfBoundsException if A or B does not fit in its array
    void somatcopy(Trans trans, int rows, int cols, float alpha,
            float[] a, int aOff, int lda, float[] b, int bOff, int ldb);

    /// Scaling and transposition in place: A := α·op(A), A rows×cols. On return the matrix,
    /// transposed or not, has the leading dimension ldb.
    ///
    /// {@snippet :
    /// Blas blas = Backend.current().blas();
    /// float[] a = {1, 4, 2, 5, 3, 6};                          // [1 2 3; 4 5 6]
    /// blas.simatcopy(Trans.TRANS, 2, 3, 1, a, 0, 2, 3);         // a == {1, 2, 3, 4, 5, 6}
    /// }
    /// Where entries cannot simply change places (A not square, or lda ≠ ldb), a scratch copy is
    /// taken.
    /// **Cost** rows·cols flops.  **Error** relative ≤ u.
    ///
    /// @param trans `NO_TRANS` for α·A, else α·Aᵀ
    /// @param rows  rows of A, rows ≥ 0
    /// @param cols  columns of A, cols ≥ 0
    /// @param alpha factor of A; if 0, A is not read
    /// @param a     array that holds A on entry, the result on return
    /// @param aOff  index of its entry (0, 0), aOff ≥ 0
    /// @param lda   distance between columns of A, lda ≥ max(1, rows)
    /// @param ldb   distance between columns of the result, ldb ≥ max(1, its rows)
    /// @throws IllegalArgumentException if a dimension is negative, a leading dimension too small,
    ///     or an argument null
    /// @throws IndexOutOfBoundsException if A does not fit in its array before and after
    void simatcopy(Trans trans, int rows, int cols, float alpha,
            float[] a, int aOff, int lda, int ldb);

    /// Sum of matrices: C := α·A + β·C, rows×cols. A and C may be one matrix.
    ///
    /// {@snippet :
    /// Blas blas = Backend.current().blas();
    /// float[] a = {1, 2, 3, 4}, c = {10, 20, 30, 40};
    /// blas.sgeadd(2, 2, 2, a, 0, 2, 1, c, 0, 2);                // c == {12, 24, 36, 48}
    /// }
    /// **Cost** 3·rows·cols flops.  **Error** ≤ γ₂·(|α·A| + |β·C|).
    ///
    /// @param rows  rows of A, rows ≥ 0
    /// @param cols  columns of A, cols ≥ 0
    /// @param alpha factor of A; if 0, A is not read
    /// @param a     array that holds A
    /// @param aOff  index of its entry (0, 0), aOff ≥ 0
    /// @param lda   distance between columns of A, lda ≥ max(1, rows)
    /// @param beta  factor of C; if 0, C is not read
    /// @param c     array that holds C
    /// @param cOff  index of its entry (0, 0), cOff ≥ 0
    /// @param ldc   distance between columns of C, ldc ≥ max(1, rows)
    /// @throws IllegalArgumentException if a dimension is negative, a leading dimension too small,
    ///     an argument null, or C overlaps A in part
    /// @throws IndexOutOfBoundsException if A or C does not fit in its array
    void sgeadd(int rows, int cols, float alpha, float[] a, int aOff, int lda,
            float beta, float[] c, int cOff, int ldc);
}
