// float-twin
package org.jonum.mat;

import java.util.function.UnaryOperator;
import org.jonum.blas.DoubleLimits;
import org.jonum.blas.DoubleView;
import org.jonum.blas.Uplo;
import org.jonum.lapack.Lapack;
import org.jonum.lapack.Norm;

/// The factorization P·A·Pᵀ = L·D·Lᵀ of a symmetric matrix that need not be definite: L unit lower triangular, D with blocks of
/// order 1 and 2 on its diagonal, by bounded ("rook") pivoting.
///
/// {@snippet :
/// Matrix a = Matrix.of(new double[][] {{0, 1}, {1, 0}});
/// Ldlt f = Ldlt.of(a);
/// Vector x = f.solve(Vector.of(3, 4));           // x.toArray() == {4, 3}
/// double det = f.det();                          // det == -1
/// int negative = f.negative();                   // negative == 1
/// }
/// The lower triangle of A is read, and what is above does not matter. Every symmetric matrix has such a factorization; half
/// the work of LU, and it tells the signs of the eigenvalues (Sylvester's law of inertia). Pivots are chosen in the matrix with
/// its rows and columns scaled by powers of two to a largest element near 1 in each (Bunch 1971), so that rows of very
/// different size do no harm.
///
/// **Cost** n³/3 flops.  **Error** L·D·Lᵀ = P·(A + E)·Pᵀ with ‖E‖ ≤ c·n·ε·‖A‖ in practice (Ashcraft, Grimes & Lewis 1998; Higham
/// 2002, §11.1).
public final class Ldlt {
    /// The factors of S·A·S, S = diag(2^sᵢ).
    private final DoubleView f;
    private final int[] pivots;
    private final ColumnScaling s;
    private final int zeroPivot;
    private final double norm1, scaledNorm1;

    private Ldlt(DoubleView lower) {
        int n = lower.rows();
        f = TriMatrix.triangle(lower, Uplo.LOWER);
        Lapack lapack = Lapack.current();
        boolean finite = Double.isFinite(lapack.dlansy(Norm.MAX, Uplo.LOWER, n, f.data(), 0, f.cs()));
        norm1 = lapack.dlansy(Norm.ONE, Uplo.LOWER, n, f.data(), 0, f.cs());
        s = new ColumnScaling(finite ? equilibrate(f) : new int[n], finite);
        for (int j = 0; j < n; j++) {
            for (int i = j; i < n; i++) f.data()[f.at(i, j)] = s.scale(s.scale(f.get(i, j), i), j);
        }
        scaledNorm1 = lapack.dlansy(Norm.ONE, Uplo.LOWER, n, f.data(), 0, f.cs());
        pivots = new int[n];
        zeroPivot = lapack.dsytrf_rook(Uplo.LOWER, n, f.data(), 0, f.cs(), pivots, 0);
    }

    /// Exponents s with |aᵢⱼ|·2^(sᵢ+sⱼ) < 4, and at least ¼ somewhere in each row that is not zero.
    private static int[] equilibrate(DoubleView a) {
        int n = a.rows(), unset = Integer.MIN_VALUE;
        int[] s = new int[n];
        for (int i = 0; i < n; i++) {
            int size = a.get(i, i) == 0 ? unset : Math.floorDiv(Math.getExponent(a.get(i, i)) + 1, 2);
            for (int j = 0; j < i; j++) {
                if (a.get(i, j) != 0 && s[j] != unset) size = Math.max(size, Math.getExponent(a.get(i, j)) + s[j]);
            }
            s[i] = size == unset ? unset : -size;
        }
        for (int j = n - 1; j >= 0; j--) {
            if (s[j] != unset) continue;
            int size = unset;
            for (int i = j + 1; i < n; i++) {
                if (a.get(i, j) != 0 && s[i] != unset) size = Math.max(size, Math.getExponent(a.get(i, j)) + s[i]);
            }
            s[j] = size == unset ? 0 : -size;
        }
        return s;
    }

    /// Factor a symmetric matrix.
    ///
    /// @param a a symmetric matrix, of which the lower triangle is read
    /// @return its factorization; A is left alone
    /// @throws IllegalArgumentException if A is not square
    public static Ldlt of(Matrix a) {
        Shapes.square("Ldlt.of", a);
        return new Ldlt(a.view());
    }

    /// Factor a symmetric matrix, of which the triangle that holds it is read.
    ///
    /// {@snippet :
    /// SymMatrix a = SymMatrix.of(Matrix.of(2, 2, 0, 2, 7, 0), Uplo.UPPER);       // [0 2; 2 0]
    /// double det = Ldlt.of(a).det();                 // det == -4
    /// }
    ///
    /// @param a a symmetric matrix
    /// @return its factorization; A is left alone
    public static Ldlt of(SymMatrix a) {
        return new Ldlt(a.lower().view());
    }

    /// Of a lower triangle.
    static Ldlt of(DoubleView lower) {
        return new Ldlt(lower);
    }

    /// {@return the order of A}
    public int order() {
        return f.rows();
    }

    /// {@return the factor L, unit lower triangular, in storage of its own}
    public Matrix l() {
        int n = order();
        Matrix l = Matrix.identity(n);
        for (int k = 0; k < n; k += width(k)) {
            int width = width(k);
            for (int step = k; step < k + width; step++) {              // what LAPACK leaves undone: earlier columns follow
                int p = row(step);
                for (int j = 0; j < k && p != step; j++) {
                    double x = l.get(step, j);
                    l.set(step, j, l.get(p, j));
                    l.set(p, j, x);
                }
            }
            for (int j = k; j < k + width; j++) {
                for (int i = k + width; i < n; i++) l.set(i, j, f.get(i, j));
            }
        }
        int[] rows = permutation(), e = s.exponents();                  // from S·A·S to A
        for (int j = 0; j < n; j++) {
            for (int i = j + 1; i < n; i++) l.set(i, j, Math.scalb(l.get(i, j), e[rows[j]] - e[rows[i]]));
        }
        return l;
    }

    /// {@return the factor D, with blocks of order 1 and 2 on the diagonal, in storage of its own}
    public Matrix d() {
        int n = order();
        Matrix d = Matrix.zeros(n, n);
        for (int k = 0; k < n; k++) d.set(k, k, f.get(k, k));
        for (int k = 0; k < n; k += width(k)) {
            if (width(k) == 2) {
                d.set(k + 1, k, f.get(k + 1, k));
                d.set(k, k + 1, f.get(k + 1, k));
            }
        }
        int[] rows = permutation(), e = s.exponents();
        for (int k = 0; k < n; k++) {
            for (int i = Math.max(0, k - 1); i < Math.min(n, k + 2); i++) {
                d.set(i, k, Math.scalb(d.get(i, k), -e[rows[i]] - e[rows[k]]));
            }
        }
        return d;
    }

    /// The permutation P as a list of rows: row i of P·A is row `permutation()[i]` of A.
    ///
    /// @return the rows of A in the order of L
    public int[] permutation() {
        int[] swaps = new int[order()];
        for (int k = 0; k < swaps.length; k++) swaps[k] = row(k);
        return Permutation.ofSwaps(order(), swaps).toArray();
    }

    /// Where row k went in its step.
    private int row(int k) {
        return pivots[k] < 0 ? ~pivots[k] : pivots[k];
    }

    private int width(int k) {
        return pivots[k] < 0 ? 2 : 1;
    }

    /// Solve A·x = b.
    ///
    /// @param b a vector of as many elements as A has rows
    /// @return a new vector
    /// @throws IllegalArgumentException if the sizes do not fit
    /// @throws SingularMatrixException  if A is singular to working precision
    /// @throws NumericalException       if A has an entry that is NaN or infinite
    public Vector solve(Vector b) {
        return solve(b.asColumn()).col(0);
    }

    /// Solve A·X = B.
    ///
    /// **Cost** 2·n² flops for each column.  **Error** the computed x solves (A + E)·x = b with ‖E‖ ≤ c·n·ε·‖A‖ in practice.
    ///
    /// @param b a matrix with as many rows as A
    /// @return a new matrix
    /// @throws IllegalArgumentException if the shapes do not fit
    /// @throws SingularMatrixException  if A is singular to working precision
    /// @throws NumericalException       if A has an entry that is NaN or infinite
    public Matrix solve(Matrix b) {
        Shapes.equal("Ldlt.solve", "b.rows()", b.rows(), "order()", order());
        check("Ldlt.solve");
        Conditions.regular("Ldlt.solve", scaledRcond(), DoubleLimits.EPS);
        DoubleView x = Products.copy(b.view());
        substitute(x);
        return Matrix.over(x);
    }

    /// Refuse to solve: if the matrix has an entry that is not finite, or a pivot is exactly zero.
    void check(String operation) {
        s.check(operation);
        if (zeroPivot != 0) throw Conditions.zeroPivot(operation, "pivot", zeroPivot);
    }

    /// X := A⁻¹·X, X column-major.
    void substitute(DoubleView x) {
        s.rows(x);
        Lapack.current().dsytrs_rook(Uplo.LOWER, order(), x.cols(), f.data(), 0, f.cs(), pivots, 0, x.data(), x.off(),
                x.cs());
        s.rows(x);
    }

    /// Solve A·x = b, or say why not.
    ///
    /// @param b a vector of as many elements as A has rows
    /// @return a new vector, or the exception that [#solve(Vector)] would throw
    /// @throws IllegalArgumentException if the sizes do not fit
    public Attempt<Vector> trySolve(Vector b) {
        return Attempts.of(() -> solve(b));
    }

    /// Solve A·X = B, or say why not.
    ///
    /// @param b a matrix with as many rows as A
    /// @return a new matrix, or the exception that [#solve(Matrix)] would throw
    /// @throws IllegalArgumentException if the shapes do not fit
    public Attempt<Matrix> trySolve(Matrix b) {
        return Attempts.of(() -> solve(b));
    }

    /// The estimated reciprocal condition number 1 / (‖A‖₁·‖A⁻¹‖₁), in O(n²) operations.
    ///
    /// @return between 0 and 1; 0 if D is singular, NaN if A has a NaN
    public double rcond() {
        if (order() == 0) return 1;
        if (!s.finite()) return Double.NaN;
        if (zeroPivot != 0) return 0;
        UnaryOperator<Vector> inverse = x -> {
            Matrix y = x.copy().asColumn();
            substitute(y.view());
            return y.col(0);
        };
        return 1 / norm1 / NormEstimate.norm1(order(), inverse, inverse);
    }

    /// The reciprocal condition number of S·A·S.
    double scaledRcond() {
        if (order() == 0) return 1;
        if (zeroPivot != 0) return 0;
        return Lapack.current().dsycon_rook(Uplo.LOWER, order(), f.data(), 0, f.cs(), pivots, 0, scaledNorm1);
    }

    /// The determinant; it may over- or underflow where [#logAbsDet()] does not.
    ///
    /// @return det A, 0 if A is singular
    public double det() {
        double[] blocks = new double[order()];
        for (int k = 0; k < order(); k += width(k)) {
            blocks[k] = block(k);
            if (width(k) == 2) blocks[k + 1] = scale(k) * scale(k);
        }
        return Conditions.product(blocks, 2 * s.determinant()) + 0.0;           // no −0
    }

    /// The logarithm of the size of the determinant.
    ///
    /// @return ln |det A|, −∞ if A is singular
    public double logAbsDet() {
        double sum = 0;
        for (int k = 0; k < order(); k += width(k)) {
            sum += Math.log(Math.abs(block(k)));
            if (width(k) == 2) sum += 2 * Math.log(scale(k));
        }
        return sum + 2 * s.determinant() * Math.log(2);
    }

    /// The element of D beside the diagonal, the largest of a block that was chosen as pivot.
    private double scale(int k) {
        return Math.abs(f.get(k + 1, k));
    }

    /// The determinant of the block at k; of a 2×2 block that divided by the square of its scale.
    private double block(int k) {
        if (width(k) == 1) return f.get(k, k);
        return f.get(k, k) / scale(k) * (f.get(k + 1, k + 1) / scale(k)) - 1;
    }

    /// {@return how many eigenvalues of A are positive}
    public int positive() {
        return order() - negative() - zero();
    }

    /// {@return how many eigenvalues of A are negative, up to rounding errors of the factorization}
    public int negative() {
        int count = 0;
        for (int k = 0; k < order(); k += width(k)) {
            if (width(k) == 1) count += f.get(k, k) < 0 ? 1 : 0;
            else count += block(k) < 0 ? 1 : f.get(k, k) + f.get(k + 1, k + 1) < 0 ? 2 : 0;
        }
        return count;
    }

    /// {@return how many diagonal elements of D are exactly zero}
    public int zero() {
        int count = 0;
        for (int k = 0; k < order(); k += width(k)) count += width(k) == 1 && f.get(k, k) == 0 ? 1 : 0;
        return count;
    }

    /// {@return the name and the shape}
    @Override
    public String toString() {
        return "Ldlt[" + order() + " × " + order() + "]";
    }
}
