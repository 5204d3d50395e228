package org.jonum.lapack;

import org.jonum.blas.Uplo;

/// Symmetric positive definite matrices: factor, solve, condition.
public interface DoubleCholesky {

    /// Factor a symmetric positive definite matrix in place: A = L·Lᵀ (`LOWER`) or A = Uᵀ·U
    /// (`UPPER`).
    ///
    /// Only the triangle named by `uplo` is read and overwritten; the other is never touched.
    ///
    /// {@snippet :
    /// double[] a = {4, 2, 0, 2};                     // lower triangle of [4 2; 2 2]; a[2] is not read
    /// int info = Lapack.current().dpotrf(Uplo.LOWER, 2, a, 0, 2);
    /// // info == 0; a == {2, 1, 0, 1}
    /// }
    /// **Cost** n³/3 flops, in place.  **Error** ‖A − L·Lᵀ‖ ≤ c·n·ε·‖A‖ with a modest constant c
    /// (Higham 2002, Thm 10.3).
    ///
    /// @param uplo the stored triangle of A
    /// @param n    order of A, n ≥ 0
    /// @param a    holds A on entry, the factor on return
    /// @param aOff index of element (0, 0) in `a`
    /// @param lda  distance between columns, lda ≥ max(1, n)
    /// @return 0 on success; k > 0 if the leading minor of order k is not positive (or not a
    ///     number), and the factorization stopped there
    /// @throws IllegalArgumentException  if n < 0 or lda < max(1, n)
    /// @throws IndexOutOfBoundsException if the matrix does not fit in `a`
    /// @see <a
    ///     href="https://github.com/Reference-LAPACK/lapack/blob/master/SRC/dpotrf.f">LAPACK</a>
    int dpotrf(Uplo uplo, int n, double[] a, int aOff, int lda);

    /// Solve A·X = B with the factor of A from [#dpotrf].
    ///
    /// {@snippet :
    /// double[] l = {2, 1, 0, 1}, b = {8, 5};                           // [4 2; 2 2]·x = [8; 5]
    /// Lapack.current().dpotrs(Uplo.LOWER, 2, 1, l, 0, 2, b, 0, 2);     // b == {1.5, 1}
    /// }
    /// **Cost** 2·n²·nrhs flops.  **Error** the computed x solves (A + E)·x = b with ‖E‖ ≤
    /// c·n²·ε·‖A‖ (Higham 2002, Thm 10.4).
    ///
    /// @param uplo the triangle that holds the factor
    /// @param n    order of A, n ≥ 0
    /// @param nrhs number of columns of B, nrhs ≥ 0
    /// @param a    the factor
    /// @param aOff index of its element (0, 0)
    /// @param lda  distance between its columns, lda ≥ max(1, n)
    /// @param b    holds B (n×nrhs) on entry, X on return
    /// @param bOff index of element (0, 0) of B
    /// @param ldb  distance between columns of B, ldb ≥ max(1, n)
    /// @throws IllegalArgumentException  if a dimension is negative, a leading dimension too small,
    ///     or B overlaps A
    /// @throws IndexOutOfBoundsException if a matrix does not fit in its array
    /// @see <a
    ///     href="https://github.com/Reference-LAPACK/lapack/blob/master/SRC/dpotrs.f">LAPACK</a>
    void dpotrs(Uplo uplo, int n, int nrhs, double[] a, int aOff, int lda, double[] b, int bOff,
            int ldb);

    /// Estimate the reciprocal condition number 1 / (‖A‖₁·‖A⁻¹‖₁) from the factor of A.
    ///
    /// {@snippet :
    /// double[] l = {2, 0, 0, 1};                                                 // factor of [4 0; 0 1]
    /// double rcond = Lapack.current().dpocon(Uplo.LOWER, 2, l, 0, 2, 4);         // rcond == 0.25
    /// }
    /// **Cost** O(n²): about five solves.  **Error** the estimate is never smaller than the true
    /// value, save for rounding, and rarely more than three times as large (Higham 1988). 0 means
    /// that ‖A⁻¹‖ overflows.
    ///
    /// @param uplo  the triangle that holds the factor
    /// @param n     order of A, n ≥ 0
    /// @param a     the factor from [#dpotrf]
    /// @param aOff  index of its element (0, 0)
    /// @param lda   distance between its columns, lda ≥ max(1, n)
    /// @param anorm ‖A‖₁ of the matrix that was factored, by [DoubleNorms#dlansy]; NaN gives NaN
    /// @return the estimate, between 0 and 1; 1 for n = 0
    /// @throws IllegalArgumentException  if n < 0, lda < max(1, n) or anorm < 0
    /// @throws IndexOutOfBoundsException if the matrix does not fit in `a`
    /// @see <a
    ///     href="https://github.com/Reference-LAPACK/lapack/blob/master/SRC/dpocon.f">LAPACK</a>
    double dpocon(Uplo uplo, int n, double[] a, int aOff, int lda, double anorm);

    /// Factor A and solve A·X = B: [#dpotrf], then [#dpotrs] if A is positive definite.
    ///
    /// {@snippet :
    /// double[] a = {4, 2, 0, 2}, b = {8, 5};         // lower triangle of [4 2; 2 2]
    /// int info = Lapack.current().dposv(Uplo.LOWER, 2, 1, a, 0, 2, b, 0, 2);
    /// // info == 0; b == {1.5, 1}
    /// }
    /// **Cost** n³/3 + 2·n²·nrhs flops.  **Error** as [#dpotrs].
    ///
    /// @param uplo the stored triangle of A; the other is never touched
    /// @param n    order of A, n ≥ 0
    /// @param nrhs columns of B, nrhs ≥ 0
    /// @param a    holds A on entry, its factor on return
    /// @param aOff index of element (0, 0) of A
    /// @param lda  distance between columns of A, lda ≥ max(1, n)
    /// @param b    holds B (n×nrhs) on entry, X on return if the result is 0
    /// @param bOff index of element (0, 0) of B
    /// @param ldb  distance between columns of B, ldb ≥ max(1, n)
    /// @return 0 on success; k > 0 if the leading minor of order k is not positive (or not a
    ///     number): B is untouched
    /// @throws IllegalArgumentException  if a dimension is negative, a leading dimension too small,
    ///     or B overlaps A
    /// @throws IndexOutOfBoundsException if an array is too short
    /// @see <a
    ///     href="https://github.com/Reference-LAPACK/lapack/blob/master/SRC/dposv.f">LAPACK</a>
    int dposv(Uplo uplo, int n, int nrhs, double[] a, int aOff, int lda, double[] b, int bOff,
            int ldb);

    /// Invert A in place, from its factor: A⁻¹ = L⁻ᵀ·L⁻¹.
    ///
    /// Only the triangle named by `uplo` is read and written. To solve a system, do not form the
    /// inverse: use [#dpotrs].
    ///
    /// {@snippet :
    /// double[] a = {2, 1, 0, 1};                     // factor of [4 2; 2 2]
    /// int info = Lapack.current().dpotri(Uplo.LOWER, 2, a, 0, 2);
    /// // info == 0; a == {0.5, -0.5, 0, 1}
    /// }
    /// **Cost** 2·n³/3 flops.  **Error** ‖A·X − I‖ ≤ c·n·ε·κ(A) (Higham 2002, §14.4).
    ///
    /// @param uplo the triangle that holds the factor
    /// @param n    order of A, n ≥ 0
    /// @param a    holds the factor from [#dpotrf] on entry, that triangle of A⁻¹ on return if the
    ///     result is 0
    /// @param aOff index of element (0, 0)
    /// @param lda  distance between columns, lda ≥ max(1, n)
    /// @return 0 on success; k > 0 if diagonal entry k (1-based) of the factor is exactly zero: A is
    ///     untouched
    /// @throws IllegalArgumentException  if n < 0 or lda < max(1, n)
    /// @throws IndexOutOfBoundsException if the matrix does not fit in `a`
    /// @see <a
    ///     href="https://github.com/Reference-LAPACK/lapack/blob/master/SRC/dpotri.f">LAPACK</a>
    int dpotri(Uplo uplo, int n, double[] a, int aOff, int lda);

    /// Multiply a triangle by its transpose, in place: Lᵀ·L (`LOWER`) or U·Uᵀ (`UPPER`).
    ///
    /// {@snippet :
    /// double[] a = {1, 2, 0, 3};                     // [1 0; 2 3]
    /// Lapack.current().dlauum(Uplo.LOWER, 2, a, 0, 2);   // a == {5, 6, 0, 9}
    /// }
    /// **Cost** n³/3 flops.  **Error** |computed − LᵀL| ≤ n·ε·|Lᵀ|·|L|.
    ///
    /// @param uplo the stored triangle; the other is never touched
    /// @param n    order, n ≥ 0
    /// @param a    holds the triangular factor on entry, that triangle of the product on return
    /// @param aOff index of element (0, 0)
    /// @param lda  distance between columns, lda ≥ max(1, n)
    /// @throws IllegalArgumentException  if n < 0 or lda < max(1, n)
    /// @throws IndexOutOfBoundsException if the matrix does not fit in `a`
    /// @see <a
    ///     href="https://github.com/Reference-LAPACK/lapack/blob/master/SRC/dlauum.f">LAPACK</a>
    void dlauum(Uplo uplo, int n, double[] a, int aOff, int lda);

    /// Find factors s that equilibrate A: diag(s)·A·diag(s) has a diagonal of ones.
    ///
    /// Nothing is scaled here; see [DoubleRefinement#dlaqsy]. No other diagonal scaling gives a
    /// condition number that is more than n times smaller (van der Sluis 1969).
    ///
    /// {@snippet :
    /// double[] a = {4, 2, 2, 16}, s = new double[2];
    /// DoublePoequ found = Lapack.current().dpoequ(2, a, 0, 2, s, 0);   // s == {0.5, 0.25}
    /// double ratio = found.sCond();                              // ratio == 0.5
    /// }
    /// **Cost** n square roots.  **Error** 2·ε in each factor.
    ///
    /// @param n    order of A, n ≥ 0
    /// @param a    the matrix A, of which the diagonal is read
    /// @param aOff index of element (0, 0)
    /// @param lda  distance between columns, lda ≥ max(1, n)
    /// @param s    receives the n factors, if the diagonal is positive
    /// @param sOff index of the first
    /// @return how uneven the factors are, the largest entry of the diagonal, and which entry is not
    ///     positive (or not a number)
    /// @throws IllegalArgumentException  if n < 0, lda < max(1, n) or s overlaps A
    /// @throws IndexOutOfBoundsException if an array is too short
    /// @see <a
    ///     href="https://github.com/Reference-LAPACK/lapack/blob/master/SRC/dpoequ.f">LAPACK</a>
    DoublePoequ dpoequ(int n, double[] a, int aOff, int lda, double[] s, int sOff);

    /// Factor a symmetric positive semidefinite matrix with complete pivoting, in place: Pᵀ·A·P = L·Lᵀ
    /// (`LOWER`) or Uᵀ·U (`UPPER`), and find its rank.
    ///
    /// The diagonal of the factor does not increase. The factorization ends at the first pivot that
    /// is not above the tolerance; the first `rank` columns of L, or rows of U, are the factor then,
    /// and what is behind them in the triangle has no meaning.
    ///
    /// {@snippet :
    /// double[] a = {1, 2, 0, 4};                     // lower triangle of [1 2; 2 4]
    /// int[] piv = new int[2];
    /// Pstrf how = Lapack.current().dpstrf(Uplo.LOWER, 2, a, 0, 2, piv, 0, -1);
    /// int info = how.info(), rank = how.rank();      // info == 1; rank == 1
    /// double first = a[0], second = a[1];            // first == 2; second == 1; piv[0] == 1; piv[1] == 0
    /// }
    /// **Cost** about r²·n − 2·r³/3 flops for rank r.  **Error** ‖Pᵀ·A·P − L·Lᵀ‖ ≤ c·r·ε·‖A‖·‖W‖²,
    /// where ‖W‖ is at most about 2ʳ and small in practice (Higham 2002, Thm 10.14).
    ///
    /// @param uplo   the stored triangle of A; the other is never touched
    /// @param n      order of A, n ≥ 0
    /// @param a      holds A on entry, the factor on return
    /// @param aOff   index of element (0, 0)
    /// @param lda    distance between columns, lda ≥ max(1, n)
    /// @param piv    on return, row and column `piv[pivOff + i]` of A, counted from 0, have become
    ///     number i
    /// @param pivOff index of the first
    /// @param tol    pivots up to this size count as zero; if negative, n·ε·max diag(A)
    /// @return the rank, and whether it is less than n; a NaN on the way ends the factorization
    /// @throws IllegalArgumentException  if n < 0, lda < max(1, n) or tol is NaN
    /// @throws IndexOutOfBoundsException if an array is too short
    /// @see <a
    ///     href="https://github.com/Reference-LAPACK/lapack/blob/master/SRC/dpstrf.f">LAPACK</a>
    Pstrf dpstrf(Uplo uplo, int n, double[] a, int aOff, int lda, int[] piv, int pivOff, double tol);
}
