package org.jonum.distuv;

import java.util.function.DoubleUnaryOperator;

/// What follows from a density and its support: the defaults of [ContinuousDistribution].
final class Numerics {
    private static final double LOG_2 = 0.6931471805599453;

    private Numerics() {
    }

    static double cdf(ContinuousDistribution law, double x) {
        Interval all = law.support();
        if (!(x > all.lower())) return Double.isNaN(x) ? x : 0;
        if (x >= all.upper()) return 1;
        double mode = law.mode();
        if (x <= mode) return left(law, x);
        double q = right(law, x);
        return q <= 0.5 ? 1 - q : Math.min(1, left(law, mode) + Quadrature.integral(s -> law.pdf(mode + s), x - mode));
    }

    static double sf(ContinuousDistribution law, double x) {
        Interval all = law.support();
        if (!(x < all.upper())) return Double.isNaN(x) ? x : 0;
        if (x <= all.lower()) return 1;
        double mode = law.mode();
        if (x >= mode) return right(law, x);
        double p = left(law, x);
        return p <= 0.5 ? 1 - p : Math.min(1, right(law, mode) + Quadrature.integral(s -> law.pdf(mode - s), mode - x));
    }

    /// P(X ≤ x) for x at or below the mode.
    private static double left(ContinuousDistribution law, double x) {
        return Math.min(1, Quadrature.integral(s -> law.pdf(x - s), x - law.support().lower()));
    }

    /// P(X > x) for x at or above the mode.
    private static double right(ContinuousDistribution law, double x) {
        return Math.min(1, Quadrature.integral(s -> law.pdf(x + s), law.support().upper() - x));
    }

    /// For an x so far out that the probability underflows: the density is taken relatively to that at x.
    static double logCdf(ContinuousDistribution law, double x) {
        double log = law.logPdf(x);
        if (!(Math.abs(log) <= Double.MAX_VALUE)) return Math.log(law.cdf(x));
        return log + Math.log(Quadrature.integral(s -> Math.exp(law.logPdf(x - s) - log), x - law.support().lower()));
    }

    static double logSf(ContinuousDistribution law, double x) {
        double log = law.logPdf(x);
        if (!(Math.abs(log) <= Double.MAX_VALUE)) return Math.log(law.sf(x));
        return log + Math.log(Quadrature.integral(s -> Math.exp(law.logPdf(x + s) - log), law.support().upper() - x));
    }

    static double quantile(ContinuousDistribution law, double p) {
        if (!(p > 0 && p < 1)) return p == 0 ? law.support().lower() : p == 1 ? law.support().upper() : Double.NaN;
        return p <= 0.5 ? polish(law, p, quantileOfLog(law, Math.log(p))) : upper(law, 1 - p);
    }

    static double isf(ContinuousDistribution law, double q) {
        if (!(q > 0 && q < 1)) return q == 0 ? law.support().upper() : q == 1 ? law.support().lower() : Double.NaN;
        return q <= 0.5 ? upper(law, q) : polish(law, 1 - q, quantileOfLog(law, Math.log1p(-q)));
    }

    private static double upper(ContinuousDistribution law, double q) {
        double x = isfOfLog(law, Math.log(q));
        return moved(law, x, law.sf(x) - q, q);
    }

    /// One step of Newton's iteration on F itself, whose digits are better than those of its logarithm.
    private static double polish(ContinuousDistribution law, double p, double x) {
        return moved(law, x, p - law.cdf(x), p);
    }

    private static double moved(ContinuousDistribution law, double x, double lacks, double p) {
        double step = lacks / law.pdf(x);
        boolean small = Math.abs(lacks) <= 1e-6 * p && Math.abs(step) <= 1e-6 * Math.abs(x);
        return small && law.support().contains(x + step) ? x + step : x;
    }

    static double quantileLog(ContinuousDistribution law, double logP) {
        if (!(logP < 0)) return logP == 0 ? law.support().upper() : Double.NaN;
        if (logP == Double.NEGATIVE_INFINITY) return law.support().lower();
        if (logP > -LOG_2) return law.isf(-Math.expm1(logP));
        return logP >= -700 ? law.quantile(Math.exp(logP)) : quantileOfLog(law, logP);
    }

    static double isfLog(ContinuousDistribution law, double logQ) {
        if (!(logQ < 0)) return logQ == 0 ? law.support().lower() : Double.NaN;
        if (logQ == Double.NEGATIVE_INFINITY) return law.support().upper();
        if (logQ > -LOG_2) return law.quantile(-Math.expm1(logQ));
        return logQ >= -700 ? law.isf(Math.exp(logQ)) : isfOfLog(law, logQ);
    }

    private static double quantileOfLog(ContinuousDistribution law, double logP) {
        return Search.increasing(law::logCdf, x -> Math.exp(law.logPdf(x) - law.logCdf(x)), logP, law.support(),
                law.mode());
    }

    private static double isfOfLog(ContinuousDistribution law, double logQ) {
        return Search.increasing(x -> -law.logSf(x), x -> Math.exp(law.logPdf(x) - law.logSf(x)), -logQ,
                law.support(), law.mode());
    }

    /// The difference of the smaller tails; where that loses more than ten bits, the integral.
    static double probability(ContinuousDistribution law, double a, double b) {
        if (!(a < b)) return Double.isNaN(a) || Double.isNaN(b) ? Double.NaN : 0;
        double p = law.cdf(a), q = law.sf(b);
        if (p <= 0.5 && q <= 0.5) {
            if (p + q <= 0.999) return 1 - (p + q);
        } else if (p <= 0.5) {
            double r = law.cdf(b);
            if (r - p > 1e-3 * r) return r - p;
        } else {
            double r = law.sf(a);
            if (r - q > 1e-3 * r) return r - q;
        }
        return inside(law, Math.max(a, law.support().lower()), Math.min(b, law.support().upper()));
    }

    /// ∫ pdf over a finite interval; the mode inside is an end.
    private static double inside(ContinuousDistribution law, double a, double b) {
        if (!(a < b)) return 0;
        double mode = law.mode();
        if (a < mode && mode < b) return inside(law, a, mode) + inside(law, mode, b);
        double w = 0.5 * (b - a), c = a + w; // a short interval is smooth: halves of 15 points each
        if (w <= Double.MAX_VALUE) return Quadrature.finite(law::pdf, a, c) + Quadrature.finite(law::pdf, c, b);
        return mode <= a ? Quadrature.integral(s -> law.pdf(a + s), b - a)
                : Quadrature.integral(s -> law.pdf(b - s), b - a);
    }

    static double logProbability(ContinuousDistribution law, double a, double b) {
        if (!(a < b)) return Double.isNaN(a) || Double.isNaN(b) ? Double.NaN : Double.NEGATIVE_INFINITY;
        double p = law.probability(a, b);
        if (p > 0.5) return Math.log1p(-(law.cdf(a) + law.sf(b)));
        if (p > 1e-290) return Math.log(p);
        double left = law.logCdf(b), right = law.logSf(a);
        if (left < right) return difference(left, law.logCdf(a), law, a, b);
        return difference(right, law.logSf(b), law, a, b);
    }

    /// log(e^large − e^small), or from the density if the interval is short.
    private static double difference(double large, double small, ContinuousDistribution law, double a, double b) {
        if (large - small > 1e-3) return large + org.jonum.special.Logs.log1mexp(small - large);
        double c = a + 0.5 * (b - a);
        return Math.log(b - a) + law.logPdf(c);
    }

    static double mean(ContinuousDistribution law) {
        double mode = law.mode();
        double up = side(law, mode, s -> s, true), down = side(law, mode, s -> s, false);
        return mode + (up - down);
    }

    /// E (X − mean)^k.
    static double centralMoment(ContinuousDistribution law, int k) {
        double mean = law.mean(), mode = law.mode(), shift = mode - mean;
        if (!(Math.abs(mean) <= Double.MAX_VALUE)) return Double.NaN;
        return side(law, mode, s -> Math.pow(shift + s, k), true) + side(law, mode, s -> Math.pow(shift - s, k), false);
    }

    static double entropy(ContinuousDistribution law) {
        double mode = law.mode();
        return side(law, mode, s -> -law.logPdf(mode + s), true) + side(law, mode, s -> -law.logPdf(mode - s), false);
    }

    /// E g(X), from both sides of the mode.
    static double expectation(ContinuousDistribution law, DoubleUnaryOperator g) {
        double mode = law.mode();
        return side(law, mode, s -> g.applyAsDouble(mode + s), true)
                + side(law, mode, s -> g.applyAsDouble(mode - s), false);
    }

    /// ∫ weight(s)·pdf(mode ± s) ds.
    private static double side(ContinuousDistribution law, double mode, DoubleUnaryOperator weight, boolean up) {
        Interval all = law.support();
        double length = up ? all.upper() - mode : mode - all.lower();
        return Quadrature.moment(s -> {
            double f = law.pdf(up ? mode + s : mode - s);
            return f == 0 ? 0 : f * weight.applyAsDouble(s);
        }, length);
    }

    /// The highest point of a grid of magnitudes, then golden section between its neighbours.
    static double mode(ContinuousDistribution law) {
        Interval all = law.support();
        boolean below = all.lower() > Double.NEGATIVE_INFINITY, above = all.upper() < Double.POSITIVE_INFINITY;
        double best = below ? all.lower() : above ? all.upper() : 0, top = law.logPdf(best), a = best, b = best;
        if (!(top < Double.POSITIVE_INFINITY)) return best;
        for (int side = -1; side <= 1; side += 2) {
            double origin = side > 0 ? below ? all.lower() : 0 : above ? all.upper() : 0;
            for (double u = -700; u <= 700; u += 0.25) {
                double x = origin + side * Math.exp(u), f = all.contains(x) ? law.logPdf(x) : Double.NEGATIVE_INFINITY;
                if (f > top) {
                    best = x;
                    top = f;
                    a = Math.max(all.lower(), origin + side * Math.exp(u - side * 0.25));
                    b = Math.min(all.upper(), origin + side * Math.exp(u + side * 0.25));
                }
            }
        }
        return golden(law, a, best, b);
    }

    static double golden(ContinuousDistribution law, double from, double best, double to) {
        double a = from, b = to, x = best, f = law.logPdf(x);
        for (int i = 0; i < 100 && b - a > 1e-9 * Math.abs(x); i++) {
            double y = x - a > b - x ? x - 0.381966 * (x - a) : x + 0.381966 * (b - x), v = law.logPdf(y);
            if (v > f) {
                if (y < x) b = x;
                else a = x;
                x = y;
                f = v;
            } else if (y < x) a = y;
            else b = y;
        }
        return x;
    }
}
