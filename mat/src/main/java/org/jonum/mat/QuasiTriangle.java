package org.jonum.mat;

import java.util.function.DoubleBinaryOperator;
import java.util.function.Function;

/// The diagonal of a quasi-triangular matrix in standard form: 1×1 blocks, and 2×2 blocks
///
/// ```
///     [ a  b ]    with b·c < 0, whose eigenvalues are a ± i·√−bc.
///     [ c  a ]
/// ```
/// A function that takes conjugate numbers to conjugate ones has real values on both.
final class QuasiTriangle {
    private QuasiTriangle() {}

    /// Whether a 2×2 block begins at k.
    static boolean isPair(Matrix t, int k) {
        return k + 1 < t.rows() && t.get(k + 1, k) != 0;
    }

    /// The eigenvalue of the block that begins at k, the one in the upper half-plane.
    static Complex eigenvalue(Matrix t, int k) {
        return new Complex(t.get(k, k), isPair(t, k) ? Math.sqrt(Math.abs(t.get(k, k + 1)))
                * Math.sqrt(Math.abs(t.get(k + 1, k))) : 0);
    }

    /// Set the diagonal blocks of F to f of those of T: for a pair λ = a + i·μ,
    ///
    /// ```
    ///     f(block) = Re f(λ)·I + Im f(λ)/μ·(block − a·I).
    /// ```
    static void setDiagonal(Matrix f, Matrix t, Function<Complex, Complex> function) {
        for (int k = 0; k < t.rows(); k += isPair(t, k) ? 2 : 1) {
            Complex lambda = eigenvalue(t, k), value = function.apply(lambda);
            f.set(k, k, value.re());
            if (isPair(t, k)) {
                f.set(k, k + 1, value.im() / lambda.im() * t.get(k, k + 1));
                f.set(k + 1, k, value.im() / lambda.im() * t.get(k + 1, k));
                f.set(k + 1, k + 1, value.re());
            }
        }
    }

    /// Set the elements above the diagonal of F that stand between two real eigenvalues λ, μ to
    /// t·f[λ, μ], a divided difference.
    static void setSuperdiagonal(Matrix f, Matrix t, DoubleBinaryOperator dividedDifference) {
        for (int k = 0; k + 1 < t.rows(); k++) {
            boolean real = !isPair(t, k) && !isPair(t, k + 1) && (k == 0 || !isPair(t, k - 1));
            if (real) {
                f.set(k, k + 1, t.get(k, k + 1) * dividedDifference.applyAsDouble(t.get(k, k), t.get(k + 1, k + 1)));
            }
        }
    }
}
