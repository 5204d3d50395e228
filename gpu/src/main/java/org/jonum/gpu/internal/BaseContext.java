package org.jonum.gpu.internal;

import org.jonum.gpu.GpuException;
import org.jonum.gpu.GpuOutOfMemoryException;
import org.jspecify.annotations.Nullable;

/// What contexts of every binding share: statuses become exceptions, a lost context stays lost, and memory that is full
/// is asked once more after the pool has given back what it can.
public abstract class BaseContext implements CudaContext {
    private volatile @Nullable GpuException fault;
    private volatile boolean closed;

    /// Binds the context to this thread of the operating system; returns the status.
    protected abstract int bindStatus();

    /// Waits for the device; returns the status.
    protected abstract int synchronizeStatus();

    /// Device memory, of the pool in the order of a stream, or not.
    protected abstract Attempt attempt(long bytes, long stream, boolean pooled);

    /// Gives the context back, or resets it where it is lost.
    protected abstract void release(boolean lost);

    /// An attempt to get memory.
    ///
    /// @param status  of the call
    /// @param address what it gave
    public record Attempt(int status, long address) {}

    /// Every call begins here: the context must be alive, and be this thread's.
    public final void begin() {
        if (closed) throw new IllegalStateException("the CUDA context is closed");
        GpuException dead = fault;
        if (dead != null) {
            throw new GpuException("the context of device " + device() + " is lost since: " + dead.getMessage(),
                    dead.status(), true);
        }
        done(Status.DRIVER, "cuCtxSetCurrent", bindStatus());
    }

    /// Every call ends here.
    public final void done(Status library, String what, int status) {
        if (status != 0) throw failure(library, what, status);
    }

    private GpuException failure(Status library, String what, int status) {
        int driver = library == Status.DRIVER ? status : library.outOfMemory(status) ? 0 : synchronizeStatus();
        boolean lost = Status.sticky(driver);
        String text = what + ": " + library.name(status)
                + (library == Status.DRIVER || driver == 0 ? "" : ", the driver says " + Status.DRIVER.name(driver))
                + (lost ? "; this operation or an earlier asynchronous one" : "");
        GpuException e = new GpuException(text, status, lost);
        if (lost) fault = e;
        else if (library.outOfMemory(status)) return full(status, text);
        return e;
    }

    /// What found no memory was not ours to repeat: it may have begun. The next one finds what the pool gives back now.
    private GpuException full(int status, String text) {
        if (synchronizeStatus() == 0) trim(0);
        GpuException e = full(0, status);
        e.initCause(new GpuException(text, status, false));
        return e;
    }

    private GpuException full(long bytes, int status) {
        Bytes left = memory();
        return new GpuOutOfMemoryException(bytes, left.free(), left.total(), status);
    }

    private long allocate(String what, long bytes, long stream, boolean pooled) {
        begin();
        Attempt first = attempt(bytes, stream, pooled);
        if (first.status == 0) return first.address;
        if (!Status.DRIVER.outOfMemory(first.status)) throw failure(Status.DRIVER, what, first.status);
        synchronize();
        trim(0);
        Attempt second = attempt(bytes, stream, pooled);
        if (second.status == 0) return second.address;
        if (!Status.DRIVER.outOfMemory(second.status)) throw failure(Status.DRIVER, what, second.status);
        throw full(bytes, second.status);
    }

    @Override
    public final long malloc(long bytes) {
        return allocate("cuMemAlloc", bytes, 0, false);
    }

    @Override
    public final long mallocAsync(long bytes, long stream) {
        return allocate("cuMemAllocAsync", bytes, stream, true);
    }

    @Override
    public final void synchronize() {
        begin();
        done(Status.DRIVER, "cuCtxSynchronize", synchronizeStatus());
    }

    @Override
    public final @Nullable GpuException fault() {
        return fault;
    }

    @Override
    public final void close() {
        if (closed) return;
        closed = true;
        release(fault != null);
    }
}
