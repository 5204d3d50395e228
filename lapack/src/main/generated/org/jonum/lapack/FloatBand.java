// Generated from DoubleBand.java by build/Float32.java. Do not edit.
package org.jonum.lapack;

import org.jonum.blas.Trans;

/// General band matrices: factor, solve, condition, refine.
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

    /// Factors that equilibrate a band matrix: the largest entry of each row and column of
    /// diag(r)·A·diag(c) is 1 in size.
    ///
    /// {@snippet :
    /// float[] ab = {2, 0.5f}, r = new float[2], c = new float[2];          // [2 0; 0 0.5], kl = ku = 0
    /// FloatGeequ found = Lapack.current().sgbequ(2, 2, 0, 0, ab, 0, 1, r, 0, c, 0);
    /// float amax = found.amax();                    // amax == 2; r == {0.5, 2}; c == {1, 1}
    /// }
    /// **Cost** 2·n·(kl + ku + 1) comparisons. **Error** that of one division in each factor. See
    /// [FloatLu#sgeequ].
    ///
    /// @param m     rows of A, m ≥ 0
    /// @param n     columns of A, n ≥ 0
    /// @param kl    diagonals of A below the main one, kl ≥ 0
    /// @param ku    diagonals of A above the main one, ku ≥ 0
    /// @param ab    the matrix: element (i, j) at row ku + i − j of column j
    /// @param abOff index of its first element
    /// @param ldab  distance between its columns, ldab ≥ kl + ku + 1
    /// @param r     receives the m factors of the rows
    /// @param rOff  index of its first element
    /// @param c     receives the n factors of the columns
    /// @param cOff  index of its first element
    /// @return info, the ratios of smallest to largest factor, and the largest entry
    /// @throws IllegalArgumentException  if a dimension is negative, a leading dimension too small
    ///     or an array that is written overlaps another one
    /// @throws IndexOutOfBoundsException if an array is too short
    /// @see <a
    ///     href="https://github.com/Reference-LAPACK/lapack/blob/master/SRC/sgbequ.f">LAPACK</a>
    FloatGeequ sgbequ(int m, int n, int kl, int ku, float[] ab, int abOff, int ldab, float[] r,
            int rOff, float[] c, int cOff);

    /// Equilibrate a band matrix with factors from [#sgbequ], where that is worth while: see
    /// [FloatRefinement#slaqge].
    ///
    /// {@snippet :
    /// float[] ab = {40, 1}, r = {0.025f, 1}, c = {1, 1};                     // [40 0; 0 1], kl = ku = 0
    /// Equed done = Lapack.current().slaqgb(2, 2, 0, 0, ab, 0, 1, r, 0, c, 0, 0.025f, 1, 40);
    /// // done == Equed.ROW; ab == {1, 1}
    /// }
    /// **Cost** at most 2·n·(kl + ku + 1) flops. **Error** 2·ε in each entry.
    ///
    /// @param m      rows of A, m ≥ 0
    /// @param n      columns of A, n ≥ 0
    /// @param kl     diagonals of A below the main one, kl ≥ 0
    /// @param ku     diagonals of A above the main one, ku ≥ 0
    /// @param ab     holds A on entry; the same, scaled, on return
    /// @param abOff  index of its first element
    /// @param ldab   distance between its columns, ldab ≥ kl + ku + 1
    /// @param r      the m factors of the rows
    /// @param rOff   index of its first element
    /// @param c      the n factors of the columns
    /// @param cOff   index of its first element
    /// @param rowCnd smallest over largest factor of a row
    /// @param colCnd smallest over largest factor of a column
    /// @param amax   the largest entry of A in size
    /// @return which sides were scaled
    /// @throws IllegalArgumentException  if a dimension is negative, a leading dimension too small
    ///     or an array that is written overlaps another one
    /// @throws IndexOutOfBoundsException if an array is too short
    /// @see <a
    ///     href="https://github.com/Reference-LAPACK/lapack/blob/master/SRC/slaqgb.f">LAPACK</a>
    Equed slaqgb(int m, int n, int kl, int ku, float[] ab, int abOff, int ldab, float[] r,
            int rOff, float[] c, int cOff, float rowCnd, float colCnd, float amax);

    /// Refine the solution of a band system op(A)·X = B and bound its error: `berr` is the smallest
    /// relative change of the entries of A and B that makes it exact, `ferr` a bound for the
    /// distance from the true solution.
    ///
    /// {@snippet :
    /// float[] ab = {4, 2}, b = {8, 4}, x = {2.5f, 2}, ferr = new float[1], berr = new float[1];    // diag(4, 2)
    /// int[] ipiv = {0, 1};
    /// Lapack.current().sgbrfs(Trans.NO_TRANS, 2, 0, 0, 1, ab, 0, 1, ab, 0, 1, ipiv, 0, b, 0, 2, x, 0, 2, ferr, 0, berr, 0);
    /// // x == {2, 2}; berr == {0}
    /// }
    /// **Cost** a few solves for each column. **Error** the bounds hold save for rounding and for
    /// what the estimator of condition may miss (Arioli, Demmel & Duff 1989; Higham 2002, §12 and
    /// §15).
    ///
    /// @param trans   op(A) = A or Aᵀ
    /// @param n       order of A, n ≥ 0
    /// @param kl      diagonals of A below the main one, kl ≥ 0
    /// @param ku      diagonals of A above the main one, ku ≥ 0
    /// @param nrhs    columns of B, nrhs ≥ 0
    /// @param ab      the matrix A: element (i, j) at row ku + i − j of column j
    /// @param abOff   index of its first element
    /// @param ldab    distance between its columns, ldab ≥ kl + ku + 1
    /// @param afb     its factors from [#sgbtrf]
    /// @param afbOff  index of its first element
    /// @param ldafb   distance between its columns, ldafb ≥ 2·kl + ku + 1
    /// @param ipiv    the pivots: of row i one of the rows i … i + kl
    /// @param ipivOff index of the first pivot
    /// @param b       the right-hand sides B
    /// @param bOff    index of its element (0, 0)
    /// @param ldb     distance between its columns, ldb ≥ max(1, n)
    /// @param x       holds X on entry, the refined solutions on return
    /// @param xOff    index of its element (0, 0)
    /// @param ldx     distance between its columns, ldx ≥ max(1, n)
    /// @param ferr    receives the nrhs bounds of the relative error ‖x − x*‖∞ / ‖x‖∞
    /// @param ferrOff index of its first element
    /// @param berr    receives the nrhs componentwise backward errors
    /// @param berrOff index of its first element
    /// @throws IllegalArgumentException  if a dimension is negative, a leading dimension too small,
    ///     a pivot is not one of its rows or an array that is written overlaps another one
    /// @throws IndexOutOfBoundsException if an array is too short
    /// @see <a
    ///     href="https://github.com/Reference-LAPACK/lapack/blob/master/SRC/sgbrfs.f">LAPACK</a>
    void sgbrfs(Trans trans, int n, int kl, int ku, int nrhs, float[] ab, int abOff, int ldab,
            float[] afb, int afbOff, int ldafb, int[] ipiv, int ipivOff, float[] b, int bOff,
            int ldb, float[] x, int xOff, int ldx, float[] ferr, int ferrOff, float[] berr,
            int berrOff);

    /// Solve a band system op(A)·X = B with all that tells how good the solution is: equilibrate,
    /// factor, estimate the condition, solve, refine and bound.
    ///
    /// As [FloatRefinement#sgesvx] for full matrices.
    ///
    /// {@snippet :
    /// float[] ab = {4, 2}, b = {8, 4}, x = new float[2], none = {};                // diag(4, 2)
    /// float[] afb = new float[2], ferr = new float[1], berr = new float[1];
    /// FloatGesvx found = Lapack.current().sgbsvx(Fact.NOT_FACTORED, Trans.NO_TRANS, 2, 0, 0, 1, ab, 0, 1, afb, 0, 1,
    ///         new int[2], 0, Equed.NONE, none, 0, none, 0, b, 0, 2, x, 0, 2, ferr, 0, berr, 0);
    /// int info = found.info();                       // info == 0; x == {2, 2}; berr == {0}
    /// float rcond = found.rcond();                  // rcond == 0.5
    /// }
    /// **Cost** that of the routines it calls. **Error** as `berr` and `ferr` say, see [#sgbrfs].
    ///
    /// @param fact    whether A is factored, or is to be equilibrated first
    /// @param trans   op(A) = A or Aᵀ
    /// @param n       order of A, n ≥ 0
    /// @param kl      diagonals of A below the main one, kl ≥ 0
    /// @param ku      diagonals of A above the main one, ku ≥ 0
    /// @param nrhs    columns of B, nrhs ≥ 0
    /// @param ab      holds A on entry; the same, scaled, on return
    /// @param abOff   index of its first element
    /// @param ldab    distance between its columns, ldab ≥ kl + ku + 1
    /// @param afb     receives the factors of A, scaled; holds them if `fact` is `FACTORED`
    /// @param afbOff  index of its first element
    /// @param ldafb   distance between its columns, ldafb ≥ 2·kl + ku + 1
    /// @param ipiv    receives the n pivots; holds them if `fact` is `FACTORED`
    /// @param ipivOff index of the first pivot
    /// @param equed   how A was scaled before, if `fact` is `FACTORED`; else it does not matter
    /// @param r       receives the factors of the rows if `fact` is `EQUILIBRATE`; holds them if
    ///     they were applied before; may be empty if neither
    /// @param rOff    index of its first element
    /// @param c       the same for the columns
    /// @param cOff    index of its first element
    /// @param b       holds B on entry; the same, scaled with A, on return
    /// @param bOff    index of its element (0, 0)
    /// @param ldb     distance between its columns, ldb ≥ max(1, n)
    /// @param x       receives X, the solution of the system as it was given
    /// @param xOff    index of its element (0, 0)
    /// @param ldx     distance between its columns, ldx ≥ max(1, n)
    /// @param ferr    receives the nrhs bounds of the relative error ‖x − x*‖∞ / ‖x‖∞
    /// @param ferrOff index of its first element
    /// @param berr    receives the nrhs componentwise backward errors
    /// @param berrOff index of its first element
    /// @return info, how A was scaled, the reciprocal condition number and the growth of pivots
    /// @throws IllegalArgumentException  if a dimension is negative, a leading dimension too small,
    ///     a pivot is not one of its rows or an array that is written overlaps another one
    /// @throws IndexOutOfBoundsException if an array is too short
    /// @see <a
    ///     href="https://github.com/Reference-LAPACK/lapack/blob/master/SRC/sgbsvx.f">LAPACK</a>
    FloatGesvx sgbsvx(Fact fact, Trans trans, int n, int kl, int ku, int nrhs, float[] ab,
            int abOff, int ldab, float[] afb, int afbOff, int ldafb, int[] ipiv, int ipivOff,
            Equed equed, float[] r, int rOff, float[] c, int cOff, float[] b, int bOff, int ldb,
            float[] x, int xOff, int ldx, float[] ferr, int ferrOff, float[] berr, int berrOff);
}
