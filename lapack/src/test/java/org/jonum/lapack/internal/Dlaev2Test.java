package org.jonum.lapack.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.jonum.blas.DoubleLimits;
import org.junit.jupiter.api.Test;

/// The symmetric 2×2 eigenproblem.
class Dlaev2Test {
    private static final double[] VALUES = {0, 1, -1, 3, 0.25, -7, 1e-20, -1e20, 1e10};

    @Test
    void decomposesEveryMatrix() {
        for (double a : VALUES) {
            for (double b : VALUES) {
                for (double c : VALUES) {
                    for (double scale : new double[] {1, DoubleLimits.SAFE_MIN, 0.1 * DoubleLimits.HUGE}) {
                        if (scale != 1 && big(a, b, c)) continue;
                        decomposes(scale * a, scale * b, scale * c);
                    }
                }
            }
        }
    }

    private static boolean big(double a, double b, double c) {
        double max = Math.max(Math.abs(a), Math.max(Math.abs(b), Math.abs(c)));
        return max > 1 || a != 0 && Math.abs(a) < 0.1 || b != 0 && Math.abs(b) < 0.1 || c != 0 && Math.abs(c) < 0.1;
    }

    private static void decomposes(double a, double b, double c) {
        Dlaev2 e = Dlaev2.of(a, b, c);
        String what = "[" + a + " " + b + "; . " + c + "]: " + e;
        double size = Math.max(Math.abs(a), Math.max(Math.abs(b), Math.abs(c)));
        double tolerance = 10 * DoubleLimits.EPS;
        assertEquals(1, e.cs() * e.cs() + e.sn() * e.sn(), tolerance, what);
        assertTrue(Math.abs(e.rt1()) >= Math.abs(e.rt2()) * (1 - tolerance), what);
        if (size == 0) return;
        double x = a / size, y = b / size, z = c / size;
        assertEquals(e.rt1() / size * e.cs(), x * e.cs() + y * e.sn(), tolerance, what);
        assertEquals(e.rt1() / size * e.sn(), y * e.cs() + z * e.sn(), tolerance, what);
        assertEquals(e.rt2() / size, x + z - e.rt1() / size, tolerance, what);
    }

    @Test
    void smallEigenvalueOfAGradedMatrixIsRelativelyRight() {
        Dlae2 e = Dlae2.of(1, 1e-10, 1e-19);                    // determinant 9e-20
        assertEquals(9e-20, e.rt2(), 9e-19 * DoubleLimits.EPS);
    }
}
