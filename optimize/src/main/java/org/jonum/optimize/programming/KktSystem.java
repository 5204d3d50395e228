package org.jonum.optimize.programming;

/// The linear systems of an interior point, [Q + Θ  Aᵀ; A  −D]·(Δx, −Δy) = (f, g): factored with a little added to both diagonals,
/// refined without it.
final class KktSystem {
    private static final int CYCLES = 3, DIRECTIONS = 6;
    private static final double ENOUGH = 1e-10;

    private final int n, m;
    private final SparseMatrix q, a, k;
    private final int[] diagonal;
    private final double[] value, theta, d, r, x, best, weight;
    private final double[][] basis, direction;
    /// Variables with equal bounds take no part.
    private final boolean[] constant;
    private final SparseLdlt ldlt;

    KktSystem(QuadraticProgram p) {
        LinearProgram lp = p.linear();
        q = p.hessian();
        a = p.linear().matrix;
        n = a.cols;
        m = a.rows;
        k = pattern();
        value = new double[k.entries()];
        diagonal = new int[n + m];
        int[] signs = new int[n + m];
        for (int j = 0; j < n + m; j++) {
            signs[j] = j < n ? 1 : -1;
            for (int e = k.start[j]; e < k.start[j + 1]; e++) {
                if (k.index[e] == j) diagonal[j] = e;
            }
        }
        theta = new double[n];
        d = new double[m];
        r = new double[n + m];
        x = new double[n + m];
        best = new double[n + m];
        weight = new double[n + m];
        basis = new double[DIRECTIONS + 1][n + m];
        direction = new double[DIRECTIONS][n + m];
        constant = new boolean[n + m];
        for (int j = 0; j < n; j++) constant[j] = lp.lower[j] == lp.upper[j];
        ldlt = new SparseLdlt(k, signs);
    }

    private SparseMatrix pattern() {
        SparseMatrix.Builder b = SparseMatrix.builder(n + m, n + m);
        for (int j = 0; j < n; j++) {
            boolean there = false;
            for (int e = q.start[j]; e < q.start[j + 1]; e++) {
                b.append(q.index[e], j, q.value[e]);
                there |= q.index[e] == j;
            }
            // the place is what matters; its value is set in every factorization
            if (!there) b.append(j, j, 1);
            for (int e = a.start[j]; e < a.start[j + 1]; e++) {
                b.append(n + a.index[e], j, a.value[e]);
                b.append(j, n + a.index[e], a.value[e]);
            }
        }
        for (int i = 0; i < m; i++) b.append(n + i, n + i, 1);
        return b.build();
    }

    /// {@return an estimate of the multiplications of a factorization}
    double work() {
        return ldlt.work();
    }

    /// Factors with the diagonals.
    ///
    /// @param newTheta Θ
    /// @param newD     D
    /// @param primal   added to Θ
    /// @param dual     added to D
    /// @return whether that was possible
    boolean factor(double[] newTheta, double[] newD, double primal, double dual) {
        System.arraycopy(newTheta, 0, theta, 0, n);
        System.arraycopy(newD, 0, d, 0, m);
        System.arraycopy(k.value, 0, value, 0, value.length);
        for (int j = 0; j < n; j++) value[diagonal[j]] = q.get(j, j) + theta[j] + primal;
        for (int i = 0; i < m; i++) value[diagonal[n + i]] = -d[i] - dual;
        return ldlt.factor(value, 1e-14);
    }

    /// Solves for a right-hand side; the solution is (Δx, −Δy) in place of it.
    ///
    /// Generalised minimal residuals, preconditioned by the factors: what was added to the diagonals costs a few directions at most, where plain
    /// refinement would not converge (Y. Saad & M. H. Schultz 1986, SIAM J. Sci. Stat. Comput. 7). Rows are weighed by their diagonals.
    ///
    /// @param b the right-hand side, n + m elements
    /// @return the error that is left, relative to the right-hand side
    double solve(double[] b) {
        int size = n + m;
        for (int i = 0; i < size; i++) {
            weight[i] = constant[i] ? 0 : 1 / Math.sqrt(1 + (i < n ? theta[i] : d[i - n]));
            x[i] = 0;
            r[i] = b[i] * weight[i];
        }
        double start = norm(r), error = start;
        for (int cycle = 0; cycle < CYCLES && error > 1e-15 * start; cycle++) {
            double before = error;
            System.arraycopy(x, 0, best, 0, size);
            cycle(error);
            residual(b);
            error = norm(r);
            if (!(error < before)) {
                System.arraycopy(best, 0, x, 0, size);
                error = before;
                break;
            }
            if (error > 0.5 * before) break;
        }
        System.arraycopy(x, 0, b, 0, size);
        return start == 0 ? 0 : error / start;
    }

    /// Adds to x what a few directions from the residual r, of norm beta, take out of it.
    private void cycle(double beta) {
        int size = n + m, used = 0;
        double[] g = new double[DIRECTIONS + 1], cos = new double[DIRECTIONS], sin = new double[DIRECTIONS];
        double[][] h = new double[DIRECTIONS][DIRECTIONS + 1];
        g[0] = beta;
        for (int i = 0; i < size; i++) basis[0][i] = r[i] / beta;
        for (int k = 0; k < DIRECTIONS; k++) {
            double[] z = direction[k], w = basis[k + 1];
            for (int i = 0; i < size; i++) z[i] = constant[i] ? 0 : basis[k][i] / weight[i];
            ldlt.solve(z);
            for (int i = 0; i < size; i++) {
                if (constant[i]) z[i] = 0;
            }
            product(z, w);
            for (int s = 0; s <= k; s++) {
                double t = dot(w, basis[s]);
                h[k][s] = t;
                for (int i = 0; i < size; i++) w[i] -= t * basis[s][i];
            }
            double length = norm(w);
            for (int s = 0; s < k; s++) {
                double t = h[k][s];
                h[k][s] = cos[s] * t + sin[s] * h[k][s + 1];
                h[k][s + 1] = cos[s] * h[k][s + 1] - sin[s] * t;
            }
            double hyp = Math.hypot(h[k][k], length);
            if (!(hyp > 0) || hyp == Double.POSITIVE_INFINITY) break;
            cos[k] = h[k][k] / hyp;
            sin[k] = length / hyp;
            h[k][k] = hyp;
            g[k + 1] = -sin[k] * g[k];
            g[k] *= cos[k];
            used = k + 1;
            if (Math.abs(g[k + 1]) <= 1e-3 * ENOUGH * beta || length == 0) break;
            for (int i = 0; i < size; i++) w[i] /= length;
        }
        for (int k = used - 1; k >= 0; k--) {
            for (int s = k + 1; s < used; s++) g[k] -= h[s][k] * g[s];
            g[k] /= h[k][k];
            for (int i = 0; i < size; i++) x[i] += g[k] * direction[k][i];
        }
    }

    /// out := W·K·z.
    private void product(double[] z, double[] out) {
        java.util.Arrays.fill(out, 0);
        for (int j = 0; j < n; j++) {
            double t = z[j], s = theta[j] * t;
            for (int e = q.start[j]; e < q.start[j + 1]; e++) s += q.value[e] * z[q.index[e]];
            for (int e = a.start[j]; e < a.start[j + 1]; e++) {
                s += a.value[e] * z[n + a.index[e]];
                out[n + a.index[e]] += a.value[e] * t;
            }
            out[j] = s;
        }
        for (int i = 0; i < m; i++) out[n + i] -= d[i] * z[n + i];
        for (int i = 0; i < n + m; i++) out[i] *= weight[i];
    }

    /// r := W·(b − K·x).
    private void residual(double[] b) {
        product(x, r);
        for (int i = 0; i < n + m; i++) r[i] = weight[i] * b[i] - r[i];
    }

    private static double dot(double[] u, double[] v) {
        double s = 0;
        for (int i = 0; i < u.length; i++) s += u[i] * v[i];
        return s;
    }

    private static double norm(double[] v) {
        return Math.sqrt(dot(v, v));
    }
}
