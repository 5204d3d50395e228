package org.jonum.distuv;

import java.util.function.DoubleUnaryOperator;

/// Roots of increasing functions: Newton's iteration inside a bracket, which is halved where it does not help.
final class Search {
    private static final int LIMIT = 200;

    private Search() {
    }

    /// The x in an interval where the increasing function f is `value`; its slope helps but is not trusted.
    ///
    /// The bracket is halved in the logarithm of the distance from `start`, so that some 20 halvings reach any scale.
    static double increasing(DoubleUnaryOperator f, DoubleUnaryOperator slope, double value, Interval interval,
            double start) {
        double at = f.applyAsDouble(start);
        if (at == value || Double.isNaN(at) || Double.isNaN(value)) return at == value ? start : Double.NaN;
        boolean up = at < value;
        double end = up ? interval.upper() : interval.lower();
        double near = 0, far = Math.min(Math.abs(end - start), Double.MAX_VALUE); // distances from start
        double sign = up ? 1 : -1, x = start, g = at;
        for (int i = 0; i < LIMIT; i++) {
            double d = slope.applyAsDouble(x), step = (value - g) / d, s = Math.abs(x + step - start);
            boolean good = d > 0 && (x + step - start) * sign > near && s < far && Math.abs(step) <= Double.MAX_VALUE;
            if (good && (x + step == x || Math.abs(step) < 2e-16 * Math.abs(x))) return x + step;
            boolean halve = !good || i % 3 == 2;
            if (halve && !good || halve && far > 2 * near) s = middle(near, far, start);
            double y = start + sign * s;
            if (y == x || s <= near || s >= far) return x;
            x = y;
            g = f.applyAsDouble(x);
            if (g == value || Double.isNaN(g)) return x;
            if (g < value == up) near = s;
            else far = s;
        }
        return x;
    }

    /// Between two distances: their geometric mean while they differ by more than 2.
    private static double middle(double near, double far, double start) {
        double least = Math.max(near, Math.max(Double.MIN_NORMAL, 1e-17 * Math.abs(start)));
        return far > 2 * least ? Math.sqrt(least) * Math.sqrt(far) : near + 0.5 * (far - near);
    }
}
