package org.jonum.stat.regression;

import java.util.Arrays;
import org.jonum.blas.Diag;
import org.jonum.blas.Side;
import org.jonum.blas.Trans;
import org.jonum.blas.Uplo;
import org.jonum.lapack.Lapack;
import org.jonum.special.DoubleDouble;
import org.jspecify.annotations.Nullable;

/// Least squares to the last digit: the augmented system
///
/// ```
///   r + S·X·b = S·f,   Xᵀ·S·r = g
/// ```
///
/// with S = diag(√w), solved by Householder QR of S·X and refined with residuals in twice the working precision (Björck 1967), b kept as a pair of
/// doubles. With g = 0, b fits f; with f = 0 and g = −eⱼ it is column j of (XᵀS²X)⁻¹. Columns are scaled by powers of two.
final class Augmented {
    /// @param hi       coefficients
    /// @param lo       what these lack
    /// @param residual f − X·(hi + lo)
    record Solution(double[] hi, double[] lo, double[] residual) {}

    private static final int ITERATIONS = 10;
    /// What rounding of pairs leaves of a coefficient that is 0, beside the largest.
    private static final double TRACE = 0x1p-100;

    private final int n, k;
    private final int[] exponents;
    private final double[] x, qr, tau;
    private final double @Nullable [] rest;
    private final double @Nullable [] s;

    /// @param all  the columns of a design, n rows
    /// @param rest what they lack, or null
    /// @param kept the columns to take
    /// @param s    √w, or null for ones
    Augmented(double[] all, double @Nullable [] rest, int n, int[] kept, double @Nullable [] s) {
        this.n = n;
        k = kept.length;
        this.s = s;
        exponents = new int[k];
        x = new double[n * k];
        this.rest = rest == null ? null : new double[n * k];
        for (int j = 0; j < k; j++) {
            double size = 0;
            for (int i = 0; i < n; i++) size = Math.max(size, Math.abs(all[kept[j] * n + i]));
            exponents[j] = size > 0 ? -Math.getExponent(size) : 0;
            for (int i = 0; i < n; i++) {
                x[j * n + i] = Math.scalb(all[kept[j] * n + i], exponents[j]);
                if (rest != null && this.rest != null)
                    this.rest[j * n + i] = Math.scalb(rest[kept[j] * n + i], exponents[j]);
            }
        }
        qr = x.clone();
        if (s != null) {
            for (int j = 0; j < k; j++) {
                for (int i = 0; i < n; i++) qr[j * n + i] *= s[i];
            }
        }
        tau = new double[k];
        Lapack.current().dgeqrf(n, k, qr, 0, n, tau, 0);
    }

    /// The solution for f and g = 0.
    Solution fit(double[] f) {
        return solve(f, new double[k]);
    }

    /// (XᵀS²X)⁻¹, column-major.
    double[] inverseGram() {
        double[] c = new double[k * k];
        for (int j = 0; j < k; j++) {
            double[] g = new double[k];
            g[j] = -1;
            Solution column = solve(new double[n], g);
            for (int i = 0; i < k; i++) c[j * k + i] = Math.scalb(column.hi[i], exponents[j]);
        }
        for (int j = 0; j < k; j++) {
            for (int i = 0; i < j; i++) c[i * k + j] = c[j * k + i] = (c[j * k + i] + c[i * k + j]) / 2;
        }
        return c;
    }

    private Solution solve(double[] f, double[] g) {
        double[] hi = new double[k], lo = new double[k], r = new double[n], dr = new double[n], db = new double[k];
        double[] error = new double[n];
        double last = Double.POSITIVE_INFINITY;
        for (int it = 0; it < ITERATIONS; it++) {
            residuals(f, hi, lo, dr, error);
            for (int i = 0; i < n; i++) dr[i] = less(i, dr[i], error[i], r[i]);
            gradients(g, r, db);
            correct(dr, db);
            double step = 0, size = 0;
            for (int j = 0; j < k; j++) {
                step = Math.max(step, Math.abs(db[j]));
                size = Math.max(size, Math.abs(hi[j] + db[j]));
            }
            if (!(step < last / 2)) break; // rounding, or a matrix beyond help
            for (int j = 0; j < k; j++) add(hi, lo, j, db[j]);
            for (int i = 0; i < n; i++) r[i] += dr[i];
            if (step <= 0x1p-75 * size) break;
            last = step;
        }
        double[] simple = simplest(f, hi, dr, error);
        if (simple == null) {
            residuals(f, hi, lo, dr, error);
        } else {
            System.arraycopy(simple, 0, hi, 0, k);
            Arrays.fill(lo, 0);
        }
        for (int i = 0; i < n; i++) dr[i] += error[i];
        for (int j = 0; j < k; j++) {
            hi[j] = Math.scalb(hi[j], exponents[j]);
            lo[j] = Math.scalb(lo[j], exponents[j]);
        }
        return new Solution(hi, lo, dr);
    }

    /// Coefficients that leave nothing over: these as doubles, or without those that are no more than what rounding has left; null if there are none.
    private double @Nullable [] simplest(double[] f, double[] hi, double[] r, double[] error) {
        double size = 0;
        for (double b : hi) size = Math.max(size, Math.abs(b));
        double[] large = hi.clone();
        for (int j = 0; j < k; j++) if (Math.abs(hi[j]) <= TRACE * size) large[j] = 0;
        for (double[] b : new double[][] {hi, large}) {
            residuals(f, b, new double[k], r, error);
            boolean exact = true;
            for (int i = 0; i < n; i++) exact &= r[i] + error[i] == 0;
            if (exact) return b;
        }
        return null;
    }

    private double weighted(double[] d, int i) {
        return s == null ? d[i] : s[i] * d[i];
    }

    /// s·(d + e) − r, rounded once.
    private double less(int i, double d, double e, double r) {
        if (s == null) return d - r + e;
        double p = s[i] * d;
        return p - r + (DoubleDouble.productError(s[i], d, p) + s[i] * e);
    }

    private static void add(double[] hi, double[] lo, int j, double d) {
        double sum = hi[j] + d, e = DoubleDouble.sumError(hi[j], d, sum) + lo[j];
        hi[j] = sum + e;
        lo[j] = e - (hi[j] - sum);
    }

    /// f − X·(hi + lo) as the pair out + error.
    private void residuals(double[] f, double[] hi, double[] lo, double[] out, double[] error) {
        Arrays.fill(error, 0);
        System.arraycopy(f, 0, out, 0, n);
        for (int j = 0; j < k; j++) {
            double b = -hi[j], low = -lo[j];
            for (int i = 0, at = j * n; i < n; i++, at++) {
                double p = x[at] * b, sum = out[i] + p;
                error[i] +=
                        DoubleDouble.sumError(out[i], p, sum) + DoubleDouble.productError(x[at], b, p) + x[at] * low;
                out[i] = sum;
            }
            if (rest != null) {
                for (int i = 0, at = j * n; i < n; i++, at++) error[i] += rest[at] * b;
            }
        }
    }

    /// g − Xᵀ·S·r, rounded once.
    private void gradients(double[] g, double[] r, double[] out) {
        for (int j = 0; j < k; j++) {
            double sum = g[j], error = 0;
            for (int i = 0, at = j * n; i < n; i++, at++) {
                double t = -weighted(r, i), p = x[at] * t, next = sum + p;
                error += DoubleDouble.sumError(sum, p, next) + DoubleDouble.productError(x[at], t, p);
                if (s != null) error -= x[at] * DoubleDouble.productError(s[i], r[i], -t);
                if (rest != null) error += rest[at] * t;
                sum = next;
            }
            out[j] = sum + error;
        }
    }

    /// The solution of r + S·X·b = f, Xᵀ·S·r = g in place of f and g.
    private void correct(double[] f, double[] g) {
        Lapack lapack = Lapack.current();
        lapack.dtrtrs(Uplo.UPPER, Trans.TRANS, Diag.NON_UNIT, k, 1, qr, 0, n, g, 0, k);
        lapack.dormqr(Side.LEFT, Trans.TRANS, n, 1, k, qr, 0, n, tau, 0, f, 0, n);
        for (int j = 0; j < k; j++) {
            double c = f[j];
            f[j] = g[j];
            g[j] = c - g[j];
        }
        lapack.dtrtrs(Uplo.UPPER, Trans.NO_TRANS, Diag.NON_UNIT, k, 1, qr, 0, n, g, 0, k);
        lapack.dormqr(Side.LEFT, Trans.NO_TRANS, n, 1, k, qr, 0, n, tau, 0, f, 0, n);
    }
}
