package org.jonum.optimize;

/// L-BFGS-B: a direction from the Cauchy point of the projected path and the minimum over the free variables.
final class LbfgsBEngine extends DescentEngine {
    private final CompactHessian b;
    private final CauchyPoint cauchy;
    private final double[] reduced, target, v;
    private final double[][] small;
    private final int[] pivots;

    LbfgsBEngine(LbfgsB method, Evaluator eval, double[] x0) {
        super(method.lineSearch(), eval, x0);
        b = new CompactHessian(n, method.memory());
        cauchy = new CauchyPoint(eval.bounds, b);
        reduced = new double[n];
        target = new double[n];
        v = new double[2 * method.memory()];
        pivots = new int[2 * method.memory()];
        small = new double[2 * method.memory()][2 * method.memory()];
    }

    @Override
    void steepest() {
        forget();
        direction();
    }

    @Override
    void direction() {
        cauchy.find(x, g);
        VectorMath.copy(cauchy.point, target);
        if (b.count > 0 && subspace()) {
            // Morales & Nocedal: the projection of the minimum, if it leads down
            double slope = 0;
            for (int i = 0; i < n; i++) {
                double p = free(i) ? eval.bounds.clamp(i, target[i] + reduced[i]) : target[i];
                slope += (p - x[i]) * g[i];
            }
            double t = slope < 0 ? 1 : inside();
            for (int i = 0; i < n; i++) {
                if (free(i)) target[i] = eval.bounds.clamp(i, target[i] + t * reduced[i]);
            }
        }
        VectorMath.minus(target, x, d);
    }

    private boolean free(int i) {
        double p = cauchy.point[i];
        return p > eval.bounds.lower(i) && p < eval.bounds.upper(i);
    }

    /// The largest t ≤ 1 with which the point stays in the box.
    private double inside() {
        double t = 1;
        for (int i = 0; i < n; i++) {
            if (!free(i)) continue;
            double s = reduced[i];
            if (s > 0) t = Math.min(t, (eval.bounds.upper(i) - target[i]) / s);
            else if (s < 0) t = Math.min(t, (eval.bounds.lower(i) - target[i]) / s);
        }
        return t;
    }

    /// Direct primal method (§5.1): r/θ + Zᵀ·W·(I − M·N)⁻¹·M·Wᵀ·Z·r/θ² with N = Wᵀ·Z·Zᵀ·W/θ and −r the gradient of the model at the
    /// Cauchy point; false if there is nothing free, or the matrix breaks down.
    private boolean subspace() {
        double theta = b.theta;
        int k = 2 * b.count;
        b.middle(cauchy.c, v);
        boolean any = false;
        for (int i = 0; i < n; i++) {
            reduced[i] = 0;
            if (!free(i)) continue;
            any = true;
            reduced[i] = -(g[i] + theta * (cauchy.point[i] - x[i]) - b.row(i, v));
        }
        if (!any) return false;
        double[] wr = cauchy.scratch, mwr = v;
        for (int p = 0; p < k; p++) {
            double s = 0;
            for (int i = 0; i < n; i++) s += b.w(i, p) * reduced[i];
            wr[p] = s;
        }
        b.middle(wr, mwr);
        // I − M·N, column by column
        double[] column = cauchy.scratch;
        for (int q = 0; q < k; q++) {
            for (int p = 0; p < k; p++) {
                double s = 0;
                for (int i = 0; i < n; i++) {
                    if (free(i)) s += b.w(i, p) * b.w(i, q);
                }
                column[p] = s / theta;
            }
            b.middle(column, cauchy.other);
            for (int p = 0; p < k; p++) small[p][q] = (p == q ? 1 : 0) - cauchy.other[p];
        }
        if (!CompactHessian.factor(small, pivots, k)) return false;
        CompactHessian.substitute(small, pivots, mwr, k);
        for (int i = 0; i < n; i++) {
            if (free(i)) reduced[i] = (reduced[i] + b.row(i, mwr) / theta) / theta;
        }
        return VectorMath.finite(reduced);
    }

    @Override
    double longest() {
        if (!eval.bounded) return Double.MAX_VALUE;
        double t = Double.MAX_VALUE;
        for (int i = 0; i < n; i++) {
            if (d[i] > 0) t = Math.min(t, (eval.bounds.upper(i) - x[i]) / d[i]);
            else if (d[i] < 0) t = Math.min(t, (eval.bounds.lower(i) - x[i]) / d[i]);
        }
        return Math.max(1, t);
    }

    @Override
    double measure() {
        return eval.bounds.stationarity(x, g);
    }

    @Override
    void forget() {
        b.clear();
    }

    @Override
    void learn(double stepLength) {
        double sy = VectorMath.dot(s, y), yy = VectorMath.dot(y, y);
        if (curved(sy, yy)) b.add(s, y, yy / sy);
    }

    @Override
    void exchange(Ledger l) {
        super.exchange(l);
        b.exchange(l);
    }
}
