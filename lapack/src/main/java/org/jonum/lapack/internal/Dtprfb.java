package org.jonum.lapack.internal;

import static org.jonum.blas.Diag.NON_UNIT;
import static org.jonum.blas.Side.LEFT;

import org.jonum.blas.DoubleView;
import org.jonum.blas.Uplo;
import org.jonum.blas.internal.threads.Scratch;
import org.jonum.lapack.internal.blocks.DoubleBlocks;

/// Apply a block of reflections whose V is [I; V2], C := (I − V·T·Vᵀ)·C.
final class Dtprfb {
    private Dtprfb() {}

    /// [C1; C2] := (I − [I; V]·T·[I Vᵀ])·[C1; C2].
    ///
    /// @param v    m×k
    /// @param uplo the triangle of T: `UPPER`, or `LOWER` for a transposed one
    /// @param t    T or its transpose
    /// @param c1   k rows
    /// @param c2   m rows
    static void apply(DoubleBlocks la, DoubleView v, Uplo uplo, DoubleView t, DoubleView c1,
            DoubleView c2) {
        int k = v.cols(), n = c1.cols();
        if (n == 0 || k == 0) return;
        double[] work = Scratch.doubles((long) k * n);
        DoubleView w = Dlarfb.along(c1, work);
        la.copy(c1, w);
        la.gemm(1, v.t(), c2, 1, w);                            // W := C1 + Vᵀ·C2
        la.trmm(LEFT, uplo, NON_UNIT, 1, t, w);                 // W := T·W
        la.subtract(w, c1);                                     // C1 := C1 − W
        la.gemm(-1, v, w, 1, c2);                               // C2 := C2 − V·W
        Scratch.give(work);
    }
}
