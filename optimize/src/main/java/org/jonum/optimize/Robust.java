package org.jonum.optimize;

import org.jspecify.annotations.Nullable;

import java.util.function.DoubleUnaryOperator;

/// A loss by three formulas.
record Robust(double scale, DoubleUnaryOperator value, DoubleUnaryOperator first, DoubleUnaryOperator second)
        implements Loss {
    static Loss of(double scale, DoubleUnaryOperator rho, DoubleUnaryOperator first, DoubleUnaryOperator second) {
        if (!(scale > 0 && scale < Double.POSITIVE_INFINITY)) {
            throw new IllegalArgumentException("Loss: scale = " + scale + ", need > 0 and finite");
        }
        return new Robust(scale, rho, first, second);
    }

    @Override
    public double rho(double s) {
        return value.applyAsDouble(s);
    }

    @Override
    public double rho1(double s) {
        return first.applyAsDouble(s);
    }

    @Override
    public double rho2(double s) {
        return second.applyAsDouble(s);
    }

    /// ½·Σ c²·ρ((rᵢ/c)²), or ½·Σ rᵢ² without a loss.
    static double cost(@Nullable Loss loss, double[] all) {
        if (loss == null) return 0.5 * VectorMath.dot(all, all);
        double s = 0, c = loss.scale();
        for (double r : all) s += loss.rho((r / c) * (r / c));
        return 0.5 * (s * (c * c));
    }
}
