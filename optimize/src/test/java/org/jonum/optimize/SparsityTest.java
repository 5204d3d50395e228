package org.jonum.optimize;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

/// Jacobians by groups of columns: the values of those by single columns, in fewer evaluations, within the same bounds.
class SparsityTest {
    /// Broyden's tridiagonal function.
    private static void tridiagonal(double[] x, double[] r) {
        int n = x.length;
        for (int i = 0; i < n; i++) {
            r[i] = (3 - 2 * x[i]) * x[i] - (i > 0 ? x[i - 1] : 0) - (i + 1 < n ? 2 * x[i + 1] : 0) + 1;
        }
    }

    @Test
    void bandsTakeAsManyGroupsAsDiagonals() {
        assertEquals(1, Sparsity.band(10, 0, 0).groups());
        assertEquals(3, Sparsity.band(1000, 1, 1).groups());
        assertEquals(6, Sparsity.band(50, 3, 2).groups());
        assertEquals(4, Sparsity.band(4, 9, 9).groups());
    }

    @Test
    void noTwoColumnsOfAGroupShareARow() {
        SplittableRandom random = new SplittableRandom(7);
        for (int t = 0; t < 200; t++) {
            int m = 1 + random.nextInt(30), n = 1 + random.nextInt(30);
            int[][] rows = new int[n][];
            for (int k = 0; k < n; k++) {
                rows[k] = random.ints(random.nextInt(5), 0, m).toArray();
            }
            Sparsity s = Sparsity.of(m, rows);
            int columns = 0;
            for (int[] group : s.colours) {
                boolean[] taken = new boolean[m];
                for (int k : group) {
                    columns++;
                    for (int i : s.rows[k]) {
                        assertTrue(!taken[i]);
                        taken[i] = true;
                    }
                }
            }
            assertEquals(n, columns);
        }
    }

    @Test
    void groupsGiveTheJacobianInFewerEvaluations() {
        int n = 40;
        double[] x = new double[n], dense = new double[n * n], sparse = new double[n * n];
        for (int i = 0; i < n; i++) x[i] = Math.sin(3 * i) - 0.2;
        double[] bars = {1e-6, 1e-8, 1e-10};
        Differences[] all = {Differences.forward(), Differences.central(), Differences.fivePoint()};
        int[] points = {1, 2, 4};
        for (int k = 0; k < 3; k++) {
            int[] calls = {0};
            Residuals f = (v, r) -> {
                calls[0]++;
                tridiagonal(v, r);
            };
            all[k].jacobian(n, f, x, dense);
            calls[0] = 0;
            all[k].sparse(Sparsity.band(n, 1, 1)).jacobian(n, f, x, sparse);
            assertEquals(1 + 3 * points[k], calls[0]);
            assertArrayEquals(dense, sparse, bars[k]);
            assertEquals(3 - 4 * x[7], sparse[7 + 7 * n], bars[k]);
        }
    }

    @Test
    void probingFindsThePattern() {
        double[] x = new double[30];
        Sparsity s = Sparsity.probe(30, SparsityTest::tridiagonal, x);
        assertEquals(3, s.groups());
        assertArrayEquals(new int[] {4, 5, 6}, s.rows[5]);
        assertThrows(IllegalArgumentException.class, () -> Sparsity.probe(1, (v, r) -> r[0] = 1 / v[0], 0));
        assertThrows(IllegalArgumentException.class, () -> Sparsity.of(3, new int[] {3}));
        assertThrows(IllegalArgumentException.class, () -> Sparsity.band(0, 1, 1));
    }

    /// Bounds and values that are not finite: such groups are taken column by column.
    @Test
    void boundsHoldInGroups() {
        int n = 12;
        double[] x = new double[n], lower = new double[n], upper = new double[n];
        for (int i = 0; i < n; i++) {
            x[i] = i % 2;
            upper[i] = 1;
        }
        Bounds box = Bounds.of(lower, upper);
        for (Differences d : new Differences[] {Differences.forward(), Differences.central(),
            Differences.fivePoint()}) {
            Problem p = Problem.leastSquares(n, (v, r) -> {
                assertTrue(box.contain(v));
                tridiagonal(v, r);
            }).bounds(box).differences(d.sparse(Sparsity.band(n, 1, 1)));
            Evaluator e = new Evaluator(p, Control.DEFAULT, x);
            double[] j = new double[n * n];
            e.value(x);
            e.jacobian(x, j);
            assertEquals(-1, j[4 + 3 * n], 1e-6);
            assertEquals(3 - 4 * x[3], j[3 + 3 * n], 1e-6);
            assertEquals(0, j[8 + 3 * n], 0);
        }
        double[] j = new double[4];
        Differences.central().sparse(Sparsity.band(2, 0, 0)).jacobian(2, (v, r) -> {
            r[0] = v[0] > 1 ? Double.NaN : v[0] * v[0];
            r[1] = v[1] * v[1];
        }, new double[] {1, 3}, j);
        assertArrayEquals(new double[] {2, 0, 0, 6}, j, 1e-7);
    }

    @Test
    void aLargeSystemTakesThreeDifferencesAJacobian() {
        int n = 300;
        double[] x = new double[n];
        java.util.Arrays.fill(x, -1);
        Problem p = Problem.system(n, SparsityTest::tridiagonal);
        Result sparse = new LevenbergMarquardt()
                .minimize(p.differences(Differences.forward().sparse(Sparsity.band(n, 1, 1))), x);
        assertTrue(sparse.status().usable() && sparse.f() < 1e-20, sparse::toString);
        assertTrue(sparse.counts().evaluations() < 100, sparse::toString);
    }
}
