// float-twin
package org.jonum.gpu;

/// Functions of each element, by kernels of our own: they need NVRTC beside cuBLAS. All is started, not waited for.
///
/// All throw [IllegalArgumentException] for an operand of another device, a shape that does not fit, or a result that
/// partly overlaps an operand, [IllegalStateException] for one that is closed, and [GpuUnavailableException] without NVRTC,
/// before anything is started. The result may be an operand itself.
public sealed interface GpuElementwise permits Gpu {
    private Lane lane() {
        return ((Gpu) this).lane;
    }

    private Lane operands(String routine, GpuMatrix a, GpuMatrix c) {
        Lane q = lane();
        Door.on(q, routine, "a", a);
        Door.on(q, routine, "c", c);
        Door.shape(routine, "c", c.rows(), c.cols(), a.rows(), a.cols());
        Door.sameOrApart(routine, "c", c.span(), "a", a.span());
        q.device.kernels.available(routine);
        return q;
    }

    private static long size(GpuMatrix a) {
        return (long) a.rows() * a.cols();
    }

    /// cᵢⱼ = f(aᵢⱼ).
    ///
    /// @param f a function
    /// @param a m×n
    /// @param c m×n
    default void map(GpuFunction f, GpuMatrix a, GpuMatrix c) {
        Door.present("map", "f", f);
        Lane q = operands("map", a, c);
        q.run("map", Lane.writes(c.memory), Lane.reads(a.memory), () -> q.device.kernels.each(q, "double", f.kernel(),
                size(a), a.rows(), a.cols(), a.at(), a.ld(), c.at(), c.ld()));
    }

    /// cᵢ = f(aᵢ).
    ///
    /// @param f a function
    /// @param a n elements
    /// @param c n elements
    default void map(GpuFunction f, GpuVector a, GpuVector c) {
        Door.on(lane(), "map", "a", a);
        Door.on(lane(), "map", "c", c);
        map(f, a.asRow(), c.asRow());
    }

    /// cᵢⱼ = f(aᵢⱼ, bᵢⱼ).
    ///
    /// @param f a function of two numbers
    /// @param a m×n
    /// @param b m×n
    /// @param c m×n
    default void zip(GpuOperator f, GpuMatrix a, GpuMatrix b, GpuMatrix c) {
        Door.present("zip", "f", f);
        Lane q = operands("zip", a, c);
        Door.on(q, "zip", "b", b);
        Door.shape("zip", "b", b.rows(), b.cols(), a.rows(), a.cols());
        Door.sameOrApart("zip", "c", c.span(), "b", b.span());
        q.run("zip", Lane.writes(c.memory), Lane.reads(a.memory, b.memory),
                () -> q.device.kernels.each(q, "double", f.kernel("zip_"), size(a), a.rows(), a.cols(), a.at(), a.ld(),
                        b.at(), b.ld(), c.at(), c.ld()));
    }

    /// cᵢ = f(aᵢ, bᵢ).
    ///
    /// @param f a function of two numbers
    /// @param a n elements
    /// @param b n elements
    /// @param c n elements
    default void zip(GpuOperator f, GpuVector a, GpuVector b, GpuVector c) {
        Door.on(lane(), "zip", "a", a);
        Door.on(lane(), "zip", "b", b);
        Door.on(lane(), "zip", "c", c);
        zip(f, a.asRow(), b.asRow(), c.asRow());
    }

    /// cᵢⱼ = f(aᵢⱼ, y).
    ///
    /// @param f a function of two numbers
    /// @param a m×n
    /// @param y a number
    /// @param c m×n
    default void zip(GpuOperator f, GpuMatrix a, double y, GpuMatrix c) {
        Door.present("zip", "f", f);
        Lane q = operands("zip", a, c);
        q.run("zip", Lane.writes(c.memory), Lane.reads(a.memory),
                () -> q.device.kernels.each(q, "double", f.kernel("with_"), size(a), a.rows(), a.cols(), a.at(), a.ld(),
                        Double.doubleToRawLongBits(y), c.at(), c.ld()));
    }

    /// cᵢ = f(aᵢ, y).
    ///
    /// @param f a function of two numbers
    /// @param a n elements
    /// @param y a number
    /// @param c n elements
    default void zip(GpuOperator f, GpuVector a, double y, GpuVector c) {
        Door.on(lane(), "zip", "a", a);
        Door.on(lane(), "zip", "c", c);
        zip(f, a.asRow(), y, c.asRow());
    }

    /// aᵢⱼ = y.
    ///
    /// @param a m×n
    /// @param y a number
    default void fill(GpuMatrix a, double y) {
        Lane q = operands("fill", a, a);
        q.run("fill", Lane.writes(a.memory), Lane.reads(), () -> q.device.kernels.each(q, "double", "fill", size(a),
                a.rows(), a.cols(), Double.doubleToRawLongBits(y), a.at(), a.ld()));
    }

    /// aᵢ = y.
    ///
    /// @param a n elements
    /// @param y a number
    default void fill(GpuVector a, double y) {
        Door.on(lane(), "fill", "a", a);
        fill(a.asRow(), y);
    }

    // ---- random numbers ----

    /// Uniform on [0, 1): element k, column by column, is number k of `new Philox4x64(seed).nextDouble()`, bit for bit.
    ///
    /// @param a    m×n
    /// @param seed any integer
    default void fillUniform(GpuMatrix a, long seed) {
        fillUniform(a, seed, 0, 0);
    }

    /// Uniform on [0, 1): element k, column by column, is number first + k of stream `stream` of `new Philox4x64(seed)`, as
    /// `nextDouble()` gives it, bit for bit.
    ///
    /// @param a      m×n
    /// @param seed   any integer
    /// @param stream number of the stream, any integer
    /// @param first  number of the first draw, at least 0
    default void fillUniform(GpuMatrix a, long seed, long stream, long first) {
        random("fillUniform", "random_uniform", a, seed, stream, first);
    }

    /// Standard normal: element k, column by column, is Φ⁻¹ of the middle of that of 2⁵² equal parts of (0, 1) which draw
    /// first + k of a Philox4x64 falls into. A law sampled on the CPU takes a varying number of draws, so these are other
    /// numbers than a normal sampler there gives for the same seed; they are the same in every run and for every card.
    ///
    /// @param a      m×n
    /// @param seed   any integer
    /// @param stream number of the stream, any integer
    /// @param first  number of the first draw, at least 0
    default void fillNormal(GpuMatrix a, long seed, long stream, long first) {
        random("fillNormal", "random_normal", a, seed, stream, first);
    }

    /// Standard normal, as [#fillNormal(GpuMatrix, long, long, long)] from draw 0 of stream 0 on.
    ///
    /// @param a    m×n
    /// @param seed any integer
    default void fillNormal(GpuMatrix a, long seed) {
        fillNormal(a, seed, 0, 0);
    }

    private void random(String routine, String kernel, GpuMatrix a, long seed, long stream, long first) {
        Lane q = operands(routine, a, a);
        Door.dim(routine, "first", first);
        q.run(routine, Lane.writes(a.memory), Lane.reads(), () -> q.device.kernels.each(q, "double", kernel, size(a),
                a.rows(), a.cols(), seed, stream, first, a.at(), a.ld()));
    }
}
