// Generated from DoubleLapackSylvesterContract.java by build/Float32.java. Do not edit.
package org.jonum.testkit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.SplittableRandom;
import org.jonum.blas.FloatLimits;
import org.jonum.blas.FloatView;
import org.jonum.blas.Trans;
import org.jonum.lapack.FloatReorderedSchur;
import org.jonum.lapack.FloatSchurBlock;
import org.jonum.lapack.FloatSylvester;
import org.jonum.lapack.HowMany;
import org.jonum.lapack.Job;
import org.jonum.lapack.Lapack;
import org.jonum.lapack.Reordered;
import org.jonum.lapack.Sense;
import org.junit.jupiter.api.Test;

/// How trsyl, trexc, trsen, trsna and the small problems lanv2, laln2, lasy2 and laexc must be.
public abstract class FloatLapackSylvesterContract {

    /// {@return the routines under test, behind their door}
    protected abstract Lapack lapack();

    private static FloatView uniform(int m, int n, long seed) {
        return FloatMatrices.uniform(m, n, new SplittableRandom(seed));
    }

    /// A quasi-triangular matrix in standard form with eigenvalues shift + i and, where i mod 4 = 1, pairs.
    private static FloatView quasi(int n, float shift, long seed) {
        FloatView r = uniform(n, n, seed);
        return FloatMatrices.of(n, n, (i, j) -> {
            if (i == j) return shift + (i % 4 == 2 ? i - 1 : i);
            if (i == j - 1 && j % 4 == 2) return 1.5f;
            if (j == i - 1 && i % 4 == 2) return -0.75f;
            return i < j ? r.get(i, j) : 0;
        });
    }

    /// The same, NaN below the subdiagonal.
    private static FloatGuarded guarded(FloatView t) {
        return FloatLapackOperands
                .guarded(FloatMatrices.of(t.rows(), t.cols(), (i, j) -> i > j + 1 ? Float.NaN : t.get(i, j)));
    }

    @Test
    void sylvesterEquationsAreSolved() {
        for (int m : new int[] {0, 1, 2, 3, 15, 16, 17, 40, 70}) {
            for (int n : new int[] {0, 1, 2, 5, 18, 33}) {
                for (Trans ta : Trans.values()) {
                    for (Trans tb : new Trans[] {Trans.NO_TRANS, Trans.TRANS}) {
                        for (int sign : new int[] {1, -1}) sylvester(m, n, ta, tb, sign);
                    }
                }
            }
        }
    }

    private void sylvester(int m, int n, Trans ta, Trans tb, int sign) {
        FloatView a = quasi(m, 1, 2), b = quasi(n, sign > 0 ? 1 : -100, 3), c = uniform(m, n, 4);
        FloatGuarded x = FloatLapackOperands.guarded(c);
        FloatSylvester s = solve(ta, tb, sign, a, b, x);
        assertTrue(s.info() == 0 && s.scale() == 1);
        FloatView opA = ta.isTrans() ? a.t() : a, opB = tb.isTrans() ? b.t() : b, v = FloatLapackOperands.view(x);
        FloatView ax = FloatLapackOperands.product(opA, v), xb = FloatLapackOperands.product(v, opB);
        float worst = 0, size = FloatResiduals.norm(v) * (FloatResiduals.norm(opA) + FloatResiduals.norm(opB)) + 1;
        for (int j = 0; j < n; j++) {
            for (int i = 0; i < m; i++)
                worst = Math.max(worst, Math.abs(ax.get(i, j) + sign * xb.get(i, j) - c.get(i, j)));
        }
        FloatResiduals.assertAtMost(worst / (size * (m + n + 1) * FloatLimits.ULP), 10,
                m + ", " + n + ", " + ta + ", " + tb);
    }

    private FloatSylvester solve(Trans ta, Trans tb, int sign, FloatView a, FloatView b, FloatGuarded x) {
        FloatGuarded ga = guarded(a), gb = guarded(b);
        FloatSylvester s = lapack().strsyl(ta, tb, sign, a.rows(), b.rows(), ga.array(), ga.off(),
                ga.layout().stride(), gb.array(),
                gb.off(), gb.layout().stride(), x.array(), x.off(), x.layout().stride());
        x.assertGuardsUntouched("trsyl");
        return s;
    }

    @Test
    void commonEigenvaluesAreReportedAndNothingOverflows() {
        for (int n : new int[] {1, 3, 40}) {
            FloatView a = quasi(n, 1, 5);
            FloatGuarded x = FloatLapackOperands.guarded(FloatMatrices.of(n, n, (i, j) -> FloatLimits.HUGE / 1024));
            FloatSylvester s = solve(Trans.NO_TRANS, Trans.NO_TRANS, -1, a, a, x);
            assertTrue(s.info() == 1 && s.scale() < 1 && s.scale() > 0, "n = " + n + ": " + s);
            for (int j = 0; j < n; j++) for (int i = 0; i < n; i++) assertTrue(Float.isFinite(x.get(i, j)));
        }
    }

    @Test
    void trsyl3IsTrsyl() {
        FloatView a = quasi(21, 1, 2), b = quasi(18, 1, 3), c = uniform(21, 18, 4);
        FloatGuarded x = FloatLapackOperands.guarded(c), y = x.copy();
        FloatSylvester s = solve(Trans.TRANS, Trans.NO_TRANS, 1, a, b, x);
        FloatGuarded ga = guarded(a), gb = guarded(b);
        assertEquals(s, lapack().strsyl3(Trans.TRANS, Trans.NO_TRANS, 1, 21, 18, ga.array(), ga.off(),
                ga.layout().stride(), gb.array(), gb.off(), gb.layout().stride(), y.array(), y.off(),
                y.layout().stride()));
        y.assertUnchanged(x, "trsyl3");
    }

    /// Each element of X is 2ᵍ times the one before, beyond the range even within 16 rows.
    @Test
    void growthBeyondTheRangeIsScaledAway() {
        int g = Math.min(Float.MAX_EXPONENT / 12, 45), n = 16;
        float factor = Math.scalb(1.0f, g), large = Math.scalb(1.0f, Float.MAX_EXPONENT / 2);
        FloatView a = FloatMatrices.of(n, n, (i, j) -> i == j ? 0.5f : j == i + 1 ? -factor : 0);
        FloatView b = FloatMatrices.of(1, 1, (i, j) -> 0.5f);
        for (Trans trans : new Trans[] {Trans.NO_TRANS, Trans.TRANS}) {
            int from = trans.isTrans() ? 0 : n - 1, step = trans.isTrans() ? 1 : -1;
            FloatView e = FloatMatrices.of(n, 1, (i, j) -> i == from ? large : 0);
            FloatGuarded x = FloatLapackOperands.guarded(e);
            FloatSylvester s = solve(trans, Trans.NO_TRANS, 1, a, b, x);
            assertTrue(s.info() == 0 && s.scale() > 0 && s.scale() < 1, trans + ": " + s);
            FloatGuarded y = FloatLapackOperands.guarded(e.t());         // the same for Xᵀ·A
            FloatSylvester t = solve(Trans.NO_TRANS, trans.isTrans() ? Trans.NO_TRANS : Trans.TRANS, 1, b, a, y);
            assertTrue(t.info() == 0 && t.scale() > 0 && t.scale() < 1, trans + ": " + t);
            for (int i = 1, k = from + step; i < n; i++, k += step) {
                float before = x.get(k - step, 0), transposed = y.get(0, k - step);
                if (before >= FloatLimits.SAFE_MIN) assertEquals(factor, x.get(k, 0) / before, 1e-5f * factor);
                if (transposed >= FloatLimits.SAFE_MIN) assertEquals(factor, y.get(0, k) / transposed, 1e-5f * factor);
            }
            float last = x.get(n - 1 - from, 0);
            assertTrue(last > 0 && last <= FloatLimits.HUGE, "x = " + last);
        }
    }

    @Test
    void blocksMoveAnywhere() {
        int n = 12;
        FloatView t = quasi(n, 3, 6);
        for (int from = 0; from < n; from++) {
            for (int to = 0; to < n; to++) {
                FloatGuarded g = FloatLapackOperands.guarded(t),
                        q = FloatLapackOperands.guarded(FloatLapackOperands.identity(n));
                Reordered r =
                        lapack().strexc(Job.VECTORS, n, g.array(), g.off(), g.layout().stride(), q.array(), q.off(),
                                q.layout().stride(), from, to);
                assertEquals(0, r.info());
                FloatView moved = FloatLapackOperands.view(g), z = FloatLapackOperands.view(q);
                assertSimilar(t, moved, z);
                int first = from % 4 == 2 ? from - 1 : from;
                assertEquals(first, r.ifst());
                assertEquals(t.get(first, first), moved.get(r.ilst(), r.ilst()), 1e3f * FloatLimits.ULP,
                        from + " to " + to);
            }
        }
    }

    private static void assertSimilar(FloatView a, FloatView t, FloatView q) {
        FloatResiduals.assertAtMost(FloatResiduals.orthonormality(q), 10, "orthogonal");
        FloatResiduals.assertAtMost(FloatResiduals.product(a, FloatLapackOperands.product(q, t), q.t()), 10,
                "similar");
        for (int j = 0; j < a.cols(); j++) for (int i = j + 2; i < a.rows(); i++) assertEquals(0, t.get(i, j));
    }

    @Test
    void selectedEigenvaluesComeFirstWithTheirConditionNumbers() {
        for (int n : new int[] {1, 4, 30}) {
            FloatView t = quasi(n, 3, 7);
            boolean[] select = new boolean[n];
            for (int i = 0; i < n; i += 3) select[i] = true;
            FloatGuarded g = FloatLapackOperands.guarded(t),
                    q = FloatLapackOperands.guarded(FloatLapackOperands.identity(n));
            float[] wr = new float[n], wi = new float[n];
            FloatReorderedSchur r =
                    lapack().strsen(Sense.BOTH, Job.VECTORS, select, 0, n, g.array(), g.off(), g.layout().stride(),
                            q.array(), q.off(), q.layout().stride(), wr, 0, wi, 0);
            assertTrue(r.info() == 0 && r.s() > 0 && r.s() <= 1 && r.sep() > 0);
            assertSimilar(t, FloatLapackOperands.view(g), FloatLapackOperands.view(q));
            int m = 0;
            for (int i = 0; i < n; i++) {
                boolean pair = i + 1 < n && t.get(i + 1, i) != 0;
                if (select[i] || pair && select[i + 1]) {
                    assertEquals(t.get(i, i), wr[m], 1e3f * FloatLimits.ULP);
                    m += pair ? 2 : 1;
                }
                if (pair) i++;
            }
            assertEquals(m, r.m());
        }
    }

    @Test
    void separationOfDiagonalMatricesIsTheGap() {
        FloatView t = FloatMatrices.of(4, 4, (i, j) -> i == j ? new float[] {1, 5, 2, 9}[i] : 0);
        FloatGuarded g = FloatLapackOperands.guarded(t);
        float[] wr = new float[4], wi = new float[4];
        FloatReorderedSchur r =
                lapack().strsen(Sense.BOTH, Job.NONE, new boolean[] {true, false, true, false}, 0, 4, g.array(),
                        g.off(), g.layout().stride(), wr, 0, 1, wr, 0, wi, 0);
        assertEquals(1, r.s());
        assertEquals(3, r.sep(), 10 * FloatLimits.ULP);
        assertTrue(Arrays.equals(new float[] {1, 2, 5, 9}, wr));
        float[] s = new float[4], sep = new float[4];
        FloatGuarded v = FloatLapackOperands.guarded(FloatLapackOperands.identity(4));
        assertEquals(4,
                lapack().strsna(Sense.BOTH, HowMany.ALL, new boolean[0], 0, 4, g.array(), g.off(), g.layout().stride(),
                        v.array(), v.off(), v.layout().stride(), v.array(), v.off(), v.layout().stride(), s, 0, sep, 0,
                        4));
        assertTrue(Arrays.equals(new float[] {1, 1, 1, 1}, s));
        float[] gaps = {1, 1, 3, 4};
        for (int i = 0; i < 4; i++) assertEquals(gaps[i], sep[i], 10 * FloatLimits.ULP);
    }

    @Test
    void standardFormIsASimilarityByARotation() {
        SplittableRandom random = new SplittableRandom(8);
        float[] values = {0, 1, -1, 2, 1e-5f, -3, 1 + FloatLimits.ULP};
        for (int k = 0; k < 20_000; k++) {
            float[] m = new float[4];
            for (int i = 0; i < 4; i++) m[i] = k % 2 == 0 ? values[random.nextInt(7)] : 2 * random.nextFloat() - 1;
            FloatSchurBlock s = lapack().slanv2(m[0], m[1], m[2], m[3]);
            assertTrue(s.c() == 0 || s.a() == s.d() && s.b() * s.c() < 0, Arrays.toString(m));
            assertEquals(1, s.cs() * s.cs() + s.sn() * s.sn(), 8 * FloatLimits.ULP);
            FloatView q = FloatMatrices.of(2, 2, (i, j) -> i == j ? s.cs() : i < j ? -s.sn() : s.sn());
            FloatView t = FloatMatrices.of(2, 2, (i, j) -> i == 0 ? j == 0 ? s.a() : s.b() : j == 0 ? s.c() : s.d());
            FloatView a = FloatMatrices.of(2, 2, (i, j) -> m[2 * i + j]);
            FloatResiduals.assertAtMost(FloatResiduals.product(a, FloatLapackOperands.product(q, t), q.t()), 10,
                    Arrays.toString(m));
        }
    }

    @Test
    void closeBlocksAreNotExchangedAndNothingChanges() {
        FloatView t = FloatMatrices.of(3, 3,
                (i, j) -> i == j ? 1 : i == 0 && j == 1 ? 1 : i == 1 && j == 0 ? -FloatLimits.SAFE_MIN
                        : i < j ? FloatLimits.HUGE / 4 : 0);
        FloatGuarded g = FloatLapackOperands.guarded(t), before = g.copy();
        float[] q = new float[1];
        int info = lapack().slaexc(Job.NONE, 3, g.array(), g.off(), g.layout().stride(), q, 0, 1, 0, 2, 1);
        if (info != 0) g.assertUnchanged(before, "laexc");
        for (int j = 0; j < 3; j++) for (int i = 0; i < 3; i++) assertTrue(Float.isFinite(g.get(i, j)));
    }
}
