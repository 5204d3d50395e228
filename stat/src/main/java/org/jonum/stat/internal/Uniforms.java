package org.jonum.stat.internal;

import java.util.random.RandomGenerator;

/// Uniform numbers and orders from `nextLong()` alone.
public final class Uniforms {
    private static final int TRIES = 500; // rejection ends even with a generator that always gives the same bits

    private Uniforms() {
    }

    /// A number above 0 and below 1: the middle of one of 2⁵² cells.
    public static double open(RandomGenerator random) {
        return open(random.nextLong());
    }

    /// The number above 0 and below 1 that the highest 52 bits stand for.
    public static double open(long bits) {
        return ((double) (bits >>> 12) + 0.5) * 0x1p-52;
    }

    /// An integer from 0, below n, each with the same probability.
    ///
    /// Source: Lemire, Fast random integer generation in an interval (2019).
    public static int below(RandomGenerator random, int n) {
        long bits = random.nextLong(), high = Math.unsignedMultiplyHigh(bits, n), low = bits * n;
        if (Long.compareUnsigned(low, n) >= 0) return (int) high;
        long reject = Long.remainderUnsigned(-(long) n, n);
        for (int i = 0; i < TRIES && Long.compareUnsigned(low, reject) < 0; i++) {
            bits = random.nextLong();
            high = Math.unsignedMultiplyHigh(bits, n);
            low = bits * n;
        }
        return (int) high;
    }

    /// Puts indices into random order, each order with the same probability (Fisher & Yates).
    public static int[] shuffle(RandomGenerator random, int[] indices) {
        for (int i = indices.length - 1; i > 0; i--) {
            int j = below(random, i + 1), t = indices[i];
            indices[i] = indices[j];
            indices[j] = t;
        }
        return indices;
    }

    /// 0, 1 … n − 1.
    public static int[] identity(int n) {
        int[] indices = new int[n];
        for (int i = 0; i < n; i++) indices[i] = i;
        return indices;
    }
}
