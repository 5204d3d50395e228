// Generated from DoubleLuTest.java by build/Float32.java. Do not edit.
package org.jonum.lapack;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.jonum.blas.Backend;
import org.jonum.blas.FloatLimits;
import org.jonum.blas.Trans;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class FloatLuTest {
    static final int[] SIZES = {0, 1, 2, 7, 8, 9, 15, 16, 17, 24, 25, 33, 64, 100};

    static java.util.List<String> backends() {
        return FloatSample.BACKENDS;
    }

    /// P·A, by the exchanges in order.
    static FloatSample permuted(FloatSample a, int[] ipiv, int off, int k) {
        FloatSample p = a.copy();
        for (int i = 0; i < k; i++) {
            for (int j = 0; j < a.cols(); j++) {
                float x = p.get(i, j);
                p.set(i, j, p.get(ipiv[off + i], j));
                p.set(ipiv[off + i], j, x);
            }
        }
        return p;
    }

    @ParameterizedTest
    @MethodSource("backends")
    void residualIsOfTheOrderOfRounding(String backend) {
        Lapack lapack = Lapack.on(Backend.named(backend));
        for (int m : SIZES) {
            for (int n : SIZES) {
                FloatSample a = FloatSample.random(m, n, 100 * m + n), f = a.copy();
                int k = Math.min(m, n);
                int[] ipiv = new int[k + 2];
                ipiv[0] = ipiv[k + 1] = -7;
                assertEquals(0, lapack.sgetrf(m, n, f.a(), f.off(), f.ld(), ipiv, 1));
                f.assertGuards("sgetrf");
                assertTrue(ipiv[0] == -7 && ipiv[k + 1] == -7);
                FloatSample l = f.unitLower(), u = f.upper();
                float error = l.times(u).distance(permuted(a, ipiv, 1, k));
                assertTrue(error <= 4 * (k + 1) * FloatLimits.EPS * (a.norm1() + 1),
                        m + " x " + n + ": " + error);
                for (int j = 0; j < l.cols(); j++) {
                    for (int i = 0; i < m; i++)
                        assertTrue(Math.abs(l.get(i, j)) <= 1 + 4 * FloatLimits.EPS);
                }
            }
        }
    }

    @ParameterizedTest
    @MethodSource("backends")
    void pivotsCountFromZero(String backend) {
        FloatSample a = FloatSample.of(3, 3, (i, j) -> i == 2 - j ? 1 : 0);
        int[] ipiv = new int[3];
        assertEquals(0,
                Lapack.on(Backend.named(backend)).sgetrf(3, 3, a.a(), a.off(), a.ld(), ipiv, 0));
        assertArrayEquals(new int[] {2, 1, 2}, ipiv);
    }

    @ParameterizedTest
    @MethodSource("backends")
    void firstZeroPivotIsReportedAndTheRestStillFactored(String backend) {
        Lapack lapack = Lapack.on(Backend.named(backend));
        for (int n : new int[] {1, 2, 8, 9, 20, 40}) {
            for (int zero = 0; zero < n; zero += 3) {
                int z = zero;
                FloatSample r = FloatSample.random(n, n, 5),
                        a = FloatSample.of(n, n, (i, j) -> j == z ? 0 : r.get(i, j));
                FloatSample f = a.copy();
                int[] ipiv = new int[n];
                assertEquals(zero + 1, lapack.sgetrf(n, n, f.a(), f.off(), f.ld(), ipiv, 0));
                float error = f.unitLower().times(f.upper()).distance(permuted(a, ipiv, 0, n));
                assertTrue(error <= 8 * n * FloatLimits.EPS * a.norm1(),
                        n + " column " + zero + ": " + error);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("backends")
    void nanReachesTheFactors(String backend) {
        Lapack lapack = Lapack.on(Backend.named(backend));
        for (int at = 0; at < 20; at += 7) {
            FloatSample a = FloatSample.random(20, 20, 6);
            a.set(19 - at, at, Float.NaN);
            lapack.sgetrf(20, 20, a.a(), a.off(), a.ld(), new int[20], 0);
            assertTrue(Float.isNaN(a.get(19, 19)), "NaN in column " + at);
        }
    }

    @ParameterizedTest
    @MethodSource("backends")
    void verySmallAndVeryLargePivotsDivideAccurately(String backend) {
        Lapack lapack = Lapack.on(Backend.named(backend));
        float tiny = FloatLimits.SAFE_MIN * (64 * FloatLimits.EPS);     // subnormal, 2ᵏ
        for (float scale : new float[] {tiny, FloatLimits.SAFE_MIN,
            1 / FloatLimits.SAFE_MIN * 2}) {
            FloatSample a =
                    FloatSample.of(2, 2, (i, j) -> scale * (i == 0 ? 1 : j == 0 ? 0.5f : 1.5f));
            assertEquals(0, lapack.sgetrf(2, 2, a.a(), a.off(), a.ld(), new int[2], 0));
            assertEquals(0.5f, a.get(1, 0));
            assertEquals(scale, a.get(1, 1));
        }
    }

    @ParameterizedTest
    @MethodSource("backends")
    void solvesWithEitherTranspose(String backend) {
        Lapack lapack = Lapack.on(Backend.named(backend));
        for (int n : SIZES) {
            for (Trans trans : Trans.values()) {
                for (int nrhs : new int[] {0, 1, 5}) {
                    FloatSample r = FloatSample.random(n, n, 8),
                            x = FloatSample.random(n, nrhs, 9);
                    FloatSample a =
                            FloatSample.of(n, n, (i, j) -> r.get(i, j) + (i == n - 1 - j ? 4 : 0)),
                            f = a.copy();
                    FloatSample b = (trans.isTrans() ? a.transposed() : a).times(x);
                    int[] ipiv = new int[n];
                    assertEquals(0, lapack.sgetrf(n, n, f.a(), f.off(), f.ld(), ipiv, 0));
                    lapack.sgetrs(trans, n, nrhs, f.a(), f.off(), f.ld(), ipiv, 0, b.a(), b.off(),
                            b.ld());
                    b.assertGuards("sgetrs");
                    float error = b.distance(x);
                    assertTrue(error <= 100 * (n + 1) * FloatLimits.EPS * (1 + x.norm1()),
                            trans + " n = " + n + ": " + error);
                }
            }
        }
    }

    @ParameterizedTest
    @MethodSource("backends")
    void gesvLeavesTheRightHandSideWhenSingular(String backend) {
        FloatSample a = FloatSample.of(2, 2, (i, j) -> (i + 1) * (j + 1));              // [1 2; 2 4]
        float[] b = {1, 2};
        assertEquals(2, Lapack.on(Backend.named(backend)).sgesv(2, 1, a.a(), a.off(), a.ld(),
                new int[2], 0, b, 0, 2));
        assertArrayEquals(new float[] {1, 2}, b);
    }

    @ParameterizedTest
    @MethodSource("backends")
    void swapsThereAndBack(String backend) {
        Lapack lapack = Lapack.on(Backend.named(backend));
        FloatSample a = FloatSample.random(6, 4, 10), b = a.copy();
        int[] ipiv = {9, 9, 1, 9, 5, 9, 3, 9};       // rows 1 ↔ 1, 2 ↔ 5, 3 ↔ 3, two apart
        lapack.slaswp(4, b.a(), b.off(), b.ld(), 1, 4, ipiv, 1, 2);
        for (int j = 0; j < 4; j++) assertEquals(a.get(5, j), b.get(2, j));
        lapack.slaswp(4, b.a(), b.off(), b.ld(), 1, 4, ipiv, 1, -2);
        assertArrayEquals(a.a(), b.a());
        int[] cycle = {1, 2, 3, 4, 5};
        lapack.slaswp(4, b.a(), b.off(), b.ld(), 0, 5, cycle, 0, 1);
        for (int j = 0; j < 4; j++) assertEquals(a.get(0, j), b.get(5, j));
        lapack.slaswp(4, b.a(), b.off(), b.ld(), 0, 5, cycle, 0, -1);
        assertArrayEquals(a.a(), b.a());
    }

    @ParameterizedTest
    @MethodSource("backends")
    void conditionEstimateIsCloseAndNeverTooPessimistic(String backend) {
        Lapack lapack = Lapack.on(Backend.named(backend));
        for (int n : new int[] {1, 2, 5, 20, 50}) {
            for (Norm norm : new Norm[] {Norm.ONE, Norm.INF}) {
                FloatSample a = FloatSample.random(n, n, 11 + n), f = a.copy(),
                        inverse = FloatSample.identity(n);
                int[] ipiv = new int[n];
                lapack.sgetrf(n, n, f.a(), f.off(), f.ld(), ipiv, 0);
                lapack.sgetrs(Trans.NO_TRANS, n, n, f.a(), f.off(), f.ld(), ipiv, 0, inverse.a(),
                        inverse.off(), inverse.ld());
                float anorm = lapack.slange(norm, n, n, a.a(), a.off(), a.ld());
                float exact = 1 / (anorm
                        * lapack.slange(norm, n, n, inverse.a(), inverse.off(), inverse.ld()));
                float rcond = lapack.sgecon(norm, n, f.a(), f.off(), f.ld(), anorm);
                assertTrue(rcond >= 0.99f * exact && rcond <= 3 * exact,
                        norm + " n = " + n + ": " + rcond + " for " + exact);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("backends")
    void conditionOfSpecialMatrices(String backend) {
        Lapack lapack = Lapack.on(Backend.named(backend));
        assertEquals(1, lapack.sgecon(Norm.ONE, 0, new float[0], 0, 1, 0));
        for (float c : new float[] {1, 1e-12f, 1e-17f, FloatLimits.SAFE_MIN,
            FloatLimits.HUGE / 2}) {
            FloatSample a = FloatSample.of(9, 9, (i, j) -> i == j ? c : 0);
            assertEquals(0, lapack.sgetrf(9, 9, a.a(), a.off(), a.ld(), new int[9], 0));
            assertEquals(1, lapack.sgecon(Norm.ONE, 9, a.a(), a.off(), a.ld(), c),
                    8 * FloatLimits.EPS, "c = " + c);
        }
        FloatSample singular = FloatSample.of(3, 3, (i, j) -> j == 1 ? 0 : i == j ? 1 : 0);
        assertEquals(0, lapack.sgecon(Norm.INF, 3, singular.a(), singular.off(), singular.ld(), 1));
        assertEquals(Float.NaN, lapack.sgecon(Norm.ONE, 3, singular.a(), singular.off(),
                singular.ld(), Float.NaN));
        assertEquals(0, lapack.sgecon(Norm.ONE, 3, singular.a(), singular.off(), singular.ld(),
                Float.POSITIVE_INFINITY));
    }
}
