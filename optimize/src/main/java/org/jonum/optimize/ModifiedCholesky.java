package org.jonum.optimize;

/// The factorization P·(A + E)·Pᵀ = L·D·Lᵀ with a diagonal E ≥ 0 that is zero where A is safely positive definite.
///
/// dⱼ = max(|cⱼⱼ|, θⱼ²/β², δ) bounds the elements of L·D^½ by β (Gill, Murray & Wright 1981, §4.4.2.2).
final class ModifiedCholesky {
    private final int n;
    private final double[] c, z;
    private final int[] order;

    ModifiedCholesky(int n) {
        this.n = n;
        c = new double[n * n];
        z = new double[n];
        order = new int[n];
    }

    /// Factors a symmetric matrix of n² elements, of which the lower triangle is read; false if it is not finite.
    boolean factor(double[] a) {
        if (!VectorMath.finite(a)) return false;
        VectorMath.copy(a, c);
        double gamma = 0, xi = 0;
        for (int j = 0; j < n; j++) {
            order[j] = j;
            gamma = Math.max(gamma, Math.abs(c[j + j * n]));
            for (int i = j + 1; i < n; i++) xi = Math.max(xi, Math.abs(c[i + j * n]));
        }
        double eps = Math.ulp(1.0), delta = eps * Math.max(gamma + xi, Double.MIN_NORMAL / eps);
        double beta2 = Math.max(Math.max(gamma, xi / Math.sqrt(Math.max(1, n * (double) n - 1))), delta);
        for (int j = 0; j < n; j++) {
            int q = j;
            for (int i = j + 1; i < n; i++) {
                if (Math.abs(c[i + i * n]) > Math.abs(c[q + q * n])) q = i;
            }
            if (q != j) exchange(j, q);
            double theta = 0;
            for (int i = j + 1; i < n; i++) theta = Math.max(theta, Math.abs(c[i + j * n]));
            double d = Math.max(Math.max(Math.abs(c[j + j * n]), theta * (theta / beta2)), delta);
            for (int k = j + 1; k < n; k++) {
                double l = c[k + j * n] / d;
                for (int i = k; i < n; i++) c[i + k * n] -= l * c[i + j * n];
            }
            for (int i = j + 1; i < n; i++) c[i + j * n] /= d;
            c[j + j * n] = d;
        }
        return true;
    }

    /// Rows and columns p < q of the lower triangle change places.
    private void exchange(int p, int q) {
        int t = order[p];
        order[p] = order[q];
        order[q] = t;
        for (int k = 0; k < p; k++) swap(p + k * n, q + k * n);
        for (int k = p + 1; k < q; k++) swap(k + p * n, q + k * n);
        for (int k = q + 1; k < n; k++) swap(k + p * n, k + q * n);
        swap(p + p * n, q + q * n);
    }

    private void swap(int i, int k) {
        double t = c[i];
        c[i] = c[k];
        c[k] = t;
    }

    /// x := −(A + E)⁻¹·b.
    void solveNegative(double[] b, double[] x) {
        for (int i = 0; i < n; i++) z[i] = -b[order[i]];
        for (int j = 0; j < n; j++) {
            for (int i = j + 1; i < n; i++) z[i] -= c[i + j * n] * z[j];
        }
        for (int j = n - 1; j >= 0; j--) {
            double s = z[j] / c[j + j * n];
            for (int i = j + 1; i < n; i++) s -= c[i + j * n] * z[i];
            z[j] = s;
        }
        for (int i = 0; i < n; i++) x[order[i]] = z[i];
    }
}
