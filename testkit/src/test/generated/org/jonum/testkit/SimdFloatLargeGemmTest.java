// Generated from SimdDoubleLargeGemmTest.java by build/Float32.java. Do not edit.
package org.jonum.testkit;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import org.jonum.blas.Backend;
import org.jonum.blas.Blas;
import org.jonum.blas.Trans;
import org.junit.jupiter.api.Test;

/// Products whose count of operations passes 2³¹ take the same way as others. (netlib's Java counts in `int`, and is slow
/// for n = 1291 … 1625, 1861 … 2048, …)
class SimdFloatLargeGemmTest {
    private static final Blas BLAS = Backend.named("simd").blas();

    @Test
    void countOfOperationsDoesNotWrap() {
        for (int i = 0; i < 50; i++) rate(150);                         // until the compiler has seen the kernels
        float rate = best(1200), wrapped = best(1300);
        assertTrue(wrapped > rate / 5, () -> "operations per ns: " + rate + " at 1200, " + wrapped + " at 1300");
    }

    private static float best(int n) {
        float first = rate(n);
        return Math.max(first, rate(n));
    }

    /// Operations per nanosecond; all entries of A·B are n, with A and B full of ones.
    private static float rate(int n) {
        float[] a = new float[n * n], c = new float[n * n], expected = new float[n * n];
        Arrays.fill(a, 1);
        Arrays.fill(expected, n);
        long start = System.nanoTime();
        BLAS.sgemm(Trans.NO_TRANS, Trans.NO_TRANS, n, n, n, 1, a, 0, n, a, 0, n, 0, c, 0, n);
        long time = System.nanoTime() - start;
        assertArrayEquals(expected, c);
        return 1.0f * n * n * n / time;
    }
}
