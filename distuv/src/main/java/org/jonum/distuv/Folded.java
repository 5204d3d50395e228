package org.jonum.distuv;

import org.jonum.special.Logs;

/// The law of |X|.
///
/// {@snippet :
/// Folded law = new Folded(new Laplace(0, 1));
/// double tail = law.sf(690);                     // tail == 2.171738281389827e-300
/// double p = law.cdf(1e-20);                     // p == 1e-20
/// }
///
/// @param of the law of X
public record Folded(ContinuousDistribution of) implements ContinuousDistribution {
    @Override
    public Interval support() {
        Interval s = of.support();
        double upper = Math.max(Math.abs(s.lower()), Math.abs(s.upper()));
        return new Interval(s.contains(0) ? 0 : Math.min(Math.abs(s.lower()), Math.abs(s.upper())), upper);
    }

    @Override
    public double pdf(double x) {
        return x < 0 ? 0 : of.pdf(x) + of.pdf(-x);
    }

    @Override
    public double logPdf(double x) {
        return x < 0 ? Double.NEGATIVE_INFINITY : Logs.logAddExp(of.logPdf(x), of.logPdf(-x));
    }

    @Override
    public double cdf(double x) {
        return x <= 0 ? 0 : of.probability(-x, x);
    }

    @Override
    public double sf(double x) {
        return x <= 0 ? 1 : Math.min(1, of.sf(x) + of.cdf(-x));
    }

    @Override
    public double logCdf(double x) {
        return x <= 0 ? Double.NEGATIVE_INFINITY : of.logProbability(-x, x);
    }

    @Override
    public double logSf(double x) {
        double q = sf(x);
        return q > 0.5 ? Math.log1p(-cdf(x)) : q > 1e-290 ? Math.log(q) : Logs.logAddExp(of.logSf(x), of.logCdf(-x));
    }

    @Override
    public double probability(double a, double b) {
        double from = Math.max(a, 0);
        if (!(from < b)) return Tail.empty(a, b);
        return from == 0 ? of.probability(-b, b) : of.probability(from, b) + of.probability(-b, -from);
    }

    @Override
    public double logProbability(double a, double b) {
        double from = Math.max(a, 0);
        if (!(from < b)) return Tail.logEmpty(a, b);
        return from == 0 ? of.logProbability(-b, b)
                : Logs.logAddExp(of.logProbability(from, b), of.logProbability(-b, -from));
    }

    /// The higher of 0 and the place near the absolute value of the mode of X.
    @Override
    public double mode() {
        double m = Math.abs(of.mode()), reach = of.quantile(0.75) - of.quantile(0.25), start = support().lower();
        double x =
                pdf(m) < Double.POSITIVE_INFINITY ? Numerics.golden(this, Math.max(start, m - reach), m, m + reach) : m;
        return pdf(start) >= pdf(x) ? start : x;
    }

    @Override
    public Sampler sampler() {
        Sampler sampler = of.sampler();
        return random -> Math.abs(sampler.next(random));
    }
}
