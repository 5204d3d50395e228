package org.jonum.lapack;

import org.jonum.blas.Diag;
import org.jonum.blas.Trans;
import org.jonum.blas.Uplo;

/// Triangular matrices: solve with a test for singularity or with scaling against overflow, condition.
public interface DoubleTriangular {

    /// Solve op(A)·X = B, A triangular, after looking for zeros on the diagonal.
    ///
    /// {@snippet :
    /// double[] a = {2, 1, 0, 4}, b = {2, 9};         // [2 0; 1 4]·x = [2; 9]
    /// int info = Lapack.current().dtrtrs(Uplo.LOWER, Trans.NO_TRANS, Diag.NON_UNIT, 2, 1, a, 0, 2, b, 0, 2);
    /// // info == 0; b == {1, 2}
    /// }
    /// **Cost** n²·nrhs flops.  **Error** the computed x solves (A + E)·x = b with |E| ≤ n·ε·|A|
    /// (Higham 2002, Thm 8.5).
    ///
    /// @param uplo  the stored triangle of A; the other is never touched
    /// @param trans op(A) = A or Aᵀ
    /// @param diag  whether the diagonal is stored or known to be one
    /// @param n     order of A, n ≥ 0
    /// @param nrhs  columns of B, nrhs ≥ 0
    /// @param a     the matrix A
    /// @param aOff  index of its element (0, 0)
    /// @param lda   distance between its columns, lda ≥ max(1, n)
    /// @param b     holds B (n×nrhs) on entry, X on return if the result is 0
    /// @param bOff  index of element (0, 0) of B
    /// @param ldb   distance between columns of B, ldb ≥ max(1, n)
    /// @return 0 on success; k > 0 if A(k, k) (1-based) is exactly zero, the first such k: B is
    ///     untouched
    /// @throws IllegalArgumentException  if a dimension is negative, a leading dimension too small,
    ///     or B overlaps A
    /// @throws IndexOutOfBoundsException if a matrix does not fit in its array
    /// @see <a
    ///     href="https://github.com/Reference-LAPACK/lapack/blob/master/SRC/dtrtrs.f">LAPACK</a>
    int dtrtrs(Uplo uplo, Trans trans, Diag diag, int n, int nrhs, double[] a, int aOff, int lda,
            double[] b, int bOff, int ldb);

    /// Estimate the reciprocal condition number 1 / (‖A‖·‖A⁻¹‖) of a triangular matrix.
    ///
    /// {@snippet :
    /// double[] a = {4, 0, 0, 1};
    /// Lapack lapack = Lapack.current();
    /// double rcond = lapack.dtrcon(Norm.ONE, Uplo.UPPER, Diag.NON_UNIT, 2, a, 0, 2);   // rcond == 0.25
    /// }
    /// **Cost** O(n²): about five solves.  **Error** the estimate is never smaller than the true
    /// value, save for rounding, and rarely more than three times as large (Higham 1988). 0 means
    /// that A is singular or ‖A‖·‖A⁻¹‖ overflows.
    ///
    /// @param norm `ONE` or `INF`
    /// @param uplo the stored triangle of A; the other is never touched
    /// @param diag whether the diagonal is stored or known to be one
    /// @param n    order of A, n ≥ 0
    /// @param a    the matrix A
    /// @param aOff index of its element (0, 0)
    /// @param lda  distance between its columns, lda ≥ max(1, n)
    /// @return the estimate, between 0 and 1; 1 for n = 0; NaN if A holds a NaN
    /// @throws IllegalArgumentException  if the norm is another one, n < 0 or lda < max(1, n)
    /// @throws IndexOutOfBoundsException if the matrix does not fit in `a`
    /// @see <a
    ///     href="https://github.com/Reference-LAPACK/lapack/blob/master/SRC/dtrcon.f">LAPACK</a>
    double dtrcon(Norm norm, Uplo uplo, Diag diag, int n, double[] a, int aOff, int lda);

    /// Invert a triangular matrix in place.
    ///
    /// {@snippet :
    /// double[] a = {2, 1, 0, 4};                     // [2 0; 1 4]
    /// int info = Lapack.current().dtrtri(Uplo.LOWER, Diag.NON_UNIT, 2, a, 0, 2);
    /// // info == 0; a == {0.5, -0.125, 0, 0.25}
    /// }
    /// **Cost** n³/3 flops.  **Error** |A·X − I| ≤ c·n·ε·|A|·|X| for a lower triangle, |X·A − I| ≤
    /// c·n·ε·|X|·|A| for an upper one (Du Croz & Higham 1992).
    ///
    /// @param uplo the stored triangle; the other is never touched
    /// @param diag whether the diagonal is stored or known to be one, and then not touched
    /// @param n    order of A, n ≥ 0
    /// @param a    holds A on entry, A⁻¹ on return if the result is 0
    /// @param aOff index of element (0, 0)
    /// @param lda  distance between columns, lda ≥ max(1, n)
    /// @return 0 on success; k > 0 if A(k, k) (1-based) is exactly zero, the first such k: A is
    ///     untouched
    /// @throws IllegalArgumentException  if n < 0 or lda < max(1, n)
    /// @throws IndexOutOfBoundsException if the matrix does not fit in `a`
    /// @see <a
    ///     href="https://github.com/Reference-LAPACK/lapack/blob/master/SRC/dtrtri.f">LAPACK</a>
    int dtrtri(Uplo uplo, Diag diag, int n, double[] a, int aOff, int lda);

    /// Bound the errors of X, the solution of op(A)·X = B.
    ///
    /// For each column, the smallest ω for which x solves exactly a system with entries that differ
    /// by at most ω·|A| and ω·|b|, and a bound for ‖x − x*‖∞ / ‖x‖∞, x* the true solution.
    ///
    /// {@snippet :
    /// double[] a = {2, 1, 0, 4}, b = {2, 9}, x = {1, 2}, ferr = new double[1], berr = new double[1];
    /// Lapack lapack = Lapack.current();
    /// lapack.dtrrfs(Uplo.LOWER, Trans.NO_TRANS, Diag.NON_UNIT, 2, 1, a, 0, 2, b, 0, 2, x, 0, 2,
    ///         ferr, 0, berr, 0);                     // berr == {0}
    /// }
    /// **Cost** O(n²) for each column: about ten products and solves.  **Error** the forward bound
    /// is an estimate, nearly always larger than the true error.
    ///
    /// @param uplo    the stored triangle of A; the other is never touched
    /// @param trans   op(A) = A or Aᵀ
    /// @param diag    whether the diagonal is stored or known to be one
    /// @param n       order of A, n ≥ 0
    /// @param nrhs    columns of B and X, nrhs ≥ 0
    /// @param a       the matrix A
    /// @param aOff    index of its element (0, 0)
    /// @param lda     distance between its columns, lda ≥ max(1, n)
    /// @param b       the right-hand sides B
    /// @param bOff    index of element (0, 0) of B
    /// @param ldb     distance between columns of B, ldb ≥ max(1, n)
    /// @param x       the solutions X from [#dtrtrs]
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
    ///     href="https://github.com/Reference-LAPACK/lapack/blob/master/SRC/dtrrfs.f">LAPACK</a>
    void dtrrfs(Uplo uplo, Trans trans, Diag diag, int n, int nrhs, double[] a, int aOff, int lda,
            double[] b, int bOff, int ldb, double[] x, int xOff, int ldx, double[] ferr, int ferrOff,
            double[] berr, int berrOff);

    /// Solve op(A)·x = s·b, A triangular, with s such that nothing overflows, for one right-hand side.
    ///
    /// Where [#dtrtrs] would do, s = 1 and x is the same.
    ///
    /// {@snippet :
    /// double[] a = {0.5, 0, 0, 0}, x = {3, 7}, cnorm = new double[2];      // singular: a null vector, s = 0
    /// double s = Lapack.current().dlatrs(Uplo.UPPER, Trans.NO_TRANS, Diag.NON_UNIT, ColumnNorms.COMPUTE, 2,
    ///         a, 0, 2, x, 0, cnorm, 0);
    /// // s == 0; x == {0, 1}; cnorm == {0, 0}
    /// }
    /// **Cost** n² flops, n²/2 more for the norms; about twice that where a solve without scaling overflows.  **Error** x solves
    /// (A + E)·x = s·b with |E| ≤ n·ε·|A|, save where elements underflow (Anderson 1991, LAPACK Working Note 36).
    ///
    /// @param uplo     the stored triangle of A; the other is never touched
    /// @param trans    op(A) = A or Aᵀ
    /// @param diag     whether the diagonal is stored or known to be one
    /// @param normin   whether `cnorm` holds the norms already
    /// @param n        order of A, n ≥ 0
    /// @param a        the matrix A
    /// @param aOff     index of its element (0, 0)
    /// @param lda      distance between its columns, lda ≥ max(1, n)
    /// @param x        holds b on entry, the solution on return
    /// @param xOff     index of its first element
    /// @param cnorm    the 1-norms of the n columns of A without their diagonal elements
    /// @param cnormOff index of the first of them
    /// @return s, a power of two ≤ 1; 0 if A is singular, and then A·x = 0 for op(A) = A, Aᵀ·x = 0 else, with a
    ///     largest element of 1 or more, or if s underflows
    /// @throws IllegalArgumentException  if an argument is out of range, or an output overlaps another operand
    /// @throws IndexOutOfBoundsException if an array is too short
    /// @see <a href="https://github.com/Reference-LAPACK/lapack/blob/master/SRC/dlatrs.f">LAPACK</a>
    double dlatrs(Uplo uplo, Trans trans, Diag diag, ColumnNorms normin, int n, double[] a, int aOff, int lda,
            double[] x, int xOff, double[] cnorm, int cnormOff);

    /// Solve op(A)·x = s·b as [#dlatrs] does, A a triangular band matrix.
    ///
    /// {@snippet :
    /// double[] ab = {2, 1, 4, 0}, x = {2, 9}, cnorm = new double[2];       // [2 0; 1 4]·x = [2; 9]
    /// double s = Lapack.current().dlatbs(Uplo.LOWER, Trans.NO_TRANS, Diag.NON_UNIT, ColumnNorms.COMPUTE, 2, 1,
    ///         ab, 0, 2, x, 0, cnorm, 0);
    /// // s == 1; x == {1, 2}; cnorm == {1, 0}
    /// }
    /// **Cost** about 2·n·kd flops, n·kd for the norms.  **Error** as for [#dlatrs].
    ///
    /// @param uplo     the stored triangle of A; the other is never touched
    /// @param trans    op(A) = A or Aᵀ
    /// @param diag     whether the diagonal is stored or known to be one
    /// @param normin   whether `cnorm` holds the norms already
    /// @param n        order of A, n ≥ 0
    /// @param kd       diagonals beside the main one, kd ≥ 0
    /// @param ab       the band, as for [DoubleTriangularBand#dtbtrs]
    /// @param abOff    index of its first element
    /// @param ldab     distance between its columns, ldab ≥ kd + 1
    /// @param x        holds b on entry, the solution on return
    /// @param xOff     index of its first element
    /// @param cnorm    the 1-norms of the n columns of A without their diagonal elements
    /// @param cnormOff index of the first of them
    /// @return s, a power of two ≤ 1; 0 if A is singular, and then A·x = 0 for op(A) = A, Aᵀ·x = 0 else, with a
    ///     largest element of 1 or more, or if s underflows
    /// @throws IllegalArgumentException  if an argument is out of range, or an output overlaps another operand
    /// @throws IndexOutOfBoundsException if an array is too short
    /// @see <a href="https://github.com/Reference-LAPACK/lapack/blob/master/SRC/dlatbs.f">LAPACK</a>
    double dlatbs(Uplo uplo, Trans trans, Diag diag, ColumnNorms normin, int n, int kd, double[] ab, int abOff,
            int ldab, double[] x, int xOff, double[] cnorm, int cnormOff);

    /// Solve op(A)·x = s·b as [#dlatrs] does, A packed.
    ///
    /// {@snippet :
    /// double[] ap = {2, 1, 4}, x = {4, 8}, cnorm = new double[2];          // [2 1; 0 4]ᵀ·x = [4; 8]
    /// double s = Lapack.current().dlatps(Uplo.UPPER, Trans.TRANS, Diag.NON_UNIT, ColumnNorms.COMPUTE, 2,
    ///         ap, 0, x, 0, cnorm, 0);
    /// // s == 1; x == {2, 1.5}; cnorm == {0, 1}
    /// }
    /// **Cost** and **Error** as for [#dlatrs].
    ///
    /// @param uplo     the stored triangle of A; the other is never touched
    /// @param trans    op(A) = A or Aᵀ
    /// @param diag     whether the diagonal is stored or known to be one
    /// @param normin   whether `cnorm` holds the norms already
    /// @param n        order of A, n ≥ 0
    /// @param ap       the n(n + 1)/2 elements of the triangle, column after column
    /// @param apOff    index of the first of them
    /// @param x        holds b on entry, the solution on return
    /// @param xOff     index of its first element
    /// @param cnorm    the 1-norms of the n columns of A without their diagonal elements
    /// @param cnormOff index of the first of them
    /// @return s, a power of two ≤ 1; 0 if A is singular, and then A·x = 0 for op(A) = A, Aᵀ·x = 0 else, with a
    ///     largest element of 1 or more, or if s underflows
    /// @throws IllegalArgumentException  if an argument is out of range, or an output overlaps another operand
    /// @throws IndexOutOfBoundsException if an array is too short
    /// @see <a href="https://github.com/Reference-LAPACK/lapack/blob/master/SRC/dlatps.f">LAPACK</a>
    double dlatps(Uplo uplo, Trans trans, Diag diag, ColumnNorms normin, int n, double[] ap, int apOff, double[] x,
            int xOff, double[] cnorm, int cnormOff);
}
