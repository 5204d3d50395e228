package org.jonum.distuv;

/// The law of X + shift for a discrete X.
///
/// {@snippet :
/// var trials = new Shifted(Geometric.failures(0.5), 1);
/// double p = trials.pmf(1);                      // p == 0.5
/// double mean = trials.mean();                   // mean == 2.0
/// }
///
/// @param base  the law of X
/// @param shift what is added
public record Shifted(DiscreteDistribution base, long shift) implements DiscreteDistribution {
    @Override
    public Interval support() {
        Interval s = base.support();
        return new Interval(s.lower() + shift, s.upper() + shift);
    }

    @Override
    public double pmf(long k) {
        return base.pmf(k - shift);
    }

    @Override
    public double logPmf(long k) {
        return base.logPmf(k - shift);
    }

    @Override
    public double cdf(double x) {
        return base.cdf(Math.floor(x) - shift);
    }

    @Override
    public double sf(double x) {
        return base.sf(Math.floor(x) - shift);
    }

    @Override
    public double logCdf(double x) {
        return base.logCdf(Math.floor(x) - shift);
    }

    @Override
    public double logSf(double x) {
        return base.logSf(Math.floor(x) - shift);
    }

    private long shifted(long k) {
        return k == Long.MAX_VALUE || k == Long.MIN_VALUE ? k : k + shift;
    }

    @Override
    public long quantile(double p) {
        return shifted(base.quantile(p));
    }

    @Override
    public long isf(double q) {
        return shifted(base.isf(q));
    }

    @Override
    public long quantileLog(double logP) {
        return shifted(base.quantileLog(logP));
    }

    @Override
    public long isfLog(double logQ) {
        return shifted(base.isfLog(logQ));
    }

    @Override
    public double mean() {
        return base.mean() + shift;
    }

    @Override
    public double variance() {
        return base.variance();
    }

    @Override
    public double skewness() {
        return base.skewness();
    }

    @Override
    public double excessKurtosis() {
        return base.excessKurtosis();
    }

    @Override
    public double entropy() {
        return base.entropy();
    }

    @Override
    public double mode() {
        return base.mode() + shift;
    }

    @Override
    public DiscreteSampler sampler() {
        DiscreteSampler sampler = base.sampler();
        return random -> shifted(sampler.next(random));
    }
}
