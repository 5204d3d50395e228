package org.jonum.optimize;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/// What MINPACK's driver of `lmder` reaches, run by run: the residual norm must not be larger, but for other known minima.
class MinpackTest {
    private record Run(int problem, int n, int m, double initial, double last) {}

    /// Norms of other minima: Freudenstein & Roth, Bard and Kowalik & Osborne at infinity, Chebyquad of ten variables, Brown at
    /// (0, …, 0, n + 1).
    private static final Map<Integer, double[]> OTHER = Map.of(7, new double[] {Math.sqrt(48.98425)},
            8, new double[] {Math.sqrt(17.4287)}, 9, new double[] {Math.sqrt(0.00102734)},
            15, new double[] {Math.sqrt(0.00650395)}, 16, new double[] {1});

    private static List<Run> runs() {
        List<Run> all = new ArrayList<>();
        int problem = 0, n = 0, m = 0;
        double initial = 0;
        for (String line : Data.lines("lmddrvc.ref")) {
            String t = line.strip();
            if (t.startsWith("problem")) {
                String[] p = t.split("\\s+");
                problem = Integer.parseInt(p[1]);
                n = Integer.parseInt(p[3]);
                m = Integer.parseInt(p[4]);
            } else if (t.startsWith("initial l2 norm")) {
                initial = Double.parseDouble(t.substring(t.lastIndexOf(' ') + 1));
            } else if (t.startsWith("final l2 norm")) {
                all.add(new Run(problem, n, m, initial, Double.parseDouble(t.substring(t.lastIndexOf(' ') + 1))));
            }
        }
        return all;
    }

    /// The start of the collection at the power of ten that gives the norm of the reference; no elements if there is none.
    private static double[] start(Run r) {
        double[] one = standard(r.problem, r.n);
        for (double factor = 1; factor <= 100; factor *= 10) {
            double[] x = one.clone();
            // where the start is the origin MINPACK takes (factor, …, factor) for it
            if (VectorMath.normInf(x) == 0 && factor > 1) java.util.Arrays.fill(x, factor);
            else VectorMath.scale(factor, x);
            if (Math.abs(Math.sqrt(problem(r, x).value(x)) - r.initial) <= 1e-6 * r.initial) return x;
        }
        return new double[0];
    }

    private static double[] standard(int problem, int n) {
        if (problem == 11) return new double[n];
        for (TestProblem p : MoreWild.all()) {
            if (p.number() == problem && p.n() == n) return p.x0();
        }
        double[] x = new double[n];
        for (int i = 0; i < n; i++) x[i] = problem == 15 ? (i + 1.0) / (n + 1) : problem <= 3 ? 1 : 0.5;
        return x;
    }

    private static TestProblem problem(Run r, double[] x0) {
        return new TestProblem("MINPACK " + r.problem, r.problem, r.m, x0, 0,
                x -> MoreGarbow.residuals(r.problem, r.m, x));
    }

    @TestFactory
    Stream<DynamicTest> residualsAreNoLargerThanThoseOfLmder() {
        List<Run> all = runs().stream().filter(r -> start(r).length > 0).toList();
        assertEquals(53, runs().size());
        assertTrue(all.size() == 53, () -> runs().stream().filter(r -> start(r).length == 0).toList().toString());
        return all.stream().map(r -> dynamicTest(r.toString(), () -> {
            double[] x0 = start(r);
            for (Method m : Methods.SQUARES) {
                Result found = m.minimize(problem(r, x0).squares(), x0);
                double norm = Math.sqrt(2 * found.f()), best = r.last;
                for (double o : OTHER.getOrDefault(r.problem, new double[0])) best = Math.max(best, o);
                double bar = best * (1 + 1e-6) + 1e-7 * Math.min(1, r.initial);
                // not reached: Meyer from ten times the start, where lmder runs out of evaluations at 799: that must be no success
                if (r.problem == 10 && r.initial > 4e6 && norm > bar) {
                    assertTrue(norm <= 4634, found::toString);
                    assertFalse(found.status().usable(), found::toString);
                    continue;
                }
                assertTrue(norm <= bar, () -> norm + " lmder " + r.last + "\n" + found);
                assertTrue(found.status().usable(), found::toString);
            }
        }));
    }
}
