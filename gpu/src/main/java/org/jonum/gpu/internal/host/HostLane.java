package org.jonum.gpu.internal.host;

import java.lang.foreign.MemorySegment;
import org.jonum.gpu.GpuOutOfMemoryException;
import org.jonum.gpu.internal.Capability;
import org.jonum.gpu.internal.CudaApi;
import org.jonum.gpu.internal.CudaBlas;
import org.jonum.gpu.internal.CudaContext;
import org.jonum.gpu.internal.CudaSolver;
import org.jonum.gpu.internal.Staging;
import org.jonum.gpu.internal.Undo;
import org.jonum.gpu.internal.Workspaces;

/// A context with one stream, its handles, its pinned buffers and its workspaces.
final class HostLane implements AutoCloseable {
    private static final int INFO = 256;

    final CudaContext context;
    final long stream;
    final CudaBlas blas;
    final CudaSolver solver;
    final Staging staging;
    final Workspaces work;
    /// Device memory for an `info`.
    final long info;
    /// Where it comes back.
    final MemorySegment answer;
    private final Undo undo;

    HostLane(CudaApi api) {
        context = api.context(0);
        undo = new Undo(() -> context.fault() != null);
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
            undo.push(() -> context.trim(0));
            staging = new Staging(context, stream);
            undo.push(staging::close);
            work = new Workspaces(context, stream, this::room);
            undo.push(work::close);
            answer = context.hostMalloc(INFO);
            undo.push(() -> context.hostFree(answer));
            info = context.mallocAsync(INFO, stream);
            undo.push(() -> context.freeAsync(info, stream));
        } catch (Throwable t) {
            undo.closeAfter(t);
            throw t;
        }
    }

    /// Device memory, for which the workspace gives way if it must.
    long room(long bytes) {
        try {
            return context.mallocAsync(bytes, stream);
        } catch (GpuOutOfMemoryException full) {
            if (!work.shrink()) throw full;
            return context.mallocAsync(bytes, stream);
        }
    }

    /// Gives all back, the last first.
    @Override
    public void close() {
        undo.push(() -> context.streamSynchronize(stream));
        undo.close();
    }
}
