// Generated from DoubleRoutines.java by build/Float32.java. Do not edit.
package org.jonum.bench.jmh;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jonum.blas.Blas;
import org.jonum.blas.Diag;
import org.jonum.blas.Side;
import org.jonum.blas.Trans;
import org.jonum.blas.Uplo;

/// One call of every routine in single precision, on small operands. What a routine computes here does not matter,
/// except that it stays finite: products are added to nothing, triangles are the identity, factors are small.
final class FloatRoutines {
    private static final int N = 60, K = 3;
    private static final Trans NO = Trans.NO_TRANS, YES = Trans.TRANS;
    private static final Uplo UP = Uplo.UPPER, LOW = Uplo.LOWER;
    private static final Diag DIAG = Diag.NON_UNIT;

    private final Map<String, Runnable> calls = new LinkedHashMap<>();
    private final float[] a = new float[N * N], b = a.clone(), c = a.clone(), eye = a.clone();
    private final float[] x = new float[N], y = new float[N], band = new float[(2 * K + 1) * N];
    private final float[] packed = new float[N * (N + 1) / 2], eyePacked = packed.clone();

    /// Takes what functions return, so that none can be left out.
    private float sum;

    private FloatRoutines(Blas blas) {
        for (int i = 0; i < a.length; i++) a[i] = b[i] = 0.25f + i % 3;
        for (int i = 0; i < N; i++) eye[i + i * N] = eyePacked[i * (i + 3) / 2] = x[i] = y[i] = 1;
        for (int j = 0; j < N; j++) band[K + j * (2 * K + 1)] = 1;
        level1(blas);
        level2(blas);
        packedAndBanded(blas);
        level3(blas);
    }

    static Map<String, Runnable> of(Blas blas) {
        return new FloatRoutines(blas).calls;
    }

    private void level1(Blas blas) {
        calls.put("sdot", () -> sum += blas.sdot(N, x, 0, 1, y, 0, 1));
        calls.put("snrm2", () -> sum += blas.snrm2(N, x, 0, 1));
        calls.put("sasum", () -> sum += blas.sasum(N, x, 0, 1));
        calls.put("isamax", () -> sum += blas.isamax(N, x, 0, 1));
        calls.put("isamin", () -> sum += blas.isamin(N, x, 0, 1));
        calls.put("sswap", () -> blas.sswap(N, x, 0, 1, y, 0, 1));
        calls.put("scopy", () -> blas.scopy(N, x, 0, 1, y, 0, 1));
        calls.put("saxpy", () -> blas.saxpy(N, 0, x, 0, 1, y, 0, 1));
        calls.put("saxpby", () -> blas.saxpby(N, 0, x, 0, 1, 1, y, 0, 1));
        calls.put("sscal", () -> blas.sscal(N, -1, x, 0, 1));
        calls.put("srotg", () -> sum += blas.srotg(x[0], y[0]).c());
        calls.put("srotmg", () -> sum += blas.srotmg(1, 1, x[0], y[0]).h11());
        calls.put("srot", () -> blas.srot(N, x, 0, 1, y, 0, 1, 1, 0));
        var h = blas.srotmg(1, 1, 1, 0);
        calls.put("srotm", () -> blas.srotm(N, x, 0, 1, y, 0, 1, h));
    }

    private void level2(Blas blas) {
        calls.put("sgemv N", () -> blas.sgemv(NO, N, N, 1, a, 0, N, x, 0, 1, 0, y, 0, 1));
        calls.put("sgemv T", () -> blas.sgemv(YES, N, N, 1, a, 0, N, x, 0, 1, 0, y, 0, 1));
        calls.put("ssymv", () -> blas.ssymv(LOW, N, 1, a, 0, N, x, 0, 1, 0, y, 0, 1));
        calls.put("strmv", () -> blas.strmv(LOW, NO, DIAG, N, eye, 0, N, x, 0, 1));
        calls.put("strsv", () -> blas.strsv(UP, YES, DIAG, N, eye, 0, N, x, 0, 1));
        calls.put("sger", () -> blas.sger(N, N, 1, x, 0, 1, x, 0, 1, c, 0, N));
        calls.put("ssyr", () -> blas.ssyr(LOW, N, 1, x, 0, 1, c, 0, N));
        calls.put("ssyr2", () -> blas.ssyr2(LOW, N, 1, x, 0, 1, x, 0, 1, c, 0, N));
    }

    private void packedAndBanded(Blas blas) {
        int ld = 2 * K + 1;
        calls.put("sgbmv", () -> blas.sgbmv(NO, N, N, K, K, 1, band, 0, ld, x, 0, 1, 0, y, 0, 1));
        calls.put("ssbmv", () -> blas.ssbmv(LOW, N, K, 1, band, 0, ld, x, 0, 1, 0, y, 0, 1));
        calls.put("stbmv", () -> blas.stbmv(UP, NO, DIAG, N, K, band, 0, ld, x, 0, 1));
        calls.put("stbsv", () -> blas.stbsv(UP, NO, DIAG, N, K, band, 0, ld, x, 0, 1));
        calls.put("sspmv", () -> blas.sspmv(UP, N, 1, eyePacked, 0, x, 0, 1, 0, y, 0, 1));
        calls.put("stpmv", () -> blas.stpmv(UP, NO, DIAG, N, eyePacked, 0, x, 0, 1));
        calls.put("stpsv", () -> blas.stpsv(UP, NO, DIAG, N, eyePacked, 0, x, 0, 1));
        calls.put("sspr", () -> blas.sspr(UP, N, 1, x, 0, 1, packed, 0));
        calls.put("sspr2", () -> blas.sspr2(UP, N, 1, x, 0, 1, x, 0, 1, packed, 0));
    }

    private void level3(Blas blas) {
        calls.put("sgemm NN", () -> blas.sgemm(NO, NO, N, N, N, 1, a, 0, N, b, 0, N, 0, c, 0, N));
        calls.put("sgemm TT", () -> blas.sgemm(YES, YES, N, N, N, 1, a, 0, N, b, 0, N, 0, c, 0, N));
        calls.put("sgemmt", () -> blas.sgemmt(LOW, NO, YES, N, N, 1, a, 0, N, b, 0, N, 0, c, 0, N));
        calls.put("ssymm", () -> blas.ssymm(Side.LEFT, LOW, N, N, 1, a, 0, N, b, 0, N, 0, c, 0, N));
        calls.put("ssyrk", () -> blas.ssyrk(LOW, NO, N, N, 1, a, 0, N, 0, c, 0, N));
        calls.put("ssyr2k", () -> blas.ssyr2k(LOW, NO, N, N, 1, a, 0, N, b, 0, N, 0, c, 0, N));
        calls.put("strmm", () -> blas.strmm(Side.LEFT, LOW, NO, DIAG, N, N, 1, eye, 0, N, b, 0, N));
        calls.put("strsm", () -> blas.strsm(Side.RIGHT, UP, YES, DIAG, N, N, 1, eye, 0, N, b, 0, N));
        int n = 6, size = n * n, count = 100;
        float[][] as = new float[count][], cs = new float[count][];
        int[] offsets = new int[count];
        for (int i = 0; i < count; i++) {
            as[i] = a;
            cs[i] = c;
            offsets[i] = i * size;
        }
        calls.put("sgemmBatched", () -> blas.sgemmBatched(NO, NO, n, n, n, 1, as, offsets, n, as, offsets, n,
                0, cs, offsets, n, count));
        calls.put("sgemmStridedBatched",
                () -> blas.sgemmStridedBatched(NO, NO, n, n, n, 1, a, 0, n, size, b, 0, n, size,
                        0, c, 0, n, size, count));
        calls.put("somatcopy", () -> blas.somatcopy(YES, N, N, 1, a, 0, N, c, 0, N));
        calls.put("simatcopy", () -> blas.simatcopy(YES, N, N, 1, a, 0, N, N));
        calls.put("sgeadd", () -> blas.sgeadd(N, N, 1, a, 0, N, 0, c, 0, N));
    }
}
