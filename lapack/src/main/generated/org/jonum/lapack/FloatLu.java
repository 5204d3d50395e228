// Generated from DoubleLu.java by build/Float32.java. Do not edit.
package org.jonum.lapack;

import org.jonum.blas.Trans;

/// General matrices: LU factorization with partial pivoting, solve, condition.
public interface FloatLu {

    /// Factor a general matrix in place: P·A = L·U, with row exchanges so that every entry of L is
    /// at most 1 in size.
    ///
    /// A is m×n. On return U (m×n upper trapezoidal) stands on and above the diagonal, L (unit
    /// lower trapezoidal) below it; its unit diagonal is not stored.
    ///
    /// {@snippet :
    /// float[] a = {1, 4, 2, 2};                     // [1 2; 4 2]
    /// int[] ipiv = new int[2];
    /// int info = Lapack.current().sgetrf(2, 2, a, 0, 2, ipiv, 0);
    /// // info == 0; a == {4, 0.25, 2, 1.5}; ipiv[0] == 1; ipiv[1] == 1
    /// }
    /// **Cost** 2·n³/3 flops for a square matrix.  **Error** ‖P·A − L·U‖ ≤ c·n·ε·‖L‖·‖U‖ (Higham
    /// 2002, Thm 9.3). A NaN in the column of a pivot is taken as the pivot, and so reaches the
    /// factors.
    ///
    /// @param m       rows of A, m ≥ 0
    /// @param n       columns of A, n ≥ 0
    /// @param a       holds A on entry, L and U on return
    /// @param aOff    index of element (0, 0)
    /// @param lda     distance between columns, lda ≥ max(1, m)
    /// @param ipiv    on return, row i was exchanged with row `ipiv[ipivOff + i]`, counted from 0,
    ///     for i = 0, 1, … min(m, n) − 1 in turn
    /// @param ipivOff index of the first pivot
    /// @return 0 on success; k > 0 if U(k, k) (1-based) is exactly zero, the first such k: the
    ///     factorization is complete, but U is singular
    /// @throws IllegalArgumentException  if m < 0, n < 0 or lda < max(1, m)
    /// @throws IndexOutOfBoundsException if an array is too short
    /// @see <a
    ///     href="https://github.com/Reference-LAPACK/lapack/blob/master/SRC/sgetrf.f">LAPACK</a>
    int sgetrf(int m, int n, float[] a, int aOff, int lda, int[] ipiv, int ipivOff);

    /// Solve op(A)·X = B with the factors of A from [#sgetrf].
    ///
    /// {@snippet :
    /// float[] lu = {4, 0.25f, 2, 1.5f}, b = {5, 8};   // [1 2; 4 2]·x = [5; 8]
    /// int[] ipiv = {1, 1};
    /// Lapack.current().sgetrs(Trans.NO_TRANS, 2, 1, lu, 0, 2, ipiv, 0, b, 0, 2);   // b == {1, 2}
    /// }
    /// **Cost** 2·n²·nrhs flops.  **Error** the computed x solves (A + E)·x = b with |E| ≤
    /// c·n·ε·|L|·|U| (Higham 2002, Thm 9.4).
    ///
    /// No test for singularity: a zero on the diagonal of U gives infinities or NaN.
    ///
    /// @param trans   op(A) = A or Aᵀ
    /// @param n       order of A, n ≥ 0
    /// @param nrhs    columns of B, nrhs ≥ 0
    /// @param a       the factors
    /// @param aOff    index of their element (0, 0)
    /// @param lda     distance between their columns, lda ≥ max(1, n)
    /// @param ipiv    the pivots
    /// @param ipivOff index of the first pivot
    /// @param b       holds B (n×nrhs) on entry, X on return
    /// @param bOff    index of element (0, 0) of B
    /// @param ldb     distance between columns of B, ldb ≥ max(1, n)
    /// @throws IllegalArgumentException  if a dimension is negative, a leading dimension too small,
    ///     a pivot is no row of A, or B overlaps A
    /// @throws IndexOutOfBoundsException if an array is too short
    /// @see <a
    ///     href="https://github.com/Reference-LAPACK/lapack/blob/master/SRC/sgetrs.f">LAPACK</a>
    void sgetrs(Trans trans, int n, int nrhs, float[] a, int aOff, int lda, int[] ipiv,
            int ipivOff,
            float[] b, int bOff, int ldb);

    /// Factor A and solve A·X = B: [#sgetrf], then [#sgetrs] if no pivot is zero.
    ///
    /// {@snippet :
    /// float[] a = {1, 4, 2, 2}, b = {5, 8};         // [1 2; 4 2]·x = [5; 8]
    /// int info = Lapack.current().sgesv(2, 1, a, 0, 2, new int[2], 0, b, 0, 2);
    /// // info == 0; b == {1, 2}
    /// }
    /// **Cost** 2·n³/3 + 2·n²·nrhs flops.  **Error** as [#sgetrs].
    ///
    /// @param n       order of A, n ≥ 0
    /// @param nrhs    columns of B, nrhs ≥ 0
    /// @param a       holds A on entry, its factors on return
    /// @param aOff    index of element (0, 0) of A
    /// @param lda     distance between columns of A, lda ≥ max(1, n)
    /// @param ipiv    receives the n pivots
    /// @param ipivOff index of the first pivot
    /// @param b       holds B (n×nrhs) on entry, X on return if the result is 0
    /// @param bOff    index of element (0, 0) of B
    /// @param ldb     distance between columns of B, ldb ≥ max(1, n)
    /// @return 0 on success; k > 0 if U(k, k) (1-based) is exactly zero: B is untouched
    /// @throws IllegalArgumentException  if a dimension is negative, a leading dimension too small,
    ///     or B overlaps A
    /// @throws IndexOutOfBoundsException if an array is too short
    /// @see <a href="https://github.com/Reference-LAPACK/lapack/blob/master/SRC/sgesv.f">LAPACK</a>
    int sgesv(int n, int nrhs, float[] a, int aOff, int lda, int[] ipiv, int ipivOff,
            float[] b, int bOff, int ldb);

    /// Estimate the reciprocal condition number 1 / (‖A‖·‖A⁻¹‖) from the factors of A.
    ///
    /// {@snippet :
    /// float[] lu = {4, 0, 0, 1};                                                // factors of [4 0; 0 1]
    /// float rcond = Lapack.current().sgecon(Norm.ONE, 2, lu, 0, 2, 4);          // rcond == 0.25
    /// }
    /// **Cost** O(n²): about five solves.  **Error** the estimate is never smaller than the true
    /// value, save for rounding, and rarely more than three times as large (Higham 1988). 0 means
    /// that A is singular or ‖A‖·‖A⁻¹‖ overflows.
    ///
    /// @param norm  `ONE` or `INF`
    /// @param n     order of A, n ≥ 0
    /// @param a     the factors from [#sgetrf]
    /// @param aOff  index of their element (0, 0)
    /// @param lda   distance between their columns, lda ≥ max(1, n)
    /// @param anorm that norm of the matrix that was factored, by [FloatNorms#slange]; NaN gives
    ///     NaN
    /// @return the estimate, between 0 and 1; 1 for n = 0
    /// @throws IllegalArgumentException  if the norm is another one, n < 0, lda < max(1, n) or
    ///     anorm < 0
    /// @throws IndexOutOfBoundsException if the matrix does not fit in `a`
    /// @see <a
    ///     href="https://github.com/Reference-LAPACK/lapack/blob/master/SRC/sgecon.f">LAPACK</a>
    float sgecon(Norm norm, int n, float[] a, int aOff, int lda, float anorm);

    /// Exchange rows of A as pivots k1 ≤ i < k2 say: row i with row `ipiv`(i), in that order, or
    /// from the last to the first.
    ///
    /// {@snippet :
    /// float[] a = {1, 2, 3, 4, 5, 6};               // [1 4; 2 5; 3 6]
    /// int[] ipiv = {2, 1};
    /// Lapack.current().slaswp(2, a, 0, 3, 0, 2, ipiv, 0, 1);   // a == {3, 2, 1, 6, 5, 4}
    /// }
    /// **Cost** (k2 − k1)·n exchanges.
    ///
    /// @param n       columns of A, n ≥ 0
    /// @param a       the matrix; it must hold every row that a pivot names
    /// @param aOff    index of element (0, 0)
    /// @param lda     distance between columns, more than any row that is moved
    /// @param k1      first pivot used, counted from 0
    /// @param k2      end of the pivots used: the first one that is not (as in LAPACK's 1-based K2,
    ///     which is the last that is)
    /// @param ipiv    pivots: row i goes with row `ipiv[ipivOff + k1 + (i − k1)·|incX|]`, counted
    ///     from 0
    /// @param ipivOff index of the pivot of row 0
    /// @param incX    distance between pivots; negative to apply them in reverse order, which
    ///     undoes the exchanges
    /// @throws IllegalArgumentException  if n < 0, k1 < 0, k2 < k1, incX = 0, or a pivot or k2 − 1
    ///     is not below lda
    /// @throws IndexOutOfBoundsException if an array is too short
    /// @see <a
    ///     href="https://github.com/Reference-LAPACK/lapack/blob/master/SRC/slaswp.f">LAPACK</a>
    void slaswp(int n, float[] a, int aOff, int lda, int k1, int k2, int[] ipiv, int ipivOff,
            int incX);

    /// Invert A in place, from its factors.
    ///
    /// To solve a system, do not form the inverse: [#sgetrs] is three times as fast and more
    /// accurate.
    ///
    /// {@snippet :
    /// float[] a = {4, 0.25f, 4, 1};                  // factors of [1 2; 4 4]
    /// int info = Lapack.current().sgetri(2, a, 0, 2, new int[] {1, 1}, 0);
    /// // info == 0; a == {-1, 1, 0.5, -0.25}
    /// }
    /// **Cost** 4·n³/3 flops.  **Error** |X·A − I| ≤ c·n·ε·|X|·|L|·|U|, rows and columns permuted
    /// as A was (Du Croz & Higham 1992).
    ///
    /// @param n       order of A, n ≥ 0
    /// @param a       holds the factors from [#sgetrf] on entry, A⁻¹ on return if the result is 0
    /// @param aOff    index of element (0, 0)
    /// @param lda     distance between columns, lda ≥ max(1, n)
    /// @param ipiv    the pivots
    /// @param ipivOff index of the first pivot
    /// @return 0 on success; k > 0 if U(k, k) (1-based) is exactly zero: A is untouched
    /// @throws IllegalArgumentException  if n < 0, lda < max(1, n) or a pivot is no row of A
    /// @throws IndexOutOfBoundsException if an array is too short
    /// @see <a
    ///     href="https://github.com/Reference-LAPACK/lapack/blob/master/SRC/sgetri.f">LAPACK</a>
    int sgetri(int n, float[] a, int aOff, int lda, int[] ipiv, int ipivOff);

    /// Find factors r and c that equilibrate A: in diag(r)·A·diag(c) the largest entry of every row
    /// and column is about 1 in size.
    ///
    /// Nothing is scaled here; see [FloatRefinement#slaqge].
    ///
    /// {@snippet :
    /// float[] a = {1, 10, 2, 40}, r = new float[2], c = new float[2];      // [1 2; 10 40]
    /// FloatGeequ found = Lapack.current().sgeequ(2, 2, a, 0, 2, r, 0, c, 0);
    /// // r == {0.5, 0.025}; c == {2, 1}
    /// float largest = found.amax();                 // largest == 40
    /// }
    /// **Cost** 2·m·n comparisons.  **Error** each factor is the reciprocal of a largest entry, kept
    /// between the smallest normal number and its reciprocal. A NaN in A makes the factor of its row
    /// NaN.
    ///
    /// @param m    rows of A, m ≥ 0
    /// @param n    columns of A, n ≥ 0
    /// @param a    the matrix A
    /// @param aOff index of element (0, 0)
    /// @param lda  distance between columns, lda ≥ max(1, m)
    /// @param r    receives the m factors of the rows, if no row is zero
    /// @param rOff index of the first
    /// @param c    receives the n factors of the columns, if no row and no column is zero
    /// @param cOff index of the first
    /// @return how uneven rows and columns are, the size of A, and which row or column is zero
    /// @throws IllegalArgumentException  if m < 0, n < 0, lda < max(1, m), or r or c overlaps
    ///     another operand
    /// @throws IndexOutOfBoundsException if an array is too short
    /// @see <a
    ///     href="https://github.com/Reference-LAPACK/lapack/blob/master/SRC/sgeequ.f">LAPACK</a>
    FloatGeequ sgeequ(int m, int n, float[] a, int aOff, int lda, float[] r, int rOff, float[] c,
            int cOff);
}
