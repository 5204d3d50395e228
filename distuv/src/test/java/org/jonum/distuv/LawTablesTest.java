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
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/// Every law of [Laws] against its tables: no function is off by more than its bar, or than its Javadoc says.
///
/// With `-Djonum.accuracy=true` the largest error of each function is printed; it is written to `target/accuracy`.
class LawTablesTest {
    /// The largest error of one function of one law, and where.
    private static final class Worst {
        double ulps;
        String at = "";

        void see(double error, String where) {
            if (!(error <= ulps)) {
                ulps = error;
                at = where;
            }
        }
    }

    private static final Map<String, Map<String, Worst>> FIGURES = new TreeMap<>();

    @TestFactory
    Stream<DynamicTest> probabilitiesAndDensitiesAreWithinTheirBars() {
        return Laws.tabulated().map(l -> dynamicTest(l.name(), () -> {
            Map<String, Worst> worst = new TreeMap<>();
            for (Row r : Tables.rows("dist", l.name())) density(l.of(r.parameters()), r, worst);
            assertWithin(l, worst);
        }));
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
            Map<String, Worst> worst = new TreeMap<>();
            List<String> wrong = new ArrayList<>();
            for (Row r : Tables.rows("quantile", l.name())) {
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
            assertWithin(l, worst);
            assertEquals(List.of(), wrong);
        }));
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

    private static void assertWithin(Laws.Law l, Map<String, Worst> worst) {
        synchronized (FIGURES) {
            FIGURES.computeIfAbsent(l.name(), n -> new TreeMap<>()).putAll(worst);
        }
        List<String> over = new ArrayList<>();
        Claims claims = Claims.of(l.random(1).getClass());
        worst.forEach((function, w) -> {
            if (!(w.ulps <= Math.min(l.bar(function), claims.ulps(function))))
                over.add(function + ": " + w.ulps + " ulp, " + w.at);
        });
        assertTrue(over.isEmpty(), () -> String.join("\n", over));
    }

    @AfterAll
    static void writeFigures() throws IOException {
        List<String> lines = new ArrayList<>();
        FIGURES.forEach((law, worst) -> worst.forEach((function, w) -> lines
                .add(String.format(Locale.ROOT, "%s\t%s\t%.2f\t%s", law, function, w.ulps, w.at))));
        if (Boolean.getBoolean("jonum.accuracy")) lines.forEach(System.err::println);
        if (!Files.isDirectory(Path.of("target"))) return;
        Files.createDirectories(Path.of("target", "accuracy"));
        Files.write(Path.of("target", "accuracy", "laws.tsv"), lines);
    }
}
