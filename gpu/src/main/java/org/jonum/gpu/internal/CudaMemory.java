package org.jonum.gpu.internal;

import java.lang.foreign.MemorySegment;

/// Memory of the device and pinned memory of the host, and copies between them. Sizes and pitches are in bytes.
public interface CudaMemory {
    /// Bytes that are free and bytes that there are.
    record Bytes(long free, long total) {}

    /// {@return what the driver says about the device's memory}
    Bytes memory();

    /// Device memory; waits for the device.
    long malloc(long bytes);

    /// Give back what [#malloc] gave; waits for the device.
    void free(long address);

    /// Device memory from the device's pool, in the stream's order.
    long mallocAsync(long bytes, long stream);

    /// Give back to the pool, in the stream's order.
    void freeAsync(long address, long stream);

    /// How much the pool keeps for itself at a synchronisation; with [Capability#POOL].
    void poolKeeps(long bytes);

    /// Give back what the pool holds beyond so much.
    void trim(long keep);

    /// Pinned memory of the host.
    MemorySegment hostMalloc(long bytes);

    /// Give back what [#hostMalloc] gave.
    void hostFree(MemorySegment pinned);

    /// Copy the whole segment to the device, and wait.
    void copyIn(long to, MemorySegment from);

    /// Fill the whole segment from the device, and wait.
    void copyOut(MemorySegment to, long from);

    /// Copy the whole segment, which must be pinned and stay as it is until the stream has come so far.
    void copyInAsync(long to, MemorySegment from, long stream);

    /// Fill the whole segment, which must be pinned; it is filled when the stream has come so far.
    void copyOutAsync(MemorySegment to, long from, long stream);

    /// Copy within the device.
    void copy(long to, long from, long bytes, long stream);

    /// Copy columns to the device: `columns` times `width` bytes.
    void copyInAsync(long to, long toPitch, MemorySegment from, long fromPitch, long width, long columns, long stream);

    /// Copy columns from the device.
    void copyOutAsync(MemorySegment to, long toPitch, long from, long fromPitch, long width, long columns, long stream);

    /// Copy columns within the device.
    void copy(long to, long toPitch, long from, long fromPitch, long width, long columns, long stream);

    /// Set bytes.
    void fill(long to, byte value, long bytes, long stream);
}
