package org.jonum.stat.inference;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.jonum.distuv.Uniform;
import org.jonum.special.Binomials;
import org.jonum.special.SmirnovD;
import org.jonum.special.StandardNormal;
import org.jonum.stat.Alternative;
import org.junit.jupiter.api.Test;

/// p-values below the range of doubles, by their logarithms.
class FarTailsTest {
    private static final double LOG_2 = Math.log(2);

    private static void near(double expected, double found) {
        assertEquals(expected, found, 2e-13 * Math.abs(expected));
    }

    private static double[] range(int n, double from) {
        return IntStream.range(0, n).mapToDouble(i -> from + i).toArray();
    }

    @Test
    void exactTestsOfCounts() {
        near(-9999 * LOG_2, BinomialTest.test(0, 10_000, 0.5).logPValue());
        near(-1e4, PoissonTest.rate(0, 1, 1e4, Alternative.LESS, 0.95).logPValue());
        near(LOG_2 - Binomials.logBinomial(4000, 2000),
                FisherExactTest.test(new long[][] {{2000, 0}, {0, 2000}}).logPValue());
        near(-4999 * LOG_2, McNemarTest.exact(0, 5000).logPValue());
        near(-1999 * LOG_2, SignTest.test(range(2000, 1), 0).logPValue());
    }

    @Test
    void exactTestsOfRanks() {
        double[] x = range(150, 0);
        near(LOG_2 - Binomials.logFactorial(150), CorrelationTest.kendall(x, x).logPValue());
        near(LOG_2 - Binomials.logBinomial(1200, 600),
                KolmogorovSmirnovTest.twoSample(range(600, 0), range(600, 5000)).logPValue());
        near(-Binomials.logBinomial(1200, 600),
                KolmogorovSmirnovTest.twoSample(range(600, 0), range(600, 5000), Alternative.GREATER).logPValue());
        near(-999 * LOG_2, SignedRankTest
                .exact(range(1000, 1), 0, SignedRankTest.Zeros.DROP, Alternative.TWO_SIDED, 0.95).logPValue());
    }

    @Test
    void approximationsOfRanks() {
        double[] x = range(5000, 0), y = range(5000, 9000);
        double z = (0.5 * 5000 * 5000 - 0.5) / Math.sqrt(5000.0 * 5000 * 10001 / 12);
        near(LOG_2 + StandardNormal.logSf(z), MannWhitneyTest.test(x, y).logPValue());
        assertTrue(MannWhitneyTest.test(x, y).pValue() == 0);
        assertTrue(KruskalWallisTest.test(x, y).logPValue() < -3000);
    }

    @Test
    void kolmogorovOfOneSample() {
        double[] x = new double[1000];
        Arrays.fill(x, 0.0005); // D = 1 − 0.0005; P(D⁺ ≥ d) = (1 − d)ⁿ from d = 1 − 1/n on
        TestResult r = KolmogorovSmirnovTest.oneSample(x, new Uniform(0, 1));
        near(LOG_2 + 1000 * Math.log(0.0005), r.logPValue());
        Arrays.fill(x, 0.3);
        TestResult s = KolmogorovSmirnovTest.oneSample(x, new Uniform(0, 1)),
                t = KolmogorovSmirnovTest.oneSample(x, new Uniform(0, 1.2));
        assertTrue(s.pValue() == 0 && s.logPValue() > t.logPValue() && t.logPValue() < -1000, s::toString);
    }

    @Test
    void kolmogorovByLogarithmsIsKolmogorov() {
        for (double d : new double[] {0.1, 0.2, 0.3, 0.4, 0.5}) {
            near(Math.log(SmirnovD.sf(1000, d)), KolmogorovSmirnovTest.logFar(1000, d));
        }
    }

    @Test
    void sumsOfSquares() {
        double[] x = range(300, 0), y = range(300, 1e6);
        assertTrue(Anova.oneWay(x, y).row(0).logPValue() < -2000);
        assertTrue(TTest.twoSample(x, y).logPValue() < -2000);
        near(Anova.oneWay(x, y).row(0).logPValue(), TTest.twoSample(x, y).logPValue());
        assertTrue(FTest.twoSample(x, Arrays.stream(x).map(v -> 1e-6 * v).toArray()).logPValue() < -2000);
        assertTrue(CorrelationTest.pearson(x, Arrays.stream(x).map(v -> v + 1e-4 * Math.sin(v)).toArray())
                .logPValue() < -2000);
    }

    @Test
    void limitLaws() {
        for (QuadraticLimit law : QuadraticLimit.values()) { // −x·u/2, and a slow factor
            double u = law == QuadraticLimit.CRAMER_VON_MISES ? Math.PI * Math.PI : 2;
            double a = law.logSf(1e4) + 0.5 * u * 1e4, b = law.logSf(4e4) + 0.5 * u * 4e4;
            assertEquals(-0.5 * Math.log(4), b - a, 1e-3);
        }
        double[] far = new double[500];
        Arrays.fill(far, 40);
        TestResult r = AndersonDarlingTest.oneSample(far, org.jonum.distuv.Normal.standard());
        assertTrue(r.logPValue() < -300_000 && r.pValue() == 0, r::toString);
    }

    @Test
    void chiSquared() {
        long[][] table = {{1_000_000, 10}, {10, 1_000_000}};
        assertTrue(ChiSquaredTest.independence(table).logPValue() < -990_000);
        assertTrue(GTest.independence(table).logPValue() < -1_300_000);
        assertEquals(0, ChiSquaredTest.independence(table).pValue());
    }

    @Test
    void smallNumbersPrintThoughTheyUnderflow() {
        String text = BinomialTest.test(0, 10_000, 0.5).toString(); // 2⁻⁹⁹⁹⁹ = 1.0025e-3010
        assertTrue(text.contains("p-value = 1.002e-3010") || text.contains("p-value = 1.003e-3010"), text);
    }
}
