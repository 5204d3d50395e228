package org.jonum.lapack.internal;

import java.util.Arrays;
import org.jonum.blas.DoubleLimits;

/// Eigenvalues of a symmetric tridiagonal matrix by QL without square roots (Pal, Walker & Kahan;
/// Parlett 1998, §8.15).
///
/// QL with shift σ needs of each rotation only c² and s², and of the entries beside the diagonal
/// only their squares. With b = eᵢ², π = pᵢ²: ρ = π + b, c² = π/ρ, s² = b/ρ; then γ := c²·(dᵢ −
/// σ) − s²·γ is the new corner, and the new pᵢ² is γ²/c².
final class Dsterf {
    private static final double EPS2 = DoubleLimits.EPS * DoubleLimits.EPS;

    private Dsterf() {}

    /// d := the eigenvalues, ascending.
    ///
    /// @return 0; the number of entries of e that did not become zero; n if T is not finite
    static int solve(int n, double[] d, int dOff, double[] e, int eOff) {
        if (!Double.isFinite(DoubleUnreduced.max(n, d, dOff, e, eOff))) {
            Arrays.fill(d, dOff, dOff + n, Double.NaN);
            return n;
        }
        boolean found = DoubleUnreduced.solve(n, d, dOff, e, eOff,
                (m, d0, e0, step, steps) -> block(m, d, d0, e, e0, step, steps));
        Arrays.sort(d, dOff, dOff + n);
        return found ? 0 : DoubleUnreduced.left(n, e, eOff);
    }

    private static int block(int n, double[] d, int d0, double[] e, int e0, int step, int steps) {
        for (int i = 0, k = e0; i < n - 1; i++, k += step) e[k] *= e[k];
        for (int l = 0; l < n - 1; l++) {
            while (true) {
                int m = l, at = d0 + l * step, off = e0 + l * step;
                for (; m < n - 1; m++) {
                    int i = d0 + m * step;
                    if (e[e0 + m * step] <= EPS2 * Math.abs(d[i] * d[i + step]) + DoubleLimits.SAFE_MIN) break;
                }
                if (m < n - 1) e[e0 + m * step] = 0;
                if (m == l) break;
                if (steps == 0) return 0;
                if (m == l + 1) {
                    Dlae2 values = Dlae2.of(d[at], Math.sqrt(e[off]), d[at + step]);
                    d[at] = values.rt1();
                    d[at + step] = values.rt2();
                    e[off] = 0;
                } else {
                    steps--;
                    step(m - l, d, at, e, off, step);
                }
            }
        }
        return Math.max(1, steps);
    }

    /// One step of QL on rows 0 to m, with Wilkinson's shift from the first two.
    private static void step(int m, double[] d, int d0, double[] e, int e0, int step) {
        double shift = shift(d[d0], Math.sqrt(e[e0]), d[d0 + step]);
        double c = 1, s = 0, corner = d[d0 + m * step] - shift, p = corner * corner;
        for (int i = m - 1, k = d0 + i * step, q = e0 + i * step; i >= 0; i--, k -= step, q -= step) {
            double b = e[q], r = p + b, before = c, last = corner;
            if (i != m - 1) e[q + step] = s * r;
            c = p / r;
            s = b / r;
            corner = c * (d[k] - shift) - s * last;
            d[k + step] = last + (d[k] - corner);
            p = c != 0 ? corner * corner / c : before * b;
        }
        e[e0] = s * p;
        d[d0] = shift + corner;
    }

    /// The eigenvalue of [a b; b c] that is closer to a.
    static double shift(double a, double b, double c) {
        double g = (c - a) / (2 * b), r = Math.sqrt(1 + g * g);
        if (!(Math.abs(g) < DoubleLimits.BLUE_BIG)) r = Math.abs(g);
        return a - b / (g + Math.copySign(r, g));
    }
}
