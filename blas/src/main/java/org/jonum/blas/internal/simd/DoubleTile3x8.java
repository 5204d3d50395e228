package org.jonum.blas.internal.simd;

import jdk.incubator.vector.DoubleVector;
import jdk.incubator.vector.VectorSpecies;

/// The tile for processors with 32 vector registers: 3 vectors × 8 columns, 24 accumulators.
///
/// Per step: 3 vector loads, 8 broadcasts, 24 multiply-adds (Goto & van de Geijn 2008, §4; Van Zee & van de Geijn
/// 2015).
final class DoubleTile3x8 {
    private static final VectorSpecies<Double> S = DoubleLanes.S;
    private static final int L = DoubleLanes.L;
    private static final boolean FMA = Simd.FMA;
    /// Rows and columns of the tile.
    static final int MR = 3 * L, NR = 8;

    private DoubleTile3x8() {}

    /// C += Ã·B̃; Ã is MR×k by columns, B̃ is k×NR by rows.
    ///
    /// One method, one loop, no helpers: see [Simd].
    static void tile(int k, double[] at, int atOff, double[] bt, int btOff, double[] c, int cOff, int ldc) {
        DoubleVector z = DoubleVector.zero(S), b;
        DoubleVector c00 = z, c10 = z, c20 = z;
        DoubleVector c01 = z, c11 = z, c21 = z;
        DoubleVector c02 = z, c12 = z, c22 = z;
        DoubleVector c03 = z, c13 = z, c23 = z;
        DoubleVector c04 = z, c14 = z, c24 = z;
        DoubleVector c05 = z, c15 = z, c25 = z;
        DoubleVector c06 = z, c16 = z, c26 = z;
        DoubleVector c07 = z, c17 = z, c27 = z;
        for (int p = 0, ao = atOff, bo = btOff; p < k; p++, ao += MR, bo += NR) {
            DoubleVector a0 = DoubleVector.fromArray(S, at, ao);
            DoubleVector a1 = DoubleVector.fromArray(S, at, ao + L);
            DoubleVector a2 = DoubleVector.fromArray(S, at, ao + 2 * L);
            b = DoubleVector.broadcast(S, bt[bo]);
            c00 = FMA ? a0.fma(b, c00) : a0.mul(b).add(c00);
            c10 = FMA ? a1.fma(b, c10) : a1.mul(b).add(c10);
            c20 = FMA ? a2.fma(b, c20) : a2.mul(b).add(c20);
            b = DoubleVector.broadcast(S, bt[bo + 1]);
            c01 = FMA ? a0.fma(b, c01) : a0.mul(b).add(c01);
            c11 = FMA ? a1.fma(b, c11) : a1.mul(b).add(c11);
            c21 = FMA ? a2.fma(b, c21) : a2.mul(b).add(c21);
            b = DoubleVector.broadcast(S, bt[bo + 2]);
            c02 = FMA ? a0.fma(b, c02) : a0.mul(b).add(c02);
            c12 = FMA ? a1.fma(b, c12) : a1.mul(b).add(c12);
            c22 = FMA ? a2.fma(b, c22) : a2.mul(b).add(c22);
            b = DoubleVector.broadcast(S, bt[bo + 3]);
            c03 = FMA ? a0.fma(b, c03) : a0.mul(b).add(c03);
            c13 = FMA ? a1.fma(b, c13) : a1.mul(b).add(c13);
            c23 = FMA ? a2.fma(b, c23) : a2.mul(b).add(c23);
            b = DoubleVector.broadcast(S, bt[bo + 4]);
            c04 = FMA ? a0.fma(b, c04) : a0.mul(b).add(c04);
            c14 = FMA ? a1.fma(b, c14) : a1.mul(b).add(c14);
            c24 = FMA ? a2.fma(b, c24) : a2.mul(b).add(c24);
            b = DoubleVector.broadcast(S, bt[bo + 5]);
            c05 = FMA ? a0.fma(b, c05) : a0.mul(b).add(c05);
            c15 = FMA ? a1.fma(b, c15) : a1.mul(b).add(c15);
            c25 = FMA ? a2.fma(b, c25) : a2.mul(b).add(c25);
            b = DoubleVector.broadcast(S, bt[bo + 6]);
            c06 = FMA ? a0.fma(b, c06) : a0.mul(b).add(c06);
            c16 = FMA ? a1.fma(b, c16) : a1.mul(b).add(c16);
            c26 = FMA ? a2.fma(b, c26) : a2.mul(b).add(c26);
            b = DoubleVector.broadcast(S, bt[bo + 7]);
            c07 = FMA ? a0.fma(b, c07) : a0.mul(b).add(c07);
            c17 = FMA ? a1.fma(b, c17) : a1.mul(b).add(c17);
            c27 = FMA ? a2.fma(b, c27) : a2.mul(b).add(c27);
        }
        int o0 = cOff;
        DoubleVector.fromArray(S, c, o0).add(c00).intoArray(c, o0);
        DoubleVector.fromArray(S, c, o0 + L).add(c10).intoArray(c, o0 + L);
        DoubleVector.fromArray(S, c, o0 + 2 * L).add(c20).intoArray(c, o0 + 2 * L);
        int o1 = cOff + ldc;
        DoubleVector.fromArray(S, c, o1).add(c01).intoArray(c, o1);
        DoubleVector.fromArray(S, c, o1 + L).add(c11).intoArray(c, o1 + L);
        DoubleVector.fromArray(S, c, o1 + 2 * L).add(c21).intoArray(c, o1 + 2 * L);
        int o2 = cOff + 2 * ldc;
        DoubleVector.fromArray(S, c, o2).add(c02).intoArray(c, o2);
        DoubleVector.fromArray(S, c, o2 + L).add(c12).intoArray(c, o2 + L);
        DoubleVector.fromArray(S, c, o2 + 2 * L).add(c22).intoArray(c, o2 + 2 * L);
        int o3 = cOff + 3 * ldc;
        DoubleVector.fromArray(S, c, o3).add(c03).intoArray(c, o3);
        DoubleVector.fromArray(S, c, o3 + L).add(c13).intoArray(c, o3 + L);
        DoubleVector.fromArray(S, c, o3 + 2 * L).add(c23).intoArray(c, o3 + 2 * L);
        int o4 = cOff + 4 * ldc;
        DoubleVector.fromArray(S, c, o4).add(c04).intoArray(c, o4);
        DoubleVector.fromArray(S, c, o4 + L).add(c14).intoArray(c, o4 + L);
        DoubleVector.fromArray(S, c, o4 + 2 * L).add(c24).intoArray(c, o4 + 2 * L);
        int o5 = cOff + 5 * ldc;
        DoubleVector.fromArray(S, c, o5).add(c05).intoArray(c, o5);
        DoubleVector.fromArray(S, c, o5 + L).add(c15).intoArray(c, o5 + L);
        DoubleVector.fromArray(S, c, o5 + 2 * L).add(c25).intoArray(c, o5 + 2 * L);
        int o6 = cOff + 6 * ldc;
        DoubleVector.fromArray(S, c, o6).add(c06).intoArray(c, o6);
        DoubleVector.fromArray(S, c, o6 + L).add(c16).intoArray(c, o6 + L);
        DoubleVector.fromArray(S, c, o6 + 2 * L).add(c26).intoArray(c, o6 + 2 * L);
        int o7 = cOff + 7 * ldc;
        DoubleVector.fromArray(S, c, o7).add(c07).intoArray(c, o7);
        DoubleVector.fromArray(S, c, o7 + L).add(c17).intoArray(c, o7 + L);
        DoubleVector.fromArray(S, c, o7 + 2 * L).add(c27).intoArray(c, o7 + 2 * L);
    }
}
