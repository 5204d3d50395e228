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

    /// The norm of a square band matrix.
    ///
    /// {@snippet :
    /// float[] ab = {0, 1, 4, 2, 2, 0};              // [1 2; 4 2], kl = ku = 1
    /// float norm = Lapack.current().slangb(Norm.ONE, 2, 1, 1, ab, 0, 3);    // norm == 5
    /// }
    /// **Cost** one pass over the stored elements. **Error** that of a sum of as many terms;
    /// nothing overflows or underflows on the way to ‖A‖F. NaN gives NaN.
    ///
    /// @param norm  which norm
    /// @param n     order of A, n ≥ 0
    /// @param kl    diagonals of A below the main one, kl ≥ 0
    /// @param ku    diagonals of A above the main one, ku ≥ 0
    /// @param ab    the matrix: element (i, j) at `ab[abOff + ku + i − j + j·ldab]`
    /// @param abOff index of its first element
    /// @param ldab  distance between its columns, ldab ≥ kl + ku + 1
    /// @return the norm; 0 for an empty matrix
    /// @throws IllegalArgumentException  if a dimension is negative or a leading dimension too
    ///     small
    /// @throws IndexOutOfBoundsException if an array is too short
    /// @see <a
    ///     href="https://github.com/Reference-LAPACK/lapack/blob/master/SRC/slangb.f">LAPACK</a>
    float slangb(Norm norm, int n, int kl, int ku, float[] ab, int abOff, int ldab);

    /// The norm of a symmetric band matrix, of which one triangle is stored.
    ///
    /// {@snippet :
    /// float[] ab = {4, 2, 3, 0};                    // [4 2; 2 3], the lower triangle, k = 1
    /// float norm = Lapack.current().slansb(Norm.INF, Uplo.LOWER, 2, 1, ab, 0, 2);           // norm == 6
    /// }
    /// **Cost** one pass over the stored elements. **Error** that of a sum of as many terms;
    /// nothing overflows or underflows on the way to ‖A‖F. NaN gives NaN.
    ///
    /// @param norm  which norm
    /// @param uplo  the stored triangle
    /// @param n     order of A, n ≥ 0
    /// @param k     diagonals of A beside the main one, k ≥ 0
    /// @param ab    the triangle, stored as for [FloatDefiniteBand#spbtrf]
    /// @param abOff index of its first element
    /// @param ldab  distance between its columns, ldab ≥ k + 1
    /// @return the norm; 0 for an empty matrix
    /// @throws IllegalArgumentException  if a dimension is negative or a leading dimension too
    ///     small
    /// @throws IndexOutOfBoundsException if an array is too short
    /// @see <a
    ///     href="https://github.com/Reference-LAPACK/lapack/blob/master/SRC/slansb.f">LAPACK</a>
    float slansb(Norm norm, Uplo uplo, int n, int k, float[] ab, int abOff, int ldab);

    /// The norm of a triangular band matrix; a unit diagonal is counted, not read.
    ///
    /// {@snippet :
    /// float[] ab = {4, 2, 3, 0};                    // [4 0; 2 3], k = 1
    /// float norm = Lapack.current().slantb(Norm.ONE, Uplo.LOWER, Diag.NON_UNIT, 2, 1, ab, 0, 2);    // norm == 6
    /// }
    /// **Cost** one pass over the stored elements. **Error** that of a sum of as many terms;
    /// nothing overflows or underflows on the way to ‖A‖F. NaN gives NaN.
    ///
    /// @param norm  which norm
    /// @param uplo  which triangle A is
    /// @param diag  `UNIT` if the diagonal is one of ones, which is then not read
    /// @param n     order of A, n ≥ 0
    /// @param k     diagonals of A beside the main one, k ≥ 0
    /// @param ab    the triangle, stored as for [FloatDefiniteBand#spbtrf]
    /// @param abOff index of its first element
    /// @param ldab  distance between its columns, ldab ≥ k + 1
    /// @return the norm; 0 for an empty matrix
    /// @throws IllegalArgumentException  if a dimension is negative or a leading dimension too
    ///     small
    /// @throws IndexOutOfBoundsException if an array is too short
    /// @see <a
    ///     href="https://github.com/Reference-LAPACK/lapack/blob/master/SRC/slantb.f">LAPACK</a>
    float slantb(Norm norm, Uplo uplo, Diag diag, int n, int k, float[] ab, int abOff, int ldab);

    /// The norm of a tridiagonal matrix.
    ///
    /// {@snippet :
    /// float[] dl = {4}, d = {1, 2}, du = {2};       // [1 2; 4 2]
    /// float norm = Lapack.current().slangt(Norm.INF, 2, dl, 0, d, 0, du, 0);        // norm == 6
    /// }
    /// **Cost** one pass over the stored elements. **Error** that of a sum of as many terms;
    /// nothing overflows or underflows on the way to ‖A‖F. NaN gives NaN.
    ///
    /// @param norm  which norm
    /// @param n     order of A, n ≥ 0
    /// @param dl    the n − 1 elements below the diagonal
    /// @param dlOff index of its first element
    /// @param d     the diagonal
    /// @param dOff  index of its first element
    /// @param du    the n − 1 elements above the diagonal
    /// @param duOff index of its first element
    /// @return the norm; 0 for an empty matrix
    /// @throws IllegalArgumentException  if a dimension is negative
    /// @throws IndexOutOfBoundsException if an array is too short
    /// @see <a
    ///     href="https://github.com/Reference-LAPACK/lapack/blob/master/SRC/slangt.f">LAPACK</a>
    float slangt(Norm norm, int n, float[] dl, int dlOff, float[] d, int dOff, float[] du,
            int duOff);

    /// The norm of a symmetric tridiagonal matrix.
    ///
    /// {@snippet :
    /// float[] d = {4, 3}, e = {2};                  // [4 2; 2 3]
    /// float norm = Lapack.current().slanst(Norm.ONE, 2, d, 0, e, 0);        // norm == 6
    /// }
    /// **Cost** one pass over the stored elements. **Error** that of a sum of as many terms;
    /// nothing overflows or underflows on the way to ‖A‖F. NaN gives NaN.
    ///
    /// @param norm which norm
    /// @param n    order of A, n ≥ 0
    /// @param d    the diagonal
    /// @param dOff index of its first element
    /// @param e    the n − 1 elements beside the diagonal
    /// @param eOff index of its first element
    /// @return the norm; 0 for an empty matrix
    /// @throws IllegalArgumentException  if a dimension is negative
    /// @throws IndexOutOfBoundsException if an array is too short
    /// @see <a
    ///     href="https://github.com/Reference-LAPACK/lapack/blob/master/SRC/slanst.f">LAPACK</a>
    float slanst(Norm norm, int n, float[] d, int dOff, float[] e, int eOff);

    /// The norm of an upper Hessenberg matrix.
    ///
    /// {@snippet :
    /// float[] a = {1, 4, 2, 2};                     // [1 2; 4 2]
    /// float norm = Lapack.current().slanhs(Norm.MAX, 2, a, 0, 2);           // norm == 4
    /// }
    /// **Cost** one pass over the stored elements. **Error** that of a sum of as many terms;
    /// nothing overflows or underflows on the way to ‖A‖F. NaN gives NaN.
    ///
    /// @param norm which norm
    /// @param n    order of A, n ≥ 0
    /// @param a    the matrix; what is below the first subdiagonal is not read
    /// @param aOff index of its element (0, 0)
    /// @param lda  distance between its columns, lda ≥ max(1, n)
    /// @return the norm; 0 for an empty matrix
    /// @throws IllegalArgumentException  if a dimension is negative or a leading dimension too
    ///     small
    /// @throws IndexOutOfBoundsException if an array is too short
    /// @see <a
    ///     href="https://github.com/Reference-LAPACK/lapack/blob/master/SRC/slanhs.f">LAPACK</a>
    float slanhs(Norm norm, int n, float[] a, int aOff, int lda);

    /// The norm of a symmetric matrix, of which one triangle is stored by packed columns.
    ///
    /// {@snippet :
    /// float[] ap = {4, 2, 3};                       // [4 2; 2 3]
    /// float norm = Lapack.current().slansp(Norm.INF, Uplo.LOWER, 2, ap, 0); // norm == 6
    /// }
    /// **Cost** one pass over the stored elements. **Error** that of a sum of as many terms;
    /// nothing overflows or underflows on the way to ‖A‖F. NaN gives NaN.
    ///
    /// @param norm  which norm
    /// @param uplo  the stored triangle
    /// @param n     order of A, n ≥ 0
    /// @param ap    the triangle, column after column without gaps
    /// @param apOff index of its first element
    /// @return the norm; 0 for an empty matrix
    /// @throws IllegalArgumentException  if a dimension is negative
    /// @see <a
    ///     href="https://github.com/Reference-LAPACK/lapack/blob/master/SRC/slansp.f">LAPACK</a>
    float slansp(Norm norm, Uplo uplo, int n, float[] ap, int apOff);

    /// The norm of a triangular matrix stored by packed columns; a unit diagonal is counted, not
    /// read.
    ///
    /// {@snippet :
    /// float[] ap = {4, 2, 3};                       // [4 0; 2 3]
    /// float norm = Lapack.current().slantp(Norm.ONE, Uplo.LOWER, Diag.NON_UNIT, 2, ap, 0);  // norm == 6
    /// }
    /// **Cost** one pass over the stored elements. **Error** that of a sum of as many terms;
    /// nothing overflows or underflows on the way to ‖A‖F. NaN gives NaN.
    ///
    /// @param norm  which norm
    /// @param uplo  which triangle A is
    /// @param diag  `UNIT` if the diagonal is one of ones, which is then not read
    /// @param n     order of A, n ≥ 0
    /// @param ap    the triangle, column after column without gaps
    /// @param apOff index of its first element
    /// @return the norm; 0 for an empty matrix
    /// @throws IllegalArgumentException  if a dimension is negative
    /// @see <a
    ///     href="https://github.com/Reference-LAPACK/lapack/blob/master/SRC/slantp.f">LAPACK</a>
    float slantp(Norm norm, Uplo uplo, Diag diag, int n, float[] ap, int apOff);
}
