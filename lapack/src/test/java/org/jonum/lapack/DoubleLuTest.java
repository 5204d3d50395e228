package org.jonum.lapack;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.jonum.blas.Backend;
import org.jonum.blas.DoubleLimits;
import org.jonum.blas.Trans;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class DoubleLuTest {
    static final int[] SIZES = {0, 1, 2, 7, 8, 9, 15, 16, 17, 24, 25, 33, 64, 100};

    static java.util.List<String> backends() {
        return DoubleSample.BACKENDS;
    }

    /// P·A, by the exchanges in order.
    static DoubleSample permuted(DoubleSample a, int[] ipiv, int off, int k) {
        DoubleSample p = a.copy();
        for (int i = 0; i < k; i++) {
            for (int j = 0; j < a.cols(); j++) {
                double x = p.get(i, j);
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
                DoubleSample a = DoubleSample.random(m, n, 100 * m + n), f = a.copy();
                int k = Math.min(m, n);
                int[] ipiv = new int[k + 2];
                ipiv[0] = ipiv[k + 1] = -7;
                assertEquals(0, lapack.dgetrf(m, n, f.a(), f.off(), f.ld(), ipiv, 1));
                f.assertGuards("dgetrf");
                assertTrue(ipiv[0] == -7 && ipiv[k + 1] == -7);
                DoubleSample l = f.unitLower(), u = f.upper();
                double error = l.times(u).distance(permuted(a, ipiv, 1, k));
                assertTrue(error <= 4 * (k + 1) * DoubleLimits.EPS * (a.norm1() + 1),
                        m + " x " + n + ": " + error);
                for (int j = 0; j < l.cols(); j++) {
                    for (int i = 0; i < m; i++)
                        assertTrue(Math.abs(l.get(i, j)) <= 1 + 4 * DoubleLimits.EPS);
                }
            }
        }
    }

    @ParameterizedTest
    @MethodSource("backends")
    void pivotsCountFromZero(String backend) {
        DoubleSample a = DoubleSample.of(3, 3, (i, j) -> i == 2 - j ? 1 : 0);
        int[] ipiv = new int[3];
        assertEquals(0,
                Lapack.on(Backend.named(backend)).dgetrf(3, 3, a.a(), a.off(), a.ld(), ipiv, 0));
        assertArrayEquals(new int[] {2, 1, 2}, ipiv);
    }

    @ParameterizedTest
    @MethodSource("backends")
    void firstZeroPivotIsReportedAndTheRestStillFactored(String backend) {
        Lapack lapack = Lapack.on(Backend.named(backend));
        for (int n : new int[] {1, 2, 8, 9, 20, 40}) {
            for (int zero = 0; zero < n; zero += 3) {
                int z = zero;
                DoubleSample r = DoubleSample.random(n, n, 5),
                        a = DoubleSample.of(n, n, (i, j) -> j == z ? 0 : r.get(i, j));
                DoubleSample f = a.copy();
                int[] ipiv = new int[n];
                assertEquals(zero + 1, lapack.dgetrf(n, n, f.a(), f.off(), f.ld(), ipiv, 0));
                double error = f.unitLower().times(f.upper()).distance(permuted(a, ipiv, 0, n));
                assertTrue(error <= 8 * n * DoubleLimits.EPS * a.norm1(),
                        n + " column " + zero + ": " + error);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("backends")
    void nanReachesTheFactors(String backend) {
        Lapack lapack = Lapack.on(Backend.named(backend));
        for (int at = 0; at < 20; at += 7) {
            DoubleSample a = DoubleSample.random(20, 20, 6);
            a.set(19 - at, at, Double.NaN);
            lapack.dgetrf(20, 20, a.a(), a.off(), a.ld(), new int[20], 0);
            assertTrue(Double.isNaN(a.get(19, 19)), "NaN in column " + at);
        }
    }

    @ParameterizedTest
    @MethodSource("backends")
    void verySmallAndVeryLargePivotsDivideAccurately(String backend) {
        Lapack lapack = Lapack.on(Backend.named(backend));
        double tiny = DoubleLimits.SAFE_MIN * (64 * DoubleLimits.EPS);     // subnormal, 2ᵏ
        for (double scale : new double[] {tiny, DoubleLimits.SAFE_MIN,
            1 / DoubleLimits.SAFE_MIN * 2}) {
            DoubleSample a =
                    DoubleSample.of(2, 2, (i, j) -> scale * (i == 0 ? 1 : j == 0 ? 0.5 : 1.5));
            assertEquals(0, lapack.dgetrf(2, 2, a.a(), a.off(), a.ld(), new int[2], 0));
            assertEquals(0.5, a.get(1, 0));
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
                    DoubleSample r = DoubleSample.random(n, n, 8),
                            x = DoubleSample.random(n, nrhs, 9);
                    DoubleSample a =
                            DoubleSample.of(n, n, (i, j) -> r.get(i, j) + (i == n - 1 - j ? 4 : 0)),
                            f = a.copy();
                    DoubleSample b = (trans.isTrans() ? a.transposed() : a).times(x);
                    int[] ipiv = new int[n];
                    assertEquals(0, lapack.dgetrf(n, n, f.a(), f.off(), f.ld(), ipiv, 0));
                    lapack.dgetrs(trans, n, nrhs, f.a(), f.off(), f.ld(), ipiv, 0, b.a(), b.off(),
                            b.ld());
                    b.assertGuards("dgetrs");
                    double error = b.distance(x);
                    assertTrue(error <= 100 * (n + 1) * DoubleLimits.EPS * (1 + x.norm1()),
                            trans + " n = " + n + ": " + error);
                }
            }
        }
    }

    @ParameterizedTest
    @MethodSource("backends")
    void gesvLeavesTheRightHandSideWhenSingular(String backend) {
        DoubleSample a = DoubleSample.of(2, 2, (i, j) -> (i + 1) * (j + 1));              // [1 2; 2 4]
        double[] b = {1, 2};
        assertEquals(2, Lapack.on(Backend.named(backend)).dgesv(2, 1, a.a(), a.off(), a.ld(),
                new int[2], 0, b, 0, 2));
        assertArrayEquals(new double[] {1, 2}, b);
    }

    @ParameterizedTest
    @MethodSource("backends")
    void swapsThereAndBack(String backend) {
        Lapack lapack = Lapack.on(Backend.named(backend));
        DoubleSample a = DoubleSample.random(6, 4, 10), b = a.copy();
        int[] ipiv = {9, 9, 1, 9, 5, 9, 3, 9};       // rows 1 ↔ 1, 2 ↔ 5, 3 ↔ 3, two apart
        lapack.dlaswp(4, b.a(), b.off(), b.ld(), 1, 4, ipiv, 1, 2);
        for (int j = 0; j < 4; j++) assertEquals(a.get(5, j), b.get(2, j));
        lapack.dlaswp(4, b.a(), b.off(), b.ld(), 1, 4, ipiv, 1, -2);
        assertArrayEquals(a.a(), b.a());
        int[] cycle = {1, 2, 3, 4, 5};
        lapack.dlaswp(4, b.a(), b.off(), b.ld(), 0, 5, cycle, 0, 1);
        for (int j = 0; j < 4; j++) assertEquals(a.get(0, j), b.get(5, j));
        lapack.dlaswp(4, b.a(), b.off(), b.ld(), 0, 5, cycle, 0, -1);
        assertArrayEquals(a.a(), b.a());
    }

    @ParameterizedTest
    @MethodSource("backends")
    void conditionEstimateIsCloseAndNeverTooPessimistic(String backend) {
        Lapack lapack = Lapack.on(Backend.named(backend));
        for (int n : new int[] {1, 2, 5, 20, 50}) {
            for (Norm norm : new Norm[] {Norm.ONE, Norm.INF}) {
                DoubleSample a = DoubleSample.random(n, n, 11 + n), f = a.copy(),
                        inverse = DoubleSample.identity(n);
                int[] ipiv = new int[n];
                lapack.dgetrf(n, n, f.a(), f.off(), f.ld(), ipiv, 0);
                lapack.dgetrs(Trans.NO_TRANS, n, n, f.a(), f.off(), f.ld(), ipiv, 0, inverse.a(),
                        inverse.off(), inverse.ld());
                double anorm = lapack.dlange(norm, n, n, a.a(), a.off(), a.ld());
                double exact = 1 / (anorm
                        * lapack.dlange(norm, n, n, inverse.a(), inverse.off(), inverse.ld()));
                double rcond = lapack.dgecon(norm, n, f.a(), f.off(), f.ld(), anorm);
                assertTrue(rcond >= 0.99 * exact && rcond <= 3 * exact,
                        norm + " n = " + n + ": " + rcond + " for " + exact);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("backends")
    void conditionOfSpecialMatrices(String backend) {
        Lapack lapack = Lapack.on(Backend.named(backend));
        assertEquals(1, lapack.dgecon(Norm.ONE, 0, new double[0], 0, 1, 0));
        for (double c : new double[] {1, 1e-12, 1e-17, DoubleLimits.SAFE_MIN,
            DoubleLimits.HUGE / 2}) {
            DoubleSample a = DoubleSample.of(9, 9, (i, j) -> i == j ? c : 0);
            assertEquals(0, lapack.dgetrf(9, 9, a.a(), a.off(), a.ld(), new int[9], 0));
            assertEquals(1, lapack.dgecon(Norm.ONE, 9, a.a(), a.off(), a.ld(), c),
                    8 * DoubleLimits.EPS, "c = " + c);
        }
        DoubleSample singular = DoubleSample.of(3, 3, (i, j) -> j == 1 ? 0 : i == j ? 1 : 0);
        assertEquals(0, lapack.dgecon(Norm.INF, 3, singular.a(), singular.off(), singular.ld(), 1));
        assertEquals(Double.NaN, lapack.dgecon(Norm.ONE, 3, singular.a(), singular.off(),
                singular.ld(), Double.NaN));
        assertEquals(0, lapack.dgecon(Norm.ONE, 3, singular.a(), singular.off(), singular.ld(),
                Double.POSITIVE_INFINITY));
    }
}
