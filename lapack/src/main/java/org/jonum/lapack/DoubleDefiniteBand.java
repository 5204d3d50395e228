package org.jonum.lapack;

import org.jonum.blas.Uplo;

/// Symmetric positive definite band matrices: factor, solve, condition, refine.
public interface DoubleDefiniteBand {

    /// Factor a symmetric positive definite band matrix in place: A = L·Lᵀ, or A = Uᵀ·U.
    ///
    /// One triangle is stored, with kd diagonals beside the main one, and the factor takes its
    /// place. For `UPPER`, column j of `ab` ends with the diagonal: element (i, j) at row kd + i −
    /// j; for `LOWER` it begins with it: element (i, j) at row i − j.
    ///
    /// {@snippet :
    /// double[] ab = {4, 2, 2, 0};                    // [4 2; 2 2], the lower triangle, kd = 1
    /// int info = Lapack.current().dpbtrf(Uplo.LOWER, 2, 1, ab, 0, 2);        // info == 0; ab == {2, 1, 1, 0}
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
    ///     href="https://github.com/Reference-LAPACK/lapack/blob/master/SRC/dpbtrf.f">LAPACK</a>
    int dpbtrf(Uplo uplo, int n, int kd, double[] ab, int abOff, int ldab);

    /// Solve A·X = B with the factor of a symmetric positive definite band matrix from [#dpbtrf].
    ///
    /// {@snippet :
    /// double[] l = {2, 1, 1, 0}, b = {8, 5};         // [4 2; 2 2]·x = [8; 5]
    /// Lapack.current().dpbtrs(Uplo.LOWER, 2, 1, 1, l, 0, 2, b, 0, 2);        // b == {1.5, 1}
    /// }
    /// **Cost** 4·n·kd·nrhs flops. **Error** the computed x solves (A + E)·x = b with ‖E‖ ≤
    /// c·kd·ε·‖A‖ (Higham 2002, Thm 10.4).
    ///
    /// @param uplo  the triangle that holds the factor
    /// @param n     order of A, n ≥ 0
    /// @param kd    diagonals of A beside the main one, kd ≥ 0
    /// @param nrhs  columns of B, nrhs ≥ 0
    /// @param ab    the factor from [#dpbtrf]
    /// @param abOff index of its first element
    /// @param ldab  distance between its columns, ldab ≥ kd + 1
    /// @param b     holds B on entry, X on return
    /// @param bOff  index of its element (0, 0)
    /// @param ldb   distance between its columns, ldb ≥ max(1, n)
    /// @throws IllegalArgumentException  if a dimension is negative, a leading dimension too small
    ///     or an array that is written overlaps another one
    /// @throws IndexOutOfBoundsException if an array is too short
    /// @see <a
    ///     href="https://github.com/Reference-LAPACK/lapack/blob/master/SRC/dpbtrs.f">LAPACK</a>
    void dpbtrs(Uplo uplo, int n, int kd, int nrhs, double[] ab, int abOff, int ldab, double[] b,
            int bOff, int ldb);

    /// Factor a symmetric positive definite band matrix and solve A·X = B: [#dpbtrf], then
    /// [#dpbtrs].
    ///
    /// {@snippet :
    /// double[] ab = {4, 2, 2, 0}, b = {8, 5};        // [4 2; 2 2]·x = [8; 5]
    /// int info = Lapack.current().dpbsv(Uplo.LOWER, 2, 1, 1, ab, 0, 2, b, 0, 2);     // info == 0; b == {1.5, 1}
    /// }
    /// **Cost** that of the two. **Error** as [#dpbtrs].
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
    ///     href="https://github.com/Reference-LAPACK/lapack/blob/master/SRC/dpbsv.f">LAPACK</a>
    int dpbsv(Uplo uplo, int n, int kd, int nrhs, double[] ab, int abOff, int ldab, double[] b,
            int bOff, int ldb);

    /// Estimate the reciprocal condition number 1 / (‖A‖₁·‖A⁻¹‖₁) from the factor of a symmetric
    /// positive definite band matrix.
    ///
    /// {@snippet :
    /// double[] l = {2, 1};                           // factor of [4 0; 0 1], kd = 0
    /// double rcond = Lapack.current().dpbcon(Uplo.LOWER, 2, 0, l, 0, 1, 4);          // rcond == 0.25
    /// }
    /// **Cost** about five solves. **Error** the estimate is never smaller than the true value,
    /// save for rounding, and rarely more than three times as large (Higham 1988). 0 means that A
    /// is singular or ‖A‖·‖A⁻¹‖ overflows.
    ///
    /// @param uplo  the triangle that holds the factor
    /// @param n     order of A, n ≥ 0
    /// @param kd    diagonals of A beside the main one, kd ≥ 0
    /// @param ab    the factor from [#dpbtrf]
    /// @param abOff index of its first element
    /// @param ldab  distance between its columns, ldab ≥ kd + 1
    /// @param anorm that norm of the matrix that was factored, by [DoubleNorms#dlansb]; NaN gives
    ///     NaN
    /// @return the estimate, between 0 and 1; 1 for n = 0
    /// @throws IllegalArgumentException  if a dimension is negative, a leading dimension too small
    ///     or anorm < 0
    /// @throws IndexOutOfBoundsException if an array is too short
    /// @see <a
    ///     href="https://github.com/Reference-LAPACK/lapack/blob/master/SRC/dpbcon.f">LAPACK</a>
    double dpbcon(Uplo uplo, int n, int kd, double[] ab, int abOff, int ldab, double anorm);

    /// Factors that equilibrate a symmetric positive definite band matrix: diag(s)·A·diag(s) has
    /// ones on the diagonal.
    ///
    /// {@snippet :
    /// double[] ab = {4, 0.25}, s = new double[2];                            // [4 0; 0 0.25], kd = 0
    /// DoublePoequ found = Lapack.current().dpbequ(Uplo.LOWER, 2, 0, ab, 0, 1, s, 0);
    /// double amax = found.amax();                    // amax == 4; s == {0.5, 2}
    /// }
    /// **Cost** n square roots. **Error** that of a root and a division in each factor. See
    /// [DoubleCholesky#dpoequ].
    ///
    /// @param uplo  the triangle that is stored
    /// @param n     order of A, n ≥ 0
    /// @param kd    diagonals of A beside the main one, kd ≥ 0
    /// @param ab    the triangle
    /// @param abOff index of its first element
    /// @param ldab  distance between its columns, ldab ≥ kd + 1
    /// @param s     receives the n factors
    /// @param sOff  index of its first element
    /// @return info, the ratio of smallest to largest factor, and the largest entry of the diagonal
    /// @throws IllegalArgumentException  if a dimension is negative, a leading dimension too small
    ///     or an array that is written overlaps another one
    /// @throws IndexOutOfBoundsException if an array is too short
    /// @see <a
    ///     href="https://github.com/Reference-LAPACK/lapack/blob/master/SRC/dpbequ.f">LAPACK</a>
    DoublePoequ dpbequ(Uplo uplo, int n, int kd, double[] ab, int abOff, int ldab, double[] s,
            int sOff);

    /// Equilibrate a symmetric band matrix with factors from [#dpbequ], where that is worth while:
    /// see [DoubleRefinement#dlaqsy].
    ///
    /// {@snippet :
    /// double[] ab = {1600, 4}, s = {0.025, 0.5};                             // [1600 0; 0 4], kd = 0
    /// Equed done = Lapack.current().dlaqsb(Uplo.LOWER, 2, 0, ab, 0, 1, s, 0, 0.05, 1600);
    /// // done == Equed.BOTH; ab == {1, 1}
    /// }
    /// **Cost** at most 2·n·(kd + 1) flops. **Error** 2·ε in each entry.
    ///
    /// @param uplo  the triangle that is stored
    /// @param n     order of A, n ≥ 0
    /// @param kd    diagonals of A beside the main one, kd ≥ 0
    /// @param ab    holds A on entry; the same, scaled, on return
    /// @param abOff index of its first element
    /// @param ldab  distance between its columns, ldab ≥ kd + 1
    /// @param s     the n factors
    /// @param sOff  index of its first element
    /// @param sCond smallest over largest factor
    /// @param amax  the largest entry of A in size
    /// @return `BOTH` if A was scaled, else `NONE`
    /// @throws IllegalArgumentException  if a dimension is negative, a leading dimension too small
    ///     or an array that is written overlaps another one
    /// @throws IndexOutOfBoundsException if an array is too short
    /// @see <a
    ///     href="https://github.com/Reference-LAPACK/lapack/blob/master/SRC/dlaqsb.f">LAPACK</a>
    Equed dlaqsb(Uplo uplo, int n, int kd, double[] ab, int abOff, int ldab, double[] s, int sOff,
            double sCond, double amax);

    /// Refine the solution of a symmetric positive definite band system A·X = B and bound its
    /// error: `berr` is the smallest relative change of the entries of A and B that makes it exact,
    /// `ferr` a bound for the distance from the true solution.
    ///
    /// {@snippet :
    /// double[] ab = {4, 1}, l = {2, 1}, b = {8, 4}, x = {2.5, 4}, ferr = new double[1], berr = new double[1];  // diag(4, 1)
    /// Lapack.current().dpbrfs(Uplo.LOWER, 2, 0, 1, ab, 0, 1, l, 0, 1, b, 0, 2, x, 0, 2, ferr, 0, berr, 0);
    /// // x == {2, 4}; berr == {0}
    /// }
    /// **Cost** a few solves for each column. **Error** the bounds hold save for rounding and for
    /// what the estimator of condition may miss (Arioli, Demmel & Duff 1989; Higham 2002, §12 and
    /// §15).
    ///
    /// @param uplo    the triangle that is stored
    /// @param n       order of A, n ≥ 0
    /// @param kd      diagonals of A beside the main one, kd ≥ 0
    /// @param nrhs    columns of B, nrhs ≥ 0
    /// @param ab      the triangle of A
    /// @param abOff   index of its first element
    /// @param ldab    distance between its columns, ldab ≥ kd + 1
    /// @param afb     its factor from [#dpbtrf]
    /// @param afbOff  index of its first element
    /// @param ldafb   distance between its columns, ldafb ≥ kd + 1
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
    /// @throws IllegalArgumentException  if a dimension is negative, a leading dimension too small
    ///     or an array that is written overlaps another one
    /// @throws IndexOutOfBoundsException if an array is too short
    /// @see <a
    ///     href="https://github.com/Reference-LAPACK/lapack/blob/master/SRC/dpbrfs.f">LAPACK</a>
    void dpbrfs(Uplo uplo, int n, int kd, int nrhs, double[] ab, int abOff, int ldab, double[] afb,
            int afbOff, int ldafb, double[] b, int bOff, int ldb, double[] x, int xOff, int ldx,
            double[] ferr, int ferrOff, double[] berr, int berrOff);

    /// Solve a symmetric positive definite band system A·X = B with all that tells how good the
    /// solution is: equilibrate, factor, estimate the condition, solve, refine and bound.
    ///
    /// As [DoubleRefinement#dposvx] for full matrices.
    ///
    /// {@snippet :
    /// double[] ab = {4, 2}, b = {8, 4}, x = new double[2];                           // diag(4, 2)
    /// double[] afb = new double[2], ferr = new double[1], berr = new double[1];
    /// DoublePosvx found = Lapack.current().dpbsvx(Fact.NOT_FACTORED, Uplo.LOWER, 2, 0, 1, ab, 0, 1, afb, 0, 1,
    ///         Equed.NONE, new double[0], 0, b, 0, 2, x, 0, 2, ferr, 0, berr, 0);
    /// int info = found.info();                       // info == 0
    /// }
    /// **Cost** that of the routines it calls. **Error** as `berr` and `ferr` say, see [#dpbrfs].
    ///
    /// @param fact    whether A is factored, or is to be equilibrated first
    /// @param uplo    the triangle that is stored
    /// @param n       order of A, n ≥ 0
    /// @param kd      diagonals of A beside the main one, kd ≥ 0
    /// @param nrhs    columns of B, nrhs ≥ 0
    /// @param ab      holds A on entry; the same, scaled, on return
    /// @param abOff   index of its first element
    /// @param ldab    distance between its columns, ldab ≥ kd + 1
    /// @param afb     receives the factor of A, scaled; holds it if `fact` is `FACTORED`
    /// @param afbOff  index of its first element
    /// @param ldafb   distance between its columns, ldafb ≥ kd + 1
    /// @param equed   how A was scaled before, `NONE` or `BOTH`, if `fact` is `FACTORED`; else it
    ///     does not matter
    /// @param s       receives the factors if `fact` is `EQUILIBRATE`; holds them if they were
    ///     applied before; may be empty if neither
    /// @param sOff    index of its first element
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
    /// @return info, how A was scaled, and the reciprocal condition number
    /// @throws IllegalArgumentException  if a dimension is negative, a leading dimension too small
    ///     or an array that is written overlaps another one
    /// @throws IndexOutOfBoundsException if an array is too short
    /// @see <a
    ///     href="https://github.com/Reference-LAPACK/lapack/blob/master/SRC/dpbsvx.f">LAPACK</a>
    DoublePosvx dpbsvx(Fact fact, Uplo uplo, int n, int kd, int nrhs, double[] ab, int abOff,
            int ldab, double[] afb, int afbOff, int ldafb, Equed equed, double[] s, int sOff,
            double[] b, int bOff, int ldb, double[] x, int xOff, int ldx, double[] ferr,
            int ferrOff, double[] berr, int berrOff);
}
