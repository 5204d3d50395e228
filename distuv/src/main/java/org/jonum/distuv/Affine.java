package org.jonum.distuv;

import org.jonum.special.DoubleDouble;

/// The law of m + s·X: any law with a location and a scale.
///
/// {@snippet :
/// Affine law = new Affine(new Logistic(0, 1), 10, 2);
/// double tail = law.sf(1390);                    // tail == 2.171738281389827e-300
/// double x = law.isf(1e-300);                    // x == 1391.5510557964274
/// }
/// What (x − m)/s loses by rounding is put back by the density, so that far tails keep their digits. For s < 0: [Reflected].
///
/// @param of       the law of X
/// @param location m
/// @param scale    s > 0
public record Affine(ContinuousDistribution of, double location, double scale) implements ContinuousDistribution {
    /// The law of m + s·X.
    ///
    /// @throws IllegalArgumentException if location is not finite, or scale not a finite number > 0
    public Affine {
        Parameters.finite("Affine", "location", location);
        Parameters.positive("Affine", "scale", scale);
    }

    private DoubleDouble z(double x) {
        return Wide.standardized(x, location, scale);
    }

    private double at(double z) {
        return Wide.affine(location, scale, DoubleDouble.of(z));
    }

    /// What the lower part of z adds to a probability.
    private double rest(DoubleDouble z) {
        double f = z.lo() == 0 ? 0 : of.pdf(z.hi());
        return f < Double.POSITIVE_INFINITY ? f * z.lo() : 0;
    }

    @Override
    public Interval support() {
        Interval s = of.support();
        return new Interval(at(s.lower()), at(s.upper()));
    }

    @Override
    public double pdf(double x) {
        return of.pdf(z(x).hi()) / scale;
    }

    @Override
    public double logPdf(double x) {
        return of.logPdf(z(x).hi()) - Math.log(scale);
    }

    @Override
    public double cdf(double x) {
        DoubleDouble z = z(x);
        double p = of.cdf(z.hi());
        return p > 0 && p < 0.5 ? Math.max(0, p + rest(z)) : p;
    }

    @Override
    public double sf(double x) {
        DoubleDouble z = z(x);
        double q = of.sf(z.hi());
        return q > 0 && q < 0.5 ? Math.max(0, q - rest(z)) : q;
    }

    @Override
    public double logCdf(double x) {
        double q = sf(x), p = cdf(x);
        return q < 0.5 ? Math.log1p(-q) : p > Tail.TINY ? Math.log(p) : of.logCdf(z(x).hi());
    }

    @Override
    public double logSf(double x) {
        double p = cdf(x), q = sf(x);
        return p < 0.5 ? Math.log1p(-p) : q > Tail.TINY ? Math.log(q) : of.logSf(z(x).hi());
    }

    /// For an interval that is short beside its distance from the location, density times length by quadrature.
    @Override
    public double probability(double a, double b) {
        if (!(a < b)) return Tail.empty(a, b);
        DoubleDouble s = z(a), t = z(b);
        double d = (b - a) / scale;
        if (d < 1e-6 * Math.abs(s.hi()) && of.pdf(s.hi()) < Double.POSITIVE_INFINITY)
            return Quadrature.finite(v -> of.pdf(s.hi() + v), 0, d);
        return of.probability(s.hi(), t.hi());
    }

    @Override
    public double logProbability(double a, double b) {
        double p = probability(a, b);
        return p > 1e-290 && p < 0.5 ? Math.log(p) : of.logProbability(z(a).hi(), z(b).hi());
    }

    @Override
    public double quantile(double p) {
        return at(of.quantile(p));
    }

    @Override
    public double isf(double q) {
        return at(of.isf(q));
    }

    @Override
    public double quantileLog(double logP) {
        return at(of.quantileLog(logP));
    }

    @Override
    public double isfLog(double logQ) {
        return at(of.isfLog(logQ));
    }

    @Override
    public double hazard(double x) {
        return of.hazard(z(x).hi()) / scale;
    }

    @Override
    public double mean() {
        return at(of.mean());
    }

    @Override
    public double variance() {
        return scale * scale * of.variance();
    }

    @Override
    public double skewness() {
        return of.skewness();
    }

    @Override
    public double excessKurtosis() {
        return of.excessKurtosis();
    }

    @Override
    public double entropy() {
        return of.entropy() + Math.log(scale);
    }

    @Override
    public double median() {
        return at(of.median());
    }

    @Override
    public double mode() {
        return at(of.mode());
    }

    @Override
    public Sampler sampler() {
        Sampler sampler = of.sampler();
        return random -> at(sampler.next(random));
    }
}
