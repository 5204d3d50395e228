package org.jonum.testkit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import org.jonum.blas.Diag;
import org.jonum.blas.DoubleLimits;
import org.jonum.blas.DoubleView;
import org.jonum.blas.Side;
import org.jonum.blas.Trans;
import org.jonum.blas.Uplo;
import org.jonum.lapack.Job;
import org.jonum.lapack.Lapack;
import org.junit.jupiter.api.Test;

/// How sytrd, orgtr, ormtr, syev and syevd must be.
public abstract class DoubleLapackSymmetricEigenContract {
    private static final int[] SIZES = {0, 1, 2, 3, 7, 25, 26, 31, 32, 33, 49, 64, 65, 98};

    /// {@return the routines under test, behind their door}
    protected abstract Lapack lapack();

    /// syev or syevd.
    private interface Driver {
        int solve(Job jobz, Uplo uplo, int n, double[] a, int aOff, int lda, double[] w, int wOff);
    }

    private List<Driver> both() {
        return List.of(lapack()::dsyev, lapack()::dsyevd);
    }

    private static DoubleView random(int n, long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        DoubleView a = DoubleMatrices.uniform(n, n, random);
        return DoubleMatrices.of(n, n, (i, j) -> a.get(Math.min(i, j), Math.max(i, j)));
    }

    /// T and the factors τ, from index 1 on.
    private record Reduced(double[] d, double[] e, double[] tau) {
        DoubleView full() {
            int n = d.length - 2;
            return DoubleMatrices.of(n, n,
                    (i, j) -> i == j ? d[i + 1] : Math.abs(i - j) == 1 ? e[Math.min(i, j) + 1] : 0);
        }
    }

    private Reduced reduce(Uplo uplo, DoubleGuarded a) {
        int n = a.layout().rows(), k = Math.max(0, n - 1);
        Reduced r = new Reduced(new double[n + 2], new double[k + 2], new double[k + 2]);
        for (double[] x : List.of(r.d, r.e, r.tau)) x[0] = x[x.length - 1] = -7;
        lapack().dsytrd(uplo, n, a.array(), a.off(), a.layout().stride(), r.d, 1, r.e, 1, r.tau, 1);
        a.assertGuardsUntouched("sytrd");
        for (double[] x : List.of(r.d, r.e, r.tau)) assertTrue(x[0] == -7 && x[x.length - 1] == -7);
        return r;
    }

    private DoubleView q(Uplo uplo, DoubleGuarded a, Reduced r) {
        int n = a.layout().rows();
        DoubleGuarded q = DoubleLapackOperands.guarded(
                DoubleMatrices.of(n, n, (i, j) -> a.stores(i, j) ? a.get(i, j) : Double.NaN));
        lapack().dorgtr(uplo, n, q.array(), q.off(), q.layout().stride(), r.tau, 1);
        q.assertGuardsUntouched("orgtr");
        return DoubleLapackOperands.view(q);
    }

    @Test
    void reductionIsASimilarityByAnOrthogonalMatrix() {
        for (int n : SIZES) {
            for (Uplo uplo : Uplo.values()) {
                DoubleView a = random(n, n);
                DoubleGuarded g = DoubleLapackOperands.guarded(uplo, Diag.NON_UNIT, a);
                Reduced r = reduce(uplo, g);
                DoubleView q = q(uplo, g, r), qt = DoubleLapackOperands.product(q, r.full());
                DoubleResiduals.assertAtMost(DoubleResiduals.orthonormality(q), 5, uplo + ", n = " + n);
                DoubleResiduals.assertAtMost(DoubleResiduals.product(a, qt, q.t()), 5, uplo + ", n = " + n);
            }
        }
    }

    @Test
    void multipliesFromEitherSideWithEitherTranspose() {
        for (int n : new int[] {1, 2, 33, 60}) {
            for (Uplo uplo : Uplo.values()) {
                DoubleGuarded g = DoubleLapackOperands.guarded(uplo, Diag.NON_UNIT, random(n, 3));
                Reduced r = reduce(uplo, g);
                DoubleView q = q(uplo, g, r);
                for (Trans trans : Trans.values()) {
                    for (int other : new int[] {0, 1, 7})
                        multiplies(uplo, g, r, trans.isTrans() ? q.t() : q, trans, other);
                }
            }
        }
    }

    private void multiplies(Uplo uplo, DoubleGuarded a, Reduced r, DoubleView op, Trans trans, int other) {
        int n = op.rows(), ld = a.layout().stride();
        DoubleView c = DoubleMatrices.uniform(n, other, new SplittableRandom(9));
        DoubleGuarded left = DoubleLapackOperands.guarded(c), right = DoubleLapackOperands.guarded(c.t());
        lapack().dormtr(Side.LEFT, uplo, trans, n, other, a.array(), a.off(), ld, r.tau, 1, left.array(), left.off(),
                left.layout().stride());
        lapack().dormtr(Side.RIGHT, uplo, trans, other, n, a.array(), a.off(), ld, r.tau, 1, right.array(),
                right.off(), right.layout().stride());
        left.assertGuardsUntouched("ormtr LEFT");
        right.assertGuardsUntouched("ormtr RIGHT");
        String what = uplo + " " + trans + " " + n + " " + other;
        DoubleResiduals.assertAtMost(DoubleResiduals.product(DoubleLapackOperands.view(left), op, c), 10, what);
        DoubleResiduals.assertAtMost(DoubleResiduals.product(DoubleLapackOperands.view(right), c.t(), op), 10, what);
    }

    /// The decomposition by each driver from each triangle; the other one is NaN.
    private void decomposes(DoubleView a, double[] expected, String what) {
        int n = a.rows();
        double size = DoubleResiduals.norm(a), unit = Math.max(1, n) * DoubleLimits.EPS * size;
        for (Driver driver : both()) {
            for (Uplo uplo : Uplo.values()) {
                DoubleGuarded z = DoubleLapackOperands.guarded(DoubleMatrices.of(n, n,
                        (i, j) -> uplo == Uplo.LOWER ? i >= j ? a.get(i, j) : Double.NaN
                                : i <= j ? a.get(i, j) : Double.NaN));
                double[] w = new double[n + 2], alone = new double[n];
                w[0] = w[n + 1] = -7;
                assertEquals(0, driver.solve(Job.VECTORS, uplo, n, z.array(), z.off(), z.layout().stride(), w, 1));
                z.assertGuardsUntouched(what);
                assertTrue(w[0] == -7 && w[n + 1] == -7);
                double[] values = Arrays.copyOfRange(w, 1, n + 1);
                DoubleLapackTridiagonalEigenContract.assertPairs(a, DoubleLapackOperands.view(z), values, what);
                DoubleGuarded triangle = DoubleLapackOperands.guarded(uplo, Diag.NON_UNIT, a);
                assertEquals(0, driver.solve(Job.NONE, uplo, n, triangle.array(), triangle.off(),
                        triangle.layout().stride(), alone, 0));
                triangle.assertGuardsUntouched(what);
                for (int i = 0; i < n; i++) {
                    assertTrue(i == 0 || values[i - 1] <= values[i] && alone[i - 1] <= alone[i], what);
                    assertEquals(values[i], alone[i], 4 * unit, what);
                    if (expected.length > 0) assertEquals(expected[i], values[i], 4 * unit, what);
                }
            }
        }
    }

    @Test
    void everySizeIsDecomposedFromEitherTriangle() {
        for (int n : SIZES) decomposes(random(n, 10L + n), new double[0], "n = " + n);
    }

    @Test
    void prescribedEigenvaluesAreFound() {
        SplittableRandom random = new SplittableRandom(11);
        for (Spectrum spectrum : Spectrum.values()) {
            for (int n : new int[] {10, 70}) {
                double[] lambda = new double[n];
                spectrum.fill(lambda, 1 / DoubleLimits.EPS, random);
                for (int i = 1; i < n; i += 2) lambda[i] = -lambda[i];
                DoubleView a = DoubleMatrices.symmetric(lambda, random);
                Arrays.sort(lambda);
                decomposes(a, lambda, spectrum + ", n = " + n);
            }
        }
    }

    @Test
    void matricesOfSimpleStructureAreDecomposed() {
        for (int n : new int[] {1, 5, 60}) {
            double[] zeros = new double[n], rankOne = new double[n], ones = new double[n];
            rankOne[n - 1] = n;
            Arrays.fill(ones, 1);
            decomposes(DoubleMatrices.of(n, n, (i, j) -> 0), zeros, "zero");
            decomposes(DoubleMatrices.of(n, n, (i, j) -> i == j ? 1 : 0), ones, "identity");
            decomposes(DoubleMatrices.of(n, n, (i, j) -> 1), rankOne, "ones");
            decomposes(DoubleTridiagonal.wilkinson(n).dense(), new double[0], "Wilkinson");
        }
    }

    @Test
    void smallEigenvalueOfADiagonalMatrixSurvives() {
        for (Driver driver : both()) {
            double[] a = {1, 0, 0, 2e-21}, w = new double[2];
            assertEquals(0, driver.solve(Job.VECTORS, Uplo.UPPER, 2, a, 0, 2, w, 0));
            assertTrue(w[0] == 2e-21 && w[1] == 1);
        }
    }

    @Test
    void sizeOfTheMatrixDoesNotMatter() {
        for (double scale : new double[] {DoubleLimits.SAFE_MIN, 1 / DoubleLimits.SAFE_MIN / 64}) {
            DoubleView a = random(40, 12), scaled = DoubleMatrices.of(40, 40, (i, j) -> scale * a.get(i, j));
            for (Driver driver : both()) {
                for (Uplo uplo : Uplo.values()) {
                    double[] z = a.data().clone(), w = new double[40], s = scaled.data().clone(), v = new double[40];
                    assertEquals(0, driver.solve(Job.VECTORS, uplo, 40, z, 0, 40, w, 0));
                    assertEquals(0, driver.solve(Job.VECTORS, uplo, 40, s, 0, 40, v, 0));
                    for (int i = 0; i < 40; i++) assertEquals(w[i], v[i] / scale, 400 * DoubleLimits.ULP * w[39]);
                    DoubleView vectors = DoubleView.of(s, 0, 40, 40, 40);
                    DoubleResiduals.assertAtMost(DoubleResiduals.orthonormality(vectors), 5, "scale " + scale);
                }
            }
        }
    }

    @Test
    void nanAndInfinityGiveNanEverywhere() {
        for (int n : new int[] {1, 2, 30, 70}) {
            for (double bad : new double[] {Double.NaN, Double.POSITIVE_INFINITY}) {
                for (Driver driver : both()) {
                    for (Job job : Job.values()) {
                        double[] a = random(n, 13).data(), w = new double[n];
                        a[n - 1] = bad;
                        assertEquals(n, driver.solve(job, Uplo.LOWER, n, a, 0, n, w, 0));
                        for (double x : w) assertTrue(Double.isNaN(x));
                        if (job == Job.VECTORS) for (double x : a) assertTrue(Double.isNaN(x));
                    }
                }
            }
        }
    }

    @Test
    void givesTheSameBitsForAnyNumberOfThreads() {
        DoubleLapackOperands.sameBitsForAnyNumberOfThreads(random(220, 14), a -> assertEquals(0, lapack().dsyevd(
                Job.VECTORS, Uplo.LOWER, 220, a.array(), a.off(), a.layout().stride(), new double[220], 0)));
    }
}
