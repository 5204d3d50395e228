// Generated from DoubleLapackPencilContract.java by build/Float32.java. Do not edit.
package org.jonum.testkit;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.Set;
import java.util.SplittableRandom;
import org.jonum.blas.FloatLimits;
import org.jonum.blas.FloatView;
import org.jonum.blas.Side;
import org.jonum.lapack.Balance;
import org.jonum.lapack.Balanced;
import org.jonum.lapack.Compz;
import org.jonum.lapack.Job;
import org.jonum.lapack.Lapack;
import org.jonum.lapack.SchurJob;
import org.jonum.testkit.FloatPencils.Pencil;
import org.junit.jupiter.api.Test;

/// How ggbal, ggbak, gghrd, hgeqz and ggev must be.
public abstract class FloatLapackPencilContract {
    private static final int[] SIZES = {0, 1, 2, 3, 4, 5, 8, 17, 33, 60};
    /// An order at which there are windows with many shifts.
    private static final int LARGE = 310;
    private static final float EPS = FloatLimits.ULP;

    /// {@return the routines under test, behind their door}
    protected abstract Lapack lapack();

    /// A pencil and the transformations that made it from another.
    record Reduced(int info, FloatGuarded a, FloatGuarded b, FloatGuarded q, FloatGuarded z, float[] re,
            float[] im,
            float[] beta) {
        static Reduced of(Pencil p) {
            int n = p.n();
            FloatView nan = FloatMatrices.of(n, n, (i, j) -> Float.NaN);
            return new Reduced(0, FloatLapackOperands.guarded(p.a()), FloatLapackOperands.guarded(p.b()),
                    FloatLapackOperands.guarded(nan), FloatLapackOperands.guarded(nan), new float[n], new float[n],
                    new float[n]);
        }

        Reduced with(int result) {
            for (FloatGuarded g : new FloatGuarded[] {a, b, q, z}) g.assertGuardsUntouched("pencil");
            return new Reduced(result, a, b, q, z, re, im, beta);
        }

        int ld() {
            return a.layout().stride();
        }

        void assertEquivalent(Pencil p, String what) {
            FloatView qv = FloatLapackOperands.view(q), zv = FloatLapackOperands.view(z);
            FloatPencils.assertEquivalent(p.a(), qv, FloatLapackOperands.view(a), zv, what + ", A");
            FloatPencils.assertEquivalent(p.b(), qv, FloatLapackOperands.view(b), zv, what + ", B");
        }

        void assertSchurForm(Pencil p, String what) {
            assertEquals(0, info, what);
            assertEquivalent(p, what);
            FloatPencils.assertSchurForm(FloatLapackOperands.view(a), FloatLapackOperands.view(b), what);
        }
    }

    private Reduced hessenberg(Pencil p, int ilo, int ihi) {
        Reduced r = Reduced.of(p);
        lapack().sgghrd(Compz.INITIALIZE, Compz.INITIALIZE, p.n(), ilo, ihi, r.a.array(), r.a.off(), r.ld(),
                r.b.array(),
                r.b.off(), r.ld(), r.q.array(), r.q.off(), r.ld(), r.z.array(), r.z.off(), r.ld());
        return r.with(0);
    }

    /// From Hessenberg-triangular form on, Q and Z multiplied.
    private Reduced schur(SchurJob job, Reduced h, Compz compq) {
        Reduced r = new Reduced(0, h.a.copy(), h.b.copy(), h.q.copy(), h.z.copy(), h.re.clone(), h.im.clone(),
                h.beta.clone());
        int n = r.re.length;
        return r.with(lapack().shgeqz(job, compq, compq, n, 0, n, r.a.array(), r.a.off(), r.ld(), r.b.array(),
                r.b.off(),
                r.ld(), r.re, 0, r.im, 0, r.beta, 0, r.q.array(), r.q.off(), r.ld(), r.z.array(), r.z.off(), r.ld()));
    }

    private Reduced ggev(Pencil p, Job left, Job right) {
        Reduced r = Reduced.of(p);
        return r.with(lapack().sggev(left, right, p.n(), r.a.array(), r.a.off(), r.ld(), r.b.array(), r.b.off(), r.ld(),
                r.re, 0, r.im, 0, r.beta, 0, r.q.array(), r.q.off(), r.ld(), r.z.array(), r.z.off(), r.ld()));
    }

    /// Eigenvalues and both kinds of vectors, all equations fulfilled.
    private Reduced solved(Pencil p, String what) {
        Reduced r = ggev(p, Job.VECTORS, Job.VECTORS);
        assertEquals(0, r.info, what);
        FloatPencils.assertEigenvectors(p, r.re, r.im, r.beta, FloatLapackOperands.view(r.z), false,
                what + ", right");
        FloatPencils.assertEigenvectors(new Pencil(p.a().t(), p.b().t()), r.re, r.im, r.beta,
                FloatLapackOperands.view(r.q), true, what + ", left");
        return r;
    }

    private static Pencil triangularB(int n, long seed) {
        Pencil p = FloatPencils.uniform(n, new SplittableRandom(seed));
        return new Pencil(p.a(), FloatMatrices.of(n, n, (i, j) -> i <= j ? p.b().get(i, j) : 0));
    }

    @Test
    void reductionGivesHessenbergTriangularForm() {
        for (int n : new int[] {0, 1, 2, 3, 7, 31, 64, 127, 128, 129, 133, 163}) {
            Pencil p = triangularB(n, n);
            Reduced h = hessenberg(p, 0, n);
            h.assertEquivalent(p, "gghrd " + n);
            FloatPencils.assertTriangular(FloatLapackOperands.view(h.a), 1, "H " + n);
            FloatPencils.assertTriangular(FloatLapackOperands.view(h.b), 0, "T " + n);
        }
    }

    @Test
    void reductionOfAMiddlePartLeavesTheRestTriangular() {
        for (int n : new int[] {9, 150}) {
            int lo = 2, hi = n - 3;
            Pencil t = triangularB(n, 1);
            Pencil p = new Pencil(FloatMatrices.of(n, n, (i, j) -> i <= j || j >= lo && i < hi ? t.a().get(i, j) : 0),
                    t.b());
            Reduced h = hessenberg(p, lo, hi);
            h.assertEquivalent(p, "gghrd " + n);
            FloatView a = FloatLapackOperands.view(h.a);
            FloatPencils.assertTriangular(a, 1, "H " + n);
            assertTrue(a.get(lo, lo - 1) == 0 && a.get(hi, hi - 1) == 0);
        }
    }

    @Test
    void whatStandsBelowTheDiagonalOfBIsNotReadAndZeroAfterwards() {
        Pencil p = triangularB(20, 2);
        Pencil dirty = new Pencil(p.a(), FloatMatrices.of(20, 20, (i, j) -> i <= j ? p.b().get(i, j) : Float.NaN));
        hessenberg(dirty, 0, 20).assertEquivalent(p, "dirty");
    }

    @Test
    void iterationGivesTheSchurForm() {
        for (int n : SIZES) {
            Pencil p = triangularB(n, 3 + n);
            Reduced s = schur(SchurJob.SCHUR, hessenberg(p, 0, n), Compz.VECTORS);
            s.assertSchurForm(p, "hgeqz " + n);
            for (int j = 0; j < n; j++) {
                if (s.im[j] == 0) assertTrue(s.a.get(j, j) == s.re[j] && s.b.get(j, j) == s.beta[j]);
            }
        }
    }

    @Test
    void largePencilsAreSolvedInWindows() {
        Pencil p = triangularB(LARGE, 6);
        Pencil x = new Pencil(p.a(),
                FloatMatrices.of(LARGE, LARGE, (i, j) -> i == j && i % 40 == 3 ? 0 : p.b().get(i, j)));
        schur(SchurJob.SCHUR, hessenberg(x, 0, LARGE), Compz.VECTORS).assertSchurForm(x, "hgeqz");
    }

    @Test
    void eigenvaluesAloneAreThoseOfTheSchurForm() {
        for (int n : new int[] {40, 120}) {
            Reduced h = hessenberg(triangularB(n, 4), 0, n);
            Reduced all = schur(SchurJob.SCHUR, h, Compz.VECTORS), some = schur(SchurJob.EIGENVALUES, h, Compz.NONE);
            assertEquals(0, some.info);
            assertSameSpectrum(all, some, 1e6f * EPS, "E against S");
        }
    }

    /// Every eigenvalue of one is near one of the other, in the chordal metric.
    private static void assertSameSpectrum(Reduced x, Reduced y, float bound, String what) {
        for (int j = 0; j < x.re.length; j++) {
            float nearest = 2;
            for (int k = 0; k < y.re.length; k++)
                nearest = Math.min(nearest, chordal(x, j, y.re[k], y.im[k], y.beta[k]));
            assertTrue(nearest <= bound, what + ": eigenvalue " + j + " is off by " + nearest);
        }
    }

    private static float chordal(Reduced x, int j, float re, float im, float beta) {
        float p = x.re[j] * beta - re * x.beta[j], q = x.im[j] * beta - im * x.beta[j];
        float a = (float) Math.sqrt(x.re[j] * x.re[j] + x.im[j] * x.im[j] + x.beta[j] * x.beta[j]);
        return (float) Math.sqrt(p * p + q * q) / (a * (float) Math.sqrt(re * re + im * im + beta * beta));
    }

    @Test
    void eigenvectorsFulfilTheirEquations() {
        for (int n : SIZES) solved(FloatPencils.uniform(n, new SplittableRandom(10 + n)), "n = " + n);
    }

    @Test
    void jobsAgree() {
        Pencil p = FloatPencils.uniform(30, new SplittableRandom(11));
        Reduced both = ggev(p, Job.VECTORS, Job.VECTORS), none = ggev(p, Job.NONE, Job.NONE);
        Reduced left = ggev(p, Job.VECTORS, Job.NONE), right = ggev(p, Job.NONE, Job.VECTORS);
        assertSameSpectrum(both, none, 1e6f * EPS, "none");
        assertArrayEquals(both.re, left.re);
        assertArrayEquals(both.re, right.re);
        assertTrue(Float.isNaN(left.z.get(0, 0)) && Float.isNaN(right.q.get(0, 0)) && Float.isNaN(none.q.get(0, 0)));
        left.q.assertUnchanged(both.q, "left");
        right.z.assertUnchanged(both.z, "right");
    }

    @Test
    void prescribedEigenvaluesAreFound() {
        SplittableRandom random = new SplittableRandom(12);
        for (Spectrum spectrum : Spectrum.values()) {
            float[] alpha = new float[25], beta = new float[25];
            spectrum.fill(alpha, 100, random);
            for (int i = 0; i < 25; i++) beta[i] = 1 + i % 3;
            Reduced r = solved(FloatPencils.prescribed(alpha, beta, 0, random), "" + spectrum);
            for (int i = 0; i < 25; i++) {
                float nearest = 2;
                for (int j = 0; j < 25; j++) nearest = Math.min(nearest, chordal(r, j, alpha[i], 0, beta[i]));
                assertTrue(nearest <= 200 * EPS, spectrum + ": " + nearest);
            }
        }
    }

    @Test
    void singularBHasInfiniteEigenvalues() {
        SplittableRandom random = new SplittableRandom(13);
        for (int rank : new int[] {0, 1, 5, 18, 19}) {
            float[] alpha = new float[20], beta = new float[20];
            for (int i = 0; i < 20; i++) {
                alpha[i] = 1 + i;
                beta[i] = i < rank ? 1 : 0;
            }
            Reduced r = solved(FloatPencils.prescribed(alpha, beta, 0, random), "rank " + rank);
            assertEquals(20 - rank, Arrays.stream(box(r.beta)).filter(b -> b < 1e3f * EPS).count(), "rank " + rank);
        }
    }

    private static Float[] box(float[] x) {
        Float[] boxed = new Float[x.length];
        for (int i = 0; i < x.length; i++) boxed[i] = x[i];
        return boxed;
    }

    @Test
    void zeroMatricesAndSingularPencilsEnd() {
        FloatView zero = FloatMatrices.of(12, 12, (i, j) -> 0),
                x = FloatMatrices.uniform(12, 12, new SplittableRandom(14));
        Reduced infinite = solved(new Pencil(x, zero), "B = 0"), nothing = solved(new Pencil(zero, x), "A = 0");
        Reduced both = solved(new Pencil(zero, zero), "A = B = 0");
        for (int i = 0; i < 12; i++) {
            assertEquals(0, infinite.beta[i]);
            assertTrue(nothing.re[i] == 0 && nothing.im[i] == 0);
            assertTrue(both.re[i] == 0 && both.beta[i] == 0);
        }
        FloatView y = FloatMatrices.uniform(12, 12, new SplittableRandom(15));
        Pencil common = new Pencil(FloatMatrices.of(12, 12, (i, j) -> j == 4 ? 0 : x.get(i, j)),
                FloatMatrices.of(12, 12, (i, j) -> j == 4 ? 0 : y.get(i, j)));
        Reduced r = solved(common, "common null vector");
        boolean undetermined = false;
        for (int i = 0; i < 12; i++) undetermined |= Math.abs(r.re[i]) + Math.abs(r.im[i]) + r.beta[i] < 1e3f * EPS;
        assertTrue(undetermined);
    }

    @Test
    void knownHardPencilsAreSolved() {
        FloatView identity = FloatLapackOperands.identity(3);
        Reduced shift =
                solved(new Pencil(FloatMatrices.of(3, 3, (i, j) -> (j + 1) % 3 == i ? 1 : 0), identity), "shift");
        for (int j = 0; j < 3; j++) assertEquals(1, modulus(shift, j), 10 * EPS);
        float h = 1e-6f;
        float[] day = {0, 1, 0, 0, 1, 0, -h, 0, 0, h, 0, 1, 0, 0, 1, 0};
        Reduced d = solved(new Pencil(FloatView.of(day, 0, 4, 4, 4), FloatLapackOperands.identity(4)), "Day");
        for (int j = 0; j < 4; j++) assertEquals(1, modulus(d, j), 1e-3f);
        solved(new Pencil(FloatMatrices.of(10, 10, (i, j) -> i == j ? 2 : i + 1 == j ? 1 : 0),
                FloatLapackOperands.identity(10)), "Jordan block");
        solved(new Pencil(FloatMatrices.frank(12), FloatMatrices.hilbert(12)), "Frank and Hilbert");
        solved(new Pencil(FloatMatrices.kahan(20, 1.2f), FloatMatrices.kahan(20, 1.1f).t()), "Kahan");
    }

    private static float modulus(Reduced r, int j) {
        return (float) Math.sqrt(r.re[j] * r.re[j] + r.im[j] * r.im[j]) / r.beta[j];
    }

    @Test
    void gradedPencilsAreSolved() {
        SplittableRandom random = new SplittableRandom(16);
        FloatView x = FloatMatrices.graded(25, 25, 1e8f, random), y = FloatMatrices.graded(25, 25, 1e8f, random);
        solved(new Pencil(x, y), "rows");
        solved(new Pencil(x.t(), y), "rows and columns");
        solved(new Pencil(FloatMatrices.uniform(25, 25, random), y), "B alone");
    }

    @Test
    void anyScaleGivesTheSameEigenvalues() {
        Pencil p = FloatPencils.uniform(15, new SplittableRandom(17));
        float small = 1024 * FloatLimits.SAFE_MIN, big = 1 / small;
        Reduced r = ggev(p, Job.VECTORS, Job.VECTORS);
        for (float s : new float[] {small, 1, big}) {
            for (float t : new float[] {small, 1, big}) {
                Reduced scaled = ggev(p.times(s, t), Job.VECTORS, Job.VECTORS);
                assertEquals(0, scaled.info);
                for (int j = 0; j < 15; j++) {
                    scaled.re[j] /= s;
                    scaled.im[j] /= s;
                    scaled.beta[j] /= t;
                }
                assertSameSpectrum(r, scaled, 1e5f * EPS, s + ", " + t);
            }
        }
    }

    @Test
    void nanAndInfinityEndInBoundedTimeWithInfo() {
        for (float bad : new float[] {Float.NaN, Float.POSITIVE_INFINITY}) {
            for (int at : new int[] {0, 12, 24}) {
                Pencil p = FloatPencils.uniform(25, new SplittableRandom(18));
                p.a().data()[at * 26] = bad;
                assertTrue(ggev(p, Job.VECTORS, Job.VECTORS).info > 0);
                assertTrue(ggev(new Pencil(p.b(), p.a()), Job.NONE, Job.NONE).info > 0);
            }
        }
    }

    @Test
    void balancingIsolatesWhatIsTriangularAndIsUndone() {
        SplittableRandom random = new SplittableRandom(19);
        int n = 12;
        int[] rows = permutation(n, random), columns = permutation(n, random);
        Pencil t = triangularB(n, 20);
        Pencil p = new Pencil(FloatMatrices.of(n, n, (i, j) -> rows[i] <= columns[j] ? t.a().get(i, j) : 0),
                FloatMatrices.of(n, n, (i, j) -> rows[i] <= columns[j] ? t.b().get(i, j) : 0));
        Reduced r = Reduced.of(p);
        float[] left = new float[n], right = new float[n], all = new float[n];
        Balanced part = lapack().sggbal(Balance.BOTH, n, r.a.array(), r.a.off(), r.ld(), r.b.array(), r.b.off(), r.ld(),
                left, 0, right, 0);
        assertEquals(1, part.ihi() - part.ilo());
        FloatPencils.assertTriangular(FloatLapackOperands.view(r.a), 0, "A");
        FloatPencils.assertTriangular(FloatLapackOperands.view(r.b), 0, "B");
        float[] first = new float[n], original = new float[n];
        first[0] = 1;                                           // e₁ is a right vector of the triangle
        lapack().sggbak(Balance.BOTH, Side.RIGHT, n, part.ilo(), part.ihi(), left, 0, right, 0, 1, first, 0, n);
        for (int i = 0; i < n; i++) {
            for (int j = 0; j < n; j++) {
                all[i] += p.a().get(i, j) * first[j] * r.b.get(0, 0);
                original[i] += p.b().get(i, j) * first[j] * r.a.get(0, 0);
            }
        }
        assertArrayEquals(all, original, 10 * EPS);
    }

    private static int[] permutation(int n, SplittableRandom random) {
        int[] p = new int[n];
        for (int i = 0; i < n; i++) p[i] = i;
        for (int i = n - 1; i > 0; i--) {
            int j = random.nextInt(i + 1), x = p[i];
            p[i] = p[j];
            p[j] = x;
        }
        return p;
    }

    @Test
    void scalingBringsEntriesNearToOne() {
        Pencil u = FloatPencils.uniform(6, new SplittableRandom(21));
        Pencil p = new Pencil(FloatMatrices.of(6, 6, (i, j) -> (float) Math.pow(10, 2 * i - j) * (2 + u.a().get(i, j))),
                FloatMatrices.of(6, 6, (i, j) -> (float) Math.pow(10, 2 * i - j) * (2 + u.b().get(i, j))));
        Reduced r = Reduced.of(p);
        lapack().sggbal(Balance.SCALE, 6, r.a.array(), r.a.off(), r.ld(), r.b.array(), r.b.off(), r.ld(), new float[6],
                0,
                new float[6], 0);
        for (FloatGuarded x : Set.of(r.a, r.b)) {
            for (int i = 0; i < 36; i++) assertTrue(x.get(i % 6, i / 6) > 0.05f && x.get(i % 6, i / 6) < 20);
        }
    }

    @Test
    void givesTheSameBitsForAnyNumberOfThreads() {
        FloatView b = FloatMatrices.uniform(160, 160, new SplittableRandom(22));
        FloatLapackOperands.sameBitsForAnyNumberOfThreads(FloatMatrices.uniform(160, 160, new SplittableRandom(23)),
                a -> {
                    Reduced r = Reduced.of(new Pencil(FloatLapackOperands.view(a), b));
                    lapack().sggev(Job.NONE, Job.VECTORS, 160, r.a.array(), r.a.off(), r.ld(), r.b.array(), r.b.off(),
                            r.ld(), r.re,
                            0, r.im, 0, r.beta, 0, r.q.array(), r.q.off(), r.ld(), a.array(), a.off(),
                            a.layout().stride());
                });
    }

    @Test
    void aPencilThatIsNotFiniteIsNotScaled() {
        for (float bad : new float[] {Float.POSITIVE_INFINITY, Float.NaN}) {
            float[] a = {bad, 2, 3, 4}, b = {5, 6, 7, 8}, l = new float[2], r = new float[2];
            lapack().sggbal(Balance.SCALE, 2, a, 0, 2, b, 0, 2, l, 0, r, 0);
            assertArrayEquals(new float[] {bad, 2, 3, 4}, a);
            assertArrayEquals(new float[] {5, 6, 7, 8}, b);
            assertArrayEquals(new float[] {1, 1, 1, 1}, new float[] {l[0], l[1], r[0], r[1]});
        }
    }
}
