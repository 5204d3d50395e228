package org.jonum.lapack.internal;

/// Factorization A = L·D·Lᵀ of a positive definite tridiagonal matrix (Golub & Van Loan 2013, §4.3.6):
/// lᵢ = eᵢ/dᵢ, dᵢ₊₁ := dᵢ₊₁ − lᵢ·eᵢ.
final class Dpttrf {
    private Dpttrf() {}

    /// d := D, e := L; 0, or the order of the first minor that is not positive.
    static int factor(int n, double[] d, int dOff, double[] e, int eOff) {
        for (int i = 0; i < n; i++) {
            double pivot = d[dOff + i];
            if (!(pivot > 0)) return i + 1;
            if (i == n - 1) break;
            double off = e[eOff + i], l = off / pivot;
            e[eOff + i] = l;
            d[dOff + i + 1] -= l * off;
        }
        return 0;
    }
}
