package org.jonum.distuv;

import java.util.function.DoubleUnaryOperator;
import org.jonum.special.IncompleteGamma;
import org.jonum.special.Logs;
import org.jonum.special.StandardNormal;

/// The non-central t law, of (Z + δ)/√(V/ν) for a standard normal Z and a χ² variable V with ν degrees of freedom.
///
/// {@snippet :
/// var law = NoncentralT.of(1000, 23);
/// double far = law.cdf(-1);                      // abs(far / 1.61471461876364e-127 - 1) < 1e-12
/// double p = NoncentralT.of(5, 1.5).cdf(0);      // abs(p - 0.06680720126885807) < 1e-15
/// }
/// Density and tails are integrals over y = log √(V/ν) of positive functions that fall doubly exponentially or exponentially on
/// both sides, by the trapezoidal rule about their maximum: with no cancellation, for every δ, and in the far tails too.
///
/// **Error** below 1e-12 relatively. **Cost** some hundreds of exponentials.
///
/// Source: Johnson, Kotz & Balakrishnan, Continuous Univariate Distributions 2 (1995), chapter 31.
///
/// @param df            ν > 0
/// @param noncentrality δ
public record NoncentralT(double df, double noncentrality) implements ContinuousDistribution {
    private static final double NOTHING = 1e-19, FINEST = 0.125;
    private static final int LIMIT = 100_000;

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

    /// log of ∫ e^(g(y))·f(y) dy for the density f of y.
    private double logMean(DoubleUnaryOperator g) {
        DoubleUnaryOperator f = y -> g.applyAsDouble(y) - 0.5 * df * Logs.expm1mx(2 * y);
        double top = peak(f), max = f.applyAsDouble(top);
        if (!(Math.abs(max) <= Double.MAX_VALUE)) return max;
        double h = step(f, top, max), sum = 1;
        for (int side = -1; side <= 1; side += 2) {
            double last = 1;
            for (int i = 1; i < LIMIT; i++) {
                double v = Math.exp(f.applyAsDouble(top + side * i * h) - max);
                sum += v;
                if (v < NOTHING * sum && v <= last) break;
                last = v;
            }
        }
        double a = 0.5 * df;
        return max + Math.log(h * sum) + Math.log(df * IncompleteGamma.density(a, a));
    }

    /// Where f, which has one maximum, is largest: by doubled and halved steps.
    private double peak(DoubleUnaryOperator f) {
        double y = 0, v = f.applyAsDouble(0), width = 1 / Math.sqrt(1 + df);
        for (double s = width; s < 1e4; s *= 2) {
            double up = f.applyAsDouble(y + s), down = f.applyAsDouble(y - s);
            if (!(up > v || down > v)) break;
            y += up > v ? s : -s;
            v = Math.max(up, down);
        }
        double s = Math.max(width, Math.abs(y));
        for (int i = 0; i < 400 && s > 1e-3 * width; i++) {
            double up = f.applyAsDouble(y + s), down = f.applyAsDouble(y - s);
            if (up > v || down > v) {
                y += up > v ? s : -s;
                v = Math.max(up, down);
            } else s *= 0.5;
        }
        return y;
    }

    /// Less than half of the width of the peak, and than what the double exponential needs.
    private double step(DoubleUnaryOperator f, double top, double max) {
        double s = 2;
        for (int i = 0; i < 80; i++, s *= 0.7) {
            double fall = 2 * max - f.applyAsDouble(top + s) - f.applyAsDouble(top - s);
            if (fall < 1) return Math.min(FINEST, 0.4 * s / Math.sqrt(Math.max(fall, 1e-2)));
        }
        return s;
    }

    private double logLeft(double x) {
        return Math.min(0, logMean(y -> StandardNormal.logCdf(x * Math.exp(y) - noncentrality)));
    }

    private double logRight(double x) {
        return Math.min(0, logMean(y -> StandardNormal.logCdf(noncentrality - x * Math.exp(y))));
    }

    @Override
    public double pdf(double x) {
        return Math.exp(logPdf(x));
    }

    @Override
    public double logPdf(double x) {
        if (!(Math.abs(x) <= Double.MAX_VALUE)) return Double.isNaN(x) ? x : Double.NEGATIVE_INFINITY;
        return logMean(y -> StandardNormal.logPdf(x * Math.exp(y) - noncentrality) + y);
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

    /// E X^k for k = 1 … 4 without the factor (ν/2)^(k/2)·Γ((ν−k)/2)/Γ(ν/2), and that.
    private double factor(int k) {
        return Math.pow(0.5 * df, 0.5 * k) * org.jonum.special.Gamma.gammaRatio(0.5 * (df - k), 0.5 * df);
    }

    /// NaN for ν ≤ 1.
    @Override
    public double mean() {
        return df > 1 ? noncentrality * factor(1) : Double.NaN;
    }

    /// Infinite for 1 < ν ≤ 2, NaN for ν ≤ 1.
    @Override
    public double variance() {
        if (!(df > 2)) return df > 1 ? Double.POSITIVE_INFINITY : Double.NaN;
        double d = noncentrality, c = factor(1), e = df / (df - 2);
        // ν/(ν−2) − c² for large ν: (½ + 15/(8ν) …)/ν
        double excess = df > 1e5 ? (0.5 + 1.875 / df) / df : e - c * c;
        return e + d * d * excess;
    }

    /// NaN for ν ≤ 3.
    @Override
    public double skewness() {
        if (!(df > 3)) return Double.NaN;
        double d = noncentrality, m = mean(), v = variance(), s = d * (3 + d * d) * factor(3);
        return (s - 3 * m * (v + m * m) + 2 * m * m * m) / (v * Math.sqrt(v));
    }

    /// NaN for ν ≤ 4.
    @Override
    public double excessKurtosis() {
        if (!(df > 4)) return Double.NaN;
        double d = noncentrality, m = mean(), v = variance(), s = v + m * m, t = d * (3 + d * d) * factor(3);
        double f = (3 + d * d * (6 + d * d)) * factor(4);
        return (f - 4 * m * t + 6 * m * m * s - 3 * m * m * m * m) / (v * v) - 3;
    }
}
