package org.jonum.stat.inference;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;
import java.util.random.RandomGenerator;
import java.util.stream.Stream;
import org.jonum.distuv.Normal;
import org.jonum.distuv.Philox4x64;
import org.jonum.stat.Alternative;
import org.jonum.stat.ConfidenceInterval;
import org.jonum.stat.inference.ProportionTest.Continuity;
import org.jonum.stat.inference.SignedRankTest.Zeros;
import org.jonum.stat.resampling.PermutationTest;
import org.junit.jupiter.api.Test;

class BadInputTest {
    private static final double NAN = Double.NaN, INF = Double.POSITIVE_INFINITY;
    private static final double[] NONE = {}, ONE = {1}, TWO = {1, 2}, FIVE = {1, 2, 3, 4, 7},
            CONSTANT = {3, 3, 3, 3, 3},
            HOLE = {1, NAN, 3, 4, 5, 6, 7, 8, 9}, FAR = {1, INF, 3, 4, 5, 6, 7, 8, 9};

    private static void refuses(String says, Supplier<?> call) {
        String message =
                Objects.requireNonNull(assertThrows(IllegalArgumentException.class, call::get).getMessage());
        assertTrue(message.contains(says) && message.contains("need"), message);
    }

    private static void undefined(TestResult r) {
        assertTrue(Double.isNaN(r.pValue()) && Double.isNaN(r.logPValue()), r::toString);
        assertFalse(r.notes().isEmpty(), r::toString);
        assertFalse(r.rejects(1));
    }

    @Test
    void samplesThatAreTooSmall() {
        refuses("TTest.oneSample: x.length = 1, need ≥ 2", () -> TTest.oneSample(ONE, 0));
        refuses("y.length = 1", () -> TTest.welch(FIVE, ONE));
        refuses("y.length = 1", () -> TTest.twoSample(FIVE, ONE));
        refuses("y.length = 2", () -> TTest.paired(FIVE, TWO));
        refuses("x.length = 0", () -> ZTest.oneSample(NONE, 0, 1));
        refuses("y.length = 0", () -> ZTest.twoSample(ONE, NONE, 0, 1, 1, Alternative.LESS, 0.9));
        refuses("x.length = 1", () -> FTest.twoSample(ONE, FIVE));
        refuses("number of groups = 1", () -> Anova.oneWay(FIVE));
        refuses("groups[1].length = 0", () -> Anova.oneWay(FIVE, NONE));
        refuses("number of values = 2", () -> Anova.oneWay(ONE, ONE));
        refuses("groups[1].length = 1", () -> Anova.welch(FIVE, ONE));
        refuses("groups[1].length = 1", () -> LeveneTest.median(FIVE, ONE));
        refuses("groups[1].length = 1", () -> BartlettTest.test(FIVE, ONE));
        refuses("number of values = 2", () -> TukeyHsd.of(0.95, ONE, ONE));
        refuses("groups[0].length = 0", () -> KruskalWallisTest.test(NONE, FIVE));
        refuses("number of blocks = 1", () -> FriedmanTest.test(new double[][] {{1, 2}}));
        refuses("blocks[1].length = 1", () -> FriedmanTest.test(new double[][] {{1, 2}, {1}}));
        refuses("x.length = 0", () -> MannWhitneyTest.test(NONE, FIVE));
        refuses("x.length = 0", () -> SignedRankTest.test(NONE, 0));
        refuses("x.length = 0", () -> SignTest.test(NONE, 0));
        refuses("x.length = 0", () -> KolmogorovSmirnovTest.oneSample(NONE, Normal.standard()));
        refuses("y.length = 0", () -> KolmogorovSmirnovTest.twoSample(FIVE, NONE));
        refuses("x.length = 0", () -> AndersonDarlingTest.oneSample(NONE, Normal.standard()));
        refuses("x.length = 5", () -> AndersonDarlingTest.normality(FIVE));
        refuses("x.length = 0", () -> CramerVonMisesTest.oneSample(NONE, Normal.standard()));
        refuses("y.length = 0", () -> CramerVonMisesTest.twoSample(FIVE, NONE));
        refuses("x.length = 2", () -> ShapiroWilkTest.test(TWO));
        refuses("x.length = 5001", () -> ShapiroWilkTest.test(new double[5001]));
        refuses("x.length = 5", () -> DAgostinoTest.omnibus(FIVE));
        refuses("x.length = 1", () -> JarqueBeraTest.test(ONE));
        refuses("lags = 5", () -> LjungBoxTest.ljungBox(FIVE, 5, 0));
        refuses("fitted = 2", () -> LjungBoxTest.ljungBox(FIVE, 2, 2));
        refuses("x.length = 2", () -> CorrelationTest.pearson(TWO, TWO));
        refuses("y.length = 2", () -> CorrelationTest.kendall(FIVE, TWO));
        refuses("differences.length = 0",
                () -> PermutationTest.signs(NONE, x -> 0, Alternative.LESS, 5, new Philox4x64(1)));
    }

    @Test
    void parametersOutOfRange() {
        RandomGenerator random = new Philox4x64(1);
        refuses("level = 1.0", () -> TTest.oneSample(FIVE, 0, Alternative.LESS, 1));
        refuses("level = NaN", () -> MannWhitneyTest.test(FIVE, FIVE, Alternative.LESS, NAN));
        refuses("mu = NaN", () -> TTest.oneSample(FIVE, NAN));
        refuses("sigma = 0.0", () -> ZTest.oneSample(FIVE, 0, 0));
        refuses("ratio = -1.0", () -> FTest.twoSample(FIVE, FIVE, -1, Alternative.LESS, 0.9));
        refuses("centre = Infinity", () -> SignedRankTest.test(FIVE, INF));
        refuses("x.length = 1001", () -> SignedRankTest.exact(new double[1001], 1, Zeros.DROP, Alternative.LESS, 0.9));
        refuses("x.length·y.length",
                () -> MannWhitneyTest.exact(range(300, 0), range(300, 0.5), Alternative.LESS, 0.9));
        refuses("1000 with ties", () -> MannWhitneyTest.exact(new double[600], new double[600], Alternative.LESS, 0.9));
        refuses("observed[1] = -1", () -> ChiSquaredTest.fit(3, -1));
        refuses("sum of observed = 0", () -> GTest.fit(0, 0));
        refuses("probabilities[0] = 0.0", () -> GTest.fit(new long[] {1, 2}, new double[] {0, 1}));
        refuses("table[1].length = 1", () -> ChiSquaredTest.independence(new long[][] {{1, 2}, {3}}));
        refuses("table[0][1] = -2", () -> FisherExactTest.test(new long[][] {{1, -2}, {3, 4}}));
        refuses("number of rows = 1", () -> GTest.independence(new long[][] {{1, 2}}));
        refuses("(rows − 1)·(columns − 1) = 2", () -> ChiSquaredTest.yates(new long[][] {{1, 2, 3}, {3, 4, 5}}));
        refuses("tables = 0", () -> FisherExactTest.monteCarlo(new long[][] {{1, 2}, {3, 4}}, 0, random));
        refuses("k = 4", () -> BinomialTest.test(4, 3, 0.5));
        refuses("p = 1.5", () -> BinomialTest.test(2, 3, 1.5));
        refuses("n = 0", () -> ProportionInterval.WILSON.of(0, 0, 0.9));
        refuses("rate = 0.0", () -> PoissonTest.rate(1, 1, 0));
        refuses("count = -1", () -> PoissonTest.rate(-1, 1, 1));
        refuses("rate·time = 4.5E15", () -> PoissonTest.rate(1L << 52, 1, 4.5e15));
        refuses("p = 0.0", () -> ProportionTest.one(1, 2, 0));
        refuses("n.length = 1", () -> ProportionTest.several(new long[] {1, 2}, new long[] {3}));
        refuses("b, c[0] = -1", () -> McNemarTest.exact(-1, 2));
        refuses("most = 0", () -> PermutationTest.signs(FIVE, x -> x[0], Alternative.LESS, 0, new Philox4x64(1)));
        refuses("p[1] = 2.0", () -> Adjustment.HOLM.of(new double[] {0.1, 2}));
        refuses("logP[0] = 1.0", () -> Adjustment.HOLM.ofLogs(new double[] {1}));
        refuses("a[0] = -1", () -> Anova.twoWay(TWO, new int[] {-1, 0}, new int[] {0, 1}));
        refuses("levels of b = 1", () -> Anova.additive(TWO, new int[] {0, 1}, new int[] {0, 0}));
        refuses("y.length = 4",
                () -> Anova.twoWay(new double[] {1, 2, 3, 4}, new int[] {0, 0, 1, 1}, new int[] {0, 1, 0, 1}));
        assertThrows(IllegalArgumentException.class, () -> new ConfidenceInterval(1, 0, 0.5));
        assertThrows(IllegalArgumentException.class, () -> new ConfidenceInterval(0, 1, 1.5));
    }

    private static double[] range(int n, double from) {
        double[] x = new double[n];
        for (int i = 0; i < n; i++) x[i] = from + i;
        return x;
    }

    @Test
    void largeTablesEndInsteadOfRunning() {
        long[][] table = new long[8][8];
        for (int i = 0; i < 8; i++) Arrays.setAll(table[i], j -> 40);
        table[0][0] = 1;
        TableNetwork network = new TableNetwork(Contingency.of("test", table), 100_000);
        String message =
                Objects.requireNonNull(assertThrows(IllegalArgumentException.class, network::logP).getMessage());
        assertTrue(message.contains("monteCarlo"), message);
        assertTrue(FisherExactTest.monteCarlo(table, 200, new Philox4x64(3)).pValue() > 0);
    }

    @Test
    void nanInTheDataGivesNaNAndSaysSo() {
        for (double[] x : List.of(HOLE)) {
            double[] y = range(9, 0.5);
            for (TestResult r : List.of(TTest.oneSample(x, 0), TTest.welch(y, x), TTest.twoSample(x, y),
                    TTest.paired(x, y),
                    ZTest.oneSample(x, 0, 1), FTest.twoSample(y, x), LeveneTest.mean(x, y), LeveneTest.median(y, x),
                    BartlettTest.test(x, y), Anova.welch(x, y), KruskalWallisTest.test(x, y),
                    MannWhitneyTest.test(x, y),
                    SignedRankTest.test(x, 0), SignTest.test(x, 0), KolmogorovSmirnovTest.twoSample(x, y),
                    KolmogorovSmirnovTest.oneSample(x, Normal.standard()), AndersonDarlingTest.normality(x),
                    AndersonDarlingTest.oneSample(x, Normal.standard()),
                    CramerVonMisesTest.oneSample(x, Normal.standard()),
                    CramerVonMisesTest.twoSample(x, y), ShapiroWilkTest.test(x), DAgostinoTest.omnibus(x),
                    DAgostinoTest.skewness(x, Alternative.LESS), DAgostinoTest.kurtosis(x, Alternative.LESS),
                    JarqueBeraTest.test(x), LjungBoxTest.ljungBox(x, 2, 0), CorrelationTest.pearson(x, y),
                    CorrelationTest.spearman(y, x), CorrelationTest.kendall(x, y),
                    FriedmanTest.test(new double[][] {x, y}))) {
                undefined(r);
                assertTrue(r.toString().contains("NaN"), r::toString);
            }
            assertTrue(Double.isNaN(Anova.oneWay(x, y).row(0).pValue()));
            assertTrue(Double.isNaN(TukeyHsd.of(0.95, x, y).comparison(0).pValue()));
        }
    }

    @Test
    void infinitiesAreRankedOrUndefined() {
        double[] y = range(9, 0.5);
        assertTrue(MannWhitneyTest.test(FAR, y).pValue() > 0);
        assertTrue(KruskalWallisTest.test(FAR, y).pValue() > 0);
        assertTrue(KolmogorovSmirnovTest.twoSample(FAR, y).pValue() > 0);
        assertTrue(CorrelationTest.kendall(FAR, y).pValue() > 0);
        assertTrue(SignTest.test(FAR, 2).pValue() > 0);
        undefined(TTest.oneSample(FAR, 0));
        undefined(BartlettTest.test(FAR, y));
        undefined(ShapiroWilkTest.test(FAR));
        undefined(CorrelationTest.pearson(FAR, y));
    }

    @Test
    void constantDataAreUndefined() {
        double[] nine = new double[9];
        Arrays.fill(nine, 0.1);
        for (TestResult r : List.of(TTest.oneSample(nine, 0), TTest.paired(nine, nine), TTest.welch(nine, nine),
                FTest.twoSample(FIVE, CONSTANT), LeveneTest.mean(nine, nine), BartlettTest.test(FIVE, CONSTANT),
                Anova.welch(FIVE, CONSTANT), KruskalWallisTest.test(CONSTANT, CONSTANT),
                MannWhitneyTest.asymptotic(CONSTANT, CONSTANT, Alternative.TWO_SIDED, 0.9),
                SignedRankTest.test(CONSTANT, 3), SignTest.test(CONSTANT, 3), ShapiroWilkTest.test(nine),
                AndersonDarlingTest.normality(nine), DAgostinoTest.omnibus(nine), JarqueBeraTest.test(nine),
                LjungBoxTest.ljungBox(nine, 1, 0), CorrelationTest.pearson(CONSTANT, FIVE),
                CorrelationTest.spearman(FIVE, CONSTANT), CorrelationTest.kendall(CONSTANT, FIVE),
                FriedmanTest.test(new double[][] {CONSTANT, CONSTANT}), McNemarTest.exact(0, 0),
                McNemarTest.asymptotic(0, 0),
                PoissonTest.ratio(0, 1, 0, 1), ProportionTest.two(3, 3, 4, 4, Continuity.NONE),
                ProportionTest.several(new long[] {0, 0}, new long[] {3, 4}),
                ChiSquaredTest.independence(new long[][] {{0, 3}, {0, 4}}),
                GTest.independence(new long[][] {{0, 0}, {3, 4}}))) {
            undefined(r);
        }
        assertEquals(1, MannWhitneyTest.test(CONSTANT, CONSTANT).pValue());
        assertEquals(1, FisherExactTest.test(new long[][] {{0, 3}, {0, 4}}).pValue());
        assertTrue(Double.isNaN(Anova.oneWay(CONSTANT, CONSTANT).row(0).f()));
    }

    @Test
    void inputsAreNotChanged() {
        double[] x = {3, -1, 2, -0.0, 5, 5, 8, 2, 1}, y = {1, 9, 2, 7, 4, 2, 2, 0, 3}, x0 = x.clone(), y0 = y.clone();
        MannWhitneyTest.test(x, y);
        KolmogorovSmirnovTest.twoSample(x, y);
        CramerVonMisesTest.oneSample(x, Normal.standard());
        CramerVonMisesTest.twoSample(x, y);
        ShapiroWilkTest.test(x);
        AndersonDarlingTest.normality(x);
        CorrelationTest.kendall(x, y);
        SignTest.test(x, 2);
        LeveneTest.median(x, y);
        PermutationTest.independent(x, y, (a, b) -> a[0] = b[0] = 1, Alternative.LESS, 20, new Philox4x64(1));
        assertTrue(Arrays.equals(x, x0) && Arrays.equals(y, y0));
    }

    @Test
    void negativeZeroIsZero() {
        assertEquals(MannWhitneyTest.test(new double[] {0.0, 1}, new double[] {0.0, 2}),
                MannWhitneyTest.test(new double[] {-0.0, 1}, new double[] {0.0, 2}));
        assertEquals(KolmogorovSmirnovTest.twoSample(new double[] {0.0, 1}, new double[] {0.0, 2}),
                KolmogorovSmirnovTest.twoSample(new double[] {-0.0, 1}, new double[] {0.0, 2}));
    }

    @Test
    void hugeAndTinyNumbersKeepTheirStatistics() {
        double t = TTest.oneSample(FIVE, 1).statistic(),
                r = CorrelationTest.pearson(FIVE, new double[] {2, 1, 5, 3, 4}).estimate();
        for (double scale : new double[] {0x1p-1000, 0x1p-600, 0x1p600, 0x1p1000}) {
            double[] x = Arrays.stream(FIVE).map(v -> v * scale).toArray();
            assertEquals(t, TTest.oneSample(x, scale).statistic(), 1e-14 * t);
            assertEquals(r, CorrelationTest.pearson(x, new double[] {2, 1, 5, 3, 4}).estimate(), 1e-14);
            assertEquals(1, FTest.twoSample(x, x).statistic(), 1e-14);
            assertEquals(ShapiroWilkTest.test(FIVE).statistic(), ShapiroWilkTest.test(x).statistic(), 1e-14);
        }
    }

    @Test
    void hugeAndTinyNumbersAreTheSameUpToScale() {
        double[] x = Normal.standard().sample(new Philox4x64(1), new double[40]),
                y = Normal.standard().sample(new Philox4x64(2), new double[25]);
        double[][] results = new double[4][];
        for (int k = 0; k < 4; k++) {
            double scale = Math.scalb(1.0, new int[] {0, 996, -996, 300}[k]);
            double[] u = Arrays.stream(x).map(v -> v * scale).toArray(),
                    v = Arrays.stream(y).map(w -> w * scale).toArray();
            results[k] = Stream.of(JarqueBeraTest.test(u), DAgostinoTest.omnibus(u), TTest.welch(u, v),
                    FTest.twoSample(u, v), LeveneTest.mean(u, v), FlignerKilleenTest.test(u, v),
                    BartlettTest.test(u, v), ShapiroWilkTest.test(u), AndersonDarlingTest.normality(u),
                    Anova.welch(u, v)).mapToDouble(TestResult::logPValue).toArray();
        }
        for (double[] r : results) assertArrayEquals(results[0], r, 1e-13);
    }
}
