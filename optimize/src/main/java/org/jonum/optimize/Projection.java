package org.jonum.optimize;

import java.util.Arrays;
import org.jonum.blas.Side;
import org.jonum.blas.Trans;
import org.jonum.lapack.Lapack;

/// The projection on what the columns of a matrix do not reach, I − Φ·Φ⁺, by a QR factorization with pivots.
final class Projection {
    private final int m, n, k;
    private final double[] a, tau, w;
    private final int[] order;
    private int rank;

    /// For matrices of m×n.
    Projection(int m, int n) {
        this.m = m;
        this.n = n;
        k = Math.min(m, n);
        a = new double[Math.multiplyExact(m, n)];
        tau = new double[k];
        w = new double[m];
        order = new int[n];
    }

    void factor(double[] phi) {
        VectorMath.copy(phi, a);
        Arrays.fill(order, 0);
        Lapack.current().dgeqp3(m, n, a, 0, m, order, 0, tau, 0);
        double least = Math.ulp(1.0) * Math.max(m, n) * Math.abs(a[0]);
        rank = 0;
        while (rank < k && Math.abs(a[rank + rank * m]) > least) rank++;
    }

    /// v := (I − Φ·Φ⁺)·v for m elements from an offset on.
    void project(double[] v, int offset) {
        System.arraycopy(v, offset, w, 0, m);
        Lapack.current().dormqr(Side.LEFT, Trans.TRANS, m, 1, k, a, 0, m, tau, 0, w, 0, m);
        Arrays.fill(w, 0, rank, 0);
        Lapack.current().dormqr(Side.LEFT, Trans.NO_TRANS, m, 1, k, a, 0, m, tau, 0, w, 0, m);
        System.arraycopy(w, 0, v, offset, m);
    }

    /// Φ⁺·y in the columns that are independent, 0 in the others.
    double[] coefficients(double[] y) {
        System.arraycopy(y, 0, w, 0, m);
        Lapack.current().dormqr(Side.LEFT, Trans.TRANS, m, 1, k, a, 0, m, tau, 0, w, 0, m);
        double[] c = new double[n];
        for (int i = rank - 1; i >= 0; i--) {
            double v = w[i] / a[i + i * m];
            c[order[i]] = v;
            for (int l = 0; l < i; l++) w[l] -= v * a[l + i * m];
        }
        return c;
    }
}
