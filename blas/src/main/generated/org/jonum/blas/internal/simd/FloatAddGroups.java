// Generated from DoubleAddGroups.java by build/Float32.java. Do not edit.
package org.jonum.blas.internal.simd;

import jdk.incubator.vector.FloatVector;
import jdk.incubator.vector.VectorSpecies;

/// Columns of A added to y, several at a time. Written by build/Groups.java; see [FloatColumns].
final class FloatAddGroups {
    private static final VectorSpecies<Float> S = FloatLanes.S;
    private static final boolean FMA = Simd.FMA;
    private static final int L = FloatLanes.L;

    private FloatAddGroups() {}

    static void add8(int m, float alpha, float[] a, int p0, int lda, float[] x, int xOff,
            float[] y, int yOff) {
        int p1 = p0 + lda, p2 = p1 + lda, p3 = p2 + lda, p4 = p3 + lda, p5 = p4 + lda, p6 = p5 + lda, p7 = p6 + lda;
        int e = m - L;
        FloatVector b0 = FloatVector.broadcast(S, alpha * x[xOff]);
        FloatVector b1 = FloatVector.broadcast(S, alpha * x[xOff + 1]);
        FloatVector b2 = FloatVector.broadcast(S, alpha * x[xOff + 2]);
        FloatVector b3 = FloatVector.broadcast(S, alpha * x[xOff + 3]);
        FloatVector b4 = FloatVector.broadcast(S, alpha * x[xOff + 4]);
        FloatVector b5 = FloatVector.broadcast(S, alpha * x[xOff + 5]);
        FloatVector b6 = FloatVector.broadcast(S, alpha * x[xOff + 6]);
        FloatVector b7 = FloatVector.broadcast(S, alpha * x[xOff + 7]);
        FloatVector end = FloatVector.fromArray(S, y, yOff + e);
        FloatVector e0 = FloatVector.fromArray(S, a, p0 + e);
        end = FMA ? e0.fma(b0, end) : e0.mul(b0).add(end);
        FloatVector e1 = FloatVector.fromArray(S, a, p1 + e);
        end = FMA ? e1.fma(b1, end) : e1.mul(b1).add(end);
        FloatVector e2 = FloatVector.fromArray(S, a, p2 + e);
        end = FMA ? e2.fma(b2, end) : e2.mul(b2).add(end);
        FloatVector e3 = FloatVector.fromArray(S, a, p3 + e);
        end = FMA ? e3.fma(b3, end) : e3.mul(b3).add(end);
        FloatVector e4 = FloatVector.fromArray(S, a, p4 + e);
        end = FMA ? e4.fma(b4, end) : e4.mul(b4).add(end);
        FloatVector e5 = FloatVector.fromArray(S, a, p5 + e);
        end = FMA ? e5.fma(b5, end) : e5.mul(b5).add(end);
        FloatVector e6 = FloatVector.fromArray(S, a, p6 + e);
        end = FMA ? e6.fma(b6, end) : e6.mul(b6).add(end);
        FloatVector e7 = FloatVector.fromArray(S, a, p7 + e);
        end = FMA ? e7.fma(b7, end) : e7.mul(b7).add(end);
        for (int i = 0; i < e; i += L) {
            FloatVector s = FloatVector.fromArray(S, y, yOff + i);
            FloatVector a0 = FloatVector.fromArray(S, a, p0 + i);
            s = FMA ? a0.fma(b0, s) : a0.mul(b0).add(s);
            FloatVector a1 = FloatVector.fromArray(S, a, p1 + i);
            s = FMA ? a1.fma(b1, s) : a1.mul(b1).add(s);
            FloatVector a2 = FloatVector.fromArray(S, a, p2 + i);
            s = FMA ? a2.fma(b2, s) : a2.mul(b2).add(s);
            FloatVector a3 = FloatVector.fromArray(S, a, p3 + i);
            s = FMA ? a3.fma(b3, s) : a3.mul(b3).add(s);
            FloatVector a4 = FloatVector.fromArray(S, a, p4 + i);
            s = FMA ? a4.fma(b4, s) : a4.mul(b4).add(s);
            FloatVector a5 = FloatVector.fromArray(S, a, p5 + i);
            s = FMA ? a5.fma(b5, s) : a5.mul(b5).add(s);
            FloatVector a6 = FloatVector.fromArray(S, a, p6 + i);
            s = FMA ? a6.fma(b6, s) : a6.mul(b6).add(s);
            FloatVector a7 = FloatVector.fromArray(S, a, p7 + i);
            s = FMA ? a7.fma(b7, s) : a7.mul(b7).add(s);
            s.intoArray(y, yOff + i);
        }
        end.intoArray(y, yOff + e);
    }

    static void add4(int m, float alpha, float[] a, int p0, int lda, float[] x, int xOff,
            float[] y, int yOff) {
        int p1 = p0 + lda, p2 = p1 + lda, p3 = p2 + lda;
        int e = m - L;
        FloatVector b0 = FloatVector.broadcast(S, alpha * x[xOff]);
        FloatVector b1 = FloatVector.broadcast(S, alpha * x[xOff + 1]);
        FloatVector b2 = FloatVector.broadcast(S, alpha * x[xOff + 2]);
        FloatVector b3 = FloatVector.broadcast(S, alpha * x[xOff + 3]);
        FloatVector end = FloatVector.fromArray(S, y, yOff + e);
        FloatVector e0 = FloatVector.fromArray(S, a, p0 + e);
        end = FMA ? e0.fma(b0, end) : e0.mul(b0).add(end);
        FloatVector e1 = FloatVector.fromArray(S, a, p1 + e);
        end = FMA ? e1.fma(b1, end) : e1.mul(b1).add(end);
        FloatVector e2 = FloatVector.fromArray(S, a, p2 + e);
        end = FMA ? e2.fma(b2, end) : e2.mul(b2).add(end);
        FloatVector e3 = FloatVector.fromArray(S, a, p3 + e);
        end = FMA ? e3.fma(b3, end) : e3.mul(b3).add(end);
        for (int i = 0; i < e; i += L) {
            FloatVector s = FloatVector.fromArray(S, y, yOff + i);
            FloatVector a0 = FloatVector.fromArray(S, a, p0 + i);
            s = FMA ? a0.fma(b0, s) : a0.mul(b0).add(s);
            FloatVector a1 = FloatVector.fromArray(S, a, p1 + i);
            s = FMA ? a1.fma(b1, s) : a1.mul(b1).add(s);
            FloatVector a2 = FloatVector.fromArray(S, a, p2 + i);
            s = FMA ? a2.fma(b2, s) : a2.mul(b2).add(s);
            FloatVector a3 = FloatVector.fromArray(S, a, p3 + i);
            s = FMA ? a3.fma(b3, s) : a3.mul(b3).add(s);
            s.intoArray(y, yOff + i);
        }
        end.intoArray(y, yOff + e);
    }
}
