package org.jonum.special;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigInteger;
import org.junit.jupiter.api.Test;

class BinomialsTest {
    @Test
    void logarithmsAreWithinTwoUlp() {
        Accuracy.check2("lchoose", Accuracy.special("lchoose"), 2, (n, k) -> Binomials.logBinomial((long) n, (long) k));
        Accuracy.check2("logBinomial random", Accuracy.random("logBinomial"), 2,
                (n, k) -> Binomials.logBinomial((long) n, (long) k));
    }

    @Test
    void coefficientsAreNearlyRoundedRight() {
        Accuracy.check2("binomial random", Accuracy.random("binomial"), 0.51,
                (n, k) -> Binomials.binomial((long) n, (long) k));
    }

    @Test
    void smallCoefficientsAreExact() {
        BigInteger[] row = {BigInteger.ONE};
        for (int n = 0; n < 60; n++) {
            BigInteger[] next = new BigInteger[n + 2];
            for (int k = 0; k <= n; k++) {
                assertEquals(row[k].doubleValue(), Binomials.binomial(n, k));
                next[k] = k == 0 ? row[0] : row[k].add(row[k - 1]);
            }
            next[n + 1] = BigInteger.ONE;
            row = next;
        }
    }

    @Test
    void factorialsAreRoundedRight() {
        BigInteger f = BigInteger.ONE;
        for (int n = 1; n <= 170; n++) {
            f = f.multiply(BigInteger.valueOf(n));
            assertEquals(f.doubleValue(), Binomials.factorial(n));
            assertEquals(Gamma.logGamma(n + 1.0), Binomials.logFactorial(n), 4e-16 * Binomials.logFactorial(n));
        }
        assertEquals(Gamma.logGamma(1001), Binomials.logFactorial(1000));
    }

    @Test
    void edges() {
        double inf = Double.POSITIVE_INFINITY, nan = Double.NaN;
        assertEquals(1, Binomials.factorial(0));
        assertEquals(inf, Binomials.factorial(171));
        assertEquals(nan, Binomials.factorial(-1));
        assertEquals(nan, Binomials.logFactorial(-1));
        assertEquals(0, Binomials.binomial(5, 6));
        assertEquals(0, Binomials.binomial(5, -1));
        assertEquals(-inf, Binomials.logBinomial(5, 6));
        assertEquals(-inf, Binomials.logBinomial(5, -1));
        assertEquals(nan, Binomials.binomial(-1, 0));
        assertEquals(nan, Binomials.logBinomial(-1, 0));
        assertEquals(0, Binomials.logBinomial(7, 7));
        assertEquals(inf, Binomials.binomial(1100, 550));
        assertEquals(inf, Binomials.binomial(1L << 53, 1L << 52));
        assertEquals(1, Binomials.binomial(1L << 53, 0));
    }
}
