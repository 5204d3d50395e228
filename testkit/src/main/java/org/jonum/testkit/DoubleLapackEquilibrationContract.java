package org.jonum.testkit;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.SplittableRandom;
import org.jonum.blas.Diag;
import org.jonum.blas.DoubleLimits;
import org.jonum.blas.DoubleView;
import org.jonum.blas.Uplo;
import org.jonum.lapack.Equed;
import org.jonum.lapack.DoubleGeequ;
import org.jonum.lapack.Lapack;
import org.jonum.lapack.DoublePoequ;
import org.junit.jupiter.api.Test;

/// How geequ, laqge, poequ and laqsy must be.
public abstract class DoubleLapackEquilibrationContract {

    /// {@return the routines under test, behind their door}
    protected abstract Lapack lapack();

    /// Entries between ½ and 1, row i times 2^(rowStep·i), column j times 2^(colStep·j).
    private static DoubleView graded(int m, int n, int rowStep, int colStep) {
        SplittableRandom random = new SplittableRandom(1);
        return DoubleMatrices.of(m, n, (i, j) -> Math.scalb(0.5 + random.nextDouble() / 2, rowStep * i + colStep * j));
    }

    @Test
    void everyRowAndColumnIsOneInSizeAfterwards() {
        for (int m : new int[] {1, 3, 9}) {
            for (int n : new int[] {1, 3, 9}) {
                DoubleGuarded a = DoubleLapackOperands.guarded(graded(m, n, 3, -5)), before = a.copy();
                double[] r = new double[m + 1], c = new double[n + 1];
                DoubleGeequ g = lapack().dgeequ(m, n, a.array(), a.off(), a.layout().stride(), r, 1, c, 1);
                a.assertUnchanged(before, "geequ");
                assertEquals(0, g.info());
                Equed done = lapack().dlaqge(m, n, a.array(), a.off(), a.layout().stride(), r, 1, c, 1, 0, 0,
                        g.amax());
                a.assertGuardsUntouched("laqge");
                assertEquals(Equed.BOTH, done);
                assertOnesInSize(DoubleLapackOperands.view(a));
            }
        }
    }

    private static void assertOnesInSize(DoubleView a) {
        for (int j = 0; j < a.cols(); j++) {
            double max = 0;
            for (int i = 0; i < a.rows(); i++) max = Math.max(max, Math.abs(a.get(i, j)));
            assertEquals(1, max, 4 * DoubleLimits.EPS, "column " + j);
        }
        for (int i = 0; i < a.rows(); i++) {
            double max = 0;
            for (int j = 0; j < a.cols(); j++) max = Math.max(max, Math.abs(a.get(i, j)));
            assertTrue(max > 0.4 && max <= 1 + 4 * DoubleLimits.EPS, "row " + i + ": " + max);
        }
    }

    @Test
    void knownFactorsAndRatios() {
        double[] a = {1, 10, 2, 40}, r = new double[2], c = new double[2];
        DoubleGeequ g = lapack().dgeequ(2, 2, a, 0, 2, r, 0, c, 0);
        assertEquals(new DoubleGeequ(0, 2.0 / 40, c[1] / c[0], 40), g);
        assertArrayEquals(new double[] {0.5, 1 / 40.0}, r);
        double[] s = new double[2];
        assertEquals(new DoublePoequ(0, 0.25, 64), lapack().dpoequ(2, new double[] {64, 7, 7, 4}, 0, 2, s, 0));
        assertArrayEquals(new double[] {0.125, 0.5}, s);
        assertEquals(new DoubleGeequ(0, 1, 1, 0), lapack().dgeequ(0, 3, a, 0, 1, r, 0, new double[3], 0));
        assertEquals(new DoublePoequ(0, 1, 0), lapack().dpoequ(0, a, 0, 1, s, 0));
    }

    @Test
    void zeroRowsAndColumnsAndBadDiagonalsAreReported() {
        for (int zero = 0; zero < 4; zero++) {
            int z = zero;
            double[] r = new double[4], c = new double[3];
            DoubleView rows = DoubleMatrices.of(4, 3, (i, j) -> i == z ? 0 : 1), cols = rows.t();
            assertEquals(zero + 1, lapack().dgeequ(4, 3, rows.data(), 0, 4, r, 0, c, 0).info());
            assertEquals(3 + zero + 1, lapack().dgeequ(3, 4, copy(cols), 0, 3, c, 0, r, 0).info());
            for (double bad : new double[] {0, -1, Double.NaN}) {
                DoubleView d = DoubleMatrices.of(4, 4, (i, j) -> i != j ? 0 : i == z ? bad : 1);
                assertEquals(zero + 1, lapack().dpoequ(4, d.data(), 0, 4, r, 0).info());
            }
        }
    }

    private static double[] copy(DoubleView a) {
        return DoubleMatrices.of(a.rows(), a.cols(), a::get).data();
    }

    @Test
    void balancedMatricesAreLeftAlone() {
        double[] a = {1, 2, 3, 4}, one = {0.25, 0.5};
        assertEquals(Equed.NONE, lapack().dlaqge(2, 2, a, 0, 2, one, 0, one, 0, 0.1, 0.1, 4));
        assertEquals(Equed.NONE, lapack().dlaqsy(Uplo.LOWER, 2, a, 0, 2, one, 0, 0.1, 4));
        assertArrayEquals(new double[] {1, 2, 3, 4}, a);
        assertEquals(Equed.COLUMN, lapack().dlaqge(2, 2, a, 0, 2, one, 0, one, 0, 0.1, 0.09, 4));
        assertArrayEquals(new double[] {0.25, 0.5, 1.5, 2}, a);
        assertEquals(Equed.ROW, lapack().dlaqge(2, 2, a, 0, 2, one, 0, one, 0, 1, 1, DoubleLimits.SAFE_MIN));
        assertArrayEquals(new double[] {0.0625, 0.25, 0.375, 1}, a);
        assertEquals(Equed.BOTH, lapack().dlaqge(2, 2, a, 0, 2, one, 0, one, 0, 0, 0, DoubleLimits.HUGE));
    }

    @Test
    void symmetricScalingMakesOnesOnTheDiagonalInItsTriangle() {
        for (Uplo uplo : Uplo.values()) {
            int n = 9;
            DoubleView a = DoubleMatrices.of(n, n, (i, j) -> Math.scalb(i == j ? 1 : 0.25, 4 * (i + j)));
            DoubleGuarded g = DoubleLapackOperands.guarded(uplo, Diag.NON_UNIT, a);
            double[] s = new double[n];
            DoublePoequ found = lapack().dpoequ(n, g.array(), g.off(), g.layout().stride(), s, 0);
            assertEquals(Equed.BOTH, lapack().dlaqsy(uplo, n, g.array(), g.off(), g.layout().stride(), s, 0,
                    found.sCond(), found.amax()));
            g.assertGuardsUntouched("laqsy");
            for (int j = 0; j < n; j++) {
                for (int i = 0; i < n; i++) if (g.stores(i, j)) assertEquals(i == j ? 1 : 0.25, g.get(i, j));
            }
        }
    }

    /// c·r alone overflows where the scaled entry, here zero, does not.
    @Test
    void extremeFactorsNeitherOverflowNorMakeNaN() {
        double tiny = DoubleLimits.SAFE_MIN, huge = DoubleLimits.HUGE;
        double[] a = {tiny, 0, 0, huge}, r = new double[2], c = new double[2];
        DoubleGeequ g = lapack().dgeequ(2, 2, a, 0, 2, r, 0, c, 0);
        assertEquals(0, g.info());
        lapack().dlaqge(2, 2, a, 0, 2, new double[] {huge, 1}, 0, new double[] {1, huge}, 0, 0, 0, g.amax());
        assertEquals(0, a[2]);
        assertTrue(Double.isFinite(r[0]) && r[1] > 0 && Double.isFinite(c[0]) && c[1] > 0);
        double[] subnormal = {tiny / 8}, s = new double[1];
        assertEquals(0, lapack().dgeequ(1, 1, subnormal, 0, 1, r, 0, c, 0).info());
        assertTrue(Double.isFinite(r[0]) && Double.isFinite(c[0]));
        assertEquals(0, lapack().dpoequ(1, subnormal, 0, 1, s, 0).info());
        assertTrue(Double.isFinite(s[0]));
    }
}
