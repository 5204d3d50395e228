package org.jonum.lapack;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.jonum.blas.Backend;
import org.jonum.blas.DoubleLimits;
import org.jonum.blas.Uplo;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class DoubleCholeskyTest {
    static final int[] SIZES = {0, 1, 2, 3, 23, 24, 25, 47, 48, 49, 50, 73, 97, 150};

    static java.util.List<String> backends() {
        return DoubleSample.BACKENDS;
    }

    @ParameterizedTest
    @MethodSource("backends")
    void residualIsOfTheOrderOfRounding(String backend) {
        Lapack lapack = Lapack.on(Backend.named(backend));
        for (int n : SIZES) {
            for (Uplo uplo : Uplo.values()) {
                DoubleSample a = DoubleSample.positiveDefinite(n, n), f = a.copy();
                assertEquals(0, lapack.dpotrf(uplo, n, f.a(), f.off(), f.ld()));
                f.assertGuards("dpotrf");
                DoubleSample l = uplo == Uplo.LOWER ? f.lower() : f.upper().transposed();
                double error = l.times(l.transposed()).distance(a);
                assertTrue(error <= 2 * (n + 1) * DoubleLimits.EPS * a.norm1(),
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
                DoubleSample full = DoubleSample.positiveDefinite(n, 7);
                DoubleSample a = DoubleSample.of(n, n,
                        (i, j) -> (uplo == Uplo.LOWER ? i >= j : i <= j) ? full.get(i, j)
                                : Double.NaN);
                assertEquals(0, lapack.dpotrf(uplo, n, a.a(), a.off(), a.ld()));
                for (int j = 0; j < n; j++) {
                    for (int i = 0; i < n; i++) {
                        boolean stored = uplo == Uplo.LOWER ? i >= j : i <= j;
                        assertEquals(!stored, Double.isNaN(a.get(i, j)),
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
        for (double bad : new double[] {0, -1, Double.NaN, Double.NEGATIVE_INFINITY}) {
            for (Uplo uplo : Uplo.values()) {
                for (int k : new int[] {1, 2, 24, 25, 48, 49, 60}) {
                    DoubleSample a = DoubleSample.identity(60);
                    a.set(k - 1, k - 1, bad);
                    assertEquals(k, lapack.dpotrf(uplo, 60, a.a(), a.off(), a.ld()),
                            bad + " in place " + k);
                }
            }
        }
    }

    @ParameterizedTest
    @MethodSource("backends")
    void singularGramMatrixIsRefused(String backend) {
        DoubleSample a = DoubleSample.of(2, 2, (i, j) -> (i + 1) * (j + 1));              // [1 2; 2 4]
        assertEquals(2,
                Lapack.on(Backend.named(backend)).dpotrf(Uplo.LOWER, 2, a.a(), a.off(), a.ld()));
    }

    @ParameterizedTest
    @MethodSource("backends")
    void smallAndLargeMatricesFactorLikeOthers(String backend) {
        for (double c : new double[] {1e-11, DoubleLimits.SAFE_MIN, DoubleLimits.HUGE / 4}) {
            int n = 30;
            DoubleSample a = DoubleSample.of(n, n, (i, j) -> i == j ? c : 0);
            assertEquals(0, Lapack.on(Backend.named(backend)).dpotrf(Uplo.LOWER, n, a.a(), a.off(),
                    a.ld()));
            for (int i = 0; i < n; i++) assertEquals(Math.sqrt(c), a.get(i, i));
        }
    }

    @ParameterizedTest
    @MethodSource("backends")
    void solvesWithEitherTriangle(String backend) {
        Lapack lapack = Lapack.on(Backend.named(backend));
        for (int n : SIZES) {
            for (Uplo uplo : Uplo.values()) {
                for (int nrhs : new int[] {0, 1, 2, 9}) {
                    DoubleSample a = DoubleSample.positiveDefinite(n, 3), f = a.copy();
                    DoubleSample x = DoubleSample.random(n, nrhs, 4), b = a.times(x);
                    lapack.dpotrf(uplo, n, f.a(), f.off(), f.ld());
                    lapack.dpotrs(uplo, n, nrhs, f.a(), f.off(), f.ld(), b.a(), b.off(), b.ld());
                    b.assertGuards("dpotrs");
                    double error = b.distance(x);
                    assertTrue(error <= 40 * (n + 1) * DoubleLimits.EPS * (1 + x.norm1()),
                            uplo + " n = " + n + ": " + error);
                }
            }
        }
    }

    @ParameterizedTest
    @MethodSource("backends")
    void conditionOfDiagonalMatricesIsExact(String backend) {
        Lapack lapack = Lapack.on(Backend.named(backend));
        for (double scale : new double[] {1, DoubleLimits.SAFE_MIN * 16, DoubleLimits.HUGE / 16}) {
            for (Uplo uplo : Uplo.values()) {
                DoubleSample a =
                        DoubleSample.of(5, 5, (i, j) -> i != j ? 0 : scale * (i == 2 ? 4 : 1));
                assertEquals(0, lapack.dpotrf(uplo, 5, a.a(), a.off(), a.ld()));
                double rcond = lapack.dpocon(uplo, 5, a.a(), a.off(), a.ld(), 4 * scale);
                assertEquals(0.25, rcond, 8 * DoubleLimits.EPS);
            }
        }
        assertEquals(1, lapack.dpocon(Uplo.LOWER, 0, new double[0], 0, 1, 0));
    }
}
