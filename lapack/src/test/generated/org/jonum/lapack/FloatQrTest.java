// Generated from DoubleQrTest.java by build/Float32.java. Do not edit.
package org.jonum.lapack;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.jonum.blas.Backend;
import org.jonum.blas.FloatLimits;
import org.jonum.blas.Side;
import org.jonum.blas.Trans;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class FloatQrTest {
    static final int[] SIZES = {0, 1, 2, 7, 8, 9, 17, 47, 48, 49, 60, 97, 110};

    static java.util.List<String> backends() {
        return FloatSample.BACKENDS;
    }

    /// The first k columns of Q, formed by sorgqr.
    static FloatSample q(Lapack lapack, FloatSample f, float[] tau, int cols) {
        int k = Math.min(f.rows(), f.cols());
        FloatSample q =
                FloatSample.of(f.rows(), cols, (i, j) -> j < k ? f.get(i, j) : Float.NaN);
        lapack.sorgqr(f.rows(), cols, k, q.a(), q.off(), q.ld(), tau, 1);
        q.assertGuards("sorgqr");
        return q;
    }

    static void assertOrthogonal(FloatSample q, String what) {
        float error = q.transposed().times(q).distance(FloatSample.identity(q.cols()));
        assertTrue(error <= 8 * (q.rows() + 1) * FloatLimits.EPS, what + ": " + error);
    }

    static float[] factor(Lapack lapack, FloatSample a) {
        int k = Math.min(a.rows(), a.cols());
        float[] tau = new float[k + 2];
        tau[0] = tau[k + 1] = -7;
        lapack.sgeqrf(a.rows(), a.cols(), a.a(), a.off(), a.ld(), tau, 1);
        a.assertGuards("sgeqrf");
        assertTrue(tau[0] == -7 && tau[k + 1] == -7);
        return tau;
    }

    @ParameterizedTest
    @MethodSource("backends")
    void residualIsOfTheOrderOfRoundingAndQIsOrthogonal(String backend) {
        Lapack lapack = Lapack.on(Backend.named(backend));
        for (int m : SIZES) {
            for (int n : SIZES) {
                FloatSample a = FloatSample.random(m, n, 100 * m + n), f = a.copy();
                float[] tau = factor(lapack, f);
                FloatSample q = q(lapack, f, tau, Math.min(m, n));
                float error = q.times(f.upper()).distance(a);
                assertTrue(error <= 8 * (m + 1) * FloatLimits.EPS * (1 + a.norm1()),
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
            FloatSample f = FloatSample.random(70, n, 5);
            float[] tau = factor(lapack, f);
            FloatSample full = q(lapack, f, tau, 70), thin = q(lapack, f, tau, n);
            assertOrthogonal(full, "n = " + n);
            float error = FloatSample.of(70, n, full::get).distance(thin);
            assertTrue(error <= 70 * FloatLimits.EPS, "n = " + n + ": " + error);
        }
    }

    @ParameterizedTest
    @MethodSource("backends")
    void multipliesFromEitherSideWithEitherTranspose(String backend) {
        Lapack lapack = Lapack.on(Backend.named(backend));
        for (int order : new int[] {1, 9, 50, 100}) {
            for (int k : new int[] {0, 1, 8, 48, 49, 100}) {
                if (k > order) continue;
                FloatSample f = FloatSample.random(order, k, 6);
                float[] tau = factor(lapack, f);
                FloatSample q = q(lapack, f, tau, order);
                for (Trans trans : Trans.values()) {
                    FloatSample op = trans.isTrans() ? q.transposed() : q;
                    for (int other : new int[] {0, 1, 5, 60}) {
                        FloatSample c = FloatSample.random(order, other, 7), left = c.copy(),
                                right = c.transposed();
                        lapack.sormqr(Side.LEFT, trans, order, other, k, f.a(), f.off(), f.ld(),
                                tau, 1,
                                left.a(), left.off(), left.ld());
                        lapack.sormqr(Side.RIGHT, trans, other, order, k, f.a(), f.off(), f.ld(),
                                tau, 1,
                                right.a(), right.off(), right.ld());
                        left.assertGuards("sormqr LEFT");
                        right.assertGuards("sormqr RIGHT");
                        float bound =
                                8 * (order + 1) * FloatLimits.EPS * (1 + (float) Math.sqrt(order)) * 10;
                        float e1 = left.distance(op.times(c)),
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
        FloatSample r = FloatSample.random(60, 55, 8),
                a = FloatSample.of(60, 55, (i, j) -> j == 0 || j == 20 ? 0 : r.get(i, j));
        Lapack lapack = Lapack.on(Backend.named(backend));
        FloatSample f = a.copy();
        float[] tau = factor(lapack, f);
        assertEquals(0, tau[1]);
        float error = q(lapack, f, tau, 55).times(f.upper()).distance(a);
        assertTrue(error <= 500 * FloatLimits.EPS * a.norm1(), "error " + error);
        FloatSample zero = FloatSample.of(60, 55, (i, j) -> 0);
        assertArrayEquals(new float[55],
                java.util.Arrays.copyOfRange(factor(lapack, zero), 1, 56));
    }

    @ParameterizedTest
    @MethodSource("backends")
    void scalingByPowersOfTwoChangesNothing(String backend) {
        Lapack lapack = Lapack.on(Backend.named(backend));
        FloatSample a = FloatSample.random(20, 12, 9), f = a.copy();
        float[] tau = factor(lapack, f);
        for (float scale : new float[] {FloatLimits.SAFE_MIN, 1 / FloatLimits.SAFE_MIN / 64}) {
            FloatSample s = FloatSample.of(20, 12, (i, j) -> scale * a.get(i, j));
            float[] scaledTau = factor(lapack, s);
            for (int j = 0; j < 12; j++) {
                assertEquals(tau[j + 1], scaledTau[j + 1], 1e4f * FloatLimits.EPS,
                        "scale " + scale);
                for (int i = 0; i <= j; i++)
                    assertEquals(f.get(i, j), s.get(i, j) / scale, 1e4f * FloatLimits.EPS,
                            "scale " + scale);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("backends")
    void nanEndsInBoundedTimeAndReachesR(String backend) {
        FloatSample a = FloatSample.random(60, 60, 10);
        a.set(30, 10, Float.NaN);
        float[] tau = factor(Lapack.on(Backend.named(backend)), a);
        assertTrue(Float.isNaN(tau[11]) && Float.isNaN(a.get(59, 59)));
        assertTrue(Float.isFinite(a.get(9, 9)));
    }
}
