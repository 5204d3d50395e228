package org.jonum.testkit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.SplittableRandom;
import org.jonum.blas.Diag;
import org.jonum.blas.DoubleView;
import org.jonum.blas.Uplo;
import org.jonum.lapack.Lapack;
import org.jonum.lapack.MixedSolve;
import org.junit.jupiter.api.Test;

/// How dsgesv and dsposv must be: factors in float, solutions in double.
public abstract class MixedRefinementContract {
    private static final int[] SIZES = {0, 1, 2, 9, 40, 100};

    /// {@return the routines under test, behind their door}
    protected abstract Lapack lapack();

    private MixedSolve dsgesv(DoubleGuarded a, DoubleGuarded b, DoubleGuarded x) {
        int n = a.layout().rows();
        return lapack().dsgesv(n, b.layout().cols(), a.array(), a.off(), a.layout().stride(), new int[n], 0, b.array(),
                b.off(), b.layout().stride(), x.array(), x.off(), x.layout().stride());
    }

    private MixedSolve dsposv(Uplo uplo, DoubleGuarded a, DoubleGuarded b, DoubleGuarded x) {
        return lapack().dsposv(uplo, a.layout().rows(), b.layout().cols(), a.array(), a.off(), a.layout().stride(),
                b.array(), b.off(), b.layout().stride(), x.array(), x.off(), x.layout().stride());
    }

    @Test
    void wellConditionedGeneralSystemsAreSolvedBySinglePrecisionFactors() {
        for (int n : SIZES) {
            for (int nrhs : new int[] {0, 1, 3}) {
                for (double scale : new double[] {1e-30, 1, 1e30}) {
                    DoubleView r = DoubleMatrices.conditioned(n, n, Spectrum.ARITHMETIC, 100, new SplittableRandom(n));
                    DoubleView a = DoubleMatrices.of(n, n, (i, j) -> scale * r.get(i, j));
                    DoubleView b = DoubleMatrices.uniform(n, nrhs, new SplittableRandom(2));
                    DoubleGuarded am = DoubleLapackOperands.guarded(a), bm = DoubleLapackOperands.guarded(b);
                    DoubleGuarded x = bm.copy(), before = am.copy(), bBefore = bm.copy();
                    MixedSolve how = dsgesv(am, bm, x);
                    String what = "n = " + n + " nrhs = " + nrhs + " scale " + scale + ": " + how;
                    assertTrue(how.info() == 0 && how.iter() >= 0 && how.iter() < 6, what);
                    am.assertUnchanged(before, what);
                    bm.assertUnchanged(bBefore, what);
                    DoubleLapackOperands.assertSolves(a, x, b, what);
                }
            }
        }
    }

    @Test
    void wellConditionedDefiniteSystemsAreSolvedFromOneTriangle() {
        for (int n : SIZES) {
            for (Uplo uplo : Uplo.values()) {
                DoubleView a = DoubleMatrices.positiveDefinite(n, Spectrum.GEOMETRIC, 1000, new SplittableRandom(n));
                DoubleView b = DoubleMatrices.uniform(n, 2, new SplittableRandom(3));
                DoubleGuarded am = DoubleLapackOperands.guarded(uplo, Diag.NON_UNIT, a), before = am.copy();
                DoubleGuarded bm = DoubleLapackOperands.guarded(b), x = bm.copy();
                MixedSolve how = dsposv(uplo, am, bm, x);
                String what = uplo + " n = " + n + ": " + how;
                assertTrue(how.info() == 0 && how.iter() >= 0 && how.iter() < 6, what);
                am.assertUnchanged(before, what);
                DoubleLapackOperands.assertSolves(a, x, b, what);
            }
        }
    }

    @Test
    void illConditionedSystemsFallBackToDouble() {
        int n = 30;
        DoubleView a = DoubleMatrices.conditioned(n, n, Spectrum.GEOMETRIC, 1e12, new SplittableRandom(4));
        DoubleView s = DoubleMatrices.positiveDefinite(n, Spectrum.GEOMETRIC, 1e12, new SplittableRandom(4));
        DoubleView b = DoubleMatrices.uniform(n, 2, new SplittableRandom(5));
        DoubleGuarded bm = DoubleLapackOperands.guarded(b), x = bm.copy(), y = bm.copy();
        MixedSolve general = dsgesv(DoubleLapackOperands.guarded(a), bm, x);
        assertTrue(general.info() == 0 && general.iter() == -31, general.toString());
        DoubleLapackOperands.assertSolves(a, x, b, "general");
        MixedSolve definite = dsposv(Uplo.UPPER, DoubleLapackOperands.guarded(s), bm, y);
        assertTrue(definite.info() == 0 && definite.iter() < 0, definite.toString());
        DoubleLapackOperands.assertSolves(s, y, b, "definite");
    }

    @Test
    void numbersBeyondFloatFallBackToDouble() {
        for (double c : new double[] {1e60, 1e-60}) {
            double[] a = {2 * c, 0, 0, 4 * c}, b = {2, 4}, x = new double[2];
            MixedSolve how = lapack().dsgesv(2, 1, a, 0, 2, new int[2], 0, b, 0, 2, x, 0, 2);
            assertEquals(new MixedSolve(0, c > 1 ? -2 : -3), how);
            assertTrue(x[0] == 1 / c && x[1] == 1 / c, c + ": " + x[0] + " " + x[1]);
            double[] s = {2 * c, Double.NaN, 0, 4 * c};
            how = lapack().dsposv(Uplo.UPPER, 2, 1, s, 0, 2, b, 0, 2, x, 0, 2);
            assertEquals(new MixedSolve(0, c > 1 ? -2 : -3), how);
        }
    }

    /// The solution and the right-hand side may be beyond float where the matrix is not.
    @Test
    void rightHandSidesBeyondFloatNeedNoFallback() {
        double[] a = {2, 0, 0, 4}, b = {2e200, 4e200, 2e-200, 0}, x = new double[4];
        MixedSolve how = lapack().dsgesv(2, 2, a, 0, 2, new int[2], 0, b, 0, 2, x, 0, 2);
        assertTrue(how.info() == 0 && how.iter() >= 0 && how.iter() < 4, how.toString());
        for (int i = 0; i < 4; i++) {
            double truth = b[i] / (2 + i % 2 * 2);
            assertEquals(truth, x[i], 4 * Math.ulp(truth));
        }
    }

    @Test
    void singularIndefiniteAndNanAreTold() {
        double[] singular = {1, 2, 2, 4}, indefinite = {1, 2, 2, 1}, b = {1, 2}, x = new double[2];
        assertEquals(new MixedSolve(2, -3), lapack().dsgesv(2, 1, singular, 0, 2, new int[2], 0, b, 0, 2, x, 0, 2));
        assertEquals(new MixedSolve(2, -3), lapack().dsposv(Uplo.LOWER, 2, 1, indefinite, 0, 2, b, 0, 2, x, 0, 2));
        double[] nan = {1, 2, Double.NaN, 4}, right = {Double.NaN, 1}, one = {1, 0, 0, 1};
        assertEquals(new MixedSolve(0, -2), lapack().dsgesv(2, 1, nan, 0, 2, new int[2], 0, b, 0, 2, x, 0, 2));
        assertTrue(Double.isNaN(x[0]) && Double.isNaN(x[1]));
        assertEquals(new MixedSolve(0, -2), lapack().dsgesv(2, 1, one, 0, 2, new int[2], 0, right, 0, 2, x, 0, 2));
        assertTrue(Double.isNaN(x[0]));
    }
}
