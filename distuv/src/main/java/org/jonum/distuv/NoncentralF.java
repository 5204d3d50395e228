package org.jonum.distuv;

import org.jonum.special.Logs;

/// The non-central F law, of (X/d₁)/(Y/d₂) for a non-central χ² variable X with d₁ degrees of freedom and non-centrality
/// λ, and a χ² variable Y with d₂. λ = 0 is the F law, exactly.
///
/// {@snippet :
/// double a = NoncentralF.of(10, 5, 0).sf(1);     // a == 0.5348805734621996
/// double b = NoncentralF.of(10, 5, 1).sf(1);     // b == 0.5823829192535911
/// }
/// **Error** below 1e-12 relatively for density and tails.
///
/// Source: Benton & Krishnamoorthy, Computing discrete mixtures of continuous distributions (2003).
///
/// @param df1           d₁ > 0
/// @param df2           d₂ > 0
/// @param noncentrality λ, from 0 to 1e12
public record NoncentralF(double df1, double df2, double noncentrality) implements ContinuousDistribution {
    private static final double LEAST = 1e-250;

    /// The law with these parameters.
    ///
    /// @throws IllegalArgumentException if a parameter is out of its range
    public NoncentralF {
        Parameters.positive("NoncentralF", "df1", df1);
        Parameters.positive("NoncentralF", "df2", df2);
        Parameters.check(noncentrality >= 0 && noncentrality <= 1e12, "NoncentralF", "noncentrality", noncentrality,
                "0 ≤ noncentrality ≤ 1e12");
    }

    /// The law with these parameters.
    ///
    /// @param df1           d₁ > 0
    /// @param df2           d₂ > 0
    /// @param noncentrality λ, from 0 to 1e12
    /// @return the law
    /// @throws IllegalArgumentException if a parameter is out of its range
    public static NoncentralF of(double df1, double df2, double noncentrality) {
        return new NoncentralF(df1, df2, noncentrality);
    }

    @Override
    public Interval support() {
        return Interval.POSITIVE;
    }

    private static boolean isInside(double x) {
        return x > 0 && x < Double.POSITIVE_INFINITY;
    }

    /// d₁x/(d₁x + d₂), the beta variable.
    private interface Mixture {
        double at(double a, double b, BetaPoint x, double h);
    }

    private BetaPoint.Odds point(double x) {
        return BetaPoint.Odds.of(df1, x, df2);
    }

    private double at(double x, Mixture f) {
        return f.at(0.5 * df1, 0.5 * df2, point(x), 0.5 * noncentrality);
    }

    /// Whether x is so small that the law is e^(−λ/2) times the central one.
    private boolean isLow(double x) {
        return point(x).x() < LEAST;
    }

    /// Whether x is so large that P(X > x) is a power of it.
    private boolean isHigh(double x) {
        return point(x).y() < LEAST;
    }

    /// log P(X > x) where it is a power.
    private double logPower(double x) {
        double b = 0.5 * df2, log = Math.log(df2) - Math.log(df1) - Math.log(x) - Math.log(LEAST);
        return BetaMixture.logUpper(0.5 * df1, b, new BetaPoint.At(1, LEAST), 0.5 * noncentrality) + b * log;
    }

    @Override
    public double pdf(double x) {
        if (isInside(x) && (isLow(x) || isHigh(x))) return Math.exp(logPdf(x));
        if (isInside(x)) return at(x, BetaMixture::density);
        if (x != 0) return Double.isNaN(x) ? x : 0;
        return df1 < 2 ? Double.POSITIVE_INFINITY : df1 == 2 ? Math.exp(-0.5 * noncentrality) : 0;
    }

    @Override
    public double logPdf(double x) {
        if (isInside(x) && isLow(x)) return FisherF.of(df1, df2).logPdf(x) - 0.5 * noncentrality;
        if (isInside(x) && isHigh(x)) return logPower(x) + Math.log(0.5 * df2) - Math.log(x);
        return isInside(x) ? at(x, BetaMixture::logDensity)
                : Math.log(pdf(x));
    }

    @Override
    public double cdf(double x) {
        if (isInside(x) && isLow(x)) return Math.exp(logCdf(x));
        if (isInside(x) && isHigh(x)) return 0 - Math.expm1(logPower(x));
        return isInside(x) ? at(x, BetaMixture::lower) : x > 0 ? 1 : x <= 0 ? 0 : x;
    }

    @Override
    public double sf(double x) {
        if (isInside(x) && isLow(x)) return 0 - Math.expm1(logCdf(x));
        if (isInside(x) && isHigh(x)) return Math.exp(logPower(x));
        return isInside(x) ? at(x, BetaMixture::upper) : x > 0 ? 0 : x <= 0 ? 1 : x;
    }

    @Override
    public double logCdf(double x) {
        if (isInside(x) && isLow(x)) return FisherF.of(df1, df2).logCdf(x) - 0.5 * noncentrality;
        if (isInside(x) && isHigh(x)) return Logs.log1mexp(logPower(x));
        return isInside(x) ? at(x, BetaMixture::logLower) : x > 0 ? 0 : x <= 0 ? Double.NEGATIVE_INFINITY : x;
    }

    @Override
    public double logSf(double x) {
        if (isInside(x) && isLow(x)) return Logs.log1mexp(logCdf(x));
        if (isInside(x) && isHigh(x)) return logPower(x);
        return isInside(x) ? at(x, BetaMixture::logUpper) : x > 0 ? Double.NEGATIVE_INFINITY : x <= 0 ? 0 : x;
    }

    @Override
    public double quantile(double p) {
        if (noncentrality == 0) return FisherF.of(df1, df2).quantile(p);
        if (!(p > 0 && p < 1)) return p == 0 ? 0 : p == 1 ? Double.POSITIVE_INFINITY : Double.NaN;
        return p <= 0.5 ? solve(true, Math.log(p)) : solve(false, Math.log1p(-p));
    }

    @Override
    public double isf(double q) {
        if (noncentrality == 0) return FisherF.of(df1, df2).isf(q);
        if (!(q > 0 && q < 1)) return q == 0 ? Double.POSITIVE_INFINITY : q == 1 ? 0 : Double.NaN;
        return q <= 0.5 ? solve(false, Math.log(q)) : solve(true, Math.log1p(-q));
    }

    @Override
    public double quantileLog(double logP) {
        if (noncentrality == 0) return FisherF.of(df1, df2).quantileLog(logP);
        return logP < -700 && logP > Double.NEGATIVE_INFINITY ? solve(true, logP)
                : ContinuousDistribution.super.quantileLog(logP);
    }

    @Override
    public double isfLog(double logQ) {
        if (noncentrality == 0) return FisherF.of(df1, df2).isfLog(logQ);
        return logQ < -700 && logQ > Double.NEGATIVE_INFINITY ? solve(false, logQ)
                : ContinuousDistribution.super.isfLog(logQ);
    }

    private double solve(boolean below, double log) {
        double odds = BetaMixture.inverse(0.5 * df1, 0.5 * df2, 0.5 * noncentrality, below, log), ratio = df2 / df1;
        return ratio >= Double.MIN_NORMAL && ratio <= Double.MAX_VALUE ? odds * ratio : odds / df1 * df2;
    }

    /// d₂(d₁ + λ)/(d₁(d₂ − 2)), infinite for d₂ ≤ 2.
    @Override
    public double mean() {
        return df2 > 2 ? df2 / (df2 - 2) * ((df1 + noncentrality) / df1) : Double.POSITIVE_INFINITY;
    }

    /// Infinite for 2 < d₂ ≤ 4, NaN below.
    @Override
    public double variance() {
        if (!(df2 > 4)) return df2 > 2 ? Double.POSITIVE_INFINITY : Double.NaN;
        double s = df1 + noncentrality, r = df2 / df1;
        return 2 * r * r * (s / (df2 - 2) * (s / (df2 - 2)) + (df1 + 2 * noncentrality) / (df2 - 2)) / (df2 - 4);
    }

    /// NaN for d₂ ≤ 6.
    @Override
    public double skewness() {
        if (!(df2 > 6)) return Double.NaN;
        double u = unit(), n = df1 * u, m = df2 * u, l = noncentrality * u, c = m + n - 2 * u;
        double third = (m + 2 * n - 2 * u) * c * (n + 3 * l) + (6 * c + 2 * l) * l * l;
        double second = c * (n + 2 * l) + l * l;
        return 2 * Math.sqrt(2 * u * (m - 4 * u)) / (m - 6 * u) * (third / (second * Math.sqrt(second)));
    }

    /// NaN for d₂ ≤ 8.
    @Override
    public double excessKurtosis() {
        if (!(df2 > 8)) return Double.NaN;
        double u = unit(), n = df1 * u, m = df2 * u, l = noncentrality * u;
        double c = m + n - 2 * u, d = m - 2 * u, e = m + 10 * u;
        double fourth = c * (4 * u * d * d + (d * n + n * n) * e) * (n + 4 * l)
                + e * (2 * c * (2 * m + 3 * n - 4 * u) + 4 * c * l + l * l) * l * l;
        double second = c * (n + 2 * l) + l * l;
        return 3 * ((m - 4 * u) / (m - 8 * u) / (m - 6 * u) * (fourth / second / second) - 1);
    }

    /// What makes the largest parameter 1.
    private double unit() {
        return 1 / Math.max(Math.max(df1, df2), noncentrality);
    }

    /// 0 where the density is infinite there, otherwise by golden section.
    @Override
    public double entropy() {
        if (noncentrality == 0) return FisherF.of(df1, df2).entropy();
        return Math.log(df2) - Math.log(df1) + BetaMixture.entropyOfOdds(0.5 * df1, 0.5 * df2, 0.5 * noncentrality);
    }

    @Override
    public double mode() {
        return df1 < 2 ? 0 : GoldenSection.mode(this, 0, (df1 + noncentrality) / df1);
    }

    /// The ratio of its definition, with a Poisson number of more degrees of freedom.
    @Override
    public Sampler sampler() {
        DiscreteSampler more = new PoissonSampler(noncentrality / 2);
        GammaSampler under = new GammaSampler(df2 / 2, 1);
        return random -> {
            double log = new GammaSampler(df1 / 2 + more.next(random), 1).nextLog(random) - under.nextLog(random);
            return df2 / df1 * StrictMath.exp(log);
        };
    }
}
