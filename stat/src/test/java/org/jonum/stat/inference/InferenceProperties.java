package org.jonum.stat.inference;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import org.jonum.distuv.Uniform;
import org.jonum.stat.Alternative;
import org.jonum.stat.ConfidenceInterval;
import org.jonum.stat.resampling.PermutationResult;
import org.jonum.stat.resampling.PermutationTest;

/// What holds for all data: invariances, mirror images, and that an interval has what its test does not reject.
class InferenceProperties {
    @Provide
    Arbitrary<double[]> samples() {
        return Arbitraries.doubles().between(-50, 50).ofScale(2).array(double[].class).ofMinSize(8).ofMaxSize(30)
                .filter(x -> Arrays.stream(x).distinct().count() > 4);
    }

    @Provide
    Arbitrary<double[]> few() {
        return Arbitraries.integers().between(-4, 4).map(i -> (double) i).array(Double[].class).ofMinSize(3)
                .ofMaxSize(9)
                .map(a -> Arrays.stream(a).mapToDouble(v -> v).toArray());
    }

    private static double[] moved(double[] x, double factor, double shift) {
        return Arrays.stream(x).map(v -> v * factor + shift).toArray();
    }

    /// Equal but for rounding; not defined for the same data.
    private static void same(double a, double b) {
        if (Double.isNaN(a) && Double.isNaN(b)) return;
        assertEquals(a, b, 1e-9 * Math.max(Math.abs(a), 1e-12));
    }

    @Property(tries = 100)
    void parametricTestsAreInvariantUnderShiftAndScale(@ForAll("samples") double[] x, @ForAll("samples") double[] y) {
        double[] u = moved(x, 8, 1000), v = moved(y, 8, 1000);
        same(TTest.welch(x, y).pValue(), TTest.welch(u, v).pValue());
        same(TTest.twoSample(x, y).pValue(), TTest.twoSample(u, v).pValue());
        same(FTest.twoSample(x, y).pValue(), FTest.twoSample(u, v).pValue());
        same(BartlettTest.test(x, y).pValue(), BartlettTest.test(u, v).pValue());
        same(LeveneTest.median(x, y).pValue(), LeveneTest.median(u, v).pValue());
        same(ShapiroWilkTest.test(x).pValue(), ShapiroWilkTest.test(u).pValue());
        same(JarqueBeraTest.test(x).pValue(), JarqueBeraTest.test(u).pValue());
        same(Anova.oneWay(x, y).row(0).pValue(), Anova.oneWay(u, v).row(0).pValue());
    }

    @Property(tries = 100)
    void rankTestsAreInvariantUnderMonotoneMaps(@ForAll("few") double[] x, @ForAll("few") double[] y) {
        double[] u = Arrays.stream(x).map(Math::exp).toArray(), v = Arrays.stream(y).map(Math::exp).toArray();
        same(MannWhitneyTest.test(x, y).pValue(), MannWhitneyTest.test(u, v).pValue());
        same(KolmogorovSmirnovTest.twoSample(x, y).pValue(), KolmogorovSmirnovTest.twoSample(u, v).pValue());
        same(CramerVonMisesTest.twoSample(x, y).pValue(), CramerVonMisesTest.twoSample(u, v).pValue());
        int n = Math.min(x.length, y.length);
        double[] a = Arrays.copyOf(x, n), b = Arrays.copyOf(y, n);
        same(CorrelationTest.kendall(a, b).pValue(), CorrelationTest.kendall(Arrays.copyOf(u, n), b).pValue());
        same(CorrelationTest.spearman(a, b).pValue(), CorrelationTest.spearman(Arrays.copyOf(u, n), b).pValue());
    }

    @Property(tries = 100)
    void exchangedSamplesMirrorTheTails(@ForAll("few") double[] x, @ForAll("few") double[] y) {
        same(MannWhitneyTest.test(x, y, Alternative.LESS, 0.9).pValue(),
                MannWhitneyTest.test(y, x, Alternative.GREATER, 0.9).pValue());
        same(KolmogorovSmirnovTest.twoSample(x, y, Alternative.LESS).pValue(),
                KolmogorovSmirnovTest.twoSample(y, x, Alternative.GREATER).pValue());
        same(MannWhitneyTest.test(x, y).pValue(), MannWhitneyTest.test(y, x).pValue());
        same(SignedRankTest.test(x, 0.5, SignedRankTest.Zeros.DROP, Alternative.LESS, 0.9).pValue(),
                SignedRankTest.test(moved(x, -1, 0), -0.5, SignedRankTest.Zeros.DROP, Alternative.GREATER, 0.9)
                        .pValue());
        int n = Math.min(x.length, y.length);
        double[] a = Arrays.copyOf(x, n), b = Arrays.copyOf(y, n);
        same(CorrelationTest.spearman(a, b, Alternative.LESS).pValue(),
                CorrelationTest.spearman(moved(a, -1, 0), b, Alternative.GREATER).pValue());
        same(CorrelationTest.kendall(a, b, Alternative.LESS).pValue(),
                CorrelationTest.kendall(b, moved(a, -1, 0), Alternative.GREATER).pValue());
    }

    @Property(tries = 100)
    void exactRankTestsAreThePermutationTests(@ForAll("few") double[] x, @ForAll("few") double[] y,
            @ForAll Alternative alternative) {
        double[] pool = Ranks.of(Ranks.pooled(x, y)).rank();
        PermutationResult all = PermutationTest.independent(Arrays.copyOf(pool, x.length),
                Arrays.copyOfRange(pool, x.length, pool.length),
                (a, b) -> Arrays.stream(a).sum(), alternative, 100_000, new org.jonum.distuv.Philox4x64(1));
        assertTrue(all.exact());
        same(all.pValue(), MannWhitneyTest.exact(x, y, alternative, 0.9).pValue());
    }

    @Property(tries = 100)
    void fisherOfTwoByTwoIsTheNetworkToo(@ForAll @IntRange(max = 9) int a, @ForAll @IntRange(max = 9) int b,
            @ForAll @IntRange(max = 9) int c, @ForAll @IntRange(max = 9) int d) {
        long[][] table = {{a, b}, {c, d}};
        assertEquals(FisherExactTest.test(table).logPValue(),
                new TableNetwork(Contingency.of("test", table), TableNetwork.WORK).logP(),
                1e-12);
    }

    @Property(tries = 60)
    void networkIsTheSumOverAllTables(@ForAll @IntRange(max = 4) int a, @ForAll @IntRange(max = 4) int b,
            @ForAll @IntRange(max = 4) int c, @ForAll @IntRange(max = 4) int d, @ForAll @IntRange(max = 4) int e,
            @ForAll @IntRange(min = 1, max = 4) int f) {
        long[][] table = {{a, b, c}, {d, e, f}};
        double observed = weight(table), sum = 0, all = 0;
        long[] rows = {a + b + c, d + e + f}, columns = {a + d, b + e, c + f};
        for (long i = 0; i <= Math.min(rows[0], columns[0]); i++) {
            for (long j = 0; j <= Math.min(rows[0] - i, columns[1]); j++) {
                long k = rows[0] - i - j;
                if (k > columns[2]) continue;
                double w = weight(new long[][] {{i, j, k}, {columns[0] - i, columns[1] - j, columns[2] - k}});
                all += w;
                if (w <= observed * (1 + 1e-7)) sum += w;
            }
        }
        same(sum / all, FisherExactTest.test(table).pValue());
    }

    private static double weight(long[][] table) {
        double w = 1;
        for (long[] row : table) {
            for (long x : row) w /= org.jonum.special.Binomials.factorial((int) x);
        }
        return w;
    }

    /// Both ends of an interval are where the p-value is 1 − level.
    private static void dual(ConfidenceInterval i, java.util.function.DoubleUnaryOperator p) {
        double size = 1 - i.level(), inside = 1e-6 * (i.upper() - i.lower());
        assertTrue(p.applyAsDouble(i.lower() + inside) >= size * (1 - 1e-9)
                && p.applyAsDouble(i.upper() - inside) >= size * (1 - 1e-9), i::toString);
        assertTrue(p.applyAsDouble(i.lower() - inside) <= size * (1 + 1e-9)
                && p.applyAsDouble(i.upper() + inside) <= size * (1 + 1e-9), i::toString);
    }

    @Property(tries = 100)
    void intervalsHoldWhatIsNotRejected(@ForAll("samples") double[] x, @ForAll("samples") double[] y,
            @ForAll @DoubleRange(min = 0.5, max = 0.99) double level) {
        Alternative two = Alternative.TWO_SIDED;
        dual(TTest.oneSample(x, 0, two, level).confidenceInterval().orElseThrow(), m -> TTest.oneSample(x, m).pValue());
        dual(TTest.welch(x, y, 0, two, level).confidenceInterval().orElseThrow(),
                m -> TTest.welch(x, y, m, two, 0.9).pValue());
        dual(FTest.twoSample(x, y, 1, two, level).confidenceInterval().orElseThrow(),
                r -> FTest.twoSample(x, y, r, two, 0.9).pValue());
        dual(ZTest.oneSample(x, 0, 3, two, level).confidenceInterval().orElseThrow(),
                m -> ZTest.oneSample(x, m, 3).pValue());
    }

    @Property(tries = 100)
    void rankIntervalsHoldWhatIsNotRejected(@ForAll @IntRange(min = 4, max = 12) int n,
            @ForAll @IntRange(min = 4, max = 12) int m,
            @ForAll long seed) {
        java.util.random.RandomGenerator r = new org.jonum.distuv.Philox4x64(seed);
        double[] x = r.doubles(n).toArray(), y = r.doubles(m).toArray();
        ConfidenceInterval shift =
                MannWhitneyTest.test(x, y, Alternative.TWO_SIDED, 0.9).confidenceInterval().orElseThrow();
        ConfidenceInterval centre = SignedRankTest.test(x, 0, SignedRankTest.Zeros.DROP, Alternative.TWO_SIDED, 0.9)
                .confidenceInterval().orElseThrow();
        ConfidenceInterval median = SignTest.test(x, 0, Alternative.TWO_SIDED, 0.9).confidenceInterval().orElseThrow();
        for (double end : new double[] {-1, 1}) {
            double at = end < 0 ? shift.lower() : shift.upper(), c = end < 0 ? centre.lower() : centre.upper(),
                    s = end < 0 ? median.lower() : median.upper();
            if (!Double.isInfinite(at)) {
                assertTrue(MannWhitneyTest.test(moved(x, 1, -at + 1e-9 * end), y).pValue() > 0.1);
                assertTrue(MannWhitneyTest.test(moved(x, 1, -at - 1e-9 * end), y).pValue() <= 0.1);
            }
            if (!Double.isInfinite(c)) {
                assertTrue(SignedRankTest.test(x, c - 1e-9 * end).pValue() > 0.1);
                assertTrue(SignedRankTest.test(x, c + 1e-9 * end).pValue() <= 0.1);
            }
            if (!Double.isInfinite(s)) {
                assertTrue(SignTest.test(x, s - 1e-9 * end).pValue() > 0.1);
                assertTrue(SignTest.test(x, s + 1e-9 * end).pValue() <= 0.1);
            }
        }
    }

    @Property(tries = 100)
    void intervalsOfCountsHoldWhatIsNotRejected(@ForAll @IntRange(min = 1, max = 29) int k,
            @ForAll @IntRange(min = 1, max = 20) int other) {
        double size = 0.05;
        ConfidenceInterval p = ProportionInterval.CLOPPER_PEARSON.of(k, 30, 0.9);
        same(size, BinomialTest.test(k, 30, p.lower(), Alternative.GREATER, 0.9).pValue());
        same(size, BinomialTest.test(k, 30, p.upper(), Alternative.LESS, 0.9).pValue());
        ConfidenceInterval w = ProportionInterval.WILSON.of(k, 30, 0.9);
        same(0.1, ProportionTest.one(k, 30, w.lower(), ProportionTest.Continuity.NONE, Alternative.TWO_SIDED, 0.9)
                .pValue());
        same(0.1, ProportionTest.one(k, 30, w.upper(), ProportionTest.Continuity.NONE, Alternative.TWO_SIDED, 0.9)
                .pValue());
        ConfidenceInterval rate =
                PoissonTest.rate(k, 3, 1, Alternative.TWO_SIDED, 0.9).confidenceInterval().orElseThrow();
        same(size, PoissonTest.rate(k, 3, rate.lower(), Alternative.GREATER, 0.9).pValue());
        same(size, PoissonTest.rate(k, 3, rate.upper(), Alternative.LESS, 0.9).pValue());
        ConfidenceInterval ratio =
                PoissonTest.ratio(k, 2, other, 3, 1, Alternative.TWO_SIDED, 0.9).confidenceInterval().orElseThrow();
        same(size, PoissonTest.ratio(k, 2, other, 3, ratio.lower(), Alternative.GREATER, 0.9).pValue());
        same(size, PoissonTest.ratio(k, 2, other, 3, ratio.upper(), Alternative.LESS, 0.9).pValue());
    }

    @Property(tries = 60)
    void oddsRatiosSolveTheirEquations(@ForAll @IntRange(min = 1, max = 40) int a,
            @ForAll @IntRange(min = 1, max = 40) int b,
            @ForAll @IntRange(min = 1, max = 40) int c, @ForAll @IntRange(min = 1, max = 40) int d) {
        TestResult r = FisherExactTest.test(new long[][] {{a, b}, {c, d}}, Alternative.TWO_SIDED, 0.9);
        double[] mean = new double[1];
        same(0.05, tail(a, b, c, d, r.confidenceInterval().orElseThrow().lower(), true, mean));
        same(0.05, tail(a, b, c, d, r.confidenceInterval().orElseThrow().upper(), false, mean));
        tail(a, b, c, d, r.estimate(), true, mean);
        assertEquals(a, mean[0], 1e-9 * a);
    }

    /// P(X ≥ a) or P(X ≤ a) and the mean of the non-central hypergeometric law, by its definition.
    private static double tail(int a, int b, int c, int d, double omega, boolean upper, double[] mean) {
        double all = 0, part = 0, moment = 0;
        for (int x = Math.max(0, a - d); x <= Math.min(a + b, a + c); x++) {
            double w = Math.exp(org.jonum.special.Binomials.logBinomial(a + b, x)
                    + org.jonum.special.Binomials.logBinomial(c + d, a + c - x) + (x - a) * Math.log(omega));
            all += w;
            moment += w * x;
            if (upper ? x >= a : x <= a) part += w;
        }
        mean[0] = moment / all;
        return part / all;
    }

    @Property(tries = 100)
    void adjustedValuesAreOrderedAndComparable(
            @ForAll @net.jqwik.api.constraints.Size(min = 1, max = 20) java.util.List<@DoubleRange(min = 0, max = 1) Double> list) {
        double[] p = list.stream().mapToDouble(v -> v).toArray();
        double[] bonferroni = Adjustment.BONFERRONI.of(p), holm = Adjustment.HOLM.of(p),
                hochberg = Adjustment.HOCHBERG.of(p),
                bh = Adjustment.BENJAMINI_HOCHBERG.of(p), by = Adjustment.BENJAMINI_YEKUTIELI.of(p);
        for (int i = 0; i < p.length; i++) {
            double e = 1 + 1e-14;
            assertTrue(p[i] <= bh[i] * e && bh[i] <= hochberg[i] * e && hochberg[i] <= holm[i] * e
                    && holm[i] <= bonferroni[i] * e);
            assertTrue(bh[i] <= by[i] * e && bonferroni[i] <= 1 && by[i] <= 1);
            for (int j = 0; j < p.length; j++) {
                if (p[i] <= p[j])
                    assertTrue(holm[i] <= holm[j] && hochberg[i] <= hochberg[j] && bh[i] <= bh[j] && by[i] <= by[j]);
            }
        }
    }

    @Property(tries = 100)
    void pairedIsOneSampleOfDifferences(@ForAll("samples") double[] x) {
        double[] y = moved(x, -0.5, 3), d = TTest.differences(x, y);
        assertEquals(TTest.oneSample(d, 0).pValue(), TTest.paired(x, y).pValue());
        same(Math.pow(TTest.twoSample(x, y).statistic(), 2), Anova.oneWay(x, y).row(0).f());
        assertTrue(KolmogorovSmirnovTest.oneSample(x, new Uniform(-60, 60)).pValue() <= 1);
    }
}
