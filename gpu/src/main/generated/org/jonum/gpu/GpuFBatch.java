// Generated from GpuBatch.java by build/Float32.java. Do not edit.
package org.jonum.gpu;

import static java.lang.foreign.ValueLayout.JAVA_LONG;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jonum.gpu.internal.Staging.Place;
import org.jonum.mat.FMatrix;

/// Many matrices of one shape, one behind the other, for operations on all of them at once ([GpuFBatched]).
///
/// ``` java
/// try (Gpu gpu = Gpu.open(); GpuScope s = gpu.scope()) {
///     GpuFBatch a = s.uploadBatch(List.of(FMatrix.identity(2), FMatrix.of(2, 2, 2, 0, 0, 4)));
///     GpuFBatch b = s.uploadBatch(List.of(FMatrix.of(2, 1, 1, 2), FMatrix.of(2, 1, 1, 2)));
///     gpu.solveInPlace(a, b);
///     FMatrix x = b.download().get(1);                     // x.get(1, 0) == 0.5
/// }
/// ```
public final class GpuFBatch implements AutoCloseable {
    final Gpu gpu;
    final Memory memory;
    private final int count, rows, cols;
    private volatile boolean addressed;

    private GpuFBatch(Gpu gpu, Memory memory, int count, int rows, int cols) {
        this.gpu = gpu;
        this.memory = memory;
        this.count = count;
        this.rows = rows;
        this.cols = cols;
    }

    static GpuFBatch over(Gpu gpu, Memory memory, int count, int rows, int cols) {
        return new GpuFBatch(gpu, memory, count, rows, cols);
    }

    /// What so many matrices need.
    static long bytes(String routine, int count, int rows, int cols) {
        Door.dim(routine, "count", count);
        long each = Math.max(1, rows) * (long) cols;
        if (each > 0 && count > Long.MAX_VALUE / 16 / each) {
            throw Door.bad(routine, "count*rows*cols", count + "*" + rows + "*" + cols, "less than 2^59");
        }
        return elements(count, rows, cols) + (long) count * Long.BYTES;
    }

    /// Bytes of all elements, up to where an address may begin.
    private static long elements(int count, int rows, int cols) {
        long bytes = count * (Math.max(1, rows) * (long) cols) * Float.BYTES;
        return (bytes + Long.BYTES - 1) / Long.BYTES * Long.BYTES;
    }

    /// {@return how many matrices there are}
    public int count() {
        return count;
    }

    /// {@return the number of rows of each}
    public int rows() {
        return rows;
    }

    /// {@return the number of columns of each}
    public int cols() {
        return cols;
    }

    /// The distance between matrices, in elements.
    long stride() {
        return (long) ld() * cols;
    }

    int ld() {
        return Math.max(1, rows);
    }

    long at() {
        return memory.address;
    }

    /// {@return where the addresses of the matrices are, behind all elements}, which some routines of the library want.
    long addresses() {
        return memory.address + elements(count, rows, cols);
    }

    /// Before [#addresses] is passed to a routine on a stream.
    void address(Lane q) {
        if (addressed || count == 0) return;
        q.upload("batch", memory, new Place(addresses(), count, 1, count, Long.BYTES), (t, s) -> {
            for (int i = 0; i < t.rows(); i++) {
                s.setAtIndex(JAVA_LONG, i, at() + (t.row() + i) * stride() * Float.BYTES);
            }
        });
        addressed = true;
    }

    /// One of the matrices.
    ///
    /// @param i which, from 0
    /// @return a view
    /// @throws IndexOutOfBoundsException if there is none
    public GpuFMatrix matrix(int i) {
        Door.range("matrix", "matrices", i, 1, count);
        return GpuFMatrix.over(gpu, memory, i * stride(), rows, cols, ld());
    }

    /// Waits for all that was started before, and copies the numbers to the host.
    ///
    /// @return new matrices
    /// @throws org.jonum.mat.NumericalException if a factorization failed that this had to wait for
    public List<FMatrix> download() {
        List<FMatrix> all = new ArrayList<>(count);
        for (int i = 0; i < count; i++) all.add(matrix(i).download());
        return all;
    }

    /// {@return whether it can be used}
    public boolean isOpen() {
        return memory.isOpen();
    }

    /// Gives the memory back, behind all that is working on it. A second time nothing happens.
    @Override
    public void close() {
        memory.close();
    }

    /// The shapes, and where it is.
    @Override
    public String toString() {
        return String.format(Locale.ROOT, "GpuFBatch %d of %dx%d on %s%s", count, rows, cols, memory.device,
                isOpen() ? "" : ", closed");
    }
}
