package org.jonum.distuv;

import java.util.function.DoubleUnaryOperator;

/// Derivatives of functions that are smooth on an interval and known to many digits there: of the polynomial through 13 points.
final class ChebyshevSlope {
    private static final int POINTS = 13;

    private ChebyshevSlope() {
    }

    /// f′(x) for a ≤ x ≤ b, by the values at the zeros of Chebyshev's polynomial: Σ cₖ·Tₖ with Tₖ′ = k·Uₖ₋₁.
    static double at(DoubleUnaryOperator f, double a, double b, double x) {
        double h = 0.5 * (b - a), c = a + h, t = Math.clamp((x - c) / h, -1.0, 1.0);
        double[] values = new double[POINTS];
        for (int i = 0; i < POINTS; i++) values[i] = f.applyAsDouble(c + h * Math.cos((i + 0.5) * Math.PI / POINTS));
        double slope = 0, u = 1, before = 0; // Uₖ₋₁, Uₖ₋₂
        for (int k = 1; k < POINTS; k++) {
            double coefficient = 0;
            for (int i = 0; i < POINTS; i++) coefficient += values[i] * Math.cos(k * (i + 0.5) * Math.PI / POINTS);
            slope += coefficient * k * u;
            double next = 2 * t * u - before;
            before = u;
            u = next;
        }
        return slope * 2 / POINTS / h;
    }
}
