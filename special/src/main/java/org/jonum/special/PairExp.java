package org.jonum.special;

/// e^x of a sum of two doubles, times another and plus a third, rounded once at the end; without objects.
///
/// Source: Tang, Table-driven implementation of the exponential function (1989).
final class PairExp {
    /// 2^J powers in the table.
    private static final int J = 8, MASK = (1 << J) - 1;
    /// For each j the bits of 2^(j/256) less j where those of the exponent follow, and what that power lacks in parts of it, side by side:
    /// with k = 256·n + j added there, the former are those of 2^(k/256).
    private static final long[] TABLE = new long[2 << J];
    /// log 2 / 256 in two parts; the first has 33 bits, so that its product with an integer below 2^20 is exact.
    private static final double STEP_HI = 0x1.62e42fefp-9, STEP_LO = 0x1.473de6af278edp-42;
    private static final double STEPS = 369.3299304675746; // 256 / log 2
    private static final int TO_EXPONENT = 52 - J;
    /// 1/6, and what r⁵/120 is best replaced by: then 5e-18 of 1 are left of it.
    private static final double THIRD_TERM = 0.16666667995434195;

    static {
        for (int j = 0; j <= MASK; j++) {
            TABLE[2 * j] = Double.doubleToRawLongBits(ExpTable.POWER[j]) - ((long) j << TO_EXPONENT);
            TABLE[2 * j + 1] = Double.doubleToRawLongBits(ExpTable.REST[j]);
        }
    }

    /// Added to a small number and taken away it leaves an integer, which stands in the last bits between.
    private static final double ROUND = 0x1.8p52;
    /// Up to here powers of 2 are normal numbers.
    private static final double PLAIN = 707;
    /// Beyond, all powers are out of the range, whatever they are multiplied by.
    private static final double MOST = 2500;

    private PairExp() {
    }

    /// e^(hi + lo), rounded once: within 0.55 ulp.
    ///
    /// @param hi any exponent, NaN and infinities included
    /// @param lo what to add to it, at most an ulp of it
    static double exp(double hi, double lo) {
        if (!(Math.abs(hi) < PLAIN)) return expTimes(hi, lo, 1, 0);
        double n = hi * STEPS + ROUND, t = power(n);
        return t + t * rise(hi, lo, n);
    }

    /// 1/(1 + e^(hi + lo)), within 2.6 ulp.
    ///
    /// @param hi any number, NaN and infinities included
    /// @param lo what to add to it, at most an ulp of it
    static double logisticSf(double hi, double lo) {
        if (!(Math.abs(hi) < PLAIN)) return hi > 0 ? expTimes(-hi, -lo, 1, 0) : 1 / (1 + Math.exp(hi));
        double n = hi * STEPS + ROUND, t = power(n);
        return 1 / (1 + (t + t * rise(hi, lo, n)));
    }

    /// 1 − e^(−hi − lo), within 1 ulp: for hi ≥ 0 by fewer steps than [#expm1], whose e^x may be on either side of 1.
    ///
    /// @param hi any number, NaN and infinities included
    /// @param lo what to add to it, at most an ulp of it
    static double oneMinusExp(double hi, double lo) {
        if (!(hi >= 0 && hi < PLAIN)) return 0 - expm1(-hi, -lo);
        double n = ROUND - hi * STEPS, t = power(n), d = 1 - t;
        return d + (((1 - d) - t) + t * fall(hi, lo, n));
    }

    /// e^(hi + lo) − 1, within 1 ulp: the part of the table and 1 are taken from each other before the rest comes.
    ///
    /// @param hi any exponent, NaN and infinities included
    /// @param lo what to add to it, at most an ulp of it
    static double expm1(double hi, double lo) {
        if (!(Math.abs(hi) < PLAIN)) return expTimes(hi, lo, 1, 0) - 1;
        double n = hi * STEPS + ROUND, t = power(n), d = t - 1;
        return d + (DoubleDouble.sumError(t, -1, d) + t * slope(hi, lo, n));
    }

    /// e^(−e^(hi + lo)): the inner power is a pair.
    static double expMinusExp(double hi, double lo) {
        if (!(Math.abs(hi) < PLAIN)) return Math.exp(-expTimes(hi, lo, 1, 0));
        double n = hi * STEPS + ROUND, t = power(n), u = t * slope(hi, lo, n), e = t + u;
        return exp(-e, (e - t) - u);
    }

    /// 1 − e^(−e^(hi + lo)).
    static double oneMinusExpMinusExp(double hi, double lo) {
        return oneMinusExp(exp(hi, lo), 0);
    }

    /// (mHi + mLo)·e^(hi + lo), rounded once: within 0.51 ulp.
    ///
    /// x = k·(log 2)/128 + r, e^x = 2^(k/128)·e^r: the first from a table, the second by five terms of its series.
    ///
    /// @param hi  any exponent, NaN and infinities included
    /// @param lo  what to add to it, at most an ulp of it
    /// @param mHi a factor between 1e-290 and 1e290 in size
    /// @param mLo what to add to that
    static double expTimes(double hi, double lo, double mHi, double mLo) {
        if (!(hi < MOST)) return hi >= MOST ? mHi * Double.POSITIVE_INFINITY : hi;
        if (hi < -MOST) return 0 * mHi;
        double n = hi * STEPS + ROUND, t = powerBelow2(n), u = t * longRise(hi, lo, n), e = t + u, eLo = (t - e) + u;
        double p = e * mHi, pLo = DoubleDouble.productError(e, mHi, p) + (e * mLo + eLo * mHi);
        return scaled(p + pLo, exponent(n));
    }

    /// (mHi + mLo)·e^(hi + lo) + (cHi + cLo), where the sum may cancel: its error is 2^-60 of the larger part.
    ///
    /// The exponent is below 2500 in size, the factor as in [#expTimes]; product and sum are within the range.
    static double expTimesPlus(double hi, double lo, double mHi, double mLo, double cHi, double cLo) {
        double n = hi * STEPS + ROUND, t = powerBelow2(n), u = t * slope(hi, lo, n), e = t + u, eLo = (t - e) + u;
        double p = e * mHi, pLo = DoubleDouble.productError(e, mHi, p) + (e * mLo + eLo * mHi);
        double a = scaled(p, exponent(n)), s = a + cHi;
        return s + (DoubleDouble.sumError(a, cHi, s) + (scaled(pLo, exponent(n)) + cLo));
    }

    /// e^(hi + lo) as a pair, to 61 bits; as [#wide] near the ends of the range.
    static DoubleDouble pair(double hi, double lo) {
        if (!(Math.abs(hi) < PLAIN)) return wide(hi, lo);
        double n = hi * STEPS + ROUND, t = power(n), u = t * slope(hi, lo, n), e = t + u;
        return new DoubleDouble(e, (t - e) + u);
    }

    /// e^(hi + lo) as a pair, to 64 bits at least; 0 or ∞ out of the range.
    static DoubleDouble wide(double hi, double lo) {
        if (!(Math.abs(hi) < 745))
            return DoubleDouble.of(Double.isNaN(hi) ? hi : hi > 0 ? Double.POSITIVE_INFINITY : 0);
        double k = hi * STEPS + ROUND, whole = k - ROUND;
        double a = hi - whole * STEP_HI, b = lo - whole * STEP_LO, r = a + b;
        double s = DoubleDouble.sumError(a, b, r) + tail(r); // e^(r + …) = 1 + r + s
        double t = powerBelow2(k), p = t * r, e = t + p;
        double rest = ((t - e) + p) + (DoubleDouble.productError(t, r, p) + t * (s + rest(k) * (1 + r)));
        int n = exponent(k);
        if (n <= -960 || n > 1023) return DoubleDouble.of(scaled(e + rest, n));
        return DoubleDouble.quickSum(scaled(e, n), scaled(rest, n));
    }

    /// log(hi + lo) − l for l near it: 2^-60, which is what l lacks.
    static double logError(double hi, double lo, double l) {
        return hi > 1e-290 && hi < 1e290 ? expTimesPlus(-l, 0, hi, lo, -1, 0) : 0;
    }

    /// e^(hi + lo)/t − 1 for the t of the table, k = n − ROUND.
    private static double slope(double hi, double lo, double n) {
        double k = n - ROUND, a = hi - k * STEP_HI, b = lo - k * STEP_LO, r = a + b;
        return r + ((((a - r) + b) + rest(n)) + tail(r));
    }

    /// 1 − e^(−hi − lo)/t.
    private static double fall(double hi, double lo, double n) {
        double k = n - ROUND, a = hi + k * STEP_HI, b = lo + k * STEP_LO, r = a + b;
        return r + ((((a - r) + b) - rest(n)) - tail(-r));
    }

    /// e^(hi + lo)/t − 1 to 2⁻⁵⁷, with fewer steps, where it is added to t at once.
    private static double rise(double hi, double lo, double n) {
        double k = n - ROUND, r = (hi - k * STEP_HI) + (lo - k * STEP_LO), s = r * r;
        return (rest(n) + r) + s * ((1.0 / 2 + r * THIRD_TERM) + s * (1.0 / 24));
    }

    /// e^(hi + lo)/t − 1 to 2⁻⁶².
    private static double longRise(double hi, double lo, double n) {
        double k = n - ROUND, r = (hi - k * STEP_HI) + (lo - k * STEP_LO);
        return (rest(n) + r) + tail(r);
    }

    /// e^r − 1 − r for |r| < 0.0014.
    private static double tail(double r) {
        double s = r * r;
        return s * ((1.0 / 2 + r * (1.0 / 6)) + s * (1.0 / 24 + r * (1.0 / 120)));
    }

    /// 2^(k/256) for k = n − ROUND, within the range.
    private static double power(double n) {
        long bits = Double.doubleToRawLongBits(n);
        return Double.longBitsToDouble(TABLE[2 * ((int) bits & MASK)] + (bits << TO_EXPONENT));
    }

    /// The same without the whole powers of 2.
    private static double powerBelow2(double n) {
        long bits = Double.doubleToRawLongBits(n);
        return Double.longBitsToDouble(TABLE[2 * ((int) bits & MASK)] + ((bits & MASK) << TO_EXPONENT));
    }

    /// What these lack, in parts of them.
    private static double rest(double n) {
        return Double.longBitsToDouble(TABLE[2 * ((int) Double.doubleToRawLongBits(n) & MASK) + 1]);
    }

    /// ⌊k/256⌋.
    private static int exponent(double n) {
        return (int) Double.doubleToRawLongBits(n) >> J;
    }

    private static double scaled(double x, int n) {
        return n > -1000 && n < 1000 ? x * Double.longBitsToDouble((n + 1023L) << 52) : Math.scalb(x, n);
    }
}
