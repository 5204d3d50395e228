package org.jonum.special;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

/// Masses of small urns beside quotients of integers.
class FactorialsTest {
    private static BigInteger binomial(int n, int k) {
        BigInteger c = BigInteger.ONE;
        for (int i = 1; i <= k; i++) c = c.multiply(BigInteger.valueOf(n - k + i)).divide(BigInteger.valueOf(i));
        return c;
    }

    @Test
    void massesAreRightToAnUlp() {
        SplittableRandom random = new SplittableRandom(4);
        for (int i = 0; i < 400; i++) {
            int n = i == 0 ? Factorials.MOST : random.nextInt(1, 1 + (i % 3 == 0 ? Factorials.MOST : 60));
            int b = random.nextInt(n + 1), w = n - b, d = random.nextInt(n + 1);
            int k = random.nextInt(Math.max(0, d - w), Math.min(b, d) + 1);
            BigDecimal should = new BigDecimal(binomial(b, k).multiply(binomial(w, d - k)))
                    .divide(new BigDecimal(binomial(n, d)), new MathContext(40));
            double v = HypergeometricMass.mass(k, n, b, d), unit = Math.ulp(should.doubleValue());
            assertEquals(Factorials.hypergeometric(k, b, w, d), v);
            if (v < Double.MIN_NORMAL) continue;
            double error = should.subtract(new BigDecimal(v)).abs().doubleValue() / unit;
            assertTrue(error < 1, k + " of " + d + " from " + b + " + " + w + ": " + error + " ulp");
        }
    }
}
