package org.jonum.distuv;

import org.jonum.special.DoubleDouble;
import org.jonum.special.IncompleteGamma;
import org.jonum.special.Logs;

/// The mixture of gamma laws with shapes a + j at y: gⱼ = y^(a+j)·e^(−y)/Γ(a + j + 1).
final class GammaMixture extends PoissonMixture {
    private static final double TINY = 1e-290;
    /// Above, the other tail has digits of its own.
    private static final double MOST = 0.75, NEAR_ONE = -0.25;

    /// The steps are densities of gamma laws with shapes a + j + rise: 1 for tails, 0 for the density.
    private final double a, y, rise;

    private GammaMixture(double a, double y, double h) {
        this(a, y, h, 1);
    }

    private GammaMixture(double a, double y, double h, double rise) {
        super(h);
        this.a = a;
        this.y = y;
        this.rise = rise;
    }

    @Override
    double first() {
        return a;
    }

    @Override
    double ratio(double j) {
        return y / (a + j + rise);
    }

    /// The change of log gⱼ by what its shape loses, which is about log(y/shape) for each unit.
    private double change(double j, double shape) {
        double lost = lost(j);
        return lost == 0 ? 0 : (lost + DoubleDouble.sumError(a + j, rise, shape)) * Math.log(y / shape);
    }

    @Override
    double step(double j) {
        double shape = a + j + rise, g = GammaForm.density(shape, y, 0);
        return g + g * change(j, shape);
    }

    @Override
    DoubleDouble logStep(double j) {
        double shape = a + j + rise;
        return IncompleteGamma.wideLogDensity(shape, y).plus(change(j, shape));
    }

    @Override
    double tail(double j, boolean lower) {
        double c = a + j, lost = lost(j), v = lower ? IncompleteGamma.p(c, y) : IncompleteGamma.q(c, y);
        if (lost == 0) return v;
        double fall = GammaForm.density(c + 1, y, 0) * Math.sqrt(c / y); // of P for each unit
        return lower ? v - lost * fall : v + lost * fall;
    }

    @Override
    double logTail(double j, boolean lower) {
        double c = a + j, lost = lost(j), log = lower ? IncompleteGamma.logP(c, y) : IncompleteGamma.logQ(c, y);
        if (lost == 0) return log;
        double fall = Math.exp(IncompleteGamma.logDensity(c + 1, y) - log) * Math.sqrt(c / y);
        return lower ? log - lost * fall : log + lost * fall;
    }

    /// j·(j + a) = h·y.
    @Override
    double top() {
        double c = a + rise - 1, r = Math.sqrt(c * c + 4 * h * y);
        return Math.floor(c > 0 ? 2 * h * y / (c + r) : 0.5 * (r - c));
    }

    /// Σ wⱼ·P(a + j, y), y > 0 finite.
    static double lower(double a, double y, double h) {
        if (h == 0) return IncompleteGamma.p(a, y);
        if (y < a + h) {
            double p = directLower(a, y, h);
            return p < MOST ? p : 1 - directUpper(a, y, h);
        }
        if (isNothing(a, y, h)) return 1;
        double q = directUpper(a, y, h);
        return q < MOST ? 1 - q : directLower(a, y, h);
    }

    /// Σ wⱼ·Q(a + j, y).
    static double upper(double a, double y, double h) {
        if (h == 0) return IncompleteGamma.q(a, y);
        if (y >= a + h) return isNothing(a, y, h) ? 0 : directUpper(a, y, h);
        double p = directLower(a, y, h);
        return p < MOST ? 1 - p : directUpper(a, y, h);
    }

    private static double directLower(double a, double y, double h) {
        return Math.min(1, new GammaMixture(a, y, h).lower());
    }

    private static double directUpper(double a, double y, double h) {
        return Math.min(1, new GammaMixture(a, y, h).upper());
    }

    static double logLower(double a, double y, double h) {
        if (h == 0) return IncompleteGamma.logP(a, y);
        if (y < a + h) {
            double log = small(new GammaMixture(a, y, h).logLower());
            return log > NEAR_ONE ? Math.log1p(-directUpper(a, y, h)) : log;
        }
        double q = upper(a, y, h);
        return q < MOST ? Math.log1p(-q) : Math.log(directLower(a, y, h));
    }

    static double logUpper(double a, double y, double h) {
        if (h == 0) return IncompleteGamma.logQ(a, y);
        if (y < a + h) {
            double p = directLower(a, y, h);
            return p < MOST ? Math.log1p(-p) : Math.log(directUpper(a, y, h));
        }
        return isFar(a, y, h) ? small(logDensity(a, y, h) - Math.log1p(-Math.sqrt(h / y)))
                : small(new GammaMixture(a, y, h).logUpper());
    }

    /// Beyond, sums over j are too long, and the logarithm of the density is that of the leading term of the Bessel function.
    private static boolean isFar(double a, double y, double h) {
        return y > 1e100 || h * y > 1e22 && a * a < 1e-6 * Math.sqrt(h * y);
    }

    /// The exponent is at least (√y − √(a + h))² above the mean.
    private static boolean isNothing(double a, double y, double h) {
        return Math.sqrt(y) - Math.sqrt(a + h) > 32;
    }

    private static double small(double log) {
        return Math.min(0, log);
    }

    /// Σ wⱼ·y^(a+j−1)·e^(−y)/Γ(a + j).
    static double density(double a, double y, double h) {
        if (isNothing(a, y, h)) return 0;
        return h == 0 ? IncompleteGamma.density(a, y) : new GammaMixture(a, y, h, 0).steps();
    }

    static double logDensity(double a, double y, double h) {
        if (h != 0 && isFar(a, y, h)) {
            double d = Math.sqrt(y) - Math.sqrt(h);
            return (0.5 * a - 0.5) * (Math.log(y) - Math.log(h)) - d * d - 0.25 * (Math.log(h) + Math.log(y))
                    - 1.2655121234846454;
        }
        return h == 0 ? IncompleteGamma.logDensity(a, y) : new GammaMixture(a, y, h, 0).logSteps();
    }

    /// The y where the logarithm of the lower (`below`) or upper tail is `log`.
    static double inverse(double a, double h, boolean below, double log, double start) {
        return MixtureInverse.solve(y -> tail(a, y, h, below), below, log, start);
    }

    private static Point tail(double a, double y, double h, boolean below) {
        if (y < TINY) {
            double log = IncompleteGamma.logP(a, y) - h, p = Math.exp(log);
            double other = Logs.log1mexp(log);
            return below ? new Point(log, a) : new Point(other, -a * (p / Math.exp(other)));
        }
        boolean left = y < a + h;
        if (left || !isFar(a, y, h)) return new GammaMixture(a, y, h).either(left, below);
        double log = logUpper(a, y, h), slope = (Math.sqrt(h) - Math.sqrt(y)) * Math.sqrt(y), q = Math.exp(log);
        return below ? new Point(Math.log1p(-q), -slope * (q / (1 - q))) : new Point(log, slope);
    }
}
