package org.jonum.lapack;

import org.jonum.blas.Uplo;

/// Some eigenvalues and vectors of symmetric matrices: bisection, inverse iteration, relatively robust
/// representations.
///
/// Which eigenvalues are wanted is said by a [Range] and, for `VALUES`, the interval (vl, vu], for `INDICES`, their
/// numbers il ≤ i < iu in ascending order, counted from 0. What the range does not ask for is not looked at. The
/// columns for vectors are n, or iu − il for `INDICES`; only the first m of them are written.
///
/// A matrix that holds NaN or an infinity is no error: all results are NaN and info is positive.
public interface DoubleEigenSubset {

    /// Eigenvalues of a symmetric tridiagonal matrix T by bisection.
    ///
    /// T falls apart into blocks where an entry below the diagonal is negligible beside its neighbours; each
    /// eigenvalue belongs to a block, and these are what [#dstein] wants to know.
    ///
    /// {@snippet :
    /// double[] d = {2, 2, 2}, e = {1, 1}, w = new double[3];          // eigenvalues 2 − √2, 2, 2 + √2
    /// int[] iblock = new int[3], isplit = new int[3];
    /// Stebz found = Lapack.current().dstebz(Range.INDICES, EigenOrder.ENTIRE, 3, 0, 0, 2, 3, 0,
    ///         d, 0, e, 0, w, 0, iblock, 0, isplit, 0);
    /// // found.m() == 1; w[0] == 3.4142135623730951; found.nsplit() == 1; isplit[0] == 3
    /// }
    /// **Cost** about 50 counts of n divisions each for an eigenvalue.  **Error** abstol, or ε·‖T‖ if that is not
    /// positive, and for each eigenvalue a few units of ε relative to it. With abstol = 2·`SAFE_MIN` an eigenvalue that
    /// small entries of T determine well is found with a small relative error.
    ///
    /// @param range     which eigenvalues
    /// @param order     how they are ordered
    /// @param n         order of T, n ≥ 0
    /// @param vl        for `VALUES`: the lower end, excluded
    /// @param vu        for `VALUES`: the upper end, included, vu > vl
    /// @param il        for `INDICES`: the first, 0 ≤ il < max(1, n)
    /// @param iu        for `INDICES`: one past the last, il < iu ≤ n, or 0 if n = 0
    /// @param abstol    width of an interval that is narrow enough
    /// @param d         the n diagonal entries of T
    /// @param dOff      index of the first of them
    /// @param e         the n − 1 entries below the diagonal
    /// @param eOff      index of the first of them
    /// @param w         receives the m eigenvalues
    /// @param wOff      index of the first of them
    /// @param iblock    receives the block of each, counted from 0
    /// @param iblockOff index of the first of them
    /// @param isplit    receives the ends of the blocks, one past the last row of each; length n
    /// @param isplitOff index of the first of them
    /// @return info, 0 or, if T is not finite, 1; m; the number of blocks
    /// @throws IllegalArgumentException  if an argument is out of range, or an output overlaps another array
    /// @throws IndexOutOfBoundsException if an array is too short
    /// @see <a href="https://github.com/Reference-LAPACK/lapack/blob/master/SRC/dstebz.f">LAPACK</a>
    Stebz dstebz(Range range, EigenOrder order, int n, double vl, double vu, int il, int iu, double abstol,
            double[] d, int dOff, double[] e, int eOff, double[] w, int wOff, int[] iblock, int iblockOff,
            int[] isplit, int isplitOff);

    /// Eigenvectors of a symmetric tridiagonal matrix T for eigenvalues of [#dstebz], by inverse iteration.
    ///
    /// Column j of Z becomes the vector of eigenvalue j, of length 1 and with its largest entry positive. Vectors
    /// of eigenvalues of a block that are closer than ‖T‖/n or so are made orthogonal to each other.
    ///
    /// {@snippet :
    /// double[] d = {1, 1}, e = {2}, w = {-1, 3}, z = new double[4];
    /// int[] iblock = {0, 0}, isplit = {2}, ifail = new int[2];
    /// int info = Lapack.current().dstein(2, d, 0, e, 0, 2, w, 0, iblock, 0, isplit, 0, z, 0, 2, ifail, 0);
    /// // info == 0; z[2] == 0.70710678118654752; z[3] == 0.70710678118654752
    /// }
    /// **Cost** 15·n flops a step, three to five steps a vector; 8·n·k flops more a step for each of the k vectors
    /// before it in a cluster.  **Error** ‖T·z − λ·z‖ ≤ c·n·ε·‖T‖.
    ///
    /// @param n         order of T, n ≥ 0
    /// @param d         the n diagonal entries of T
    /// @param dOff      index of the first of them
    /// @param e         the n − 1 entries below the diagonal
    /// @param eOff      index of the first of them
    /// @param m         number of vectors, 0 ≤ m ≤ n
    /// @param w         their eigenvalues in the order of blocks, ascending within each
    /// @param wOff      index of the first of them
    /// @param iblock    the block of each, counted from 0
    /// @param iblockOff index of the first of them
    /// @param isplit    the ends of the blocks
    /// @param isplitOff index of the first of them
    /// @param z         receives the n×m vectors
    /// @param zOff      index of element (0, 0)
    /// @param ldz       distance between columns, ldz ≥ max(1, n)
    /// @param ifail     receives the numbers, from 1, of the vectors that did not converge, then zeros; length m
    /// @param ifailOff  index of the first of them
    /// @return how many vectors did not converge; all of them if T is not finite
    /// @throws IllegalArgumentException  if an argument is out of range, w or iblock not in order, or an output
    ///     overlaps another array
    /// @throws IndexOutOfBoundsException if an array is too short
    /// @see <a href="https://github.com/Reference-LAPACK/lapack/blob/master/SRC/dstein.f">LAPACK</a>
    int dstein(int n, double[] d, int dOff, double[] e, int eOff, int m, double[] w, int wOff, int[] iblock,
            int iblockOff, int[] isplit, int isplitOff, double[] z, int zOff, int ldz, int[] ifail, int ifailOff);

    /// Eigenvalues, and vectors if wanted, of a symmetric tridiagonal matrix T by relatively robust representations.
    ///
    /// T is not changed. There is no `isuppz` and no `tryrac` as in LAPACK: columns of Z are whole, and eigenvalues have a
    /// small absolute error. Where a matrix resists the method, divide and conquer takes over.
    ///
    /// {@snippet :
    /// double[] d = {1, 1}, e = {2}, w = new double[2], z = new double[2];
    /// Selected found = Lapack.current().dstemr(Job.VECTORS, Range.INDICES, 2, d, 0, e, 0, 0, 0, 1, 2, w, 0, z, 0, 2);
    /// // found.m() == 1; w[0] == 3; Math.abs(z[0]) == 0.70710678118654752
    /// }
    /// **Cost** a modest multiple of n·m, for matrices that resist up to 4·n³/3 flops.  **Error** ‖T·z − λ·z‖ and the
    /// cosines between vectors are c·n·ε, c modest (Dhillon & Parlett 2004).
    ///
    /// @param jobz  whether vectors are wanted
    /// @param range which eigenvalues
    /// @param n     order of T, n ≥ 0
    /// @param d     the n diagonal entries of T
    /// @param dOff  index of the first of them
    /// @param e     the n − 1 entries below the diagonal
    /// @param eOff  index of the first of them
    /// @param vl    for `VALUES`: the lower end, excluded
    /// @param vu    for `VALUES`: the upper end, included, vu > vl
    /// @param il    for `INDICES`: the first, 0 ≤ il < max(1, n)
    /// @param iu    for `INDICES`: one past the last, il < iu ≤ n, or 0 if n = 0
    /// @param w     receives the m eigenvalues, ascending; length n, or iu − il for `INDICES`
    /// @param wOff  index of the first of them
    /// @param z     receives the n×m vectors; not referenced for `NONE`
    /// @param zOff  index of element (0, 0)
    /// @param ldz   distance between columns, ldz ≥ max(1, n), for `NONE` ≥ 1
    /// @return info, 0 or, if T is not finite, n; m
    /// @throws IllegalArgumentException  if an argument is out of range, or an output overlaps another array
    /// @throws IndexOutOfBoundsException if an array is too short
    /// @see <a href="https://github.com/Reference-LAPACK/lapack/blob/master/SRC/dstemr.f">LAPACK</a>
    Selected dstemr(Job jobz, Range range, int n, double[] d, int dOff, double[] e, int eOff, double vl, double vu,
            int il, int iu, double[] w, int wOff, double[] z, int zOff, int ldz);

    /// Eigenvalues, and vectors if wanted, of a symmetric tridiagonal matrix T by bisection and inverse iteration.
    ///
    /// T is not changed. If all eigenvalues are wanted and abstol is not positive, the QL method or divide and conquer
    /// computes them faster.
    ///
    /// {@snippet :
    /// double[] d = {1, 1}, e = {2}, w = new double[2], z = new double[4];
    /// int[] ifail = new int[2];
    /// Selected found = Lapack.current().dstevx(Job.VECTORS, Range.VALUES, 2, d, 0, e, 0, 0, 9, 0, 0, 0, w, 0,
    ///         z, 0, 2, ifail, 0);
    /// // found.m() == 1; w[0] == 3; z[0] == 0.70710678118654752
    /// }
    /// **Cost** and **Error** as for [#dstebz] and [#dstein].
    ///
    /// @param jobz     whether vectors are wanted
    /// @param range    which eigenvalues
    /// @param n        order of T, n ≥ 0
    /// @param d        the n diagonal entries of T
    /// @param dOff     index of the first of them
    /// @param e        the n − 1 entries below the diagonal
    /// @param eOff     index of the first of them
    /// @param vl    for `VALUES`: the lower end, excluded
    /// @param vu    for `VALUES`: the upper end, included, vu > vl
    /// @param il    for `INDICES`: the first, 0 ≤ il < max(1, n)
    /// @param iu    for `INDICES`: one past the last, il < iu ≤ n, or 0 if n = 0
    /// @param abstol   width of an interval that is narrow enough, see [#dstebz]
    /// @param w     receives the m eigenvalues, ascending; length n, or iu − il for `INDICES`
    /// @param wOff  index of the first of them
    /// @param z     receives the n×m vectors; not referenced for `NONE`
    /// @param zOff  index of element (0, 0)
    /// @param ldz   distance between columns, ldz ≥ max(1, n), for `NONE` ≥ 1
    /// @param ifail    receives the numbers, from 1, of vectors that did not converge, then zeros; not referenced for
    ///     `NONE`
    /// @param ifailOff index of the first of them
    /// @return info, how many vectors did not converge, n if T is not finite; m
    /// @throws IllegalArgumentException  if an argument is out of range, or an output overlaps another array
    /// @throws IndexOutOfBoundsException if an array is too short
    /// @see <a href="https://github.com/Reference-LAPACK/lapack/blob/master/SRC/dstevx.f">LAPACK</a>
    Selected dstevx(Job jobz, Range range, int n, double[] d, int dOff, double[] e, int eOff, double vl, double vu,
            int il, int iu, double abstol, double[] w, int wOff, double[] z, int zOff, int ldz, int[] ifail,
            int ifailOff);

    /// The same as [#dstemr], with LAPACK's arguments of the driver.
    ///
    /// {@snippet :
    /// double[] d = {1, 1}, e = {2}, w = new double[2], z = {};
    /// Selected found = Lapack.current().dstevr(Job.NONE, Range.ALL, 2, d, 0, e, 0, 0, 0, 0, 0, 0, w, 0, z, 0, 1);
    /// // found.m() == 2; w == {-1, 3}
    /// }
    /// **Cost** and **Error** as for [#dstemr].
    ///
    /// @param jobz   whether vectors are wanted
    /// @param range  which eigenvalues
    /// @param n      order of T, n ≥ 0
    /// @param d      the n diagonal entries of T
    /// @param dOff   index of the first of them
    /// @param e      the n − 1 entries below the diagonal
    /// @param eOff   index of the first of them
    /// @param vl    for `VALUES`: the lower end, excluded
    /// @param vu    for `VALUES`: the upper end, included, vu > vl
    /// @param il    for `INDICES`: the first, 0 ≤ il < max(1, n)
    /// @param iu    for `INDICES`: one past the last, il < iu ≤ n, or 0 if n = 0
    /// @param abstol not used: eigenvalues are as accurate as they can be
    /// @param w     receives the m eigenvalues, ascending; length n, or iu − il for `INDICES`
    /// @param wOff  index of the first of them
    /// @param z     receives the n×m vectors; not referenced for `NONE`
    /// @param zOff  index of element (0, 0)
    /// @param ldz   distance between columns, ldz ≥ max(1, n), for `NONE` ≥ 1
    /// @return info, 0 or, if T is not finite, n; m
    /// @throws IllegalArgumentException  if an argument is out of range, or an output overlaps another array
    /// @throws IndexOutOfBoundsException if an array is too short
    /// @see <a href="https://github.com/Reference-LAPACK/lapack/blob/master/SRC/dstevr.f">LAPACK</a>
    Selected dstevr(Job jobz, Range range, int n, double[] d, int dOff, double[] e, int eOff, double vl, double vu,
            int il, int iu, double abstol, double[] w, int wOff, double[] z, int zOff, int ldz);

    /// Eigenvalues, and vectors if wanted, of a symmetric matrix A by bisection and inverse iteration.
    ///
    /// A is n×n, only its triangle `uplo` is referenced, and destroyed.
    ///
    /// {@snippet :
    /// double[] a = {1, 2, 2, 1}, w = new double[2], z = new double[4];
    /// int[] ifail = new int[2];
    /// Selected found = Lapack.current().dsyevx(Job.VECTORS, Range.VALUES, Uplo.LOWER, 2, a, 0, 2, 0, 9, 0, 0, 0,
    ///         w, 0, z, 0, 2, ifail, 0);
    /// // found.m() == 1; w[0] == 3; Math.abs(z[0]) == 0.70710678118654752
    /// }
    /// **Cost** 4·n³/3 flops, 2·n²·m more with vectors, and what [#dstevx] needs.  **Error** ‖A·z − λ·z‖ ≤ c·n·ε·‖A‖.
    ///
    /// @param jobz     whether vectors are wanted
    /// @param range    which eigenvalues
    /// @param uplo  the stored triangle of A
    /// @param n     order of A, n ≥ 0
    /// @param a     holds A on entry, destroyed on return
    /// @param aOff  index of element (0, 0)
    /// @param lda   distance between columns, lda ≥ max(1, n)
    /// @param vl    for `VALUES`: the lower end, excluded
    /// @param vu    for `VALUES`: the upper end, included, vu > vl
    /// @param il    for `INDICES`: the first, 0 ≤ il < max(1, n)
    /// @param iu    for `INDICES`: one past the last, il < iu ≤ n, or 0 if n = 0
    /// @param abstol   width of an interval that is narrow enough, see [#dstebz]
    /// @param w     receives the m eigenvalues, ascending; length n, or iu − il for `INDICES`
    /// @param wOff  index of the first of them
    /// @param z     receives the n×m vectors; not referenced for `NONE`
    /// @param zOff  index of element (0, 0)
    /// @param ldz   distance between columns, ldz ≥ max(1, n), for `NONE` ≥ 1
    /// @param ifail    receives the numbers, from 1, of vectors that did not converge, then zeros; not referenced for
    ///     `NONE`
    /// @param ifailOff index of the first of them
    /// @return info, how many vectors did not converge, n if A is not finite; m
    /// @throws IllegalArgumentException  if an argument is out of range, or an output overlaps another array
    /// @throws IndexOutOfBoundsException if an array is too short
    /// @see <a href="https://github.com/Reference-LAPACK/lapack/blob/master/SRC/dsyevx.f">LAPACK</a>
    Selected dsyevx(Job jobz, Range range, Uplo uplo, int n, double[] a, int aOff, int lda, double vl, double vu,
            int il, int iu, double abstol, double[] w, int wOff, double[] z, int zOff, int ldz, int[] ifail,
            int ifailOff);

    /// Eigenvalues, and vectors if wanted, of a symmetric matrix A by relatively robust representations.
    ///
    /// A is n×n, only its triangle `uplo` is referenced, and destroyed.
    ///
    /// {@snippet :
    /// double[] a = {1, 2, 2, 1}, w = new double[2], z = new double[2];
    /// Selected found = Lapack.current().dsyevr(Job.VECTORS, Range.INDICES, Uplo.LOWER, 2, a, 0, 2, 0, 0, 1, 2, 0,
    ///         w, 0, z, 0, 2);
    /// // found.m() == 1; w[0] == 3; Math.abs(z[0]) == 0.70710678118654752
    /// }
    /// **Cost** 4·n³/3 flops, 2·n²·m more with vectors, and what [#dstemr] needs.  **Error** ‖A·z − λ·z‖ ≤ c·n·ε·‖A‖.
    ///
    /// @param jobz   whether vectors are wanted
    /// @param range  which eigenvalues
    /// @param uplo  the stored triangle of A
    /// @param n     order of A, n ≥ 0
    /// @param a     holds A on entry, destroyed on return
    /// @param aOff  index of element (0, 0)
    /// @param lda   distance between columns, lda ≥ max(1, n)
    /// @param vl    for `VALUES`: the lower end, excluded
    /// @param vu    for `VALUES`: the upper end, included, vu > vl
    /// @param il    for `INDICES`: the first, 0 ≤ il < max(1, n)
    /// @param iu    for `INDICES`: one past the last, il < iu ≤ n, or 0 if n = 0
    /// @param abstol not used: eigenvalues are as accurate as they can be
    /// @param w     receives the m eigenvalues, ascending; length n, or iu − il for `INDICES`
    /// @param wOff  index of the first of them
    /// @param z     receives the n×m vectors; not referenced for `NONE`
    /// @param zOff  index of element (0, 0)
    /// @param ldz   distance between columns, ldz ≥ max(1, n), for `NONE` ≥ 1
    /// @return info, 0 or, if A is not finite, n; m
    /// @throws IllegalArgumentException  if an argument is out of range, or an output overlaps another array
    /// @throws IndexOutOfBoundsException if an array is too short
    /// @see <a href="https://github.com/Reference-LAPACK/lapack/blob/master/SRC/dsyevr.f">LAPACK</a>
    Selected dsyevr(Job jobz, Range range, Uplo uplo, int n, double[] a, int aOff, int lda, double vl, double vu,
            int il, int iu, double abstol, double[] w, int wOff, double[] z, int zOff, int ldz);

    /// Eigenvalues, and vectors if wanted, of a symmetric band matrix A by bisection and inverse iteration.
    ///
    /// The band is stored as in [DoubleBand]; only its triangle `uplo` is referenced, and destroyed.
    ///
    /// {@snippet :
    /// double[] ab = {1, 2, 1, 0}, q = new double[4], w = new double[2], z = new double[4];
    /// int[] ifail = new int[2];
    /// Selected found = Lapack.current().dsbevx(Job.VECTORS, Range.VALUES, Uplo.LOWER, 2, 1, ab, 0, 2, q, 0, 2, 0, 9,
    ///         0, 0, 0, w, 0, z, 0, 2, ifail, 0);
    /// // found.m() == 1; w[0] == 3; Math.abs(z[0]) == 0.70710678118654752
    /// }
    /// **Cost** 6·n²·kd flops, 3·n³ + 2·n²·m more with vectors, and what [#dstevx] needs.  **Error** ‖A·z − λ·z‖ ≤
    /// c·n·ε·‖A‖.
    ///
    /// @param jobz     whether vectors are wanted
    /// @param range    which eigenvalues
    /// @param uplo  the stored triangle of A
    /// @param n     order of A, n ≥ 0
    /// @param kd    diagonals beside the main one, kd ≥ 0
    /// @param ab    holds the band on entry, destroyed on return
    /// @param abOff index of its first element
    /// @param ldab  distance between its columns, ldab ≥ kd + 1
    /// @param q     receives the n×n orthogonal matrix that makes A tridiagonal; not referenced for `NONE`
    /// @param qOff  index of element (0, 0)
    /// @param ldq   distance between columns, ldq ≥ max(1, n), for `NONE` ≥ 1
    /// @param vl    for `VALUES`: the lower end, excluded
    /// @param vu    for `VALUES`: the upper end, included, vu > vl
    /// @param il    for `INDICES`: the first, 0 ≤ il < max(1, n)
    /// @param iu    for `INDICES`: one past the last, il < iu ≤ n, or 0 if n = 0
    /// @param abstol   width of an interval that is narrow enough, see [#dstebz]
    /// @param w     receives the m eigenvalues, ascending; length n, or iu − il for `INDICES`
    /// @param wOff  index of the first of them
    /// @param z     receives the n×m vectors; not referenced for `NONE`
    /// @param zOff  index of element (0, 0)
    /// @param ldz   distance between columns, ldz ≥ max(1, n), for `NONE` ≥ 1
    /// @param ifail    receives the numbers, from 1, of vectors that did not converge, then zeros; not referenced for
    ///     `NONE`
    /// @param ifailOff index of the first of them
    /// @return info, how many vectors did not converge, n if A is not finite; m
    /// @throws IllegalArgumentException  if an argument is out of range, or an output overlaps another array
    /// @throws IndexOutOfBoundsException if an array is too short
    /// @see <a href="https://github.com/Reference-LAPACK/lapack/blob/master/SRC/dsbevx.f">LAPACK</a>
    Selected dsbevx(Job jobz, Range range, Uplo uplo, int n, int kd, double[] ab, int abOff, int ldab, double[] q,
            int qOff, int ldq, double vl, double vu, int il, int iu, double abstol, double[] w, int wOff, double[] z,
            int zOff, int ldz, int[] ifail, int ifailOff);
}
