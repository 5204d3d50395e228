// Generated from DoubleLapackPackedIndefiniteContract.java by build/Float32.java. Do not edit.
package org.jonum.testkit;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.SplittableRandom;
import org.jonum.blas.Diag;
import org.jonum.blas.FloatLimits;
import org.jonum.blas.FloatView;
import org.jonum.blas.Uplo;
import org.jonum.lapack.FloatGtsvx;
import org.jonum.lapack.Fact;
import org.jonum.lapack.Lapack;
import org.jonum.lapack.Norm;
import org.junit.jupiter.api.Test;

/// How sptrf, sptrs, sptri, spcon, sprfs, spsv and spsvx must be, and syrfs and sysvx, to which they lead.
public abstract class FloatLapackPackedIndefiniteContract {
    private static final int[] SIZES = {0, 1, 2, 3, 7, 47, 48, 49, 70};

    /// {@return the routines under test, behind their door}
    protected abstract Lapack lapack();

    /// Integers, zero here and there on the diagonal, and far from singular: products with integers are exact.
    private static FloatView integers(int n) {
        SplittableRandom random = new SplittableRandom(n + 2);
        FloatView u = FloatMatrices.of(n, n, (i, j) -> random.nextInt(-3, 4));
        return FloatMatrices.of(n, n, (i, j) -> i == j && i % 2 == 0 && n > 1 ? 0
                : u.get(Math.max(i, j), Math.min(i, j)) + (i + j == n - 1 ? 4 * n : 0));
    }

    private static FloatGuarded packed(Uplo uplo, FloatView a) {
        return FloatLapackOperands.packed(uplo, Diag.NON_UNIT, a);
    }

    private static FloatGuarded full(Uplo uplo, FloatView a) {
        return FloatLapackOperands.guarded(uplo, Diag.NON_UNIT, a);
    }

    private FloatGuarded factor(Uplo uplo, FloatView a, int[] ipiv) {
        FloatGuarded ap = packed(uplo, a);
        assertEquals(0, lapack().ssptrf(uplo, a.rows(), ap.array(), ap.off(), ipiv, 0));
        ap.assertGuardsUntouched("sptrf");
        return ap;
    }

    @Test
    void factorsInverseAndConditionAreThoseOfFullStorage() {
        for (int n : SIZES) {
            for (Uplo uplo : Uplo.values()) {
                String what = uplo + ", n = " + n;
                FloatView a = integers(n);
                int[] p = new int[n], q = new int[n];
                FloatGuarded ap = factor(uplo, a, p), f = full(uplo, a), before = ap.copy();
                int ld = f.layout().stride();
                assertEquals(0, lapack().ssytrf(uplo, n, f.array(), f.off(), ld, q, 0));
                FloatLapackOperands.assertSameEntries(f, ap, "sptrf " + what);
                assertArrayEquals(q, p, what);
                assertEquals(lapack().ssycon(uplo, n, f.array(), f.off(), ld, q, 0, 3),
                        lapack().sspcon(uplo, n, ap.array(), ap.off(), p, 0, 3), what);
                ap.assertUnchanged(before, "spcon");
                assertEquals(0, lapack().ssptri(uplo, n, ap.array(), ap.off(), p, 0));
                ap.assertGuardsUntouched("sptri");
                FloatView inverse = FloatLapackOperands.whole(ap), unit = FloatLapackOperands.identity(n);
                FloatResiduals.assertAtMost(FloatResiduals.product(unit, a, inverse), 10, "sptri " + what);
            }
        }
    }

    @Test
    void fewAndManyRightHandSidesAreSolved() {
        for (int n : SIZES) {
            for (Uplo uplo : Uplo.values()) {
                for (int nrhs : new int[] {0, 1, 7, 8, 20}) {
                    String what = uplo + ", n = " + n + ", nrhs = " + nrhs;
                    FloatView a = integers(n), b = FloatMatrices.uniform(n, nrhs, new SplittableRandom(nrhs));
                    int[] p = new int[n], q = new int[n];
                    FloatGuarded ap = factor(uplo, a, p), before = ap.copy(), x = FloatLapackOperands.guarded(b);
                    int ldb = x.layout().stride();
                    lapack().ssptrs(uplo, n, nrhs, ap.array(), ap.off(), p, 0, x.array(), x.off(), ldb);
                    ap.assertUnchanged(before, "sptrs");
                    FloatLapackOperands.assertSolves(a, x, b, "sptrs " + what);
                    FloatGuarded whole = packed(uplo, a), y = FloatLapackOperands.guarded(b);
                    assertEquals(0, lapack().sspsv(uplo, n, nrhs, whole.array(), whole.off(), q, 0, y.array(), y.off(),
                            ldb));
                    whole.assertUnchanged(ap, "spsv " + what);
                    assertArrayEquals(p, q, what);
                    FloatLapackOperands.assertSolves(a, y, b, "spsv " + what);
                }
            }
        }
    }

    @Test
    void singularIsToldAndLeftAlone() {
        for (Uplo uplo : Uplo.values()) {
            FloatView a = FloatMatrices.of(30, 30, (i, j) -> i == j && i != 17 ? 1 : 0);
            int[] ipiv = new int[30];
            FloatGuarded ap = packed(uplo, a);
            assertEquals(18, lapack().ssptrf(uplo, 30, ap.array(), ap.off(), ipiv, 0));
            FloatGuarded before = ap.copy(), b = FloatLapackOperands.guarded(a), same = b.copy();
            assertEquals(18, lapack().ssptri(uplo, 30, ap.array(), ap.off(), ipiv, 0));
            ap.assertUnchanged(before, "sptri");
            assertEquals(0, lapack().sspcon(uplo, 30, ap.array(), ap.off(), ipiv, 0, 1));
            FloatGuarded again = packed(uplo, a);
            assertEquals(18, lapack().sspsv(uplo, 30, 30, again.array(), again.off(), ipiv, 0, b.array(), b.off(), 32));
            b.assertUnchanged(same, "spsv");
            for (boolean compact : new boolean[] {false, true}) {
                Expert expert = new Expert(compact ? packed(uplo, a) : full(uplo, a), a);
                assertEquals(new FloatGtsvx(18, 0), expert.solve(Fact.NOT_FACTORED, uplo, compact));
            }
        }
    }

    @Test
    void expertDriversSolveAndBoundAlike() {
        for (int n : SIZES) {
            for (Uplo uplo : Uplo.values()) {
                String what = uplo + ", n = " + n;
                FloatView a = integers(n);
                Expert packed = new Expert(packed(uplo, a), a), full = new Expert(full(uplo, a), a);
                FloatGuarded before = packed.a.copy(), same = full.a.copy();
                FloatGtsvx found = full.solve(Fact.NOT_FACTORED, uplo, false);
                assertTrue(found.info() == 0 && found.rcond() > 1e-5f && found.rcond() <= 1, what + found);
                full.assertBounded("sysvx " + what);
                assertEquals(rcond(uplo, a, full), found.rcond(), what);
                assertEquals(found, packed.solve(Fact.NOT_FACTORED, uplo, true), what);
                packed.assertIs(full, what);
                FloatGuarded compact = packed.nudge(), wide = full.nudge();
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

    private float rcond(Uplo uplo, FloatView a, Expert full) {
        int n = full.n, ld = full.a.layout().stride();
        float anorm = lapack().slange(Norm.ONE, n, n, a.data(), a.off(), a.cs());
        return lapack().ssycon(uplo, n, full.af.array(), full.af.off(), ld, full.ipiv, 0, anorm);
    }

    @Test
    void refinementMendsAndBounds() {
        for (int n : SIZES) {
            for (Uplo uplo : Uplo.values()) {
                String what = uplo + ", n = " + n;
                FloatView a = integers(n);
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
        FloatView nearly = FloatMatrices.of(3, 3, (i, j) -> i == j ? i == 2 ? FloatLimits.EPS / 8 : 1 : 0);
        FloatView nan = FloatMatrices.of(3, 3, (i, j) -> i == j ? i == 1 ? Float.NaN : 1 : 0);
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
        private final FloatView truth;
        private final FloatGuarded a, af, b, x;
        private final int[] ipiv;
        private final float[] ferr = {9, 9}, berr = {9, 9};

        Expert(FloatGuarded a, FloatView whole) {
            this.n = whole.rows();
            this.truth = FloatMatrices.of(n, 2, (i, j) -> 1 + i % 4 - 2 * j);
            this.a = a;
            this.af = a.copy();
            this.b = FloatLapackOperands.guarded(FloatLapackOperands.product(whole, truth));
            this.x = FloatLapackOperands.guarded(FloatMatrices.of(n, 2, (i, j) -> 0));
            this.ipiv = new int[n];
        }

        /// X is forgotten, and the factors are not quite those that A has; as they are now.
        FloatGuarded nudge() {
            x.fill((i, j) -> 5);
            if (n > 0) af.set(0, 0, af.get(0, 0) + 4 * FloatLimits.EPS);
            return af.copy();
        }

        /// X is not quite what it was.
        void spoil() {
            FloatGuarded old = x.copy();
            x.fill((i, j) -> old.get(i, j) * (1 + i % 3 * (float) Math.sqrt(FloatLimits.EPS)));
        }

        FloatGtsvx solve(Fact fact, Uplo uplo, boolean compact) {
            int ld = a.layout().stride(), ldb = b.layout().stride();
            return compact
                    ? lapack().sspsvx(fact, uplo, n, 2, a.array(), a.off(), af.array(), af.off(), ipiv, 0, b.array(),
                            b.off(), ldb, x.array(), x.off(), ldb, ferr, 0, berr, 0)
                    : lapack().ssysvx(fact, uplo, n, 2, a.array(), a.off(), ld, af.array(), af.off(), ld, ipiv, 0,
                            b.array(), b.off(), ldb, x.array(), x.off(), ldb, ferr, 0, berr, 0);
        }

        void refine(Uplo uplo, boolean compact) {
            int ld = a.layout().stride(), ldb = b.layout().stride();
            if (compact) {
                lapack().ssprfs(uplo, n, 2, a.array(), a.off(), af.array(), af.off(), ipiv, 0, b.array(), b.off(), ldb,
                        x.array(), x.off(), ldb, ferr, 0, berr, 0);
            } else {
                lapack().ssyrfs(uplo, n, 2, a.array(), a.off(), ld, af.array(), af.off(), ld, ipiv, 0, b.array(),
                        b.off(), ldb, x.array(), x.off(), ldb, ferr, 0, berr, 0);
            }
        }

        void assertBounded(String what) {
            for (FloatGuarded g : new FloatGuarded[] {a, af, b, x}) g.assertGuardsUntouched(what);
            FloatLapackPackedCholeskyContract.assertBounds(truth, x, ferr, berr, what);
        }

        void assertIs(Expert full, String what) {
            for (FloatGuarded g : new FloatGuarded[] {a, af, b}) g.assertGuardsUntouched(what);
            FloatLapackOperands.assertSameEntries(full.af, af, "AF " + what);
            x.assertUnchanged(full.x, "X " + what);
            assertArrayEquals(full.ipiv, ipiv, what);
            assertArrayEquals(full.ferr, ferr, what);
            assertArrayEquals(full.berr, berr, what);
        }
    }
}
