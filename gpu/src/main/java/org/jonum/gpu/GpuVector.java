// float-twin
package org.jonum.gpu;

import java.util.Locale;
import org.jonum.blas.DoubleView;
import org.jonum.gpu.internal.DoubleHeap;
import org.jonum.gpu.internal.Staging.Place;
import org.jonum.mat.Vector;

/// A vector of `double`s in the memory of a device; element i is `inc·i` elements behind the first.
///
/// ``` java
/// try (Gpu gpu = Gpu.open(); GpuScope s = gpu.scope()) {
///     GpuVector x = s.upload(Vector.of(3, 4)), y = s.vector(2);
///     gpu.axpy(2, x, y);                                  // y = 2·x + y
///     double norm = gpu.nrm2(y);                          // norm == 10
/// }
/// ```
/// What was said of [GpuMatrix] about views, closing and streams goes for vectors too.
public final class GpuVector implements AutoCloseable {
    final Gpu gpu;
    final Memory memory;
    final long offset;
    private final int size, inc;
    private final boolean owner;

    private GpuVector(Gpu gpu, Memory memory, long offset, int size, int inc, boolean owner) {
        this.gpu = gpu;
        this.memory = memory;
        this.offset = offset;
        this.size = size;
        this.inc = inc;
        this.owner = owner;
    }

    /// A new one, whose numbers are whatever is in the memory.
    static GpuVector raw(Gpu gpu, int size) {
        Memory m = gpu.lane.device.allocate(gpu.lane, (long) size * Double.BYTES);
        return new GpuVector(gpu, m, 0, size, 1, true);
    }

    /// A part of memory that belongs to somebody else.
    static GpuVector over(Gpu gpu, Memory memory, long offset, int size, int inc) {
        return new GpuVector(gpu, memory, offset, size, inc, false);
    }

    /// {@return the number of elements}
    public int size() {
        return size;
    }

    /// {@return the distance between elements, in elements}
    public int inc() {
        return inc;
    }

    /// {@return whether it can be used: neither it, nor what it is a view of, nor the device is closed}
    public boolean isOpen() {
        return memory.isOpen();
    }

    /// Gives the memory back, behind all that is working on it. A second time, and for a view, nothing happens.
    @Override
    public void close() {
        if (owner) memory.close();
    }

    /// Elements from the first to before the last.
    ///
    /// @param from the first
    /// @param to   one past the last
    /// @return a view
    /// @throws IndexOutOfBoundsException if they do not lie in this vector
    public GpuVector slice(int from, int to) {
        Door.range("slice", "elements", from, to - from, size);
        return over(gpu, memory, offset + (long) from * inc, to - from, inc);
    }

    /// This vector as a matrix of one row.
    ///
    /// @return a view
    public GpuMatrix asRow() {
        return GpuMatrix.over(gpu, memory, offset, 1, size, inc);
    }

    /// This vector as a matrix of one column.
    ///
    /// @return a view
    /// @throws IllegalArgumentException if the elements are apart
    public GpuMatrix asColumn() {
        if (size > 1) Door.equal("asColumn", "inc", inc, "elements side by side, inc", 1);
        return GpuMatrix.over(gpu, memory, offset, size, 1, Math.max(1, size));
    }

    /// Copies numbers to the device: when this returns, `x` has been read and may be changed.
    ///
    /// @param x a vector of the same size
    /// @throws IllegalArgumentException if it has another size
    public void upload(Vector x) {
        Door.present("upload", "x", x);
        Door.equal("upload", "x.size()", x.size(), "size()", size);
        Door.operand(gpu.lane.device, "upload", "this vector", memory);
        gpu.lane.upload("upload", memory, place(), DoubleHeap.of(view(x))::read);
    }

    /// Waits for all that was started before, and copies the numbers to the host.
    ///
    /// @return a new vector
    /// @throws org.jonum.mat.NumericalException if a factorization failed that this had to wait for
    public Vector download() {
        Vector x = Vector.zeros(size);
        download(x);
        return x;
    }

    /// Waits for all that was started before, and copies the numbers to the host.
    ///
    /// @param out where to, a vector of the same size
    /// @throws IllegalArgumentException if it has another size
    /// @throws org.jonum.mat.NumericalException if a factorization failed that this had to wait for; then nothing is written
    public void download(Vector out) {
        Door.present("download", "out", out);
        Door.equal("download", "out.size()", out.size(), "size()", size);
        Door.operand(gpu.lane.device, "download", "this vector", memory);
        gpu.lane.download("download", memory, place(), DoubleHeap.of(view(out))::write);
    }

    /// Starts to copy the numbers to the host, as they are when the stream comes to it, and does not wait. Takes pinned memory
    /// of their size until [GpuDownload#await()].
    ///
    /// @return where to wait for them
    public GpuDownload<Vector> downloadAsync() {
        Door.operand(gpu.lane.device, "downloadAsync", "this vector", memory);
        return new GpuDownload<>(gpu.lane, "downloadAsync", memory, place(), copies -> {
            Vector x = Vector.zeros(size);
            copies.accept(DoubleHeap.of(view(x))::write);
            return x;
        });
    }

    /// As a column where the elements are side by side, else as a row.
    Place place() {
        boolean column = inc == 1;
        return new Place(at(), column ? size : 1, column ? 1 : size, column ? Math.max(1, size) : inc,
                Double.BYTES);
    }

    private DoubleView view(Vector x) {
        return (inc == 1 ? x.asColumn() : x.asRow()).view();
    }

    /// The address of the first element.
    long at() {
        return memory.address + offset * Double.BYTES;
    }

    Door.Span span() {
        return new Door.Span(memory, offset, 1, size, inc);
    }

    /// The size, and where it is; not the numbers, which are on the device.
    @Override
    public String toString() {
        return String.format(Locale.ROOT, "GpuVector %d%s on %s%s", size, inc == 1 ? "" : " inc " + inc, memory.device,
                isOpen() ? "" : ", closed");
    }
}
