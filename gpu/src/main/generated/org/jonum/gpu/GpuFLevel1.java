// Generated from GpuLevel1.java by build/Float32.java. Do not edit.
package org.jonum.gpu;

/// Vectors: BLAS level 1 on the device. What gives a number waits for it, all else is started only.
public sealed interface GpuFLevel1 permits Gpu {
    private Lane lane() {
        return ((Gpu) this).lane;
    }

    private Lane pair(String routine, GpuFVector x, GpuFVector y) {
        Lane q = lane();
        Door.on(q, routine, "x", x);
        Door.on(q, routine, "y", y);
        Door.equal(routine, "y.size()", y.size(), "x.size()", x.size());
        return q;
    }

    /// y = x.
    ///
    /// @param x a vector
    /// @param y another one of the same size
    /// @throws IllegalArgumentException if an operand is of another device, closed, or of another size
    default void copy(GpuFVector x, GpuFVector y) {
        Lane q = pair("copy", x, y);
        Door.apart("copy", "y", y.span(), "x", x.span());
        q.run("copy", Lane.writes(y.memory), Lane.reads(x.memory),
                () -> q.blas.scopy(x.size(), x.at(), x.inc(), y.at(), y.inc()));
    }

    /// Exchange x and y.
    ///
    /// @param x a vector
    /// @param y another one of the same size
    /// @throws IllegalArgumentException as for [#copy]
    default void swap(GpuFVector x, GpuFVector y) {
        Lane q = pair("swap", x, y);
        Door.apart("swap", "y", y.span(), "x", x.span());
        q.run("swap", Lane.writes(x.memory, y.memory), Lane.reads(),
                () -> q.blas.sswap(x.size(), x.at(), x.inc(), y.at(), y.inc()));
    }

    /// x = α·x.
    ///
    /// @param alpha a number
    /// @param x     a vector
    /// @throws IllegalArgumentException as for [#copy]
    default void scal(float alpha, GpuFVector x) {
        Lane q = lane();
        Door.on(q, "scal", "x", x);
        q.run("scal", Lane.writes(x.memory), Lane.reads(), () -> q.blas.sscal(x.size(), alpha, x.at(), x.inc()));
    }

    /// y = α·x + y.
    ///
    /// @param alpha a number
    /// @param x     a vector
    /// @param y     another one of the same size
    /// @throws IllegalArgumentException as for [#copy]
    default void axpy(float alpha, GpuFVector x, GpuFVector y) {
        Lane q = pair("axpy", x, y);
        Door.apart("axpy", "y", y.span(), "x", x.span());
        q.run("axpy", Lane.writes(y.memory), Lane.reads(x.memory),
                () -> q.blas.saxpy(x.size(), alpha, x.at(), x.inc(), y.at(), y.inc()));
    }

    /// The inner product; waits for it.
    ///
    /// @param x a vector
    /// @param y one of the same size, or x itself
    /// @return xᵀ·y
    /// @throws IllegalArgumentException as for [#copy]
    default float dot(GpuFVector x, GpuFVector y) {
        Lane q = pair("dot", x, y);
        float[] out = {0};
        q.run("dot", Lane.writes(), Lane.reads(x.memory, y.memory),
                () -> out[0] = q.blas.sdot(x.size(), x.at(), x.inc(), y.at(), y.inc()));
        q.settle();
        return out[0];
    }

    /// The Euclidean norm; waits for it.
    ///
    /// @param x a vector
    /// @return ‖x‖₂
    /// @throws IllegalArgumentException as for [#copy]
    default float nrm2(GpuFVector x) {
        Lane q = lane();
        Door.on(q, "nrm2", "x", x);
        float[] out = {0};
        q.run("nrm2", Lane.writes(), Lane.reads(x.memory), () -> out[0] = q.blas.snrm2(x.size(), x.at(), x.inc()));
        q.settle();
        return out[0];
    }

    /// The sum of absolute values; waits for it.
    ///
    /// @param x a vector
    /// @return Σ |xᵢ|
    /// @throws IllegalArgumentException as for [#copy]
    default float asum(GpuFVector x) {
        Lane q = lane();
        Door.on(q, "asum", "x", x);
        float[] out = {0};
        q.run("asum", Lane.writes(), Lane.reads(x.memory), () -> out[0] = q.blas.sasum(x.size(), x.at(), x.inc()));
        q.settle();
        return out[0];
    }

    /// Where the largest absolute value is; waits for it.
    ///
    /// @param x a vector
    /// @return the index, from 0, of the first that is largest; −1 if there are no elements. With NaN among them, any index
    /// @throws IllegalArgumentException as for [#copy]
    default long iamax(GpuFVector x) {
        Lane q = lane();
        Door.on(q, "iamax", "x", x);
        long[] out = {0};
        q.run("iamax", Lane.writes(), Lane.reads(x.memory), () -> out[0] = q.blas.isamax(x.size(), x.at(), x.inc()));
        q.settle();
        return out[0] - 1;
    }
}
