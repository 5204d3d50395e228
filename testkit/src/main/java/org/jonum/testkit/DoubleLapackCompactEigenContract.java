package org.jonum.testkit;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.SplittableRandom;
import org.jonum.blas.Diag;
import org.jonum.blas.DoubleLimits;
import org.jonum.blas.DoubleView;
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
public abstract class DoubleLapackCompactEigenContract {
    private static final int[] SIZES = {0, 1, 2, 3, 10, 26, 53};

    /// {@return the routines under test, behind their door}
    protected abstract Lapack lapack();

    private static DoubleView random(int n, int kd, long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        DoubleView a = DoubleMatrices.uniform(n, n, random);
        return DoubleMatrices.of(n, n, (i, j) -> Math.abs(i - j) > kd ? 0 : a.get(Math.min(i, j), Math.max(i, j)));
    }

    private static DoubleGuarded band(Uplo uplo, int kd, DoubleView a) {
        boolean lower = uplo == Uplo.LOWER;
        int n = a.rows();
        return DoubleGuarded.of(new Layout.Band(n, n, lower ? kd : 0, lower ? 0 : kd, Diag.NON_UNIT, kd + 3), 3, 4)
                .fill(a::get);
    }

    private static DoubleGuarded packed(Uplo uplo, DoubleView a) {
        return DoubleLapackOperands.packed(uplo, Diag.NON_UNIT, a);
    }

    private static DoubleView tridiagonal(double[] d, double[] e) {
        return new DoubleTridiagonal("", d, e).dense();
    }

    @Test
    void bandIsReducedByAnOrthogonalMatrix() {
        for (int n : SIZES) {
            for (int kd : new int[] {0, 1, 2, 5, n}) {
                for (Uplo uplo : Uplo.values()) {
                    DoubleView a = random(n, kd, 31L * n + kd);
                    DoubleGuarded ab = band(uplo, kd, a), q = DoubleLapackOperands.nan(n);
                    double[] d = new double[n], e = new double[Math.max(0, n - 1)];
                    lapack().dsbtrd(Compz.INITIALIZE, uplo, n, kd, ab.array(), ab.off(), kd + 3, d, 0, e, 0, q.array(),
                            q.off(), q.layout().stride());
                    ab.assertGuardsUntouched("sbtrd");
                    q.assertGuardsUntouched("sbtrd");
                    String what = uplo + ", n = " + n + ", kd = " + kd;
                    DoubleView v = DoubleLapackOperands.view(q),
                            vt = DoubleLapackOperands.product(v, tridiagonal(d, e));
                    DoubleResiduals.assertAtMost(DoubleResiduals.orthonormality(v), 5, what);
                    DoubleResiduals.assertAtMost(DoubleResiduals.product(a, vt, v.t()), 5, what);
                    agrees(uplo, kd, a, d, e, v);
                }
            }
        }
    }

    /// Without Q the same bits; with a given one its product with Q.
    private void agrees(Uplo uplo, int kd, DoubleView a, double[] d, double[] e, DoubleView q) {
        int n = a.rows();
        DoubleGuarded none = band(uplo, kd, a), given = band(uplo, kd, a);
        DoubleView x = DoubleMatrices.uniform(n, n, new SplittableRandom(5));
        DoubleGuarded z = DoubleLapackOperands.guarded(x);
        double[] d2 = new double[n], e2 = new double[e.length];
        lapack().dsbtrd(Compz.NONE, uplo, n, kd, none.array(), none.off(), kd + 3, d2, 0, e2, 0, new double[0], 0, 1);
        assertArrayEquals(d, d2);
        assertArrayEquals(e, e2);
        lapack().dsbtrd(Compz.VECTORS, uplo, n, kd, given.array(), given.off(), kd + 3, d2, 0, e2, 0, z.array(),
                z.off(),
                z.layout().stride());
        DoubleResiduals.assertAtMost(DoubleResiduals.product(DoubleLapackOperands.view(z), x, q), 5, "VECTORS");
    }

    @Test
    void bandDriversDecompose() {
        for (int n : SIZES) {
            for (int kd : new int[] {0, 1, 4}) {
                for (Uplo uplo : Uplo.values()) {
                    DoubleView a = random(n, kd, 7L * n + kd);
                    for (boolean conquer : new boolean[] {false, true}) {
                        for (double scale : new double[] {1, DoubleLimits.SAFE_MIN, 1 / DoubleLimits.SAFE_MIN / 64}) {
                            bandDriver(conquer, uplo, kd, a, scale);
                        }
                    }
                }
            }
        }
    }

    private void bandDriver(boolean conquer, Uplo uplo, int kd, DoubleView a, double scale) {
        int n = a.rows();
        DoubleView scaled = DoubleMatrices.of(n, n, (i, j) -> scale * a.get(i, j));
        DoubleGuarded z = DoubleLapackOperands.nan(n);
        double[][] values = new double[2][n];
        for (Job job : Job.values()) {
            DoubleGuarded ab = band(uplo, kd, scaled);
            double[] w = values[job == Job.NONE ? 0 : 1];
            double[] vectors = job == Job.NONE ? new double[0] : z.array();
            int off = job == Job.NONE ? 0 : z.off(), ld = z.layout().stride();
            assertEquals(0, conquer
                    ? lapack().dsbevd(job, uplo, n, kd, ab.array(), ab.off(), kd + 3, w, 0, vectors, off, ld)
                    : lapack().dsbev(job, uplo, n, kd, ab.array(), ab.off(), kd + 3, w, 0, vectors, off, ld));
            ab.assertGuardsUntouched("sbev");
            for (int i = 0; i < n; i++) w[i] /= scale;
        }
        z.assertGuardsUntouched("sbev");
        DoubleLapackTridiagonalEigenContract.assertPairs(scale < 1 ? DoubleMatrices.of(n, n,
                (i, j) -> scaled.get(i, j) / scale) : a, DoubleLapackOperands.view(z), values[1], "sbev " + scale);
        assertArrayEquals(values[0], values[1], 40 * n * DoubleLimits.EPS, "sbev " + scale);
    }

    @Test
    void packedIsAsFull() {
        for (int n : SIZES) {
            for (Uplo uplo : Uplo.values()) {
                DoubleView a = random(n, n, n);
                DoubleGuarded ap = packed(uplo, a), full = DoubleLapackOperands.guarded(uplo, Diag.NON_UNIT, a);
                int k = Math.max(0, n - 1), ld = full.layout().stride();
                double[][] t = {new double[n], new double[k], new double[k]},
                        u = {new double[n], new double[k], new double[k]};
                lapack().dsptrd(uplo, n, ap.array(), ap.off(), t[0], 0, t[1], 0, t[2], 0);
                lapack().dsytrd(uplo, n, full.array(), full.off(), ld, u[0], 0, u[1], 0, u[2], 0);
                ap.assertGuardsUntouched("sptrd");
                for (int x = 0; x < 3; x++) assertArrayEquals(u[x], t[x]);
                for (int j = 0; j < n; j++) {
                    for (int i = 0; i < n; i++) if (ap.stores(i, j)) assertEquals(full.get(i, j), ap.get(i, j));
                }
                DoubleGuarded before = ap.copy(), q = DoubleLapackOperands.nan(n),
                        p = DoubleLapackOperands.nan(n).fill((i, j) -> i == j ? 1 : 0), r = p.copy();
                int ldq = q.layout().stride();
                lapack().dopgtr(uplo, n, ap.array(), ap.off(), t[2], 0, q.array(), q.off(), ldq);
                lapack().dopmtr(Side.LEFT, uplo, Trans.NO_TRANS, n, n, ap.array(), ap.off(), t[2], 0, p.array(),
                        p.off(),
                        ldq);
                lapack().dopmtr(Side.RIGHT, uplo, Trans.TRANS, n, n, ap.array(), ap.off(), t[2], 0, r.array(), r.off(),
                        ldq);
                ap.assertUnchanged(before, "opgtr, opmtr");
                for (DoubleGuarded g : List.of(q, p, r)) g.assertGuardsUntouched("opgtr, opmtr");
                for (int j = 0; j < n; j++) {
                    for (int i = 0; i < n; i++) {
                        assertEquals(q.get(i, j), p.get(i, j), 10 * n * DoubleLimits.EPS);
                        assertEquals(q.get(j, i), r.get(i, j), 10 * n * DoubleLimits.EPS);
                    }
                }
            }
        }
    }

    @Test
    void packedDriversDecompose() {
        for (int n : SIZES) {
            for (Uplo uplo : Uplo.values()) {
                DoubleView a = random(n, n, n);
                DoubleGuarded ap = packed(uplo, a), before = ap.copy(), z = DoubleLapackOperands.nan(n),
                        y = DoubleLapackOperands.nan(n);
                double[][] w = new double[4][n];
                int ld = z.layout().stride();
                assertEquals(0,
                        lapack().dspev(Job.VECTORS, uplo, n, ap.array(), ap.off(), w[0], 0, z.array(), z.off(), ld));
                assertEquals(0,
                        lapack().dspevd(Job.VECTORS, uplo, n, ap.array(), ap.off(), w[1], 0, y.array(), y.off(), ld));
                assertEquals(0, lapack().dspev(Job.NONE, uplo, n, ap.array(), ap.off(), w[2], 0, new double[0], 0, 1));
                assertEquals(0, lapack().dspevd(Job.NONE, uplo, n, ap.array(), ap.off(), w[3], 0, new double[0], 0, 1));
                ap.assertUnchanged(before, "spev");
                z.assertGuardsUntouched("spev");
                y.assertGuardsUntouched("spevd");
                DoubleLapackTridiagonalEigenContract.assertPairs(a, DoubleLapackOperands.view(z), w[0], "spev");
                DoubleLapackTridiagonalEigenContract.assertPairs(a, DoubleLapackOperands.view(y), w[1], "spevd");
                for (double[] values : w) assertArrayEquals(w[0], values, 10 * n * n * DoubleLimits.EPS);
            }
        }
    }

    @Test
    void someEigenvaluesOfAPackedMatrixAreThoseOfTheFullOne() {
        int n = 40, il = 3, iu = 9;
        DoubleView a = random(n, n, n);
        for (Uplo uplo : Uplo.values()) {
            for (Range range : Range.values()) {
                DoubleGuarded ap = packed(uplo, a), before = ap.copy(), z = DoubleLapackOperands.nan(n),
                        y = DoubleLapackOperands.nan(n);
                DoubleGuarded full = DoubleLapackOperands.guarded(uplo, Diag.NON_UNIT, a);
                double[] w = new double[n], v = new double[n];
                int[] ifail = new int[n], failed = new int[n];
                int ld = z.layout().stride();
                Selected found = lapack().dspevx(Job.VECTORS, range, uplo, n, ap.array(), ap.off(), -0.5, 1.5, il, iu,
                        0, w, 0, z.array(), z.off(), ld, ifail, 0);
                assertEquals(lapack().dsyevx(Job.VECTORS, range, uplo, n, full.array(), full.off(),
                        full.layout().stride(), -0.5, 1.5, il, iu, 0, v, 0, y.array(), y.off(), ld, failed, 0), found);
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
        DoubleView a = random(n, kd, 8);
        a.data()[a.at(17, 16)] = Double.NaN;
        DoubleGuarded ab = band(Uplo.LOWER, kd, a), ap = packed(Uplo.LOWER, a);
        for (boolean packed : new boolean[] {false, true}) {
            double[] w = new double[n], z = new double[n * n];
            int info = packed ? lapack().dspevd(Job.VECTORS, Uplo.LOWER, n, ap.array(), ap.off(), w, 0, z, 0, n)
                    : lapack().dsbevd(Job.VECTORS, Uplo.LOWER, n, kd, ab.array(), ab.off(), kd + 3, w, 0, z, 0, n);
            assertEquals(n, info);
            for (double x : w) assertTrue(Double.isNaN(x));
            for (double x : z) assertTrue(Double.isNaN(x));
        }
    }
}
