// Generated from DoubleLapackNormsContract.java by build/Float32.java. Do not edit.
package org.jonum.testkit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.SplittableRandom;
import org.jonum.blas.Diag;
import org.jonum.blas.FloatLimits;
import org.jonum.blas.FloatView;
import org.jonum.blas.Uplo;
import org.jonum.lapack.Lapack;
import org.jonum.lapack.Norm;
import org.junit.jupiter.api.Test;

/// How lange, lansy and lantr must be.
public abstract class FloatLapackNormsContract {

    /// {@return the routines under test, behind their door}
    protected abstract Lapack lapack();

    private float lange(Norm norm, FloatGuarded a) {
        Layout l = a.layout();
        return lapack().slange(norm, l.rows(), l.cols(), a.array(), a.off(), l.stride());
    }

    /// The norm by its definition.
    private static float reference(Norm norm, FloatView a) {
        float squares = 0, max = 0;
        for (int j = 0; j < a.cols(); j++) {
            for (int i = 0; i < a.rows(); i++) {
                squares += a.get(i, j) * a.get(i, j);
                max = Math.max(max, Math.abs(a.get(i, j)));
            }
        }
        return switch (norm) {
            case ONE -> FloatResiduals.norm(a);
            case INF -> FloatResiduals.norm(a.t());
            case FROBENIUS -> (float) Math.sqrt(squares);
            case MAX -> max;
        };
    }

    private static void assertNorm(float expected, float got, String what) {
        assertEquals(expected, got, 100 * FloatLimits.EPS * expected, what);
    }

    @Test
    void agreeWithTheDefinition() {
        for (int m : new int[] {0, 1, 2, 5, 30}) {
            for (int n : new int[] {0, 1, 2, 5, 30}) {
                FloatView a = FloatMatrices.uniform(m, n, new SplittableRandom(1));
                for (Norm norm : Norm.values()) {
                    assertNorm(reference(norm, a), lange(norm, FloatLapackOperands.guarded(a)),
                            norm + " " + m + "x" + n);
                    for (Uplo uplo : Uplo.values()) {
                        for (Diag diag : Diag.values()) trapezoid(norm, uplo, diag, a);
                        if (m == n) symmetric(norm, uplo, a);
                    }
                }
            }
        }
    }

    private void trapezoid(Norm norm, Uplo uplo, Diag diag, FloatView a) {
        boolean lower = uplo == Uplo.LOWER, unit = diag == Diag.UNIT;
        int m = a.rows(), n = a.cols();
        FloatView t =
                FloatMatrices.of(m, n, (i, j) -> i == j ? unit ? 1 : a.get(i, j) : lower == i > j ? a.get(i, j) : 0);
        FloatGuarded stored = FloatLapackOperands.guarded(FloatMatrices.of(m, n,
                (i, j) -> i == j && unit || i != j && lower != i > j ? Float.NaN : a.get(i, j)));
        float got = lapack().slantr(norm, uplo, diag, m, n, stored.array(), stored.off(), stored.layout().stride());
        assertNorm(reference(norm, t), got, norm + " " + uplo + " " + diag + " " + m + "x" + n);
    }

    private void symmetric(Norm norm, Uplo uplo, FloatView a) {
        int n = a.rows();
        FloatView s = FloatMatrices.of(n, n, (i, j) -> (uplo == Uplo.LOWER) == i > j ? a.get(i, j) : a.get(j, i));
        FloatGuarded stored = FloatLapackOperands.guarded(uplo, Diag.NON_UNIT, s);
        float got = lapack().slansy(norm, uplo, n, stored.array(), stored.off(), stored.layout().stride());
        assertNorm(reference(norm, s), got, norm + " " + uplo + " n = " + n);
    }

    @Test
    void nanAnywhereGivesNan() {
        for (Norm norm : Norm.values()) {
            for (int at = 0; at < 9; at++) {
                FloatGuarded a = FloatLapackOperands.guarded(FloatMatrices.of(3, 3, (i, j) -> i + j + 1));
                a.set(at % 3, at / 3, Float.NaN);
                assertTrue(Float.isNaN(lange(norm, a)), norm + " " + at);
            }
        }
    }

    @Test
    void frobeniusNormNeitherOverflowsNorUnderflows() {
        float root2 = (float) Math.sqrt(2);
        for (float c : new float[] {FloatLimits.HUGE / 2, FloatLimits.SAFE_MIN}) {
            float[] a = {c, 0, 0, c};
            assertNorm(root2 * c, lapack().slange(Norm.FROBENIUS, 2, 2, a, 0, 2), "c = " + c);
            assertNorm(root2 * c, lapack().slansy(Norm.FROBENIUS, Uplo.UPPER, 2, a, 0, 2), "c = " + c);
        }
    }
}
