package org.jonum.special;

/// Kolmogorov's law, the limit law of √n·D_n for the largest distance D_n between a distribution function and that of
/// a sample of n.
///
/// {@snippet :
/// double p = Kolmogorov.sf(1.3580986393225505);  // p == 0.05
/// double tiny = Kolmogorov.cdf(0.05);            // tiny == 2.4231674791576992e-213
/// double x = Kolmogorov.inverseSf(1e-10);        // x == 3.4437623401231106
/// }
/// From the median on 1 − F(x) = 2·Σ (−1)^(k−1)·e^(−2k²x²), k = 1, 2, …, below it, by Jacobi's identity,
/// F(x) = √(2π)/x · Σ e^(−(2k−1)²π²/(8x²)) (Kolmogorov 1933; Feller 1948): five terms of the first and three of the second reach 60 bits.
/// NaN gives NaN.
public final class Kolmogorov {
    private static final double A = 1.2337005501361697, A_LO = 7.831619385924639e-17; // π²/8
    private static final double ROOT_2PI = 2.5066282746310007, ROOT_2PI_LO = -1.8328579980459167e-16;
    private static final double LOG_2 = 0.6931471805599453;
    private static final double MEDIAN = 0.8275735551899077;
    private static final double NOTHING = 0.01; // below here F is zero

    private Kolmogorov() {
    }

    /// F(x).
    ///
    /// **Error** below 2 ulp.
    ///
    /// @param x any number
    /// @return between 0 and 1
    public static double cdf(double x) {
        return x >= MEDIAN ? 1 - upper(x) : x > NOTHING ? lower(x) : x <= NOTHING ? 0 : x;
    }

    /// 1 − F(x).
    ///
    /// **Error** below 2 ulp.
    ///
    /// @param x any number
    /// @return between 0 and 1
    public static double sf(double x) {
        return x >= MEDIAN ? upper(x) : 1 - cdf(x);
    }

    /// log F(x).
    ///
    /// **Error** below 2 ulp.
    ///
    /// @param x any number
    /// @return at most 0; −∞ for x <= 0
    public static double logCdf(double x) {
        if (x >= MEDIAN) return Math.log1p(-upper(x));
        if (x > 0.05) return Math.log(lower(x));
        if (x <= 0) return Double.NEGATIVE_INFINITY;
        double q = A / x / x;
        return q == Double.POSITIVE_INFINITY ? -q : Math.log(ROOT_2PI / x) - q;
    }

    /// log(1 − F(x)).
    ///
    /// **Error** below 2 ulp.
    ///
    /// @param x any number
    /// @return at most 0
    public static double logSf(double x) {
        if (!(x >= MEDIAN)) return Math.log1p(-cdf(x));
        return x < 18 ? Math.log(upper(x)) : LOG_2 - 2 * x * x;
    }

    /// The density F′(x).
    ///
    /// **Error** below 5 ulp.
    ///
    /// @param x any number
    /// @return at least 0
    public static double pdf(double x) {
        if (!(x > NOTHING)) return x <= NOTHING ? 0 : x;
        if (x < MEDIAN) {
            double p = x * x, q = A / p, e = Math.exp(-8 * q), t = 2 * q - 1;
            double lost = 2 * DoubleDouble.quotientError(A, A_LO, p, DoubleDouble.productError(x, x, p), q);
            double rest = e * ((18 * q - 1) + e * e * (50 * q - 1)), s = t + rest, f = s / x;
            double low = DoubleDouble.sumError(2 * q, -1, t) + DoubleDouble.sumError(t, rest, s) + lost;
            return lowerTimes(x, f, DoubleDouble.quotientError(s, low, x, 0, f));
        }
        if (!(x < 20)) return 0;
        double p = x * x, e = Math.exp(-6 * p), f = Math.exp(-16 * p), g = Math.exp(-30 * p), h = Math.exp(-48 * p);
        double rest = -8 * x * (4 * e - (9 * f - (16 * g - 25 * h)));
        return PairExp.expTimes(-2 * p, -2 * DoubleDouble.productError(x, x, p), 8 * x, rest);
    }

    /// The x with F(x) = p.
    ///
    /// **Error** below 3 ulp, beside what the problem's condition makes of half an ulp of p.
    ///
    /// @param p from 0 to 1
    /// @return x; 0 at 0, ∞ at 1, NaN outside
    public static double quantile(double p) {
        if (!(p > 0 && p < 1)) return p == 0 ? 0 : p == 1 ? Double.POSITIVE_INFINITY : Double.NaN;
        if (p > 0.5) return inverseUpper(1 - p);
        double l = Math.log(p), y = 1 - l; // in y = 1/x² the logarithm of F is concave
        for (int i = 0; i < 6; i++) {
            y = Math.max(1, y - (Math.log(ROOT_2PI) + 0.5 * Math.log(y) - A * y - l) / (0.5 / y - A));
        }
        double x = 1 / Math.sqrt(y);
        for (int i = 0; i < 2; i++) x += x > 0.05 ? (p - cdf(x)) / pdf(x) : (l - logCdf(x)) * x / (2 * A / (x * x) - 1);
        return x;
    }

    /// The x with 1 − F(x) = q.
    ///
    /// **Error** as that of [#quantile].
    ///
    /// @param q from 0 to 1
    /// @return x; ∞ at 0, 0 at 1, NaN outside
    public static double inverseSf(double q) {
        if (!(q > 0 && q < 1)) return q == 0 ? Double.POSITIVE_INFINITY : q == 1 ? 0 : Double.NaN;
        return q > 0.5 ? quantile(1 - q) : inverseUpper(q);
    }

    private static double inverseUpper(double q) {
        double l = Math.log(q), x = Math.sqrt(0.5 * (LOG_2 - l));
        for (int i = 0; i < 3; i++) {
            double p = x * x, e = Math.exp(-6 * p), f = Math.exp(-16 * p);
            x -= (logSf(x) - l) / (-4 * x * (1 - 4 * e + 9 * f) / (1 - e + f));
        }
        return q > 1e-290 ? x + (upper(x) - q) / pdf(x) : x;
    }

    private static double upper(double x) {
        double p = x * x, e = Math.exp(-6 * p), f = Math.exp(-16 * p), g = Math.exp(-30 * p), h = Math.exp(-48 * p);
        return PairExp.expTimes(-2 * p, -2 * DoubleDouble.productError(x, x, p), 2, -2 * (e - (f - (g - h))));
    }

    private static double lower(double x) {
        double e = Math.exp(-8 * A / (x * x));
        return lowerTimes(x, 1, e * (1 + e * e));
    }

    /// √(2π)/x·e^(−π²/(8x²))·(f + fLo).
    private static double lowerTimes(double x, double f, double fLo) {
        double p = x * x, q = A / p, c = ROOT_2PI / x;
        double qLo = DoubleDouble.quotientError(A, A_LO, p, DoubleDouble.productError(x, x, p), q);
        double cLo = DoubleDouble.quotientError(ROOT_2PI, ROOT_2PI_LO, x, 0, c);
        return PairExp.expTimes(-q, -qLo, c * f, cLo * f + c * fLo);
    }
}
