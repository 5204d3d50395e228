package org.jonum.distuv;

import java.util.stream.IntStream;

/// Fills arrays with random numbers on many threads, the same numbers for any number of them.
///
/// {@snippet :
/// var random = new Philox4x64(2026);
/// double[] x = ParallelSampling.fill(Normal.standard().sampler(), random, new double[1_000_000]);
/// double last = x[999_999];                      // last == -0.5536737913120169
/// }
/// The array is cut into blocks of a fixed length; block i is drawn from stream i of a generator that is split off
/// the one given. Work is done by the pool of the calling thread, which by default is the common one.
public final class ParallelSampling {
    /// The version of all streams: as long as it stays, so do the numbers that a sampler makes from the same bits.
    public static final int VERSION = 2;

    static final int BLOCK = 1 << 14;

    private ParallelSampling() {
    }

    /// Fills an array.
    ///
    /// @param sampler what to draw
    /// @param random  gives the key of the streams, and goes on by one split
    /// @param out     gets the numbers
    /// @return `out`
    public static double[] fill(Sampler sampler, Philox random, double[] out) {
        Philox key = random.split();
        blocks(out.length).forEach(i -> sampler.fill(key.stream(i), out, i * BLOCK, end(i, out.length)));
        return out;
    }

    /// Fills an array of integers.
    ///
    /// @param sampler what to draw
    /// @param random  gives the key of the streams, and goes on by one split
    /// @param out     gets the numbers
    /// @return `out`
    public static long[] fill(DiscreteSampler sampler, Philox random, long[] out) {
        Philox key = random.split();
        blocks(out.length).forEach(i -> sampler.fill(key.stream(i), out, i * BLOCK, end(i, out.length)));
        return out;
    }

    private static IntStream blocks(int length) {
        return IntStream.range(0, (int) ((length + (long) BLOCK - 1) / BLOCK)).parallel();
    }

    private static int end(int i, int length) {
        return (int) Math.min(length, (i + 1L) * BLOCK);
    }
}
