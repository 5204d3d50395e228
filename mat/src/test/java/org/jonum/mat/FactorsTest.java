package org.jonum.mat;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Random;
import org.jonum.blas.Uplo;
import org.junit.jupiter.api.Test;

/// Factorizations with pivots, least squares, and factors that change with their matrix.
class FactorsTest {
    private static final double EPS = 0x1p-53;

    private static Matrix random(long seed, int m, int n) {
        Random random = new Random(seed);
        return Matrix.random(random, m, n).minus(Matrix.random(random, m, n));
    }

    private static Matrix symmetric(long seed, int n) {
        Matrix a = random(seed, n, n);
        return a.plus(a.transpose());
    }

    private static void near(Matrix exact, Matrix x, double size) {
        assertTrue(exact.minus(x).normFrobenius() <= 40 * (exact.rows() + exact.cols()) * EPS * size,
                () -> "off by " + exact.minus(x).normFrobenius() / size);
    }

    private static Matrix rows(Matrix a, int[] order) {
        Matrix b = Matrix.zeros(order.length, a.cols());
        for (int i = 0; i < order.length; i++) b.row(i).assign(a.row(order[i]));
        return b;
    }

    @Test
    void symmetricIndefinite() {
        for (int n : new int[] {0, 1, 2, 3, 10, 40, 70}) {
            Matrix a = symmetric(n, n), poisoned = a.copy();
            if (n > 4) a.set(3, 3, 0);
            for (int j = 1; j < n; j++) poisoned.col(j).slice(0, j).fill(Double.NaN);
            if (n > 4) poisoned.set(3, 3, 0);
            Ldlt f = Ldlt.of(poisoned);
            Matrix pap = rows(rows(a, f.permutation()).transpose(), f.permutation());
            near(pap, f.l().times(f.d()).times(f.l().transpose()), a.normFrobenius() + 1e-300);
            Matrix x = random(7, n, 2);
            assertTrue(f.solve(a.times(x)).approxEquals(x, 1e-10));
            int negative = 0;
            for (double lambda : SymEigen.values(a)) negative += lambda < 0 ? 1 : 0;
            assertEquals(negative, f.negative());
            assertEquals(n - negative, f.positive());
            Lu lu = Lu.of(a);
            if (n > 0) assertEquals(lu.logAbsDet(), f.logAbsDet(), 1e-10);
            assertEquals(lu.det(), f.det(), 1e-10 * Math.abs(lu.det()));
        }
        assertEquals(-1, Ldlt.of(Matrix.of(2, 2, 0, 1, 1, 0)).det());
        Ldlt zero = Ldlt.of(Matrix.zeros(2, 2));
        assertEquals(2, zero.zero());
        assertFalse(zero.trySolve(Vector.of(1, 1)).isDone());
        assertThrows(SingularMatrixException.class, () -> Ldlt.of(Matrix.of(2, 2, 1, 2, 2, 4)).solve(Vector.of(1, 2)));
        assertThrows(NumericalException.class,
                () -> Ldlt.of(Matrix.of(2, 2, 1, 0, Double.NaN, 4)).solve(Vector.of(1, 2)));
        for (double c : new double[] {1e-300, 1e300}) {
            assertEquals(1, Ldlt.of(Matrix.identity(3).scale(-c)).rcond(), 4 * EPS);
        }
    }

    @Test
    void semidefinite() {
        for (int[] shape : new int[][] {{0, 0}, {1, 1}, {5, 0}, {5, 2}, {40, 17}, {40, 40}}) {
            int n = shape[0], r = shape[1];
            Matrix b = random(n + r, n, r), a = b.times(b.transpose());
            PivotedCholesky c = PivotedCholesky.of(a);
            assertEquals(r, c.rank());
            Matrix pap = rows(rows(a, c.permutation()).transpose(), c.permutation());
            near(pap, c.l().times(c.l().transpose()), a.normFrobenius());
            Matrix y = random(3, n, 2), x = c.solve(a.times(y));
            assertTrue(a.times(x).approxEquals(a.times(y), 1e-11));
            assertTrue(x.approxEquals(Svd.of(a).solve(a.times(y)), 1e-6));
            assertEquals(r < n ? 0 : Lu.of(a).det(), c.det(), 1e-8 * Math.abs(c.det()));
        }
        assertEquals(1, PivotedCholesky.of(Matrix.diagonal(4, 1e-3), 1e-2).rank());
        assertThrows(NumericalException.class, () -> PivotedCholesky.of(Matrix.diagonal(1, Double.NaN)));
    }

    @Test
    void definiteBands() {
        for (int[] shape : new int[][] {{0, 0}, {1, 0}, {5, 0}, {5, 2}, {40, 3}, {30, 29}}) {
            int n = shape[0], k = shape[1];
            SymBandMatrix a =
                    SymBandMatrix.of(symmetric(n, n).plus(Matrix.identity(n).scale(4.0 * k + 5)), k, Uplo.LOWER);
            BandCholesky c = BandCholesky.of(a);
            Matrix dense = a.toMatrix(), l = c.l().toMatrix();
            near(dense, l.times(l.transpose()), dense.normFrobenius());
            Cholesky full = Cholesky.of(dense);
            near(full.l(), l, full.l().normFrobenius());
            Matrix x = random(2, n, 3);
            assertTrue(c.solve(dense.times(x)).approxEquals(x, 1e-12));
            assertEquals(full.logDet(), c.logDet(), 1e-12 * Math.abs(full.logDet()));
            assertEquals(full.det(), c.det(), 1e-12 * full.det());
            assertEquals(full.rcond(), c.rcond(), 1e-3 * full.rcond());
        }
        SymBandMatrix bad = SymBandMatrix.of(Matrix.diagonal(1, 2, -1), 1, Uplo.LOWER);
        assertEquals(3, assertThrows(NotPositiveDefiniteException.class, () -> BandCholesky.of(bad)).order());
        assertFalse(BandCholesky.tryOf(bad).isDone());
    }

    @Test
    void columnsInOrder() {
        for (int[] shape : new int[][] {{0, 3}, {3, 0}, {1, 1}, {6, 4}, {4, 6}, {50, 40}}) {
            int m = shape[0], n = shape[1];
            Matrix a = random(m + n, m, n);
            for (Matrix x : MatrixTest.disguises(a)) {
                PivotedQr f = PivotedQr.of(x);
                near(rows(a.transpose(), f.permutation()).transpose(), f.q().times(f.r()), a.normFrobenius());
                assertEquals(Math.min(m, n), f.rank());
                Matrix b = random(4, m, 2);
                assertTrue(f.solve(b).approxEquals(Svd.of(a).solve(b), 1e-11));
            }
            Lq lq = Lq.of(a);
            near(a, lq.l().times(lq.q()), a.normFrobenius());
        }
        Matrix low = random(1, 9, 2).times(random(2, 2, 6)), b = random(3, 9, 1);
        assertEquals(2, PivotedQr.of(low).rank());
        assertTrue(PivotedQr.of(low).solve(b).approxEquals(Svd.of(low).solve(b), 1e-12));
        assertEquals(Matrix.zeros(2, 1), PivotedQr.of(Matrix.zeros(3, 2)).solve(Matrix.zeros(3, 1)));
        assertThrows(IllegalArgumentException.class, () -> Lq.of(Matrix.zeros(3, 2)).solve(Vector.of(1, 2, 3)));
    }

    @Test
    void leastSquaresOfAnyRank() {
        for (int[] shape : new int[][] {{0, 3, 0}, {3, 0, 0}, {1, 1, 1}, {9, 5, 5}, {5, 9, 5}, {30, 20, 7}}) {
            Matrix a = random(1, shape[0], shape[2]).times(random(2, shape[2], shape[1])), b = random(3, shape[0], 2);
            LeastSquares fit = LeastSquares.of(a, b);
            assertEquals(shape[2], fit.rank());
            assertTrue(fit.x().approxEquals(Svd.of(a).solve(b), 1e-11));
            for (int j = 0; j < 2; j++)
                assertEquals(b.minus(a.times(fit.x())).col(j).norm2(), fit.residuals()[j], 1e-14);
        }
        LeastSquares none = LeastSquares.of(Matrix.diagonal(1, 1e-3), Matrix.zeros(2, 0), 1e-2);
        assertEquals(1, none.rank());                   // no right-hand side: the rank is that of the bound all the same
        assertArrayEquals(new double[] {1, 1e-3}, none.sigma(), 1e-18);
        LeastSquares peer = LeastSquares.of(Matrix.of(2, 2, 1, 2, 2, 4), Matrix.of(2, 1, 1, 2));
        assertEquals(1, peer.rank());
        assertTrue(peer.x().approxEquals(Matrix.of(2, 1, 0.2, 0.4), 1e-15));
        assertThrows(IllegalArgumentException.class, () -> LeastSquares.of(Matrix.identity(2), Matrix.zeros(3, 1)));
        assertThrows(IllegalArgumentException.class, () -> LeastSquares.of(Matrix.identity(2), Matrix.identity(2), 1));
        assertThrows(NumericalException.class, () -> LeastSquares.of(Matrix.identity(1), Matrix.of(1, 1, Double.NaN)));
    }

    /// Lagrange's equations are the judge: AᵀA·x + Bᵀ·λ = Aᵀc, B·x = d.
    @Test
    void constrainedAndWeighted() {
        Matrix a = random(1, 8, 5), b = random(2, 2, 5);
        Vector c = random(3, 8, 1).col(0), d = random(4, 2, 1).col(0), x = LeastSquares.constrained(a, c, b, d);
        assertTrue(b.times(x).approxEquals(d, 1e-13));
        Vector gradient = a.transpose().times(a.times(x).minus(c));
        assertTrue(Subspaces.nullSpace(b).transpose().times(gradient).normInf() < 1e-13);
        assertThrows(SingularMatrixException.class, () -> LeastSquares.constrained(a, c, Matrix.zeros(2, 5), d));
        assertThrows(IllegalArgumentException.class, () -> LeastSquares.constrained(a, d, b, d));

        Matrix weight = random(5, 8, 8), inverse = weight.inverse();
        Vector y = LeastSquares.gaussMarkov(a, weight, c);
        assertTrue(y.approxEquals(inverse.times(a).leastSquares(inverse.times(c)), 1e-10));
        assertThrows(SingularMatrixException.class,
                () -> LeastSquares.gaussMarkov(Matrix.zeros(8, 5), weight, c));
        assertThrows(IllegalArgumentException.class, () -> LeastSquares.gaussMarkov(a, weight, d));
    }

    @Test
    void choleskyFollowsItsMatrix() {
        for (int n : new int[] {1, 2, 5, 30}) {
            Matrix b = random(n, n, n), a = b.times(b.transpose()).plus(Matrix.identity(n));
            Vector x = random(9, n, 1).col(0);
            Matrix xx = x.asColumn().times(x.asColumn().transpose());
            Cholesky c = Cholesky.of(a), up = c.updated(x), down = up.downdated(x);
            Cholesky fresh = Cholesky.of(a.plus(xx));
            near(fresh.l(), up.l(), 10 * fresh.l().normFrobenius());
            near(c.l(), down.l(), 100 * c.l().normFrobenius());
            assertEquals(fresh.rcond(), up.rcond(), 0.7 * fresh.rcond());
            assertTrue(up.solve(a.plus(xx).times(x)).approxEquals(x, 1e-11));
            assertTrue(c.inverse().times(a).approxEquals(Matrix.identity(n), 1e-12));
            assertEquals(c.inverse(), c.inverse().transpose());
            Cholesky bordered = c.bordered(x, 1000);
            Matrix big = Matrix.zeros(n + 1, n + 1);
            big.block(0, 0, n, n).assign(a);
            big.row(n).slice(0, n).assign(x);
            big.col(n).slice(0, n).assign(x);
            big.set(n, n, 1000);
            near(Cholesky.of(big).l(), bordered.l(), 10 * big.normFrobenius());
            assertThrows(NotPositiveDefiniteException.class, () -> c.bordered(x, -1));
            assertThrows(NotPositiveDefiniteException.class, () -> c.downdated(x.scale(1e3)));
        }
        Cholesky one = Cholesky.of(Matrix.identity(2));
        assertThrows(NotPositiveDefiniteException.class, () -> one.downdated(Vector.of(1, 0)));
        assertThrows(NotPositiveDefiniteException.class, () -> one.downdated(Vector.of(Double.NaN, 0)));
        assertThrows(NumericalException.class, () -> one.updated(Vector.of(Double.NaN, 0)));
        assertThrows(IllegalArgumentException.class, () -> one.updated(Vector.of(1)));
        assertThrows(NotPositiveDefiniteException.class, () -> Cholesky.ofFactor(Matrix.diagonal(1, 0)));
    }

    @Test
    void luFollowsItsMatrix() {
        for (int n : new int[] {1, 2, 3, 6, 25, 60}) {
            Matrix a = random(n, n, n);
            Lu f = Lu.of(a);
            for (int step = 0; step < 8; step++) {
                Vector u = random(10 * n + step, n, 1).col(0), v = random(20 * n + step, n, 1).col(0);
                a = a.plus(u.asColumn().times(v.asColumn().transpose()));
                f = f.updated(u, v);
                double growth = f.l().normMax() * f.u().normFrobenius();
                near(rows(a, f.permutation()), f.l().times(f.u()), 10 * growth * n);
                assertTrue(f.l().normMax() < 100);
            }
            Vector x = random(3, n, 1).col(0);
            assertTrue(f.solve(a.times(x)).approxEquals(x, 1e-9));
            double rcond = Lu.of(a).rcond();
            assertEquals(rcond, f.rcond(), 0.9 * rcond);
        }
        Lu singular = Lu.of(Matrix.identity(2)).updated(Vector.of(1, 0), Vector.of(-1, 0));
        assertThrows(SingularMatrixException.class, () -> singular.solve(Vector.of(1, 1)));
        assertTrue(singular.updated(Vector.of(1, 0), Vector.of(1, 0)).solve(Vector.of(1, 2))
                .approxEquals(Vector.of(1, 2), 1e-15));
        Lu exchanged = Lu.of(Matrix.of(2, 2, 0, 1, 1, 0)).updated(Vector.of(1, 2), Vector.of(3, 4));
        assertTrue(exchanged.solve(Vector.of(8, 15)).approxEquals(Vector.of(1, 1), 1e-14));
        assertThrows(IllegalArgumentException.class,
                () -> Lu.of(Matrix.zeros(2, 3)).updated(Vector.of(1, 1), Vector.of(1, 1)));
    }

    @Test
    void exchangesReachEveryOrder() {
        Random random = new Random(4);
        for (int n = 0; n < 9; n++) {
            int[] rows = new int[n], now = new int[n];
            for (int i = 0; i < n; i++) now[i] = rows[i] = i;
            for (int i = n - 1; i > 0; i--) {
                int j = random.nextInt(i + 1), x = rows[i];
                rows[i] = rows[j];
                rows[j] = x;
            }
            int[] p = Permutation.of(rows).swaps();
            for (int k = 0; k < n; k++) {
                assertTrue(p[k] >= k);
                int x = now[k];
                now[k] = now[p[k]];
                now[p[k]] = x;
            }
            assertArrayEquals(rows, now);
        }
    }

    @Test
    void qrFollowsItsMatrix() {
        for (int[] shape : new int[][] {{1, 1}, {5, 1}, {5, 4}, {20, 7}, {6, 6}}) {
            int m = shape[0], n = shape[1];
            Matrix a = random(m, m, n);
            QrFactors f = QrFactors.of(a);
            check(a, f);
            Vector u = random(1, m, 1).col(0), v = random(2, n, 1).col(0), row = random(3, n, 1).col(0);
            check(a.plus(u.asColumn().times(v.asColumn().transpose())), f.rankOne(u, v));
            Matrix longer = Matrix.zeros(m + 1, n);
            longer.block(0, 0, m, n).assign(a);
            longer.row(m).assign(row);
            QrFactors g = f.appendRow(row);
            check(longer, g);
            for (int i = 0; i <= m; i++) {
                Matrix less = Matrix.zeros(m, n);
                less.block(0, 0, i, n).assign(longer.block(0, 0, i, n));
                less.block(i, 0, m - i, n).assign(longer.block(i + 1, 0, m - i, n));
                check(less, g.deleteRow(i));
            }
            for (int j = 0; j < n; j++) {
                Matrix less = Matrix.zeros(m, n - 1);
                less.block(0, 0, m, j).assign(a.block(0, 0, m, j));
                less.block(0, j, m, n - 1 - j).assign(a.block(0, j + 1, m, n - 1 - j));
                check(less, f.deleteColumn(j));
            }
            if (m > n) {
                Matrix wider = Matrix.zeros(m, n + 1);
                wider.block(0, 0, m, n).assign(a);
                wider.col(n).assign(u);
                check(wider, f.appendColumn(u));
                assertTrue(f.solve(u).approxEquals(a.leastSquares(u), 1e-12));
            } else {
                assertThrows(IllegalArgumentException.class, () -> f.appendColumn(u));
                assertThrows(IllegalArgumentException.class, () -> f.deleteRow(0));
            }
        }
        assertThrows(SingularMatrixException.class, () -> QrFactors.of(Matrix.zeros(2, 1)).solve(Vector.of(1, 1)));
    }

    private static void check(Matrix a, QrFactors f) {
        near(a, f.q().times(f.r()), 1 + a.normFrobenius());
        near(Matrix.identity(a.rows()), f.q().transpose().times(f.q()), 1);
        for (int j = 0; j < a.cols(); j++) {
            for (int i = j + 1; i < a.rows(); i++)
                assertTrue(Math.abs(f.r().get(i, j)) < 1e-14 * (1 + a.normFrobenius()));
        }
    }
}
