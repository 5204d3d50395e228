package org.jonum.stat.inference;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jonum.distuv.Binomial;
import org.jonum.distuv.Normal;
import org.jonum.distuv.Philox4x64;
import org.jonum.distuv.Poisson;
import org.jonum.distuv.Uniform;
import org.jonum.stat.Alternative;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// How often true hypotheses are rejected, by simulation with fixed seeds: at 0.1 and 0.01, as often as that where the law of the p-value is
/// uniform, at most so often where it is discrete, and nearly so where it is asymptotic.
///
/// By default up to 500 samples of each; with `-Djonum.test.slow=true` up to 50 000, which also must give the published table. A test fails beyond five standard errors.
class SizeTest {
    private static final int TRIES = Boolean.getBoolean("jonum.test.slow") ? 50_000 : 500;
    private static final Map<String, String[]> PUBLISHED = published();

    /// What may be said of P(p ≤ α).
    enum Size {
        UNIFORM, AT_MOST, NEARLY,
        /// Known to be rejected too often: up to twice at 0.01; said in its documentation.
        LIBERAL
    }

    record Cell(String name, Size size, Function<RandomGenerator, TestResult> test) {
        /// How many samples: fewer where one takes milliseconds, or tens of them.
        int tries() {
            if (name.startsWith("Dunnett")) return TRIES / 50;
            return name.matches(
                    "Tukey|Cramer-von Mises|Spearman.*|Kendall, ties|Mann-Whitney, ties|Fisher|permutation.*|Games-Howell|Jarque-Bera|Hotelling.*")
                            ? TRIES / 5 : TRIES;
        }

        @Override
        public String toString() {
            return name;
        }
    }

    private static double[] normal(RandomGenerator r, int n) {
        return Normal.standard().sample(r, new double[n]);
    }

    private static double[] ties(RandomGenerator r, int n) {
        return IntStream.range(0, n).mapToDouble(i -> r.nextInt(4)).toArray();
    }

    private static TestResult chiSquared(long k) {
        return ChiSquaredTest.fit(k, 100 - k);
    }

    private static TestResult first(Anova a) {
        return new TestResultBuilder("Anova").p(a.row(0).pValue(), a.row(0).logPValue()).build();
    }

    static Stream<Cell> cells() {
        return Stream.concat(first(), MoreSizes.cells());
    }

    private static Stream<Cell> first() {
        Alternative two = Alternative.TWO_SIDED;
        return Stream.of(new Cell("t", Size.UNIFORM, r -> TTest.oneSample(normal(r, 5), 0)),
                new Cell("t, two samples", Size.UNIFORM, r -> TTest.twoSample(normal(r, 5), normal(r, 9))),
                new Cell("Welch", Size.NEARLY, r -> TTest.welch(normal(r, 8), normal(r, 12))),
                new Cell("z", Size.UNIFORM, r -> ZTest.oneSample(normal(r, 3), 0, 1)),
                new Cell("F", Size.UNIFORM, r -> FTest.twoSample(normal(r, 4), normal(r, 7))),
                new Cell("Levene", Size.NEARLY, r -> LeveneTest.mean(normal(r, 40), normal(r, 40))),
                new Cell("Bartlett", Size.NEARLY, r -> BartlettTest.test(normal(r, 10), normal(r, 12), normal(r, 9))),
                new Cell("anova", Size.UNIFORM, r -> first(Anova.oneWay(normal(r, 4), normal(r, 5), normal(r, 6)))),
                new Cell("Welch anova", Size.NEARLY, r -> Anova.welch(normal(r, 10), normal(r, 12), normal(r, 14))),
                new Cell("Tukey", Size.UNIFORM, r -> {
                    TukeyHsd t = TukeyHsd.of(0.95, normal(r, 5), normal(r, 5), normal(r, 5));
                    double p = t.comparisons().stream().mapToDouble(TukeyHsd.Comparison::pValue).min().orElseThrow();
                    return new TestResultBuilder("Tukey").p(p, Math.log(p)).build();
                }),
                new Cell("Kruskal-Wallis", Size.NEARLY,
                        r -> KruskalWallisTest.test(normal(r, 20), normal(r, 20), normal(r, 20))),
                new Cell("Friedman", Size.NEARLY,
                        r -> FriedmanTest.test(new double[][] {normal(r, 4), normal(r, 4), normal(r, 4),
                            normal(r, 4), normal(r, 4), normal(r, 4), normal(r, 4), normal(r, 4), normal(r, 4),
                            normal(r, 4)})),
                new Cell("Mann-Whitney", Size.AT_MOST, r -> MannWhitneyTest.test(normal(r, 6), normal(r, 8))),
                new Cell("Mann-Whitney, ties", Size.AT_MOST, r -> MannWhitneyTest.test(ties(r, 6), ties(r, 8))),
                new Cell("signed rank", Size.AT_MOST, r -> SignedRankTest.test(normal(r, 9), 0)),
                new Cell("signed rank, ties", Size.AT_MOST, r -> SignedRankTest.test(ties(r, 9), 1.5)),
                new Cell("sign", Size.AT_MOST, r -> SignTest.test(normal(r, 11), 0)),
                new Cell("chi-squared", Size.NEARLY, r -> chiSquared(Binomial.of(100, 0.5).sample(r))),
                new Cell("binomial", Size.AT_MOST, r -> BinomialTest.test(Binomial.of(20, 0.3).sample(r), 20, 0.3)),
                new Cell("Poisson", Size.AT_MOST, r -> PoissonTest.rate(Poisson.of(6).sample(r), 2, 3)),
                new Cell("Poisson ratio", Size.AT_MOST,
                        r -> PoissonTest.ratio(Poisson.of(6).sample(r), 2, Poisson.of(9).sample(r), 3)),
                new Cell("Fisher", Size.AT_MOST, r -> {
                    long a = Binomial.of(15, 0.4).sample(r), b = Binomial.of(12, 0.4).sample(r);
                    return FisherExactTest.test(new long[][] {{a, 15 - a}, {b, 12 - b}});
                }), new Cell("McNemar", Size.AT_MOST, r -> {
                    long b = Binomial.of(14, 0.5).sample(r);
                    return McNemarTest.exact(b, 14 - b);
                }),
                new Cell("KS", Size.UNIFORM, r -> KolmogorovSmirnovTest.oneSample(normal(r, 12), Normal.standard())),
                new Cell("KS, one-sided", Size.UNIFORM,
                        r -> KolmogorovSmirnovTest.oneSample(normal(r, 12), Normal.standard(), Alternative.LESS)),
                new Cell("KS, two samples", Size.AT_MOST,
                        r -> KolmogorovSmirnovTest.twoSample(normal(r, 12), normal(r, 9))),
                new Cell("KS, ties", Size.AT_MOST, r -> KolmogorovSmirnovTest.twoSample(ties(r, 12), ties(r, 9))),
                new Cell("Anderson-Darling", Size.UNIFORM,
                        r -> AndersonDarlingTest.oneSample(r.doubles(15).toArray(), new Uniform(0, 1))),
                new Cell("Anderson-Darling, normality", Size.NEARLY, r -> AndersonDarlingTest.normality(normal(r, 20))),
                new Cell("Cramer-von Mises", Size.NEARLY,
                        r -> CramerVonMisesTest.oneSample(r.doubles(15).toArray(), new Uniform(0, 1))),
                new Cell("Cramer-von Mises, two samples", Size.NEARLY,
                        r -> CramerVonMisesTest.asymptotic(normal(r, 15), normal(r, 20))),
                new Cell("Cramer-von Mises, exact", Size.AT_MOST,
                        r -> CramerVonMisesTest.twoSample(normal(r, 6), normal(r, 7))),
                new Cell("Cramer-von Mises, ties", Size.AT_MOST,
                        r -> CramerVonMisesTest.twoSample(ties(r, 6), ties(r, 7))),
                new Cell("Fligner-Killeen", Size.NEARLY,
                        r -> FlignerKilleenTest.test(normal(r, 20), normal(r, 20), normal(r, 20))),
                new Cell("Shapiro-Wilk, 8", Size.NEARLY, r -> ShapiroWilkTest.test(normal(r, 8))),
                new Cell("Shapiro-Wilk, 30", Size.NEARLY, r -> ShapiroWilkTest.test(normal(r, 30))),
                new Cell("D'Agostino", Size.NEARLY, r -> DAgostinoTest.skewness(normal(r, 30), two)),
                new Cell("Ljung-Box", Size.NEARLY, r -> LjungBoxTest.ljungBox(normal(r, 100), 3, 0)),
                new Cell("Pearson", Size.UNIFORM, r -> CorrelationTest.pearson(normal(r, 6), normal(r, 6))),
                new Cell("Spearman", Size.AT_MOST, r -> CorrelationTest.spearman(normal(r, 7), normal(r, 7))),
                new Cell("Spearman, ties", Size.AT_MOST, r -> CorrelationTest.spearman(ties(r, 7), ties(r, 7))),
                new Cell("Kendall", Size.AT_MOST, r -> CorrelationTest.kendall(normal(r, 8), normal(r, 8))),
                new Cell("Kendall, ties", Size.AT_MOST, r -> CorrelationTest.kendall(ties(r, 7), ties(r, 7))));
    }

    @ParameterizedTest
    @MethodSource("cells")
    void trueHypothesesAreRejectedAsOftenAsPromised(Cell cell) {
        RandomGenerator random = new Philox4x64(20261126);
        int often = 0, rarely = 0;
        for (int i = 0; i < cell.tries(); i++) {
            TestResult r = cell.test().apply(random);
            if (r.rejects(0.1)) often++;
            if (r.rejects(0.01)) rarely++;
        }
        check(cell, often, 0.1);
        check(cell, rarely, 0.01);
        if (TRIES == 50_000) {
            String[] there = Objects.requireNonNull(PUBLISHED.get(cell.name()), cell.name());
            assertEquals(Double.parseDouble(there[2]), (double) often / cell.tries(), 1e-3, cell.name());
            assertEquals(Double.parseDouble(there[3]), (double) rarely / cell.tries(), 1e-3, cell.name());
        }
    }

    /// The table of the slow run, `sizes.tsv`, which `docs/accuracy.md` shows.
    @Test
    void everyTestIsInTheTable() {
        assertEquals(cells().map(Cell::name).toList(), List.copyOf(PUBLISHED.keySet()));
        cells().forEach(c -> assertEquals(c.size().name().toLowerCase(Locale.ROOT).replace('_', ' '),
                Objects.requireNonNull(PUBLISHED.get(c.name()))[1]));
    }

    private static Map<String, String[]> published() {
        Path file = Path.of(System.getProperty("basedir", "."), "src/test/resources/accuracy/sizes.tsv");
        try {
            Map<String, String[]> rows = new LinkedHashMap<>();
            for (String line : Files.readAllLines(file).stream().skip(2).toList()) {
                String[] f = line.split("\t");
                rows.put(f[0], f);
            }
            return rows;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void check(Cell cell, int rejected, double alpha) {
        double error = 5 * Math.sqrt(alpha * (1 - alpha) / cell.tries()), rate = (double) rejected / cell.tries();
        double most = cell.size() == Size.NEARLY ? 1.35 * alpha : cell.size() == Size.LIBERAL ? 2 * alpha : alpha,
                least = switch (cell.size()) {
                    case UNIFORM -> alpha;
                    case NEARLY, LIBERAL -> 0.5 * alpha;
                    case AT_MOST -> 0;
                };
        assertTrue(rate <= most + error && rate >= least - error, () -> cell + ": " + rate + " at " + alpha);
    }
}
