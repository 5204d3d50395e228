package org.jonum.netlib;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.util.Arrays;
import java.util.SplittableRandom;
import java.util.function.Supplier;
import org.jonum.blas.Backend;
import org.jonum.blas.Trans;
import org.jonum.blas.Uplo;
import org.junit.jupiter.api.Test;

/// The promise that this back end does not keep: with OpenBLAS, bits depend on the number of threads, and on nothing else.
@NeedsNatives
class BitsTest {
    private static final int N = 300;
    private static final double EPS = Math.ulp(1.0);

    @Test
    void sameNumberOfThreadsGivesTheSameBits() {
        for (int threads : new int[] {1, 2}) {
            assertArrayEquals(on(threads, BitsTest::product), on(threads, BitsTest::product), 0);
            assertArrayEquals(on(threads, BitsTest::factor), on(threads, BitsTest::factor), 0);
        }
    }

    /// If this fails, the library has learnt to keep the promise, and docs/netlib.md should say so.
    @Test
    void anotherNumberOfThreadsGivesOtherBitsWithinTheBoundOfRounding() {
        assumeTrue(Backend.report().contains("OpenBLAS"));
        double[] one = on(1, BitsTest::product), two = on(2, BitsTest::product);
        assertFalse(Arrays.equals(one, two));
        assertArrayEquals(one, two, 2 * N * N * EPS);                       // 2·n·ε·|A|·|B|, entries below 1
        double[] l = on(1, BitsTest::factor), m = on(2, BitsTest::factor);
        assertFalse(Arrays.equals(l, m));
        assertArrayEquals(l, m, N * N * EPS);
    }

    private static double[] on(int threads, Supplier<double[]> task) {
        return Backend.where(Backend.named("netlib")).threads(threads).call(task::get);
    }

    private static double[] product() {
        double[] a = random(1), b = random(2), c = new double[N * N];
        Natives.blas().dgemm(Trans.NO_TRANS, Trans.NO_TRANS, N, N, N, 1, a, 0, N, b, 0, N, 0, c, 0, N);
        return c;
    }

    private static double[] factor() {
        double[] a = random(3);
        for (int i = 0; i < N; i++) a[i * (N + 1)] += N;
        Natives.lapack().dpotrf(Uplo.LOWER, N, a, 0, N);
        return a;
    }

    private static double[] random(long seed) {
        return new SplittableRandom(seed).doubles((long) N * N, -1, 1).toArray();
    }
}
