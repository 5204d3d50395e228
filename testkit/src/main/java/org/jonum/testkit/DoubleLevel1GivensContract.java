package org.jonum.testkit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.SplittableRandom;
import org.jonum.blas.Blas;
import org.jonum.blas.DoubleLimits;
import org.jonum.blas.DoubleModifiedRotation;
import org.jonum.blas.DoubleRotation;
import org.junit.jupiter.api.Test;

/// How the rotations must be that rotg and rotmg build.
public abstract class DoubleLevel1GivensContract {
    private static final double INFINITY = Double.POSITIVE_INFINITY;
    private static final double[] SPECIAL = {0, -0.0, 1, -1, Double.MIN_VALUE, DoubleLimits.HUGE, INFINITY, -INFINITY,
        Double.NaN};
    private static final int MOST = Math.getExponent(DoubleLimits.HUGE);
    private static final int LEAST = Math.getExponent(DoubleLimits.SAFE_MIN) + Math.getExponent(DoubleLimits.ULP);
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
        assertRotation(DoubleLimits.HUGE, -DoubleLimits.HUGE);
        assertRotation(Double.MIN_VALUE, Double.MIN_VALUE);
    }

    private static double number(SplittableRandom random, int exponent) {
        double x = Math.scalb(1 + random.nextDouble(), exponent);
        double y = x <= DoubleLimits.HUGE ? x : DoubleLimits.HUGE;
        return random.nextBoolean() ? y : -y;
    }

    /// c² + s² = 1, c·b = s·a, r² = a² + b², each to a few units of roundoff; signs and z as documented.
    private void assertRotation(double a, double b) {
        DoubleRotation g = blas().drotg(a, b);
        String what = "rotg(" + a + ", " + b + ") = " + g + ": ";
        boolean aLarger = Math.abs(a) > Math.abs(b);
        int shift = -Math.getExponent(aLarger ? a : b);
        double c = g.c(), s = g.s(), u = Math.scalb(a, shift), v = Math.scalb(b, shift), h = Math.scalb(g.r(), shift);
        DoubleExact exact = new DoubleExact();
        exact.add(c, c);
        exact.add(s, s);
        exact.add(-1, 1);
        assertTrue(exact.bounds(0, 4), () -> what + "c*c + s*s is " + exact.describe(0, 4));
        if (Math.min(Math.abs(c), Math.abs(s)) >= DoubleLimits.SAFE_MIN / DoubleLimits.EPS) {
            exact.clear();
            exact.add(c, v);
            exact.add(-s, u);
            assertTrue(exact.bounds(0, 4), () -> what + "c*b - s*a, scaled, is " + exact.describe(0, 4));
        }
        if (Math.abs(g.r()) >= DoubleLimits.SAFE_MIN && Math.abs(g.r()) <= DoubleLimits.HUGE) {
            exact.clear();
            exact.add(u, u);
            exact.add(v, v);
            exact.add(-h, h);
            assertTrue(exact.bounds(0, 4), () -> what + "a*a + b*b - r*r, scaled, is " + exact.describe(0, 4));
        }
        assertTrue((aLarger ? c : s) > 0, what + "r has the sign of the larger, so its factor is positive");
        assertEquals(Math.signum(aLarger ? a : b), Math.signum(g.r()), what + "sign of r");
        double near = 8 * DoubleLimits.EPS, z = g.z();
        boolean zIsS = Math.abs(z) < 1, zIsOne = z == 1 && c == 0;
        double cz = zIsS ? Math.sqrt(1 - z * z) : zIsOne ? 0 : 1 / z;
        double sz = zIsS ? z : zIsOne ? 1 : Math.sqrt(1 - cz * cz);
        assertEquals(c, cz, near, what + "c from z");
        assertEquals(s, sz, near, what + "s from z");
    }

    @Test
    void rotgOfZeros() {
        assertEquals(new DoubleRotation(1, 0, 0, 0), blas().drotg(0, 0));
        assertEquals(new DoubleRotation(1, 0, -5, 0), blas().drotg(-5, 0));
        assertEquals(new DoubleRotation(0, 1, -5, 1), blas().drotg(0, -5));
    }

    @Test
    void rotgEndsOnEverything() {
        assertTimeoutPreemptively(SOON, () -> {
            for (double a : SPECIAL) {
                for (double b : SPECIAL) {
                    DoubleRotation g = blas().drotg(a, b);
                    String what = "rotg(" + a + ", " + b + ") = " + g;
                    boolean nan = Double.isNaN(a) || Double.isNaN(b);
                    if (nan) assertTrue(Double.isNaN(g.r()), what);
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
        double large = DoubleLimits.EPS / DoubleLimits.SAFE_MIN, small = DoubleLimits.SAFE_MIN / DoubleLimits.EPS;
        double[] scales = {1, 0.5, 3, 4096, 1 / 4096.0, 16777216, 1 / 16777216.0, 1e9, 1e-9, large, small};
        for (double s1 : scales) {
            for (double s2 : scales) {
                for (int round = 0; round < 20; round++) {
                    assertModifiedRotation(s1 * (1 + random.nextDouble()), s2 * (1 + random.nextDouble()),
                            number(random, random.nextInt(-3, 3)), number(random, random.nextInt(-3, 3)));
                }
            }
        }
        assertModifiedRotation(2, -0.5, 3, 0.7);
        assertModifiedRotation(0, 2, 3, 4);
    }

    /// The second component vanishes, and HᵀD′H = D: H·√D′ is a rotation of what √D scales.
    private void assertModifiedRotation(double d1, double d2, double x, double y) {
        DoubleModifiedRotation h = blas().drotmg(d1, d2, x, y);
        String what = "rotmg(" + d1 + ", " + d2 + ", " + x + ", " + y + ") = " + h + ": ";
        assertSmall(h.h21() * x, h.h22() * y, 0, what + "second component");
        assertSmall(h.h11() * x, h.h12() * y, h.x1(), what + "first component");
        double mixed = 32 * DoubleLimits.EPS * (Math.sqrt(Math.abs(d1)) * Math.sqrt(Math.abs(d2)));
        assertSmall(h.d1() * h.h11() * h.h11(), h.d2() * h.h21() * h.h21(), d1, what + "entry (1, 1) of H'DH");
        assertSmall(h.d1() * h.h12() * h.h12(), h.d2() * h.h22() * h.h22(), d2, what + "entry (2, 2) of H'DH");
        assertEquals(0, h.d1() * h.h11() * h.h12() + h.d2() * h.h21() * h.h22(), mixed, what + "entry (1, 2) of H'DH");
        for (double d : new double[] {h.d1(), h.d2()}) {
            double size = Math.abs(d);
            assertTrue(d == 0 || size >= 1 / 16777216.0 && size <= 16777216, what + "scaling factors");
        }
        if (h.flag() == 0) assertEquals(2, h.h11() + h.h22(), what + "implied entries");
        if (h.flag() == 1) assertTrue(h.h12() == 1 && h.h21() == -1, what + "implied entries");
    }

    private static void assertSmall(double a, double b, double sum, String what) {
        double size = Math.abs(a) + Math.abs(b) + Math.abs(sum);
        assertTrue(Math.abs(a + b - sum) <= 32 * DoubleLimits.EPS * size,
                () -> what + ": " + a + " + " + b + " is not " + sum);
    }

    @Test
    void rotmgWithoutRotation() {
        DoubleModifiedRotation zero = new DoubleModifiedRotation(-1, 0, 0, 0, 0, 0, 0, 0);
        assertEquals(zero, blas().drotmg(-1, 2, 3, 4));
        assertEquals(zero, blas().drotmg(1, -2, 3, 4));
        assertEquals(new DoubleModifiedRotation(-2, 1, 0, 0, 1, 5, 0, 3), blas().drotmg(5, 0, 3, 4));
        assertEquals(new DoubleModifiedRotation(-2, 1, 0, 0, 1, 5, 6, 3), blas().drotmg(5, 6, 3, 0));
    }

    @Test
    void rotmgEndsOnEverything() {
        assertTimeoutPreemptively(SOON, () -> {
            for (double d1 : SPECIAL) {
                for (double d2 : SPECIAL) {
                    for (double x : SPECIAL) for (double y : SPECIAL) assertEnds(d1, d2, x, y);
                }
            }
        });
    }

    private void assertEnds(double d1, double d2, double x, double y) {
        DoubleModifiedRotation h = blas().drotmg(d1, d2, x, y);
        boolean nan = Double.isNaN(d1) || Double.isNaN(d2) || Double.isNaN(x) || Double.isNaN(y);
        if (!nan || d1 < 0) return;
        double all = h.h11() + h.h12() + h.h21() + h.h22() + h.d1() + h.d2() + h.x1();
        assertTrue(Double.isNaN(all), "rotmg(" + d1 + ", " + d2 + ", " + x + ", " + y + ") = " + h + " hides NaN");
    }

    private static boolean isFinite(double x) {
        return Math.abs(x) <= DoubleLimits.HUGE;
    }
}
