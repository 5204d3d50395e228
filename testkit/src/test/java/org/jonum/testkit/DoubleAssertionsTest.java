package org.jonum.testkit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.SplittableRandom;
import org.jonum.blas.DoubleLimits;
import org.jonum.blas.DoubleView;
import org.junit.jupiter.api.Test;

/// Residuals and ulps pass what is right and fail what is not, NaN above all.
class DoubleAssertionsTest {
    private final SplittableRandom random = new SplittableRandom(5);

    @Test
    void ulpsCountNeighbours() {
        assertEquals(0, DoubleUlps.between(1.5, 1.5));
        assertEquals(1, DoubleUlps.between(Math.nextUp(1.5), 1.5));
        assertEquals(0.5, DoubleUlps.between(Math.nextDown(1.0), 1.0));
        assertEquals(0, DoubleUlps.between(-0.0, 0.0));
        assertEquals(0, DoubleUlps.between(Double.NaN, Double.NaN));
        assertEquals(0, DoubleUlps.between(Double.POSITIVE_INFINITY, Double.POSITIVE_INFINITY));
    }

    @Test
    void wrongNanAndInfinityAreInfinitelyFarOff() {
        for (double exact : new double[] {1, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY}) {
            assertEquals(Double.POSITIVE_INFINITY, DoubleUlps.between(Double.NaN, exact));
        }
        assertEquals(Double.POSITIVE_INFINITY, DoubleUlps.between(1, Double.NaN));
        assertEquals(Double.POSITIVE_INFINITY, DoubleUlps.between(1, Double.POSITIVE_INFINITY));
        assertEquals(Double.POSITIVE_INFINITY, DoubleUlps.between(Double.NEGATIVE_INFINITY, 1));
        assertThrows(AssertionError.class, () -> DoubleUlps.assertWithin(1, Double.NaN, 1e9, "nan"));
    }

    @Test
    void productResidualIsSmallForRoundingOnly() {
        DoubleView a = DoubleMatrices.uniform(9, 20, random), b = DoubleMatrices.uniform(20, 7, random);
        DoubleView c = DoubleMatrices.of(9, 7, (i, j) -> {
            double sum = 0;
            for (int p = 19; p >= 0; p--) sum += a.get(i, p) * b.get(p, j);
            return sum;
        });
        DoubleResiduals.assertAtMost(DoubleResiduals.product(c, a, b), 1, "product");
        c.data()[c.at(3, 4)] *= 1 + 10_000 * DoubleLimits.ULP;
        assertTrue(DoubleResiduals.product(c, a, b) > 1);
        c.data()[c.at(3, 4)] = Double.NaN;
        double spoilt = DoubleResiduals.product(c, a, b);
        assertThrows(AssertionError.class, () -> DoubleResiduals.assertAtMost(spoilt, 1e9, "product"));
    }

    @Test
    void solutionResidualIsPerColumn() {
        DoubleView a = DoubleMatrices.of(2, 2, (i, j) -> i == j ? 2 : 0), x = DoubleMatrices.of(2, 2, (i, j) -> i + j);
        DoubleView b = DoubleMatrices.of(2, 2, (i, j) -> 2 * (i + j));
        assertEquals(0, DoubleResiduals.solution(a, x, b));
        x.data()[0] = 1;                                                // ‖b − A·x‖ = 2, ‖A‖·‖x‖ + ‖b‖ = 6, n = 2
        assertEquals(1 / (6 * DoubleLimits.ULP), DoubleResiduals.solution(a, x, b), 1);
        x.data()[3] = Double.NaN;
        double spoilt = DoubleResiduals.solution(a, x, b);
        assertThrows(AssertionError.class, () -> DoubleResiduals.assertAtMost(spoilt, 1e9, "solution"));
    }

    @Test
    void orthonormalityNoticesLengthAndAngle() {
        DoubleView identity = DoubleMatrices.of(3, 2, (i, j) -> i == j ? 1 : 0);
        assertEquals(0, DoubleResiduals.orthonormality(identity));
        identity.data()[0] = 2;
        assertEquals(1 / DoubleLimits.ULP, DoubleResiduals.orthonormality(identity));
        identity.data()[0] = 1;
        identity.data()[3] = 0.25;
        assertTrue(DoubleResiduals.orthonormality(identity) > 0.08 / DoubleLimits.ULP);
    }
}
