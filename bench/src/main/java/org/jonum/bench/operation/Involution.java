package org.jonum.bench.operation;

import org.jonum.blas.Uplo;

/// A full triangle that is its own inverse, A² = I, so that products and solutions with it can be repeated for ever.
///
/// With the shift S, a power series q with q(s)·q(−s) = 1, and D = diag(1, −1, 1, …), take A = q(S)·D. Since
/// D·S·D = −S, A² = q(S)·D·q(S)·D = q(S)·q(−S) = I. Here q = exp(g) for an odd g whose coefficients are at most 1/n, so
/// that ‖A‖₁ ≤ exp(‖g‖₁) ≤ √e, and no element is zero or near underflow. Rounding errors grow linearly with repetitions.
final class Involution {
    private final Uplo uplo;
    /// Coefficients of q.
    private final double[] q;

    Involution(Uplo uplo, int n) {
        this.uplo = uplo;
        this.q = exponential(odd(n));
    }

    /// Whether (i, j) lies in the triangle.
    boolean covers(int i, int j) {
        return i < q.length && (uplo == Uplo.UPPER ? i <= j : i >= j);
    }

    double at(int i, int j) {
        return q[Math.abs(i - j)] * (1 - 2 * (j & 1));
    }

    private static double[] odd(int n) {
        double[] g = new double[n];
        Operand.Values random = Operand.vector('g', n).values();
        for (int k = 1; k < n; k += 2) g[k] = random.at(k, 0) / n;
        return g;
    }

    /// q = exp(g) for g(0) = 0: q′ = g′·q gives k·qₖ = Σ i·gᵢ·qₖ₋ᵢ.
    private static double[] exponential(double[] g) {
        double[] q = new double[g.length];
        if (q.length > 0) q[0] = 1;
        for (int k = 1; k < q.length; k++) {
            double sum = 0;
            for (int i = 1; i <= k; i += 2) sum += i * g[i] * q[k - i];
            q[k] = sum / k;
        }
        return q;
    }
}
