package org.jonum.bench.peer;

import static java.lang.foreign.ValueLayout.JAVA_DOUBLE;
import static java.lang.foreign.ValueLayout.JAVA_FLOAT;

import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import org.jonum.bench.operation.Operand;
import org.jonum.bench.operation.Precision;

/// An operand outside the heap.
///
/// @param segment   where it lies
/// @param precision of its numbers
record NativeArray(MemorySegment segment, Precision precision) {
    /// A cache line, and the widest vector.
    private static final int ALIGNMENT = 64;

    static NativeArray of(Operand operand, Precision precision, Arena arena) {
        MemorySegment to = arena.allocate((long) operand.length() * precision.bytes(), ALIGNMENT);
        to.copyFrom(switch (precision) {
            case DOUBLE -> MemorySegment.ofArray(operand.doubles());
            case FLOAT -> MemorySegment.ofArray(operand.floats());
        });
        return new NativeArray(to, precision);
    }

    long address() {
        return segment.address();
    }

    double[] doubles() {
        if (precision == Precision.DOUBLE) return segment.toArray(JAVA_DOUBLE);
        float[] floats = segment.toArray(JAVA_FLOAT);
        double[] doubles = new double[floats.length];
        for (int i = 0; i < doubles.length; i++) doubles[i] = floats[i];
        return doubles;
    }
}
