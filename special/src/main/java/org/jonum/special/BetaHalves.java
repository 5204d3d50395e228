package org.jonum.special;

import java.util.stream.IntStream;

/// I_x(a, b) for halves of odd numbers a and b in closed form: 2/π·arctan √(x/y), which is that of a = b = ½, and the steps
/// I(½, b + 1) = I(½, b) + √x·yᵇ/(b·B(½, b)) and I(a + 1, b) = I(a, b) − xᵃyᵇ/(a·B(a, b)), in pairs of doubles.
///
/// Source: Abramowitz & Stegun, Handbook of Mathematical Functions (1964), 26.5.
final class BetaHalves {
    /// The largest sum of the parameters, and the least value, below which too much cancels.
    private static final double MOST = 34, LEAST = 0x1p-16, SMALL = 1e-20;
    private static final double TWO_OVER_PI = 0.6366197723675814, TWO_OVER_PI_LOW = -3.9357353350364972e-17;
    private static final double HALF_PI = 1.5707963267948966, HALF_PI_LOW = 6.123233995736766e-17;
    /// arctan(k/32), and what it lacks.
    private static final double[] ATAN = {0.0, 0.031239833430268277, 0.06241880999595735, 0.09347678115858947,
        0.12435499454676144, 0.15499674192394097, 0.18534794999569476, 0.21535769969773805, 0.24497866312686414,
        0.2741674511196588, 0.3028848683749714, 0.3310960767041321, 0.35877067027057225, 0.38588266939807375,
        0.4124104415973873, 0.43833655985795783, 0.4636476090008061, 0.48833395105640554, 0.5123894603107377,
        0.5358112379604637, 0.5585993153435624, 0.5807563535676704, 0.6022873461349642, 0.6231993299340659,
        0.6435011087932844, 0.6632029927060933, 0.6823165548747481, 0.7008544078844502, 0.7188299996216245,
        0.7362574289814281, 0.7531512809621944, 0.7695264804056583, 0.7853981633974483};
    private static final double[] ATAN_LOW = {0.0, -1.188442711587748e-18, -1.5490756308295046e-18,
        -6.2844725995420954e-18, -3.1253241424539383e-18, 9.585415594114324e-18, 4.180692268843079e-18,
        4.738160130078733e-19, 1.0698755618734451e-17, 8.261353575163773e-18, -1.1010827903001369e-17,
        -7.952610375793799e-18, -2.4623815582638635e-17, 2.378822732491941e-17, -1.587652227770689e-17,
        -2.494277030626541e-17, 2.2698777452961687e-17, -1.1373236189329585e-17, -2.5462781472855804e-17,
        -4.0637956834825575e-18, -5.4556305485916264e-18, -1.441464378193067e-17, 2.950430737228402e-17,
        2.672403885140095e-17, 1.5834785051444286e-17, -3.076054864429649e-17, 6.943223671560008e-18,
        -1.987626234335816e-17, -2.1478388444456983e-17, 3.473937648299457e-17, -2.4256934659182068e-17,
        -3.704991905602721e-17, 3.061616997868383e-17};

    /// 1/(2j + 3), (2j + 2)/(2j + 3), and what that lacks.
    private static final double[] ODD = IntStream.range(0, (int) MOST).mapToDouble(j -> 1.0 / (2 * j + 3)).toArray(),
            RISE = new double[ODD.length], RISE_LOW = new double[ODD.length];

    static {
        for (int j = 0; j < ODD.length; j++) {
            DoubleDouble r = DoubleDouble.quotient(2 * j + 2, 2 * j + 3);
            RISE[j] = r.hi();
            RISE_LOW[j] = r.lo();
        }
    }

    private BetaHalves() {}

    static boolean has(double a, double b) {
        return a + b <= MOST && isHalf(a) && isHalf(b);
    }

    private static boolean isHalf(double a) {
        double n = a - 0.5;
        return n == Math.rint(n);
    }

    /// I_x(a, b) for x = x + xl and y + yl = 1 − x; NaN if it is so small that the sum has cancelled.
    static double lower(double a, double b, double x, double xl, double y, double yl) {
        if (!(Math.min(x, y) > SMALL)) return Double.NaN;
        boolean near = x <= y;
        double small = near ? x : y, smallLow = near ? xl : yl, large = near ? y : x, largeLow = near ? yl : xl;
        double inverse = 1 / large, q = small * inverse;
        double ql = DoubleDouble.quotientError(small, smallLow, large, largeLow, q, inverse);
        double u = Math.sqrt(q), ul = 0.5 * (DoubleDouble.remainder(q, u, u) + ql) / u; // √(xy) = large·u
        double g = large * u, gl = DoubleDouble.productError(large, u, g) + (large * ul + largeLow * u);
        double s = 0, sl = 0, t = 1, tl = 0;
        int rise = (int) b;
        for (int j = 0; j < rise; j++) {
            double v = s + t;
            sl += DoubleDouble.sumError(s, t, v) + tl;
            s = v;
            double p = t * y, pl = DoubleDouble.productError(t, y, p) + (t * yl + tl * y);
            t = p * RISE[j];
            tl = DoubleDouble.productError(p, RISE[j], t) + (p * RISE_LOW[j] + pl * RISE[j]);
        }
        double first = -2 * b * t;
        tl = DoubleDouble.productError(-2 * b, t, first) - 2 * b * tl;
        t = first;
        int fall = (int) a;
        double n = 2 * b + 1, d = 3;
        for (int i = 0; i < fall; i++) {
            double v = s + t;
            sl += DoubleDouble.sumError(s, t, v) + tl;
            s = v;
            double p = t * x, pl = DoubleDouble.productError(t, x, p) + (t * xl + tl * x);
            double r = n / d;
            t = p * r;
            tl = DoubleDouble.productError(p, r, t) + (p * DoubleDouble.quotientError(n, 0, d, 0, r, ODD[i]) + pl * r);
            n += 2;
            d += 2;
        }
        double p = g * s, pl = DoubleDouble.productError(g, s, p) + (g * sl + gl * s);
        return result(u, ul, near, p, pl);
    }

    /// 2/π·(arctan(u) + p), or 2/π·(π/2 − arctan(u) + p).
    private static double result(double u, double ul, boolean near, double p, double pl) {
        int k = (int) (u * 32 + 0.5);
        double c = k * 0x1p-5, d = u - c, m = u * c, n = 1 + m;
        double nl = DoubleDouble.sumError(1, m, n) + (DoubleDouble.productError(u, c, m) + ul * c);
        double inverse = 1 / n, r = d * inverse, rl = DoubleDouble.quotientError(d, ul, n, nl, r, inverse), z = r * r;
        double cubic = r * z * (-1 / 3.0 + z * (1 / 5.0 + z * (-1 / 7.0 + z * (1 / 9.0 + z * (-1 / 11.0)))));
        double base = near ? ATAN[k] : HALF_PI - ATAN[k], sign = near ? 1 : -1;
        double baseLow = near ? ATAN_LOW[k]
                : DoubleDouble.sumError(HALF_PI, -ATAN[k], base) + (HALF_PI_LOW - ATAN_LOW[k]);
        double v = base + p, w = v + sign * r;
        double low = DoubleDouble.sumError(base, p, v) + DoubleDouble.sumError(v, sign * r, w)
                + (baseLow + pl + sign * (rl + cubic));
        double sum = w + low, rest = (w - sum) + low;
        if (!(sum > LEAST)) return Double.NaN;
        double f = sum * TWO_OVER_PI;
        return f + (DoubleDouble.productError(sum, TWO_OVER_PI, f) + (sum * TWO_OVER_PI_LOW + rest * TWO_OVER_PI));
    }
}
