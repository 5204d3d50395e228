package org.jonum.testkit;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Arrays;
import org.jonum.blas.Blas;
import org.jonum.blas.Diag;
import org.jonum.blas.DoubleLimits;
import org.jonum.blas.Side;
import org.jonum.blas.Trans;
import org.jonum.blas.Uplo;
import org.junit.jupiter.api.Test;

/// Calls that other libraries are known to get wrong, each with its right answer.
public abstract class DoublePeersContract {
    private static final Trans NO = Trans.NO_TRANS, YES = Trans.TRANS;
    private static final double NAN = Double.NaN, INF = Double.POSITIVE_INFINITY;

    /// {@return the routines under test, behind their door}
    protected abstract Blas blas();

    /// netlib's Java: Inf and 0.
    @Test
    void normNeitherOverflowsNorUnderflows() {
        double big = DoubleLimits.HUGE / 8, small = DoubleLimits.SAFE_MIN * 8, root = Math.sqrt(2.0);
        assertEquals(root * big, blas().dnrm2(2, new double[] {big, -big}, 0, 1), 4 * DoubleLimits.ULP * big);
        assertEquals(root * small, blas().dnrm2(2, new double[] {small, small}, 0, 1), 4 * DoubleLimits.ULP * small);
        double[] many = new double[100];
        Arrays.fill(many, big / 16);
        assertEquals(10 * (big / 16), blas().dnrm2(100, many, 0, 1), 60 * DoubleLimits.ULP * big);
    }

    /// Breeze 823 and 850, netlib 19, 23, 24: small shapes with transposes, offsets and leading dimensions.
    @Test
    void everySmallProductIsRight() {
        Plan plan = Plan.EDGES.with("size", 0, 1, 2, 3, 4, 5).with("alpha", 0.7).with("beta", 0.7);
        DoubleLevel3GemmContract.GEMM.all(plan).forEach(p -> p.check(blas()));
    }

    /// netlib 3.2.0: IndexOutOfBoundsException from each of these, for an array that ends with the matrix.
    @Test
    void trailingBlockOfAMatrixIsAMatrix() {
        double[] a = {0, 0, 0, 0, 2, 1, 0, 1, 4}, x = {1, 2}, y = new double[2];
        blas().dsymv(Uplo.LOWER, 2, 1, a, 4, 3, x, 0, 1, 0, y, 0, 1);
        assertArrayEquals(new double[] {4, 9}, y);
        blas().dtrsv(Uplo.LOWER, NO, Diag.NON_UNIT, 2, a, 4, 3, y, 0, 1);
        assertArrayEquals(new double[] {2, 1.75}, y);
        blas().dtrmm(Side.LEFT, Uplo.LOWER, NO, Diag.NON_UNIT, 2, 1, 1, a, 4, 3, y, 0, 2);
        assertArrayEquals(new double[] {4, 9}, y);
        blas().dtrsm(Side.RIGHT, Uplo.UPPER, NO, Diag.NON_UNIT, 1, 2, 1, a, 4, 3, y, 0, 1);
        assertArrayEquals(new double[] {2, 1.75}, y);
        blas().dger(2, 2, 1, x, 0, 1, x, 0, 1, a, 4, 3);
        assertArrayEquals(new double[] {0, 0, 0, 0, 3, 3, 0, 3, 8}, a);
        blas().dsyrk(Uplo.UPPER, NO, 2, 1, 1, x, 0, 2, 0, a, 4, 3);
        assertArrayEquals(new double[] {0, 0, 0, 0, 1, 3, 0, 2, 4}, a);
        blas().dsyr2k(Uplo.LOWER, YES, 2, 1, 1, x, 0, 1, x, 0, 1, 0, a, 4, 3);
        assertArrayEquals(new double[] {0, 0, 0, 0, 2, 4, 0, 2, 8}, a);
        blas().dsymm(Side.LEFT, Uplo.LOWER, 2, 1, 1, a, 4, 3, x, 0, 2, 0, y, 0, 2);
        assertArrayEquals(new double[] {10, 20}, y);
    }

    /// netlib 3.2.0: refused.
    @Test
    void emptyInnerDimensionFillsWithZeros() {
        double[] c = {1, NAN, 3, 4}, none = {};
        blas().dgemm(NO, NO, 2, 2, 0, 1, none, 0, 2, none, 0, 1, 0, c, 0, 2);
        assertArrayEquals(new double[4], c);
    }

    /// OpenBLAS 0.3.31: NaN for n up to 100.
    @Test
    void alphaZeroLeavesBetaTimesC() {
        for (int n : new int[] {2, 10, 100, 200}) {
            double[] a = new double[n * n], c = new double[n * n], half = new double[n * n];
            Arrays.fill(a, NAN);
            Arrays.fill(c, 3);
            Arrays.fill(half, 1.5);
            blas().dgemm(NO, YES, n, n, n, 0, a, 0, n, a, 0, n, 0.5, c, 0, n);
            assertArrayEquals(half, c);
        }
    }

    /// A block that is not there adds nothing, not even α·0 for an infinite α.
    @Test
    void infiniteAlphaMeetsNoEmptyBlock() {
        for (Uplo uplo : Uplo.values()) {
            double[] y = {NAN};
            blas().dsymv(uplo, 1, INF, new double[] {2}, 0, 1, new double[] {3}, 0, 1, 0, y, 0, 1);
            assertArrayEquals(new double[] {INF}, y);
        }
    }

    /// Gonum 1293: NaN that was in C comes back.
    @Test
    void betaZeroForgetsWhatWasThere() {
        double[] a = {1, 2, 3, 4}, x = {1, 1}, y = {NAN, INF}, c = {NAN, NAN, INF, NAN};
        blas().dgemv(NO, 2, 2, 1, a, 0, 2, x, 0, 1, 0, y, 0, 1);
        assertArrayEquals(new double[] {4, 6}, y);
        blas().dgemm(NO, NO, 2, 2, 2, 1, a, 0, 2, a, 0, 2, 0, c, 0, 2);
        assertArrayEquals(new double[] {7, 10, 15, 22}, c);
        c[0] = c[2] = NAN;
        blas().dsyrk(Uplo.UPPER, NO, 2, 2, 1, a, 0, 2, 0, c, 0, 2);
        assertArrayEquals(new double[] {10, 10, 14, 20}, c);
    }

    /// Gonum 224: elements that are 0 are skipped in gemm and ger; netlib's Java: in trsv.
    @Test
    void zeroTimesNanOrInfIsNan() {
        double[] zero = {0, 0}, special = {NAN, INF}, c = {1};
        blas().dgemm(NO, NO, 1, 1, 2, 1, zero, 0, 1, special, 0, 2, 1, c, 0, 1);
        assertEquals(NAN, c[0]);
        double[] a = {1, 1, 1, 1};
        blas().dger(2, 2, 1, special, 0, 1, zero, 0, 1, a, 0, 2);
        assertArrayEquals(new double[] {NAN, NAN, NAN, NAN}, a);
        double[] t = {1, NAN, 0, 1}, x = {0, 1};
        blas().dtrsv(Uplo.LOWER, NO, Diag.NON_UNIT, 2, t, 0, 2, x, 0, 1);
        assertArrayEquals(new double[] {0, NAN}, x);
    }

    /// Gonum: zeros; OpenBLAS and netlib's Java: of two minds about the index; the reference: nothing happens.
    @Test
    void scalKeepsNanAndTheFirstNanIsTheLargest() {
        double[] x = {1, NAN, 3, NAN, 5};
        assertEquals(1, blas().idamax(5, x, 0, 1));
        blas().dscal(5, 0, x, 0, 1);
        assertArrayEquals(new double[] {0, NAN, 0, NAN, 0}, x);
        String message = assertThrows(IllegalArgumentException.class, () -> blas().dscal(2, 2, x, 0, -1)).getMessage();
        assertEquals("dscal: incX = -1, need > 0", message);
    }
}
