package org.jonum.stat.inference;

import java.util.function.DoubleUnaryOperator;
import org.jonum.special.StandardNormal;
import org.jonum.stat.ConfidenceInterval;

/// Two samples of successes and failures, and the score statistics by which a difference, a ratio or a ratio of odds of their probabilities is tested.
///
/// The statistic is the distance from the hypothesis over its standard deviation, at the most likely probabilities that the hypothesis allows, times
/// √((N − 1)/N). All are decreasing in the hypothesis.
///
/// Source: Miettinen & Nurminen (1985), Comparative analysis of two rates, equations 8–10 and appendices I and II.
record TwoProportions(double k1, double n1, double k2, double n2) {
    private static final double FAR = 700;

    static TwoProportions of(String test, long k1, long n1, long k2, long n2, double level) {
        ProportionTest.trials(test, k1, n1);
        ProportionTest.trials(test, k2, n2);
        Args.level(test, level);
        return new TwoProportions((double) k1, (double) n1, (double) k2, (double) n2);
    }

    double first() {
        return k1 / n1;
    }

    double second() {
        return k2 / n2;
    }

    static double quantile(double level) {
        return StandardNormal.inverseSf(0.5 * (1 - level));
    }

    private double small() {
        double n = n1 + n2;
        return n / (n - 1);
    }

    private static double spread(double p, double n) {
        return Math.max(0, p * (1 - p)) / n;
    }

    /// The statistic of p₁ − p₂ = d. The second probability is the middle root of a cubic equation.
    double difference(double d) {
        double n = n1 + n2, c = k1 + k2;
        double l2 = (n1 + 2 * n2) * d - n - c, l1 = (n2 * d - n - 2 * k2) * d + c, l0 = k2 * d * (1 - d),
                s = l2 / (3 * n);
        double q = s * s * s - l1 * l2 / (6 * n * n) + l0 / (2 * n);
        double p = Math.copySign(Math.sqrt(Math.max(0, s * s - l1 / (3 * n))), q);
        double turn = p == 0 ? 0 : (Math.PI + Math.acos(Math.clamp(q / (p * p * p), -1, 1))) / 3;
        double second = Math.clamp(2 * p * Math.cos(turn) - s, Math.max(0, -d), Math.min(1, 1 - d));
        double first = Math.clamp(second + d, 0, 1);
        return (first() - second() - d) / Math.sqrt((spread(first, n1) + spread(second, n2)) * small());
    }

    /// The statistic of p₁/p₂ = r.
    double ratio(double r) {
        double b = r * (n1 + k2) + k1 + n2, c = k1 + k2;
        double second =
                Math.min(Math.min(1, 1 / r), 2 * c / (b + Math.sqrt(Math.max(0, b * b - 4 * (n1 + n2) * r * c))));
        double first = Math.min(1, r * second);
        double distance = first() - r * second();
        return distance == 0 ? 0 : distance / Math.sqrt((spread(first, n1) + r * r * spread(second, n2)) * small());
    }

    /// The statistic of p₁/(1 − p₁) = ω·p₂/(1 − p₂).
    double odds(double w) {
        double c = k1 + k2, b = n1 * w + n2 - c * (w - 1);
        double second = Math.min(1, 2 * c / (b + Math.sqrt(Math.max(0, b * b + 4 * n2 * (w - 1) * c))));
        double first = second * w / (1 - second + w * second);
        double inverse = 1 / (n1 * first * (1 - first)) + 1 / (n2 * second * (1 - second));
        return (k1 - n1 * first) * Math.sqrt(inverse / small());
    }

    /// The differences that are not rejected.
    ConfidenceInterval differences(double level) {
        double q = quantile(level), d = first() - second();
        return new ConfidenceInterval(end(-1, d, q), end(1, d, -q), level);
    }

    /// Where the statistic of the difference is that, between the estimate and an end of the range.
    private double end(double bound, double estimate, double goal) {
        double far = bound, near = estimate;
        for (int i = 0; i < 100 && far != near; i++) {
            double middle = 0.5 * (far + near);
            if (middle == far || middle == near) break;
            if (Math.abs(difference(middle)) < Math.abs(goal)) near = middle;
            else far = middle;
        }
        return Math.abs(near - bound) < 1e-15 ? bound : near;
    }

    /// The ratios, or ratios of odds, that are not rejected, by a statistic of the logarithm; 0 and ∞ are ends where no success, or no failure, says otherwise.
    static ConfidenceInterval ratios(DoubleUnaryOperator statistic, double start, boolean least, boolean most,
            double level) {
        double q = quantile(level);
        double lower = least ? 0 : Math.exp(Root.increasing(t -> q - statistic.applyAsDouble(Math.exp(t)), start, FAR));
        double upper = most ? Double.POSITIVE_INFINITY
                : Math.exp(Root.increasing(t -> -q - statistic.applyAsDouble(Math.exp(t)), start, FAR));
        return new ConfidenceInterval(lower, upper, level);
    }
}
