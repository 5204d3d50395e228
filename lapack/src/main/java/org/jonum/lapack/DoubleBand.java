package org.jonum.lapack;

import org.jonum.blas.Trans;

/// General band matrices: factor, solve, condition, refine.
public interface DoubleBand {

    /// Factor a general band matrix in place: P·A = L·U, by partial pivoting.
    ///
    /// A is m×n with kl diagonals below the main one and ku above. Column j of `ab` holds column j
    /// of A, element (i, j) at row kl + ku + i − j. The first kl rows need not be set: exchanges of
    /// rows bring U up to kl + ku diagonals above the main one, and it takes them. L keeps the kl
    /// rows below the diagonal; its columns are multipliers, to be applied in turn with the
    /// exchanges.
    ///
    /// {@snippet :
    /// double[] ab = {0, 0, 1, 4, 0, 2, 2, 0};        // [1 2; 4 2], kl = ku = 1
    /// int[] ipiv = new int[2];
    /// int info = Lapack.current().dgbtrf(2, 2, 1, 1, ab, 0, 4, ipiv, 0);
    /// // info == 0; ab == {0, 0, 4, 0.25, 0, 2, 1.5, 0}; ipiv[0] == 1; ipiv[1] == 1
    /// }
    /// **Cost** 2·n·kl·(kl + ku) flops at most. **Error** as [DoubleLu#dgetrf]: ‖P·A − L·U‖ ≤
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
    ///     href="https://github.com/Reference-LAPACK/lapack/blob/master/SRC/dgbtrf.f">LAPACK</a>
    int dgbtrf(int m, int n, int kl, int ku, double[] ab, int abOff, int ldab, int[] ipiv,
            int ipivOff);

    /// Solve op(A)·X = B with the factors of a band matrix from [#dgbtrf].
    ///
    /// {@snippet :
    /// double[] lu = {0, 0, 4, 0.25, 0, 2, 1.5, 0}, b = {5, 8};       // [1 2; 4 2]·x = [5; 8]
    /// int[] ipiv = {1, 1};
    /// Lapack.current().dgbtrs(Trans.NO_TRANS, 2, 1, 1, 1, lu, 0, 4, ipiv, 0, b, 0, 2);       // b == {1, 2}
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
    /// @param ab      the factors from [#dgbtrf]
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
    ///     href="https://github.com/Reference-LAPACK/lapack/blob/master/SRC/dgbtrs.f">LAPACK</a>
    void dgbtrs(Trans trans, int n, int kl, int ku, int nrhs, double[] ab, int abOff, int ldab,
            int[] ipiv, int ipivOff, double[] b, int bOff, int ldb);

    /// Factor a band matrix and solve A·X = B: [#dgbtrf], then [#dgbtrs] if no pivot is zero.
    ///
    /// {@snippet :
    /// double[] ab = {0, 0, 1, 4, 0, 2, 2, 0}, b = {5, 8};            // [1 2; 4 2]·x = [5; 8]
    /// int info = Lapack.current().dgbsv(2, 1, 1, 1, ab, 0, 4, new int[2], 0, b, 0, 2);
    /// // info == 0; b == {1, 2}
    /// }
    /// **Cost** that of the two. **Error** as [#dgbtrs].
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
    ///     href="https://github.com/Reference-LAPACK/lapack/blob/master/SRC/dgbsv.f">LAPACK</a>
    int dgbsv(int n, int kl, int ku, int nrhs, double[] ab, int abOff, int ldab, int[] ipiv,
            int ipivOff, double[] b, int bOff, int ldb);

    /// Estimate the reciprocal condition number 1 / (‖A‖·‖A⁻¹‖) from the factors of a band matrix.
    ///
    /// {@snippet :
    /// double[] lu = {4, 1};                          // factors of [4 0; 0 1], kl = ku = 0
    /// double rcond = Lapack.current().dgbcon(Norm.ONE, 2, 0, 0, lu, 0, 1, new int[] {0, 1}, 0, 4);      // rcond == 0.25
    /// }
    /// **Cost** about five solves. **Error** the estimate is never smaller than the true value,
    /// save for rounding, and rarely more than three times as large (Higham 1988). 0 means that A
    /// is singular or ‖A‖·‖A⁻¹‖ overflows.
    ///
    /// @param norm    `ONE` or `INF`
    /// @param n       order of A, n ≥ 0
    /// @param kl      diagonals of A below the main one, kl ≥ 0
    /// @param ku      diagonals of A above the main one, ku ≥ 0
    /// @param ab      the factors from [#dgbtrf]
    /// @param abOff   index of its first element
    /// @param ldab    distance between its columns, ldab ≥ 2·kl + ku + 1
    /// @param ipiv    the pivots: of row i one of the rows i … i + kl
    /// @param ipivOff index of the first pivot
    /// @param anorm   that norm of the matrix that was factored, by [DoubleNorms#dlangb]; NaN gives
    ///     NaN
    /// @return the estimate, between 0 and 1; 1 for n = 0
    /// @throws IllegalArgumentException  if a dimension is negative, a leading dimension too small,
    ///     a pivot is not one of its rows, the norm is another one or anorm < 0
    /// @throws IndexOutOfBoundsException if an array is too short
    /// @see <a
    ///     href="https://github.com/Reference-LAPACK/lapack/blob/master/SRC/dgbcon.f">LAPACK</a>
    double dgbcon(Norm norm, int n, int kl, int ku, double[] ab, int abOff, int ldab, int[] ipiv,
            int ipivOff, double anorm);

    /// Factors that equilibrate a band matrix: the largest entry of each row and column of
    /// diag(r)·A·diag(c) is 1 in size.
    ///
    /// {@snippet :
    /// double[] ab = {2, 0.5}, r = new double[2], c = new double[2];          // [2 0; 0 0.5], kl = ku = 0
    /// DoubleGeequ found = Lapack.current().dgbequ(2, 2, 0, 0, ab, 0, 1, r, 0, c, 0);
    /// double amax = found.amax();                    // amax == 2; r == {0.5, 2}; c == {1, 1}
    /// }
    /// **Cost** 2·n·(kl + ku + 1) comparisons. **Error** that of one division in each factor. See
    /// [DoubleLu#dgeequ].
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
    ///     href="https://github.com/Reference-LAPACK/lapack/blob/master/SRC/dgbequ.f">LAPACK</a>
    DoubleGeequ dgbequ(int m, int n, int kl, int ku, double[] ab, int abOff, int ldab, double[] r,
            int rOff, double[] c, int cOff);

    /// Equilibrate a band matrix with factors from [#dgbequ], where that is worth while: see
    /// [DoubleRefinement#dlaqge].
    ///
    /// {@snippet :
    /// double[] ab = {40, 1}, r = {0.025, 1}, c = {1, 1};                     // [40 0; 0 1], kl = ku = 0
    /// Equed done = Lapack.current().dlaqgb(2, 2, 0, 0, ab, 0, 1, r, 0, c, 0, 0.025, 1, 40);
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
    ///     href="https://github.com/Reference-LAPACK/lapack/blob/master/SRC/dlaqgb.f">LAPACK</a>
    Equed dlaqgb(int m, int n, int kl, int ku, double[] ab, int abOff, int ldab, double[] r,
            int rOff, double[] c, int cOff, double rowCnd, double colCnd, double amax);

    /// Refine the solution of a band system op(A)·X = B and bound its error: `berr` is the smallest
    /// relative change of the entries of A and B that makes it exact, `ferr` a bound for the
    /// distance from the true solution.
    ///
    /// {@snippet :
    /// double[] ab = {4, 2}, b = {8, 4}, x = {2.5, 2}, ferr = new double[1], berr = new double[1];    // diag(4, 2)
    /// int[] ipiv = {0, 1};
    /// Lapack.current().dgbrfs(Trans.NO_TRANS, 2, 0, 0, 1, ab, 0, 1, ab, 0, 1, ipiv, 0, b, 0, 2, x, 0, 2, ferr, 0, berr, 0);
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
    /// @param afb     its factors from [#dgbtrf]
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
    ///     href="https://github.com/Reference-LAPACK/lapack/blob/master/SRC/dgbrfs.f">LAPACK</a>
    void dgbrfs(Trans trans, int n, int kl, int ku, int nrhs, double[] ab, int abOff, int ldab,
            double[] afb, int afbOff, int ldafb, int[] ipiv, int ipivOff, double[] b, int bOff,
            int ldb, double[] x, int xOff, int ldx, double[] ferr, int ferrOff, double[] berr,
            int berrOff);

    /// Solve a band system op(A)·X = B with all that tells how good the solution is: equilibrate,
    /// factor, estimate the condition, solve, refine and bound.
    ///
    /// As [DoubleRefinement#dgesvx] for full matrices.
    ///
    /// {@snippet :
    /// double[] ab = {4, 2}, b = {8, 4}, x = new double[2], none = {};                // diag(4, 2)
    /// double[] afb = new double[2], ferr = new double[1], berr = new double[1];
    /// DoubleGesvx found = Lapack.current().dgbsvx(Fact.NOT_FACTORED, Trans.NO_TRANS, 2, 0, 0, 1, ab, 0, 1, afb, 0, 1,
    ///         new int[2], 0, Equed.NONE, none, 0, none, 0, b, 0, 2, x, 0, 2, ferr, 0, berr, 0);
    /// int info = found.info();                       // info == 0; x == {2, 2}; berr == {0}
    /// double rcond = found.rcond();                  // rcond == 0.5
    /// }
    /// **Cost** that of the routines it calls. **Error** as `berr` and `ferr` say, see [#dgbrfs].
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
    ///     href="https://github.com/Reference-LAPACK/lapack/blob/master/SRC/dgbsvx.f">LAPACK</a>
    DoubleGesvx dgbsvx(Fact fact, Trans trans, int n, int kl, int ku, int nrhs, double[] ab,
            int abOff, int ldab, double[] afb, int afbOff, int ldafb, int[] ipiv, int ipivOff,
            Equed equed, double[] r, int rOff, double[] c, int cOff, double[] b, int bOff, int ldb,
            double[] x, int xOff, int ldx, double[] ferr, int ferrOff, double[] berr, int berrOff);
}
