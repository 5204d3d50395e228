package org.jonum.gpu.bench;

import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.util.ArrayDeque;
import java.util.Deque;
import org.jonum.gpu.internal.CudaApi;
import org.jonum.gpu.internal.CudaBlas;
import org.jonum.gpu.internal.CudaContext;
import org.jonum.gpu.internal.CudaSolver;
import org.jonum.gpu.internal.Workspaces;

/// The libraries called directly: one stream with handles as the libraries make them, memory by hand, a workspace that stays.
final class Direct implements AutoCloseable {
    private static final int PART = 1 << 23;
    final CudaContext context;
    final long stream, info;
    final CudaBlas blas;
    final CudaSolver solver;
    final Workspaces work;
    private final MemorySegment arrived;
    private final Deque<Long> taken = new ArrayDeque<>();

    Direct(CudaApi api) {
        context = api.context(0);
        stream = context.streamCreate();
        blas = context.blas(stream);
        solver = context.solver(stream);
        work = new Workspaces(context, stream, bytes -> context.mallocAsync(bytes, stream));
        info = context.malloc(Integer.BYTES);
        arrived = context.hostMalloc(Integer.BYTES);
    }

    void await() {
        context.streamSynchronize(stream);
    }

    /// Memory without numbers yet, until [#release()].
    long room(long bytes) {
        long address = context.malloc(Math.max(1, bytes));
        taken.push(address);
        return address;
    }

    /// A copy on the device, until [#release()].
    long upload(double[] a) {
        long to = room(8L * a.length);
        MemorySegment all = MemorySegment.ofArray(a);
        try (Arena arena = Arena.ofConfined()) {
            MemorySegment part = arena.allocate(Math.min(PART, all.byteSize()), Double.BYTES);
            for (long done = 0; done < all.byteSize(); done += part.byteSize()) {
                long bytes = Math.min(part.byteSize(), all.byteSize() - done);
                context.copyIn(to + done, part.asSlice(0, bytes).copyFrom(all.asSlice(done, bytes)));
            }
        }
        return to;
    }

    /// Sends the info back, as everybody must who wants to know whether there is a factorization.
    void fetchInfo() {
        context.copyOutAsync(arrived, info, stream);
    }

    /// The info that came last, to be waited for.
    int info() {
        return arrived.get(ValueLayout.JAVA_INT, 0);
    }

    /// Gives the memory back that was taken.
    void release() {
        await();
        while (!taken.isEmpty()) context.free(taken.pop());
    }

    @Override
    public void close() {
        try {
            release();
            work.close();
            context.hostFree(arrived);
            context.free(info);
            solver.close();
            blas.close();
            context.streamDestroy(stream);
        } finally {
            context.close();
        }
    }
}
