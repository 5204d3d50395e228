package org.jonum.stat.regression;

import org.jonum.special.Gamma;

/// See [Family#poisson()].
record PoissonFamily() implements Family {
    @Override
    public String name() {
        return "Poisson";
    }

    @Override
    public Link usualLink() {
        return Link.LOG;
    }

    @Override
    public double variance(double mu) {
        return mu;
    }

    @Override
    public double deviance(double y, double mu) {
        return 2 * Deviance.excess(y, mu);
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
        return y + 0.1;
    }

    @Override
    public double logLikelihood(double[] y, double[] mu, double[] w) {
        return Cut.of(y.length).sum(i -> w[i] == 0 ? 0 : w[i] * (saturated(y[i]) - deviance(y[i], mu[i]) / 2));
    }

    private static double saturated(double y) {
        return y == 0 ? 0 : y * Math.log(y) - y - Gamma.logGamma(y + 1);
    }

    @Override
    public int end(double y) {
        return y == 0 ? -1 : 0;
    }
}
