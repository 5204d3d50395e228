package org.jonum.gpu.internal;

import java.lang.foreign.MemorySegment;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.IntSupplier;
import org.jonum.blas.internal.threads.Parallel;
import org.jspecify.annotations.Nullable;

/// The way between arrays on the heap and the device, through pinned buffers of a stream. No array is pinned in the heap.
///
/// One thread copies at a quarter of what a bus of today carries (12 of 55 GB/s were measured), so several do. Each has two buffers,
/// of which one is filled or emptied while the other travels:
///
///     thread 1    fill a1 | fill b1 | fill a1 …           all on one stream, in the order in which they are filled
///     thread 2    fill a2 | fill b2 | fill a2 …
public final class Staging implements AutoCloseable {
    private static final int WORKERS = 8, WAYS = 2 * WORKERS, CAPACITY = 1 << 21, LEAST = 1 << 18, SMALLEST = 64;

    /// A part of a matrix that fits into a buffer.
    ///
    /// @param row  its first row
    /// @param rows how many
    /// @param col  its first column
    /// @param cols how many
    public record Tile(int row, int rows, int col, int cols) {}

    /// Copies a tile, between the heap and a segment that holds it column by column without gaps.
    public interface Copy {
        /// One way or the other.
        void run(Tile tile, MemorySegment pinned);
    }

    /// Where the elements of a matrix are on the device.
    ///
    /// @param address of its first element
    /// @param rows    number of rows
    /// @param cols    number of columns
    /// @param ld      elements from a column to the next
    /// @param size    bytes of an element
    public record Place(long address, int rows, int cols, int ld, int size) {
        /// Whether there are no elements.
        public boolean isEmpty() {
            return rows == 0 || cols == 0;
        }

        /// {@return the bytes of all elements}
        public long bytes() {
            return (long) rows * cols * size;
        }

        private long at(Tile t) {
            return address + (t.row + (long) t.col * ld) * size;
        }
    }

    /// Puts work on the stream, behind what it must wait for.
    public interface Order {
        /// Now, or never if this throws.
        void run(Runnable start);
    }

    private final int capacity = Math.max(SMALLEST, Integer.getInteger("jonum.gpu.staging", CAPACITY));
    private final CudaContext context;
    private final long stream;
    private final ReentrantLock lock = new ReentrantLock();
    private final MemorySegment[] buffer = new MemorySegment[WAYS];
    private final long[] event = new long[WAYS];
    private final Undo undo;

    /// On a stream; its buffers are made when they are needed.
    public Staging(CudaContext context, long stream) {
        this.context = context;
        this.stream = stream;
        Arrays.fill(buffer, MemorySegment.NULL);
        undo = new Undo(() -> context.fault() != null);
        try {
            for (int i = 0; i < WAYS; i++) {
                long e = context.eventCreate(false);
                event[i] = e;
                undo.push(() -> context.eventDestroy(e));
            }
        } catch (Throwable t) {
            undo.closeAfter(t);
            throw t;
        }
    }

    /// {@return the bytes of a buffer at most}
    public int capacity() {
        return capacity;
    }

    /// Heap to device; when this returns, the heap has been read, and the device will have it in the order of the stream.
    public void upload(Place to, Copy copy, Order order) {
        lock.lock();
        try {
            List<Tile> tiles = tiles(to);
            workers(tiles.size(), (worker, next) -> {
                int way = 2 * worker;
                for (int k = next.getAsInt(); k < tiles.size(); k = next.getAsInt()) {
                    Tile t = tiles.get(k);
                    int mine = way;
                    MemorySegment s = segment(mine, t, to);
                    copy.run(t, s);
                    order.run(() -> {
                        copyIn(to, t, s);
                        context.eventRecord(event[mine], stream);
                    });
                    way ^= 1;
                }
            });
        } finally {
            lock.unlock();
        }
    }

    /// Device to heap; waits.
    ///
    /// @param first is run when the device has come so far and nothing has been written yet
    public void download(Place from, Copy copy, Order order, Runnable first) {
        lock.lock();
        try {
            List<Tile> tiles = tiles(from);
            if (tiles.isEmpty()) return;
            Arrival head = start(from, tiles.get(0), 0, order);
            context.eventSynchronize(event[0]);
            first.run();
            copy.run(head.tile, head.pinned);
            workers(tiles.size() - 1, (worker, next) -> {
                int way = 2 * worker;
                @Nullable
                Arrival before = null;
                for (int k = next.getAsInt() + 1; before != null || k < tiles.size(); k = next.getAsInt() + 1) {
                    Arrival started = k < tiles.size() ? start(from, tiles.get(k), way, order) : null;
                    way ^= 1;
                    if (before != null) {
                        context.eventSynchronize(event[way]);
                        copy.run(before.tile, before.pinned);
                    }
                    before = started;
                }
            });
        } finally {
            lock.unlock();
        }
    }

    /// A tile on its way to the host, and where it comes.
    private record Arrival(Tile tile, MemorySegment pinned) {}

    private Arrival start(Place from, Tile t, int way, Order order) {
        MemorySegment to = segment(way, t, from);
        order.run(() -> {
            copyOut(from, t, to);
            context.eventRecord(event[way], stream);
        });
        return new Arrival(t, to);
    }

    /// What one of several threads does.
    private interface Work {
        /// @param worker its number
        /// @param next   counts up, for all of them
        void run(int worker, IntSupplier next);
    }

    private static void workers(int tiles, Work work) {
        AtomicInteger next = new AtomicInteger();
        Parallel.forEach(Math.min(WORKERS, tiles), worker -> work.run(worker, next::getAndIncrement));
    }

    private void copyIn(Place p, Tile t, MemorySegment from) {
        long width = (long) t.rows * p.size;
        if (t.rows == p.ld || t.cols == 1) context.copyInAsync(p.at(t), from, stream);
        else context.copyInAsync(p.at(t), (long) p.ld * p.size, from, width, width, t.cols, stream);
    }

    private void copyOut(Place p, Tile t, MemorySegment to) {
        long width = (long) t.rows * p.size;
        if (t.rows == p.ld || t.cols == 1) context.copyOutAsync(to, p.at(t), stream);
        else context.copyOutAsync(to, width, p.at(t), (long) p.ld * p.size, width, t.cols, stream);
    }

    /// The bytes of a tile in a buffer, once what it held has travelled.
    private MemorySegment segment(int way, Tile t, Place whole) {
        long bytes = (long) t.rows * t.cols * whole.size;
        context.eventSynchronize(event[way]);
        if (buffer[way].byteSize() < bytes) {
            MemorySegment old = buffer[way];
            buffer[way] = MemorySegment.NULL;
            if (old.byteSize() > 0) context.hostFree(old);
            buffer[way] = context.hostMalloc(Math.max(bytes, Math.min(capacity, LEAST)));
        }
        return buffer[way].asSlice(0, bytes);
    }

    /// A matrix in parts of whole columns, or, if a column is too long, of parts of one: some for each thread, but none very small.
    private List<Tile> tiles(Place p) {
        List<Tile> all = new ArrayList<>();
        long bytes = Math.clamp(p.bytes() / WAYS, Math.min(LEAST, capacity), capacity);
        int most = (int) Math.max(1, bytes / p.size), rows = Math.max(1, Math.min(p.rows, most)), cols = most / rows;
        for (int j = 0; j < p.cols; j += Math.min(cols, p.cols - j)) {
            int wide = Math.min(cols, p.cols - j);
            for (int i = 0; i < p.rows; i += Math.min(rows, p.rows - i)) {
                all.add(new Tile(i, Math.min(rows, p.rows - i), j, wide));
            }
        }
        return all;
    }

    /// Gives the buffers back; the stream must have been waited for.
    @Override
    public void close() {
        for (MemorySegment s : buffer) if (s.byteSize() > 0) undo.push(() -> context.hostFree(s));
        undo.close();
    }
}
