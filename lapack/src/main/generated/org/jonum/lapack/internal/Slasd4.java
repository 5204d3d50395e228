// Generated from Dlasd4.java by build/Float32.java. Do not edit.
package org.jonum.lapack.internal;

import org.jonum.blas.FloatLimits;

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
final class Slasd4 {
    /// Far more than are ever taken.
    private static final int STEPS = 100;

    private Slasd4() {}

    /// Root i of k.
    ///
    /// @param d  the poles, 0 = d₀ < d₁ < …
    /// @param z2 the squares of z
    /// @param w  receives the k differences dⱼ² − σ²
    /// @return σ
    static float root(int k, int i, float[] d, float[] z2, float[] w, int wOff) {
        if (k == 1) {
            w[wOff] = -z2[0];
            return (float) Math.sqrt(z2[0]);
        }
        int p = Math.min(i, k - 2), origin = i;
        float lo = 0, hi;
        differences(k, d, origin, w, wOff);
        float gap = w[wOff + p + 1] - w[wOff + p];
        if (i == k - 1) {
            hi = sum(k, z2) * (1 + 4 * FloatLimits.EPS);
        } else {
            hi = gap / 2;
        }
        float middle = hi - lo > 0 ? (i == k - 1 ? hi / 2 : hi) : 0;
        float rest = 1 + sum(0, p, z2, w, wOff, middle) + sum(p + 2, k, z2, w, wOff, middle);
        float left = z2[p] / (w[wOff + p] - middle), right = z2[p + 1] / (w[wOff + p + 1] - middle);
        if (i < k - 1 && rest + left + right < 0) {
            origin = i + 1;
            differences(k, d, origin, w, wOff);
            lo = -hi;
            hi = 0;
        }
        float dp = w[wOff + p], dq = w[wOff + p + 1];
        float x = quadratic(rest, rest * (dp + dq) + z2[p] + z2[p + 1], rest * dp * dq + z2[p] * dq + z2[p + 1] * dp,
                lo, hi);
        x = iterate(k, p, z2, w, wOff, x, lo, hi);
        for (int j = wOff; j < wOff + k; j++) w[j] -= x;
        float base = d[origin];
        return base + x / (base + (float) Math.sqrt(base * base + x));
    }

    /// w := dⱼ² − dₒ².
    private static void differences(int k, float[] d, int origin, float[] w, int wOff) {
        float base = d[origin];
        for (int j = 0; j < k; j++) w[wOff + j] = (d[j] - base) * (d[j] + base);
    }

    private static float iterate(int k, int p, float[] z2, float[] w, int wOff, float start, float low,
            float high) {
        float lo = low, hi = high, x = start > lo && start < hi ? start : between(lo, hi);
        for (int step = 0; step < STEPS; step++) {
            float psi = 0, dPsi = 0, phi = 0, dPhi = 0, error = 0;
            for (int j = 0; j <= p; j++) {
                float t = 1 / (w[wOff + j] - x), term = z2[j] * t;
                psi += term;
                dPsi += term * t;
                error += Math.abs(psi);
            }
            for (int j = k - 1; j > p; j--) {
                float t = 1 / (w[wOff + j] - x), term = z2[j] * t;
                phi += term;
                dPhi += term * t;
                error += Math.abs(phi);
            }
            float f = 1 + psi + phi;
            error += 8 * (Math.abs(psi) + Math.abs(phi)) + 2 + Math.abs(x) * (dPsi + dPhi);
            if (!(Math.abs(f) > FloatLimits.EPS * error)) break;
            if (f < 0) lo = x;
            else hi = x;
            float l = w[wOff + p] - x, r = w[wOff + p + 1] - x;
            float next = x + quadratic(f - l * dPsi - r * dPhi, (l + r) * f - l * r * (dPsi + dPhi), l * r * f, lo - x,
                    hi - x);
            if (!(next > lo && next < hi)) next = between(lo, hi);
            if (next == x || !(next > lo && next < hi)) break;
            x = next;
        }
        return x;
    }

    /// The root of c·t² − a·t + b in the interval, NaN if there is none.
    private static float quadratic(float c, float a, float b, float lo, float hi) {
        float root = (float) Math.sqrt(Math.max(0, a * a - 4 * b * c)), q = a >= 0 ? a + root : a - root;
        float t = 2 * b / q;
        if (t > lo && t < hi) return t;
        t = q / (2 * c);
        return t > lo && t < hi ? t : Float.NaN;
    }

    /// A point between two numbers of one sign or zero; where both are not zero, the geometric mean.
    private static float between(float lo, float hi) {
        if (lo == 0) return hi / 1024;
        if (hi == 0) return lo / 1024;
        return lo > 0 == hi > 0 ? Math.copySign((float) Math.sqrt(lo / hi) * Math.abs(hi), hi) : (lo + hi) / 2;
    }

    private static float sum(int k, float[] z2) {
        float sum = 0;
        for (int j = 0; j < k; j++) sum += z2[j];
        return sum;
    }

    private static float sum(int from, int to, float[] z2, float[] w, int wOff, float x) {
        float sum = 0;
        for (int j = from; j < to; j++) sum += z2[j] / (w[wOff + j] - x);
        return sum;
    }
}
