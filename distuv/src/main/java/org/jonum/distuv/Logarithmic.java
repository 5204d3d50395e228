package org.jonum.distuv;

import org.jonum.special.DoubleDouble;
import org.jonum.special.ExpIntegral;
import org.jonum.special.Logs;

/// The logarithmic (log-series) law: mass −pᵏ/(k·log(1 − p)) for k = 1, 2, …
///
/// {@snippet :
/// var law = new Logarithmic(0.5);
/// double mass = law.pmf(1);                      // mass == 0.7213475204444817
/// double tail = law.sf(100);                     // tail == 1.1159788564768581E-32
/// double mean = law.mean();                      // mean == 1.4426950408889634
/// }
/// The upper tail is a series, or for p near 1, with λ = −log p, Euler & Maclaurin's sum about E₁(λw).
///
/// **Error** below 5 ulp for the mass, 10 for both tails.
///
/// Source: Johnson, Kemp & Kotz, Univariate Discrete Distributions (2005), chapter 7.
///
/// @param probability p, above 0 and below 1
public record Logarithmic(double probability) implements DiscreteDistribution, Scored {
    /// B_2j/(2j)!, j = 1 … 7.
    private static final double[] BERNOULLI = {1 / 12.0, -1 / 720.0, 1 / 30240.0, -1 / 1209600.0, 1 / 47900160.0,
        -691 / 1307674368000.0, 1 / 74724249600.0};
    private static final double FAST = 0.1, FAR = 40;

    /// The law with this parameter.
    ///
    /// @throws IllegalArgumentException if p is not above 0 and below 1
    public Logarithmic {
        Parameters.check(probability > 0 && probability < 1, "Logarithmic", "probability", probability,
                "0 < probability < 1");
    }

    /// The law with this parameter.
    ///
    /// @param probability p, above 0 and below 1
    /// @return the law
    /// @throws IllegalArgumentException if p is not above 0 and below 1
    public static Logarithmic of(double probability) {
        return new Logarithmic(probability);
    }

    /// −log(1 − p).
    private double total() {
        return 0 - Math.log1p(-probability);
    }

    @Override
    public double[] score(double x, double[] out) {
        out[0] = x / probability - 1 / ((1 - probability) * total());
        return out;
    }

    /// The law that makes data most likely, whose mean (eᵗ − 1)/t, t = −log(1 − p), is theirs: by Newton's method.
    ///
    /// @param x data, from 1 to 2⁵³, not all 1
    /// @return the law and its standard error
    /// @throws IllegalArgumentException if there are no data, or not such
    public static Fit<Logarithmic> fit(long... x) {
        return fit(x, Sample.ones(x));
    }

    /// The same, with weights: how often each number was seen.
    ///
    /// @param x       data, from 1 to 2⁵³, not all 1
    /// @param weights at least 0, one for each number, not all 0
    /// @return the law and its standard error
    /// @throws IllegalArgumentException if there are no data, or not such
    public static Fit<Logarithmic> fit(long[] x, double[] weights) {
        Sample s = Sample.counts("Logarithmic", x, weights, 1, 1L << 53);
        double excess = s.mean(v -> v - 1), log = Math.log1p(excess), t = 2 * log;
        Parameters.check(excess > 0, "Logarithmic", "the mean of x", 1 + excess, "mean > 1");
        boolean done = false;
        int i = 0;
        while (!done && i++ < 100) {
            double slope = t < 1e-4 ? 0.5 : -1 / Math.expm1(-t) - 1 / t;
            double step = (log - Math.log1p(Logs.expm1mx(t) / t)) / slope;
            t = Math.max(0.1 * t, t + step);
            done = Math.abs(step) <= 1e-12 * t;
        }
        double p = Math.min(-Math.expm1(-t), Math.nextDown(1.0));
        Logarithmic law = new Logarithmic(p);
        return s.done(law, new double[][] {{p * (p / law.variance())}}, i, done);
    }

    @Override
    public Interval support() {
        return new Interval(1, Double.POSITIVE_INFINITY);
    }

    @Override
    public double pmf(long k) {
        return k < 1 ? 0 : Math.pow(probability, k - 1.0) / k * (probability / total());
    }

    /// (k − 1)·log p − log k − log(−log(1 − p)/p), where nothing cancels.
    @Override
    public double logPmf(long k) {
        return k < 1 ? Double.NEGATIVE_INFINITY : (k - 1) * Math.log(probability) - Math.log((double) k) - logRatio();
    }

    private double logRatio() {
        return Math.log1p(0 - Logs.log1pmx(-probability) / probability);
    }

    @Override
    public double cdf(double x) {
        if (!(x >= 1)) return Double.isNaN(x) ? x : 0;
        double q = sf(x);
        return q <= 0.75 ? 1 - q : lower(Math.floor(x)) / total();
    }

    @Override
    public double sf(double x) {
        if (!(x >= 1)) return Double.isNaN(x) ? x : 1;
        double k = Math.floor(x);
        return x == Double.POSITIVE_INFINITY ? 0
                : Math.min(1, Math.pow(probability, k) * scaledUpper(k + 1) * (probability / total()));
    }

    @Override
    public double logCdf(double x) {
        double p = cdf(x);
        return p > 0.5 ? Math.log1p(-sf(x)) : Math.log(p);
    }

    @Override
    public double logSf(double x) {
        if (!(x >= 1)) return Double.isNaN(x) ? x : 0;
        if (x == Double.POSITIVE_INFINITY) return -x;
        double k = Math.floor(x), q = sf(x);
        return q > 0.5 ? Math.log1p(-cdf(x)) : q > 1e-290 ? Math.log(q)
                : k * Math.log(probability) + Math.log(scaledUpper(k + 1)) - logRatio();
    }

    /// Σ pʲ/j for 1 ≤ j ≤ k, where that is small beside the rest: k is.
    private double lower(double k) {
        double sum = 0, error = 0, power = 1, low = 0;
        for (double j = 1; j <= k; j++) {
            double raised = power * probability;
            low = low * probability + DoubleDouble.productError(power, probability, raised);
            power = raised;
            double term = power / j, next = sum + term;
            error += DoubleDouble.sumError(sum, term, next) + low / j;
            sum = next;
        }
        return sum + error;
    }

    /// Σ pʲ/(a + j), j = 0, 1, …
    private double scaledUpper(double a) {
        double sum = 0, error = 0, power = 1, low = 0, lambda = -Math.log(probability);
        boolean slow = lambda < FAST;
        for (double j = a; (!slow || j < FAR) && power > 1e-18; j++) {
            double term = power / j, next = sum + term;
            error += DoubleDouble.sumError(sum, term, next) + low / j;
            sum = next;
            double raised = power * probability; // and what it lacks: near 1 all products are rounded the same way
            low = low * probability + DoubleDouble.productError(power, probability, raised);
            power = raised;
        }
        if (!slow) return sum + error;
        double w = Math.max(a, FAR), x = lambda * w, p = w > a ? power + low : 1;
        return sum + (error + p * (scaledE1(x) + 0.5 / w + slopes(lambda, w)));
    }

    private static double scaledE1(double x) {
        return x < 700 ? Math.exp(x) * ExpIntegral.e1(x)
                : (1 - (1 - (2 - (6 - (24 - (120 - 720 / x) / x) / x) / x) / x) / x) / x;
    }

    /// Σ B_2j/(2j)!·|f^(2j−1)|/e^(−λw) for f = e^(−λx)/x at w: dₘ = λᵐ/w + (m/w)·dₘ₋₁ is the m-th derivative.
    private static double slopes(double lambda, double w) {
        double d = 1 / w, power = 1 / w, v = 0;
        for (int m = 1; m < 2 * BERNOULLI.length; m++) {
            power *= lambda;
            d = power + m / w * d;
            if ((m & 1) == 1) v += BERNOULLI[m / 2] * d;
        }
        return v;
    }

    @Override
    public double mean() {
        return probability / ((1 - probability) * total());
    }

    /// p·(L − p)/((1 − p)²·L²), L = −log(1 − p).
    @Override
    public double variance() {
        double q = 1 - probability, l = total();
        return probability * excess() / (q * q * l * l);
    }

    /// E X − 1.
    private double beyond1() {
        double q = 1 - probability, l = total();
        return (probability * l - excess()) / (q * l);
    }

    /// L − p.
    private double excess() {
        return 0 - Logs.log1pmx(-probability);
    }

    /// κ₃/κ₂: cumulants of a power series law are κₙ₊₁ = p·dκₙ/dp.
    private double growth() {
        double p = probability, q = 1 - p;
        return 1 + p * p / (q * excess()) + 2 * p / q - 2 * mean();
    }

    @Override
    public double skewness() {
        return growth() / sd();
    }

    @Override
    public double excessKurtosis() {
        double p = probability, q = 1 - p, a = growth(), t = p * p / (q * excess()), v = variance();
        return (a * a + t * (2 + p / q - t) + 2 * p / (q * q) - 2 * v) / v;
    }

    /// −log p·E X + E log X + log L.
    @Override
    public double entropy() {
        double lambda = -Math.log(probability), sum = 0, power = 1, k = 1;
        double reach = lambda < 1e-4 ? 1000 : Double.POSITIVE_INFINITY;
        for (; k < reach && power > 1e-18; k++) {
            power *= probability;
            sum += power / k * Math.log(k);
        }
        if (reach < Double.POSITIVE_INFINITY) sum += logarithms(lambda, k);
        return lambda * beyond1() + sum / total() + logRatio();
    }

    /// Σ e^(−λk)·log k/k for k from w on: in v = log x the integral is smooth.
    private static double logarithms(double lambda, double w) {
        GaussLegendre rule = GaussLegendre.SIXTEEN;
        double from = Math.log(w), end = Math.log(45 / lambda), f = Math.exp(-lambda * w) * from / w, sum = 0;
        int panels = (int) Math.ceil(end - from);
        double h = 0.5 * (end - from) / panels;
        for (int i = 0; i < panels; i++)
            for (int j = 0; j < rule.length(); j++) {
                double v = from + h * (2 * i + rule.step(j));
                sum += rule.weight(j) * h * v * Math.exp(-lambda * Math.exp(v));
            }
        return sum + 0.5 * f + Math.exp(-lambda * w) * ((from - 1) / w + lambda * from) / (12 * w);
    }

    @Override
    public double mode() {
        return 1;
    }

    /// A geometric number with a random parameter; Kemp, Efficient generation of logarithmically distributed pseudo-random variables (1981).
    @Override
    public DiscreteSampler sampler() {
        double log = StrictMath.log1p(-probability);
        return random -> {
            double t = log * Uniforms.open(random); // with q = 1 − eᵗ, k has the probability (1 − q)·q^(k − 1)
            double logQ = t > -0.7 ? StrictMath.log(-StrictMath.expm1(t)) : StrictMath.log1p(-StrictMath.exp(t));
            return 1 + (long) Math.min(Ziggurat.exponential(random) / -logQ, 0x1p62);
        };
    }
}
