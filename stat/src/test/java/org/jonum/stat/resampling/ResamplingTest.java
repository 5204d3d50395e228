package org.jonum.stat.resampling;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;
import org.jonum.blas.Backend;
import org.jonum.distuv.ChiSquared;
import org.jonum.distuv.Philox4x64;
import org.jonum.mat.Matrix;
import org.jonum.stat.Alternative;
import org.junit.jupiter.api.Test;

/// Jackknife, permutations, splits, draws and Latin hypercubes.
class ResamplingTest {
    private static final double[] MICE = {94, 197, 16, 38, 99, 141, 23},
            CONTROL = {52, 104, 146, 10, 51, 30, 40, 27, 46};
    private static final Alternative[] SIDES = {Alternative.TWO_SIDED, Alternative.LESS, Alternative.GREATER};

    private static double difference(double[] x, double[] y) {
        return Bootstrap.mean(x) - Bootstrap.mean(y);
    }

    private static double product(double[] x, double[] y) {
        double s = 0;
        for (int i = 0; i < x.length; i++) s += x[i] * y[i];
        return s;
    }

    /// Efron & Tibshirani (1993), chapter 11: the correlation of the law school data has the jackknife bias −0.0065 and standard
    /// error 0.1425.
    @Test
    void jackknifeOfTheLawSchool() {
        Jackknife j = new Jackknife(BootstrapTest.correlation(BootstrapTest.LSAT, BootstrapTest.GPA),
                IntStream.range(0, 15).mapToDouble(i -> BootstrapTest.correlation(
                        Bootstrap.select(BootstrapTest.LSAT, Bootstrap.allBut(15, i)),
                        Bootstrap.select(BootstrapTest.GPA, Bootstrap.allBut(15, i)))).toArray());
        assertEquals(-0.0065, j.bias(), 5e-5);
        assertEquals(0.1425, j.standardError(), 5e-5);
        assertEquals(j.corrected(), Bootstrap.mean(j.pseudoValues()), 1e-14);
    }

    /// The variance with n as divisor has bias −σ²/n, and the jackknife takes it away exactly.
    @Test
    void jackknifeCorrectsTheVariance() {
        double[] x = {1, 5, 2, 9, 4, 4};
        double mean = Bootstrap.mean(x), s2 = Arrays.stream(x).map(v -> (v - mean) * (v - mean)).sum() / 5;
        Jackknife j = Jackknife.of(x, s -> {
            double m = Bootstrap.mean(s);
            return Arrays.stream(s).map(v -> (v - m) * (v - m)).sum() / s.length;
        });
        assertEquals(s2, j.corrected(), 1e-13);
        assertEquals(-s2 / 6, j.bias(), 1e-13);
        assertThrows(IllegalArgumentException.class, () -> Jackknife.of(new double[] {1}, s -> 0));
    }

    @Test
    void exactPermutationsAsInSciPy() {
        double[] d = {1.83, -0.50, 1.62, 2.48, 1.68, 1.88, 1.55, -3.06, 1.30};
        double[] x = {44.4, 45.9, 41.9, 53.3, 44.7, 44.1, 50.7}, y = {2.6, 3.1, 2.5, 5.0, 3.6, 4.0, 5.2};
        for (int i = 0; i < 3; i++) {
            check(Oracle.of("mouse").get(i),
                    PermutationTest.independent(MICE, CONTROL, ResamplingTest::difference, SIDES[i],
                            20_000, new Philox4x64(1)),
                    11440);
            check(Oracle.of("signs").get(i),
                    PermutationTest.signs(d, Bootstrap::mean, SIDES[i], 1000, new Philox4x64(1)), 512);
            check(Oracle.of("pairings").get(i), PermutationTest.pairings(x, y, ResamplingTest::product, SIDES[i], 6000,
                    new Philox4x64(1)), 5040);
        }
    }

    private static void check(double[] scipy, PermutationResult r, long count) {
        assertTrue(r.exact());
        assertEquals(count, r.rearrangements());
        assertEquals(scipy[0], r.statistic(), 1e-12 * Math.abs(scipy[0]));
        assertEquals(scipy[1], r.pValue(), 1e-15);
        assertEquals(Math.log(scipy[1]), r.logPValue(), 1e-14);
        assertEquals(0, r.standardError());
    }

    @Test
    void drawnPermutationsComeNear() {
        double exact = Oracle.of("mouse").get(2)[1];
        PermutationResult r =
                PermutationTest.independent(MICE, CONTROL, ResamplingTest::difference, Alternative.GREATER, 9999,
                        new Philox4x64(1));
        assertFalse(r.exact());
        assertEquals(exact, r.pValue(), 4 * r.standardError());
        assertEquals(r,
                Backend.where(Backend.current()).threads(4).call(() -> PermutationTest.independent(MICE, CONTROL,
                        ResamplingTest::difference, Alternative.GREATER, 9999, new Philox4x64(1))));
        double[] d = {1.83, -0.50, 1.62, 2.48, 1.68, 1.88, 1.55, -3.06, 1.30};
        PermutationResult s = PermutationTest.signs(d, Bootstrap::mean, Alternative.LESS, 500, new Philox4x64(1));
        assertEquals(Oracle.of("signs").get(1)[1], s.pValue(), 4 * s.standardError() + 2e-3);
        assertFalse(s.exact());
    }

    /// Phipson & Smyth (2010): the data are one of the rearrangements, and p is never 0.
    @Test
    void drawnPValuesAreNeverZero() {
        double[] x = IntStream.range(0, 30).mapToDouble(i -> i).toArray(),
                y = IntStream.range(0, 30).mapToDouble(i -> 1000 + i).toArray();
        PermutationResult r =
                PermutationTest.independent(x, y, ResamplingTest::difference, Alternative.LESS, 999, new Philox4x64(1));
        assertEquals(0.001, r.pValue());
        assertEquals(1,
                PermutationTest.independent(x, y, (a, b) -> 7, Alternative.TWO_SIDED, 999, new Philox4x64(1)).pValue());
    }

    /// Sums in another order differ in their last bits: still equal to what was observed.
    @Test
    void roundingErrorsMakeNoDifference() {
        double[] x = {0.1, 0.2, 0.3}, y = {0.3, 0.2, 0.1};
        PermutationResult r = PermutationTest.independent(x, y, (a, b) -> a[0] + a[1] + a[2], Alternative.GREATER, 100,
                new Philox4x64(1));
        long atLeast = 0;
        int[] tenths = {1, 2, 3, 3, 2, 1};
        for (int bits = 0; bits < 64; bits++) {
            int sum = 0;
            for (int i = 0; i < 6; i++) sum += (bits >> i & 1) * tenths[i];
            if (Integer.bitCount(bits) == 3 && sum >= 6) atLeast++;
        }
        assertEquals(atLeast / 20.0, r.pValue());
    }

    @Test
    void permutationsRefuseBadArguments() {
        for (Runnable r : new Runnable[] {
            () -> PermutationTest.independent(new double[0], MICE, (a, b) -> 0, Alternative.LESS, 10,
                    new Philox4x64(1)),
            () -> PermutationTest.independent(MICE, CONTROL, (a, b) -> Double.NaN, Alternative.LESS, 10,
                    new Philox4x64(1)),
            () -> PermutationTest.independent(MICE, CONTROL, (a, b) -> 0, Alternative.LESS, 0, new Philox4x64(1)),
            () -> PermutationTest.signs(new double[0], a -> 0, Alternative.LESS, 10, new Philox4x64(1)),
            () -> PermutationTest.pairings(MICE, CONTROL, (a, b) -> 0, Alternative.LESS, 10, new Philox4x64(1))})
            assertThrows(IllegalArgumentException.class, r::run);
    }

    private static void partition(List<CrossValidation.Split> splits, int n, int slack) {
        int[] tested = new int[n];
        int least = n, most = 0;
        for (CrossValidation.Split s : splits) {
            int[] all = IntStream.concat(Arrays.stream(s.train()), Arrays.stream(s.test())).sorted().toArray();
            assertArrayEquals(IntStream.range(0, n).toArray(), all);
            for (int i : s.test()) tested[i]++;
            least = Math.min(least, s.test().length);
            most = Math.max(most, s.test().length);
        }
        assertTrue(Arrays.stream(tested).allMatch(t -> t == 1));
        assertTrue(most - least <= slack, most + " " + least);
    }

    @Test
    void foldsTestEachOnce() {
        for (int n : new int[] {2, 7, 10, 101}) {
            for (int k : new int[] {2, 3, n}) {
                if (k > n) continue;
                partition(CrossValidation.kFold(n, k), n, 1);
                partition(CrossValidation.kFold(n, k, new Philox4x64(1)), n, 1);
                partition(CrossValidation.stratified(IntStream.range(0, n).map(i -> i % 3 == 0 ? 5 : -2).toArray(), k,
                        new Philox4x64(2)), n, 1);
            }
            partition(CrossValidation.leaveOneOut(n), n, 0);
        }
    }

    @Test
    void strataAreSpreadAndGroupsStayTogether() {
        int[] labels = IntStream.range(0, 97).map(i -> i < 13 ? 0 : i < 40 ? 1 : 2).toArray();
        for (CrossValidation.Split s : CrossValidation.stratified(labels, 5, new Philox4x64(3))) {
            int[] count = new int[3];
            for (int i : s.test()) count[labels[i]]++;
            assertTrue(Math.abs(count[0] - 13 / 5.0) < 1 && Math.abs(count[1] - 27 / 5.0) < 1
                    && Math.abs(count[2] - 57 / 5.0) < 1);
        }
        int[] groups = IntStream.range(0, 60).map(i -> i * i % 11).toArray();
        List<CrossValidation.Split> split = CrossValidation.grouped(groups, 3);
        partition(split, 60, 60);
        for (CrossValidation.Split s : split)
            for (int i : s.test()) for (int j : s.train()) assertTrue(groups[i] != groups[j]);
        List<CrossValidation.Split> shuffled = CrossValidation.shuffle(20, 5, 8, new Philox4x64(4));
        assertEquals(8, shuffled.size());
        assertTrue(shuffled.stream().allMatch(s -> s.test().length == 5 && s.train().length == 15));
        for (Runnable r : new Runnable[] {() -> CrossValidation.kFold(3, 4), () -> CrossValidation.kFold(3, 1),
            () -> CrossValidation.shuffle(3, 3, 1, new Philox4x64(1)),
            () -> CrossValidation.grouped(new int[] {1, 1}, 2),
            () -> CrossValidation.leaveOneOut(1)})
            assertThrows(IllegalArgumentException.class, r::run);
    }

    private static void uniform(Map<String, Integer> seen, int cells, int n) {
        double chi2 = (cells - seen.size()) * ((double) n / cells);
        for (int c : seen.values()) chi2 += Math.pow(c - (double) n / cells, 2) / ((double) n / cells);
        assertTrue(ChiSquared.of(cells - 1).sf(chi2) > 1e-6, seen::toString);
    }

    @Test
    void choicesAndOrdersAreEquallyProbable() {
        Philox4x64 random = new Philox4x64(1);
        Map<String, Integer> ordered = new HashMap<>(), permutations = new HashMap<>(), drawn = new HashMap<>();
        for (int i = 0; i < 12_000; i++) {
            ordered.merge(Arrays.toString(Sampling.withoutReplacement(5, 3, random)), 1, Integer::sum);
            permutations.merge(Arrays.toString(Sampling.permutation(4, random)), 1, Integer::sum);
            drawn.merge(Arrays.toString(Sampling.withReplacement(3, 2, random)), 1, Integer::sum);
        }
        uniform(ordered, 60, 12_000);
        uniform(permutations, 24, 12_000);
        uniform(drawn, 9, 12_000);
    }

    /// P(i, j, k) = wᵢ/W·wⱼ/(W − wᵢ)·wₖ/(W − wᵢ − wⱼ).
    @Test
    void weightedDrawsHaveTheirProbabilities() {
        double[] w = {1, 2, 0, 3, 4};
        Philox4x64 random = new Philox4x64(2);
        Map<String, Integer> seen = new HashMap<>();
        int n = 30_000;
        for (int i = 0; i < n; i++)
            seen.merge(Arrays.toString(Sampling.withoutReplacement(w, 3, random)), 1, Integer::sum);
        assertEquals(24, seen.size());
        double chi2 = 0;
        for (var e : seen.entrySet()) {
            int[] i = Arrays.stream(e.getKey().replaceAll("[\\[\\] ]", "").split(",")).mapToInt(Integer::parseInt)
                    .toArray();
            double p = w[i[0]] / 10 * w[i[1]] / (10 - w[i[0]]) * w[i[2]] / (10 - w[i[0]] - w[i[1]]);
            chi2 += Math.pow(e.getValue() - n * p, 2) / (n * p);
        }
        assertTrue(ChiSquared.of(23).sf(chi2) > 1e-6, "" + chi2);
        assertArrayEquals(new int[0], Sampling.withoutReplacement(w, 0, random));
        int[] extreme = Sampling.withoutReplacement(new double[] {1e-300, 1e300, 1e300}, 3, random);
        assertEquals(0, extreme[2]);
        for (Runnable r : new Runnable[] {() -> Sampling.withoutReplacement(w, 5, random),
            () -> Sampling.withoutReplacement(new double[] {1, -1}, 1, random),
            () -> Sampling.withoutReplacement(new double[] {1, Double.NaN}, 1, random),
            () -> Sampling.withoutReplacement(3, 4, random), () -> Sampling.withReplacement(0, 1, random)})
            assertThrows(IllegalArgumentException.class, r::run);
    }

    @Test
    void hostileBitsEnd() {
        RandomGenerator zeros = () -> 0, ones = () -> -1;
        for (RandomGenerator g : new RandomGenerator[] {zeros, ones}) {
            assertEquals(3, Sampling.withoutReplacement(7, 3, g).length);
            assertEquals(3, Sampling.withoutReplacement(new double[] {1, 2, 3, 4}, 3, g).length);
            LatinHypercube.sample(5, 2, g);
            Halton.of(3).scrambled(g).point(1, new double[3]);
            double[] x = Sobol.of(3).scrambled(g).point(1, new double[3]);
            assertTrue(Arrays.stream(x).allMatch(v -> v > 0 && v < 1));
        }
    }

    @Test
    void latinHypercubesHaveOnePointInEachSlice() {
        for (int n : new int[] {1, 2, 49, 1000}) {
            Matrix x = LatinHypercube.sample(n, 4, new Philox4x64(1)),
                    c = LatinHypercube.centred(n, 4, new Philox4x64(1));
            for (int j = 0; j < 4; j++) {
                boolean[] seen = new boolean[n];
                for (int i = 0; i < n; i++) {
                    int s = (int) Math.floor(x.get(i, j) * n);
                    assertFalse(seen[s]);
                    seen[s] = true;
                    assertTrue(x.get(i, j) > 0 && x.get(i, j) < 1);
                    assertEquals(s, c.get(i, j) * n - 0.5, 1e-9);
                }
            }
        }
        assertThrows(IllegalArgumentException.class, () -> LatinHypercube.sample(0, 1, new Philox4x64(1)));
    }
}
