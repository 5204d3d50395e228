package org.jonum.optimize;

import org.jonum.blas.Side;
import org.jonum.blas.Trans;
import org.jonum.lapack.Lapack;

/// Minimises ‖J·p + r‖² + λ·‖D·p‖² for one J and many λ: J·P = Q·R once, then rotations of [R; √λ·D·P] for each λ.
///
/// **Source** J. J. Moré (1978), The Levenberg–Marquardt algorithm, §§3 and 5.
final class DampedQr {
    private final int m, n, k;
    private final double[] a, tau, qtr, s, rhs, extra, w;
    private final int[] order;
    private int rank;

    /// For matrices of m×n.
    DampedQr(int m, int n) {
        this.m = m;
        this.n = n;
        k = Math.min(m, n);
        a = new double[m * n];
        tau = new double[k];
        qtr = new double[m];
        s = new double[n * n];
        rhs = new double[n];
        extra = new double[n];
        w = new double[n];
        order = new int[n];
    }

    /// Factors J, m×n by columns, and applies Qᵀ to r.
    void factor(double[] j, double[] r) {
        VectorMath.copy(j, a);
        System.arraycopy(r, 0, qtr, 0, m);
        java.util.Arrays.fill(order, 0);
        Lapack.current().dgeqp3(m, n, a, 0, m, order, 0, tau, 0);
        Lapack.current().dormqr(Side.LEFT, Trans.TRANS, m, 1, k, a, 0, m, tau, 0, qtr, 0, m);
        rank = 0;
        double least = Math.ulp(1.0) * Math.max(m, n) * Math.abs(a[0]);
        while (rank < k && Math.abs(a[rank + rank * m]) > least) rank++;
    }

    boolean fullRank() {
        return rank == n;
    }

    /// p := the step that minimises ‖J·p + r‖, with zeros for columns that depend on others.
    void gaussNewton(double[] p) {
        for (int i = 0; i < n; i++) w[i] = i < rank ? -qtr[i] : 0;
        for (int i = rank - 1; i >= 0; i--) {
            double v = w[i] / a[i + i * m];
            w[i] = v;
            for (int l = 0; l < i; l++) w[l] -= v * a[l + i * m];
        }
        for (int i = 0; i < n; i++) p[order[i]] = w[i];
    }

    /// p := the damped step for λ > 0.
    void solve(double lambda, double[] scale, double[] p) {
        double root = Math.sqrt(lambda);
        for (int j = 0; j < n; j++) {
            for (int i = 0; i <= j; i++) s[i + j * n] = i < k ? a[i + j * m] : 0;
            rhs[j] = j < k ? -qtr[j] : 0;
        }
        for (int j = 0; j < n; j++) {
            java.util.Arrays.fill(extra, 0);
            extra[j] = root * scale[order[j]];
            double e = 0;
            for (int i = j; i < n; i++) {
                double b = extra[i];
                if (b == 0) continue;
                double h = Math.hypot(s[i + i * n], b), cos = s[i + i * n] / h, sin = b / h;
                s[i + i * n] = h;
                for (int l = i + 1; l < n; l++) {
                    double t = s[i + l * n];
                    s[i + l * n] = cos * t + sin * extra[l];
                    extra[l] = cos * extra[l] - sin * t;
                }
                double t = rhs[i];
                rhs[i] = cos * t + sin * e;
                e = cos * e - sin * t;
            }
        }
        for (int i = n - 1; i >= 0; i--) {
            double v = s[i + i * n] == 0 ? 0 : rhs[i] / s[i + i * n];
            rhs[i] = v;
            for (int l = 0; l < i; l++) rhs[l] -= v * s[l + i * n];
        }
        for (int i = 0; i < n; i++) p[order[i]] = rhs[i];
    }

    /// The step with ‖D·p‖ ≤ Δ, within a tenth, by at most ten iterations of Hebden's; returns λ.
    double withinRadius(double radius, double guess, double[] scale, double[] p) {
        gaussNewton(p);
        double size = scaled(scale, p), over = size - radius;
        if (over <= 0.1 * radius) return 0;
        double low = 0;
        if (fullRank()) low = over / radius / slope(scale, p, size, a, m);
        double g2 = 0;
        for (int j = 0; j < n; j++) {
            double t = 0;
            for (int i = 0; i <= Math.min(j, k - 1); i++) t += a[i + j * m] * qtr[i];
            t /= scale[order[j]];
            g2 += t * t;
        }
        double high = Math.sqrt(g2) / radius;
        if (!(high > 0)) high = Double.MIN_NORMAL / Math.min(radius, 0.1);
        double lambda = Math.min(Math.max(guess, low), high);
        if (lambda == 0) lambda = Math.sqrt(g2) / size;
        for (int iteration = 0; iteration < 10; iteration++) {
            if (!(lambda > 0)) lambda = Math.max(Double.MIN_NORMAL, 1e-3 * high);
            solve(lambda, scale, p);
            size = scaled(scale, p);
            double last = over;
            over = size - radius;
            if (Math.abs(over) <= 0.1 * radius || low == 0 && over <= last && last < 0) break;
            double correction = over / radius / slope(scale, p, size, s, n);
            if (over > 0) low = Math.max(low, lambda);
            else high = Math.min(high, lambda);
            lambda = Math.max(low, lambda + correction);
            if (!(lambda <= high)) lambda = 0.5 * (low + high);
        }
        return lambda;
    }

    private double scaled(double[] scale, double[] p) {
        double t = 0;
        for (int i = 0; i < n; i++) t += scale[i] * p[i] * (scale[i] * p[i]);
        return Math.sqrt(t);
    }

    /// ‖T⁻ᵀ·Pᵀ·D²·p‖²/‖D·p‖² for an upper triangle T.
    private double slope(double[] scale, double[] p, double size, double[] t, int ld) {
        double sum = 0;
        for (int j = 0; j < n; j++) {
            double v = scale[order[j]] * (scale[order[j]] * p[order[j]] / size);
            for (int i = 0; i < j; i++) v -= t[i + j * ld] * w[i];
            w[j] = v / t[j + j * ld];
            sum += w[j] * w[j];
        }
        return sum;
    }
}
