package org.jonum.blas.internal.loops;

import org.jonum.blas.DoubleView;
import org.jonum.blas.Uplo;

/// A factor of a product, as the packing sees it: a source of micro-panels.
///
/// A micro-panel holds `tile` rows of a block, column by column: element (i, p) of the panel is at
/// `to[toOff + i + p*tile]`; missing rows are zero. The right factor is packed through its transpose.
sealed interface DoubleOperand {
    /// {@return the transposed operand}
    DoubleOperand t();

    /// {@return this operand without its first i rows}
    DoubleOperand below(int i);

    /// Pack rows [i, i + rows) × columns [p, p + cols), times α, as one micro-panel; rows ≤ tile.
    void packPanel(int i, int rows, int p, int cols, int tile, double alpha, double[] to, int toOff);

    /// Pack rows [i, i + rows) × columns [p, p + cols), times α, into consecutive micro-panels.
    default void pack(int i, int rows, int p, int cols, int tile, double alpha, double[] to) {
        for (int r = 0, o = 0; r < rows; r += tile, o += tile * cols) {
            packPanel(i + r, Math.min(tile, rows - r), p, cols, tile, alpha, to, o);
        }
    }

    /// A general matrix.
    record General(DoubleView view) implements DoubleOperand {
        @Override
        public DoubleOperand t() {
            return new General(view.t());
        }

        @Override
        public DoubleOperand below(int i) {
            return new General(view.block(i, 0, view.rows() - i, view.cols()));
        }

        @Override
        public void packPanel(int i, int rows, int p, int cols, int tile, double alpha, double[] to, int toOff) {
            DoublePacking.panel(view, i, rows, p, cols, tile, alpha, to, toOff);
        }
    }

    /// A symmetric matrix of which one triangle is stored; `first` rows have been cut off above.
    record Symmetric(DoubleView view, Uplo uplo, int first) implements DoubleOperand {
        @Override
        public DoubleOperand t() {
            return this;
        }

        @Override
        public DoubleOperand below(int i) {
            return new Symmetric(view, uplo, first + i);
        }

        /// Left of the diagonal block, in it, right of it: from the stored triangle or its mirror image.
        @Override
        public void packPanel(int i, int rows, int p, int cols, int tile, double alpha, double[] to, int toOff) {
            int row = first + i, end = p + cols;
            int a = Math.clamp(row, p, end), b = Math.clamp((long) row + rows, p, end);
            DoubleView left = uplo == Uplo.LOWER ? view : view.t(), right = left.t();
            DoublePacking.panel(left, row, rows, p, a - p, tile, alpha, to, toOff);
            for (int j = a; j < b; j++) {
                int o = toOff + (j - p) * tile, below = Math.clamp(j - row, 0, rows);
                DoublePacking.panel(right, row, below, j, 1, tile, alpha, to, o);
                for (int r = below; r < rows; r++) to[o + r] = alpha * left.get(row + r, j);
                for (int r = rows; r < tile; r++) to[o + r] = 0;
            }
            DoublePacking.panel(right, row, rows, b, end - b, tile, alpha, to, toOff + (b - p) * tile);
        }
    }
}
