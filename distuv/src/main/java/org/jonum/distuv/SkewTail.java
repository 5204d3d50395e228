package org.jonum.distuv;

import org.jonum.special.DoubleDouble;
import org.jonum.special.Erf;
import org.jonum.special.OwenT;
import org.jonum.special.StandardNormal;

/// The standard skew normal law with shape a ≥ 0, density 2·φ(z)·Φ(az): its thin tail to the left, its fat one to the right.
final class SkewTail {
    private static final double ROOT_HALF = 0.7071067811865476;
    /// Beyond, an exponent is all that is left of its logarithm; a shape is that of a half normal law.
    private static final double LARGE = 1e20, STEEP = 1e100;
    /// Where the panels of the integral end: in e-folds of its integrand.
    private static final double[] FOLDS = {0.35, 1.5, 4, 8, 14, 22, 32, 44};

    private SkewTail() {
    }

    /// P(Z ≤ z).
    static double lower(DoubleDouble z, double a) {
        if (z.hi() <= 0) return thin(z.negate(), a);
        double q = fat(z, a);
        return q < 0.5 ? 1 - q : thin(z, a) + Erf.erf(z.hi() * ROOT_HALF);
    }

    /// P(Z > z).
    static double upper(DoubleDouble z, double a) {
        return z.hi() < 0 ? 1 - thin(z.negate(), a) : fat(z, a);
    }

    /// log P(Z ≤ z).
    static double logLower(DoubleDouble z, double a) {
        double q = upper(z, a);
        if (q < 0.5) return Math.log1p(-q);
        double p = lower(z, a);
        return p > 1e-290 ? Math.log(p) : logThin(z.negate(), a);
    }

    /// log P(Z > z).
    static double logUpper(DoubleDouble z, double a) {
        double p = lower(z, a);
        if (p < 0.5) return Math.log1p(-p);
        double q = upper(z, a);
        return q > 1e-290 ? Math.log(q) : logFat(z, a);
    }

    /// P(Z > h) = Q(h) + 2·T(h, a) for h ≥ 0 (Azzalini 1985).
    private static double fat(DoubleDouble h, double a) {
        double x = h.hi(), q = StandardNormal.sf(x) + 2 * OwenT.t(x, Math.min(a, STEEP));
        return q == 0 ? 0 : q - h.lo() * (2 * StandardNormal.pdf(x) * StandardNormal.cdf(a * x));
    }

    /// Both parts relatively to φ(h).
    private static double logFat(DoubleDouble h, double a) {
        double x = h.hi(), end = Math.min(a, 9 / x), sum = 0;
        if (!(x < 1e154)) return -0.5 * x * x;
        for (int i = 0; i < 3; i++)
            sum += Quadrature.finite(u -> Math.exp(-0.5 * (x * u) * (x * u)) / (1 + u * u),
                    i * end / 3, (i + 1) * end / 3);
        return GaussTail.logPdf(h) + Math.log(GaussTail.mills(x) + sum * (2 * 0.3989422804014327));
    }

    /// P(Z ≤ −h) for h ≥ 0. With b = h/√2, c = ab it is b/π·∫ e^(−b² − r²)/(b² + r²) dr over r > c; for small h what the density lacks of P(Z ≤ 0).
    private static double thin(DoubleDouble h, double a) {
        if (a == 0) return GaussTail.sf(h);
        DoubleDouble e = exponent(h, a);
        if (e.hi() < 0.5)
            return Math.atan2(1, a) / Math.PI - Quadrature.finite(
                    t -> 2 * StandardNormal.pdf(t) * StandardNormal.sf(a * t), 0, h.hi());
        return e.hi() > 800 ? 0 : e.negate().exp() * integral(h.hi(), a);
    }

    private static double logThin(DoubleDouble h, double a) {
        if (a == 0) return GaussTail.logSf(h);
        DoubleDouble e = exponent(h, a);
        return e.hi() < LARGE ? Math.log(integral(h.hi(), a)) - e.value() : -e.hi();
    }

    /// h²(1 + a²)/2.
    private static DoubleDouble exponent(DoubleDouble h, double a) {
        double x = h.hi(), y = a * x, plain = x == 0 ? 0 : 0.5 * (x * x + y * y);
        if (!(x < 1e100 && x > 1e-100 && a < 1e100 && plain > 1e-200)) return DoubleDouble.of(plain);
        DoubleDouble s = a > 1e-100 ? DoubleDouble.product(a, a).plus(1) : DoubleDouble.of(1);
        return h.times(h).times(s).scale(0.5);
    }

    /// b/π·∫ e^(−2cv − v²)/(b² + (c + v)²) dv over v > 0.
    private static double integral(double h, double a) {
        double b = h * ROOT_HALF, c = a * b, from = 0, sum = 0;
        for (double folds : FOLDS) {
            double to = folds / (c + Math.sqrt(c * c + folds)); // 2cv + v² = folds
            sum += Quadrature.finite(v -> {
                double r = c + v, q = b / r;
                return Math.exp(-v * (c + r)) * (q / r) / (1 + q * q);
            }, from, to);
            from = to;
        }
        return sum / Math.PI;
    }
}
