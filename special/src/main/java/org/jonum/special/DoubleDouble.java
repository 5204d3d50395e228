// keep-double-file: pairs of doubles, for double only
package org.jonum.special;

/// An unevaluated sum of two doubles, hi + lo with |lo| ≤ ulp(hi)/2: about 106 bits.
///
/// Sums and products with their exact errors are those of Knuth and of Dekker and Veltkamp (Dekker 1971); products
/// are split, since a fused multiply-add is slow where the processor has none. Factors must stay below 2⁹⁹⁶.
record DoubleDouble(double hi, double lo) {
    static final DoubleDouble ONE = new DoubleDouble(1, 0);
    static final DoubleDouble PI = new DoubleDouble(Math.PI, 1.2246467991473532e-16);
    /// ½·log 2π.
    static final DoubleDouble HALF_LOG_TWO_PI = new DoubleDouble(0.9189385332046728, -3.878294158067242e-17);

    private static final double SPLITTER = 0x1p27 + 1;

    static DoubleDouble of(double x) {
        return new DoubleDouble(x, 0);
    }

    /// a + b, exactly.
    static DoubleDouble sum(double a, double b) {
        double s = a + b;
        return new DoubleDouble(s, sumError(a, b, s));
    }

    /// a + b − s for s = fl(a + b), exactly.
    static double sumError(double a, double b, double s) {
        double t = s - a;
        return (a - (s - t)) + (b - t);
    }

    /// a + b, exactly, for |a| ≥ |b| or a = 0.
    static DoubleDouble quickSum(double a, double b) {
        double s = a + b;
        return new DoubleDouble(s, b - (s - a));
    }

    /// a·b, exactly but for underflow.
    static DoubleDouble product(double a, double b) {
        double p = a * b;
        return new DoubleDouble(p, productError(a, b, p));
    }

    /// a·b − p for p = fl(a·b).
    static double productError(double a, double b, double p) {
        double ca = SPLITTER * a, cb = SPLITTER * b;
        double ah = ca - (ca - a), al = a - ah, bh = cb - (cb - b), bl = b - bh;
        return ((ah * bh - p) + ah * bl + al * bh) + al * bl;
    }

    /// a/b to some 104 bits.
    static DoubleDouble quotient(double a, double b) {
        double q = a / b;
        return quickSum(q, quotientError(a, 0, b, 0, q));
    }

    /// The quotient (hi + lo)/(dHi + dLo) less q = fl(hi/dHi).
    static double quotientError(double hi, double lo, double dHi, double dLo, double q) {
        double p = q * dHi;
        return ((hi - p) - productError(q, dHi, p) + lo - q * dLo) / dHi;
    }

    double value() {
        return hi + lo;
    }

    DoubleDouble negate() {
        return new DoubleDouble(-hi, -lo);
    }

    DoubleDouble plus(double b) {
        DoubleDouble s = sum(hi, b);
        return quickSum(s.hi, s.lo + lo);
    }

    DoubleDouble plus(DoubleDouble b) {
        DoubleDouble s = sum(hi, b.hi), t = sum(lo, b.lo);
        DoubleDouble u = quickSum(s.hi, s.lo + t.hi);
        return quickSum(u.hi, u.lo + t.lo);
    }

    DoubleDouble minus(double b) {
        return plus(-b);
    }

    DoubleDouble minus(DoubleDouble b) {
        return plus(b.negate());
    }

    DoubleDouble times(double b) {
        double p = hi * b;
        return quickSum(p, productError(hi, b, p) + lo * b);
    }

    DoubleDouble times(DoubleDouble b) {
        double p = hi * b.hi;
        return quickSum(p, productError(hi, b.hi, p) + (hi * b.lo + lo * b.hi));
    }

    /// Exact for a power of two.
    DoubleDouble scale(double power) {
        return new DoubleDouble(hi * power, lo * power);
    }

    DoubleDouble over(DoubleDouble b) {
        double q = hi / b.hi;
        return quickSum(q, quotientError(hi, lo, b.hi, b.lo, q));
    }

    DoubleDouble over(double b) {
        double q = hi / b;
        return quickSum(q, quotientError(hi, lo, b, 0, q));
    }

    /// e to the power of this, rounded: within 1 ulp while |lo| is below 2⁻³⁰.
    double exp() {
        double e = Math.exp(hi);
        return e == 0 || e == Double.POSITIVE_INFINITY ? e : e + e * lo;
    }
}
