// Generated from DoubleBandPencil.java by build/Float32.java. Do not edit.
package org.jonum.lapack;

import org.jonum.blas.Uplo;

/// The problem A·x = λ·B·x for band matrices, A symmetric, B positive definite.
///
/// The bands are stored as in [FloatBand]; only the triangles `uplo` are referenced. B must not have more diagonals than A.
public interface FloatBandPencil {

    /// Split Cholesky factorization B = SᵀS of a positive definite band matrix.
    ///
    /// ```
    ///         [U  0]      U: order (n + kd)/2, upper triangular
    ///     S = [M  L]      L: lower triangular
    /// ```
    /// S has the band of B: s(i, j) lies where b(i, j) did or, in the other triangle, b(j, i).
    ///
    /// {@snippet :
    /// float[] ab = {5, 2, 4, 0};                             // [5 2; 2 4] = SᵀS with S = [2 0; 1 2]
    /// int info = Lapack.current().spbstf(Uplo.LOWER, 2, 1, ab, 0, 2);
    /// // info == 0; ab == {2, 1, 2, 0}
    /// }
    /// **Cost** n·kd² flops.  **Error** |SᵀS − B| ≤ c·kd·ε·|Sᵀ|·|S|.
    ///
    /// @param uplo  the stored triangle of B
    /// @param n     order of B, n ≥ 0
    /// @param kd    diagonals beside the main one, kd ≥ 0
    /// @param ab    holds the band of B on entry, S on return
    /// @param abOff index of its first element
    /// @param ldab  distance between its columns, ldab ≥ kd + 1
    /// @return 0; k > 0 if B is not positive definite, and it shows at the pivot of row k
    /// @throws IllegalArgumentException  if an argument is out of range, or an output overlaps another array
    /// @throws IndexOutOfBoundsException if an array is too short
    /// @see <a href="https://github.com/Reference-LAPACK/lapack/blob/master/SRC/spbstf.f">LAPACK</a>
    int spbstf(Uplo uplo, int n, int kd, float[] ab, int abOff, int ldab);

    /// Reduce to a standard problem C·y = λ·y with C = XᵀAX, which has the band of A.
    ///
    /// X = S⁻¹·Q with the factor S of [#spbstf] and an orthogonal Q; eigenvectors are X·y.
    ///
    /// {@snippet :
    /// float[] ab = {4, 2, 5, 0}, bb = {2, 1}, x = new float[4];          // B = diag(4, 1)
    /// Lapack.current().ssbgst(Job.VECTORS, Uplo.LOWER, 2, 1, 0, ab, 0, 2, bb, 0, 1, x, 0, 2);
    /// // ab == {1, 1, 5, 0}; x == {0.5, 0, 0, 1}
    /// }
    /// **Cost** of the order n²·(ka + kb) flops, 2·n³·(1 + kb/ka) more for X, in an own array of about
    /// 4·n·(ka + kb) elements.  **Error** of the order ε·‖A‖·‖B⁻¹‖.
    ///
    /// @param vect  whether X is wanted
    /// @param uplo  the stored triangle of A and B
    /// @param n     order of A and B, n ≥ 0
    /// @param ka    diagonals of A beside the main one, ka ≥ 0
    /// @param kb    diagonals of B beside the main one, 0 ≤ kb ≤ ka
    /// @param ab    holds the band of A on entry, kd = ka as for [FloatDefiniteBand#spbtrf]; that of C on return
    /// @param abOff index of its first element
    /// @param ldab  distance between its columns, ldab ≥ ka + 1
    /// @param bb    the factor S
    /// @param bbOff index of its first element
    /// @param ldbb  distance between its columns, ldbb ≥ kb + 1
    /// @param x     receives X (n×n); not referenced for `NONE`
    /// @param xOff  index of element (0, 0)
    /// @param ldx   distance between columns, ldx ≥ max(1, n), for `NONE` ≥ 1
    /// @throws IllegalArgumentException  if an argument is out of range, or an output overlaps another array
    /// @throws IndexOutOfBoundsException if an array is too short
    /// @see <a href="https://github.com/Reference-LAPACK/lapack/blob/master/SRC/ssbgst.f">LAPACK</a>
    void ssbgst(Job vect, Uplo uplo, int n, int ka, int kb, float[] ab, int abOff, int ldab, float[] bb, int bbOff,
            int ldbb, float[] x, int xOff, int ldx);

    /// All eigenvalues, and vectors if wanted, by the QL method.
    ///
    /// {@snippet :
    /// float[] ab = {4, 2, 7, 0}, bb = {4, 1}, w = new float[2];          // A − λ·B: λ = (8 ± √20)/2
    /// int info = Lapack.current().ssbgv(Job.NONE, Uplo.LOWER, 2, 1, 0, ab, 0, 2, bb, 0, 1, w, 0, new float[0], 0, 1);
    /// // info == 0; w == {0.83772233983162067, 7.1622776601683793}
    /// }
    /// **Cost** as [#ssbgst] and [FloatCompactEigen#ssbev].  **Error** of an eigenvalue ε·‖A‖·‖B⁻¹‖.
    ///
    /// @param jobz  whether vectors are wanted
    /// @param uplo  the stored triangle of A and B
    /// @param n     order of A and B, n ≥ 0
    /// @param ka    diagonals of A beside the main one, ka ≥ 0
    /// @param kb    diagonals of B beside the main one, 0 ≤ kb ≤ ka
    /// @param ab    holds the band of A on entry, kd = ka as for [FloatDefiniteBand#spbtrf]; destroyed on return
    /// @param abOff index of its first element
    /// @param ldab  distance between its columns, ldab ≥ ka + 1
    /// @param bb    holds the band of B on entry, the factor S of [#spbstf] on return
    /// @param bbOff index of its first element
    /// @param ldbb  distance between its columns, ldbb ≥ kb + 1
    /// @param w     receives the n eigenvalues, ascending
    /// @param wOff  index of the first of them
    /// @param z     receives the n×n vectors, ZᵀBZ = I; not referenced for `NONE`
    /// @param zOff  index of element (0, 0)
    /// @param ldz   distance between columns, ldz ≥ max(1, n), for `NONE` ≥ 1
    /// @return 0; k ≤ n if k values have not converged, or A is not finite; n + k if the pivot of row k of B is not positive
    /// @throws IllegalArgumentException  if an argument is out of range, or an output overlaps another array
    /// @throws IndexOutOfBoundsException if an array is too short
    /// @see <a href="https://github.com/Reference-LAPACK/lapack/blob/master/SRC/ssbgv.f">LAPACK</a>
    int ssbgv(Job jobz, Uplo uplo, int n, int ka, int kb, float[] ab, int abOff, int ldab, float[] bb, int bbOff,
            int ldbb, float[] w, int wOff, float[] z, int zOff, int ldz);

    /// All eigenvalues, and vectors if wanted, by divide and conquer.
    ///
    /// {@snippet :
    /// float[] ab = {1, 2, 1, 0}, bb = {4, 4}, w = new float[2], z = new float[4];
    /// int info = Lapack.current().ssbgvd(Job.VECTORS, Uplo.LOWER, 2, 1, 0, ab, 0, 2, bb, 0, 1, w, 0, z, 0, 2);
    /// // info == 0; w == {-0.25, 0.75}; Math.abs(z[2]) == 0.35355339059327376
    /// }
    /// **Cost** as [#ssbgst] and [FloatCompactEigen#ssbevd].  **Error** as for [#ssbgv].
    ///
    /// @param jobz  whether vectors are wanted
    /// @param uplo  the stored triangle of A and B
    /// @param n     order of A and B, n ≥ 0
    /// @param ka    diagonals of A beside the main one, ka ≥ 0
    /// @param kb    diagonals of B beside the main one, 0 ≤ kb ≤ ka
    /// @param ab    holds the band of A on entry, kd = ka as for [FloatDefiniteBand#spbtrf]; destroyed on return
    /// @param abOff index of its first element
    /// @param ldab  distance between its columns, ldab ≥ ka + 1
    /// @param bb    holds the band of B on entry, the factor S of [#spbstf] on return
    /// @param bbOff index of its first element
    /// @param ldbb  distance between its columns, ldbb ≥ kb + 1
    /// @param w     receives the n eigenvalues, ascending
    /// @param wOff  index of the first of them
    /// @param z     receives the n×n vectors, ZᵀBZ = I; not referenced for `NONE`
    /// @param zOff  index of element (0, 0)
    /// @param ldz   distance between columns, ldz ≥ max(1, n), for `NONE` ≥ 1
    /// @return what [#ssbgv] returns
    /// @throws IllegalArgumentException  if an argument is out of range, or an output overlaps another array
    /// @throws IndexOutOfBoundsException if an array is too short
    /// @see <a href="https://github.com/Reference-LAPACK/lapack/blob/master/SRC/ssbgvd.f">LAPACK</a>
    int ssbgvd(Job jobz, Uplo uplo, int n, int ka, int kb, float[] ab, int abOff, int ldab, float[] bb, int bbOff,
            int ldbb, float[] w, int wOff, float[] z, int zOff, int ldz);

    /// Some eigenvalues, and vectors if wanted, by bisection and inverse iteration.
    ///
    /// Which are wanted is said as in [FloatEigenSubset].
    ///
    /// {@snippet :
    /// float[] ab = {1, 2, 1, 0}, bb = {4, 4}, q = new float[4], w = new float[2], z = new float[2];
    /// int[] ifail = new int[2];
    /// Selected found = Lapack.current().ssbgvx(Job.VECTORS, Range.INDICES, Uplo.LOWER, 2, 1, 0, ab, 0, 2, bb, 0, 1,
    ///         q, 0, 2, 0, 0, 1, 2, 0, w, 0, z, 0, 2, ifail, 0);
    /// // found.m() == 1; w[0] == 0.75; Math.abs(z[0]) == 0.35355339059327376
    /// }
    /// **Cost** as [#ssbgst] and [FloatEigenSubset#ssbevx].  **Error** as for [#ssbgv].
    ///
    /// @param jobz     whether vectors are wanted
    /// @param range    which eigenvalues
    /// @param uplo  the stored triangle of A and B
    /// @param n     order of A and B, n ≥ 0
    /// @param ka    diagonals of A beside the main one, ka ≥ 0
    /// @param kb    diagonals of B beside the main one, 0 ≤ kb ≤ ka
    /// @param ab    holds the band of A on entry, kd = ka as for [FloatDefiniteBand#spbtrf]; destroyed on return
    /// @param abOff index of its first element
    /// @param ldab  distance between its columns, ldab ≥ ka + 1
    /// @param bb    holds the band of B on entry, the factor S of [#spbstf] on return
    /// @param bbOff index of its first element
    /// @param ldbb  distance between its columns, ldbb ≥ kb + 1
    /// @param q     receives the n×n matrix that makes A tridiagonal and B the identity; not referenced for `NONE`
    /// @param qOff  index of element (0, 0)
    /// @param ldq   distance between columns, ldq ≥ max(1, n), for `NONE` ≥ 1
    /// @param vl    for `VALUES`: the lower end, excluded
    /// @param vu    for `VALUES`: the upper end, included, vu > vl
    /// @param il    for `INDICES`: the first, 0 ≤ il < max(1, n)
    /// @param iu    for `INDICES`: one past the last, il < iu ≤ n, or 0 if n = 0
    /// @param abstol   width of an interval that is narrow enough, see [FloatEigenSubset#sstebz]
    /// @param w     receives the m eigenvalues, ascending; length n, or iu − il for `INDICES`
    /// @param wOff  index of the first of them
    /// @param z     receives the n×m vectors; not referenced for `NONE`
    /// @param zOff  index of element (0, 0)
    /// @param ldz   distance between columns, ldz ≥ max(1, n), for `NONE` ≥ 1
    /// @param ifail    receives the numbers, from 1, of vectors that did not converge, then zeros; not referenced for
    ///     `NONE`
    /// @param ifailOff index of the first of them
    /// @return info, how many vectors did not converge, n if A is not finite, n + k if the pivot of row k of B is not
    ///     positive; m
    /// @throws IllegalArgumentException  if an argument is out of range, or an output overlaps another array
    /// @throws IndexOutOfBoundsException if an array is too short
    /// @see <a href="https://github.com/Reference-LAPACK/lapack/blob/master/SRC/ssbgvx.f">LAPACK</a>
    Selected ssbgvx(Job jobz, Range range, Uplo uplo, int n, int ka, int kb, float[] ab, int abOff, int ldab,
            float[] bb, int bbOff, int ldbb, float[] q, int qOff, int ldq, float vl, float vu, int il, int iu,
            float abstol, float[] w, int wOff, float[] z, int zOff, int ldz, int[] ifail, int ifailOff);
}
