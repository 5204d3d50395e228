package org.jonum.lapack;

import org.jonum.blas.Side;

/// The problem A·x = λ·B·x, A and B general: balancing, reduction, the QZ iteration.
public interface DoublePencil {

    /// Balance a pencil: isolate eigenvalues by permutations, and make the sizes of entries
    /// alike.
    ///
    /// A := Dl·Pl·A·Pr·Dr, and B likewise. A row in which A and B together have one entry other
    /// than zero is moved to the end, a column with one such entry to the beginning, as long as
    /// there is one; of what is left, rows and columns ilo to ihi − 1, rows and columns are
    /// scaled by powers of 10. A pencil with a NaN or an infinity is not scaled.
    ///
    /// {@snippet :
    /// double[] a = {1, 0, 2, 3}, b = {1, 0, 0, 1}, l = new double[2], r = new double[2];   // triangular
    /// Balanced all = Lapack.current().dggbal(Balance.BOTH, 2, a, 0, 2, b, 0, 2, l, 0, r, 0);
    /// int left = all.ihi() - all.ilo();                        // left == 1
    /// }
    /// **Cost** O(n²) comparisons for each eigenvalue isolated, and up to n + 2 steps of 6·n²
    /// flops for scaling.  **Error** none by permuting; scaling by powers of 10 rounds each
    /// entry once or twice.
    ///
    /// @param job       what is done
    /// @param n         order of the pencil, n ≥ 0
    /// @param a         A on entry, the balanced matrix on return
    /// @param aOff      index of element (0, 0) of A
    /// @param lda       distance between columns of A, lda ≥ max(1, n)
    /// @param b         B on entry, the balanced matrix on return
    /// @param bOff      index of element (0, 0) of B
    /// @param ldb       distance between columns of B, ldb ≥ max(1, n)
    /// @param lscale    what was done to rows: for ilo ≤ i < ihi row i was multiplied by this number,
    ///     for others it is the row (counted from 0) that row i was exchanged with, from n − 1 down to
    ///     ihi, then from 0 to ilo − 1
    /// @param lscaleOff index of the first of them
    /// @param rscale    what was done to columns, likewise
    /// @param rscaleOff index of the first of them
    /// @return the rows and columns that are left, ilo to ihi − 1
    /// @throws IllegalArgumentException  if an argument is out of range, or an array that is
    ///     written overlaps another
    /// @throws IndexOutOfBoundsException if an array is too short
    /// @see <a
    ///     href="https://github.com/Reference-LAPACK/lapack/blob/master/SRC/dggbal.f">LAPACK</a>
    Balanced dggbal(Balance job, int n, double[] a, int aOff, int lda, double[] b, int bOff,
            int ldb, double[] lscale, int lscaleOff, double[] rscale, int rscaleOff);

    /// Eigenvectors of a pencil from those of the balanced one of [#dggbal].
    ///
    /// {@snippet :
    /// double[] l = {1, 10}, r = {1, 100}, v = {1, 1};
    /// Lapack.current().dggbak(Balance.SCALE, Side.RIGHT, 2, 0, 2, l, 0, r, 0, 1, v, 0, 2);   // v == {1, 100}
    /// }
    /// **Cost** n·m flops.  **Error** one rounding of each component.
    ///
    /// @param job       what was done when balancing
    /// @param side      whether V holds left or right eigenvectors
    /// @param n         order of the pencil, n ≥ 0
    /// @param ilo       first row that is not triangular yet, counted from 0
    /// @param ihi       the row after the last such, ilo ≤ ihi ≤ n
    /// @param lscale    what was done to rows
    /// @param lscaleOff index of the first of them
    /// @param rscale    what was done to columns
    /// @param rscaleOff index of the first of them
    /// @param m         columns of V, m ≥ 0
    /// @param v         the vectors, n×m, overwritten
    /// @param vOff      index of element (0, 0) of V
    /// @param ldv       distance between columns of V, ldv ≥ max(1, n)
    /// @throws IllegalArgumentException  if an argument is out of range, or an array that is
    ///     written overlaps another
    /// @throws IndexOutOfBoundsException if an array is too short
    /// @see <a
    ///     href="https://github.com/Reference-LAPACK/lapack/blob/master/SRC/dggbak.f">LAPACK</a>
    void dggbak(Balance job, Side side, int n, int ilo, int ihi, double[] lscale, int lscaleOff,
            double[] rscale, int rscaleOff, int m, double[] v, int vOff, int ldv);

    /// Reduce a pencil to Hessenberg-triangular form: A := Qᵀ·A·Z upper Hessenberg, B := Qᵀ·B·Z
    /// upper triangular, as it was.
    ///
    /// Only rows and columns ilo to ihi − 1 are reduced; in others A is upper triangular
    /// already. What stands below the diagonal of B is not looked at, and zero on return.
    ///
    /// {@snippet :
    /// double[] a = {1, 3, 4, 1, 1, 1, 1, 1, 1}, b = {1, 0, 0, 0, 1, 0, 0, 0, 1}, q = new double[9], z = new double[9];
    /// Lapack.current().dgghrd(Compz.INITIALIZE, Compz.INITIALIZE, 3, 0, 3, a, 0, 3, b, 0, 3, q, 0, 3, z, 0, 3);
    /// double h = a[1];                                         // h == 5
    /// }
    /// **Cost** 8·n³ flops, and about 3·n³ more for each of Q and Z.  **Error** the result is
    /// exact for A + E and B + F with ‖E‖ ≤ c·n·ε·‖A‖, ‖F‖ ≤ c·n·ε·‖B‖.
    ///
    /// @param compq whether Q is set to the left transformations, or multiplied by them
    /// @param compz the same for Z and the right ones
    /// @param n     order of the pencil, n ≥ 0
    /// @param ilo   first row that is not triangular yet, counted from 0
    /// @param ihi   the row after the last such, ilo ≤ ihi ≤ n
    /// @param a     A on entry, the Hessenberg matrix on return
    /// @param aOff  index of element (0, 0) of A
    /// @param lda   distance between columns of A, lda ≥ max(1, n)
    /// @param b     B on entry, the triangle on return
    /// @param bOff  index of element (0, 0) of B
    /// @param ldb   distance between columns of B, ldb ≥ max(1, n)
    /// @param q     Q, unless `compq` is `NONE`
    /// @param qOff  index of element (0, 0) of Q
    /// @param ldq   distance between columns of Q, ldq ≥ 1, and ≥ n where it is referenced
    /// @param z     Z, unless `compz` is `NONE`
    /// @param zOff  index of element (0, 0) of Z
    /// @param ldz   distance between columns of Z, ldz ≥ 1, and ≥ n where it is referenced
    /// @throws IllegalArgumentException  if an argument is out of range, or an array that is
    ///     written overlaps another
    /// @throws IndexOutOfBoundsException if an array is too short
    /// @see <a
    ///     href="https://github.com/Reference-LAPACK/lapack/blob/master/SRC/dgghrd.f">LAPACK</a>
    void dgghrd(Compz compq, Compz compz, int n, int ilo, int ihi, double[] a, int aOff, int lda,
            double[] b, int bOff, int ldb, double[] q, int qOff, int ldq, double[] z, int zOff,
            int ldz);

    /// Eigenvalues of a Hessenberg-triangular pencil by the QZ iteration, and its generalized
    /// Schur form H := Qᵀ·H·Z, T := Qᵀ·T·Z.
    ///
    /// In generalized Schur form T is upper triangular with a diagonal ≥ 0, H quasi-triangular
    /// with 1×1 and 2×2 blocks on its diagonal; a 2×2 block has complex eigenvalues, and T is
    /// diagonal and positive there. Eigenvalue j is (alphar(j) + i·alphai(j))/beta(j), infinite
    /// if beta(j) = 0; alphar and beta both zero mean that the pencil is singular, and other
    /// eigenvalues cannot be relied on.
    ///
    /// {@snippet :
    /// double[] h = {2, 1, 1, 2}, t = {1, 0, 0, 1}, re = new double[2], im = new double[2], b = new double[2], no = {};
    /// int info = Lapack.current().dhgeqz(SchurJob.EIGENVALUES, Compz.NONE, Compz.NONE, 2, 0, 2, h, 0, 2, t, 0, 2,
    ///         re, 0, im, 0, b, 0, no, 0, 1, no, 0, 1);         // info == 0
    /// double sum = re[0] / b[0] + re[1] / b[1];                // sum == 4
    /// }
    /// **Cost** about 30·n³ flops for eigenvalues, 46·n³ with the Schur form, 66·n³ with Q and
    /// Z.  **Error** the result is exact for H + E and T + F with ‖E‖ ≤ c·n·ε·‖H‖, ‖F‖ ≤
    /// c·n·ε·‖T‖.
    ///
    /// @param job       whether the Schur form is wanted; if not, H and T are destroyed
    /// @param compq     whether Q is set to the left transformations, or multiplied by them
    /// @param compz     the same for Z and the right ones
    /// @param n         order of the pencil, n ≥ 0
    /// @param ilo       first row that is not triangular yet, counted from 0
    /// @param ihi       the row after the last such, ilo ≤ ihi ≤ n
    /// @param h         the Hessenberg matrix on entry, the Schur form on return
    /// @param hOff      index of element (0, 0) of H
    /// @param ldh       distance between columns of H, ldh ≥ max(1, n)
    /// @param t         the triangle on entry, its Schur form on return
    /// @param tOff      index of element (0, 0) of T
    /// @param ldt       distance between columns of T, ldt ≥ max(1, n)
    /// @param alphar    receives the real parts of α
    /// @param alpharOff index of the first of them
    /// @param alphai    receives the imaginary parts of α, the positive one of a pair first
    /// @param alphaiOff index of the first of them
    /// @param beta      receives β ≥ 0
    /// @param betaOff   index of the first of them
    /// @param q         Q, unless `compq` is `NONE`
    /// @param qOff      index of element (0, 0) of Q
    /// @param ldq       distance between columns of Q, ldq ≥ 1, and ≥ n where it is referenced
    /// @param z         Z, unless `compz` is `NONE`
    /// @param zOff      index of element (0, 0) of Z
    /// @param ldz       distance between columns of Z, ldz ≥ 1, and ≥ n where it is referenced
    /// @return 0; k > 0 if the iteration did not end: eigenvalues k to n − 1 are found, others are not;
    ///     or if H or T holds a NaN, or an infinity
    /// @throws IllegalArgumentException  if an argument is out of range, or an array that is
    ///     written overlaps another
    /// @throws IndexOutOfBoundsException if an array is too short
    /// @see <a
    ///     href="https://github.com/Reference-LAPACK/lapack/blob/master/SRC/dhgeqz.f">LAPACK</a>
    int dhgeqz(SchurJob job, Compz compq, Compz compz, int n, int ilo, int ihi, double[] h,
            int hOff, int ldh, double[] t, int tOff, int ldt, double[] alphar, int alpharOff,
            double[] alphai, int alphaiOff, double[] beta, int betaOff, double[] q, int qOff,
            int ldq, double[] z, int zOff, int ldz);
}
