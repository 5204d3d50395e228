package org.jonum.special;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class BinomialMassTest {
    private static final double NAN = Double.NaN, INF = Double.POSITIVE_INFINITY;

    private static double binomial(double[] x) {
        return BinomialMass.binomial(x[0], x[1], x[2], 1 - x[2]);
    }

    private static double negative(double[] x) {
        return BinomialMass.negativeBinomial(x[0], x[1], x[2], 1 - x[2]);
    }

    /// The order of the shared tables is n, p, k.
    private static List<Accuracy.Row> law(String name, int column) {
        return IncompleteBetaTest.law(name, column).stream()
                .map(r -> new Accuracy.Row(new double[] {r.x()[0], r.x()[2], r.x()[1]}, r.value())).toList();
    }

    @Test
    void massesAreWithinFourUlp() {
        Accuracy.assertBelow("binomial", IncompleteBetaTest.normal(law("Binomial", 4)), 4, BinomialMassTest::binomial);
        Accuracy.assertBelow("binomial random", Accuracy.random("binomialMass"), 4, BinomialMassTest::binomial);
        Accuracy.assertBelow("neg. binomial", IncompleteBetaTest.normal(law("NegativeBinomial", 4)), 4,
                BinomialMassTest::negative);
        Accuracy.assertBelow("neg. binomial random", Accuracy.random("negativeBinomialMass"), 4,
                BinomialMassTest::negative);
    }

    @Test
    void logarithmsAreWithinFourUlp() {
        Accuracy.assertBelow("log binomial", IncompleteBetaTest.logs(law("Binomial", 5)), 4,
                x -> BinomialMass.logBinomial(x[0], x[1], x[2], 1 - x[2]));
        Accuracy.assertBelow("log neg. binomial", IncompleteBetaTest.logs(law("NegativeBinomial", 5)), 4,
                x -> BinomialMass.logNegativeBinomial(x[0], x[1], x[2], 1 - x[2]));
    }

    @Test
    void casesThatOthersGetWrong() {
        IncompleteBetaTest.near(2.523132521389377e-5, BinomialMass.binomial(1e9, 5e8, 0.5, 0.5));
        IncompleteBetaTest.near(1.388794386496408e-11, BinomialMass.binomial(2.5e22, 0, 1e-21, 1));
        IncompleteBetaTest.near(0.5000028209479177, IncompleteBeta.i(1e10, 1e10 + 1, 0.5));
    }

    @Test
    void limitsAreAsDocumented() {
        assertEquals(1, BinomialMass.binomial(5, 0, 0, 1));
        assertEquals(0, BinomialMass.binomial(5, 1, 0, 1));
        assertEquals(1, BinomialMass.binomial(5, 5, 1, 0));
        assertEquals(1, BinomialMass.binomial(0, 0, 0.5, 0.5));
        assertEquals(0, BinomialMass.binomial(5, 6, 0.5, 0.5));
        assertEquals(0, BinomialMass.binomial(5, -1, 0.5, 0.5));
        assertEquals(-INF, BinomialMass.logBinomial(5, -1, 0.5, 0.5));
        assertEquals(0, BinomialMass.logBinomial(5, 5, 1, 0));
        assertEquals(1, BinomialMass.negativeBinomial(5, 0, 1, 0));
        assertEquals(0, BinomialMass.negativeBinomial(5, 1, 1, 0));
        assertEquals(0, BinomialMass.negativeBinomial(5, -1, 0.5, 0.5));
        for (double v : new double[] {BinomialMass.binomial(NAN, 1, 0.5, 0.5), BinomialMass.binomial(5, NAN, 0.5, 0.5),
            BinomialMass.binomial(5, 1, NAN, 0.5), BinomialMass.binomial(5, 1, -0.5, 1.5),
            BinomialMass.logBinomial(-1, 1, 0.5, 0.5), BinomialMass.negativeBinomial(NAN, 1, 0.5, 0.5),
            BinomialMass.negativeBinomial(5, NAN, 0.5, 0.5), BinomialMass.logNegativeBinomial(5, 1, NAN, 0.5)})
            assertEquals(NAN, v);
    }

    @Test
    void massesAddUpToOne() {
        for (double p : new double[] {1e-5, 0.1, 0.5, 0.9}) {
            double s = 0, t = 0;
            for (int k = 0; k <= 300; k++) s += BinomialMass.binomial(300, k, p, 1 - p);
            for (int k = 0; k <= 3000; k++)
                t += BinomialMass.negativeBinomial(2.5, k, Math.max(p, 0.1), 1 - Math.max(p, 0.1));
            assertEquals(1, s, 1e-14, "p = " + p);
            assertEquals(1, t, 1e-13, "p = " + p);
        }
    }
}
