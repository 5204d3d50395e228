package org.jonum.lapack.internal;

/// LU factorization of a tridiagonal matrix with partial pivoting: rows i and i + 1 may change places.
///
/// ```
///     [ d   du   0 ]      the larger of d and dl is the pivot; if it is dl, the rows are exchanged,
///     [ dl  d'  du']      and du' fills the second diagonal above: du2
/// ```
final class Dgttrf {
    private Dgttrf() {}

    /// dl := multipliers, d, du, du2 := U, pivots counted from 0; 0, or the first k with U(k, k) = 0.
    static int factor(int n, double[] dl, int dlOff, double[] d, int dOff, double[] du, int duOff, double[] du2,
            int du2Off, int[] ipiv, int ipivOff) {
        for (int i = 0; i < n - 1; i++) {
            double pivot = d[dOff + i], below = dl[dlOff + i];
            boolean exchange = Math.abs(pivot) < Math.abs(below);
            boolean last = i == n - 2;
            ipiv[ipivOff + i] = exchange ? i + 1 : i;
            if (exchange) {
                double next = d[dOff + i + 1], factor = pivot / below, right = du[duOff + i];
                d[dOff + i] = below;
                du[duOff + i] = next;
                d[dOff + i + 1] = right - factor * next;
                dl[dlOff + i] = factor;
                if (!last) {
                    du2[du2Off + i] = du[duOff + i + 1];
                    du[duOff + i + 1] *= -factor;
                }
            } else {
                if (pivot != 0) {
                    dl[dlOff + i] = below / pivot;
                    d[dOff + i + 1] -= dl[dlOff + i] * du[duOff + i];
                }
                if (!last) du2[du2Off + i] = 0;
            }
        }
        if (n > 0) ipiv[ipivOff + n - 1] = n - 1;
        for (int i = 0; i < n; i++) if (d[dOff + i] == 0) return i + 1;
        return 0;
    }
}
