// Generated from DoubleLapackJacobiContract.java by build/Float32.java. Do not edit.
package org.jonum.testkit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.SplittableRandom;
import org.jonum.blas.FloatLimits;
import org.jonum.blas.FloatView;
import org.jonum.blas.Uplo;
import org.jonum.lapack.Compz;
import org.jonum.lapack.Job;
import org.jonum.lapack.Lapack;
import org.jonum.lapack.Part;
import org.jonum.lapack.SvdJob;
import org.junit.jupiter.api.Test;

/// How gesvj and gejsv must be.
public abstract class FloatLapackJacobiContract {
    /// {@return the routines under test, behind their door}
    protected abstract Lapack lapack();

    private static FloatView uniform(int m, int n, long seed) {
        return FloatMatrices.uniform(m, n, new SplittableRandom(seed));
    }

    private float[] values(FloatView matrix) {
        FloatGuarded a = FloatLapackOperands.guarded(matrix);
        float[] s = new float[matrix.cols()], none = {};
        assertEquals(0,
                lapack().sgesvj(Part.ALL, Job.NONE, Compz.NONE, matrix.rows(), matrix.cols(), a.array(), a.off(),
                        a.layout().stride(), s, 0, 0, none, 0, 1));
        a.assertGuardsUntouched("gesvj");
        return s;
    }

    private float[] assertDecomposed(FloatView matrix, int rank, String what) {
        int m = matrix.rows(), n = matrix.cols();
        FloatGuarded a = FloatLapackOperands.guarded(matrix);
        FloatGuarded v = FloatLapackOperands.guarded(FloatMatrices.of(n, n, (i, j) -> Float.NaN));
        float[] s = new float[n];
        assertEquals(0, lapack().sgesvj(Part.ALL, Job.VECTORS, Compz.INITIALIZE, m, n, a.array(), a.off(),
                a.layout().stride(), s, 0, 0, v.array(), v.off(), v.layout().stride()), what);
        a.assertGuardsUntouched(what);
        v.assertGuardsUntouched(what);
        for (int i = 0; i < n; i++) assertTrue(s[i] >= 0 && (i == 0 || s[i] <= s[i - 1]), what);
        FloatView u = FloatLapackOperands.view(a), right = FloatLapackOperands.view(v);
        FloatResiduals.assertAtMost(FloatResiduals.orthonormality(u.block(0, 0, m, rank)), 10, "U " + what);
        FloatResiduals.assertAtMost(FloatResiduals.orthonormality(right), 20, "V " + what);
        FloatView us = FloatMatrices.of(m, n, (i, j) -> u.get(i, j) * s[j]);
        FloatResiduals.assertAtMost(FloatResiduals.product(matrix, us, right.t()), 20, what);
        return s;
    }

    private static void assertRelative(float[] expected, float[] s, float scale, String what) {
        for (int i = 0; i < s.length; i++) {
            assertEquals(1, s[i] / scale / expected[i], 60 * s.length * FloatLimits.EPS, what + ", value " + i);
        }
    }

    @Test
    void residualIsOfTheOrderOfRounding() {
        for (int m : new int[] {1, 2, 3, 7, 8, 30, 45}) {
            for (int n : new int[] {1, 2, 3, 7, 30}) {
                if (n > m) continue;
                FloatView a = uniform(m, n, 100L * m + n);
                float[] s = assertDecomposed(a, n, m + "x" + n), alone = values(a);
                for (int i = 0; i < n; i++) assertEquals(s[i], alone[i], 20 * n * FloatLimits.EPS * s[0]);
            }
        }
    }

    /// Columns from 1 to 1e-12, in some order, behind an orthogonal matrix; judged by bdsqr.
    @Test
    void tinySingularValuesAreRelativelyAccurate() {
        int n = 30;
        float[] d = new float[n], e = new float[n - 1], none = {};
        for (int i = 0; i < n; i++) {
            d[i] = (float) Math.pow(10, -12.0f * (i * 7 % n) / n);
            if (i > 0) e[i - 1] = d[i] / 4;
        }
        FloatView b = FloatLapackBidiagonalContract.bidiagonal(Uplo.UPPER, d, e);
        FloatView q = FloatMatrices.orthogonal(40, n, new SplittableRandom(5));
        float[] s = d.clone();
        assertEquals(0, lapack().sbdsqr(Uplo.UPPER, n, 0, 0, 0, s, 0, e, 0, none, 0, 1, none, 0, 1, none, 0, 1));
        assertRelative(s, values(b), 1, "bidiagonal");
        FloatView a = FloatLapackOperands.product(q, b);
        assertRelative(s, values(a), 1, "dense");
        assertRelative(s, assertDecomposed(a, n, "dense"), 1, "dense with vectors");
        for (float scale : new float[] {Math.scalb(FloatLimits.SAFE_MIN, FloatLimits.EPS < 1e-10f ? 600 : 80),
            FloatLimits.HUGE / 64}) {
            float power = Math.scalb(1.0f, Math.getExponent(scale));
            assertRelative(s, values(FloatMatrices.of(40, n, (i, j) -> power * a.get(i, j))), power, "times " + power);
        }
    }

    /// Lengths of columns whose squares over- and underflow beside each other.
    @Test
    void columnsOfAnySizeAreMadeOrthogonal() {
        float big = Math.scalb(1.0f, Math.getExponent(FloatLimits.HUGE) - 8);
        float small = 64 * FloatLimits.SAFE_MIN / FloatLimits.EPS;
        FloatView two = FloatView.of(new float[] {big, big, small, -small / 2}, 0, 2, 2, 2);
        float[] s = values(two);                               // σ₁ = √2·big, σ₁·σ₂ = 1.5·big·small
        assertEquals(1, s[0] / (big * (float) Math.sqrt(2)), 8 * FloatLimits.EPS);
        assertEquals(1, s[1] / (1.5f / (float) Math.sqrt(2) * small), 16 * FloatLimits.EPS);
    }

    @Test
    void trianglesAndGivenVectors() {
        int n = 20;
        FloatView r = uniform(n, n, 6), w = uniform(5, n, 7);
        for (Part part : new Part[] {Part.UPPER, Part.LOWER}) {
            FloatView t = FloatMatrices.of(n, n,
                    (i, j) -> part == Part.UPPER ? i <= j ? r.get(i, j) : 0 : i >= j ? r.get(i, j) : 0);
            FloatGuarded full = FloatLapackOperands.guarded(FloatMatrices.of(n, n,
                    (i, j) -> (part == Part.UPPER) == i <= j || i == j ? r.get(i, j) : Float.NaN));
            FloatGuarded v = FloatLapackOperands.guarded(w);
            float[] s = new float[n];
            assertEquals(0, lapack().sgesvj(part, Job.VECTORS, Compz.VECTORS, n, n, full.array(), full.off(),
                    full.layout().stride(), s, 0, 5, v.array(), v.off(), v.layout().stride()));
            v.assertGuardsUntouched("W·V");
            FloatView u = FloatLapackOperands.view(full), us = FloatMatrices.of(n, n, (i, j) -> u.get(i, j) * s[j]);
            // W·Tᵀ = W·V·(U·S)ᵀ
            FloatResiduals.assertAtMost(FloatResiduals.product(FloatLapackOperands.product(w, t.t()),
                    FloatLapackOperands.view(v), us.t()), 20, part + "");
        }
    }

    @Test
    void degenerateMatricesAreDecomposed() {
        FloatView r = uniform(20, 16, 8);
        assertDecomposed(FloatMatrices.of(20, 16, (i, j) -> 0), 0, "zero");
        float[] s = assertDecomposed(FloatMatrices.of(20, 16, (i, j) -> j == 3 || j == 0 ? 0 : r.get(i, j)), 14,
                "zero columns");
        assertTrue(s[15] == 0 && s[14] == 0 && s[13] > 0);
        s = assertDecomposed(FloatLapackOperands.identity(12), 12, "identity");
        for (float x : s) assertEquals(1, x);
        assertEquals(60, values(FloatMatrices.of(20, 20, (i, j) -> 3))[0], 60 * 40 * FloatLimits.EPS);
        assertDecomposed(FloatMatrices.hilbert(12), 1, "Hilbert");
    }

    @Test
    void notFiniteGivesInfoAndNan() {
        for (float bad : new float[] {Float.NaN, Float.POSITIVE_INFINITY, Float.NEGATIVE_INFINITY}) {
            float[] a = new float[100], s = new float[10], v = new float[100];
            Arrays.fill(a, 1);
            a[57] = bad;
            assertEquals(2,
                    lapack().sgesvj(Part.ALL, Job.VECTORS, Compz.INITIALIZE, 10, 10, a, 0, 10, s, 0, 0, v, 0, 10));
            assertTrue(Float.isNaN(s[0]) && Float.isNaN(a[3]) && Float.isNaN(v[4]));
            float[] u = new float[100];
            assertEquals(2, lapack().sgejsv(SvdJob.ALL, Job.VECTORS, 10, 10, a, 0, 10, s, 0, u, 0, 10, v, 0, 10));
            assertTrue(Float.isNaN(s[9]) && Float.isNaN(u[3]) && Float.isNaN(v[99]));
        }
    }

    private float[] preconditioned(FloatView matrix, SvdJob jobu, String what) {
        int m = matrix.rows(), n = matrix.cols();
        FloatGuarded a = FloatLapackOperands.guarded(matrix);
        int cols = jobu == SvdJob.ALL ? m : n;
        FloatGuarded left = FloatLapackOperands.guarded(FloatMatrices.of(m, cols, (i, j) -> Float.NaN));
        FloatGuarded right = FloatLapackOperands.guarded(FloatMatrices.of(n, n, (i, j) -> Float.NaN));
        float[] s = new float[n];
        assertEquals(0, lapack().sgejsv(jobu, Job.VECTORS, m, n, a.array(), a.off(), a.layout().stride(), s, 0,
                left.array(), left.off(), left.layout().stride(), right.array(), right.off(), right.layout().stride()));
        for (FloatGuarded g : new FloatGuarded[] {a, left, right}) g.assertGuardsUntouched(what);
        for (int i = 0; i < n; i++) assertTrue(s[i] >= 0 && (i == 0 || s[i] <= s[i - 1]), what);
        FloatView u = FloatLapackOperands.view(left), v = FloatLapackOperands.view(right);
        FloatResiduals.assertAtMost(FloatResiduals.orthonormality(u), 10, "U " + what);
        FloatResiduals.assertAtMost(FloatResiduals.orthonormality(v), 20, "V " + what);
        FloatView us = FloatMatrices.of(m, n, (i, j) -> u.get(i, j) * s[j]);
        FloatResiduals.assertAtMost(FloatResiduals.product(matrix, us, v.t()), 20, what);
        return s;
    }

    @Test
    void preconditioningChangesNothingButTheTime() {
        for (int[] size : new int[][] {{1, 1}, {3, 2}, {7, 7}, {40, 30}, {60, 12}, {3, 0}, {0, 0}}) {
            FloatView a = uniform(size[0], size[1], 9);
            float[] s = preconditioned(a, SvdJob.THIN, "thin"), all = preconditioned(a, SvdJob.ALL, "all"),
                    t = values(a);
            for (int i = 0; i < s.length; i++) {
                assertEquals(t[i], s[i], 20 * s.length * FloatLimits.EPS * s[0]);
                assertEquals(t[i], all[i], 20 * s.length * FloatLimits.EPS * s[0]);
            }
        }
        FloatView r = uniform(20, 16, 8);
        float[] zero = preconditioned(FloatMatrices.of(20, 16, (i, j) -> 0), SvdJob.ALL, "zero");
        for (float x : zero) assertEquals(0, x);
        float[] s = preconditioned(FloatMatrices.of(20, 16, (i, j) -> j % 8 == 3 ? 0 : r.get(i, j)), SvdJob.ALL,
                "rank 14");
        assertTrue(s[15] == 0 && s[14] == 0 && s[13] > 0);
        preconditioned(FloatMatrices.of(20, 20, (i, j) -> 3), SvdJob.ALL, "constant");
        preconditioned(FloatMatrices.hilbert(12), SvdJob.ALL, "Hilbert");
    }

    /// Rows from 1 to 1e-12, then rows and columns.
    @Test
    void preconditionedRowsMayBeOfAnySize() {
        int n = 30;
        float[] d = new float[n], e = new float[n - 1], none = {};
        for (int i = 0; i < n; i++) {
            d[i] = (float) Math.pow(10, -12.0f * (i * 7 % n) / n);
            if (i > 0) e[i - 1] = d[i] / 4;
        }
        FloatView b = FloatLapackBidiagonalContract.bidiagonal(Uplo.UPPER, d, e);
        float[] s = d.clone();
        assertEquals(0, lapack().sbdsqr(Uplo.UPPER, n, 0, 0, 0, s, 0, e, 0, none, 0, 1, none, 0, 1, none, 0, 1));
        assertRelative(s, preconditioned(b, SvdJob.THIN, "columns"), 1, "columns");
        assertRelative(s, preconditioned(b.t(), SvdJob.THIN, "rows"), 1, "rows");
        FloatView q = FloatMatrices.orthogonal(n, n, new SplittableRandom(5)),
                dense = FloatLapackOperands.product(q, b);
        assertRelative(s, preconditioned(dense, SvdJob.THIN, "dense"), 1, "dense, columns");
        assertRelative(s, preconditioned(dense.t(), SvdJob.THIN, "dense"), 1, "dense, rows");
    }
}
