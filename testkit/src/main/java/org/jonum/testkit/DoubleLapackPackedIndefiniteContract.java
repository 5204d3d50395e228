package org.jonum.testkit;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.SplittableRandom;
import org.jonum.blas.Diag;
import org.jonum.blas.DoubleLimits;
import org.jonum.blas.DoubleView;
import org.jonum.blas.Uplo;
import org.jonum.lapack.DoubleGtsvx;
import org.jonum.lapack.Fact;
import org.jonum.lapack.Lapack;
import org.jonum.lapack.Norm;
import org.junit.jupiter.api.Test;

/// How sptrf, sptrs, sptri, spcon, sprfs, spsv and spsvx must be, and syrfs and sysvx, to which they lead.
public abstract class DoubleLapackPackedIndefiniteContract {
    private static final int[] SIZES = {0, 1, 2, 3, 7, 47, 48, 49, 70};

    /// {@return the routines under test, behind their door}
    protected abstract Lapack lapack();

    /// Integers, zero here and there on the diagonal, and far from singular: products with integers are exact.
    private static DoubleView integers(int n) {
        SplittableRandom random = new SplittableRandom(n + 2);
        DoubleView u = DoubleMatrices.of(n, n, (i, j) -> random.nextInt(-3, 4));
        return DoubleMatrices.of(n, n, (i, j) -> i == j && i % 2 == 0 && n > 1 ? 0
                : u.get(Math.max(i, j), Math.min(i, j)) + (i + j == n - 1 ? 4 * n : 0));
    }

    private static DoubleGuarded packed(Uplo uplo, DoubleView a) {
        return DoubleLapackOperands.packed(uplo, Diag.NON_UNIT, a);
    }

    private static DoubleGuarded full(Uplo uplo, DoubleView a) {
        return DoubleLapackOperands.guarded(uplo, Diag.NON_UNIT, a);
    }

    private DoubleGuarded factor(Uplo uplo, DoubleView a, int[] ipiv) {
        DoubleGuarded ap = packed(uplo, a);
        assertEquals(0, lapack().dsptrf(uplo, a.rows(), ap.array(), ap.off(), ipiv, 0));
        ap.assertGuardsUntouched("sptrf");
        return ap;
    }

    @Test
    void factorsInverseAndConditionAreThoseOfFullStorage() {
        for (int n : SIZES) {
            for (Uplo uplo : Uplo.values()) {
                String what = uplo + ", n = " + n;
                DoubleView a = integers(n);
                int[] p = new int[n], q = new int[n];
                DoubleGuarded ap = factor(uplo, a, p), f = full(uplo, a), before = ap.copy();
                int ld = f.layout().stride();
                assertEquals(0, lapack().dsytrf(uplo, n, f.array(), f.off(), ld, q, 0));
                DoubleLapackOperands.assertSameEntries(f, ap, "sptrf " + what);
                assertArrayEquals(q, p, what);
                assertEquals(lapack().dsycon(uplo, n, f.array(), f.off(), ld, q, 0, 3),
                        lapack().dspcon(uplo, n, ap.array(), ap.off(), p, 0, 3), what);
                ap.assertUnchanged(before, "spcon");
                assertEquals(0, lapack().dsptri(uplo, n, ap.array(), ap.off(), p, 0));
                ap.assertGuardsUntouched("sptri");
                DoubleView inverse = DoubleLapackOperands.whole(ap), unit = DoubleLapackOperands.identity(n);
                DoubleResiduals.assertAtMost(DoubleResiduals.product(unit, a, inverse), 10, "sptri " + what);
            }
        }
    }

    @Test
    void fewAndManyRightHandSidesAreSolved() {
        for (int n : SIZES) {
            for (Uplo uplo : Uplo.values()) {
                for (int nrhs : new int[] {0, 1, 7, 8, 20}) {
                    String what = uplo + ", n = " + n + ", nrhs = " + nrhs;
                    DoubleView a = integers(n), b = DoubleMatrices.uniform(n, nrhs, new SplittableRandom(nrhs));
                    int[] p = new int[n], q = new int[n];
                    DoubleGuarded ap = factor(uplo, a, p), before = ap.copy(), x = DoubleLapackOperands.guarded(b);
                    int ldb = x.layout().stride();
                    lapack().dsptrs(uplo, n, nrhs, ap.array(), ap.off(), p, 0, x.array(), x.off(), ldb);
                    ap.assertUnchanged(before, "sptrs");
                    DoubleLapackOperands.assertSolves(a, x, b, "sptrs " + what);
                    DoubleGuarded whole = packed(uplo, a), y = DoubleLapackOperands.guarded(b);
                    assertEquals(0, lapack().dspsv(uplo, n, nrhs, whole.array(), whole.off(), q, 0, y.array(), y.off(),
                            ldb));
                    whole.assertUnchanged(ap, "spsv " + what);
                    assertArrayEquals(p, q, what);
                    DoubleLapackOperands.assertSolves(a, y, b, "spsv " + what);
                }
            }
        }
    }

    @Test
    void singularIsToldAndLeftAlone() {
        for (Uplo uplo : Uplo.values()) {
            DoubleView a = DoubleMatrices.of(30, 30, (i, j) -> i == j && i != 17 ? 1 : 0);
            int[] ipiv = new int[30];
            DoubleGuarded ap = packed(uplo, a);
            assertEquals(18, lapack().dsptrf(uplo, 30, ap.array(), ap.off(), ipiv, 0));
            DoubleGuarded before = ap.copy(), b = DoubleLapackOperands.guarded(a), same = b.copy();
            assertEquals(18, lapack().dsptri(uplo, 30, ap.array(), ap.off(), ipiv, 0));
            ap.assertUnchanged(before, "sptri");
            assertEquals(0, lapack().dspcon(uplo, 30, ap.array(), ap.off(), ipiv, 0, 1));
            DoubleGuarded again = packed(uplo, a);
            assertEquals(18, lapack().dspsv(uplo, 30, 30, again.array(), again.off(), ipiv, 0, b.array(), b.off(), 32));
            b.assertUnchanged(same, "spsv");
            for (boolean compact : new boolean[] {false, true}) {
                Expert expert = new Expert(compact ? packed(uplo, a) : full(uplo, a), a);
                assertEquals(new DoubleGtsvx(18, 0), expert.solve(Fact.NOT_FACTORED, uplo, compact));
            }
        }
    }

    @Test
    void expertDriversSolveAndBoundAlike() {
        for (int n : SIZES) {
            for (Uplo uplo : Uplo.values()) {
                String what = uplo + ", n = " + n;
                DoubleView a = integers(n);
                Expert packed = new Expert(packed(uplo, a), a), full = new Expert(full(uplo, a), a);
                DoubleGuarded before = packed.a.copy(), same = full.a.copy();
                DoubleGtsvx found = full.solve(Fact.NOT_FACTORED, uplo, false);
                assertTrue(found.info() == 0 && found.rcond() > 1e-5 && found.rcond() <= 1, what + found);
                full.assertBounded("sysvx " + what);
                assertEquals(rcond(uplo, a, full), found.rcond(), what);
                assertEquals(found, packed.solve(Fact.NOT_FACTORED, uplo, true), what);
                packed.assertIs(full, what);
                DoubleGuarded compact = packed.nudge(), wide = full.nudge();
                assertEquals(full.solve(Fact.FACTORED, uplo, false), packed.solve(Fact.FACTORED, uplo, true), what);
                packed.assertIs(full, what + " again");
                packed.af.assertUnchanged(compact, "the factors given to spsvx");
                full.af.assertUnchanged(wide, "the factors given to sysvx");
                full.assertBounded("sysvx again " + what);
                packed.a.assertUnchanged(before, "spsvx");
                full.a.assertUnchanged(same, "sysvx");
            }
        }
    }

    private double rcond(Uplo uplo, DoubleView a, Expert full) {
        int n = full.n, ld = full.a.layout().stride();
        double anorm = lapack().dlange(Norm.ONE, n, n, a.data(), a.off(), a.cs());
        return lapack().dsycon(uplo, n, full.af.array(), full.af.off(), ld, full.ipiv, 0, anorm);
    }

    @Test
    void refinementMendsAndBounds() {
        for (int n : SIZES) {
            for (Uplo uplo : Uplo.values()) {
                String what = uplo + ", n = " + n;
                DoubleView a = integers(n);
                Expert packed = new Expert(packed(uplo, a), a), full = new Expert(full(uplo, a), a);
                packed.solve(Fact.NOT_FACTORED, uplo, true);
                full.solve(Fact.NOT_FACTORED, uplo, false);
                packed.spoil();
                full.spoil();
                full.refine(uplo, false);
                full.assertBounded("syrfs " + what);
                packed.refine(uplo, true);
                packed.assertIs(full, "sprfs " + what);
            }
        }
    }

    @Test
    void nearlySingularAndNanAreTold() {
        DoubleView nearly = DoubleMatrices.of(3, 3, (i, j) -> i == j ? i == 2 ? DoubleLimits.EPS / 8 : 1 : 0);
        DoubleView nan = DoubleMatrices.of(3, 3, (i, j) -> i == j ? i == 1 ? Double.NaN : 1 : 0);
        for (boolean compact : new boolean[] {false, true}) {
            for (Uplo uplo : Uplo.values()) {
                Expert p = new Expert(compact ? packed(uplo, nearly) : full(uplo, nearly), nearly);
                assertEquals(4, p.solve(Fact.NOT_FACTORED, uplo, compact).info());
                p.assertBounded("nearly singular");
                Expert q = new Expert(compact ? packed(uplo, nan) : full(uplo, nan), nearly);
                assertTrue(q.solve(Fact.NOT_FACTORED, uplo, compact).info() > 0);
            }
        }
    }

    /// What a call of the expert drivers works on.
    private final class Expert {
        private final int n;
        private final DoubleView truth;
        private final DoubleGuarded a, af, b, x;
        private final int[] ipiv;
        private final double[] ferr = {9, 9}, berr = {9, 9};

        Expert(DoubleGuarded a, DoubleView whole) {
            this.n = whole.rows();
            this.truth = DoubleMatrices.of(n, 2, (i, j) -> 1 + i % 4 - 2 * j);
            this.a = a;
            this.af = a.copy();
            this.b = DoubleLapackOperands.guarded(DoubleLapackOperands.product(whole, truth));
            this.x = DoubleLapackOperands.guarded(DoubleMatrices.of(n, 2, (i, j) -> 0));
            this.ipiv = new int[n];
        }

        /// X is forgotten, and the factors are not quite those that A has; as they are now.
        DoubleGuarded nudge() {
            x.fill((i, j) -> 5);
            if (n > 0) af.set(0, 0, af.get(0, 0) + 4 * DoubleLimits.EPS);
            return af.copy();
        }

        /// X is not quite what it was.
        void spoil() {
            DoubleGuarded old = x.copy();
            x.fill((i, j) -> old.get(i, j) * (1 + i % 3 * Math.sqrt(DoubleLimits.EPS)));
        }

        DoubleGtsvx solve(Fact fact, Uplo uplo, boolean compact) {
            int ld = a.layout().stride(), ldb = b.layout().stride();
            return compact
                    ? lapack().dspsvx(fact, uplo, n, 2, a.array(), a.off(), af.array(), af.off(), ipiv, 0, b.array(),
                            b.off(), ldb, x.array(), x.off(), ldb, ferr, 0, berr, 0)
                    : lapack().dsysvx(fact, uplo, n, 2, a.array(), a.off(), ld, af.array(), af.off(), ld, ipiv, 0,
                            b.array(), b.off(), ldb, x.array(), x.off(), ldb, ferr, 0, berr, 0);
        }

        void refine(Uplo uplo, boolean compact) {
            int ld = a.layout().stride(), ldb = b.layout().stride();
            if (compact) {
                lapack().dsprfs(uplo, n, 2, a.array(), a.off(), af.array(), af.off(), ipiv, 0, b.array(), b.off(), ldb,
                        x.array(), x.off(), ldb, ferr, 0, berr, 0);
            } else {
                lapack().dsyrfs(uplo, n, 2, a.array(), a.off(), ld, af.array(), af.off(), ld, ipiv, 0, b.array(),
                        b.off(), ldb, x.array(), x.off(), ldb, ferr, 0, berr, 0);
            }
        }

        void assertBounded(String what) {
            for (DoubleGuarded g : new DoubleGuarded[] {a, af, b, x}) g.assertGuardsUntouched(what);
            DoubleLapackPackedCholeskyContract.assertBounds(truth, x, ferr, berr, what);
        }

        void assertIs(Expert full, String what) {
            for (DoubleGuarded g : new DoubleGuarded[] {a, af, b}) g.assertGuardsUntouched(what);
            DoubleLapackOperands.assertSameEntries(full.af, af, "AF " + what);
            x.assertUnchanged(full.x, "X " + what);
            assertArrayEquals(full.ipiv, ipiv, what);
            assertArrayEquals(full.ferr, ferr, what);
            assertArrayEquals(full.berr, berr, what);
        }
    }
}
