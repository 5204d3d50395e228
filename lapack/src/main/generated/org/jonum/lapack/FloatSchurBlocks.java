// Generated from DoubleSchurBlocks.java by build/Float32.java. Do not edit.
package org.jonum.lapack;

import org.jonum.blas.Trans;

/// The small problems at the diagonal of a Schur form.
public interface FloatSchurBlocks {

    /// Bring a real 2×2 matrix to standard form by a rotation: upper triangular if its
    /// eigenvalues are real, else with equal diagonal entries and off-diagonal ones of
    /// opposite sign.
    ///
    /// {@snippet :
    /// FloatSchurBlock s = Lapack.current().slanv2(0, 1, -4, 0);
    /// // s.c() == -4; s.rt1i() == 2; s.rt2i() == -2; s.cs() == 1
    /// }
    /// **Cost** a few dozen operations.  **Error** backward stable: the result is that of a
    /// matrix with relative errors of a few ε.
    ///
    /// @param a entry (0, 0)
    /// @param b entry (0, 1)
    /// @param c entry (1, 0)
    /// @param d entry (1, 1)
    /// @return the standard form, its eigenvalues, and the rotation
    /// @see <a
    ///     href="https://github.com/Reference-LAPACK/lapack/blob/master/SRC/slanv2.f">LAPACK</a>
    FloatSchurBlock slanv2(float a, float b, float c, float d);

    /// Solve one or two equations with a shift, (α·op(A) − w·D)·X = s·B, without overflow.
    ///
    /// {@snippet :
    /// float[] a = {3}, b = {4}, x = new float[1];
    /// FloatSmallSolution s = Lapack.current().slaln2(Trans.NO_TRANS, 1, 1, 0, 1, a, 0, 1, 1, 1,
    ///         b, 0, 1, 1, 0, x, 0, 1);                           // (3 − 1)·x = 4
    /// // x == {2}; s.scale() == 1; s.info() == 0
    /// }
    /// **Cost** a few dozen operations.  **Error** complete pivoting: the residual is a few
    /// ε·‖α·A − w·D‖·‖X‖.
    ///
    /// @param ltrans op(A) = A or Aᵀ
    /// @param na     order of A, 1 or 2
    /// @param nw     1 for real, 2 for complex w, B and X
    /// @param smin   pivots smaller than this are replaced by it
    /// @param ca     the factor α
    /// @param a      the matrix
    /// @param aOff   index of element (0, 0) of A
    /// @param lda    distance between columns of A, lda ≥ max(1, na)
    /// @param d1     entry (0, 0) of the diagonal matrix D
    /// @param d2     entry (1, 1) of D
    /// @param b      the right-hand side: real parts, and imaginary ones in a second column
    /// @param bOff   index of element (0, 0) of B
    /// @param ldb    distance between columns of B, ldb ≥ max(1, na)
    /// @param wr     real part of w
    /// @param wi     imaginary part of w, for nw = 2
    /// @param x      receives X, as B is stored
    /// @param xOff   index of element (0, 0) of X
    /// @param ldx    distance between columns of X, ldx ≥ max(1, na)
    /// @return s, the norm of X, and info
    /// @throws IllegalArgumentException  if na or nw is neither 1 nor 2, a leading
    ///     dimension too small, or X overlaps an input
    /// @throws IndexOutOfBoundsException if an array is too short
    /// @see <a
    ///     href="https://github.com/Reference-LAPACK/lapack/blob/master/SRC/slaln2.f">LAPACK</a>
    FloatSmallSolution slaln2(Trans ltrans, int na, int nw, float smin, float ca, float[] a,
            int aOff, int lda, float d1, float d2, float[] b, int bOff, int ldb, float wr,
            float wi, float[] x, int xOff, int ldx);

    /// Solve a small Sylvester equation, op(L)·X ± X·op(R) = s·B, without overflow.
    ///
    /// {@snippet :
    /// float[] l = {2}, r = {3}, b = {10}, x = new float[1];
    /// FloatSmallSolution s = Lapack.current().slasy2(Trans.NO_TRANS, Trans.NO_TRANS, 1, 1, 1, l, 0, 1,
    ///         r, 0, 1, b, 0, 1, x, 0, 1);
    /// // x == {2}; s.scale() == 1; s.xnorm() == 2
    /// }
    /// **Cost** at most one system of four equations.  **Error** complete pivoting: the
    /// residual is a few ε·(‖L‖ + ‖R‖)·‖X‖.
    ///
    /// @param ltranl op(L) = L or Lᵀ
    /// @param ltranr op(R) = R or Rᵀ
    /// @param isgn   the sign, 1 or −1
    /// @param n1     order of L, 0 to 2
    /// @param n2     order of R, 0 to 2
    /// @param tl     the matrix L
    /// @param tlOff  index of element (0, 0) of L
    /// @param ldtl   distance between columns of L, ldtl ≥ max(1, n1)
    /// @param tr     the matrix R
    /// @param trOff  index of element (0, 0) of R
    /// @param ldtr   distance between columns of R, ldtr ≥ max(1, n2)
    /// @param b      the right-hand side
    /// @param bOff   index of element (0, 0) of B
    /// @param ldb    distance between columns of B, ldb ≥ max(1, n1)
    /// @param x      receives X
    /// @param xOff   index of element (0, 0) of X
    /// @param ldx    distance between columns of X, ldx ≥ max(1, n1)
    /// @return s, the ∞-norm of X, and info
    /// @throws IllegalArgumentException  if an order is not 0 to 2, isgn is neither 1 nor
    ///     −1, a leading dimension too small, or X overlaps an input
    /// @throws IndexOutOfBoundsException if an array is too short
    /// @see <a
    ///     href="https://github.com/Reference-LAPACK/lapack/blob/master/SRC/slasy2.f">LAPACK</a>
    FloatSmallSolution slasy2(Trans ltranl, Trans ltranr, int isgn, int n1, int n2, float[] tl, int tlOff, int ldtl,
            float[] tr, int trOff, int ldtr, float[] b, int bOff, int ldb, float[] x, int xOff, int ldx);

    /// Exchange two adjacent diagonal blocks of a Schur form by an orthogonal similarity, T
    /// := Zᵀ·T·Z.
    ///
    /// The exchange is refused, and nothing changed, if it would not be backward stable.
    ///
    /// {@snippet :
    /// float[] t = {2, 0, 1, 3}, q = {1, 0, 0, 1};               // [2 1; 0 3]
    /// int info = Lapack.current().slaexc(Job.VECTORS, 2, t, 0, 2, q, 0, 2, 0, 1, 1);
    /// // info == 0; t[0] == 3; t[3] == 2
    /// }
    /// **Cost** 12·n to 40·n flops.  **Error** T stays the exact Schur form of a matrix A +
    /// E, ‖E‖ ≤ c·ε·‖A‖.
    ///
    /// @param wantq whether Q is wanted
    /// @param n     order of T, n ≥ 0
    /// @param t     the quasi-triangular matrix in standard form
    /// @param tOff  index of element (0, 0) of T
    /// @param ldt   distance between columns of T, ldt ≥ max(1, n)
    /// @param q     holds Q on entry, Q·Z on return
    /// @param qOff  index of element (0, 0) of Q
    /// @param ldq   distance between columns of Q, ≥ 1, and ≥ max(1, n) if they are wanted
    /// @param j1    the first row of the first block, counted from 0
    /// @param n1    order of the first block, 0 to 2
    /// @param n2    order of the second block, 0 to 2
    /// @return 0, or 1 if the blocks are too close to be exchanged
    /// @throws IllegalArgumentException  if a dimension or a row is out of range, an
    ///     argument is null, or an output overlaps another array
    /// @throws IndexOutOfBoundsException if an array is too short
    /// @see <a
    ///     href="https://github.com/Reference-LAPACK/lapack/blob/master/SRC/slaexc.f">LAPACK</a>
    int slaexc(Job wantq, int n, float[] t, int tOff, int ldt, float[] q, int qOff, int ldq,
            int j1, int n1, int n2);
}
