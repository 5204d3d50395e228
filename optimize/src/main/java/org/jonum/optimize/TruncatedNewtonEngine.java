package org.jonum.optimize;

/// Conjugate gradients on Newton's equations of the free variables.
final class TruncatedNewtonEngine extends BoxNewtonEngine {
    private static final int MOST = 200;
    private final double[] r, q, hq;
    private final double[] h;

    TruncatedNewtonEngine(TruncatedNewton method, Evaluator eval, double[] x0) {
        super(method.lineSearch(), eval, x0);
        r = new double[n];
        q = new double[n];
        hq = new double[n];
        h = eval.problem.product == null && eval.problem.hessian != null ? new double[Math.multiplyExact(n, n)]
                : new double[0];
    }

    @Override
    void newton() {
        if (h.length > 0) eval.hessian(x, g, h);
        double rr = 0;
        for (int i = 0; i < n; i++) {
            r[i] = free[i] ? g[i] : 0;
            q[i] = -r[i];
            rr += r[i] * r[i];
        }
        double size = Math.sqrt(rr), enough = Math.min(0.5, Math.sqrt(size)) * size;
        for (int k = 0; k < Math.min(2 * n + 2, MOST) && rr > 0; k++) {
            product();
            double curvature = VectorMath.dot(q, hq);
            if (!(curvature > EPS * VectorMath.dot(q, q))) {
                // down along the first direction, whatever its curvature
                if (k == 0) VectorMath.copy(q, p);
                return;
            }
            double alpha = rr / curvature;
            VectorMath.axpy(alpha, q, p);
            VectorMath.axpy(alpha, hq, r);
            double next = VectorMath.dot(r, r);
            if (!(Math.sqrt(next) > enough)) return;
            double beta = next / rr;
            rr = next;
            for (int i = 0; i < n; i++) q[i] = beta * q[i] - r[i];
        }
    }

    private void product() {
        if (h.length == 0) {
            eval.product(x, g, q, hq);
        } else {
            java.util.Arrays.fill(hq, 0);
            for (int j = 0; j < n; j++) {
                if (q[j] != 0) for (int i = 0; i < n; i++) hq[i] += h[i + j * n] * q[j];
            }
        }
        for (int i = 0; i < n; i++) if (!free[i]) hq[i] = 0;
    }
}
