package org.jonum.mat;

import java.util.Arrays;
import java.util.function.DoubleUnaryOperator;
import org.jonum.blas.DoubleView;
import org.jonum.blas.Uplo;
import org.jonum.blas.internal.door.Args;
import org.jonum.lapack.Job;
import org.jonum.lapack.Lapack;
import org.jonum.lapack.Norm;
import org.jonum.lapack.Range;
import org.jonum.lapack.Selected;

/// The eigenvalues and eigenvectors of a symmetric matrix, A = V·Λ·Vᵀ: V orthogonal, λ₁ ≤ λ₂ ≤ ….
///
/// {@snippet :
/// Matrix a = Matrix.of(new double[][] {{2, 1}, {1, 2}});
/// SymEigen eigen = SymEigen.of(a);
/// double[] lambda = eigen.values();              // lambda[1] == 3
/// Vector v = eigen.vector(1);                    // (1, 1)/√2, or its negative
/// boolean same = a.times(v).approxEquals(v.scale(3), 1e-15);     // same == true
/// }
/// The lower triangle of A is read, and what is above does not matter: that A is symmetric is said by calling this, and
/// never guessed.
///
/// **Cost** about 9·n³ flops, 4·n³/3 for values alone, by divide and conquer.  **Error** every λ is within c·n·ε·‖A‖₂ of the
/// exact one, and ‖A·V − V·Λ‖ ≤ c·n·ε·‖A‖.
public final class SymEigen {
    private final double[] lambda;
    private final Matrix v;

    private SymEigen(double[] lambda, Matrix v) {
        this.lambda = lambda;
        this.v = v;
    }

    /// All eigenvalues and vectors.
    ///
    /// @param a a symmetric matrix, of which the lower triangle is read
    /// @return values, ascending, and orthonormal vectors; A is left alone
    /// @throws IllegalArgumentException if A is not square
    /// @throws NoConvergenceException   if the iteration does not end
    /// @throws NumericalException       if A has an entry that is NaN or infinite
    public static SymEigen of(Matrix a) {
        return of("SymEigen.of", Job.VECTORS, a);
    }

    /// All eigenvalues and vectors of a matrix of which the triangle that holds it is read.
    ///
    /// @param a a symmetric matrix
    /// @return values, ascending, and orthonormal vectors; A is left alone
    /// @throws NoConvergenceException if the iteration does not end
    /// @throws NumericalException     if A has an entry that is NaN or infinite
    public static SymEigen of(SymMatrix a) {
        return of(a.lower());
    }

    /// All eigenvalues and vectors, or why there are none.
    ///
    /// @param a a symmetric matrix, of which the lower triangle is read
    /// @return the decomposition, or the failure that [#of] would have thrown
    /// @throws IllegalArgumentException if A is not square
    public static Attempt<SymEigen> tryOf(Matrix a) {
        Shapes.square("SymEigen.tryOf", a);
        return Attempts.of(() -> of(a));
    }

    /// The eigenvalues alone, which costs a fraction of the vectors.
    ///
    /// {@snippet :
    /// double[] lambda = SymEigen.values(Matrix.of(2, 2, 0, 1, 1, 0));        // lambda == {-1, 1}
    /// }
    ///
    /// @param a a symmetric matrix, of which the lower triangle is read
    /// @return λ₁ ≤ λ₂ ≤ …
    /// @throws IllegalArgumentException if A is not square
    /// @throws NoConvergenceException   if the iteration does not end
    /// @throws NumericalException       if A has an entry that is NaN or infinite
    public static double[] values(Matrix a) {
        return of("SymEigen.values", Job.NONE, a).lambda;
    }

    /// The eigenvalues alone of a matrix of which the triangle that holds it is read.
    ///
    /// {@snippet :
    /// SymMatrix a = SymMatrix.of(Matrix.of(2, 2, 0, 1, 7, 0), Uplo.UPPER);
    /// double[] lambda = SymEigen.values(a);          // lambda == {-1, 1}
    /// }
    ///
    /// @param a a symmetric matrix
    /// @return λ₁ ≤ λ₂ ≤ …
    /// @throws NoConvergenceException if the iteration does not end
    /// @throws NumericalException     if A has an entry that is NaN or infinite
    public static double[] values(SymMatrix a) {
        return values(a.lower());
    }

    /// The same for another operation.
    static SymEigen of(String operation, Job job, Matrix a) {
        DoubleView w = lower(operation, a);
        int n = a.rows();
        double[] lambda = new double[n];
        int info = Lapack.current().dsyevd(job, Uplo.LOWER, n, w.data(), 0, w.cs(), lambda, 0);
        if (info != 0) {
            throw new NoConvergenceException(operation + ": the iteration left " + info + " values unsettled",
                    n - info);
        }
        return new SymEigen(lambda, Matrix.over(w));
    }

    /// A copy whose lower triangle is finite.
    private static DoubleView lower(String operation, Matrix a) {
        Shapes.square(operation, a);
        DoubleView w = Products.copy(a.view());
        Conditions.finite(operation, Lapack.current().dlansy(Norm.MAX, Uplo.LOWER, a.rows(), w.data(),
                0, w.cs()));
        return w;
    }

    /// Some eigenvalues by their numbers, with vectors, from the `from`th smallest on.
    ///
    /// {@snippet :
    /// Matrix a = Matrix.diagonal(5, 1, 4, 2, 3);
    /// double[] middle = SymEigen.range(a, 2, 2).values();            // middle == {3, 4}
    /// }
    /// **Cost** 4·n³/3 flops and 2·n² for each vector: where few are wanted, cheaper than all.
    ///
    /// @param a     a symmetric matrix, of which the lower triangle is read
    /// @param from  number of the first, from 0
    /// @param count how many
    /// @return values, ascending, and vectors of n×count; A is left alone
    /// @throws IllegalArgumentException  if A is not square or count is negative
    /// @throws IndexOutOfBoundsException if there are not so many
    /// @throws NumericalException        if A has an entry that is NaN or infinite
    public static SymEigen range(Matrix a, int from, int count) {
        DoubleView w = lower("SymEigen.range", a);
        Shapes.range("SymEigen.range", "from", from, "count", count, a.rows());
        return count == 0 ? new SymEigen(new double[0], Matrix.zeros(a.rows(), 0))
                : some("SymEigen.range", w, Range.INDICES, 0, 0, from, from + count);
    }

    /// The eigenvalues in an interval, with vectors.
    ///
    /// {@snippet :
    /// double[] inside = SymEigen.between(Matrix.diagonal(5, 1, 4, 2, 3), 1.5, 3.5).values();     // inside == {2, 3}
    /// }
    ///
    /// @param a  a symmetric matrix, of which the lower triangle is read
    /// @param lo the lower end, excluded
    /// @param hi the upper end, included; hi > lo
    /// @return values, ascending, and their vectors; A is left alone
    /// @throws IllegalArgumentException if A is not square, or the interval is empty
    /// @throws NumericalException       if A has an entry that is NaN or infinite
    public static SymEigen between(Matrix a, double lo, double hi) {
        DoubleView w = lower("SymEigen.between", a);
        if (!(lo < hi)) throw Args.bad("SymEigen.between", "hi", hi, "> lo = " + lo);
        return a.rows() == 0 ? new SymEigen(new double[0], Matrix.zeros(0, 0))
                : some("SymEigen.between", w, Range.VALUES, lo, hi, 0, 0);
    }

    private static SymEigen some(String operation, DoubleView w, Range range, double lo, double hi, int from, int to) {
        int n = w.rows(), most = range == Range.INDICES ? to - from : n;
        double[] lambda = new double[most];
        Matrix v = Matrix.zeros(n, most);
        Selected found =
                Lapack.current().dsyevr(Job.VECTORS, range, Uplo.LOWER, n, w.data(), 0, w.cs(), lo, hi, from, to, 0,
                        lambda, 0, v.view().data(), 0, v.view().cs());
        if (found.info() != 0) throw new NoConvergenceException(operation + ": the iteration did not end", found.m());
        return new SymEigen(Arrays.copyOf(lambda, found.m()), v.block(0, 0, n, found.m()));
    }

    /// The eigenvalues and vectors of a pencil, A·x = λ·B·x with B positive definite: Vᵀ·A·V = Λ, Vᵀ·B·V = I.
    ///
    /// {@snippet :
    /// SymEigen eigen = SymEigen.of(Matrix.diagonal(6, 2), Matrix.diagonal(2, 1));
    /// double[] lambda = eigen.values();              // lambda[0] == 2
    /// }
    /// **Cost** about 14·n³ flops.  **Error** that of the problem C·y = λ·y with C = L⁻¹·A·L⁻ᵀ, B = L·Lᵀ: large if B is
    /// ill-conditioned.
    ///
    /// @param a a symmetric matrix, of which the lower triangle is read
    /// @param b a symmetric positive definite matrix of the same shape, of which the lower triangle is read
    /// @return values, ascending, and vectors that are orthonormal in the product of B
    /// @throws IllegalArgumentException     if A is not square or the shapes differ
    /// @throws NotPositiveDefiniteException if B is not positive definite to working precision
    /// @throws NoConvergenceException       if the iteration does not end
    /// @throws NumericalException           if A or B has an entry that is NaN or infinite
    public static SymEigen of(Matrix a, Matrix b) {
        DoubleView w = lower("SymEigen.of", a);
        Shapes.same("SymEigen.of", a, b);
        DoubleView l = lower("SymEigen.of", b);
        int n = a.rows();
        double[] lambda = new double[n];
        int info = Lapack.current().dsygvd(1, Job.VECTORS, Uplo.LOWER, n, w.data(), 0, w.cs(), l.data(), 0, l.cs(),
                lambda, 0);
        if (info > n) throw new NotPositiveDefiniteException(info - n);
        if (info != 0) throw new NoConvergenceException("SymEigen.of: the iteration did not end", n - info);
        return new SymEigen(lambda, Matrix.over(w));
    }

    /// {@return the eigenvalues, ascending}
    public double[] values() {
        return lambda.clone();
    }

    /// {@return V, whose columns are the eigenvectors, in storage of its own}
    public Matrix vectors() {
        return v.copy();
    }

    /// Eigenvector j.
    ///
    /// @param j the number of its eigenvalue, from 0
    /// @return a new vector, of norm 1 in the product that the vectors are orthonormal in
    /// @throws IndexOutOfBoundsException if there is no such vector
    public Vector vector(int j) {
        return v.col(j).copy();
    }

    /// ‖A‖₂, of all eigenvalues.
    double norm2() {
        int n = lambda.length;
        return n == 0 ? 0 : Math.max(Math.abs(lambda[0]), Math.abs(lambda[n - 1]));
    }

    /// The function f(A) = V·f(Λ)·Vᵀ: of some eigenvalues the part of f(A) on their vectors, and without meaning for a pencil.
    ///
    /// {@snippet :
    /// Matrix root = SymEigen.of(Matrix.of(2, 2, 5, 4, 4, 5)).apply(Math::sqrt);
    /// boolean right = root.approxEquals(Matrix.of(2, 2, 2, 1, 1, 2), 1e-15);        // right == true
    /// }
    ///
    /// @param f a function of a number
    /// @return a new symmetric matrix
    public Matrix apply(DoubleUnaryOperator f) {
        double[] values = new double[lambda.length];
        for (int j = 0; j < values.length; j++) values[j] = f.applyAsDouble(lambda[j]);
        return Spectra.symmetrized(v.times(DiagMatrix.of(values)).times(v.transpose()));
    }

    /// {@return the name, the shape and the values}
    @Override
    public String toString() {
        return "SymEigen[" + v.rows() + " × " + v.rows() + ", values " + MatrixFormat.plain().format(Vector.of(lambda))
                + "]";
    }
}
