package org.jonum.optimize.programming;

/// The linear systems of an interior point, [Q + Θ  Aᵀ; A  −D]·(Δx, −Δy) = (f, g): factored with a little added to both diagonals,
/// refined without it.
final class KktSystem {
    private static final int REFINEMENTS = 8;

    private final int n, m;
    private final SparseMatrix q, a, k;
    private final int[] diagonal;
    private final double[] value, theta, d, r, x, best;
    private final SparseLdlt ldlt;

    KktSystem(QuadraticProgram p) {
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
    /// @param b the right-hand side, n + m elements
    /// @return the error that is left, relative to the right-hand side
    double solve(double[] b) {
        double size = norm(b), error = Double.POSITIVE_INFINITY;
        if (size == 0) return 0;
        java.util.Arrays.fill(x, 0);
        System.arraycopy(b, 0, r, 0, n + m);
        for (int pass = 0; pass <= REFINEMENTS; pass++) {
            ldlt.solve(r);
            for (int i = 0; i < n + m; i++) x[i] += r[i];
            residual(b);
            double now = norm(r);
            if (!(now < error)) break;
            boolean slow = now > 0.5 * error;
            error = now;
            System.arraycopy(x, 0, best, 0, n + m);
            if (slow || error <= 1e-15 * size) break;
        }
        System.arraycopy(best, 0, b, 0, n + m);
        return error / size;
    }

    /// r := b − K·x, without what was added to the diagonals.
    private void residual(double[] b) {
        System.arraycopy(b, 0, r, 0, n + m);
        for (int j = 0; j < n; j++) {
            double t = x[j], s = theta[j] * t;
            for (int e = q.start[j]; e < q.start[j + 1]; e++) s += q.value[e] * x[q.index[e]];
            for (int e = a.start[j]; e < a.start[j + 1]; e++) {
                s += a.value[e] * x[n + a.index[e]];
                r[n + a.index[e]] -= a.value[e] * t;
            }
            r[j] -= s;
        }
        for (int i = 0; i < m; i++) r[n + i] += d[i] * x[n + i];
    }

    private static double norm(double[] v) {
        double s = 0;
        for (double t : v) {
            if (!(Math.abs(t) <= s)) s = Math.abs(t);
        }
        return s;
    }
}
