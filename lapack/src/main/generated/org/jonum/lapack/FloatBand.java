// Generated from DoubleBand.java by build/Float32.java. Do not edit.
package org.jonum.lapack;

import org.jonum.blas.Diag;
import org.jonum.blas.Trans;
import org.jonum.blas.Uplo;

/// Band matrices: factor, solve, condition.
public interface FloatBand {

    /// Factor a general band matrix in place: P·A = L·U, by partial pivoting.
    ///
    /// A is m×n with kl diagonals below the main one and ku above. Column j of `ab` holds column j
    /// of A, element (i, j) at row kl + ku + i − j. The first kl rows need not be set: exchanges of
    /// rows bring U up to kl + ku diagonals above the main one, and it takes them. L keeps the kl
    /// rows below the diagonal; its columns are multipliers, to be applied in turn with the
    /// exchanges.
    ///
    /// {@snippet :
    /// float[] ab = {0, 0, 1, 4, 0, 2, 2, 0};        // [1 2; 4 2], kl = ku = 1
    /// int[] ipiv = new int[2];
    /// int info = Lapack.current().sgbtrf(2, 2, 1, 1, ab, 0, 4, ipiv, 0);
    /// // info == 0; ab == {0, 0, 4, 0.25, 0, 2, 1.5, 0}; ipiv[0] == 1; ipiv[1] == 1
    /// }
    /// **Cost** 2·n·kl·(kl + ku) flops at most. **Error** as [FloatLu#sgetrf]: ‖P·A − L·U‖ ≤
    /// c·kl·ε·‖L‖·‖U‖ (Higham 2002, §9.5). A NaN is taken as the pivot of its column, and so
    /// reaches the factors.
    ///
    /// @param m       rows of A, m ≥ 0
    /// @param n       columns of A, n ≥ 0
    /// @param kl      diagonals of A below the main one, kl ≥ 0
    /// @param ku      diagonals of A above the main one, ku ≥ 0
    /// @param ab      holds A on entry, L and U on return
    /// @param abOff   index of its first element
    /// @param ldab    distance between its columns, ldab ≥ 2·kl + ku + 1
    /// @param ipiv    on return, row i was exchanged with row `ipiv[ipivOff + i]`, counted from 0
    /// @param ipivOff index of the first pivot
    /// @return 0 on success; k > 0 if U(k, k) (1-based) is exactly zero, the first such k: the
    ///     factorization is complete, but U is singular
    /// @throws IllegalArgumentException  if a dimension is negative or a leading dimension too
    ///     small
    /// @throws IndexOutOfBoundsException if an array is too short
    /// @see <a
    ///     href="https://github.com/Reference-LAPACK/lapack/blob/master/SRC/sgbtrf.f">LAPACK</a>
    int sgbtrf(int m, int n, int kl, int ku, float[] ab, int abOff, int ldab, int[] ipiv,
            int ipivOff);

    /// Solve op(A)·X = B with the factors of a band matrix from [#sgbtrf].
    ///
    /// {@snippet :
    /// float[] lu = {0, 0, 4, 0.25f, 0, 2, 1.5f, 0}, b = {5, 8};       // [1 2; 4 2]·x = [5; 8]
    /// int[] ipiv = {1, 1};
    /// Lapack.current().sgbtrs(Trans.NO_TRANS, 2, 1, 1, 1, lu, 0, 4, ipiv, 0, b, 0, 2);       // b == {1, 2}
    /// }
    /// **Cost** 2·n·(2·kl + ku)·nrhs flops. **Error** the computed x solves (A + E)·x = b with |E|
    /// ≤ c·(kl + ku)·ε·|L|·|U| (Higham 2002, §9.5).
    ///
    /// No test for singularity: a zero on the diagonal of U gives infinities or NaN.
    ///
    /// @param trans   op(A) = A or Aᵀ
    /// @param n       order of A, n ≥ 0
    /// @param kl      diagonals of A below the main one, kl ≥ 0
    /// @param ku      diagonals of A above the main one, ku ≥ 0
    /// @param nrhs    columns of B, nrhs ≥ 0
    /// @param ab      the factors from [#sgbtrf]
    /// @param abOff   index of its first element
    /// @param ldab    distance between its columns, ldab ≥ 2·kl + ku + 1
    /// @param ipiv    the pivots: of row i one of the rows i … i + kl
    /// @param ipivOff index of the first pivot
    /// @param b       holds B on entry, X on return
    /// @param bOff    index of its element (0, 0)
    /// @param ldb     distance between its columns, ldb ≥ max(1, n)
    /// @throws IllegalArgumentException  if a dimension is negative, a leading dimension too small,
    ///     a pivot is not one of its rows or an array that is written overlaps another one
    /// @throws IndexOutOfBoundsException if an array is too short
    /// @see <a
    ///     href="https://github.com/Reference-LAPACK/lapack/blob/master/SRC/sgbtrs.f">LAPACK</a>
    void sgbtrs(Trans trans, int n, int kl, int ku, int nrhs, float[] ab, int abOff, int ldab,
            int[] ipiv, int ipivOff, float[] b, int bOff, int ldb);

    /// Factor a band matrix and solve A·X = B: [#sgbtrf], then [#sgbtrs] if no pivot is zero.
    ///
    /// {@snippet :
    /// float[] ab = {0, 0, 1, 4, 0, 2, 2, 0}, b = {5, 8};            // [1 2; 4 2]·x = [5; 8]
    /// int info = Lapack.current().sgbsv(2, 1, 1, 1, ab, 0, 4, new int[2], 0, b, 0, 2);
    /// // info == 0; b == {1, 2}
    /// }
    /// **Cost** that of the two. **Error** as [#sgbtrs].
    ///
    /// @param n       order of A, n ≥ 0
    /// @param kl      diagonals of A below the main one, kl ≥ 0
    /// @param ku      diagonals of A above the main one, ku ≥ 0
    /// @param nrhs    columns of B, nrhs ≥ 0
    /// @param ab      holds A on entry, its factors on return
    /// @param abOff   index of its first element
    /// @param ldab    distance between its columns, ldab ≥ 2·kl + ku + 1
    /// @param ipiv    on return, row i was exchanged with row `ipiv[ipivOff + i]`, counted from 0
    /// @param ipivOff index of the first pivot
    /// @param b       holds B on entry, X on return if the result is 0
    /// @param bOff    index of its element (0, 0)
    /// @param ldb     distance between its columns, ldb ≥ max(1, n)
    /// @return 0 on success; k > 0 if U(k, k) (1-based) is exactly zero: B is untouched
    /// @throws IllegalArgumentException  if a dimension is negative, a leading dimension too small
    ///     or an array that is written overlaps another one
    /// @throws IndexOutOfBoundsException if an array is too short
    /// @see <a
    ///     href="https://github.com/Reference-LAPACK/lapack/blob/master/SRC/sgbsv.f">LAPACK</a>
    int sgbsv(int n, int kl, int ku, int nrhs, float[] ab, int abOff, int ldab, int[] ipiv,
            int ipivOff, float[] b, int bOff, int ldb);

    /// Estimate the reciprocal condition number 1 / (‖A‖·‖A⁻¹‖) from the factors of a band matrix.
    ///
    /// {@snippet :
    /// float[] lu = {4, 1};                          // factors of [4 0; 0 1], kl = ku = 0
    /// float rcond = Lapack.current().sgbcon(Norm.ONE, 2, 0, 0, lu, 0, 1, new int[] {0, 1}, 0, 4);      // rcond == 0.25
    /// }
    /// **Cost** about five solves. **Error** the estimate is never smaller than the true value,
    /// save for rounding, and rarely more than three times as large (Higham 1988). 0 means that A
    /// is singular or ‖A‖·‖A⁻¹‖ overflows.
    ///
    /// @param norm    `ONE` or `INF`
    /// @param n       order of A, n ≥ 0
    /// @param kl      diagonals of A below the main one, kl ≥ 0
    /// @param ku      diagonals of A above the main one, ku ≥ 0
    /// @param ab      the factors from [#sgbtrf]
    /// @param abOff   index of its first element
    /// @param ldab    distance between its columns, ldab ≥ 2·kl + ku + 1
    /// @param ipiv    the pivots: of row i one of the rows i … i + kl
    /// @param ipivOff index of the first pivot
    /// @param anorm   that norm of the matrix that was factored, by [FloatNorms#slangb]; NaN gives
    ///     NaN
    /// @return the estimate, between 0 and 1; 1 for n = 0
    /// @throws IllegalArgumentException  if a dimension is negative, a leading dimension too small,
    ///     a pivot is not one of its rows, the norm is another one or anorm < 0
    /// @throws IndexOutOfBoundsException if an array is too short
    /// @see <a
    ///     href="https://github.com/Reference-LAPACK/lapack/blob/master/SRC/sgbcon.f">LAPACK</a>
    float sgbcon(Norm norm, int n, int kl, int ku, float[] ab, int abOff, int ldab, int[] ipiv,
            int ipivOff, float anorm);

    /// Factor a symmetric positive definite band matrix in place: A = L·Lᵀ, or A = Uᵀ·U.
    ///
    /// One triangle is stored, with kd diagonals beside the main one, and the factor takes its
    /// place. For `UPPER`, column j of `ab` ends with the diagonal: element (i, j) at row kd + i −
    /// j; for `LOWER` it begins with it: element (i, j) at row i − j.
    ///
    /// {@snippet :
    /// float[] ab = {4, 2, 2, 0};                    // [4 2; 2 2], the lower triangle, kd = 1
    /// int info = Lapack.current().spbtrf(Uplo.LOWER, 2, 1, ab, 0, 2);        // info == 0; ab == {2, 1, 1, 0}
    /// }
    /// **Cost** n·kd² flops. **Error** ‖A − L·Lᵀ‖ ≤ c·kd·ε·‖A‖ (Higham 2002, Thm 10.3). A NaN ends
    /// the factorization as a pivot that is not positive does.
    ///
    /// @param uplo  the triangle that is stored
    /// @param n     order of A, n ≥ 0
    /// @param kd    diagonals of A beside the main one, kd ≥ 0
    /// @param ab    holds A on entry, its factor on return
    /// @param abOff index of its first element
    /// @param ldab  distance between its columns, ldab ≥ kd + 1
    /// @return 0 on success; k > 0 if the leading minor of order k is not positive definite: the
    ///     factorization stopped there
    /// @throws IllegalArgumentException  if a dimension is negative or a leading dimension too
    ///     small
    /// @throws IndexOutOfBoundsException if an array is too short
    /// @see <a
    ///     href="https://github.com/Reference-LAPACK/lapack/blob/master/SRC/spbtrf.f">LAPACK</a>
    int spbtrf(Uplo uplo, int n, int kd, float[] ab, int abOff, int ldab);

    /// Solve A·X = B with the factor of a symmetric positive definite band matrix from [#spbtrf].
    ///
    /// {@snippet :
    /// float[] l = {2, 1, 1, 0}, b = {8, 5};         // [4 2; 2 2]·x = [8; 5]
    /// Lapack.current().spbtrs(Uplo.LOWER, 2, 1, 1, l, 0, 2, b, 0, 2);        // b == {1.5, 1}
    /// }
    /// **Cost** 4·n·kd·nrhs flops. **Error** the computed x solves (A + E)·x = b with ‖E‖ ≤
    /// c·kd·ε·‖A‖ (Higham 2002, Thm 10.4).
    ///
    /// @param uplo  the triangle that holds the factor
    /// @param n     order of A, n ≥ 0
    /// @param kd    diagonals of A beside the main one, kd ≥ 0
    /// @param nrhs  columns of B, nrhs ≥ 0
    /// @param ab    the factor from [#spbtrf]
    /// @param abOff index of its first element
    /// @param ldab  distance between its columns, ldab ≥ kd + 1
    /// @param b     holds B on entry, X on return
    /// @param bOff  index of its element (0, 0)
    /// @param ldb   distance between its columns, ldb ≥ max(1, n)
    /// @throws IllegalArgumentException  if a dimension is negative, a leading dimension too small
    ///     or an array that is written overlaps another one
    /// @throws IndexOutOfBoundsException if an array is too short
    /// @see <a
    ///     href="https://github.com/Reference-LAPACK/lapack/blob/master/SRC/spbtrs.f">LAPACK</a>
    void spbtrs(Uplo uplo, int n, int kd, int nrhs, float[] ab, int abOff, int ldab, float[] b,
            int bOff, int ldb);

    /// Factor a symmetric positive definite band matrix and solve A·X = B: [#spbtrf], then
    /// [#spbtrs].
    ///
    /// {@snippet :
    /// float[] ab = {4, 2, 2, 0}, b = {8, 5};        // [4 2; 2 2]·x = [8; 5]
    /// int info = Lapack.current().spbsv(Uplo.LOWER, 2, 1, 1, ab, 0, 2, b, 0, 2);     // info == 0; b == {1.5, 1}
    /// }
    /// **Cost** that of the two. **Error** as [#spbtrs].
    ///
    /// @param uplo  the triangle that is stored
    /// @param n     order of A, n ≥ 0
    /// @param kd    diagonals of A beside the main one, kd ≥ 0
    /// @param nrhs  columns of B, nrhs ≥ 0
    /// @param ab    holds A on entry, its factor on return
    /// @param abOff index of its first element
    /// @param ldab  distance between its columns, ldab ≥ kd + 1
    /// @param b     holds B on entry, X on return if the result is 0
    /// @param bOff  index of its element (0, 0)
    /// @param ldb   distance between its columns, ldb ≥ max(1, n)
    /// @return 0 on success; k > 0 if the leading minor of order k is not positive definite: B is
    ///     untouched
    /// @throws IllegalArgumentException  if a dimension is negative, a leading dimension too small
    ///     or an array that is written overlaps another one
    /// @throws IndexOutOfBoundsException if an array is too short
    /// @see <a
    ///     href="https://github.com/Reference-LAPACK/lapack/blob/master/SRC/spbsv.f">LAPACK</a>
    int spbsv(Uplo uplo, int n, int kd, int nrhs, float[] ab, int abOff, int ldab, float[] b,
            int bOff, int ldb);

    /// Estimate the reciprocal condition number 1 / (‖A‖₁·‖A⁻¹‖₁) from the factor of a symmetric
    /// positive definite band matrix.
    ///
    /// {@snippet :
    /// float[] l = {2, 1};                           // factor of [4 0; 0 1], kd = 0
    /// float rcond = Lapack.current().spbcon(Uplo.LOWER, 2, 0, l, 0, 1, 4);          // rcond == 0.25
    /// }
    /// **Cost** about five solves. **Error** the estimate is never smaller than the true value,
    /// save for rounding, and rarely more than three times as large (Higham 1988). 0 means that A
    /// is singular or ‖A‖·‖A⁻¹‖ overflows.
    ///
    /// @param uplo  the triangle that holds the factor
    /// @param n     order of A, n ≥ 0
    /// @param kd    diagonals of A beside the main one, kd ≥ 0
    /// @param ab    the factor from [#spbtrf]
    /// @param abOff index of its first element
    /// @param ldab  distance between its columns, ldab ≥ kd + 1
    /// @param anorm that norm of the matrix that was factored, by [FloatNorms#slansb]; NaN gives
    ///     NaN
    /// @return the estimate, between 0 and 1; 1 for n = 0
    /// @throws IllegalArgumentException  if a dimension is negative, a leading dimension too small
    ///     or anorm < 0
    /// @throws IndexOutOfBoundsException if an array is too short
    /// @see <a
    ///     href="https://github.com/Reference-LAPACK/lapack/blob/master/SRC/spbcon.f">LAPACK</a>
    float spbcon(Uplo uplo, int n, int kd, float[] ab, int abOff, int ldab, float anorm);

    /// Solve op(A)·X = B with a triangular band matrix.
    ///
    /// {@snippet :
    /// float[] ab = {2, 1, 4, 0}, b = {2, 9};        // [2 0; 1 4]·x = [2; 9]
    /// int info = Lapack.current().stbtrs(Uplo.LOWER, Trans.NO_TRANS, Diag.NON_UNIT, 2, 1, 1, ab, 0, 2, b, 0, 2);
    /// // info == 0; b == {1, 2}
    /// }
    /// **Cost** 2·n·kd·nrhs flops. **Error** the computed x solves (A + E)·x = b with |E| ≤
    /// c·kd·ε·|A| (Higham 2002, Thm 8.5).
    ///
    /// @param uplo  which triangle A is
    /// @param trans op(A) = A or Aᵀ
    /// @param diag  `UNIT` if the diagonal is one of ones, which is then not read
    /// @param n     order of A, n ≥ 0
    /// @param kd    diagonals of A beside the main one, kd ≥ 0
    /// @param nrhs  columns of B, nrhs ≥ 0
    /// @param ab    the triangle, stored as for [#spbtrf]
    /// @param abOff index of its first element
    /// @param ldab  distance between its columns, ldab ≥ kd + 1
    /// @param b     holds B on entry, X on return
    /// @param bOff  index of its element (0, 0)
    /// @param ldb   distance between its columns, ldb ≥ max(1, n)
    /// @return 0 on success; k > 0 if A(k, k) (1-based) is exactly zero, the first such k: B is
    ///     untouched
    /// @throws IllegalArgumentException  if a dimension is negative, a leading dimension too small
    ///     or an array that is written overlaps another one
    /// @throws IndexOutOfBoundsException if an array is too short
    /// @see <a
    ///     href="https://github.com/Reference-LAPACK/lapack/blob/master/SRC/stbtrs.f">LAPACK</a>
    int stbtrs(Uplo uplo, Trans trans, Diag diag, int n, int kd, int nrhs, float[] ab, int abOff,
            int ldab, float[] b, int bOff, int ldb);

    /// Estimate the reciprocal condition number 1 / (‖A‖·‖A⁻¹‖) of a triangular band matrix.
    ///
    /// {@snippet :
    /// float[] ab = {4, 1};                          // [4 0; 0 1], kd = 0
    /// float rcond = Lapack.current().stbcon(Norm.ONE, Uplo.LOWER, Diag.NON_UNIT, 2, 0, ab, 0, 1);   // rcond == 0.25
    /// }
    /// **Cost** about five solves. **Error** the estimate is never smaller than the true value,
    /// save for rounding, and rarely more than three times as large (Higham 1988). 0 means that A
    /// is singular or ‖A‖·‖A⁻¹‖ overflows.
    ///
    /// @param norm  `ONE` or `INF`
    /// @param uplo  which triangle A is
    /// @param diag  `UNIT` if the diagonal is one of ones, which is then not read
    /// @param n     order of A, n ≥ 0
    /// @param kd    diagonals of A beside the main one, kd ≥ 0
    /// @param ab    the triangle, stored as for [#spbtrf]
    /// @param abOff index of its first element
    /// @param ldab  distance between its columns, ldab ≥ kd + 1
    /// @return the estimate, between 0 and 1; 1 for n = 0
    /// @throws IllegalArgumentException  if a dimension is negative, a leading dimension too small
    ///     or the norm is another one
    /// @throws IndexOutOfBoundsException if an array is too short
    /// @see <a
    ///     href="https://github.com/Reference-LAPACK/lapack/blob/master/SRC/stbcon.f">LAPACK</a>
    float stbcon(Norm norm, Uplo uplo, Diag diag, int n, int kd, float[] ab, int abOff, int ldab);
}
