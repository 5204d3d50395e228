package org.jonum.distuv;

import java.util.random.RandomGenerator;

/// Uniform numbers from `nextLong()` alone.
final class Uniforms {
    private Uniforms() {
    }

    /// A number above 0 and below 1: the middle of one of 2^52 cells.
    static double open(RandomGenerator random) {
        return ((random.nextLong() >>> 12) + 0.5) * 0x1p-52;
    }
}
