// Generated from SmallTest.java by build/Float32.java. Do not edit.
package org.jonum.mat;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Random;
import org.jonum.blas.FloatLimits;
import org.junit.jupiter.api.Test;

/// Matrices of order at most 8, which have loops of their own, against the bounds that hold for all.
class FSmallTest {
    private static final float EPS = FloatLimits.EPS;
    private final Random rng = new Random(7);

    private FMatrix uniform(int m, int n) {
        return FMatrix.generate(m, n, (_, _) -> (rng.nextInt(2001) - 1000) / 1000.0f);
    }

    /// A general, an indefinite symmetric, a definite, a lower, an upper, and two badly scaled matrices.
    private List<FMatrix> kinds(int n) {
        FMatrix a = uniform(n, n);
        FMatrix scale = FMatrix.generate(n, n, (i, j) -> i == j ? (float) Math.pow(10, i - n / 2) : 0);
        return List.of(a, a.plus(a.transpose()), a.gram().plus(FMatrix.identity(n)),
                a.mapIndexed((i, j, x) -> i < j ? 0 : i == j ? -1 - x * x : x),
                a.mapIndexed((i, j, x) -> i > j ? 0 : i == j ? 1 + x * x : x),
                a.times(scale), scale.times(a.gram().plus(FMatrix.identity(n))).times(scale));
    }

    @Test
    void solutionsHaveSmallResiduals() {
        for (int n = 1; n <= 9; n++) {
            for (int k = 0; k < 20; k++) {
                for (FMatrix kind : kinds(n)) {
                    FMatrix b = uniform(n, 1 + k % 3);
                    for (FMatrix a : FMatrixTest.disguises(kind)) {
                        FMatrix before = a.copy();
                        if (!(FLu.of(a).trySolve(b) instanceof Attempt.Done<FMatrix> done)) continue;
                        FMatrix x = a.solve(b), r = a.times(x).minus(b);
                        float size = a.normInf() * x.normMax() + b.normMax();
                        assertTrue(r.normMax() <= 40 * n * EPS * size, () -> "n = " + a.rows() + "\n" + a);
                        FMatrix y = done.value();
                        float condition = 1 / FLu.of(a).rcond();
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
                for (FMatrix a : kinds(n)) {
                    float rcond = FLu.of(a).rcond();
                    if (!(rcond > 100 * EPS)) continue;
                    FMatrix x = a.inverse(), y = FLu.of(a).solve(FMatrix.identity(n));
                    assertTrue(x.minus(y).norm1() <= 60 * n * EPS / rcond * y.norm1(), () -> "" + a);
                }
            }
        }
    }

    @Test
    void nearlySingularMatricesKeepTheirBounds() {
        for (int n = 2; n <= 4; n++) {
            for (int k = 0; k < 300; k++) {
                FMatrix a = uniform(n, n);
                float near = Math.scalb(1.0f, -rng.nextInt(20));        // ever nearer to a matrix of rank 1 or n − 1
                int rank = k % 2 == 0 ? 1 : n - 1;
                for (int j = rank; j < n; j++) a.setCol(j, a.col(j).scale(near).plus(a.col(j - rank)));
                float rcond = FLu.of(a).rcond();
                if (!(rcond > 100 * EPS)) continue;
                FMatrix x = a.inverse(), y = FLu.of(a).solve(FMatrix.identity(n));
                assertTrue(x.minus(y).norm1() <= 60 * n * EPS / rcond * y.norm1(), () -> "" + a);
            }
        }
    }

    @Test
    void choleskyOfSmallMatricesHasASmallResidual() {
        for (int n = 0; n <= 9; n++) {
            for (int k = 0; k < 20; k++) {
                FMatrix a = uniform(n, n).gram().plus(FMatrix.identity(n));
                for (FMatrix b : FMatrixTest.disguises(a)) {
                    FMatrix l = FCholesky.of(b).l();
                    assertTrue(l.times(l.transpose()).minus(a).normMax() <= (n + 1) * EPS * a.normMax());
                    for (int j = 1; j < n; j++) assertEquals(0, l.col(j).slice(0, j).norm1());
                }
            }
        }
    }

    @Test
    void whatIsNotFiniteOrSingularIsRefused() {
        for (int n = 1; n <= 8; n++) {
            for (float bad : new float[] {Float.NaN, Float.POSITIVE_INFINITY}) {
                for (FMatrix a : kinds(n)) {
                    FMatrix b = a.copy();
                    b.set(rng.nextInt(n), rng.nextInt(n), bad);
                    assertThrows(NumericalException.class, () -> b.solve(FVector.zeros(b.rows())));
                    assertThrows(NumericalException.class, b::inverse);
                }
            }
            FMatrix zero = FMatrix.zeros(n, n), one = FMatrix.generate(n, n, (i, j) -> (i + 1) * (j + 1));
            assertThrows(SingularMatrixException.class, () -> zero.solve(FVector.zeros(zero.rows())));
            assertThrows(SingularMatrixException.class, zero::inverse);
            if (n > 1) assertThrows(SingularMatrixException.class, one::inverse);
            assertFalse(FCholesky.tryOf(zero).isDone());
        }
        assertTrue(Float.isNaN(FMatrix.identity(3).solve(FVector.of(1, Float.NaN, 2)).get(1)));
    }

    @Test
    void productsTakeNanAndInfinity() {
        float inf = Float.POSITIVE_INFINITY;
        for (int n = 1; n <= 8; n++) {
            FMatrix a = FMatrix.zeros(n, n), b = FMatrix.zeros(n, n);
            a.set(n - 1, 0, inf);
            FMatrix c = a.times(b);
            for (int j = 0; j < n; j++) assertTrue(Float.isNaN(c.get(n - 1, j)), "0·∞");
            assertEquals(n, c.count(Double::isNaN));
        }
    }

    @Test
    void extremeScalesAreNoObstacle() {
        for (int n = 1; n <= 8; n++) {
            for (float c : new float[] {1e-30f, 1e-12f, 1e12f, 1e30f}) {
                FMatrix a = FMatrix.identity(n).scale(c);
                assertTrue(a.inverse().approxEquals(FMatrix.identity(n).scale(1 / c), 4 * EPS));
                FVector x = a.solve(a.col(0));
                assertTrue(x.approxEquals(FVector.unit(n, 0), 4 * EPS));
            }
        }
    }
}
