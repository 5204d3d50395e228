package org.jonum.gpu.internal.ffm;

import static java.lang.foreign.ValueLayout.ADDRESS;
import static java.lang.foreign.ValueLayout.JAVA_INT;
import static java.lang.foreign.ValueLayout.JAVA_LONG;

import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;

/// One side of a copy of columns: half of a `CUDA_MEMCPY2D`.
///
/// @param type   `CU_MEMORYTYPE_HOST` 1 or `CU_MEMORYTYPE_DEVICE` 2
/// @param host   memory of the host, or NULL
/// @param device memory of the device, or 0
/// @param pitch  bytes from a column to the next
record Columns(int type, MemorySegment host, long device, long pitch) {
    /// Bytes of a `CUDA_MEMCPY2D`: twice x, y, type, host, device, array, pitch; width, height.
    static final long SIZE = 128;
    private static final long TYPE = 16, HOST = 24, DEVICE = 32, PITCH = 48, SIDE = 56;

    static Columns host(MemorySegment memory, long pitch) {
        return new Columns(1, memory, 0, pitch);
    }

    static Columns device(long address, long pitch) {
        return new Columns(2, MemorySegment.NULL, address, pitch);
    }

    /// {@return what the driver wants to know}
    static MemorySegment copy(Arena arena, Columns from, Columns to, long width, long columns) {
        MemorySegment s = arena.allocate(SIZE, 8);
        from.put(s, 0);
        to.put(s, SIDE);
        s.set(JAVA_LONG, 2 * SIDE, width);
        s.set(JAVA_LONG, 2 * SIDE + 8, columns);
        return s;
    }

    private void put(MemorySegment s, long at) {
        s.set(JAVA_INT, at + TYPE, type);
        s.set(ADDRESS, at + HOST, host);
        s.set(JAVA_LONG, at + DEVICE, device);
        s.set(JAVA_LONG, at + PITCH, pitch);
    }
}
