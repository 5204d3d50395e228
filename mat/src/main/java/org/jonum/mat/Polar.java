package org.jonum.mat;

import org.jonum.blas.internal.door.Args;

/// The polar decomposition A = U·H of a matrix with at least as many rows as columns: U has orthonormal columns, H is
/// symmetric positive semidefinite. U is the nearest such matrix to A.
///
/// {@snippet :
/// Matrix a = Matrix.of(2, 2, 0, -2, 3, 0);
/// Polar polar = Polar.of(a);
/// boolean turn = polar.u().approxEquals(Matrix.of(2, 2, 0, -1, 1, 0), 1e-15);    // turn == true
/// boolean stretch = polar.h().approxEquals(Matrix.diagonal(3, 2), 1e-15);        // stretch == true
/// }
/// From the singular value decomposition A = P·Σ·Qᵀ: U = P·Qᵀ, H = Q·Σ·Qᵀ (Higham 2008, §8). H = √(Aᵀ·A) is unique, and U if
/// A has full rank.
///
/// **Cost** that of the thin SVD and 4·m·n² flops.  **Error** ‖A − U·H‖ ≤ c·n·ε·‖A‖.
public final class Polar {
    private final Matrix u, h;

    private Polar(Matrix u, Matrix h) {
        this.u = u;
        this.h = h;
    }

    /// Factor a matrix.
    ///
    /// @param a an m×n matrix, m ≥ n
    /// @return its polar decomposition; A is left alone
    /// @throws IllegalArgumentException if m < n
    /// @throws NoConvergenceException   if the SVD does not converge
    /// @throws NumericalException       if A has an entry that is NaN or infinite
    public static Polar of(Matrix a) {
        if (a.rows() < a.cols()) { throw Args.bad("Polar.of", "shape of a", a.shape(), "rows >= cols"); }
        Svd svd = Svd.of(a);
        Matrix v = svd.v(), stretched = v.times(DiagMatrix.of(svd.values())).times(v.transpose());
        return new Polar(svd.u().times(v.transpose()), Spectra.symmetrized(stretched));
    }

    /// {@return the factor U with orthonormal columns, in storage of its own}
    public Matrix u() {
        return u.copy();
    }

    /// {@return the symmetric factor H, in storage of its own}
    public Matrix h() {
        return h.copy();
    }

    /// {@return the name and the shape}
    @Override
    public String toString() {
        return "Polar[" + u.rows() + " × " + u.cols() + "]";
    }
}
