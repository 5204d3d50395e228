// Generated from DoubleProduct.java by build/Float32.java. Do not edit.
package org.jonum.blas.internal.loops;

import org.jonum.blas.internal.threads.Parallel;
import org.jonum.blas.internal.threads.Pool;
import org.jonum.blas.internal.threads.Scratch;
import org.jonum.blas.spi.Blocking;
import org.jonum.blas.spi.FloatKernels;

/// C := α·A·B + β·C on a part of C, by the five loops around a micro-kernel.
///
/// ```
///        nc                kc                            mc rows of A, packed: Ã stays in L2
///      ┌────┐            ┌────┐         ┌────┐           kc rows of B, packed: B̃ stays in L3
///   C  │    │   +=    A  │    │ mc   B  │    │ kc        mr×nr tile of C in registers
///      └────┘            └────┘         └────┘
/// ```
/// K. Goto, R. van de Geijn, Anatomy of high-performance matrix multiplication, ACM TOMS 34 (2008);
/// F. Van Zee, R. van de Geijn, BLIS, ACM TOMS 41 (2015). Small products read A and B in place: [FloatInPlace].
///
/// Each element of C receives its products in the order of k, in blocks of kc, whatever the cut of C into tasks: the
/// result does not depend on the number of threads. The object is a product under way, from a pool: set its factors and
/// its C, run it, give it back.
final class FloatProduct {
    /// Multiply-adds below which starting threads costs more than it saves.
    static final long PARALLEL = 1_000_000;

    private static final Pool<FloatProduct> POOL = new Pool<>(FloatProduct::new);

    /// The left factor.
    final FloatSource a = new FloatSource();
    /// The right factor, transposed.
    final FloatSource bT = new FloatSource();
    private Part part = Part.ALL;
    private float[] c = FloatSource.NOTHING;
    private int cOff, ldc, m, n, row, col;

    private FloatProduct() {}

    /// A product of which nothing is set.
    static FloatProduct take() {
        return POOL.take();
    }

    /// Back to the pool, with nothing held.
    void give() {
        a.clear();
        bT.clear();
        c = FloatSource.NOTHING;
        POOL.give(this);
    }

    /// Set C, m×n with contiguous columns, and the part of it that is written.
    void onto(Part part, float[] c, int cOff, int ldc, int m, int n) {
        this.part = part;
        this.c = c;
        this.cOff = cOff;
        this.ldc = ldc;
        this.m = m;
        this.n = n;
        this.row = 0;
        this.col = 0;
    }

    /// C := α·A·B + β·C on as many threads as are allowed. Whether to pack is decided by the whole, so that every cut does
    /// the same.
    void run(FloatKernels kernels, float alpha, int k, float beta) {
        long work = (long) m * n * k;
        boolean direct = part == Part.ALL && a.isDirect() && bT.isDirectTransposed()
                && FloatInPlace.suits(kernels, m, n, k, a.cs);
        int threads = work < PARALLEL ? 1 : Parallel.threads();
        if (threads == 1) {
            run(kernels, direct, alpha, k, beta);
            return;
        }
        Cuts cuts = Cuts.of(m, kernels.mr(), n, kernels.nr(), threads);
        Parallel.forEach(cuts.count(), t -> {
            if (part.misses(cuts.row(t), cuts.col(t), cuts.rows(t), cuts.cols(t))) return;
            FloatProduct block = take();
            block.cut(this, cuts.row(t), cuts.col(t), cuts.rows(t), cuts.cols(t));
            block.run(kernels, direct, alpha, k, beta);
            block.give();
        });
    }

    private void run(FloatKernels kernels, boolean direct, float alpha, int k, float beta) {
        if (direct) {
            FloatInPlace.run(kernels, m, n, k, alpha, a.data, a.off, a.cs, bT.data, bT.off, bT.rs, beta, c, cOff, ldc);
            return;
        }
        if (beta != 0 && beta != 1) scale(kernels, beta);
        runPacked(kernels, alpha, k, beta != 0);
    }

    /// The part of C := β·C.
    private void scale(FloatKernels kernels, float beta) {
        for (int j = 0; j < n; j++) {
            int top = part.firstRow(row, col + j, m), len = part.endRow(row, col + j, m) - top,
                    at = cOff + top + j * ldc;
            kernels.scaled(len, beta, c, at, c, at);
        }
    }

    /// A block of another product.
    private void cut(FloatProduct whole, int i, int j, int rows, int cols) {
        a.below(i, whole.a);
        bT.below(j, whole.bT);
        onto(whole.part, whole.c, whole.cOff + i + j * whole.ldc, whole.ldc, rows, cols);
        row = whole.row + i;
        col = whole.col + j;
    }

    /// The five loops, in this thread; C is added to, or set.
    void runPacked(FloatKernels kernels, float alpha, int k, boolean add) {
        Blocking by = kernels.blocking();
        int nc = Math.min(by.nc(), n), kc = Math.min(by.kc(), k);
        float[] bt = Scratch.floats((long) kc * nc);
        for (int jc = 0; jc < n; jc += nc) {                        // loop 5: columns of B and C
            int cols = Math.min(nc, n - jc);
            for (int pc = 0; pc < k; pc += kc) {                    // loop 4: the shared dimension
                int depth = Math.min(kc, k - pc);
                bT.pack(kernels, jc, cols, pc, depth, kernels.nr(), 1, bt, 0);
                rows(kernels, alpha, pc, depth, bt, jc, cols, add || pc > 0);
            }
        }
        Scratch.give(bt);
    }

    /// Loop 3, rows of A and C: what rows [pc, pc + depth) of B, packed, add to the columns of C from jc on.
    void rows(FloatKernels kernels, float alpha, int pc, int depth, float[] bt, int jc, int cols, boolean add) {
        int mr = kernels.mr(), mc = Math.min(kernels.blocking().mc(), up(m, mr));
        float[] at = Scratch.floats((long) mc * depth), tile = Scratch.floats((long) mr * kernels.nr());
        for (int ic = 0; ic < m; ic += mc) {
            int rows = Math.min(mc, m - ic);
            if (part.misses(row + ic, col + jc, rows, cols)) continue;
            a.pack(kernels, ic, rows, pc, depth, mr, kernels.unit(), at, 0);
            macroKernel(kernels, alpha, depth, at, bt, add, ic, jc, rows, cols, tile);
        }
        Scratch.give(at);
        Scratch.give(tile);
    }

    /// Loops 2 and 1: every tile of the block at (ic, jc); those that stick out of C or of its part go by way of scratch.
    private void macroKernel(FloatKernels kernels, float alpha, int k, float[] at, float[] bt, boolean add,
            int ic, int jc, int rows, int cols, float[] tile) {
        int mr = kernels.mr(), nr = kernels.nr(), unit = kernels.unit();
        for (int j = 0; j < cols; j += nr) {
            int w = Math.min(nr, cols - j);
            int at0 = cOff + ic + (jc + j) * ldc, across = col + jc + j;
            for (int i = 0; i < rows; i += mr) {
                int h = Math.min(mr, rows - i), high = up(h, unit), down = row + ic + i;
                if (h == high && part.holds(down, across, h, w)) {
                    if (add) {
                        kernels.addTile(h, w, k, alpha, at, i * k, bt, j * k, c, at0 + i, ldc);
                    } else {
                        kernels.setTile(h, w, k, alpha, at, i * k, bt, j * k, c, at0 + i, ldc);
                    }
                } else if (!part.misses(down, across, h, w)) {
                    kernels.setTile(high, w, k, alpha, at, i * k, bt, j * k, tile, 0, high);
                    take(h, w, tile, high, add, at0 + i, down, across);
                }
            }
        }
    }

    /// C := tile, or C := C + tile, on the part of it that is C's.
    private void take(int rows, int cols, float[] tile, int high, boolean add, int at, int row, int col) {
        for (int q = 0; q < cols; q++) {
            int end = part.endRow(row, col + q, rows), o = at + q * ldc, t = q * high;
            if (add) {
                for (int r = part.firstRow(row, col + q, rows); r < end; r++) c[o + r] += tile[t + r];
            } else {
                for (int r = part.firstRow(row, col + q, rows); r < end; r++) c[o + r] = tile[t + r];
            }
        }
    }

    private static int up(int n, int unit) {
        return Math.ceilDiv(n, unit) * unit;
    }
}
