// float-twin
package org.jonum.gpu;

import java.util.Locale;
import org.jonum.blas.DoubleView;
import org.jonum.gpu.internal.DoubleHeap;
import org.jonum.gpu.internal.Staging.Place;
import org.jonum.mat.Matrix;

/// A matrix of `double`s in the memory of a device: column-major, element (i, j) is `ld·j + i` elements behind the first.
///
/// ``` java
/// try (Gpu gpu = Gpu.open(); GpuScope s = gpu.scope()) {
///     GpuMatrix a = s.upload(Matrix.of(2, 2, 1, 2, 3, 4)), b = s.upload(Matrix.identity(2));
///     gpu.gemm(2, a, a, 1, b);                            // b = 2·a·a + b, started, not waited for
///     Matrix x = b.download();                            // x.get(1, 0) == 30
/// }
/// ```
/// [#block], [#row], [#col] and [#diag] are views: they are in the memory of the matrix that they are taken from, which
/// belongs to that one, and end with it. Closing a view does nothing.
///
/// A matrix belongs to one device; the [Gpu] that it was made by and the forks of that can work on it, those of another
/// device cannot. The numbers are in the order of [Gpu]'s stream: what is started later sees them.
public final class GpuMatrix implements AutoCloseable {
    final Gpu gpu;
    final Memory memory;
    final long offset;
    private final int rows, cols, ld;
    private final boolean owner;

    private GpuMatrix(Gpu gpu, Memory memory, long offset, int rows, int cols, int ld, boolean owner) {
        this.gpu = gpu;
        this.memory = memory;
        this.offset = offset;
        this.rows = rows;
        this.cols = cols;
        this.ld = ld;
        this.owner = owner;
    }

    /// A new one, whose numbers are whatever is in the memory.
    static GpuMatrix raw(Gpu gpu, int rows, int cols) {
        int ld = Math.max(1, rows);
        Memory m = gpu.lane.device.allocate(gpu.lane, (long) ld * cols * Double.BYTES);
        return new GpuMatrix(gpu, m, 0, rows, cols, ld, true);
    }

    /// A part of memory that belongs to somebody else.
    static GpuMatrix over(Gpu gpu, Memory memory, long offset, int rows, int cols, int ld) {
        return new GpuMatrix(gpu, memory, offset, rows, cols, ld, false);
    }

    /// {@return the number of rows}
    public int rows() {
        return rows;
    }

    /// {@return the number of columns}
    public int cols() {
        return cols;
    }

    /// {@return the distance between columns, in elements}
    public int ld() {
        return ld;
    }

    /// {@return whether it can be used: neither it, nor the matrix that it is a view of, nor the device is closed}
    public boolean isOpen() {
        return memory.isOpen();
    }

    /// Gives the memory back, behind all that is working on it. A second time, and for a view, nothing happens.
    @Override
    public void close() {
        if (owner) memory.close();
    }

    // ---- views ----

    /// A block.
    ///
    /// @param i first row
    /// @param j first column
    /// @param r number of rows
    /// @param c number of columns
    /// @return a view
    /// @throws IndexOutOfBoundsException if it does not lie in this matrix
    public GpuMatrix block(int i, int j, int r, int c) {
        Door.range("block", "rows", i, r, rows);
        Door.range("block", "columns", j, c, cols);
        return over(gpu, memory, offset + i + (long) j * ld, r, c, ld);
    }

    /// Columns from the first to before the last.
    ///
    /// @param from the first
    /// @param to   one past the last
    /// @return a view
    /// @throws IndexOutOfBoundsException if they do not lie in this matrix
    public GpuMatrix cols(int from, int to) {
        Door.range("cols", "columns", from, to - from, cols);
        return block(0, from, rows, to - from);
    }

    /// A column.
    ///
    /// @param j which, from 0
    /// @return a view
    /// @throws IndexOutOfBoundsException if there is none
    public GpuVector col(int j) {
        Door.range("col", "columns", j, 1, cols);
        return GpuVector.over(gpu, memory, offset + (long) j * ld, rows, 1);
    }

    /// A row.
    ///
    /// @param i which, from 0
    /// @return a view, its elements `ld` apart
    /// @throws IndexOutOfBoundsException if there is none
    public GpuVector row(int i) {
        Door.range("row", "rows", i, 1, rows);
        return GpuVector.over(gpu, memory, offset + i, cols, ld);
    }

    /// The diagonal.
    ///
    /// @return a view of min(rows, cols) elements
    public GpuVector diag() {
        return GpuVector.over(gpu, memory, offset, Math.min(rows, cols), ld + 1);
    }

    // ---- to and from the host ----

    /// Copies numbers to the device: when this returns, `a` has been read and may be changed; the device has them in the
    /// order of the stream.
    ///
    /// @param a a matrix of the same shape
    /// @throws IllegalArgumentException if it has another shape
    public void upload(Matrix a) {
        Door.present("upload", "a", a);
        Door.shape("upload", "a", a.rows(), a.cols(), rows, cols);
        upload(a.view());
    }

    private void upload(DoubleView v) {
        Door.operand(gpu.lane.device, "upload", "this matrix", memory);
        gpu.lane.upload("upload", memory, place(), DoubleHeap.of(v)::read);
    }

    /// Waits for all that was started before, and copies the numbers to the host.
    ///
    /// @return a new matrix
    /// @throws org.jonum.mat.NumericalException if a factorization failed that this had to wait for
    public Matrix download() {
        Matrix x = Matrix.zeros(rows, cols);
        download(x);
        return x;
    }

    /// Waits for all that was started before, and copies the numbers to the host.
    ///
    /// @param out where to, a matrix of the same shape
    /// @throws IllegalArgumentException if it has another shape
    /// @throws org.jonum.mat.NumericalException if a factorization failed that this had to wait for; then nothing is written
    public void download(Matrix out) {
        Door.present("download", "out", out);
        Door.shape("download", "out", out.rows(), out.cols(), rows, cols);
        Door.operand(gpu.lane.device, "download", "this matrix", memory);
        gpu.lane.download("download", memory, place(), DoubleHeap.of(out.view())::write);
    }

    /// Starts to copy the numbers to the host, as they are when the stream comes to it, and does not wait. Takes pinned memory
    /// of their size until [GpuDownload#await()].
    ///
    /// @return where to wait for them
    public GpuDownload<Matrix> downloadAsync() {
        Door.operand(gpu.lane.device, "downloadAsync", "this matrix", memory);
        return new GpuDownload<>(gpu.lane, "downloadAsync", memory, place(), copies -> {
            Matrix x = Matrix.zeros(rows, cols);
            copies.accept(DoubleHeap.of(x.view())::write);
            return x;
        });
    }

    Place place() {
        return new Place(at(), rows, cols, ld, Double.BYTES);
    }

    /// The address of the first element.
    long at() {
        return memory.address + offset * Double.BYTES;
    }

    Door.Span span() {
        return new Door.Span(memory, offset, rows, cols, ld);
    }

    /// Whether there are no gaps between columns.
    boolean compact() {
        return ld == rows || cols <= 1;
    }

    boolean isEmpty() {
        return rows == 0 || cols == 0;
    }

    /// The shape, and where it is; not the numbers, which are on the device.
    @Override
    public String toString() {
        return String.format(Locale.ROOT, "GpuMatrix %dx%d%s on %s%s", rows, cols,
                ld > Math.max(1, rows) ? " ld " + ld : "",
                memory.device, isOpen() ? "" : ", closed");
    }
}
