package org.jonum.special;

import static org.jonum.special.GammaTable.horner;

/// Γ and log Γ as pairs of doubles.
///
/// Near an integer n, Γ(n + t) = Γ(1 + t)·(x−1)(x−2)…(x−n+1), with a polynomial for 1/Γ(1 + t), |t| ≤ ½; for large x
/// Stirling's series, log Γ(x) = (x−½)·log x − x + ½·log 2π + δ(x) (Abramowitz & Stegun 6.1.40).
final class GammaKernel {
    /// Above, 1/x terms of δ to 8 suffice for a double.
    static final double STIRLING = 20;
    /// B₂ₖ/(2k(2k−1)): numerators and denominators.
    private static final double[] NUMERATOR = {1, -1, 1, -1, 1, -691, 1, -3617, 43867, -174611, 77683, -236364091},
            DENOMINATOR = {12, 360, 1260, 1680, 1188, 360360, 156, 122400, 244188, 125400, 5796, 1506960};
    private static final double WIDE = 32;

    private GammaKernel() {}

    /// 1/Γ(1 + t) − 1 for |t| ≤ ½.
    static DoubleDouble reciprocal1pm1(double t) {
        double[] c = GammaTable.RECIPROCAL;
        DoubleDouble s = DoubleDouble.quickSum(c[0], c[1] + t * horner(c, 2, t));
        return s.times(t);
    }

    /// Γ(x) for −22 < x ≤ 20, x not a pole and not below 1e-290 in size, with a relative error below 2⁻⁵⁵.
    static DoubleDouble gamma(double x) {
        double n = Math.rint(x), t = x - n;
        DoubleDouble g = reciprocal1pm1(t).plus(1.0);
        if (n < 1) {
            DoubleDouble p = DoubleDouble.of(t);
            for (double k = n; k < 0; k++) p = p.times(x - n + k);
            return DoubleDouble.ONE.over(p.times(g));
        }
        DoubleDouble p = DoubleDouble.ONE;
        for (double k = 1; k < n; k++) p = p.times(x - k);
        return p.over(g);
    }

    /// δ(x) = log Γ(x) − (x−½)·log x + x − ½·log 2π for x ≥ 10, as a double.
    static double stirlingTail(double x) {
        double z = 1 / (x * x);
        double s = 1 / 12.0 + z * (-1 / 360.0 + z * (1 / 1260.0 + z * (-1 / 1680.0 + z * (1 / 1188.0
                + z * (-691 / 360360.0 + z * (1 / 156.0 + z * (-3617 / 122400.0 + z * (43867 / 244188.0))))))));
        return s / x;
    }

    /// The same to 100 bits for x ≥ 32.
    private static DoubleDouble wideStirlingTail(double x) {
        DoubleDouble r = DoubleDouble.quotient(1, x), z = r.times(r), s = DoubleDouble.of(0);
        for (int k = NUMERATOR.length - 1; k >= 0; k--)
            s = s.times(z).plus(DoubleDouble.quotient(NUMERATOR[k], DENOMINATOR[k]));
        return s.times(r);
    }

    /// log Γ(x) for 10 ≤ x < 1e290, with an absolute error of some 1e-17.
    static DoubleDouble stirling(double x) {
        return stirling(x, DoubleDouble.of(stirlingTail(x)));
    }

    private static DoubleDouble stirling(double x, DoubleDouble tail) {
        DoubleDouble log = Logarithm.log(x);
        return log.times(DoubleDouble.sum(x, -0.5)).minus(x).plus(DoubleDouble.HALF_LOG_TWO_PI).plus(tail);
    }

    /// log Γ(x) for 16 ≤ x < 1e290, rounded: x·log x is a pair, and so is what is left when x is taken from it.
    static double logGammaLarge(double x) {
        DoubleDouble l = PairLog.normal(x, 0);
        double p = x * l.hi(), s = p - x;
        double low = DoubleDouble.sumError(p, -x, s) + (DoubleDouble.productError(x, l.hi(), p) + x * l.lo());
        return s + (low + (stirlingTail(x) + DoubleDouble.HALF_LOG_TWO_PI.hi() - 0.5 * l.hi()));
    }

    /// log Γ(b + d)/Γ(b) for b and b + d ≥ 10. With r = d/b and s = b + d it is
    /// d·log b + (s−½)·(log(1+r) − r) + r·(d−½) + δ(s) − δ(b), which loses nothing when d is small beside b.
    static DoubleDouble logRise(double b, DoubleDouble d) {
        DoubleDouble r = d.over(b), s = d.plus(b);
        return Logarithm.log(b).times(d).plus(Logarithm.log1pmx(r).times(s.minus(0.5))).plus(r.times(d.minus(0.5)))
                .plus(stirlingTail(s.hi()) - stirlingTail(b));
    }

    /// log|Γ(x)| for −22 < x < 1e290, to some 100 bits of 1; x is no pole.
    static DoubleDouble wideLogGamma(double x) {
        if (x >= WIDE) return stirling(x, wideStirlingTail(x));
        int n = (int) Math.ceil(WIDE - x);
        DoubleDouble p = DoubleDouble.of(x);
        for (int k = 1; k < n; k++) p = p.times(DoubleDouble.sum(x, k));
        if (p.hi() < 0) p = p.negate();
        // log Γ(x + n) at a pair y + e: the argument is rounded, and ψ(y) makes good for it
        DoubleDouble y = DoubleDouble.sum(x, n);
        double h = y.hi(), psi = Polygamma.digamma(h);
        return wideLogGamma(h).plus(DoubleDouble.product(psi, y.lo())).minus(Logarithm.log(p));
    }

    /// δ(x) = log Γ(x) − (x−½)·log x + x − ½·log 2π for a pair x > 0, to some 100 bits of 1.
    static DoubleDouble wideRemainder(DoubleDouble x) {
        double h = x.hi();
        if (h > 1e100) return DoubleDouble.of(0);
        double slope = Polygamma.digamma(h) - Math.log(h) + 0.5 / h;
        DoubleDouble d = h >= WIDE ? wideStirlingTail(h)
                : wideLogGamma(h).minus(Logarithm.log(h).times(DoubleDouble.sum(h, -0.5))).plus(h)
                        .minus(DoubleDouble.HALF_LOG_TWO_PI);
        return d.plus(slope * x.lo());
    }

    /// log Γ(1 + y) on [−½, 2.5].
    static double logGamma1pNear(double y) {
        if (y < 0.2) return y < -0.2 ? piece(GammaTable.LOG_065, y - (0.65 - 1)) : zero(GammaTable.LOG_100, y);
        if (y < 0.75) return y < 0.5 ? piece(GammaTable.LOG_135, y - (1.35 - 1)) : piece(GammaTable.LOG_162, y - 0.625);
        if (y < 1.25) return zero(GammaTable.LOG_200, y - 1);
        return y < 1.75 ? piece(GammaTable.LOG_250, y - 1.5) : piece(GammaTable.LOG_312, y - 2.125);
    }

    private static double zero(double[] c, double t) {
        DoubleDouble s = DoubleDouble.quickSum(c[0], c[1] + t * horner(c, 2, t));
        return s.times(t).value();
    }

    private static double piece(double[] c, double t) {
        double p = t * c[2];
        DoubleDouble s = DoubleDouble.quickSum(c[0], p);
        return s.hi() + (s.lo() + (c[1] + DoubleDouble.productError(t, c[2], p) + t * (c[3] + t * horner(c, 4, t))));
    }
}
