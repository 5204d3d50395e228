// Generated from MatrixArithmeticTest.java by build/Float32.java. Do not edit.
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
class FMatrixArithmeticTest {
    private static final int[] SIZES = {0, 1, 3, 17};
    private final Random rng = new Random(5);

    private FMatrix integers(int m, int n) {
        return FMatrix.generate(m, n, (_, _) -> rng.nextInt(1, 8));
    }

    @Test
    void elementByElementOnAllViews() {
        for (int m : SIZES) {
            for (int n : SIZES) {
                FMatrix x = integers(m, n), y = integers(m, n);
                for (FMatrix a : FMatrixTest.disguises(x)) {
                    for (FMatrix b : FMatrixTest.disguises(y)) elementByElement(a, b);
                }
            }
        }
    }

    private static void elementByElement(FMatrix a, FMatrix b) {
        FMatrix before = a.copy(), other = b.copy();
        int m = a.rows(), n = a.cols();
        FMatrix sum = FMatrix.generate(m, n, (i, j) -> a.get(i, j) + b.get(i, j));
        FMatrix scaled = FMatrix.generate(m, n, (i, j) -> a.get(i, j) + 3 * b.get(i, j));
        FMatrix difference = FMatrix.generate(m, n, (i, j) -> a.get(i, j) - b.get(i, j));
        FMatrix product = FMatrix.generate(m, n, (i, j) -> a.get(i, j) * b.get(i, j));
        assertEquals(sum, a.plus(b));
        assertEquals(scaled, a.plusScaled(3, b));
        assertEquals(difference, a.minus(b));
        assertEquals(product, a.timesElements(b));
        assertEquals(a, product.overElements(b));
        assertEquals(sum, a.zip(b, (x, y) -> x + y));
        assertEquals(a.scale(2), a.plus(a));
        assertEquals(a.mapIndexed((i, j, x) -> x + i - j),
                FMatrix.generate(m, n, (i, j) -> a.get(i, j) + i - j));
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
        for (FMatrix a : FMatrixTest.disguises(FMatrix.of(2, 2, 1, 2, 3, 4))) {
            a.addInPlace(a);
            assertEquals(FMatrix.of(2, 2, 2, 4, 6, 8), a);
            a.subtractInPlace(a.transpose());
            assertEquals(FMatrix.of(2, 2, 0, -2, 2, 0), a);
        }
        FMatrix b = FMatrix.of(3, 1, 1, 2, 3);
        b.block(1, 0, 2, 1).addInPlace(b.block(0, 0, 2, 1));
        assertEquals(FMatrix.of(3, 1, 1, 3, 5), b);
        FVector x = FVector.of(1, 2, 3, 4);
        x.slice(1, 3).addInPlace(10, x.slice(0, 3));
        assertEquals(FVector.of(1, 12, 23, 34), x);
        x.subtractInPlace(x);
        assertEquals(FVector.zeros(4), x);
    }

    @Test
    void updatesByProducts() {
        for (FMatrix c : FMatrixTest.disguises(integers(3, 4))) {
            FMatrix before = c.copy(), a = integers(3, 2), b = integers(2, 4);
            c.addProductInPlace(-2, a, b);
            assertEquals(before.minus(a.times(b).scale(2)), c);
            c.addProductInPlace(1, FMatrix.zeros(3, 0), FMatrix.zeros(0, 4));
            c.addOuterInPlace(2, a.col(0), b.row(0));
            c.addOuterInPlace(2, a.col(1), b.row(1));
            assertEquals(before, c);
            FMatrix expected = c.plus(c.col(1).outer(c.row(2)));
            c.addOuterInPlace(1, c.col(1), c.row(2));
            assertEquals(expected, c);
            assertThrows(IllegalArgumentException.class,
                    () -> c.addProductInPlace(1, c.block(0, 0, 3, 2), FMatrix.zeros(2, 4)));
        }
        FMatrixTest.refused("addOuterInPlace: y.size() = 2, need cols() = 3",
                () -> FMatrix.zeros(2, 3).addOuterInPlace(1, FVector.zeros(2), FVector.zeros(2)));
        FMatrixTest.refused("addProductInPlace: c.rows() = 1, need b.cols() = 2",
                () -> FMatrix.zeros(2, 3).addProductInPlace(1, FMatrix.zeros(2, 2), FMatrix.zeros(1, 3)));
        assertTrue(Float.isNaN(FVector.of(0, 1).outer(FVector.of(Float.NaN)).get(0, 0)));
    }

    @Test
    void gramIsSymmetricAndThatOfTheElements() {
        for (int m : SIZES) {
            for (int n : SIZES) {
                for (FMatrix a : FMatrixTest.disguises(integers(m, n))) {
                    assertEquals(FMatrixTest.naiveProduct(a.transpose(), a), a.gram());
                }
            }
        }
    }

    @Test
    void chainsAreCutWhereItIsCheapest() {
        FMatrix a = integers(2, 30), b = integers(30, 1), c = integers(1, 30), d = integers(30, 3);
        assertEquals(a.times(b).times(c.times(d)), FMatrix.product(a, b, c, d));
        assertEquals(a, FMatrix.product(a));
        FMatrix column = FMatrix.zeros(50_000, 1), row = column.transpose();        // column·row no array can hold
        assertEquals(column, FMatrix.product(column, row, column));
        assertEquals(row, FMatrix.product(row, column, row));
        assertEquals(FMatrix.zeros(2, 1), FMatrix.product(FMatrix.zeros(2, 0), FMatrix.zeros(0, 1)));
        FMatrixTest.refused("FMatrix.product: number of factors = 0, need >= 1", FMatrix::product);
        FMatrixTest.refused("FMatrix.product: rows of factor 2 = 2, need cols of factor 1 = 1",
                () -> FMatrix.product(a, b, a));
    }

    @Test
    void powers() {
        FMatrix a = FMatrix.of(2, 2, 1, 1, 1, 0);
        assertEquals(FMatrix.of(2, 2, 89, 55, 55, 34), a.pow(10));
        assertEquals(FMatrix.identity(2), a.pow(0));
        assertEquals(a, a.pow(1));
        assertTrue(a.pow(-3).times(a.pow(3)).approxEquals(FMatrix.identity(2), 1e-5f));
        assertEquals(FMatrix.identity(1), FMatrix.identity(1).pow(Integer.MIN_VALUE));
        assertEquals(FMatrix.zeros(0, 0), FMatrix.zeros(0, 0).pow(5));
        assertThrows(SingularMatrixException.class, () -> FMatrix.zeros(2, 2).pow(-1));
        FMatrixTest.refused("pow: shape of a = 2x3, need as many rows as columns", () -> FMatrix.zeros(2, 3).pow(2));
    }

    @Test
    void reductionsByRowsAndColumns() {
        for (FMatrix a : FMatrixTest.disguises(FMatrix.of(2, 3, 1, -2, 3, 4, 5, -6))) {
            assertEquals(FVector.of(2, 3), a.mapRows(FVector::sum));
            assertEquals(FVector.of(4, 5, 3), a.mapCols(FVector::max));
            assertEquals(FVector.of(5, 7, 9), a.mapCols(FVector::norm1));
            assertEquals(5, a.sum());
            assertEquals(5 / 6.0f, a.mean());
            assertEquals(-6, a.min());
            assertEquals(5, a.max());
            assertEquals(new FMatrix.Index(1, 2), a.argMin());
            assertEquals(new FMatrix.Index(1, 1), a.argMax());
            assertEquals(2, a.count(x -> x < 0));
            assertTrue(a.anyMatch(x -> x == 3));
            assertFalse(a.allMatch(x -> x > 0));
            assertEquals(91, a.dot(a));
        }
    }

    @Test
    void reductionsOfNothingAndOfNan() {
        FMatrix none = FMatrix.zeros(0, 3);
        assertEquals(0, none.sum());
        assertTrue(Float.isNaN(none.mean()));
        assertEquals(FVector.zeros(3), none.mapCols(FVector::sum));
        assertEquals(0, none.mapRows(FVector::sum).size());
        assertTrue(none.allMatch(x -> x > 0));
        FMatrixTest.refused("max: size() = 0, need >= 1", none::max);
        FMatrixTest.refused("min: size() = 0, need >= 1", none::argMin);
        FVector x = FVector.of(1, Float.NaN, 9, Float.NaN, -9);
        assertEquals(1, x.argMax());
        assertEquals(1, x.argMin());
        assertTrue(Float.isNaN(x.max()) && Float.isNaN(x.min()) && Float.isNaN(x.mean()));
        assertEquals(0, FVector.of(Float.NaN, 1).argMin());
        assertEquals(0, FVector.of(-0.0f, 0).argMax());
        assertEquals(2, FVector.of(1, 2, Float.POSITIVE_INFINITY).argMax());
    }

    @Test
    void functionsOfElements() {
        float nan = Float.NaN, inf = Float.POSITIVE_INFINITY;
        FMatrix a = FMatrix.of(2, 2, 4, -1, nan, inf);
        assertEquals(FMatrix.of(2, 2, 2, nan, nan, inf), FElementwise.sqrt(a));
        assertEquals(FMatrix.of(2, 2, 4, 1, nan, inf), FElementwise.abs(a));
        assertEquals(FMatrix.of(2, 2, 16, 1, nan, inf), FElementwise.square(a));
        assertEquals(FMatrix.of(2, 2, 16, 1, nan, inf), FElementwise.pow(a, 2));
        assertEquals(FMatrix.of(2, 2, 3, 0, nan, 3), FElementwise.clamp(a, 0, 3));
        assertEquals(FVector.of(0.25f, -1, nan, 0), FElementwise.reciprocal(FVector.of(4, -1, nan, inf)));
        for (FMatrix b : FMatrixTest.disguises(a)) {
            assertEquals(a.map(Math::exp), FElementwise.exp(b));
            assertEquals(a.map(Math::tanh), FElementwise.tanh(b));
            assertEquals(a.map(Math::signum), FElementwise.signum(b));
        }
        List<FVector> ofOne = List.of(FElementwise.exp(FVector.of(1)), FElementwise.log(FVector.of(1)),
                FElementwise.cos(FVector.of(1)));
        assertEquals(List.of(FVector.of((float) Math.exp(1)), FVector.of(0), FVector.of((float) Math.cos(1))), ofOne);
    }
}
