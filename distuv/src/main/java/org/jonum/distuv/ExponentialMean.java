package org.jonum.distuv;

import java.util.function.DoubleUnaryOperator;
import org.jonum.special.Gamma;

/// Expectations over T of the exponential law with mean 1, and the moments of T^e that follow.
///
/// With w = log T the density is e^(w − e^w), for which the trapezoidal rule converges as e^(−π²/h) with its step h (Trefethen & Weideman 2014).
final class ExponentialMean {
    private static final double STEP = 0.125, END = 4.5;
    /// Beyond this exponent closed forms lose nothing any more.
    private static final double CLOSED = 0.2;

    private ExponentialMean() {
    }

    /// E g(log T); g may grow as e^(−growth·w) to the left, growth < 1.
    static double of(DoubleUnaryOperator g, double growth) {
        double sum = 0, left = Math.max(-600, -60 / (1 - growth));
        for (int i = (int) (END / STEP); i * STEP > left; i--) {
            double w = i * STEP;
            sum += g.applyAsDouble(w) * Math.exp(w - Math.exp(w));
        }
        return sum * STEP;
    }

    /// E T^e = Γ(1 + e).
    static double mean(double e) {
        return e <= -1 ? Double.POSITIVE_INFINITY : Math.abs(e) < 0.5 ? 1 + Gamma.gamma1pm1(e) : Gamma.gamma(1 + e);
    }

    /// The variance of T^e over the square of its mean.
    static double relativeVariance(double e) {
        if (e <= -0.5) return e <= -1 ? Double.NaN : Double.POSITIVE_INFINITY;
        if (Math.abs(e) < CLOSED) return central(e, 2);
        return Math.expm1(ratio(e, 2));
    }

    /// The skewness of T^e.
    static double skewness(double e) {
        if (e <= -1 / 3.0) return e <= -0.5 ? Double.NaN : Double.POSITIVE_INFINITY;
        double v = relativeVariance(e);
        if (Math.abs(e) < CLOSED) return central(e, 3) / (v * Math.sqrt(v));
        if (e > 30) return Math.exp(ratio(e, 3) - 1.5 * ratio(e, 2)); // the rest is below the last digit
        return (Math.expm1(ratio(e, 3)) - 3 * v) / (v * Math.sqrt(v));
    }

    /// The excess kurtosis of T^e.
    static double excessKurtosis(double e) {
        if (e <= -0.25) return e <= -0.5 ? Double.NaN : Double.POSITIVE_INFINITY;
        double v = relativeVariance(e);
        if (Math.abs(e) < CLOSED) return central(e, 4) / (v * v) - 3;
        if (e > 30) return Math.exp(ratio(e, 4) - 2 * ratio(e, 2));
        double m3 = Math.expm1(ratio(e, 3)), m4 = Math.expm1(ratio(e, 4));
        return (m4 - 4 * m3 + 6 * v) / (v * v) - 3;
    }

    /// log(E T^(n·e)/(E T^e)^n).
    private static double ratio(double e, int n) {
        return Gamma.logGamma1p(n * e) - n * Gamma.logGamma1p(e);
    }

    /// E (T^e/E T^e − 1)^n.
    private static double central(double e, int n) {
        double log = Gamma.logGamma1p(e);
        return of(w -> power(Math.expm1(e * w - log), n), Math.max(0, -n * e));
    }

    private static double power(double x, int n) {
        double s = x * x;
        return n == 2 ? s : n == 3 ? s * x : s * s;
    }
}
