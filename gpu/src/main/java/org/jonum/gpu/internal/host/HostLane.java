package org.jonum.gpu.internal.host;

import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.util.ArrayDeque;
import java.util.Deque;
import org.jonum.gpu.internal.Capability;
import org.jonum.gpu.internal.CudaApi;
import org.jonum.gpu.internal.CudaBlas;
import org.jonum.gpu.internal.CudaContext;
import org.jonum.gpu.internal.CudaSolver;
import org.jonum.gpu.internal.Workspace;

/// A context with one stream, its handles, its two pinned buffers and its workspace.
final class HostLane implements Workspace, AutoCloseable {
    private static final int INFO = 256, LEAST = 64;

    final CudaContext context;
    final long stream;
    final CudaBlas blas;
    final CudaSolver solver;
    /// Bytes of a pinned buffer.
    final int capacity = Math.max(LEAST, Integer.getInteger("jonum.gpu.staging", 8 << 20));
    final MemorySegment[] buffer = new MemorySegment[2];
    final long[] event = new long[2];
    /// Device memory for an `info`.
    final long info;
    private final Deque<Runnable> undo = new ArrayDeque<>();
    private final Arena arena = Arena.ofShared();
    private long work, workBytes;
    private MemorySegment host = MemorySegment.NULL;

    HostLane(CudaApi api) {
        context = api.context(0);
        undo.push(context::close);
        try {
            stream = context.streamCreate();
            undo.push(() -> context.streamDestroy(stream));
            blas = context.blas(stream);
            undo.push(blas::close);
            blas.math(Boolean.getBoolean("jonum.gpu.tf32") ? CudaBlas.MathMode.TF32 : CudaBlas.MathMode.DEFAULT);
            solver = context.solver(stream);
            undo.push(solver::close);
            if (api.has(Capability.DETERMINISTIC)) solver.deterministic(true);
            if (api.has(Capability.POOL)) context.poolKeeps(Long.MAX_VALUE);
            for (int i = 0; i < 2; i++) {
                MemorySegment b = buffer[i] = context.hostMalloc(capacity);
                undo.push(() -> context.hostFree(b));
                long e = event[i] = context.eventCreate(false);
                undo.push(() -> context.eventDestroy(e));
            }
            info = context.mallocAsync(INFO, stream);
            undo.push(() -> context.freeAsync(info, stream));
        } catch (RuntimeException e) {
            try {
                close();
            } catch (RuntimeException f) {
                e.addSuppressed(f);
            }
            throw e;
        }
    }

    @Override
    public long device(long bytes) {
        if (bytes > workBytes) {
            shrink();
            work = context.mallocAsync(bytes, stream);
            workBytes = bytes;
        }
        return work;
    }

    private void shrink() {
        if (workBytes == 0) return;
        workBytes = 0;
        context.freeAsync(work, stream);
    }

    @Override
    public MemorySegment host(long bytes) {
        if (bytes > host.byteSize()) host = arena.allocate(bytes, 16);     // the old one may still be in use
        return host;
    }

    /// Gives all back, the last first; on a lost context what is left goes with it.
    @Override
    public void close() {
        RuntimeException first = null;
        boolean lost = context.fault() != null;
        if (!lost) undo.push(this::shrink);
        while (!undo.isEmpty()) {
            Runnable r = undo.pop();
            if (lost && !undo.isEmpty()) continue;                      // the last one is the context itself
            try {
                r.run();
            } catch (RuntimeException e) {
                if (first == null) first = e;
                else first.addSuppressed(e);
                lost = context.fault() != null;
            }
        }
        arena.close();
        if (first != null) throw first;
    }
}
