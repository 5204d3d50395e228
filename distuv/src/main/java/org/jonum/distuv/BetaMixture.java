package org.jonum.distuv;

import org.jonum.special.DoubleDouble;
import org.jonum.special.IncompleteBeta;

/// The mixture of beta laws with first shapes a + j at x = 1 − y: gⱼ = x^(a+j)·y^b/((a + j)·B(a + j, b)).
class BetaMixture extends PoissonMixture {
    private static final double TINY = 1e-290;

    final double a, b, x, y;

    private BetaMixture(double a, double b, double x, double y, double h) {
        super(h);
        this.a = a;
        this.b = b;
        this.x = x;
        this.y = y;
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
        double g = IncompleteBeta.density(a + j, b, x, y) * x * y / (a + j);
        return g + g * change(j, 0.5);
    }

    @Override
    DoubleDouble logStep(double j) {
        return DoubleDouble.of(IncompleteBeta.logDensity(a + j, b, x, y) + Math.log(x) + Math.log(y) - Math.log(a + j)
                + change(j, 0.5));
    }

    @Override
    double tail(double j, boolean lower) {
        double c = a + j, lost = lost(j);
        double v = lower ? IncompleteBeta.i(c, b, x, y) : IncompleteBeta.complement(c, b, x, y);
        if (lost == 0) return v;
        double fall = IncompleteBeta.density(c, b, x, y) * x * y / c * Math.sqrt(c / x / (c + b)); // of I for each unit
        return lower ? v - lost * fall : v + lost * fall;
    }

    @Override
    double logTail(double j, boolean lower) {
        double c = a + j, lost = lost(j);
        double log = lower ? IncompleteBeta.logI(c, b, x, y) : IncompleteBeta.logComplement(c, b, x, y);
        if (lost == 0) return log;
        double fall = Math.exp(IncompleteBeta.logDensity(c, b, x, y) - log) * x * y / c * Math.sqrt(c / x / (c + b));
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
        private Densities(double a, double b, double x, double y, double h) {
            super(a, b, x, y, h);
        }

        @Override
        double ratio(double j) {
            return x * ((a + b + j) / (a + j));
        }

        @Override
        double step(double j) {
            double g = IncompleteBeta.density(a + j, b, x, y);
            return g + g * change(j, -0.5);
        }

        @Override
        DoubleDouble logStep(double j) {
            return DoubleDouble.of(IncompleteBeta.logDensity(a + j, b, x, y) + change(j, -0.5));
        }
    }

    /// Where the law is e^(−h) times the central one.
    private static boolean isCentral(double x, double h) {
        return h == 0 || x < TINY;
    }

    private static boolean isLeft(double a, double b, double x, double y, double h) {
        return x * b < y * (a + h);
    }

    /// Σ wⱼ·I_x(a + j, b) for 0 < x < 1.
    static double lower(double a, double b, double x, double y, double h) {
        if (isCentral(x, h)) return Math.exp(-h) * IncompleteBeta.i(a, b, x, y);
        return isLeft(a, b, x, y, h) ? Math.min(1, new BetaMixture(a, b, x, y, h).lower()) : 1 - upper(a, b, x, y, h);
    }

    static double upper(double a, double b, double x, double y, double h) {
        if (h == 0) return IncompleteBeta.complement(a, b, x, y);
        if (x < TINY) return 1 - lower(a, b, x, y, h);
        return isLeft(a, b, x, y, h) ? 1 - lower(a, b, x, y, h) : Math.min(1, new BetaMixture(a, b, x, y, h).upper());
    }

    static double logLower(double a, double b, double x, double y, double h) {
        if (isCentral(x, h)) return IncompleteBeta.logI(a, b, x, y) - h;
        return isLeft(a, b, x, y, h) ? Math.min(0, new BetaMixture(a, b, x, y, h).logLower())
                : Math.log1p(-upper(a, b, x, y, h));
    }

    static double logUpper(double a, double b, double x, double y, double h) {
        if (h == 0) return IncompleteBeta.logComplement(a, b, x, y);
        if (x < TINY) return Math.log1p(-lower(a, b, x, y, h));
        return isLeft(a, b, x, y, h) ? Math.log1p(-lower(a, b, x, y, h))
                : Math.min(0, new BetaMixture(a, b, x, y, h).logUpper());
    }

    static double density(double a, double b, double x, double y, double h) {
        return isCentral(x, h) ? Math.exp(-h) * IncompleteBeta.density(a, b, x, y)
                : new Densities(a, b, x, y, h).steps();
    }

    static double logDensity(double a, double b, double x, double y, double h) {
        return isCentral(x, h) ? IncompleteBeta.logDensity(a, b, x, y) - h : new Densities(a, b, x, y, h).logSteps();
    }

    /// The x/(1 − x) where log P(X ≤ x) (`below`) or log P(X > x) is `log`.
    static double inverse(double a, double b, double h, boolean below, double log) {
        return MixtureInverse.solve(v -> tail(a, b, v, h, below), below, log, start(a, b, h, below, log));
    }

    private static Point tail(double a, double b, double odds, double h, boolean below) {
        double x = odds < 1 ? odds / (1 + odds) : 1 / (1 + 1 / odds),
                y = odds < 1 ? 1 / (1 + odds) : 1 / odds / (1 + 1 / odds);
        if (!(x < TINY)) {
            boolean left = isLeft(a, b, x, y, h);
            return new BetaMixture(a, b, x, y, h).tail(left, below);
        }
        double log = IncompleteBeta.logI(a, b, x, y) - h, p = Math.exp(log);
        return below ? new Point(log, a) : new Point(Math.log1p(-p), -a * (p / (1 - p)));
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
