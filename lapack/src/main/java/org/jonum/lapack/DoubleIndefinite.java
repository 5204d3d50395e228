package org.jonum.lapack;

import org.jonum.blas.Uplo;

/// Symmetric indefinite matrices: factor, solve, invert, condition.
public interface DoubleIndefinite {

    /// Factor a symmetric matrix in place by partial pivoting: A = L·D·Lᵀ or A = U·D·Uᵀ.
    ///
    /// D is symmetric with diagonal blocks of order 1 and 2; L (U) is a product of exchanges and unit
    /// triangular matrices. On return D and the columns below (above) its blocks stand in the triangle, and
    /// `ipiv` tells the exchanges, rows counted from 0: `ipiv[k] = p ≥ 0` for a block of order 1 says that rows and
    /// columns k and p were exchanged; a block of order 2 has two equal negative entries `~p`, which say that
    /// p was exchanged with k + 1, the second row of a block at k, k + 1 (`LOWER`), or with k − 1, the first of a block
    /// at k − 1, k (`UPPER`).
    ///
    /// {@snippet :
    /// double[] a = {0, 1, 0, 0};                               // lower triangle of [0 1; 1 0]
    /// int[] ipiv = new int[2];
    /// int info = Lapack.current().dsytrf(Uplo.LOWER, 2, a, 0, 2, ipiv, 0);
    /// // info == 0; ipiv == {-2, -2}                           D is A itself
    /// }
    /// **Cost** n³/3 flops.  **Error** L·D·Lᵀ = A + E with |E| ≤ c·n·ε·(|A| + |L|·|D|·|Lᵀ|), whose norm is
    /// that of A times a modest number in practice (Higham 2002, Thm 11.4); entries of L are not bounded, see
    /// [#dsytrf_rook].
    ///
    /// @param uplo    the stored triangle of A; the other is never touched
    /// @param n       order of A, n ≥ 0
    /// @param a       holds A on entry, D and L or U on return
    /// @param aOff    index of element (0, 0)
    /// @param lda     distance between columns, lda ≥ max(1, n)
    /// @param ipiv    receives n exchanges
    /// @param ipivOff index of the first of them
    /// @return 0 on success; k > 0 if D(k, k) (1-based) is exactly zero or not a number, the first such k in the
    ///     order of elimination: the factorization is complete, and D is singular
    /// @throws IllegalArgumentException  if a dimension is negative, a leading dimension too small, or arrays overlap
    /// @throws IndexOutOfBoundsException if an array is too short
    /// @see <a
    ///     href="https://github.com/Reference-LAPACK/lapack/blob/master/SRC/dsytrf.f">LAPACK</a>
    int dsytrf(Uplo uplo, int n, double[] a, int aOff, int lda, int[] ipiv, int ipivOff);

    /// Solve A·X = B with the factors of [#dsytrf].
    ///
    /// {@snippet :
    /// double[] a = {0, 1, 0, 0}, b = {3, 4};                 // [0 1; 1 0]·x = [3; 4]
    /// int[] ipiv = new int[2];
    /// Lapack lapack = Lapack.current();
    /// lapack.dsytrf(Uplo.LOWER, 2, a, 0, 2, ipiv, 0);
    /// lapack.dsytrs(Uplo.LOWER, 2, 1, a, 0, 2, ipiv, 0, b, 0, 2);      // b == {4, 3}
    /// }
    /// **Cost** 2·n²·nrhs flops.  **Error** (A + E)·x = b with E as in [#dsytrf].
    ///
    /// @param uplo    the stored triangle of A; the other is never touched
    /// @param n       order of A, n ≥ 0
    /// @param nrhs    columns of B, nrhs ≥ 0
    /// @param a       the factors
    /// @param aOff    index of element (0, 0)
    /// @param lda     distance between columns, lda ≥ max(1, n)
    /// @param ipiv    the n exchanges
    /// @param ipivOff index of the first of them
    /// @param b       holds B (n×nrhs) on entry, X on return
    /// @param bOff    index of element (0, 0) of B
    /// @param ldb     distance between columns of B, ldb ≥ max(1, n)
    /// @throws IllegalArgumentException  if a dimension is negative, a leading dimension too small, an entry of
    ///     ipiv is none of a factorization, or B overlaps an input
    /// @throws IndexOutOfBoundsException if an array is too short
    /// @see <a
    ///     href="https://github.com/Reference-LAPACK/lapack/blob/master/SRC/dsytrs.f">LAPACK</a>
    void dsytrs(Uplo uplo, int n, int nrhs, double[] a, int aOff, int lda, int[] ipiv, int ipivOff,
            double[] b, int bOff, int ldb);

    /// Solve A·X = B with the factors of [#dsytrf], faster for many right-hand sides.
    ///
    /// {@snippet :
    /// double[] a = {0, 1, 0, 0}, b = {3, 4};                 // [0 1; 1 0]·x = [3; 4]
    /// int[] ipiv = new int[2];
    /// Lapack lapack = Lapack.current();
    /// lapack.dsytrf(Uplo.LOWER, 2, a, 0, 2, ipiv, 0);
    /// lapack.dsytrs2(Uplo.LOWER, 2, 1, a, 0, 2, ipiv, 0, b, 0, 2);      // b == {4, 3}
    /// }
    /// **Cost** 2·n²·nrhs flops in triangular solves, and a copy of the triangle.  **Error** (A + E)·x = b with E as in [#dsytrf].
    ///
    /// @param uplo    the stored triangle of A; the other is never touched
    /// @param n       order of A, n ≥ 0
    /// @param nrhs    columns of B, nrhs ≥ 0
    /// @param a       the factors
    /// @param aOff    index of element (0, 0)
    /// @param lda     distance between columns, lda ≥ max(1, n)
    /// @param ipiv    the n exchanges
    /// @param ipivOff index of the first of them
    /// @param b       holds B (n×nrhs) on entry, X on return
    /// @param bOff    index of element (0, 0) of B
    /// @param ldb     distance between columns of B, ldb ≥ max(1, n)
    /// @throws IllegalArgumentException  if a dimension is negative, a leading dimension too small, an entry of
    ///     ipiv is none of a factorization, or B overlaps an input
    /// @throws IndexOutOfBoundsException if an array is too short
    /// @see <a
    ///     href="https://github.com/Reference-LAPACK/lapack/blob/master/SRC/dsytrs2.f">LAPACK</a>
    void dsytrs2(Uplo uplo, int n, int nrhs, double[] a, int aOff, int lda, int[] ipiv, int ipivOff,
            double[] b, int bOff, int ldb);

    /// Invert a symmetric matrix from the factors of [#dsytrf], in place.
    ///
    /// {@snippet :
    /// double[] a = {0, 2, 0, 0};                               // lower triangle of [0 2; 2 0]
    /// int[] ipiv = new int[2];
    /// Lapack lapack = Lapack.current();
    /// lapack.dsytrf(Uplo.LOWER, 2, a, 0, 2, ipiv, 0);
    /// lapack.dsytri(Uplo.LOWER, 2, a, 0, 2, ipiv, 0);            // a == {0, 0.5, 0, 0}
    /// }
    /// **Cost** 2·n³/3 flops.  **Error** ‖I − A·X‖ ≤ c·n·ε·κ(A) in practice.
    ///
    /// @param uplo    the stored triangle of A; the other is never touched
    /// @param n       order of A, n ≥ 0
    /// @param a       holds the factors on entry, the triangle of the inverse on return
    /// @param aOff    index of element (0, 0)
    /// @param lda     distance between columns, lda ≥ max(1, n)
    /// @param ipiv    the n exchanges
    /// @param ipivOff index of the first of them
    /// @return 0 on success; k > 0 if D(k, k) (1-based) is exactly zero: A is untouched
    /// @throws IllegalArgumentException  if a dimension is negative, a leading dimension too small, or an
    ///     entry of ipiv is none of a factorization
    /// @throws IndexOutOfBoundsException if an array is too short
    /// @see <a
    ///     href="https://github.com/Reference-LAPACK/lapack/blob/master/SRC/dsytri.f">LAPACK</a>
    int dsytri(Uplo uplo, int n, double[] a, int aOff, int lda, int[] ipiv, int ipivOff);

    /// Estimate the reciprocal condition number 1 / (‖A‖₁·‖A⁻¹‖₁) from the factors of [#dsytrf].
    ///
    /// {@snippet :
    /// double[] a = {0, 1, 0, 0};
    /// int[] ipiv = new int[2];
    /// Lapack lapack = Lapack.current();
    /// lapack.dsytrf(Uplo.LOWER, 2, a, 0, 2, ipiv, 0);
    /// double rcond = lapack.dsycon(Uplo.LOWER, 2, a, 0, 2, ipiv, 0, 1);      // rcond == 1
    /// }
    /// **Cost** O(n²): about five solves.  **Error** the estimate is never smaller than the true value, save for
    /// rounding, and rarely more than three times as large (Higham 1988).
    ///
    /// @param uplo    the stored triangle of A; the other is never touched
    /// @param n       order of A, n ≥ 0
    /// @param a       the factors
    /// @param aOff    index of element (0, 0)
    /// @param lda     distance between columns, lda ≥ max(1, n)
    /// @param ipiv    the n exchanges
    /// @param ipivOff index of the first of them
    /// @param anorm   ‖A‖₁ of the matrix before it was factored, ≥ 0
    /// @return the estimate, between 0 and 1; 0 if D is singular, 1 for n = 0, NaN if A or anorm holds a NaN
    /// @throws IllegalArgumentException  if a dimension is negative, a leading dimension too small, anorm < 0, or
    ///     an entry of ipiv is none of a factorization
    /// @throws IndexOutOfBoundsException if an array is too short
    /// @see <a
    ///     href="https://github.com/Reference-LAPACK/lapack/blob/master/SRC/dsycon.f">LAPACK</a>
    double dsycon(Uplo uplo, int n, double[] a, int aOff, int lda, int[] ipiv, int ipivOff,
            double anorm);

    /// Factor a symmetric matrix and solve A·X = B: [#dsytrf], then a solve.
    ///
    /// {@snippet :
    /// double[] a = {1, 2, 0, 1}, b = {5, 4};                 // [1 2; 2 1]·x = [5; 4]
    /// int info = Lapack.current().dsysv(Uplo.LOWER, 2, 1, a, 0, 2, new int[2], 0, b, 0, 2);
    /// // info == 0; b == {1, 2}
    /// }
    /// **Cost** n³/3 + 2·n²·nrhs flops.  **Error** as [#dsytrf].
    ///
    /// @param uplo    the stored triangle of A; the other is never touched
    /// @param n       order of A, n ≥ 0
    /// @param nrhs    columns of B, nrhs ≥ 0
    /// @param a       holds A on entry, the factors on return
    /// @param aOff    index of element (0, 0)
    /// @param lda     distance between columns, lda ≥ max(1, n)
    /// @param ipiv    receives n exchanges
    /// @param ipivOff index of the first of them
    /// @param b       holds B (n×nrhs) on entry, X on return if the result is 0
    /// @param bOff    index of element (0, 0) of B
    /// @param ldb     distance between columns of B, ldb ≥ max(1, n)
    /// @return 0 on success; k > 0 if D(k, k) (1-based) is exactly zero or not a number: B is untouched
    /// @throws IllegalArgumentException  if a dimension is negative, a leading dimension too small, or arrays overlap
    /// @throws IndexOutOfBoundsException if an array is too short
    /// @see <a
    ///     href="https://github.com/Reference-LAPACK/lapack/blob/master/SRC/dsysv.f">LAPACK</a>
    int dsysv(Uplo uplo, int n, int nrhs, double[] a, int aOff, int lda, int[] ipiv, int ipivOff,
            double[] b, int bOff, int ldb);

    /// Factor a symmetric matrix in place by rook pivoting: as [#dsytrf], with all entries of L bounded by 2.781.
    ///
    /// For a block of order 2 the two entries of `ipiv` tell two exchanges: `~p` in row k that of rows k and p, `~q` in
    /// the other row of the block that of this row and q.
    ///
    /// {@snippet :
    /// double[] a = {0, 1, 0, 0};                               // lower triangle of [0 1; 1 0]
    /// int[] ipiv = new int[2];
    /// int info = Lapack.current().dsytrf_rook(Uplo.LOWER, 2, a, 0, 2, ipiv, 0);
    /// // info == 0; ipiv == {-1, -2}                           nothing was exchanged
    /// }
    /// **Cost** n³/3 flops, and comparisons, in practice O(n²), n³/6 at worst.  **Error** as [#dsytrf] (Higham 2002,
    /// §11.1.3).
    ///
    /// @param uplo    the stored triangle of A; the other is never touched
    /// @param n       order of A, n ≥ 0
    /// @param a       holds A on entry, D and L or U on return
    /// @param aOff    index of element (0, 0)
    /// @param lda     distance between columns, lda ≥ max(1, n)
    /// @param ipiv    receives n exchanges
    /// @param ipivOff index of the first of them
    /// @return 0 on success; k > 0 if D(k, k) (1-based) is exactly zero or not a number, the first such k in the
    ///     order of elimination: the factorization is complete, and D is singular
    /// @throws IllegalArgumentException  if a dimension is negative, a leading dimension too small, or arrays overlap
    /// @throws IndexOutOfBoundsException if an array is too short
    /// @see <a
    ///     href="https://github.com/Reference-LAPACK/lapack/blob/master/SRC/dsytrf_rook.f">LAPACK</a>
    int dsytrf_rook(Uplo uplo, int n, double[] a, int aOff, int lda, int[] ipiv, int ipivOff);

    /// Solve A·X = B with the factors of [#dsytrf_rook].
    ///
    /// {@snippet :
    /// double[] a = {0, 1, 0, 0}, b = {3, 4};                 // [0 1; 1 0]·x = [3; 4]
    /// int[] ipiv = new int[2];
    /// Lapack lapack = Lapack.current();
    /// lapack.dsytrf_rook(Uplo.LOWER, 2, a, 0, 2, ipiv, 0);
    /// lapack.dsytrs_rook(Uplo.LOWER, 2, 1, a, 0, 2, ipiv, 0, b, 0, 2);      // b == {4, 3}
    /// }
    /// **Cost** 2·n²·nrhs flops.  **Error** (A + E)·x = b with E as in [#dsytrf_rook].
    ///
    /// @param uplo    the stored triangle of A; the other is never touched
    /// @param n       order of A, n ≥ 0
    /// @param nrhs    columns of B, nrhs ≥ 0
    /// @param a       the factors
    /// @param aOff    index of element (0, 0)
    /// @param lda     distance between columns, lda ≥ max(1, n)
    /// @param ipiv    the n exchanges
    /// @param ipivOff index of the first of them
    /// @param b       holds B (n×nrhs) on entry, X on return
    /// @param bOff    index of element (0, 0) of B
    /// @param ldb     distance between columns of B, ldb ≥ max(1, n)
    /// @throws IllegalArgumentException  if a dimension is negative, a leading dimension too small, an entry of
    ///     ipiv is none of a factorization, or B overlaps an input
    /// @throws IndexOutOfBoundsException if an array is too short
    /// @see <a
    ///     href="https://github.com/Reference-LAPACK/lapack/blob/master/SRC/dsytrs_rook.f">LAPACK</a>
    void dsytrs_rook(Uplo uplo, int n, int nrhs, double[] a, int aOff, int lda, int[] ipiv, int ipivOff,
            double[] b, int bOff, int ldb);

    /// Invert a symmetric matrix from the factors of [#dsytrf_rook], in place.
    ///
    /// {@snippet :
    /// double[] a = {0, 2, 0, 0};                               // lower triangle of [0 2; 2 0]
    /// int[] ipiv = new int[2];
    /// Lapack lapack = Lapack.current();
    /// lapack.dsytrf_rook(Uplo.LOWER, 2, a, 0, 2, ipiv, 0);
    /// lapack.dsytri_rook(Uplo.LOWER, 2, a, 0, 2, ipiv, 0);            // a == {0, 0.5, 0, 0}
    /// }
    /// **Cost** 2·n³/3 flops.  **Error** ‖I − A·X‖ ≤ c·n·ε·κ(A) in practice.
    ///
    /// @param uplo    the stored triangle of A; the other is never touched
    /// @param n       order of A, n ≥ 0
    /// @param a       holds the factors on entry, the triangle of the inverse on return
    /// @param aOff    index of element (0, 0)
    /// @param lda     distance between columns, lda ≥ max(1, n)
    /// @param ipiv    the n exchanges
    /// @param ipivOff index of the first of them
    /// @return 0 on success; k > 0 if D(k, k) (1-based) is exactly zero: A is untouched
    /// @throws IllegalArgumentException  if a dimension is negative, a leading dimension too small, or an
    ///     entry of ipiv is none of a factorization
    /// @throws IndexOutOfBoundsException if an array is too short
    /// @see <a
    ///     href="https://github.com/Reference-LAPACK/lapack/blob/master/SRC/dsytri_rook.f">LAPACK</a>
    int dsytri_rook(Uplo uplo, int n, double[] a, int aOff, int lda, int[] ipiv, int ipivOff);

    /// Estimate the reciprocal condition number 1 / (‖A‖₁·‖A⁻¹‖₁) from the factors of [#dsytrf_rook].
    ///
    /// {@snippet :
    /// double[] a = {0, 1, 0, 0};
    /// int[] ipiv = new int[2];
    /// Lapack lapack = Lapack.current();
    /// lapack.dsytrf_rook(Uplo.LOWER, 2, a, 0, 2, ipiv, 0);
    /// double rcond = lapack.dsycon_rook(Uplo.LOWER, 2, a, 0, 2, ipiv, 0, 1);      // rcond == 1
    /// }
    /// **Cost** O(n²): about five solves.  **Error** the estimate is never smaller than the true value, save for
    /// rounding, and rarely more than three times as large (Higham 1988).
    ///
    /// @param uplo    the stored triangle of A; the other is never touched
    /// @param n       order of A, n ≥ 0
    /// @param a       the factors
    /// @param aOff    index of element (0, 0)
    /// @param lda     distance between columns, lda ≥ max(1, n)
    /// @param ipiv    the n exchanges
    /// @param ipivOff index of the first of them
    /// @param anorm   ‖A‖₁ of the matrix before it was factored, ≥ 0
    /// @return the estimate, between 0 and 1; 0 if D is singular, 1 for n = 0, NaN if A or anorm holds a NaN
    /// @throws IllegalArgumentException  if a dimension is negative, a leading dimension too small, anorm < 0, or
    ///     an entry of ipiv is none of a factorization
    /// @throws IndexOutOfBoundsException if an array is too short
    /// @see <a
    ///     href="https://github.com/Reference-LAPACK/lapack/blob/master/SRC/dsycon_rook.f">LAPACK</a>
    double dsycon_rook(Uplo uplo, int n, double[] a, int aOff, int lda, int[] ipiv, int ipivOff,
            double anorm);

    /// Factor a symmetric matrix and solve A·X = B: [#dsytrf_rook], then a solve.
    ///
    /// {@snippet :
    /// double[] a = {1, 2, 0, 1}, b = {5, 4};                 // [1 2; 2 1]·x = [5; 4]
    /// int info = Lapack.current().dsysv_rook(Uplo.LOWER, 2, 1, a, 0, 2, new int[2], 0, b, 0, 2);
    /// // info == 0; b == {1, 2}
    /// }
    /// **Cost** n³/3 + 2·n²·nrhs flops.  **Error** as [#dsytrf_rook].
    ///
    /// @param uplo    the stored triangle of A; the other is never touched
    /// @param n       order of A, n ≥ 0
    /// @param nrhs    columns of B, nrhs ≥ 0
    /// @param a       holds A on entry, the factors on return
    /// @param aOff    index of element (0, 0)
    /// @param lda     distance between columns, lda ≥ max(1, n)
    /// @param ipiv    receives n exchanges
    /// @param ipivOff index of the first of them
    /// @param b       holds B (n×nrhs) on entry, X on return if the result is 0
    /// @param bOff    index of element (0, 0) of B
    /// @param ldb     distance between columns of B, ldb ≥ max(1, n)
    /// @return 0 on success; k > 0 if D(k, k) (1-based) is exactly zero or not a number: B is untouched
    /// @throws IllegalArgumentException  if a dimension is negative, a leading dimension too small, or arrays overlap
    /// @throws IndexOutOfBoundsException if an array is too short
    /// @see <a
    ///     href="https://github.com/Reference-LAPACK/lapack/blob/master/SRC/dsysv_rook.f">LAPACK</a>
    int dsysv_rook(Uplo uplo, int n, int nrhs, double[] a, int aOff, int lda, int[] ipiv, int ipivOff,
            double[] b, int bOff, int ldb);
}
