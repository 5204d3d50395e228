package org.jonum.special;

/// Logarithms as pairs of doubles.
final class Logarithm {
    /// log 2 in three parts; the first has 42 bits, so that its products with exponents are exact.
    private static final double LOG2_A = 0x1.62e42fefa38p-1, LOG2_B = 0x1.ef35793c7673p-45,
            LOG2_C = 1.94704509238075e-31;
    private static final DoubleDouble THIRD = DoubleDouble.quotient(1, 3), FIFTH = DoubleDouble.quotient(1, 5),
            SEVENTH = DoubleDouble.quotient(1, 7);

    static final DoubleDouble LOG_TWO = new DoubleDouble(0.6931471805599453, 2.3190468138462996e-17);

    private Logarithm() {}

    /// log x for finite x > 0 to about 100 bits: x = 2ᵏ·m, m near c = j/64, log m = log c + 2·artanh((m−c)/(m+c)).
    static DoubleDouble log(double x) {
        int k = 0;
        if (x < Double.MIN_NORMAL) {
            x *= 0x1p54;
            k = -54;
        }
        int e = Math.getExponent(x);
        double m = x * Math.scalb(1.0, -e - (e == 1023 ? -1 : 0));
        if (e == 1023) m *= 0.5;
        if (m > 1.4142135623730951) {
            m *= 0.5;
            e++;
        }
        k += e;
        int j = (int) Math.rint(m * 64);
        double c = j * 0x1p-6;
        DoubleDouble r = DoubleDouble.of(m - c).over(DoubleDouble.sum(m, c));
        DoubleDouble z = r.times(r);
        double tail = z.hi() * z.hi() * z.hi() * (1 / 7.0 + z.hi() * (1 / 9.0 + z.hi() * (1 / 11.0)));
        DoubleDouble s = z.times(FIFTH).plus(THIRD).times(z).plus(tail).plus(1.0).times(r).scale(2);
        if (j != 64) s = new DoubleDouble(GammaTable.LOG[2 * (j - 45)], GammaTable.LOG[2 * (j - 45) + 1]).plus(s);
        return k == 0 ? s : DoubleDouble.product(k, LOG2_B).plus(k * LOG2_A).plus(k * LOG2_C).plus(s);
    }

    /// log of a pair.
    static DoubleDouble log(DoubleDouble x) {
        double q = x.lo() / x.hi();
        return log(x.hi()).plus(q - 0.5 * q * q);
    }

    /// log(1 + μ) − μ for μ > −1, to 64 bits at least. With r = μ/(2 + μ) it is −μ·r + 2r³(1/3 + r²/5 + r⁴/7 + …).
    static DoubleDouble log1pmx(DoubleDouble mu) {
        if (!(Math.abs(mu.hi()) < 0.25)) return log(mu.plus(1.0)).minus(mu);
        DoubleDouble r = mu.over(mu.plus(2.0)), zz = r.times(r);
        double z = zz.hi();
        double tail = 1 / 9.0 + z * (1 / 11.0 + z * (1 / 13.0 + z * (1 / 15.0 + z * (1 / 17.0 + z * (1 / 19.0
                + z * (1 / 21.0 + z * (1 / 23.0 + z * (1 / 25.0 + z * (1 / 27.0 + z * (1 / 29.0))))))))));
        DoubleDouble s = SEVENTH.plus(z * tail).times(zz).plus(FIFTH).times(zz).plus(THIRD);
        return s.times(zz).scale(2).minus(mu).times(r);
    }
}
