package org.jonum.gpu;

import java.lang.foreign.MemorySegment;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jonum.gpu.internal.CudaContext;
import org.jonum.gpu.internal.Staging.Copy;
import org.jonum.gpu.internal.Staging.Place;
import org.jonum.gpu.internal.Staging.Tile;
import org.jonum.gpu.internal.Undo;
import org.jspecify.annotations.Nullable;

/// Numbers on their way to the host: started by `downloadAsync`, waited for by [#await()].
///
/// ``` java
/// try (Gpu gpu = Gpu.open(); GpuScope s = gpu.scope()) {
///     GpuMatrix a = s.upload(Matrix.identity(2));
///     try (GpuDownload<Matrix> way = a.downloadAsync()) {
///         gpu.map(GpuFunction.EXP, a, a);                 // the device goes on meanwhile
///         Matrix before = way.await();                    // before.get(0, 0) == 1
///     }
/// }
/// ```
///
/// @param <T> what comes
public final class GpuDownload<T> implements AutoCloseable {
    private final Lane lane;
    private final String routine;
    private final MemorySegment pinned;
    private final long event;
    private final Tile tile;
    private final Function<Consumer<Copy>, T> result;
    private final Undo undo;
    private @Nullable T value;
    private boolean closed;

    GpuDownload(Lane lane, String routine, Memory memory, Place from, Function<Consumer<Copy>, T> result) {
        this.lane = lane;
        this.routine = routine;
        this.result = result;
        tile = new Tile(0, from.rows(), 0, from.cols());
        CudaContext context = lane.device.context;
        long bytes = from.bytes();
        undo = new Undo(lane.device::isDead);
        lane.alive(routine);
        try {
            event = context.eventCreate(false);
            undo.push(() -> context.eventDestroy(event));
            pinned = context.hostMalloc(Math.max(1, bytes));
            undo.push(() -> context.hostFree(pinned));
            lane.run(routine, Lane.writes(), Lane.reads(memory), () -> {
                long width = (long) from.rows() * from.size();
                if (bytes > 0) {
                    context.copyOutAsync(pinned, width, from.address(), (long) from.ld() * from.size(), width,
                            from.cols(), lane.stream);
                }
                context.eventRecord(event, lane.stream);
            });
        } catch (Throwable t) {
            undo.closeAfter(t);
            throw t;
        }
    }

    /// {@return whether they have come, so that [#await()] would not wait}
    public synchronized boolean isDone() {
        return value != null || !closed && lane.device.context.eventQuery(event);
    }

    /// Waits for the numbers.
    ///
    /// @return a new matrix or vector, the same one each time
    /// @throws IllegalStateException if this was closed before
    /// @throws org.jonum.mat.NumericalException if a factorization failed that this had to wait for
    public synchronized T await() {
        if (value != null) return value;
        if (closed) throw new IllegalStateException(routine + ": this download is closed");
        lane.device.alive(routine);
        lane.device.context.eventSynchronize(event);
        lane.settle();
        T arrived = value = result.apply(copy -> {
            if (tile.rows() > 0 && tile.cols() > 0) copy.run(tile, pinned);
        });
        close();
        return arrived;
    }

    /// Gives the pinned memory back; numbers that nobody waited for are waited for, and dropped.
    @Override
    public synchronized void close() {
        if (closed) return;
        closed = true;
        if (!lane.device.isOpen()) return;
        if (value == null && !lane.device.isDead()) lane.device.context.eventSynchronize(event);
        undo.close();
    }
}
