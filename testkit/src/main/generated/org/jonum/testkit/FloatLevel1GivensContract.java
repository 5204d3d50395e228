// Generated from DoubleLevel1GivensContract.java by build/Float32.java. Do not edit.
package org.jonum.testkit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.SplittableRandom;
import org.jonum.blas.Blas;
import org.jonum.blas.FloatLimits;
import org.jonum.blas.FloatModifiedRotation;
import org.jonum.blas.FloatRotation;
import org.junit.jupiter.api.Test;

/// How the rotations must be that rotg and rotmg build.
public abstract class FloatLevel1GivensContract {
    private static final float INFINITY = Float.POSITIVE_INFINITY;
    private static final float[] SPECIAL = {0, -0.0f, 1, -1, Float.MIN_VALUE, FloatLimits.HUGE, INFINITY, -INFINITY,
        Float.NaN};
    private static final int MOST = Math.getExponent(FloatLimits.HUGE);
    private static final int LEAST = Math.getExponent(FloatLimits.SAFE_MIN) + Math.getExponent(FloatLimits.ULP);
    private static final Duration SOON = Duration.ofSeconds(10);

    /// {@return the routines under test, behind their door}
    protected abstract Blas blas();

    // ---- rotg ----

    @Test
    void rotgAnnulsOverTheWholeRangeOfExponents() {
        SplittableRandom random = new SplittableRandom(12);
        int step = (MOST - LEAST) / 40;
        for (int ea = LEAST; ea <= MOST; ea += step) {
            for (int eb = LEAST; eb <= MOST; eb += step) {
                assertRotation(number(random, ea), number(random, eb));
            }
            for (int d = -60; d <= 60; d += 3) {
                assertRotation(number(random, ea), number(random, Math.clamp(ea + d, LEAST, MOST)));
            }
        }
        assertRotation(3, 4);
        assertRotation(-4, 3);
        assertRotation(1, 1);
        assertRotation(1, -1);
        assertRotation(FloatLimits.HUGE, -FloatLimits.HUGE);
        assertRotation(Float.MIN_VALUE, Float.MIN_VALUE);
    }

    private static float number(SplittableRandom random, int exponent) {
        float x = Math.scalb(1 + random.nextFloat(), exponent);
        float y = x <= FloatLimits.HUGE ? x : FloatLimits.HUGE;
        return random.nextBoolean() ? y : -y;
    }

    /// c² + s² = 1, c·b = s·a, r² = a² + b², each to a few units of roundoff; signs and z as documented.
    private void assertRotation(float a, float b) {
        FloatRotation g = blas().srotg(a, b);
        String what = "rotg(" + a + ", " + b + ") = " + g + ": ";
        boolean aLarger = Math.abs(a) > Math.abs(b);
        int shift = -Math.getExponent(aLarger ? a : b);
        float c = g.c(), s = g.s(), u = Math.scalb(a, shift), v = Math.scalb(b, shift), h = Math.scalb(g.r(), shift);
        FloatExact exact = new FloatExact();
        exact.add(c, c);
        exact.add(s, s);
        exact.add(-1, 1);
        assertTrue(exact.bounds(0, 4), () -> what + "c*c + s*s is " + exact.describe(0, 4));
        if (Math.min(Math.abs(c), Math.abs(s)) >= FloatLimits.SAFE_MIN / FloatLimits.EPS) {
            exact.clear();
            exact.add(c, v);
            exact.add(-s, u);
            assertTrue(exact.bounds(0, 4), () -> what + "c*b - s*a, scaled, is " + exact.describe(0, 4));
        }
        if (Math.abs(g.r()) >= FloatLimits.SAFE_MIN && Math.abs(g.r()) <= FloatLimits.HUGE) {
            exact.clear();
            exact.add(u, u);
            exact.add(v, v);
            exact.add(-h, h);
            assertTrue(exact.bounds(0, 4), () -> what + "a*a + b*b - r*r, scaled, is " + exact.describe(0, 4));
        }
        assertTrue((aLarger ? c : s) > 0, what + "r has the sign of the larger, so its factor is positive");
        assertEquals(Math.signum(aLarger ? a : b), Math.signum(g.r()), what + "sign of r");
        float near = 8 * FloatLimits.EPS, z = g.z();
        boolean zIsS = Math.abs(z) < 1, zIsOne = z == 1 && c == 0;
        float cz = zIsS ? (float) Math.sqrt(1 - z * z) : zIsOne ? 0 : 1 / z;
        float sz = zIsS ? z : zIsOne ? 1 : (float) Math.sqrt(1 - cz * cz);
        assertEquals(c, cz, near, what + "c from z");
        assertEquals(s, sz, near, what + "s from z");
    }

    @Test
    void rotgOfZeros() {
        assertEquals(new FloatRotation(1, 0, 0, 0), blas().srotg(0, 0));
        assertEquals(new FloatRotation(1, 0, -5, 0), blas().srotg(-5, 0));
        assertEquals(new FloatRotation(0, 1, -5, 1), blas().srotg(0, -5));
    }

    @Test
    void rotgEndsOnEverything() {
        assertTimeoutPreemptively(SOON, () -> {
            for (float a : SPECIAL) {
                for (float b : SPECIAL) {
                    FloatRotation g = blas().srotg(a, b);
                    String what = "rotg(" + a + ", " + b + ") = " + g;
                    boolean nan = Float.isNaN(a) || Float.isNaN(b);
                    if (nan) assertTrue(Float.isNaN(g.r()), what);
                    else if (Math.abs(a) + Math.abs(b) == INFINITY) assertFalse(isFinite(g.r()), what);
                    else assertTrue(isFinite(g.c()) && isFinite(g.s()), what);
                }
            }
        });
    }

    // ---- rotmg ----

    @Test
    void rotmgAnnulsForEveryScaling() {
        SplittableRandom random = new SplittableRandom(13);
        float large = FloatLimits.EPS / FloatLimits.SAFE_MIN, small = FloatLimits.SAFE_MIN / FloatLimits.EPS;
        float[] scales = {1, 0.5f, 3, 4096, 1 / 4096.0f, 16777216, 1 / 16777216.0f, 1e9f, 1e-9f, large, small};
        for (float s1 : scales) {
            for (float s2 : scales) {
                for (int round = 0; round < 20; round++) {
                    assertModifiedRotation(s1 * (1 + random.nextFloat()), s2 * (1 + random.nextFloat()),
                            number(random, random.nextInt(-3, 3)), number(random, random.nextInt(-3, 3)));
                }
            }
        }
        assertModifiedRotation(2, -0.5f, 3, 0.7f);
        assertModifiedRotation(0, 2, 3, 4);
    }

    /// The second component vanishes, and HᵀD′H = D: H·√D′ is a rotation of what √D scales.
    private void assertModifiedRotation(float d1, float d2, float x, float y) {
        FloatModifiedRotation h = blas().srotmg(d1, d2, x, y);
        String what = "rotmg(" + d1 + ", " + d2 + ", " + x + ", " + y + ") = " + h + ": ";
        assertSmall(h.h21() * x, h.h22() * y, 0, what + "second component");
        assertSmall(h.h11() * x, h.h12() * y, h.x1(), what + "first component");
        float mixed = 32 * FloatLimits.EPS * ((float) Math.sqrt(Math.abs(d1)) * (float) Math.sqrt(Math.abs(d2)));
        assertSmall(h.d1() * h.h11() * h.h11(), h.d2() * h.h21() * h.h21(), d1, what + "entry (1, 1) of H'DH");
        assertSmall(h.d1() * h.h12() * h.h12(), h.d2() * h.h22() * h.h22(), d2, what + "entry (2, 2) of H'DH");
        assertEquals(0, h.d1() * h.h11() * h.h12() + h.d2() * h.h21() * h.h22(), mixed, what + "entry (1, 2) of H'DH");
        for (float d : new float[] {h.d1(), h.d2()}) {
            float size = Math.abs(d);
            assertTrue(d == 0 || size >= 1 / 16777216.0f && size <= 16777216, what + "scaling factors");
        }
        if (h.flag() == 0) assertEquals(2, h.h11() + h.h22(), what + "implied entries");
        if (h.flag() == 1) assertTrue(h.h12() == 1 && h.h21() == -1, what + "implied entries");
    }

    private static void assertSmall(float a, float b, float sum, String what) {
        float size = Math.abs(a) + Math.abs(b) + Math.abs(sum);
        assertTrue(Math.abs(a + b - sum) <= 32 * FloatLimits.EPS * size,
                () -> what + ": " + a + " + " + b + " is not " + sum);
    }

    @Test
    void rotmgWithoutRotation() {
        FloatModifiedRotation zero = new FloatModifiedRotation(-1, 0, 0, 0, 0, 0, 0, 0);
        assertEquals(zero, blas().srotmg(-1, 2, 3, 4));
        assertEquals(zero, blas().srotmg(1, -2, 3, 4));
        assertEquals(new FloatModifiedRotation(-2, 1, 0, 0, 1, 5, 0, 3), blas().srotmg(5, 0, 3, 4));
        assertEquals(new FloatModifiedRotation(-2, 1, 0, 0, 1, 5, 6, 3), blas().srotmg(5, 6, 3, 0));
    }

    @Test
    void rotmgEndsOnEverything() {
        assertTimeoutPreemptively(SOON, () -> {
            for (float d1 : SPECIAL) {
                for (float d2 : SPECIAL) {
                    for (float x : SPECIAL) for (float y : SPECIAL) assertEnds(d1, d2, x, y);
                }
            }
        });
    }

    private void assertEnds(float d1, float d2, float x, float y) {
        FloatModifiedRotation h = blas().srotmg(d1, d2, x, y);
        boolean nan = Float.isNaN(d1) || Float.isNaN(d2) || Float.isNaN(x) || Float.isNaN(y);
        if (!nan || d1 < 0) return;
        float all = h.h11() + h.h12() + h.h21() + h.h22() + h.d1() + h.d2() + h.x1();
        assertTrue(Float.isNaN(all), "rotmg(" + d1 + ", " + d2 + ", " + x + ", " + y + ") = " + h + " hides NaN");
    }

    private static boolean isFinite(float x) {
        return Math.abs(x) <= FloatLimits.HUGE;
    }
}
