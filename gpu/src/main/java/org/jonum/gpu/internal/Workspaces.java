package org.jonum.gpu.internal;

import java.lang.foreign.MemorySegment;
import java.util.ArrayList;
import java.util.List;
import java.util.function.LongUnaryOperator;

/// The workspaces of a stream, which grow as they are asked for. What is on the host is pinned, so that no copy of the library's
/// has to wait.
public final class Workspaces implements Workspace, AutoCloseable {
    private final CudaContext context;
    private final long stream;
    private final LongUnaryOperator memory;
    private final List<MemorySegment> hosts = new ArrayList<>();
    private long work, bytes;

    /// None yet.
    ///
    /// @param memory gives device memory of so many bytes, in the order of the stream
    public Workspaces(CudaContext context, long stream, LongUnaryOperator memory) {
        this.context = context;
        this.stream = stream;
        this.memory = memory;
    }

    @Override
    public long device(long least) {
        if (least > bytes) {
            shrink();
            work = memory.applyAsLong(least);
            bytes = least;
        }
        return work;
    }

    @Override
    public MemorySegment host(long least) {
        MemorySegment last = hosts.isEmpty() ? MemorySegment.NULL : hosts.getLast();
        if (least > last.byteSize()) {
            last = context.hostMalloc(Math.max(least, 2 * last.byteSize()));
            hosts.add(last);                // those before may be in use still, and are together no larger
        }
        return last;
    }

    /// Gives the device memory back, in the order of the stream.
    ///
    /// @return whether there was any
    public boolean shrink() {
        if (bytes == 0) return false;
        bytes = 0;
        context.freeAsync(work, stream);
        return true;
    }

    /// Gives all back; the stream must have been waited for.
    @Override
    public void close() {
        try (Undo undo = new Undo(() -> context.fault() != null)) {
            for (MemorySegment s : hosts) undo.push(() -> context.hostFree(s));
            undo.push(this::shrink);
        }
        hosts.clear();
    }
}
