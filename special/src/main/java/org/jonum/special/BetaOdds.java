package org.jonum.special;

/// The incomplete beta function where x/(1−x) is known as a product and a ratio, x/(1−x) = m·n/d, none of them
/// rounded: F (m = d₁, n = f, d = d₂), the square of Student's t (m = n = t, d = ν), the beta-prime law (m = d = 1).
///
/// With x rounded, the tails of laws with large parameters lose digits; and x may be beyond the range of doubles here.
///
/// {@snippet :
/// double f = BetaOdds.complement(2.5, 2.5, 5, 1e8, 5);   // f == 5.432488530185912E-20
/// }
public final class BetaOdds {
    /// Products and ratios within have their low parts.
    private static final double SMALL = 1e-250, LARGE = 1e250;

    private BetaOdds() {}

    /// I_x(a, b), x = mn/(mn + d).
    ///
    /// **Error** below 8 ulp.
    ///
    /// @param a a ≥ 0
    /// @param b b ≥ 0
    /// @param m m ≥ 0
    /// @param n n ≥ 0
    /// @param d d ≥ 0
    /// @return I_x(a, b); NaN where m·n/d is 0/0, 0·∞ or ∞/∞
    public static double i(double a, double b, double m, double n, double d) {
        DoubleDouble x = share(m, n, d), y = rest(m, n, d);
        if (isInside(a, b, x, y)) return BetaTail.lower(a, b, x.hi(), x.lo(), y.hi(), y.lo());
        if (!isRegular(a, b, m, n, d)) return BetaTail.limit(a, b, x.hi(), y.hi());
        DoubleDouble log = logOdds(m, n, d);
        return log.hi() < 0 ? BetaLeading.lower(a, b, log) : BetaLeading.complement(b, a, log.negate());
    }

    /// 1 − I_x(a, b), x = mn/(mn + d).
    ///
    /// **Error** below 8 ulp.
    ///
    /// @param a a ≥ 0
    /// @param b b ≥ 0
    /// @param m m ≥ 0
    /// @param n n ≥ 0
    /// @param d d ≥ 0
    /// @return 1 − I_x(a, b)
    public static double complement(double a, double b, double m, double n, double d) {
        DoubleDouble x = share(m, n, d), y = rest(m, n, d);
        if (isInside(a, b, x, y)) return BetaTail.lower(b, a, y.hi(), y.lo(), x.hi(), x.lo());
        if (!isRegular(a, b, m, n, d)) return BetaTail.limit(b, a, y.hi(), x.hi());
        DoubleDouble log = logOdds(m, n, d);
        return log.hi() < 0 ? BetaLeading.complement(a, b, log) : BetaLeading.lower(b, a, log.negate());
    }

    /// log I_x(a, b), x = mn/(mn + d).
    ///
    /// **Error** below 8 ulp.
    ///
    /// @param a a ≥ 0
    /// @param b b ≥ 0
    /// @param m m ≥ 0
    /// @param n n ≥ 0
    /// @param d d ≥ 0
    /// @return log I_x(a, b)
    public static double logI(double a, double b, double m, double n, double d) {
        DoubleDouble x = share(m, n, d), y = rest(m, n, d);
        if (isInside(a, b, x, y)) return BetaTail.logLower(a, b, x.hi(), x.lo(), y.hi(), y.lo());
        if (!isRegular(a, b, m, n, d)) return Math.log(BetaTail.limit(a, b, x.hi(), y.hi()));
        DoubleDouble log = logOdds(m, n, d);
        return log.hi() < 0 ? BetaLeading.logLower(a, b, log) : BetaLeading.logComplement(b, a, log.negate());
    }

    /// log(1 − I_x(a, b)), x = mn/(mn + d).
    ///
    /// **Error** below 8 ulp.
    ///
    /// @param a a ≥ 0
    /// @param b b ≥ 0
    /// @param m m ≥ 0
    /// @param n n ≥ 0
    /// @param d d ≥ 0
    /// @return log(1 − I_x(a, b))
    public static double logComplement(double a, double b, double m, double n, double d) {
        DoubleDouble x = share(m, n, d), y = rest(m, n, d);
        if (isInside(a, b, x, y)) return BetaTail.logLower(b, a, y.hi(), y.lo(), x.hi(), x.lo());
        if (!isRegular(a, b, m, n, d)) return Math.log(BetaTail.limit(b, a, y.hi(), x.hi()));
        DoubleDouble log = logOdds(m, n, d);
        return log.hi() < 0 ? BetaLeading.logComplement(a, b, log) : BetaLeading.logLower(b, a, log.negate());
    }

    /// The derivative of [#i] with respect to n, xᵃ(1−x)ᵇ/(n·B(a, b)): the density of the F and of the beta-prime
    /// law, and for m = n = t that of Student's t.
    ///
    /// **Error** below 4 ulp.
    ///
    /// @param a a > 0
    /// @param b b > 0
    /// @param m m ≥ 0
    /// @param n n > 0
    /// @param d d ≥ 0
    /// @return the derivative, 0 where x is 0 or 1
    public static double density(double a, double b, double m, double n, double d) {
        DoubleDouble x = share(m, n, d), y = rest(m, n, d);
        if (isInside(a, b, x, y) && n > SMALL && n < LARGE)
            return BetaTail.prefix(a, b, x.hi(), x.lo(), y.hi(), y.lo(), 1 / n);
        if (!isRegular(a, b, m, n, d)) return a > 0 && b > 0 && x.hi() >= 0 ? 0 : Double.NaN;
        DoubleDouble log = logDerivative(a, b, m, n, d);
        return PairExp.expTimes(log.hi(), log.lo(), 1, 0);
    }

    /// The logarithm of [#density].
    ///
    /// **Error** below 4 ulp of the larger of its value and 1.
    ///
    /// @param a a > 0
    /// @param b b > 0
    /// @param m m ≥ 0
    /// @param n n > 0
    /// @param d d ≥ 0
    /// @return a·log x + b·log(1−x) − log B(a, b) − log n
    public static double logDensity(double a, double b, double m, double n, double d) {
        DoubleDouble x = share(m, n, d);
        if (!isRegular(a, b, m, n, d)) return a > 0 && b > 0 && x.hi() >= 0 ? Double.NEGATIVE_INFINITY : Double.NaN;
        DoubleDouble log = logDerivative(a, b, m, n, d);
        return LogBetaDensity.isNearZero(log) ? wideLogDensity(a, b, m, n, d).value() : log.value();
    }

    /// The logarithm of [#density] as a pair, for sums with other logarithms that cancel.
    ///
    /// **Error** below 2⁻⁸⁰ of its largest term; takes some microseconds.
    ///
    /// @param a a > 0
    /// @param b b > 0
    /// @param m m > 0
    /// @param n n > 0
    /// @param d d > 0
    /// @return a·log x + b·log(1−x) − log B(a, b) − log n
    public static DoubleDouble wideLogDensity(double a, double b, double m, double n, double d) {
        DoubleDouble x = share(m, n, d), y = rest(m, n, d);
        if (!isInside(a, b, x, y)) return logDerivative(a, b, m, n, d);
        return LogBetaDensity.at(a, b, x, y).minus(Logarithm.log(n));
    }

    /// The ratio x/(1−x) with I_x(a, b) = p.
    ///
    /// **Error** below 8 ulp where the ratio is well conditioned.
    ///
    /// @param a a ≥ 0
    /// @param b b ≥ 0
    /// @param p 0 ≤ p ≤ 1; outside NaN
    /// @return the ratio, at least 0
    public static double inverse(double a, double b, double p) {
        if (!(p > 0 && p < 1 && BetaTail.isInside(a, b, 0.5, 0.5))) return limit(a, b, p, 1 - p);
        return p <= 0.5 ? lower(a, b, p) : 1 / lower(b, a, 1 - p);
    }

    /// The ratio x/(1−x) with 1 − I_x(a, b) = q.
    ///
    /// **Error** below 8 ulp where the ratio is well conditioned.
    ///
    /// @param a a ≥ 0
    /// @param b b ≥ 0
    /// @param q 0 ≤ q ≤ 1; outside NaN
    /// @return the ratio, at least 0
    public static double inverseComplement(double a, double b, double q) {
        if (!(q > 0 && q < 1 && BetaTail.isInside(a, b, 0.5, 0.5))) return limit(a, b, 1 - q, q);
        return q <= 0.5 ? 1 / lower(b, a, q) : lower(a, b, 1 - q);
    }

    /// The ratio x/(1−x) with log I_x(a, b) = l.
    ///
    /// **Error** below 8 ulp where the ratio is well conditioned.
    ///
    /// @param a a ≥ 0
    /// @param b b ≥ 0
    /// @param l l ≤ 0; above NaN
    /// @return the ratio, at least 0
    public static double inverseOfLog(double a, double b, double l) {
        double p = Math.exp(l), q = -Math.expm1(l);
        if (!(l < 0 && l > Double.NEGATIVE_INFINITY && BetaTail.isInside(a, b, 0.5, 0.5))) return limit(a, b, p, q);
        return p <= 0.5 ? lowerOfLog(a, b, l) : 1 / lower(b, a, q);
    }

    /// The ratio x/(1−x) with log(1 − I_x(a, b)) = l.
    ///
    /// **Error** below 8 ulp where the ratio is well conditioned.
    ///
    /// @param a a ≥ 0
    /// @param b b ≥ 0
    /// @param l l ≤ 0; above NaN
    /// @return the ratio, at least 0
    public static double inverseOfLogComplement(double a, double b, double l) {
        return 1 / inverseOfLog(b, a, l);
    }

    /// The logarithm of the ratio x/(1−x) with log I_x(a, b) = l, for x below 1e-250, where I is xᵃ/(a·B(a, b)): also for ratios
    /// below the range of doubles.
    ///
    /// **Error** below 2⁻⁵⁸ of its value.
    ///
    /// @param a    a > 0
    /// @param b    b > 0
    /// @param logP l < 0
    /// @return the logarithm
    public static DoubleDouble leadingLogInverse(double a, double b, DoubleDouble logP) {
        return BetaLeading.root(a, b, logP);
    }

    private static double lower(double a, double b, double p) {
        double r = BetaInverse.root(a, b, p);
        return BetaInverse.isInRange(r) ? BetaInverse.odds(r) : BetaLeading.root(a, b, Logarithm.log(p)).exp();
    }

    private static double lowerOfLog(double a, double b, double l) {
        double r = BetaInverse.rootOfLog(a, b, l, 0);
        return BetaInverse.isInRange(r) ? BetaInverse.odds(r) : BetaLeading.root(a, b, DoubleDouble.of(l)).exp();
    }

    private static double limit(double a, double b, double p, double q) {
        double x = BetaInverse.limit(a, b, p, q);
        return x == 1 ? Double.POSITIVE_INFINITY : x == 0 || Double.isNaN(x) ? x : a / b;
    }

    private static DoubleDouble logDerivative(double a, double b, double m, double n, double d) {
        DoubleDouble x = share(m, n, d), y = rest(m, n, d), log = logOdds(m, n, d), logN = log(n);
        if (isInside(a, b, x, y)) return BetaTail.logPrefix(a, b, x.hi(), x.lo(), y.hi(), y.lo()).minus(logN);
        return (log.hi() < 0 ? BetaLeading.logPrefix(a, b, log) : BetaLeading.logPrefix(b, a, log.negate()))
                .minus(logN);
    }

    /// Whether x and y have their digits and the parameters are no limits.
    private static boolean isInside(double a, double b, DoubleDouble x, DoubleDouble y) {
        return BetaTail.isInside(a, b, x.hi(), y.hi()) && Math.min(x.hi(), y.hi()) > SMALL;
    }

    /// Whether the parameters are no limits and m·n/d is neither 0 nor ∞, though it may be out of the range.
    private static boolean isRegular(double a, double b, double m, double n, double d) {
        return BetaTail.isInside(a, b, 0.5, 0.5) && Math.min(m, Math.min(n, d)) > 0
                && Math.max(m, Math.max(n, d)) < Double.POSITIVE_INFINITY;
    }

    private static DoubleDouble logOdds(double m, double n, double d) {
        return log(m).plus(log(n)).minus(log(d));
    }

    private static DoubleDouble log(double x) {
        return x < LARGE ? PairLog.log(x, 0) : PairLog.log(x * 0x1p-300, 0).plus(Logarithm.LOG_TWO.times(300));
    }

    /// mn/(mn + d).
    private static DoubleDouble share(double m, double n, double d) {
        double p = m * n;
        if (!isModerate(m, n, d, p)) return DoubleDouble.of(far(m, n, d));
        double pl = DoubleDouble.productError(m, n, p), s = p + d, sl = DoubleDouble.sumError(p, d, s) + pl;
        double r = 1 / s, q = p * r;
        return DoubleDouble.quickSum(q, DoubleDouble.quotientError(p, pl, s, sl, q, r));
    }

    /// d/(mn + d).
    private static DoubleDouble rest(double m, double n, double d) {
        double p = m * n;
        if (!isModerate(m, n, d, p)) return DoubleDouble.of(far(1 / m, 1 / n, 1 / d));
        double s = p + d, sl = DoubleDouble.sumError(p, d, s) + DoubleDouble.productError(m, n, p);
        double r = 1 / s, q = d * r;
        return DoubleDouble.quickSum(q, DoubleDouble.quotientError(d, 0, s, sl, q, r));
    }

    private static boolean isModerate(double m, double n, double d, double p) {
        return p > SMALL && p < LARGE && d > SMALL && d < LARGE && m < LARGE && n < LARGE;
    }

    /// mn/(mn + d) as a double, where a product may leave the range: w/(1 + w), w = m·n/d.
    private static double far(double m, double n, double d) {
        double large = Math.max(m, n), small = Math.min(m, n);
        double w = d > 1 == large > 1 ? large / d * small : large * small / d;
        return w < 1 ? w / (1 + w) : 1 / (1 + 1 / w);
    }
}
