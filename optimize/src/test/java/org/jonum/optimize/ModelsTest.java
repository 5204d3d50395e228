package org.jonum.optimize;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.jonum.blas.Backend;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Methods by models of values: interpolation, steps in a box, and what they solve.
class ModelsTest {
    private static InterpolationSet set(Random random, int n, int m) {
        InterpolationSet s = new InterpolationSet(n, m);
        for (int k = 1; k < m; k++) for (int i = 0; i < n; i++) s.y[k][i] = random.nextGaussian();
        return s;
    }

    private static double quadratic(double[] h, double[] g, double[] x) {
        double v = 1;
        for (int i = 0; i < x.length; i++) {
            v += g[i] * x[i];
            for (int j = 0; j < x.length; j++) v += 0.5 * h[i + j * x.length] * x[i] * x[j];
        }
        return v;
    }

    /// After many exchanges H is still the inverse: Lagrange's functions are 1 at their own points and 0 at the others.
    @Test
    void exchangesKeepTheInverse() {
        Random random = new Random(5);
        for (int n = 1; n <= 8; n++) {
            int m = Math.min(2 * n + 1, (n + 1) * (n + 2) / 2);
            InterpolationSet s = set(random, n, m);
            assertTrue(s.invert());
            for (int trial = 0; trial < 200; trial++) {
                double[] p = new double[n];
                for (int i = 0; i < n; i++) p[i] = random.nextGaussian();
                s.look(p, 0);
                int t = 0;
                for (int k = 1; k < m; k++) {
                    if (Math.abs(s.denominator(k)) > Math.abs(s.denominator(t)) || t == 0) t = k;
                }
                if (!s.exchange(t, p)) assertTrue(s.invert());
                for (int k = 0; k < m; k++) {
                    s.look(s.y[k], (k + 1) % m);
                    for (int j = 0; j < m; j++) assertEquals(j == k ? 1 : 0, s.lagrange(j), 1e-6);
                }
            }
        }
    }

    /// With all (n + 1)(n + 2)/2 points the model is the quadratic function itself.
    @Test
    void fullModelsAreExact() {
        Random random = new Random(6);
        int n = 4, m = 15;
        double[] h = new double[n * n], g = new double[n];
        for (int i = 0; i < n; i++) {
            g[i] = random.nextGaussian();
            for (int j = 0; j <= i; j++) {
                h[i + j * n] = random.nextGaussian();
                h[j + i * n] = h[i + j * n];
            }
        }
        LeastChangeModel q = new LeastChangeModel(n, m);
        for (int k = 1; k < m; k++) for (int i = 0; i < n; i++) q.set.y[k][i] = random.nextGaussian();
        for (int k = 0; k < m; k++) q.value[k] = quadratic(h, g, q.set.y[k]);
        assertTrue(q.build());
        for (int trial = 0; trial < 20; trial++) {
            double[] d = new double[n];
            for (int i = 0; i < n; i++) d[i] = random.nextGaussian();
            assertEquals(quadratic(h, g, d) - 1, q.change(d), 1e-8);
        }
        double[] base = new double[n];
        q.best = 3;
        q.atBest();
        double[] at = q.set.y[3].clone(), d = {0.1, -0.2, 0.3, 0.4}, there = new double[n];
        double expected = q.change(d);
        assertTrue(q.rebase(base));
        assertArrayEquals(at, base);
        assertEquals(expected, q.change(d), 1e-8);
        for (int i = 0; i < n; i++) there[i] = at[i] + d[i];
        assertEquals(quadratic(h, g, there) - quadratic(h, g, at), q.change(d), 1e-8);
    }

    /// The step is in the ball and in the box, and mostly near the best of many others.
    @Test
    void stepsStayInsideAndGoDown() {
        Random random = new Random(8);
        int good = 0;
        for (int trial = 0; trial < 100; trial++) {
            int n = 1 + random.nextInt(3);
            double[] h = new double[n * n], g = new double[n], low = new double[n], high = new double[n];
            for (int i = 0; i < n; i++) {
                g[i] = random.nextGaussian();
                low[i] = random.nextInt(4) == 0 ? 0 : -random.nextDouble();
                high[i] = random.nextInt(4) == 0 ? Double.POSITIVE_INFINITY : random.nextDouble();
                for (int j = 0; j <= i; j++) h[i + j * n] = h[j + i * n] = 2 * random.nextGaussian();
            }
            double radius = 0.2 + random.nextDouble();
            TrustBox box = new TrustBox(n);
            box.solve(g, (v, to) -> {
                Arrays.fill(to, 0);
                for (int i = 0; i < n; i++) for (int j = 0; j < n; j++) to[i] += h[i + j * n] * v[j];
            }, low, high, radius);
            double value = quadratic(h, g, box.d) - 1, best = 0;
            assertTrue(VectorMath.norm(box.d) <= radius * (1 + 1e-9));
            for (int i = 0; i < n; i++) assertTrue(box.d[i] >= low[i] && box.d[i] <= high[i]);
            assertEquals(-value, box.promised, 1e-9);
            for (int k = 0; k < 2000; k++) {
                double[] d = new double[n];
                for (int i = 0; i < n; i++) d[i] = Math.clamp(radius * random.nextGaussian(), low[i], high[i]);
                double size = VectorMath.norm(d);
                if (size > radius) VectorMath.scale(radius / size, d);
                for (int i = 0; i < n; i++) d[i] = Math.clamp(d[i], low[i], high[i]);
                best = Math.min(best, quadratic(h, g, d) - 1);
            }
            assertTrue(value <= 0);
            if (value <= 0.8 * best) good++;
        }
        // where there are several minima, the step is one of them
        assertTrue(good >= 90, "good steps: " + good);
    }

    /// Solved within 10, 25, 50, 100 groups of n + 1 calls at τ = 1e-5, of the 53 problems of Moré & Wild: 30, 64, 83, 91 per cent are the bar, which is 16, 34, 44 and
    /// 48.2 problems. Some end just before or behind a limit, as last bits have it: what is held is the mean of seven first radii about the default, to the bar in the
    /// arithmetic of plain Java, which is the same on every machine, and to one problem at the width of vectors that this one has.
    @Test
    void problemsWithoutGradients() {
        double[] bar = {16, 33.9, 44, 48.2};
        int[] plain = Backend.where(Backend.named("scalar")).call(ModelsTest::solvedBySevenRadii),
                here = solvedBySevenRadii();
        for (int g = 0; g < 4; g++) {
            assertTrue(plain[g] >= 7 * bar[g], () -> Arrays.toString(plain));
            assertTrue(here[g] >= 7 * (bar[g] - 1), () -> Arrays.toString(here));
        }
    }

    private static int[] solvedBySevenRadii() {
        int[] solved = new int[4];
        for (int j = -3; j <= 3; j++) {
            for (TestProblem p : MoreWild.all()) {
                double size = Arrays.stream(p.x0()).map(Math::abs).max().orElseThrow();
                double first = (1 + 0.01 * j) * 0.25 * (size > 0 ? size : 1);
                int[] one = Scoreboards.solved(new Newuoa().radii(first, new Newuoa().end()), List.of(p))[1];
                for (int g = 0; g < 4; g++) solved[g] += one[g];
            }
        }
        return solved;
    }

    @Test
    void withoutBoundsBothMethodsAreOne() {
        for (TestProblem p : MoreWild.all().subList(0, 12)) {
            Control c = Control.DEFAULT.evaluations(150);
            assertArrayEquals(new Newuoa().minimize(Problem.of(p::value), c, p.x0()).x(),
                    new Bobyqa().minimize(Problem.of(p::value), c, p.x0()).x());
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 7, 20})
    void quadraticsOfManyVariables(int n) {
        for (Method m : List.of(new Newuoa(), new Bobyqa(), new Newuoa().points(n + 2), new Bobyqa().points(1000))) {
            Result r = m.minimize(Problem.of(x -> {
                double s = 0;
                for (int i = 0; i < n; i++) s += (i + 1) * (x[i] - i) * (x[i] - i) + (i > 0 ? x[i] * x[i - 1] : 0);
                return s;
            }), new double[n]);
            double[] g = new double[n];
            for (int i = 0; i < n; i++) {
                g[i] = 2 * (i + 1) * (r.x()[i] - i) + (i > 0 ? r.x()[i - 1] : 0) + (i + 1 < n ? r.x()[i + 1] : 0);
            }
            assertTrue(r.status().usable() && VectorMath.normInf(g) <= 1e-5, r::toString);
        }
    }

    /// Gay's problems: the bounds are kept to the bit, and the local minimum is found.
    @Test
    void boundsOfGay() {
        int solved = 0, all = 0;
        for (String line : Data.lines("bounded.csv").stream().skip(1).toList()) {
            String[] c = line.split(",", -1);
            if (c[7].isEmpty() || !Functions.known(c[1])) continue;
            double[] x0 = Data.numbers(c[4]);
            TestProblem t = Functions.of(c[1], x0);
            Bounds box = Bounds.of(Data.numbers(c[5]), Data.numbers(c[6]));
            Result r = new Bobyqa().minimize(Problem.of(x -> {
                assertTrue(box.contain(x), () -> Arrays.toString(x));
                return t.value(x);
            }).bounds(box), Control.DEFAULT.evaluations(100L * (x0.length + 1)), x0);
            double best = Double.parseDouble(c[7]);
            all++;
            if (r.f() <= best * (1 + 1e-5) + 1e-5 * t.value(x0)) solved++;
        }
        assertTrue(solved >= all - 2, solved + " of " + all);
    }

    @Test
    void narrowBoxesAndStartsNearBounds() {
        double u = 0.1 + 0.2;
        for (double[] x0 : new double[][] {{u, 0, 5}, {0.29999, 1e-9, 5}, {0, 0.5e-7, 5 + 1e-13}}) {
            Bounds box = Bounds.of(new double[] {-1e6, 0, 5}, new double[] {u, 1e-7, Math.nextUp(5.0)});
            for (Method m : List.of(new Bobyqa(), new Cobyla())) {
                Result r = m.minimize(Problem.of(x -> {
                    assertTrue(box.contain(x), () -> Arrays.toString(x));
                    return (x[0] - 1) * (x[0] - 1) + 1e7 * Math.abs(x[1] - 1e-7) + x[2];
                }).bounds(box), x0);
                assertEquals(u, r.x()[0], m.toString());
                assertEquals(1e-7, r.x()[1], m.toString());
            }
        }
    }

    /// A valley where f has no value on one side, and noise, which ends as soon as ρ is below it.
    @Test
    void wallsAndNoise() {
        for (Method m : List.of(new Newuoa(), new Bobyqa(), new Cobyla())) {
            Result wall = m.minimize(Problem.of(x -> x[0] < 0.5 ? Double.NaN
                    : (x[0] - 1) * (x[0] - 1) + 3 * (x[1] - x[0]) * (x[1] - x[0])), 4, -3);
            assertEquals(0, wall.f(), 1e-6, wall::toString);
            Result noise = m.minimize(Problem.of(x -> x[0] * x[0] + 2 * x[1] * x[1] + 1e-6 * Math.sin(1e8 * x[0])),
                    Control.DEFAULT.evaluations(3000), 4, -3);
            assertTrue(noise.f() < 1e-4 && noise.status().usable(), noise::toString);
            Result flat = m.minimize(Problem.of(x -> 3), 4, -3);
            assertFalse(flat.status() instanceof Status.Running);
            assertTrue(flat.counts().evaluations() < 2000, flat::toString);
        }
    }

    @Test
    void badSettingsAreRefused() {
        assertThrows(IllegalArgumentException.class, () -> new Newuoa(-1, 0, 0.5));
        assertThrows(IllegalArgumentException.class, () -> new Bobyqa(0, Double.NaN, 0.5));
        assertThrows(IllegalArgumentException.class, () -> new Cobyla(0, 1));
        assertThrows(IllegalArgumentException.class, () -> new Direct(Direct.Bias.LOCAL, 1, 10));
        assertThrows(IllegalArgumentException.class, () -> new Direct(Direct.Bias.LOCAL, 0, 0));
    }

    /// The least point of a linear function in a ball, a box and a half-space, against many others.
    @Test
    void linearStepsAreTheBest() {
        Random random = new Random(3);
        for (int trial = 0; trial < 200; trial++) {
            int n = 2 + random.nextInt(2), m = 1 + random.nextInt(3);
            Rows rows = new Rows(List.of(Constraint.nonNegative(m, (x, c) -> Arrays.fill(c, 0))), n);
            double[] g = new double[n], c = new double[m], jac = new double[m * n], low = new double[n],
                    high = new double[n];
            for (int i = 0; i < n; i++) {
                g[i] = random.nextGaussian();
                low[i] = -random.nextDouble();
                high[i] = random.nextDouble();
            }
            for (int i = 0; i < m; i++) c[i] = random.nextGaussian();
            for (int i = 0; i < jac.length; i++) jac[i] = random.nextGaussian();
            LinearStep s = new LinearStep(n, m);
            s.solve(g, c, jac, rows.lower, rows.upper, low, high, 0.7);
            double mine = excess(c, jac, s.d), value = VectorMath.dot(g, s.d);
            assertTrue(VectorMath.norm(s.d) <= 0.7 * (1 + 1e-9));
            double least = Double.POSITIVE_INFINITY, lowest = Double.POSITIVE_INFINITY;
            List<double[]> feasible = new ArrayList<>();
            for (int k = 0; k < 5000; k++) {
                double[] d = new double[n];
                for (int i = 0; i < n; i++) d[i] = low[i] + (high[i] - low[i]) * random.nextDouble();
                if (VectorMath.norm(d) > 0.7) continue;
                least = Math.min(least, excess(c, jac, d));
                if (excess(c, jac, d) <= mine) feasible.add(d);
            }
            for (double[] d : feasible) lowest = Math.min(lowest, VectorMath.dot(g, d));
            assertTrue(mine <= least + 0.05, mine + " " + least);
            if (mine <= 1e-12) assertTrue(value <= lowest + 0.05 * VectorMath.norm(g), value + " " + lowest);
        }
    }

    private static double excess(double[] c, double[] jac, double[] d) {
        double worst = 0;
        for (int i = 0; i < c.length; i++) {
            double v = c[i];
            for (int j = 0; j < d.length; j++) v += jac[i + j * c.length] * d[j];
            worst = Math.max(worst, -v);
        }
        return worst;
    }
}
