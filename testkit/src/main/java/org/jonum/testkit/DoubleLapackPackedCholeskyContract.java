package org.jonum.testkit;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.SplittableRandom;
import org.jonum.blas.Diag;
import org.jonum.blas.DoubleLimits;
import org.jonum.blas.DoubleView;
import org.jonum.blas.Uplo;
import org.jonum.lapack.DoublePosvx;
import org.jonum.lapack.Equed;
import org.jonum.lapack.Fact;
import org.jonum.lapack.Lapack;
import org.junit.jupiter.api.Test;

/// How pptrf, pptrs, pptri, ppcon, ppequ, pprfs, ppsv and ppsvx must be: as those for full storage, which other
/// contracts judge, and they solve.
public abstract class DoubleLapackPackedCholeskyContract {
    private static final int[] SIZES = {0, 1, 2, 3, 7, 33, 70};

    /// {@return the routines under test, behind their door}
    protected abstract Lapack lapack();

    private static DoubleView definite(int n) {
        return DoubleMatrices.positiveDefinite(n, Spectrum.GEOMETRIC, 100, new SplittableRandom(n + 1));
    }

    /// Small integers times powers of two by row and column, so that products with integers are exact.
    private static DoubleView graded(int n, int grade) {
        return DoubleMatrices.of(n, n,
                (i, j) -> Math.scalb(i == j ? 4.0 * n : (i * j) % 3 - 1, grade * (i % 2 + j % 2)));
    }

    private static DoubleGuarded packed(Uplo uplo, DoubleView a) {
        return DoubleLapackOperands.packed(uplo, Diag.NON_UNIT, a);
    }

    private static DoubleGuarded full(Uplo uplo, DoubleView a) {
        return DoubleLapackOperands.guarded(uplo, Diag.NON_UNIT, a);
    }

    private DoubleGuarded factor(Uplo uplo, DoubleView a) {
        DoubleGuarded ap = packed(uplo, a);
        assertEquals(0, lapack().dpptrf(uplo, a.rows(), ap.array(), ap.off()));
        ap.assertGuardsUntouched("pptrf");
        return ap;
    }

    @Test
    void factorInverseAndConditionAreThoseOfFullStorage() {
        for (int n : SIZES) {
            for (Uplo uplo : Uplo.values()) {
                String what = uplo + ", n = " + n;
                DoubleView a = definite(n);
                DoubleGuarded ap = factor(uplo, a), f = full(uplo, a), before = ap.copy();
                int ld = f.layout().stride();
                assertEquals(0, lapack().dpotrf(uplo, n, f.array(), f.off(), ld));
                DoubleLapackOperands.assertSameEntries(f, ap, "pptrf " + what);
                assertEquals(lapack().dpocon(uplo, n, f.array(), f.off(), ld, 3),
                        lapack().dppcon(uplo, n, ap.array(), ap.off(), 3), what);
                ap.assertUnchanged(before, "ppcon");
                assertEquals(0, lapack().dpptri(uplo, n, ap.array(), ap.off()));
                ap.assertGuardsUntouched("pptri");
                DoubleView inverse = DoubleLapackOperands.whole(ap), unit = DoubleLapackOperands.identity(n);
                DoubleResiduals.assertAtMost(DoubleResiduals.product(unit, a, inverse), 10, "pptri " + what);
            }
        }
    }

    @Test
    void fewAndManyRightHandSidesAreSolved() {
        for (int n : SIZES) {
            for (Uplo uplo : Uplo.values()) {
                for (int nrhs : new int[] {0, 1, 3, 4, 5, 20}) {
                    String what = uplo + ", n = " + n + ", nrhs = " + nrhs;
                    DoubleView a = definite(n), b = DoubleMatrices.uniform(n, nrhs, new SplittableRandom(nrhs));
                    DoubleGuarded ap = factor(uplo, a), before = ap.copy(), x = DoubleLapackOperands.guarded(b);
                    int ldb = x.layout().stride();
                    lapack().dpptrs(uplo, n, nrhs, ap.array(), ap.off(), x.array(), x.off(), ldb);
                    ap.assertUnchanged(before, "pptrs");
                    DoubleLapackOperands.assertSolves(a, x, b, "pptrs " + what);
                    DoubleGuarded whole = packed(uplo, a), y = DoubleLapackOperands.guarded(b);
                    assertEquals(0,
                            lapack().dppsv(uplo, n, nrhs, whole.array(), whole.off(), y.array(), y.off(), ldb));
                    whole.assertUnchanged(ap, "ppsv " + what);
                    DoubleLapackOperands.assertSolves(a, y, b, "ppsv " + what);
                }
            }
        }
    }

    @Test
    void minorThatIsNotPositiveIsTold() {
        for (Uplo uplo : Uplo.values()) {
            for (double bad : new double[] {-1, Double.NaN}) {
                DoubleView a = DoubleMatrices.of(40, 40, (i, j) -> i != j ? 0 : i == 30 ? bad : 1);
                DoubleGuarded ap = packed(uplo, a), b = DoubleLapackOperands.guarded(a), before = b.copy();
                assertEquals(31, lapack().dpptrf(uplo, 40, ap.array(), ap.off()));
                DoubleGuarded again = packed(uplo, a);
                assertEquals(31, lapack().dppsv(uplo, 40, 40, again.array(), again.off(), b.array(), b.off(), 42));
                b.assertUnchanged(before, "ppsv");
                double[] s = {-7};
                assertEquals(31, lapack().dppequ(uplo, 40, packed(uplo, a).array(), 3, new double[40], 0).info());
                double[] zero = {0};
                assertEquals(1, lapack().dpptri(uplo, 1, zero, 0));
                assertEquals(1, lapack().dppequ(uplo, 1, zero, 0, s, 0).info());
                assertEquals(-7, s[0]);
            }
        }
    }

    @Test
    void equilibrationMakesOnes() {
        for (Uplo uplo : Uplo.values()) {
            DoubleView a = DoubleMatrices.of(9, 9, (i, j) -> i == j ? Math.scalb(1.0, 2 * i) : 0.5);
            double[] s = new double[11];
            var found = lapack().dppequ(uplo, 9, packed(uplo, a).array(), 3, s, 1);
            for (int i = 0; i < 9; i++) assertEquals(Math.scalb(1.0, -i), s[i + 1], uplo + " " + i);
            assertTrue(s[0] == 0 && s[10] == 0 && found.info() == 0);
            assertEquals(65536, found.amax());
            assertEquals(0.00390625, found.sCond());
        }
    }

    @Test
    void refinementMendsAndBounds() {
        for (int n : SIZES) {
            for (Uplo uplo : Uplo.values()) {
                DoubleView a = graded(n, 0), truth = DoubleMatrices.of(n, 2, (i, j) -> 1 + i % 4 - 2 * j);
                DoubleGuarded ap = packed(uplo, a), before = ap.copy(), afp = factor(uplo, a);
                DoubleGuarded b = DoubleLapackOperands.guarded(DoubleLapackOperands.product(a, truth));
                DoubleGuarded x = DoubleLapackOperands.guarded(DoubleMatrices.of(n, 2,
                        (i, j) -> truth.get(i, j) * (1 + (i % 3) * Math.sqrt(DoubleLimits.EPS))));
                double[] ferr = {1, 1}, berr = {1, 1};
                int ld = x.layout().stride();
                lapack().dpprfs(uplo, n, 2, ap.array(), ap.off(), afp.array(), afp.off(), b.array(), b.off(), ld,
                        x.array(), x.off(), ld, ferr, 0, berr, 0);
                ap.assertUnchanged(before, "pprfs");
                x.assertGuardsUntouched("pprfs");
                assertBounds(truth, x, ferr, berr, uplo + ", n = " + n);
            }
        }
    }

    /// The backward error is small and the forward bound holds, without being of no use.
    static void assertBounds(DoubleView truth, DoubleGuarded x, double[] ferr, double[] berr, String what) {
        for (int j = 0; j < truth.cols(); j++) {
            assertTrue(berr[j] <= 4 * DoubleLimits.EPS, what + ": berr = " + berr[j]);
            double error = 0, size = 0;
            for (int i = 0; i < truth.rows(); i++) {
                error = Math.max(error, Math.abs(truth.get(i, j) - x.get(i, j)));
                size = Math.max(size, Math.abs(x.get(i, j)));
            }
            assertTrue(error <= ferr[j] * size, what + ": error " + error / size + ", bound " + ferr[j]);
            assertTrue(ferr[j] < 1e4 * (truth.rows() + 1) * DoubleLimits.EPS, what + ": bound " + ferr[j]);
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
                        DoublePosvx found = packed.solve(fact, uplo, Equed.NONE, true);
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
        private final DoubleGuarded a, af, b, x;
        private final double[] s, ferr = {9, 9}, berr = {9, 9};

        Expert(DoubleGuarded a) {
            this.n = a.layout().rows();
            this.a = a;
            this.af = a.copy();
            this.b = DoubleLapackOperands.guarded(DoubleMatrices.of(n, 2, (i, j) -> i % 5 - j));
            this.x = DoubleLapackOperands.guarded(DoubleMatrices.of(n, 2, (i, j) -> 0));
            this.s = new double[n];
        }

        DoublePosvx solve(Fact fact, Uplo uplo, Equed equed, boolean packed) {
            int ld = a.layout().stride(), ldb = b.layout().stride();
            return packed
                    ? lapack().dppsvx(fact, uplo, n, 2, a.array(), a.off(), af.array(), af.off(), equed, s, 0,
                            b.array(), b.off(), ldb, x.array(), x.off(), ldb, ferr, 0, berr, 0)
                    : lapack().dposvx(fact, uplo, n, 2, a.array(), a.off(), ld, af.array(), af.off(), ld, equed, s, 0,
                            b.array(), b.off(), ldb, x.array(), x.off(), ldb, ferr, 0, berr, 0);
        }

        void assertIs(Expert full, String what) {
            a.assertGuardsUntouched(what);
            af.assertGuardsUntouched(what);
            DoubleLapackOperands.assertSameEntries(full.a, a, "A " + what);
            DoubleLapackOperands.assertSameEntries(full.af, af, "AF " + what);
            b.assertUnchanged(full.b, "B " + what);
            x.assertUnchanged(full.x, "X " + what);
            assertArrayEquals(full.s, s, what);
            assertArrayEquals(full.ferr, ferr, what);
            assertArrayEquals(full.berr, berr, what);
        }
    }
}
