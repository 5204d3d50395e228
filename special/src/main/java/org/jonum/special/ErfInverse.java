package org.jonum.special;

/// The inverses of erf and erfc, times 1 or √2: one step of Halley's method from a start with ten digits.
///
/// With M(x) = erfcx(x) and u = f/f′ for f = erfc(x) − q the step is x − u/(1 + x·u), f/f′ = −√π/2·(M − q·e^(x²));
/// the factor, a sum of two doubles, multiplies before the last rounding.
final class ErfInverse {
    private static final double HALF_ROOT_PI = 0.886226925452758, ROOT_PI = 1.772453850905516;
    private static final int TERMS = 6;
    private static final int FIRST_PIECE = piece(0.75);

    private ErfInverse() {
    }

    /// factor·x for erf(x) = y + yLo, abs(y) <= 1/2.
    static double centre(double y, double yLo, double factor, double factorLo) {
        if (Math.abs(y) < 1e-280) return y == 0 ? y : centre(y * 0x1p200, 0, factor, factorLo) * 0x1p-200;
        double[] c = ErfInverseTable.CENTRE;
        double t = y * y, s = c[c.length - 1];
        for (int k = c.length - 2; k >= 0; k--) s = c[k] + t * s;
        double x = y * s;
        double u = (Erf.erfMinus(x, 0, y) - yLo) * HALF_ROOT_PI * Math.exp(x * x);
        return times(x, u / (1 + x * u), factor, factorLo);
    }

    /// factor·x for erfc(x) = q, q <= 1/2.
    static double tail(double q, double factor, double factorLo) {
        if (q == 0) return Double.POSITIVE_INFINITY;
        if (!(q > 1e-290)) return logTail(Math.log(q), 0, factor, factorLo);
        double x = start(Math.sqrt(-Math.log(q))), s = x * x;
        double u = HALF_ROOT_PI * Erf.expMinusErfcx(q, s, DoubleDouble.productError(x, x, s), x);
        return times(x, u / (1 + x * u), factor, factorLo);
    }

    /// factor·x for log erfc(x) = lq + lqLo, lq <= −log 2.
    static double logTail(double lq, double lqLo, double factor, double factorLo) {
        if (lq == Double.NEGATIVE_INFINITY) return Double.POSITIVE_INFINITY;
        double x = start(Math.sqrt(-lq));
        if (!(x < 1e6)) return x * factor;
        double s = x * x, m = Erf.erfcx(x);
        double g = (-s - lq) - DoubleDouble.productError(x, x, s) - lqLo + Math.log(m);
        double u = HALF_ROOT_PI * m * Math.expm1(-g);
        return times(x, u / (1 + x * u), factor, factorLo);
    }

    /// x to ten digits for erfc(x) = q <= 1.
    static double rough(double q, double logQ) {
        if (q < 0.5) return start(Math.sqrt(-logQ));
        double[] c = ErfInverseTable.CENTRE;
        double y = 1 - q, t = y * y, s = c[c.length - 1];
        for (int k = c.length - 2; k >= 0; k--) s = c[k] + t * s;
        return y * s;
    }

    /// x with erfc(x) = e^(−s²), s >= 3/4.
    private static double start(double s) {
        if (!(s < 64)) return Math.sqrt(s * s - Math.log(s * ROOT_PI));
        double[] c = ErfInverseTable.TAIL;
        int at = (piece(s) - FIRST_PIECE) * TERMS;
        double d = s - Double.longBitsToDouble(Double.doubleToRawLongBits(s) >>> 49 << 49 | 1L << 48);
        double x = c[at + TERMS - 1];
        for (int k = TERMS - 2; k >= 0; k--) x = c[at + k] + d * x;
        return x;
    }

    private static int piece(double s) {
        return (int) (Double.doubleToRawLongBits(s) >>> 49);
    }

    /// (x − d)·(factor + factorLo).
    private static double times(double x, double d, double factor, double factorLo) {
        double p = x * factor;
        return p + (DoubleDouble.productError(x, factor, p) + (x * factorLo - d * factor));
    }
}
