package org.jonum.mat;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Random;
import org.jonum.blas.Uplo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What is right for numbers near 1 is right for numbers of any size.
class ScalesTest {
    private static final double EPS = 0x1p-53;
    private static final Matrix A = Matrix.random(new Random(1), 6, 6).map(x -> 2 * x - 1);
    private static final Matrix SYMMETRIC = A.plus(A.transpose());
    private static final Matrix DEFINITE = A.times(A.transpose()).plus(Matrix.identity(6)).scale(0.1);
    private static final Matrix STABLE = A.plus(Matrix.identity(6).scale(5)).scale(0.1);

    private static void near(Matrix exact, Matrix x) {
        assertTrue(x.minus(exact).normMax() <= 500 * EPS * exact.normMax(),
                () -> "off by " + x.minus(exact).normMax() / exact.normMax());
    }

    @ParameterizedTest
    @ValueSource(doubles = {1, 1e306, 1e200, 1e-200, 1e-290, 1e-306})
    void decompositions(double c) {
        Matrix a = A.scale(c), s = SYMMETRIC.scale(c), d = DEFINITE.scale(c), one = Matrix.identity(6);
        near(a, Svd.of(a).product());
        near(a, Svd.top(a, 6, new Random(2)).product());
        near(s, SymEigen.of(s).apply(x -> x));
        assertEquals(6, SymEigen.between(s, Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY).values().length);
        near(a, Schur.of(a).back(Schur.of(a).t()));
        near(a, Polar.of(a).u().times(Polar.of(a).h()));
        assertEquals(Eigen.both(A).sensitivity(0), Eigen.both(a).sensitivity(0), 1e-10);
        Gsvd g = Gsvd.of(a, d);
        near(a, g.u().times(g.sigmaA()).times(g.zeroR()).times(g.q().transpose()));
        near(d, g.v().times(g.sigmaB()).times(g.zeroR()).times(g.q().transpose()));
        assertArrayEquals(Gsvd.of(A, DEFINITE).values(), g.values(), 1e-9);
        HoGsvd h = HoGsvd.of(a, d);
        near(a, h.u(0).times(Matrix.diagonal(h.values(0))).times(h.v().transpose()));
        Ldlt f = Ldlt.of(s);
        near(one, f.solve(s));
        assertEquals(Ldlt.of(SYMMETRIC).rcond(), f.rcond(), 1e-12);
        assertEquals(Ldlt.of(SYMMETRIC).logAbsDet() + 6 * Math.log(c), f.logAbsDet(), 1e-11);
        near(one, BandCholesky.of(SymBandMatrix.of(d, 5, Uplo.LOWER)).solve(d));
        near(one, LeastSquares.of(a, a).x());
        near(one, PivotedQr.of(a).solve(a));
        Matrix x = Matrix.of(6, 1, 1, 2, 3, 4, 5, 6);
        near(x, QrFactors.of(a).solve(a.times(x).col(0)).asColumn());
    }

    @ParameterizedTest
    @ValueSource(doubles = {1, 1e306, 1e200, 1e-200, 1e-290, 1e-306})
    void functionsAndEquations(double c) {
        Matrix a = A.scale(c), s = SYMMETRIC.scale(c), d = DEFINITE.scale(c), t = STABLE.scale(c);
        near(d, MatrixFunctions.sqrt(d).pow(2));
        near(t, MatrixFunctions.sqrt(t).pow(2));
        near(a, MatrixFunctions.apply(a, (z, k) -> k == 0 ? z : Complex.of(k == 1 ? 1 : 0)));
        near(MatrixFunctions.expMultiply(A, 1, A), MatrixFunctions.expMultiply(a, 1 / c, A));
        Matrix x = MatrixEquations.sylvester(t, t, a), y = MatrixEquations.lyapunov(t, s);
        near(a, t.times(x).plus(x.times(t)));
        near(s, t.times(y).plus(y.times(t.transpose())));
        Matrix b = A.block(0, 0, 6, 2), one = Matrix.identity(2);
        Riccati r = MatrixEquations.care(A, b, d, one.scale(c)), unit = MatrixEquations.care(A, b, DEFINITE, one);
        assertTrue(r.gain().minus(unit.gain()).normMax() <= 1e-10 * unit.gain().normMax());
    }

    @Test
    void sumsOfTheLargestNumbersAreNotInfinite() {
        double x = 1.7e308;
        Matrix a = Matrix.of(2, 2, -x, x, x, -x);
        near(Matrix.of(2, 2, 0.5, 0.5, 0.5, 0.5), MatrixFunctions.expMultiply(Matrix.of(2, 2, -x, x, x, -x), 1e-306,
                Matrix.identity(2)));
        assertEquals(0, MatrixFunctions.exp(Matrix.of(2, 2, -x, 0, x, -x)).normMax());
        assertTrue(Double.isFinite(MatrixFunctions.cosSin(a).cos().get(0, 0)));
        near(Matrix.of(2, 2, x, 0, 0, x), SymEigen.of(Matrix.of(2, 2, x, 0, 0, x)).apply(z -> z));
    }

    @Test
    void zeroHasAnInfiniteCondition() {
        assertEquals(Double.POSITIVE_INFINITY, Matrix.zeros(3, 2).cond());
        assertEquals(Double.POSITIVE_INFINITY, Svd.of(Matrix.zeros(3, 2)).cond());
        assertEquals(0, Matrix.zeros(3, 0).cond());
    }

    @Test
    void rowsOfDifferentSizeAreNotSingular() {
        Matrix graded = Matrix.diagonal(1, 1e-20, -1e20);
        assertArrayEquals(new double[] {1, 1e20, -1e-20}, Ldlt.of(graded).solve(Vector.of(1, 1, 1)).toArray());
        SymBandMatrix band = SymBandMatrix.of(Matrix.diagonal(1, 1e-20, 1e20), 0, Uplo.LOWER);
        assertEquals(1e20, BandCholesky.of(band).solve(Vector.of(1, 1, 1)).get(1), 1e5);
        // 0 − (1e-200)²/1 underflows unless the rows are scaled
        Matrix tiny = Matrix.of(2, 2, 0, 1e-200, 1e-200, 1);
        near(Matrix.of(2, 1, -1e200, 1), Ldlt.of(tiny).solve(Matrix.of(2, 1, 1e-200, 0)));
        for (Matrix a : new Matrix[] {graded, tiny, SYMMETRIC}) {
            Ldlt f = Ldlt.of(a);
            int[] p = f.permutation();
            near(a.selectRows(p).selectCols(p), f.l().times(f.d()).times(f.l().transpose()));
        }
    }

    @Test
    void valuesThatAgreeDoNotMakeOneDirectionOfTwo() {
        for (int seed = 0; seed < 20; seed++) {
            Matrix a = Gallery.randomOrthogonal(new Random(seed), 8),
                    b = Gallery.randomOrthogonal(new Random(-seed), 8);
            HoGsvd h = HoGsvd.of(a, b);
            near(a, h.u(0).times(Matrix.diagonal(h.values(0))).times(h.v().transpose()));
        }
    }

    @Test
    void whatCannotBeTrustedIsRefused() {
        QrFactors f = QrFactors.of(Matrix.of(3, 2, 0.1, 0.3, 0.2, 0.6, 0.3, 0.9));
        assertThrows(SingularMatrixException.class, () -> f.solve(Vector.of(1, 2, 4)));
        assertThrows(NumericalException.class,
                () -> QrFactors.of(Matrix.of(2, 1, 1, Double.NaN)).solve(Vector.of(1, 2)));
        Cholesky one = Cholesky.of(Matrix.identity(1));
        assertThrows(NotPositiveDefiniteException.class, () -> one.bordered(Vector.of(0), Double.POSITIVE_INFINITY));
        SymBandMatrix infinite = SymBandMatrix.of(Matrix.diagonal(1, Double.POSITIVE_INFINITY), 0, Uplo.LOWER);
        assertFalse(BandCholesky.tryOf(infinite).isDone());
    }

    @Test
    void symmetricTypesHandInTheirTriangle() {
        for (Uplo uplo : Uplo.values()) {
            Matrix poisoned =
                    DEFINITE.mapIndexed((i, j, x) -> i == j || i > j == (uplo == Uplo.LOWER) ? x : Double.NaN);
            SymMatrix a = SymMatrix.of(poisoned.view(), uplo);
            near(Cholesky.of(DEFINITE).l(), Cholesky.of(a).l());
            assertTrue(Cholesky.tryOf(a).isDone());
            assertArrayEquals(SymEigen.values(DEFINITE), SymEigen.values(a), 1e-14);
            near(DEFINITE, SymEigen.of(a).apply(x -> x));
            assertEquals(Ldlt.of(DEFINITE).det(), Ldlt.of(a).det(), 1e-16);
            assertEquals(6, PivotedCholesky.of(a).rank());
        }
    }

    @Test
    void complexNumbersOfAnySize() {
        double tiny = Double.MIN_VALUE;
        Complex root = new Complex(tiny, tiny).sqrt(), unit = new Complex(1, 1).sqrt();
        assertEquals(unit.re() * Math.sqrt(tiny), root.re(), 1e-170);
        assertEquals(unit.im() * Math.sqrt(tiny), root.im(), 1e-170);
        assertEquals(new Complex(0, 0), new Complex(1, 2).over(new Complex(Double.POSITIVE_INFINITY, 1)));
    }
}
