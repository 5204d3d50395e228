package org.jonum.blas.internal.loops;

import org.jonum.blas.DoubleView;

/// Copies a block into a micro-panel, by the direction in which the block is contiguous.
final class DoublePacking {
    private DoublePacking() {}

    /// `to[toOff + r + q*tile] = α·view(i + r, p + q)` for r < rows, q < cols; 0 for rows ≤ r < tile.
    static void panel(DoubleView view, int i, int rows, int p, int cols, int tile, double alpha,
            double[] to, int toOff) {
        if (cols == 0) return;
        double[] from = view.data();
        int at = view.at(i, p), rs = view.rs(), cs = view.cs();
        if (rs == 1) {
            downColumns(rows, cols, tile, alpha, from, at, cs, to, toOff);
        } else {
            alongRows(rows, cols, tile, alpha, from, at, rs, cs, to, toOff);
        }
        if (rows < tile) {
            for (int q = 0, o = toOff; q < cols; q++, o += tile) {
                for (int r = rows; r < tile; r++) to[o + r] = 0;
            }
        }
    }

    private static void downColumns(int rows, int cols, int tile, double alpha,
            double[] from, int at, int cs, double[] to, int toOff) {
        if (alpha == 1) {
            for (int q = 0; q < cols; q++) System.arraycopy(from, at + q * cs, to, toOff + q * tile, rows);
        } else {
            for (int q = 0; q < cols; q++) {
                int f = at + q * cs, o = toOff + q * tile;
                for (int r = 0; r < rows; r++) to[o + r] = alpha * from[f + r];
            }
        }
    }

    /// Four rows at a time: four streams are read, and four neighbours written together.
    private static void alongRows(int rows, int cols, int tile, double alpha,
            double[] from, int at, int rs, int cs, double[] to, int toOff) {
        int r = 0;
        for (; r <= rows - 4; r += 4) {
            int f0 = at + r * rs, f1 = f0 + rs, f2 = f1 + rs, f3 = f2 + rs, o = toOff + r;
            for (int q = 0, f = 0; q < cols; q++, f += cs, o += tile) {
                to[o] = alpha * from[f0 + f];
                to[o + 1] = alpha * from[f1 + f];
                to[o + 2] = alpha * from[f2 + f];
                to[o + 3] = alpha * from[f3 + f];
            }
        }
        for (; r < rows; r++) {
            for (int q = 0, f = at + r * rs, o = toOff + r; q < cols; q++, f += cs, o += tile) {
                to[o] = alpha * from[f];
            }
        }
    }

    /// The way back: `view(i + r, q) = panel[off + r + q*tile]` for r < rows and every column of the view.
    static void unpack(double[] panel, int off, int tile, DoubleView view, int i, int rows) {
        double[] to = view.data();
        if (view.rs() == 1) {
            for (int q = 0; q < view.cols(); q++) System.arraycopy(panel, off + q * tile, to, view.at(i, q), rows);
        } else {
            for (int r = 0; r < rows; r++) {
                for (int q = 0, o = view.at(i + r, 0); q < view.cols(); q++, o += view.cs()) {
                    to[o] = panel[off + r + q * tile];
                }
            }
        }
    }
}
