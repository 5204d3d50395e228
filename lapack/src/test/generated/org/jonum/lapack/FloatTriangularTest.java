// Generated from DoubleTriangularTest.java by build/Float32.java. Do not edit.
package org.jonum.lapack;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.jonum.blas.Backend;
import org.jonum.blas.Diag;
import org.jonum.blas.FloatLimits;
import org.jonum.blas.Trans;
import org.jonum.blas.Uplo;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class FloatTriangularTest {
    static java.util.List<String> backends() {
        return FloatSample.BACKENDS;
    }

    @ParameterizedTest
    @MethodSource("backends")
    void solvesEveryShapeAndReadsOnlyItsTriangle(String backend) {
        Lapack lapack = Lapack.on(Backend.named(backend));
        for (int n : new int[] {0, 1, 2, 9, 40}) {
            for (Uplo uplo : Uplo.values()) {
                for (Diag diag : Diag.values()) {
                    for (Trans trans : Trans.values()) {
                        for (int nrhs : new int[] {1, 3})
                            solves(lapack, uplo, diag, trans, n, nrhs);
                    }
                }
            }
        }
    }

    private static void solves(Lapack lapack, Uplo uplo, Diag diag, Trans trans, int n, int nrhs) {
        FloatSample r = FloatSample.random(n, n, 1), x = FloatSample.random(n, nrhs, 2);
        FloatSample t =
                FloatSample.of(n, n, (i, j) -> i == j ? diag == Diag.UNIT ? 1 : 2 + r.get(i, j)
                        : (uplo == Uplo.LOWER) == (i > j) ? r.get(i, j) / n : 0);
        FloatSample stored = FloatSample.of(n, n, (i,
                j) -> i == j && diag == Diag.UNIT || t.get(i, j) == 0 ? Float.NaN : t.get(i, j));
        FloatSample b = (trans.isTrans() ? t.transposed() : t).times(x);
        int info = lapack.strtrs(uplo, trans, diag, n, nrhs, stored.a(), stored.off(), stored.ld(),
                b.a(), b.off(), b.ld());
        assertEquals(0, info);
        b.assertGuards("strtrs");
        float error = b.distance(x);
        assertTrue(error <= 20 * (n + 1) * FloatLimits.EPS * (1 + x.norm1()),
                uplo + " " + diag + " " + trans + " " + n + ": " + error);
        float rcond =
                lapack.strcon(Norm.ONE, uplo, diag, n, stored.a(), stored.off(), stored.ld());
        assertTrue(rcond > 0.01f && rcond <= 1, "rcond = " + rcond);
    }

    @ParameterizedTest
    @MethodSource("backends")
    void zeroOnTheDiagonalIsReportedBeforeAnythingIsWritten(String backend) {
        Lapack lapack = Lapack.on(Backend.named(backend));
        float[] a = {1, 2, 0, 0}, b = {3, 4};                  // [1 0; 2 0]
        assertEquals(2,
                lapack.strtrs(Uplo.LOWER, Trans.NO_TRANS, Diag.NON_UNIT, 2, 1, a, 0, 2, b, 0, 2));
        assertArrayEquals(new float[] {3, 4}, b);
        assertEquals(0, lapack.strcon(Norm.ONE, Uplo.LOWER, Diag.NON_UNIT, 2, a, 0, 2));
        assertEquals(0,
                lapack.strtrs(Uplo.LOWER, Trans.NO_TRANS, Diag.UNIT, 2, 1, a, 0, 2, b, 0, 2));
        assertArrayEquals(new float[] {3, -2}, b);
    }

    @ParameterizedTest
    @MethodSource("backends")
    void conditionIsThatOfTheInverse(String backend) {
        Lapack lapack = Lapack.on(Backend.named(backend));
        float[] a = {1, 0, -4, 2};                             // [1 -4; 0 2], inverse [1 2; 0 0.5]
        assertEquals(1 / (6 * 2.5f), lapack.strcon(Norm.ONE, Uplo.UPPER, Diag.NON_UNIT, 2, a, 0, 2),
                4 * FloatLimits.EPS);
        assertEquals(1 / (float) (5 * 3),
                lapack.strcon(Norm.INF, Uplo.UPPER, Diag.NON_UNIT, 2, a, 0, 2),
                4 * FloatLimits.EPS);
        a[2] = Float.NaN;
        assertEquals(Float.NaN, lapack.strcon(Norm.ONE, Uplo.UPPER, Diag.NON_UNIT, 2, a, 0, 2));
    }
}
