package org.jonum.mat;

import org.jonum.blas.DoubleView;
import org.jonum.lapack.Balance;
import org.jonum.lapack.DoubleGeevx;
import org.jonum.lapack.Job;
import org.jonum.lapack.Lapack;
import org.jonum.lapack.Sense;

/// The eigenvalues and eigenvectors of a square matrix, A·x = λ·x and yᴴ·A = λ·yᴴ.
///
/// {@snippet :
/// Eigen eigen = Eigen.of(Matrix.of(2, 2, 0, -1, 1, 0));          // a quarter of a turn
/// Complex lambda = eigen.values()[0];                            // lambda.re() == 0; lambda.im() == 1
/// ComplexVector x = eigen.vector(0);                             // x.norm2() == 1
/// }
/// Eigenvalues of a real matrix are real or come in conjugate pairs, which stand next to each other, the one with the
/// positive imaginary part first. Vectors have norm 1, and their largest element is real. The matrix is balanced first.
///
/// **Cost** about 25·n³ flops, 10·n³ for values alone.  **Error** the eigenvalues are those of a matrix A + E with ‖E‖ ≤
/// c·n·ε·‖A‖; how far they move is said by [#sensitivity].
public final class Eigen {
    private final Complex[] values;
    private final Matrix right, left;
    private final double[] sensitivity;

    private Eigen(String operation, Job leftJob, Job rightJob, Matrix a) {
        Shapes.square(operation, a);
        Conditions.finite(operation, a.normMax());
        int n = a.rows(), ld = Math.max(1, n);
        DoubleView w = Products.copy(a.view());
        double[] re = new double[n], im = new double[n], scale = new double[n], rconde = new double[n], none = {};
        right = Matrix.zeros(rightJob == Job.NONE ? 0 : n, rightJob == Job.NONE ? 0 : n);
        left = Matrix.zeros(leftJob == Job.NONE ? 0 : n, leftJob == Job.NONE ? 0 : n);
        boolean both = leftJob == Job.VECTORS && rightJob == Job.VECTORS;
        DoubleGeevx done =
                Lapack.current().dgeevx(Balance.BOTH, leftJob, rightJob, both ? Sense.EIGENVALUES : Sense.NONE, n,
                        w.data(), 0, ld, re, 0, im, 0, left.view().data(), 0, ld, right.view().data(), 0, ld, scale, 0,
                        rconde, 0,
                        none, 0);
        if (done.info() != 0) {
            throw new NoConvergenceException(
                    operation + ": the QR iteration found only " + (n - done.info()) + " of " + n
                            + " eigenvalues",
                    n - done.info());
        }
        values = new Complex[n];
        for (int i = 0; i < n; i++) values[i] = new Complex(re[i], im[i]);
        sensitivity = both ? rconde : none;
    }

    /// Eigenvalues and right eigenvectors.
    ///
    /// @param a a square matrix
    /// @return its eigenvalues and right eigenvectors; A is left alone
    /// @throws IllegalArgumentException if A is not square
    /// @throws NoConvergenceException   if the QR iteration does not end
    /// @throws NumericalException       if A has an entry that is NaN or infinite
    public static Eigen of(Matrix a) {
        return new Eigen("Eigen.of", Job.NONE, Job.VECTORS, a);
    }

    /// Eigenvalues, right and left eigenvectors, and how sensitive the eigenvalues are.
    ///
    /// {@snippet :
    /// Eigen eigen = Eigen.both(Matrix.of(2, 2, 1, 1e6, 0, 2));
    /// boolean sensitive = eigen.sensitivity(0) > 1e5;                // sensitive == true
    /// }
    ///
    /// @param a a square matrix
    /// @return its eigenvalues and eigenvectors of both sides; A is left alone
    /// @throws IllegalArgumentException if A is not square
    /// @throws NoConvergenceException   if the QR iteration does not end
    /// @throws NumericalException       if A has an entry that is NaN or infinite
    public static Eigen both(Matrix a) {
        return new Eigen("Eigen.both", Job.VECTORS, Job.VECTORS, a);
    }

    /// Eigenvalues and right eigenvectors, or why there are none.
    ///
    /// @param a a square matrix
    /// @return the decomposition, or the failure that [#of] would have thrown
    /// @throws IllegalArgumentException if A is not square
    public static Attempt<Eigen> tryOf(Matrix a) {
        Shapes.square("Eigen.tryOf", a);
        return Attempts.of(() -> of(a));
    }

    /// The eigenvalues alone.
    ///
    /// {@snippet :
    /// Complex[] z = Eigen.values(Matrix.of(2, 2, 2, 1, 0, 3));       // z[0].re() == 2; z[1].re() == 3
    /// }
    ///
    /// @param a a square matrix
    /// @return its eigenvalues, of a pair the one with positive imaginary part first
    /// @throws IllegalArgumentException if A is not square
    /// @throws NoConvergenceException   if the QR iteration does not end
    /// @throws NumericalException       if A has an entry that is NaN or infinite
    public static Complex[] values(Matrix a) {
        return new Eigen("Eigen.values", Job.NONE, Job.NONE, a).values;
    }

    /// {@return the eigenvalues, of a conjugate pair the one with positive imaginary part first}
    public Complex[] values() {
        return values.clone();
    }

    /// {@return whether all eigenvalues are real}
    public boolean isReal() {
        for (Complex z : values) {
            if (z.im() != 0) return false;
        }
        return true;
    }

    /// Right eigenvector j, A·x = λ·x.
    ///
    /// @param j the number of its eigenvalue, from 0
    /// @return a new vector of norm 1
    /// @throws IndexOutOfBoundsException if there is no such vector
    public ComplexVector vector(int j) {
        return vector(right, j);
    }

    /// Left eigenvector j, yᴴ·A = λ·yᴴ.
    ///
    /// @param j the number of its eigenvalue, from 0
    /// @return a new vector of norm 1
    /// @throws IndexOutOfBoundsException if there is no such vector
    /// @throws IllegalStateException     if they were not asked for: see [#both]
    public ComplexVector leftVector(int j) {
        if (left.cols() != values.length)
            throw new IllegalStateException("leftVector: not computed; Eigen.both(a) does");
        return vector(left, j);
    }

    private ComplexVector vector(Matrix packed, int j) {
        Shapes.index("vector", "j", j, values.length);
        return ComplexVector.packed(packed, j, values[j].im());
    }

    /// The right eigenvectors as a real matrix: a column for each real one, and two for a pair, the real and the imaginary
    /// part of its first vector.
    ///
    /// @return a new matrix
    public Matrix vectors() {
        return right.copy();
    }

    /// How many times as large as a small change of A (in norm, after balancing) the change of eigenvalue j may be: 1/|yᴴ·x|,
    /// at least 1.
    ///
    /// @param j the number of the eigenvalue, from 0
    /// @return its condition number; infinite, or very large, if it is defective
    /// @throws IndexOutOfBoundsException if there is no such eigenvalue
    /// @throws IllegalStateException     if left vectors were not asked for: see [#both]
    public double sensitivity(int j) {
        Shapes.index("sensitivity", "j", j, values.length);
        if (sensitivity.length != values.length) {
            throw new IllegalStateException("sensitivity: needs left vectors; Eigen.both(a) computes them");
        }
        return 1 / sensitivity[j];
    }

    /// {@return the name, the shape and the values}
    @Override
    public String toString() {
        return "Eigen[" + values.length + " × " + values.length + ", values " + MatrixFormat.plain().format(values)
                + "]";
    }
}
