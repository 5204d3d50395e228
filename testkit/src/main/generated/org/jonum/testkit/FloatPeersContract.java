// Generated from DoublePeersContract.java by build/Float32.java. Do not edit.
package org.jonum.testkit;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Arrays;
import org.jonum.blas.Blas;
import org.jonum.blas.Diag;
import org.jonum.blas.FloatLimits;
import org.jonum.blas.Side;
import org.jonum.blas.Trans;
import org.jonum.blas.Uplo;
import org.junit.jupiter.api.Test;

/// Calls that other libraries are known to get wrong, each with its right answer.
public abstract class FloatPeersContract {
    private static final Trans NO = Trans.NO_TRANS, YES = Trans.TRANS;
    private static final float NAN = Float.NaN, INF = Float.POSITIVE_INFINITY;

    /// {@return the routines under test, behind their door}
    protected abstract Blas blas();

    /// netlib's Java: Inf and 0.
    @Test
    void normNeitherOverflowsNorUnderflows() {
        float big = FloatLimits.HUGE / 8, small = FloatLimits.SAFE_MIN * 8, root = (float) Math.sqrt(2.0f);
        assertEquals(root * big, blas().snrm2(2, new float[] {big, -big}, 0, 1), 4 * FloatLimits.ULP * big);
        assertEquals(root * small, blas().snrm2(2, new float[] {small, small}, 0, 1), 4 * FloatLimits.ULP * small);
        float[] many = new float[100];
        Arrays.fill(many, big / 16);
        assertEquals(10 * (big / 16), blas().snrm2(100, many, 0, 1), 60 * FloatLimits.ULP * big);
    }

    /// Breeze 823 and 850, netlib 19, 23, 24: small shapes with transposes, offsets and leading dimensions.
    @Test
    void everySmallProductIsRight() {
        Plan plan = Plan.EDGES.with("size", 0, 1, 2, 3, 4, 5).with("alpha", 0.7f).with("beta", 0.7f);
        FloatLevel3GemmContract.GEMM.all(plan).forEach(p -> p.check(blas()));
    }

    /// netlib 3.2.0: IndexOutOfBoundsException from each of these, for an array that ends with the matrix.
    @Test
    void trailingBlockOfAMatrixIsAMatrix() {
        float[] a = {0, 0, 0, 0, 2, 1, 0, 1, 4}, x = {1, 2}, y = new float[2];
        blas().ssymv(Uplo.LOWER, 2, 1, a, 4, 3, x, 0, 1, 0, y, 0, 1);
        assertArrayEquals(new float[] {4, 9}, y);
        blas().strsv(Uplo.LOWER, NO, Diag.NON_UNIT, 2, a, 4, 3, y, 0, 1);
        assertArrayEquals(new float[] {2, 1.75f}, y);
        blas().strmm(Side.LEFT, Uplo.LOWER, NO, Diag.NON_UNIT, 2, 1, 1, a, 4, 3, y, 0, 2);
        assertArrayEquals(new float[] {4, 9}, y);
        blas().strsm(Side.RIGHT, Uplo.UPPER, NO, Diag.NON_UNIT, 1, 2, 1, a, 4, 3, y, 0, 1);
        assertArrayEquals(new float[] {2, 1.75f}, y);
        blas().sger(2, 2, 1, x, 0, 1, x, 0, 1, a, 4, 3);
        assertArrayEquals(new float[] {0, 0, 0, 0, 3, 3, 0, 3, 8}, a);
        blas().ssyrk(Uplo.UPPER, NO, 2, 1, 1, x, 0, 2, 0, a, 4, 3);
        assertArrayEquals(new float[] {0, 0, 0, 0, 1, 3, 0, 2, 4}, a);
        blas().ssyr2k(Uplo.LOWER, YES, 2, 1, 1, x, 0, 1, x, 0, 1, 0, a, 4, 3);
        assertArrayEquals(new float[] {0, 0, 0, 0, 2, 4, 0, 2, 8}, a);
        blas().ssymm(Side.LEFT, Uplo.LOWER, 2, 1, 1, a, 4, 3, x, 0, 2, 0, y, 0, 2);
        assertArrayEquals(new float[] {10, 20}, y);
    }

    /// netlib 3.2.0: refused.
    @Test
    void emptyInnerDimensionFillsWithZeros() {
        float[] c = {1, NAN, 3, 4}, none = {};
        blas().sgemm(NO, NO, 2, 2, 0, 1, none, 0, 2, none, 0, 1, 0, c, 0, 2);
        assertArrayEquals(new float[4], c);
    }

    /// OpenBLAS 0.3.31: NaN for n up to 100.
    @Test
    void alphaZeroLeavesBetaTimesC() {
        for (int n : new int[] {2, 10, 100, 200}) {
            float[] a = new float[n * n], c = new float[n * n], half = new float[n * n];
            Arrays.fill(a, NAN);
            Arrays.fill(c, 3);
            Arrays.fill(half, 1.5f);
            blas().sgemm(NO, YES, n, n, n, 0, a, 0, n, a, 0, n, 0.5f, c, 0, n);
            assertArrayEquals(half, c);
        }
    }

    /// A block that is not there adds nothing, not even α·0 for an infinite α.
    @Test
    void infiniteAlphaMeetsNoEmptyBlock() {
        for (Uplo uplo : Uplo.values()) {
            float[] y = {NAN};
            blas().ssymv(uplo, 1, INF, new float[] {2}, 0, 1, new float[] {3}, 0, 1, 0, y, 0, 1);
            assertArrayEquals(new float[] {INF}, y);
        }
    }

    /// Gonum 1293: NaN that was in C comes back.
    @Test
    void betaZeroForgetsWhatWasThere() {
        float[] a = {1, 2, 3, 4}, x = {1, 1}, y = {NAN, INF}, c = {NAN, NAN, INF, NAN};
        blas().sgemv(NO, 2, 2, 1, a, 0, 2, x, 0, 1, 0, y, 0, 1);
        assertArrayEquals(new float[] {4, 6}, y);
        blas().sgemm(NO, NO, 2, 2, 2, 1, a, 0, 2, a, 0, 2, 0, c, 0, 2);
        assertArrayEquals(new float[] {7, 10, 15, 22}, c);
        c[0] = c[2] = NAN;
        blas().ssyrk(Uplo.UPPER, NO, 2, 2, 1, a, 0, 2, 0, c, 0, 2);
        assertArrayEquals(new float[] {10, 10, 14, 20}, c);
    }

    /// Gonum 224: elements that are 0 are skipped in gemm and ger; netlib's Java: in trsv.
    @Test
    void zeroTimesNanOrInfIsNan() {
        float[] zero = {0, 0}, special = {NAN, INF}, c = {1};
        blas().sgemm(NO, NO, 1, 1, 2, 1, zero, 0, 1, special, 0, 2, 1, c, 0, 1);
        assertEquals(NAN, c[0]);
        float[] a = {1, 1, 1, 1};
        blas().sger(2, 2, 1, special, 0, 1, zero, 0, 1, a, 0, 2);
        assertArrayEquals(new float[] {NAN, NAN, NAN, NAN}, a);
        float[] t = {1, NAN, 0, 1}, x = {0, 1};
        blas().strsv(Uplo.LOWER, NO, Diag.NON_UNIT, 2, t, 0, 2, x, 0, 1);
        assertArrayEquals(new float[] {0, NAN}, x);
    }

    /// Gonum: zeros; OpenBLAS and netlib's Java: of two minds about the index; the reference: nothing happens.
    @Test
    void scalKeepsNanAndTheFirstNanIsTheLargest() {
        float[] x = {1, NAN, 3, NAN, 5};
        assertEquals(1, blas().isamax(5, x, 0, 1));
        blas().sscal(5, 0, x, 0, 1);
        assertArrayEquals(new float[] {0, NAN, 0, NAN, 0}, x);
        String message = assertThrows(IllegalArgumentException.class, () -> blas().sscal(2, 2, x, 0, -1)).getMessage();
        assertEquals("sscal: incX = -1, need > 0", message);
    }
}
