package org.jonum.mat;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Random;
import org.junit.jupiter.api.Test;

class MatrixEquationsTest {
    private static final double EPS = 0x1p-53;

    private static Matrix random(Random random, int m, int n) {
        return Matrix.random(random, m, n).minus(Matrix.random(random, m, n));
    }

    @Test
    void sylvesterHasASmallResidual() {
        Random random = new Random(1);
        for (int[] shape : new int[][] {{0, 0}, {0, 3}, {1, 1}, {2, 5}, {7, 3}, {40, 33}}) {
            Matrix a = random(random, shape[0], shape[0]),
                    b = random(random, shape[1], shape[1]).plus(Matrix.identity(shape[1]).scale(9));
            Matrix c = random(random, shape[0], shape[1]), x = MatrixEquations.sylvester(a, b, c);
            double size = (a.normFrobenius() + b.normFrobenius()) * x.normFrobenius();
            assertTrue(a.times(x).plus(x.times(b)).minus(c).normFrobenius() <= 20 * (shape[0] + shape[1]) * EPS * size);
        }
        Matrix one = Matrix.identity(2);
        assertThrows(SingularMatrixException.class, () -> MatrixEquations.sylvester(one, one.scale(-1), one));
        assertThrows(IllegalArgumentException.class, () -> MatrixEquations.sylvester(one, one, Matrix.zeros(2, 3)));
    }

    @Test
    void lyapunovAndStein() {
        Random random = new Random(2);
        for (int n : new int[] {0, 1, 2, 3, 8, 35}) {
            Matrix a = random(random, n, n).minus(Matrix.identity(n).scale(2.0 * n)), q = random(random, n, n);
            Matrix x = MatrixEquations.lyapunov(a, q);
            assertTrue(a.times(x).plus(x.times(a.transpose())).minus(q).normFrobenius() <= 50 * n * EPS
                    * a.normFrobenius() * x.normFrobenius());
            Matrix d = random(random, n, n).scale(3.0 / Math.max(1, n)), s = q.plus(q.transpose());
            Matrix y = MatrixEquations.discreteLyapunov(d, s);
            assertTrue(d.times(y).times(d.transpose()).minus(y).plus(s).normFrobenius() <= 50 * n * EPS
                    * (1 + d.normFrobenius() * d.normFrobenius()) * y.normFrobenius());
            assertEquals(y, y.transpose());
        }
        assertThrows(SingularMatrixException.class,
                () -> MatrixEquations.discreteLyapunov(Matrix.diagonal(2, 0.5), Matrix.identity(2)));
        assertThrows(SingularMatrixException.class,
                () -> MatrixEquations.lyapunov(Matrix.diagonal(2, -2), Matrix.identity(2)));
    }

    /// The double integrator: X = [√3 1; 1 √3] (a textbook example).
    @Test
    void riccatiOfTheDoubleIntegrator() {
        Matrix a = Matrix.of(2, 2, 0, 1, 0, 0), b = Matrix.of(2, 1, 0, 1);
        Riccati r = MatrixEquations.care(a, b, Matrix.identity(2), Matrix.identity(1));
        assertTrue(r.x().approxEquals(Matrix.of(2, 2, Math.sqrt(3), 1, 1, Math.sqrt(3)), 1e-14), r.x().toString());
        assertTrue(r.gain().approxEquals(Matrix.of(1, 2, 1, Math.sqrt(3)), 1e-14));
        for (Complex z : r.closedLoop()) assertTrue(z.re() < 0);
    }

    @Test
    void riccatiResiduals() {
        Random random = new Random(3);
        for (int n : new int[] {1, 2, 5, 20}) {
            for (int m : new int[] {1, 2, 5}) {
                for (double scale : new double[] {1e-6, 1, 1e6}) {
                    Matrix a = random(random, n, n), b = random(random, n, m), c = random(random, n, n);
                    Matrix q = c.times(c.transpose()), e = random(random, m, m);
                    q = q.plus(q.transpose()).scale(scale / 2);
                    Matrix r = e.times(e.transpose()).plus(Matrix.identity(m));
                    r = r.plus(r.transpose()).scale(0.5);
                    Riccati s = MatrixEquations.care(a, b, q, r);
                    Matrix x = s.x(), residual = a.transpose().times(x).plus(x.times(a))
                            .minus(x.times(b).times(r.solve(b.transpose().times(x)))).plus(q);
                    assertEquals(x, x.transpose());
                    double size = 2 * a.normFrobenius() * x.normFrobenius() + q.normFrobenius()
                            + Math.pow(x.normFrobenius() * b.normFrobenius(), 2);
                    assertTrue(residual.normFrobenius() <= 1e4 * EPS * size, n + " " + m + " " + scale + " care "
                            + residual.normFrobenius() / size);
                    for (Complex z : s.closedLoop()) assertTrue(z.re() < 0);

                    Riccati d = MatrixEquations.dare(a, b, q, r);
                    Matrix y = d.x(), bya = b.transpose().times(y).times(a);
                    Matrix rest =
                            a.transpose().times(y).times(a).minus(y).minus(bya.transpose().times(d.gain())).plus(q);
                    double big = (1 + Math.pow(a.normFrobenius(), 2)) * y.normFrobenius() + q.normFrobenius();
                    assertTrue(rest.normFrobenius() <= 1e5 * EPS * big, n + " " + m + " " + scale + " dare "
                            + rest.normFrobenius() / big);
                    for (Complex z : d.closedLoop()) assertTrue(z.abs() < 1);
                }
            }
        }
    }

    /// A singular A is no obstacle in discrete time.
    @Test
    void discreteRiccatiWithASingularMatrix() {
        Matrix a = Matrix.of(2, 2, 0, 1, 0, 0), b = Matrix.of(2, 1, 0, 1);
        Riccati r = MatrixEquations.dare(a, b, Matrix.identity(2), Matrix.identity(1));
        assertTrue(r.x().approxEquals(Matrix.of(2, 2, 1, 0, 0, 2), 1e-14), r.x().toString());
    }

    @Test
    void noStabilisingSolutionIsSaidSo() {
        Matrix a = Matrix.diagonal(1, -1), b = Matrix.of(2, 1, 0, 1), one = Matrix.identity(2), r = Matrix.identity(1);
        assertThrows(NumericalException.class, () -> MatrixEquations.care(a, b, one, r));       // 1 cannot be moved
        assertThrows(NumericalException.class, () -> MatrixEquations.dare(a.scale(2), b, one, r));
        assertThrows(NumericalException.class,
                () -> MatrixEquations.care(Matrix.zeros(2, 2), b, Matrix.zeros(2, 2), r));
        assertThrows(NotPositiveDefiniteException.class, () -> MatrixEquations.care(a, b, one, r.scale(-1)));
        assertThrows(IllegalArgumentException.class, () -> MatrixEquations.care(a, b, Matrix.of(2, 2, 1, 1, 0, 1), r));
        Matrix nan = one.copy();
        nan.set(0, 1, Double.NaN);
        nan.set(1, 0, Double.NaN);
        assertThrows(NumericalException.class, () -> MatrixEquations.care(a, b, nan, r));
        assertThrows(NumericalException.class, () -> MatrixEquations.lyapunov(nan, one));
    }
}
