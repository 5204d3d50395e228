// keep-double-file: pairs of doubles, for double only
package org.jonum.special;

import org.jonum.special.internal.simd.Fused;

/// An unevaluated sum of two doubles, hi + lo with |lo| ≤ ulp(hi)/2: about 106 bits. For the steps of a formula that need more than a double has.
///
/// {@snippet :
/// DoubleDouble t = DoubleDouble.log(1.1).times(1e4);    // t.value() == 953.10179804324941
/// double power = t.over(2).exp();                       // power == 9.1923338990743644e206
/// }
/// Sums and products with their exact errors are those of Knuth and of Dekker and Veltkamp (Dekker 1971); products
/// are split, since a fused multiply-add is slow where the processor has none. Factors must stay below 2⁹⁹⁶.
///
/// @param hi the sum, rounded
/// @param lo what that lacks
public record DoubleDouble(double hi, double lo) {
    static final DoubleDouble ONE = new DoubleDouble(1, 0);
    /// π.
    public static final DoubleDouble PI = new DoubleDouble(Math.PI, 1.2246467991473532e-16);
    /// ½·log 2π.
    public static final DoubleDouble HALF_LOG_TWO_PI = new DoubleDouble(0.9189385332046728, -3.878294158067242e-17);

    /// x itself.
    ///
    /// @param x any number
    /// @return the pair (x, 0)
    public static DoubleDouble of(double x) {
        return new DoubleDouble(x, 0);
    }

    /// a + b, exactly.
    ///
    /// @param a any number
    /// @param b any number
    /// @return the pair
    public static DoubleDouble sum(double a, double b) {
        double s = a + b;
        return new DoubleDouble(s, sumError(a, b, s));
    }

    /// a + b − s for s = fl(a + b), exactly.
    ///
    /// @param a any number
    /// @param b any number
    /// @param s `a + b`
    /// @return what s lacks
    public static double sumError(double a, double b, double s) {
        double t = s - a;
        return (a - (s - t)) + (b - t);
    }

    /// a + b, exactly, for |a| ≥ |b| or a = 0.
    static DoubleDouble quickSum(double a, double b) {
        double s = a + b;
        return new DoubleDouble(s, b - (s - a));
    }

    /// a·b, exactly but for underflow.
    ///
    /// @param a below 2⁹⁹⁶ in size
    /// @param b below 2⁹⁹⁶ in size
    /// @return the pair
    public static DoubleDouble product(double a, double b) {
        double p = a * b;
        return new DoubleDouble(p, productError(a, b, p));
    }

    /// a·b − p for p = fl(a·b).
    ///
    /// @param a below 2⁹⁹⁶ in size
    /// @param b below 2⁹⁹⁶ in size
    /// @param p `a * b`
    /// @return what p lacks
    public static double productError(double a, double b, double p) {
        return Fused.error(a, b, p);
    }

    /// What a quotient leaves: a − b·q, rounded once.
    ///
    /// @param a the dividend
    /// @param b the divisor, below 2⁹⁹⁵ in size
    /// @param q a/b but for some units in the last place
    /// @return the remainder
    public static double remainder(double a, double b, double q) {
        return Fused.plus(-b, q, a);
    }

    /// a/b to some 104 bits.
    ///
    /// @param a below 2⁹⁹⁶ in size
    /// @param b below 2⁹⁹⁶ in size
    /// @return the pair
    public static DoubleDouble quotient(double a, double b) {
        double q = a / b;
        return quickSum(q, quotientError(a, 0, b, 0, q));
    }

    /// The quotient (hi + lo)/(dHi + dLo) less q = fl(hi/dHi).
    ///
    /// @param hi  the dividend
    /// @param lo  what it lacks
    /// @param dHi the divisor
    /// @param dLo what it lacks
    /// @param q   `hi / dHi`
    /// @return what q lacks
    public static double quotientError(double hi, double lo, double dHi, double dLo, double q) {
        return (remainder(hi, dHi, q) + lo - q * dLo) / dHi;
    }

    /// The same for inverse = 1/dHi as rounded, which saves a division; q may be hi·inverse, too.
    static double quotientError(double hi, double lo, double dHi, double dLo, double q, double inverse) {
        return (remainder(hi, dHi, q) + lo - q * dLo) * inverse;
    }

    /// log x.
    ///
    /// @param x any number
    /// @return the pair, to about 100 bits; −∞ at 0, NaN below
    public static DoubleDouble log(double x) {
        return x > 0 && x <= Double.MAX_VALUE ? Logarithm.log(x) : of(Math.log(x));
    }

    /// log(hi + lo) to some 76 bits, which is faster than [#log()].
    ///
    /// @param hi a finite number > 0
    /// @param lo what it lacks
    /// @return the pair
    public static DoubleDouble log(double hi, double lo) {
        return PairLog.log(hi, lo);
    }

    /// An infinite number has no low part: it would be NaN.
    private static boolean isFinite(double x) {
        return Math.abs(x) <= Double.MAX_VALUE;
    }

    /// log(hi + lo) to some 76 bits, as parts that overlap: |lo| < 2⁻²² only. The first part is known
    /// long before the other, which saves time where that is all that the next steps wait for.
    ///
    /// @param hi a finite number > 0
    /// @param lo what it lacks
    /// @return the parts, whose sum it is
    public static DoubleDouble looseLog(double hi, double lo) {
        return PairLog.loose(hi, lo);
    }

    /// log(x + x·rest) to some 62 bits, as parts that overlap as those of [#looseLog], in less time.
    ///
    /// @param x    a normal number > 0 below 2¹⁰⁰⁰; of others the result is none
    /// @param rest what it lacks in parts of it, below 2⁻³⁵
    /// @return the parts, whose sum it is
    public static DoubleDouble quickLog(double x, double rest) {
        return PairLog.quick(x, rest);
    }

    /// log(hi + lo), without an object: within 0.52 ulp.
    ///
    /// @param hi any number
    /// @param lo what it lacks
    /// @return the logarithm; −∞ at 0, NaN below
    public static double roundedLog(double hi, double lo) {
        return PairLog.rounded(hi, lo);
    }

    /// The sum in one double.
    ///
    /// @return hi + lo
    public double value() {
        return hi + lo;
    }

    /// −this.
    ///
    /// @return the pair
    public DoubleDouble negate() {
        return new DoubleDouble(-hi, -lo);
    }

    /// this + b.
    ///
    /// @param b any number
    /// @return the pair
    public DoubleDouble plus(double b) {
        DoubleDouble s = sum(hi, b);
        return isFinite(s.hi) ? quickSum(s.hi, s.lo + lo) : of(s.hi);
    }

    /// this + b.
    ///
    /// @param b any number
    /// @return the pair
    public DoubleDouble plus(DoubleDouble b) {
        DoubleDouble s = sum(hi, b.hi), t = sum(lo, b.lo);
        if (!isFinite(s.hi)) return of(s.hi);
        DoubleDouble u = quickSum(s.hi, s.lo + t.hi);
        return quickSum(u.hi, u.lo + t.lo);
    }

    /// this − b.
    ///
    /// @param b any number
    /// @return the pair
    public DoubleDouble minus(double b) {
        return plus(-b);
    }

    /// this − b.
    ///
    /// @param b any number
    /// @return the pair
    public DoubleDouble minus(DoubleDouble b) {
        return plus(b.negate());
    }

    /// this·b.
    ///
    /// @param b below 2⁹⁹⁶ in size
    /// @return the pair
    public DoubleDouble times(double b) {
        double p = hi * b;
        return isFinite(p) ? quickSum(p, productError(hi, b, p) + lo * b) : of(p);
    }

    /// this·b.
    ///
    /// @param b below 2⁹⁹⁶ in size
    /// @return the pair
    public DoubleDouble times(DoubleDouble b) {
        double p = hi * b.hi;
        if (!isFinite(p)) return of(p);
        return quickSum(p, productError(hi, b.hi, p) + (hi * b.lo + lo * b.hi));
    }

    /// this·power, exact for a power of two.
    ///
    /// @param power a power of two
    /// @return the pair
    public DoubleDouble scale(double power) {
        return new DoubleDouble(hi * power, lo * power);
    }

    /// this/b.
    ///
    /// @param b below 2⁹⁹⁶ in size
    /// @return the pair
    public DoubleDouble over(DoubleDouble b) {
        double q = hi / b.hi;
        if (!isFinite(q)) return of(q);
        return quickSum(q, quotientError(hi, lo, b.hi, b.lo, q));
    }

    /// this/b.
    ///
    /// @param b below 2⁹⁹⁶ in size
    /// @return the pair
    public DoubleDouble over(double b) {
        double q = hi / b;
        return isFinite(q) ? quickSum(q, quotientError(hi, lo, b, 0, q)) : of(q);
    }

    /// log of this.
    ///
    /// @return the pair, to about 100 bits; −∞ at 0, NaN below
    public DoubleDouble log() {
        return hi > 0 && hi <= Double.MAX_VALUE ? Logarithm.log(this) : of(Math.log(hi));
    }

    /// log(1 + this), with all its digits near 0 too.
    ///
    /// @return the pair, to 64 bits at least; −∞ at −1, NaN below
    public DoubleDouble log1p() {
        return Math.abs(hi) < 0.25 ? Logarithm.log1pmx(this).plus(this) : plus(1).log();
    }

    /// What a square root lacks, without an object.
    ///
    /// @param x a number of moderate size > 0
    /// @param r √x as rounded
    /// @return √x − r
    public static double rootError(double x, double r) {
        return 0.5 * remainder(x, r, r) / r;
    }

    /// e^(hi + lo), without an object: within 0.55 ulp.
    ///
    /// @param hi any exponent
    /// @param lo what it lacks, below 2⁻³⁰
    /// @return the power
    public static double exp(double hi, double lo) {
        return PairExp.exp(hi, lo);
    }

    /// 1/(1 + e^(hi + lo)), the upper tail of the logistic law, without an object: within 2.6 ulp.
    ///
    /// @param hi any number
    /// @param lo what it lacks, below 2⁻³⁰
    /// @return from 1 to 0
    public static double logisticSf(double hi, double lo) {
        return PairExp.logisticSf(hi, lo);
    }

    /// e^(hi + lo) − 1, without an object: within 1 ulp.
    ///
    /// @param hi any exponent
    /// @param lo what it lacks, below 2⁻³⁰
    /// @return the power − 1
    public static double expm1(double hi, double lo) {
        return PairExp.expm1(hi, lo);
    }

    /// 1 − e^(−hi − lo), without an object: within 1 ulp.
    ///
    /// @param hi any number; fastest from 0 on
    /// @param lo what it lacks, below 2⁻³⁰
    /// @return 1 less the power
    public static double oneMinusExp(double hi, double lo) {
        return PairExp.oneMinusExp(hi, lo);
    }

    /// e^(−e^(hi + lo)), without an object: within 1 ulp.
    ///
    /// @param hi any exponent
    /// @param lo what it lacks, below 2⁻³⁰
    /// @return the power of a power
    public static double expMinusExp(double hi, double lo) {
        return PairExp.expMinusExp(hi, lo);
    }

    /// 1 − e^(−e^(hi + lo)), without an object: within 2 ulp.
    ///
    /// @param hi any exponent
    /// @param lo what it lacks, below 2⁻³⁰
    /// @return 1 less the power of a power
    public static double oneMinusExpMinusExp(double hi, double lo) {
        return PairExp.oneMinusExpMinusExp(hi, lo);
    }

    /// What an approximation of a logarithm lacks, without an object: to 2⁻⁶⁰, and 0 outside of 1e-290 … 1e290.
    ///
    /// @param x a number
    /// @param l log x as rounded
    /// @return log x − l
    public static double logError(double x, double l) {
        return PairExp.logError(x, 0, l);
    }

    /// e to the power of this, rounded: within 1 ulp while |lo| is below 2⁻³⁰.
    ///
    /// @return the power
    public double exp() {
        return PairExp.exp(hi, lo);
    }

    /// e to the power of this, less 1, rounded: within 2 ulp.
    ///
    /// @return the power − 1
    public double expm1() {
        return PairExp.expm1(hi, lo);
    }

    /// e to the power of this as a pair.
    ///
    /// @return the pair, to 64 bits at least; 0 or ∞ where that is out of range
    public DoubleDouble wideExp() {
        return PairExp.wide(hi, lo);
    }

    /// e to the power of this, less 1, as a pair.
    ///
    /// @return the pair, to about 100 bits; for numbers from −745 to 700
    public DoubleDouble wideExpm1() {
        return LongExp.minusOne(this);
    }
}
