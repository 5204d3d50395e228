package org.jonum.gpu.internal.host;

import java.util.concurrent.locks.ReentrantLock;
import org.jonum.gpu.internal.CudaApi;
import org.jspecify.annotations.Nullable;

/// The device of the back end: one call at a time, and a new context after one that was lost.
public final class HostGpu implements AutoCloseable {
    private final CudaApi api;
    private final ReentrantLock lock = new ReentrantLock();
    private final Calls calls = new Calls();
    private @Nullable HostLane lane;

    /// On device 0.
    public HostGpu(CudaApi api) {
        this.api = api;
    }

    /// {@return the libraries}
    public CudaApi api() {
        return api;
    }

    Calls calls() {
        return calls;
    }

    /// A call of a routine; to be closed, and nobody else's turn until then.
    DeviceCall call(String routine) {
        DeviceCall call = uncounted();
        calls.went(routine);
        return call;
    }

    /// A call of our own.
    DeviceCall uncounted() {
        lock.lock();
        try {
            return new DeviceCall(lane(), lock::unlock);
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
