// Generated from DoubleDirtyScratchTest.java by build/Float32.java. Do not edit.
package org.jonum.blas.internal.loops;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.SplittableRandom;
import org.jonum.blas.Backend;
import org.jonum.blas.Blas;
import org.jonum.blas.Diag;
import org.jonum.blas.Side;
import org.jonum.blas.Trans;
import org.jonum.blas.Uplo;
import org.jonum.blas.internal.threads.Scratch;
import org.junit.jupiter.api.Test;

/// Working arrays hold anything when they are taken: NaN in the padding of a panel must not reach a result.
class FloatDirtyScratchTest {
    private static final int[] SIZES = {2, 3, 5, 9, 13, 31, 67, 131};

    private final Blas blas = Backend.named("simd").blas();
    private final SplittableRandom random = new SplittableRandom(5);

    @Test
    void paddingReachesNoResult() {
        for (int m : SIZES) {
            for (int n : SIZES) {
                for (Trans trans : new Trans[] {Trans.NO_TRANS, Trans.TRANS}) {
                    soil();
                    float[] a = numbers(140 * 140), b = numbers(140 * 140), c = new float[m * n],
                            s = new float[n * n];
                    blas.sgemm(trans, trans, m, n, 70, 1, a, 0, 140, b, 0, 140, 0, c, 0, m);
                    finite(c, "gemm", m, n);
                    for (Uplo uplo : Uplo.values()) {
                        blas.ssyrk(uplo, trans, n, m, 1, a, 0, 140, 0, s, 0, n);
                        finite(s, "syrk", m, n);
                        for (Side side : Side.values()) {
                            float[] x = numbers(m * n), y = x.clone();
                            blas.ssymm(side, uplo, m, n, 1, a, 0, 140, b, 0, 140, 0, c, 0, m);
                            blas.strmm(side, uplo, trans, Diag.UNIT, m, n, 1, a, 0, 140, x, 0, m);
                            blas.strsm(side, uplo, trans, Diag.UNIT, m, n, 1, a, 0, 140, y, 0, m);
                            finite(c, "symm " + side, m, n);
                            finite(x, "trmm " + side, m, n);
                            finite(y, "trsm " + side, m, n);
                        }
                    }
                }
            }
        }
    }

    /// NaN into every array that the next routine may take.
    private static void soil() {
        for (int size = 64; size <= 1 << 18; size *= 2) {
            float[][] held = new float[12][];
            for (int i = 0; i < held.length; i++) {
                held[i] = Scratch.floats(size);
                Arrays.fill(held[i], Float.NaN);
            }
            for (float[] a : held) Scratch.give(a);
        }
    }

    /// Small enough that a triangular solve of this order does not overflow.
    private float[] numbers(int n) {
        float[] a = new float[n];
        for (int i = 0; i < n; i++) a[i] = (random.nextInt(19) - 9) * 0.001f;
        return a;
    }

    private static void finite(float[] a, String routine, int m, int n) {
        for (float v : a) assertTrue(Float.isFinite(v), () -> routine + " " + m + "×" + n);
    }
}
