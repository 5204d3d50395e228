package org.jonum.testkit;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.jonum.blas.Diag;
import org.jonum.blas.DoubleLimits;
import org.jonum.blas.DoubleView;
import org.jonum.blas.Uplo;
import org.jonum.lapack.Job;
import org.jonum.lapack.Lapack;
import org.jonum.lapack.Range;
import org.jonum.lapack.Selected;
import org.junit.jupiter.api.Test;

/// How spgst, spgv, spgvd and spgvx must be.
public abstract class DoubleLapackPackedPencilContract {
    private static final int[] SIZES = {0, 1, 2, 5, 26, 45};

    /// {@return the routines under test, behind their door}
    protected abstract Lapack lapack();

    private static DoubleGuarded packed(Uplo uplo, DoubleView a) {
        return DoubleLapackOperands.packed(uplo, Diag.NON_UNIT, a);
    }

    private static DoubleGuarded full(Uplo uplo, DoubleView a) {
        return DoubleLapackOperands.guarded(uplo, Diag.NON_UNIT, a);
    }

    @Test
    void reductionIsThatOfFullStorage() {
        for (int n : SIZES) {
            for (Uplo uplo : Uplo.values()) {
                for (int itype = 1; itype <= 3; itype++) {
                    DoubleGuarded ap = packed(uplo, DoubleLapackSymmetricPencilContract.symmetric(n)),
                            bp = packed(uplo, DoubleLapackSymmetricPencilContract.definite(n));
                    DoubleGuarded a = full(uplo, DoubleLapackSymmetricPencilContract.symmetric(n)),
                            b = full(uplo, DoubleLapackSymmetricPencilContract.definite(n));
                    int ld = a.layout().stride();
                    assertEquals(0, lapack().dpptrf(uplo, n, bp.array(), bp.off()));
                    assertEquals(0, lapack().dpotrf(uplo, n, b.array(), b.off(), ld));
                    DoubleGuarded before = bp.copy();
                    lapack().dspgst(itype, uplo, n, ap.array(), ap.off(), bp.array(), bp.off());
                    lapack().dsygst(itype, uplo, n, a.array(), a.off(), ld, b.array(), b.off(), ld);
                    ap.assertGuardsUntouched("spgst");
                    bp.assertUnchanged(before, "spgst");
                    DoubleLapackOperands.assertSameEntries(a, ap, "spgst " + itype + " " + uplo + ", n = " + n);
                }
            }
        }
    }

    /// One of the drivers, for all eigenvalues.
    private interface Driver {
        int call(int itype, Job jobz, Uplo uplo, DoubleGuarded ap, DoubleGuarded bp, double[] w, DoubleGuarded z);
    }

    private int spgv(int itype, Job jobz, Uplo uplo, DoubleGuarded ap, DoubleGuarded bp, double[] w, DoubleGuarded z) {
        return lapack().dspgv(itype, jobz, uplo, ap.layout().rows(), ap.array(), ap.off(), bp.array(), bp.off(), w, 0,
                z.array(), z.off(), z.layout().stride());
    }

    private int spgvd(int itype, Job jobz, Uplo uplo, DoubleGuarded ap, DoubleGuarded bp, double[] w, DoubleGuarded z) {
        return lapack().dspgvd(itype, jobz, uplo, ap.layout().rows(), ap.array(), ap.off(), bp.array(), bp.off(), w, 0,
                z.array(), z.off(), z.layout().stride());
    }

    private int spgvx(int itype, Job jobz, Uplo uplo, DoubleGuarded ap, DoubleGuarded bp, double[] w, DoubleGuarded z) {
        int n = ap.layout().rows();
        Selected found = lapack().dspgvx(itype, jobz, Range.ALL, uplo, n, ap.array(), ap.off(), bp.array(), bp.off(), 0,
                0, 0, 0, 0, w, 0, z.array(), z.off(), z.layout().stride(), new int[n], 0);
        assertEquals(found.info() > n ? 0 : n, found.m());
        return found.info();
    }

    private Driver[] drivers() {
        return new Driver[] {this::spgv, this::spgvd, this::spgvx};
    }

    private static DoubleGuarded square(int n) {
        return DoubleLapackOperands.guarded(DoubleMatrices.of(n, n, (i, j) -> 7));
    }

    @Test
    void pencilsAreSolved() {
        for (int n : SIZES) {
            for (Uplo uplo : Uplo.values()) {
                for (int itype = 1; itype <= 3; itype++) {
                    for (Driver driver : drivers()) solve(driver, itype, uplo, n);
                }
            }
        }
    }

    private void solve(Driver driver, int itype, Uplo uplo, int n) {
        String what = "itype " + itype + " " + uplo + ", n = " + n;
        DoubleView a = DoubleLapackSymmetricPencilContract.symmetric(n),
                b = DoubleLapackSymmetricPencilContract.definite(n);
        DoubleGuarded ap = packed(uplo, a), before = ap.copy(), bp = packed(uplo, b), factor = bp.copy(), z = square(n);
        double[] w = new double[n], alone = new double[n];
        assertEquals(0, driver.call(itype, Job.VECTORS, uplo, ap, bp, w, z));
        z.assertGuardsUntouched(what);
        ap.assertUnchanged(before, what);
        assertEquals(0, lapack().dpptrf(uplo, n, factor.array(), factor.off()));
        bp.assertUnchanged(factor, "the factor of B, " + what);
        DoubleLapackSymmetricPencilContract.assertPencil(itype, a, b, w, DoubleLapackOperands.view(z), what);
        DoubleGuarded unused = z.copy();
        assertEquals(0, driver.call(itype, Job.NONE, uplo, ap, packed(uplo, b), alone, unused));
        unused.assertUnchanged(z, "Z without vectors");
        ap.assertUnchanged(before, what);
        assertArrayEquals(w, alone, 1e3 * Math.max(1, n) * DoubleLimits.ULP);
    }

    @Test
    void someEigenvaluesAreThoseOfFullStorage() {
        int n = 30, il = 4, iu = 11;
        DoubleView a = DoubleLapackSymmetricPencilContract.symmetric(n),
                b = DoubleLapackSymmetricPencilContract.definite(n);
        for (Uplo uplo : Uplo.values()) {
            for (Range range : Range.values()) {
                DoubleGuarded ap = packed(uplo, a), bp = packed(uplo, b), fa = full(uplo, a), fb = full(uplo, b);
                DoubleGuarded z = square(n), y = square(n);
                double[] w = new double[n], v = new double[n];
                int[] ifail = new int[n], failed = new int[n];
                int ld = z.layout().stride();
                Selected found = lapack().dspgvx(1, Job.VECTORS, range, uplo, n, ap.array(), ap.off(), bp.array(),
                        bp.off(), -1, 8, il, iu, 0, w, 0, z.array(), z.off(), ld, ifail, 0);
                assertEquals(lapack().dsygvx(1, Job.VECTORS, range, uplo, n, fa.array(), fa.off(), ld, fb.array(),
                        fb.off(), ld, -1, 8, il, iu, 0, v, 0, y.array(), y.off(), ld, failed, 0), found);
                z.assertUnchanged(y, uplo + " " + range);
                assertArrayEquals(v, w);
                assertArrayEquals(failed, ifail);
                assertTrue(found.info() == 0 && found.m() > 0);
            }
        }
    }

    @Test
    void minorOfBThatIsNotPositiveAndNanAreTold() {
        int n = 20;
        DoubleView b = DoubleMatrices.of(n, n, (i, j) -> i == j ? i == 12 ? -1 : 1 : 0);
        for (Driver driver : drivers()) {
            for (Uplo uplo : Uplo.values()) {
                double[] w = new double[n];
                assertEquals(n + 13,
                        driver.call(2, Job.VECTORS, uplo,
                                packed(uplo, DoubleLapackSymmetricPencilContract.symmetric(n)), packed(uplo, b), w,
                                square(n)));
                assertArrayEquals(new double[n], w);
                DoubleGuarded ap = packed(uplo, DoubleLapackSymmetricPencilContract.symmetric(n));
                ap.set(5, 5, Double.NaN);
                assertTrue(driver.call(1, Job.VECTORS, uplo, ap,
                        packed(uplo, DoubleLapackSymmetricPencilContract.definite(n)), w, square(n)) > 0);
                for (double x : w) assertTrue(Double.isNaN(x));
            }
        }
    }
}
