package org.jonum.gpu;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.StringJoiner;
import org.jonum.gpu.internal.Capability;
import org.jonum.gpu.internal.Cuda;
import org.jonum.gpu.internal.CudaApi;
import org.jonum.gpu.internal.CudaContext;
import org.jonum.gpu.internal.CudaMemory;
import org.jonum.gpu.internal.CudaVersions;
import org.jonum.gpu.internal.Undo;

/// A CUDA device and a stream on it: what is started on one [Gpu] is done in the order of its calls.
///
/// ``` java
/// try (Gpu gpu = Gpu.open(); GpuScope s = gpu.scope()) {
///     GpuMatrix a = s.upload(Matrix.of(2, 2, 4, 2, 2, 3)), b = s.upload(Matrix.of(2, 1, 8, 7));
///     GpuCholesky f = gpu.cholesky(s, a);                 // started, not waited for
///     f.solve(b);
///     Matrix x = b.download();                            // waits; throws if a is not positive definite
///     double last = x.get(1, 0);                          // last == 1.5
/// }
/// ```
/// Methods that give a number or something for the host wait; all others only start. Arguments are checked before anything
/// is started; a fault of the device is reported by the call that meets it, which may be a later one (not so with
/// [GpuOption#DEBUG]). After a fault that the device does not survive ([GpuException#isSticky()]) every call says so; close
/// this. Whether another can be opened in this process is the driver's to say.
///
/// Any thread may call, a virtual one too: calls are started one after the other. [#fork()] gives a second stream on the same
/// device, whose work is done beside that of this one; where both use a matrix, they are ordered as they were started.
///
/// Nothing is ever done on the CPU in the place of the device.
public final class Gpu implements GpuLevel1, GpuFLevel1, GpuLevel2, GpuFLevel2, GpuLevel3, GpuFLevel3,
        GpuElementwise, GpuFElementwise, GpuReductions, GpuFReductions, GpuFactorizations, GpuFFactorizations,
        GpuBatched, GpuFBatched, GpuHost, GpuFHost, AutoCloseable {
    final Lane lane;
    private final boolean root;

    private Gpu(Lane lane, boolean root) {
        this.lane = lane;
        this.root = root;
    }

    /// Opens the first device.
    ///
    /// @param options how to work
    /// @return a device and a stream
    /// @throws GpuUnavailableException if there is none, with the exact reason
    /// @throws GpuException            if it cannot be opened; sticky, if this process met a fault that the driver does not forget
    public static Gpu open(GpuOption... options) {
        return open(0, options);
    }

    /// Opens a device.
    ///
    /// @param device  number of the device, from 0
    /// @param options how to work
    /// @return the device and a stream
    /// @throws IllegalArgumentException if there is no device of that number
    /// @throws GpuUnavailableException  if there is none at all, with the exact reason
    /// @throws GpuException             if it cannot be opened; sticky, if this process met a fault that the driver does not forget
    public static Gpu open(int device, GpuOption... options) {
        return open(Cuda.api(), device, options);
    }

    static Gpu open(CudaApi api, int device, GpuOption... options) {
        int count = api.devices();
        if (device < 0 || device >= count) throw Door.bad("open", "device", device, "0 to " + (count - 1));
        Set<GpuOption> set = EnumSet.noneOf(GpuOption.class);
        set.addAll(List.of(options));
        CudaContext context = api.context(device);
        try {
            Device d = new Device(context, set);
            return new Gpu(d.open(), true);
        } catch (Throwable t) {
            Undo undo = new Undo(() -> context.fault() != null);
            undo.push(context::close);
            undo.closeAfter(t);
            throw t;
        }
    }

    /// A second stream on this device, with its own handles and workspaces. Closing it leaves the device open; closing
    /// the one that was opened first closes all.
    ///
    /// @return a stream beside this one; up to 64 may be open
    public Gpu fork() {
        lane.alive("fork");
        return new Gpu(lane.device.open(), false);
    }

    /// {@return a new scope for matrices on this device}
    public GpuScope scope() {
        lane.alive("scope");
        return new GpuScope(this);
    }

    /// Waits for all that was started on this stream.
    ///
    /// @throws org.jonum.mat.NumericalException if a factorization failed that nobody has been told of yet
    /// @throws GpuException                     if the device met a fault
    public void synchronize() {
        lane.synchronize("synchronize");
    }

    /// Marks what was started until now.
    ///
    /// @return an event of this stream
    public GpuEvent record() {
        return new GpuEvent(lane);
    }

    /// Lets what is started from now on begin after an event, which may be one of another stream. Where streams share
    /// matrices this is done without being asked; it is for everything else, timing for instance.
    ///
    /// @param event an event of this device
    /// @throws IllegalArgumentException if it is of another device
    public void waitFor(GpuEvent event) {
        Door.present("waitFor", "event", event).usable("waitFor");
        if (event.lane.device != lane.device) {
            throw Door.bad("waitFor", "event", "on " + event.lane.device, "an event on " + lane.device);
        }
        lane.run("waitFor", Lane.writes(), Lane.reads(), () -> {
            lane.device.context.streamWait(lane.stream, event.event);
            lane.followed(event.lane);
        });
    }

    /// {@return whether this stream can be used: it is not closed, and the device neither closed nor dead}
    public boolean isOpen() {
        return lane.isOpen() && lane.device.isOpen() && !lane.device.isDead();
    }

    /// {@return the bytes that matrices of this device take; workspaces are not among them}
    public long allocated() {
        return lane.device.leaks.bytes();
    }

    /// {@return the bytes that the driver says are free}
    public long free() {
        lane.alive("free");
        return lane.device.context.memory().free();
    }

    /// Gives back to the driver what is kept for later allocations; waits for the device.
    public void trim() {
        lane.device.lock.lock();
        try {
            lane.alive("trim");
            lane.device.release();
        } finally {
            lane.device.lock.unlock();
        }
    }

    /// {@return how many calls have been started on this device: a number that grows if, and only if, the device gets work}
    public long launches() {
        return lane.device.launches();
    }

    /// {@return device, memory, binding, versions and files of the libraries, options, and what is missing, a line for each}
    public String describe() {
        lane.alive("describe");
        CudaContext c = lane.device.context;
        CudaApi api = c.api();
        CudaVersions v = api.versions();
        CudaMemory.Bytes memory = c.memory();
        StringJoiner text = new StringJoiner("\n");
        text.add(
                "device " + c.device() + ": " + c.name() + ", compute capability " + lane.device.capability() / 10 + "."
                        + lane.device.capability() % 10);
        text.add("memory: " + (memory.free() >> 20) + " MiB free of " + (memory.total() >> 20) + " MiB, "
                + (allocated() >> 20) + " MiB in matrices");
        text.add("binding: " + api.binding() + "; driver for CUDA " + v.driver() / 1000 + "." + v.driver() % 1000 / 10
                + ", cuBLAS " + v.blas() + ", cuSOLVER " + v.solver());
        v.libraries().forEach(file -> text.add("  " + file));
        text.add("results: " + (lane.device.options.contains(GpuOption.NONDETERMINISTIC) ? "may differ from run to run"
                : "the same bits in every run") + "; options: " + lane.device.options);
        StringJoiner missing = new StringJoiner(", ").setEmptyValue("nothing");
        for (Capability k : Capability.values()) if (!api.has(k)) missing.add(k.name());
        return text.add("missing: " + missing).toString();
    }

    /// Waits for all that was started, and gives everything back. A fork gives back its stream only; matrices that it made
    /// stay, but can be sent and fetched only through the streams that are left.
    @Override
    public void close() {
        if (root) lane.device.close();
        else lane.close();
    }

    @Override
    public String toString() {
        return lane.device + " stream " + lane.number;
    }
}
