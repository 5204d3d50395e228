package org.jonum.distuv;

import java.util.function.DoubleUnaryOperator;
import org.jonum.special.DoubleDouble;
import org.jonum.special.IncompleteBeta;

/// The mixture of beta laws with first shapes a + j at x = 1 − y: gⱼ = x^(a+j)·y^b/((a + j)·B(a + j, b)).
class BetaMixture extends PoissonMixture {
    private static final double TINY = 1e-290;
    /// log 1e-18: so far from an end of the interval the density is a power.
    private static final double LEAST = -41.4465316738928;
    /// Above, the other tail has digits of its own.
    private static final double MOST = 0.75, NEAR_ONE = -0.25;

    final double a, b, x;
    final BetaPoint at;

    private BetaMixture(double a, double b, BetaPoint at, double h) {
        super(h);
        this.a = a;
        this.b = b;
        this.at = at;
        this.x = at.x();
    }

    @Override
    double first() {
        return a;
    }

    @Override
    double ratio(double j) {
        return x * ((a + b + j) / (a + j + 1));
    }

    /// The change of log gⱼ by what its shape loses, which is about log(x·(shape + b)/shape) for each unit.
    final double change(double j, double middle) {
        double lost = lost(j);
        return lost == 0 ? 0 : lost * Math.log(x * ((a + j + b - 0.5) / (a + j + middle)));
    }

    @Override
    double step(double j) {
        double g = at.product(a + j, b) / (a + j);
        return g + g * change(j, 0.5);
    }

    @Override
    DoubleDouble logStep(double j) {
        return DoubleDouble.of(at.logProduct(a + j, b) - Math.log(a + j) + change(j, 0.5));
    }

    @Override
    double tail(double j, boolean lower) {
        double c = a + j, lost = lost(j);
        double v = lower ? at.lower(c, b) : at.upper(c, b);
        if (lost == 0) return v;
        double fall = at.product(c, b) / c * Math.sqrt(c / x / (c + b)); // of I for each unit
        return lower ? v - lost * fall : v + lost * fall;
    }

    @Override
    double logTail(double j, boolean lower) {
        double c = a + j, lost = lost(j);
        double log = lower ? at.logLower(c, b) : at.logUpper(c, b);
        if (lost == 0) return log;
        double fall = Math.exp(at.logProduct(c, b) - log) / c * Math.sqrt(c / x / (c + b));
        return lower ? log - lost * fall : log + lost * fall;
    }

    /// j·(j + a) = h·x·(a + b + j).
    @Override
    double top() {
        double u = h * x - a, v = 4 * h * x * (a + b), r = Math.sqrt(u * u + v);
        return Math.floor(u > 0 ? 0.5 * (u + r) : 0.5 * v / (r - u));
    }

    /// The same with densities for steps.
    private static final class Densities extends BetaMixture {
        private Densities(double a, double b, BetaPoint at, double h) {
            super(a, b, at, h);
        }

        @Override
        double ratio(double j) {
            return x * ((a + b + j) / (a + j));
        }

        @Override
        double step(double j) {
            double g = at.density(a + j, b);
            return g + g * change(j, -0.5);
        }

        @Override
        DoubleDouble logStep(double j) {
            return DoubleDouble.of(at.logDensity(a + j, b) + change(j, -0.5));
        }
    }

    /// Where the law is e^(−h) times the central one.
    private static boolean isCentral(BetaPoint at, double h) {
        return h == 0 || at.x() < TINY;
    }

    private static boolean isLeft(double a, double b, BetaPoint at, double h) {
        return at.x() * b < at.y() * (a + h);
    }

    /// Σ wⱼ·I_x(a + j, b) for 0 < x < 1.
    static double lower(double a, double b, BetaPoint at, double h) {
        if (isCentral(at, h)) return Math.exp(-h) * at.lower(a, b);
        if (isLeft(a, b, at, h)) {
            double p = directLower(a, b, at, h);
            return p < MOST ? p : 1 - directUpper(a, b, at, h);
        }
        double q = directUpper(a, b, at, h);
        return q < MOST ? 1 - q : directLower(a, b, at, h);
    }

    static double upper(double a, double b, BetaPoint at, double h) {
        if (isCentral(at, h)) return -Math.expm1(-h) + Math.exp(-h) * at.upper(a, b);
        if (!isLeft(a, b, at, h)) {
            double q = directUpper(a, b, at, h);
            return q < MOST ? q : 1 - directLower(a, b, at, h);
        }
        double p = directLower(a, b, at, h);
        return p < MOST ? 1 - p : directUpper(a, b, at, h);
    }

    private static double directLower(double a, double b, BetaPoint at, double h) {
        return Math.min(1, new BetaMixture(a, b, at, h).lower());
    }

    private static double directUpper(double a, double b, BetaPoint at, double h) {
        return Math.min(1, new BetaMixture(a, b, at, h).upper());
    }

    static double logLower(double a, double b, BetaPoint at, double h) {
        if (isCentral(at, h)) return at.logLower(a, b) - h;
        if (isLeft(a, b, at, h)) {
            double log = Math.min(0, new BetaMixture(a, b, at, h).logLower());
            return log > NEAR_ONE ? Math.log1p(-directUpper(a, b, at, h)) : log;
        }
        double q = directUpper(a, b, at, h);
        return q < MOST ? Math.log1p(-q) : Math.log(directLower(a, b, at, h));
    }

    static double logUpper(double a, double b, BetaPoint at, double h) {
        if (h == 0) return at.logUpper(a, b);
        boolean central = at.x() < TINY;
        if (!central && !isLeft(a, b, at, h)) {
            double log = Math.min(0, new BetaMixture(a, b, at, h).logUpper());
            return log > NEAR_ONE ? Math.log1p(-directLower(a, b, at, h)) : log;
        }
        double p = central ? lower(a, b, at, h) : directLower(a, b, at, h);
        return p < MOST ? Math.log1p(-p) : Math.log(central ? upper(a, b, at, h) : directUpper(a, b, at, h));
    }

    /// The density of the variable of the point.
    static double density(double a, double b, BetaPoint at, double h) {
        return isCentral(at, h) ? Math.exp(logDensity(a, b, at, h)) : new Densities(a, b, at, h).steps();
    }

    static double logDensity(double a, double b, BetaPoint at, double h) {
        return isCentral(at, h) ? at.logDensity(a, b) - h : new Densities(a, b, at, h).logSteps();
    }

    /// The entropy of X.
    static double entropy(double a, double b, double h) {
        return entropy(a, b, h, u -> logDensity(a, b, u, h), u -> -logOnePlusExp(u) - logOnePlusExp(-u), 1 - b);
    }

    /// The entropy of X/(1 − X), whose density is that of X times (1 − X)².
    static double entropyOfOdds(double a, double b, double h) {
        return entropy(a, b, h, u -> logDensity(a, b, u, h) - 2 * logOnePlusExp(u), u -> u, -1 - b);
    }

    private static double entropy(double a, double b, double h, DoubleUnaryOperator logDensity,
            DoubleUnaryOperator logStretch, double slope) {
        double from = LEAST - Math.log1p(h + h / a * b + b), to = Math.log1p(a + h + b) - LEAST;
        double middle = Math.log(Math.max(1, a + h)) - Math.log(Math.max(1, b));
        double width = Math.sqrt((a + 2 * h) / (a + h) / (a + h) + 1 / b);
        return new LogarithmicEntropy(logDensity, logStretch).within(from, to, middle, width).beyond(from, a, 1 - a)
                .beyond(to, b, slope).value();
    }

    /// At u = log x/(1 − x).
    private static double logDensity(double a, double b, double u, double h) {
        double v = Math.exp(-Math.abs(u)), small = v / (1 + v), large = 1 / (1 + v);
        return logDensity(a, b, u < 0 ? new BetaPoint.At(small, large) : new BetaPoint.At(large, small), h);
    }

    private static double logOnePlusExp(double u) {
        return Math.max(0, u) + Math.log1p(Math.exp(-Math.abs(u)));
    }

    /// The x/(1 − x) where log P(X ≤ x) (`below`) or log P(X > x) is `log`.
    static double inverse(double a, double b, double h, boolean below, double log) {
        return MixtureInverse.solve(v -> tail(a, b, v, h, below), below, log, start(a, b, h, below, log));
    }

    private static Point tail(double a, double b, double odds, double h, boolean below) {
        BetaPoint at = BetaPoint.Odds.of(1, odds, 1);
        if (!(at.x() < TINY)) return new BetaMixture(a, b, at, h).either(isLeft(a, b, at, h), below);
        double log = logLower(a, b, at, h), other = logUpper(a, b, at, h);
        return below ? new Point(log, a) : new Point(other, -a * Math.exp(log - other));
    }

    /// Patnaik's central law with the same first two moments of X (1949); in the lower tail not above the inverse of the first term.
    private static double start(double a, double b, double h, boolean below, double log) {
        double scale = (a + h) / (a + 2 * h), shape = (a + h) * scale, odds = odds(shape, b, below, log) / scale;
        return below && log + h < -0.5 ? Math.min(odds, odds(a, b, true, log + h)) : odds;
    }

    private static double odds(double a, double b, boolean below, double log) {
        double small = below ? IncompleteBeta.inverseOfLog(a, b, log) : IncompleteBeta.inverseOfLog(b, a, log);
        double v = small / (1 - small);
        if (small > 0.5) {
            double rest = below ? IncompleteBeta.inverseOfLogComplement(b, a, log)
                    : IncompleteBeta.inverseOfLogComplement(a, b, log);
            v = (1 - rest) / rest;
        }
        return below ? v : 1 / v;
    }
}
