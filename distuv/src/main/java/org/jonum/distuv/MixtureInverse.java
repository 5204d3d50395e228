package org.jonum.distuv;

import java.util.function.DoubleFunction;

/// Inverses of the tails of the non-central χ², beta and F laws: Newton's method for the logarithm of the tail in t = log x, with value
/// and slope from one sum, inside a bracket that is halved where a step leaves it.
final class MixtureInverse {
    private static final int STEPS = 200;
    /// From here on one step more is right to the last digit.
    private static final double CLOSE = 1e-9;

    private MixtureInverse() {
    }

    /// The x > 0 where log P(X ≤ x) (`below`) or log P(X > x) is `log`; 0 or ∞ where x is out of the range.
    static double solve(DoubleFunction<PoissonMixture.Point> tail, boolean below, double log, double start) {
        double low = 0, high = Double.POSITIVE_INFINITY, x = inRange(start), last = Double.POSITIVE_INFINITY;
        for (int i = 0; i < STEPS; i++) {
            PoissonMixture.Point at = tail.apply(x);
            double error = at.log() - log, step = -error / at.slope();
            if (error == 0) return x;
            if (error > 0 == below) high = x;
            else low = x;
            double y = inRange(Math.abs(step) < 1e-3 ? x + x * Math.expm1(step)
                    : x * Math.exp(Math.max(-40, Math.min(40, step))));
            if (y == x && y == Double.MAX_VALUE) return Double.POSITIVE_INFINITY;
            if (y == x) return x == Double.MIN_VALUE ? 0 : x;
            boolean inside = y > low && y < high && Math.abs(error) < 1e6; // beyond, slopes are lost
            if (inside && Math.abs(error) < CLOSE) return y;
            boolean slow = i > 20 && Math.abs(step) > 0.5 * last && (i & 1) == 0;
            last = Math.abs(step);
            if (!inside || slow) y = inRange(LogNewton.middle(low, high));
            if (!(y > low && y < high)) return x == Double.MIN_VALUE && high == x ? 0 : x;
            x = y;
        }
        return x;
    }

    private static double inRange(double x) {
        return Math.max(Double.MIN_VALUE, Math.min(Double.MAX_VALUE, x));
    }
}
