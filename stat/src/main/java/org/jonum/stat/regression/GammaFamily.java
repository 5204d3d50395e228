package org.jonum.stat.regression;

import org.jonum.special.Gamma;

/// See [Family#gamma()].
record GammaFamily() implements Family {
    @Override
    public String name() {
        return "gamma";
    }

    @Override
    public Link usualLink() {
        return Link.INVERSE;
    }

    @Override
    public double variance(double mu) {
        return mu * mu;
    }

    @Override
    public double deviance(double y, double mu) {
        return 2 * Deviance.excess(mu, y) / mu;
    }

    @Override
    public boolean hasDispersion() {
        return true;
    }

    @Override
    public boolean isMean(double mu) {
        return mu > 0 && mu <= Double.MAX_VALUE;
    }

    @Override
    public boolean isResponse(double y) {
        return y > 0 && y <= Double.MAX_VALUE;
    }

    @Override
    public double start(double y, double weight) {
        return y;
    }

    /// Shape 1/φ, scale μφ.
    @Override
    public double logLikelihood(double[] y, double[] mu, double[] w) {
        double shape = 1 / Deviance.dispersion(this, y, mu, w), norm = Gamma.logGamma(shape);
        return Cut.of(y.length).sum(i -> w[i] == 0 ? 0
                : w[i] * (shape * Math.log(shape * y[i] / mu[i]) - shape * y[i] / mu[i] - Math.log(y[i]) - norm));
    }
}
