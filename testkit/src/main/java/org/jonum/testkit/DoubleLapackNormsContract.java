package org.jonum.testkit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.SplittableRandom;
import org.jonum.blas.Diag;
import org.jonum.blas.DoubleLimits;
import org.jonum.blas.DoubleView;
import org.jonum.blas.Uplo;
import org.jonum.lapack.Lapack;
import org.jonum.lapack.Norm;
import org.junit.jupiter.api.Test;

/// How lange, lansy and lantr must be.
public abstract class DoubleLapackNormsContract {

    /// {@return the routines under test, behind their door}
    protected abstract Lapack lapack();

    private double lange(Norm norm, DoubleGuarded a) {
        Layout l = a.layout();
        return lapack().dlange(norm, l.rows(), l.cols(), a.array(), a.off(), l.stride());
    }

    /// The norm by its definition.
    private static double reference(Norm norm, DoubleView a) {
        double squares = 0, max = 0;
        for (int j = 0; j < a.cols(); j++) {
            for (int i = 0; i < a.rows(); i++) {
                squares += a.get(i, j) * a.get(i, j);
                max = Math.max(max, Math.abs(a.get(i, j)));
            }
        }
        return switch (norm) {
            case ONE -> DoubleResiduals.norm(a);
            case INF -> DoubleResiduals.norm(a.t());
            case FROBENIUS -> Math.sqrt(squares);
            case MAX -> max;
        };
    }

    private static void assertNorm(double expected, double got, String what) {
        assertEquals(expected, got, 100 * DoubleLimits.EPS * expected, what);
    }

    @Test
    void agreeWithTheDefinition() {
        for (int m : new int[] {0, 1, 2, 5, 30}) {
            for (int n : new int[] {0, 1, 2, 5, 30}) {
                DoubleView a = DoubleMatrices.uniform(m, n, new SplittableRandom(1));
                for (Norm norm : Norm.values()) {
                    assertNorm(reference(norm, a), lange(norm, DoubleLapackOperands.guarded(a)),
                            norm + " " + m + "x" + n);
                    for (Uplo uplo : Uplo.values()) {
                        for (Diag diag : Diag.values()) trapezoid(norm, uplo, diag, a);
                        if (m == n) symmetric(norm, uplo, a);
                    }
                }
            }
        }
    }

    private void trapezoid(Norm norm, Uplo uplo, Diag diag, DoubleView a) {
        boolean lower = uplo == Uplo.LOWER, unit = diag == Diag.UNIT;
        int m = a.rows(), n = a.cols();
        DoubleView t =
                DoubleMatrices.of(m, n, (i, j) -> i == j ? unit ? 1 : a.get(i, j) : lower == i > j ? a.get(i, j) : 0);
        DoubleGuarded stored = DoubleLapackOperands.guarded(DoubleMatrices.of(m, n,
                (i, j) -> i == j && unit || i != j && lower != i > j ? Double.NaN : a.get(i, j)));
        double got = lapack().dlantr(norm, uplo, diag, m, n, stored.array(), stored.off(), stored.layout().stride());
        assertNorm(reference(norm, t), got, norm + " " + uplo + " " + diag + " " + m + "x" + n);
    }

    private void symmetric(Norm norm, Uplo uplo, DoubleView a) {
        int n = a.rows();
        DoubleView s = DoubleMatrices.of(n, n, (i, j) -> (uplo == Uplo.LOWER) == i > j ? a.get(i, j) : a.get(j, i));
        DoubleGuarded stored = DoubleLapackOperands.guarded(uplo, Diag.NON_UNIT, s);
        double got = lapack().dlansy(norm, uplo, n, stored.array(), stored.off(), stored.layout().stride());
        assertNorm(reference(norm, s), got, norm + " " + uplo + " n = " + n);
    }

    @Test
    void nanAnywhereGivesNan() {
        for (Norm norm : Norm.values()) {
            for (int at = 0; at < 9; at++) {
                DoubleGuarded a = DoubleLapackOperands.guarded(DoubleMatrices.of(3, 3, (i, j) -> i + j + 1));
                a.set(at % 3, at / 3, Double.NaN);
                assertTrue(Double.isNaN(lange(norm, a)), norm + " " + at);
            }
        }
    }

    @Test
    void frobeniusNormNeitherOverflowsNorUnderflows() {
        double root2 = Math.sqrt(2);
        for (double c : new double[] {DoubleLimits.HUGE / 2, DoubleLimits.SAFE_MIN}) {
            double[] a = {c, 0, 0, c};
            assertNorm(root2 * c, lapack().dlange(Norm.FROBENIUS, 2, 2, a, 0, 2), "c = " + c);
            assertNorm(root2 * c, lapack().dlansy(Norm.FROBENIUS, Uplo.UPPER, 2, a, 0, 2), "c = " + c);
        }
    }
}
