package org.jonum.special;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.function.ToDoubleFunction;
import org.junit.jupiter.api.Test;

class BetaInverseTest {
    private static final double INF = Double.POSITIVE_INFINITY, NAN = Double.NaN;

    private interface Three {
        double at(double a, double b, double p);
    }

    /// A row of a table of quantiles: parameters, probability, value, and the condition dlog x/dlog p.
    private record Quantile(double[] x, String value, double condition) {}

    private static List<Quantile> law(String name, String tail) {
        return Accuracy.rows("quantile-" + name + ".tsv.gz", 1, f -> f).stream().filter(f -> f[2].equals(tail))
                .map(f -> {
                    String[] p = f[1].split("[=;]");
                    double[] x = new double[p.length / 2 + 1];
                    for (int i = 0; i < p.length / 2; i++) x[i] = Double.parseDouble(p[2 * i + 1]);
                    x[x.length - 1] = Double.parseDouble(f[3]);
                    return new Quantile(x, f[5], Double.parseDouble(f[6]));
                }).toList();
    }

    private static List<Quantile> conditioned(List<Accuracy.Row> rows) {
        return rows.stream().map(r -> {
            double[] x = r.x();
            double v = Double.parseDouble(r.value());
            return new Quantile(x, r.value(), x[2] / (v * IncompleteBeta.density(x[0], x[1], v)));
        }).toList();
    }

    /// The error in ulp, forward where an ulp of p moves x by one ulp at most, else divided by the condition.
    private static void check(String what, List<Quantile> rows, ToDoubleFunction<double[]> f) {
        double worst = 0;
        String at = "";
        for (Quantile r : rows) {
            double v = Double.parseDouble(r.value());
            if (v != 0 && Math.abs(v) < 1e-290) continue;
            double error = Accuracy.ulps(f.applyAsDouble(r.x()), r.value()) / Math.max(1, Math.abs(r.condition()));
            if (error > worst) {
                worst = error;
                at = Arrays.toString(r.x()) + " = " + f.applyAsDouble(r.x()) + ", should be " + r.value();
            }
        }
        if (Boolean.getBoolean("jonum.accuracy"))
            System.err.printf("%-24s max %6.2f n %d at %s%n", what, worst, rows.size(), at);
        assertTrue(worst <= 8, what + ": " + worst + " ulp at " + at);
    }

    private static void check(String what, List<Quantile> rows, Three f) {
        check(what, rows, x -> f.at(x[0], x[1], x[2]));
    }

    @Test
    void inversesAreWithinEightUlp() {
        check("Beta quantile", law("Beta", "lower"), IncompleteBeta::inverse);
        check("Beta isf", law("Beta", "upper"), IncompleteBeta::inverseComplement);
        check("inverse", conditioned(Accuracy.special("betaIinv")), IncompleteBeta::inverse);
        check("inverse complement", conditioned(Accuracy.special("betaIcinv")), IncompleteBeta::inverseComplement);
        check("inverse random", conditioned(Accuracy.random("betaIinv")), IncompleteBeta::inverse);
        check("inverse complement random", conditioned(Accuracy.random("betaIcinv")),
                IncompleteBeta::inverseComplement);
    }

    @Test
    void inversesOfTheFAndTheTLawAreWithinEightUlp() {
        check("F quantile", law("F", "lower"), (d1, d2, p) -> BetaOdds.inverse(d1 / 2, d2 / 2, p) * d2 / d1);
        check("F isf", law("F", "upper"), (d1, d2, q) -> BetaOdds.inverseComplement(d1 / 2, d2 / 2, q) * d2 / d1);
        check("t quantile", law("StudentT", "lower"), x -> StudentTail.quantile(x[0], x[1]));
        check("t isf", law("StudentT", "upper"), x -> StudentTail.inverseSf(x[0], x[1]));
    }

    @Test
    void casesThatOthersGetWrong() {
        assertEquals(1.639984034231756e-56,
                IncompleteBeta.inverse(2.742794749792665e-4, 289206.03125, 0.9688708782196045), 1e-68);
        assertEquals(1.227381444451884e-140, IncompleteBeta.inverse(0.014453211685708007, 100.6210159043856, 0.01024),
                1e-153);
        IncompleteBetaTest.near(0.4897050363600545, IncompleteBeta.inverse(200, 2, 1e-60));
        IncompleteBetaTest.near(0.14582246504394993, IncompleteBeta.inverse(200, 2, 1e-165));
        IncompleteBetaTest.near(4.94446489991609e-4, IncompleteBeta.inverseComplement(11, 99990, 1e-11));
        assertEquals(1.94784157889e-4, IncompleteBeta.inverse(4, 99997, 0.999995), 1e-15);
        assertEquals(2.14915502225e-4, IncompleteBeta.inverse(5, 99996, 0.999995), 1e-15);
        assertEquals(2.34099406181e-4, IncompleteBeta.inverse(6, 99995, 0.999995), 1e-15);
        IncompleteBetaTest.near(-2.6343055227536906e-8, StudentTail.quantile(5, 0.49999999));
        IncompleteBetaTest.near(-2.634305742103689e-10, StudentTail.quantile(5, 0.4999999999));
    }

    @Test
    void logarithmsBelowTheRangeHaveInverses() {
        for (double l = -2; l > -1e6; l *= 3)
            for (double a : new double[] {0.7, 3, 50, 1e4})
                for (double b : new double[] {0.3, 2, 70, 1e5}) {
                    double x = IncompleteBeta.inverseOfLog(a, b, l), y = IncompleteBeta.inverseOfLogComplement(b, a, l);
                    String at = a + ", " + b + ", " + l;
                    if (x > 1e-290 && x < 0.9)
                        assertEquals(l, IncompleteBeta.logI(a, b, x), 1e-13 * Math.abs(l) * Math.max(1, a),
                                at + ", x = " + x);
                    if (y > 0.1 && y < 1 - 1e-10)
                        assertEquals(l, IncompleteBeta.logComplement(b, a, y), 1e-7 * Math.abs(l) * Math.max(1, a), at);
                    double w = BetaOdds.inverseOfLog(a, b, l);
                    if (x > 1e-290 && x < 0.9) assertEquals(x / (1 - x), w, 1e-13 * w, at);
                    assertEquals(1 / w, BetaOdds.inverseOfLogComplement(b, a, l), 1e-13 / w, at);
                }
        for (double l = -0.1; l > -1e5; l *= 3) {
            double t = StudentTail.quantileOfLog(3.5, l);
            if (t > -INF) assertEquals(l, StudentTail.logCdf(3.5, t), 1e-13 * Math.max(1, -l), "l = " + l);
            else assertTrue(l < -2000, "l = " + l);
            assertEquals(-t, StudentTail.inverseLogSf(3.5, l));
        }
    }

    @Test
    void allInputsHaveAnAnswerThatGrowsWithTheProbability() {
        SplittableRandom random = new SplittableRandom(1);
        for (int k = 0; k < 4000; k++) {
            double a = Math.pow(10, random.nextDouble(-12, 12)), b = Math.pow(10, random.nextDouble(-12, 12));
            double p = k % 2 == 0 ? random.nextDouble() : Math.pow(10, random.nextDouble(-320, 0)), r = p * (1 - 1e-10);
            double x = IncompleteBeta.inverse(a, b, p), less = IncompleteBeta.inverse(a, b, r),
                    z = IncompleteBeta.inverseComplement(b, a, p);
            String at = a + ", " + b + ", " + p;
            assertTrue(x >= 0 && x <= 1 && z >= 0 && z <= 1, at);
            assertTrue(less <= x + 16 * Math.ulp(x), at);
            assertEquals(1, x + z, 1e-14, at);
        }
    }

    @Test
    void limitsAreAsDocumented() {
        assertEquals(0, IncompleteBeta.inverse(2, 3, 0));
        assertEquals(1, IncompleteBeta.inverse(2, 3, 1));
        assertEquals(1, IncompleteBeta.inverseComplement(2, 3, 0));
        assertEquals(0, IncompleteBeta.inverseComplement(2, 3, 1));
        assertEquals(0, IncompleteBeta.inverse(0, 3, 0.5));
        assertEquals(1, IncompleteBeta.inverse(INF, 3, 0.5));
        assertEquals(0, IncompleteBeta.inverseOfLog(2, 3, -INF));
        assertEquals(1, IncompleteBeta.inverseOfLog(2, 3, 0));
        assertEquals(INF, BetaOdds.inverse(2, 3, 1));
        assertEquals(0, BetaOdds.inverse(2, 3, 0));
        assertEquals(-INF, StudentTail.quantile(3, 0));
        assertEquals(INF, StudentTail.quantile(3, 1));
        assertEquals(0, StudentTail.quantile(3, 0.5));
        assertEquals(StandardNormal.quantile(0.3), StudentTail.quantile(INF, 0.3));
        for (double v : new double[] {IncompleteBeta.inverse(NAN, 1, 0.5), IncompleteBeta.inverse(1, -1, 0.5),
            IncompleteBeta.inverse(1, 1, 1.5), IncompleteBeta.inverse(1, 1, NAN),
            IncompleteBeta.inverseComplement(1, 1, -1),
            IncompleteBeta.inverseOfLog(1, 1, 1), IncompleteBeta.inverseOfLogComplement(1, 1, NAN),
            BetaOdds.inverse(1, 1, 2), StudentTail.quantile(-1, 0.5), StudentTail.quantile(1, 2),
            StudentTail.quantile(1, NAN),
            StudentTail.quantileOfLog(1, 1), StudentTail.quantileOfLog(NAN, -1)})
            assertEquals(NAN, v);
    }
}
