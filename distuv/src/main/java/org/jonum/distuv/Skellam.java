package org.jonum.distuv;

import org.jonum.special.IncompleteGamma;

/// Skellam's law, of the difference X₁ − X₂ of two Poisson variables with means m₁ and m₂.
///
/// {@snippet :
/// var law = Skellam.of(20, 30);
/// double p = law.cdf(-60);                       // p == 1.670244112907783E-11
/// double mean = law.mean();                      // mean == -10.0
/// double mass = Skellam.of(1, 1).pmf(0);         // mass == 0.30850832255367105
/// }
/// Both tails and the mass are sums of positive terms, those of the non-central χ² law: for k ≥ 0, P(X > k) is the
/// mixture of P(k + 1 + j, m₁) with Poisson weights of mean m₂.
///
/// **Error** below 5 ulp for the mass, 10 for both tails. **Cost** grows as the fourth root of m₁m₂.
///
/// Source: Johnson (1959), On an extension of the connexion between Poisson and χ² distributions.
///
/// @param mean1 m₁, from 0 to 1e12
/// @param mean2 m₂, from 0 to 1e12
public record Skellam(double mean1, double mean2) implements DiscreteDistribution, Scored {
    private static final double MOST = 1e12;

    /// The law of the difference of Poisson variables with these means.
    ///
    /// @throws IllegalArgumentException if a mean is not from 0 to 1e12
    public Skellam {
        Parameters.check(mean1 >= 0 && mean1 <= MOST, "Skellam", "mean1", mean1, "0 ≤ mean1 ≤ 1e12");
        Parameters.check(mean2 >= 0 && mean2 <= MOST, "Skellam", "mean2", mean2, "0 ≤ mean2 ≤ 1e12");
    }

    /// The law of the difference of Poisson variables with these means.
    ///
    /// @param mean1 m₁, from 0 to 1e12
    /// @param mean2 m₂, from 0 to 1e12
    /// @return the law
    /// @throws IllegalArgumentException if a mean is out of its range
    public static Skellam of(double mean1, double mean2) {
        return new Skellam(mean1, mean2);
    }

    /// f(x ∓ 1)/f(x) − 1.
    @Override
    public double[] score(double x, double[] out) {
        long k = (long) x;
        double log = logPmf(k);
        out[0] = Math.expm1(logPmf(k - 1) - log);
        out[1] = Math.expm1(logPmf(k + 1) - log);
        return out;
    }

    /// The law that makes data most likely, by Newton's iteration from the moments.
    ///
    /// Data of one sign may be of a Poisson law: then the other mean is 0, and its standard error NaN.
    ///
    /// @param x data, at most 1e12 in magnitude
    /// @return the law and its standard errors
    /// @throws IllegalArgumentException if there are no data, or not such
    public static Fit<Skellam> fit(long... x) {
        return fit(x, Sample.ones(x));
    }

    /// The same, with weights: how often each number was seen.
    ///
    /// @param x       data, at most 1e12 in magnitude
    /// @param weights at least 0, one for each number, not all 0
    /// @return the law and its standard errors
    /// @throws IllegalArgumentException if there are no data, or not such
    public static Fit<Skellam> fit(long[] x, double[] weights) {
        Sample s = Sample.counts("Skellam", x, weights, -(long) MOST, (long) MOST);
        double m = s.mean(), size = Math.abs(m);
        // at a second mean of 0 the derivative by it is E m/(k + 1) − 1
        if ((s.min() >= 0 || s.max() <= 0) && size * s.mean(k -> 1 / (Math.abs(k) + 1)) <= 1) {
            double[][] c = {{Double.NaN, Double.NaN}, {Double.NaN, Double.NaN}};
            c[m >= 0 ? 0 : 1][m >= 0 ? 0 : 1] = size;
            return s.closed(new Skellam(Math.max(m, 0), Math.max(-m, 0)), c);
        }
        double rest = Math.max(0.5 * (s.variance() - size), 0.05 * (1 + size));
        return Likelihood.maximize(s, new double[] {Math.max(m, 0) + rest, Math.max(-m, 0) + rest}, new double[] {0, 0},
                p -> new Skellam(Math.min(p[0], MOST), Math.min(p[1], MOST)));
    }

    @Override
    public Interval support() {
        return new Interval(mean2 == 0 ? 0 : Double.NEGATIVE_INFINITY, mean1 == 0 ? 0 : Double.POSITIVE_INFINITY);
    }

    @Override
    public double pmf(long k) {
        return k >= 0 ? mass((double) k, mean1, mean2) : mass(-(double) k, mean2, mean1);
    }

    private static double mass(double k, double m, double n) {
        if (m == 0) return k == 0 ? Math.exp(-n) : 0;
        return n == 0 ? IncompleteGamma.density(k + 1, m) : SkellamSum.mass(k, m, n);
    }

    /// Near 1 from the small rest.
    @Override
    public double logPmf(long k) {
        double log = k >= 0 ? logMass((double) k, mean1, mean2) : logMass(-(double) k, mean2, mean1);
        return log > -0.5 ? Math.log1p(-(cdf(k - 1.0) + sf((double) k))) : log;
    }

    private static double logMass(double k, double m, double n) {
        if (m == 0) return k == 0 ? -n : Double.NEGATIVE_INFINITY;
        return n == 0 ? IncompleteGamma.logDensity(k + 1, m) : SkellamSum.logMass(k, m, n);
    }

    /// Where P(X₁ − X₂ ≥ k) is mᵏ/k! to all its digits in the logarithm, k·(1 + log m − log k).
    private static boolean isFar(double k, double m) {
        return k > 1e100 && m < 1e50;
    }

    /// P(X₁ − X₂ ≥ k) for means m and n, k > 0.
    private static double above(double k, double m, double n) {
        if (m == 0 || isFar(k, m)) return 0;
        if (n == 0) return IncompleteGamma.p(k, m);
        return m < k + n ? SkellamSum.lower(k, m, n) : 1 - SkellamSum.upper(k, m, n);
    }

    private static double notAbove(double k, double m, double n) {
        if (m == 0 || isFar(k, m)) return 1;
        if (n == 0) return IncompleteGamma.q(k, m);
        return m < k + n ? 1 - SkellamSum.lower(k, m, n) : SkellamSum.upper(k, m, n);
    }

    private static double logAbove(double k, double m, double n) {
        if (m == 0) return Double.NEGATIVE_INFINITY;
        if (isFar(k, m)) return k * (1 + Math.log(m) - Math.log(k));
        if (n == 0) return IncompleteGamma.logP(k, m);
        return m < k + n ? SkellamSum.logLower(k, m, n) : Math.log1p(-SkellamSum.upper(k, m, n));
    }

    private static double logNotAbove(double k, double m, double n) {
        if (m == 0 || isFar(k, m)) return 0;
        if (n == 0) return IncompleteGamma.logQ(k, m);
        return m < k + n ? Math.log1p(-SkellamSum.lower(k, m, n)) : SkellamSum.logUpper(k, m, n);
    }

    @Override
    public double cdf(double x) {
        double k = Math.floor(x);
        return k >= 0 ? notAbove(k + 1, mean1, mean2) : k < 0 ? above(-k, mean2, mean1) : x;
    }

    @Override
    public double sf(double x) {
        double k = Math.floor(x);
        return k >= 0 ? above(k + 1, mean1, mean2) : k < 0 ? notAbove(-k, mean2, mean1) : x;
    }

    @Override
    public double logCdf(double x) {
        double k = Math.floor(x);
        return k >= 0 ? logNotAbove(k + 1, mean1, mean2) : k < 0 ? logAbove(-k, mean2, mean1) : x;
    }

    @Override
    public double logSf(double x) {
        double k = Math.floor(x);
        return k >= 0 ? logAbove(k + 1, mean1, mean2) : k < 0 ? logNotAbove(-k, mean2, mean1) : x;
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
        return mean1 - mean2;
    }

    @Override
    public double variance() {
        return mean1 + mean2;
    }

    @Override
    public double skewness() {
        double v = mean1 + mean2;
        return (mean1 - mean2) / v / Math.sqrt(v);
    }

    @Override
    public double excessKurtosis() {
        return 1 / (mean1 + mean2);
    }

    @Override
    public double entropy() {
        return Entropy.of(this);
    }

    /// The first of the highest, found uphill from the mean.
    @Override
    public double mode() {
        double k = Math.rint(mean());
        while (logPmf((long) k + 1) > logPmf((long) k)) k++;
        while (logPmf((long) k - 1) >= logPmf((long) k) && k > support().lower()) k--;
        return k;
    }

    /// The difference of two Poisson numbers.
    @Override
    public DiscreteSampler sampler() {
        DiscreteSampler plus = new PoissonSampler(mean1), minus = new PoissonSampler(mean2);
        return random -> plus.next(random) - minus.next(random);
    }
}
