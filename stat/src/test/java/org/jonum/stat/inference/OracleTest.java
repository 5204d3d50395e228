package org.jonum.stat.inference;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jonum.stat.inference.Oracles.Value;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Every statistic, p-value and interval against R, SciPy, and enumeration with rational numbers.
///
/// Relative differences up to 1e-11, but where the oracle's own method is coarser; of the studentized range 1e-7, of the normal scores of Shapiro and Wilk 1e-8; names of quantities say so: `near` 1e-6, `about` 1e-2 (R's roots).
class OracleTest {
    private static final Map<String, Supplier<TestResult>> CASES = Cases.all();
    private static final Map<String, TestResult> DONE = new HashMap<>();

    static Stream<Value> values() {
        return Stream.of("r.tsv", "scipy.tsv", "exact.tsv", "more.tsv", "more-r.tsv")
                .flatMap(f -> Oracles.values(f).stream())
                .filter(v -> !(v.quantity().equals("df") && v.test().matches("(binom|poisson).*"))) // R's number of trials
                .filter(v -> !v.test().matches("(adjust|limit|gls|nw|cluster|huber)\\b.*")); // elsewhere
    }

    @ParameterizedTest
    @MethodSource("values")
    void agrees(Value v) {
        String side = v.quantity().equals("less") || v.quantity().equals("greater") ? "/" + v.quantity() : "";
        TestResult r =
                DONE.computeIfAbsent(v.test() + side, name -> Objects.requireNonNull(CASES.get(name), name).get());
        double found = of(r, v.quantity()), expected = v.value();
        if (Double.isInfinite(expected)) assertEquals(expected, found);
        else {
            double rounding = v.quantity().equals("statistic") ? 1e-15 : 0; // of a statistic that is 0
            assertEquals(expected, found, tolerance(v) * Math.max(Math.abs(expected), 1e-300) + rounding, r::toString);
        }
    }

    private static double of(TestResult r, String quantity) {
        return switch (quantity) {
            case "statistic" -> r.statistic();
            case "p", "nearp", "less", "greater" -> r.pValue();
            case "logp" -> r.logPValue();
            case "df" -> r.df();
            case "df2" -> r.denominatorDf();
            case "estimate", "about" -> r.estimate();
            case "near" -> r.estimates().isEmpty() ? r.pValue() : r.estimate();
            case "lower", "aboutlower", "nearlower" -> r.confidenceInterval().orElseThrow().lower();
            case "upper", "aboutupper", "nearupper" -> r.confidenceInterval().orElseThrow().upper();
            case "ss", "ms" -> r.estimate(quantity);
            default -> throw new IllegalArgumentException(quantity);
        };
    }

    private static double tolerance(Value v) {
        if (v.quantity().startsWith("near")) return 1e-6;
        if (v.quantity().startsWith("about")) return 1e-2;
        if (v.test().startsWith("tukey") || v.test().startsWith("gh.")) return 1e-7;
        return v.test().startsWith("shapiro") ? 1e-8 : 1e-11;
    }

    @Test
    void pAndItsLogarithmAgree() {
        for (Map.Entry<String, Supplier<TestResult>> e : CASES.entrySet()) {
            TestResult r = e.getValue().get();
            if (!(r.pValue() > 0)) continue;
            assertTrue(r.pValue() <= 1, e::getKey);
            assertEquals(Math.log(r.pValue()), r.logPValue(), 1e-12 * Math.max(1, Math.abs(r.logPValue())), e::getKey);
        }
    }

    @Test
    void adjustmentsAreThoseOfR() {
        double[] p = {0.01, 0.04, 0.03, 0.005, 0.2, 0.04, 0.9, 1e-9, 0.6}, logs = new double[p.length];
        for (int i = 0; i < p.length; i++) logs[i] = Math.log(p[i]);
        Map<String, Adjustment> names = Map.of("bonferroni", Adjustment.BONFERRONI, "holm", Adjustment.HOLM, "hochberg",
                Adjustment.HOCHBERG, "BH", Adjustment.BENJAMINI_HOCHBERG, "BY", Adjustment.BENJAMINI_YEKUTIELI,
                "hommel", Adjustment.HOMMEL);
        List<Value> r = Stream.of("r.tsv", "more-r.tsv").flatMap(f -> Oracles.values(f).stream()).toList();
        names.forEach((name, kind) -> {
            double[] q = kind.of(p), lq = kind.ofLogs(logs);
            List<Value> expected = r.stream().filter(v -> v.test().equals("adjust." + name)).toList();
            assertEquals(p.length, expected.size());
            for (int i = 0; i < p.length; i++) {
                assertEquals(expected.get(i).value(), q[i], 1e-14 * q[i], name);
                assertEquals(Math.log(q[i]), lq[i], 1e-13 * Math.max(1, -lq[i]), name);
            }
        });
    }

    @Test
    void limitLawsHaveBothTails() {
        for (Value v : Oracles.values("exact.tsv")) {
            if (!v.test().startsWith("limit.")) continue;
            QuadraticLimit law = v.test().startsWith("limit.cvm") ? QuadraticLimit.CRAMER_VON_MISES
                    : QuadraticLimit.ANDERSON_DARLING;
            double x = Double.parseDouble(v.test().replaceAll("limit\\.[a-z]+\\.", ""));
            double found = v.quantity().equals("p") ? law.sf(x) : law.logSf(x);
            assertEquals(v.value(), found, 2e-13 * Math.max(1e-300, Math.abs(v.value())), v::toString);
        }
    }
}
