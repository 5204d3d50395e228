package org.jonum.distuv;

import org.jonum.special.DoubleDouble;
import org.jonum.special.IncompleteGamma;
import org.jonum.special.StandardNormal;

/// Tails of the standard gamma law at y + e for a shape so large that e is no small part of the standard deviation √a: a series in e no
/// longer serves, and the law is normal but for its first correction.
///
/// Q(a, x) = ½·erfc(z/√2) − φ(z)/√a·(⅓ − η/12), z = η√a, ½η² = μ − log(1 + μ), μ = x/a − 1 (Temme 1979).
final class GammaLimit {
    /// Steps below this part of the scale on which the law changes are left to a series.
    private static final double STEP = 1e-4;
    private static final double NEAR = 1e-7, BROAD = 1e16;

    private GammaLimit() {
    }

    /// Whether e is too large for a series.
    static boolean rules(double a, double y, double e) {
        return a > BROAD && Math.abs(e) * (Math.abs((a - 1) / y - 1) + 1 / Math.sqrt(a)) > STEP;
    }

    /// z, −∞ and ∞ where neither tail is in the range.
    private static DoubleDouble z(double a, double y, double e) {
        DoubleDouble d = DoubleDouble.sum(y, -a).plus(e);
        double mu = d.hi() / a;
        if (!(Math.abs(mu) < NEAR)) return DoubleDouble.of(Math.copySign(Double.POSITIVE_INFINITY, mu));
        double r = Math.sqrt(a), scale = -mu / 3 + mu * mu * (7 / 36.0);
        if (a > 1e290) return DoubleDouble.of(d.hi() / r);
        DoubleDouble z = d.over(new DoubleDouble(r, DoubleDouble.rootError(a, r)));
        return z.plus(z.hi() * scale);
    }

    /// Q(a, y + e), or P for the reflected side.
    private static double tail(double a, double y, double e, int side) {
        DoubleDouble z = z(a, y, e);
        double h = z.hi();
        if (!(Math.abs(h) < 40)) return side * h > 0 ? 0 : 1;
        double shift = StandardNormal.pdf(h) / Math.sqrt(a) * (1 / 3.0 - h / Math.sqrt(a) / 12);
        double q = GaussTail.sf(side > 0 ? z : z.negate()) - side * shift;
        return Math.max(0, Math.min(1, q));
    }

    static double p(double a, double y, double e) {
        return tail(a, y, e, -1);
    }

    static double q(double a, double y, double e) {
        return tail(a, y, e, 1);
    }

    /// The logarithm of a tail, which is that of the density times x where it is below the range, to all digits but those of far smaller terms.
    private static double logTail(double a, double y, double e, int side) {
        double q = tail(a, y, e, side);
        if (q > 0.5) return Math.log1p(-tail(a, y, e, -side));
        if (q > 1e-290) return Math.log(q);
        DoubleDouble z = z(a, y, e);
        if (!(Math.abs(z.hi()) < Double.POSITIVE_INFINITY))
            return Math.min(0, IncompleteGamma.logDensity(a, y) + Math.log(y));
        return GaussTail.logSf(side > 0 ? z : z.negate());
    }

    static double logP(double a, double y, double e) {
        return logTail(a, y, e, -1);
    }

    static double logQ(double a, double y, double e) {
        return logTail(a, y, e, 1);
    }

    /// The logarithm of the density.
    static DoubleDouble logDensity(double a, double y, double e) {
        DoubleDouble z = z(a, y, e);
        if (!(Math.abs(z.hi()) < Double.POSITIVE_INFINITY)) return IncompleteGamma.wideLogDensity(a, y);
        return z.times(z).scale(-0.5).minus(DoubleDouble.HALF_LOG_TWO_PI).minus(DoubleDouble.log(a).scale(0.5))
                .minus((y - a) / a);
    }
}
