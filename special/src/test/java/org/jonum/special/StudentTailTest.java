package org.jonum.special;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class StudentTailTest {
    @Test
    void tailsAreWithinEightUlp() {
        Accuracy.check2("t cdf", IncompleteBetaTest.normal(IncompleteBetaTest.law("StudentT", 6)), 8, StudentTail::cdf);
        Accuracy.check2("t sf", IncompleteBetaTest.normal(IncompleteBetaTest.law("StudentT", 7)), 8, StudentTail::sf);
        Accuracy.check2("t log cdf", logs(8), 8, StudentTail::logCdf);
        Accuracy.check2("t log sf", logs(9), 8, StudentTail::logSf);
        Accuracy.check2("t sf random", Accuracy.random("studentSf"), 8, StudentTail::sf);
    }

    /// The tables have log ¼ wrong: log P(T ≤ −1) and log P(T > 1) for one degree of freedom.
    private static List<Accuracy.Row> logs(int column) {
        assertEquals(Math.log(0.25), StudentTail.logCdf(1, -1), 0x1p-51);
        assertEquals(Math.log(0.25), StudentTail.logSf(1, 1), 0x1p-51);
        double wrong = column == 8 ? -1 : 1;
        return IncompleteBetaTest.law("StudentT", column).stream().filter(r -> r.x()[0] != 1 || r.x()[1] != wrong)
                .toList();
    }

    @Test
    void densityIsWithinFourUlp() {
        Accuracy.check2("t density", IncompleteBetaTest.normal(IncompleteBetaTest.law("StudentT", 4)), 4,
                StudentTail::density);
        Accuracy.check2("t density random", Accuracy.random("studentDensity"), 4, StudentTail::density);
        Accuracy.check2("t log density", IncompleteBetaTest.logs(IncompleteBetaTest.law("StudentT", 5)), 4,
                StudentTail::logDensity);
    }

    @Test
    void casesThatOthersGetWrong() {
        IncompleteBetaTest.near(0.1586552539435556, StudentTail.sf(1e10, 1));
        IncompleteBetaTest.near(0.022750131948314185, StudentTail.sf(1e12, 2));
        IncompleteBetaTest.near(0.15865525393145706, StudentTail.sf(1e16, 1));
    }

    @Test
    void limitsAreAsDocumented() {
        double inf = Double.POSITIVE_INFINITY, nan = Double.NaN;
        assertEquals(0, StudentTail.sf(5, inf));
        assertEquals(1, StudentTail.sf(5, -inf));
        assertEquals(0.5, StudentTail.sf(5, 0));
        assertEquals(0, StudentTail.density(5, inf));
        assertEquals(StandardNormal.sf(1.5), StudentTail.sf(inf, 1.5));
        for (double v : new double[] {StudentTail.sf(nan, 1), StudentTail.sf(-1, 1), StudentTail.sf(5, nan),
            StudentTail.cdf(5, nan), StudentTail.logSf(0, 1), StudentTail.logCdf(5, nan), StudentTail.density(nan, 1),
            StudentTail.density(5, nan), StudentTail.logDensity(5, nan)})
            assertEquals(nan, v);
    }

    @Test
    void tailsAddUpForAllArguments() {
        SplittableRandom random = new SplittableRandom(1);
        for (int k = 0; k < 20000; k++) {
            double nu = Math.pow(10, random.nextDouble(-10, 30)), t = Math.pow(10, random.nextDouble(-300, 300));
            double p = StudentTail.cdf(nu, t), q = StudentTail.sf(nu, t);
            assertEquals(1, p + q, 0x1p-51, () -> nu + ", " + t);
            assertTrue(p >= 0.5 && q >= 0 && StudentTail.density(nu, t) >= 0, () -> nu + ", " + t);
        }
    }
}
