package org.jonum.lapack.internal;

import static org.jonum.blas.Diag.NON_UNIT;
import static org.jonum.blas.Diag.UNIT;
import static org.jonum.blas.Side.LEFT;
import static org.jonum.blas.Side.RIGHT;
import static org.jonum.blas.Uplo.LOWER;
import static org.jonum.blas.Uplo.UPPER;

import org.jonum.blas.DoubleView;
import org.jonum.lapack.internal.blocks.DoubleBlocks;

/// The triangle T of a block of reflections: H₀·H₁ ⋯ Hₖ₋₁ = I − V·T·Vᵀ (Schreiber & Van Loan 1989).
///
/// V is unit lower trapezoidal (its ones and zeros are not stored), T upper triangular with the
/// factors τ on its diagonal:
///
/// ```
///     T = [T1 T12]     T12 = −T1·(V1ᵀ·V2)·T2           (Elmroth & Gustavson 2000)
///         [   T2 ]
/// ```
final class Dlarft {
    private Dlarft() {}

    /// T from V and the factors τ; only the upper triangle of T is written.
    static void form(DoubleBlocks la, DoubleView v, double[] tau, int tauOff, DoubleView t) {
        form(la, v, DoubleView.of(tau, tauOff, v.cols(), 1, Math.max(1, v.cols())), t);
    }

    /// T from V and the column of the factors τ.
    static void form(DoubleBlocks la, DoubleView v, DoubleView tau, DoubleView t) {
        form(la, trapezoidal(la, v), tau, t);
    }

    /// T from products of columns of V and the column of the factors τ.
    static void form(DoubleBlocks la, Products products, DoubleView tau, DoubleView t) {
        for (int j = 0; j < t.cols(); j++) t.data()[t.at(j, j)] = tau.get(j, 0);
        complete(la, products, 0, t.cols(), t);
    }

    /// What T depends on beside its diagonal.
    @FunctionalInterface
    interface Products {
        /// T12 := V1ᵀ·V2, V1 columns i to j − 1 of V and V2 columns j to k − 1.
        void multiply(int i, int j, int k, DoubleView t12);
    }

    /// The products of a unit lower trapezoidal V.
    static Products trapezoidal(DoubleBlocks la, DoubleView v) {
        return (i, j, k, t12) -> {
            la.copy(v.block(j, i, k - j, j - i).t(), t12);      // V2 begins with a unit lower triangle
            if (k - j > 1) la.trmm(RIGHT, LOWER, UNIT, 1, v.block(j, j, k - j, k - j), t12);
            la.gemm(1, v.block(k, i, v.rows() - k, j - i).t(), v.block(k, j, v.rows() - k, k - j),
                    1, t12);
        };
    }

    /// What is above the diagonal in columns i to k − 1 of T, without the rows above row i.
    static void complete(DoubleBlocks la, Products products, int i, int k, DoubleView t) {
        if (k - i < 2) return;
        int j = i + Blocking.half(k - i, Blocking.QR_PANEL);
        complete(la, products, i, j, t);
        complete(la, products, j, k, t);
        join(la, products, i, j, k, t);
    }

    /// T12 from T1 in columns i to j − 1 and T2 in columns j to k − 1.
    static void join(DoubleBlocks la, Products products, int i, int j, int k, DoubleView t) {
        DoubleView t1 = t.block(i, i, j - i, j - i), t12 = t.block(i, j, j - i, k - j);
        products.multiply(i, j, k, t12);
        la.trmm(LEFT, UPPER, NON_UNIT, -1, t1, t12);
        la.trmm(RIGHT, UPPER, NON_UNIT, 1, t.block(j, j, k - j, k - j), t12);
    }
}
