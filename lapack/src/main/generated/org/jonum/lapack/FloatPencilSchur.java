// Generated from DoublePencilSchur.java by build/Float32.java. Do not edit.
package org.jonum.lapack;

import org.jonum.blas.Trans;

/// The generalized Schur form of a pencil: drivers, reordering, conditions, Sylvester equations.
public interface FloatPencilSchur {

    /// Move a diagonal block of a pencil in generalized Schur form to another place: A :=
    /// Qᵀ·A·Z, B := Qᵀ·B·Z.
    ///
    /// The block changes places with its neighbours, one after the other. Rows are counted from
    /// 0; where `ifst` or `ilst` is the second row of a 2×2 block, its first one is meant.
    ///
    /// {@snippet :
    /// float[] a = {1, 0, 5, 2}, b = {1, 0, 0, 1}, no = {};    // [1 5; 0 2] and I
    /// Reordered moved = Lapack.current().stgexc(Job.NONE, Job.NONE, 2, a, 0, 2, b, 0, 2, no, 0, 1, no, 0, 1, 0, 1);
    /// float first = Math.abs(a[0] / b[0]);                    // first == 2; moved.info() == 0
    /// }
    /// **Cost** about 24·n flops for each exchange of two 1×1 blocks, 4 times as much for 2×2
    /// blocks, as much again for Q and Z.  **Error** the result is exact for A + E and B + F
    /// with ‖E‖ ≤ c·ε·‖A‖, ‖F‖ ≤ c·ε·‖B‖, or the exchange is refused (Kågström & Poromaa 1996).
    ///
    /// @param wantq whether Q is updated
    /// @param wantz whether Z is updated
    /// @param n     order of the pencil, n ≥ 0
    /// @param a     A in Schur form, overwritten by the reordered one
    /// @param aOff  index of element (0, 0) of A
    /// @param lda   distance between columns of A, lda ≥ max(1, n)
    /// @param b     B in Schur form, overwritten by the reordered one
    /// @param bOff  index of element (0, 0) of B
    /// @param ldb   distance between columns of B, ldb ≥ max(1, n)
    /// @param q     Q, unless `wantq` is `NONE`
    /// @param qOff  index of element (0, 0) of Q
    /// @param ldq   distance between columns of Q, ldq ≥ 1, and ≥ n where it is referenced
    /// @param z     Z, unless `wantz` is `NONE`
    /// @param zOff  index of element (0, 0) of Z
    /// @param ldz   distance between columns of Z, ldz ≥ 1, and ≥ n where it is referenced
    /// @param ifst  row of the block
    /// @param ilst  row where it is to go
    /// @return where the block was, and where it is now; info = 1 if two blocks could not be exchanged
    ///     without losing the Schur form, being too close: then it stands where it had come to
    /// @throws IllegalArgumentException  if an argument is out of range, or an array that is
    ///     written overlaps another
    /// @throws IndexOutOfBoundsException if an array is too short
    /// @see <a
    ///     href="https://github.com/Reference-LAPACK/lapack/blob/master/SRC/stgexc.f">LAPACK</a>
    Reordered stgexc(Job wantq, Job wantz, int n, float[] a, int aOff, int lda, float[] b,
            int bOff, int ldb, float[] q, int qOff, int ldq, float[] z, int zOff, int ldz,
            int ifst, int ilst);

    /// Move selected eigenvalues of a pencil in generalized Schur form to its beginning, and
    /// tell how sensitive they and their deflating subspaces are.
    ///
    /// With the m selected eigenvalues in A11, B11, and R, L the solution of A11·R − L·A22 =
    /// A12, B11·R − L·B22 = B12: pl = 1/√(1 + ‖L‖²) and pr = 1/√(1 + ‖R‖²), Frobenius norms,
    /// are lower bounds of the reciprocals of the norms of the projectors; an error of size δ
    /// in the pencil moves the mean of the cluster by about δ/min(pl, pr). Difu and Difl, the
    /// smallest singular values of the operators (R, L) → (A11·R − L·A22, B11·R − L·B22) and of
    /// the one with the parts exchanged, bound the distance over which the subspaces stay, and
    /// tell their sensitivity.
    ///
    /// {@snippet :
    /// float[] a = {1, 0, 0, 2}, b = {1, 0, 0, 1}, re = new float[2], im = new float[2], be = new float[2], no = {};
    /// FloatTgsen t = Lapack.current().stgsen(1, Job.NONE, Job.NONE, new boolean[] {false, true}, 0, 2, a, 0, 2, b, 0, 2,
    ///         re, 0, im, 0, be, 0, no, 0, 1, no, 0, 1, new float[2], 0);
    /// float pl = t.pl(), first = re[0] / be[0];               // pl == 1; first == 2; t.m() == 1
    /// }
    /// **Cost** O(n²·m) flops for reordering, 2·(n − m)·m·n for the projectors; estimates in
    /// the 1-norm solve about 10 such systems.  **Error** as [#stgexc]; the F-norm-based Dif is
    /// an upper bound, usually within a factor 10, the one in the 1-norm within √(2·m·(n − m)).
    ///
    /// @param ijob      0: reorder only; 1: also pl, pr; 2: F-norm-based estimates of Dif; 3: estimates
    ///     of Dif in the 1-norm; 4: 1 and 2; 5: 1 and 3
    /// @param wantq     whether Q is updated
    /// @param wantz     whether Z is updated
    /// @param select    which eigenvalues are to come first; a complex pair if one of the two is
    /// @param selectOff index of the first of them
    /// @param n         order of the pencil, n ≥ 0
    /// @param a         A in Schur form, overwritten by the reordered one
    /// @param aOff      index of element (0, 0) of A
    /// @param lda       distance between columns of A, lda ≥ max(1, n)
    /// @param b         B in Schur form, overwritten by the reordered one
    /// @param bOff      index of element (0, 0) of B
    /// @param ldb       distance between columns of B, ldb ≥ max(1, n)
    /// @param alphar    receives the real parts of α
    /// @param alpharOff index of the first of them
    /// @param alphai    receives the imaginary parts of α, the positive one of a pair first
    /// @param alphaiOff index of the first of them
    /// @param beta      receives β ≥ 0
    /// @param betaOff   index of the first of them
    /// @param q         Q, unless `wantq` is `NONE`
    /// @param qOff      index of element (0, 0) of Q
    /// @param ldq       distance between columns of Q, ldq ≥ 1, and ≥ n where it is referenced
    /// @param z         Z, unless `wantz` is `NONE`
    /// @param zOff      index of element (0, 0) of Z
    /// @param ldz       distance between columns of Z, ldz ≥ 1, and ≥ n where it is referenced
    /// @param dif       receives the estimates of Difu and Difl, referenced for `ijob` ≥ 2
    /// @param difOff    index of the first of them
    /// @return the size of the cluster, its condition, and 0, or 1 if the reordering failed: then the
    ///     pencil is in Schur form, partly reordered
    /// @throws IllegalArgumentException  if an argument is out of range, or an array that is
    ///     written overlaps another
    /// @throws IndexOutOfBoundsException if an array is too short
    /// @see <a
    ///     href="https://github.com/Reference-LAPACK/lapack/blob/master/SRC/stgsen.f">LAPACK</a>
    FloatTgsen stgsen(int ijob, Job wantq, Job wantz, boolean[] select, int selectOff, int n,
            float[] a, int aOff, int lda, float[] b, int bOff, int ldb, float[] alphar,
            int alpharOff, float[] alphai, int alphaiOff, float[] beta, int betaOff, float[] q,
            int qOff, int ldq, float[] z, int zOff, int ldz, float[] dif, int difOff);

    /// Condition numbers of eigenvalues and eigenvectors of a pencil in generalized Schur form.
    ///
    /// For an eigenvalue with right vector x and left vector y, s = √(|yᴴAx|² +
    /// |yᴴBx|²)/(‖x‖·‖y‖): an error of size δ in the pencil moves it by about δ/s, in the
    /// chordal metric. dif estimates Difl of [#stgsen] for the eigenvalue by itself, moved to
    /// the beginning: its right vector turns by an angle of about δ/dif.
    ///
    /// {@snippet :
    /// float[] a = {3, 0, 0, 5}, b = {4, 0, 0, 12}, one = {1, 0, 0, 1}, s = new float[2], no = {};
    /// int m = Lapack.current().stgsna(Sense.EIGENVALUES, HowMany.ALL, new boolean[0], 0, 2, a, 0, 2, b, 0, 2,
    ///         one, 0, 2, one, 0, 2, s, 0, no, 0, 2);           // s == {5, 13}; m == 2
    /// }
    /// **Cost** 4·n² flops for each s, about 20·n² for each dif, and n² for moving it.
    /// **Error** s has a small relative error where it is not of the size of ε; dif is an
    /// estimate, usually within a factor 10.
    ///
    /// @param job       which condition numbers
    /// @param howmny    `ALL`, or `SELECTED` eigenvalues
    /// @param select    which eigenvalues are meant, referenced for `SELECTED`; a complex pair is if
    ///     one of the two is
    /// @param selectOff index of the first of them
    /// @param n         order of the pencil, n ≥ 0
    /// @param a         A, quasi-triangular
    /// @param aOff      index of element (0, 0) of A
    /// @param lda       distance between columns of A, lda ≥ max(1, n)
    /// @param b         B, triangular
    /// @param bOff      index of element (0, 0) of B
    /// @param ldb       distance between columns of B, ldb ≥ max(1, n)
    /// @param vl        the left eigenvectors in question, as [FloatPencilEigen#stgevc] gives them; referenced for s
    /// @param vlOff     index of element (0, 0) of VL
    /// @param ldvl      distance between columns of VL, ldvl ≥ 1, and ≥ n where it is referenced
    /// @param vr        the right eigenvectors, likewise
    /// @param vrOff     index of element (0, 0) of VR
    /// @param ldvr      distance between columns of VR, ldvr ≥ 1, and ≥ n where it is referenced
    /// @param s         receives s, one for each eigenvalue meant
    /// @param sOff      index of the first of them
    /// @param dif       receives dif, one for each eigenvalue meant
    /// @param difOff    index of the first of them
    /// @param mm        room in the arrays, the number of eigenvalues meant or more
    /// @return the number of eigenvalues meant, a pair counting as two
    /// @throws IllegalArgumentException  if an argument is out of range, or an array that is
    ///     written overlaps another
    /// @throws IndexOutOfBoundsException if an array is too short
    /// @see <a
    ///     href="https://github.com/Reference-LAPACK/lapack/blob/master/SRC/stgsna.f">LAPACK</a>
    int stgsna(Sense job, HowMany howmny, boolean[] select, int selectOff, int n, float[] a,
            int aOff, int lda, float[] b, int bOff, int ldb, float[] vl, int vlOff, int ldvl,
            float[] vr, int vrOff, int ldvr, float[] s, int sOff, float[] dif, int difOff,
            int mm);

    /// Solve the generalized Sylvester equation A·R − L·B = s·C, D·R − L·E = s·F for R and L,
    /// or the transposed one Aᵀ·R + Dᵀ·L = s·C, R·Bᵀ + L·Eᵀ = −s·F; estimate its separation
    /// Dif.
    ///
    /// (A, D) of order m and (B, E) of order n are in generalized Schur form. The factor s ≤ 1
    /// keeps the solution from overflowing.
    ///
    /// {@snippet :
    /// float[] a = {3}, b = {1}, c = {2}, d = {1}, e = {1}, f = {0};       // 3·r − l = 2, r − l = 0
    /// FloatTgsyl sum = Lapack.current().stgsyl(Trans.NO_TRANS, 0, 1, 1, a, 0, 1, b, 0, 1, c, 0, 1, d, 0, 1, e, 0, 1,
    ///         f, 0, 1);                                        // c == {1}; f == {1}; sum.scale() == 1
    /// }
    /// **Cost** 2·m·n·(m + n) flops.  **Error** the residual is at most c·ε·((‖A‖ + ‖D‖)·‖R‖ +
    /// (‖B‖ + ‖E‖)·‖L‖); the estimate of Dif is an upper bound, usually within a factor 10
    /// (Kågström & Poromaa 1996).
    ///
    /// @param trans whether the equation is the transposed one
    /// @param ijob  0: solve; 1, 2: solve and estimate Dif; 3, 4: estimate Dif only, C and F are
    ///     destroyed; 0 for the transposed equation. The estimate takes right-hand sides that make the
    ///     solution large: by looking one step ahead (1, 3), or by an estimated null vector of each
    ///     small system (2, 4)
    /// @param m     order of A and D, m ≥ 0
    /// @param n     order of B and E, n ≥ 0
    /// @param a     A, quasi-triangular
    /// @param aOff  index of element (0, 0) of A
    /// @param lda   distance between columns of A, lda ≥ max(1, m)
    /// @param b     B, quasi-triangular
    /// @param bOff  index of element (0, 0) of B
    /// @param ldb   distance between columns of B, ldb ≥ max(1, n)
    /// @param c     C on entry, R on return
    /// @param cOff  index of element (0, 0) of C
    /// @param ldc   distance between columns of C, ldc ≥ max(1, m)
    /// @param d     D, triangular
    /// @param dOff  index of element (0, 0) of D
    /// @param ldd   distance between columns of D, ldd ≥ max(1, m)
    /// @param e     E, triangular
    /// @param eOff  index of element (0, 0) of E
    /// @param lde   distance between columns of E, lde ≥ max(1, n)
    /// @param f     F on entry, L on return
    /// @param fOff  index of element (0, 0) of F
    /// @param ldf   distance between columns of F, ldf ≥ max(1, m)
    /// @return the factor, the estimate of Dif (0 if there is none), and 0, or 1 if (A, D) and (B, E)
    ///     have eigenvalues so close that they were changed a little
    /// @throws IllegalArgumentException  if an argument is out of range, or an array that is
    ///     written overlaps another
    /// @throws IndexOutOfBoundsException if an array is too short
    /// @see <a
    ///     href="https://github.com/Reference-LAPACK/lapack/blob/master/SRC/stgsyl.f">LAPACK</a>
    FloatTgsyl stgsyl(Trans trans, int ijob, int m, int n, float[] a, int aOff, int lda,
            float[] b, int bOff, int ldb, float[] c, int cOff, int ldc, float[] d, int dOff,
            int ldd, float[] e, int eOff, int lde, float[] f, int fOff, int ldf);

    /// Generalized Schur form of a general pencil: A = Q·S·Zᵀ, B = Q·T·Zᵀ, see [FloatPencil#shgeqz],
    /// eigenvalues in an order of choice.
    ///
    /// Eigenvalue j is (alphar(j) + i·alphai(j))/beta(j). A complex pair is selected if one of
    /// the two is.
    ///
    /// {@snippet :
    /// float[] a = {1, 0, 0, 2}, b = {1, 0, 0, 1}, re = new float[2], im = new float[2], be = new float[2], no = {};
    /// Gges large = Lapack.current().sgges(Job.NONE, Job.NONE, EigSort.SELECTED, (x, y, z) -> x > 1.5f * z, 2, a, 0, 2,
    ///         b, 0, 2, re, 0, im, 0, be, 0, no, 0, 1, no, 0, 1);           // large.sdim() == 1
    /// float first = re[0] / be[0];                            // first == 2
    /// }
    /// **Cost** about 60·n³ flops, 80·n³ with Schur vectors.  **Error** the result is exact for
    /// A + E and B + F with ‖E‖ ≤ c·n·ε·‖A‖, ‖F‖ ≤ c·n·ε·‖B‖.
    ///
    /// @param jobvsl    whether left Schur vectors are wanted
    /// @param jobvsr    whether right Schur vectors are wanted
    /// @param sort      whether eigenvalues are sorted
    /// @param selctg    tells which eigenvalues come first; not asked for `NONE`
    /// @param n         order of the pencil, n ≥ 0
    /// @param a         A on entry, S on return
    /// @param aOff      index of element (0, 0) of A
    /// @param lda       distance between columns of A, lda ≥ max(1, n)
    /// @param b         B on entry, T on return
    /// @param bOff      index of element (0, 0) of B
    /// @param ldb       distance between columns of B, ldb ≥ max(1, n)
    /// @param alphar    receives the real parts of α
    /// @param alpharOff index of the first of them
    /// @param alphai    receives the imaginary parts of α, the positive one of a pair first
    /// @param alphaiOff index of the first of them
    /// @param beta      receives β ≥ 0
    /// @param betaOff   index of the first of them
    /// @param vsl       receives Q, the left Schur vectors
    /// @param vslOff    index of element (0, 0) of VSL
    /// @param ldvsl     distance between columns of VSL, ldvsl ≥ 1, and ≥ n where it is referenced
    /// @param vsr       receives Z, the right Schur vectors
    /// @param vsrOff    index of element (0, 0) of VSR
    /// @param ldvsr     distance between columns of VSR, ldvsr ≥ 1, and ≥ n where it is referenced
    /// @return how many eigenvalues stand first that are selected, and 0; k with 0 < k ≤ n if the QZ
    ///     iteration did not end: eigenvalues k to n − 1 are found, and no Schur form; or if A or B
    ///     holds a NaN, or an infinity; n + 2 if some eigenvalue, changed by rounding when reordered,
    ///     is no longer one that is selected; n + 3 if reordering failed
    /// @throws IllegalArgumentException  if an argument is out of range, or an array that is
    ///     written overlaps another
    /// @throws IndexOutOfBoundsException if an array is too short
    /// @see <a
    ///     href="https://github.com/Reference-LAPACK/lapack/blob/master/SRC/sgges.f">LAPACK</a>
    Gges sgges(Job jobvsl, Job jobvsr, EigSort sort, FloatPencilSelect selctg, int n, float[] a,
            int aOff, int lda, float[] b, int bOff, int ldb, float[] alphar, int alpharOff,
            float[] alphai, int alphaiOff, float[] beta, int betaOff, float[] vsl, int vslOff,
            int ldvsl, float[] vsr, int vsrOff, int ldvsr);

    /// Generalized Schur form of a general pencil as [#sgges] gives it, with condition numbers
    /// of the selected cluster.
    ///
    /// Condition numbers are those of [#stgsen]: pl and pr, and estimates of Difu and Difl.
    ///
    /// {@snippet :
    /// float[] a = {1, 0, 0, 2}, b = {1, 0, 0, 1}, re = new float[2], im = new float[2], be = new float[2], no = {};
    /// float[] e = new float[2];
    /// Gges large = Lapack.current().sggesx(Job.NONE, Job.NONE, EigSort.SELECTED, (x, y, z) -> x > 1.5f * z,
    ///         Sense.EIGENVALUES, 2, a, 0, 2, b, 0, 2, re, 0, im, 0, be, 0, no, 0, 1, no, 0, 1, e, 0, no, 0);
    /// int found = large.sdim();                                // found == 1; e == {1, 1}
    /// }
    /// **Cost** as [#sgges] and [#stgsen].  **Error** as [#sgges].
    ///
    /// @param jobvsl    whether left Schur vectors are wanted
    /// @param jobvsr    whether right Schur vectors are wanted
    /// @param sort      whether eigenvalues are sorted
    /// @param selctg    tells which eigenvalues come first; not asked for `NONE`
    /// @param sense     which condition numbers; `NONE` if eigenvalues are not sorted
    /// @param n         order of the pencil, n ≥ 0
    /// @param a         A on entry, S on return
    /// @param aOff      index of element (0, 0) of A
    /// @param lda       distance between columns of A, lda ≥ max(1, n)
    /// @param b         B on entry, T on return
    /// @param bOff      index of element (0, 0) of B
    /// @param ldb       distance between columns of B, ldb ≥ max(1, n)
    /// @param alphar    receives the real parts of α
    /// @param alpharOff index of the first of them
    /// @param alphai    receives the imaginary parts of α, the positive one of a pair first
    /// @param alphaiOff index of the first of them
    /// @param beta      receives β ≥ 0
    /// @param betaOff   index of the first of them
    /// @param vsl       receives Q, the left Schur vectors
    /// @param vslOff    index of element (0, 0) of VSL
    /// @param ldvsl     distance between columns of VSL, ldvsl ≥ 1, and ≥ n where it is referenced
    /// @param vsr       receives Z, the right Schur vectors
    /// @param vsrOff    index of element (0, 0) of VSR
    /// @param ldvsr     distance between columns of VSR, ldvsr ≥ 1, and ≥ n where it is referenced
    /// @param rconde    receives pl and pr, for `EIGENVALUES` and `BOTH`
    /// @param rcondeOff index of the first of them
    /// @param rcondv    receives Difu and Difl, for `VECTORS` and `BOTH`
    /// @param rcondvOff index of the first of them
    /// @return how many eigenvalues stand first that are selected, and info as of [#sgges]
    /// @throws IllegalArgumentException  if an argument is out of range, or an array that is
    ///     written overlaps another
    /// @throws IndexOutOfBoundsException if an array is too short
    /// @see <a
    ///     href="https://github.com/Reference-LAPACK/lapack/blob/master/SRC/sggesx.f">LAPACK</a>
    Gges sggesx(Job jobvsl, Job jobvsr, EigSort sort, FloatPencilSelect selctg, Sense sense,
            int n, float[] a, int aOff, int lda, float[] b, int bOff, int ldb, float[] alphar,
            int alpharOff, float[] alphai, int alphaiOff, float[] beta, int betaOff,
            float[] vsl, int vslOff, int ldvsl, float[] vsr, int vsrOff, int ldvsr,
            float[] rconde, int rcondeOff, float[] rcondv, int rcondvOff);
}
