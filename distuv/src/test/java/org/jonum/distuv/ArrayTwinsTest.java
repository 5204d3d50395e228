package org.jonum.distuv;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import org.jonum.distuv.Tables.Row;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/// Array twins of the elementary laws: on the tables as right as they are said to be, near to the scalar methods everywhere, with the same bits at
/// every place.
class ArrayTwinsTest {
    private static final double ULPS = 8, LOG_ULPS = 4;
    private static final List<String> NAMES = List.of("Normal", "Exponential", "Laplace", "Logistic", "Uniform",
            "GumbelRight", "Cauchy", "Weibull", "LogNormal");

    private interface Twin {
        double[] of(ContinuousDistribution law, double[] x, double[] out);
    }

    private interface Scalar {
        double of(ContinuousDistribution law, double x);
    }

    private record Function(String column, Twin twin, Scalar scalar) {
    }

    private static final List<Function> FORWARD = List.of(
            new Function("pdf", ContinuousDistribution::pdf, ContinuousDistribution::pdf),
            new Function("logpdf", ContinuousDistribution::logPdf, ContinuousDistribution::logPdf),
            new Function("cdf", ContinuousDistribution::cdf, ContinuousDistribution::cdf),
            new Function("sf", ContinuousDistribution::sf, ContinuousDistribution::sf),
            new Function("logcdf", ContinuousDistribution::logCdf, ContinuousDistribution::logCdf),
            new Function("logsf", ContinuousDistribution::logSf, ContinuousDistribution::logSf));
    private static final List<Function> INVERSE = List.of(
            new Function("lower", ContinuousDistribution::quantile, ContinuousDistribution::quantile),
            new Function("upper", ContinuousDistribution::isf, ContinuousDistribution::isf));

    private static Stream<Laws.Law> laws() {
        return Laws.tabulated().filter(l -> NAMES.contains(l.name()));
    }

    private static Map<String, List<Row>> byParameters(String kind, String name) {
        Map<String, List<Row>> groups = new LinkedHashMap<>();
        for (Row r : Tables.rows(kind, name)) groups.computeIfAbsent(r.text("params"), p -> new ArrayList<>()).add(r);
        return groups;
    }

    /// The arguments over and over, until vectors are used.
    private static double[] repeated(List<Row> rows, String column) {
        double[] x = new double[Math.max(300, rows.size())];
        for (int i = 0; i < x.length; i++) x[i] = rows.get(i % rows.size()).value(column);
        return x;
    }

    @TestFactory
    Stream<DynamicTest> tablesHold() {
        return laws().map(l -> dynamicTest(l.name(), () -> byParameters("dist", l.name()).forEach((_, rows) -> {
            ContinuousDistribution law = (ContinuousDistribution) l.of(rows.getFirst().parameters());
            double[] x = repeated(rows, "x");
            for (Function f : FORWARD) {
                double[] got = f.twin.of(law, x, new double[x.length]);
                for (int i = 0; i < x.length; i++) {
                    double error = Tables.ulps(got[i], rows.get(i % rows.size()).text(f.column));
                    String at = law + " " + f.column + " at " + x[i] + ": " + error + " ulp, " + got[i];
                    assertTrue(error <= (f.column.equals("logpdf") ? LOG_ULPS : ULPS), at);
                }
            }
        })));
    }

    @TestFactory
    Stream<DynamicTest> tablesOfQuantilesHold() {
        return laws().map(l -> dynamicTest(l.name(), () -> byParameters("quantile", l.name()).forEach((_, all) -> {
            ContinuousDistribution law = (ContinuousDistribution) l.of(all.getFirst().parameters());
            for (Function f : INVERSE) {
                List<Row> rows = all.stream().filter(r -> r.text("tail").equals(f.column)).toList();
                if (rows.isEmpty()) continue;
                double[] p = repeated(rows, "p"), got = f.twin.of(law, p, new double[p.length]);
                for (int i = 0; i < p.length; i++) {
                    Row r = rows.get(i % rows.size());
                    double unit = Math.max(Math.ulp(r.value("x")), Math.ulp(law.median()));
                    double error = Tables.ulps(got[i], r.text("x")) / Math.max(1, r.value("cond"))
                            * Math.ulp(r.value("x")) / unit;
                    String at = law + " " + f.column + " at " + p[i] + ": " + error + " ulp, " + got[i];
                    assertTrue(error <= ULPS, at);
                }
            }
        })));
    }

    /// Numbers of every size and kind.
    private static double[] anything(boolean probabilities, int n) {
        SplittableRandom random = new SplittableRandom(1);
        double[] x = new double[n],
                special = {Double.NaN, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY, 0, -0.0, 1, -1, 2, 0.5,
                    Double.MIN_VALUE, -Double.MIN_VALUE, Double.MIN_NORMAL, Double.MAX_VALUE, -Double.MAX_VALUE,
                    1 - 0x1p-53, 0x1p-53};
        for (int i = 0; i < n; i++) {
            double u = random.nextDouble(),
                    large = Math.copySign(Math.exp(1400 * (u - 0.5)), random.nextDouble() - 0.5);
            x[i] = i % 7 == 0 ? special[random.nextInt(special.length)]
                    : probabilities ? i % 2 == 0 ? u : Math.exp(-740 * u) : i % 3 == 0 ? large : 80 * (u - 0.5);
        }
        return x;
    }

    @TestFactory
    Stream<DynamicTest> nearToScalarMethodsForAllNumbers() {
        return Stream
                .of(new Normal(0, 1), new Normal(1.3, 0.7), new Normal(-1e10, 1e-3), new Exponential(1),
                        new Exponential(1e100),
                        new Laplace(0.3, 2), new Laplace(0, 1e-150), new Logistic(0, 1), new Logistic(-5, 7.7),
                        new Uniform(0, 1), new Uniform(-3, 40), Gumbel.maximum(0, 1), Gumbel.maximum(20, 3),
                        new Cauchy(0, 1), new Cauchy(3, 0.2), new Weibull(1, 1), new Weibull(0.3, 5),
                        new Weibull(40, 1e-3), new Weibull(3000, 20), new LogNormal(0, 1), new LogNormal(3, 0.02),
                        new LogNormal(-2, 2))
                .map(law -> dynamicTest(law.toString(), () -> {
                    for (Function f : FORWARD)
                        compare(law, f, anything(false, 5000), f.column.equals("logpdf") ? 6 : 12, 0);
                    for (Function f : INVERSE)
                        compare(law, f, anything(true, 5000), 12, unit(law));
                }));
    }

    /// What quantiles have an ulp of: near to the location, or where the law has none and its quantile changes sign, a part of the scale.
    private static double unit(ContinuousDistribution law) {
        return switch (law) {
            case Logistic l -> Math.max(Math.abs(l.location()), l.scale() / 8);
            case Gumbel g -> Math.max(Math.abs(g.location()), g.scale());
            case Cauchy c -> Math.max(Math.abs(c.location()), c.scale() / 8);
            default -> law.median();
        };
    }

    /// Quantiles may cancel against the location: there an ulp is one of that.
    private static void compare(ContinuousDistribution law, Function f, double[] x, double ulps, double scale) {
        double[] got = f.twin.of(law, x, new double[x.length]);
        for (int i = 0; i < x.length; i++) {
            double should = f.scalar.of(law, x[i]), unit = Math.max(Math.ulp(should), Math.ulp(scale));
            boolean same = Double.compare(got[i] + 0.0, should + 0.0) == 0 || Math.abs(got[i] - should) <= ulps * unit;
            assertTrue(same, law + " " + f.column + " of " + x[i] + ": " + got[i] + ", alone " + should);
        }
    }

    @Test
    void bitsDependOnNeitherPlaceNorLength() {
        double[] x = anything(false, 1000), all = Normal.standard().cdf(x, new double[x.length]);
        for (int from : new int[] {1, 3, 255, 600}) {
            double[] part = Arrays.copyOfRange(x, from, from + 301);
            assertArrayEquals(Arrays.copyOfRange(all, from, from + 301), Normal.standard().cdf(part, part));
        }
    }

    @Test
    void shortArraysHaveTheBitsOfTheScalarMethods() {
        double[] x = anything(false, 255), got = Normal.standard().cdf(x, new double[255]);
        for (int i = 0; i < x.length; i++) assertEquals(Normal.standard().cdf(x[i]), got[i]);
    }

    @Test
    void roomIsChecked() {
        assertThrows(IndexOutOfBoundsException.class,
                () -> Normal.standard().cdf(new double[300], new double[299]));
    }

    @Test
    void hazardsAndIntervalsAreLoops() {
        Distribution law = new Weibull(2, 3);
        double[] a = anything(false, 40), b = anything(false, 40), h = law.hazard(a, new double[40]),
                c = law.cumulativeHazard(a, new double[40]), p = law.probability(a, b, new double[40]),
                l = law.logProbability(a, b, b.clone());
        for (int i = 0; i < a.length; i++) {
            assertEquals(law.hazard(a[i]), h[i]);
            assertEquals(law.cumulativeHazard(a[i]), c[i]);
            assertEquals(law.probability(a[i], b[i]), p[i]);
            assertEquals(law.logProbability(a[i], b[i]), l[i]);
        }
        assertThrows(IndexOutOfBoundsException.class, () -> law.probability(a, new double[39], new double[40]));
        DiscreteDistribution count = new Poisson(4);
        double[] logs = {-1e3, -20, -1, -0.1, 0};
        long[] k = count.quantileLog(logs, new long[5]), j = count.isfLog(logs, new long[5]);
        for (int i = 0; i < logs.length; i++) {
            assertEquals(count.quantileLog(logs[i]), k[i]);
            assertEquals(count.isfLog(logs[i]), j[i]);
        }
    }
}
