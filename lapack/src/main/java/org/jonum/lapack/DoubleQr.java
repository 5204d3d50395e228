package org.jonum.lapack;

import org.jonum.blas.Side;
import org.jonum.blas.Trans;

/// QR factorization by Householder reflections: factor, apply Q, form Q.
public interface DoubleQr {

    /// Factor a general matrix in place: A = Q·R with Q orthogonal and R upper trapezoidal.
    ///
    /// A is m×n. On return R stands on and above the diagonal; below it and in `tau` stand the
    /// reflections whose product is Q = H₀·H₁ ⋯ Hₖ₋₁, k = min(m, n): Hᵢ = I − τᵢ·v·vᵀ with v = (0,
    /// …, 0, 1, a(i+1, i), …, a(m−1, i)). A column that is already zero below its diagonal gives τ
    /// = 0, H = I; so diagonal entries of R may have either sign.
    ///
    /// {@snippet :
    /// double[] a = {0, 4, 1, 2}, tau = new double[2];          // [0 1; 4 2]
    /// Lapack.current().dgeqrf(2, 2, a, 0, 2, tau, 0);
    /// // a == {-4, 1, -2, -1}; tau == {1, 0}                   R = [-4 -2; 0 -1], v = (1, 1)
    /// }
    /// **Cost** 2·n²·(m − n/3) flops for m ≥ n.  **Error** ‖A − Q·R‖ ≤ c·m·n·ε·‖A‖ for an exactly
    /// orthogonal Q, column by column (Higham 2002, Thm 19.4).
    ///
    /// @param m      rows of A, m ≥ 0
    /// @param n      columns of A, n ≥ 0
    /// @param a      holds A on entry, R and the reflections on return
    /// @param aOff   index of element (0, 0)
    /// @param lda    distance between columns, lda ≥ max(1, m)
    /// @param tau    receives min(m, n) factors τ
    /// @param tauOff index of the first of them
    /// @throws IllegalArgumentException  if m < 0, n < 0, lda < max(1, m), or tau overlaps A
    /// @throws IndexOutOfBoundsException if an array is too short
    /// @see <a
    ///     href="https://github.com/Reference-LAPACK/lapack/blob/master/SRC/dgeqrf.f">LAPACK</a>
    void dgeqrf(int m, int n, double[] a, int aOff, int lda, double[] tau, int tauOff);

    /// Factor a general matrix in place, A = Q·R, with a diagonal of R that is not negative.
    ///
    /// As [#dgeqrf] otherwise: an R of full rank is the only one, that of Cholesky's AᵀA = RᵀR. 0 ≤ τ
    /// ≤ 2, and τ = 2 with v = e₁ changes a sign.
    ///
    /// {@snippet :
    /// double[] a = {3, 4, 3, -1}, tau = new double[2];         // [3 3; 4 -1]
    /// Lapack.current().dgeqrfp(2, 2, a, 0, 2, tau, 0);
    /// // a == {5, -2, 1, 3}; tau == {0.4, 0}                   R = [5 1; 0 3], v = (1, -2)
    /// }
    /// **Cost** 2·n²·(m − n/3) flops for m ≥ n.  **Error** ‖A − Q·R‖ ≤ c·m·n·ε·‖A‖ for an exactly
    /// orthogonal Q, column by column.
    ///
    /// @param m      rows of A, m ≥ 0
    /// @param n      columns of A, n ≥ 0
    /// @param a      holds A on entry, R and the reflections on return
    /// @param aOff   index of element (0, 0)
    /// @param lda    distance between columns, lda ≥ max(1, m)
    /// @param tau    receives min(m, n) factors τ
    /// @param tauOff index of the first of them
    /// @throws IllegalArgumentException  if m < 0, n < 0, lda < max(1, m), or tau overlaps A
    /// @throws IndexOutOfBoundsException if an array is too short
    /// @see <a
    ///     href="https://github.com/Reference-LAPACK/lapack/blob/master/SRC/dgeqrfp.f">LAPACK</a>
    void dgeqrfp(int m, int n, double[] a, int aOff, int lda, double[] tau, int tauOff);

    /// Multiply by the Q of [#dgeqrf]: C := op(Q)·C (`LEFT`) or C·op(Q) (`RIGHT`).
    ///
    /// C is m×n, Q the product of k reflections of order m (`LEFT`) or n (`RIGHT`). Q is never
    /// formed.
    ///
    /// {@snippet :
    /// double[] v = {-4, 1}, tau = {1}, c = {1, 2};             // Q = I − [1; 1]·[1 1]
    /// Lapack lapack = Lapack.current();
    /// lapack.dormqr(Side.LEFT, Trans.TRANS, 2, 1, 1, v, 0, 2, tau, 0, c, 0, 2);    // c == {-2, -1}
    /// }
    /// **Cost** 2·n·k·(2·m − k) flops for `LEFT`.  **Error** ‖result − op(Q)·C‖ ≤ c·m·k·ε·‖C‖.
    ///
    /// @param side   on which side Q stands
    /// @param trans  op(Q) = Q or Qᵀ
    /// @param m      rows of C, m ≥ 0
    /// @param n      columns of C, n ≥ 0
    /// @param k      number of reflections, 0 ≤ k ≤ order of Q
    /// @param a      the reflections, below the diagonal of the first k columns
    /// @param aOff   index of element (0, 0) of A
    /// @param lda    distance between columns of A, lda ≥ max(1, order of Q)
    /// @param tau    the k factors τ
    /// @param tauOff index of the first of them
    /// @param c      holds C on entry, the product on return
    /// @param cOff   index of element (0, 0) of C
    /// @param ldc    distance between columns of C, ldc ≥ max(1, m)
    /// @throws IllegalArgumentException  if a dimension is out of range, a leading dimension too
    ///     small, or C overlaps an input
    /// @throws IndexOutOfBoundsException if an array is too short
    /// @see <a
    ///     href="https://github.com/Reference-LAPACK/lapack/blob/master/SRC/dormqr.f">LAPACK</a>
    void dormqr(Side side, Trans trans, int m, int n, int k, double[] a, int aOff, int lda,
            double[] tau, int tauOff, double[] c, int cOff, int ldc);

    /// Form the first n columns of the m×m matrix Q of [#dgeqrf] in place.
    ///
    /// {@snippet :
    /// double[] a = {-4, 1}, tau = {1};                         // Q = I − [1; 1]·[1 1]
    /// Lapack.current().dorgqr(2, 1, 1, a, 0, 2, tau, 0);       // a == {0, -1}
    /// }
    /// **Cost** 4·m·n·k − 2·(m + n)·k² + 4·k³/3 flops.  **Error** ‖I − QᵀQ‖ ≤ c·m·n·ε.
    ///
    /// @param m      rows of Q, m ≥ 0
    /// @param n      columns wanted, 0 ≤ n ≤ m
    /// @param k      number of reflections, 0 ≤ k ≤ n
    /// @param a      holds the reflections in its first k columns on entry, the m×n matrix on
    ///     return
    /// @param aOff   index of element (0, 0)
    /// @param lda    distance between columns, lda ≥ max(1, m)
    /// @param tau    the k factors τ
    /// @param tauOff index of the first of them
    /// @throws IllegalArgumentException  if a dimension is out of range, lda < max(1, m), or tau
    ///     overlaps A
    /// @throws IndexOutOfBoundsException if an array is too short
    /// @see <a
    ///     href="https://github.com/Reference-LAPACK/lapack/blob/master/SRC/dorgqr.f">LAPACK</a>
    void dorgqr(int m, int n, int k, double[] a, int aOff, int lda, double[] tau, int tauOff);
}
