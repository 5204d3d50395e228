package org.jonum.distuv;

import org.jonum.special.DoubleDouble;
import org.jonum.special.Erf;
import org.jonum.special.StandardNormal;

/// The standard normal law of a z that is known as a pair, and its probabilities of intervals.
///
/// The lower half of the pair enters by the hazard h(z) = φ(z)/Q(z), for which (3z + √(z² + 8))/4 is good enough (Sampford 1953).
final class GaussTail {
    private static final double ROOT_HALF = 0.7071067811865476, ROOT_HALF_PI = 1.2533141373155003;
    private static final double SHORT = 4;

    /// Up to this size arguments need no care.
    static final double PLAIN = 37;

    private GaussTail() {
    }

    private static double hazard(double z) {
        return z < 1e100 ? 0.25 * (3 * z + Math.sqrt(z * z + 8)) : z;
    }

    /// φ(z).
    static double pdf(DoubleDouble z) {
        double f = StandardNormal.pdf(z.hi());
        return f == 0 ? 0 : f - f * (z.hi() * z.lo());
    }

    /// φ(z)/s.
    static double pdf(DoubleDouble z, double s) {
        double f = pdf(z);
        if (f > 1e-290 || !(Math.abs(z.hi()) < 1e3)) return f / s;
        return Wide.scaledExp(1 / s, z.times(z).scale(-0.5).minus(DoubleDouble.HALF_LOG_TWO_PI));
    }

    /// log φ(z).
    static double logPdf(DoubleDouble z) {
        double f = StandardNormal.logPdf(z.hi());
        return f == Double.NEGATIVE_INFINITY ? f : f - z.hi() * z.lo();
    }

    /// Q(z) = 1 − Φ(z).
    static double sf(DoubleDouble z) {
        double q = StandardNormal.sf(z.hi());
        return z.hi() > 0 && q > 0 ? q - q * (hazard(z.hi()) * z.lo()) : q;
    }

    /// Φ(z).
    static double cdf(DoubleDouble z) {
        return sf(z.negate());
    }

    /// log Q(z).
    static double logSf(DoubleDouble z) {
        if (z.hi() < 0) return Math.log1p(-sf(z.negate()));
        double log = StandardNormal.logSf(z.hi());
        return log == Double.NEGATIVE_INFINITY ? log : log - hazard(z.hi()) * z.lo();
    }

    /// log Φ(z).
    static double logCdf(DoubleDouble z) {
        return logSf(z.negate());
    }

    /// The z with Q(z) = q, and by a step of Newton's iteration what its double lacks.
    static DoubleDouble inverseSf(double q) {
        if (q > 0.5) return inverseSf(1 - q).negate();
        double z = StandardNormal.inverseSf(q), f = StandardNormal.pdf(z);
        return f > 1e-300 ? DoubleDouble.of(z).plus((StandardNormal.sf(z) - q) / f) : DoubleDouble.of(z);
    }

    /// The z with log Q(z) = logQ, likewise.
    static DoubleDouble inverseLogSf(double logQ) {
        double z = StandardNormal.inverseLogSf(logQ);
        if (!(Math.abs(z) < 1e100)) return DoubleDouble.of(z);
        double h = z > 1e3 ? hazard(z) : Math.exp(StandardNormal.logPdf(z) - StandardNormal.logSf(z));
        return h > 1e-10 ? DoubleDouble.of(z).plus((StandardNormal.logSf(z) - logQ) / h) : DoubleDouble.of(z);
    }

    /// Mills' ratio Q(z)/φ(z) for z ≥ 0.
    static double mills(double z) {
        return ROOT_HALF_PI * Erf.erfcx(z * ROOT_HALF);
    }

    /// P(z < Z ≤ z + d)/φ(z) = ∫ e^(−zs − s²/2) ds over 0 < s < d, for z ≥ 0, d > 0.
    static double relative(double z, double d) {
        double e = d * (z + 0.5 * d);
        if (e < SHORT) return Quadrature.finite(s -> Math.exp(-s * (z + 0.5 * s)), 0, d);
        return e < 800 ? mills(z) - Math.exp(-e) * mills(z + d) : mills(z);
    }

    /// P(s < Z ≤ t), for d = t − s.
    static double probability(DoubleDouble s, DoubleDouble t, double d) {
        if (s.hi() < 0 && t.hi() > 0) return 0.5 * (Erf.erf(t.hi() * ROOT_HALF) - Erf.erf(s.hi() * ROOT_HALF));
        DoubleDouble near = s.hi() >= 0 ? s : t.negate();
        return pdf(near) * relative(near.hi(), d);
    }

    /// log P(s < Z ≤ t), for d = t − s.
    static double logProbability(DoubleDouble s, DoubleDouble t, double d) {
        if (s.hi() < 0 && t.hi() > 0) {
            double outside = sf(s.negate()) + sf(t);
            return outside < 0.5 ? Math.log1p(-outside) : Math.log(probability(s, t, d));
        }
        DoubleDouble near = s.hi() >= 0 ? s : t.negate();
        if (!(near.hi() < 1e154)) return Double.NEGATIVE_INFINITY;
        return logPdf(near) + Math.log(relative(near.hi(), d));
    }
}
