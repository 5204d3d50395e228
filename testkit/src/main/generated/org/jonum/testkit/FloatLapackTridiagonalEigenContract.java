// Generated from DoubleLapackTridiagonalEigenContract.java by build/Float32.java. Do not edit.
package org.jonum.testkit;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.SplittableRandom;
import org.jonum.blas.FloatLimits;
import org.jonum.blas.FloatView;
import org.jonum.lapack.Compz;
import org.jonum.lapack.Job;
import org.jonum.lapack.Lapack;
import org.junit.jupiter.api.Test;

/// How sterf, steqr, stedc, stev and stevd must be.
public abstract class FloatLapackTridiagonalEigenContract {
    private static final int[] SIZES = {0, 1, 2, 3, 4, 7, 24, 25, 26, 27, 50, 51, 52, 77, 105};

    /// {@return the routines under test, behind their door}
    protected abstract Lapack lapack();

    /// steqr or stedc.
    private interface Routine {
        int solve(Compz compz, int n, float[] d, int dOff, float[] e, int eOff, float[] z, int zOff, int ldz);
    }

    private List<Routine> both() {
        return List.of(lapack()::ssteqr, lapack()::sstedc);
    }

    private static List<FloatTridiagonal> cases(int n) {
        return List.of(FloatTridiagonal.uniform(n, n), FloatTridiagonal.toeplitz(n), FloatTridiagonal.clement(n),
                FloatTridiagonal.wilkinson(n), FloatTridiagonal.glued(n, 1e-6f),
                FloatTridiagonal.of("zero", n, i -> 0, i -> 0), FloatTridiagonal.of("identity", n, i -> 1, i -> 0),
                FloatTridiagonal.of("blocks", n, i -> 1, i -> i % 3 == 0 ? 0 : -1e-3f),
                FloatTridiagonal.of("graded down", n, i -> (float) Math.pow(2, -i), i -> (float) Math.pow(2, -i - 2)),
                FloatTridiagonal.of("graded up", n, i -> (float) Math.pow(2, i - n), i -> (float) Math.pow(2, i - n - 1)));
    }

    /// The eigenvalues, by sterf.
    private float[] values(FloatTridiagonal t) {
        float[] d = t.diagonal(), e = t.below();
        assertEquals(0, lapack().ssterf(t.n(), d, 1, e, 1));
        return trimmed(d, t.n());
    }

    /// Without the guard on either side.
    private static float[] trimmed(float[] d, int n) {
        assertTrue(d[0] == -7 && d[n + 1] == -7);
        float[] w = new float[n];
        System.arraycopy(d, 1, w, 0, n);
        for (int i = 1; i < n; i++) assertTrue(w[i - 1] <= w[i], "not ascending");
        return w;
    }

    private static void assertClose(float[] expected, float[] w, float size, float units, String what) {
        for (int i = 0; i < w.length; i++) {
            assertEquals(expected[i], w[i], units * w.length * FloatLimits.EPS * size, what + ", eigenvalue " + i);
        }
    }

    /// A·Z = Z·Λ and ZᵀZ = I.
    static void assertPairs(FloatView a, FloatView z, float[] w, String what) {
        FloatView scaled = FloatMatrices.of(w.length, w.length, (i, j) -> z.get(i, j) * w[j]);
        FloatResiduals.assertAtMost(FloatResiduals.product(scaled, a, z), 5, what);
        FloatResiduals.assertAtMost(FloatResiduals.orthonormality(z), 5, what);
    }

    @Test
    void everyKindOfMatrixIsDecomposedAtEverySize() {
        for (int n : SIZES) {
            for (FloatTridiagonal t : cases(n)) {
                float[] values = values(t);
                for (Routine routine : both()) decomposes(routine, t, values, t.name() + ", n = " + n);
            }
        }
    }

    private void decomposes(Routine routine, FloatTridiagonal t, float[] values, String what) {
        int n = t.n();
        float[] d = t.diagonal();
        FloatGuarded z = FloatLapackOperands.guarded(FloatMatrices.of(n, n, (i, j) -> Float.NaN));
        assertEquals(0, routine.solve(Compz.INITIALIZE, n, d, 1, t.below(), 1, z.array(), z.off(),
                z.layout().stride()), what);
        z.assertGuardsUntouched(what);
        float[] w = trimmed(d, n);
        assertPairs(t.dense(), FloatLapackOperands.view(z), w, what);
        assertClose(values, w, t.norm(), 4, what);
        float[] alone = t.diagonal();
        assertEquals(0, routine.solve(Compz.NONE, n, alone, 1, t.below(), 1, new float[0], 0, 1));
        assertClose(values, trimmed(alone, n), t.norm(), 4, what);
    }

    @Test
    void givenMatrixIsMultipliedFromTheRight() {
        for (int n : new int[] {1, 2, 25, 26, 60}) {
            FloatTridiagonal t = FloatTridiagonal.uniform(n, 3);
            FloatView q = FloatMatrices.orthogonal(n, n, new SplittableRandom(4));
            FloatView a = FloatLapackOperands.product(FloatLapackOperands.product(q, t.dense()), q.t());
            for (Routine routine : both()) {
                FloatGuarded z = FloatLapackOperands.guarded(q);
                float[] d = t.diagonal();
                assertEquals(0, routine.solve(Compz.VECTORS, n, d, 1, t.below(), 1, z.array(), z.off(),
                        z.layout().stride()));
                z.assertGuardsUntouched("VECTORS");
                assertPairs(a, FloatLapackOperands.view(z), trimmed(d, n), "VECTORS, n = " + n);
            }
        }
    }

    @Test
    void knownEigenvaluesAreFound() {
        for (int n : new int[] {2, 5, 21, 60}) {
            float[] exact = new float[n], clement = new float[n];
            for (int k = 0; k < n; k++) {
                exact[k] = FloatTridiagonal.toeplitzValue(n, k);
                clement[k] = 2 * k + 1 - n;
            }
            assertClose(exact, values(FloatTridiagonal.toeplitz(n)), 4, 2, "differences");
            assertClose(clement, values(FloatTridiagonal.clement(n)), n, 2, "Clement");
        }
        float[] w = values(FloatTridiagonal.wilkinson(21));
        assertEquals(10.746194182903393f, w[20], 100 * FloatLimits.EPS);            // Wilkinson 1965, p. 309
        assertEquals(10.746194182903322f, w[19], 100 * FloatLimits.EPS);
        assertEquals(-1.1254415221199847f, w[0], 100 * FloatLimits.EPS);
    }

    /// Entries beside the diagonal that are small against both neighbours: all eigenvalues are determined to full relative
    /// accuracy (Barlow & Demmel 1990), their product is the determinant.
    @Test
    void smallEigenvaluesOfAGradedMatrixSurvive() {
        int n = 6;
        for (int direction : new int[] {-1, 1}) {
            FloatTridiagonal t =
                    FloatTridiagonal.of("graded", n, i -> (float) Math.pow(1e-3f, direction > 0 ? i : n - 1 - i),
                            i -> 1e-2f * (float) Math.pow(1e-3f, direction > 0 ? i + 0.5f : n - 1.5f - i));
            float last = t.d()[0], determinant = last;
            for (int i = 1; i < n; i++) {
                last = t.d()[i] - t.e()[i - 1] * t.e()[i - 1] / last;
                determinant *= last;
            }
            float[] d = t.diagonal();
            lapack().ssteqr(Compz.INITIALIZE, n, d, 1, t.below(), 1, new float[n * n], 0, n);
            for (float[] w : List.of(values(t), trimmed(d, n))) {
                float product = 1;
                for (float x : w) product *= x;
                assertEquals(1, product / determinant, 200 * FloatLimits.EPS, "direction " + direction);
                assertEquals(1e-15f, w[0], 1e-17f);
            }
        }
        assertArrayEquals(new float[] {2e-21f, 1},
                values(FloatTridiagonal.of("diagonal", 2, i -> i == 0 ? 1 : 2e-21f, i -> 0)));
    }

    @Test
    void sizeOfTheMatrixDoesNotMatter() {
        for (int n : new int[] {5, 40}) {
            FloatTridiagonal t = FloatTridiagonal.uniform(n, 8);
            float[] values = values(t);
            for (float scale : new float[] {FloatLimits.SAFE_MIN, 1 / FloatLimits.SAFE_MIN / 8}) {
                float[] w = values(t.times(scale));
                for (int i = 0; i < n; i++) w[i] /= scale;
                assertClose(values, w, 3, scale < 1 ? 8 : 4, "sterf, scale " + scale);
                for (Routine routine : both()) scaled(routine, t, scale, values);
            }
        }
    }

    private static void scaled(Routine routine, FloatTridiagonal t, float scale, float[] values) {
        int n = t.n();
        float[] d = t.times(scale).diagonal(), z = new float[n * n];
        assertEquals(0, routine.solve(Compz.INITIALIZE, n, d, 1, t.times(scale).below(), 1, z, 0, n));
        float[] w = trimmed(d, n);
        for (int i = 0; i < n; i++) w[i] /= scale;
        assertClose(values, w, 3, scale < 1 ? 8 : 4, "scale " + scale);
        FloatResiduals.assertAtMost(FloatResiduals.orthonormality(FloatView.of(z, 0, n, n, n)), 5, "scale " + scale);
    }

    @Test
    void nanAndInfinityGiveNanEverywhere() {
        for (int n : new int[] {1, 2, 30, 60}) {
            for (float bad : new float[] {Float.NaN, Float.POSITIVE_INFINITY, Float.NEGATIVE_INFINITY}) {
                for (int at : new int[] {0, n / 2, n - 1}) {
                    FloatTridiagonal t = FloatTridiagonal.uniform(n, 5);
                    if (at < n / 2) {
                        t.e()[at] = bad;
                    } else {
                        t.d()[at] = bad;
                    }
                    float[] d = t.diagonal();
                    assertEquals(n, lapack().ssterf(n, d, 1, t.below(), 1));
                    for (int i = 1; i <= n; i++) assertTrue(Float.isNaN(d[i]));
                    for (Routine routine : both()) {
                        float[] w = t.diagonal(), z = new float[n * n];
                        assertEquals(n, routine.solve(Compz.INITIALIZE, n, w, 1, t.below(), 1, z, 0, n));
                        for (int i = 1; i <= n; i++) assertTrue(Float.isNaN(w[i]));
                        for (float x : z) assertTrue(Float.isNaN(x));
                    }
                }
            }
        }
    }

    @Test
    void shortFormsAreTheLongOnes() {
        for (Job job : Job.values()) {
            Compz compz = job == Job.NONE ? Compz.NONE : Compz.INITIALIZE;
            for (int n : new int[] {0, 1, 20, 60}) {
                FloatTridiagonal t = FloatTridiagonal.uniform(n, 6);
                float[] d = t.diagonal(), z = new float[n * n], d2 = t.diagonal(), z2 = new float[n * n];
                assertEquals(0, lapack().sstev(job, n, d, 1, t.below(), 1, z, 0, Math.max(1, n)));
                assertEquals(0, lapack().ssteqr(compz, n, d2, 1, t.below(), 1, z2, 0, Math.max(1, n)));
                assertArrayEquals(d2, d);
                assertArrayEquals(z2, z);
                float[] d3 = t.diagonal(), z3 = new float[n * n], d4 = t.diagonal(), z4 = new float[n * n];
                assertEquals(0, lapack().sstevd(job, n, d3, 1, t.below(), 1, z3, 0, Math.max(1, n)));
                assertEquals(0, lapack().sstedc(compz, n, d4, 1, t.below(), 1, z4, 0, Math.max(1, n)));
                assertArrayEquals(d4, d3);
                assertArrayEquals(z4, z3);
            }
        }
    }
}
