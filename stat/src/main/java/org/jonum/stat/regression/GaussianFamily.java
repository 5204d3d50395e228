package org.jonum.stat.regression;

/// See [Family#gaussian()].
record GaussianFamily() implements Family {
    @Override
    public String name() {
        return "Gaussian";
    }

    @Override
    public Link usualLink() {
        return Link.IDENTITY;
    }

    @Override
    public double variance(double mu) {
        return 1;
    }

    @Override
    public double deviance(double y, double mu) {
        return (y - mu) * (y - mu);
    }

    @Override
    public boolean hasDispersion() {
        return true;
    }

    @Override
    public boolean isMean(double mu) {
        return Double.isFinite(mu);
    }

    @Override
    public boolean isResponse(double y) {
        return Double.isFinite(y);
    }

    @Override
    public double start(double y, double weight) {
        return y;
    }

    @Override
    public double logLikelihood(double[] y, double[] mu, double[] w) {
        Cut cut = Cut.of(y.length);
        double n = cut.sum(i -> w[i] > 0 ? 1 : 0), logs = cut.sum(i -> w[i] > 0 ? Math.log(w[i]) : 0);
        return (logs - n * (Math.log(2 * Math.PI * Deviance.of(this, y, mu, w) / n) + 1)) / 2;
    }
}
