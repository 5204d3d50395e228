package org.jonum.gpu.internal;

import java.lang.foreign.MemorySegment;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.locks.ReentrantLock;
import org.jonum.blas.internal.threads.Parallel;

/// The way between arrays on the heap and the device: through two pinned buffers of a stream, of which one is filled or emptied
/// while the other travels. No array is pinned in the heap.
///
/// One thread copies at a quarter of what a bus of today carries (12 of 55 GB/s were measured), so a buffer is filled and emptied
/// by as many as there are.
public final class Staging implements AutoCloseable {
    private static final int WAYS = 2, LEAST = 1 << 16, SMALLEST = 64;
    /// Bytes of a buffer that one thread copies at a time.
    private static final int PIECE = 1 << 19;

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

    private final int capacity = Math.max(SMALLEST, Integer.getInteger("jonum.gpu.staging", 8 << 20));
    private final CudaContext context;
    private final long stream;
    private final ReentrantLock lock = new ReentrantLock();
    private final MemorySegment[] buffer = {MemorySegment.NULL, MemorySegment.NULL};
    private final long[] event = new long[WAYS];
    private final Undo undo;

    /// On a stream; its buffers are made when they are needed.
    public Staging(CudaContext context, long stream) {
        this.context = context;
        this.stream = stream;
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
            int way = 0;
            for (Tile t : tiles(to)) {
                MemorySegment s = segment(way, t, to);
                shared(copy, t, s, to.size);
                long e = event[way];
                order.run(() -> {
                    copyIn(to, t, s);
                    context.eventRecord(e, stream);
                });
                way = 1 - way;
            }
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
            MemorySegment[] s = new MemorySegment[WAYS];
            for (int k = 0; k <= tiles.size(); k++) {
                int way = k % WAYS;
                if (k < tiles.size()) {
                    Tile t = tiles.get(k);
                    MemorySegment to = s[way] = segment(way, t, from);
                    order.run(() -> {
                        copyOut(from, t, to);
                        context.eventRecord(event[way], stream);
                    });
                }
                if (k > 0) {
                    context.eventSynchronize(event[1 - way]);
                    if (k == 1) first.run();
                    shared(copy, tiles.get(k - 1), s[1 - way], from.size);
                }
            }
        } finally {
            lock.unlock();
        }
    }

    /// A tile in pieces of whole columns, or, if there is one column, of parts of it, by several threads.
    private static void shared(Copy copy, Tile t, MemorySegment s, int size) {
        boolean column = t.cols == 1;
        int length = column ? t.rows : t.cols;
        long bytes = column ? size : (long) t.rows * size;
        int step = (int) Math.clamp(PIECE / bytes, 1, length);
        Parallel.forEach((length + step - 1) / step, k -> {
            int first = k * step, many = Math.min(step, length - first);
            Tile piece = column ? new Tile(t.row + first, many, t.col, 1) : new Tile(t.row, t.rows, t.col + first, many);
            copy.run(piece, s.asSlice(first * bytes, many * bytes));
        });
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
            buffer[way] = context.hostMalloc(Math.max(bytes, Math.min(capacity, Math.max(LEAST, whole.bytes()))));
        }
        return buffer[way].asSlice(0, bytes);
    }

    /// A matrix in parts of whole columns, or, if a column is too long, of parts of one.
    private List<Tile> tiles(Place p) {
        List<Tile> all = new ArrayList<>();
        int most = Math.max(1, capacity / p.size), rows = Math.max(1, Math.min(p.rows, most)), cols = most / rows;
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
