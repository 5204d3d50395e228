// Generated from DoubleRowGroups.java by build/Float32.java. Do not edit.
package org.jonum.blas.internal.simd;

import jdk.incubator.vector.FloatVector;
import jdk.incubator.vector.VectorSpecies;

/// Vectors of y that take all columns of A, several at a time. Written by build/Groups.java; see [FloatRows].
final class FloatRowGroups {
    private static final VectorSpecies<Float> S = FloatLanes.S;
    private static final boolean FMA = Simd.FMA;
    private static final int L = FloatLanes.L;

    private FloatRowGroups() {}

    private static final int L2 = 2 * L, L3 = 3 * L, L4 = 4 * L, L5 = 5 * L;

    static void rows8(int m, int n, float alpha, float[] a, int aOff, int lda, float[] x, int xOff,
            float[] y, int yOff) {
        int end = m - L2;
        FloatVector s0 = FloatVector.fromArray(S, y, yOff);
        FloatVector s1 = FloatVector.fromArray(S, y, yOff + L);
        FloatVector s2 = FloatVector.fromArray(S, y, yOff + L2);
        FloatVector s3 = FloatVector.fromArray(S, y, yOff + L3);
        FloatVector s4 = FloatVector.fromArray(S, y, yOff + L4);
        FloatVector s5 = FloatVector.fromArray(S, y, yOff + L5);
        FloatVector s6 = FloatVector.fromArray(S, y, yOff + end);
        FloatVector s7 = FloatVector.fromArray(S, y, yOff + end + L);
        for (int j = 0, p = aOff; j < n; j++, p += lda) {
            FloatVector b = FloatVector.broadcast(S, alpha * x[xOff + j]);
            FloatVector a0 = FloatVector.fromArray(S, a, p);
            s0 = FMA ? a0.fma(b, s0) : a0.mul(b).add(s0);
            FloatVector a1 = FloatVector.fromArray(S, a, p + L);
            s1 = FMA ? a1.fma(b, s1) : a1.mul(b).add(s1);
            FloatVector a2 = FloatVector.fromArray(S, a, p + L2);
            s2 = FMA ? a2.fma(b, s2) : a2.mul(b).add(s2);
            FloatVector a3 = FloatVector.fromArray(S, a, p + L3);
            s3 = FMA ? a3.fma(b, s3) : a3.mul(b).add(s3);
            FloatVector a4 = FloatVector.fromArray(S, a, p + L4);
            s4 = FMA ? a4.fma(b, s4) : a4.mul(b).add(s4);
            FloatVector a5 = FloatVector.fromArray(S, a, p + L5);
            s5 = FMA ? a5.fma(b, s5) : a5.mul(b).add(s5);
            FloatVector a6 = FloatVector.fromArray(S, a, p + end);
            s6 = FMA ? a6.fma(b, s6) : a6.mul(b).add(s6);
            FloatVector a7 = FloatVector.fromArray(S, a, p + end + L);
            s7 = FMA ? a7.fma(b, s7) : a7.mul(b).add(s7);
        }
        s0.intoArray(y, yOff);
        s1.intoArray(y, yOff + L);
        s2.intoArray(y, yOff + L2);
        s3.intoArray(y, yOff + L3);
        s4.intoArray(y, yOff + L4);
        s5.intoArray(y, yOff + L5);
        s6.intoArray(y, yOff + end);
        s7.intoArray(y, yOff + end + L);
    }

    static void rows6(int m, int n, float alpha, float[] a, int aOff, int lda, float[] x, int xOff,
            float[] y, int yOff) {
        int end = m - L2;
        FloatVector s0 = FloatVector.fromArray(S, y, yOff);
        FloatVector s1 = FloatVector.fromArray(S, y, yOff + L);
        FloatVector s2 = FloatVector.fromArray(S, y, yOff + L2);
        FloatVector s3 = FloatVector.fromArray(S, y, yOff + L3);
        FloatVector s4 = FloatVector.fromArray(S, y, yOff + end);
        FloatVector s5 = FloatVector.fromArray(S, y, yOff + end + L);
        for (int j = 0, p = aOff; j < n; j++, p += lda) {
            FloatVector b = FloatVector.broadcast(S, alpha * x[xOff + j]);
            FloatVector a0 = FloatVector.fromArray(S, a, p);
            s0 = FMA ? a0.fma(b, s0) : a0.mul(b).add(s0);
            FloatVector a1 = FloatVector.fromArray(S, a, p + L);
            s1 = FMA ? a1.fma(b, s1) : a1.mul(b).add(s1);
            FloatVector a2 = FloatVector.fromArray(S, a, p + L2);
            s2 = FMA ? a2.fma(b, s2) : a2.mul(b).add(s2);
            FloatVector a3 = FloatVector.fromArray(S, a, p + L3);
            s3 = FMA ? a3.fma(b, s3) : a3.mul(b).add(s3);
            FloatVector a4 = FloatVector.fromArray(S, a, p + end);
            s4 = FMA ? a4.fma(b, s4) : a4.mul(b).add(s4);
            FloatVector a5 = FloatVector.fromArray(S, a, p + end + L);
            s5 = FMA ? a5.fma(b, s5) : a5.mul(b).add(s5);
        }
        s0.intoArray(y, yOff);
        s1.intoArray(y, yOff + L);
        s2.intoArray(y, yOff + L2);
        s3.intoArray(y, yOff + L3);
        s4.intoArray(y, yOff + end);
        s5.intoArray(y, yOff + end + L);
    }

    static void rows4(int m, int n, float alpha, float[] a, int aOff, int lda, float[] x, int xOff,
            float[] y, int yOff) {
        int end = m - L2;
        FloatVector s0 = FloatVector.fromArray(S, y, yOff);
        FloatVector s1 = FloatVector.fromArray(S, y, yOff + L);
        FloatVector s2 = FloatVector.fromArray(S, y, yOff + end);
        FloatVector s3 = FloatVector.fromArray(S, y, yOff + end + L);
        for (int j = 0, p = aOff; j < n; j++, p += lda) {
            FloatVector b = FloatVector.broadcast(S, alpha * x[xOff + j]);
            FloatVector a0 = FloatVector.fromArray(S, a, p);
            s0 = FMA ? a0.fma(b, s0) : a0.mul(b).add(s0);
            FloatVector a1 = FloatVector.fromArray(S, a, p + L);
            s1 = FMA ? a1.fma(b, s1) : a1.mul(b).add(s1);
            FloatVector a2 = FloatVector.fromArray(S, a, p + end);
            s2 = FMA ? a2.fma(b, s2) : a2.mul(b).add(s2);
            FloatVector a3 = FloatVector.fromArray(S, a, p + end + L);
            s3 = FMA ? a3.fma(b, s3) : a3.mul(b).add(s3);
        }
        s0.intoArray(y, yOff);
        s1.intoArray(y, yOff + L);
        s2.intoArray(y, yOff + end);
        s3.intoArray(y, yOff + end + L);
    }

    static void rows2(int m, int n, float alpha, float[] a, int aOff, int lda, float[] x, int xOff,
            float[] y, int yOff) {
        int end = m - L;
        FloatVector s0 = FloatVector.fromArray(S, y, yOff);
        FloatVector s1 = FloatVector.fromArray(S, y, yOff + end);
        for (int j = 0, p = aOff; j < n; j++, p += lda) {
            FloatVector b = FloatVector.broadcast(S, alpha * x[xOff + j]);
            FloatVector a0 = FloatVector.fromArray(S, a, p);
            s0 = FMA ? a0.fma(b, s0) : a0.mul(b).add(s0);
            FloatVector a1 = FloatVector.fromArray(S, a, p + end);
            s1 = FMA ? a1.fma(b, s1) : a1.mul(b).add(s1);
        }
        s0.intoArray(y, yOff);
        s1.intoArray(y, yOff + end);
    }
}
