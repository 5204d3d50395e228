package org.jonum.stat.regression;

/// See [Family#inverseGaussian()].
record InverseGaussianFamily() implements Family {
    @Override
    public String name() {
        return "inverse Gaussian";
    }

    @Override
    public Link usualLink() {
        return Link.INVERSE_SQUARE;
    }

    @Override
    public double variance(double mu) {
        return mu * mu * mu;
    }

    @Override
    public double deviance(double y, double mu) {
        double d = (y - mu) / mu;
        return d * d / y;
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

    @Override
    public double logLikelihood(double[] y, double[] mu, double[] w) {
        double phi = Deviance.dispersion(this, y, mu, w);
        return Cut.of(y.length).sum(i -> w[i] == 0 ? 0
                : -w[i] * (Math.log(2 * Math.PI * phi) + 3 * Math.log(y[i]) + deviance(y[i], mu[i]) / phi) / 2);
    }
}
