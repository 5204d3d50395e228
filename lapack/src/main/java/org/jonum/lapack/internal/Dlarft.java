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
        int k = v.cols();
        if (k <= Blocking.QR_PANEL) {
            columns(la, v, tau, tauOff, t);
            return;
        }
        int k1 = Blocking.half(k, Blocking.QR_PANEL), k2 = k - k1;
        form(la, v.block(0, 0, v.rows(), k1), tau, tauOff, t.block(0, 0, k1, k1));
        form(la, v.block(k1, k1, v.rows() - k1, k2), tau, tauOff + k1, t.block(k1, k1, k2, k2));
        join(la, v, k1, t);
    }

    /// T12 from T1 and T2 (k1 and k − k1 columns of V).
    static void join(DoubleBlocks la, DoubleView v, int k1, DoubleView t) {
        int k = v.cols(), k2 = k - k1, rest = v.rows() - k;
        DoubleView t1 = t.block(0, 0, k1, k1), t12 = t.block(0, k1, k1, k2),
                t2 = t.block(k1, k1, k2, k2);
        la.copy(v.block(k1, 0, k2, k1).t(), t12);               // V2 begins with a unit lower triangle
        la.trmm(RIGHT, LOWER, UNIT, 1, v.block(k1, k1, k2, k2), t12);
        la.gemm(1, v.block(k, 0, rest, k1).t(), v.block(k, k1, rest, k2), 1, t12); // T12 := V1ᵀ·V2
        la.trmm(LEFT, UPPER, NON_UNIT, -1, t1, t12);
        la.trmm(RIGHT, UPPER, NON_UNIT, 1, t2, t12);            // T12 := −T1·T12·T2
    }

    /// A few columns: column j of T is −τⱼ·T·(Vᵀ·vⱼ) above the diagonal, τⱼ on it.
    private static void columns(DoubleBlocks la, DoubleView v, double[] tau, int tauOff,
            DoubleView t) {
        for (int j = 0; j < v.cols(); j++) {
            double[] data = t.data();
            data[t.at(j, j)] = tau[tauOff + j];
            if (j == 0) continue;
            int below = v.rows() - j - 1;
            DoubleView tj = t.block(0, j, j, 1);
            la.copy(v.block(j, 0, 1, j).t(), tj);
            la.gemm(1, v.block(j + 1, 0, below, j).t(), v.block(j + 1, j, below, 1), 1, tj);
            la.trmm(LEFT, UPPER, NON_UNIT, -tau[tauOff + j], t.block(0, 0, j, j), tj);
        }
    }
}
