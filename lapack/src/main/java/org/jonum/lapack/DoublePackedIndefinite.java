package org.jonum.lapack;

import org.jonum.blas.Uplo;

/// Symmetric indefinite matrices in packed storage: one triangle, n·(n + 1)/2 numbers.
///
/// Columns of the triangle stand one after the other: `LOWER`, entry (i, j), i ≥ j, at
/// `ap[apOff + i + j*(2*n − j − 1)/2]`; `UPPER`, entry (i, j), i ≤ j, at `ap[apOff + i + j*(j + 1)/2]`. All
/// routines work on a copy with n² entries, and are as fast as those for full storage; n ≤ 46340.
public interface DoublePackedIndefinite {

    /// Factor a symmetric matrix in place by partial pivoting: A = L·D·Lᵀ or A = U·D·Uᵀ, with the exchanges as
    /// [DoubleIndefinite#dsytrf] tells them.
    ///
    /// {@snippet :
    /// double[] ap = {0, 1, 0};                                 // lower triangle of [0 1; 1 0]
    /// int[] ipiv = new int[2];
    /// int info = Lapack.current().dsptrf(Uplo.LOWER, 2, ap, 0, ipiv, 0);
    /// // info == 0; ipiv == {-2, -2}
    /// }
    /// **Cost** n³/3 flops, and working space for n² numbers.  **Error** as [DoubleIndefinite#dsytrf].
    ///
    /// @param uplo    the stored triangle
    /// @param n       order of A, n ≥ 0
    /// @param ap      holds A on entry, D and L or U on return
    /// @param apOff   index of its first element
    /// @param ipiv    receives n exchanges
    /// @param ipivOff index of the first of them
    /// @return 0 on success; k > 0 if D(k, k) (1-based) is exactly zero or not a number, the first such k in
    ///     the order of elimination: the factorization is complete, and D is singular
    /// @throws IllegalArgumentException  if n < 0, or n is too large for a copy
    /// @throws IndexOutOfBoundsException if an array is too short
    /// @see <a
    ///     href="https://github.com/Reference-LAPACK/lapack/blob/master/SRC/dsptrf.f">LAPACK</a>
    int dsptrf(Uplo uplo, int n, double[] ap, int apOff, int[] ipiv, int ipivOff);

    /// Solve A·X = B with the factors of [#dsptrf].
    ///
    /// {@snippet :
    /// double[] ap = {0, 1, 0}, b = {3, 4};                     // [0 1; 1 0]·x = [3; 4]
    /// int[] ipiv = {-2, -2};
    /// Lapack.current().dsptrs(Uplo.LOWER, 2, 1, ap, 0, ipiv, 0, b, 0, 2);
    /// // b == {4, 3}
    /// }
    /// **Cost** 2·n²·nrhs flops, and working space for n² numbers.  **Error** (A + E)·x = b with E as in
    /// [#dsptrf].
    ///
    /// @param uplo    the stored triangle
    /// @param n       order of A, n ≥ 0
    /// @param nrhs    columns of B, nrhs ≥ 0
    /// @param ap      the factors from [#dsptrf]
    /// @param apOff   index of its first element
    /// @param ipiv    the n exchanges
    /// @param ipivOff index of the first of them
    /// @param b       holds B (n×nrhs) on entry, X on return
    /// @param bOff    index of element (0, 0) of B
    /// @param ldb     distance between columns of B, ldb ≥ max(1, n)
    /// @throws IllegalArgumentException  if a dimension is negative or too large, a leading dimension too
    ///     small, an entry of ipiv is none of a factorization, or arrays overlap
    /// @throws IndexOutOfBoundsException if an array is too short
    /// @see <a
    ///     href="https://github.com/Reference-LAPACK/lapack/blob/master/SRC/dsptrs.f">LAPACK</a>
    void dsptrs(Uplo uplo, int n, int nrhs, double[] ap, int apOff, int[] ipiv, int ipivOff, double[] b, int bOff,
            int ldb);

    /// Invert a symmetric matrix from the factors of [#dsptrf], in place.
    ///
    /// {@snippet :
    /// double[] ap = {0, 2, 0};                                 // lower triangle of [0 2; 2 0]
    /// int[] ipiv = {-2, -2};
    /// int info = Lapack.current().dsptri(Uplo.LOWER, 2, ap, 0, ipiv, 0);
    /// // info == 0; ap == {0, 0.5, 0}
    /// }
    /// **Cost** 2·n³/3 flops, and working space for n² numbers.  **Error** ‖I − A·X‖ ≤ c·n·ε·κ(A) in practice.
    ///
    /// @param uplo    the stored triangle
    /// @param n       order of A, n ≥ 0
    /// @param ap      holds the factors on entry, the triangle of the inverse on return
    /// @param apOff   index of its first element
    /// @param ipiv    the n exchanges
    /// @param ipivOff index of the first of them
    /// @return 0 on success; k > 0 if D(k, k) (1-based) is exactly zero: A is untouched
    /// @throws IllegalArgumentException  if n < 0, or n is too large for a copy, or an entry of ipiv is none of
    ///     a factorization
    /// @throws IndexOutOfBoundsException if an array is too short
    /// @see <a
    ///     href="https://github.com/Reference-LAPACK/lapack/blob/master/SRC/dsptri.f">LAPACK</a>
    int dsptri(Uplo uplo, int n, double[] ap, int apOff, int[] ipiv, int ipivOff);

    /// Estimate the reciprocal condition number 1 / (‖A‖₁·‖A⁻¹‖₁) from the factors of [#dsptrf].
    ///
    /// {@snippet :
    /// double[] ap = {0, 1, 0};
    /// int[] ipiv = {-2, -2};
    /// double rcond = Lapack.current().dspcon(Uplo.LOWER, 2, ap, 0, ipiv, 0, 1);
    /// // rcond == 1
    /// }
    /// **Cost** O(n²): about five solves, and working space for n² numbers.  **Error** as
    /// [DoubleIndefinite#dsycon].
    ///
    /// @param uplo    the stored triangle
    /// @param n       order of A, n ≥ 0
    /// @param ap      the factors from [#dsptrf]
    /// @param apOff   index of its first element
    /// @param ipiv    the n exchanges
    /// @param ipivOff index of the first of them
    /// @param anorm   ‖A‖₁ of the matrix before it was factored, ≥ 0
    /// @return the estimate, between 0 and 1; 0 if D is singular, 1 for n = 0, NaN if A or anorm holds a NaN
    /// @throws IllegalArgumentException  if n < 0, or n is too large for a copy, anorm < 0, or an entry of ipiv
    ///     is none of a factorization
    /// @throws IndexOutOfBoundsException if an array is too short
    /// @see <a
    ///     href="https://github.com/Reference-LAPACK/lapack/blob/master/SRC/dspcon.f">LAPACK</a>
    double dspcon(Uplo uplo, int n, double[] ap, int apOff, int[] ipiv, int ipivOff, double anorm);

    /// Improve the solution of A·X = B by iterative refinement, and bound what error is left: as
    /// [DoubleRefinement#dsyrfs].
    ///
    /// {@snippet :
    /// double[] ap = {0, 1, 0}, b = {3, 4}, x = {4.01, 3}, ferr = new double[1], berr = new double[1];
    /// int[] ipiv = {-2, -2};
    /// Lapack.current().dsprfs(Uplo.LOWER, 2, 1, ap, 0, ap.clone(), 0, ipiv, 0, b, 0, 2, x, 0, 2,
    ///         ferr, 0, berr, 0);                               // x == {4, 3}; berr == {0}
    /// }
    /// **Cost** O(n²) for each column, and working space for 2·n² numbers.  **Error** as
    /// [DoubleRefinement#dgerfs].
    ///
    /// @param uplo    the stored triangle
    /// @param n       order of A, n ≥ 0
    /// @param nrhs    columns of B and X, nrhs ≥ 0
    /// @param ap      the matrix A
    /// @param apOff   index of its first element
    /// @param afp     its factors from [#dsptrf]
    /// @param afpOff  index of its first element
    /// @param ipiv    the n exchanges
    /// @param ipivOff index of the first of them
    /// @param b       the right-hand sides B
    /// @param bOff    index of element (0, 0) of B
    /// @param ldb     distance between columns of B, ldb ≥ max(1, n)
    /// @param x       holds the solutions X on entry, better ones on return
    /// @param xOff    index of element (0, 0) of X
    /// @param ldx     distance between columns of X, ldx ≥ max(1, n)
    /// @param ferr    receives the nrhs bounds of the relative error; not finite if X is not, or if A is
    ///     singular to working precision
    /// @param ferrOff index of the first
    /// @param berr    receives the nrhs backward errors
    /// @param berrOff index of the first
    /// @throws IllegalArgumentException  if a dimension is negative or too large, a leading dimension too
    ///     small, an entry of ipiv is none of a factorization, or arrays overlap
    /// @throws IndexOutOfBoundsException if an array is too short
    /// @see <a
    ///     href="https://github.com/Reference-LAPACK/lapack/blob/master/SRC/dsprfs.f">LAPACK</a>
    void dsprfs(Uplo uplo, int n, int nrhs, double[] ap, int apOff, double[] afp, int afpOff, int[] ipiv, int ipivOff,
            double[] b, int bOff, int ldb, double[] x, int xOff, int ldx, double[] ferr, int ferrOff,
            double[] berr, int berrOff);

    /// Factor a symmetric matrix and solve A·X = B: [#dsptrf], then a solve.
    ///
    /// {@snippet :
    /// double[] ap = {1, 2, 1}, b = {5, 4};                     // [1 2; 2 1]·x = [5; 4]
    /// int info = Lapack.current().dspsv(Uplo.LOWER, 2, 1, ap, 0, new int[2], 0, b, 0, 2);
    /// // info == 0; b == {1, 2}
    /// }
    /// **Cost** n³/3 + 2·n²·nrhs flops, and working space for n² numbers.  **Error** as [#dsptrf].
    ///
    /// @param uplo    the stored triangle
    /// @param n       order of A, n ≥ 0
    /// @param nrhs    columns of B, nrhs ≥ 0
    /// @param ap      holds A on entry, the factors on return
    /// @param apOff   index of its first element
    /// @param ipiv    receives n exchanges
    /// @param ipivOff index of the first of them
    /// @param b       holds B (n×nrhs) on entry, X on return if the result is 0
    /// @param bOff    index of element (0, 0) of B
    /// @param ldb     distance between columns of B, ldb ≥ max(1, n)
    /// @return 0 on success; k > 0 if D(k, k) (1-based) is exactly zero or not a number: B is untouched
    /// @throws IllegalArgumentException  if a dimension is negative or too large, a leading dimension too
    ///     small, or arrays overlap
    /// @throws IndexOutOfBoundsException if an array is too short
    /// @see <a
    ///     href="https://github.com/Reference-LAPACK/lapack/blob/master/SRC/dspsv.f">LAPACK</a>
    int dspsv(Uplo uplo, int n, int nrhs, double[] ap, int apOff, int[] ipiv, int ipivOff, double[] b, int bOff,
            int ldb);

    /// Solve A·X = B with all that tells how good the solution is, as [DoubleRefinement#dsysvx].
    ///
    /// {@snippet :
    /// double[] ap = {1, 2, 1}, b = {5, 4}, x = new double[2];
    /// double[] afp = new double[3], ferr = new double[1], berr = new double[1];
    /// DoubleGtsvx found = Lapack.current().dspsvx(Fact.NOT_FACTORED, Uplo.LOWER, 2, 1, ap, 0, afp, 0,
    ///         new int[2], 0, b, 0, 2, x, 0, 2, ferr, 0, berr, 0);
    /// // found.info() == 0; x == {1, 2}; berr == {0}
    /// }
    /// **Cost** n³/3 + O(n²)·nrhs flops, and working space for 2·n² numbers.  **Error** as `berr` and `ferr`
    /// say, see [#dsprfs].
    ///
    /// @param fact    `FACTORED` or `NOT_FACTORED`
    /// @param uplo    the stored triangle
    /// @param n       order of A, n ≥ 0
    /// @param nrhs    columns of B and X, nrhs ≥ 0
    /// @param ap      the matrix A
    /// @param apOff   index of its first element
    /// @param afp     receives the factors of A; holds them if `fact` is `FACTORED`
    /// @param afpOff  index of its first element
    /// @param ipiv    receives the n exchanges; holds them if `fact` is `FACTORED`
    /// @param ipivOff index of the first of them
    /// @param b       the right-hand sides B
    /// @param bOff    index of element (0, 0) of B
    /// @param ldb     distance between columns of B, ldb ≥ max(1, n)
    /// @param x       receives the solutions X
    /// @param xOff    index of element (0, 0) of X
    /// @param ldx     distance between columns of X, ldx ≥ max(1, n)
    /// @param ferr    receives the nrhs bounds of the relative error; not finite if X is not, or if A is
    ///     singular to working precision
    /// @param ferrOff index of the first
    /// @param berr    receives the nrhs backward errors
    /// @param berrOff index of the first
    /// @return whether there is a solution, and the condition
    /// @throws IllegalArgumentException  if a dimension is negative or too large, a leading dimension too
    ///     small, an entry of ipiv is none of a factorization, or arrays overlap, or A is to be equilibrated
    /// @throws IndexOutOfBoundsException if an array is too short
    /// @see <a
    ///     href="https://github.com/Reference-LAPACK/lapack/blob/master/SRC/dspsvx.f">LAPACK</a>
    DoubleGtsvx dspsvx(Fact fact, Uplo uplo, int n, int nrhs, double[] ap, int apOff, double[] afp, int afpOff,
            int[] ipiv, int ipivOff, double[] b, int bOff, int ldb, double[] x, int xOff, int ldx, double[] ferr,
            int ferrOff, double[] berr, int berrOff);
}
