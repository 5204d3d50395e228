package org.jonum.distuv;

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
/// **Error** below 1e-14 relatively up to means of 1e4, 1e-12 beyond. **Cost** grows as the fourth root of m₁m₂.
///
/// Source: Johnson (1959), On an extension of the connexion between Poisson and χ² distributions.
///
/// @param mean1 m₁, from 0 to 1e12
/// @param mean2 m₂, from 0 to 1e12
public record Skellam(double mean1, double mean2) implements DiscreteDistribution {
    /// The law of the difference of Poisson variables with these means.
    ///
    /// @throws IllegalArgumentException if a mean is not from 0 to 1e12
    public Skellam {
        Parameters.check(mean1 >= 0 && mean1 <= 1e12, "Skellam", "mean1", mean1, "0 ≤ mean1 ≤ 1e12");
        Parameters.check(mean2 >= 0 && mean2 <= 1e12, "Skellam", "mean2", mean2, "0 ≤ mean2 ≤ 1e12");
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

    @Override
    public Interval support() {
        return new Interval(mean2 == 0 ? 0 : Double.NEGATIVE_INFINITY, mean1 == 0 ? 0 : Double.POSITIVE_INFINITY);
    }

    @Override
    public double pmf(long k) {
        return k >= 0 ? mass((double) k, mean1, mean2) : mass((double) (-k), mean2, mean1);
    }

    private static double mass(double k, double m, double n) {
        return m == 0 ? k == 0 ? Math.exp(-n) : 0 : GammaMixture.density(k + 1, m, n);
    }

    @Override
    public double logPmf(long k) {
        return k >= 0 ? logMass((double) k, mean1, mean2) : logMass((double) (-k), mean2, mean1);
    }

    private static double logMass(double k, double m, double n) {
        return m == 0 ? k == 0 ? -n : Double.NEGATIVE_INFINITY : GammaMixture.logDensity(k + 1, m, n);
    }

    /// Where P(X₁ − X₂ ≥ k) is mᵏ/k! to all its digits in the logarithm, k·(1 + log m − log k).
    private static boolean isFar(double k, double m) {
        return k > 1e100 && m < 1e50;
    }

    /// P(X₁ − X₂ ≥ k) for means m and n, k > 0.
    private static double above(double k, double m, double n) {
        return m == 0 || isFar(k, m) ? 0 : GammaMixture.lower(k, m, n);
    }

    private static double notAbove(double k, double m, double n) {
        return m == 0 || isFar(k, m) ? 1 : GammaMixture.upper(k, m, n);
    }

    private static double logAbove(double k, double m, double n) {
        if (m == 0) return Double.NEGATIVE_INFINITY;
        return isFar(k, m) ? k * (1 + Math.log(m) - Math.log(k)) : GammaMixture.logLower(k, m, n);
    }

    private static double logNotAbove(double k, double m, double n) {
        return m == 0 || isFar(k, m) ? 0 : GammaMixture.logUpper(k, m, n);
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
