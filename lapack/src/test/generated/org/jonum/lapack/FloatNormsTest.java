// Generated from DoubleNormsTest.java by build/Float32.java. Do not edit.
package org.jonum.lapack;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.jonum.blas.Backend;
import org.jonum.blas.Diag;
import org.jonum.blas.FloatLimits;
import org.jonum.blas.Uplo;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class FloatNormsTest {
    static java.util.List<String> backends() {
        return FloatSample.BACKENDS;
    }

    /// The norm by its definition.
    static float reference(Norm norm, FloatSample a) {
        float squares = 0, max = 0, rowSum = 0;
        for (int i = 0; i < a.rows(); i++) {
            float sum = 0;
            for (int j = 0; j < a.cols(); j++) {
                float size = Math.abs(a.get(i, j));
                sum += size;
                squares += size * size;
                max = Math.max(max, size);
            }
            rowSum = Math.max(rowSum, sum);
        }
        return switch (norm) {
            case ONE -> a.norm1();
            case INF -> rowSum;
            case FROBENIUS -> (float) Math.sqrt(squares);
            case MAX -> max;
        };
    }

    static void assertNorm(float expected, float got, String what) {
        assertEquals(expected, got, 100 * FloatLimits.EPS * expected, what);
    }

    @ParameterizedTest
    @MethodSource("backends")
    void agreeWithTheDefinition(String backend) {
        Lapack lapack = Lapack.on(Backend.named(backend));
        for (int m : new int[] {0, 1, 2, 5, 30}) {
            for (int n : new int[] {0, 1, 2, 5, 30}) {
                FloatSample a = FloatSample.random(m, n, 1);
                for (Norm norm : Norm.values()) {
                    assertNorm(reference(norm, a),
                            lapack.slange(norm, m, n, a.a(), a.off(), a.ld()),
                            norm + " " + m + " " + n);
                    for (Uplo uplo : Uplo.values()) {
                        for (Diag diag : Diag.values()) triangle(lapack, norm, uplo, diag, a);
                        if (m == n) symmetric(lapack, norm, uplo, a);
                    }
                }
            }
        }
    }

    private static void triangle(Lapack lapack, Norm norm, Uplo uplo, Diag diag, FloatSample a) {
        FloatSample t = FloatSample.of(a.rows(), a.cols(),
                (i, j) -> i == j ? diag == Diag.UNIT ? 1 : a.get(i, j)
                        : (uplo == Uplo.LOWER) == (i > j) ? a.get(i, j) : 0);
        FloatSample stored = FloatSample.of(a.rows(), a.cols(),
                (i, j) -> i == j && diag == Diag.UNIT || i != j && (uplo == Uplo.LOWER) != (i > j)
                        ? Float.NaN : a.get(i, j));
        float got = lapack.slantr(norm, uplo, diag, a.rows(), a.cols(), stored.a(), stored.off(),
                stored.ld());
        assertNorm(reference(norm, t), got,
                norm + " " + uplo + " " + diag + " " + a.rows() + " " + a.cols());
    }

    private static void symmetric(Lapack lapack, Norm norm, Uplo uplo, FloatSample a) {
        int n = a.rows();
        FloatSample s = FloatSample.of(n, n,
                (i, j) -> (uplo == Uplo.LOWER) == (i > j) ? a.get(i, j) : a.get(j, i));
        FloatSample stored = FloatSample.of(n, n,
                (i, j) -> i != j && (uplo == Uplo.LOWER) != (i > j) ? Float.NaN : a.get(i, j));
        assertNorm(reference(norm, s),
                lapack.slansy(norm, uplo, n, stored.a(), stored.off(), stored.ld()),
                norm + " " + uplo + " " + n);
    }

    @ParameterizedTest
    @MethodSource("backends")
    void nanAnywhereGivesNan(String backend) {
        Lapack lapack = Lapack.on(Backend.named(backend));
        for (Norm norm : Norm.values()) {
            for (int at = 0; at < 9; at++) {
                FloatSample a = FloatSample.of(3, 3, (i, j) -> i + j + 1);
                a.set(at % 3, at / 3, Float.NaN);
                assertTrue(Float.isNaN(lapack.slange(norm, 3, 3, a.a(), a.off(), a.ld())),
                        norm + " " + at);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("backends")
    void frobeniusNormNeitherOverflowsNorUnderflows(String backend) {
        Lapack lapack = Lapack.on(Backend.named(backend));
        float root2 = (float) Math.sqrt(2);
        for (float c : new float[] {FloatLimits.HUGE / 2, FloatLimits.SAFE_MIN}) {
            float[] a = {c, 0, 0, c};
            assertNorm(root2 * c, lapack.slange(Norm.FROBENIUS, 2, 2, a, 0, 2), "c = " + c);
            assertNorm(root2 * c, lapack.slansy(Norm.FROBENIUS, Uplo.UPPER, 2, a, 0, 2),
                    "c = " + c);
        }
    }
}
