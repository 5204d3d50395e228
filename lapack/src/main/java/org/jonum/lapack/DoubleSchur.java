package org.jonum.lapack;

import org.jonum.blas.Trans;
import org.jspecify.annotations.Nullable;

/// The real Schur form of general matrices: factor, reorder, condition numbers, Sylvester equations.
@SuppressWarnings("exports")       // of jspecify, which readers of a signature do without
public interface DoubleSchur {

    /// Compute the real Schur form of a general matrix, A = Z·T·Zᵀ.
    ///
    /// T is upper quasi-triangular, see [DoubleHessenberg#dhseqr]. If some eigenvalues are
    /// selected to come first, the first columns of Z span their invariant subspace. A NaN
    /// or an infinity in A gives NaN for all eigenvalues, and n as info.
    ///
    /// {@snippet :
    /// double[] a = {2, 0, 1, 3}, wr = new double[2], wi = new double[2], z = new double[4];
    /// Gees s = Lapack.current().dgees(Job.VECTORS, EigSort.SELECTED, (re, im) -> re > 2.5, 2, a, 0, 2,
    ///         wr, 0, wi, 0, z, 0, 2);                            // [2 1; 0 3]
    /// // s.info() == 0; s.sdim() == 1; wr == {3, 2}
    /// }
    /// **Cost** about 25·n³ flops, and 20·n² for each exchange of two eigenvalues.
    /// **Error** ‖A − Z·T·Zᵀ‖ ≤ c·n·ε·‖A‖.
    ///
    /// @param jobvs  whether Z is wanted
    /// @param sort   whether selected eigenvalues come first
    /// @param select which; not asked, and may be null, for `NONE`
    /// @param n      order of A, n ≥ 0
    /// @param a      holds A on entry, T on return
    /// @param aOff   index of element (0, 0) of A
    /// @param lda    distance between columns of A, lda ≥ max(1, n)
    /// @param wr     receives the real parts of the eigenvalues
    /// @param wrOff  index of the first of them
    /// @param wi     receives the imaginary parts; of a conjugate pair the positive one
    ///     comes first
    /// @param wiOff  index of the first of them
    /// @param vs     receives Z
    /// @param vsOff  index of element (0, 0) of Z
    /// @param ldvs   distance between columns of Z, ≥ 1, and ≥ max(1, n) if they are wanted
    /// @return info and how many eigenvalues are selected
    /// @throws IllegalArgumentException  if a dimension or a leading dimension is out of
    ///     range, an argument is null, or an output overlaps another array
    /// @throws IndexOutOfBoundsException if an array is too short
    /// @see <a
    ///     href="https://github.com/Reference-LAPACK/lapack/blob/master/SRC/dgees.f">LAPACK</a>
    Gees dgees(Job jobvs, EigSort sort, @Nullable DoubleSelect select, int n, double[] a, int aOff, int lda,
            double[] wr, int wrOff, double[] wi, int wiOff, double[] vs, int vsOff, int ldvs);

    /// Compute the real Schur form as [#dgees] does, and say how sensitive the selected
    /// eigenvalues and their invariant subspace are, see [#dtrsen].
    ///
    /// {@snippet :
    /// double[] a = {2, 0, 1, 3}, wr = new double[2], wi = new double[2], z = new double[4];
    /// DoubleGeesx s = Lapack.current().dgeesx(Job.VECTORS, EigSort.SELECTED, (re, im) -> re > 2.5, Sense.VECTORS,
    ///         2, a, 0, 2, wr, 0, wi, 0, z, 0, 2);                // [2 1; 0 3]
    /// // s.info() == 0; s.sdim() == 1; s.rcondv() == 1
    /// }
    /// **Cost** that of dgees; with `VECTORS` about n³ more.  **Error** as [#dgees].
    ///
    /// @param jobvs  whether Z is wanted
    /// @param sort   whether selected eigenvalues come first
    /// @param select which; not asked, and may be null, for `NONE`
    /// @param sense  which condition numbers are wanted; `NONE` if nothing is selected
    /// @param n      order of A, n ≥ 0
    /// @param a      holds A on entry, T on return
    /// @param aOff   index of element (0, 0) of A
    /// @param lda    distance between columns of A, lda ≥ max(1, n)
    /// @param wr     receives the real parts of the eigenvalues
    /// @param wrOff  index of the first of them
    /// @param wi     receives the imaginary parts; of a conjugate pair the positive one
    ///     comes first
    /// @param wiOff  index of the first of them
    /// @param vs     receives Z
    /// @param vsOff  index of element (0, 0) of Z
    /// @param ldvs   distance between columns of Z, ≥ 1, and ≥ max(1, n) if they are wanted
    /// @return info, how many eigenvalues are selected, and the numbers wanted
    /// @throws IllegalArgumentException  as [#dgees], and if condition numbers are wanted
    ///     with nothing selected
    /// @throws IndexOutOfBoundsException if an array is too short
    /// @see <a
    ///     href="https://github.com/Reference-LAPACK/lapack/blob/master/SRC/dgeesx.f">LAPACK</a>
    DoubleGeesx dgeesx(Job jobvs, EigSort sort, @Nullable DoubleSelect select, Sense sense, int n, double[] a, int aOff,
            int lda, double[] wr, int wrOff, double[] wi, int wiOff,
            double[] vs, int vsOff, int ldvs);

    /// Move a diagonal block of a Schur form to another place by orthogonal similarities, T
    /// := Zᵀ·T·Z.
    ///
    /// The blocks in between move up or down by the order of the one that has passed.
    /// Blocks too close to be exchanged end the way early.
    ///
    /// {@snippet :
    /// double[] t = {2, 0, 1, 3}, q = {1, 0, 0, 1};               // [2 1; 0 3]
    /// Reordered r = Lapack.current().dtrexc(Job.VECTORS, 2, t, 0, 2, q, 0, 2, 0, 1);
    /// // r.info() == 0; r.ilst() == 1; t[0] == 3; t[3] == 2
    /// }
    /// **Cost** 12·n flops for each exchange of two real eigenvalues, 40·n of two pairs.
    /// **Error** T stays the exact Schur form of a matrix A + E, ‖E‖ ≤ c·ε·‖A‖, after each
    /// exchange.
    ///
    /// @param compq whether Q is wanted
    /// @param n     order of T, n ≥ 0
    /// @param t     the quasi-triangular matrix in standard form; on return the reordered
    ///     one
    /// @param tOff  index of element (0, 0) of T
    /// @param ldt   distance between columns of T, ldt ≥ max(1, n)
    /// @param q     holds Q on entry, Q·Z on return
    /// @param qOff  index of element (0, 0) of Q
    /// @param ldq   distance between columns of Q, ≥ 1, and ≥ max(1, n) if they are wanted
    /// @param ifst  a row of the block to be moved, counted from 0
    /// @param ilst  a row of the block in whose place it is to go
    /// @return info, and where the block was and is
    /// @throws IllegalArgumentException  if a dimension or a row is out of range, an
    ///     argument is null, or an output overlaps another array
    /// @throws IndexOutOfBoundsException if an array is too short
    /// @see <a
    ///     href="https://github.com/Reference-LAPACK/lapack/blob/master/SRC/dtrexc.f">LAPACK</a>
    Reordered dtrexc(Job compq, int n, double[] t, int tOff, int ldt, double[] q, int qOff, int ldq, int ifst,
            int ilst);

    /// Reorder a Schur form so that selected eigenvalues come first, T := Zᵀ·T·Z, and
    /// estimate how sensitive they are.
    ///
    /// The first m columns of Q·Z span the invariant subspace of the m selected
    /// eigenvalues. An error of the size ε·‖T‖ moves their mean by about ε·‖T‖/s, and turns
    /// the subspace by an angle of about ε·‖T‖/sep.
    ///
    /// {@snippet :
    /// double[] t = {2, 0, 1, 3}, q = {1, 0, 0, 1}, wr = new double[2], wi = new double[2];
    /// boolean[] select = {false, true};
    /// DoubleReorderedSchur r = Lapack.current().dtrsen(Sense.BOTH, Job.VECTORS, select, 0, 2, t, 0, 2, q, 0, 2,
    ///         wr, 0, wi, 0);                                     // [2 1; 0 3]
    /// // r.info() == 0; r.m() == 1; r.sep() == 1; wr == {3, 2}
    /// }
    /// **Cost** that of the exchanges, see [#dtrexc]; with s one Sylvester equation,
    /// with sep about five.  **Error** as [#dtrexc]; s and sep are rarely wrong by more
    /// than a factor 3.
    ///
    /// @param job       which condition numbers are wanted
    /// @param compq     whether Q is wanted
    /// @param select    which eigenvalues come first; either one of a pair selects both
    /// @param selectOff index of its first element
    /// @param n         order of T, n ≥ 0
    /// @param t         the quasi-triangular matrix in standard form; on return the
    ///     reordered one
    /// @param tOff      index of element (0, 0) of T
    /// @param ldt       distance between columns of T, ldt ≥ max(1, n)
    /// @param q         holds Q on entry, Q·Z on return
    /// @param qOff      index of element (0, 0) of Q
    /// @param ldq       distance between columns of Q, ≥ 1, and ≥ max(1, n) if they are
    ///     wanted
    /// @param wr        receives the real parts of the eigenvalues
    /// @param wrOff     index of the first of them
    /// @param wi        receives the imaginary parts; of a conjugate pair the positive one
    ///     comes first
    /// @param wiOff     index of the first of them
    /// @return info, m, and the numbers wanted
    /// @throws IllegalArgumentException  if a dimension or a leading dimension is out of
    ///     range, an argument is null, or an output overlaps another array
    /// @throws IndexOutOfBoundsException if an array is too short
    /// @see <a
    ///     href="https://github.com/Reference-LAPACK/lapack/blob/master/SRC/dtrsen.f">LAPACK</a>
    DoubleReorderedSchur dtrsen(Sense job, Job compq, boolean[] select, int selectOff, int n,
            double[] t, int tOff, int ldt, double[] q, int qOff, int ldq, double[] wr, int wrOff, double[] wi,
            int wiOff);

    /// Estimate how sensitive eigenvalues and right eigenvectors of a quasi-triangular
    /// matrix are.
    ///
    /// With unit left and right eigenvectors u and v, s = |uᴴ·v|; sep is the smallest
    /// singular value of T₂₂ − λ·I, the others after λ has been moved to the top. An error
    /// of the size ε·‖T‖ moves λ by about ε·‖T‖/s, and turns v by an angle of about
    /// ε·‖T‖/sep. Of a pair both get the same numbers.
    ///
    /// {@snippet :
    /// double[] t = {2, 0, 0, 3}, v = {1, 0, 0, 1}, s = new double[2], sep = new double[2];
    /// int m = Lapack.current().dtrsna(Sense.BOTH, HowMany.ALL, new boolean[0], 0, 2, t, 0, 2,
    ///         v, 0, 2, v, 0, 2, s, 0, sep, 0, 2);
    /// // m == 2; s == {1, 1}; sep == {1, 1}
    /// }
    /// **Cost** 2·n flops for each s, 20·n² or more for each sep.  **Error** s to a few
    /// units of n·ε/s; sep is an estimate, rarely wrong by more than a factor 3.
    ///
    /// @param job       `EIGENVALUES`: s; `VECTORS`: sep; `BOTH`
    /// @param howmny    `ALL` or `SELECTED`
    /// @param select    for `SELECTED`: which eigenvalues; either one of a pair selects
    ///     both
    /// @param selectOff index of its first element
    /// @param n         order of T, n ≥ 0
    /// @param t         the quasi-triangular matrix in standard form
    /// @param tOff      index of element (0, 0) of T
    /// @param ldt       distance between columns of T, ldt ≥ max(1, n)
    /// @param vl        left eigenvectors, as [DoubleEigen#dtrevc3] gives them; read for
    ///     `EIGENVALUES` and `BOTH`
    /// @param vlOff     index of element (0, 0) of VL
    /// @param ldvl      distance between columns of VL, ≥ 1, and ≥ max(1, n) if they are
    ///     wanted
    /// @param vr        right eigenvectors, alike
    /// @param vrOff     index of element (0, 0) of VR
    /// @param ldvr      distance between columns of VR, ≥ 1, and ≥ max(1, n) if they are
    ///     wanted
    /// @param s         receives the reciprocal condition numbers of eigenvalues
    /// @param sOff      index of the first of them
    /// @param sep       receives those of right eigenvectors
    /// @param sepOff    index of the first of them
    /// @param mm        columns of VL and VR, and elements of s and sep, at least as many
    ///     as are wanted
    /// @return how many elements of s and sep were written
    /// @throws IllegalArgumentException  if a dimension is out of range, mm is less than
    ///     the number of elements wanted, howmny is `BACKTRANSFORM`, job is `NONE`, an
    ///     argument is null, or an output overlaps another array
    /// @throws IndexOutOfBoundsException if an array is too short
    /// @see <a
    ///     href="https://github.com/Reference-LAPACK/lapack/blob/master/SRC/dtrsna.f">LAPACK</a>
    int dtrsna(Sense job, HowMany howmny, boolean[] select, int selectOff, int n, double[] t,
            int tOff, int ldt, double[] vl, int vlOff, int ldvl, double[] vr, int vrOff, int ldvr, double[] s, int sOff,
            double[] sep, int sepOff, int mm);

    /// Solve the Sylvester equation op(A)·X ± X·op(B) = s·C for quasi-triangular A
    /// and B.
    ///
    /// s ≤ 1 is chosen so that X does not overflow. Where eigenvalues of A and ∓B are
    /// equal, or nearly so, slightly different ones are taken.
    ///
    /// {@snippet :
    /// double[] a = {2}, b = {3}, c = {10};
    /// DoubleSylvester x = Lapack.current().dtrsyl(Trans.NO_TRANS, Trans.NO_TRANS, 1, 1, 1, a, 0, 1, b, 0, 1, c, 0, 1);
    /// // c == {2}; x.scale() == 1; x.info() == 0
    /// }
    /// **Cost** m²·n + m·n² flops, nearly all in matrix products.  **Error** ‖op(A)·X ±
    /// X·op(B) − s·C‖ ≤ c·(m + n)·ε·(‖A‖ + ‖B‖)·‖X‖.
    ///
    /// @param trana op(A) = A or Aᵀ
    /// @param tranb op(B) = B or Bᵀ
    /// @param isgn  the sign, 1 or −1
    /// @param m     order of A and rows of X, m ≥ 0
    /// @param n     order of B and columns of X, n ≥ 0
    /// @param a     a quasi-triangular matrix in standard form
    /// @param aOff  index of element (0, 0) of A
    /// @param lda   distance between columns of A, lda ≥ max(1, m)
    /// @param b     another one
    /// @param bOff  index of element (0, 0) of B
    /// @param ldb   distance between columns of B, ldb ≥ max(1, n)
    /// @param c     holds C on entry, X on return
    /// @param cOff  index of element (0, 0) of C
    /// @param ldc   distance between columns of C, ldc ≥ max(1, m)
    /// @return info, and the factor s
    /// @throws IllegalArgumentException  if a dimension is out of range, isgn is neither 1
    ///     nor −1, an argument is null, or C overlaps an input
    /// @throws IndexOutOfBoundsException if an array is too short
    /// @see <a
    ///     href="https://github.com/Reference-LAPACK/lapack/blob/master/SRC/dtrsyl.f">LAPACK</a>
    DoubleSylvester dtrsyl(Trans trana, Trans tranb, int isgn, int m, int n, double[] a, int aOff, int lda, double[] b,
            int bOff, int ldb, double[] c, int cOff, int ldc);

    /// The same as [#dtrsyl], which works by blocks and scales against overflow already; LAPACK's name for that.
    ///
    /// {@snippet :
    /// double[] a = {2}, b = {3}, c = {10};
    /// DoubleSylvester x = Lapack.current().dtrsyl3(Trans.NO_TRANS, Trans.NO_TRANS, 1, 1, 1, a, 0, 1, b, 0, 1, c, 0, 1);
    /// // c == {2}; x.scale() == 1; x.info() == 0
    /// }
    /// **Cost** and **Error** as for [#dtrsyl].
    ///
    /// @param trana op(A) = A or Aᵀ
    /// @param tranb op(B) = B or Bᵀ
    /// @param isgn  the sign, 1 or −1
    /// @param m     order of A and rows of X, m ≥ 0
    /// @param n     order of B and columns of X, n ≥ 0
    /// @param a     a quasi-triangular matrix in standard form
    /// @param aOff  index of element (0, 0) of A
    /// @param lda   distance between columns of A, lda ≥ max(1, m)
    /// @param b     another one
    /// @param bOff  index of element (0, 0) of B
    /// @param ldb   distance between columns of B, ldb ≥ max(1, n)
    /// @param c     holds C on entry, X on return
    /// @param cOff  index of element (0, 0) of C
    /// @param ldc   distance between columns of C, ldc ≥ max(1, m)
    /// @return info, and the factor s
    /// @throws IllegalArgumentException  if a dimension is out of range, isgn is neither 1
    ///     nor −1, an argument is null, or C overlaps an input
    /// @throws IndexOutOfBoundsException if an array is too short
    /// @see <a
    ///     href="https://github.com/Reference-LAPACK/lapack/blob/master/SRC/dtrsyl3.f">LAPACK</a>
    DoubleSylvester dtrsyl3(Trans trana, Trans tranb, int isgn, int m, int n, double[] a, int aOff, int lda, double[] b,
            int bOff, int ldb, double[] c, int cOff, int ldc);
}
