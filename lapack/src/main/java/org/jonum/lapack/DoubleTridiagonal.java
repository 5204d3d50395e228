package org.jonum.lapack;

import org.jonum.blas.Trans;

/// General tridiagonal matrices: factor, solve, multiply, condition, refine.
public interface DoubleTridiagonal {

    /// Factor a general tridiagonal matrix: P·A = L·U, by partial pivoting among neighbouring rows.
    ///
    /// {@snippet :
    /// double[] dl = {4}, d = {1, 2}, du = {2};       // [1 2; 4 2]
    /// int[] ipiv = new int[2];
    /// int info = Lapack.current().dgttrf(2, dl, 0, d, 0, du, 0, new double[0], 0, ipiv, 0);
    /// // info == 0; dl == {0.25}; d == {4, 1.5}; du == {2}; ipiv[0] == 1; ipiv[1] == 1
    /// }
    /// **Cost** about 5·n flops. **Error** ‖P·A − L·U‖ ≤ c·ε·‖A‖ (Higham 2002, Thm 9.12 and Problem
    /// 9.6). NaN reaches the factors.
    ///
    /// @param n       order of A, n ≥ 0
    /// @param dl      holds the n − 1 elements below the diagonal on entry, the multipliers of L on
    ///     return
    /// @param dlOff   index of its first element
    /// @param d       holds the diagonal of A on entry, that of U on return
    /// @param dOff    index of its first element
    /// @param du      holds the n − 1 elements above the diagonal of A on entry, those of U on
    ///     return
    /// @param duOff   index of its first element
    /// @param du2     receives the n − 2 elements of the second diagonal above that of U
    /// @param du2Off  index of its first element
    /// @param ipiv    on return, row i was exchanged with row `ipiv[ipivOff + i]`, counted from 0
    /// @param ipivOff index of the first pivot
    /// @return 0 on success; k > 0 if U(k, k) (1-based) is exactly zero, the first such k: the
    ///     factorization is complete, but U is singular
    /// @throws IllegalArgumentException  if a dimension is negative or an array that is written
    ///     overlaps another one
    /// @throws IndexOutOfBoundsException if an array is too short
    /// @see <a
    ///     href="https://github.com/Reference-LAPACK/lapack/blob/master/SRC/dgttrf.f">LAPACK</a>
    int dgttrf(int n, double[] dl, int dlOff, double[] d, int dOff, double[] du, int duOff,
            double[] du2, int du2Off, int[] ipiv, int ipivOff);

    /// Solve op(A)·X = B with the factors of a tridiagonal matrix from [#dgttrf].
    ///
    /// {@snippet :
    /// double[] dl = {0.25}, d = {4, 1.5}, du = {2}, b = {5, 8};              // [1 2; 4 2]·x = [5; 8]
    /// int[] ipiv = {1, 1};
    /// Lapack.current().dgttrs(Trans.NO_TRANS, 2, 1, dl, 0, d, 0, du, 0, new double[0], 0, ipiv, 0, b, 0, 2);   // b == {1, 2}
    /// }
    /// **Cost** 8·n·nrhs flops. **Error** the computed x solves (A + E)·x = b with |E| ≤
    /// c·ε·|L|·|U|.
    ///
    /// No test for singularity: a zero on the diagonal of U gives infinities or NaN.
    ///
    /// @param trans   op(A) = A or Aᵀ
    /// @param n       order of A, n ≥ 0
    /// @param nrhs    columns of B, nrhs ≥ 0
    /// @param dl      the multipliers from [#dgttrf]
    /// @param dlOff   index of its first element
    /// @param d       the diagonal of U
    /// @param dOff    index of its first element
    /// @param du      the first diagonal above it
    /// @param duOff   index of its first element
    /// @param du2     the second diagonal above it
    /// @param du2Off  index of its first element
    /// @param ipiv    the pivots: of row i one of the rows i … i + 1
    /// @param ipivOff index of the first pivot
    /// @param b       holds B on entry, X on return
    /// @param bOff    index of its element (0, 0)
    /// @param ldb     distance between its columns, ldb ≥ max(1, n)
    /// @throws IllegalArgumentException  if a dimension is negative, a leading dimension too small,
    ///     a pivot is not one of its rows or an array that is written overlaps another one
    /// @throws IndexOutOfBoundsException if an array is too short
    /// @see <a
    ///     href="https://github.com/Reference-LAPACK/lapack/blob/master/SRC/dgttrs.f">LAPACK</a>
    void dgttrs(Trans trans, int n, int nrhs, double[] dl, int dlOff, double[] d, int dOff,
            double[] du, int duOff, double[] du2, int du2Off, int[] ipiv, int ipivOff, double[] b,
            int bOff, int ldb);

    /// Factor a tridiagonal matrix and solve A·X = B; of the factors U is left.
    ///
    /// {@snippet :
    /// double[] dl = {4}, d = {1, 2}, du = {2}, b = {5, 8};                   // [1 2; 4 2]·x = [5; 8]
    /// int info = Lapack.current().dgtsv(2, 1, dl, 0, d, 0, du, 0, b, 0, 2);  // info == 0; b == {1, 2}
    /// }
    /// **Cost** about 5·n + 8·n·nrhs flops. **Error** as [#dgttrs].
    ///
    /// @param n     order of A, n ≥ 0
    /// @param nrhs  columns of B, nrhs ≥ 0
    /// @param dl    holds the n − 1 elements below the diagonal on entry, the n − 2 of the second
    ///     diagonal above that of U on return
    /// @param dlOff index of its first element
    /// @param d     holds the diagonal of A on entry, that of U on return
    /// @param dOff  index of its first element
    /// @param du    holds the n − 1 elements above the diagonal of A on entry, those of U on return
    /// @param duOff index of its first element
    /// @param b     holds B on entry, X on return if the result is 0
    /// @param bOff  index of its element (0, 0)
    /// @param ldb   distance between its columns, ldb ≥ max(1, n)
    /// @return 0 on success; k > 0 if U(k, k) (1-based) is exactly zero: B is untouched
    /// @throws IllegalArgumentException  if a dimension is negative, a leading dimension too small
    ///     or an array that is written overlaps another one
    /// @throws IndexOutOfBoundsException if an array is too short
    /// @see <a
    ///     href="https://github.com/Reference-LAPACK/lapack/blob/master/SRC/dgtsv.f">LAPACK</a>
    int dgtsv(int n, int nrhs, double[] dl, int dlOff, double[] d, int dOff, double[] du, int duOff,
            double[] b, int bOff, int ldb);

    /// Estimate the reciprocal condition number 1 / (‖A‖·‖A⁻¹‖) from the factors of a tridiagonal
    /// matrix.
    ///
    /// {@snippet :
    /// double[] d = {4, 1}, off = {0};                // factors of [4 0; 0 1]
    /// int[] ipiv = {0, 1};
    /// double rcond = Lapack.current().dgtcon(Norm.ONE, 2, off, 0, d, 0, off, 0, new double[0], 0, ipiv, 0, 4);
    /// // rcond == 0.25
    /// }
    /// **Cost** about five solves. **Error** the estimate is never smaller than the true value,
    /// save for rounding, and rarely more than three times as large (Higham 1988). 0 means that A
    /// is singular or ‖A‖·‖A⁻¹‖ overflows.
    ///
    /// @param norm    `ONE` or `INF`
    /// @param n       order of A, n ≥ 0
    /// @param dl      the multipliers from [#dgttrf]
    /// @param dlOff   index of its first element
    /// @param d       the diagonal of U
    /// @param dOff    index of its first element
    /// @param du      the first diagonal above it
    /// @param duOff   index of its first element
    /// @param du2     the second diagonal above it
    /// @param du2Off  index of its first element
    /// @param ipiv    the pivots: of row i one of the rows i … i + 1
    /// @param ipivOff index of the first pivot
    /// @param anorm   that norm of the matrix that was factored, by [DoubleNorms#dlangt]; NaN gives
    ///     NaN
    /// @return the estimate, between 0 and 1; 1 for n = 0
    /// @throws IllegalArgumentException  if a dimension is negative, a pivot is not one of its
    ///     rows, the norm is another one or anorm < 0
    /// @throws IndexOutOfBoundsException if an array is too short
    /// @see <a
    ///     href="https://github.com/Reference-LAPACK/lapack/blob/master/SRC/dgtcon.f">LAPACK</a>
    double dgtcon(Norm norm, int n, double[] dl, int dlOff, double[] d, int dOff, double[] du,
            int duOff, double[] du2, int du2Off, int[] ipiv, int ipivOff, double anorm);

    /// Multiply by a tridiagonal matrix: B := α·op(A)·X + β·B, for any α and β.
    ///
    /// {@snippet :
    /// double[] dl = {4}, d = {1, 2}, du = {2}, x = {1, 2}, b = {1, 1};       // [1 2; 4 2]
    /// Lapack.current().dlagtm(Trans.NO_TRANS, 2, 1, 1, dl, 0, d, 0, du, 0, x, 0, 2, -1, b, 0, 2);    // b == {4, 7}
    /// }
    /// **Cost** 7·n·nrhs flops. **Error** ≤ 4·ε·(|α|·|A|·|X| + |β|·|B|).
    ///
    /// @param trans op(A) = A or Aᵀ
    /// @param n     order of A, n ≥ 0
    /// @param nrhs  columns of B, nrhs ≥ 0
    /// @param alpha factor of the product
    /// @param dl    the n − 1 elements below the diagonal
    /// @param dlOff index of its first element
    /// @param d     the diagonal
    /// @param dOff  index of its first element
    /// @param du    the n − 1 elements above the diagonal
    /// @param duOff index of its first element
    /// @param x     the matrix X, n×nrhs
    /// @param xOff  index of its element (0, 0)
    /// @param ldx   distance between its columns, ldx ≥ max(1, n)
    /// @param beta  factor of B; 0 to overwrite B unread
    /// @param b     the matrix B, n×nrhs
    /// @param bOff  index of its element (0, 0)
    /// @param ldb   distance between its columns, ldb ≥ max(1, n)
    /// @throws IllegalArgumentException  if a dimension is negative, a leading dimension too small
    ///     or an array that is written overlaps another one
    /// @throws IndexOutOfBoundsException if an array is too short
    /// @see <a
    ///     href="https://github.com/Reference-LAPACK/lapack/blob/master/SRC/dlagtm.f">LAPACK</a>
    void dlagtm(Trans trans, int n, int nrhs, double alpha, double[] dl, int dlOff, double[] d,
            int dOff, double[] du, int duOff, double[] x, int xOff, int ldx, double beta,
            double[] b, int bOff, int ldb);

    /// Refine the solution of a tridiagonal system op(A)·X = B and bound its error: `berr` is the
    /// smallest relative change of the entries of A and B that makes it exact, `ferr` a bound for
    /// the distance from the true solution.
    ///
    /// {@snippet :
    /// double[] d = {4, 2}, off = {0}, none = {}, b = {8, 4}, x = {2.5, 2}, ferr = new double[1], berr = new double[1];
    /// int[] ipiv = {0, 1};                           // diag(4, 2)
    /// Lapack.current().dgtrfs(Trans.NO_TRANS, 2, 1, off, 0, d, 0, off, 0, off, 0, d, 0, off, 0, none, 0, ipiv, 0,
    ///         b, 0, 2, x, 0, 2, ferr, 0, berr, 0);
    /// // x == {2, 2}; berr == {0}
    /// }
    /// **Cost** a few solves for each column. **Error** the bounds hold save for rounding and for
    /// what the estimator of condition may miss (Arioli, Demmel & Duff 1989; Higham 2002, §12 and
    /// §15).
    ///
    /// @param trans   op(A) = A or Aᵀ
    /// @param n       order of A, n ≥ 0
    /// @param nrhs    columns of B, nrhs ≥ 0
    /// @param dl      the n − 1 elements below the diagonal of A
    /// @param dlOff   index of its first element
    /// @param d       the diagonal
    /// @param dOff    index of its first element
    /// @param du      the n − 1 elements above the diagonal
    /// @param duOff   index of its first element
    /// @param dlf     the multipliers from [#dgttrf]
    /// @param dlfOff  index of its first element
    /// @param df      the diagonal of U
    /// @param dfOff   index of its first element
    /// @param duf     the first diagonal above it
    /// @param dufOff  index of its first element
    /// @param du2     the second diagonal above it
    /// @param du2Off  index of its first element
    /// @param ipiv    the pivots: of row i one of the rows i … i + 1
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
    ///     href="https://github.com/Reference-LAPACK/lapack/blob/master/SRC/dgtrfs.f">LAPACK</a>
    void dgtrfs(Trans trans, int n, int nrhs, double[] dl, int dlOff, double[] d, int dOff,
            double[] du, int duOff, double[] dlf, int dlfOff, double[] df, int dfOff, double[] duf,
            int dufOff, double[] du2, int du2Off, int[] ipiv, int ipivOff, double[] b, int bOff,
            int ldb, double[] x, int xOff, int ldx, double[] ferr, int ferrOff, double[] berr,
            int berrOff);

    /// Solve a tridiagonal system op(A)·X = B with all that tells how good the solution is: factor,
    /// estimate the condition, solve, refine and bound.
    ///
    /// {@snippet :
    /// double[] d = {4, 2}, off = {0}, none = {}, b = {8, 4}, x = new double[2];              // diag(4, 2)
    /// double[] dlf = new double[1], df = new double[2], duf = new double[1], ferr = new double[1], berr = new double[1];
    /// DoubleGtsvx found = Lapack.current().dgtsvx(Fact.NOT_FACTORED, Trans.NO_TRANS, 2, 1, off, 0, d, 0, off, 0,
    ///         dlf, 0, df, 0, duf, 0, none, 0, new int[2], 0, b, 0, 2, x, 0, 2, ferr, 0, berr, 0);
    /// double rcond = found.rcond();                  // rcond == 0.5; x == {2, 2}
    /// }
    /// **Cost** that of the routines it calls. **Error** as `berr` and `ferr` say, see [#dgtrfs].
    ///
    /// @param fact    whether A is factored, `FACTORED` or `NOT_FACTORED`
    /// @param trans   op(A) = A or Aᵀ
    /// @param n       order of A, n ≥ 0
    /// @param nrhs    columns of B, nrhs ≥ 0
    /// @param dl      the n − 1 elements below the diagonal of A
    /// @param dlOff   index of its first element
    /// @param d       the diagonal
    /// @param dOff    index of its first element
    /// @param du      the n − 1 elements above the diagonal
    /// @param duOff   index of its first element
    /// @param dlf     receives the multipliers of L; holds them if `fact` is `FACTORED`
    /// @param dlfOff  index of its first element
    /// @param df      the same for the diagonal of U
    /// @param dfOff   index of its first element
    /// @param duf     the same for the first diagonal above it
    /// @param dufOff  index of its first element
    /// @param du2     the same for the second diagonal above it
    /// @param du2Off  index of its first element
    /// @param ipiv    receives the n pivots; holds them if `fact` is `FACTORED`
    /// @param ipivOff index of the first pivot
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
    /// @throws IllegalArgumentException  if a dimension is negative, a leading dimension too small,
    ///     a pivot is not one of its rows or an array that is written overlaps another one
    /// @throws IndexOutOfBoundsException if an array is too short
    /// @see <a
    ///     href="https://github.com/Reference-LAPACK/lapack/blob/master/SRC/dgtsvx.f">LAPACK</a>
    DoubleGtsvx dgtsvx(Fact fact, Trans trans, int n, int nrhs, double[] dl, int dlOff, double[] d,
            int dOff, double[] du, int duOff, double[] dlf, int dlfOff, double[] df, int dfOff,
            double[] duf, int dufOff, double[] du2, int du2Off, int[] ipiv, int ipivOff, double[] b,
            int bOff, int ldb, double[] x, int xOff, int ldx, double[] ferr, int ferrOff,
            double[] berr, int berrOff);
}
