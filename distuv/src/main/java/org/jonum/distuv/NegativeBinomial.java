package org.jonum.distuv;

import java.util.function.DoubleUnaryOperator;
import org.jonum.special.BinomialMass;
import org.jonum.special.IncompleteBeta;
import org.jonum.special.Logs;

/// The negative binomial law of the number of failures before the r-th success: mass Γ(k + r)/(Γ(r)·k!)·pʳ(1 − p)ᵏ for
/// k = 0, 1, …; r > 0 may be any number.
///
/// The field disagrees about what is counted and about the second parameter, so use the named factories:
///
/// | here | SciPy | R | Distributions.jl |
/// |---|---|---|---|
/// | `NegativeBinomial.ofSizeProbability(r, p)` | `nbinom(r, p)` | `dnbinom(k, r, p)` | `NegativeBinomial(r, p)` |
/// | `NegativeBinomial.ofMeanSize(m, r)` | `nbinom(r, r/(r+m))` | `dnbinom(k, r, mu=m)` | `NegativeBinomial(r, r/(r+m))` |
///
/// {@snippet :
/// var law = NegativeBinomial.ofSizeProbability(269, 0.0405);
/// double p = law.cdf(2321);                      // p == 2.803588112797058E-43
/// double log = NegativeBinomial.ofSizeProbability(200, 0.01).logCdf(5);   // log == -899.3056207745842
/// }
/// **Error** below 4 ulp for the mass, 8 for both tails.
///
/// Source: Johnson, Kemp & Kotz, Univariate Discrete Distributions (2005), chapter 5.
///
/// @param size        r > 0
/// @param probability p of a success, above 0, up to 1
public record NegativeBinomial(double size, double probability) implements DiscreteDistribution, Scored {
    /// The law with these parameters; see the factories.
    ///
    /// @throws IllegalArgumentException if a parameter is out of its range
    public NegativeBinomial {
        Parameters.positive("NegativeBinomial", "size", size);
        Parameters.check(probability > 0 && probability <= 1, "NegativeBinomial", "probability", probability,
                "0 < probability ≤ 1");
    }

    /// The law of the number of failures before the r-th success.
    ///
    /// @param size        r > 0
    /// @param probability p of a success, above 0, up to 1
    /// @return the law
    /// @throws IllegalArgumentException if a parameter is out of its range
    public static NegativeBinomial ofSizeProbability(double size, double probability) {
        return new NegativeBinomial(size, probability);
    }

    /// The law with mean m and variance m + m²/r.
    ///
    /// @param mean m > 0
    /// @param size r > 0
    /// @return the law
    /// @throws IllegalArgumentException if a parameter is not a finite number > 0
    public static NegativeBinomial ofMeanSize(double mean, double size) {
        Parameters.positive("NegativeBinomial", "mean", mean);
        Parameters.positive("NegativeBinomial", "size", size);
        return new NegativeBinomial(size, size / (size + mean));
    }

    /// The law with this mean and variance.
    ///
    /// @param mean     m > 0
    /// @param variance above m
    /// @return the law
    /// @throws IllegalArgumentException if a parameter is out of its range
    public static NegativeBinomial ofMeanVariance(double mean, double variance) {
        Parameters.positive("NegativeBinomial", "mean", mean);
        Parameters.check(variance > mean && variance <= Double.MAX_VALUE, "NegativeBinomial", "variance", variance,
                "variance > mean = " + mean);
        return new NegativeBinomial(mean * (mean / (variance - mean)), mean / variance);
    }

    @Override
    public double[] score(double x, double[] out) {
        out[0] = GammaForm.rise(size, x) + Math.log(probability);
        out[1] = size / probability - (x == 0 ? 0 : x / (1 - probability));
        return out;
    }

    /// The law that makes data most likely, by Newton's method for log r with the mean kept.
    ///
    /// @param x data, from 0 to 2⁵³, with a variance above their mean: otherwise Poisson's law, the limit for large r, is more likely
    /// @return the law and its standard errors
    /// @throws IllegalArgumentException if there are no data, or not such
    public static Fit<NegativeBinomial> fit(long... x) {
        return fit(x, Sample.ones(x));
    }

    /// The same, with weights: how often each number was seen.
    ///
    /// @param x       data, from 0 to 2⁵³, with a variance above their mean: otherwise Poisson's law, the limit for large r, is more likely
    /// @param weights at least 0, one for each number, not all 0
    /// @return the law and its standard errors
    /// @throws IllegalArgumentException if there are no data, or not such
    public static Fit<NegativeBinomial> fit(long[] x, double[] weights) {
        Sample s = Sample.counts("NegativeBinomial", x, weights, 0, 1L << 53);
        double m = s.mean(), v = s.variance(), r = m * (m / (v - m));
        Parameters.check(v > m, "NegativeBinomial", "the variance of x", v, "variance > mean = " + m);
        boolean done = false;
        int i = 0;
        while (!done && i++ < 200) {
            double slope = profileSlope(s, m, r), curve = slope / r + profileCurve(s, m, r);
            double step = curve < 0 ? Math.clamp(-slope / curve / r, -2, 2) : Math.signum(slope); // of log r
            done = Math.abs(step) <= 1e-10;
            r = Math.clamp(r * Math.exp(step), 1e-300, 1e300);
        }
        double p = r / (r + m), ofSize = -1 / profileCurve(s, m, r), c = p * (1 - p) / r; // dp/dr with the mean kept
        double both = c * ofSize;
        return s.done(new NegativeBinomial(r, p), new double[][] {{ofSize, both}, {both, c * both + p * c}}, i, done);
    }

    /// The derivative of the mean log-likelihood by r, p = r/(r + m), where the mean of k/r cancels that of m/r.
    private static double profileSlope(Sample s, double m, double r) {
        DoubleUnaryOperator log = r > m ? Logs::log1pmx : Math::log1p;
        return s.mean(k -> log.applyAsDouble(k / r) + GammaForm.excessFall(r, k)) - log.applyAsDouble(m / r);
    }

    private static double profileCurve(Sample s, double m, double r) {
        double mean = s.mean(k -> (k / r * (k / r) + GammaForm.slopeExcess(r + k)) / (r + k));
        return mean - m / r * (m / r) / (r + m) - GammaForm.slopeExcess(r) / r;
    }

    @Override
    public Interval support() {
        return probability == 1 ? new Interval(0, 0) : Interval.POSITIVE;
    }

    @Override
    public double pmf(long k) {
        return BinomialMass.negativeBinomial(size, (double) k, probability, 1 - probability);
    }

    @Override
    public double logPmf(long k) {
        return BinomialMass.logNegativeBinomial(size, (double) k, probability, 1 - probability);
    }

    @Override
    public double cdf(double x) {
        if (!(x >= 0)) return Double.isNaN(x) ? x : 0;
        return x == Double.POSITIVE_INFINITY ? 1 : IncompleteBeta.i(size, Math.floor(x) + 1, probability);
    }

    @Override
    public double sf(double x) {
        if (!(x >= 0)) return Double.isNaN(x) ? x : 1;
        return x == Double.POSITIVE_INFINITY ? 0 : IncompleteBeta.complement(size, Math.floor(x) + 1, probability);
    }

    @Override
    public double logCdf(double x) {
        if (!(x >= 0)) return Double.isNaN(x) ? x : Double.NEGATIVE_INFINITY;
        return x == Double.POSITIVE_INFINITY ? 0 : IncompleteBeta.logI(size, Math.floor(x) + 1, probability);
    }

    @Override
    public double logSf(double x) {
        if (!(x >= 0)) return Double.isNaN(x) ? x : 0;
        return x == Double.POSITIVE_INFINITY ? -x : IncompleteBeta.logComplement(size, Math.floor(x) + 1, probability);
    }

    @Override
    public long quantile(double p) {
        return Nearby.quantile(this, p);
    }

    @Override
    public long isf(double q) {
        return Nearby.isf(this, q);
    }

    @Override
    public double mean() {
        return size * ((1 - probability) / probability);
    }

    @Override
    public double variance() {
        return mean() / probability;
    }

    @Override
    public double skewness() {
        return (2 - probability) / Math.sqrt(size * (1 - probability));
    }

    @Override
    public double excessKurtosis() {
        return (6 + probability * (probability / (1 - probability))) / size;
    }

    @Override
    public double entropy() {
        return size > 1e5 || variance() < 1e6 && probability > 1e-4 ? Entropy.of(this) : Entropy.skewed(
                k -> BinomialMass.logNegativeBinomial(size, k, probability, 1 - probability), mean(), size);
    }

    /// ⌊(r − 1)(1 − p)/p⌋, or 0 for r < 1.
    @Override
    public double mode() {
        return size > 1 ? Math.floor((size - 1) * ((1 - probability) / probability)) : 0;
    }

    /// A Poisson number with a gamma mean.
    @Override
    public DiscreteSampler sampler() {
        return new NegativeBinomialSampler(size, probability);
    }
}
