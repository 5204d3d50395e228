package org.jonum.special;

/// The error function erf(x) = 2/√π · ∫₀ˣ e^(−t²) dt, its complement, the scaled complement, and their inverses.
///
/// {@snippet :
/// double e = Erf.erf(0.5);                       // e == 0.5204998778130465
/// double far = Erf.erfc(20);                     // far == 5.395865611607901e-176
/// double scaled = Erf.erfcx(1e10);               // scaled == 5.6418958354775626e-11
/// double x = Erf.inverseErfc(1e-300);            // x == 26.209469960516124
/// }
/// All are defined on the whole line, NaN gives NaN, and nothing is thrown.
///
/// Method: erfc(x) = e^(−x²)·erfcx(x), with x² and the exponential carried to about 60 bits, and erfcx by polynomials on
/// pieces whose constant terms are sums of two doubles (the plan of Cody, Rational Chebyshev approximations for the error
/// function, 1969, with more pieces); the inverses by one step of Halley's method from a start with ten digits.
public final class Erf {
    private static final double TWO_OVER_ROOT_PI = 1.1283791670955126, TWO_OVER_ROOT_PI_LO = 1.533545961316588e-17;
    private static final double ONE_OVER_ROOT_PI = 0.5641895835477563, ONE_OVER_ROOT_PI_LO = 7.66772980658294e-18;
    private static final double ROOT_2 = 1.4142135623730951, ROOT_2_LO = -9.667293313452913e-17;
    private static final double FAR = 16, TABLE = 6.25;
    /// 2/√π − 1.
    private static final double BEYOND_ONE = TWO_OVER_ROOT_PI - 1 + TWO_OVER_ROOT_PI_LO;
    private static final Pieces DIRECT =
            Pieces.of(0.5, 3, DirectTable.ERF_HI, DirectTable.ERF_LO, DirectTable.ERF_REST);
    private static final Pieces SCALED = Pieces.of(0.25, 3, ErfTable.ERFCX_HI, ErfTable.ERFCX_LO, ErfTable.ERFCX_REST);

    private Erf() {
    }

    /// erf(x).
    ///
    /// **Error** below 1 ulp.
    ///
    /// @param x any number
    /// @return between −1 and 1
    public static double erf(double x) {
        double y = Math.abs(x);
        if (y < 0.5) return x + x * (BEYOND_ONE + x * x * series(x * x));
        return y < 6 ? Math.copySign(DIRECT.at(y), x) : y >= 6 ? Math.signum(x) : x;
    }

    /// erfc(x) = 1 − erf(x), without cancellation.
    ///
    /// **Error** below 1 ulp, down to the smallest numbers.
    ///
    /// @param x any number
    /// @return between 0 and 2
    public static double erfc(double x) {
        if (Math.abs(x) < TABLE) {                        // 2Φ(−√2·x)
            double z = x * ROOT_2;
            return 2 * StandardNormal.table(-z, -(DoubleDouble.productError(x, ROOT_2, z) + x * ROOT_2_LO));
        }
        if (x < 0) return 2;
        double s = x * x;
        return gaussTimesErfcx(x, 0, -s, -DoubleDouble.productError(x, x, s), 1);
    }

    /// erfcx(x) = e^(x²)·erfc(x).
    ///
    /// **Error** below 1 ulp.
    ///
    /// @param x any number
    /// @return the positive value; it overflows below −26.6
    public static double erfcx(double x) {
        if (x < 0.25) {
            if (x < -27) return Double.POSITIVE_INFINITY;
            double s = x * x, e = erf(-x), m = 1 + e;
            return PairExp.expTimes(s, DoubleDouble.productError(x, x, s), m, DoubleDouble.sumError(1, e, m));
        }
        if (x < FAR) return SCALED.at(x);
        double q = ONE_OVER_ROOT_PI / x;
        if (!(x < 1e100)) return q;
        return q + (q * farSeries(x)
                + DoubleDouble.quotientError(ONE_OVER_ROOT_PI, ONE_OVER_ROOT_PI_LO, x, 0, q));
    }

    /// The x with erf(x) = y.
    ///
    /// **Error** below 1 ulp.
    ///
    /// @param y from −1 to 1
    /// @return x; ±∞ at ±1, NaN outside
    public static double inverseErf(double y) {
        double size = Math.abs(y);
        if (size <= 0.5) return ErfInverse.centre(y, 0, 1, 0);
        return Math.copySign(ErfInverse.tail(1 - size, 1, 0), y);
    }

    /// The x with erfc(x) = q.
    ///
    /// **Error** below 1 ulp where the problem is well conditioned; near q = 1, where x passes 0, it is that of 1 − q.
    ///
    /// @param q from 0 to 2
    /// @return x; ∞ at 0, −∞ at 2, NaN outside
    public static double inverseErfc(double q) {
        if (q < 0.5) return ErfInverse.tail(q, 1, 0);
        return q <= 1.5 ? ErfInverse.centre(1 - q, 0, 1, 0) : -ErfInverse.tail(2 - q, 1, 0);
    }

    /// factor·e^(e + eLo)·erfcx(x + xLo) for x >= 1/4, rounded once.
    static double gaussTimesErfcx(double x, double xLo, double e, double eLo, double factor) {
        if (x < FAR) return SCALED.timesExp(x, xLo, e, eLo, factor);
        double q = ONE_OVER_ROOT_PI / x, t = q * farSeries(x), hi = q + t;
        double lo = (q - hi) + t + DoubleDouble.quotientError(ONE_OVER_ROOT_PI, ONE_OVER_ROOT_PI_LO, x, xLo, q);
        return PairExp.expTimes(e, eLo, factor * hi, factor * lo);
    }

    /// q·e^(s + sLo) − erfcx(x) for x >= 1/4, where the difference nearly cancels.
    static double expMinusErfcx(double q, double s, double sLo, double x) {
        double m = erfcx(x);
        return PairExp.expTimesPlus(s, sLo, q, 0, -m, x < FAR ? -SCALED.low(x, m) : 0);
    }

    /// erf(x + xLo) − y for abs(x) <= 1/2, where the difference may cancel.
    static double erfMinus(double x, double xLo, double y) {
        double t = x * x, p = TWO_OVER_ROOT_PI * x;
        double lo = DoubleDouble.productError(TWO_OVER_ROOT_PI, x, p)
                + (TWO_OVER_ROOT_PI * xLo * (1 - t) + TWO_OVER_ROOT_PI_LO * x);
        double d = p - y;
        return d + (DoubleDouble.sumError(p, -y, d) + lo + x * (t * series(t)));
    }

    /// (erf(x)/x − 2/√π)/t for t = x² ≤ 1/4.
    private static double series(double t) {
        double[] c = ErfTable.SMALL;
        double s = c[8];
        for (int k = 7; k >= 0; k--) s = c[k] + t * s;
        return s;
    }

    /// √π·x·erfcx(x) − 1 = Σ (−1)^k (2k−1)!! / (2x²)^k, k = 1 … 10, for x >= 16.
    private static double farSeries(double x) {
        double v = -0.5 / (x * x), s = 1;
        for (int k = 10; k >= 1; k--) s = 1 + (2 * k - 1) * v * s;
        return s - 1;
    }
}
