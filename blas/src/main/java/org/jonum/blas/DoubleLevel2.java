package org.jonum.blas;

/// Matrix–vector operations on `double[]`: level 2 of BLAS.
///
/// **Storage** of entry (i, j), counted from 0. Vectors are those of [DoubleLevel1], without
/// increment 0.
///
/// | matrix | entry (i, j) | stored entries |
/// |---|---|---|
/// | dense | `a[aOff + i + j*lda]` | all, or the triangle named by `uplo` |
/// | general band | `a[aOff + ku + i - j + j*lda]` | −ku ≤ i − j ≤ kl |
/// | `UPPER` band | `a[aOff + k + i - j + j*lda]` | 0 ≤ j − i ≤ k |
/// | `LOWER` band | `a[aOff + i - j + j*lda]` | 0 ≤ i − j ≤ k |
/// | `UPPER` packed | `ap[apOff + i + j*(j+1)/2]` | i ≤ j |
/// | `LOWER` packed | `ap[apOff + i - j + j*n - j*(j-1)/2]` | i ≥ j |
///
/// Only stored entries are read or written. The other triangle, the corners of band storage, the
/// diagonal under `UNIT` and the padding between columns are never touched: NaN there does not
/// matter.
///
/// **Special values.** α = 0: the product is absent, A and x are not read. β = 0: y is overwritten
/// without being read. Elements are never skipped because they are 0: 0·NaN is NaN and reaches the
/// result.
///
/// **Overlap.** What is written must not share elements with an input; inputs may overlap each
/// other.
///
/// **Error bounds** hold elementwise, for every back end and order of summation while nothing
/// underflows; |A| is the matrix of absolute values, γₖ = k·u/(1 − k·u) with u = [DoubleLimits#EPS]
/// (Higham 2002, §3.5). Large problems may run on several threads; the result is bitwise the same
/// for any number of them.
///
/// **Refused arguments** throw before anything is written: [IllegalArgumentException] for values
/// and shapes, [IndexOutOfBoundsException] for arrays that are too short.
///
/// Source: Dongarra, Du Croz, Hammarling, Hanson, An extended set of Fortran basic linear algebra
/// subprograms (ACM TOMS 14, 1988).
public interface DoubleLevel2 {

    /// General matrix times vector: y := α·op(A)·x + β·y, A m×n.
    ///
    /// {@snippet :
    /// Blas blas = Backend.current().blas();
    /// double[] a = {1, 4, 2, 5, 3, 6};                // [1 2 3; 4 5 6]
    /// double[] x = {1, 1, 1}, y = {Double.NaN, Double.NaN};
    /// blas.dgemv(Trans.NO_TRANS, 2, 3, 1, a, 0, 2, x, 0, 1, 0, y, 0, 1);      // y == {6, 15}
    /// blas.dgemv(Trans.TRANS, 2, 3, 1, a, 0, 2, y, 0, 1, 0, x, 0, 1);   // x == {66, 87, 108}
    /// }
    /// With m = 0 or n = 0 nothing happens: as in the reference, y is then not multiplied by β
    /// either.
    /// **Cost** 2·m·n flops.  **Error** ≤ γₖ₊₂·(|α|·|op(A)|·|x| + |β|·|y|), k the length of x.
    ///
    /// @param trans `NO_TRANS` for A, else Aᵀ
    /// @param m     rows of A, m ≥ 0
    /// @param n     columns of A, n ≥ 0
    /// @param alpha factor of the product; if 0, A and x are not read
    /// @param a     array that holds A
    /// @param aOff  index of entry (0, 0), aOff ≥ 0
    /// @param lda   distance between columns of A, lda ≥ max(1, m)
    /// @param x     array that holds x: n elements, or m if transposed
    /// @param xOff  lowest index of x, xOff ≥ 0
    /// @param incX  distance between elements of x, not 0
    /// @param beta  factor of y; if 0, y is not read
    /// @param y     array that holds y: m elements, or n if transposed
    /// @param yOff  lowest index of y, yOff ≥ 0
    /// @param incY  distance between elements of y, not 0
    /// @throws IllegalArgumentException if m < 0, n < 0, lda < max(1, m), an increment is 0, an
    ///     argument is null, or y overlaps A or x
    /// @throws IndexOutOfBoundsException if A, x or y does not fit in its array
    /// @see <a href="https://www.netlib.org/blas/dgemv.f">reference DGEMV</a>
    void dgemv(Trans trans, int m, int n, double alpha, double[] a, int aOff, int lda,
            double[] x, int xOff, int incX, double beta, double[] y, int yOff, int incY);

    /// Band matrix times vector: y := α·op(A)·x + β·y, A m×n with kl sub- and ku superdiagonals.
    ///
    /// {@snippet :
    /// Blas blas = Backend.current().blas();
    /// double no = Double.NaN;                         // corners of the storage, never read
    /// double[] a = {no, 2, -1, -1, 2, -1, -1, 2, no}; // [2 -1 0; -1 2 -1; 0 -1 2], kl = ku = 1
    /// double[] x = {1, 2, 3}, y = new double[3];
    /// blas.dgbmv(Trans.NO_TRANS, 3, 3, 1, 1, 1, a, 0, 3, x, 0, 1, 0, y, 0, 1);   // y == {0, 0, 4}
    /// }
    /// As in [#dgemv], nothing happens with m = 0 or n = 0.
    /// **Cost** 2·n·(kl + ku + 1) flops.  **Error** as [#dgemv], with k = kl + ku + 1.
    ///
    /// @param trans `NO_TRANS` for A, else Aᵀ
    /// @param m     rows of A, m ≥ 0
    /// @param n     columns of A, n ≥ 0
    /// @param kl    number of subdiagonals, kl ≥ 0
    /// @param ku    number of superdiagonals, ku ≥ 0
    /// @param alpha factor of the product; if 0, A and x are not read
    /// @param a     array that holds A
    /// @param aOff  index of the first entry of the storage, aOff ≥ 0
    /// @param lda   distance between columns of the storage, lda ≥ kl + ku + 1
    /// @param x     array that holds x: n elements, or m if transposed
    /// @param xOff  lowest index of x, xOff ≥ 0
    /// @param incX  distance between elements of x, not 0
    /// @param beta  factor of y; if 0, y is not read
    /// @param y     array that holds y: m elements, or n if transposed
    /// @param yOff  lowest index of y, yOff ≥ 0
    /// @param incY  distance between elements of y, not 0
    /// @throws IllegalArgumentException if m, n, kl or ku < 0, lda < kl + ku + 1, an increment is
    ///     0, an argument is null, or y overlaps A or x
    /// @throws IndexOutOfBoundsException if A, x or y does not fit in its array
    /// @see <a href="https://www.netlib.org/blas/dgbmv.f">reference DGBMV</a>
    void dgbmv(Trans trans, int m, int n, int kl, int ku, double alpha,
            double[] a, int aOff, int lda, double[] x, int xOff, int incX,
            double beta, double[] y, int yOff, int incY);

    /// Symmetric matrix times vector: y := α·A·x + β·y.
    ///
    /// {@snippet :
    /// Blas blas = Backend.current().blas();
    /// double[] a = {1, Double.NaN, 2, 3};   // upper triangle of [1 2; 2 3]; a[1] is not read
    /// double[] x = {1, 1}, y = new double[2];
    /// blas.dsymv(Uplo.UPPER, 2, 1, a, 0, 2, x, 0, 1, 0, y, 0, 1);     // y == {3, 5}
    /// }
    /// **Cost** 2·n² flops.  **Error** ≤ γₙ₊₂·(|α|·|A|·|x| + |β|·|y|).
    ///
    /// @param uplo  the stored triangle of A
    /// @param n     order of A, n ≥ 0
    /// @param alpha factor of the product; if 0, A and x are not read
    /// @param a     array that holds A
    /// @param aOff  index of entry (0, 0), aOff ≥ 0
    /// @param lda   distance between columns of A, lda ≥ max(1, n)
    /// @param x     array that holds x
    /// @param xOff  lowest index of x, xOff ≥ 0
    /// @param incX  distance between elements of x, not 0
    /// @param beta  factor of y; if 0, y is not read
    /// @param y     array that holds y
    /// @param yOff  lowest index of y, yOff ≥ 0
    /// @param incY  distance between elements of y, not 0
    /// @throws IllegalArgumentException if n < 0, lda < max(1, n), an increment is 0, an argument
    ///     is null, or y overlaps A or x
    /// @throws IndexOutOfBoundsException if A, x or y does not fit in its array
    /// @see <a href="https://www.netlib.org/blas/dsymv.f">reference DSYMV</a>
    void dsymv(Uplo uplo, int n, double alpha, double[] a, int aOff, int lda,
            double[] x, int xOff, int incX, double beta, double[] y, int yOff, int incY);

    /// Symmetric band matrix times vector: y := α·A·x + β·y, k off-diagonals on each side, one
    /// stored.
    ///
    /// {@snippet :
    /// Blas blas = Backend.current().blas();
    /// double[] a = {Double.NaN, 2, -1, 2, -1, 2};
    /// // upper half of [2 -1 0; -1 2 -1; 0 -1 2], k = 1
    /// double[] x = {1, 2, 3}, y = new double[3];
    /// blas.dsbmv(Uplo.UPPER, 3, 1, 1, a, 0, 2, x, 0, 1, 0, y, 0, 1);  // y == {0, 0, 4}
    /// }
    /// **Cost** 2·n·(2·k + 1) flops.  **Error** as [#dsymv], with n replaced by 2·k + 1.
    ///
    /// @param uplo  the stored triangle of A
    /// @param n     order of A, n ≥ 0
    /// @param k     number of off-diagonals stored, k ≥ 0
    /// @param alpha factor of the product; if 0, A and x are not read
    /// @param a     array that holds A
    /// @param aOff  index of the first entry of the storage, aOff ≥ 0
    /// @param lda   distance between columns of the storage, lda ≥ k + 1
    /// @param x     array that holds x
    /// @param xOff  lowest index of x, xOff ≥ 0
    /// @param incX  distance between elements of x, not 0
    /// @param beta  factor of y; if 0, y is not read
    /// @param y     array that holds y
    /// @param yOff  lowest index of y, yOff ≥ 0
    /// @param incY  distance between elements of y, not 0
    /// @throws IllegalArgumentException if n < 0, k < 0, lda < k + 1, an increment is 0, an
    ///     argument is null, or y overlaps A or x
    /// @throws IndexOutOfBoundsException if A, x or y does not fit in its array
    /// @see <a href="https://www.netlib.org/blas/dsbmv.f">reference DSBMV</a>
    void dsbmv(Uplo uplo, int n, int k, double alpha, double[] a, int aOff, int lda,
            double[] x, int xOff, int incX, double beta, double[] y, int yOff, int incY);

    /// Symmetric packed matrix times vector: y := α·A·x + β·y.
    ///
    /// {@snippet :
    /// Blas blas = Backend.current().blas();
    /// double[] ap = {1, 2, 3};                        // lower triangle of [1 2; 2 3]
    /// double[] x = {1, 1}, y = new double[2];
    /// blas.dspmv(Uplo.LOWER, 2, 1, ap, 0, x, 0, 1, 0, y, 0, 1);       // y == {3, 5}
    /// }
    /// **Cost** 2·n² flops.  **Error** as [#dsymv].
    ///
    /// @param uplo  the stored triangle of A
    /// @param n     order of A, n ≥ 0
    /// @param alpha factor of the product; if 0, A and x are not read
    /// @param ap    array that holds the packed triangle
    /// @param apOff index of its first entry, apOff ≥ 0
    /// @param x     array that holds x
    /// @param xOff  lowest index of x, xOff ≥ 0
    /// @param incX  distance between elements of x, not 0
    /// @param beta  factor of y; if 0, y is not read
    /// @param y     array that holds y
    /// @param yOff  lowest index of y, yOff ≥ 0
    /// @param incY  distance between elements of y, not 0
    /// @throws IllegalArgumentException if n < 0, an increment is 0, an argument is null, or y
    ///     overlaps A or x
    /// @throws IndexOutOfBoundsException if A, x or y does not fit in its array
    /// @see <a href="https://www.netlib.org/blas/dspmv.f">reference DSPMV</a>
    void dspmv(Uplo uplo, int n, double alpha, double[] ap, int apOff,
            double[] x, int xOff, int incX, double beta, double[] y, int yOff, int incY);

    /// Triangular matrix times vector: x := op(A)·x.
    ///
    /// {@snippet :
    /// Blas blas = Backend.current().blas();
    /// double[] a = {1, Double.NaN, 2, 3}, x = {1, 1};   // [1 2; 0 3]
    /// blas.dtrmv(Uplo.UPPER, Trans.NO_TRANS, Diag.NON_UNIT, 2, a, 0, 2, x, 0, 1);   // x == {3, 3}
    /// }
    /// **Cost** n² flops.  **Error** ≤ γₙ·|op(A)|·|x|.
    ///
    /// @param uplo  the stored triangle of A
    /// @param trans `NO_TRANS` for A, else Aᵀ
    /// @param diag  `UNIT` if the diagonal of A is 1 and not to be read
    /// @param n     order of A, n ≥ 0
    /// @param a     array that holds A
    /// @param aOff  index of entry (0, 0), aOff ≥ 0
    /// @param lda   distance between columns of A, lda ≥ max(1, n)
    /// @param x     the vector: x on entry, op(A)·x on return
    /// @param xOff  lowest index of x, xOff ≥ 0
    /// @param incX  distance between elements of x, not 0
    /// @throws IllegalArgumentException if n < 0, lda < max(1, n), incX = 0, an argument is null,
    ///     or x overlaps A
    /// @throws IndexOutOfBoundsException if A or x does not fit in its array
    /// @see <a href="https://www.netlib.org/blas/dtrmv.f">reference DTRMV</a>
    void dtrmv(Uplo uplo, Trans trans, Diag diag, int n, double[] a, int aOff, int lda,
            double[] x, int xOff, int incX);

    /// Triangular band matrix times vector: x := op(A)·x, A with k off-diagonals.
    ///
    /// {@snippet :
    /// Blas blas = Backend.current().blas();
    /// double[] a = {2, 1, 2, 1, 2, Double.NaN}, x = {1, 1, 1};      // [2 0 0; 1 2 0; 0 1 2]
    /// blas.dtbmv(Uplo.LOWER, Trans.NO_TRANS, Diag.NON_UNIT, 3, 1, a, 0, 2, x, 0, 1);
    /// // x == {2, 3, 3}
    /// }
    /// **Cost** n·(2·k + 1) flops.  **Error** ≤ γₖ₊₁·|op(A)|·|x|.
    ///
    /// @param uplo  the stored triangle of A
    /// @param trans `NO_TRANS` for A, else Aᵀ
    /// @param diag  `UNIT` if the diagonal of A is 1 and not to be read
    /// @param n     order of A, n ≥ 0
    /// @param k     number of off-diagonals stored, k ≥ 0
    /// @param a     array that holds A
    /// @param aOff  index of the first entry of the storage, aOff ≥ 0
    /// @param lda   distance between columns of the storage, lda ≥ k + 1
    /// @param x     the vector: x on entry, op(A)·x on return
    /// @param xOff  lowest index of x, xOff ≥ 0
    /// @param incX  distance between elements of x, not 0
    /// @throws IllegalArgumentException if n < 0, k < 0, lda < k + 1, incX = 0, an argument is
    ///     null, or x overlaps A
    /// @throws IndexOutOfBoundsException if A or x does not fit in its array
    /// @see <a href="https://www.netlib.org/blas/dtbmv.f">reference DTBMV</a>
    void dtbmv(Uplo uplo, Trans trans, Diag diag, int n, int k,
            double[] a, int aOff, int lda, double[] x, int xOff, int incX);

    /// Triangular packed matrix times vector: x := op(A)·x.
    ///
    /// {@snippet :
    /// Blas blas = Backend.current().blas();
    /// double[] ap = {1, 2, 3}, x = {1, 1};              // [1 2; 0 3]
    /// blas.dtpmv(Uplo.UPPER, Trans.NO_TRANS, Diag.NON_UNIT, 2, ap, 0, x, 0, 1);   // x == {3, 3}
    /// }
    /// **Cost** n² flops.  **Error** as [#dtrmv].
    ///
    /// @param uplo  the stored triangle of A
    /// @param trans `NO_TRANS` for A, else Aᵀ
    /// @param diag  `UNIT` if the diagonal of A is 1 and not to be read
    /// @param n     order of A, n ≥ 0
    /// @param ap    array that holds the packed triangle
    /// @param apOff index of its first entry, apOff ≥ 0
    /// @param x     the vector: x on entry, op(A)·x on return
    /// @param xOff  lowest index of x, xOff ≥ 0
    /// @param incX  distance between elements of x, not 0
    /// @throws IllegalArgumentException if n < 0, incX = 0, an argument is null, or x overlaps A
    /// @throws IndexOutOfBoundsException if A or x does not fit in its array
    /// @see <a href="https://www.netlib.org/blas/dtpmv.f">reference DTPMV</a>
    void dtpmv(Uplo uplo, Trans trans, Diag diag, int n, double[] ap, int apOff,
            double[] x, int xOff, int incX);

    /// Solve a triangular system: op(A)·x = b by substitution; b is overwritten with x.
    /// No test for singularity: a zero on the diagonal gives Inf or NaN.
    ///
    /// {@snippet :
    /// Blas blas = Backend.current().blas();
    /// double[] a = {1, Double.NaN, 2, 3}, x = {3, 3};   // [1 2; 0 3]
    /// blas.dtrsv(Uplo.UPPER, Trans.NO_TRANS, Diag.NON_UNIT, 2, a, 0, 2, x, 0, 1);   // x == {1, 1}
    /// }
    /// **Cost** n² flops.  **Error** the result solves (op(A) + Δ)·x = b exactly with |Δ| ≤
    /// γₙ·|op(A)| (Higham 2002, Thm 8.5).
    ///
    /// @param uplo  the stored triangle of A
    /// @param trans `NO_TRANS` for A, else Aᵀ
    /// @param diag  `UNIT` if the diagonal of A is 1 and not to be read
    /// @param n     order of A, n ≥ 0
    /// @param a     array that holds A
    /// @param aOff  index of entry (0, 0), aOff ≥ 0
    /// @param lda   distance between columns of A, lda ≥ max(1, n)
    /// @param x     the vector: b on entry, the solution x on return
    /// @param xOff  lowest index of x, xOff ≥ 0
    /// @param incX  distance between elements of x, not 0
    /// @throws IllegalArgumentException if n < 0, lda < max(1, n), incX = 0, an argument is null,
    ///     or x overlaps A
    /// @throws IndexOutOfBoundsException if A or x does not fit in its array
    /// @see <a href="https://www.netlib.org/blas/dtrsv.f">reference DTRSV</a>
    void dtrsv(Uplo uplo, Trans trans, Diag diag, int n, double[] a, int aOff, int lda,
            double[] x, int xOff, int incX);

    /// Solve a triangular band system: op(A)·x = b, A with k off-diagonals; b is overwritten with
    /// x. No test for singularity.
    ///
    /// {@snippet :
    /// Blas blas = Backend.current().blas();
    /// double[] a = {2, 1, 2, 1, 2, Double.NaN}, x = {2, 3, 3};      // [2 0 0; 1 2 0; 0 1 2]
    /// blas.dtbsv(Uplo.LOWER, Trans.NO_TRANS, Diag.NON_UNIT, 3, 1, a, 0, 2, x, 0, 1);
    /// // x == {1, 1, 1}
    /// }
    /// **Cost** n·(2·k + 1) flops.  **Error** as [#dtrsv], with γₖ₊₁.
    ///
    /// @param uplo  the stored triangle of A
    /// @param trans `NO_TRANS` for A, else Aᵀ
    /// @param diag  `UNIT` if the diagonal of A is 1 and not to be read
    /// @param n     order of A, n ≥ 0
    /// @param k     number of off-diagonals stored, k ≥ 0
    /// @param a     array that holds A
    /// @param aOff  index of the first entry of the storage, aOff ≥ 0
    /// @param lda   distance between columns of the storage, lda ≥ k + 1
    /// @param x     the vector: b on entry, the solution x on return
    /// @param xOff  lowest index of x, xOff ≥ 0
    /// @param incX  distance between elements of x, not 0
    /// @throws IllegalArgumentException if n < 0, k < 0, lda < k + 1, incX = 0, an argument is
    ///     null, or x overlaps A
    /// @throws IndexOutOfBoundsException if A or x does not fit in its array
    /// @see <a href="https://www.netlib.org/blas/dtbsv.f">reference DTBSV</a>
    void dtbsv(Uplo uplo, Trans trans, Diag diag, int n, int k,
            double[] a, int aOff, int lda, double[] x, int xOff, int incX);

    /// Solve a triangular packed system: op(A)·x = b; b is overwritten with x. No test for
    /// singularity.
    ///
    /// {@snippet :
    /// Blas blas = Backend.current().blas();
    /// double[] ap = {1, 2, 3}, x = {3, 3};              // [1 2; 0 3]
    /// blas.dtpsv(Uplo.UPPER, Trans.NO_TRANS, Diag.NON_UNIT, 2, ap, 0, x, 0, 1);   // x == {1, 1}
    /// }
    /// **Cost** n² flops.  **Error** as [#dtrsv].
    ///
    /// @param uplo  the stored triangle of A
    /// @param trans `NO_TRANS` for A, else Aᵀ
    /// @param diag  `UNIT` if the diagonal of A is 1 and not to be read
    /// @param n     order of A, n ≥ 0
    /// @param ap    array that holds the packed triangle
    /// @param apOff index of its first entry, apOff ≥ 0
    /// @param x     the vector: b on entry, the solution x on return
    /// @param xOff  lowest index of x, xOff ≥ 0
    /// @param incX  distance between elements of x, not 0
    /// @throws IllegalArgumentException if n < 0, incX = 0, an argument is null, or x overlaps A
    /// @throws IndexOutOfBoundsException if A or x does not fit in its array
    /// @see <a href="https://www.netlib.org/blas/dtpsv.f">reference DTPSV</a>
    void dtpsv(Uplo uplo, Trans trans, Diag diag, int n, double[] ap, int apOff,
            double[] x, int xOff, int incX);

    /// Rank-one update of a general matrix: A := α·x·yᵀ + A, A m×n.
    ///
    /// {@snippet :
    /// Blas blas = Backend.current().blas();
    /// double[] a = {1, 0, 0, 1}, x = {1, 2}, y = {3, 4};
    /// blas.dger(2, 2, 2, x, 0, 1, y, 0, 1, a, 0, 2);      // a == {7, 12, 8, 17}
    /// }
    /// **Cost** 2·m·n flops.  **Error** ≤ γ₃·(|α|·|x|·|y|ᵀ + |A|).
    ///
    /// @param m     rows of A, m ≥ 0
    /// @param n     columns of A, n ≥ 0
    /// @param alpha factor of the update; if 0, nothing is read or written
    /// @param x     array that holds x: m elements
    /// @param xOff  lowest index of x, xOff ≥ 0
    /// @param incX  distance between elements of x, not 0
    /// @param y     array that holds y: n elements
    /// @param yOff  lowest index of y, yOff ≥ 0
    /// @param incY  distance between elements of y, not 0
    /// @param a     array that holds A, updated in place
    /// @param aOff  index of entry (0, 0), aOff ≥ 0
    /// @param lda   distance between columns of A, lda ≥ max(1, m)
    /// @throws IllegalArgumentException if m < 0, n < 0, lda < max(1, m), an increment is 0, an
    ///     argument is null, or A overlaps x or y
    /// @throws IndexOutOfBoundsException if A, x or y does not fit in its array
    /// @see <a href="https://www.netlib.org/blas/dger.f">reference DGER</a>
    void dger(int m, int n, double alpha, double[] x, int xOff, int incX,
            double[] y, int yOff, int incY, double[] a, int aOff, int lda);

    /// Rank-one update of a symmetric matrix: A := α·x·xᵀ + A, the stored triangle only.
    ///
    /// {@snippet :
    /// Blas blas = Backend.current().blas();
    /// double[] a = {0, 9, 0, 0}, x = {1, 2};
    /// blas.dsyr(Uplo.UPPER, 2, 1, x, 0, 1, a, 0, 2);      // a == {1, 9, 2, 4}
    /// }
    /// **Cost** n² flops.  **Error** ≤ γ₃·(|α|·|x|·|x|ᵀ + |A|).
    ///
    /// @param uplo  the stored triangle of A
    /// @param n     order of A, n ≥ 0
    /// @param alpha factor of the update; if 0, nothing is read or written
    /// @param x     array that holds x
    /// @param xOff  lowest index of x, xOff ≥ 0
    /// @param incX  distance between elements of x, not 0
    /// @param a     array that holds A, updated in place
    /// @param aOff  index of entry (0, 0), aOff ≥ 0
    /// @param lda   distance between columns of A, lda ≥ max(1, n)
    /// @throws IllegalArgumentException if n < 0, lda < max(1, n), incX = 0, an argument is null,
    ///     or A overlaps x
    /// @throws IndexOutOfBoundsException if A or x does not fit in its array
    /// @see <a href="https://www.netlib.org/blas/dsyr.f">reference DSYR</a>
    void dsyr(Uplo uplo, int n, double alpha, double[] x, int xOff, int incX,
            double[] a, int aOff, int lda);

    /// Rank-one update of a symmetric packed matrix: A := α·x·xᵀ + A.
    ///
    /// {@snippet :
    /// Blas blas = Backend.current().blas();
    /// double[] ap = {0, 0, 0}, x = {1, 2};
    /// blas.dspr(Uplo.LOWER, 2, 1, x, 0, 1, ap, 0);        // ap == {1, 2, 4}
    /// }
    /// **Cost** n² flops.  **Error** as [#dsyr].
    ///
    /// @param uplo  the stored triangle of A
    /// @param n     order of A, n ≥ 0
    /// @param alpha factor of the update; if 0, nothing is read or written
    /// @param x     array that holds x
    /// @param xOff  lowest index of x, xOff ≥ 0
    /// @param incX  distance between elements of x, not 0
    /// @param ap    array that holds the packed triangle, updated in place
    /// @param apOff index of its first entry, apOff ≥ 0
    /// @throws IllegalArgumentException if n < 0, incX = 0, an argument is null, or A overlaps x
    /// @throws IndexOutOfBoundsException if A or x does not fit in its array
    /// @see <a href="https://www.netlib.org/blas/dspr.f">reference DSPR</a>
    void dspr(Uplo uplo, int n, double alpha, double[] x, int xOff, int incX,
            double[] ap, int apOff);

    /// Rank-two update of a symmetric matrix: A := α·x·yᵀ + α·y·xᵀ + A, the stored triangle only.
    ///
    /// {@snippet :
    /// Blas blas = Backend.current().blas();
    /// double[] a = {0, 9, 0, 0}, x = {1, 2}, y = {3, 4};
    /// blas.dsyr2(Uplo.UPPER, 2, 1, x, 0, 1, y, 0, 1, a, 0, 2);    // a == {6, 9, 10, 16}
    /// }
    /// **Cost** 2·n² flops.  **Error** ≤ γ₄·(|α|·|x|·|y|ᵀ + |α|·|y|·|x|ᵀ + |A|).
    ///
    /// @param uplo  the stored triangle of A
    /// @param n     order of A, n ≥ 0
    /// @param alpha factor of the update; if 0, nothing is read or written
    /// @param x     array that holds x
    /// @param xOff  lowest index of x, xOff ≥ 0
    /// @param incX  distance between elements of x, not 0
    /// @param y     array that holds y
    /// @param yOff  lowest index of y, yOff ≥ 0
    /// @param incY  distance between elements of y, not 0
    /// @param a     array that holds A, updated in place
    /// @param aOff  index of entry (0, 0), aOff ≥ 0
    /// @param lda   distance between columns of A, lda ≥ max(1, n)
    /// @throws IllegalArgumentException if n < 0, lda < max(1, n), an increment is 0, an argument
    ///     is null, or A overlaps x or y
    /// @throws IndexOutOfBoundsException if A, x or y does not fit in its array
    /// @see <a href="https://www.netlib.org/blas/dsyr2.f">reference DSYR2</a>
    void dsyr2(Uplo uplo, int n, double alpha, double[] x, int xOff, int incX,
            double[] y, int yOff, int incY, double[] a, int aOff, int lda);

    /// Rank-two update of a symmetric packed matrix: A := α·x·yᵀ + α·y·xᵀ + A.
    ///
    /// {@snippet :
    /// Blas blas = Backend.current().blas();
    /// double[] ap = {0, 0, 0}, x = {1, 2}, y = {3, 4};
    /// blas.dspr2(Uplo.LOWER, 2, 1, x, 0, 1, y, 0, 1, ap, 0);      // ap == {6, 10, 16}
    /// }
    /// **Cost** 2·n² flops.  **Error** as [#dsyr2].
    ///
    /// @param uplo  the stored triangle of A
    /// @param n     order of A, n ≥ 0
    /// @param alpha factor of the update; if 0, nothing is read or written
    /// @param x     array that holds x
    /// @param xOff  lowest index of x, xOff ≥ 0
    /// @param incX  distance between elements of x, not 0
    /// @param y     array that holds y
    /// @param yOff  lowest index of y, yOff ≥ 0
    /// @param incY  distance between elements of y, not 0
    /// @param ap    array that holds the packed triangle, updated in place
    /// @param apOff index of its first entry, apOff ≥ 0
    /// @throws IllegalArgumentException if n < 0, an increment is 0, an argument is null, or A
    ///     overlaps x or y
    /// @throws IndexOutOfBoundsException if A, x or y does not fit in its array
    /// @see <a href="https://www.netlib.org/blas/dspr2.f">reference DSPR2</a>
    void dspr2(Uplo uplo, int n, double alpha, double[] x, int xOff, int incX,
            double[] y, int yOff, int incY, double[] ap, int apOff);
}
