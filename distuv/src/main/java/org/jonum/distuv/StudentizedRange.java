package org.jonum.distuv;

import org.jonum.special.DoubleDouble;
import org.jonum.special.Gamma;
import org.jonum.special.StandardNormal;
import org.jonum.special.StudentTail;

/// The law of the studentized range of r groups: Q = (largest − smallest of r standard normal variables)/S, νS² ~ χ²(ν)
/// independent of them; the law of Tukey's multiple comparisons.
///
/// | here | SciPy | R |
/// |---|---|---|
/// | `StudentizedRange.of(r, df)` | `studentized_range(r, df)` | `ptukey(q, r, df)` |
///
/// {@snippet :
/// var law = StudentizedRange.of(3, 20);
/// boolean near = Math.abs(law.isf(0.05) - 3.57793472522) < 1e-10;   // near == true
/// }
/// Logarithms of probabilities below 1e-290 are continued by the leading terms of both tails: the power xʳ⁻¹, and the tail of a pair.
///
/// **Error** below 1e-10 relatively, for r ≤ 5000 at least; logarithms of tails below the range of doubles are continued from there. **Cost** of a tail some
/// 0.2 ms for ten groups, milliseconds for hundreds.
///
/// Source: Tukey (1953), The problem of multiple comparisons; Goodwin (1949) for the integrals.
///
/// @param groups r, from 2 to 10⁶
/// @param df     degrees of freedom ν > 0, ∞ for a known variance
public record StudentizedRange(int groups, double df) implements ContinuousDistribution {
    private static final double ROOT_HALF = 0.7071067811865476, TINY = 1e-290, FAR = 1e-280, NORMAL = 1e30,
            FAREST = -700, END = 24,
            PANEL = 1.5, WIDTH = 0.75, NOTHING = 1e-15, POWER = 18;

    /// The law of the range of r variables.
    ///
    /// @throws IllegalArgumentException if a parameter is out of its range
    public StudentizedRange {
        Parameters.check(groups >= 2 && groups <= 1_000_000, "StudentizedRange", "groups", groups, "2 ≤ groups ≤ 10⁶");
        Parameters.check(df > 0, "StudentizedRange", "df", df, "a number > 0, or ∞");
    }

    /// The law of the range of r variables.
    ///
    /// @param groups r, from 2 to 10⁶
    /// @param df     degrees of freedom ν > 0, ∞ for a known variance
    /// @return the law
    /// @throws IllegalArgumentException if a parameter is out of its range
    public static StudentizedRange of(int groups, double df) {
        return new StudentizedRange(groups, df);
    }

    @Override
    public Interval support() {
        return Interval.POSITIVE;
    }

    @Override
    public double pdf(double x) {
        return org.jonum.special.StudentizedRange.pdf(x, groups, df);
    }

    @Override
    public double cdf(double x) {
        return org.jonum.special.StudentizedRange.cdf(x, groups, df);
    }

    @Override
    public double sf(double x) {
        return org.jonum.special.StudentizedRange.sf(x, groups, df);
    }

    @Override
    public double logPdf(double x) {
        double f = pdf(x);
        if (f > TINY || !(x > 0 && x < Double.POSITIVE_INFINITY)) return Math.log(f);
        if (cdf(x) < 0.5) {
            Low low = low();
            return low.log(x) + Math.log(low.slope(x)) - Math.log(x);
        }
        double y = farUp();
        double log = Math.log(org.jonum.special.StudentizedRange.pdf(y, groups, df));
        if (!(log > -1000)) log = Math.log(sf(y)) + Math.log(df) - Math.log(y); // of a power
        return log + (pairDensity(x) - pairDensity(y));
    }

    /// The lower tail below a point y, whose logarithm has the slope (r − 1)/(1 + k·x²) by log x: that of a power in the end, that of the law at y.
    private record Low(double y, double log, double power, double k) {
        double slope(double x) {
            return power / (1 + k * x * x);
        }

        double log(double x) {
            return log - power * (Math.log(y / x) - 0.5 * (Math.log1p(k * y * y) - Math.log1p(k * x * x)));
        }

        double inverse(double logP) {
            double v = y / Math.sqrt(1 + k * y * y) * Math.exp((logP - log) / power);
            return v / Math.sqrt(1 - k * v * v);
        }
    }

    private Low low() {
        double y = org.jonum.special.StudentizedRange.quantile(FAR, groups, df), p = cdf(y), power = groups - 1.0;
        double k = (power * p / (y * pdf(y)) - 1) / y / y;
        return new Low(y, Math.log(p), power, Math.max(0, k));
    }

    @Override
    public double logCdf(double x) {
        double p = cdf(x);
        if (p > 0.5) return Math.log1p(-sf(x));
        if (!(p < TINY && x > 0)) return Math.log(p);
        return low().log(x);
    }

    @Override
    public double logSf(double x) {
        double q = sf(x);
        if (q > 0.5) return Math.log1p(-cdf(x));
        if (!(q < TINY && x < Double.POSITIVE_INFINITY)) return Math.log(q);
        double y = farUp();
        return Math.log(sf(y)) + (pairs(x) - pairs(y));
    }

    /// Where the upper tail is about to underflow.
    private double farUp() {
        return org.jonum.special.StudentizedRange.inverseSf(FAR, groups, df);
    }

    /// log P(X₁ − X₂ > xS): beyond, the range is that of one pair.
    private double pairs(double x) {
        return df > NORMAL ? StandardNormal.logSf(ROOT_HALF * x) : StudentTail.logSf(df, ROOT_HALF * x);
    }

    private double pairDensity(double x) {
        return df > NORMAL ? -0.25 * x * x : StudentTail.logDensity(df, ROOT_HALF * x);
    }

    @Override
    public double quantile(double p) {
        return org.jonum.special.StudentizedRange.quantile(p, groups, df);
    }

    @Override
    public double isf(double q) {
        return org.jonum.special.StudentizedRange.inverseSf(q, groups, df);
    }

    @Override
    public double quantileLog(double logP) {
        return logP < FAREST && logP > Double.NEGATIVE_INFINITY ? low().inverse(logP)
                : ContinuousDistribution.super.quantileLog(logP);
    }

    @Override
    public double isfLog(double logQ) {
        if (!(logQ < FAREST && logQ > Double.NEGATIVE_INFINITY)) return ContinuousDistribution.super.isfLog(logQ);
        double y = farUp(), log = Math.min(logQ, logQ - Math.log(sf(y)) + pairs(y));
        return 2 * ROOT_HALF * (df > NORMAL ? StandardNormal.inverseLogSf(log) : new StudentT(df, 0, 1).isfLog(log));
    }

    /// In log x, over panels where the density is smooth.
    @Override
    public double entropy() {
        if (groups == 2) return halfEntropy();
        double from = Math.log(quantile(NOTHING)), to = Math.log(isf(NOTHING)), sum = 0, error = 0;
        if (to > POWER) { // beyond, the density is a power
            to = POWER;
            double x = Math.exp(to), f = pdf(x);
            sum = x * f / df * ((df + 1) / df - Math.log(f));
        }
        int panels = (int) Math.ceil((to - from) / WIDTH);
        double h = (to - from) / panels;
        for (int i = 0; i < panels; i++) {
            double v = Quadrature.finite(this::information, from + i * h, from + (i + 1) * h), t = sum + v;
            error += DoubleDouble.sumError(sum, v, t);
            sum = t;
        }
        return sum + error;
    }

    /// That of a normal or Student's variable times √2, of which two groups have the absolute value.
    private double halfEntropy() {
        double root = Math.sqrt(2.0);
        double whole = df > NORMAL ? new Normal(0, root).entropy() : new StudentT(df, 0, root).entropy();
        return whole - Math.log(2);
    }

    /// −f·log f at x = eᵘ, times x.
    private double information(double u) {
        double x = Math.exp(u), f = pdf(x);
        return f > 0 ? -x * f * Math.log(f) : 0;
    }

    /// By golden section; 0 for two groups.
    @Override
    public double mode() {
        if (groups == 2) return 0;
        double low = quantile(1e-3), best = quantile(0.4), high = isf(0.25);
        return Numerics.golden(this, low, best, high);
    }

    /// Infinite for ν ≤ 1.
    @Override
    public double mean() {
        return moment(1);
    }

    /// Infinite for ν ≤ 2, NaN for ν ≤ 1.
    @Override
    public double variance() {
        double m = moment(1);
        return df > 1 ? moment(2) - m * m : Double.NaN;
    }

    /// Infinite for ν ≤ 3, NaN for ν ≤ 2.
    @Override
    public double skewness() {
        if (df <= 3) return df > 2 ? Double.POSITIVE_INFINITY : Double.NaN;
        double m = moment(1), v = variance();
        return (moment(3) - m * (3 * v + m * m)) / (v * Math.sqrt(v));
    }

    /// Infinite for ν ≤ 4, NaN for ν ≤ 2.
    @Override
    public double excessKurtosis() {
        if (df <= 4) return df > 2 ? Double.POSITIVE_INFINITY : Double.NaN;
        double m = moment(1), v = variance();
        return (moment(4) - m * (4 * moment(3) - m * (6 * moment(2) - 3 * m * m))) / (v * v) - 3;
    }

    /// E Qᵏ = E Wᵏ·E S⁻ᵏ for the range W of normal variables, E Wᵏ = ∫ k·wᵏ⁻¹·P(W > w) dw and E S⁻ᵏ = (ν/2)^(k/2)·Γ((ν − k)/2)/Γ(ν/2).
    private double moment(int k) {
        if (df <= k) return Double.POSITIVE_INFINITY;
        double sum = 0;
        for (double w = 0; w < END; w += PANEL)
            sum += Quadrature.finite(v -> k * Math.pow(v, k - 1)
                    * org.jonum.special.StudentizedRange.sf(v, groups, Double.POSITIVE_INFINITY), w, w + PANEL);
        return df > 1e12 ? sum : sum * Math.pow(0.5 * df, 0.5 * k) * Gamma.gammaRatio(0.5 * (df - k), 0.5 * df);
    }
}
