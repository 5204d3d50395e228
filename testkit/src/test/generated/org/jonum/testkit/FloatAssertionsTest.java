// Generated from DoubleAssertionsTest.java by build/Float32.java. Do not edit.
package org.jonum.testkit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.SplittableRandom;
import org.jonum.blas.FloatLimits;
import org.jonum.blas.FloatView;
import org.junit.jupiter.api.Test;

/// Residuals and ulps pass what is right and fail what is not, NaN above all.
class FloatAssertionsTest {
    private final SplittableRandom random = new SplittableRandom(5);

    @Test
    void ulpsCountNeighbours() {
        assertEquals(0, FloatUlps.between(1.5f, 1.5f));
        assertEquals(1, FloatUlps.between(Math.nextUp(1.5f), 1.5f));
        assertEquals(0.5f, FloatUlps.between(Math.nextDown(1.0f), 1.0f));
        assertEquals(0, FloatUlps.between(-0.0f, 0.0f));
        assertEquals(0, FloatUlps.between(Float.NaN, Float.NaN));
        assertEquals(0, FloatUlps.between(Float.POSITIVE_INFINITY, Float.POSITIVE_INFINITY));
    }

    @Test
    void wrongNanAndInfinityAreInfinitelyFarOff() {
        for (float exact : new float[] {1, Float.POSITIVE_INFINITY, Float.NEGATIVE_INFINITY}) {
            assertEquals(Float.POSITIVE_INFINITY, FloatUlps.between(Float.NaN, exact));
        }
        assertEquals(Float.POSITIVE_INFINITY, FloatUlps.between(1, Float.NaN));
        assertEquals(Float.POSITIVE_INFINITY, FloatUlps.between(1, Float.POSITIVE_INFINITY));
        assertEquals(Float.POSITIVE_INFINITY, FloatUlps.between(Float.NEGATIVE_INFINITY, 1));
        assertThrows(AssertionError.class, () -> FloatUlps.assertWithin(1, Float.NaN, 1e9f, "nan"));
    }

    @Test
    void productResidualIsSmallForRoundingOnly() {
        FloatView a = FloatMatrices.uniform(9, 20, random), b = FloatMatrices.uniform(20, 7, random);
        FloatView c = FloatMatrices.of(9, 7, (i, j) -> {
            float sum = 0;
            for (int p = 19; p >= 0; p--) sum += a.get(i, p) * b.get(p, j);
            return sum;
        });
        FloatResiduals.assertAtMost(FloatResiduals.product(c, a, b), 1, "product");
        c.data()[c.at(3, 4)] *= 1 + 10_000 * FloatLimits.ULP;
        assertTrue(FloatResiduals.product(c, a, b) > 1);
        c.data()[c.at(3, 4)] = Float.NaN;
        float spoilt = FloatResiduals.product(c, a, b);
        assertThrows(AssertionError.class, () -> FloatResiduals.assertAtMost(spoilt, 1e9f, "product"));
    }

    @Test
    void solutionResidualIsPerColumn() {
        FloatView a = FloatMatrices.of(2, 2, (i, j) -> i == j ? 2 : 0), x = FloatMatrices.of(2, 2, (i, j) -> i + j);
        FloatView b = FloatMatrices.of(2, 2, (i, j) -> 2 * (i + j));
        assertEquals(0, FloatResiduals.solution(a, x, b));
        x.data()[0] = 1;                                                // ‖b − A·x‖ = 2, ‖A‖·‖x‖ + ‖b‖ = 6, n = 2
        assertEquals(1 / (6 * FloatLimits.ULP), FloatResiduals.solution(a, x, b), 1);
        x.data()[3] = Float.NaN;
        float spoilt = FloatResiduals.solution(a, x, b);
        assertThrows(AssertionError.class, () -> FloatResiduals.assertAtMost(spoilt, 1e9f, "solution"));
    }

    @Test
    void orthonormalityNoticesLengthAndAngle() {
        FloatView identity = FloatMatrices.of(3, 2, (i, j) -> i == j ? 1 : 0);
        assertEquals(0, FloatResiduals.orthonormality(identity));
        identity.data()[0] = 2;
        assertEquals(1 / FloatLimits.ULP, FloatResiduals.orthonormality(identity));
        identity.data()[0] = 1;
        identity.data()[3] = 0.25f;
        assertTrue(FloatResiduals.orthonormality(identity) > 0.08f / FloatLimits.ULP);
    }
}
