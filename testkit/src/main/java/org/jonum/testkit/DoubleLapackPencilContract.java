package org.jonum.testkit;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.Set;
import java.util.SplittableRandom;
import org.jonum.blas.DoubleLimits;
import org.jonum.blas.DoubleView;
import org.jonum.blas.Side;
import org.jonum.lapack.Balance;
import org.jonum.lapack.Balanced;
import org.jonum.lapack.Compz;
import org.jonum.lapack.Job;
import org.jonum.lapack.Lapack;
import org.jonum.lapack.SchurJob;
import org.jonum.testkit.DoublePencils.Pencil;
import org.junit.jupiter.api.Test;

/// How ggbal, ggbak, gghrd, hgeqz and ggev must be.
public abstract class DoubleLapackPencilContract {
    private static final int[] SIZES = {0, 1, 2, 3, 4, 5, 8, 17, 33, 60};
    /// An order at which there are windows with many shifts.
    private static final int LARGE = 310;
    private static final double EPS = DoubleLimits.ULP;

    /// {@return the routines under test, behind their door}
    protected abstract Lapack lapack();

    /// A pencil and the transformations that made it from another.
    record Reduced(int info, DoubleGuarded a, DoubleGuarded b, DoubleGuarded q, DoubleGuarded z, double[] re,
            double[] im,
            double[] beta) {
        static Reduced of(Pencil p) {
            int n = p.n();
            DoubleView nan = DoubleMatrices.of(n, n, (i, j) -> Double.NaN);
            return new Reduced(0, DoubleLapackOperands.guarded(p.a()), DoubleLapackOperands.guarded(p.b()),
                    DoubleLapackOperands.guarded(nan), DoubleLapackOperands.guarded(nan), new double[n], new double[n],
                    new double[n]);
        }

        Reduced with(int result) {
            for (DoubleGuarded g : new DoubleGuarded[] {a, b, q, z}) g.assertGuardsUntouched("pencil");
            return new Reduced(result, a, b, q, z, re, im, beta);
        }

        int ld() {
            return a.layout().stride();
        }

        void assertEquivalent(Pencil p, String what) {
            DoubleView qv = DoubleLapackOperands.view(q), zv = DoubleLapackOperands.view(z);
            DoublePencils.assertEquivalent(p.a(), qv, DoubleLapackOperands.view(a), zv, what + ", A");
            DoublePencils.assertEquivalent(p.b(), qv, DoubleLapackOperands.view(b), zv, what + ", B");
        }

        void assertSchurForm(Pencil p, String what) {
            assertEquals(0, info, what);
            assertEquivalent(p, what);
            DoublePencils.assertSchurForm(DoubleLapackOperands.view(a), DoubleLapackOperands.view(b), what);
        }
    }

    private Reduced hessenberg(Pencil p, int ilo, int ihi) {
        Reduced r = Reduced.of(p);
        lapack().dgghrd(Compz.INITIALIZE, Compz.INITIALIZE, p.n(), ilo, ihi, r.a.array(), r.a.off(), r.ld(),
                r.b.array(),
                r.b.off(), r.ld(), r.q.array(), r.q.off(), r.ld(), r.z.array(), r.z.off(), r.ld());
        return r.with(0);
    }

    /// From Hessenberg-triangular form on, Q and Z multiplied.
    private Reduced schur(SchurJob job, Reduced h, Compz compq) {
        Reduced r = new Reduced(0, h.a.copy(), h.b.copy(), h.q.copy(), h.z.copy(), h.re.clone(), h.im.clone(),
                h.beta.clone());
        int n = r.re.length;
        return r.with(lapack().dhgeqz(job, compq, compq, n, 0, n, r.a.array(), r.a.off(), r.ld(), r.b.array(),
                r.b.off(),
                r.ld(), r.re, 0, r.im, 0, r.beta, 0, r.q.array(), r.q.off(), r.ld(), r.z.array(), r.z.off(), r.ld()));
    }

    private Reduced ggev(Pencil p, Job left, Job right) {
        Reduced r = Reduced.of(p);
        return r.with(lapack().dggev(left, right, p.n(), r.a.array(), r.a.off(), r.ld(), r.b.array(), r.b.off(), r.ld(),
                r.re, 0, r.im, 0, r.beta, 0, r.q.array(), r.q.off(), r.ld(), r.z.array(), r.z.off(), r.ld()));
    }

    /// Eigenvalues and both kinds of vectors, all equations fulfilled.
    private Reduced solved(Pencil p, String what) {
        Reduced r = ggev(p, Job.VECTORS, Job.VECTORS);
        assertEquals(0, r.info, what);
        DoublePencils.assertEigenvectors(p, r.re, r.im, r.beta, DoubleLapackOperands.view(r.z), false,
                what + ", right");
        DoublePencils.assertEigenvectors(new Pencil(p.a().t(), p.b().t()), r.re, r.im, r.beta,
                DoubleLapackOperands.view(r.q), true, what + ", left");
        return r;
    }

    private static Pencil triangularB(int n, long seed) {
        Pencil p = DoublePencils.uniform(n, new SplittableRandom(seed));
        return new Pencil(p.a(), DoubleMatrices.of(n, n, (i, j) -> i <= j ? p.b().get(i, j) : 0));
    }

    @Test
    void reductionGivesHessenbergTriangularForm() {
        for (int n : new int[] {0, 1, 2, 3, 7, 31, 64, 127, 128, 129, 133, 163}) {
            Pencil p = triangularB(n, n);
            Reduced h = hessenberg(p, 0, n);
            h.assertEquivalent(p, "gghrd " + n);
            DoublePencils.assertTriangular(DoubleLapackOperands.view(h.a), 1, "H " + n);
            DoublePencils.assertTriangular(DoubleLapackOperands.view(h.b), 0, "T " + n);
        }
    }

    @Test
    void reductionOfAMiddlePartLeavesTheRestTriangular() {
        for (int n : new int[] {9, 150}) {
            int lo = 2, hi = n - 3;
            Pencil t = triangularB(n, 1);
            Pencil p = new Pencil(DoubleMatrices.of(n, n, (i, j) -> i <= j || j >= lo && i < hi ? t.a().get(i, j) : 0),
                    t.b());
            Reduced h = hessenberg(p, lo, hi);
            h.assertEquivalent(p, "gghrd " + n);
            DoubleView a = DoubleLapackOperands.view(h.a);
            DoublePencils.assertTriangular(a, 1, "H " + n);
            assertTrue(a.get(lo, lo - 1) == 0 && a.get(hi, hi - 1) == 0);
        }
    }

    @Test
    void whatStandsBelowTheDiagonalOfBIsNotReadAndZeroAfterwards() {
        Pencil p = triangularB(20, 2);
        Pencil dirty = new Pencil(p.a(), DoubleMatrices.of(20, 20, (i, j) -> i <= j ? p.b().get(i, j) : Double.NaN));
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
                DoubleMatrices.of(LARGE, LARGE, (i, j) -> i == j && i % 40 == 3 ? 0 : p.b().get(i, j)));
        schur(SchurJob.SCHUR, hessenberg(x, 0, LARGE), Compz.VECTORS).assertSchurForm(x, "hgeqz");
    }

    @Test
    void eigenvaluesAloneAreThoseOfTheSchurForm() {
        for (int n : new int[] {40, 120}) {
            Reduced h = hessenberg(triangularB(n, 4), 0, n);
            Reduced all = schur(SchurJob.SCHUR, h, Compz.VECTORS), some = schur(SchurJob.EIGENVALUES, h, Compz.NONE);
            assertEquals(0, some.info);
            assertSameSpectrum(all, some, 1e6 * EPS, "E against S");
        }
    }

    /// Every eigenvalue of one is near one of the other, in the chordal metric.
    private static void assertSameSpectrum(Reduced x, Reduced y, double bound, String what) {
        for (int j = 0; j < x.re.length; j++) {
            double nearest = 2;
            for (int k = 0; k < y.re.length; k++)
                nearest = Math.min(nearest, chordal(x, j, y.re[k], y.im[k], y.beta[k]));
            assertTrue(nearest <= bound, what + ": eigenvalue " + j + " is off by " + nearest);
        }
    }

    private static double chordal(Reduced x, int j, double re, double im, double beta) {
        double p = x.re[j] * beta - re * x.beta[j], q = x.im[j] * beta - im * x.beta[j];
        double a = Math.sqrt(x.re[j] * x.re[j] + x.im[j] * x.im[j] + x.beta[j] * x.beta[j]);
        return Math.sqrt(p * p + q * q) / (a * Math.sqrt(re * re + im * im + beta * beta));
    }

    @Test
    void eigenvectorsFulfilTheirEquations() {
        for (int n : SIZES) solved(DoublePencils.uniform(n, new SplittableRandom(10 + n)), "n = " + n);
    }

    @Test
    void jobsAgree() {
        Pencil p = DoublePencils.uniform(30, new SplittableRandom(11));
        Reduced both = ggev(p, Job.VECTORS, Job.VECTORS), none = ggev(p, Job.NONE, Job.NONE);
        Reduced left = ggev(p, Job.VECTORS, Job.NONE), right = ggev(p, Job.NONE, Job.VECTORS);
        assertSameSpectrum(both, none, 1e6 * EPS, "none");
        assertArrayEquals(both.re, left.re);
        assertArrayEquals(both.re, right.re);
        assertTrue(Double.isNaN(left.z.get(0, 0)) && Double.isNaN(right.q.get(0, 0)) && Double.isNaN(none.q.get(0, 0)));
        left.q.assertUnchanged(both.q, "left");
        right.z.assertUnchanged(both.z, "right");
    }

    @Test
    void prescribedEigenvaluesAreFound() {
        SplittableRandom random = new SplittableRandom(12);
        for (Spectrum spectrum : Spectrum.values()) {
            double[] alpha = new double[25], beta = new double[25];
            spectrum.fill(alpha, 100, random);
            for (int i = 0; i < 25; i++) beta[i] = 1 + i % 3;
            Reduced r = solved(DoublePencils.prescribed(alpha, beta, 0, random), "" + spectrum);
            for (int i = 0; i < 25; i++) {
                double nearest = 2;
                for (int j = 0; j < 25; j++) nearest = Math.min(nearest, chordal(r, j, alpha[i], 0, beta[i]));
                assertTrue(nearest <= 200 * EPS, spectrum + ": " + nearest);
            }
        }
    }

    @Test
    void singularBHasInfiniteEigenvalues() {
        SplittableRandom random = new SplittableRandom(13);
        for (int rank : new int[] {0, 1, 5, 18, 19}) {
            double[] alpha = new double[20], beta = new double[20];
            for (int i = 0; i < 20; i++) {
                alpha[i] = 1 + i;
                beta[i] = i < rank ? 1 : 0;
            }
            Reduced r = solved(DoublePencils.prescribed(alpha, beta, 0, random), "rank " + rank);
            assertEquals(20 - rank, Arrays.stream(box(r.beta)).filter(b -> b < 1e3 * EPS).count(), "rank " + rank);
        }
    }

    private static Double[] box(double[] x) {
        Double[] boxed = new Double[x.length];
        for (int i = 0; i < x.length; i++) boxed[i] = x[i];
        return boxed;
    }

    @Test
    void zeroMatricesAndSingularPencilsEnd() {
        DoubleView zero = DoubleMatrices.of(12, 12, (i, j) -> 0),
                x = DoubleMatrices.uniform(12, 12, new SplittableRandom(14));
        Reduced infinite = solved(new Pencil(x, zero), "B = 0"), nothing = solved(new Pencil(zero, x), "A = 0");
        Reduced both = solved(new Pencil(zero, zero), "A = B = 0");
        for (int i = 0; i < 12; i++) {
            assertEquals(0, infinite.beta[i]);
            assertTrue(nothing.re[i] == 0 && nothing.im[i] == 0);
            assertTrue(both.re[i] == 0 && both.beta[i] == 0);
        }
        DoubleView y = DoubleMatrices.uniform(12, 12, new SplittableRandom(15));
        Pencil common = new Pencil(DoubleMatrices.of(12, 12, (i, j) -> j == 4 ? 0 : x.get(i, j)),
                DoubleMatrices.of(12, 12, (i, j) -> j == 4 ? 0 : y.get(i, j)));
        Reduced r = solved(common, "common null vector");
        boolean undetermined = false;
        for (int i = 0; i < 12; i++) undetermined |= Math.abs(r.re[i]) + Math.abs(r.im[i]) + r.beta[i] < 1e3 * EPS;
        assertTrue(undetermined);
    }

    @Test
    void knownHardPencilsAreSolved() {
        DoubleView identity = DoubleLapackOperands.identity(3);
        Reduced shift =
                solved(new Pencil(DoubleMatrices.of(3, 3, (i, j) -> (j + 1) % 3 == i ? 1 : 0), identity), "shift");
        for (int j = 0; j < 3; j++) assertEquals(1, modulus(shift, j), 10 * EPS);
        double h = 1e-6;
        double[] day = {0, 1, 0, 0, 1, 0, -h, 0, 0, h, 0, 1, 0, 0, 1, 0};
        Reduced d = solved(new Pencil(DoubleView.of(day, 0, 4, 4, 4), DoubleLapackOperands.identity(4)), "Day");
        for (int j = 0; j < 4; j++) assertEquals(1, modulus(d, j), 1e-3);
        solved(new Pencil(DoubleMatrices.of(10, 10, (i, j) -> i == j ? 2 : i + 1 == j ? 1 : 0),
                DoubleLapackOperands.identity(10)), "Jordan block");
        solved(new Pencil(DoubleMatrices.frank(12), DoubleMatrices.hilbert(12)), "Frank and Hilbert");
        solved(new Pencil(DoubleMatrices.kahan(20, 1.2), DoubleMatrices.kahan(20, 1.1).t()), "Kahan");
    }

    private static double modulus(Reduced r, int j) {
        return Math.sqrt(r.re[j] * r.re[j] + r.im[j] * r.im[j]) / r.beta[j];
    }

    @Test
    void gradedPencilsAreSolved() {
        SplittableRandom random = new SplittableRandom(16);
        DoubleView x = DoubleMatrices.graded(25, 25, 1e8, random), y = DoubleMatrices.graded(25, 25, 1e8, random);
        solved(new Pencil(x, y), "rows");
        solved(new Pencil(x.t(), y), "rows and columns");
        solved(new Pencil(DoubleMatrices.uniform(25, 25, random), y), "B alone");
    }

    @Test
    void anyScaleGivesTheSameEigenvalues() {
        Pencil p = DoublePencils.uniform(15, new SplittableRandom(17));
        double small = 1024 * DoubleLimits.SAFE_MIN, big = 1 / small;
        Reduced r = ggev(p, Job.VECTORS, Job.VECTORS);
        for (double s : new double[] {small, 1, big}) {
            for (double t : new double[] {small, 1, big}) {
                Reduced scaled = ggev(p.times(s, t), Job.VECTORS, Job.VECTORS);
                assertEquals(0, scaled.info);
                for (int j = 0; j < 15; j++) {
                    scaled.re[j] /= s;
                    scaled.im[j] /= s;
                    scaled.beta[j] /= t;
                }
                assertSameSpectrum(r, scaled, 1e5 * EPS, s + ", " + t);
            }
        }
    }

    @Test
    void nanAndInfinityEndInBoundedTimeWithInfo() {
        for (double bad : new double[] {Double.NaN, Double.POSITIVE_INFINITY}) {
            for (int at : new int[] {0, 12, 24}) {
                Pencil p = DoublePencils.uniform(25, new SplittableRandom(18));
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
        Pencil p = new Pencil(DoubleMatrices.of(n, n, (i, j) -> rows[i] <= columns[j] ? t.a().get(i, j) : 0),
                DoubleMatrices.of(n, n, (i, j) -> rows[i] <= columns[j] ? t.b().get(i, j) : 0));
        Reduced r = Reduced.of(p);
        double[] left = new double[n], right = new double[n], all = new double[n];
        Balanced part = lapack().dggbal(Balance.BOTH, n, r.a.array(), r.a.off(), r.ld(), r.b.array(), r.b.off(), r.ld(),
                left, 0, right, 0);
        assertEquals(1, part.ihi() - part.ilo());
        DoublePencils.assertTriangular(DoubleLapackOperands.view(r.a), 0, "A");
        DoublePencils.assertTriangular(DoubleLapackOperands.view(r.b), 0, "B");
        double[] first = new double[n], original = new double[n];
        first[0] = 1;                                           // e₁ is a right vector of the triangle
        lapack().dggbak(Balance.BOTH, Side.RIGHT, n, part.ilo(), part.ihi(), left, 0, right, 0, 1, first, 0, n);
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
        Pencil u = DoublePencils.uniform(6, new SplittableRandom(21));
        Pencil p = new Pencil(DoubleMatrices.of(6, 6, (i, j) -> Math.pow(10, 2 * i - j) * (2 + u.a().get(i, j))),
                DoubleMatrices.of(6, 6, (i, j) -> Math.pow(10, 2 * i - j) * (2 + u.b().get(i, j))));
        Reduced r = Reduced.of(p);
        lapack().dggbal(Balance.SCALE, 6, r.a.array(), r.a.off(), r.ld(), r.b.array(), r.b.off(), r.ld(), new double[6],
                0,
                new double[6], 0);
        for (DoubleGuarded x : Set.of(r.a, r.b)) {
            for (int i = 0; i < 36; i++) assertTrue(x.get(i % 6, i / 6) > 0.05 && x.get(i % 6, i / 6) < 20);
        }
    }

    @Test
    void givesTheSameBitsForAnyNumberOfThreads() {
        DoubleView b = DoubleMatrices.uniform(160, 160, new SplittableRandom(22));
        DoubleLapackOperands.sameBitsForAnyNumberOfThreads(DoubleMatrices.uniform(160, 160, new SplittableRandom(23)),
                a -> {
                    Reduced r = Reduced.of(new Pencil(DoubleLapackOperands.view(a), b));
                    lapack().dggev(Job.NONE, Job.VECTORS, 160, r.a.array(), r.a.off(), r.ld(), r.b.array(), r.b.off(),
                            r.ld(), r.re,
                            0, r.im, 0, r.beta, 0, r.q.array(), r.q.off(), r.ld(), a.array(), a.off(),
                            a.layout().stride());
                });
    }

    @Test
    void aPencilThatIsNotFiniteIsNotScaled() {
        for (double bad : new double[] {Double.POSITIVE_INFINITY, Double.NaN}) {
            double[] a = {bad, 2, 3, 4}, b = {5, 6, 7, 8}, l = new double[2], r = new double[2];
            lapack().dggbal(Balance.SCALE, 2, a, 0, 2, b, 0, 2, l, 0, r, 0);
            assertArrayEquals(new double[] {bad, 2, 3, 4}, a);
            assertArrayEquals(new double[] {5, 6, 7, 8}, b);
            assertArrayEquals(new double[] {1, 1, 1, 1}, new double[] {l[0], l[1], r[0], r[1]});
        }
    }
}
