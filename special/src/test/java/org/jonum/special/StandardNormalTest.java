package org.jonum.special;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

class StandardNormalTest {
    private static List<Accuracy.Row> table(int column) {
        return Accuracy.rows("dist-Normal.tsv.gz", 1, f -> f).stream().filter(f -> f[1].equals("mu=0;sigma=1"))
                .map(f -> new Accuracy.Row(new double[] {Double.parseDouble(f[2])}, f[column])).toList();
    }

    private static List<Accuracy.Row> quantiles(String tail) {
        return Accuracy.rows("quantile-Normal.tsv.gz", 1, f -> f).stream()
                .filter(f -> f[1].equals("mu=0;sigma=1") && f[2].equals(tail))
                .map(f -> new Accuracy.Row(new double[] {Double.parseDouble(f[3])}, f[5])).toList();
    }

    @Test
    void densityIsWithinOneUlp() {
        Accuracy.check("pdf", table(4), 1, StandardNormal::pdf);
        Accuracy.check("logPdf", table(5), 1, StandardNormal::logPdf);
    }

    @Test
    void bothTailsAreWithinOneUlp() {
        Accuracy.check("cdf", table(6), 1, StandardNormal::cdf);
        Accuracy.check("sf", table(7), 1, StandardNormal::sf);
        Accuracy.check("cdf random", Accuracy.random("normalCdf"), 1, StandardNormal::cdf);
    }

    @Test
    void logarithmsAreWithinTwoUlp() {
        Accuracy.check("logCdf", table(8), 2, StandardNormal::logCdf);
        Accuracy.check("logSf", table(9), 2, StandardNormal::logSf);
        Accuracy.check("logCdf random", Accuracy.random("normalLogCdf"), 2, StandardNormal::logCdf);
    }

    @Test
    void quantilesAreWithinOneUlp() {
        Accuracy.check("quantile", quantiles("lower"), 1, StandardNormal::quantile);
        Accuracy.check("inverseSf", quantiles("upper"), 1, StandardNormal::inverseSf);
        Accuracy.check("quantile random", Accuracy.random("normalQuantile"), 1, StandardNormal::quantile);
    }

    @Test
    void quantilesOfLogarithmsAreWithinTwoUlp() {
        Accuracy.check("quantileOfLog random", Accuracy.random("normalQuantileOfLog"), 2,
                StandardNormal::quantileOfLog);
        for (double lp = -1e3; lp > -1e300; lp *= 7.3) {
            double x = StandardNormal.quantileOfLog(lp);
            assertEquals(lp, StandardNormal.logCdf(x), 2e-15 * -lp);
            assertEquals(-x, StandardNormal.inverseLogSf(lp));
        }
    }

    @Test
    void limitsAreReached() {
        double inf = Double.POSITIVE_INFINITY, nan = Double.NaN;
        assertEquals(0, StandardNormal.pdf(inf));
        assertEquals(0, StandardNormal.pdf(-1e300));
        assertEquals(-inf, StandardNormal.logPdf(-inf));
        assertEquals(1, StandardNormal.cdf(inf));
        assertEquals(0, StandardNormal.cdf(-inf));
        assertEquals(0, StandardNormal.sf(1e300));
        assertEquals(0, StandardNormal.logCdf(inf), 0);
        assertEquals(-inf, StandardNormal.logCdf(-inf));
        assertEquals(-inf, StandardNormal.logCdf(-1e300));
        assertEquals(-inf, StandardNormal.quantile(0));
        assertEquals(inf, StandardNormal.quantile(1));
        assertEquals(inf, StandardNormal.inverseSf(0));
        assertEquals(0, StandardNormal.quantile(0.5), 0);
        assertEquals(-inf, StandardNormal.quantileOfLog(-inf));
        assertEquals(inf, StandardNormal.quantileOfLog(0));
        assertEquals(-38.467405617144344, StandardNormal.quantile(Double.MIN_VALUE), 1e-14);
        for (double p : new double[] {nan, -1e-300, 1.1, inf, -inf}) assertEquals(nan, StandardNormal.quantile(p));
        for (double p : new double[] {nan, 1e-300, 1.1, inf}) assertEquals(nan, StandardNormal.quantileOfLog(p));
        assertEquals(nan, StandardNormal.pdf(nan));
        assertEquals(nan, StandardNormal.logPdf(nan));
        assertEquals(nan, StandardNormal.cdf(nan));
        assertEquals(nan, StandardNormal.sf(nan));
        assertEquals(nan, StandardNormal.logCdf(nan));
    }

    @Test
    void everythingIsMonotone() {
        double last = -50;
        for (double x = -50; x < 45; x += 0.0173) {
            assertTrue(StandardNormal.cdf(x) >= StandardNormal.cdf(last)
                    && StandardNormal.sf(x) <= StandardNormal.sf(last));
            assertTrue(StandardNormal.logCdf(x) >= StandardNormal.logCdf(last));
            last = x;
        }
        for (double p : new double[] {0.25, 0.75, 0.5, 1e-290}) {
            for (int k = -50; k < 50; k++) {
                double a = p + k * Math.ulp(p);
                assertTrue(StandardNormal.quantile(a) <= StandardNormal.quantile(Math.nextUp(a)), () -> "" + a);
            }
        }
    }

    @Test
    void quantileInvertsTheLaw() {
        for (double x = -37; x < 5; x += 0.0731) {
            double p = StandardNormal.cdf(x);
            double backward = Math.ulp(p) / StandardNormal.pdf(x);
            assertEquals(x, StandardNormal.quantile(p), 2 * Math.ulp(x) + backward);
            assertEquals(x, StandardNormal.quantileOfLog(StandardNormal.logCdf(x)),
                    2 * Math.ulp(x) + 2 * Math.ulp(StandardNormal.logCdf(x)) * p / StandardNormal.pdf(x));
        }
    }
}
