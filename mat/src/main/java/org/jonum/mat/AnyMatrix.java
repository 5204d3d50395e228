// float-twin
package org.jonum.mat;

import org.jonum.lapack.Norm;

/// A matrix of any structure: dense, or one that stores and computes only what its structure has.
///
/// {@snippet :
/// AnyMatrix t = TriMatrix.of(Matrix.of(2, 2, 1, 2, 0, 4), Uplo.UPPER);
/// AnyMatrix d = DiagMatrix.of(10, 100);
/// Matrix p = d.times(t);                         // p.toArray()[0] == {10, 20}; p.toArray()[1] == {0, 400}
/// Vector x = t.solve(Vector.of(5, 8));           // x.toArray() == {1, 2}
/// }
///
/// | type | elements | stored |
/// |---|---|---|
/// | [Matrix] | all | columns or rows of an array, or any strides |
/// | [SymMatrix] | aᵢⱼ = aⱼᵢ | one triangle of a square array; the other is never read |
/// | [TriMatrix] | one triangle, its diagonal may be ones | that triangle of a square array |
/// | [BandMatrix] | kl diagonals below the main one, ku above | the diagonals, as LAPACK has them |
/// | [SymBandMatrix] | a symmetric band | its diagonals on one side |
/// | [TriBandMatrix] | a triangular band | its diagonals |
/// | [TridiagMatrix] | three diagonals | three arrays |
/// | [DiagMatrix] | the diagonal | a vector |
/// | [Permutation] | a one in each row and column | the order of the rows |
///
/// Every operation takes every pair of types. What is outside of a structure is zero, is not
/// stored, and takes no part: a NaN of the other operand does not meet it. (Of two structured
/// operands of a product one is made dense, zeros and all: the one that saves less.) Inside, a zero is a number
/// as any other, and 0·NaN is NaN.
///
/// The type [AnyMatrix] promises dense results. Where the types of both operands say more, an
/// overload keeps the structure: a [DiagMatrix] times a [DiagMatrix] is a [DiagMatrix].
public sealed interface AnyMatrix permits Matrix, SymMatrix, TriMatrix, BandMatrix, SymBandMatrix, TriBandMatrix,
        TridiagMatrix, DiagMatrix, Permutation {

    /// {@return the number of rows}
    int rows();

    /// {@return the number of columns}
    int cols();

    /// Element (i, j), 0 outside of the structure.
    ///
    /// @param i row, from 0
    /// @param j column, from 0
    /// @return its value
    /// @throws IndexOutOfBoundsException if there is no such element
    double get(int i, int j);

    /// The transpose Aᵀ.
    ///
    /// @return a view of this matrix
    AnyMatrix transpose();

    /// {@return a dense, column-major matrix of the same elements in storage of its own}
    Matrix toMatrix();

    /// The product A·B, by the structure of the operand that saves more.
    ///
    /// **Cost** for a B of p columns and an A of order n: p·n multiplications for a diagonal matrix,
    /// n²·p flops for a triangular one, 2·n²·p for a symmetric or dense one, 2·n·p for each diagonal
    /// of a band.  **Error** |computed − A·B| ≤ k·ε·|A|·|B|, element by element.
    ///
    /// @param b a matrix with as many rows as this one has columns
    /// @return a new matrix
    /// @throws IllegalArgumentException if the shapes do not fit
    default Matrix times(AnyMatrix b) {
        return Pairs.times(this, b);
    }

    /// The product A·x.
    ///
    /// @param x a vector of as many elements as this matrix has columns
    /// @return a new vector
    /// @throws IllegalArgumentException if the sizes do not fit
    default Vector times(Vector x) {
        Shapes.equal("times", "x.size()", x.size(), "cols()", cols());
        return timesInto(x, Vector.zeros(rows()));
    }

    /// The product A·B, written to a matrix that exists.
    ///
    /// @param b   a matrix with as many rows as this one has columns
    /// @param dst receives the product, and is not read; it must not overlap the storage of A or B
    /// @return dst
    /// @throws IllegalArgumentException if the shapes do not fit, or dst overlaps an operand
    default Matrix timesInto(AnyMatrix b, Matrix dst) {
        return Pairs.timesInto(this, b, dst);
    }

    /// The product A·x, written to a vector that exists.
    ///
    /// @param x   a vector of as many elements as this matrix has columns
    /// @param dst receives the product, and is not read; it must not overlap the storage of A or x
    /// @return dst
    /// @throws IllegalArgumentException if the sizes do not fit, or dst overlaps an operand
    default Vector timesInto(Vector x, Vector dst) {
        Pairs.timesInto(this, x.asColumn(), dst.asColumn());
        return dst;
    }

    /// A + B.
    ///
    /// @param b a matrix of the same shape
    /// @return a new matrix
    /// @throws IllegalArgumentException if the shapes differ
    default Matrix plus(AnyMatrix b) {
        return Pairs.sum("plus", this, 1, b);
    }

    /// A − B.
    ///
    /// @param b a matrix of the same shape
    /// @return a new matrix
    /// @throws IllegalArgumentException if the shapes differ
    default Matrix minus(AnyMatrix b) {
        return Pairs.sum("minus", this, -1, b);
    }

    /// α·A.
    ///
    /// @param alpha the factor
    /// @return a new matrix of the same structure, but for a [Permutation], which becomes dense, and for
    ///     ones that are not stored, which then are
    AnyMatrix scale(double alpha);

    /// {@return ‖A‖₁, the largest sum of absolute values in a column}
    default double norm1() {
        return Pairs.norm(Norm.ONE, this);
    }

    /// {@return ‖A‖∞, the largest sum of absolute values in a row}
    default double normInf() {
        return Pairs.norm(Norm.INF, this);
    }

    /// {@return the Frobenius norm √Σ aᵢⱼ², without overflow or underflow on the way}
    default double normFrobenius() {
        return Pairs.norm(Norm.FROBENIUS, this);
    }

    /// {@return max |aᵢⱼ|, NaN if there is one}
    default double normMax() {
        return Pairs.norm(Norm.MAX, this);
    }

    /// {@return the sum of the diagonal}
    double trace();

    /// The determinant, by the factorization that [#solve(AnyMatrix)] uses.
    ///
    /// @return det A, 0 if A is singular; it may over- or underflow, but not on the way
    /// @throws IllegalArgumentException if this matrix is not square
    default double det() {
        return Solver.det(this);
    }

    /// Solve A·x = b: as [#solve(AnyMatrix)] with one right-hand side.
    ///
    /// @param b a vector of as many elements as A has rows
    /// @return a new vector
    /// @throws IllegalArgumentException if the sizes do not fit
    /// @throws NumericalException       as [#solve(AnyMatrix)]
    default Vector solve(Vector b) {
        return solve(b.asColumn()).col(0);
    }

    /// Solve A·X = B by the structure of A.
    ///
    /// | A | solved by | flops, for each column of B |
    /// |---|---|---|
    /// | diagonal | division | n |
    /// | permutation | exchange of rows | 0 |
    /// | triangular, triangular band | substitution | n², 2·n·k |
    /// | tridiagonal, band | LU with partial pivoting inside the band | 7·n, 2·n·(2·kl + ku), and the factorization |
    /// | symmetric, symmetric band | Cholesky if definite, else L·D·Lᵀ (band: LU) | 2·n², 4·n·k, and the factorization |
    /// | dense | as the zeros and the symmetry that are found say, else LU | 2·n², and the factorization |
    /// | not square | least squares by QR | |
    ///
    /// **Error** the computed x solves (A + E)·x = b with E of the order of ε·‖A‖; it has about
    /// −log₁₀(ε / rcond) correct digits, where [Solution#rcond()] comes with [#trySolve(AnyMatrix)].
    ///
    /// @param b a matrix with as many rows as A
    /// @return a new matrix
    /// @throws IllegalArgumentException if the shapes do not fit
    /// @throws SingularMatrixException  if A is singular to working precision, however its columns are
    ///     scaled; for a diagonal or triangular A, only if there is an exact zero on the diagonal
    /// @throws NumericalException       if A has an entry that is NaN or infinite
    default Matrix solve(AnyMatrix b) {
        return Solver.solve(this, b);
    }

    /// Solve A·x = b: as [#trySolve(AnyMatrix)] with one right-hand side.
    ///
    /// @param b a vector of as many elements as A has rows
    /// @return the solution, of one column, or why there is none
    /// @throws IllegalArgumentException if the sizes do not fit
    default Attempt<Solution> trySolve(Vector b) {
        return trySolve(b.asColumn());
    }

    /// Solve A·X = B as [#solve(AnyMatrix)] does, and tell how far to trust the solution.
    ///
    /// Where `solve` refuses a matrix that is nearly singular, there is a solution here, and it is marked.
    ///
    /// {@snippet :
    /// Solution s = Matrix.of(2, 2, 1, 1, 1, 1 + 2 * DoubleLimits.EPS).trySolve(Vector.of(2, 2)).orElseThrow();
    /// boolean suspect = s.suspect();                 // suspect == true
    /// }
    ///
    /// @param b a matrix with as many rows as A
    /// @return the solution with its condition, or the exception that says why there is none: an exact zero
    ///     for a pivot, an entry that is not finite, dependent columns in least squares
    /// @throws IllegalArgumentException if the shapes do not fit
    default Attempt<Solution> trySolve(AnyMatrix b) {
        return Solver.trySolve(this, b);
    }

    /// Visit the elements of the structure that are not zero, column by column.
    ///
    /// {@snippet :
    /// Vector sums = Vector.zeros(2);
    /// DiagMatrix.of(3, 4).forEachNonZero((i, j, x) -> sums.set(i, sums.get(i) + x));
    /// // sums.toArray() == {3, 4}
    /// }
    ///
    /// @param visitor is told row, column and value; NaN counts as not zero
    default void forEachNonZero(Visitor visitor) {
        Pairs.forEachNonZero(this, visitor);
    }

    /// Whether two matrices of any types differ by little: max |aᵢⱼ − bᵢⱼ| ≤ tol · max(max |aᵢⱼ|, max |bᵢⱼ|).
    ///
    /// @param b   the other matrix
    /// @param tol relative tolerance, such as 1e-12; 0 asks for equal elements
    /// @return false if the shapes differ, a NaN is involved, or infinities are not in the same
    ///     places
    default boolean approxEquals(AnyMatrix b, double tol) {
        return Pairs.dense(this).approxEquals(Pairs.dense(b), tol);
    }

    /// What is done with an element.
    @FunctionalInterface
    interface Visitor {
        /// See one element.
        ///
        /// @param i its row
        /// @param j its column
        /// @param x its value
        void visit(int i, int j, double x);
    }
}
