// Generated from DoubleCholesky.java by build/Float32.java. Do not edit.
package org.jonum.lapack;

import org.jonum.blas.Uplo;

/// Symmetric positive definite matrices: factor, solve, condition.
public interface FloatCholesky {

    /// Factor a symmetric positive definite matrix in place: A = L·Lᵀ (`LOWER`) or A = Uᵀ·U
    /// (`UPPER`).
    ///
    /// Only the triangle named by `uplo` is read and overwritten; the other is never touched.
    ///
    /// {@snippet :
    /// float[] a = {4, 2, 0, 2};                     // lower triangle of [4 2; 2 2]; a[2] is not read
    /// int info = Lapack.current().spotrf(Uplo.LOWER, 2, a, 0, 2);
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
    ///     href="https://github.com/Reference-LAPACK/lapack/blob/master/SRC/spotrf.f">LAPACK</a>
    int spotrf(Uplo uplo, int n, float[] a, int aOff, int lda);

    /// Solve A·X = B with the factor of A from [#spotrf].
    ///
    /// {@snippet :
    /// float[] l = {2, 1, 0, 1}, b = {8, 5};                           // [4 2; 2 2]·x = [8; 5]
    /// Lapack.current().spotrs(Uplo.LOWER, 2, 1, l, 0, 2, b, 0, 2);     // b == {1.5, 1}
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
    ///     href="https://github.com/Reference-LAPACK/lapack/blob/master/SRC/spotrs.f">LAPACK</a>
    void spotrs(Uplo uplo, int n, int nrhs, float[] a, int aOff, int lda, float[] b, int bOff,
            int ldb);

    /// Estimate the reciprocal condition number 1 / (‖A‖₁·‖A⁻¹‖₁) from the factor of A.
    ///
    /// {@snippet :
    /// float[] l = {2, 0, 0, 1};                                                 // factor of [4 0; 0 1]
    /// float rcond = Lapack.current().spocon(Uplo.LOWER, 2, l, 0, 2, 4);         // rcond == 0.25
    /// }
    /// **Cost** O(n²): about five solves.  **Error** the estimate is never smaller than the true
    /// value, save for rounding, and rarely more than three times as large (Higham 1988). 0 means
    /// that ‖A⁻¹‖ overflows.
    ///
    /// @param uplo  the triangle that holds the factor
    /// @param n     order of A, n ≥ 0
    /// @param a     the factor from [#spotrf]
    /// @param aOff  index of its element (0, 0)
    /// @param lda   distance between its columns, lda ≥ max(1, n)
    /// @param anorm ‖A‖₁ of the matrix that was factored, by [FloatNorms#slansy]; NaN gives NaN
    /// @return the estimate, between 0 and 1; 1 for n = 0
    /// @throws IllegalArgumentException  if n < 0, lda < max(1, n) or anorm < 0
    /// @throws IndexOutOfBoundsException if the matrix does not fit in `a`
    /// @see <a
    ///     href="https://github.com/Reference-LAPACK/lapack/blob/master/SRC/spocon.f">LAPACK</a>
    float spocon(Uplo uplo, int n, float[] a, int aOff, int lda, float anorm);
}
