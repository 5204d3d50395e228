package org.jonum.bench.jmh;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jonum.blas.Blas;
import org.jonum.blas.Diag;
import org.jonum.blas.Side;
import org.jonum.blas.Trans;
import org.jonum.blas.Uplo;

/// One call of every routine in double precision, on small operands. What a routine computes here does not matter,
/// except that it stays finite: products are added to nothing, triangles are the identity, factors are small.
final class DoubleRoutines {
    private static final int N = 60, K = 3;
    private static final Trans NO = Trans.NO_TRANS, YES = Trans.TRANS;
    private static final Uplo UP = Uplo.UPPER, LOW = Uplo.LOWER;
    private static final Diag DIAG = Diag.NON_UNIT;

    private final Map<String, Runnable> calls = new LinkedHashMap<>();
    private final double[] a = new double[N * N], b = a.clone(), c = a.clone(), eye = a.clone();
    private final double[] x = new double[N], y = new double[N], band = new double[(2 * K + 1) * N];
    private final double[] packed = new double[N * (N + 1) / 2], eyePacked = packed.clone();

    /// Takes what functions return, so that none can be left out.
    private double sum;

    private DoubleRoutines(Blas blas) {
        for (int i = 0; i < a.length; i++) a[i] = b[i] = 0.25 + i % 3;
        for (int i = 0; i < N; i++) eye[i + i * N] = eyePacked[i * (i + 3) / 2] = x[i] = y[i] = 1;
        for (int j = 0; j < N; j++) band[K + j * (2 * K + 1)] = 1;
        level1(blas);
        level2(blas);
        packedAndBanded(blas);
        level3(blas);
    }

    static Map<String, Runnable> of(Blas blas) {
        return new DoubleRoutines(blas).calls;
    }

    private void level1(Blas blas) {
        calls.put("ddot", () -> sum += blas.ddot(N, x, 0, 1, y, 0, 1));
        calls.put("dnrm2", () -> sum += blas.dnrm2(N, x, 0, 1));
        calls.put("dasum", () -> sum += blas.dasum(N, x, 0, 1));
        calls.put("idamax", () -> sum += blas.idamax(N, x, 0, 1));
        calls.put("idamin", () -> sum += blas.idamin(N, x, 0, 1));
        calls.put("dswap", () -> blas.dswap(N, x, 0, 1, y, 0, 1));
        calls.put("dcopy", () -> blas.dcopy(N, x, 0, 1, y, 0, 1));
        calls.put("daxpy", () -> blas.daxpy(N, 0, x, 0, 1, y, 0, 1));
        calls.put("daxpby", () -> blas.daxpby(N, 0, x, 0, 1, 1, y, 0, 1));
        calls.put("dscal", () -> blas.dscal(N, -1, x, 0, 1));
        calls.put("drotg", () -> sum += blas.drotg(x[0], y[0]).c());
        calls.put("drotmg", () -> sum += blas.drotmg(1, 1, x[0], y[0]).h11());
        calls.put("drot", () -> blas.drot(N, x, 0, 1, y, 0, 1, 1, 0));
        var h = blas.drotmg(1, 1, 1, 0);
        calls.put("drotm", () -> blas.drotm(N, x, 0, 1, y, 0, 1, h));
    }

    private void level2(Blas blas) {
        calls.put("dgemv N", () -> blas.dgemv(NO, N, N, 1, a, 0, N, x, 0, 1, 0, y, 0, 1));
        calls.put("dgemv T", () -> blas.dgemv(YES, N, N, 1, a, 0, N, x, 0, 1, 0, y, 0, 1));
        calls.put("dsymv", () -> blas.dsymv(LOW, N, 1, a, 0, N, x, 0, 1, 0, y, 0, 1));
        calls.put("dtrmv", () -> blas.dtrmv(LOW, NO, DIAG, N, eye, 0, N, x, 0, 1));
        calls.put("dtrsv", () -> blas.dtrsv(UP, YES, DIAG, N, eye, 0, N, x, 0, 1));
        calls.put("dger", () -> blas.dger(N, N, 1, x, 0, 1, x, 0, 1, c, 0, N));
        calls.put("dsyr", () -> blas.dsyr(LOW, N, 1, x, 0, 1, c, 0, N));
        calls.put("dsyr2", () -> blas.dsyr2(LOW, N, 1, x, 0, 1, x, 0, 1, c, 0, N));
    }

    private void packedAndBanded(Blas blas) {
        int ld = 2 * K + 1;
        calls.put("dgbmv", () -> blas.dgbmv(NO, N, N, K, K, 1, band, 0, ld, x, 0, 1, 0, y, 0, 1));
        calls.put("dsbmv", () -> blas.dsbmv(LOW, N, K, 1, band, 0, ld, x, 0, 1, 0, y, 0, 1));
        calls.put("dtbmv", () -> blas.dtbmv(UP, NO, DIAG, N, K, band, 0, ld, x, 0, 1));
        calls.put("dtbsv", () -> blas.dtbsv(UP, NO, DIAG, N, K, band, 0, ld, x, 0, 1));
        calls.put("dspmv", () -> blas.dspmv(UP, N, 1, eyePacked, 0, x, 0, 1, 0, y, 0, 1));
        calls.put("dtpmv", () -> blas.dtpmv(UP, NO, DIAG, N, eyePacked, 0, x, 0, 1));
        calls.put("dtpsv", () -> blas.dtpsv(UP, NO, DIAG, N, eyePacked, 0, x, 0, 1));
        calls.put("dspr", () -> blas.dspr(UP, N, 1, x, 0, 1, packed, 0));
        calls.put("dspr2", () -> blas.dspr2(UP, N, 1, x, 0, 1, x, 0, 1, packed, 0));
    }

    private void level3(Blas blas) {
        calls.put("dgemm NN", () -> blas.dgemm(NO, NO, N, N, N, 1, a, 0, N, b, 0, N, 0, c, 0, N));
        calls.put("dgemm TT", () -> blas.dgemm(YES, YES, N, N, N, 1, a, 0, N, b, 0, N, 0, c, 0, N));
        calls.put("dgemmt", () -> blas.dgemmt(LOW, NO, YES, N, N, 1, a, 0, N, b, 0, N, 0, c, 0, N));
        calls.put("dsymm", () -> blas.dsymm(Side.LEFT, LOW, N, N, 1, a, 0, N, b, 0, N, 0, c, 0, N));
        calls.put("dsyrk", () -> blas.dsyrk(LOW, NO, N, N, 1, a, 0, N, 0, c, 0, N));
        calls.put("dsyr2k", () -> blas.dsyr2k(LOW, NO, N, N, 1, a, 0, N, b, 0, N, 0, c, 0, N));
        calls.put("dtrmm", () -> blas.dtrmm(Side.LEFT, LOW, NO, DIAG, N, N, 1, eye, 0, N, b, 0, N));
        calls.put("dtrsm", () -> blas.dtrsm(Side.RIGHT, UP, YES, DIAG, N, N, 1, eye, 0, N, b, 0, N));
        int n = 6, size = n * n, count = 100;
        double[][] as = new double[count][], cs = new double[count][];
        int[] offsets = new int[count];
        for (int i = 0; i < count; i++) {
            as[i] = a;
            cs[i] = c;
            offsets[i] = i * size;
        }
        calls.put("dgemmBatched", () -> blas.dgemmBatched(NO, NO, n, n, n, 1, as, offsets, n, as, offsets, n,
                0, cs, offsets, n, count));
        calls.put("dgemmStridedBatched",
                () -> blas.dgemmStridedBatched(NO, NO, n, n, n, 1, a, 0, n, size, b, 0, n, size,
                        0, c, 0, n, size, count));
        calls.put("domatcopy", () -> blas.domatcopy(YES, N, N, 1, a, 0, N, c, 0, N));
        calls.put("dimatcopy", () -> blas.dimatcopy(YES, N, N, 1, a, 0, N, N));
        calls.put("dgeadd", () -> blas.dgeadd(N, N, 1, a, 0, N, 0, c, 0, N));
    }
}
