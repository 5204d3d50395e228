package org.jonum.lapack;

import org.jonum.blas.Uplo;

/// Linear systems in double precision by factors in single precision.
public interface MixedRefinement {

    /// Solve A·X = B: factor in single precision, refine in double.
    ///
    /// Nearly all the work is done in single precision, at twice the speed. The result is as
    /// accurate as that of [DoubleLu#dgesv]; where refinement does not get there, which happens from
    /// condition numbers of about 10⁷ on, the system is factored again in double precision.
    ///
    /// {@snippet :
    /// double[] a = {1, 4, 2, 2}, b = {5, 8}, x = new double[2];          // [1 2; 4 2]·x = [5; 8]
    /// int[] ipiv = new int[2];
    /// MixedSolve how = Lapack.current().dsgesv(2, 1, a, 0, 2, ipiv, 0, b, 0, 2, x, 0, 2);
    /// int info = how.info(), steps = how.iter();                         // info == 0; steps == 0
    /// // x == {1, 2}
    /// }
    /// **Cost** 2·n³/3 flops in single precision, and 4·n²·nrhs in each for a step.  **Error**
    /// ‖b − A·x‖∞ ≤ √n·ε·‖A‖∞·‖x‖∞ if refined, else as [DoubleLu#dgesv] (Higham 2002, §12.2).
    ///
    /// @param n       order of A, n ≥ 0
    /// @param nrhs    columns of B and X, nrhs ≥ 0
    /// @param a       the matrix A; on return its factors if it was solved in double precision, else
    ///     as it was
    /// @param aOff    index of element (0, 0) of A
    /// @param lda     distance between columns of A, lda ≥ max(1, n)
    /// @param ipiv    receives the n pivots, rows counted from 0
    /// @param ipivOff index of the first pivot
    /// @param b       the right-hand sides B (n×nrhs)
    /// @param bOff    index of element (0, 0) of B
    /// @param ldb     distance between columns of B, ldb ≥ max(1, n)
    /// @param x       receives X if the result's `info` is 0
    /// @param xOff    index of element (0, 0) of X
    /// @param ldx     distance between columns of X, ldx ≥ max(1, n)
    /// @return whether and how it was solved
    /// @throws IllegalArgumentException  if a dimension is negative, a leading dimension too small,
    ///     or A or X overlaps another operand
    /// @throws IndexOutOfBoundsException if an array is too short
    /// @see <a
    ///     href="https://github.com/Reference-LAPACK/lapack/blob/master/SRC/dsgesv.f">LAPACK</a>
    MixedSolve dsgesv(int n, int nrhs, double[] a, int aOff, int lda, int[] ipiv, int ipivOff,
            double[] b, int bOff, int ldb, double[] x, int xOff, int ldx);

    /// Solve A·X = B, A symmetric positive definite: factor in single precision, refine in double,
    /// as [#dsgesv].
    ///
    /// {@snippet :
    /// double[] a = {4, 2, 0, 2}, b = {8, 5}, x = new double[2];      // lower triangle of [4 2; 2 2]
    /// MixedSolve how = Lapack.current().dsposv(Uplo.LOWER, 2, 1, a, 0, 2, b, 0, 2, x, 0, 2);
    /// int info = how.info();                                         // info == 0; x == {1.5, 1}
    /// }
    /// **Cost** n³/3 flops in single precision, and 4·n²·nrhs in each for a step.  **Error** as
    /// [#dsgesv].
    ///
    /// @param uplo the stored triangle of A; the other is never touched
    /// @param n    order of A, n ≥ 0
    /// @param nrhs columns of B and X, nrhs ≥ 0
    /// @param a    the matrix A; on return its factor if it was solved in double precision, else as it
    ///     was
    /// @param aOff index of element (0, 0) of A
    /// @param lda  distance between columns of A, lda ≥ max(1, n)
    /// @param b    the right-hand sides B (n×nrhs)
    /// @param bOff index of element (0, 0) of B
    /// @param ldb  distance between columns of B, ldb ≥ max(1, n)
    /// @param x    receives X if the result's `info` is 0
    /// @param xOff index of element (0, 0) of X
    /// @param ldx  distance between columns of X, ldx ≥ max(1, n)
    /// @return whether and how it was solved
    /// @throws IllegalArgumentException  if a dimension is negative, a leading dimension too small,
    ///     or A or X overlaps another operand
    /// @throws IndexOutOfBoundsException if an array is too short
    /// @see <a
    ///     href="https://github.com/Reference-LAPACK/lapack/blob/master/SRC/dsposv.f">LAPACK</a>
    MixedSolve dsposv(Uplo uplo, int n, int nrhs, double[] a, int aOff, int lda, double[] b,
            int bOff, int ldb, double[] x, int xOff, int ldx);
}
