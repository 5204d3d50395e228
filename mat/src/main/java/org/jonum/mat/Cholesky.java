// float-twin
package org.jonum.mat;

import java.util.Arrays;
import org.jonum.blas.DoubleLimits;
import org.jonum.blas.DoubleView;
import org.jonum.blas.Uplo;
import org.jonum.lapack.Lapack;
import org.jonum.lapack.Norm;

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
    private final DoubleView l;
    private final double norm1, scaledNorm1;
    private final double[] sizes;
    private volatile double scaledRcond = Double.NaN;

    private Cholesky(DoubleView l, double norm1, double scaledNorm1, double[] sizes) {
        this.l = l;
        this.norm1 = norm1;
        this.scaledNorm1 = scaledNorm1;
        this.sizes = sizes;
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
        double norm1 = Lapack.current().dlansy(Norm.ONE, Uplo.LOWER, n, l.data(), 0, l.cs());
        double[] sizes = new double[n];
        for (int i = 0; i < n; i++) sizes[i] = Math.sqrt(l.get(i, i));
        double scaledNorm1 = scaledNorm1(l, sizes);
        int info = Lapack.current().dpotrf(Uplo.LOWER, n, l.data(), 0, l.cs());
        if (info != 0) return new Attempt.Failed<>(new NotPositiveDefiniteException(info));
        for (int j = 1; j < n; j++) Arrays.fill(l.data(), l.at(0, j), l.at(j, j), 0);
        return new Attempt.Done<>(new Cholesky(l, norm1, scaledNorm1, sizes));
    }

    /// ‖D⁻¹·A·D⁻¹‖₁ with D the square roots of the diagonal.
    private static double scaledNorm1(DoubleView a, double[] sizes) {
        int n = sizes.length;
        double[] inverse = new double[n], sums = new double[n];
        for (int i = 0; i < n; i++) inverse[i] = 1 / sizes[i];
        for (int j = 0; j < n; j++) {
            int col = a.at(0, j);
            double sum = 1;
            for (int i = j + 1; i < n; i++) {
                double x = Math.abs(a.data()[col + i]) * inverse[i] * inverse[j];
                sums[i] += x;
                sum += x;
            }
            sums[j] += sum;
        }
        return Conditions.largest(sums);
    }

    /// {@return the order of A}
    public int order() {
        return l.rows();
    }

    /// {@return the factor L, lower triangular with a positive diagonal, in storage of its own}
    public Matrix l() {
        return Matrix.over(l).copy();
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
        Lapack.current().dpotrs(Uplo.LOWER, order(), x.cols(), l.data(), 0, l.cs(), x.data(), 0, x.cs());
        return Matrix.over(x);
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
        return Lapack.current().dpocon(Uplo.LOWER, order(), l.data(), 0, l.cs(), norm1);
    }

    /// The determinant Π lᵢᵢ²; it may over- or underflow where [#logDet()] does not.
    ///
    /// @return det A > 0
    public double det() {
        double[] d = Matrix.over(l).diag().toArray(), twice = Arrays.copyOf(d, 2 * d.length);
        System.arraycopy(d, 0, twice, d.length, d.length);
        return Conditions.product(twice);
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
    private double scaledRcond() {
        double rcond = scaledRcond;
        if (Double.isNaN(rcond)) {
            DoubleView g = Products.copy(l);
            double[] data = g.data();
            for (int j = 0; j < order(); j++) {
                int col = g.at(0, j);
                for (int i = j; i < order(); i++) data[col + i] /= sizes[i];
            }
            rcond = Lapack.current().dpocon(Uplo.LOWER, order(), g.data(), 0, g.cs(), scaledNorm1);
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
