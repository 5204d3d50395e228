// Generated from DoubleRefinement.java by build/Float32.java. Do not edit.
package org.jonum.lapack;

import org.jonum.blas.Trans;
import org.jonum.blas.Uplo;

/// Refinement of solutions, error bounds, equilibration and the expert drivers for linear systems.
public interface FloatRefinement {

    /// Improve the solution of op(A)·X = B by iterative refinement, and bound what error is left.
    ///
    /// For each column: r := b − op(A)·x, x := x + op(A)⁻¹·r, at most five times, as long as the
    /// backward error ω is at least halved. ω is the smallest number for which x solves exactly a
    /// system with entries that differ by at most ω·|A| and ω·|b|. The forward bound is for
    /// ‖x − x*‖∞ / ‖x‖∞, x* the true solution.
    ///
    /// {@snippet :
    /// float[] a = {1, 4, 2, 2}, lu = {4, 0.25f, 2, 1.5f}, b = {5, 8}, x = {1.01f, 2};
    /// float[] ferr = new float[1], berr = new float[1];
    /// Lapack.current().sgerfs(Trans.NO_TRANS, 2, 1, a, 0, 2, lu, 0, 2, new int[] {1, 1}, 0,
    ///         b, 0, 2, x, 0, 2, ferr, 0, berr, 0);   // x == {1, 2}; berr == {0}
    /// }
    /// **Cost** O(n²) for each column: four n² flops for a step, about five solves for the bound.
    /// **Error** ω is about ε after one step unless A is too ill conditioned (Skeel 1980); the
    /// forward bound is an estimate, nearly always larger than the true error.
    ///
    /// @param trans   op(A) = A or Aᵀ
    /// @param n       order of A, n ≥ 0
    /// @param nrhs    columns of B and X, nrhs ≥ 0
    /// @param a       the matrix A
    /// @param aOff    index of its element (0, 0)
    /// @param lda     distance between its columns, lda ≥ max(1, n)
    /// @param af      its factors from [FloatLu#sgetrf]
    /// @param afOff   index of their element (0, 0)
    /// @param ldaf    distance between their columns, ldaf ≥ max(1, n)
    /// @param ipiv    the pivots
    /// @param ipivOff index of the first pivot
    /// @param b       the right-hand sides B
    /// @param bOff    index of element (0, 0) of B
    /// @param ldb     distance between columns of B, ldb ≥ max(1, n)
    /// @param x       holds the solutions X on entry, better ones on return
    /// @param xOff    index of element (0, 0) of X
    /// @param ldx     distance between columns of X, ldx ≥ max(1, n)
    /// @param ferr    receives the nrhs bounds of the relative error; not finite if X is not, or if A
    ///     is singular to working precision
    /// @param ferrOff index of the first
    /// @param berr    receives the nrhs backward errors
    /// @param berrOff index of the first
    /// @throws IllegalArgumentException  if a dimension is negative, a leading dimension too small, a
    ///     pivot is no row of A,
    ///     or an output overlaps another operand
    /// @throws IndexOutOfBoundsException if an array is too short
    /// @see <a
    ///     href="https://github.com/Reference-LAPACK/lapack/blob/master/SRC/sgerfs.f">LAPACK</a>
    void sgerfs(Trans trans, int n, int nrhs, float[] a, int aOff, int lda, float[] af, int afOff,
            int ldaf, int[] ipiv, int ipivOff, float[] b, int bOff, int ldb, float[] x, int xOff,
            int ldx, float[] ferr, int ferrOff, float[] berr, int berrOff);

    /// Improve the solution of A·X = B, A symmetric positive definite, by iterative refinement, and
    /// bound what error is left: as [#sgerfs].
    ///
    /// {@snippet :
    /// float[] a = {4, 2, 0, 2}, l = {2, 1, 0, 1}, b = {8, 5}, x = {1.51f, 1};
    /// float[] ferr = new float[1], berr = new float[1];
    /// Lapack.current().sporfs(Uplo.LOWER, 2, 1, a, 0, 2, l, 0, 2, b, 0, 2, x, 0, 2,
    ///         ferr, 0, berr, 0);                     // x == {1.5, 1}; berr == {0}
    /// }
    /// **Cost** and **error** as [#sgerfs].
    ///
    /// @param uplo    the stored triangle of A and of its factor; the other is never touched
    /// @param n       order of A, n ≥ 0
    /// @param nrhs    columns of B and X, nrhs ≥ 0
    /// @param a       the matrix A
    /// @param aOff    index of its element (0, 0)
    /// @param lda     distance between its columns, lda ≥ max(1, n)
    /// @param af      its factor from [FloatCholesky#spotrf]
    /// @param afOff   index of the factor's element (0, 0)
    /// @param ldaf    distance between its columns, ldaf ≥ max(1, n)
    /// @param b       the right-hand sides B
    /// @param bOff    index of element (0, 0) of B
    /// @param ldb     distance between columns of B, ldb ≥ max(1, n)
    /// @param x       holds the solutions X on entry, better ones on return
    /// @param xOff    index of element (0, 0) of X
    /// @param ldx     distance between columns of X, ldx ≥ max(1, n)
    /// @param ferr    receives the nrhs bounds of the relative error; not finite if X is not, or if A
    ///     is singular to working precision
    /// @param ferrOff index of the first
    /// @param berr    receives the nrhs backward errors
    /// @param berrOff index of the first
    /// @throws IllegalArgumentException  if a dimension is negative, a leading dimension too small,
    ///     or an output overlaps another operand
    /// @throws IndexOutOfBoundsException if an array is too short
    /// @see <a
    ///     href="https://github.com/Reference-LAPACK/lapack/blob/master/SRC/sporfs.f">LAPACK</a>
    void sporfs(Uplo uplo, int n, int nrhs, float[] a, int aOff, int lda, float[] af, int afOff,
            int ldaf, float[] b, int bOff, int ldb, float[] x, int xOff, int ldx, float[] ferr,
            int ferrOff, float[] berr, int berrOff);

    /// Improve the solution of A·X = B, A symmetric, by iterative refinement, and bound what error is left: as
    /// [#sgerfs].
    ///
    /// {@snippet :
    /// float[] a = {0, 1, 0, 0}, b = {3, 4}, x = {4.01f, 3}, ferr = new float[1], berr = new float[1];
    /// int[] ipiv = {-2, -2};
    /// Lapack.current().ssyrfs(Uplo.LOWER, 2, 1, a, 0, 2, a.clone(), 0, 2, ipiv, 0, b, 0, 2, x, 0, 2,
    ///         ferr, 0, berr, 0);                     // x == {4, 3}; berr == {0}
    /// }
    /// **Cost** and **error** as [#sgerfs].
    ///
    /// @param uplo    the stored triangle of A and of its factors; the other is never touched
    /// @param n       order of A, n ≥ 0
    /// @param nrhs    columns of B and X, nrhs ≥ 0
    /// @param a       the matrix A
    /// @param aOff    index of its element (0, 0)
    /// @param lda     distance between its columns, lda ≥ max(1, n)
    /// @param af      its factors from [FloatIndefinite#ssytrf]
    /// @param afOff   index of their element (0, 0)
    /// @param ldaf    distance between their columns, ldaf ≥ max(1, n)
    /// @param ipiv    the n exchanges
    /// @param ipivOff index of the first of them
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
    /// @throws IllegalArgumentException  if a dimension is negative, a leading dimension too small, an entry of
    ///     ipiv is none of a factorization, or an output overlaps another operand
    /// @throws IndexOutOfBoundsException if an array is too short
    /// @see <a
    ///     href="https://github.com/Reference-LAPACK/lapack/blob/master/SRC/ssyrfs.f">LAPACK</a>
    void ssyrfs(Uplo uplo, int n, int nrhs, float[] a, int aOff, int lda, float[] af, int afOff, int ldaf, int[] ipiv,
            int ipivOff, float[] b, int bOff, int ldb, float[] x, int xOff, int ldx, float[] ferr, int ferrOff,
            float[] berr, int berrOff);

    /// Equilibrate a general matrix with factors from [FloatLu#sgeequ], where that is worth while.
    ///
    /// Rows are scaled if `rowCnd` < 0.1 or if the largest entry is near overflow or underflow,
    /// columns if `colCnd` < 0.1.
    ///
    /// {@snippet :
    /// float[] a = {1, 10, 2, 40}, r = {0.5f, 0.025f}, c = {2, 1};
    /// Equed done = Lapack.current().slaqge(2, 2, a, 0, 2, r, 0, c, 0, 0.05f, 0.5f, 40);
    /// // done == Equed.ROW; a == {0.5, 0.25, 1, 1}
    /// }
    /// **Cost** at most 2·m·n flops.  **Error** 2·ε in each entry.
    ///
    /// @param m      rows of A, m ≥ 0
    /// @param n      columns of A, n ≥ 0
    /// @param a      holds A on entry, diag(r)·A·diag(c), or one side of it, on return
    /// @param aOff   index of element (0, 0)
    /// @param lda    distance between columns, lda ≥ max(1, m)
    /// @param r      the m factors of the rows
    /// @param rOff   index of the first
    /// @param c      the n factors of the columns
    /// @param cOff   index of the first
    /// @param rowCnd smallest over largest factor of a row
    /// @param colCnd smallest over largest factor of a column
    /// @param amax   the largest entry of A in size
    /// @return which sides were scaled
    /// @throws IllegalArgumentException  if m < 0, n < 0, lda < max(1, m), or A overlaps r or c
    /// @throws IndexOutOfBoundsException if an array is too short
    /// @see <a
    ///     href="https://github.com/Reference-LAPACK/lapack/blob/master/SRC/slaqge.f">LAPACK</a>
    Equed slaqge(int m, int n, float[] a, int aOff, int lda, float[] r, int rOff, float[] c,
            int cOff, float rowCnd, float colCnd, float amax);

    /// Equilibrate a symmetric matrix with factors from [FloatCholesky#spoequ], where that is worth
    /// while: if `sCond` < 0.1 or if the largest entry is near overflow or underflow.
    ///
    /// {@snippet :
    /// float[] a = {4, 8, 0, 1600}, s = {0.5f, 0.025f};      // lower triangle
    /// Equed done = Lapack.current().slaqsy(Uplo.LOWER, 2, a, 0, 2, s, 0, 0.05f, 1600);
    /// // done == Equed.BOTH; a == {1, 0.1, 0, 1}
    /// }
    /// **Cost** at most n² flops.  **Error** 2·ε in each entry.
    ///
    /// @param uplo  the stored triangle of A; the other is never touched
    /// @param n     order of A, n ≥ 0
    /// @param a     holds A on entry, diag(s)·A·diag(s) on return if it was scaled
    /// @param aOff  index of element (0, 0)
    /// @param lda   distance between columns, lda ≥ max(1, n)
    /// @param s     the n factors
    /// @param sOff  index of the first
    /// @param sCond smallest over largest factor
    /// @param amax  the largest entry of A in size
    /// @return `BOTH` if A was scaled, else `NONE`
    /// @throws IllegalArgumentException  if n < 0, lda < max(1, n), or A overlaps s
    /// @throws IndexOutOfBoundsException if an array is too short
    /// @see <a
    ///     href="https://github.com/Reference-LAPACK/lapack/blob/master/SRC/slaqsy.f">LAPACK</a>
    Equed slaqsy(Uplo uplo, int n, float[] a, int aOff, int lda, float[] s, int sOff, float sCond,
            float amax);

    /// Solve op(A)·X = B with all that tells how good the solution is: equilibrate, factor, estimate
    /// the condition, solve, refine and bound.
    ///
    /// With `EQUILIBRATE`, A becomes diag(r)·A·diag(c), see [FloatLu#sgeequ] and [#slaqge], and B is
    /// scaled to match; X is that of the system as it was given. With `FACTORED`, A is what an
    /// earlier call left, and `af`, `ipiv`, `equed`, `r` and `c` are what it found.
    ///
    /// {@snippet :
    /// float[] a = {1, 4, 2, 2}, b = {5, 8}, x = new float[2], none = {};
    /// float[] af = new float[4], ferr = new float[1], berr = new float[1];
    /// FloatGesvx found = Lapack.current().sgesvx(Fact.NOT_FACTORED, Trans.NO_TRANS, 2, 1,
    ///         a, 0, 2, af, 0, 2, new int[2], 0, Equed.NONE, none, 0, none, 0,
    ///         b, 0, 2, x, 0, 2, ferr, 0, berr, 0);
    /// int info = found.info();                       // info == 0; x == {1, 2}; berr == {0}
    /// float rcond = found.rcond();                  // rcond == 0.2
    /// }
    /// **Cost** 2·n³/3 + O(n²)·nrhs flops.  **Error** as `berr` and `ferr` say, see [#sgerfs].
    ///
    /// @param fact    whether A is factored, or is to be equilibrated first
    /// @param trans   op(A) = A or Aᵀ
    /// @param n       order of A, n ≥ 0
    /// @param nrhs    columns of B and X, nrhs ≥ 0
    /// @param a       holds A on entry; the same, scaled, on return
    /// @param aOff    index of its element (0, 0)
    /// @param lda     distance between its columns, lda ≥ max(1, n)
    /// @param af      receives the factors of A, scaled; holds them if `fact` is `FACTORED`
    /// @param afOff   index of their element (0, 0)
    /// @param ldaf    distance between their columns, ldaf ≥ max(1, n)
    /// @param ipiv    receives the n pivots; holds them if `fact` is `FACTORED`
    /// @param ipivOff index of the first pivot
    /// @param equed   how A was scaled before, if `fact` is `FACTORED`; else it does not matter
    /// @param r       receives the factors of the rows if `fact` is `EQUILIBRATE`; holds them if they
    ///     were applied before; may be empty if neither
    /// @param rOff    index of the first
    /// @param c       the same for the columns
    /// @param cOff    index of the first
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
    /// @throws IllegalArgumentException  if a dimension is negative, a leading dimension too small,
    ///     a
    ///     pivot no row of A, a factor that was applied not positive, or two operands
    ///     overlap
    /// @throws IndexOutOfBoundsException if an array is too short
    /// @see <a
    ///     href="https://github.com/Reference-LAPACK/lapack/blob/master/SRC/sgesvx.f">LAPACK</a>
    FloatGesvx sgesvx(Fact fact, Trans trans, int n, int nrhs, float[] a, int aOff, int lda,
            float[] af, int afOff, int ldaf, int[] ipiv, int ipivOff, Equed equed, float[] r,
            int rOff, float[] c, int cOff, float[] b, int bOff, int ldb, float[] x, int xOff,
            int ldx, float[] ferr, int ferrOff, float[] berr, int berrOff);

    /// Solve A·X = B, A symmetric positive definite, with all that tells how good the solution is, as
    /// [#sgesvx].
    ///
    /// {@snippet :
    /// float[] a = {4, 2, 0, 2}, b = {8, 5}, x = new float[2], none = {};
    /// float[] af = new float[4], ferr = new float[1], berr = new float[1];
    /// FloatPosvx found = Lapack.current().sposvx(Fact.NOT_FACTORED, Uplo.LOWER, 2, 1,
    ///         a, 0, 2, af, 0, 2, Equed.NONE, none, 0, b, 0, 2, x, 0, 2, ferr, 0, berr, 0);
    /// int info = found.info();                       // info == 0; x == {1.5, 1}; berr == {0}
    /// }
    /// **Cost** n³/3 + O(n²)·nrhs flops.  **Error** as `berr` and `ferr` say, see [#sporfs].
    ///
    /// @param fact    whether A is factored, or is to be equilibrated first
    /// @param uplo    the stored triangle of A and of its factor; the other is never touched
    /// @param n       order of A, n ≥ 0
    /// @param nrhs    columns of B and X, nrhs ≥ 0
    /// @param a       holds A on entry; the same, scaled, on return
    /// @param aOff    index of its element (0, 0)
    /// @param lda     distance between its columns, lda ≥ max(1, n)
    /// @param af      receives the factor of A, scaled; holds it if `fact` is `FACTORED`
    /// @param afOff   index of the factor's element (0, 0)
    /// @param ldaf    distance between its columns, ldaf ≥ max(1, n)
    /// @param equed   `BOTH` if A was scaled before, if `fact` is `FACTORED`; else it does not matter
    /// @param s       receives the factors if `fact` is `EQUILIBRATE`; holds them if they were applied
    ///     before; may be empty if neither
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
    /// @throws IllegalArgumentException  if a dimension is negative, a leading dimension too small,
    ///     `equed`
    ///     one-sided, a factor that was applied not positive, or two operands
    ///     overlap
    /// @throws IndexOutOfBoundsException if an array is too short
    /// @see <a
    ///     href="https://github.com/Reference-LAPACK/lapack/blob/master/SRC/sposvx.f">LAPACK</a>
    FloatPosvx sposvx(Fact fact, Uplo uplo, int n, int nrhs, float[] a, int aOff, int lda,
            float[] af, int afOff, int ldaf, Equed equed, float[] s, int sOff, float[] b,
            int bOff, int ldb, float[] x, int xOff, int ldx, float[] ferr, int ferrOff,
            float[] berr, int berrOff);

    /// Solve A·X = B, A symmetric, with all that tells how good the solution is, as [#sgesvx].
    ///
    /// {@snippet :
    /// float[] a = {1, 2, 0, 1}, b = {5, 4}, x = new float[2];
    /// float[] af = new float[4], ferr = new float[1], berr = new float[1];
    /// FloatGtsvx found = Lapack.current().ssysvx(Fact.NOT_FACTORED, Uplo.LOWER, 2, 1, a, 0, 2, af, 0, 2,
    ///         new int[2], 0, b, 0, 2, x, 0, 2, ferr, 0, berr, 0);
    /// // found.info() == 0; x == {1, 2}; berr == {0}
    /// }
    /// **Cost** n³/3 + O(n²)·nrhs flops.  **Error** as `berr` and `ferr` say, see [#ssyrfs].
    ///
    /// @param fact    `FACTORED` or `NOT_FACTORED`
    /// @param uplo    the stored triangle of A and of its factors; the other is never touched
    /// @param n       order of A, n ≥ 0
    /// @param nrhs    columns of B and X, nrhs ≥ 0
    /// @param a       the matrix A
    /// @param aOff    index of its element (0, 0)
    /// @param lda     distance between its columns, lda ≥ max(1, n)
    /// @param af      receives the factors of A from [FloatIndefinite#ssytrf]; holds them if `fact` is
    ///     `FACTORED`
    /// @param afOff   index of their element (0, 0)
    /// @param ldaf    distance between their columns, ldaf ≥ max(1, n)
    /// @param ipiv    receives the n exchanges; holds them if `fact` is `FACTORED`
    /// @param ipivOff index of the first of them
    /// @param b       the right-hand sides B
    /// @param bOff    index of element (0, 0) of B
    /// @param ldb     distance between columns of B, ldb ≥ max(1, n)
    /// @param x       receives the solutions X
    /// @param xOff    index of element (0, 0) of X
    /// @param ldx     distance between columns of X, ldx ≥ max(1, n)
    /// @param ferr    receives the nrhs bounds of the relative error; not finite if X is not, or if A is
    ///     singular to working precision
    /// @param ferrOff index of the first
    /// @param berr    receives the nrhs backward errors
    /// @param berrOff index of the first
    /// @return whether there is a solution, and the condition
    /// @throws IllegalArgumentException  if a dimension is negative, a leading dimension too small, an entry of
    ///     ipiv is none of a factorization, A is to be equilibrated, or an output overlaps another operand
    /// @throws IndexOutOfBoundsException if an array is too short
    /// @see <a
    ///     href="https://github.com/Reference-LAPACK/lapack/blob/master/SRC/ssysvx.f">LAPACK</a>
    FloatGtsvx ssysvx(Fact fact, Uplo uplo, int n, int nrhs, float[] a, int aOff, int lda, float[] af, int afOff,
            int ldaf, int[] ipiv, int ipivOff, float[] b, int bOff, int ldb, float[] x, int xOff, int ldx,
            float[] ferr, int ferrOff, float[] berr, int berrOff);
}
