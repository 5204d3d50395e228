package org.jonum.distuv;

import java.util.function.DoubleUnaryOperator;
import org.jonum.special.IncompleteGamma;
import org.jonum.special.Logs;
import org.jonum.special.StandardNormal;

/// The non-central t law, of (Z + δ)/√(V/ν) for a standard normal Z and a χ² variable V with ν degrees of freedom.
///
/// {@snippet :
/// double p0 = NoncentralT.of(1000, 23).logCdf(-1);   // far below the range of many libraries
/// double p = NoncentralT.of(5, 1.5).cdf(0);      // p == 0.06680720126885807
/// }
/// Density and tails are integrals over y = log √(V/ν) of positive functions that fall doubly exponentially or exponentially on
/// both sides, by the trapezoidal rule about their maximum: with no cancellation, for every δ, and in the far tails too. Inverses are by
/// Newton's method for the logarithm of a tail in arsinh(x/√ν), in which a power tail is a straight line.
///
/// **Error** below 1e-12 relatively. **Cost** some sixty values of Φ for a density or a tail, five times that for an inverse.
///
/// Source: Johnson, Kotz & Balakrishnan, Continuous Univariate Distributions 2 (1995), chapter 31.
///
/// @param df            ν > 0
/// @param noncentrality δ
public record NoncentralT(double df, double noncentrality) implements ContinuousDistribution {
    private static final double NOTHING = 1e-19, FINEST = 0.1, REACH = 42;
    /// From here on one step more is right to the last digit.
    private static final double CLOSE = 1e-9;
    private static final double VAST = 1e150, MODERATE = 1e50;
    private static final int LIMIT = 100_000, STEPS = 200;

    /// The law with ν degrees of freedom and non-centrality δ.
    ///
    /// @throws IllegalArgumentException if ν is not from 1e-3 to 1e15, or δ not finite
    public NoncentralT {
        Parameters.check(df >= 1e-3 && df <= 1e15, "NoncentralT", "df", df, "1e-3 ≤ df ≤ 1e15");
        Parameters.finite("NoncentralT", "noncentrality", noncentrality);
    }

    /// The law with ν degrees of freedom and non-centrality δ.
    ///
    /// @param df            ν > 0
    /// @param noncentrality δ
    /// @return the law
    /// @throws IllegalArgumentException if ν is not from 1e-3 to 1e15, or δ not finite
    public static NoncentralT of(double df, double noncentrality) {
        return new NoncentralT(df, noncentrality);
    }

    @Override
    public Interval support() {
        return Interval.REALS;
    }

    /// Whether x is so far out that tails and density are powers of it.
    private boolean isPower(double x) {
        return Math.abs(x) > VAST && Math.abs(noncentrality) < MODERATE;
    }

    /// log |x|/10¹⁵⁰.
    private static double beyond(double x) {
        return Math.log(Math.abs(x)) - Math.log(VAST);
    }

    /// log P(X ≤ x) for x ≤ δ.
    private double logLeft(double x) {
        if (isPower(x)) return logLeft(-VAST) - df * beyond(x);
        return StudentIntegral.tail(df, noncentrality, x, true).logTail();
    }

    /// log P(X > x) for x ≥ δ.
    private double logRight(double x) {
        if (isPower(x)) return logRight(VAST) - df * beyond(x);
        return StudentIntegral.tail(df, noncentrality, x, false).logTail();
    }

    @Override
    public double pdf(double x) {
        return Math.exp(logPdf(x));
    }

    @Override
    public double logPdf(double x) {
        if (!(Math.abs(x) <= Double.MAX_VALUE)) return Double.isNaN(x) ? x : Double.NEGATIVE_INFINITY;
        if (isPower(x)) return logPdf(Math.copySign(VAST, x)) - (df + 1) * beyond(x);
        return StudentIntegral.logDensity(df, noncentrality, x);
    }

    @Override
    public double cdf(double x) {
        if (!(Math.abs(x) <= Double.MAX_VALUE)) return x > 0 ? 1 : x < 0 ? 0 : x;
        return x <= noncentrality ? Math.exp(logLeft(x)) : 1 - Math.exp(logRight(x));
    }

    @Override
    public double sf(double x) {
        if (!(Math.abs(x) <= Double.MAX_VALUE)) return x > 0 ? 0 : x < 0 ? 1 : x;
        return x <= noncentrality ? 1 - Math.exp(logLeft(x)) : Math.exp(logRight(x));
    }

    @Override
    public double logCdf(double x) {
        if (!(Math.abs(x) <= Double.MAX_VALUE)) return x > 0 ? 0 : x < 0 ? x : Double.NaN;
        return x <= noncentrality ? logLeft(x) : Math.log1p(-Math.exp(logRight(x)));
    }

    @Override
    public double logSf(double x) {
        if (!(Math.abs(x) <= Double.MAX_VALUE)) return x > 0 ? -x : x < 0 ? 0 : x;
        return x <= noncentrality ? Math.log1p(-Math.exp(logLeft(x))) : logRight(x);
    }

    /// The x with log P(X ≤ x) or log P(X > x) as given.
    private double solve(boolean below, double log) {
        double low = Double.NEGATIVE_INFINITY, high = Double.POSITIVE_INFINITY, x = start(below, log);
        for (int i = 0; i < STEPS; i++) {
            boolean left = x <= noncentrality;
            StudentIntegral at = StudentIntegral.tail(df, noncentrality, x, left);
            double other = left == below ? 0 : Math.exp(at.logTail()); // the tail that is not asked for
            double tail = left == below ? at.logTail() : Math.log1p(-other), error = tail - log;
            if (error == 0) return x;
            if (error > 0 == below) high = x;
            else low = x;
            double length = Math.hypot(x, Math.sqrt(df)), slope = Math.exp(at.logDensity() - tail) * length;
            double y = moved(x, length, below ? -error / slope : error / slope);
            if (y == x && slope <= Double.MAX_VALUE)
                return Math.abs(x) == Double.MAX_VALUE ? Math.copySign(Double.POSITIVE_INFINITY, x) : x;
            if (!(y > low && y < high)) y = middle(low, high);
            else if (Math.abs(error) < CLOSE) return y;
            if (!(y > low && y < high)) return x;
            x = y;
        }
        return x;
    }

    /// √ν·sinh(arsinh(x/√ν) + d), given √(x² + ν).
    private static double moved(double x, double length, double d) {
        double y = Math.abs(d) < 1e-5 ? x + d * (length + 0.5 * d * x) : x * Math.cosh(d) + length * Math.sinh(d);
        return Math.max(-Double.MAX_VALUE, Math.min(Double.MAX_VALUE, y));
    }

    private double middle(double low, double high) {
        double a = Math.max(low, -Double.MAX_VALUE), b = Math.min(high, Double.MAX_VALUE), root = Math.sqrt(df);
        double y = root * Math.sinh(0.5 * (arsinh(a / root) + arsinh(b / root)));
        return y > a && y < b ? y : a + (0.5 * b - 0.5 * a);
    }

    private static double arsinh(double v) {
        double s = Math.abs(v);
        return Math.copySign(s < 1e150 ? Math.log1p(s + s * (s / (1 + Math.hypot(1, s)))) : Math.log(s) + Math.log(2),
                v);
    }

    /// Where the exponent of the tail is that of a normal law.
    private double start(boolean below, double log) {
        double d = noncentrality, z = StandardNormal.quantileOfLog(log), sign = below ? -1 : 1;
        double from = d - sign * z * Math.hypot(1, d / Math.sqrt(2 * df));
        return Search.increasing(x -> Math.copySign(StudentIntegral.exponent(df, d, x), x - d),
                x -> Math.abs(StudentIntegral.exponentSlope(df, d, x)), sign * 0.5 * z * z, support(), from);
    }

    @Override
    public double quantile(double p) {
        if (!(p > 0 && p < 1))
            return p == 0 ? Double.NEGATIVE_INFINITY : p == 1 ? Double.POSITIVE_INFINITY : Double.NaN;
        return p <= 0.5 ? solve(true, Math.log(p)) : solve(false, Math.log1p(-p));
    }

    @Override
    public double isf(double q) {
        if (!(q > 0 && q < 1))
            return q == 0 ? Double.POSITIVE_INFINITY : q == 1 ? Double.NEGATIVE_INFINITY : Double.NaN;
        return q <= 0.5 ? solve(false, Math.log(q)) : solve(true, Math.log1p(-q));
    }

    @Override
    public double quantileLog(double logP) {
        return logP < -700 && logP > Double.NEGATIVE_INFINITY ? solve(true, logP)
                : ContinuousDistribution.super.quantileLog(logP);
    }

    @Override
    public double isfLog(double logQ) {
        return logQ < -700 && logQ > Double.NEGATIVE_INFINITY ? solve(false, logQ)
                : ContinuousDistribution.super.isfLog(logQ);
    }

    /// E g(√(V/ν)).
    private double expectation(DoubleUnaryOperator g) {
        double h = Math.min(FINEST, 0.4 / Math.sqrt(2 * df)), sum = g.applyAsDouble(1);
        for (int side = -1; side <= 1; side += 2) {
            for (int i = 1; i < LIMIT; i++) {
                double y = side * i * h, v = g.applyAsDouble(Math.exp(y)) * Math.exp(-0.5 * df * Logs.expm1mx(2 * y));
                sum += v;
                if (Math.abs(v) < NOTHING * Math.abs(sum) && i > 20) break;
            }
        }
        return h * sum * df * IncompleteGamma.density(0.5 * df, 0.5 * df);
    }

    /// δ·√(ν/2)·Γ((ν−1)/2)/Γ(ν/2), NaN for ν ≤ 1.
    @Override
    public double mean() {
        if (!(df > 1)) return Double.NaN;
        return noncentrality * Math.sqrt(0.5 * df) * org.jonum.special.Gamma.gammaRatio(0.5 * (df - 1), 0.5 * df);
    }

    /// Infinite for 1 < ν ≤ 2, NaN for ν ≤ 1; given V, X is normal with mean δ/s and standard deviation 1/s.
    @Override
    public double variance() {
        if (!(df > 2)) return df > 1 ? Double.POSITIVE_INFINITY : Double.NaN;
        double m = mean(), d = noncentrality;
        return df / (df - 2) + expectation(s -> (d / s - m) * (d / s - m));
    }

    /// NaN for ν ≤ 3.
    @Override
    public double skewness() {
        if (!(df > 3)) return Double.NaN;
        double m = mean(), v = variance(), d = noncentrality;
        return expectation(s -> (d / s - m) * (3 / (s * s) + (d / s - m) * (d / s - m))) / (v * Math.sqrt(v));
    }

    /// NaN for ν ≤ 4.
    @Override
    public double excessKurtosis() {
        if (!(df > 4)) return Double.NaN;
        double m = mean(), v = variance(), d = noncentrality;
        return expectation(s -> {
            double t = 1 / (s * s), c = (d / s - m) * (d / s - m);
            return 3 * t * t + 6 * c * t + c * c;
        }) / (v * v) - 3;
    }

    /// For ν < 2 by log |x|, as the tails reach out of the range.
    @Override
    public double entropy() {
        if (df >= 2 || !(Math.abs(noncentrality) < MODERATE)) return ContinuousDistribution.super.entropy();
        return entropy(1) + entropy(-1);
    }

    /// −∫ f·log f over the x with that sign.
    private double entropy(int sign) {
        double length = Math.log1p(Math.abs(noncentrality)), least = 0.5 * Math.log(Math.min(1, df));
        double from = least - length - REACH, to = length + REACH;
        return new LogarithmicEntropy(u -> logPdf(sign * Math.exp(u)), u -> u).within(from, to, length, 1)
                .beyond(from, 1, 0).beyond(to, df, -1 - df).value();
    }

    /// Between δ·√(ν/(ν + 5/2)) and δ·√(ν/(ν + 1)) (van Aubel & Gawronski 2003), by golden section.
    @Override
    public double mode() {
        return noncentrality == 0 ? 0 : GoldenSection.mode(this, noncentrality * Math.sqrt(df / (df + 2.5)),
                noncentrality * Math.sqrt(df / (df + 1)));
    }

    /// By its definition.
    @Override
    public Sampler sampler() {
        return new StudentTSampler(df, noncentrality);
    }
}
