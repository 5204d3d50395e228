package org.jonum.mat;

/// Functions of square matrices: exponential, logarithm, roots, powers, sine and cosine, and any analytic one.
///
/// {@snippet :
/// Matrix a = Matrix.of(2, 2, 0, 1, -1, 0);                       // the generator of rotations
/// Matrix turn = MatrixFunctions.exp(a.scale(Math.PI / 2));       // a quarter of a turn
/// boolean same = turn.approxEquals(a, 1e-15);                    // same == true
/// Matrix half = MatrixFunctions.sqrt(turn);
/// boolean eighth = half.times(half).approxEquals(turn, 1e-15);   // eighth == true
/// }
/// These are functions of the matrix, not of its elements: for those see [Matrix#map].
///
/// All refuse matrices that are not square, and entries that are NaN or infinite. How well a function can be computed at
/// all is said by its condition number at A; the **Error** stated below is that of the method beside it (Higham,
/// *Functions of Matrices*, 2008).
public final class MatrixFunctions {
    private MatrixFunctions() {}

    /// The exponential eᴬ = I + A + A²/2! + …
    ///
    /// {@snippet :
    /// Matrix e = MatrixFunctions.exp(Matrix.of(2, 2, 0, 1e6, 0, 0));         // nilpotent: I + A
    /// double x = e.get(0, 1);                                                // x == 1e6
    /// }
    /// **Cost** four to seven products of matrices and the solution of n equations, and one product more for each factor of two
    /// in ‖A‖ beyond 4.  **Error** backward stable
    /// but for the repeated squaring, which loses digits for matrices far from normal. Elements beyond the range of double
    /// come out as infinities or NaN.
    ///
    /// @param a a square matrix
    /// @return a new matrix
    /// @throws IllegalArgumentException if A is not square
    /// @throws NumericalException       if A has an entry that is NaN or infinite
    /// @see <a href="https://doi.org/10.1137/09074721X">Al-Mohy & Higham 2009</a>
    public static Matrix exp(Matrix a) {
        return Expm.exp(a);
    }

    /// The exponential together with its Fréchet derivative L(A, E): how eᴬ changes with A in the direction E.
    ///
    /// {@snippet :
    /// Matrix one = Matrix.of(1, 1, 1);
    /// ExpFrechet e = MatrixFunctions.expFrechet(one, one);
    /// boolean same = e.derivative().approxEquals(e.exp(), 1e-15);           // same == true
    /// }
    /// **Cost** three times that of [#exp].  **Error** as that of [#exp].
    ///
    /// @param a a square matrix
    /// @param e the direction, of the same shape
    /// @return eᴬ and L(A, E)
    /// @throws IllegalArgumentException if A is not square or the shapes differ
    /// @throws NumericalException       if A or E has an entry that is NaN or infinite
    /// @see <a href="https://doi.org/10.1137/080716426">Al-Mohy & Higham 2009</a>
    public static ExpFrechet expFrechet(Matrix a, Matrix e) {
        return ExpFrechet.of(a, e);
    }

    /// The action of the exponential, e^(t·A)·B, without computing the exponential: for a few columns B.
    ///
    /// {@snippet :
    /// Matrix a = Matrix.of(2, 2, 0, 1, -1, 0);
    /// Matrix x = MatrixFunctions.expMultiply(a, Math.PI, Matrix.of(2, 1, 1, 0));     // half a turn
    /// boolean turned = x.approxEquals(Matrix.of(2, 1, -1, 0), 1e-14);                // turned == true
    /// }
    /// **Cost** about 10·(1 + ‖t·A‖₁) products A·B: of use for few columns and moderate ‖t·A‖.  **Error** backward error of
    /// about ε in t·A.
    ///
    /// @param a a square matrix
    /// @param t the factor, often time
    /// @param b a matrix with as many rows as A
    /// @return a new matrix
    /// @throws IllegalArgumentException if A is not square or the shapes do not fit
    /// @throws NumericalException       if t·A is not finite, or so large that more than 10⁶ steps would be needed
    /// @see <a href="https://doi.org/10.1137/100788860">Al-Mohy & Higham 2011</a>
    public static Matrix expMultiply(Matrix a, double t, Matrix b) {
        return ExpAction.of(a, t, b);
    }

    /// The action of the exponential on a vector, as [#expMultiply(Matrix, double, Matrix)].
    ///
    /// @param a a square matrix
    /// @param t the factor, often time
    /// @param b a vector of as many elements as A has rows
    /// @return a new vector
    /// @throws IllegalArgumentException if A is not square or the sizes do not fit
    /// @throws NumericalException       if t·A is not finite, or so large that more than 10⁶ steps would be needed
    public static Vector expMultiply(Matrix a, double t, Vector b) {
        return expMultiply(a, t, b.asColumn()).col(0);
    }

    /// The principal logarithm: the real X with eˣ = A whose eigenvalues have imaginary parts in (−π, π).
    ///
    /// {@snippet :
    /// Matrix x = MatrixFunctions.log(Matrix.of(2, 2, 1, 1, 0, 1));           // [0 1; 0 0]
    /// double one = x.get(0, 1);                                              // one == 1
    /// }
    /// **Cost** about 25·n³ flops for the Schur form, then some 5 to 15 square roots and as many solutions of n equations;
    /// for a symmetric A that of its eigenvalues.  **Error** close to the condition of the problem.
    ///
    /// @param a a square matrix without eigenvalues on the closed negative real axis
    /// @return a new matrix
    /// @throws IllegalArgumentException if A is not square
    /// @throws SingularMatrixException  if an eigenvalue is zero
    /// @throws NumericalException       if a real eigenvalue is negative, or A has an entry that is NaN or infinite
    /// @see <a href="https://doi.org/10.1137/120885991">Al-Mohy, Higham & Relton 2013</a>
    public static Matrix log(Matrix a) {
        return Logm.log(a);
    }

    /// The principal square root: the real X with X² = A whose eigenvalues lie in the right half-plane.
    ///
    /// {@snippet :
    /// Matrix x = MatrixFunctions.sqrt(Matrix.of(2, 2, 5, 4, 4, 5));          // [2 1; 1 2]
    /// boolean root = x.approxEquals(Matrix.of(2, 2, 2, 1, 1, 2), 1e-15);     // root == true
    /// }
    /// A symmetric positive semidefinite matrix has one, also if singular.
    ///
    /// **Cost** about 25·n³ flops for the Schur form and 4·n³ more.  **Error** ‖X² − A‖ ≤ c·n·ε·‖X‖² (Björck & Hammarling
    /// 1983).
    ///
    /// @param a a square matrix without eigenvalues on the negative real axis
    /// @return a new matrix
    /// @throws IllegalArgumentException if A is not square
    /// @throws NumericalException       if a real eigenvalue is negative, if zero is a defective eigenvalue, or A has an
    ///     entry that is NaN or infinite
    public static Matrix sqrt(Matrix a) {
        return Sqrtm.sqrt(a);
    }

    /// The power Aᵖ for real p: A to the nearest integer, by repeated squaring, times e to the rest of p times log A.
    ///
    /// {@snippet :
    /// Matrix a = Matrix.of(2, 2, 4, 1, 0, 9);
    /// Matrix x = MatrixFunctions.pow(a, 1.5), root = MatrixFunctions.sqrt(a);
    /// boolean same = x.approxEquals(a.times(root), 1e-14);                   // same == true
    /// }
    /// **Cost** for an integer p, log₂ |p| to 2·log₂ |p| products, and one inverse if p < 0; else that of [#log] and [#exp]
    /// besides.  **Error** grows with |p| and the condition of A.
    ///
    /// @param a a square matrix; for p that is not an integer, one that has a principal logarithm
    /// @param p the exponent, |p| ≤ 2³¹
    /// @return a new matrix; the identity for p = 0
    /// @throws IllegalArgumentException if A is not square, or p is NaN or |p| > 2³¹
    /// @throws SingularMatrixException  if A is singular and p negative or not an integer
    /// @throws NumericalException       as [#log] if p is not an integer; if A has an entry that is NaN or infinite
    public static Matrix pow(Matrix a, double p) {
        return Powm.pow(a, p);
    }

    /// The cosine and the sine, which are computed together.
    ///
    /// {@snippet :
    /// CosSin cs = MatrixFunctions.cosSin(Matrix.of(2, 2, 1, 2, 3, 4));
    /// Matrix one = cs.cos().times(cs.cos()).plus(cs.sin().times(cs.sin()));
    /// boolean unit = one.approxEquals(Matrix.identity(2), 1e-13);            // unit == true
    /// }
    /// **Cost** about 10 products, and three more for each factor of two in ‖A‖.  **Error** c·n·ε·2ˢ for ‖A²‖ about 4ˢ,
    /// and what a matrix far from normal makes of it: from ‖A‖ = 1/ε on no digit is right, and elements may be infinite or NaN.
    ///
    /// @param a a square matrix
    /// @return cos A and sin A
    /// @throws IllegalArgumentException if A is not square
    /// @throws NumericalException       if A has an entry that is NaN or infinite
    public static CosSin cosSin(Matrix a) {
        return CosSin.of(a);
    }

    /// The cosine, see [#cosSin].
    ///
    /// @param a a square matrix
    /// @return cos A
    /// @throws IllegalArgumentException if A is not square
    /// @throws NumericalException       if A has an entry that is NaN or infinite
    public static Matrix cos(Matrix a) {
        return cosSin(a).cos();
    }

    /// The sine, see [#cosSin].
    ///
    /// @param a a square matrix
    /// @return sin A
    /// @throws IllegalArgumentException if A is not square
    /// @throws NumericalException       if A has an entry that is NaN or infinite
    public static Matrix sin(Matrix a) {
        return cosSin(a).sin();
    }

    /// Any analytic function that takes conjugate numbers to conjugate numbers, so that f(A) is real, by the Schur–Parlett
    /// algorithm. It needs derivatives where eigenvalues are close to each other.
    ///
    /// {@snippet :
    /// Analytic sinh = (z, k) -> z.exp().plus(z.negate().exp().scale(k % 2 == 0 ? -1 : 1)).scale(0.5);
    /// Matrix x = MatrixFunctions.apply(Matrix.of(2, 2, 0, 1, 1, 0), sinh);   // sinh 1 off the diagonal
    /// boolean right = Math.abs(x.get(0, 1) - Math.sinh(1)) < 1e-15;          // right == true
    /// }
    /// **Cost** about 25·n³ flops for the Schur form and about as many, in plain complex arithmetic, for the rest; up to
    /// n⁴/3 if all eigenvalues are close.  **Error** usually close to the condition of f at A; no bound holds for every
    /// matrix. [#exp], [#log] and [#sqrt] are better where they serve.
    ///
    /// @param a a square matrix
    /// @param f the function, analytic at the eigenvalues of A
    /// @return a new matrix
    /// @throws IllegalArgumentException if A is not square
    /// @throws NoConvergenceException   if a Taylor series of f about a cluster of eigenvalues does not converge
    /// @throws NumericalException       if A has an entry that is NaN or infinite
    /// @see <a href="https://doi.org/10.1137/S0895479802410815">Davies & Higham 2003</a>
    public static Matrix apply(Matrix a, Analytic f) {
        Shapes.square("apply", a);
        return SchurParlett.apply(a, f);
    }
}
