// float-twin
package org.jonum.mat;

import org.jonum.blas.DoubleLimits;
import org.jonum.blas.DoubleView;
import org.jonum.blas.Trans;
import org.jonum.lapack.Lapack;
import org.jonum.lapack.Norm;

/// The factorization P·A = L·U of a general matrix, with partial pivoting.
///
/// {@snippet :
/// Matrix a = Matrix.of(new double[][] {{1, 2}, {4, 2}});
/// Lu lu = Lu.of(a);
/// Vector x = lu.solve(Vector.of(5, 8));          // x.toArray() == {1, 2}
/// double det = lu.det();                         // det == -6
/// }
/// Every matrix has one, a singular matrix too: only [#solve] needs more. P, L and U are m×m, m×k
/// and k×n with k = min(m, n).
///
/// **Cost** 2·n³/3 flops for a square matrix.  **Error** ‖P·A − L·U‖ ≤ c·n·ε·‖L‖·‖U‖ (Higham 2002,
/// Thm 9.3).
public final class Lu {
    private final DoubleView lu;
    private final int[] pivots;
    private final int zeroPivot;
    private final double norm1, normMax, scaledNorm1;
    private final double[] sizes;
    private volatile double scaledRcond = Double.NaN;

    private Lu(Matrix a) {
        lu = Products.copy(a.view());
        norm1 = Matrix.over(lu).norm1();
        sizes = Conditions.columnSizes(lu);
        normMax = Conditions.largest(sizes);
        scaledNorm1 = Conditions.scaledNorm1(lu, sizes);
        pivots = new int[Math.min(lu.rows(), lu.cols())];
        zeroPivot = Lapack.current().dgetrf(lu.rows(), lu.cols(), lu.data(), 0, lu.cs(), pivots, 0);
    }

    /// From factors that are known: the rows of P·A as exchanges one after the other, the norms by estimates.
    private Lu(Matrix l, Matrix u, int[] rows) {
        int n = rows.length;
        Matrix both = u.copy();
        for (int j = 0; j < n; j++) both.col(j).slice(j + 1, n - j - 1).assign(l.col(j).slice(j + 1, n - j - 1));
        lu = both.view();
        pivots = Permutation.of(rows).swaps();
        int zero = 0;
        for (int i = n - 1; i >= 0; i--) {
            if (u.get(i, i) == 0) zero = i + 1;
        }
        zeroPivot = zero;
        sizes = Conditions.columnSizes(u.view());
        normMax = Conditions.largest(sizes);
        norm1 = NormEstimate.norm1(n, x -> l.times(u.times(x)), x -> u.transpose().times(l.transpose().times(x)));
        scaledNorm1 = NormEstimate.norm1(n, x -> l.times(u.times(scaled(x))),
                x -> scaled(u.transpose().times(l.transpose().times(x))));
    }

    /// Each element divided by the size of its column.
    private Vector scaled(Vector x) {
        double[] y = x.toArray();
        for (int j = 0; j < y.length; j++) y[j] = sizes[j] == 0 ? 0 : y[j] / sizes[j];
        return Vector.of(y);
    }

    /// Factor a matrix.
    ///
    /// @param a any matrix
    /// @return its factorization; A is left alone
    public static Lu of(Matrix a) {
        return new Lu(a);
    }

    /// {@return the factor L, unit lower trapezoidal with entries of at most 1 in size, in storage
    /// of its own}
    public Matrix l() {
        Matrix l = Matrix.over(lu).block(0, 0, lu.rows(), pivots.length).copy();
        for (int j = 0; j < l.cols(); j++) {
            l.col(j).slice(0, j).fill(0);
            l.set(j, j, 1);
        }
        return l;
    }

    /// {@return the factor U, upper trapezoidal, in storage of its own}
    public Matrix u() {
        Matrix u = Matrix.over(lu).block(0, 0, pivots.length, lu.cols()).copy();
        for (int j = 0; j < pivots.length; j++) u.col(j).slice(j + 1, pivots.length - j - 1).fill(0);
        return u;
    }

    /// The permutation P as a list of rows: row i of P·A is row `permutation()[i]` of A.
    ///
    /// @return the rows of A in the order of L·U
    public int[] permutation() {
        return Permutation.ofSwaps(lu.rows(), pivots).toArray();
    }

    /// Solve A·x = b.
    ///
    /// @param b a vector of as many elements as A has rows
    /// @return a new vector
    /// @throws IllegalArgumentException if A is not square or the sizes do not fit
    /// @throws SingularMatrixException  if A is singular to working precision, however its columns
    ///     are scaled
    /// @throws NumericalException       if A has an entry that is NaN or infinite
    public Vector solve(Vector b) {
        return solve(b.asColumn()).col(0);
    }

    /// Solve A·X = B.
    ///
    /// **Cost** 2·n² flops for each column.  **Error** the computed x solves (A + E)·x = b with |E|
    /// ≤ c·n·ε·|L|·|U| (Higham 2002, Thm 9.4).
    ///
    /// @param b a matrix with as many rows as A
    /// @return a new matrix
    /// @throws IllegalArgumentException if A is not square or the shapes do not fit
    /// @throws SingularMatrixException  if A is singular to working precision, however its columns
    ///     are scaled
    /// @throws NumericalException       if A has an entry that is NaN or infinite
    public Matrix solve(Matrix b) {
        Shapes.square("Lu.solve", Matrix.over(lu));
        Shapes.equal("Lu.solve", "b.rows()", b.rows(), "rows of A", lu.rows());
        check("Lu.solve");
        Conditions.regular("Lu.solve", scaledRcond(), DoubleLimits.EPS);
        DoubleView x = Products.copy(b.view());
        substitute(x);
        return Matrix.over(x);
    }

    /// The factorization of A + u·vᵀ, square A.
    ///
    /// {@snippet :
    /// double det = Lu.of(Matrix.identity(2)).updated(Vector.of(1, 2), Vector.of(3, 4)).det();
    /// boolean twelve = Math.abs(det - 12) < 1e-4;                    // twelve == true
    /// }
    /// **Cost** about 16·n² flops.  **Error** that of eliminations with pivoting of neighbouring rows (Fletcher & Matthews
    /// 1984); entries of L are bounded in practice, and not in theory.
    ///
    /// @param u a vector of as many elements as A has rows
    /// @param v another one
    /// @return a new factorization
    /// @throws IllegalArgumentException if A is not square or the sizes do not fit
    public Lu updated(Vector u, Vector v) {
        Shapes.square("updated", Matrix.over(lu));
        Shapes.equal("updated", "u.size()", u.size(), "rows of A", lu.rows());
        Shapes.equal("updated", "v.size()", v.size(), "rows of A", lu.rows());
        Matrix l = l(), upper = u();
        int[] rows = permutation();
        new LuUpdate(l, upper, rows).rankOne(u, v);
        return new Lu(l, upper, rows);
    }

    /// Refuse to solve if A has an entry that is not finite, or a pivot is zero.
    void check(String operation) {
        Conditions.finite(operation, normMax);
        if (zeroPivot != 0) throw Conditions.zeroPivot(operation, "pivot", zeroPivot);
    }

    /// The X with A·X = B, for an A that theory says to be regular, however bad its condition in some norm.
    Matrix solveUnchecked(Matrix b) {
        check("Lu.solve");
        DoubleView x = Products.copy(b.view());
        substitute(x);
        return Matrix.over(x);
    }

    /// X := A⁻¹·X, X column-major.
    void substitute(DoubleView x) {
        Lapack.current().dgetrs(Trans.NO_TRANS, lu.rows(), x.cols(), lu.data(), 0, lu.cs(), pivots, 0, x.data(),
                x.off(),
                x.cs());
    }

    /// Solve A·x = b, or say why not.
    ///
    /// {@snippet :
    /// Matrix a = Matrix.of(new double[][] {{1, 2}, {2, 4}});
    /// boolean solved = Lu.of(a).trySolve(Vector.of(1, 2)).isDone();      // solved == false
    /// }
    ///
    /// @param b a vector of as many elements as A has rows
    /// @return a new vector, or the exception that [#solve(Vector)] would throw
    /// @throws IllegalArgumentException if A is not square or the sizes do not fit
    public Attempt<Vector> trySolve(Vector b) {
        return Attempts.of(() -> solve(b));
    }

    /// Solve A·X = B, or say why not.
    ///
    /// @param b a matrix with as many rows as A
    /// @return a new matrix, or the exception that [#solve(Matrix)] would throw
    /// @throws IllegalArgumentException if A is not square or the shapes do not fit
    public Attempt<Matrix> trySolve(Matrix b) {
        return Attempts.of(() -> solve(b));
    }

    /// The estimated reciprocal condition number 1 / (‖A‖₁·‖A⁻¹‖₁), in O(n²) operations.
    ///
    /// @return between 0 and 1: about the part of the digits that a solution keeps; 0 if a pivot is
    ///     zero, NaN if A has a NaN
    /// @throws IllegalArgumentException if A is not square
    public double rcond() {
        Shapes.square("Lu.rcond", Matrix.over(lu));
        return Lapack.current().dgecon(Norm.ONE, lu.rows(), lu.data(), 0, lu.cs(), norm1);
    }

    /// The determinant ±Π uᵢᵢ; it may over- or underflow where [#logAbsDet()] does not.
    ///
    /// @return det A
    /// @throws IllegalArgumentException if A is not square
    public double det() {
        Shapes.square("Lu.det", Matrix.over(lu));
        return Conditions.determinant(Matrix.over(lu).diag().toArray(), pivots, 0);
    }

    /// The logarithm of the size of the determinant.
    ///
    /// {@snippet :
    /// double log = Lu.of(Matrix.diagonal(1e-30, -1e-30)).logAbsDet();            // log == -138.15510557964274
    /// }
    ///
    /// @return ln |det A|, −∞ if A is singular
    /// @throws IllegalArgumentException if A is not square
    public double logAbsDet() {
        Shapes.square("Lu.logAbsDet", Matrix.over(lu));
        double sum = 0;
        for (int i = 0; i < lu.rows(); i++) sum += Math.log(Math.abs(lu.get(i, i)));
        return sum;
    }

    /// The reciprocal condition number of A with its columns scaled to one size.
    double scaledRcond() {
        if (zeroPivot != 0) return 0;
        double rcond = scaledRcond;
        if (Double.isNaN(rcond)) {
            DoubleView scaled = Conditions.scaledUpper(lu, sizes);
            rcond = Lapack.current().dgecon(Norm.ONE, scaled.rows(), scaled.data(), 0, scaled.cs(), scaledNorm1);
            scaledRcond = rcond;
        }
        return rcond;
    }

    /// {@return the name and the shape}
    @Override
    public String toString() {
        return "Lu[" + lu.rows() + " × " + lu.cols() + "]";
    }
}
