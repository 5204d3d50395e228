package org.jonum.special;

/// e^x and e^x − 1 with 100 bits, for sums of exponentials that nearly cancel.
///
/// x = k·log 2 + r, then the series of e^u − 1 for u = r/2^8 and eight times (1 + v)² − 1 = 2v + v².
final class LongExp {
    private static final double LOG_2_HI = 0x1.62e42fefp-1; // 33 bits
    private static final DoubleDouble LOG_2_LO = new DoubleDouble(7.440617110012397e-11, -1.3124698417785255e-27);
    /// Of 11 terms of the series, the first 6 need more than a double.
    private static final int HALVINGS = 8, TERMS = 11, PAIRS = 6;

    private LongExp() {
    }

    /// log(e^x + sign·e^y), where all of it may cancel; x and y between −700 and 700, sign ±1.
    static double logSum(double x, double y, double sign) {
        DoubleDouble u = minusOne(DoubleDouble.of(x)), v = exp(DoubleDouble.of(y));
        DoubleDouble s = u.plus(sign > 0 ? v : v.negate()); // the sum − 1
        return Math.abs(s.hi()) < 0.5 ? Math.log1p(s.value()) : Math.log(s.plus(1).value());
    }

    /// e^u − 1 for u from −745 to 700.
    static DoubleDouble minusOne(DoubleDouble u) {
        return Math.abs(u.hi()) < 0.5 ? seriesMinusOne(u) : exp(u).minus(1);
    }

    private static DoubleDouble exp(DoubleDouble x) {
        double k = Math.rint(x.hi() / 0.6931471805599453);
        DoubleDouble r = x.minus(k * LOG_2_HI).minus(LOG_2_LO.times(k));
        return seriesMinusOne(r).plus(1).scale(Math.scalb(1.0, (int) k));
    }

    private static DoubleDouble seriesMinusOne(DoubleDouble r) {
        DoubleDouble u = r.scale(Math.scalb(1.0, -HALVINGS));
        double rest = 1;
        for (int k = TERMS; k > PAIRS; k--) rest = 1 + u.hi() * rest / k;
        DoubleDouble s = DoubleDouble.of(rest);
        for (int k = PAIRS; k > 1; k--) s = u.times(s).over(k).plus(1);
        DoubleDouble v = u.times(s);
        for (int i = 0; i < HALVINGS; i++) v = v.scale(2).plus(v.times(v));
        return v;
    }
}
