package org.jonum.optimize;

import java.util.Arrays;
import org.jonum.blas.Trans;
import org.jonum.lapack.Lapack;

/// Broyden's iteration with H ≈ J⁻¹.
final class BroydenEngine extends SystemEngine {
    private final double[] h, j, p, s, y, hy, sh;
    private final int[] pivots;
    private double rounding;
    private boolean stale = true, fresh;

    BroydenEngine(Broyden method, Evaluator eval, double[] x0) {
        super(method.name(), eval, x0);
        h = new double[Math.multiplyExact(n, n)];
        j = new double[n * n];
        p = new double[n];
        s = new double[n];
        y = new double[n];
        hy = new double[n];
        sh = new double[n];
        pivots = new int[n];
    }

    @Override
    Status step() {
        if (stale) {
            VectorMath.copy(r, eval.residuals);
            eval.jacobian(x, j);
            if (!VectorMath.finite(j)) return new Status.Failed(Status.Cause.DERIVATIVE, "the Jacobian is not finite");
            rounding = rounding(j);
            if (!invert()) return stuck("the Jacobian is singular", rounding);
            stale = false;
            fresh = true;
        }
        times(r, p);
        VectorMath.scale(-1, p);
        double value = VectorMath.finite(p) ? search() : Double.POSITIVE_INFINITY;
        if (!(value < f)) {
            if (fresh || finished(p)) return stuck("no progress", rounding);
            stale = true;
            return RUNNING;
        }
        VectorMath.minus(trial, x, s);
        VectorMath.minus(there, r, y);
        stale = value > 0.98 * f && !fresh;
        fresh = false;
        Status status = accept(value);
        update();
        return status;
    }

    /// The largest of 1, ½, ¼ … that makes ‖F‖ smaller, by a share that grows with it.
    private double search() {
        double alpha = 1;
        for (int k = 0; k < (fresh ? 100 : 6); k++) {
            for (int i = 0; i < n; i++) trial[i] = x[i] + alpha * p[i];
            if (Arrays.equals(trial, x)) return Double.POSITIVE_INFINITY;
            double value = look();
            if (value <= (1 - 2e-4 * alpha) * f) return value;
            double t = value < Double.POSITIVE_INFINITY ? f * alpha * alpha / (value - f + 2 * f * alpha) : 0;
            alpha = Math.min(Math.max(t, 0.1 * alpha), 0.5 * alpha);
        }
        return Double.POSITIVE_INFINITY;
    }

    /// H := H + (s − H·y)·(sᵀH)/(sᵀH·y).
    private void update() {
        times(y, hy);
        for (int k = 0; k < n; k++) {
            double t = 0;
            for (int i = 0; i < n; i++) t += s[i] * h[i + k * n];
            sh[k] = t;
        }
        double pivot = VectorMath.dot(s, hy);
        if (!(Math.abs(pivot) > 1e-8 * VectorMath.dot(s, s))) {
            stale = true;
            return;
        }
        for (int k = 0; k < n; k++) {
            double w = sh[k] / pivot;
            for (int i = 0; i < n; i++) h[i + k * n] += (s[i] - hy[i]) * w;
        }
    }

    private boolean invert() {
        double[] lu = j.clone();
        Arrays.fill(h, 0);
        for (int i = 0; i < n; i++) h[i + i * n] = 1;
        if (Lapack.current().dgetrf(n, n, lu, 0, n, pivots, 0) != 0) return false;
        Lapack.current().dgetrs(Trans.NO_TRANS, n, n, lu, 0, n, pivots, 0, h, 0, n);
        return VectorMath.finite(h);
    }

    private void times(double[] v, double[] out) {
        Arrays.fill(out, 0);
        for (int k = 0; k < n; k++) {
            for (int i = 0; i < n; i++) out[i] += h[i + k * n] * v[k];
        }
    }

    @Override
    void exchange(Ledger l) {
        super.exchange(l);
        l.array("h", h);
        rounding = l.number("rounding", rounding);
        stale = l.flag("stale", stale);
        fresh = l.flag("fresh", fresh);
    }
}
