package org.jonum.gpu;

import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.ReentrantLock;
import org.jonum.gpu.internal.Capability;
import org.jonum.gpu.internal.CudaContext;
import org.jonum.gpu.internal.Undo;

/// A context and what its streams share: memory, kernels, the question whether it is alive.
///
/// One lock makes "order the stream behind others, then start" one step; waiting for the device is done without it.
final class Device {
    private static final AtomicInteger COUNT = new AtomicInteger();
    /// Bits of a long.
    static final int LANES = 64;
    /// From a compute capability of 9 on, cuBLAS wants 32 MiB to be fast, before that 4.
    private static final int MAJOR = 75, MINOR = 76, HOPPER = 9;

    final CudaContext context;
    final Set<GpuOption> options;
    final Kernels kernels = new Kernels(this);
    final Leaks leaks = new Leaks();
    final ReentrantLock lock = new ReentrantLock();
    private final int number = COUNT.incrementAndGet();
    private final Lane[] lanes = new Lane[LANES];
    private long launches;
    private boolean closed;

    Device(CudaContext context, Set<GpuOption> options) {
        this.context = context;
        this.options = options;
        if (context.api().has(Capability.POOL)) context.poolKeeps(Long.MAX_VALUE);
    }

    /// A new stream.
    Lane open() {
        lock.lock();
        try {
            for (int i = 0; i < LANES; i++) {
                if (lanes[i] == null) return lanes[i] = new Lane(this, i);
            }
            throw new IllegalStateException("fork: " + LANES + " streams are open, need fewer");
        } finally {
            lock.unlock();
        }
    }

    /// The stream of the one that was opened first.
    Lane root() {
        return lanes[0];
    }

    /// The stream of that number, or null if it was closed, with all its work done.
    @org.jspecify.annotations.Nullable
    Lane lane(int i) {
        return lanes[i];
    }

    void closed(Lane lane) {
        lanes[lane.number] = null;
    }

    boolean isOpen() {
        return !closed;
    }

    boolean isDead() {
        return context.fault() != null;
    }

    /// Refuses to go on with a device that is closed or has died.
    void alive(String routine) {
        if (closed) throw new IllegalStateException(routine + ": this Gpu is closed");
        GpuException fault = context.fault();
        if (fault == null) return;
        GpuException e = new GpuException(routine + ": this Gpu is dead since a fault (" + fault.getMessage()
                + "); close it", fault.status(), true);
        e.initCause(fault);
        throw e;
    }

    void counted() {
        launches++;
    }

    long launches() {
        return launches;
    }

    /// Memory in the order of a stream. If there is none, the context waits for what is on its way back, gives what the pool keeps
    /// to the driver, and tries once more; and so it is done again, if there are workspaces to give back.
    Memory allocate(Lane lane, long bytes) {
        lock.lock();
        try {
            return new Memory(lane, address(lane, bytes), bytes);
        } finally {
            lock.unlock();
        }
    }

    /// As [#allocate], for memory that its stream gives back itself.
    long address(Lane lane, long bytes) {
        long size = Math.max(1, bytes);
        try {
            return context.mallocAsync(size, lane.stream);
        } catch (GpuOutOfMemoryException full) {
            boolean more = false;
            for (Lane l : lanes) more |= l != null && l.shrink();
            if (!more) throw full;
            return context.mallocAsync(size, lane.stream);
        }
    }

    /// All that is free goes back to the driver: workspaces, pending frees, the pool.
    void release() {
        for (Lane l : lanes) if (l != null) l.shrink();
        context.synchronize();
        context.trim(0);
    }

    /// {@return `9.0` as 90}
    int capability() {
        return 10 * context.attribute(MAJOR) + context.attribute(MINOR);
    }

    long blasWorkspace() {
        return (context.attribute(MAJOR) >= HOPPER ? 32L : 4L) << 20;
    }

    /// Frees what was left open, and the context.
    void close() {
        lock.lock();
        try {
            if (closed) return;
            try (Undo undo = new Undo(this::isDead)) {
                undo.push(context::close);
                undo.push(() -> context.trim(0));           // the pool is the device's, and would keep it
                undo.push(kernels::close);
                long[] left = leaks.end();
                undo.push(() -> {
                    for (Lane l : lanes) if (l != null) l.close();
                });
                Lane first = lanes[0];
                undo.push(() -> {
                    context.synchronize();
                    for (long address : left) context.freeAsync(address, first.stream);
                });
            } finally {
                closed = true;
            }
        } finally {
            lock.unlock();
        }
    }

    @Override
    public String toString() {
        return "Gpu " + number + " (device " + context.device() + ")";
    }
}
