package org.jonum.mat;

import org.jonum.blas.DoubleView;
import org.jonum.lapack.Lapack;

/// The Hessenberg form A = Q·H·Qᵀ of a square matrix: Q orthogonal, H zero below its first subdiagonal.
///
/// {@snippet :
/// Matrix a = Matrix.random(new Random(1), 4, 4);
/// Hessenberg h = Hessenberg.of(a);
/// double below = h.h().get(3, 0);                                // below == 0
/// boolean same = h.q().times(h.h()).times(h.q().transpose()).approxEquals(a, 1e-14);     // same == true
/// }
/// **Cost** 10·n³/3 flops, and 4·n³/3 for Q.  **Error** ‖A − Q·H·Qᵀ‖ ≤ c·n²·ε·‖A‖ (Golub & Van Loan 2013, §7.4.3).
public final class Hessenberg {
    private final Matrix q, h;

    private Hessenberg(Matrix a) {
        Shapes.square("Hessenberg.of", a);
        Conditions.finite("Hessenberg.of", a.normMax());
        int n = a.rows();
        DoubleView w = Products.copy(a.view());
        h = Matrix.over(w);
        double[] tau = new double[Math.max(0, n - 1)];
        if (n == 0) {
            q = h;
            return;
        }
        Lapack.current().dgehrd(n, 0, n, w.data(), 0, w.cs(), tau, 0);
        q = h.copy();
        Lapack.current().dorghr(n, 0, n, q.view().data(), 0, w.cs(), tau, 0);
        for (int j = 0; j + 2 < n; j++) h.col(j).slice(j + 2, n - j - 2).fill(0);
    }

    /// Reduce a matrix.
    ///
    /// @param a a square matrix
    /// @return its Hessenberg form; A is left alone
    /// @throws IllegalArgumentException if A is not square
    /// @throws NumericalException       if A has an entry that is NaN or infinite
    public static Hessenberg of(Matrix a) {
        return new Hessenberg(a);
    }

    /// {@return the orthogonal factor Q, in storage of its own}
    public Matrix q() {
        return q.copy();
    }

    /// {@return the Hessenberg factor H, in storage of its own}
    public Matrix h() {
        return h.copy();
    }

    /// {@return the name and the shape}
    @Override
    public String toString() {
        return "Hessenberg[" + h.rows() + " × " + h.rows() + "]";
    }
}
