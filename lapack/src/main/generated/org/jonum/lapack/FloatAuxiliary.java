// Generated from DoubleAuxiliary.java by build/Float32.java. Do not edit.
package org.jonum.lapack;

import org.jonum.blas.Side;

/// Rotations, reflections, permutations and safe scaling.
public interface FloatAuxiliary {

    /// The plane rotation with c ≥ 0 that maps (f, g) to (r, 0): c·f + s·g = r, c·g − s·f = 0.
    ///
    /// g = 0 gives c = 1, s = 0, r = f; f = 0 gives c = 0, s = ±1, r = |g|. c and s are accurate even
    /// where r overflows or is subnormal. NaN gives NaN; infinities give NaN or infinite r.
    ///
    /// {@snippet :
    /// FloatGivens g = Lapack.current().slartg(-3, 4);
    /// float r = g.r(), c = 5 * g.c(), s = 5 * g.s();        // r == -5; c == 3; s == -4
    /// }
    /// **Cost** O(1).  **Error** a few u, relative, in c, s and r (Anderson 2017, Algorithm 978).
    ///
    /// @param f first component
    /// @param g second component
    /// @return c, s and r
    /// @see <a
    ///     href="https://github.com/Reference-LAPACK/lapack/blob/master/SRC/slartg.f90">LAPACK</a>
    FloatGivens slartg(float f, float g);

    /// The reflection H = I − τ·v·vᵀ, v = (1, v₂), that maps (α, x) to (β, 0).
    ///
    /// β has the sign opposite to α, 1 ≤ τ ≤ 2; x = 0 gives τ = 0, H = I.
    ///
    /// {@snippet :
    /// float[] x = {4};
    /// FloatReflection h = Lapack.current().slarfg(2, 3, x, 0, 1);
    /// float beta = h.alpha(), tau = h.tau();        // beta == -5; tau == 1.6; x == {0.5}
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
    ///     href="https://github.com/Reference-LAPACK/lapack/blob/master/SRC/slarfg.f">LAPACK</a>
    FloatReflection slarfg(int n, float alpha, float[] x, int xOff, int incX);

    /// Apply one reflection: C := H·C or C := C·H, H = I − τ·v·vᵀ.
    ///
    /// {@snippet :
    /// float[] v = {1, 0.5f}, c = {3, 4};
    /// Lapack.current().slarf(Side.LEFT, 2, 1, v, 0, 1, 1.6f, c, 0, 2);        // c == {-5, 0}
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
    ///     href="https://github.com/Reference-LAPACK/lapack/blob/master/SRC/slarf.f">LAPACK</a>
    void slarf(Side side, int m, int n, float[] v, int vOff, int incV, float tau, float[] c, int cOff, int ldc);

    /// A := A·(to/from), as if the quotient could not be out of range.
    ///
    /// A result that is itself in range comes out right, even where to/from is not; what does over- or
    /// underflow becomes infinite or subnormal as it should. Entries that the structure does not store
    /// are not touched.
    ///
    /// {@snippet :
    /// float[] a = {1e30f, 2e30f};
    /// Lapack.current().slascl(Structure.GENERAL, 0, 0, 1e30f, 1e-30f, 2, 1, a, 0, 2);
    /// float x = a[1] / a[0];                        // x == 2
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
    ///     href="https://github.com/Reference-LAPACK/lapack/blob/master/SRC/slascl.f">LAPACK</a>
    void slascl(Structure type, int kl, int ku, float cfrom, float cto, int m, int n, float[] a, int aOff,
            int lda);

    /// Add squares to a sum that is kept as scl²·sumsq: scl'²·sumsq' = scl²·sumsq + Σ xᵢ².
    ///
    /// {@snippet :
    /// FloatSumOfSquares s = Lapack.current().slassq(2, new float[] {3e30f, 4e30f}, 0, 1, 0, 1);
    /// float norm = s.root() / 1e30f;                // norm == 5
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
    ///     href="https://github.com/Reference-LAPACK/lapack/blob/master/SRC/slassq.f90">LAPACK</a>
    FloatSumOfSquares slassq(int n, float[] x, int xOff, int incX, float scl, float sumsq);

    /// √(x² + y²), without overflow or underflow on the way.
    ///
    /// {@snippet :
    /// float length = Lapack.current().slapy2(3e30f, 4e30f) / 1e30f;        // length == 5
    /// }
    /// **Cost** O(1).  **Error** 3·u, relative. NaN gives NaN, even beside an infinity.
    ///
    /// @param x first component
    /// @param y second component
    /// @return the length of (x, y)
    /// @see <a
    ///     href="https://github.com/Reference-LAPACK/lapack/blob/master/SRC/slapy2.f">LAPACK</a>
    float slapy2(float x, float y);

    /// Permute the columns of X: column k(j) goes to column j, or, backwards, column j to column k(j).
    ///
    /// {@snippet :
    /// float[] x = {10, 20, 30};
    /// Lapack.current().slapmt(Direct.FORWARD, 1, 3, x, 0, 1, new int[] {2, 0, 1}, 0);   // x == {30, 10, 20}
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
    ///     href="https://github.com/Reference-LAPACK/lapack/blob/master/SRC/slapmt.f">LAPACK</a>
    void slapmt(Direct forwrd, int m, int n, float[] x, int xOff, int ldx, int[] k, int kOff);

    /// Permute the rows of X: row k(i) goes to row i, or, backwards, row i to row k(i).
    ///
    /// {@snippet :
    /// float[] x = {10, 20, 30};
    /// Lapack.current().slapmr(Direct.BACKWARD, 3, 1, x, 0, 3, new int[] {2, 0, 1}, 0);  // x == {20, 30, 10}
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
    ///     href="https://github.com/Reference-LAPACK/lapack/blob/master/SRC/slapmr.f">LAPACK</a>
    void slapmr(Direct forwrd, int m, int n, float[] x, int xOff, int ldx, int[] k, int kOff);

    /// x := x/a, also where 1/a is out of range.
    ///
    /// {@snippet :
    /// float[] x = {4e-40f, 8};
    /// Lapack.current().srscl(1, 4e-40f, x, 0, 1);            // x == {1, 8}
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
    ///     href="https://github.com/Reference-LAPACK/lapack/blob/master/SRC/srscl.f">LAPACK</a>
    void srscl(int n, float sa, float[] x, int xOff, int incX);

    /// B := A, or a trapezoid of it; the rest of B is not touched.
    ///
    /// {@snippet :
    /// float[] a = {1, 2, 3, 4}, b = new float[4];
    /// Lapack.current().slacpy(Part.UPPER, 2, 2, a, 0, 2, b, 0, 2);           // b == {1, 0, 3, 4}
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
    ///     href="https://github.com/Reference-LAPACK/lapack/blob/master/SRC/slacpy.f">LAPACK</a>
    void slacpy(Part uplo, int m, int n, float[] a, int aOff, int lda, float[] b, int bOff, int ldb);

    /// Fill A, or a trapezoid of it: α off the diagonal, β on it; the rest is not touched.
    ///
    /// {@snippet :
    /// float[] a = new float[4];
    /// Lapack.current().slaset(Part.ALL, 2, 2, 0, 1, a, 0, 2);        // a == {1, 0, 0, 1}
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
    ///     href="https://github.com/Reference-LAPACK/lapack/blob/master/SRC/slaset.f">LAPACK</a>
    void slaset(Part uplo, int m, int n, float alpha, float beta, float[] a, int aOff, int lda);
}
