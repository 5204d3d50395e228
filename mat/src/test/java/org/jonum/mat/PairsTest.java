// float-twin
package org.jonum.mat;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.jonum.blas.DoubleLimits;
import org.jonum.blas.DoubleView;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/// Every binary operation on every pair of types, against loops over the elements.
class PairsTest {
    private static final double EPS = DoubleLimits.EPS;

    /// m, k, n of a product: empty, one, ragged, and on both sides of the blocks.
    static Stream<Arguments> products() {
        return Stream
                .of(new int[][] {{0, 0, 0}, {1, 1, 1}, {2, 2, 2}, {5, 5, 5}, {3, 5, 5}, {5, 5, 3}, {5, 5, 1}, {1, 5, 5},
                    {0, 5, 5}, {5, 0, 5}, {5, 5, 0}, {33, 33, 33}, {33, 33, 7}, {7, 33, 33}, {65, 65, 65}})
                .map(s -> Arguments.of(s[0], s[1], s[2]));
    }

    /// All forms where it is cheap, one form of each type where it is not.
    private static List<Operand> operands(int m, int n, int seed) {
        return Math.max(m, n) <= 5 ? Operand.all(m, n, seed) : Operand.some(m, n, seed);
    }

    /// The sums of products and of their sizes.
    private record Product(double[][] c, double[][] sizes) {
        static Product of(double[][] a, double[][] b, int m, int k, int n) {
            double[][] c = new double[m][n], sizes = new double[m][n];
            for (int i = 0; i < m; i++) {
                for (int p = 0; p < k; p++) {
                    for (int j = 0; j < n; j++) {
                        double x = a[i][p] * b[p][j];
                        c[i][j] += x;
                        sizes[i][j] += Math.abs(x);
                    }
                }
            }
            return new Product(c, sizes);
        }

        void isCloseTo(AnyMatrix x, double bound, Object... what) {
            assertEquals(c.length, x.rows());
            for (int i = 0; i < x.rows(); i++) {
                for (int j = 0; j < x.cols(); j++) {
                    if (!(Math.abs(x.get(i, j) - c[i][j]) <= bound * sizes[i][j])) {
                        throw new AssertionError(Arrays.toString(what) + ": " + x.get(i, j) + " for " + c[i][j]);
                    }
                }
            }
        }
    }

    @ParameterizedTest
    @MethodSource("products")
    void timesIsTheProductOfTheElements(int m, int k, int n) {
        for (Operand a : operands(m, k, 1)) {
            for (Operand b : operands(k, n, 2)) {
                Product c = Product.of(a.elements(), b.elements(), m, k, n);
                var beforeA = a.snapshot();
                var beforeB = b.snapshot();
                c.isCloseTo(a.a().times(b.a()), 2 * k * EPS, a, "times", b);
                for (Matrix dst : destinations(m, n)) {
                    assertSame(dst, a.a().timesInto(b.a(), dst));
                    c.isCloseTo(dst, 2 * k * EPS, a, "times", b, "into");
                }
                if (n > 0) {
                    Vector x = b.a().toMatrix().col(n - 1), strided = Vector.of(new double[2 * k + 1], 0, k, 2);
                    strided.assign(x);
                    for (Vector v : new Vector[] {x, strided}) {
                        Vector y = a.a().times(v);
                        assertEquals(m, y.size());
                        for (int i = 0; i < m; i++) {
                            assertEquals(c.c[i][n - 1], y.get(i), 2 * k * EPS * c.sizes[i][n - 1], a::toString);
                        }
                    }
                }
                assertTrue(a.unchanged(beforeA) && b.unchanged(beforeB), () -> a + " times " + b);
            }
        }
    }

    /// Of the right size and full of NaN: column-major, row-major, with gaps, with both strides.
    private static List<Matrix> destinations(int m, int n) {
        double[] nan = new double[(2 * m + 3) * (2 * n + 3)];
        Arrays.fill(nan, Double.NaN);
        return List.of(Matrix.of(DoubleView.of(nan.clone(), 0, m, n, Math.max(1, m))),
                Matrix.of(new DoubleView(nan.clone(), 0, m, n, n + 1, 1)),
                Matrix.of(DoubleView.of(nan.clone(), 1, m, n, m + 2)),
                Matrix.of(new DoubleView(nan.clone(), 1, m, n, 2, 2 * m + 3)));
    }

    @ParameterizedTest
    @MethodSource("products")
    void destinationOfAnotherShapeIsRefusedUntouched(int m, int k, int n) {
        for (Operand a : Operand.some(m, k, 1)) {
            for (Operand b : Operand.some(k, n, 2)) {
                for (int[] d : new int[][] {{1, 0}, {0, 1}, {1, 1}}) {
                    Matrix dst = Matrix.zeros(m + d[0], n + d[1]);
                    assertThrows(IllegalArgumentException.class, () -> a.a().timesInto(b.a(), dst));
                    assertEquals(Matrix.zeros(m + d[0], n + d[1]), dst);
                }
            }
        }
    }

    /// A destination in the array of an operand, at any place: refused, and nothing written, or else the
    /// product, and nothing of the operands overwritten.
    @ParameterizedTest
    @MethodSource("products")
    void destinationThatOverlapsAnOperandIsRefused(int m, int k, int n) {
        if (Math.max(m, Math.max(k, n)) > 5) return;
        for (Operand a : Operand.all(m, k, 1)) {
            for (Operand b : Operand.some(k, n, 2)) {
                for (Operand owner : List.of(a, b)) aliases(a, b, owner);
            }
        }
        for (Operand a : Operand.some(m, k, 1)) {
            for (Operand b : Operand.all(k, n, 2)) aliases(a, b, b);
        }
    }

    private static void aliases(Operand a, Operand b, Operand owner) {
        int m = a.rows(), k = a.cols(), n = b.cols();
        Product c = Product.of(a.elements(), b.elements(), m, k, n);
        for (double[] array : owner.arrays()) {
            for (int off : new int[] {0, 1, array.length / 2}) {
                for (boolean byRows : new boolean[] {false, true}) {
                    if (off + m * n > array.length) continue;
                    DoubleView v = byRows ? DoubleView.of(array, off, n, m, Math.max(1, n)).t()
                            : DoubleView.of(array, off, m, n, Math.max(1, m));
                    double[] before = array.clone();
                    Matrix dst = Matrix.of(v);
                    try {
                        a.a().timesInto(b.a(), dst);
                        c.isCloseTo(dst, 2 * k * EPS, a, "times", b, "into the array of", owner, "at", off);
                        new Product(owner.elements(), owner.elements()).isCloseTo(owner.a(), 0.0, owner,
                                "overwritten at", off);
                    } catch (IllegalArgumentException e) {
                        assertTrue(e.getMessage().contains("overlaps"), e::getMessage);
                        assertTrue(Arrays.equals(before, array), owner::toString);
                    }
                    System.arraycopy(before, 0, array, 0, before.length);
                }
            }
        }
    }

    @ParameterizedTest
    @MethodSource("products")
    void sumsAndDifferencesAreThoseOfTheElements(int m, int n, int unused) {
        for (Operand a : operands(m, n, 3)) {
            for (Operand b : operands(m, n, 4)) {
                var beforeA = a.snapshot();
                var beforeB = b.snapshot();
                Matrix sum = a.a().plus(b.a()), difference = a.a().minus(b.a());
                for (int i = 0; i < m; i++) {
                    for (int j = 0; j < n; j++) {
                        double x = a.elements()[i][j], y = b.elements()[i][j];
                        if (x + y != sum.get(i, j) || x - y != difference.get(i, j)) {
                            throw new AssertionError(a + " plus or minus " + b);
                        }
                    }
                }
                assertTrue(a.unchanged(beforeA) && b.unchanged(beforeB));
            }
        }
    }

    @ParameterizedTest
    @MethodSource("products")
    void solutionsSatisfyTheirEquations(int n, int same, int columns) {
        if (n != same) return;
        for (Operand a : operands(n, n, 5)) {
            for (Operand b : operands(n, columns, 6)) {
                var beforeA = a.snapshot();
                var beforeB = b.snapshot();
                Matrix x = a.a().solve(b.a());
                Solution s = a.a().trySolve(b.a()).orElseThrow();
                assertTrue(x.approxEquals(s.x(), a.a() instanceof Matrix ? 16 * EPS : 0), a::toString);    // small ones differ
                assertTrue(s.rcond() > 0.01 && s.rcond() < 1.01 && !s.suspect(), () -> a + ": rcond = " + s.rcond());
                double[][] rows = x.toArray();
                Product ax = Product.of(a.elements(), rows, n, n, columns);
                for (int i = 0; i < n; i++) {
                    for (int j = 0; j < columns; j++) {
                        double error = Math.abs(ax.c[i][j] - b.elements()[i][j]);
                        double bound = 4 * n * EPS * (ax.sizes[i][j] + Math.abs(b.elements()[i][j]) + 1);
                        assertTrue(error <= bound,
                                () -> a + " solve " + b + ": residual " + error + ", bound " + bound);
                    }
                }
                assertTrue(a.unchanged(beforeA) && b.unchanged(beforeB), () -> a + " solve " + b);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("products")
    void shapesThatDoNotFitAreRefused(int m, int k, int n) {
        Matrix other = Matrix.zeros(k + 1, n);
        for (Operand a : Operand.some(m, k, 1)) {
            assertThrows(IllegalArgumentException.class, () -> a.a().times(other));
            assertThrows(IllegalArgumentException.class, () -> a.a().times(Vector.zeros(k + 1)));
            assertThrows(IllegalArgumentException.class, () -> a.a().timesInto(other, Matrix.zeros(m, n)));
            assertThrows(IllegalArgumentException.class, () -> a.a().plus(Matrix.zeros(m + 1, k)));
            assertThrows(IllegalArgumentException.class, () -> a.a().minus(Matrix.zeros(m, k + 1)));
            assertThrows(IllegalArgumentException.class, () -> a.a().solve(Matrix.zeros(m + 1, n)));
            assertThrows(IllegalArgumentException.class, () -> a.a().trySolve(Matrix.zeros(m + 1, n)));
        }
    }

    @ParameterizedTest
    @MethodSource("products")
    void elementsTransposesNormsAndTraces(int m, int n, int unused) {
        for (Operand a : Operand.all(m, n, 7)) {
            Matrix dense = a.a().toMatrix();
            assertEquals(m, dense.rows());
            for (int i = 0; i < m; i++) {
                for (int j = 0; j < n; j++) {
                    assertEquals(a.elements()[i][j], a.a().get(i, j), a::toString);
                    assertEquals(a.elements()[i][j], dense.get(i, j), a::toString);
                    assertEquals(a.elements()[i][j], a.a().transpose().get(j, i), a::toString);
                    assertEquals(a.elements()[i][j] * 3, a.a().scale(3).get(i, j), a::toString);
                }
            }
            double bound = (m + n) * EPS;
            assertEquals(dense.norm1(), a.a().norm1(), bound * dense.norm1(), a::toString);
            assertEquals(dense.normInf(), a.a().normInf(), bound * dense.normInf(), a::toString);
            assertEquals(dense.normFrobenius(), a.a().normFrobenius(), bound * dense.normFrobenius(), a::toString);
            assertEquals(dense.normMax(), a.a().normMax(), a::toString);
            assertEquals(dense.trace(), a.a().trace(), a::toString);
            assertTrue(a.a().approxEquals(dense, 0) && dense.approxEquals(a.a(), 0), a::toString);
            Matrix again = Matrix.zeros(m, n);
            a.a().forEachNonZero((i, j, x) -> again.set(i, j, x));
            assertEquals(dense, again, a::toString);
            if (m == n) {
                double det = Lu.of(dense).det();
                assertEquals(det, a.a().det(), 8 * (n + 1) * EPS * Math.abs(det), a::toString);
            }
        }
    }
}
