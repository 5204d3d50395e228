package org.jonum.optimize;

import java.util.Arrays;

/// BFGS on the inverse Hessian, of which the lower triangle is kept by columns.
final class BfgsEngine extends DescentEngine {
    private final double[] h, hy;
    private boolean scaled;

    BfgsEngine(Bfgs method, Evaluator eval, double[] x0) {
        super(method.lineSearch(), eval, x0);
        h = new double[Math.toIntExact(n * (n + 1L) / 2)];
        hy = new double[n];
    }

    @Override
    void direction() {
        times(g, d);
        VectorMath.scale(-1, d);
    }

    @Override
    void forget() {
        scaled = false;
    }

    /// H := τ·(I − ρ·s·yᵀ)·H·(I − ρ·y·sᵀ) + ρ·s·sᵀ with ρ = 1/sᵀy, and τ = max(1, sᵀy/yᵀHy): where H makes steps too
    /// short it grows as a whole (Oren & Luenberger 1974, with the restriction of Al-Baali 1998, J. Optim. Theory Appl. 96).
    @Override
    void learn(double stepLength) {
        double sy = VectorMath.dot(s, y), yy = VectorMath.dot(y, y);
        if (!scaled) {
            identity(curved(sy, yy) ? sy / yy : 1);
            scaled = true;
        }
        if (!curved(sy, yy)) return;
        times(y, hy);
        double tau = sy / VectorMath.dot(y, hy);
        if (tau > 1) {
            VectorMath.scale(tau, h);
            VectorMath.scale(tau, hy);
        }
        double rho = 1 / sy, both = (1 + rho * VectorMath.dot(y, hy)) * rho;
        int k = 0;
        for (int j = 0; j < n; j++) {
            double a = both * s[j] - rho * hy[j], b = rho * s[j];
            for (int i = j; i < n; i++) h[k++] += a * s[i] - b * hy[i];
        }
    }

    private void identity(double scale) {
        int k = 0;
        for (int j = 0; j < n; j++) {
            for (int i = j; i < n; i++) h[k++] = i == j ? scale : 0;
        }
    }

    /// r := H·v.
    private void times(double[] v, double[] r) {
        Arrays.fill(r, 0);
        int k = 0;
        for (int j = 0; j < n; j++) {
            double sum = h[k++] * v[j], vj = v[j];
            for (int i = j + 1; i < n; i++) {
                double e = h[k++];
                r[i] += e * vj;
                sum += e * v[i];
            }
            r[j] += sum;
        }
    }

    @Override
    void exchange(Ledger l) {
        super.exchange(l);
        l.array("h", h);
        scaled = l.flag("scaled", scaled);
    }
}
