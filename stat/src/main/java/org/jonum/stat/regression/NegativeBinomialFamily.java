package org.jonum.stat.regression;

import java.util.Locale;
import org.jonum.special.Beta;

/// See [Family#negativeBinomial(double)].
record NegativeBinomialFamily(double theta) implements Family {
    @Override
    public String name() {
        return String.format(Locale.ROOT, "negative binomial (θ = %.6g)", theta);
    }

    @Override
    public Link usualLink() {
        return Link.LOG;
    }

    @Override
    public double variance(double mu) {
        return mu + mu * (mu / theta);
    }

    @Override
    public double deviance(double y, double mu) {
        return Math.max(0, 2 * (Deviance.excess(y, mu) - Deviance.excess(y + theta, mu + theta)));
    }

    @Override
    public boolean hasDispersion() {
        return false;
    }

    @Override
    public boolean isMean(double mu) {
        return mu > 0 && mu <= Double.MAX_VALUE;
    }

    @Override
    public boolean isResponse(double y) {
        return y >= 0 && y <= Double.MAX_VALUE;
    }

    @Override
    public double start(double y, double weight) {
        return y == 0 ? 1.0 / 6 : y;
    }

    @Override
    public double logLikelihood(double[] y, double[] mu, double[] w) {
        return Cut.of(y.length).sum(i -> w[i] == 0 ? 0 : w[i] * (saturated(y[i]) - deviance(y[i], mu[i]) / 2));
    }

    /// Γ(y + θ)/(Γ(θ)·y!)·(θ/(θ + y))^θ·(y/(θ + y))^y.
    private double saturated(double y) {
        if (y == 0) return 0;
        return -Beta.logBeta(theta, y + 1) - Math.log(theta + y) - theta * Math.log1p(y / theta)
                - y * Math.log1p(theta / y);
    }

    @Override
    public int end(double y) {
        return y == 0 ? -1 : 0;
    }
}
