package org.jonum.special;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigInteger;
import org.junit.jupiter.api.Test;

class GammaTest {
    private static final double INF = Double.POSITIVE_INFINITY, NAN = Double.NaN;

    @Test
    void gammaIsWithinOneAndAHalfUlp() {
        Accuracy.check("gamma", Accuracy.special("gamma"), 1.5, Gamma::gamma);
        Accuracy.check("gamma random", Accuracy.random("gamma"), 1.5, Gamma::gamma);
    }

    @Test
    void logGammaIsWithinTwoUlp() {
        Accuracy.check("logGamma", Accuracy.special("lgamma"), 2, Gamma::logGamma);
        Accuracy.check("logGamma random", Accuracy.random("lgamma"), 2, Gamma::logGamma);
        Accuracy.check("logGamma zeros", Accuracy.random("lgammaZeros"), 2, Gamma::logGamma);
        Accuracy.check("logGamma1p random", Accuracy.random("logGamma1p"), 2, Gamma::logGamma1p);
    }

    @Test
    void differencesFromOneLoseNothing() {
        Accuracy.check("gamma1pm1 random", Accuracy.random("gamma1pm1"), 2, Gamma::gamma1pm1);
        Accuracy.check("reciprocalGamma1pm1 random", Accuracy.random("reciprocalGamma1pm1"), 2,
                Gamma::reciprocalGamma1pm1);
    }

    @Test
    void digammaAndTrigammaAreWithinTwoUlp() {
        Accuracy.check("digamma", Accuracy.special("digamma"), 2, Gamma::digamma);
        Accuracy.check("digamma random", Accuracy.random("digamma"), 2, Gamma::digamma);
        Accuracy.check("trigamma", Accuracy.special("trigamma"), 2, Gamma::trigamma);
        Accuracy.check("trigamma random", Accuracy.random("trigamma"), 2, Gamma::trigamma);
    }

    @Test
    void factorialsAreRoundedRight() {
        BigInteger f = BigInteger.ONE;
        for (int n = 1; n <= 171; f = f.multiply(BigInteger.valueOf(n++)))
            assertEquals(f.doubleValue(), Gamma.gamma(n), "n = " + n);
        assertEquals(INF, Gamma.gamma(172));
    }

    @Test
    void polesAndLimitsAreAsDocumented() {
        assertEquals(INF, Gamma.gamma(0.0));
        assertEquals(-INF, Gamma.gamma(-0.0));
        assertEquals(NAN, Gamma.gamma(-3));
        assertEquals(NAN, Gamma.gamma(-INF));
        assertEquals(INF, Gamma.gamma(INF));
        for (double x : new double[] {0, -0.0, -1, -1e300, INF, -INF}) assertEquals(INF, Gamma.logGamma(x));
        assertEquals(0, Gamma.logGamma(1));
        assertEquals(0, Gamma.logGamma(2));
        assertEquals(-INF, Gamma.digamma(0.0));
        assertEquals(INF, Gamma.digamma(-0.0));
        assertEquals(NAN, Gamma.digamma(-2));
        assertEquals(INF, Gamma.digamma(INF));
        assertEquals(INF, Gamma.trigamma(-2));
        assertEquals(0, Gamma.trigamma(INF));
        for (double v : new double[] {Gamma.gamma(NAN), Gamma.logGamma(NAN), Gamma.digamma(NAN), Gamma.trigamma(NAN),
            Gamma.logGamma1p(NAN), Gamma.gamma1pm1(NAN), Gamma.reciprocalGamma1pm1(NAN), Gamma.sign(NAN),
            Gamma.polygamma(3, NAN), Gamma.polygamma(-1, 1)})
            assertTrue(Double.isNaN(v));
    }

    @Test
    void signsAlternate() {
        for (double x = -30.5; x < 0; x++) {
            assertEquals(Gamma.sign(x), Math.signum(Gamma.gamma(x)), "x = " + x);
            assertEquals(Gamma.sign(x), -Gamma.sign(x - 1));
        }
    }
}
