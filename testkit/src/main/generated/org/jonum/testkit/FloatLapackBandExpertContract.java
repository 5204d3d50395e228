// Generated from DoubleLapackBandExpertContract.java by build/Float32.java. Do not edit.
package org.jonum.testkit;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.SplittableRandom;
import org.jonum.blas.Diag;
import org.jonum.blas.FloatLimits;
import org.jonum.blas.FloatView;
import org.jonum.blas.Trans;
import org.jonum.blas.Uplo;
import org.jonum.lapack.FloatGesvx;
import org.jonum.lapack.FloatGtsvx;
import org.jonum.lapack.FloatPosvx;
import org.jonum.lapack.Equed;
import org.jonum.lapack.Fact;
import org.jonum.lapack.Lapack;
import org.junit.jupiter.api.Test;

/// How gbrfs, gbsvx, pbrfs, pbsvx, tbrfs, gtrfs, gtsvx, ptrfs and ptsvx must be, and the equilibration of bands.
///
/// Matrices and solutions are of small integers, so that right-hand sides are exact and errors are known.
public abstract class FloatLapackBandExpertContract {
    private static final int[] SIZES = {0, 1, 2, 7, 40};
    private static final int NRHS = 2;
    /// A relative change that refinement must undo.
    private static final float SLIP = 64 * FloatLimits.ULP;

    /// {@return the routines under test, behind their door}
    protected abstract Lapack lapack();

    private static FloatView band(int n, int kl, int ku) {
        SplittableRandom random = new SplittableRandom(1);
        return FloatBands.cut(FloatMatrices.of(n, n, (i, j) -> i == j ? 20 : random.nextInt(-4, 5)), kl, ku);
    }

    private static FloatView definite(int n, int kd) {
        FloatView a = band(n, kd, kd);
        return FloatMatrices.of(n, n, (i, j) -> i == j ? 20 * kd + 1 : i > j ? a.get(i, j) : a.get(j, i));
    }

    /// A system with a known solution.
    private record Known(int n, FloatView x, FloatView b, FloatGuarded right, FloatGuarded got, float[] ferr,
            float[] berr) {
        static Known of(FloatView op) {
            int n = op.rows();
            FloatView x = FloatMatrices.of(n, NRHS, (i, j) -> (i * 5 + j * 3) % 7 - 3);
            FloatView b = FloatLapackOperands.product(op, x);
            return new Known(n, x, b, FloatLapackOperands.guarded(b),
                    FloatLapackOperands.guarded(FloatMatrices.of(n, NRHS, (i, j) -> Float.NaN)),
                    new float[NRHS + 1], new float[NRHS + 1]);
        }

        /// Starts from a solution with errors.
        Known slipped() {
            for (int j = 0; j < NRHS; j++) {
                for (int i = 0; i < n; i++) got.set(i, j, x.get(i, j) * (i % 2 == 0 ? 1 + SLIP : 1 - SLIP));
            }
            return this;
        }

        /// The solution is accurate, and the bounds are true and not much too large.
        void assertSolved(float[] scale, String what) {
            got.assertGuardsUntouched(what);
            for (int j = 0; j < NRHS; j++) {
                float error = 0, size = 0;
                for (int i = 0; i < n; i++) {
                    float exact = x.get(i, j) / (scale.length == 0 ? 1 : scale[i]);
                    error = Math.max(error, Math.abs(got.get(i, j) - exact));
                    size = Math.max(size, Math.abs(exact));
                }
                assertTrue(berr[j] <= 4 * FloatLimits.EPS, what + ": berr = " + berr[j]);
                float relative = size == 0 ? 0 : error / size;
                assertTrue(relative <= ferr[j] + FloatLimits.EPS, what + ": " + relative + " > ferr = " + ferr[j]);
                assertTrue(ferr[j] <= 4e3f * FloatLimits.EPS, what + ": ferr = " + ferr[j]);
            }
            assertEquals(0, ferr[NRHS]);
            assertEquals(0, berr[NRHS]);
        }
    }

    // ---- refinement ----

    @Test
    void refinementUndoesASlipInBands() {
        for (int n : SIZES) {
            for (int[] k : new int[][] {{0, 0}, {1, 2}, {20, 18}}) {
                FloatView a = band(n, k[0], k[1]);
                FloatGuarded ab = FloatBands.guarded(a, k[0], k[1]), f = FloatBands.forLu(a, k[0], k[1]);
                int[] ipiv = new int[n];
                assertEquals(0, lapack().sgbtrf(n, n, k[0], k[1], f.array(), f.off(), f.layout().stride(), ipiv, 0));
                for (Trans trans : Trans.values()) {
                    Known s = Known.of(trans.isTrans() ? a.t() : a).slipped();
                    lapack().sgbrfs(trans, n, k[0], k[1], NRHS, ab.array(), ab.off(), ab.layout().stride(), f.array(),
                            f.off(), f.layout().stride(), ipiv, 0, s.right.array(), s.right.off(),
                            s.right.layout().stride(), s.got.array(), s.got.off(), s.got.layout().stride(), s.ferr, 0,
                            s.berr, 0);
                    s.assertSolved(new float[0], "gbrfs " + trans + " n = " + n + ", kl = " + k[0]);
                }
            }
        }
    }

    @Test
    void refinementUndoesASlipInDefiniteBandsAndTrianglesAreBounded() {
        for (int n : SIZES) {
            for (int kd : new int[] {1, 3, 20}) {
                for (Uplo uplo : Uplo.values()) {
                    FloatView a = definite(n, kd);
                    FloatGuarded ab = FloatBands.guarded(uplo, Diag.NON_UNIT, a, kd), f = ab.copy();
                    assertEquals(0, lapack().spbtrf(uplo, n, kd, f.array(), f.off(), f.layout().stride()));
                    Known s = Known.of(a).slipped();
                    lapack().spbrfs(uplo, n, kd, NRHS, ab.array(), ab.off(), ab.layout().stride(), f.array(), f.off(),
                            f.layout().stride(), s.right.array(), s.right.off(), s.right.layout().stride(),
                            s.got.array(), s.got.off(), s.got.layout().stride(), s.ferr, 0, s.berr, 0);
                    s.assertSolved(new float[0], "pbrfs " + uplo + " n = " + n + ", kd = " + kd);
                    for (Diag diag : Diag.values()) triangle(uplo, diag, n, kd);
                }
            }
        }
    }

    private void triangle(Uplo uplo, Diag diag, int n, int kd) {
        FloatView a = definite(n, kd);
        FloatView t = FloatMatrices.of(n, n, (i, j) -> i == j ? diag == Diag.UNIT ? 1 : 20
                : (uplo == Uplo.LOWER) == i > j && (diag == Diag.NON_UNIT || j == 0 || i == n - 1) ? a.get(i, j) : 0);
        FloatGuarded ab = FloatBands.guarded(uplo, diag, t, kd);
        for (Trans trans : Trans.values()) {
            Known s = Known.of(trans.isTrans() ? t.t() : t);
            s.got.fill(s.b::get);
            assertEquals(0, lapack().stbtrs(uplo, trans, diag, n, kd, NRHS, ab.array(), ab.off(), ab.layout().stride(),
                    s.got.array(), s.got.off(), s.got.layout().stride()));
            lapack().stbrfs(uplo, trans, diag, n, kd, NRHS, ab.array(), ab.off(), ab.layout().stride(),
                    s.right.array(), s.right.off(), s.right.layout().stride(), s.got.array(), s.got.off(),
                    s.got.layout().stride(), s.ferr, 0, s.berr, 0);
            s.assertSolved(new float[0], "tbrfs " + uplo + " " + diag + " " + trans + " n = " + n + ", kd = " + kd);
        }
    }

    // ---- expert drivers ----

    /// A band in which rows and columns are scaled by powers of two; the solution scales with the columns.
    @Test
    void bandsAreEquilibratedSolvedAndSolvedAgainWithTheirFactors() {
        for (int n : SIZES) {
            for (int[] k : new int[][] {{0, 0}, {2, 1}, {20, 18}}) {
                for (Trans trans : Trans.values()) gbsvx(n, k[0], k[1], trans);
            }
        }
    }

    private void gbsvx(int n, int kl, int ku, Trans trans) {
        FloatView plain = band(n, kl, ku);
        int[] row = new int[n], col = new int[n];
        float[] unknown = new float[n];
        for (int i = 0; i < n; i++) {
            row[i] = i * 11 % 23 - 11;
            col[i] = i * 7 % 17 - 8;
            unknown[i] = Math.scalb(1.0f, trans.isTrans() ? row[i] : col[i]);
        }
        FloatView a = FloatMatrices.of(n, n, (i, j) -> Math.scalb(plain.get(i, j), row[i] + col[j]));
        FloatGuarded ab = FloatBands.guarded(a, kl, ku);
        FloatGuarded f = FloatBands.guarded(FloatMatrices.of(n, n, (i, j) -> Float.NaN), kl, kl + ku);
        Known s = Known.of(trans.isTrans() ? plain.t() : plain);
        s.right.fill((i, j) -> Math.scalb(s.b.get(i, j), trans.isTrans() ? col[i] : row[i]));
        float[] r = new float[n], c = new float[n];
        int[] ipiv = new int[n];
        FloatGuarded right = s.right.copy();
        FloatGesvx found = gbsvx(Fact.EQUILIBRATE, trans, kl, ku, ab, f, ipiv, Equed.NONE, r, c, right, s);
        String what = "gbsvx " + trans + " n = " + n + ", kl = " + kl + ", ku = " + ku;
        assertEquals(0, found.info(), what);
        assertTrue(n < 7 || found.equed().rows(), what);
        assertTrue(found.rcond() > 0.001f && found.growth() > 0.1f, what + ": " + found);
        f.assertGuardsUntouched(what);
        ab.assertGuardsUntouched(what);
        float ratio = s.ferr[0];
        s.got.assertGuardsUntouched(what);
        for (int i = 0; i < n; i++) {
            assertEquals(s.x.get(i, 1), s.got.get(i, 1) * unknown[i], 1e4f * FloatLimits.EPS, what);
        }
        FloatGuarded first = s.got.copy();
        right = s.right.copy();
        FloatGesvx again = gbsvx(Fact.FACTORED, trans, kl, ku, ab, f, ipiv, found.equed(), r, c, right, s);
        assertEquals(found, again, what);
        assertEquals(ratio, s.ferr[0]);
        s.got.assertUnchanged(first, what);
    }

    private FloatGesvx gbsvx(Fact fact, Trans trans, int kl, int ku, FloatGuarded ab, FloatGuarded f, int[] ipiv,
            Equed equed, float[] r, float[] c, FloatGuarded b, Known s) {
        return lapack().sgbsvx(fact, trans, s.n, kl, ku, NRHS, ab.array(), ab.off(), ab.layout().stride(), f.array(),
                f.off(), f.layout().stride(), ipiv, 0, equed, r, 0, c, 0, b.array(), b.off(), b.layout().stride(),
                s.got.array(), s.got.off(), s.got.layout().stride(), s.ferr, 0, s.berr, 0);
    }

    @Test
    void definiteBandsAreEquilibratedSolvedAndSolvedAgain() {
        for (int n : SIZES) {
            for (int kd : new int[] {1, 20}) {
                for (Uplo uplo : Uplo.values()) {
                    for (Fact fact : new Fact[] {Fact.NOT_FACTORED, Fact.EQUILIBRATE}) pbsvx(fact, uplo, n, kd);
                }
            }
        }
    }

    private void pbsvx(Fact fact, Uplo uplo, int n, int kd) {
        FloatView plain = definite(n, kd);
        float[] scale = new float[n], s = new float[n];
        int spread = fact == Fact.EQUILIBRATE ? 6 : 0;
        for (int i = 0; i < n; i++) scale[i] = Math.scalb(1.0f, (i % 5 - 2) * spread);
        FloatView a = FloatMatrices.of(n, n, (i, j) -> plain.get(i, j) * scale[i] * scale[j]);
        FloatGuarded ab = FloatBands.guarded(uplo, Diag.NON_UNIT, a, kd), f = ab.copy().fill((i, j) -> Float.NaN);
        Known k = Known.of(plain);
        k.right.fill((i, j) -> k.b.get(i, j) * scale[i]);
        FloatGuarded right = k.right.copy();
        FloatPosvx found = pbsvx(fact, uplo, kd, ab, f, Equed.NONE, s, right, k);
        String what = "pbsvx " + uplo + " " + fact + " n = " + n + ", kd = " + kd;
        assertEquals(0, found.info(), what);
        assertTrue(spread == 0 || n < 5 || found.equed() == Equed.BOTH, what);
        f.assertGuardsUntouched(what);
        for (int i = 0; i < n; i++)
            assertEquals(k.x.get(i, 1), k.got.get(i, 1) * scale[i], 1e4f * FloatLimits.EPS, what);
        FloatGuarded first = k.got.copy();
        right = k.right.copy();
        assertEquals(found, pbsvx(Fact.FACTORED, uplo, kd, ab, f, found.equed(), s, right, k), what);
        k.got.assertUnchanged(first, what);
    }

    private FloatPosvx pbsvx(Fact fact, Uplo uplo, int kd, FloatGuarded ab, FloatGuarded f, Equed equed, float[] s,
            FloatGuarded b, Known k) {
        return lapack().spbsvx(fact, uplo, k.n, kd, NRHS, ab.array(), ab.off(), ab.layout().stride(), f.array(),
                f.off(), f.layout().stride(), equed, s, 0, b.array(), b.off(), b.layout().stride(), k.got.array(),
                k.got.off(), k.got.layout().stride(), k.ferr, 0, k.berr, 0);
    }

    @Test
    void tridiagonalsAreRefinedSolvedAndSolvedAgain() {
        for (int n : SIZES) {
            for (Trans trans : Trans.values()) tridiagonal(n, trans);
            definiteTridiagonal(n);
        }
    }

    private void tridiagonal(int n, Trans trans) {
        FloatView a = band(n, 1, 1);
        float[] dl = new float[n + 1], d = new float[n + 1], du = new float[n + 1], du2 = new float[n + 1];
        diagonals(a, dl, d, du);
        float[] lf = new float[n + 1], df = new float[n + 1], uf = new float[n + 1];
        int[] ipiv = new int[n];
        Known s = Known.of(trans.isTrans() ? a.t() : a);
        int ldb = s.right.layout().stride(), ldx = s.got.layout().stride();
        String what = "gtsvx " + trans + " n = " + n;
        for (Fact fact : new Fact[] {Fact.NOT_FACTORED, Fact.FACTORED}) {
            FloatGtsvx found = lapack().sgtsvx(fact, trans, n, NRHS, dl, 0, d, 0, du, 0, lf, 0, df, 0, uf, 0, du2, 0,
                    ipiv, 0, s.right.array(), s.right.off(), ldb, s.got.array(), s.got.off(), ldx, s.ferr, 0, s.berr,
                    0);
            assertEquals(0, found.info(), what);
            assertTrue(found.rcond() > 0.1f && found.rcond() <= 1, what + found);
            s.assertSolved(new float[0], what);
        }
        s.slipped();
        lapack().sgtrfs(trans, n, NRHS, dl, 0, d, 0, du, 0, lf, 0, df, 0, uf, 0, du2, 0, ipiv, 0, s.right.array(),
                s.right.off(), ldb, s.got.array(), s.got.off(), ldx, s.ferr, 0, s.berr, 0);
        s.assertSolved(new float[0], "gtrfs " + trans + " n = " + n);
    }

    private void definiteTridiagonal(int n) {
        FloatView a = definite(n, 1);
        float[] e = new float[n + 1], d = new float[n + 1], ef = new float[n + 1], df = new float[n + 1];
        diagonals(a, e, d, new float[n + 1]);
        Known s = Known.of(a);
        int ldb = s.right.layout().stride(), ldx = s.got.layout().stride();
        for (Fact fact : new Fact[] {Fact.NOT_FACTORED, Fact.FACTORED}) {
            FloatGtsvx found = lapack().sptsvx(fact, n, NRHS, d, 0, e, 0, df, 0, ef, 0, s.right.array(),
                    s.right.off(), ldb, s.got.array(), s.got.off(), ldx, s.ferr, 0, s.berr, 0);
            assertEquals(0, found.info());
            s.assertSolved(new float[0], "ptsvx n = " + n);
        }
        s.slipped();
        lapack().sptrfs(n, NRHS, d, 0, e, 0, df, 0, ef, 0, s.right.array(), s.right.off(), ldb, s.got.array(),
                s.got.off(), ldx, s.ferr, 0, s.berr, 0);
        s.assertSolved(new float[0], "ptrfs n = " + n);
    }

    private static void diagonals(FloatView a, float[] dl, float[] d, float[] du) {
        for (int i = 0; i < a.rows(); i++) {
            d[i] = a.get(i, i);
            if (i + 1 < a.rows()) dl[i] = a.get(i + 1, i);
            if (i + 1 < a.rows()) du[i] = a.get(i, i + 1);
        }
    }

    @Test
    void singularSystemsAreReported() {
        float[] one = new float[2], two = new float[2], none = {};
        float[] x = {7, 7}, b = {1, 1}, ferr = new float[1], berr = new float[1], copy = new float[8];
        float[] ab = {0, 1, 2, 2, 4, 0};                       // [1 2; 2 4]
        FloatGesvx g = lapack().sgbsvx(Fact.NOT_FACTORED, Trans.NO_TRANS, 2, 1, 1, 1, ab, 0, 3, copy, 0, 4, new int[2],
                0, Equed.NONE, none, 0, none, 0, b, 0, 2, x, 0, 2, ferr, 0, berr, 0);
        assertEquals(new FloatGesvx(2, Equed.NONE, 0, 1), g);
        FloatPosvx p = lapack().spbsvx(Fact.EQUILIBRATE, Uplo.LOWER, 2, 1, 1, new float[] {1, 2, 4, 0}, 0, 2, copy, 0,
                2, Equed.NONE, one, 0, b, 0, 2, x, 0, 2, ferr, 0, berr, 0);
        assertEquals(2, p.info());
        FloatGtsvx t = lapack().sgtsvx(Fact.NOT_FACTORED, Trans.NO_TRANS, 2, 1, new float[] {2}, 0,
                new float[] {1, 4}, 0, new float[] {2}, 0, new float[1], 0, one, 0, new float[1], 0, none, 0,
                new int[2], 0, b, 0, 2, x, 0, 2, ferr, 0, berr, 0);
        assertEquals(new FloatGtsvx(2, 0), t);
        FloatGtsvx d = lapack().sptsvx(Fact.NOT_FACTORED, 2, 1, new float[] {1, 4}, 0, new float[] {2}, 0, one, 0,
                two, 0, b, 0, 2, x, 0, 2, ferr, 0, berr, 0);
        assertEquals(new FloatGtsvx(2, 0), d);
        assertArrayEquals(new float[] {7, 7}, x);
        float[] near = {1, FloatLimits.EPS / 4};              // diag(1, u/4): singular to working precision
        FloatGtsvx n = lapack().sptsvx(Fact.NOT_FACTORED, 2, 1, near, 0, new float[1], 0, one, 0, two, 0, b, 0, 2,
                x, 0, 2, ferr, 0, berr, 0);
        assertEquals(3, n.info());
        assertEquals(1, x[0]);
    }
}
