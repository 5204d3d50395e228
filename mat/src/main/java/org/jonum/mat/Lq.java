package org.jonum.mat;

/// The factorization A = L·Q with orthonormal rows of Q, for matrices with fewer rows than columns: that of Aᵀ = Qᵀ·Lᵀ.
///
/// {@snippet :
/// Matrix a = Matrix.of(1, 2, 3, 4);
/// Lq lq = Lq.of(a);
/// Vector x = lq.solve(Vector.of(25));            // the least x with 3·x₁ + 4·x₂ = 25
/// boolean least = x.approxEquals(Vector.of(3, 4), 1e-15);        // least == true
/// }
/// L is m×k and Q is k×n with k = min(m, n).
///
/// **Cost** 2·m²·(n − m/3) flops for m ≤ n.  **Error** ‖A − L·Q‖ ≤ c·m·n·ε·‖A‖ (Higham 2002, Thm 19.4).
public final class Lq {
    private final Qr transposed;
    private final int rows, cols;

    private Lq(Matrix a) {
        rows = a.rows();
        cols = a.cols();
        transposed = Qr.of(a.transpose());
    }

    /// Factor a matrix.
    ///
    /// @param a any matrix
    /// @return its factorization; A is left alone
    public static Lq of(Matrix a) {
        return new Lq(a);
    }

    /// {@return the factor L, m×k lower trapezoidal, in storage of its own}
    public Matrix l() {
        return transposed.r().transpose();
    }

    /// {@return the factor Q, k×n with orthonormal rows, in storage of its own}
    public Matrix q() {
        return transposed.q().transpose();
    }

    /// The x of least norm with A·x = b.
    ///
    /// @param b a vector of as many elements as A has rows
    /// @return a new vector
    /// @throws IllegalArgumentException if A has more rows than columns or the sizes do not fit
    /// @throws SingularMatrixException  if the rows of A depend on each other to working precision
    /// @throws NumericalException       if A has an entry that is NaN or infinite
    public Vector solve(Vector b) {
        return solve(b.asColumn()).col(0);
    }

    /// The X of least norm with A·X = B, column by column.
    ///
    /// **Cost** 4·m·n flops for each column.
    ///
    /// @param b a matrix with as many rows as A
    /// @return a new matrix
    /// @throws IllegalArgumentException if A has more rows than columns or the shapes do not fit
    /// @throws SingularMatrixException  if the rows of A depend on each other to working precision
    /// @throws NumericalException       if A has an entry that is NaN or infinite
    public Matrix solve(Matrix b) {
        Shapes.equal("Lq.solve", "b.rows()", b.rows(), "rows of A", rows);
        if (rows > cols) {
            throw new IllegalArgumentException("Lq.solve: a is " + rows + "x" + cols + ", need rows <= columns");
        }
        return transposed.minimumNorm(b);
    }

    /// The estimated reciprocal condition number of L, 1 / (‖L‖∞·‖L⁻¹‖∞), in O(m²) operations.
    ///
    /// @return between 0 and 1; 0 if a diagonal element of L is zero, NaN if A has a NaN
    /// @throws IllegalArgumentException if A has more rows than columns
    public double rcond() {
        if (rows > cols) {
            throw new IllegalArgumentException("Lq.rcond: a is " + rows + "x" + cols + ", need rows <= columns");
        }
        return transposed.rcond();
    }

    /// {@return the name and the shape}
    @Override
    public String toString() {
        return "Lq[" + rows + " × " + cols + "]";
    }
}
