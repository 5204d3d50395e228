// Generated from Dlaev2Test.java by build/Float32.java. Do not edit.
package org.jonum.lapack.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.jonum.blas.FloatLimits;
import org.junit.jupiter.api.Test;

/// The symmetric 2×2 eigenproblem.
class Slaev2Test {
    private static final float[] VALUES = {0, 1, -1, 3, 0.25f, -7, 1e-20f, -1e20f, 1e10f};

    @Test
    void decomposesEveryMatrix() {
        for (float a : VALUES) {
            for (float b : VALUES) {
                for (float c : VALUES) {
                    for (float scale : new float[] {1, FloatLimits.SAFE_MIN, 0.1f * FloatLimits.HUGE}) {
                        if (scale != 1 && big(a, b, c)) continue;
                        decomposes(scale * a, scale * b, scale * c);
                    }
                }
            }
        }
    }

    private static boolean big(float a, float b, float c) {
        float max = Math.max(Math.abs(a), Math.max(Math.abs(b), Math.abs(c)));
        return max > 1 || a != 0 && Math.abs(a) < 0.1f || b != 0 && Math.abs(b) < 0.1f || c != 0 && Math.abs(c) < 0.1f;
    }

    private static void decomposes(float a, float b, float c) {
        Slaev2 e = Slaev2.of(a, b, c);
        String what = "[" + a + " " + b + "; . " + c + "]: " + e;
        float size = Math.max(Math.abs(a), Math.max(Math.abs(b), Math.abs(c)));
        float tolerance = 10 * FloatLimits.EPS;
        assertEquals(1, e.cs() * e.cs() + e.sn() * e.sn(), tolerance, what);
        assertTrue(Math.abs(e.rt1()) >= Math.abs(e.rt2()) * (1 - tolerance), what);
        if (size == 0) return;
        float x = a / size, y = b / size, z = c / size;
        assertEquals(e.rt1() / size * e.cs(), x * e.cs() + y * e.sn(), tolerance, what);
        assertEquals(e.rt1() / size * e.sn(), y * e.cs() + z * e.sn(), tolerance, what);
        assertEquals(e.rt2() / size, x + z - e.rt1() / size, tolerance, what);
    }

    @Test
    void smallEigenvalueOfAGradedMatrixIsRelativelyRight() {
        Slae2 e = Slae2.of(1, 1e-10f, 1e-19f);                    // determinant 9e-20
        assertEquals(9e-20f, e.rt2(), 9e-19f * FloatLimits.EPS);
    }
}
