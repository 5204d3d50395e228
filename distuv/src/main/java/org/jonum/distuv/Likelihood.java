package org.jonum.distuv;

import java.util.Arrays;
import java.util.function.Function;

/// The maximum of a likelihood by Newton's iteration with the score, damped so that the likelihood never falls.
///
/// Parameters above 0 are sought by their logarithms. Second derivatives are differences of the score; at the end they are the
/// observed information. A parameter on which the likelihood does not depend there, one that has gone to infinity, has
/// covariances that are NaN.
final class Likelihood<D extends Distribution & Scored> {
    private static final int LIMIT = 200, HALVINGS = 40, MOST = 4;
    /// Of parameters; of the gain of a step at the end; of the gain where no step helps; of the value; of second derivatives.
    private static final double STEP = 1e-5, DONE = 1e-20, STUCK = 1e-9, NOISE = 1e-14, FLAT = 1e-8;

    private final Sample data;
    private final int first, n;
    private final double[] size;
    private final Function<double[], D> law;

    private Likelihood(Sample data, int first, double[] size, Function<double[], D> law) {
        this.data = data;
        this.first = first;
        this.n = size.length;
        this.size = size;
        this.law = law;
    }

    /// @param start where to begin
    /// @param size  for a parameter that may have any sign what is a change of it that can be felt; 0 for a parameter above 0
    static <D extends Distribution & Scored> Fit<D> maximize(Sample data, double[] start, double[] size,
            Function<double[], D> law) {
        return maximize(data, 0, start, size, law);
    }

    /// @param first the first free parameter among those of the score
    static <D extends Distribution & Scored> Fit<D> maximize(Sample data, int first, double[] start, double[] size,
            Function<double[], D> law) {
        return new Likelihood<>(data, first, size, law).run(start);
    }

    private boolean isPositive(int i) {
        return size[i] == 0;
    }

    private double unit(int i) {
        return isPositive(i) ? 1 : size[i];
    }

    private double[] natural(double[] t) {
        double[] p = t.clone();
        for (int i = 0; i < n; i++) if (isPositive(i)) p[i] = Math.exp(t[i]);
        return p;
    }

    /// The mean log-likelihood; −∞ where the parameters are not legal.
    private double value(double[] t) {
        double[] p = natural(t);
        for (int i = 0; i < n; i++) {
            if (!(Math.abs(p[i]) < 1e300) || isPositive(i) && !(p[i] > 1e-300)) return Double.NEGATIVE_INFINITY;
        }
        double v = data.mean(Sample.logDensity(law.apply(p)));
        return Math.abs(v) <= Double.MAX_VALUE ? v : Double.NEGATIVE_INFINITY;
    }

    private Fit<D> run(double[] start) {
        double[] t = start.clone();
        for (int i = 0; i < n; i++) if (isPositive(i)) t[i] = Math.log(start[i]);
        double v = value(t);
        boolean converged = false, stuck = false;
        int k = 0;
        for (; k < LIMIT && !converged && !stuck; k++) {
            double[] g = slope(t), step = ascent(g, curvature(t)), to = t;
            double next = Double.NEGATIVE_INFINITY, floor = v - NOISE * (1 + Math.abs(v)), damp = 1;
            for (int i = 0; i < HALVINGS && !(next >= floor); i++, damp *= 0.5) {
                to = plus(t, step, damp);
                next = value(to);
            }
            stuck = !(next >= floor) || next == Double.NEGATIVE_INFINITY;
            converged = gain(g, step) <= (stuck ? STUCK : DONE);
            if (stuck) break;
            t = to;
            v = next;
        }
        return data.done(law.apply(natural(t)), covariance(t), k, converged);
    }

    private static double gain(double[] g, double[] step) {
        double sum = 0;
        for (int i = 0; i < step.length; i++) sum += g[i] * step[i];
        return sum;
    }

    private static double[] plus(double[] t, double[] step, double factor) {
        double[] s = t.clone();
        for (int i = 0; i < s.length; i++) s[i] += factor * step[i];
        return s;
    }

    /// The mean score, for the logarithms of parameters above 0.
    private double[] slope(double[] t) {
        double[] p = natural(t), sum = new double[n], score = new double[MOST], x = data.x(), w = data.w();
        D at = law.apply(p);
        for (int k = 0; k < x.length; k++) {
            if (w[k] == 0) continue;
            at.score(x[k], score);
            for (int i = 0; i < n; i++) sum[i] += w[k] * score[first + i];
        }
        double weight = data.weight();
        for (int i = 0; i < n; i++) sum[i] *= (isPositive(i) ? p[i] : 1) / weight;
        return sum;
    }

    private double[][] curvature(double[] t) {
        double[][] h = new double[n][n];
        for (int i = 0; i < n; i++) {
            double[] d = new double[n];
            d[i] = STEP * unit(i);
            double[] up = slope(plus(t, d, 1)), down = slope(plus(t, d, -1));
            for (int j = 0; j < n; j++) h[i][j] = (up[j] - down[j]) / (2 * d[i]);
        }
        for (int i = 0; i < n; i++) {
            for (int j = 0; j < i; j++) h[i][j] = h[j][i] = 0.5 * (h[i][j] + h[j][i]);
        }
        return h;
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
            for (int i = 0; i < n; i++) step[i] = gain(inverse[i], g);
            return cut(step);
        }
        double[] step = new double[n];
        for (int i = 0; i < n; i++) step[i] = g[i] * unit(i) * unit(i);
        return cut(step);
    }

    private double[] cut(double[] step) {
        double longest = 0;
        for (int i = 0; i < n; i++) longest = Math.max(longest, Math.abs(step[i]) / unit(i));
        return longest > 2 ? plus(new double[n], step, 2 / longest) : step;
    }

    private double[][] covariance(double[] t) {
        double[][] h = curvature(t), c = new double[n][n];
        int[] free = new int[n];
        int m = 0;
        for (int i = 0; i < n; i++) {
            Arrays.fill(c[i], Double.NaN);
            if (-h[i][i] * unit(i) * unit(i) > FLAT) free[m++] = i;
        }
        double[][] a = new double[m][m];
        for (int i = 0; i < m; i++) for (int j = 0; j < m; j++) a[i][j] = -h[free[i]][free[j]];
        double[][] inverse = inverse(a);
        double[] p = natural(t);
        for (int i = 0; i < inverse.length; i++) {
            for (int j = 0; j < m; j++) {
                double scale = (isPositive(free[i]) ? p[free[i]] : 1) * (isPositive(free[j]) ? p[free[j]] : 1);
                c[free[i]][free[j]] = inverse[i][j] * scale;
            }
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
