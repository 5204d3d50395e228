package org.jonum.blas.internal.loops;

import java.util.Arrays;
import org.jonum.blas.DoubleView;
import org.jonum.blas.internal.threads.Parallel;
import org.jonum.blas.internal.threads.Scratch;
import org.jonum.blas.spi.Blocking;
import org.jonum.blas.spi.DoubleKernels;

/// C := C + α·A·B on a part of C, by the five loops around a micro-kernel.
///
/// ```
///        nc                kc                            mc rows of A, packed: Ã stays in L2
///      ┌────┐            ┌────┐         ┌────┐           kc rows of B, packed: B̃ stays in L3
///   C  │    │   +=    A  │    │ mc   B  │    │ kc        mr×nr tile of C in registers
///      └────┘            └────┘         └────┘
/// ```
/// K. Goto, R. van de Geijn, Anatomy of high-performance matrix multiplication, ACM TOMS 34 (2008);
/// F. Van Zee, R. van de Geijn, BLIS, ACM TOMS 41 (2015).
///
/// Each element of C receives its products in the order of k, in blocks of kc, whatever the cut of C into tasks: the
/// result does not depend on the number of threads. α goes into B̃.
final class DoubleProduct {
    /// Multiply-adds below which starting threads costs more than it saves.
    static final long PARALLEL = 200_000;

    private DoubleProduct() {}

    /// C += α·A·B on the part of C, on as many threads as are allowed. C's rows or columns are contiguous.
    static void add(DoubleKernels kernels, Part part, double alpha, DoubleOperand a, DoubleOperand b, int k,
            DoubleView c) {
        long work = (long) c.rows() * c.cols() * k;
        int threads = work < PARALLEL ? 1 : Parallel.threads();
        if (threads == 1) {
            addSerial(kernels, part, alpha, a, b, k, c, 0, 0);
            return;
        }
        Cuts cuts = Cuts.of(c.rows(), kernels.mr(), c.cols(), kernels.nr(), threads);
        Parallel.forEach(cuts.count(), t -> {
            int i = cuts.row(t), j = cuts.col(t);
            int rows = cuts.rows(t), cols = cuts.cols(t);
            if (!part.misses(i, j, rows, cols)) {
                addSerial(kernels, part, alpha, a.below(i), b.t().below(j).t(), k, c.block(i, j, rows, cols), i, j);
            }
        });
    }

    /// The five loops, in this thread. (row, col) is where the first element of `c` stands in the matrix of `part`.
    static void addSerial(DoubleKernels kernels, Part part, double alpha, DoubleOperand a, DoubleOperand b, int k,
            DoubleView c, int row, int col) {
        if (c.rs() != 1) {                                          // Cᵀ += α·Bᵀ·Aᵀ: the tile runs down columns
            addSerial(kernels, part.t(), alpha, b.t(), a.t(), k, c.t(), col, row);
            return;
        }
        Blocking by = kernels.blocking();
        int m = c.rows(), n = c.cols(), mr = kernels.mr(), nr = kernels.nr();
        int mc = Math.min(by.mc(), up(m, mr)), nc = Math.min(by.nc(), up(n, nr)), kc = Math.min(by.kc(), k);
        double[] at = Scratch.doubles((long) mc * kc), bt = Scratch.doubles((long) kc * nc);
        double[] tile = Scratch.doubles((long) mr * nr);
        DoubleOperand bT = b.t();
        for (int jc = 0; jc < n; jc += nc) {                        // loop 5: columns of B and C
            int cols = Math.min(nc, n - jc);
            for (int pc = 0; pc < k; pc += kc) {                    // loop 4: the shared dimension
                int depth = Math.min(kc, k - pc);
                bT.pack(jc, cols, pc, depth, nr, alpha, bt);
                for (int ic = 0; ic < m; ic += mc) {                // loop 3: rows of A and C
                    int rows = Math.min(mc, m - ic);
                    if (part.misses(row + ic, col + jc, rows, cols)) continue;
                    a.pack(ic, rows, pc, depth, mr, 1, at);
                    macroKernel(kernels, part, depth, at, bt, c.block(ic, jc, rows, cols), row + ic, col + jc, tile);
                }
            }
        }
        Scratch.give(at);
        Scratch.give(bt);
        Scratch.give(tile);
    }

    /// Loops 2 and 1: every tile of the block; those that stick out of C or of its part go by way of scratch.
    private static void macroKernel(DoubleKernels kernels, Part part, int k, double[] at, double[] bt,
            DoubleView c, int row, int col, double[] tile) {
        int mr = kernels.mr(), nr = kernels.nr(), ldc = c.cs();
        double[] data = c.data();
        for (int j = 0, bo = 0; j < c.cols(); j += nr, bo += nr * k) {
            int cols = Math.min(nr, c.cols() - j);
            for (int i = 0, ao = 0; i < c.rows(); i += mr, ao += mr * k) {
                int rows = Math.min(mr, c.rows() - i);
                if (rows == mr && cols == nr && part.holds(row + i, col + j, mr, nr)) {
                    kernels.tile(k, at, ao, bt, bo, data, c.at(i, j), ldc);
                } else if (!part.misses(row + i, col + j, rows, cols)) {
                    Arrays.fill(tile, 0, mr * nr, -0.0);          // −0 + x is x, to the bit
                    kernels.tile(k, at, ao, bt, bo, tile, 0, mr);
                    addPart(part, rows, cols, tile, mr, data, c.at(i, j), ldc, row + i, col + j);
                }
            }
        }
    }

    private static void addPart(Part part, int rows, int cols, double[] tile, int mr,
            double[] c, int cOff, int ldc, int row, int col) {
        for (int q = 0; q < cols; q++) {
            int end = part.endRow(row, col + q, rows);
            for (int r = part.firstRow(row, col + q, rows); r < end; r++) c[cOff + r + q * ldc] += tile[r + q * mr];
        }
    }

    private static int up(int n, int unit) {
        return Math.ceilDiv(n, unit) * unit;
    }
}
