package org.jonum.distuv;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.Arrays;
import java.util.concurrent.ForkJoinPool;
import org.junit.jupiter.api.Test;

class ParallelSamplingTest {
    private static final int N = 3 * ParallelSampling.BLOCK + 17;

    @Test
    void numbersAreTheSameForAnyNumberOfThreads() {
        Sampler gamma = new GammaSampler(0.7, 2);
        DiscreteSampler poisson = new PoissonSampler(20);
        for (Philox random : new Philox[] {new Philox4x64(8), new Philox4x32(8)}) {
            Philox key = random.copy().split();
            double[] x = new double[N];
            long[] k = new long[N];
            for (int b = 0; b * ParallelSampling.BLOCK < N; b++) { // the definition
                int from = b * ParallelSampling.BLOCK, to = Math.min(N, from + ParallelSampling.BLOCK);
                gamma.fill(key.stream(b), x, from, to);
                poisson.fill(key.stream(b), k, from, to);
            }
            for (int threads : new int[] {1, 2, 3, 7}) {
                try (ForkJoinPool pool = new ForkJoinPool(threads)) {
                    assertArrayEquals(x,
                            pool.submit(() -> ParallelSampling.fill(gamma, random.copy(), new double[N])).join());
                    assertArrayEquals(k,
                            pool.submit(() -> ParallelSampling.fill(poisson, random.copy(), new long[N])).join());
                }
            }
        }
    }

    @Test
    void callsFollowOnEachOther() {
        Philox random = new Philox4x64(8);
        double[] first = ParallelSampling.fill(Ziggurat::normal, random, new double[100]);
        double[] second = ParallelSampling.fill(Ziggurat::normal, random, new double[100]);
        assertFalse(Arrays.equals(first, second));
    }

    @Test
    void anEmptyArrayIsFilled() {
        assertEquals(0, ParallelSampling.fill(Ziggurat::normal, new Philox4x64(1), new double[0]).length);
    }

    @Test
    void fillingIsDrawingOneByOne() {
        for (Sampler s : new Sampler[] {new GammaSampler(3, 1), Ziggurat::exponential, BetaSampler.of(0.5, 2)}) {
            Philox random = new Philox4x64(8), again = random.copy();
            double[] x = s.fill(random, new double[1000], 10, 990);
            for (int i = 0; i < x.length; i++) assertEquals(i < 10 || i >= 990 ? 0 : s.next(again), x[i]);
        }
    }
}
