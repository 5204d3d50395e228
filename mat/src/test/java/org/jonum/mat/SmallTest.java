// float-twin
package org.jonum.mat;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Random;
import org.jonum.blas.DoubleLimits;
import org.junit.jupiter.api.Test;

/// Matrices of order at most 8, which have loops of their own, against the bounds that hold for all.
class SmallTest {
    private static final double EPS = DoubleLimits.EPS;
    private final Random rng = new Random(7);

    private Matrix uniform(int m, int n) {
        return Matrix.generate(m, n, (_, _) -> (rng.nextInt(2001) - 1000) / 1000.0);
    }

    /// A general, an indefinite symmetric, a definite, a lower, an upper, and two badly scaled matrices.
    private List<Matrix> kinds(int n) {
        Matrix a = uniform(n, n);
        Matrix scale = Matrix.generate(n, n, (i, j) -> i == j ? Math.pow(10, i - n / 2) : 0);
        return List.of(a, a.plus(a.transpose()), a.gram().plus(Matrix.identity(n)),
                a.mapIndexed((i, j, x) -> i < j ? 0 : i == j ? -1 - x * x : x),
                a.mapIndexed((i, j, x) -> i > j ? 0 : i == j ? 1 + x * x : x),
                a.times(scale), scale.times(a.gram().plus(Matrix.identity(n))).times(scale));
    }

    @Test
    void solutionsHaveSmallResiduals() {
        for (int n = 1; n <= 9; n++) {
            for (int k = 0; k < 20; k++) {
                for (Matrix kind : kinds(n)) {
                    Matrix b = uniform(n, 1 + k % 3);
                    for (Matrix a : MatrixTest.disguises(kind)) {
                        Matrix before = a.copy();
                        if (!(Lu.of(a).trySolve(b) instanceof Attempt.Done<Matrix> done)) continue;
                        Matrix x = a.solve(b), r = a.times(x).minus(b);
                        double size = a.normInf() * x.normMax() + b.normMax();
                        assertTrue(r.normMax() <= 40 * n * EPS * size, () -> "n = " + a.rows() + "\n" + a);
                        Matrix y = done.value();
                        double condition = 1 / Lu.of(a).rcond();
                        assertTrue(x.minus(y).normMax() <= 100 * n * EPS * condition * y.normMax());
                        assertEquals(before, a);
                    }
                }
            }
        }
    }

    @Test
    void inversesAreAsGoodAsTheConditionAllows() {
        for (int n = 1; n <= 9; n++) {
            for (int k = 0; k < 40; k++) {
                for (Matrix a : kinds(n)) {
                    double rcond = Lu.of(a).rcond();
                    if (!(rcond > 100 * EPS)) continue;
                    Matrix x = a.inverse(), y = Lu.of(a).solve(Matrix.identity(n));
                    assertTrue(x.minus(y).norm1() <= 60 * n * EPS / rcond * y.norm1(), () -> "" + a);
                }
            }
        }
    }

    @Test
    void nearlySingularMatricesKeepTheirBounds() {
        for (int n = 2; n <= 4; n++) {
            for (int k = 0; k < 300; k++) {
                Matrix a = uniform(n, n);
                double near = Math.scalb(1.0, -rng.nextInt(20));        // ever nearer to a matrix of rank 1 or n − 1
                int rank = k % 2 == 0 ? 1 : n - 1;
                for (int j = rank; j < n; j++) a.setCol(j, a.col(j).scale(near).plus(a.col(j - rank)));
                double rcond = Lu.of(a).rcond();
                if (!(rcond > 100 * EPS)) continue;
                Matrix x = a.inverse(), y = Lu.of(a).solve(Matrix.identity(n));
                assertTrue(x.minus(y).norm1() <= 60 * n * EPS / rcond * y.norm1(), () -> "" + a);
            }
        }
    }

    @Test
    void choleskyOfSmallMatricesHasASmallResidual() {
        for (int n = 0; n <= 9; n++) {
            for (int k = 0; k < 20; k++) {
                Matrix a = uniform(n, n).gram().plus(Matrix.identity(n));
                for (Matrix b : MatrixTest.disguises(a)) {
                    Matrix l = Cholesky.of(b).l();
                    assertTrue(l.times(l.transpose()).minus(a).normMax() <= (n + 1) * EPS * a.normMax());
                    for (int j = 1; j < n; j++) assertEquals(0, l.col(j).slice(0, j).norm1());
                }
            }
        }
    }

    @Test
    void whatIsNotFiniteOrSingularIsRefused() {
        for (int n = 1; n <= 8; n++) {
            for (double bad : new double[] {Double.NaN, Double.POSITIVE_INFINITY}) {
                for (Matrix a : kinds(n)) {
                    Matrix b = a.copy();
                    b.set(rng.nextInt(n), rng.nextInt(n), bad);
                    assertThrows(NumericalException.class, () -> b.solve(Vector.zeros(b.rows())));
                    assertThrows(NumericalException.class, b::inverse);
                }
            }
            Matrix zero = Matrix.zeros(n, n), one = Matrix.generate(n, n, (i, j) -> (i + 1) * (j + 1));
            assertThrows(SingularMatrixException.class, () -> zero.solve(Vector.zeros(zero.rows())));
            assertThrows(SingularMatrixException.class, zero::inverse);
            if (n > 1) assertThrows(SingularMatrixException.class, one::inverse);
            assertFalse(Cholesky.tryOf(zero).isDone());
        }
        assertTrue(Double.isNaN(Matrix.identity(3).solve(Vector.of(1, Double.NaN, 2)).get(1)));
    }

    @Test
    void productsTakeNanAndInfinity() {
        double inf = Double.POSITIVE_INFINITY;
        for (int n = 1; n <= 8; n++) {
            Matrix a = Matrix.zeros(n, n), b = Matrix.zeros(n, n);
            a.set(n - 1, 0, inf);
            Matrix c = a.times(b);
            for (int j = 0; j < n; j++) assertTrue(Double.isNaN(c.get(n - 1, j)), "0·∞");
            assertEquals(n, c.count(Double::isNaN));
        }
    }

    @Test
    void extremeScalesAreNoObstacle() {
        for (int n = 1; n <= 8; n++) {
            for (double c : new double[] {1e-30, 1e-12, 1e12, 1e30}) {
                Matrix a = Matrix.identity(n).scale(c);
                assertTrue(a.inverse().approxEquals(Matrix.identity(n).scale(1 / c), 4 * EPS));
                Vector x = a.solve(a.col(0));
                assertTrue(x.approxEquals(Vector.unit(n, 0), 4 * EPS));
            }
        }
    }
}
