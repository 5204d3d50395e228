package org.jonum.stat.inference;

import static org.jonum.stat.Alternative.GREATER;
import static org.jonum.stat.Alternative.LESS;
import static org.jonum.stat.Alternative.TWO_SIDED;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.jonum.distuv.Normal;
import org.jonum.distuv.Uniform;
import org.jonum.stat.Alternative;
import org.jonum.stat.inference.ProportionTest.Continuity;
import org.jonum.stat.inference.SignedRankTest.Zeros;

/// The cases of the oracles' scripts, by name, in our words.
final class Cases {
    static final int[] A =
            {0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2};
    static final int[] B =
            {0, 0, 0, 1, 1, 1, 2, 2, 2, 2, 0, 0, 1, 1, 1, 1, 1, 2, 2, 2, 0, 0, 0, 0, 0, 1, 1, 2, 2, 2};
    private static final long[][] M = {{762, 327, 468}, {484, 239, 477}};

    private final Map<String, Supplier<TestResult>> results = new HashMap<>();
    private final double[] a = s("a"), b = s("b"), c = s("c"), d = s("d"), p1 = s("p1"), p2 = s("p2");

    private static double[] s(String name) {
        return Oracles.sample(name);
    }

    static Map<String, Supplier<TestResult>> all() {
        Cases cases = new Cases();
        cases.means();
        cases.variances();
        cases.ranks();
        cases.counts();
        cases.exactCounts();
        cases.proportions();
        cases.laws();
        cases.dependence();
        cases.results.putAll(MoreCases.all());
        return cases.results;
    }

    private void put(String name, Supplier<TestResult> result) {
        results.put(name, result);
    }

    private void means() {
        double[] tiny1 = s("tiny1"), off = s("off");
        put("t.one", () -> TTest.oneSample(a, 0.2));
        put("t.one.less", () -> TTest.oneSample(a, 0.2, LESS, 0.9));
        put("t.one.greater", () -> TTest.oneSample(a, 0.2, GREATER, 0.99));
        put("t.one.tiny", () -> TTest.oneSample(tiny1, 0));
        put("t.one.offset", () -> TTest.oneSample(off, 1e12));
        put("t.paired", () -> TTest.paired(p1, p2));
        put("t.two", () -> TTest.twoSample(a, b));
        put("t.two.greater", () -> TTest.twoSample(a, c, -1, GREATER, 0.95));
        put("t.welch", () -> TTest.welch(a, b));
        put("t.welch.tiny", () -> TTest.welch(tiny1, s("tiny2")));
        put("t.welch.big", () -> TTest.welch(s("big1"), s("big2")));
        put("t.welch.offset", () -> TTest.welch(off, s("off2")));
        put("t.one.far", () -> TTest.oneSample(s("far1"), 0));
        put("t.welch.far", () -> TTest.welch(s("far1"), s("far2")));
        put("z.one", () -> ZTest.oneSample(a, 0.2, 1.3));
        put("z.two", () -> ZTest.twoSample(a, b, 0.1, 1, 1.5, LESS, 0.95));
        put("z.far", () -> ZTest.oneSample(s("far1"), 0, 1));
        put("aov.welch", () -> Anova.welch(a, b, c));
        put("aov.one", () -> row(Anova.oneWay(a, b, c), 0));
        double[] y = s("y");
        anova("aov.one", Anova.oneWay(a, b, c));
        anova("aov.two", Anova.twoWay(y, A, B));
        anova("aov.additive", Anova.additive(y, A, B));
        List<Double> kept = new ArrayList<>();
        List<Integer> keptA = new ArrayList<>(), keptB = new ArrayList<>();
        int[] balancedA = new int[30], balancedB = new int[30];
        for (int i = 0; i < 30; i++) {
            balancedA[i] = i % 3;
            balancedB[i] = i / 6;
            if (A[i] == 1 && B[i] == 2) continue;
            kept.add(y[i]);
            keptA.add(A[i]);
            keptB.add(B[i]);
        }
        anova("aov.gap", Anova.twoWay(kept.stream().mapToDouble(v -> v).toArray(), ints(keptA), ints(keptB)));
        anova("aov.balanced", Anova.twoWay(y, balancedA, balancedB));
        TukeyHsd tukey = TukeyHsd.of(0.95, a, b, c);
        for (int i = 0; i < 3; i++) {
            TukeyHsd.Comparison t = tukey.comparison(i);
            put("tukey." + (i + 1), () -> new TestResultBuilder("Tukey").estimate("difference", t.difference())
                    .interval(t.interval()).p(t.pValue(), t.logPValue()).build());
        }
    }

    private static int[] ints(List<Integer> list) {
        return list.stream().mapToInt(i -> i).toArray();
    }

    private void anova(String name, Anova table) {
        for (int i = 0; i < table.rows().size(); i++) {
            int k = i;
            put(name + "." + (i + 1), () -> row(table, k));
        }
    }

    /// A row as a result: its sum of squares and mean square are estimates.
    static TestResult row(Anova table, int i) {
        Anova.Row r = table.row(i);
        return new TestResultBuilder(r.source()).statistic("F", r.f()).df(r.df()).p(r.pValue(), r.logPValue())
                .estimate("ss", r.sumOfSquares()).estimate("ms", r.meanSquare()).build();
    }

    private void variances() {
        put("f", () -> FTest.twoSample(a, b));
        put("f.less", () -> FTest.twoSample(a, b, 0.5, LESS, 0.95));
        put("f.greater", () -> FTest.twoSample(b, s("tiny2"), 1, GREATER, 0.8));
        put("levene.mean", () -> LeveneTest.mean(a, b, c));
        put("levene.median", () -> LeveneTest.median(a, b, c));
        put("bartlett", () -> BartlettTest.test(a, b, c));
    }

    private void ranks() {
        double[] t1 = s("t1"), t2 = s("t2"), s1 = s("s1"), ten = range(1, 10, 1), even = range(2, 24, 2);
        put("kruskal", () -> KruskalWallisTest.test(a, b, c));
        put("kruskal.ties", () -> KruskalWallisTest.test(t1, t2, s("kt1")));
        put("friedman", () -> FriedmanTest.test(blocks(v -> v)));
        put("friedman.ties", () -> FriedmanTest.test(blocks(v -> Math.rint(v / 2))));
        put("mw.exact", () -> MannWhitneyTest.exact(a, c, TWO_SIDED, 0.95));
        put("mw.exact.less", () -> MannWhitneyTest.test(a, c, LESS, 0.95));
        put("mw.exact.greater", () -> MannWhitneyTest.test(c, Arrays.copyOf(d, 6), GREATER, 0.9));
        put("mw.ties", () -> MannWhitneyTest.asymptotic(t1, t2, TWO_SIDED, 0.95));
        put("mw.ties.greater", () -> MannWhitneyTest.test(s("bigt"), s("bigu"), GREATER, 0.95));
        put("mw.big", () -> MannWhitneyTest.test(s("big1"), s("big2")));
        sided("mw.tied", alternative -> MannWhitneyTest.test(t1, t2, alternative, 0.95));
        sided("mw.1", alternative -> MannWhitneyTest.test(ten, even, alternative, 0.95));
        sided("mw.2", alternative -> MannWhitneyTest.test(new double[] {0, 1, 2, 3, 9},
                new double[] {4, 5, 6, 7, 8, 10, 11}, alternative, 0.95));
        sided("mw.3", alternative -> MannWhitneyTest.test(new double[] {1}, new double[] {2}, alternative, 0.95));
        sided("mw.4",
                alternative -> MannWhitneyTest.exact(new double[] {1, 1}, new double[] {1, 2, 2}, alternative, 0.95));
        put("sr.exact", () -> SignedRankTest.paired(p1, p2));
        put("sr.exact.less", () -> SignedRankTest.test(a, 0.1, Zeros.DROP, LESS, 0.95));
        put("sr.ties", () -> SignedRankTest.asymptotic(s1, 0, Zeros.DROP, TWO_SIDED, 0.95));
        put("sr.pratt", () -> SignedRankTest.asymptotic(s1, 0, Zeros.PRATT, TWO_SIDED, 0.95));
        put("sr.big", () -> SignedRankTest.test(s("big2"), 0.05, Zeros.DROP, GREATER, 0.95));
        sided("sr.tied", alternative -> SignedRankTest.test(s1, 0, Zeros.DROP, alternative, 0.95));
        sided("sr.pratt.tied", alternative -> SignedRankTest.exact(s1, 0, Zeros.PRATT, alternative, 0.95));
        sided("sr.3", alternative -> SignedRankTest.test(new double[] {1, 2, -3}, 0, Zeros.DROP, alternative, 0.95));
        sided("sr.a", alternative -> SignedRankTest.test(c, 0.1, Zeros.DROP, alternative, 0.95));
        put("sign", () -> SignTest.test(a, 0.1));
    }

    private static double[] range(int from, int to, int step) {
        double[] x = new double[(to - from) / step + 1];
        for (int i = 0; i < x.length; i++) x[i] = from + (double) i * step;
        return x;
    }

    private static double[][] blocks(java.util.function.DoubleUnaryOperator f) {
        double[] y = Arrays.stream(s("y")).map(f).toArray();
        double[][] rows = new double[10][];
        for (int i = 0; i < 10; i++) rows[i] = Arrays.copyOfRange(y, 3 * i, 3 * i + 3);
        return rows;
    }

    /// A case whose oracle has all three p-values: one sided results under NAME/less and NAME/greater.
    private void sided(String name, java.util.function.Function<Alternative, TestResult> test) {
        put(name, () -> test.apply(TWO_SIDED));
        put(name + "/less", () -> test.apply(LESS));
        put(name + "/greater", () -> test.apply(GREATER));
    }

    private void counts() {
        long[][] four = {{12, 5}, {7, 7}};
        put("chisq.fit", () -> ChiSquaredTest.fit(20, 15, 25));
        put("chisq.fit.p", () -> ChiSquaredTest.fit(new long[] {89, 37, 30, 28, 2}, new double[] {40, 20, 20, 15, 5}));
        put("chisq.table", () -> ChiSquaredTest.independence(M));
        put("chisq.yates", () -> ChiSquaredTest.yates(four));
        put("chisq.plain", () -> ChiSquaredTest.independence(four));
        put("chisq.far", () -> ChiSquaredTest.independence(
                Arrays.stream(M).map(r -> Arrays.stream(r).map(v -> 100 * v).toArray()).toArray(long[][]::new)));
        put("g.fit", () -> GTest.fit(20, 15, 25));
        put("g.table", () -> GTest.independence(M));
        put("mcnemar", () -> McNemarTest.asymptotic(150, 86));
        put("mcnemar.plain", () -> McNemarTest.uncorrected(150, 86));
    }

    private void exactCounts() {
        put("fisher.tea", () -> FisherExactTest.test(new long[][] {{3, 1}, {1, 3}}));
        put("fisher.tea.greater", () -> FisherExactTest.test(new long[][] {{3, 1}, {1, 3}}, GREATER, 0.95));
        put("fisher.convictions", () -> FisherExactTest.test(new long[][] {{2, 15}, {10, 3}}, LESS, 0.95));
        put("fisher.zero", () -> FisherExactTest.test(new long[][] {{0, 5}, {7, 4}}));
        put("fisher.big", () -> FisherExactTest.test(new long[][] {{345, 455}, {260, 345}}));
        put("fisher.job",
                () -> FisherExactTest.test(new long[][] {{1, 2, 1, 0}, {3, 3, 6, 1}, {10, 10, 14, 9}, {6, 7, 12, 11}}));
        put("fisher.r3", () -> FisherExactTest.test(new long[][] {{3, 5, 2}, {8, 1, 4}, {9, 2, 6}}));
        put("fisher.r2", () -> FisherExactTest.test(new long[][] {{4, 2, 9, 8, 6}, {11, 7, 3, 1, 5}}));
        put("fisher.wide",
                () -> FisherExactTest.test(new long[][] {{2, 3, 0, 1, 3, 2}, {0, 1, 4, 2, 1, 1}, {1, 2, 1, 0, 0, 1}}));
        put("binom", () -> BinomialTest.test(682, 925, 0.75));
        put("binom.less", () -> BinomialTest.test(3, 20, 0.3, LESS, 0.95));
        put("binom.greater", () -> BinomialTest.test(15, 20, 0.5, GREATER, 0.9));
        put("binom.zero", () -> BinomialTest.test(0, 12, 0.1));
        put("binom.all", () -> BinomialTest.test(12, 12, 0.9));
        put("binom.big", () -> BinomialTest.test(501_000_000, 1_000_000_000, 0.5));
        put("poisson", () -> PoissonTest.rate(10, 2.5, 3));
        put("poisson.greater", () -> PoissonTest.rate(137, 24.19893, 4, GREATER, 0.95));
        put("poisson.zero", () -> PoissonTest.rate(0, 2, 1.5));
        put("poisson.ratio", () -> PoissonTest.ratio(11, 800, 21, 3011));
        put("poisson.ratio.less", () -> PoissonTest.ratio(5, 10, 11, 12, 1.2, LESS, 0.95));
    }

    private void proportions() {
        put("prop.one", () -> ProportionTest.one(15, 25, 0.4));
        put("prop.one.plain", () -> ProportionTest.one(15, 25, 0.4, Continuity.NONE, TWO_SIDED, 0.95));
        put("prop.one.less", () -> ProportionTest.one(12, 25, 0.5, Continuity.CORRECTED, LESS, 0.9));
        put("prop.two", () -> ProportionTest.two(15, 25, 5, 25, Continuity.CORRECTED));
        put("prop.two.plain", () -> ProportionTest.two(15, 25, 5, 25, Continuity.NONE));
        put("prop.two.greater", () -> ProportionTest.two(83, 86, 90, 93, Continuity.CORRECTED, GREATER, 0.95));
        put("prop.several", () -> ProportionTest.several(new long[] {83, 90, 129, 70}, new long[] {86, 93, 136, 82}));
        for (long[] kn : new long[][] {{8, 10}, {0, 12}, {682, 925}}) {
            String end = "." + kn[0] + "." + kn[1];
            put("interval.exact" + end, () -> interval(ProportionInterval.CLOPPER_PEARSON, kn));
            put("interval.wilson" + end, () -> interval(ProportionInterval.WILSON, kn));
            put("interval.wilsoncc" + end, () -> interval(ProportionInterval.WILSON_CORRECTED, kn));
        }
    }

    private static TestResult interval(ProportionInterval kind, long[] kn) {
        return new TestResultBuilder("interval").interval(kind.of(kn[0], kn[1], 0.95)).build();
    }

    private void laws() {
        double[] t1 = s("t1"), t2 = s("t2"), k1 = s("k1"), k2 = s("k2");
        put("ks.one", () -> KolmogorovSmirnovTest.oneSample(a, Normal.standard()));
        put("ks.one.greater", () -> KolmogorovSmirnovTest.oneSample(a, Normal.standard(), GREATER));
        put("ks.one.unif",
                () -> KolmogorovSmirnovTest.oneSample(Arrays.stream(s("u")).distinct().toArray(), new Uniform(0, 1)));
        put("ks.two", () -> KolmogorovSmirnovTest.twoSample(a, c));
        put("ks.two.less", () -> KolmogorovSmirnovTest.twoSample(a, c, LESS));
        put("ks.two.ties", () -> KolmogorovSmirnovTest.twoSample(t1, t2));
        put("ks.two.big", () -> KolmogorovSmirnovTest.asymptotic(s("big1"), s("big2"), TWO_SIDED));
        sided("smirnov.tied", alternative -> KolmogorovSmirnovTest.twoSample(t1, t2, alternative));
        sided("smirnov.plain", alternative -> KolmogorovSmirnovTest.twoSample(Arrays.copyOf(k1, 6),
                Arrays.copyOf(k2, 7), alternative));
        put("ad.normality", () -> AndersonDarlingTest.normality(a));
        put("ad.normality.d", () -> AndersonDarlingTest.normality(d));
        put("cvm.one", () -> CramerVonMisesTest.oneSample(a, Normal.standard()));
        put("cvm.one.big", () -> CramerVonMisesTest.oneSample(s("big1"), Normal.standard()));
        put("cvm.two", () -> CramerVonMisesTest.asymptotic(a, c));
        put("cvm.exact", () -> CramerVonMisesTest.twoSample(s("tiny1"), s("tiny2")));
        put("cvm.exact.16", () -> CramerVonMisesTest.twoSample(a, c));
        put("cvm.exact.far", () -> CramerVonMisesTest.twoSample(Arrays.copyOf(s("far1"), 15), Arrays.copyOf(b, 9)));
        put("fligner", () -> FlignerKilleenTest.test(a, b, c));
        put("fligner.ties", () -> FlignerKilleenTest.test(s("t1"), s("t2"), s("kt1")));
        put("shapiro.a", () -> ShapiroWilkTest.test(a));
        put("shapiro.d", () -> ShapiroWilkTest.test(d));
        put("shapiro.tiny", () -> ShapiroWilkTest.test(s("tiny2")));
        put("shapiro.5", () -> ShapiroWilkTest.test(new double[] {1, 2, 3, 4, 9}));
        put("shapiro.8", () -> ShapiroWilkTest.test(t1));
        put("shapiro.9", () -> ShapiroWilkTest.test(k1));
        put("shapiro.big", () -> ShapiroWilkTest.test(s("big1")));
        put("skewness", () -> DAgostinoTest.skewness(d, TWO_SIDED));
        put("kurtosis", () -> DAgostinoTest.kurtosis(d, TWO_SIDED));
        put("omnibus", () -> DAgostinoTest.omnibus(d));
        put("skewness.a", () -> DAgostinoTest.skewness(a, TWO_SIDED));
        put("kurtosis.a", () -> DAgostinoTest.kurtosis(a, TWO_SIDED));
        put("jb", () -> JarqueBeraTest.test(d));
        put("box.ljung", () -> LjungBoxTest.ljungBox(s("series"), 5, 0));
        put("box.pierce", () -> LjungBoxTest.boxPierce(s("series"), 4, 1));
    }

    private void dependence() {
        double[] k1 = s("k1"), k2 = s("k2"), k3 = s("k3"), k4 = s("k4"), kl1 = s("kl1"), kl2 = s("kl2");
        put("pearson", () -> CorrelationTest.pearson(k3, k4));
        put("pearson.less", () -> CorrelationTest.pearson(k1, k2, LESS, 0.9));
        put("pearson.line", () -> CorrelationTest.pearson(s("lineX"), s("lineY")));
        put("spearman", () -> CorrelationTest.spearman(k1, k2));
        put("spearman.less", () -> CorrelationTest.spearman(k1, k2, LESS));
        put("spearman.ties", () -> CorrelationTest.spearman(kl1, kl2));
        put("spearman.40", () -> CorrelationTest.spearman(k3, k4));
        put("kendall", () -> CorrelationTest.kendall(k1, k2));
        put("kendall.greater", () -> CorrelationTest.kendall(k1, k2, GREATER));
        put("kendall.40", () -> CorrelationTest.kendall(k3, k4));
        put("kendall.ties", () -> CorrelationTest.kendall(kl1, kl2));
        pairing("plain", Arrays.copyOf(k1, 8), Arrays.copyOf(k2, 8));
        pairing("tied", Arrays.copyOf(s("kt1"), 8), Arrays.copyOf(s("kt2"), 8));
        pairing("3", new double[] {1, 2, 3}, new double[] {1, 3, 2});
    }

    private void pairing(String name, double[] x, double[] y) {
        sided("spearman." + name, alternative -> CorrelationTest.spearman(x, y, alternative));
        sided("kendall." + name, alternative -> CorrelationTest.kendall(x, y, alternative));
    }
}
