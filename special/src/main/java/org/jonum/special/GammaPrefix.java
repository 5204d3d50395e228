// keep-double-file: pairs of doubles, for double only
package org.jonum.special;

import static org.jonum.special.DoubleDouble.productError;
import static org.jonum.special.DoubleDouble.quickSum;
import static org.jonum.special.DoubleDouble.quotientError;
import static org.jonum.special.DoubleDouble.sumError;

/// The factor D = xᵃe⁻ˣ/Γ(a+1) of the incomplete gamma functions, as e^E·K(a) with its exponent E a pair of doubles.
///
/// For a ≥ 1 the parts are E = a·(log(x/a) − x/a + 1), half of Loader's (2000) deviance, and K = aᵃe⁻ᵃ/Γ(a+1), a smooth
/// function between 0.37 and 1/√(2πa); for a < 1 they are E = a·log x − x and K = 1/Γ(a+1). E has an error of 2⁻⁵² where
/// it is as large as 700 and less before.
final class GammaPrefix {
    private static final double[] RECIPROCAL = GammaPrefixTable.RECIPROCAL;
    private static final double ONE_OVER_ROOT_TWO_PI = 0.3989422804014327;
    private static final Pieces SCALE =
            Pieces.of(1, 3, GammaPrefixTable.SCALE_HI, GammaPrefixTable.SCALE_LO, GammaPrefixTable.SCALE_REST);
    /// Between these bounds of x, a and x/a nothing in the pairs underflows.
    private static final double SMALL = 1e-270, LARGE = 1e270;

    private GammaPrefix() {}

    /// D·f.
    static double times(double a, double x, double f) {
        DoubleDouble e = exponent(a, x);
        return PairExp.expTimes(e.hi(), e.lo(), scale(a) * f, 0);
    }

    /// log(D·f), with an absolute error near 2⁻⁵³.
    static double logTimes(double a, double x, double f) {
        DoubleDouble e = exponent(a, x);
        return e.hi() + (e.lo() + Math.log(scale(a) * f));
    }

    /// E.
    static DoubleDouble exponent(double a, double x) {
        return a >= 1 ? deviance(a, x) : power(a, x).minus(x);
    }

    /// a·log x.
    static DoubleDouble power(double a, double x) {
        DoubleDouble l = x > SMALL ? PairLog.loose(x, 0) : Logarithm.log(x);
        return l.times(a);
    }

    /// K(a).
    static double scale(double a) {
        if (a < 1) return reciprocalGamma1p(a).value();
        if (a < 16) return SCALE.at(a);
        double t = GammaKernel.stirlingTail(a);
        return (ONE_OVER_ROOT_TWO_PI - ONE_OVER_ROOT_TWO_PI * exponentialLoss(t)) / Math.sqrt(a);
    }

    /// 1/Γ(1 + a) for 0 ≤ a < 1, with an error of 2⁻⁵⁹.
    static DoubleDouble reciprocalGamma1p(double a) {
        int i = (int) (a * 16), at = 10 * i;
        double d = a - (i + 0.5) / 16, s = RECIPROCAL[at + 9];
        for (int k = 8; k >= 2; k--) s = s * d + RECIPROCAL[at + k];
        return quickSum(RECIPROCAL[at], s * d + RECIPROCAL[at + 1]);
    }

    /// √(a/2π)·e^(−δ(a)) = a·K(a), to 10 digits at least, for a ≥ 12.
    static double slopeScale(double a) {
        return Math.sqrt(a)
                * (ONE_OVER_ROOT_TWO_PI - ONE_OVER_ROOT_TWO_PI * exponentialLoss(GammaKernel.stirlingTail(a)));
    }

    /// 1 − e⁻ᵗ for 0 ≤ t ≤ 1/144.
    private static double exponentialLoss(double t) {
        return t * (1 - t / 2 * (1 - t / 3 * (1 - t / 4 * (1 - t / 5 * (1 - t / 6)))));
    }

    /// a·(log(x/a) − x/a + 1).
    private static DoubleDouble deviance(double a, double x) {
        double d = x - a, v, low;
        if (Math.abs(d) < 0x1p-8 * a) {                   // log(1 + μ) − μ = −μ²/2 + μ³/3 − …
            double mu = d / a, muLo = quotientError(d, sumError(x, -a, d), a, 0, mu);
            double head = (float) mu, square = -0.5 * head * head, z = mu * mu;
            v = square;
            low = mu * z * (PairLog.cubic(mu, z) + z * z * z * (1.0 / 9 - mu * (1.0 / 10)))
                    - (0.5 * (mu + head) * (mu - head) + mu * (1 - mu) * muLo);
        } else {
            double r = x / a;
            if (!(r > SMALL && r < LARGE && x > SMALL && x < LARGE)) return far(a, x);
            double rLo = quotientError(x, 0, a, 0, r);
            DoubleDouble l = PairLog.loose(r, rLo);
            double w = 1 - r;
            v = w + l.hi();
            low = sumError(w, l.hi(), v) + ((sumError(1, -r, w) - rLo) + l.lo());
        }
        double p = v * a;
        return quickSum(p, productError(v, a, p) + low * a);
    }

    private static DoubleDouble far(double a, double x) {
        return Logarithm.log(x).minus(Logarithm.log(a)).times(a).plus(DoubleDouble.sum(a, -x));
    }
}
