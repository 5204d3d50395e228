package org.jonum.lapack;

/// Eigenvalues and eigenvectors of A·x = λ·B·x, A and B general.
public interface DoublePencilEigen {

    /// Eigenvectors of a pencil in generalized Schur form: S·x = λ·P·x, yᴴ·S = λ·yᴴ·P.
    ///
    /// A real vector takes one column; a complex pair two, real and imaginary part of the
    /// vector of that eigenvalue whose imaginary part is positive. Each is scaled so that its
    /// largest |re| + |im| is 1.
    ///
    /// {@snippet :
    /// double[] s = {1, 0, 1, 2}, p = {1, 0, 0, 1}, v = new double[4], no = {};         // S = [1 1; 0 2]
    /// Eigenvectors right = Lapack.current().dtgevc(Sides.RIGHT, HowMany.ALL, new boolean[0], 0, 2, s, 0, 2, p, 0, 2,
    ///         no, 0, 1, v, 0, 2, 2);                           // v == {1, 0, 1, 1}; right.m() == 2
    /// }
    /// **Cost** n³ flops or less for all of one side, 2·n³ more to transform them.  **Error**
    /// each is exact for a pencil near by, with a distance of c·n·ε.
    ///
    /// @param side      which vectors
    /// @param howmny    which of them, and in which coordinates
    /// @param select    which eigenvalues are meant, referenced for `SELECTED`; a complex pair is if
    ///     one of the two is
    /// @param selectOff index of the first of them
    /// @param n         order of the pencil, n ≥ 0
    /// @param s         S, quasi-triangular
    /// @param sOff      index of element (0, 0) of S
    /// @param lds       distance between columns of S, lds ≥ max(1, n)
    /// @param p         P, triangular
    /// @param pOff      index of element (0, 0) of P
    /// @param ldp       distance between columns of P, ldp ≥ max(1, n)
    /// @param vl        receives left vectors; for `BACKTRANSFORM` Q on entry, and Q·y on return
    /// @param vlOff     index of element (0, 0) of VL
    /// @param ldvl      distance between columns of VL, ldvl ≥ 1, and ≥ n where it is referenced
    /// @param vr        receives right vectors; for `BACKTRANSFORM` Z on entry, and Z·x on return
    /// @param vrOff     index of element (0, 0) of VR
    /// @param ldvr      distance between columns of VR, ldvr ≥ 1, and ≥ n where it is referenced
    /// @param mm        columns that VL and VR have, as many as are needed or more
    /// @return the columns taken, and 0, or which block is not as it must be (then nothing is computed)
    /// @throws IllegalArgumentException  if an argument is out of range, or an array that is
    ///     written overlaps another
    /// @throws IndexOutOfBoundsException if an array is too short
    /// @see <a
    ///     href="https://github.com/Reference-LAPACK/lapack/blob/master/SRC/dtgevc.f">LAPACK</a>
    Eigenvectors dtgevc(Sides side, HowMany howmny, boolean[] select, int selectOff, int n,
            double[] s, int sOff, int lds, double[] p, int pOff, int ldp, double[] vl, int vlOff,
            int ldvl, double[] vr, int vrOff, int ldvr, int mm);

    /// Eigenvalues and eigenvectors of a general pencil: A·x = λ·B·x, yᴴ·A = λ·yᴴ·B.
    ///
    /// Eigenvalue j is (alphar(j) + i·alphai(j))/beta(j), infinite if beta(j) = 0, and
    /// undetermined if alphar(j) is zero too. A real eigenvector takes one column; a complex
    /// pair two, real and imaginary part of the vector of that eigenvalue whose imaginary part
    /// is positive, which comes first. Each is scaled so that its largest |re| + |im| is 1.
    ///
    /// {@snippet :
    /// double[] a = {0, -1, 1, 0}, b = {1, 0, 0, 1}, re = new double[2], im = new double[2], be = new double[2], no = {};
    /// int info = Lapack.current().dggev(Job.NONE, Job.NONE, 2, a, 0, 2, b, 0, 2, re, 0, im, 0, be, 0,
    ///         no, 0, 1, no, 0, 1);                             // re == {0, 0}; info == 0
    /// double lambda = im[0] / be[0];                           // lambda == 1
    /// }
    /// **Cost** about 40·n³ flops for eigenvalues, 90·n³ with vectors.  **Error** eigenvalues
    /// are exact for A + E and B + F with ‖E‖ ≤ c·n·ε·‖A‖, ‖F‖ ≤ c·n·ε·‖B‖.
    ///
    /// @param jobvl     whether left eigenvectors are wanted
    /// @param jobvr     whether right eigenvectors are wanted
    /// @param n         order of the pencil, n ≥ 0
    /// @param a         A, destroyed
    /// @param aOff      index of element (0, 0) of A
    /// @param lda       distance between columns of A, lda ≥ max(1, n)
    /// @param b         B, destroyed
    /// @param bOff      index of element (0, 0) of B
    /// @param ldb       distance between columns of B, ldb ≥ max(1, n)
    /// @param alphar    receives the real parts of α
    /// @param alpharOff index of the first of them
    /// @param alphai    receives the imaginary parts of α, the positive one of a pair first
    /// @param alphaiOff index of the first of them
    /// @param beta      receives β ≥ 0
    /// @param betaOff   index of the first of them
    /// @param vl        receives left eigenvectors
    /// @param vlOff     index of element (0, 0) of VL
    /// @param ldvl      distance between columns of VL, ldvl ≥ 1, and ≥ n where it is referenced
    /// @param vr        receives right eigenvectors
    /// @param vrOff     index of element (0, 0) of VR
    /// @param ldvr      distance between columns of VR, ldvr ≥ 1, and ≥ n where it is referenced
    /// @return 0; k with 0 < k ≤ n if the QZ iteration did not end: eigenvalues k to n − 1 are found,
    ///     and no vectors; or if A or B holds a NaN, or an infinity
    /// @throws IllegalArgumentException  if an argument is out of range, or an array that is
    ///     written overlaps another
    /// @throws IndexOutOfBoundsException if an array is too short
    /// @see <a
    ///     href="https://github.com/Reference-LAPACK/lapack/blob/master/SRC/dggev.f">LAPACK</a>
    int dggev(Job jobvl, Job jobvr, int n, double[] a, int aOff, int lda, double[] b, int bOff,
            int ldb, double[] alphar, int alpharOff, double[] alphai, int alphaiOff, double[] beta,
            int betaOff, double[] vl, int vlOff, int ldvl, double[] vr, int vrOff, int ldvr);

    /// Eigenvalues and eigenvectors of a general pencil, balanced as told, with condition
    /// numbers: A·x = λ·B·x, yᴴ·A = λ·yᴴ·B.
    ///
    /// Eigenvalue j is (alphar(j) + i·alphai(j))/beta(j), infinite if beta(j) = 0, and
    /// undetermined if alphar(j) is zero too. A real eigenvector takes one column; a complex
    /// pair two, real and imaginary part of the vector of that eigenvalue whose imaginary part
    /// is positive, which comes first. Each is scaled so that its largest |re| + |im| is 1.
    /// Condition numbers are those of [DoublePencilSchur#dtgsna], for the balanced pencil.
    ///
    /// {@snippet :
    /// double[] a = {3, 0, 0, 5}, b = {4, 0, 0, 12}, re = new double[2], im = new double[2], be = new double[2], no = {};
    /// double[] l = new double[2], r = new double[2], s = new double[2];
    /// DoubleGgevx x = Lapack.current().dggevx(Balance.NONE, Job.NONE, Job.NONE, Sense.EIGENVALUES, 2, a, 0, 2, b, 0, 2,
    ///         re, 0, im, 0, be, 0, no, 0, 1, no, 0, 1, l, 0, r, 0, s, 0, no, 0);   // s == {5, 13}; x.abnrm() == 5
    /// }
    /// **Cost** as [#dggev], and that of [DoublePencilSchur#dtgsna].  **Error** as [#dggev], for the balanced
    /// pencil.
    ///
    /// @param balanc    how the pencil is balanced
    /// @param jobvl     whether left eigenvectors are wanted
    /// @param jobvr     whether right eigenvectors are wanted
    /// @param sense     which condition numbers
    /// @param n         order of the pencil, n ≥ 0
    /// @param a         A, destroyed
    /// @param aOff      index of element (0, 0) of A
    /// @param lda       distance between columns of A, lda ≥ max(1, n)
    /// @param b         B, destroyed
    /// @param bOff      index of element (0, 0) of B
    /// @param ldb       distance between columns of B, ldb ≥ max(1, n)
    /// @param alphar    receives the real parts of α
    /// @param alpharOff index of the first of them
    /// @param alphai    receives the imaginary parts of α, the positive one of a pair first
    /// @param alphaiOff index of the first of them
    /// @param beta      receives β ≥ 0
    /// @param betaOff   index of the first of them
    /// @param vl        receives left eigenvectors
    /// @param vlOff     index of element (0, 0) of VL
    /// @param ldvl      distance between columns of VL, ldvl ≥ 1, and ≥ n where it is referenced
    /// @param vr        receives right eigenvectors
    /// @param vrOff     index of element (0, 0) of VR
    /// @param ldvr      distance between columns of VR, ldvr ≥ 1, and ≥ n where it is referenced
    /// @param lscale    what balancing did to rows, see [DoublePencil#dggbal]
    /// @param lscaleOff index of the first of them
    /// @param rscale    what it did to columns
    /// @param rscaleOff index of the first of them
    /// @param rconde    receives condition numbers of eigenvalues, for `EIGENVALUES` and `BOTH`
    /// @param rcondeOff index of the first of them
    /// @param rcondv    receives condition numbers of eigenvectors, for `VECTORS` and `BOTH`
    /// @param rcondvOff index of the first of them
    /// @return how it was balanced, the 1-norms of the balanced matrices, and info as of [#dggev]
    /// @throws IllegalArgumentException  if an argument is out of range, or an array that is
    ///     written overlaps another
    /// @throws IndexOutOfBoundsException if an array is too short
    /// @see <a
    ///     href="https://github.com/Reference-LAPACK/lapack/blob/master/SRC/dggevx.f">LAPACK</a>
    DoubleGgevx dggevx(Balance balanc, Job jobvl, Job jobvr, Sense sense, int n, double[] a,
            int aOff, int lda, double[] b, int bOff, int ldb, double[] alphar, int alpharOff,
            double[] alphai, int alphaiOff, double[] beta, int betaOff, double[] vl, int vlOff,
            int ldvl, double[] vr, int vrOff, int ldvr, double[] lscale, int lscaleOff,
            double[] rscale, int rscaleOff, double[] rconde, int rcondeOff, double[] rcondv,
            int rcondvOff);
}
