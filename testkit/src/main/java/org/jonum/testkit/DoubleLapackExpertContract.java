package org.jonum.testkit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.SplittableRandom;
import org.jonum.blas.Diag;
import org.jonum.blas.DoubleLimits;
import org.jonum.blas.DoubleView;
import org.jonum.blas.Trans;
import org.jonum.blas.Uplo;
import org.jonum.lapack.DoubleGesvx;
import org.jonum.lapack.DoublePosvx;
import org.jonum.lapack.Equed;
import org.jonum.lapack.Fact;
import org.jonum.lapack.Lapack;
import org.junit.jupiter.api.Test;

/// How gesvx and posvx must be.
public abstract class DoubleLapackExpertContract {
    private static final int[] SIZES = {0, 1, 2, 9, 40};
    private static final int NRHS = 2;

    /// {@return the routines under test, behind their door}
    protected abstract Lapack lapack();

    /// What a call works on.
    private record Problem(DoubleView truth, DoubleGuarded a, DoubleGuarded af, int[] ipiv, double[] r, double[] c,
            DoubleGuarded b, DoubleGuarded x, double[] ferr, double[] berr) {
        static Problem of(DoubleGuarded a, DoubleView op, DoubleView truth) {
            int n = op.rows();
            DoubleGuarded b = DoubleLapackOperands.guarded(DoubleLapackOperands.product(op, truth)), x = b.copy();
            return new Problem(truth, a, a.copy(), new int[n], new double[n], new double[n], b, x, new double[NRHS],
                    new double[NRHS]);
        }

        /// A new right-hand side for the same factors.
        Problem again(DoubleView op, DoubleView truth) {
            DoubleGuarded b = DoubleLapackOperands.guarded(DoubleLapackOperands.product(op, truth)), x = b.copy();
            return new Problem(truth, a, af, ipiv, r, c, b, x, new double[NRHS], new double[NRHS]);
        }

        void assertSolved(String what) {
            for (DoubleGuarded g : new DoubleGuarded[] {a, af, b, x}) g.assertGuardsUntouched(what);
            for (int j = 0; j < NRHS; j++) {
                assertTrue(berr[j] <= 4 * DoubleLimits.EPS, what + ": berr = " + berr[j]);
                double error = 0, size = 0;
                for (int i = 0; i < truth.rows(); i++) {
                    error = Math.max(error, Math.abs(truth.get(i, j) - x.get(i, j)));
                    size = Math.max(size, Math.abs(x.get(i, j)));
                }
                assertTrue(error <= ferr[j] * size, what + ": error " + error / size + ", bound " + ferr[j]);
            }
        }
    }

    private DoubleGesvx gesvx(Fact fact, Trans trans, Equed equed, Problem p) {
        int n = p.a.layout().rows();
        return lapack().dgesvx(fact, trans, n, NRHS, p.a.array(), p.a.off(), p.a.layout().stride(), p.af.array(),
                p.af.off(), p.af.layout().stride(), p.ipiv, 0, equed, p.r, 0, p.c, 0, p.b.array(), p.b.off(),
                p.b.layout().stride(), p.x.array(), p.x.off(), p.x.layout().stride(), p.ferr, 0, p.berr, 0);
    }

    private DoublePosvx posvx(Fact fact, Uplo uplo, Equed equed, Problem p) {
        int n = p.a.layout().rows();
        return lapack().dposvx(fact, uplo, n, NRHS, p.a.array(), p.a.off(), p.a.layout().stride(), p.af.array(),
                p.af.off(), p.af.layout().stride(), equed, p.r, 0, p.b.array(), p.b.off(), p.b.layout().stride(),
                p.x.array(), p.x.off(), p.x.layout().stride(), p.ferr, 0, p.berr, 0);
    }

    /// Integers times powers of two by row and column, so that products with integers are exact.
    private static DoubleView graded(int n, int rows, int columns) {
        SplittableRandom random = new SplittableRandom(n + 1);
        return DoubleMatrices.of(n, n, (i, j) -> Math.scalb(
                (double) (random.nextInt(2, 5) * (random.nextBoolean() ? 1 : -1) + (i == j ? 12 : 0)),
                rows * (i % 3) + columns * (j % 2)));
    }

    private static DoubleView truth(int n, long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        return DoubleMatrices.of(n, NRHS, (i, j) -> 1 + random.nextInt(4));
    }

    @Test
    void generalSystemsAreScaledSolvedAndBounded() {
        Equed[] expected = {Equed.NONE, Equed.ROW, Equed.COLUMN, Equed.BOTH};
        for (int n : SIZES) {
            for (Trans trans : Trans.values()) {
                for (Fact fact : new Fact[] {Fact.NOT_FACTORED, Fact.EQUILIBRATE}) {
                    for (int k = 0; k < 4; k++) {
                        String what = fact + " " + trans + " n = " + n + " case " + k;
                        DoubleView a = graded(n, k % 2 * 5, k / 2 * 6), op = trans.isTrans() ? a.t() : a;
                        Problem p = Problem.of(DoubleLapackOperands.guarded(a), op, truth(n, 1));
                        DoubleGesvx found = gesvx(fact, trans, Equed.NONE, p);
                        assertEquals(found.rcond() >= DoubleLimits.EPS ? 0 : n + 1, found.info(), what);
                        p.assertSolved(what);
                        assertTrue(found.rcond() > 0 && found.rcond() <= 1 && found.growth() > 0.1, what + found);
                        if (fact == Fact.EQUILIBRATE && n > 2) assertEquals(expected[k], found.equed(), what);
                        if (fact == Fact.EQUILIBRATE && n > 2) assertTrue(found.rcond() > 1e-4, what + found);
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
                        DoubleView a = DoubleMatrices.of(n, n,
                                (i, j) -> Math.scalb(i == j ? 40.0 : (i * j) % 3 - 1, g * (i % 2 + j % 2)));
                        Problem p = Problem.of(DoubleLapackOperands.guarded(uplo, Diag.NON_UNIT, a), a, truth(n, 3));
                        DoublePosvx found = posvx(fact, uplo, Equed.NONE, p);
                        assertEquals(0, found.info(), what);
                        p.assertSolved(what);
                        boolean scale = fact == Fact.EQUILIBRATE && grade > 0 && n > 1;
                        assertEquals(scale ? Equed.BOTH : Equed.NONE, found.equed(), what);
                        assertTrue(found.rcond() > (scale ? 0.01 : 0) && found.rcond() <= 1, what + found);
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
        DoubleView singular = DoubleMatrices.of(3, 3, (i, j) -> j == 1 ? 0 : i == j ? 2 : 1);
        Problem p = Problem.of(DoubleLapackOperands.guarded(singular), singular, truth(3, 5));
        DoubleGesvx found = gesvx(Fact.EQUILIBRATE, Trans.NO_TRANS, Equed.NONE, p);
        assertEquals(new DoubleGesvx(2, Equed.NONE, 0, 1), found);
        DoubleView nearly = DoubleMatrices.of(3, 3, (i, j) -> i == j ? i == 2 ? DoubleLimits.EPS / 8 : 1 : 0);
        Problem q = Problem.of(DoubleLapackOperands.guarded(nearly), nearly, truth(3, 6));
        assertEquals(4, gesvx(Fact.NOT_FACTORED, Trans.TRANS, Equed.NONE, q).info());
        q.assertSolved("nearly singular");
        Problem s = Problem.of(DoubleLapackOperands.guarded(nearly), nearly, truth(3, 6));
        assertEquals(4, posvx(Fact.NOT_FACTORED, Uplo.UPPER, Equed.NONE, s).info());
        s.assertSolved("nearly singular");
        Problem t = Problem.of(DoubleLapackOperands.guarded(nearly), nearly, truth(3, 6));
        DoublePosvx scaled = posvx(Fact.EQUILIBRATE, Uplo.LOWER, Equed.NONE, t);
        assertEquals(0, scaled.info());
        assertEquals(1, scaled.rcond(), 8 * DoubleLimits.EPS);
        t.assertSolved("scaled");
        DoubleView indefinite = DoubleMatrices.of(2, 2, (i, j) -> i == j ? 1 : 2);
        Problem u = Problem.of(DoubleLapackOperands.guarded(indefinite), indefinite, truth(2, 7));
        assertEquals(new DoublePosvx(2, Equed.NONE, 0), posvx(Fact.EQUILIBRATE, Uplo.LOWER, Equed.NONE, u));
    }

    /// Wilkinson's matrix: partial pivoting lets U grow to 2^(n − 1).
    @Test
    void growthOfThePivotsIsTold() {
        int n = 20;
        DoubleView a = DoubleMatrices.of(n, n, (i, j) -> i == j || j == n - 1 ? 1 : i > j ? -1 : 0);
        Problem p = Problem.of(DoubleLapackOperands.guarded(a), a, truth(n, 8));
        DoubleGesvx found = gesvx(Fact.NOT_FACTORED, Trans.NO_TRANS, Equed.NONE, p);
        assertEquals(Math.scalb(1.0, 1 - n), found.growth());
    }

    @Test
    void nanEndsWithoutASolution() {
        DoubleView a = DoubleMatrices.of(5, 5, (i, j) -> i == 3 && j == 2 ? Double.NaN : i == j ? 4 : 1);
        Problem p = Problem.of(DoubleLapackOperands.guarded(a), a, truth(5, 9));
        DoubleGesvx found = gesvx(Fact.EQUILIBRATE, Trans.NO_TRANS, Equed.NONE, p);
        assertEquals(6, found.info());
        assertTrue(Double.isNaN(found.rcond()) && !Double.isFinite(p.ferr[0]) && Double.isNaN(p.berr[0]));
        DoubleView d = DoubleMatrices.of(5, 5, (i, j) -> i == 3 && j == 3 ? Double.NaN : i == j ? 4 : 1);
        Problem q = Problem.of(DoubleLapackOperands.guarded(d), d, truth(5, 9));
        assertEquals(new DoublePosvx(4, Equed.NONE, 0), posvx(Fact.EQUILIBRATE, Uplo.LOWER, Equed.NONE, q));
    }
}
