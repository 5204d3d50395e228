package org.jonum.special;

/// Elementary expressions of logarithms and exponentials that lose digits when they are written out.
///
/// {@snippet :
/// double a = Logs.log1pmx(1e-10);                // a == -4.9999999996666667E-21
/// double b = Logs.logSumExp(1000, 1001, 999);    // b == 1001.4076059644444
/// double c = Logs.log1mexp(-1e-20);              // c == -46.051701859880914
/// double d = Logs.logit(0.25);                   // d == -1.0986122886681098
/// }
/// NaN gives NaN and nothing is thrown. Errors are below 2 ulp, where a method does not say otherwise.
///
/// Sources: Mächler, Accurately computing log(1 − exp(−|a|)) (2012); the rest follows from the series.
public final class Logs {
    private static final double LOG_2 = 0.6931471805599453;

    private Logs() {
    }

    /// log(1 + x), as Math.log1p, but in less time: the logarithm of u = 1 + x and of what that sum has lost, by a table.
    ///
    /// **Error** below 0.52 ulp.
    ///
    /// @param x a number > −1
    /// @return log(1 + x); −∞ at −1, NaN below
    public static double log1p(double x) {
        double u = 1 + x;
        return u > 0 && u < 1e300 ? PairLog.rounded(u, x - (u - 1)) : Math.log1p(x);
    }

    /// log(1 + x) − x.
    ///
    /// **Error** below 2 ulp.
    ///
    /// @param x from −1
    /// @return at most 0; −∞ at −1, NaN below
    public static double log1pmx(double x) {
        if (Math.abs(x) < 1e-8) return -x * x * (0.5 - x / 3);
        if (x > -0.4 && x < 0.7) { // with s = x/(2 + x): 2·atanh(s) − x = −x²/(2 + x) + 2s³/3 + 2s⁵/5 + …
            double d = 2 + x, p = x * x, r = p / d, s = x / d, t = s * s, g = 0;
            for (int k = 31; k >= 3; k -= 2) g = g * t + 2.0 / k;
            double rLo = DoubleDouble.quotientError(p, DoubleDouble.productError(x, x, p), d,
                    DoubleDouble.sumError(2, x, d), r);
            return (t * s * g - rLo) - r;
        }
        double l = Math.log1p(x), m = 1 + x, r = l - x;
        if (!(x > -1 && x < 100)) return x == Double.POSITIVE_INFINITY ? -x : r;
        return r + (DoubleDouble.sumError(l, -x, r) + PairExp.logError(m, DoubleDouble.sumError(1, x, m), l));
    }

    /// e^x − 1 − x.
    ///
    /// **Error** below 1.5 ulp.
    ///
    /// @param x any number
    /// @return at least 0
    public static double expm1mx(double x) {
        if (Math.abs(x) < 0.5) {
            double p = x * x, s = 0;
            for (int k = 17; k >= 3; k--) s = (s + 1) * x / k; // x/3·(1 + x/4·(1 + …
            return 0.5 * (p + (p * s + (p > 1e-280 ? DoubleDouble.productError(x, x, p) : 0)));
        }
        if (!(Math.abs(x) < 40)) return x == Double.POSITIVE_INFINITY ? x : Math.expm1(x) - x;
        double c = 1 + x;
        return PairExp.expTimesPlus(x, 0, 1, 0, -c, -DoubleDouble.sumError(1, x, c));
    }

    /// (e^x − 1)/x, and 1 at 0.
    ///
    /// @param x any number
    /// @return at least 0
    public static double exprel(double x) {
        if (x > 40 && x < 1000) {
            double q = 1 / x;
            return PairExp.expTimes(x, 0, q, DoubleDouble.quotientError(1, 0, x, 0, q));
        }
        return x == 0 ? 1 : x >= 1000 ? Double.POSITIVE_INFINITY : Math.expm1(x) / x;
    }

    /// log(1 + e^x), also called softplus.
    ///
    /// @param x any number
    /// @return at least max(0, x)
    public static double log1pexp(double x) {
        return Math.max(x, 0) + Math.log1p(Math.exp(-Math.abs(x)));
    }

    /// log(1 − e^x).
    ///
    /// @param x at most 0
    /// @return at most 0; −∞ at 0, NaN above
    public static double log1mexp(double x) {
        return x > -LOG_2 ? Math.log(-Math.expm1(x)) : Math.log1p(-Math.exp(x));
    }

    /// log(e^x + e^y).
    ///
    /// Where the result is small the sum is formed with 100 bits, so that its digits are right there too.
    ///
    /// @param x any number
    /// @param y any number
    /// @return at least max(x, y)
    public static double logAddExp(double x, double y) {
        double max = Math.max(x, y), min = Math.min(x, y);
        if (max == min && Math.abs(max) == Double.POSITIVE_INFINITY) return max;
        double z = max + Math.log1p(Math.exp(min - max));
        return max < 0 && z > -0.5 && min > -700 ? LongExp.logSum(max, min, 1) : z;
    }

    /// log(e^x − e^y).
    ///
    /// Where its logarithm and x nearly cancel the difference is formed with 100 bits, so that its digits are right there too.
    ///
    /// @param x any number
    /// @param y at most x
    /// @return at most x; −∞ if they are equal, NaN if y is above x
    public static double logSubExp(double x, double y) {
        if (x == Double.NEGATIVE_INFINITY || y == Double.POSITIVE_INFINITY)
            return y <= x ? Double.NEGATIVE_INFINITY : Double.NaN;
        double z = x + log1mexp(y - x);
        boolean cancels = x > 0 && z < 0.5 * x && z > -4 * x;
        return cancels && x < 700 && y > -700 ? LongExp.logSum(x, y, -1) : z;
    }

    /// log Σ e^xᵢ.
    ///
    /// **Error** below 2 ulp of the larger of the result and the largest xᵢ, for up to a few thousand terms.
    ///
    /// @param x any numbers, or none
    /// @return at least their maximum; −∞ for none
    public static double logSumExp(double... x) {
        double max = Double.NEGATIVE_INFINITY, sum = 0, error = 0;
        for (double v : x) max = Math.max(max, v); // NaN if there is one
        if (!(Math.abs(max) < Double.POSITIVE_INFINITY)) return max;
        boolean left = true; // the first of the largest is the 1 of log1p
        for (double v : x) {
            if (left && v == max) {
                left = false;
                continue;
            }
            double e = Math.exp(v - max), s = sum + e;
            error += DoubleDouble.sumError(sum, e, s);
            sum = s;
        }
        return max + Math.log1p(sum + error);
    }

    /// x·log y, and 0 for x = 0 whatever y is.
    ///
    /// @param x any number
    /// @param y at least 0
    /// @return x·log y
    public static double xlogy(double x, double y) {
        return x == 0 && !Double.isNaN(y) ? 0 : x * Math.log(y);
    }

    /// x·log(1 + y), and 0 for x = 0 whatever y is.
    ///
    /// @param x any number
    /// @param y at least −1
    /// @return x·log(1 + y)
    public static double xlog1py(double x, double y) {
        return x == 0 && !Double.isNaN(y) ? 0 : x * Math.log1p(y);
    }

    /// log(p/(1 − p)).
    ///
    /// @param p from 0 to 1
    /// @return from −∞ to ∞, NaN outside
    public static double logit(double p) {
        if (!(p > 0.3 && p < 0.65)) return Math.log(p / (1 - p));
        double d = 1 - p, n = 2 * p - 1, t = n / d;
        double tLo = DoubleDouble.quotientError(n, 0, d, DoubleDouble.sumError(1, -p, d), t);
        return Math.log1p(t) + tLo / (1 + t);
    }

    /// 1/(1 + e^(−x)), the inverse of [#logit].
    ///
    /// @param x any number
    /// @return from 0 to 1
    public static double expit(double x) {
        double e = Math.exp(-Math.abs(x));
        return x >= 0 ? 1 / (1 + e) : e / (1 + e);
    }

    /// log(1/(1 + e^(−x))).
    ///
    /// @param x any number
    /// @return at most 0
    public static double logExpit(double x) {
        return -log1pexp(-x);
    }

    /// x^y − 1.
    ///
    /// @param x any base for which x^y is defined
    /// @param y any exponent
    /// @return at least −1 for positive x
    public static double powm1(double x, double y) {
        double l = Math.log(x), t = y * l;
        if (!(Math.abs(t) < 30 && x < 1e290 && x > 1e-290)) return Math.pow(x, y) - 1;
        double f = x - 1, lLo = Math.abs(f) < 0.1 ? (f - l) + log1pmx(f) : PairExp.logError(x, 0, l);
        double tLo = (Math.abs(t) > 1e-280 ? DoubleDouble.productError(y, l, t) : 0) + y * lLo;
        if (Math.abs(t) > 0.25) return PairExp.expTimesPlus(t, tLo, 1, 0, -1, 0);
        double e = Math.expm1(t);
        return e + tLo * (1 + e);
    }

    /// √(1 + x) − 1.
    ///
    /// @param x from −1
    /// @return at least −1, NaN for x below −1
    public static double sqrt1pm1(double x) {
        return x == Double.POSITIVE_INFINITY ? x : x / (Math.sqrt(1 + x) + 1);
    }
}
