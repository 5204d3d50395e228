package org.jonum.gpu.internal.host;

import static java.lang.foreign.ValueLayout.JAVA_INT;
import static java.lang.foreign.ValueLayout.JAVA_LONG;

import java.lang.foreign.MemorySegment;
import java.util.ArrayList;
import java.util.List;
import org.jonum.gpu.internal.CudaBlas;
import org.jonum.gpu.internal.CudaContext;
import org.jonum.gpu.internal.CudaSolver;
import org.jonum.gpu.internal.Workspace;

/// One call on the device: what it takes there is given back at its end, whatever happens.
final class DeviceCall implements DoubleTransfers, FloatTransfers, AutoCloseable {
    private static final int ALIGNMENT = 256;
    private final HostGpu gpu;
    private final HostLane lane;
    private final List<Long> taken = new ArrayList<>();

    DeviceCall(HostGpu gpu, HostLane lane) {
        this.gpu = gpu;
        this.lane = lane;
    }

    CudaBlas blas() {
        return lane.blas;
    }

    CudaSolver solver() {
        return lane.solver;
    }

    Workspace work() {
        return lane;
    }

    /// {@return where a routine's info goes}
    long info() {
        return lane.info;
    }

    @Override
    public CudaContext context() {
        return lane.context;
    }

    @Override
    public long stream() {
        return lane.stream;
    }

    @Override
    public MemorySegment buffer(int way) {
        return lane.buffer[way];
    }

    @Override
    public long event(int way) {
        return lane.event[way];
    }

    @Override
    public int capacity() {
        return lane.capacity;
    }

    @Override
    public long room(long bytes) {
        long address = lane.context.mallocAsync(Math.max(ALIGNMENT, bytes), lane.stream);
        taken.add(address);
        return address;
    }

    /// Wait, and look at the info of the routine before.
    int outcome() {
        MemorySegment s = buffer(0).asSlice(0, Integer.BYTES);
        lane.context.copyOutAsync(s, lane.info, lane.stream);
        lane.context.streamSynchronize(lane.stream);
        return s.get(JAVA_INT, 0);
    }

    /// Room for pivots.
    long pivots(int n) {
        return room((long) n * lane.solver.pivotBytes());
    }

    /// Pivots come back, counted from 0.
    void pivots(long from, int n, int[] to, int off) {
        int bytes = lane.solver.pivotBytes(), most = lane.capacity / bytes;
        for (int done = 0; done < n; done += most) {
            int count = Math.min(most, n - done);
            MemorySegment s = buffer(0).asSlice(0, (long) count * bytes);
            lane.context.copyOutAsync(s, from + (long) done * bytes, lane.stream);
            lane.context.streamSynchronize(lane.stream);
            for (int i = 0; i < count; i++) {
                to[off + done + i] =
                        (int) (bytes == Integer.BYTES ? s.getAtIndex(JAVA_INT, i) : s.getAtIndex(JAVA_LONG, i)) - 1;
            }
        }
    }

    /// Pivots go to the device, counted from 1.
    long pivots(int n, int[] from, int off) {
        int bytes = lane.solver.pivotBytes(), most = lane.capacity / bytes;
        long to = pivots(n);
        for (int done = 0; done < n; done += most) {
            int count = Math.min(most, n - done);
            lane.context.streamSynchronize(lane.stream);
            MemorySegment s = buffer(0).asSlice(0, (long) count * bytes);
            for (int i = 0; i < count; i++) {
                int p = from[off + done + i] + 1;
                if (bytes == Integer.BYTES) s.setAtIndex(JAVA_INT, i, p);
                else s.setAtIndex(JAVA_LONG, i, p);
            }
            lane.context.copyInAsync(to + (long) done * bytes, s, lane.stream);
        }
        lane.context.streamSynchronize(lane.stream);
        return to;
    }

    @Override
    public void close() {
        try {
            if (lane.context.fault() != null) return;
            RuntimeException first = null;
            for (long address : taken) {
                try {
                    lane.context.freeAsync(address, lane.stream);
                } catch (RuntimeException e) {
                    if (first == null) first = e;
                    else first.addSuppressed(e);
                }
            }
            lane.context.streamSynchronize(lane.stream);
            if (first != null) throw first;
        } finally {
            gpu.lock.unlock();
        }
    }
}
