package org.jonum.testkit;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.SplittableRandom;
import org.jonum.blas.Diag;
import org.jonum.blas.DoubleLimits;
import org.jonum.blas.DoubleView;
import org.jonum.blas.Trans;
import org.jonum.blas.Uplo;
import org.jonum.lapack.DoubleGesvx;
import org.jonum.lapack.DoubleGtsvx;
import org.jonum.lapack.DoublePosvx;
import org.jonum.lapack.Equed;
import org.jonum.lapack.Fact;
import org.jonum.lapack.Lapack;
import org.junit.jupiter.api.Test;

/// How gbrfs, gbsvx, pbrfs, pbsvx, tbrfs, gtrfs, gtsvx, ptrfs and ptsvx must be, and the equilibration of bands.
///
/// Matrices and solutions are of small integers, so that right-hand sides are exact and errors are known.
public abstract class DoubleLapackBandExpertContract {
    private static final int[] SIZES = {0, 1, 2, 7, 40};
    private static final int NRHS = 2;
    /// A relative change that refinement must undo.
    private static final double SLIP = 64 * DoubleLimits.ULP;

    /// {@return the routines under test, behind their door}
    protected abstract Lapack lapack();

    private static DoubleView band(int n, int kl, int ku) {
        SplittableRandom random = new SplittableRandom(1);
        return DoubleBands.cut(DoubleMatrices.of(n, n, (i, j) -> i == j ? 20 : random.nextInt(-4, 5)), kl, ku);
    }

    private static DoubleView definite(int n, int kd) {
        DoubleView a = band(n, kd, kd);
        return DoubleMatrices.of(n, n, (i, j) -> i == j ? 20 * kd + 1 : i > j ? a.get(i, j) : a.get(j, i));
    }

    /// A system with a known solution.
    private record Known(int n, DoubleView x, DoubleView b, DoubleGuarded right, DoubleGuarded got, double[] ferr,
            double[] berr) {
        static Known of(DoubleView op) {
            int n = op.rows();
            DoubleView x = DoubleMatrices.of(n, NRHS, (i, j) -> (i * 5 + j * 3) % 7 - 3);
            DoubleView b = DoubleLapackOperands.product(op, x);
            return new Known(n, x, b, DoubleLapackOperands.guarded(b),
                    DoubleLapackOperands.guarded(DoubleMatrices.of(n, NRHS, (i, j) -> Double.NaN)),
                    new double[NRHS + 1], new double[NRHS + 1]);
        }

        /// Starts from a solution with errors.
        Known slipped() {
            for (int j = 0; j < NRHS; j++) {
                for (int i = 0; i < n; i++) got.set(i, j, x.get(i, j) * (i % 2 == 0 ? 1 + SLIP : 1 - SLIP));
            }
            return this;
        }

        /// The solution is accurate, and the bounds are true and not much too large.
        void assertSolved(double[] scale, String what) {
            got.assertGuardsUntouched(what);
            for (int j = 0; j < NRHS; j++) {
                double error = 0, size = 0;
                for (int i = 0; i < n; i++) {
                    double exact = x.get(i, j) / (scale.length == 0 ? 1 : scale[i]);
                    error = Math.max(error, Math.abs(got.get(i, j) - exact));
                    size = Math.max(size, Math.abs(exact));
                }
                assertTrue(berr[j] <= 4 * DoubleLimits.EPS, what + ": berr = " + berr[j]);
                double relative = size == 0 ? 0 : error / size;
                assertTrue(relative <= ferr[j] + DoubleLimits.EPS, what + ": " + relative + " > ferr = " + ferr[j]);
                assertTrue(ferr[j] <= 4e3 * DoubleLimits.EPS, what + ": ferr = " + ferr[j]);
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
                DoubleView a = band(n, k[0], k[1]);
                DoubleGuarded ab = DoubleBands.guarded(a, k[0], k[1]), f = DoubleBands.forLu(a, k[0], k[1]);
                int[] ipiv = new int[n];
                assertEquals(0, lapack().dgbtrf(n, n, k[0], k[1], f.array(), f.off(), f.layout().stride(), ipiv, 0));
                for (Trans trans : Trans.values()) {
                    Known s = Known.of(trans.isTrans() ? a.t() : a).slipped();
                    lapack().dgbrfs(trans, n, k[0], k[1], NRHS, ab.array(), ab.off(), ab.layout().stride(), f.array(),
                            f.off(), f.layout().stride(), ipiv, 0, s.right.array(), s.right.off(),
                            s.right.layout().stride(), s.got.array(), s.got.off(), s.got.layout().stride(), s.ferr, 0,
                            s.berr, 0);
                    s.assertSolved(new double[0], "gbrfs " + trans + " n = " + n + ", kl = " + k[0]);
                }
            }
        }
    }

    @Test
    void refinementUndoesASlipInDefiniteBandsAndTrianglesAreBounded() {
        for (int n : SIZES) {
            for (int kd : new int[] {1, 3, 20}) {
                for (Uplo uplo : Uplo.values()) {
                    DoubleView a = definite(n, kd);
                    DoubleGuarded ab = DoubleBands.guarded(uplo, Diag.NON_UNIT, a, kd), f = ab.copy();
                    assertEquals(0, lapack().dpbtrf(uplo, n, kd, f.array(), f.off(), f.layout().stride()));
                    Known s = Known.of(a).slipped();
                    lapack().dpbrfs(uplo, n, kd, NRHS, ab.array(), ab.off(), ab.layout().stride(), f.array(), f.off(),
                            f.layout().stride(), s.right.array(), s.right.off(), s.right.layout().stride(),
                            s.got.array(), s.got.off(), s.got.layout().stride(), s.ferr, 0, s.berr, 0);
                    s.assertSolved(new double[0], "pbrfs " + uplo + " n = " + n + ", kd = " + kd);
                    for (Diag diag : Diag.values()) triangle(uplo, diag, n, kd);
                }
            }
        }
    }

    private void triangle(Uplo uplo, Diag diag, int n, int kd) {
        DoubleView a = definite(n, kd);
        DoubleView t = DoubleMatrices.of(n, n, (i, j) -> i == j ? diag == Diag.UNIT ? 1 : 20
                : (uplo == Uplo.LOWER) == i > j && (diag == Diag.NON_UNIT || j == 0 || i == n - 1) ? a.get(i, j) : 0);
        DoubleGuarded ab = DoubleBands.guarded(uplo, diag, t, kd);
        for (Trans trans : Trans.values()) {
            Known s = Known.of(trans.isTrans() ? t.t() : t);
            s.got.fill(s.b::get);
            assertEquals(0, lapack().dtbtrs(uplo, trans, diag, n, kd, NRHS, ab.array(), ab.off(), ab.layout().stride(),
                    s.got.array(), s.got.off(), s.got.layout().stride()));
            lapack().dtbrfs(uplo, trans, diag, n, kd, NRHS, ab.array(), ab.off(), ab.layout().stride(),
                    s.right.array(), s.right.off(), s.right.layout().stride(), s.got.array(), s.got.off(),
                    s.got.layout().stride(), s.ferr, 0, s.berr, 0);
            s.assertSolved(new double[0], "tbrfs " + uplo + " " + diag + " " + trans + " n = " + n + ", kd = " + kd);
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
        DoubleView plain = band(n, kl, ku);
        int[] row = new int[n], col = new int[n];
        double[] unknown = new double[n];
        for (int i = 0; i < n; i++) {
            row[i] = i * 11 % 23 - 11;
            col[i] = i * 7 % 17 - 8;
            unknown[i] = Math.scalb(1.0, trans.isTrans() ? row[i] : col[i]);
        }
        DoubleView a = DoubleMatrices.of(n, n, (i, j) -> Math.scalb(plain.get(i, j), row[i] + col[j]));
        DoubleGuarded ab = DoubleBands.guarded(a, kl, ku);
        DoubleGuarded f = DoubleBands.guarded(DoubleMatrices.of(n, n, (i, j) -> Double.NaN), kl, kl + ku);
        Known s = Known.of(trans.isTrans() ? plain.t() : plain);
        s.right.fill((i, j) -> Math.scalb(s.b.get(i, j), trans.isTrans() ? col[i] : row[i]));
        double[] r = new double[n], c = new double[n];
        int[] ipiv = new int[n];
        DoubleGuarded right = s.right.copy();
        DoubleGesvx found = gbsvx(Fact.EQUILIBRATE, trans, kl, ku, ab, f, ipiv, Equed.NONE, r, c, right, s);
        String what = "gbsvx " + trans + " n = " + n + ", kl = " + kl + ", ku = " + ku;
        assertEquals(0, found.info(), what);
        assertTrue(n < 7 || found.equed().rows(), what);
        assertTrue(found.rcond() > 0.001 && found.growth() > 0.1, what + ": " + found);
        f.assertGuardsUntouched(what);
        ab.assertGuardsUntouched(what);
        double ratio = s.ferr[0];
        s.got.assertGuardsUntouched(what);
        for (int i = 0; i < n; i++) {
            assertEquals(s.x.get(i, 1), s.got.get(i, 1) * unknown[i], 1e4 * DoubleLimits.EPS, what);
        }
        DoubleGuarded first = s.got.copy();
        right = s.right.copy();
        DoubleGesvx again = gbsvx(Fact.FACTORED, trans, kl, ku, ab, f, ipiv, found.equed(), r, c, right, s);
        assertEquals(found, again, what);
        assertEquals(ratio, s.ferr[0]);
        s.got.assertUnchanged(first, what);
    }

    private DoubleGesvx gbsvx(Fact fact, Trans trans, int kl, int ku, DoubleGuarded ab, DoubleGuarded f, int[] ipiv,
            Equed equed, double[] r, double[] c, DoubleGuarded b, Known s) {
        return lapack().dgbsvx(fact, trans, s.n, kl, ku, NRHS, ab.array(), ab.off(), ab.layout().stride(), f.array(),
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
        DoubleView plain = definite(n, kd);
        double[] scale = new double[n], s = new double[n];
        int spread = fact == Fact.EQUILIBRATE ? 6 : 0;
        for (int i = 0; i < n; i++) scale[i] = Math.scalb(1.0, (i % 5 - 2) * spread);
        DoubleView a = DoubleMatrices.of(n, n, (i, j) -> plain.get(i, j) * scale[i] * scale[j]);
        DoubleGuarded ab = DoubleBands.guarded(uplo, Diag.NON_UNIT, a, kd), f = ab.copy().fill((i, j) -> Double.NaN);
        Known k = Known.of(plain);
        k.right.fill((i, j) -> k.b.get(i, j) * scale[i]);
        DoubleGuarded right = k.right.copy();
        DoublePosvx found = pbsvx(fact, uplo, kd, ab, f, Equed.NONE, s, right, k);
        String what = "pbsvx " + uplo + " " + fact + " n = " + n + ", kd = " + kd;
        assertEquals(0, found.info(), what);
        assertTrue(spread == 0 || n < 5 || found.equed() == Equed.BOTH, what);
        f.assertGuardsUntouched(what);
        for (int i = 0; i < n; i++)
            assertEquals(k.x.get(i, 1), k.got.get(i, 1) * scale[i], 1e4 * DoubleLimits.EPS, what);
        DoubleGuarded first = k.got.copy();
        right = k.right.copy();
        assertEquals(found, pbsvx(Fact.FACTORED, uplo, kd, ab, f, found.equed(), s, right, k), what);
        k.got.assertUnchanged(first, what);
    }

    private DoublePosvx pbsvx(Fact fact, Uplo uplo, int kd, DoubleGuarded ab, DoubleGuarded f, Equed equed, double[] s,
            DoubleGuarded b, Known k) {
        return lapack().dpbsvx(fact, uplo, k.n, kd, NRHS, ab.array(), ab.off(), ab.layout().stride(), f.array(),
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
        DoubleView a = band(n, 1, 1);
        double[] dl = new double[n + 1], d = new double[n + 1], du = new double[n + 1], du2 = new double[n + 1];
        diagonals(a, dl, d, du);
        double[] lf = new double[n + 1], df = new double[n + 1], uf = new double[n + 1];
        int[] ipiv = new int[n];
        Known s = Known.of(trans.isTrans() ? a.t() : a);
        int ldb = s.right.layout().stride(), ldx = s.got.layout().stride();
        String what = "gtsvx " + trans + " n = " + n;
        for (Fact fact : new Fact[] {Fact.NOT_FACTORED, Fact.FACTORED}) {
            DoubleGtsvx found = lapack().dgtsvx(fact, trans, n, NRHS, dl, 0, d, 0, du, 0, lf, 0, df, 0, uf, 0, du2, 0,
                    ipiv, 0, s.right.array(), s.right.off(), ldb, s.got.array(), s.got.off(), ldx, s.ferr, 0, s.berr,
                    0);
            assertEquals(0, found.info(), what);
            assertTrue(found.rcond() > 0.1 && found.rcond() <= 1, what + found);
            s.assertSolved(new double[0], what);
        }
        s.slipped();
        lapack().dgtrfs(trans, n, NRHS, dl, 0, d, 0, du, 0, lf, 0, df, 0, uf, 0, du2, 0, ipiv, 0, s.right.array(),
                s.right.off(), ldb, s.got.array(), s.got.off(), ldx, s.ferr, 0, s.berr, 0);
        s.assertSolved(new double[0], "gtrfs " + trans + " n = " + n);
    }

    private void definiteTridiagonal(int n) {
        DoubleView a = definite(n, 1);
        double[] e = new double[n + 1], d = new double[n + 1], ef = new double[n + 1], df = new double[n + 1];
        diagonals(a, e, d, new double[n + 1]);
        Known s = Known.of(a);
        int ldb = s.right.layout().stride(), ldx = s.got.layout().stride();
        for (Fact fact : new Fact[] {Fact.NOT_FACTORED, Fact.FACTORED}) {
            DoubleGtsvx found = lapack().dptsvx(fact, n, NRHS, d, 0, e, 0, df, 0, ef, 0, s.right.array(),
                    s.right.off(), ldb, s.got.array(), s.got.off(), ldx, s.ferr, 0, s.berr, 0);
            assertEquals(0, found.info());
            s.assertSolved(new double[0], "ptsvx n = " + n);
        }
        s.slipped();
        lapack().dptrfs(n, NRHS, d, 0, e, 0, df, 0, ef, 0, s.right.array(), s.right.off(), ldb, s.got.array(),
                s.got.off(), ldx, s.ferr, 0, s.berr, 0);
        s.assertSolved(new double[0], "ptrfs n = " + n);
    }

    private static void diagonals(DoubleView a, double[] dl, double[] d, double[] du) {
        for (int i = 0; i < a.rows(); i++) {
            d[i] = a.get(i, i);
            if (i + 1 < a.rows()) dl[i] = a.get(i + 1, i);
            if (i + 1 < a.rows()) du[i] = a.get(i, i + 1);
        }
    }

    @Test
    void singularSystemsAreReported() {
        double[] one = new double[2], two = new double[2], none = {};
        double[] x = {7, 7}, b = {1, 1}, ferr = new double[1], berr = new double[1], copy = new double[8];
        double[] ab = {0, 1, 2, 2, 4, 0};                       // [1 2; 2 4]
        DoubleGesvx g = lapack().dgbsvx(Fact.NOT_FACTORED, Trans.NO_TRANS, 2, 1, 1, 1, ab, 0, 3, copy, 0, 4, new int[2],
                0, Equed.NONE, none, 0, none, 0, b, 0, 2, x, 0, 2, ferr, 0, berr, 0);
        assertEquals(new DoubleGesvx(2, Equed.NONE, 0, 1), g);
        DoublePosvx p = lapack().dpbsvx(Fact.EQUILIBRATE, Uplo.LOWER, 2, 1, 1, new double[] {1, 2, 4, 0}, 0, 2, copy, 0,
                2, Equed.NONE, one, 0, b, 0, 2, x, 0, 2, ferr, 0, berr, 0);
        assertEquals(2, p.info());
        DoubleGtsvx t = lapack().dgtsvx(Fact.NOT_FACTORED, Trans.NO_TRANS, 2, 1, new double[] {2}, 0,
                new double[] {1, 4}, 0, new double[] {2}, 0, new double[1], 0, one, 0, new double[1], 0, none, 0,
                new int[2], 0, b, 0, 2, x, 0, 2, ferr, 0, berr, 0);
        assertEquals(new DoubleGtsvx(2, 0), t);
        DoubleGtsvx d = lapack().dptsvx(Fact.NOT_FACTORED, 2, 1, new double[] {1, 4}, 0, new double[] {2}, 0, one, 0,
                two, 0, b, 0, 2, x, 0, 2, ferr, 0, berr, 0);
        assertEquals(new DoubleGtsvx(2, 0), d);
        assertArrayEquals(new double[] {7, 7}, x);
        double[] near = {1, DoubleLimits.EPS / 4};              // diag(1, u/4): singular to working precision
        DoubleGtsvx n = lapack().dptsvx(Fact.NOT_FACTORED, 2, 1, near, 0, new double[1], 0, one, 0, two, 0, b, 0, 2,
                x, 0, 2, ferr, 0, berr, 0);
        assertEquals(3, n.info());
        assertEquals(1, x[0]);
    }
}
