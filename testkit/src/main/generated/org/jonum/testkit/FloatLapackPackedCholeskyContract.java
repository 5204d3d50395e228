// Generated from DoubleLapackPackedCholeskyContract.java by build/Float32.java. Do not edit.
package org.jonum.testkit;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.SplittableRandom;
import org.jonum.blas.Diag;
import org.jonum.blas.FloatLimits;
import org.jonum.blas.FloatView;
import org.jonum.blas.Uplo;
import org.jonum.lapack.FloatPosvx;
import org.jonum.lapack.Equed;
import org.jonum.lapack.Fact;
import org.jonum.lapack.Lapack;
import org.junit.jupiter.api.Test;

/// How pptrf, pptrs, pptri, ppcon, ppequ, pprfs, ppsv and ppsvx must be: as those for full storage, which other
/// contracts judge, and they solve.
public abstract class FloatLapackPackedCholeskyContract {
    private static final int[] SIZES = {0, 1, 2, 3, 7, 33, 70};

    /// {@return the routines under test, behind their door}
    protected abstract Lapack lapack();

    private static FloatView definite(int n) {
        return FloatMatrices.positiveDefinite(n, Spectrum.GEOMETRIC, 100, new SplittableRandom(n + 1));
    }

    /// Small integers times powers of two by row and column, so that products with integers are exact.
    private static FloatView graded(int n, int grade) {
        return FloatMatrices.of(n, n,
                (i, j) -> Math.scalb(i == j ? 4.0f * n : (i * j) % 3 - 1, grade * (i % 2 + j % 2)));
    }

    private static FloatGuarded packed(Uplo uplo, FloatView a) {
        return FloatLapackOperands.packed(uplo, Diag.NON_UNIT, a);
    }

    private static FloatGuarded full(Uplo uplo, FloatView a) {
        return FloatLapackOperands.guarded(uplo, Diag.NON_UNIT, a);
    }

    private FloatGuarded factor(Uplo uplo, FloatView a) {
        FloatGuarded ap = packed(uplo, a);
        assertEquals(0, lapack().spptrf(uplo, a.rows(), ap.array(), ap.off()));
        ap.assertGuardsUntouched("pptrf");
        return ap;
    }

    @Test
    void factorInverseAndConditionAreThoseOfFullStorage() {
        for (int n : SIZES) {
            for (Uplo uplo : Uplo.values()) {
                String what = uplo + ", n = " + n;
                FloatView a = definite(n);
                FloatGuarded ap = factor(uplo, a), f = full(uplo, a), before = ap.copy();
                int ld = f.layout().stride();
                assertEquals(0, lapack().spotrf(uplo, n, f.array(), f.off(), ld));
                FloatLapackOperands.assertSameEntries(f, ap, "pptrf " + what);
                assertEquals(lapack().spocon(uplo, n, f.array(), f.off(), ld, 3),
                        lapack().sppcon(uplo, n, ap.array(), ap.off(), 3), what);
                ap.assertUnchanged(before, "ppcon");
                assertEquals(0, lapack().spptri(uplo, n, ap.array(), ap.off()));
                ap.assertGuardsUntouched("pptri");
                FloatView inverse = FloatLapackOperands.whole(ap), unit = FloatLapackOperands.identity(n);
                FloatResiduals.assertAtMost(FloatResiduals.product(unit, a, inverse), 10, "pptri " + what);
            }
        }
    }

    @Test
    void fewAndManyRightHandSidesAreSolved() {
        for (int n : SIZES) {
            for (Uplo uplo : Uplo.values()) {
                for (int nrhs : new int[] {0, 1, 3, 4, 5, 20}) {
                    String what = uplo + ", n = " + n + ", nrhs = " + nrhs;
                    FloatView a = definite(n), b = FloatMatrices.uniform(n, nrhs, new SplittableRandom(nrhs));
                    FloatGuarded ap = factor(uplo, a), before = ap.copy(), x = FloatLapackOperands.guarded(b);
                    int ldb = x.layout().stride();
                    lapack().spptrs(uplo, n, nrhs, ap.array(), ap.off(), x.array(), x.off(), ldb);
                    ap.assertUnchanged(before, "pptrs");
                    FloatLapackOperands.assertSolves(a, x, b, "pptrs " + what);
                    FloatGuarded whole = packed(uplo, a), y = FloatLapackOperands.guarded(b);
                    assertEquals(0,
                            lapack().sppsv(uplo, n, nrhs, whole.array(), whole.off(), y.array(), y.off(), ldb));
                    whole.assertUnchanged(ap, "ppsv " + what);
                    FloatLapackOperands.assertSolves(a, y, b, "ppsv " + what);
                }
            }
        }
    }

    @Test
    void minorThatIsNotPositiveIsTold() {
        for (Uplo uplo : Uplo.values()) {
            for (float bad : new float[] {-1, Float.NaN}) {
                FloatView a = FloatMatrices.of(40, 40, (i, j) -> i != j ? 0 : i == 30 ? bad : 1);
                FloatGuarded ap = packed(uplo, a), b = FloatLapackOperands.guarded(a), before = b.copy();
                assertEquals(31, lapack().spptrf(uplo, 40, ap.array(), ap.off()));
                FloatGuarded again = packed(uplo, a);
                assertEquals(31, lapack().sppsv(uplo, 40, 40, again.array(), again.off(), b.array(), b.off(), 42));
                b.assertUnchanged(before, "ppsv");
                float[] s = {-7};
                assertEquals(31, lapack().sppequ(uplo, 40, packed(uplo, a).array(), 3, new float[40], 0).info());
                float[] zero = {0};
                assertEquals(1, lapack().spptri(uplo, 1, zero, 0));
                assertEquals(1, lapack().sppequ(uplo, 1, zero, 0, s, 0).info());
                assertEquals(-7, s[0]);
            }
        }
    }

    @Test
    void equilibrationMakesOnes() {
        for (Uplo uplo : Uplo.values()) {
            FloatView a = FloatMatrices.of(9, 9, (i, j) -> i == j ? Math.scalb(1.0f, 2 * i) : 0.5f);
            float[] s = new float[11];
            var found = lapack().sppequ(uplo, 9, packed(uplo, a).array(), 3, s, 1);
            for (int i = 0; i < 9; i++) assertEquals(Math.scalb(1.0f, -i), s[i + 1], uplo + " " + i);
            assertTrue(s[0] == 0 && s[10] == 0 && found.info() == 0);
            assertEquals(65536, found.amax());
            assertEquals(0.00390625f, found.sCond());
        }
    }

    @Test
    void refinementMendsAndBounds() {
        for (int n : SIZES) {
            for (Uplo uplo : Uplo.values()) {
                FloatView a = graded(n, 0), truth = FloatMatrices.of(n, 2, (i, j) -> 1 + i % 4 - 2 * j);
                FloatGuarded ap = packed(uplo, a), before = ap.copy(), afp = factor(uplo, a);
                FloatGuarded b = FloatLapackOperands.guarded(FloatLapackOperands.product(a, truth));
                FloatGuarded x = FloatLapackOperands.guarded(FloatMatrices.of(n, 2,
                        (i, j) -> truth.get(i, j) * (1 + (i % 3) * (float) Math.sqrt(FloatLimits.EPS))));
                float[] ferr = {1, 1}, berr = {1, 1};
                int ld = x.layout().stride();
                lapack().spprfs(uplo, n, 2, ap.array(), ap.off(), afp.array(), afp.off(), b.array(), b.off(), ld,
                        x.array(), x.off(), ld, ferr, 0, berr, 0);
                ap.assertUnchanged(before, "pprfs");
                x.assertGuardsUntouched("pprfs");
                assertBounds(truth, x, ferr, berr, uplo + ", n = " + n);
            }
        }
    }

    /// The backward error is small and the forward bound holds, without being of no use.
    static void assertBounds(FloatView truth, FloatGuarded x, float[] ferr, float[] berr, String what) {
        for (int j = 0; j < truth.cols(); j++) {
            assertTrue(berr[j] <= 4 * FloatLimits.EPS, what + ": berr = " + berr[j]);
            float error = 0, size = 0;
            for (int i = 0; i < truth.rows(); i++) {
                error = Math.max(error, Math.abs(truth.get(i, j) - x.get(i, j)));
                size = Math.max(size, Math.abs(x.get(i, j)));
            }
            assertTrue(error <= ferr[j] * size, what + ": error " + error / size + ", bound " + ferr[j]);
            assertTrue(ferr[j] < 1e4f * (truth.rows() + 1) * FloatLimits.EPS, what + ": bound " + ferr[j]);
        }
    }

    @Test
    void expertDriverIsThatOfFullStorage() {
        for (int n : SIZES) {
            for (Uplo uplo : Uplo.values()) {
                for (Fact fact : new Fact[] {Fact.NOT_FACTORED, Fact.EQUILIBRATE}) {
                    for (int grade : new int[] {0, 8}) {
                        String what = fact + " " + uplo + ", n = " + n + ", grade " + grade;
                        Expert packed = new Expert(packed(uplo, graded(n, grade))),
                                full = new Expert(full(uplo, graded(n, grade)));
                        FloatPosvx found = packed.solve(fact, uplo, Equed.NONE, true);
                        assertEquals(full.solve(fact, uplo, Equed.NONE, false), found, what);
                        packed.assertIs(full, what);
                        assertEquals(fact == Fact.EQUILIBRATE && grade > 0 && n > 1 ? Equed.BOTH : Equed.NONE,
                                found.equed(), what);
                        assertEquals(found, packed.solve(Fact.FACTORED, uplo, found.equed(), true), what);
                        full.solve(Fact.FACTORED, uplo, found.equed(), false);
                        packed.assertIs(full, what + " again");
                    }
                }
            }
        }
    }

    /// What a call of the expert drivers works on.
    private final class Expert {
        private final int n;
        private final FloatGuarded a, af, b, x;
        private final float[] s, ferr = {9, 9}, berr = {9, 9};

        Expert(FloatGuarded a) {
            this.n = a.layout().rows();
            this.a = a;
            this.af = a.copy();
            this.b = FloatLapackOperands.guarded(FloatMatrices.of(n, 2, (i, j) -> i % 5 - j));
            this.x = FloatLapackOperands.guarded(FloatMatrices.of(n, 2, (i, j) -> 0));
            this.s = new float[n];
        }

        FloatPosvx solve(Fact fact, Uplo uplo, Equed equed, boolean packed) {
            int ld = a.layout().stride(), ldb = b.layout().stride();
            return packed
                    ? lapack().sppsvx(fact, uplo, n, 2, a.array(), a.off(), af.array(), af.off(), equed, s, 0,
                            b.array(), b.off(), ldb, x.array(), x.off(), ldb, ferr, 0, berr, 0)
                    : lapack().sposvx(fact, uplo, n, 2, a.array(), a.off(), ld, af.array(), af.off(), ld, equed, s, 0,
                            b.array(), b.off(), ldb, x.array(), x.off(), ldb, ferr, 0, berr, 0);
        }

        void assertIs(Expert full, String what) {
            a.assertGuardsUntouched(what);
            af.assertGuardsUntouched(what);
            FloatLapackOperands.assertSameEntries(full.a, a, "A " + what);
            FloatLapackOperands.assertSameEntries(full.af, af, "AF " + what);
            b.assertUnchanged(full.b, "B " + what);
            x.assertUnchanged(full.x, "X " + what);
            assertArrayEquals(full.s, s, what);
            assertArrayEquals(full.ferr, ferr, what);
            assertArrayEquals(full.berr, berr, what);
        }
    }
}
