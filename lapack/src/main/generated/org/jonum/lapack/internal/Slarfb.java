// Generated from Dlarfb.java by build/Float32.java. Do not edit.
package org.jonum.lapack.internal;

import static org.jonum.blas.Diag.NON_UNIT;
import static org.jonum.blas.Diag.UNIT;
import static org.jonum.blas.Side.LEFT;
import static org.jonum.blas.Uplo.LOWER;
import static org.jonum.blas.Uplo.UPPER;

import org.jonum.blas.FloatView;
import org.jonum.blas.Uplo;
import org.jonum.blas.internal.threads.Scratch;
import org.jonum.lapack.internal.blocks.FloatBlocks;

/// Apply a block of reflections, C := (I − V·T·Vᵀ)·C (Schreiber & Van Loan 1989).
///
/// The transposed block is the one with Tᵀ; from the right it is applied to Cᵀ: C·H = (Hᵀ·Cᵀ)ᵀ.
final class Slarfb {
    private Slarfb() {}

    /// C := (I − V·T·Vᵀ)·C.
    ///
    /// @param v    unit lower trapezoidal, as many rows as C
    /// @param uplo the triangle of T: `UPPER`, or `LOWER` for a transposed one
    /// @param t    T or its transpose
    /// @param c    the matrix to change
    static void apply(FloatBlocks la, FloatView v, Uplo uplo, FloatView t, FloatView c) {
        int m = v.rows(), k = v.cols(), n = c.cols();
        if (n == 0 || k == 0) return;
        FloatView v1 = v.block(0, 0, k, k), v2 = v.block(k, 0, m - k, k);
        FloatView c1 = c.block(0, 0, k, n), c2 = c.block(k, 0, m - k, n);
        float[] work = Scratch.floats((long) k * n);
        FloatView w = along(c1, work);
        la.copy(c1, w);
        la.trmm(LEFT, UPPER, UNIT, 1, v1.t(), w);
        la.gemm(1, v2.t(), c2, 1, w);                           // W := Vᵀ·C
        la.trmm(LEFT, uplo, NON_UNIT, 1, t, w);                 // W := T·W
        la.gemm(-1, v2, w, 1, c2);                              // C2 := C2 − V2·W
        la.trmm(LEFT, LOWER, UNIT, 1, v1, w);
        la.subtract(w, c1);                                     // C1 := C1 − V1·W
        Scratch.give(work);
    }

    /// A matrix like C in `work`, contiguous the same way.
    static FloatView along(FloatView c, float[] work) {
        return Math.abs(c.rs()) == 1 ? FloatBlocks.beside(c, work, 0, c.rows(), c.cols())
                : FloatBlocks.beside(c, work, 0, c.cols(), c.rows()).t();
    }
}
