package org.jonum.distuv;

import org.jonum.special.DoubleDouble;
import org.jonum.special.IncompleteGamma;

/// The mixture of gamma laws with shapes a + j at y: gⱼ = y^(a+j)·e^(−y)/Γ(a + j + 1).
final class GammaMixture extends PoissonMixture {
    private final double a, y;

    private GammaMixture(double a, double y, double h) {
        super(h);
        this.a = a;
        this.y = y;
    }

    @Override
    double ratio(double j) {
        return y / (a + j + 1);
    }

    @Override
    double step(double j) {
        return GammaForm.density(a + j + 1, y, 0);
    }

    @Override
    DoubleDouble logStep(double j) {
        return IncompleteGamma.wideLogDensity(a + j + 1, y);
    }

    @Override
    double tail(double j, boolean lower) {
        return lower ? IncompleteGamma.p(a + j, y) : IncompleteGamma.q(a + j, y);
    }

    @Override
    double logTail(double j, boolean lower) {
        return lower ? IncompleteGamma.logP(a + j, y) : IncompleteGamma.logQ(a + j, y);
    }

    /// j·(j + a) = h·y.
    @Override
    double top() {
        double r = Math.sqrt(a * a + 4 * h * y);
        return Math.floor(a > 0 ? 2 * h * y / (a + r) : 0.5 * (r - a));
    }

    /// Σ wⱼ·P(a + j, y), y > 0 finite.
    static double lower(double a, double y, double h) {
        if (h == 0) return IncompleteGamma.p(a, y);
        return y < a + h ? Math.min(1, new GammaMixture(a, y, h).lower()) : 1 - upper(a, y, h);
    }

    /// Σ wⱼ·Q(a + j, y).
    static double upper(double a, double y, double h) {
        if (h == 0) return IncompleteGamma.q(a, y);
        if (y < a + h) return 1 - lower(a, y, h);
        return isNothing(a, y, h) ? 0 : Math.min(1, new GammaMixture(a, y, h).upper());
    }

    static double logLower(double a, double y, double h) {
        if (h == 0) return IncompleteGamma.logP(a, y);
        return y < a + h ? small(new GammaMixture(a, y, h).logLower()) : Math.log1p(-upper(a, y, h));
    }

    static double logUpper(double a, double y, double h) {
        if (h == 0) return IncompleteGamma.logQ(a, y);
        return y < a + h ? Math.log1p(-lower(a, y, h))
                : isFar(a, y, h) ? small(logDensity(a, y, h) - Math.log1p(-Math.sqrt(h / y)))
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
        return h == 0 ? IncompleteGamma.density(a, y) : new GammaMixture(a - 1, y, h).steps();
    }

    static double logDensity(double a, double y, double h) {
        if (h != 0 && isFar(a, y, h)) {
            double d = Math.sqrt(y) - Math.sqrt(h);
            return (0.5 * a - 0.5) * (Math.log(y) - Math.log(h)) - d * d - 0.25 * (Math.log(h) + Math.log(y))
                    - 1.2655121234846454;
        }
        return h == 0 ? IncompleteGamma.logDensity(a, y) : new GammaMixture(a - 1, y, h).logSteps();
    }
}
