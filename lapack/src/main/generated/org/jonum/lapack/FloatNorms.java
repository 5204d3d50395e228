// Generated from DoubleNorms.java by build/Float32.java. Do not edit.
package org.jonum.lapack;

import org.jonum.blas.Diag;
import org.jonum.blas.Uplo;

/// Norms of matrices. A NaN in an element that takes part gives NaN; sums of squares neither
/// overflow nor underflow unless the result does.
public interface FloatNorms {

    /// A norm of a general m×n matrix.
    ///
    /// {@snippet :
    /// float[] a = {1, -2, 3, 4};                    // [1 3; -2 4]
    /// Lapack lapack = Lapack.current();
    /// float one = lapack.slange(Norm.ONE, 2, 2, a, 0, 2);     // one == 7
    /// float inf = lapack.slange(Norm.INF, 2, 2, a, 0, 2);     // inf == 6
    /// float max = lapack.slange(Norm.MAX, 2, 2, a, 0, 2);     // max == 4
    /// }
    /// **Cost** m·n operations.  **Error** at most (m + n)·ε relative.
    ///
    /// @param norm which norm
    /// @param m    rows of A, m ≥ 0
    /// @param n    columns of A, n ≥ 0
    /// @param a    the matrix
    /// @param aOff index of its element (0, 0)
    /// @param lda  distance between its columns, lda ≥ max(1, m)
    /// @return the norm; 0 if A has no elements
    /// @throws IllegalArgumentException  if m < 0, n < 0 or lda < max(1, m)
    /// @throws IndexOutOfBoundsException if the matrix does not fit in `a`
    /// @see <a
    ///     href="https://github.com/Reference-LAPACK/lapack/blob/master/SRC/slange.f">LAPACK</a>
    float slange(Norm norm, int m, int n, float[] a, int aOff, int lda);

    /// A norm of a symmetric matrix of order n, of which one triangle is read.
    ///
    /// {@snippet :
    /// float[] a = {1, -2, 0, 4};                    // lower triangle of [1 -2; -2 4]; a[2] is not read
    /// float one = Lapack.current().slansy(Norm.ONE, Uplo.LOWER, 2, a, 0, 2);   // one == 6
    /// }
    /// **Cost** n² operations.  **Error** at most 2·n·ε relative.
    ///
    /// @param norm which norm; `ONE` and `INF` are the same number
    /// @param uplo the triangle that is read
    /// @param n    order of A, n ≥ 0
    /// @param a    the matrix
    /// @param aOff index of its element (0, 0)
    /// @param lda  distance between its columns, lda ≥ max(1, n)
    /// @return the norm; 0 for n = 0
    /// @throws IllegalArgumentException  if n < 0 or lda < max(1, n)
    /// @throws IndexOutOfBoundsException if the matrix does not fit in `a`
    /// @see <a
    ///     href="https://github.com/Reference-LAPACK/lapack/blob/master/SRC/slansy.f">LAPACK</a>
    float slansy(Norm norm, Uplo uplo, int n, float[] a, int aOff, int lda);

    /// A norm of a triangular or trapezoidal m×n matrix.
    ///
    /// {@snippet :
    /// float[] a = {1, 0, 3, 4};                     // upper triangle [1 3; . 4]; a[1] is not read
    /// Lapack lapack = Lapack.current();
    /// float inf = lapack.slantr(Norm.INF, Uplo.UPPER, Diag.NON_UNIT, 2, 2, a, 0, 2);   // inf == 4
    /// }
    /// **Cost** m·n/2 operations.  **Error** at most (m + n)·ε relative.
    ///
    /// @param norm which norm
    /// @param uplo `UPPER`: entries on and above the diagonal; `LOWER`: on and below
    /// @param diag `UNIT`: the diagonal is one and not read
    /// @param m    rows of A, m ≥ 0
    /// @param n    columns of A, n ≥ 0
    /// @param a    the matrix
    /// @param aOff index of its element (0, 0)
    /// @param lda  distance between its columns, lda ≥ max(1, m)
    /// @return the norm; 0 if A has no elements
    /// @throws IllegalArgumentException  if m < 0, n < 0 or lda < max(1, m)
    /// @throws IndexOutOfBoundsException if the matrix does not fit in `a`
    /// @see <a
    ///     href="https://github.com/Reference-LAPACK/lapack/blob/master/SRC/slantr.f">LAPACK</a>
    float slantr(Norm norm, Uplo uplo, Diag diag, int m, int n, float[] a, int aOff, int lda);
}
