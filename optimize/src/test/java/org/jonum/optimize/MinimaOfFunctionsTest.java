package org.jonum.optimize;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/// Test functions at the minima that Gonum lists, and methods that come back to them from nearby.
class MinimaOfFunctionsTest {
    private static Stream<String[]> rows() {
        return Data.lines("minima.csv").stream().skip(1).map(l -> l.split(",", -1))
                .filter(c -> Functions.known(c[0]) && !c[3].isEmpty());
    }

    @TestFactory
    Stream<DynamicTest> gradientVanishesAtTheListedMinima() {
        return rows().map(c -> dynamicTest(c[0] + " at " + c[3], () -> {
            double[] x = Data.numbers(c[3]);
            TestProblem p = Functions.of(c[0], x);
            assertEquals(Double.parseDouble(c[1]), p.value(x), 1e-6 * Math.max(1e-3, p.value(x)));
            double[] g = new double[x.length];
            p.valueAndGradient(x, g);
            assertTrue(VectorMath.normInf(g) < (c[0].startsWith("Gulf") ? 1e-2 : 1e-4),
                    () -> java.util.Arrays.toString(g));
        }));
    }

    @TestFactory
    Stream<DynamicTest> methodsComeBackFromNearby() {
        List<Method> methods =
                List.of(new Bfgs(), new Lbfgs(), new LbfgsB(), TrustRegion.exact(), new LevenbergMarquardt(),
                        new TrustRegionReflective());
        return rows().filter(c -> c[2].equals("true")).map(c -> dynamicTest(c[0] + " at " + c[3], () -> {
            double[] x = Data.numbers(c[3]), x0 = x.clone();
            for (int i = 0; i < x.length; i++) x0[i] += 0.01 * (i % 2 == 0 ? 1 : -1) * Math.max(Math.abs(x[i]), 1e-6);
            TestProblem p = Functions.of(c[0], x);
            double f0 = p.value(x0), best = p.value(x);
            for (Method m : methods) {
                boolean squares = Methods.forSquares(m);
                Result r = m.minimize(squares ? p.squares() : p.smooth(), x0);
                double f = squares ? 2 * r.f() : r.f();
                assertTrue(r.status().usable(), r::toString);
                assertTrue(f - best <= 1e-6 * Math.max(f0 - best, 1e-3), () -> f + " not " + best + "\n" + r);
            }
        }));
    }
}
