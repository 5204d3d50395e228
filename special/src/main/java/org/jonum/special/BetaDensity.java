package org.jonum.special;

/// The density xᵃ⁻¹yᵇ⁻¹/B(a, b), y = 1 − x, and its logarithm.
final class BetaDensity {
    private static final double SMALL = 1e-140;

    private BetaDensity() {}

    static double value(double a, double b, double x, double xl, double y, double yl) {
        if (!BetaTail.isInside(a, b, x, y)) return edge(a, b, x, y);
        if (Math.min(x, y) > SMALL) return BetaTail.prefix(a, b, x, xl, y, yl, 1 / (x * y));
        DoubleDouble log = inner(a, b, x, xl, y, yl);
        return PairExp.expTimes(log.hi(), log.lo(), 1, 0);
    }

    static double log(double a, double b, double x, double xl, double y, double yl) {
        if (!BetaTail.isInside(a, b, x, y)) return Math.log(edge(a, b, x, y));
        DoubleDouble log = inner(a, b, x, xl, y, yl);
        if (!LogBetaDensity.isNearZero(log)) return log.value();
        DoubleDouble u = new DoubleDouble(x, xl), v = new DoubleDouble(y, yl);
        return LogBetaDensity.at(a, b, u, v).minus(u.log()).minus(v.log()).value();
    }

    private static DoubleDouble inner(double a, double b, double x, double xl, double y, double yl) {
        return BetaTail.logPrefix(a, b, x, xl, y, yl).minus(PairLog.log(x, xl)).minus(PairLog.log(y, yl));
    }

    private static double edge(double a, double b, double x, double y) {
        if (!(a > 0 && b > 0 && x >= 0 && y >= 0)) return Double.NaN;
        if (x == 0) return a < 1 ? Double.POSITIVE_INFINITY : a == 1 ? b : 0;
        if (y == 0) return edge(b, a, y, x);
        return 0;
    }
}
