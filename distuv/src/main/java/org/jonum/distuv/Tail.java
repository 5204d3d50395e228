package org.jonum.distuv;

import org.jonum.special.DoubleDouble;
import org.jonum.special.Logs;

/// Probabilities e^(−t) and 1 − e^(−t) of a t ≥ 0 that is known as a pair, so that e^(−700) still has all its digits.
///
/// For laws of the form P(X > x) = e^(−t(x)), and for those of maxima, P(X ≤ x) = e^(−t(x)).
final class Tail {
    static final DoubleDouble ZERO = DoubleDouble.of(0), INFINITE = DoubleDouble.of(Double.POSITIVE_INFINITY);
    /// Below this t is 1 − e^(−t) to the last digit, and about to underflow.
    static final double TINY = 1e-290;
    private static final double LOG_TINY = -667;
    private static final long ONE = Double.doubleToRawLongBits(1);
    private static final double LOG_2 = 0.6931471805599453;

    private Tail() {
    }

    /// e^(−t).
    static double small(DoubleDouble t) {
        return t.negate().exp();
    }

    /// 1 − e^(−t).
    static double large(DoubleDouble t) {
        return t.hi() == Double.POSITIVE_INFINITY ? 1 : DoubleDouble.oneMinusExp(t.hi(), t.lo());
    }

    /// The lower tail at z of a law that is symmetric about 0, from the tail q on that side: q, or 1 − q where z > 0; without a branch,
    /// which would be taken at random.
    static double side(double q, double z) {
        return oneAbove(z) - Math.copySign(q, z);
    }

    /// 1 where z ≥ 0, 0 below: without a branch, and without a conversion of integers.
    static double oneAbove(double z) {
        return Double.longBitsToDouble(~(Double.doubleToRawLongBits(z) >> 63) & ONE);
    }

    /// log e^(−t).
    static double logSmall(DoubleDouble t) {
        return 0 - t.value();
    }

    /// log(1 − e^(−t)).
    static double logLarge(DoubleDouble t) {
        return t.hi() > LOG_2 ? Math.log1p(-small(t)) : Math.log(large(t));
    }

    /// log(1 − e^(−t)) where t may underflow, but not its logarithm.
    static double logLarge(DoubleDouble t, double logT) {
        return t.hi() < TINY ? logT : logLarge(t);
    }

    /// e^(−s) − e^(−t) for s ≤ t.
    static double between(DoubleDouble s, DoubleDouble t) {
        return t.hi() <= Double.MAX_VALUE ? small(s) * large(t.minus(s)) : small(s);
    }

    /// e^(−t) − e^(−t − d).
    static double from(DoubleDouble t, DoubleDouble d) {
        return small(t) * large(d);
    }

    /// The same as a logarithm.
    static double logFrom(DoubleDouble t, DoubleDouble d) {
        return logLarge(d) - t.value();
    }

    /// The same as a logarithm.
    static double logBetween(DoubleDouble s, DoubleDouble t) {
        return t.hi() <= Double.MAX_VALUE ? logLarge(t.minus(s)) - s.value() : logSmall(s);
    }

    /// The same where both may underflow, but not their logarithms.
    static double logBetween(DoubleDouble s, DoubleDouble t, double logS, double logT) {
        return t.hi() < TINY ? logT + Logs.log1mexp(logS - logT) : logBetween(s, t);
    }

    /// What a probability of an interval is if it is empty: 0, or NaN if an end is.
    static double empty(double a, double b) {
        return Double.isNaN(a) || Double.isNaN(b) ? Double.NaN : 0;
    }

    /// The same as a logarithm.
    static double logEmpty(double a, double b) {
        return Double.isNaN(a) || Double.isNaN(b) ? Double.NaN : Double.NEGATIVE_INFINITY;
    }

    /// The t with e^(−t) = q; NaN for q outside of 0 … 1.
    static DoubleDouble ofSmall(double q) {
        if (q > 0 && q <= 1) return DoubleDouble.log(q).negate();
        return q == 0 ? INFINITE : DoubleDouble.of(Double.NaN);
    }

    /// The t with 1 − e^(−t) = p; NaN for p outside of 0 … 1.
    static DoubleDouble ofLarge(double p) {
        return p <= 0.5 ? p >= 0 ? DoubleDouble.of(0 - Math.log1p(-p)) : DoubleDouble.of(Double.NaN) : ofSmall(1 - p);
    }

    /// The t with log e^(−t) = logQ.
    static DoubleDouble ofLogSmall(double logQ) {
        return DoubleDouble.of(logQ <= 0 ? 0 - logQ : Double.NaN);
    }

    /// The t with log(1 − e^(−t)) = logP.
    static DoubleDouble ofLogLarge(double logP) {
        return DoubleDouble.of(0 - Logs.log1mexp(logP));
    }

    /// log of the t with e^(−t) = q.
    static DoubleDouble logOfSmall(double q) {
        return log(ofSmall(q));
    }

    /// log of the t with 1 − e^(−t) = p.
    static DoubleDouble logOfLarge(double p) {
        return log(ofLarge(p));
    }

    /// log of the t with log e^(−t) = logQ.
    static DoubleDouble logOfLogSmall(double logQ) {
        return log(ofLogSmall(logQ));
    }

    /// log of the t with log(1 − e^(−t)) = logP, also where t underflows.
    static DoubleDouble logOfLogLarge(double logP) {
        return logP < LOG_TINY ? DoubleDouble.of(logP) : log(ofLogLarge(logP));
    }

    private static DoubleDouble log(DoubleDouble t) {
        return t.hi() > 0 && t.hi() <= Double.MAX_VALUE ? t.log() : DoubleDouble.of(Math.log(t.hi()));
    }
}
