// Generated from DoubleLapackInverseContract.java by build/Float32.java. Do not edit.
package org.jonum.testkit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.SplittableRandom;
import org.jonum.blas.Diag;
import org.jonum.blas.FloatLimits;
import org.jonum.blas.FloatView;
import org.jonum.blas.Uplo;
import org.jonum.lapack.Lapack;
import org.junit.jupiter.api.Test;

/// How getri, trtri, potri and lauum must be.
public abstract class FloatLapackInverseContract {
    private static final int[] SIZES = {0, 1, 2, 3, 7, 8, 9, 16, 23, 24, 25, 33, 48, 49, 63, 64, 65, 97, 130};

    /// {@return the routines under test, behind their door}
    protected abstract Lapack lapack();

    private static FloatView square(int n, float condition) {
        return FloatMatrices.conditioned(n, n, Spectrum.GEOMETRIC, condition, new SplittableRandom(n));
    }

    private int trtri(Uplo uplo, Diag diag, FloatGuarded a) {
        return lapack().strtri(uplo, diag, a.layout().rows(), a.array(), a.off(), a.layout().stride());
    }

    /// Factor and invert; what `sgetri` returns.
    private int invert(FloatGuarded a) {
        int n = a.layout().rows(), ld = a.layout().stride();
        int[] ipiv = new int[n];
        lapack().sgetrf(n, n, a.array(), a.off(), ld, ipiv, 0);
        return lapack().sgetri(n, a.array(), a.off(), ld, ipiv, 0);
    }

    /// ‖A·X − I‖ / (n·ε·‖A‖·‖X‖), the larger of it and the same for X·A.
    private static void assertInverse(FloatView a, FloatView x, String what) {
        FloatView one = FloatLapackOperands.identity(a.rows());
        FloatResiduals.assertAtMost(FloatResiduals.product(one, a, x), 10, what + " A*X");
        FloatResiduals.assertAtMost(FloatResiduals.product(one, x, a), 10, what + " X*A");
    }

    @Test
    void inverseFromLuHasASmallResidualOnBothSides() {
        for (int n : SIZES) {
            for (float condition : new float[] {2, 1 / (64 * (float) Math.sqrt(FloatLimits.EPS))}) {
                FloatView a = square(n, condition);
                FloatGuarded x = FloatLapackOperands.guarded(a);
                assertEquals(0, invert(x));
                x.assertGuardsUntouched("getri");
                assertInverse(a, FloatLapackOperands.view(x), "n = " + n + " condition " + condition);
            }
        }
    }

    @Test
    void inverseOfEveryTriangleReadsAndWritesOnlyThat() {
        for (int n : SIZES) {
            for (Uplo uplo : Uplo.values()) {
                for (Diag diag : Diag.values()) {
                    FloatView r = FloatMatrices.triangular(uplo, n, new SplittableRandom(3));
                    FloatView t = FloatMatrices.of(n, n, (i, j) -> i == j && diag == Diag.UNIT ? 1 : r.get(i, j));
                    FloatGuarded x = FloatLapackOperands.guarded(uplo, diag, t);
                    assertEquals(0, trtri(uplo, diag, x));
                    x.assertGuardsUntouched("trtri " + uplo + " " + diag);
                    FloatView inverse = FloatMatrices.of(n, n,
                            (i, j) -> x.stores(i, j) ? x.get(i, j) : i == j ? 1 : 0);
                    assertInverse(t, inverse, uplo + " " + diag + " n = " + n);
                }
            }
        }
    }

    /// |L·X − I| ≤ c·n·ε·|L|·|X| entry by entry, which a bound of norms would not see: rows of very different size.
    @Test
    void residualOfATriangleIsSmallEntryByEntry() {
        int n = 60;
        FloatView r = FloatMatrices.uniform(n, n, new SplittableRandom(4));
        FloatView l = FloatMatrices.of(n, n, (i, j) -> i < j ? 0
                : Math.scalb(i == j ? 1 + r.get(i, j) / 2 : r.get(i, j), i % 7 * 3 - j % 5 * 3));
        FloatGuarded lower = FloatLapackOperands.guarded(Uplo.LOWER, Diag.NON_UNIT, l);
        FloatGuarded upper = FloatLapackOperands.guarded(Uplo.UPPER, Diag.NON_UNIT, l.t());
        assertEquals(0, trtri(Uplo.LOWER, Diag.NON_UNIT, lower));
        assertEquals(0, trtri(Uplo.UPPER, Diag.NON_UNIT, upper));
        assertSmall(l, FloatLapackOperands.view(lower), n);
        assertSmall(l, FloatLapackOperands.view(upper).t(), n);
    }

    private static void assertSmall(FloatView l, FloatView x, int n) {
        for (int j = 0; j < n; j++) {
            for (int i = j; i < n; i++) {
                float sum = i == j ? -1 : 0, size = 0;
                for (int k = j; k <= i; k++) {
                    sum += l.get(i, k) * x.get(k, j);
                    size += Math.abs(l.get(i, k) * x.get(k, j));
                }
                assertTrue(Math.abs(sum) <= 4 * n * FloatLimits.EPS * size, i + ", " + j + ": " + sum / size);
            }
        }
    }

    @Test
    void inverseFromCholeskyIsSymmetricAndStaysInItsTriangle() {
        for (int n : SIZES) {
            for (Uplo uplo : Uplo.values()) {
                FloatView a = FloatMatrices.positiveDefinite(n, Spectrum.GEOMETRIC, 100, new SplittableRandom(n));
                FloatGuarded x = FloatLapackOperands.guarded(uplo, Diag.NON_UNIT, a);
                int ld = x.layout().stride();
                assertEquals(0, lapack().spotrf(uplo, n, x.array(), x.off(), ld));
                assertEquals(0, lapack().spotri(uplo, n, x.array(), x.off(), ld));
                x.assertGuardsUntouched("potri " + uplo);
                FloatView inverse = FloatMatrices.of(n, n, (i, j) -> x.stores(i, j) ? x.get(i, j) : x.get(j, i));
                assertInverse(a, inverse, uplo + " n = " + n);
            }
        }
    }

    @Test
    void productOfATriangleAndItsTransposeStaysInItsTriangle() {
        for (int n : SIZES) {
            for (Uplo uplo : Uplo.values()) {
                FloatView t = FloatMatrices.triangular(uplo, n, new SplittableRandom(5));
                FloatGuarded g = FloatLapackOperands.guarded(uplo, Diag.NON_UNIT, t);
                lapack().slauum(uplo, n, g.array(), g.off(), g.layout().stride());
                g.assertGuardsUntouched("lauum " + uplo);
                FloatView product = FloatMatrices.of(n, n, (i, j) -> g.stores(i, j) ? g.get(i, j) : g.get(j, i));
                FloatView left = uplo == Uplo.UPPER ? t : t.t();
                FloatResiduals.assertAtMost(FloatResiduals.product(product, left, left.t()), 10, uplo + " " + n);
            }
        }
    }

    @Test
    void multiplesOfTheIdentityAreNotSingular() {
        for (float c : new float[] {1e-12f, 1e-17f, FloatLimits.SAFE_MIN * 4, FloatLimits.HUGE / 8}) {
            for (int n : new int[] {1, 5, 40}) {
                FloatView a = FloatMatrices.of(n, n, (i, j) -> i == j ? c : 0);
                FloatGuarded x = FloatLapackOperands.guarded(a), y = FloatLapackOperands.guarded(a);
                assertEquals(0, invert(x));
                assertEquals(0, lapack().spotrf(Uplo.UPPER, n, y.array(), y.off(), y.layout().stride()));
                assertEquals(0, lapack().spotri(Uplo.UPPER, n, y.array(), y.off(), y.layout().stride()));
                for (int i = 0; i < n; i++) {
                    assertEquals(1 / c, x.get(i, i), 1 / c * FloatLimits.ULP);
                    assertEquals(1 / c, y.get(i, i), 4 / c * FloatLimits.ULP);
                }
            }
        }
    }

    @Test
    void firstZeroOnTheDiagonalIsReportedAndNothingWritten() {
        for (int n : new int[] {1, 2, 24, 50}) {
            for (int zero = 0; zero < n; zero += 7) {
                int z = zero;
                FloatGuarded a = FloatLapackOperands.guarded(
                        FloatMatrices.of(n, n, (i, j) -> i == j && i >= z && (i - z) % 5 == 0 ? 0 : i + 1));
                FloatGuarded before = a.copy();
                int ld = a.layout().stride();
                for (Uplo uplo : Uplo.values()) {
                    assertEquals(zero + 1, trtri(uplo, Diag.NON_UNIT, a));
                    assertEquals(zero + 1, lapack().spotri(uplo, n, a.array(), a.off(), ld));
                }
                assertEquals(zero + 1, lapack().sgetri(n, a.array(), a.off(), ld, new int[n], 0));
                a.assertUnchanged(before, "n = " + n + " zero " + zero);
            }
        }
    }

    @Test
    void nanReachesWhatDependsOnIt() {
        FloatGuarded a =
                FloatLapackOperands.guarded(FloatMatrices.triangular(Uplo.LOWER, 50, new SplittableRandom(6)));
        a.set(40, 10, Float.NaN);
        FloatGuarded product = a.copy();
        assertEquals(0, trtri(Uplo.LOWER, Diag.NON_UNIT, a));
        lapack().slauum(Uplo.LOWER, 50, product.array(), product.off(), product.layout().stride());
        assertTrue(Float.isNaN(a.get(40, 10)) && Float.isNaN(a.get(49, 0)));
        assertTrue(Float.isFinite(a.get(39, 10)) && Float.isFinite(a.get(49, 11)));
        assertTrue(Float.isNaN(product.get(10, 0)) && Float.isNaN(product.get(40, 10)));
    }

    @Test
    void givesTheSameBitsForAnyNumberOfThreads() {
        FloatView a = FloatMatrices.of(300, 300, (i, j) -> i == j ? 300 : (float) Math.sin(i + 2 * j));
        FloatLapackOperands.sameBitsForAnyNumberOfThreads(a, g -> assertEquals(0, invert(g)));
    }
}
