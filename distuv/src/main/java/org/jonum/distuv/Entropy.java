package org.jonum.distuv;

import java.util.function.DoubleUnaryOperator;

/// Entropies of discrete laws whose masses rise to a mode and fall: summed while the law is narrow; a wide one, which
/// is nearly normal, by Edgeworth's series.
final class Entropy {
    /// Standard deviation from which on the terms left out are below 1e-17.
    private static final double WIDE = 1000;

    private Entropy() {
    }

    /// ½·log 2πeσ² − γ₁²/12 − γ₂²/48 − 7γ₁⁴/48 + γ₁²γ₂/8 for a law with skewness and excess of the order of 1/σ, 1/σ².
    static double of(DiscreteDistribution law) {
        double v = law.variance();
        if (v == 0) return 0;
        if (v < WIDE * WIDE) return Sums.entropy(law);
        return ofNearlyNormal(v, law.skewness(), law.excessKurtosis());
    }

    /// That of a continuous law with variance v, skewness a and excess b of the order of a².
    static double ofNearlyNormal(double v, double a, double b) {
        double s = a * a;
        return 0.5 * Math.log(v) + 1.4189385332046727 - s / 12 - b * b / 48 - 7 * s * s / 48 + s * b / 8;
    }

    /// That of a wide law that is like a gamma law with this mean and shape: the first thousand terms, and for the rest the integral over
    /// v = log k, which the midpoint rule of the sum is near to.
    static double skewed(DoubleUnaryOperator logMass, double mean, double shape) {
        double width = Math.max(1, 1 / Math.sqrt(shape)), sum = 0;
        double from = Math.max(Math.log(WIDE - 0.5), Math.log(mean) - 40 / Math.max(1, Math.sqrt(shape)));
        double to = Math.log(mean) + 4 + Math.log(width * width + 10);
        for (double k = 0; k < WIDE; k++) sum += term(logMass.applyAsDouble(k));
        GaussLegendre rule = GaussLegendre.SIXTEEN;
        int panels = (int) Math.ceil((to - from) / Math.min(0.5, 0.5 / Math.sqrt(shape)));
        double h = 0.5 * (to - from) / panels;
        for (int i = 0; i < panels; i++)
            for (int j = 0; j < rule.length(); j++) {
                double k = Math.exp(from + h * (2 * i + rule.step(j)));
                sum += h * rule.weight(j) * k * term(logMass.applyAsDouble(k));
            }
        return sum;
    }

    private static double term(double log) {
        return log > -800 ? -log * Math.exp(log) : 0;
    }
}
