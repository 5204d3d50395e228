package org.jonum.special;

import java.math.BigInteger;

/// The gamma function, its logarithm, logarithmic derivatives and ratios.
///
/// All methods take every double: NaN gives NaN, the limits at infinities and poles are stated with each.
public final class Gamma {
    private static final double LARGEST = 171.62437695630272, BELOW_2 = 2 - 0x1p-52;
    private static final Pieces LOG_GAMMA =
            Pieces.of(3.5, 3, GammaPrefixTable.LOG_GAMMA_HI, GammaPrefixTable.LOG_GAMMA_LO,
                    GammaPrefixTable.LOG_GAMMA_REST);
    private static final Pieces NEAR =
            Pieces.of(1, 3, DirectTable.GAMMA_HI, DirectTable.GAMMA_LO, DirectTable.GAMMA_REST);
    /// Γ(n) = (n − 1)! rounded, for n ≤ 171.
    private static final Rows ROWS = new Rows(GammaRows.GAMMA_FROM, GammaRows.GAMMA_PER, GammaRows.GAMMA);
    private static final double[] AT_INTEGER = new double[172];

    static {
        BigInteger f = BigInteger.ONE;
        for (int n = 1; n <= 171; n++) {
            AT_INTEGER[n] = f.doubleValue();
            f = f.multiply(BigInteger.valueOf(n));
        }
    }

    private Gamma() {}

    /// Γ(x) = ∫₀^∞ tˣ⁻¹e⁻ᵗ dt, continued to negative x.
    ///
    /// {@snippet :
    /// double a = Gamma.gamma(0.5);                 // a == 1.772453850905516
    /// double b = Gamma.gamma(5);                   // b == 24.0
    /// }
    /// **Error** below 1.5 ulp.
    ///
    /// @param x any; ±0 gives ±∞, a negative integer or −∞ gives NaN
    /// @return Γ(x); ∞ for x > 171.624…
    public static double gamma(double x) {
        if (x > 0 && x <= 171 && x == Math.rint(x)) return AT_INTEGER[(int) x];
        if (!(x <= LARGEST)) return x + Double.POSITIVE_INFINITY;
        if (Math.abs(x) < 0x1p-60) return 1 / x;
        if (x > 0) return x < 2 ? near(x) : x < 32 ? ROWS.at(x, 0) : large(x);
        if (x == Math.rint(x)) return Double.NaN;
        if (x > -22) return GammaKernel.gamma(x).value();
        double sign = Math.floor(x) % 2 == 0 ? 1 : -1;
        return x < -190 ? sign * 0.0 : sign * negative(x).exp();
    }

    /// For 0 < x < 2, from Γ on [1, 2).
    private static double near(double x) {
        if (x < 1) {
            double u = Math.min(1 + x, BELOW_2), r = 1 / x;
            return NEAR.times(u, x - (u - 1), r, DoubleDouble.quotientError(1, 0, x, 0, r));
        }
        return NEAR.at(x);
    }

    /// By Stirling's series, x ≥ 32.
    private static double large(double x) {
        DoubleDouble e = PairLog.normal(x, 0).times(x - 0.5).minus(x).plus(DoubleDouble.HALF_LOG_TWO_PI)
                .plus(GammaKernel.stirlingTail(x));
        return PairExp.expTimes(e.hi(), e.lo(), 1, 0);
    }

    /// log|Γ(x)| for x < −20: Γ(x)Γ(−x) = −π/(x·sin πx).
    private static DoubleDouble negative(double x) {
        DoubleDouble s = SinePi.sin(x - Math.rint(x));
        if (s.hi() < 0) s = s.negate();
        DoubleDouble log = Logarithm.log(s.over(DoubleDouble.PI)).plus(Logarithm.log(-x));
        return GammaKernel.stirling(-x).plus(log).negate();
    }

    /// log|Γ(x)|.
    ///
    /// {@snippet :
    /// double a = Gamma.logGamma(1e-10);            // a == 23.025850929882736
    /// double b = Gamma.logGamma(1000);             // b == 5905.220423209181
    /// }
    /// **Error** below 2 ulp, beside the zeros of negative arguments too.
    ///
    /// @param x any; zero and negative integers give ∞, and so do ±∞
    /// @return log|Γ(x)|
    public static double logGamma(double x) {
        if (x >= 3.5)
            return x < 16 ? LOG_GAMMA.at(x) : x < 1e290 ? GammaKernel.logGammaLarge(x) : x * (Math.log(x) - 1);
        if (x >= 0.5) return GammaKernel.logGamma1pNear(x - 1);
        if (x > -0.5)
            return Math.abs(x) < 0x1p-60 ? -Math.log(Math.abs(x))
                    : GammaKernel.logGamma1pNear(x) - Math.log(Math.abs(x));
        if (x == Math.rint(x)) return Double.POSITIVE_INFINITY;
        return x > -22 ? logGammaWithZeros(x) : x > -0x1p52 ? negative(x).value() : x;
    }

    /// log|Γ(x)| for −22 < x < −½: beside a zero, Taylor's series there.
    private static double logGammaWithZeros(double x) {
        double v = GammaKernel.wideLogGamma(x).value();
        if (Math.abs(v) < 1e-8) {
            double[] z = GammaTable.LOG_ZEROS;
            for (int i = 0; i < z.length; i += 5) {
                double d = x - z[i] - z[i + 1];
                if (Math.abs(d * z[i + 2]) < 1e-7) return d * (z[i + 2] + d * (z[i + 3] + d * z[i + 4]));
            }
        }
        return v;
    }

    /// The sign of Γ(x): 1, −1, or NaN at poles; Γ(+0) is positive and Γ(−0) negative.
    ///
    /// @param x any
    /// @return 1, −1 or NaN
    public static double sign(double x) {
        if (x > 0) return 1;
        if (x == 0) return Math.copySign(1, x);
        return x == Math.rint(x) || Double.isNaN(x) ? Double.NaN : Math.floor(x) % 2 == 0 ? 1 : -1;
    }

    /// log Γ(1 + x), with no loss where 1 + x is rounded.
    ///
    /// **Error** below 2 ulp for x > −½.
    ///
    /// @param x x ≥ −1 is usual; below, log|Γ(1 + x)|
    /// @return log|Γ(1 + x)|
    public static double logGamma1p(double x) {
        if (x >= -0.5 && x <= 2.5) return GammaKernel.logGamma1pNear(x);
        if (!(x > 2.5 && x < 0x1p53)) return logGamma(1 + x);
        DoubleDouble y = DoubleDouble.sum(x, 1);
        double v = logGamma(y.hi());
        return y.lo() == 0 ? v : v + y.lo() * Polygamma.digamma(y.hi());
    }

    /// Γ(1 + x) − 1, with no loss near x = 0.
    ///
    /// **Error** below 3 ulp for |x| ≤ ½.
    ///
    /// @param x any
    /// @return Γ(1 + x) − 1
    public static double gamma1pm1(double x) {
        if (!(Math.abs(x) <= 0.5)) return gamma(1 + x) - 1;
        DoubleDouble g = GammaKernel.reciprocal1pm1(x);
        return g.negate().over(g.plus(1.0)).value();
    }

    /// 1/Γ(1 + x) − 1, with no loss near x = 0.
    ///
    /// **Error** below 2 ulp for |x| ≤ ½.
    ///
    /// @param x any
    /// @return 1/Γ(1 + x) − 1
    public static double reciprocalGamma1pm1(double x) {
        return Math.abs(x) <= 0.5 ? GammaKernel.reciprocal1pm1(x).value() : 1 / gamma(1 + x) - 1;
    }

    /// Γ(a)/Γ(b), without overflow or loss of digits where both are large.
    ///
    /// {@snippet :
    /// double r = Gamma.gammaRatio(1e10 + 0.5, 1e10);   // r == 99999.99999875
    /// }
    /// **Error** below 2 ulp for 0 < a, b < 1e10.
    ///
    /// @param a any
    /// @param b any; at a pole of Γ(b) the ratio is 0
    /// @return Γ(a)/Γ(b); NaN where Γ(a) has a pole
    public static double gammaRatio(double a, double b) {
        if (a == b && a > 0 && a < Double.POSITIVE_INFINITY) return 1;
        boolean poleA = a <= 0 && a == Math.rint(a), poleB = b <= 0 && b == Math.rint(b);
        if (poleA || poleB || !(Math.abs(a) < 1e250 && Math.abs(b) < 1e250))
            return poleA || !(Math.abs(a) <= Double.MAX_VALUE) ? gamma(a) / gamma(b) : poleB ? 0
                    : sign(a) * sign(b) * Math.exp(logGamma(a) - logGamma(b));
        if (a >= 10 && b >= 10) return GammaKernel.logRise(b, DoubleDouble.sum(a, -b)).exp();
        if (Math.abs(a) < 1e-100 || Math.abs(b) < 1e-100)
            return Math.abs(a) < 1e-100 ? Math.abs(b) < 1e-100 ? b / a : 1 / gamma(b) / a : gamma(a) * b;
        if (a > -22 && a <= 20 && b > -22 && b <= 20) return GammaKernel.gamma(a).over(GammaKernel.gamma(b)).value();
        return sign(a) * sign(b) * logAbs(a).minus(logAbs(b)).exp();
    }

    private static DoubleDouble logAbs(double x) {
        if (x > GammaKernel.STIRLING) return GammaKernel.stirling(x);
        if (x <= -22) return negative(x);
        DoubleDouble g = GammaKernel.gamma(x);
        return Logarithm.log(g.hi() < 0 ? g.negate() : g);
    }

    /// Digamma, ψ(x) = d/dx log Γ(x).
    ///
    /// {@snippet :
    /// double a = Gamma.digamma(1);                 // a == -0.5772156649015329
    /// }
    /// **Error** below 2 ulp for every x, its zeros included.
    ///
    /// @param x any; ±0 gives ∓∞, a negative integer or −∞ gives NaN
    /// @return ψ(x)
    public static double digamma(double x) {
        return Polygamma.digamma(x);
    }

    /// Trigamma, ψ′(x).
    ///
    /// **Error** below 2 ulp.
    ///
    /// @param x any; zero and negative integers give ∞, −∞ gives NaN
    /// @return ψ′(x)
    public static double trigamma(double x) {
        return Polygamma.trigamma(x);
    }

    /// Polygamma, ψ⁽ⁿ⁾(x) = dⁿ/dxⁿ ψ(x).
    ///
    /// **Error** below 3 ulp for n ≥ 2.
    ///
    /// @param n order; negative gives NaN
    /// @param x any for n ≤ 1, positive for n ≥ 2: negative x then gives NaN
    /// @return ψ⁽ⁿ⁾(x)
    public static double polygamma(int n, double x) {
        if (n < 0) return Double.NaN;
        return n == 0 ? digamma(x) : n == 1 ? trigamma(x) : Polygamma.higher(n, x);
    }
}
