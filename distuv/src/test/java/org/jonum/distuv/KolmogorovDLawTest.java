package org.jonum.distuv;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class KolmogorovDLawTest {
    private static final double NAN = Double.NaN, INF = Double.POSITIVE_INFINITY;

    /// Miller (1956), Table of percentage points of Kolmogorov statistics: n, and the points for 0.1, 0.05 and 0.01.
    private static final double[][] MILLER = {{1, 0.95, 0.975, 0.995}, {2, 0.77639, 0.84189, 0.92929},
        {3, 0.63604, 0.70760, 0.82900}, {5, 0.50945, 0.56328, 0.66853}, {10, 0.36866, 0.40925, 0.48893},
        {20, 0.26473, 0.29408, 0.35241}, {30, 0.21756, 0.24170, 0.28987}, {40, 0.18913, 0.21012, 0.25205}};

    @Test
    void criticalValuesAreMillers() {
        for (double[] row : MILLER) {
            KolmogorovD law = KolmogorovD.of((long) row[0]);
            assertEquals(row[1], law.isf(0.1), 1e-5);
            assertEquals(row[2], law.isf(0.05), 1e-5);
            assertEquals(row[3], law.isf(0.01), 1e-5);
            assertEquals(row[3], law.quantile(0.99), 1e-5);
        }
    }

    /// Marsaglia, Tsang & Wang (2003), Evaluating Kolmogorov's distribution.
    @Test
    void publishedProbabilities() {
        assertEquals(0.62847961545650468, KolmogorovD.of(10).cdf(0.274), 1e-15);
        assertEquals(0.99676943191713677, KolmogorovD.of(2000).cdf(0.04), 2e-13);
        assertEquals(0.99999893956930568, KolmogorovD.of(2000).cdf(0.06), 1e-14);
        assertEquals(0.99945234913828053, KolmogorovD.of(16000).cdf(0.016), 1e-12);
    }

    /// Of one, two and three.
    @Test
    void densitiesOfTinySamples() {
        KolmogorovD one = KolmogorovD.of(1), two = KolmogorovD.of(2), three = KolmogorovD.of(3);
        for (double x : new double[] {0.26, 0.3, 0.4, 0.499, 0.5, 0.6, 0.7, 0.9, 0.999}) {
            assertEquals(x < 0.5 ? 0 : 2, one.pdf(x), 1e-12);
            double f = x < 0.5 ? 16 * (x - 0.25) : 4 * (1 - x);
            assertEquals(f, two.pdf(x), 1e-11 * f);
            assertEquals(Math.log(f), two.logPdf(x), 1e-11);
            if (x < 1 / 3.0) assertEquals(36 * Math.pow(2 * x - 1 / 3.0, 2), three.pdf(x), 1e-11);
            if (x > 2 / 3.0) assertEquals(6 * (1 - x) * (1 - x), three.pdf(x), 1e-11);
        }
        assertEquals(0, two.pdf(0.24));
        assertEquals(0, two.pdf(1.01));
    }

    /// The integral of the density between kinks is what the distribution function rises.
    @Test
    void densityIsTheDerivative() {
        for (int n : new int[] {4, 10, 37, 150}) {
            KolmogorovD law = KolmogorovD.of(n);
            for (double p : new double[] {1e-8, 1e-3, 0.2, 0.6, 0.99, 1 - 1e-9}) {
                double x = law.quantile(p), a = Math.floor(2 * n * x) / (2.0 * n), b = a + 0.5 / n;
                double c = a + 0.3 / n, integral = Quadrature.finite(law::pdf, c, b);
                assertEquals(law.probability(c, b), integral, 1e-9 * integral, law + " at " + x);
            }
        }
    }

    @Test
    void inversesAndFarTails() {
        SplittableRandom random = new SplittableRandom(3);
        for (int i = 0; i < 60; i++) {
            long n = (long) Math.exp(random.nextDouble(0, 5));
            KolmogorovD law = KolmogorovD.of(n);
            double p = Math.exp(-random.nextDouble(0.1, 600));
            double x = law.quantile(p), y = law.isf(p);
            if (x > law.support().lower() * (1 + 1e-12)) {
                double slack = 16 * Math.ulp(x) * law.pdf(x) / p;
                assertEquals(1, law.cdf(x) / p, 1e-12 + slack, law + " at " + p);
            }
            if (y < 1 - 1e-12)
                assertEquals(1, law.sf(y) / p, 1e-12 + 16 * Math.ulp(y) * law.pdf(y) / p, law + " at " + p);
        }
        KolmogorovD law = KolmogorovD.of(1000);
        assertEquals(Math.log(2) + 1000 * Math.log(1e-3), KolmogorovD.of(1000).logSf(0.999), 1e-9);
        for (double logP : new double[] {-1e3, -5e3}) {
            assertEquals(logP, law.logSf(law.isfLog(logP)), 1e-10 * -logP);
            assertEquals(logP, law.logCdf(law.quantileLog(logP)), 1e-9 * -logP);
        }
        double log = law.logSf(0.55), sf = law.sf(0.55);
        assertEquals(Math.log(sf), log, 1e-12 * -log);
    }

    /// The limit is approached as 1/√n; moments are those of the density.
    @Test
    void largeSamples() {
        Kolmogorov limit = KolmogorovD.limit();
        assertEquals(limit.mean(), KolmogorovD.of(60).mean() * Math.sqrt(60.0), 0.03);
        assertEquals(limit.sd(), KolmogorovD.of(60).sd() * Math.sqrt(60.0), 0.01);
        assertEquals(limit.isf(0.05), KolmogorovD.of(400).isf(0.05) * 20, 0.02);
        for (int n : new int[] {3, 4, 9}) {
            KolmogorovD law = KolmogorovD.of(n);
            double m = law.mean(), sd = law.sd();
            assertEquals(1, moment(law, 0), 1e-11);
            assertEquals(0, moment(law, 1), 1e-11);
            assertEquals(sd * sd, moment(law, 2), 1e-11);
            assertEquals(law.skewness(), moment(law, 3) / Math.pow(sd, 3), 1e-9, law + " " + m);
            assertEquals(law.excessKurtosis(), moment(law, 4) / Math.pow(sd, 4) - 3, 1e-9, law + " " + m);
        }
        assertEquals(0.75, KolmogorovD.of(1).mean(), 1e-14);
        assertEquals(1 / 48.0, KolmogorovD.of(1).variance(), 1e-14);
        assertEquals(0, KolmogorovD.of(1).skewness(), 1e-10);
        assertEquals(-1.2, KolmogorovD.of(1).excessKurtosis(), 1e-10);
    }

    /// ∫ (x − mean)ᵏ·f(x) dx, kink by kink.
    private static double moment(KolmogorovD law, int k) {
        double m = law.mean(), sum = 0;
        for (int i = 1; i < 2 * law.n(); i++)
            sum += Quadrature.finite(x -> Math.pow(x - m, k) * law.pdf(x), i / (2.0 * law.n()),
                    (i + 1) / (2.0 * law.n()));
        return sum;
    }

    @Test
    void limitsAndBadArguments() {
        KolmogorovD law = KolmogorovD.of(7);
        assertEquals(NAN, law.cdf(NAN));
        assertEquals(NAN, law.sf(NAN));
        assertEquals(NAN, law.pdf(NAN));
        assertEquals(NAN, law.quantile(NAN));
        assertEquals(NAN, law.quantile(1.5));
        assertEquals(1, law.cdf(INF));
        assertEquals(0, law.cdf(-INF));
        assertEquals(0, law.sf(1));
        assertEquals(1 / 14.0, law.quantile(0));
        assertEquals(1, law.quantile(1));
        assertEquals(-INF, law.logSf(1));
        assertEquals(-INF, law.logCdf(0.01));
        assertTrue(law.sample(new SplittableRandom(1)) > 1 / 14.0);
        assertEquals("KolmogorovD: n = 0, need 1 ≤ n ≤ 2⁵³",
                assertThrows(IllegalArgumentException.class, () -> KolmogorovD.of(0)).getMessage());
    }
}
