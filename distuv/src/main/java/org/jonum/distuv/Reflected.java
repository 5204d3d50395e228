package org.jonum.distuv;

/// The law of −X: the tails change places, so that each keeps its digits.
///
/// {@snippet :
/// var law = new Reflected(new Exponential(2));
/// double p = law.cdf(-1000);                     // p == 7.124576406741286e-218
/// double x = law.quantile(1e-300);               // x == -1381.5510557964274
/// }
///
/// @param of the law of X
public record Reflected(ContinuousDistribution of) implements ContinuousDistribution {
    @Override
    public Interval support() {
        Interval s = of.support();
        return new Interval(0 - s.upper(), 0 - s.lower());
    }

    @Override
    public double pdf(double x) {
        return of.pdf(-x);
    }

    @Override
    public double logPdf(double x) {
        return of.logPdf(-x);
    }

    @Override
    public double cdf(double x) {
        return of.sf(-x);
    }

    @Override
    public double sf(double x) {
        return of.cdf(-x);
    }

    @Override
    public double logCdf(double x) {
        return of.logSf(-x);
    }

    @Override
    public double logSf(double x) {
        return of.logCdf(-x);
    }

    @Override
    public double probability(double a, double b) {
        return of.probability(-b, -a);
    }

    @Override
    public double logProbability(double a, double b) {
        return of.logProbability(-b, -a);
    }

    @Override
    public double quantile(double p) {
        return 0 - of.isf(p);
    }

    @Override
    public double isf(double q) {
        return 0 - of.quantile(q);
    }

    @Override
    public double quantileLog(double logP) {
        return 0 - of.isfLog(logP);
    }

    @Override
    public double isfLog(double logQ) {
        return 0 - of.quantileLog(logQ);
    }

    @Override
    public double mean() {
        return 0 - of.mean();
    }

    @Override
    public double variance() {
        return of.variance();
    }

    @Override
    public double skewness() {
        return 0 - of.skewness();
    }

    @Override
    public double excessKurtosis() {
        return of.excessKurtosis();
    }

    @Override
    public double entropy() {
        return of.entropy();
    }

    @Override
    public double median() {
        return 0 - of.median();
    }

    @Override
    public double mode() {
        return 0 - of.mode();
    }

    @Override
    public Sampler sampler() {
        Sampler sampler = of.sampler();
        return random -> 0 - sampler.next(random);
    }
}
