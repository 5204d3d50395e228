package org.jonum.stat.regression;

import org.jonum.special.Beta;

/// See [Family#binomial()].
record BinomialFamily() implements Family {
    @Override
    public String name() {
        return "binomial";
    }

    @Override
    public Link usualLink() {
        return Link.LOGIT;
    }

    @Override
    public double variance(double mu) {
        return mu * (1 - mu);
    }

    @Override
    public double deviance(double y, double mu) {
        return 2 * (Deviance.excess(y, mu) + Deviance.excess(1 - y, 1 - mu));
    }

    @Override
    public boolean hasDispersion() {
        return false;
    }

    @Override
    public boolean isMean(double mu) {
        return mu > 0 && mu < 1;
    }

    @Override
    public boolean isResponse(double y) {
        return y >= 0 && y <= 1;
    }

    @Override
    public double start(double y, double weight) {
        return (weight * y + 0.5) / (weight + 1);
    }

    /// The likelihood of μ = y less half the deviance.
    @Override
    public double logLikelihood(double[] y, double[] mu, double[] w) {
        return Cut.of(y.length).sum(i -> w[i] == 0 ? 0 : saturated(y[i], w[i]) - w[i] * deviance(y[i], mu[i]) / 2);
    }

    private static double saturated(double y, double trials) {
        double k = trials * y, rest = trials - k;
        if (k == 0 || rest == 0) return 0;
        return -Beta.logBeta(k + 1, rest + 1) - Math.log1p(trials) + k * Math.log(y)
                + rest * Math.log1p(-y);
    }

    @Override
    public int end(double y) {
        return y == 0 ? -1 : y == 1 ? 1 : 0;
    }
}
