// float-twin
package org.jonum.mat;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/// Element by element, in place, products of several matrices, and reductions. Numbers are small integers, so that
/// results are exact.
class MatrixArithmeticTest {
    private static final int[] SIZES = {0, 1, 3, 17};
    private final Random rng = new Random(5);

    private Matrix integers(int m, int n) {
        return Matrix.generate(m, n, (_, _) -> rng.nextInt(1, 8));
    }

    @Test
    void elementByElementOnAllViews() {
        for (int m : SIZES) {
            for (int n : SIZES) {
                Matrix x = integers(m, n), y = integers(m, n);
                for (Matrix a : MatrixTest.disguises(x)) {
                    for (Matrix b : MatrixTest.disguises(y)) elementByElement(a, b);
                }
            }
        }
    }

    private static void elementByElement(Matrix a, Matrix b) {
        Matrix before = a.copy(), other = b.copy();
        int m = a.rows(), n = a.cols();
        Matrix sum = Matrix.generate(m, n, (i, j) -> a.get(i, j) + b.get(i, j));
        Matrix scaled = Matrix.generate(m, n, (i, j) -> a.get(i, j) + 3 * b.get(i, j));
        Matrix difference = Matrix.generate(m, n, (i, j) -> a.get(i, j) - b.get(i, j));
        Matrix product = Matrix.generate(m, n, (i, j) -> a.get(i, j) * b.get(i, j));
        assertEquals(sum, a.plus(b));
        assertEquals(scaled, a.plusScaled(3, b));
        assertEquals(difference, a.minus(b));
        assertEquals(product, a.timesElements(b));
        assertEquals(a, product.overElements(b));
        assertEquals(sum, a.zip(b, (x, y) -> x + y));
        assertEquals(a.scale(2), a.plus(a));
        assertEquals(a.mapIndexed((i, j, x) -> x + i - j),
                Matrix.generate(m, n, (i, j) -> a.get(i, j) + i - j));
        assertEquals(product.sum(), a.dot(b));
        a.addInPlace(b);
        assertEquals(sum, a);
        a.addInPlace(2, b);
        assertEquals(scaled, a);
        a.subtractInPlace(b.scale(3));
        a.scaleInPlace(4);
        a.mapInPlace(x -> x / 4);
        assertEquals(before, a);
        assertEquals(other, b);
    }

    @Test
    void inPlaceOperandsMayOverlap() {
        for (Matrix a : MatrixTest.disguises(Matrix.of(2, 2, 1, 2, 3, 4))) {
            a.addInPlace(a);
            assertEquals(Matrix.of(2, 2, 2, 4, 6, 8), a);
            a.subtractInPlace(a.transpose());
            assertEquals(Matrix.of(2, 2, 0, -2, 2, 0), a);
        }
        Matrix b = Matrix.of(3, 1, 1, 2, 3);
        b.block(1, 0, 2, 1).addInPlace(b.block(0, 0, 2, 1));
        assertEquals(Matrix.of(3, 1, 1, 3, 5), b);
        Vector x = Vector.of(1, 2, 3, 4);
        x.slice(1, 3).addInPlace(10, x.slice(0, 3));
        assertEquals(Vector.of(1, 12, 23, 34), x);
        x.subtractInPlace(x);
        assertEquals(Vector.zeros(4), x);
    }

    @Test
    void updatesByProducts() {
        for (Matrix c : MatrixTest.disguises(integers(3, 4))) {
            Matrix before = c.copy(), a = integers(3, 2), b = integers(2, 4);
            c.addProductInPlace(-2, a, b);
            assertEquals(before.minus(a.times(b).scale(2)), c);
            c.addProductInPlace(1, Matrix.zeros(3, 0), Matrix.zeros(0, 4));
            c.addOuterInPlace(2, a.col(0), b.row(0));
            c.addOuterInPlace(2, a.col(1), b.row(1));
            assertEquals(before, c);
            Matrix expected = c.plus(c.col(1).outer(c.row(2)));
            c.addOuterInPlace(1, c.col(1), c.row(2));
            assertEquals(expected, c);
            assertThrows(IllegalArgumentException.class,
                    () -> c.addProductInPlace(1, c.block(0, 0, 3, 2), Matrix.zeros(2, 4)));
        }
        MatrixTest.refused("addOuterInPlace: y.size() = 2, need cols() = 3",
                () -> Matrix.zeros(2, 3).addOuterInPlace(1, Vector.zeros(2), Vector.zeros(2)));
        MatrixTest.refused("addProductInPlace: c.rows() = 1, need b.cols() = 2",
                () -> Matrix.zeros(2, 3).addProductInPlace(1, Matrix.zeros(2, 2), Matrix.zeros(1, 3)));
        assertTrue(Double.isNaN(Vector.of(0, 1).outer(Vector.of(Double.NaN)).get(0, 0)));
    }

    @Test
    void gramIsSymmetricAndThatOfTheElements() {
        for (int m : SIZES) {
            for (int n : SIZES) {
                for (Matrix a : MatrixTest.disguises(integers(m, n))) {
                    assertEquals(MatrixTest.naiveProduct(a.transpose(), a), a.gram());
                }
            }
        }
    }

    @Test
    void chainsAreCutWhereItIsCheapest() {
        Matrix a = integers(2, 30), b = integers(30, 1), c = integers(1, 30), d = integers(30, 3);
        assertEquals(a.times(b).times(c.times(d)), Matrix.product(a, b, c, d));
        assertEquals(a, Matrix.product(a));
        Matrix column = Matrix.zeros(50_000, 1), row = column.transpose();        // column·row no array can hold
        assertEquals(column, Matrix.product(column, row, column));
        assertEquals(row, Matrix.product(row, column, row));
        assertEquals(Matrix.zeros(2, 1), Matrix.product(Matrix.zeros(2, 0), Matrix.zeros(0, 1)));
        MatrixTest.refused("Matrix.product: number of factors = 0, need >= 1", Matrix::product);
        MatrixTest.refused("Matrix.product: rows of factor 2 = 2, need cols of factor 1 = 1",
                () -> Matrix.product(a, b, a));
    }

    @Test
    void powers() {
        Matrix a = Matrix.of(2, 2, 1, 1, 1, 0);
        assertEquals(Matrix.of(2, 2, 89, 55, 55, 34), a.pow(10));
        assertEquals(Matrix.identity(2), a.pow(0));
        assertEquals(a, a.pow(1));
        assertTrue(a.pow(-3).times(a.pow(3)).approxEquals(Matrix.identity(2), 1e-5));
        assertEquals(Matrix.identity(1), Matrix.identity(1).pow(Integer.MIN_VALUE));
        assertEquals(Matrix.zeros(0, 0), Matrix.zeros(0, 0).pow(5));
        assertThrows(SingularMatrixException.class, () -> Matrix.zeros(2, 2).pow(-1));
        MatrixTest.refused("pow: shape of a = 2x3, need as many rows as columns", () -> Matrix.zeros(2, 3).pow(2));
    }

    @Test
    void reductionsByRowsAndColumns() {
        for (Matrix a : MatrixTest.disguises(Matrix.of(2, 3, 1, -2, 3, 4, 5, -6))) {
            assertEquals(Vector.of(2, 3), a.mapRows(Vector::sum));
            assertEquals(Vector.of(4, 5, 3), a.mapCols(Vector::max));
            assertEquals(Vector.of(5, 7, 9), a.mapCols(Vector::norm1));
            assertEquals(5, a.sum());
            assertEquals(5 / 6.0, a.mean());
            assertEquals(-6, a.min());
            assertEquals(5, a.max());
            assertEquals(new Matrix.Index(1, 2), a.argMin());
            assertEquals(new Matrix.Index(1, 1), a.argMax());
            assertEquals(2, a.count(x -> x < 0));
            assertTrue(a.anyMatch(x -> x == 3));
            assertFalse(a.allMatch(x -> x > 0));
            assertEquals(91, a.dot(a));
        }
    }

    @Test
    void reductionsOfNothingAndOfNan() {
        Matrix none = Matrix.zeros(0, 3);
        assertEquals(0, none.sum());
        assertTrue(Double.isNaN(none.mean()));
        assertEquals(Vector.zeros(3), none.mapCols(Vector::sum));
        assertEquals(0, none.mapRows(Vector::sum).size());
        assertTrue(none.allMatch(x -> x > 0));
        MatrixTest.refused("max: size() = 0, need >= 1", none::max);
        MatrixTest.refused("min: size() = 0, need >= 1", none::argMin);
        Vector x = Vector.of(1, Double.NaN, 9, Double.NaN, -9);
        assertEquals(1, x.argMax());
        assertEquals(1, x.argMin());
        assertTrue(Double.isNaN(x.max()) && Double.isNaN(x.min()) && Double.isNaN(x.mean()));
        assertEquals(0, Vector.of(Double.NaN, 1).argMin());
        assertEquals(0, Vector.of(-0.0, 0).argMax());
        assertEquals(2, Vector.of(1, 2, Double.POSITIVE_INFINITY).argMax());
    }

    @Test
    void functionsOfElements() {
        double nan = Double.NaN, inf = Double.POSITIVE_INFINITY;
        Matrix a = Matrix.of(2, 2, 4, -1, nan, inf);
        assertEquals(Matrix.of(2, 2, 2, nan, nan, inf), Elementwise.sqrt(a));
        assertEquals(Matrix.of(2, 2, 4, 1, nan, inf), Elementwise.abs(a));
        assertEquals(Matrix.of(2, 2, 16, 1, nan, inf), Elementwise.square(a));
        assertEquals(Matrix.of(2, 2, 16, 1, nan, inf), Elementwise.pow(a, 2));
        assertEquals(Matrix.of(2, 2, 3, 0, nan, 3), Elementwise.clamp(a, 0, 3));
        assertEquals(Vector.of(0.25, -1, nan, 0), Elementwise.reciprocal(Vector.of(4, -1, nan, inf)));
        for (Matrix b : MatrixTest.disguises(a)) {
            assertEquals(a.map(Math::exp), Elementwise.exp(b));
            assertEquals(a.map(Math::tanh), Elementwise.tanh(b));
            assertEquals(a.map(Math::signum), Elementwise.signum(b));
        }
        List<Vector> ofOne = List.of(Elementwise.exp(Vector.of(1)), Elementwise.log(Vector.of(1)),
                Elementwise.cos(Vector.of(1)));
        assertEquals(List.of(Vector.of(Math.exp(1)), Vector.of(0), Vector.of(Math.cos(1))), ofOne);
    }
}
