package org.jonum.stat.inference;

import static org.jonum.stat.Alternative.GREATER;
import static org.jonum.stat.Alternative.LESS;
import static org.jonum.stat.Alternative.TWO_SIDED;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.Supplier;
import org.jonum.stat.Alternative;

/// The cases of `inference_more.py` and `inference_more.R`, by name, in our words.
final class MoreCases {
    private static final long[][][] PENICILLIN =
            {{{0, 6}, {0, 5}}, {{3, 3}, {0, 6}}, {{6, 0}, {2, 4}}, {{5, 1}, {6, 0}},
                {{2, 0}, {5, 0}}};

    private final Map<String, Supplier<TestResult>> results = new HashMap<>();
    private final double[] a = s("a"), b = s("b"), c = s("c"), t1 = s("t1"), t2 = s("t2"), kt1 = s("kt1");

    private static double[] s(String name) {
        return Oracles.sample(name);
    }

    static Map<String, Supplier<TestResult>> all() {
        MoreCases cases = new MoreCases();
        cases.samples();
        cases.counts();
        cases.pairs();
        cases.variances();
        return cases.results;
    }

    private void put(String name, Supplier<TestResult> result) {
        results.put(name, result);
    }

    private void samples() {
        sided("bm", "/", alternative -> BrunnerMunzelTest.test(a, b, alternative, 0.95));
        sided("bm.ties", "/", alternative -> BrunnerMunzelTest.test(t1, t2, alternative, 0.95));
        sided("bm.big", "/", alternative -> BrunnerMunzelTest.test(s("big1"), s("big2"), alternative, 0.95));
        put("ad.samples", () -> AndersonDarlingSamplesTest.test(a, b, c));
        put("ad.samples.ties", () -> AndersonDarlingSamplesTest.test(t1, t2, kt1));
        double[] p = {0.01, 0.2, 0.3, 1e-20};
        put("combine.fisher", () -> Combination.fisher(p));
        put("combine.stouffer", () -> Combination.stouffer(p, new double[] {1, 2, 3, 4}));
        put("combine.simes", () -> Combination.simes(p));
    }

    private void sided(String name, String mark, java.util.function.Function<Alternative, TestResult> test) {
        put(name, () -> test.apply(TWO_SIDED));
        put(name + mark + "less", () -> test.apply(LESS));
        put(name + mark + "greater", () -> test.apply(GREATER));
    }

    private void counts() {
        sided("barnard", ".", side -> BarnardTest.test(new long[][] {{7, 8}, {12, 3}}, side));
        sided("barnard.unequal", ".", side -> BarnardTest.test(new long[][] {{3, 9}, {15, 6}}, side));
        sided("barnard.zero", ".", side -> BarnardTest.test(new long[][] {{0, 6}, {4, 3}}, side));
        put("boschloo.greater", () -> BoschlooTest.test(new long[][] {{74, 31}, {43, 32}}, GREATER));
        put("boschloo.small.greater", () -> BoschlooTest.test(new long[][] {{3, 9}, {15, 6}}, GREATER));
        for (double l : new double[] {-2, -1, -0.5, 0, 2.0 / 3, 1, 3}) {
            String end = String.format(Locale.ROOT, "%.2f", l);
            put("pd." + end, () -> PowerDivergenceTest.fit(l, new long[] {89, 37, 30, 28, 2},
                    new double[] {40, 20, 20, 15, 5}));
            put("pd.table." + end,
                    () -> PowerDivergenceTest.independence(l, new long[][] {{762, 327, 468}, {484, 239, 477}}));
        }
        sided("etest", ".", side -> PoissonMeansTest.test(0, 100, 3, 100, 0, side));
        sided("etest.2", ".", side -> PoissonMeansTest.test(12, 10.5, 30, 17, 0.1, side));
        sided("etest.3", ".", side -> PoissonMeansTest.test(9, 2, 5, 3, 0, side));
        put("cmh", () -> CochranMantelHaenszelTest.test(PENICILLIN));
        put("cmh.plain", () -> CochranMantelHaenszelTest.uncorrected(TWO_SIDED, 0.95, PENICILLIN));
        put("cmh.less", () -> CochranMantelHaenszelTest.test(LESS, 0.9, PENICILLIN));
        put("cmh.greater", () -> CochranMantelHaenszelTest.test(GREATER, 0.95, PENICILLIN));
    }

    private void pairs() {
        double[][] groups = {a, Arrays.copyOf(b, 7), c};
        DunnettTest both = DunnettTest.of(TWO_SIDED, 0.95, s("d"), groups),
                above = DunnettTest.of(GREATER, 0.95, s("d"), groups);
        PairwiseTest means = PairwiseTest.gamesHowell(0.95, a, b, c),
                ranks = PairwiseTest.dunn(Adjustment.BONFERRONI, t1, t2, kt1);
        for (int i = 0; i < 3; i++) {
            DunnettTest.Comparison t = both.comparisons().get(i), u = above.comparisons().get(i);
            put("dunnett." + (i + 1), () -> result(t.statistic(), t.pValue(), t.logPValue()));
            put("dunnett.greater." + (i + 1), () -> result(u.statistic(), u.pValue(), u.logPValue()));
            PairwiseTest.Comparison m = means.comparisons().get(i), r = ranks.comparisons().get(i);
            put("gh." + (i + 1),
                    () -> new TestResultBuilder("pair").statistic("t", m.statistic()).interval(m.interval())
                            .p(m.pValue(), m.logPValue()).build());
            put("dunn." + (i + 1), () -> result(r.statistic(), r.pValue(), r.logPValue()));
        }
    }

    private static TestResult result(double statistic, double p, double log) {
        return new TestResultBuilder("pair").statistic("t", statistic).p(p, log).build();
    }

    private void variances() {
        double[] y = s("y");
        Anova two = Anova.typeTwo(y, Cases.A, Cases.B), three = Anova.typeThree(y, Cases.A, Cases.B);
        for (int i = 0; i < 3; i++) {
            int k = i;
            put("aov.II." + (i + 1), () -> Cases.row(two, k));
            put("aov.III." + (i + 1), () -> Cases.row(three, k));
        }
    }
}
