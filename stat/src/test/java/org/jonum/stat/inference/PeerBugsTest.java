package org.jonum.stat.inference;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import org.jonum.stat.Alternative;
import org.jonum.stat.inference.SignedRankTest.Zeros;
import org.jonum.stat.inference.TestResult.Method;
import org.junit.jupiter.api.Test;

/// Data on which other libraries were found to be wrong, with values from rational arithmetic or 60 digits.
class PeerBugsTest {
    private static void near(double expected, double found) {
        assertEquals(expected, found, 1e-13 * Math.abs(expected));
    }

    @Test
    void mannWhitneyWithTiesDoublesTheSmallerTail() { // HypothesisTests.jl#337
        double[] x = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10}, y = {2, 4, 6, 8, 10, 12, 14, 16, 18, 20, 22, 24};
        near(3881.0 / 646646, MannWhitneyTest.test(x, y, Alternative.LESS, 0.95).pValue());
        near(0.01200347639976123, MannWhitneyTest.test(x, y).pValue());
    }

    @Test
    void mannWhitneyDependsOnItsOwnSampleOnly() { // scipy#26115
        TestResult r = MannWhitneyTest.test(new double[] {0, 1, 2, 3, 9}, new double[] {4, 5, 6, 7, 8, 10, 11});
        near(19.0 / 396, r.pValue());
        assertEquals(Method.EXACT, r.method());
    }

    @Test
    void signedRankIsAtMostOne() { // HypothesisTests.jl#373 said 1.25
        assertEquals(1, SignedRankTest.test(new double[] {1, 2, -3}, 0).pValue());
    }

    @Test
    void prattsZerosKeepSymmetry() { // scipy#10223 said 0.015
        double[] x = new double[70];
        Arrays.fill(x, 0, 15, 1);
        Arrays.fill(x, 55, 70, -1);
        for (TestResult r : new TestResult[] {SignedRankTest.exact(x, 0, Zeros.PRATT, Alternative.TWO_SIDED, 0.95),
            SignedRankTest.asymptotic(x, 0, Zeros.PRATT, Alternative.TWO_SIDED, 0.95)}) {
            near(1, r.pValue());
        }
    }

    @Test
    void sixtyPositivesAreExact() {
        double[] x = new double[60];
        for (int i = 0; i < 60; i++) x[i] = i + 1;
        near(0x1p-59, SignedRankTest.test(x, 0).pValue());
        Arrays.fill(x, 2);
        near(0x1p-59, SignedRankTest.test(x, 0).pValue());
    }

    @Test
    void fishersTailsDoNotCollapse() { // scipy#4130, fishers_exact_test#47, scipy#9231
        near(0.9566778639926435, FisherExactTest.test(new long[][] {{345, 455}, {260, 345}}).pValue());
        near(1.2220470363525841e-17, FisherExactTest.test(new long[][] {{50, 1}, {257, 375}}).pValue());
        near(6.126212712624115e-178,
                FisherExactTest.test(new long[][] {{5829225, 5692693}, {5760959, 5760959}}).pValue());
    }

    @Test
    void fisherTwoSidedIsByLikelihood() { // HypothesisTests.jl#221
        near(0.639976680425504, FisherExactTest.test(new long[][] {{28, 98}, {23, 94}}).pValue());
    }

    @Test
    void kendallTauBWithTies() { // Gonum has no τ_b
        near(0.5555555555555556,
                CorrelationTest.kendall(new double[] {1, 2, 2, 3, 4}, new double[] {1, 3, 3, 2, 5}).estimate());
        assertTrue(Double.isNaN(CorrelationTest.kendall(new double[] {1, 1, 1}, new double[] {2, 2, 2}).pValue()));
    }
}
