package org.jonum.blas.internal.simd;

import jdk.incubator.vector.DoubleVector;
import jdk.incubator.vector.VectorSpecies;

/// The tile for processors with 32 vector registers: 3 vectors × 8 columns, 24 accumulators.
///
/// Per step: 3 vector loads, 8 broadcasts, 24 multiply-adds (Goto & van de Geijn 2008, §4; Van Zee & van de Geijn 2015).
final class DoubleTile3x8 {
    private static final VectorSpecies<Double> S = DoubleLanes.S;
    private static final int L = DoubleLanes.L;
    /// Rows and columns of the tile.
    static final int MR = 3 * L, NR = 8;

    private DoubleTile3x8() {}

    /// C += Ã·B̃; Ã is MR×k by columns, B̃ is k×NR by rows.
    static void tile(int k, double[] at, int atOff, double[] bt, int btOff, double[] c, int cOff, int ldc) {
        DoubleVector z = DoubleVector.zero(S);
        DoubleVector c00 = z, c10 = z, c20 = z;
        DoubleVector c01 = z, c11 = z, c21 = z;
        DoubleVector c02 = z, c12 = z, c22 = z;
        DoubleVector c03 = z, c13 = z, c23 = z;
        DoubleVector c04 = z, c14 = z, c24 = z;
        DoubleVector c05 = z, c15 = z, c25 = z;
        DoubleVector c06 = z, c16 = z, c26 = z;
        DoubleVector c07 = z, c17 = z, c27 = z;
        for (int p = 0, ao = atOff, bo = btOff; p < k; p++, ao += MR, bo += NR) {
            DoubleVector a0 = DoubleVector.fromArray(S, at, ao), a1 = DoubleVector.fromArray(S, at, ao + L), a2 = DoubleVector.fromArray(S, at, ao + 2 * L);
            DoubleVector b0 = DoubleVector.broadcast(S, bt[bo]);
            c00 = Simd.fma(a0, b0, c00); c10 = Simd.fma(a1, b0, c10); c20 = Simd.fma(a2, b0, c20);
            DoubleVector b1 = DoubleVector.broadcast(S, bt[bo + 1]);
            c01 = Simd.fma(a0, b1, c01); c11 = Simd.fma(a1, b1, c11); c21 = Simd.fma(a2, b1, c21);
            DoubleVector b2 = DoubleVector.broadcast(S, bt[bo + 2]);
            c02 = Simd.fma(a0, b2, c02); c12 = Simd.fma(a1, b2, c12); c22 = Simd.fma(a2, b2, c22);
            DoubleVector b3 = DoubleVector.broadcast(S, bt[bo + 3]);
            c03 = Simd.fma(a0, b3, c03); c13 = Simd.fma(a1, b3, c13); c23 = Simd.fma(a2, b3, c23);
            DoubleVector b4 = DoubleVector.broadcast(S, bt[bo + 4]);
            c04 = Simd.fma(a0, b4, c04); c14 = Simd.fma(a1, b4, c14); c24 = Simd.fma(a2, b4, c24);
            DoubleVector b5 = DoubleVector.broadcast(S, bt[bo + 5]);
            c05 = Simd.fma(a0, b5, c05); c15 = Simd.fma(a1, b5, c15); c25 = Simd.fma(a2, b5, c25);
            DoubleVector b6 = DoubleVector.broadcast(S, bt[bo + 6]);
            c06 = Simd.fma(a0, b6, c06); c16 = Simd.fma(a1, b6, c16); c26 = Simd.fma(a2, b6, c26);
            DoubleVector b7 = DoubleVector.broadcast(S, bt[bo + 7]);
            c07 = Simd.fma(a0, b7, c07); c17 = Simd.fma(a1, b7, c17); c27 = Simd.fma(a2, b7, c27);
        }
        add(c, cOff, c00, c10, c20);
        add(c, cOff + ldc, c01, c11, c21);
        add(c, cOff + 2 * ldc, c02, c12, c22);
        add(c, cOff + 3 * ldc, c03, c13, c23);
        add(c, cOff + 4 * ldc, c04, c14, c24);
        add(c, cOff + 5 * ldc, c05, c15, c25);
        add(c, cOff + 6 * ldc, c06, c16, c26);
        add(c, cOff + 7 * ldc, c07, c17, c27);
    }

    private static void add(double[] c, int o, DoubleVector v0, DoubleVector v1, DoubleVector v2) {
        DoubleVector.fromArray(S, c, o).add(v0).intoArray(c, o);
        DoubleVector.fromArray(S, c, o + L).add(v1).intoArray(c, o + L);
        DoubleVector.fromArray(S, c, o + 2 * L).add(v2).intoArray(c, o + 2 * L);
    }
}
