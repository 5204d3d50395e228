package org.jonum.stat.inference;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.function.Function;
import java.util.stream.Stream;
import org.jonum.distuv.Normal;
import org.jonum.distuv.Philox4x64;
import org.jonum.stat.NanPolicy;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// With every policy, every test that takes one: left out is what was never measured, for paired data the whole pair.
class NanPolicyTest {
    private static final double NAN = Double.NaN;
    private static final double[] X = normal(12, 1), Y = normal(12, 2), Z = normal(12, 3);
    private static final double[] HOLES = with(X, 3), OTHER = with(Y, 5), THIRD = with(Z, 3);
    private static final double[] LEFT = without(X, 3), LEFT_OF_OTHER = without(Y, 5), LEFT_OF_THIRD = without(Z, 3);
    private static final double[] PAIRS_X = without(without(X, 5), 3), PAIRS_Y = without(without(Y, 5), 3);

    private static double[] normal(int n, long seed) {
        return Normal.standard().sample(new Philox4x64(seed), new double[n]);
    }

    private static double[] with(double[] x, int hole) {
        double[] y = x.clone();
        y[hole] = NAN;
        return y;
    }

    private static double[] without(double[] x, int i) {
        double[] y = new double[x.length - 1];
        System.arraycopy(x, 0, y, 0, i);
        System.arraycopy(x, i + 1, y, i, y.length - i);
        return y;
    }

    record Case(String name, Function<NanPolicy, TestResult> test, TestResult omitted) {
        @Override
        public String toString() {
            return name;
        }
    }

    private static double[][] blocks(double[]... columns) {
        double[][] rows = new double[columns[0].length][columns.length];
        for (int i = 0; i < rows.length; i++) {
            for (int j = 0; j < columns.length; j++) rows[i][j] = columns[j][i];
        }
        return rows;
    }

    private static TestResult of(Anova a) {
        return new TestResultBuilder("Anova").statistic("F", a.row(0).f()).p(a.row(0).pValue(), a.row(0).logPValue())
                .build();
    }

    static Stream<Case> cases() {
        Normal law = Normal.standard();
        double[][] rows = blocks(HOLES, OTHER, THIRD), left = blocks(PAIRS_X, PAIRS_Y, without(without(Z, 5), 3));
        return Stream.of(new Case("t", p -> TTest.oneSample(HOLES, 0, p), TTest.oneSample(LEFT, 0)),
                new Case("t, paired", p -> TTest.paired(HOLES, OTHER, p), TTest.paired(PAIRS_X, PAIRS_Y)),
                new Case("t, two", p -> TTest.twoSample(HOLES, OTHER, p), TTest.twoSample(LEFT, LEFT_OF_OTHER)),
                new Case("Welch", p -> TTest.welch(HOLES, OTHER, p), TTest.welch(LEFT, LEFT_OF_OTHER)),
                new Case("z", p -> ZTest.oneSample(HOLES, 0, 1, p), ZTest.oneSample(LEFT, 0, 1)),
                new Case("F", p -> FTest.twoSample(HOLES, OTHER, p), FTest.twoSample(LEFT, LEFT_OF_OTHER)),
                new Case("U", p -> MannWhitneyTest.test(HOLES, OTHER, p), MannWhitneyTest.test(LEFT, LEFT_OF_OTHER)),
                new Case("signed rank", p -> SignedRankTest.test(HOLES, 0, p), SignedRankTest.test(LEFT, 0)),
                new Case("signed rank, paired", p -> SignedRankTest.paired(HOLES, OTHER, p),
                        SignedRankTest.paired(PAIRS_X, PAIRS_Y)),
                new Case("sign", p -> SignTest.test(HOLES, 0, p), SignTest.test(LEFT, 0)),
                new Case("KS", p -> KolmogorovSmirnovTest.oneSample(HOLES, law, p),
                        KolmogorovSmirnovTest.oneSample(LEFT, law)),
                new Case("KS, two", p -> KolmogorovSmirnovTest.twoSample(HOLES, OTHER, p),
                        KolmogorovSmirnovTest.twoSample(LEFT, LEFT_OF_OTHER)),
                new Case("AD", p -> AndersonDarlingTest.oneSample(HOLES, law, p),
                        AndersonDarlingTest.oneSample(LEFT, law)),
                new Case("AD, normality", p -> AndersonDarlingTest.normality(HOLES, p),
                        AndersonDarlingTest.normality(LEFT)),
                new Case("CvM", p -> CramerVonMisesTest.oneSample(HOLES, law, p),
                        CramerVonMisesTest.oneSample(LEFT, law)),
                new Case("CvM, two", p -> CramerVonMisesTest.twoSample(HOLES, OTHER, p),
                        CramerVonMisesTest.twoSample(LEFT, LEFT_OF_OTHER)),
                new Case("Shapiro", p -> ShapiroWilkTest.test(HOLES, p), ShapiroWilkTest.test(LEFT)),
                new Case("Jarque", p -> JarqueBeraTest.test(HOLES, p), JarqueBeraTest.test(LEFT)),
                new Case("D'Agostino", p -> DAgostinoTest.omnibus(HOLES, p), DAgostinoTest.omnibus(LEFT)),
                new Case("Pearson", p -> CorrelationTest.pearson(HOLES, OTHER, p),
                        CorrelationTest.pearson(PAIRS_X, PAIRS_Y)),
                new Case("Spearman", p -> CorrelationTest.spearman(HOLES, OTHER, p),
                        CorrelationTest.spearman(PAIRS_X, PAIRS_Y)),
                new Case("Kendall", p -> CorrelationTest.kendall(HOLES, OTHER, p),
                        CorrelationTest.kendall(PAIRS_X, PAIRS_Y)),
                new Case("Kruskal", p -> KruskalWallisTest.test(p, HOLES, OTHER, THIRD),
                        KruskalWallisTest.test(LEFT, LEFT_OF_OTHER, LEFT_OF_THIRD)),
                new Case("Bartlett", p -> BartlettTest.test(p, HOLES, OTHER, THIRD),
                        BartlettTest.test(LEFT, LEFT_OF_OTHER, LEFT_OF_THIRD)),
                new Case("Fligner", p -> FlignerKilleenTest.test(p, HOLES, OTHER, THIRD),
                        FlignerKilleenTest.test(LEFT, LEFT_OF_OTHER, LEFT_OF_THIRD)),
                new Case("Levene", p -> LeveneTest.mean(p, HOLES, OTHER, THIRD),
                        LeveneTest.mean(LEFT, LEFT_OF_OTHER, LEFT_OF_THIRD)),
                new Case("Brown", p -> LeveneTest.median(p, HOLES, OTHER, THIRD),
                        LeveneTest.median(LEFT, LEFT_OF_OTHER, LEFT_OF_THIRD)),
                new Case("anova", p -> of(Anova.oneWay(p, HOLES, OTHER, THIRD)),
                        of(Anova.oneWay(LEFT, LEFT_OF_OTHER, LEFT_OF_THIRD))),
                new Case("Welch anova", p -> Anova.welch(p, HOLES, OTHER, THIRD),
                        Anova.welch(LEFT, LEFT_OF_OTHER, LEFT_OF_THIRD)),
                new Case("Friedman", p -> FriedmanTest.test(rows, p), FriedmanTest.test(left)));
    }

    @ParameterizedTest
    @MethodSource("cases")
    void policiesDoWhatTheySay(Case c) {
        TestResult omitted = c.test.apply(NanPolicy.OMIT), propagated = c.test.apply(NanPolicy.PROPAGATE);
        assertEquals(c.omitted.toString(), omitted.toString());
        assertEquals(c.omitted.logPValue(), omitted.logPValue());
        assertTrue(omitted.pValue() > 0);
        assertEquals(NAN, propagated.statistic());
        assertEquals(NAN, propagated.pValue());
        assertEquals(NAN, propagated.logPValue());
        Exception e = assertThrows(IllegalArgumentException.class, () -> c.test.apply(NanPolicy.RAISE));
        assertTrue(String.valueOf(e.getMessage()).contains("NaN at index 3"), e::toString);
    }

    @Test
    void whatIsLeftMayBeTooLittle() {
        double[] x = {1, NAN, NAN}, y = {NAN, 2, NAN};
        assertThrows(IllegalArgumentException.class, () -> TTest.oneSample(x, 0, NanPolicy.OMIT));
        assertThrows(IllegalArgumentException.class, () -> TTest.paired(x, y, NanPolicy.OMIT));
        assertThrows(IllegalArgumentException.class, () -> TTest.paired(x, new double[2], NanPolicy.OMIT));
    }
}
