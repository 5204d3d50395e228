package org.jonum.gpu;

/// The device has not that much memory left, not even after cached memory was given back.
public final class GpuOutOfMemoryException extends GpuException {
    private static final long serialVersionUID = 1L;
    /// What was asked for, what was free, and what there is.
    private final long requested, free, total;

    /// An allocation that failed.
    ///
    /// @param requested bytes asked for
    /// @param free      bytes that the device reported as free
    /// @param total     bytes that the device has
    /// @param status    the status as the library numbers it
    public GpuOutOfMemoryException(long requested, long free, long total, int status) {
        super("out of device memory: asked for " + requested + " bytes, " + free + " free of " + total, status, false);
        this.requested = requested;
        this.free = free;
        this.total = total;
    }

    /// {@return the bytes asked for}
    public long requested() {
        return requested;
    }

    /// {@return the bytes that were free}
    public long free() {
        return free;
    }

    /// {@return the bytes that the device has}
    public long total() {
        return total;
    }
}
