package org.jonum.lapack;

import org.jonum.blas.Side;
import org.jonum.blas.Trans;

/// LQ, QL, RQ and RZ factorizations: factor, apply Q, form Q.
public interface DoubleLq {

    /// Factor a general matrix in place: A = L·Q with L lower trapezoidal and Q orthogonal.
    ///
    /// A is m×n. On return L stands on and below the diagonal; above it and in `tau` stand the
    /// reflections whose product is Q = Hₖ₋₁ ⋯ H₁·H₀, k = min(m, n): Hᵢ = I − τᵢ·v·vᵀ with v = (0,
    /// …, 0, 1, a(i, i+1), …, a(i, n−1)). This is the QR factorization of Aᵀ.
    ///
    /// {@snippet :
    /// double[] a = {0, 1, 4, 2}, tau = new double[2];          // [0 4; 1 2]
    /// Lapack.current().dgelqf(2, 2, a, 0, 2, tau, 0);
    /// // a == {-4, -2, 1, -1}; tau == {1, 0}                   L = [-4 0; -2 -1], v = (1, 1)
    /// }
    /// **Cost** 2·m²·(n − m/3) flops for m ≤ n.  **Error** ‖A − L·Q‖ ≤ c·m·n·ε·‖A‖ for an exactly
    /// orthogonal Q, row by row (Higham 2002, Thm 19.4).
    ///
    /// @param m      rows of A, m ≥ 0
    /// @param n      columns of A, n ≥ 0
    /// @param a      holds A on entry, the factor and the reflections on return
    /// @param aOff   index of element (0, 0)
    /// @param lda    distance between columns, lda ≥ max(1, m)
    /// @param tau    receives min(m, n) factors τ
    /// @param tauOff index of the first of them
    /// @throws IllegalArgumentException  if m < 0, n < 0, lda < max(1, m), or tau overlaps A
    /// @throws IndexOutOfBoundsException if an array is too short
    /// @see <a
    ///     href="https://github.com/Reference-LAPACK/lapack/blob/master/SRC/dgelqf.f">LAPACK</a>
    void dgelqf(int m, int n, double[] a, int aOff, int lda, double[] tau, int tauOff);

    /// Multiply by the Q of [#dgelqf]: C := op(Q)·C (`LEFT`) or C·op(Q) (`RIGHT`).
    ///
    /// C is m×n, Q the product of k reflections of order m (`LEFT`) or n (`RIGHT`). Q is never
    /// formed.
    ///
    /// {@snippet :
    /// double[] v = {-4, 1}, tau = {1}, c = {1, 2};             // Q = I − [1; 1]·[1 1]
    /// Lapack lapack = Lapack.current();
    /// lapack.dormlq(Side.LEFT, Trans.TRANS, 2, 1, 1, v, 0, 1, tau, 0, c, 0, 2);    // c == {-2, -1}
    /// }
    /// **Cost** 2·n·k·(2·m − k) flops for `LEFT`.  **Error** ‖result − op(Q)·C‖ ≤ c·m·k·ε·‖C‖.
    ///
    /// @param side   on which side Q stands
    /// @param trans  op(Q) = Q or Qᵀ
    /// @param m      rows of C, m ≥ 0
    /// @param n      columns of C, n ≥ 0
    /// @param k      number of reflections, 0 ≤ k ≤ order of Q
    /// @param a      the reflections, right of the diagonal of the first k rows
    /// @param aOff   index of element (0, 0) of A
    /// @param lda    distance between columns of A, lda ≥ max(1, k)
    /// @param tau    the k factors τ
    /// @param tauOff index of the first of them
    /// @param c      holds C on entry, the product on return
    /// @param cOff   index of element (0, 0) of C
    /// @param ldc    distance between columns of C, ldc ≥ max(1, m)
    /// @throws IllegalArgumentException  if a dimension is out of range, a leading dimension too
    ///     small, or C overlaps an input
    /// @throws IndexOutOfBoundsException if an array is too short
    /// @see <a
    ///     href="https://github.com/Reference-LAPACK/lapack/blob/master/SRC/dormlq.f">LAPACK</a>
    void dormlq(Side side, Trans trans, int m, int n, int k, double[] a, int aOff, int lda,
            double[] tau, int tauOff, double[] c, int cOff, int ldc);

    /// Form the first m rows of the n×n matrix Q of [#dgelqf] in place.
    ///
    /// {@snippet :
    /// double[] a = {-4, 1}, tau = {1};                         // Q = I − [1; 1]·[1 1]
    /// Lapack.current().dorglq(1, 2, 1, a, 0, 1, tau, 0);       // a == {0, -1}
    /// }
    /// **Cost** 4·m·n·k − 2·(m + n)·k² + 4·k³/3 flops.  **Error** ‖I − QQᵀ‖ ≤ c·m·n·ε.
    ///
    /// @param m      rows wanted, 0 ≤ m ≤ n
    /// @param n      columns of Q, n ≥ 0
    /// @param k      number of reflections, 0 ≤ k ≤ m
    /// @param a      holds the reflections in its first k rows on entry, the m×n matrix on
    ///     return
    /// @param aOff   index of element (0, 0)
    /// @param lda    distance between columns, lda ≥ max(1, m)
    /// @param tau    the k factors τ
    /// @param tauOff index of the first of them
    /// @throws IllegalArgumentException  if a dimension is out of range, lda < max(1, m), or tau
    ///     overlaps A
    /// @throws IndexOutOfBoundsException if an array is too short
    /// @see <a
    ///     href="https://github.com/Reference-LAPACK/lapack/blob/master/SRC/dorglq.f">LAPACK</a>
    void dorglq(int m, int n, int k, double[] a, int aOff, int lda, double[] tau, int tauOff);

    /// Factor a general matrix in place: A = Q·L with Q orthogonal and L lower trapezoidal.
    ///
    /// A is m×n. On return L stands on and below the diagonal that ends at a(m−1, n−1); above it and
    /// in `tau` stand the reflections whose product is Q = Hₖ₋₁ ⋯ H₁·H₀, k = min(m, n): Hᵢ = I −
    /// τᵢ·v·vᵀ, where v has its 1 at m−k+i, zeros below, and column n−k+i of A above. This is the QR
    /// factorization of A read backwards.
    ///
    /// {@snippet :
    /// double[] a = {2, 1, 4, 0}, tau = new double[2];          // [2 4; 1 0]
    /// Lapack.current().dgeqlf(2, 2, a, 0, 2, tau, 0);
    /// // a == {-1, -2, 1, -4}; tau == {0, 1}                   L = [-1 0; -2 -4], v = (1, 1)
    /// }
    /// **Cost** 2·n²·(m − n/3) flops for m ≥ n.  **Error** ‖A − Q·L‖ ≤ c·m·n·ε·‖A‖ for an exactly
    /// orthogonal Q, column by column (Higham 2002, Thm 19.4).
    ///
    /// @param m      rows of A, m ≥ 0
    /// @param n      columns of A, n ≥ 0
    /// @param a      holds A on entry, the factor and the reflections on return
    /// @param aOff   index of element (0, 0)
    /// @param lda    distance between columns, lda ≥ max(1, m)
    /// @param tau    receives min(m, n) factors τ
    /// @param tauOff index of the first of them
    /// @throws IllegalArgumentException  if m < 0, n < 0, lda < max(1, m), or tau overlaps A
    /// @throws IndexOutOfBoundsException if an array is too short
    /// @see <a
    ///     href="https://github.com/Reference-LAPACK/lapack/blob/master/SRC/dgeqlf.f">LAPACK</a>
    void dgeqlf(int m, int n, double[] a, int aOff, int lda, double[] tau, int tauOff);

    /// Multiply by the Q of [#dgeqlf]: C := op(Q)·C (`LEFT`) or C·op(Q) (`RIGHT`).
    ///
    /// C is m×n, Q the product of k reflections of order m (`LEFT`) or n (`RIGHT`). Q is never
    /// formed.
    ///
    /// {@snippet :
    /// double[] v = {1, -4}, tau = {1}, c = {1, 2};             // Q = I − [1; 1]·[1 1]
    /// Lapack lapack = Lapack.current();
    /// lapack.dormql(Side.LEFT, Trans.TRANS, 2, 1, 1, v, 0, 2, tau, 0, c, 0, 2);    // c == {-2, -1}
    /// }
    /// **Cost** 2·n·k·(2·m − k) flops for `LEFT`.  **Error** ‖result − op(Q)·C‖ ≤ c·m·k·ε·‖C‖.
    ///
    /// @param side   on which side Q stands
    /// @param trans  op(Q) = Q or Qᵀ
    /// @param m      rows of C, m ≥ 0
    /// @param n      columns of C, n ≥ 0
    /// @param k      number of reflections, 0 ≤ k ≤ order of Q
    /// @param a      the reflections, above the diagonal that ends its k columns
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
    ///     href="https://github.com/Reference-LAPACK/lapack/blob/master/SRC/dormql.f">LAPACK</a>
    void dormql(Side side, Trans trans, int m, int n, int k, double[] a, int aOff, int lda,
            double[] tau, int tauOff, double[] c, int cOff, int ldc);

    /// Form the last n columns of the m×m matrix Q of [#dgeqlf] in place.
    ///
    /// {@snippet :
    /// double[] a = {1, -4}, tau = {1};                         // Q = I − [1; 1]·[1 1]
    /// Lapack.current().dorgql(2, 1, 1, a, 0, 2, tau, 0);       // a == {-1, 0}
    /// }
    /// **Cost** 4·m·n·k − 2·(m + n)·k² + 4·k³/3 flops.  **Error** ‖I − QᵀQ‖ ≤ c·m·n·ε.
    ///
    /// @param m      rows of Q, m ≥ 0
    /// @param n      columns wanted, 0 ≤ n ≤ m
    /// @param k      number of reflections, 0 ≤ k ≤ n
    /// @param a      holds the reflections in its last k columns on entry, the m×n matrix on
    ///     return
    /// @param aOff   index of element (0, 0)
    /// @param lda    distance between columns, lda ≥ max(1, m)
    /// @param tau    the k factors τ
    /// @param tauOff index of the first of them
    /// @throws IllegalArgumentException  if a dimension is out of range, lda < max(1, m), or tau
    ///     overlaps A
    /// @throws IndexOutOfBoundsException if an array is too short
    /// @see <a
    ///     href="https://github.com/Reference-LAPACK/lapack/blob/master/SRC/dorgql.f">LAPACK</a>
    void dorgql(int m, int n, int k, double[] a, int aOff, int lda, double[] tau, int tauOff);

    /// Factor a general matrix in place: A = R·Q with R upper trapezoidal and Q orthogonal.
    ///
    /// A is m×n. On return R stands on and above the diagonal that ends at a(m−1, n−1); below it and
    /// in `tau` stand the reflections whose product is Q = H₀·H₁ ⋯ Hₖ₋₁, k = min(m, n): Hᵢ = I −
    /// τᵢ·v·vᵀ, where v has its 1 at n−k+i, zeros after it, and row m−k+i of A before it. This is the
    /// QR factorization of Aᵀ read backwards.
    ///
    /// {@snippet :
    /// double[] a = {2, 4, 1, 0}, tau = new double[2];          // [2 1; 4 0]
    /// Lapack.current().dgerqf(2, 2, a, 0, 2, tau, 0);
    /// // a == {-1, 1, -2, -4}; tau == {0, 1}                   R = [-1 -2; 0 -4], v = (1, 1)
    /// }
    /// **Cost** 2·m²·(n − m/3) flops for m ≤ n.  **Error** ‖A − R·Q‖ ≤ c·m·n·ε·‖A‖ for an exactly
    /// orthogonal Q, row by row (Higham 2002, Thm 19.4).
    ///
    /// @param m      rows of A, m ≥ 0
    /// @param n      columns of A, n ≥ 0
    /// @param a      holds A on entry, the factor and the reflections on return
    /// @param aOff   index of element (0, 0)
    /// @param lda    distance between columns, lda ≥ max(1, m)
    /// @param tau    receives min(m, n) factors τ
    /// @param tauOff index of the first of them
    /// @throws IllegalArgumentException  if m < 0, n < 0, lda < max(1, m), or tau overlaps A
    /// @throws IndexOutOfBoundsException if an array is too short
    /// @see <a
    ///     href="https://github.com/Reference-LAPACK/lapack/blob/master/SRC/dgerqf.f">LAPACK</a>
    void dgerqf(int m, int n, double[] a, int aOff, int lda, double[] tau, int tauOff);

    /// Multiply by the Q of [#dgerqf]: C := op(Q)·C (`LEFT`) or C·op(Q) (`RIGHT`).
    ///
    /// C is m×n, Q the product of k reflections of order m (`LEFT`) or n (`RIGHT`). Q is never
    /// formed.
    ///
    /// {@snippet :
    /// double[] v = {1, -4}, tau = {1}, c = {1, 2};             // Q = I − [1; 1]·[1 1]
    /// Lapack lapack = Lapack.current();
    /// lapack.dormrq(Side.LEFT, Trans.TRANS, 2, 1, 1, v, 0, 1, tau, 0, c, 0, 2);    // c == {-2, -1}
    /// }
    /// **Cost** 2·n·k·(2·m − k) flops for `LEFT`.  **Error** ‖result − op(Q)·C‖ ≤ c·m·k·ε·‖C‖.
    ///
    /// @param side   on which side Q stands
    /// @param trans  op(Q) = Q or Qᵀ
    /// @param m      rows of C, m ≥ 0
    /// @param n      columns of C, n ≥ 0
    /// @param k      number of reflections, 0 ≤ k ≤ order of Q
    /// @param a      the reflections, left of the diagonal that ends its k rows
    /// @param aOff   index of element (0, 0) of A
    /// @param lda    distance between columns of A, lda ≥ max(1, k)
    /// @param tau    the k factors τ
    /// @param tauOff index of the first of them
    /// @param c      holds C on entry, the product on return
    /// @param cOff   index of element (0, 0) of C
    /// @param ldc    distance between columns of C, ldc ≥ max(1, m)
    /// @throws IllegalArgumentException  if a dimension is out of range, a leading dimension too
    ///     small, or C overlaps an input
    /// @throws IndexOutOfBoundsException if an array is too short
    /// @see <a
    ///     href="https://github.com/Reference-LAPACK/lapack/blob/master/SRC/dormrq.f">LAPACK</a>
    void dormrq(Side side, Trans trans, int m, int n, int k, double[] a, int aOff, int lda,
            double[] tau, int tauOff, double[] c, int cOff, int ldc);

    /// Form the last m rows of the n×n matrix Q of [#dgerqf] in place.
    ///
    /// {@snippet :
    /// double[] a = {1, -4}, tau = {1};                         // Q = I − [1; 1]·[1 1]
    /// Lapack.current().dorgrq(1, 2, 1, a, 0, 1, tau, 0);       // a == {-1, 0}
    /// }
    /// **Cost** 4·m·n·k − 2·(m + n)·k² + 4·k³/3 flops.  **Error** ‖I − QQᵀ‖ ≤ c·m·n·ε.
    ///
    /// @param m      rows wanted, 0 ≤ m ≤ n
    /// @param n      columns of Q, n ≥ 0
    /// @param k      number of reflections, 0 ≤ k ≤ m
    /// @param a      holds the reflections in its last k rows on entry, the m×n matrix on
    ///     return
    /// @param aOff   index of element (0, 0)
    /// @param lda    distance between columns, lda ≥ max(1, m)
    /// @param tau    the k factors τ
    /// @param tauOff index of the first of them
    /// @throws IllegalArgumentException  if a dimension is out of range, lda < max(1, m), or tau
    ///     overlaps A
    /// @throws IndexOutOfBoundsException if an array is too short
    /// @see <a
    ///     href="https://github.com/Reference-LAPACK/lapack/blob/master/SRC/dorgrq.f">LAPACK</a>
    void dorgrq(int m, int n, int k, double[] a, int aOff, int lda, double[] tau, int tauOff);

    /// Reduce an upper trapezoid to a triangle in place: A = [R 0]·Z with Z orthogonal.
    ///
    /// A is m×n with m ≤ n; what is below its diagonal is neither read nor written. On return R
    /// stands in its first m columns; in the others and in `tau` stand the reflections whose product
    /// is Z = H₀·H₁ ⋯ Hₘ₋₁: Hᵢ = I − τᵢ·v·vᵀ, where v has its 1 at i, row i of those columns as its
    /// last elements, and zeros elsewhere.
    ///
    /// {@snippet :
    /// double[] a = {3, 4}, tau = new double[1];                // [3 4]
    /// Lapack.current().dtzrzf(1, 2, a, 0, 1, tau, 0);
    /// // a == {-5, 0.5}; tau == {1.6}                          R = [-5], v = (1, 0.5)
    /// }
    /// **Cost** 2·m²·(n − m) flops.  **Error** ‖A − [R 0]·Z‖ ≤ c·m·n·ε·‖A‖ for an exactly
    /// orthogonal Z.
    ///
    /// @param m      rows of A, m ≥ 0
    /// @param n      columns of A, n ≥ m
    /// @param a      holds A on entry, the factor and the reflections on return
    /// @param aOff   index of element (0, 0)
    /// @param lda    distance between columns, lda ≥ max(1, m)
    /// @param tau    receives m factors τ
    /// @param tauOff index of the first of them
    /// @throws IllegalArgumentException  if m < 0, n < m, lda < max(1, m), or tau overlaps A
    /// @throws IndexOutOfBoundsException if an array is too short
    /// @see <a
    ///     href="https://github.com/Reference-LAPACK/lapack/blob/master/SRC/dtzrzf.f">LAPACK</a>
    void dtzrzf(int m, int n, double[] a, int aOff, int lda, double[] tau, int tauOff);

    /// Multiply by the Z of [#dtzrzf]: C := op(Z)·C (`LEFT`) or C·op(Z) (`RIGHT`).
    ///
    /// C is m×n, Z the product of k reflections of order m (`LEFT`) or n (`RIGHT`). Z is never
    /// formed. Only the first k and the last l of its rows or columns are read and written.
    ///
    /// {@snippet :
    /// double[] v = {-5, 0.5}, tau = {1.6}, c = {3, 4};
    /// Lapack lapack = Lapack.current();
    /// lapack.dormrz(Side.LEFT, Trans.NO_TRANS, 2, 1, 1, 1, v, 0, 1, tau, 0, c, 0, 2);   // c == {-5, 0}
    /// }
    /// **Cost** 4·n·k·l flops for `LEFT`.  **Error** ‖result − op(Z)·C‖ ≤ c·m·k·ε·‖C‖.
    ///
    /// @param side   on which side Z stands
    /// @param trans  op(Z) = Z or Zᵀ
    /// @param m      rows of C, m ≥ 0
    /// @param n      columns of C, n ≥ 0
    /// @param k      number of reflections, 0 ≤ k ≤ order of Z
    /// @param l      number of last elements that a reflection reaches, 0 ≤ l ≤ order of Z − k
    /// @param a      the reflections, in the last l columns of the first k rows
    /// @param aOff   index of element (0, 0) of A
    /// @param lda    distance between columns of A, lda ≥ max(1, k)
    /// @param tau    the k factors τ
    /// @param tauOff index of the first of them
    /// @param c      holds C on entry, the product on return
    /// @param cOff   index of element (0, 0) of C
    /// @param ldc    distance between columns of C, ldc ≥ max(1, m)
    /// @throws IllegalArgumentException  if a dimension is out of range, a leading dimension too
    ///     small, or C overlaps an input
    /// @throws IndexOutOfBoundsException if an array is too short
    /// @see <a
    ///     href="https://github.com/Reference-LAPACK/lapack/blob/master/SRC/dormrz.f">LAPACK</a>
    void dormrz(Side side, Trans trans, int m, int n, int k, int l, double[] a, int aOff, int lda,
            double[] tau, int tauOff, double[] c, int cOff, int ldc);
}
