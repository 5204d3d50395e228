package org.jonum.distuv;

import org.jonum.special.DoubleDouble;

/// Steps of laws in pairs of doubles, for arguments of any size: (x − m)/s, its powers and logarithms.
final class Wide {
    private static final double SMALL = 0x1p-800, LARGE = 0x1p900;

    private Wide() {
    }

    /// (x − m)/s; just the double quotient if that is 0 or not finite.
    static DoubleDouble standardized(double x, double m, double s) {
        if (m == 0) return quotient(x, 0, s);
        double d = x - m;
        if (Math.abs(d) <= Double.MAX_VALUE) return quotient(d, DoubleDouble.sumError(x, -m, d), s);
        return Math.abs(x) <= Double.MAX_VALUE ? quotient(0.5 * x - 0.5 * m, 0, s).scale(2) : DoubleDouble.of(d);
    }

    /// a/b.
    static DoubleDouble quotient(double a, double b) {
        return quotient(a, 0, b);
    }

    /// (a + aLo)/b.
    static DoubleDouble quotient(double a, double aLo, double b) {
        double q = a / b;
        if (fits(a) && fits(b) && fits(q)) return pair(q, DoubleDouble.quotientError(a, aLo, b, 0, q));
        if (!(Math.abs(a) > 0 && Math.abs(a) <= Double.MAX_VALUE && b > 0)) return DoubleDouble.of(q);
        int m = Math.getExponent(a), n = Math.getExponent(b); // to numbers near 1; those below the normal ones are exact
        double v = scaled(a, -m), w = scaled(b, -n), r = v / w;
        double lo = DoubleDouble.quotientError(v, scaled(aLo, -m), w, 0, r);
        return q == 0 || !(Math.abs(q) <= Double.MAX_VALUE) ? DoubleDouble.of(q)
                : pair(scaled(r, m - n), scaled(lo, m - n));
    }

    /// What z, which is (x − m)·r for r = 1/s as rounded, lacks to (x − m)/s: without objects and another division, which is what takes
    /// most time. For s that [#fits], and z of moderate size.
    static double lost(double x, double m, double s, double r, double z) {
        double d = x - m;
        return (DoubleDouble.sumError(x, -m, d) + DoubleDouble.remainder(d, s, z)) * r;
    }

    /// The same for m = 0.
    static double lost(double x, double s, double r, double z) {
        return DoubleDouble.remainder(x, s, z) * r;
    }

    /// Whether v = m + s·z, computed in doubles, has lost little: a few units in the last place, since the sum cancels little.
    static boolean holds(double v, double m) {
        return Math.abs(v) > 0.25 * Math.abs(m) && Math.abs(v) < LARGE;
    }

    /// m + s·(z + low) with one rounding, for numbers that [#fits].
    static double affine(double m, double s, double z, double low) {
        double p = s * z, v = m + p;
        return v + (DoubleDouble.sumError(m, p, v) + (DoubleDouble.productError(s, z, p) + s * low));
    }

    /// Whether products with x can be split, and do not underflow.
    static boolean fits(double x) {
        return Math.abs(x) > SMALL && Math.abs(x) < LARGE;
    }

    /// Whether x > 0, and quotients of such numbers fit, too.
    static boolean isModest(double x) {
        return x > 0x1p-400 && x < 0x1p400;
    }

    /// x·2^n, also where 2^n is out of range.
    private static double scaled(double x, int n) {
        return Math.scalb(Math.scalb(x, n / 2), n - n / 2);
    }

    /// hi + lo for |hi| ≥ |lo|, as a pair whose parts do not overlap.
    static DoubleDouble pair(double hi, double lo) {
        double s = hi + lo;
        return new DoubleDouble(s, lo - (s - hi));
    }

    /// log(x/s) for x, s > 0, also where the quotient is out of range.
    static DoubleDouble logRatio(double x, double s) {
        double q = x / s;
        if (q > 0.5 && q < 2) return DoubleDouble.log(q).plus(DoubleDouble.quotientError(x, 0, s, 0, q) / q);
        return s == 1 ? DoubleDouble.log(x) : DoubleDouble.log(x).minus(DoubleDouble.log(s));
    }

    /// (x + 0)·k with a guard: k may be of any size.
    static DoubleDouble times(DoubleDouble x, double k) {
        double p = x.hi() * k;
        return fits(x.hi()) && fits(k) && fits(p) ? x.times(k) : DoubleDouble.of(p);
    }

    /// x/k with a guard.
    static DoubleDouble over(DoubleDouble x, double k) {
        double q = x.hi() / k;
        return fits(x.hi()) && fits(k) && fits(q) ? x.over(k) : DoubleDouble.of(q);
    }

    /// The sum of a few numbers that may cancel, with one rounding.
    static double sum(double a, double b, double c) {
        double s = a + b, t = s + c;
        if (!(Math.abs(t) <= Double.MAX_VALUE)) return t;
        return t + (DoubleDouble.sumError(a, b, s) + DoubleDouble.sumError(s, c, t));
    }

    /// m + s·z, with one rounding unless it overflows.
    static double affine(double m, double s, DoubleDouble z) {
        double p = s * z.hi();
        if (m == 0 || !fits(p)) return m + (p + (Math.abs(p) <= Double.MAX_VALUE ? s * z.lo() : 0));
        return fits(s) && fits(z.hi()) ? z.times(s).plus(m).value() : m + p;
    }

    /// s·e^z, also where e^z is out of range.
    static double scaledExp(double s, DoubleDouble z) {
        double e = z.hi();
        if (e == Double.NEGATIVE_INFINITY) return 0;
        if (s == Double.POSITIVE_INFINITY) return e < -700 ? 0 : s * Math.exp(e);
        if (e > -700 && e < 700 || Double.isNaN(e) || e == Double.POSITIVE_INFINITY || !(s > 0))
            return s * z.exp();
        return z.plus(DoubleDouble.log(s)).exp();
    }
}
