// Generated from DoubleLapackAuxiliaryContract.java by build/Float32.java. Do not edit.
package org.jonum.testkit;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.SplittableRandom;
import org.jonum.blas.Diag;
import org.jonum.blas.FloatLimits;
import org.jonum.blas.FloatView;
import org.jonum.blas.Side;
import org.jonum.blas.Uplo;
import org.jonum.lapack.Direct;
import org.jonum.lapack.FloatGivens;
import org.jonum.lapack.FloatReflection;
import org.jonum.lapack.FloatSumOfSquares;
import org.jonum.lapack.Lapack;
import org.jonum.lapack.Part;
import org.jonum.lapack.Structure;
import org.junit.jupiter.api.Test;

/// How lartg, larfg, larf, lascl, lassq, lapy2, lapmt, lapmr, rscl, lacpy and laset must be.
public abstract class FloatLapackAuxiliaryContract {
    private static final float TINY = FloatLimits.SAFE_MIN * FloatLimits.ULP, HUGE = FloatLimits.HUGE;
    private static final float[] SIZES =
            {TINY, FloatLimits.SAFE_MIN, (float) Math.sqrt(FloatLimits.SAFE_MIN), 1, (float) Math.sqrt(HUGE), HUGE / 4, HUGE};

    /// {@return the routines under test, behind their door}
    protected abstract Lapack lapack();

    private static FloatView uniform(int m, int n, long seed) {
        return FloatMatrices.uniform(m, n, new SplittableRandom(seed));
    }

    private static void assertClose(float expected, float got, String what) {
        assertEquals(1, got == expected ? 1 : got / expected, 8 * FloatLimits.EPS, what + ": " + got);
    }

    // ---- rotations and lengths ----

    @Test
    void rotationOfKnownTriangleIsRightAtEverySize() {
        for (float size : SIZES) {
            for (int signs = 0; signs < 4; signs++) {
                float f = (signs % 2 == 0 ? 3 : -3) * (size / 8), g = (signs < 2 ? 4 : -4) * (size / 8);
                if (size == TINY) f = g = size;
                String what = "f = " + f + ", g = " + g;
                FloatGivens r = lapack().slartg(f, g);
                float c = size == TINY ? (float) Math.sqrt(0.5f) : 0.6f, s = size == TINY ? (float) Math.sqrt(0.5f) : 0.8f;
                assertClose(c, r.c(), what);
                assertClose(Math.copySign(s, f * Math.signum(g)), r.s(), what);
                if (size != TINY) assertClose(Math.copySign(5 * (size / 8), f), r.r(), what);
                if (size != TINY) assertClose(5 * (size / 8), lapack().slapy2(f, g), what);
            }
        }
    }

    @Test
    void componentsOfVeryDifferentSizeKeepTheSmallAngle() {
        FloatGivens r = lapack().slartg(1, FloatLimits.SAFE_MIN);
        assertEquals(1, r.c());
        assertEquals(FloatLimits.SAFE_MIN, r.s());
        FloatGivens q = lapack().slartg(FloatLimits.SAFE_MIN, -1);
        assertEquals(FloatLimits.SAFE_MIN, q.c());
        assertEquals(-1, q.s());
        assertEquals(1, q.r());
    }

    @Test
    void zerosGiveExactRotations() {
        assertEquals(new FloatGivens(1, 0, -3), lapack().slartg(-3, 0));
        assertEquals(new FloatGivens(0, -1, 3), lapack().slartg(0, -3));
        assertEquals(new FloatGivens(1, 0, 0), lapack().slartg(0, 0));
    }

    @Test
    void nanReachesRotationsAndLengths() {
        for (float x : new float[] {Float.NaN, 1, Float.POSITIVE_INFINITY}) {
            assertTrue(Float.isNaN(lapack().slartg(Float.NaN, x).r()));
            assertTrue(Float.isNaN(lapack().slartg(x, Float.NaN).r()));
            assertTrue(Float.isNaN(lapack().slapy2(x, Float.NaN)));
        }
        assertEquals(Float.POSITIVE_INFINITY, lapack().slapy2(1, Float.NEGATIVE_INFINITY));
        assertEquals(Float.POSITIVE_INFINITY, Math.abs(lapack().slartg(Float.NEGATIVE_INFINITY, 1).r()));
        assertEquals(0, lapack().slapy2(0, -0.0f));
    }

    // ---- reflections ----

    @Test
    void reflectionAnnulsAndTauIsBetweenOneAndTwo() {
        for (float size : new float[] {FloatLimits.SAFE_MIN, 1, HUGE / 16}) {
            for (int inc : new int[] {1, 3}) {
                FloatGuarded x = FloatGuarded.of(new Layout.Vector(2, inc), 3, 2);
                x.set(0, 0, 2 * size);
                x.set(1, 0, -4 * size);
                FloatReflection h = lapack().slarfg(3, 4 * size, x.array(), x.off(), inc);
                x.assertGuardsUntouched("larfg");
                assertClose(-6 * size, h.alpha(), "size " + size);
                assertClose(10 / 6.0f, h.tau(), "size " + size);
                assertClose(0.2f, x.get(0, 0), "size " + size);
                assertClose(-0.4f, x.get(1, 0), "size " + size);
            }
        }
        assertEquals(new FloatReflection(-3, 0), lapack().slarfg(2, -3, new float[1], 0, 1));
        assertEquals(new FloatReflection(-3, 0), lapack().slarfg(1, -3, new float[0], 0, 1));
        assertEquals(new FloatReflection(-3, 0), lapack().slarfg(0, -3, new float[0], 0, 1));
    }

    @Test
    void reflectionIsAppliedFromEitherSideWithAnyStride() {
        for (int inc : new int[] {1, 2, -1, -3}) {
            for (Side side : Side.values()) {
                FloatView v = uniform(7, 1, 1), c = side == Side.LEFT ? uniform(7, 5, 2) : uniform(5, 7, 3);
                FloatGuarded vector = FloatGuarded.of(new Layout.Vector(7, inc), 2, 1).fill(v::get);
                FloatGuarded got = FloatLapackOperands.guarded(c);
                lapack().slarf(side, c.rows(), c.cols(), vector.array(), vector.off(), inc, 0.5f,
                        got.array(), got.off(), got.layout().stride());
                got.assertGuardsUntouched("larf");
                FloatView h = FloatMatrices.of(7, 7, (i, j) -> (i == j ? 1 : 0) - 0.5f * v.get(i, 0) * v.get(j, 0));
                float ratio = side == Side.LEFT ? FloatResiduals.product(FloatLapackOperands.view(got), h, c)
                        : FloatResiduals.product(FloatLapackOperands.view(got), c, h);
                FloatResiduals.assertAtMost(ratio, 5, side + " inc " + inc);
            }
        }
        float[] c = {Float.NaN};
        lapack().slarf(Side.LEFT, 1, 1, new float[] {Float.NaN}, 0, 1, 0, c, 0, 1);
        lapack().slarf(Side.LEFT, 0, 1, new float[0], 0, 1, 1, c, 0, 1);
        assertTrue(Float.isNaN(c[0]));
    }

    // ---- scaling ----

    @Test
    void scalingIsRightWhereTheQuotientIsOutOfRange() {
        float[][] cases = {{HUGE / 8, TINY, HUGE / 2, 4 * TINY}, {TINY, HUGE / 8, 4 * TINY, HUGE / 2},
            {3, 1, 6, 2}, {FloatLimits.SAFE_MIN, HUGE / 2, 0, 0}, {HUGE, -1, HUGE, -1}, {-2, 0, 5, -0.0f},
            {1, FloatLimits.SAFE_MIN, 3, 3 * FloatLimits.SAFE_MIN}};
        for (float[] c : cases) {
            float[] a = {c[2]};
            lapack().slascl(Structure.GENERAL, 0, 0, c[0], c[1], 1, 1, a, 0, 1);
            assertClose(c[3], a[0], c[0] + " to " + c[1]);
        }
        float[] x = {4 * TINY, 8 * TINY};
        lapack().srscl(2, 4 * TINY, x, 0, 1);
        assertArrayEquals(new float[] {1, 2}, x);
        x = new float[] {Float.NaN, 1};
        lapack().slascl(Structure.GENERAL, 0, 0, 1, 0, 2, 1, x, 0, 2);
        assertTrue(Float.isNaN(x[0]) && x[1] == 0);
    }

    @Test
    void scalingTouchesWhatTheStructureStores() {
        for (int m : new int[] {0, 1, 4, 6}) {
            for (int n : new int[] {0, 1, 4, 6}) {
                scales(Structure.GENERAL, 0, 0, new Layout.Dense(m, n, m + 1));
                if (m != n) continue;
                for (Uplo uplo : Uplo.values()) {
                    boolean upper = uplo == Uplo.UPPER;
                    scales(upper ? Structure.UPPER : Structure.LOWER, 0, 0,
                            new Layout.Triangle(uplo, Diag.NON_UNIT, n, n + 1));
                    int k = Math.max(0, Math.min(2, n - 1));
                    scales(upper ? Structure.UPPER_BAND : Structure.LOWER_BAND, k, k,
                            new Layout.Band(n, n, upper ? 0 : k, upper ? k : 0, Diag.NON_UNIT, k + 2));
                }
            }
        }
    }

    private void scales(Structure type, int kl, int ku, Layout layout) {
        FloatView a = uniform(layout.rows(), layout.cols(), 4);
        FloatGuarded g = FloatGuarded.of(layout, 2, 3).fill(a::get);
        lapack().slascl(type, kl, ku, 1, 8, layout.rows(), layout.cols(), g.array(), g.off(), layout.stride());
        g.assertGuardsUntouched("lascl " + type);
        for (int j = 0; j < layout.cols(); j++) {
            for (int i = 0; i < layout.rows(); i++) if (g.stores(i, j)) assertEquals(8 * a.get(i, j), g.get(i, j));
        }
    }

    @Test
    void scalingOfHessenbergAndOfLuBandsTouchesNoMore() {
        float[] h = new float[16], band = new float[5 * 4];
        java.util.Arrays.fill(h, 1);
        java.util.Arrays.fill(band, 1);
        lapack().slascl(Structure.HESSENBERG, 0, 0, 1, 2, 4, 4, h, 0, 4);
        assertArrayEquals(new float[] {2, 2, 1, 1, 2, 2, 2, 1, 2, 2, 2, 2, 2, 2, 2, 2}, h);
        lapack().slascl(Structure.LU_BAND, 1, 2, 1, 2, 4, 4, band, 0, 5);
        assertArrayEquals(new float[] {1, 1, 1, 2, 2, 1, 1, 2, 2, 2, 1, 2, 2, 2, 2, 1, 2, 2, 2, 1}, band);
    }

    @Test
    void sumsOfSquaresAddUpAtEverySize() {
        for (float size : SIZES) {
            FloatSumOfSquares s = FloatSumOfSquares.ZERO;
            float unit = size == TINY ? TINY : size / 4;
            for (float x : new float[] {unit, 0, -unit, unit, unit}) {
                s = lapack().slassq(1, new float[] {x}, 0, 1, s.scl(), s.sumsq());
            }
            assertClose(2 * unit, s.root(), "size " + size);
            FloatSumOfSquares t = lapack().slassq(3, new float[] {unit, 7, unit, 7, unit}, 0, 2, unit, 1);
            assertClose(2 * unit, t.root(), "size " + size);
        }
        assertEquals(0, lapack().slassq(2, new float[2], 0, 1, 0, 1).root());
        assertEquals(2, lapack().slassq(1, new float[] {2}, 0, 1, 1, 0).root());
        assertEquals(Float.POSITIVE_INFINITY,
                lapack().slassq(2, new float[] {1, Float.NEGATIVE_INFINITY}, 0, 1, 1, 1).root());
        float nan = lapack().slassq(2, new float[] {Float.POSITIVE_INFINITY, Float.NaN}, 0, 1, 1, 1).root();
        assertTrue(Float.isNaN(nan));
    }

    // ---- moving ----

    @Test
    void permutationsMoveColumnsAndRowsAndBack() {
        int[] k = {9, 4, 2, 6, 0, 3, 1, 5};                     // two cycles and a fixed point, after the 9
        FloatView a = uniform(3, 7, 5);
        FloatGuarded cols = FloatLapackOperands.guarded(a), rows = FloatLapackOperands.guarded(a.t());
        lapack().slapmt(Direct.FORWARD, 3, 7, cols.array(), cols.off(), cols.layout().stride(), k, 1);
        lapack().slapmr(Direct.FORWARD, 7, 3, rows.array(), rows.off(), rows.layout().stride(), k, 1);
        for (int j = 0; j < 7; j++) {
            for (int i = 0; i < 3; i++) {
                assertEquals(a.get(i, k[1 + j]), cols.get(i, j));
                assertEquals(a.get(i, k[1 + j]), rows.get(j, i));
            }
        }
        lapack().slapmt(Direct.BACKWARD, 3, 7, cols.array(), cols.off(), cols.layout().stride(), k, 1);
        lapack().slapmr(Direct.BACKWARD, 7, 3, rows.array(), rows.off(), rows.layout().stride(), k, 1);
        cols.assertUnchanged(FloatLapackOperands.guarded(a), "lapmt");
        rows.assertUnchanged(FloatLapackOperands.guarded(a.t()), "lapmr");
    }

    @Test
    void copiesAndFillsTouchTheirPartOnly() {
        for (int m : new int[] {0, 1, 3, 5}) {
            for (int n : new int[] {0, 1, 3, 5}) {
                for (Part part : Part.values()) copyAndFill(part, m, n);
            }
        }
    }

    private void copyAndFill(Part part, int m, int n) {
        FloatView a = uniform(m, n, 6), b = uniform(m, n, 7);
        FloatGuarded from = FloatLapackOperands.guarded(a), to = FloatLapackOperands.guarded(b);
        FloatGuarded filled = to.copy();
        lapack().slacpy(part, m, n, from.array(), from.off(), from.layout().stride(), to.array(), to.off(),
                to.layout().stride());
        lapack().slaset(part, m, n, 7, 8, filled.array(), filled.off(), filled.layout().stride());
        to.assertGuardsUntouched("lacpy");
        filled.assertGuardsUntouched("laset");
        for (int j = 0; j < n; j++) {
            for (int i = 0; i < m; i++) {
                boolean in = part == Part.ALL || i == j || part == Part.LOWER == i > j;
                assertEquals(in ? a.get(i, j) : b.get(i, j), to.get(i, j));
                assertEquals(!in ? b.get(i, j) : i == j ? 8 : 7, filled.get(i, j));
            }
        }
    }
}
