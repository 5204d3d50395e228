package org.jonum.optimize;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/// Systems of equations: MINPACK's 55 runs of `hybrd` and `hybrj`, and systems with a known solution.
class SystemsTest {
    /// A run of MINPACK's driver: problem, size, start, residual norms, exit, evaluations.
    record Run(int problem, double[] x0, double initial, double last, int exit, int evaluations) {
        Problem exact() {
            return Problem.system(x0.length, this::values, (x, j) -> {
                Dual[] d = MoreGarbowSystems.residuals(problem, Dual.variables(x));
                for (int k = 0; k < x.length; k++) for (int i = 0; i < x.length; i++) j[i + k * x.length] = d[i].d[k];
            });
        }

        Problem differences() {
            return Problem.system(x0.length, this::values);
        }

        private void values(double[] x, double[] f) {
            Dual[] d = MoreGarbowSystems.residuals(problem, Dual.variables(x));
            for (int i = 0; i < f.length; i++) f[i] = d[i].v;
        }

        double norm(double[] x) {
            double[] f = new double[x.length];
            values(x, f);
            return VectorMath.norm(f);
        }

        @Override
        public String toString() {
            return "problem " + problem + " n=" + x0.length + " |F0|=" + initial + " hybrd " + last + " exit " + exit;
        }
    }

    static List<Run> runs(String file) {
        List<Run> all = new ArrayList<>();
        int problem = 0, n = 0, evaluations = 0;
        double initial = 0, last = 0;
        for (String line : Data.lines(file)) {
            String t = line.strip();
            String end = t.substring(t.lastIndexOf(' ') + 1);
            if (t.startsWith("problem")) {
                String[] p = t.split("\\s+");
                problem = Integer.parseInt(p[1]);
                n = Integer.parseInt(p[3]);
            } else if (t.startsWith("initial l2 norm")) {
                initial = Double.parseDouble(end);
            } else if (t.startsWith("final l2 norm")) {
                last = Double.parseDouble(end);
            } else if (t.startsWith("number of function")) {
                evaluations = Integer.parseInt(end);
            } else if (t.startsWith("exit parameter")) {
                all.add(new Run(problem, start(problem, n, initial), initial, last, Integer.parseInt(end),
                        evaluations));
            }
        }
        return all;
    }

    /// The start of the collection at the power of ten that gives the norm of the reference.
    private static double[] start(int problem, int n, double initial) {
        for (double factor = 1; factor <= 100; factor *= 10) {
            double[] x = MoreGarbowSystems.start(problem, n, factor);
            if (Math.abs(new Run(problem, x, 0, 0, 0, 0).norm(x) - initial) <= 1e-6 * initial) return x;
        }
        throw new AssertionError("problem " + problem + " n=" + n + ": no start with |F| = " + initial);
    }

    @Test
    void formulasAgreeWithTheReference() {
        assertEquals(55, runs("hybdrvc.ref").size());
        assertEquals(55, runs("hyjdrvc.ref").size());
    }

    static int solved(Method m, String file) {
        int solved = 0;
        StringBuilder text = new StringBuilder();
        for (Run r : runs(file)) {
            Problem p = file.startsWith("hyj") ? r.exact() : r.differences();
            Result found = m.minimize(p, Control.DEFAULT.evaluations(50_000), r.x0);
            double norm = r.norm(found.x());
            boolean usable = found.status().usable();
            if (usable) {
                // Powell's badly scaled system has terms of size 1e4 and 1; what is lost in rounding is no larger
                assertTrue(norm <= 1e-7, () -> "claimed at |F| = " + norm + ": " + r + "\n" + found);
                solved++;
            } else {
                text.append(r).append(" -> ").append(norm).append(' ').append(found.status()).append(' ')
                        .append(found.counts()).append('\n');
            }
        }
        if (Boolean.getBoolean("jonum.test.print"))
            throw new AssertionError(m + " " + file + " " + solved + "\n" + text);
        return solved;
    }

    @Test
    void hybridSolvesWhatMinpackSolves() {
        long hybrd = runs("hybdrvc.ref").stream().filter(r -> r.exit == 1 && r.last <= 1e-6).count();
        long hybrj = runs("hyjdrvc.ref").stream().filter(r -> r.exit == 1 && r.last <= 1e-6).count();
        assertTrue(hybrj >= 45 && hybrd >= 45, hybrj + " " + hybrd);
        assertTrue(solved(new HybridPowell(), "hyjdrvc.ref") >= Math.max(hybrj, 51));
        if (Boolean.getBoolean("jonum.test.slow")) assertTrue(solved(new HybridPowell(), "hybdrvc.ref") >= hybrd);
    }

    @Test
    @EnabledIfSystemProperty(named = "jonum.test.slow", matches = "true")
    void theOthersClaimNothingFalse() {
        assertTrue(solved(new Broyden(), "hyjdrvc.ref") >= 48);
        assertTrue(solved(new NewtonKrylov(), "hyjdrvc.ref") >= 40);
    }

    @TestFactory
    Stream<DynamicTest> rootsAreFoundToTheLastDigits() {
        return Methods.SYSTEMS.stream().map(m -> dynamicTest(m.toString(), () -> {
            Problem p = Problem.fixedPoint(3, (x, g) -> {
                g[0] = (Math.cos(x[1] * x[2]) + 0.5) / 3;
                g[1] = Math.sqrt(x[0] * x[0] + Math.sin(x[2]) + 1.06) / 9 - 0.1;
                g[2] = (1 - Math.exp(-x[0] * x[1])) / 20 - (10 * Math.PI - 3) / 60 - 0.05;
            });
            // Burden & Faires, §10.1: (0.5, 0, −0.52359877…)
            Result r = m.minimize(p, 0.1, 0.1, -0.1);
            assertTrue(r.status().usable(), r::toString);
            assertArrayEquals(new double[] {0.5, 0, -Math.PI / 6}, r.x(), 1e-12, r::toString);
        }));
    }

    @TestFactory
    Stream<DynamicTest> aMinimumThatIsNoRootIsNoSuccess() {
        return Methods.SYSTEMS.stream().map(m -> dynamicTest(m.toString(), () -> {
            for (double shift : new double[] {1, 1e-3}) {
                Result r = m.minimize(Problem.system(2, (x, f) -> {
                    f[0] = x[0] * x[0] + shift;
                    f[1] = x[1] - x[0];
                }), Control.DEFAULT.evaluations(20_000), 3, -1);
                assertFalse(r.status().usable(), r::toString);
            }
        }));
    }

    @TestFactory
    Stream<DynamicTest> sizeOfTheEquationsDoesNotMatter() {
        return Methods.SYSTEMS.stream().filter(m -> !(m instanceof Anderson)).map(m -> dynamicTest(m.toString(), () -> {
            for (double scale : new double[] {1e-12, 1, 1e12}) {
                Result r = m.minimize(Problem.system(2, (x, f) -> {
                    f[0] = scale * (x[0] * x[0] + x[1] * x[1] - 5);
                    f[1] = scale * (x[0] * x[1] - 2);
                }), 3, 0.5);
                assertTrue(r.status().usable(), r::toString);
                assertArrayEquals(new double[] {2, 1}, r.x(), 1e-9, r::toString);
            }
        }));
    }

    @Test
    void krylovSolvesTenThousandUnknowns() {
        int n = 10_000;
        Problem p = Problem.system(n, (x, f) -> {
            for (int k = 0; k < n; k++) {
                double left = k == 0 ? 0 : x[k - 1], right = k == n - 1 ? 0 : x[k + 1];
                f[k] = (3 - 2 * x[k]) * x[k] - left - 2 * right + 1;
            }
        });
        double[] x0 = new double[n];
        java.util.Arrays.fill(x0, -1);
        Result r = new NewtonKrylov().minimize(p, x0);
        assertTrue(r.status().usable(), () -> r.status().toString());
        assertTrue(r.counts().evaluations() < 300, () -> r.counts().toString());
    }

    @Test
    void mistakesAreRefused() {
        Problem p = Problem.leastSquares(3, (x, r) -> r[0] = x[0]);
        for (Method m : Methods.SYSTEMS) assertThrows(IllegalArgumentException.class, () -> m.start(p, 1, 2));
        assertThrows(IllegalArgumentException.class, () -> new NewtonKrylov(0));
        assertThrows(IllegalArgumentException.class, () -> new Anderson(0));
    }
}
