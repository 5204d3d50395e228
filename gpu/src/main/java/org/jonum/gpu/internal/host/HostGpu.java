package org.jonum.gpu.internal.host;

import java.util.concurrent.atomic.LongAdder;
import java.util.concurrent.locks.ReentrantLock;
import org.jonum.gpu.internal.CudaApi;
import org.jspecify.annotations.Nullable;

/// The device of the back end: one call at a time, and a new context after one that was lost.
public final class HostGpu implements AutoCloseable {
    private final CudaApi api;
    final ReentrantLock lock = new ReentrantLock();
    private final LongAdder onDevice = new LongAdder(), onCpu = new LongAdder();
    private @Nullable HostLane lane;

    /// On device 0.
    public HostGpu(CudaApi api) {
        this.api = api;
    }

    /// {@return the libraries}
    public CudaApi api() {
        return api;
    }

    /// A call; to be closed, and nobody else's turn until then.
    DeviceCall call() {
        lock.lock();
        try {
            DeviceCall call = new DeviceCall(this, lane());
            onDevice.increment();
            return call;
        } catch (RuntimeException | Error e) {
            lock.unlock();
            throw e;
        }
    }

    private HostLane lane() {
        HostLane l = lane;
        if (l != null && l.context.fault() != null) {
            lane = null;
            l.close();
            l = null;
        }
        if (l == null) lane = l = new HostLane(api);
        return l;
    }

    /// A call that stayed on the CPU.
    void stayed() {
        onCpu.increment();
    }

    /// {@return the calls that went to the device}
    public long onDevice() {
        return onDevice.sum();
    }

    /// {@return the calls that stayed on the CPU, of those that there is a way to the device for}
    public long onCpu() {
        return onCpu.sum();
    }

    @Override
    public void close() {
        lock.lock();
        try {
            HostLane l = lane;
            lane = null;
            if (l != null) l.close();
        } finally {
            lock.unlock();
        }
    }
}
