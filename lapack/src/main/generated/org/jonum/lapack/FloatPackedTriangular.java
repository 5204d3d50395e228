// Generated from DoublePackedTriangular.java by build/Float32.java. Do not edit.
package org.jonum.lapack;

import org.jonum.blas.Diag;
import org.jonum.blas.Trans;
import org.jonum.blas.Uplo;

/// Triangular matrices in packed storage, n·(n + 1)/2 numbers: invert, solve, condition, error bounds, and
/// copies to and from full storage.
///
/// Columns of the triangle stand one after the other: `LOWER`, entry (i, j), i ≥ j, at
/// `ap[apOff + i + j*(2*n − j − 1)/2]`; `UPPER`, entry (i, j), i ≤ j, at `ap[apOff + i + j*(j + 1)/2]`.
/// Routines of n³ operations work on a copy with n² entries, and are as fast as those for full storage; n ≤
/// 46340.
public interface FloatPackedTriangular {

    /// Invert a triangular matrix in place.
    ///
    /// {@snippet :
    /// float[] ap = {2, 1, 4};                                 // [2 0; 1 4]
    /// int info = Lapack.current().stptri(Uplo.LOWER, Diag.NON_UNIT, 2, ap, 0);
    /// // info == 0; ap == {0.5, -0.125, 0.25}
    /// }
    /// **Cost** n³/3 flops, and working space for n² numbers.  **Error** as [FloatTriangular#strtri].
    ///
    /// @param uplo  the stored triangle
    /// @param diag  whether the diagonal is one of ones: its places are then not read
    /// @param n     order of A, n ≥ 0
    /// @param ap    holds A on entry, A⁻¹ on return if the result is 0
    /// @param apOff index of its first element
    /// @return 0 on success; k > 0 if A(k, k) (1-based) is exactly zero, the first such k: A is untouched
    /// @throws IllegalArgumentException  if n < 0, or n is too large for a copy
    /// @throws IndexOutOfBoundsException if an array is too short
    /// @see <a
    ///     href="https://github.com/Reference-LAPACK/lapack/blob/master/SRC/stptri.f">LAPACK</a>
    int stptri(Uplo uplo, Diag diag, int n, float[] ap, int apOff);

    /// Solve op(A)·X = B, A triangular, after looking for zeros on the diagonal.
    ///
    /// {@snippet :
    /// float[] ap = {2, 1, 4}, b = {2, 9};                     // [2 0; 1 4]·x = [2; 9]
    /// int info = Lapack.current().stptrs(Uplo.LOWER, Trans.NO_TRANS, Diag.NON_UNIT, 2, 1, ap, 0, b, 0, 2);
    /// // info == 0; b == {1, 2}
    /// }
    /// **Cost** n²·nrhs flops, and, from a few right-hand sides on, working space for n² numbers.  **Error** as
    /// [FloatTriangular#strtrs].
    ///
    /// @param uplo  the stored triangle
    /// @param trans op(A) = A or Aᵀ
    /// @param diag  whether the diagonal is one of ones: its places are then not read
    /// @param n     order of A, n ≥ 0
    /// @param nrhs  columns of B, nrhs ≥ 0
    /// @param ap    the matrix A
    /// @param apOff index of its first element
    /// @param b     holds B (n×nrhs) on entry, X on return if the result is 0
    /// @param bOff  index of element (0, 0) of B
    /// @param ldb   distance between columns of B, ldb ≥ max(1, n)
    /// @return 0 on success; k > 0 if A(k, k) (1-based) is exactly zero, the first such k: B is untouched
    /// @throws IllegalArgumentException  if a dimension is negative or too large, a leading dimension too
    ///     small, or arrays overlap
    /// @throws IndexOutOfBoundsException if an array is too short
    /// @see <a
    ///     href="https://github.com/Reference-LAPACK/lapack/blob/master/SRC/stptrs.f">LAPACK</a>
    int stptrs(Uplo uplo, Trans trans, Diag diag, int n, int nrhs, float[] ap, int apOff, float[] b, int bOff,
            int ldb);

    /// Estimate the reciprocal condition number 1 / (‖A‖·‖A⁻¹‖) of a triangular matrix.
    ///
    /// {@snippet :
    /// float[] ap = {4, 0, 1};
    /// float rcond = Lapack.current().stpcon(Norm.ONE, Uplo.UPPER, Diag.NON_UNIT, 2, ap, 0);
    /// // rcond == 0.25
    /// }
    /// **Cost** O(n²): about five solves, and working space for n² numbers.  **Error** as
    /// [FloatTriangular#strcon].
    ///
    /// @param norm  `ONE` or `INF`
    /// @param uplo  the stored triangle
    /// @param diag  whether the diagonal is one of ones: its places are then not read
    /// @param n     order of A, n ≥ 0
    /// @param ap    the matrix A
    /// @param apOff index of its first element
    /// @return the estimate, between 0 and 1; 1 for n = 0; NaN if A holds a NaN
    /// @throws IllegalArgumentException  if n < 0, or n is too large for a copy, or the norm is another one
    /// @throws IndexOutOfBoundsException if an array is too short
    /// @see <a
    ///     href="https://github.com/Reference-LAPACK/lapack/blob/master/SRC/stpcon.f">LAPACK</a>
    float stpcon(Norm norm, Uplo uplo, Diag diag, int n, float[] ap, int apOff);

    /// Bound the errors of X, the solution of op(A)·X = B: as [FloatTriangular#strrfs].
    ///
    /// {@snippet :
    /// float[] ap = {2, 1, 4}, b = {2, 9}, x = {1, 2}, ferr = new float[1], berr = new float[1];
    /// Lapack.current().stprfs(Uplo.LOWER, Trans.NO_TRANS, Diag.NON_UNIT, 2, 1, ap, 0, b, 0, 2, x, 0, 2,
    ///         ferr, 0, berr, 0);                               // berr == {0}
    /// }
    /// **Cost** O(n²) for each column, and working space for n² numbers.  **Error** the forward bound is an
    /// estimate, nearly always larger than the true error.
    ///
    /// @param uplo    the stored triangle
    /// @param trans   op(A) = A or Aᵀ
    /// @param diag    whether the diagonal is one of ones: its places are then not read
    /// @param n       order of A, n ≥ 0
    /// @param nrhs    columns of B and X, nrhs ≥ 0
    /// @param ap      the matrix A
    /// @param apOff   index of its first element
    /// @param b       the right-hand sides B
    /// @param bOff    index of element (0, 0) of B
    /// @param ldb     distance between columns of B, ldb ≥ max(1, n)
    /// @param x       the solutions X from [#stptrs]
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
    ///     href="https://github.com/Reference-LAPACK/lapack/blob/master/SRC/stprfs.f">LAPACK</a>
    void stprfs(Uplo uplo, Trans trans, Diag diag, int n, int nrhs, float[] ap, int apOff, float[] b, int bOff,
            int ldb, float[] x, int xOff, int ldx, float[] ferr, int ferrOff, float[] berr, int berrOff);

    /// Copy a triangle from packed to full storage.
    ///
    /// {@snippet :
    /// float[] ap = {1, 2, 3}, a = new float[4];
    /// Lapack.current().stpttr(Uplo.LOWER, 2, ap, 0, a, 0, 2);
    /// // a == {1, 2, 0, 3}
    /// }
    /// **Cost** n² moves.  **Error** none.
    ///
    /// @param uplo  the stored triangle
    /// @param n     order of A, n ≥ 0
    /// @param ap    the packed triangle
    /// @param apOff index of its first element
    /// @param a     receives the triangle; the other one is not touched
    /// @param aOff  index of its element (0, 0)
    /// @param lda   distance between its columns, lda ≥ max(1, n)
    /// @throws IllegalArgumentException  if n < 0, lda < max(1, n), or A overlaps the packed triangle
    /// @throws IndexOutOfBoundsException if an array is too short
    /// @see <a
    ///     href="https://github.com/Reference-LAPACK/lapack/blob/master/SRC/stpttr.f">LAPACK</a>
    void stpttr(Uplo uplo, int n, float[] ap, int apOff, float[] a, int aOff, int lda);

    /// Copy a triangle from full to packed storage.
    ///
    /// {@snippet :
    /// float[] a = {1, 2, 0, 3}, ap = new float[3];
    /// Lapack.current().strttp(Uplo.LOWER, 2, a, 0, 2, ap, 0);
    /// // ap == {1, 2, 3}
    /// }
    /// **Cost** n² moves.  **Error** none.
    ///
    /// @param uplo  the stored triangle
    /// @param n     order of A, n ≥ 0
    /// @param a     the triangle; the other one is not read
    /// @param aOff  index of its element (0, 0)
    /// @param lda   distance between its columns, lda ≥ max(1, n)
    /// @param ap    receives the packed triangle
    /// @param apOff index of its first element
    /// @throws IllegalArgumentException  if n < 0, lda < max(1, n), or A overlaps the packed triangle
    /// @throws IndexOutOfBoundsException if an array is too short
    /// @see <a
    ///     href="https://github.com/Reference-LAPACK/lapack/blob/master/SRC/strttp.f">LAPACK</a>
    void strttp(Uplo uplo, int n, float[] a, int aOff, int lda, float[] ap, int apOff);
}
