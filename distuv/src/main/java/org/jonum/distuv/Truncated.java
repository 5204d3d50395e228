package org.jonum.distuv;

/// The law of X given a < X ≤ b.
///
/// Probabilities are ratios of those of X, taken from its nearer tail, and from logarithms where they underflow: an interval far out in
/// a tail is as good as any.
///
/// {@snippet :
/// Truncated law = new Truncated(Gumbel.maximum(0, 1), 1000, Double.POSITIVE_INFINITY);
/// double tail = law.sf(1010);                    // tail == 4.5399929762484854e-5
/// double x = law.quantile(0.5);                  // x == 1000.6931471805599
/// }
///
/// @param of    the law of X
/// @param lower a, −∞ for none
/// @param upper b > a, ∞ for none
public record Truncated(ContinuousDistribution of, double lower, double upper) implements ContinuousDistribution {
    /// The law of X between two bounds.
    ///
    /// @throws IllegalArgumentException if not lower < upper, or if X is between them with probability 0
    public Truncated {
        Parameters.check(lower < Double.POSITIVE_INFINITY, "Truncated", "lower", lower, "a number below ∞");
        Parameters.check(upper > lower, "Truncated", "upper", upper, "upper > lower = " + lower);
        double log = of.logProbability(lower, upper);
        Parameters.check(log > Double.NEGATIVE_INFINITY, "Truncated", "log of the probability of the interval", log,
                "a number above −∞");
    }

    private double logWhole() {
        return of.logProbability(lower, upper);
    }

    @Override
    public Interval support() {
        Interval s = of.support();
        return new Interval(Math.max(lower, s.lower()), Math.min(upper, s.upper()));
    }

    @Override
    public double pdf(double x) {
        if (!(x >= lower && x <= upper)) return Double.isNaN(x) ? x : 0;
        double whole = of.probability(lower, upper);
        return whole > 1e-280 ? of.pdf(x) / whole : Math.exp(logPdf(x));
    }

    @Override
    public double logPdf(double x) {
        if (!(x >= lower && x <= upper)) return Double.isNaN(x) ? x : Double.NEGATIVE_INFINITY;
        return of.logPdf(x) - logWhole();
    }

    @Override
    public double probability(double a, double b) {
        double from = Math.max(a, lower), to = Math.min(b, upper);
        if (!(from < to)) return Tail.empty(a, b);
        double whole = of.probability(lower, upper);
        return Math.min(1, whole > 1e-280 ? of.probability(from, to) / whole
                : Math.exp(of.logProbability(from, to) - logWhole()));
    }

    @Override
    public double logProbability(double a, double b) {
        double from = Math.max(a, lower), to = Math.min(b, upper);
        if (!(from < to)) return Tail.logEmpty(a, b);
        double outside = probability(lower, from) + probability(to, upper);
        return outside < 0.5 ? Math.log1p(-outside) : Math.min(0, of.logProbability(from, to) - logWhole());
    }

    @Override
    public double cdf(double x) {
        double p = probability(lower, x);
        return p <= 0.5 || !(x < upper) ? p : 1 - probability(x, upper);
    }

    @Override
    public double sf(double x) {
        double q = x <= lower ? 1 : probability(x, upper);
        return q <= 0.5 || x <= lower ? q : 1 - probability(lower, x);
    }

    @Override
    public double logCdf(double x) {
        return logProbability(lower, x);
    }

    @Override
    public double logSf(double x) {
        return x <= lower ? 0 : logProbability(x, upper);
    }

    @Override
    public double quantile(double p) {
        return p >= 0 && p <= 1 ? at(p, 1 - p) : Double.NaN;
    }

    @Override
    public double isf(double q) {
        return q >= 0 && q <= 1 ? at(1 - q, q) : Double.NaN;
    }

    /// By the tail of X in which the interval lies: its probability is a sum of two.
    private double at(double p, double q) {
        if (p == 0) return support().lower();
        if (q == 0) return support().upper();
        double whole = of.probability(lower, upper);
        if (!(whole > 1e-280)) return p <= q ? Numerics.quantile(this, p) : Numerics.isf(this, q);
        double below = of.cdf(lower) + p * whole, above = of.sf(upper) + q * whole;
        double x = below <= above ? of.quantile(below) : of.isf(above);
        return polished(Math.max(lower, Math.min(upper, x)), p, q, whole);
    }

    /// A step of Newton's method: near an end of the interval the sums have lost digits that its probability has.
    private double polished(double x, double p, double q, double whole) {
        double f = of.pdf(x), part = Math.min(p, q) * whole;
        double error = p <= q ? part - of.probability(lower, x) : of.probability(x, upper) - part, y = x + error / f;
        return Math.abs(error) < 1e-3 * part && y >= lower && y <= upper ? y : x;
    }

    @Override
    public double mode() {
        double mode = of.mode();
        if (mode >= lower && mode <= upper) return mode;
        Interval s = support();
        return mode < lower ? s.lower() : s.upper();
    }
}
