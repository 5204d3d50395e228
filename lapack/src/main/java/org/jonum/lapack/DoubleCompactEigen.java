package org.jonum.lapack;

import org.jonum.blas.Side;
import org.jonum.blas.Trans;
import org.jonum.blas.Uplo;

/// Eigenvalues and eigenvectors of symmetric matrices in band and in packed storage.
///
/// Every iteration is bounded. A matrix with a NaN or an infinity gives NaN for all eigenvalues and
/// vectors, and info = n.
public interface DoubleCompactEigen {

    /// Reduce a symmetric band matrix to tridiagonal form: Qᵀ·A·Q = T with Q orthogonal.
    ///
    /// {@snippet :
    /// double[] ab = {2, 3, 4, 1, 0, 0, 1, 0, 0};           // lower band of [2 3 4; 3 1 0; 4 0 1]
    /// double[] d = new double[3], e = new double[2], q = new double[9];
    /// Lapack.current().dsbtrd(Compz.INITIALIZE, Uplo.LOWER, 3, 2, ab, 0, 3, d, 0, e, 0, q, 0, 3);
    /// // d == {2, 1, 1}; e == {5, 0}
    /// }
    /// **Cost** 6·n²·kd flops, 3·n³·(kd − 1)/kd more for Q.  **Error** T is that of A + E, ‖E‖ ≤
    /// c·n·ε·‖A‖.
    ///
    /// @param vect  `NONE`: T only; `INITIALIZE`: Q too; `VECTORS`: q, on entry any matrix, is
    ///     multiplied by Q from the right
    /// @param uplo  the triangle of A that is stored
    /// @param n     order of A, n ≥ 0
    /// @param kd    diagonals beside the main one, kd ≥ 0
    /// @param ab    the band: LOWER, entry (i, j) at `ab[abOff + i − j + j*ldab]`; UPPER, at
    ///     `ab[abOff + kd + i − j + j*ldab]`; overwritten
    /// @param abOff index of its first element
    /// @param ldab  distance between columns, ldab ≥ kd + 1
    /// @param d     receives the n entries on the diagonal of T
    /// @param dOff  index of the first of them
    /// @param e     receives the n − 1 entries beside it
    /// @param eOff  index of the first of them
    /// @param q     the n×n matrix Q; not referenced with `NONE`
    /// @param qOff  index of its element (0, 0)
    /// @param ldq   distance between its columns, ldq ≥ 1, with Q ≥ max(1, n)
    /// @throws IllegalArgumentException  if a dimension is out of range, a leading dimension too
    ///     small, or outputs overlap other operands
    /// @throws IndexOutOfBoundsException if an array is too short
    /// @see <a
    ///     href="https://github.com/Reference-LAPACK/lapack/blob/master/SRC/dsbtrd.f">LAPACK</a>
    void dsbtrd(Compz vect, Uplo uplo, int n, int kd, double[] ab, int abOff, int ldab, double[] d, int dOff,
            double[] e, int eOff, double[] q, int qOff, int ldq);

    /// Eigenvalues and eigenvectors of a symmetric band matrix by QL.
    ///
    /// {@snippet :
    /// double[] ab = {1, 2, 1, 0}, w = new double[2], z = new double[4];  // lower band of [1 2; 2 1]
    /// int info = Lapack.current().dsbev(Job.VECTORS, Uplo.LOWER, 2, 1, ab, 0, 2, w, 0, z, 0, 2);
    /// // info == 0; w == {-1, 3}
    /// }
    /// **Cost** that of [#dsbtrd] and of [DoubleSymmetricEigen#dsteqr].  **Error** as
    /// [DoubleSymmetricEigen#dsyev].
    ///
    /// @param jobz  whether eigenvectors are wanted
    /// @param uplo  the triangle of A that is stored
    /// @param n     order of A, n ≥ 0
    /// @param kd    diagonals beside the main one, kd ≥ 0
    /// @param ab    the band: LOWER, entry (i, j) at `ab[abOff + i − j + j*ldab]`; UPPER, at
    ///     `ab[abOff + kd + i − j + j*ldab]`; overwritten
    /// @param abOff index of its first element
    /// @param ldab  distance between columns, ldab ≥ kd + 1
    /// @param w     receives the n eigenvalues in ascending order
    /// @param wOff  index of the first of them
    /// @param z     receives the n×n matrix of eigenvectors; not referenced with `NONE`
    /// @param zOff  index of its element (0, 0)
    /// @param ldz   distance between its columns, ldz ≥ 1, with vectors ≥ max(1, n)
    /// @return 0 on success; what [DoubleSymmetricEigen#dsteqr] returned; n if A has a NaN or an
    ///     infinity
    /// @throws IllegalArgumentException  if a dimension is out of range, a leading dimension too
    ///     small, or outputs overlap other operands
    /// @throws IndexOutOfBoundsException if an array is too short
    /// @see <a
    ///     href="https://github.com/Reference-LAPACK/lapack/blob/master/SRC/dsbev.f">LAPACK</a>
    int dsbev(Job jobz, Uplo uplo, int n, int kd, double[] ab, int abOff, int ldab, double[] w, int wOff, double[] z,
            int zOff, int ldz);

    /// Eigenvalues and eigenvectors of a symmetric band matrix by divide and conquer.
    ///
    /// {@snippet :
    /// double[] ab = {1, 2, 1, 0}, w = new double[2], z = new double[4];  // lower band of [1 2; 2 1]
    /// int info = Lapack.current().dsbevd(Job.VECTORS, Uplo.LOWER, 2, 1, ab, 0, 2, w, 0, z, 0, 2);
    /// // info == 0; w == {-1, 3}
    /// }
    /// **Cost** that of [#dsbtrd] and of [DoubleSymmetricEigen#dstedc].  **Error** as
    /// [DoubleSymmetricEigen#dsyevd].
    ///
    /// @param jobz  whether eigenvectors are wanted
    /// @param uplo  the triangle of A that is stored
    /// @param n     order of A, n ≥ 0
    /// @param kd    diagonals beside the main one, kd ≥ 0
    /// @param ab    the band: LOWER, entry (i, j) at `ab[abOff + i − j + j*ldab]`; UPPER, at
    ///     `ab[abOff + kd + i − j + j*ldab]`; overwritten
    /// @param abOff index of its first element
    /// @param ldab  distance between columns, ldab ≥ kd + 1
    /// @param w     receives the n eigenvalues in ascending order
    /// @param wOff  index of the first of them
    /// @param z     receives the n×n matrix of eigenvectors; not referenced with `NONE`
    /// @param zOff  index of its element (0, 0)
    /// @param ldz   distance between its columns, ldz ≥ 1, with vectors ≥ max(1, n)
    /// @return 0 on success; what [DoubleSymmetricEigen#dstedc] returned; n if A has a NaN or an
    ///     infinity
    /// @throws IllegalArgumentException  if a dimension is out of range, a leading dimension too
    ///     small, or outputs overlap other operands
    /// @throws IndexOutOfBoundsException if an array is too short
    /// @see <a
    ///     href="https://github.com/Reference-LAPACK/lapack/blob/master/SRC/dsbevd.f">LAPACK</a>
    int dsbevd(Job jobz, Uplo uplo, int n, int kd, double[] ab, int abOff, int ldab, double[] w, int wOff, double[] z,
            int zOff, int ldz);

    /// Reduce a symmetric matrix in packed storage to tridiagonal form: [DoubleSymmetricEigen#dsytrd],
    /// the triangle packed.
    ///
    /// {@snippet :
    /// double[] ap = {2, 3, 4, 1, 0, 1};                    // lower triangle of [2 3 4; 3 1 0; 4 0 1]
    /// double[] d = new double[3], e = new double[2], tau = new double[2];
    /// Lapack.current().dsptrd(Uplo.LOWER, 3, ap, 0, d, 0, e, 0, tau, 0);
    /// // d == {2, 1, 1}; e == {-5, 0}; tau == {1.6, 0}
    /// }
    /// **Cost** 4·n³/3 flops, and working space for n² numbers.  **Error** as
    /// [DoubleSymmetricEigen#dsytrd].
    ///
    /// @param uplo   the triangle of A that is stored
    /// @param n      order of A, n ≥ 0
    /// @param ap     the triangle, column after column; the reflections on return
    /// @param apOff  index of its first element
    /// @param d      receives the n entries on the diagonal of T
    /// @param dOff   index of the first of them
    /// @param e      receives the n − 1 entries beside it
    /// @param eOff   index of the first of them
    /// @param tau    receives the n − 1 factors τ
    /// @param tauOff index of the first of them
    /// @throws IllegalArgumentException  if a dimension is out of range, a leading dimension too
    ///     small, or outputs overlap other operands
    /// @throws IndexOutOfBoundsException if an array is too short
    /// @see <a
    ///     href="https://github.com/Reference-LAPACK/lapack/blob/master/SRC/dsptrd.f">LAPACK</a>
    void dsptrd(Uplo uplo, int n, double[] ap, int apOff, double[] d, int dOff, double[] e, int eOff, double[] tau,
            int tauOff);

    /// Form the Q of [#dsptrd].
    ///
    /// {@snippet :
    /// double[] ap = {2, -5, 0.5, 1, 0, 1}, tau = {1.6, 0}, q = new double[9];
    /// Lapack.current().dopgtr(Uplo.LOWER, 3, ap, 0, tau, 0, q, 0, 3);
    /// double x = q[4], y = q[5];                           // x == -0.6; y == -0.8
    /// }
    /// **Cost** 4·n³/3 flops.  **Error** ‖I − QᵀQ‖ ≤ c·n·ε.
    ///
    /// @param uplo   the triangle that holds the reflections
    /// @param n      order of Q, n ≥ 0
    /// @param ap     the triangle, column after column
    /// @param apOff  index of its first element
    /// @param tau    the n − 1 factors τ
    /// @param tauOff index of the first of them
    /// @param q      receives the n×n matrix Q
    /// @param qOff   index of its element (0, 0)
    /// @param ldq    distance between its columns, ldq ≥ max(1, n)
    /// @throws IllegalArgumentException  if a dimension is out of range, a leading dimension too
    ///     small, or outputs overlap other operands
    /// @throws IndexOutOfBoundsException if an array is too short
    /// @see <a
    ///     href="https://github.com/Reference-LAPACK/lapack/blob/master/SRC/dopgtr.f">LAPACK</a>
    void dopgtr(Uplo uplo, int n, double[] ap, int apOff, double[] tau, int tauOff, double[] q, int qOff, int ldq);

    /// Multiply by the Q of [#dsptrd]: C := op(Q)·C (`LEFT`) or C·op(Q) (`RIGHT`).
    ///
    /// {@snippet :
    /// double[] ap = {2, -5, 0.5, 1, 0, 1}, tau = {1.6, 0}, c = {1, 3, 4};
    /// Lapack lapack = Lapack.current();
    /// lapack.dopmtr(Side.LEFT, Uplo.LOWER, Trans.TRANS, 3, 1, ap, 0, tau, 0, c, 0, 3);
    /// double x = c[0], y = c[1];                           // x == 1; y == -5
    /// }
    /// **Cost** 2·m²·n flops for `LEFT`, and working space for m² numbers.  **Error** ‖result −
    /// op(Q)·C‖ ≤ c·m·ε·‖C‖.
    ///
    /// @param side   on which side Q stands
    /// @param uplo   the triangle that holds the reflections
    /// @param trans  op(Q) = Q or Qᵀ
    /// @param m      rows of C, m ≥ 0
    /// @param n      columns of C, n ≥ 0
    /// @param ap     the triangle, column after column
    /// @param apOff  index of its first element
    /// @param tau    the factors τ, one fewer than the order of Q
    /// @param tauOff index of the first of them
    /// @param c      holds C on entry, the product on return
    /// @param cOff   index of element (0, 0) of C
    /// @param ldc    distance between columns of C, ldc ≥ max(1, m)
    /// @throws IllegalArgumentException  if a dimension is out of range, a leading dimension too
    ///     small, or outputs overlap other operands
    /// @throws IndexOutOfBoundsException if an array is too short
    /// @see <a
    ///     href="https://github.com/Reference-LAPACK/lapack/blob/master/SRC/dopmtr.f">LAPACK</a>
    void dopmtr(Side side, Uplo uplo, Trans trans, int m, int n, double[] ap, int apOff, double[] tau, int tauOff,
            double[] c, int cOff, int ldc);

    /// Eigenvalues and eigenvectors of a symmetric matrix in packed storage by QL:
    /// [DoubleSymmetricEigen#dsyev] on a copy.
    ///
    /// {@snippet :
    /// double[] ap = {1, 2, 1}, w = new double[2], z = new double[4];     // lower triangle of [1 2; 2 1]
    /// int info = Lapack.current().dspev(Job.VECTORS, Uplo.LOWER, 2, ap, 0, w, 0, z, 0, 2);
    /// // info == 0; w == {-1, 3}
    /// }
    /// **Cost** and **Error** as [DoubleSymmetricEigen#dsyev].
    ///
    /// @param jobz  whether eigenvectors are wanted
    /// @param uplo  the triangle of A that is stored
    /// @param n     order of A, n ≥ 0
    /// @param ap    the triangle, column after column; not changed
    /// @param apOff index of its first element
    /// @param w     receives the n eigenvalues in ascending order
    /// @param wOff  index of the first of them
    /// @param z     receives the n×n matrix of eigenvectors; not referenced with `NONE`
    /// @param zOff  index of its element (0, 0)
    /// @param ldz   distance between its columns, ldz ≥ 1, with vectors ≥ max(1, n)
    /// @return what [DoubleSymmetricEigen#dsyev] returns
    /// @throws IllegalArgumentException  if a dimension is out of range, a leading dimension too
    ///     small, or outputs overlap other operands
    /// @throws IndexOutOfBoundsException if an array is too short
    /// @see <a
    ///     href="https://github.com/Reference-LAPACK/lapack/blob/master/SRC/dspev.f">LAPACK</a>
    int dspev(Job jobz, Uplo uplo, int n, double[] ap, int apOff, double[] w, int wOff, double[] z, int zOff, int ldz);

    /// Eigenvalues and eigenvectors of a symmetric matrix in packed storage by divide and conquer:
    /// [DoubleSymmetricEigen#dsyevd] on a copy.
    ///
    /// {@snippet :
    /// double[] ap = {1, 2, 1}, w = new double[2], z = new double[4];     // lower triangle of [1 2; 2 1]
    /// int info = Lapack.current().dspevd(Job.VECTORS, Uplo.LOWER, 2, ap, 0, w, 0, z, 0, 2);
    /// // info == 0; w == {-1, 3}
    /// }
    /// **Cost** and **Error** as [DoubleSymmetricEigen#dsyevd].
    ///
    /// @param jobz  whether eigenvectors are wanted
    /// @param uplo  the triangle of A that is stored
    /// @param n     order of A, n ≥ 0
    /// @param ap    the triangle, column after column; not changed
    /// @param apOff index of its first element
    /// @param w     receives the n eigenvalues in ascending order
    /// @param wOff  index of the first of them
    /// @param z     receives the n×n matrix of eigenvectors; not referenced with `NONE`
    /// @param zOff  index of its element (0, 0)
    /// @param ldz   distance between its columns, ldz ≥ 1, with vectors ≥ max(1, n)
    /// @return what [DoubleSymmetricEigen#dsyevd] returns
    /// @throws IllegalArgumentException  if a dimension is out of range, a leading dimension too
    ///     small, or outputs overlap other operands
    /// @throws IndexOutOfBoundsException if an array is too short
    /// @see <a
    ///     href="https://github.com/Reference-LAPACK/lapack/blob/master/SRC/dspevd.f">LAPACK</a>
    int dspevd(Job jobz, Uplo uplo, int n, double[] ap, int apOff, double[] w, int wOff, double[] z, int zOff, int ldz);

    /// Some eigenvalues and eigenvectors of a symmetric matrix in packed storage: [DoubleEigenSubset#dsyevx] on
    /// a copy.
    ///
    /// {@snippet :
    /// double[] ap = {1, 2, 1}, w = new double[2], z = new double[2];     // lower triangle of [1 2; 2 1]
    /// int[] ifail = new int[1];
    /// Selected found = Lapack.current().dspevx(Job.VECTORS, Range.INDICES, Uplo.LOWER, 2, ap, 0, 0, 0, 1, 2, 0,
    ///         w, 0, z, 0, 2, ifail, 0);
    /// // found.m() == 1; w[0] == 3; Math.abs(z[0]) == 0.70710678118654752
    /// }
    /// **Cost** and **Error** as [DoubleEigenSubset#dsyevx]; working space for n² numbers.
    ///
    /// @param jobz     whether vectors are wanted
    /// @param range    which eigenvalues
    /// @param uplo     the triangle of A that is stored
    /// @param n        order of A, n ≥ 0
    /// @param ap       the triangle, column after column; not changed
    /// @param apOff    index of its first element
    /// @param vl       for `VALUES`: the lower end, excluded
    /// @param vu       for `VALUES`: the upper end, included, vu > vl
    /// @param il       for `INDICES`: the first, 0 ≤ il < max(1, n)
    /// @param iu       for `INDICES`: one past the last, il < iu ≤ n, or 0 if n = 0
    /// @param abstol   width of an interval that is narrow enough, see [DoubleEigenSubset#dstebz]
    /// @param w        receives the m eigenvalues, ascending; length n, or iu − il for `INDICES`
    /// @param wOff     index of the first of them
    /// @param z        receives the n×m vectors; not referenced for `NONE`
    /// @param zOff     index of element (0, 0)
    /// @param ldz      distance between columns, ldz ≥ max(1, n), for `NONE` ≥ 1
    /// @param ifail    receives the numbers, from 1, of vectors that did not converge, then zeros; not
    ///     referenced for `NONE`
    /// @param ifailOff index of the first of them
    /// @return info, how many vectors did not converge, n if A is not finite; m
    /// @throws IllegalArgumentException  if an argument is out of range, or an output overlaps another array
    /// @throws IndexOutOfBoundsException if an array is too short
    /// @see <a
    ///     href="https://github.com/Reference-LAPACK/lapack/blob/master/SRC/dspevx.f">LAPACK</a>
    Selected dspevx(Job jobz, Range range, Uplo uplo, int n, double[] ap, int apOff, double vl, double vu, int il,
            int iu, double abstol, double[] w, int wOff, double[] z, int zOff, int ldz, int[] ifail, int ifailOff);
}
