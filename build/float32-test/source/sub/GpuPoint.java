// float-twin
package sub;

/// A point on a device.
record GpuPoint(Point host) implements AutoCloseable {
    @Override
    public void close() {}
}
