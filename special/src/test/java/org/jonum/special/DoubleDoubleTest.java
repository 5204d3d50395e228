// keep-double-file: pairs of doubles, for double only
package org.jonum.special;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

/// Pairs against decimal arithmetic of 60 digits.
class DoubleDoubleTest {
    private static final MathContext DIGITS = new MathContext(60);

    private static BigDecimal exact(DoubleDouble x) {
        return new BigDecimal(x.hi()).add(new BigDecimal(x.lo()));
    }

    /// The relative error of a pair.
    private static double error(DoubleDouble found, BigDecimal exact) {
        return exact(found).subtract(exact).divide(exact, DIGITS).abs().doubleValue();
    }

    /// e^x by its series, of x/2^40 squared so often.
    private static BigDecimal exp(BigDecimal x) {
        MathContext wide = new MathContext(80);
        BigDecimal y = x.divide(BigDecimal.valueOf(2).pow(40), wide), term = BigDecimal.ONE, sum = term;
        for (int k = 1; k < 20; k++) sum = sum.add(term = term.multiply(y, wide).divide(BigDecimal.valueOf(k), wide));
        for (int i = 0; i < 40; i++) sum = sum.multiply(sum, wide);
        return sum;
    }

    @Test
    void exponentialOfAPairHasSixtyFourBits() {
        SplittableRandom random = new SplittableRandom(1);
        for (int i = 0; i < 500; i++) {
            DoubleDouble x = DoubleDouble.sum(random.nextDouble(-650, 700), 1e-15 * random.nextDouble());
            BigDecimal exact = exp(exact(x));
            assertTrue(error(x.wideExp(), exact) < 0x1p-64, x::toString);
            assertEquals(1, x.exp() / exact.doubleValue(), 3e-16, x::toString);
        }
        assertEquals(0, DoubleDouble.of(-800).wideExp().hi());
        assertEquals(Double.POSITIVE_INFINITY, DoubleDouble.of(800).wideExp().hi());
        assertEquals(Double.POSITIVE_INFINITY, DoubleDouble.of(709.9).wideExp().value());
        assertEquals(Double.NaN, DoubleDouble.of(Double.NaN).wideExp().hi());
    }

    /// Numbers of all sizes, those beside 1 and at the ends of the table's steps, and what they lack.
    private static DoubleDouble logArgument(SplittableRandom random, int i) {
        double x = switch (i % 4) {
            case 0 -> Math.exp(random.nextDouble(-700, 690));
            case 1 -> 1 + random.nextDouble(-1, 1) * 0x1p-8;
            case 2 -> 1 + random.nextDouble(-1, 1) * Math.exp(-random.nextDouble(36));
            default -> Math.scalb(1 + (random.nextInt(256) + 0.5) / 256 + random.nextDouble(-1, 1) * 1e-15,
                    random.nextInt(-3, 3));
        };
        return new DoubleDouble(x, i % 8 < 4 ? 0 : 0.5 * Math.ulp(x) * random.nextDouble(-1, 1));
    }

    @Test
    void logarithmsByTheTableHaveTheirBits() {
        SplittableRandom random = new SplittableRandom(7);
        for (int i = 0; i < 20000; i++) {
            DoubleDouble x = logArgument(random, i), l = x.log(); // of 90 bits and more
            double v = DoubleDouble.roundedLog(x.hi(), x.lo()), u = Math.ulp(l.hi());
            if (x.hi() != 1) assertTrue(Math.abs((l.hi() - v) + l.lo()) <= 0.52 * u, x::toString);
            DoubleDouble loose = DoubleDouble.looseLog(x.hi(), x.lo()), settled = DoubleDouble.log(x.hi(), x.lo());
            assertTrue(Math.abs(loose.lo()) < 0x1p-22, x::toString);
            double bound = 0x1p-68 * Math.min(Math.abs(l.hi()), 0x1p-7) + 0x1p-104 * Math.abs(l.hi())
                    + (x.lo() == 0 ? 0x1p-108 : 0x1p-106); // the judge has lo/hi as a double
            assertEquals(0, loose.minus(l).value(), bound, x::toString);
            assertEquals(0, settled.minus(l).value(), bound, x::toString);
        }
        assertEquals(Double.NEGATIVE_INFINITY, DoubleDouble.roundedLog(0, 0));
        assertEquals(Double.POSITIVE_INFINITY, DoubleDouble.roundedLog(Double.POSITIVE_INFINITY, 0));
        assertTrue(
                Double.isNaN(DoubleDouble.roundedLog(-1, 0)) && Double.isNaN(DoubleDouble.roundedLog(Double.NaN, 0)));
        assertEquals(Math.log(Double.MIN_VALUE), DoubleDouble.roundedLog(Double.MIN_VALUE, 0));
        assertEquals(Math.log(Double.MIN_VALUE), DoubleDouble.looseLog(Double.MIN_VALUE, 0).value());
        assertEquals(Math.log(Double.MAX_VALUE), DoubleDouble.looseLog(Double.MAX_VALUE, 0).value());
    }

    @Test
    void quickLogarithmsHaveSixtyTwoBits() {
        SplittableRandom random = new SplittableRandom(9);
        for (int i = 0; i < 20000; i++) {
            double x = logArgument(random, i).hi();
            if (i % 7 == 0) x = 1 - Math.scalb(1.0, -random.nextInt(8, 54)); // where parts of log 2 cancel
            if (!(x >= Double.MIN_NORMAL && x < 0x1p1000)) continue;
            double rest = i % 3 == 0 ? 0 : 0x1p-53 * random.nextDouble(-0.5, 0.5);
            DoubleDouble l = new DoubleDouble(x, 0).log().plus(DoubleDouble.of(rest).log1p());
            DoubleDouble quick = DoubleDouble.quickLog(x, rest);
            double at = x;
            assertTrue(Math.abs(quick.lo()) < 0x1p-22, () -> at + " " + rest);
            assertEquals(0, quick.minus(l).value(),
                    0x1p-61 * Math.min(Math.abs(l.hi()), 0x1p-8) + 0x1p-104 * Math.abs(l.hi())
                            + 0x1p-53 * Math.abs(rest),
                    () -> at + " " + rest);
        }
    }

    @Test
    void powersOfPairsAreWithinTheirBounds() {
        SplittableRandom random = new SplittableRandom(10);
        for (int i = 0; i < 4000; i++) {
            double x = i % 2 == 0 ? random.nextDouble(-30, 30) : random.nextDouble(-680, 680);
            if (i % 5 == 0) x = (random.nextInt(-200000, 200000) + 0.5) * 0.0027076061740622863; // between two powers of the table
            double low = 0.5 * Math.ulp(x) * random.nextDouble(-1, 1), at = x;
            DoubleDouble e = new DoubleDouble(x, low).wideExp();
            double v = DoubleDouble.exp(x, low), sf = DoubleDouble.logisticSf(x, low);
            assertTrue(Math.abs((e.hi() - v) + e.lo()) <= 0.55 * Math.ulp(e.hi()), () -> at + " + " + low);
            DoubleDouble exact = DoubleDouble.of(1).over(e.plus(1));
            assertTrue(Math.abs((exact.hi() - sf) + exact.lo()) <= 2.6 * Math.ulp(exact.hi()), () -> at + " + " + low);
        }
        assertEquals(0, DoubleDouble.logisticSf(Double.POSITIVE_INFINITY, Double.NaN));
        assertEquals(1, DoubleDouble.logisticSf(Double.NEGATIVE_INFINITY, Double.NaN));
        assertEquals(Math.exp(-720), DoubleDouble.logisticSf(720, 0), Double.MIN_VALUE);
        assertTrue(Double.isNaN(DoubleDouble.logisticSf(Double.NaN, 0)));
    }

    @Test
    void aRemainderIsRoundedOnce() {
        SplittableRandom random = new SplittableRandom(11);
        for (int i = 0; i < 1000; i++) {
            double a = random.nextDouble(0.5, 2), b = random.nextDouble(-3, -0.1),
                    q = a / b + random.nextInt(-2, 3) * Math.ulp(a / b);
            double exact = new BigDecimal(a).subtract(new BigDecimal(b).multiply(new BigDecimal(q))).doubleValue();
            assertEquals(exact, DoubleDouble.remainder(a, b, q));
        }
    }

    @Test
    void oneLessAPowerIsWithinAUnit() {
        SplittableRandom random = new SplittableRandom(8);
        for (int i = 0; i < 4000; i++) {
            double t = i % 2 == 0 ? random.nextDouble(0, 40) : Math.exp(random.nextDouble(-300, 3));
            double low = 0.5 * Math.ulp(t) * random.nextDouble(-1, 1);
            DoubleDouble exact = new DoubleDouble(-t, -low).wideExpm1().negate();
            double v = DoubleDouble.oneMinusExp(t, low);
            assertTrue(Math.abs((exact.hi() - v) + exact.lo()) <= Math.ulp(v), () -> t + " + " + low);
            if (t > 1e-290) assertEquals(0 - DoubleDouble.expm1(-t, -low), v, Math.ulp(v));
        }
        assertEquals(0, DoubleDouble.oneMinusExp(0, 0));
        assertEquals(1, DoubleDouble.oneMinusExp(Double.POSITIVE_INFINITY, 0));
        assertEquals(Double.NEGATIVE_INFINITY, DoubleDouble.oneMinusExp(Double.NEGATIVE_INFINITY, 0));
        assertTrue(Double.isNaN(DoubleDouble.oneMinusExp(Double.NaN, 0)));
        assertEquals(1 - Math.E, DoubleDouble.oneMinusExp(-1, 0), 4e-16);
    }

    @Test
    void logarithmIsTheInverseToNinetyBits() {
        SplittableRandom random = new SplittableRandom(2);
        for (int i = 0; i < 300; i++) {
            double x = Math.exp(random.nextDouble(-300, 300));
            BigDecimal back = exp(exact(DoubleDouble.log(x)));
            assertEquals(0, back.divide(new BigDecimal(x), DIGITS).subtract(BigDecimal.ONE).doubleValue(),
                    0x1p-90 * 300);
            DoubleDouble y = DoubleDouble.sum(random.nextDouble(-0.9, 3), 1e-18 * random.nextDouble()), l = y.log1p();
            BigDecimal less = exp(exact(l)).subtract(BigDecimal.ONE);
            assertTrue(error(y, less) < 0x1p-60, y::toString);
            DoubleDouble small = DoubleDouble.of(random.nextDouble(-1, 1) * 1e-10);
            assertTrue(error(small.wideExpm1(), exp(exact(small)).subtract(BigDecimal.ONE)) < 0x1p-90, small::toString);
            assertEquals(1, small.expm1() / small.wideExpm1().value(), 4e-16, small::toString);
        }
        assertEquals(Double.NEGATIVE_INFINITY, DoubleDouble.log(0).value());
        assertEquals(Double.NaN, DoubleDouble.log(-1).hi());
        assertEquals(Double.POSITIVE_INFINITY, DoubleDouble.log(Double.POSITIVE_INFINITY).hi());
        assertEquals(Double.NaN, DoubleDouble.of(Double.NaN).log().hi());
    }

    @Test
    void operationsAreTheirsOfOneHundredBits() {
        SplittableRandom random = new SplittableRandom(3);
        for (int i = 0; i < 1000; i++) {
            DoubleDouble a = DoubleDouble.sum(random.nextDouble(), 1e-17 * random.nextDouble()),
                    b = DoubleDouble.sum(random.nextDouble(0.1, 1), 1e-17 * random.nextDouble());
            assertTrue(error(a.plus(b), exact(a).add(exact(b))) < 0x1p-100);
            assertTrue(error(a.times(b), exact(a).multiply(exact(b))) < 0x1p-100);
            assertTrue(error(a.over(b), exact(a).divide(exact(b), DIGITS)) < 0x1p-98);
            assertEquals(0, exact(a.minus(a.plus(b)).plus(b)).doubleValue(), 0x1p-100);
        }
    }
}
