package org.jonum.lapack.internal;

import org.jonum.blas.Blas;
import org.jonum.blas.DoubleLimits;
import org.jonum.blas.internal.threads.Scratch;

/// The roots of the secular equation: eigenvalues of D + ρ·z·zᵀ, D diagonal, ρ > 0.
///
/// ```
///     f(λ) = 1/ρ + Σ zᵢ²/(dᵢ − λ) = 0      d₀ < λ₀ < d₁ < λ₁ < … < dₖ₋₁ < λₖ₋₁ ≤ dₖ₋₁ + ρ·‖z‖²
/// ```
///
/// A root is found as its distance τ from the nearer of the two poles beside it, so that all dᵢ − λ
/// are right to the last digits. A step replaces f by c + s/(d₁ − λ) + S/(d₂ − λ) for the two poles
/// nearest to the root, with the value and the derivative of f. What is left to choose (R.-C. Li,
/// Solving secular equations stably and efficiently, LAPACK Working Note 89, 1993): the weight of
/// the nearer pole is its own ("fixed weight"); where that is slow, each pole stands for its side of
/// the sum ("the middle way", also Bunch, Nielsen & Sorensen 1978). The root stays between bounds,
/// which a step that leaves them gives way to.
final class Dlaed4 {
    private static final int STEPS = 80;

    private final Blas blas;
    private final int k;
    private final double[] d, z, delta, terms;
    private final double rho;
    /// The two sides of the sum, Σ zᵢ²/(dᵢ − λ) up to pole `left` and from the next on, and their
    /// derivatives.
    private double psi, phi, dpsi, dphi;

    /// @param k     how many poles there are
    /// @param d     the poles, ascending
    /// @param z     the weights, none of them zero
    /// @param delta receives the distances dᵢ − λ
    Dlaed4(Blas blas, int k, double[] d, double[] z, double rho, double[] delta) {
        this.blas = blas;
        this.k = k;
        this.d = d;
        this.z = z;
        this.rho = rho;
        this.delta = delta;
        terms = Scratch.doubles(k);
    }

    /// Give the scratch back.
    void close() {
        Scratch.give(terms);
    }

    /// The root above pole j; `delta` receives the distances from all poles.
    ///
    /// @return λ; NaN if it was not found
    double root(int j) {
        boolean last = j == k - 1;
        double width = last ? rho * blas.ddot(k, z, 0, 1, z, 0, 1) : d[j + 1] - d[j];
        if (k == 1) {
            delta[0] = -width;
            return d[0] + width;
        }
        int left = last ? j - 1 : j;                            // the poles of the model: left and left + 1
        double w = evaluate(left, d[j], width / 2);
        int origin = last || w > 0 ? j : j + 1;
        double low = last ? w <= 0 ? width / 2 : 0 : w > 0 ? 0 : -width / 2;
        double high = last ? w <= 0 ? width : width / 2 : w > 0 ? width / 2 : 0;
        double tau = guess(left, origin, w, last, low, high), before = w;
        boolean middle = false;
        for (int step = 0; step < STEPS; step++) {
            w = evaluate(left, d[origin], tau);
            double size = Math.abs(psi) + Math.abs(phi);
            double error = 8 * size + 2 / rho + Math.abs(tau) * (dpsi + dphi);
            if (Math.abs(w) <= DoubleLimits.EPS * error) return d[origin] + tau;
            if (w < 0) {
                low = tau;
            } else {
                high = tau;
            }
            if (step > 0 && w * before > 0 && Math.abs(w) > Math.abs(before) / 10) middle = !middle;
            before = w;
            double next = tau + change(left, origin, w, last, middle);
            if (!(next > low && next < high)) next = tau - w / (dpsi + dphi);
            if (!(next > low && next < high)) next = between(low, high);
            if (Math.abs(next - tau) <= DoubleLimits.EPS * Math.abs(tau) || next == low || next == high) {
                evaluate(left, d[origin], next);
                return d[origin] + next;
            }
            tau = next;
        }
        return Double.NaN;
    }

    /// f, its two sums and their derivatives at λ = origin + τ.
    private double evaluate(int left, double origin, double tau) {
        terms(k, d, origin, tau, z, delta, terms);
        int n = left + 1;
        psi = blas.ddot(n, z, 0, 1, terms, 0, 1);
        dpsi = blas.ddot(n, terms, 0, 1, terms, 0, 1);
        phi = blas.ddot(k - n, z, n, 1, terms, n, 1);
        dphi = blas.ddot(k - n, terms, n, 1, terms, n, 1);
        return 1 / rho + psi + phi;
    }

    private static void terms(int k, double[] d, double origin, double tau, double[] z, double[] delta,
            double[] terms) {
        for (int i = 0; i < k; i++) {
            double distance = d[i] - origin - tau;
            delta[i] = distance;
            terms[i] = z[i] / distance;
        }
    }

    /// Where the model with the weights of the two poles themselves has its root, all other terms
    /// as they are in the middle; `delta` is that of the middle.
    private double guess(int left, int origin, double w, boolean last, double low, double high) {
        double s1 = z[left] * z[left], s2 = z[left + 1] * z[left + 1];
        double c = w - s1 / delta[left] - s2 / delta[left + 1];
        double tau = root(c, s1, s2, d[left] - d[origin], d[left + 1] - d[origin], last);
        return tau >= low && tau <= high && tau != 0 ? tau : (low + high) / 2;
    }

    private double change(int left, int origin, double w, boolean last, boolean middle) {
        double d1 = delta[left], d2 = delta[left + 1], s1 = dpsi * d1 * d1, s2 = dphi * d2 * d2;
        if (!middle) {
            double own = terms[origin] * terms[origin], rest = Math.max(0, dpsi + dphi - own);
            s1 = origin == left ? z[left] * z[left] : rest * d1 * d1;
            s2 = origin == left ? rest * d2 * d2 : z[left + 1] * z[left + 1];
        }
        return root(w - s1 / d1 - s2 / d2, s1, s2, d1, d2, last);
    }

    /// The root of c + s₁/(d₁ − η) + s₂/(d₂ − η), s₁, s₂ ≥ 0, between d₁ and d₂, or above both: a
    /// quadratic equation, solved without cancellation.
    private static double root(double c, double s1, double s2, double d1, double d2, boolean above) {
        double a = c * (d1 + d2) + s1 + s2, b = c * d1 * d2 + s1 * d2 + s2 * d1;
        double root = Math.sqrt(Math.abs(a * a - 4 * b * c));
        if (above) return a >= 0 ? (a + root) / (2 * c) : 2 * b / (a - root);
        return a <= 0 ? (a - root) / (2 * c) : 2 * b / (a + root);
    }

    /// A number between two bounds: where they have the same sign, in the middle of their exponents.
    private static double between(double low, double high) {
        if (low > 0) return Math.sqrt(low) * Math.sqrt(high);
        if (high < 0) return -Math.sqrt(-low) * Math.sqrt(-high);
        return low == 0 ? high / 1024 : high == 0 ? low / 1024 : (low + high) / 2;
    }
}
