package org.jonum.blas.internal.simd;

import jdk.incubator.vector.DoubleVector;
import jdk.incubator.vector.VectorSpecies;

/// 4 vectors × 2 columns of C in registers. Written by build/Tiles.java; see [DoubleTiles].
final class DoubleTile4x2 {
    private static final VectorSpecies<Double> S = DoubleLanes.S;
    private static final int L = DoubleLanes.L;
    private static final boolean FMA = Simd.FMA;

    private DoubleTile4x2() {}

    /// C += α·A·B from the matrices themselves, columns contiguous. The first `skip` rows stay, not a whole vector.
    static void addDirect(int skip, int k, double alpha, double[] a, int aOff, int lda,
            double[] b, int bOff, int ldb, double[] c, int cOff, int ldc) {
        int b0 = bOff;
        int b1 = bOff + ldb;
        DoubleVector z = DoubleVector.zero(S), v;
        DoubleVector c00 = z, c10 = z, c20 = z, c30 = z;
        DoubleVector c01 = z, c11 = z, c21 = z, c31 = z;
        for (int p = 0, ao = aOff; p < k; p++, ao += lda) {
            DoubleVector a0 = DoubleVector.fromArray(S, a, ao);
            DoubleVector a1 = DoubleVector.fromArray(S, a, ao + L);
            DoubleVector a2 = DoubleVector.fromArray(S, a, ao + 2 * L);
            DoubleVector a3 = DoubleVector.fromArray(S, a, ao + 3 * L);
            v = DoubleVector.broadcast(S, b[b0 + p]);
            c00 = FMA ? a0.fma(v, c00) : a0.mul(v).add(c00);
            c10 = FMA ? a1.fma(v, c10) : a1.mul(v).add(c10);
            c20 = FMA ? a2.fma(v, c20) : a2.mul(v).add(c20);
            c30 = FMA ? a3.fma(v, c30) : a3.mul(v).add(c30);
            v = DoubleVector.broadcast(S, b[b1 + p]);
            c01 = FMA ? a0.fma(v, c01) : a0.mul(v).add(c01);
            c11 = FMA ? a1.fma(v, c11) : a1.mul(v).add(c11);
            c21 = FMA ? a2.fma(v, c21) : a2.mul(v).add(c21);
            c31 = FMA ? a3.fma(v, c31) : a3.mul(v).add(c31);
        }
        var taken = DoubleVector.fromArray(S, DoubleLanes.STEP, L - skip).viewAsIntegralLanes();
        v = DoubleVector.broadcast(S, alpha);
        DoubleVector x00 = DoubleVector.fromArray(S, c, cOff);
        DoubleVector x10 = DoubleVector.fromArray(S, c, cOff + L);
        DoubleVector x20 = DoubleVector.fromArray(S, c, cOff + 2 * L);
        DoubleVector x30 = DoubleVector.fromArray(S, c, cOff + 3 * L);
        c00 = FMA ? c00.fma(v, x00) : c00.mul(v).add(x00);
        x00.viewAsIntegralLanes().bitwiseBlend(c00.viewAsIntegralLanes(), taken)
                .viewAsFloatingLanes().intoArray(c, cOff);
        (FMA ? c10.fma(v, x10) : c10.mul(v).add(x10)).intoArray(c, cOff + L);
        (FMA ? c20.fma(v, x20) : c20.mul(v).add(x20)).intoArray(c, cOff + 2 * L);
        (FMA ? c30.fma(v, x30) : c30.mul(v).add(x30)).intoArray(c, cOff + 3 * L);
        DoubleVector x01 = DoubleVector.fromArray(S, c, cOff + ldc);
        DoubleVector x11 = DoubleVector.fromArray(S, c, cOff + ldc + L);
        DoubleVector x21 = DoubleVector.fromArray(S, c, cOff + ldc + 2 * L);
        DoubleVector x31 = DoubleVector.fromArray(S, c, cOff + ldc + 3 * L);
        c01 = FMA ? c01.fma(v, x01) : c01.mul(v).add(x01);
        x01.viewAsIntegralLanes().bitwiseBlend(c01.viewAsIntegralLanes(), taken)
                .viewAsFloatingLanes().intoArray(c, cOff + ldc);
        (FMA ? c11.fma(v, x11) : c11.mul(v).add(x11)).intoArray(c, cOff + ldc + L);
        (FMA ? c21.fma(v, x21) : c21.mul(v).add(x21)).intoArray(c, cOff + ldc + 2 * L);
        (FMA ? c31.fma(v, x31) : c31.mul(v).add(x31)).intoArray(c, cOff + ldc + 3 * L);
    }

    /// C := α·A·B from the matrices themselves, columns contiguous.
    static void setDirect(int k, double alpha, double[] a, int aOff, int lda,
            double[] b, int bOff, int ldb, double[] c, int cOff, int ldc) {
        int b0 = bOff;
        int b1 = bOff + ldb;
        DoubleVector z = DoubleVector.zero(S), v;
        DoubleVector c00 = z, c10 = z, c20 = z, c30 = z;
        DoubleVector c01 = z, c11 = z, c21 = z, c31 = z;
        for (int p = 0, ao = aOff; p < k; p++, ao += lda) {
            DoubleVector a0 = DoubleVector.fromArray(S, a, ao);
            DoubleVector a1 = DoubleVector.fromArray(S, a, ao + L);
            DoubleVector a2 = DoubleVector.fromArray(S, a, ao + 2 * L);
            DoubleVector a3 = DoubleVector.fromArray(S, a, ao + 3 * L);
            v = DoubleVector.broadcast(S, b[b0 + p]);
            c00 = FMA ? a0.fma(v, c00) : a0.mul(v).add(c00);
            c10 = FMA ? a1.fma(v, c10) : a1.mul(v).add(c10);
            c20 = FMA ? a2.fma(v, c20) : a2.mul(v).add(c20);
            c30 = FMA ? a3.fma(v, c30) : a3.mul(v).add(c30);
            v = DoubleVector.broadcast(S, b[b1 + p]);
            c01 = FMA ? a0.fma(v, c01) : a0.mul(v).add(c01);
            c11 = FMA ? a1.fma(v, c11) : a1.mul(v).add(c11);
            c21 = FMA ? a2.fma(v, c21) : a2.mul(v).add(c21);
            c31 = FMA ? a3.fma(v, c31) : a3.mul(v).add(c31);
        }
        v = DoubleVector.broadcast(S, alpha);
        c00.mul(v).intoArray(c, cOff);
        c10.mul(v).intoArray(c, cOff + L);
        c20.mul(v).intoArray(c, cOff + 2 * L);
        c30.mul(v).intoArray(c, cOff + 3 * L);
        c01.mul(v).intoArray(c, cOff + ldc);
        c11.mul(v).intoArray(c, cOff + ldc + L);
        c21.mul(v).intoArray(c, cOff + ldc + 2 * L);
        c31.mul(v).intoArray(c, cOff + ldc + 3 * L);
    }
}
