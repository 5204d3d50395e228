// Generated from MatrixTest.java by build/Float32.java. Do not edit.
package org.jonum.mat;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.jonum.blas.Backend;
import org.jonum.blas.FloatLimits;
import org.jonum.blas.FloatView;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

class FMatrixTest {
    private static final float EPS = FloatLimits.EPS;

    static void refused(String message, Executable call) {
        assertEquals(message, assertThrows(RuntimeException.class, call).getMessage());
    }

    /// The same matrix in every kind of storage: its own, a transpose, a block, and with both
    /// strides larger than 1.
    static List<FMatrix> disguises(FMatrix a) {
        int m = a.rows(), n = a.cols();
        FMatrix transposed = FMatrix.zeros(n, m), large = FMatrix.zeros(m + 3, n + 2);
        large.fill(Float.NaN);
        transposed.transpose().assign(a);
        large.block(2, 1, m, n).assign(a);
        FMatrix strided =
                FMatrix.of(new FloatView(new float[1 + 6 * Math.max(1, m) * Math.max(1, n)], 1, m, n, 2, 2 * m + 3));
        strided.assign(a);
        return List.of(a, transposed.transpose(), large.block(2, 1, m, n), strided);
    }

    static FMatrix naiveProduct(FMatrix a, FMatrix b) {
        FMatrix c = FMatrix.zeros(a.rows(), b.cols());
        for (int i = 0; i < a.rows(); i++) {
            for (int j = 0; j < b.cols(); j++) {
                float sum = 0;
                for (int p = 0; p < a.cols(); p++) sum += a.get(i, p) * b.get(p, j);
                c.set(i, j, sum);
            }
        }
        return c;
    }

    @Test
    void productsOfAllViewsAreThatOfTheElements() {
        Random rng = new Random(1);
        for (String backend : Backend.available()) {
            for (int m : new int[] {0, 1, 2, 7, 20}) {
                for (int n : new int[] {0, 1, 3, 18}) {
                    for (int k : new int[] {0, 1, 5, 17}) {
                        FMatrix a = FMatrix.random(rng, m, k), b = FMatrix.random(rng, k, n);
                        Backend.where(Backend.named(backend)).run(() -> products(a, b));
                    }
                }
            }
        }
    }

    private static void products(FMatrix a, FMatrix b) {
        FMatrix expected = naiveProduct(a, b), nan = FMatrix.zeros(a.rows(), b.cols());
        nan.fill(Float.NaN);
        for (FMatrix a1 : disguises(a)) {
            for (FMatrix b1 : disguises(b)) {
                assertTrue(a1.times(b1).approxEquals(expected, 40 * EPS));
                if (b.cols() > 0) {
                    FVector x = b1.col(0), dst = nan.col(0).copy();
                    assertTrue(a1.times(x).approxEquals(expected.col(0), 40 * EPS));
                    assertTrue(a1.timesInto(x, dst).approxEquals(expected.col(0), 40 * EPS));
                }
                for (FMatrix dst : disguises(nan)) {
                    assertTrue(a1.timesInto(b1, dst).approxEquals(expected, 40 * EPS), "beta = 0 must not read dst");
                }
            }
        }
    }

    @Test
    void destinationMustNotOverlapAnOperand() {
        FMatrix a = FMatrix.random(new Random(2), 4, 4), b = FMatrix.identity(4);
        refused("timesInto: dst overlaps a, need storage of its own for what is written", () -> a.timesInto(b, a));
        refused("timesInto: dst overlaps b, need storage of its own for what is written",
                () -> a.timesInto(b, b.transpose()));
        refused("timesInto: dst overlaps a, need storage of its own for what is written",
                () -> a.block(0, 0, 2, 2).timesInto(b.block(0, 0, 2, 2), a.block(1, 1, 2, 2)));
        refused("timesInto: dst overlaps a, need storage of its own for what is written",
                () -> a.timesInto(b.col(0), a.row(1)));
        FMatrix free = a.block(0, 0, 2, 2).timesInto(b.block(0, 0, 2, 2), a.block(2, 2, 2, 2));
        assertEquals(a.block(0, 0, 2, 2), free);
    }

    @Test
    void sumsAndDifferencesOfAllViews() {
        FMatrix a = FMatrix.random(new Random(3), 5, 3), b = FMatrix.random(new Random(4), 5, 3);
        for (FMatrix a1 : disguises(a)) {
            for (FMatrix b1 : disguises(b)) {
                FMatrix sum = a1.plus(b1), difference = a1.minus(b1);
                for (int i = 0; i < 5; i++) {
                    for (int j = 0; j < 3; j++) {
                        assertEquals(a.get(i, j) + b.get(i, j), sum.get(i, j));
                        assertEquals(a.get(i, j) - b.get(i, j), difference.get(i, j));
                    }
                }
            }
            assertEquals(a.map(x -> 3 * x), a1.scale(3));
        }
        refused("plus: shape of b = 3x5, need 5x3", () -> a.plus(b.transpose()));
        assertTrue(Float.isNaN(FMatrix.of(1, 1, Float.NaN).scale(0).get(0, 0)));
    }

    @Test
    void viewsShareElements() {
        FMatrix a = FMatrix.of(new float[][] {{1, 2, 3}, {4, 5, 6}});
        a.transpose().set(2, 0, 30);
        a.row(1).set(0, 40);
        a.diag().set(1, 50);
        a.block(0, 1, 2, 1).set(0, 0, 20);
        a.transpose().block(2, 1, 1, 1).row(0).fill(60);
        assertEquals(FMatrix.of(2, 3, 1, 20, 30, 40, 50, 60), a);
        assertEquals(a, a.transpose().transpose());
        FMatrix c = a.copy();
        c.fill(0);
        assertEquals(60, a.get(1, 2));
        a.block(0, 0, 2, 2).assign(a.block(0, 1, 2, 2));                                  // overlapping
        assertEquals(FMatrix.of(2, 3, 20, 30, 30, 50, 60, 60), a);
    }

    @Test
    void emptyMatricesAreMatrices() {
        FMatrix none = FMatrix.zeros(0, 3), flat = FMatrix.zeros(3, 0);
        assertEquals(FMatrix.zeros(3, 3), flat.times(none));
        assertEquals(FMatrix.zeros(0, 0), none.times(flat));
        assertArrayEquals(new float[3], flat.times(FVector.zeros(0)).toArray());
        assertEquals(0, none.norm1() + flat.normInf() + none.normFrobenius() + flat.normMax());
        assertEquals(1, FMatrix.zeros(0, 0).det());
        assertEquals(FMatrix.zeros(0, 2), FMatrix.zeros(0, 0).solve(FMatrix.zeros(0, 2)));
        assertEquals(FMatrix.zeros(0, 1), flat.leastSquares(FMatrix.zeros(3, 1)));
        assertEquals(FMatrix.zeros(3, 1), none.leastSquares(FMatrix.zeros(0, 1)));
        assertEquals(FMatrix.zeros(0, 0), FMatrix.of(new float[0][]));
        assertEquals(0, flat.block(1, 0, 2, 0).cols());
        assertEquals("FMatrix 0x3", none.toString());
        assertEquals("FMatrix 3x0", flat.toString());
    }

    @Test
    void normsDoNotDependOnTheStorage() {
        for (FMatrix a : disguises(FMatrix.of(new float[][] {{1, -7, 2}, {3, 0, -4}}))) {
            assertEquals(7, a.norm1());
            assertEquals(10, a.normInf());
            assertEquals(7, a.normMax());
            assertEquals((float) Math.sqrt(79), a.normFrobenius(), 20 * EPS);
        }
        assertEquals(0x5p100f, FMatrix.diagonal(0x3p100f, 0x4p100f).normFrobenius(), 0x1p80f);
    }

    @Test
    void shapesAndIndicesAreChecked() {
        FMatrix a = FMatrix.zeros(2, 3);
        refused("times: b.rows() = 2, need cols() = 3", () -> a.times(a));
        refused("get: j = 3, need >= 0 and < 3", () -> a.get(0, 3));
        refused("block: i = 1, rows = 2, need i >= 0 and i + rows <= 2", () -> a.block(1, 0, 2, 1));
        refused("FMatrix.of: rows[1].length = 1, need rows[0].length = 2",
                () -> FMatrix.of(new float[][] {{1, 2}, {3}}));
        refused("det: shape of a = 2x3, need as many rows as columns", a::det);
        refused("FMatrix.zeros: rows*cols = 2147488281, need <= 2147483639", () -> FMatrix.zeros(46341, 46341));
        refused("FMatrix.identity: rows*cols = 2147488281, need <= 2147483639", () -> FMatrix.identity(46341));
        refused("FMatrix.of: strides = 1 and 1, need rows or columns that do not overlap in a 2x2 matrix",
                () -> FMatrix.of(new FloatView(new float[9], 0, 2, 2, 1, 1)));
        assertThrows(IndexOutOfBoundsException.class, () -> FMatrix.of(FloatView.of(new float[5], 0, 2, 3, 2)));
    }

    @Test
    void equalityIsThatOfElements() {
        FMatrix a = FMatrix.of(2, 2, 1, Float.NaN, 0.0f, 4), b = FMatrix.of(2, 2, 1, Float.NaN, -0.0f, 4);
        for (FMatrix c : disguises(b)) {
            assertEquals(a, c);
            assertEquals(a.hashCode(), c.hashCode());
        }
        assertNotEquals(a, a.transpose());
        assertFalse(a.approxEquals(b, 1));
        assertTrue(FMatrix.of(1, 2, 1e30f, 1).approxEquals(FMatrix.of(1, 2, 1e30f, 2), EPS));
        assertFalse(FMatrix.of(1, 2, 1e-30f, 1e-30f).approxEquals(FMatrix.of(1, 2, 1e-30f, 2e-30f), EPS));
        float inf = Float.POSITIVE_INFINITY;
        assertTrue(FMatrix.of(1, 1, inf).approxEquals(FMatrix.of(1, 1, inf), 0));
        assertFalse(FMatrix.of(1, 2, inf, 1).approxEquals(FMatrix.of(1, 2, inf, inf), 1));
    }

    @Test
    void randomNumbersAreInTheUnitIntervalAndReproducible() {
        FMatrix a = FMatrix.random(new Random(5), 50, 40);
        assertEquals(a, FMatrix.random(new Random(5), 50, 40));
        float min = 1, max = 0;
        for (float[] row : a.toArray()) {
            for (float x : row) {
                min = Math.min(min, x);
                max = Math.max(max, x);
            }
        }
        assertTrue(min >= 0 && min < 0.01f && max < 1 && max > 0.99f, min + " … " + max);
    }

    @Test
    void columnsFromArraysAndVectors() {
        FMatrix expected = FMatrix.of(new float[][] {{1, 4}, {1, 5}, {1, 6}});
        assertEquals(expected, FMatrix.columns(new float[] {1, 1, 1}, new float[] {4, 5, 6}));
        assertEquals(expected, FMatrix.columns(expected.col(0), FMatrix.of(1, 3, 4, 5, 6).row(0)));
        refused("FMatrix.columns: columns[1].size() = 1, need columns[0].size() = 2",
                () -> FMatrix.columns(new float[2], new float[1]));
    }

    @Test
    void storageCanBeHandedToBlas() {
        List<Float> seen = new ArrayList<>();
        FMatrix a = FMatrix.random(new Random(6), 3, 3);
        FloatView v = a.block(1, 1, 2, 2).view();
        for (int j = 0; j < v.cols(); j++)
            seen.add(Backend.current().blas().sasum(v.rows(), v.data(), v.off() + j * v.cs(), 1));
        assertEquals(List.of(a.get(1, 1) + a.get(2, 1), a.get(1, 2) + a.get(2, 2)), seen);
    }
}
