package org.jonum.gpu;

import java.lang.foreign.MemorySegment;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.locks.ReentrantLock;
import org.jonum.gpu.internal.CudaContext;

/// The way between arrays on the heap and the device: through two pinned buffers, of which one is filled or emptied while
/// the other travels. No array is pinned in the heap.
final class Staging {
    private static final int WAYS = 2, LEAST = 1 << 16;

    /// A part of a matrix that fits into a buffer.
    record Tile(int row, int rows, int col, int cols) {
        long bytes(int size) {
            return (long) rows * cols * size;
        }
    }

    /// Copies a tile, between the heap and a segment that holds it column by column without gaps.
    interface Copy {
        void run(Tile tile, MemorySegment pinned);
    }

    /// Where the elements of a matrix are on the device.
    record Place(Memory memory, long offset, int rows, int cols, int ld, int size) {
        long address(Tile t) {
            return memory.address + (offset + t.row + (long) t.col * ld) * size;
        }
    }

    private final int capacity = Integer.getInteger("jonum.gpu.staging", 8 << 20);
    private final Lane lane;
    private final CudaContext context;
    private final ReentrantLock lock = new ReentrantLock();
    private final MemorySegment[] buffer = {MemorySegment.NULL, MemorySegment.NULL};
    private final long[] event = new long[WAYS];
    private final Undo undo;

    Staging(Lane lane) {
        this.lane = lane;
        context = lane.device.context;
        undo = new Undo(lane.device::isDead);
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

    /// Heap to device; when this returns, the heap has been read, and the device will have it in the order of its stream.
    void upload(String routine, Place to, Copy copy) {
        lock.lock();
        try {
            lane.alive(routine);
            int way = 0;
            for (Tile t : tiles(to)) {
                MemorySegment s = segment(way, t.bytes(to.size), to);
                copy.run(t, s);
                long e = event[way];
                lane.run(routine, Lane.writes(to.memory), Lane.reads(), () -> {
                    copyIn(to, t, s);
                    context.eventRecord(e, lane.stream);
                });
                way = 1 - way;
            }
        } finally {
            lock.unlock();
        }
    }

    /// Device to heap; waits, and writes nothing if a factorization before it failed.
    void download(String routine, Place from, Copy copy) {
        lock.lock();
        try {
            lane.alive(routine);
            List<Tile> tiles = tiles(from);
            if (tiles.isEmpty()) lane.synchronize(routine);
            MemorySegment[] s = new MemorySegment[WAYS];
            for (int k = 0; k < tiles.size() + 1; k++) {
                int way = k % WAYS;
                if (k < tiles.size()) {
                    Tile t = tiles.get(k);
                    MemorySegment to = s[way] = segment(way, t.bytes(from.size), from);
                    lane.run(routine, Lane.writes(), Lane.reads(from.memory), () -> {
                        copyOut(from, t, to);
                        context.eventRecord(event[way], lane.stream);
                    });
                }
                if (k > 0) {
                    context.eventSynchronize(event[1 - way]);
                    if (k == 1) lane.settle();
                    copy.run(tiles.get(k - 1), s[1 - way]);
                }
            }
        } finally {
            lock.unlock();
        }
    }

    private void copyIn(Place p, Tile t, MemorySegment from) {
        long width = (long) t.rows * p.size;
        if (t.rows == p.ld || t.cols == 1) context.copyInAsync(p.address(t), from, lane.stream);
        else context.copyInAsync(p.address(t), (long) p.ld * p.size, from, width, width, t.cols, lane.stream);
    }

    private void copyOut(Place p, Tile t, MemorySegment to) {
        long width = (long) t.rows * p.size;
        if (t.rows == p.ld || t.cols == 1) context.copyOutAsync(to, p.address(t), lane.stream);
        else context.copyOutAsync(to, width, p.address(t), (long) p.ld * p.size, width, t.cols, lane.stream);
    }

    /// The first bytes of a buffer, once what it held has travelled.
    private MemorySegment segment(int way, long bytes, Place whole) {
        context.eventSynchronize(event[way]);
        if (buffer[way].byteSize() < bytes) {
            MemorySegment old = buffer[way];
            buffer[way] = MemorySegment.NULL;
            if (old.byteSize() > 0) context.hostFree(old);
            long all = (long) whole.rows * whole.cols * whole.size;
            buffer[way] = context.hostMalloc(Math.max(bytes, Math.min(capacity, Math.max(LEAST, all))));
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

    void close() {
        for (MemorySegment s : buffer) if (s.byteSize() > 0) undo.push(() -> context.hostFree(s));
        undo.close();
    }
}
