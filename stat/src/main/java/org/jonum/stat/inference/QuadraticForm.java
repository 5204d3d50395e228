package org.jonum.stat.inference;

import java.util.Arrays;
import org.jonum.special.Logs;

/// Tails of Σ aᵢZᵢ² + b of independent standard normal Zᵢ, for weights of both signs.
///
/// P(Σ aᵢZᵢ² + b < 0) = −1/(2πi)·∫ Π(1 − 2saᵢ)^(−½)·e^(sb)/s ds along Re s = c < 0. With c at the saddle point the integrand is largest on the real axis and falls on both
/// sides, so that small probabilities keep their digits; s = c + iw·sinh u, trapezoids in u, which are halved until two sums agree. If all weights have one
/// sign, s = c ∓ w(cosh u − 1) + iw·sinh u, where the exponential falls: singularities are on the real axis only.
///
/// Sources: Imhof, Computing the distribution of quadratic forms in normal variables (1961); Daniels, Tail probability approximations (1987).
final class QuadraticForm {
    private static final int HALVINGS = 12;
    private static final double NEGLIGIBLE = 1e-17, AGREE = 1e-12, FAR = 60;

    private final double[] a;
    private final double b, c, width, top, bend;

    private QuadraticForm(double[] a, double b) {
        this.a = a;
        this.b = b;
        double least = Arrays.stream(a).min().orElseThrow(), low = least < 0 ? 0.5 / least : -bracket();
        double s = saddle(low);
        double spread = 1 / Math.sqrt(second(s));
        c = Math.max(Math.min(s, -0.5 * spread), 0.5 * (s + low)); // not too near the pole at 0
        width = 1 / Math.sqrt(second(c));
        top = real(c);
        bend = Arrays.stream(a).allMatch(v -> v < 0) ? 1 : least > 0 ? -1 : 0;
    }

    /// log P(Σ aᵢZᵢ² < 0).
    static double logBelowZero(double... weights) {
        return logBelowZero(weights, 0);
    }

    /// log P(Σ aᵢZᵢ² > x) for weights above 0.
    static double logAbove(double x, double... weights) {
        double[] negative = new double[weights.length];
        for (int i = 0; i < weights.length; i++) negative[i] = -weights[i];
        return logBelowZero(negative, x);
    }

    private static double logBelowZero(double[] weights, double constant) {
        double[] a = Arrays.stream(weights).filter(v -> v != 0).toArray();
        if (Arrays.stream(a).anyMatch(Double::isNaN) || Double.isNaN(constant)) return Double.NaN;
        if (constant >= 0 && Arrays.stream(a).allMatch(v -> v > 0)) return Double.NEGATIVE_INFINITY;
        if (constant <= 0 && Arrays.stream(a).allMatch(v -> v < 0)) return 0;
        double largest = Arrays.stream(a).map(Math::abs).max().orElseThrow(), b = constant / largest;
        if (Math.abs(b) == Double.POSITIVE_INFINITY) return b > 0 ? b * -1 : 0;
        for (int i = 0; i < a.length; i++) a[i] /= largest;
        if (Arrays.stream(a).sum() + b >= 0) return new QuadraticForm(a, b).log();
        for (int i = 0; i < a.length; i++) a[i] = -a[i];
        return Logs.log1mexp(new QuadraticForm(a, -b).log());
    }

    /// log of Π(1 − 2saᵢ)^(−½)·e^(sb) for real s.
    private double real(double s) {
        double sum = s * b;
        for (double v : a) sum -= 0.5 * Math.log1p(-2 * s * v);
        return sum;
    }

    private double first(double s) {
        double sum = b;
        for (double v : a) sum += v / (1 - 2 * s * v);
        return sum;
    }

    private double second(double s) {
        double sum = 0;
        for (double v : a) sum += 2 * v * v / ((1 - 2 * s * v) * (1 - 2 * s * v));
        return sum;
    }

    /// A point below the saddle point if no weight is negative, and b is.
    private double bracket() {
        double s = 1;
        while (first(-s) > 0 && s < 1e300) s *= 4;
        return s;
    }

    /// Where the first derivative, which increases from −∞ at `low` to the mean, at least 0, at 0, is 0.
    private double saddle(double low) {
        double left = low, right = 0;
        for (int i = 0; i < 200; i++) {
            double s = 0.5 * (left + right);
            if (s == left || s == right) break;
            if (first(s) < 0) left = s;
            else right = s;
        }
        return 0.5 * (left + right);
    }

    private double log() {
        double h = 0.5, sum = 0.5 * new Point(0).value, before, value = Double.NaN;
        for (int level = 0; level < HALVINGS; level++) {
            for (int i = 1; i * h <= FAR; i += level == 0 ? 1 : 2) {
                Point p = new Point(i * h);
                sum += p.value;
                if (i * h > 1 && p.size < NEGLIGIBLE * Math.abs(sum)) break;
            }
            before = value;
            value = sum * h * width / Math.PI;
            if (Math.abs(value - before) <= AGREE * value) break;
            h *= 0.5;
        }
        return Math.min(0, top + Math.log(value));
    }

    /// Re of −Π(1 − 2saᵢ)^(−½)·e^(sb)/s·ds/(i·du) over e^top and the width, and the modulus of that.
    private final class Point {
        final double value, size;

        Point(double u) {
            double cosh = Math.cosh(u), sinh = Math.sinh(u), x = c - bend * width * (cosh - 1), y = width * sinh;
            double log = b * x - top, angle = b * y;
            for (double v : a) {
                double p = 1 - 2 * v * x, q = -2 * v * y;
                log -= 0.5 * Math.log(Math.hypot(p, q));
                angle -= 0.5 * Math.atan2(q, p);
            }
            double modulus = Math.exp(log) / (x * x + y * y), re = Math.cos(angle), im = Math.sin(angle);
            double slope = bend * sinh, p = cosh * re - slope * im, q = cosh * im + slope * re; // times cosh u + i·slope
            value = -modulus * (p * x + q * y); // over x + iy
            size = modulus * Math.hypot(cosh, slope) * Math.hypot(x, y);
        }
    }
}
