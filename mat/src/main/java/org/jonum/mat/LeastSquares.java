package org.jonum.mat;

import org.jonum.blas.DoubleView;
import org.jonum.blas.internal.door.Args;
import org.jonum.lapack.Lapack;
import org.jonum.lapack.Ranked;

/// Least squares problems with all that is known about the answer, and with constraints.
///
/// {@snippet :
/// Matrix a = Matrix.of(new double[][] {{1, 2}, {2, 4}});         // rank 1
/// LeastSquares fit = LeastSquares.of(a, Matrix.of(2, 1, 1, 3));
/// int rank = fit.rank();                                         // rank == 1
/// boolean least = fit.x().approxEquals(Matrix.of(2, 1, 0.28, 0.56), 1e-15);      // least == true
/// boolean left = Math.abs(fit.residuals()[0] - Math.sqrt(0.2)) < 1e-15;          // left == true
/// }
///
/// @param x         the X that makes ‖A·X − B‖₂ least column by column, and of those the one of least norm
/// @param rank      the numerical rank of A
/// @param residuals ‖A·x − b‖₂ for each column
/// @param sigma     the singular values of A, in descending order
public record LeastSquares(Matrix x, int rank, double[] residuals, double[] sigma) {

    /// Solve a problem of any shape and rank by the singular value decomposition.
    ///
    /// **Cost** 4·m·n² − 4·n³/3 flops for m ≥ n, and more for the small bidiagonal problem, by divide and conquer.  **Error**
    /// that of a matrix and right-hand side changed by a small multiple of ε, if the rank is judged right.
    ///
    /// @param a an m×n matrix
    /// @param b a matrix with as many rows
    /// @return solution, rank and residuals; A and B are left alone
    /// @throws IllegalArgumentException if the shapes do not fit
    /// @throws NoConvergenceException   if the SVD does not converge
    /// @throws NumericalException       if A or B has an entry that is NaN or infinite
    public static LeastSquares of(Matrix a, Matrix b) {
        return of(a, b, Math.max(a.rows(), a.cols()) * 0x1p-52);
    }

    /// The same with another tolerance for the rank.
    ///
    /// @param a     an m×n matrix
    /// @param b     a matrix with as many rows
    /// @param rcond singular values up to rcond·σ₁ count as zero; 0 ≤ rcond < 1
    /// @return solution, rank and residuals; A and B are left alone
    /// @throws IllegalArgumentException if the shapes do not fit or rcond is out of range
    /// @throws NoConvergenceException   if the SVD does not converge
    /// @throws NumericalException       if A or B has an entry that is NaN or infinite
    public static LeastSquares of(Matrix a, Matrix b, double rcond) {
        Shapes.equal("LeastSquares.of", "b.rows()", b.rows(), "a.rows()", a.rows());
        if (!(rcond >= 0 && rcond < 1)) throw Args.bad("LeastSquares.of", "rcond", rcond, ">= 0 and < 1");
        Conditions.finite("LeastSquares.of", a.normMax());
        Conditions.finite("LeastSquares.of", b.normMax());
        int m = a.rows(), n = a.cols(), k = b.cols();
        double[] sigma = new double[Math.min(m, n)], residuals = new double[k];
        if (sigma.length == 0) {
            for (int j = 0; j < k; j++) residuals[j] = b.col(j).norm2();
            return new LeastSquares(Matrix.zeros(n, k), 0, residuals, sigma);
        }
        DoubleView w = Products.copy(a.view());
        Matrix rhs = Matrix.zeros(Math.max(m, n), k);
        rhs.block(0, 0, m, k).assign(b);
        Ranked done =
                Lapack.current().dgelsd(m, n, k, w.data(), 0, w.cs(), rhs.view().data(), 0, rhs.view().cs(), sigma, 0,
                        rcond);
        if (done.info() != 0) throw new NoConvergenceException("LeastSquares.of: the SVD did not converge", 0);
        Matrix x = rhs.block(0, 0, n, k).copy(), r = b.minus(a.times(x));
        for (int j = 0; j < k; j++) residuals[j] = r.col(j).norm2();
        return new LeastSquares(x, done.rank(), residuals, sigma);
    }

    /// The x that makes ‖A·x − c‖₂ least among those with B·x = d exactly.
    ///
    /// {@snippet :
    /// Vector x = LeastSquares.constrained(Matrix.identity(2), Vector.of(3, 1), Matrix.of(1, 2, 1, 1), Vector.of(2));
    /// boolean right = x.approxEquals(Vector.of(2, 0), 1e-15);        // the point of the line x₁ + x₂ = 2 nearest to (3, 1)
    /// // right == true
    /// }
    /// **Cost** that of a generalized RQ factorization.  **Error** that of data changed by a small multiple of ε.
    ///
    /// @param a m×n
    /// @param c a vector of m elements
    /// @param b p×n, p ≤ n ≤ m + p, of rank p
    /// @param d a vector of p elements
    /// @return a new vector of n elements
    /// @throws IllegalArgumentException if the shapes do not fit
    /// @throws SingularMatrixException  if the constraints depend on each other, or leave x undetermined
    /// @throws NumericalException       if an entry is NaN or infinite
    public static Vector constrained(Matrix a, Vector c, Matrix b, Vector d) {
        String operation = "LeastSquares.constrained";
        int m = a.rows(), n = a.cols(), p = b.rows();
        Shapes.equal(operation, "c.size()", c.size(), "a.rows()", m);
        Shapes.equal(operation, "b.cols()", b.cols(), "a.cols()", n);
        Shapes.equal(operation, "d.size()", d.size(), "b.rows()", p);
        if (p > n || n > m + p) throw Args.bad(operation, "a.cols()", n, ">= b.rows() = " + p + " and <= " + (m + p));
        for (Matrix x : new Matrix[] {a, b, c.asColumn(), d.asColumn()}) Conditions.finite(operation, x.normMax());
        DoubleView av = Products.copy(a.view()), bv = Products.copy(b.view());
        double[] x = new double[n];
        int info = Lapack.current().dgglse(m, n, p, av.data(), 0, av.cs(), bv.data(), 0, bv.cs(), c.toArray(), 0,
                d.toArray(), 0,
                x, 0);
        if (info != 0) {
            throw new SingularMatrixException(operation + (info == 1 ? ": the constraints depend on each other"
                    : ": A and the constraints leave x undetermined"), 0);
        }
        return Vector.of(x);
    }

    /// The x of the general Gauss–Markov model d = A·x + B·y with the least ‖y‖₂: errors with the covariance B·Bᵀ, which may be
    /// singular.
    ///
    /// {@snippet :
    /// Matrix a = Matrix.of(2, 1, 1, 1), b = Matrix.diagonal(1, 2);   // the second measurement half as good
    /// Vector x = LeastSquares.gaussMarkov(a, b, Vector.of(1, 6));    // (4·1 + 1·6)/5
    /// boolean mean = x.approxEquals(Vector.of(2), 1e-15);            // mean == true
    /// }
    /// **Cost** that of a generalized QR factorization.  **Error** that of data changed by a small multiple of ε.
    ///
    /// @param a n×m, m ≤ n, of rank m
    /// @param b n×p, n − m ≤ p
    /// @param d a vector of n elements
    /// @return a new vector of m elements
    /// @throws IllegalArgumentException if the shapes do not fit
    /// @throws SingularMatrixException  if A is short of rank, or A and B together are
    /// @throws NumericalException       if an entry is NaN or infinite
    public static Vector gaussMarkov(Matrix a, Matrix b, Vector d) {
        String operation = "LeastSquares.gaussMarkov";
        int n = a.rows(), m = a.cols(), p = b.cols();
        Shapes.equal(operation, "b.rows()", b.rows(), "a.rows()", n);
        Shapes.equal(operation, "d.size()", d.size(), "a.rows()", n);
        if (m > n || n > m + p) throw Args.bad(operation, "a.rows()", n, ">= a.cols() = " + m + " and <= " + (m + p));
        for (Matrix x : new Matrix[] {a, b, d.asColumn()}) Conditions.finite(operation, x.normMax());
        DoubleView av = Products.copy(a.view()), bv = Products.copy(b.view());
        double[] x = new double[m], y = new double[p];
        int info = Lapack.current().dggglm(n, m, p, av.data(), 0, av.cs(), bv.data(), 0, bv.cs(), d.toArray(), 0, x, 0,
                y, 0);
        if (info != 0) {
            throw new SingularMatrixException(operation + (info == 2 ? ": A is short of rank"
                    : ": A and B together are short of rank"), 0);
        }
        return Vector.of(x);
    }

    /// {@return rank, residuals and solution}
    @Override
    public String toString() {
        return "LeastSquares[rank " + rank + ", residuals " + MatrixFormat.plain().format(Vector.of(residuals))
                + "]\nx = " + x;
    }
}
