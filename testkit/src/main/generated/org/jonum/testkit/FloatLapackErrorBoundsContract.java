// Generated from DoubleLapackErrorBoundsContract.java by build/Float32.java. Do not edit.
package org.jonum.testkit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.SplittableRandom;
import org.jonum.blas.Diag;
import org.jonum.blas.FloatLimits;
import org.jonum.blas.FloatView;
import org.jonum.blas.Trans;
import org.jonum.blas.Uplo;
import org.jonum.lapack.Lapack;
import org.junit.jupiter.api.Test;

/// How gerfs, porfs and trrfs must be: refinement and error bounds.
public abstract class FloatLapackErrorBoundsContract {
    private static final int[] SIZES = {0, 1, 2, 5, 17, 40, 70};

    /// {@return the routines under test, behind their door}
    protected abstract Lapack lapack();

    /// Entries that are integers, so that A·X is exact, and so is the true solution.
    private static FloatView integers(int m, int n, long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        return FloatMatrices.of(m, n, (i, j) -> random.nextInt(-9, 10));
    }

    private static FloatView op(Trans trans, FloatView a) {
        return trans.isTrans() ? a.t() : a;
    }

    /// The bounds hold: the backward error is about ε, and the true error is not more than the bound says.
    private static void assertBounds(FloatView truth, FloatGuarded x, float[] ferr, float[] berr, String what) {
        for (int j = 0; j < truth.cols(); j++) {
            assertTrue(berr[1 + j] <= 4 * FloatLimits.EPS, what + ": berr = " + berr[1 + j]);
            float error = 0, size = 0;
            for (int i = 0; i < truth.rows(); i++) {
                error = Math.max(error, Math.abs(truth.get(i, j) - x.get(i, j)));
                size = Math.max(size, Math.abs(x.get(i, j)));
            }
            assertTrue(error <= ferr[1 + j] * size, what + ": error " + error / size + ", bound " + ferr[1 + j]);
            assertTrue(truth.rows() == 0 || ferr[1 + j] < 1, what + ": bound " + ferr[1 + j]);
        }
        assertTrue(Float.isNaN(ferr[0]) && Float.isNaN(berr[0]) && Float.isNaN(ferr[truth.cols() + 1]));
    }

    private static float[] bounds(int nrhs) {
        float[] bounds = new float[nrhs + 2];
        java.util.Arrays.fill(bounds, Float.NaN);
        return bounds;
    }

    /// A spoilt solution, which refinement has to mend.
    private static FloatGuarded spoilt(FloatView x, float by) {
        SplittableRandom random = new SplittableRandom(9);
        return FloatLapackOperands.guarded(
                FloatMatrices.of(x.rows(), x.cols(), (i, j) -> x.get(i, j) + by * random.nextFloat()));
    }

    @Test
    void refinementMendsSolutionsOfGeneralSystems() {
        for (int n : SIZES) {
            for (Trans trans : Trans.values()) {
                for (int nrhs : new int[] {0, 1, 3}) {
                    FloatView a = integers(n, n, n + 1), truth = integers(n, nrhs, 2);
                    FloatGuarded am = FloatLapackOperands.guarded(a), f = am.copy();
                    FloatGuarded b = FloatLapackOperands.guarded(FloatLapackOperands.product(op(trans, a), truth));
                    FloatGuarded x = spoilt(truth, (float) Math.sqrt(FloatLimits.EPS)), before = b.copy();
                    int ld = f.layout().stride();
                    int[] ipiv = new int[n];
                    assertEquals(0, lapack().sgetrf(n, n, f.array(), f.off(), ld, ipiv, 0));
                    float[] ferr = bounds(nrhs), berr = bounds(nrhs);
                    lapack().sgerfs(trans, n, nrhs, am.array(), am.off(), ld, f.array(), f.off(), ld, ipiv, 0,
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
                FloatView r = integers(n, n, n + 3), truth = integers(n, 2, 4);
                FloatView a =
                        FloatMatrices.of(n, n, (i, j) -> i == j ? 10 * n : r.get(Math.min(i, j), Math.max(i, j)));
                FloatGuarded am = FloatLapackOperands.guarded(uplo, Diag.NON_UNIT, a), f = am.copy();
                FloatGuarded b = FloatLapackOperands.guarded(FloatLapackOperands.product(a, truth));
                FloatGuarded x = spoilt(truth, (float) Math.sqrt(FloatLimits.EPS));
                int ld = f.layout().stride();
                assertEquals(0, lapack().spotrf(uplo, n, f.array(), f.off(), ld));
                float[] ferr = bounds(2), berr = bounds(2);
                lapack().sporfs(uplo, n, 2, am.array(), am.off(), ld, f.array(), f.off(), ld,
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
        FloatView r = integers(n, n, n + 5), truth = integers(n, 2, 6);
        boolean upper = uplo == Uplo.UPPER, unit = diag == Diag.UNIT;
        FloatView t = FloatMatrices.of(n, n, (i, j) -> i == j ? unit ? 1 : 2 : upper == i < j ? r.get(i, j) / 64 : 0);
        FloatGuarded a = FloatLapackOperands.guarded(uplo, diag, t);
        FloatGuarded b = FloatLapackOperands.guarded(FloatLapackOperands.product(op(trans, t), truth)), x = b.copy();
        int ld = a.layout().stride(), ldb = b.layout().stride();
        assertEquals(0, lapack().strtrs(uplo, trans, diag, n, 2, a.array(), a.off(), ld, x.array(), x.off(), ldb));
        float[] ferr = bounds(2), berr = bounds(2);
        FloatGuarded before = x.copy();
        lapack().strrfs(uplo, trans, diag, n, 2, a.array(), a.off(), ld, b.array(), b.off(), ldb, x.array(), x.off(),
                ldb, ferr, 1, berr, 1);
        x.assertUnchanged(before, "trrfs bounds, and does not refine");
        assertBounds(truth, x, ferr, berr, uplo + " " + trans + " " + diag + " n = " + n);
    }

    /// Rows of very different size: LU alone leaves an error in the small ones, refinement does not (Skeel 1980).
    @Test
    void badlyScaledRowsGetASmallComponentwiseError() {
        int n = 20;
        FloatView r = FloatMatrices.uniform(n, n, new SplittableRandom(7));
        FloatView a = FloatMatrices.of(n, n, (i, j) -> Math.scalb(r.get(i, j), 5 * (i % 5)));
        FloatView truth = integers(n, 1, 8), b = FloatLapackOperands.product(a, truth);
        float[] lu = a.data().clone(), x = b.data().clone(), ferr = new float[1], berr = new float[1];
        int[] ipiv = new int[n];
        assertEquals(0, lapack().sgesv(n, 1, lu, 0, n, ipiv, 0, x, 0, n));
        lapack().sgerfs(Trans.NO_TRANS, n, 1, a.data(), 0, n, lu, 0, n, ipiv, 0, b.data(), 0, n, x, 0, n, ferr, 0,
                berr, 0);
        assertTrue(berr[0] <= 2 * FloatLimits.EPS, "berr = " + berr[0]);
    }

    @Test
    void zerosAndInfinitiesAndNaNEndWithoutHarm() {
        float[] a = {2, 0, 0, 4}, ferr = {-1}, berr = {-1}, x = {0, 0};
        int[] ipiv = {0, 1};
        lapack().sgerfs(Trans.NO_TRANS, 2, 1, a, 0, 2, a.clone(), 0, 2, ipiv, 0, new float[2], 0, 2, x, 0, 2, ferr, 0,
                berr, 0);
        assertTrue(berr[0] == 0 && ferr[0] < FloatLimits.EPS, berr[0] + " " + ferr[0]);
        for (float bad : new float[] {Float.NaN, Float.POSITIVE_INFINITY}) {
            float[] y = {bad, 1};
            lapack().sgerfs(Trans.TRANS, 2, 1, a, 0, 2, a.clone(), 0, 2, ipiv, 0, new float[] {1, 1}, 0, 2, y, 0, 2,
                    ferr, 0, berr, 0);
            assertTrue(Float.isNaN(berr[0]) && !Float.isFinite(ferr[0]), berr[0] + " " + ferr[0]);
        }
    }
}
