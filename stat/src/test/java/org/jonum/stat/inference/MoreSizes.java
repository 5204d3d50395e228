package org.jonum.stat.inference;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;
import java.util.random.RandomGenerator;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jonum.distuv.Binomial;
import org.jonum.distuv.Normal;
import org.jonum.distuv.Philox4x64;
import org.jonum.distuv.Poisson;
import org.jonum.mat.Matrix;
import org.jonum.mat.Vector;
import org.jonum.stat.Alternative;
import org.jonum.stat.inference.SizeTest.Cell;
import org.jonum.stat.inference.SizeTest.Size;
import org.jonum.stat.multivariate.HotellingT2;
import org.jonum.stat.resampling.PermutationResult;
import org.jonum.stat.resampling.PermutationTest;

/// The second half of the tests whose sizes [SizeTest] looks at: comparisons, tables, ranks of larger samples, series, combinations, permutations.
final class MoreSizes {
    private static final Alternative TWO = Alternative.TWO_SIDED;
    private static final int[] A = {0, 0, 0, 0, 0, 1, 1, 1, 1, 1, 1, 1}, B = {0, 1, 2, 0, 1, 2, 0, 1, 2, 0, 1, 0};

    private MoreSizes() {
    }

    private static double difference(double[] a, double[] b) {
        return Arrays.stream(a).sum() / a.length - Arrays.stream(b).sum() / b.length;
    }

    private static double[] normal(RandomGenerator r, int n) {
        return Normal.standard().sample(r, new double[n]);
    }

    private static TestResult of(double p) {
        return new TestResultBuilder("").p(p, Math.log(p)).build();
    }

    private static TestResult least(DoubleStream p) {
        return of(p.min().orElseThrow());
    }

    private static TestResult row(Anova a, int i) {
        return of(a.row(i).pValue());
    }

    private static TestResult of(PermutationResult r) {
        return of(r.pValue());
    }

    private static double[] integers(RandomGenerator r, int n, int low, int high) {
        return IntStream.range(0, n).mapToDouble(i -> r.nextInt(low, high)).toArray();
    }

    private static long[] four(RandomGenerator r, int n) {
        long[] k = new long[4];
        for (int i = 0; i < n; i++) k[Math.min(3, r.nextInt(5))]++;
        return k;
    }

    private static final double[] FOUR = {0.2, 0.2, 0.2, 0.4};

    private static long[][] samples(RandomGenerator r, int n, int m, double p) {
        long a = Binomial.of(n, p).sample(r), b = Binomial.of(m, p).sample(r);
        return new long[][] {{a, n - a}, {b, m - b}};
    }

    private static long[][] table(RandomGenerator r) {
        long[][] t = new long[3][4];
        for (int i = 0; i < 150; i++) t[r.nextInt(3)][Math.min(3, r.nextInt(5))]++;
        return t;
    }

    /// A test of few tables, each of which is tested once.
    private static Cell remembered(String name, Size size, Function<RandomGenerator, long[][]> draw,
            Function<long[][], TestResult> test) {
        Map<String, TestResult> seen = new HashMap<>();
        return new Cell(name, size, r -> {
            long[][] t = draw.apply(r);
            return seen.computeIfAbsent(Arrays.deepToString(t), key -> test.apply(t));
        });
    }

    static Stream<Cell> cells() {
        return Stream.of(means(), tables(), ranks(), series(), combined()).flatMap(s -> s);
    }

    private static Stream<Cell> means() {
        return Stream.of(new Cell("t, pairs", Size.UNIFORM, r -> TTest.paired(normal(r, 6), normal(r, 6))),
                new Cell("z, two samples", Size.UNIFORM,
                        r -> ZTest.twoSample(normal(r, 2), normal(r, 3), 0, 1, 1, TWO, 0.9)),
                new Cell("Brown-Forsythe", Size.NEARLY, r -> LeveneTest.median(normal(r, 40), normal(r, 41))),
                new Cell("anova, interaction", Size.UNIFORM, r -> row(Anova.twoWay(normal(r, 12), A, B), 2)),
                new Cell("anova, type II", Size.UNIFORM, r -> row(Anova.typeTwo(normal(r, 12), A, B), 1)),
                new Cell("anova, type III", Size.UNIFORM, r -> row(Anova.typeThree(normal(r, 12), A, B), 0)),
                new Cell("anova, additive", Size.UNIFORM, r -> row(Anova.additive(normal(r, 12), A, B), 1)),
                new Cell("Dunnett", Size.UNIFORM,
                        r -> least(DunnettTest.of(TWO, 0.9, normal(r, 7), normal(r, 5), normal(r, 4)).comparisons()
                                .stream().mapToDouble(DunnettTest.Comparison::pValue))),
                new Cell("Dunnett, one-sided", Size.UNIFORM,
                        r -> least(DunnettTest.of(Alternative.GREATER, 0.9, normal(r, 7), normal(r, 5), normal(r, 4))
                                .comparisons().stream().mapToDouble(DunnettTest.Comparison::pValue))),
                new Cell("Games-Howell", Size.NEARLY,
                        r -> least(PairwiseTest.gamesHowell(0.9, normal(r, 10), normal(r, 14),
                                Arrays.stream(normal(r, 12)).map(x -> 3 * x).toArray()).comparisons().stream()
                                .mapToDouble(PairwiseTest.Comparison::pValue))),
                new Cell("Hotelling", Size.UNIFORM,
                        r -> of(HotellingT2.oneSample(Matrix.of(8, 3, normal(r, 24)), Vector.zeros(3)).pValue())),
                new Cell("Hotelling, two samples", Size.UNIFORM,
                        r -> of(HotellingT2.twoSample(Matrix.of(4, 2, normal(r, 8)), Matrix.of(5, 2, normal(r, 10)))
                                .pValue())));
    }

    private static Stream<Cell> tables() {
        return Stream.of(remembered("Barnard", Size.AT_MOST, r -> samples(r, 8, 10, 0.35), BarnardTest::test),
                remembered("Boschloo", Size.AT_MOST, r -> samples(r, 8, 10, 0.35), BoschlooTest::test),
                remembered("Fisher, 2 x 3", Size.AT_MOST, r -> {
                    long[][] t = new long[2][3];
                    for (int i = 0; i < 18; i++) t[i < 10 ? 0 : 1][r.nextInt(3)]++;
                    return t;
                }, FisherExactTest::test),
                new Cell("Cochran-Mantel-Haenszel", Size.AT_MOST,
                        r -> CochranMantelHaenszelTest.test(samples(r, 20, 25, 0.3), samples(r, 15, 30, 0.5))),
                new Cell("Cochran-Mantel-Haenszel, uncorrected", Size.NEARLY,
                        r -> CochranMantelHaenszelTest.uncorrected(TWO, 0.9, samples(r, 40, 50, 0.3),
                                samples(r, 30, 60, 0.5))),
                new Cell("McNemar, asymptotic", Size.AT_MOST, r -> {
                    long b = Binomial.of(60, 0.5).sample(r);
                    return McNemarTest.asymptotic(b, 60 - b);
                }), new Cell("McNemar, uncorrected", Size.NEARLY, r -> {
                    long b = Binomial.of(200, 0.5).sample(r);
                    return McNemarTest.uncorrected(b, 200 - b);
                }), new Cell("power divergence", Size.NEARLY, r -> PowerDivergenceTest.fit(2.0 / 3, four(r, 80), FOUR)),
                new Cell("power divergence, table", Size.NEARLY,
                        r -> PowerDivergenceTest.independence(2.0 / 3, table(r))),
                new Cell("G", Size.NEARLY, r -> GTest.fit(four(r, 200), FOUR)),
                new Cell("G, table", Size.NEARLY, r -> GTest.independence(table(r))),
                new Cell("chi-squared, table", Size.NEARLY, r -> ChiSquaredTest.independence(table(r))),
                new Cell("chi-squared, Yates", Size.AT_MOST, r -> ChiSquaredTest.yates(samples(r, 40, 50, 0.4))),
                new Cell("proportion", Size.AT_MOST, r -> ProportionTest.one(Binomial.of(60, 0.4).sample(r), 60, 0.4)),
                new Cell("proportions, two", Size.AT_MOST, r -> {
                    long[][] t = samples(r, 50, 60, 0.4);
                    return ProportionTest.two(t[0][0], 50, t[1][0], 60, ProportionTest.Continuity.CORRECTED);
                }), new Cell("proportions, three", Size.NEARLY, r -> {
                    Binomial law = Binomial.of(60, 0.4);
                    return ProportionTest.several(new long[] {law.sample(r), law.sample(r), law.sample(r)},
                            new long[] {60, 60, 60});
                }), remembered("Poisson means", Size.NEARLY,
                        r -> new long[][] {{Poisson.of(10).sample(r), Poisson.of(20).sample(r)}},
                        t -> PoissonMeansTest.test(t[0][0], 1, t[0][1], 2, 0, TWO)));
    }

    private static Stream<Cell> ranks() {
        return Stream.of(
                new Cell("Mann-Whitney, asymptotic", Size.NEARLY,
                        r -> MannWhitneyTest.asymptotic(normal(r, 20), normal(r, 25), TWO, 0.9)),
                new Cell("signed rank, asymptotic", Size.NEARLY,
                        r -> SignedRankTest.asymptotic(normal(r, 30), 0, SignedRankTest.Zeros.DROP, TWO, 0.9)),
                new Cell("signed rank, Pratt", Size.AT_MOST,
                        r -> SignedRankTest.test(integers(r, 12, -3, 4), 0, SignedRankTest.Zeros.PRATT, TWO, 0.9)),
                new Cell("Brunner-Munzel", Size.NEARLY, r -> BrunnerMunzelTest.test(normal(r, 15), normal(r, 18))),
                new Cell("Anderson-Darling, three samples", Size.NEARLY,
                        r -> AndersonDarlingSamplesTest.test(normal(r, 8), normal(r, 9), normal(r, 10))),
                new Cell("Anderson-Darling, ties", Size.NEARLY,
                        r -> AndersonDarlingSamplesTest.test(integers(r, 12, 0, 6), integers(r, 14, 0, 6))),
                new Cell("Dunn, Holm", Size.AT_MOST,
                        r -> least(PairwiseTest.dunn(Adjustment.HOLM, normal(r, 12), normal(r, 15), normal(r, 10))
                                .comparisons().stream().mapToDouble(PairwiseTest.Comparison::pValue))),
                new Cell("KS, two samples, asymptotic", Size.AT_MOST,
                        r -> KolmogorovSmirnovTest.asymptotic(normal(r, 40), normal(r, 50), TWO)));
    }

    private static Stream<Cell> series() {
        return Stream.of(new Cell("runs", Size.AT_MOST, r -> RunsTest.test(normal(r, 25), 0, TWO)),
                new Cell("Box-Pierce", Size.NEARLY, r -> LjungBoxTest.boxPierce(normal(r, 300), 3, 0)),
                new Cell("D'Agostino, kurtosis", Size.NEARLY, r -> DAgostinoTest.kurtosis(normal(r, 50), TWO)),
                new Cell("D'Agostino, K^2", Size.LIBERAL, r -> DAgostinoTest.omnibus(normal(r, 100))),
                new Cell("Jarque-Bera", Size.NEARLY, r -> JarqueBeraTest.test(normal(r, 1000))));
    }

    private static Stream<Cell> combined() {
        return Stream.of(new Cell("Fisher's combination", Size.UNIFORM, r -> Combination.fisher(uniform(r))),
                new Cell("Stouffer's combination", Size.UNIFORM,
                        r -> Combination.stouffer(uniform(r), new double[] {1, 2, 3, 1})),
                new Cell("Simes' combination", Size.UNIFORM, r -> Combination.simes(uniform(r))),
                new Cell("permutation, drawn", Size.AT_MOST,
                        r -> of(PermutationTest.independent(normal(r, 6), normal(r, 7), MoreSizes::difference, TWO, 99,
                                new Philox4x64(r.nextLong())))),
                new Cell("permutation, exact", Size.AT_MOST,
                        r -> of(PermutationTest.independent(normal(r, 4), normal(r, 4),
                                MoreSizes::difference,
                                TWO,
                                100, new Philox4x64(1)))),
                new Cell("permutation, signs", Size.AT_MOST,
                        r -> of(PermutationTest.signs(normal(r, 8),
                                d -> Arrays.stream(d).sum(), TWO,
                                50, new Philox4x64(r.nextLong())))),
                new Cell("permutation, pairings", Size.AT_MOST,
                        r -> of(PermutationTest.pairings(normal(r, 5), normal(r, 5),
                                (x, y) -> IntStream.range(0, 5).mapToDouble(i -> x[i] * y[i]).sum(), TWO, 120,
                                new Philox4x64(1)))));
    }

    private static double[] uniform(RandomGenerator r) {
        return r.doubles(4).toArray();
    }
}
