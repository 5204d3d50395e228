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
import org.jonum.lapack.Lapack;
import org.jonum.lapack.Norm;
import org.junit.jupiter.api.Test;

/// How trtrs and trcon must be.
public abstract class DoubleLapackTriangularContract {

    /// {@return the routines under test, behind their door}
    protected abstract Lapack lapack();

    @Test
    void solvesEveryShapeAndReadsOnlyItsTriangle() {
        for (int n : new int[] {0, 1, 2, 9, 40, 70}) {
            for (Uplo uplo : Uplo.values()) {
                for (Diag diag : Diag.values()) {
                    for (Trans trans : Trans.values()) {
                        for (int nrhs : new int[] {0, 1, 3}) solves(uplo, diag, trans, n, nrhs);
                    }
                }
            }
        }
    }

    private void solves(Uplo uplo, Diag diag, Trans trans, int n, int nrhs) {
        String what = uplo + " " + diag + " " + trans + " n = " + n + " nrhs = " + nrhs;
        DoubleView r = DoubleMatrices.triangular(uplo, n, new SplittableRandom(1));
        DoubleView t = DoubleMatrices.of(n, n, (i, j) -> i == j && diag == Diag.UNIT ? 1 : r.get(i, j));
        DoubleView b = DoubleMatrices.uniform(n, nrhs, new SplittableRandom(2));
        DoubleGuarded a = DoubleLapackOperands.guarded(uplo, diag, t), x = DoubleLapackOperands.guarded(b);
        assertEquals(0, lapack().dtrtrs(uplo, trans, diag, n, nrhs, a.array(), a.off(), a.layout().stride(),
                x.array(), x.off(), x.layout().stride()));
        x.assertGuardsUntouched(what);
        double ratio = DoubleResiduals.solution(trans.isTrans() ? t.t() : t, DoubleLapackOperands.view(x), b);
        DoubleResiduals.assertAtMost(ratio, 10, what);
        double rcond = lapack().dtrcon(Norm.ONE, uplo, diag, n, a.array(), a.off(), a.layout().stride());
        assertTrue(rcond > 0.01 && rcond <= 1, what + ": rcond = " + rcond);
    }

    @Test
    void zeroOnTheDiagonalIsReportedBeforeAnythingIsWritten() {
        double[] a = {1, 2, 0, 0}, b = {3, 4};                  // [1 0; 2 0]
        assertEquals(2, lapack().dtrtrs(Uplo.LOWER, Trans.NO_TRANS, Diag.NON_UNIT, 2, 1, a, 0, 2, b, 0, 2));
        assertArrayEquals(new double[] {3, 4}, b);
        assertEquals(0, lapack().dtrcon(Norm.ONE, Uplo.LOWER, Diag.NON_UNIT, 2, a, 0, 2));
        assertEquals(0, lapack().dtrtrs(Uplo.LOWER, Trans.NO_TRANS, Diag.UNIT, 2, 1, a, 0, 2, b, 0, 2));
        assertArrayEquals(new double[] {3, -2}, b);
    }

    @Test
    void conditionIsThatOfTheInverse() {
        double[] a = {1, 0, -4, 2};                             // [1 -4; 0 2], inverse [1 2; 0 0.5]
        double one = lapack().dtrcon(Norm.ONE, Uplo.UPPER, Diag.NON_UNIT, 2, a, 0, 2);
        double inf = lapack().dtrcon(Norm.INF, Uplo.UPPER, Diag.NON_UNIT, 2, a, 0, 2);
        assertEquals(1 / (6 * 2.5), one, 4 * DoubleLimits.EPS);
        assertEquals(1 / (5 * 3.0), inf, 4 * DoubleLimits.EPS);
        a[2] = Double.NaN;
        assertEquals(Double.NaN, lapack().dtrcon(Norm.ONE, Uplo.UPPER, Diag.NON_UNIT, 2, a, 0, 2));
    }
}
