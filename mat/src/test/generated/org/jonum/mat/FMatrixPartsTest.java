// Generated from MatrixPartsTest.java by build/Float32.java. Do not edit.
package org.jonum.mat;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// Rows, columns, selections, shapes, and matrices made of others.
class FMatrixPartsTest {
    private static final int[] SIZES = {0, 1, 2, 5};

    private static FMatrix numbered(int m, int n) {
        return FMatrix.generate(m, n, (i, j) -> 10 * i + j + 1);
    }

    /// Runs a check on matrices of all shapes in all kinds of storage.
    private static void everywhere(Consumer<FMatrix> check) {
        for (int m : SIZES) {
            for (int n : SIZES) {
                for (FMatrix a : FMatrixTest.disguises(numbered(m, n))) {
                    FMatrix before = a.copy();
                    check.accept(a);
                    assertEquals(before, a);
                }
            }
        }
    }

    @Test
    void listsOfRowsAndColumnsAreViews() {
        FMatrix a = numbered(3, 2);
        a.rowViews().get(1).set(0, -1);
        a.colViews().get(1).set(2, -2);
        assertEquals(FMatrix.of(3, 2, 1, 2, -1, 12, 21, -2), a);
        assertThrows(IndexOutOfBoundsException.class, () -> a.rowViews().get(3));
        assertThrows(UnsupportedOperationException.class, () -> a.rowViews().remove(0));
        everywhere(b -> {
            if (b.cols() > 0) assertEquals(b, b.colViews().stream().collect(FMatrix.byColumns()));
            if (b.rows() > 0) assertEquals(b, b.rowViews().stream().collect(FMatrix.byRows()));
            assertEquals(b.rows(), b.rowViews().size());
        });
        assertEquals(FMatrix.zeros(0, 0), Stream.<FVector>of().collect(FMatrix.byColumns()));
        FMatrixTest.refused("FMatrix.ofRows: rows[1].size() = 1, need rows[0].size() = 2",
                () -> Stream.of(FVector.of(1, 2), FVector.of(3)).collect(FMatrix.byRows()));
    }

    @Test
    void selectionsOfRowsAndColumns() {
        FMatrix a = numbered(3, 3);
        assertEquals(FMatrix.of(2, 3, 21, 22, 23, 1, 2, 3), a.selectRows(2, 0));
        assertEquals(FMatrix.of(3, 1, 2, 12, 22), a.selectCols(1));
        assertEquals(FMatrix.zeros(0, 3), a.selectRows());
        everywhere(b -> {
            int[] back = IntStream.range(0, b.rows()).map(i -> b.rows() - 1 - i).toArray();
            assertEquals(b, b.selectRows(back).selectRows(back));
            assertEquals(b.selectRows(back).transpose(), b.transpose().selectCols(back));
        });
        FMatrixTest.refused("selectRows: index = 3, need >= 0 and < 3", () -> a.selectRows(0, 3));
        FMatrixTest.refused("selectCols: index = -1, need >= 0 and < 3", () -> a.selectCols(-1));
    }

    @Test
    void settingAndSwapping() {
        for (FMatrix a : FMatrixTest.disguises(numbered(3, 3))) {
            a.setRow(0, a.row(2));
            a.setCol(2, a.row(1));
            assertEquals(FMatrix.of(3, 3, 21, 22, 11, 11, 12, 12, 21, 22, 13), a);
            a.swapRows(0, 1);
            a.swapCols(2, 0);
            a.swapRows(2, 2);
            assertEquals(FMatrix.of(3, 3, 12, 12, 11, 11, 22, 21, 13, 22, 21), a);
        }
        FMatrixTest.refused("row: i = 3, need >= 0 and < 3", () -> numbered(3, 3).swapRows(0, 3));
        FMatrixTest.refused("assign: y.size() = 2, need size() = 3", () -> numbered(3, 3).setRow(0, FVector.of(1, 2)));
    }

    @Test
    void everySecondRowIsAView() {
        FMatrix a = numbered(5, 5), b = a.every(2, 3);
        b.fill(0);
        assertEquals(19, a.count(x -> x != 0));
        assertEquals(0, a.get(4, 3));
        everywhere(c -> {
            assertEquals(c, c.every(1, 1));
            assertEquals(c.every(7, 7), c.block(0, 0, Math.min(1, c.rows()), Math.min(1, c.cols())));
            assertEquals(c.every(2, 1).transpose(), c.transpose().every(1, 2));
        });
        FMatrixTest.refused("every: colStep = 0, need > 0", () -> a.every(1, 0));
    }

    @Test
    void reshapingCountsByColumns() {
        assertEquals(FMatrix.of(2, 3, 1, 21, 12, 11, 2, 22), numbered(3, 2).reshape(2, 3));
        everywhere(a -> {
            assertEquals(a.vec().asColumn(), a.reshape(a.rows() * a.cols(), 1));
            assertEquals(a, a.reshape(a.cols(), a.rows()).reshape(a.rows(), a.cols()));
            a.vec().fill(0);
            assertArrayEquals(a.vec().stream().toArray(), a.stream().toArray());
        });
        assertEquals(FMatrix.zeros(0, 7), FMatrix.zeros(3, 0).reshape(0, 7));
        FMatrixTest.refused("reshape: shape = 2x2, need as many elements as 3x2", () -> numbered(3, 2).reshape(2, 2));
        FMatrixTest.refused("reshape: rows = -1, need >= 0", () -> numbered(3, 2).reshape(-1, -6));
    }

    @Test
    void diagonalsBesideTheMain() {
        FMatrix a = numbered(3, 4);
        assertEquals(FVector.of(2, 13, 24), a.diag(1));
        assertEquals(FVector.of(4), a.diag(3));
        assertEquals(FVector.of(11, 22), a.diag(-1));
        for (int k : new int[] {4, -3, 99, Integer.MIN_VALUE}) assertEquals(0, a.diag(k).size());
        a.diag(-2).fill(0);
        assertEquals(0, a.get(2, 0));
        everywhere(b -> {
            for (int k = -6; k <= 6; k++) assertEquals(b.diag(k), b.transpose().diag(-k));
        });
    }

    @Test
    void blocksPutTogether() {
        FMatrix a = numbered(2, 2), b = FMatrix.of(2, 1, 5, 6), c = FMatrix.of(1, 3, 7, 8, 9);
        FMatrix all = FMatrix.blocks(new FMatrix[][] {{a, b}, {c}});
        assertEquals(FMatrix.of(3, 3, 1, 2, 5, 11, 12, 6, 7, 8, 9), all);
        assertEquals(FMatrix.of(3, 4, 1, 2, 0, 0, 11, 12, 0, 0, 0, 0, 5, 6),
                FMatrix.blockDiagonal(a, b.transpose()));
        assertEquals(FMatrix.of(2, 2, 0, 1, 0, 2), FMatrix.blockDiagonal(FMatrix.zeros(0, 1), FMatrix.of(2, 1, 1, 2)));
        assertEquals(FMatrix.zeros(0, 0), FMatrix.vertical());
        assertEquals(FMatrix.zeros(0, 0), FMatrix.blocks(new FMatrix[0][]));
        assertEquals(a, FMatrix.horizontal(a, FMatrix.zeros(2, 0)));
        everywhere(d -> assertEquals(FMatrix.vertical(d, d).transpose(),
                FMatrix.horizontal(d.transpose(), d.transpose())));
        FMatrixTest.refused("FMatrix.horizontal: rows() = 1, need rows() of the first = 2",
                () -> FMatrix.horizontal(a, c));
        FMatrixTest.refused("FMatrix.blocks: cols() = 3, need cols() of the first = 2",
                () -> FMatrix.blocks(new FMatrix[][] {{a}, {c}}));
    }

    @Test
    void kroneckerProduct() {
        FMatrix a = FMatrix.of(2, 2, 1, 2, 3, 4), b = FMatrix.of(1, 2, 0, 10);
        assertEquals(FMatrix.of(2, 4, 0, 10, 0, 20, 0, 30, 0, 40), a.kronecker(b));
        assertEquals(FMatrix.zeros(4, 0), a.kronecker(FMatrix.zeros(2, 0)));
        Random rng = new Random(1);
        FMatrix x = FMatrix.generate(3, 2, (_, _) -> rng.nextInt(9)), y = FMatrix.generate(2, 2, (_, _) -> rng.nextInt(9));
        // (X ⊗ Y)·vec(Z) = vec(Y·Z·Xᵀ)
        FMatrix z = FMatrix.generate(2, 2, (_, _) -> rng.nextInt(9));
        assertEquals(y.times(z).times(x.transpose()).vec(), x.kronecker(y).times(z.vec()));
        everywhere(c -> assertEquals(c, FMatrix.identity(1).kronecker(c)));
    }

    @Test
    void vectorsTooMakeParts() {
        FVector x = FVector.of(1, 2, 3, 4, 5);
        FVector odd = x.slice(0, 3, 2);
        odd.swap(0, 2);
        assertEquals(FVector.of(5, 2, 3, 4, 1), x);
        assertEquals(FVector.of(1, 1, 5), x.select(4, 4, 0));
        assertEquals(FVector.of(5, 3, 1, 5, 3, 1), FVector.concat(odd, odd));
        assertEquals(FVector.zeros(0), FVector.concat());
        assertEquals(0, x.slice(5, 0, 9).size());
        assertEquals(FVector.of(1), x.slice(4, 1, Integer.MAX_VALUE));
        assertEquals(FVector.of(0, 0, 1), FVector.unit(3, 2));
        assertEquals(FMatrix.of(1, 5, 5, 2, 3, 4, 1), x.asRow());
        List<FVector> refused = new ArrayList<>();
        FMatrixTest.refused(
                "slice: from = 1, (count - 1)*step + 1 = 5, need from >= 0 and from + (count - 1)*step + 1 <= 5",
                () -> refused.add(x.slice(1, 3, 2)));
        FMatrixTest.refused("slice: step = 0, need > 0", () -> refused.add(x.slice(1, 3, 0)));
        FMatrixTest.refused("select: index = 5, need >= 0 and < 5", () -> refused.add(x.select(5)));
        assertEquals(List.of(), refused);
    }

    @Test
    void equallySpacedNumbersHitBothEnds() {
        assertEquals(FVector.of(0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10), FVector.linspace(0, 10, 11));
        assertEquals(FVector.of(3, 2, 1), FVector.linspace(3, 1, 3));
        assertEquals(FVector.of(7), FVector.linspace(7, 9, 1));
        assertEquals(FVector.zeros(0), FVector.linspace(7, 9, 0));
        float most = Float.MAX_VALUE;
        assertEquals(FVector.of(-most, 0, most), FVector.linspace(-most, most, 3));
    }
}
