package org.jonum.special;

/// e^x and e^x − 1 with 100 bits, for sums of exponentials that nearly cancel.
///
/// x = k·log 2 + r, then the series of e^u − 1 for u = r/2^8 and eight times (1 + v)² − 1 = 2v + v².
final class LongExp {
    private static final double LOG_2_HI = 0x1.62e42fefp-1; // 33 bits
    private static final DoubleDouble LOG_2_LO = new DoubleDouble(7.440617110012397e-11, -1.3124698417785255e-27);
    private static final int HALVINGS = 8, TERMS = 11;

    private LongExp() {
    }

    /// log(e^x + sign·e^y), where all of it may cancel; x and y between −700 and 700, sign ±1.
    static double logSum(double x, double y, double sign) {
        DoubleDouble u = Math.abs(x) < 0.5 ? seriesMinusOne(DoubleDouble.of(x)) : exp(x).minus(1);
        DoubleDouble v = exp(y);
        DoubleDouble s = u.plus(sign > 0 ? v : v.negate()); // the sum − 1
        return Math.abs(s.hi()) < 0.5 ? Math.log1p(s.value()) : Math.log(s.plus(1).value());
    }

    private static DoubleDouble exp(double x) {
        double k = Math.rint(x / 0.6931471805599453);
        DoubleDouble r = DoubleDouble.sum(x - k * LOG_2_HI, 0).minus(LOG_2_LO.times(k));
        return seriesMinusOne(r).plus(1).scale(Math.scalb(1.0, (int) k));
    }

    private static DoubleDouble seriesMinusOne(DoubleDouble r) {
        DoubleDouble u = r.scale(Math.scalb(1.0, -HALVINGS)), s = DoubleDouble.ONE;
        for (int k = TERMS; k > 1; k--) s = u.times(s).over(k).plus(1);
        DoubleDouble v = u.times(s);
        for (int i = 0; i < HALVINGS; i++) v = v.scale(2).plus(v.times(v));
        return v;
    }
}
