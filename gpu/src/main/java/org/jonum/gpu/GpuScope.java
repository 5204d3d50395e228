package org.jonum.gpu;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.jonum.gpu.internal.Undo;
import org.jonum.mat.FMatrix;
import org.jonum.mat.FVector;
import org.jonum.mat.Matrix;
import org.jonum.mat.Vector;

/// Matrices on the device that end together: closing the scope gives all their memory back.
///
/// ``` java
/// try (Gpu gpu = Gpu.open(); GpuScope s = gpu.scope()) {
///     GpuMatrix a = s.upload(Matrix.of(2, 2, 4, 2, 2, 3));
///     GpuMatrix b = s.upload(Matrix.of(2, 1, 8, 7));
///     gpu.cholesky(s, a).solve(b);
///     Matrix x = b.download();                            // x.get(1, 0) == 1.5
/// }
/// ```
/// What is made by a scope may be closed before. A scope is not for several threads at once.
public final class GpuScope implements AutoCloseable {
    private final Gpu gpu;
    private final Deque<Memory> owned = new ArrayDeque<>();
    private boolean closed;

    GpuScope(Gpu gpu) {
        this.gpu = gpu;
    }

    Device device() {
        return gpu.lane.device;
    }

    void usable(String routine) {
        if (closed) throw new IllegalStateException(routine + ": the scope is closed");
        gpu.lane.alive(routine);
    }

    private void own(Memory m) {
        if (owned.size() > 64) owned.removeIf(o -> !o.isOpen());
        owned.push(m);
    }

    private GpuMatrix own(GpuMatrix a) {
        own(a.memory);
        return a;
    }

    private GpuFMatrix own(GpuFMatrix a) {
        own(a.memory);
        return a;
    }

    private GpuVector own(GpuVector x) {
        own(x.memory);
        return x;
    }

    private GpuFVector own(GpuFVector x) {
        own(x.memory);
        return x;
    }

    // ---- without numbers yet, in the precision of another matrix ----

    GpuMatrix raw(GpuMatrix like, int rows, int cols) {
        return own(GpuMatrix.raw(gpu, rows, cols));
    }

    GpuFMatrix raw(GpuFMatrix like, int rows, int cols) {
        return own(GpuFMatrix.raw(gpu, rows, cols));
    }

    GpuVector raw(GpuMatrix like, int size) {
        return own(GpuVector.raw(gpu, size));
    }

    GpuFVector raw(GpuFMatrix like, int size) {
        return own(GpuFVector.raw(gpu, size));
    }

    /// Device memory without a type.
    Memory memory(long bytes) {
        Memory m = gpu.lane.device.allocate(gpu.lane, bytes);
        own(m);
        return m;
    }

    private void zero(Memory m) {
        Lane q = gpu.lane;
        q.run("zeros", Lane.writes(m), Lane.reads(),
                () -> q.device.context.fill(m.address, (byte) 0, Math.max(1, m.bytes), q.stream));
    }

    private void shape(String routine, int rows, int cols) {
        usable(routine);
        Door.dim(routine, "rows", rows);
        Door.dim(routine, "cols", cols);
    }

    // ---- zeros ----

    /// A matrix of zeros.
    ///
    /// @param rows number of rows, at least 0
    /// @param cols number of columns, at least 0
    /// @return a new matrix of this scope
    /// @throws GpuOutOfMemoryException if there is not so much memory
    public GpuMatrix matrix(int rows, int cols) {
        shape("matrix", rows, cols);
        GpuMatrix a = own(GpuMatrix.raw(gpu, rows, cols));
        zero(a.memory);
        return a;
    }

    /// A matrix of zeros.
    ///
    /// @param rows number of rows, at least 0
    /// @param cols number of columns, at least 0
    /// @return a new matrix of this scope
    /// @throws GpuOutOfMemoryException if there is not so much memory
    public GpuFMatrix floatMatrix(int rows, int cols) {
        shape("floatMatrix", rows, cols);
        GpuFMatrix a = own(GpuFMatrix.raw(gpu, rows, cols));
        zero(a.memory);
        return a;
    }

    /// A vector of zeros.
    ///
    /// @param size number of elements, at least 0
    /// @return a new vector of this scope
    /// @throws GpuOutOfMemoryException if there is not so much memory
    public GpuVector vector(int size) {
        shape("vector", size, 1);
        GpuVector x = own(GpuVector.raw(gpu, size));
        zero(x.memory);
        return x;
    }

    /// A vector of zeros.
    ///
    /// @param size number of elements, at least 0
    /// @return a new vector of this scope
    /// @throws GpuOutOfMemoryException if there is not so much memory
    public GpuFVector floatVector(int size) {
        shape("floatVector", size, 1);
        GpuFVector x = own(GpuFVector.raw(gpu, size));
        zero(x.memory);
        return x;
    }

    /// As many matrices of zeros, one behind the other.
    ///
    /// @param count how many, at least 0
    /// @param rows  number of rows of each, at least 0
    /// @param cols  number of columns of each, at least 0
    /// @return new matrices of this scope
    /// @throws GpuOutOfMemoryException if there is not so much memory
    public GpuBatch batch(int count, int rows, int cols) {
        shape("batch", rows, cols);
        GpuBatch a = GpuBatch.over(gpu, memory(GpuBatch.bytes("batch", count, rows, cols)), count, rows, cols);
        zero(a.memory);
        return a;
    }

    /// As many matrices of zeros, one behind the other.
    ///
    /// @param count how many, at least 0
    /// @param rows  number of rows of each, at least 0
    /// @param cols  number of columns of each, at least 0
    /// @return new matrices of this scope
    /// @throws GpuOutOfMemoryException if there is not so much memory
    public GpuFBatch floatBatch(int count, int rows, int cols) {
        shape("floatBatch", rows, cols);
        GpuFBatch a = GpuFBatch.over(gpu, memory(GpuFBatch.bytes("floatBatch", count, rows, cols)), count, rows, cols);
        zero(a.memory);
        return a;
    }

    // ---- copies of what is on the host ----

    /// A copy on the device; when this returns, `a` has been read and may be changed.
    ///
    /// @param a a matrix
    /// @return a new matrix of this scope
    /// @throws GpuOutOfMemoryException if there is not so much memory
    public GpuMatrix upload(Matrix a) {
        usable("upload");
        Door.present("upload", "a", a);
        GpuMatrix x = own(GpuMatrix.raw(gpu, a.rows(), a.cols()));
        x.upload(a);
        return x;
    }

    /// A copy on the device; when this returns, `a` has been read and may be changed.
    ///
    /// @param a a matrix
    /// @return a new matrix of this scope
    /// @throws GpuOutOfMemoryException if there is not so much memory
    public GpuFMatrix upload(FMatrix a) {
        usable("upload");
        Door.present("upload", "a", a);
        GpuFMatrix x = own(GpuFMatrix.raw(gpu, a.rows(), a.cols()));
        x.upload(a);
        return x;
    }

    /// A copy on the device; when this returns, `x` has been read and may be changed.
    ///
    /// @param x a vector
    /// @return a new vector of this scope
    /// @throws GpuOutOfMemoryException if there is not so much memory
    public GpuVector upload(Vector x) {
        usable("upload");
        Door.present("upload", "x", x);
        GpuVector y = own(GpuVector.raw(gpu, x.size()));
        y.upload(x);
        return y;
    }

    /// A copy on the device; when this returns, `x` has been read and may be changed.
    ///
    /// @param x a vector
    /// @return a new vector of this scope
    /// @throws GpuOutOfMemoryException if there is not so much memory
    public GpuFVector upload(FVector x) {
        usable("upload");
        Door.present("upload", "x", x);
        GpuFVector y = own(GpuFVector.raw(gpu, x.size()));
        y.upload(x);
        return y;
    }

    /// Copies on the device, one behind the other.
    ///
    /// @param matrices at least one, all of one shape
    /// @return new matrices of this scope
    /// @throws IllegalArgumentException if there is none, or the shapes differ
    /// @throws GpuOutOfMemoryException  if there is not so much memory
    public GpuBatch uploadBatch(List<Matrix> matrices) {
        usable("uploadBatch");
        Door.present("uploadBatch", "matrices", matrices);
        if (matrices.isEmpty()) throw Door.bad("uploadBatch", "matrices.size()", 0, ">= 1");
        int rows = matrices.getFirst().rows(), cols = matrices.getFirst().cols();
        for (Matrix a : matrices) Door.shape("uploadBatch", "a matrix", a.rows(), a.cols(), rows, cols);
        GpuBatch x = batch(matrices.size(), rows, cols);
        for (int i = 0; i < matrices.size(); i++) x.matrix(i).upload(matrices.get(i));
        return x;
    }

    /// Copies on the device, one behind the other.
    ///
    /// @param matrices at least one, all of one shape
    /// @return new matrices of this scope
    /// @throws IllegalArgumentException if there is none, or the shapes differ
    /// @throws GpuOutOfMemoryException  if there is not so much memory
    public GpuFBatch uploadFloatBatch(List<FMatrix> matrices) {
        usable("uploadFloatBatch");
        Door.present("uploadFloatBatch", "matrices", matrices);
        if (matrices.isEmpty()) throw Door.bad("uploadFloatBatch", "matrices.size()", 0, ">= 1");
        int rows = matrices.getFirst().rows(), cols = matrices.getFirst().cols();
        for (FMatrix a : matrices) Door.shape("uploadFloatBatch", "a matrix", a.rows(), a.cols(), rows, cols);
        GpuFBatch x = floatBatch(matrices.size(), rows, cols);
        for (int i = 0; i < matrices.size(); i++) x.matrix(i).upload(matrices.get(i));
        return x;
    }

    // ---- copies of what is on the device ----

    /// A copy of a matrix of the device; started, not waited for.
    ///
    /// @param a a matrix
    /// @return a new matrix of this scope, without gaps between columns
    public GpuMatrix copy(GpuMatrix a) {
        usable("copy");
        Door.on(gpu.lane, "copy", "a", a);
        GpuMatrix x = own(GpuMatrix.raw(gpu, a.rows(), a.cols()));
        gpu.copy(a, x);
        return x;
    }

    /// A copy of a matrix of the device; started, not waited for.
    ///
    /// @param a a matrix
    /// @return a new matrix of this scope, without gaps between columns
    public GpuFMatrix copy(GpuFMatrix a) {
        usable("copy");
        Door.on(gpu.lane, "copy", "a", a);
        GpuFMatrix x = own(GpuFMatrix.raw(gpu, a.rows(), a.cols()));
        gpu.copy(a, x);
        return x;
    }

    /// The identity.
    ///
    /// @param n its order, at least 0
    /// @return a new matrix of this scope
    public GpuMatrix identity(int n) {
        GpuMatrix a = matrix(n, n);
        a.diag().upload(ones(n));
        return a;
    }

    private static Vector ones(int n) {
        Vector x = Vector.zeros(n);
        x.fill(1);
        return x;
    }

    /// Gives all memory back that this scope made and nobody closed, behind what is working on it.
    @Override
    public void close() {
        closed = true;
        try (Undo undo = new Undo(gpu.lane.device::isDead)) {
            while (!owned.isEmpty()) undo.push(owned.removeLast()::close);
        }
    }
}
