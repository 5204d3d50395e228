// Generated from GpuReductions.java by build/Float32.java. Do not edit.
package org.jonum.gpu;

/// Many numbers to one, by kernels of our own: they need NVRTC beside cuBLAS.
///
/// Sums are trees of a fixed form, so that equal shapes give equal bits, with an error of at most about
/// (m/1024 + 18)·ε·Σ|xᵢ| for columns of m, and (n/64 + 24)·ε·Σ|xⱼ| for rows of n. All throw as [GpuFElementwise] does.
public sealed interface GpuFReductions permits Gpu {
    private Gpu gpu() {
        return (Gpu) this;
    }

    /// Of all elements; waits for it.
    ///
    /// @param f what to reduce to
    /// @param a m×n
    /// @return the number
    default float fold(GpuFold f, GpuFMatrix a) {
        Door.present("fold", "f", f);
        Door.on(gpu().lane, "fold", "a", a);
        gpu().lane.device.kernels.available("fold");
        long size = (long) a.rows() * a.cols();
        if (a.compact() && size <= Integer.MAX_VALUE) {
            return foldAll(f, GpuFVector.over(gpu(), a.memory, a.offset, (int) size, 1));
        }
        try (GpuFVector parts = GpuFVector.raw(gpu(), a.cols())) {
            start("fold", f, a.rows(), a.cols(), a, 1, a.ld(), parts);
            return foldAll(f.ofParts(), parts);
        }
    }

    /// Of all elements; waits for it.
    ///
    /// @param f what to reduce to
    /// @param x n elements
    /// @return the number
    default float fold(GpuFold f, GpuFVector x) {
        Door.present("fold", "f", f);
        Door.on(gpu().lane, "fold", "x", x);
        gpu().lane.device.kernels.available("fold");
        return foldAll(f, x);
    }

    /// The sum of all elements; waits for it.
    ///
    /// @param a m×n
    /// @return Σ aᵢⱼ
    default float sum(GpuFMatrix a) {
        return fold(GpuFold.SUM, a);
    }

    /// The sum of all elements; waits for it.
    ///
    /// @param x n elements
    /// @return Σ xᵢ
    default float sum(GpuFVector x) {
        return fold(GpuFold.SUM, x);
    }

    /// Of each column; started, not waited for.
    ///
    /// @param f   what to reduce to
    /// @param a   m×n
    /// @param out n elements, none of them in a
    default void foldCols(GpuFold f, GpuFMatrix a, GpuFVector out) {
        folded("foldCols", f, a, out, a == null ? 0 : a.cols());
        start("foldCols", f, a.rows(), a.cols(), a, 1, a.ld(), out);
    }

    /// Of each row; started, not waited for.
    ///
    /// @param f   what to reduce to
    /// @param a   m×n
    /// @param out m elements, none of them in a
    default void foldRows(GpuFold f, GpuFMatrix a, GpuFVector out) {
        folded("foldRows", f, a, out, a == null ? 0 : a.rows());
        int parts = Kernels.parts(a.rows(), a.cols());
        if (parts == 1) {
            rows(f, a, out);
            return;
        }
        try (GpuFMatrix some = GpuFMatrix.raw(gpu(), a.rows(), parts)) {
            rows(f, a, parts, some.col(0), some.ld());
            rows(f.ofParts(), some, out);
        }
    }

    private void folded(String routine, GpuFold f, GpuFMatrix a, GpuFVector out, int size) {
        Door.present(routine, "f", f);
        Door.on(gpu().lane, routine, "a", a);
        Door.on(gpu().lane, routine, "out", out);
        Door.equal(routine, "out.size()", out.size(), "number of results", size);
        Door.apart(routine, "out", out.span(), "a", a.span());
        gpu().lane.device.kernels.available(routine);
    }

    /// One block of threads folds one row of a table; a long vector is such a table first, and a rest.
    private float foldAll(GpuFold f, GpuFVector x) {
        int parts = Math.min(Kernels.PARTS, x.size() / Kernels.LEAST);
        if (parts < 2) {
            try (GpuFVector out = GpuFVector.raw(gpu(), 1)) {
                start("fold", f, x.size(), 1, x.asRow(), x.inc(), 0, out);
                return out.download().get(0);
            }
        }
        int length = x.size() / parts, rest = x.size() - parts * length;
        try (GpuFVector some = GpuFVector.raw(gpu(), parts + 1)) {
            start("fold", f, length, parts, x.asRow(), x.inc(), (long) length * x.inc(), some);
            start("fold", f, rest, 1, x.slice(parts * length, x.size()).asRow(), x.inc(), 0,
                    some.slice(parts, parts + 1));
            return foldAll(f.ofParts(), some);
        }
    }

    /// outᵢ = fold of row i.
    private void rows(GpuFold f, GpuFMatrix a, GpuFVector out) {
        rows(f, a, 1, out, 0);
    }

    /// out of i + p·pitch = fold of row i over the columns of part p.
    private void rows(GpuFold f, GpuFMatrix a, int parts, GpuFVector out, long pitch) {
        Lane q = gpu().lane;
        q.run("foldRows", Lane.writes(out.memory), Lane.reads(a.memory), () -> q.device.kernels.rows(q, "float",
                f.rowsKernel(), a.rows(), a.cols(), parts, a.at(), a.ld(), out.at(), out.inc(), pitch));
    }

    /// outⱼ = fold of a[i·rs + j·cs] over i < m, for j < n.
    private void start(String routine, GpuFold f, long m, long n, GpuFMatrix a, long rs, long cs, GpuFVector out) {
        Lane q = gpu().lane;
        q.run(routine, Lane.writes(out.memory), Lane.reads(a.memory), () -> q.device.kernels.columns(q, "float",
                f.kernel(), n, m, n, a.at(), rs, cs, out.at(), out.inc()));
    }
}
