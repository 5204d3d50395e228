package org.jonum.lapack;

import org.jonum.blas.Side;
import org.jonum.blas.Trans;
import org.jonum.blas.Uplo;

/// Eigenvalues and eigenvectors of symmetric matrices: reduction to tridiagonal form, tridiagonal
/// problems by QL and by divide and conquer, drivers. Band and packed storage: [DoubleCompactEigen].
///
/// Every iteration is bounded. A matrix with a NaN or an infinity gives NaN for all eigenvalues and
/// vectors, and info = n.
public interface DoubleSymmetricEigen {

    /// Reduce a symmetric matrix to tridiagonal form in place: Qᵀ·A·Q = T with Q orthogonal.
    ///
    /// Of A one triangle is read and written. On return d and e hold the diagonal of T and the
    /// entries beside it; the triangle, outside of its diagonal and the one next to it, and `tau`
    /// hold n − 1 reflections Hᵢ = I − τᵢ·v·vᵀ. `LOWER`: Q = H₀ ⋯ Hₙ₋₂ and v = (0, …, 0, 1, a(i+2, i),
    /// …, a(n−1, i)) with i + 1 zeros. `UPPER`: Q = Hₙ₋₂ ⋯ H₀ and v = (a(0, i+1), …, a(i−1, i+1),
    /// 1, 0, …, 0).
    ///
    /// {@snippet :
    /// double[] a = {2, 3, 4, 0, 1, 0, 0, 0, 1};            // lower triangle of [2 3 4; 3 1 0; 4 0 1]
    /// double[] d = new double[3], e = new double[2], tau = new double[2];
    /// Lapack.current().dsytrd(Uplo.LOWER, 3, a, 0, 3, d, 0, e, 0, tau, 0);
    /// // d == {2, 1, 1}; e == {-5, 0}; tau == {1.6, 0}
    /// }
    /// **Cost** 4·n³/3 flops, half of them in products of matrices.  **Error** T is that of A + E,
    /// ‖E‖ ≤ c·n·ε·‖A‖.
    ///
    /// @param uplo   the triangle of A that is used
    /// @param n      order of A, n ≥ 0
    /// @param a      holds A on entry, the reflections on return
    /// @param aOff   index of element (0, 0)
    /// @param lda    distance between columns, lda ≥ max(1, n)
    /// @param d      receives the n entries on the diagonal of T
    /// @param dOff   index of the first of them
    /// @param e      receives the n − 1 entries beside it
    /// @param eOff   index of the first of them
    /// @param tau    receives the n − 1 factors τ
    /// @param tauOff index of the first of them
    /// @throws IllegalArgumentException  if n < 0, lda < max(1, n), or outputs overlap
    /// @throws IndexOutOfBoundsException if an array is too short
    /// @see <a
    ///     href="https://github.com/Reference-LAPACK/lapack/blob/master/SRC/dsytrd.f">LAPACK</a>
    void dsytrd(Uplo uplo, int n, double[] a, int aOff, int lda, double[] d, int dOff, double[] e, int eOff,
            double[] tau, int tauOff);

    /// Form the Q of [#dsytrd] in place of its reflections.
    ///
    /// {@snippet :
    /// double[] a = {2, -5, 0.5, 0, 1, 0, 0, 0, 1}, tau = {1.6, 0};
    /// Lapack.current().dorgtr(Uplo.LOWER, 3, a, 0, 3, tau, 0);
    /// double x = a[4], y = a[5];                           // x == -0.6; y == -0.8
    /// }
    /// **Cost** 4·n³/3 flops.  **Error** ‖I − QᵀQ‖ ≤ c·n·ε.
    ///
    /// @param uplo   the triangle that holds the reflections
    /// @param n      order of Q, n ≥ 0
    /// @param a      holds the reflections on entry, Q on return
    /// @param aOff   index of element (0, 0)
    /// @param lda    distance between columns, lda ≥ max(1, n)
    /// @param tau    the n − 1 factors τ
    /// @param tauOff index of the first of them
    /// @throws IllegalArgumentException  if n < 0, lda < max(1, n), or tau overlaps A
    /// @throws IndexOutOfBoundsException if an array is too short
    /// @see <a
    ///     href="https://github.com/Reference-LAPACK/lapack/blob/master/SRC/dorgtr.f">LAPACK</a>
    void dorgtr(Uplo uplo, int n, double[] a, int aOff, int lda, double[] tau, int tauOff);

    /// Multiply by the Q of [#dsytrd]: C := op(Q)·C (`LEFT`) or C·op(Q) (`RIGHT`).
    ///
    /// C is m×n, Q of order m (`LEFT`) or n (`RIGHT`). Q is never formed.
    ///
    /// {@snippet :
    /// double[] a = {2, -5, 0.5, 0, 1, 0, 0, 0, 1}, tau = {1.6, 0}, c = {1, 3, 4};
    /// Lapack lapack = Lapack.current();
    /// lapack.dormtr(Side.LEFT, Uplo.LOWER, Trans.TRANS, 3, 1, a, 0, 3, tau, 0, c, 0, 3);
    /// double x = c[0], y = c[1];                           // x == 1; y == -5
    /// }
    /// **Cost** 2·m²·n flops for `LEFT`.  **Error** ‖result − op(Q)·C‖ ≤ c·m·ε·‖C‖.
    ///
    /// @param side   on which side Q stands
    /// @param uplo   the triangle that holds the reflections
    /// @param trans  op(Q) = Q or Qᵀ
    /// @param m      rows of C, m ≥ 0
    /// @param n      columns of C, n ≥ 0
    /// @param a      the reflections
    /// @param aOff   index of element (0, 0) of A
    /// @param lda    distance between columns of A, lda ≥ max(1, order of Q)
    /// @param tau    the factors τ, one fewer than the order of Q
    /// @param tauOff index of the first of them
    /// @param c      holds C on entry, the product on return
    /// @param cOff   index of element (0, 0) of C
    /// @param ldc    distance between columns of C, ldc ≥ max(1, m)
    /// @throws IllegalArgumentException  if a dimension is negative, a leading dimension too small,
    ///     or C overlaps an input
    /// @throws IndexOutOfBoundsException if an array is too short
    /// @see <a
    ///     href="https://github.com/Reference-LAPACK/lapack/blob/master/SRC/dormtr.f">LAPACK</a>
    void dormtr(Side side, Uplo uplo, Trans trans, int m, int n, double[] a, int aOff, int lda, double[] tau,
            int tauOff, double[] c, int cOff, int ldc);

    /// Eigenvalues of a symmetric tridiagonal matrix by QL without square roots.
    ///
    /// {@snippet :
    /// double[] d = {2, 2, 2}, e = {1, 1};
    /// int info = Lapack.current().dsterf(3, d, 0, e, 0);
    /// // info == 0; d == {0.585786437626905, 2, 3.414213562373095}
    /// }
    /// **Cost** about 10·n² operations.  **Error** at most c·n·ε·‖T‖ each; small eigenvalues of a
    /// matrix that is graded along its diagonal are right relative to themselves.
    ///
    /// @param n    order of T, n ≥ 0
    /// @param d    holds the diagonal on entry, the eigenvalues in ascending order on return
    /// @param dOff index of its first entry
    /// @param e    holds the n − 1 entries beside it; overwritten
    /// @param eOff index of the first of them
    /// @return 0 on success; else how many entries of e did not become negligible; n if T has a NaN
    ///     or an infinity
    /// @throws IllegalArgumentException  if n < 0, or d and e overlap
    /// @throws IndexOutOfBoundsException if an array is too short
    /// @see <a
    ///     href="https://github.com/Reference-LAPACK/lapack/blob/master/SRC/dsterf.f">LAPACK</a>
    int dsterf(int n, double[] d, int dOff, double[] e, int eOff);

    /// Eigenvalues and eigenvectors of a symmetric tridiagonal matrix by implicit QL or QR.
    ///
    /// With `VECTORS`, Z holds an orthogonal matrix, and Z·(eigenvectors of T) replaces it: with the
    /// Q of [#dsytrd], the eigenvectors of A.
    ///
    /// {@snippet :
    /// double[] d = {1, 1}, e = {2}, z = new double[4];     // [1 2; 2 1]
    /// int info = Lapack.current().dsteqr(Compz.INITIALIZE, 2, d, 0, e, 0, z, 0, 2);
    /// // info == 0; d == {-1, 3}
    /// }
    /// **Cost** about 6·n³ flops with vectors.  **Error** as [#dsterf]; ‖T·Z − Z·Λ‖ and ‖I − ZᵀZ‖
    /// ≤ c·n·ε, relative to ‖T‖ and 1.
    ///
    /// @param compz `NONE`: eigenvalues only; `INITIALIZE`: and eigenvectors of T; `VECTORS`: and Z
    ///     times them
    /// @param n     order of T, n ≥ 0
    /// @param d     holds the diagonal on entry, the eigenvalues in ascending order on return
    /// @param dOff  index of its first entry
    /// @param e     holds the n − 1 entries beside it; overwritten
    /// @param eOff  index of the first of them
    /// @param z     the n×n matrix of eigenvectors, column i that of `d[i]`; not referenced with `NONE`
    /// @param zOff  index of its element (0, 0)
    /// @param ldz   distance between its columns, ldz ≥ 1, with vectors ≥ max(1, n)
    /// @return 0 on success; else how many entries of e did not become negligible; n if T has a NaN
    ///     or an infinity
    /// @throws IllegalArgumentException  if n < 0, ldz is too small, or operands overlap
    /// @throws IndexOutOfBoundsException if an array is too short
    /// @see <a
    ///     href="https://github.com/Reference-LAPACK/lapack/blob/master/SRC/dsteqr.f">LAPACK</a>
    int dsteqr(Compz compz, int n, double[] d, int dOff, double[] e, int eOff, double[] z, int zOff, int ldz);

    /// Eigenvalues and eigenvectors of a symmetric tridiagonal matrix by divide and conquer.
    ///
    /// The arguments are those of [#dsteqr]; with vectors it is several times as fast. Small
    /// matrices go to that routine.
    ///
    /// {@snippet :
    /// double[] d = {1, 1}, e = {2}, z = new double[4];     // [1 2; 2 1]
    /// int info = Lapack.current().dstedc(Compz.INITIALIZE, 2, d, 0, e, 0, z, 0, 2);
    /// // info == 0; d == {-1, 3}
    /// }
    /// **Cost** at most 4·n³/3 flops with vectors, nearly all in products of matrices, mostly far
    /// fewer; working space for 2·n² numbers.  **Error** as [#dsteqr], except that eigenvalues are
    /// right relative to ‖T‖ only.
    ///
    /// @param compz `NONE`: eigenvalues only; `INITIALIZE`: and eigenvectors of T; `VECTORS`: and Z
    ///     times them
    /// @param n     order of T, n ≥ 0
    /// @param d     holds the diagonal on entry, the eigenvalues in ascending order on return
    /// @param dOff  index of its first entry
    /// @param e     holds the n − 1 entries beside it; overwritten
    /// @param eOff  index of the first of them
    /// @param z     the n×n matrix of eigenvectors, column i that of `d[i]`; not referenced with `NONE`
    /// @param zOff  index of its element (0, 0)
    /// @param ldz   distance between its columns, ldz ≥ 1, with vectors ≥ max(1, n)
    /// @return 0 on success; k > 0 if the eigenvalues of a block that ends with row k were not
    ///     found; n if T has a NaN or an infinity
    /// @throws IllegalArgumentException  if n < 0, ldz is too small, or operands overlap
    /// @throws IndexOutOfBoundsException if an array is too short
    /// @see <a
    ///     href="https://github.com/Reference-LAPACK/lapack/blob/master/SRC/dstedc.f">LAPACK</a>
    int dstedc(Compz compz, int n, double[] d, int dOff, double[] e, int eOff, double[] z, int zOff, int ldz);

    /// Eigenvalues and eigenvectors of a symmetric tridiagonal matrix by QL: [#dsteqr] with fewer
    /// choices.
    ///
    /// {@snippet :
    /// double[] d = {1, 1}, e = {2}, z = new double[4];     // [1 2; 2 1]
    /// int info = Lapack.current().dstev(Job.VECTORS, 2, d, 0, e, 0, z, 0, 2);
    /// // info == 0; d == {-1, 3}
    /// }
    /// **Cost** and **Error** as [#dsteqr], or [#dsterf] without vectors.
    ///
    /// @param jobz whether eigenvectors are wanted
    /// @param n    order of T, n ≥ 0
    /// @param d    holds the diagonal on entry, the eigenvalues in ascending order on return
    /// @param dOff index of its first entry
    /// @param e    holds the n − 1 entries beside it; overwritten
    /// @param eOff index of the first of them
    /// @param z    receives the n×n matrix of eigenvectors; not referenced with `NONE`
    /// @param zOff index of its element (0, 0)
    /// @param ldz  distance between its columns, ldz ≥ 1, with vectors ≥ max(1, n)
    /// @return what [#dsteqr] or [#dsterf] returned
    /// @throws IllegalArgumentException  if n < 0, ldz is too small, or operands overlap
    /// @throws IndexOutOfBoundsException if an array is too short
    /// @see <a
    ///     href="https://github.com/Reference-LAPACK/lapack/blob/master/SRC/dstev.f">LAPACK</a>
    int dstev(Job jobz, int n, double[] d, int dOff, double[] e, int eOff, double[] z, int zOff, int ldz);

    /// Eigenvalues and eigenvectors of a symmetric tridiagonal matrix by divide and conquer:
    /// [#dstedc] with fewer choices.
    ///
    /// {@snippet :
    /// double[] d = {1, 1}, e = {2}, z = new double[4];     // [1 2; 2 1]
    /// int info = Lapack.current().dstevd(Job.VECTORS, 2, d, 0, e, 0, z, 0, 2);
    /// // info == 0; d == {-1, 3}
    /// }
    /// **Cost** and **Error** as [#dstedc], or [#dsterf] without vectors.
    ///
    /// @param jobz whether eigenvectors are wanted
    /// @param n    order of T, n ≥ 0
    /// @param d    holds the diagonal on entry, the eigenvalues in ascending order on return
    /// @param dOff index of its first entry
    /// @param e    holds the n − 1 entries beside it; overwritten
    /// @param eOff index of the first of them
    /// @param z    receives the n×n matrix of eigenvectors; not referenced with `NONE`
    /// @param zOff index of its element (0, 0)
    /// @param ldz  distance between its columns, ldz ≥ 1, with vectors ≥ max(1, n)
    /// @return what [#dstedc] or [#dsterf] returned
    /// @throws IllegalArgumentException  if n < 0, ldz is too small, or operands overlap
    /// @throws IndexOutOfBoundsException if an array is too short
    /// @see <a
    ///     href="https://github.com/Reference-LAPACK/lapack/blob/master/SRC/dstevd.f">LAPACK</a>
    int dstevd(Job jobz, int n, double[] d, int dOff, double[] e, int eOff, double[] z, int zOff, int ldz);

    /// Eigenvalues and eigenvectors of a symmetric matrix by QL.
    ///
    /// Of A one triangle is read. With `VECTORS` all of A is overwritten by the eigenvectors, column
    /// i that of `w[i]`; with `NONE` the triangle is overwritten, and the other one left alone.
    ///
    /// {@snippet :
    /// double[] a = {1, 2, 0, 1}, w = new double[2];        // lower triangle of [1 2; 2 1]
    /// int info = Lapack.current().dsyev(Job.VECTORS, Uplo.LOWER, 2, a, 0, 2, w, 0);
    /// // info == 0; w == {-1, 3}
    /// }
    /// **Cost** 4·n³/3 flops for eigenvalues, about 9·n³ with vectors: [#dsyevd] is faster.
    /// **Error** at most c·n·ε·‖A‖ for each eigenvalue; ‖A·Z − Z·Λ‖ ≤ c·n·ε·‖A‖, ‖I − ZᵀZ‖ ≤ c·n·ε
    /// (Golub & Van Loan 2013, §8.3).
    ///
    /// @param jobz whether eigenvectors are wanted
    /// @param uplo the triangle of A that is read
    /// @param n    order of A, n ≥ 0
    /// @param a    holds A on entry; with `VECTORS` the eigenvectors on return
    /// @param aOff index of element (0, 0)
    /// @param lda  distance between columns, lda ≥ max(1, n)
    /// @param w    receives the n eigenvalues in ascending order
    /// @param wOff index of the first of them
    /// @return 0 on success; what [#dsteqr] or [#dsterf] returned; n if A has a NaN or an infinity
    /// @throws IllegalArgumentException  if n < 0, lda < max(1, n), or w overlaps A
    /// @throws IndexOutOfBoundsException if an array is too short
    /// @see <a href="https://github.com/Reference-LAPACK/lapack/blob/master/SRC/dsyev.f">LAPACK</a>
    int dsyev(Job jobz, Uplo uplo, int n, double[] a, int aOff, int lda, double[] w, int wOff);

    /// Eigenvalues and eigenvectors of a symmetric matrix by divide and conquer.
    ///
    /// The arguments are those of [#dsyev].
    ///
    /// {@snippet :
    /// double[] a = {1, 2, 0, 1}, w = new double[2];        // lower triangle of [1 2; 2 1]
    /// int info = Lapack.current().dsyevd(Job.VECTORS, Uplo.LOWER, 2, a, 0, 2, w, 0);
    /// // info == 0; w == {-1, 3}
    /// }
    /// **Cost** 4·n³/3 flops for eigenvalues, at most 14·n³/3 with vectors; working space for 3·n²
    /// numbers then.  **Error** as [#dsyev].
    ///
    /// @param jobz whether eigenvectors are wanted
    /// @param uplo the triangle of A that is read
    /// @param n    order of A, n ≥ 0
    /// @param a    holds A on entry; with `VECTORS` the eigenvectors on return
    /// @param aOff index of element (0, 0)
    /// @param lda  distance between columns, lda ≥ max(1, n)
    /// @param w    receives the n eigenvalues in ascending order
    /// @param wOff index of the first of them
    /// @return 0 on success; what [#dstedc] or [#dsterf] returned; n if A has a NaN or an infinity
    /// @throws IllegalArgumentException  if n < 0, lda < max(1, n), or w overlaps A
    /// @throws IndexOutOfBoundsException if an array is too short
    /// @see <a
    ///     href="https://github.com/Reference-LAPACK/lapack/blob/master/SRC/dsyevd.f">LAPACK</a>
    int dsyevd(Job jobz, Uplo uplo, int n, double[] a, int aOff, int lda, double[] w, int wOff);
}
