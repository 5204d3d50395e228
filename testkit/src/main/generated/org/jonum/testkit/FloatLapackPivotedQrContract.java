// Generated from DoubleLapackPivotedQrContract.java by build/Float32.java. Do not edit.
package org.jonum.testkit;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.SplittableRandom;
import org.jonum.blas.FloatLimits;
import org.jonum.blas.FloatView;
import org.jonum.lapack.Lapack;
import org.junit.jupiter.api.Test;

/// How geqp3 must be.
public abstract class FloatLapackPivotedQrContract {
    private static final int[] SIZES = {0, 1, 2, 7, 31, 32, 33, 65, 90, 101, 129};

    /// {@return the routines under test, behind their door}
    protected abstract Lapack lapack();

    private static FloatView uniform(int m, int n, long seed) {
        return FloatMatrices.uniform(m, n, new SplittableRandom(seed));
    }

    /// A factored matrix, its factors τ and its columns in their order.
    private record Factored(FloatGuarded f, float[] tau, int[] jpvt) {
        FloatView r() {
            return FloatLapackOperands.upper(FloatLapackOperands.view(f));
        }
    }

    private Factored factor(FloatView a, int... marked) {
        FloatGuarded f = FloatLapackOperands.guarded(a);
        int k = Math.min(a.rows(), a.cols());
        float[] tau = new float[k + 1];
        int[] jpvt = new int[a.cols() + 2];
        jpvt[0] = jpvt[a.cols() + 1] = -7;
        for (int j : marked) jpvt[j + 1] = 1;
        lapack().sgeqp3(a.rows(), a.cols(), f.array(), f.off(), f.layout().stride(), jpvt, 1, tau, 1);
        f.assertGuardsUntouched("geqp3");
        assertTrue(jpvt[0] == -7 && jpvt[a.cols() + 1] == -7);
        return new Factored(f, tau, Arrays.copyOfRange(jpvt, 1, a.cols() + 1));
    }

    /// A·P = Q·R, Q orthogonal, P a permutation, and no column would have been a better pivot.
    private Factored assertFactors(FloatView a, int fixed, Factored factored, String what) {
        int m = a.rows(), n = a.cols(), k = Math.min(m, n);
        int[] sorted = factored.jpvt.clone();
        Arrays.sort(sorted);
        for (int j = 0; j < n; j++) assertEquals(j, sorted[j], what);
        FloatGuarded q = FloatLapackOperands.guarded(FloatMatrices.of(m, k, factored.f::get));
        lapack().sorgqr(m, k, k, q.array(), q.off(), q.layout().stride(), factored.tau, 1);
        FloatView permuted = FloatMatrices.of(m, n, (i, j) -> a.get(i, factored.jpvt[j])), r = factored.r();
        FloatResiduals.assertAtMost(FloatResiduals.orthonormality(FloatLapackOperands.view(q)), 10, what);
        FloatResiduals.assertAtMost(FloatResiduals.product(permuted, FloatLapackOperands.view(q), r), 10, what);
        float noise = 10 * Math.max(m, n) * FloatLimits.EPS * (k == 0 ? 0 : FloatResiduals.norm(r));
        for (int i = fixed; i < k; i++) {
            float pivot = Math.abs(r.get(i, i));
            for (int j = i + 1; j < n; j++) {
                float rest = 0;
                for (int p = i; p <= Math.min(j, k - 1); p++) rest = (float) Math.hypot(rest, r.get(p, j));
                assertTrue(rest <= pivot * (1 + 1e-3f) + noise, what + ": column " + j + " at step " + i);
            }
        }
        return factored;
    }

    @Test
    void residualIsOfTheOrderOfRoundingAndEveryPivotIsTheLargest() {
        for (int m : SIZES) {
            for (int n : SIZES) {
                FloatView a = uniform(m, n, 100L * m + n);
                assertFactors(a, 0, factor(a), m + "x" + n);
            }
        }
    }

    @Test
    void difficultMatricesAreFactored() {
        SplittableRandom random = new SplittableRandom(1);
        for (Spectrum spectrum : Spectrum.values()) {
            FloatView a = FloatMatrices.conditioned(60, 50, spectrum, 1 / FloatLimits.EPS, random);
            assertFactors(a, 0, factor(a), spectrum.toString());
        }
        FloatView graded = FloatMatrices.graded(60, 60, 1e20f, random);
        assertFactors(graded, 0, factor(graded), "graded rows");
        assertFactors(graded.t(), 0, factor(graded.t()), "graded columns");
        FloatView kahan = FloatMatrices.kahan(70, 1.2f), hilbert = FloatMatrices.hilbert(50);
        assertFactors(kahan, 0, factor(kahan), "Kahan");
        assertFactors(hilbert, 0, factor(hilbert), "Hilbert");
    }

    /// Columns that differ by little: their norms cancel, once, twice, and must be computed again.
    @Test
    void cancelledNormsAreComputedAgain() {
        FloatView noise = uniform(80, 70, 2), base = uniform(80, 3, 3);
        for (float size : new float[] {1e-2f, (float) Math.sqrt(FloatLimits.EPS), 10 * FloatLimits.EPS}) {
            FloatView a = FloatMatrices.of(80, 70, (i, j) -> base.get(i, 0) + size * base.get(i, 1) * (j % 7)
                    + size * size * noise.get(i, j));
            assertFactors(a, 0, factor(a), "differences of " + size);
        }
    }

    @Test
    void rankIsRevealed() {
        SplittableRandom random = new SplittableRandom(4);
        for (int rank : new int[] {0, 1, 5, 33}) {
            FloatView a = FloatMatrices.ofRank(60, 50, rank, random);
            FloatView r = assertFactors(a, 0, factor(a), "rank " + rank).r();
            float zero = 1e3f * FloatLimits.EPS * Math.max(1, Math.abs(r.get(0, 0)));
            for (int i = 0; i < 50; i++) assertEquals(i >= rank, Math.abs(r.get(i, i)) <= zero, rank + ": " + i);
        }
    }

    @Test
    void markedColumnsComeFirst() {
        for (int[] shape : new int[][] {{40, 50}, {50, 40}, {3, 50}}) {
            FloatView a = uniform(shape[0], shape[1], 5);
            int[] jpvt = assertFactors(a, 5, factor(a, 2, 7, 8, 30, 39), "marked").jpvt;
            assertArrayEquals(new int[] {2, 7, 8, 30, 39}, Arrays.copyOf(jpvt, 5));
        }
    }

    @Test
    void zeroMatrixStaysAsItIs() {
        Factored zero = factor(FloatMatrices.of(40, 45, (i, j) -> 0));
        assertArrayEquals(new float[41], zero.tau);
        for (int j = 0; j < 45; j++) assertEquals(j, zero.jpvt[j]);
    }

    @Test
    void scalingByPowersOfTwoChangesLittle() {
        FloatView a = uniform(20, 12, 9);
        Factored f = factor(a);
        for (float scale : new float[] {FloatLimits.SAFE_MIN, 1 / FloatLimits.SAFE_MIN / 64}) {
            Factored s = factor(FloatMatrices.of(20, 12, (i, j) -> scale * a.get(i, j)));
            assertArrayEquals(f.jpvt, s.jpvt);
            for (int j = 0; j < 12; j++) {
                for (int i = 0; i <= j; i++) assertEquals(f.f.get(i, j), s.f.get(i, j) / scale, 1e4f * FloatLimits.EPS);
            }
        }
    }

    @Test
    void nanEndsInBoundedTimeAndComesFirst() {
        for (int[] at : new int[][] {{0, 0}, {59, 59}, {30, 10}}) {
            FloatView a = uniform(60, 60, 11);
            a.data()[a.at(at[0], at[1])] = Float.NaN;
            Factored f = factor(a);
            assertTrue(f.jpvt[0] == at[1] && Float.isNaN(f.f.get(0, 0)));
        }
        FloatView inf = FloatMatrices.of(60, 60, (i, j) -> Float.POSITIVE_INFINITY);
        assertTrue(Float.isNaN(factor(inf).f.get(59, 59)));
    }

    @Test
    void givesTheSameBitsForAnyNumberOfThreads() {
        FloatLapackOperands.sameBitsForAnyNumberOfThreads(uniform(300, 260, 12),
                a -> lapack().sgeqp3(300, 260, a.array(), a.off(), a.layout().stride(), new int[260], 0,
                        new float[260], 0));
    }
}
