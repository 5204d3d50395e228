// Generated from DoubleCholeskyTest.java by build/Float32.java. Do not edit.
package org.jonum.lapack;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.jonum.blas.Backend;
import org.jonum.blas.FloatLimits;
import org.jonum.blas.Uplo;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class FloatCholeskyTest {
    static final int[] SIZES = {0, 1, 2, 3, 23, 24, 25, 47, 48, 49, 50, 73, 97, 150};

    static java.util.List<String> backends() {
        return FloatSample.BACKENDS;
    }

    @ParameterizedTest
    @MethodSource("backends")
    void residualIsOfTheOrderOfRounding(String backend) {
        Lapack lapack = Lapack.on(Backend.named(backend));
        for (int n : SIZES) {
            for (Uplo uplo : Uplo.values()) {
                FloatSample a = FloatSample.positiveDefinite(n, n), f = a.copy();
                assertEquals(0, lapack.spotrf(uplo, n, f.a(), f.off(), f.ld()));
                f.assertGuards("spotrf");
                FloatSample l = uplo == Uplo.LOWER ? f.lower() : f.upper().transposed();
                float error = l.times(l.transposed()).distance(a);
                assertTrue(error <= 2 * (n + 1) * FloatLimits.EPS * a.norm1(),
                        uplo + " n = " + n + ": " + error);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("backends")
    void neverTouchesTheOtherTriangle(String backend) {
        Lapack lapack = Lapack.on(Backend.named(backend));
        for (int n : SIZES) {
            for (Uplo uplo : Uplo.values()) {
                FloatSample full = FloatSample.positiveDefinite(n, 7);
                FloatSample a = FloatSample.of(n, n,
                        (i, j) -> (uplo == Uplo.LOWER ? i >= j : i <= j) ? full.get(i, j)
                                : Float.NaN);
                assertEquals(0, lapack.spotrf(uplo, n, a.a(), a.off(), a.ld()));
                for (int j = 0; j < n; j++) {
                    for (int i = 0; i < n; i++) {
                        boolean stored = uplo == Uplo.LOWER ? i >= j : i <= j;
                        assertEquals(!stored, Float.isNaN(a.get(i, j)),
                                uplo + " n = " + n + " at " + i + ", " + j);
                    }
                }
            }
        }
    }

    @ParameterizedTest
    @MethodSource("backends")
    void reportsFirstBadPivot(String backend) {
        Lapack lapack = Lapack.on(Backend.named(backend));
        for (float bad : new float[] {0, -1, Float.NaN, Float.NEGATIVE_INFINITY}) {
            for (Uplo uplo : Uplo.values()) {
                for (int k : new int[] {1, 2, 24, 25, 48, 49, 60}) {
                    FloatSample a = FloatSample.identity(60);
                    a.set(k - 1, k - 1, bad);
                    assertEquals(k, lapack.spotrf(uplo, 60, a.a(), a.off(), a.ld()),
                            bad + " in place " + k);
                }
            }
        }
    }

    @ParameterizedTest
    @MethodSource("backends")
    void singularGramMatrixIsRefused(String backend) {
        FloatSample a = FloatSample.of(2, 2, (i, j) -> (i + 1) * (j + 1));              // [1 2; 2 4]
        assertEquals(2,
                Lapack.on(Backend.named(backend)).spotrf(Uplo.LOWER, 2, a.a(), a.off(), a.ld()));
    }

    @ParameterizedTest
    @MethodSource("backends")
    void smallAndLargeMatricesFactorLikeOthers(String backend) {
        for (float c : new float[] {1e-11f, FloatLimits.SAFE_MIN, FloatLimits.HUGE / 4}) {
            int n = 30;
            FloatSample a = FloatSample.of(n, n, (i, j) -> i == j ? c : 0);
            assertEquals(0, Lapack.on(Backend.named(backend)).spotrf(Uplo.LOWER, n, a.a(), a.off(),
                    a.ld()));
            for (int i = 0; i < n; i++) assertEquals((float) Math.sqrt(c), a.get(i, i));
        }
    }

    @ParameterizedTest
    @MethodSource("backends")
    void solvesWithEitherTriangle(String backend) {
        Lapack lapack = Lapack.on(Backend.named(backend));
        for (int n : SIZES) {
            for (Uplo uplo : Uplo.values()) {
                for (int nrhs : new int[] {0, 1, 2, 9}) {
                    FloatSample a = FloatSample.positiveDefinite(n, 3), f = a.copy();
                    FloatSample x = FloatSample.random(n, nrhs, 4), b = a.times(x);
                    lapack.spotrf(uplo, n, f.a(), f.off(), f.ld());
                    lapack.spotrs(uplo, n, nrhs, f.a(), f.off(), f.ld(), b.a(), b.off(), b.ld());
                    b.assertGuards("spotrs");
                    float error = b.distance(x);
                    assertTrue(error <= 40 * (n + 1) * FloatLimits.EPS * (1 + x.norm1()),
                            uplo + " n = " + n + ": " + error);
                }
            }
        }
    }

    @ParameterizedTest
    @MethodSource("backends")
    void conditionOfDiagonalMatricesIsExact(String backend) {
        Lapack lapack = Lapack.on(Backend.named(backend));
        for (float scale : new float[] {1, FloatLimits.SAFE_MIN * 16, FloatLimits.HUGE / 16}) {
            for (Uplo uplo : Uplo.values()) {
                FloatSample a =
                        FloatSample.of(5, 5, (i, j) -> i != j ? 0 : scale * (i == 2 ? 4 : 1));
                assertEquals(0, lapack.spotrf(uplo, 5, a.a(), a.off(), a.ld()));
                float rcond = lapack.spocon(uplo, 5, a.a(), a.off(), a.ld(), 4 * scale);
                assertEquals(0.25f, rcond, 8 * FloatLimits.EPS);
            }
        }
        assertEquals(1, lapack.spocon(Uplo.LOWER, 0, new float[0], 0, 1, 0));
    }
}
