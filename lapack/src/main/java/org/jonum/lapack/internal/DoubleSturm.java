package org.jonum.lapack.internal;

/// Sturm counts: how many eigenvalues of a symmetric tridiagonal matrix T are below a number, or equal to it.
///
/// T − x·I = L·D·Lᵀ has as many negative pivots as T has eigenvalues below x (Sylvester), and they need no more
/// than the squares of the off-diagonal entries:
///
/// ```
///     q₀ = d₀ − x,  qᵢ = dᵢ − x − eᵢ₋₁²/qᵢ₋₁
/// ```
/// A pivot smaller than `pivmin` becomes −pivmin. The count is then a monotone function of x in spite of rounding (Demmel,
/// Dhillon & Ren 1995; Kahan 1966), and exact for a matrix whose entries differ from T's by a few units of ε.
///
/// @param d      the diagonal
/// @param e2     squares of the entries below it, each at most 1; 0 where the matrix falls apart
/// @param pivmin a normal number that 1 may be divided by
record DoubleSturm(double[] d, double[] e2, double pivmin) {
    /// Numbers at which [#count(int, int, double[], int[])] counts at a time: their divisions overlap.
    static final int TOGETHER = 4;

    /// The number of eigenvalues of rows from ≤ i < to up to x.
    int count(int from, int to, double x) {
        int count = 0;
        double q = 1, coupling = 0;
        for (int i = from; i < to; i++) {
            q = pivot(d[i] - x - coupling / q);
            if (q < 0) count++;
            coupling = e2[i];
        }
        return count;
    }

    /// The same at each x[k].
    void count(int from, int to, double[] x, int[] counts) {
        double x0 = x[0], x1 = x[1], x2 = x[2], x3 = x[3], q0 = 1, q1 = 1, q2 = 1, q3 = 1, coupling = 0;
        int c0 = 0, c1 = 0, c2 = 0, c3 = 0;
        for (int i = from; i < to; i++) {
            double di = d[i];
            q0 = pivot(di - x0 - coupling / q0);
            q1 = pivot(di - x1 - coupling / q1);
            q2 = pivot(di - x2 - coupling / q2);
            q3 = pivot(di - x3 - coupling / q3);
            c0 += q0 < 0 ? 1 : 0;
            c1 += q1 < 0 ? 1 : 0;
            c2 += q2 < 0 ? 1 : 0;
            c3 += q3 < 0 ? 1 : 0;
            coupling = e2[i];
        }
        counts[0] = c0;
        counts[1] = c1;
        counts[2] = c2;
        counts[3] = c3;
    }

    private double pivot(double q) {
        return Math.abs(q) < pivmin ? -pivmin : q;
    }
}
