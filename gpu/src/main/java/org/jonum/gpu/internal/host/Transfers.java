package org.jonum.gpu.internal.host;

import java.lang.foreign.MemorySegment;
import org.jonum.gpu.internal.CudaContext;

/// The way between the heap and the device: two pinned buffers, of which one travels while the other is filled or emptied.
/// No array is pinned in the heap.
interface Transfers {
    /// {@return the context}
    CudaContext context();

    /// {@return the stream on which all travels}
    long stream();

    /// {@return a pinned buffer, 0 or 1}
    MemorySegment buffer(int way);

    /// {@return the bytes of a buffer}
    int capacity();

    /// {@return the event after a buffer's last journey}
    long event(int way);

    /// Device memory until the end of the call.
    long room(long bytes);

    /// {@return the buffer, once its last journey is over}
    default MemorySegment waited(int way) {
        context().eventSynchronize(event(way));
        return buffer(way);
    }

    /// The first bytes of a buffer go to the device.
    default void send(int way, long to, long bytes) {
        context().copyInAsync(to, buffer(way).asSlice(0, bytes), stream());
        context().eventRecord(event(way), stream());
    }

    /// The first bytes of a buffer come from the device.
    default void fetch(int way, long from, long bytes) {
        context().copyOutAsync(buffer(way).asSlice(0, bytes), from, stream());
        context().eventRecord(event(way), stream());
    }
}
