package org.jonum.stat.inference;

import java.util.function.DoubleUnaryOperator;

/// Roots of increasing functions: a bracket, then the secant method kept within it (Illinois), with every third step a bisection.
final class Root {
    private Root() {
    }

    /// The x near `start` with f(x) = 0, to the last digits; the search stops at ±`far`.
    static double increasing(DoubleUnaryOperator f, double start, double far) {
        double a = start, fa = f.applyAsDouble(a), step = 0.5;
        if (fa == 0 || Double.isNaN(fa)) return fa == 0 ? a : fa;
        double side = fa < 0 ? 1 : -1, b = a, fb = fa;
        for (int i = 0; i < 60 && fb * fa > 0; i++) {
            if (Math.abs(b) >= far) return side * far;
            a = b;
            fa = fb;
            b = Math.clamp(b + side * step, -far, far);
            fb = f.applyAsDouble(b);
            step *= 2;
        }
        if (fb * fa > 0) return side * far;
        for (int i = 0; i < 200 && fb != 0 && Math.abs(b - a) > 1e-15 * Math.abs(b) + 1e-300; i++) {
            double x = i % 3 == 2 ? 0.5 * (a + b) : b - fb * (b - a) / (fb - fa);
            if (!(x > Math.min(a, b) && x < Math.max(a, b))) x = 0.5 * (a + b);
            double fx = f.applyAsDouble(x);
            if (fx * fb < 0) {
                a = b;
                fa = fb;
            } else fa *= 0.5;
            b = x;
            fb = fx;
        }
        return b;
    }
}
