// Generated from DoubleLapackSymmetricPencilContract.java by build/Float32.java. Do not edit.
package org.jonum.testkit;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.SplittableRandom;
import org.jonum.blas.Diag;
import org.jonum.blas.FloatLimits;
import org.jonum.blas.FloatView;
import org.jonum.blas.Uplo;
import org.jonum.lapack.Job;
import org.jonum.lapack.Lapack;
import org.jonum.lapack.Range;
import org.jonum.lapack.Selected;
import org.junit.jupiter.api.Test;

/// How sygst, sygv, sygvd and sygvx must be.
public abstract class FloatLapackSymmetricPencilContract {
    private static final int[] SIZES = {1, 2, 5, 24, 25, 49, 80};

    /// {@return the routines under test, behind their door}
    protected abstract Lapack lapack();

    /// Uniform, no eigenvalue known.
    static FloatView symmetric(int n) {
        FloatView r = FloatMatrices.uniform(n, n, new SplittableRandom(n));
        return FloatMatrices.of(n, n, (i, j) -> r.get(Math.min(i, j), Math.max(i, j)));
    }

    /// Positive definite with condition 50.
    static FloatView definite(int n) {
        return FloatMatrices.positiveDefinite(n, Spectrum.GEOMETRIC, 50, new SplittableRandom(n + 1));
    }

    private static FloatGuarded triangle(Uplo uplo, FloatView a) {
        return FloatLapackOperands.guarded(uplo, Diag.NON_UNIT, a);
    }

    /// L, or Uᵀ.
    private FloatView factor(Uplo uplo, FloatGuarded b) {
        int n = b.layout().rows();
        assertEquals(0, lapack().spotrf(uplo, n, b.array(), b.off(), b.layout().stride()));
        return FloatMatrices.of(n, n, (i, j) -> i < j ? 0 : uplo == Uplo.LOWER ? b.get(i, j) : b.get(j, i));
    }

    @Test
    void reductionIsACongruence() {
        for (int n : SIZES) {
            for (Uplo uplo : Uplo.values()) {
                for (int itype = 1; itype <= 3; itype++) {
                    FloatGuarded a = triangle(uplo, symmetric(n)), b = triangle(uplo, definite(n));
                    FloatView l = factor(uplo, b);
                    FloatGuarded before = b.copy();
                    lapack().ssygst(itype, uplo, n, a.array(), a.off(), a.layout().stride(), b.array(), b.off(),
                            b.layout().stride());
                    String what = "itype " + itype + " " + uplo + ", n = " + n;
                    a.assertGuardsUntouched(what);
                    b.assertUnchanged(before, what);
                    FloatView c = FloatLapackOperands.whole(a), wholeA = symmetric(n);
                    if (itype == 1) {
                        FloatView lc = FloatLapackOperands.product(l, c);
                        FloatResiduals.assertAtMost(FloatResiduals.product(wholeA, lc, l.t()), 30, what);
                    } else {
                        FloatView al = FloatLapackOperands.product(wholeA, l);
                        FloatResiduals.assertAtMost(FloatResiduals.product(c, l.t(), al), 30, what);
                    }
                }
            }
        }
    }

    /// The three drivers for all eigenvalues: what they write to w and to X.
    private interface Routine {
        int call(int itype, Job jobz, FloatGuarded a, FloatGuarded b, float[] w, float[] x);
    }

    private int sygv(int itype, Job jobz, FloatGuarded a, FloatGuarded b, float[] w, float[] x) {
        Layout.Triangle l = (Layout.Triangle) a.layout();
        int n = l.rows(), ld = l.stride();
        int info = lapack().ssygv(itype, jobz, l.uplo(), n, a.array(), a.off(), ld, b.array(), b.off(), ld, w, 0);
        for (int j = 0; j < n; j++) System.arraycopy(a.array(), a.off() + j * ld, x, j * n, n);
        return info;
    }

    private int sygvd(int itype, Job jobz, FloatGuarded a, FloatGuarded b, float[] w, float[] x) {
        Layout.Triangle l = (Layout.Triangle) a.layout();
        int n = l.rows(), ld = l.stride();
        int info = lapack().ssygvd(itype, jobz, l.uplo(), n, a.array(), a.off(), ld, b.array(), b.off(), ld, w, 0);
        for (int j = 0; j < n; j++) System.arraycopy(a.array(), a.off() + j * ld, x, j * n, n);
        return info;
    }

    private int sygvx(int itype, Job jobz, FloatGuarded a, FloatGuarded b, float[] w, float[] x) {
        Layout.Triangle l = (Layout.Triangle) a.layout();
        int n = l.rows(), ld = l.stride();
        Selected found =
                lapack().ssygvx(itype, jobz, Range.ALL, l.uplo(), n, a.array(), a.off(), ld, b.array(), b.off(),
                        ld, 0, 0, 0, 0, 0, w, 0, x, 0, n, new int[n], 0);
        a.assertGuardsUntouched("sygvx");
        assertEquals(found.info() > n ? 0 : n, found.m());
        return found.info();
    }

    private Routine[] routines() {
        return new Routine[] {this::sygv, this::sygvd, this::sygvx};
    }

    @Test
    void pencilsAreSolved() {
        for (int n : SIZES) {
            FloatView a = symmetric(n), b = definite(n);
            for (Routine routine : routines()) {
                for (Uplo uplo : Uplo.values()) {
                    for (int itype = 1; itype <= 3; itype++) {
                        float[] w = new float[n], x = new float[n * n], alone = new float[n];
                        FloatGuarded gb = triangle(uplo, b);
                        assertEquals(0, routine.call(itype, Job.VECTORS, triangle(uplo, a), gb, w, x));
                        gb.assertGuardsUntouched("B");
                        assertPencil(itype, a, b, w, FloatView.of(x, 0, n, n, n), uplo + ", n = " + n);
                        FloatGuarded ga = triangle(uplo, a);
                        assertEquals(0, routine.call(itype, Job.NONE, ga, triangle(uplo, b), alone, x.clone()));
                        ga.assertGuardsUntouched("A without vectors");
                        assertArrayEquals(w, alone, 1e3f * n * FloatLimits.ULP);
                    }
                }
            }
        }
    }

    /// The equation, in a form without division by B, and XᵀBX = I or XᵀB⁻¹X = I.
    static void assertPencil(int itype, FloatView a, FloatView b, float[] w, FloatView x, String where) {
        String what = "itype " + itype + " " + where;
        FloatView scaled = FloatMatrices.of(x.rows(), x.cols(), (i, j) -> x.get(i, j) * w[j]);
        FloatView bx = FloatLapackOperands.product(b, x), ax = FloatLapackOperands.product(a, x);
        for (int k = 1; k < w.length; k++) assertTrue(w[k - 1] <= w[k], what);
        float most = 100;                                      // the condition of B is 50
        if (itype == 1) {
            FloatResiduals.assertAtMost(FloatResiduals.product(ax, b, scaled), most, what);
        } else if (itype == 2) {
            FloatResiduals.assertAtMost(FloatResiduals.product(scaled, a, bx), most, what);
        } else {
            FloatResiduals.assertAtMost(FloatResiduals.product(scaled, b, ax), most, what);
        }
        if (itype == 3) {                                       // X·Xᵀ = B is the same as XᵀB⁻¹X = I
            FloatResiduals.assertAtMost(FloatResiduals.product(b, x, x.t()), most, what);
        } else {
            FloatView unit = FloatLapackOperands.identity(x.cols());
            FloatResiduals.assertAtMost(FloatResiduals.product(unit, x.t(), bx), most, what);
        }
    }

    @Test
    void someEigenvaluesAreThoseOfAll() {
        int n = 30;
        FloatView a = symmetric(n), b = definite(n);
        float[] w = new float[n];
        assertEquals(0, sygvd(1, Job.NONE, triangle(Uplo.UPPER, a), triangle(Uplo.UPPER, b), w, new float[n * n]));
        float[] some = new float[n], x = new float[n * n];
        FloatGuarded ga = triangle(Uplo.LOWER, a), gb = triangle(Uplo.LOWER, b);
        int[] ifail = new int[n];
        Selected found = lapack().ssygvx(1, Job.VECTORS, Range.INDICES, Uplo.LOWER, n, ga.array(), ga.off(), n + 2,
                gb.array(), gb.off(), n + 2, 0, 0, 4, 11, 0, some, 0, x, 0, n, ifail, 0);
        assertEquals(new Selected(0, 7), found);
        assertArrayEquals(Arrays.copyOfRange(w, 4, 11), Arrays.copyOf(some, 7), 1e4f * FloatLimits.ULP);
        assertPencil(1, a, b, Arrays.copyOf(some, 7), FloatView.of(x, 0, n, 7, n), "4 to 11");
    }

    @Test
    void eigenvaluesInClosedFormAreFound() {
        int n = 40;                                             // K·x = λ·M·x of a string of n linear elements
        FloatView k = FloatMatrices.of(n, n, (i, j) -> i == j ? 2 : Math.abs(i - j) == 1 ? -1 : 0);
        FloatView m = FloatMatrices.of(n, n, (i, j) -> i == j ? 4 : Math.abs(i - j) == 1 ? 1 : 0);
        for (Routine routine : routines()) {
            float[] w = new float[n];
            assertEquals(0, routine.call(1, Job.NONE, triangle(Uplo.LOWER, k), triangle(Uplo.LOWER, m), w,
                    new float[n * n]));
            for (int i = 0; i < n; i++) {
                float s = FloatTridiagonal.toeplitzValue(n, i);
                assertEquals(s / (6 - s), w[i], 100 * FloatLimits.ULP);
            }
        }
    }

    @Test
    void orderOfTheMinorThatIsNotPositiveIsReported() {
        int n = 30;
        FloatView b = FloatMatrices.of(n, n, (i, j) -> i == j ? i == 12 ? -1 : 1 : 0);
        for (Routine routine : routines()) {
            FloatGuarded a = triangle(Uplo.LOWER, symmetric(n)), before = a.copy();
            float[] w = new float[n];
            int info = routine.call(2, Job.VECTORS, a, triangle(Uplo.LOWER, b), w, new float[n * n]);
            assertEquals(n + 13, info);
            a.assertUnchanged(before, "A where B is not positive definite");
            assertArrayEquals(new float[n], w);
        }
    }

    @Test
    void nanGivesNaN() {
        int n = 30;
        for (Routine routine : routines()) {
            FloatGuarded a = triangle(Uplo.UPPER, symmetric(n));
            a.set(3, 17, Float.NaN);
            float[] w = new float[n];
            int info = routine.call(1, Job.VECTORS, a, triangle(Uplo.UPPER, definite(n)), w, new float[n * n]);
            assertTrue(info > 0);
            for (float x : w) assertTrue(Float.isNaN(x));
        }
    }

    @Test
    void nothingOfNothing() {
        float[] none = new float[0];
        lapack().ssygst(1, Uplo.LOWER, 0, none, 0, 1, none, 0, 1);
        assertEquals(0, lapack().ssygv(1, Job.VECTORS, Uplo.LOWER, 0, none, 0, 1, none, 0, 1, none, 0));
        assertEquals(0, lapack().ssygvd(1, Job.VECTORS, Uplo.LOWER, 0, none, 0, 1, none, 0, 1, none, 0));
    }
}
