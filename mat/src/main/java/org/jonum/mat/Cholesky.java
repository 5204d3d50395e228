// float-twin
package org.jonum.mat;

import java.util.Arrays;
import org.jonum.blas.DoubleLimits;
import org.jonum.blas.DoubleView;
import org.jonum.blas.Uplo;
import org.jonum.lapack.Lapack;

/// The factorization A = L·Lᵀ of a symmetric positive definite matrix.
///
/// {@snippet :
/// Matrix a = Matrix.of(new double[][] {{4, 2}, {2, 2}});
/// Cholesky c = Cholesky.of(a);
/// Vector x = c.solve(Vector.of(8, 5));           // x.toArray() == {1.5, 1}
/// double det = c.det();                          // det == 4
/// }
/// Only the lower triangle of A is read: the caller says that A is symmetric by coming here.
///
/// **Cost** n³/3 flops.  **Error** ‖A − L·Lᵀ‖ ≤ c·n·ε·‖A‖ (Higham 2002, Thm 10.3).
public final class Cholesky {
    /// L; above its diagonal, A.
    private final DoubleView l;
    /// The diagonal of A.
    private final double[] diagonal;
    private volatile double scaledRcond = Double.NaN;

    private Cholesky(DoubleView l, double[] diagonal) {
        this.l = l;
        this.diagonal = diagonal;
    }

    /// Factor a matrix.
    ///
    /// @param a a symmetric matrix, of which the lower triangle is read
    /// @return its factorization; A is left alone
    /// @throws IllegalArgumentException     if A is not square
    /// @throws NotPositiveDefiniteException if A is not positive definite to working precision, or
    ///     has a NaN
    public static Cholesky of(Matrix a) {
        return tryOf(a).orElseThrow();
    }

    /// Factor a matrix that may not be positive definite.
    ///
    /// {@snippet :
    /// boolean definite = Cholesky.tryOf(Matrix.of(new double[][] {{1, 2}, {2, 1}})).isDone();   // definite == false
    /// }
    ///
    /// @param a a symmetric matrix, of which the lower triangle is read
    /// @return its factorization, or a [NotPositiveDefiniteException] that has not been thrown
    /// @throws IllegalArgumentException if A is not square
    public static Attempt<Cholesky> tryOf(Matrix a) {
        Shapes.square("Cholesky.of", a);
        int n = a.rows();
        DoubleView l = Products.copy(a.view());
        double[] data = l.data(), diagonal = new double[n];
        for (int j = 0; j < n; j++) {
            diagonal[j] = data[l.at(j, j)];
            for (int i = j + 1; i < n; i++) data[l.at(j, i)] = data[l.at(i, j)];
        }
        int info = n <= Small.ORDER ? Small.cholesky(l) : Lapack.current().dpotrf(Uplo.LOWER, n, data, 0, l.cs());
        if (info != 0) return new Attempt.Failed<>(new NotPositiveDefiniteException(info));
        return new Attempt.Done<>(new Cholesky(l, diagonal));
    }

    /// Factor a matrix of which the triangle that holds it is read.
    ///
    /// {@snippet :
    /// SymMatrix a = SymMatrix.of(Matrix.of(2, 2, 4, 2, 7, 2), Uplo.UPPER);       // [4 2; 2 2]
    /// double det = Cholesky.of(a).det();             // det == 4
    /// }
    ///
    /// @param a a symmetric matrix
    /// @return its factorization; A is left alone
    /// @throws NotPositiveDefiniteException if A is not positive definite to working precision, or has a NaN
    public static Cholesky of(SymMatrix a) {
        return of(a.lower());
    }

    /// Factor a matrix that may not be positive definite, of which the triangle that holds it is read.
    ///
    /// @param a a symmetric matrix
    /// @return its factorization, or a [NotPositiveDefiniteException] that has not been thrown
    public static Attempt<Cholesky> tryOf(SymMatrix a) {
        return tryOf(a.lower());
    }

    /// The factorization whose factor is given.
    ///
    /// {@snippet :
    /// double det = Cholesky.ofFactor(Matrix.of(2, 2, 2, 0, 1, 3)).det();     // det == 36
    /// }
    /// **Cost** n³ flops: A = L·Lᵀ is formed, for its condition.
    ///
    /// @param factor a lower triangular matrix L with a positive diagonal; what is above the diagonal is not read
    /// @return the factorization of L·Lᵀ; L is copied
    /// @throws IllegalArgumentException     if L is not square
    /// @throws NotPositiveDefiniteException if a diagonal element is not positive
    /// @throws NumericalException           if L has an entry that is NaN or infinite
    public static Cholesky ofFactor(Matrix factor) {
        Shapes.square("Cholesky.ofFactor", factor);
        int n = factor.rows();
        DoubleView l = Products.copy(factor.view());
        for (int j = 1; j < n; j++) Arrays.fill(l.data(), l.at(0, j), l.at(j, j), 0);
        Matrix m = Matrix.over(l), a = m.times(m.transpose());
        Conditions.finite("Cholesky.ofFactor", m.normMax());
        for (int i = 0; i < n; i++) {
            if (!(l.get(i, i) > 0)) throw new NotPositiveDefiniteException(i + 1);
        }
        for (int j = 1; j < n; j++) m.col(j).slice(0, j).assign(a.col(j).slice(0, j));
        return new Cholesky(l, a.diag().toArray());
    }

    /// The factorization of A + x·xᵀ.
    ///
    /// {@snippet :
    /// double det = Cholesky.of(Matrix.identity(2)).updated(Vector.of(1, 1)).det();
    /// boolean three = Math.abs(det - 3) < 1e-6;                      // three == true
    /// }
    /// **Cost** 4·n² flops.  **Error** that of n rotations: as a new factorization.
    ///
    /// @param x a vector of as many elements as A has rows
    /// @return a new factorization
    /// @throws IllegalArgumentException if the sizes do not fit
    /// @throws NumericalException       if x has an entry that is NaN or infinite
    public Cholesky updated(Vector x) {
        Shapes.equal("updated", "x.size()", x.size(), "order()", order());
        Conditions.finite("updated", x.normInf());
        DoubleView next = Products.copy(l);
        CholeskyUpdate.update(Matrix.over(next), x.copy());
        return changed(next, 1, x);
    }

    /// The factorization of A − x·xᵀ.
    ///
    /// **Cost** 5·n² flops.  **Error** that of a change of A and x by a multiple of ε, which counts for much where A − x·xᵀ is
    /// nearly singular.
    ///
    /// @param x a vector of as many elements as A has rows
    /// @return a new factorization
    /// @throws IllegalArgumentException     if the sizes do not fit
    /// @throws NotPositiveDefiniteException if A − x·xᵀ is not positive definite to working precision, or x has a NaN
    public Cholesky downdated(Vector x) {
        Shapes.equal("downdated", "x.size()", x.size(), "order()", order());
        DoubleView next = Products.copy(l);
        if (!CholeskyUpdate.downdate(Matrix.over(next), x)) throw new NotPositiveDefiniteException(order());
        return changed(next, -1, x);
    }

    /// With a new factor, and A ± x·xᵀ above it.
    private Cholesky changed(DoubleView next, double sign, Vector x) {
        double[] d = diagonal.clone();
        for (int j = 0; j < d.length; j++) {
            d[j] += sign * x.get(j) * x.get(j);
            for (int i = 0; i < j; i++) next.data()[next.at(i, j)] += sign * x.get(i) * x.get(j);
        }
        return new Cholesky(next, d);
    }

    /// The factorization of A with one more row and column, [A b; bᵀ c].
    ///
    /// **Cost** n² flops.
    ///
    /// @param b a vector of as many elements as A has rows
    /// @param c the new diagonal element
    /// @return a new factorization
    /// @throws IllegalArgumentException     if the sizes do not fit
    /// @throws NotPositiveDefiniteException if the larger matrix is not positive definite to working precision, or has a new element
    ///     that is NaN or infinite
    public Cholesky bordered(Vector b, double c) {
        int n = order();
        Shapes.equal("bordered", "b.size()", b.size(), "order()", n);
        Vector p = CholeskyUpdate.forward(Matrix.over(l), b);
        double rest = c - p.dot(p);
        if (!(rest > 0 && rest < Double.POSITIVE_INFINITY)) throw new NotPositiveDefiniteException(n + 1);
        Matrix next = Matrix.zeros(n + 1, n + 1);
        next.block(0, 0, n, n).assign(Matrix.over(l));
        next.row(n).slice(0, n).assign(p);
        next.col(n).slice(0, n).assign(b);
        next.set(n, n, Math.sqrt(rest));
        double[] d = Arrays.copyOf(diagonal, n + 1);
        d[n] = c;
        return new Cholesky(next.view(), d);
    }

    /// The inverse A⁻¹, symmetric. To solve equations, [#solve(Matrix)] is faster and more accurate.
    ///
    /// **Cost** 2·n³/3 flops.
    ///
    /// @return a new matrix
    /// @throws SingularMatrixException if A is singular to working precision, however its rows and columns are scaled
    public Matrix inverse() {
        Conditions.regular("Cholesky.inverse", scaledRcond(), DoubleLimits.EPS);
        DoubleView x = Products.copy(l);
        Lapack.current().dpotri(Uplo.LOWER, order(), x.data(), 0, x.cs());
        for (int j = 0; j < order(); j++) {
            for (int i = j + 1; i < order(); i++) x.data()[x.at(j, i)] = x.get(i, j);
        }
        return Matrix.over(x);
    }

    /// ‖D·A·D‖₁ with a diagonal D.
    private double norm1(double[] d) {
        int n = order();
        double[] sums = new double[n];
        for (int j = 0; j < n; j++) {
            double sum = diagonal[j] * d[j] * d[j];
            for (int i = 0; i < j; i++) {
                double x = Math.abs(l.get(i, j)) * d[i] * d[j];
                sums[i] += x;
                sum += x;
            }
            sums[j] = sum;
        }
        return Conditions.largest(sums);
    }

    /// {@return the order of A}
    public int order() {
        return l.rows();
    }

    /// {@return the factor L, lower triangular with a positive diagonal, in storage of its own}
    public Matrix l() {
        Matrix factor = Matrix.over(l).copy();
        for (int j = 1; j < order(); j++) factor.col(j).slice(0, j).fill(0);
        return factor;
    }

    /// Solve A·x = b.
    ///
    /// @param b a vector of as many elements as A has rows
    /// @return a new vector
    /// @throws IllegalArgumentException if the sizes do not fit
    /// @throws SingularMatrixException  if A is singular to working precision, however its rows and
    ///     columns are scaled
    public Vector solve(Vector b) {
        return solve(b.asColumn()).col(0);
    }

    /// Solve A·X = B.
    ///
    /// **Cost** 2·n² flops for each column.  **Error** the computed x solves (A + E)·x = b with
    /// |eᵢⱼ| ≤ c·n²·ε·√(aᵢᵢ·aⱼⱼ) (Higham 2002, Thm 10.5), so that rows and columns of very different size do no harm.
    ///
    /// @param b a matrix with as many rows as A
    /// @return a new matrix
    /// @throws IllegalArgumentException if the shapes do not fit
    /// @throws SingularMatrixException  if A is singular to working precision, however its rows and
    ///     columns are scaled
    public Matrix solve(Matrix b) {
        Shapes.equal("Cholesky.solve", "b.rows()", b.rows(), "order()", order());
        Conditions.regular("Cholesky.solve", scaledRcond(), DoubleLimits.EPS);
        DoubleView x = Products.copy(b.view());
        substitute(x);
        return Matrix.over(x);
    }

    /// X := A⁻¹·X, X column-major.
    void substitute(DoubleView x) {
        Lapack.current().dpotrs(Uplo.LOWER, order(), x.cols(), l.data(), 0, l.cs(), x.data(), x.off(), x.cs());
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
    /// @return between 0 and 1: about the part of the digits that a solution keeps
    public double rcond() {
        double[] ones = new double[order()];
        Arrays.fill(ones, 1);
        return Lapack.current().dpocon(Uplo.LOWER, order(), l.data(), 0, l.cs(), norm1(ones));
    }

    /// The determinant Π lᵢᵢ²; it may over- or underflow where [#logDet()] does not.
    ///
    /// @return det A > 0
    public double det() {
        return Conditions.squareOfProduct(Matrix.over(l).diag().toArray(), 0);
    }

    /// The logarithm of the determinant.
    ///
    /// {@snippet :
    /// double logDet = Cholesky.of(Matrix.diagonal(1e-30, 1e-30)).logDet();       // logDet == -138.15510557964274
    /// }
    ///
    /// @return ln det A
    public double logDet() {
        double sum = 0;
        for (int i = 0; i < order(); i++) sum += Math.log(l.get(i, i));
        return 2 * sum;
    }

    /// The reciprocal condition number of D⁻¹·A·D⁻¹, whose factor is D⁻¹·L.
    double scaledRcond() {
        double rcond = scaledRcond;
        if (Double.isNaN(rcond)) {
            DoubleView g = Products.copy(l);
            double[] data = g.data(), inverse = new double[order()];
            for (int i = 0; i < inverse.length; i++) inverse[i] = 1 / Math.sqrt(diagonal[i]);
            for (int j = 0; j < order(); j++) {
                int col = g.at(0, j);
                for (int i = j; i < order(); i++) data[col + i] *= inverse[i];
            }
            rcond = Lapack.current().dpocon(Uplo.LOWER, order(), g.data(), 0, g.cs(), norm1(inverse));
            scaledRcond = rcond;
        }
        return rcond;
    }

    /// {@return the name and the shape}
    @Override
    public String toString() {
        return "Cholesky[" + order() + " × " + order() + "]";
    }
}
