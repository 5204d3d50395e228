package org.jonum.stat.regression;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jonum.distuv.ContinuousDistribution;
import org.jonum.mat.Matrix;
import org.jonum.stat.Weights;
import org.jspecify.annotations.Nullable;

/// A linear model fitted by least squares; made by [LinearRegression]. It prints as its [#summary()].
///
/// With weights w, residuals are unweighted, and σ² = Σw·e²/(n − p), where n counts rows of weight above 0, or is Σw for frequencies.
public final class LinearFit {
    private final Design design;
    private final double[] y;
    private final @Nullable Weights weights;
    private final Solved solved;
    private final double n, rss, mss;
    private final int exponent; // sums of squares are in the unit 2^(2·exponent), 1 unless squares leave the range

    LinearFit(Design design, double[] y, @Nullable Weights weights, Solved solved) {
        this.design = design;
        this.y = y;
        this.weights = weights;
        this.solved = solved;
        int rows = y.length;
        Cut cut = Cut.of(rows);
        double[] e = solved.residuals();
        n = weights == null ? rows
                : weights instanceof Weights.Frequency ? weights.total() : cut.sum(i -> w(i) > 0 ? 1 : 0);
        exponent = exponent(y);
        rss = cut.sum(i -> w(i) * square(e[i]));
        double total = weights == null ? rows : weights.total();
        double mean = design.hasIntercept() ? cut.sum(i -> w(i) * (y[i] - e[i])) / total : 0;
        mss = cut.sum(i -> {
            return w(i) * square(y[i] - e[i] - mean);
        });
    }

    private static int exponent(double[] y) {
        double largest = 0;
        for (double v : y) largest = Math.max(largest, Math.abs(v));
        return largest >= 1e-140 && largest <= 1e140 || largest == 0 ? 0 : Math.getExponent(largest);
    }

    private double square(double v) {
        double d = exponent == 0 ? v : Math.scalb(v, -exponent);
        return d * d;
    }

    private double w(int i) {
        return weights == null ? 1 : weights.get(i);
    }

    /// {@return the columns that were fitted}
    public Design design() {
        return design;
    }

    /// {@return one coefficient for each column of the design; NaN for those that were left out}
    public double[] coefficients() {
        double[] b = new double[design.columns()];
        Arrays.fill(b, Double.NaN);
        for (int j = 0; j < rank(); j++) b[kept()[j]] = solved.b()[j];
        return b;
    }

    /// {@return the names of the columns that were left out, since they depend on columns before them}
    public List<String> aliased() {
        List<String> names = new ArrayList<>(design.names());
        for (int j = rank() - 1; j >= 0; j--) names.remove(kept()[j]);
        return List.copyOf(names);
    }

    private int[] kept() {
        return solved.triangle().kept();
    }

    /// {@return how many coefficients were fitted}
    public int rank() {
        return kept().length;
    }

    /// {@return how many observations count}
    public double observations() {
        return n;
    }

    /// {@return observations less coefficients}
    public double degreesOfFreedom() {
        return n - rank();
    }

    /// {@return y − X·b}
    public double[] residuals() {
        return solved.residuals().clone();
    }

    /// {@return X·b}
    public double[] fitted() {
        double[] f = new double[y.length];
        for (int i = 0; i < f.length; i++) f[i] = y[i] - solved.residuals()[i];
        return f;
    }

    /// {@return Σw·e²}
    public double residualSumOfSquares() {
        return Math.scalb(rss, 2 * exponent);
    }

    /// {@return what the model explains: Σw·(f − mean f)² over fitted values f, Σw·f² without intercept}
    public double modelSumOfSquares() {
        return Math.scalb(mss, 2 * exponent);
    }

    /// {@return √(Σw·e²/(n − p)), NaN if n = p}
    public double sigma() {
        return degreesOfFreedom() > 0 ? Math.scalb(Math.sqrt(rss / degreesOfFreedom()), exponent)
                : Double.NaN;
    }

    /// The explained part of the sum of squares, about the mean if there is an intercept, about 0 else.
    ///
    /// @return between 0 and 1
    public double rSquared() {
        return mss / (mss + rss);
    }

    /// 1 − (1 − R²)·(n − 1)/(n − p), with n in place of n − 1 if there is no intercept.
    ///
    /// @return at most 1
    public double adjustedRSquared() {
        double total = n - (design.hasIntercept() ? 1 : 0);
        return 1 - rss / (mss + rss) * (total / degreesOfFreedom());
    }

    /// {@return the maximum of the logarithm of the likelihood of normal errors}
    public double logLikelihood() {
        double logs = 0;
        if (weights instanceof Weights.Reliability) logs = Cut.of(y.length).sum(i -> w(i) > 0 ? Math.log(w(i)) : 0);
        return (logs - n * (Math.log(2 * Math.PI) + Math.log(rss / n) + 2 * exponent * Math.log(2) + 1)) / 2;
    }

    /// {@return Akaike's criterion, −2·logL + 2·(p + 1): σ counts as a parameter}
    public double aic() {
        return -2 * logLikelihood() + 2 * (rank() + 1);
    }

    /// {@return the Bayesian criterion, −2·logL + (p + 1)·log n}
    public double bic() {
        return -2 * logLikelihood() + Math.log(n) * (rank() + 1);
    }

    /// {@return σ·√diag (XᵀWX)⁻¹; NaN for coefficients that were left out}
    public double[] standardErrors() {
        double[] e = new double[design.columns()];
        Arrays.fill(e, Double.NaN);
        for (int j = 0; j < rank(); j++) e[kept()[j]] = sigma() * Math.sqrt(solved.inverseGram()[j * rank() + j]);
        return e;
    }

    /// {@return σ²·(XᵀWX)⁻¹; rows and columns of coefficients that were left out are NaN}
    public Matrix covariance() {
        double s = sigma();
        return spread(solved.inverseGram(), s * s);
    }

    /// The covariance of the coefficients that holds where variances differ.
    ///
    /// @param kind which
    /// @return a symmetric matrix; rows and columns of coefficients that were left out are NaN
    public Matrix covariance(Sandwich kind) {
        return sandwich(kind).map(v -> Math.scalb(v, 2 * exponent));
    }

    /// The same in the unit of sums of squares.
    private Matrix sandwich(Sandwich kind) {
        double[] h = Leverages.of(design, sqrtWeights(), solved.triangle()), g = new double[y.length];
        for (int i = 0; i < g.length; i++) {
            double e = Math.scalb(solved.residuals()[i], -exponent), all = w(i) * e;
            // a row stands for w(i) equal ones if w is a frequency: each has its own residual
            double square = weights instanceof Weights.Frequency ? all * e : all * all;
            double own = weights instanceof Weights.Frequency && w(i) > 0 ? h[i] / w(i) : h[i];
            g[i] = square == 0 ? 0 : square * kind.factor(own, n, degreesOfFreedom());
        }
        return spread(Leverages.sandwich(design, g, kept(), solved.inverseGram()), 1);
    }

    /// wᵢ·eᵢ·xᵢ of the kept columns, a row for each observation.
    double[][] scores() {
        Matrix x = design.matrix();
        double[][] s = new double[y.length][rank()];
        for (int i = 0; i < s.length; i++) {
            for (int j = 0; j < rank(); j++) s[i][j] = w(i) * solved.residuals()[i] * x.get(i, kept()[j]);
        }
        return s;
    }

    /// C·M·C with C = (XᵀWX)⁻¹ and a symmetric M of the kept columns.
    Matrix sandwich(double[] meat) {
        int k = rank();
        Matrix c = Matrix.generate(k, k, (i, j) -> solved.inverseGram()[j * k + i]),
                m = Matrix.generate(k, k, (i, j) -> meat[j * k + i]);
        double[] all = new double[k * k];
        Matrix v = c.times(m).times(c);
        for (int j = 0; j < k; j++) {
            for (int i = 0; i < k; i++) all[j * k + i] = 0.5 * (v.get(i, j) + v.get(j, i));
        }
        return spread(all, 1);
    }

    private double @Nullable [] sqrtWeights() {
        if (weights == null) return null;
        double[] s = weights.toArray();
        for (int i = 0; i < s.length; i++) s[i] = Math.sqrt(s[i]);
        return s;
    }

    private Matrix spread(double[] c, double scale) {
        int k = rank();
        Matrix m = Matrix.zeros(design.columns(), design.columns());
        m.fill(Double.NaN);
        for (int j = 0; j < k; j++) {
            for (int i = 0; i < k; i++) m.set(kept()[i], kept()[j], c[j * k + i] * scale);
        }
        return m;
    }

    /// {@return the summary, with intervals of 95 %}
    public LinearSummary summary() {
        return summary(0.95);
    }

    /// The summary.
    ///
    /// @param level of the confidence intervals, between 0 and 1
    /// @return coefficients with errors and tests, and what tells how good the fit is
    /// @throws IllegalArgumentException if level is not such
    public LinearSummary summary(double level) {
        return LinearSummary.of(this, standardErrors(), "", Arguments.level("LinearFit.summary", level));
    }

    /// The summary with errors that hold where variances differ.
    ///
    /// @param kind  of errors
    /// @param level of the confidence intervals, between 0 and 1
    /// @return coefficients with errors and tests, and what tells how good the fit is; F is that of equal variances
    /// @throws IllegalArgumentException if level is not such
    public LinearSummary summary(Sandwich kind, double level) {
        double[] e = sandwich(kind).diag().toArray();
        for (int j = 0; j < e.length; j++) e[j] = Math.scalb(Math.sqrt(e[j]), exponent);
        return LinearSummary.of(this, e, kind.name(), Arguments.level("LinearFit.summary", level));
    }

    /// {@return leverages, standardized residuals and Cook's distances}
    public Influence influence() {
        double[] h = Leverages.of(design, sqrtWeights(), solved.triangle()), e = solved.residuals();
        double[] scaled = new double[e.length];
        for (int i = 0; i < e.length; i++) scaled[i] = Math.sqrt(w(i)) * e[i] / sigma();
        return Influence.of(h, scaled, rank(), degreesOfFreedom());
    }

    /// Variance inflation factors: 1/(1 − R²) of each column regressed on the others.
    ///
    /// @return one for each column, at least 1 within rounding; NaN for the intercept and for columns that were left out
    public double[] varianceInflation() {
        double[] vif = new double[design.columns()], column = new double[y.length];
        Arrays.fill(vif, Double.NaN);
        Matrix x = design.matrix();
        double total = weights == null ? y.length : weights.total();
        for (int l = 0; l < rank(); l++) {
            int j = kept()[l];
            if (j == 0 && design.hasIntercept()) continue;
            for (int i = 0; i < column.length; i++) column[i] = x.get(i, j);
            Cut cut = Cut.of(y.length);
            double mean = design.hasIntercept() ? cut.sum(i -> w(i) * column[i]) / total : 0;
            double square = cut.sum(i -> w(i) * (column[i] - mean) * (column[i] - mean));
            vif[j] = solved.inverseGram()[l * rank() + l] * square;
        }
        return vif;
    }

    /// X·b for other observations; columns that were left out do not count.
    ///
    /// @param x as many columns as were fitted
    /// @return one value for each row
    /// @throws IllegalArgumentException if the columns do not fit
    public double[] predict(Design x) {
        x.requireColumns("LinearFit.predict", design.columns());
        return Leverages.product(x, kept(), solved.b());
    }

    /// Means of the responses at other observations, with confidence intervals.
    ///
    /// @param x     as many columns as were fitted
    /// @param level of the intervals, between 0 and 1
    /// @return one prediction for each row
    /// @throws IllegalArgumentException if the columns do not fit or level is not such
    public List<Prediction> confidence(Design x, double level) {
        return intervals(x, Arguments.level("LinearFit.confidence", level), 0);
    }

    /// Responses at other observations, of weight 1, with prediction intervals: one new response falls into its interval with probability `level`.
    ///
    /// @param x     as many columns as were fitted
    /// @param level of the intervals, between 0 and 1
    /// @return one prediction for each row
    /// @throws IllegalArgumentException if the columns do not fit or level is not such
    public List<Prediction> prediction(Design x, double level) {
        return intervals(x, Arguments.level("LinearFit.prediction", level), 1);
    }

    private List<Prediction> intervals(Design x, double level, double own) {
        double[] f = predict(x), h = Leverages.of(x, null, solved.triangle());
        ContinuousDistribution law = Coefficient.law(degreesOfFreedom());
        double t = law == null ? Double.NaN : law.isf((1 - level) / 2);
        List<Prediction> all = new ArrayList<>(f.length);
        for (int i = 0; i < f.length; i++) {
            double half = t * sigma() * Math.sqrt(own + h[i]);
            all.add(new Prediction(f[i], sigma() * Math.sqrt(h[i]), f[i] - half, f[i] + half));
        }
        return all;
    }

    @Override
    public String toString() {
        return summary().toString();
    }
}
