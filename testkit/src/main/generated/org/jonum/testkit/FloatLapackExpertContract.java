// Generated from DoubleLapackExpertContract.java by build/Float32.java. Do not edit.
package org.jonum.testkit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.SplittableRandom;
import org.jonum.blas.Diag;
import org.jonum.blas.FloatLimits;
import org.jonum.blas.FloatView;
import org.jonum.blas.Trans;
import org.jonum.blas.Uplo;
import org.jonum.lapack.FloatGesvx;
import org.jonum.lapack.FloatPosvx;
import org.jonum.lapack.Equed;
import org.jonum.lapack.Fact;
import org.jonum.lapack.Lapack;
import org.junit.jupiter.api.Test;

/// How gesvx and posvx must be.
public abstract class FloatLapackExpertContract {
    private static final int[] SIZES = {0, 1, 2, 9, 40};
    private static final int NRHS = 2;

    /// {@return the routines under test, behind their door}
    protected abstract Lapack lapack();

    /// What a call works on.
    private record Problem(FloatView truth, FloatGuarded a, FloatGuarded af, int[] ipiv, float[] r, float[] c,
            FloatGuarded b, FloatGuarded x, float[] ferr, float[] berr) {
        static Problem of(FloatGuarded a, FloatView op, FloatView truth) {
            int n = op.rows();
            FloatGuarded b = FloatLapackOperands.guarded(FloatLapackOperands.product(op, truth)), x = b.copy();
            return new Problem(truth, a, a.copy(), new int[n], new float[n], new float[n], b, x, new float[NRHS],
                    new float[NRHS]);
        }

        /// A new right-hand side for the same factors.
        Problem again(FloatView op, FloatView truth) {
            FloatGuarded b = FloatLapackOperands.guarded(FloatLapackOperands.product(op, truth)), x = b.copy();
            return new Problem(truth, a, af, ipiv, r, c, b, x, new float[NRHS], new float[NRHS]);
        }

        void assertSolved(String what) {
            for (FloatGuarded g : new FloatGuarded[] {a, af, b, x}) g.assertGuardsUntouched(what);
            for (int j = 0; j < NRHS; j++) {
                assertTrue(berr[j] <= 4 * FloatLimits.EPS, what + ": berr = " + berr[j]);
                float error = 0, size = 0;
                for (int i = 0; i < truth.rows(); i++) {
                    error = Math.max(error, Math.abs(truth.get(i, j) - x.get(i, j)));
                    size = Math.max(size, Math.abs(x.get(i, j)));
                }
                assertTrue(error <= ferr[j] * size, what + ": error " + error / size + ", bound " + ferr[j]);
            }
        }
    }

    private FloatGesvx gesvx(Fact fact, Trans trans, Equed equed, Problem p) {
        int n = p.a.layout().rows();
        return lapack().sgesvx(fact, trans, n, NRHS, p.a.array(), p.a.off(), p.a.layout().stride(), p.af.array(),
                p.af.off(), p.af.layout().stride(), p.ipiv, 0, equed, p.r, 0, p.c, 0, p.b.array(), p.b.off(),
                p.b.layout().stride(), p.x.array(), p.x.off(), p.x.layout().stride(), p.ferr, 0, p.berr, 0);
    }

    private FloatPosvx posvx(Fact fact, Uplo uplo, Equed equed, Problem p) {
        int n = p.a.layout().rows();
        return lapack().sposvx(fact, uplo, n, NRHS, p.a.array(), p.a.off(), p.a.layout().stride(), p.af.array(),
                p.af.off(), p.af.layout().stride(), equed, p.r, 0, p.b.array(), p.b.off(), p.b.layout().stride(),
                p.x.array(), p.x.off(), p.x.layout().stride(), p.ferr, 0, p.berr, 0);
    }

    /// Integers times powers of two by row and column, so that products with integers are exact.
    private static FloatView graded(int n, int rows, int columns) {
        SplittableRandom random = new SplittableRandom(n + 1);
        return FloatMatrices.of(n, n, (i, j) -> Math.scalb(
                (float) (random.nextInt(2, 5) * (random.nextBoolean() ? 1 : -1) + (i == j ? 12 : 0)),
                rows * (i % 3) + columns * (j % 2)));
    }

    private static FloatView truth(int n, long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        return FloatMatrices.of(n, NRHS, (i, j) -> 1 + random.nextInt(4));
    }

    @Test
    void generalSystemsAreScaledSolvedAndBounded() {
        Equed[] expected = {Equed.NONE, Equed.ROW, Equed.COLUMN, Equed.BOTH};
        for (int n : SIZES) {
            for (Trans trans : Trans.values()) {
                for (Fact fact : new Fact[] {Fact.NOT_FACTORED, Fact.EQUILIBRATE}) {
                    for (int k = 0; k < 4; k++) {
                        String what = fact + " " + trans + " n = " + n + " case " + k;
                        FloatView a = graded(n, k % 2 * 5, k / 2 * 6), op = trans.isTrans() ? a.t() : a;
                        Problem p = Problem.of(FloatLapackOperands.guarded(a), op, truth(n, 1));
                        FloatGesvx found = gesvx(fact, trans, Equed.NONE, p);
                        assertEquals(found.rcond() >= FloatLimits.EPS ? 0 : n + 1, found.info(), what);
                        p.assertSolved(what);
                        assertTrue(found.rcond() > 0 && found.rcond() <= 1 && found.growth() > 0.1f, what + found);
                        if (fact == Fact.EQUILIBRATE && n > 2) assertEquals(expected[k], found.equed(), what);
                        if (fact == Fact.EQUILIBRATE && n > 2) assertTrue(found.rcond() > 1e-4f, what + found);
                        Problem next = p.again(op, truth(n, 2));
                        assertEquals(found, gesvx(Fact.FACTORED, trans, found.equed(), next), what);
                        next.assertSolved(what + " again");
                    }
                }
            }
        }
    }

    @Test
    void definiteSystemsAreScaledSolvedAndBoundedFromOneTriangle() {
        for (int n : SIZES) {
            for (Uplo uplo : Uplo.values()) {
                for (Fact fact : new Fact[] {Fact.NOT_FACTORED, Fact.EQUILIBRATE}) {
                    for (int grade = 0; grade < 12; grade += 10) {
                        String what = fact + " " + uplo + " n = " + n + " grade " + grade;
                        int g = grade;
                        FloatView a = FloatMatrices.of(n, n,
                                (i, j) -> Math.scalb(i == j ? 40.0f : (i * j) % 3 - 1, g * (i % 2 + j % 2)));
                        Problem p = Problem.of(FloatLapackOperands.guarded(uplo, Diag.NON_UNIT, a), a, truth(n, 3));
                        FloatPosvx found = posvx(fact, uplo, Equed.NONE, p);
                        assertEquals(0, found.info(), what);
                        p.assertSolved(what);
                        boolean scale = fact == Fact.EQUILIBRATE && grade > 0 && n > 1;
                        assertEquals(scale ? Equed.BOTH : Equed.NONE, found.equed(), what);
                        assertTrue(found.rcond() > (scale ? 0.01f : 0) && found.rcond() <= 1, what + found);
                        Problem next = p.again(a, truth(n, 4));
                        assertEquals(found, posvx(Fact.FACTORED, uplo, found.equed(), next), what);
                        next.assertSolved(what + " again");
                    }
                }
            }
        }
    }

    @Test
    void singularAndNearlySingularMatricesAreTold() {
        FloatView singular = FloatMatrices.of(3, 3, (i, j) -> j == 1 ? 0 : i == j ? 2 : 1);
        Problem p = Problem.of(FloatLapackOperands.guarded(singular), singular, truth(3, 5));
        FloatGesvx found = gesvx(Fact.EQUILIBRATE, Trans.NO_TRANS, Equed.NONE, p);
        assertEquals(new FloatGesvx(2, Equed.NONE, 0, 1), found);
        FloatView nearly = FloatMatrices.of(3, 3, (i, j) -> i == j ? i == 2 ? FloatLimits.EPS / 8 : 1 : 0);
        Problem q = Problem.of(FloatLapackOperands.guarded(nearly), nearly, truth(3, 6));
        assertEquals(4, gesvx(Fact.NOT_FACTORED, Trans.TRANS, Equed.NONE, q).info());
        q.assertSolved("nearly singular");
        Problem s = Problem.of(FloatLapackOperands.guarded(nearly), nearly, truth(3, 6));
        assertEquals(4, posvx(Fact.NOT_FACTORED, Uplo.UPPER, Equed.NONE, s).info());
        s.assertSolved("nearly singular");
        Problem t = Problem.of(FloatLapackOperands.guarded(nearly), nearly, truth(3, 6));
        FloatPosvx scaled = posvx(Fact.EQUILIBRATE, Uplo.LOWER, Equed.NONE, t);
        assertEquals(0, scaled.info());
        assertEquals(1, scaled.rcond(), 8 * FloatLimits.EPS);
        t.assertSolved("scaled");
        FloatView indefinite = FloatMatrices.of(2, 2, (i, j) -> i == j ? 1 : 2);
        Problem u = Problem.of(FloatLapackOperands.guarded(indefinite), indefinite, truth(2, 7));
        assertEquals(new FloatPosvx(2, Equed.NONE, 0), posvx(Fact.EQUILIBRATE, Uplo.LOWER, Equed.NONE, u));
    }

    /// Wilkinson's matrix: partial pivoting lets U grow to 2^(n − 1).
    @Test
    void growthOfThePivotsIsTold() {
        int n = 20;
        FloatView a = FloatMatrices.of(n, n, (i, j) -> i == j || j == n - 1 ? 1 : i > j ? -1 : 0);
        Problem p = Problem.of(FloatLapackOperands.guarded(a), a, truth(n, 8));
        FloatGesvx found = gesvx(Fact.NOT_FACTORED, Trans.NO_TRANS, Equed.NONE, p);
        assertEquals(Math.scalb(1.0f, 1 - n), found.growth());
    }

    @Test
    void nanEndsWithoutASolution() {
        FloatView a = FloatMatrices.of(5, 5, (i, j) -> i == 3 && j == 2 ? Float.NaN : i == j ? 4 : 1);
        Problem p = Problem.of(FloatLapackOperands.guarded(a), a, truth(5, 9));
        FloatGesvx found = gesvx(Fact.EQUILIBRATE, Trans.NO_TRANS, Equed.NONE, p);
        assertEquals(6, found.info());
        assertTrue(Float.isNaN(found.rcond()) && !Float.isFinite(p.ferr[0]) && Float.isNaN(p.berr[0]));
        FloatView d = FloatMatrices.of(5, 5, (i, j) -> i == 3 && j == 3 ? Float.NaN : i == j ? 4 : 1);
        Problem q = Problem.of(FloatLapackOperands.guarded(d), d, truth(5, 9));
        assertEquals(new FloatPosvx(4, Equed.NONE, 0), posvx(Fact.EQUILIBRATE, Uplo.LOWER, Equed.NONE, q));
    }
}
