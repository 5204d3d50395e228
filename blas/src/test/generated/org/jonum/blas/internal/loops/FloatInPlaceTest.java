// Generated from DoubleInPlaceTest.java by build/Float32.java. Do not edit.
package org.jonum.blas.internal.loops;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;

import java.util.SplittableRandom;
import org.jonum.blas.Backend;
import org.jonum.blas.Blas;
import org.jonum.blas.Trans;
import org.junit.jupiter.api.Test;

/// Products that read A and B where they are.
class FloatInPlaceTest {
    private final Backend backend = Backend.named("simd");
    private final SplittableRandom random = new SplittableRandom(11);

    /// On two threads and more, blocks end where one thread goes on; the last may have fewer rows than a vector.
    @Test
    void everyNumberOfThreadsGivesTheSameBits() {
        for (int[] size : new int[][] {{100, 100, 100}, {101, 103, 97}, {130, 70, 300}, {200, 180, 60},
            {50, 33, 700}}) {
            for (float beta : new float[] {0, 1, 0.7f}) {
                int m = size[0], n = size[1], k = size[2];
                float[] a = digits(m * k), b = digits(k * n), c = digits(m * n), one = c.clone();
                multiply(1, m, n, k, a, b, beta, one);
                for (int threads : new int[] {2, 3, 5}) {
                    float[] more = c.clone();
                    multiply(threads, m, n, k, a, b, beta, more);
                    assertArrayEquals(one, more, () -> m + "×" + n + "×" + k + " on " + threads);
                }
            }
        }
    }

    private void multiply(int threads, int m, int n, int k, float[] a, float[] b, float beta, float[] c) {
        Blas blas = backend.blas();
        Backend.where(backend).threads(threads)
                .run(() -> blas.sgemm(Trans.NO_TRANS, Trans.NO_TRANS, m, n, k, 0.7f, a, 0, m,
                        b, 0, k, beta, c, 0, m));
    }

    private float[] digits(int n) {
        float[] a = new float[n];
        for (int i = 0; i < n; i++) a[i] = random.nextFloat() - 0.5f;
        return a;
    }
}
