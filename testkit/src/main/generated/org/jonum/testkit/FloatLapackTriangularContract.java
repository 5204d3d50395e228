// Generated from DoubleLapackTriangularContract.java by build/Float32.java. Do not edit.
package org.jonum.testkit;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.SplittableRandom;
import org.jonum.blas.Diag;
import org.jonum.blas.FloatLimits;
import org.jonum.blas.FloatView;
import org.jonum.blas.Trans;
import org.jonum.blas.Uplo;
import org.jonum.lapack.Lapack;
import org.jonum.lapack.Norm;
import org.junit.jupiter.api.Test;

/// How trtrs and trcon must be.
public abstract class FloatLapackTriangularContract {

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
        FloatView r = FloatMatrices.triangular(uplo, n, new SplittableRandom(1));
        FloatView t = FloatMatrices.of(n, n, (i, j) -> i == j && diag == Diag.UNIT ? 1 : r.get(i, j));
        FloatView b = FloatMatrices.uniform(n, nrhs, new SplittableRandom(2));
        FloatGuarded a = FloatLapackOperands.guarded(uplo, diag, t), x = FloatLapackOperands.guarded(b);
        assertEquals(0, lapack().strtrs(uplo, trans, diag, n, nrhs, a.array(), a.off(), a.layout().stride(),
                x.array(), x.off(), x.layout().stride()));
        x.assertGuardsUntouched(what);
        float ratio = FloatResiduals.solution(trans.isTrans() ? t.t() : t, FloatLapackOperands.view(x), b);
        FloatResiduals.assertAtMost(ratio, 10, what);
        float rcond = lapack().strcon(Norm.ONE, uplo, diag, n, a.array(), a.off(), a.layout().stride());
        assertTrue(rcond > 0.01f && rcond <= 1, what + ": rcond = " + rcond);
    }

    @Test
    void zeroOnTheDiagonalIsReportedBeforeAnythingIsWritten() {
        float[] a = {1, 2, 0, 0}, b = {3, 4};                  // [1 0; 2 0]
        assertEquals(2, lapack().strtrs(Uplo.LOWER, Trans.NO_TRANS, Diag.NON_UNIT, 2, 1, a, 0, 2, b, 0, 2));
        assertArrayEquals(new float[] {3, 4}, b);
        assertEquals(0, lapack().strcon(Norm.ONE, Uplo.LOWER, Diag.NON_UNIT, 2, a, 0, 2));
        assertEquals(0, lapack().strtrs(Uplo.LOWER, Trans.NO_TRANS, Diag.UNIT, 2, 1, a, 0, 2, b, 0, 2));
        assertArrayEquals(new float[] {3, -2}, b);
    }

    @Test
    void conditionIsThatOfTheInverse() {
        float[] a = {1, 0, -4, 2};                             // [1 -4; 0 2], inverse [1 2; 0 0.5]
        float one = lapack().strcon(Norm.ONE, Uplo.UPPER, Diag.NON_UNIT, 2, a, 0, 2);
        float inf = lapack().strcon(Norm.INF, Uplo.UPPER, Diag.NON_UNIT, 2, a, 0, 2);
        assertEquals(1 / (6 * 2.5f), one, 4 * FloatLimits.EPS);
        assertEquals(1 / (5 * 3.0f), inf, 4 * FloatLimits.EPS);
        a[2] = Float.NaN;
        assertEquals(Float.NaN, lapack().strcon(Norm.ONE, Uplo.UPPER, Diag.NON_UNIT, 2, a, 0, 2));
    }
}
