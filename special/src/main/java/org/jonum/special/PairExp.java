package org.jonum.special;

/// e^x of a sum of two doubles, times another and plus a third, rounded once at the end; without objects.
///
/// Source: Tang, Table-driven implementation of the exponential function (1989).
final class PairExp {
    /// 2^J powers in the table.
    private static final int J = 7, MASK = (1 << J) - 1;
    /// log 2 / 128 in two parts; the first has 33 bits, so that its product with an integer below 2^20 is exact.
    private static final double STEP_HI = 0x1.62e42fefp-8, STEP_LO = 0x1.473de6af278edp-41;
    private static final double STEPS = 184.6649652337873; // 128 / log 2

    /// Added to a small number and taken away it leaves an integer, which stands in the last bits between.
    private static final double ROUND = 0x1.8p52;
    /// Up to here powers of 2 are normal numbers.
    private static final double PLAIN = 707;
    /// Beyond, all powers are out of the range, whatever they are multiplied by.
    private static final double MOST = 5e3;

    private PairExp() {
    }

    /// e^(hi + lo), rounded once: within 0.51 ulp.
    ///
    /// @param hi any exponent, NaN and infinities included
    /// @param lo what to add to it, at most an ulp of it
    static double exp(double hi, double lo) {
        if (!(Math.abs(hi) < PLAIN)) return expTimes(hi, lo, 1, 0);
        double n = hi * STEPS + ROUND;
        int k = (int) Double.doubleToRawLongBits(n);
        return (ExpTable.HI[k & MASK] + rise(hi, lo, n - ROUND, k & MASK)) * power(k >> J);
    }

    /// 1 − e^(−hi − lo), within 1 ulp: for hi ≥ 0 by fewer steps than [#expm1], whose e^x may be on either side of 1.
    ///
    /// @param hi any number, NaN and infinities included
    /// @param lo what to add to it, at most an ulp of it
    static double oneMinusExp(double hi, double lo) {
        if (!(hi >= 0 && hi < PLAIN)) return 0 - expm1(-hi, -lo);
        double n = ROUND - hi * STEPS;
        int k = (int) Double.doubleToRawLongBits(n);
        double s = power(k >> J), t = ExpTable.HI[k & MASK] * s, d = 1 - t;
        return d + (((1 - d) - t) - slope(-hi, -lo, n - ROUND, k & MASK) * s);
    }

    /// e^(hi + lo) − 1, within 1 ulp: the part of the table and 1 are taken from each other before the rest comes.
    ///
    /// @param hi any exponent, NaN and infinities included
    /// @param lo what to add to it, at most an ulp of it
    static double expm1(double hi, double lo) {
        if (!(Math.abs(hi) < PLAIN)) return expTimes(hi, lo, 1, 0) - 1;
        double n = hi * STEPS + ROUND;
        int k = (int) Double.doubleToRawLongBits(n);
        double s = power(k >> J), t = ExpTable.HI[k & MASK] * s, d = t - 1;
        return d + (DoubleDouble.sumError(t, -1, d) + slope(hi, lo, n - ROUND, k & MASK) * s);
    }

    /// e^(−e^(hi + lo)): the inner power is a pair.
    static double expMinusExp(double hi, double lo) {
        if (!(Math.abs(hi) < PLAIN)) return Math.exp(-expTimes(hi, lo, 1, 0));
        double n = hi * STEPS + ROUND;
        int k = (int) Double.doubleToRawLongBits(n);
        double t = ExpTable.HI[k & MASK], u = slope(hi, lo, n - ROUND, k & MASK), e = t + u, p = -power(k >> J);
        return exp(p * e, p * ((t - e) + u));
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
        double n = hi * STEPS + ROUND;
        int k = (int) Double.doubleToRawLongBits(n);
        double t = ExpTable.HI[k & MASK], u = rise(hi, lo, n - ROUND, k & MASK), e = t + u, eLo = (t - e) + u;
        double p = e * mHi, pLo = DoubleDouble.productError(e, mHi, p) + (e * mLo + eLo * mHi);
        return scaled(p + pLo, k >> J);
    }

    /// (mHi + mLo)·e^(hi + lo) + (cHi + cLo), where the sum may cancel: its error is 2^-60 of the larger part.
    ///
    /// The exponent is below 5e3 in size, the factor as in [#expTimes]; product and sum are within the range.
    static double expTimesPlus(double hi, double lo, double mHi, double mLo, double cHi, double cLo) {
        double n = hi * STEPS + ROUND;
        int k = (int) Double.doubleToRawLongBits(n);
        double t = ExpTable.HI[k & MASK], u = slope(hi, lo, n - ROUND, k & MASK), e = t + u, eLo = (t - e) + u;
        double p = e * mHi, pLo = DoubleDouble.productError(e, mHi, p) + (e * mLo + eLo * mHi);
        double a = scaled(p, k >> J), s = a + cHi;
        return s + (DoubleDouble.sumError(a, cHi, s) + (scaled(pLo, k >> J) + cLo));
    }

    /// e^(hi + lo) as a pair, to 64 bits at least; 0 or ∞ out of the range.
    static DoubleDouble wide(double hi, double lo) {
        if (!(Math.abs(hi) < 745))
            return DoubleDouble.of(Double.isNaN(hi) ? hi : hi > 0 ? Double.POSITIVE_INFINITY : 0);
        double m = hi * STEPS + ROUND, whole = m - ROUND;
        int k = (int) Double.doubleToRawLongBits(m);
        double a = hi - whole * STEP_HI, b = lo - whole * STEP_LO, r = a + b;
        double s = DoubleDouble.sumError(a, b, r) + tail(r); // e^(r + …) = 1 + r + s
        double t = ExpTable.HI[k & MASK], p = t * r, e = t + p;
        double rest = ((t - e) + p) + (DoubleDouble.productError(t, r, p) + t * s + ExpTable.LO[k & MASK] * (1 + r));
        int n = k >> J;
        if (n <= -960 || n > 1023) return DoubleDouble.of(scaled(e + rest, n));
        return DoubleDouble.quickSum(scaled(e, n), scaled(rest, n));
    }

    /// log(hi + lo) − l for l near it: 2^-60, which is what l lacks.
    static double logError(double hi, double lo, double l) {
        return hi > 1e-290 && hi < 1e290 ? expTimesPlus(-l, 0, hi, lo, -1, 0) : 0;
    }

    /// e^(hi + lo)·2^(−k/128)·t − t for t = 2^(k/128 mod 1), and what the table's t lacks.
    private static double slope(double hi, double lo, double k, int j) {
        double a = hi - k * STEP_HI, b = lo - k * STEP_LO, r = a + b;
        return ExpTable.HI[j] * (r + ((a - r) + b + tail(r))) + ExpTable.LO[j];
    }

    /// The same to 2⁻⁵⁸, with fewer steps, where it is added to t.
    private static double rise(double hi, double lo, double k, int j) {
        double r = (hi - k * STEP_HI) + (lo - k * STEP_LO), s = r * r;
        return ExpTable.HI[j] * (r + s * ((1.0 / 2 + r * (1.0 / 6)) + s * (1.0 / 24 + r * (1.0 / 120))))
                + ExpTable.LO[j];
    }

    /// e^r − 1 − r for |r| < 0.003.
    private static double tail(double r) {
        double s = r * r;
        return s * ((1.0 / 2 + r * (1.0 / 6)) + s * ((1.0 / 24 + r * (1.0 / 120)) + s * (1.0 / 720)));
    }

    private static double power(int n) {
        return Double.longBitsToDouble((n + 1023L) << 52);
    }

    private static double scaled(double x, int n) {
        return n > -1000 && n < 1000 ? x * power(n) : Math.scalb(x, n);
    }
}
