package org.jonum.optimize.programming;

/// The iterate of an interior point and its Newton directions.
///
/// The variables v are x and one s for each row, with A·x − s = 0. Each finite bound has a distance t > 0 and a multiplier z > 0:
/// v − l = t_l, u − v = t_u. Variables with equal bounds are constants.
final class InteriorState {
    final int n, m, size;
    final double[] v, y, tl, tu, zl, zu;
    final double[] lower, upper;
    final boolean[] hasLower, hasUpper, fixed;
    final int pairs;
    private final QuadraticProgram p;
    private final double[] cost;
    /// Residuals of the gradient, of the rows and of the bounds.
    private final double[] rd, rp, rl, ru;
    final double[] dv, dy, dtl, dtu, dzl, dzu;
    private final double[] theta, d, f;
    private final KktSystem kkt;

    InteriorState(QuadraticProgram p) {
        this.p = p;
        LinearProgram lp = p.linear();
        n = lp.variables();
        m = lp.rows();
        size = n + m;
        cost = lp.cost;
        lower = join(lp.lower, lp.rowLower);
        upper = join(lp.upper, lp.rowUpper);
        hasLower = new boolean[size];
        hasUpper = new boolean[size];
        fixed = new boolean[size];
        int count = 0;
        for (int k = 0; k < size; k++) {
            fixed[k] = lower[k] == upper[k];
            hasLower[k] = !fixed[k] && lower[k] > Double.NEGATIVE_INFINITY;
            hasUpper[k] = !fixed[k] && upper[k] < Double.POSITIVE_INFINITY;
            count += (hasLower[k] ? 1 : 0) + (hasUpper[k] ? 1 : 0);
        }
        pairs = count;
        v = new double[size];
        y = new double[m];
        tl = new double[size];
        tu = new double[size];
        zl = new double[size];
        zu = new double[size];
        rd = new double[size];
        rp = new double[m];
        rl = new double[size];
        ru = new double[size];
        dv = new double[size];
        dy = new double[m];
        dtl = new double[size];
        dtu = new double[size];
        dzl = new double[size];
        dzu = new double[size];
        theta = new double[size];
        d = new double[m];
        f = new double[size];
        kkt = new KktSystem(p);
    }

    private static double[] join(double[] a, double[] b) {
        double[] c = java.util.Arrays.copyOf(a, a.length + b.length);
        System.arraycopy(b, 0, c, a.length, b.length);
        return c;
    }

    /// A start in the manner of Mehrotra: the point of least squares for rows and gradient, pushed inside.
    ///
    /// @param least what distances and multipliers are raised by at least
    /// @return whether the system could be factored
    boolean start(double least) {
        for (int k = 0; k < size; k++) {
            theta[k] = fixed[k] ? 1e8 : hasLower[k] || hasUpper[k] ? 1 : 0;
            v[k] = fixed[k] ? lower[k] : Math.max(hasLower[k] ? lower[k] : Double.NEGATIVE_INFINITY,
                    Math.min(hasUpper[k] ? upper[k] : Double.POSITIVE_INFINITY, 0));
        }
        for (int i = 0; i < m; i++) d[i] = fixed[n + i] ? 0 : 1;
        if (!kkt.factor(theta, d, 1e-8, 1e-8)) return false;
        residuals();
        double[] b = new double[size];
        for (int j = 0; j < n; j++) b[j] = fixed[j] ? 0 : rd[j];
        System.arraycopy(rp, 0, b, n, m);
        kkt.solve(b);
        for (int j = 0; j < n; j++) v[j] += fixed[j] ? 0 : b[j];
        for (int i = 0; i < m; i++) y[i] = -b[n + i];
        double[] ax = p.linear().matrix.times(java.util.Arrays.copyOf(v, n));
        for (int i = 0; i < m; i++) v[n + i] = fixed[n + i] ? lower[n + i] : ax[i];
        double leastT = 0, leastZ = 0;
        residuals();
        for (int k = 0; k < size; k++) {
            double g = -rd[k];
            if (hasLower[k]) {
                tl[k] = v[k] - lower[k];
                zl[k] = hasUpper[k] ? 0.5 * g : g;
                leastT = Math.min(leastT, tl[k]);
                leastZ = Math.min(leastZ, zl[k]);
            }
            if (hasUpper[k]) {
                tu[k] = upper[k] - v[k];
                zu[k] = hasLower[k] ? -0.5 * g : -g;
                leastT = Math.min(leastT, tu[k]);
                leastZ = Math.min(leastZ, zu[k]);
            }
        }
        shift(-1.5 * leastT, -1.5 * leastZ);
        double product = 0, sumT = 0, sumZ = 0;
        for (int k = 0; k < size; k++) {
            product += tl[k] * zl[k] + tu[k] * zu[k];
            sumT += tl[k] + tu[k];
            sumZ += zl[k] + zu[k];
        }
        if (pairs > 0) {
            shift(Math.max(least, sumZ > 0 ? 0.5 * product / sumZ : 1),
                    Math.max(least, sumT > 0 ? 0.5 * product / sumT : 1));
        }
        return true;
    }

    /// Takes over a point and multipliers; only for programmes without pairs.
    void restart(double[] x, double[] multipliers) {
        System.arraycopy(x, 0, v, 0, n);
        System.arraycopy(p.linear().matrix.times(x), 0, v, n, m);
        System.arraycopy(multipliers, 0, y, 0, m);
        for (int k = 0; k < size; k++) {
            if (fixed[k]) v[k] = lower[k];
        }
    }

    private void shift(double t, double z) {
        for (int k = 0; k < size; k++) {
            if (hasLower[k]) {
                tl[k] += t;
                zl[k] += z;
            }
            if (hasUpper[k]) {
                tu[k] += t;
                zu[k] += z;
            }
        }
    }

    /// What the conditions of optimality lack.
    void residuals() {
        SparseMatrix a = p.linear().matrix, q = p.hessian();
        for (int i = 0; i < m; i++) {
            rp[i] = v[n + i];
            rd[n + i] = fixed[n + i] ? 0 : zl[n + i] - zu[n + i] - y[i];
        }
        for (int j = 0; j < n; j++) {
            double g = cost[j], t = v[j];
            for (int k = q.start[j]; k < q.start[j + 1]; k++) g += q.value[k] * v[q.index[k]];
            for (int k = a.start[j]; k < a.start[j + 1]; k++) {
                rp[a.index[k]] -= a.value[k] * t;
                g -= a.value[k] * y[a.index[k]];
            }
            rd[j] = fixed[j] ? 0 : zl[j] - zu[j] - g;
        }
        for (int k = 0; k < size; k++) {
            rl[k] = hasLower[k] ? v[k] - lower[k] - tl[k] : 0;
            ru[k] = hasUpper[k] ? upper[k] - v[k] - tu[k] : 0;
        }
    }

    /// The mean of the products t·z.
    double mu() {
        double s = 0;
        for (int k = 0; k < size; k++) s += tl[k] * zl[k] + tu[k] * zu[k];
        return pairs == 0 ? 0 : s / pairs;
    }

    /// Factors the system at this iterate.
    boolean factor(double primal, double dual) {
        for (int k = 0; k < size; k++) {
            theta[k] = fixed[k] ? 1e8 : (hasLower[k] ? zl[k] / tl[k] : 0) + (hasUpper[k] ? zu[k] / tu[k] : 0);
        }
        for (int i = 0; i < m; i++) d[i] = fixed[n + i] ? 0 : 1 / Math.max(theta[n + i], 1e-15);
        return kkt.factor(theta, d, primal, dual);
    }

    /// The direction towards products cl, cu: tl·dzl + zl·dtl = cl.
    ///
    /// @return the error that is left in the system
    double direction(double[] cl, double[] cu) {
        double[] b = new double[size];
        for (int k = 0; k < size; k++) {
            double g = rd[k];
            if (hasLower[k]) g += (cl[k] - zl[k] * rl[k]) / tl[k];
            if (hasUpper[k]) g -= (cu[k] - zu[k] * ru[k]) / tu[k];
            f[k] = fixed[k] ? 0 : g;
        }
        System.arraycopy(f, 0, b, 0, n);
        for (int i = 0; i < m; i++) b[n + i] = rp[i] + d[i] * f[n + i];
        double error = kkt.solve(b);
        for (int j = 0; j < n; j++) dv[j] = fixed[j] ? 0 : b[j];
        for (int i = 0; i < m; i++) {
            dy[i] = -b[n + i];
            dv[n + i] = d[i] * (f[n + i] - dy[i]);
        }
        for (int k = 0; k < size; k++) {
            if (hasLower[k]) {
                dtl[k] = dv[k] + rl[k];
                dzl[k] = (cl[k] - zl[k] * dtl[k]) / tl[k];
            }
            if (hasUpper[k]) {
                dtu[k] = ru[k] - dv[k];
                dzu[k] = (cu[k] - zu[k] * dtu[k]) / tu[k];
            }
        }
        return error;
    }

    /// The direction, to come back to.
    double[][] directions() {
        return new double[][] {dv.clone(), dy.clone(), dtl.clone(), dtu.clone(), dzl.clone(), dzu.clone()};
    }

    void restore(double[][] saved) {
        double[][] to = {dv, dy, dtl, dtu, dzl, dzu};
        for (int k = 0; k < to.length; k++) System.arraycopy(saved[k], 0, to[k], 0, to[k].length);
    }

    /// The longest step ≤ 2 that keeps the distances positive.
    double primalStep() {
        return Math.min(step(tl, dtl), step(tu, dtu));
    }

    /// The longest step ≤ 2 that keeps the multipliers positive.
    double dualStep() {
        return Math.min(step(zl, dzl), step(zu, dzu));
    }

    private static double step(double[] t, double[] dt) {
        double s = 2;
        for (int k = 0; k < t.length; k++) {
            if (dt[k] < 0 && -dt[k] * s > t[k]) s = t[k] / -dt[k];
        }
        return s;
    }

    /// The mean product after steps of these lengths.
    double muAfter(double primal, double dual) {
        double s = 0;
        for (int k = 0; k < size; k++) {
            s += (tl[k] + primal * dtl[k]) * (zl[k] + dual * dzl[k])
                    + (tu[k] + primal * dtu[k]) * (zu[k] + dual * dzu[k]);
        }
        return pairs == 0 ? 0 : s / pairs;
    }

    void move(double primal, double dual) {
        for (int k = 0; k < size; k++) {
            v[k] += primal * dv[k];
            tl[k] += primal * dtl[k];
            tu[k] += primal * dtu[k];
            zl[k] += dual * dzl[k];
            zu[k] += dual * dzu[k];
        }
        for (int i = 0; i < m; i++) y[i] += dual * dy[i];
    }
}
