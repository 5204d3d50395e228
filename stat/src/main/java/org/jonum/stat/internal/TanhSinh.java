package org.jonum.stat.internal;

import java.util.function.DoubleUnaryOperator;

/// Integrals of analytic functions by the double exponential rule: t = tanh(½π·sinh u), trapezoids in u.
///
/// Points crowd at both ends, doubly exponentially, so that layers at an end, and peaks that are made an end, do no harm. The step
/// is halved until two sums agree, at most [#LEVELS] times.
///
/// Source: Takahasi & Mori, Double exponential formulas for numerical integration (1974).
public final class TanhSinh {
    private static final int LEVELS = 7;
    private static final double WIDTH = 3.6; // cosh-weights beyond are below 10⁻²³
    private static final double AGREE = 1e-10; // the number of right digits doubles: the second of the two has all

    private TanhSinh() {
    }

    /// ∫ f from a to b; points near a are a plus a small number, right to its last digit for a = 0.
    public static double integral(DoubleUnaryOperator f, double a, double b) {
        double length = b - a;
        if (!(length > 0)) return 0;
        double sum = Math.PI / 4 * f.applyAsDouble(a + 0.5 * length), h = 1, before, value = Double.NaN;
        boolean last = false;
        for (int level = 1; level <= LEVELS && !last; level++) {
            h *= 0.5;
            for (int i = 1; i * h <= WIDTH; i += level == 1 ? 1 : 2) sum += pair(f, a, b, length, i * h);
            before = value;
            value = sum * h * length;
            last = Math.abs(value - before) <= AGREE * Math.abs(value);
        }
        return value;
    }

    /// The values at u and −u with their weight ½·dt/du.
    private static double pair(DoubleUnaryOperator f, double a, double b, double length, double u) {
        double e = Math.exp(-Math.PI * Math.sinh(u)), share = e / (1 + e); // distance to the end, of the length
        double weight = 0.5 * Math.PI * Math.cosh(u) * 2 * share / (1 + e);
        double d = length * share;
        return weight * (f.applyAsDouble(a + d) + f.applyAsDouble(b - d));
    }
}
