// Generated from DoublePackedPencil.java by build/Float32.java. Do not edit.
package org.jonum.lapack;

import org.jonum.blas.Uplo;

/// Eigenvalues of symmetric-definite pencils in packed storage: A·x = λ·B·x, A·B·x = λ·x and B·A·x = λ·x, A
/// symmetric and B positive definite, as [FloatSymmetricPencil].
///
/// Columns of the triangle stand one after the other: `LOWER`, entry (i, j), i ≥ j, at
/// `ap[apOff + i + j*(2*n − j − 1)/2]`; `UPPER`, entry (i, j), i ≤ j, at `ap[apOff + i + j*(j + 1)/2]`. B
/// likewise. All routines work on copies with n² entries, and are as fast as those for full storage; n ≤
/// 46340.
public interface FloatPackedPencil {

    /// Reduce to a standard problem C·y = λ·y with the Cholesky factor of B, as [FloatSymmetricPencil#ssygst].
    ///
    /// {@snippet :
    /// float[] ap = {4, 2, 5}, bp = {2, 0, 1};                   // B = L·Lᵀ with L = diag(2, 1)
    /// Lapack.current().sspgst(1, Uplo.LOWER, 2, ap, 0, bp, 0);
    /// // ap == {1, 1, 5}
    /// }
    /// **Cost** n³ flops, and working space for 2·n² numbers.  **Error** as [FloatSymmetricPencil#ssygst].
    ///
    /// @param itype which problem: 1, 2 or 3
    /// @param uplo  the stored triangle
    /// @param n     order of A and B, n ≥ 0
    /// @param ap    holds A on entry, C on return
    /// @param apOff index of its first element
    /// @param bp    the factor of B from [FloatPackedCholesky#spptrf]
    /// @param bpOff index of its first element
    /// @throws IllegalArgumentException  if an argument is out of range, n is too large for a copy, or an
    ///     output overlaps another array
    /// @throws IndexOutOfBoundsException if an array is too short
    /// @see <a
    ///     href="https://github.com/Reference-LAPACK/lapack/blob/master/SRC/sspgst.f">LAPACK</a>
    void sspgst(int itype, Uplo uplo, int n, float[] ap, int apOff, float[] bp, int bpOff);

    /// All eigenvalues, and vectors if wanted, by the QL method.
    ///
    /// {@snippet :
    /// float[] ap = {4, 2, 7}, bp = {4, 0, 1}, w = new float[2], z = new float[0];   // λ = (8 ± √20)/2
    /// int info = Lapack.current().sspgv(1, Job.NONE, Uplo.LOWER, 2, ap, 0, bp, 0, w, 0, z, 0, 1);
    /// // info == 0; w == {0.83772233983162067, 7.1622776601683793}
    /// }
    /// **Cost** about 12·n³ flops with vectors, 8·n³/3 without, and working space for 2·n² numbers.  **Error**
    /// as [FloatSymmetricPencil#ssygv].
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
    ///     href="https://github.com/Reference-LAPACK/lapack/blob/master/SRC/sspgv.f">LAPACK</a>
    int sspgv(int itype, Job jobz, Uplo uplo, int n, float[] ap, int apOff, float[] bp, int bpOff, float[] w,
            int wOff, float[] z, int zOff, int ldz);

    /// All eigenvalues, and vectors if wanted, by divide and conquer.
    ///
    /// {@snippet :
    /// float[] ap = {1, 2, 1}, bp = {4, 0, 4}, w = new float[2], z = new float[4];
    /// int info = Lapack.current().sspgvd(1, Job.VECTORS, Uplo.LOWER, 2, ap, 0, bp, 0, w, 0, z, 0, 2);
    /// // info == 0; w == {-0.25, 0.75}; Math.abs(z[2]) == 0.35355339059327376
    /// }
    /// **Cost** about 7·n³ flops with vectors, 8·n³/3 without, and working space for 2·n² numbers.  **Error**
    /// as [FloatSymmetricPencil#ssygv].
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
    ///     href="https://github.com/Reference-LAPACK/lapack/blob/master/SRC/sspgvd.f">LAPACK</a>
    int sspgvd(int itype, Job jobz, Uplo uplo, int n, float[] ap, int apOff, float[] bp, int bpOff, float[] w,
            int wOff, float[] z, int zOff, int ldz);

    /// Some eigenvalues, and vectors if wanted, by bisection and inverse iteration; which are wanted is said as
    /// in [FloatEigenSubset].
    ///
    /// {@snippet :
    /// float[] ap = {1, 2, 1}, bp = {4, 0, 4}, w = new float[2], z = new float[2];
    /// int[] ifail = new int[2];
    /// Selected found = Lapack.current().sspgvx(1, Job.VECTORS, Range.INDICES, Uplo.LOWER, 2, ap, 0, bp, 0,
    ///         0, 0, 1, 2, 0, w, 0, z, 0, 2, ifail, 0);
    /// // found.m() == 1; w[0] == 0.75; Math.abs(z[0]) == 0.35355339059327376
    /// }
    /// **Cost** 8·n³/3 flops, 3·n²·m more with vectors, and what [FloatEigenSubset#sstevx] needs; working
    /// space for 2·n² numbers.  **Error** as [FloatSymmetricPencil#ssygv].
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
    /// @param abstol   width of an interval that is narrow enough, see [FloatEigenSubset#sstebz]
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
    ///     href="https://github.com/Reference-LAPACK/lapack/blob/master/SRC/sspgvx.f">LAPACK</a>
    Selected sspgvx(int itype, Job jobz, Range range, Uplo uplo, int n, float[] ap, int apOff, float[] bp, int bpOff,
            float vl, float vu, int il, int iu, float abstol, float[] w, int wOff, float[] z, int zOff,
            int ldz, int[] ifail, int ifailOff);
}
