package org.jonum.optimize.programming;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Random;
import org.jonum.mat.Matrix;
import org.junit.jupiter.api.Test;

/// Against all pairings, and against the multipliers that prove the optimum.
class AssignmentTest {
    private static final double INF = Double.POSITIVE_INFINITY;

    private static double best(Matrix c, int row, boolean[] used, int skips) {
        if (row == c.rows()) return 0;
        double least = skips > 0 ? best(c, row + 1, used, skips - 1) : INF;
        for (int j = 0; j < c.cols(); j++) {
            if (used[j]) continue;
            used[j] = true;
            least = Math.min(least, c.get(row, j) + best(c, row + 1, used, skips));
            used[j] = false;
        }
        return least;
    }

    private static Matrix random(Random r, int m, int n, double forbidden) {
        Matrix c = Matrix.zeros(m, n);
        for (int i = 0; i < m; i++) {
            for (int j = 0; j < n; j++) c.set(i, j, r.nextDouble() < forbidden ? INF : r.nextInt(20) - 5);
        }
        return c;
    }

    @Test
    void isTheBestOfAllPairings() {
        Random r = new Random(3);
        for (int k = 0; k < 300; k++) {
            int m = r.nextInt(6), n = r.nextInt(6);
            Matrix c = random(r, m, n, k % 3 * 0.25);
            Assignment a = Assignment.of(c);
            double expected = best(c, 0, new boolean[n], Math.max(0, m - n));
            assertEquals(expected, a.cost(), () -> c + "\n" + a);
            assertEquals(expected < INF, a.feasible());
            if (a.feasible()) proves(c, a);
        }
    }

    private static void proves(Matrix c, Assignment a) {
        int m = c.rows(), n = c.cols();
        double total = 0;
        boolean[] used = new boolean[n];
        for (int i = 0; i < m; i++) {
            int j = a.columns()[i];
            if (j < 0) {
                assertTrue(m > n);
                continue;
            }
            assertFalse(used[j]);
            used[j] = true;
            total += c.get(i, j);
        }
        assertEquals(total, a.cost(), 1e-9 * Math.abs(total));
        double dual = 0;
        for (double u : a.rowMultipliers().toArray()) dual += u;
        for (double v : a.columnMultipliers().toArray()) dual += v;
        assertEquals(total, dual, 1e-9 * (1 + Math.abs(total)));
        for (int i = 0; i < m; i++) {
            for (int j = 0; j < n; j++) {
                assertTrue(a.rowMultipliers().get(i) + a.columnMultipliers().get(j) <= c.get(i, j)
                        + 1e-9 * (1 + Math.abs(total)));
            }
        }
    }

    @Test
    void largeOnesProveThemselves() {
        Random r = new Random(5);
        for (int[] size : new int[][] {{120, 120}, {60, 200}, {200, 60}, {1, 50}, {50, 1}}) {
            Matrix c = Matrix.zeros(size[0], size[1]);
            for (int i = 0; i < size[0]; i++) {
                for (int j = 0; j < size[1]; j++) c.set(i, j, r.nextGaussian() * 100);
            }
            proves(c, Assignment.of(c));
        }
    }

    @Test
    void forbiddenPairsAndNothingToPair() {
        Assignment a = Assignment.of(Matrix.of(new double[][] {{1, INF}, {2, INF}}));
        assertFalse(a.feasible());
        assertEquals(INF, a.cost());
        assertEquals(0, Assignment.of(Matrix.zeros(0, 3)).cost());
        assertArrayEquals(new int[] {-1, -1}, Assignment.of(Matrix.zeros(2, 0)).columns());
        assertThrows(IllegalArgumentException.class, () -> Assignment.of(Matrix.of(new double[][] {{Double.NaN}})));
    }
}
