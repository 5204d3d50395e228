package org.jonum.lapack;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.jonum.blas.Backend;
import org.jonum.blas.Diag;
import org.jonum.blas.Side;
import org.jonum.blas.Trans;
import org.jonum.blas.Uplo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

class LapackTest {
    private static final Lapack LAPACK = Lapack.on(Backend.named("scalar"));

    private static void refused(String message, Executable call) {
        assertEquals(message, assertThrows(RuntimeException.class, call).getMessage());
    }

    @Test
    void followsTheBackendOfTheScope() {
        Backend scalar = Backend.named("scalar");
        assertSame(Lapack.on(scalar), Lapack.on(Backend.named("scalar")));
        assertSame(Lapack.on(scalar), Backend.where(scalar).call(Lapack::current));
    }

    @Test
    void backEndReplacesDriversAndOthersFollow() {
        Lapack lapack = Lapack.on(Backend.named("replacing"));
        double[] a = {1, 0, 0, 1}, b = {1, 1};
        assertEquals(1, lapack.dgesv(2, 1, a, 0, 2, new int[2], 0, b, 0, 2));
        assertEquals(0, lapack.dpotrf(Uplo.LOWER, 2, a, 0, 2));
        refused("dgetrf: m = -1, need >= 0", () -> lapack.dgetrf(-1, 2, a, 0, 2, new int[2], 0));
    }

    @Test
    void wrongArgumentsAreNamed() {
        double[] a = new double[9];
        int[] p = new int[3];
        refused("dpotrf: lda = 2, need >= max(1, n) = 3",
                () -> LAPACK.dpotrf(Uplo.LOWER, 3, a, 0, 2));
        refused("dpotrf: n = -1, need >= 0", () -> LAPACK.dpotrf(Uplo.LOWER, -1, a, 0, 2));
        refused("dpotrf: a.length = 9, need >= 10 (offset 1 + 9 elements)",
                () -> LAPACK.dpotrf(Uplo.LOWER, 3, a, 1, 3));
        refused("dgetrf: ipiv.length = 3, need >= 4 (offset 1 + 3 elements)",
                () -> LAPACK.dgetrf(3, 3, a, 0, 3, p, 1));
        refused("dgecon: norm = MAX, need ONE or INF",
                () -> LAPACK.dgecon(Norm.MAX, 3, a, 0, 3, 1));
        refused("dgecon: anorm = -1.0, need >= 0", () -> LAPACK.dgecon(Norm.ONE, 3, a, 0, 3, -1));
        refused("dormqr: k = 4, need >= 0 and <= m = 3",
                () -> LAPACK.dormqr(Side.LEFT, Trans.TRANS, 3, 1, 4, a, 0, 3, a, 0, new double[3],
                        0, 3));
        refused("dorgqr: n = 4, need >= 0 and <= m = 3",
                () -> LAPACK.dorgqr(3, 4, 1, a, 0, 3, new double[1], 0));
        refused("spotrf: lda = 2, need >= max(1, n) = 3",
                () -> LAPACK.spotrf(Uplo.LOWER, 3, new float[9], 0, 2));
    }

    @Test
    void pivotsThatAreNoRowsAreRefusedBeforeAnythingIsWritten() {
        double[] lu = {1, 0, 0, 1}, b = {3, 4};
        refused("dgetrs: ipiv[1] = 2, need >= 0 and < n = 2 (pivots count rows from 0)",
                () -> LAPACK.dgetrs(Trans.NO_TRANS, 2, 1, lu, 0, 2, new int[] {1, 2}, 0, b, 0, 2));
        refused("dlaswp: ipiv[0] = -1, need >= 0 and < lda = 2 (pivots count rows from 0)",
                () -> LAPACK.dlaswp(1, b, 0, 2, 0, 1, new int[] {-1}, 0, 1));
        refused("dlaswp: a.length = 2, need >= 3 (offset 0 + 3 elements)",
                () -> LAPACK.dlaswp(1, b, 0, 3, 0, 1, new int[] {2}, 0, 1));
        assertArrayEquals(new double[] {3, 4}, b);
    }

    @Test
    void overlappingOutputIsRefused() {
        double[] a = {1, 0, 0, 1};
        refused("dtrtrs: b overlaps a, need storage of its own for what is written",
                () -> LAPACK.dtrtrs(Uplo.UPPER, Trans.NO_TRANS, Diag.NON_UNIT, 2, 1, a, 0, 2, a, 2,
                        2));
        refused("dgeqrf: tau overlaps a, need storage of its own for what is written",
                () -> LAPACK.dgeqrf(2, 2, a, 0, 2, a, 0));
    }
}
