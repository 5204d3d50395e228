package org.jonum.gpu.fake;

import static java.lang.foreign.ValueLayout.JAVA_DOUBLE_UNALIGNED;
import static java.lang.foreign.ValueLayout.JAVA_FLOAT_UNALIGNED;

import java.lang.foreign.MemorySegment;

/// A precision. All is computed in double, and rounded.
enum Real {
    FLOAT('S', 4), DOUBLE('D', 8);

    /// In names of functions.
    final char letter;
    final int bytes;

    Real(char letter, int bytes) {
        this.letter = letter;
        this.bytes = bytes;
    }

    /// From `cudaDataType`.
    static Real of(int type) {
        return switch (type) {
            case 0 -> FLOAT;
            case 1 -> DOUBLE;
            default -> throw new IllegalArgumentException("cudaDataType " + type);
        };
    }

    double get(MemorySegment s, long index) {
        return this == DOUBLE ? s.get(JAVA_DOUBLE_UNALIGNED, index * 8) : s.get(JAVA_FLOAT_UNALIGNED, index * 4);
    }

    void set(MemorySegment s, long index, double x) {
        if (this == DOUBLE) s.set(JAVA_DOUBLE_UNALIGNED, index * 8, x);
        else s.set(JAVA_FLOAT_UNALIGNED, index * 4, (float) x);
    }
}
