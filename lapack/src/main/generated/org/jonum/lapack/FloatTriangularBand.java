// Generated from DoubleTriangularBand.java by build/Float32.java. Do not edit.
package org.jonum.lapack;

import org.jonum.blas.Diag;
import org.jonum.blas.Trans;
import org.jonum.blas.Uplo;

/// Triangular band matrices: solve, condition, bound errors.
public interface FloatTriangularBand {

    /// Solve op(A)·X = B with a triangular band matrix.
    ///
    /// {@snippet :
    /// float[] ab = {2, 1, 4, 0}, b = {2, 9};        // [2 0; 1 4]·x = [2; 9]
    /// int info = Lapack.current().stbtrs(Uplo.LOWER, Trans.NO_TRANS, Diag.NON_UNIT, 2, 1, 1, ab, 0, 2, b, 0, 2);
    /// // info == 0; b == {1, 2}
    /// }
    /// **Cost** 2·n·kd·nrhs flops. **Error** the computed x solves (A + E)·x = b with |E| ≤
    /// c·kd·ε·|A| (Higham 2002, Thm 8.5).
    ///
    /// @param uplo  which triangle A is
    /// @param trans op(A) = A or Aᵀ
    /// @param diag  `UNIT` if the diagonal is one of ones, which is then not read
    /// @param n     order of A, n ≥ 0
    /// @param kd    diagonals of A beside the main one, kd ≥ 0
    /// @param nrhs  columns of B, nrhs ≥ 0
    /// @param ab    the triangle, stored as for [FloatDefiniteBand#spbtrf]
    /// @param abOff index of its first element
    /// @param ldab  distance between its columns, ldab ≥ kd + 1
    /// @param b     holds B on entry, X on return
    /// @param bOff  index of its element (0, 0)
    /// @param ldb   distance between its columns, ldb ≥ max(1, n)
    /// @return 0 on success; k > 0 if A(k, k) (1-based) is exactly zero, the first such k: B is
    ///     untouched
    /// @throws IllegalArgumentException  if a dimension is negative, a leading dimension too small
    ///     or an array that is written overlaps another one
    /// @throws IndexOutOfBoundsException if an array is too short
    /// @see <a
    ///     href="https://github.com/Reference-LAPACK/lapack/blob/master/SRC/stbtrs.f">LAPACK</a>
    int stbtrs(Uplo uplo, Trans trans, Diag diag, int n, int kd, int nrhs, float[] ab, int abOff,
            int ldab, float[] b, int bOff, int ldb);

    /// Estimate the reciprocal condition number 1 / (‖A‖·‖A⁻¹‖) of a triangular band matrix.
    ///
    /// {@snippet :
    /// float[] ab = {4, 1};                          // [4 0; 0 1], kd = 0
    /// float rcond = Lapack.current().stbcon(Norm.ONE, Uplo.LOWER, Diag.NON_UNIT, 2, 0, ab, 0, 1);   // rcond == 0.25
    /// }
    /// **Cost** about five solves. **Error** the estimate is never smaller than the true value,
    /// save for rounding, and rarely more than three times as large (Higham 1988). 0 means that A
    /// is singular or ‖A‖·‖A⁻¹‖ overflows.
    ///
    /// @param norm  `ONE` or `INF`
    /// @param uplo  which triangle A is
    /// @param diag  `UNIT` if the diagonal is one of ones, which is then not read
    /// @param n     order of A, n ≥ 0
    /// @param kd    diagonals of A beside the main one, kd ≥ 0
    /// @param ab    the triangle, stored as for [FloatDefiniteBand#spbtrf]
    /// @param abOff index of its first element
    /// @param ldab  distance between its columns, ldab ≥ kd + 1
    /// @return the estimate, between 0 and 1; 1 for n = 0
    /// @throws IllegalArgumentException  if a dimension is negative, a leading dimension too small
    ///     or the norm is another one
    /// @throws IndexOutOfBoundsException if an array is too short
    /// @see <a
    ///     href="https://github.com/Reference-LAPACK/lapack/blob/master/SRC/stbcon.f">LAPACK</a>
    float stbcon(Norm norm, Uplo uplo, Diag diag, int n, int kd, float[] ab, int abOff, int ldab);

    /// Bound the error of the solution of a triangular band system op(A)·X = B: `berr` is the
    /// smallest relative change of the entries of A and B that makes it exact, `ferr` a bound for
    /// the distance from the true solution.
    ///
    /// {@snippet :
    /// float[] ab = {4, 2}, b = {8, 4}, x = {2, 2}, ferr = new float[1], berr = new float[1];      // diag(4, 2)
    /// Lapack.current().stbrfs(Uplo.LOWER, Trans.NO_TRANS, Diag.NON_UNIT, 2, 0, 1, ab, 0, 1, b, 0, 2, x, 0, 2, ferr, 0, berr, 0);
    /// // berr == {0}
    /// }
    /// **Cost** a few solves for each column. **Error** the bounds hold save for rounding and for
    /// what the estimator of condition may miss (Arioli, Demmel & Duff 1989; Higham 2002, §12 and
    /// §15).
    ///
    /// @param uplo    which triangle A is
    /// @param trans   op(A) = A or Aᵀ
    /// @param diag    `UNIT` if the diagonal is one of ones, which is then not read
    /// @param n       order of A, n ≥ 0
    /// @param kd      diagonals of A beside the main one, kd ≥ 0
    /// @param nrhs    columns of B, nrhs ≥ 0
    /// @param ab      the triangle, stored as for [FloatDefiniteBand#spbtrf]
    /// @param abOff   index of its first element
    /// @param ldab    distance between its columns, ldab ≥ kd + 1
    /// @param b       the right-hand sides B
    /// @param bOff    index of its element (0, 0)
    /// @param ldb     distance between its columns, ldb ≥ max(1, n)
    /// @param x       the solutions X
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
    ///     href="https://github.com/Reference-LAPACK/lapack/blob/master/SRC/stbrfs.f">LAPACK</a>
    void stbrfs(Uplo uplo, Trans trans, Diag diag, int n, int kd, int nrhs, float[] ab, int abOff,
            int ldab, float[] b, int bOff, int ldb, float[] x, int xOff, int ldx, float[] ferr,
            int ferrOff, float[] berr, int berrOff);
}
