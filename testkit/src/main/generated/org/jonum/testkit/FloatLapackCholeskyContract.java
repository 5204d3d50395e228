// Generated from DoubleLapackCholeskyContract.java by build/Float32.java. Do not edit.
package org.jonum.testkit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.SplittableRandom;
import org.jonum.blas.Diag;
import org.jonum.blas.FloatLimits;
import org.jonum.blas.FloatView;
import org.jonum.blas.Uplo;
import org.jonum.lapack.Lapack;
import org.junit.jupiter.api.Test;

/// How potrf, potrs and pocon must be.
public abstract class FloatLapackCholeskyContract {
    private static final int[] SIZES = {0, 1, 2, 3, 4, 5, 23, 24, 25, 31, 32, 33, 47, 48, 49, 50, 63, 64, 65, 97, 150};

    /// {@return the routines under test, behind their door}
    protected abstract Lapack lapack();

    private static FloatView definite(int n) {
        return FloatMatrices.positiveDefinite(n, Spectrum.GEOMETRIC, 100, new SplittableRandom(n));
    }

    private int potrf(Uplo uplo, FloatGuarded a) {
        return lapack().spotrf(uplo, a.layout().rows(), a.array(), a.off(), a.layout().stride());
    }

    /// L of A = L·Lᵀ, wherever it is stored.
    private static FloatView l(Uplo uplo, FloatGuarded factor) {
        FloatView v = FloatLapackOperands.view(factor);
        return FloatLapackOperands.lower(uplo == Uplo.LOWER ? v : v.t());
    }

    @Test
    void residualIsOfTheOrderOfRoundingAndTheOtherTriangleIsNeverTouched() {
        for (int n : SIZES) {
            for (Uplo uplo : Uplo.values()) {
                FloatView a = definite(n);
                FloatGuarded f = FloatLapackOperands.guarded(uplo, Diag.NON_UNIT, a);
                assertEquals(0, potrf(uplo, f));
                f.assertGuardsUntouched("potrf " + uplo + " n = " + n);
                FloatView l = l(uplo, f);
                FloatResiduals.assertAtMost(FloatResiduals.product(a, l, l.t()), 10, uplo + " n = " + n);
            }
        }
    }

    @Test
    void reportsFirstBadPivot() {
        for (float bad : new float[] {0, -1, Float.NaN, Float.NEGATIVE_INFINITY}) {
            for (Uplo uplo : Uplo.values()) {
                for (int k : new int[] {1, 2, 24, 25, 48, 49, 60}) {
                    FloatGuarded a = FloatLapackOperands.guarded(FloatLapackOperands.identity(60));
                    a.set(k - 1, k - 1, bad);
                    assertEquals(k, potrf(uplo, a), bad + " in place " + k);
                }
            }
        }
    }

    @Test
    void singularGramMatrixIsRefused() {
        FloatView a = FloatMatrices.of(2, 2, (i, j) -> (i + 1) * (j + 1));              // [1 2; 2 4]
        for (Uplo uplo : Uplo.values()) assertEquals(2, potrf(uplo, FloatLapackOperands.guarded(a)));
    }

    @Test
    void smallAndLargeMatricesFactorLikeOthers() {
        for (float c : new float[] {1e-11f, FloatLimits.SAFE_MIN, FloatLimits.HUGE / 4}) {
            int n = 30;
            FloatGuarded a = FloatLapackOperands.guarded(FloatMatrices.of(n, n, (i, j) -> i == j ? c : 0));
            assertEquals(0, potrf(Uplo.LOWER, a));
            float root = (float) Math.sqrt(c);
            for (int i = 0; i < n; i++) assertEquals(root, a.get(i, i), root * FloatLimits.ULP);
        }
    }

    @Test
    void solvesWithEitherTriangle() {
        for (int n : SIZES) {
            for (Uplo uplo : Uplo.values()) {
                for (int nrhs : new int[] {0, 1, 2, 9}) {
                    FloatView a = definite(n), b = FloatMatrices.uniform(n, nrhs, new SplittableRandom(4));
                    FloatGuarded f = FloatLapackOperands.guarded(uplo, Diag.NON_UNIT, a);
                    FloatGuarded x = FloatLapackOperands.guarded(b);
                    potrf(uplo, f);
                    lapack().spotrs(uplo, n, nrhs, f.array(), f.off(), f.layout().stride(),
                            x.array(), x.off(), x.layout().stride());
                    x.assertGuardsUntouched("potrs");
                    float ratio = FloatResiduals.solution(a, FloatLapackOperands.view(x), b);
                    FloatResiduals.assertAtMost(ratio, 10, uplo + " n = " + n + " nrhs = " + nrhs);
                }
            }
        }
    }

    @Test
    void conditionOfDiagonalMatricesIsExact() {
        for (float scale : new float[] {1, FloatLimits.SAFE_MIN * 16, FloatLimits.HUGE / 16}) {
            for (Uplo uplo : Uplo.values()) {
                FloatGuarded a = FloatLapackOperands.guarded(uplo, Diag.NON_UNIT,
                        FloatMatrices.of(5, 5, (i, j) -> i != j ? 0 : i == 2 ? 4 * scale : scale));
                assertEquals(0, potrf(uplo, a));
                float rcond = lapack().spocon(uplo, 5, a.array(), a.off(), a.layout().stride(), 4 * scale);
                assertEquals(0.25f, rcond, 8 * FloatLimits.EPS);
            }
        }
        assertEquals(1, lapack().spocon(Uplo.LOWER, 0, new float[0], 0, 1, 0));
    }

    @Test
    void givesTheSameBitsForAnyNumberOfThreads() {
        FloatView a = FloatMatrices.triangular(Uplo.LOWER, 400, new SplittableRandom(5));
        FloatView definite = FloatMatrices.of(400, 400, (i, j) -> i == j ? 2 : a.get(Math.max(i, j), Math.min(i, j)));
        for (Uplo uplo : Uplo.values()) {
            FloatLapackOperands.sameBitsForAnyNumberOfThreads(definite, g -> assertEquals(0, potrf(uplo, g)));
        }
    }
}
