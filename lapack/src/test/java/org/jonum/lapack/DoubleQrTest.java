package org.jonum.lapack;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.jonum.blas.Backend;
import org.jonum.blas.DoubleLimits;
import org.jonum.blas.Side;
import org.jonum.blas.Trans;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class DoubleQrTest {
    static final int[] SIZES = {0, 1, 2, 7, 8, 9, 17, 47, 48, 49, 60, 97, 110};

    static java.util.List<String> backends() {
        return DoubleSample.BACKENDS;
    }

    /// The first k columns of Q, formed by dorgqr.
    static DoubleSample q(Lapack lapack, DoubleSample f, double[] tau, int cols) {
        int k = Math.min(f.rows(), f.cols());
        DoubleSample q =
                DoubleSample.of(f.rows(), cols, (i, j) -> j < k ? f.get(i, j) : Double.NaN);
        lapack.dorgqr(f.rows(), cols, k, q.a(), q.off(), q.ld(), tau, 1);
        q.assertGuards("dorgqr");
        return q;
    }

    static void assertOrthogonal(DoubleSample q, String what) {
        double error = q.transposed().times(q).distance(DoubleSample.identity(q.cols()));
        assertTrue(error <= 8 * (q.rows() + 1) * DoubleLimits.EPS, what + ": " + error);
    }

    static double[] factor(Lapack lapack, DoubleSample a) {
        int k = Math.min(a.rows(), a.cols());
        double[] tau = new double[k + 2];
        tau[0] = tau[k + 1] = -7;
        lapack.dgeqrf(a.rows(), a.cols(), a.a(), a.off(), a.ld(), tau, 1);
        a.assertGuards("dgeqrf");
        assertTrue(tau[0] == -7 && tau[k + 1] == -7);
        return tau;
    }

    @ParameterizedTest
    @MethodSource("backends")
    void residualIsOfTheOrderOfRoundingAndQIsOrthogonal(String backend) {
        Lapack lapack = Lapack.on(Backend.named(backend));
        for (int m : SIZES) {
            for (int n : SIZES) {
                DoubleSample a = DoubleSample.random(m, n, 100 * m + n), f = a.copy();
                double[] tau = factor(lapack, f);
                DoubleSample q = q(lapack, f, tau, Math.min(m, n));
                double error = q.times(f.upper()).distance(a);
                assertTrue(error <= 8 * (m + 1) * DoubleLimits.EPS * (1 + a.norm1()),
                        m + " x " + n + ": " + error);
                assertOrthogonal(q, m + " x " + n);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("backends")
    void squareQExtendsTheThinOne(String backend) {
        Lapack lapack = Lapack.on(Backend.named(backend));
        for (int n : new int[] {0, 1, 8, 48, 50}) {
            DoubleSample f = DoubleSample.random(70, n, 5);
            double[] tau = factor(lapack, f);
            DoubleSample full = q(lapack, f, tau, 70), thin = q(lapack, f, tau, n);
            assertOrthogonal(full, "n = " + n);
            double error = DoubleSample.of(70, n, full::get).distance(thin);
            assertTrue(error <= 70 * DoubleLimits.EPS, "n = " + n + ": " + error);
        }
    }

    @ParameterizedTest
    @MethodSource("backends")
    void multipliesFromEitherSideWithEitherTranspose(String backend) {
        Lapack lapack = Lapack.on(Backend.named(backend));
        for (int order : new int[] {1, 9, 50, 100}) {
            for (int k : new int[] {0, 1, 8, 48, 49, 100}) {
                if (k > order) continue;
                DoubleSample f = DoubleSample.random(order, k, 6);
                double[] tau = factor(lapack, f);
                DoubleSample q = q(lapack, f, tau, order);
                for (Trans trans : Trans.values()) {
                    DoubleSample op = trans.isTrans() ? q.transposed() : q;
                    for (int other : new int[] {0, 1, 5, 60}) {
                        DoubleSample c = DoubleSample.random(order, other, 7), left = c.copy(),
                                right = c.transposed();
                        lapack.dormqr(Side.LEFT, trans, order, other, k, f.a(), f.off(), f.ld(),
                                tau, 1,
                                left.a(), left.off(), left.ld());
                        lapack.dormqr(Side.RIGHT, trans, other, order, k, f.a(), f.off(), f.ld(),
                                tau, 1,
                                right.a(), right.off(), right.ld());
                        left.assertGuards("dormqr LEFT");
                        right.assertGuards("dormqr RIGHT");
                        double bound =
                                8 * (order + 1) * DoubleLimits.EPS * (1 + Math.sqrt(order)) * 10;
                        double e1 = left.distance(op.times(c)),
                                e2 = right.distance(c.transposed().times(op));
                        assertTrue(e1 <= bound && e2 <= bound,
                                order + ", " + k + ", " + trans + ": " + e1 + ", " + e2);
                    }
                }
            }
        }
    }

    @ParameterizedTest
    @MethodSource("backends")
    void zeroColumnGivesTauZero(String backend) {
        DoubleSample r = DoubleSample.random(60, 55, 8),
                a = DoubleSample.of(60, 55, (i, j) -> j == 0 || j == 20 ? 0 : r.get(i, j));
        Lapack lapack = Lapack.on(Backend.named(backend));
        DoubleSample f = a.copy();
        double[] tau = factor(lapack, f);
        assertEquals(0, tau[1]);
        double error = q(lapack, f, tau, 55).times(f.upper()).distance(a);
        assertTrue(error <= 500 * DoubleLimits.EPS * a.norm1(), "error " + error);
        DoubleSample zero = DoubleSample.of(60, 55, (i, j) -> 0);
        assertArrayEquals(new double[55],
                java.util.Arrays.copyOfRange(factor(lapack, zero), 1, 56));
    }

    @ParameterizedTest
    @MethodSource("backends")
    void scalingByPowersOfTwoChangesNothing(String backend) {
        Lapack lapack = Lapack.on(Backend.named(backend));
        DoubleSample a = DoubleSample.random(20, 12, 9), f = a.copy();
        double[] tau = factor(lapack, f);
        for (double scale : new double[] {DoubleLimits.SAFE_MIN, 1 / DoubleLimits.SAFE_MIN / 64}) {
            DoubleSample s = DoubleSample.of(20, 12, (i, j) -> scale * a.get(i, j));
            double[] scaledTau = factor(lapack, s);
            for (int j = 0; j < 12; j++) {
                assertEquals(tau[j + 1], scaledTau[j + 1], 1e4 * DoubleLimits.EPS,
                        "scale " + scale);
                for (int i = 0; i <= j; i++)
                    assertEquals(f.get(i, j), s.get(i, j) / scale, 1e4 * DoubleLimits.EPS,
                            "scale " + scale);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("backends")
    void nanEndsInBoundedTimeAndReachesR(String backend) {
        DoubleSample a = DoubleSample.random(60, 60, 10);
        a.set(30, 10, Double.NaN);
        double[] tau = factor(Lapack.on(Backend.named(backend)), a);
        assertTrue(Double.isNaN(tau[11]) && Double.isNaN(a.get(59, 59)));
        assertTrue(Double.isFinite(a.get(9, 9)));
    }
}
