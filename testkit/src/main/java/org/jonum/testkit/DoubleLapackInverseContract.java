package org.jonum.testkit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.SplittableRandom;
import org.jonum.blas.Diag;
import org.jonum.blas.DoubleLimits;
import org.jonum.blas.DoubleView;
import org.jonum.blas.Uplo;
import org.jonum.lapack.Lapack;
import org.junit.jupiter.api.Test;

/// How getri, trtri, potri and lauum must be.
public abstract class DoubleLapackInverseContract {
    private static final int[] SIZES = {0, 1, 2, 3, 7, 8, 9, 16, 23, 24, 25, 33, 48, 49, 63, 64, 65, 97, 130};

    /// {@return the routines under test, behind their door}
    protected abstract Lapack lapack();

    private static DoubleView square(int n, double condition) {
        return DoubleMatrices.conditioned(n, n, Spectrum.GEOMETRIC, condition, new SplittableRandom(n));
    }

    private int trtri(Uplo uplo, Diag diag, DoubleGuarded a) {
        return lapack().dtrtri(uplo, diag, a.layout().rows(), a.array(), a.off(), a.layout().stride());
    }

    /// Factor and invert; what `dgetri` returns.
    private int invert(DoubleGuarded a) {
        int n = a.layout().rows(), ld = a.layout().stride();
        int[] ipiv = new int[n];
        lapack().dgetrf(n, n, a.array(), a.off(), ld, ipiv, 0);
        return lapack().dgetri(n, a.array(), a.off(), ld, ipiv, 0);
    }

    /// ‖A·X − I‖ / (n·ε·‖A‖·‖X‖), the larger of it and the same for X·A.
    private static void assertInverse(DoubleView a, DoubleView x, String what) {
        DoubleView one = DoubleLapackOperands.identity(a.rows());
        DoubleResiduals.assertAtMost(DoubleResiduals.product(one, a, x), 10, what + " A*X");
        DoubleResiduals.assertAtMost(DoubleResiduals.product(one, x, a), 10, what + " X*A");
    }

    @Test
    void inverseFromLuHasASmallResidualOnBothSides() {
        for (int n : SIZES) {
            for (double condition : new double[] {2, 1 / (64 * Math.sqrt(DoubleLimits.EPS))}) {
                DoubleView a = square(n, condition);
                DoubleGuarded x = DoubleLapackOperands.guarded(a);
                assertEquals(0, invert(x));
                x.assertGuardsUntouched("getri");
                assertInverse(a, DoubleLapackOperands.view(x), "n = " + n + " condition " + condition);
            }
        }
    }

    @Test
    void inverseOfEveryTriangleReadsAndWritesOnlyThat() {
        for (int n : SIZES) {
            for (Uplo uplo : Uplo.values()) {
                for (Diag diag : Diag.values()) {
                    DoubleView r = DoubleMatrices.triangular(uplo, n, new SplittableRandom(3));
                    DoubleView t = DoubleMatrices.of(n, n, (i, j) -> i == j && diag == Diag.UNIT ? 1 : r.get(i, j));
                    DoubleGuarded x = DoubleLapackOperands.guarded(uplo, diag, t);
                    assertEquals(0, trtri(uplo, diag, x));
                    x.assertGuardsUntouched("trtri " + uplo + " " + diag);
                    DoubleView inverse = DoubleMatrices.of(n, n,
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
        DoubleView r = DoubleMatrices.uniform(n, n, new SplittableRandom(4));
        DoubleView l = DoubleMatrices.of(n, n, (i, j) -> i < j ? 0
                : Math.scalb(i == j ? 1 + r.get(i, j) / 2 : r.get(i, j), i % 7 * 3 - j % 5 * 3));
        DoubleGuarded lower = DoubleLapackOperands.guarded(Uplo.LOWER, Diag.NON_UNIT, l);
        DoubleGuarded upper = DoubleLapackOperands.guarded(Uplo.UPPER, Diag.NON_UNIT, l.t());
        assertEquals(0, trtri(Uplo.LOWER, Diag.NON_UNIT, lower));
        assertEquals(0, trtri(Uplo.UPPER, Diag.NON_UNIT, upper));
        assertSmall(l, DoubleLapackOperands.view(lower), n);
        assertSmall(l, DoubleLapackOperands.view(upper).t(), n);
    }

    private static void assertSmall(DoubleView l, DoubleView x, int n) {
        for (int j = 0; j < n; j++) {
            for (int i = j; i < n; i++) {
                double sum = i == j ? -1 : 0, size = 0;
                for (int k = j; k <= i; k++) {
                    sum += l.get(i, k) * x.get(k, j);
                    size += Math.abs(l.get(i, k) * x.get(k, j));
                }
                assertTrue(Math.abs(sum) <= 4 * n * DoubleLimits.EPS * size, i + ", " + j + ": " + sum / size);
            }
        }
    }

    @Test
    void inverseFromCholeskyIsSymmetricAndStaysInItsTriangle() {
        for (int n : SIZES) {
            for (Uplo uplo : Uplo.values()) {
                DoubleView a = DoubleMatrices.positiveDefinite(n, Spectrum.GEOMETRIC, 100, new SplittableRandom(n));
                DoubleGuarded x = DoubleLapackOperands.guarded(uplo, Diag.NON_UNIT, a);
                int ld = x.layout().stride();
                assertEquals(0, lapack().dpotrf(uplo, n, x.array(), x.off(), ld));
                assertEquals(0, lapack().dpotri(uplo, n, x.array(), x.off(), ld));
                x.assertGuardsUntouched("potri " + uplo);
                DoubleView inverse = DoubleMatrices.of(n, n, (i, j) -> x.stores(i, j) ? x.get(i, j) : x.get(j, i));
                assertInverse(a, inverse, uplo + " n = " + n);
            }
        }
    }

    @Test
    void productOfATriangleAndItsTransposeStaysInItsTriangle() {
        for (int n : SIZES) {
            for (Uplo uplo : Uplo.values()) {
                DoubleView t = DoubleMatrices.triangular(uplo, n, new SplittableRandom(5));
                DoubleGuarded g = DoubleLapackOperands.guarded(uplo, Diag.NON_UNIT, t);
                lapack().dlauum(uplo, n, g.array(), g.off(), g.layout().stride());
                g.assertGuardsUntouched("lauum " + uplo);
                DoubleView product = DoubleMatrices.of(n, n, (i, j) -> g.stores(i, j) ? g.get(i, j) : g.get(j, i));
                DoubleView left = uplo == Uplo.UPPER ? t : t.t();
                DoubleResiduals.assertAtMost(DoubleResiduals.product(product, left, left.t()), 10, uplo + " " + n);
            }
        }
    }

    @Test
    void multiplesOfTheIdentityAreNotSingular() {
        for (double c : new double[] {1e-12, 1e-17, DoubleLimits.SAFE_MIN * 4, DoubleLimits.HUGE / 8}) {
            for (int n : new int[] {1, 5, 40}) {
                DoubleView a = DoubleMatrices.of(n, n, (i, j) -> i == j ? c : 0);
                DoubleGuarded x = DoubleLapackOperands.guarded(a), y = DoubleLapackOperands.guarded(a);
                assertEquals(0, invert(x));
                assertEquals(0, lapack().dpotrf(Uplo.UPPER, n, y.array(), y.off(), y.layout().stride()));
                assertEquals(0, lapack().dpotri(Uplo.UPPER, n, y.array(), y.off(), y.layout().stride()));
                for (int i = 0; i < n; i++) {
                    assertEquals(1 / c, x.get(i, i), 1 / c * DoubleLimits.ULP);
                    assertEquals(1 / c, y.get(i, i), 4 / c * DoubleLimits.ULP);
                }
            }
        }
    }

    @Test
    void firstZeroOnTheDiagonalIsReportedAndNothingWritten() {
        for (int n : new int[] {1, 2, 24, 50}) {
            for (int zero = 0; zero < n; zero += 7) {
                int z = zero;
                DoubleGuarded a = DoubleLapackOperands.guarded(
                        DoubleMatrices.of(n, n, (i, j) -> i == j && i >= z && (i - z) % 5 == 0 ? 0 : i + 1));
                DoubleGuarded before = a.copy();
                int ld = a.layout().stride();
                for (Uplo uplo : Uplo.values()) {
                    assertEquals(zero + 1, trtri(uplo, Diag.NON_UNIT, a));
                    assertEquals(zero + 1, lapack().dpotri(uplo, n, a.array(), a.off(), ld));
                }
                assertEquals(zero + 1, lapack().dgetri(n, a.array(), a.off(), ld, new int[n], 0));
                a.assertUnchanged(before, "n = " + n + " zero " + zero);
            }
        }
    }

    @Test
    void nanReachesWhatDependsOnIt() {
        DoubleGuarded a =
                DoubleLapackOperands.guarded(DoubleMatrices.triangular(Uplo.LOWER, 50, new SplittableRandom(6)));
        a.set(40, 10, Double.NaN);
        DoubleGuarded product = a.copy();
        assertEquals(0, trtri(Uplo.LOWER, Diag.NON_UNIT, a));
        lapack().dlauum(Uplo.LOWER, 50, product.array(), product.off(), product.layout().stride());
        assertTrue(Double.isNaN(a.get(40, 10)) && Double.isNaN(a.get(49, 0)));
        assertTrue(Double.isFinite(a.get(39, 10)) && Double.isFinite(a.get(49, 11)));
        assertTrue(Double.isNaN(product.get(10, 0)) && Double.isNaN(product.get(40, 10)));
    }

    @Test
    void givesTheSameBitsForAnyNumberOfThreads() {
        DoubleView a = DoubleMatrices.of(300, 300, (i, j) -> i == j ? 300 : Math.sin(i + 2 * j));
        DoubleLapackOperands.sameBitsForAnyNumberOfThreads(a, g -> assertEquals(0, invert(g)));
    }
}
