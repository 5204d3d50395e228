package org.jonum.distuv;

import java.util.random.RandomGenerator;

/// Uniform numbers from `nextLong()` alone.
final class Uniforms {
    /// No loop of a sampler makes more attempts than this. At the rates of acceptance here, at least 1/4, the chance that it would is
    /// 10⁻⁶²; but a generator that always gives the same bits may not hang its caller.
    static final int TRIES = 500;

    private Uniforms() {
    }

    /// A number from 0, below 1: a multiple of 2⁻⁵³.
    static double halfOpen(RandomGenerator random) {
        return (random.nextLong() >>> 11) * 0x1p-53;
    }

    /// A number above 0 and below 1: the middle of one of 2⁵² cells.
    static double open(RandomGenerator random) {
        return ((random.nextLong() >>> 12) + 0.5) * 0x1p-52;
    }

    /// A number above −1/2 and below 1/2: the middle of one of 2⁵² cells.
    static double centred(RandomGenerator random) {
        return ((random.nextLong() >> 12) + 0.5) * 0x1p-52;
    }

    /// A number above 0 and below 1 with 53 bits of its own, however small: a real number, rounded down.
    ///
    /// Leading zeros choose the binade, what follows the place in it.
    static double exact(RandomGenerator random) {
        long bits = random.nextLong();
        int zeros = Long.numberOfLeadingZeros(bits);
        if (zeros > 10) return small(random, bits);
        return (bits >>> 11 - zeros) * (0x1p-53 * Double.longBitsToDouble(1023L - zeros << 52));
    }

    private static double small(RandomGenerator random, long bits) {
        int words = 0;
        while (bits == 0 && words < 16) {
            bits = random.nextLong();
            words++;
        }
        if (bits == 0) return Double.MIN_VALUE;
        int zeros = Long.numberOfLeadingZeros(bits);
        if (zeros > 10) bits = bits << zeros | random.nextLong() >>> 64 - zeros;
        else bits <<= zeros;
        return Math.max(Double.MIN_VALUE, Math.scalb((bits >>> 11) * 0x1p-53, -64 * words - zeros));
    }

    /// An integer from 0, below n, each with the same probability.
    ///
    /// Source: Lemire, Fast random integer generation in an interval (2019).
    static long below(RandomGenerator random, long n) {
        long bits = random.nextLong(), high = Math.unsignedMultiplyHigh(bits, n), low = bits * n;
        if (Long.compareUnsigned(low, n) >= 0) return high;
        long reject = Long.remainderUnsigned(-n, n);
        for (int i = 0; i < TRIES && Long.compareUnsigned(low, reject) < 0; i++) {
            bits = random.nextLong();
            high = Math.unsignedMultiplyHigh(bits, n);
            low = bits * n;
        }
        return high;
    }
}
