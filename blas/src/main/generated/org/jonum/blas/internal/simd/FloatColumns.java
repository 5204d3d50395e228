// Generated from DoubleColumns.java by build/Float32.java. Do not edit.
package org.jonum.blas.internal.simd;

import jdk.incubator.vector.FloatVector;
import jdk.incubator.vector.VectorSpecies;

/// A by columns, several at a time: each vector of x or y that is loaded serves all of them.
///
/// Every element of y, or of A, gets its columns in order, one multiply-add each, wherever it stands in its vector.
/// The last vector ends where the data end: it is computed before the loop, from elements that the loop has not yet
/// changed, and stored after it; where it overlaps the loop's, both write the same bits.
final class FloatColumns {
    private static final VectorSpecies<Float> S = FloatLanes.S;
    private static final boolean FMA = Simd.FMA;
    private static final int L = FloatLanes.L;
    /// Elements of A that the second level cache holds: A is walked by rows, unless it is tall.
    private static final int SMALL = 1 << 15;
    /// Elements of A that a third level cache is likely to hold. From there four columns at a time come faster than
    /// eight; from memory eight do.
    private static final int MIDDLE = 1 << 19;

    private FloatColumns() {}

    /// y += Σ_j A_j·(α·x_j).
    static void gemvN(int m, int n, float alpha, float[] a, int aOff, int lda,
            float[] x, int xOff, float[] y, int yOff) {
        if (m < L || n > 8 && m <= 4 * n && (long) m * n <= SMALL) {
            FloatRows.gemvN(m, n, alpha, a, aOff, lda, x, xOff, y, yOff);
            return;
        }
        int j = 0;
        if (eight(m, n)) {
            for (; j <= n - 8; j += 8) FloatAddGroups.add8(m, alpha, a, aOff + j * lda, lda, x, xOff + j, y, yOff);
        }
        for (; j <= n - 4; j += 4) FloatAddGroups.add4(m, alpha, a, aOff + j * lda, lda, x, xOff + j, y, yOff);
        for (; j < n; j++) FloatStreams.axpy(m, alpha * x[xOff + j], a, aOff + j * lda, y, yOff);
    }

    /// Whether to take eight columns at a time, or four. No bit of a result depends on it.
    static boolean eight(int m, int n) {
        long size = (long) m * n;
        return n <= 8 || size <= SMALL || size > MIDDLE;
    }

    /// A_j += x·(α·y_j).
    static void ger(int m, int n, float alpha, float[] x, int xOff, float[] y, int yOff,
            float[] a, int aOff, int lda) {
        int j = 0;
        if (m >= L) for (; j <= n - 4; j += 4) ger4(m, alpha, x, xOff, y, yOff + j, a, aOff + j * lda, lda);
        for (; j < n; j++) FloatStreams.axpy(m, alpha * y[yOff + j], x, xOff, a, aOff + j * lda);
    }

    /// The first vector, too, stands apart, so that the loop can begin where vectors are likely to be aligned.
    private static void ger4(int m, float alpha, float[] x, int xOff, float[] y, int yOff,
            float[] a, int p0, int lda) {
        int p1 = p0 + lda, p2 = p1 + lda, p3 = p2 + lda, e = m - L;
        FloatVector b0 = FloatVector.broadcast(S, alpha * y[yOff]);
        FloatVector b1 = FloatVector.broadcast(S, alpha * y[yOff + 1]);
        FloatVector b2 = FloatVector.broadcast(S, alpha * y[yOff + 2]);
        FloatVector b3 = FloatVector.broadcast(S, alpha * y[yOff + 3]);
        FloatVector u = FloatVector.fromArray(S, x, xOff), v = FloatVector.fromArray(S, x, xOff + e);
        FloatVector c0 = FloatVector.fromArray(S, a, p0), e0 = FloatVector.fromArray(S, a, p0 + e);
        c0 = FMA ? u.fma(b0, c0) : u.mul(b0).add(c0);
        e0 = FMA ? v.fma(b0, e0) : v.mul(b0).add(e0);
        FloatVector c1 = FloatVector.fromArray(S, a, p1), e1 = FloatVector.fromArray(S, a, p1 + e);
        c1 = FMA ? u.fma(b1, c1) : u.mul(b1).add(c1);
        e1 = FMA ? v.fma(b1, e1) : v.mul(b1).add(e1);
        FloatVector c2 = FloatVector.fromArray(S, a, p2), e2 = FloatVector.fromArray(S, a, p2 + e);
        c2 = FMA ? u.fma(b2, c2) : u.mul(b2).add(c2);
        e2 = FMA ? v.fma(b2, e2) : v.mul(b2).add(e2);
        FloatVector c3 = FloatVector.fromArray(S, a, p3), e3 = FloatVector.fromArray(S, a, p3 + e);
        c3 = FMA ? u.fma(b3, c3) : u.mul(b3).add(c3);
        e3 = FMA ? v.fma(b3, e3) : v.mul(b3).add(e3);
        for (int i = FloatLanes.toAligned(p0); i < e; i += L) {
            FloatVector w = FloatVector.fromArray(S, x, xOff + i);
            FloatVector a0 = FloatVector.fromArray(S, a, p0 + i);
            (FMA ? w.fma(b0, a0) : w.mul(b0).add(a0)).intoArray(a, p0 + i);
            FloatVector a1 = FloatVector.fromArray(S, a, p1 + i);
            (FMA ? w.fma(b1, a1) : w.mul(b1).add(a1)).intoArray(a, p1 + i);
            FloatVector a2 = FloatVector.fromArray(S, a, p2 + i);
            (FMA ? w.fma(b2, a2) : w.mul(b2).add(a2)).intoArray(a, p2 + i);
            FloatVector a3 = FloatVector.fromArray(S, a, p3 + i);
            (FMA ? w.fma(b3, a3) : w.mul(b3).add(a3)).intoArray(a, p3 + i);
        }
        c0.intoArray(a, p0);
        e0.intoArray(a, p0 + e);
        c1.intoArray(a, p1);
        e1.intoArray(a, p1 + e);
        c2.intoArray(a, p2);
        e2.intoArray(a, p2 + e);
        c3.intoArray(a, p3);
        e3.intoArray(a, p3 + e);
    }
}
