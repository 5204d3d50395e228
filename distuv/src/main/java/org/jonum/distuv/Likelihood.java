package org.jonum.distuv;

import java.util.function.Function;

/// The maximum of a likelihood by Newton's iteration with differences for derivatives, damped so that it never falls.
///
/// Parameters above 0 are sought by their logarithms. At the end the matrix of second derivatives is the observed information.
final class Likelihood<D extends ContinuousDistribution> {
    private static final int LIMIT = 200, HALVINGS = 40;
    private static final double STEP = 1e-4, TOLERANCE = 1e-9;

    private final Sample data;
    private final boolean[] positive;
    private final double[] size;
    private final Function<double[], D> law;
    private final int n;

    private Likelihood(Sample data, double[] start, double[] size, Function<double[], D> law) {
        this.data = data;
        this.n = start.length;
        this.law = law;
        this.positive = new boolean[n];
        this.size = size;
        for (int i = 0; i < n; i++) positive[i] = size[i] == 0;
    }

    /// @param start where to begin
    /// @param size  for a parameter that may have any sign what is a change of it that can be felt; 0 for a parameter above 0
    static <D extends ContinuousDistribution> Fit<D> maximize(Sample data, double[] start, double[] size,
            Function<double[], D> law) {
        return new Likelihood<>(data, start, size, law).run(start);
    }

    private double[] natural(double[] t) {
        double[] p = t.clone();
        for (int i = 0; i < n; i++) if (positive[i]) p[i] = Math.exp(t[i]);
        return p;
    }

    /// The mean log-likelihood; −∞ where the parameters are not legal.
    private double value(double[] t) {
        double[] p = natural(t);
        for (int i = 0; i < n; i++) {
            if (!(Math.abs(p[i]) < 1e300) || positive[i] && !(p[i] > 1e-300)) return Double.NEGATIVE_INFINITY;
        }
        double v = data.mean(law.apply(p)::logPdf);
        return Double.isNaN(v) || v == Double.POSITIVE_INFINITY ? Double.NEGATIVE_INFINITY : v;
    }

    private Fit<D> run(double[] start) {
        double[] t = start.clone();
        for (int i = 0; i < n; i++) if (positive[i]) t[i] = Math.log(start[i]);
        double v = value(t);
        boolean converged = false;
        int k = 0;
        for (; k < LIMIT && !converged; k++) {
            double[] g = new double[n];
            double[][] h = new double[n][n];
            derivatives(t, v, g, h);
            double[] step = ascent(g, h);
            double damp = 1, next = Double.NEGATIVE_INFINITY;
            double[] to = t;
            for (int i = 0; i < HALVINGS; i++, damp *= 0.5) {
                to = plus(t, step, damp);
                next = value(to);
                if (next >= v) break;
            }
            converged = !(next > v) || small(step, damp);
            if (next >= v) {
                t = to;
                v = next;
            }
        }
        return data.done(law.apply(natural(t)), covariance(t, v), k, converged);
    }

    private static double[] plus(double[] t, double[] step, double factor) {
        double[] s = t.clone();
        for (int i = 0; i < s.length; i++) s[i] += factor * step[i];
        return s;
    }

    private double unit(int i) {
        return positive[i] ? 1 : size[i];
    }

    private boolean small(double[] step, double factor) {
        for (int i = 0; i < n; i++) if (!(Math.abs(step[i]) * factor <= TOLERANCE * unit(i))) return false;
        return true;
    }

    /// Central differences, of the second order in the steps.
    private void derivatives(double[] t, double v, double[] g, double[][] h) {
        for (int i = 0; i < n; i++) {
            double d = STEP * unit(i), up = shifted(t, i, d, i, 0), down = shifted(t, i, -d, i, 0);
            g[i] = (up - down) / (2 * d);
            h[i][i] = (up - 2 * v + down) / (d * d);
            for (int j = 0; j < i; j++) {
                double e = STEP * unit(j);
                h[i][j] = h[j][i] = (shifted(t, i, d, j, e) - shifted(t, i, d, j, -e) - shifted(t, i, -d, j, e)
                        + shifted(t, i, -d, j, -e)) / (4 * d * e);
            }
        }
    }

    private double shifted(double[] t, int i, double d, int j, double e) {
        double[] s = t.clone();
        s[i] += d;
        s[j] += e;
        return value(s);
    }

    /// −H⁻¹g if H is negative definite, else with more and more taken from its diagonal; no longer than 2 units.
    private double[] ascent(double[] g, double[][] h) {
        for (double shift = 0; shift < 1e12; shift = shift == 0 ? 1e-3 : shift * 10) {
            double[][] a = new double[n][n];
            for (int i = 0; i < n; i++) {
                for (int j = 0; j < n; j++) a[i][j] = -h[i][j];
                a[i][i] += shift / (unit(i) * unit(i));
            }
            double[][] inverse = inverse(a);
            if (inverse.length == 0) continue;
            double[] step = new double[n];
            double longest = 0;
            for (int i = 0; i < n; i++) {
                for (int j = 0; j < n; j++) step[i] += inverse[i][j] * g[j];
                longest = Math.max(longest, Math.abs(step[i]) / unit(i));
            }
            return longest > 2 ? plus(new double[n], step, 2 / longest) : step;
        }
        return new double[n];
    }

    private double[][] covariance(double[] t, double v) {
        double[][] h = new double[n][n];
        derivatives(t, v, new double[n], h);
        for (double[] row : h) for (int j = 0; j < n; j++) row[j] = -row[j];
        double[][] c = inverse(h);
        if (c.length == 0) {
            c = new double[n][n];
            for (double[] row : c) java.util.Arrays.fill(row, Double.NaN);
        }
        double[] p = natural(t);
        for (int i = 0; i < n; i++) {
            for (int j = 0; j < n; j++) c[i][j] *= (positive[i] ? p[i] : 1) * (positive[j] ? p[j] : 1);
        }
        return c;
    }

    /// The inverse of a symmetric positive definite matrix by Cholesky's factors; empty if it is not.
    static double[][] inverse(double[][] a) {
        int n = a.length;
        double[][] l = new double[n][n], inverse = new double[n][n];
        for (int j = 0; j < n; j++) {
            for (int i = j; i < n; i++) {
                double s = a[i][j];
                for (int k = 0; k < j; k++) s -= l[i][k] * l[j][k];
                if (i == j && !(s > 0 && s < Double.POSITIVE_INFINITY)) return new double[0][];
                l[i][j] = i == j ? Math.sqrt(s) : s / l[j][j];
            }
        }
        for (int c = 0; c < n; c++) {
            double[] y = new double[n];
            for (int i = 0; i < n; i++) {
                double s = i == c ? 1 : 0;
                for (int k = 0; k < i; k++) s -= l[i][k] * y[k];
                y[i] = s / l[i][i];
            }
            for (int i = n - 1; i >= 0; i--) {
                double s = y[i];
                for (int k = i + 1; k < n; k++) s -= l[k][i] * inverse[k][c];
                inverse[i][c] = s / l[i][i];
            }
        }
        return inverse;
    }
}
