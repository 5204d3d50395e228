package org.jonum.special;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

/// The incomplete functions where sums replace fractions and expansions: values of mpmath 1.3 with 60 digits, at the edges of these regions too.
class WholeParametersTest {
    /// a, b, x, I_x(a, b).
    private static final double[][] BETA = {{9, 9, 0.5, 0.5}, {70, 71, 0.5, 0.5336566222743164},
        {70, 71, 0.25, 1.7892560969785469e-10}, {100, 41, 0.75, 0.8580561364374782},
        {100, 41, 0.6875, 0.2793039261021698}, {9, 132, 0.0625, 0.5142555841127124}, {9, 132, 0.5, 1.0},
        {132, 9, 0.9375, 0.4857444158872875}, {132, 9, 0.5, 2.27805214019715e-30},
        {31, 70, 0.3125, 0.5590034213691595}, {31, 70, 0.03125, 1.745168865320331e-22},
        {60, 60, 0.0009765625, 1.099999516810402e-146}, {60, 60, 0.9990234375, 1.0},
        {20, 30, 9.5367431640625e-07, 1.0950443943374972e-107}, {12, 11, 0.999, 1.0},
        {40, 40, 0.7, 0.9999016649962936}, {5.0, 30.0, 0.3, 0.9883421573361676}, {5.0, 3.0, 0.3, 0.028795499999999995},
        {1.0, 48.0, 0.00390625, 0.17127521842284257}, {48.5, 48.0, 0.5, 0.47961524490201723},
        {0.1, 47.0, 0.01, 0.9373982381223843}, {100000.25, 40.0, 0.9995, 0.06418637071650068},
        {2.5, 3.0, 1e-05, 2.490258081897272e-12}, {1e-09, 4.0, 0.25, 0.9999999997855806},
        {3.0, 4.5, 0.7, 0.954686159699081}, {7.0, 2.5, 0.999, 0.9999984302059967}};
    /// n, x, P(n, x), Q(n, x).
    private static final double[][] GAMMA = {{9, 9.0, 0.5443473956775813, 0.4556526043224187},
        {9, 0.001, 2.753252890668921e-33, 1.0}, {9, 699.0, 1.0, 3.832180047551359e-286},
        {21, 20.0, 0.4409074157686748, 0.5590925842313252}, {21, 22.0, 0.6130912558114384, 0.3869087441885616},
        {64, 63.0, 0.4665598626230442, 0.5334401373769557}, {64, 65.0, 0.5659148961812925, 0.4340851038187075},
        {64, 1.0, 2.9445599339487986e-90, 1.0}, {64, 600.0, 1.0, 1.5764681309010169e-173},
        {33, 0.5, 8.252937679259628e-48, 1.0}, {40, 17.3, 2.137463895348263e-06, 0.9999978625361047},
        {40, 80.7, 0.9999998055634342, 1.9443656581363284e-07}};

    private static void near(double expected, double found, double ulps, String what) {
        assertTrue(Math.abs(found - expected) <= ulps * Math.ulp(expected),
                () -> what + " = " + found + ", should be " + expected);
    }

    @Test
    void binomialSumsHaveAllTheirDigits() {
        for (double[] r : BETA) near(r[3], IncompleteBeta.i(r[0], r[1], r[2]), 3, "I" + java.util.Arrays.toString(r));
    }

    @Test
    void poissonSumsHaveAllTheirDigits() {
        for (double[] r : GAMMA) {
            near(r[2], IncompleteGamma.p(r[0], r[1]), 3, "P" + java.util.Arrays.toString(r));
            near(r[3], IncompleteGamma.q(r[0], r[1]), 3, "Q" + java.util.Arrays.toString(r));
        }
    }

    /// Where one formula ends and the next begins, values go on: they differ by what the parameter does.
    @Test
    void valuesGoOnWhereSumsEnd() {
        for (double n : new double[] {9, 30, 48, 64}) {
            double e = n * 0x1p-40, p = IncompleteGamma.p(n, n), near = IncompleteGamma.p(n + e, n);
            assertEquals(p, near, 0.5 * e, "P at " + n);
        }
        for (double b : new double[] {8, 9, 48, 49, 70}) {
            double e = b * 0x1p-40, i = IncompleteBeta.i(71, b, 0.5), near = IncompleteBeta.i(71, b + e, 0.5);
            assertEquals(i, near, 0.5 * e, "I at " + b);
        }
    }

    @Test
    void tailsAreMonotonicAndAddUpToOne() {
        for (int n = 9; n <= 66; n += 3) {
            double before = 0;
            for (double x = 0.5; x < 3 * n; x += 0.25) {
                double p = IncompleteGamma.p(n, x), q = IncompleteGamma.q(n, x);
                assertEquals(1, p + q, 4e-16);
                assertTrue(p >= before * (1 - 1e-15), "P(" + n + ", " + x + ")");
                before = p;
            }
            before = 0;
            for (double x = 0.01; x < 1; x += 0.01) {
                double p = IncompleteBeta.i(n, 75 - n, x), q = IncompleteBeta.complement(n, 75 - n, x);
                assertEquals(1, p + q, 4e-16);
                assertTrue(p >= before * (1 - 1e-15), "I(" + n + ", " + x + ")");
                before = p;
            }
        }
    }
}
