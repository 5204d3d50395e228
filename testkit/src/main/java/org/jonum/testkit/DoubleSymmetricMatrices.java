package org.jonum.testkit;

import org.jonum.blas.DoubleView;

/// Symmetric tridiagonal matrices whose eigenvalues are known, or hard to find: diagonal and entries beside it.
///
/// @param d the diagonal
/// @param e the entries beside it, one fewer
record DoubleSymmetricMatrices(double[] d, double[] e) {

    interface Entry {
        double at(int i);
    }

    static DoubleSymmetricMatrices of(int n, Entry diagonal, Entry beside) {
        double[] d = new double[n], e = new double[Math.max(0, n - 1)];
        for (int i = 0; i < n; i++) d[i] = diagonal.at(i);
        for (int i = 0; i < n - 1; i++) e[i] = beside.at(i);
        return new DoubleSymmetricMatrices(d, e);
    }

    /// Second differences: eigenvalues 2 − 2·cos(kπ/(n + 1)), k = 1 … n.
    static DoubleSymmetricMatrices differences(int n) {
        return of(n, i -> 2, i -> -1);
    }

    static double difference(int n, int k) {
        double s = Math.sin((k + 1) * Math.PI / (2.0 * (n + 1)));
        return 4 * s * s;
    }

    /// Clement's matrix: zero diagonal, eigenvalues 1 − n, 3 − n, …, n − 1 (Clement 1959).
    static DoubleSymmetricMatrices clement(int n) {
        return of(n, i -> 0, i -> Math.sqrt((i + 1.0) * (n - 1 - i)));
    }

    /// Wilkinson's W⁺: |i − (n − 1)/2| on the diagonal, ones beside it: pairs of eigenvalues that agree in all digits.
    static DoubleSymmetricMatrices wilkinson(int n) {
        return of(n, i -> Math.abs(i - (n - 1) / 2), i -> 1);
    }

    /// Copies of W⁺ of order 21 joined by small entries: clusters, of which most is deflated.
    static DoubleSymmetricMatrices glued(int n, double glue) {
        return of(n, i -> Math.abs(i % 21 - 10), i -> i % 21 == 20 ? glue : 1);
    }

    /// Scaled by powers of two.
    DoubleSymmetricMatrices times(double factor) {
        return of(d.length, i -> factor * d[i], i -> factor * e[i]);
    }

    int n() {
        return d.length;
    }

    /// As a full matrix.
    DoubleView full() {
        return DoubleMatrices.of(n(), n(), (i, j) -> i == j ? d[i] : Math.abs(i - j) == 1 ? e[Math.min(i, j)] : 0);
    }

    /// Entry 0 of an array comes before the diagonal, the last one after it.
    double[] diagonal() {
        return padded(d);
    }

    double[] beside() {
        return padded(e);
    }

    private static double[] padded(double[] x) {
        double[] padded = new double[x.length + 2];
        System.arraycopy(x, 0, padded, 1, x.length);
        padded[0] = padded[x.length + 1] = -7;
        return padded;
    }
}
