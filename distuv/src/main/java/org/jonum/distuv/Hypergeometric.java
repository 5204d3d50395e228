package org.jonum.distuv;

import org.jonum.special.DoubleDouble;
import org.jonum.special.HypergeometricMass;

/// The hypergeometric law of the number of successes among n draws without replacement from a population of N with K
/// successes: mass C(K, k)·C(N − K, n − k)/C(N, n).
///
/// The field disagrees about the order of parameters, so use the named factories:
///
/// | here | SciPy | R | Distributions.jl |
/// |---|---|---|---|
/// | `Hypergeometric.ofPopulation(N, K, n)` | `hypergeom(N, K, n)` | `dhyper(k, K, N - K, n)` | `Hypergeometric(K, N - K, n)` |
/// | `Hypergeometric.ofUrn(white, black, n)` | `hypergeom(white + black, white, n)` | `dhyper(k, white, black, n)` | `Hypergeometric(white, black, n)` |
///
/// {@snippet :
/// var law = Hypergeometric.ofPopulation(10_000_000, 1_000_000, 50_000);
/// double log = law.logSf(10_000);                // log == -2239.771249920399
/// double mean = Hypergeometric.ofPopulation(390_000, 370_000, 12_000).mean();   // mean == 11384.615384615385
/// double tail = Hypergeometric.ofPopulation(10_000_000_000L, 100_000, 10).sf(9); // tail == 9.99550091488526E-51
/// }
/// The mass is of Loader's saddle-point form; a tail is the sum from k outwards of the ratios of neighbours, or where
/// thousands of terms count an integral.
///
/// **Error** below 4 ulp for the mass, 10 for both tails.
///
/// Source: Johnson, Kemp & Kotz, Univariate Discrete Distributions (2005), chapter 6.
///
/// @param population N, from 0 to 2⁵³
/// @param successes  K, from 0 to N
/// @param draws      n, from 0 to N
public record Hypergeometric(long population, long successes, long draws) implements DiscreteDistribution {
    private static final double FAR = 1e-290;

    /// The law with these parameters; see the factories.
    ///
    /// @throws IllegalArgumentException if a parameter is out of its range
    public Hypergeometric {
        Parameters.check(population >= 0 && population <= 1L << 53, "Hypergeometric", "population", population,
                "0 ≤ population ≤ 2⁵³");
        Parameters.check(successes >= 0 && successes <= population, "Hypergeometric", "successes", successes,
                "0 ≤ successes ≤ population = " + population);
        Parameters.check(draws >= 0 && draws <= population, "Hypergeometric", "draws", draws,
                "0 ≤ draws ≤ population = " + population);
    }

    /// The law of the number of successes drawn.
    ///
    /// @param population N, from 0 to 2⁵³
    /// @param successes  K among them, from 0 to N
    /// @param draws      n, from 0 to N
    /// @return the law
    /// @throws IllegalArgumentException if a parameter is out of its range
    public static Hypergeometric ofPopulation(long population, long successes, long draws) {
        return new Hypergeometric(population, successes, draws);
    }

    /// The law of the number of white balls drawn.
    ///
    /// @param white balls in the urn
    /// @param black balls in the urn
    /// @param draws from 0 to white + black
    /// @return the law
    /// @throws IllegalArgumentException if a parameter is out of its range
    public static Hypergeometric ofUrn(long white, long black, long draws) {
        Parameters.check(white >= 0 && white <= 1L << 53, "Hypergeometric", "white", white, "0 ≤ white ≤ 2⁵³");
        Parameters.check(black >= 0 && black <= 1L << 53, "Hypergeometric", "black", black, "0 ≤ black ≤ 2⁵³");
        return new Hypergeometric(white + black, white, draws);
    }

    private long least() {
        return Math.max(0, draws - (population - successes));
    }

    private long most() {
        return Math.min(successes, draws);
    }

    /// The law of draws from a population of known size that makes data most likely: K by halving, as the likelihood is log-concave in it.
    ///
    /// As K is an integer its standard error is that of the parabola through three values of the likelihood.
    ///
    /// @param population N, from 1 to 2⁵³
    /// @param draws      n, from 1 to N
    /// @param x          data, numbers of successes, from 0 to n
    /// @return the law, and the standard error of K
    /// @throws IllegalArgumentException if there are no data, or not such
    public static Fit<Hypergeometric> fit(long population, long draws, long... x) {
        return fit(population, draws, x, Sample.ones(x));
    }

    /// The same, with weights: how often each number was seen.
    ///
    /// @param population N, from 1 to 2⁵³
    /// @param draws      n, from 1 to N
    /// @param x          data, numbers of successes, from 0 to n
    /// @param weights    at least 0, one for each number, not all 0
    /// @return the law, and the standard error of K
    /// @throws IllegalArgumentException if there are no data, or not such
    public static Fit<Hypergeometric> fit(long population, long draws, long[] x, double[] weights) {
        Parameters.check(population >= 1 && population <= 1L << 53, "Hypergeometric", "population", population,
                "1 ≤ population ≤ 2⁵³");
        Parameters.check(draws >= 1 && draws <= population, "Hypergeometric", "draws", draws,
                "1 ≤ draws ≤ population = " + population);
        Sample s = Sample.counts("Hypergeometric", x, weights, 0, draws);
        long low = (long) s.max(), high = population - draws + (long) s.min(); // K for which all data are possible
        Parameters.check(low <= high, "Hypergeometric", "the largest x", low, "at most N − n + the smallest = " + high);
        while (low < high) {
            long k = low + (high - low) / 2;
            if (rise(s, (double) population, (double) k, (double) draws) > 0) low = k + 1;
            else high = k;
        }
        double size = population, n = draws, found = low, bend = rise(s, size, found - 1, n) - rise(s, size, found, n);
        double variance = bend < Double.POSITIVE_INFINITY ? 1 / bend : Double.NaN;
        return s.closed(new Hypergeometric(population, low, draws), new double[][] {{variance}});
    }

    /// What the mean log-likelihood gains from K to K + 1.
    private static double rise(Sample s, double population, double successes, double draws) {
        double others = population - successes;
        return s.mean(k -> Math.log1p(k / (successes + 1 - k)) + Math.log1p(-(draws - k) / others));
    }

    @Override
    public Interval support() {
        return new Interval(least(), most());
    }

    @Override
    public double pmf(long k) {
        return HypergeometricMass.mass((double) k, (double) population, (double) successes, (double) draws);
    }

    @Override
    public double logPmf(long k) {
        double log = HypergeometricMass.logMass((double) k, (double) population, (double) successes, (double) draws);
        return log > -0.01 ? Math.log1p(-(cdf(k - 1.0) + sf((double) k))) : log; // near 1 from the small rest
    }

    /// The law of the number of failures drawn.
    private Hypergeometric others() {
        return new Hypergeometric(population, population - successes, draws);
    }

    /// P(X = k + 1)/P(X = k).
    private double ratio(double k) {
        double rest = (double) (population - successes) - draws;
        return (successes - k) * (draws - k) / ((k + 1) * (rest + k + 1));
    }

    /// The same as a pair: its errors would add up.
    private DoubleDouble wideRatio(double k) {
        double rest = (double) (population - successes) - draws;
        return DoubleDouble.product(successes - k, draws - k).over(DoubleDouble.product(k + 1, rest + k + 1));
    }

    /// P(X ≥ k)/P(X = k) for k not below the mean.
    private double scaledUpper(double k) {
        if (population <= HypergeometricSum.MOST)
            return HypergeometricSum.over(k, (double) population, (double) successes, (double) draws);
        return TailSum.over(this::ratio, this::wideRatio,
                j -> HypergeometricMass.mass(j, (double) population, (double) successes, (double) draws),
                j -> HypergeometricMass.logMass(j, (double) population, (double) successes, (double) draws), variance(),
                k, (double) most());
    }

    /// P(X ≥ k), k not below the mean.
    private double upper(double k) {
        return Math.min(1,
                HypergeometricMass.mass(k, (double) population, (double) successes, (double) draws) * scaledUpper(k));
    }

    private double logUpper(double k) {
        return Math.min(0, HypergeometricMass.logMass(k, (double) population, (double) successes, (double) draws)
                + Math.log(scaledUpper(k)));
    }

    @Override
    public double cdf(double x) {
        if (!(x >= least())) return Double.isNaN(x) ? x : 0;
        if (x >= most()) return 1;
        double k = Math.floor(x);
        return k < mean() ? others().upper(draws - k) : 1 - upper(k + 1);
    }

    @Override
    public double sf(double x) {
        if (!(x >= least())) return Double.isNaN(x) ? x : 1;
        if (x >= most()) return 0;
        double k = Math.floor(x);
        if (k >= mean()) return upper(k + 1);
        double q = 1 - others().upper(draws - k);
        return q > 0.5 ? q : upper(k + 1); // nearly all may be at the lower end
    }

    @Override
    public double logCdf(double x) {
        if (!(x >= least())) return Double.isNaN(x) ? x : Double.NEGATIVE_INFINITY;
        if (x >= most()) return 0;
        double k = Math.floor(x);
        double p = cdf(k);
        return !(k < mean() && p < 0.5) ? Math.log1p(-sf(k)) : p > FAR ? Math.log(p) : others().logUpper(draws - k);
    }

    @Override
    public double logSf(double x) {
        if (!(x >= least())) return Double.isNaN(x) ? x : 0;
        if (x >= most()) return Double.NEGATIVE_INFINITY;
        double k = Math.floor(x);
        double q = sf(k);
        return q >= 0.5 ? Math.log1p(-cdf(k)) : q > FAR ? Math.log(q) : logUpper(k + 1);
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
        return population == 0 ? 0 : draws * ((double) successes / population);
    }

    @Override
    public double variance() {
        if (population < 2) return 0;
        double n = population, p = successes / n, q = (n - successes) / n;
        return draws * p * q * ((n - draws) / (n - 1));
    }

    /// NaN where the variance is 0.
    @Override
    public double skewness() {
        double n = population, v = variance();
        if (v == 0) return Double.NaN;
        if (n == 2) return 0;
        return (n - 2 * successes) / n * ((n - 2 * draws) / (n - 2)) / Math.sqrt(v);
    }

    /// NaN where the variance is 0.
    @Override
    public double excessKurtosis() {
        double n = population, a = (successes / n) * (n - successes) / n, b = (draws / n) * (n - draws) / n;
        if (variance() == 0) return Double.NaN;
        if (n <= 3) return n == 2 ? -2 : -1.5;
        double t = (1 - 1 / n) * (1 + 1 / n - 6 * a - 6 * b) / n + 6 * a * b * (5 - 6 / n) / n;
        return t / (a * b) / ((1 - 2 / n) * (1 - 3 / n));
    }

    @Override
    public double entropy() {
        return Entropy.of(this);
    }

    /// ⌊(n + 1)(K + 1)/(N + 2)⌋.
    @Override
    public double mode() {
        double k =
                Math.max((double) least(),
                        Math.min((double) most(), Math.floor((draws + 1.0) / (population + 2.0) * (successes + 1.0))));
        for (int i = 0; i < 4 && k < most() && ratio(k) > 1; i++) k++;
        for (int i = 0; i < 4 && k > least() && ratio(k - 1) < 1; i++) k--;
        return k;
    }

    /// By inversion or by ratio of uniforms; Stadlober (1990).
    @Override
    public DiscreteSampler sampler() {
        return new HypergeometricSampler(population, successes, draws);
    }
}
