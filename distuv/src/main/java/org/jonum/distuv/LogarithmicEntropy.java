package org.jonum.distuv;

import java.util.function.DoubleUnaryOperator;

/// The entropy of a law on 0 … ∞ as an integral over u = log x, or over another u in which the density is a power of eᵘ towards both ends:
/// −∫ f·log f·(dx/du) du by Gauss's rule of 16 points on panels that grow from the middle, and what lies beyond in closed form. A
/// law of tiny shape, most of whose mass may lie below the smallest double, needs both.
final class LogarithmicEntropy {
    private static final double NOTHING = -70;
    private static final int NARROW = 10;

    private final DoubleUnaryOperator logDensity, logStretch;
    private double sum, largest = Double.NEGATIVE_INFINITY;

    /// Of the logarithms of the density and of dx/du, at u.
    LogarithmicEntropy(DoubleUnaryOperator logDensity, DoubleUnaryOperator logStretch) {
        this.logDensity = logDensity;
        this.logStretch = logStretch;
    }

    /// Adds −∫ f·log f·(dx/du) du from `from` to `to`, in panels from the middle outwards that are as wide as the peak there, and wider further out.
    LogarithmicEntropy within(double from, double to, double middle, double width) {
        double centre = Math.clamp(middle, from, to), w = Math.min(1, width);
        largest = mass(centre);
        side(centre, to, w);
        side(centre, from, -w);
        return this;
    }

    /// Adds the part beyond u where the density of u falls as e^(−rate·d) and the logarithm of that of x changes by slope·d at a distance of d.
    LogarithmicEntropy beyond(double u, double rate, double slope) {
        double mass = Math.exp(mass(u)) / rate;
        if (mass > 0) sum -= mass * (logDensity.applyAsDouble(u) + slope / rate);
        return this;
    }

    double value() {
        return sum;
    }

    private double mass(double u) {
        return logDensity.applyAsDouble(u) + logStretch.applyAsDouble(u);
    }

    private void side(double from, double to, double width) {
        double u = from, step = width, before = mass(from);
        for (int i = 0; u != to; i++) {
            if (i > NARROW) step = Math.copySign(Math.min(1, 1.5 * Math.abs(step)), step);
            double next = Math.abs(to - u) <= 1.01 * Math.abs(step) || u + step == u ? to : u + step,
                    after = mass(next);
            largest = Math.max(largest, after);
            if (Math.max(before, after) > largest + NOTHING) panel(Math.min(u, next), Math.max(u, next));
            u = next;
            before = after;
        }
    }

    private void panel(double a, double b) {
        GaussLegendre rule = GaussLegendre.SIXTEEN;
        double h = 0.5 * (b - a);
        for (int i = 0; i < rule.length(); i++) {
            double u = a + h * rule.step(i), log = logDensity.applyAsDouble(u);
            double mass = Math.exp(log + logStretch.applyAsDouble(u));
            if (mass > 0) sum -= h * rule.weight(i) * mass * log;
        }
    }
}
