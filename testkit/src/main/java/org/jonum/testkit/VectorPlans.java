package org.jonum.testkit;

import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Sizes and increments for vectors and for matrices that meet them.
final class VectorPlans {
    /// For level 2: all small sizes; on both sides of vectors, blocks of columns and their multiples.
    static final Plan LEVEL2 = Plan.EDGES.with("size", sizes(20, 31, 32, 33, 63, 64, 65, 100, 127, 129, 200, 257))
            .with("inc", 1, -1, 2, -2, 3);
    /// For level 1: all sizes up to several vectors of 16 lanes; on both sides of the chunks of a search.
    static final Plan LEVEL1 = Plan.EDGES.with("size", sizes(70, 127, 128, 129, 1000, 2047, 2048, 2049, 5000))
            .with("inc", 1, -1, 2, -2, 3);
    /// Ordinary factors, few increments: for what takes time.
    static final Plan LARGE = Plan.EDGES.with("scalar", 1.0, 0.7).with("inc", 1, -2);

    private VectorPlans() {}

    /// All sizes up to `dense`, and some more.
    private static Object[] sizes(int dense, Integer... more) {
        return Stream.concat(IntStream.rangeClosed(0, dense).boxed(), Stream.of(more)).toArray();
    }
}
