package org.jonum.optimize;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.util.List;
import java.util.function.DoubleUnaryOperator;
import java.util.stream.Stream;
import org.jonum.optimize.scalar.Minima;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/// What is left of Gonum's test functions beside those of [Functions] and [GlobalFunctions]: the six functions for line searches of
/// J. J. Moré & D. J. Thuente (1994), ACM TOMS 20, 286–307, and a minimal surface.
class LineFunctionsTest {
    private record Case(String name, DoubleUnaryOperator f, double at, double value) {}

    private static double oscillating(double a) {
        double b = 0.01, base = a <= 1 - b ? 1 - a : a >= 1 + b ? a - 1 : (a - 1) * (a - 1) / (2 * b) + b / 2;
        return base + 2 * (1 - b) / (39 * Math.PI) * Math.sin(39 * Math.PI / 2 * a);
    }

    private static double gamma(double b) {
        return Math.sqrt(1 + b * b) - b;
    }

    private static DoubleUnaryOperator corner(double b1, double b2) {
        return a -> gamma(b1) * Math.hypot(1 - a, b2) + gamma(b2) * Math.hypot(a, b1);
    }

    private static final List<Case> CASES = List.of(
            new Case("concave right", a -> -a / (a * a + 2), Math.sqrt(2), -Math.sqrt(2) / 4),
            new Case("concave left", a -> Math.pow(a + 0.004, 5) - 2 * Math.pow(a + 0.004, 4), 1.6 - 0.004, -2.62144),
            new Case("oscillating", LineFunctionsTest::oscillating, 1.0, Double.NaN),
            new Case("corners 1", corner(1e-3, 1e-3), 0.5, Double.NaN),
            new Case("corners 2", corner(1e-2, 1e-3), 0.074, Double.NaN),
            new Case("corners 3", corner(1e-3, 1e-2), 0.926, Double.NaN));

    /// From each of the four starts of the paper: a stationary point, found by values and by derivatives; the minimum where it is single.
    @TestFactory
    Stream<DynamicTest> everyStartLeadsToAStationaryPoint() {
        return CASES.stream().map(c -> dynamicTest(c.name, () -> {
            for (double start : new double[] {1e-3, 1e-1, 1e1, 1e3}) {
                if (c.name.equals("concave right") && start > 2) continue; // f rises to 0 at infinity
                for (Method m : List.of(new Bfgs(), new Lbfgs().lineSearch(LineSearch.hagerZhang()))) {
                    Problem p = Problem.of(x -> c.f.applyAsDouble(x[0])).differences(Differences.central());
                    Result r = m.minimize(p, start);
                    assertTrue(r.status().usable(), r::toString);
                    double[] g = new double[1];
                    Differences.fivePoint().relativeStep(1e-5).gradient(x -> c.f.applyAsDouble(x[0]), r.x(), g);
                    assertEquals(0, g[0], 1e-5, r::toString);
                    // the concave left one is flat at −0.004 as well
                    if (!Double.isNaN(c.value) && r.f() < -0.1) assertEquals(c.value, r.f(), 1e-9, r::toString);
                }
            }
        }));
    }

    @Test
    void brentFindsTheMinima() {
        for (Case c : CASES) {
            var m = Minima.find(c.f, c.at - 0.4, c.at + 0.5, 1e-9);
            if (!Double.isNaN(c.value)) {
                assertEquals(c.value, m.value(), 1e-12, c.name);
                assertEquals(c.at, m.x(), 1e-7, c.name);
            }
            if (c.name.startsWith("corners")) assertEquals(c.at, m.x(), 2e-2, c.name);
        }
    }

    /// The area of a surface z(x, y) by triangles over a square, with the heights of Scherk's surface z = log(cos y/cos x) on the border:
    /// the solution is that surface, but for the square of the width of the mesh.
    @Test
    void minimalSurface() {
        int k = 20;
        double h = 2.0 / k;
        double[][] z = new double[k + 1][k + 1];
        double[][] scherk = new double[k + 1][k + 1];
        for (int i = 0; i <= k; i++) {
            for (int j = 0; j <= k; j++) {
                scherk[i][j] = Math.log(Math.cos(j * h - 1) / Math.cos(i * h - 1));
                if (i == 0 || j == 0 || i == k || j == k) z[i][j] = scherk[i][j];
            }
        }
        int n = k - 1;
        Problem p = Problem.smooth((x, g) -> {
            for (int i = 0; i < n; i++) for (int j = 0; j < n; j++) z[i + 1][j + 1] = x[i + j * n];
            double[][] d = new double[k + 1][k + 1];
            double area = 0;
            for (int i = 0; i < k; i++) {
                for (int j = 0; j < k; j++) {
                    for (int s = 0; s < 2; s++) {
                        int a = i + s, b = j + s, step = 1 - 2 * s;
                        double u = (z[a + step][b] - z[a][b]) / h, v = (z[a][b + step] - z[a][b]) / h;
                        double root = Math.sqrt(1 + u * u + v * v);
                        area += h * h / 2 * root;
                        d[a + step][b] += h / 2 * u / root;
                        d[a][b + step] += h / 2 * v / root;
                        d[a][b] -= h / 2 * (u + v) / root;
                    }
                }
            }
            for (int i = 0; i < n; i++) for (int j = 0; j < n; j++) g[i + j * n] = d[i + 1][j + 1];
            return area;
        });
        for (Method m : List.of(new Lbfgs(), new TruncatedNewton())) {
            Result r = m.minimize(p, new double[n * n]);
            assertTrue(r.status().usable(), r::toString);
            for (int i = 0; i < n; i++) {
                for (int j = 0; j < n; j++) assertEquals(scherk[i + 1][j + 1], r.x()[i + j * n], 5e-3);
            }
        }
    }
}
