// float-twin
package org.jonum.mat;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Random;
import org.jonum.blas.DoubleLimits;
import org.junit.jupiter.api.Test;

class DecompositionTest {
    private static final double EPS = DoubleLimits.EPS;

    private static Matrix spd(int n, long seed) {
        Matrix a = Matrix.random(new Random(seed), n, n);
        return a.transpose().times(a).plus(Matrix.identity(n));
    }

    @Test
    void choleskyFactorsAndSolvesEveryView() {
        for (int n : new int[] {0, 1, 2, 30, 60}) {
            Matrix a = spd(n, n), x = Matrix.random(new Random(2), n, 3), b = a.times(x);
            for (Matrix a1 : MatrixTest.disguises(a)) {
                Cholesky c = Cholesky.of(a1);
                assertTrue(c.l().times(c.l().transpose()).approxEquals(a, (n + 1) * EPS));
                for (Matrix b1 : MatrixTest.disguises(b)) assertTrue(c.solve(b1).approxEquals(x, 1e5 * EPS));
                if (n > 0)
                    assertEquals(Lu.of(a).logAbsDet(), c.logDet(), 1e4 * EPS * Math.max(1, Math.abs(c.logDet())));
            }
        }
    }

    @Test
    void choleskyReadsTheLowerTriangleOnly() {
        Matrix a = Matrix.of(new double[][] {{4, Double.NaN}, {2, 2}});
        assertEquals(Matrix.of(2, 2, 2, 0, 1, 1), Cholesky.of(a).l());
        assertEquals(Vector.of(1.5, 1), Cholesky.of(a).solve(Vector.of(8, 5)));
    }

    @Test
    void notPositiveDefiniteTellsTheOrder() {
        for (double bad : new double[] {-1, 0, Double.NaN}) {
            Matrix a = Matrix.identity(5);
            a.set(3, 3, bad);
            assertEquals(4, assertThrows(NotPositiveDefiniteException.class, () -> Cholesky.of(a)).order());
            assertFalse(Cholesky.tryOf(a).isDone());
        }
        assertTrue(Cholesky.tryOf(Matrix.identity(2)).orElseThrow().order() == 2);
    }

    // double-only: begin

    @Test
    void smallMultiplesOfTheIdentityAreNotSingular() {
        for (double c : new double[] {1e-11, 1e-12, 1e-17, 1e-300, 1e300}) {
            Matrix a = Matrix.identity(4).scale(c);
            assertEquals(Matrix.identity(4).scale(Math.sqrt(c)), Cholesky.of(a).l());
            assertEquals(1, Cholesky.of(a).rcond(), 4 * EPS);
            assertEquals(1, Lu.of(a).rcond(), 4 * EPS);
            Matrix inverse = Matrix.identity(4).scale(1 / c);
            assertTrue(a.inverse().approxEquals(inverse, 2 * EPS));
            assertTrue(Lu.of(a).solve(Matrix.identity(4)).approxEquals(inverse, 2 * EPS));
            assertTrue(Cholesky.of(a).solve(Matrix.identity(4)).approxEquals(inverse, 4 * EPS));
            assertTrue(Qr.of(a).solve(Matrix.identity(4)).approxEquals(inverse, 4 * EPS));
        }
    }

    // double-only: end

    // double-only: begin

    @Test
    void columnsOfVeryDifferentSizeAreSolved() {
        Matrix r = Matrix.random(new Random(3), 6, 6), scale = Matrix.diagonal(1, 1e-30, 1e20, 1e-9, 1e100, 1);
        Matrix a = r.times(scale);
        Vector x = Vector.of(1, 1e30, 1e-20, 1e9, 1e-100, 1), b = a.times(x);
        assertTrue(Lu.of(a).rcond() < EPS);
        assertTrue(scale.times(a.solve(b)).approxEquals(scale.times(x), 1e4 * EPS));
        assertTrue(scale.times(a.leastSquares(b)).approxEquals(scale.times(x), 1e4 * EPS));
        Matrix s = scale.times(r.times(r.transpose())).times(scale);
        Vector y = Cholesky.of(s).solve(s.times(x));
        assertTrue(scale.times(y).approxEquals(scale.times(x), 1e-8));
    }

    // double-only: end

    @Test
    void luOfEveryShape() {
        for (int m : new int[] {0, 1, 3, 20, 40}) {
            for (int n : new int[] {0, 1, 3, 20, 40}) {
                Matrix a = Matrix.random(new Random(4), m, n), pa = Matrix.zeros(m, n);
                for (Matrix a1 : MatrixTest.disguises(a)) {
                    Lu lu = Lu.of(a1);
                    int[] p = lu.permutation();
                    for (int i = 0; i < m && n > 0; i++) pa.row(i).assign(a.row(p[i]));
                    assertTrue(lu.l().times(lu.u()).approxEquals(pa, 50 * EPS), m + "x" + n);
                }
            }
        }
    }

    @Test
    void singularSystemsAreRefusedWithTheirRcond() {
        Matrix a = Matrix.of(new double[][] {{1, 2}, {2, 4}});
        SingularMatrixException e = assertThrows(SingularMatrixException.class, () -> Lu.of(a).solve(Vector.of(1, 2)));
        assertEquals("Lu.solve: the matrix is singular: pivot 2 is zero", e.getMessage());
        assertEquals(0, e.rcond());
        assertThrows(SingularMatrixException.class, () -> a.solve(a));
        assertThrows(SingularMatrixException.class, () -> a.inverse());
        assertThrows(SingularMatrixException.class, () -> Qr.of(a).solve(Vector.of(1, 2)));
        assertTrue(a.leastSquares(Vector.of(1, 2)).approxEquals(Vector.of(0.2, 0.4), 16 * EPS));   // rank 1: least norm
        assertThrows(SingularMatrixException.class, () -> Matrix.zeros(3, 3).solve(Vector.zeros(3)));
        assertEquals(Vector.zeros(2), Matrix.zeros(3, 2).leastSquares(Vector.of(1, 2, 3)));
        assertEquals(0, Lu.of(a).det());
        assertEquals(Double.NEGATIVE_INFINITY, Lu.of(a).logAbsDet());
        assertEquals(0, Lu.of(a).rcond());
        Attempt<Vector> attempt = Lu.of(a).trySolve(Vector.of(1, 2));
        assertTrue(attempt instanceof Attempt.Failed<Vector> f && f.why() instanceof SingularMatrixException);
    }

    @Test
    void singularToWorkingPrecisionIsRefusedToo() {
        for (int n : new int[] {3, 10, 100}) {
            Matrix a = Matrix.random(new Random(5), n, n);
            a.col(n - 1).assign(a.col(0).plusScaled(-0.3, a.col(1)));
            SingularMatrixException e = assertThrows(SingularMatrixException.class, () -> a.solve(Vector.zeros(n)));
            assertTrue(e.rcond() >= 0 && e.rcond() < EPS, "rcond = " + e.rcond());
            assertThrows(SingularMatrixException.class, () -> Qr.of(a).solve(Vector.zeros(n)));
            Vector b = Vector.random(new Random(6), n), x = a.leastSquares(b),
                    r = a.transpose().times(b.minus(a.times(x)));
            assertTrue(r.normInf() < 100 * n * n * EPS * a.norm1());
            Vector kernel = Vector.zeros(n);                        // x has no part of it
            kernel.set(0, 1);
            kernel.set(1, -0.3);
            kernel.set(n - 1, -1);
            assertEquals(0, x.dot(kernel), 100 * n * n * EPS * x.norm2());
            Matrix gram = a.transpose().times(a);
            assertThrows(NumericalException.class, () -> gram.solve(Vector.zeros(n)));
        }
    }

    @Test
    void entriesThatAreNotFiniteAreRefused() {
        for (double bad : new double[] {Double.NaN, Double.POSITIVE_INFINITY}) {
            Matrix a = Matrix.random(new Random(6), 30, 30), triangular = Matrix.identity(3);
            a.set(20, 3, bad);
            triangular.set(0, 2, bad);
            Vector b = Vector.zeros(30);
            assertThrows(NumericalException.class, () -> Lu.of(a).solve(b));
            assertThrows(NumericalException.class, () -> Qr.of(a).solve(b));
            assertThrows(NumericalException.class, () -> a.solve(b));
            assertThrows(NumericalException.class, () -> a.leastSquares(b));
            assertThrows(NumericalException.class, () -> triangular.solve(Vector.zeros(3)));
        }
    }

    // double-only: begin

    @Test
    void determinants() {
        assertEquals(-2, Matrix.of(new double[][] {{1, 2}, {3, 4}}).det(), Math.ulp(2.0));
        assertEquals(1, Matrix.of(new double[][] {{0, 1, 0}, {0, 0, 1}, {1, 0, 0}}).det());
        assertEquals(-921.0340371976183, Cholesky.of(Matrix.diagonal(1e-200, 1e-200)).logDet(), 1000 * EPS * 921);
        assertEquals(0, Matrix.diagonal(1e-200, 1e-200).det());
        assertEquals(1, Matrix.diagonal(0x1p800, 0x1p800, 0x1p-900, 0x1p-700).det());     // no overflow on the way
        assertEquals(0x1p-1070, Cholesky.of(Matrix.diagonal(0x1p-1000, 0x1p-70)).det());
        assertTrue(Double.isNaN(Matrix.of(1, 1, Double.NaN).det()));
    }

    // double-only: end

    @Test
    void qrOfEveryShape() {
        for (int m : new int[] {0, 1, 3, 50, 60}) {
            for (int n : new int[] {0, 1, 3, 50, 60}) {
                Matrix a = Matrix.random(new Random(7), m, n);
                for (Matrix a1 : MatrixTest.disguises(a)) {
                    Qr qr = Qr.of(a1);
                    Matrix q = qr.q();
                    assertTrue(q.times(qr.r()).approxEquals(a, 100 * EPS), m + "x" + n);
                    assertTrue(q.transpose().times(q).approxEquals(Matrix.identity(q.cols()), 100 * EPS));
                }
            }
        }
    }

    @Test
    void leastSquaresResidualIsOrthogonalToTheColumns() {
        Matrix a = Matrix.random(new Random(8), 40, 12), b = Matrix.random(new Random(9), 40, 2);
        for (Matrix a1 : MatrixTest.disguises(a)) {
            for (Matrix b1 : MatrixTest.disguises(b)) {
                Matrix r = b.minus(a.times(a1.leastSquares(b1)));
                assertTrue(a.transpose().times(r).normMax() < 1000 * EPS);
                assertEquals(a1.leastSquares(b1), a1.solve(b1));
            }
        }
    }

    @Test
    void underdeterminedSystemsGetTheSolutionOfLeastNorm() {
        Matrix a = Matrix.random(new Random(10), 5, 12);
        Vector b = Vector.random(new Random(11), 5);
        for (Matrix a1 : MatrixTest.disguises(a)) {
            Vector x = a1.leastSquares(b);
            assertTrue(a.times(x).approxEquals(b, 1000 * EPS));
            Vector y = a.transpose().leastSquares(x);                                     // x lies in the row space
            assertTrue(a.transpose().times(y).approxEquals(x, 1000 * EPS));
        }
        MatrixTest.refused("Qr.solve: a is 5x12, need rows >= columns", () -> Qr.of(a).solve(b));
    }

    @Test
    void solveTakesTheFactorizationThatFits() {
        Random rng = new Random(12);
        for (int n : new int[] {1, 2, 9, 40}) {
            Matrix general = Matrix.random(rng, n, n).plus(Matrix.identity(n).scale(n)), lower = general.copy();
            for (int j = 1; j < n; j++) lower.col(j).slice(0, j).fill(0);
            Matrix indefinite = general.plus(general.transpose());
            for (int i = 0; i < n; i++) indefinite.set(i, i, 1e-3);
            Matrix x = Matrix.random(rng, n, 2);
            for (Matrix a : new Matrix[] {general, lower, lower.transpose(), spd(n, n), indefinite,
                Matrix.diagonal(x.col(0).toArray())}) {
                for (Matrix a1 : MatrixTest.disguises(a)) {
                    assertTrue(a1.solve(a.times(x)).approxEquals(x, 1e6 * EPS), "n = " + n);
                }
            }
        }
        SingularMatrixException e =
                assertThrows(SingularMatrixException.class, () -> Matrix.diagonal(1, 0).solve(Vector.zeros(2)));
        assertEquals("solve: the matrix is singular: diagonal element 2 is zero", e.getMessage());
    }

    @Test
    void operandsAreLeftAlone() {
        Matrix a = spd(10, 13), before = a.copy(), b = Matrix.random(new Random(14), 10, 2), bBefore = b.copy();
        Cholesky.of(a).solve(b);
        Lu.of(a).solve(b);
        Qr.of(a).solve(b);
        a.solve(b);
        Lu lu = Lu.of(a);
        lu.l().fill(0);
        lu.u().fill(0);
        assertTrue(lu.solve(b).approxEquals(a.solve(b), 1e4 * EPS));
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
