package org.jonum.gpu;

/// A mark in the work of a [Gpu]: it happens when all that was started before has been done.
///
/// ``` java
/// try (Gpu gpu = Gpu.open(); GpuScope s = gpu.scope(); GpuEvent start = gpu.record()) {
///     GpuMatrix a = s.upload(Matrix.identity(100)), c = s.matrix(100, 100);
///     gpu.gemm(1, a, a, 0, c);
///     try (GpuEvent end = gpu.record()) {
///         double ms = end.millisSince(start);             // waits for the end
///     }
/// }
/// ```
public final class GpuEvent implements AutoCloseable {
    final Lane lane;
    final long event;
    private boolean closed;

    GpuEvent(Lane lane) {
        this.lane = lane;
        lane.alive("record");
        event = lane.device.context.eventCreate(true);
        try {
            lane.run("record", Lane.writes(), Lane.reads(), () -> lane.device.context.eventRecord(event, lane.stream));
        } catch (Throwable t) {
            lane.device.context.eventDestroy(event);
            throw t;
        }
    }

    void usable(String routine) {
        if (closed) throw new IllegalStateException(routine + ": the event is closed");
        lane.device.alive(routine);
    }

    /// {@return whether it has happened}
    public boolean isDone() {
        usable("isDone");
        return lane.device.context.eventQuery(event);
    }

    /// Waits until it has happened.
    ///
    /// @throws org.jonum.mat.NumericalException if a factorization before it failed
    public void await() {
        usable("await");
        lane.device.context.eventSynchronize(event);
        lane.settle();
    }

    /// The time between two events, by the clock of the device, to about half a microsecond; waits for both.
    ///
    /// @param start the earlier one
    /// @return milliseconds
    /// @throws IllegalArgumentException if it is of another device
    public double millisSince(GpuEvent start) {
        Door.present("millisSince", "start", start);
        if (start.lane.device != lane.device) {
            throw Door.bad("millisSince", "start", "on " + start.lane.device, "an event on " + lane.device);
        }
        start.await();
        await();
        return lane.device.context.elapsed(start.event, event);
    }

    /// Gives it back.
    @Override
    public void close() {
        if (closed) return;
        closed = true;
        if (lane.device.isOpen() && !lane.device.isDead()) lane.device.context.eventDestroy(event);
    }
}
