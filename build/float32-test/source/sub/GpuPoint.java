// float-twin
package sub;

/// A point on a device.
record GpuPoint(Point host) implements AutoCloseable {
    @Override
    public void close() {}

    // precision-swap: begin

    GpuFPoint toFloat(FPoint p) {
        return new GpuFPoint(p);
    }

    // precision-swap: end
}
