package org.jonum.special;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

class KolmogorovTest {
    private static List<Accuracy.Row> table(int column) {
        return Accuracy.rows("dist-Kolmogorov.tsv.gz", 1,
                f -> new Accuracy.Row(new double[] {Double.parseDouble(f[2])}, f[column]));
    }

    @Test
    void theLawIsWithinTwoUlp() {
        Accuracy.check("Kolmogorov cdf", table(6), 2, Kolmogorov::cdf);
        Accuracy.check("Kolmogorov sf", table(7), 2, Kolmogorov::sf);
        Accuracy.check("Kolmogorov cdf random", Accuracy.random("kolmogorovCdf"), 2, Kolmogorov::cdf);
        Accuracy.check("Kolmogorov sf random", Accuracy.random("kolmogorovSf"), 2, Kolmogorov::sf);
        Accuracy.check("Kolmogorov logCdf", table(8), 2, Kolmogorov::logCdf);
        Accuracy.check("Kolmogorov logSf", table(9), 2, Kolmogorov::logSf);
    }

    @Test
    void densityIsWithinFiveUlp() {
        Accuracy.check("Kolmogorov pdf", table(4), 5, Kolmogorov::pdf);
    }

    /// The error less what half an ulp of the argument makes of it.
    @Test
    void quantilesAreWithinThreeUlp() {
        for (String[] f : Accuracy.rows("quantile-Kolmogorov.tsv.gz", 1, f -> f)) {
            double p = Double.parseDouble(f[3]);
            double x = f[2].equals("lower") ? Kolmogorov.quantile(p) : Kolmogorov.inverseSf(p);
            double condition = Double.parseDouble(f[6]);
            double error = Accuracy.ulps(x, f[5]);
            if (Boolean.getBoolean("jonum.accuracy"))
                System.err.println("Kolmogorov quantile " + f[2] + " " + p + ": " + error + " condition " + condition);
            assertTrue(error <= 3 + condition, () -> f[2] + " " + p + ": " + error);
        }
    }

    @Test
    void limitsAreReached() {
        double inf = Double.POSITIVE_INFINITY, nan = Double.NaN;
        assertEquals(0, Kolmogorov.cdf(-1));
        assertEquals(0, Kolmogorov.cdf(1e-320));
        assertEquals(1, Kolmogorov.cdf(inf));
        assertEquals(1, Kolmogorov.sf(-inf));
        assertEquals(0, Kolmogorov.sf(1e300));
        assertEquals(-inf, Kolmogorov.logCdf(0));
        assertEquals(-inf, Kolmogorov.logSf(inf));
        assertEquals(0, Kolmogorov.logSf(-1), 0);
        assertEquals(0, Kolmogorov.pdf(0));
        assertEquals(0, Kolmogorov.pdf(inf));
        assertEquals(0, Kolmogorov.quantile(0));
        assertEquals(inf, Kolmogorov.quantile(1));
        assertEquals(inf, Kolmogorov.inverseSf(0));
        assertEquals(0, Kolmogorov.inverseSf(1));
        assertEquals(nan, Kolmogorov.quantile(-0.1));
        assertEquals(nan, Kolmogorov.inverseSf(1.1));
        assertEquals(nan, Kolmogorov.cdf(nan));
        assertEquals(nan, Kolmogorov.sf(nan));
        assertEquals(nan, Kolmogorov.logCdf(nan));
        assertEquals(nan, Kolmogorov.logSf(nan));
        assertEquals(nan, Kolmogorov.pdf(nan));
        assertEquals(nan, Kolmogorov.quantile(nan));
        assertEquals(nan, Kolmogorov.inverseSf(nan));
    }

    @Test
    void quantilesInvertTheLaw() {
        for (double x = 0.045; x < 18; x *= 1.01) {
            double p = Kolmogorov.cdf(x), q = Kolmogorov.sf(x), d = Kolmogorov.pdf(x);
            if (p < 0.9) assertEquals(x, Kolmogorov.quantile(p), 4 * Math.ulp(x) + Math.ulp(p) / d);
            if (q < 0.9) assertEquals(x, Kolmogorov.inverseSf(q), 4 * Math.ulp(x) + Math.ulp(q) / d);
        }
    }

    @Test
    void monotoneAcrossTheSwitch() {
        double m = 0.8275735551899077;
        for (int k = -40; k < 40; k++) {
            double a = m + k * Math.ulp(m), b = Math.nextUp(a);
            assertTrue(Kolmogorov.cdf(a) <= Kolmogorov.cdf(b) && Kolmogorov.sf(a) >= Kolmogorov.sf(b), () -> "" + a);
        }
    }
}
