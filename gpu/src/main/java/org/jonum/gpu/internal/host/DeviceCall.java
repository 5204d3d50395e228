package org.jonum.gpu.internal.host;

import static java.lang.foreign.ValueLayout.JAVA_INT;
import static java.lang.foreign.ValueLayout.JAVA_LONG;

import java.util.ArrayList;
import java.util.List;
import org.jonum.gpu.internal.CudaBlas;
import org.jonum.gpu.internal.CudaContext;
import org.jonum.gpu.internal.CudaSolver;
import org.jonum.gpu.internal.Staging.Copy;
import org.jonum.gpu.internal.Staging.Place;
import org.jonum.gpu.internal.Undo;
import org.jonum.gpu.internal.Workspace;

/// One call on the device: what it takes there is given back at its end, whatever happens.
final class DeviceCall implements DoubleTransfers, FloatTransfers, AutoCloseable {
    private static final int ALIGNMENT = 256;
    private final HostLane lane;
    private final Runnable end;
    private final List<Long> taken = new ArrayList<>();

    /// @param end what is to be done at the very end
    DeviceCall(HostLane lane, Runnable end) {
        this.lane = lane;
        this.end = end;
    }

    CudaBlas blas() {
        return lane.blas;
    }

    CudaSolver solver() {
        return lane.solver;
    }

    Workspace work() {
        return lane.work;
    }

    /// {@return where a routine's info goes}
    long info() {
        return lane.info;
    }

    CudaContext context() {
        return lane.context;
    }

    long stream() {
        return lane.stream;
    }

    /// {@return the bytes of a pinned buffer}
    int capacity() {
        return lane.staging.capacity();
    }

    @Override
    public long room(long bytes) {
        long address = lane.room(Math.max(ALIGNMENT, bytes));
        taken.add(address);
        return address;
    }

    @Override
    public void send(Place to, Copy copy) {
        lane.staging.upload(to, copy, Runnable::run);
    }

    @Override
    public void fetch(Place from, Copy copy) {
        lane.staging.download(from, copy, Runnable::run, () -> {});
    }

    /// Wait, and look at the info of the routine before.
    int outcome() {
        lane.context.copyOutAsync(lane.answer, lane.info, lane.stream);
        lane.context.streamSynchronize(lane.stream);
        return lane.answer.get(JAVA_INT, 0);
    }

    /// Room for pivots.
    long pivots(int n) {
        return room((long) n * lane.solver.pivotBytes());
    }

    private Place place(long pivots, int n) {
        return new Place(pivots, n, 1, n, lane.solver.pivotBytes());
    }

    /// Pivots come back, counted from 0.
    void pivots(long from, int n, int[] to, int off) {
        boolean wide = lane.solver.pivotBytes() == Long.BYTES;
        fetch(place(from, n), (t, s) -> {
            for (int i = 0; i < t.rows(); i++) {
                to[off + t.row() + i] = (int) (wide ? s.getAtIndex(JAVA_LONG, i) : s.getAtIndex(JAVA_INT, i)) - 1;
            }
        });
    }

    /// Pivots go to the device, counted from 1.
    long pivots(int n, int[] from, int off) {
        boolean wide = lane.solver.pivotBytes() == Long.BYTES;
        long to = pivots(n);
        send(place(to, n), (t, s) -> {
            for (int i = 0; i < t.rows(); i++) {
                int p = from[off + t.row() + i] + 1;
                if (wide) s.setAtIndex(JAVA_LONG, i, p);
                else s.setAtIndex(JAVA_INT, i, p);
            }
        });
        return to;
    }

    @Override
    public void close() {
        try (Undo undo = new Undo(() -> lane.context.fault() != null)) {
            undo.push(() -> lane.context.streamSynchronize(lane.stream));
            for (long address : taken) undo.push(() -> lane.context.freeAsync(address, lane.stream));
        } finally {
            end.run();
        }
    }
}
