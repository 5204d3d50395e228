package org.jonum.stat.multivariate;

import java.util.function.DoubleUnaryOperator;

/// Integrals of analytic functions by the double exponential rule: t = tanh(½π·sinh u), trapezoids in u.
///
/// Points crowd at both ends, doubly exponentially, so that layers at an end, and peaks that are made an end, do no harm. The step is halved until two
/// sums agree, at most [#LEVELS] times.
///
/// Source: Takahasi & Mori, Double exponential formulas for numerical integration (1974).
final class DoubleExponential {
    private static final int LEVELS = 7;
    private static final double WIDTH = 3.6; // cosh-weights beyond are below 10⁻²³
    private static final double AGREE = 1e-15;

    private DoubleExponential() {
    }

    /// ∫ f from a to b; points near a are a plus a small number, right to its last digit for a = 0.
    static double integral(DoubleUnaryOperator f, double a, double b) {
        double length = b - a;
        if (!(length > 0)) return 0;
        double sum = Math.PI / 4 * f.applyAsDouble(a + 0.5 * length), h = 1, before, difference = Double.NaN;
        double value = Double.NaN;
        for (int level = 1; level <= LEVELS; level++) {
            h *= 0.5;
            for (int i = 1; i * h <= WIDTH; i += level == 1 ? 1 : 2) sum += pair(f, a, b, length, i * h);
            before = value;
            value = sum * h * length;
            double last = difference;
            difference = Math.abs(value - before);
            if (difference <= AGREE * Math.abs(value)) return value;
            if (difference <= 1e-9 * Math.abs(value) && difference < 1e-3 * last) return refined(f, a, b, sum, h);
        }
        return value;
    }

    /// Digits double from level to level: one more is the last.
    private static double refined(DoubleUnaryOperator f, double a, double b, double sum, double h) {
        double s = sum, half = 0.5 * h;
        for (int i = 1; i * half <= WIDTH; i += 2) s += pair(f, a, b, b - a, i * half);
        return s * half * (b - a);
    }

    /// The values at u and −u with their weight ½·dt/du.
    private static double pair(DoubleUnaryOperator f, double a, double b, double length, double u) {
        double e = Math.exp(-Math.PI * Math.sinh(u)), share = e / (1 + e); // distance to the end, of the length
        double weight = 0.5 * Math.PI * Math.cosh(u) * 2 * share / (1 + e);
        double d = length * share;
        return weight * (f.applyAsDouble(a + d) + f.applyAsDouble(b - d));
    }
}
