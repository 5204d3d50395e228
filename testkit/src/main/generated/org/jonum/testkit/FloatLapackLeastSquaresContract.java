// Generated from DoubleLapackLeastSquaresContract.java by build/Float32.java. Do not edit.
package org.jonum.testkit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.SplittableRandom;
import org.jonum.blas.FloatLimits;
import org.jonum.blas.FloatView;
import org.jonum.blas.Trans;
import org.jonum.lapack.Lapack;
import org.jonum.lapack.Ranked;
import org.junit.jupiter.api.Test;

/// How least squares must be: gels for full rank, gelsy, gelss and gelsd for any rank.
public abstract class FloatLapackLeastSquaresContract {
    private static final int[][] SHAPES =
            {{1, 1}, {2, 1}, {1, 2}, {10, 10}, {60, 50}, {50, 60}, {100, 7}, {7, 100}, {49, 49}};

    /// {@return the routines under test, behind their door}
    protected abstract Lapack lapack();

    private static FloatView uniform(int m, int n, long seed) {
        return FloatMatrices.uniform(m, n, new SplittableRandom(seed));
    }

    /// B in an array of max(m, n) rows.
    private static FloatGuarded tall(FloatView b, int rows) {
        return FloatLapackOperands
                .guarded(FloatMatrices.of(rows, b.cols(), (i, j) -> i < b.rows() ? b.get(i, j) : Float.NaN));
    }

    /// A solution, what came with it, and what is below it in its array.
    private record Solved(FloatView x, FloatView rest, int answer) {
    }

    private Solved gels(Trans trans, FloatView a, FloatView b) {
        int m = a.rows(), n = a.cols(), rows = Math.max(m, n), unknowns = trans.isTrans() ? m : n;
        FloatGuarded f = FloatLapackOperands.guarded(a), x = tall(b, rows);
        int info = lapack().sgels(trans, m, n, b.cols(), f.array(), f.off(), f.layout().stride(), x.array(), x.off(),
                x.layout().stride());
        f.assertGuardsUntouched("A");
        x.assertGuardsUntouched("B");
        FloatView view = FloatLapackOperands.view(x);
        return new Solved(view.block(0, 0, unknowns, b.cols()),
                view.block(unknowns, 0, rows - unknowns, b.cols()), info);
    }

    private Solved gelsy(FloatView a, FloatView b, float rcond, int... marked) {
        int m = a.rows(), n = a.cols(), rows = Math.max(m, n);
        FloatGuarded f = FloatLapackOperands.guarded(a), x = tall(b, rows);
        int[] jpvt = new int[n];
        for (int j : marked) jpvt[j] = 1;
        int rank = lapack().sgelsy(m, n, b.cols(), f.array(), f.off(), f.layout().stride(), x.array(), x.off(),
                x.layout().stride(), jpvt, 0, rcond);
        f.assertGuardsUntouched("A");
        x.assertGuardsUntouched("B");
        return new Solved(FloatLapackOperands.view(x).block(0, 0, n, b.cols()),
                FloatLapackOperands.view(x).block(n, 0, rows - n, b.cols()), rank);
    }

    /// By singular values: gelss, gelsd.
    private Solved[] bySingularValues(FloatView a, FloatView b, float rcond) {
        int m = a.rows(), n = a.cols(), rows = Math.max(m, n), k = Math.min(m, n);
        Solved[] solved = new Solved[2];
        for (int i = 0; i < 2; i++) {
            FloatGuarded f = FloatLapackOperands.guarded(a), x = tall(b, rows);
            float[] s = new float[k + 2], p = f.array(), q = x.array();
            s[0] = s[k + 1] = -7;
            int lda = f.layout().stride(), ldb = x.layout().stride();
            Ranked ranked = i == 0 ? lapack().sgelss(m, n, b.cols(), p, f.off(), lda, q, x.off(), ldb, s, 1, rcond)
                    : lapack().sgelsd(m, n, b.cols(), p, f.off(), lda, q, x.off(), ldb, s, 1, rcond);
            f.assertGuardsUntouched("A");
            x.assertGuardsUntouched("B");
            assertTrue(s[0] == -7 && s[k + 1] == -7);
            for (int j = 1; j < k; j++) assertTrue(!(s[j] < s[j + 1]), "order of singular values");
            solved[i] = new Solved(FloatLapackOperands.view(x).block(0, 0, n, b.cols()),
                    FloatView.of(s, 1, k, 1, Math.max(1, k)), ranked.info() == 0 ? ranked.rank() : -ranked.info());
        }
        return solved;
    }

    private static FloatView minus(FloatView a, FloatView b) {
        return FloatMatrices.of(a.rows(), a.cols(), (i, j) -> a.get(i, j) - b.get(i, j));
    }

    /// ‖Aᵀ·R‖ in units of rounding: the residual of a least squares solution is orthogonal to A.
    private static void assertOrthogonal(FloatView a, FloatView residual, FloatView x, FloatView b, String what) {
        float size = FloatResiduals.norm(a)
                * (FloatResiduals.norm(a) * FloatResiduals.norm(x) + FloatResiduals.norm(b));
        float product = FloatResiduals.norm(FloatLapackOperands.product(a.t(), residual));
        assertTrue(product <= 10 * Math.max(a.rows(), a.cols()) * FloatLimits.EPS * size, what + ": " + product);
    }

    @Test
    void residualOfManyEquationsIsOrthogonalToTheMatrix() {
        for (int[] shape : SHAPES) {
            for (Trans trans : new Trans[] {Trans.NO_TRANS, Trans.TRANS}) {
                for (int nrhs : new int[] {0, 1, 5}) {
                    FloatView a = uniform(shape[0], shape[1], 1), op = trans.isTrans() ? a.t() : a;
                    if (op.rows() < op.cols()) continue;
                    FloatView b = uniform(op.rows(), nrhs, 2);
                    Solved s = gels(trans, a, b);
                    String what = op.rows() + "x" + op.cols() + " " + trans;
                    assertEquals(0, s.answer, what);
                    FloatView r = minus(b, FloatLapackOperands.product(op, s.x));
                    assertOrthogonal(op, r, s.x, b, what);
                    float noise = 10 * op.rows() * FloatLimits.EPS
                            * (1 + FloatResiduals.norm(a) * FloatResiduals.norm(s.x));
                    for (int j = 0; j < nrhs; j++) assertEquals(length(r, j), length(s.rest, j), noise, what);
                }
            }
        }
    }

    private static float length(FloatView a, int j) {
        float length = 0;
        for (int i = 0; i < a.rows(); i++) length = (float) Math.hypot(length, a.get(i, j));
        return length;
    }

    @Test
    void solutionOfFewEquationsIsTheSmallest() {
        for (int[] shape : SHAPES) {
            for (Trans trans : new Trans[] {Trans.NO_TRANS, Trans.TRANS}) {
                FloatView a = uniform(shape[0], shape[1], 3), op = trans.isTrans() ? a.t() : a;
                if (op.rows() > op.cols()) continue;
                FloatView b = uniform(op.rows(), 4, 4);
                Solved s = gels(trans, a, b);
                String what = op.rows() + "x" + op.cols() + " " + trans;
                assertEquals(0, s.answer, what);
                FloatResiduals.assertAtMost(FloatResiduals.solution(op, s.x, b), 30, what);
                // x = opᵀ·y for some y: the least squares residual of that is nothing
                FloatView y = gels(Trans.NO_TRANS, op.t(), s.x).x;
                FloatResiduals.assertAtMost(FloatResiduals.solution(op.t(), y, s.x), 30, what);
            }
        }
    }

    @Test
    void allAgreeOnFullRank() {
        for (int[] shape : SHAPES) {
            FloatView a = FloatMatrices.conditioned(shape[0], shape[1], Spectrum.GEOMETRIC, 10,
                    new SplittableRandom(5)), b = uniform(shape[0], 3, 6);
            Solved one = gels(Trans.NO_TRANS, a, b), other = gelsy(a, b, 1e-4f, shape[1] - 1);
            assertEquals(Math.min(shape[0], shape[1]), other.answer);
            assertClose(one.x, other.x, 1e4f * FloatLimits.EPS);
            for (Solved s : bySingularValues(a, b, -1)) {
                assertEquals(Math.min(shape[0], shape[1]), s.answer);
                assertClose(one.x, s.x, 1e4f * FloatLimits.EPS);
            }
        }
    }

    private static void assertClose(FloatView expected, FloatView actual, float most) {
        for (int j = 0; j < expected.cols(); j++) {
            for (int i = 0; i < expected.rows(); i++) assertEquals(expected.get(i, j), actual.get(i, j), most);
        }
    }

    @Test
    void deficientRankGivesTheSmallestSolution() {
        SplittableRandom random = new SplittableRandom(7);
        for (int[] shape : new int[][] {{10, 10}, {60, 50}, {50, 60}, {20, 80}}) {
            for (int rank : new int[] {1, 4, 10}) {
                float[] sigma = new float[Math.min(shape[0], shape[1])];
                for (int i = 0; i < rank; i++) sigma[i] = 1 + i;
                FloatView a = FloatMatrices.withSingularValues(shape[0], shape[1], sigma, random);
                FloatView b = uniform(shape[0], 3, 8);
                Solved s = gelsy(a, b, 1e-4f);
                String what = shape[0] + "x" + shape[1] + " of rank " + rank;
                assertEquals(rank, s.answer, what);
                assertOrthogonal(a, minus(b, FloatLapackOperands.product(a, s.x)), s.x, b, what);
                FloatView y = gelsy(a.t(), s.x, 1e-4f).x;        // x = Aᵀ·y
                assertClose(s.x, FloatLapackOperands.product(a.t(), y), 1e4f * FloatLimits.EPS);
                for (Solved other : bySingularValues(a, b, 1e-4f)) {
                    assertEquals(rank, other.answer, what);
                    assertClose(s.x, other.x, 1e4f * FloatLimits.EPS);
                    for (int i = 0; i < sigma.length; i++) {
                        float expected = i < rank ? rank - i : 0;
                        assertEquals(expected, other.rest.get(i, 0), 1e3f * FloatLimits.EPS, what);
                    }
                }
            }
        }
    }

    @Test
    void knownAnswers() {
        FloatView dependent = FloatMatrices.of(2, 2, (i, j) -> (i + 1) * (j + 1)),
                b = FloatMatrices.of(2, 1, (i, j) -> i + 1);
        Solved s = gelsy(dependent, b, 1e-5f);
        assertEquals(1, s.answer);
        assertEquals(0.2f, s.x.get(0, 0), 8 * FloatLimits.EPS);
        assertEquals(0.4f, s.x.get(1, 0), 8 * FloatLimits.EPS);
        for (Solved other : bySingularValues(dependent, b, 1e-5f)) {
            assertEquals(1, other.answer);
            assertEquals(5, other.rest.get(0, 0), 40 * FloatLimits.EPS);
            assertEquals(0.2f, other.x.get(0, 0), 8 * FloatLimits.EPS);
            assertEquals(0.4f, other.x.get(1, 0), 8 * FloatLimits.EPS);
        }
        // the line through (0, 1), (1, 2), (2, 4) in the mean: 5/6 + 3/2·t
        FloatView line = FloatMatrices.of(3, 2, (i, j) -> j == 0 ? 1 : i),
                points = FloatMatrices.of(3, 1, (i, j) -> i == 2 ? 4 : i + 1);
        for (Solved fit : new Solved[] {gels(Trans.NO_TRANS, line, points), gelsy(line, points, 1e-5f)}) {
            assertEquals(5 / 6.0f, fit.x.get(0, 0), 40 * FloatLimits.EPS);
            assertEquals(1.5f, fit.x.get(1, 0), 40 * FloatLimits.EPS);
        }
    }

    @Test
    void zeroColumnIsReportedAndZeroMatrixHasRankZero() {
        FloatView u = uniform(9, 5, 9), b = uniform(9, 2, 10);
        FloatView a = FloatMatrices.of(9, 5, (i, j) -> j == 0 ? 0 : u.get(i, j)),
                zero = FloatMatrices.of(9, 5, (i, j) -> 0);
        assertEquals(1, gels(Trans.NO_TRANS, a, b).answer);
        assertEquals(1, gels(Trans.TRANS, a, uniform(5, 2, 11)).answer);
        assertEquals(4, gelsy(a, b, 1e-5f).answer);
        Solved s = gelsy(zero, b, 1e-5f);
        assertEquals(0, s.answer);
        assertClose(FloatMatrices.of(5, 2, (i, j) -> 0), s.x, 0);
        for (Solved other : bySingularValues(zero, b, -1)) {
            assertEquals(0, other.answer);
            assertClose(s.x, other.x, 0);
        }
    }

    @Test
    void emptyProblemsHaveZeroSolutions() {
        assertClose(FloatMatrices.of(3, 2, (i, j) -> 0), gels(Trans.NO_TRANS, uniform(0, 3, 1), uniform(0, 2, 1)).x,
                0);
        assertClose(FloatMatrices.of(3, 2, (i, j) -> 0), gels(Trans.TRANS, uniform(3, 0, 1), uniform(0, 2, 1)).x, 0);
        assertClose(FloatMatrices.of(3, 2, (i, j) -> 0), gelsy(uniform(0, 3, 1), uniform(0, 2, 1), 0).x, 0);
        assertEquals(0, gelsy(uniform(3, 0, 1), uniform(3, 2, 1), 0).answer);
        float[] none = new float[0];                          // no rows at all, though two right-hand sides
        assertEquals(0, lapack().sgelsy(0, 0, 2, none, 0, 1, none, 0, 1, new int[0], 0, 0));
        assertEquals(0, lapack().sgels(Trans.NO_TRANS, 0, 0, 2, none, 0, 1, none, 0, 1));
        assertEquals(0, lapack().sgelsd(0, 0, 2, none, 0, 1, none, 0, 1, none, 0, 0).rank());
    }

    @Test
    void extremeSizesAreScaled() {
        FloatView a = uniform(12, 8, 12), b = uniform(12, 2, 13), few = uniform(8, 2, 14);
        FloatView x = gels(Trans.NO_TRANS, a, b).x, y = gels(Trans.TRANS, a, few).x;
        float tiny = FloatLimits.SAFE_MIN, huge = 1 / FloatLimits.SAFE_MIN / 64;
        for (float scaleA : new float[] {tiny, 1, huge}) {
            for (float scaleB : new float[] {tiny, 1, huge}) {
                float ratio = scaleB / scaleA;
                if (!(ratio >= tiny && ratio <= huge)) continue;
                FloatView sa = times(a, scaleA);
                for (Solved s : new Solved[] {gels(Trans.NO_TRANS, sa, times(b, scaleB)),
                    gelsy(sa, times(b, scaleB), 1e-5f)})
                    assertClose(x, times(s.x, 1 / ratio), 1e4f * FloatLimits.EPS);
                for (Solved s : bySingularValues(sa, times(b, scaleB), 1e-5f))
                    assertClose(x, times(s.x, 1 / ratio), 1e4f * FloatLimits.EPS);
                assertClose(y, times(gels(Trans.TRANS, sa, times(few, scaleB)).x, 1 / ratio), 1e4f * FloatLimits.EPS);
            }
        }
    }

    private static FloatView times(FloatView a, float scale) {
        return FloatMatrices.of(a.rows(), a.cols(), (i, j) -> scale * a.get(i, j));
    }

    @Test
    void nanEndsInBoundedTimeAndIsNotHidden() {
        for (int[] shape : new int[][] {{20, 12}, {12, 20}}) {
            FloatView a = uniform(shape[0], shape[1], 15), b = uniform(shape[0], 1, 16);
            a.data()[a.at(5, 7)] = Float.NaN;
            assertTrue(Float.isNaN(FloatResiduals.norm(gels(Trans.NO_TRANS, a, b).x)));
            assertTrue(Float.isNaN(FloatResiduals.norm(gelsy(a, b, 1e-5f).x)));
            for (Solved s : bySingularValues(a, b, 1e-5f)) assertTrue(s.answer < 0 && Float.isNaN(s.rest.get(0, 0)));
        }
    }
}
