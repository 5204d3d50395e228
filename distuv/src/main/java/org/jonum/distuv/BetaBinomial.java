package org.jonum.distuv;

import org.jonum.special.BinomialMass;
import org.jonum.special.DoubleDouble;

/// The beta-binomial law of the number of successes in n trials whose probability is drawn from Beta(a, b): mass
/// C(n, k)·B(k + a, n − k + b)/B(a, b).
///
/// {@snippet :
/// var law = BetaBinomial.of(10, 2, 3);
/// double mass = law.pmf(4);                      // mass == 0.13986013986013987
/// double mean = law.mean();                      // mean == 4.0
/// }
/// The mass is a quotient of three negative binomial ones of Loader's form; a tail is the sum of its terms, in pairs of doubles.
///
/// **Error** below 5 ulp for the mass, 10 for both tails. **Cost** of a tail: at most n terms.
///
/// Source: Johnson, Kemp & Kotz, Univariate Discrete Distributions (2005), 6.2.2.
///
/// @param trials n, from 0 to 2⁵³
/// @param alpha  a > 0
/// @param beta   b > 0
public record BetaBinomial(long trials, double alpha, double beta) implements DiscreteDistribution, Scored {
    /// The mass is like a power of the distance from an end.
    private static final double POWER = 8, FAR = 1e-290;

    /// The law with these parameters.
    ///
    /// @throws IllegalArgumentException if a parameter is out of its range
    public BetaBinomial {
        Parameters.check(trials >= 0 && trials <= 1L << 53, "BetaBinomial", "trials", trials, "0 ≤ trials ≤ 2⁵³");
        Parameters.positive("BetaBinomial", "alpha", alpha);
        Parameters.positive("BetaBinomial", "beta", beta);
    }

    /// The law with these parameters.
    ///
    /// @param trials n, from 0 to 2⁵³
    /// @param alpha  a > 0
    /// @param beta   b > 0
    /// @return the law
    /// @throws IllegalArgumentException if a parameter is out of its range
    public static BetaBinomial of(long trials, double alpha, double beta) {
        return new BetaBinomial(trials, alpha, beta);
    }

    /// The law with mean n·m and overdispersion 1/(a + b + 1), the correlation of two trials.
    ///
    /// @param trials         n, from 0 to 2⁵³
    /// @param mean           m = a/(a + b), of a single trial, above 0, below 1
    /// @param overdispersion above 0, below 1
    /// @return the law
    /// @throws IllegalArgumentException if a parameter is out of its range
    public static BetaBinomial ofMeanOverdispersion(long trials, double mean, double overdispersion) {
        Parameters.check(mean > 0 && mean < 1, "BetaBinomial", "mean", mean, "0 < mean < 1");
        Parameters.check(overdispersion > 0 && overdispersion < 1, "BetaBinomial", "overdispersion", overdispersion,
                "0 < overdispersion < 1");
        double s = (1 - overdispersion) / overdispersion;
        return new BetaBinomial(trials, mean * s, (1 - mean) * s);
    }

    @Override
    public double[] score(double x, double[] out) {
        double s = alpha + beta, all = GammaForm.rise(s, (double) trials);
        out[0] = GammaForm.rise(alpha, x) - all;
        out[1] = GammaForm.rise(beta, trials - x) - all;
        return out;
    }

    /// The law of n trials that makes data most likely, by Newton's iteration from the moments.
    ///
    /// @param trials n, from 2 to 2⁵³
    /// @param x      data, from 0 to n, not all of them 0 or n, and more dispersed than binomial ones: otherwise [Binomial] is
    ///               more likely, the limit for large a and b
    /// @return the law, and the standard errors of a and b
    /// @throws IllegalArgumentException if there are no data, or not such
    public static Fit<BetaBinomial> fit(long trials, long... x) {
        return fit(trials, x, Sample.ones(x));
    }

    /// The same, with weights: how often each number was seen.
    ///
    /// @param trials  n, from 2 to 2⁵³
    /// @param x       data, as above
    /// @param weights at least 0, one for each number, not all 0
    /// @return the law, and the standard errors of a and b
    /// @throws IllegalArgumentException if there are no data, or not such
    public static Fit<BetaBinomial> fit(long trials, long[] x, double[] weights) {
        Parameters.check(trials >= 2 && trials <= 1L << 53, "BetaBinomial", "trials", trials, "2 ≤ trials ≤ 2⁵³");
        Sample s = Sample.counts("BetaBinomial", x, weights, 0, trials);
        double n = trials, m = s.mean(), p = m / n, v = s.variance(), binomial = m * (1 - p);
        Parameters.check(s.mean(k -> k * (n - k)) > 0, "BetaBinomial", "x", x[0],
                "data that are not all 0 or " + trials);
        // the derivative of the likelihood by the overdispersion where that is 0 (Tarone 1979)
        Parameters.check(v > binomial, "BetaBinomial", "the variance of x", v,
                "variance > that of binomial data, " + binomial);
        double r = Math.clamp((v / binomial - 1) / (n - 1), 1e-12, 0.9), c = (1 - r) / r;
        return Likelihood.maximize(s, new double[] {p * c, (1 - p) * c}, new double[] {0, 0},
                t -> new BetaBinomial(trials, t[0], t[1]));
    }

    @Override
    public Interval support() {
        return new Interval(0, trials);
    }

    @Override
    public double pmf(long k) {
        return k < 0 || k > trials ? 0 : mass((double) k);
    }

    @Override
    public double logPmf(long k) {
        if (k < 0 || k > trials) return Double.NEGATIVE_INFINITY;
        double log = logMass((double) k);
        return log > -0.5 ? Math.log1p(-(cdf(k - 1.0) + sf((double) k))) : log; // near 1 from the small rest
    }

    private double mass(double k) {
        return wideLogMass(k).exp();
    }

    private double logMass(double k) {
        return wideLogMass(k).value();
    }

    private DoubleDouble wideLogMass(double k) {
        double s = alpha + beta, n = trials, p = s / (n + s), q = n / (n + s);
        double rest = n - k, lost = (n - rest) - k; // between the integers n − k may be rounded
        DoubleDouble log = BinomialMass.wideLogNegativeBinomial(alpha, k, p, q)
                .plus(BinomialMass.wideLogNegativeBinomial(beta, rest, p, q))
                .minus(BinomialMass.wideLogNegativeBinomial(s, n, p, q));
        return lost == 0 ? log : log.plus(lost * Math.log(q * ((rest + beta) / (rest + 1))));
    }

    /// P(X = k + 1)/P(X = k).
    private DoubleDouble ratio(double k) {
        double n = trials;
        return DoubleDouble.sum(k, alpha).times(n - k).over(DoubleDouble.sum(n - k - 1, beta).times(k + 1));
    }

    /// The law of failures.
    private BetaBinomial others() {
        return new BetaBinomial(trials, beta, alpha);
    }

    /// P(X ≥ k)/P(X = k).
    private double scaledUpper(double k) {
        if (alpha < POWER || beta < POWER) // an end may count
            return TailSum.all(this::ratio, this::wideLogMass, alpha >= 1 && beta >= 1, k, (double) trials);
        return TailSum.over(this::ratio, this::wideLogMass, variance(), k, (double) trials);
    }

    /// P(X ≥ k).
    private double upper(double k) {
        return Math.min(1, mass(k) * scaledUpper(k));
    }

    private double logUpper(double k) {
        return Math.min(0, logMass(k) + Math.log(scaledUpper(k)));
    }

    @Override
    public double cdf(double x) {
        if (!(x >= 0)) return Double.isNaN(x) ? x : 0;
        if (x >= trials) return 1;
        double k = Math.floor(x);
        if (k < mean()) return others().upper(trials - k);
        double p = 1 - upper(k + 1);
        return p > 0.5 ? p : others().upper(trials - k);
    }

    @Override
    public double sf(double x) {
        if (!(x >= 0)) return Double.isNaN(x) ? x : 1;
        if (x >= trials) return 0;
        double k = Math.floor(x);
        if (k >= mean()) return upper(k + 1);
        double q = 1 - others().upper(trials - k);
        return q > 0.5 ? q : upper(k + 1); // nearly all may be at the lower end
    }

    @Override
    public double logCdf(double x) {
        if (!(x >= 0)) return Double.isNaN(x) ? x : Double.NEGATIVE_INFINITY;
        if (x >= trials) return 0;
        double k = Math.floor(x);
        double p = cdf(k);
        return p > 0.5 ? Math.log1p(-sf(k)) : p > FAR ? Math.log(p) : others().logUpper(trials - k);
    }

    @Override
    public double logSf(double x) {
        if (!(x >= 0)) return Double.isNaN(x) ? x : 0;
        if (x >= trials) return Double.NEGATIVE_INFINITY;
        double k = Math.floor(x);
        double q = sf(k);
        return q > 0.5 ? Math.log1p(-cdf(k)) : q > FAR ? Math.log(q) : logUpper(k + 1);
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
        return trials * (alpha / (alpha + beta));
    }

    @Override
    public double variance() {
        double s = alpha + beta;
        return trials * (alpha / s) * (beta / s) * ((s + trials) / (s + 1));
    }

    /// NaN for n = 0.
    @Override
    public double skewness() {
        double s = alpha + beta, n = trials;
        return (s + 2 * n) / (s + 2) * ((beta - alpha) / s) / Math.sqrt(variance());
    }

    /// NaN for n = 0.
    @Override
    public double excessKurtosis() {
        double s = alpha + beta, n = trials, ab = alpha * (beta / s);
        double t = s - 1 + 6 * n + 3 * ab * (n - 2) + 6 * n * (n / s) - 3 * ab * (n / s) * (6 - n)
                - 18 * ab * (n / s) * (n / s);
        return (1 + s) / (s + 2) / (s + 3) / (s + n) * (t * s / ab * s) / n - 3;
    }

    @Override
    public double entropy() {
        return Entropy.of(this);
    }

    /// Where the mass is largest: inside if a, b > 1, otherwise the higher end.
    @Override
    public double mode() {
        double n = trials;
        if (!(alpha > 1 && beta > 1)) return mass(0) >= mass(n) ? 0 : n;
        double k = Math.min(n, Math.floor((n + 1) * ((alpha - 1) / (alpha + beta - 2))));
        return Math.max(0, k);
    }

    /// A binomial number with a beta probability.
    @Override
    public DiscreteSampler sampler() {
        Sampler probabilities = BetaSampler.of(alpha, beta);
        return random -> new BinomialSampler(trials, probabilities.next(random)).next(random);
    }
}
