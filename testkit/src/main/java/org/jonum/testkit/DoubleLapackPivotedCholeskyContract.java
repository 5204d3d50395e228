package org.jonum.testkit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.SplittableRandom;
import org.jonum.blas.Diag;
import org.jonum.blas.DoubleLimits;
import org.jonum.blas.DoubleView;
import org.jonum.blas.Uplo;
import org.jonum.lapack.Lapack;
import org.jonum.lapack.Pstrf;
import org.junit.jupiter.api.Test;

/// How pstrf must be: Cholesky with complete pivoting.
public abstract class DoubleLapackPivotedCholeskyContract {
    private static final int[] SIZES = {0, 1, 2, 3, 31, 32, 33, 65, 100};

    /// {@return the routines under test, behind their door}
    protected abstract Lapack lapack();

    private Pstrf pstrf(Uplo uplo, DoubleGuarded a, int[] piv, double tol) {
        return lapack().dpstrf(uplo, a.layout().rows(), a.array(), a.off(), a.layout().stride(), piv, 1, tol);
    }

    /// ‖Pᵀ·A·P − L·Lᵀ‖ is small, L the first `rank` columns, and the pivots are sorted.
    private static void assertFactor(DoubleView a, Uplo uplo, DoubleGuarded f, int[] piv, int rank, String what) {
        f.assertGuardsUntouched(what);
        int n = a.rows();
        boolean[] seen = new boolean[n];
        for (int i = 0; i < n; i++) seen[piv[1 + i]] = true;
        for (boolean s : seen) assertTrue(s, what + ": a permutation");
        assertTrue(piv[0] == -7 && piv[n + 1] == -7, what);
        DoubleView permuted = DoubleMatrices.of(n, n, (i, j) -> a.get(piv[1 + i], piv[1 + j]));
        DoubleView v = DoubleLapackOperands.view(f), lower = uplo == Uplo.LOWER ? v : v.t();
        DoubleView l = DoubleMatrices.of(n, rank, (i, j) -> i >= j ? lower.get(i, j) : 0);
        DoubleResiduals.assertAtMost(DoubleResiduals.product(permuted, l, l.t()) * rank / Math.max(1, n), 10, what);
        for (int j = 1; j < rank; j++) {
            assertTrue(l.get(j, j) <= l.get(j - 1, j - 1) * (1 + n * DoubleLimits.EPS), what + ": sorted");
        }
    }

    private static int[] pivots(int n) {
        int[] piv = new int[n + 2];
        piv[0] = piv[n + 1] = -7;
        return piv;
    }

    @Test
    void definiteMatricesAreFactoredWithSortedPivots() {
        for (int n : SIZES) {
            for (Uplo uplo : Uplo.values()) {
                DoubleView a = DoubleMatrices.positiveDefinite(n, Spectrum.LOG_UNIFORM, 1000, new SplittableRandom(n));
                DoubleGuarded f = DoubleLapackOperands.guarded(uplo, Diag.NON_UNIT, a);
                int[] piv = pivots(n);
                assertEquals(new Pstrf(0, n), pstrf(uplo, f, piv, -1));
                assertFactor(a, uplo, f, piv, n, uplo + " n = " + n);
            }
        }
    }

    @Test
    void rankOfSemidefiniteMatricesIsFound() {
        for (int n : new int[] {2, 10, 33, 70}) {
            for (int rank : new int[] {1, n / 2, n - 1}) {
                for (Uplo uplo : Uplo.values()) {
                    DoubleView l =
                            DoubleMatrices.conditioned(n, rank, Spectrum.ARITHMETIC, 4, new SplittableRandom(rank));
                    DoubleView a = DoubleLapackOperands.product(l, l.t());
                    DoubleGuarded f = DoubleLapackOperands.guarded(uplo, Diag.NON_UNIT, a);
                    int[] piv = pivots(n);
                    assertEquals(new Pstrf(1, rank), pstrf(uplo, f, piv, n * 100 * DoubleLimits.EPS));
                    assertFactor(a, uplo, f, piv, rank, uplo + " n = " + n + " rank " + rank);
                }
            }
        }
        double[] exact = {1, 2, 0, 4};
        assertEquals(new Pstrf(1, 1), lapack().dpstrf(Uplo.LOWER, 2, exact, 0, 2, new int[2], 0, -1));
    }

    @Test
    void toleranceDecidesAboutSmallPivots() {
        for (int n : new int[] {5, 40}) {
            DoubleView a = DoubleMatrices.of(n, n, (i, j) -> i == j ? Math.scalb(1.0, -(i * 7 % n)) : 0);
            for (int k = 0; k < n - 1; k++) {
                DoubleGuarded f = DoubleLapackOperands.guarded(a);
                assertEquals(new Pstrf(1, k + 1), pstrf(Uplo.UPPER, f, pivots(n), Math.scalb(1.0, -k - 1)));
            }
            DoubleGuarded all = DoubleLapackOperands.guarded(a);
            assertEquals(new Pstrf(0, n), pstrf(Uplo.LOWER, all, pivots(n), 0));
        }
    }

    @Test
    void zeroNegativeAndNanEndTheFactorization() {
        double[] zero = new double[9], negative = {-1, 0, 0, 0, -2, 0, 0, 0, -3};
        for (Uplo uplo : Uplo.values()) {
            assertEquals(new Pstrf(1, 0), lapack().dpstrf(uplo, 3, zero, 0, 3, new int[3], 0, -1));
            assertEquals(new Pstrf(1, 0), lapack().dpstrf(uplo, 3, negative, 0, 3, new int[3], 0, 0));
            for (int at = 0; at < 40; at += 13) {
                DoubleGuarded a = DoubleLapackOperands.guarded(DoubleMatrices.of(40, 40, (i, j) -> i == j ? 50 : 1));
                a.set(at, at, Double.NaN);
                assertEquals(new Pstrf(1, 0), pstrf(uplo, a, pivots(40), -1));
                a = DoubleLapackOperands.guarded(DoubleMatrices.of(40, 40, (i, j) -> i == j ? 50 + i : 1));
                a.set(at, 39, Double.NaN);
                a.set(39, at, Double.NaN);
                Pstrf how = pstrf(uplo, a, pivots(40), -1);
                assertTrue(at == 39 ? how.rank() == 0 : how.info() == 1 && how.rank() == 1, uplo + " " + at + how);
            }
        }
    }

    @Test
    void verySmallAndVeryLargeMatricesFactorLikeOthers() {
        for (double c : new double[] {DoubleLimits.SAFE_MIN, 1e-11, DoubleLimits.HUGE / 4}) {
            DoubleGuarded a = DoubleLapackOperands.guarded(DoubleMatrices.of(40, 40, (i, j) -> i == j ? c : 0));
            assertEquals(new Pstrf(0, 40), pstrf(Uplo.LOWER, a, pivots(40), -1));
            for (int i = 0; i < 40; i++) assertEquals(Math.sqrt(c), a.get(i, i));
        }
    }
}
