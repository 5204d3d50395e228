package org.jonum.distuv;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jonum.distuv.Tables.Row;
import org.junit.jupiter.api.AfterAll;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/// Every law of [Laws] against its tables: no function is off by more than its bar, or than its Javadoc says.
///
/// With `-Djonum.accuracy=true` the largest error of each function is printed; all are written to `target/accuracy`, and those among the
/// resources (`accuracy.tsv`, from which `docs/accuracy.md` is made) are held to them.
class LawTablesTest {
    /// The largest error of one function of one law, and where.
    private static final class Worst {
        final List<Double> all = new ArrayList<>();
        double ulps;
        String at = "";

        void see(double error, String where) {
            all.add(error);
            if (!(error <= ulps)) {
                ulps = error;
                at = where;
            }
        }
    }

    /// By law and function, on the tables and at random points.
    private static final Map<String, Map<String, Worst>> FIGURES = new TreeMap<>(), RANDOM = new TreeMap<>();

    @TestFactory
    Stream<DynamicTest> probabilitiesAndDensitiesAreWithinTheirBars() {
        return Laws.tabulated().map(l -> dynamicTest(l.name(), () -> {
            assertWithin(l, densities(l, Tables.rows("dist", l.name())), FIGURES);
            assertWithin(l, densities(l, Tables.random("dist", l.name())), RANDOM);
        }));
    }

    private static Map<String, Worst> densities(Laws.Law l, List<Row> rows) {
        Map<String, Worst> worst = new TreeMap<>();
        for (Row r : rows) density(l.of(r.parameters()), r, worst);
        return worst;
    }

    /// The density of maxima with shape −1 is 1/scale at the upper end, the limit from inside, as for every other law of the
    /// tables; there it is 0.
    private static boolean isEndOfGev(Distribution law, double x) {
        return law instanceof GeneralizedExtremeValue g && g.shape() == -1 && x == g.support().upper();
    }

    /// Kumaraswamy's table has log 0 for some probabilities below 1e-5000 that are not zero.
    private static boolean lacksLogarithm(Distribution law, Row r) {
        return law instanceof Kumaraswamy k && r.text("logcdf").equals("-Infinity") && r.value("x") > 0
                && k.logCdf(r.value("x")) < -11500;
    }

    private static void density(Distribution law, Row r, Map<String, Worst> worst) {
        double x = r.value("x");
        String at = law + " at " + r.text("x");
        if (law instanceof ContinuousDistribution c && !isEndOfGev(law, x)) {
            see(worst, "pdf", c.pdf(x), r.text("pdf"), at);
            see(worst, "logPdf", c.logPdf(x), r.text("logpdf"), at);
        } else if (law instanceof DiscreteDistribution d) {
            see(worst, "pmf", d.pmf((long) x), r.text("pdf"), at);
            see(worst, "logPmf", d.logPmf((long) x), r.text("logpdf"), at);
        }
        if (lacksLogarithm(law, r)) return;
        see(worst, "cdf", law.cdf(x), r.text("cdf"), at);
        see(worst, "sf", law.sf(x), r.text("sf"), at);
        see(worst, "logCdf", law.logCdf(x), r.text("logcdf"), at);
        see(worst, "logSf", law.logSf(x), r.text("logsf"), at);
    }

    private static void see(Map<String, Worst> worst, String function, double got, String value, String at) {
        worst.computeIfAbsent(function, f -> new Worst()).see(Tables.ulps(got, value),
                at + " is " + got + ", should be " + value);
    }

    @TestFactory
    Stream<DynamicTest> quantilesAreWithinTheirBars() {
        return Laws.tabulated().map(l -> dynamicTest(l.name(), () -> {
            assertWithin(l, quantiles(l, Tables.rows("quantile", l.name())), FIGURES);
            assertWithin(l, quantiles(l, Tables.random("quantile", l.name())), RANDOM);
        }));
    }

    private static Map<String, Worst> quantiles(Laws.Law l, List<Row> rows) {
        Map<String, Worst> worst = new TreeMap<>();
        List<String> wrong = new ArrayList<>();
        for (Row r : rows) {
            Distribution law = l.of(r.parameters());
            boolean lower = r.text("tail").equals("lower");
            double p = r.value("p");
            String function = lower ? "quantile" : "isf", at = law + " at " + r.text("p");
            if (law instanceof ContinuousDistribution c) {
                double got = lower ? c.quantile(p) : c.isf(p), cond = r.value("cond");
                double error = Tables.ulps(got, r.text("x")) / Math.max(1, cond);
                worst.computeIfAbsent(function, f -> new Worst()).see(error,
                        at + " is " + got + ", should be " + r.text("x"));
            } else if (law instanceof DiscreteDistribution d) {
                long got = lower ? d.quantile(p) : d.isf(p), off = Math.abs(got - Long.parseLong(r.text("k")));
                if (off > (r.text("tie").equals("1") ? 1 : 0))
                    wrong.add(at + " is " + got + ", should be " + r.text("k"));
            }
        }
        assertEquals(List.of(), wrong);
        return worst;
    }

    @TestFactory
    Stream<DynamicTest> momentsAreRightToTwelveDigits() {
        return Laws.tabulated().map(l -> dynamicTest(l.name(), () -> {
            List<String> wrong = new ArrayList<>();
            for (Row r : Tables.rows("moments", l.name())) {
                Distribution law = l.of(r.parameters());
                double sd = law.sd();
                check(wrong, law + " mean", law.mean(), r.text("mean"), sd <= Double.MAX_VALUE ? sd : 0);
                check(wrong, law + " variance", law.variance(), r.text("variance"), 0);
                check(wrong, law + " skewness", law.skewness(), r.text("skewness"), 1);
                check(wrong, law + " excess kurtosis", law.excessKurtosis(), r.text("exkurtosis"), 3);
                check(wrong, law + " entropy", law.entropy(), r.text("entropy"), 1);
            }
            assertEquals(List.of(), wrong, () -> String.join("\n", wrong));
        }));
    }

    /// To 1e-12 relatively to the larger of the value and `scale`.
    private static void check(List<String> wrong, String what, double got, String value, double scale) {
        if (value.equals("*")) return;
        double should = Double.parseDouble(value);
        boolean same = Double.compare(got, should) == 0 || got == should
                || Math.abs(got - should) <= 1e-12 * Math.max(Math.abs(should), scale);
        if (!same) wrong.add(what + " is " + got + ", should be " + value);
    }

    private static void assertWithin(Laws.Law l, Map<String, Worst> worst, Map<String, Map<String, Worst>> all) {
        synchronized (all) {
            all.computeIfAbsent(l.name(), n -> new TreeMap<>()).putAll(worst);
        }
        List<String> over = new ArrayList<>();
        Claims claims = Claims.of(l.random(1).getClass());
        worst.forEach((function, w) -> {
            if (!(w.ulps <= Math.min(l.bar(function), claims.ulps(function))))
                over.add(function + ": " + w.ulps + " ulp, " + w.at);
        });
        assertTrue(over.isEmpty(), () -> String.join("\n", over));
    }

    /// A line of `accuracy.tsv`, as special has them; at random points, where no tables are taken, what `judge_laws.py` found.
    private static String line(String law, String function, Map<String, String> judged) {
        Worst random = RANDOM.getOrDefault(law, Map.of()).get(function);
        return law + " " + function + "\tall\t" + figure(FIGURES.getOrDefault(law, Map.of()).get(function)) + "\t"
                + (random == null ? judged.getOrDefault(law + " " + function, figure(null)) : figure(random));
    }

    /// The lines of `accuracy-judged.tsv` by law and function, as the tables name them.
    private static Map<String, String> judged() throws IOException {
        Map<String, String> figures = new TreeMap<>();
        for (String l : Files.readAllLines(Path.of("src/test/resources/accuracy-judged.tsv"))) {
            String[] f = l.split("\t", 2);
            figures.put(f[0], f[1]);
        }
        return figures;
    }

    /// Points, the largest error, that below which 99.9 % lie.
    private static String figure(@Nullable Worst w) {
        if (w == null) return "0\t\t";
        double[] e = w.all.stream().mapToDouble(Double::doubleValue).sorted().toArray();
        return String.format(Locale.ROOT, "%d\t%.2f\t%.2f", e.length, w.ulps, e[(int) (0.999 * (e.length - 1))]);
    }

    /// The published figures are those measured, within what another processor's exponentials change; `-Djonum.write=true` writes them.
    private static void publish(List<String> lines) throws IOException {
        Path file = Path.of("src/test/resources/accuracy.tsv");
        if (Boolean.getBoolean("jonum.write")) {
            Files.write(file, lines);
            return;
        }
        List<String> published = Files.readAllLines(file);
        assertEquals(lines.size(), published.size(), "lines of " + file);
        for (int i = 0; i < lines.size(); i++) {
            String[] got = lines.get(i).split("\t", -1), told = published.get(i).split("\t", -1);
            for (int k : new int[] {0, 2, 5}) assertEquals(told[k], got[k], lines.get(i));
            for (int k : new int[] {3, 4, 6, 7}) {
                if (got[k].isEmpty()) continue;
                double g = Double.parseDouble(got[k]), t = Double.parseDouble(told[k]);
                assertTrue(g == t || Math.abs(g - t) <= 0.3 + 0.2 * t, told[0] + " " + t + ", measured " + g);
            }
        }
    }

    private static void print(Map<String, Map<String, Worst>> figures, String what) {
        figures.forEach((law, worst) -> worst.forEach((function, w) -> System.err.println(String.format(Locale.ROOT,
                "%s %s %s: %.2f ulp, %s", what, law, function, w.ulps, w.at))));
    }

    @AfterAll
    static void writeFigures() throws IOException {
        List<String> lines = new ArrayList<>();
        Map<String, String> judged = judged();
        FIGURES.forEach((law, worst) -> worst.keySet().forEach(function -> lines.add(line(law, function, judged))));
        if (Boolean.getBoolean("jonum.accuracy")) {
            print(FIGURES, "table");
            print(RANDOM, "random");
        }
        if (!Files.isDirectory(Path.of("target"))) return;
        Files.createDirectories(Path.of("target", "accuracy"));
        Files.write(Path.of("target", "accuracy", "laws.tsv"), lines);
        if (System.getProperty("jonum.random.laws") == null && FIGURES.size() == Laws.tabulated().count())
            publish(lines);
    }
}
