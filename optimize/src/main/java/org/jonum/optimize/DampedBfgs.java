package org.jonum.optimize;

import java.util.Arrays;

/// A positive definite approximation B of the Hessian of the Lagrangian, by columns.
///
/// **Source** M. J. D. Powell (1978), in G. A. Watson (ed.), Numerical analysis, LNM 630: y is drawn towards B·s so far that sᵀy ≥ 0.2·sᵀBs.
final class DampedBfgs {
    private final int n;
    final double[] b;
    private final double[] bs, t;
    private final double[] diagonal;
    private boolean fresh = true;

    /// Begins with the identity, in units of a tenth of |x0| for variables that are large.
    DampedBfgs(double[] x0) {
        this(x0.length);
        for (int i = 0; i < n; i++) {
            double size = Math.max(1, 0.1 * Math.abs(x0[i]));
            diagonal[i] = Math.max(1 / size / size, Double.MIN_NORMAL);
        }
        reset();
    }

    private DampedBfgs(int n) {
        this.n = n;
        b = new double[Math.multiplyExact(n, n)];
        bs = new double[n];
        t = new double[n];
        diagonal = new double[n];
    }

    void reset() {
        Arrays.fill(b, 0);
        for (int i = 0; i < n; i++) b[i + i * n] = diagonal[i];
        fresh = true;
    }

    boolean isFresh() {
        return fresh;
    }

    /// Learns from the step s and the change y of the gradient of the Lagrangian.
    void update(double[] s, double[] y) {
        double sy = VectorMath.dot(s, y), ss = VectorMath.dot(s, s);
        if (!(ss > 0) || !Engine.finite(ss) || !VectorMath.finite(y)) return;
        fresh = false;
        times(s, bs);
        double sbs = VectorMath.dot(s, bs);
        if (!(sbs > 0)) return;
        double theta = sy >= 0.2 * sbs ? 1 : 0.8 * sbs / (sbs - sy);
        for (int i = 0; i < n; i++) t[i] = theta * y[i] + (1 - theta) * bs[i];
        double st = VectorMath.dot(s, t);
        if (!(st > 0)) return;
        for (int c = 0; c < n; c++) {
            for (int i = 0; i < n; i++) b[i + c * n] += t[i] * t[c] / st - bs[i] * bs[c] / sbs;
        }
    }

    private void times(double[] v, double[] out) {
        Arrays.fill(out, 0);
        for (int c = 0; c < n; c++) {
            for (int i = 0; i < n; i++) out[i] += b[i + c * n] * v[c];
        }
    }

    void exchange(Ledger l) {
        l.array("b", b);
        fresh = l.flag("bFresh", fresh);
    }
}
