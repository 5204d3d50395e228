package org.jonum.distuv;

import java.util.function.DoubleUnaryOperator;

/// The law of Kolmogorov's statistic Dₙ, the largest distance between the distribution function of a sample of n and that of the
/// continuous law from which it comes.
///
/// | here | SciPy |
/// |---|---|
/// | `KolmogorovD.of(n)` | `kstwo(n)` |
/// | `KolmogorovD.limit()`, of √n·Dₙ | `kstwobign` |
///
/// {@snippet :
/// var law = KolmogorovD.of(10);
/// double p = law.cdf(0.274);                     // p == 0.6284796154565046
/// boolean near = Math.abs(law.isf(0.05) - 0.4092460847775) < 1e-12;   // near == true
/// }
/// The density is the derivative of the polynomial through 13 values of the smaller tail, on the side of a multiple of 1/(2n)
/// on which x lies, as the law changes there.
///
/// **Error** below 1e-12 relatively for the tails and inverses, some 1e-9 for the density. **Cost** of a tail some 80·n·nd multiplications,
/// 0.1 s at most; the density and inverses take some ten of them, moments some hundreds.
///
/// Source: Kolmogorov (1933); Simard & L'Ecuyer, Computing the two-sided Kolmogorov-Smirnov distribution (2011).
///
/// @param n size of the sample, from 1 to 2⁵³
public record KolmogorovD(long n) implements ContinuousDistribution {
    private static final double LOG_2 = 0.6931471805599453;
    /// The n up to which the kinks are felt everywhere; where nd is below [#NEAR] they are for all.
    private static final double SMALL = 140, NEAR = 12, NEAR_ROOT = 1e-10;
    private static final int STEPS = 10;
    private static final Kolmogorov LIMIT = new Kolmogorov();

    /// The law for samples of n.
    ///
    /// @throws IllegalArgumentException if n is out of its range
    public KolmogorovD {
        Parameters.check(n >= 1 && n <= 1L << 53, "KolmogorovD", "n", n, "1 ≤ n ≤ 2⁵³");
    }

    /// The law for samples of n.
    ///
    /// @param n size of the sample, from 1 to 2⁵³
    /// @return the law
    /// @throws IllegalArgumentException if n is out of its range
    public static KolmogorovD of(long n) {
        return new KolmogorovD(n);
    }

    /// The limit of the law of √n·Dₙ.
    ///
    /// @return [Kolmogorov]'s law
    public static Kolmogorov limit() {
        return new Kolmogorov();
    }

    @Override
    public Interval support() {
        return new Interval(0.5 / n, 1);
    }

    @Override
    public double cdf(double x) {
        return Double.isNaN(x) ? x : org.jonum.special.KolmogorovD.cdf(n, x);
    }

    @Override
    public double sf(double x) {
        return Double.isNaN(x) ? x : org.jonum.special.KolmogorovD.sf(n, x);
    }

    @Override
    public double logCdf(double x) {
        return Double.isNaN(x) ? x : org.jonum.special.KolmogorovD.logCdf(n, x);
    }

    @Override
    public double logSf(double x) {
        return Double.isNaN(x) ? x : org.jonum.special.KolmogorovD.logSf(n, x);
    }

    @Override
    public double pdf(double x) {
        return Math.exp(logPdf(x));
    }

    @Override
    public double logPdf(double x) {
        Interval all = support();
        if (!all.contains(x)) return Double.isNaN(x) ? x : Double.NEGATIVE_INFINITY;
        if (n == 1) return LOG_2;
        if (x == all.lower() || x == 1) return Double.NEGATIVE_INFINITY;
        double size = n, a = all.lower(), b = 1, w = 0.4 / steepness(x);
        if (n <= SMALL || n * x < NEAR) { // between two kinks
            double k = Math.floor(2 * size * x);
            a = k / (2 * size);
            b = Math.min(1, (k + 1) / (2 * size));
        }
        double from = Math.max(a, Math.min(x, b) - w), to = Math.min(b, Math.max(x, a) + w);
        if (!(from < to)) return Double.NEGATIVE_INFINITY; // at an end
        boolean below = cdf(x) < 0.5;
        DoubleUnaryOperator log = below ? this::logCdf : this::logSf;
        double top = log.applyAsDouble(x);
        double slope = ChebyshevSlope.at(v -> Math.exp(log.applyAsDouble(v) - top), from, to, x);
        return top + Math.log(Math.max(0, below ? slope : -slope));
    }

    /// About |d log tail/dx| of the smaller tail: below 1/n a power, then as in the limit law, whose exponent in the far tail is that of
    /// large deviations.
    private double steepness(double x) {
        double size = n, root = Math.sqrt(size);
        if (size * x < 1) return size / (x - 0.5 / size);
        return 2 * root + (x < 0.83 / root ? 2.5 / (size * x) / x / x : size * (4 * x + x * x / (1 - x)));
    }

    @Override
    public double quantile(double p) {
        if (!(p > 0 && p < 1)) return Numerics.quantile(this, p);
        return p > 0.5 ? isf(1 - p)
                : solve(LIMIT.quantile(p), x -> LIMIT.quantile(cdf(x)), x -> relative(cdf(x), p), 0);
    }

    @Override
    public double isf(double q) {
        if (!(q > 0 && q < 1)) return Numerics.isf(this, q);
        return q > 0.5 ? quantile(1 - q) : solve(LIMIT.isf(q), x -> LIMIT.isf(sf(x)), x -> -relative(sf(x), q), 0);
    }

    @Override
    public double quantileLog(double logP) {
        if (!(logP < -700 && logP > Double.NEGATIVE_INFINITY)) return Numerics.quantileLog(this, logP);
        return solve(LIMIT.quantileLog(logP), x -> LIMIT.quantileLog(logCdf(x)), this::logCdf, logP);
    }

    @Override
    public double isfLog(double logQ) {
        if (!(logQ < -700 && logQ > Double.NEGATIVE_INFINITY)) return Numerics.isfLog(this, logQ);
        return solve(LIMIT.isfLog(logQ), x -> LIMIT.isfLog(logSf(x)), x -> -logSf(x), -logQ);
    }

    /// log t/p.
    private static double relative(double t, double p) {
        double r = (t - p) / p;
        return Math.abs(r) < 0.5 ? Math.log1p(r) : Math.log(t / p);
    }

    /// The x with the probability that the limit law has at z. At x that is the limit law's z of a function that is nearly √n·x + 1/(6√n): a few
    /// steps of the secant method. Where they do not end, as with far kinks, Newton's method for an increasing function with a bracket.
    private double solve(double z, DoubleUnaryOperator limit, DoubleUnaryOperator f, double value) {
        double root = Math.sqrt((double) n), x = (z - 1 / (6 * root)) / root, before = 0, old = 0, slope = root;
        for (int i = 0; i < STEPS && x > 0.5 / n && x < 1; i++) {
            double v = limit.applyAsDouble(x);
            if (i > 0) slope = (v - old) / (x - before);
            double step = (z - v) / slope;
            if (!(slope > 0.5 * root && slope < 2 * root)) break;
            before = x;
            old = v;
            x += step;
            if (Math.abs(step) < NEAR_ROOT * x) return Math.clamp(x, 0.5 / n, 1);
        }
        double start = Math.clamp(0.83 / root, 0.75 / n, 0.99);
        return Search.increasing(f, y -> {
            double d = 1e-5 / steepness(y), w = y + d < 1 ? y + d : y - d;
            return (f.applyAsDouble(w) - f.applyAsDouble(y)) / (w - y);
        }, value, support(), start);
    }

    /// Within 1e-8.
    @Override
    public double entropy() {
        if (n == 1) return -LOG_2;
        return n <= SMALL ? KolmogorovDensity.entropy(this) : KolmogorovDensity.entropy((double) n);
    }

    /// Within 1e-8, relatively; the upper end for n = 1, where the density is flat.
    @Override
    public double mode() {
        if (n == 1) return 1;
        return n <= SMALL ? KolmogorovDensity.mode(this) : KolmogorovDensity.mode((double) n);
    }

    @Override
    public double mean() {
        double c = 0.87 / Math.sqrt((double) n);
        return c + moment(1, c);
    }

    @Override
    public double variance() {
        return moment(2, mean());
    }

    @Override
    public double skewness() {
        double m = mean(), v = moment(2, m);
        return moment(3, m) / (v * Math.sqrt(v));
    }

    @Override
    public double excessKurtosis() {
        double m = mean(), v = moment(2, m);
        return moment(4, m) / (v * v) - 3;
    }

    /// E (X − c)ᵏ, by parts: the integrals of both tails from c on, between kinks.
    private double moment(int k, double c) {
        double first = 0.5 / n, last = Math.min(1, 7 / Math.sqrt((double) n)), up = 0, down = 0;
        double step = n <= SMALL ? first : 1 / Math.sqrt((double) n);
        for (double i = Math.floor(c / step); i * step < last; i++)
            up += Quadrature.finite(x -> Math.pow(x - c, k - 1) * sf(x), Math.max(c, i * step),
                    Math.min(1, (i + 1) * step));
        for (double i = Math.ceil(c / step); i * step > first; i--)
            down += Quadrature.finite(x -> Math.pow(x - c, k - 1) * cdf(x), Math.max(first, (i - 1) * step),
                    Math.min(c, i * step));
        return k * (up - down);
    }
}
