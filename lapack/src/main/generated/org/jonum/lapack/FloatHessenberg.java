// Generated from DoubleHessenberg.java by build/Float32.java. Do not edit.
package org.jonum.lapack;

import org.jonum.blas.Side;
import org.jonum.blas.Trans;

/// Balancing, reduction to Hessenberg form, and the QR algorithm.
public interface FloatHessenberg {

    /// Balance a general matrix: A := D⁻¹·Pᵀ·A·P·D.
    ///
    /// The permutation P isolates eigenvalues at both ends as long as it finds some; the
    /// diagonal matrix D, of powers of 2, makes the norms of row i and column i of what is
    /// left nearly equal. Eigenvalues stay the same, and are computed the more accurately
    /// the smaller the norm of the matrix has become.
    ///
    /// ```text
    ///            [T1  X   Y ]   ilo rows
    /// Pᵀ·A·P  =  [    B   Z ]   rows ilo to ihi − 1
    ///            [        T2]
    /// ```
    ///
    /// {@snippet :
    /// float[] a = {1, 0, 1000, 1}, scale = new float[2];       // [1 1000; 0 1]
    /// Balanced b = Lapack.current().sgebal(Balance.BOTH, 2, a, 0, 2, scale, 0);
    /// // b.ilo() == 0; b.ihi() == 1
    /// }
    /// **Cost** O(n²) operations per sweep, of which there are few.  **Error** none: all
    /// factors are powers of 2.
    ///
    /// @param job      what is done
    /// @param n        order of A, n ≥ 0
    /// @param a        holds A on entry, the balanced matrix on return
    /// @param aOff     index of element (0, 0) of A
    /// @param lda      distance between columns of A, lda ≥ max(1, n)
    /// @param scale    receives n elements that say what was done: the factor dᵢ for ilo ≤
    ///     i < ihi; for another i the row, counted from 0, that i was exchanged with
    /// @param scaleOff index of the first of them
    /// @return which rows and columns are left
    /// @throws IllegalArgumentException  if a dimension or a leading dimension is out of
    ///     range, an argument is null, or an output overlaps another array
    /// @throws IndexOutOfBoundsException if an array is too short
    /// @see <a
    ///     href="https://github.com/Reference-LAPACK/lapack/blob/master/SRC/sgebal.f">LAPACK</a>
    Balanced sgebal(Balance job, int n, float[] a, int aOff, int lda, float[] scale, int scaleOff);

    /// Transform eigenvectors of a balanced matrix to those of the original one: V := P·D·V
    /// (`RIGHT`) or P·D⁻¹·V (`LEFT`).
    ///
    /// {@snippet :
    /// float[] v = {1, 1}, scale = {4, 1};
    /// Lapack.current().sgebak(Balance.SCALE, Side.RIGHT, 2, 0, 2, scale, 0, 1, v, 0, 2);   // v == {4, 1}
    /// }
    /// **Cost** n·m multiplications.  **Error** none, the factors being powers of 2.
    ///
    /// @param job      what [#sgebal] was asked to do
    /// @param side     which eigenvectors V holds
    /// @param n        rows of V, n ≥ 0
    /// @param ilo      from sgebal, 0 ≤ ilo < max(1, n)
    /// @param ihi      from sgebal, min(ilo + 1, n) ≤ ihi ≤ n
    /// @param scale    from sgebal
    /// @param scaleOff index of the first of its elements
    /// @param m        columns of V, m ≥ 0
    /// @param v        holds eigenvectors of the balanced matrix on entry, of the original
    ///     one on return
    /// @param vOff     index of element (0, 0) of V
    /// @param ldv      distance between columns of V, ldv ≥ max(1, n)
    /// @throws IllegalArgumentException  if a dimension is out of range, an element of
    ///     scale outside of ilo to ihi − 1 is not a row, or V overlaps scale
    /// @throws IndexOutOfBoundsException if an array is too short
    /// @see <a
    ///     href="https://github.com/Reference-LAPACK/lapack/blob/master/SRC/sgebak.f">LAPACK</a>
    void sgebak(Balance job, Side side, int n, int ilo, int ihi, float[] scale, int scaleOff,
            int m, float[] v, int vOff, int ldv);

    /// Reduce a general matrix to upper Hessenberg form: H = Qᵀ·A·Q.
    ///
    /// On return H stands on and above the first subdiagonal; below it and in `tau` stand
    /// the reflections whose product is Q = H₀·H₁ ⋯, Hᵢ = I − τᵢ·v·vᵀ with v = (0, …, 0, 1,
    /// a(i+2, i), …, a(ihi−1, i)), the 1 in row i + 1. A is expected to be upper triangular
    /// in rows and columns before ilo and from ihi on, as [#sgebal] leaves it; 0 and n take
    /// all of it.
    ///
    /// {@snippet :
    /// float[] a = {1, 3, 4, 0, 2, 0, 0, 0, 3}, tau = new float[2];
    /// Lapack.current().sgehrd(3, 0, 3, a, 0, 3, tau, 0);
    /// // a[1] == -5; a[2] == 0.5; tau[0] == 1.6
    /// }
    /// **Cost** 10·n³/3 flops.  **Error** ‖A − Q·H·Qᵀ‖ ≤ c·n²·ε·‖A‖ for an exactly
    /// orthogonal Q.
    ///
    /// @param n      order of A, n ≥ 0
    /// @param ilo    the first row of the part to be reduced, counted from 0; 0 ≤ ilo <
    ///     max(1, n)
    /// @param ihi    the row after its last; min(ilo + 1, n) ≤ ihi ≤ n
    /// @param a      holds A on entry, H and the reflections on return
    /// @param aOff   index of element (0, 0) of A
    /// @param lda    distance between columns of A, lda ≥ max(1, n)
    /// @param tau    receives n − 1 factors τ, 0 outside of ilo to ihi − 2
    /// @param tauOff index of the first of them
    /// @throws IllegalArgumentException  if a dimension or a leading dimension is out of
    ///     range, an argument is null, or an output overlaps another array
    /// @throws IndexOutOfBoundsException if an array is too short
    /// @see <a
    ///     href="https://github.com/Reference-LAPACK/lapack/blob/master/SRC/sgehrd.f">LAPACK</a>
    void sgehrd(int n, int ilo, int ihi, float[] a, int aOff, int lda, float[] tau, int tauOff);

    /// Form the orthogonal matrix Q of [#sgehrd] in place.
    ///
    /// Q is the identity but for rows and columns ilo + 1 to ihi − 1.
    ///
    /// {@snippet :
    /// float[] a = {1, -5, 0.5f, 0, 0, 0, 0, 0, 0}, tau = {1.6f, 0};
    /// Lapack.current().sorghr(3, 0, 3, a, 0, 3, tau, 0);
    /// // a[0] == 1; a[4] == -0.6; a[5] == -0.8
    /// }
    /// **Cost** 4·n³/3 flops.  **Error** ‖I − QᵀQ‖ ≤ c·n²·ε.
    ///
    /// @param n      order of Q, n ≥ 0
    /// @param ilo    the first row of the part to be reduced, counted from 0; 0 ≤ ilo <
    ///     max(1, n)
    /// @param ihi    the row after its last; min(ilo + 1, n) ≤ ihi ≤ n
    /// @param a      holds the reflections of [#sgehrd] on entry, Q on return
    /// @param aOff   index of element (0, 0) of A
    /// @param lda    distance between columns of A, lda ≥ max(1, n)
    /// @param tau    the n − 1 factors τ
    /// @param tauOff index of the first of them
    /// @throws IllegalArgumentException  if a dimension or a leading dimension is out of
    ///     range, an argument is null, or an output overlaps another array
    /// @throws IndexOutOfBoundsException if an array is too short
    /// @see <a
    ///     href="https://github.com/Reference-LAPACK/lapack/blob/master/SRC/sorghr.f">LAPACK</a>
    void sorghr(int n, int ilo, int ihi, float[] a, int aOff, int lda, float[] tau, int tauOff);

    /// Multiply by the Q of [#sgehrd]: C := op(Q)·C (`LEFT`) or C·op(Q) (`RIGHT`).
    ///
    /// {@snippet :
    /// float[] a = {1, -5, 0.5f, 0, 0, 0, 0, 0, 0}, tau = {1.6f, 0}, c = {1, 3, 4};
    /// Lapack.current().sormhr(Side.LEFT, Trans.TRANS, 3, 1, 0, 3, a, 0, 3, tau, 0, c, 0, 3);
    /// // c[0] == 1; c[1] == -5
    /// }
    /// **Cost** 2·n·m² flops for `LEFT`.  **Error** ‖result − op(Q)·C‖ ≤ c·m²·ε·‖C‖.
    ///
    /// @param side   on which side Q stands
    /// @param trans  op(Q) = Q or Qᵀ
    /// @param m      rows of C, m ≥ 0
    /// @param n      columns of C, n ≥ 0
    /// @param ilo    as it was passed to sgehrd, for the order of Q, which is m (`LEFT`) or
    ///     n (`RIGHT`)
    /// @param ihi    as it was passed to sgehrd
    /// @param a      the reflections
    /// @param aOff   index of element (0, 0) of A
    /// @param lda    distance between columns of A, lda ≥ max(1, order of Q)
    /// @param tau    their factors τ, one less than the order of Q
    /// @param tauOff index of the first of them
    /// @param c      holds C on entry, the product on return
    /// @param cOff   index of element (0, 0) of C
    /// @param ldc    distance between columns of C, ldc ≥ max(1, m)
    /// @throws IllegalArgumentException  if a dimension or a leading dimension is out of
    ///     range, an argument is null, or an output overlaps another array
    /// @throws IndexOutOfBoundsException if an array is too short
    /// @see <a
    ///     href="https://github.com/Reference-LAPACK/lapack/blob/master/SRC/sormhr.f">LAPACK</a>
    void sormhr(Side side, Trans trans, int m, int n, int ilo, int ihi, float[] a, int aOff,
            int lda, float[] tau, int tauOff, float[] c, int cOff, int ldc);

    /// Compute the eigenvalues of an upper Hessenberg matrix, and its real Schur form H =
    /// Z·T·Zᵀ.
    ///
    /// T is upper quasi-triangular: on its diagonal stand real eigenvalues, and 2×2 blocks
    /// with equal diagonal entries and off-diagonal ones of opposite sign for complex
    /// pairs. Small matrices take the double-shift QR algorithm; large ones small-bulge
    /// multishift sweeps, whose work is in matrix products, and aggressive early deflation.
    ///
    /// Elements of H below its subdiagonal are not read, and are zero on return. The number
    /// of steps is bounded. A NaN or an infinity in rows and columns ilo to ihi − 1 gives
    /// NaN for their eigenvalues, and ihi as the result, at once.
    ///
    /// {@snippet :
    /// float[] h = {0, 1, -1, 0}, wr = new float[2], wi = new float[2], z = new float[4];
    /// int info = Lapack.current().shseqr(SchurJob.SCHUR, Compz.INITIALIZE, 2, 0, 2, h, 0, 2,
    ///         wr, 0, wi, 0, z, 0, 2);                            // [0 -1; 1 0]
    /// // info == 0; wr == {0, 0}; wi == {1, -1}
    /// }
    /// **Cost** about 25·n³ flops with T and Z, 10·n³ for eigenvalues alone.  **Error** T
    /// is the exact Schur form of a matrix H + E, ‖E‖ ≤ c·n·ε·‖H‖.
    ///
    /// @param job   whether T is wanted
    /// @param compz whether Z is wanted: starting from the identity, or from the matrix
    ///     that is passed, usually the Q of [#sgehrd], so that A = (Q·Z)·T·(Q·Z)ᵀ
    /// @param n     order of H, n ≥ 0
    /// @param ilo   as it was passed to sgehrd: H is upper triangular before, 0 ≤ ilo <
    ///     max(1, n)
    /// @param ihi   as it was passed to sgehrd, min(ilo + 1, n) ≤ ihi ≤ n
    /// @param h     holds H on entry; on return T, or anything for `EIGENVALUES`
    /// @param hOff  index of element (0, 0) of H
    /// @param ldh   distance between columns of H, ldh ≥ max(1, n)
    /// @param wr    receives the real parts of the n eigenvalues, in the order of the
    ///     diagonal of T
    /// @param wrOff index of the first of them
    /// @param wi    receives the imaginary parts; of a conjugate pair the positive one
    ///     comes first
    /// @param wiOff index of the first of them
    /// @param z     the orthogonal matrix; not touched for `NONE`
    /// @param zOff  index of element (0, 0) of Z
    /// @param ldz   distance between columns of Z, ldz ≥ 1, and ≥ max(1, n) if Z is wanted
    /// @return 0, or k > 0 if the iteration has failed: then only the eigenvalues k to ihi
    ///     − 1, and those before ilo and from ihi on, have been found; if T is wanted, it
    ///     is the unfinished form
    /// @throws IllegalArgumentException  if a dimension or a leading dimension is out of
    ///     range, an argument is null, or an output overlaps another array
    /// @throws IndexOutOfBoundsException if an array is too short
    /// @see <a
    ///     href="https://github.com/Reference-LAPACK/lapack/blob/master/SRC/shseqr.f">LAPACK</a>
    int shseqr(SchurJob job, Compz compz, int n, int ilo, int ihi, float[] h, int hOff, int ldh, float[] wr,
            int wrOff, float[] wi, int wiOff, float[] z, int zOff, int ldz);
}
