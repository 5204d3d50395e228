package org.jonum.stat.inference;

import static org.jonum.stat.Alternative.GREATER;
import static org.jonum.stat.Alternative.LESS;
import static org.jonum.stat.Alternative.TWO_SIDED;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.stream.Stream;
import org.jonum.stat.Alternative;
import org.jonum.stat.ConfidenceInterval;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

/// What the tests of the second round say of input that is too small, constant, wrong or at an end; and runs against all arrangements.
class MoreBadInputTest {
    private static final double NAN = Double.NaN;
    private static final double[] ONE = {1}, TWO = {1, 2}, SAME = {3, 3, 3}, X = {1, 2, 4, 8}, BAD = {1, NAN, 2, 3};

    @Test
    void refused() {
        Stream.<Executable>of(() -> BrunnerMunzelTest.test(ONE, X), () -> AndersonDarlingSamplesTest.test(X),
                () -> AndersonDarlingSamplesTest.test(ONE, TWO), () -> PairwiseTest.gamesHowell(0.95, X, ONE),
                () -> PairwiseTest.gamesHowell(1, X, X), () -> PairwiseTest.dunn(Adjustment.HOLM, X),
                () -> DunnettTest.of(LESS, 0.95, ONE, ONE), () -> DunnettTest.of(LESS, 0, X, X),
                () -> CochranMantelHaenszelTest.test(), () -> BarnardTest.test(new long[][] {{0, 0}, {1, 2}}),
                () -> CochranMantelHaenszelTest.test(new long[][] {{1, 2, 3}, {4, 5, 6}}),
                () -> BarnardTest.test(new long[][] {{2000, 0}, {1, 2000}}),
                () -> BoschlooTest.test(new long[][] {{1, -1}, {1, 2}}),
                () -> PowerDivergenceTest.fit(NAN, new long[] {1, 2}, new double[] {1, 1}),
                () -> PoissonMeansTest.test(1, 0, 1, 1, 0, LESS), () -> PoissonMeansTest.test(1, 1, 1, 1, -1, LESS),
                () -> Combination.fisher(), () -> Combination.simes(0.5, 1.5), () -> Combination.fisherOfLogs(1),
                () -> Combination.stouffer(new double[] {0.5}, new double[] {0}),
                () -> Anova.typeThree(new double[] {1, 2, 3, 4}, new int[] {0, 0, 0, 1}, new int[] {0, 0, 1, 1}))
                .forEach(e -> assertThrows(IllegalArgumentException.class, e));
    }

    @Test
    void undefined() {
        Stream.of(BrunnerMunzelTest.test(X, BAD), BrunnerMunzelTest.test(SAME, SAME),
                BrunnerMunzelTest.test(TWO, new double[] {5, 6}), AndersonDarlingSamplesTest.test(SAME, SAME),
                AndersonDarlingSamplesTest.test(X, BAD), RunsTest.test(SAME, 0, TWO_SIDED),
                RunsTest.test(BAD, 1.5, LESS),
                RunsTest.test(new boolean[0], LESS), CochranMantelHaenszelTest.test(new long[][] {{3, 4}, {0, 0}}),
                Combination.stouffer(new double[] {0, 1}, new double[] {1, 1}),
                PowerDivergenceTest.independence(1, new long[][] {{0, 0}, {1, 2}}))
                .forEach(r -> {
                    assertEquals(NAN, r.pValue(), r::toString);
                    assertEquals(1, r.notes().size(), r::toString);
                });
        assertEquals(NAN, PairwiseTest.gamesHowell(0.9, SAME, SAME).comparisons().getFirst().pValue());
        assertEquals(NAN, PairwiseTest.dunn(Adjustment.HOLM, SAME, SAME).comparisons().getFirst().pValue());
        assertEquals(NAN, DunnettTest.of(GREATER, 0.9, SAME, SAME).comparisons().getFirst().pValue());
    }

    @Test
    void ends() {
        assertEquals(1, BarnardTest.test(new long[][] {{0, 4}, {0, 7}}).pValue());
        assertEquals(Double.POSITIVE_INFINITY,
                PowerDivergenceTest.fit(-1, new long[] {0, 5}, new double[] {1, 1}).statistic());
        assertEquals(1, PoissonMeansTest.test(0, 1, 0, 1, 0, TWO_SIDED).pValue());
        assertEquals(-2 * Math.log(1e-300) * 40, Combination.fisherOfLogs(filled(40, Math.log(1e-300))).statistic(),
                1e-9);
        assertTrue(Combination.fisherOfLogs(filled(40, Math.log(1e-300))).logPValue() < -25_000);
        assertArrayEquals(new double[0], Adjustment.HOMMEL.of(new double[0]));
        assertArrayEquals(new double[] {0.3}, Adjustment.HOMMEL.of(new double[] {0.3}));
        TestResult empty = FisherExactTest.test(new long[][] {{0, 0}, {1, 2}});
        ConfidenceInterval all = empty.confidenceInterval().orElseThrow();
        assertEquals(0, all.lower());
        assertEquals(Double.POSITIVE_INFINITY, all.upper());
        assertEquals(1, CorrelationTest.spearman(TWO, TWO).pValue());
        assertEquals(0.5, CorrelationTest.spearman(TWO, TWO, GREATER).pValue());
        assertEquals(-800, AndersonDarlingSamplesTest.test(far(0), far(1)).logPValue(), 795);
    }

    private static double[] far(int from) {
        double[] x = new double[60];
        for (int i = 0; i < x.length; i++) x[i] = from + 1e-3 * i;
        return x;
    }

    private static double[] filled(int n, double v) {
        double[] x = new double[n];
        java.util.Arrays.fill(x, v);
        return x;
    }

    @Test
    void runsAreCounted() {
        for (int n = 1; n <= 6; n++) {
            for (int m = 1; m <= 5; m++) {
                int size = n + m;
                for (int first = 0; first < 1 << size; first += 7) {
                    if (Integer.bitCount(first) != n) continue;
                    int less = 0, greater = 0, all = 0, runs = runs(first, size);
                    for (int other = 0; other < 1 << size; other++) {
                        if (Integer.bitCount(other) != n) continue;
                        all++;
                        if (runs(other, size) <= runs) less++;
                        if (runs(other, size) >= runs) greater++;
                    }
                    for (Alternative side : new Alternative[] {LESS, GREATER}) {
                        double expected = (side == LESS ? less : greater) / (double) all;
                        assertEquals(expected, RunsTest.test(kinds(first, size), side).pValue(), 1e-12);
                    }
                }
            }
        }
        boolean[] slow = new boolean[200_000];
        for (int i = 0; i < slow.length / 2; i++) slow[i] = true;
        assertTrue(RunsTest.test(slow, LESS).logPValue() < -90_000);
    }

    private static boolean[] kinds(int bits, int size) {
        boolean[] k = new boolean[size];
        for (int i = 0; i < size; i++) k[i] = (bits >> i & 1) == 1;
        return k;
    }

    private static int runs(int bits, int size) {
        return 1 + Integer.bitCount((bits ^ bits >> 1) & (1 << size - 1) - 1);
    }
}
