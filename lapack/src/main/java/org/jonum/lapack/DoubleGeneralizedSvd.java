package org.jonum.lapack;

/// The generalized singular value decomposition, and factorizations of two matrices.
public interface DoubleGeneralizedSvd {

    /// The first step to a generalized singular value decomposition: triangles Uᵀ·A·Q and
    /// Vᵀ·B·Q, and ranks.
    ///
    /// ```
    ///              n−k−l  k   l                    n−k−l  k   l
    ///     Uᵀ·A·Q = [  0  A12 A13]  k      Vᵀ·B·Q = [  0   0  B13]  l
    ///              [  0   0  A23]  m − k           [  0   0   0 ]  p − l
    /// ```
    /// A12 and B13 are upper triangular and not singular, A23 is upper trapezoidal. l is the
    /// numerical rank of B, k + l that of A on top of B.
    ///
    /// {@snippet :
    /// double[] a = {1, 0, 0, 1}, b = {0, 2}, no = {};          // [1 0; 0 1] and [0 2]
    /// Ggsvp3 rank = Lapack.current().dggsvp3(Job.NONE, Job.NONE, Job.NONE, 2, 1, 2, a, 0, 2, b, 0, 1, 1e-6, 1e-6,
    ///         no, 0, 1, no, 0, 1, no, 0, 1);                   // rank.k() == 1; rank.l() == 1
    /// }
    /// **Cost** O((m + p)·n·(m + p + n)) flops.  **Error** the result is exact for A + E and B
    /// + F with ‖E‖ and ‖F‖ of the size of ε·‖A‖ and ε·‖B‖, or of the tolerances.
    ///
    /// @param jobu whether U is wanted
    /// @param jobv the same for V
    /// @param jobq the same for Q
    /// @param m    rows of A, m ≥ 0
    /// @param p    rows of B, p ≥ 0
    /// @param n    columns of both, n ≥ 0
    /// @param a    A on entry, the triangle on return
    /// @param aOff index of element (0, 0) of A
    /// @param lda  distance between columns of A, lda ≥ max(1, m)
    /// @param b    B on entry, the triangle on return
    /// @param bOff index of element (0, 0) of B
    /// @param ldb  distance between columns of B, ldb ≥ max(1, p)
    /// @param tola what an entry of A must exceed to count, usually max(m, n)·‖A‖·ε
    /// @param tolb what an entry of B must exceed to count, usually max(p, n)·‖B‖·ε
    /// @param u    receives U, where it is wanted
    /// @param uOff index of element (0, 0) of U
    /// @param ldu  distance between columns of U, ldu ≥ 1, and ≥ m where it is referenced
    /// @param v    receives V, where it is wanted
    /// @param vOff index of element (0, 0) of V
    /// @param ldv  distance between columns of V, ldv ≥ 1, and ≥ p where it is referenced
    /// @param q    receives Q, where it is wanted
    /// @param qOff index of element (0, 0) of Q
    /// @param ldq  distance between columns of Q, ldq ≥ 1, and ≥ n where it is referenced
    /// @return the ranks k and l
    /// @throws IllegalArgumentException  if an argument is out of range, or an array that is
    ///     written overlaps another
    /// @throws IndexOutOfBoundsException if an array is too short
    /// @see <a
    ///     href="https://github.com/Reference-LAPACK/lapack/blob/master/SRC/dggsvp3.f">LAPACK</a>
    Ggsvp3 dggsvp3(Job jobu, Job jobv, Job jobq, int m, int p, int n, double[] a, int aOff,
            int lda, double[] b, int bOff, int ldb, double tola, double tolb, double[] u, int uOff,
            int ldu, double[] v, int vOff, int ldv, double[] q, int qOff, int ldq);

    /// The generalized singular value decomposition of two triangles as [#dggsvp3] gives them:
    /// Uᵀ·A·Q = D₁·[0 R], Vᵀ·B·Q = D₂·[0 R].
    ///
    /// R is upper triangular of order k + l, D₁ = diag(α), D₂ has β(k) … β(k + l − 1) beside k
    /// columns of zeros, and α(i)² + β(i)² = 1: α(i) = 1 and β(i) = 0 for i < k, α(i) = 0 and
    /// β(i) = 1 for m ≤ i < k + l, and both are 0 beyond. Where m < k + l, the last rows of R
    /// stand in B.
    ///
    /// {@snippet :
    /// double[] a = {3}, b = {4}, alpha = new double[1], beta = new double[1], no = {};
    /// Tgsja done = Lapack.current().dtgsja(Compz.NONE, Compz.NONE, Compz.NONE, 1, 1, 1, 0, 1, a, 0, 1, b, 0, 1, 1e-6, 1e-6,
    ///         alpha, 0, beta, 0, no, 0, 1, no, 0, 1, no, 0, 1);        // alpha == {0.6}; beta == {0.8}; done.info() == 0
    /// }
    /// **Cost** about 12·l²·(m + p + n) flops for each cycle; there are 2 to 10.  **Error** the
    /// result is exact for A + E and B + F with ‖E‖ ≤ c·ε·‖A‖, ‖F‖ ≤ c·ε·‖B‖, and the
    /// tolerances (Bai & Demmel 1993).
    ///
    /// @param jobu     whether U is wanted; `INITIALIZE` begins with the identity, `VECTORS` with what
    ///     U holds
    /// @param jobv     the same for V
    /// @param jobq     the same for Q
    /// @param m        rows of A, m ≥ 0
    /// @param p        rows of B, p ≥ 0
    /// @param n        columns of both, n ≥ 0
    /// @param k        order of A12, 0 ≤ k ≤ min(m, n)
    /// @param l        order of B13, 0 ≤ l ≤ min(p, n − k)
    /// @param a        A on entry, the triangle on return
    /// @param aOff     index of element (0, 0) of A
    /// @param lda      distance between columns of A, lda ≥ max(1, m)
    /// @param b        B on entry, the triangle on return
    /// @param bOff     index of element (0, 0) of B
    /// @param ldb      distance between columns of B, ldb ≥ max(1, p)
    /// @param tola     what an entry of A must exceed to count, usually max(m, n)·‖A‖·ε
    /// @param tolb     what an entry of B must exceed to count, usually max(p, n)·‖B‖·ε
    /// @param alpha    receives α(i)
    /// @param alphaOff index of the first of them
    /// @param beta     receives β(i)
    /// @param betaOff  index of the first of them
    /// @param u        receives U, where it is wanted
    /// @param uOff     index of element (0, 0) of U
    /// @param ldu      distance between columns of U, ldu ≥ 1, and ≥ m where it is referenced
    /// @param v        receives V, where it is wanted
    /// @param vOff     index of element (0, 0) of V
    /// @param ldv      distance between columns of V, ldv ≥ 1, and ≥ p where it is referenced
    /// @param q        receives Q, where it is wanted
    /// @param qOff     index of element (0, 0) of Q
    /// @param ldq      distance between columns of Q, ldq ≥ 1, and ≥ n where it is referenced
    /// @return the number of cycles, and 0, or 1 if the iteration did not end
    /// @throws IllegalArgumentException  if an argument is out of range, or an array that is
    ///     written overlaps another
    /// @throws IndexOutOfBoundsException if an array is too short
    /// @see <a
    ///     href="https://github.com/Reference-LAPACK/lapack/blob/master/SRC/dtgsja.f">LAPACK</a>
    Tgsja dtgsja(Compz jobu, Compz jobv, Compz jobq, int m, int p, int n, int k, int l, double[] a,
            int aOff, int lda, double[] b, int bOff, int ldb, double tola, double tolb,
            double[] alpha, int alphaOff, double[] beta, int betaOff, double[] u, int uOff,
            int ldu, double[] v, int vOff, int ldv, double[] q, int qOff, int ldq);

    /// The generalized singular value decomposition of A (m×n) and B (p×n): Uᵀ·A·Q = D₁·[0 R],
    /// Vᵀ·B·Q = D₂·[0 R].
    ///
    /// U, V and Q are orthogonal, R is upper triangular of order k + l, the rank of A on top of
    /// B, and not singular; D₁ and D₂ hold pairs with α(i)² + β(i)² = 1 as [#dtgsja] tells.
    /// α(i)/β(i) are the generalized singular values, infinite for i < k; their squares are the
    /// eigenvalues of AᵀA·x = λ·BᵀB·x that are determined. R stands in the last columns of A,
    /// and, where m < k + l, its last rows in B.
    ///
    /// {@snippet :
    /// double[] a = {3, 0, 0, 5}, b = {4, 0, 0, 12}, alpha = new double[2], beta = new double[2], no = {};
    /// Ggsvd3 rank = Lapack.current().dggsvd3(Job.NONE, Job.NONE, Job.NONE, 2, 2, 2, a, 0, 2, b, 0, 2, alpha, 0, beta, 0,
    ///         no, 0, 1, no, 0, 1, no, 0, 1, new int[2], 0);    // rank.k() == 0; rank.l() == 2
    /// double cosines = alpha[0] + alpha[1];                    // cosines == 0.9846153846153847
    /// }
    /// **Cost** as [#dggsvp3] and [#dtgsja].  **Error** α and β are exact for A + E and B + F
    /// with ‖E‖ ≤ c·n·ε·‖A‖, ‖F‖ ≤ c·n·ε·‖B‖.
    ///
    /// @param jobu     whether U is wanted
    /// @param jobv     the same for V
    /// @param jobq     the same for Q
    /// @param m        rows of A, m ≥ 0
    /// @param n        columns of both, n ≥ 0
    /// @param p        rows of B, p ≥ 0
    /// @param a        A on entry, the triangle on return
    /// @param aOff     index of element (0, 0) of A
    /// @param lda      distance between columns of A, lda ≥ max(1, m)
    /// @param b        B on entry, the triangle on return
    /// @param bOff     index of element (0, 0) of B
    /// @param ldb      distance between columns of B, ldb ≥ max(1, p)
    /// @param alpha    receives α(i)
    /// @param alphaOff index of the first of them
    /// @param beta     receives β(i)
    /// @param betaOff  index of the first of them
    /// @param u        receives U, where it is wanted
    /// @param uOff     index of element (0, 0) of U
    /// @param ldu      distance between columns of U, ldu ≥ 1, and ≥ m where it is referenced
    /// @param v        receives V, where it is wanted
    /// @param vOff     index of element (0, 0) of V
    /// @param ldv      distance between columns of V, ldv ≥ 1, and ≥ p where it is referenced
    /// @param q        receives Q, where it is wanted
    /// @param qOff     index of element (0, 0) of Q
    /// @param ldq      distance between columns of Q, ldq ≥ 1, and ≥ n where it is referenced
    /// @param iwork    receives the order of α: for i = k, k + 1, … exchange α(i) and α(iwork(i)), and
    ///     they descend
    /// @param iworkOff index of the first of them
    /// @return the ranks k and l, and 0, or 1 if the iteration did not end
    /// @throws IllegalArgumentException  if an argument is out of range, or an array that is
    ///     written overlaps another
    /// @throws IndexOutOfBoundsException if an array is too short
    /// @see <a
    ///     href="https://github.com/Reference-LAPACK/lapack/blob/master/SRC/dggsvd3.f">LAPACK</a>
    Ggsvd3 dggsvd3(Job jobu, Job jobv, Job jobq, int m, int n, int p, double[] a, int aOff,
            int lda, double[] b, int bOff, int ldb, double[] alpha, int alphaOff, double[] beta,
            int betaOff, double[] u, int uOff, int ldu, double[] v, int vOff, int ldv, double[] q,
            int qOff, int ldq, int[] iwork, int iworkOff);
}
