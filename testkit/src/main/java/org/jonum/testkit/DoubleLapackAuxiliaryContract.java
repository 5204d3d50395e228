package org.jonum.testkit;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.SplittableRandom;
import org.jonum.blas.Diag;
import org.jonum.blas.DoubleLimits;
import org.jonum.blas.DoubleView;
import org.jonum.blas.Side;
import org.jonum.blas.Uplo;
import org.jonum.lapack.Direct;
import org.jonum.lapack.DoubleGivens;
import org.jonum.lapack.DoubleReflection;
import org.jonum.lapack.DoubleSumOfSquares;
import org.jonum.lapack.Lapack;
import org.jonum.lapack.Part;
import org.jonum.lapack.Structure;
import org.junit.jupiter.api.Test;

/// How lartg, larfg, larf, lascl, lassq, lapy2, lapmt, lapmr, rscl, lacpy and laset must be.
public abstract class DoubleLapackAuxiliaryContract {
    private static final double TINY = DoubleLimits.SAFE_MIN * DoubleLimits.ULP, HUGE = DoubleLimits.HUGE;
    private static final double[] SIZES =
            {TINY, DoubleLimits.SAFE_MIN, Math.sqrt(DoubleLimits.SAFE_MIN), 1, Math.sqrt(HUGE), HUGE / 4, HUGE};

    /// {@return the routines under test, behind their door}
    protected abstract Lapack lapack();

    private static DoubleView uniform(int m, int n, long seed) {
        return DoubleMatrices.uniform(m, n, new SplittableRandom(seed));
    }

    private static void assertClose(double expected, double got, String what) {
        assertEquals(1, got == expected ? 1 : got / expected, 8 * DoubleLimits.EPS, what + ": " + got);
    }

    // ---- rotations and lengths ----

    @Test
    void rotationOfKnownTriangleIsRightAtEverySize() {
        for (double size : SIZES) {
            for (int signs = 0; signs < 4; signs++) {
                double f = (signs % 2 == 0 ? 3 : -3) * (size / 8), g = (signs < 2 ? 4 : -4) * (size / 8);
                if (size == TINY) f = g = size;
                String what = "f = " + f + ", g = " + g;
                DoubleGivens r = lapack().dlartg(f, g);
                double c = size == TINY ? Math.sqrt(0.5) : 0.6, s = size == TINY ? Math.sqrt(0.5) : 0.8;
                assertClose(c, r.c(), what);
                assertClose(Math.copySign(s, f * Math.signum(g)), r.s(), what);
                if (size != TINY) assertClose(Math.copySign(5 * (size / 8), f), r.r(), what);
                if (size != TINY) assertClose(5 * (size / 8), lapack().dlapy2(f, g), what);
            }
        }
    }

    @Test
    void componentsOfVeryDifferentSizeKeepTheSmallAngle() {
        DoubleGivens r = lapack().dlartg(1, DoubleLimits.SAFE_MIN);
        assertEquals(1, r.c());
        assertEquals(DoubleLimits.SAFE_MIN, r.s());
        DoubleGivens q = lapack().dlartg(DoubleLimits.SAFE_MIN, -1);
        assertEquals(DoubleLimits.SAFE_MIN, q.c());
        assertEquals(-1, q.s());
        assertEquals(1, q.r());
    }

    @Test
    void zerosGiveExactRotations() {
        assertEquals(new DoubleGivens(1, 0, -3), lapack().dlartg(-3, 0));
        assertEquals(new DoubleGivens(0, -1, 3), lapack().dlartg(0, -3));
        assertEquals(new DoubleGivens(1, 0, 0), lapack().dlartg(0, 0));
    }

    @Test
    void nanReachesRotationsAndLengths() {
        for (double x : new double[] {Double.NaN, 1, Double.POSITIVE_INFINITY}) {
            assertTrue(Double.isNaN(lapack().dlartg(Double.NaN, x).r()));
            assertTrue(Double.isNaN(lapack().dlartg(x, Double.NaN).r()));
            assertTrue(Double.isNaN(lapack().dlapy2(x, Double.NaN)));
        }
        assertEquals(Double.POSITIVE_INFINITY, lapack().dlapy2(1, Double.NEGATIVE_INFINITY));
        assertEquals(Double.POSITIVE_INFINITY, Math.abs(lapack().dlartg(Double.NEGATIVE_INFINITY, 1).r()));
        assertEquals(0, lapack().dlapy2(0, -0.0));
    }

    // ---- reflections ----

    @Test
    void reflectionAnnulsAndTauIsBetweenOneAndTwo() {
        for (double size : new double[] {DoubleLimits.SAFE_MIN, 1, HUGE / 16}) {
            for (int inc : new int[] {1, 3}) {
                DoubleGuarded x = DoubleGuarded.of(new Layout.Vector(2, inc), 3, 2);
                x.set(0, 0, 2 * size);
                x.set(1, 0, -4 * size);
                DoubleReflection h = lapack().dlarfg(3, 4 * size, x.array(), x.off(), inc);
                x.assertGuardsUntouched("larfg");
                assertClose(-6 * size, h.alpha(), "size " + size);
                assertClose(10 / 6.0, h.tau(), "size " + size);
                assertClose(0.2, x.get(0, 0), "size " + size);
                assertClose(-0.4, x.get(1, 0), "size " + size);
            }
        }
        assertEquals(new DoubleReflection(-3, 0), lapack().dlarfg(2, -3, new double[1], 0, 1));
        assertEquals(new DoubleReflection(-3, 0), lapack().dlarfg(1, -3, new double[0], 0, 1));
        assertEquals(new DoubleReflection(-3, 0), lapack().dlarfg(0, -3, new double[0], 0, 1));
    }

    @Test
    void reflectionIsAppliedFromEitherSideWithAnyStride() {
        for (int inc : new int[] {1, 2, -1, -3}) {
            for (Side side : Side.values()) {
                DoubleView v = uniform(7, 1, 1), c = side == Side.LEFT ? uniform(7, 5, 2) : uniform(5, 7, 3);
                DoubleGuarded vector = DoubleGuarded.of(new Layout.Vector(7, inc), 2, 1).fill(v::get);
                DoubleGuarded got = DoubleLapackOperands.guarded(c);
                lapack().dlarf(side, c.rows(), c.cols(), vector.array(), vector.off(), inc, 0.5,
                        got.array(), got.off(), got.layout().stride());
                got.assertGuardsUntouched("larf");
                DoubleView h = DoubleMatrices.of(7, 7, (i, j) -> (i == j ? 1 : 0) - 0.5 * v.get(i, 0) * v.get(j, 0));
                double ratio = side == Side.LEFT ? DoubleResiduals.product(DoubleLapackOperands.view(got), h, c)
                        : DoubleResiduals.product(DoubleLapackOperands.view(got), c, h);
                DoubleResiduals.assertAtMost(ratio, 5, side + " inc " + inc);
            }
        }
        double[] c = {Double.NaN};
        lapack().dlarf(Side.LEFT, 1, 1, new double[] {Double.NaN}, 0, 1, 0, c, 0, 1);
        lapack().dlarf(Side.LEFT, 0, 1, new double[0], 0, 1, 1, c, 0, 1);
        assertTrue(Double.isNaN(c[0]));
    }

    // ---- scaling ----

    @Test
    void scalingIsRightWhereTheQuotientIsOutOfRange() {
        double[][] cases = {{HUGE / 8, TINY, HUGE / 2, 4 * TINY}, {TINY, HUGE / 8, 4 * TINY, HUGE / 2},
            {3, 1, 6, 2}, {DoubleLimits.SAFE_MIN, HUGE / 2, 0, 0}, {HUGE, -1, HUGE, -1}, {-2, 0, 5, -0.0},
            {1, DoubleLimits.SAFE_MIN, 3, 3 * DoubleLimits.SAFE_MIN}};
        for (double[] c : cases) {
            double[] a = {c[2]};
            lapack().dlascl(Structure.GENERAL, 0, 0, c[0], c[1], 1, 1, a, 0, 1);
            assertClose(c[3], a[0], c[0] + " to " + c[1]);
        }
        double[] x = {4 * TINY, 8 * TINY};
        lapack().drscl(2, 4 * TINY, x, 0, 1);
        assertArrayEquals(new double[] {1, 2}, x);
        x = new double[] {Double.NaN, 1};
        lapack().dlascl(Structure.GENERAL, 0, 0, 1, 0, 2, 1, x, 0, 2);
        assertTrue(Double.isNaN(x[0]) && x[1] == 0);
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
        DoubleView a = uniform(layout.rows(), layout.cols(), 4);
        DoubleGuarded g = DoubleGuarded.of(layout, 2, 3).fill(a::get);
        lapack().dlascl(type, kl, ku, 1, 8, layout.rows(), layout.cols(), g.array(), g.off(), layout.stride());
        g.assertGuardsUntouched("lascl " + type);
        for (int j = 0; j < layout.cols(); j++) {
            for (int i = 0; i < layout.rows(); i++) if (g.stores(i, j)) assertEquals(8 * a.get(i, j), g.get(i, j));
        }
    }

    @Test
    void scalingOfHessenbergAndOfLuBandsTouchesNoMore() {
        double[] h = new double[16], band = new double[5 * 4];
        java.util.Arrays.fill(h, 1);
        java.util.Arrays.fill(band, 1);
        lapack().dlascl(Structure.HESSENBERG, 0, 0, 1, 2, 4, 4, h, 0, 4);
        assertArrayEquals(new double[] {2, 2, 1, 1, 2, 2, 2, 1, 2, 2, 2, 2, 2, 2, 2, 2}, h);
        lapack().dlascl(Structure.LU_BAND, 1, 2, 1, 2, 4, 4, band, 0, 5);
        assertArrayEquals(new double[] {1, 1, 1, 2, 2, 1, 1, 2, 2, 2, 1, 2, 2, 2, 2, 1, 2, 2, 2, 1}, band);
    }

    @Test
    void sumsOfSquaresAddUpAtEverySize() {
        for (double size : SIZES) {
            DoubleSumOfSquares s = DoubleSumOfSquares.ZERO;
            double unit = size == TINY ? TINY : size / 4;
            for (double x : new double[] {unit, 0, -unit, unit, unit}) {
                s = lapack().dlassq(1, new double[] {x}, 0, 1, s.scl(), s.sumsq());
            }
            assertClose(2 * unit, s.root(), "size " + size);
            DoubleSumOfSquares t = lapack().dlassq(3, new double[] {unit, 7, unit, 7, unit}, 0, 2, unit, 1);
            assertClose(2 * unit, t.root(), "size " + size);
        }
        assertEquals(0, lapack().dlassq(2, new double[2], 0, 1, 0, 1).root());
        assertEquals(2, lapack().dlassq(1, new double[] {2}, 0, 1, 1, 0).root());
        assertEquals(Double.POSITIVE_INFINITY,
                lapack().dlassq(2, new double[] {1, Double.NEGATIVE_INFINITY}, 0, 1, 1, 1).root());
        double nan = lapack().dlassq(2, new double[] {Double.POSITIVE_INFINITY, Double.NaN}, 0, 1, 1, 1).root();
        assertTrue(Double.isNaN(nan));
    }

    // ---- moving ----

    @Test
    void permutationsMoveColumnsAndRowsAndBack() {
        int[] k = {9, 4, 2, 6, 0, 3, 1, 5};                     // two cycles and a fixed point, after the 9
        DoubleView a = uniform(3, 7, 5);
        DoubleGuarded cols = DoubleLapackOperands.guarded(a), rows = DoubleLapackOperands.guarded(a.t());
        lapack().dlapmt(Direct.FORWARD, 3, 7, cols.array(), cols.off(), cols.layout().stride(), k, 1);
        lapack().dlapmr(Direct.FORWARD, 7, 3, rows.array(), rows.off(), rows.layout().stride(), k, 1);
        for (int j = 0; j < 7; j++) {
            for (int i = 0; i < 3; i++) {
                assertEquals(a.get(i, k[1 + j]), cols.get(i, j));
                assertEquals(a.get(i, k[1 + j]), rows.get(j, i));
            }
        }
        lapack().dlapmt(Direct.BACKWARD, 3, 7, cols.array(), cols.off(), cols.layout().stride(), k, 1);
        lapack().dlapmr(Direct.BACKWARD, 7, 3, rows.array(), rows.off(), rows.layout().stride(), k, 1);
        cols.assertUnchanged(DoubleLapackOperands.guarded(a), "lapmt");
        rows.assertUnchanged(DoubleLapackOperands.guarded(a.t()), "lapmr");
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
        DoubleView a = uniform(m, n, 6), b = uniform(m, n, 7);
        DoubleGuarded from = DoubleLapackOperands.guarded(a), to = DoubleLapackOperands.guarded(b);
        DoubleGuarded filled = to.copy();
        lapack().dlacpy(part, m, n, from.array(), from.off(), from.layout().stride(), to.array(), to.off(),
                to.layout().stride());
        lapack().dlaset(part, m, n, 7, 8, filled.array(), filled.off(), filled.layout().stride());
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
