package org.jonum.blas.internal.simd;

import jdk.incubator.vector.DoubleVector;
import jdk.incubator.vector.VectorSpecies;

/// The tile for processors with 16 vector registers: 2 vectors × 6 columns, 12 accumulators.
///
/// Per step: 2 vector loads, 6 broadcasts, 12 multiply-adds (Goto & van de Geijn 2008, §4; Van Zee & van de Geijn
/// 2015).
final class DoubleTile2x6 {
    private static final VectorSpecies<Double> S = DoubleLanes.S;
    private static final int L = DoubleLanes.L;
    private static final boolean FMA = Simd.FMA;
    /// Rows and columns of the tile.
    static final int MR = 2 * L, NR = 6;

    private DoubleTile2x6() {}

    /// C += Ã·B̃; Ã is MR×k by columns, B̃ is k×NR by rows.
    ///
    /// One method, one loop, no helpers: see [Simd].
    static void tile(int k, double[] at, int atOff, double[] bt, int btOff, double[] c, int cOff, int ldc) {
        DoubleVector z = DoubleVector.zero(S), b;
        DoubleVector c00 = z, c10 = z;
        DoubleVector c01 = z, c11 = z;
        DoubleVector c02 = z, c12 = z;
        DoubleVector c03 = z, c13 = z;
        DoubleVector c04 = z, c14 = z;
        DoubleVector c05 = z, c15 = z;
        for (int p = 0, ao = atOff, bo = btOff; p < k; p++, ao += MR, bo += NR) {
            DoubleVector a0 = DoubleVector.fromArray(S, at, ao);
            DoubleVector a1 = DoubleVector.fromArray(S, at, ao + L);
            b = DoubleVector.broadcast(S, bt[bo]);
            c00 = FMA ? a0.fma(b, c00) : a0.mul(b).add(c00);
            c10 = FMA ? a1.fma(b, c10) : a1.mul(b).add(c10);
            b = DoubleVector.broadcast(S, bt[bo + 1]);
            c01 = FMA ? a0.fma(b, c01) : a0.mul(b).add(c01);
            c11 = FMA ? a1.fma(b, c11) : a1.mul(b).add(c11);
            b = DoubleVector.broadcast(S, bt[bo + 2]);
            c02 = FMA ? a0.fma(b, c02) : a0.mul(b).add(c02);
            c12 = FMA ? a1.fma(b, c12) : a1.mul(b).add(c12);
            b = DoubleVector.broadcast(S, bt[bo + 3]);
            c03 = FMA ? a0.fma(b, c03) : a0.mul(b).add(c03);
            c13 = FMA ? a1.fma(b, c13) : a1.mul(b).add(c13);
            b = DoubleVector.broadcast(S, bt[bo + 4]);
            c04 = FMA ? a0.fma(b, c04) : a0.mul(b).add(c04);
            c14 = FMA ? a1.fma(b, c14) : a1.mul(b).add(c14);
            b = DoubleVector.broadcast(S, bt[bo + 5]);
            c05 = FMA ? a0.fma(b, c05) : a0.mul(b).add(c05);
            c15 = FMA ? a1.fma(b, c15) : a1.mul(b).add(c15);
        }
        int o0 = cOff;
        DoubleVector.fromArray(S, c, o0).add(c00).intoArray(c, o0);
        DoubleVector.fromArray(S, c, o0 + L).add(c10).intoArray(c, o0 + L);
        int o1 = cOff + ldc;
        DoubleVector.fromArray(S, c, o1).add(c01).intoArray(c, o1);
        DoubleVector.fromArray(S, c, o1 + L).add(c11).intoArray(c, o1 + L);
        int o2 = cOff + 2 * ldc;
        DoubleVector.fromArray(S, c, o2).add(c02).intoArray(c, o2);
        DoubleVector.fromArray(S, c, o2 + L).add(c12).intoArray(c, o2 + L);
        int o3 = cOff + 3 * ldc;
        DoubleVector.fromArray(S, c, o3).add(c03).intoArray(c, o3);
        DoubleVector.fromArray(S, c, o3 + L).add(c13).intoArray(c, o3 + L);
        int o4 = cOff + 4 * ldc;
        DoubleVector.fromArray(S, c, o4).add(c04).intoArray(c, o4);
        DoubleVector.fromArray(S, c, o4 + L).add(c14).intoArray(c, o4 + L);
        int o5 = cOff + 5 * ldc;
        DoubleVector.fromArray(S, c, o5).add(c05).intoArray(c, o5);
        DoubleVector.fromArray(S, c, o5 + L).add(c15).intoArray(c, o5 + L);
    }
}
