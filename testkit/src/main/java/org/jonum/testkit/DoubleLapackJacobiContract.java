package org.jonum.testkit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.SplittableRandom;
import org.jonum.blas.DoubleLimits;
import org.jonum.blas.DoubleView;
import org.jonum.blas.Uplo;
import org.jonum.lapack.Compz;
import org.jonum.lapack.Job;
import org.jonum.lapack.Lapack;
import org.jonum.lapack.Part;
import org.jonum.lapack.SvdJob;
import org.junit.jupiter.api.Test;

/// How gesvj and gejsv must be.
public abstract class DoubleLapackJacobiContract {
    /// {@return the routines under test, behind their door}
    protected abstract Lapack lapack();

    private static DoubleView uniform(int m, int n, long seed) {
        return DoubleMatrices.uniform(m, n, new SplittableRandom(seed));
    }

    private double[] values(DoubleView matrix) {
        DoubleGuarded a = DoubleLapackOperands.guarded(matrix);
        double[] s = new double[matrix.cols()], none = {};
        assertEquals(0,
                lapack().dgesvj(Part.ALL, Job.NONE, Compz.NONE, matrix.rows(), matrix.cols(), a.array(), a.off(),
                        a.layout().stride(), s, 0, 0, none, 0, 1));
        a.assertGuardsUntouched("gesvj");
        return s;
    }

    private double[] assertDecomposed(DoubleView matrix, int rank, String what) {
        int m = matrix.rows(), n = matrix.cols();
        DoubleGuarded a = DoubleLapackOperands.guarded(matrix);
        DoubleGuarded v = DoubleLapackOperands.guarded(DoubleMatrices.of(n, n, (i, j) -> Double.NaN));
        double[] s = new double[n];
        assertEquals(0, lapack().dgesvj(Part.ALL, Job.VECTORS, Compz.INITIALIZE, m, n, a.array(), a.off(),
                a.layout().stride(), s, 0, 0, v.array(), v.off(), v.layout().stride()), what);
        a.assertGuardsUntouched(what);
        v.assertGuardsUntouched(what);
        for (int i = 0; i < n; i++) assertTrue(s[i] >= 0 && (i == 0 || s[i] <= s[i - 1]), what);
        DoubleView u = DoubleLapackOperands.view(a), right = DoubleLapackOperands.view(v);
        DoubleResiduals.assertAtMost(DoubleResiduals.orthonormality(u.block(0, 0, m, rank)), 10, "U " + what);
        DoubleResiduals.assertAtMost(DoubleResiduals.orthonormality(right), 20, "V " + what);
        DoubleView us = DoubleMatrices.of(m, n, (i, j) -> u.get(i, j) * s[j]);
        DoubleResiduals.assertAtMost(DoubleResiduals.product(matrix, us, right.t()), 20, what);
        return s;
    }

    private static void assertRelative(double[] expected, double[] s, double scale, String what) {
        for (int i = 0; i < s.length; i++) {
            assertEquals(1, s[i] / scale / expected[i], 60 * s.length * DoubleLimits.EPS, what + ", value " + i);
        }
    }

    @Test
    void residualIsOfTheOrderOfRounding() {
        for (int m : new int[] {1, 2, 3, 7, 8, 30, 45}) {
            for (int n : new int[] {1, 2, 3, 7, 30}) {
                if (n > m) continue;
                DoubleView a = uniform(m, n, 100L * m + n);
                double[] s = assertDecomposed(a, n, m + "x" + n), alone = values(a);
                for (int i = 0; i < n; i++) assertEquals(s[i], alone[i], 20 * n * DoubleLimits.EPS * s[0]);
            }
        }
    }

    /// Columns from 1 to 1e-12, in some order, behind an orthogonal matrix; judged by bdsqr.
    @Test
    void tinySingularValuesAreRelativelyAccurate() {
        int n = 30;
        double[] d = new double[n], e = new double[n - 1], none = {};
        for (int i = 0; i < n; i++) {
            d[i] = Math.pow(10, -12.0 * (i * 7 % n) / n);
            if (i > 0) e[i - 1] = d[i] / 4;
        }
        DoubleView b = DoubleLapackBidiagonalContract.bidiagonal(Uplo.UPPER, d, e);
        DoubleView q = DoubleMatrices.orthogonal(40, n, new SplittableRandom(5));
        double[] s = d.clone();
        assertEquals(0, lapack().dbdsqr(Uplo.UPPER, n, 0, 0, 0, s, 0, e, 0, none, 0, 1, none, 0, 1, none, 0, 1));
        assertRelative(s, values(b), 1, "bidiagonal");
        DoubleView a = DoubleLapackOperands.product(q, b);
        assertRelative(s, values(a), 1, "dense");
        assertRelative(s, assertDecomposed(a, n, "dense"), 1, "dense with vectors");
        for (double scale : new double[] {Math.scalb(DoubleLimits.SAFE_MIN, DoubleLimits.EPS < 1e-10 ? 600 : 80),
            DoubleLimits.HUGE / 64}) {
            double power = Math.scalb(1.0, Math.getExponent(scale));
            assertRelative(s, values(DoubleMatrices.of(40, n, (i, j) -> power * a.get(i, j))), power, "times " + power);
        }
    }

    /// Lengths of columns whose squares over- and underflow beside each other.
    @Test
    void columnsOfAnySizeAreMadeOrthogonal() {
        double big = Math.scalb(1.0, Math.getExponent(DoubleLimits.HUGE) - 8);
        double small = 64 * DoubleLimits.SAFE_MIN / DoubleLimits.EPS;
        DoubleView two = DoubleView.of(new double[] {big, big, small, -small / 2}, 0, 2, 2, 2);
        double[] s = values(two);                               // σ₁ = √2·big, σ₁·σ₂ = 1.5·big·small
        assertEquals(1, s[0] / (big * Math.sqrt(2)), 8 * DoubleLimits.EPS);
        assertEquals(1, s[1] / (1.5 / Math.sqrt(2) * small), 16 * DoubleLimits.EPS);
    }

    @Test
    void trianglesAndGivenVectors() {
        int n = 20;
        DoubleView r = uniform(n, n, 6), w = uniform(5, n, 7);
        for (Part part : new Part[] {Part.UPPER, Part.LOWER}) {
            DoubleView t = DoubleMatrices.of(n, n,
                    (i, j) -> part == Part.UPPER ? i <= j ? r.get(i, j) : 0 : i >= j ? r.get(i, j) : 0);
            DoubleGuarded full = DoubleLapackOperands.guarded(DoubleMatrices.of(n, n,
                    (i, j) -> (part == Part.UPPER) == i <= j || i == j ? r.get(i, j) : Double.NaN));
            DoubleGuarded v = DoubleLapackOperands.guarded(w);
            double[] s = new double[n];
            assertEquals(0, lapack().dgesvj(part, Job.VECTORS, Compz.VECTORS, n, n, full.array(), full.off(),
                    full.layout().stride(), s, 0, 5, v.array(), v.off(), v.layout().stride()));
            v.assertGuardsUntouched("W·V");
            DoubleView u = DoubleLapackOperands.view(full), us = DoubleMatrices.of(n, n, (i, j) -> u.get(i, j) * s[j]);
            // W·Tᵀ = W·V·(U·S)ᵀ
            DoubleResiduals.assertAtMost(DoubleResiduals.product(DoubleLapackOperands.product(w, t.t()),
                    DoubleLapackOperands.view(v), us.t()), 20, part + "");
        }
    }

    @Test
    void degenerateMatricesAreDecomposed() {
        DoubleView r = uniform(20, 16, 8);
        assertDecomposed(DoubleMatrices.of(20, 16, (i, j) -> 0), 0, "zero");
        double[] s = assertDecomposed(DoubleMatrices.of(20, 16, (i, j) -> j == 3 || j == 0 ? 0 : r.get(i, j)), 14,
                "zero columns");
        assertTrue(s[15] == 0 && s[14] == 0 && s[13] > 0);
        s = assertDecomposed(DoubleLapackOperands.identity(12), 12, "identity");
        for (double x : s) assertEquals(1, x);
        assertEquals(60, values(DoubleMatrices.of(20, 20, (i, j) -> 3))[0], 60 * 40 * DoubleLimits.EPS);
        assertDecomposed(DoubleMatrices.hilbert(12), 1, "Hilbert");
    }

    @Test
    void notFiniteGivesInfoAndNan() {
        for (double bad : new double[] {Double.NaN, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY}) {
            double[] a = new double[100], s = new double[10], v = new double[100];
            Arrays.fill(a, 1);
            a[57] = bad;
            assertEquals(2,
                    lapack().dgesvj(Part.ALL, Job.VECTORS, Compz.INITIALIZE, 10, 10, a, 0, 10, s, 0, 0, v, 0, 10));
            assertTrue(Double.isNaN(s[0]) && Double.isNaN(a[3]) && Double.isNaN(v[4]));
            double[] u = new double[100];
            assertEquals(2, lapack().dgejsv(SvdJob.ALL, Job.VECTORS, 10, 10, a, 0, 10, s, 0, u, 0, 10, v, 0, 10));
            assertTrue(Double.isNaN(s[9]) && Double.isNaN(u[3]) && Double.isNaN(v[99]));
        }
    }

    private double[] preconditioned(DoubleView matrix, SvdJob jobu, String what) {
        int m = matrix.rows(), n = matrix.cols();
        DoubleGuarded a = DoubleLapackOperands.guarded(matrix);
        int cols = jobu == SvdJob.ALL ? m : n;
        DoubleGuarded left = DoubleLapackOperands.guarded(DoubleMatrices.of(m, cols, (i, j) -> Double.NaN));
        DoubleGuarded right = DoubleLapackOperands.guarded(DoubleMatrices.of(n, n, (i, j) -> Double.NaN));
        double[] s = new double[n];
        assertEquals(0, lapack().dgejsv(jobu, Job.VECTORS, m, n, a.array(), a.off(), a.layout().stride(), s, 0,
                left.array(), left.off(), left.layout().stride(), right.array(), right.off(), right.layout().stride()));
        for (DoubleGuarded g : new DoubleGuarded[] {a, left, right}) g.assertGuardsUntouched(what);
        for (int i = 0; i < n; i++) assertTrue(s[i] >= 0 && (i == 0 || s[i] <= s[i - 1]), what);
        DoubleView u = DoubleLapackOperands.view(left), v = DoubleLapackOperands.view(right);
        DoubleResiduals.assertAtMost(DoubleResiduals.orthonormality(u), 10, "U " + what);
        DoubleResiduals.assertAtMost(DoubleResiduals.orthonormality(v), 20, "V " + what);
        DoubleView us = DoubleMatrices.of(m, n, (i, j) -> u.get(i, j) * s[j]);
        DoubleResiduals.assertAtMost(DoubleResiduals.product(matrix, us, v.t()), 20, what);
        return s;
    }

    @Test
    void preconditioningChangesNothingButTheTime() {
        for (int[] size : new int[][] {{1, 1}, {3, 2}, {7, 7}, {40, 30}, {60, 12}, {3, 0}, {0, 0}}) {
            DoubleView a = uniform(size[0], size[1], 9);
            double[] s = preconditioned(a, SvdJob.THIN, "thin"), all = preconditioned(a, SvdJob.ALL, "all"),
                    t = values(a);
            for (int i = 0; i < s.length; i++) {
                assertEquals(t[i], s[i], 20 * s.length * DoubleLimits.EPS * s[0]);
                assertEquals(t[i], all[i], 20 * s.length * DoubleLimits.EPS * s[0]);
            }
        }
        DoubleView r = uniform(20, 16, 8);
        double[] zero = preconditioned(DoubleMatrices.of(20, 16, (i, j) -> 0), SvdJob.ALL, "zero");
        for (double x : zero) assertEquals(0, x);
        double[] s = preconditioned(DoubleMatrices.of(20, 16, (i, j) -> j % 8 == 3 ? 0 : r.get(i, j)), SvdJob.ALL,
                "rank 14");
        assertTrue(s[15] == 0 && s[14] == 0 && s[13] > 0);
        preconditioned(DoubleMatrices.of(20, 20, (i, j) -> 3), SvdJob.ALL, "constant");
        preconditioned(DoubleMatrices.hilbert(12), SvdJob.ALL, "Hilbert");
    }

    /// Rows from 1 to 1e-12, then rows and columns.
    @Test
    void preconditionedRowsMayBeOfAnySize() {
        int n = 30;
        double[] d = new double[n], e = new double[n - 1], none = {};
        for (int i = 0; i < n; i++) {
            d[i] = Math.pow(10, -12.0 * (i * 7 % n) / n);
            if (i > 0) e[i - 1] = d[i] / 4;
        }
        DoubleView b = DoubleLapackBidiagonalContract.bidiagonal(Uplo.UPPER, d, e);
        double[] s = d.clone();
        assertEquals(0, lapack().dbdsqr(Uplo.UPPER, n, 0, 0, 0, s, 0, e, 0, none, 0, 1, none, 0, 1, none, 0, 1));
        assertRelative(s, preconditioned(b, SvdJob.THIN, "columns"), 1, "columns");
        assertRelative(s, preconditioned(b.t(), SvdJob.THIN, "rows"), 1, "rows");
        DoubleView q = DoubleMatrices.orthogonal(n, n, new SplittableRandom(5)),
                dense = DoubleLapackOperands.product(q, b);
        assertRelative(s, preconditioned(dense, SvdJob.THIN, "dense"), 1, "dense, columns");
        assertRelative(s, preconditioned(dense.t(), SvdJob.THIN, "dense"), 1, "dense, rows");
    }
}
