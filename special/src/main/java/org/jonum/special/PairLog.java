package org.jonum.special;

import org.jonum.special.internal.simd.Fused;

/// Logarithms of pairs of doubles by a table, as pairs and rounded, without a branch that depends on the digits.
///
/// x = 2ᵏ·m, c ≈ 1/m from the table with nine bits, m·c = 1 + t with |t| < 2⁻⁸, so that t is a double: log x = k·log 2 − log c + t − t²/2 + t³/3 − …
///
/// Source: Tang, Table-driven implementation of the logarithm function (1990).
final class PairLog {
    private static final double[] TABLE = LogTable.LOG;
    /// log 2 in two parts, the first a multiple of 2⁻⁴² as those of the table, so that its sums with them are exact.
    private static final double LOG_2 = TABLE[3 * 256 + 1], LOG_2_LO = TABLE[3 * 256 + 2];
    private static final double ROUND = 0x1.8p52;
    private static final long ROUND_BITS = Double.doubleToRawLongBits(ROUND);
    private static final double THIRD = 1 / 3.0, THIRD_LO = 0x1p-54 / 3;
    /// Below, no power of 2 that is needed leaves the range.
    private static final double LARGE = 0x1p1000;

    private PairLog() {}

    /// log(hi + lo) for 0 < hi < ∞.
    static DoubleDouble log(double hi, double lo) {
        return settled(loose(hi, lo));
    }

    /// The same for a normal hi below 2¹⁰⁰⁰, with an error of 2⁻⁷⁷, and a relative one of 2⁻⁶⁹ beside 1.
    static DoubleDouble normal(double hi, double lo) {
        return settled(loose(hi, lo, 0));
    }

    /// The logarithm in parts that overlap, the second below 2⁻²²: the first is known long before it, and who begins with that need not wait.
    static DoubleDouble loose(double hi, double lo) {
        if (hi < Double.MIN_NORMAL) return loose(hi * 0x1p54, lo * 0x1p54, -54);
        return hi < LARGE ? loose(hi, lo, 0) : loose(hi * 0x1p-54, lo * 0x1p-54, 54);
    }

    private static DoubleDouble settled(DoubleDouble x) {
        return DoubleDouble.quickSum(x.hi(), x.lo());
    }

    private static DoubleDouble loose(double h, double l, int more) {
        long bits = Double.doubleToRawLongBits(h);
        int k = (int) (bits >>> 52) - 1023, at = place(bits);
        double c = TABLE[at], t = Fused.plus(c, mantissa(bits), -1), z = t * t, square = -0.5 * z;
        double n = number(k + more), base = n * LOG_2 + TABLE[at + 1], s = base + t, v = s + square;
        double low = t * z * cubic(t, z) - 0.5 * Fused.error(t, t, z) + c * (l * power(-k)) * (1 - t * (1 - t));
        low += (t - (s - base)) + (square - (v - s)) + (n * LOG_2_LO + TABLE[at + 2]);
        return new DoubleDouble(v, low);
    }

    /// log x + rest for a normal x below 2¹⁰⁰⁰ with an error of 2⁻⁷⁰, and a relative one of 2⁻⁶² beside 1.
    static DoubleDouble quick(double x, double rest) {
        long bits = Double.doubleToRawLongBits(x);
        int k = (int) (bits >>> 52) - 1023, at = place(bits);
        double t = Fused.plus(TABLE[at], mantissa(bits), -1), z = t * t, square = -0.5 * z;
        double n = number(k), base = n * LOG_2 + TABLE[at + 1], s = base + t, v = s + square;
        double low = ((n * LOG_2_LO + TABLE[at + 2]) + rest) + ((t - (s - base)) + (square - (v - s)));
        return new DoubleDouble(v, low + t * z * shortCubic(t, z));
    }

    /// log(hi + lo), rounded once: within 0.52 ulp; for any hi.
    static double rounded(double hi, double lo) {
        if (!(hi >= Double.MIN_NORMAL && hi < LARGE)) return Math.log(hi);
        long bits = Double.doubleToRawLongBits(hi);
        int k = (int) (bits >>> 52) - 1023, at = place(bits);
        double c = TABLE[at], t = Fused.plus(c, mantissa(bits), -1), z = t * t, tl = c * (lo * power(-k));
        double n = number(k), base = n * LOG_2 + TABLE[at + 1], v = base + t;
        double rest = (n * LOG_2_LO + TABLE[at + 2]) + (tl - t * tl);
        return v + (((t - (v - base)) + rest) + z * (t * shortCubic(t, z) - 0.5));
    }

    /// Where c of the table is for the number with these bits.
    private static int place(long bits) {
        return 3 * ((int) ((bits >>> 43 & 0x1ff) + 1) >> 1);
    }

    private static double mantissa(long bits) {
        return Double.longBitsToDouble(bits & 0xfffffffffffffL | 0x3ff0000000000000L);
    }

    private static double power(int n) {
        return Double.longBitsToDouble((n + 1023L) << 52);
    }

    /// An integer as a double, by its bits: conversions wait for what was last in their register.
    private static double number(int n) {
        return Double.longBitsToDouble(ROUND_BITS + n) - ROUND;
    }

    /// (log(1 + t) − t + t²/2)/t³ for |t| < 2⁻⁸ and z = t².
    static double cubic(double t, double z) {
        return (1.0 / 3 - t * (1.0 / 4)) + z * ((1.0 / 5 - t * (1.0 / 6)) + z * (1.0 / 7 - t * (1.0 / 8)));
    }

    /// The same to 2⁻⁴⁶, for what is rounded.
    private static double shortCubic(double t, double z) {
        return (1.0 / 3 - t * (1.0 / 4)) + z * ((1.0 / 5 - t * (1.0 / 6)) + z * (1.0 / 7));
    }

    /// log(1 + μ) − μ for μ = hi + lo > −1 + 2⁻²⁰, with a relative error below 2⁻⁶⁰.
    static DoubleDouble log1pmx(double hi, double lo) {
        if (Math.abs(hi) < 0x1p-5) return series(hi, lo);
        double s = 1 + hi;
        return log(s, DoubleDouble.sumError(1, hi, s) + lo).minus(new DoubleDouble(hi, lo));
    }

    /// −μ²/2 + μ³/3 − …; the first two terms as pairs.
    private static DoubleDouble series(double q, double ql) {
        double s = q * q, sl = DoubleDouble.productError(q, q, s) + 2 * q * ql;
        double p = s * q, pl = DoubleDouble.productError(s, q, p) + (sl * q + s * ql);
        double d = p * THIRD, dl = DoubleDouble.productError(p, THIRD, d) + p * THIRD_LO + pl * THIRD;
        double even = 1 / 4.0 + s * (1 / 6.0 + s * (1 / 8.0 + s * (1 / 10.0 + s * (1 / 12.0 + s * (1 / 14.0))))),
                odd = 1 / 5.0 + s * (1 / 7.0 + s * (1 / 9.0 + s * (1 / 11.0 + s * (1 / 13.0))));
        double h = -0.5 * s, r = h + d;
        return DoubleDouble.quickSum(r, (h - r) + d + (dl - 0.5 * sl - s * s * (even - q * odd)));
    }
}
