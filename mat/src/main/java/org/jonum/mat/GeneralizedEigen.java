package org.jonum.mat;

import org.jonum.blas.DoubleView;
import org.jonum.lapack.Job;
import org.jonum.lapack.Lapack;

/// The eigenvalues and right eigenvectors of a pencil of square matrices, A·x = λ·B·x, by the QZ algorithm.
///
/// {@snippet :
/// GeneralizedEigen eigen = GeneralizedEigen.of(Matrix.diagonal(6, 1), Matrix.diagonal(2, 0));
/// Complex[] z = eigen.values();                                  // z[0].re() == 3
/// boolean infinite = Double.isInfinite(z[1].re());               // infinite == true
/// }
/// λ = α/β, infinite if β = 0 (B is singular), and NaN, undetermined, if α = 0 too: the pencil is then singular. Where B is
/// positive definite and A symmetric, see [SymEigen#of(Matrix, Matrix)].
///
/// **Cost** about 60·n³ flops.  **Error** the result is exact for A + E and B + F with ‖E‖ ≤ c·n·ε·‖A‖, ‖F‖ ≤ c·n·ε·‖B‖
/// (Moler & Stewart 1973).
public final class GeneralizedEigen {
    private final double[] alphaRe, alphaIm, beta;
    private final Matrix right;

    private GeneralizedEigen(Matrix a, Matrix b) {
        Shapes.square("GeneralizedEigen.of", a);
        Shapes.same("GeneralizedEigen.of", a, b);
        Conditions.finite("GeneralizedEigen.of", a.normMax());
        Conditions.finite("GeneralizedEigen.of", b.normMax());
        int n = a.rows(), ld = Math.max(1, n);
        DoubleView s = Products.copy(a.view()), t = Products.copy(b.view());
        alphaRe = new double[n];
        alphaIm = new double[n];
        beta = new double[n];
        right = Matrix.zeros(n, n);
        int info = Lapack.current().dggev(Job.NONE, Job.VECTORS, n, s.data(), 0, ld, t.data(), 0, ld, alphaRe, 0,
                alphaIm, 0,
                beta, 0, new double[0], 0, 1, right.view().data(), 0, ld);
        if (info != 0) {
            throw new NoConvergenceException("GeneralizedEigen.of: the QZ iteration did not end",
                    Math.max(0, n - info));
        }
    }

    /// Eigenvalues and right eigenvectors.
    ///
    /// @param a a square matrix
    /// @param b a matrix of the same shape
    /// @return the eigenvalues and vectors of the pencil; A and B are left alone
    /// @throws IllegalArgumentException if A is not square or the shapes differ
    /// @throws NoConvergenceException   if the QZ iteration does not end
    /// @throws NumericalException       if A or B has an entry that is NaN or infinite
    public static GeneralizedEigen of(Matrix a, Matrix b) {
        return new GeneralizedEigen(a, b);
    }

    /// {@return the eigenvalues α/β, of a conjugate pair the one with positive imaginary part first; infinite where β = 0}
    public Complex[] values() {
        Complex[] z = new Complex[beta.length];
        for (int j = 0; j < z.length; j++) {
            z[j] = new Complex(alphaRe[j] / beta[j], alphaIm[j] == 0 ? 0 : alphaIm[j] / beta[j]);
        }
        return z;
    }

    /// {@return the numerators α}
    public Complex[] alpha() {
        Complex[] z = new Complex[beta.length];
        for (int j = 0; j < z.length; j++) z[j] = new Complex(alphaRe[j], alphaIm[j]);
        return z;
    }

    /// {@return the denominators β ≥ 0}
    public double[] beta() {
        return beta.clone();
    }

    /// Right eigenvector j, scaled so that its largest |re| + |im| is 1.
    ///
    /// @param j the number of its eigenvalue, from 0
    /// @return a new vector
    /// @throws IndexOutOfBoundsException if there is no such vector
    public ComplexVector vector(int j) {
        Shapes.index("vector", "j", j, beta.length);
        return ComplexVector.packed(right, j, alphaIm[j]);
    }

    /// {@return the name, the shape and the values}
    @Override
    public String toString() {
        return "GeneralizedEigen[" + beta.length + " × " + beta.length + ", values "
                + MatrixFormat.plain().format(values()) + "]";
    }
}
