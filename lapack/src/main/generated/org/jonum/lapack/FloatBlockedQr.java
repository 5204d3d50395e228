// Generated from DoubleBlockedQr.java by build/Float32.java. Do not edit.
package org.jonum.lapack;

import org.jonum.blas.Side;
import org.jonum.blas.Trans;

/// QR by blocks of reflections kept as V and T, and of tall matrices by a tree.
public interface FloatBlockedQr {

    /// Factor a general matrix in place, A = Q·R, and keep the triangles of its blocks of reflections.
    ///
    /// A, R and the reflections are stored as by [FloatQr#sgeqrf]. With the triangles Q is applied
    /// without making them again: each block of `nb` reflections is I − V·T·Vᵀ, T upper triangular with the
    /// factors τ on its diagonal; T of block i stands in columns i·nb and following of `t`. What is below the
    /// triangles is undefined.
    ///
    /// {@snippet :
    /// float[] a = {0, 4, 1, 2}, t = new float[2];            // [0 1; 4 2]
    /// Lapack.current().sgeqrt(2, 2, 1, a, 0, 2, t, 0, 1);
    /// // a == {-4, 1, -2, -1}; t == {1, 0}                     R = [-4 -2; 0 -1], v = (1, 1)
    /// }
    /// **Cost** 2·n²·(m − n/3) + m·n·nb flops for m ≥ n.  **Error** ‖A − Q·R‖ ≤ c·m·n·ε·‖A‖ for an exactly
    /// orthogonal Q, column by column.
    ///
    /// @param m    rows of A, m ≥ 0
    /// @param n    columns of A, n ≥ 0
    /// @param nb   reflections in a block, 1 ≤ nb ≤ min(m, n); any ≥ 1 if that is 0
    /// @param a    holds A on entry, R and the reflections on return
    /// @param aOff index of element (0, 0) of A
    /// @param lda  distance between columns of A, lda ≥ max(1, m)
    /// @param t    receives the triangles, nb×min(m, n)
    /// @param tOff index of element (0, 0) of T
    /// @param ldt  distance between columns of T, ldt ≥ nb
    /// @throws IllegalArgumentException  if a dimension is out of range, a leading dimension too
    ///     small, or an output overlaps another operand
    /// @throws IndexOutOfBoundsException if an array is too short
    /// @see <a
    ///     href="https://github.com/Reference-LAPACK/lapack/blob/master/SRC/sgeqrt.f">LAPACK</a>
    void sgeqrt(int m, int n, int nb, float[] a, int aOff, int lda, float[] t, int tOff, int ldt);

    /// Multiply by the Q of [#sgeqrt]: C := op(Q)·C (`LEFT`) or C·op(Q) (`RIGHT`).
    ///
    /// {@snippet :
    /// float[] v = {-4, 1}, t = {1}, c = {1, 2};               // Q = I − [1; 1]·[1 1]
    /// Lapack lapack = Lapack.current();
    /// lapack.sgemqrt(Side.LEFT, Trans.TRANS, 2, 1, 1, 1, v, 0, 2, t, 0, 1, c, 0, 2);    // c == {-2, -1}
    /// }
    /// **Cost** 2·n·k·(2·m − k) flops for `LEFT`.  **Error** ‖result − op(Q)·C‖ ≤ c·m·k·ε·‖C‖.
    ///
    /// @param side  on which side Q stands
    /// @param trans op(Q) = Q or Qᵀ
    /// @param m     rows of C, m ≥ 0
    /// @param n     columns of C, n ≥ 0
    /// @param k     number of reflections, 0 ≤ k ≤ order of Q
    /// @param nb    reflections in a block, as for [#sgeqrt]: 1 ≤ nb ≤ k; any ≥ 1 if k = 0
    /// @param v     the reflections, below the diagonal of the first k columns
    /// @param vOff  index of element (0, 0) of V
    /// @param ldv   distance between columns of V, ldv ≥ max(1, order of Q)
    /// @param t     the triangles, nb×k
    /// @param tOff  index of element (0, 0) of T
    /// @param ldt   distance between columns of T, ldt ≥ nb
    /// @param c     holds C on entry, the product on return
    /// @param cOff  index of element (0, 0) of C
    /// @param ldc   distance between columns of C, ldc ≥ max(1, m)
    /// @throws IllegalArgumentException  if a dimension is out of range, a leading dimension too
    ///     small, or an output overlaps another operand
    /// @throws IndexOutOfBoundsException if an array is too short
    /// @see <a
    ///     href="https://github.com/Reference-LAPACK/lapack/blob/master/SRC/sgemqrt.f">LAPACK</a>
    void sgemqrt(Side side, Trans trans, int m, int n, int k, int nb, float[] v, int vOff, int ldv,
            float[] t, int tOff, int ldt, float[] c, int cOff, int ldc);

    /// Factor an upper triangle on top of another matrix in place: [A; B] = Q·[R; 0].
    ///
    /// A is n×n upper triangular, B m×n, its last l rows upper trapezoidal: l = 0 is a full matrix, l = n = m
    /// another triangle. On return R stands in A, and V2 in B: the reflections are I − [I; V2]·T·[I V2ᵀ] by
    /// blocks of `nb`, their triangles T side by side as in [#sgeqrt]. What is below the triangle of A and
    /// below the trapezoid of B is neither read nor written.
    ///
    /// {@snippet :
    /// float[] a = {3}, b = {4}, t = new float[1];
    /// Lapack.current().stpqrt(1, 1, 0, 1, a, 0, 1, b, 0, 1, t, 0, 1);
    /// // a == {-5}; b == {0.5}; t == {1.6}                     R = [-5], v = (1, 0.5)
    /// }
    /// **Cost** 2·m·n² flops for l = 0, a third of that for l = n = m.  **Error** ‖[A; B] − Q·[R; 0]‖ ≤
    /// c·m·n·ε·‖[A; B]‖ for an exactly orthogonal Q.
    ///
    /// @param m    rows of B, m ≥ 0
    /// @param n    columns of A and B, n ≥ 0
    /// @param l    rows of the trapezoid, 0 ≤ l ≤ min(m, n)
    /// @param nb   reflections in a block, 1 ≤ nb ≤ n; any ≥ 1 if n = 0
    /// @param a    holds the triangle A on entry, R on return
    /// @param aOff index of element (0, 0) of A
    /// @param lda  distance between columns of A, lda ≥ max(1, n)
    /// @param b    holds B on entry, V2 on return
    /// @param bOff index of element (0, 0) of B
    /// @param ldb  distance between columns of B, ldb ≥ max(1, m)
    /// @param t    receives the triangles of the reflections, nb×n
    /// @param tOff index of element (0, 0) of T
    /// @param ldt  distance between columns of T, ldt ≥ nb
    /// @throws IllegalArgumentException  if a dimension is out of range, a leading dimension too
    ///     small, or an output overlaps another operand
    /// @throws IndexOutOfBoundsException if an array is too short
    /// @see <a
    ///     href="https://github.com/Reference-LAPACK/lapack/blob/master/SRC/stpqrt.f">LAPACK</a>
    void stpqrt(int m, int n, int l, int nb, float[] a, int aOff, int lda, float[] b, int bOff, int ldb,
            float[] t, int tOff, int ldt);

    /// Multiply by the Q of [#stpqrt]: [A; B] := op(Q)·[A; B] (`LEFT`) or [A B] := [A B]·op(Q) (`RIGHT`).
    ///
    /// B is m×n; A is k×n (`LEFT`) or m×k (`RIGHT`).
    ///
    /// {@snippet :
    /// float[] v = {0.5f}, t = {1.6f}, a = {3}, b = {4};
    /// Lapack lapack = Lapack.current();
    /// lapack.stpmqrt(Side.LEFT, Trans.TRANS, 1, 1, 1, 0, 1, v, 0, 1, t, 0, 1, a, 0, 1, b, 0, 1);
    /// // a == {-5}; b == {0}
    /// }
    /// **Cost** 4·m·n·k flops for `LEFT`, l = 0.  **Error** ‖result − op(Q)·[A; B]‖ ≤ c·(m + k)·k·ε·‖[A; B]‖.
    ///
    /// @param side  on which side Q stands
    /// @param trans op(Q) = Q or Qᵀ
    /// @param m     rows of B, m ≥ 0
    /// @param n     columns of B, n ≥ 0
    /// @param k     number of reflections, k ≥ 0
    /// @param l     rows of the trapezoid in V2, 0 ≤ l ≤ min(k, rows of V2)
    /// @param nb    reflections in a block, as for [#stpqrt]: 1 ≤ nb ≤ k; any ≥ 1 if k = 0
    /// @param v     V2, m×k (`LEFT`) or n×k (`RIGHT`)
    /// @param vOff  index of element (0, 0) of V2
    /// @param ldv   distance between columns of V2, ldv ≥ max(1, its rows)
    /// @param t     the triangles, nb×k
    /// @param tOff  index of element (0, 0) of T
    /// @param ldt   distance between columns of T, ldt ≥ nb
    /// @param a     holds A on entry, its part of the product on return
    /// @param aOff  index of element (0, 0) of A
    /// @param lda   distance between columns of A, lda ≥ max(1, its rows)
    /// @param b     holds B on entry, its part of the product on return
    /// @param bOff  index of element (0, 0) of B
    /// @param ldb   distance between columns of B, ldb ≥ max(1, m)
    /// @throws IllegalArgumentException  if a dimension is out of range, a leading dimension too
    ///     small, or an output overlaps another operand
    /// @throws IndexOutOfBoundsException if an array is too short
    /// @see <a
    ///     href="https://github.com/Reference-LAPACK/lapack/blob/master/SRC/stpmqrt.f">LAPACK</a>
    void stpmqrt(Side side, Trans trans, int m, int n, int k, int l, int nb, float[] v, int vOff, int ldv,
            float[] t, int tOff, int ldt, float[] a, int aOff, int lda, float[] b, int bOff, int ldb);

    /// How many elements of T [#sgeqr] needs for an m×n matrix, and [#sgelq] for an n×m one.
    ///
    /// {@snippet :
    /// int size = Lapack.current().sgeqrTsize(2, 2);            // size == 4
    /// }
    /// @param m rows of the matrix, m ≥ 0
    /// @param n columns of the matrix, n ≥ 0
    /// @return the length of T, at most about 17·n·max(1, m/n) and 64·n
    /// @throws IllegalArgumentException if m < 0, n < 0, or T would have 2³¹ elements
    /// @see <a
    ///     href="https://github.com/Reference-LAPACK/lapack/blob/master/SRC/sgeqr.f">LAPACK</a>
    int sgeqrTsize(int m, int n);

    /// Factor a general matrix in place, A = Q·R, by a tree if it is tall.
    ///
    /// The rows of a tall matrix are cut in parts that are factored one beside the other, in parallel; then
    /// the triangles are joined two by two (Demmel, Grigori, Hoemmen & Langou 2012). The parts depend on m
    /// and n alone, so results are the same bits for any number of threads. On return R stands on and above
    /// the diagonal; what else is in `a` and `t` is for [#sgemqr] only.
    ///
    /// {@snippet :
    /// Lapack lapack = Lapack.current();
    /// float[] a = {0, 4, 1, 2}, t = new float[lapack.sgeqrTsize(2, 2)];      // [0 1; 4 2]
    /// lapack.sgeqr(2, 2, a, 0, 2, t, 0);                       // a == {-4, 1, -2, -1}
    /// }
    /// **Cost** 2·n²·(m − n/3) flops and a few percent for m ≥ n.  **Error** ‖A − Q·R‖ ≤ c·m·n·ε·‖A‖ for an
    /// exactly orthogonal Q, column by column.
    ///
    /// @param m    rows of A, m ≥ 0
    /// @param n    columns of A, n ≥ 0
    /// @param a    holds A on entry, R and the reflections on return
    /// @param aOff index of element (0, 0)
    /// @param lda  distance between columns, lda ≥ max(1, m)
    /// @param t    receives the triangles of the reflections, [#sgeqrTsize](m, n) elements
    /// @param tOff index of the first of them
    /// @throws IllegalArgumentException  if a dimension is out of range, a leading dimension too
    ///     small, or an output overlaps another operand
    /// @throws IndexOutOfBoundsException if an array is too short
    /// @see <a
    ///     href="https://github.com/Reference-LAPACK/lapack/blob/master/SRC/sgeqr.f">LAPACK</a>
    void sgeqr(int m, int n, float[] a, int aOff, int lda, float[] t, int tOff);

    /// Multiply by the Q of [#sgeqr]: C := op(Q)·C (`LEFT`) or C·op(Q) (`RIGHT`).
    ///
    /// {@snippet :
    /// Lapack lapack = Lapack.current();
    /// float[] a = {0, 4, 1, 2}, t = new float[lapack.sgeqrTsize(2, 2)], c = {1, 2};
    /// lapack.sgeqr(2, 2, a, 0, 2, t, 0);
    /// lapack.sgemqr(Side.LEFT, Trans.TRANS, 2, 1, 2, a, 0, 2, t, 0, c, 0, 2);  // c == {-2, -1}
    /// }
    /// **Cost** 2·n·k·(2·m − k) flops for `LEFT`.  **Error** ‖result − op(Q)·C‖ ≤ c·m·k·ε·‖C‖.
    ///
    /// @param side  on which side Q stands
    /// @param trans op(Q) = Q or Qᵀ
    /// @param m     rows of C, m ≥ 0
    /// @param n     columns of C, n ≥ 0
    /// @param k     number of reflections: the columns of the factored matrix, 0 ≤ k ≤ order of Q, or its rows if it has fewer
    /// @param a     what [#sgeqr] left
    /// @param aOff  index of element (0, 0) of A
    /// @param lda   distance between columns of A, lda ≥ max(1, order of Q)
    /// @param t     the triangles that it left
    /// @param tOff  index of the first of their elements
    /// @param c     holds C on entry, the product on return
    /// @param cOff  index of element (0, 0) of C
    /// @param ldc   distance between columns of C, ldc ≥ max(1, m)
    /// @throws IllegalArgumentException  if a dimension is out of range, a leading dimension too
    ///     small, or an output overlaps another operand
    /// @throws IndexOutOfBoundsException if an array is too short
    /// @see <a
    ///     href="https://github.com/Reference-LAPACK/lapack/blob/master/SRC/sgemqr.f">LAPACK</a>
    void sgemqr(Side side, Trans trans, int m, int n, int k, float[] a, int aOff, int lda, float[] t, int tOff,
            float[] c, int cOff, int ldc);

    /// Factor a general matrix in place, A = L·Q, by a tree if it is wide: [#sgeqr] of Aᵀ.
    ///
    /// On return L stands on and below the diagonal; what else is in `a` and `t` is for [#sgemlq] only.
    ///
    /// {@snippet :
    /// Lapack lapack = Lapack.current();
    /// float[] a = {0, 1, 4, 2}, t = new float[lapack.sgeqrTsize(2, 2)];      // [0 4; 1 2]
    /// lapack.sgelq(2, 2, a, 0, 2, t, 0);                       // a == {-4, -2, 1, -1}
    /// }
    /// **Cost** 2·m²·(n − m/3) flops and a few percent for m ≤ n.  **Error** ‖A − L·Q‖ ≤ c·m·n·ε·‖A‖ for an
    /// exactly orthogonal Q, row by row.
    ///
    /// @param m    rows of A, m ≥ 0
    /// @param n    columns of A, n ≥ 0
    /// @param a    holds A on entry, L and the reflections on return
    /// @param aOff index of element (0, 0)
    /// @param lda  distance between columns, lda ≥ max(1, m)
    /// @param t    receives the triangles of the reflections, [#sgeqrTsize](n, m) elements
    /// @param tOff index of the first of them
    /// @throws IllegalArgumentException  if a dimension is out of range, a leading dimension too
    ///     small, or an output overlaps another operand
    /// @throws IndexOutOfBoundsException if an array is too short
    /// @see <a
    ///     href="https://github.com/Reference-LAPACK/lapack/blob/master/SRC/sgelq.f">LAPACK</a>
    void sgelq(int m, int n, float[] a, int aOff, int lda, float[] t, int tOff);

    /// Multiply by the Q of [#sgelq]: C := op(Q)·C (`LEFT`) or C·op(Q) (`RIGHT`).
    ///
    /// {@snippet :
    /// Lapack lapack = Lapack.current();
    /// float[] a = {0, 1, 4, 2}, t = new float[lapack.sgeqrTsize(2, 2)], c = {1, 2};
    /// lapack.sgelq(2, 2, a, 0, 2, t, 0);
    /// lapack.sgemlq(Side.LEFT, Trans.NO_TRANS, 2, 1, 2, a, 0, 2, t, 0, c, 0, 2);  // c == {-2, -1}
    /// }
    /// **Cost** 2·n·k·(2·m − k) flops for `LEFT`.  **Error** ‖result − op(Q)·C‖ ≤ c·m·k·ε·‖C‖.
    ///
    /// @param side  on which side Q stands
    /// @param trans op(Q) = Q or Qᵀ
    /// @param m     rows of C, m ≥ 0
    /// @param n     columns of C, n ≥ 0
    /// @param k     number of reflections: the rows of the factored matrix, 0 ≤ k ≤ order of Q, or its columns if it has fewer
    /// @param a     what [#sgelq] left
    /// @param aOff  index of element (0, 0) of A
    /// @param lda   distance between columns of A, lda ≥ max(1, k)
    /// @param t     the triangles that it left
    /// @param tOff  index of the first of their elements
    /// @param c     holds C on entry, the product on return
    /// @param cOff  index of element (0, 0) of C
    /// @param ldc   distance between columns of C, ldc ≥ max(1, m)
    /// @throws IllegalArgumentException  if a dimension is out of range, a leading dimension too
    ///     small, or an output overlaps another operand
    /// @throws IndexOutOfBoundsException if an array is too short
    /// @see <a
    ///     href="https://github.com/Reference-LAPACK/lapack/blob/master/SRC/sgemlq.f">LAPACK</a>
    void sgemlq(Side side, Trans trans, int m, int n, int k, float[] a, int aOff, int lda, float[] t, int tOff,
            float[] c, int cOff, int ldc);
}
