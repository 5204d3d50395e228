package org.jonum.special;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class BetaTest {
    private static final double INF = Double.POSITIVE_INFINITY, NAN = Double.NaN;

    @Test
    void betaIsWithinTwoUlp() {
        Accuracy.check2("beta random", Accuracy.random("beta"), 2, Beta::beta);
    }

    @Test
    void logBetaIsWithinTwoUlp() {
        Accuracy.check2("logBeta", Accuracy.special("lbeta"), 2, Beta::logBeta);
        Accuracy.check2("logBeta random", Accuracy.random("lbeta"), 2, Beta::logBeta);
    }

    @Test
    void ratiosOfGammaLoseNothing() {
        Accuracy.check2("gammaRatio random", Accuracy.random("gammaRatio"), 2, Gamma::gammaRatio);
    }

    @Test
    void polygammaIsWithinThreeUlp() {
        Accuracy.check2("polygamma random", Accuracy.random("polygamma"), 3, (n, x) -> Gamma.polygamma((int) n, x));
    }

    @Test
    void limitsAreAsDocumented() {
        assertEquals(INF, Beta.beta(0, 2));
        assertEquals(INF, Beta.logBeta(3, 0));
        assertEquals(-INF, Beta.logBeta(3, INF));
        assertEquals(0, Beta.beta(3, INF));
        for (double v : new double[] {Beta.beta(-1, 2), Beta.beta(2, -1), Beta.beta(NAN, 1), Beta.beta(1, NAN),
            Beta.logBeta(-1, 3),
            Beta.logBeta(NAN, 1), Beta.logBeta(1, NAN), Beta.logBeta(0, INF)})
            assertEquals(NAN, v);
        assertEquals(0, Beta.logBeta(1, 1));
        assertEquals(0, Gamma.gammaRatio(3, -2));
        assertEquals(NAN, Gamma.gammaRatio(-2, 3));
        assertEquals(0, Gamma.gammaRatio(3, INF));
        assertEquals(INF, Gamma.gammaRatio(INF, 3));
        assertEquals(NAN, Gamma.gammaRatio(NAN, 3));
        assertEquals(NAN, Gamma.gammaRatio(3, NAN));
    }
}
