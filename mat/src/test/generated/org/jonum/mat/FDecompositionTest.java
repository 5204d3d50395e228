// Generated from DecompositionTest.java by build/Float32.java. Do not edit.
package org.jonum.mat;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Random;
import org.jonum.blas.FloatLimits;
import org.junit.jupiter.api.Test;

class FDecompositionTest {
    private static final float EPS = FloatLimits.EPS;

    private static FMatrix spd(int n, long seed) {
        FMatrix a = FMatrix.random(new Random(seed), n, n);
        return a.transpose().times(a).plus(FMatrix.identity(n));
    }

    @Test
    void choleskyFactorsAndSolvesEveryView() {
        for (int n : new int[] {0, 1, 2, 30, 60}) {
            FMatrix a = spd(n, n), x = FMatrix.random(new Random(2), n, 3), b = a.times(x);
            for (FMatrix a1 : FMatrixTest.disguises(a)) {
                FCholesky c = FCholesky.of(a1);
                assertTrue(c.l().times(c.l().transpose()).approxEquals(a, (n + 1) * EPS));
                for (FMatrix b1 : FMatrixTest.disguises(b)) assertTrue(c.solve(b1).approxEquals(x, 1e5f * EPS));
                if (n > 0)
                    assertEquals(FLu.of(a).logAbsDet(), c.logDet(), 1e4f * EPS * Math.max(1, Math.abs(c.logDet())));
            }
        }
    }

    @Test
    void choleskyReadsTheLowerTriangleOnly() {
        FMatrix a = FMatrix.of(new float[][] {{4, Float.NaN}, {2, 2}});
        assertEquals(FMatrix.of(2, 2, 2, 0, 1, 1), FCholesky.of(a).l());
        assertEquals(FVector.of(1.5f, 1), FCholesky.of(a).solve(FVector.of(8, 5)));
    }

    @Test
    void notPositiveDefiniteTellsTheOrder() {
        for (float bad : new float[] {-1, 0, Float.NaN}) {
            FMatrix a = FMatrix.identity(5);
            a.set(3, 3, bad);
            assertEquals(4, assertThrows(NotPositiveDefiniteException.class, () -> FCholesky.of(a)).order());
            assertFalse(FCholesky.tryOf(a).isDone());
        }
        assertTrue(FCholesky.tryOf(FMatrix.identity(2)).orElseThrow().order() == 2);
    }



    @Test
    void luOfEveryShape() {
        for (int m : new int[] {0, 1, 3, 20, 40}) {
            for (int n : new int[] {0, 1, 3, 20, 40}) {
                FMatrix a = FMatrix.random(new Random(4), m, n), pa = FMatrix.zeros(m, n);
                for (FMatrix a1 : FMatrixTest.disguises(a)) {
                    FLu lu = FLu.of(a1);
                    int[] p = lu.permutation();
                    for (int i = 0; i < m && n > 0; i++) pa.row(i).assign(a.row(p[i]));
                    assertTrue(lu.l().times(lu.u()).approxEquals(pa, 50 * EPS), m + "x" + n);
                }
            }
        }
    }

    @Test
    void singularSystemsAreRefusedWithTheirRcond() {
        FMatrix a = FMatrix.of(new float[][] {{1, 2}, {2, 4}});
        SingularMatrixException e = assertThrows(SingularMatrixException.class, () -> FLu.of(a).solve(FVector.of(1, 2)));
        assertEquals("FLu.solve: the matrix is singular: pivot 2 is zero", e.getMessage());
        assertEquals(0, e.rcond());
        assertThrows(SingularMatrixException.class, () -> a.solve(a));
        assertThrows(SingularMatrixException.class, () -> a.inverse());
        assertThrows(SingularMatrixException.class, () -> FQr.of(a).solve(FVector.of(1, 2)));
        assertTrue(a.leastSquares(FVector.of(1, 2)).approxEquals(FVector.of(0.2f, 0.4f), 16 * EPS));   // rank 1: least norm
        assertThrows(SingularMatrixException.class, () -> FMatrix.zeros(3, 3).solve(FVector.zeros(3)));
        assertEquals(FVector.zeros(2), FMatrix.zeros(3, 2).leastSquares(FVector.of(1, 2, 3)));
        assertEquals(0, FLu.of(a).det());
        assertEquals(Float.NEGATIVE_INFINITY, FLu.of(a).logAbsDet());
        assertEquals(0, FLu.of(a).rcond());
        Attempt<FVector> attempt = FLu.of(a).trySolve(FVector.of(1, 2));
        assertTrue(attempt instanceof Attempt.Failed<FVector> f && f.why() instanceof SingularMatrixException);
    }

    @Test
    void singularToWorkingPrecisionIsRefusedToo() {
        for (int n : new int[] {3, 10, 100}) {
            FMatrix a = FMatrix.random(new Random(5), n, n);
            a.col(n - 1).assign(a.col(0).plusScaled(-0.3f, a.col(1)));
            SingularMatrixException e = assertThrows(SingularMatrixException.class, () -> a.solve(FVector.zeros(n)));
            assertTrue(e.rcond() >= 0 && e.rcond() < EPS, "rcond = " + e.rcond());
            assertThrows(SingularMatrixException.class, () -> FQr.of(a).solve(FVector.zeros(n)));
            FVector b = FVector.random(new Random(6), n), x = a.leastSquares(b),
                    r = a.transpose().times(b.minus(a.times(x)));
            assertTrue(r.normInf() < 100 * n * n * EPS * a.norm1());
            FVector kernel = FVector.zeros(n);                        // x has no part of it
            kernel.set(0, 1);
            kernel.set(1, -0.3f);
            kernel.set(n - 1, -1);
            assertEquals(0, x.dot(kernel), 100 * n * n * EPS * x.norm2());
            FMatrix gram = a.transpose().times(a);
            assertThrows(NumericalException.class, () -> gram.solve(FVector.zeros(n)));
        }
    }

    @Test
    void entriesThatAreNotFiniteAreRefused() {
        for (float bad : new float[] {Float.NaN, Float.POSITIVE_INFINITY}) {
            FMatrix a = FMatrix.random(new Random(6), 30, 30), triangular = FMatrix.identity(3);
            a.set(20, 3, bad);
            triangular.set(0, 2, bad);
            FVector b = FVector.zeros(30);
            assertThrows(NumericalException.class, () -> FLu.of(a).solve(b));
            assertThrows(NumericalException.class, () -> FQr.of(a).solve(b));
            assertThrows(NumericalException.class, () -> a.solve(b));
            assertThrows(NumericalException.class, () -> a.leastSquares(b));
            assertThrows(NumericalException.class, () -> triangular.solve(FVector.zeros(3)));
        }
    }


    @Test
    void qrOfEveryShape() {
        for (int m : new int[] {0, 1, 3, 50, 60}) {
            for (int n : new int[] {0, 1, 3, 50, 60}) {
                FMatrix a = FMatrix.random(new Random(7), m, n);
                for (FMatrix a1 : FMatrixTest.disguises(a)) {
                    FQr qr = FQr.of(a1);
                    FMatrix q = qr.q();
                    assertTrue(q.times(qr.r()).approxEquals(a, 100 * EPS), m + "x" + n);
                    assertTrue(q.transpose().times(q).approxEquals(FMatrix.identity(q.cols()), 100 * EPS));
                }
            }
        }
    }

    @Test
    void leastSquaresResidualIsOrthogonalToTheColumns() {
        FMatrix a = FMatrix.random(new Random(8), 40, 12), b = FMatrix.random(new Random(9), 40, 2);
        for (FMatrix a1 : FMatrixTest.disguises(a)) {
            for (FMatrix b1 : FMatrixTest.disguises(b)) {
                FMatrix r = b.minus(a.times(a1.leastSquares(b1)));
                assertTrue(a.transpose().times(r).normMax() < 1000 * EPS);
                assertEquals(a1.leastSquares(b1), a1.solve(b1));
            }
        }
    }

    @Test
    void underdeterminedSystemsGetTheSolutionOfLeastNorm() {
        FMatrix a = FMatrix.random(new Random(10), 5, 12);
        FVector b = FVector.random(new Random(11), 5);
        for (FMatrix a1 : FMatrixTest.disguises(a)) {
            FVector x = a1.leastSquares(b);
            assertTrue(a.times(x).approxEquals(b, 1000 * EPS));
            FVector y = a.transpose().leastSquares(x);                                     // x lies in the row space
            assertTrue(a.transpose().times(y).approxEquals(x, 1000 * EPS));
        }
        FMatrixTest.refused("FQr.solve: a is 5x12, need rows >= columns", () -> FQr.of(a).solve(b));
    }

    @Test
    void solveTakesTheFactorizationThatFits() {
        Random rng = new Random(12);
        for (int n : new int[] {1, 2, 9, 40}) {
            FMatrix general = FMatrix.random(rng, n, n).plus(FMatrix.identity(n).scale(n)), lower = general.copy();
            for (int j = 1; j < n; j++) lower.col(j).slice(0, j).fill(0);
            FMatrix indefinite = general.plus(general.transpose());
            for (int i = 0; i < n; i++) indefinite.set(i, i, 1e-3f);
            FMatrix x = FMatrix.random(rng, n, 2);
            for (FMatrix a : new FMatrix[] {general, lower, lower.transpose(), spd(n, n), indefinite,
                FMatrix.diagonal(x.col(0).toArray())}) {
                for (FMatrix a1 : FMatrixTest.disguises(a)) {
                    assertTrue(a1.solve(a.times(x)).approxEquals(x, 1e6f * EPS), "n = " + n);
                }
            }
        }
        SingularMatrixException e =
                assertThrows(SingularMatrixException.class, () -> FMatrix.diagonal(1, 0).solve(FVector.zeros(2)));
        assertEquals("solve: the matrix is singular: diagonal element 2 is zero", e.getMessage());
    }

    @Test
    void operandsAreLeftAlone() {
        FMatrix a = spd(10, 13), before = a.copy(), b = FMatrix.random(new Random(14), 10, 2), bBefore = b.copy();
        FCholesky.of(a).solve(b);
        FLu.of(a).solve(b);
        FQr.of(a).solve(b);
        a.solve(b);
        FLu lu = FLu.of(a);
        lu.l().fill(0);
        lu.u().fill(0);
        assertTrue(lu.solve(b).approxEquals(a.solve(b), 1e4f * EPS));
        assertEquals(before, a);
        assertEquals(bBefore, b);
    }

    @Test
    void attemptsHoldAValueOrAReason() {
        NumericalException why = new NumericalException("because");
        assertSame(why, assertThrows(NumericalException.class, () -> new Attempt.Failed<>(why).orElseThrow()));
        assertEquals(1, new Attempt.Done<>(1).orElseThrow());
    }
}
