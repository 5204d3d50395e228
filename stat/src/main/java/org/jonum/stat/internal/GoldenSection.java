package org.jonum.stat.internal;

import java.util.function.DoubleUnaryOperator;

/// The largest value of a function with one maximum in an interval, by golden sections.
///
/// Where two values are the same, as −∞ twice, the part nearer to 0 is kept.
///
/// Source: Kiefer, Sequential minimax search for a maximum (1953).
///
/// @param x     where it is, strictly inside the interval
/// @param value the largest value seen
public record GoldenSection(double x, double value) {
    private static final double GOLDEN = 0.6180339887498949;

    /// The maximum between a and b.
    ///
    /// @param f         a function
    /// @param from      a
    /// @param to        b
    /// @param steps     how many sections at most
    /// @param tolerance an interval is short enough that is this part of max(1, |x|)
    /// @return the better of the last two points
    public static GoldenSection maximum(DoubleUnaryOperator f, double from, double to, int steps, double tolerance) {
        double a = from, b = to, c = b - GOLDEN * (b - a), d = a + GOLDEN * (b - a);
        double fc = f.applyAsDouble(c), fd = f.applyAsDouble(d);
        for (int i = 0; i < steps && b - a > tolerance * Math.max(1, Math.abs(c)); i++) {
            if (fc > fd || fc == fd && Math.abs(c) < Math.abs(d)) {
                b = d;
                d = c;
                fd = fc;
                c = b - GOLDEN * (b - a);
                fc = f.applyAsDouble(c);
            } else {
                a = c;
                c = d;
                fc = fd;
                d = a + GOLDEN * (b - a);
                fd = f.applyAsDouble(d);
            }
        }
        return fc > fd ? new GoldenSection(c, fc) : new GoldenSection(d, fd);
    }
}
