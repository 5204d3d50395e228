// Generated from DoublePackedCholesky.java by build/Float32.java. Do not edit.
package org.jonum.lapack;

import org.jonum.blas.Uplo;

/// Positive definite matrices in packed storage: one triangle, n·(n + 1)/2 numbers.
///
/// Columns of the triangle stand one after the other: `LOWER`, entry (i, j), i ≥ j, at
/// `ap[apOff + i + j*(2*n − j − 1)/2]`; `UPPER`, entry (i, j), i ≤ j, at `ap[apOff + i + j*(j + 1)/2]`.
/// Routines of n³ operations work on a copy with n² entries, and are as fast as those for full storage; n ≤
/// 46340.
public interface FloatPackedCholesky {

    /// Factor a positive definite matrix in place: A = L·Lᵀ or A = Uᵀ·U, see [FloatCholesky#spotrf].
    ///
    /// {@snippet :
    /// float[] ap = {4, 2, 2};                                 // lower triangle of [4 2; 2 2]
    /// int info = Lapack.current().spptrf(Uplo.LOWER, 2, ap, 0);
    /// // info == 0; ap == {2, 1, 1}
    /// }
    /// **Cost** n³/3 flops, and working space for n² numbers.  **Error** as [FloatCholesky#spotrf].
    ///
    /// @param uplo  the stored triangle
    /// @param n     order of A, n ≥ 0
    /// @param ap    holds A on entry, L or U on return
    /// @param apOff index of its first element
    /// @return 0 on success; k > 0 if the leading minor of order k is not positive: A is not positive definite
    /// @throws IllegalArgumentException  if n < 0, or n is too large for a copy
    /// @throws IndexOutOfBoundsException if an array is too short
    /// @see <a
    ///     href="https://github.com/Reference-LAPACK/lapack/blob/master/SRC/spptrf.f">LAPACK</a>
    int spptrf(Uplo uplo, int n, float[] ap, int apOff);

    /// Solve A·X = B with the factor of [#spptrf].
    ///
    /// {@snippet :
    /// float[] ap = {2, 1, 1}, b = {8, 5};                     // [4 2; 2 2]·x = [8; 5]
    /// Lapack.current().spptrs(Uplo.LOWER, 2, 1, ap, 0, b, 0, 2);
    /// // b == {1.5, 1}
    /// }
    /// **Cost** 2·n²·nrhs flops, and, from a few right-hand sides on, working space for n² numbers.  **Error**
    /// as [FloatCholesky#spotrs].
    ///
    /// @param uplo  the stored triangle
    /// @param n     order of A, n ≥ 0
    /// @param nrhs  columns of B, nrhs ≥ 0
    /// @param ap    the factor from [#spptrf]
    /// @param apOff index of its first element
    /// @param b     holds B (n×nrhs) on entry, X on return
    /// @param bOff  index of element (0, 0) of B
    /// @param ldb   distance between columns of B, ldb ≥ max(1, n)
    /// @throws IllegalArgumentException  if a dimension is negative or too large, a leading dimension too
    ///     small, or arrays overlap
    /// @throws IndexOutOfBoundsException if an array is too short
    /// @see <a
    ///     href="https://github.com/Reference-LAPACK/lapack/blob/master/SRC/spptrs.f">LAPACK</a>
    void spptrs(Uplo uplo, int n, int nrhs, float[] ap, int apOff, float[] b, int bOff, int ldb);

    /// Invert a positive definite matrix from the factor of [#spptrf], in place.
    ///
    /// {@snippet :
    /// float[] ap = {2, 1, 1};
    /// int info = Lapack.current().spptri(Uplo.LOWER, 2, ap, 0);
    /// // info == 0; ap == {0.5, -0.5, 1}
    /// }
    /// **Cost** 2·n³/3 flops, and working space for n² numbers.  **Error** as [FloatCholesky#spotri].
    ///
    /// @param uplo  the stored triangle
    /// @param n     order of A, n ≥ 0
    /// @param ap    holds the factor on entry, the triangle of the inverse on return
    /// @param apOff index of its first element
    /// @return 0 on success; k > 0 if entry (k, k) (1-based) of the factor is zero: it is untouched
    /// @throws IllegalArgumentException  if n < 0, or n is too large for a copy
    /// @throws IndexOutOfBoundsException if an array is too short
    /// @see <a
    ///     href="https://github.com/Reference-LAPACK/lapack/blob/master/SRC/spptri.f">LAPACK</a>
    int spptri(Uplo uplo, int n, float[] ap, int apOff);

    /// Estimate the reciprocal condition number 1 / (‖A‖₁·‖A⁻¹‖₁) from the factor of [#spptrf].
    ///
    /// {@snippet :
    /// float[] ap = {2, 0, 1};
    /// float rcond = Lapack.current().sppcon(Uplo.LOWER, 2, ap, 0, 4);
    /// // rcond == 0.25
    /// }
    /// **Cost** about ten n² flops, and working space for n² numbers.  **Error** as [FloatCholesky#spocon].
    ///
    /// @param uplo  the stored triangle
    /// @param n     order of A, n ≥ 0
    /// @param ap    the factor from [#spptrf]
    /// @param apOff index of its first element
    /// @param anorm ‖A‖₁ of the matrix before it was factored, ≥ 0
    /// @return the estimate, between 0 and 1; 1 for n = 0, NaN if A or anorm holds a NaN
    /// @throws IllegalArgumentException  if n < 0, or n is too large for a copy, or anorm < 0
    /// @throws IndexOutOfBoundsException if an array is too short
    /// @see <a
    ///     href="https://github.com/Reference-LAPACK/lapack/blob/master/SRC/sppcon.f">LAPACK</a>
    float sppcon(Uplo uplo, int n, float[] ap, int apOff, float anorm);

    /// Find factors s that equilibrate A: diag(s)·A·diag(s) has a diagonal of ones, see
    /// [FloatCholesky#spoequ].
    ///
    /// {@snippet :
    /// float[] ap = {4, 2, 16}, s = new float[2];
    /// FloatPoequ found = Lapack.current().sppequ(Uplo.LOWER, 2, ap, 0, s, 0);
    /// // found.info() == 0; s == {0.5, 0.25}
    /// }
    /// **Cost** n square roots.  **Error** ε in each factor.
    ///
    /// @param uplo  the stored triangle
    /// @param n     order of A, n ≥ 0
    /// @param ap    the matrix A, of which the diagonal is read
    /// @param apOff index of its first element
    /// @param s     receives the n factors, if the diagonal is positive
    /// @param sOff  index of the first
    /// @return how uneven the factors are, the largest entry of the diagonal, and which entry is not positive
    ///     (or not a number)
    /// @throws IllegalArgumentException  if n < 0, or s overlaps A
    /// @throws IndexOutOfBoundsException if an array is too short
    /// @see <a
    ///     href="https://github.com/Reference-LAPACK/lapack/blob/master/SRC/sppequ.f">LAPACK</a>
    FloatPoequ sppequ(Uplo uplo, int n, float[] ap, int apOff, float[] s, int sOff);

    /// Improve the solution of A·X = B by iterative refinement, and bound what error is left: as
    /// [FloatRefinement#sporfs].
    ///
    /// {@snippet :
    /// float[] ap = {4, 2, 2}, afp = {2, 1, 1}, b = {8, 5}, x = {1.51f, 1};
    /// float[] ferr = new float[1], berr = new float[1];
    /// Lapack.current().spprfs(Uplo.LOWER, 2, 1, ap, 0, afp, 0, b, 0, 2, x, 0, 2, ferr, 0, berr, 0);
    /// // x == {1.5, 1}; berr == {0}
    /// }
    /// **Cost** O(n²) for each column, and working space for 2·n² numbers.  **Error** as
    /// [FloatRefinement#sgerfs].
    ///
    /// @param uplo    the stored triangle
    /// @param n       order of A, n ≥ 0
    /// @param nrhs    columns of B and X, nrhs ≥ 0
    /// @param ap      the matrix A
    /// @param apOff   index of its first element
    /// @param afp     its factor from [#spptrf]
    /// @param afpOff  index of its first element
    /// @param b       the right-hand sides B
    /// @param bOff    index of element (0, 0) of B
    /// @param ldb     distance between columns of B, ldb ≥ max(1, n)
    /// @param x       holds the solutions X on entry, better ones on return
    /// @param xOff    index of element (0, 0) of X
    /// @param ldx     distance between columns of X, ldx ≥ max(1, n)
    /// @param ferr    receives the nrhs bounds of the relative error; not finite if X is not, or if A is
    ///     singular to working precision
    /// @param ferrOff index of the first
    /// @param berr    receives the nrhs backward errors
    /// @param berrOff index of the first
    /// @throws IllegalArgumentException  if a dimension is negative or too large, a leading dimension too
    ///     small, or arrays overlap
    /// @throws IndexOutOfBoundsException if an array is too short
    /// @see <a
    ///     href="https://github.com/Reference-LAPACK/lapack/blob/master/SRC/spprfs.f">LAPACK</a>
    void spprfs(Uplo uplo, int n, int nrhs, float[] ap, int apOff, float[] afp, int afpOff, float[] b, int bOff,
            int ldb, float[] x, int xOff, int ldx, float[] ferr, int ferrOff, float[] berr, int berrOff);

    /// Factor a positive definite matrix and solve A·X = B: [#spptrf], then [#spptrs].
    ///
    /// {@snippet :
    /// float[] ap = {4, 2, 2}, b = {8, 5};                     // [4 2; 2 2]·x = [8; 5]
    /// int info = Lapack.current().sppsv(Uplo.LOWER, 2, 1, ap, 0, b, 0, 2);
    /// // info == 0; b == {1.5, 1}; ap == {2, 1, 1}
    /// }
    /// **Cost** n³/3 + 2·n²·nrhs flops, and working space for n² numbers.  **Error** as [FloatCholesky#sposv].
    ///
    /// @param uplo  the stored triangle
    /// @param n     order of A, n ≥ 0
    /// @param nrhs  columns of B, nrhs ≥ 0
    /// @param ap    holds A on entry, the factor on return
    /// @param apOff index of its first element
    /// @param b     holds B (n×nrhs) on entry, X on return if the result is 0
    /// @param bOff  index of element (0, 0) of B
    /// @param ldb   distance between columns of B, ldb ≥ max(1, n)
    /// @return 0 on success; k > 0 if the leading minor of order k is not positive: B is untouched
    /// @throws IllegalArgumentException  if a dimension is negative or too large, a leading dimension too
    ///     small, or arrays overlap
    /// @throws IndexOutOfBoundsException if an array is too short
    /// @see <a
    ///     href="https://github.com/Reference-LAPACK/lapack/blob/master/SRC/sppsv.f">LAPACK</a>
    int sppsv(Uplo uplo, int n, int nrhs, float[] ap, int apOff, float[] b, int bOff, int ldb);

    /// Solve A·X = B with all that tells how good the solution is: equilibrate, factor, estimate the condition,
    /// solve, refine and bound, as [FloatRefinement#sposvx].
    ///
    /// {@snippet :
    /// float[] ap = {4, 2, 2}, b = {8, 5}, x = new float[2], none = {};
    /// float[] afp = new float[3], ferr = new float[1], berr = new float[1];
    /// FloatPosvx found = Lapack.current().sppsvx(Fact.NOT_FACTORED, Uplo.LOWER, 2, 1, ap, 0, afp, 0,
    ///         Equed.NONE, none, 0, b, 0, 2, x, 0, 2, ferr, 0, berr, 0);
    /// int info = found.info();                                 // info == 0; x == {1.5, 1}; berr == {0}
    /// }
    /// **Cost** n³/3 + O(n²)·nrhs flops, and working space for 2·n² numbers.  **Error** as `berr` and `ferr`
    /// say, see [#spprfs].
    ///
    /// @param fact    whether A is factored, or is to be equilibrated first
    /// @param uplo    the stored triangle
    /// @param n       order of A, n ≥ 0
    /// @param nrhs    columns of B and X, nrhs ≥ 0
    /// @param ap      holds A on entry; the same, scaled, on return
    /// @param apOff   index of its first element
    /// @param afp     receives the factor of A, scaled; holds it if `fact` is `FACTORED`
    /// @param afpOff  index of its first element
    /// @param equed   `BOTH` if A was scaled before, if `fact` is `FACTORED`; else it does not matter
    /// @param s       receives the factors if `fact` is `EQUILIBRATE`; holds them if they were applied before;
    ///     may be empty if neither
    /// @param sOff    index of the first
    /// @param b       holds B (n×nrhs) on entry; the same, scaled with A, on return
    /// @param bOff    index of element (0, 0) of B
    /// @param ldb     distance between columns of B, ldb ≥ max(1, n)
    /// @param x       receives X, the solution of the system as it was given
    /// @param xOff    index of element (0, 0) of X
    /// @param ldx     distance between columns of X, ldx ≥ max(1, n)
    /// @param ferr    receives the nrhs bounds of the relative error ‖x − x*‖∞ / ‖x‖∞
    /// @param ferrOff index of the first
    /// @param berr    receives the nrhs componentwise backward errors of the scaled system
    /// @param berrOff index of the first
    /// @return scaling, condition and whether there is a solution
    /// @throws IllegalArgumentException  if a dimension is negative or too large, a leading dimension too
    ///     small, `equed` one-sided, a factor that was applied not positive, or two operands overlap
    /// @throws IndexOutOfBoundsException if an array is too short
    /// @see <a
    ///     href="https://github.com/Reference-LAPACK/lapack/blob/master/SRC/sppsvx.f">LAPACK</a>
    FloatPosvx sppsvx(Fact fact, Uplo uplo, int n, int nrhs, float[] ap, int apOff, float[] afp, int afpOff,
            Equed equed, float[] s, int sOff, float[] b, int bOff, int ldb, float[] x, int xOff, int ldx,
            float[] ferr, int ferrOff, float[] berr, int berrOff);
}
