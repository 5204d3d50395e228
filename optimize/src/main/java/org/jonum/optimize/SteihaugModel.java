package org.jonum.optimize;

import java.util.Arrays;

/// Truncated conjugate gradients on the model.
final class SteihaugModel extends TrustRegionEngine.Model {
    private final Evaluator eval;
    private final int n;
    private final double[] x, g, r, d, hd;
    private final double[] h;

    SteihaugModel(Evaluator eval) {
        this.eval = eval;
        n = eval.n;
        x = new double[n];
        g = new double[n];
        r = new double[n];
        d = new double[n];
        hd = new double[n];
        h = eval.problem.product == null && eval.problem.hessian != null ? new double[Math.multiplyExact(n, n)]
                : new double[0];
    }

    @Override
    boolean at(double[] point, double[] gradient) {
        VectorMath.copy(point, x);
        VectorMath.copy(gradient, g);
        if (h.length > 0) eval.hessian(x, g, h);
        return VectorMath.finite(h);
    }

    private void product() {
        if (h.length == 0) {
            eval.product(x, g, d, hd);
            return;
        }
        Arrays.fill(hd, 0);
        for (int j = 0; j < n; j++) {
            for (int i = 0; i < n; i++) hd[i] += h[i + j * n] * d[j];
        }
    }

    @Override
    double step(double radius, double[] p) {
        Arrays.fill(p, 0);
        // in units of the gradient, so that no square overflows
        int exponent = Math.getExponent(VectorMath.normInf(g));
        double unit = Math.abs(exponent) < Double.MAX_EXPONENT ? Math.scalb(1.0, -exponent) : 1;
        VectorMath.copy(g, r);
        VectorMath.scale(unit, r);
        VectorMath.negate(r, d);
        double rr = VectorMath.dot(r, r), size = Math.sqrt(rr), promised = 0;
        double enough = Math.min(0.5, Math.sqrt(size / unit)) * size;
        for (int k = 0; k < 2 * n + 2; k++) {
            product();
            VectorMath.scale(unit, hd);
            double curvature = VectorMath.dot(d, hd);
            if (Double.isNaN(curvature)) break;
            double alpha = rr / curvature;
            double boundary = toBoundary(p, d, radius);
            boolean leaves = !(curvature > 0) || alpha >= boundary;
            if (leaves) alpha = boundary;
            // along d the model falls by α·rr − ½·α²·dᵀHd
            promised += alpha * rr - 0.5 * alpha * alpha * curvature;
            VectorMath.axpy(alpha, d, p);
            if (leaves) break;
            VectorMath.axpy(alpha, hd, r);
            double next = VectorMath.dot(r, r);
            if (Math.sqrt(next) <= enough) break;
            double beta = next / rr;
            rr = next;
            for (int i = 0; i < n; i++) d[i] = beta * d[i] - r[i];
        }
        return promised / unit;
    }

    /// The τ ≥ 0 with ‖p + τ·d‖ = Δ.
    static double toBoundary(double[] p, double[] d, double radius) {
        double a = VectorMath.dot(d, d), b = VectorMath.dot(p, d), c = radius * radius - VectorMath.dot(p, p);
        double root = Math.sqrt(Math.max(0, b * b + a * c));
        return b > 0 ? c / (b + root) : (root - b) / a;
    }
}
