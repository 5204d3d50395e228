package org.jonum.optimize;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;

/// The dense quadratic problems of SQP: the conditions of Kuhn and Tucker on random ones, infeasible ones, degenerate ones.
class DualActiveSetTest {
    private static final double INF = Double.POSITIVE_INFINITY;

    /// A random problem that has a feasible point.
    private record Qp(int n, int m, double[] b, double[] g, double[] a, double[] lo, double[] up, double[] left,
            double[] right) {
        static Qp random(Random r) {
            int n = 1 + r.nextInt(12), m = r.nextInt(15);
            double[] root = new double[n * n], b = new double[n * n], a = new double[m * n], g = new double[n],
                    x = new double[n];
            for (int i = 0; i < n * n; i++) root[i] = r.nextGaussian() * Math.pow(10, r.nextInt(3));
            for (int i = 0; i < n; i++) {
                for (int j = 0; j < n; j++) {
                    for (int k = 0; k < n; k++) b[i + j * n] += root[k + i * n] * root[k + j * n];
                }
                b[i + i * n] += 1e-3;
                g[i] = r.nextGaussian() * 100;
                x[i] = r.nextInt(5) - 2;
            }
            double[] lo = new double[m], up = new double[m], left = new double[n], right = new double[n];
            int equations = 0;
            for (int i = 0; i < m; i++) {
                double v = 0;
                boolean copy = i > 0 && r.nextInt(5) == 0;
                for (int k = 0; k < n; k++) {
                    a[i + k * m] = copy ? 2 * a[i - 1 + k * m] : r.nextInt(7) - 3;
                    v += a[i + k * m] * x[k];
                }
                boolean equation = r.nextInt(4) == 0 && equations < n - 1;
                if (equation) equations++;
                lo[i] = equation ? v : r.nextInt(3) == 0 ? -INF : v - r.nextInt(3);
                up[i] = equation ? v : r.nextInt(3) == 0 ? INF : v + r.nextInt(3) + (lo[i] == v ? 1 : 0);
            }
            for (int k = 0; k < n; k++) {
                left[k] = r.nextInt(3) == 0 ? -INF : x[k] - r.nextInt(3);
                right[k] = r.nextInt(3) == 0 ? INF : x[k] + r.nextInt(3);
            }
            return new Qp(n, m, b, g, a, lo, up, left, right);
        }
    }

    @Test
    void solutionsSatisfyKuhnAndTucker() {
        Random r = new Random(11);
        for (int trial = 0; trial < 3000; trial++) {
            Qp q = Qp.random(r);
            DualActiveSet s = new DualActiveSet(q.n, q.m);
            assertEquals(DualActiveSet.Outcome.SOLVED, s.solve(q.b, q.g, q.a, q.lo, q.up, q.left, q.right),
                    q::toString);
            double size = 1 + VectorMath.normInf(q.g) + VectorMath.normInf(q.b) * VectorMath.normInf(s.x);
            for (int k = 0; k < q.n; k++) {
                double t = q.g[k] - s.z[k];
                for (int i = 0; i < q.n; i++) t += q.b[k + i * q.n] * s.x[i];
                for (int i = 0; i < q.m; i++) t -= q.a[i + k * q.m] * s.lambda[i];
                assertEquals(0, t, 1e-7 * size, "stationary");
                held(s.x[k], q.left[k], q.right[k], s.z[k]);
            }
            for (int i = 0; i < q.m; i++) {
                double v = 0;
                for (int k = 0; k < q.n; k++) v += q.a[i + k * q.m] * s.x[k];
                held(v, q.lo[i], q.up[i], s.lambda[i]);
            }
        }
    }

    /// Feasible, and a multiplier only of the side that holds.
    private static void held(double v, double l, double u, double lambda) {
        assertTrue(v >= l - 1e-8 && v <= u + 1e-8, () -> l + " " + v + " " + u);
        if (l == u) return;
        if (lambda > 1e-9) assertEquals(l, v, 1e-7);
        if (lambda < -1e-9) assertEquals(u, v, 1e-7);
    }

    @Test
    void contradictionsAreProved() {
        double[] one = {1, 0, 0, 1};
        DualActiveSet s = new DualActiveSet(2, 2);
        double[] free = {-INF, -INF}, top = {INF, INF};
        assertEquals(DualActiveSet.Outcome.INFEASIBLE, s.solve(one, new double[2], new double[] {1, 1, 1, 1},
                new double[] {1, -INF}, new double[] {INF, 0.5}, free, top));
        assertEquals(DualActiveSet.Outcome.INFEASIBLE, s.solve(one, new double[2], new double[] {1, 2, 1, 2},
                new double[] {1, 3}, new double[] {1, 3}, free, top));
        assertEquals(DualActiveSet.Outcome.INFEASIBLE, s.solve(one, new double[2], new double[] {0, 0, 0, 0},
                new double[] {1, -INF}, new double[] {INF, INF}, free, top));
        assertEquals(DualActiveSet.Outcome.NOT_CONVEX, s.solve(new double[] {1, 2, 2, 1}, new double[2], new double[4],
                free, top, free, top));
        assertEquals(DualActiveSet.Outcome.SOLVED, s.solve(one, new double[2], new double[] {1, 2, 1, 2},
                new double[] {1, 2}, new double[] {1, 2}, free, top));
        assertArrayEquals(new double[] {0.5, 0.5}, s.x, 1e-15);
    }

    @Test
    void anyBitsEnd() {
        Random r = new Random(3);
        double[] odd = {0, -0.0, 1, 1e308, -1e308, 1e-308, INF, -INF, Double.NaN};
        for (int trial = 0; trial < 2000; trial++) {
            Qp q = Qp.random(r);
            double[] hit = switch (trial % 3) {
                case 0 -> q.a;
                case 1 -> q.g;
                default -> q.b;
            };
            if (hit.length > 0) hit[r.nextInt(hit.length)] = odd[r.nextInt(odd.length)];
            DualActiveSet s = new DualActiveSet(q.n, q.m);
            DualActiveSet.Outcome end = s.solve(q.b, q.g, q.a, q.lo, q.up, q.left, q.right);
            if (end == DualActiveSet.Outcome.SOLVED) assertTrue(VectorMath.finite(s.x), () -> Arrays.toString(s.x));
        }
    }
}
