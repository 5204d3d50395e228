// Generated from DoubleTile2x6.java by build/Float32.java. Do not edit.
package org.jonum.blas.internal.simd;

import jdk.incubator.vector.FloatVector;
import jdk.incubator.vector.VectorSpecies;

/// The tile for processors with 16 vector registers: 2 vectors × 6 columns, 12 accumulators.
///
/// Per step: 2 vector loads, 6 broadcasts, 12 multiply-adds (Goto & van de Geijn 2008, §4; Van Zee & van de Geijn 2015).
final class FloatTile2x6 {
    private static final VectorSpecies<Float> S = FloatLanes.S;
    private static final int L = FloatLanes.L;
    /// Rows and columns of the tile.
    static final int MR = 2 * L, NR = 6;

    private FloatTile2x6() {}

    /// C += Ã·B̃; Ã is MR×k by columns, B̃ is k×NR by rows.
    static void tile(int k, float[] at, int atOff, float[] bt, int btOff, float[] c, int cOff, int ldc) {
        FloatVector z = FloatVector.zero(S);
        FloatVector c00 = z, c10 = z;
        FloatVector c01 = z, c11 = z;
        FloatVector c02 = z, c12 = z;
        FloatVector c03 = z, c13 = z;
        FloatVector c04 = z, c14 = z;
        FloatVector c05 = z, c15 = z;
        for (int p = 0, ao = atOff, bo = btOff; p < k; p++, ao += MR, bo += NR) {
            FloatVector a0 = FloatVector.fromArray(S, at, ao), a1 = FloatVector.fromArray(S, at, ao + L);
            FloatVector b0 = FloatVector.broadcast(S, bt[bo]);
            c00 = Simd.fma(a0, b0, c00); c10 = Simd.fma(a1, b0, c10);
            FloatVector b1 = FloatVector.broadcast(S, bt[bo + 1]);
            c01 = Simd.fma(a0, b1, c01); c11 = Simd.fma(a1, b1, c11);
            FloatVector b2 = FloatVector.broadcast(S, bt[bo + 2]);
            c02 = Simd.fma(a0, b2, c02); c12 = Simd.fma(a1, b2, c12);
            FloatVector b3 = FloatVector.broadcast(S, bt[bo + 3]);
            c03 = Simd.fma(a0, b3, c03); c13 = Simd.fma(a1, b3, c13);
            FloatVector b4 = FloatVector.broadcast(S, bt[bo + 4]);
            c04 = Simd.fma(a0, b4, c04); c14 = Simd.fma(a1, b4, c14);
            FloatVector b5 = FloatVector.broadcast(S, bt[bo + 5]);
            c05 = Simd.fma(a0, b5, c05); c15 = Simd.fma(a1, b5, c15);
        }
        add(c, cOff, c00, c10);
        add(c, cOff + ldc, c01, c11);
        add(c, cOff + 2 * ldc, c02, c12);
        add(c, cOff + 3 * ldc, c03, c13);
        add(c, cOff + 4 * ldc, c04, c14);
        add(c, cOff + 5 * ldc, c05, c15);
    }

    private static void add(float[] c, int o, FloatVector v0, FloatVector v1) {
        FloatVector.fromArray(S, c, o).add(v0).intoArray(c, o);
        FloatVector.fromArray(S, c, o + L).add(v1).intoArray(c, o + L);
    }
}
