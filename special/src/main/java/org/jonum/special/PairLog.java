package org.jonum.special;

/// Logarithms of pairs of doubles to some 73 bits by a table: the exponents of the beta family.
///
/// x = 2ᵏ·m, c ≈ 1/m with 12 bits, so that r = m·c − 1 is exact; log x = k·log 2 − log c + log(1 + r).
///
/// Source: Tang, Table-driven implementation of the logarithm function (1990).
final class PairLog {
    private static final int FIRST = 45, LAST = 91;
    /// log 2 in two parts; the first has 42 bits, so that its products with exponents are exact.
    private static final double LOG2_A = 0x1.62e42fefa38p-1, LOG2_B = 0x1.ef35793c7673p-45;
    private static final double GRID = 0x1p-43;
    private static final double ROUND = 0x1.8p52;
    private static final long ROUND_BITS = Double.doubleToRawLongBits(ROUND);
    private static final double THIRD = 1 / 3.0, THIRD_LO = 0x1p-54 / 3;
    /// For each j/64 the reciprocal c, and −log c in two parts, the first a multiple of 2⁻⁴³.
    private static final double[] C = new double[LAST - FIRST + 1], LOG_HI = new double[C.length],
            LOG_LO = new double[C.length];

    static {
        for (int i = 0; i < C.length; i++) {
            C[i] = Math.rint(0x1p17 / (FIRST + i)) * 0x1p-11;
            DoubleDouble l = Logarithm.log(C[i]).negate();
            LOG_HI[i] = Math.rint(l.hi() / GRID) * GRID;
            LOG_LO[i] = (l.hi() - LOG_HI[i]) + l.lo();
        }
    }

    private PairLog() {}

    /// log(hi + lo) for 0 < hi < ∞.
    static DoubleDouble log(double hi, double lo) {
        if (hi < Double.MIN_NORMAL) return log(hi * 0x1p54, lo * 0x1p54, -54);
        return hi < 0x1p1000 ? log(hi, lo, 0) : log(hi * 0x1p-54, lo * 0x1p-54, 54);
    }

    private static DoubleDouble log(double hi, double lo, int k) {
        int e = Math.getExponent(hi);
        double s = Double.longBitsToDouble((1023L - e) << 52), m = hi * s, l = lo * s;
        if (m > 1.4142135623730951) {
            m *= 0.5;
            l *= 0.5;
            e++;
        }
        int j = (int) Math.rint(m * 64) - FIRST;
        double c = C[j], mh = top(m), r = mh * c - 1, rl = (m - mh) * c + l * c;
        double q = r + rl, ql = DoubleDouble.sumError(r, rl, q), qh = top(q), half = 0.5 * qh * qh;
        double tail = cubic(q) + (ql - (0.5 * (q - qh) * (q + qh) + q * ql));
        double n = number(e + k), a = n * LOG2_A + LOG_HI[j], b = a + q, d = b - half;
        return DoubleDouble.quickSum(d, ((a - b) + q) + ((b - d) - half) + (n * LOG2_B + LOG_LO[j] + tail));
    }

    /// An integer as a double, by its bits: conversions wait for what was last in their register.
    static double number(int n) {
        return Double.longBitsToDouble(ROUND_BITS + n) - ROUND;
    }

    /// log(1 + q) − q + q²/2 for |q| < 0.012.
    private static double cubic(double q) {
        double z = q * q, even = 1 / 3.0 + z * (1 / 5.0 + z * (1 / 7.0 + z * (1 / 9.0 + z * (1 / 11.0)))),
                odd = 1 / 4.0 + z * (1 / 6.0 + z * (1 / 8.0 + z * (1 / 10.0)));
        return z * q * (even - q * odd);
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

    /// The leading 26 bits.
    private static double top(double x) {
        return Double.longBitsToDouble(Double.doubleToRawLongBits(x) & -1L << 27);
    }
}
