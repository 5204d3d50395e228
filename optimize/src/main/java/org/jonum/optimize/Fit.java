package org.jonum.optimize;

import java.util.Locale;
import org.jonum.mat.Matrix;
import org.jonum.mat.Svd;

/// A fitted curve: parameters with their errors, and what can be said of the curve itself.
///
/// {@snippet :
/// double[] x = {1, 2, 3, 4}, y = {1.1, 1.9, 3.2, 3.8};
/// Fit line = CurveFit.of((t, b) -> b[0] + b[1] * t).data(x, y).from(0, 0).fit();
/// double slope = line.parameters()[1];           // slope == 0.94
/// double[] ends = line.interval(1, 4.303);               // 4.303: the 0.975 quantile of Student's t for 2 degrees of freedom
/// boolean inside = ends[0] < slope && slope < ends[1];           // inside == true
/// }
/// The covariance of the parameters is s²·(JᵀJ)⁻¹, from the singular values of J with its columns scaled to one size, never through
/// JᵀJ. A parameter that the data do not determine has an infinite standard error, one that is held by a bound has NaN.
///
/// **Source** D. M. Bates & D. G. Watts (1988), Nonlinear regression analysis and its applications, ch. 2.
public final class Fit {
    private final CurveFit curve;
    private final Result result;
    private final double[] b;
    private final Matrix covariance;
    private final double rss, variance, condition;
    private final int free;

    private Fit(CurveFit curve, Result result, double[] b, Matrix covariance, double rss, double variance,
            double condition, int free) {
        this.curve = curve;
        this.result = result;
        this.b = b;
        this.covariance = covariance;
        this.rss = rss;
        this.variance = variance;
        this.condition = condition;
        this.free = free;
    }

    static Fit of(CurveFit curve, Problem p, Result result, Engine ended) {
        double[] b = result.x();
        int m = p.m, n = b.length;
        boolean known = ended instanceof LeastSquaresEngine l && l.derivedAt(b);
        LeastSquaresEngine at = known ? (LeastSquaresEngine) ended : anew(p, b);
        boolean sound = known || Engine.finite(at.f) && at.derive();
        int[] free = java.util.stream.IntStream.range(0, n).filter(at::movable).toArray();
        double rss = 2 * at.f;
        double variance = curve.absolute ? 1 : rss / (m - free.length);
        double[][] c = new double[n][n];
        for (int i = 0; i < n; i++) java.util.Arrays.fill(c[i], Double.NaN);
        double condition = Double.POSITIVE_INFINITY;
        if (sound && free.length > 0)
            condition = covariance(at, free, m > free.length || curve.absolute ? variance : Double.NaN, c);
        return new Fit(curve, result, b, n == 0 ? Matrix.zeros(0, 0) : Matrix.of(c), rss, variance, condition,
                free.length);
    }

    /// The value at b by an evaluator of its own, which no limit binds, and whose differences are of five points.
    private static LeastSquaresEngine anew(Problem p, double[] b) {
        Evaluator e = new Evaluator(p, Control.DEFAULT, b);
        e.sharpen();
        LeastSquaresEngine at = new LevenbergMarquardtEngine(new LevenbergMarquardt(), e, b);
        at.f = e.value(b);
        return at;
    }

    /// Writes s²·S⁻¹·V·Σ⁻²·Vᵀ·S⁻¹ for J·S⁻¹ = U·Σ·Vᵀ, with the norms of the columns in S; returns the condition σ₁/σₙ.
    private static double covariance(LeastSquaresEngine at, int[] free, double variance, double[][] c) {
        int m = at.m, k = free.length;
        double[] size = new double[k];
        // rows of zeros change nothing, and make room for every right singular vector
        double[][] rows = new double[Math.max(m, k)][k];
        for (int q = 0; q < k; q++) {
            size[q] = at.columnNorm(free[q]);
            if (!(size[q] > 0)) size[q] = 1;
            for (int i = 0; i < m; i++) rows[i][q] = at.j[i + free[q] * m] / size[q];
        }
        Svd svd = Svd.of(Matrix.of(rows));
        double[] sigma = svd.values();
        Matrix v = svd.v();
        // differences of five points have eleven digits or so
        double noise = at.eval.problem.jacobian != null ? Math.ulp(1.0) * Math.max(m, k) : 1e-11;
        double least = noise * sigma[0];
        boolean[] loose = new boolean[k];
        for (int s = 0; s < k; s++) {
            for (int q = 0; q < k; q++) loose[q] |= !(sigma[s] > least) && Math.abs(v.get(q, s)) > 1e-6;
        }
        for (int q = 0; q < k; q++) {
            for (int w = 0; w < k; w++) {
                double sum = 0;
                for (int s = 0; s < k; s++) {
                    if (sigma[s] > least) sum += v.get(q, s) / sigma[s] * (v.get(w, s) / sigma[s]);
                }
                double cov = variance * (sum / size[q] / size[w]);
                if (loose[q] || loose[w]) cov = q == w ? Double.POSITIVE_INFINITY : Double.NaN;
                c[free[q]][free[w]] = cov;
            }
        }
        return sigma[k - 1] > 0 ? sigma[0] / sigma[k - 1] : Double.POSITIVE_INFINITY;
    }

    /// {@return the parameters}
    public double[] parameters() {
        return b.clone();
    }

    /// {@return the standard error of each parameter}
    public double[] standardErrors() {
        double[] e = new double[b.length];
        for (int i = 0; i < e.length; i++) e[i] = Math.sqrt(covariance.get(i, i));
        return e;
    }

    /// {@return the covariance of the parameters, in a matrix of its own}
    public Matrix covariance() {
        return covariance.copy();
    }

    /// {@return the correlation of the parameters}
    public Matrix correlation() {
        double[] e = standardErrors();
        return Matrix.generate(b.length, b.length,
                (i, j) -> i == j ? 1 : covariance.get(i, j) / e[i] / e[j]);
    }

    /// An interval for a parameter.
    ///
    /// @param k        which
    /// @param quantile of Student's t with [#degreesOfFreedom], or of the normal law
    /// @return b ∓ quantile·standard error
    public double[] interval(int k, double quantile) {
        double half = quantile * Math.sqrt(covariance.get(k, k));
        return new double[] {b[k] - half, b[k] + half};
    }

    /// The fitted curve.
    ///
    /// @param x where: one number for a curve, several for a surface
    /// @return f(x; b)
    public double value(double... x) {
        return curve.model.value(x.clone(), b.clone());
    }

    /// The standard error of the curve at a point, by that of the parameters.
    ///
    /// @param x where
    /// @return √(dᵀ·C·d) with the derivatives d of the curve; times a quantile half the width of a confidence band
    public double standardError(double... x) {
        double[] d = new double[b.length];
        CurveFit.Sensitivity formulas = curve.sensitivity;
        if (formulas != null) formulas.derivatives(x.clone(), b.clone(), d);
        else Differences.fivePoint().gradient(at -> curve.model.value(x, at), b, d);
        double sum = 0;
        for (int i = 0; i < d.length; i++) {
            for (int k = 0; k < d.length; k++) {
                if (d[i] != 0 && d[k] != 0) sum += d[i] * covariance.get(i, k) * d[k];
            }
        }
        return Math.sqrt(sum);
    }

    /// The standard error of a new measurement of weight 1 at a point.
    ///
    /// @param x where
    /// @return √(s² + dᵀ·C·d); times a quantile half the width of a prediction band
    public double predictionError(double... x) {
        return Math.hypot(Math.sqrt(variance), standardError(x));
    }

    /// {@return yᵢ − f(xᵢ; b), without weights}
    public double[] residuals() {
        double[] r = new double[curve.y.length];
        for (int i = 0; i < r.length; i++) r[i] = curve.y[i] - value(curve.x[i]);
        return r;
    }

    /// {@return Σ wᵢ·rᵢ², or its robust likeness}
    public double sumOfSquares() {
        return rss;
    }

    /// {@return number of points less number of parameters that are not held by a bound}
    public int degreesOfFreedom() {
        return curve.y.length - free;
    }

    /// {@return s = √(sum of squares/degrees of freedom); 1 where errors were given}
    public double residualDeviation() {
        return Math.sqrt(variance);
    }

    /// {@return the condition number of the Jacobian, with its columns scaled to one size; from 1e8 on parameters stand for each other}
    public double condition() {
        return condition;
    }

    /// {@return how the fit was found}
    public Result result() {
        return result;
    }

    /// {@return the fit as a table}
    @Override
    public String toString() {
        double[] e = standardErrors();
        Table t = new Table().row("", "estimate", "standard error", "t");
        for (int i = 0; i < b.length; i++) {
            t.row("b" + i, Table.number(b[i]), Table.number(e[i]), String.format(Locale.ROOT, "%.4g", b[i] / e[i]));
        }
        return t + String.format(Locale.ROOT, "residual deviation %s on %d degrees of freedom, sum of squares %s%n",
                Table.number(residualDeviation()), degreesOfFreedom(), Table.number(rss))
                + String.format(Locale.ROOT, "condition %.3g; %s, %s%n", condition, result.status(), result.counts());
    }
}
