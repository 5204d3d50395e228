package org.jonum.lapack;

/// Symmetric positive definite tridiagonal matrices: factor, solve, condition, refine.
public interface DoubleDefiniteTridiagonal {

    /// Factor a symmetric positive definite tridiagonal matrix: A = L·D·Lᵀ, L unit lower
    /// bidiagonal.
    ///
    /// {@snippet :
    /// double[] d = {4, 2}, e = {2};                  // [4 2; 2 2]
    /// int info = Lapack.current().dpttrf(2, d, 0, e, 0);     // info == 0; d == {4, 1}; e == {0.5}
    /// }
    /// **Cost** 3·n flops. **Error** |A − L·D·Lᵀ| ≤ 3·ε·|L|·D·|Lᵀ| (Higham 2002, §9.6). A NaN ends
    /// the factorization as a pivot that is not positive does.
    ///
    /// @param n    order of A, n ≥ 0
    /// @param d    holds the diagonal of A on entry, D on return
    /// @param dOff index of its first element
    /// @param e    holds the n − 1 elements beside the diagonal on entry, those of L on return
    /// @param eOff index of its first element
    /// @return 0 on success; k > 0 if the leading minor of order k is not positive definite: the
    ///     factorization stopped there, or, for k = n, is complete with D(n) ≤ 0
    /// @throws IllegalArgumentException  if a dimension is negative or an array that is written
    ///     overlaps another one
    /// @throws IndexOutOfBoundsException if an array is too short
    /// @see <a
    ///     href="https://github.com/Reference-LAPACK/lapack/blob/master/SRC/dpttrf.f">LAPACK</a>
    int dpttrf(int n, double[] d, int dOff, double[] e, int eOff);

    /// Solve A·X = B with the factors of a symmetric positive definite tridiagonal matrix from
    /// [#dpttrf].
    ///
    /// {@snippet :
    /// double[] d = {4, 1}, e = {0.5}, b = {8, 5};    // [4 2; 2 2]·x = [8; 5]
    /// Lapack.current().dpttrs(2, 1, d, 0, e, 0, b, 0, 2);    // b == {1.5, 1}
    /// }
    /// **Cost** 5·n·nrhs flops. **Error** the computed x solves (A + E)·x = b with |E| ≤
    /// c·ε·|L|·D·|Lᵀ| ≤ c·ε·|A|.
    ///
    /// @param n    order of A, n ≥ 0
    /// @param nrhs columns of B, nrhs ≥ 0
    /// @param d    D from [#dpttrf]
    /// @param dOff index of its first element
    /// @param e    L from [#dpttrf]
    /// @param eOff index of its first element
    /// @param b    holds B on entry, X on return
    /// @param bOff index of its element (0, 0)
    /// @param ldb  distance between its columns, ldb ≥ max(1, n)
    /// @throws IllegalArgumentException  if a dimension is negative, a leading dimension too small
    ///     or an array that is written overlaps another one
    /// @throws IndexOutOfBoundsException if an array is too short
    /// @see <a
    ///     href="https://github.com/Reference-LAPACK/lapack/blob/master/SRC/dpttrs.f">LAPACK</a>
    void dpttrs(int n, int nrhs, double[] d, int dOff, double[] e, int eOff, double[] b, int bOff,
            int ldb);

    /// Factor a symmetric positive definite tridiagonal matrix and solve A·X = B: [#dpttrf], then
    /// [#dpttrs].
    ///
    /// {@snippet :
    /// double[] d = {4, 2}, e = {2}, b = {8, 5};      // [4 2; 2 2]·x = [8; 5]
    /// int info = Lapack.current().dptsv(2, 1, d, 0, e, 0, b, 0, 2);          // info == 0; b == {1.5, 1}
    /// }
    /// **Cost** that of the two. **Error** as [#dpttrs].
    ///
    /// @param n    order of A, n ≥ 0
    /// @param nrhs columns of B, nrhs ≥ 0
    /// @param d    holds the diagonal of A on entry, D on return
    /// @param dOff index of its first element
    /// @param e    holds the n − 1 elements beside the diagonal on entry, those of L on return
    /// @param eOff index of its first element
    /// @param b    holds B on entry, X on return if the result is 0
    /// @param bOff index of its element (0, 0)
    /// @param ldb  distance between its columns, ldb ≥ max(1, n)
    /// @return 0 on success; k > 0 if the leading minor of order k is not positive definite: B is
    ///     untouched
    /// @throws IllegalArgumentException  if a dimension is negative, a leading dimension too small
    ///     or an array that is written overlaps another one
    /// @throws IndexOutOfBoundsException if an array is too short
    /// @see <a
    ///     href="https://github.com/Reference-LAPACK/lapack/blob/master/SRC/dptsv.f">LAPACK</a>
    int dptsv(int n, int nrhs, double[] d, int dOff, double[] e, int eOff, double[] b, int bOff,
            int ldb);

    /// The reciprocal condition number 1 / (‖A‖₁·‖A⁻¹‖₁) of a symmetric positive definite
    /// tridiagonal matrix from its factors.
    ///
    /// {@snippet :
    /// double[] d = {4, 1}, e = {0};                  // factors of [4 0; 0 1]
    /// double rcond = Lapack.current().dptcon(2, d, 0, e, 0, 4);      // rcond == 0.25
    /// }
    /// **Cost** 6·n flops. **Error** a relative error of c·n·ε: ‖A⁻¹‖ is computed, not estimated
    /// (Higham 1986). 0 means that A is singular or the product overflows.
    ///
    /// @param n     order of A, n ≥ 0
    /// @param d     D from [#dpttrf]
    /// @param dOff  index of its first element
    /// @param e     L from [#dpttrf]
    /// @param eOff  index of its first element
    /// @param anorm the 1-norm of the matrix that was factored, by [DoubleNorms#dlanst]; NaN gives
    ///     NaN
    /// @return the number, between 0 and 1; 1 for n = 0
    /// @throws IllegalArgumentException  if a dimension is negative or anorm < 0
    /// @throws IndexOutOfBoundsException if an array is too short
    /// @see <a
    ///     href="https://github.com/Reference-LAPACK/lapack/blob/master/SRC/dptcon.f">LAPACK</a>
    double dptcon(int n, double[] d, int dOff, double[] e, int eOff, double anorm);

    /// Refine the solution of a symmetric positive definite tridiagonal system A·X = B and bound
    /// its error: `berr` is the smallest relative change of the entries of A and B that makes it
    /// exact, `ferr` a bound for the distance from the true solution.
    ///
    /// {@snippet :
    /// double[] d = {4, 2}, off = {0}, b = {8, 4}, x = {2.5, 2}, ferr = new double[1], berr = new double[1];  // diag(4, 2)
    /// Lapack.current().dptrfs(2, 1, d, 0, off, 0, d, 0, off, 0, b, 0, 2, x, 0, 2, ferr, 0, berr, 0);
    /// // x == {2, 2}; berr == {0}
    /// }
    /// **Cost** a few solves for each column. **Error** the bounds hold save for rounding and for
    /// what the estimator of condition may miss (Arioli, Demmel & Duff 1989; Higham 2002, §12 and
    /// §15).
    ///
    /// @param n       order of A, n ≥ 0
    /// @param nrhs    columns of B, nrhs ≥ 0
    /// @param d       the diagonal of A
    /// @param dOff    index of its first element
    /// @param e       the n − 1 elements beside the diagonal
    /// @param eOff    index of its first element
    /// @param df      D from [#dpttrf]
    /// @param dfOff   index of its first element
    /// @param ef      L from [#dpttrf]
    /// @param efOff   index of its first element
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
    ///     href="https://github.com/Reference-LAPACK/lapack/blob/master/SRC/dptrfs.f">LAPACK</a>
    void dptrfs(int n, int nrhs, double[] d, int dOff, double[] e, int eOff, double[] df, int dfOff,
            double[] ef, int efOff, double[] b, int bOff, int ldb, double[] x, int xOff, int ldx,
            double[] ferr, int ferrOff, double[] berr, int berrOff);

    /// Solve a symmetric positive definite tridiagonal system A·X = B with all that tells how good
    /// the solution is: factor, find the condition, solve, refine and bound.
    ///
    /// {@snippet :
    /// double[] d = {4, 2}, off = {0}, b = {8, 4}, x = new double[2];                         // diag(4, 2)
    /// double[] df = new double[2], ef = new double[1], ferr = new double[1], berr = new double[1];
    /// DoubleGtsvx found = Lapack.current().dptsvx(Fact.NOT_FACTORED, 2, 1, d, 0, off, 0, df, 0, ef, 0,
    ///         b, 0, 2, x, 0, 2, ferr, 0, berr, 0);
    /// double rcond = found.rcond();                  // rcond == 0.5; x == {2, 2}
    /// }
    /// **Cost** that of the routines it calls. **Error** as `berr` and `ferr` say, see [#dptrfs].
    ///
    /// @param fact    whether A is factored, `FACTORED` or `NOT_FACTORED`
    /// @param n       order of A, n ≥ 0
    /// @param nrhs    columns of B, nrhs ≥ 0
    /// @param d       the diagonal of A
    /// @param dOff    index of its first element
    /// @param e       the n − 1 elements beside the diagonal
    /// @param eOff    index of its first element
    /// @param df      receives D; holds it if `fact` is `FACTORED`
    /// @param dfOff   index of its first element
    /// @param ef      the same for L
    /// @param efOff   index of its first element
    /// @param b       the right-hand sides B
    /// @param bOff    index of its element (0, 0)
    /// @param ldb     distance between its columns, ldb ≥ max(1, n)
    /// @param x       receives X
    /// @param xOff    index of its element (0, 0)
    /// @param ldx     distance between its columns, ldx ≥ max(1, n)
    /// @param ferr    receives the nrhs bounds of the relative error ‖x − x*‖∞ / ‖x‖∞
    /// @param ferrOff index of its first element
    /// @param berr    receives the nrhs componentwise backward errors
    /// @param berrOff index of its first element
    /// @return info and the reciprocal condition number
    /// @throws IllegalArgumentException  if a dimension is negative, a leading dimension too small
    ///     or an array that is written overlaps another one
    /// @throws IndexOutOfBoundsException if an array is too short
    /// @see <a
    ///     href="https://github.com/Reference-LAPACK/lapack/blob/master/SRC/dptsvx.f">LAPACK</a>
    DoubleGtsvx dptsvx(Fact fact, int n, int nrhs, double[] d, int dOff, double[] e, int eOff,
            double[] df, int dfOff, double[] ef, int efOff, double[] b, int bOff, int ldb,
            double[] x, int xOff, int ldx, double[] ferr, int ferrOff, double[] berr, int berrOff);
}
