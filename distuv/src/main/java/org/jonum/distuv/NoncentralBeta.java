package org.jonum.distuv;

import java.util.function.DoubleUnaryOperator;
import org.jonum.special.IncompleteBeta;
import org.jonum.special.IncompleteGamma;

/// The non-central beta law (type I), of X/(X + Y) for a non-central χ² variable X with 2a degrees of freedom and
/// non-centrality λ, and a χ² variable Y with 2b. λ = 0 is the beta law, exactly.
///
/// {@snippet :
/// var law = NoncentralBeta.of(2, 3, 0);
/// double p = law.cdf(0.25);                      // p == 0.26171875
/// }
/// **Error** below 1e-12 relatively for density and tails.
///
/// Source: Benton & Krishnamoorthy, Computing discrete mixtures of continuous distributions (2003).
///
/// @param alpha         a > 0
/// @param beta          b > 0
/// @param noncentrality λ, from 0 to 1e12
public record NoncentralBeta(double alpha, double beta, double noncentrality) implements ContinuousDistribution {
    /// The law with these parameters.
    ///
    /// @throws IllegalArgumentException if a parameter is out of its range
    public NoncentralBeta {
        Parameters.positive("NoncentralBeta", "alpha", alpha);
        Parameters.positive("NoncentralBeta", "beta", beta);
        Parameters.check(noncentrality >= 0 && noncentrality <= 1e12, "NoncentralBeta", "noncentrality",
                noncentrality, "0 ≤ noncentrality ≤ 1e12");
    }

    /// The law with these parameters.
    ///
    /// @param alpha         a > 0
    /// @param beta          b > 0
    /// @param noncentrality λ, from 0 to 1e12
    /// @return the law
    /// @throws IllegalArgumentException if a parameter is out of its range
    public static NoncentralBeta of(double alpha, double beta, double noncentrality) {
        return new NoncentralBeta(alpha, beta, noncentrality);
    }

    @Override
    public Interval support() {
        return new Interval(0, 1);
    }

    private static boolean isInside(double x) {
        return x > 0 && x < 1;
    }

    @Override
    public double pdf(double x) {
        if (isInside(x)) return BetaMixture.density(alpha, beta, new BetaPoint.At(x, 1 - x), 0.5 * noncentrality);
        if (x == 0)
            return alpha < 1 ? Double.POSITIVE_INFINITY
                    : Math.exp(-0.5 * noncentrality) * IncompleteBeta.density(alpha, beta, 0);
        return x == 1 ? beta < 1 ? Double.POSITIVE_INFINITY : beta == 1 ? alpha + 0.5 * noncentrality : 0
                : Double.isNaN(x) ? x : 0;
    }

    @Override
    public double logPdf(double x) {
        return isInside(x) ? BetaMixture.logDensity(alpha, beta, new BetaPoint.At(x, 1 - x), 0.5 * noncentrality)
                : Math.log(pdf(x));
    }

    @Override
    public double cdf(double x) {
        if (isInside(x)) return BetaMixture.lower(alpha, beta, new BetaPoint.At(x, 1 - x), 0.5 * noncentrality);
        return x <= 0 ? 0 : x >= 1 ? 1 : x;
    }

    @Override
    public double sf(double x) {
        if (isInside(x)) return BetaMixture.upper(alpha, beta, new BetaPoint.At(x, 1 - x), 0.5 * noncentrality);
        return x <= 0 ? 1 : x >= 1 ? 0 : x;
    }

    @Override
    public double logCdf(double x) {
        if (isInside(x)) return BetaMixture.logLower(alpha, beta, new BetaPoint.At(x, 1 - x), 0.5 * noncentrality);
        return x <= 0 ? Double.NEGATIVE_INFINITY : x >= 1 ? 0 : x;
    }

    @Override
    public double logSf(double x) {
        if (isInside(x)) return BetaMixture.logUpper(alpha, beta, new BetaPoint.At(x, 1 - x), 0.5 * noncentrality);
        return x <= 0 ? 0 : x >= 1 ? Double.NEGATIVE_INFINITY : x;
    }

    @Override
    public double quantile(double p) {
        if (noncentrality == 0) return IncompleteBeta.inverse(alpha, beta, p);
        if (!(p > 0 && p < 1)) return p == 0 ? 0 : p == 1 ? 1 : Double.NaN;
        return p <= 0.5 ? solve(true, Math.log(p)) : solve(false, Math.log1p(-p));
    }

    @Override
    public double isf(double q) {
        if (noncentrality == 0) return IncompleteBeta.inverseComplement(alpha, beta, q);
        if (!(q > 0 && q < 1)) return q == 0 ? 1 : q == 1 ? 0 : Double.NaN;
        return q <= 0.5 ? solve(false, Math.log(q)) : solve(true, Math.log1p(-q));
    }

    @Override
    public double quantileLog(double logP) {
        if (noncentrality == 0) return IncompleteBeta.inverseOfLog(alpha, beta, logP);
        return logP < -700 && logP > Double.NEGATIVE_INFINITY ? solve(true, logP)
                : ContinuousDistribution.super.quantileLog(logP);
    }

    @Override
    public double isfLog(double logQ) {
        if (noncentrality == 0) return IncompleteBeta.inverseOfLogComplement(alpha, beta, logQ);
        return logQ < -700 && logQ > Double.NEGATIVE_INFINITY ? solve(false, logQ)
                : ContinuousDistribution.super.isfLog(logQ);
    }

    private double solve(boolean below, double log) {
        double odds = BetaMixture.inverse(alpha, beta, 0.5 * noncentrality, below, log);
        return odds < 1 ? odds / (1 + odds) : 1 / (1 + 1 / odds);
    }

    /// E g(N) for the Poisson number N of more in the first shape; of a wide law one term of every third of its width.
    private double expectation(DoubleUnaryOperator g) {
        double h = 0.5 * noncentrality, width = Math.sqrt(h), step = Math.max(1, Math.floor(width / 3)), sum = 0;
        double centre = Math.floor(h), reach = 10 * width + 40;
        for (double i = centre - step * Math.floor(Math.min(centre, reach) / step); i < centre + reach; i += step)
            sum += g.applyAsDouble(i) * IncompleteGamma.density(i + 1, h);
        return noncentrality == 0 ? g.applyAsDouble(0) : step * sum;
    }

    /// 1 less the mean for so many more in the first shape.
    private double rest(double more) {
        return beta / (alpha + beta + more);
    }

    @Override
    public double mean() {
        return expectation(n -> (alpha + n) / (alpha + beta + n));
    }

    @Override
    public double variance() {
        double rest = expectation(this::rest);
        return expectation(n -> {
            double d = rest - rest(n);
            return Beta.of(alpha + n, beta).variance() + d * d;
        });
    }

    @Override
    public double skewness() {
        double rest = expectation(this::rest), v = variance();
        return expectation(n -> {
            Beta law = Beta.of(alpha + n, beta);
            double d = rest - rest(n), w = law.variance();
            return w * (Math.sqrt(w) * law.skewness() + 3 * d) + d * d * d;
        }) / (v * Math.sqrt(v));
    }

    @Override
    public double excessKurtosis() {
        double rest = expectation(this::rest), v = variance();
        return expectation(n -> {
            Beta law = Beta.of(alpha + n, beta);
            double d = rest - rest(n), w = law.variance(), third = w * Math.sqrt(w) * law.skewness();
            return w * w * (law.excessKurtosis() + 3) + 4 * third * d + (6 * w + d * d) * d * d;
        }) / v / v - 3;
    }

    /// An end where the density is infinite, otherwise by golden section.
    @Override
    public double entropy() {
        if (noncentrality == 0) return Beta.of(alpha, beta).entropy();
        return BetaMixture.entropy(alpha, beta, 0.5 * noncentrality);
    }

    @Override
    public double mode() {
        return alpha < 1 ? 0 : beta < 1 ? 1 : GoldenSection.mode(this, 0, 1);
    }

    /// A beta number whose first shape is larger by a Poisson number.
    @Override
    public Sampler sampler() {
        DiscreteSampler more = new PoissonSampler(noncentrality / 2);
        return random -> BetaSampler.of(alpha + more.next(random), beta).next(random);
    }
}
