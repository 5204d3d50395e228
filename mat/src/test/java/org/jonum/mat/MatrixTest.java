// float-twin
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
import org.jonum.blas.DoubleLimits;
import org.jonum.blas.DoubleView;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

class MatrixTest {
    private static final double EPS = DoubleLimits.EPS;

    static void refused(String message, Executable call) {
        assertEquals(message, assertThrows(RuntimeException.class, call).getMessage());
    }

    /// The same matrix in every kind of storage: its own, a transpose, a block, and with both
    /// strides larger than 1.
    static List<Matrix> disguises(Matrix a) {
        int m = a.rows(), n = a.cols();
        Matrix transposed = Matrix.zeros(n, m), large = Matrix.zeros(m + 3, n + 2);
        large.fill(Double.NaN);
        transposed.transpose().assign(a);
        large.block(2, 1, m, n).assign(a);
        Matrix strided =
                Matrix.of(new DoubleView(new double[1 + 6 * Math.max(1, m) * Math.max(1, n)], 1, m, n, 2, 2 * m + 3));
        strided.assign(a);
        return List.of(a, transposed.transpose(), large.block(2, 1, m, n), strided);
    }

    static Matrix naiveProduct(Matrix a, Matrix b) {
        Matrix c = Matrix.zeros(a.rows(), b.cols());
        for (int i = 0; i < a.rows(); i++) {
            for (int j = 0; j < b.cols(); j++) {
                double sum = 0;
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
                        Matrix a = Matrix.random(rng, m, k), b = Matrix.random(rng, k, n);
                        Backend.where(Backend.named(backend)).run(() -> products(a, b));
                    }
                }
            }
        }
    }

    private static void products(Matrix a, Matrix b) {
        Matrix expected = naiveProduct(a, b), nan = Matrix.zeros(a.rows(), b.cols());
        nan.fill(Double.NaN);
        for (Matrix a1 : disguises(a)) {
            for (Matrix b1 : disguises(b)) {
                assertTrue(a1.times(b1).approxEquals(expected, 40 * EPS));
                if (b.cols() > 0) {
                    Vector x = b1.col(0), dst = nan.col(0).copy();
                    assertTrue(a1.times(x).approxEquals(expected.col(0), 40 * EPS));
                    assertTrue(a1.timesInto(x, dst).approxEquals(expected.col(0), 40 * EPS));
                }
                for (Matrix dst : disguises(nan)) {
                    assertTrue(a1.timesInto(b1, dst).approxEquals(expected, 40 * EPS), "beta = 0 must not read dst");
                }
            }
        }
    }

    @Test
    void destinationMustNotOverlapAnOperand() {
        Matrix a = Matrix.random(new Random(2), 4, 4), b = Matrix.identity(4);
        refused("timesInto: dst overlaps a, need storage of its own for what is written", () -> a.timesInto(b, a));
        refused("timesInto: dst overlaps b, need storage of its own for what is written",
                () -> a.timesInto(b, b.transpose()));
        refused("timesInto: dst overlaps a, need storage of its own for what is written",
                () -> a.block(0, 0, 2, 2).timesInto(b.block(0, 0, 2, 2), a.block(1, 1, 2, 2)));
        refused("timesInto: dst overlaps a, need storage of its own for what is written",
                () -> a.timesInto(b.col(0), a.row(1)));
        Matrix free = a.block(0, 0, 2, 2).timesInto(b.block(0, 0, 2, 2), a.block(2, 2, 2, 2));
        assertEquals(a.block(0, 0, 2, 2), free);
    }

    @Test
    void sumsAndDifferencesOfAllViews() {
        Matrix a = Matrix.random(new Random(3), 5, 3), b = Matrix.random(new Random(4), 5, 3);
        for (Matrix a1 : disguises(a)) {
            for (Matrix b1 : disguises(b)) {
                Matrix sum = a1.plus(b1), difference = a1.minus(b1);
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
        assertTrue(Double.isNaN(Matrix.of(1, 1, Double.NaN).scale(0).get(0, 0)));
    }

    @Test
    void viewsShareElements() {
        Matrix a = Matrix.of(new double[][] {{1, 2, 3}, {4, 5, 6}});
        a.transpose().set(2, 0, 30);
        a.row(1).set(0, 40);
        a.diag().set(1, 50);
        a.block(0, 1, 2, 1).set(0, 0, 20);
        a.transpose().block(2, 1, 1, 1).row(0).fill(60);
        assertEquals(Matrix.of(2, 3, 1, 20, 30, 40, 50, 60), a);
        assertEquals(a, a.transpose().transpose());
        Matrix c = a.copy();
        c.fill(0);
        assertEquals(60, a.get(1, 2));
        a.block(0, 0, 2, 2).assign(a.block(0, 1, 2, 2));                                  // overlapping
        assertEquals(Matrix.of(2, 3, 20, 30, 30, 50, 60, 60), a);
    }

    @Test
    void emptyMatricesAreMatrices() {
        Matrix none = Matrix.zeros(0, 3), flat = Matrix.zeros(3, 0);
        assertEquals(Matrix.zeros(3, 3), flat.times(none));
        assertEquals(Matrix.zeros(0, 0), none.times(flat));
        assertArrayEquals(new double[3], flat.times(Vector.zeros(0)).toArray());
        assertEquals(0, none.norm1() + flat.normInf() + none.normFrobenius() + flat.normMax());
        assertEquals(1, Matrix.zeros(0, 0).det());
        assertEquals(Matrix.zeros(0, 2), Matrix.zeros(0, 0).solve(Matrix.zeros(0, 2)));
        assertEquals(Matrix.zeros(0, 1), flat.leastSquares(Matrix.zeros(3, 1)));
        assertEquals(Matrix.zeros(3, 1), none.leastSquares(Matrix.zeros(0, 1)));
        assertEquals(Matrix.zeros(0, 0), Matrix.of(new double[0][]));
        assertEquals(0, flat.block(1, 0, 2, 0).cols());
        assertEquals("Matrix 0x3", none.toString());
        assertEquals("Matrix 3x0", flat.toString());
    }

    @Test
    void normsDoNotDependOnTheStorage() {
        for (Matrix a : disguises(Matrix.of(new double[][] {{1, -7, 2}, {3, 0, -4}}))) {
            assertEquals(7, a.norm1());
            assertEquals(10, a.normInf());
            assertEquals(7, a.normMax());
            assertEquals(Math.sqrt(79), a.normFrobenius(), 20 * EPS);
        }
        assertEquals(0x5p100, Matrix.diagonal(0x3p100, 0x4p100).normFrobenius(), 0x1p80);
    }

    @Test
    void shapesAndIndicesAreChecked() {
        Matrix a = Matrix.zeros(2, 3);
        refused("times: b.rows() = 2, need cols() = 3", () -> a.times(a));
        refused("get: j = 3, need >= 0 and < 3", () -> a.get(0, 3));
        refused("block: i = 1, rows = 2, need i >= 0 and i + rows <= 2", () -> a.block(1, 0, 2, 1));
        refused("Matrix.of: rows[1].length = 1, need rows[0].length = 2",
                () -> Matrix.of(new double[][] {{1, 2}, {3}}));
        refused("det: shape of a = 2x3, need as many rows as columns", a::det);
        refused("Matrix.zeros: rows*cols = 2147488281, need <= 2147483639", () -> Matrix.zeros(46341, 46341));
        refused("Matrix.identity: rows*cols = 2147488281, need <= 2147483639", () -> Matrix.identity(46341));
        refused("Matrix.of: strides = 1 and 1, need rows or columns that do not overlap in a 2x2 matrix",
                () -> Matrix.of(new DoubleView(new double[9], 0, 2, 2, 1, 1)));
        assertThrows(IndexOutOfBoundsException.class, () -> Matrix.of(DoubleView.of(new double[5], 0, 2, 3, 2)));
    }

    @Test
    void equalityIsThatOfElements() {
        Matrix a = Matrix.of(2, 2, 1, Double.NaN, 0.0, 4), b = Matrix.of(2, 2, 1, Double.NaN, -0.0, 4);
        for (Matrix c : disguises(b)) {
            assertEquals(a, c);
            assertEquals(a.hashCode(), c.hashCode());
        }
        assertNotEquals(a, a.transpose());
        assertFalse(a.approxEquals(b, 1));
        assertTrue(Matrix.of(1, 2, 1e30, 1).approxEquals(Matrix.of(1, 2, 1e30, 2), EPS));
        assertFalse(Matrix.of(1, 2, 1e-30, 1e-30).approxEquals(Matrix.of(1, 2, 1e-30, 2e-30), EPS));
        double inf = Double.POSITIVE_INFINITY;
        assertTrue(Matrix.of(1, 1, inf).approxEquals(Matrix.of(1, 1, inf), 0));
        assertFalse(Matrix.of(1, 2, inf, 1).approxEquals(Matrix.of(1, 2, inf, inf), 1));
    }

    @Test
    void randomNumbersAreInTheUnitIntervalAndReproducible() {
        Matrix a = Matrix.random(new Random(5), 50, 40);
        assertEquals(a, Matrix.random(new Random(5), 50, 40));
        double min = 1, max = 0;
        for (double[] row : a.toArray()) {
            for (double x : row) {
                min = Math.min(min, x);
                max = Math.max(max, x);
            }
        }
        assertTrue(min >= 0 && min < 0.01 && max < 1 && max > 0.99, min + " … " + max);
    }

    @Test
    void columnsFromArraysAndVectors() {
        Matrix expected = Matrix.of(new double[][] {{1, 4}, {1, 5}, {1, 6}});
        assertEquals(expected, Matrix.columns(new double[] {1, 1, 1}, new double[] {4, 5, 6}));
        assertEquals(expected, Matrix.columns(expected.col(0), Matrix.of(1, 3, 4, 5, 6).row(0)));
        refused("Matrix.columns: columns[1].size() = 1, need columns[0].size() = 2",
                () -> Matrix.columns(new double[2], new double[1]));
    }

    @Test
    void storageCanBeHandedToBlas() {
        List<Double> seen = new ArrayList<>();
        Matrix a = Matrix.random(new Random(6), 3, 3);
        DoubleView v = a.block(1, 1, 2, 2).view();
        for (int j = 0; j < v.cols(); j++)
            seen.add(Backend.current().blas().dasum(v.rows(), v.data(), v.off() + j * v.cs(), 1));
        assertEquals(List.of(a.get(1, 1) + a.get(2, 1), a.get(1, 2) + a.get(2, 2)), seen);
    }
}
