package org.jonum.mat;

import org.jonum.blas.DoubleView;
import org.jonum.blas.Uplo;
import org.jonum.blas.internal.door.Args;
import org.jonum.lapack.Lapack;
import org.jonum.lapack.Norm;
import org.jonum.lapack.Pstrf;

/// The factorization P·A·Pᵀ = L·Lᵀ of a symmetric positive semidefinite matrix, with L of n×r for a matrix of rank r.
///
/// {@snippet :
/// Matrix a = Matrix.of(new double[][] {{1, 2}, {2, 4}});         // rank 1
/// PivotedCholesky c = PivotedCholesky.of(a);
/// int rank = c.rank();                           // rank == 1
/// int first = c.permutation()[0];                // first == 1
/// double l = c.l().get(0, 0);                    // l == 2
/// }
/// The largest remaining diagonal element is the next pivot, and elimination stops when none is above n·ε·max aᵢᵢ: the rest is
/// rounding error of a semidefinite matrix. The lower triangle of A is read, and what is above does not matter.
///
/// **Cost** n·r² − 2·r³/3 flops.  **Error** ‖P·A·Pᵀ − L·Lᵀ‖ ≤ c·n·r·ε·‖A‖ in practice (Higham 2002, §10.3).
public final class PivotedCholesky {
    private final Matrix l;
    private final int[] permutation;

    private PivotedCholesky(Matrix l, int[] permutation) {
        this.l = l;
        this.permutation = permutation;
    }

    /// Factor a matrix with the default bound n·ε·max aᵢᵢ for pivots.
    ///
    /// @param a a symmetric matrix, of which the lower triangle is read
    /// @return its factorization; A is left alone
    /// @throws IllegalArgumentException if A is not square
    /// @throws NumericalException       if A has an entry that is NaN or infinite
    public static PivotedCholesky of(Matrix a) {
        return of(a, -1);
    }

    /// Factor a matrix of which the triangle that holds it is read, with the default bound.
    ///
    /// @param a a symmetric matrix
    /// @return its factorization; A is left alone
    /// @throws NumericalException if A has an entry that is NaN or infinite
    public static PivotedCholesky of(SymMatrix a) {
        return of(a.lower());
    }

    /// Factor a matrix until no pivot is above a bound.
    ///
    /// @param a   a symmetric matrix, of which the lower triangle is read
    /// @param tol an absolute bound; negative for n·ε·max aᵢᵢ
    /// @return its factorization; A is left alone
    /// @throws IllegalArgumentException if A is not square or tol is NaN
    /// @throws NumericalException       if A has an entry that is NaN or infinite
    public static PivotedCholesky of(Matrix a, double tol) {
        Shapes.square("PivotedCholesky.of", a);
        if (Double.isNaN(tol))
            throw Args.bad("PivotedCholesky.of", "tol", tol, "a number");
        DoubleView w = Products.copy(a.view());
        int n = w.rows();
        Conditions.finite("PivotedCholesky.of",
                Lapack.current().dlansy(Norm.MAX, Uplo.LOWER, n, w.data(), 0, w.cs()));
        int[] rows = new int[n];
        Pstrf done = Lapack.current().dpstrf(Uplo.LOWER, n, w.data(), 0, w.cs(), rows, 0, tol);
        Matrix l = Matrix.over(w).block(0, 0, n, done.rank()).copy();
        for (int j = 1; j < l.cols(); j++) l.col(j).slice(0, j).fill(0);
        return new PivotedCholesky(l, rows);
    }

    /// {@return the rank r, the number of pivots that were taken}
    public int rank() {
        return l.cols();
    }

    /// {@return the factor L, n×r lower trapezoidal, in storage of its own}
    public Matrix l() {
        return l.copy();
    }

    /// The permutation P as a list of rows: row i of P·A is row `permutation()[i]` of A.
    ///
    /// @return the rows of A in the order of L
    public int[] permutation() {
        return permutation.clone();
    }

    /// Solve A·x = b, as [#solve(Matrix)].
    ///
    /// @param b a vector of as many elements as A has rows
    /// @return a new vector
    /// @throws IllegalArgumentException if the sizes do not fit
    public Vector solve(Vector b) {
        return solve(b.asColumn()).col(0);
    }

    /// The X of least norm that makes ‖A·X − B‖ least, A = Pᵀ·L·Lᵀ·P: for a regular A the solution.
    ///
    /// **Cost** 2·n·r² flops for a factorization of L, and 4·n·r for each column.  **Error** grows with the condition of
    /// L, the square root of that of A on its range, twice over.
    ///
    /// @param b a matrix with as many rows as A
    /// @return a new matrix
    /// @throws IllegalArgumentException if the shapes do not fit
    public Matrix solve(Matrix b) {
        Shapes.equal("PivotedCholesky.solve", "b.rows()", b.rows(), "rows of A", l.rows());
        if (rank() == 0) return Matrix.zeros(b.rows(), b.cols());
        Permutation p = Permutation.of(permutation);
        Qr qr = Qr.of(l);                                               // A⁺ = Pᵀ·(Lᵀ)⁺·L⁺·P, L of full column rank
        return p.transpose().times(qr.minimumNorm(qr.solve(p.times(b))));
    }

    /// {@return det A = Π lᵢᵢ², 0 if r < n}
    public double det() {
        if (rank() < l.rows()) return 0;
        return Conditions.squareOfProduct(l.diag().toArray(), 0);
    }

    /// {@return the name and the shape}
    @Override
    public String toString() {
        return "PivotedCholesky[" + l.rows() + " × " + l.rows() + ", rank " + rank() + "]";
    }
}
