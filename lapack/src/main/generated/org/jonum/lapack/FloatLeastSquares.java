// Generated from DoubleLeastSquares.java by build/Float32.java. Do not edit.
package org.jonum.lapack;

import org.jonum.blas.Trans;

/// Least squares: full rank, deficient rank, with constraints.
public interface FloatLeastSquares {

    /// Solve full-rank least squares or least norm problems, op(A)·X ≈ B.
    ///
    /// If op(A) has at least as many rows as columns, X has the smallest ‖bⱼ − op(A)·xⱼ‖₂; if it has fewer,
    /// the smallest ‖xⱼ‖₂ of all with op(A)·xⱼ = bⱼ. B and X share one array of max(m, n) rows: B has as
    /// many as op(A), X as many as op(A) has columns. In the first case the other rows return the residual in
    /// another basis: its norm is theirs. By QR of A or of Aᵀ; data near overflow or underflow is scaled. For
    /// a matrix that may be short of rank: [#sgelsy].
    ///
    /// {@snippet :
    /// float[] a = {3, 4}, b = {5, 10};                        // the smallest ‖(5, 10) − (3, 4)·x‖
    /// int info = Lapack.current().sgels(Trans.NO_TRANS, 2, 1, 1, a, 0, 2, b, 0, 2);
    /// float x = b[0], residual = Math.abs(b[1]);              // info == 0; x == 2.2; residual == 2
    /// }
    /// **Cost** 2·n²·(m − n/3) + 4·m·n·nrhs flops for m ≥ n.  **Error** x is the exact solution for an A and a
    /// b that differ by c·m·n·ε of their norms (Higham 2002, Thm 20.3).
    ///
    /// @param trans op(A) = A or Aᵀ
    /// @param m     rows of A, m ≥ 0
    /// @param n     columns of A, n ≥ 0
    /// @param nrhs  right-hand sides, nrhs ≥ 0
    /// @param a     holds A on entry, and is used up
    /// @param aOff  index of element (0, 0) of A
    /// @param lda   distance between columns of A, lda ≥ max(1, m)
    /// @param b     holds B on entry and X on return, in an array of max(m, n) rows
    /// @param bOff  index of element (0, 0) of B
    /// @param ldb   distance between columns of B, ldb ≥ max(1, m, n)
    /// @return 0 on success; k > 0 if the triangle has r(k, k) = 0, so that A is short of rank: then B holds
    ///     nothing of use
    /// @throws IllegalArgumentException  if a dimension is out of range, a leading dimension too
    ///     small, or an output overlaps another operand
    /// @throws IndexOutOfBoundsException if an array is too short
    /// @see <a
    ///     href="https://github.com/Reference-LAPACK/lapack/blob/master/SRC/sgels.f">LAPACK</a>
    int sgels(Trans trans, int m, int n, int nrhs, float[] a, int aOff, int lda, float[] b, int bOff, int ldb);

    /// Solve least squares problems of any rank: the smallest of all X with the smallest ‖bⱼ − A·xⱼ‖₂.
    ///
    /// By QR with column pivoting ([FloatPivotedQr#sgeqp3]). Its leading triangle is taken for all of A's
    /// rank as long as its estimated condition number (Bischof 1990) stays below 1/rcond; what is left is
    /// taken for zero, and a complete orthogonal factorization gives the solution of least norm. B and X share
    /// one array of max(m, n) rows. A matrix of zeros has rank 0 and X = 0. NaN anywhere gives NaN.
    ///
    /// {@snippet :
    /// float[] a = {1, 2, 2, 4}, b = {1, 2};                   // [1 2; 2 4], rank 1
    /// int[] jpvt = new int[2];
    /// int rank = Lapack.current().sgelsy(2, 2, 1, a, 0, 2, b, 0, 2, jpvt, 0, 1e-6f);    // rank == 1
    /// boolean close = Math.abs(b[0] - 0.2f) < 1e-6f && Math.abs(b[1] - 0.4f) < 1e-6f;     // close == true
    /// }
    /// **Cost** 4·m·n·r − 2·r²·(m + n) + 4·r³/3 + 2·r²·(n − r) flops for rank r, and 4·(m + n)·r·nrhs.  **Error**
    /// X is the exact solution for an A that differs by c·m·n·ε·‖A‖ + ‖R22‖, R22 what was taken for zero.
    ///
    /// @param m       rows of A, m ≥ 0
    /// @param n       columns of A, n ≥ 0
    /// @param nrhs    right-hand sides, nrhs ≥ 0
    /// @param a       holds A on entry, and is used up
    /// @param aOff    index of element (0, 0) of A
    /// @param lda     distance between columns of A, lda ≥ max(1, m)
    /// @param b       holds B on entry and X on return, in an array of max(m, n) rows
    /// @param bOff    index of element (0, 0) of B
    /// @param ldb     distance between columns of B, ldb ≥ max(1, m, n)
    /// @param jpvt    n elements: on entry 0, or another number for a column to be moved to the front; on return the columns of A, counted from 0, in their new order
    /// @param jpvtOff index of the first of them
    /// @param rcond   reciprocal of the largest condition number allowed; NaN and numbers > 1 give rank 1 or 0
    /// @return the rank that was found
    /// @throws IllegalArgumentException  if a dimension is out of range, a leading dimension too
    ///     small, or an output overlaps another operand
    /// @throws IndexOutOfBoundsException if an array is too short
    /// @see <a
    ///     href="https://github.com/Reference-LAPACK/lapack/blob/master/SRC/sgelsy.f">LAPACK</a>
    int sgelsy(int m, int n, int nrhs, float[] a, int aOff, int lda, float[] b, int bOff, int ldb,
            int[] jpvt, int jpvtOff, float rcond);

    /// Solve least squares problems of any rank by singular values: the smallest of all X with the smallest ‖bⱼ −
    /// A·xⱼ‖₂.
    ///
    /// Singular values up to rcond·σ₁ are taken for 0. They come from QR iteration, which finds small ones of
    /// a bidiagonal matrix to full relative accuracy; [#sgelsd] is faster. B and X share one array of max(m,
    /// n) rows. A NaN or an infinity in A gives info > 0, NaN for the singular values and rank 0, and leaves
    /// nothing of use in B; one in B reaches X.
    ///
    /// {@snippet :
    /// float[] a = {1, 2, 2, 4}, b = {1, 2}, s = new float[2];                // [1 2; 2 4], rank 1
    /// Ranked ranked = Lapack.current().sgelss(2, 2, 1, a, 0, 2, b, 0, 2, s, 0, 1e-6f);
    /// int rank = ranked.rank();                                                // rank == 1
    /// boolean close = Math.abs(b[0] - 0.2f) < 1e-6f && Math.abs(s[0] - 5) < 1e-5f; // close == true
    /// }
    /// **Cost** 4·n²·(m − n/3) + 6·n³ flops or so for m ≥ n, 4·m·n·nrhs for right-hand sides.  **Error** X is
    /// the exact solution for an A that differs by c·m·n·ε·‖A‖, and by the singular values taken for 0.
    ///
    /// @param m     rows of A, m ≥ 0
    /// @param n     columns of A, n ≥ 0
    /// @param nrhs  right-hand sides, nrhs ≥ 0
    /// @param a     holds A on entry, and is used up
    /// @param aOff  index of element (0, 0) of A
    /// @param lda   distance between columns of A, lda ≥ max(1, m)
    /// @param b     holds B on entry and X on return, in an array of max(m, n) rows
    /// @param bOff  index of element (0, 0) of B
    /// @param ldb   distance between columns of B, ldb ≥ max(1, m, n)
    /// @param s     receives the min(m, n) singular values, the largest first
    /// @param sOff  index of the first of them
    /// @param rcond singular values up to rcond·σ₁ count as 0; for rcond < 0 it is the rounding error ε
    /// @return the rank, and whether all singular values were found
    /// @throws IllegalArgumentException  if a dimension is out of range, a leading dimension too
    ///     small, or an output overlaps another operand
    /// @throws IndexOutOfBoundsException if an array is too short
    /// @see <a
    ///     href="https://github.com/Reference-LAPACK/lapack/blob/master/SRC/sgelss.f">LAPACK</a>
    Ranked sgelss(int m, int n, int nrhs, float[] a, int aOff, int lda, float[] b, int bOff, int ldb,
            float[] s, int sOff, float rcond);

    /// Solve least squares problems of any rank by singular values that come from divide and conquer.
    ///
    /// As [#sgelss] otherwise, and faster for all but small problems.
    ///
    /// {@snippet :
    /// float[] a = {1, 2, 2, 4}, b = {1, 2}, s = new float[2];                // [1 2; 2 4], rank 1
    /// Ranked ranked = Lapack.current().sgelsd(2, 2, 1, a, 0, 2, b, 0, 2, s, 0, 1e-6f);
    /// int rank = ranked.rank();                                                // rank == 1
    /// boolean close = Math.abs(b[0] - 0.2f) < 1e-6f && Math.abs(s[0] - 5) < 1e-5f; // close == true
    /// }
    /// **Cost** 4·n²·(m − n/3) + 4·n³ flops or so for m ≥ n, most of them in products; 4·m·n·nrhs for right-hand
    /// sides.  **Error** X is the exact solution for an A that differs by c·m·n·ε·‖A‖, and by the singular
    /// values taken for 0.
    ///
    /// @param m     rows of A, m ≥ 0
    /// @param n     columns of A, n ≥ 0
    /// @param nrhs  right-hand sides, nrhs ≥ 0
    /// @param a     holds A on entry, and is used up
    /// @param aOff  index of element (0, 0) of A
    /// @param lda   distance between columns of A, lda ≥ max(1, m)
    /// @param b     holds B on entry and X on return, in an array of max(m, n) rows
    /// @param bOff  index of element (0, 0) of B
    /// @param ldb   distance between columns of B, ldb ≥ max(1, m, n)
    /// @param s     receives the min(m, n) singular values, the largest first
    /// @param sOff  index of the first of them
    /// @param rcond singular values up to rcond·σ₁ count as 0; for rcond < 0 it is the rounding error ε
    /// @return the rank, and whether all singular values were found
    /// @throws IllegalArgumentException  if a dimension is out of range, a leading dimension too
    ///     small, or an output overlaps another operand
    /// @throws IndexOutOfBoundsException if an array is too short
    /// @see <a
    ///     href="https://github.com/Reference-LAPACK/lapack/blob/master/SRC/sgelsd.f">LAPACK</a>
    Ranked sgelsd(int m, int n, int nrhs, float[] a, int aOff, int lda, float[] b, int bOff, int ldb,
            float[] s, int sOff, float rcond);

    /// Factor two matrices of as many rows together in place: A = Q·R and B = Q·T·Z, Q and Z orthogonal.
    ///
    /// A is n×m, R and the reflections of Q stored as by [FloatQr#sgeqrf]; B is n×p, T and the reflections
    /// of Z as by [FloatLq#sgerqf]. For square regular B this is the QR factorization of B⁻¹·A.
    ///
    /// {@snippet :
    /// float[] a = {3, 4}, b = {4, 2}, taua = new float[1], taub = new float[1];
    /// Lapack.current().sggqrf(2, 1, 1, a, 0, 2, taua, 0, b, 0, 2, taub, 0);
    /// // a == {-5, 0.5}; b == {-4, -2}                         R = [-5; 0], T = [-4; -2], Z = [1]
    /// }
    /// **Cost** those of `geqrf`, `ormqr` and `gerqf`.  **Error** ‖A − Q·R‖ ≤ c·n·m·ε·‖A‖ and ‖B − Q·T·Z‖ ≤
    /// c·n·p·ε·‖B‖ for exactly orthogonal Q and Z.
    ///
    /// @param n       rows of A and B, n ≥ 0
    /// @param m       columns of A, m ≥ 0
    /// @param p       columns of B, p ≥ 0
    /// @param a       holds A on entry, R and the reflections of Q on return
    /// @param aOff    index of element (0, 0) of A
    /// @param lda     distance between columns of A, lda ≥ max(1, n)
    /// @param taua    receives min(n, m) factors τ of Q
    /// @param tauaOff index of the first of them
    /// @param b       holds B on entry, T and the reflections of Z on return
    /// @param bOff    index of element (0, 0) of B
    /// @param ldb     distance between columns of B, ldb ≥ max(1, n)
    /// @param taub    receives min(n, p) factors τ of Z
    /// @param taubOff index of the first of them
    /// @throws IllegalArgumentException  if a dimension is out of range, a leading dimension too
    ///     small, or an output overlaps another operand
    /// @throws IndexOutOfBoundsException if an array is too short
    /// @see <a
    ///     href="https://github.com/Reference-LAPACK/lapack/blob/master/SRC/sggqrf.f">LAPACK</a>
    void sggqrf(int n, int m, int p, float[] a, int aOff, int lda, float[] taua, int tauaOff,
            float[] b, int bOff, int ldb, float[] taub, int taubOff);

    /// Factor two matrices of as many columns together in place: A = R·Q and B = Z·T·Q, Q and Z orthogonal.
    ///
    /// A is m×n, R and the reflections of Q stored as by [FloatLq#sgerqf]; B is p×n, T and the reflections
    /// of Z as by [FloatQr#sgeqrf]. For square regular B this is the RQ factorization of A·B⁻¹.
    ///
    /// {@snippet :
    /// float[] a = {2, 0}, b = {3, 1}, taua = new float[1], taub = new float[1];
    /// Lapack.current().sggrqf(1, 1, 2, a, 0, 1, taua, 0, b, 0, 1, taub, 0);
    /// // a == {1, -2}; b == {-1, -3}                           R = [0 -2], T = [-1 -3], Z = [1]
    /// }
    /// **Cost** those of `gerqf`, `ormrq` and `geqrf`.  **Error** ‖A − R·Q‖ ≤ c·m·n·ε·‖A‖ and ‖B − Z·T·Q‖ ≤
    /// c·p·n·ε·‖B‖ for exactly orthogonal Q and Z.
    ///
    /// @param m       rows of A, m ≥ 0
    /// @param p       rows of B, p ≥ 0
    /// @param n       columns of A and B, n ≥ 0
    /// @param a       holds A on entry, R and the reflections of Q on return
    /// @param aOff    index of element (0, 0) of A
    /// @param lda     distance between columns of A, lda ≥ max(1, m)
    /// @param taua    receives min(m, n) factors τ of Q
    /// @param tauaOff index of the first of them
    /// @param b       holds B on entry, T and the reflections of Z on return
    /// @param bOff    index of element (0, 0) of B
    /// @param ldb     distance between columns of B, ldb ≥ max(1, p)
    /// @param taub    receives min(p, n) factors τ of Z
    /// @param taubOff index of the first of them
    /// @throws IllegalArgumentException  if a dimension is out of range, a leading dimension too
    ///     small, or an output overlaps another operand
    /// @throws IndexOutOfBoundsException if an array is too short
    /// @see <a
    ///     href="https://github.com/Reference-LAPACK/lapack/blob/master/SRC/sggrqf.f">LAPACK</a>
    void sggrqf(int m, int p, int n, float[] a, int aOff, int lda, float[] taua, int tauaOff,
            float[] b, int bOff, int ldb, float[] taub, int taubOff);

    /// Solve a least squares problem under equations: the x with the smallest ‖c − A·x‖₂ among those with
    /// B·x = d.
    ///
    /// A is m×n, B p×n, p ≤ n ≤ m + p. There is one solution if B has rank p and [A; B] has rank n. By the
    /// generalized RQ factorization of B and A ([#sggrqf]).
    ///
    /// {@snippet :
    /// float[] a = {1, 0, 0, 1}, b = {1, 1}, c = {0, 0}, d = {1}, x = new float[2];
    /// int info = Lapack.current().sgglse(2, 2, 1, a, 0, 2, b, 0, 1, c, 0, d, 0, x, 0);
    /// boolean close = Math.abs(x[0] - 0.5f) < 1e-6f && Math.abs(x[1] - 0.5f) < 1e-6f;     // info == 0; close == true
    /// }
    /// **Cost** those of `ggrqf`.  **Error** x is the exact solution for data that differ by c·(m + p)·n·ε of their
    /// norms (Higham 2002, §20.9).
    ///
    /// @param m    rows of A, m ≥ 0
    /// @param n    columns of A and B, n ≥ 0
    /// @param p    rows of B, 0 ≤ p ≤ n ≤ m + p
    /// @param a    holds A on entry, T of [#sggrqf] on return
    /// @param aOff index of element (0, 0) of A
    /// @param lda  distance between columns of A, lda ≥ max(1, m)
    /// @param b    holds B on entry, R of [#sggrqf] on return
    /// @param bOff index of element (0, 0) of B
    /// @param ldb  distance between columns of B, ldb ≥ max(1, p)
    /// @param c    holds m elements c; from the (n − p)th on they return the residual in another basis
    /// @param cOff index of the first of them
    /// @param d    holds p elements d
    /// @param dOff index of the first of them
    /// @param x    receives the n elements of x
    /// @param xOff index of the first of them
    /// @return 0 on success; 1 if B is short of rank, 2 if [A; B] is: then x is not set
    /// @throws IllegalArgumentException  if a dimension is out of range, a leading dimension too
    ///     small, or an output overlaps another operand
    /// @throws IndexOutOfBoundsException if an array is too short
    /// @see <a
    ///     href="https://github.com/Reference-LAPACK/lapack/blob/master/SRC/sgglse.f">LAPACK</a>
    int sgglse(int m, int n, int p, float[] a, int aOff, int lda, float[] b, int bOff, int ldb,
            float[] c, int cOff, float[] d, int dOff, float[] x, int xOff);

    /// Solve a general Gauss-Markov linear model: x and the y of smallest norm with d = A·x + B·y.
    ///
    /// A is n×m, B n×p, m ≤ n ≤ m + p. For square regular B this is least squares weighted by B⁻¹. There is one
    /// solution if A has rank m and [A B] has rank n. By the generalized QR factorization of A and B
    /// ([#sggqrf]).
    ///
    /// {@snippet :
    /// float[] a = {1, 1}, b = {1, 0, 0, 1}, d = {1, 3}, x = new float[1], y = new float[2];
    /// int info = Lapack.current().sggglm(2, 1, 2, a, 0, 2, b, 0, 2, d, 0, x, 0, y, 0);
    /// boolean close = Math.abs(x[0] - 2) < 1e-6f && Math.abs(y[0] + 1) < 1e-6f && Math.abs(y[1] - 1) < 1e-6f; // close == true
    /// }
    /// **Cost** those of `ggqrf`.  **Error** x and y are the exact solution for data that differ by c·n·(m +
    /// p)·ε of their norms.
    ///
    /// @param n    rows of A and B, n ≥ 0
    /// @param m    columns of A, 0 ≤ m ≤ n
    /// @param p    columns of B, n − m ≤ p
    /// @param a    holds A on entry, R of [#sggqrf] on return
    /// @param aOff index of element (0, 0) of A
    /// @param lda  distance between columns of A, lda ≥ max(1, n)
    /// @param b    holds B on entry, T of [#sggqrf] on return
    /// @param bOff index of element (0, 0) of B
    /// @param ldb  distance between columns of B, ldb ≥ max(1, n)
    /// @param d    holds n elements d, and is used up
    /// @param dOff index of the first of them
    /// @param x    receives the m elements of x
    /// @param xOff index of the first of them
    /// @param y    receives the p elements of y
    /// @param yOff index of the first of them
    /// @return 0 on success; 1 if [A B] is short of rank, 2 if A is: then x and y are not set
    /// @throws IllegalArgumentException  if a dimension is out of range, a leading dimension too
    ///     small, or an output overlaps another operand
    /// @throws IndexOutOfBoundsException if an array is too short
    /// @see <a
    ///     href="https://github.com/Reference-LAPACK/lapack/blob/master/SRC/sggglm.f">LAPACK</a>
    int sggglm(int n, int m, int p, float[] a, int aOff, int lda, float[] b, int bOff, int ldb,
            float[] d, int dOff, float[] x, int xOff, float[] y, int yOff);
}
