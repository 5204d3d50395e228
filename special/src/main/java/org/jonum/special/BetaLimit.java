package org.jonum.special;

/// Roots of I_x(a, b) = p for a parameter so large that to the last digit −log(1 − x), times it, follows a gamma law, or for two of which
/// log x/(1 − x) follows a normal one.
final class BetaLimit {
    private static final double VAST = 1e28, LARGE = 1e12;
    private static final int STEPS = 100;

    private BetaLimit() {}

    static boolean rules(double a, double b) {
        return Math.max(a, b) > VAST;
    }

    /// x, or −y where y < ½, for p ≤ ½, or for its logarithm where p is 0.
    static double root(double a, double b, double p, double logP) {
        if (Math.min(a, b) > LARGE) {
            double h = 1 / a + 1 / b, t = h == 0 ? 0 : Math.sqrt(h) * StandardNormal.quantileOfLog(logP);
            double log = BetaUniform.logit(a, b, h, t), w = Math.exp(-Math.abs(log)), s = w / (1 + w);
            return log <= 0 ? s : -s;
        }
        if (a > b) { // P(Y ≥ y) = p for −a·log(1 − y)
            double g = p > 0 ? IncompleteGamma.inverseQ(b, p) : ofLog(b, logP, false), v = g / a;
            return v < 0.5 ? Math.expm1(-v) : Math.exp(-v);
        }
        double v = (p > 0 ? IncompleteGamma.inverseP(a, p) : ofLog(a, logP, true)) / b;
        return v < 0.5 ? -Math.expm1(-v) : -Math.exp(-v);
    }

    /// The g with log P(a, g) or log Q(a, g) as given, by Newton's method for the concave logarithm of a tail: of P in log g, of Q in g.
    private static double ofLog(double a, double log, boolean lower) {
        double g = lower ? Math.exp((log + Gamma.logGamma1p(a)) / a) : a - log;
        for (int i = 0; i < STEPS && g > 0; i++) {
            double tail = lower ? IncompleteGamma.logP(a, g) : IncompleteGamma.logQ(a, g);
            double slope = lower ? IncompleteGamma.slopeOfLogP(a, g) : -IncompleteGamma.slopeOfLogQ(a, g);
            double step = (log - tail) / slope;
            if (!(Math.abs(step) > 1e-15)) break;
            g = lower ? g * Math.exp(Math.clamp(step, -2, 2)) : Math.max(0.5 * g, g + g * step);
        }
        return g;
    }
}
