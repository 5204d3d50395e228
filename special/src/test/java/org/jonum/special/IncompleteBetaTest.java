package org.jonum.special;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.List;
import java.util.SplittableRandom;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

class IncompleteBetaTest {
    private static final double INF = Double.POSITIVE_INFINITY, NAN = Double.NaN;

    private interface Three {
        double at(double a, double b, double x);
    }

    private static void check(String what, List<Accuracy.Row> rows, double bar, Three f) {
        Accuracy.assertBelow(what, rows, bar, x -> f.at(x[0], x[1], x[2]));
    }

    /// The rows of a law of two parameters from the shared tables of distributions.
    static List<Accuracy.Row> law(String name, int column) {
        return Accuracy.rows("dist-" + name + ".tsv.gz", 1, f -> f).stream().map(f -> {
            String[] p = f[1].split("[=;]");
            double[] x = new double[p.length / 2 + 1];
            for (int i = 0; i < p.length / 2; i++) x[i] = Double.parseDouble(p[2 * i + 1]);
            x[x.length - 1] = Double.parseDouble(f[2]);
            return new Accuracy.Row(x, f[column]);
        }).toList();
    }

    /// Rows with a value in the range of normal doubles.
    static List<Accuracy.Row> normal(List<Accuracy.Row> rows) {
        return rows.stream().filter(r -> {
            double v = Math.abs(Double.parseDouble(r.value()));
            return v == 0 || v > 1e-300;
        }).toList();
    }

    /// Rows of the support's inside, whose logarithm is large enough to be measured by itself.
    static List<Accuracy.Row> logs(List<Accuracy.Row> rows) {
        return rows.stream().filter(r -> Math.abs(Double.parseDouble(r.value())) > 1).toList();
    }

    @Test
    void tailsAreWithinEightUlp() {
        check("I", normal(Accuracy.special("betaI")), 8, IncompleteBeta::i);
        check("Ic", normal(Accuracy.special("betaIc")), 8, IncompleteBeta::complement);
        check("Beta cdf", normal(law("Beta", 6)), 8, IncompleteBetaTest::cdf);
        check("Beta sf", normal(law("Beta", 7)), 8, IncompleteBetaTest::sf);
        check("I random", Accuracy.random("betaI"), 8, IncompleteBeta::i);
        check("Ic random", Accuracy.random("betaIc"), 8, IncompleteBeta::complement);
    }

    private static double cdf(double a, double b, double x) {
        return x <= 0 ? 0 : x >= 1 ? 1 : IncompleteBeta.i(a, b, x);
    }

    private static double sf(double a, double b, double x) {
        return x <= 0 ? 1 : x >= 1 ? 0 : IncompleteBeta.complement(a, b, x);
    }

    @Test
    void logarithmsAreWithinEightUlp() {
        check("log I random", Accuracy.random("logBetaI"), 8, IncompleteBeta::logI);
        check("log Ic random", Accuracy.random("logBetaIc"), 8, IncompleteBeta::logComplement);
        List<Accuracy.Row> inside = inside(law("Beta", 8)), insideSf = inside(law("Beta", 9));
        check("log I", inside, 8, IncompleteBeta::logI);
        check("log Ic", insideSf, 8, IncompleteBeta::logComplement);
    }

    private static List<Accuracy.Row> inside(List<Accuracy.Row> rows) {
        return rows.stream().filter(r -> r.x()[2] >= 0 && r.x()[2] <= 1).toList();
    }

    @Test
    void densityIsWithinFourUlp() {
        check("beta density", normal(inside(law("Beta", 4))), 4, IncompleteBeta::density);
        check("beta density random", Accuracy.random("betaDensity"), 4, IncompleteBeta::density);
        check("log beta density", logs(inside(law("Beta", 5))), 4, IncompleteBeta::logDensity);
        check("log beta density random", logs(Accuracy.random("logBetaDensity")), 4, IncompleteBeta::logDensity);
    }

    @Test
    void casesThatOthersGetWrong() {
        for (int e = 0; e <= 305; e++) {
            double y = Double.parseDouble("1e" + e);
            assertEquals(0.5, IncompleteBeta.i(y, y, 0.5), "y = " + y);
        }
        near(0.07864960352349273, IncompleteBeta.i(1e10, 1e10, 0.499995));
        near(0.49999999475234036, IncompleteBeta.i(3.1622776601699636e16, 3.130654883566682e18, 0.010000000000005001));
        near(5.432488530185911e-20, BetaOdds.complement(2.5, 2.5, 5, 1e8, 5));
        near(0.9978811466052919, BetaOdds.i(0.05, 0.1, 1, 1e22, 1));
        near(2.803588112797058e-43, IncompleteBeta.i(269, 2322, 0.0405));
        near(-8.808914565158457e-28, IncompleteBeta.logI(40, 201, 0.5));
        near(-899.3056207745842, IncompleteBeta.logI(200, 6, 0.01));
    }

    static void near(double expected, double actual) {
        assertEquals(expected, actual, 10 * Math.ulp(expected));
    }

    @Test
    void theExactComplementKeepsItsDigits() {
        near(Math.exp(-1), IncompleteBeta.i(1e40, 1, 1, 1e-40));
        near(-Math.expm1(-1), IncompleteBeta.complement(1e40, 1, 1, 1e-40));
        near(IncompleteGamma.q(3.5, 2), IncompleteBeta.i(1e30, 3.5, 1, 2e-30));
        near(IncompleteGamma.density(3.5, 2) * 1e30, IncompleteBeta.density(1e30, 3.5, 1, 2e-30));
        near(IncompleteBeta.i(2, 3, 0.25), IncompleteBeta.i(2, 3, 0.25, 0.75));
        near(IncompleteBeta.logI(2, 3, 0.75), IncompleteBeta.logI(2, 3, 0.75, 0.25));
        near(IncompleteBeta.logComplement(2, 3, 0.75), IncompleteBeta.logComplement(2, 3, 0.75, 0.25));
    }

    @Test
    void limitsAreAsDocumented() {
        assertEquals(0, IncompleteBeta.i(2, 3, 0));
        assertEquals(1, IncompleteBeta.i(2, 3, 1));
        assertEquals(1, IncompleteBeta.complement(2, 3, 0));
        assertEquals(0, IncompleteBeta.complement(2, 3, 1));
        assertEquals(1, IncompleteBeta.i(0, 3, 0.5));
        assertEquals(0, IncompleteBeta.i(3, 0, 0.5));
        assertEquals(0, IncompleteBeta.i(INF, 3, 0.5));
        assertEquals(1, IncompleteBeta.i(3, INF, 0.5));
        assertEquals(NAN, IncompleteBeta.i(0, 0, 0.5));
        assertEquals(NAN, IncompleteBeta.i(INF, INF, 0.5));
        assertEquals(-INF, IncompleteBeta.logI(2, 3, 0));
        assertEquals(0, IncompleteBeta.logI(2, 3, 1));
        assertEquals(INF, IncompleteBeta.density(0.5, 2, 0));
        assertEquals(4, IncompleteBeta.density(1, 4, 0));
        assertEquals(0, IncompleteBeta.density(2, 4, 0));
        assertEquals(3, IncompleteBeta.density(3, 1, 1));
        assertEquals(0.25, IncompleteBeta.i(1e-300, 3e-300, 0.5) - 0.5);
        Function<Double, double[]> bad = v -> new double[] {IncompleteBeta.i(v, 1, 0.5), IncompleteBeta.i(1, v, 0.5),
            IncompleteBeta.i(1, 1, v), IncompleteBeta.complement(v, 1, 0.5), IncompleteBeta.complement(1, 1, v),
            IncompleteBeta.logI(1, v, 0.5), IncompleteBeta.logComplement(1, 1, v), IncompleteBeta.density(v, 1, 0.5),
            IncompleteBeta.density(1, 1, v), IncompleteBeta.logDensity(1, v, 0.5), IncompleteBeta.i(1, 1, v, 0.5)};
        for (double v : bad.apply(NAN)) assertEquals(NAN, v);
        for (double v : bad.apply(-1.0)) assertEquals(NAN, v);
        assertEquals(NAN, IncompleteBeta.i(1, 1, 1.5));
    }

    @Test
    void everyFiniteInputHasAnAnswerAndTheTailsAddUp() {
        SplittableRandom random = new SplittableRandom(1);
        for (int k = 0; k < 20000; k++) {
            double a = Math.pow(10, random.nextDouble(-305, 305)), b = k % 3 == 0 ? a * random.nextDouble(0.1, 10)
                    : Math.pow(10, k % 3 == 1 ? random.nextDouble(-305, 305) : random.nextDouble(-3, 6));
            double x = k % 2 == 0 ? random.nextDouble() : Math.pow(10, random.nextDouble(-323, 0));
            double p = IncompleteBeta.i(a, b, x), q = IncompleteBeta.complement(a, b, x);
            String at = a + ", " + b + ", " + x;
            assertEquals(1, p + q, 0x1p-50, at);
            assertTrue(p >= 0 && q >= 0, at);
            assertTrue(IncompleteBeta.density(a, b, x) >= 0, at);
            assertTrue(IncompleteBeta.logI(a, b, x) <= 0 && IncompleteBeta.logComplement(a, b, x) <= 0, at);
        }
    }

    @Test
    void neighboursNeverGoTheWrongWayByMoreThanTheError() {
        SplittableRandom random = new SplittableRandom(2);
        for (int k = 0; k < 4000; k++) {
            double a = Math.pow(10, random.nextDouble(-3, 6)), b = Math.pow(10, random.nextDouble(-3, 6));
            double m = a / (a + b), s = Math.sqrt(a * b / (a + b)) / (a + b);
            double x = Math.clamp(m + s * random.nextDouble(-4, 4), 1e-9, 1 - 1e-9);
            double p = IncompleteBeta.i(a, b, x), next = IncompleteBeta.i(a, b, Math.min(1, x * (1 + 1e-13)));
            assertTrue(next >= p - 8 * Math.ulp(p), () -> a + ", " + b + ", " + x);
        }
    }

    @Test
    void theUniformExpansionMeetsTheFractionAtItsBorders() {
        SplittableRandom random = new SplittableRandom(3);
        for (int k = 0; k < 2000; k++) {
            double b = Math.pow(10, random.nextDouble(1.61, 4)), x = random.nextDouble(0.2, 0.8);
            double l = BetaUniform.LARGE, a = l * (1 - 0x1p-52);
            double p = IncompleteBeta.i(a, b, x), q = IncompleteBeta.i(l, b, x);
            if (p > 1e-290) assertEquals(p, q, 400 * Math.ulp(p), () -> b + ", " + x);
        }
    }

    @Test
    void exactDigitsOfAPolynomial() {
        // I_x(2, 2) = x²(3 − 2x)
        for (double x = 0x1p-20; x < 1; x += 0x1p-7) {
            BigDecimal v = new BigDecimal(x), i = v.multiply(v).multiply(new BigDecimal(3).subtract(v.add(v)));
            assertTrue(Accuracy.ulps(IncompleteBeta.i(2, 2, x), i.toString()) < 4, "x = " + x);
        }
    }
}
