package org.jonum.lapack;

import org.jonum.blas.Uplo;

/// The problem A·x = λ·B·x, A symmetric, B positive definite, and its relatives A·B·x = λ·x and B·A·x = λ·x.
///
/// Which of the three is meant is said by `itype` = 1, 2 or 3, as in LAPACK. Vectors are scaled so that XᵀBX = I, for
/// `itype` = 3 XᵀB⁻¹X = I. Only the triangles `uplo` of A and B are referenced.
public interface DoubleSymmetricPencil {

    /// Reduce to a standard problem C·y = λ·y with the Cholesky factor of B.
    ///
    /// C = L⁻¹·A·L⁻ᵀ for `itype` = 1, Lᵀ·A·L for 2 and 3, where B = L·Lᵀ, for `UPPER` L = Uᵀ.
    ///
    /// {@snippet :
    /// double[] a = {4, 2, 2, 5}, b = {2, 0, 0, 1};                // B = L·Lᵀ with L = diag(2, 1)
    /// Lapack.current().dsygst(1, Uplo.LOWER, 2, a, 0, 2, b, 0, 2);
    /// // a[0] == 1; a[1] == 1; a[3] == 5
    /// }
    /// **Cost** n³ flops.  **Error** of the order ε·‖A‖·‖B⁻¹‖ for `itype` = 1, which may be large where B is ill
    /// conditioned.
    ///
    /// @param itype which problem: 1, 2 or 3
    /// @param uplo  the stored triangle of A and of the factor
    /// @param n     order of A and B, n ≥ 0
    /// @param a     holds A on entry, C on return
    /// @param aOff  index of element (0, 0)
    /// @param lda   distance between columns, lda ≥ max(1, n)
    /// @param b     the factor of B
    /// @param bOff  index of element (0, 0)
    /// @param ldb   distance between columns, ldb ≥ max(1, n)
    /// @throws IllegalArgumentException  if an argument is out of range, or an output overlaps another array
    /// @throws IndexOutOfBoundsException if an array is too short
    /// @see <a href="https://github.com/Reference-LAPACK/lapack/blob/master/SRC/dsygst.f">LAPACK</a>
    void dsygst(int itype, Uplo uplo, int n, double[] a, int aOff, int lda, double[] b, int bOff, int ldb);

    /// All eigenvalues, and vectors if wanted, by the QL method.
    ///
    /// {@snippet :
    /// double[] a = {4, 2, 2, 7}, b = {4, 0, 0, 1}, w = new double[2];  // A − λ·B: λ = (8 ± √20)/2
    /// int info = Lapack.current().dsygv(1, Job.NONE, Uplo.LOWER, 2, a, 0, 2, b, 0, 2, w, 0);
    /// // info == 0; w == {0.83772233983162067, 7.1622776601683793}
    /// }
    /// **Cost** about 12·n³ flops with vectors, 8·n³/3 without.  **Error** of an eigenvalue ε·‖A‖·‖B⁻¹‖ (`itype` = 1).
    ///
    /// @param itype which problem: 1, 2 or 3
    /// @param jobz  whether vectors are wanted
    /// @param uplo  the stored triangle of A and B
    /// @param n     order of A and B, n ≥ 0
    /// @param a     holds A on entry; the vectors on return, or destroyed for `NONE`
    /// @param aOff  index of element (0, 0)
    /// @param lda   distance between columns, lda ≥ max(1, n)
    /// @param b     holds B on entry, its Cholesky factor on return
    /// @param bOff  index of element (0, 0)
    /// @param ldb   distance between columns, ldb ≥ max(1, n)
    /// @param w     receives the n eigenvalues, ascending
    /// @param wOff  index of the first of them
    /// @return 0; k ≤ n if k values have not converged; n + k if the leading minor of order k of B is not positive definite
    /// @throws IllegalArgumentException  if an argument is out of range, or an output overlaps another array
    /// @throws IndexOutOfBoundsException if an array is too short
    /// @see <a href="https://github.com/Reference-LAPACK/lapack/blob/master/SRC/dsygv.f">LAPACK</a>
    int dsygv(int itype, Job jobz, Uplo uplo, int n, double[] a, int aOff, int lda, double[] b, int bOff, int ldb,
            double[] w, int wOff);

    /// All eigenvalues, and vectors if wanted, by divide and conquer.
    ///
    /// {@snippet :
    /// double[] a = {1, 2, 2, 1}, b = {4, 0, 0, 4}, w = new double[2];
    /// int info = Lapack.current().dsygvd(1, Job.VECTORS, Uplo.LOWER, 2, a, 0, 2, b, 0, 2, w, 0);
    /// // info == 0; w == {-0.25, 0.75}; Math.abs(a[2]) == 0.35355339059327376
    /// }
    /// **Cost** about 7·n³ flops with vectors, 8·n³/3 without.  **Error** as for [#dsygv].
    ///
    /// @param itype which problem: 1, 2 or 3
    /// @param jobz  whether vectors are wanted
    /// @param uplo  the stored triangle of A and B
    /// @param n     order of A and B, n ≥ 0
    /// @param a     holds A on entry; the vectors on return, or destroyed for `NONE`
    /// @param aOff  index of element (0, 0)
    /// @param lda   distance between columns, lda ≥ max(1, n)
    /// @param b     holds B on entry, its Cholesky factor on return
    /// @param bOff  index of element (0, 0)
    /// @param ldb   distance between columns, ldb ≥ max(1, n)
    /// @param w     receives the n eigenvalues, ascending
    /// @param wOff  index of the first of them
    /// @return 0; k ≤ n if k values have not converged; n + k if the leading minor of order k of B is not positive definite
    /// @throws IllegalArgumentException  if an argument is out of range, or an output overlaps another array
    /// @throws IndexOutOfBoundsException if an array is too short
    /// @see <a href="https://github.com/Reference-LAPACK/lapack/blob/master/SRC/dsygvd.f">LAPACK</a>
    int dsygvd(int itype, Job jobz, Uplo uplo, int n, double[] a, int aOff, int lda, double[] b, int bOff, int ldb,
            double[] w, int wOff);

    /// Some eigenvalues, and vectors if wanted, by bisection and inverse iteration.
    ///
    /// Which are wanted is said as in [DoubleEigenSubset].
    ///
    /// {@snippet :
    /// double[] a = {1, 2, 2, 1}, b = {4, 0, 0, 4}, w = new double[2], z = new double[2];
    /// int[] ifail = new int[2];
    /// Selected found = Lapack.current().dsygvx(1, Job.VECTORS, Range.INDICES, Uplo.LOWER, 2, a, 0, 2, b, 0, 2,
    ///         0, 0, 1, 2, 0, w, 0, z, 0, 2, ifail, 0);
    /// // found.m() == 1; w[0] == 0.75; Math.abs(z[0]) == 0.35355339059327376
    /// }
    /// **Cost** 8·n³/3 flops, 3·n²·m more with vectors, and what [DoubleEigenSubset#dstevx] needs.  **Error** as for
    /// [#dsygv].
    ///
    /// @param itype which problem: 1, 2 or 3
    /// @param jobz  whether vectors are wanted
    /// @param range which eigenvalues
    /// @param uplo  the stored triangle of A and B
    /// @param n     order of A and B, n ≥ 0
    /// @param a     holds A on entry; destroyed on return
    /// @param aOff  index of element (0, 0)
    /// @param lda   distance between columns, lda ≥ max(1, n)
    /// @param b     holds B on entry, its Cholesky factor on return
    /// @param bOff  index of element (0, 0)
    /// @param ldb   distance between columns, ldb ≥ max(1, n)
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
    /// @param ifail    receives the numbers, from 1, of vectors that did not converge, then zeros; not referenced for
    ///     `NONE`
    /// @param ifailOff index of the first of them
    /// @return info, how many vectors did not converge, n + k if the leading minor of order k of B is not positive
    ///     definite; m
    /// @throws IllegalArgumentException  if an argument is out of range, or an output overlaps another array
    /// @throws IndexOutOfBoundsException if an array is too short
    /// @see <a href="https://github.com/Reference-LAPACK/lapack/blob/master/SRC/dsygvx.f">LAPACK</a>
    Selected dsygvx(int itype, Job jobz, Range range, Uplo uplo, int n, double[] a, int aOff, int lda, double[] b,
            int bOff, int ldb, double vl, double vu, int il, int iu, double abstol, double[] w, int wOff, double[] z,
            int zOff, int ldz, int[] ifail, int ifailOff);
}
