package org.jonum.lapack;

import org.jonum.blas.Trans;
import org.jonum.blas.Uplo;

/// Refinement of solutions, error bounds, equilibration and the expert drivers for linear systems.
public interface DoubleRefinement {

    /// Improve the solution of op(A)·X = B by iterative refinement, and bound what error is left.
    ///
    /// For each column: r := b − op(A)·x, x := x + op(A)⁻¹·r, at most five times, as long as the
    /// backward error ω is at least halved. ω is the smallest number for which x solves exactly a
    /// system with entries that differ by at most ω·|A| and ω·|b|. The forward bound is for
    /// ‖x − x*‖∞ / ‖x‖∞, x* the true solution.
    ///
    /// {@snippet :
    /// double[] a = {1, 4, 2, 2}, lu = {4, 0.25, 2, 1.5}, b = {5, 8}, x = {1.01, 2};
    /// double[] ferr = new double[1], berr = new double[1];
    /// Lapack.current().dgerfs(Trans.NO_TRANS, 2, 1, a, 0, 2, lu, 0, 2, new int[] {1, 1}, 0,
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
    /// @param af      its factors from [DoubleLu#dgetrf]
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
    ///     href="https://github.com/Reference-LAPACK/lapack/blob/master/SRC/dgerfs.f">LAPACK</a>
    void dgerfs(Trans trans, int n, int nrhs, double[] a, int aOff, int lda, double[] af, int afOff,
            int ldaf, int[] ipiv, int ipivOff, double[] b, int bOff, int ldb, double[] x, int xOff,
            int ldx, double[] ferr, int ferrOff, double[] berr, int berrOff);

    /// Improve the solution of A·X = B, A symmetric positive definite, by iterative refinement, and
    /// bound what error is left: as [#dgerfs].
    ///
    /// {@snippet :
    /// double[] a = {4, 2, 0, 2}, l = {2, 1, 0, 1}, b = {8, 5}, x = {1.51, 1};
    /// double[] ferr = new double[1], berr = new double[1];
    /// Lapack.current().dporfs(Uplo.LOWER, 2, 1, a, 0, 2, l, 0, 2, b, 0, 2, x, 0, 2,
    ///         ferr, 0, berr, 0);                     // x == {1.5, 1}; berr == {0}
    /// }
    /// **Cost** and **error** as [#dgerfs].
    ///
    /// @param uplo    the stored triangle of A and of its factor; the other is never touched
    /// @param n       order of A, n ≥ 0
    /// @param nrhs    columns of B and X, nrhs ≥ 0
    /// @param a       the matrix A
    /// @param aOff    index of its element (0, 0)
    /// @param lda     distance between its columns, lda ≥ max(1, n)
    /// @param af      its factor from [DoubleCholesky#dpotrf]
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
    ///     href="https://github.com/Reference-LAPACK/lapack/blob/master/SRC/dporfs.f">LAPACK</a>
    void dporfs(Uplo uplo, int n, int nrhs, double[] a, int aOff, int lda, double[] af, int afOff,
            int ldaf, double[] b, int bOff, int ldb, double[] x, int xOff, int ldx, double[] ferr,
            int ferrOff, double[] berr, int berrOff);

    /// Improve the solution of A·X = B, A symmetric, by iterative refinement, and bound what error is left: as
    /// [#dgerfs].
    ///
    /// {@snippet :
    /// double[] a = {0, 1, 0, 0}, b = {3, 4}, x = {4.01, 3}, ferr = new double[1], berr = new double[1];
    /// int[] ipiv = {-2, -2};
    /// Lapack.current().dsyrfs(Uplo.LOWER, 2, 1, a, 0, 2, a.clone(), 0, 2, ipiv, 0, b, 0, 2, x, 0, 2,
    ///         ferr, 0, berr, 0);                     // x == {4, 3}; berr == {0}
    /// }
    /// **Cost** and **error** as [#dgerfs].
    ///
    /// @param uplo    the stored triangle of A and of its factors; the other is never touched
    /// @param n       order of A, n ≥ 0
    /// @param nrhs    columns of B and X, nrhs ≥ 0
    /// @param a       the matrix A
    /// @param aOff    index of its element (0, 0)
    /// @param lda     distance between its columns, lda ≥ max(1, n)
    /// @param af      its factors from [DoubleIndefinite#dsytrf]
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
    ///     href="https://github.com/Reference-LAPACK/lapack/blob/master/SRC/dsyrfs.f">LAPACK</a>
    void dsyrfs(Uplo uplo, int n, int nrhs, double[] a, int aOff, int lda, double[] af, int afOff, int ldaf, int[] ipiv,
            int ipivOff, double[] b, int bOff, int ldb, double[] x, int xOff, int ldx, double[] ferr, int ferrOff,
            double[] berr, int berrOff);

    /// Equilibrate a general matrix with factors from [DoubleLu#dgeequ], where that is worth while.
    ///
    /// Rows are scaled if `rowCnd` < 0.1 or if the largest entry is near overflow or underflow,
    /// columns if `colCnd` < 0.1.
    ///
    /// {@snippet :
    /// double[] a = {1, 10, 2, 40}, r = {0.5, 0.025}, c = {2, 1};
    /// Equed done = Lapack.current().dlaqge(2, 2, a, 0, 2, r, 0, c, 0, 0.05, 0.5, 40);
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
    ///     href="https://github.com/Reference-LAPACK/lapack/blob/master/SRC/dlaqge.f">LAPACK</a>
    Equed dlaqge(int m, int n, double[] a, int aOff, int lda, double[] r, int rOff, double[] c,
            int cOff, double rowCnd, double colCnd, double amax);

    /// Equilibrate a symmetric matrix with factors from [DoubleCholesky#dpoequ], where that is worth
    /// while: if `sCond` < 0.1 or if the largest entry is near overflow or underflow.
    ///
    /// {@snippet :
    /// double[] a = {4, 8, 0, 1600}, s = {0.5, 0.025};      // lower triangle
    /// Equed done = Lapack.current().dlaqsy(Uplo.LOWER, 2, a, 0, 2, s, 0, 0.05, 1600);
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
    ///     href="https://github.com/Reference-LAPACK/lapack/blob/master/SRC/dlaqsy.f">LAPACK</a>
    Equed dlaqsy(Uplo uplo, int n, double[] a, int aOff, int lda, double[] s, int sOff, double sCond,
            double amax);

    /// Solve op(A)·X = B with all that tells how good the solution is: equilibrate, factor, estimate
    /// the condition, solve, refine and bound.
    ///
    /// With `EQUILIBRATE`, A becomes diag(r)·A·diag(c), see [DoubleLu#dgeequ] and [#dlaqge], and B is
    /// scaled to match; X is that of the system as it was given. With `FACTORED`, A is what an
    /// earlier call left, and `af`, `ipiv`, `equed`, `r` and `c` are what it found.
    ///
    /// {@snippet :
    /// double[] a = {1, 4, 2, 2}, b = {5, 8}, x = new double[2], none = {};
    /// double[] af = new double[4], ferr = new double[1], berr = new double[1];
    /// DoubleGesvx found = Lapack.current().dgesvx(Fact.NOT_FACTORED, Trans.NO_TRANS, 2, 1,
    ///         a, 0, 2, af, 0, 2, new int[2], 0, Equed.NONE, none, 0, none, 0,
    ///         b, 0, 2, x, 0, 2, ferr, 0, berr, 0);
    /// int info = found.info();                       // info == 0; x == {1, 2}; berr == {0}
    /// double rcond = found.rcond();                  // rcond == 0.2
    /// }
    /// **Cost** 2·n³/3 + O(n²)·nrhs flops.  **Error** as `berr` and `ferr` say, see [#dgerfs].
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
    ///     href="https://github.com/Reference-LAPACK/lapack/blob/master/SRC/dgesvx.f">LAPACK</a>
    DoubleGesvx dgesvx(Fact fact, Trans trans, int n, int nrhs, double[] a, int aOff, int lda,
            double[] af, int afOff, int ldaf, int[] ipiv, int ipivOff, Equed equed, double[] r,
            int rOff, double[] c, int cOff, double[] b, int bOff, int ldb, double[] x, int xOff,
            int ldx, double[] ferr, int ferrOff, double[] berr, int berrOff);

    /// Solve A·X = B, A symmetric positive definite, with all that tells how good the solution is, as
    /// [#dgesvx].
    ///
    /// {@snippet :
    /// double[] a = {4, 2, 0, 2}, b = {8, 5}, x = new double[2], none = {};
    /// double[] af = new double[4], ferr = new double[1], berr = new double[1];
    /// DoublePosvx found = Lapack.current().dposvx(Fact.NOT_FACTORED, Uplo.LOWER, 2, 1,
    ///         a, 0, 2, af, 0, 2, Equed.NONE, none, 0, b, 0, 2, x, 0, 2, ferr, 0, berr, 0);
    /// int info = found.info();                       // info == 0; x == {1.5, 1}; berr == {0}
    /// }
    /// **Cost** n³/3 + O(n²)·nrhs flops.  **Error** as `berr` and `ferr` say, see [#dporfs].
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
    ///     href="https://github.com/Reference-LAPACK/lapack/blob/master/SRC/dposvx.f">LAPACK</a>
    DoublePosvx dposvx(Fact fact, Uplo uplo, int n, int nrhs, double[] a, int aOff, int lda,
            double[] af, int afOff, int ldaf, Equed equed, double[] s, int sOff, double[] b,
            int bOff, int ldb, double[] x, int xOff, int ldx, double[] ferr, int ferrOff,
            double[] berr, int berrOff);

    /// Solve A·X = B, A symmetric, with all that tells how good the solution is, as [#dgesvx].
    ///
    /// {@snippet :
    /// double[] a = {1, 2, 0, 1}, b = {5, 4}, x = new double[2];
    /// double[] af = new double[4], ferr = new double[1], berr = new double[1];
    /// DoubleGtsvx found = Lapack.current().dsysvx(Fact.NOT_FACTORED, Uplo.LOWER, 2, 1, a, 0, 2, af, 0, 2,
    ///         new int[2], 0, b, 0, 2, x, 0, 2, ferr, 0, berr, 0);
    /// // found.info() == 0; x == {1, 2}; berr == {0}
    /// }
    /// **Cost** n³/3 + O(n²)·nrhs flops.  **Error** as `berr` and `ferr` say, see [#dsyrfs].
    ///
    /// @param fact    `FACTORED` or `NOT_FACTORED`
    /// @param uplo    the stored triangle of A and of its factors; the other is never touched
    /// @param n       order of A, n ≥ 0
    /// @param nrhs    columns of B and X, nrhs ≥ 0
    /// @param a       the matrix A
    /// @param aOff    index of its element (0, 0)
    /// @param lda     distance between its columns, lda ≥ max(1, n)
    /// @param af      receives the factors of A from [DoubleIndefinite#dsytrf]; holds them if `fact` is
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
    ///     href="https://github.com/Reference-LAPACK/lapack/blob/master/SRC/dsysvx.f">LAPACK</a>
    DoubleGtsvx dsysvx(Fact fact, Uplo uplo, int n, int nrhs, double[] a, int aOff, int lda, double[] af, int afOff,
            int ldaf, int[] ipiv, int ipivOff, double[] b, int bOff, int ldb, double[] x, int xOff, int ldx,
            double[] ferr, int ferrOff, double[] berr, int berrOff);
}
