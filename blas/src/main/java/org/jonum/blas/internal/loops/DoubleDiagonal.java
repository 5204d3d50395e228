package org.jonum.blas.internal.loops;

/// The small blocks on the diagonal of a triangular or symmetric matrix, in registers.
///
/// A triangular block is given as op(A) lower: element (i, k), i ≥ k, at `p + i*rs + k*cs`, and x_i at `q + i*inc`.
/// An upper one is a lower one read from its end (negative strides, inc = −1); transposing swaps the strides.
final class DoubleDiagonal {
    /// Order of a block.
    static final int N = 8;

    private DoubleDiagonal() {}

    /// Where block b begins. The odd block is the last one if the rest of a block's columns is above it, the first one
    /// if the rest is below: so that the rest is always whole blocks, whole vectors mostly.
    static int start(int b, boolean below, int n, int size) {
        return below ? Math.max(0, n - (Math.ceilDiv(n, size) - b) * size) : Math.min(n, b * size);
    }

    /// x := op(A)⁻¹·x for a lower block of order n ≤ [#N].
    static void solve(boolean unit, int n, double[] a, int p, int rs, int cs, double[] x, int q, int inc) {
        if (n == N) {
            int h = p + 4 * (rs + cs), r = q + 4 * inc;
            solve4(unit, a, p, rs, cs, x, q, inc);
            add4(-1, a, p + 4 * rs, rs, cs, x, q, r, inc);
            solve4(unit, a, h, rs, cs, x, r, inc);
            return;
        }
        for (int i = 0; i < n; i++) {
            double s = x[q + i * inc];
            for (int k = 0; k < i; k++) s -= a[p + i * rs + k * cs] * x[q + k * inc];
            x[q + i * inc] = unit ? s : s / a[p + i * (rs + cs)];
        }
    }

    /// x := op(A)·x for a lower block of order n ≤ [#N].
    static void multiply(boolean unit, int n, double[] a, int p, int rs, int cs, double[] x, int q, int inc) {
        if (n == N) {
            int h = p + 4 * (rs + cs), r = q + 4 * inc;
            multiply4(unit, a, h, rs, cs, x, r, inc);
            add4(1, a, p + 4 * rs, rs, cs, x, q, r, inc);
            multiply4(unit, a, p, rs, cs, x, q, inc);
            return;
        }
        for (int i = n - 1; i >= 0; i--) {
            double s = unit ? x[q + i * inc] : a[p + i * (rs + cs)] * x[q + i * inc];
            for (int k = 0; k < i; k++) s += a[p + i * rs + k * cs] * x[q + k * inc];
            x[q + i * inc] = s;
        }
    }

    private static void solve4(boolean unit, double[] a, int p, int rs, int cs, double[] x, int q, int inc) {
        int q1 = q + inc, q2 = q1 + inc, q3 = q2 + inc, p1 = p + rs, p2 = p1 + rs, p3 = p2 + rs, c2 = 2 * cs;
        double x0 = x[q], x1 = x[q1], x2 = x[q2], x3 = x[q3];
        if (!unit) x0 /= a[p];
        x1 -= a[p1] * x0;
        x2 -= a[p2] * x0;
        x3 -= a[p3] * x0;
        if (!unit) x1 /= a[p1 + cs];
        x2 -= a[p2 + cs] * x1;
        x3 -= a[p3 + cs] * x1;
        if (!unit) x2 /= a[p2 + c2];
        x3 -= a[p3 + c2] * x2;
        if (!unit) x3 /= a[p3 + c2 + cs];
        x[q] = x0;
        x[q1] = x1;
        x[q2] = x2;
        x[q3] = x3;
    }

    private static void multiply4(boolean unit, double[] a, int p, int rs, int cs, double[] x, int q, int inc) {
        int q1 = q + inc, q2 = q1 + inc, q3 = q2 + inc, p1 = p + rs, p2 = p1 + rs, p3 = p2 + rs, c2 = 2 * cs;
        double x0 = x[q], x1 = x[q1], x2 = x[q2], x3 = x[q3];
        double d0 = x0, d1 = x1, d2 = x2, d3 = x3;
        if (!unit) {
            d0 *= a[p];
            d1 *= a[p1 + cs];
            d2 *= a[p2 + c2];
            d3 *= a[p3 + c2 + cs];
        }
        x[q] = d0;
        x[q1] = d1 + a[p1] * x0;
        x[q2] = d2 + (a[p2] * x0 + a[p2 + cs] * x1);
        x[q3] = d3 + (a[p3] * x0 + a[p3 + cs] * x1) + a[p3 + c2] * x2;
    }

    /// Four elements of x from r on, plus α times a 4×4 block times those from q on; α is 1 or −1.
    private static void add4(double alpha, double[] a, int p, int rs, int cs, double[] x, int q, int r, int inc) {
        double x0 = x[q], x1 = x[q + inc], x2 = x[q + 2 * inc], x3 = x[q + 3 * inc];
        for (int i = 0, t = p, s = r; i < 4; i++, t += rs, s += inc) {
            x[s] += alpha * ((a[t] * x0 + a[t + cs] * x1) + (a[t + 2 * cs] * x2 + a[t + 3 * cs] * x3));
        }
    }

    /// y := α·A·x + y for a symmetric block of order n ≤ 4, whose element (i, k), i ≥ k, is at `p + i*rs + k*cs`.
    static void addSymmetric(int n, double alpha, double[] a, int p, int rs, int cs, double[] x, int xOff,
            double[] y, int yOff) {
        if (n == 4) {
            int p1 = p + rs, p2 = p1 + rs, p3 = p2 + rs, c2 = 2 * cs;
            double x0 = x[xOff], x1 = x[xOff + 1], x2 = x[xOff + 2], x3 = x[xOff + 3];
            double a10 = a[p1], a20 = a[p2], a30 = a[p3], a21 = a[p2 + cs], a31 = a[p3 + cs], a32 = a[p3 + c2];
            y[yOff] += alpha * ((a[p] * x0 + a10 * x1) + (a20 * x2 + a30 * x3));
            y[yOff + 1] += alpha * ((a10 * x0 + a[p1 + cs] * x1) + (a21 * x2 + a31 * x3));
            y[yOff + 2] += alpha * ((a20 * x0 + a21 * x1) + (a[p2 + c2] * x2 + a32 * x3));
            y[yOff + 3] += alpha * ((a30 * x0 + a31 * x1) + (a32 * x2 + a[p3 + c2 + cs] * x3));
            return;
        }
        for (int i = 0; i < n; i++) {
            double s = 0;
            for (int k = 0; k < n; k++) s += a[i > k ? p + i * rs + k * cs : p + k * rs + i * cs] * x[xOff + k];
            y[yOff + i] += alpha * s;
        }
    }
}
