// Generated from Dtpmqrt.java by build/Float32.java. Do not edit.
package org.jonum.lapack.internal;

import static org.jonum.blas.Side.LEFT;
import static org.jonum.blas.Uplo.LOWER;
import static org.jonum.blas.Uplo.UPPER;

import org.jonum.blas.FloatView;
import org.jonum.blas.Side;
import org.jonum.blas.internal.threads.Scratch;
import org.jonum.lapack.internal.blocks.FloatBlocks;

/// Multiply by the Q of [Stpqrt], a block of reflections at a time.
final class Stpmqrt {
    private Stpmqrt() {}

    /// [A; B] := op(Q)·[A; B] or [A B] := [A B]·op(Q).
    ///
    /// @param v         V2, its last l rows an upper trapezoid
    /// @param nb        reflections in a block
    /// @param triangles the triangles of the blocks
    static void multiply(FloatBlocks la, Side side, boolean transposed, FloatView v, int l,
            int nb, Sormqr.Triangles triangles, FloatView a, FloatView b) {
        FloatView c1 = side == LEFT ? a : a.t(), c2 = side == LEFT ? b : b.t();
        int k = v.cols(), blocks = k == 0 ? 0 : (k + nb - 1) / nb;
        boolean forward = transposed == (side == LEFT);
        float[] work = Scratch.floats(l == 0 ? 0 : (long) v.rows() * nb);
        for (int i = 0; i < blocks; i++) {
            int j = (forward ? i : blocks - 1 - i) * nb, cols = Math.min(nb, k - j);
            FloatView block = full(la, v, l, j, cols, work), t = triangles.of(block, j);
            FloatView top = c1.block(j, 0, cols, c1.cols()),
                    rest = c2.block(0, 0, block.rows(), c2.cols());
            if (forward) {
                Stprfb.apply(la, block, LOWER, t.t(), top, rest);
            } else {
                Stprfb.apply(la, block, UPPER, t, top, rest);
            }
        }
        Scratch.give(work);
    }

    /// A block of columns of V2: a copy with zeros below a trapezoid.
    private static FloatView full(FloatBlocks la, FloatView v, int l, int j, int cols,
            float[] work) {
        FloatView block = Stpqrt.columns(v, l, j, cols);
        if (l == 0) return block;
        FloatView copy = FloatBlocks.beside(v, work, 0, block.rows(), cols);
        Stpqrt.copy(la, block, copy, Stpqrt.full(v, l, j));
        return copy;
    }
}
