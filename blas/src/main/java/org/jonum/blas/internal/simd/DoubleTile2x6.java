package org.jonum.blas.internal.simd;

import jdk.incubator.vector.DoubleVector;
import jdk.incubator.vector.VectorSpecies;

/// The tile for processors with 16 vector registers: 2 vectors × 6 columns, 12 accumulators.
///
/// Per step: 2 vector loads, 6 broadcasts, 12 multiply-adds (Goto & van de Geijn 2008, §4; Van Zee & van de Geijn 2015).
final class DoubleTile2x6 {
    private static final VectorSpecies<Double> S = DoubleLanes.S;
    private static final int L = DoubleLanes.L;
    /// Rows and columns of the tile.
    static final int MR = 2 * L, NR = 6;

    private DoubleTile2x6() {}

    /// C += Ã·B̃; Ã is MR×k by columns, B̃ is k×NR by rows.
    static void tile(int k, double[] at, int atOff, double[] bt, int btOff, double[] c, int cOff, int ldc) {
        DoubleVector z = DoubleVector.zero(S);
        DoubleVector c00 = z, c10 = z;
        DoubleVector c01 = z, c11 = z;
        DoubleVector c02 = z, c12 = z;
        DoubleVector c03 = z, c13 = z;
        DoubleVector c04 = z, c14 = z;
        DoubleVector c05 = z, c15 = z;
        for (int p = 0, ao = atOff, bo = btOff; p < k; p++, ao += MR, bo += NR) {
            DoubleVector a0 = DoubleVector.fromArray(S, at, ao), a1 = DoubleVector.fromArray(S, at, ao + L);
            DoubleVector b0 = DoubleVector.broadcast(S, bt[bo]);
            c00 = Simd.fma(a0, b0, c00); c10 = Simd.fma(a1, b0, c10);
            DoubleVector b1 = DoubleVector.broadcast(S, bt[bo + 1]);
            c01 = Simd.fma(a0, b1, c01); c11 = Simd.fma(a1, b1, c11);
            DoubleVector b2 = DoubleVector.broadcast(S, bt[bo + 2]);
            c02 = Simd.fma(a0, b2, c02); c12 = Simd.fma(a1, b2, c12);
            DoubleVector b3 = DoubleVector.broadcast(S, bt[bo + 3]);
            c03 = Simd.fma(a0, b3, c03); c13 = Simd.fma(a1, b3, c13);
            DoubleVector b4 = DoubleVector.broadcast(S, bt[bo + 4]);
            c04 = Simd.fma(a0, b4, c04); c14 = Simd.fma(a1, b4, c14);
            DoubleVector b5 = DoubleVector.broadcast(S, bt[bo + 5]);
            c05 = Simd.fma(a0, b5, c05); c15 = Simd.fma(a1, b5, c15);
        }
        add(c, cOff, c00, c10);
        add(c, cOff + ldc, c01, c11);
        add(c, cOff + 2 * ldc, c02, c12);
        add(c, cOff + 3 * ldc, c03, c13);
        add(c, cOff + 4 * ldc, c04, c14);
        add(c, cOff + 5 * ldc, c05, c15);
    }

    private static void add(double[] c, int o, DoubleVector v0, DoubleVector v1) {
        DoubleVector.fromArray(S, c, o).add(v0).intoArray(c, o);
        DoubleVector.fromArray(S, c, o + L).add(v1).intoArray(c, o + L);
    }
}
