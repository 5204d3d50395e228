package org.jonum.special;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class IncompleteGammaTest {
    private static final double INF = Double.POSITIVE_INFINITY, NAN = Double.NaN;

    @Test
    void tailsAreWithinFiveUlp() {
        Accuracy.check2("P", Accuracy.special("gammaP"), 5, IncompleteGamma::p);
        Accuracy.check2("Q", Accuracy.special("gammaQ"), 5, IncompleteGamma::q);
        Accuracy.check2("P random", Accuracy.random("gammaP"), 5, IncompleteGamma::p);
        Accuracy.check2("Q random", Accuracy.random("gammaQ"), 5, IncompleteGamma::q);
    }

    @Test
    void logarithmsAreWithinFiveUlp() {
        Accuracy.check2("log P random", Accuracy.random("logGammaP"), 5, IncompleteGamma::logP);
        Accuracy.check2("log Q random", Accuracy.random("logGammaQ"), 5, IncompleteGamma::logQ);
    }

    @Test
    void densityIsWithinFourUlp() {
        Accuracy.check2("gamma density random", Accuracy.random("gammaDensity"), 4, IncompleteGamma::density);
    }

    @Test
    void inversesAreWithinFiveUlp() {
        Accuracy.check2("inverse P", Accuracy.special("gammaPinv"), 5, IncompleteGamma::inverseP);
        Accuracy.check2("inverse Q", Accuracy.special("gammaQinv"), 5, IncompleteGamma::inverseQ);
        Accuracy.check2("inverse P random", wellConditioned("gammaPinv"), 5, IncompleteGamma::inverseP);
        Accuracy.check2("inverse Q random", wellConditioned("gammaQinv"), 5, IncompleteGamma::inverseQ);
    }

    /// Rows where an ulp of the probability moves x by four ulp at most.
    private static List<Accuracy.Row> wellConditioned(String name) {
        return Accuracy.random(name).stream().filter(r -> {
            double a = r.x()[0], x = Double.parseDouble(r.value());
            return r.x()[1] < 4 * x * IncompleteGamma.density(a, x);
        }).toList();
    }

    @Test
    void tailsOfTheLawsThatOthersGetWrong() {
        assertEquals(1.554159431389605e-21, IncompleteGamma.q(1.5, 50), 1e-35);
        assertEquals(7.542625077205278e-21, IncompleteGamma.p(21, 1), 1e-35);
        assertEquals(2.509303552201057e-19, IncompleteGamma.q(3, 50), 1e-33);
        assertEquals(2.836149672773925e-22, IncompleteGamma.q(301, 500), 1e-36);
        assertEquals(7.853981633974484e-21, IncompleteGamma.inverseP(0.5, 1e-10), 1e-35);
        assertEquals(6.0730483624079e-21, IncompleteGamma.inverseP(0.1, 0.01), 1e-33);
        assertEquals(6.073048362407926e-61, IncompleteGamma.inverseP(0.1, 1e-6), 1e-74);
        assertEquals(1e-18, IncompleteGamma.inverseP(1, 1e-18), 1e-33);
        assertEquals(2.605171084697352e-18, IncompleteGamma.inverseP(5, 1e-90), 1e-32);
    }

    @Test
    void limitsAreAsDocumented() {
        assertEquals(0, IncompleteGamma.p(2, 0));
        assertEquals(1, IncompleteGamma.q(2, 0));
        assertEquals(1, IncompleteGamma.p(2, INF));
        assertEquals(0, IncompleteGamma.q(2, INF));
        assertEquals(1, IncompleteGamma.p(0, 0));
        assertEquals(0, IncompleteGamma.p(INF, 3));
        assertEquals(-INF, IncompleteGamma.logP(2, 0));
        assertEquals(-INF, IncompleteGamma.logQ(2, INF));
        assertEquals(INF, IncompleteGamma.density(0.5, 0));
        assertEquals(1, IncompleteGamma.density(1, 0));
        assertEquals(0, IncompleteGamma.density(2, 0));
        assertEquals(0, IncompleteGamma.density(2, INF));
        assertEquals(0, IncompleteGamma.inverseP(2, 0));
        assertEquals(INF, IncompleteGamma.inverseP(2, 1));
        assertEquals(INF, IncompleteGamma.inverseQ(2, 0));
        assertEquals(0, IncompleteGamma.inverseQ(2, 1));
        for (double bad : new double[] {-1, NAN}) {
            for (double v : new double[] {IncompleteGamma.p(bad, 1), IncompleteGamma.p(1, bad),
                IncompleteGamma.q(bad, 1),
                IncompleteGamma.q(1, bad), IncompleteGamma.logP(1, bad), IncompleteGamma.logQ(bad, 1),
                IncompleteGamma.density(bad, 1), IncompleteGamma.density(1, bad), IncompleteGamma.inverseP(bad, 0.5),
                IncompleteGamma.inverseP(1, bad), IncompleteGamma.inverseQ(bad, 0.5), IncompleteGamma.inverseQ(1, bad)})
                assertEquals(NAN, v);
        }
        assertEquals(NAN, IncompleteGamma.inverseP(1, 1.5));
    }

    @Test
    void everyFiniteInputHasAnAnswerAndTheTailsAddUp() {
        SplittableRandom random = new SplittableRandom(1);
        for (int i = 0; i < 20000; i++) {
            double a = Math.pow(10, random.nextDouble(-300, 300)),
                    x = i % 2 == 0 ? Math.pow(10, random.nextDouble(-300, 300))
                            : a * random.nextDouble(0.5, 2);
            double p = IncompleteGamma.p(a, x), q = IncompleteGamma.q(a, x);
            assertEquals(1, p + q, 0x1p-51, () -> "a = " + a + ", x = " + x);
            assertTrue(p >= 0 && q >= 0 && IncompleteGamma.density(a, x) >= 0, () -> "a = " + a + ", x = " + x);
            assertTrue(IncompleteGamma.logP(a, x) <= 0 && IncompleteGamma.logQ(a, x) <= 0,
                    () -> "a = " + a + ", x = " + x);
            assertTrue(IncompleteGamma.inverseP(a, random.nextDouble()) >= 0, () -> "a = " + a);
            assertTrue(IncompleteGamma.inverseQ(a, Math.pow(10, random.nextDouble(-320, 0))) >= 0, () -> "a = " + a);
        }
    }

    @Test
    void neighboursNeverGoTheWrongWayByMoreThanTheError() {
        SplittableRandom random = new SplittableRandom(2);
        for (int i = 0; i < 3000; i++) {
            double a = Math.pow(10, random.nextDouble(-3, 6)), x = a * Math.exp(random.nextDouble(-0.6, 0.6));
            double p = IncompleteGamma.p(a, x), next = IncompleteGamma.p(a, x * (1 + 1e-13));
            assertTrue(next >= p - 5 * Math.ulp(p), () -> "a = " + a + ", x = " + x);
        }
    }
}
