package org.jonum.blas.internal.simd;

import jdk.incubator.vector.DoubleVector;
import jdk.incubator.vector.VectorSpecies;

/// Vectors of y that take all columns of A, several at a time. Written by build/Groups.java; see [DoubleRows].
final class DoubleRowGroups {
    private static final VectorSpecies<Double> S = DoubleLanes.S;
    private static final boolean FMA = Simd.FMA;
    private static final int L = DoubleLanes.L;

    private DoubleRowGroups() {}

    private static final int L2 = 2 * L, L3 = 3 * L, L4 = 4 * L, L5 = 5 * L;

    static void rows8(int m, int n, double alpha, double[] a, int aOff, int lda, double[] x, int xOff,
            double[] y, int yOff) {
        int end = m - L2;
        DoubleVector s0 = DoubleVector.fromArray(S, y, yOff);
        DoubleVector s1 = DoubleVector.fromArray(S, y, yOff + L);
        DoubleVector s2 = DoubleVector.fromArray(S, y, yOff + L2);
        DoubleVector s3 = DoubleVector.fromArray(S, y, yOff + L3);
        DoubleVector s4 = DoubleVector.fromArray(S, y, yOff + L4);
        DoubleVector s5 = DoubleVector.fromArray(S, y, yOff + L5);
        DoubleVector s6 = DoubleVector.fromArray(S, y, yOff + end);
        DoubleVector s7 = DoubleVector.fromArray(S, y, yOff + end + L);
        for (int j = 0, p = aOff; j < n; j++, p += lda) {
            DoubleVector b = DoubleVector.broadcast(S, alpha * x[xOff + j]);
            DoubleVector a0 = DoubleVector.fromArray(S, a, p);
            s0 = FMA ? a0.fma(b, s0) : a0.mul(b).add(s0);
            DoubleVector a1 = DoubleVector.fromArray(S, a, p + L);
            s1 = FMA ? a1.fma(b, s1) : a1.mul(b).add(s1);
            DoubleVector a2 = DoubleVector.fromArray(S, a, p + L2);
            s2 = FMA ? a2.fma(b, s2) : a2.mul(b).add(s2);
            DoubleVector a3 = DoubleVector.fromArray(S, a, p + L3);
            s3 = FMA ? a3.fma(b, s3) : a3.mul(b).add(s3);
            DoubleVector a4 = DoubleVector.fromArray(S, a, p + L4);
            s4 = FMA ? a4.fma(b, s4) : a4.mul(b).add(s4);
            DoubleVector a5 = DoubleVector.fromArray(S, a, p + L5);
            s5 = FMA ? a5.fma(b, s5) : a5.mul(b).add(s5);
            DoubleVector a6 = DoubleVector.fromArray(S, a, p + end);
            s6 = FMA ? a6.fma(b, s6) : a6.mul(b).add(s6);
            DoubleVector a7 = DoubleVector.fromArray(S, a, p + end + L);
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

    static void rows6(int m, int n, double alpha, double[] a, int aOff, int lda, double[] x, int xOff,
            double[] y, int yOff) {
        int end = m - L2;
        DoubleVector s0 = DoubleVector.fromArray(S, y, yOff);
        DoubleVector s1 = DoubleVector.fromArray(S, y, yOff + L);
        DoubleVector s2 = DoubleVector.fromArray(S, y, yOff + L2);
        DoubleVector s3 = DoubleVector.fromArray(S, y, yOff + L3);
        DoubleVector s4 = DoubleVector.fromArray(S, y, yOff + end);
        DoubleVector s5 = DoubleVector.fromArray(S, y, yOff + end + L);
        for (int j = 0, p = aOff; j < n; j++, p += lda) {
            DoubleVector b = DoubleVector.broadcast(S, alpha * x[xOff + j]);
            DoubleVector a0 = DoubleVector.fromArray(S, a, p);
            s0 = FMA ? a0.fma(b, s0) : a0.mul(b).add(s0);
            DoubleVector a1 = DoubleVector.fromArray(S, a, p + L);
            s1 = FMA ? a1.fma(b, s1) : a1.mul(b).add(s1);
            DoubleVector a2 = DoubleVector.fromArray(S, a, p + L2);
            s2 = FMA ? a2.fma(b, s2) : a2.mul(b).add(s2);
            DoubleVector a3 = DoubleVector.fromArray(S, a, p + L3);
            s3 = FMA ? a3.fma(b, s3) : a3.mul(b).add(s3);
            DoubleVector a4 = DoubleVector.fromArray(S, a, p + end);
            s4 = FMA ? a4.fma(b, s4) : a4.mul(b).add(s4);
            DoubleVector a5 = DoubleVector.fromArray(S, a, p + end + L);
            s5 = FMA ? a5.fma(b, s5) : a5.mul(b).add(s5);
        }
        s0.intoArray(y, yOff);
        s1.intoArray(y, yOff + L);
        s2.intoArray(y, yOff + L2);
        s3.intoArray(y, yOff + L3);
        s4.intoArray(y, yOff + end);
        s5.intoArray(y, yOff + end + L);
    }

    static void rows4(int m, int n, double alpha, double[] a, int aOff, int lda, double[] x, int xOff,
            double[] y, int yOff) {
        int end = m - L2;
        DoubleVector s0 = DoubleVector.fromArray(S, y, yOff);
        DoubleVector s1 = DoubleVector.fromArray(S, y, yOff + L);
        DoubleVector s2 = DoubleVector.fromArray(S, y, yOff + end);
        DoubleVector s3 = DoubleVector.fromArray(S, y, yOff + end + L);
        for (int j = 0, p = aOff; j < n; j++, p += lda) {
            DoubleVector b = DoubleVector.broadcast(S, alpha * x[xOff + j]);
            DoubleVector a0 = DoubleVector.fromArray(S, a, p);
            s0 = FMA ? a0.fma(b, s0) : a0.mul(b).add(s0);
            DoubleVector a1 = DoubleVector.fromArray(S, a, p + L);
            s1 = FMA ? a1.fma(b, s1) : a1.mul(b).add(s1);
            DoubleVector a2 = DoubleVector.fromArray(S, a, p + end);
            s2 = FMA ? a2.fma(b, s2) : a2.mul(b).add(s2);
            DoubleVector a3 = DoubleVector.fromArray(S, a, p + end + L);
            s3 = FMA ? a3.fma(b, s3) : a3.mul(b).add(s3);
        }
        s0.intoArray(y, yOff);
        s1.intoArray(y, yOff + L);
        s2.intoArray(y, yOff + end);
        s3.intoArray(y, yOff + end + L);
    }

    static void rows2(int m, int n, double alpha, double[] a, int aOff, int lda, double[] x, int xOff,
            double[] y, int yOff) {
        int end = m - L;
        DoubleVector s0 = DoubleVector.fromArray(S, y, yOff);
        DoubleVector s1 = DoubleVector.fromArray(S, y, yOff + end);
        for (int j = 0, p = aOff; j < n; j++, p += lda) {
            DoubleVector b = DoubleVector.broadcast(S, alpha * x[xOff + j]);
            DoubleVector a0 = DoubleVector.fromArray(S, a, p);
            s0 = FMA ? a0.fma(b, s0) : a0.mul(b).add(s0);
            DoubleVector a1 = DoubleVector.fromArray(S, a, p + end);
            s1 = FMA ? a1.fma(b, s1) : a1.mul(b).add(s1);
        }
        s0.intoArray(y, yOff);
        s1.intoArray(y, yOff + end);
    }
}
