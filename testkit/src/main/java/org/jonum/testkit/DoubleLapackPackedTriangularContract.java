package org.jonum.testkit;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.SplittableRandom;
import org.jonum.blas.Diag;
import org.jonum.blas.DoubleView;
import org.jonum.blas.Trans;
import org.jonum.blas.Uplo;
import org.jonum.lapack.Lapack;
import org.jonum.lapack.Norm;
import org.junit.jupiter.api.Test;

/// How tptri, tptrs, tpcon, tprfs, tpttr and trttp must be.
public abstract class DoubleLapackPackedTriangularContract {
    private static final int[] SIZES = {0, 1, 2, 3, 7, 33, 70};

    /// {@return the routines under test, behind their door}
    protected abstract Lapack lapack();

    /// One shape of a triangle of order n.
    private record Shape(Uplo uplo, Diag diag, int n) {
        DoubleView matrix() {
            DoubleView a = DoubleMatrices.triangular(uplo, n, new SplittableRandom(n));
            return DoubleMatrices.of(n, n, (i, j) -> i == j && diag == Diag.UNIT ? 1 : a.get(i, j));
        }

        DoubleGuarded packed() {
            return DoubleLapackOperands.packed(uplo, diag, matrix());
        }

        DoubleGuarded full() {
            return DoubleLapackOperands.guarded(uplo, diag, matrix());
        }
    }

    private interface Check {
        void of(Shape shape);
    }

    private static void forAllShapes(Check check) {
        for (int n : SIZES) {
            for (Uplo uplo : Uplo.values()) {
                for (Diag diag : Diag.values()) check.of(new Shape(uplo, diag, n));
            }
        }
    }

    @Test
    void inverseAndConditionAreThoseOfFullStorage() {
        forAllShapes(s -> {
            DoubleGuarded ap = s.packed(), a = s.full(), before = ap.copy();
            int ld = a.layout().stride();
            for (Norm norm : new Norm[] {Norm.ONE, Norm.INF}) {
                assertEquals(lapack().dtrcon(norm, s.uplo, s.diag, s.n, a.array(), a.off(), ld),
                        lapack().dtpcon(norm, s.uplo, s.diag, s.n, ap.array(), ap.off()), norm + " " + s);
            }
            ap.assertUnchanged(before, "tpcon");
            assertEquals(0, lapack().dtrtri(s.uplo, s.diag, s.n, a.array(), a.off(), ld));
            assertEquals(0, lapack().dtptri(s.uplo, s.diag, s.n, ap.array(), ap.off()));
            ap.assertGuardsUntouched("tptri");
            DoubleLapackOperands.assertSameEntries(a, ap, "tptri " + s);
        });
    }

    @Test
    void solutionsAreBoundedForFewAndManyRightHandSides() {
        forAllShapes(s -> {
            for (Trans trans : Trans.values()) {
                for (int nrhs : new int[] {0, 1, 3, 4, 9}) solve(s, trans, nrhs);
            }
        });
    }

    private void solve(Shape s, Trans trans, int nrhs) {
        String what = s + " " + trans + ", nrhs = " + nrhs;
        int n = s.n;
        DoubleView a = s.matrix(), op = trans.isTrans() ? a.t() : a;
        DoubleGuarded ap = s.packed(), before = ap.copy();
        DoubleGuarded b = DoubleLapackOperands.guarded(DoubleMatrices.uniform(n, nrhs, new SplittableRandom(nrhs)));
        DoubleGuarded x = b.copy();
        int ld = b.layout().stride();
        assertEquals(0,
                lapack().dtptrs(s.uplo, trans, s.diag, n, nrhs, ap.array(), ap.off(), x.array(), x.off(), ld));
        ap.assertUnchanged(before, what);
        x.assertGuardsUntouched(what);
        DoubleResiduals.assertAtMost(
                DoubleResiduals.solution(op, DoubleLapackOperands.view(x), DoubleLapackOperands.view(b)), 5, what);
        double[][] found = new double[2][nrhs], full = new double[2][nrhs];
        DoubleGuarded f = s.full(), same = x.copy();
        lapack().dtprfs(s.uplo, trans, s.diag, n, nrhs, ap.array(), ap.off(), b.array(), b.off(), ld, x.array(),
                x.off(), ld, found[0], 0, found[1], 0);
        lapack().dtrrfs(s.uplo, trans, s.diag, n, nrhs, f.array(), f.off(), f.layout().stride(), b.array(), b.off(),
                ld, x.array(), x.off(), ld, full[0], 0, full[1], 0);
        x.assertUnchanged(same, "tprfs bounds, and does not refine");
        for (int k = 0; k < 2; k++) assertArrayEquals(full[k], found[k], what);
    }

    @Test
    void zerosOnTheDiagonalAreToldAndNothingIsWritten() {
        for (Uplo uplo : Uplo.values()) {
            for (int k : new int[] {0, 5, 8}) {
                DoubleView a = DoubleMatrices.of(9, 9, (i, j) -> i == j && (i == k || i == 8) ? 0 : 1);
                for (int nrhs : new int[] {1, 9}) {
                    DoubleGuarded ap = DoubleLapackOperands.packed(uplo, Diag.NON_UNIT, a), before = ap.copy();
                    DoubleGuarded b = DoubleLapackOperands.guarded(a), same = b.copy();
                    assertEquals(k + 1, lapack().dtptrs(uplo, Trans.NO_TRANS, Diag.NON_UNIT, 9, nrhs, ap.array(),
                            ap.off(), b.array(), b.off(), 11));
                    assertEquals(k + 1, lapack().dtptri(uplo, Diag.NON_UNIT, 9, ap.array(), ap.off()));
                    assertEquals(0, lapack().dtptrs(uplo, Trans.NO_TRANS, Diag.UNIT, 9, nrhs, ap.array(), ap.off(),
                            b.copy().array(), b.off(), 11));
                    ap.assertUnchanged(before, "tptri of a singular matrix");
                    b.assertUnchanged(same, "tptrs of a singular matrix");
                }
            }
        }
    }

    @Test
    void copiesKeepBitsAndTheOtherTriangle() {
        forAllShapes(s -> {
            if (s.diag == Diag.UNIT) return;
            DoubleGuarded packed = s.packed(), full = s.full();
            if (s.n > 0) packed.set(s.n - 1, s.n - 1, Double.NaN);
            if (s.n > 0) full.set(s.n - 1, s.n - 1, Double.NaN);
            DoubleGuarded a = full.copy().fill((i, j) -> -1), ap = packed.copy().fill((i, j) -> -1);
            lapack().dtpttr(s.uplo, s.n, packed.array(), packed.off(), a.array(), a.off(), a.layout().stride());
            lapack().dtrttp(s.uplo, s.n, full.array(), full.off(), full.layout().stride(), ap.array(), ap.off());
            a.assertUnchanged(full, "tpttr " + s);
            ap.assertUnchanged(packed, "trttp " + s);
        });
    }

    @Test
    void nanIsToldByTheCondition() {
        for (Uplo uplo : Uplo.values()) {
            double[] ap = {1, Double.NaN, 2};
            assertTrue(Double.isNaN(lapack().dtpcon(Norm.ONE, uplo, Diag.NON_UNIT, 2, ap, 0)));
        }
    }
}
