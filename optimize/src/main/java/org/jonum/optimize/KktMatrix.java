package org.jonum.optimize;

import java.util.Arrays;
import org.jonum.blas.Uplo;
import org.jonum.lapack.Lapack;

/// The system [H + δ·I, Aᵀ; A, −δ꜀·I] with n positive and m negative eigenvalues: δ grows until the factorization says so.
///
/// **Source** A. Wächter & L. T. Biegler (2006), algorithm IC.
final class KktMatrix {
    private final int n, m, size;
    private final double[] k;
    private final int[] pivots;
    private double last;
    private boolean singular;

    KktMatrix(int n, int m) {
        this.n = n;
        this.m = m;
        size = n + m;
        k = new double[Math.multiplyExact(size, size)];
        pivots = new int[size];
    }

    /// Factors for H, n×n, and A, m×n, by columns; false if no δ will do.
    boolean factor(double[] h, double[] a, double mu) {
        if (attempt(h, a, 0, 0)) return true;
        double soft = singular ? 1e-8 * Math.pow(mu, 0.25) : 0;
        double delta = last == 0 ? 1e-4 : Math.max(1e-20, last / 3);
        for (int t = 0; t < 60 && delta <= 1e40; t++) {
            if (attempt(h, a, delta, soft)) {
                last = delta;
                return true;
            }
            delta *= last == 0 ? 100 : 8;
            if (t == 5) soft = 1e-8;
        }
        return false;
    }

    private boolean attempt(double[] h, double[] a, double delta, double soft) {
        Arrays.fill(k, 0);
        for (int j = 0; j < n; j++) {
            System.arraycopy(h, j * n, k, j * size, n);
            k[j + j * size] += delta;
            System.arraycopy(a, j * m, k, n + j * size, m);
        }
        for (int i = 0; i < m; i++) k[n + i + (n + i) * size] = -soft;
        if (!VectorMath.finite(k)) return false;
        singular = Lapack.current().dsytrf(Uplo.LOWER, size, k, 0, size, pivots, 0) != 0;
        int negative = negative();
        singular |= negative < m;
        return !singular && negative == m;
    }

    /// Negative eigenvalues of D: a block of two has one.
    private int negative() {
        int count = 0, i = 0;
        while (i < size) {
            boolean pair = pivots[i] < 0;
            if (pair || k[i + i * size] < 0) count++;
            i += pair ? 2 : 1;
        }
        return count;
    }

    /// Overwrites a right side with the solution.
    void solve(double[] b) {
        Lapack.current().dsytrs(Uplo.LOWER, size, 1, k, 0, size, pivots, 0, b, 0, size);
    }

    void exchange(Ledger l) {
        last = l.number("delta", last);
    }
}
