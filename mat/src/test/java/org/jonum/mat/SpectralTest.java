package org.jonum.mat;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

/// Singular values, eigenvalues and what is made of them.
class SpectralTest {
    private static final double EPS = 0x1p-53;

    private static Matrix random(long seed, int m, int n) {
        Random random = new Random(seed);
        return Matrix.random(random, m, n).minus(Matrix.random(random, m, n));
    }

    private static void orthonormal(Matrix q) {
        assertTrue(q.transpose().times(q).minus(Matrix.identity(q.cols())).normMax() <= 20 * (q.rows() + 1) * EPS);
    }

    private static void near(Matrix exact, Matrix x) {
        near(exact, x, exact.normFrobenius());
    }

    private static void near(Matrix exact, Matrix x, double size) {
        assertTrue(exact.minus(x).normFrobenius() <= 30 * (exact.rows() + exact.cols()) * EPS * size,
                () -> "off by " + exact.minus(x).normFrobenius() / size);
    }

    @Test
    void singularValuesOfEveryShape() {
        for (int[] shape : new int[][] {{0, 0}, {0, 3}, {3, 0}, {1, 1}, {5, 3}, {3, 5}, {40, 40}, {70, 30}}) {
            int m = shape[0], n = shape[1];
            Matrix a = random(m + 10L * n, m, n);
            for (Matrix x : MatrixTest.disguises(a)) {
                Svd thin = Svd.of(x), full = Svd.full(x);
                near(a, thin.product());
                near(a, full.u().times(full.s()).times(full.v().transpose()));
                orthonormal(thin.u());
                orthonormal(thin.v());
                orthonormal(full.u());
                orthonormal(full.v());
                assertEquals(Math.min(m, n), thin.u().cols());
                assertEquals(m, full.u().cols());
                assertEquals(n, full.v().cols());
                double[] values = Svd.values(x);
                assertArrayEquals(values, thin.values(), 20 * EPS * thin.norm2() * (m + n));
                for (int i = 1; i < values.length; i++) assertTrue(values[i] <= values[i - 1] && values[i] >= 0);
                Matrix p = thin.pinv();
                near(a, a.times(p).times(a));
                near(p, p.times(a).times(p), p.normFrobenius() * p.normFrobenius() * (1 + a.normFrobenius()));
            }
        }
    }

    @Test
    void rankDeficientProblemsHaveTheLeastSolution() {
        Svd svd = Svd.of(Matrix.of(2, 2, 1, 2, 2, 4));
        assertEquals(1, svd.rank());
        assertTrue(svd.solve(Vector.of(1, 2)).approxEquals(Vector.of(0.2, 0.4), 1e-15));
        assertEquals(0, Svd.of(Matrix.zeros(3, 2)).rank());
        assertEquals(Matrix.zeros(2, 3), Svd.of(Matrix.zeros(3, 2)).pinv());
        assertEquals(0, Svd.of(Matrix.zeros(3, 2)).rcond());
        assertTrue(Svd.of(Matrix.diagonal(1, 0)).cond() > 1e300);
        assertThrows(IllegalArgumentException.class, () -> svd.rank(-1));
        assertThrows(IllegalArgumentException.class, () -> svd.solve(Vector.of(1)));
    }

    @Test
    void matricesKnowTheirNorms() {
        Matrix a = Matrix.of(2, 2, 3, 0, 0, -4);
        assertEquals(4, a.norm2());
        assertEquals(7, a.normNuclear(), 4 * EPS);
        assertEquals(5, a.normFrobenius());
        assertEquals(4 / 3.0, a.cond(), 4 * EPS);
        assertEquals(2, a.rank());
        assertEquals(Double.POSITIVE_INFINITY, Matrix.diagonal(1, 0).cond());
        assertEquals(Matrix.diagonal(0.5, 0), Matrix.diagonal(2, 0).pinv());
        assertEquals(0, Matrix.zeros(0, 3).norm2());
        assertEquals(0, Matrix.zeros(0, 3).rank());
        assertEquals(3, Matrix.zeros(0, 3).pinv().rows());
    }

    @Test
    void nearlyConstantAndZeroColumns() {
        Matrix a = Matrix.zeros(300, 300).map(x -> 1.25);
        assertEquals(375, Svd.values(a)[0], 375 * 10 * EPS);
        a.col(7).fill(0);
        assertEquals(1, Svd.of(a).rank());
    }

    @Test
    void topOfAMatrixWithDecay() {
        Matrix u = Qr.of(random(1, 80, 80)).q(), v = Qr.of(random(2, 60, 60)).q();
        Matrix s = Matrix.zeros(80, 60);
        for (int i = 0; i < 60; i++) s.set(i, i, Math.pow(0.7, i));
        Matrix a = u.times(s).times(v.transpose());
        Svd top = Svd.top(a, 5, new Random(3));
        assertEquals(5, top.rank());
        for (int i = 0; i < 5; i++) assertEquals(Math.pow(0.7, i), top.values()[i], 1e-13);
        orthonormal(top.u());
        assertEquals(Math.pow(0.7, 5), Svd.values(a.minus(top.product()))[0], 1e-10);
        assertThrows(IllegalArgumentException.class, () -> Svd.top(a, 61, new Random(3)));
        assertEquals(0, Svd.top(a, 0, new Random(3)).values().length);
        assertEquals(60, Svd.top(a, 60, new Random(3)).values().length);
    }

    @Test
    void symmetricEigenvalues() {
        for (int n : new int[] {0, 1, 2, 3, 20, 65}) {
            Matrix b = random(n, n, n), a = b.plus(b.transpose());
            Matrix poisoned = a.copy();
            for (int j = 1; j < n; j++) poisoned.col(j).slice(0, j).fill(Double.NaN);
            SymEigen e = SymEigen.of(poisoned);
            orthonormal(e.vectors());
            near(a.times(e.vectors()), e.vectors().times(Matrix.diagonal(e.values())), a.normFrobenius() + 1);
            assertArrayEquals(e.values(), SymEigen.values(a.transpose()), 20 * n * EPS * a.norm1());
            near(a, e.apply(x -> x));
            near(a.times(a), e.apply(x -> x * x), 1 + a.normFrobenius() * a.normFrobenius());
            if (n > 3) {
                SymEigen some = SymEigen.range(a, 1, n / 2);
                assertArrayEquals(Arrays.copyOfRange(e.values(), 1, 1 + n / 2), some.values(),
                        20 * n * EPS * a.norm1());
                orthonormal(some.vectors());
                SymEigen inside = SymEigen.between(a, e.values()[2] - 1e-6, e.values()[n - 1] + 1e-6);
                assertEquals(n - 2, inside.values().length);
                near(a.times(inside.vectors()), inside.vectors().times(Matrix.diagonal(inside.values())),
                        a.normFrobenius());
            }
            Matrix spd = b.times(b.transpose()).plus(Matrix.identity(n));
            SymEigen pencil = SymEigen.of(a, spd);
            near(a.times(pencil.vectors()), spd.times(pencil.vectors()).times(Matrix.diagonal(pencil.values())),
                    (1 + spd.normFrobenius()) * (1 + a.normFrobenius()) * (1 + pencil.vectors().normFrobenius()));
        }
        assertThrows(NotPositiveDefiniteException.class, () -> SymEigen.of(Matrix.identity(2), Matrix.diagonal(1, -1)));
        assertEquals(2e-21, SymEigen.values(Matrix.diagonal(1, 2e-21))[0]);
        assertEquals(0, SymEigen.range(Matrix.identity(3), 3, 0).values().length);
        assertThrows(IndexOutOfBoundsException.class, () -> SymEigen.range(Matrix.identity(3), 2, 2));
        assertThrows(IllegalArgumentException.class, () -> SymEigen.between(Matrix.identity(3), 2, 2));
    }

    @Test
    void generalEigenvectors() {
        for (int n : new int[] {0, 1, 2, 3, 20, 55}) {
            Matrix a = random(n, n, n);
            Eigen e = Eigen.both(a);
            Matrix t = a.transpose();
            for (int j = 0; j < n; j++) {
                Complex z = e.values()[j];
                ComplexVector x = e.vector(j), y = e.leftVector(j);
                assertEquals(1, x.norm2(), 10 * EPS);
                residual(a, z, x, a.normFrobenius());
                residual(t, z.conjugate(), y, a.normFrobenius());
                assertEquals(1 / y.dot(x).abs(), e.sensitivity(j), 1e-6 * e.sensitivity(j) * e.sensitivity(j));
                if (z.im() > 0) assertEquals(z.conjugate(), e.values()[j + 1]);
            }
            assertEquals(n, Eigen.values(a).length);
        }
        Eigen right = Eigen.of(Matrix.identity(2));
        assertThrows(IllegalStateException.class, () -> right.leftVector(0));
        assertThrows(IllegalStateException.class, () -> right.sensitivity(0));
        assertThrows(IndexOutOfBoundsException.class, () -> right.vector(2));
    }

    private static void residual(Matrix a, Complex z, ComplexVector x, double size) {
        Vector re = a.times(x.re()).minus(x.re().scale(z.re())).plus(x.im().scale(z.im()));
        Vector im = a.times(x.im()).minus(x.im().scale(z.re())).minus(x.re().scale(z.im()));
        assertTrue(Math.hypot(re.norm2(), im.norm2()) <= 30 * a.rows() * EPS * size);
    }

    /// Peers fail here: a defective matrix taken for symmetric, the cyclic shift, Day's matrix.
    @Test
    void knownTroubles() {
        Eigen defective = Eigen.both(Matrix.of(2, 2, 1, 1e-9, 0, 1));
        assertEquals(Complex.of(1), defective.values()[0]);
        assertEquals(1, Math.abs(defective.vector(0).re().get(0)));
        assertTrue(Math.abs(defective.vector(1).re().get(1)) < 1e-6);
        assertTrue(defective.sensitivity(0) > 1e6);
        Complex[] cyclic = Eigen.values(Matrix.of(3, 3, 0, 0, 1, 1, 0, 0, 0, 1, 0));
        for (Complex z : cyclic) assertEquals(1, z.abs(), 4 * EPS);
        double h = 1e-6;
        for (Complex z : Eigen.values(Matrix.of(4, 4, 0, 1, 0, 0, 1, 0, h, 0, 0, -h, 0, 1, 0, 0, 1, 0))) {
            assertEquals(0.999999999999875, Math.abs(z.re()), 1e-14);
            assertEquals(5e-7, Math.abs(z.im()), 1e-13);
        }
    }

    @Test
    void schurAndHessenberg() {
        for (int n : new int[] {0, 1, 2, 5, 30}) {
            Matrix a = random(n + 3L, n, n);
            for (Matrix x : MatrixTest.disguises(a)) {
                Schur s = Schur.of(x);
                orthonormal(s.q());
                near(a, s.q().times(s.t()).times(s.q().transpose()));
                Hessenberg h = Hessenberg.of(x);
                orthonormal(h.q());
                near(a, h.q().times(h.h()).times(h.q().transpose()));
                for (int j = 0; j < n; j++) {
                    for (int i = j + 2; i < n; i++) assertEquals(0, h.h().get(i, j));
                }
                Schur stable = Schur.ordered(x, z -> z.re() < 0);
                for (int i = 0; i < n; i++) assertEquals(i < stable.selected(), stable.eigenvalues()[i].re() < 0);
                near(a, stable.q().times(stable.t()).times(stable.q().transpose()));
            }
        }
    }

    @Test
    void pencils() {
        for (int n : new int[] {0, 1, 2, 7, 30}) {
            Matrix a = random(n, n, n), b = random(n + 1L, n, n);
            GeneralizedEigen e = GeneralizedEigen.of(a, b);
            for (int j = 0; j < n; j++) {
                Complex alpha = e.alpha()[j];
                double beta = e.beta()[j],
                        size = (a.normFrobenius() + b.normFrobenius()) * Math.hypot(alpha.abs(), beta);
                ComplexVector x = e.vector(j);
                Vector re = a.times(x.re()).scale(beta).minus(b.times(x.re()).scale(alpha.re()))
                        .plus(b.times(x.im()).scale(alpha.im()));
                Vector im = a.times(x.im()).scale(beta).minus(b.times(x.im()).scale(alpha.re()))
                        .minus(b.times(x.re()).scale(alpha.im()));
                assertTrue(Math.hypot(re.norm2(), im.norm2()) <= 100 * n * EPS * size * x.norm2());
            }
        }
        assertEquals(Double.POSITIVE_INFINITY,
                GeneralizedEigen.of(Matrix.identity(1), Matrix.zeros(1, 1)).values()[0].re());
    }

    @Test
    void generalizedSingularValues() {
        for (int[] shape : new int[][] {{3, 3, 3}, {6, 3, 4}, {3, 6, 5}, {2, 2, 5}, {1, 8, 4}, {0, 3, 2}}) {
            Matrix a = random(1, shape[0], shape[2]), b = random(2, shape[1], shape[2]);
            Gsvd g = Gsvd.of(a, b);
            for (Matrix q : List.of(g.u(), g.v(), g.q())) orthonormal(q);
            near(g.u().transpose().times(a).times(g.q()), g.sigmaA().times(g.zeroR()), 1 + a.normFrobenius());
            near(g.v().transpose().times(b).times(g.q()), g.sigmaB().times(g.zeroR()), 1 + b.normFrobenius());
            for (int i = 0; i < g.rank(); i++) assertEquals(1, Math.hypot(g.alpha()[i], g.beta()[i]), 4 * EPS);
            assertEquals(Math.min(shape[2], shape[0] + shape[1]), g.rank());
        }
        Matrix a = random(4, 6, 3), b = random(5, 5, 3), c = random(6, 4, 3);
        HoGsvd h = HoGsvd.of(a, b, c);
        List<Matrix> all = List.of(a, b, c);
        for (int i = 0; i < 3; i++) {
            near(all.get(i), h.u(i).times(Matrix.diagonal(h.values(i))).times(h.v().transpose()), 100);
            for (int j = 0; j < 3; j++) assertEquals(1, h.u(i).col(j).norm2(), 4 * EPS);
        }
        for (double lambda : h.eigenvalues()) assertTrue(lambda > 1 - 1e-10);
        assertThrows(IllegalArgumentException.class, () -> HoGsvd.of(a));
        assertThrows(NotPositiveDefiniteException.class, () -> HoGsvd.of(a, Matrix.zeros(4, 3)));
    }

    @Test
    void polarAndSubspaces() {
        for (int[] shape : new int[][] {{0, 0}, {1, 1}, {4, 4}, {9, 4}}) {
            Matrix a = random(shape[0], shape[0], shape[1]);
            Polar p = Polar.of(a);
            orthonormal(p.u());
            near(a, p.u().times(p.h()));
            assertEquals(p.h(), p.h().transpose());
            for (double lambda : SymEigen.values(p.h())) assertTrue(lambda >= -EPS * 10 * a.norm1());
        }
        Matrix low = random(1, 7, 2).times(random(2, 2, 5));
        assertEquals(2, Subspaces.range(low).cols());
        Matrix kernel = Subspaces.nullSpace(low);
        assertEquals(3, kernel.cols());
        orthonormal(kernel);
        assertTrue(low.times(kernel).normMax() < 1e-14);
        assertEquals(4, Subspaces.nullSpace(Matrix.zeros(0, 4)).cols());
        assertArrayEquals(new double[] {0, Math.PI / 2}, Subspaces.angles(Matrix.of(3, 2, 1, 0, 0, 1, 0, 0),
                Matrix.of(3, 2, 1, 0, 0, 0, 0, 1)), 1e-15);
        assertThrows(IllegalArgumentException.class, () -> Polar.of(Matrix.zeros(2, 3)));
    }

    @Test
    void nanEndsInATypedFailure() {
        List<Consumer<Matrix>> all = List.of(Svd::of, Svd::full, Svd::values, SymEigen::of, Eigen::of, Eigen::both,
                Schur::of,
                Hessenberg::of, Polar::of, a -> GeneralizedEigen.of(a, a), a -> Gsvd.of(a, a), a -> HoGsvd.of(a, a),
                Subspaces::range, a -> Svd.top(a, 2, new Random(1)), a -> SymEigen.range(a, 0, 1));
        for (Consumer<Matrix> f : all) {
            for (double bad : new double[] {Double.NaN, Double.NEGATIVE_INFINITY}) {
                for (int[] at : new int[][] {{0, 0}, {2, 1}, {3, 3}}) {
                    Matrix a = random(3, 4, 4);
                    a.set(at[0], at[1], bad);
                    assertThrows(NumericalException.class, () -> f.accept(a));
                }
            }
        }
        for (Consumer<Matrix> f : all.subList(3, 8)) {
            if (f != all.get(8)) assertThrows(IllegalArgumentException.class, () -> f.accept(Matrix.zeros(2, 3)));
        }
        assertThrows(NumericalException.class, () -> Svd.tryOf(Matrix.of(1, 1, Double.NaN)).orElseThrow());
    }
}
