package org.jonum.gpu.internal.ffm;

import static java.lang.foreign.ValueLayout.ADDRESS;
import static java.lang.foreign.ValueLayout.JAVA_LONG;

import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import org.jonum.gpu.internal.CudaMemory;

/// Memory and copies of the driver.
interface FfmMemory extends CudaMemory, FfmCall {
    /// The device's memory pool; 0 if it has none.
    long pool();

    /// The most bytes from a column to the next that the driver copies at once.
    long maxPitch();

    /// Waits for the device.
    void synchronize();

    @Override
    default Bytes memory() {
        begin();
        try (Arena arena = Arena.ofConfined()) {
            MemorySegment free = arena.allocate(JAVA_LONG), total = arena.allocate(JAVA_LONG);
            done(Driver.MEMORY, (int) Driver.MEMORY.call().invokeExact(at(Driver.MEMORY), free, total));
            return new Bytes(free.get(JAVA_LONG, 0), total.get(JAVA_LONG, 0));
        } catch (Throwable t) {
            throw Fn.unchecked(t);
        }
    }

    @Override
    default void free(long address) {
        begin();
        try {
            done(Driver.FREE, (int) Driver.FREE.call().invokeExact(at(Driver.FREE), address));
        } catch (Throwable t) {
            throw Fn.unchecked(t);
        }
    }

    @Override
    default void freeAsync(long address, long stream) {
        if (pool() == 0) {
            synchronize();
            free(address);
            return;
        }
        begin();
        try {
            done(Driver.FREE_ASYNC, (int) Driver.FREE_ASYNC.call().invokeExact(at(Driver.FREE_ASYNC), address, stream));
        } catch (Throwable t) {
            throw Fn.unchecked(t);
        }
    }

    @Override
    default void poolKeeps(long bytes) {
        begin();
        if (pool() == 0) return;
        try (Arena arena = Arena.ofConfined()) {
            int releaseThreshold = 4;                               // CU_MEMPOOL_ATTR_RELEASE_THRESHOLD
            MemorySegment value = arena.allocateFrom(JAVA_LONG, bytes);
            done(Driver.POOL_ATTRIBUTE, (int) Driver.POOL_ATTRIBUTE.call().invokeExact(at(Driver.POOL_ATTRIBUTE),
                    pool(), releaseThreshold, value));
        } catch (Throwable t) {
            throw Fn.unchecked(t);
        }
    }

    @Override
    default void trim(long keep) {
        begin();
        if (pool() == 0) return;
        try {
            done(Driver.TRIM, (int) Driver.TRIM.call().invokeExact(at(Driver.TRIM), pool(), keep));
        } catch (Throwable t) {
            throw Fn.unchecked(t);
        }
    }

    @Override
    @SuppressWarnings("restricted")
    default MemorySegment hostMalloc(long bytes) {
        begin();
        try (Arena arena = Arena.ofConfined()) {
            MemorySegment pointer = arena.allocate(ADDRESS);
            done(Driver.HOST_MALLOC,
                    (int) Driver.HOST_MALLOC.call().invokeExact(at(Driver.HOST_MALLOC), pointer, bytes, 0));
            return pointer.get(ADDRESS, 0).reinterpret(bytes);
        } catch (Throwable t) {
            throw Fn.unchecked(t);
        }
    }

    @Override
    default void hostFree(MemorySegment pinned) {
        begin();
        try {
            done(Driver.HOST_FREE, (int) Driver.HOST_FREE.call().invokeExact(at(Driver.HOST_FREE), pinned));
        } catch (Throwable t) {
            throw Fn.unchecked(t);
        }
    }

    @Override
    default void copyIn(long to, MemorySegment from) {
        begin();
        try {
            done(Driver.COPY_IN,
                    (int) Driver.COPY_IN.call().invokeExact(at(Driver.COPY_IN), to, from, from.byteSize()));
        } catch (Throwable t) {
            throw Fn.unchecked(t);
        }
        synchronize();              // from memory that is not pinned the driver returns before the device has it
    }

    @Override
    default void copyOut(MemorySegment to, long from) {
        begin();
        try {
            done(Driver.COPY_OUT,
                    (int) Driver.COPY_OUT.call().invokeExact(at(Driver.COPY_OUT), to, from, to.byteSize()));
        } catch (Throwable t) {
            throw Fn.unchecked(t);
        }
    }

    @Override
    default void copyInAsync(long to, MemorySegment from, long stream) {
        begin();
        try {
            done(Driver.COPY_IN_ASYNC, (int) Driver.COPY_IN_ASYNC.call().invokeExact(at(Driver.COPY_IN_ASYNC), to, from,
                    from.byteSize(), stream));
        } catch (Throwable t) {
            throw Fn.unchecked(t);
        }
    }

    @Override
    default void copyOutAsync(MemorySegment to, long from, long stream) {
        begin();
        try {
            done(Driver.COPY_OUT_ASYNC, (int) Driver.COPY_OUT_ASYNC.call().invokeExact(at(Driver.COPY_OUT_ASYNC), to,
                    from, to.byteSize(), stream));
        } catch (Throwable t) {
            throw Fn.unchecked(t);
        }
    }

    @Override
    default void copy(long to, long from, long bytes, long stream) {
        begin();
        try {
            done(Driver.COPY, (int) Driver.COPY.call().invokeExact(at(Driver.COPY), to, from, bytes, stream));
        } catch (Throwable t) {
            throw Fn.unchecked(t);
        }
    }

    @Override
    default void copyInAsync(long to, long toPitch, MemorySegment from, long fromPitch, long width, long columns,
            long stream) {
        if (atOnce(toPitch, fromPitch, columns)) {
            columns(Columns.host(from, fromPitch), Columns.device(to, toPitch), width, columns, stream);
            return;
        }
        for (long j = 0; j < columns; j++) copyInAsync(to + j * toPitch, from.asSlice(j * fromPitch, width), stream);
    }

    @Override
    default void copyOutAsync(MemorySegment to, long toPitch, long from, long fromPitch, long width, long columns,
            long stream) {
        if (atOnce(toPitch, fromPitch, columns)) {
            columns(Columns.device(from, fromPitch), Columns.host(to, toPitch), width, columns, stream);
            return;
        }
        for (long j = 0; j < columns; j++) copyOutAsync(to.asSlice(j * toPitch, width), from + j * fromPitch, stream);
    }

    @Override
    default void copy(long to, long toPitch, long from, long fromPitch, long width, long columns, long stream) {
        if (atOnce(toPitch, fromPitch, columns)) {
            columns(Columns.device(from, fromPitch), Columns.device(to, toPitch), width, columns, stream);
            return;
        }
        for (long j = 0; j < columns; j++) copy(to + j * toPitch, from + j * fromPitch, width, stream);
    }

    /// Whether the driver takes several columns at such distances.
    private boolean atOnce(long pitch, long otherPitch, long columns) {
        return columns > 1 && Math.max(pitch, otherPitch) <= maxPitch();
    }

    private void columns(Columns from, Columns to, long width, long columns, long stream) {
        begin();
        try (Arena arena = Arena.ofConfined()) {
            MemorySegment what = Columns.copy(arena, from, to, width, columns);
            done(Driver.COPY_2D, (int) Driver.COPY_2D.call().invokeExact(at(Driver.COPY_2D), what, stream));
        } catch (Throwable t) {
            throw Fn.unchecked(t);
        }
    }

    @Override
    default void fill(long to, byte value, long bytes, long stream) {
        begin();
        try {
            done(Driver.FILL, (int) Driver.FILL.call().invokeExact(at(Driver.FILL), to, value, bytes, stream));
        } catch (Throwable t) {
            throw Fn.unchecked(t);
        }
    }
}
