package org.jonum.special;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class ZetaTest {
    @Test
    void riemannIsWithinTwoUlp() {
        Accuracy.check("zeta", Accuracy.special("zeta"), 2, Zeta::zeta);
        Accuracy.check("zeta random", Accuracy.random("zeta"), 2, Zeta::zeta);
        Accuracy.check("zetaMinusOne random", Accuracy.random("zetaMinusOne"), 2, Zeta::zetaMinusOne);
    }

    @Test
    void hurwitzIsWithinThreeUlp() {
        Accuracy.check2("hurwitzZeta", Accuracy.special("hurwitzZeta"), 3, Zeta::hurwitz);
        Accuracy.check2("hurwitzZeta random", Accuracy.random("hurwitzZeta"), 3, Zeta::hurwitz);
    }

    @Test
    void limitsAreReached() {
        double inf = Double.POSITIVE_INFINITY, nan = Double.NaN;
        assertEquals(inf, Zeta.zeta(1));
        assertEquals(1, Zeta.zeta(inf));
        assertEquals(0, Zeta.zetaMinusOne(inf));
        assertEquals(nan, Zeta.zeta(-inf));
        assertEquals(nan, Zeta.zeta(nan));
        assertEquals(nan, Zeta.zetaMinusOne(nan));
        assertEquals(-0.5, Zeta.zeta(0));
        assertEquals(-1.5, Zeta.zetaMinusOne(0));
        for (double s : new double[] {-2, -4, -100, -1e4, -1e18}) assertEquals(0, Zeta.zeta(s));
        assertEquals(-inf, Zeta.zeta(-401));
        assertEquals(inf, Zeta.zeta(-403));
        assertEquals(inf, Zeta.hurwitz(1, 2));
        assertEquals(inf, Zeta.hurwitz(2, 0));
        assertEquals(0, Zeta.hurwitz(2, inf));
        assertEquals(0, Zeta.hurwitz(inf, 2));
        assertEquals(inf, Zeta.hurwitz(inf, 0.5));
        assertEquals(inf, Zeta.hurwitz(3, 1e-200));
        for (double v : new double[] {nan, -1}) {
            assertEquals(nan, Zeta.hurwitz(v, 2));
            assertEquals(nan, Zeta.hurwitz(2, v));
        }
    }

    @Test
    void hurwitzAtOneAndAtHalf() {
        for (double s = 1.1; s < 60; s *= 1.13) {
            assertEquals(Zeta.zeta(s), Zeta.hurwitz(s, 1), 1e-15 * Zeta.zeta(s));
            double half = (Math.pow(2, s) - 1) * Zeta.zeta(s);
            assertEquals(half, Zeta.hurwitz(s, 0.5), 3e-15 * half);
        }
    }
}
