package org.jonum.optimize.programming;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;

/// Residuals, signs of pivots and fill of the sparse factors.
class SparseLdltTest {
    /// A grid of k×k points with five neighbours each.
    private static SparseMatrix grid(int k) {
        SparseMatrix.Builder b = SparseMatrix.builder(k * k, k * k);
        for (int i = 0; i < k; i++) {
            for (int j = 0; j < k; j++) {
                int p = i * k + j;
                b.add(p, p, 4.01);
                if (j + 1 < k) b.add(p, p + 1, -1).add(p + 1, p, -1);
                if (i + 1 < k) b.add(p, p + k, -1).add(p + k, p, -1);
            }
        }
        return b.build();
    }

    private static double residual(SparseMatrix k, int[] signs) {
        SparseLdlt f = new SparseLdlt(k, signs);
        assertTrue(f.factor(k.value, 1e-14));
        assertEquals(0, f.replaced());
        Random r = new Random(1);
        double[] x = new double[k.cols];
        for (int i = 0; i < x.length; i++) x[i] = r.nextGaussian();
        double[] b = k.times(x);
        f.solve(b);
        double worst = 0;
        for (int i = 0; i < x.length; i++) worst = Math.max(worst, Math.abs(b[i] - x[i]));
        return worst;
    }

    @Test
    void solvesDefiniteAndQuasiDefiniteSystems() {
        for (int k : new int[] {1, 2, 7, 40, 90}) {
            int[] signs = new int[k * k];
            Arrays.fill(signs, 1);
            assertTrue(residual(grid(k), signs) < 1e-11);
        }
        Random r = new Random(2);
        for (int t = 0; t < 60; t++) {
            int n = 1 + r.nextInt(60), m = r.nextInt(40);
            SparseMatrix.Builder b = SparseMatrix.builder(n + m, n + m);
            int[] signs = new int[n + m];
            for (int i = 0; i < n + m; i++) {
                signs[i] = i < n ? 1 : -1;
                b.add(i, i, signs[i] * (0.5 + r.nextDouble()));
            }
            for (int i = 0; i < m; i++) {
                for (int e = 0; e < 4; e++) {
                    int j = r.nextInt(n);
                    double v = r.nextGaussian();
                    b.add(n + i, j, v).add(j, n + i, v);
                }
            }
            assertTrue(residual(b.build(), signs) < 1e-10);
        }
    }

    @Test
    void fillOfAGridIsThatOfMinimumDegree() {
        SparseMatrix k = grid(60);
        EliminationTree t = new EliminationTree(k);
        // 31·n·log₂n/4 is nested dissection's bound; minimum degree stays near it
        assertTrue(t.entries < 3600 * 40L, () -> "entries " + t.entries);
        int[] order = t.order.clone();
        Arrays.sort(order);
        for (int i = 0; i < order.length; i++) assertEquals(i, order[i]);
    }

    @Test
    void aDenseRowDoesNotFillTheRest() {
        int n = 3000;
        SparseMatrix.Builder b = SparseMatrix.builder(n, n);
        for (int i = 0; i < n; i++) {
            b.add(i, i, n);
            if (i > 0) b.add(0, i, 1).add(i, 0, 1);
        }
        assertTrue(new EliminationTree(b.build()).entries < 3L * n + 2000);
    }

    @Test
    void indefiniteMatricesAreNotConvex() {
        assertTrue(Convexity
                .holds(SparseMatrix.builder(2, 2).add(0, 0, 1).add(0, 1, 1).add(1, 0, 1).add(1, 1, 1).build()));
        assertFalse(Convexity
                .holds(SparseMatrix.builder(2, 2).add(0, 0, 1).add(0, 1, 1).add(1, 0, 1).add(1, 1, 0.99).build()));
        assertFalse(Convexity.holds(SparseMatrix.builder(2, 2).add(0, 1, 1).add(1, 0, 1).build()));
        assertTrue(Convexity.holds(SparseMatrix.builder(3, 3).build()));
    }
}
