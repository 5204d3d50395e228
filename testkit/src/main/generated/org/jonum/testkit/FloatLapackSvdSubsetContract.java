// Generated from DoubleLapackSvdSubsetContract.java by build/Float32.java. Do not edit.
package org.jonum.testkit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.SplittableRandom;
import org.jonum.blas.FloatLimits;
import org.jonum.blas.FloatView;
import org.jonum.blas.Uplo;
import org.jonum.lapack.Job;
import org.jonum.lapack.Lapack;
import org.jonum.lapack.Range;
import org.jonum.lapack.SvdJob;
import org.jonum.lapack.Svdx;
import org.junit.jupiter.api.Test;

/// How bdsvdx and gesvdx must be.
public abstract class FloatLapackSvdSubsetContract {
    private static final Job YES = Job.VECTORS, NO = Job.NONE;

    /// {@return the routines under test, behind their door}
    protected abstract Lapack lapack();

    /// Which singular values: numbers il ≤ i < iu for `INDICES`, an interval for `VALUES`.
    private record Wanted(Range range, float vl, float vu, int il, int iu) {
        static Wanted all() {
            return new Wanted(Range.ALL, 0, 0, 0, 0);
        }

        static Wanted numbers(int il, int iu) {
            return new Wanted(Range.INDICES, 0, 0, il, iu);
        }

        static Wanted values(float vl, float vu) {
            return new Wanted(Range.VALUES, vl, vu, 0, 0);
        }

        int most(int k) {
            return range == Range.INDICES ? iu - il : k;
        }
    }

    /// What came out, vectors as columns.
    private record Found(int info, float[] s, FloatView u, FloatView v) {
    }

    private static float[] random(int n, long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        float[] x = new float[n];
        for (int i = 0; i < n; i++) x[i] = 2 * random.nextFloat() - 1;
        return x;
    }

    private static FloatGuarded room(int rows, int cols) {
        return FloatLapackOperands.guarded(FloatMatrices.of(rows, cols, (i, j) -> -7));
    }

    /// What is beyond the first `rows` and `cols` is as it was.
    private static void assertRest(FloatGuarded g, int rows, int cols, String what) {
        g.assertGuardsUntouched(what);
        for (int j = 0; j < g.layout().cols(); j++) {
            for (int i = 0; i < g.layout().rows(); i++) if (i >= rows || j >= cols) assertEquals(-7, g.get(i, j), what);
        }
    }

    private Found bidiagonal(Uplo uplo, Job jobz, Wanted w, float[] d, float[] e) {
        int n = d.length, most = w.most(n), rows = jobz == NO ? 0 : 2 * n;
        FloatGuarded z = room(rows, jobz == NO ? 0 : most);
        float[] s = new float[most + 2], dBefore = d.clone(), eBefore = e.clone();
        Arrays.fill(s, -7);
        Svdx found =
                lapack().sbdsvdx(uplo, jobz, w.range, n, d, 0, e, 0, w.vl, w.vu, w.il, w.iu, s, 1, z.array(), z.off(),
                        z.layout().stride());
        String what = "bdsvdx " + w;
        assertTrue(Arrays.equals(d, dBefore) && Arrays.equals(e, eBefore), what);
        assertRest(z, rows, found.ns(), what);
        assertTrue(s[0] == -7 && s[found.ns() + 1] == -7, what);
        FloatView both = FloatLapackOperands.view(z).block(0, 0, rows, jobz == NO ? 0 : found.ns());
        return new Found(found.info(), Arrays.copyOfRange(s, 1, found.ns() + 1),
                both.block(0, 0, rows / 2, both.cols()),
                both.block(rows / 2, 0, rows / 2, both.cols()));
    }

    private Found general(Job jobu, Job jobvt, Wanted w, FloatView matrix) {
        int m = matrix.rows(), n = matrix.cols(), k = Math.min(m, n), most = w.most(k);
        FloatGuarded a = FloatLapackOperands.guarded(matrix), u = room(jobu == NO ? 0 : m, jobu == NO ? 0 : most),
                vt = room(jobvt == NO ? 0 : most, jobvt == NO ? 0 : n);
        float[] s = new float[k + 2];
        Arrays.fill(s, -7);
        Svdx found = lapack().sgesvdx(jobu, jobvt, w.range, m, n, a.array(), a.off(), a.layout().stride(), w.vl, w.vu,
                w.il,
                w.iu, s, 1, u.array(), u.off(), u.layout().stride(), vt.array(), vt.off(), vt.layout().stride());
        String what = "gesvdx " + w;
        int ns = found.ns();
        a.assertGuardsUntouched(what);
        assertRest(u, m, ns, what);
        assertRest(vt, ns, n, what);
        assertTrue(s[0] == -7 && s[k + 1] == -7, what);
        return new Found(found.info(), Arrays.copyOfRange(s, 1, ns + 1),
                FloatLapackOperands.view(u).block(0, 0, u.layout().rows(), jobu == NO ? 0 : ns),
                FloatLapackOperands.view(vt).t().block(0, 0, vt.layout().cols(), jobvt == NO ? 0 : ns));
    }

    /// A·V = U·S, Aᵀ·U = V·S, and both orthonormal.
    private static void assertTriplets(FloatView a, float[] all, int first, Found f, String what) {
        assertEquals(0, f.info, what);
        int ns = f.s.length;
        float unit = 10 * Math.max(a.rows(), a.cols()) * FloatLimits.ULP;
        for (int j = 0; j < ns; j++) assertEquals(all[first + j], f.s[j], unit * all[0], what + ", value " + j);
        FloatResiduals.assertAtMost(FloatResiduals.orthonormality(f.u), 10, "U " + what);
        FloatResiduals.assertAtMost(FloatResiduals.orthonormality(f.v), 10, "V " + what);
        FloatResiduals.assertAtMost(FloatResiduals.product(scaled(f.u, f.s), a, f.v), 10, "A·V " + what);
        FloatResiduals.assertAtMost(FloatResiduals.product(scaled(f.v, f.s), a.t(), f.u), 10, "Aᵀ·U " + what);
    }

    private static FloatView scaled(FloatView x, float[] s) {
        return FloatMatrices.of(x.rows(), x.cols(), (i, j) -> x.get(i, j) * s[j]);
    }

    /// Some at the upper end, in the middle, at the lower end, all; by number and by value.
    private void assertSubsets(Uplo uplo, float[] d, float[] e, String name) {
        int n = d.length;
        FloatView b = FloatLapackBidiagonalContract.bidiagonal(uplo, d, e);
        float[] all = bidiagonal(uplo, NO, Wanted.all(), d, e).s;
        assertEquals(n, all.length);
        assertTriplets(b, all, 0, bidiagonal(uplo, YES, Wanted.all(), d, e), name + " all");
        int[][] ranges = {{0, 1}, {0, (n + 3) / 4}, {n / 3, n / 2 + 1}, {n - 1, n}, {n - (n + 3) / 4, n}, {0, n}};
        for (int[] r : ranges) {
            String what = name + ", " + uplo + " " + r[0] + " to " + r[1];
            Found some = bidiagonal(uplo, YES, Wanted.numbers(r[0], r[1]), d, e);
            assertEquals(r[1] - r[0], some.s.length, what);
            assertTriplets(b, all, r[0], some, what);
            assertTrue(Arrays.equals(some.s, bidiagonal(uplo, NO, Wanted.numbers(r[0], r[1]), d, e).s), what);
            float vl = all[r[1] - 1], vu = r[0] == 0 ? 2 * all[0] : all[r[0] - 1];
            if (!(vl < vu)) continue;
            Found between = bidiagonal(uplo, YES, Wanted.values(vl, vu), d, e);
            int first = 0;
            while (all[first] >= vu) first++;
            assertTriplets(b, all, first, between, what + " by value");
            int last = first + between.s.length;
            assertTrue(last >= r[1] && (last == n || all[last] < vl), what);
        }
    }

    @Test
    void bidiagonalSubsetsAreTriplets() {
        for (int n : new int[] {1, 2, 3, 9, 30, 65}) {
            for (Uplo uplo : Uplo.values()) assertSubsets(uplo, random(n, n), random(n - 1, n + 1), "n = " + n);
        }
    }

    /// Where eigenvectors of the Golub–Kahan matrix are not enough: zeros, many tiny singular values, clusters.
    @Test
    void tinySingularValuesHaveOrthogonalVectors() {
        int n = 40;
        for (float tiny : new float[] {0, FloatLimits.EPS, 30 * FloatLimits.EPS, 1e-5f}) {
            float[] d = random(n, 1), e = random(n - 1, 2);
            for (int i = 0; i < n; i++) if (i % 4 == 1) d[i] *= tiny;
            assertSubsets(Uplo.UPPER, d, e, "tiny on the diagonal " + tiny);
            Arrays.fill(d, 1);
            for (int i = 0; i < n - 1; i++) e[i] *= tiny;
            assertSubsets(Uplo.LOWER, d, e, "cluster " + tiny);
            for (int i = 0; i < n; i++) d[i] = (float) Math.pow(10, -12.0f * i / n);
            assertSubsets(Uplo.UPPER, d, random(n - 1, 3), "graded " + tiny);
            Arrays.fill(d, 0);
            assertSubsets(Uplo.UPPER, d, random(n - 1, 4), "zero diagonal");
            assertSubsets(Uplo.UPPER, d, new float[n - 1], "zero");
        }
    }

    /// Ones on both diagonals: σₖ = 2·cos(k·π/(2·n + 1)), and those above 1 are the first third.
    @Test
    void anIntervalIsClosedBelowAndOpenAbove() {
        float[] ones = new float[31], four = {4, 3, 2, 1};
        Arrays.fill(ones, 1);
        Found large = bidiagonal(Uplo.UPPER, NO, Wanted.values(1, 9), ones, Arrays.copyOf(ones, 30));
        for (int k = 0; k < large.s.length; k++) {
            assertEquals(2 * (float) Math.cos((k + 1) * Math.PI / 63), large.s[k], 64 * FloatLimits.EPS);
        }
        assertTrue(Math.abs(large.s.length - 20.5f) == 0.5f, "cos(21·π/63) = 1/2 is on the edge");
        float[] s = bidiagonal(Uplo.UPPER, YES, Wanted.values(2, 4), four, new float[3]).s;
        assertTrue(Arrays.equals(new float[] {3, 2}, s), Arrays.toString(s));
        assertEquals(0, bidiagonal(Uplo.UPPER, YES, Wanted.values(5, 6), four, new float[3]).s.length);
        float[] zero = {0, 2};
        assertEquals(1, bidiagonal(Uplo.UPPER, YES, Wanted.values(0, 1), zero, new float[1]).s.length);
    }

    @Test
    void generalSubsetsAreTriplets() {
        SplittableRandom random = new SplittableRandom(6);
        for (int[] size : new int[][] {{1, 1}, {5, 1}, {1, 5}, {40, 40}, {50, 40}, {40, 50}, {90, 30}, {30, 90}}) {
            float[] sigma = new float[Math.min(size[0], size[1])];
            for (Spectrum spectrum : Spectrum.values()) {
                spectrum.fill(sigma, 1e6f, random);
                FloatView a = FloatMatrices.withSingularValues(size[0], size[1], sigma, random);
                float[] all = sigma.clone();
                Arrays.sort(all);
                for (int i = 0, j = all.length - 1; i < j; i++, j--) {
                    float x = all[i];
                    all[i] = all[j];
                    all[j] = x;
                }
                int k = all.length;
                String what = spectrum + " " + size[0] + "x" + size[1];
                assertTriplets(a, all, 0, general(YES, YES, Wanted.all(), a), what);
                assertTriplets(a, all, k / 3, general(YES, YES, Wanted.numbers(k / 3, k / 2 + 1), a), what);
                assertTriplets(a, all, 0, general(YES, YES, Wanted.values(all[k / 2] * 0.999f, 2), a), what);
            }
        }
    }

    /// Each factor is the same whatever else is wanted, up to signs, which agree too.
    @Test
    void jobsAgree() {
        for (int[] size : new int[][] {{30, 26}, {26, 30}, {60, 20}, {20, 60}}) {
            FloatView a = FloatMatrices.uniform(size[0], size[1], new SplittableRandom(5));
            for (Wanted w : new Wanted[] {Wanted.all(), Wanted.numbers(3, 11), Wanted.values(1, 3)}) {
                Found both = general(YES, YES, w, a), left = general(YES, NO, w, a), right = general(NO, YES, w, a),
                        none = general(NO, NO, w, a);
                for (int j = 0; j < both.s.length; j++) {
                    float tolerance = 1e3f * FloatLimits.EPS;
                    for (Found f : new Found[] {left, right, none})
                        assertEquals(both.s[j], f.s[j], tolerance * both.s[0]);
                    for (int i = 0; i < size[0]; i++) assertEquals(both.u.get(i, j), left.u.get(i, j), tolerance);
                    for (int i = 0; i < size[1]; i++) assertEquals(both.v.get(i, j), right.v.get(i, j), tolerance);
                }
            }
        }
    }

    /// The interval is scaled with the matrix.
    @Test
    void extremeSizesAreScaled() {
        FloatView a = FloatMatrices.uniform(30, 20, new SplittableRandom(10));
        float[] s = new float[20], none = {};
        FloatGuarded copy = FloatLapackOperands.guarded(a);
        assertEquals(0,
                lapack().sgesvd(SvdJob.NONE, SvdJob.NONE, 30, 20, copy.array(), copy.off(), copy.layout().stride(),
                        s, 0, none, 0, 1, none, 0, 1));
        for (float scale : new float[] {FloatLimits.SAFE_MIN / FloatLimits.EPS, FloatLimits.HUGE / 64}) {
            FloatView b = FloatMatrices.of(30, 20, (i, j) -> scale * a.get(i, j));
            Found f = general(YES, YES, Wanted.values(scale * (s[7] + s[8]) / 2, scale * (s[3] + s[4]) / 2), b);
            assertEquals(4, f.s.length);
            for (int j = 0; j < 4; j++) assertEquals(s[4 + j], f.s[j] / scale, 1e3f * FloatLimits.EPS);
            FloatResiduals.assertAtMost(FloatResiduals.orthonormality(f.u), 10, "U");
        }
    }

    @Test
    void notFiniteGivesInfoAndNan() {
        for (float bad : new float[] {Float.NaN, Float.POSITIVE_INFINITY, Float.NEGATIVE_INFINITY}) {
            float[] d = random(9, 1), e = random(8, 2);
            (bad > 0 ? d : e)[5] = bad;
            FloatView r = FloatMatrices.uniform(9, 7, new SplittableRandom(3));
            FloatView a = FloatMatrices.of(9, 7, (i, j) -> i == 5 && j == 5 ? bad : r.get(i, j));
            assertNan(9, 9, bidiagonal(Uplo.UPPER, YES, Wanted.all(), d, e));
            assertNan(9, 2, bidiagonal(Uplo.LOWER, YES, Wanted.numbers(2, 4), d, e));
            assertNan(9, 0, bidiagonal(Uplo.UPPER, YES, Wanted.values(0, 1), d, e));
            assertNan(7, 7, general(YES, YES, Wanted.all(), a));
            assertNan(7, 2, general(YES, YES, Wanted.numbers(2, 4), a));
            assertNan(7, 0, general(YES, YES, Wanted.values(0, 1), a));
        }
    }

    private static void assertNan(int info, int ns, Found f) {
        assertEquals(info, f.info);
        assertEquals(ns, f.s.length);
        for (float x : f.s) assertTrue(Float.isNaN(x));
        for (FloatView x : new FloatView[] {f.u, f.v}) {
            for (int j = 0; j < ns; j++) assertTrue(Float.isNaN(x.get(0, j)) && Float.isNaN(x.get(x.rows() - 1, j)));
        }
    }

    @Test
    void nothingIsNothing() {
        for (Wanted w : new Wanted[] {Wanted.all(), Wanted.numbers(0, 0), Wanted.values(0, 1)}) {
            assertEquals(0, bidiagonal(Uplo.LOWER, YES, w, new float[0], new float[0]).s.length);
            assertEquals(0, general(YES, YES, w, FloatMatrices.of(0, 3, (i, j) -> 0)).s.length);
            assertEquals(0, general(YES, YES, w, FloatMatrices.of(3, 0, (i, j) -> 0)).s.length);
        }
    }
}
