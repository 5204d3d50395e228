package org.jonum.distuv;

import java.util.function.DoubleUnaryOperator;

/// Roots of increasing functions: Newton's iteration inside a bracket, which is halved where it does not help.
final class Search {
    private static final int LIMIT = 250;
    private static final double CLOSE = 1e-6;

    private final double start, end, sign;

    private Search(double start, double end) {
        this.start = start;
        this.end = end;
        this.sign = end > start ? 1 : -1;
    }

    /// The x in an interval where the increasing function f is `value`; its slope helps but is not trusted.
    ///
    /// The bracket is halved in the logarithm of the distance from `start`, or from the end of the interval if that is near, so that
    /// some 20 halvings reach any scale.
    static double increasing(DoubleUnaryOperator f, DoubleUnaryOperator slope, double value, Interval interval,
            double start) {
        double at = f.applyAsDouble(start);
        if (at == value || Double.isNaN(at) || Double.isNaN(value)) return at == value ? start : Double.NaN;
        Search search = new Search(start, at < value ? interval.upper() : interval.lower());
        return search.run(f, slope, value, at);
    }

    private double run(DoubleUnaryOperator f, DoubleUnaryOperator slope, double value, double at) {
        double near = start, far = end, x = start, g = at;
        for (int i = 0; i < LIMIT; i++) {
            double d = slope.applyAsDouble(x), step = (value - g) / d, y = x + step;
            boolean good =
                    d > 0 && d <= Double.MAX_VALUE && isBetween(near, y, far) && Math.abs(step) <= Double.MAX_VALUE;
            if (d > 0 && d <= Double.MAX_VALUE && (y == x || Math.abs(step) < 2e-16 * Math.abs(x))) {
                if (Math.abs(value - g) <= CLOSE * Math.max(1, Math.abs(value))) return good ? y : x;
                good = false; // too steep here to tell how far it is
            }
            if (!good || i % 4 == 3) y = middle(near, far);
            if (!isBetween(near, y, far)) y = 0.5 * near + 0.5 * far;
            if (!isBetween(near, y, far)) return x;
            x = y;
            g = f.applyAsDouble(x);
            if (g == value || Double.isNaN(g)) return x;
            if (g < value == sign > 0) near = x;
            else far = x;
        }
        return x;
    }

    private boolean isBetween(double near, double y, double far) {
        return (y - near) * sign > 0 && (far - y) * sign > 0;
    }

    /// Between two points of the bracket.
    private double middle(double near, double far) {
        double length = Math.abs(end - start), done = Math.abs(near - start);
        if (length <= Double.MAX_VALUE && done > 0.5 * length)
            return end - sign * mean(Math.abs(end - far), Math.abs(end - near), end);
        return start + sign * mean(done, Math.min(Math.abs(far - start), Double.MAX_VALUE), start);
    }

    /// The geometric mean of two distances from a point while they differ by more than 2, then the arithmetic one.
    private static double mean(double small, double large, double from) {
        double least = Math.max(small, Math.max(Double.MIN_VALUE, 1e-17 * Math.abs(from)));
        return large > 2 * least ? Math.sqrt(least) * Math.sqrt(large) : small + 0.5 * (large - small);
    }
}
