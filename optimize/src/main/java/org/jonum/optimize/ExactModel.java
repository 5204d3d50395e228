package org.jonum.optimize;

import java.util.Arrays;
import org.jonum.blas.Uplo;
import org.jonum.lapack.Job;
import org.jonum.lapack.Lapack;

/// The global minimum of the model: p = −(H + λ·I)⁻¹·g with the λ ≥ max(0, −λ₁) at which ‖p‖ = Δ, or λ = 0 inside.
///
/// With H = Q·Λ·Qᵀ and a = Qᵀ·g the norm of p(λ) is that of the numbers aᵢ/(λᵢ + λ), and a radius that was cut back costs n
/// operations for each λ. In the hard case, where a has no part in the space of λ₁, a vector of that space is added up to the
/// boundary (Moré & Sorensen 1983, §3).
class ExactModel extends TrustRegionEngine.Model {
    private final Evaluator eval;
    final int n;
    /// The matrix, and then its eigenvectors.
    final double[] q;
    private final double[] lambda, a, c;

    ExactModel(Evaluator eval) {
        this.eval = eval;
        n = eval.n;
        q = new double[Math.multiplyExact(n, n)];
        lambda = new double[n];
        a = new double[n];
        c = new double[n];
    }

    @Override
    boolean at(double[] x, double[] g) {
        eval.hessian(x, g, q);
        return decompose(g);
    }

    /// Takes the matrix in q apart; false if it is not finite.
    final boolean decompose(double[] g) {
        if (!VectorMath.finite(q)) return false;
        if (Lapack.current().dsyevd(Job.VECTORS, Uplo.LOWER, n, q, 0, n, lambda, 0) != 0) return false;
        for (int j = 0; j < n; j++) {
            double s = 0;
            for (int i = 0; i < n; i++) s += q[i + j * n] * g[i];
            a[j] = s;
        }
        return true;
    }

    @Override
    double step(double radius, double[] p) {
        double size = VectorMath.norm(a), tiny = Math.ulp(1.0) * Math.max(Math.abs(lambda[0]), Math.abs(lambda[n - 1]));
        double mu = 0;
        if (!(lambda[0] > tiny && length(0) <= radius)) {
            double low = Math.max(0, -lambda[0]), high = low + size / radius + tiny;
            double edge = low + 4 * tiny;
            if (length(edge) <= radius) {
                mu = edge;
            } else {
                mu = secular(radius, edge, high);
            }
        }
        for (int i = 0; i < n; i++) c[i] = -a[i] / (lambda[i] + mu);
        double norm = VectorMath.norm(c);
        if (lambda[0] < -tiny && norm < 0.99 * radius) {
            double more = Math.sqrt(radius * radius - norm * norm);
            c[0] += c[0] < 0 ? -more : more;
        }
        Arrays.fill(p, 0);
        double promised = 0;
        for (int j = 0; j < n; j++) {
            promised -= c[j] * (a[j] + 0.5 * lambda[j] * c[j]);
            for (int i = 0; i < n; i++) p[i] += q[i + j * n] * c[j];
        }
        return promised;
    }

    private double length(double mu) {
        double s = 0;
        for (int i = 0; i < n; i++) {
            double v = a[i] / (lambda[i] + mu);
            if (a[i] != 0) s += v * v;
        }
        return Math.sqrt(s);
    }

    /// Newton's iteration on 1/‖p(λ)‖ = 1/Δ, kept between two bounds.
    private double secular(double radius, double low, double high) {
        double mu = low;
        for (int k = 0; k < 60; k++) {
            double norm2 = 0, slope = 0;
            for (int i = 0; i < n; i++) {
                double d = lambda[i] + mu, v = a[i] / d;
                if (a[i] == 0) continue;
                norm2 += v * v;
                slope += v * v / d;
            }
            double norm = Math.sqrt(norm2);
            if (Math.abs(norm - radius) <= 1e-3 * radius) break;
            if (norm > radius) low = mu;
            else high = mu;
            double next = mu + (norm2 / slope) * (norm - radius) / radius;
            mu = next > low && next < high ? next : 0.5 * (low + high);
        }
        return mu;
    }
}
