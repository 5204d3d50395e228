// Generated from DoubleLapackSymmetricEigenContract.java by build/Float32.java. Do not edit.
package org.jonum.testkit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import org.jonum.blas.Diag;
import org.jonum.blas.FloatLimits;
import org.jonum.blas.FloatView;
import org.jonum.blas.Side;
import org.jonum.blas.Trans;
import org.jonum.blas.Uplo;
import org.jonum.lapack.Job;
import org.jonum.lapack.Lapack;
import org.junit.jupiter.api.Test;

/// How sytrd, orgtr, ormtr, syev and syevd must be.
public abstract class FloatLapackSymmetricEigenContract {
    private static final int[] SIZES = {0, 1, 2, 3, 7, 25, 26, 31, 32, 33, 49, 64, 65, 98};

    /// {@return the routines under test, behind their door}
    protected abstract Lapack lapack();

    /// syev or syevd.
    private interface Driver {
        int solve(Job jobz, Uplo uplo, int n, float[] a, int aOff, int lda, float[] w, int wOff);
    }

    private List<Driver> both() {
        return List.of(lapack()::ssyev, lapack()::ssyevd);
    }

    private static FloatView random(int n, long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        FloatView a = FloatMatrices.uniform(n, n, random);
        return FloatMatrices.of(n, n, (i, j) -> a.get(Math.min(i, j), Math.max(i, j)));
    }

    /// T and the factors τ, from index 1 on.
    private record Reduced(float[] d, float[] e, float[] tau) {
        FloatView full() {
            int n = d.length - 2;
            return FloatMatrices.of(n, n,
                    (i, j) -> i == j ? d[i + 1] : Math.abs(i - j) == 1 ? e[Math.min(i, j) + 1] : 0);
        }
    }

    private Reduced reduce(Uplo uplo, FloatGuarded a) {
        int n = a.layout().rows(), k = Math.max(0, n - 1);
        Reduced r = new Reduced(new float[n + 2], new float[k + 2], new float[k + 2]);
        for (float[] x : List.of(r.d, r.e, r.tau)) x[0] = x[x.length - 1] = -7;
        lapack().ssytrd(uplo, n, a.array(), a.off(), a.layout().stride(), r.d, 1, r.e, 1, r.tau, 1);
        a.assertGuardsUntouched("sytrd");
        for (float[] x : List.of(r.d, r.e, r.tau)) assertTrue(x[0] == -7 && x[x.length - 1] == -7);
        return r;
    }

    private FloatView q(Uplo uplo, FloatGuarded a, Reduced r) {
        int n = a.layout().rows();
        FloatGuarded q = FloatLapackOperands.guarded(
                FloatMatrices.of(n, n, (i, j) -> a.stores(i, j) ? a.get(i, j) : Float.NaN));
        lapack().sorgtr(uplo, n, q.array(), q.off(), q.layout().stride(), r.tau, 1);
        q.assertGuardsUntouched("orgtr");
        return FloatLapackOperands.view(q);
    }

    @Test
    void reductionIsASimilarityByAnOrthogonalMatrix() {
        for (int n : SIZES) {
            for (Uplo uplo : Uplo.values()) {
                FloatView a = random(n, n);
                FloatGuarded g = FloatLapackOperands.guarded(uplo, Diag.NON_UNIT, a);
                Reduced r = reduce(uplo, g);
                FloatView q = q(uplo, g, r), qt = FloatLapackOperands.product(q, r.full());
                FloatResiduals.assertAtMost(FloatResiduals.orthonormality(q), 5, uplo + ", n = " + n);
                FloatResiduals.assertAtMost(FloatResiduals.product(a, qt, q.t()), 5, uplo + ", n = " + n);
            }
        }
    }

    @Test
    void multipliesFromEitherSideWithEitherTranspose() {
        for (int n : new int[] {1, 2, 33, 60}) {
            for (Uplo uplo : Uplo.values()) {
                FloatGuarded g = FloatLapackOperands.guarded(uplo, Diag.NON_UNIT, random(n, 3));
                Reduced r = reduce(uplo, g);
                FloatView q = q(uplo, g, r);
                for (Trans trans : Trans.values()) {
                    for (int other : new int[] {0, 1, 7})
                        multiplies(uplo, g, r, trans.isTrans() ? q.t() : q, trans, other);
                }
            }
        }
    }

    private void multiplies(Uplo uplo, FloatGuarded a, Reduced r, FloatView op, Trans trans, int other) {
        int n = op.rows(), ld = a.layout().stride();
        FloatView c = FloatMatrices.uniform(n, other, new SplittableRandom(9));
        FloatGuarded left = FloatLapackOperands.guarded(c), right = FloatLapackOperands.guarded(c.t());
        lapack().sormtr(Side.LEFT, uplo, trans, n, other, a.array(), a.off(), ld, r.tau, 1, left.array(), left.off(),
                left.layout().stride());
        lapack().sormtr(Side.RIGHT, uplo, trans, other, n, a.array(), a.off(), ld, r.tau, 1, right.array(),
                right.off(), right.layout().stride());
        left.assertGuardsUntouched("ormtr LEFT");
        right.assertGuardsUntouched("ormtr RIGHT");
        String what = uplo + " " + trans + " " + n + " " + other;
        FloatResiduals.assertAtMost(FloatResiduals.product(FloatLapackOperands.view(left), op, c), 10, what);
        FloatResiduals.assertAtMost(FloatResiduals.product(FloatLapackOperands.view(right), c.t(), op), 10, what);
    }

    /// The decomposition by each driver from each triangle; the other one is NaN.
    private void decomposes(FloatView a, float[] expected, String what) {
        int n = a.rows();
        float size = FloatResiduals.norm(a), unit = Math.max(1, n) * FloatLimits.EPS * size;
        for (Driver driver : both()) {
            for (Uplo uplo : Uplo.values()) {
                FloatGuarded z = FloatLapackOperands.guarded(FloatMatrices.of(n, n,
                        (i, j) -> uplo == Uplo.LOWER ? i >= j ? a.get(i, j) : Float.NaN
                                : i <= j ? a.get(i, j) : Float.NaN));
                float[] w = new float[n + 2], alone = new float[n];
                w[0] = w[n + 1] = -7;
                assertEquals(0, driver.solve(Job.VECTORS, uplo, n, z.array(), z.off(), z.layout().stride(), w, 1));
                z.assertGuardsUntouched(what);
                assertTrue(w[0] == -7 && w[n + 1] == -7);
                float[] values = Arrays.copyOfRange(w, 1, n + 1);
                FloatLapackTridiagonalEigenContract.assertPairs(a, FloatLapackOperands.view(z), values, what);
                FloatGuarded triangle = FloatLapackOperands.guarded(uplo, Diag.NON_UNIT, a);
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
        for (int n : SIZES) decomposes(random(n, 10L + n), new float[0], "n = " + n);
    }

    @Test
    void prescribedEigenvaluesAreFound() {
        SplittableRandom random = new SplittableRandom(11);
        for (Spectrum spectrum : Spectrum.values()) {
            for (int n : new int[] {10, 70}) {
                float[] lambda = new float[n];
                spectrum.fill(lambda, 1 / FloatLimits.EPS, random);
                for (int i = 1; i < n; i += 2) lambda[i] = -lambda[i];
                FloatView a = FloatMatrices.symmetric(lambda, random);
                Arrays.sort(lambda);
                decomposes(a, lambda, spectrum + ", n = " + n);
            }
        }
    }

    @Test
    void matricesOfSimpleStructureAreDecomposed() {
        for (int n : new int[] {1, 5, 60}) {
            float[] zeros = new float[n], rankOne = new float[n], ones = new float[n];
            rankOne[n - 1] = n;
            Arrays.fill(ones, 1);
            decomposes(FloatMatrices.of(n, n, (i, j) -> 0), zeros, "zero");
            decomposes(FloatMatrices.of(n, n, (i, j) -> i == j ? 1 : 0), ones, "identity");
            decomposes(FloatMatrices.of(n, n, (i, j) -> 1), rankOne, "ones");
            decomposes(FloatTridiagonal.wilkinson(n).dense(), new float[0], "Wilkinson");
        }
    }

    @Test
    void smallEigenvalueOfADiagonalMatrixSurvives() {
        for (Driver driver : both()) {
            float[] a = {1, 0, 0, 2e-21f}, w = new float[2];
            assertEquals(0, driver.solve(Job.VECTORS, Uplo.UPPER, 2, a, 0, 2, w, 0));
            assertTrue(w[0] == 2e-21f && w[1] == 1);
        }
    }

    @Test
    void sizeOfTheMatrixDoesNotMatter() {
        for (float scale : new float[] {FloatLimits.SAFE_MIN, 1 / FloatLimits.SAFE_MIN / 64}) {
            FloatView a = random(40, 12), scaled = FloatMatrices.of(40, 40, (i, j) -> scale * a.get(i, j));
            for (Driver driver : both()) {
                for (Uplo uplo : Uplo.values()) {
                    float[] z = a.data().clone(), w = new float[40], s = scaled.data().clone(), v = new float[40];
                    assertEquals(0, driver.solve(Job.VECTORS, uplo, 40, z, 0, 40, w, 0));
                    assertEquals(0, driver.solve(Job.VECTORS, uplo, 40, s, 0, 40, v, 0));
                    for (int i = 0; i < 40; i++) assertEquals(w[i], v[i] / scale, 400 * FloatLimits.ULP * w[39]);
                    FloatView vectors = FloatView.of(s, 0, 40, 40, 40);
                    FloatResiduals.assertAtMost(FloatResiduals.orthonormality(vectors), 5, "scale " + scale);
                }
            }
        }
    }

    @Test
    void nanAndInfinityGiveNanEverywhere() {
        for (int n : new int[] {1, 2, 30, 70}) {
            for (float bad : new float[] {Float.NaN, Float.POSITIVE_INFINITY}) {
                for (Driver driver : both()) {
                    for (Job job : Job.values()) {
                        float[] a = random(n, 13).data(), w = new float[n];
                        a[n - 1] = bad;
                        assertEquals(n, driver.solve(job, Uplo.LOWER, n, a, 0, n, w, 0));
                        for (float x : w) assertTrue(Float.isNaN(x));
                        if (job == Job.VECTORS) for (float x : a) assertTrue(Float.isNaN(x));
                    }
                }
            }
        }
    }

    @Test
    void givesTheSameBitsForAnyNumberOfThreads() {
        FloatLapackOperands.sameBitsForAnyNumberOfThreads(random(220, 14), a -> assertEquals(0, lapack().ssyevd(
                Job.VECTORS, Uplo.LOWER, 220, a.array(), a.off(), a.layout().stride(), new float[220], 0)));
    }
}
