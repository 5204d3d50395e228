// Generated from DoubleLapackEquilibrationContract.java by build/Float32.java. Do not edit.
package org.jonum.testkit;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.SplittableRandom;
import org.jonum.blas.Diag;
import org.jonum.blas.FloatLimits;
import org.jonum.blas.FloatView;
import org.jonum.blas.Uplo;
import org.jonum.lapack.Equed;
import org.jonum.lapack.FloatGeequ;
import org.jonum.lapack.Lapack;
import org.jonum.lapack.FloatPoequ;
import org.junit.jupiter.api.Test;

/// How geequ, laqge, poequ and laqsy must be.
public abstract class FloatLapackEquilibrationContract {

    /// {@return the routines under test, behind their door}
    protected abstract Lapack lapack();

    /// Entries between ½ and 1, row i times 2^(rowStep·i), column j times 2^(colStep·j).
    private static FloatView graded(int m, int n, int rowStep, int colStep) {
        SplittableRandom random = new SplittableRandom(1);
        return FloatMatrices.of(m, n, (i, j) -> Math.scalb(0.5f + random.nextFloat() / 2, rowStep * i + colStep * j));
    }

    @Test
    void everyRowAndColumnIsOneInSizeAfterwards() {
        for (int m : new int[] {1, 3, 9}) {
            for (int n : new int[] {1, 3, 9}) {
                FloatGuarded a = FloatLapackOperands.guarded(graded(m, n, 3, -5)), before = a.copy();
                float[] r = new float[m + 1], c = new float[n + 1];
                FloatGeequ g = lapack().sgeequ(m, n, a.array(), a.off(), a.layout().stride(), r, 1, c, 1);
                a.assertUnchanged(before, "geequ");
                assertEquals(0, g.info());
                Equed done = lapack().slaqge(m, n, a.array(), a.off(), a.layout().stride(), r, 1, c, 1, 0, 0,
                        g.amax());
                a.assertGuardsUntouched("laqge");
                assertEquals(Equed.BOTH, done);
                assertOnesInSize(FloatLapackOperands.view(a));
            }
        }
    }

    private static void assertOnesInSize(FloatView a) {
        for (int j = 0; j < a.cols(); j++) {
            float max = 0;
            for (int i = 0; i < a.rows(); i++) max = Math.max(max, Math.abs(a.get(i, j)));
            assertEquals(1, max, 4 * FloatLimits.EPS, "column " + j);
        }
        for (int i = 0; i < a.rows(); i++) {
            float max = 0;
            for (int j = 0; j < a.cols(); j++) max = Math.max(max, Math.abs(a.get(i, j)));
            assertTrue(max > 0.4f && max <= 1 + 4 * FloatLimits.EPS, "row " + i + ": " + max);
        }
    }

    @Test
    void knownFactorsAndRatios() {
        float[] a = {1, 10, 2, 40}, r = new float[2], c = new float[2];
        FloatGeequ g = lapack().sgeequ(2, 2, a, 0, 2, r, 0, c, 0);
        assertEquals(new FloatGeequ(0, 2.0f / 40, c[1] / c[0], 40), g);
        assertArrayEquals(new float[] {0.5f, 1 / 40.0f}, r);
        float[] s = new float[2];
        assertEquals(new FloatPoequ(0, 0.25f, 64), lapack().spoequ(2, new float[] {64, 7, 7, 4}, 0, 2, s, 0));
        assertArrayEquals(new float[] {0.125f, 0.5f}, s);
        assertEquals(new FloatGeequ(0, 1, 1, 0), lapack().sgeequ(0, 3, a, 0, 1, r, 0, new float[3], 0));
        assertEquals(new FloatPoequ(0, 1, 0), lapack().spoequ(0, a, 0, 1, s, 0));
    }

    @Test
    void zeroRowsAndColumnsAndBadDiagonalsAreReported() {
        for (int zero = 0; zero < 4; zero++) {
            int z = zero;
            float[] r = new float[4], c = new float[3];
            FloatView rows = FloatMatrices.of(4, 3, (i, j) -> i == z ? 0 : 1), cols = rows.t();
            assertEquals(zero + 1, lapack().sgeequ(4, 3, rows.data(), 0, 4, r, 0, c, 0).info());
            assertEquals(3 + zero + 1, lapack().sgeequ(3, 4, copy(cols), 0, 3, c, 0, r, 0).info());
            for (float bad : new float[] {0, -1, Float.NaN}) {
                FloatView d = FloatMatrices.of(4, 4, (i, j) -> i != j ? 0 : i == z ? bad : 1);
                assertEquals(zero + 1, lapack().spoequ(4, d.data(), 0, 4, r, 0).info());
            }
        }
    }

    private static float[] copy(FloatView a) {
        return FloatMatrices.of(a.rows(), a.cols(), a::get).data();
    }

    @Test
    void balancedMatricesAreLeftAlone() {
        float[] a = {1, 2, 3, 4}, one = {0.25f, 0.5f};
        assertEquals(Equed.NONE, lapack().slaqge(2, 2, a, 0, 2, one, 0, one, 0, 0.1f, 0.1f, 4));
        assertEquals(Equed.NONE, lapack().slaqsy(Uplo.LOWER, 2, a, 0, 2, one, 0, 0.1f, 4));
        assertArrayEquals(new float[] {1, 2, 3, 4}, a);
        assertEquals(Equed.COLUMN, lapack().slaqge(2, 2, a, 0, 2, one, 0, one, 0, 0.1f, 0.09f, 4));
        assertArrayEquals(new float[] {0.25f, 0.5f, 1.5f, 2}, a);
        assertEquals(Equed.ROW, lapack().slaqge(2, 2, a, 0, 2, one, 0, one, 0, 1, 1, FloatLimits.SAFE_MIN));
        assertArrayEquals(new float[] {0.0625f, 0.25f, 0.375f, 1}, a);
        assertEquals(Equed.BOTH, lapack().slaqge(2, 2, a, 0, 2, one, 0, one, 0, 0, 0, FloatLimits.HUGE));
    }

    @Test
    void symmetricScalingMakesOnesOnTheDiagonalInItsTriangle() {
        for (Uplo uplo : Uplo.values()) {
            int n = 9;
            FloatView a = FloatMatrices.of(n, n, (i, j) -> Math.scalb(i == j ? 1 : 0.25f, 4 * (i + j)));
            FloatGuarded g = FloatLapackOperands.guarded(uplo, Diag.NON_UNIT, a);
            float[] s = new float[n];
            FloatPoequ found = lapack().spoequ(n, g.array(), g.off(), g.layout().stride(), s, 0);
            assertEquals(Equed.BOTH, lapack().slaqsy(uplo, n, g.array(), g.off(), g.layout().stride(), s, 0,
                    found.sCond(), found.amax()));
            g.assertGuardsUntouched("laqsy");
            for (int j = 0; j < n; j++) {
                for (int i = 0; i < n; i++) if (g.stores(i, j)) assertEquals(i == j ? 1 : 0.25f, g.get(i, j));
            }
        }
    }

    /// c·r alone overflows where the scaled entry, here zero, does not.
    @Test
    void extremeFactorsNeitherOverflowNorMakeNaN() {
        float tiny = FloatLimits.SAFE_MIN, huge = FloatLimits.HUGE;
        float[] a = {tiny, 0, 0, huge}, r = new float[2], c = new float[2];
        FloatGeequ g = lapack().sgeequ(2, 2, a, 0, 2, r, 0, c, 0);
        assertEquals(0, g.info());
        lapack().slaqge(2, 2, a, 0, 2, new float[] {huge, 1}, 0, new float[] {1, huge}, 0, 0, 0, g.amax());
        assertEquals(0, a[2]);
        assertTrue(Float.isFinite(r[0]) && r[1] > 0 && Float.isFinite(c[0]) && c[1] > 0);
        float[] subnormal = {tiny / 8}, s = new float[1];
        assertEquals(0, lapack().sgeequ(1, 1, subnormal, 0, 1, r, 0, c, 0).info());
        assertTrue(Float.isFinite(r[0]) && Float.isFinite(c[0]));
        assertEquals(0, lapack().spoequ(1, subnormal, 0, 1, s, 0).info());
        assertTrue(Float.isFinite(s[0]));
    }
}
