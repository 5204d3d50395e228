// Generated from GpuPoint.java by build/Float32.java. Do not edit.
package sub;

/// A point on a device.
record GpuFPoint(FPoint host) implements AutoCloseable {
    @Override
    public void close() {}
}
