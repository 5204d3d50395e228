package org.jonum.stat.regression;

import java.util.Arrays;
import org.jonum.blas.Backend;
import org.jonum.blas.Trans;
import org.jonum.blas.Uplo;
import org.jonum.lapack.Lapack;
import org.jspecify.annotations.Nullable;

/// The elastic net's coordinate descent, on columns that are centred and scaled. Columns of the Gram matrix XᵀX/n are made when their
/// coefficient first leaves 0.
final class CoordinateDescent {
    private static final int SWEEPS = 100_000, ROUNDS = 100;

    private final int n, p;
    private final double alpha, meanY, squareY;
    private final double[] x, mean, size, square, b, c, gradient;
    private final double[] @Nullable [] gram;

    CoordinateDescent(Design design, double[] y, boolean scaled, double alpha) {
        this.alpha = alpha;
        n = design.rows();
        int from = design.hasIntercept() ? 1 : 0;
        p = design.columns() - from;
        double[] all = new double[Math.multiplyExact(n, p + from)];
        design.fill(0, n, all, 0, n);
        x = from == 0 ? all : Arrays.copyOfRange(all, n, all.length);
        mean = new double[p];
        size = new double[p];
        square = new double[p];
        Cut cut = Cut.of(n);
        meanY = from == 1 ? cut.sum(i -> y[i]) / n : 0;
        for (int j = 0; j < p; j++) {
            int at = j * n;
            double m = from == 1 ? cut.sum(i -> x[at + i]) / n : 0;
            double s = cut.sum(i -> (x[at + i] - m) * (x[at + i] - m)) / n, root = Math.sqrt(s);
            boolean constant = from == 1 && root <= 0x1p-50 * Math.abs(m) || root == 0;
            mean[j] = m;
            size[j] = scaled && !constant ? root : 1;
            for (int i = 0; i < n; i++) x[at + i] = constant ? 0 : (x[at + i] - m) / size[j];
            square[j] = constant ? 0 : scaled ? 1 : s;
        }
        double[] centred = new double[n];
        for (int i = 0; i < n; i++) centred[i] = y[i] - meanY;
        squareY = cut.sum(i -> centred[i] * centred[i]) / n;
        b = new double[p];
        c = productsWith(centred);
        gradient = c.clone();
        gram = new double[p][];
    }

    private double[] productsWith(double[] v) {
        double[] g = new double[p];
        if (p > 0) Backend.current().blas().dgemv(Trans.TRANS, n, p, 1.0 / n, x, 0, n, v, 0, 1, 0, g, 0, 1);
        return g;
    }

    /// The largest |xⱼᵀy|/n.
    double largest() {
        double most = 0;
        for (double v : c) most = Math.max(most, Math.abs(v));
        return most;
    }

    private double[] gram(int j) {
        double[] g = gram[j];
        if (g == null) {
            g = productsWith(Arrays.copyOfRange(x, j * n, (j + 1) * n));
            gram[j] = g;
        }
        return g;
    }

    /// Bring b to the minimum for λ; whether the conditions of optimality hold.
    boolean descend(double lambda) {
        double tolerance = 1e-9 * squareY;
        int sweeps = 0;
        for (int round = 0; round < ROUNDS && sweeps < SWEEPS; round++) {
            sweep(lambda, true);
            while (sweeps++ < SWEEPS && sweep(lambda, false) > tolerance) {}
            if (polish(lambda)) return true;
            tolerance = Math.max(tolerance / 10, 1e-30 * squareY);
        }
        return optimal(lambda, 1e-9);
    }

    /// One update of all coefficients, or of those that are not 0; the largest change of the objective.
    private double sweep(double lambda, boolean all) {
        double most = 0;
        for (int j = 0; j < p; j++) {
            if (square[j] == 0 || !all && b[j] == 0) continue;
            double u = gradient[j] + square[j] * b[j], over = Math.abs(u) - lambda * alpha;
            double next = over > 0 ? Math.copySign(over, u) / (square[j] + lambda * (1 - alpha)) : 0;
            double d = next - b[j];
            if (d == 0) continue;
            b[j] = next;
            Backend.current().blas().daxpy(p, -d, gram(j), 0, 1, gradient, 0, 1);
            most = Math.max(most, square[j] * d * d);
        }
        return most;
    }

    /// Solve the equations of the active set with its signs; whether that is the minimum.
    private boolean polish(double lambda) {
        int[] active = new int[p];
        int k = 0;
        for (int j = 0; j < p; j++) {
            if (b[j] != 0) active[k++] = j;
        }
        double[] a = new double[k * k], s = new double[k];
        for (int l = 0; l < k; l++) {
            double[] g = gram(active[l]);
            for (int i = 0; i <= l; i++) a[l * k + i] = g[active[i]];
            a[l * k + l] += lambda * (1 - alpha);
            s[l] = c[active[l]] - Math.copySign(lambda * alpha, b[active[l]]);
        }
        double[] factor = a.clone();
        if (k > 0) {
            if (Lapack.current().dpotrf(Uplo.UPPER, k, factor, 0, k) != 0) return optimal(lambda, 1e-12);
            Lapack.current().dpotrs(Uplo.UPPER, k, 1, factor, 0, k, s, 0, k);
        }
        for (int l = 0; l < k; l++) {
            if (!(s[l] * b[active[l]] > 0)) return false;
        }
        for (int l = 0; l < k; l++) b[active[l]] = s[l];
        System.arraycopy(c, 0, gradient, 0, p);
        for (int l = 0; l < k; l++) Backend.current().blas().daxpy(p, -s[l], gram(active[l]), 0, 1, gradient, 0, 1);
        return optimal(lambda, 1e-9);
    }

    /// Whether b satisfies the conditions of optimality to a part of the largest |xⱼᵀy|/n.
    private boolean optimal(double lambda, double part) {
        double slack = part * largest();
        for (int j = 0; j < p; j++) {
            if (square[j] == 0) continue;
            double g = gradient[j] - lambda * (1 - alpha) * b[j];
            boolean holds = b[j] == 0 ? Math.abs(g) <= lambda * alpha + slack
                    : Math.abs(g - Math.copySign(lambda * alpha, b[j])) <= slack;
            if (!holds) return false;
        }
        return true;
    }

    /// Coefficients in the units of the columns.
    double[] slopes() {
        double[] s = new double[p];
        for (int j = 0; j < p; j++) s[j] = b[j] / size[j];
        return s;
    }

    double intercept(double[] slopes) {
        double b0 = meanY;
        for (int j = 0; j < p; j++) b0 -= slopes[j] * mean[j];
        return b0;
    }

    /// The part of the sum of squares that b explains: R².
    double explained() {
        double s = 0; // ‖y‖² − ‖y − Xb‖² = bᵀ(c + gradient)
        for (int j = 0; j < p; j++) s += b[j] * (c[j] + gradient[j]);
        return squareY == 0 ? 0 : s / squareY;
    }
}
