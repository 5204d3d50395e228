// Generated from Dpttrf.java by build/Float32.java. Do not edit.
package org.jonum.lapack.internal;

/// Factorization A = L·D·Lᵀ of a positive definite tridiagonal matrix (Golub & Van Loan 2013, §4.3.6):
/// lᵢ = eᵢ/dᵢ, dᵢ₊₁ := dᵢ₊₁ − lᵢ·eᵢ.
final class Spttrf {
    private Spttrf() {}

    /// d := D, e := L; 0, or the order of the first minor that is not positive.
    static int factor(int n, float[] d, int dOff, float[] e, int eOff) {
        for (int i = 0; i < n; i++) {
            float pivot = d[dOff + i];
            if (!(pivot > 0)) return i + 1;
            if (i == n - 1) break;
            float off = e[eOff + i], l = off / pivot;
            e[eOff + i] = l;
            d[dOff + i + 1] -= l * off;
        }
        return 0;
    }
}
