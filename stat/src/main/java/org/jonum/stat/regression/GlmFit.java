package org.jonum.stat.regression;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jonum.distuv.ContinuousDistribution;
import org.jonum.mat.Matrix;

/// A generalized linear model fitted; made by [Glm]. It prints as its [#summary()].
public final class GlmFit {
    private final Glm model;
    private final Design design;
    private final GlmData data;
    private final Irls.Outcome found;
    private final double[] inverseGram;
    private final double nullDeviance, pearson;

    GlmFit(Glm model, Design design, GlmData data, Irls.Outcome found) {
        this.model = model;
        this.design = design;
        this.data = data;
        this.found = found;
        inverseGram = found.triangle().inverseGram();
        nullDeviance = deviationOfNull();
        pearson = Cut.of(data.size()).sum(i -> {
            double e = data.weights()[i] == 0 ? 0 : residual(ResidualKind.PEARSON, i);
            return e * e;
        });
    }

    private double deviationOfNull() {
        double[] mu = new double[data.size()];
        if (!design.hasIntercept()) {
            for (int i = 0; i < mu.length; i++) mu[i] = model.link.mean(data.offset()[i]);
        } else if (model.offset == null) {
            Arrays.fill(mu, data.mean());
        } else {
            return new Irls(model.withoutStart(), Design.onesOnly(data.size()), data).run().deviance();
        }
        return Deviance.of(model.family, data.y(), mu, data.weights());
    }

    private double residual(ResidualKind kind, int i) {
        return kind.of(model, data.y()[i], found.mu()[i], found.eta()[i], data.weights()[i]);
    }

    /// {@return the columns that were fitted}
    public Design design() {
        return design;
    }

    /// {@return the law of the responses}
    public Family family() {
        return model.family;
    }

    /// {@return the link}
    public Link link() {
        return model.link;
    }

    /// {@return how the fit ended}
    public GlmStatus status() {
        return found.status();
    }

    /// {@return why there is no maximum, if the status is [GlmStatus#SEPARATED]}
    public Optional<Separation> separation() {
        return Optional.ofNullable(found.separation());
    }

    /// {@return how many steps were taken behind the first}
    public int iterations() {
        return found.iterations();
    }

    private int[] kept() {
        return found.triangle().kept();
    }

    /// {@return one coefficient for each column of the design; NaN for those that were left out}
    public double[] coefficients() {
        double[] b = new double[design.columns()];
        Arrays.fill(b, Double.NaN);
        for (int j = 0; j < rank(); j++) b[kept()[j]] = found.b()[j];
        return b;
    }

    /// {@return the names of the columns that were left out, since they depend on columns before them}
    public List<String> aliased() {
        List<String> names = new ArrayList<>(design.names());
        for (int j = rank() - 1; j >= 0; j--) names.remove(kept()[j]);
        return List.copyOf(names);
    }

    /// {@return how many coefficients were fitted}
    public int rank() {
        return kept().length;
    }

    /// {@return observations of weight above 0 less coefficients}
    public int degreesOfFreedom() {
        return data.count() - rank();
    }

    /// {@return linear predictors, with the offset}
    public double[] linearPredictors() {
        return found.eta().clone();
    }

    /// {@return means}
    public double[] fitted() {
        return found.mu().clone();
    }

    /// {@return Σw·d}
    public double deviance() {
        return found.deviance();
    }

    /// {@return the deviance of a model of the intercept and the offset alone}
    public double nullDeviance() {
        return nullDeviance;
    }

    /// {@return Pearson's Σw·(y − μ)²/V(μ)}
    public double pearson() {
        return pearson;
    }

    /// φ: Pearson's statistic over the degrees of freedom where it is estimated, 1 else.
    ///
    /// @return NaN if it is estimated and no degrees of freedom are left
    public double dispersion() {
        if (!model.family.hasDispersion()) return 1;
        return degreesOfFreedom() > 0 ? pearson / degreesOfFreedom() : Double.NaN;
    }

    /// {@return Σ of the logarithms of the densities, see [Family#logLikelihood(double[], double[], double[])]}
    public double logLikelihood() {
        return model.family.logLikelihood(data.y(), found.mu(), data.weights());
    }

    private int parameters() {
        return rank() + (model.family.hasDispersion() ? 1 : 0);
    }

    /// {@return Akaike's criterion; φ counts as a parameter where it is estimated}
    public double aic() {
        return -2 * logLikelihood() + 2 * parameters();
    }

    /// {@return the Bayesian criterion}
    public double bic() {
        return -2 * logLikelihood() + Math.log(data.count()) * parameters();
    }

    /// {@return φ·(XᵀWX)⁻¹; rows and columns of coefficients that were left out are NaN}
    public Matrix covariance() {
        return spread(inverseGram, dispersion());
    }

    /// The covariance of the coefficients that holds where variances are not those of the family.
    ///
    /// @param kind which
    /// @return a symmetric matrix; rows and columns of coefficients that were left out are NaN
    public Matrix covariance(Sandwich kind) {
        double[] h = leverages(), g = new double[data.size()];
        for (int i = 0; i < g.length; i++) {
            if (data.weights()[i] == 0) continue;
            double score = residual(ResidualKind.PEARSON, i) * root(i);
            g[i] = score == 0 ? 0 : score * score * kind.factor(h[i], data.count(), degreesOfFreedom());
        }
        return spread(Leverages.sandwich(design, g, kept(), inverseGram), 1);
    }

    /// √ of the weight in the last step.
    private double root(int i) {
        double w = data.weights()[i];
        return w == 0 ? 0
                : Math.sqrt(w / model.family.variance(found.mu()[i])) * Math.abs(model.link.slope(found.eta()[i]));
    }

    private double[] leverages() {
        double[] s = new double[data.size()];
        for (int i = 0; i < s.length; i++) s[i] = root(i);
        return Leverages.of(design, s, found.triangle());
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

    /// Residuals.
    ///
    /// @param kind which
    /// @return one for each observation
    public double[] residuals(ResidualKind kind) {
        double[] e = new double[data.size()];
        for (int i = 0; i < e.length; i++) e[i] = residual(kind, i);
        return e;
    }

    /// Leverages in the last step; standardized residuals are those of Pearson, `studentized` holds deviance residuals over √(φ·(1 − h)), and Cook's distances are those of
    /// one step (Pregibon 1981).
    ///
    /// @return one number of each for each observation
    public Influence influence() {
        double[] h = leverages();
        int n = h.length;
        double[] p = new double[n], d = new double[n], cook = new double[n];
        for (int i = 0; i < n; i++) {
            double left = 1 - h[i] < 1e-13 ? Double.NaN : dispersion() * (1 - h[i]);
            p[i] = residual(ResidualKind.PEARSON, i) / Math.sqrt(left);
            d[i] = residual(ResidualKind.DEVIANCE, i) / Math.sqrt(left);
            cook[i] = p[i] * p[i] * h[i] / ((1 - h[i]) * rank());
        }
        return new Influence(h, p, d, cook);
    }

    /// Means at other observations without offset; columns that were left out do not count.
    ///
    /// @param x as many columns as were fitted
    /// @return one mean for each row
    /// @throws IllegalArgumentException if the columns do not fit
    public double[] predict(Design x) {
        double[] m = linear(x);
        for (int i = 0; i < m.length; i++) m[i] = model.link.mean(m[i]);
        return m;
    }

    private double[] linear(Design x) {
        x.requireColumns("GlmFit.predict", design.columns());
        return Leverages.product(x, kept(), found.b());
    }

    /// Means at other observations without offset. Intervals are those of the linear predictor, transformed; standard errors are to first order.
    ///
    /// @param x     as many columns as were fitted
    /// @param level of the intervals, between 0 and 1
    /// @return one prediction for each row
    /// @throws IllegalArgumentException if the columns do not fit or level is not such
    public List<Prediction> confidence(Design x, double level) {
        Arguments.level("GlmFit.confidence", level);
        double[] eta = linear(x), h = Leverages.of(x, null, found.triangle());
        ContinuousDistribution law = Coefficient.law(errorDegrees());
        double t = law == null ? Double.NaN : law.isf((1 - level) / 2);
        List<Prediction> all = new ArrayList<>(eta.length);
        for (int i = 0; i < eta.length; i++) {
            double se = Math.sqrt(dispersion() * h[i]);
            double a = model.link.mean(eta[i] - t * se), b = model.link.mean(eta[i] + t * se);
            all.add(new Prediction(model.link.mean(eta[i]), se * Math.abs(model.link.slope(eta[i])), Math.min(a, b),
                    Math.max(a, b)));
        }
        return all;
    }

    private double errorDegrees() {
        return model.family.hasDispersion() ? degreesOfFreedom() : Double.POSITIVE_INFINITY;
    }

    /// {@return the summary, with intervals of 95 %}
    public GlmSummary summary() {
        return summary(0.95);
    }

    /// The summary.
    ///
    /// @param level of the confidence intervals (Wald's), between 0 and 1
    /// @return coefficients with errors and tests, and what tells how good the fit is
    /// @throws IllegalArgumentException if level is not such
    public GlmSummary summary(double level) {
        return GlmSummary.of(this, covariance(), "", Arguments.level("GlmFit.summary", level), errorDegrees());
    }

    /// The summary with errors that hold where variances are not those of the family.
    ///
    /// @param kind  of errors
    /// @param level of the confidence intervals (Wald's), between 0 and 1
    /// @return coefficients with errors and tests, and what tells how good the fit is
    /// @throws IllegalArgumentException if level is not such
    public GlmSummary summary(Sandwich kind, double level) {
        return GlmSummary.of(this, covariance(kind), kind.name(), Arguments.level("GlmFit.summary", level),
                errorDegrees());
    }

    @Override
    public String toString() {
        return summary().toString();
    }
}
