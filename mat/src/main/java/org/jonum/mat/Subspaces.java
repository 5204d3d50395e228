package org.jonum.mat;

/// The range and the null space of a matrix, and angles between subspaces.
///
/// {@snippet :
/// Matrix a = Matrix.of(2, 3, 1, 2, 3, 2, 4, 6);                  // rank 1
/// int range = Subspaces.range(a).cols(), nullity = Subspaces.nullSpace(a).cols();        // range == 1; nullity == 2
/// }
/// Singular values up to max(m, n)·2·ε·σ₁ count as zero, as in [Svd#rank()].
public final class Subspaces {
    private Subspaces() {}

    /// An orthonormal basis of the range {A·x}.
    ///
    /// @param a any matrix, m×n
    /// @return a new m×r matrix, r the rank of A
    /// @throws NumericalException if A has an entry that is NaN or infinite, or the SVD does not converge
    public static Matrix range(Matrix a) {
        Svd svd = Svd.of(a);
        return svd.u().block(0, 0, a.rows(), svd.rank()).copy();
    }

    /// An orthonormal basis of the null space {x : A·x = 0}.
    ///
    /// @param a any matrix, m×n
    /// @return a new n×(n − r) matrix, r the rank of A
    /// @throws NumericalException if A has an entry that is NaN or infinite, or the SVD does not converge
    public static Matrix nullSpace(Matrix a) {
        Svd svd = Svd.full(a);
        int r = svd.rank();
        return svd.v().block(0, r, a.cols(), a.cols() - r).copy();
    }

    /// The principal angles between the ranges of two matrices, ascending, small ones as accurate as large ones (Björck &
    /// Golub 1973; Knyazev & Argentati 2002).
    ///
    /// {@snippet :
    /// double[] angle = Subspaces.angles(Matrix.of(2, 1, 1, 0), Matrix.of(2, 1, 1, 1e-9));    // 1e-9, which acos would lose
    /// boolean small = Math.abs(angle[0] - 1e-9) < 1e-24;             // small == true
    /// }
    ///
    /// @param a any matrix, m×k
    /// @param b any matrix, m×l
    /// @return as many angles as the smaller of the two ranks, in [0, π/2]
    /// @throws IllegalArgumentException if the numbers of rows differ
    /// @throws NumericalException       if A or B has an entry that is NaN or infinite, or an SVD does not converge
    public static double[] angles(Matrix a, Matrix b) {
        Shapes.equal("angles", "b.rows()", b.rows(), "a.rows()", a.rows());
        Matrix p = range(a), q = range(b);
        if (p.cols() < q.cols()) return angles(q, p);
        Matrix c = p.transpose().times(q);
        double[] cosines = Svd.values(c), sines = Svd.values(q.minus(p.times(c)));          // sines descend
        double[] angles = new double[cosines.length];
        for (int i = 0; i < angles.length; i++) {
            double cos = Math.min(1, cosines[i]), sin = Math.min(1, sines[angles.length - 1 - i]);
            angles[i] = cos * cos < 0.5 ? Math.acos(cos) : Math.asin(sin);
        }
        return angles;
    }
}
