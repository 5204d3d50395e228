package org.jonum.blas.internal.simd;

import jdk.incubator.vector.DoubleVector;
import jdk.incubator.vector.VectorSpecies;

/// Columns of A added to y, several at a time. Written by build/Groups.java; see [DoubleColumns].
final class DoubleAddGroups {
    private static final VectorSpecies<Double> S = DoubleLanes.S;
    private static final boolean FMA = Simd.FMA;
    private static final int L = DoubleLanes.L;

    private DoubleAddGroups() {}

    static void add8(int m, double alpha, double[] a, int p0, int lda, double[] x, int xOff,
            double[] y, int yOff) {
        int p1 = p0 + lda, p2 = p1 + lda, p3 = p2 + lda, p4 = p3 + lda, p5 = p4 + lda, p6 = p5 + lda, p7 = p6 + lda;
        int e = m - L;
        DoubleVector b0 = DoubleVector.broadcast(S, alpha * x[xOff]);
        DoubleVector b1 = DoubleVector.broadcast(S, alpha * x[xOff + 1]);
        DoubleVector b2 = DoubleVector.broadcast(S, alpha * x[xOff + 2]);
        DoubleVector b3 = DoubleVector.broadcast(S, alpha * x[xOff + 3]);
        DoubleVector b4 = DoubleVector.broadcast(S, alpha * x[xOff + 4]);
        DoubleVector b5 = DoubleVector.broadcast(S, alpha * x[xOff + 5]);
        DoubleVector b6 = DoubleVector.broadcast(S, alpha * x[xOff + 6]);
        DoubleVector b7 = DoubleVector.broadcast(S, alpha * x[xOff + 7]);
        DoubleVector end = DoubleVector.fromArray(S, y, yOff + e);
        DoubleVector e0 = DoubleVector.fromArray(S, a, p0 + e);
        end = FMA ? e0.fma(b0, end) : e0.mul(b0).add(end);
        DoubleVector e1 = DoubleVector.fromArray(S, a, p1 + e);
        end = FMA ? e1.fma(b1, end) : e1.mul(b1).add(end);
        DoubleVector e2 = DoubleVector.fromArray(S, a, p2 + e);
        end = FMA ? e2.fma(b2, end) : e2.mul(b2).add(end);
        DoubleVector e3 = DoubleVector.fromArray(S, a, p3 + e);
        end = FMA ? e3.fma(b3, end) : e3.mul(b3).add(end);
        DoubleVector e4 = DoubleVector.fromArray(S, a, p4 + e);
        end = FMA ? e4.fma(b4, end) : e4.mul(b4).add(end);
        DoubleVector e5 = DoubleVector.fromArray(S, a, p5 + e);
        end = FMA ? e5.fma(b5, end) : e5.mul(b5).add(end);
        DoubleVector e6 = DoubleVector.fromArray(S, a, p6 + e);
        end = FMA ? e6.fma(b6, end) : e6.mul(b6).add(end);
        DoubleVector e7 = DoubleVector.fromArray(S, a, p7 + e);
        end = FMA ? e7.fma(b7, end) : e7.mul(b7).add(end);
        for (int i = 0; i < e; i += L) {
            DoubleVector s = DoubleVector.fromArray(S, y, yOff + i);
            DoubleVector a0 = DoubleVector.fromArray(S, a, p0 + i);
            s = FMA ? a0.fma(b0, s) : a0.mul(b0).add(s);
            DoubleVector a1 = DoubleVector.fromArray(S, a, p1 + i);
            s = FMA ? a1.fma(b1, s) : a1.mul(b1).add(s);
            DoubleVector a2 = DoubleVector.fromArray(S, a, p2 + i);
            s = FMA ? a2.fma(b2, s) : a2.mul(b2).add(s);
            DoubleVector a3 = DoubleVector.fromArray(S, a, p3 + i);
            s = FMA ? a3.fma(b3, s) : a3.mul(b3).add(s);
            DoubleVector a4 = DoubleVector.fromArray(S, a, p4 + i);
            s = FMA ? a4.fma(b4, s) : a4.mul(b4).add(s);
            DoubleVector a5 = DoubleVector.fromArray(S, a, p5 + i);
            s = FMA ? a5.fma(b5, s) : a5.mul(b5).add(s);
            DoubleVector a6 = DoubleVector.fromArray(S, a, p6 + i);
            s = FMA ? a6.fma(b6, s) : a6.mul(b6).add(s);
            DoubleVector a7 = DoubleVector.fromArray(S, a, p7 + i);
            s = FMA ? a7.fma(b7, s) : a7.mul(b7).add(s);
            s.intoArray(y, yOff + i);
        }
        end.intoArray(y, yOff + e);
    }

    static void add4(int m, double alpha, double[] a, int p0, int lda, double[] x, int xOff,
            double[] y, int yOff) {
        int p1 = p0 + lda, p2 = p1 + lda, p3 = p2 + lda;
        int e = m - L;
        DoubleVector b0 = DoubleVector.broadcast(S, alpha * x[xOff]);
        DoubleVector b1 = DoubleVector.broadcast(S, alpha * x[xOff + 1]);
        DoubleVector b2 = DoubleVector.broadcast(S, alpha * x[xOff + 2]);
        DoubleVector b3 = DoubleVector.broadcast(S, alpha * x[xOff + 3]);
        DoubleVector end = DoubleVector.fromArray(S, y, yOff + e);
        DoubleVector e0 = DoubleVector.fromArray(S, a, p0 + e);
        end = FMA ? e0.fma(b0, end) : e0.mul(b0).add(end);
        DoubleVector e1 = DoubleVector.fromArray(S, a, p1 + e);
        end = FMA ? e1.fma(b1, end) : e1.mul(b1).add(end);
        DoubleVector e2 = DoubleVector.fromArray(S, a, p2 + e);
        end = FMA ? e2.fma(b2, end) : e2.mul(b2).add(end);
        DoubleVector e3 = DoubleVector.fromArray(S, a, p3 + e);
        end = FMA ? e3.fma(b3, end) : e3.mul(b3).add(end);
        for (int i = 0; i < e; i += L) {
            DoubleVector s = DoubleVector.fromArray(S, y, yOff + i);
            DoubleVector a0 = DoubleVector.fromArray(S, a, p0 + i);
            s = FMA ? a0.fma(b0, s) : a0.mul(b0).add(s);
            DoubleVector a1 = DoubleVector.fromArray(S, a, p1 + i);
            s = FMA ? a1.fma(b1, s) : a1.mul(b1).add(s);
            DoubleVector a2 = DoubleVector.fromArray(S, a, p2 + i);
            s = FMA ? a2.fma(b2, s) : a2.mul(b2).add(s);
            DoubleVector a3 = DoubleVector.fromArray(S, a, p3 + i);
            s = FMA ? a3.fma(b3, s) : a3.mul(b3).add(s);
            s.intoArray(y, yOff + i);
        }
        end.intoArray(y, yOff + e);
    }
}
