package org.jonum.stat.inference;

import java.util.Arrays;
import org.jonum.special.Logs;

/// The law of Σ aᵢZᵢ² of independent standard normal Zᵢ at 0, for weights of both signs.
///
/// P(Σ aᵢZᵢ² < 0) = −1/(2πi)·∫ Π(1 − 2saᵢ)^(−½)/s ds along Re s = c < 0. With c at the saddle point the integrand is largest on the real axis and falls on both
/// sides, so that small probabilities keep their digits; Im s = w·sinh u, trapezoids in u, which are halved until two sums agree.
///
/// Sources: Imhof, Computing the distribution of quadratic forms in normal variables (1961); Daniels, Tail probability approximations (1987).
final class QuadraticForm {
    private static final int HALVINGS = 12;
    private static final double NEGLIGIBLE = 1e-17, AGREE = 1e-12, FAR = 60;

    private final double[] a;
    private final double c, width, top;

    private QuadraticForm(double[] a) {
        this.a = a;
        double least = Arrays.stream(a).min().orElseThrow(), low = 0.5 / least, s = saddle(low);
        double spread = 1 / Math.sqrt(second(s));
        c = Math.max(Math.min(s, -0.5 * spread), 0.5 * (s + low)); // not too near the pole at 0
        width = 1 / Math.sqrt(second(c));
        top = real(c);
    }

    /// log P(Σ aᵢZᵢ² < 0).
    static double logBelowZero(double... weights) {
        double[] a = Arrays.stream(weights).filter(v -> v != 0).toArray();
        if (Arrays.stream(a).anyMatch(Double::isNaN)) return Double.NaN;
        if (Arrays.stream(a).allMatch(v -> v > 0)) return Double.NEGATIVE_INFINITY;
        if (Arrays.stream(a).allMatch(v -> v < 0)) return 0;
        double largest = Arrays.stream(a).map(Math::abs).max().orElseThrow();
        for (int i = 0; i < a.length; i++) a[i] /= largest;
        if (Arrays.stream(a).sum() >= 0) return new QuadraticForm(a).log();
        for (int i = 0; i < a.length; i++) a[i] = -a[i];
        return Logs.log1mexp(new QuadraticForm(a).log());
    }

    /// log of Π(1 − 2saᵢ)^(−½) for real s.
    private double real(double s) {
        double sum = 0;
        for (double v : a) sum -= 0.5 * Math.log1p(-2 * s * v);
        return sum;
    }

    private double first(double s) {
        double sum = 0;
        for (double v : a) sum += v / (1 - 2 * s * v);
        return sum;
    }

    private double second(double s) {
        double sum = 0;
        for (double v : a) sum += 2 * v * v / ((1 - 2 * s * v) * (1 - 2 * s * v));
        return sum;
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
        double h = 0.5, sum = 0.5 * at(0), before, value = Double.NaN;
        for (int level = 0; level < HALVINGS; level++) {
            for (int i = 1; i * h <= FAR; i += level == 0 ? 1 : 2) {
                double term = at(i * h);
                sum += term;
                if (i * h > 1 && size(i * h) < NEGLIGIBLE * Math.abs(sum)) break;
            }
            before = value;
            value = sum * h * width / Math.PI;
            if (Math.abs(value - before) <= AGREE * value) break;
            h *= 0.5;
        }
        return Math.min(0, top + Math.log(value));
    }

    /// The largest the integrand can be at u.
    private double size(double u) {
        double y = width * Math.sinh(u), log = 0;
        for (double v : a) log -= 0.25 * Math.log1p(square(2 * v * y / (1 - 2 * c * v)));
        return Math.exp(log) * Math.cosh(u) / Math.hypot(c, y);
    }

    private static double square(double x) {
        return x * x;
    }

    /// Re of −Π(1 − 2saᵢ)^(−½)/s over e^top, times dy/du over the width, at s = c + iy.
    private double at(double u) {
        double y = width * Math.sinh(u), log = 0, angle = 0;
        for (double v : a) {
            double t = 2 * v * y / (1 - 2 * c * v);
            log -= 0.25 * Math.log1p(t * t);
            angle += 0.5 * Math.atan(t);
        }
        // −1/(c + iy) = (−c + iy)/(c² + y²)
        double m = Math.exp(log) / (c * c + y * y) * Math.cosh(u);
        return m * (-c * Math.cos(angle) - y * Math.sin(angle));
    }
}
