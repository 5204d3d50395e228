// Generated from VectorTest.java by build/Float32.java. Do not edit.
package org.jonum.mat;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Random;
import org.jonum.blas.FloatLimits;
import org.junit.jupiter.api.Test;

class FVectorTest {
    @Test
    void arithmeticOnStridedViews() {
        float[] data = {0, 1, 9, 2, 9, 3, 9};
        FVector x = FVector.of(data, 1, 3, 2), y = FVector.of(4, 5, 6);
        assertEquals(32, x.dot(y));
        assertEquals((float) Math.sqrt(14), x.norm2(), 8 * FloatLimits.EPS);
        assertEquals(6, x.norm1());
        assertEquals(3, x.normInf());
        assertEquals(FVector.of(5, 7, 9), x.plus(y));
        assertEquals(FVector.of(-3, -3, -3), x.minus(y));
        assertEquals(FVector.of(9, 12, 15), x.plusScaled(2, y));
        assertEquals(FVector.of(2, 3), x.slice(1, 2));
        x.slice(1, 2).fill(7);
        x.set(0, 8);
        assertArrayEquals(new float[] {0, 8, 9, 7, 9, 7, 9}, data);
    }

    @Test
    void columnOfAVectorIsAView() {
        for (FVector x : new FVector[] {FVector.of(1, 2, 3), FVector.of(new float[] {1, 0, 2, 0, 3}, 0, 3, 2)}) {
            FMatrix c = x.asColumn();
            assertEquals(FMatrix.of(3, 1, 1, 2, 3), c);
            assertEquals(FMatrix.of(1, 1, 14), c.transpose().times(c));
            assertEquals(9, c.times(c.transpose()).get(2, 2));
            c.set(0, 0, 5);
            assertEquals(5, x.get(0));
        }
        assertEquals(0, FVector.zeros(0).asColumn().rows());
    }

    @Test
    void assignmentMayOverlap() {
        float[] data = {1, 2, 3, 4};
        FVector.of(data, 1, 3, 1).assign(FVector.of(data, 0, 3, 1));
        assertArrayEquals(new float[] {1, 1, 2, 3}, data);
    }

    @Test
    void sumCarriesRoundingErrors() {
        assertEquals(2, FVector.of(1, 1e30f, 1, -1e30f).sum());
        float[] tenths = new float[1000];
        java.util.Arrays.fill(tenths, 0.1f);
        assertEquals(100, FVector.of(tenths).sum(), 200 * FloatLimits.EPS);
        assertEquals(Float.POSITIVE_INFINITY, FVector.of(1, Float.POSITIVE_INFINITY).sum());
        assertTrue(Float.isNaN(FVector.of(1, Float.NaN).sum()));
        assertEquals(0, FVector.zeros(0).sum());
    }

    @Test
    void normsKnowNanAndExtremes() {
        assertTrue(Float.isNaN(FVector.of(1, Float.NaN, 3).normInf()));
        assertEquals(0x5p-100f, FVector.of(0x3p-100f, 0x4p-100f).norm2(), 0x1p-118f);
        assertEquals(0, FVector.zeros(0).norm2());
    }

    @Test
    void sizesAreChecked() {
        FMatrixTest.refused("dot: y.size() = 2, need size() = 3", () -> FVector.zeros(3).dot(FVector.zeros(2)));
        FMatrixTest.refused("get: i = -1, need >= 0 and < 3", () -> FVector.zeros(3).get(-1));
        FMatrixTest.refused("FVector.of: inc = 0, need > 0", () -> FVector.of(new float[3], 0, 3, 0));
        FMatrixTest.refused("FVector.zeros: rows = -1, need >= 0", () -> FVector.zeros(-1));
        FMatrixTest.refused("slice: from = 2, count = 2, need from >= 0 and from + count <= 3",
                () -> FVector.zeros(3).slice(2, 2));
    }

    @Test
    void equalityAndRandom() {
        assertEquals(FVector.of(1, 2), FVector.of(new float[] {1, 9, 2}, 0, 2, 2));
        assertNotEquals(FVector.of(1, 2), FVector.of(1, 2, 3));
        assertEquals(FVector.random(new Random(1), 9), FVector.random(new Random(1), 9));
    }
}
