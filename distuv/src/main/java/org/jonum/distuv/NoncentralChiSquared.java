package org.jonum.distuv;

import org.jonum.special.IncompleteGamma;
import org.jonum.special.Logs;
import org.jonum.special.StandardNormal;

/// The non-central χ² law, of the sum of ν squares of normal variables with standard deviation 1 and means μᵢ: its
/// non-centrality is λ = Σ μᵢ², not half of that. ν > 0 may be any number; λ = 0 is the χ² law, exactly.
///
/// | here | SciPy | R | Distributions.jl |
/// |---|---|---|---|
/// | `NoncentralChiSquared.of(v, l)` | `ncx2(v, l)` | `dchisq(x, v, l)` | `NoncentralChisq(v, l)` |
///
/// {@snippet :
/// var law = NoncentralChiSquared.of(3, 2.5);
/// double p = law.cdf(5);                         // p == 0.5402389857908151
/// double far = NoncentralChiSquared.of(1, 1e5).logCdf(1e4);   // far == -23383.51869056103
/// double mean = law.mean();                      // mean == 5.5
/// }
/// **Error** below 1e-12 relatively for density and tails. **Cost** grows as the fourth root of λx.
///
/// Source: Benton & Krishnamoorthy, Computing discrete mixtures of continuous distributions (2003).
///
/// @param df            ν > 0
/// @param noncentrality λ ≥ 0
public record NoncentralChiSquared(double df, double noncentrality) implements ContinuousDistribution {
    private static final double LOG_2 = 0.6931471805599453;

    /// The law with ν degrees of freedom and non-centrality λ.
    ///
    /// @throws IllegalArgumentException if ν is not a finite number > 0, or λ not from 0 to 1e12
    public NoncentralChiSquared {
        Parameters.positive("NoncentralChiSquared", "df", df);
        Parameters.check(noncentrality >= 0 && noncentrality <= 1e12, "NoncentralChiSquared", "noncentrality",
                noncentrality, "0 ≤ noncentrality ≤ 1e12");
    }

    /// The law with ν degrees of freedom and non-centrality λ.
    ///
    /// @param df            ν > 0
    /// @param noncentrality λ, from 0 to 1e12
    /// @return the law
    /// @throws IllegalArgumentException if a parameter is out of its range
    public static NoncentralChiSquared of(double df, double noncentrality) {
        return new NoncentralChiSquared(df, noncentrality);
    }

    @Override
    public Interval support() {
        return Interval.POSITIVE;
    }

    private static boolean isInside(double x) {
        return x > 0 && x < Double.POSITIVE_INFINITY;
    }

    /// Where the law is e^(−λ/2) times the χ² law.
    private static boolean isTiny(double x) {
        return x > 0 && x < 1e-290;
    }

    @Override
    public double pdf(double x) {
        if (isTiny(x)) {
            double none = Math.exp(-0.5 * noncentrality), v = none * ScaledGamma.density(0.5 * df, x, 2);
            return none > 0 && v <= Double.MAX_VALUE ? v : Math.exp(logPdf(x));
        }
        if (isInside(x)) return 0.5 * GammaMixture.density(0.5 * df, 0.5 * x, 0.5 * noncentrality);
        if (x == 0 && df < 2) return Double.POSITIVE_INFINITY;
        return x == 0 ? Math.exp(-0.5 * noncentrality) * 0.5 * IncompleteGamma.density(0.5 * df, 0)
                : Double.isNaN(x) ? x : 0;
    }

    @Override
    public double logPdf(double x) {
        if (isTiny(x)) return ScaledGamma.logDensity(0.5 * df, x, 2) - 0.5 * noncentrality;
        return isInside(x) ? GammaMixture.logDensity(0.5 * df, 0.5 * x, 0.5 * noncentrality) - LOG_2 : Math.log(pdf(x));
    }

    @Override
    public double cdf(double x) {
        if (isTiny(x)) return Math.exp(logCdf(x));
        if (isInside(x)) return GammaMixture.lower(0.5 * df, 0.5 * x, 0.5 * noncentrality);
        return x > 0 ? 1 : x <= 0 ? 0 : x;
    }

    @Override
    public double sf(double x) {
        if (isTiny(x)) return 0 - Math.expm1(logCdf(x));
        if (isInside(x)) return GammaMixture.upper(0.5 * df, 0.5 * x, 0.5 * noncentrality);
        return x > 0 ? 0 : x <= 0 ? 1 : x;
    }

    @Override
    public double logCdf(double x) {
        if (isTiny(x)) return ScaledGamma.logCdf(0.5 * df, x, 2) - 0.5 * noncentrality;
        if (isInside(x)) return GammaMixture.logLower(0.5 * df, 0.5 * x, 0.5 * noncentrality);
        return x > 0 ? 0 : x <= 0 ? Double.NEGATIVE_INFINITY : x;
    }

    @Override
    public double logSf(double x) {
        if (isTiny(x)) return Logs.log1mexp(logCdf(x));
        if (isInside(x)) return GammaMixture.logUpper(0.5 * df, 0.5 * x, 0.5 * noncentrality);
        return x > 0 ? Double.NEGATIVE_INFINITY : x <= 0 ? 0 : x;
    }

    @Override
    public double quantile(double p) {
        if (noncentrality == 0) return 2 * IncompleteGamma.inverseP(0.5 * df, p);
        if (!(p > 0 && p < 1)) return p == 0 ? 0 : p == 1 ? Double.POSITIVE_INFINITY : Double.NaN;
        return p <= 0.5 ? solve(true, Math.log(p)) : solve(false, Math.log1p(-p));
    }

    @Override
    public double isf(double q) {
        if (noncentrality == 0) return 2 * IncompleteGamma.inverseQ(0.5 * df, q);
        if (!(q > 0 && q < 1)) return q == 0 ? Double.POSITIVE_INFINITY : q == 1 ? 0 : Double.NaN;
        return q <= 0.5 ? solve(false, Math.log(q)) : solve(true, Math.log1p(-q));
    }

    @Override
    public double quantileLog(double logP) {
        if (noncentrality == 0) return ChiSquared.of(df).quantileLog(logP);
        return logP < -700 && logP > Double.NEGATIVE_INFINITY ? solve(true, logP)
                : ContinuousDistribution.super.quantileLog(logP);
    }

    @Override
    public double isfLog(double logQ) {
        if (noncentrality == 0) return ChiSquared.of(df).isfLog(logQ);
        return logQ < -700 && logQ > Double.NEGATIVE_INFINITY ? solve(false, logQ)
                : ContinuousDistribution.super.isfLog(logQ);
    }

    private double solve(boolean below, double log) {
        double start = start(below, log);
        return start == 0 ? 0 : 2 * GammaMixture.inverse(0.5 * df, 0.5 * noncentrality, below, log, 0.5 * start);
    }

    /// The cube root of x/mean as normal (Abdel-Aty 1954), or near 0 the leading term of the density.
    private double start(boolean below, double log) {
        double mean = mean(), m = 2 * (1 + noncentrality / mean) / (9 * mean);
        double z = StandardNormal.quantileOfLog(log), c = 1 - m + (below ? z : -z) * Math.sqrt(m);
        if (c > 0.2) return mean * c * c * c;
        double a = 0.5 * df, left = below ? log : Logs.log1mexp(log),
                lead = (left + 0.5 * noncentrality + org.jonum.special.Gamma.logGamma1p(a)) / a;
        return Math.min(0.5 * mean, 2 * Math.exp(lead));
    }

    @Override
    public double mean() {
        return df + noncentrality;
    }

    @Override
    public double variance() {
        return 2 * (df + 2 * noncentrality);
    }

    @Override
    public double skewness() {
        double s = df + 2 * noncentrality;
        return Math.sqrt(8 / s) * ((df + 3 * noncentrality) / s);
    }

    @Override
    public double excessKurtosis() {
        double s = df + 2 * noncentrality;
        return 12 / s * ((df + 4 * noncentrality) / s);
    }

    @Override
    public double entropy() {
        double skewness = skewness();
        if (skewness < 1e-3) return Entropy.ofNearlyNormal(variance(), skewness, excessKurtosis());
        if (noncentrality == 0) return ChiSquared.of(df).entropy();
        double a = 0.5 * df, h = 0.5 * noncentrality, mean = a + h, from = Math.log(1e-18) - Math.log1p(h / a);
        double to = 2 * Math.log(Math.sqrt(mean) + 8);
        return LOG_2 + new LogarithmicEntropy(u -> GammaMixture.logDensity(a, Math.exp(u), h), u -> u)
                .within(from, to, Math.log(Math.max(1, mean)), Math.sqrt(a + 2 * h) / mean)
                .beyond(from, a, 1 - a).value();
    }

    /// 0 where the density is infinite there, otherwise by golden section.
    @Override
    public double mode() {
        return noncentrality == 0 ? Math.max(0, df - 2) : df < 2 ? 0 : GoldenSection.mode(this, 0, mean());
    }

    /// A chi-square number with a Poisson number of more degrees of freedom.
    @Override
    public Sampler sampler() {
        DiscreteSampler more = new PoissonSampler(noncentrality / 2);
        return random -> new GammaSampler(df / 2 + more.next(random), 2).next(random);
    }
}
