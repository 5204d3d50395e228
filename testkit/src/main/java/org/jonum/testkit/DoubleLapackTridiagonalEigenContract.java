package org.jonum.testkit;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.SplittableRandom;
import org.jonum.blas.DoubleLimits;
import org.jonum.blas.DoubleView;
import org.jonum.lapack.Compz;
import org.jonum.lapack.Job;
import org.jonum.lapack.Lapack;
import org.junit.jupiter.api.Test;

/// How sterf, steqr, stedc, stev and stevd must be.
public abstract class DoubleLapackTridiagonalEigenContract {
    private static final int[] SIZES = {0, 1, 2, 3, 4, 7, 24, 25, 26, 27, 50, 51, 52, 77, 105};

    /// {@return the routines under test, behind their door}
    protected abstract Lapack lapack();

    /// steqr or stedc.
    private interface Routine {
        int solve(Compz compz, int n, double[] d, int dOff, double[] e, int eOff, double[] z, int zOff, int ldz);
    }

    private List<Routine> both() {
        return List.of(lapack()::dsteqr, lapack()::dstedc);
    }

    private static List<DoubleTridiagonal> cases(int n) {
        return List.of(DoubleTridiagonal.uniform(n, n), DoubleTridiagonal.toeplitz(n), DoubleTridiagonal.clement(n),
                DoubleTridiagonal.wilkinson(n), DoubleTridiagonal.glued(n, 1e-6),
                DoubleTridiagonal.of("zero", n, i -> 0, i -> 0), DoubleTridiagonal.of("identity", n, i -> 1, i -> 0),
                DoubleTridiagonal.of("blocks", n, i -> 1, i -> i % 3 == 0 ? 0 : -1e-3),
                DoubleTridiagonal.of("graded down", n, i -> Math.pow(2, -i), i -> Math.pow(2, -i - 2)),
                DoubleTridiagonal.of("graded up", n, i -> Math.pow(2, i - n), i -> Math.pow(2, i - n - 1)));
    }

    /// The eigenvalues, by sterf.
    private double[] values(DoubleTridiagonal t) {
        double[] d = t.diagonal(), e = t.below();
        assertEquals(0, lapack().dsterf(t.n(), d, 1, e, 1));
        return trimmed(d, t.n());
    }

    /// Without the guard on either side.
    private static double[] trimmed(double[] d, int n) {
        assertTrue(d[0] == -7 && d[n + 1] == -7);
        double[] w = new double[n];
        System.arraycopy(d, 1, w, 0, n);
        for (int i = 1; i < n; i++) assertTrue(w[i - 1] <= w[i], "not ascending");
        return w;
    }

    private static void assertClose(double[] expected, double[] w, double size, double units, String what) {
        for (int i = 0; i < w.length; i++) {
            assertEquals(expected[i], w[i], units * w.length * DoubleLimits.EPS * size, what + ", eigenvalue " + i);
        }
    }

    /// A·Z = Z·Λ and ZᵀZ = I.
    static void assertPairs(DoubleView a, DoubleView z, double[] w, String what) {
        DoubleView scaled = DoubleMatrices.of(w.length, w.length, (i, j) -> z.get(i, j) * w[j]);
        DoubleResiduals.assertAtMost(DoubleResiduals.product(scaled, a, z), 5, what);
        DoubleResiduals.assertAtMost(DoubleResiduals.orthonormality(z), 5, what);
    }

    @Test
    void everyKindOfMatrixIsDecomposedAtEverySize() {
        for (int n : SIZES) {
            for (DoubleTridiagonal t : cases(n)) {
                double[] values = values(t);
                for (Routine routine : both()) decomposes(routine, t, values, t.name() + ", n = " + n);
            }
        }
    }

    private void decomposes(Routine routine, DoubleTridiagonal t, double[] values, String what) {
        int n = t.n();
        double[] d = t.diagonal();
        DoubleGuarded z = DoubleLapackOperands.guarded(DoubleMatrices.of(n, n, (i, j) -> Double.NaN));
        assertEquals(0, routine.solve(Compz.INITIALIZE, n, d, 1, t.below(), 1, z.array(), z.off(),
                z.layout().stride()), what);
        z.assertGuardsUntouched(what);
        double[] w = trimmed(d, n);
        assertPairs(t.dense(), DoubleLapackOperands.view(z), w, what);
        assertClose(values, w, t.norm(), 4, what);
        double[] alone = t.diagonal();
        assertEquals(0, routine.solve(Compz.NONE, n, alone, 1, t.below(), 1, new double[0], 0, 1));
        assertClose(values, trimmed(alone, n), t.norm(), 4, what);
    }

    @Test
    void givenMatrixIsMultipliedFromTheRight() {
        for (int n : new int[] {1, 2, 25, 26, 60}) {
            DoubleTridiagonal t = DoubleTridiagonal.uniform(n, 3);
            DoubleView q = DoubleMatrices.orthogonal(n, n, new SplittableRandom(4));
            DoubleView a = DoubleLapackOperands.product(DoubleLapackOperands.product(q, t.dense()), q.t());
            for (Routine routine : both()) {
                DoubleGuarded z = DoubleLapackOperands.guarded(q);
                double[] d = t.diagonal();
                assertEquals(0, routine.solve(Compz.VECTORS, n, d, 1, t.below(), 1, z.array(), z.off(),
                        z.layout().stride()));
                z.assertGuardsUntouched("VECTORS");
                assertPairs(a, DoubleLapackOperands.view(z), trimmed(d, n), "VECTORS, n = " + n);
            }
        }
    }

    @Test
    void knownEigenvaluesAreFound() {
        for (int n : new int[] {2, 5, 21, 60}) {
            double[] exact = new double[n], clement = new double[n];
            for (int k = 0; k < n; k++) {
                exact[k] = DoubleTridiagonal.toeplitzValue(n, k);
                clement[k] = 2 * k + 1 - n;
            }
            assertClose(exact, values(DoubleTridiagonal.toeplitz(n)), 4, 2, "differences");
            assertClose(clement, values(DoubleTridiagonal.clement(n)), n, 2, "Clement");
        }
        double[] w = values(DoubleTridiagonal.wilkinson(21));
        assertEquals(10.746194182903393, w[20], 100 * DoubleLimits.EPS);            // Wilkinson 1965, p. 309
        assertEquals(10.746194182903322, w[19], 100 * DoubleLimits.EPS);
        assertEquals(-1.1254415221199847, w[0], 100 * DoubleLimits.EPS);
    }

    /// Entries beside the diagonal that are small against both neighbours: all eigenvalues are determined to full relative
    /// accuracy (Barlow & Demmel 1990), their product is the determinant.
    @Test
    void smallEigenvaluesOfAGradedMatrixSurvive() {
        int n = 6;
        for (int direction : new int[] {-1, 1}) {
            DoubleTridiagonal t =
                    DoubleTridiagonal.of("graded", n, i -> Math.pow(1e-3, direction > 0 ? i : n - 1 - i),
                            i -> 1e-2 * Math.pow(1e-3, direction > 0 ? i + 0.5 : n - 1.5 - i));
            double last = t.d()[0], determinant = last;
            for (int i = 1; i < n; i++) {
                last = t.d()[i] - t.e()[i - 1] * t.e()[i - 1] / last;
                determinant *= last;
            }
            double[] d = t.diagonal();
            lapack().dsteqr(Compz.INITIALIZE, n, d, 1, t.below(), 1, new double[n * n], 0, n);
            for (double[] w : List.of(values(t), trimmed(d, n))) {
                double product = 1;
                for (double x : w) product *= x;
                assertEquals(1, product / determinant, 200 * DoubleLimits.EPS, "direction " + direction);
                assertEquals(1e-15, w[0], 1e-17);
            }
        }
        assertArrayEquals(new double[] {2e-21, 1},
                values(DoubleTridiagonal.of("diagonal", 2, i -> i == 0 ? 1 : 2e-21, i -> 0)));
    }

    @Test
    void sizeOfTheMatrixDoesNotMatter() {
        for (int n : new int[] {5, 40}) {
            DoubleTridiagonal t = DoubleTridiagonal.uniform(n, 8);
            double[] values = values(t);
            for (double scale : new double[] {DoubleLimits.SAFE_MIN, 1 / DoubleLimits.SAFE_MIN / 8}) {
                double[] w = values(t.times(scale));
                for (int i = 0; i < n; i++) w[i] /= scale;
                assertClose(values, w, 3, scale < 1 ? 8 : 4, "sterf, scale " + scale);
                for (Routine routine : both()) scaled(routine, t, scale, values);
            }
        }
    }

    private static void scaled(Routine routine, DoubleTridiagonal t, double scale, double[] values) {
        int n = t.n();
        double[] d = t.times(scale).diagonal(), z = new double[n * n];
        assertEquals(0, routine.solve(Compz.INITIALIZE, n, d, 1, t.times(scale).below(), 1, z, 0, n));
        double[] w = trimmed(d, n);
        for (int i = 0; i < n; i++) w[i] /= scale;
        assertClose(values, w, 3, scale < 1 ? 8 : 4, "scale " + scale);
        DoubleResiduals.assertAtMost(DoubleResiduals.orthonormality(DoubleView.of(z, 0, n, n, n)), 5, "scale " + scale);
    }

    @Test
    void nanAndInfinityGiveNanEverywhere() {
        for (int n : new int[] {1, 2, 30, 60}) {
            for (double bad : new double[] {Double.NaN, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY}) {
                for (int at : new int[] {0, n / 2, n - 1}) {
                    DoubleTridiagonal t = DoubleTridiagonal.uniform(n, 5);
                    if (at < n / 2) {
                        t.e()[at] = bad;
                    } else {
                        t.d()[at] = bad;
                    }
                    double[] d = t.diagonal();
                    assertEquals(n, lapack().dsterf(n, d, 1, t.below(), 1));
                    for (int i = 1; i <= n; i++) assertTrue(Double.isNaN(d[i]));
                    for (Routine routine : both()) {
                        double[] w = t.diagonal(), z = new double[n * n];
                        assertEquals(n, routine.solve(Compz.INITIALIZE, n, w, 1, t.below(), 1, z, 0, n));
                        for (int i = 1; i <= n; i++) assertTrue(Double.isNaN(w[i]));
                        for (double x : z) assertTrue(Double.isNaN(x));
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
                DoubleTridiagonal t = DoubleTridiagonal.uniform(n, 6);
                double[] d = t.diagonal(), z = new double[n * n], d2 = t.diagonal(), z2 = new double[n * n];
                assertEquals(0, lapack().dstev(job, n, d, 1, t.below(), 1, z, 0, Math.max(1, n)));
                assertEquals(0, lapack().dsteqr(compz, n, d2, 1, t.below(), 1, z2, 0, Math.max(1, n)));
                assertArrayEquals(d2, d);
                assertArrayEquals(z2, z);
                double[] d3 = t.diagonal(), z3 = new double[n * n], d4 = t.diagonal(), z4 = new double[n * n];
                assertEquals(0, lapack().dstevd(job, n, d3, 1, t.below(), 1, z3, 0, Math.max(1, n)));
                assertEquals(0, lapack().dstedc(compz, n, d4, 1, t.below(), 1, z4, 0, Math.max(1, n)));
                assertArrayEquals(d4, d3);
                assertArrayEquals(z4, z3);
            }
        }
    }
}
