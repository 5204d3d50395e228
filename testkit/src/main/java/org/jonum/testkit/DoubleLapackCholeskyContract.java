package org.jonum.testkit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.SplittableRandom;
import org.jonum.blas.Diag;
import org.jonum.blas.DoubleLimits;
import org.jonum.blas.DoubleView;
import org.jonum.blas.Uplo;
import org.jonum.lapack.Lapack;
import org.junit.jupiter.api.Test;

/// How potrf, potrs and pocon must be.
public abstract class DoubleLapackCholeskyContract {
    private static final int[] SIZES = {0, 1, 2, 3, 4, 5, 23, 24, 25, 31, 32, 33, 47, 48, 49, 50, 63, 64, 65, 97, 150};

    /// {@return the routines under test, behind their door}
    protected abstract Lapack lapack();

    private static DoubleView definite(int n) {
        return DoubleMatrices.positiveDefinite(n, Spectrum.GEOMETRIC, 100, new SplittableRandom(n));
    }

    private int potrf(Uplo uplo, DoubleGuarded a) {
        return lapack().dpotrf(uplo, a.layout().rows(), a.array(), a.off(), a.layout().stride());
    }

    /// L of A = L·Lᵀ, wherever it is stored.
    private static DoubleView l(Uplo uplo, DoubleGuarded factor) {
        DoubleView v = DoubleLapackOperands.view(factor);
        return DoubleLapackOperands.lower(uplo == Uplo.LOWER ? v : v.t());
    }

    @Test
    void residualIsOfTheOrderOfRoundingAndTheOtherTriangleIsNeverTouched() {
        for (int n : SIZES) {
            for (Uplo uplo : Uplo.values()) {
                DoubleView a = definite(n);
                DoubleGuarded f = DoubleLapackOperands.guarded(uplo, Diag.NON_UNIT, a);
                assertEquals(0, potrf(uplo, f));
                f.assertGuardsUntouched("potrf " + uplo + " n = " + n);
                DoubleView l = l(uplo, f);
                DoubleResiduals.assertAtMost(DoubleResiduals.product(a, l, l.t()), 10, uplo + " n = " + n);
            }
        }
    }

    @Test
    void reportsFirstBadPivot() {
        for (double bad : new double[] {0, -1, Double.NaN, Double.NEGATIVE_INFINITY}) {
            for (Uplo uplo : Uplo.values()) {
                for (int k : new int[] {1, 2, 24, 25, 48, 49, 60}) {
                    DoubleGuarded a = DoubleLapackOperands.guarded(DoubleLapackOperands.identity(60));
                    a.set(k - 1, k - 1, bad);
                    assertEquals(k, potrf(uplo, a), bad + " in place " + k);
                }
            }
        }
    }

    @Test
    void singularGramMatrixIsRefused() {
        DoubleView a = DoubleMatrices.of(2, 2, (i, j) -> (i + 1) * (j + 1));              // [1 2; 2 4]
        for (Uplo uplo : Uplo.values()) assertEquals(2, potrf(uplo, DoubleLapackOperands.guarded(a)));
    }

    @Test
    void smallAndLargeMatricesFactorLikeOthers() {
        for (double c : new double[] {1e-11, DoubleLimits.SAFE_MIN, DoubleLimits.HUGE / 4}) {
            int n = 30;
            DoubleGuarded a = DoubleLapackOperands.guarded(DoubleMatrices.of(n, n, (i, j) -> i == j ? c : 0));
            assertEquals(0, potrf(Uplo.LOWER, a));
            double root = Math.sqrt(c);
            for (int i = 0; i < n; i++) assertEquals(root, a.get(i, i), root * DoubleLimits.ULP);
        }
    }

    @Test
    void solvesWithEitherTriangle() {
        for (int n : SIZES) {
            for (Uplo uplo : Uplo.values()) {
                for (int nrhs : new int[] {0, 1, 2, 9}) {
                    DoubleView a = definite(n), b = DoubleMatrices.uniform(n, nrhs, new SplittableRandom(4));
                    DoubleGuarded f = DoubleLapackOperands.guarded(uplo, Diag.NON_UNIT, a);
                    DoubleGuarded x = DoubleLapackOperands.guarded(b);
                    potrf(uplo, f);
                    lapack().dpotrs(uplo, n, nrhs, f.array(), f.off(), f.layout().stride(),
                            x.array(), x.off(), x.layout().stride());
                    x.assertGuardsUntouched("potrs");
                    double ratio = DoubleResiduals.solution(a, DoubleLapackOperands.view(x), b);
                    DoubleResiduals.assertAtMost(ratio, 10, uplo + " n = " + n + " nrhs = " + nrhs);
                }
            }
        }
    }

    @Test
    void conditionOfDiagonalMatricesIsExact() {
        for (double scale : new double[] {1, DoubleLimits.SAFE_MIN * 16, DoubleLimits.HUGE / 16}) {
            for (Uplo uplo : Uplo.values()) {
                DoubleGuarded a = DoubleLapackOperands.guarded(uplo, Diag.NON_UNIT,
                        DoubleMatrices.of(5, 5, (i, j) -> i != j ? 0 : i == 2 ? 4 * scale : scale));
                assertEquals(0, potrf(uplo, a));
                double rcond = lapack().dpocon(uplo, 5, a.array(), a.off(), a.layout().stride(), 4 * scale);
                assertEquals(0.25, rcond, 8 * DoubleLimits.EPS);
            }
        }
        assertEquals(1, lapack().dpocon(Uplo.LOWER, 0, new double[0], 0, 1, 0));
    }

    @Test
    void givesTheSameBitsForAnyNumberOfThreads() {
        DoubleView a = DoubleMatrices.triangular(Uplo.LOWER, 400, new SplittableRandom(5));
        DoubleView definite = DoubleMatrices.of(400, 400, (i, j) -> i == j ? 2 : a.get(Math.max(i, j), Math.min(i, j)));
        for (Uplo uplo : Uplo.values()) {
            DoubleLapackOperands.sameBitsForAnyNumberOfThreads(definite, g -> assertEquals(0, potrf(uplo, g)));
        }
    }
}
