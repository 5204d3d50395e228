package org.jonum.testkit;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.SplittableRandom;
import org.jonum.blas.DoubleLimits;
import org.jonum.blas.DoubleView;
import org.jonum.lapack.Lapack;
import org.junit.jupiter.api.Test;

/// How geqp3 must be.
public abstract class DoubleLapackPivotedQrContract {
    private static final int[] SIZES = {0, 1, 2, 7, 31, 32, 33, 65, 90, 101, 129};

    /// {@return the routines under test, behind their door}
    protected abstract Lapack lapack();

    private static DoubleView uniform(int m, int n, long seed) {
        return DoubleMatrices.uniform(m, n, new SplittableRandom(seed));
    }

    /// A factored matrix, its factors τ and its columns in their order.
    private record Factored(DoubleGuarded f, double[] tau, int[] jpvt) {
        DoubleView r() {
            return DoubleLapackOperands.upper(DoubleLapackOperands.view(f));
        }
    }

    private Factored factor(DoubleView a, int... marked) {
        DoubleGuarded f = DoubleLapackOperands.guarded(a);
        int k = Math.min(a.rows(), a.cols());
        double[] tau = new double[k + 1];
        int[] jpvt = new int[a.cols() + 2];
        jpvt[0] = jpvt[a.cols() + 1] = -7;
        for (int j : marked) jpvt[j + 1] = 1;
        lapack().dgeqp3(a.rows(), a.cols(), f.array(), f.off(), f.layout().stride(), jpvt, 1, tau, 1);
        f.assertGuardsUntouched("geqp3");
        assertTrue(jpvt[0] == -7 && jpvt[a.cols() + 1] == -7);
        return new Factored(f, tau, Arrays.copyOfRange(jpvt, 1, a.cols() + 1));
    }

    /// A·P = Q·R, Q orthogonal, P a permutation, and no column would have been a better pivot.
    private Factored assertFactors(DoubleView a, int fixed, Factored factored, String what) {
        int m = a.rows(), n = a.cols(), k = Math.min(m, n);
        int[] sorted = factored.jpvt.clone();
        Arrays.sort(sorted);
        for (int j = 0; j < n; j++) assertEquals(j, sorted[j], what);
        DoubleGuarded q = DoubleLapackOperands.guarded(DoubleMatrices.of(m, k, factored.f::get));
        lapack().dorgqr(m, k, k, q.array(), q.off(), q.layout().stride(), factored.tau, 1);
        DoubleView permuted = DoubleMatrices.of(m, n, (i, j) -> a.get(i, factored.jpvt[j])), r = factored.r();
        DoubleResiduals.assertAtMost(DoubleResiduals.orthonormality(DoubleLapackOperands.view(q)), 10, what);
        DoubleResiduals.assertAtMost(DoubleResiduals.product(permuted, DoubleLapackOperands.view(q), r), 10, what);
        double noise = 10 * Math.max(m, n) * DoubleLimits.EPS * (k == 0 ? 0 : DoubleResiduals.norm(r));
        for (int i = fixed; i < k; i++) {
            double pivot = Math.abs(r.get(i, i));
            for (int j = i + 1; j < n; j++) {
                double rest = 0;
                for (int p = i; p <= Math.min(j, k - 1); p++) rest = Math.hypot(rest, r.get(p, j));
                assertTrue(rest <= pivot * (1 + 1e-3) + noise, what + ": column " + j + " at step " + i);
            }
        }
        return factored;
    }

    @Test
    void residualIsOfTheOrderOfRoundingAndEveryPivotIsTheLargest() {
        for (int m : SIZES) {
            for (int n : SIZES) {
                DoubleView a = uniform(m, n, 100L * m + n);
                assertFactors(a, 0, factor(a), m + "x" + n);
            }
        }
    }

    @Test
    void difficultMatricesAreFactored() {
        SplittableRandom random = new SplittableRandom(1);
        for (Spectrum spectrum : Spectrum.values()) {
            DoubleView a = DoubleMatrices.conditioned(60, 50, spectrum, 1 / DoubleLimits.EPS, random);
            assertFactors(a, 0, factor(a), spectrum.toString());
        }
        DoubleView graded = DoubleMatrices.graded(60, 60, 1e20, random);
        assertFactors(graded, 0, factor(graded), "graded rows");
        assertFactors(graded.t(), 0, factor(graded.t()), "graded columns");
        DoubleView kahan = DoubleMatrices.kahan(70, 1.2), hilbert = DoubleMatrices.hilbert(50);
        assertFactors(kahan, 0, factor(kahan), "Kahan");
        assertFactors(hilbert, 0, factor(hilbert), "Hilbert");
    }

    /// Columns that differ by little: their norms cancel, once, twice, and must be computed again.
    @Test
    void cancelledNormsAreComputedAgain() {
        DoubleView noise = uniform(80, 70, 2), base = uniform(80, 3, 3);
        for (double size : new double[] {1e-2, Math.sqrt(DoubleLimits.EPS), 10 * DoubleLimits.EPS}) {
            DoubleView a = DoubleMatrices.of(80, 70, (i, j) -> base.get(i, 0) + size * base.get(i, 1) * (j % 7)
                    + size * size * noise.get(i, j));
            assertFactors(a, 0, factor(a), "differences of " + size);
        }
    }

    @Test
    void rankIsRevealed() {
        SplittableRandom random = new SplittableRandom(4);
        for (int rank : new int[] {0, 1, 5, 33}) {
            DoubleView a = DoubleMatrices.ofRank(60, 50, rank, random);
            DoubleView r = assertFactors(a, 0, factor(a), "rank " + rank).r();
            double zero = 1e3 * DoubleLimits.EPS * Math.max(1, Math.abs(r.get(0, 0)));
            for (int i = 0; i < 50; i++) assertEquals(i >= rank, Math.abs(r.get(i, i)) <= zero, rank + ": " + i);
        }
    }

    @Test
    void markedColumnsComeFirst() {
        for (int[] shape : new int[][] {{40, 50}, {50, 40}, {3, 50}}) {
            DoubleView a = uniform(shape[0], shape[1], 5);
            int[] jpvt = assertFactors(a, 5, factor(a, 2, 7, 8, 30, 39), "marked").jpvt;
            assertArrayEquals(new int[] {2, 7, 8, 30, 39}, Arrays.copyOf(jpvt, 5));
        }
    }

    @Test
    void zeroMatrixStaysAsItIs() {
        Factored zero = factor(DoubleMatrices.of(40, 45, (i, j) -> 0));
        assertArrayEquals(new double[41], zero.tau);
        for (int j = 0; j < 45; j++) assertEquals(j, zero.jpvt[j]);
    }

    @Test
    void scalingByPowersOfTwoChangesLittle() {
        DoubleView a = uniform(20, 12, 9);
        Factored f = factor(a);
        for (double scale : new double[] {DoubleLimits.SAFE_MIN, 1 / DoubleLimits.SAFE_MIN / 64}) {
            Factored s = factor(DoubleMatrices.of(20, 12, (i, j) -> scale * a.get(i, j)));
            assertArrayEquals(f.jpvt, s.jpvt);
            for (int j = 0; j < 12; j++) {
                for (int i = 0; i <= j; i++) assertEquals(f.f.get(i, j), s.f.get(i, j) / scale, 1e4 * DoubleLimits.EPS);
            }
        }
    }

    @Test
    void nanEndsInBoundedTimeAndComesFirst() {
        for (int[] at : new int[][] {{0, 0}, {59, 59}, {30, 10}}) {
            DoubleView a = uniform(60, 60, 11);
            a.data()[a.at(at[0], at[1])] = Double.NaN;
            Factored f = factor(a);
            assertTrue(f.jpvt[0] == at[1] && Double.isNaN(f.f.get(0, 0)));
        }
        DoubleView inf = DoubleMatrices.of(60, 60, (i, j) -> Double.POSITIVE_INFINITY);
        assertTrue(Double.isNaN(factor(inf).f.get(59, 59)));
    }

    @Test
    void givesTheSameBitsForAnyNumberOfThreads() {
        DoubleLapackOperands.sameBitsForAnyNumberOfThreads(uniform(300, 260, 12),
                a -> lapack().dgeqp3(300, 260, a.array(), a.off(), a.layout().stride(), new int[260], 0,
                        new double[260], 0));
    }
}
