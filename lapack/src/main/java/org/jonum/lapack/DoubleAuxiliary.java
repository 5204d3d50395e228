package org.jonum.lapack;

import org.jonum.blas.Side;

/// Rotations, reflections, permutations and safe scaling.
public interface DoubleAuxiliary {

    /// The plane rotation with c ≥ 0 that maps (f, g) to (r, 0): c·f + s·g = r, c·g − s·f = 0.
    ///
    /// g = 0 gives c = 1, s = 0, r = f; f = 0 gives c = 0, s = ±1, r = |g|. c and s are accurate even
    /// where r overflows or is subnormal. NaN gives NaN; infinities give NaN or infinite r.
    ///
    /// {@snippet :
    /// DoubleGivens g = Lapack.current().dlartg(-3, 4);
    /// double r = g.r(), c = 5 * g.c(), s = 5 * g.s();        // r == -5; c == 3; s == -4
    /// }
    /// **Cost** O(1).  **Error** a few u, relative, in c, s and r (Anderson 2017, Algorithm 978).
    ///
    /// @param f first component
    /// @param g second component
    /// @return c, s and r
    /// @see <a
    ///     href="https://github.com/Reference-LAPACK/lapack/blob/master/SRC/dlartg.f90">LAPACK</a>
    DoubleGivens dlartg(double f, double g);

    /// The reflection H = I − τ·v·vᵀ, v = (1, v₂), that maps (α, x) to (β, 0).
    ///
    /// β has the sign opposite to α, 1 ≤ τ ≤ 2; x = 0 gives τ = 0, H = I.
    ///
    /// {@snippet :
    /// double[] x = {4};
    /// DoubleReflection h = Lapack.current().dlarfg(2, 3, x, 0, 1);
    /// double beta = h.alpha(), tau = h.tau();        // beta == -5; tau == 1.6; x == {0.5}
    /// }
    /// **Cost** 3·n flops.  **Error** H is orthogonal to a few n·u (Higham 2002, Lemma 19.1); nothing
    /// over- or underflows on the way.
    ///
    /// @param n     order of H, n ≥ 0
    /// @param alpha α
    /// @param x     holds x (n − 1 elements) on entry, v₂ on return
    /// @param xOff  index of the first element of x
    /// @param incX  distance between its elements, incX > 0
    /// @return β and τ
    /// @throws IllegalArgumentException  if n < 0 or incX ≤ 0
    /// @throws IndexOutOfBoundsException if x does not fit in its array
    /// @see <a
    ///     href="https://github.com/Reference-LAPACK/lapack/blob/master/SRC/dlarfg.f">LAPACK</a>
    DoubleReflection dlarfg(int n, double alpha, double[] x, int xOff, int incX);

    /// Apply one reflection: C := H·C or C := C·H, H = I − τ·v·vᵀ.
    ///
    /// {@snippet :
    /// double[] v = {1, 0.5}, c = {3, 4};
    /// Lapack.current().dlarf(Side.LEFT, 2, 1, v, 0, 1, 1.6, c, 0, 2);        // c == {-5, 0}
    /// }
    /// **Cost** 4·m·n flops.  **Error** that of two products with a vector. τ = 0 is the identity,
    /// and neither v nor C is read.
    ///
    /// @param side `LEFT` for H·C, `RIGHT` for C·H
    /// @param m    rows of C, m ≥ 0
    /// @param n    columns of C, n ≥ 0
    /// @param v    the vector v, all of it: m elements from the left, n from the right
    /// @param vOff lowest index of v
    /// @param incV distance between its elements, not 0
    /// @param tau  τ
    /// @param c    the matrix to change
    /// @param cOff index of element (0, 0) of C
    /// @param ldc  distance between columns of C, ldc ≥ max(1, m)
    /// @throws IllegalArgumentException  if a dimension is negative, incV = 0, ldc < max(1, m), or C
    ///     overlaps v
    /// @throws IndexOutOfBoundsException if an array is too short
    /// @see <a
    ///     href="https://github.com/Reference-LAPACK/lapack/blob/master/SRC/dlarf.f">LAPACK</a>
    void dlarf(Side side, int m, int n, double[] v, int vOff, int incV, double tau, double[] c, int cOff, int ldc);

    /// A := A·(to/from), as if the quotient could not be out of range.
    ///
    /// A result that is itself in range comes out right, even where to/from is not; what does over- or
    /// underflow becomes infinite or subnormal as it should. Entries that the structure does not store
    /// are not touched.
    ///
    /// {@snippet :
    /// double[] a = {1e30, 2e30};
    /// Lapack.current().dlascl(Structure.GENERAL, 0, 0, 1e30, 1e-30, 2, 1, a, 0, 2);
    /// double x = a[1] / a[0];                        // x == 2
    /// }
    /// **Cost** m·n multiplications, three times as many where to/from is out of range.  **Error** 2·u
    /// for each entry, unless it is subnormal.
    ///
    /// @param type  which entries are stored, and how
    /// @param kl    subdiagonals of a band matrix, kl ≥ 0
    /// @param ku    superdiagonals of a band matrix, ku ≥ 0
    /// @param cfrom divisor, not 0 and not NaN
    /// @param cto   factor, not NaN
    /// @param m     rows of A, m ≥ 0; m = n for the halves of symmetric band matrices
    /// @param n     columns of A, n ≥ 0
    /// @param a     the matrix to scale
    /// @param aOff  index of its first element
    /// @param lda   distance between columns: at least max(1, m), or the rows of band storage
    /// @throws IllegalArgumentException  if a dimension is negative, kl or ku more than a matrix has,
    ///     `cfrom` 0 or NaN, `cto` NaN, or lda too small
    /// @throws IndexOutOfBoundsException if the matrix does not fit in `a`
    /// @see <a
    ///     href="https://github.com/Reference-LAPACK/lapack/blob/master/SRC/dlascl.f">LAPACK</a>
    void dlascl(Structure type, int kl, int ku, double cfrom, double cto, int m, int n, double[] a, int aOff,
            int lda);

    /// Add squares to a sum that is kept as scl²·sumsq: scl'²·sumsq' = scl²·sumsq + Σ xᵢ².
    ///
    /// {@snippet :
    /// DoubleSumOfSquares s = Lapack.current().dlassq(2, new double[] {3e30, 4e30}, 0, 1, 0, 1);
    /// double norm = s.root() / 1e30;                // norm == 5
    /// }
    /// **Cost** 3·n flops.  **Error** n·u, relative; nothing over- or underflows. NaN gives NaN, an infinity
    /// without NaN an infinite sum.
    ///
    /// @param n     number of elements, n ≥ 0
    /// @param x     array that holds x
    /// @param xOff  index of its first element
    /// @param incX  distance between its elements, incX > 0
    /// @param scl   scale so far, scl ≥ 0
    /// @param sumsq sum so far, sumsq ≥ 0
    /// @return the new scale and sum; after any element that is not 0, scl is the largest size in sight
    /// @throws IllegalArgumentException  if n < 0, incX ≤ 0, scl < 0 or sumsq < 0
    /// @throws IndexOutOfBoundsException if x does not fit in its array
    /// @see <a
    ///     href="https://github.com/Reference-LAPACK/lapack/blob/master/SRC/dlassq.f90">LAPACK</a>
    DoubleSumOfSquares dlassq(int n, double[] x, int xOff, int incX, double scl, double sumsq);

    /// √(x² + y²), without overflow or underflow on the way.
    ///
    /// {@snippet :
    /// double length = Lapack.current().dlapy2(3e30, 4e30) / 1e30;        // length == 5
    /// }
    /// **Cost** O(1).  **Error** 3·u, relative. NaN gives NaN, even beside an infinity.
    ///
    /// @param x first component
    /// @param y second component
    /// @return the length of (x, y)
    /// @see <a
    ///     href="https://github.com/Reference-LAPACK/lapack/blob/master/SRC/dlapy2.f">LAPACK</a>
    double dlapy2(double x, double y);

    /// Permute the columns of X: column k(j) goes to column j, or, backwards, column j to column k(j).
    ///
    /// {@snippet :
    /// double[] x = {10, 20, 30};
    /// Lapack.current().dlapmt(Direct.FORWARD, 1, 3, x, 0, 1, new int[] {2, 0, 1}, 0);   // x == {30, 10, 20}
    /// }
    /// **Cost** fewer than n exchanges of columns.
    ///
    /// @param forwrd `FORWARD` for X·P, `BACKWARD` to undo it
    /// @param m      rows of X, m ≥ 0
    /// @param n      columns of X, n ≥ 0
    /// @param x      the matrix
    /// @param xOff   index of element (0, 0)
    /// @param ldx    distance between columns, ldx ≥ max(1, m)
    /// @param k      the permutation: each of 0 … n − 1 once
    /// @param kOff   index of its first element
    /// @throws IllegalArgumentException  if a dimension is negative, ldx < max(1, m), or k is no
    ///     permutation
    /// @throws IndexOutOfBoundsException if an array is too short
    /// @see <a
    ///     href="https://github.com/Reference-LAPACK/lapack/blob/master/SRC/dlapmt.f">LAPACK</a>
    void dlapmt(Direct forwrd, int m, int n, double[] x, int xOff, int ldx, int[] k, int kOff);

    /// Permute the rows of X: row k(i) goes to row i, or, backwards, row i to row k(i).
    ///
    /// {@snippet :
    /// double[] x = {10, 20, 30};
    /// Lapack.current().dlapmr(Direct.BACKWARD, 3, 1, x, 0, 3, new int[] {2, 0, 1}, 0);  // x == {20, 30, 10}
    /// }
    /// **Cost** fewer than m exchanges of rows.
    ///
    /// @param forwrd `FORWARD` for P·X, `BACKWARD` to undo it
    /// @param m      rows of X, m ≥ 0
    /// @param n      columns of X, n ≥ 0
    /// @param x      the matrix
    /// @param xOff   index of element (0, 0)
    /// @param ldx    distance between columns, ldx ≥ max(1, m)
    /// @param k      the permutation: each of 0 … m − 1 once
    /// @param kOff   index of its first element
    /// @throws IllegalArgumentException  if a dimension is negative, ldx < max(1, m), or k is no
    ///     permutation
    /// @throws IndexOutOfBoundsException if an array is too short
    /// @see <a
    ///     href="https://github.com/Reference-LAPACK/lapack/blob/master/SRC/dlapmr.f">LAPACK</a>
    void dlapmr(Direct forwrd, int m, int n, double[] x, int xOff, int ldx, int[] k, int kOff);

    /// x := x/a, also where 1/a is out of range.
    ///
    /// {@snippet :
    /// double[] x = {4e-40, 8};
    /// Lapack.current().drscl(1, 4e-40, x, 0, 1);            // x == {1, 8}
    /// }
    /// **Cost** n flops.  **Error** 2·u for each element, unless it is subnormal.
    ///
    /// @param n    number of elements, n ≥ 0
    /// @param sa   divisor; 0 gives infinities and NaN
    /// @param x    array that holds x
    /// @param xOff index of its first element
    /// @param incX distance between its elements, incX > 0
    /// @throws IllegalArgumentException  if n < 0 or incX ≤ 0
    /// @throws IndexOutOfBoundsException if x does not fit in its array
    /// @see <a
    ///     href="https://github.com/Reference-LAPACK/lapack/blob/master/SRC/drscl.f">LAPACK</a>
    void drscl(int n, double sa, double[] x, int xOff, int incX);

    /// B := A, or a trapezoid of it; the rest of B is not touched.
    ///
    /// {@snippet :
    /// double[] a = {1, 2, 3, 4}, b = new double[4];
    /// Lapack.current().dlacpy(Part.UPPER, 2, 2, a, 0, 2, b, 0, 2);           // b == {1, 0, 3, 4}
    /// }
    /// **Cost** m·n copies.
    ///
    /// @param uplo which part
    /// @param m    rows, m ≥ 0
    /// @param n    columns, n ≥ 0
    /// @param a    the matrix A
    /// @param aOff index of its element (0, 0)
    /// @param lda  distance between its columns, lda ≥ max(1, m)
    /// @param b    the matrix B
    /// @param bOff index of its element (0, 0)
    /// @param ldb  distance between its columns, ldb ≥ max(1, m)
    /// @throws IllegalArgumentException  if a dimension is negative, a leading dimension too small, or
    ///     B overlaps A
    /// @throws IndexOutOfBoundsException if an array is too short
    /// @see <a
    ///     href="https://github.com/Reference-LAPACK/lapack/blob/master/SRC/dlacpy.f">LAPACK</a>
    void dlacpy(Part uplo, int m, int n, double[] a, int aOff, int lda, double[] b, int bOff, int ldb);

    /// Fill A, or a trapezoid of it: α off the diagonal, β on it; the rest is not touched.
    ///
    /// {@snippet :
    /// double[] a = new double[4];
    /// Lapack.current().dlaset(Part.ALL, 2, 2, 0, 1, a, 0, 2);        // a == {1, 0, 0, 1}
    /// }
    /// **Cost** m·n stores.
    ///
    /// @param uplo  which part
    /// @param m     rows, m ≥ 0
    /// @param n     columns, n ≥ 0
    /// @param alpha what goes off the diagonal
    /// @param beta  what goes on the diagonal
    /// @param a     the matrix
    /// @param aOff  index of element (0, 0)
    /// @param lda   distance between columns, lda ≥ max(1, m)
    /// @throws IllegalArgumentException  if a dimension is negative or lda < max(1, m)
    /// @throws IndexOutOfBoundsException if the matrix does not fit in `a`
    /// @see <a
    ///     href="https://github.com/Reference-LAPACK/lapack/blob/master/SRC/dlaset.f">LAPACK</a>
    void dlaset(Part uplo, int m, int n, double alpha, double beta, double[] a, int aOff, int lda);
}
