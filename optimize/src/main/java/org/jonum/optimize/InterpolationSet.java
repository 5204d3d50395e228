package org.jonum.optimize;

import java.util.Arrays;
import org.jonum.lapack.Lapack;

/// Points y₁ … y_m, relative to a base, and the inverse H of the matrix of their conditions
///
/// ```
///       ( A   e   Yᵀ )        A_ij = ½·(yᵢᵀyⱼ)²
///   W = ( eᵀ  0   0  )        H·(F, 0, 0) = (λ, c, g): the quadratic c + gᵀy + ½·Σ λⱼ(yⱼᵀy)² with Q(yᵢ) = Fᵢ
///       ( Y   0   0  )        and the least ‖∇²Q‖ in the Frobenius norm; column t of H is Lagrange's function ℓ_t
/// ```
///
/// When a point is exchanged, H changes by a matrix of rank two (Powell 2004, §4); a column that is tried each time tells when that has become
/// inaccurate, and then W is inverted anew.
final class InterpolationSet {
    private static final double ACCURATE = 1e-7;
    final int n, m;
    /// The points in rows, and the length of a column of H.
    final double[][] y;
    final double[] h;
    private final int order;
    /// w(y), H·w(y) of the last point that was looked at, and its β.
    private final double[] w, hw, other;
    private double beta;
    private int tried;

    InterpolationSet(int n, int m) {
        this.n = n;
        this.m = m;
        order = m + n + 1;
        y = new double[m][n];
        h = new double[Math.multiplyExact(order, order)];
        w = new double[order];
        hw = new double[order];
        other = new double[order];
    }

    /// Element (i, t) of H: λᵢ of ℓ_t for i < m.
    double lambda(int i, int t) {
        return h[i + t * order];
    }

    /// Component i of the gradient of ℓ_t at the base.
    double gradient(int i, int t) {
        return h[m + 1 + i + t * order];
    }

    /// H := W⁻¹, in units of the longest y; false if W is singular to working precision.
    boolean invert() {
        double unit = 0;
        for (double[] p : y) unit = Math.max(unit, VectorMath.norm(p));
        if (!(unit > 0 && unit < Double.POSITIVE_INFINITY)) return false;
        Arrays.fill(h, 0);
        for (int j = 0; j < m; j++) {
            for (int i = 0; i < m; i++) {
                double s = VectorMath.dot(y[i], y[j]) / unit / unit;
                h[i + j * order] = 0.5 * s * s;
            }
            h[m + j * order] = 1;
            h[j + m * order] = 1;
            for (int k = 0; k < n; k++) {
                h[m + 1 + k + j * order] = y[j][k] / unit;
                h[j + (m + 1 + k) * order] = y[j][k] / unit;
            }
        }
        int[] pivots = new int[order];
        if (Lapack.current().dgetrf(order, order, h, 0, order, pivots, 0) != 0) return false;
        if (Lapack.current().dgetri(order, h, 0, order, pivots, 0) != 0) return false;
        for (int j = 0; j < order; j++) {
            double a = j < m ? 1 / (unit * unit) : j == m ? unit * unit : unit;
            for (int i = 0; i < order; i++) {
                double b = i < m ? 1 / (unit * unit) : i == m ? unit * unit : unit;
                h[i + j * order] *= a * b;
            }
        }
        for (int j = 0; j < order; j++) {
            for (int i = 0; i < j; i++) {
                double mean = 0.5 * (h[i + j * order] + h[j + i * order]);
                h[i + j * order] = mean;
                h[j + i * order] = mean;
            }
        }
        for (int t = 0; t < m; t++) if (!(error(t) <= 1e-3)) return false;
        return VectorMath.finite(h);
    }

    private void vector(double[] point, double[] to) {
        for (int i = 0; i < m; i++) {
            double s = VectorMath.dot(y[i], point);
            to[i] = 0.5 * s * s;
        }
        to[m] = 1;
        System.arraycopy(point, 0, to, m + 1, n);
    }

    private void product(double[] v, double[] to) {
        Arrays.fill(to, 0);
        for (int j = 0; j < order; j++) {
            double t = v[j];
            if (t == 0) continue;
            int at = j * order;
            for (int i = 0; i < order; i++) to[i] += t * h[at + i];
        }
    }

    /// Prepares the exchange of a point for this one: w, H·w, β, all as differences from those of a point of the set near it.
    void look(double[] point, int near) {
        vector(point, w);
        vector(y[near], other);
        for (int i = 0; i < order; i++) other[i] = w[i] - other[i];
        product(other, hw);
        double a = VectorMath.dot(point, point), b = VectorMath.dot(y[near], y[near]),
                c = VectorMath.dot(point, y[near]);
        beta = 0.5 * a * a + 0.5 * b * b - c * c - VectorMath.dot(other, hw);
        hw[near] += 1;
    }

    /// σ_t = α·β + τ², by which the determinant of W is multiplied if the point comes in the place of point t.
    double denominator(int t) {
        double tau = hw[t];
        return h[t + t * order] * beta + tau * tau;
    }

    /// ℓ_t at the point that was looked at.
    double lagrange(int t) {
        return hw[t];
    }

    /// Puts the point that was looked at in the place of point t; false if H is inaccurate then.
    boolean exchange(int t, double[] point) {
        double alpha = h[t + t * order], tau = hw[t], sigma = alpha * beta + tau * tau;
        for (int i = 0; i < order; i++) {
            w[i] = (i == t ? 1 : 0) - hw[i];
            other[i] = h[i + t * order];
        }
        for (int j = 0; j < order; j++) {
            double p = (alpha * w[j] + tau * other[j]) / sigma, q = (tau * w[j] - beta * other[j]) / sigma;
            int at = j * order;
            for (int i = 0; i < order; i++) h[at + i] += p * w[i] + q * other[i];
        }
        VectorMath.copy(point, y[t]);
        tried = (tried + 1) % m;
        return error(t) <= ACCURATE && error(tried) <= ACCURATE;
    }

    /// How far H·w(y_t) is from column t of the identity.
    private double error(int t) {
        vector(y[t], w);
        product(w, hw);
        double worst = 0;
        for (int i = 0; i < m; i++) {
            double e = Math.abs(hw[i] - (i == t ? 1 : 0));
            if (!(e <= worst)) worst = e;
        }
        return worst;
    }

    void exchange(Ledger l) {
        for (int k = 0; k < m; k++) l.array("y" + k, y[k]);
        l.array("h", h);
        tried = l.integer("tried", tried);
    }
}
