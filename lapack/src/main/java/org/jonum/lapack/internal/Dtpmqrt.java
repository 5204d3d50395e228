package org.jonum.lapack.internal;

import static org.jonum.blas.Side.LEFT;
import static org.jonum.blas.Uplo.LOWER;
import static org.jonum.blas.Uplo.UPPER;

import org.jonum.blas.DoubleView;
import org.jonum.blas.Side;
import org.jonum.blas.internal.threads.Scratch;
import org.jonum.lapack.internal.blocks.DoubleBlocks;

/// Multiply by the Q of [Dtpqrt], a block of reflections at a time.
final class Dtpmqrt {
    private Dtpmqrt() {}

    /// [A; B] := op(Q)·[A; B] or [A B] := [A B]·op(Q).
    ///
    /// @param v         V2, its last l rows an upper trapezoid
    /// @param nb        reflections in a block
    /// @param triangles the triangles of the blocks
    static void multiply(DoubleBlocks la, Side side, boolean transposed, DoubleView v, int l,
            int nb, Dormqr.Triangles triangles, DoubleView a, DoubleView b) {
        DoubleView c1 = side == LEFT ? a : a.t(), c2 = side == LEFT ? b : b.t();
        int k = v.cols(), blocks = k == 0 ? 0 : (k + nb - 1) / nb;
        boolean forward = transposed == (side == LEFT);
        double[] work = Scratch.doubles(l == 0 ? 0 : (long) v.rows() * nb);
        for (int i = 0; i < blocks; i++) {
            int j = (forward ? i : blocks - 1 - i) * nb, cols = Math.min(nb, k - j);
            DoubleView block = full(la, v, l, j, cols, work), t = triangles.of(block, j);
            DoubleView top = c1.block(j, 0, cols, c1.cols()),
                    rest = c2.block(0, 0, block.rows(), c2.cols());
            if (forward) {
                Dtprfb.apply(la, block, LOWER, t.t(), top, rest);
            } else {
                Dtprfb.apply(la, block, UPPER, t, top, rest);
            }
        }
        Scratch.give(work);
    }

    /// A block of columns of V2: a copy with zeros below a trapezoid.
    private static DoubleView full(DoubleBlocks la, DoubleView v, int l, int j, int cols,
            double[] work) {
        DoubleView block = Dtpqrt.columns(v, l, j, cols);
        if (l == 0) return block;
        DoubleView copy = DoubleBlocks.beside(v, work, 0, block.rows(), cols);
        Dtpqrt.copy(la, block, copy, Dtpqrt.full(v, l, j));
        return copy;
    }
}
