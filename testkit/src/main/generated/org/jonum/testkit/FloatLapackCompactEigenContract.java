// Generated from DoubleLapackCompactEigenContract.java by build/Float32.java. Do not edit.
package org.jonum.testkit;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.SplittableRandom;
import org.jonum.blas.Diag;
import org.jonum.blas.FloatLimits;
import org.jonum.blas.FloatView;
import org.jonum.blas.Side;
import org.jonum.blas.Trans;
import org.jonum.blas.Uplo;
import org.jonum.lapack.Compz;
import org.jonum.lapack.Job;
import org.jonum.lapack.Lapack;
import org.jonum.lapack.Range;
import org.jonum.lapack.Selected;
import org.junit.jupiter.api.Test;

/// How sbtrd, sbev, sbevd, sptrd, opgtr, opmtr, spev, spevd and spevx must be.
public abstract class FloatLapackCompactEigenContract {
    private static final int[] SIZES = {0, 1, 2, 3, 10, 26, 53};

    /// {@return the routines under test, behind their door}
    protected abstract Lapack lapack();

    private static FloatView random(int n, int kd, long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        FloatView a = FloatMatrices.uniform(n, n, random);
        return FloatMatrices.of(n, n, (i, j) -> Math.abs(i - j) > kd ? 0 : a.get(Math.min(i, j), Math.max(i, j)));
    }

    private static FloatGuarded band(Uplo uplo, int kd, FloatView a) {
        boolean lower = uplo == Uplo.LOWER;
        int n = a.rows();
        return FloatGuarded.of(new Layout.Band(n, n, lower ? kd : 0, lower ? 0 : kd, Diag.NON_UNIT, kd + 3), 3, 4)
                .fill(a::get);
    }

    private static FloatGuarded packed(Uplo uplo, FloatView a) {
        return FloatLapackOperands.packed(uplo, Diag.NON_UNIT, a);
    }

    private static FloatView tridiagonal(float[] d, float[] e) {
        return new FloatTridiagonal("", d, e).dense();
    }

    @Test
    void bandIsReducedByAnOrthogonalMatrix() {
        for (int n : SIZES) {
            for (int kd : new int[] {0, 1, 2, 5, n}) {
                for (Uplo uplo : Uplo.values()) {
                    FloatView a = random(n, kd, 31L * n + kd);
                    FloatGuarded ab = band(uplo, kd, a), q = FloatLapackOperands.nan(n);
                    float[] d = new float[n], e = new float[Math.max(0, n - 1)];
                    lapack().ssbtrd(Compz.INITIALIZE, uplo, n, kd, ab.array(), ab.off(), kd + 3, d, 0, e, 0, q.array(),
                            q.off(), q.layout().stride());
                    ab.assertGuardsUntouched("sbtrd");
                    q.assertGuardsUntouched("sbtrd");
                    String what = uplo + ", n = " + n + ", kd = " + kd;
                    FloatView v = FloatLapackOperands.view(q),
                            vt = FloatLapackOperands.product(v, tridiagonal(d, e));
                    FloatResiduals.assertAtMost(FloatResiduals.orthonormality(v), 5, what);
                    FloatResiduals.assertAtMost(FloatResiduals.product(a, vt, v.t()), 5, what);
                    agrees(uplo, kd, a, d, e, v);
                }
            }
        }
    }

    /// Without Q the same bits; with a given one its product with Q.
    private void agrees(Uplo uplo, int kd, FloatView a, float[] d, float[] e, FloatView q) {
        int n = a.rows();
        FloatGuarded none = band(uplo, kd, a), given = band(uplo, kd, a);
        FloatView x = FloatMatrices.uniform(n, n, new SplittableRandom(5));
        FloatGuarded z = FloatLapackOperands.guarded(x);
        float[] d2 = new float[n], e2 = new float[e.length];
        lapack().ssbtrd(Compz.NONE, uplo, n, kd, none.array(), none.off(), kd + 3, d2, 0, e2, 0, new float[0], 0, 1);
        assertArrayEquals(d, d2);
        assertArrayEquals(e, e2);
        lapack().ssbtrd(Compz.VECTORS, uplo, n, kd, given.array(), given.off(), kd + 3, d2, 0, e2, 0, z.array(),
                z.off(),
                z.layout().stride());
        FloatResiduals.assertAtMost(FloatResiduals.product(FloatLapackOperands.view(z), x, q), 5, "VECTORS");
    }

    @Test
    void bandDriversDecompose() {
        for (int n : SIZES) {
            for (int kd : new int[] {0, 1, 4}) {
                for (Uplo uplo : Uplo.values()) {
                    FloatView a = random(n, kd, 7L * n + kd);
                    for (boolean conquer : new boolean[] {false, true}) {
                        for (float scale : new float[] {1, FloatLimits.SAFE_MIN, 1 / FloatLimits.SAFE_MIN / 64}) {
                            bandDriver(conquer, uplo, kd, a, scale);
                        }
                    }
                }
            }
        }
    }

    private void bandDriver(boolean conquer, Uplo uplo, int kd, FloatView a, float scale) {
        int n = a.rows();
        FloatView scaled = FloatMatrices.of(n, n, (i, j) -> scale * a.get(i, j));
        FloatGuarded z = FloatLapackOperands.nan(n);
        float[][] values = new float[2][n];
        for (Job job : Job.values()) {
            FloatGuarded ab = band(uplo, kd, scaled);
            float[] w = values[job == Job.NONE ? 0 : 1];
            float[] vectors = job == Job.NONE ? new float[0] : z.array();
            int off = job == Job.NONE ? 0 : z.off(), ld = z.layout().stride();
            assertEquals(0, conquer
                    ? lapack().ssbevd(job, uplo, n, kd, ab.array(), ab.off(), kd + 3, w, 0, vectors, off, ld)
                    : lapack().ssbev(job, uplo, n, kd, ab.array(), ab.off(), kd + 3, w, 0, vectors, off, ld));
            ab.assertGuardsUntouched("sbev");
            for (int i = 0; i < n; i++) w[i] /= scale;
        }
        z.assertGuardsUntouched("sbev");
        FloatLapackTridiagonalEigenContract.assertPairs(scale < 1 ? FloatMatrices.of(n, n,
                (i, j) -> scaled.get(i, j) / scale) : a, FloatLapackOperands.view(z), values[1], "sbev " + scale);
        assertArrayEquals(values[0], values[1], 40 * n * FloatLimits.EPS, "sbev " + scale);
    }

    @Test
    void packedIsAsFull() {
        for (int n : SIZES) {
            for (Uplo uplo : Uplo.values()) {
                FloatView a = random(n, n, n);
                FloatGuarded ap = packed(uplo, a), full = FloatLapackOperands.guarded(uplo, Diag.NON_UNIT, a);
                int k = Math.max(0, n - 1), ld = full.layout().stride();
                float[][] t = {new float[n], new float[k], new float[k]},
                        u = {new float[n], new float[k], new float[k]};
                lapack().ssptrd(uplo, n, ap.array(), ap.off(), t[0], 0, t[1], 0, t[2], 0);
                lapack().ssytrd(uplo, n, full.array(), full.off(), ld, u[0], 0, u[1], 0, u[2], 0);
                ap.assertGuardsUntouched("sptrd");
                for (int x = 0; x < 3; x++) assertArrayEquals(u[x], t[x]);
                for (int j = 0; j < n; j++) {
                    for (int i = 0; i < n; i++) if (ap.stores(i, j)) assertEquals(full.get(i, j), ap.get(i, j));
                }
                FloatGuarded before = ap.copy(), q = FloatLapackOperands.nan(n),
                        p = FloatLapackOperands.nan(n).fill((i, j) -> i == j ? 1 : 0), r = p.copy();
                int ldq = q.layout().stride();
                lapack().sopgtr(uplo, n, ap.array(), ap.off(), t[2], 0, q.array(), q.off(), ldq);
                lapack().sopmtr(Side.LEFT, uplo, Trans.NO_TRANS, n, n, ap.array(), ap.off(), t[2], 0, p.array(),
                        p.off(),
                        ldq);
                lapack().sopmtr(Side.RIGHT, uplo, Trans.TRANS, n, n, ap.array(), ap.off(), t[2], 0, r.array(), r.off(),
                        ldq);
                ap.assertUnchanged(before, "opgtr, opmtr");
                for (FloatGuarded g : List.of(q, p, r)) g.assertGuardsUntouched("opgtr, opmtr");
                for (int j = 0; j < n; j++) {
                    for (int i = 0; i < n; i++) {
                        assertEquals(q.get(i, j), p.get(i, j), 10 * n * FloatLimits.EPS);
                        assertEquals(q.get(j, i), r.get(i, j), 10 * n * FloatLimits.EPS);
                    }
                }
            }
        }
    }

    @Test
    void packedDriversDecompose() {
        for (int n : SIZES) {
            for (Uplo uplo : Uplo.values()) {
                FloatView a = random(n, n, n);
                FloatGuarded ap = packed(uplo, a), before = ap.copy(), z = FloatLapackOperands.nan(n),
                        y = FloatLapackOperands.nan(n);
                float[][] w = new float[4][n];
                int ld = z.layout().stride();
                assertEquals(0,
                        lapack().sspev(Job.VECTORS, uplo, n, ap.array(), ap.off(), w[0], 0, z.array(), z.off(), ld));
                assertEquals(0,
                        lapack().sspevd(Job.VECTORS, uplo, n, ap.array(), ap.off(), w[1], 0, y.array(), y.off(), ld));
                assertEquals(0, lapack().sspev(Job.NONE, uplo, n, ap.array(), ap.off(), w[2], 0, new float[0], 0, 1));
                assertEquals(0, lapack().sspevd(Job.NONE, uplo, n, ap.array(), ap.off(), w[3], 0, new float[0], 0, 1));
                ap.assertUnchanged(before, "spev");
                z.assertGuardsUntouched("spev");
                y.assertGuardsUntouched("spevd");
                FloatLapackTridiagonalEigenContract.assertPairs(a, FloatLapackOperands.view(z), w[0], "spev");
                FloatLapackTridiagonalEigenContract.assertPairs(a, FloatLapackOperands.view(y), w[1], "spevd");
                for (float[] values : w) assertArrayEquals(w[0], values, 10 * n * n * FloatLimits.EPS);
            }
        }
    }

    @Test
    void someEigenvaluesOfAPackedMatrixAreThoseOfTheFullOne() {
        int n = 40, il = 3, iu = 9;
        FloatView a = random(n, n, n);
        for (Uplo uplo : Uplo.values()) {
            for (Range range : Range.values()) {
                FloatGuarded ap = packed(uplo, a), before = ap.copy(), z = FloatLapackOperands.nan(n),
                        y = FloatLapackOperands.nan(n);
                FloatGuarded full = FloatLapackOperands.guarded(uplo, Diag.NON_UNIT, a);
                float[] w = new float[n], v = new float[n];
                int[] ifail = new int[n], failed = new int[n];
                int ld = z.layout().stride();
                Selected found = lapack().sspevx(Job.VECTORS, range, uplo, n, ap.array(), ap.off(), -0.5f, 1.5f, il, iu,
                        0, w, 0, z.array(), z.off(), ld, ifail, 0);
                assertEquals(lapack().ssyevx(Job.VECTORS, range, uplo, n, full.array(), full.off(),
                        full.layout().stride(), -0.5f, 1.5f, il, iu, 0, v, 0, y.array(), y.off(), ld, failed, 0), found);
                String what = uplo + " " + range;
                ap.assertUnchanged(before, "spevx " + what);
                z.assertUnchanged(y, "spevx " + what);
                assertArrayEquals(v, w, what);
                assertArrayEquals(failed, ifail, what);
                assertTrue(found.info() == 0 && found.m() > 0 && w[found.m() - 1] != 0, what);
            }
        }
    }

    @Test
    void nanGivesNanEverywhere() {
        int n = 30, kd = 3;
        FloatView a = random(n, kd, 8);
        a.data()[a.at(17, 16)] = Float.NaN;
        FloatGuarded ab = band(Uplo.LOWER, kd, a), ap = packed(Uplo.LOWER, a);
        for (boolean packed : new boolean[] {false, true}) {
            float[] w = new float[n], z = new float[n * n];
            int info = packed ? lapack().sspevd(Job.VECTORS, Uplo.LOWER, n, ap.array(), ap.off(), w, 0, z, 0, n)
                    : lapack().ssbevd(Job.VECTORS, Uplo.LOWER, n, kd, ab.array(), ab.off(), kd + 3, w, 0, z, 0, n);
            assertEquals(n, info);
            for (float x : w) assertTrue(Float.isNaN(x));
            for (float x : z) assertTrue(Float.isNaN(x));
        }
    }
}
