package org.jonum.mat;

import org.jonum.blas.DoubleView;
import org.jonum.blas.Trans;
import org.jonum.lapack.DoubleSylvester;
import org.jonum.lapack.Lapack;

/// Linear and quadratic equations in an unknown matrix: Sylvester, Lyapunov, Stein and Riccati.
///
/// {@snippet :
/// Matrix a = Matrix.of(2, 2, -1, 2, 0, -3), q = Matrix.identity(2);
/// Matrix x = MatrixEquations.lyapunov(a, q.scale(-1));           // A·X + X·Aᵀ = −I
/// Matrix r = a.times(x).plus(x.times(a.transpose())).plus(q);
/// boolean solved = r.normMax() < 1e-15;                          // solved == true
/// }
public final class MatrixEquations {
    private MatrixEquations() {}

    /// The X with A·X + X·B = C.
    ///
    /// {@snippet :
    /// Matrix x = MatrixEquations.sylvester(Matrix.of(1, 1, 2), Matrix.of(1, 1, 3), Matrix.of(1, 1, 10));
    /// double two = x.get(0, 0);                                      // two == 2
    /// }
    /// It is unique if no eigenvalue of A is one of −B.
    ///
    /// **Cost** about 25·(m³ + n³) + 5·m·n·(m + n) flops, by the Schur forms of A and B (Bartels & Stewart 1972).
    /// **Error** ‖A·X + X·B − C‖ ≤ c·(m + n)·ε·(‖A‖ + ‖B‖)·‖X‖.
    ///
    /// @param a a square matrix, m×m
    /// @param b a square matrix, n×n
    /// @param c an m×n matrix
    /// @return a new m×n matrix
    /// @throws IllegalArgumentException if A or B is not square or the shapes do not fit
    /// @throws SingularMatrixException  if A and −B have an eigenvalue in common, to working precision
    /// @throws NumericalException       if an entry is NaN or infinite, or X overflows
    public static Matrix sylvester(Matrix a, Matrix b, Matrix c) {
        Shapes.square("sylvester", a);
        Shapes.square("sylvester", b);
        Shapes.equal("sylvester", "c.rows()", c.rows(), "a.rows()", a.rows());
        Shapes.equal("sylvester", "c.cols()", c.cols(), "b.rows()", b.rows());
        Conditions.finite("sylvester", c.normMax());
        Schur u = Schur.of(a), v = Schur.of(b);
        Matrix y = u.q().transpose().times(c).times(v.q());
        triangles("sylvester", u.factor(), v.factor(), Trans.NO_TRANS, y);
        return u.q().times(y).times(v.q().transpose());
    }

    /// The X with A·X + X·Aᵀ = Q, the continuous Lyapunov equation; symmetric if Q is.
    ///
    /// **Cost** about 25·n³ + 10·n³ flops.  **Error** ‖A·X + X·Aᵀ − Q‖ ≤ c·n·ε·‖A‖·‖X‖.
    ///
    /// @param a a square matrix
    /// @param q a matrix of the same shape
    /// @return a new matrix
    /// @throws IllegalArgumentException if A is not square or the shapes differ
    /// @throws SingularMatrixException  if two eigenvalues of A add up to zero, to working precision
    /// @throws NumericalException       if an entry is NaN or infinite, or X overflows
    public static Matrix lyapunov(Matrix a, Matrix q) {
        Shapes.square("lyapunov", a);
        Shapes.same("lyapunov", a, q);
        Conditions.finite("lyapunov", q.normMax());
        Schur u = Schur.of(a);
        Matrix y = u.forth(q);
        triangles("lyapunov", u.factor(), u.factor(), Trans.TRANS, y);
        Matrix x = u.back(y);
        return Spectra.symmetric(q) ? Spectra.symmetrized(x) : x;
    }

    /// The X with A·X·Aᵀ − X + Q = 0, the discrete Lyapunov (Stein) equation; symmetric if Q is.
    ///
    /// {@snippet :
    /// Matrix x = MatrixEquations.discreteLyapunov(Matrix.of(1, 1, 0.5), Matrix.of(1, 1, 3));    // x = x/4 + 3
    /// double four = x.get(0, 0);                                     // four == 4
    /// }
    /// **Cost** about 30·n³ flops.  **Error** ‖A·X·Aᵀ − X + Q‖ ≤ c·n·ε·(1 + ‖A‖²)·‖X‖ (Kitagawa 1977).
    ///
    /// @param a a square matrix
    /// @param q a matrix of the same shape
    /// @return a new matrix
    /// @throws IllegalArgumentException if A is not square or the shapes differ
    /// @throws SingularMatrixException  if the product of two eigenvalues of A is 1, to working precision
    /// @throws NumericalException       if an entry is NaN or infinite, or products of eigenvalues of A overflow
    public static Matrix discreteLyapunov(Matrix a, Matrix q) {
        Shapes.square("discreteLyapunov", a);
        Shapes.same("discreteLyapunov", a, q);
        Conditions.finite("discreteLyapunov", q.normMax());
        Schur u = Schur.of(a);
        Matrix x = u.back(Stein.solve(u.factor(), u.forth(q)));
        return Spectra.symmetric(q) ? Spectra.symmetrized(x) : x;
    }

    /// The stabilising solution of the continuous algebraic Riccati equation
    ///
    /// ```
    ///     Aᵀ·X + X·A − X·B·R⁻¹·Bᵀ·X + Q = 0,     K = R⁻¹·Bᵀ·X.
    /// ```
    /// {@snippet :
    /// Matrix one = Matrix.identity(1);
    /// Riccati r = MatrixEquations.care(one, one, one, one);          // 2·x − x² + 1 = 0
    /// boolean root = Math.abs(r.x().get(0, 0) - (1 + Math.sqrt(2))) < 1e-15;     // root == true
    /// double pole = r.closedLoop().getFirst().re();                          // stable: below zero
    /// boolean stable = pole < 0;                                     // stable == true
    /// }
    /// **Cost** that of an ordered Schur form of order 2·n, about 250·n³ flops (Laub 1979), of a Hamiltonian matrix scaled
    /// so that its off-diagonal blocks have one size.  **Error** backward stable for the invariant subspace; see the rcond of the result.
    ///
    /// @param a n×n
    /// @param b n×m
    /// @param q n×n, symmetric
    /// @param r m×m, symmetric positive definite
    /// @return X, K and the poles of the closed loop
    /// @throws IllegalArgumentException       if the shapes do not fit, or Q or R is not symmetric
    /// @throws NotPositiveDefiniteException   if R is not positive definite
    /// @throws NumericalException             if there is no stabilising solution, to working precision: the Hamiltonian
    ///     matrix has eigenvalues on the imaginary axis, or (A, B) cannot be stabilised; or if an entry is NaN or infinite
    public static Riccati care(Matrix a, Matrix b, Matrix q, Matrix r) {
        return RiccatiSolver.continuous(a, b, q, r);
    }

    /// The stabilising solution of the discrete algebraic Riccati equation
    ///
    /// ```
    ///     Aᵀ·X·A − X − Aᵀ·X·B·(R + Bᵀ·X·B)⁻¹·Bᵀ·X·A + Q = 0,     K = (R + Bᵀ·X·B)⁻¹·Bᵀ·X·A.
    /// ```
    /// {@snippet :
    /// Matrix one = Matrix.identity(1);
    /// Riccati r = MatrixEquations.dare(one, one, one, one);          // x² = x + 1: the golden section
    /// boolean golden = Math.abs(r.x().get(0, 0) - (1 + Math.sqrt(5)) / 2) < 1e-15;   // golden == true
    /// }
    /// **Cost** that of an ordered generalized Schur form of order 2·n, about 700·n³ flops (Van Dooren 1981); A may be
    /// singular.  **Error** as [#care].
    ///
    /// @param a n×n
    /// @param b n×m
    /// @param q n×n, symmetric
    /// @param r m×m, symmetric; usually positive definite
    /// @return X, K and the poles of the closed loop
    /// @throws IllegalArgumentException if the shapes do not fit, or Q or R is not symmetric
    /// @throws NumericalException       if there is no stabilising solution, to working precision: the pencil has
    ///     eigenvalues on the unit circle, or (A, B) cannot be stabilised; or if an entry is NaN or infinite
    public static Riccati dare(Matrix a, Matrix b, Matrix q, Matrix r) {
        return RiccatiSolver.discrete(a, b, q, r);
    }

    /// C := the X with S·X + X·op(T) = C for quasi-triangular S, T.
    private static void triangles(String operation, Matrix s, Matrix t, Trans trans, Matrix c) {
        if (c.rows() == 0 || c.cols() == 0) return;
        int e = -PowersOfTwo.exponent(Math.max(s.normMax(), t.normMax()));      // small numbers are no zeros
        int size = PowersOfTwo.exponent(c.normMax());
        c.mapInPlace(x -> Math.scalb(x, -size));
        DoubleView sv = PowersOfTwo.scale(s, e).view(), tv = PowersOfTwo.scale(t, e).view(), cv = c.view();
        DoubleSylvester done = Lapack.current().dtrsyl(Trans.NO_TRANS, trans, 1, cv.rows(), cv.cols(), sv.data(), 0,
                sv.cs(), tv.data(), 0, tv.cs(), cv.data(), cv.off(), cv.cs());
        c.mapInPlace(x -> Math.scalb(x, e + size));
        if (done.info() != 0) {
            throw new SingularMatrixException(operation + ": two eigenvalues add up to zero, to working precision", 0);
        }
        if (done.scale() != 1 || !Double.isFinite(c.normMax()))
            throw new NumericalException(operation + ": the solution overflows");
    }
}
