package org.jonum.special;

/// The standard normal law: Φ(x) = P(X ≤ x), its complement, their logarithms and all four inverses.
///
/// {@snippet :
/// double p = StandardNormal.cdf(-37);            // p == 5.725571222524577e-300
/// double l = StandardNormal.logCdf(-1e10);       // l == -5.0E19
/// double x = StandardNormal.quantile(0.975);     // x == 1.959963984540054
/// double far = StandardNormal.inverseSf(1e-300); // far == 37.04709629936120
/// }
/// Everything is built on [Erf]'s kernel with x/√2 and x²/2 carried to about 60 bits; NaN gives NaN, nothing is thrown.
public final class StandardNormal {
    private static final double ROOT_HALF = 0.7071067811865476, ROOT_HALF_LO = -4.833646656726457e-17;
    private static final double ROOT_2 = 1.4142135623730951, ROOT_2_LO = -9.667293313452913e-17;
    private static final double LOG_2 = 0.6931471805599453, LOG_2_LO = 2.3190468138462996e-17;
    private static final double ONE_OVER_ROOT_2PI = 0.3989422804014327, ONE_OVER_ROOT_2PI_LO = -2.49232720227773e-17;
    private static final double LOG_ROOT_2PI = 0.9189385332046728, LOG_ROOT_2PI_LO = -3.8782941580672414e-17;
    private static final double TABLE = 8.9; // as far as the table goes
    private static final double FAR = -37; // from here on Φ is on its way out of the range

    private static final Rows ROWS = new Rows(PhiTable.PHI_FROM, PhiTable.PHI_PER, PhiTable.PHI);

    private StandardNormal() {
    }

    /// The density φ(x) = e^(−x²/2)/√(2π).
    ///
    /// **Error** below 1 ulp.
    ///
    /// @param x any number
    /// @return φ(x)
    public static double pdf(double x) {
        double s = 0.5 * x * x;
        return PairExp.expTimes(-s, -0.5 * DoubleDouble.productError(x, x, 2 * s), ONE_OVER_ROOT_2PI,
                ONE_OVER_ROOT_2PI_LO);
    }

    /// log φ(x) = −x²/2 − log √(2π).
    ///
    /// **Error** below 1 ulp.
    ///
    /// @param x any number
    /// @return log φ(x)
    public static double logPdf(double x) {
        double s = 0.5 * x * x;
        if (!(s < 1e17)) return -s;
        double r = -s - LOG_ROOT_2PI;
        return r + (DoubleDouble.sumError(-s, -LOG_ROOT_2PI, r) - LOG_ROOT_2PI_LO
                - 0.5 * DoubleDouble.productError(x, x, 2 * s));
    }

    /// Φ(x).
    ///
    /// **Error** below 1 ulp, down to the smallest numbers.
    ///
    /// @param x any number
    /// @return P(X ≤ x)
    public static double cdf(double x) {
        return cdf(x, 0);
    }

    /// Φ(x + xLow), for an argument that is known more exactly than as a double.
    ///
    /// **Error** below 1 ulp, down to the smallest numbers.
    ///
    /// @param x    any number
    /// @param xLow what it lacks, at most half a unit in its last place; for |x| < 8 up to 2⁻¹⁷
    /// @return P(X ≤ x + xLow)
    public static double cdf(double x, double xLow) {
        return Math.abs(x) < TABLE ? table(x, xLow) : far(-x, -xLow);
    }

    /// 1 − Φ(x) = Φ(−x), without cancellation.
    ///
    /// **Error** below 1 ulp, down to the smallest numbers.
    ///
    /// @param x any number
    /// @return P(X > x)
    public static double sf(double x) {
        return cdf(-x, 0);
    }

    /// Φ(x + low) where the table goes.
    static double table(double x, double low) {
        return ROWS.at(x, low);
    }

    /// Q(x + low) outside of the table.
    private static double far(double x, double low) {
        if (x < 0) return 1;
        double y = x * ROOT_HALF;
        double yLow = DoubleDouble.productError(x, ROOT_HALF, y) + (x * ROOT_HALF_LO + low * ROOT_HALF);
        double s = 0.5 * x * x, sLow = 0.5 * DoubleDouble.productError(x, x, 2 * s);
        return Erf.gaussTimesErfcx(y, yLow, -s, low == 0 ? -sLow : -(sLow + x * low), 0.5);
    }

    /// log Φ(x).
    ///
    /// **Error** below 2 ulp.
    ///
    /// @param x any number
    /// @return log P(X ≤ x), at most 0
    public static double logCdf(double x) {
        if (x > 0) return Math.log1p(-sf(x));
        if (x > FAR) return Math.log(sf(-x));
        double s = 0.5 * x * x;
        if (!(s < 1e17)) return -s;
        double l = Math.log(0.5 * Erf.erfcx(-x * ROOT_HALF)), r = l - s;
        return r + (DoubleDouble.sumError(l, -s, r) - 0.5 * DoubleDouble.productError(x, x, 2 * s));
    }

    /// log(1 − Φ(x)).
    ///
    /// **Error** below 2 ulp.
    ///
    /// @param x any number
    /// @return log P(X > x), at most 0
    public static double logSf(double x) {
        return logCdf(-x);
    }

    /// The x with Φ(x) = p.
    ///
    /// **Error** below 1 ulp.
    ///
    /// @param p from 0 to 1
    /// @return x; ∓∞ at 0 and 1, NaN outside
    public static double quantile(double p) {
        if (p < 0.25) return -ErfInverse.tail(2 * p, ROOT_2, ROOT_2_LO);
        if (p <= 0.75) return ErfInverse.centre(2 * p - 1, 0, ROOT_2, ROOT_2_LO);
        return ErfInverse.tail(2 * (1 - p), ROOT_2, ROOT_2_LO);
    }

    /// The x with 1 − Φ(x) = q.
    ///
    /// **Error** below 1 ulp.
    ///
    /// @param q from 0 to 1
    /// @return x; ∞ at 0, −∞ at 1, NaN outside
    public static double inverseSf(double q) {
        return -quantile(q);
    }

    /// The x with log Φ(x) = lp, for probabilities below the range of doubles too.
    ///
    /// **Error** below 2 ulp.
    ///
    /// @param lp at most 0
    /// @return x; ∓∞ at −∞ and 0, NaN above
    public static double quantileOfLog(double lp) {
        if (lp < -2 * LOG_2) {
            double s = lp + LOG_2;
            return -ErfInverse.logTail(s, DoubleDouble.sumError(lp, LOG_2, s) + LOG_2_LO, ROOT_2, ROOT_2_LO);
        }
        if (lp > -0.28) return ErfInverse.tail(-2 * Math.expm1(lp), ROOT_2, ROOT_2_LO);
        double t = lp + LOG_2;
        double y = Math.expm1(t);
        return ErfInverse.centre(y, LOG_2_LO * (1 + y), ROOT_2, ROOT_2_LO);
    }

    /// The x with log(1 − Φ(x)) = lq.
    ///
    /// **Error** below 2 ulp.
    ///
    /// @param lq at most 0
    /// @return x; ∞ at −∞, −∞ at 0, NaN above
    public static double inverseLogSf(double lq) {
        return -quantileOfLog(lq);
    }
}
