package org.jonum.distuv;

import java.util.Arrays;
import org.jonum.special.BesselI;
import org.jonum.special.DoubleDouble;
import org.jonum.special.StandardNormal;

/// Von Mises' law on the circle, cut open opposite to its mean μ: density e^(κ·cos(x−μ))/(2π·I₀(κ)) for μ − π ≤ x ≤ μ + π. As a
/// law on the line it has cdf 0 and 1 outside; mean and variance are those of the line.
///
/// {@snippet :
/// var law = VonMises.of(0, 2.5);
/// double p = law.cdf(-1);                        // p == 0.08078377197985344
/// double density = law.pdf(0);                   // density == 0.5893613785159519
/// double half = law.median();                    // half == 0.0
/// }
/// A tail beyond d = |x − μ| is e^(−E(d))·∫ e^(−E(d+u)+E(d)) du for E(d) = 2κ·sin²(d/2), by Gauss's rule over the range that
/// counts: the same for every κ, and right in both tails, where Hill's series (1977) has absolute errors only.
///
/// **Error** below 4 ulp for the density, 10 for both tails and inverses.
///
/// Source: Mardia & Jupp, Directional Statistics (2000), 3.5.4.
///
/// @param mean          μ
/// @param concentration κ ≥ 0
public record VonMises(double mean, double concentration) implements ContinuousDistribution, Scored {
    private static final double TWO_PI = 6.283185307179586, HALF_PI = 1.5707963267948966;
    /// Exponent at which the integrand no longer counts.
    private static final double CUT = 42;
    /// Where I₁/I₀ is known from four terms of its series in 1/κ.
    private static final double SERIES = 1000;

    /// The law with this mean direction and concentration.
    ///
    /// @throws IllegalArgumentException if μ is not finite, or κ not a finite number ≥ 0
    public VonMises {
        Parameters.finite("VonMises", "mean", mean);
        Parameters.nonNegative("VonMises", "concentration", concentration);
    }

    /// The law with this mean direction and concentration.
    ///
    /// @param mean          μ
    /// @param concentration κ ≥ 0
    /// @return the law
    /// @throws IllegalArgumentException if μ is not finite, or κ not a finite number ≥ 0
    public static VonMises of(double mean, double concentration) {
        return new VonMises(mean, concentration);
    }

    @Override
    public double[] score(double x, double[] out) {
        out[0] = concentration * Math.sin(x - mean);
        out[1] = lack(concentration) - halfSquares(x - mean);
        return out;
    }

    /// 1 − cos d.
    private static double halfSquares(double d) {
        double s = Math.sin(0.5 * d);
        return 2 * s * s;
    }

    /// 1 − I₁(κ)/I₀(κ).
    private static double lack(double k) {
        if (k > SERIES) return (0.5 + (0.125 + (0.125 + 25 / (128 * k)) / k) / k) / k;
        double i0 = BesselI.i0Scaled(k);
        return (i0 - BesselI.i1Scaled(k)) / i0;
    }

    private static double ratio(double k) {
        return BesselI.i1Scaled(k) / BesselI.i0Scaled(k);
    }

    /// The derivative of I₁/I₀.
    private static double slope(double k) {
        if (k > SERIES) return (0.5 + (0.25 + (0.375 + 25 / (32 * k)) / k) / k) / k / k;
        double a = ratio(k);
        return k < 1e-3 ? 0.5 - 0.1875 * k * k : 1 - a * (a + 1 / k);
    }

    /// The law that makes data most likely: their mean direction, and the κ with I₁(κ)/I₀(κ) = their mean length, by Newton's method.
    ///
    /// Angles are taken modulo 2π. The mean direction is between −π and π.
    ///
    /// @param x data, angles, not all the same
    /// @return the law and its standard errors
    /// @throws IllegalArgumentException if there are no data, or not such
    public static Fit<VonMises> fit(double... x) {
        return fit(x, Sample.ones(x));
    }

    /// The same, with weights: how often each number was seen.
    ///
    /// @param x       data, angles, not all the same
    /// @param weights at least 0, one for each number, not all 0
    /// @return the law and its standard errors
    /// @throws IllegalArgumentException if there are no data, or not such
    public static Fit<VonMises> fit(double[] x, double[] weights) {
        Sample s = new Sample("VonMises", x, weights).varying();
        double c = s.mean(Math::cos), d = s.mean(Math::sin), m = Math.atan2(d, c);
        double e = s.mean(v -> halfSquares(v - m)), r = 1 - e; // 1 − the mean length
        Parameters.check(e > 0, "VonMises", "x", x[0], "data that are not all the same angle");
        double k = r > 0 ? Math.max(r * (2 - r * r) / (e * (2 - e)), 1e-16) : 0; // Banerjee et al. (2005)
        boolean done = k == 0;
        int i = 0;
        while (!done && i++ < 100) {
            double next = Math.max(k + (lack(k) - e) / slope(k), 0.1 * k);
            done = Math.abs(next - k) <= 1e-13 * k + 1e-15;
            k = next;
        }
        VonMises law = new VonMises(m, k);
        Interval all = law.support();
        double[] turned = Arrays.stream(s.x()).map(v -> m + Math.IEEEremainder(v - m, TWO_PI))
                .map(v -> Math.clamp(v, all.lower(), all.upper())).toArray();
        return new Sample("VonMises", turned, weights).done(law,
                new double[][] {{1 / (k * ratio(k)), 0}, {0, 1 / slope(k)}}, i, done);
    }

    @Override
    public Interval support() {
        return new Interval(end(-1), end(1));
    }

    /// The outermost double that is not beyond μ ± π.
    private double end(int side) {
        double x = DoubleDouble.PI.times(side).plus(mean).value();
        return left(distance(x)) >= 0 ? x : side > 0 ? Math.nextDown(x) : Math.nextUp(x);
    }

    /// μ ± d.
    private double at(int side, DoubleDouble d) {
        double x = d.times(side).plus(mean).value();
        return left(distance(x)) >= 0 ? x : end(side);
    }

    /// |x − μ|.
    private DoubleDouble distance(double x) {
        DoubleDouble d = DoubleDouble.sum(x, -mean);
        return d.hi() < 0 ? d.negate() : d;
    }

    /// π − d.
    private static double left(DoubleDouble d) {
        return DoubleDouble.PI.minus(d).value();
    }

    private boolean isOutside(double x) {
        return !(Math.abs(x) <= Double.MAX_VALUE) || left(distance(x)) < 0;
    }

    /// 2π·I₀(κ)·e^(−κ).
    private double norm() {
        return TWO_PI * BesselI.i0Scaled(concentration);
    }

    /// E(d) for 0 ≤ d ≤ π.
    private DoubleDouble exponent(DoubleDouble d) {
        DoubleDouble s = d.hi() <= HALF_PI ? halfSquare(d)
                : halfSquare(DoubleDouble.PI.minus(d)).negate().plus(1);
        double e = 2 * concentration * s.hi();
        return e < 1e6 && e > 1e-200 ? s.times(concentration).scale(2) : DoubleDouble.of(e);
    }

    /// sin²(d/2) = d²/4·(1 − d²/(3·4)·(1 − d²/(5·6)·(1 − …))), pairs for the first terms; d ≤ π/2.
    private static DoubleDouble halfSquare(DoubleDouble d) {
        if (d.hi() < 1e-100) return DoubleDouble.of(0.25 * d.hi() * d.hi());
        DoubleDouble y = d.times(d);
        double rest = 1;
        for (int k = 12; k > 4; k--) rest = 1 - y.hi() * rest / ((2 * k + 1) * (2 * k + 2));
        DoubleDouble s = DoubleDouble.of(rest);
        for (int k = 4; k > 0; k--) s = y.times(s).over((2 * k + 1) * (2 * k + 2.0)).negate().plus(1);
        return s.times(y).scale(0.25);
    }

    @Override
    public double pdf(double x) {
        if (isOutside(x)) return Double.isNaN(x) ? x : 0;
        return Wide.scaledExp(1 / norm(), exponent(distance(x)).negate());
    }

    @Override
    public double logPdf(double x) {
        if (isOutside(x)) return Double.isNaN(x) ? x : Double.NEGATIVE_INFINITY;
        DoubleDouble e = exponent(distance(x));
        double v = 0 - e.plus(Math.log(norm())).value();
        return Math.abs(v) > 0.5 ? v : e.plus(logNorm()).negate().value(); // it may cancel
    }

    /// log of [#norm] as a pair: by the series of I₀, all of whose terms are positive, and by the asymptotic one.
    private DoubleDouble logNorm() {
        boolean far = concentration > 40;
        DoubleDouble r = far ? Wide.quotient(0.125, concentration)
                : DoubleDouble.product(concentration, concentration).scale(0.25);
        DoubleDouble sum = DoubleDouble.of(1), term = sum;
        for (int k = 1; k < 200 && term.hi() > 1e-22 * sum.hi(); k++) {
            term = far ? Wide.times(r, (2 * k - 1.0) * (2 * k - 1)).times(term).over(k)
                    : r.times(term).over((double) k * k);
            sum = sum.plus(term);
        }
        DoubleDouble log = sum.log(), twoPi = DoubleDouble.PI.scale(2).log();
        return far ? log.plus(twoPi.minus(DoubleDouble.log(concentration)).scale(0.5))
                : log.plus(twoPi).minus(concentration);
    }

    /// ∫ e^(−E(d+u)+E(d)) du from 0 to π − d, or to where the integrand no longer counts.
    private double integral(DoubleDouble d, double length) {
        double sin = Math.sin(d.hi()), cos = Math.cos(d.hi());
        return length * panel(sin + cos * d.lo(), cos - sin * d.lo(), Math.min(1, reach(d.hi()) / length), length);
    }

    private double panel(double sin, double cos, double to, double length) {
        GaussLegendre rule = GaussLegendre.FORTY;
        double sum = 0, low = 0, h = 0.5 * to;
        for (int i = 0; i < rule.length(); i++) {
            double half = 0.5 * length * h * rule.step(i), s = Math.sin(half);
            double c = Math.sqrt((1 - s) * (1 + s));
            double term = rule.weight(i) * Math.exp(-2 * concentration * (sin * c + cos * s) * s), next = sum + term;
            low += DoubleDouble.sumError(sum, term, next);
            sum = next;
        }
        return h * (sum + low);
    }

    /// The u with E(d + u) = E(d) + CUT, nearly.
    private double reach(double d) {
        double c = CUT / concentration, s = Math.sin(d);
        if (c < 1e-6 && d < 1) return 2 * c / (s + Math.sqrt(s * s + 2 * c));
        if (c < 1e-6 && s * s > 4 * c) return 2 * c / (s + Math.sqrt(s * s + 2 * c * Math.cos(d)));
        double half = Math.sin(0.5 * d), top = Math.sqrt(half * half + 0.5 * c);
        return top >= 1 ? Math.PI : Math.max(c, 2 * Math.asin(top) - d);
    }

    /// P(X − μ > d) for d ≥ 0.
    private double tail(DoubleDouble d) {
        double length = left(d);
        return length <= 0 ? 0 : Math.min(0.5, exponent(d).negate().exp() * integral(d, length) / norm());
    }

    private double logTail(DoubleDouble d) {
        double length = left(d);
        if (length <= 0) return Double.NEGATIVE_INFINITY;
        return exponent(d).negate().plus(Math.log(integral(d, length) / norm())).value();
    }

    @Override
    public double cdf(double x) {
        if (!(Math.abs(x) <= Double.MAX_VALUE)) return x < 0 ? 0 : x > 0 ? 1 : x;
        double t = tail(distance(x));
        return x <= mean ? t : 1 - t;
    }

    @Override
    public double sf(double x) {
        if (!(Math.abs(x) <= Double.MAX_VALUE)) return x < 0 ? 1 : x > 0 ? 0 : x;
        double t = tail(distance(x));
        return x >= mean ? t : 1 - t;
    }

    @Override
    public double logCdf(double x) {
        if (!(Math.abs(x) <= Double.MAX_VALUE)) return x < 0 ? Double.NEGATIVE_INFINITY : x > 0 ? 0 : x;
        DoubleDouble d = distance(x);
        return x <= mean ? logTail(d) : Math.log1p(-tail(d));
    }

    @Override
    public double logSf(double x) {
        if (!(Math.abs(x) <= Double.MAX_VALUE)) return x < 0 ? 0 : x > 0 ? Double.NEGATIVE_INFINITY : x;
        DoubleDouble d = distance(x);
        return x >= mean ? logTail(d) : Math.log1p(-tail(d));
    }

    @Override
    public double quantile(double p) {
        if (!(p > 0 && p < 1)) return p == 0 ? end(-1) : p == 1 ? end(1) : Double.NaN;
        return p <= 0.5 ? at(-1, inverse(p)) : at(1, inverse(1 - p));
    }

    @Override
    public double isf(double q) {
        if (!(q > 0 && q < 1)) return q == 0 ? end(1) : q == 1 ? end(-1) : Double.NaN;
        return q <= 0.5 ? at(1, inverse(q)) : at(-1, inverse(1 - q));
    }

    @Override
    public double quantileLog(double logP) {
        return logP < -700 && logP > Double.NEGATIVE_INFINITY ? at(-1, far(DoubleDouble.of(logP)))
                : ContinuousDistribution.super.quantileLog(logP);
    }

    @Override
    public double isfLog(double logQ) {
        return logQ < -700 && logQ > Double.NEGATIVE_INFINITY ? at(1, far(DoubleDouble.of(logQ)))
                : ContinuousDistribution.super.isfLog(logQ);
    }

    /// The d ≥ 0 with P(X − μ > d) = q ≤ ½.
    private DoubleDouble inverse(double q) {
        return q > 0.25 ? DoubleDouble.of(near(0.5 - q)) : far(DoubleDouble.log(q));
    }

    /// By Newton's method for P(0 < X − μ ≤ d), which is concave: from below.
    private double near(double p) {
        double target = p * norm(), d = target;
        for (int i = 0; i < 50; i++) {
            double step = (target - d * panel(0, 1, 1, d)) / exponent(DoubleDouble.of(d)).negate().exp();
            d = Math.min(Math.PI, d + step);
            if (!(Math.abs(step) > 1e-9 * d)) break;
        }
        return d;
    }

    /// By Newton's method for the logarithm of the tail, inside a bracket; at the end, where the density is what it is at π,
    /// from there. A pair, because μ may cancel most of it.
    private DoubleDouble far(DoubleDouble log) {
        double logQ = log.hi();
        double low = 0, high = Math.PI, norm = norm(), wide = 1 / Math.sqrt(1 + concentration);
        double rest = Math.exp(logQ + 2 * concentration) * norm;
        if (rest < 1e-9 * wide) return DoubleDouble.PI.minus(rest);
        double d = Math.min(Math.PI * (1 - Math.exp(logQ)), -wide * StandardNormal.quantileOfLog(logQ));
        for (int i = 0; i < 200; i++) {
            DoubleDouble at = DoubleDouble.of(d);
            double length = left(at), f = integral(at, length);
            double error = exponent(at).negate().minus(log).plus(Math.log(f / norm)).value(), step = error * f;
            if (error > 0) low = d;
            else high = d;
            double next = d + step;
            if (Math.abs(step) < 1e-8 * Math.min(d, length) || next == d) return DoubleDouble.sum(d, step);
            if (!(next > low && next < high)) next = 0.5 * (low + high);
            if (next == low || next == high) return DoubleDouble.of(next);
            d = next;
        }
        return DoubleDouble.of(d);
    }

    /// E g(|X − μ|).
    private double expectation(java.util.function.DoubleUnaryOperator g) {
        GaussLegendre rule = GaussLegendre.FORTY;
        double h = 0.5 * Math.min(Math.PI, concentration == 0 ? Math.PI : reach(0)), sum = 0;
        for (int i = 0; i < rule.length(); i++) {
            double d = h * rule.step(i), s = Math.sin(0.5 * d);
            sum += rule.weight(i) * g.applyAsDouble(d) * Math.exp(-2 * concentration * s * s);
        }
        return 2 * h * sum / norm();
    }

    /// E (X − μ)², on the line.
    @Override
    public double variance() {
        return expectation(d -> d * d);
    }

    @Override
    public double skewness() {
        return 0;
    }

    @Override
    public double excessKurtosis() {
        double k = Math.max(1, concentration), v = k * variance();
        return expectation(d -> (k * d * d) * (k * d * d)) / (v * v) - 3;
    }

    /// log 2πI₀(κ) − κ·I₁(κ)/I₀(κ).
    @Override
    public double entropy() {
        return Math.log(norm()) + expectation(d -> {
            double s = Math.sin(0.5 * d);
            return 2 * concentration * s * s;
        });
    }

    @Override
    public double median() {
        return mean;
    }

    @Override
    public double mode() {
        return mean;
    }

    /// By the method of Best and Fisher (1979).
    @Override
    public Sampler sampler() {
        return new VonMisesSampler(mean, concentration);
    }
}
