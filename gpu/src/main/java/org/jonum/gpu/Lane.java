package org.jonum.gpu;

import static java.lang.foreign.ValueLayout.JAVA_INT;

import java.lang.foreign.MemorySegment;
import java.util.ArrayList;
import java.util.List;
import org.jonum.blas.Trans;
import org.jonum.gpu.internal.Capability;
import org.jonum.gpu.internal.CudaBlas;
import org.jonum.gpu.internal.CudaContext;
import org.jonum.gpu.internal.CudaSolver;
import org.jonum.gpu.internal.Staging;
import org.jonum.gpu.internal.Staging.Copy;
import org.jonum.gpu.internal.Staging.Place;
import org.jonum.gpu.internal.Undo;
import org.jonum.gpu.internal.Workspaces;
import org.jspecify.annotations.Nullable;

/// A stream with its handles and workspaces: work that is done in order, beside that of other lanes.
final class Lane {
    private static final int INFOS = 1024, INT = 4;

    final Device device;
    final int number;
    final long stream;
    final CudaBlas blas;
    final CudaSolver solver;
    final Workspaces work;
    private final Staging staging;
    private final CudaContext context;
    private final Undo undo;
    private final long marker;
    private final long infos;
    private final MemorySegment arrived;
    private final List<Pending> pending = new ArrayList<>();
    private int next;
    private long followed;
    private boolean closed;

    /// An outcome that has not come back, and the ints where it will.
    ///
    /// @param own whether their memory is to be given back then
    private record Pending(Outcome outcome, MemorySegment infos, boolean own) {
        boolean isBack() {
            return infos.elements(JAVA_INT).noneMatch(e -> e.get(JAVA_INT, 0) == Outcome.UNKNOWN);
        }

        /// The place of the first info that is not 0; 0 if all are.
        int place() {
            int n = (int) (infos.byteSize() / INT);
            for (int i = 0; i < n; i++) if (infos.getAtIndex(JAVA_INT, i) != 0) return i;
            return 0;
        }
    }

    Lane(Device device, int number) {
        this.device = device;
        this.number = number;
        context = device.context;
        undo = new Undo(device::isDead);
        try {
            stream = context.streamCreate();
            undo.push(() -> context.streamDestroy(stream));
            marker = context.eventCreate(false);
            undo.push(() -> context.eventDestroy(marker));
            blas = context.blas(stream);
            undo.push(blas::close);
            solver = context.solver(stream);
            undo.push(solver::close);
            long bytes = device.blasWorkspace(), own = device.address(this, bytes);
            undo.push(() -> context.freeAsync(own, stream));
            blas.workspace(own, bytes);                             // after the stream: that one takes it away
            configure();
            infos = device.address(this, INFOS * INT);
            undo.push(() -> context.freeAsync(infos, stream));
            arrived = context.hostMalloc(INFOS * INT);
            undo.push(() -> context.hostFree(arrived));
            staging = new Staging(context, stream);
            undo.push(staging::close);
            work = new Workspaces(context, stream, size -> device.address(this, size));
            undo.push(work::close);
        } catch (Throwable t) {
            undo.closeAfter(t);
            throw t;
        }
    }

    private void configure() {
        boolean free = device.options.contains(GpuOption.NONDETERMINISTIC);
        blas.atomics(free);
        blas.math(device.options.contains(GpuOption.TF32) ? CudaBlas.MathMode.TF32 : CudaBlas.MathMode.DEFAULT);
        if (context.api().has(Capability.DETERMINISTIC)) solver.deterministic(!free);
    }

    long bit() {
        return 1L << number;
    }

    boolean isOpen() {
        return !closed;
    }

    // ---- starting work ----

    static Memory[] writes(Memory... memories) {
        return memories;
    }

    static Memory[] reads(Memory... memories) {
        return memories;
    }

    /// Starts work behind all that its operands wait for. Arguments have been checked, but for what may have changed since.
    void run(String routine, Memory[] writes, Memory[] reads, Runnable start) {
        device.lock.lock();
        try {
            alive(routine);
            for (Memory m : reads) Door.open(routine, m);
            for (Memory m : writes) Door.open(routine, m);
            for (Memory m : reads) m.readOn(this);
            for (Memory m : writes) m.writeOn(this);
            start.run();
            device.counted();
        } finally {
            device.lock.unlock();
        }
        if (device.options.contains(GpuOption.DEBUG)) synchronize(routine);
    }

    /// What is given an address on the device: of its infos, or of memory for its own use.
    interface Solve {
        void start(long address);
    }

    /// As [#run], for a routine that reports an info, which is sent after it.
    void run(String routine, Outcome outcome, Memory[] writes, Memory[] reads, Solve start) {
        run(routine, outcome, 1, writes, reads, start);
    }

    /// As [#run], for a routine that reports `count` infos. When there is no place for them, the stream is waited for: the only
    /// time that this is done with the lock.
    void run(String routine, Outcome outcome, int count, Memory[] writes, Memory[] reads, Solve start) {
        device.lock.lock();
        try {
            alive(routine);
            if (count <= INFOS && next > INFOS - count) synchronize(routine);
            run(routine, writes, reads, () -> {
                if (count > INFOS) {
                    MemorySegment to = context.hostMalloc((long) count * INT);
                    pending.add(new Pending(outcome, to.fill((byte) 0), true));
                    temporary(to.byteSize(), from -> report(to, from, start));
                } else {
                    MemorySegment to = arrived.asSlice((long) next * INT, (long) count * INT);
                    pending.add(new Pending(outcome, to.fill((byte) 0), false));
                    long from = infos + (long) next * INT;
                    next += count;
                    report(to, from, start);
                }
            });
        } finally {
            device.lock.unlock();
        }
    }

    /// What does not start leaves zeros.
    private void report(MemorySegment to, long from, Solve start) {
        for (long i = 0; i < to.byteSize() / INT; i++) to.setAtIndex(JAVA_INT, i, Outcome.UNKNOWN);
        try {
            start.start(from);
            context.copyOutAsync(to, from, stream);
        } catch (Throwable t) {
            to.fill((byte) 0);
            throw t;
        }
    }

    /// Device memory for what is started in `use`. Called with the lock.
    void temporary(long bytes, Solve use) {
        long address = device.address(this, bytes);
        try {
            use.start(address);
        } finally {
            if (!device.isDead()) context.freeAsync(address, stream);
        }
    }

    void alive(String routine) {
        device.alive(routine);
        if (closed) throw new IllegalStateException(routine + ": this Gpu is closed");
    }

    /// Orders this stream behind all that was put on another one until now.
    void follow(int other) {
        Lane lane = device.lane(other);
        if (lane == null || lane == this) return;
        context.eventRecord(lane.marker, lane.stream);
        context.streamWait(stream, lane.marker);
        followed |= lane.bit();
    }

    void followed(Lane other) {
        followed |= other.bit();
    }

    /// C = diag(x)·A or A·diag(x), in the precision of that size.
    void diagonal(int size, boolean left, long m, long n, long a, long lda, long x, long incX, long c, long ldc) {
        if (size == Double.BYTES) blas.ddgmm(left, m, n, a, lda, x, incX, c, ldc);
        else blas.sdgmm(left, m, n, a, lda, x, incX, c, ldc);
    }

    /// C = β·C, in the precision of that size: what is left of a product over nothing, of which cuBLAS's manual says nothing.
    void scaled(int size, double beta, long m, long n, long c, long ldc) {
        Trans no = Trans.NO_TRANS;
        if (size == Double.BYTES) blas.dgeam(no, no, m, n, beta, c, ldc, 0, c, ldc, c, ldc);
        else blas.sgeam(no, no, m, n, (float) beta, c, ldc, 0, c, ldc, c, ldc);
    }

    // ---- to and from the heap ----

    /// Heap to device; when this returns, the heap has been read.
    void upload(String routine, Memory memory, Place to, Copy copy) {
        alive(routine);
        staging.upload(to, copy, start -> run(routine, writes(memory), reads(), start));
    }

    /// Device to heap; waits, and writes nothing if a factorization before it failed.
    void download(String routine, Memory memory, Place from, Copy copy) {
        alive(routine);
        if (from.isEmpty()) synchronize(routine);
        else staging.download(from, copy, start -> run(routine, writes(), reads(memory), start), this::settle);
    }

    // ---- waiting ----

    /// Waits for all that was put on the stream, and throws if a factorization failed.
    void synchronize(String routine) {
        device.lock.lock();
        try {
            alive(routine);
        } finally {
            device.lock.unlock();
        }
        context.streamSynchronize(stream);
        settle();
    }

    /// Looks at the outcomes that have come back: of this stream and of those that it was ordered behind.
    void settle() {
        RuntimeException failure;
        device.lock.lock();
        try {
            failure = outcomes();
        } finally {
            device.lock.unlock();
        }
        if (failure != null) throw failure;
    }

    private @Nullable RuntimeException outcomes() {
        RuntimeException first = null;
        for (int i = 0; i < Device.LANES; i++) {
            Lane lane = i == number ? this : (followed >>> i & 1) == 1 ? device.lane(i) : null;
            if (lane != null) first = lane.arrivals(first);
        }
        return first;
    }

    private @Nullable RuntimeException arrivals(@Nullable RuntimeException first) {
        boolean all = true;
        for (Pending p : pending) {
            if (!p.isBack()) {
                all = false;
                continue;
            }
            if (p.outcome.info() != Outcome.UNKNOWN) continue;
            int place = p.place();
            RuntimeException e = p.outcome.arrived(place, p.infos.getAtIndex(JAVA_INT, place));
            if (first == null) first = e;
            else if (e != null) first.addSuppressed(e);
        }
        if (all) {
            for (Pending p : pending) if (p.own) context.hostFree(p.infos);
            pending.clear();
            next = 0;
        }
        return first;
    }

    /// Gives the workspace back.
    ///
    /// @return whether there was any
    boolean shrink() {
        return work.shrink();
    }

    /// Waits, then gives all back; outcomes that nobody asked for are dropped.
    void close() {
        device.lock.lock();
        try {
            if (closed) return;
            closed = true;
            device.closed(this);
            for (Pending p : pending) if (p.own) undo.push(() -> context.hostFree(p.infos));
            undo.push(() -> context.streamSynchronize(stream));
            undo.close();
        } finally {
            device.lock.unlock();
        }
    }
}
