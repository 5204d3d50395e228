// Generated from DoubleBidiagonal.java by build/Float32.java. Do not edit.
package org.jonum.lapack;

import org.jonum.blas.Side;
import org.jonum.blas.Trans;
import org.jonum.blas.Uplo;

/// Reduction to bidiagonal form, and the singular values of bidiagonal matrices.
public interface FloatBidiagonal {

    /// Reduce a general matrix to bidiagonal form in place: A = Q·B·Pᵀ with Q and P orthogonal.
    ///
    /// A is m×n. For m ≥ n B is upper bidiagonal, else lower; d holds its diagonal, e what is beside it.
    /// The reflections whose products are Q = H₀·H₁ ⋯ and P = G₀·G₁ ⋯ are left in A: those of Q in the
    /// columns, on and below the diagonal (below the first subdiagonal for m < n), their first entry, which is
    /// 1, replaced by the entry of B; those of P in the rows, right of the diagonal (on and right of it for m <
    /// n).
    ///
    /// {@snippet :
    /// float[] a = {3, 4, 0, 5}, d = new float[2], e = new float[1];     // [3 0; 4 5]
    /// float[] tauq = new float[2], taup = new float[2];
    /// Lapack.current().sgebrd(2, 2, a, 0, 2, d, 0, e, 0, tauq, 0, taup, 0);
    /// // d == {-5, 3}; e == {-4}; tauq == {1.6, 0}; taup == {0, 0}; a == {-5, 0.5, -4, 3}
    /// }
    /// **Cost** 4·n²·(m − n/3) flops for m ≥ n, half of them bounded by the speed of memory.
    /// **Error** ‖A − Q·B·Pᵀ‖ ≤ c·m·n·ε·‖A‖ for exactly orthogonal Q and P (Golub & Van Loan 2013, §5.4.8).
    ///
    /// @param m       rows of A, m ≥ 0
    /// @param n       columns of A, n ≥ 0
    /// @param a       holds A on entry, B and the reflections on return
    /// @param aOff    index of element (0, 0)
    /// @param lda     distance between columns, lda ≥ max(1, m)
    /// @param d       receives the min(m, n) diagonal entries of B
    /// @param dOff    index of the first of them
    /// @param e       receives the min(m, n) − 1 entries beside the diagonal
    /// @param eOff    index of the first of them
    /// @param tauq    receives min(m, n) factors τ of the reflections of Q
    /// @param tauqOff index of the first of them
    /// @param taup    receives min(m, n) factors τ of the reflections of P
    /// @param taupOff index of the first of them
    /// @throws IllegalArgumentException  if m < 0, n < 0, lda < max(1, m), or d, e, tauq or taup overlaps A
    /// @throws IndexOutOfBoundsException if an array is too short
    /// @see <a href="https://github.com/Reference-LAPACK/lapack/blob/master/SRC/sgebrd.f">LAPACK</a>
    void sgebrd(int m, int n, float[] a, int aOff, int lda, float[] d, int dOff, float[] e, int eOff,
            float[] tauq, int tauqOff, float[] taup, int taupOff);

    /// Form Q or Pᵀ of [#sgebrd] in place.
    ///
    /// `Q`: A had k columns and is m×k; the first n columns of Q are formed, m ≥ n ≥ min(m, k).
    /// `P`: A had k rows and is k×n; the first m rows of Pᵀ are formed, n ≥ m ≥ min(n, k).
    ///
    /// {@snippet :
    /// float[] a = {-5, 0.5f, -4, -3}, tauq = {1.6f, 0};         // of [3 0; 4 5], see sgebrd
    /// Lapack.current().sorgbr(Vect.Q, 2, 2, 2, a, 0, 2, tauq, 0);
    /// // a == {-0.6000000000000001, -0.8, -0.8, 0.6}
    /// }
    /// **Cost** 4·n²·(m − n/3) flops for `Q`, n = k.  **Error** ‖I − QᵀQ‖ ≤ c·m·n·ε.
    ///
    /// @param vect   Q or Pᵀ
    /// @param m      rows of the result, m ≥ 0
    /// @param n      columns of the result, n ≥ 0
    /// @param k      columns (`Q`) or rows (`P`) of the matrix that was reduced, k ≥ 0
    /// @param a      holds the reflections on entry, the m×n result on return
    /// @param aOff   index of element (0, 0)
    /// @param lda    distance between columns, lda ≥ max(1, m)
    /// @param tau    the factors τ: tauq for `Q`, taup for `P`
    /// @param tauOff index of the first of them
    /// @throws IllegalArgumentException  if a dimension is out of range, lda < max(1, m), or tau overlaps A
    /// @throws IndexOutOfBoundsException if an array is too short
    /// @see <a href="https://github.com/Reference-LAPACK/lapack/blob/master/SRC/sorgbr.f">LAPACK</a>
    void sorgbr(Vect vect, int m, int n, int k, float[] a, int aOff, int lda, float[] tau, int tauOff);

    /// Multiply by Q or P of [#sgebrd]: C := op(F)·C (`LEFT`) or C·op(F) (`RIGHT`), F = Q or P.
    ///
    /// C is m×n. The factor is never formed.
    ///
    /// {@snippet :
    /// float[] a = {-5, 0.5f, -4, -3}, tauq = {1.6f, 0}, c = {3, 4};     // of [3 0; 4 5], see sgebrd
    /// Lapack lapack = Lapack.current();
    /// lapack.sormbr(Vect.Q, Side.LEFT, Trans.TRANS, 2, 1, 2, a, 0, 2, tauq, 0, c, 0, 2);
    /// // c == {-5, 0}
    /// }
    /// **Cost** 2·n·k·(2·m − k) flops for `LEFT`.  **Error** ‖result − op(F)·C‖ ≤ c·m·k·ε·‖C‖.
    ///
    /// @param vect   which factor
    /// @param side   on which side it stands
    /// @param trans  op(F) = F or Fᵀ
    /// @param m      rows of C, m ≥ 0
    /// @param n      columns of C, n ≥ 0
    /// @param k      columns (`Q`) or rows (`P`) of the matrix that was reduced, k ≥ 0
    /// @param a      the reflections as [#sgebrd] left them
    /// @param aOff   index of element (0, 0) of A
    /// @param lda    distance between columns of A, lda ≥ max(1, order of F), for `P` ≥ max(1, min(order of F, k))
    /// @param tau    the min(order of F, k) factors τ
    /// @param tauOff index of the first of them
    /// @param c      holds C on entry, the product on return
    /// @param cOff   index of element (0, 0) of C
    /// @param ldc    distance between columns of C, ldc ≥ max(1, m)
    /// @throws IllegalArgumentException  if a dimension is negative, a leading dimension too small, or C overlaps
    ///     an input
    /// @throws IndexOutOfBoundsException if an array is too short
    /// @see <a href="https://github.com/Reference-LAPACK/lapack/blob/master/SRC/sormbr.f">LAPACK</a>
    void sormbr(Vect vect, Side side, Trans trans, int m, int n, int k, float[] a, int aOff, int lda,
            float[] tau, int tauOff, float[] c, int cOff, int ldc);

    /// Singular value decomposition of a bidiagonal matrix: B = Q·S·Pᵀ, all singular values to high relative
    /// accuracy; VT := Pᵀ·VT, U := U·Q, C := Qᵀ·C.
    ///
    /// B is n×n. With the Q and Pᵀ of [#sgebrd] in U and VT, they become singular vectors of the matrix
    /// that was reduced. ncvt, nru and ncc say how much of the three is wanted; 0 each for singular values
    /// alone. A d or e that is not finite gives info = n, singular values that are all NaN, and untouched VT,
    /// U and C.
    ///
    /// {@snippet :
    /// float[] d = {3, 4}, e = {0}, vt = {1, 0, 0, 1}, u = {1, 0, 0, 1};
    /// int info = Lapack.current().sbdsqr(Uplo.UPPER, 2, 2, 2, 0, d, 0, e, 0, vt, 0, 2, u, 0, 2, d, 0, 1);
    /// // info == 0; d == {4, 3}; vt == {0, 1, 1, 0}; u == {0, 1, 1, 0}
    /// }
    /// **Cost** about 12·n² flops for the values, 6·n² for each column of VT and C and each row of U.
    /// **Error** |σ' − σ| ≤ c·n·ε·σ for every singular value (Demmel & Kahan 1990).
    ///
    /// @param uplo  whether e lies above or below the diagonal
    /// @param n     order of B, n ≥ 0
    /// @param ncvt  columns of VT, ≥ 0
    /// @param nru   rows of U, ≥ 0
    /// @param ncc   columns of C, ≥ 0
    /// @param d     holds the diagonal of B on entry, the singular values in decreasing order on return
    /// @param dOff  index of the first of them
    /// @param e     holds the n − 1 entries beside the diagonal on entry, zeros on return
    /// @param eOff  index of the first of them
    /// @param vt    holds VT, n×ncvt, on entry, Pᵀ·VT on return
    /// @param vtOff index of element (0, 0) of VT
    /// @param ldvt  distance between columns of VT, ≥ max(1, n), or ≥ 1 if ncvt = 0
    /// @param u     holds U, nru×n, on entry, U·Q on return
    /// @param uOff  index of element (0, 0) of U
    /// @param ldu   distance between columns of U, ≥ max(1, nru)
    /// @param c     holds C, n×ncc, on entry, Qᵀ·C on return
    /// @param cOff  index of element (0, 0) of C
    /// @param ldc   distance between columns of C, ≥ max(1, n), or ≥ 1 if ncc = 0
    /// @return 0; or k > 0 if the iteration was given up with k entries of e not zero, d and e then holding a
    ///     bidiagonal matrix that is orthogonally equivalent to B; or n if d or e was not finite
    /// @throws IllegalArgumentException  if a dimension is negative, a leading dimension too small, or two of the
    ///     arrays overlap
    /// @throws IndexOutOfBoundsException if an array is too short
    /// @see <a href="https://github.com/Reference-LAPACK/lapack/blob/master/SRC/sbdsqr.f">LAPACK</a>
    int sbdsqr(Uplo uplo, int n, int ncvt, int nru, int ncc, float[] d, int dOff, float[] e, int eOff,
            float[] vt, int vtOff, int ldvt, float[] u, int uOff, int ldu, float[] c, int cOff, int ldc);

    /// Singular value decomposition of a bidiagonal matrix by divide and conquer: B = U·S·VT.
    ///
    /// B is n×n. A d or e that is not finite gives info = n, and singular values and vectors that are all NaN.
    ///
    /// {@snippet :
    /// float[] d = {3, -4}, e = {0}, u = new float[4], vt = new float[4];
    /// int info = Lapack.current().sbdsdc(Uplo.UPPER, Compz.INITIALIZE, 2, d, 0, e, 0, u, 0, 2, vt, 0, 2);
    /// // info == 0; d == {4, 3}; u == {0, 1, 1, 0}; vt == {0, 1, -1, 0}
    /// }
    /// **Cost** at most 8·n³/3 flops with vectors, in matrix products; the more singular values are equal or
    /// nearly so, the fewer.  **Error** |σ' − σ| ≤ c·n·ε·σ₁ with vectors (Gu & Eisenstat 1995); without them as
    /// [#sbdsqr].
    ///
    /// @param uplo  whether e lies above or below the diagonal
    /// @param compq `INITIALIZE` for singular vectors, `NONE` for singular values alone
    /// @param n     order of B, n ≥ 0
    /// @param d     holds the diagonal of B on entry, the singular values in decreasing order on return
    /// @param dOff  index of the first of them
    /// @param e     holds the n − 1 entries beside the diagonal on entry, zeros on return
    /// @param eOff  index of the first of them
    /// @param u     receives U, n×n; not referenced for `NONE`
    /// @param uOff  index of element (0, 0) of U
    /// @param ldu   distance between columns of U, ≥ max(1, n), or ≥ 1 for `NONE`
    /// @param vt    receives VT, n×n; not referenced for `NONE`
    /// @param vtOff index of element (0, 0) of VT
    /// @param ldvt  distance between columns of VT, ≥ max(1, n), or ≥ 1 for `NONE`
    /// @return 0; or k > 0 if the iteration for a small block was given up with k entries of e not zero; or n if d
    ///     or e was not finite
    /// @throws IllegalArgumentException  if compq is `VECTORS`, n < 0, a leading dimension too small, or two of the
    ///     arrays overlap
    /// @throws IndexOutOfBoundsException if an array is too short
    /// @see <a href="https://github.com/Reference-LAPACK/lapack/blob/master/SRC/sbdsdc.f">LAPACK</a>
    int sbdsdc(Uplo uplo, Compz compq, int n, float[] d, int dOff, float[] e, int eOff, float[] u, int uOff,
            int ldu, float[] vt, int vtOff, int ldvt);

    /// Some singular values of a bidiagonal matrix B, and their vectors if wanted.
    ///
    /// Which ones is said by a [Range] and, for `VALUES`, the half-open interval vl ≤ σ < vu, for `INDICES`, their numbers
    /// il ≤ i < iu in decreasing order, counted from 0. Column j of Z becomes the left singular vector of singular value j
    /// above the right one. B is not changed. A d or e that is not finite gives info = n, and NaN where numbers tell what is
    /// wanted.
    ///
    /// {@snippet :
    /// float[] d = {3, 4}, e = {0}, s = new float[1], z = new float[4];
    /// Svdx found = Lapack.current().sbdsvdx(Uplo.UPPER, Job.VECTORS, Range.INDICES, 2, d, 0, e, 0, 0, 0, 0, 1,
    ///         s, 0, z, 0, 4);
    /// float u = Math.abs(z[1]), v = Math.abs(z[3]);
    /// // found.ns() == 1; s[0] == 4; u == 1; v == 1
    /// }
    /// **Cost** as [#slasq1], and a modest multiple of n·ns for vectors; for matrices with several tiny singular values
    /// among those wanted as [#sbdsdc].  **Error** as [#slasq1] for the singular values; ‖B·v − σ·u‖ ≤ c·n·ε·σ₁, and
    /// as much for Bᵀ·u and the orthogonality of vectors.
    ///
    /// @param uplo  whether e lies above or below the diagonal
    /// @param jobz  whether vectors are wanted
    /// @param range which singular values
    /// @param n     order of B, n ≥ 0
    /// @param d     the n diagonal entries of B
    /// @param dOff  index of the first of them
    /// @param e     the n − 1 entries beside the diagonal
    /// @param eOff  index of the first of them
    /// @param vl    for `VALUES`: the lower end, included, vl ≥ 0
    /// @param vu    for `VALUES`: the upper end, excluded, vu > vl
    /// @param il    for `INDICES`: the first, 0 ≤ il < max(1, n)
    /// @param iu    for `INDICES`: one past the last, il < iu ≤ n, or 0 if n = 0
    /// @param s     receives the ns singular values in decreasing order; length n, or iu − il for `INDICES`
    /// @param sOff  index of the first of them
    /// @param z     receives the 2·n×ns vectors; has n columns, or iu − il for `INDICES`; not referenced for `NONE`
    /// @param zOff  index of element (0, 0)
    /// @param ldz   distance between columns, ldz ≥ max(1, 2·n), for `NONE` ≥ 1
    /// @return info, 0 or, if B is not finite, n; ns
    /// @throws IllegalArgumentException  if an argument is out of range, or an output overlaps another array
    /// @throws IndexOutOfBoundsException if an array is too short
    /// @see <a href="https://github.com/Reference-LAPACK/lapack/blob/master/SRC/sbdsvdx.f">LAPACK</a>
    Svdx sbdsvdx(Uplo uplo, Job jobz, Range range, int n, float[] d, int dOff, float[] e, int eOff, float vl,
            float vu, int il, int iu, float[] s, int sOff, float[] z, int zOff, int ldz);

    /// Singular values of a bidiagonal matrix, upper or lower, by the dqds algorithm: faster than the QR iteration, and
    /// more accurate.
    ///
    /// {@snippet :
    /// float[] d = {4, -3}, e = {0};
    /// int info = Lapack.current().slasq1(2, d, 0, e, 0);
    /// // info == 0; d == {4, 3}
    /// }
    /// **Cost** four to ten steps for each singular value, 6 operations for each entry that is left.  **Error** |σ' − σ| ≤
    /// c·n·ε·σ for every singular value (Fernando & Parlett 1994), c near 1.
    ///
    /// @param n    order, n ≥ 0
    /// @param d    holds the diagonal on entry, the singular values in decreasing order on return
    /// @param dOff index of the first of them
    /// @param e    holds the n − 1 entries beside the diagonal on entry, zeros on return
    /// @param eOff index of the first of them
    /// @return 0; or 1 if the iteration was given up, d and e as they were; or n if d or e was not finite, d then NaN
    /// @throws IllegalArgumentException  if n < 0, or the arrays overlap
    /// @throws IndexOutOfBoundsException if an array is too short
    /// @see <a href="https://github.com/Reference-LAPACK/lapack/blob/master/SRC/slasq1.f">LAPACK</a>
    int slasq1(int n, float[] d, int dOff, float[] e, int eOff);
}
