package org.jonum.lapack;

import org.jonum.blas.Uplo;

/// Eigenvalues of symmetric-definite pencils in packed storage: A·x = λ·B·x, A·B·x = λ·x and B·A·x = λ·x, A
/// symmetric and B positive definite, as [DoubleSymmetricPencil].
///
/// Columns of the triangle stand one after the other: `LOWER`, entry (i, j), i ≥ j, at
/// `ap[apOff + i + j*(2*n − j − 1)/2]`; `UPPER`, entry (i, j), i ≤ j, at `ap[apOff + i + j*(j + 1)/2]`. B
/// likewise. All routines work on copies with n² entries, and are as fast as those for full storage; n ≤
/// 46340.
public interface DoublePackedPencil {

    /// Reduce to a standard problem C·y = λ·y with the Cholesky factor of B, as [DoubleSymmetricPencil#dsygst].
    ///
    /// {@snippet :
    /// double[] ap = {4, 2, 5}, bp = {2, 0, 1};                   // B = L·Lᵀ with L = diag(2, 1)
    /// Lapack.current().dspgst(1, Uplo.LOWER, 2, ap, 0, bp, 0);
    /// // ap == {1, 1, 5}
    /// }
    /// **Cost** n³ flops, and working space for 2·n² numbers.  **Error** as [DoubleSymmetricPencil#dsygst].
    ///
    /// @param itype which problem: 1, 2 or 3
    /// @param uplo  the stored triangle
    /// @param n     order of A and B, n ≥ 0
    /// @param ap    holds A on entry, C on return
    /// @param apOff index of its first element
    /// @param bp    the factor of B from [DoublePackedCholesky#dpptrf]
    /// @param bpOff index of its first element
    /// @throws IllegalArgumentException  if an argument is out of range, n is too large for a copy, or an
    ///     output overlaps another array
    /// @throws IndexOutOfBoundsException if an array is too short
    /// @see <a
    ///     href="https://github.com/Reference-LAPACK/lapack/blob/master/SRC/dspgst.f">LAPACK</a>
    void dspgst(int itype, Uplo uplo, int n, double[] ap, int apOff, double[] bp, int bpOff);

    /// All eigenvalues, and vectors if wanted, by the QL method.
    ///
    /// {@snippet :
    /// double[] ap = {4, 2, 7}, bp = {4, 0, 1}, w = new double[2], z = new double[0];   // λ = (8 ± √20)/2
    /// int info = Lapack.current().dspgv(1, Job.NONE, Uplo.LOWER, 2, ap, 0, bp, 0, w, 0, z, 0, 1);
    /// // info == 0; w == {0.83772233983162067, 7.1622776601683793}
    /// }
    /// **Cost** about 12·n³ flops with vectors, 8·n³/3 without, and working space for 2·n² numbers.  **Error**
    /// as [DoubleSymmetricPencil#dsygv].
    ///
    /// @param itype which problem: 1, 2 or 3
    /// @param jobz  whether vectors are wanted
    /// @param uplo  the stored triangle
    /// @param n     order of A and B, n ≥ 0
    /// @param ap    the matrix A; not changed
    /// @param apOff index of its first element
    /// @param bp    holds B on entry, its Cholesky factor on return
    /// @param bpOff index of its first element
    /// @param w     receives the n eigenvalues, ascending
    /// @param wOff  index of the first of them
    /// @param z     receives the n×n vectors; not referenced for `NONE`
    /// @param zOff  index of element (0, 0)
    /// @param ldz   distance between columns, ldz ≥ max(1, n), for `NONE` ≥ 1
    /// @return 0; k ≤ n if k values have not converged; n + k if the leading minor of order k of B is not
    ///     positive definite: there are no vectors
    /// @throws IllegalArgumentException  if an argument is out of range, n is too large for a copy, or an
    ///     output overlaps another array
    /// @throws IndexOutOfBoundsException if an array is too short
    /// @see <a
    ///     href="https://github.com/Reference-LAPACK/lapack/blob/master/SRC/dspgv.f">LAPACK</a>
    int dspgv(int itype, Job jobz, Uplo uplo, int n, double[] ap, int apOff, double[] bp, int bpOff, double[] w,
            int wOff, double[] z, int zOff, int ldz);

    /// All eigenvalues, and vectors if wanted, by divide and conquer.
    ///
    /// {@snippet :
    /// double[] ap = {1, 2, 1}, bp = {4, 0, 4}, w = new double[2], z = new double[4];
    /// int info = Lapack.current().dspgvd(1, Job.VECTORS, Uplo.LOWER, 2, ap, 0, bp, 0, w, 0, z, 0, 2);
    /// // info == 0; w == {-0.25, 0.75}; Math.abs(z[2]) == 0.35355339059327376
    /// }
    /// **Cost** about 7·n³ flops with vectors, 8·n³/3 without, and working space for 2·n² numbers.  **Error**
    /// as [DoubleSymmetricPencil#dsygv].
    ///
    /// @param itype which problem: 1, 2 or 3
    /// @param jobz  whether vectors are wanted
    /// @param uplo  the stored triangle
    /// @param n     order of A and B, n ≥ 0
    /// @param ap    the matrix A; not changed
    /// @param apOff index of its first element
    /// @param bp    holds B on entry, its Cholesky factor on return
    /// @param bpOff index of its first element
    /// @param w     receives the n eigenvalues, ascending
    /// @param wOff  index of the first of them
    /// @param z     receives the n×n vectors; not referenced for `NONE`
    /// @param zOff  index of element (0, 0)
    /// @param ldz   distance between columns, ldz ≥ max(1, n), for `NONE` ≥ 1
    /// @return 0; k ≤ n if k values have not converged; n + k if the leading minor of order k of B is not
    ///     positive definite: there are no vectors
    /// @throws IllegalArgumentException  if an argument is out of range, n is too large for a copy, or an
    ///     output overlaps another array
    /// @throws IndexOutOfBoundsException if an array is too short
    /// @see <a
    ///     href="https://github.com/Reference-LAPACK/lapack/blob/master/SRC/dspgvd.f">LAPACK</a>
    int dspgvd(int itype, Job jobz, Uplo uplo, int n, double[] ap, int apOff, double[] bp, int bpOff, double[] w,
            int wOff, double[] z, int zOff, int ldz);

    /// Some eigenvalues, and vectors if wanted, by bisection and inverse iteration; which are wanted is said as
    /// in [DoubleEigenSubset].
    ///
    /// {@snippet :
    /// double[] ap = {1, 2, 1}, bp = {4, 0, 4}, w = new double[2], z = new double[2];
    /// int[] ifail = new int[2];
    /// Selected found = Lapack.current().dspgvx(1, Job.VECTORS, Range.INDICES, Uplo.LOWER, 2, ap, 0, bp, 0,
    ///         0, 0, 1, 2, 0, w, 0, z, 0, 2, ifail, 0);
    /// // found.m() == 1; w[0] == 0.75; Math.abs(z[0]) == 0.35355339059327376
    /// }
    /// **Cost** 8·n³/3 flops, 3·n²·m more with vectors, and what [DoubleEigenSubset#dstevx] needs; working
    /// space for 2·n² numbers.  **Error** as [DoubleSymmetricPencil#dsygv].
    ///
    /// @param itype    which problem: 1, 2 or 3
    /// @param jobz     whether vectors are wanted
    /// @param range    which eigenvalues
    /// @param uplo     the stored triangle
    /// @param n        order of A and B, n ≥ 0
    /// @param ap       the matrix A; not changed
    /// @param apOff    index of its first element
    /// @param bp       holds B on entry, its Cholesky factor on return
    /// @param bpOff    index of its first element
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
    /// @return info, how many vectors did not converge, n + k if the leading minor of order k of B is not
    ///     positive definite; m
    /// @throws IllegalArgumentException  if an argument is out of range, n is too large for a copy, or an
    ///     output overlaps another array
    /// @throws IndexOutOfBoundsException if an array is too short
    /// @see <a
    ///     href="https://github.com/Reference-LAPACK/lapack/blob/master/SRC/dspgvx.f">LAPACK</a>
    Selected dspgvx(int itype, Job jobz, Range range, Uplo uplo, int n, double[] ap, int apOff, double[] bp, int bpOff,
            double vl, double vu, int il, int iu, double abstol, double[] w, int wOff, double[] z, int zOff,
            int ldz, int[] ifail, int ifailOff);
}
