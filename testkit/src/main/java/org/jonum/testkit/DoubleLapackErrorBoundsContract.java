package org.jonum.testkit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.SplittableRandom;
import org.jonum.blas.Diag;
import org.jonum.blas.DoubleLimits;
import org.jonum.blas.DoubleView;
import org.jonum.blas.Trans;
import org.jonum.blas.Uplo;
import org.jonum.lapack.Lapack;
import org.junit.jupiter.api.Test;

/// How gerfs, porfs and trrfs must be: refinement and error bounds.
public abstract class DoubleLapackErrorBoundsContract {
    private static final int[] SIZES = {0, 1, 2, 5, 17, 40, 70};

    /// {@return the routines under test, behind their door}
    protected abstract Lapack lapack();

    /// Entries that are integers, so that A·X is exact, and so is the true solution.
    private static DoubleView integers(int m, int n, long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        return DoubleMatrices.of(m, n, (i, j) -> random.nextInt(-9, 10));
    }

    private static DoubleView op(Trans trans, DoubleView a) {
        return trans.isTrans() ? a.t() : a;
    }

    /// The bounds hold: the backward error is about ε, and the true error is not more than the bound says.
    private static void assertBounds(DoubleView truth, DoubleGuarded x, double[] ferr, double[] berr, String what) {
        for (int j = 0; j < truth.cols(); j++) {
            assertTrue(berr[1 + j] <= 4 * DoubleLimits.EPS, what + ": berr = " + berr[1 + j]);
            double error = 0, size = 0;
            for (int i = 0; i < truth.rows(); i++) {
                error = Math.max(error, Math.abs(truth.get(i, j) - x.get(i, j)));
                size = Math.max(size, Math.abs(x.get(i, j)));
            }
            assertTrue(error <= ferr[1 + j] * size, what + ": error " + error / size + ", bound " + ferr[1 + j]);
            assertTrue(truth.rows() == 0 || ferr[1 + j] < 1, what + ": bound " + ferr[1 + j]);
        }
        assertTrue(Double.isNaN(ferr[0]) && Double.isNaN(berr[0]) && Double.isNaN(ferr[truth.cols() + 1]));
    }

    private static double[] bounds(int nrhs) {
        double[] bounds = new double[nrhs + 2];
        java.util.Arrays.fill(bounds, Double.NaN);
        return bounds;
    }

    /// A spoilt solution, which refinement has to mend.
    private static DoubleGuarded spoilt(DoubleView x, double by) {
        SplittableRandom random = new SplittableRandom(9);
        return DoubleLapackOperands.guarded(
                DoubleMatrices.of(x.rows(), x.cols(), (i, j) -> x.get(i, j) + by * random.nextDouble()));
    }

    @Test
    void refinementMendsSolutionsOfGeneralSystems() {
        for (int n : SIZES) {
            for (Trans trans : Trans.values()) {
                for (int nrhs : new int[] {0, 1, 3}) {
                    DoubleView a = integers(n, n, n + 1), truth = integers(n, nrhs, 2);
                    DoubleGuarded am = DoubleLapackOperands.guarded(a), f = am.copy();
                    DoubleGuarded b = DoubleLapackOperands.guarded(DoubleLapackOperands.product(op(trans, a), truth));
                    DoubleGuarded x = spoilt(truth, Math.sqrt(DoubleLimits.EPS)), before = b.copy();
                    int ld = f.layout().stride();
                    int[] ipiv = new int[n];
                    assertEquals(0, lapack().dgetrf(n, n, f.array(), f.off(), ld, ipiv, 0));
                    double[] ferr = bounds(nrhs), berr = bounds(nrhs);
                    lapack().dgerfs(trans, n, nrhs, am.array(), am.off(), ld, f.array(), f.off(), ld, ipiv, 0,
                            b.array(), b.off(), b.layout().stride(), x.array(), x.off(), x.layout().stride(),
                            ferr, 1, berr, 1);
                    x.assertGuardsUntouched("gerfs");
                    b.assertUnchanged(before, "gerfs");
                    assertBounds(truth, x, ferr, berr, trans + " n = " + n);
                }
            }
        }
    }

    @Test
    void refinementMendsSolutionsOfDefiniteSystemsFromOneTriangle() {
        for (int n : SIZES) {
            for (Uplo uplo : Uplo.values()) {
                DoubleView r = integers(n, n, n + 3), truth = integers(n, 2, 4);
                DoubleView a =
                        DoubleMatrices.of(n, n, (i, j) -> i == j ? 10 * n : r.get(Math.min(i, j), Math.max(i, j)));
                DoubleGuarded am = DoubleLapackOperands.guarded(uplo, Diag.NON_UNIT, a), f = am.copy();
                DoubleGuarded b = DoubleLapackOperands.guarded(DoubleLapackOperands.product(a, truth));
                DoubleGuarded x = spoilt(truth, Math.sqrt(DoubleLimits.EPS));
                int ld = f.layout().stride();
                assertEquals(0, lapack().dpotrf(uplo, n, f.array(), f.off(), ld));
                double[] ferr = bounds(2), berr = bounds(2);
                lapack().dporfs(uplo, n, 2, am.array(), am.off(), ld, f.array(), f.off(), ld,
                        b.array(), b.off(), b.layout().stride(), x.array(), x.off(), x.layout().stride(),
                        ferr, 1, berr, 1);
                x.assertGuardsUntouched("porfs");
                assertBounds(truth, x, ferr, berr, uplo + " n = " + n);
            }
        }
    }

    @Test
    void boundsOfTriangularSystemsHoldForEveryShape() {
        for (int n : SIZES) {
            for (Uplo uplo : Uplo.values()) {
                for (Diag diag : Diag.values()) {
                    for (Trans trans : Trans.values()) boundsHold(uplo, trans, diag, n);
                }
            }
        }
    }

    private void boundsHold(Uplo uplo, Trans trans, Diag diag, int n) {
        DoubleView r = integers(n, n, n + 5), truth = integers(n, 2, 6);
        boolean upper = uplo == Uplo.UPPER, unit = diag == Diag.UNIT;
        DoubleView t = DoubleMatrices.of(n, n, (i, j) -> i == j ? unit ? 1 : 2 : upper == i < j ? r.get(i, j) / 64 : 0);
        DoubleGuarded a = DoubleLapackOperands.guarded(uplo, diag, t);
        DoubleGuarded b = DoubleLapackOperands.guarded(DoubleLapackOperands.product(op(trans, t), truth)), x = b.copy();
        int ld = a.layout().stride(), ldb = b.layout().stride();
        assertEquals(0, lapack().dtrtrs(uplo, trans, diag, n, 2, a.array(), a.off(), ld, x.array(), x.off(), ldb));
        double[] ferr = bounds(2), berr = bounds(2);
        DoubleGuarded before = x.copy();
        lapack().dtrrfs(uplo, trans, diag, n, 2, a.array(), a.off(), ld, b.array(), b.off(), ldb, x.array(), x.off(),
                ldb, ferr, 1, berr, 1);
        x.assertUnchanged(before, "trrfs bounds, and does not refine");
        assertBounds(truth, x, ferr, berr, uplo + " " + trans + " " + diag + " n = " + n);
    }

    /// Rows of very different size: LU alone leaves an error in the small ones, refinement does not (Skeel 1980).
    @Test
    void badlyScaledRowsGetASmallComponentwiseError() {
        int n = 20;
        DoubleView r = DoubleMatrices.uniform(n, n, new SplittableRandom(7));
        DoubleView a = DoubleMatrices.of(n, n, (i, j) -> Math.scalb(r.get(i, j), 5 * (i % 5)));
        DoubleView truth = integers(n, 1, 8), b = DoubleLapackOperands.product(a, truth);
        double[] lu = a.data().clone(), x = b.data().clone(), ferr = new double[1], berr = new double[1];
        int[] ipiv = new int[n];
        assertEquals(0, lapack().dgesv(n, 1, lu, 0, n, ipiv, 0, x, 0, n));
        lapack().dgerfs(Trans.NO_TRANS, n, 1, a.data(), 0, n, lu, 0, n, ipiv, 0, b.data(), 0, n, x, 0, n, ferr, 0,
                berr, 0);
        assertTrue(berr[0] <= 2 * DoubleLimits.EPS, "berr = " + berr[0]);
    }

    @Test
    void zerosAndInfinitiesAndNaNEndWithoutHarm() {
        double[] a = {2, 0, 0, 4}, ferr = {-1}, berr = {-1}, x = {0, 0};
        int[] ipiv = {0, 1};
        lapack().dgerfs(Trans.NO_TRANS, 2, 1, a, 0, 2, a.clone(), 0, 2, ipiv, 0, new double[2], 0, 2, x, 0, 2, ferr, 0,
                berr, 0);
        assertTrue(berr[0] == 0 && ferr[0] < DoubleLimits.EPS, berr[0] + " " + ferr[0]);
        for (double bad : new double[] {Double.NaN, Double.POSITIVE_INFINITY}) {
            double[] y = {bad, 1};
            lapack().dgerfs(Trans.TRANS, 2, 1, a, 0, 2, a.clone(), 0, 2, ipiv, 0, new double[] {1, 1}, 0, 2, y, 0, 2,
                    ferr, 0, berr, 0);
            assertTrue(Double.isNaN(berr[0]) && !Double.isFinite(ferr[0]), berr[0] + " " + ferr[0]);
        }
    }
}
