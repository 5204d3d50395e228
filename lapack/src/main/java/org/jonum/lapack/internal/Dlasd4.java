package org.jonum.lapack.internal;

import org.jonum.blas.DoubleLimits;

/// One root of the secular equation of a broken arrow matrix, M = [z; 0 diag(d₁, d₂, …)], d₀ = 0.
///
/// The singular values of M are the roots σ of
///
/// ```
///     f = 1 + Σⱼ zⱼ²/(dⱼ² − σ²) = 0
/// ```
/// one between each dᵢ and the next, the last between dₖ₋₁ and √(dₖ₋₁² + ‖z‖²). The unknown is x = σ² −
/// dₒ², dₒ the pole nearer to the root, so that all differences dⱼ² − σ² = (dⱼ − dₒ)·(dⱼ + dₒ) − x come
/// out to high relative accuracy; that is what the singular vectors are made of.
///
/// A step of the iteration replaces ψ, the sum over the poles up to p, by r + s/(d_p² − σ²), and φ, the
/// sum over the others, by R + S/(d²_p₊₁ − σ²), each with the right value and derivative, and solves the
/// quadratic equation that is left ("the middle way" of Li 1993, LAPACK Working Note 89). f increases
/// between two poles, so that every step narrows an interval that holds the root; a step that leaves it is
/// replaced by bisection.
final class Dlasd4 {
    /// Far more than are ever taken.
    private static final int STEPS = 100;

    private Dlasd4() {}

    /// Root i of k.
    ///
    /// @param d  the poles, 0 = d₀ < d₁ < …
    /// @param z2 the squares of z
    /// @param w  receives the k differences dⱼ² − σ²
    /// @return σ
    static double root(int k, int i, double[] d, double[] z2, double[] w, int wOff) {
        if (k == 1) {
            w[wOff] = -z2[0];
            return Math.sqrt(z2[0]);
        }
        int p = Math.min(i, k - 2), origin = i;
        double lo = 0, hi;
        differences(k, d, origin, w, wOff);
        double gap = w[wOff + p + 1] - w[wOff + p];
        if (i == k - 1) {
            hi = sum(k, z2) * (1 + 4 * DoubleLimits.EPS);
        } else {
            hi = gap / 2;
        }
        double middle = hi - lo > 0 ? (i == k - 1 ? hi / 2 : hi) : 0;
        double rest = 1 + sum(0, p, z2, w, wOff, middle) + sum(p + 2, k, z2, w, wOff, middle);
        double left = z2[p] / (w[wOff + p] - middle), right = z2[p + 1] / (w[wOff + p + 1] - middle);
        if (i < k - 1 && rest + left + right < 0) {
            origin = i + 1;
            differences(k, d, origin, w, wOff);
            lo = -hi;
            hi = 0;
        }
        double dp = w[wOff + p], dq = w[wOff + p + 1];
        double x = quadratic(rest, rest * (dp + dq) + z2[p] + z2[p + 1], rest * dp * dq + z2[p] * dq + z2[p + 1] * dp,
                lo, hi);
        x = iterate(k, p, z2, w, wOff, x, lo, hi);
        for (int j = wOff; j < wOff + k; j++) w[j] -= x;
        double base = d[origin];
        return base + x / (base + Math.sqrt(base * base + x));
    }

    /// w := dⱼ² − dₒ².
    private static void differences(int k, double[] d, int origin, double[] w, int wOff) {
        double base = d[origin];
        for (int j = 0; j < k; j++) w[wOff + j] = (d[j] - base) * (d[j] + base);
    }

    private static double iterate(int k, int p, double[] z2, double[] w, int wOff, double start, double low,
            double high) {
        double lo = low, hi = high, x = start > lo && start < hi ? start : between(lo, hi);
        for (int step = 0; step < STEPS; step++) {
            double psi = 0, dPsi = 0, phi = 0, dPhi = 0, error = 0;
            for (int j = 0; j <= p; j++) {
                double t = 1 / (w[wOff + j] - x), term = z2[j] * t;
                psi += term;
                dPsi += term * t;
                error += Math.abs(psi);
            }
            for (int j = k - 1; j > p; j--) {
                double t = 1 / (w[wOff + j] - x), term = z2[j] * t;
                phi += term;
                dPhi += term * t;
                error += Math.abs(phi);
            }
            double f = 1 + psi + phi;
            error += 8 * (Math.abs(psi) + Math.abs(phi)) + 2 + Math.abs(x) * (dPsi + dPhi);
            if (!(Math.abs(f) > DoubleLimits.EPS * error)) break;
            if (f < 0) lo = x;
            else hi = x;
            double l = w[wOff + p] - x, r = w[wOff + p + 1] - x;
            double next = x + quadratic(f - l * dPsi - r * dPhi, (l + r) * f - l * r * (dPsi + dPhi), l * r * f, lo - x,
                    hi - x);
            if (!(next > lo && next < hi)) next = between(lo, hi);
            if (next == x || !(next > lo && next < hi)) break;
            x = next;
        }
        return x;
    }

    /// The root of c·t² − a·t + b in the interval, NaN if there is none.
    private static double quadratic(double c, double a, double b, double lo, double hi) {
        double root = Math.sqrt(Math.max(0, a * a - 4 * b * c)), q = a >= 0 ? a + root : a - root;
        double t = 2 * b / q;
        if (t > lo && t < hi) return t;
        t = q / (2 * c);
        return t > lo && t < hi ? t : Double.NaN;
    }

    /// A point between two numbers of one sign or zero; where both are not zero, the geometric mean.
    private static double between(double lo, double hi) {
        if (lo == 0) return hi / 1024;
        if (hi == 0) return lo / 1024;
        return lo > 0 == hi > 0 ? Math.copySign(Math.sqrt(lo / hi) * Math.abs(hi), hi) : (lo + hi) / 2;
    }

    private static double sum(int k, double[] z2) {
        double sum = 0;
        for (int j = 0; j < k; j++) sum += z2[j];
        return sum;
    }

    private static double sum(int from, int to, double[] z2, double[] w, int wOff, double x) {
        double sum = 0;
        for (int j = from; j < to; j++) sum += z2[j] / (w[wOff + j] - x);
        return sum;
    }
}
