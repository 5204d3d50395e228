// Generated from DoubleDefiniteTridiagonal.java by build/Float32.java. Do not edit.
package org.jonum.lapack;

/// Symmetric positive definite tridiagonal matrices: factor, solve, condition, refine.
public interface FloatDefiniteTridiagonal {

    /// Factor a symmetric positive definite tridiagonal matrix: A = L·D·Lᵀ, L unit lower
    /// bidiagonal.
    ///
    /// {@snippet :
    /// float[] d = {4, 2}, e = {2};                  // [4 2; 2 2]
    /// int info = Lapack.current().spttrf(2, d, 0, e, 0);     // info == 0; d == {4, 1}; e == {0.5}
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
    ///     href="https://github.com/Reference-LAPACK/lapack/blob/master/SRC/spttrf.f">LAPACK</a>
    int spttrf(int n, float[] d, int dOff, float[] e, int eOff);

    /// Solve A·X = B with the factors of a symmetric positive definite tridiagonal matrix from
    /// [#spttrf].
    ///
    /// {@snippet :
    /// float[] d = {4, 1}, e = {0.5f}, b = {8, 5};    // [4 2; 2 2]·x = [8; 5]
    /// Lapack.current().spttrs(2, 1, d, 0, e, 0, b, 0, 2);    // b == {1.5, 1}
    /// }
    /// **Cost** 5·n·nrhs flops. **Error** the computed x solves (A + E)·x = b with |E| ≤
    /// c·ε·|L|·D·|Lᵀ| ≤ c·ε·|A|.
    ///
    /// @param n    order of A, n ≥ 0
    /// @param nrhs columns of B, nrhs ≥ 0
    /// @param d    D from [#spttrf]
    /// @param dOff index of its first element
    /// @param e    L from [#spttrf]
    /// @param eOff index of its first element
    /// @param b    holds B on entry, X on return
    /// @param bOff index of its element (0, 0)
    /// @param ldb  distance between its columns, ldb ≥ max(1, n)
    /// @throws IllegalArgumentException  if a dimension is negative, a leading dimension too small
    ///     or an array that is written overlaps another one
    /// @throws IndexOutOfBoundsException if an array is too short
    /// @see <a
    ///     href="https://github.com/Reference-LAPACK/lapack/blob/master/SRC/spttrs.f">LAPACK</a>
    void spttrs(int n, int nrhs, float[] d, int dOff, float[] e, int eOff, float[] b, int bOff,
            int ldb);

    /// Factor a symmetric positive definite tridiagonal matrix and solve A·X = B: [#spttrf], then
    /// [#spttrs].
    ///
    /// {@snippet :
    /// float[] d = {4, 2}, e = {2}, b = {8, 5};      // [4 2; 2 2]·x = [8; 5]
    /// int info = Lapack.current().sptsv(2, 1, d, 0, e, 0, b, 0, 2);          // info == 0; b == {1.5, 1}
    /// }
    /// **Cost** that of the two. **Error** as [#spttrs].
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
    ///     href="https://github.com/Reference-LAPACK/lapack/blob/master/SRC/sptsv.f">LAPACK</a>
    int sptsv(int n, int nrhs, float[] d, int dOff, float[] e, int eOff, float[] b, int bOff,
            int ldb);

    /// The reciprocal condition number 1 / (‖A‖₁·‖A⁻¹‖₁) of a symmetric positive definite
    /// tridiagonal matrix from its factors.
    ///
    /// {@snippet :
    /// float[] d = {4, 1}, e = {0};                  // factors of [4 0; 0 1]
    /// float rcond = Lapack.current().sptcon(2, d, 0, e, 0, 4);      // rcond == 0.25
    /// }
    /// **Cost** 6·n flops. **Error** a relative error of c·n·ε: ‖A⁻¹‖ is computed, not estimated
    /// (Higham 1986). 0 means that A is singular or the product overflows.
    ///
    /// @param n     order of A, n ≥ 0
    /// @param d     D from [#spttrf]
    /// @param dOff  index of its first element
    /// @param e     L from [#spttrf]
    /// @param eOff  index of its first element
    /// @param anorm the 1-norm of the matrix that was factored, by [FloatNorms#slanst]; NaN gives
    ///     NaN
    /// @return the number, between 0 and 1; 1 for n = 0
    /// @throws IllegalArgumentException  if a dimension is negative or anorm < 0
    /// @throws IndexOutOfBoundsException if an array is too short
    /// @see <a
    ///     href="https://github.com/Reference-LAPACK/lapack/blob/master/SRC/sptcon.f">LAPACK</a>
    float sptcon(int n, float[] d, int dOff, float[] e, int eOff, float anorm);

    /// Refine the solution of a symmetric positive definite tridiagonal system A·X = B and bound
    /// its error: `berr` is the smallest relative change of the entries of A and B that makes it
    /// exact, `ferr` a bound for the distance from the true solution.
    ///
    /// {@snippet :
    /// float[] d = {4, 2}, off = {0}, b = {8, 4}, x = {2.5f, 2}, ferr = new float[1], berr = new float[1];  // diag(4, 2)
    /// Lapack.current().sptrfs(2, 1, d, 0, off, 0, d, 0, off, 0, b, 0, 2, x, 0, 2, ferr, 0, berr, 0);
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
    /// @param df      D from [#spttrf]
    /// @param dfOff   index of its first element
    /// @param ef      L from [#spttrf]
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
    ///     href="https://github.com/Reference-LAPACK/lapack/blob/master/SRC/sptrfs.f">LAPACK</a>
    void sptrfs(int n, int nrhs, float[] d, int dOff, float[] e, int eOff, float[] df, int dfOff,
            float[] ef, int efOff, float[] b, int bOff, int ldb, float[] x, int xOff, int ldx,
            float[] ferr, int ferrOff, float[] berr, int berrOff);

    /// Solve a symmetric positive definite tridiagonal system A·X = B with all that tells how good
    /// the solution is: factor, find the condition, solve, refine and bound.
    ///
    /// {@snippet :
    /// float[] d = {4, 2}, off = {0}, b = {8, 4}, x = new float[2];                         // diag(4, 2)
    /// float[] df = new float[2], ef = new float[1], ferr = new float[1], berr = new float[1];
    /// FloatGtsvx found = Lapack.current().sptsvx(Fact.NOT_FACTORED, 2, 1, d, 0, off, 0, df, 0, ef, 0,
    ///         b, 0, 2, x, 0, 2, ferr, 0, berr, 0);
    /// float rcond = found.rcond();                  // rcond == 0.5; x == {2, 2}
    /// }
    /// **Cost** that of the routines it calls. **Error** as `berr` and `ferr` say, see [#sptrfs].
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
    ///     href="https://github.com/Reference-LAPACK/lapack/blob/master/SRC/sptsvx.f">LAPACK</a>
    FloatGtsvx sptsvx(Fact fact, int n, int nrhs, float[] d, int dOff, float[] e, int eOff,
            float[] df, int dfOff, float[] ef, int efOff, float[] b, int bOff, int ldb,
            float[] x, int xOff, int ldx, float[] ferr, int ferrOff, float[] berr, int berrOff);
}
