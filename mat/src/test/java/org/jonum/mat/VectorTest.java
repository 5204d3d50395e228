// float-twin
package org.jonum.mat;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Random;
import org.jonum.blas.DoubleLimits;
import org.junit.jupiter.api.Test;

class VectorTest {
    @Test
    void arithmeticOnStridedViews() {
        double[] data = {0, 1, 9, 2, 9, 3, 9};
        Vector x = Vector.of(data, 1, 3, 2), y = Vector.of(4, 5, 6);
        assertEquals(32, x.dot(y));
        assertEquals(Math.sqrt(14), x.norm2(), 8 * DoubleLimits.EPS);
        assertEquals(6, x.norm1());
        assertEquals(3, x.normInf());
        assertEquals(Vector.of(5, 7, 9), x.plus(y));
        assertEquals(Vector.of(-3, -3, -3), x.minus(y));
        assertEquals(Vector.of(9, 12, 15), x.plusScaled(2, y));
        assertEquals(Vector.of(2, 3), x.slice(1, 2));
        x.slice(1, 2).fill(7);
        x.set(0, 8);
        assertArrayEquals(new double[] {0, 8, 9, 7, 9, 7, 9}, data);
    }

    @Test
    void columnOfAVectorIsAView() {
        for (Vector x : new Vector[] {Vector.of(1, 2, 3), Vector.of(new double[] {1, 0, 2, 0, 3}, 0, 3, 2)}) {
            Matrix c = x.asColumn();
            assertEquals(Matrix.of(3, 1, 1, 2, 3), c);
            assertEquals(Matrix.of(1, 1, 14), c.transpose().times(c));
            assertEquals(9, c.times(c.transpose()).get(2, 2));
            c.set(0, 0, 5);
            assertEquals(5, x.get(0));
        }
        assertEquals(0, Vector.zeros(0).asColumn().rows());
    }

    @Test
    void assignmentMayOverlap() {
        double[] data = {1, 2, 3, 4};
        Vector.of(data, 1, 3, 1).assign(Vector.of(data, 0, 3, 1));
        assertArrayEquals(new double[] {1, 1, 2, 3}, data);
    }

    @Test
    void sumCarriesRoundingErrors() {
        assertEquals(2, Vector.of(1, 1e30, 1, -1e30).sum());
        double[] tenths = new double[1000];
        java.util.Arrays.fill(tenths, 0.1);
        assertEquals(100, Vector.of(tenths).sum(), 200 * DoubleLimits.EPS);
        assertEquals(Double.POSITIVE_INFINITY, Vector.of(1, Double.POSITIVE_INFINITY).sum());
        assertTrue(Double.isNaN(Vector.of(1, Double.NaN).sum()));
        assertEquals(0, Vector.zeros(0).sum());
    }

    @Test
    void normsKnowNanAndExtremes() {
        assertTrue(Double.isNaN(Vector.of(1, Double.NaN, 3).normInf()));
        assertEquals(0x5p-100, Vector.of(0x3p-100, 0x4p-100).norm2(), 0x1p-118);
        assertEquals(0, Vector.zeros(0).norm2());
    }

    @Test
    void sizesAreChecked() {
        MatrixTest.refused("dot: y.size() = 2, need size() = 3", () -> Vector.zeros(3).dot(Vector.zeros(2)));
        MatrixTest.refused("get: i = -1, need >= 0 and < 3", () -> Vector.zeros(3).get(-1));
        MatrixTest.refused("Vector.of: inc = 0, need > 0", () -> Vector.of(new double[3], 0, 3, 0));
        MatrixTest.refused("Vector.zeros: rows = -1, need >= 0", () -> Vector.zeros(-1));
        MatrixTest.refused("slice: from = 2, count = 2, need from >= 0 and from + count <= 3",
                () -> Vector.zeros(3).slice(2, 2));
    }

    @Test
    void equalityAndRandom() {
        assertEquals(Vector.of(1, 2), Vector.of(new double[] {1, 9, 2}, 0, 2, 2));
        assertNotEquals(Vector.of(1, 2), Vector.of(1, 2, 3));
        assertEquals(Vector.random(new Random(1), 9), Vector.random(new Random(1), 9));
    }
}
